"""Blocks as Markdown, for notes and for citing. What an article says is escaped, never interpreted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from indexer.cleaning import printable
from search.report.blocks import Block, Counts, Facts, Heading, Note, Passage, Span
from search.report.table import clean, facts, one_line

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LIST_START = re.compile(r"^(\s*)([-+]|\d+[.)])(\s)")
_SAFE_LINK = re.compile(r"https?://[^\s()<>\"]+")


def _is_safe(link: str) -> bool:
    return bool(_SAFE_LINK.fullmatch(link)) and printable(link) == link


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the lines of a Markdown document."""
    for block in blocks:
        yield from _block(block)


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is."""
    return _LIST_START.sub(r"\1\\\2\3", _SPECIAL.sub(r"\\\1", text))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text, level=level):
            yield from ("#" * (level + 1) + " " + escaped(one_line(text)), "")
        case Facts(link=link):
            joined = " · ".join(escaped(part) for part in facts(block))
            yield from ((f"[{joined}](<{link}>)" if _is_safe(link) else joined), "")
        case Passage(text=text, marks=marks, quoted=quoted):
            yield from (("> " if quoted else "") + _marked(text, marks), "")
        case Note(text=text):
            yield from (escaped(one_line(text)), "")
        case Counts(columns=columns, rows=rows):
            yield from (_row(columns), _row(tuple("---" for _ in columns)))
            yield from (_row(row, escape=True) for row in rows)
            yield ""
        case _:
            return


def _row(cells: tuple[str | int, ...], *, escape: bool = False) -> str:
    return "| " + " | ".join(escaped(one_line(str(one))) if escape else str(one) for one in cells) + " |"


def _marked(text: str, marks: tuple[Span, ...]) -> str:
    cleaned, moved = clean(text, marks)
    pieces, at = [], 0
    for start, end in moved:
        pieces.append(escaped(cleaned[at:start]))
        if start < end:
            pieces.append(f"**{escaped(cleaned[start:end])}**")
        at = end
    return "".join([*pieces, escaped(cleaned[at:])])

"""Blocks drawn for people: passages wrapped first, then each line put in the order that the terminal needs.

Every string passes `printable` here, so no control of an article reaches a terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from indexer.cleaning import printable
from search.report import columns
from search.report.blocks import Block, Counts, Facts, Gap, Heading, Note, Passage, Span
from search.report.terminal import Screen
from search.report.texts import Texts

INDENT = "  "
BETWEEN = " · "


def lines(blocks: Iterable[Block], screen: Screen, texts: Texts) -> Iterator[str]:
    """Yield the lines of the answer, without line ends."""
    if screen.styles or screen.width:
        from search.report.styled import Styled

        draw = Styled(screen, rtl_interface=texts.language == "ar").block
    else:
        draw = plain
    for block in blocks:
        yield from draw(block)


def plain(block: Block) -> Iterator[str]:
    """Yield a block's lines for files and pipes: logical order, a passage a line, no marks of any kind."""
    match block:
        case Heading(text=text) | Note(text=text):
            yield one_line(text)
        case Facts():
            yield BETWEEN.join(facts(block))
        case Passage(text=text, indent=indent):
            yield INDENT * indent + one_line(text)
        case Counts():
            yield from columns.lines(block, one_line)
        case Gap():
            yield ""


def facts(block: Facts) -> list[str]:
    """Return the pieces of a line of facts that are there, cleaned."""
    return [one_line(part) for part in (*block.latin, block.name) if part]


def one_line(text: str) -> str:
    """Return the text as it may be printed, on one line."""
    return printable(text).replace("\n", " ").replace("\t", " ")


def clean(text: str, marks: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return the text as it may be printed, on one line, with the marks moved to where their words went."""
    pieces: list[str] = []
    moved: list[Span] = []
    at = length = 0
    for start, end in sorted(marks):
        before, marked = one_line(text[at : max(at, start)]), one_line(text[max(at, start) : end])
        length += len(before) + len(marked)
        pieces += (before, marked)
        moved.append((length - len(marked), length))
        at = max(at, end)
    return "".join([*pieces, one_line(text[at:])]), tuple(moved)

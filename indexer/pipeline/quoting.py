"""Quotations of an article of any length, a part at a time if it is longer than articles are.

What attribution holds of a text while it reads it takes hundreds of bytes a word. The longest of 50,000 articles has
65,000 characters; only what is several times as long is divided, so that memory stays bounded whatever somebody calls
an article. A quotation that goes over a cut is cut there, and who is meant by a name is settled within a part.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace

from ..model import Article, Paragraph, Quotation

CHARACTERS_IN_PART = 300_000


def quotations(article: Article) -> tuple[Quotation, ...]:
    """Return the quotations of an article, in the order of their contents."""
    from .. import attribution

    if not is_divided(article):
        return attribution.extract(article)
    found: list[Quotation] = []
    for part in _parts(article):
        found += attribution.extract(part)
        # What was held of the part refers to itself, and is few objects, though large: nothing else would free it soon.
        gc.collect()
    return tuple(found)


def is_divided(article: Article) -> bool:
    """Say whether an article is so long that it is read in parts."""
    return len(article.text) > CHARACTERS_IN_PART


def _parts(article: Article) -> Iterator[Article]:
    gathered: list[Paragraph] = []
    for piece in _pieces(article):
        if gathered and piece.end - gathered[0].start > CHARACTERS_IN_PART:
            yield replace(article, paragraphs=tuple(gathered))
            gathered = []
        gathered.append(piece)
    yield replace(article, paragraphs=tuple(gathered))


def _pieces(article: Article) -> Iterator[Paragraph]:
    """Yield the paragraphs, each that is longer than a part divided where sentences end, or else words."""
    for paragraph in article.paragraphs:
        start = paragraph.start
        while paragraph.end - start > CHARACTERS_IN_PART:
            end = _cut(article.text, start + CHARACTERS_IN_PART // 2, start + CHARACTERS_IN_PART)
            yield replace(paragraph, start=start, end=end)
            start = end
        yield replace(paragraph, start=start)


def _cut(text: str, first: int, last: int) -> int:
    found = max(text.rfind(mark, first, last) for mark in (". ", "؟ ", "! "))
    if found < 0:
        found = text.rfind(" ", first, last)
    return found + 1 if found >= 0 else last

"""Articles of a test's own, read for comparing: `telling("الأولى", line, line)`, and what differs between them."""

from __future__ import annotations

from indexer.model import Article, Paragraph
from search.differences import Difference, Kind, Telling, differences, read


def telling(source: str, *lines: str, date: str = "2024-11-20") -> Telling:
    """Return what one source tells; each line is a paragraph."""
    paragraphs: list[Paragraph] = []
    start = 0
    for index, line in enumerate(lines):
        paragraphs.append(Paragraph(index, start, start + len(line)))
        start += len(line) + 1
    return read(Article(f"{source}-1", "\n".join(lines), source, date, "خبر", paragraphs=tuple(paragraphs)))


def differing(kind: Kind, *tellings: Telling) -> list[Difference]:
    """Return the differences of one kind between articles without quotations."""
    return [each for each in differences(tellings, ()) if each.kind is kind]

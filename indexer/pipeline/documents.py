"""Articles as engines index them: a document a paragraph, tagged with what is said in it and by whom."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from ..engine.protocol import Document
from ..model import Article, Paragraph, Part, Quotation

_SEARCHED = frozenset({Part.BODY, Part.CAPTION})


def documents(article: Article, quotations: Iterable[Quotation]) -> list[Document]:
    """Return the paragraphs of an article that can be found: its body and captions.

    What an article shares with others of its outlet (links to them, forms, bylines) is left out. If nothing else is
    there, everything is kept.
    """
    paragraphs = [p for p in article.paragraphs if p.part in _SEARCHED] or list(article.paragraphs)
    said = _by_paragraph(paragraphs, quotations)
    lead = next((p.index for p in paragraphs if p.part is Part.BODY), paragraphs[0].index if paragraphs else None)
    return [_document(article, paragraph, said[paragraph.index], paragraph.index == lead) for paragraph in paragraphs]


def _by_paragraph(paragraphs: list[Paragraph], quotations: Iterable[Quotation]) -> dict[int, list[Quotation]]:
    """Sort quotations by the paragraphs over which their content goes; it may go over several."""
    found: dict[int, list[Quotation]] = defaultdict(list)
    starts = [paragraph.start for paragraph in paragraphs]
    for quotation in quotations:
        at = max(0, bisect_right(starts, quotation.start) - 1)
        while at < len(paragraphs) and paragraphs[at].start < quotation.end:
            if paragraphs[at].end > quotation.start:
                found[paragraphs[at].index].append(quotation)
            at += 1
    return found


def _document(article: Article, paragraph: Paragraph, said: list[Quotation], lead: bool) -> Document:
    return Document(
        article.id,
        paragraph.index,
        article.text[paragraph.start : paragraph.end],
        source=article.source,
        date=article.date,
        title=article.title if lead else None,
        lead=lead,
        speakers=_distinct(q.speaker or q.mention for q in said),
        roles=_distinct(q.role for q in said),
        kinds=_distinct(q.kind.value for q in said),
        acts=_distinct(q.act for q in said),
        said=_spans(paragraph, said),
    )


def _distinct(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _spans(paragraph: Paragraph, said: list[Quotation]) -> tuple[tuple[int, int], ...]:
    """Return where content stands within the paragraph, ascending; what overlaps is joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((q.start, q.end) for q in said):
        start, end = max(start, paragraph.start) - paragraph.start, min(end, paragraph.end) - paragraph.start
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)

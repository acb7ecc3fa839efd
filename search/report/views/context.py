"""A quotation, a paragraph or an article as it was published, with the evidence marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.model import Article, Paragraph, Part, Quotation
from search.lookup import Place
from search.report import documents
from search.report.blocks import Block, Facts, Gap, Heading, Passage, Span
from search.report.texts import Texts
from search.report.views import quotation as one_quotation

SHOWN_BESIDE = 1
"""Paragraphs shown before and after the one that is meant."""


def document(place: Place) -> documents.Document:
    """Return the place with its text; offsets of `quotations` count from the start of the article."""
    article, line = place.article, place.paragraph
    made = {
        "article": article.id,
        "source": article.source,
        "date": article.date,
        "title": article.title,
        "url": article.url,
        "author": article.author,
        "origin": article.origin,
        "sha256": article.sha256,
        "paragraph": line.index if line else None,
        "text": article.text[line.start : line.end] if line else article.text,
        "quotations": [_quotation(one, place) for one in place.quotations],
    }
    return made | ({"quotation": place.quotation.id} if place.quotation else {})


def _quotation(one: Quotation, place: Place) -> documents.Document:
    """Return a quotation; the one that is meant says how it was found, and why its speaker is that official."""
    meant = one == place.quotation
    found = documents.quotation(one, explain=meant)
    if meant and place.linked:
        found["explanation"] |= {"official": place.linked}
    return found


def blocks(place: Place, texts: Texts) -> Iterator[Block]:
    """Yield the place: title, source and date of the article, the text, then the quotations that stand there."""
    article = place.article
    yield Heading(article.title or article.id, 1)
    yield Facts((texts.date(article.date),), name=article.source or texts("no_source"), link=article.url or "")
    if article.url:
        yield Facts((article.url,))
    yield Gap()
    meant = (place.quotation,) if place.quotation else place.quotations
    for line in _lines(article, place.paragraph):
        marks = _marks(line, meant)
        yield Passage(article.text[line.start : line.end], marks)
        yield Gap()
    for one in meant:
        yield from one_quotation.blocks(one, texts, speaker=True)
        yield from _evidence(one, place.linked, texts)
        yield Gap()


def _lines(article: Article, meant: Paragraph | None) -> Sequence[Paragraph]:
    if meant is None:
        return article.paragraphs
    body = [one for one in article.paragraphs if one.part is Part.BODY or one == meant]
    at = body.index(meant)
    return body[max(0, at - SHOWN_BESIDE) : at + SHOWN_BESIDE + 1]


def _marks(line: Paragraph, quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    inside = (one for one in quotations if line.start <= one.start and one.end <= line.end)
    return tuple((one.start - line.start, one.end - line.start) for one in inside)


def _evidence(one: Quotation, linked: str | None, texts: Texts) -> Iterator[Block]:
    for label, words in (("cue", one.cue), ("mention", one.mention), ("role", one.role)):
        if words:
            yield Facts((texts(label),), name=words)
    if one.official:
        yield Facts((one.official.id, *([texts.explained(linked)] if linked else ())), name=one.official.name)
    yield Facts((texts("act", act=texts(f"act_{one.act}")), texts("confidence", share=f"{one.confidence:.2f}")))

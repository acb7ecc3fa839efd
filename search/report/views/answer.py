"""The answer to a search: officials with their claims, the unnamed, then paragraphs outside quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from indexer.model import Article, Quotation
from search.answer import Answer, Passage, Voice
from search.facets import Facet
from search.report import Report, documents
from search.report import blocks as b
from search.report.texts import Texts
from search.report.views import claim as one_claim
from search.report.views import lists, missing

if TYPE_CHECKING:
    from search.claims import Claim

AROUND = 240
LONGEST = 700


def report(answer: Answer, article: lists.Articles, facets: Sequence[Facet] = ()) -> Report:
    """Return the report of `qawl search`.

    Args:
        answer: What was found.
        article: Finds an article, for citing.
        facets: Counts, if they were asked for.
    """

    def document() -> documents.Document:
        return _document(answer) | ({"facets": {one.name: _counts(one) for one in facets}} if facets else {})

    def cited() -> Iterator[tuple[Quotation, Article]]:
        claims = (*(claim for voice in answer.voices for claim in voice.claims), *answer.unnamed)
        return lists.cited((one for claim in claims for one in claim.quotations), article)

    found = bool(answer.voices or answer.unnamed or answer.passages)
    return Report(
        "search", lambda: found, document, lambda: _rows(answer), lambda texts: _blocks(answer, facets, texts), cited
    )


def _document(answer: Answer) -> documents.Document:
    return {
        "query": answer.query,
        "paragraphs_found": answer.paragraphs_found,
        "officials": [_voice(voice, answer) for voice in answer.voices],
        "unnamed": [_claim(claim, answer) for claim in answer.unnamed],
        "paragraphs": [_passage(passage) for passage in answer.passages],
        "missing": missing.document(answer.missing),
    }


def _voice(voice: Voice, answer: Answer) -> documents.Document:
    return {
        "id": voice.official.id,
        "name": voice.official.name,
        "role": voice.role,
        "score": voice.score,
        "claims": [_claim(claim, answer) for claim in voice.claims],
    }


def _claim(claim: Claim, answer: Answer) -> documents.Document:
    return one_claim.document(claim) | {"quotations": [_quotation(one, answer) for one in claim.quotations]}


def _quotation(quotation: Quotation, answer: Answer) -> documents.Document:
    """Return a quotation with the places of its text that answer the query."""
    highlights = [list(span) for span in answer.highlights.get(quotation.id, ())]
    return documents.quotation(quotation) | {"highlights": highlights}


def _passage(passage: Passage) -> documents.Document:
    article = passage.article
    return {
        "article": article.id,
        "source": article.source,
        "date": article.date,
        "title": article.title,
        "url": article.url,
        "paragraph": passage.paragraph,
        "text": passage.text,
        "highlights": [list(span) for span in passage.highlights],
    }


def _rows(answer: Answer) -> Iterator[documents.Document]:
    """Yield a row a quotation that reports a matching claim, then a row a paragraph, both with the same fields."""
    claims = [claim for voice in answer.voices for claim in voice.claims]
    for claim in (*claims, *answer.unnamed):
        for quotation in claim.quotations:
            yield {"found": "quotation", **_quotation(quotation, answer), "title": None, "url": None}
    for passage in answer.passages:
        blank = dict.fromkeys(documents.QUOTATION_FIELDS)
        yield {"found": "paragraph", **blank, **_passage(passage)}


def _blocks(answer: Answer, facets: Sequence[Facet], texts: Texts) -> Iterator[b.Block]:
    if not answer.paragraphs_found:
        yield from _nothing(answer, texts)
        return
    yield b.Note(texts.count("paragraphs", answer.paragraphs_found))
    for voice in answer.voices:
        yield from (b.Gap(), b.Heading(voice.official.name, 2))
        yield b.Facts((voice.official.id, texts.count("claims", len(voice.claims))), name=voice.role or "")
        for claim in voice.claims:
            yield b.Gap()
            yield from one_claim.blocks(claim, texts, marks=answer.highlights)
    if answer.unnamed:
        yield from (b.Gap(), b.Heading(texts("unnamed_speakers"), 1))
        for claim in answer.unnamed:
            yield from (b.Gap(), b.Heading(one_claim.speaker(claim, texts), 3))
            yield from one_claim.blocks(claim, texts, marks=answer.highlights)
    if answer.passages:
        yield from (b.Gap(), b.Heading(texts("outside"), 1))
        for passage in answer.passages:
            yield b.Gap()
            yield from _passage_blocks(passage, texts)
    yield from lists.rest(answer.hidden, texts)
    yield from _facet_blocks(facets, texts)


def _nothing(answer: Answer, texts: Texts) -> Iterator[b.Block]:
    yield b.Note(texts("nothing_found"))
    yield from missing.blocks(answer.missing, texts)


def _passage_blocks(passage: Passage, texts: Texts) -> Iterator[b.Block]:
    article = passage.article
    place = f"{article.id}#{passage.paragraph}"
    ascii_place = (place,) if place.isascii() else ()
    latin = (texts.date(article.date), *ascii_place)
    yield b.Facts(latin, name=article.source or texts("no_source"), link=article.url or "")
    if article.title and article.title != passage.text.strip():
        yield b.Heading(article.title, 3)
    yield b.Passage(*excerpt(passage.text, passage.highlights))


def excerpt(text: str, marks: tuple[b.Span, ...]) -> tuple[str, tuple[b.Span, ...]]:
    """Return a long text's part around its first marks, cut between words, with the marks moved along."""
    if len(text) <= LONGEST:
        return text, marks
    first = marks[0][0] if marks else 0
    start = 0 if first < AROUND else text.find(" ", first - AROUND) + 1
    end = min(len(text), start + LONGEST)
    end = end if end == len(text) else max(text.rfind(" ", start, end), start + LONGEST // 2)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    inside = tuple((low + shift, high + shift) for low, high in marks if start <= low and high <= end)
    return before + text[start:end] + after, inside


def _counts(facet: Facet) -> list[documents.Document]:
    return [{"value": value, "count": count} for value, count in facet.counts]


def _facet_blocks(facets: Sequence[Facet], texts: Texts) -> Iterator[b.Block]:
    for facet in facets:
        yield b.Gap()
        rows = tuple((count, texts("unknown") if value is None else value) for value, count in facet.counts)
        yield b.Counts((texts("count"), texts(f"facet_{facet.name}")), rows)

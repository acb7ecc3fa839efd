"""The answer to a search: paragraphs that match, their quotations grouped into claims by official, and the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log2
from typing import TYPE_CHECKING

from indexer.engine.highlight import highlights
from indexer.engine.protocol import Engine, Hit, Sort
from indexer.engine.query import Node, words
from indexer.model import Article, Official, Quotation
from search.filters import Filters
from search.matching import fit
from search.missing import Missing, missing
from search.query import Query

if TYPE_CHECKING:
    from indexer.archive import Archive
    from search.claims import Claim

MOST_HITS = 400
"""Paragraphs that are looked at for claims, the best first; a search that finds more still counts them all."""
SECONDS = 10.0
SOURCE_WEIGHT = 0.15
"""What each doubling of the independent sources adds to a claim's strength."""
WORD_ALONE, WORD_MET = 0.5, 0.5
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that matches.

    Attributes:
        article: The article it stands in.
        paragraph: Index of the line.
        text: The line.
        highlights: Places in `text` that answer the query.
    """

    article: Article
    paragraph: int
    text: str
    highlights: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """An official with the claims that match, strongest first.

    Attributes:
        official: Who speaks.
        role: The last role that a matching quotation gives.
        score: The strength of the claims together.
        claims: The claims; each with every report of it, those too that word it without the query's words.
    """

    official: Official
    role: str | None
    score: float
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found.

    Attributes:
        query: What was typed.
        paragraphs_found: How many paragraphs match.
        voices: Officials with claims, by strength.
        unnamed: Claims of speakers whom no article names.
        passages: Paragraphs that match outside quotations, best first.
        highlights: Places that answer the query in quotations, by quotation id, as offsets into their text.
        missing: If nothing was found: the words that no paragraph has.
        hidden: How many claims and passages the limit left out.
    """

    query: str
    paragraphs_found: int
    voices: tuple[Voice, ...] = ()
    unnamed: tuple[Claim, ...] = ()
    passages: tuple[Passage, ...] = ()
    highlights: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    missing: tuple[Missing, ...] = ()
    hidden: int = 0


def answer(
    archive: Archive,
    engine: Engine,
    query: Query,
    filters: Filters,
    *,
    sort: Sort = Sort.RELEVANCE,
    limit: int | None = None,
    new_after: int = 0,
) -> Answer:
    """Answer a search.

    Args:
        archive: With claims up to date.
        engine: Of the same index.
        query: As `search.query.parse` read it.
        filters: What narrows it.
        sort: The order of hits; officials and claims are ordered by strength, unless by date.
        limit: How many claims of officials, how many of unnamed speakers and how many passages to return at most.
        new_after: Only articles that came after this place in the archive's order.
    """
    results = engine.search(
        filters.node(query.node), limit=None if new_after else MOST_HITS, sort=sort, timeout=SECONDS
    )  # fmt: skip
    hits = _newer(archive, results.hits, new_after) if new_after else results.hits
    found = _Found(archive, query.node, filters)
    for hit in hits[:MOST_HITS]:
        found.add(hit)
    by_date = sort is not Sort.RELEVANCE
    claims = found.claims(as_met=by_date)
    named = [(score, claim) for score, claim in claims if claim.official]
    unnamed = [claim for _, claim in claims if not claim.official]
    hidden = sum(len(everything) - len(everything[:limit]) for everything in (named, unnamed, found.outside))
    shown = [*(claim for _, claim in named[:limit]), *unnamed[:limit]]
    return Answer(
        query.text,
        len(hits) if new_after else results.total,
        _voices(named[:limit], as_met=by_date),
        tuple(unnamed[:limit]),
        tuple(found.passage(hit) for hit in found.outside[:limit]),
        {one.id: tuple(highlights(query.node, one.text)) for claim in shown for one in claim.quotations},
        () if results.total else missing(engine, words(query.node)),
        hidden,
    )


def _newer(archive: Archive, hits: Sequence[Hit], after: int) -> Sequence[Hit]:
    """Return the hits in articles that came after a place in the archive's order."""
    new = {row[0] for row in archive.connection.execute("SELECT id FROM article WHERE seq > ?", (after,))}
    return [hit for hit in hits if hit.article in new]


class _Found:
    """Gathers, hit by hit, the quotations that match and the paragraphs where none does."""

    def __init__(self, archive: Archive, node: Node, filters: Filters) -> None:
        self._archive = archive
        self._node = node
        self._filters = filters
        self._strength: dict[str, float] = {}
        self._articles: dict[str, tuple[Article, dict[int, list[Quotation]]]] = {}
        self.outside: list[Hit] = []

    def add(self, hit: Hit) -> None:
        """Take in a paragraph: its quotations that match, or, if none does, the paragraph itself."""
        _, quotations = self._article(hit.article)
        matching = [quotation for quotation in quotations.get(hit.paragraph, ()) if self._matches(quotation, hit)]
        if not matching:
            self.outside.append(hit)

    def claims(self, *, as_met: bool) -> list[tuple[float, Claim]]:
        """Return the claims that matching quotations report, each with its strength.

        Args:
            as_met: Leave them in the order of the hits; else the strongest come first.
        """
        from search.claims import claims_of

        scored = [(self._claim_strength(claim), claim) for claim in claims_of(self._archive, self._strength)]
        if as_met:
            place = {identity: number for number, identity in enumerate(self._strength)}
            return sorted(scored, key=lambda one: min(place.get(q.id, len(place)) for q in one[1].quotations))
        return sorted(scored, key=lambda one: (-one[0], one[1].first_said or "", one[1].id))

    def _article(self, identity: str) -> tuple[Article, dict[int, list[Quotation]]]:
        if identity not in self._articles:
            article = self._archive.article(identity)
            assert article is not None, identity
            by_paragraph = defaultdict(list)
            for quotation in self._archive.quotations(article=identity):
                by_paragraph[quotation.paragraph].append(quotation)
            self._articles[identity] = article, by_paragraph
        return self._articles[identity]

    def _matches(self, quotation: Quotation, hit: Hit) -> bool:
        share = fit(self._node, quotation) if self._filters.keep(quotation) else 0.0
        if share:
            strength = hit.score * (WORD_ALONE + WORD_MET * share)
            self._strength[quotation.id] = max(strength, self._strength.get(quotation.id, 0.0))
        return share > 0

    def passage(self, hit: Hit) -> Passage:
        """Return a paragraph that was taken in, with the places that answer the query."""
        article, _ = self._article(hit.article)
        line = next(one for one in article.paragraphs if one.index == hit.paragraph)
        text = article.text[line.start : line.end]
        return Passage(article, hit.paragraph, text, tuple(highlights(self._node, text)))

    def _claim_strength(self, claim: Claim) -> float:
        best = max(self._strength.get(quotation.id, 0.0) for quotation in claim.quotations)
        return best * (1 + SOURCE_WEIGHT * log2(max(1, claim.witnesses)))


def _voices(claims: Sequence[tuple[float, Claim]], *, as_met: bool) -> tuple[Voice, ...]:
    by_official: dict[str, list[tuple[float, Claim]]] = defaultdict(list)
    for score, claim in claims:
        if claim.official:
            by_official[claim.official.id].append((score, claim))
    voices = [_voice(scored) for scored in by_official.values()]
    return tuple(voices if as_met else sorted(voices, key=lambda voice: (-voice.score, voice.official.id)))


def _voice(scored: Sequence[tuple[float, Claim]]) -> Voice:
    """Return an official's claims; the second strongest counts half, the third a third: many weak ones do not win."""
    strength = sum(score / rank for rank, (score, _) in enumerate(scored, 1))
    claims = tuple(claim for _, claim in scored)
    official = claims[0].official
    assert official is not None
    return Voice(official, _role(claims), round(strength, 4), claims)


def _role(claims: Iterable[Claim]) -> str | None:
    quotations = [one for claim in claims for one in claim.quotations if one.role]
    return max(quotations, key=lambda one: one.date or "").role if quotations else None

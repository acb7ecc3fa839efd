"""How well paragraphs and articles answer a query.

Everything is BM25 (Robertson and Zaragoza, 2009) over several kinds of evidence: stems, exact forms, families of words,
the lead, and for queries whose words are all wanted phrases, nearness and the title. The weights were found on the sets
of `benchmarks/retrieval.py`; they are flat around their best.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import pairwise
from math import log
from typing import Protocol

from indexer.engine import matching
from indexer.engine.families import families
from indexer.engine.protocol import Unit
from indexer.engine.query import Near, Node, Phrase, Scope, Word, words

K1, B = 1.0, 0.8
EXACT, FAMILY, LEAD, TITLE = 0.3, 0.3, 0.3, 0.4
NEAR, NEARNESS = 0.25, 5
QUESTION = "ما"
"""At the head of a question it asks «what»; anywhere else it may deny, and counts."""

Term = tuple[str, str]
_Scores = dict[tuple[int, int], float]


def article_key(article: str) -> int:
    """Return the number by which an article's paragraphs, neighbours in a segment, are known to belong together."""
    return int.from_bytes(hashlib.blake2s(article.encode("utf-8", "replace"), digest_size=4).digest(), "big")


@dataclass(frozen=True, slots=True)
class Places:
    """What competes in a ranking: paragraphs, or articles by their first paragraphs.

    Attributes:
        lengths: Words of each.
        lead_lengths: Words of each one's lead; paragraphs have none.
        total: Words of all.
        total_lead: Words of all leads.
    """

    lengths: Mapping[int, int]
    lead_lengths: Mapping[int, int]
    total: int = field(init=False)
    total_lead: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum(self.lengths.values()))
        object.__setattr__(self, "total_lead", sum(self.lead_lengths.values()))


class Segment(matching.Segment, Protocol):
    """What scoring asks of a part of an index beside what matching asks."""

    deleted: frozenset[int]

    @property
    def lengths(self) -> Sequence[int]:
        """Words of each paragraph."""

    @property
    def starts(self) -> Sequence[int]:
        """The first paragraph of each paragraph's article."""

    @property
    def leads(self) -> Sequence[int]:
        """Whether a paragraph is its article's lead."""

    @property
    def paragraphs(self) -> Places:
        """Paragraphs as what competes in a ranking."""

    @property
    def articles(self) -> Places:
        """Articles as what competes in a ranking."""

    def postings(self, field: str, term: str) -> tuple[array[int], array[float]]:
        """Return the paragraphs that have a term, ascending, and how often each has it."""

    def frequency(self, field: str, term: str) -> int:
        """Return how many paragraphs have a term."""


def _idf(size: int, frequency: int) -> float:
    return log(1 + (size - frequency + 0.5) / (frequency + 0.5))


def _saturated(freq: float, length: float, average: float) -> float:
    return freq * (K1 + 1) / (freq + K1 * (1 - B + B * length / average))


class Scorer:
    """Scores the paragraphs that a query matched."""

    def __init__(self, query: Node, segments: Sequence[Segment]) -> None:
        self._words = list(dict.fromkeys(words(query)))
        self._size = sum(len(segment.lengths) for segment in segments) or 1
        self._average = sum(segment.paragraphs.total for segment in segments) / self._size or 1.0
        self._weights = {
            term: weight * _idf(self._size, sum(segment.frequency(*term) for segment in segments))
            for word in self._words
            for term, weight in _forms(word)
        }
        self._run = [word for word in self._words if word.scope is not Scope.TITLE]

    def scores(self, segment: Segment, docs: set[int]) -> Iterator[tuple[int, float]]:
        """Yield a score for each of the paragraphs; phrases of the query's words come before anything else."""
        totals = dict.fromkeys(docs, 0.0)
        for term, weight in self._weights.items():
            for doc, freq in zip(*segment.postings(*term), strict=True):
                if doc in totals:
                    totals[doc] += weight * _saturated(freq, segment.lengths[doc], self._average)
        if docs:
            self._add_titles(segment, totals)
            self._add_runs(segment, totals)
        return iter(totals.items())

    def _add_titles(self, segment: Segment, totals: dict[int, float]) -> None:
        for word in self._words:
            titled = {segment.starts[doc] for doc in segment.ids("title_stem", word.stem)} if word.stem else set()
            weight = TITLE * self._weights.get(("stem", word.stem), 0.0)
            if titled and weight:
                for doc in totals:
                    if segment.starts[doc] in titled:
                        totals[doc] += weight

    def _add_runs(self, segment: Segment, totals: dict[int, float]) -> None:
        pairs = list(pairwise(self._run))
        # No sum of words can be more than this: where all pairs stand side by side is always first.
        bonus = (K1 + 1 + TITLE) * sum(self._weights.values()) / max(1, len(pairs))
        for pair in pairs:
            side_by_side = matching.match(Phrase(pair, pair[0].scope), segment)
            for doc in side_by_side & totals.keys():
                totals[doc] += bonus
            for doc in (matching.match(Near(pair, NEARNESS, pair[0].scope), segment) - side_by_side) & totals.keys():
                totals[doc] += NEAR * bonus


def _forms(word: Word) -> Iterator[tuple[Term, float]]:
    if word.stem:
        yield ("stem", word.stem), 1.0
        yield ("exact", word.exact), EXACT


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Terms whose occurrences count as those of one word."""

    terms: tuple[Term, ...]
    weight: float
    lead: float = 0.0


def rank(asked: Sequence[Word], segments: Sequence[Segment], limit: int, unit: Unit) -> list[tuple[float, int, int]]:
    """Return score, segment and paragraph of what has any of the words, best first.

    Args:
        asked: Words in their order.
        segments: The index.
        limit: How many to return.
        unit: Whether paragraphs compete, or articles with all their paragraphs; of these the best paragraph is told.
    """
    if len(asked) > 1 and asked[0].exact == QUESTION:
        asked = asked[1:]
    scores: _Scores = defaultdict(float)
    by_article = unit is Unit.ARTICLE
    places = [segment.articles if by_article else segment.paragraphs for segment in segments]
    for evidence in _evidence(asked):
        _add(scores, evidence, segments, places, by_article)
    best = nsmallest(limit, scores.items(), key=lambda found: (-found[1], found[0]))
    told = [(score, number, place) for (number, place), score in best]
    if by_article:
        stems = Counter(word.stem for word in asked if word.stem)
        told = [(score, number, _best_paragraph(segments[number], start, stems)) for score, number, start in told]
    return told


def _evidence(asked: Sequence[Word]) -> Iterator[_Evidence]:
    counts = Counter(asked)
    for word, times in counts.items():
        if not word.stem:
            continue
        yield _Evidence((("stem", word.stem),), times, LEAD * times)
        yield _Evidence((("exact", word.exact),), EXACT * times)
        for family in families(word.stem):
            yield _Evidence(tuple(("stem", member) for member in family), FAMILY * times)


def _add(
    scores: _Scores,
    evidence: _Evidence,
    segments: Sequence[Segment],
    places: Sequence[Places],
    by_article: bool,
) -> None:
    found, leads = [], []
    for segment in segments:
        whole, lead = _frequencies(evidence, segment, by_article)
        found.append(whole)
        leads.append(lead)
    _add_part(scores, evidence.weight, found, [place.lengths for place in places], sum(place.total for place in places))
    _add_part(
        scores,
        evidence.lead,
        leads,
        [place.lead_lengths for place in places],
        sum(place.total_lead for place in places),
    )


def _frequencies(evidence: _Evidence, segment: Segment, by_article: bool) -> tuple[dict[int, float], dict[int, float]]:
    """Return how often the evidence is met in each place, and in its lead."""
    starts, leads, deleted = segment.starts, segment.leads, segment.deleted
    found, lead = defaultdict[int, float](float), defaultdict[int, float](float)
    for term in evidence.terms:
        for doc, freq in zip(*segment.postings(*term), strict=True):
            if doc in deleted:
                continue
            found[starts[doc] if by_article else doc] += freq
            if by_article and evidence.lead and leads[doc]:
                lead[starts[doc]] += freq
    return found, lead


def _add_part(
    scores: _Scores,
    weight: float,
    found: Sequence[Mapping[int, float]],
    lengths: Sequence[Mapping[int, int]],
    total: int,
) -> None:
    size, frequency = sum(map(len, lengths)), sum(map(len, found))
    if not weight or not frequency:
        return
    average = total / size or 1.0
    idf = weight * _idf(size, frequency)
    for number, part in enumerate(found):
        part_lengths = lengths[number]
        for place, freq in part.items():
            scores[number, place] += idf * _saturated(freq, part_lengths[place], average)


def _best_paragraph(segment: Segment, start: int, stems: Mapping[str, int]) -> int:
    """Return the paragraph of an article that has most of the words, the rarer ones counting more."""
    met: dict[int, float] = defaultdict(float, {start: 0.0})
    for stem, times in stems.items():
        docs = segment.ids("stem", stem)
        weight = times * _idf(len(segment.lengths), len(docs))
        at = bisect_left(docs, start)
        while at < len(docs) and segment.starts[docs[at]] == start:
            met[docs[at]] += weight
            at += 1
    return max(met, key=lambda doc: (met[doc], -doc))

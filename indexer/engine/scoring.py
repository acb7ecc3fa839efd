"""How well a paragraph answers a query: BM25 over stems and exact forms, more for phrases."""

from __future__ import annotations

import hashlib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from math import log
from typing import Protocol

from indexer.engine import matching
from indexer.engine.protocol import Unit
from indexer.engine.query import Node, Phrase, Word, words

K1, B = 0.9, 0.4
EXACT = 0.4
PHRASE = 0.5


def article_key(article: str) -> int:
    """Return the number by which an article's paragraphs, neighbours in a segment, are known to belong together."""
    return int.from_bytes(hashlib.blake2s(article.encode("utf-8", "replace"), digest_size=4).digest(), "big")


class Segment(matching.Segment, Protocol):
    """What scoring asks of a part of an index beside what matching asks."""

    size: int
    deleted: frozenset[int]
    lengths: list[int]
    keys: list[int]

    def postings(self, field: str, term: str) -> tuple[array[int], array[float]]:
        """Return the paragraphs that have a term, ascending, and how often each has it."""

    def frequency(self, field: str, term: str) -> int:
        """Return how many paragraphs have a term."""


class Scorer:
    """Scores the paragraphs that a query matched."""

    def __init__(self, query: Node, segments: Sequence[Segment]) -> None:
        self._words = list(dict.fromkeys(words(query)))
        self._size = sum(segment.size for segment in segments) or 1
        self._average = sum(sum(segment.lengths) for segment in segments) / self._size or 1.0
        self._weights = {
            term: weight * self._idf(sum(segment.frequency(*term) for segment in segments))
            for word in self._words
            for term, weight in _weighted(word)
        }
        self._run = tuple(self._words) if len(self._words) > 1 else ()

    def _idf(self, frequency: int) -> float:
        return log(1 + (self._size - frequency + 0.5) / (frequency + 0.5))

    def scores(self, segment: Segment, docs: set[int]) -> Iterator[tuple[int, float]]:
        """Yield a score for each of the paragraphs."""
        totals = dict.fromkeys(docs, 0.0)
        for term, weight in self._weights.items():
            for doc, freq in zip(*segment.postings(*term), strict=True):
                if doc in totals:
                    totals[doc] += weight * self._saturated(freq, segment.lengths[doc])
        if self._run and docs:
            bonus = PHRASE * sum(self._weights.values())
            for doc in matching.match(Phrase(self._run), segment) & docs:
                totals[doc] += bonus
        return iter(totals.items())

    def _saturated(self, freq: float, length: int) -> float:
        return freq * (K1 + 1) / (freq + K1 * (1 - B + B * length / self._average))


def _weighted(word: Word) -> Iterable[tuple[tuple[str, str], float]]:
    if word.stem:
        yield ("stem", word.stem), 1.0
        yield ("exact", word.exact), EXACT


def rank(asked: list[Word], segments: Sequence[Segment], limit: int, unit: Unit) -> list[tuple[float, int, int]]:
    """Return score, segment and paragraph of what has any of the words, best first."""
    from indexer.engine.query import Or

    query = Or(tuple(asked))
    scorer = Scorer(query, segments)
    best: list[tuple[float, int, int]] = []
    for number, segment in enumerate(segments):
        docs = matching.match(query, segment) - segment.deleted
        scores = list(scorer.scores(segment, docs))
        if unit is Unit.ARTICLE:
            sums: dict[int, float] = defaultdict(float)
            top: dict[int, tuple[float, int]] = {}
            for doc, score in scores:
                key = segment.keys[doc]
                sums[key] += score
                top[key] = max(top.get(key, (0.0, doc)), (score, doc))
            scores = [(doc, sums[key]) for key, (_, doc) in top.items()]
        best += ((score, number, doc) for doc, score in scores)
    return nsmallest(limit, best, key=lambda hit: (-hit[0], hit[1], hit[2]))

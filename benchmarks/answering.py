"""How long answers take: queries drawn from titles, on an index that is open."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measuring import percentile

SHORTEST_WORD = 3
LIMIT = 10


@dataclass(frozen=True, slots=True)
class Latency:
    """How long answers took, in seconds of the processor.

    Attributes:
        found: How many paragraphs a query found in the middle case.
        engine: Half of the queries were matched and ranked within the first figure, 95 in a hundred within the second.
        answer: The same with quotations fetched, grouped and highlighted, as the commands do before they print.
    """

    found: int
    engine: tuple[float, float]
    answer: tuple[float, float]


def queries(titles: list[str], count: int, *, seed: int = 1) -> list[str]:
    """Draw queries: two or three neighbouring words of a title, no stop words, always the same for the same titles."""
    from indexer.analysis.pipeline import analyzer

    chance, drawn = random.Random(seed), list[str]()
    for title in chance.sample(titles, len(titles)):
        wanted = chance.choice((2, 3))
        terms = analyzer().analyze(title)
        runs = [terms[at : at + wanted] for at in range(len(terms) - wanted + 1)]
        fit = [run for run in runs if all(term.stem and len(term.exact) >= SHORTEST_WORD for term in run)]
        if fit:
            drawn.append(" ".join(term.surface for term in chance.choice(fit)))
        if len(drawn) == count:
            break
    return drawn


def latency(folder: Path, asked: list[str]) -> Latency:
    """Answer queries one after the other and return how long that took."""
    from indexer import pipeline
    from search.answer import MOST_HITS, answer
    from search.filters import Filters
    from search.query import parse

    matched, answered, found = [], [], []
    with pipeline.opening(folder) as opened:
        for text in asked:
            began = time.process_time()
            results = opened.engine.search(parse(text).node, limit=MOST_HITS)
            matched.append(time.process_time() - began)
            found.append(results.total)
    # Opened again: what the first round keeps in memory must not help the second.
    with pipeline.opening(folder) as opened:
        for text in asked:
            began = time.process_time()
            answer(opened.archive, opened.engine, parse(text), Filters(), limit=LIMIT)
            answered.append(time.process_time() - began)
    return Latency(int(percentile(found, 0.5)), _middle_and_slow(matched), _middle_and_slow(answered))


def _middle_and_slow(values: list[float]) -> tuple[float, float]:
    return percentile(values, 0.5), percentile(values, 0.95)

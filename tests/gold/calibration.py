"""Whether a stated confidence tells the truth: of those given 0.9, nine in ten must be right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Judged:
    """A predicted quotation that counts, its confidence, and whether it is found with the right speaker."""

    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions of about the same confidence: how many, what they claim on average, and how many are right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


EDGES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)


def calibration(judged: Sequence[Judged]) -> list[Bin]:
    """Return the bins of confidence that hold predictions; where it is calibrated, `right` is near `confidence`."""
    bins = []
    for low, high in pairwise(EDGES):
        inside = [item for item in judged if low <= item.confidence < high or (high == 1.0 and item.confidence == 1.0)]
        if inside:
            claimed = sum(item.confidence for item in inside) / len(inside)
            bins.append(Bin(low, high, len(inside), claimed, sum(item.right for item in inside) / len(inside)))
    return bins


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the mean distance of claim and truth, weighted by the size of the bins."""
    count = sum(item.count for item in bins)
    return sum(item.count * abs(item.confidence - item.right) for item in bins) / count if count else 0.0

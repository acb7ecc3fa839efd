"""The words of an index that are spelled most like a word it does not have."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest


def nearest(word: str, vocabulary: Iterable[tuple[str, int]], limit: int) -> list[str]:
    """Return the words within two letters of a word (one if it is short), nearest and then most frequent first.

    Args:
        word: A folded word.
        vocabulary: Folded words and how many paragraphs have each.
        limit: How many to return.
    """
    most = 1 if len(word) < 5 else 2
    candidates = []
    for other, count in vocabulary:
        if abs(len(other) - len(word)) <= most and other != word:
            far = distance(word, other, most)
            if far <= most:
                candidates.append((far, -count, other))
    return [other for _, _, other in nsmallest(limit, candidates)]


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters to add, leave out, change or swap with a neighbour; `most + 1` if more than `most`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, its in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != its))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == its:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]

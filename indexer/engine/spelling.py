"""The words of an index that are spelled most like a word it does not have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from heapq import nsmallest


def nearest(word: str, vocabulary: Iterable[str], frequency: Callable[[str], int], limit: int) -> list[str]:
    """Return the words within two letters of a word (one if it is short), nearest and then most frequent first.

    Args:
        word: A folded word.
        vocabulary: Folded words; a million are looked at in a few seconds.
        frequency: How many paragraphs have a word; asked for those only that are near enough.
        limit: How many to return.
    """
    most = 1 if len(word) < 5 else 2
    letters = set(word)
    near: dict[str, int] = {}
    for other in vocabulary:
        # A cheap bound first: every letter that only one of the two has costs at least half a change.
        if abs(len(other) - len(word)) > most or other == word or len(letters.symmetric_difference(other)) > 2 * most:
            continue
        far = distance(word, other, most)
        if far <= most:
            near[other] = far
    ordered = ((far, -frequency(other), other) for other, far in near.items())
    return [other for _, _, other in nsmallest(limit, ordered)]


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

"""From how likely pairs of articles tell the same event to the events: average linkage on a sparse graph."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping

SAME_EVENT = 0.4
"""Two groups are one event when the mean probability of their pairs is at least this."""

Links = Mapping[int, Mapping[int, float]]


def components(links: Links, start: Iterable[int]) -> list[list[int]]:
    """Return what hangs together by links that are strong enough, for the articles given.

    Average linkage never joins articles of different components, as a mean is never above its greatest part.
    """
    seen: set[int] = set()
    found = []
    for first in start:
        if first in seen:
            continue
        seen.add(first)
        members, frontier = [first], [first]
        while frontier:
            for other, likely in links.get(frontier.pop(), {}).items():
                if likely >= SAME_EVENT and other not in seen:
                    seen.add(other)
                    members.append(other)
                    frontier.append(other)
        found.append(sorted(members))
    return found


def groups(members: Iterable[int], links: Links) -> list[list[int]]:
    """Divide articles into events.

    The two groups whose pairs are likeliest on average are joined, again and again, until no two reach `SAME_EVENT`.
    Of equal averages the one with the earlier articles goes first, so that the order of arrival does not matter.

    Args:
        members: The articles, by numbers whose order is that of their publication.
        links: The probabilities between them, both ways; a pair that is missing has none.
    """
    grouped = {member: [member] for member in members}
    sums = {one: {other: p for other, p in links.get(one, {}).items() if other in grouped} for one in grouped}
    heap = [(-p, one, other) for one, near in sums.items() for other, p in near.items() if one < other]
    heap = [entry for entry in heap if -entry[0] >= SAME_EVENT]
    heapq.heapify(heap)
    while heap:
        mean, one, other = heapq.heappop(heap)
        if one in grouped and other in grouped and -mean == _mean(sums, grouped, one, other):
            _join(sums, grouped, one, other)
            for near in sums[one]:
                joined = _mean(sums, grouped, one, near)
                if joined >= SAME_EVENT:
                    heapq.heappush(heap, (-joined, min(one, near), max(one, near)))
    return [sorted(group) for group in grouped.values()]


def _mean(sums: Mapping[int, Mapping[int, float]], grouped: Mapping[int, list[int]], one: int, other: int) -> float:
    return sums[one].get(other, 0.0) / (len(grouped[one]) * len(grouped[other]))


def _join(sums: dict[int, dict[int, float]], grouped: dict[int, list[int]], one: int, other: int) -> None:
    grouped[one] += grouped.pop(other)
    for near, total in sums.pop(other).items():
        del sums[near][other]
        if near != one:
            sums[one][near] = sums[near][one] = sums[one].get(near, 0.0) + total

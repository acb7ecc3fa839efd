"""How likely it is that two articles tell the same event, from their words, their times and their sources.

Words weigh by how rare they are in the days around the article (copies of one text count once): on the day of an
election its words tell little, a year later much. The three weights of the logistic function were fitted on pairs of
articles of days of 2018; see docs/compare.md.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from search.events.profile import Profile

REACH = 2
"""Articles further apart than this many days are never compared; an event that lasts is held by those between."""
AROUND = 1
"""How many days before and after an article its words are weighed against."""
FLOOR = 0.05
"""Probabilities below count as nothing."""

_COSINE, _PER_DAY, _SAME_SOURCE, _CONSTANT = 17.5, -2.8, -1.5, -4.6
_COPY = 0.93
_UNDATED_DAYS = 0.5
_CANDIDATE_WORDS = 24

Vector = dict[str, float]


class Rarity:
    """How rare words are among the articles of some days.

    Args:
        profiles: The articles; copies of one text are counted once.
    """

    def __init__(self, profiles: Iterable[Profile]) -> None:
        texts = {profile.copy: profile.words for profile in profiles}
        self._articles = len(texts)
        self._with: Counter[str] = Counter()
        for words in texts.values():
            self._with.update(words.keys())

    def weigh(self, words: Mapping[str, int]) -> Vector:
        """Return the words' weights as a vector of length one."""
        vector = {}
        for word, count in words.items():
            rarity = math.log((self._articles + 1) / (self._with[word] + 0.5))
            if rarity > 0:
                vector[word] = math.log1p(count) * rarity
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        return {word: weight / length for word, weight in vector.items()}


def cosine(one: Vector, other: Vector) -> float:
    """Return how far two vectors of length one point the same way, from 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)


def probability(one: Profile, other: Profile, likeness: float) -> float:
    """Return how likely two articles with this cosine tell the same event."""
    days = _UNDATED_DAYS if one.hours is None or other.hours is None else abs(one.hours - other.hours) / 24
    same = one.source is not None and one.source == other.source and likeness < _COPY
    return 1 / (1 + math.exp(-(_CONSTANT + _COSINE * likeness + _PER_DAY * days + _SAME_SOURCE * same)))


class Days:
    """The articles of neighbouring days, compared with one another; days are asked for in ascending order.

    Args:
        load: Returns the articles of a day, in an order that depends on nothing but them.
    """

    def __init__(self, load: Callable[[int], Sequence[Profile]]) -> None:
        self._load = load
        self._profiles: dict[int, Sequence[Profile]] = {}
        self._weighed: dict[int, tuple[list[Vector], dict[str, list[int]]]] = {}

    def links(self, day: int, earlier: int) -> Iterator[tuple[Profile, Profile, float]]:
        """Yield the pairs of an article of a day and one of an earlier or the same day that may tell the same event.

        Args:
            day: No smaller than in the calls before.
            earlier: At most `REACH` days before it.
        """
        self._forget_before(day - REACH - AROUND)
        others, (vectors, postings) = self._of(earlier), self._vectors(earlier)
        if not others:
            return
        for number, vector in enumerate(self._vectors(day)[0]):
            one = self._of(day)[number]
            for other in sorted(_candidates(vector, postings)):
                if day == earlier and other >= number:
                    break
                likely = probability(one, others[other], cosine(vector, vectors[other]))
                if likely >= FLOOR:
                    yield one, others[other], likely

    def _of(self, day: int) -> Sequence[Profile]:
        if day not in self._profiles:
            self._profiles[day] = self._load(day)
        return self._profiles[day]

    def _vectors(self, day: int) -> tuple[list[Vector], dict[str, list[int]]]:
        if day not in self._weighed:
            around = (self._of(near) for near in range(day - AROUND, day + AROUND + 1))
            rarity = Rarity(profile for profiles in around for profile in profiles)
            vectors = [rarity.weigh(profile.words) for profile in self._of(day)]
            postings: dict[str, list[int]] = defaultdict(list)
            for number, vector in enumerate(vectors):
                for word in vector:
                    postings[word].append(number)
            self._weighed[day] = vectors, dict(postings)
        return self._weighed[day]

    def _forget_before(self, day: int) -> None:
        self._profiles = {known: kept for known, kept in self._profiles.items() if known >= day}
        self._weighed = {known: kept for known, kept in self._weighed.items() if known >= day}


def _candidates(vector: Vector, postings: Mapping[str, list[int]]) -> set[int]:
    """Return which articles share one of the words that tell most; those that share none are not alike."""
    telling = sorted(vector, key=lambda word: (-vector[word], word))[:_CANDIDATE_WORDS]
    return {other for word in telling for other in postings.get(word, ())}

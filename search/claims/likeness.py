"""How alike two quotations of one official are in what they say."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from search.claims.content import CONSONANTS, Content, echoes

_STATE = "#"
_MEANT, _DERIVED = 0.65, 0.85
"""What a word is worth that stands for another: one of like meaning, one of the same consonants."""
_LEAST_WEIGHT = 1.5
"""A content that weighs less says too little for its being part of another to tell anything."""
_NEGATION, _FIGURES = 0.35, 0.4


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two contents are.

    Attributes:
        both: The weight of what they share in relation to the weight of both (0 to 1); high for two wordings of one
            sentence.
        shorter: In relation to the shorter one's; high where one is the other, shortened.
        opposed: Whether one denies what the other says.
        figures_differ: Whether they give different numbers of one thing.
    """

    both: float
    shorter: float
    opposed: bool
    figures_differ: bool

    @property
    def topic(self) -> float:
        """How alike they are, were it not for what contradicts."""
        return 0.65 * self.both + 0.35 * self.shorter

    @property
    def score(self) -> float:
        """The one figure that thresholds are compared with."""
        return self.topic * (_NEGATION if self.opposed else 1) * (_FIGURES if self.figures_differ else 1)


def likeness(one: Content, other: Content) -> Likeness:
    """Compare what two quotations say; the order makes no difference."""
    if len(one.words) > len(other.words):
        one, other = other, one
    shared = sum(min(weight, other.words[word]) for word, weight in one.words.items() if word in other.words)
    shared += _echoed(one, other)
    weights = one.weight, other.weight
    if not min(weights):
        return Likeness(0.0, 0.0, False, False)
    both, shorter = shared / math.sqrt(weights[0] * weights[1]), shared / max(min(weights), _LEAST_WEIGHT)
    return Likeness(min(both, 1.0), min(shorter, 1.0), one.negative != other.negative, _figures_differ(one, other))


def _echoed(one: Content, other: Content) -> float:
    """Return the weight of words that stand for one another; each word of the longer one serves once."""
    left = {word: weight for word, weight in other.words.items() if word not in one.words and word[0] != _STATE}
    by_echo: dict[str, list[str]] = {}
    for word in left:
        for echo in echoes(word):
            by_echo.setdefault(echo, []).append(word)
    total = 0.0
    for word, weight in one.words.items():
        if word in other.words or word[0] == _STATE:
            continue
        worth, match = max(_matches(word, weight, left, by_echo), default=(0.0, ""))
        if match:
            total += worth
            del left[match]
    return total


def _matches(
    word: str, weight: float, left: dict[str, float], by_echo: dict[str, list[str]]
) -> Iterator[tuple[float, str]]:
    for echo in echoes(word):
        share = _DERIVED if echo[0] == CONSONANTS else _MEANT
        for match in by_echo.get(echo, ()):
            if match in left:
                yield share * min(weight, left[match]), match


def _figures_differ(one: Content, other: Content) -> bool:
    """Tell whether both count the same thing and have no number of it in common."""
    mine, theirs = _by_unit(one), _by_unit(other)
    return any(unit in theirs and numbers.isdisjoint(theirs[unit]) for unit, numbers in mine.items())


def _by_unit(content: Content) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for number, unit in content.figures:
        found.setdefault(unit, set()).add(number)
    return found

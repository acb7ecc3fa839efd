"""Which two statements of two tellers are of one thing: each is the other's nearest by the words around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from search.differences.context import Words, alike
from search.differences.reading import Telling

_AGREE = 0.75


class Placed(Protocol):
    """Something that an article states, with the words around it."""

    @property
    def telling(self) -> Telling:
        """Who states it."""

    @property
    def around(self) -> Words:
        """The words around it, weighed."""

    @property
    def place(self) -> tuple[Any, ...]:
        """Where it stands, for putting in order."""


Stated = TypeVar("Stated", bound=Placed)


class Comparison(Protocol[Stated]):
    """How statements of one kind are compared."""

    def others(self, one: Stated) -> Iterable[Stated]:
        """Those of other tellers that may be of the same thing; callers bound their number."""

    def likeness(self, one: Stated, other: Stated) -> float:
        """How likely the two are of one thing, from 0 to 1."""

    def least(self, one: Stated, other: Stated) -> float:
        """How likely that has to be."""

    def differ(self, one: Stated, other: Stated) -> bool:
        """Whether two of one thing cannot both be meant the same."""

    def same(self, one: Stated, other: Stated) -> bool:
        """Whether two say the same."""


@dataclass(frozen=True, slots=True)
class ByWords(Generic[Stated]):
    """Compares all statements with one another by the words around them alone.

    Attributes:
        statements: Callers bound their number.
        needed: How alike the words around two have to be.
        differ: As in `Comparison`.
        same: As in `Comparison`.
    """

    statements: Sequence[Stated]
    needed: float
    differ: Callable[[Stated, Stated], bool]
    same: Callable[[Stated, Stated], bool]

    def others(self, one: Stated) -> Iterator[Stated]:
        """All of other tellers."""
        return (other for other in self.statements if other.telling.teller != one.telling.teller)

    def likeness(self, one: Stated, other: Stated) -> float:
        """How alike the words around the two are."""
        return alike(one.around, other.around)

    def least(self, one: Stated, other: Stated) -> float:
        """The same for all."""
        return self.needed


def rivals(statements: Sequence[Stated], comparison: Comparison[Stated]) -> Iterator[tuple[float, Stated, Stated]]:
    """Yield pairs of what two tellers state differently of one thing, with how likely it is one thing.

    What either teller states elsewhere, too, of something like it is no rival.
    """
    nearest: dict[tuple[Stated, str], tuple[float, Stated]] = {}
    for one in statements:
        for other in comparison.others(one):
            key, likeness = (one, other.telling.teller), comparison.likeness(one, other)
            if likeness > nearest.get(key, (0.0, other))[0]:
                nearest[key] = likeness, other
    for (one, _), (likeness, other) in nearest.items():
        mutual = nearest.get((other, one.telling.teller), (0.0, other))[1] is one
        apart = likeness >= comparison.least(one, other) and comparison.differ(one, other)
        if mutual and apart and one.place < other.place and not _agreed(one, other, likeness, comparison):
            yield likeness, one, other


def _agreed(one: Stated, other: Stated, likeness: float, comparison: Comparison[Stated]) -> bool:
    """Whether either teller states what the other does, too, of something like it."""
    return any(
        comparison.same(third, mine) and comparison.likeness(third, mine) >= _AGREE * likeness
        for mine, theirs in ((one, other), (other, one))
        for third in comparison.others(mine)
        if third.telling.teller == theirs.telling.teller
    )

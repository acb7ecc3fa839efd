"""Which two statements of two tellers are of one thing: each is the other's nearest by the words around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

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
    def place(self) -> tuple[str, int]:
        """Where it stands, for putting in order."""


Stated = TypeVar("Stated", bound=Placed)


def rivals(
    statements: Sequence[Stated], *, least: float, differ: Callable[[Stated, Stated], bool],
    same: Callable[[Stated, Stated], bool],
) -> Iterator[tuple[float, Stated, Stated]]:  # fmt: skip
    """Yield pairs of what two tellers state differently of one thing, with how alike the words around them are.

    What either teller states elsewhere, too, of something like it is no rival.

    Args:
        statements: All are compared with one another; callers bound their number.
        least: How alike the words around have to be.
        differ: Whether two of one thing cannot both be meant the same.
        same: Whether two say the same.
    """
    nearest: dict[tuple[Stated, str], tuple[float, Stated]] = {}
    for at, one in enumerate(statements):
        for other in statements[:at]:
            if one.telling.teller == other.telling.teller:
                continue
            likeness = alike(one.around, other.around)
            for mine, theirs in ((one, other), (other, one)):
                key = (mine, theirs.telling.teller)
                if likeness > nearest.get(key, (0.0, theirs))[0]:
                    nearest[key] = likeness, theirs
    for (one, _), (likeness, other) in nearest.items():
        mutual = nearest.get((other, one.telling.teller), (0.0, other))[1] is one
        apart = likeness >= least and differ(one, other)
        if mutual and apart and one.place < other.place and not _agreed(one, other, likeness, statements, same):
            yield likeness, one, other


def _agreed(
    one: Stated, other: Stated, likeness: float, statements: Sequence[Stated], same: Callable[[Stated, Stated], bool]
) -> bool:
    """Whether either teller states what the other does, too, of something like it."""
    return any(
        same(third, mine) and alike(third.around, mine.around) >= _AGREE * likeness
        for mine, theirs in ((one, other), (other, one))
        for third in statements
        if third.telling.teller == theirs.telling.teller
    )

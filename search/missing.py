"""The words of a query that nothing in the index has, and what is spelled like them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from indexer.engine.protocol import Engine


class Asked(Protocol):
    """A word as somebody typed it."""

    @property
    def surface(self) -> str:
        """The word as typed."""

    @property
    def exact(self) -> str:
        """Its one spelling."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A word that no paragraph has, with the words of the index that are spelled most like it."""

    word: str
    nearest: tuple[str, ...]


def missing(engine: Engine, words: Iterable[Asked]) -> tuple[Missing, ...]:
    """Return those of the words that no paragraph has in any form, each once."""
    asked = {word.exact: word.surface for word in words}
    return tuple(Missing(word, tuple(engine.nearest(word))) for word in asked.values() if not engine.frequency(word))

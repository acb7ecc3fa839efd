"""What an engine does for the rest of the program, and the values that pass between them.

Engines are interchangeable: the terms they index come from our analyser, so all must find the same paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from indexer.engine.query import Node, Scope


@dataclass(frozen=True, slots=True)
class Document:
    """A paragraph as an engine indexes it.

    Attributes:
        article: The article's id.
        paragraph: Index of the line.
        text: The line.
        source: The outlet, or None.
        date: ISO 8601 date or date and time of publication, or None.
        title: The article's title; needed on the lead only.
        lead: Whether this is the first paragraph of the article's body; an article has at most one.
        speakers: Who speaks in it: names, or mentions of the unnamed, as this article gives them.
        roles: Their titles, as written.
        kinds: direct, indirect, mixed: of the quotations in it.
        acts: Acts of the quotations in it: say, deny …
        said: Where content of quotations stands in `text`: pairs of start and end within the paragraph, ascending.
    """

    article: str
    paragraph: int
    text: str
    source: str | None = None
    date: str | None = None
    title: str | None = None
    lead: bool = False
    speakers: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    said: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A paragraph that matches; of a ranking of articles, the article's best paragraph."""

    article: str
    paragraph: int
    score: float


@dataclass(frozen=True, slots=True)
class Results:
    """What a search found.

    Attributes:
        total: How many paragraphs match, whatever the limit.
        hits: The first of them in the order asked for.
    """

    total: int
    hits: tuple[Hit, ...]


class Sort(StrEnum):
    """The order of hits; newest and oldest go by the date of publication, undated ones last."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


class Unit(StrEnum):
    """What a ranking ranks."""

    PARAGRAPH = "paragraph"
    ARTICLE = "article"


class Batch(Protocol):
    """Changes that become visible together."""

    def add(self, documents: Iterable[Document]) -> None:
        """Add paragraphs; all paragraphs of an article belong into one call. Delete the article's old ones first."""

    def delete(self, articles: Iterable[str]) -> int:
        """Take every paragraph of these articles out and return how many that were."""


class Engine(Protocol):
    """Finds paragraphs. Made by a function `open_engine(folder, *, write=False)` of its module."""

    @property
    def facts(self) -> Mapping[str, Any]:
        """What the index says of itself: `fingerprint` of the analyser, and what batches noted."""

    def batch(self, **facts: str | int) -> AbstractContextManager[Batch]:
        """Return a context in which to change the index: committed at its end, given up on an error.

        Args:
            facts: What the index is to say of itself once the batch is in it; committed with it, in one step.
        """

    def search(
        self, query: Node, *, limit: int | None = None, sort: Sort = Sort.RELEVANCE, timeout: float | None = None
    ) -> Results:
        """Find the paragraphs that match.

        Args:
            query: What to find.
            limit: How many hits to return; None for all.
            sort: Their order. By relevance, exact forms, phrases and nearness count more than other forms.
            timeout: Seconds after which to give up with an InputError.
        """

    def rank(self, text: str, *, limit: int = 10, unit: Unit = Unit.ARTICLE) -> tuple[Hit, ...]:
        """Return what matches any of the words of a text best; no operators, no AND."""

    def count(self, query: Node) -> int:
        """Return how many paragraphs match."""

    def frequency(self, word: str) -> int:
        """Return in how many paragraphs a word stands, in any of its forms."""

    def vocabulary(self, prefix: str = "", *, scope: Scope = Scope.TEXT) -> Iterator[tuple[str, int]]:
        """Yield the exact forms that begin so, in code point order, with the number of paragraphs that have them."""

    def nearest(self, word: str, *, limit: int = 3) -> list[str]:
        """Return the words of the index that are spelled most like this one, best first; for a word with no hits."""

    def documents(self) -> int:
        """Return how many paragraphs the index holds."""

    def contents(self) -> Iterator[tuple[str, int]]:
        """Yield every paragraph, as its article's id and its index, after reading all there is about it; for checks."""

    def close(self) -> None:
        """Let go of files; the engine cannot be used afterwards."""

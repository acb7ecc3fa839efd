"""What can be asked of an engine: a tree of frozen nodes, made of words that the analyser has already seen.

`search.query` parses what a user types into such a tree; engines evaluate it. A node says what matches; how hits are
ordered is the engine's business (see `indexer.engine.protocol.Engine.search`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from indexer.analysis.pipeline import Term


class Scope(StrEnum):
    """Which words of a paragraph are meant: all of them, those inside quotations, or those of its article's title."""

    TEXT = "text"
    SAID = "said"
    TITLE = "title"


class Field(StrEnum):
    """What a paragraph carries beside its words."""

    ARTICLE = "article"
    SOURCE = "source"
    SPEAKER = "speaker"
    ROLE = "role"
    KIND = "kind"
    ACT = "act"


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms; a stop word (no stem) in its own form only."""

    surface: str
    exact: str
    stem: str
    scope: Scope = Scope.TEXT

    @classmethod
    def of(cls, term: Term, scope: Scope = Scope.TEXT) -> Word:
        """Return the node for a term of the analyser."""
        return cls(term.surface, term.exact, term.stem, scope)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side in this order, each in the form written (folded)."""

    words: tuple[Word, ...]
    scope: Scope = Scope.TEXT


@dataclass(frozen=True, slots=True)
class Near:
    """Words in any form and any order, with at most `within` other words between the first and the last."""

    words: tuple[Word, ...]
    within: int
    scope: Scope = Scope.TEXT


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words that begin so, whether with or without what is attached in front (ال، و، ب …)."""

    surface: str
    exact: str
    scope: Scope = Scope.TEXT


@dataclass(frozen=True, slots=True)
class Filter:
    """Paragraphs that carry a value.

    For speaker, role and source every word of the value must stand in one of the names; the others are compared whole.
    """

    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class Dates:
    """Articles published from one day to another, both included, as `YYYY-MM-DD`; None leaves an end open."""

    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of them."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Every paragraph but those."""

    node: Node


@dataclass(frozen=True, slots=True)
class Everything:
    """Every paragraph."""


Node = Word | Phrase | Near | Prefix | Filter | Dates | And | Or | Not | Everything


def wanted(node: Node) -> Iterator[Word | Phrase | Near | Prefix]:
    """Yield the nodes with words that a hit is wanted for, from left to right: everything outside `Not`."""
    if isinstance(node, And | Or):
        for child in node.nodes:
            yield from wanted(child)
    elif isinstance(node, Word | Phrase | Near | Prefix):
        yield node


def words(node: Node) -> Iterator[Word]:
    """Yield the single words that a hit is wanted for, those of phrases too, from left to right."""
    for leaf in wanted(node):
        if isinstance(leaf, Word):
            yield leaf
        elif isinstance(leaf, Phrase | Near):
            yield from leaf.words

"""What a difference between sources is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """In what the sources differ."""

    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    NAMING = "naming"
    WORDING = "wording"
    CONTRADICTION = "contradiction"
    OMISSION = "omission"


@dataclass(frozen=True, slots=True)
class Side:
    """What one source says, verbatim.

    Attributes:
        source: The outlet, or None if it is not known.
        text: The words; `text == article.text[start:end]`.
        article: The article's id.
        start: Offset of the first code point.
        end: Offset after the last.
    """

    source: str | None
    text: str
    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Difference:
    """In what sources differ.

    Attributes:
        kind: JSON calls it `type`.
        summary: What it is about and what the sides say, in a few words of the articles.
        sides: What each of them says; for an omission only the side that says it.
        weight: How sure it is that the sides speak of one thing, 0 to 1.
    """

    kind: Kind
    summary: str
    sides: tuple[Side, ...]
    weight: float = 1.0

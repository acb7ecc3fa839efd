"""What the grammar found at a place of the text, as the readers see it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from indexer.attribution.dates.words import Token


@dataclass(slots=True)
class Found:
    """A shape that fits the tokens at a place, and what its reader learns of it.

    Attributes:
        before: The lists of date_words.yaml that hold the word before the date.
        inferred: Whether the day of publication was used.
        hijri: Whether the date is one of the Hijri calendar.
    """

    shape: str
    match: re.Match[str]
    tokens: list[Token]
    codes: str
    published: date | None
    past: bool
    before: frozenset[str]
    inferred: bool = False
    hijri: bool = False

    def token(self, group: str) -> Token | None:
        """The first token of a group of the shape, None if the date or the shape has none."""
        if group not in self.match.re.groupindex or self.match[group] is None:
            return None
        return self.tokens[self.match.start(group)]

    def value(self, group: str) -> int | None:
        """The value of that token."""
        token = self.token(group)
        return None if token is None else token.value

    def previous(self) -> str:
        """The code before the date, a comma if there is none."""
        start = self.match.start()
        return self.codes[start - 1] if start else ","

    def today(self) -> date | None:
        """The day of publication; the date is marked as inferred from it."""
        self.inferred = True
        return self.published

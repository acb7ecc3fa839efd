"""Persons: somebody whom an article names, and the parts of a name by which two are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Person:
    """Somebody whom the article names.

    Attributes:
        name: The name as written where it is met first.
        key: Its parts, for comparing.
        roles: The titles that stand beside it, as folded words.
        start: Where it is met first.
        seen: How often it is met.
        speaks: Whether it stands behind a cue somewhere.
        joined: Whether it is only met behind و («سامر العلي وماهر العلي»).
        headline: Whether only the headline has it.
    """

    name: str
    key: tuple[str, ...]
    roles: list[tuple[str, ...]]
    start: int = 0
    seen: int = 1
    speaks: bool = False
    joined: bool = False
    headline: bool = False


def name_key(norms: Sequence[str]) -> tuple[str, ...]:
    """Return the parts of a name for comparing: «عبد الله» and «عبدالله» alike, particles of titles left out."""
    parts: list[str] = []
    for word in norms:
        if not word or not word[0].isalpha():
            continue
        if parts and parts[-1] in ("عبد", "ابو", "ابي", "ال"):
            parts[-1] += word
        else:
            parts.append(word)
    return tuple(parts)

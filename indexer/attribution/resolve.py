"""Resolution in the article: short names to the fullest name given, a title alone to the person who bears it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.attribution.mentions import Mention
from indexer.attribution.tokens import Words
from indexer.attribution.vocabulary import vocabulary
from indexer.model import SpeakerType


@dataclass(slots=True)
class Person:
    """Somebody whom the article names."""

    name: str
    key: tuple[str, ...]
    roles: list[tuple[str, ...]]


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


class People:
    """The persons an article names."""

    def __init__(self) -> None:
        self.persons: list[Person] = []

    def add(self, words: Words, mention: Mention) -> None:
        """Take note of a mention with a name."""
        if mention.type is not SpeakerType.PERSON or mention.name is None:
            return
        first, end = mention.name
        key = name_key(words.norm[first:end])
        role = tuple(words.norm[mention.role[0] : mention.role[1]]) if mention.role else ()
        text = words.between(first, end - 1)
        for person in self.persons:
            if person.key == key:
                if role:
                    person.roles.append(role)
                return
        self.persons.append(Person(text, key, [role] if role else []))

    def fullest(self, key: tuple[str, ...]) -> Person | None:
        """Return the person with the fullest name that a short name can mean, or None if two people could be meant."""
        longer = [p for p in self.persons if len(p.key) > len(key) and _contains(p.key, key)]
        if not longer:
            return None
        longer.sort(key=lambda p: -len(p.key))
        best = longer[0]
        if all(_contains(best.key, other.key) for other in longer):
            return best
        return None

    def bearer(self, role: tuple[str, ...]) -> Person | None:
        """Return the only person of the article who bears a title, or None."""
        fit: list[tuple[int, Person]] = []
        for person in self.persons:
            score = max((_role_fit(role, r) for r in person.roles), default=0)
            if score:
                fit.append((score, self.fullest(person.key) or person))
        if not fit:
            return None
        best = max(score for score, _ in fit)
        names = {p.key for score, p in fit if score == best}
        if len(names) == 1:
            return next(p for score, p in fit if score == best)
        return None


def _contains(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a short name is part of a full one, in order, ending or starting alike."""
    if full[-1] != short[-1] and full[0] != short[0]:
        return False
    it = iter(full)
    return all(word in it for word in short)


def _bare(word: str) -> str:
    word = word[1:] if word.startswith(("لل",)) else word
    return vocabulary().head(word)


def _role_fit(asked: tuple[str, ...], borne: tuple[str, ...]) -> int:
    """How well a title alone fits a title borne: 0 if its words are not among them."""
    if not borne or not asked:
        return 0
    a, b = [_bare(w) for w in asked if w.isalpha()], [_bare(w) for w in borne if w.isalpha()]
    if not a or not b or a[0] not in b:
        return 0
    missing = [w for w in a if w not in b]
    if missing:
        return 0
    return 1 + len(a) + (2 if a[0] == b[0] else 0)

"""Officials known beforehand, from the lexicon and from the user's own `officials.yaml` beside the archive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from indexer import lexicon
from indexer.errors import InputError
from indexer.model import SpeakerType, short_id
from indexer.officials import bodies
from indexer.officials.names import name
from indexer.officials.roles import Role, role

FILE = "officials.yaml"


@dataclass(frozen=True, slots=True)
class Term:
    """A role and the days from and to which it was held; None where an end is open."""

    role: Role
    start: str | None
    end: str | None

    def covers(self, date: str | None) -> bool:
        """Tell whether the role was held on a day (`YYYY-MM-DD…`); of an unknown day nothing can be said: False."""
        return bool(date) and (self.start or "") <= str(date)[:10] <= (self.end or "9999")


@dataclass(frozen=True, slots=True)
class Known:
    """An official of the lexicon.

    Attributes:
        id: A person's as if it had been learnt under the name, so that listing one later does not change it.
        names: Full names, the one to be shown first.
        short: Forms that mean this official when they stand alone.
        voice: The code of the state for which a body speaks as a whole, or None.
    """

    id: str
    type: SpeakerType
    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    latin: str | None = None
    country: str | None = None
    voice: str | None = None
    terms: tuple[Term, ...] = ()

    @property
    def states(self) -> frozenset[str]:
        """The states that the official is known to serve; empty if that is not known."""
        return frozenset(filter(None, (self.country, *(term.role.country for term in self.terms))))


def official_id(type_: SpeakerType, key: str) -> str:
    """Return the id of the official that is first met under this key; the same in every archive."""
    return short_id("o", type_.value, key)


@lru_cache(maxsize=4)
def load(folder: Path | None = None) -> tuple[Known, ...]:
    """Read the lexicon, and the user's additions in a folder.

    Raises:
        InputError: The user's file cannot be understood.
    """
    listed = [_known(entry) for entry in lexicon.entries("officials")]
    own = folder / FILE if folder else None
    if own is None or not own.is_file():
        return tuple(listed)
    added = _own(own)
    names = {known.id for known in added}
    return tuple([known for known in listed if known.id not in names] + added)


def _own(path: Path) -> list[Known]:
    import yaml

    try:
        entries = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        return [_known(entry) for entry in entries or ()]
    except (yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError, OSError) as error:
        raise InputError(
            f"{path} cannot be read: {error}", "docs/officials.md shows what an entry looks like"
        ) from error


def _known(entry: Mapping[str, Any]) -> Known:
    type_ = SpeakerType(entry["type"])
    names = (str(entry["name"]), *map(str, entry.get("names", ())))
    country = entry.get("country")
    return Known(
        official_id(type_, _key(type_, names[0])), type_, names, tuple(map(str, entry.get("short", ()))),
        entry.get("latin"), country, entry.get("voice"), tuple(_terms(entry.get("roles", ()), country)),
    )  # fmt: skip


def _key(type_: SpeakerType, text: str) -> str:
    return name(text).solid if type_ is SpeakerType.PERSON else bodies.folded(text)


def _terms(entries: Iterable[Mapping[str, Any]], country: str | None) -> Iterable[Term]:
    for entry in entries:
        read = role(entry["title"])
        if read:
            held = Role(read.text, read.office, read.country or country, read.single, read.former)
            yield Term(held, _day(entry.get("from")), _day(entry.get("to")))


def _day(value: object) -> str | None:
    return str(value) if value else None

"""Rules: whether the quotations of an archive are those that this version of qawl would find.

The index notes by which rules its first quotations were found. Articles that come later are read by the rules of their
day, so the note stays what it was until `rebuild` reads every article again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from ..engine.protocol import Engine

FACT = "rules"
_PACKAGES = ("analysis", "attribution", "lexicon")
_KINDS = (".py", ".txt", ".yaml")


@cache
def current() -> str:
    """Return a digest of the code and the lexicon that find quotations."""
    digest = hashlib.blake2s(digest_size=8)
    for place, file in sources().items():
        digest.update(place.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def sources() -> dict[str, Traversable]:
    """Return the files that quotations depend on, by their places in the package, in order."""
    return {place: file for package in _PACKAGES for place, file in _within(files("indexer") / package, package)}


def noted(engine: Engine) -> dict[str, str]:
    """Return what the next batch is to note: the rules, if the index begins with it."""
    return {} if _is_begun(engine) else {FACT: current()}


def are_others(engine: Engine) -> bool:
    """Whether quotations of an index were found by other rules than those of this version."""
    return _is_begun(engine) and engine.facts.get(FACT) != current()


def _is_begun(engine: Engine) -> bool:
    # What the index says of itself is at hand; counting its documents would open it.
    return bool(engine.facts.get("position"))


def _within(folder: Traversable, place: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _within(entry, f"{place}/{entry.name}")
        elif entry.name.endswith(_KINDS):
            yield f"{place}/{entry.name}", entry

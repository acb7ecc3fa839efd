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
PACKAGES = ("analysis", "attribution")
LISTS = (
    *("broken_plurals", "common_words", "confidence", "countries", "cues", "date_words", "foreign_words"),
    *(
        "given_names",
        "given_names_either",
        "given_names_words",
        "given_names_women",
        "layout",
        "months",
        "months_hijri",
        "name_variants",
        "names",
        "nouns",
        "officials",
        "places",
        "protected",
    ),
    *("speakers", "stopwords", "verbs", "weekdays"),
)
"""The files of the lexicon that quotations depend on. Claims and events have others, which change none."""


@cache
def current() -> str:
    """Return a digest of the code and the words that find quotations."""
    digest = hashlib.blake2s(digest_size=8)
    for place, file in sorted(_sources()):
        digest.update(place.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def noted(engine: Engine) -> dict[str, str]:
    """Return what the next batch is to note: the rules, if the index begins with it."""
    return {} if _is_begun(engine) else {FACT: current()}


def are_others(engine: Engine) -> bool:
    """Whether quotations of an index were found by other rules than those of this version."""
    return _is_begun(engine) and engine.facts.get(FACT) != current()


def _is_begun(engine: Engine) -> bool:
    # What the index says of itself is at hand; counting its documents would open it.
    return bool(engine.facts.get("position"))


def _sources() -> Iterator[tuple[str, Traversable]]:
    """Yield the files, each with its place in the package."""
    package = files("indexer")
    for name in PACKAGES:
        yield from _modules(package / name, name)
    for entry in (package / "lexicon").iterdir():
        if entry.name.partition(".")[0] in LISTS:
            yield f"lexicon/{entry.name}", entry


def _modules(folder: Traversable, place: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _modules(entry, f"{place}/{entry.name}")
        elif entry.name.endswith(".py"):
            yield f"{place}/{entry.name}", entry

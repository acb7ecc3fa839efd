"""The index that a command works on: found, made from the seeds if there is none, opened, its groups up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from indexer.errors import IndexUnusableError, InputError
from indexer.folder import refuse_foreign
from search.interface.options import given, setting
from search.interface.output import say

if TYPE_CHECKING:
    from indexer.archive import Archive
    from indexer.engine.protocol import Engine
    from search.filters import Filters

ARCHIVE = "archive.sqlite"
LOCAL = Path("index")
MANY = 200
"""Articles whose grouping takes long enough to be told."""


@dataclass(frozen=True, slots=True)
class Session:
    """An opened index.

    Attributes:
        folder: Where it stands.
        archive: Articles, quotations, and what groups them.
        engine: Finds paragraphs.
    """

    folder: Path
    archive: Archive
    engine: Engine


def folder() -> Path:
    """Return the index's folder: `--index`, `$QAWL_INDEX`, the configuration, `./index`, the user's data folder."""
    if chosen := setting("index"):
        return Path(chosen).expanduser()
    if LOCAL.is_dir():
        return LOCAL
    from platformdirs import user_data_path

    return user_data_path("qawl", appauthor=False) / "index"


def outlet(archive: Archive) -> str | None:
    """Return the name that the archive has for the outlet of `--source`; or what was typed; None if it is not given."""
    return next(iter(outlets(archive)), None)


def outlets(archive: Archive) -> list[str]:
    """Return the names that the archive has for all outlets that `--source` names; or what was typed."""
    from search.filters import spelling

    typed: tuple[str, ...] = given("sources") or tuple(filter(None, [given("source")]))
    names = [one.name for one in archive.sources() if one.name] if typed else []
    spelt = {spelling(name): name for name in reversed(names)}
    return [one if one in names else spelt.get(spelling(one), one) for one in typed]


def filters() -> Filters:
    """Return the narrowings that the call asks for.

    Raises:
        InputError: A date of them is none.
    """
    from search.filters import Filters, first_day, last_day

    since, until = first_day(given("since")), last_day(given("until"))
    if since and until and since > until:
        raise InputError(f"--since {since} is after --until {until}", "exchange them")
    return Filters(since, until, given("source"), given("speaker"), given("kind"))


def narrowed(archive: Archive) -> Filters | None:
    """Return the narrowings with their speaker made out; None, and say so, if nobody who is quoted is meant.

    Raises:
        InputError: A date of them is none, or several speakers may be meant.
    """
    from search.speaker import resolved

    asked = filters()
    found = resolved(archive, asked)
    if found is None:
        say("nobody", name=asked.speaker)
    return found


@contextmanager
def reading(*, seeds: bool = False) -> Iterator[Session]:
    """Open the index to read it, with claims and events up to date.

    Args:
        seeds: Whether to index the seed articles first, and say so, if nothing was ever indexed.

    Raises:
        IndexUnusableError: There is none, it is damaged, or it was made by another analyser.
    """
    if seeds and is_empty(folder()):
        _seed(folder())
    place = existing()
    from indexer import pipeline

    with pipeline.opening(place) as opened:
        if opened.behind:
            say("behind", n=opened.behind)
        _group(place, opened.archive)
        _warn_of_outlet(opened.archive)
        yield Session(place, opened.archive, opened.engine)


def _warn_of_outlet(archive: Archive) -> None:
    wanted = outlets(archive)
    known = {one.name for one in archive.sources()} if wanted else set()
    for name in wanted:
        if name not in known:
            say("no_such_source", name=name)


def _group(place: Path, archive: Archive) -> None:
    """Bring claims and events up to date, unless another process is writing; it will do so itself."""
    from search import groups

    missing = groups.behind(archive)
    if not missing:
        return
    if missing > MANY:
        say("grouping", n=missing)
    try:
        groups.update(place)
    except InputError:
        say("ungrouped", n=missing)


def existing() -> Path:
    """Return the folder of an index that is there.

    Raises:
        IndexUnusableError: There is none.
    """
    place = folder()
    if is_empty(place):
        raise IndexUnusableError(f"there is no index in {place}", "make one: qawl index PATH…")
    return place


def is_empty(place: Path) -> bool:
    """Whether nothing was ever indexed there.

    Raises:
        IndexUnusableError: It is somebody else's, who may have closed it.
    """
    refuse_foreign(place)
    return not (place / ARCHIVE).exists()


def _seed(place: Path) -> None:
    from importlib.util import find_spec

    from indexer import pipeline

    found = find_spec("seeds")
    if found is None or not found.submodule_search_locations:
        raise IndexUnusableError(f"there is no index in {place}", "make one: qawl index PATH…")
    say("seeding", folder=place)
    pipeline.index([found.submodule_search_locations[0]], place)

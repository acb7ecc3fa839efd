"""Searches that are kept under a name, and up to where each has been read, for a daily watch."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from indexer.errors import InputError
from search.filters import Filters

if TYPE_CHECKING:
    from indexer.archive import Archive

TABLE = """CREATE TABLE IF NOT EXISTS saved_search(
    name TEXT PRIMARY KEY, query TEXT NOT NULL, filters TEXT NOT NULL, seen INTEGER NOT NULL) STRICT, WITHOUT ROWID"""


@dataclass(frozen=True, slots=True)
class Saved:
    """A search that was kept.

    Attributes:
        name: What it is called by.
        query: What was typed.
        filters: What narrows it.
        seen: The place in the archive's order up to which its owner has read; what came later is new.
    """

    name: str
    query: str
    filters: Filters
    seen: int = 0


def keep(archive: Archive, saved: Saved) -> None:
    """Keep a search; one of the same name is replaced.

    Args:
        archive: Opened to write.
        saved: The search.
    """
    archive.ensure(TABLE)
    row = (saved.name, saved.query, json.dumps(asdict(saved.filters), ensure_ascii=False), saved.seen)
    with archive.batch():
        archive.connection.execute("INSERT OR REPLACE INTO saved_search VALUES (?, ?, ?, ?)", row)


def recall(archive: Archive, name: str) -> Saved:
    """Return a search that was kept.

    Raises:
        InputError: None has this name; the hint lists those there are.
    """
    known = {one.name: one for one in everything(archive)}
    if name not in known:
        there_are = "those there are: " + ", ".join(known) if known else "keep one: qawl search QUERY --save NAME"
        raise InputError(f"no search was kept as {name}", there_are)
    return known[name]


def everything(archive: Archive) -> list[Saved]:
    """Return the searches that were kept, by name."""
    known = archive.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'saved_search'").fetchone()
    rows = archive.connection.execute("SELECT * FROM saved_search ORDER BY name") if known else ()
    return [Saved(name, query, Filters(**json.loads(filters)), seen) for name, query, filters, seen in rows]

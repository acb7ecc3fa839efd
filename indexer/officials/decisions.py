"""What a user has decided about officials: who is one, who is not; laid over what linking finds, never lost by it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection
from pathlib import Path

from indexer.archive import Archive
from indexer.errors import InputError
from indexer.model import short_id
from indexer.officials import known
from indexer.officials.dossiers import Dossier, Dossiers

TABLES = """
CREATE TABLE IF NOT EXISTS official_decision(
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('merge', 'split', 'name')),
    official TEXT NOT NULL, other TEXT NOT NULL, form TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE IF NOT EXISTS official_same(official TEXT PRIMARY KEY, other TEXT NOT NULL) STRICT, WITHOUT ROWID
"""


class Decided:
    """The decisions of an archive, ready to be asked for every link.

    Officials whom later articles showed to be one (`official_same`) are decided too, unless the user says otherwise.
    """

    def __init__(self, archive: Archive) -> None:
        rows = archive.connection.execute("SELECT kind, official, other, form FROM official_decision ORDER BY number")
        self._merged: dict[str, str] = dict(archive.connection.execute("SELECT official, other FROM official_same"))
        self._split: dict[tuple[str, str], str] = {}
        self._named: dict[str, str] = {}
        for kind, official, other, form in rows.fetchall():
            if kind == "merge":
                self._merged[official] = other
            elif kind == "split":
                self._split[official, form] = other
            else:
                self._named[official] = form

    def official(self, found: str, form: str) -> str:
        """Return whose a quotation is after all decisions.

        Args:
            found: Whom linking found.
            form: The name under which the article quotes him.
        """
        official = self._split.get((found, form), found)
        for _ in range(len(self._merged) + 1):
            if official not in self._merged:
                break
            official = self._merged[official]
        return official

    def name(self, official: str) -> str | None:
        """Return the name that the user gave an official, or None."""
        return self._named.get(official)


def signature(archive: Archive) -> int:
    """Return a number that changes whenever it is decided anew whose quotations are whose."""
    rows: list[tuple[object, ...]] = []
    for table in ("official_decision", "official_same"):
        if archive.connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
            rows += archive.connection.execute(f"SELECT * FROM {table} ORDER BY 1")
    return zlib.crc32(repr(rows).encode()) if rows else 0


def merge(archive: Archive, official: str, into: str) -> int:
    """Decide that two officials are one, now and for all articles to come.

    Args:
        archive: Open for writing.
        official: The id that disappears.
        into: The id that stays.

    Returns:
        The number of quotations that changed hands.

    Raises:
        InputError: An id is not known, or both are the same.
    """
    if _after(archive, official) == _after(archive, into):
        raise InputError("these two are one official already", "qawl speakers")
    return _decide(archive, "merge", _after(archive, official), _after(archive, into), "")


def split(archive: Archive, official: str, form: str) -> str:
    """Decide that the speakers quoted under one form of a name are somebody else.

    Args:
        archive: Open for writing.
        official: The official who has too many quotations.
        form: The name, as articles write it, that means the other one.

    Returns:
        The id of the other official.

    Raises:
        InputError: The official is not quoted under that form.
    """
    sql = """SELECT DISTINCT l.found FROM official_link l JOIN quotation_official o ON o.quotation = l.quotation
             WHERE o.official = ? AND l.form = ?"""
    found = [row[0] for row in archive.connection.execute(sql, (official, form))]
    if not found:
        raise InputError(f"{official} is not quoted under the name «{form}»", f"qawl speakers {official}")
    other = short_id("o", "split", official, form)
    for each in found:
        _decide(archive, "split", each, other, form)
    return other


def rename(archive: Archive, official: str, shown: str) -> None:
    """Decide under which name an official is shown."""
    _require(archive, official)
    _decide(archive, "name", official, official, shown)


def undo(archive: Archive) -> bool:
    """Take back the last decision; False if there is none."""
    last = archive.connection.execute("SELECT max(number) FROM official_decision").fetchone()[0]
    if last is None:
        return False
    with archive.batch():
        archive.connection.execute("DELETE FROM official_decision WHERE number = ?", (last,))
        apply(archive)
    return True


def apply(archive: Archive, officials: Collection[str] | None = None) -> int:
    """Bring links in accord with the decisions.

    Args:
        archive: Open for writing.
        officials: Whom linking found; None for everybody.

    Returns:
        How many quotations changed hands.
    """
    decided = Decided(archive)
    sql = (
        "SELECT DISTINCT found, form FROM official_link WHERE ?1 IS NULL OR found IN (SELECT value FROM json_each(?1))"
    )
    wanted = None if officials is None else json.dumps(sorted(officials))
    pairs = archive.connection.execute(sql, (wanted,)).fetchall()
    dossiers = Dossiers(archive, known.load(Path(archive.folder)))
    changed, names = 0, {}
    with archive.batch():
        for found, form in pairs:
            official = decided.official(found, form)
            names[official] = decided.name(official) or _shown(dossiers.get(official)) or form
            archive.assign_officials([(official, names[official])], ())
            sql = """UPDATE quotation_official SET official = ? WHERE official != ? AND quotation IN
                     (SELECT quotation FROM official_link WHERE found = ? AND form = ?)"""
            changed += archive.connection.execute(sql, (official, official, found, form)).rowcount
        archive.connection.execute("DELETE FROM official WHERE id NOT IN (SELECT official FROM quotation_official)")
    return changed


def _shown(dossier: Dossier) -> str | None:
    return dossier.shown_name() if dossier.forms else None


def _decide(archive: Archive, kind: str, official: str, other: str, form: str) -> int:
    sql = "INSERT INTO official_decision(kind, official, other, form) VALUES (?, ?, ?, ?)"
    with archive.batch():
        archive.connection.execute(sql, (kind, official, other, form))
        return apply(archive)


def _after(archive: Archive, official: str) -> str:
    _require(archive, official)
    return Decided(archive).official(official, "")


def _require(archive: Archive, official: str) -> None:
    if _name(archive, official) is None:
        raise InputError(f"no official has the id {official!r}", "qawl speakers lists them")


def _name(archive: Archive, official: str) -> str | None:
    row = archive.connection.execute("SELECT name FROM official WHERE id = ?", (official,)).fetchone()
    return row[0] if row else None

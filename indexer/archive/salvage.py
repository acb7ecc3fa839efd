"""What can be saved of a damaged archive: every article that is whole, and what users decided."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..errors import QawlError
from ..folder import sync_folder
from . import rows, seal
from .connecting import address
from .store import FILE, Archive

_PARTS = (FILE, f"{FILE}-wal", f"{FILE}-shm", seal.SEAL)
_DRAFT = "archive.salvaged"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What became of a damaged archive.

    Attributes:
        articles: How many were whole.
        lost: The ids of those that were not, or their places in the order where not even the id could be read.
        aside: The folder where the damaged files are now.
    """

    articles: int
    lost: tuple[str, ...]
    aside: Path


def salvage(folder: Path) -> Salvaged:
    """Make a new archive of all that is whole in a damaged one, which is kept aside. Quotations must be made anew.

    The caller holds the right to write to the folder.

    Raises:
        QawlError: Not one article can be read; nothing was changed.
    """
    draft = folder / _DRAFT
    shutil.rmtree(draft, ignore_errors=True)
    source = sqlite3.connect(address(folder / FILE, "ro"), uri=True)
    with suppress(sqlite3.DatabaseError):
        if source.execute("SELECT 1 FROM sqlite_master WHERE type = 'view'").fetchone():
            source.close()
            raise QawlError("somebody has put a view into the archive", "index the articles anew, in another folder")
    with closing(source) as damaged, Archive.open(draft, write=True) as archive:
        kept, lost = _copy_articles(damaged, archive)
        _copy_decisions(damaged, archive)
    if not kept:
        shutil.rmtree(draft)
        raise QawlError("not one article of the archive can be read", "qawl import, if you exported it; or index anew")
    return Salvaged(kept, tuple(lost), _replace(folder, draft))


def _copy_articles(damaged: sqlite3.Connection, archive: Archive) -> tuple[int, list[str]]:
    kept, lost = 0, []
    sql = f"SELECT {rows.ARTICLE}, crc FROM article WHERE seq = ?"
    with archive.batch():
        for seq in range(1, _last(damaged) + 1):
            try:
                row = damaged.execute(sql, (seq,)).fetchone()
                if row:
                    archive.add(rows.article_of(row), ())
                    kept += 1
            except (QawlError, sqlite3.DatabaseError, ValueError):
                lost.append(_identity(damaged, seq))
    return kept, lost


def _last(damaged: sqlite3.Connection) -> int:
    """Return the last place in the order that was ever given, from where it can still be read."""
    found = 0
    for sql in ("SELECT seq FROM sqlite_sequence WHERE name = 'article'", "SELECT max(seq) FROM article"):
        with suppress(sqlite3.DatabaseError):
            found = max(found, int((damaged.execute(sql).fetchone() or (0,))[0] or 0))
    return found


def _identity(damaged: sqlite3.Connection, seq: int) -> str:
    with suppress(sqlite3.DatabaseError):
        row = damaged.execute("SELECT id FROM article WHERE seq = ?", (seq,)).fetchone()
        if row:
            return str(row[0])
    return f"#{seq}"


def _copy_decisions(damaged: sqlite3.Connection, archive: Archive) -> None:
    """Copy the tables that stages have added; what hangs on a lost row stays behind."""
    with suppress(sqlite3.DatabaseError):
        known = {name for (name,) in archive.connection.execute("SELECT name FROM sqlite_master")}
        sql = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        for name, made in damaged.execute(sql).fetchall():
            if name not in known:
                _copy_table(damaged, archive, name, made)


def _copy_table(damaged: sqlite3.Connection, archive: Archive, name: str, made: str) -> None:
    with suppress(sqlite3.DatabaseError), archive.batch():
        archive.connection.execute(made)
        for row in damaged.execute(f'SELECT * FROM "{name}"'):
            with suppress(sqlite3.IntegrityError):
                archive.connection.execute(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(row))})', row)


def _replace(folder: Path, draft: Path) -> Path:
    aside = folder / f"archive.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    aside.mkdir(mode=0o700)
    for name in _PARTS:
        with suppress(FileNotFoundError):
            (folder / name).rename(aside / name)
    for name in (FILE, seal.SEAL):
        (draft / name).rename(folder / name)
    shutil.rmtree(draft)
    sync_folder(folder)
    return aside

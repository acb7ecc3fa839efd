"""What can be saved of a damaged archive: every article that is whole, and what users decided."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..errors import IndexUnusableError, QawlError
from ..folder import sync_folder
from . import plain, reached, rows, schema, seal
from .connecting import address
from .store import FILE, Archive

_PARTS = (FILE, f"{FILE}-wal", f"{FILE}-shm", seal.SEAL, reached.NOTE)
_DRAFT, _COPY = "archive.salvaged", "archive.copied"
_SIZES = struct.Struct(">H10xI")
_MOST_PADDED = 1000
# Each way through the articles reads other pages; what one cannot read, another may.
_WALKS = (
    "id FROM article INDEXED BY sqlite_autoindex_article_1",
    "id FROM article ORDER BY seq",
    "NULL FROM article ORDER BY seq DESC",
)
_LEAST_BYTES = 100


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What became of a damaged archive.

    Attributes:
        articles: How many were whole.
        lost: The ids of those that were not, or their places in the order where not even the id could be read.
        unread: The tables of what users decided that could not be read to their end.
        aside: The folder where the damaged files are now.
    """

    articles: int
    lost: tuple[str, ...]
    unread: tuple[str, ...]
    aside: Path


def salvage(folder: Path, decisions: Iterable[str] = ()) -> Salvaged:
    """Make a new archive of all that is whole in a damaged one, which is kept aside. Quotations must be made anew.

    The damaged file may have been prepared by somebody. Its tables are read only if they are nothing but tables, and
    the new ones are made by our statements, never by those that stand in the file.

    Args:
        folder: The index folder; the caller holds the right to write to it.
        decisions: The statements that make the tables of what users decided, which are copied row by row.

    Raises:
        QawlError: Not one article can be read; nothing was changed.
    """
    draft, copy = folder / _DRAFT, folder / _COPY
    for left in (draft, copy):
        shutil.rmtree(left, ignore_errors=True)
    try:
        path = _padded(folder, copy)
        with Archive.open(draft, write=True) as archive:
            with closing(_opened(path)) as damaged:
                lost = _fallen_back(folder, damaged)
                unread = _copy_decisions(damaged, archive, decisions)
            _lay_own_schema(path)
            with closing(_opened(path)) as damaged:
                kept, broken = _copy_articles(damaged, archive)
            lost = [*broken, *lost]
        if not kept:
            hint = "qawl import, if you exported it; or index anew, in another folder"
            raise QawlError("not one article of the archive can be read", hint)
        return Salvaged(kept, tuple(lost), tuple(unread), _replace(folder, draft))
    finally:
        for left in (draft, copy):
            shutil.rmtree(left, ignore_errors=True)


def _padded(folder: Path, copy: Path) -> Path:
    """Copy the damaged files, what was cut off filled with zeros: SQLite reads nothing of a file that is too short."""
    copy.mkdir(mode=0o700)
    for name in (FILE, f"{FILE}-wal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(folder / name, copy / name)
    with (copy / FILE).open("r+b") as file:
        page, pages = _SIZES.unpack(file.read(100).ljust(100, b"\0")[16:32])
        size = os.fstat(file.fileno()).st_size
        # What the header says is believed only as far as a file that lost its larger part would go.
        if size < page * pages <= _MOST_PADDED * size:
            file.truncate(page * pages)
    return copy / FILE


def _lay_own_schema(path: Path) -> None:
    """Replace the first page, which says what tables there are, by one of our own that knows the articles only.

    Their table is the first that is made, and stands where it always stands; what else the file says of itself, be it
    damaged or prepared, is not asked.
    """
    with (
        closing(sqlite3.connect(address(path, "rw"), uri=True)) as connection,
        suppress(sqlite3.DatabaseError, ValueError),
    ):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path.with_name(f"{FILE}-wal").unlink(missing_ok=True)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(schema.TABLES.partition(";")[0])
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        first = bytearray(connection.serialize()[:size])
    with path.open("r+b") as file:
        pages = max(os.fstat(file.fileno()).st_size // size, 4)
        first[28:32] = pages.to_bytes(4, "big")
        file.write(first)
        file.truncate(pages * size)


def _opened(path: Path) -> sqlite3.Connection:
    damaged = sqlite3.connect(address(path, "rw"), uri=True)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            damaged.execute(f"PRAGMA {pragma}")
    return damaged


def _readable(damaged: sqlite3.Connection, table: str) -> bool:
    with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        return plain.has_table(damaged, table)
    return False


def _copy_articles(damaged: sqlite3.Connection, archive: Archive) -> tuple[int, list[str]]:
    kept, lost = 0, []
    sql = f"SELECT {rows.ARTICLE}, crc FROM article WHERE seq = ?"
    with archive.batch():
        for seq, identity in sorted(_places(damaged).items()):
            try:
                row = damaged.execute(sql, (seq,)).fetchone()
                if row:
                    archive.add(rows.article_of(row), ())
                    kept += 1
                elif identity:
                    lost.append(identity)
            except (QawlError, sqlite3.DatabaseError, ValueError):
                lost.append(identity or f"#{seq}")
    return kept, lost


def _fallen_back(folder: Path, damaged: sqlite3.Connection) -> list[str]:
    with suppress(sqlite3.DatabaseError, TypeError, ValueError, IndexUnusableError):
        if missing := reached.lost(folder / FILE, damaged):
            return [f"#{missing[0]}" if len(missing) == 1 else f"#{missing[0]}–#{missing[-1]}"]
    return []


def _places(damaged: sqlite3.Connection) -> dict[int, str]:
    """Return where in the order there may be articles, each with its id if some page that is whole tells it."""
    found: dict[int, str] = {}
    whole = True
    for walk in _WALKS:
        try:
            for seq, identity in damaged.execute(f"SELECT seq, {walk}"):
                found[int(seq)] = found.get(int(seq)) or str(identity or "")
        except (sqlite3.DatabaseError, ValueError, TypeError):
            whole = False
    return found if whole else dict.fromkeys(range(1, _last(damaged) + 1), "") | found


def _last(damaged: sqlite3.Connection) -> int:
    """Return the last place that was ever given, but no more than could stand in a file of this size."""
    with suppress(sqlite3.DatabaseError, ValueError, TypeError):
        last = damaged.execute("SELECT seq FROM sqlite_sequence WHERE name = 'article'").fetchone()
        pages, size = (damaged.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        return min(int(last[0]), int(pages) * int(size) // _LEAST_BYTES)
    return 0


def _copy_decisions(damaged: sqlite3.Connection, archive: Archive, statements: Iterable[str]) -> list[str]:
    """Copy what users decided; return the tables that could not be read to their end."""
    before = _tables(archive)
    for statement in statements:
        archive.ensure(statement)
    made = [table for table in _tables(archive) if table not in before]
    return [table for table in made if not _copy_table(damaged, archive, table)]


def _tables(archive: Archive) -> list[str]:
    names = archive.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [name for (name,) in names if not name.startswith("sqlite_")]


def _copy_table(damaged: sqlite3.Connection, archive: Archive, table: str) -> bool:
    columns = [row[1] for row in archive.connection.execute(f'PRAGMA table_info("{table}")')]
    named, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    try:
        if not damaged.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
            return True
        if not _readable(damaged, table):
            return False
        with archive.batch():
            for row in damaged.execute(f'SELECT {named} FROM "{table}"'):
                archive.connection.execute(f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})', row)
        return True
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False


def _replace(folder: Path, draft: Path) -> Path:
    aside = folder / f"archive.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    aside.mkdir(mode=0o700)
    for name in _PARTS:
        with suppress(FileNotFoundError):
            (folder / name).rename(aside / name)
    for name in (FILE, seal.SEAL, reached.NOTE):
        (draft / name).rename(folder / name)
    sync_folder(folder)
    return aside

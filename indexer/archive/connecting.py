"""Connections to an archive's file: verified, in the present format, and with errors that a user can read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..errors import IndexUnusableError, InputError, QawlError
from ..folder import PRIVATE_FILE
from . import reached, schema, seal

_BUSY_SECONDS = 30.0
_STARVED = ("SQLITE_NOMEM", "SQLITE_IOERR_NOMEM", "SQLITE_IOERR_SHMMAP")


def translated(error: sqlite3.DatabaseError) -> QawlError:
    """Return what a user should read instead of an error of SQLite's."""
    text = str(error)
    if getattr(error, "sqlite_errorname", "") in _STARVED:
        return QawlError("there is not enough memory", "close other programs, or give it less at a time")
    if "locked" in text:
        return InputError("another qawl is writing to the archive", "wait until it has finished")
    if "full" in text:
        return QawlError("the disk is full: the last batch was not kept, all before it was", "free space, run it again")
    if "disk I/O" in text:
        return QawlError("the disk refuses to write; what was reported as done is kept", "look at the disk")
    if "readonly" in text or "unable to open" in text:
        return QawlError(f"the archive cannot be written or opened: {text}", "look at the folder's permissions")
    return IndexUnusableError(f"the archive is damaged: {text}", "qawl check --repair")


def address(path: Path, mode: str) -> str:
    """Return the URI of a SQLite file.

    Args:
        path: The file.
        mode: `ro`, `rw`, or `still`: nobody is writing, so that nothing need be written beside it to read it.
    """
    from urllib.parse import quote

    asked = "mode=ro&immutable=1" if mode == "still" else f"mode={mode}"
    return f"file:{quote(os.fsencode(path.absolute()))}?{asked}"


@dataclass(frozen=True, slots=True)
class Connected:
    """A connection to an archive's file.

    Attributes:
        broken: The seal, if the connection may write.
        abandoned: Whether the last writer did not come to seal the file.
    """

    connection: sqlite3.Connection
    broken: seal.BrokenSeal | None
    abandoned: bool


def to_read(path: Path) -> Connected:
    """Connect to an archive that is there, verified, and in the present format.

    Raises:
        IndexUnusableError: It is damaged, of another format, or another program's.
    """
    sealed = seal.verify(path)
    abandoned = not sealed and seal.abandoned(path)
    # What a crash left half-done, SQLite undoes at the next opening, for which it must be allowed to write.
    mode = "rw" if abandoned else "still" if sealed and not os.access(path.parent, os.W_OK) else "ro"
    connection = _connect(path, mode, abandoned, _require_present_format)
    connection.execute("PRAGMA query_only=ON")
    return Connected(connection, None, abandoned)


def to_write(path: Path) -> Connected:
    """Connect to an archive, verified; create it if it is missing, upgrade it if it is of an older format.

    Raises:
        IndexUnusableError: It is damaged, of a later format, or another program's.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE))
    abandoned = not seal.verify(path) and seal.abandoned(path)
    broken = seal.BrokenSeal(path)
    try:
        return Connected(_connect(path, "rw", abandoned, _make_present_format), broken, abandoned)
    except BaseException:
        broken.release()
        raise


def _connect(
    path: Path, mode: str, abandoned: bool, prepare: Callable[[sqlite3.Connection], None]
) -> sqlite3.Connection:
    connection = sqlite3.connect(address(path, mode), uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")
        prepare(connection)
        if abandoned:
            # No seal says what the file should be, and SQLite looks at the order of its pages only when asked.
            problem = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if problem != ("ok",):
                raise IndexUnusableError(f"the archive is damaged: {problem}", "qawl check --repair")
            reached.require_all(path, connection)
    except UnicodeDecodeError as error:  # SQLite quotes what it cannot read
        connection.close()
        raise IndexUnusableError("the archive is damaged: its tables are not text", "qawl check --repair") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _require_present_format(connection: sqlite3.Connection) -> None:
    found = schema.stored_format(connection)
    if found == 0:
        raise IndexUnusableError("the archive is empty", "qawl index PATH…")
    if found != schema.FORMAT:
        raise IndexUnusableError(f"the archive has the older format {found}", "qawl rebuild")


def _make_present_format(connection: sqlite3.Connection) -> None:
    found = schema.stored_format(connection)
    connection.execute("PRAGMA journal_mode=WAL")
    if found == 0:
        schema.create(connection)
    schema.upgrade(connection, schema.stored_format(connection))

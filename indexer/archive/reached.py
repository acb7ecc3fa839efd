"""How far the archive had come, noted beside it after every batch.

If the log of a writer that was killed is damaged or cut off, SQLite falls back to what came before the damage and says
nothing. The note lets the next opening see that articles are missing which were reported as kept.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from ..errors import IndexUnusableError
from ..folder import write_durably

NOTE = "archive.reached"


def last_given(connection: sqlite3.Connection) -> int:
    """Return the last place in the order that was ever given to an article; 0 if there was none."""
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'article'").fetchone()
    return int(found[0]) if found else 0


def note(archive: Path, connection: sqlite3.Connection) -> None:
    """Note, durably, where the archive is; what it has at this moment must be durable itself."""
    content = {"archive": _identity(connection), "last": last_given(connection)}
    write_durably(archive.with_name(NOTE), json.dumps(content).encode())


def lost(archive: Path, connection: sqlite3.Connection) -> range:
    """Return the places in the order that had been given and that the archive knows nothing of."""
    try:
        content = json.loads(archive.with_name(NOTE).read_bytes())
        if content["archive"] != _identity(connection):
            return range(0)
        return range(last_given(connection) + 1, int(content["last"]) + 1)
    except FileNotFoundError:
        return range(0)
    except (ValueError, TypeError, KeyError) as error:
        raise _unusable(f"{archive.with_name(NOTE)} is damaged") from error


def require_all(archive: Path, connection: sqlite3.Connection) -> None:
    """Refuse an archive that has fallen back.

    Raises:
        IndexUnusableError: Articles are missing that were reported as kept.
    """
    if missing := lost(archive, connection):
        raise _unusable(f"the archive is damaged: articles lost from its end: {len(missing)}")


def _unusable(message: str) -> IndexUnusableError:
    return IndexUnusableError(message, "qawl check --repair  (then index the same files again)")


def _identity(connection: sqlite3.Connection) -> str:
    return str(connection.execute("SELECT uid FROM identity").fetchone()[0])

"""Whether the tables of an archive are tables and nothing more.

SQLite keeps the statements that made a database inside it, and a database from somebody else may hold any: views that
go on without end, triggers, columns and indexes that are computed, tables that are programs. Ours need none of these.
What is not made as ours are is not read.
"""

from __future__ import annotations

import re
import sqlite3

_LONGEST = 5_000
_NAME = "[a-z][a-z0-9_]*"
_NAMES = rf"{_NAME}(?:,{_NAME})*"
_PROPERTY = (
    rf"NOT NULL|UNIQUE|PRIMARY KEY|AUTOINCREMENT|REFERENCES {_NAME}\({_NAME}\)|ON DELETE CASCADE"
    rf"|DEFAULT (?:'[^']*'|\d+)|CHECK\({_NAME} IN\('[a-z]*'(?:,'[a-z]*')*\)\)"
)
_COLUMN = rf"{_NAME}(?: (?:TEXT|INTEGER|REAL|BLOB))?(?: ?(?:{_PROPERTY}))*"
_PART = rf"(?:{_COLUMN}|(?:PRIMARY KEY|UNIQUE)\({_NAMES}\))"
_FORMS = {
    "table": re.compile(rf"CREATE TABLE ({_NAME})\({_PART}(?:,{_PART})*\)(?:STRICT)?,?(?:WITHOUT ROWID)?"),
    "index": re.compile(rf"CREATE INDEX ({_NAME}) ON {_NAME}\({_NAMES}\)"),
}
_BLANKS = re.compile(r"\s*([(),])\s*")


def is_plain(kind: str, name: str, sql: str | None) -> bool:
    """Say whether an entry of `sqlite_master` is a table or index of stored columns and nothing else.

    Args:
        kind: Its type.
        name: Its name.
        sql: The statement that made it; None for the indexes that SQLite makes for itself.
    """
    if sql is None:
        return kind == "index" and name.startswith("sqlite_autoindex_")
    statement = _BLANKS.sub(r"\1", " ".join(sql[: _LONGEST + 1].split()))
    found = _FORMS[kind].fullmatch(statement) if kind in _FORMS and len(sql) <= _LONGEST else None
    return found is not None and found[1] == name


def foreign(connection: sqlite3.Connection) -> str | None:
    """Return the name of something that is no plain table or index, or None: then nothing in the file can act."""
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        if not is_plain(kind, name, sql):
            return str(name)
    return None


def has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Say whether there is a plain table of that name, whatever else there may be."""
    sql = "SELECT type, name, sql FROM sqlite_master WHERE name = ?"
    return [is_plain(*row) for row in connection.execute(sql, (name,))] == [True]

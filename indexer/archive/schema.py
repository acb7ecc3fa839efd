"""The tables of the archive, and the way from older formats to this one."""

from __future__ import annotations

import sqlite3

from ..errors import IndexUnusableError
from . import plain

FORMAT = 2
APPLICATION = 0x71617766  # "qawf", so that `file` and other programs can tell whose database it is

TABLES = """
CREATE TABLE article(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    source TEXT, date TEXT, title TEXT, url TEXT, author TEXT,
    origin TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    crc INTEGER NOT NULL
) STRICT;
CREATE INDEX article_date ON article(date);
CREATE INDEX article_source ON article(source);

CREATE TABLE quotation(
    id TEXT PRIMARY KEY,
    article_seq INTEGER NOT NULL REFERENCES article(seq) ON DELETE CASCADE,
    paragraph INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
    text TEXT NOT NULL, kind TEXT NOT NULL, speaker_type TEXT NOT NULL,
    cue TEXT, act TEXT NOT NULL, speaker TEXT, mention TEXT, role TEXT,
    via TEXT NOT NULL,
    said_from TEXT, said_to TEXT, said_stated TEXT,
    negated INTEGER NOT NULL, confidence REAL NOT NULL,
    cue_start INTEGER, mention_start INTEGER,
    explanation TEXT NOT NULL,
    crc INTEGER NOT NULL
) STRICT;
CREATE INDEX quotation_article ON quotation(article_seq, start);
CREATE INDEX quotation_speaker ON quotation(speaker);

CREATE TABLE official(id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE quotation_official(
    quotation TEXT PRIMARY KEY REFERENCES quotation(id) ON DELETE CASCADE,
    official TEXT NOT NULL REFERENCES official(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_official_official ON quotation_official(official);
CREATE TABLE quotation_claim(
    quotation TEXT PRIMARY KEY REFERENCES quotation(id) ON DELETE CASCADE,
    claim TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_claim_claim ON quotation_claim(claim);

CREATE TABLE watermark(stage TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""
IDENTITY = """
CREATE TABLE identity(uid TEXT NOT NULL) STRICT;
INSERT INTO identity VALUES (lower(hex(randomblob(8))));
"""

UPGRADES: dict[int, str] = {1: f"DROP TABLE replaced; {IDENTITY}"}
"""What brings an archive of format n to format n + 1."""


def create(connection: sqlite3.Connection) -> None:
    """Lay out a new archive, in one transaction."""
    _run(connection, f"{TABLES} {IDENTITY} PRAGMA application_id={APPLICATION};", FORMAT)


def stored_format(connection: sqlite3.Connection) -> int:
    """Return the format that the archive was written in; 0 for an empty file.

    Raises:
        IndexUnusableError: It is some other program's database, or of a later qawl.
    """
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    empty = not (found or application or connection.execute("SELECT 1 FROM sqlite_master").fetchone())
    if found < 0 or (application != APPLICATION and not empty):
        raise IndexUnusableError("it is not an archive of qawl", "name another one")
    if strange := plain.foreign(connection):
        message = f"the archive holds what no archive of qawl holds: {strange}"
        raise IndexUnusableError(message, "qawl check --repair  (keeps every article that is whole)")
    if found > FORMAT:
        message = f"the archive has format {found}; this qawl knows formats up to {FORMAT}"
        raise IndexUnusableError(message, "update qawl")
    return found


def upgrade(connection: sqlite3.Connection, found: int) -> None:
    """Bring an archive to the present format, a step a transaction."""
    for step in range(found, FORMAT):
        _run(connection, UPGRADES[step], step + 1)


def _run(connection: sqlite3.Connection, script: str, reached: int) -> None:
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version={reached}; COMMIT;")
    except BaseException:
        if connection.in_transaction:
            connection.rollback()
        raise

"""What events are made from, kept in the archive: profiles of articles, links between them, and the events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from indexer.archive import Archive
from search.events.profile import Profile

TABLES = """
CREATE TABLE IF NOT EXISTS event_article(
    seq INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, day INTEGER NOT NULL, hours REAL, source TEXT,
    copy TEXT NOT NULL, words TEXT NOT NULL, event TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS event_article_day ON event_article(day);
CREATE INDEX IF NOT EXISTS event_article_event ON event_article(event);
CREATE TABLE IF NOT EXISTS event_link(
    one INTEGER NOT NULL, other INTEGER NOT NULL, probability REAL NOT NULL, PRIMARY KEY(one, other)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS event(
    id TEXT PRIMARY KEY, central INTEGER NOT NULL, hours REAL, sources INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_hours ON event(hours)
"""
_PROFILE = "seq, article, day, hours, source, copy, words"


class Tables:
    """Reads and writes the tables of this stage; callers hold the transaction."""

    def __init__(self, archive: Archive) -> None:
        """Open the tables; those of an archive that is open to write are made if they are missing."""
        if not archive.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'event'").fetchone():
            archive.ensure(TABLES)
        self._sql = archive.connection

    def forget(self) -> None:
        """Empty the tables."""
        for table in ("event_article", "event_link", "event"):
            self._sql.execute(f"DELETE FROM {table}")

    def remove(self, article: str) -> int | None:
        """Remove an article; returns the day it was of, None if it was not there."""
        found = self._sql.execute("SELECT seq, day, event FROM event_article WHERE article = ?", (article,)).fetchone()
        if found is None:
            return None
        seq, day, event = found
        self._sql.execute("DELETE FROM event_article WHERE seq = ?", (seq,))
        self.unlink([seq])
        self.dissolve([event])
        return int(day)

    def add(self, profile: Profile) -> None:
        """Keep a profile."""
        words = json.dumps(profile.words, ensure_ascii=False, separators=(",", ":"))
        row = (profile.seq, profile.article, profile.day, profile.hours, profile.source, profile.copy, words)
        self._sql.execute(f"INSERT INTO event_article({_PROFILE}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def of_day(self, day: int) -> list[Profile]:
        """Return the profiles of a day, earliest first."""
        rows = self._sql.execute(f"SELECT {_PROFILE} FROM event_article WHERE day = ?", (day,))
        return sorted(map(_profile, rows), key=lambda profile: profile.order)

    def day_of(self, article: str) -> int | None:
        """Return the day of an article, None if it is not known here."""
        found = self._sql.execute("SELECT day FROM event_article WHERE article = ?", (article,)).fetchone()
        return int(found[0]) if found else None

    def seqs_of_days(self, days: Iterable[int]) -> list[int]:
        """Return the articles of some days."""
        sql = "SELECT seq FROM event_article WHERE day = ?"
        return [row[0] for day in sorted(days) for row in self._sql.execute(sql, (day,))]

    def link(self, links: Iterable[tuple[Profile, Profile, float]]) -> None:
        """Keep links, both ways."""
        rows = ((a.seq, b.seq, likely) for one, other, likely in links for a, b in ((one, other), (other, one)))
        self._sql.executemany("INSERT OR REPLACE INTO event_link VALUES (?, ?, ?)", rows)

    def unlink(self, seqs: Sequence[int]) -> None:
        """Drop all links of some articles, both ways."""
        back = "DELETE FROM event_link WHERE one = ? AND other = ?"
        for seq in seqs:
            near = self._sql.execute("SELECT other FROM event_link WHERE one = ?", (seq,)).fetchall()
            self._sql.executemany(back, ((other, seq) for (other,) in near))
            self._sql.execute("DELETE FROM event_link WHERE one = ?", (seq,))

    def orders(self, seqs: Sequence[int]) -> dict[int, tuple[float, str]]:
        """Return by what articles are put in order: their time, and their id where times are equal."""
        sql = "SELECT seq, hours, article FROM event_article WHERE seq IN (SELECT value FROM json_each(?))"
        rows = self._sql.execute(sql, (json.dumps(seqs),))
        return {seq: (float("inf") if hours is None else hours, article) for seq, hours, article in rows}

    def dissolve(self, events: Iterable[str | None]) -> None:
        """Drop events whose articles are grouped anew."""
        self._sql.executemany("DELETE FROM event WHERE id = ?", ((event,) for event in events if event))

    def events_of(self, seqs: Sequence[int]) -> set[str]:
        """Return the events that articles were put into before."""
        sql = """SELECT DISTINCT event FROM event_article
                 WHERE seq IN (SELECT value FROM json_each(?)) AND event IS NOT NULL"""
        return {row[0] for row in self._sql.execute(sql, (json.dumps(seqs),))}

    def assign(self, event: str, members: Sequence[int], central: int) -> None:
        """Say which articles tell an event.

        Args:
            event: Its id.
            members: The articles, earliest first.
            central: The one that is most like the others.
        """
        self._sql.executemany("UPDATE event_article SET event = ? WHERE seq = ?", ((event, seq) for seq in members))
        sql = """INSERT OR REPLACE INTO event SELECT ?1, ?2, min(hours), count(DISTINCT source)
                 FROM event_article WHERE event = ?1"""
        self._sql.execute(sql, (event, central))


def _profile(row: Sequence[Any]) -> Profile:
    seq, article, day, hours, source, copy, words = row
    return Profile(seq, article, day, hours, source, copy, json.loads(words))


class StoredLinks(Mapping[int, Mapping[int, float]]):
    """The links of articles, read as they are asked for."""

    def __init__(self, archive: Archive) -> None:
        self._sql = archive.connection
        self._read: dict[int, dict[int, float]] = {}

    def __getitem__(self, seq: int) -> Mapping[int, float]:
        if seq not in self._read:
            rows = self._sql.execute("SELECT other, probability FROM event_link WHERE one = ?", (seq,))
            self._read[seq] = dict(rows.fetchall())
        return self._read[seq]

    def __iter__(self) -> Iterator[int]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)

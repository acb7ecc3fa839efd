"""What claims are made from, kept in the archive: contents of quotations, and postings by which like ones meet."""

from __future__ import annotations

import hashlib
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from indexer.archive import Archive
from indexer.model import Quotation
from search.claims.content import Content

TABLES = """
CREATE TABLE IF NOT EXISTS claim_quotation(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    quotation TEXT NOT NULL UNIQUE REFERENCES quotation(id) ON DELETE CASCADE,
    official TEXT, voice TEXT NOT NULL, day INTEGER NOT NULL, article_seq INTEGER NOT NULL,
    words TEXT NOT NULL, figures TEXT NOT NULL, negative INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS claim_quotation_day ON claim_quotation(official, day);
CREATE TABLE IF NOT EXISTS claim_posting(
    key INTEGER NOT NULL, day INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY(key, day, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS claim_lead(
    article_seq INTEGER PRIMARY KEY REFERENCES article(seq) ON DELETE CASCADE, words TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS claim_contrary(
    claim TEXT NOT NULL, other TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY(claim, other)
) STRICT, WITHOUT ROWID
"""
UNDATED = -1
_POSTED, _MOST_READ = 10, 200
_SELDOM, _WEAR = 4, 0.4


class Contrary(StrEnum):
    """In what two claims of one voice on one thing differ."""

    FIGURES = "figures"
    DENIAL = "denial"


@dataclass(frozen=True, slots=True)
class Kept:
    """A quotation that was grouped before.

    Attributes:
        number: Its number among the contents.
        claim: The claim that it reports.
    """

    number: int
    quotation: str
    article_seq: int
    claim: str
    content: Content


class Store:
    """Reads and writes the tables of this stage."""

    def __init__(self, archive: Archive) -> None:
        archive.ensure(TABLES)
        self._sql = archive.connection
        self._kept = lru_cache(maxsize=50_000)(self._read)
        self._leads = lru_cache(maxsize=5_000)(self._read_lead)

    def add(self, quotation: Quotation, article_seq: int, content: Content, voice: str, day: int) -> None:
        """Keep what a quotation says, under its most telling words."""
        official = quotation.official.id if quotation.official else None
        words, figures = json.dumps(content.words, ensure_ascii=False), json.dumps(sorted(content.figures))
        row = (quotation.id, official, voice, day, article_seq, words, figures, int(content.negative))
        sql = """INSERT INTO claim_quotation(quotation, official, voice, day, article_seq, words, figures, negative)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
        number = self._sql.execute(sql, row).lastrowid or 0
        rows = [(_key(voice, word), day, number) for word in telling(content)]
        self._sql.executemany("INSERT OR IGNORE INTO claim_posting VALUES (?, ?, ?)", rows)

    def meeting(
        self, content: Content, voice: str, days: tuple[int, int]
    ) -> tuple[list[tuple[int, float]], dict[str, float]]:
        """Return the numbers of contents of a voice that share telling words, with the weight of what they share.

        Args:
            content: Compared by its most telling words only.
            voice: As `Voices.of` gives it.
            days: The first and the last day; contents without a day are met as well.

        Returns:
            The numbers, those that share most first; and how worn words are that the voice uses all the time these
            days: the share of their weight that is left.
        """
        met: defaultdict[int, float] = defaultdict(float)
        wear: dict[str, float] = {}
        sql = """SELECT number FROM claim_posting WHERE key = ? AND day BETWEEN ? AND ?
                 UNION ALL SELECT number FROM claim_posting WHERE key = ?1 AND day = -1 AND ?2 > -1
                 ORDER BY number DESC LIMIT ?4"""
        for word in telling(content):
            found = self._sql.execute(sql, (_key(voice, word), *days, _MOST_READ)).fetchall()
            if len(found) > _SELDOM:
                wear[word] = 1 / (1 + _WEAR * math.log(len(found) / _SELDOM))
            for (number,) in found:
                met[number] += content.words[word] * wear.get(word, 1.0)
        return sorted(met.items(), key=lambda item: (-item[1], item[0])), wear

    def kept(self, number: int) -> Kept | None:
        """Return a content with the claim it was given; None if its article is gone."""
        return self._kept(number)

    def reports(self, claim: str, most: int) -> list[Kept]:
        """Return the first reports of a claim."""
        sql = """SELECT c.number FROM quotation_claim q JOIN claim_quotation c USING(quotation)
                 WHERE q.claim = ? ORDER BY c.number LIMIT ?"""
        found = (self._kept(number) for (number,) in self._sql.execute(sql, (claim, most)).fetchall())
        return [each for each in found if each]

    def keep_contraries(self, claim: str, others: Iterable[tuple[str, Contrary]]) -> None:
        """Keep which claims are the same but for a figure or a denial, both ways."""
        rows = [(claim, other, kind.value) for other, kind in others if other != claim]
        both = [*rows, *((other, one, kind) for one, other, kind in rows)]
        self._sql.executemany("INSERT OR IGNORE INTO claim_contrary VALUES (?, ?, ?)", both)

    def keep_lead(self, article_seq: int, lead: Content) -> None:
        """Keep what an article is about."""
        words = json.dumps(lead.words, ensure_ascii=False)
        self._sql.execute("INSERT OR REPLACE INTO claim_lead VALUES (?, ?)", (article_seq, words))

    def lead(self, article_seq: int) -> Content:
        """Return what an article is about; an empty content if it is gone."""
        return self._leads(article_seq)

    def disown(self, days_apart: int) -> dict[str, list[str]]:
        """Drop what was grouped under an official who it is not any more, and what may have been grouped by it.

        Args:
            days_apart: How many days lie between quotations that are compared.

        Returns:
            The ids of the dropped quotations by article, in the order of the archive.
        """
        moved, owners = self._moved()
        near = {number for owner in owners for number in self._near(*owner, days_apart)}
        sql = """SELECT a.id, c.number, c.quotation, c.voice, c.words FROM claim_quotation c
                 JOIN article a ON a.seq = c.article_seq JOIN json_each(?) e ON e.value = c.number
                 ORDER BY a.seq, c.number"""
        dropped: dict[str, list[str]] = {}
        for article, number, quotation, voice, words in self._sql.execute(
            sql, (json.dumps([*(moved | near)]),)
        ).fetchall():
            dropped.setdefault(article, []).append(quotation)
            self._drop(number, quotation, [_key(voice, word) for word in json.loads(words)])
        self._kept.cache_clear()
        return dropped

    def _moved(self) -> tuple[set[int], set[tuple[str, int]]]:
        """Return the numbers of quotations that changed hands, and their officials, old and new, with the days."""
        sql = """SELECT c.number, c.official, o.official, c.day FROM claim_quotation c
                 LEFT JOIN quotation_official o USING(quotation) WHERE c.official IS NOT o.official"""
        rows = self._sql.execute(sql).fetchall()
        owners = {(official, day) for _, *both, day in rows for official in both if official}
        return {row[0] for row in rows}, owners

    def _near(self, official: str, day: int, days_apart: int) -> list[int]:
        days = (day - days_apart, day + days_apart) if day != UNDATED else (UNDATED, UNDATED)
        sql = "SELECT number FROM claim_quotation WHERE official = ? AND day BETWEEN ? AND ?"
        return [row[0] for row in self._sql.execute(sql, (official, *days))]

    def _drop(self, number: int, quotation: str, keys: Sequence[int]) -> None:
        self._sql.executemany("DELETE FROM claim_posting WHERE key = ? AND number = ?", [(key, number) for key in keys])
        self._sql.execute("DELETE FROM claim_quotation WHERE number = ?", (number,))
        self._sql.execute("DELETE FROM quotation_claim WHERE quotation = ?", (quotation,))

    def forget(self) -> None:
        """Empty the tables."""
        for table in ("claim_posting", "claim_quotation", "claim_lead", "claim_contrary", "quotation_claim"):
            self._sql.execute(f"DELETE FROM {table}")

    def _read(self, number: int) -> Kept | None:
        sql = """SELECT c.quotation, c.article_seq, q.claim, c.words, c.figures, c.negative
                 FROM claim_quotation c JOIN quotation_claim q USING(quotation) WHERE c.number = ?"""
        row = self._sql.execute(sql, (number,)).fetchone()
        if row is None:
            return None
        quotation, article_seq, claim, words, figures, negative = row
        return Kept(number, quotation, article_seq, claim, _content(words, figures, negative))

    def _read_lead(self, article_seq: int) -> Content:
        row = self._sql.execute("SELECT words FROM claim_lead WHERE article_seq = ?", (article_seq,)).fetchone()
        return Content(json.loads(row[0]) if row else {}, frozenset(), False)


def kept_contents(archive: Archive, quotations: Sequence[Quotation]) -> dict[str, Content]:
    """Return the contents of quotations by their ids, as they were read when they were grouped; cheap.

    Reading them anew would need the weights of all words, which takes longer than a whole search.
    """
    if not archive.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'claim_quotation'").fetchone():
        return {}
    sql = """SELECT quotation, words, figures, negative FROM claim_quotation
             WHERE quotation IN (SELECT value FROM json_each(?))"""
    rows = archive.connection.execute(sql, (json.dumps([each.id for each in quotations]),))
    return {row[0]: _content(*row[1:]) for row in rows}


def _content(words: str, figures: str, negative: int) -> Content:
    return Content(json.loads(words), frozenset(map(tuple, json.loads(figures))), bool(negative))


def telling(content: Content) -> Sequence[str]:
    """Return the words of a content that tell most, the rarest first."""
    return sorted(content.words, key=lambda word: (-content.words[word], word))[:_POSTED]


def telling_weight(content: Content) -> float:
    """Return the weight of the words that are looked for."""
    return sum(content.words[word] for word in telling(content))


def _key(voice: str, word: str) -> int:
    digest = hashlib.blake2b(f"{voice}\x1f{word}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)

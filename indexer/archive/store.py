"""The archive: articles and their quotations in one SQLite file, the truth from which everything else is made."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from types import TracebackType

from ..errors import IndexUnusableError, InputError
from ..folder import make_private, refuse_foreign
from ..model import Article, Quotation
from . import connecting, reached, rows, seal

FILE = "archive.sqlite"
_PAGE = 200


class Change(StrEnum):
    """What adding an article did to the archive."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class ConflictError(InputError):
    """Another article has this id already: taking the new one would lose the old one."""


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet and what the archive holds of it; `name` is None for articles that nothing says the outlet of."""

    name: str | None
    articles: int
    quotations: int
    first: str | None
    last: str | None


class Archive:
    """An open archive; use it as a context manager.

    Attributes:
        folder: Where `archive.sqlite` stands.
        connection: For stages that own tables of their own; they create them with `ensure`.
        left_out: Ids of quotations that could not be stored because another one has the same id; since opening.
        abandoned: Whether its last writer was killed; opening it to write, and closing it, makes up for that.
    """

    def __init__(self, folder: Path, connected: connecting.Connected) -> None:
        self.folder = folder
        self.connection = connected.connection
        self.abandoned = connected.abandoned
        self.left_out: list[str] = []
        self._broken = connected.broken
        self._noted = reached.last_given(self.connection)

    @classmethod
    def open(cls, folder: Path | str, *, write: bool = False) -> Archive:
        """Open the archive of a folder.

        Args:
            folder: The index folder.
            write: Create what is missing, and upgrade an archive of an older format. Without it a missing archive is
                an error, and nothing is changed.

        Raises:
            IndexUnusableError: There is none, it is damaged, somebody else's, or of another format.
        """
        folder = Path(folder)
        path = folder / FILE
        if write:
            make_private(folder)
        refuse_foreign(folder)
        if not write and not path.exists():
            raise IndexUnusableError(f"there is no archive in {folder}", "qawl index PATH…")
        try:
            return cls(folder, connecting.to_write(path) if write else connecting.to_read(path))
        except sqlite3.DatabaseError as error:
            raise connecting.translated(error) from error

    @staticmethod
    def exists(folder: Path | str) -> bool:
        """Say whether a folder holds an archive.

        Raises:
            IndexUnusableError: It is somebody else's, who may have closed it.
        """
        refuse_foreign(Path(folder))
        return (Path(folder) / FILE).exists()

    def close(self) -> None:
        """Close the archive; a writer that is the last one to close seals the file."""
        broken, self._broken = self._broken, None
        if broken is None:
            self.connection.close()
            return
        try:
            self._close_sealed(broken)
        finally:
            self.connection.close()
            broken.release()

    def _close_sealed(self, broken: seal.BrokenSeal) -> None:
        if self.connection.in_transaction:
            self.connection.rollback()
        log = self.folder / f"{FILE}-wal"
        changed = not log.exists() or log.stat().st_size > 0
        if broken.last() and not self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            self.connection.close()
            broken.seal(changed=changed)

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        try:
            self.close()
        except sqlite3.DatabaseError as failed:
            error = error or failed
        if isinstance(error, sqlite3.DatabaseError):
            raise connecting.translated(error) from error

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Everything inside happens, or nothing does; batches inside a batch belong to it."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
            self._note()
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def _note(self) -> None:
        last = reached.last_given(self.connection)
        if last != self._noted:
            reached.note(self.folder / FILE, self.connection)
            self._noted = last

    def ensure(self, sql: str) -> None:
        """Create the tables and indexes of a stage: statements with IF NOT EXISTS, divided by semicolons."""
        with self.batch():
            for statement in filter(str.strip, sql.split(";")):
                self.connection.execute(statement)

    def compare(self, article: Article) -> Change:
        """Say what adding the article would do, without its quotations being known.

        Raises:
            ConflictError: Its id is taken by an article from elsewhere, with another text.
        """
        known = self.connection.execute(
            "SELECT sha256, origin, url, source, date, title, author FROM article WHERE id = ?", (article.id,)
        ).fetchone()
        if known is None:
            return Change.ADDED
        digest, origin, url, *metadata = known
        same_place = _path_of(origin) == _path_of(article.origin) or bool(url and url == article.url)
        if digest == _digest(article):
            same = not same_place or [article.source, article.date, article.title, article.author] == metadata
            return Change.UNCHANGED if same else Change.UPDATED
        if same_place:
            return Change.UPDATED
        reason = f"the id {article.id!r} is taken by another article, read from {origin or 'elsewhere'}"
        raise ConflictError(reason, "give the articles ids of their own, or index them into another --index")

    def add(self, article: Article, quotations: Iterable[Quotation]) -> Change:
        """Store an article and its quotations; a changed one replaces its old self and what hung on it.

        A replaced article gets a new place at the end of the order, so that stages which ask for what came after
        their watermark meet it again.

        Raises:
            ConflictError: Its id is taken by an article from elsewhere, with another text.
            InputError: It holds what cannot be stored (half a surrogate pair).
        """
        with self.batch():
            change = self.compare(article)
            if change is not Change.UNCHANGED:
                self._store(article, quotations, replaces=change is Change.UPDATED)
        return change

    def _store(self, article: Article, quotations: Iterable[Quotation], *, replaces: bool) -> None:
        try:
            row = rows.article_row(article, _digest(article))
            made = [rows.quotation_row(quotation) for quotation in quotations]
        except UnicodeEncodeError as error:
            raise InputError(f"the article {article.id!r} holds half a surrogate pair", "write it as UTF-8") from error
        if replaces:
            self.connection.execute("DELETE FROM article WHERE id = ?", (article.id,))
        sql = f"INSERT INTO article({rows.ARTICLE}, crc) VALUES ({_marks(row)})"
        seq = self.connection.execute(sql, row).lastrowid or 0
        self._store_quotations(seq, made)

    def _store_quotations(self, seq: int, made: Sequence[rows.Row]) -> None:
        if made:
            sql = (
                f"INSERT OR IGNORE INTO quotation({rows.QUOTATION}, crc, article_seq) VALUES ({_marks(made[0])}, {seq})"
            )
            if self.connection.executemany(sql, made).rowcount < len(made):
                self.left_out += self._not_stored(seq, [row[0] for row in made])

    def _not_stored(self, seq: int, ids: list[str]) -> list[str]:
        stored = self.connection.execute("SELECT id FROM quotation WHERE article_seq = ?", (seq,)).fetchall()
        return list((Counter(ids) - Counter(identity for (identity,) in stored)).elements())

    def forget(self) -> None:
        """Set every stage back to the beginning; what users decided stays."""
        with self.batch():
            self.connection.execute("DELETE FROM watermark")
            self.connection.execute("DELETE FROM quotation_claim")
            self.connection.execute("DELETE FROM quotation_official")
            self.connection.execute("DELETE FROM official")

    def replace_quotations(self, identity: str, quotations: Iterable[Quotation]) -> None:
        """Put quotations in the place of an article's old ones; what hung on those (officials, claims) goes too."""
        seq = self.sequence(identity)
        with self.batch():
            self.connection.execute("DELETE FROM quotation WHERE article_seq = ?", (seq,))
            self._store_quotations(seq, [rows.quotation_row(quotation) for quotation in quotations])

    def article(self, identity: str) -> Article | None:
        """Return one article by its id, or None."""
        sql = f"SELECT {rows.ARTICLE}, crc FROM article WHERE id = ?"
        row = self.connection.execute(sql, (identity,)).fetchone()
        return rows.article_of(row) if row else None

    def articles(
        self, *, after: int = 0, since: str | None = None, until: str | None = None, source: str | None = None
    ) -> Iterator[Article]:
        """Yield articles in the order in which they came.

        Args:
            after: Only what came after this place in the order; a watermark.
            since: The first day of publication, ISO; articles without a date are left out then.
            until: The last day.
            source: One outlet.
        """
        for _, article in self.numbered_articles(after=after, since=since, until=until, source=source):
            yield article

    def numbered_articles(
        self, *, after: int = 0, since: str | None = None, until: str | None = None, source: str | None = None
    ) -> Iterator[tuple[int, Article]]:
        """Yield articles as `articles` does, each with its place in the order."""
        condition, values = _narrowed(since, until, source)
        sql = f"SELECT seq, {rows.ARTICLE}, crc FROM article WHERE seq > ?{condition} ORDER BY seq LIMIT {_PAGE}"
        while found := self.connection.execute(sql, (after, *values)).fetchall():
            for seq, *row in found:
                yield seq, rows.article_of(tuple(row))
            after = found[-1][0]

    def sequence(self, identity: str) -> int:
        """Return an article's place in the order; 0 if there is no such article."""
        found = self.connection.execute("SELECT seq FROM article WHERE id = ?", (identity,)).fetchone()
        return int(found[0]) if found else 0

    def count(self) -> int:
        """Return how many articles there are."""
        return int(self.connection.execute("SELECT count(*) FROM article").fetchone()[0])

    @property
    def uid(self) -> str:
        """What tells this archive from every other one; an index says which archive it was made of."""
        return str(self.connection.execute("SELECT uid FROM identity").fetchone()[0])

    @property
    def last(self) -> int:
        """The place of the article that came last; 0 if there is none."""
        return int(self.connection.execute("SELECT coalesce(max(seq), 0) FROM article").fetchone()[0])

    def quotations(
        self,
        *,
        article: str | None = None,
        ids: Iterable[str] | None = None,
        official: str | None = None,
        claim: str | None = None,
        after: int = 0,
    ) -> Iterator[Quotation]:
        """Yield quotations in the order of their articles and, in an article, of their places.

        Args:
            article: Those of one article.
            ids: Those with one of these ids; unknown ids are passed over.
            official: Those of one official.
            claim: Those that report one claim.
            after: Those of articles that came after this place in the order.
        """
        conditions, values = ["a.seq > ?"], [after]  # type: tuple[list[str], list[object]]
        for column, value in (("a.id", article), ("o.id", official), ("qc.claim", claim)):
            if value is not None:
                conditions.append(f"{column} = ?")
                values.append(value)
        if ids is not None:
            conditions.append("q.id IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(list(ids)))
        for row in self.connection.execute(_quotations_where(" AND ".join(conditions)), values):
            yield rows.quotation_of(row[6:], row[0], row[1], row[2], row[3:6])

    def assign_officials(self, officials: Iterable[tuple[str, str]], speakers: Iterable[tuple[str, str]]) -> None:
        """Say who the officials are, and whose each quotation is.

        Args:
            officials: Pairs of id and name; a known id takes the new name.
            speakers: Pairs of quotation id and official id.
        """
        named = "INSERT INTO official VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET name = excluded.name"
        with self.batch():
            self.connection.executemany(named, officials)
            self.connection.executemany("INSERT OR REPLACE INTO quotation_official VALUES (?, ?)", speakers)

    def assign_claims(self, claims: Iterable[tuple[str, str]]) -> None:
        """Say which claim each quotation reports: pairs of quotation id and claim id."""
        with self.batch():
            self.connection.executemany("INSERT OR REPLACE INTO quotation_claim VALUES (?, ?)", claims)

    def sources(self) -> list[Source]:
        """Return the outlets, those with most articles first."""
        sql = """SELECT source, count(*), sum((SELECT count(*) FROM quotation WHERE article_seq = seq)),
                 min(date), max(date) FROM article GROUP BY source ORDER BY count(*) DESC, source"""
        return [Source(*row) for row in self.connection.execute(sql)]

    def watermark(self, stage: str) -> int:
        """Return the place in the order up to which a stage has done its work.

        0 means that it has not begun, or that the quotations were made anew and it must forget what it had.
        """
        found = self.connection.execute("SELECT seq FROM watermark WHERE stage = ?", (stage,)).fetchone()
        return int(found[0]) if found else 0

    def set_watermark(self, stage: str, seq: int) -> None:
        """Note, in the same batch as the work itself, up to where a stage has done it."""
        with self.batch():
            self.connection.execute("INSERT OR REPLACE INTO watermark VALUES (?, ?)", (stage, seq))


def _quotations_where(condition: str) -> str:
    columns = ", ".join(f"q.{name.strip()}" for name in rows.QUOTATION.split(","))
    return f"""SELECT a.id, a.source, a.date, o.id, o.name, qc.claim, {columns}, q.crc
        FROM quotation q JOIN article a ON a.seq = q.article_seq
        LEFT JOIN quotation_official qo ON qo.quotation = q.id LEFT JOIN official o ON o.id = qo.official
        LEFT JOIN quotation_claim qc ON qc.quotation = q.id
        WHERE {condition} ORDER BY a.seq, q.start, q.stop, q.id"""


def _narrowed(since: str | None, until: str | None, source: str | None) -> tuple[str, list[str]]:
    given = ((" AND date >= ?", since), (" AND date < ?", until and f"{until}\U0010ffff"), (" AND source = ?", source))
    return "".join(sql for sql, value in given if value), [value for _, value in given if value]


def _digest(article: Article) -> str:
    return article.sha256 or sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()


def _path_of(origin: str) -> str:
    path, _, line = origin.rpartition(":")
    return path if path and line.isdigit() else origin


def _marks(row: Sequence[object]) -> str:
    return ", ".join("?" * len(row))

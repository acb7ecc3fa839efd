"""Archives as people exchange them: never an index, and never trusted. What comes in goes through every stage again."""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from .. import readers
from ..archive import Archive, plain, rows, schema
from ..archive.connecting import address
from ..errors import IndexUnusableError, InputError
from ..folder import PRIVATE_FILE, sync_folder
from ..model import Article
from ..readers import Refusal
from .indexing import Progress, Report, take_in

_FIELDS = ("id", "source", "date", "title", "url", "author", "text")
_NOT_OURS = "ask whoever sent it for what qawl export writes"
_LONGEST_ROW = 32 * 1024 * 1024
_SQLITE = b"SQLite format 3\x00"


def export(folder: Path | str, target: Path | str) -> int:
    """Write the articles of an archive to a file for somebody else, and return how many.

    Args:
        folder: The index folder.
        target: A new file. `.jsonl` and `.jsonl.gz` make a line an article, with the fields that `qawl index` reads;
            any other name makes a SQLite file that also holds quotations, officials and claims. The paths that articles
            were read from are left out of both, and saved searches out of the second.

    Raises:
        InputError: The file is there already.
    """
    target = Path(target)
    _refuse_taken(target)
    with Archive.open(folder) as archive, _draft_beside(target) as draft:
        count = archive.count()
        _write_lines(archive, draft, target) if ".jsonl" in target.name else _copy(archive, draft)
        _sync(draft)
        _put(draft, target)
    sync_folder(target.absolute().parent)
    return count


def _refuse_taken(target: Path) -> None:
    if os.path.lexists(target):
        raise InputError(f"{target} is there already", "name another file, or remove it first")


@contextmanager
def _draft_beside(target: Path) -> Iterator[Path]:
    """Give a private file in a new private folder beside the target, with which what SQLite puts beside it goes."""
    if not target.absolute().parent.is_dir():
        raise InputError(f"there is no folder {target.absolute().parent}", "make it first, or name another file")
    with TemporaryDirectory(prefix=".qawl-export-", dir=target.absolute().parent) as place:
        draft = Path(place) / "draft"
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
        yield draft


def _put(draft: Path, target: Path) -> None:
    """Give the draft its name, unless somebody took it meanwhile."""
    try:
        os.link(draft, target)
    except FileExistsError:
        _refuse_taken(target)
        raise
    except OSError:  # a file system without links
        _refuse_taken(target)
        draft.rename(target)


def import_archive(path: Path | str, folder: Path | str, *, progress: Progress | None = None) -> Report:
    """Take the articles of an exported archive into the archive and index of a folder.

    Nothing in the file is believed but the articles themselves: quotations are found anew, the index is made anew.

    Args:
        path: What `export` wrote, of either kind.
        folder: The index folder.
        progress: Called after each batch.

    Raises:
        InputError: It is no exported archive, or damaged.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}", "name the file that qawl export wrote") from error
    reads = _articles(path) if start == _SQLITE else readers.read([path])
    return take_in(reads, folder, progress=progress)


def _write_lines(archive: Archive, draft: Path, target: Path) -> None:
    with _opened(draft, target.suffix == ".gz") as file:
        for article in archive.articles():
            record = {name: getattr(article, name) for name in _FIELDS}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _opened(draft: Path, compressed: bool) -> IO[str]:
    return gzip.open(draft, "wt", encoding="utf-8") if compressed else draft.open("w", encoding="utf-8")


def _copy(archive: Archive, draft: Path) -> None:
    with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        archive.connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        for (table,) in copy.execute("SELECT name FROM sqlite_master WHERE name LIKE 'saved%'").fetchall():
            copy.execute(f'DROP TABLE "{table}"')
        copy.execute("BEGIN")
        for seq, article in archive.numbered_articles():
            bare = rows.article_row(_without_origin(article), article.sha256)
            sql = f"UPDATE article SET ({rows.ARTICLE}, crc) = ({', '.join('?' * len(bare))}) WHERE seq = ?"
            copy.execute(sql, (*bare, seq))
        copy.execute("COMMIT")
        copy.execute("VACUUM")


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _without_origin(article: Article) -> Article:
    return replace(article, origin="")


def _articles(path: Path) -> Iterator[Article | Refusal]:
    """Read the articles of a SQLite file that anybody may have made."""
    with closing(sqlite3.connect(address(path, "still"), uri=True)) as connection:
        try:
            for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
                connection.execute(f"PRAGMA {pragma}")
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_ROW)
            _refuse_other(connection, path)
            # Without it, articles on a page that nothing leads to any more would be missing in silence.
            if (problem := connection.execute("PRAGMA integrity_check(1)").fetchone()) != ("ok",):
                raise sqlite3.DatabaseError(problem[0])
            for number, row in enumerate(
                connection.execute(f"SELECT {rows.ARTICLE}, crc FROM article ORDER BY seq"), 1
            ):
                yield _read(path, number, row)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            problem = " ".join(str(error).split())[:100]
            raise InputError(f"{path} is damaged: {problem}", "ask for it again") from error


def _refuse_other(connection: sqlite3.Connection, path: Path) -> None:
    try:
        schema.stored_format(connection)
    except IndexUnusableError as error:
        raise InputError(f"{path}: {error}", _NOT_OURS) from error
    if not plain.has_table(connection, "article"):
        raise InputError(f"{path} is not an archive of qawl", _NOT_OURS)


def _read(path: Path, number: int, row: rows.Row) -> Article | Refusal:
    try:
        given = rows.article_of(row)
        fields = {name: getattr(given, name) for name in _FIELDS if name != "text"}
        return readers.article(given.text, **fields, origin=f"{path}:{number}")
    except (readers.BadRecordError, IndexUnusableError, ValueError, TypeError) as error:
        return Refusal.because(error, str(path), number)

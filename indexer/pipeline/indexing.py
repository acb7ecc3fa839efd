"""Files into the archive and its index."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import BinaryIO

from .. import readers
from ..archive import Archive, Change
from ..errors import InputError
from ..model import Article, Quotation
from ..readers import Notice, Refusal
from . import rules
from .opened import ARTICLES_IN_BATCH as ARTICLES_IN_INDEX_BATCH
from .opened import finish, follow, writing
from .quoting import CHARACTERS_IN_PART, is_divided, quotations

ARTICLES_IN_BATCH = 500
CHARACTERS_IN_BATCH = 8_000_000

Progress = Callable[[int, int | None], None]
"""Called with how many articles are done, and of how many, if that is known."""


@dataclass(frozen=True, slots=True)
class Report:
    """What indexing did.

    Attributes:
        quotations: How many were found in the articles that were added or updated.
        refusals: What could not be taken in, each with its reason.
        notices: What was taken in, though not as it stood.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    quotations: int = 0
    refusals: tuple[Refusal, ...] = ()
    notices: tuple[Notice, ...] = ()
    seconds: float = 0.0

    @property
    def refused(self) -> int:
        """How many records were refused."""
        return len(self.refusals)


@dataclass(slots=True)
class Tally:
    """What has been done so far."""

    changes: dict[Change, int] = field(default_factory=lambda: dict.fromkeys(Change, 0))
    quotations: int = 0
    refusals: list[Refusal] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    began: float = field(default_factory=monotonic)

    @property
    def done(self) -> int:
        """How many records have been dealt with."""
        return sum(self.changes.values()) + len(self.refusals)

    def report(self) -> Report:
        """Return it for others to keep."""
        added, updated, unchanged = (self.changes[change] for change in Change)
        kept = (tuple(self.refusals), tuple(self.notices))
        return Report(added, updated, unchanged, self.quotations, *kept, monotonic() - self.began)


def index(
    paths: Iterable[str | os.PathLike[str]],
    folder: Path | str,
    *,
    progress: Progress | None = None,
    stdin: BinaryIO | None = None,
) -> Report:
    """Read files, find their quotations, and take both into the archive and the index of a folder.

    Args:
        paths: Files, folders, and `-` for JSONL on standard input.
        folder: The index folder; created if missing.
        progress: Called after each batch.
        stdin: What `-` stands for.

    Raises:
        InputError: A path is not there, or another process is writing.
        IndexUnusableError: The archive or index that is there cannot be used.
    """
    notices: list[Notice] = []
    return take_in(readers.read(paths, stdin=stdin, notify=notices.append), folder, progress=progress, notices=notices)


def take_in(
    reads: Iterable[Article | Refusal],
    folder: Path | str,
    *,
    progress: Progress | None = None,
    notices: list[Notice] | None = None,
) -> Report:
    """Do what `index` does with articles that have been read already.

    Args:
        reads: The articles; refusals are passed on to the report.
        folder: The index folder.
        progress: Called after each batch.
        notices: Where the reader puts its notices.
    """
    tally = Tally(notices=[] if notices is None else notices)
    left = iter(reads)
    with writing(folder) as opened:
        while _archive_batch(opened.archive, left, tally):
            _tell(progress, tally, None)
            follow(opened.archive, opened.engine, at_least=ARTICLES_IN_INDEX_BATCH)
        finish(opened)
        if rules.are_others(opened.engine):
            reason = "earlier articles were read by another version of qawl: `qawl rebuild` finds their quotations anew"
            tally.notices.append(Notice(str(folder), None, reason))
        _tell(progress, tally, tally.done)
    return tally.report()


def quotations_of(article: Article, tally: Tally) -> tuple[Quotation, ...]:
    """Return the quotations of an article; one that attribution fails on is kept without any, and the user told."""
    try:
        found = quotations(article)
    except MemoryError:
        raise
    except Exception as error:
        path, line = _place(article)
        reason = f"its quotations could not be found ({type(error).__name__}); the article is kept. Please report this."
        tally.notices.append(Notice(path, line, reason))
        return ()
    if is_divided(article):
        reason = (
            f"it is longer than articles are: its quotations were looked for in parts of {CHARACTERS_IN_PART:,} letters"
        )
        tally.notices.append(Notice(*_place(article), reason))
    tally.quotations += len(found)
    return found


def note_left_out(archive: Archive, article: Article, tally: Tally) -> None:
    """Tell the user of quotations that could not be stored, though they were found."""
    for identity in archive.left_out:
        tally.notices.append(Notice(*_place(article), f"a quotation was left out: another one has its id, {identity}"))
        tally.quotations -= 1
    archive.left_out.clear()


def _archive_batch(archive: Archive, reads: Iterator[Article | Refusal], tally: Tally) -> bool:
    """Take a batch into the archive, and say whether there may be more."""
    count = characters = 0
    with archive.batch():
        for read in islice(reads, ARTICLES_IN_BATCH):
            count += 1
            if isinstance(read, Refusal):
                tally.refusals.append(read)
                continue
            _archive_one(archive, read, tally)
            characters += len(read.text)
            if characters > CHARACTERS_IN_BATCH:
                return True
    return count == ARTICLES_IN_BATCH


def _archive_one(archive: Archive, article: Article, tally: Tally) -> None:
    try:
        change = archive.compare(article)
        if change is not Change.UNCHANGED:
            archive.add(article, quotations_of(article, tally))
            note_left_out(archive, article, tally)
        tally.changes[change] += 1
    except InputError as error:
        tally.refusals.append(Refusal.because(error, *_place(article)))


def _place(article: Article) -> tuple[str, int | None]:
    path, _, line = article.origin.rpartition(":")
    return (path, int(line)) if path and line.isdecimal() else (article.origin, None)


def _tell(progress: Progress | None, tally: Tally, total: int | None) -> None:
    if progress:
        progress(tally.done, total)

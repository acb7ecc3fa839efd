"""`qawl index`, `check`, `rebuild`, `export`, `import`: the index written, with progress on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from indexer.errors import InputError
from search import groups
from search.interface import fetching, output, session
from search.interface.language import texts

if TYPE_CHECKING:
    from indexer.pipeline import Checked, Progress, Repaired, Report
    from indexer.readers import Notice

WATCH_SECONDS = 5.0
REDRAW_SECONDS = 0.1


def index(paths: Sequence[str], urls: Sequence[str], *, watch: bool) -> Report:
    """Index files, folders and pages of the network; with `watch`, the files over and over until interrupted.

    Raises:
        InputError: Nothing to index was named.
    """
    from indexer import pipeline

    if not (paths or urls):
        raise InputError("nothing to index was named", "qawl index PATH…  (- reads JSONL from standard input)")
    place = session.folder()
    with _told_if_interrupted(), progress() as tell:
        notices: list[Notice] = []
        reads = fetching.read(paths, urls, notices.append)
        report = pipeline.take_in(reads, place, progress=tell, notices=notices)
        groups.update(place)
    while watch:
        _told(report)
        time.sleep(WATCH_SECONDS)
        report = pipeline.index(paths, place)
        groups.update(place)
    return report


def rebuild() -> Report:
    """Make the index again from the archive."""
    from indexer import pipeline

    with progress() as tell:
        report = pipeline.rebuild(session.existing(), progress=tell)
        groups.update(session.existing())
    return report


def check(*, deep: bool) -> Checked:
    """Verify the archive and the index."""
    from indexer import pipeline

    with progress() as tell:
        return pipeline.check(session.existing(), deep=deep, progress=tell)


def repair() -> Repaired:
    """Mend what a check would find."""
    from indexer import pipeline
    from search import saved

    with progress() as tell:
        return pipeline.repair(session.existing(), progress=tell, decisions=(saved.TABLE,))


def export(target: str) -> None:
    """Write the articles to a file for somebody else."""
    from indexer import pipeline

    output.say("exported", n=pipeline.export(session.existing(), target), target=target)


def import_archive(path: str) -> Report:
    """Take over the articles of a file that somebody else exported."""
    from indexer import pipeline

    with progress() as tell:
        report = pipeline.import_archive(path, session.folder(), progress=tell)
        groups.update(session.folder())
    return report


@contextmanager
def progress() -> Iterator[Progress]:
    """Give a function that shows on stderr how far the work is, if stderr is a terminal, and clears it at the end."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    try:
        yield _drawn()
    finally:
        click.echo("\r\x1b[K", err=True, nl=False)


@contextmanager
def _told_if_interrupted() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        output.say("interrupted")
        raise


def _drawn() -> Callable[[int, int | None], None]:
    words, last = texts(), 0.0

    def draw(done: int, total: int | None) -> None:
        nonlocal last
        if time.monotonic() - last > REDRAW_SECONDS:
            last = time.monotonic()
            text = words("progress_of", done=done, n=total) if total else words("progress", n=done)
            click.echo(f"\r\x1b[K{text}", err=True, nl=False)

    return draw


def _told(report: Report) -> None:
    if report.added or report.updated:
        output.say("watched", added=report.added, updated=report.updated, quotations=report.quotations)

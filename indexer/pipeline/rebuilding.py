"""Everything that is derived from the articles, made anew."""

from __future__ import annotations

import shutil
from pathlib import Path

from .. import officials
from ..archive import Archive, Change
from ..errors import IndexUnusableError
from ..folder import exchange, only_writer, plainly, refuse_foreign
from . import rules
from .indexing import Progress, Report, Tally, note_left_out, quotations_of
from .opened import ENGINE, documents_of

DRAFT = f"{ENGINE}.new"


def rebuild(folder: Path | str, *, progress: Progress | None = None) -> Report:
    """Make quotations and index anew from the archive's articles; officials, claims and events begin anew after it.

    The archive changes in one transaction, and the old index serves readers until the new one takes its place in one
    step. What users decided stays.

    Args:
        folder: The index folder.
        progress: Called after each article.

    Raises:
        InputError: Another process is writing.
        IndexUnusableError: There is no archive, or it is damaged itself.
    """
    folder, tally = Path(folder), Tally()
    refuse_foreign(folder)
    if not Archive.exists(folder):
        raise IndexUnusableError(f"there is no archive in {folder}", "qawl index PATH…")
    with plainly(folder), only_writer(folder), Archive.open(folder, write=True) as archive:
        _extract_again(archive, tally, progress)
        officials.link(archive)
        _index_again(folder, archive)
    return tally.report()


def _extract_again(archive: Archive, tally: Tally, progress: Progress | None) -> None:
    total = archive.count()
    with archive.batch():
        archive.forget()
        officials.forget(archive)
        for article in archive.articles():
            archive.replace_quotations(article.id, quotations_of(article, tally))
            note_left_out(archive, article, tally)
            tally.changes[Change.UNCHANGED] += 1
            if progress:
                progress(tally.done, total)


def _index_again(folder: Path, archive: Archive) -> None:
    from ..engine.whoosh import open_engine

    draft, place = folder / DRAFT, folder / ENGINE
    shutil.rmtree(draft, ignore_errors=True)
    engine = open_engine(draft, write=True)
    try:
        with engine.batch(archive=archive.uid, position=archive.last, **rules.noted(engine)) as batch:
            for made in documents_of(archive, 0, archive.last):
                batch.add(made)
    finally:
        engine.close()
    exchange(draft, place)
    shutil.rmtree(draft, ignore_errors=True)

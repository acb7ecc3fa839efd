"""An archive and its index, opened together and known to belong together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ..archive import Archive
from ..engine.protocol import Document, Engine
from ..errors import IndexUnusableError, InputError
from ..folder import make_private, only_writer, plainly
from . import rules
from .documents import documents

ENGINE = "engine"
LINKING = "officials"
"""The watermark of `indexer.officials`, which readers do without."""
ARTICLES_IN_BATCH = 2000


@dataclass(frozen=True, slots=True)
class Opened:
    """An archive and its index.

    Attributes:
        behind: How many places in the archive's order the index has yet to take in; another process is at it.
    """

    archive: Archive
    engine: Engine
    behind: int = 0


@contextmanager
def opening(folder: Path | str) -> Iterator[Opened]:
    """Open the archive and index of a folder to read from them.

    An index that was interrupted on its way is brought up to the archive first, unless another process is writing.

    Raises:
        IndexUnusableError: There is none, it is damaged, another archive's, or of another analyser; the hint mends it.
    """
    folder = Path(folder)
    with Archive.open(folder) as archive:
        if _is_cut_off(folder):
            _catch_up(folder)
        engine = open_engine(folder, archive)
        try:
            if archive.abandoned or behind(archive, engine) or archive.watermark(LINKING) < archive.last:
                engine.close()
                _catch_up(folder)
                engine = open_engine(folder, archive)
            yield Opened(archive, engine, behind(archive, engine))
        finally:
            engine.close()


@contextmanager
def writing(folder: Path | str) -> Iterator[Opened]:
    """Open the archive and index of a folder to write to them, as the only one who does; create what is missing.

    Raises:
        InputError: Another process is writing.
        IndexUnusableError: What is there cannot be used.
    """
    folder = Path(folder)
    make_private(folder)
    with plainly(folder), only_writer(folder), Archive.open(folder, write=True) as archive:
        engine = open_engine(folder, archive, write=True)
        try:
            yield Opened(archive, engine, behind(archive, engine))
        finally:
            engine.close()


def open_engine(folder: Path, archive: Archive, *, write: bool = False) -> Engine:
    """Open the index of an archive.

    Raises:
        IndexUnusableError: It is missing, damaged, another archive's, or of another analyser.
    """
    from ..engine.whoosh import open_engine as open_whoosh

    place = folder / ENGINE
    if archive.last and not place.exists():
        raise IndexUnusableError(f"the archive in {folder} has no index", "qawl rebuild")
    if not write and _is_cut_off(folder):
        raise IndexUnusableError(f"the index in {folder} is being made", "wait until the other qawl has begun it")
    engine = open_whoosh(place, write=write)
    if engine.facts.get("archive", archive.uid) != archive.uid or behind(archive, engine) < 0:
        engine.close()
        raise IndexUnusableError(f"the index in {folder} was made of another archive", "qawl rebuild")
    return engine


def _is_cut_off(folder: Path) -> bool:
    """Whether an index was to be made and its maker did not come to the first commit."""
    from ..engine.storage import is_begun

    place = folder / ENGINE
    return place.exists() and not is_begun(place)


def behind(archive: Archive, engine: Engine) -> int:
    """Return how many places in the archive's order the index has yet to take in."""
    return archive.last - _position(engine)


def follow(archive: Archive, engine: Engine, *, at_least: int = 1) -> None:
    """Bring the index up to the archive, a batch a commit.

    Args:
        archive: What to follow.
        engine: What to bring up.
        at_least: Do nothing while fewer articles than this are missing: every commit has its cost.
    """
    while behind(archive, engine) >= at_least:
        _follow(archive, engine, _position(engine))


def finish(opened: Opened) -> None:
    """Bring everything up that follows the archive: the index, and who the officials are."""
    from .. import officials

    follow(opened.archive, opened.engine)
    officials.link(opened.archive)


def _follow(archive: Archive, engine: Engine, after: int) -> None:
    sql = "SELECT seq, id FROM article WHERE seq > ? ORDER BY seq LIMIT ?"
    found = archive.connection.execute(sql, (after, ARTICLES_IN_BATCH)).fetchall()
    last = found[-1][0] if found else archive.last
    with engine.batch(archive=archive.uid, position=last, **rules.noted(engine)) as batch:
        if engine.documents():
            # A changed article is in the index in its old shape.
            batch.delete(identity for _, identity in found)
        for made in documents_of(archive, after, last):
            batch.add(made)


def documents_of(archive: Archive, after: int, last: int) -> Iterator[list[Document]]:
    """Yield the documents of each article between two places in the archive's order, the second one included."""
    for seq, article in archive.numbered_articles(after=after):
        if seq > last:
            return
        yield documents(article, archive.quotations(article=article.id))


def _position(engine: Engine) -> int:
    return int(engine.facts.get("position", 0))


def _catch_up(folder: Path) -> None:
    with suppress(InputError), writing(folder) as opened:
        finish(opened)

"""Is everything there, whole, and in agreement? And if not, what can be mended?"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from .. import officials
from ..archive import Archive
from ..archive.connecting import translated
from ..archive.inspection import problems as archive_problems
from ..archive.salvage import Salvaged, salvage
from ..engine.protocol import Engine
from ..errors import IndexUnusableError
from ..folder import only_writer, plainly, refuse_foreign
from ..model import Article
from . import rules
from .documents import documents
from .indexing import Progress
from .opened import ENGINE, behind, open_engine
from .quoting import quotations
from .rebuilding import DRAFT, rebuild

_REPAIR, _REBUILD = "qawl check --repair", "qawl rebuild"
_OTHERS = 0o077
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be.

    Attributes:
        what: In words for the user.
        hint: The command that mends it.
        serious: Whether answers are refused until it is mended.
    """

    what: str
    hint: str
    serious: bool = True


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found.

    Attributes:
        deep: Whether every posting was read and every quotation made again for comparison.
    """

    articles: int
    quotations: int
    paragraphs: int
    problems: tuple[Problem, ...]
    deep: bool
    seconds: float

    @property
    def sound(self) -> bool:
        """Whether the index can be answered from."""
        return not any(problem.serious for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair did.

    Attributes:
        done: What was done, in words for the user.
        lost: Ids of the articles that could not be saved.
    """

    done: tuple[str, ...]
    lost: tuple[str, ...] = ()


def check(folder: Path | str, *, deep: bool = False, progress: Progress | None = None) -> Checked:
    """Verify the archive, the index and their agreement; changes nothing.

    Args:
        folder: The index folder.
        deep: Also read every posting, compare paragraph by paragraph, and extract every quotation again.
        progress: Called after each article of a deep check.

    Raises:
        IndexUnusableError: There is nothing to check, or the folder is somebody else's.
    """
    folder, began = Path(folder), monotonic()
    refuse_foreign(folder)
    if not Archive.exists(folder):
        raise IndexUnusableError(f"there is no archive in {folder}", "qawl index PATH…")
    found, counts = list(_readable_by_others(folder)), (0, 0, 0)
    try:
        with Archive.open(folder) as archive:
            found += [Problem(what, _REPAIR) for what in archive_problems(archive)]
            if not any(problem.serious for problem in found):
                found += _index_problems(folder, archive, deep, progress)
                counts = _counts(archive)
    except IndexUnusableError as error:
        found.append(Problem(str(error), error.hint))
    except sqlite3.DatabaseError as error:
        found.append(Problem(str(translated(error)), _REPAIR))
    return Checked(*counts, tuple(found), deep, monotonic() - began)


def repair(folder: Path | str, *, progress: Progress | None = None, decisions: Iterable[str] = ()) -> Repaired:
    """Mend what `check` finds: close files to others, sweep, save what is whole of an archive, rebuild an index.

    Args:
        folder: The index folder.
        progress: Called after each article of a rebuild.
        decisions: The statements that make tables of what users decided, besides those about officials.

    Raises:
        QawlError: Not one article can be saved.
    """
    folder = Path(folder)
    refuse_foreign(folder)
    done: list[str] = []
    salvaged: Salvaged | None = None
    with plainly(folder), only_writer(folder):
        for path in _exposed(folder):
            path.chmod(path.stat().st_mode & ~_OTHERS)
            done.append(f"closed to others: {path}")
        shutil.rmtree(folder / DRAFT, ignore_errors=True)
        if not _archive_is_sound(folder):
            salvaged = salvage(folder, (officials.decisions.TABLES, *decisions))
            done += _saved(salvaged)
    if salvaged or not check(folder, deep=True).sound:
        report = rebuild(folder, progress=progress)
        done.append(f"the index was made again, with {report.quotations} quotations")
    done += _sweep(folder)
    return Repaired(tuple(done), salvaged.lost if salvaged else ())


def _saved(salvaged: Salvaged) -> Iterator[str]:
    yield f"articles that were whole and saved: {salvaged.articles}; the damaged archive is in {salvaged.aside}"
    for table in salvaged.unread:
        yield f"what was kept by hand could not be read to its end, look through it again: {table}"


def _sweep(folder: Path) -> list[str]:
    from ..engine.storage import EngineStorage

    storage = EngineStorage(folder / ENGINE)
    storage.verify()
    return [f"removed what a crash left behind: {name}" for name in storage.sweep()]


def _archive_is_sound(folder: Path) -> bool:
    try:
        with Archive.open(folder) as archive:
            return next(archive_problems(archive), None) is None
    except (IndexUnusableError, sqlite3.DatabaseError):
        return False


def _counts(archive: Archive) -> tuple[int, int, int]:
    quotations = archive.connection.execute("SELECT count(*) FROM quotation").fetchone()[0]
    return archive.count(), int(quotations), sum(len(documents(article, ())) for article in archive.articles())


def _exposed(folder: Path) -> list[Path]:
    return [path for path in (folder, *sorted(folder.rglob("*"))) if path.stat().st_mode & _OTHERS]


def _readable_by_others(folder: Path) -> Iterator[Problem]:
    exposed = [path for path in _exposed(folder) if not path.name.startswith(".")]
    if exposed:
        yield Problem(f"others can read {exposed[0]}" + " and more" * (len(exposed) > 1), _REPAIR, serious=False)


def _index_problems(folder: Path, archive: Archive, deep: bool, progress: Progress | None) -> Iterator[Problem]:
    from ..engine.storage import EngineStorage

    storage = EngineStorage(folder / ENGINE, readonly=True)
    try:
        storage.verify(fully=True)
        orphans = storage.orphans()
        if orphans:
            yield Problem(f"files that a crash left behind: {len(orphans)}", _REPAIR, serious=False)
        engine = open_engine(folder, archive)
    except IndexUnusableError as error:
        yield Problem(str(error), error.hint)
        return
    try:
        missing = behind(archive, engine)
        if missing:
            yield Problem(f"articles that the index has yet to take in: {missing}", "qawl index PATH…", serious=False)
        else:
            yield from _disagreements(archive, engine, deep, progress)
        if not deep and rules.are_others(engine):
            what = "quotations were found by another version of qawl; this one may find better ones"
            yield Problem(what, _REBUILD, serious=False)
    finally:
        engine.close()


def _disagreements(archive: Archive, engine: Engine, deep: bool, progress: Progress | None) -> Iterator[Problem]:
    expected = sum(len(documents(article, ())) for article in archive.articles())
    if expected != engine.documents():
        what = f"the index holds {engine.documents()} paragraphs; the archive has {expected} for it"
        yield Problem(what, _REBUILD)
    if deep:
        yield from _different_paragraphs(archive, engine)
        yield from _different_quotations(archive, progress)


def _different_paragraphs(archive: Archive, engine: Engine) -> Iterator[Problem]:
    try:
        indexed = set(engine.contents())
    except MemoryError:
        raise
    except Exception as error:  # whatever a damaged file makes Whoosh do
        yield Problem(f"the index cannot be read to its end: {error}", _REBUILD)
        return
    for article in archive.articles():
        for document in documents(article, ()):
            place = (document.article, document.paragraph)
            if place not in indexed:
                yield Problem(f"paragraph {document.paragraph} of {article.id!r} is not in the index", _REBUILD)
            indexed.discard(place)
    for identity, paragraph in sorted(indexed)[:_SHOWN]:
        yield Problem(f"the index holds paragraph {paragraph} of {identity!r}, which the archive has not", _REBUILD)


def _different_quotations(archive: Archive, progress: Progress | None) -> Iterator[Problem]:
    changed, total = 0, archive.count()
    for done, article in enumerate(archive.articles(), 1):
        changed += _extracted(article) != {q.id for q in archive.quotations(article=article.id)}
        if progress:
            progress(done, total)
    if changed:
        what = f"articles with other quotations than this version of qawl finds: {changed}"
        yield Problem(what, _REBUILD, serious=False)


def _extracted(article: Article) -> set[str]:
    try:
        return {quotation.id for quotation in quotations(article)}
    except MemoryError:
        raise
    except Exception:  # an article on which attribution fails has none; indexing said so
        return set()

"""Where Whoosh keeps its files: private, durable, verified, and guarded against pickles that run code.

Whoosh replaces its table of contents in one step but never asks the disk to keep what it wrote, has no checksums, and
unpickles whatever it finds. This storage does the missing parts; `indexer.engine.whoosh` passes it to Whoosh.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from time import sleep
from typing import Any

from whoosh.filedb.filestore import FileStorage, ReadOnlyError
from whoosh.filedb.structfile import StructFile
from whoosh.index import EmptyIndexError

from indexer.engine import guard
from indexer.engine.manifest import Manifest, entry_of, filename
from indexer.errors import IndexUnusableError, InputError
from indexer.folder import PRIVATE_FILE, PRIVATE_FOLDER, make_private, move_aside, refuse_foreign, sync_folder

NAME = "MAIN"
LOCK = f"{NAME}_WRITELOCK"
_CONTENTS = re.compile(rf"_{NAME}_([0-9]+)\.toc")
_OURS = re.compile(rf"_{NAME}_[0-9]+\.toc(\..*)?|{NAME}_[0-9a-z]+\..*|{NAME}\.tmp|manifest-[0-9]+\.json(\.new)?")
_COMMITTED = re.compile(r"manifest-|.*\.seg$")
_TRIES, _PAUSE = 10, 0.05


def open_storage(folder: Path | str, *, write: bool = False) -> EngineStorage:
    """Open the files of an engine, verified; what is damaged is moved aside and never answered from.

    Args:
        folder: The engine's own folder.
        write: Create the folder if it is missing, and remove what a crash may have left behind.

    Raises:
        IndexUnusableError: The files are not what was written, or not the user's own.
    """
    folder = Path(folder)
    guard.install()
    if write:
        make_private(folder)
    refuse_foreign(folder)
    storage = EngineStorage(folder, readonly=not write)
    try:
        storage.verify()
    except IndexUnusableError as error:
        _set_aside(storage, error)
    if write:
        storage.sweep()
    return storage


def is_begun(folder: Path) -> bool:
    """Say whether a folder holds an index, though perhaps an empty one."""
    return EngineStorage(folder, readonly=True).generation() >= 0


class EngineStorage(FileStorage):  # type: ignore[misc]
    """A folder of Whoosh files; each generation has a manifest.

    Attributes:
        facts: What the next generation's manifest is to say of the index; kept from one generation to the next.
        verified: The generation that was verified last and that the facts are of; -1 if there was none.
    """

    def __init__(self, folder: Path, *, readonly: bool = False) -> None:
        super().__init__(str(folder.absolute()), readonly=readonly)
        self.path = folder
        self.facts: dict[str, Any] = {}
        self.verified = -1
        self._known: dict[str, Any] = {}

    def _fpath(self, fname: str) -> str:
        # Whoosh asks for paths a million times a batch; the original makes each absolute anew.
        return f"{self.folder}/{fname}"

    def generation(self) -> int:
        """Return the number of the newest generation; -1 if there is no index yet."""
        return max((int(found[1]) for name in self.list() if (found := _CONTENTS.fullmatch(name))), default=-1)

    def verify(self, *, fully: bool = False) -> None:
        """Compare the newest generation with its manifest, again if a writer puts a newer one in its place meanwhile.

        Args:
            fully: Read every file, however large.

        Raises:
            IndexUnusableError: It is damaged.
        """
        for _ in range(_TRIES):
            before = self._state()
            try:
                self._verify(self.generation(), fully)
                return
            except (FileNotFoundError, IndexUnusableError) as error:
                problem = error
            if before == self._state():
                break
            sleep(_PAUSE)
        if isinstance(problem, IndexUnusableError):
            raise problem
        raise IndexUnusableError(f"the index is damaged: {problem.filename} is missing", "qawl rebuild")

    def _state(self) -> tuple[int, ...]:
        """Return what changes when a writer commits, or a rebuilt index takes the place of this one."""
        generation = self.generation()
        try:
            return generation, self.path.stat().st_ino, (self.path / filename(generation)).stat().st_ino
        except FileNotFoundError:
            return (generation,)

    def _verify(self, generation: int, fully: bool) -> None:
        self.verified = -1
        if generation < 0:
            return
        manifest = Manifest.read(self.path, generation)
        manifest.verify(self.path, fully=fully)
        self.verified, self.facts, self._known = generation, dict(manifest.facts), dict(manifest.files)

    def list(self) -> list[str]:
        """Return the names of the files; again if a writer replaced the table of contents or the folder meanwhile."""
        for _ in range(_TRIES):
            folder = self._inode()
            names: list[str] = super().list()
            missed = any(map(_COMMITTED.match, names)) and not any(map(_CONTENTS.fullmatch, names))
            # A folder that a rebuilt one took the place of is emptied while its names are being read.
            if not missed and self._inode() == folder:
                break
            sleep(_PAUSE)
        return names

    def _inode(self) -> int:
        try:
            return self.path.stat().st_ino
        except FileNotFoundError:
            return 0

    def open_index(self, indexname: str = NAME, schema: Any = None, indexclass: Any = None) -> Any:
        """Open the newest generation; the next one if a writer replaces it at this moment."""
        for _ in range(_TRIES - 1):
            try:
                return super().open_index(indexname, schema, indexclass)
            except (FileNotFoundError, EmptyIndexError):
                sleep(_PAUSE)
        return super().open_index(indexname, schema, indexclass)

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **options: Any) -> Any:
        """Create a private file; segments and tables of contents reach the disk before they are closed."""
        if self.readonly:
            raise ReadOnlyError
        flags = os.O_CREAT | os.O_RDWR | (os.O_EXCL if excl else os.O_TRUNC)
        file = os.fdopen(os.open(self.path / name, flags, PRIVATE_FILE), mode)
        if name.endswith(".seg") or ".toc" in name:
            options["onclose"] = _sync
        return StructFile(file, name=name, **options)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Rename a file for good; a table of contents becomes visible only after the manifest of its generation."""
        found = _CONTENTS.fullmatch(newname)
        if found:
            sync_folder(self.path)
            self._write_manifest(int(found[1]), oldname, newname)
        super().rename_file(oldname, newname, safe)
        sync_folder(self.path)

    def _write_manifest(self, generation: int, draft: str, contents: str) -> None:
        names = [f"{segment.segment_id()}.seg" for segment in self._segments(draft)]
        known = {name: self._known.get(name) or entry_of(self.path / name) for name in names}
        self._known = {**known, contents: entry_of(self.path / draft)}
        Manifest(generation, self._known, self.facts).write(self.path)

    def _segments(self, contents: str) -> Sequence[Any]:
        """Read the list of segments from a table of contents, as `whoosh.index.TOC.read` does."""
        file = self.open_file(contents)
        try:
            for _ in range(3):
                file.read_varint()
            file.read_int(), file.read_int()
            for _ in range(3):
                file.read_varint()
            file.skip_string()
            file.read_int(), file.read_int()
            segments: Sequence[Any] = file.read_pickle()
            return segments
        finally:
            file.close()

    def delete_file(self, name: str) -> None:
        """Remove a file; with a table of contents its manifest goes."""
        super().delete_file(name)
        found = _CONTENTS.fullmatch(name)
        if found:
            with suppress(FileNotFoundError):
                (self.path / filename(int(found[1]))).unlink()

    def lock(self, name: str) -> Any:
        """Return a lock whose file nobody else can read."""
        os.close(os.open(self.path / name, os.O_CREAT | os.O_RDWR, PRIVATE_FILE))
        return super().lock(name)

    def temp_storage(self, name: str | None = None) -> Any:
        """Return a private folder for drafts; they need not outlive a crash."""
        path = self.path / (name or f"{NAME}.tmp")
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        return FileStorage(str(path))

    def orphans(self) -> Sequence[str]:
        """Return the names of files that a crash left behind and no generation knows."""
        generation = self.generation()
        kept = {*self._known, filename(generation)}
        return sorted(name for name in self.list() if _OURS.fullmatch(name) and name not in kept)

    def sweep(self) -> Sequence[str]:
        """Remove what a crash left behind, unless another process is writing; return the names."""
        lock = self.lock(LOCK)
        if not lock.acquire():
            return []
        try:
            self.verify()
            orphans = self.orphans()
            for name in orphans:
                _remove(self.path / name)
            return orphans
        finally:
            lock.release()


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _sync(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())


def _set_aside(storage: EngineStorage, problem: IndexUnusableError) -> None:
    """Move damaged files out of the way, unless they prove whole once nobody else can be writing."""
    lock = EngineStorage(storage.path).lock(LOCK)
    if not lock.acquire():
        raise problem
    try:
        storage.verify()
    except IndexUnusableError as error:
        target = move_aside(storage.path, datetime.now(UTC).strftime("%Y%m%dT%H%M%S"))
        raise IndexUnusableError(f"{error}; it was moved aside to {target.name}", "qawl rebuild") from error
    finally:
        lock.release()


def another_writes(folder: Path) -> InputError:
    """Return the error for an engine whose Whoosh lock somebody holds."""
    return InputError(f"another qawl is writing to the index in {folder}", "wait until it has finished")

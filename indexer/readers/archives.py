"""Zip and tar archives, read in memory: nothing is ever written to the disk, so no name in them can lead anywhere.

Members are read as files of a folder are. Links, devices and encrypted members are refused, and so is an archive
inside an archive. Against bombs: what comes out of a member, and of all members together, stays below 200 times what
is stored of them.
"""

from __future__ import annotations

import io
import os
import posixpath
import stat
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from typing import cast

from indexer.model import Article
from indexer.readers import known
from indexer.readers.files import kind_of, reader_of, to_its_end
from indexer.readers.record import BOMB_HINT, DAMAGED_HINT, BadRecordError, Refusal, sound_line
from indexer.readers.source import Source
from indexer.readers.streams import FREE, GREATEST_RATIO, Bounded, Guarded, Readable, opened

_MOST_MEMBERS = 100_000
_LARGEST_HEADER = 65_536
_LONG_HEADERS = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)
_BUFFER = 65536
_UNPACK = "unpack it yourself, and index the files that you meant"

Member = tuple[str, Callable[[], io.RawIOBase]]


def read(source: Source) -> Iterator[Article | Refusal]:
    """Read the members of an archive in the order in which they stand in it."""
    skipped: Counter[str] = Counter()
    try:
        if source.depth:
            raise BadRecordError("an archive inside an archive is not read", _UNPACK)
        members = _zip_members(source) if source.stream.peek(4)[:2] == b"PK" else _tar_members(source)
        for count, (name, opening) in enumerate(members, start=1):
            if count > _MOST_MEMBERS:
                raise BadRecordError(f"it has more than {_MOST_MEMBERS:,} members", _UNPACK)
            if kind_of(name) is None:
                skipped[posixpath.splitext(name)[1] or "no suffix"] += 1
                continue
            yield from _read_member(source, name, opening)
    except BadRecordError as error:
        yield Refusal.because(error, source.path)
    except (zipfile.BadZipFile, tarfile.TarError, NotImplementedError, EOFError, OSError, ValueError) as error:
        reason = f"the archive is damaged: {' '.join(str(error).split())[:100]}"
        yield Refusal(source.path, None, reason, DAMAGED_HINT)
    if skipped:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in skipped.most_common(5))
        source.tell(f"left out, as their kind is not read: {kinds}")


def _read_member(source: Source, name: str, opening: Callable[[], io.RawIOBase]) -> Iterator[Article | Refusal]:
    path = f"{source.path}!{name}"
    try:
        with io.BufferedReader(opening(), _BUFFER) as raw, opened(raw) as stream:
            member = Source(path, name, stream, known.Known(), source.notify, source.depth + 1)
            yield from to_its_end(reader_of(str(kind_of(name))), member)
    except BadRecordError as error:
        yield Refusal.because(error, path)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        yield Refusal(path, None, f"the member cannot be read: {' '.join(str(error).split())[:100]}", _UNPACK)


def _name(stated: str) -> str:
    """Return a member's name as a path below the archive: without root, `..` and control characters."""
    parts = stated.replace("\\", "/").split("/")
    return "/".join(sound_line(part) or "_" for part in parts if part not in ("", ".", ".."))


def _is_hidden(name: str) -> bool:
    parts = name.split("/")
    return any(part.startswith((".", "__")) for part in parts) or parts[-1] == known.FILE_NAME


def _refusing(reason: str) -> Callable[[], io.RawIOBase]:
    def refuse() -> io.RawIOBase:
        raise BadRecordError(reason, _UNPACK)

    return refuse


def _zip_members(source: Source) -> Iterator[Member]:
    if not source.stream.seekable():
        raise BadRecordError("a zip archive must be a file of its own", _UNPACK)
    size = source.stream.seek(0, os.SEEK_END)
    budget = _Budget(size)
    with zipfile.ZipFile(source.stream) as archive:
        for info in archive.infolist():
            name = _name(info.filename)
            if info.is_dir() or not name or _is_hidden(name):
                continue
            yield name, _zip_opening(archive, info, budget)


def _zip_opening(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: _Budget) -> Callable[[], io.RawIOBase]:
    mode = info.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return _refusing("it is a link or a device, not a file")
    if info.flag_bits & 1:
        return _refusing("it is encrypted")
    return lambda: Bounded(budget.counting(cast(zipfile.ZipExtFile, archive.open(info))), lambda: info.compress_size)


def _tar_members(source: Source) -> Iterator[Member]:
    with tarfile.open(fileobj=source.stream, mode="r|", tarinfo=_Header) as archive:
        for info in archive:
            name = _name(info.name)
            if info.isdir() or not name or _is_hidden(name):
                continue
            yield name, _tar_opening(archive, info)


def _tar_opening(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Callable[[], io.RawIOBase]:
    if not info.isreg() or info.issparse():
        return _refusing("it is a link, a device or a sparse file")
    return lambda: _Whole(archive, info)


class _Header(tarfile.TarInfo):
    """A tar header that holds no more than headers have reason to: they are read into memory whole."""

    def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        if self.type in _LONG_HEADERS and self.size > _LARGEST_HEADER:
            raise tarfile.ReadError("a header is larger than headers are")
        header: tarfile.TarInfo = super()._proc_member(archive)  # type: ignore[misc]
        return header


class _Whole(Guarded):
    """A tar member that must be as long as its header says."""

    def __init__(self, archive: tarfile.TarFile, info: tarfile.TarInfo) -> None:
        super().__init__()
        content = archive.extractfile(info)
        if content is None:
            raise BadRecordError("it is no file", _UNPACK)
        self._content, self._left = content, info.size

    def take(self, size: int) -> bytes:
        """Return what comes."""
        data = self._content.read(size)
        self._left -= len(data)
        if not data and self._left > 0:
            raise BadRecordError("the archive ends within this member", DAMAGED_HINT)
        return data


class _Budget:
    """How much may come out of a whole archive, whose members may share their compressed bytes."""

    def __init__(self, size: int) -> None:
        self._left = FREE + GREATEST_RATIO * size

    def counting(self, stream: Readable) -> _Counted:
        """Return the stream with its bytes charged to this budget."""
        return _Counted(stream, self)

    def charge(self, count: int) -> None:
        """Take so many bytes off the budget.

        Raises:
            BadRecordError: It is used up.
        """
        self._left -= count
        if self._left < 0:
            raise BadRecordError(f"the archive decompresses to more than {GREATEST_RATIO} times its size", BOMB_HINT)


class _Counted:
    def __init__(self, stream: Readable, budget: _Budget) -> None:
        self._stream, self._budget = stream, budget

    def read1(self, size: int, /) -> bytes:
        data = self._stream.read1(size)
        self._budget.charge(len(data))
        return data

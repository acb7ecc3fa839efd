"""Paths to articles: which files are meant, of what kind each is, and which module reads it.

The kind is read off the file's name; a file that was named itself and whose name says nothing is known by its first
bytes. Folders are read recursively in the order of their names; what is no article there is counted, not refused.
"""

from __future__ import annotations

import io
import os
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from indexer.errors import InputError
from indexer.model import Article
from indexer.readers import known
from indexer.readers.record import BadRecordError, Notice, Notify, Refusal, unheard
from indexer.readers.source import Source
from indexer.readers.streams import damage, opened

Reader = Callable[[Source], Iterator[Article | Refusal]]

STDIN = "-"
# Suffix to the module that reads the kind; the longest suffix that fits decides.
KINDS = {
    ".txt": "text",
    ".text": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".rss": "feeds",
    ".atom": "feeds",
    ".xml": "feeds",
    ".warc": "warc",
    ".zip": "archives",
    ".tar": "archives",
    ".tgz": "archives",
}
_COMPRESSED = (".gz", ".bz2", ".xz")
_NOT_COUNTED = frozenset({known.FILE_NAME, "__init__.py"})


def read(
    paths: Iterable[str | os.PathLike[str]], *, stdin: BinaryIO | None = None, notify: Notify = unheard
) -> Iterator[Article | Refusal]:
    """Read files and folders into articles.

    Args:
        paths: Files, folders, and `-` for JSONL on standard input.
        stdin: What `-` stands for; the process's standard input if None.
        notify: Called with a `Notice` for each thing that was left out or repaired though no article was lost.

    Returns:
        Articles and refusals in the order of the paths; in a folder, in the order of the names. Nothing is read before
        it is asked for, and never more than one record is held.

    Raises:
        InputError: At once, if a path is not there; while reading, if a `sources.yaml` cannot be understood.
    """
    wanted = [os.fspath(path) for path in paths]
    for path in wanted:
        if path != STDIN and not os.path.lexists(path):
            raise InputError(f"There is no file or folder {path}", "Check the spelling, or name another path.")
    return _read_all(wanted, stdin, notify)


def kind_of(name: str) -> str | None:
    """Return the module that reads files of that name, or None if the name says nothing."""
    lower = name.lower()
    for suffix in _COMPRESSED:
        lower = lower.removesuffix(suffix)
    return KINDS.get(os.path.splitext(lower)[1])


def reader_of(kind: str) -> Reader:
    """Return the function that reads files of a kind; its libraries are imported only now."""
    reader: Reader = import_module(f"indexer.readers.{kind}").read
    return reader


def sniff(head: bytes) -> str:
    """Return the kind of a file from its first bytes; plain text if they look like nothing else."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if head.startswith(b"PK\x03\x04") or head[257:262] == b"ustar":
        return "archives"
    if head.startswith(b"WARC/"):
        return "warc"
    if start.startswith((b"<!doctype html", b"<html")) or b"<html" in start:
        return "html"
    if start.startswith((b"<?xml", b"<rss", b"<feed")):
        return "feeds"
    return "jsonl" if start.startswith(b'{"') else "text"


def _read_all(paths: list[str], stdin: BinaryIO | None, notify: Notify) -> Iterator[Article | Refusal]:
    for path in paths:
        if path == STDIN:
            stream = _buffered(stdin or sys.stdin.buffer)
            yield from reader_of("jsonl")(Source("<stdin>", "stdin", stream, notify=notify))
        elif os.path.isdir(path):
            yield from _read_folder(Path(path), notify)
        else:
            beside = known.beside(Path(path).parent)
            yield from _read_file(path, os.path.basename(path), beside, notify)


def _buffered(stream: BinaryIO) -> io.BufferedReader:
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(stream)  # type: ignore[arg-type]


def _read_folder(top: Path, notify: Notify) -> Iterator[Article | Refusal]:
    skipped: Counter[str] = Counter()
    refused: list[Refusal] = []
    for folder, subfolders, names in os.walk(top, onerror=lambda error: refused.append(_unlistable(error))):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith((".", "__pycache__")))
        beside = known.beside(Path(folder))
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.startswith(".") or name in _NOT_COUNTED:
                continue
            if kind_of(name) is None:
                skipped[os.path.splitext(name)[1] or name] += 1
                continue
            if _is_pipe(path):
                refused.append(Refusal(path, None, "it is a pipe, which is read only if it is named itself"))
                continue
            yield from _read_file(path, Path(path).relative_to(top).as_posix(), beside, notify)
    yield from refused
    if skipped:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in skipped.most_common(5))
        reason = f"{skipped.total()} files are of no kind that is read and were left out: {kinds}"
        notify(Notice(str(top), None, reason))


def _is_pipe(path: str) -> bool:
    """Return whether opening the file would wait for somebody to write to it."""
    try:
        return stat.S_ISFIFO(os.stat(path).st_mode)
    except OSError:
        return False


def _unlistable(error: OSError) -> Refusal:
    return Refusal(str(error.filename), None, _plainly(error))


def _read_file(path: str, name: str, beside: known.KnownSources, notify: Notify) -> Iterator[Article | Refusal]:
    try:
        mode = os.stat(path).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise BadRecordError("it is neither a file nor a folder")
        with open(path, "rb") as raw, opened(raw) as stream:
            kind = kind_of(path) or sniff(stream.peek(1024))
            facts = beside.of(os.path.basename(path))
            yield from to_its_end(reader_of(kind), Source(path, name, stream, facts, notify))
    except BadRecordError as error:
        yield Refusal(path, None, str(error))
    except OSError as error:
        yield Refusal(path, None, _plainly(error))


def to_its_end(reader: Reader, source: Source) -> Iterator[Article | Refusal]:
    """Read a source, and say so if its stream ended before its end."""
    last = None
    for last in reader(source):
        yield last
    reason = damage(source.stream)
    if reason and not (isinstance(last, Refusal) and last.reason == reason):
        yield Refusal(source.path, None, reason)


def _plainly(error: OSError) -> str:
    return error.strerror.lower() if error.strerror else "it cannot be read"

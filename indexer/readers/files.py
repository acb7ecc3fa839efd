"""Paths to articles: which files are meant, of what kind each is, and which module reads it.

The kind is read off the file's name; a file that was named itself and whose name says nothing is known by its first
bytes. Folders are read recursively in the order of their names; what is no article there is counted, not refused.

A link in a folder is followed if it leads to a file of the same folder. What leads out of it is refused: whoever sent a
folder of articles does not choose which other files of its reader are read. A link that is named itself is followed.
"""

from __future__ import annotations

import errno
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
_ITSELF = "if you want it read, name it itself"
_CLOSED_HINT = "look who may read it: ls -l"
_CIRCLE_HINT = "its links lead in a circle: remove them"
_GONE_HINT = "it is a link that leads nowhere, or was removed meanwhile"
_UNREAD_HINT = "look whether it can be read at all"
_REMEDIES = {errno.EACCES: _CLOSED_HINT, errno.ELOOP: _CIRCLE_HINT, errno.ENOENT: _GONE_HINT}
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

    def note(error: OSError) -> None:
        refused.append(_unreadable(error, str(error.filename)))

    for folder, subfolders, names in os.walk(top, onerror=note):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith((".", "__pycache__")))
        refused += [link for name in subfolders if (link := _linked_folder(os.path.join(folder, name), top))]
        beside = known.beside(Path(folder), top)
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.startswith(".") or name in _NOT_COUNTED:
                continue
            if kind_of(name) is None:
                skipped[os.path.splitext(name)[1] or name] += 1
                continue
            if trap := _trap(path, top):
                refused.append(trap)
                continue
            yield from _read_file(path, Path(path).relative_to(top).as_posix(), beside, notify)
    yield from refused
    if skipped:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in skipped.most_common(5))
        reason = f"left out, as their kind is not read: {kinds}"
        notify(Notice(str(top), None, reason))


def _trap(path: str, top: Path) -> Refusal | None:
    """Refuse what somebody may have put into a folder so that something else than an article of it is read."""
    if known.leads_out(path, top):
        return Refusal(path, None, "it is a link that leads out of the folder", _ITSELF)
    try:
        waits = stat.S_ISFIFO(os.stat(path).st_mode)
    except OSError:
        return None
    return Refusal(path, None, "it is a pipe, which is read only if it is named itself", _ITSELF) if waits else None


def _linked_folder(path: str, top: Path) -> Refusal | None:
    """Refuse a link to a folder outside; one to a folder inside is passed over, for that is read where it stands."""
    if known.leads_out(path, top):
        return Refusal(path, None, "it is a link to a folder outside, which is not followed", _ITSELF)
    return None


def _unreadable(error: OSError, path: str) -> Refusal:
    reason = error.strerror.lower() if error.strerror else "it cannot be read"
    return Refusal(path, None, reason, _REMEDIES.get(error.errno or 0, _UNREAD_HINT))


def _read_file(path: str, name: str, beside: known.KnownSources, notify: Notify) -> Iterator[Article | Refusal]:
    try:
        mode = os.stat(path).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise BadRecordError("it is neither a file nor a folder", "name a file, a folder, or - for JSONL on stdin")
        with open(path, "rb") as raw, opened(raw) as stream:
            kind = kind_of(path) or sniff(stream.peek(1024))
            facts = beside.of(os.path.basename(path))
            yield from to_its_end(reader_of(kind), Source(path, name, stream, facts, notify))
    except BadRecordError as error:
        yield Refusal.because(error, path)
    except OSError as error:
        yield _unreadable(error, path)


def to_its_end(reader: Reader, source: Source) -> Iterator[Article | Refusal]:
    """Read a source, and say so if its stream ended before its end."""
    last = None
    for last in reader(source):
        yield last
    error = damage(source.stream)
    if error and not (isinstance(last, Refusal) and last.reason == str(error)):
        yield Refusal.because(error, source.path)

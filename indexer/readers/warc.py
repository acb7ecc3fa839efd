"""WARC files, as crawlers and web archives keep them: every page that was answered with success, an article."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from indexer.model import Article
from indexer.readers import encoding, html
from indexer.readers.extra import needed
from indexer.readers.record import DAMAGED_HINT, LARGEST_FILE, SPLIT_HINT, BadRecordError, Refusal, article
from indexer.readers.source import Source

KIND = "WARC files"
_PAGES = ("text/html", "application/xhtml+xml")
_REQUIRED = ("WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length")
_CUT = "the file ends within"
_CHUNK = 65536


def read(source: Source) -> Iterator[Article | Refusal]:
    """Read the pages of a WARC file; the number in a refusal is that of the record, from 1.

    Each record is held to its digests and to its length; where the file ends within a record, the refusal says after
    how many. The id is the address from which the crawler had the page.
    """
    number = pages = 0
    try:
        for number, record in enumerate(_records(source), start=1):
            for read_one in _read_record(record, source, number):
                pages += 1
                yield read_one
                if isinstance(read_one, Refusal) and read_one.reason.startswith(_CUT):
                    return
    except BadRecordError as error:
        reason = f"{error}; records read before that: {number}" if number else str(error)
        yield Refusal(source.path, None, reason, error.hint)
        return
    if not number:
        yield Refusal(source.path, None, "no WARC record was found in it", DAMAGED_HINT)
    elif not pages:
        source.tell(f"no web page that was answered with success is among its records: {number}")


def _records(source: Source) -> Iterator[Any]:
    iterator = needed("warcio.archiveiterator", KIND).ArchiveIterator
    stream = _Ending(source.stream)
    try:
        yield from iterator(stream, check_digests=True)
    except MemoryError:
        raise
    except Exception as error:  # a foreign library on files that anyone may have written, or that are cut off
        raise BadRecordError(f"it is damaged or cut off ({type(error).__name__})", DAMAGED_HINT) from error
    if stream.last.strip(b"\r\n"):
        raise BadRecordError(f"{_CUT} the header of a record", DAMAGED_HINT)


class _Ending:
    """A stream that remembers its last bytes: every WARC record ends in two line ends, warcio does not look."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream, self.last = stream, b""

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.last = (self.last + data[-4:])[-4:]
        return data


def _read_record(record: Any, source: Source, number: int) -> Iterator[Article | Refusal]:
    try:
        if not all(record.rec_headers.get_header(name) for name in _REQUIRED):
            raise BadRecordError(f"{_CUT} the header of this record; whole ones before it: {number - 1}", DAMAGED_HINT)
        kind = _content_kind(record)
        data = _content(record, number, keep=kind is not None)
        if kind in _PAGES:
            yield _page(record, data, source, number)
        elif kind:
            yield _conversion(record, data, source, number)
    except BadRecordError as error:
        yield Refusal.because(error, source.path, number)


def _content_kind(record: Any) -> str | None:
    """Return the media type of a record that holds a page, or None: requests, images, errors, redirects."""
    if record.rec_type == "response" and record.http_headers:
        if record.http_headers.get_statuscode() != "200":
            return None
        stated = record.http_headers.get_header("Content-Type") or ""
    elif record.rec_type in ("resource", "conversion"):
        stated = record.rec_headers.get_header("Content-Type") or ""
    else:
        return None
    kind = str(stated).partition(";")[0].strip().lower()
    return kind if kind in _PAGES or (kind == "text/plain" and record.rec_type == "conversion") else None


def _content(record: Any, number: int, *, keep: bool) -> bytes:
    """Return the content of a record; nothing of one that is not kept, which must be whole all the same."""
    stream, parts, size = record.content_stream() if keep else record.raw_stream, [], 0
    while chunk := stream.read(_CHUNK):
        if not keep:
            continue
        size += len(chunk)
        if size > LARGEST_FILE:
            raise BadRecordError(f"the page is larger than {LARGEST_FILE // 1024**2} MiB", SPLIT_HINT)
        parts.append(chunk)
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise BadRecordError(f"{_CUT} this record; whole ones before it: {number - 1}", DAMAGED_HINT)
    if keep and record.digest_checker.passed is False:
        raise BadRecordError("its digest does not match: the record is damaged", DAMAGED_HINT)
    return b"".join(parts)


def _page(record: Any, data: bytes, source: Source, number: int) -> Article:
    headers = record.http_headers
    stated = str((headers.get_header("Content-Type") if headers else None) or "")
    _, _, charset = stated.partition("charset=")
    address = _address(record)
    return html.page(
        data,
        id=address,
        url=address,
        outlet=source.known.source,
        charset=charset.partition(";")[0].strip("\"' ") or None,
        origin=f"{source.path}:{number}",
        notice=lambda reason: source.tell(reason, number),
    )


def _conversion(record: Any, data: bytes, source: Source, number: int) -> Article:
    """Make an article of a plain text that a web archive extracted (WET files)."""
    address = _address(record)
    return article(
        encoding.decode(data),
        id=address,
        source=source.known.source,
        url=address,
        origin=f"{source.path}:{number}",
        notice=lambda reason: source.tell(reason, number),
    )


def _address(record: Any) -> str | None:
    address = record.rec_headers.get_header("WARC-Target-URI")
    return str(address).strip("<>") if address else None

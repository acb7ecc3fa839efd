"""JSONL: a record a line, as docs/cli.md fixes it. A bad record is refused and the rest goes on.

A file that is no text at all is refused once. Where line after line is no JSON, the first hundred are refused one by
one and those that follow together; each of them is tried, so that no record behind them is lost.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from indexer.model import Article
from indexer.readers import encoding
from indexer.readers.record import LARGEST_TEXT, OTHER_KIND_HINT, SPLIT_HINT, BadRecordError, Refusal, article
from indexer.readers.source import Source
from indexer.readers.text import is_text

# A text of ASCII escapes takes three bytes for one of UTF-8.
LARGEST_LINE = 4 * LARGEST_TEXT
MOST_REFUSED_IN_A_ROW = 100
_OPTIONAL = ("source", "date", "title", "url", "author")
_EMPTY = (b"\n", b"\r\n")
_SKIPPED = 65536
_SAMPLE = 4096
_FORM_HINT = 'a line must be one JSON object, as {"id": "1", "text": "…"}: let a program write it'
_FIELD_HINT = "docs/cli.md says what each field holds"


def read(source: Source) -> Iterator[Article | Refusal]:
    """Read the records of a JSONL file one after the other, never more than one in memory."""
    if is_text(encoding.decode(source.stream.peek(_SAMPLE)[:_SAMPLE])):
        yield from _told_together(_records(source), source.path)
    else:
        yield Refusal(source.path, None, "it is not a text file", OTHER_KIND_HINT)


def _told_together(reads: Iterable[Article | Refusal], path: str) -> Iterator[Article | Refusal]:
    """Yield what was read; of lines in a row that are no JSON, those behind the first hundred as one refusal."""
    held: list[int] = []  # the first and the last line, and how many
    count = 0
    for read in reads:
        count = count + 1 if isinstance(read, Refusal) and read.hint == _FORM_HINT else 0
        if count > MOST_REFUSED_IN_A_ROW and isinstance(read, Refusal) and read.line:
            held = [held[0] if held else read.line, read.line, count - MOST_REFUSED_IN_A_ROW]
            continue
        yield from _told(held, path)
        held = []
        yield read
    yield from _told(held, path)


def _told(held: list[int], path: str) -> Iterator[Refusal]:
    if held:
        first, last, count = held
        yield Refusal(
            path, first, f"it is not JSON, nor are those after it: {count} lines, up to line {last}", _FORM_HINT
        )


def _records(source: Source) -> Iterator[Article | Refusal]:
    for number, line in enumerate(_lines(_reading(source.stream)), start=1):
        if line is None:
            yield Refusal(source.path, number, f"the line is longer than {LARGEST_LINE // 1024**2} MiB", SPLIT_HINT)
            continue
        if line in _EMPTY or not (text := encoding.decode(line).strip()):
            continue
        try:
            yield _article(_parse(text), f"{source.path}:{number}", _teller(source, number))
        except BadRecordError as error:
            yield Refusal.because(error, source.path, number)


def _teller(source: Source, number: int) -> Callable[[str], None]:
    return lambda reason: source.tell(reason, number)


def _reading(stream: io.BufferedReader) -> Callable[[int], bytes]:
    """Return a function that reads a line; from UTF-16 and UTF-32, whose line ends are no single bytes, as UTF-8."""
    head = stream.peek(_SAMPLE)[:_SAMPLE]
    name, mark = encoding.marked(head)
    name = name or encoding.detect(head)
    if not name.startswith(("utf-16", "utf-32")):
        return stream.readline
    stream.read(mark)
    text = io.TextIOWrapper(stream, name, errors="replace", newline="\n")
    return lambda size: text.readline(size).encode("utf-8", "replace")


def _lines(readline: Callable[[int], bytes]) -> Iterator[bytes | None]:
    """Yield the lines; None for one that is longer than a record may be, which is skipped, not kept."""
    while line := readline(LARGEST_LINE + 1):
        if len(line) <= LARGEST_LINE:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = readline(_SKIPPED)
        yield None


def _parse(text: str) -> dict[str, Any]:
    try:
        record = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadRecordError(f"it is not JSON: {error.msg} at column {error.colno}", _FORM_HINT) from error
    except RecursionError as error:
        raise BadRecordError("it is nested too deeply", _FORM_HINT) from error
    except ValueError as error:
        raise BadRecordError("it is not JSON: it holds a number that is too long", _FORM_HINT) from error
    if not isinstance(record, dict):
        raise BadRecordError("it is no JSON object", _FORM_HINT)
    return record


def _article(record: dict[str, Any], origin: str, notice: Callable[[str], None]) -> Article:
    text = record.get("text")
    if not isinstance(text, str):
        raise BadRecordError("it has no text" if text is None else "its text is no string", _FIELD_HINT)
    identity = record.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        identity = str(identity)
    given = {name: _string(record.get(name), name) for name in _OPTIONAL}
    return article(text, id=_string(identity, "id"), origin=origin, notice=notice, **given)


def _string(value: object, name: str) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise BadRecordError(f"its {name} is no string", _FIELD_HINT)

"""JSONL: a record a line, as docs/cli.md fixes it. A bad record is refused and the rest goes on."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from typing import Any

from indexer.model import Article
from indexer.readers import encoding
from indexer.readers.record import LARGEST_TEXT, BadRecordError, Refusal, article
from indexer.readers.source import Source

# A text of ASCII escapes takes three bytes for one of UTF-8.
LARGEST_LINE = 4 * LARGEST_TEXT
_OPTIONAL = ("source", "date", "title", "url", "author")
_EMPTY = (b"\n", b"\r\n")
_SKIPPED = 65536
_SAMPLE = 4096


def read(source: Source) -> Iterator[Article | Refusal]:
    """Read the records of a JSONL file one after the other, never more than one in memory."""
    for number, line in enumerate(_lines(_reading(source.stream)), start=1):
        if line is None:
            reason = f"the line is longer than {LARGEST_LINE // 1024**2} MiB"
            yield Refusal(source.path, number, reason)
            continue
        if line in _EMPTY or not (text := encoding.decode(line).strip()):
            continue
        try:
            yield _article(_parse(text), f"{source.path}:{number}", _teller(source, number))
        except BadRecordError as error:
            yield Refusal(source.path, number, str(error))


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
        raise BadRecordError(f"it is not JSON: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise BadRecordError("it is nested too deeply") from error
    except ValueError as error:
        raise BadRecordError("it is not JSON: it holds a number that is too long") from error
    if not isinstance(record, dict):
        raise BadRecordError("it is no JSON object")
    return record


def _article(record: dict[str, Any], origin: str, notice: Callable[[str], None]) -> Article:
    text = record.get("text")
    if not isinstance(text, str):
        raise BadRecordError("it has no text" if text is None else "its text is no string")
    identity = record.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        identity = str(identity)
    given = {name: _string(record.get(name), name) for name in _OPTIONAL}
    return article(text, id=_string(identity, "id"), origin=origin, notice=notice, **given)


def _string(value: object, name: str) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise BadRecordError(f"its {name} is no string")

"""Plain text: one file, one article."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.model import Article
from indexer.readers import encoding
from indexer.readers.record import OTHER_KIND_HINT, BadRecordError, Refusal, article
from indexer.readers.source import Source

_SAMPLE = 65536
_PLAUSIBLE = 0.05
_BLANKS = b"\t\n\x0b\x0c\r\x1b"


def read(source: Source) -> Iterator[Article | Refusal]:
    """Read a plain text file; its id is its name, and `sources.yaml` says the rest."""
    try:
        data = source.whole()
        text = encoding.decode(data)
        if not is_text(text):
            raise BadRecordError("it is not a text file", OTHER_KIND_HINT)
        known = source.known
        yield article(
            text,
            id=source.name,
            source=known.source,
            date=known.date,
            title=known.title,
            url=known.url,
            author=known.author,
            origin=source.path,
            notice=source.tell,
        )
    except BadRecordError as error:
        yield Refusal.because(error, source.path)


def is_text(text: str) -> bool:
    """Return whether a decoded file may be a text: no more than one character in twenty is a control one."""
    sample = text[:_SAMPLE].encode("utf-8", "replace")
    controls = len(sample) - len(sample.translate(None, bytes(set(range(32)) - set(_BLANKS)) + b"\x7f"))
    return controls <= _PLAUSIBLE * len(text[:_SAMPLE])

"""`qawl extract`: read files, find quotations, keep nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from indexer.errors import InputError
from indexer.model import Article, Quotation
from search.interface import fetching, output
from search.interface.language import texts
from search.report import Report
from search.report.views import extraction, reading

if TYPE_CHECKING:
    from indexer.readers import Refusal


def extracted(paths: Sequence[str], urls: Sequence[str], *, explain: bool) -> Report:
    """Return a report of the quotations; what cannot be read is told on stderr, and the rest goes on.

    Raises:
        InputError: No file was named, or one is not there.
    """
    if not (paths or urls):
        raise InputError("no file was named", "qawl extract FILE…")
    read = fetching.read(paths, urls, lambda notice: output.tell([reading.noticed(notice, texts())]))
    refused: list[str] = []
    return extraction.report(lambda: _quotations(read, refused), explain=explain, refused=lambda: len(refused))


def _quotations(
    everything: Iterator[Article | Refusal], refused: list[str]
) -> Iterator[tuple[Article, tuple[Quotation, ...]]]:
    from indexer import readers
    from indexer.pipeline.quoting import quotations

    for read in everything:
        if isinstance(read, readers.Refusal):
            output.tell(reading.refused([read], texts()))
            refused.append(read.path)
        else:
            yield read, quotations(read)

"""The outlets and what the index holds of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from search.report import Report, documents
from search.report.blocks import Block, Counts, Note
from search.report.texts import Texts
from search.report.views import lists

if TYPE_CHECKING:
    from indexer.archive import Source


def report(everything: Sequence[Source], limit: int | None) -> Report:
    """Return the report of `qawl sources`: at most so many."""
    shown = everything[:limit]

    def drawn(texts: Texts) -> Iterator[Block]:
        yield Note(texts.count("sources", len(everything)))
        columns = (texts("articles"), texts("quotations"), texts("first"), texts("last"), texts("source"))
        yield Counts(columns, tuple(_row(one, texts) for one in shown))
        yield from lists.rest(len(everything) - len(shown), texts)

    return lists.report("sources", "sources", shown, documents.plain, drawn)


def _row(one: Source, texts: Texts) -> tuple[str | int, ...]:
    first, last = ((day or "–")[:10] for day in (one.first, one.last))
    return (one.articles, one.quotations, first, last, one.name or texts("no_source"))

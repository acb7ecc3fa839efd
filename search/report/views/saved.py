"""The searches that were kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading, Note
from search.report.texts import Texts
from search.report.views import lists

if TYPE_CHECKING:
    from search.saved import Saved


def report(saved: Sequence[Saved]) -> Report:
    """Return the report of `qawl search` without a query."""

    def document(one: Saved) -> documents.Document:
        return {"name": one.name, "query": one.query, "filters": asdict(one.filters)}

    def drawn(texts: Texts) -> Iterator[Block]:
        yield Note(texts("saved_searches") if saved else texts("no_saved_searches"))
        for one in saved:
            yield from (Gap(), Heading(one.name, 3), Facts((texts("query"),), name=one.query))
            for name, value in asdict(one.filters).items():
                if value:
                    yield Facts((f"--{name}",), name=value)

    return lists.report("saved", "saved", saved, document, drawn)

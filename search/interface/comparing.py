"""`qawl compare`: the event found, what the sources have on it set side by side, and written."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

from search.interface import output, session


def compare(query: str) -> NoReturn:
    """Compare how the sources tell the event that a query names."""
    from search.compare import Comparison
    from search.compare import compare as compared
    from search.report.views import comparison as view

    with session.reading(seeds=True) as opened:
        archive = opened.archive
        filters = session.narrowed(archive)
        if filters is None:
            output.finish(view.report(Comparison(query, None), archive.article))
        outlets = session.outlets(archive)
        found = compared(archive, opened.engine, query, replace(filters, source=None), outlets)
        output.finish(view.report(found, archive.article, output.limit(view.CLAIMS_SHOWN)))

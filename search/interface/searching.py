"""`qawl search`: the query read, filters and saved searches put in, the answer made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from indexer.engine.protocol import Sort, Unit
from indexer.errors import InputError
from search.interface import output, session
from search.interface.session import Session

RANKED = 100
"""How many documents a TREC run lists for a query."""


def search(text: str, sort: str, facets: Iterable[str]) -> None:
    """Search and write what was found."""
    from search.answer import answer
    from search.facets import facets as counted
    from search.query import parse
    from search.report.views import answer as view

    query, filters = parse(text), session.filters()
    with session.reading(seeds=True) as opened:
        made = answer(opened.archive, opened.engine, query, filters, sort=Sort(sort), limit=output.limit())
        hits = opened.engine.search(filters.node(query.node)).hits if facets else ()
        output.finish(view.report(made, opened.archive.article, counted(opened.archive, hits, facets)))


def ranked(queries: Iterable[str], unit: str) -> Iterator[str]:
    """Yield the lines of a TREC run for lines of `id<TAB>query`.

    Raises:
        InputError: A line is not of that form.
    """
    with session.reading(seeds=True) as opened:
        for number, line in enumerate(queries, 1):
            if line.strip():
                yield from _ranked(opened, number, line, Unit(unit))


def _ranked(opened: Session, number: int, line: str, unit: Unit) -> Iterator[str]:
    name, tab, query = line.rstrip("\n").partition("\t")
    if not tab or not name.strip():
        raise InputError(f"line {number} of the queries has no tab", "write: id<TAB>query")
    for rank, hit in enumerate(opened.engine.rank(query, limit=RANKED, unit=unit), 1):
        document = hit.article if unit is Unit.ARTICLE else f"{hit.article}#{hit.paragraph}"
        yield f"{name.strip()} Q0 {document.replace(' ', '_')} {rank} {hit.score:.6f} qawl"

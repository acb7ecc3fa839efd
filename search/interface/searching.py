"""`qawl search`: query, filters and kept searches put together, the answer made and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NoReturn

import click

from indexer.cleaning import printable_line
from indexer.engine.protocol import Sort, Unit
from indexer.errors import InputError
from search.interface import output, session
from search.interface.options import setting
from search.interface.session import Session
from search.saved import Saved

LIMIT = 10
"""Claims, and paragraphs, that a search shows unless it is told otherwise."""
RANKED = 100
"""How many documents a TREC run lists for a query."""
TREC = "trec"


def search(text: str, sort: str, facets: Iterable[str]) -> None:
    """Search, and write what was found.

    Raises:
        InputError: The format is one that only many queries can have.
    """
    _check_format()
    with session.reading(seeds=True) as opened:
        _write(opened, Saved("", text, session.filters()), sort, facets, after=0)


def search_saved(name: str, sort: str, facets: Iterable[str], *, new: bool) -> None:
    """Run a search that was kept; what is new is shown in full, and counts as read once it has been written."""
    from search.saved import recall

    _check_format()
    with session.reading() as opened:
        saved, last = recall(opened.archive, name), opened.archive.last
        try:
            _write(opened, saved, sort, facets, after=saved.seen if new else 0, limit=None if new else LIMIT)
        except click.exceptions.Exit:
            if new:
                _keep(opened, Saved(name, saved.query, saved.filters, last))
            raise


def keep(name: str, text: str) -> None:
    """Keep a search under a name, all of what it finds now being new the first time."""
    from search.query import parse

    parse(text)
    with session.reading(seeds=True) as opened:
        _keep(opened, Saved(name, text, session.filters()))
    output.say("saved_as", name=name)


def list_saved() -> None:
    """Write the searches that were kept."""
    from search.report.views import saved as view
    from search.saved import everything

    with session.reading() as opened:
        output.finish(view.report(everything(opened.archive)))


def rank(queries: Iterable[str], unit: str) -> Iterator[str]:
    """Yield the lines of a TREC run for lines of `id<TAB>query`.

    Raises:
        InputError: A line is not of that form, or no text.
    """
    with session.reading(seeds=True) as opened:
        for number, line in enumerate(_readable(queries), 1):
            if line.strip():
                yield from _ranked(opened, number, line, Unit(unit))


def _check_format() -> None:
    if setting("format") == TREC:
        raise InputError("a TREC run ranks the queries of a file", "qawl search --queries FILE --format trec")


def _write(
    opened: Session, saved: Saved, sort: str, facets: Iterable[str], *, after: int, limit: int | None = LIMIT
) -> NoReturn:
    from search.answer import Answer, answer
    from search.facets import facets as counted
    from search.query import parse
    from search.report.views import answer as view
    from search.speaker import resolved, with_all_forms

    archive, read = opened.archive, parse(saved.query)
    query = replace(read, node=with_all_forms(archive, read.node))
    filters = resolved(archive, saved.filters)
    if filters is None:
        output.say("nobody", name=saved.filters.speaker)
        output.finish(view.report(Answer(saved.query, 0), archive.article))
    made = answer(
        archive, opened.engine, query, filters, sort=Sort(sort), limit=output.limit(limit), new_after=after
    )  # fmt: skip
    hits = opened.engine.search(filters.node(query.node)).hits if facets else ()
    output.finish(view.report(made, archive.article, counted(archive, hits, facets)))


def _keep(opened: Session, saved: Saved) -> None:
    from indexer.archive import Archive
    from search.saved import keep

    with Archive.open(opened.folder, write=True) as archive:
        keep(archive, saved)


def _readable(lines: Iterable[str]) -> Iterator[str]:
    try:
        yield from lines
    except UnicodeDecodeError as error:
        raise InputError(f"the queries are not written in UTF-8: {error.reason}", "iconv -t UTF-8 FILE") from None


def _ranked(opened: Session, number: int, line: str, unit: Unit) -> Iterator[str]:
    name, tab, query = line.rstrip("\r\n").partition("\t")
    if not tab or not name.strip():
        raise InputError(f"line {number} of the queries has no tab", "write: id<TAB>query")
    for rank, hit in enumerate(opened.engine.rank(query, limit=RANKED, unit=unit), 1):
        document = hit.article if unit is Unit.ARTICLE else f"{hit.article}#{hit.paragraph}"
        yield printable_line(f"{name.strip()} Q0 {document.replace(' ', '_')} {rank} {hit.score:.6f} qawl")

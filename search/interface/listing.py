"""`qawl claims`, `events`, `speakers`, `sources`: everything there is, narrowed and cut to the limit."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import NoReturn, TypeVar

from search.interface import output, session

LIMIT = 50
"""Claims or events that people are shown unless the call says otherwise; a large archive has very many."""
Listed = TypeVar("Listed")


def claims(min_sources: int) -> NoReturn:
    """Write the claims, those of most sources first."""
    from search.claims import claims as all_claims
    from search.report.views import claim as view

    with session.reading() as opened:
        filters = session.narrowed(opened.archive)
        if filters is None:
            output.finish(view.report((), opened.archive.article))
        found = all_claims(opened.archive, official=filters.official, min_sources=min_sources)
        kept = (claim for claim in found if any(filters.keep(one) for one in claim.quotations))
        shown, more = _cut(kept, _limit())
        output.finish(view.report(shown, opened.archive.article, more=more))


def events(min_sources: int) -> NoReturn:
    """Write the events, the latest first; of a speaker, or of a kind, those in which an article quotes so."""
    from search.events import events as all_events
    from search.quoting import articles_quoting
    from search.report.views import event as view

    with session.reading() as opened:
        filters = session.narrowed(opened.archive)
        if filters is None:
            output.finish(view.report((), opened.archive.article))
        found = all_events(
            opened.archive,
            min_sources=min_sources,
            since=filters.since,
            until=filters.until,
            source=session.outlet(opened.archive),
            articles=articles_quoting(opened.archive, filters) if filters.official or filters.kind else None,
        )
        shown, more = _cut(found, _limit())
        output.finish(view.report(shown, opened.archive.article, more=more))


def speakers() -> NoReturn:
    """Write who is quoted, the most quoted first, with the names, roles and counts of the quotations asked for."""
    from indexer import officials
    from search.report.views import speaker as view

    with session.reading() as opened:
        filters = session.narrowed(opened.archive)
        if filters is None:
            output.finish(view.listing((), None))
        found = officials.speakers(
            opened.archive,
            filters.official,
            since=filters.since,
            until=filters.until,
            source=session.outlet(opened.archive),
            kind=filters.kind,
        )
        output.finish(view.listing(found, output.limit()))


def suggestions() -> NoReturn:
    """Write the pairs of speakers that may be one."""
    from indexer import officials
    from search.report.views import speaker as view

    with session.reading() as opened:
        output.finish(view.suggestions(officials.suggest(opened.archive), output.limit()))


def sources() -> NoReturn:
    """Write the outlets, those with most articles first."""
    from search.report.views import source as view

    with session.reading() as opened:
        output.finish(view.report(opened.archive.sources(), output.limit()))


def _limit() -> int | None:
    return output.limit(LIMIT if output.is_for_people() else None)


def _cut(found: Iterable[Listed], limit: int | None) -> tuple[list[Listed], bool]:
    """Return the first so many, and whether there are more; counting those would mean to make them all."""
    left = iter(found)
    shown = list(islice(left, limit))
    return shown, next(left, None) is not None

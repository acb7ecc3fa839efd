"""`qawl claims` and `qawl events`: everything there is, narrowed and cut to the limit."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import NoReturn, TypeVar

from search.interface import output, session
from search.interface.options import given

LIMIT = 50
"""Claims or events that people are shown unless the call says otherwise; a large archive has very many."""
Listed = TypeVar("Listed")


def claims(min_sources: int) -> NoReturn:
    """Write the claims, those of most sources first."""
    from search.claims import claims as all_claims
    from search.report.views import claim as view
    from search.speaker import resolved

    with session.reading() as opened:
        filters = resolved(opened.archive, session.filters())
        if filters is None:
            output.say("nobody", name=given("speaker"))
            output.finish(view.report((), opened.archive.article))
        found = all_claims(opened.archive, official=filters.official, min_sources=min_sources)
        kept = (claim for claim in found if any(filters.keep(one) for one in claim.quotations))
        shown, more = _cut(kept, _limit())
        output.finish(view.report(shown, opened.archive.article, more=more))


def events(min_sources: int) -> NoReturn:
    """Write the events, the latest first."""
    from search.events import events as all_events
    from search.report.views import event as view

    with session.reading() as opened:
        filters = session.filters()
        found = all_events(
            opened.archive,
            min_sources=min_sources,
            since=filters.since,
            until=filters.until,
            source=session.outlet(opened.archive),
        )
        shown, more = _cut(found, _limit())
        output.finish(view.report(shown, opened.archive.article, more=more))


def _limit() -> int | None:
    return output.limit(LIMIT if output.is_for_people() else None)


def _cut(found: Iterable[Listed], limit: int | None) -> tuple[list[Listed], bool]:
    """Return the first so many, and whether there are more; counting those would mean to make them all."""
    left = iter(found)
    shown = list(islice(left, limit))
    return shown, next(left, None) is not None

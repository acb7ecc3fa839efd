"""Articles → events, for what came since the last time and what it touches.

Which articles tell one event depends on them and on those of the days around them, not on the order in which they came:
many small batches, one large one and a rebuild give the same events. New articles change how rare words are in their
days, so the links of these days are made anew; then whatever hangs together by links is divided into events again.
The archive's size makes no difference to that, only how many articles a day has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from indexer.archive import Archive
from indexer.model import short_id
from search.events.grouping import Links, components, groups
from search.events.profile import profile
from search.events.similarity import AROUND, REACH, Days
from search.events.tables import StoredLinks, Tables

STAGE = "events"
VERSION = 2
"""Raised when the same articles give other events than before; archives are then grouped anew with what comes next."""
_VERSION_STAGE = "events.version"


def update(archive: Archive) -> int:
    """Group the articles that came since the last time.

    Args:
        archive: Open for writing.

    Returns:
        How many articles were grouped for the first time.
    """
    tables = Tables(archive)
    after, last = archive.watermark(STAGE), archive.last
    if archive.watermark(_VERSION_STAGE) != VERSION:
        after = 0
    if after >= last:
        return 0
    with archive.batch():
        if after == 0:
            tables.forget()
        count, days = _take_in(archive, tables, after)
        _group(archive, tables, days)
        archive.set_watermark(STAGE, last)
        archive.set_watermark(_VERSION_STAGE, VERSION)
    return count


def forget(archive: Archive) -> None:
    """Forget all events, so that `update` begins anew."""
    with archive.batch():
        Tables(archive).forget()
        archive.set_watermark(STAGE, 0)


def is_stale(archive: Archive) -> bool:
    """Whether articles have come since the events were made."""
    return archive.watermark(STAGE) < archive.last


def _take_in(archive: Archive, tables: Tables, after: int) -> tuple[int, set[int]]:
    """Keep profiles of new articles; returns their number, and the days in which something came or went."""
    days: set[int] = set()
    count = 0
    for seq, article in archive.numbered_articles(after=after):
        before = tables.remove(article.id)
        made = profile(seq, article)
        tables.add(made)
        days |= {made.day} if before is None else {made.day, before}
        count += 1
    return count, days


def _group(archive: Archive, tables: Tables, changed: Iterable[int]) -> None:
    reweighed = _around(changed, AROUND)
    _relink(tables, reweighed)
    links = StoredLinks(archive)
    found = components(links, tables.seqs_of_days(_around(reweighed, REACH)))
    tables.dissolve(event for component in found for event in tables.events_of(component))
    for component in found:
        _divide(tables, component, links)


def _around(days: Iterable[int], reach: int) -> set[int]:
    return {near for day in days for near in range(day - reach, day + reach + 1)}


def _relink(tables: Tables, reweighed: set[int]) -> None:
    days = Days(tables.of_day)
    tables.unlink(tables.seqs_of_days(reweighed))
    for day in sorted(_around(reweighed, REACH)):
        for earlier in range(day - REACH, day + 1):
            if day in reweighed or earlier in reweighed:
                tables.link(days.links(day, earlier))


def _divide(tables: Tables, component: Sequence[int], links: Links) -> None:
    """Divide what hangs together into events."""
    orders = tables.orders(component)
    ordered = sorted(component, key=orders.__getitem__)
    place = {seq: number for number, seq in enumerate(ordered)}
    near = {
        place[seq]: {place[other]: likely for other, likely in links[seq].items() if other in place} for seq in ordered
    }
    for group in groups(range(len(ordered)), near):
        members = [ordered[number] for number in group]
        tables.assign(short_id("e", orders[members[0]][1]), members, ordered[_central(group, near)])


def _central(group: Sequence[int], links: Links) -> int:
    """Return the article that is most like the others of its group, the earliest of equal ones."""
    return max(group, key=lambda one: (round(sum(links[one].get(other, 0.0) for other in group), 9), -one))

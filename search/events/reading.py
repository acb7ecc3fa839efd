"""The events of an archive, read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any

from indexer.archive import Archive

_LABEL_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class Event:
    """What happened that several articles tell, or one.

    Attributes:
        id: `e` and ten hexadecimal digits, made from the earliest article's id.
        label: The title of the article that is most like the others; without titles the beginning of its text.
        start: The first day of publication, `YYYY-MM-DD`, or None if undated; JSON calls it `from`.
        end: The last day; `to`.
        sources: The outlets, in the order of their first articles; those of unknown outlets are not named.
        articles: Ids, earliest first.
    """

    id: str
    label: str
    start: str | None
    end: str | None
    sources: tuple[str, ...]
    articles: tuple[str, ...]


def events(
    archive: Archive,
    *,
    min_sources: int = 1,
    since: str | None = None,
    until: str | None = None,
    source: str | None = None,
    articles: Set[str] | None = None,
) -> Iterator[Event]:
    """Yield the events, latest first, undated ones last; `update` has to have made them.

    Args:
        archive: Where they are kept.
        min_sources: Only those that at least so many outlets tell.
        since: Only those with an article of this day (ISO) or later.
        until: Only those with an article of this day or earlier.
        source: Only those that this outlet tells.
        articles: Only those that one of these articles tells; None for all.
    """
    if not _made(archive):
        return
    sql = "SELECT id FROM event WHERE sources >= ? OR ? <= 1 ORDER BY hours IS NULL, hours DESC, id"
    for (identity,) in archive.connection.execute(sql, (min_sources, min_sources)).fetchall():
        found = _read(archive, identity)
        late_enough = not since or (found.end is not None and found.end >= since)
        early_enough = not until or (found.start is not None and found.start <= until)
        told = articles is None or not articles.isdisjoint(found.articles)
        if late_enough and early_enough and told and (source is None or source in found.sources):
            yield found


def event(archive: Archive, identity: str) -> Event | None:
    """Return one event by its id, or None."""
    sql = "SELECT 1 FROM event WHERE id = ?"
    known = _made(archive) and archive.connection.execute(sql, (identity,)).fetchone()
    return _read(archive, identity) if known else None


def event_ids(archive: Archive, articles: Iterable[str]) -> dict[str, str]:
    """Return which event each article tells; unknown articles are left out."""
    if not _made(archive):
        return {}
    sql = "SELECT event FROM event_article WHERE article = ?"
    found = ((article, archive.connection.execute(sql, (article,)).fetchone()) for article in articles)
    return {article: row[0] for article, row in found if row}


def of_articles(archive: Archive, identity: str, articles: Sequence[str]) -> Event:
    """Return an event that consists of certain articles and is labelled by the first of those given."""
    rows = _rows(archive, articles)
    return _event(identity, rows, _label(archive, articles[0]))


def _made(archive: Archive) -> bool:
    sql = "SELECT 1 FROM sqlite_schema WHERE name = 'event'"
    return archive.connection.execute(sql).fetchone() is not None


def _read(archive: Archive, identity: str) -> Event:
    sql = "SELECT article FROM event_article WHERE event = ?"
    members = [row[0] for row in archive.connection.execute(sql, (identity,))]
    central = "SELECT a.article FROM event e JOIN event_article a ON a.seq = e.central WHERE e.id = ?"
    labelled = archive.connection.execute(central, (identity,)).fetchone()
    return _event(identity, _rows(archive, members), _label(archive, labelled[0]) if labelled else identity)


def _rows(archive: Archive, articles: Iterable[str]) -> list[Any]:
    """Return id, outlet and date of articles, earliest first."""
    sql = """SELECT a.id, a.source, a.date FROM article a JOIN event_article e ON e.article = a.id
             WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY e.hours IS NULL, e.hours, a.id"""
    return archive.connection.execute(sql, (json.dumps(list(articles)),)).fetchall()


def _event(identity: str, rows: Sequence[Any], label: str) -> Event:
    days = sorted(date[:10] for _, _, date in rows if date)
    sources = dict.fromkeys(source for _, source, _ in rows if source)
    first, last = (days[0], days[-1]) if days else (None, None)
    return Event(identity, label, first, last, tuple(sources), tuple(article for article, _, _ in rows))


def _label(archive: Archive, article: str) -> str:
    sql = "SELECT coalesce(nullif(trim(title), ''), substr(trim(text), 1, ?)) FROM article WHERE id = ?"
    found = archive.connection.execute(sql, (4 * _LABEL_CHARACTERS, article)).fetchone()
    line = str(found[0]).strip().split("\n")[0] if found else article
    return line if len(line) <= _LABEL_CHARACTERS else line[:_LABEL_CHARACTERS].rsplit(" ", 1)[0] + "…"

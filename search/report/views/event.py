"""Events: what happened that several articles tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from search.report import Report, documents
from search.report.blocks import Block, Facts, Heading, Note
from search.report.texts import Texts
from search.report.views import lists

if TYPE_CHECKING:
    from search.events import Event

ARTICLES_SHOWN = 8


def document(event: Event) -> documents.Document:
    """Return the contract's Event."""
    return {
        "id": event.id,
        "label": event.label,
        "from": event.start,
        "to": event.end,
        "sources": list(event.sources),
        "articles": list(event.articles),
    }


def blocks(event: Event, texts: Texts) -> Iterator[Block]:
    """Yield an event's label, its days, and how many articles and sources tell it."""
    yield Heading(event.label, 2)
    counts = (texts.count("articles", len(event.articles)), texts.count("sources", len(event.sources)))
    yield Facts((event.id, texts.days(event.start, event.end), *counts))


def report(events: Sequence[Event], article: lists.Articles, *, more: bool = False) -> Report:
    """Return the report of `qawl events`.

    Args:
        events: What to show.
        article: Finds the articles, for their titles.
        more: Whether the limit left any out.
    """

    def one(event: Event, texts: Texts) -> Iterator[Block]:
        yield from blocks(event, texts)
        yield from _articles(event, article, texts)

    def drawn(texts: Texts) -> Iterator[Block]:
        return lists.blocks("events", events, lambda event: one(event, texts), texts, uncounted=more)

    return lists.report("events", "events", events, document, drawn)


def _articles(event: Event, article: lists.Articles, texts: Texts) -> Iterator[Block]:
    """Yield the titles of each source, so that a reader sees whether they tell one event."""
    by_source: dict[str, list[str]] = {}
    for identity in event.articles:
        if known := article(identity):
            by_source.setdefault(known.source or texts("no_source"), []).append(identity)
    room, left_out = ARTICLES_SHOWN, 0
    for source, identities in by_source.items():
        titles, more = lists.articles(identities, article, texts, room)
        if titles:
            yield Facts(name=source)
        yield from (replace(title, latin=(f"  {title.latin[0]}",)) for title in titles)
        room, left_out = room - len(titles), left_out + more
    if left_out:
        yield Note(texts.count("more_articles", left_out, id=event.id))

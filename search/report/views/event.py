"""Events: what happened that several articles tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    for identity in event.articles[:ARTICLES_SHOWN]:
        known = article(identity)
        if known:
            yield Facts((f"  {texts.date(known.date)}",), name=known.source or texts("no_source"), link=known.url or "")
    if len(event.articles) > ARTICLES_SHOWN:
        yield Note(texts.count("more_articles", len(event.articles) - ARTICLES_SHOWN, id=event.id))

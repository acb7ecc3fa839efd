"""Events: what happened that several articles tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from indexer.model import Article
from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading, Note
from search.report.texts import Texts

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


def report(events: Sequence[Event], article: Callable[[str], Article | None], *, more: bool = False) -> Report:
    """Return the report of `qawl events`.

    Args:
        events: What to show.
        article: Finds the articles, for their titles.
        more: Whether the limit left any out.
    """

    def rows() -> Iterator[documents.Document]:
        return (document(one) for one in events)

    def drawn(texts: Texts) -> Iterator[Block]:
        if not more:
            yield Note(texts.count("events", len(events)) if events else texts("nothing_found"))
        for at, one in enumerate(events):
            if at or not more:
                yield Gap()
            yield from blocks(one, texts)
            yield from _articles(one, article, texts)
        if more:
            yield from (Gap(), Note(texts("and_more")))

    return Report("events", lambda: bool(events), lambda: {"events": list(rows())}, rows, drawn)


def _articles(event: Event, article: Callable[[str], Article | None], texts: Texts) -> Iterator[Block]:
    for identity in event.articles[:ARTICLES_SHOWN]:
        known = article(identity)
        if known:
            yield Facts((f"  {texts.date(known.date)}",), name=known.source or texts("no_source"), link=known.url or "")
    if len(event.articles) > ARTICLES_SHOWN:
        yield Note(texts.count("more_articles", len(event.articles) - ARTICLES_SHOWN, id=event.id))

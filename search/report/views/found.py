"""What `qawl show` found under one or several ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.model import Article, Quotation
from search.events import Event
from search.lookup import Place, Statement
from search.quotes import Quotes
from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading, Note
from search.report.texts import Texts
from search.report.views import claim as one_claim
from search.report.views import context, lists, speaker
from search.report.views import event as one_event

Found = Place | Statement | Event | Quotes


def report(found: Sequence[Found], article: lists.Articles) -> Report:
    """Return the report of `qawl show`.

    Args:
        found: What stands under the ids, in their order.
        article: Finds an article.
    """

    def drawn(texts: Texts) -> Iterator[Block]:
        for one in found:
            yield from _blocks(one, article, texts)
            yield Gap()

    def cited() -> Iterator[tuple[Quotation, Article]]:
        return lists.cited((quotation for one in found for quotation in _quotations(one)), article)

    return lists.report("show", "found", found, _document, drawn, cited)


def _document(found: Found) -> documents.Document:
    if isinstance(found, Place):
        kind = "quotation" if found.quotation else "paragraph" if found.paragraph else "article"
        return {"type": kind} | context.document(found)
    if isinstance(found, Quotes):
        return {"type": "official"} | speaker.quotes_document(found)
    if isinstance(found, Event):
        return {"type": "event"} | one_event.document(found)
    contraries = [{"kind": kind, "claim": one_claim.document(one)} for kind, one in found.contraries]
    return {"type": "claim"} | one_claim.document(found.claim) | {"contraries": contraries}


def _blocks(found: Found, article: lists.Articles, texts: Texts) -> Iterator[Block]:
    if isinstance(found, Place):
        yield from context.blocks(found, texts)
    elif isinstance(found, Quotes):
        yield from speaker.quotes_blocks(found, article, texts)
    elif isinstance(found, Event):
        yield from one_event.blocks(found, texts)
        yield from _articles(found, article, texts)
    else:
        yield from _statement(found, texts)


def _statement(found: Statement, texts: Texts) -> Iterator[Block]:
    yield Heading(one_claim.speaker(found.claim, texts), 2)
    yield from one_claim.blocks(found.claim, texts, all_reports=True)
    for kind, other in found.contraries:
        yield from (Gap(), Note(texts(f"contrary_{kind}")))
        yield from one_claim.blocks(other, texts)


def _articles(event: Event, article: lists.Articles, texts: Texts) -> Iterator[Block]:
    for identity in event.articles:
        if known := article(identity):
            yield from (Gap(), Heading(known.title or known.id, 3))
            name = known.source or texts("no_source")
            yield Facts((texts.date(known.date),), name=name, link=known.url or "")


def _quotations(found: Found) -> Sequence[Quotation]:
    if isinstance(found, Place):
        return (found.quotation,) if found.quotation else found.quotations
    if isinstance(found, Statement):
        return found.claim.quotations
    return () if isinstance(found, Event) else found.quotations

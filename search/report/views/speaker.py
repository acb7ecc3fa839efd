"""Officials: who they are to the articles, and everything they are quoted with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from indexer.model import Article, Quotation
from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading, Note
from search.report.texts import Texts
from search.report.views import lists
from search.report.views import quotation as one_quotation

if TYPE_CHECKING:
    from indexer.officials import HeldRole, Listed, Offer
    from search.quotes import Quotes

ROLES_SHOWN = 6


def document(speaker: Listed) -> documents.Document:
    """Return the contract's Speaker."""
    return {
        "id": speaker.id,
        "name": speaker.name,
        "names": list(speaker.names),
        "type": speaker.type,
        "roles": [_role(one) for one in speaker.roles],
        "quotations": speaker.quotations,
        "claims": speaker.claims,
        "articles": speaker.articles,
        "sources": list(speaker.sources),
    }


def listing(everyone: Sequence[Listed], limit: int | None) -> Report:
    """Return the report of `qawl speakers`: at most so many."""
    shown = everyone[:limit]

    def drawn(texts: Texts) -> Iterator[Block]:
        hidden = len(everyone) - len(shown)
        return lists.blocks("speakers", shown, lambda one: _blocks(one, texts), texts, hidden=hidden)

    return lists.report("speakers", "speakers", shown, document, drawn)


def suggestions(offers: Sequence[Offer], limit: int | None) -> Report:
    """Return the report of `qawl speakers --suggest`: pairs that may be one official, at most so many."""
    shown = offers[:limit]

    def drawn(texts: Texts) -> Iterator[Block]:
        return lists.blocks("suggestions", shown, _pair, texts, hidden=len(offers) - len(shown))

    return lists.report("suggestions", "suggestions", shown, documents.plain, drawn)


def _pair(offer: Offer) -> Iterator[Block]:
    yield Facts((offer.official,), name=offer.name)
    yield Facts((offer.other,), name=offer.other_name)


def quotes(found: Quotes, article: lists.Articles, *, every: bool, limit: int | None) -> Report:
    """Return the report of `qawl quotes`.

    Args:
        found: The speaker and the quotations.
        article: Finds the article of a quotation, for citing.
        every: Whether to draw every report of a statement in full.
        limit: How many statements to draw, or quotations to list, at most.
    """
    shown = found.quotations[:limit]

    def drawn(texts: Texts) -> Iterator[Block]:
        return quotes_blocks(found, article, texts, every=every, limit=limit)

    def rows() -> Iterator[documents.Document]:
        return (documents.quotation(one) for one in shown)

    def whole() -> documents.Document:
        return quotes_document(found) | {"quotations": list(rows())}

    return Report("quotes", lambda: bool(shown), whole, rows, drawn, lambda: lists.cited(shown, article))


def quotes_document(found: Quotes) -> documents.Document:
    """Return the speaker with all quotations."""
    speaker = document(found.speaker) if found.speaker else None
    return {"speaker": speaker, "quotations": [documents.quotation(one) for one in found.quotations]}


def quotes_blocks(
    found: Quotes,
    article: lists.Articles,
    texts: Texts,
    *,
    every: bool = False,
    limit: int | None = None,
) -> Iterator[Block]:
    """Yield the speaker, then statements oldest first, under the titles of their articles."""
    if found.speaker is None:
        yield Note(texts("nobody", name=found.asked))
        return
    yield from _blocks(found.speaker, texts)
    statements = found.statements()
    yield Note(texts("statements", claims=len(statements), quotations=len(found.quotations)))
    before = ""
    for statement in statements[:limit]:
        yield Gap()
        yield from _title(article(statement[0].article), before)
        yield from _statement(statement, texts, every=every)
        before = statement[0].article
    yield from lists.rest(len(statements) - limit if limit else 0, texts)


def _role(role: HeldRole) -> documents.Document:
    return {"role": role.title, "from": role.start, "to": role.end, "sources": list(role.sources)}


def _blocks(speaker: Listed, texts: Texts) -> Iterator[Block]:
    yield Heading(speaker.name, 2)
    counts = [texts.count(name, getattr(speaker, name)) for name in ("quotations", "claims", "articles")]
    yield Facts((speaker.id, *counts, texts.count("sources", len(speaker.sources))))
    others = [name for name in speaker.names if name != speaker.name]
    if others:
        yield Facts((texts("names"),), name="، ".join(others))
    for role in speaker.roles[:ROLES_SHOWN]:
        yield Facts((texts.days(role.start, role.end),), name=role.title)


def _title(article: Article | None, before: str) -> Iterator[Block]:
    """Yield an article's title where another article begins."""
    if article and article.title and article.id != before:
        yield Heading(article.title, 3)


def _statement(reports: Sequence[Quotation], texts: Texts, *, every: bool) -> Iterator[Block]:
    shown = max(reports, key=lambda one: len(one.text))
    for one in reports if every else [shown]:
        yield from one_quotation.blocks(one, texts)
        if one.role:
            yield Facts((texts("role"),), name=one.role)
    if not every:
        for one in reports:
            if one is not shown:
                yield Facts((f"  + {one.id}", texts.date(one.date)), name=one.source or texts("no_source"))

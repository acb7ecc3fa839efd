"""What `qawl show` found under one or several ids."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from indexer.model import Article, Quotation
from search.lookup import Place
from search.report import Report, documents
from search.report.blocks import Block, Gap, Heading
from search.report.texts import Texts
from search.report.views import claim as one_claim
from search.report.views import context
from search.report.views import quotation as one_quotation

if TYPE_CHECKING:
    from search.claims import Claim


def report(found: Sequence[Place | Claim | tuple[Quotation, ...]], article: Callable[[str], Article | None]) -> Report:
    """Return the report of `qawl show`."""

    def rows() -> Iterator[documents.Document]:
        return (_document(one) for one in found)

    def drawn(texts: Texts) -> Iterator[Block]:
        for one in found:
            yield from _blocks(one, texts)
            yield Gap()

    def cited() -> Iterator[tuple[Quotation, Article]]:
        for one in found:
            for quotation in _quotations(one):
                if known := article(quotation.article):
                    yield quotation, known

    return Report("show", bool(found), lambda: {"found": list(rows())}, rows, drawn, cited)


def _document(found: Place | Claim | tuple[Quotation, ...]) -> documents.Document:
    if isinstance(found, Place):
        return {"type": "quotation" if found.quotation else "article"} | context.document(found)
    if isinstance(found, tuple):
        return {
            "type": "official",
            "official": documents.official(found[0].official),
            "quotations": [documents.quotation(one) for one in found],
        }
    return {"type": "claim"} | one_claim.document(found)


def _blocks(found: Place | Claim | tuple[Quotation, ...], texts: Texts) -> Iterator[Block]:
    if isinstance(found, Place):
        yield from context.blocks(found, texts)
    elif isinstance(found, tuple):
        yield Heading(found[0].official.name if found[0].official else "", 1)
        for one in found:
            yield from (Gap(), *one_quotation.blocks(one, texts))
    else:
        yield Heading(one_claim.speaker(found, texts), 2)
        yield from one_claim.blocks(found, texts, all_reports=True)


def _quotations(found: Place | Claim | tuple[Quotation, ...]) -> Sequence[Quotation]:
    if isinstance(found, Place):
        return (found.quotation,) if found.quotation else found.quotations
    return found if isinstance(found, tuple) else found.quotations

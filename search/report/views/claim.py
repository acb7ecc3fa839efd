"""Claims: what one official said, with everybody who reports it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from indexer.model import Article, Quotation
from search.report import Report, documents
from search.report.blocks import Block, Facts, Heading, Note, Passage, Span
from search.report.texts import Texts
from search.report.views import lists
from search.report.views import quotation as one_quotation

if TYPE_CHECKING:
    from search.claims import Claim

Marks = Mapping[str, tuple[Span, ...]]
REPORTS_SHOWN = 4


def document(claim: Claim) -> documents.Document:
    """Return the contract's Claim."""
    return {
        "id": claim.id,
        "official": documents.official(claim.official),
        "text": claim.text,
        "sources": list(claim.sources),
        "witnesses": claim.witnesses,
        "first_said": claim.first_said,
        "last_said": claim.last_said,
        "quotations": [documents.quotation(one) for one in claim.quotations],
    }


def best(claim: Claim) -> Quotation:
    """Return the quotation that says the claim best: the one whose words are the claim's text."""
    return next((one for one in claim.quotations if one.text == claim.text), claim.quotations[0])


def blocks(claim: Claim, texts: Texts, *, marks: Marks | None = None, all_reports: bool = False) -> Iterator[Block]:
    """Yield a claim: since when, how many sources, its best words, and who else reports it."""
    shown, marks = best(claim), marks or {}
    latin = [claim.id, texts.date(claim.first_said or shown.date), texts(shown.kind)]
    if len(claim.sources) > 1:
        latin.append(texts.count("sources", len(claim.sources)))
        latin.append(texts.count("witnesses", claim.witnesses))
    if shown.negated:
        latin.append(texts("negated"))
    yield Facts(tuple(latin), name=shown.source or texts("no_source"))
    for via in shown.via:
        yield Facts((texts("via"),), name=via)
    yield Passage(shown.text, marks.get(shown.id, ()), quoted=True)
    others = [one for one in claim.quotations if one is not shown]
    for one in others if all_reports else others[:REPORTS_SHOWN]:
        yield Facts((f"  + {one.id}", texts.date(one.date)), name=one.source or texts("no_source"))
        if all_reports and one.text != shown.text:
            yield Passage(one.text, marks.get(one.id, ()), quoted=True, indent=2)
    if len(others) > REPORTS_SHOWN and not all_reports:
        yield Note(texts.count("more_reports", len(others) - REPORTS_SHOWN, id=claim.id))


def speaker(claim: Claim, texts: Texts) -> str:
    """Return who said it, in the fullest words there are."""
    return claim.official.name if claim.official else one_quotation.spoken_by(best(claim), texts)


def report(claims: Sequence[Claim], article: lists.Articles, *, more: bool = False) -> Report:
    """Return the report of `qawl claims`.

    Args:
        claims: What to show.
        article: Finds an article, for citing.
        more: Whether the limit left any out.
    """

    def one(claim: Claim, texts: Texts) -> Iterator[Block]:
        yield Heading(speaker(claim, texts), 2)
        yield from blocks(claim, texts)

    def drawn(texts: Texts) -> Iterator[Block]:
        return lists.blocks("claims", claims, lambda claim: one(claim, texts), texts, uncounted=more)

    def cited() -> Iterator[tuple[Quotation, Article]]:
        return lists.cited((one for claim in claims for one in claim.quotations), article)

    return lists.report("claims", "claims", claims, document, drawn, cited)

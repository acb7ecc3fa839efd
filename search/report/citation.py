"""Quotations for citing: schema.org Quotation and Claim with W3C selectors, CSL-JSON and BibTeX.

A citation says who said what where. It never rates what was said: `ClaimReview` is for people to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from indexer.cleaning import printable
from search.report.jsontext import dumps

if TYPE_CHECKING:
    from indexer.model import Article, Quotation

AROUND = 32
"""Code points of the text before and after a quotation, by which it is found again in a changed copy."""
_URN = "urn:qawl:"
_TYPES = {"person": "Person", "organisation": "Organization"}
_TEX = str.maketrans(
    {
        **{character: f"\\{character}" for character in "{}%#$&_"},
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def lines(cited: Iterable[tuple[Quotation, Article]], form: str) -> Iterator[str]:
    """Yield the lines of a citation document.

    Args:
        cited: Quotations with the articles they stand in.
        form: `jsonld`, `csl` or `bibtex`.
    """
    if form == "bibtex":
        for quotation, article in cited:
            yield from bibtex(quotation, article)
        return
    if form == "csl":
        yield dumps([csl(quotation, article) for quotation, article in cited], indent=2)
        return
    found = list(cited)
    graph = [*claims([quotation for quotation, _ in found]), *(jsonld(*one) for one in found)]
    context = ["https://schema.org", {"oa": "http://www.w3.org/ns/oa#"}]
    yield dumps({"@context": context, "@graph": graph}, indent=2)


def claims(quotations: Sequence[Quotation]) -> Iterator[dict[str, Any]]:
    """Yield a schema.org Claim for each claim of the quotations, with those that report it."""
    reports: dict[str, list[Quotation]] = {}
    for quotation in quotations:
        if quotation.claim:
            reports.setdefault(quotation.claim, []).append(quotation)
    for claim, found in reports.items():
        first = min(found, key=lambda one: one.date or "9999")
        yield {
            "@type": "Claim",
            "@id": _URN + claim,
            "text": first.text,
            "appearance": [{"@id": _URN + one.id} for one in found],
            "firstAppearance": {"@id": _URN + first.id},
        }


def jsonld(quotation: Quotation, article: Article) -> dict[str, Any]:
    """Return a schema.org Quotation; `oa:hasSelector` finds its place in the article's text, in code points."""
    document: dict[str, Any] = {
        "@type": "Quotation",
        "@id": _URN + quotation.id,
        "identifier": quotation.id,
        "text": quotation.text,
        "inLanguage": "ar",
        "isPartOf": _news_article(article),
        "oa:hasSelector": [_text_quote(quotation, article), _text_position(quotation)],
    }
    if quotation.speaker or quotation.mention:
        document["spokenByCharacter"] = _speaker(quotation)
    if quotation.said_on and quotation.said_on.start:
        document["dateCreated"] = quotation.said_on.start
    return document


def csl(quotation: Quotation, article: Article) -> dict[str, Any]:
    """Return a CSL-JSON item of the article; the quotation is its note."""
    item: dict[str, Any] = {
        "id": quotation.id,
        "type": "article-newspaper",
        "title": article.title or article.id,
        "language": "ar",
        "note": f"{_name(quotation)}: {quotation.text}",
    }
    if article.source:
        item["container-title"] = article.source
    if article.author:
        item["author"] = [{"literal": article.author}]
    if article.url:
        item["URL"] = article.url
    if parts := _date_parts(article.date):
        item["issued"] = {"date-parts": [parts]}
    return item


def bibtex(quotation: Quotation, article: Article) -> Iterator[str]:
    """Yield a biblatex entry of the article; the quotation is its annotation."""
    fields = {
        "title": article.title or article.id,
        "author": f"{{{_tex(article.author)}}}" if article.author else None,
        "journaltitle": article.source,
        "date": (article.date or "")[:10] or None,
        "url": article.url,
        "langid": "arabic",
        "annotation": f"{_name(quotation)}: {quotation.text}",
    }
    yield f"@article{{{quotation.id},"
    for name, value in fields.items():
        if value:
            yield f"  {name} = {{{value if name in ('author', 'langid') else _tex(value)}}},"
    yield "}"


def _news_article(article: Article) -> dict[str, Any]:
    known = {
        "headline": article.title,
        "url": article.url,
        "datePublished": article.date,
        "publisher": {"@type": "Organization", "name": article.source} if article.source else None,
        "author": {"@type": "Person", "name": article.author} if article.author else None,
        "identifier": article.id,
    }
    return {"@type": "NewsArticle"} | {name: value for name, value in known.items() if value}


def _speaker(quotation: Quotation) -> dict[str, Any]:
    speaker: dict[str, Any] = {"@type": _TYPES.get(quotation.speaker_type, "Thing"), "name": _name(quotation)}
    if quotation.role:
        speaker["jobTitle"] = quotation.role
    if quotation.official:
        speaker["identifier"] = quotation.official.id
    return speaker


def _text_quote(quotation: Quotation, article: Article) -> dict[str, Any]:
    start, end = quotation.start, quotation.end
    return {
        "@type": "oa:TextQuoteSelector",
        "oa:exact": quotation.text,
        "oa:prefix": article.text[max(0, start - AROUND) : start],
        "oa:suffix": article.text[end : end + AROUND],
    }


def _text_position(quotation: Quotation) -> dict[str, Any]:
    return {"@type": "oa:TextPositionSelector", "oa:start": quotation.start, "oa:end": quotation.end}


def _name(quotation: Quotation) -> str:
    if quotation.official:
        return quotation.official.name
    return quotation.speaker or quotation.mention or "?"


def _date_parts(date: str | None) -> list[int]:
    parts = (date or "")[:10].split("-")
    return [int(part) for part in parts] if all(part.isdigit() for part in parts) else []


def _tex(text: str) -> str:
    return printable(text).replace("\n", " ").translate(_TEX)

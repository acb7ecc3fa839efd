"""What an id stands for: an article, one of its paragraphs, a quotation, a claim, an official, an event."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indexer.model import Article, Paragraph, Quotation
from search.filters import Filters
from search.quotes import Quotes, quotes_of

if TYPE_CHECKING:
    from indexer.archive import Archive
    from search.claims import Claim
    from search.events import Event

_SHORT = re.compile(r"[qcoe][0-9a-f]{10}")


@dataclass(frozen=True, slots=True)
class Place:
    """An article, or a paragraph of it, with what it says in quotations.

    Attributes:
        article: The article.
        paragraph: The one paragraph that is meant, or None for the whole article.
        quotations: The quotations that stand there, in order.
        quotation: The one quotation that is meant, or None.
        linked: Why its speaker was taken for its official, or None.
    """

    article: Article
    paragraph: Paragraph | None
    quotations: tuple[Quotation, ...]
    quotation: Quotation | None = None
    linked: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim, and what the same voice said that differs from it.

    Attributes:
        claim: The claim.
        contraries: `figures` or `denial`, and the claim that differs in that; the first said first.
    """

    claim: Claim
    contraries: tuple[tuple[str, Claim], ...]


def look_up(archive: Archive, identity: str) -> Place | Statement | Event | Quotes | None:
    """Return what an id stands for: a place, a claim, an event, an official's quotations; None if nothing has it.

    An article whose own id looks like one of ours is found too, as nothing of ours has that id.
    """
    if _SHORT.fullmatch(identity) and (found := _BY_LETTER[identity[0]](archive, identity)):
        return found
    if article := archive.article(identity):
        return Place(article, None, tuple(archive.quotations(article=identity)))
    name, mark, number = identity.rpartition("#")
    if mark and number.isdecimal() and (article := archive.article(name)):
        return _paragraph(archive, article, int(number))
    return None


def _quotation(archive: Archive, identity: str) -> Place | None:
    from indexer.officials import why

    quotation = next(archive.quotations(ids=[identity]), None)
    article = archive.article(quotation.article) if quotation else None
    place = _paragraph(archive, article, quotation.paragraph) if quotation and article else None
    if place is None:
        return None
    return Place(place.article, place.paragraph, place.quotations, quotation, why(archive, identity))


def _claim(archive: Archive, identity: str) -> Statement | None:
    from search.claims import claims_of, contraries

    reports = [one.id for one in archive.quotations(claim=identity)]
    if not reports:
        return None
    return Statement(claims_of(archive, reports)[0], tuple((str(k), one) for k, one in contraries(archive, identity)))


def _official(archive: Archive, identity: str) -> Quotes | None:
    found = quotes_of(archive, identity, Filters())
    return found if found.speaker else None


def _event(archive: Archive, identity: str) -> Event | None:
    from search.events import event

    return event(archive, identity)


def _paragraph(archive: Archive, article: Article, number: int) -> Place | None:
    line = next((one for one in article.paragraphs if one.index == number), None)
    if line is None:
        return None
    inside = tuple(one for one in archive.quotations(article=article.id) if one.paragraph == number)
    return Place(article, line, inside)


_BY_LETTER: dict[str, Callable[[Archive, str], Place | Statement | Event | Quotes | None]] = {
    "q": _quotation,
    "c": _claim,
    "o": _official,
    "e": _event,
}

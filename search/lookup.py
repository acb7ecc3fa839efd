"""What an id stands for: an article, one of its paragraphs, a quotation, a claim, an official, an event."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indexer.model import Article, Paragraph, Quotation

if TYPE_CHECKING:
    from indexer.archive import Archive
    from search.claims import Claim

_SHORT = re.compile(r"[qco][0-9a-f]{10}")


@dataclass(frozen=True, slots=True)
class Place:
    """An article, or a paragraph of it, with what it says in quotations.

    Attributes:
        article: The article.
        paragraph: The one paragraph that is meant, or None for the whole article.
        quotations: The quotations that stand there, in order.
        quotation: The one quotation that is meant, or None.
    """

    article: Article
    paragraph: Paragraph | None
    quotations: tuple[Quotation, ...]
    quotation: Quotation | None = None


def look_up(archive: Archive, identity: str) -> Place | Claim | tuple[Quotation, ...] | None:
    """Return what an id stands for: a place, a claim, the quotations of an official, or None if it is unknown.

    An article whose own id looks like one of ours is found too, as nothing of ours has that id.
    """
    if _SHORT.fullmatch(identity) and (found := _short(archive, identity)):
        return found
    if article := archive.article(identity):
        return Place(article, None, tuple(archive.quotations(article=identity)))
    name, mark, number = identity.rpartition("#")
    if mark and number.isdecimal() and (article := archive.article(name)):
        return _paragraph(archive, article, int(number))
    return None


def _short(archive: Archive, identity: str) -> Place | Claim | tuple[Quotation, ...] | None:
    if identity[0] == "q":
        quotation = next(archive.quotations(ids=[identity]), None)
        return _quotation(archive, quotation) if quotation else None
    if identity[0] == "c":
        from search.claims import claims_of

        reports = [one.id for one in archive.quotations(claim=identity)]
        return next(iter(claims_of(archive, reports)), None) if reports else None
    return tuple(archive.quotations(official=identity)) or None


def _quotation(archive: Archive, quotation: Quotation) -> Place | None:
    article = archive.article(quotation.article)
    place = _paragraph(archive, article, quotation.paragraph) if article else None
    return Place(place.article, place.paragraph, place.quotations, quotation) if place else None


def _paragraph(archive: Archive, article: Article, number: int) -> Place | None:
    line = next((one for one in article.paragraphs if one.index == number), None)
    if line is None:
        return None
    inside = tuple(one for one in archive.quotations(article=article.id) if one.paragraph == number)
    return Place(article, line, inside)

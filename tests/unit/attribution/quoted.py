"""What a text quotes, and whom: `speakers("قال سامر العلي إن الطريق مغلق.") == ["سامر العلي"]`."""

from __future__ import annotations

from indexer import readers
from indexer.attribution import extract
from indexer.model import Quotation


def quotations(text: str) -> list[Quotation]:
    """Return the quotations of an article that has this text and no title, in the order of their contents."""
    return list(extract(readers.article(text, id="example")))


def only(text: str) -> Quotation:
    """Return the quotation of a text that has one, no more and no less."""
    (quotation,) = quotations(text)
    return quotation


def speakers(text: str) -> list[str | None]:
    """Return the names of those whom a text quotes, None for one without a name."""
    return [quotation.speaker for quotation in quotations(text)]


def contents(text: str) -> list[str]:
    """Return what was said."""
    return [quotation.text for quotation in quotations(text)]


def said(text: str) -> list[tuple[str | None, str]]:
    """Return who said what; one without a name is given by the mention, one whom nobody mentions by None."""
    return [(quotation.speaker or quotation.mention, quotation.text) for quotation in quotations(text)]

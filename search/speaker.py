"""Whom the user means by a speaker: one official, or a question back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from indexer.engine.query import And, Field, Filter, Node, Not, Or
from indexer.errors import InputError
from search.filters import Filters

if TYPE_CHECKING:
    from indexer.archive import Archive
    from indexer.officials.finding import Candidate

MOST_MEANT = 5
"""Officials whom `speaker:` in a query may mean at once."""
MOST_FORMS = 40
"""Forms of a name that a search is narrowed by; the most used come first."""


class AmbiguousError(InputError):
    """A name that several officials bear; the hint lists them."""


def whom(archive: Archive, text: str, filters: Filters) -> Candidate | None:
    """Return the official whom a name, a title or an id means, or None if nobody who is quoted is meant.

    Raises:
        AmbiguousError: Several may be meant.
    """
    from indexer.officials.finding import find

    found = find(archive, text, since=filters.since, until=filters.until)
    if len(found) > 1 and not found[0].sure:
        listed = "\n".join(f"{one.id}  {one.quotations:>4}  {one.name}" for one in found)
        raise AmbiguousError(f"{text} may be {len(found)} speakers; name one by his id:", listed)
    return found[0] if found else None


def with_all_forms(archive: Archive, node: Node) -> Node:
    """Return a query in which `speaker:` means every form of the names of the officials that it may mean.

    Articles name one official in many ways; a paragraph carries the name that its article gives.
    """
    match node:
        case Filter(Field.SPEAKER, value):
            from indexer.officials.finding import find
            from indexer.officials.listing import speakers

            found = find(archive, value)[:MOST_MEANT]
            forms = [form for one in found for form in speakers(archive, one.id)[0].names[:MOST_FORMS]]
            return Or(tuple(Filter(Field.SPEAKER, form) for form in dict.fromkeys([value, *forms])))
        case And(nodes):
            return And(tuple(with_all_forms(archive, one) for one in nodes))
        case Or(nodes):
            return Or(tuple(with_all_forms(archive, one) for one in nodes))
        case Not(one):
            return Not(with_all_forms(archive, one))
        case _:
            return node


def resolved(archive: Archive, filters: Filters) -> Filters | None:
    """Return the filters with their speaker made out, or None if nobody who is quoted is meant.

    Raises:
        AmbiguousError: Several may be meant.
    """
    if filters.speaker is None:
        return filters
    from indexer.officials.listing import speakers

    found = whom(archive, filters.speaker, filters)
    if found is None:
        return None
    forms = speakers(archive, found.id)[0].names[:MOST_FORMS]
    return replace(filters, official=found.id, forms=forms or (found.name,))

"""Merges that the evidence leaves open, for a user to decide."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.archive import Archive
from indexer.officials.decisions import Decided
from indexer.officials.finding import has_links


@dataclass(frozen=True, slots=True)
class Offer:
    """Two officials who may be one.

    Attributes:
        official: The id of the one met later.
        other: The id of the one met before.
        form: The name that raised the question.
    """

    official: str
    name: str
    other: str
    other_name: str
    form: str


def suggest(archive: Archive) -> list[Offer]:
    """Return the doubtful merges that nobody has decided on yet, those with most quotations first."""
    if not has_links(archive):
        return []
    decided = Decided(archive)
    sql = "SELECT official, other, form FROM official_offer"
    counts = dict(archive.connection.execute("SELECT official, count(*) FROM quotation_official GROUP BY official"))
    names = dict(archive.connection.execute("SELECT id, name FROM official"))
    offers = {}
    for official, other, form in archive.connection.execute(sql):
        one, two = decided.official(official, form), decided.official(other, "")
        if one != two and one in counts and two in counts:
            offers[one, two] = Offer(one, names[one], two, names[two], form)
    return sorted(offers.values(), key=lambda each: (-counts[each.official] - counts[each.other], each.official))

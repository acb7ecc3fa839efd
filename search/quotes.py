"""Everything that one official is quoted with, oldest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indexer.model import Quotation
from search.filters import Filters
from search.matching import fit
from search.query import parse
from search.speaker import whom, with_all_forms

if TYPE_CHECKING:
    from indexer.archive import Archive
    from indexer.officials.listing import Listed


@dataclass(frozen=True, slots=True)
class Quotes:
    """What an official is quoted with.

    Attributes:
        asked: The name or title as the user gave it.
        speaker: The official with names and roles; None if nobody who is quoted is meant.
        quotations: By the day on which each was said, or else published.
    """

    asked: str
    speaker: Listed | None
    quotations: tuple[Quotation, ...] = ()

    def statements(self) -> list[Sequence[Quotation]]:
        """Return the quotations with repeats of one statement together, by the day of the first report."""
        by_claim: dict[str, list[Quotation]] = {}
        for quotation in self.quotations:
            by_claim.setdefault(quotation.claim or quotation.id, []).append(quotation)
        return list(by_claim.values())


def quotes_of(archive: Archive, asked: str, filters: Filters, *, about: str | None = None) -> Quotes:
    """Return what a speaker is quoted with.

    Args:
        archive: With officials linked.
        asked: A name in any spelling, a title, Latin letters, or an id.
        filters: What narrows the quotations.
        about: A query that they have to answer.

    Raises:
        AmbiguousError: Several officials may be meant.
        QueryError: `about` cannot be read.
    """
    from indexer.officials.listing import speakers

    wanted = with_all_forms(archive, parse(about).node) if about else None
    official = whom(archive, asked, filters)
    if official is None:
        return Quotes(asked, None)
    found = (one for one in archive.quotations(official=official.id) if filters.keep(one))
    kept = [one for one in found if wanted is None or fit(wanted, one)]
    return Quotes(asked, speakers(archive, official.id)[0], tuple(sorted(kept, key=_day)))


def _day(quotation: Quotation) -> tuple[bool, str, str, int]:
    said = quotation.said_on.start if quotation.said_on else None
    day = said or (quotation.date or "")[:10]
    return (not day, day, quotation.article, quotation.start)

"""What a comparison of sources consists of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from search.claims import Claim
from search.differences import Difference
from search.events import Event
from search.missing import Missing


@dataclass(frozen=True, slots=True)
class Teller:
    """What one source has on an event.

    Attributes:
        key: What it goes by in `Report.reported_by`: the outlet, or the article's id where the outlet is not known.
        source: The outlet, or None.
        articles: Ids, earliest first.
        speakers: Whom it quotes, the most quoted first; sources without a name by the words that stand for them.
        names_used: For each official by id, the names and titles that it gives them.
        parties: For each party of the lexicon (`party_names.yaml`), what it calls them.
    """

    key: str
    source: str | None
    articles: tuple[str, ...]
    speakers: tuple[str, ...]
    names_used: Mapping[str, tuple[str, ...]]
    parties: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Report:
    """A claim, and who reports it.

    Attributes:
        claim: With every report of it, those of other articles too.
        reported_by: For each teller who has it, the ids of the quotations; those of the same words, too, that are
            given to somebody else («مسؤول في المطار»).
        not_reported_by: The other tellers.
    """

    claim: Claim
    reported_by: Mapping[str, tuple[str, ...]]
    not_reported_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the sources differ on one event.

    Attributes:
        query: What the user called it.
        event: The event, with the articles that are compared; None if nothing matches.
        related: Whether the articles tell several events, as one source alone tells the one that fits best.
        tellers: Those with most articles first.
        claims: Those that most tellers report first.
        differences: Figures first.
        missing: The words of the query that no article has.
    """

    query: str
    event: Event | None
    related: bool = False
    tellers: tuple[Teller, ...] = ()
    claims: tuple[Report, ...] = ()
    differences: tuple[Difference, ...] = ()
    missing: tuple[Missing, ...] = ()

"""What narrows an answer beside the query: days, source, speaker, kind."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.engine import query
from indexer.errors import InputError
from indexer.model import Quotation


@dataclass(frozen=True, slots=True)
class Filters:
    """Narrowings; None leaves one out.

    Attributes:
        since: The first day of publication, `YYYY-MM-DD`.
        until: The last day.
        source: The outlet, as `qawl sources` names it.
        speaker: Words of the speaker's name.
        kind: direct, indirect or mixed.
        official: The id of the official whom `speaker` means (see `search.speaker.resolved`).
        forms: How articles name that official.
    """

    since: str | None = None
    until: str | None = None
    source: str | None = None
    speaker: str | None = None
    kind: str | None = None
    official: str | None = None
    forms: tuple[str, ...] = ()

    def node(self, wanted: query.Node) -> query.Node:
        """Return the query narrowed to paragraphs that can hold what the filters leave."""
        nodes: list[query.Node] = [wanted]
        if self.since or self.until:
            nodes.append(query.Dates(self.since, self.until))
        for field, value in (
            (query.Field.SOURCE, self.source),
            (query.Field.KIND, self.kind),
        ):
            if value:
                nodes.append(query.Filter(field, value))
        if self.speaker:
            forms = self.forms or (self.speaker,)
            nodes.append(query.Or(tuple(query.Filter(query.Field.SPEAKER, form) for form in forms)))
        return query.And(tuple(nodes)) if len(nodes) > 1 else wanted

    def keep(self, quotation: Quotation) -> bool:
        """Whether the filters leave a quotation; of a speaker, only one that is made out is compared."""
        day = (quotation.date or "")[:10]
        return not (
            (self.kind and quotation.kind != self.kind)
            or (self.official and (quotation.official is None or quotation.official.id != self.official))
            or (self.source and spelling(quotation.source or "") != spelling(self.source))
            or (self.since and day < self.since)
            or (self.until and not (day and day <= self.until))
        )


def first_day(text: str | None) -> str | None:
    """Return the first day that a date stands for: `2024-11` is 2024-11-01.

    Raises:
        InputError: It is no date.
    """
    return _days(text)[0] if text else None


def last_day(text: str | None) -> str | None:
    """Return the last day that a date stands for: `2024-11` is 2024-11-30.

    Raises:
        InputError: It is no date.
    """
    return _days(text)[1] if text else None


def _days(text: str) -> tuple[str, str]:
    from search.period import period

    try:
        return period(fold(text.strip()), datetime.date.today())
    except ValueError:
        raise InputError(f"this is no date: {text}", "write a year, month or day: 2024, 2024-11, 2024-11-17") from None


def spelling(text: str) -> str:
    """Return a value as engines compare it: its words in the one spelling that their variants share."""
    return " ".join(term.exact for term in analyzer().analyze(text))

"""Whom one article quotes: its quotations brought together by the speaker it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from indexer.model import SpeakerType
from indexer.officials.names import name
from indexer.officials.roles import Role, role
from indexer.officials.titles import titles_of

Row = tuple[str, str, str | None, str | None, str | None]
"""A quotation's id, the type of its speaker, his name, mention and role."""


@dataclass(frozen=True, slots=True)
class Place:
    """The article at hand: its place in the archive's order, its id, and the day of publication."""

    seq: int
    id: str
    day: str | None


@dataclass(slots=True)
class Speaker:
    """Whom one article quotes under one name.

    Attributes:
        form: The fullest name that the article gives; the title where it gives none.
        named: Whether `form` is a name.
        quotations: Ids of the quotations.
        titles: Roles and mentions as written, with how often.
    """

    form: str
    type: SpeakerType
    named: bool
    quotations: list[str] = field(default_factory=list)
    titles: Counter[str] = field(default_factory=Counter)

    def names(self) -> tuple[str, ...]:
        """Return the name and the mentions that are forms of it."""
        own = set(name(self.form).parts)
        return (self.form, *(each for each in self.titles if not own.isdisjoint(name(each).parts)))

    def roles(self) -> list[Role]:
        """Return the titles that could be read; what shares a word with the name is the name, not a title."""
        own = set(name(self.form).parts) if self.named else set()
        titles = [each for each in self.titles if own.isdisjoint(name(each).parts)]
        return [read for read in map(role, titles) if read and read.telling]


def speakers(rows: Iterable[Row], text: str = "") -> list[Speaker]:
    """Bring the quotations of one article together by speaker, in the order of their first quotation.

    Quotations of speakers whom the article neither names nor calls by a person's title are left out.

    Args:
        rows: The quotations, in order.
        text: The article's, from which the titles beside the names are read too.
    """
    found: dict[tuple[str, str], Speaker] = {}
    for quotation, type_, named, mention, title in rows:
        form = named or (title or mention if type_ == SpeakerType.PERSON else None)
        if not form or type_ == SpeakerType.UNNAMED:
            continue
        speaker = found.setdefault((type_, form), Speaker(form, SpeakerType(type_), bool(named)))
        speaker.quotations.append(quotation)
        for written in {title, mention if type_ == SpeakerType.PERSON else None} - {None, named}:
            speaker.titles[str(written)] += 1
    for speaker in found.values():
        if speaker.named and speaker.type is SpeakerType.PERSON:
            speaker.titles.update(titles_of(text, speaker.names()))
    return list(found.values())

"""Whom one article quotes: its quotations brought together by the speaker it names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from indexer.model import SpeakerType
from indexer.officials.names import Name, name, says_more_fully
from indexer.officials.roles import Role, role
from indexer.officials.sounds import skeleton
from indexer.officials.spelling import fold_name, is_given
from indexer.officials.titles import titles_of

_MOST_OF_ONE_SOUND = 20
_MOST_PLACES = 20

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
        same: Whom the article names more fully and means here too: «الجابري» is the «سامر الجابري» of its first line.
    """

    form: str
    type: SpeakerType
    named: bool
    quotations: list[str] = field(default_factory=list)
    titles: Counter[str] = field(default_factory=Counter)
    same: Speaker | None = None

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
    """Bring the quotations of one article together by name, in the order of their first; the fuller names come first.

    Quotations of speakers whom the article neither names nor calls by a person's title are left out; «وزير خارجية قطر»
    without a name is a title that one person holds at a time.

    Args:
        rows: The quotations, in order.
        text: The article's, from which the titles beside the names are read too.
    """
    found: dict[tuple[SpeakerType, str], Speaker] = {}
    for quotation, type_, named, mention, title in rows:
        person = type_ == SpeakerType.PERSON or (type_ == SpeakerType.UNNAMED and _is_of_one(title or mention))
        form = named or (title or mention if person else None)
        if not form or (type_ == SpeakerType.UNNAMED and not person):
            continue
        kind = SpeakerType.PERSON if person else SpeakerType(type_)
        speaker = found.setdefault((kind, form), Speaker(form, kind, bool(named)))
        speaker.quotations.append(quotation)
        for written in {title, mention if person else None} - {None, named}:
            speaker.titles[str(written)] += 1
    for speaker in found.values():
        if speaker.named and speaker.type is SpeakerType.PERSON:
            speaker.titles.update(titles_of(text, speaker.names()))
    return _with_the_same(list(found.values()), text)


def _is_of_one(title: str | None) -> bool:
    """Tell whether a title says of itself who bears it: one person at a time, of a state."""
    held = role(title) if title else None
    return held is not None and held.single and held.country is not None and not held.former


def _with_the_same(found: list[Speaker], text: str) -> list[Speaker]:
    """Tell of the people named whom the article names more fully, and put them behind those."""
    people = [each for each in found if each.named and each.type is SpeakerType.PERSON]
    people.sort(key=lambda each: -len(name(each.form).parts))
    met: defaultdict[str, list[Speaker]] = defaultdict(list)
    for each in people:
        read = name(each.form)
        sounds = _sounds(read)
        fuller = [one for sound in sounds if len(met[sound]) <= _MOST_OF_ONE_SOUND for one in met[sound]]
        meant = {id(one): one for one in map(_fullest, fuller) if says_more_fully(name(one.form), read)}
        if len(meant) == 1:
            (one,) = meant.values()
            each.same = None if _others_bear(read, name(one.form), text) else one
        for sound in sounds:
            met[sound].append(each)
    return [each for each in found if each.same is None] + [each for each in people if each.same is not None]


def _fullest(speaker: Speaker) -> Speaker:
    return speaker.same or speaker


def _sounds(read: Name) -> set[str]:
    """Return under which sounds names of one article are compared: those of the parts, and of the last two together."""
    sounds = [skeleton(part) for part in read.parts]
    return {*sounds, "".join(sounds[-2:])}


def _others_bear(short: Name, full: Name, text: str) -> bool:
    """Tell whether a text gives a family's name to others too: «الجابري» may be any of سامر and هدى الجابري."""
    if short.full:
        return False
    before = re.finditer(rf"(\w+)[ \u00a0]{re.escape(short.text)}(?!\w)", text)
    words = (fold_name(match.group(1)) for match in islice(before, _MOST_PLACES))
    return any(is_given(word) and word not in full.parts for word in words)

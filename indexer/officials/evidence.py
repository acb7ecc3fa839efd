"""Whether a person whom an article names is an official already known: what speaks for it, what against.

Names alone decide only where they are full and agree; everything short of that needs a shared office or state, or that
nobody else is known who could be meant. What stays doubtful is not joined; it is offered to the user (`Verdict.offer`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from indexer.officials.dossiers import Dossier
from indexer.officials.names import Name, Relation
from indexer.officials.roles import Role, title_of
from indexer.officials.sounds import same_sound, skeleton
from indexer.officials.spelling import NATIVE_ARTICLE, fold_name, is_given, is_native, is_very_common

_ENOUGH_ARTICLES = 3
_ENOUGH_PARTS = 3
_GIVEN_AND_FATHER = 2
_TELLING_SOUNDS = 4
_SHORTEST_FAMILY = 3
_TIMES_MORE = 9


class Rule(StrEnum):
    """Why a speaker was taken for an official; kept with every link."""

    SAME_NAME = "same name"
    SPELLING = "same name, spelled differently"
    FULLER = "fuller or shorter name of the same person"
    SHORT_AND_ROLE = "short name, and the same office"
    SHORT_AND_LISTED = "short name that the lexicon knows"
    SHORT_AND_ONLY = "short name of the only official known by it"
    TITLE = "title that one person held then"
    SHORT_HERE = "short for a name of the same article"
    BODY = "same body"
    FIRST = "first met here"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of comparing a speaker with one official.

    Attributes:
        rule: Why they are one; None if they are not taken for one.
        weight: How much speaks for it; the heaviest of several wins.
        certain: Whether an office says so beside the name. Two officials who are both certainly this speaker are one.
        offer: Whether a person should look at it.
    """

    rule: Rule | None
    weight: int = 0
    certain: bool = False
    offer: bool = False


_NO = Verdict(None)
_WEIGHTS = {
    Rule.SAME_NAME: 1000,
    Rule.SPELLING: 800,
    Rule.FULLER: 600,
    Rule.SHORT_AND_ROLE: 400,
    Rule.SHORT_AND_LISTED: 1300,
    Rule.SHORT_AND_ONLY: 200,
}


def weigh(
    speaker: Name, roles: Sequence[Role], dossier: Dossier, rivals: Sequence[Dossier], day: str | None = None
) -> Verdict:
    """Compare a person named in an article with one official.

    Args:
        speaker: The fullest name that the article gives.
        roles: The titles that the article gives him.
        dossier: What is known of the official.
        rivals: All officials that share a key with the speaker, this one among them.
        day: On which the article was published.
    """
    near, nearest = dossier.nearest(speaker)
    if near is Relation.NONE:
        return _NO
    soon = dossier.is_near(day)
    if _contradicts(speaker, roles, dossier):
        return Verdict(None, offer=near >= Relation.VARIANT and speaker.full)
    if near is Relation.EQUAL and (
        _is_namesake(speaker, roles, dossier) or _is_of_other_years(roles, dossier, nearest, day)
    ):
        return Verdict(None, offer=True)
    surely = any(dossier.holds_surely(each, day) for each in roles)
    if speaker.full:
        role = any(dossier.holds(each) for each in roles)
        state = bool({each.country for each in roles} & set(dossier.countries) - {None})
        common = all_common(min(speaker, nearest, key=_size))
        rule = _rule_for_full(speaker, near, dossier, rivals, _Evidence(role, surely, state, common))
        offer = rule is None and _is_doubtful(speaker, nearest, near, near_by=soon or state)
        bonus = 200 * role + 50 * state + min(dossier.articles, 40)
        certain = role if near >= Relation.PART else surely
    else:
        rule = _rule_for_short(speaker, near, dossier, rivals, surely=surely, soon=soon)
        offer = rule is None and _may_mean(speaker, dossier, day)
        bonus = 200 * surely + min(dossier.articles, 40)
        certain = surely
    return Verdict(rule, _WEIGHTS[rule] + bonus if rule else 0, certain and rule is not None, offer)


def _may_mean(speaker: Name, dossier: Dossier, day: str | None) -> bool:
    """Tell whether a family's name may mean an official, so that somebody should look: «تسيبراس», in the same weeks.

    A given name (محمود) is the end of too many names, and a short one sounds like too many: بيريز, برايس.
    """
    much = dossier.articles >= _ENOUGH_ARTICLES
    undated = day is None or dossier.last is None
    if is_given(speaker.parts[0]) or not (much if undated else dossier.is_near(day)):
        return False
    return any(_ends(each, speaker.parts[0]) for each in dossier.names.values())


def _ends(read: Name, family: str) -> bool:
    """Tell whether a full name ends with a family's: as it is written, or where enough is heard of it."""
    if not read.full or len(family) < _SHORTEST_FAMILY:
        return False
    alike = len(skeleton(family)) >= _TELLING_SOUNDS and same_sound(read.parts[-1], family)
    return alike or read.parts[-1].removeprefix(NATIVE_ARTICLE) == family.removeprefix(NATIVE_ARTICLE)


def _is_doubtful(speaker: Name, nearest: Name, near: Relation, *, near_by: bool) -> bool:
    """Tell whether a full name and one that is not the same may be one person's, so that somebody should look.

    Where one is short for the other, both must be of one state or of the same weeks, and the short one more than given
    names: «محمد صلاح» is the beginning of too many.
    """
    short = min(speaker, nearest, key=_size)
    if near is not Relation.SHORT:
        return near_by or not all_common(short)
    if short.full:
        return near_by and not _given_and_father(short)
    return near_by and not is_given(short.parts[0]) and _ends(max(speaker, nearest, key=_size), short.parts[0])


class _Evidence(NamedTuple):
    """What besides a full name speaks for one person.

    Attributes:
        role: An office.
        surely: An office of one state.
        state: A state.
        common: Whether what the names share is made of Arabic names that many bear.
    """

    role: bool
    surely: bool
    state: bool
    common: bool


def _rule_for_full(
    speaker: Name, near: Relation, dossier: Dossier, rivals: Sequence[Dossier], evidence: _Evidence
) -> Rule | None:
    """Decide on a full name."""
    role, surely, state, common = evidence
    if near is Relation.EQUAL:
        return Rule.SAME_NAME
    if near is Relation.VARIANT:
        return Rule.SPELLING if role or state or not common else None
    if near is Relation.PART:
        alone = (state or not common) and _alone(dossier, rivals, speaker, Relation.PART)
        return Rule.FULLER if role or alone else None
    return Rule.SHORT_AND_ROLE if surely or is_listed_short(speaker, dossier) else None


def _rule_for_short(
    speaker: Name, near: Relation, dossier: Dossier, rivals: Sequence[Dossier], *, surely: bool, soon: bool
) -> Rule | None:
    if surely:
        return Rule.SHORT_AND_ROLE
    if is_listed_short(speaker, dossier):
        return Rule.SHORT_AND_LISTED
    if near is Relation.EQUAL and not is_given(speaker.parts[0]):
        return Rule.SAME_NAME
    called_so = soon and dossier.is_called(speaker) and _alone(dossier, rivals, speaker, Relation.SHORT)
    only = called_so or _dominates(dossier, rivals, speaker)
    return Rule.SHORT_AND_ONLY if only and _is_family(speaker, dossier) else None


def _contradicts(speaker: Name, roles: Sequence[Role], dossier: Dossier) -> bool:
    """Tell whether states speak against one person: those of a short name, or of two in office whose name is common.

    A foreign name, or one of three parts, is not borne by two officials; a title of another state beside it is
    somebody else's, or that of a club.
    """
    states = {each.country for each in roles if each.country}
    theirs = dossier.countries
    if not states or not theirs or states & set(theirs):
        return False
    if not speaker.full:
        return True
    if any(dossier.holds(each) for each in roles):
        return False  # «الرئيس» agrees, and what else stands beside the name is somebody else's
    in_office = any(title_of(each.office) != each.office for each in roles)
    they_too = dossier.known is not None or any(
        title_of(office) != office for office, state in dossier.offices if state
    )
    return all_common(speaker) and len(speaker.parts) < _ENOUGH_PARTS and in_office and they_too


def _is_namesake(speaker: Name, roles: Sequence[Role], dossier: Dossier) -> bool:
    """Tell whether two of one name that very many bear (محمد إسماعيل) have titles that have nothing in common.

    Not of somebody whom many articles name: he is the one who is meant.
    """
    common = _given_and_father(speaker) and is_very_common(speaker.parts[0])
    if not common or dossier.known is not None or dossier.articles >= _ENOUGH_ARTICLES:
        return False
    ours = _telling_words((each.office for each in roles), (each.country for each in roles))
    theirs = _telling_words((office for office, _ in dossier.offices), dossier.countries)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _is_of_other_years(roles: Sequence[Role], dossier: Dossier, read: Name, day: str | None) -> bool:
    """Tell whether a family's name alone («دا سيلفا») was another's years ago: only one of them is of a known state."""
    if read.full or dossier.known is not None:
        return False
    apart = dossier.last is not None and day is not None and not dossier.is_near(day)
    return apart and any(each.country for each in roles) != bool(dossier.countries)


def _given_and_father(read: Name) -> bool:
    """Tell whether a name is a given name and another («محمد إسماعيل»): very many bear it."""
    return len(read.parts) == _GIVEN_AND_FATHER and all(is_given(each) and is_native(each) for each in read.parts)


def _size(read: Name) -> int:
    return len(read.parts)


def _telling_words(offices: Iterable[str], states: Iterable[str | None]) -> set[str]:
    """Return the words of titles, and their states; «الرئيس» alone may be anybody's."""
    titles = [fold_name(title_of(office)).split() for office in offices]
    words = {word.removeprefix(NATIVE_ARTICLE) for title in titles if len(title) > 1 for word in title}
    return words | set(filter(None, states))


def all_common(speaker: Name) -> bool:
    """Tell whether the name is made of Arabic names that many bear."""
    return all(is_native(part) for part in speaker.parts)


def _alone(dossier: Dossier, rivals: Sequence[Dossier], speaker: Name, least: Relation) -> bool:
    return not any(each.id != dossier.id and each.relation(speaker) >= least for each in rivals)


def is_listed_short(speaker: Name, dossier: Dossier) -> bool:
    """Tell whether the lexicon says that this form alone means the official."""
    return dossier.known is not None and any(
        dossier.names[short].solid == speaker.solid for short in dossier.known.short
    )


def _is_family(speaker: Name, dossier: Dossier) -> bool:
    """Tell whether the short name is what a full one ends with; a given name alone says too little."""
    return any(each.full and each.parts[-1] == speaker.parts[-1] for each in dossier.names.values())


def _dominates(dossier: Dossier, rivals: Sequence[Dossier], speaker: Name) -> bool:
    """Tell whether a short name can hardly mean anybody else: much quoted, and the others hardly ever."""
    if dossier.articles < _ENOUGH_ARTICLES:
        return False
    others = sum(
        each.articles for each in rivals if each.id != dossier.id and each.relation(speaker) is not Relation.NONE
    )
    return dossier.articles >= _TIMES_MORE * others

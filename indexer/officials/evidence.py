"""Whether a person whom an article names is an official already known: what speaks for it, what against.

Names alone decide only where they are full and agree; everything short of that needs a shared office or state, or that
nobody else is known who could be meant. What stays doubtful is not joined; it is offered to the user (`Verdict.offer`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from indexer.officials.dossiers import Dossier
from indexer.officials.names import Name, Relation
from indexer.officials.roles import Role, title_of
from indexer.officials.spelling import is_native

_ENOUGH_ARTICLES = 3
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
    BODY = "same body"
    FIRST = "first met here"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of comparing a speaker with one official.

    Attributes:
        rule: Why they are one; None if they are not taken for one.
        weight: How much speaks for it; the heaviest of several wins.
        offer: Whether a person should look at it.
    """

    rule: Rule | None
    weight: int = 0
    offer: bool = False


_NO = Verdict(None)


def weigh(speaker: Name, roles: Sequence[Role], dossier: Dossier, rivals: Sequence[Dossier]) -> Verdict:
    """Compare a person named in an article with one official.

    Args:
        speaker: The fullest name that the article gives.
        roles: The titles that the article gives him.
        dossier: What is known of the official.
        rivals: All officials that share a key with the speaker, this one among them.
    """
    near = dossier.relation(speaker)
    if near is Relation.NONE:
        return _NO
    if _contradicts(speaker, roles, dossier):
        return Verdict(None, offer=near >= Relation.VARIANT and speaker.full)
    role = any(dossier.holds(each) for each in roles if each.country or each.single)
    state = bool({each.country for each in roles} & set(dossier.countries) - {None})
    bonus = 200 * role + 50 * state + min(dossier.articles, 40)
    if not speaker.full:
        return _weigh_short(speaker, near, dossier, rivals, bonus, role=role)
    if near is Relation.EQUAL:
        return Verdict(Rule.SAME_NAME, 1000 + bonus)
    if near is Relation.VARIANT and (role or state or not _all_common(speaker)):
        return Verdict(Rule.SPELLING, 800 + bonus)
    if near is Relation.PART and (role or (state and _alone(dossier, rivals, speaker, Relation.PART))):
        return Verdict(Rule.FULLER, 600 + bonus)
    if near is Relation.PART and not _all_common(speaker) and _alone(dossier, rivals, speaker, Relation.PART):
        return Verdict(Rule.FULLER, 500 + bonus)
    if near is Relation.SHORT and (role or is_listed_short(speaker, dossier)):
        return Verdict(Rule.SHORT_AND_ROLE, 400 + bonus)
    return Verdict(None, offer=near >= Relation.PART or (state and len(speaker.parts) > 1))


def _weigh_short(
    speaker: Name, near: Relation, dossier: Dossier, rivals: Sequence[Dossier], bonus: int, *, role: bool
) -> Verdict:
    if role:
        return Verdict(Rule.SHORT_AND_ROLE, 400 + bonus)
    if is_listed_short(speaker, dossier):
        return Verdict(Rule.SHORT_AND_LISTED, 350 + bonus)
    if near is Relation.EQUAL:
        return Verdict(Rule.SAME_NAME, 300 + bonus)
    if _dominates(dossier, rivals, speaker):
        return Verdict(Rule.SHORT_AND_ONLY, 200 + bonus)
    return Verdict(None, offer=dossier.articles >= _ENOUGH_ARTICLES)


def _contradicts(speaker: Name, roles: Sequence[Role], dossier: Dossier) -> bool:
    """Tell whether states speak against one person: two namesakes in office, or namesakes whose name is common."""
    states = {each.country for each in roles if each.country}
    theirs = dossier.countries
    if not states or not theirs or states & set(theirs):
        return False
    in_office = any(title_of(each.office) != each.office for each in roles)
    they_too = dossier.known is not None or any(
        title_of(office) != office for office, state in dossier.offices if state
    )
    return (in_office and they_too) or (_all_common(speaker) and len(speaker.parts) < 3) or not speaker.full


def _all_common(speaker: Name) -> bool:
    """Tell whether the name is made of Arabic names that many bear."""
    return all(is_native(part) for part in speaker.parts)


def _alone(dossier: Dossier, rivals: Sequence[Dossier], speaker: Name, least: Relation) -> bool:
    return not any(each.id != dossier.id and each.relation(speaker) >= least for each in rivals)


def is_listed_short(speaker: Name, dossier: Dossier) -> bool:
    """Tell whether the lexicon says that this form alone means the official."""
    return dossier.known is not None and any(
        dossier.names[short].solid == speaker.solid for short in dossier.known.short
    )


def _dominates(dossier: Dossier, rivals: Sequence[Dossier], speaker: Name) -> bool:
    """Tell whether a short name can hardly mean anybody else: much quoted, and the others hardly ever."""
    others = sum(
        each.articles for each in rivals if each.id != dossier.id and each.relation(speaker) is not Relation.NONE
    )
    return dossier.articles >= _ENOUGH_ARTICLES and dossier.articles >= _TIMES_MORE * others

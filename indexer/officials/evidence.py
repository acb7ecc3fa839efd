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
from indexer.officials.spelling import is_given, is_native

_ENOUGH_ARTICLES = 3
_ENOUGH_PARTS = 3
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
    Rule.SHORT_AND_LISTED: 350,
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
    near = dossier.relation(speaker)
    if near is Relation.NONE:
        return _NO
    if _contradicts(speaker, roles, dossier):
        return Verdict(None, offer=near >= Relation.VARIANT and speaker.full)
    surely = any(dossier.holds_surely(each, day) for each in roles)
    if speaker.full:
        role = any(dossier.holds(each) for each in roles)
        state = bool({each.country for each in roles} & set(dossier.countries) - {None})
        rule = _rule_for_full(speaker, near, dossier, rivals, (role, surely, state))
        offer = rule is None and (near >= Relation.PART or (state and near is Relation.SHORT))
        bonus = 200 * role + 50 * state + min(dossier.articles, 40)
        certain = role if near >= Relation.PART else surely
    else:
        rule = _rule_for_short(speaker, near, dossier, rivals, surely=surely)
        offer = rule is None and dossier.articles >= _ENOUGH_ARTICLES and _is_family(speaker, dossier)
        bonus = 200 * surely + min(dossier.articles, 40)
        certain = surely
    return Verdict(rule, _WEIGHTS[rule] + bonus if rule else 0, certain and rule is not None, offer)


def _rule_for_full(
    speaker: Name, near: Relation, dossier: Dossier, rivals: Sequence[Dossier], evidence: tuple[bool, bool, bool]
) -> Rule | None:
    """Decide on a full name; evidence is an office, an office of one state, and a state that agree."""
    role, surely, state = evidence
    if near is Relation.EQUAL:
        return Rule.SAME_NAME
    common = _all_common(speaker)
    if near is Relation.VARIANT:
        return Rule.SPELLING if role or state or not common else None
    if near is Relation.PART:
        alone = (state or not common) and _alone(dossier, rivals, speaker, Relation.PART)
        return Rule.FULLER if role or alone else None
    return Rule.SHORT_AND_ROLE if surely or is_listed_short(speaker, dossier) else None


def _rule_for_short(
    speaker: Name, near: Relation, dossier: Dossier, rivals: Sequence[Dossier], *, surely: bool
) -> Rule | None:
    if surely:
        return Rule.SHORT_AND_ROLE
    if is_listed_short(speaker, dossier):
        return Rule.SHORT_AND_LISTED
    if near is Relation.EQUAL and not is_given(speaker.parts[0]):
        return Rule.SAME_NAME
    alone = _is_family(speaker, dossier) and _dominates(dossier, rivals, speaker)
    return Rule.SHORT_AND_ONLY if alone else None


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
    in_office = any(title_of(each.office) != each.office for each in roles)
    they_too = dossier.known is not None or any(
        title_of(office) != office for office, state in dossier.offices if state
    )
    return _all_common(speaker) and len(speaker.parts) < _ENOUGH_PARTS and in_office and they_too


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


def _is_family(speaker: Name, dossier: Dossier) -> bool:
    """Tell whether the short name is what a full one ends with; a given name alone says too little."""
    return any(each.full and each.parts[-1] == speaker.parts[-1] for each in dossier.names.values())


def _dominates(dossier: Dossier, rivals: Sequence[Dossier], speaker: Name) -> bool:
    """Tell whether a short name can hardly mean anybody else: much quoted, and the others hardly ever."""
    others = sum(
        each.articles for each in rivals if each.id != dossier.id and each.relation(speaker) is not Relation.NONE
    )
    return dossier.articles >= _ENOUGH_ARTICLES and dossier.articles >= _TIMES_MORE * others

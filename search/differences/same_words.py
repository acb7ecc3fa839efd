"""Which quotations are one statement in the same words, whoever is said to make it.

One outlet has «قال مسؤول في المطار», the next gives the man's name: no claim holds both, and yet neither of them has
the statement alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise

from indexer.analysis.pipeline import analyzer
from indexer.model import Quotation, SpeakerType
from search.differences.quantities import numbers
from search.differences.reading import tokens_of

_SHARED, _FEWEST = 0.6, 3
_MOST_OF_PAIR = 30
"""How many quotations may have a pair of words for it to tell anything; it bounds the cost, too."""
_DENIALS = frozenset(("deny", "reject", "refuse"))


class SameWords:
    """Finds among quotations those that say the same in the same words."""

    def __init__(self, quotations: Iterable[Quotation]) -> None:
        self._quotations = {each.id: each for each in quotations}
        self._pairs = {identity: _pairs(each.text) for identity, each in self._quotations.items()}
        self._having: dict[tuple[str, str], list[str]] = defaultdict(list)
        for identity, pairs in self._pairs.items():
            for pair in pairs:
                self._having[pair].append(identity)

    def of(self, quotation: Quotation) -> list[Quotation]:
        """Return the other quotations in whose words one is given, too; those of other people by name are theirs."""
        mine = self._pairs.get(quotation.id, frozenset())
        shared = Counter(
            other for pair in mine if len(having := self._having[pair]) <= _MOST_OF_PAIR for other in having
        )
        found = (
            self._quotations[other] for other, count in shared.items()
            if other != quotation.id and count >= max(_FEWEST, _SHARED * min(len(mine), len(self._pairs[other])))
        )  # fmt: skip
        return [each for each in found if _may_be_one(quotation, each)]


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(term.stem for term in analyzer().analyze(text) if term.stem))


def _may_be_one(one: Quotation, other: Quotation) -> bool:
    """Whether two quotations may be of one speaker, with figures in common, and neither is a denial of the other."""
    named = [each.official.id for each in (one, other) if each.official and each.speaker_type is SpeakerType.PERSON]
    mine, theirs = (frozenset(numbers(tokens_of(each.text))) for each in (one, other))
    figures_differ = bool(mine and theirs) and mine.isdisjoint(theirs)
    return len(set(named)) <= 1 and _denies(one) == _denies(other) and not figures_differ


def _denies(quotation: Quotation) -> bool:
    return quotation.negated or quotation.act in _DENIALS

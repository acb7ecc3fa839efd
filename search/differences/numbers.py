"""Figures that differ for the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from indexer import lexicon
from indexer.analysis.pipeline import analyzer
from search.differences.context import Context, Words, alike, forms
from search.differences.model import Difference, Kind, Side
from search.differences.quantities import PERCENT, Quantity, by_form, numbers, quantities
from search.differences.reading import Sentence, Telling
from search.differences.rivals import rivals

SAME_THING, SAME_ONLY, SAME_SHARE = 0.3, 0.13, 0.4
"""How likely it has to be that two figures are of one thing: less where each teller counts this noun once only, more
for shares, which have no noun of their own to tell by, and where the nouns differ."""
MOST_IN_ARTICLE, MOST_OF_UNIT = 100, 200
"""Figures that are looked at; all of one unit are compared with one another."""
_UNIT = 0.3
_LEAD_SENTENCES = 3
_OTHER_GOVERNOR = 0.5
_GOVERNOR_WITHIN = 4
_BEFORE, _AFTER = 5, 5
_FATES = frozenset(("=kill", "=wound", "=arrest", "=kidnap", "=free", "=flee", "=rescue"))
_FATE_BEFORE, _FATE_AFTER = 6, 3
_STOPS = frozenset('،,:;"«»()-–—')


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A quantity where it stands.

    Attributes:
        around: The words around it, weighed.
        governor: What its nearest word before is compared by: of «بعد فرز 97 بالمئة» that of فرز.
        fate: What became of those who are counted, if they are people of whom it is said: killed, wounded, arrested.
        telling_unit: How much it tells that another figure counts the same.
        beside: All numbers of its sentence.
    """

    telling: Telling
    sentence: Sentence
    quantity: Quantity
    around: Words
    governor: frozenset[str]
    fate: frozenset[str]
    telling_unit: float
    beside: frozenset[float]

    @property
    def place(self) -> tuple[str, int, int]:
        """Where it stands, for putting in order."""
        return self.telling.article.id, self.sentence.place, self.quantity.first


def number_differences(tellings: Sequence[Telling], context: Context) -> Iterator[Difference]:
    """Yield the figures in which tellers differ, each with every teller's figure for that thing."""
    figures = [each for telling in tellings for each in islice(_figures(telling, context), MOST_IN_ARTICLE)]
    figures.sort(key=lambda each: each.place)
    for group, likeness in _groups(rivals(figures, _Figures(figures))):
        sides = _sides(group)
        if len({figure.telling.teller for figure in group}) > 1:
            yield Difference(Kind.NUMBER, _summary(group), tuple(sides), round(likeness, 3))


def _figures(telling: Telling, context: Context) -> Iterator[Figure]:
    for sentence in telling.sentences:
        beside = frozenset(numbers(sentence.tokens))
        in_lead = by_form(sentence.tokens) if sentence.place < _LEAD_SENTENCES else ()
        for quantity in (*quantities(sentence.tokens), *in_lead):
            around = context.around(sentence, quantity.first, max(quantity.end, quantity.unit_end))
            telling_unit = _UNIT * context.rarity(quantity.units[0]) if quantity.units[0] not in _generic() else 0.0
            governor, fate = _governor(sentence, quantity), _fate(sentence, quantity)
            yield Figure(telling, sentence, quantity, around, governor, fate, telling_unit, beside)


def _governor(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    """Return what a share is a share of, or whose: the nearest telling word before, and those behind."""
    tokens = sentence.tokens
    before = reversed(tokens[max(0, quantity.first - _GOVERNOR_WITHIN) : quantity.first])
    nearest = next((found for token in before if token.stem not in _leading() and (found := forms(token))), ())
    return frozenset(nearest)


def _fate(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    """Return what is said to have become of those counted: «7 جرحى», «وأصيب 50 شخصا», «50 شخصا بجروح»."""
    tokens, end = sentence.tokens, max(quantity.end, quantity.unit_end)
    before = reversed(tokens[max(0, quantity.first - _FATE_BEFORE) : quantity.first])
    near = (*tokens[quantity.end : end], *before, *tokens[end : end + _FATE_AFTER])
    return next((fate for token in near if (fate := _FATES.intersection(forms(token)))), frozenset())


class _Figures:
    """Compares figures of one unit with one another."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._by_unit: dict[str, list[Figure]] = defaultdict(list)
        for figure in figures:
            for unit in figure.quantity.units:
                if len(self._by_unit[unit]) < MOST_OF_UNIT:
                    self._by_unit[unit].append(figure)

    def others(self, one: Figure) -> Iterator[Figure]:
        seen = {one.place}
        for unit in one.quantity.units:
            for other in self._by_unit[unit]:
                if other.place not in seen and other.telling.teller != one.telling.teller:
                    seen.add(other.place)
                    yield other

    def likeness(self, one: Figure, other: Figure) -> float:
        if one.fate and other.fate and not one.fate & other.fate:
            return 0.0
        likeness = alike(one.around, other.around)
        if PERCENT in one.quantity.units and not one.governor & other.governor:
            return likeness * _OTHER_GOVERNOR
        counted = max(one.telling_unit, other.telling_unit) if one.quantity.units[0] == other.quantity.units[0] else 0.0
        return 1 - (1 - likeness) * (1 - counted)

    def least(self, one: Figure, other: Figure) -> float:
        unit = one.quantity.units[0]
        if PERCENT in one.quantity.units or unit != other.quantity.units[0]:
            return SAME_SHARE
        if unit in _generic() or one.quantity.by_form or other.quantity.by_form:
            return SAME_THING
        tellers = (one.telling.teller, other.telling.teller)
        least = min(one.quantity.value, other.quantity.value, 3)
        counted = (
            each.quantity
            for each in self._by_unit[unit]
            if each.quantity.units[0] == unit and each.telling.teller in tellers and each.quantity.value >= least
        )
        only = all(not each.differs(one.quantity) or not each.differs(other.quantity) for each in counted)
        return SAME_ONLY if only else SAME_THING

    def differ(self, one: Figure, other: Figure) -> bool:
        """Whether they differ and neither's sentence has the other's figure, too."""
        beside = one.quantity.value in other.beside or other.quantity.value in one.beside
        return one.quantity.differs(other.quantity) and not beside

    def same(self, one: Figure, other: Figure) -> bool:
        return not one.quantity.differs(other.quantity)


def _groups(pairs: Iterable[tuple[float, Figure, Figure]]) -> Iterator[tuple[list[Figure], float]]:
    """Put pairs together that share a figure, the likeliest first."""
    grouped: list[tuple[list[Figure], float]] = []
    of: dict[Figure, int] = {}
    for likeness, one, other in sorted(pairs, key=lambda pair: (-pair[0], pair[1].place, pair[2].place)):
        known = {of[each] for each in (one, other) if each in of}
        if len(known) > 1:
            continue
        if not known:
            grouped.append(([], likeness))
        number = known.pop() if known else len(grouped) - 1
        for each in (one, other):
            if each not in of:
                of[each] = number
                grouped[number][0].append(each)
    yield from grouped


@cache
def _leading() -> frozenset[str]:
    return frozenset(term.stem for term in analyzer().analyze(" ".join(lexicon.entries("number_words")["leading"])))


@cache
def _generic() -> frozenset[str]:
    return frozenset(
        term.stem for term in analyzer().analyze(" ".join(lexicon.entries("number_words")["generic_units"]))
    )


def _sides(group: Sequence[Figure]) -> list[Side]:
    sides = []
    for figure in sorted(group, key=lambda each: (each.telling.teller, each.place)):
        first, end = _clause(figure)
        start, stop = figure.sentence.tokens[first].start, figure.sentence.tokens[end - 1].end
        article = figure.telling.article
        sides.append(Side(article.source, article.text[start:stop], article.id, start, stop))
    return sides


def _clause(figure: Figure) -> tuple[int, int]:
    """Return the tokens around a figure that show what it is of."""
    tokens, quantity = figure.sentence.tokens, figure.quantity
    first, end = quantity.first, max(quantity.end, quantity.unit_end)
    while first > max(0, quantity.first - _BEFORE) and tokens[first - 1].norm not in _STOPS:
        first -= 1
    while end < min(len(tokens), quantity.unit_end + _AFTER) and tokens[end].norm not in _STOPS:
        end += 1
    return first, end


def _summary(group: Sequence[Figure]) -> str:
    """Return the figures as stated, a teller each."""
    stated: dict[str, list[str]] = defaultdict(list)
    for figure in sorted(group, key=lambda each: (each.telling.teller, each.place)):
        tokens, quantity = figure.sentence.tokens, figure.quantity
        end = max(quantity.end, quantity.unit_end)
        words = figure.telling.text(tokens[quantity.first].start, tokens[end - 1].end)
        if words not in stated[figure.telling.teller]:
            stated[figure.telling.teller].append(words)
    return " | ".join(f"{teller}: {'، '.join(words)}" for teller, words in stated.items())

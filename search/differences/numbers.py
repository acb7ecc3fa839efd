"""Figures that differ for the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from search.differences.context import Context, alike
from search.differences.figures import ALL_TOGETHER, Figure, figures_of, stems
from search.differences.model import Difference, Kind, Side
from search.differences.quantities import PERCENT
from search.differences.reading import Telling
from search.differences.rivals import rivals

SAME_THING, SAME_ONLY, SAME_PEOPLE, SAME_SHARE = 0.3, 0.13, 0.2, 0.4
"""How likely it has to be that two figures are of one thing: less where each teller counts this noun once only, and it
is not one for people; more for shares, which have no noun of their own to tell by, and where the nouns differ."""
NEAR, FAR, SAME_FAR = 1.35, 2.0, 0.45
"""How many times one figure of a thing may be the other for a noun that is counted once to tell enough, and from how
many times on more is asked: reports of one thing differ by a little."""
MOST_IN_ARTICLE, MOST_OF_UNIT = 100, 200
"""Figures that are looked at; all of one unit are compared with one another."""
_OTHER_GOVERNOR = 0.5
_BEFORE, _AFTER = 5, 5
_TELLING_DIGITS = 3
_TOLL_OF_LEAD = 0.4
"""How likely two tolls are of one thing by standing in two leads alone: leads tell what happened."""
_AGE_OF_ONE = 0.4
_SAME_GOVERNOR = 0.2
_STOPS = frozenset('،,:;"«»()-–—')


def number_differences(tellings: Sequence[Telling], context: Context) -> Iterator[Difference]:
    """Yield the figures in which tellers differ, each with every teller's figure for that thing."""
    figures = [each for telling in tellings for each in islice(figures_of(telling, context), MOST_IN_ARTICLE)]
    figures.sort(key=lambda each: each.place)
    told: set[tuple[frozenset[str], frozenset[float]]] = set()
    for group, likeness in _groups(rivals(figures, _Figures(figures))):
        sides = _sides(group)
        what = frozenset(fate for figure in group for fate in figure.fate) or frozenset(group[0].quantity.units)
        given = what, frozenset(figure.quantity.value for figure in group)
        if len({figure.telling.teller for figure in group}) > 1 and given not in told:
            told.add(given)
            yield Difference(Kind.NUMBER, _summary(group), tuple(sides), round(likeness, 3))


class _Figures:
    """Compares figures of one unit with one another."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._by_unit: dict[str, list[Figure]] = defaultdict(list)
        self._stated = {(each.telling.teller, each.quantity.units[0], each.quantity.value) for each in figures}
        for figure in figures:
            for unit in self._counted(figure):
                if len(self._by_unit[unit]) < MOST_OF_UNIT:
                    self._by_unit[unit].append(figure)

    @staticmethod
    def _counted(figure: Figure) -> tuple[str, ...]:
        """Return what is counted; of tolls also what became of people, whatever they are called."""
        return (*figure.quantity.units, *(figure.fate if figure.is_toll else ()))

    def others(self, one: Figure) -> Iterator[Figure]:
        seen = {one.place}
        for unit in self._counted(one):
            for other in self._by_unit[unit]:
                if other.place not in seen and other.telling.teller != one.telling.teller:
                    seen.add(other.place)
                    yield other

    def likeness(self, one: Figure, other: Figure) -> float:
        fates_differ = not one.fate & other.fate or ALL_TOGETHER in one.fate ^ other.fate
        if one.elapsed and other.elapsed and one.telling.day != other.telling.day:
            return 0.0
        if (one.is_toll and other.of_past) or (other.is_toll and one.of_past):
            return 0.0
        if one.at_most != other.at_most or (one.fate and other.fate and fates_differ):
            return 0.0
        likeness = alike(one.around, other.around)
        if one.aged is not None or other.aged is not None:
            return _surer(likeness, _AGE_OF_ONE) if one.aged and other.aged and one.aged & other.aged else 0.0
        if one.is_toll and other.is_toll:
            return _surer(likeness, _TOLL_OF_LEAD)
        unit = one.quantity.units[0]
        if PERCENT in one.quantity.units and not one.governor & other.governor:
            return likeness * _OTHER_GOVERNOR
        if unit in stems("generic_units") - stems("people") and one.governor and other.governor:
            same = one.governor & other.governor
            likeness = _surer(likeness, _SAME_GOVERNOR) if same else likeness * _OTHER_GOVERNOR
        if (
            unit in stems("generic_units") - stems("people")
            and one.subject
            and other.subject
            and not one.subject & other.subject
        ):
            likeness *= _OTHER_GOVERNOR
        counted = max(one.telling_unit, other.telling_unit) if unit == other.quantity.units[0] else 0.0
        return _surer(likeness, counted)

    def least(self, one: Figure, other: Figure) -> float:
        unit, times = one.quantity.units[0], one.quantity.times(other.quantity)
        if PERCENT in one.quantity.units or unit != other.quantity.units[0]:
            return SAME_SHARE
        if unit in stems("generic_units") or one.quantity.by_form or other.quantity.by_form or times > NEAR:
            return SAME_THING if times <= FAR else SAME_FAR
        tellers = (one.telling.teller, other.telling.teller)
        least = min(one.quantity.value, other.quantity.value, 3)
        counted = (
            each.quantity
            for each in self._by_unit[unit]
            if each.quantity.units[0] == unit and each.telling.teller in tellers and each.quantity.value >= least
        )
        only = all(not each.differs(one.quantity) or not each.differs(other.quantity) for each in counted)
        return SAME_THING if not only else SAME_PEOPLE if unit in stems("people") else SAME_ONLY

    def differ(self, one: Figure, other: Figure) -> bool:
        """Whether they differ, and neither's sentence has the other's figure, nor its teller if it is no round one."""
        beside = one.quantity.value in other.beside or other.quantity.value in one.beside
        elsewhere = self._states(one.telling, other) or self._states(other.telling, one)
        return one.quantity.differs(other.quantity) and not (beside or elsewhere)

    def _states(self, telling: Telling, figure: Figure) -> bool:
        """Whether a teller has a figure that is no round one of the same unit, whatever is said around it."""
        value = f"{figure.quantity.value:g}".replace(".", "").rstrip("0")
        stated = (telling.teller, figure.quantity.units[0], figure.quantity.value)
        return len(value) >= _TELLING_DIGITS and stated in self._stated

    def same(self, one: Figure, other: Figure) -> bool:
        return not one.quantity.differs(other.quantity)


def _surer(likeness: float, other: float) -> float:
    """Return how likely it is that one of two signs is right."""
    return 1 - (1 - likeness) * (1 - other)


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

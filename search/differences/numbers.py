"""Figures that differ for the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.officials.sounds import skeleton
from search.differences.context import Context, Words, alike, forms
from search.differences.model import Difference, Kind, Side
from search.differences.quantities import PERCENT, Quantity, by_form, numbers, quantities
from search.differences.reading import Sentence, Telling, Token
from search.differences.rivals import rivals

SAME_THING, SAME_ONLY, SAME_PEOPLE, SAME_SHARE = 0.3, 0.13, 0.2, 0.4
"""How likely it has to be that two figures are of one thing: less where each teller counts this noun once only, and it
is not one for people; more for shares, which have no noun of their own to tell by, and where the nouns differ."""
NEAR, FAR, SAME_FAR = 1.35, 2.0, 0.45
"""How many times one figure of a thing may be the other for a noun that is counted once to tell enough, and from how
many times on more is asked: reports of one thing differ by a little."""
MOST_IN_ARTICLE, MOST_OF_UNIT = 100, 200
"""Figures that are looked at; all of one unit are compared with one another."""
_UNIT = 0.3
_LEAD_SENTENCES = 3
_OTHER_GOVERNOR = 0.5
_GOVERNOR_WITHIN = 4
_BEFORE, _AFTER = 5, 5
_FATES = frozenset(("=kill", "=wound", "=arrest", "=kidnap", "=free", "=flee", "=rescue"))
_AT_MOST_WITHIN = 5
_TELLING_DIGITS = 3
_FATE_BEFORE, _FATE_AFTER = 6, 4
_OWN_NUMBER_WITHIN = 2
_ALL_TOGETHER = "+"
_TOLLS = ("=kill", "=wound")
_TOLL_OF_LEAD = 0.4
"""How likely two tolls are of one thing by standing in two leads alone: leads tell what happened."""
_AMONG_THEM = frozenset(("بينهم", "منهم", "بينها", "منها", "ضمنهم", "ضمنها", "بينهن", "منهن"))
_AMONG_WITHIN = 2
_AGE_OF_ONE, _AGE_BEFORE, _AGE_WORD_BEFORE = 0.4, 8, 4
_SHORTEST_NAME = 3
_SAME_GOVERNOR = 0.2
_AT_MOST = frozenset(("قصوي", "اقصي", "الاقصي", "القصوي"))
_OPENS_CLAUSE = frozenset(("ان", "بان", "وان", "وبان"))
_SUBJECT_WITHIN = 16
_WHO_DID = frozenset(("الذين", "والذين", "اللواتي", "اللاتي"))
_STOPS = frozenset('،,:;"«»()-–—')


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A quantity where it stands.

    Attributes:
        around: The words around it, weighed.
        governor: What its nearest word before is compared by: of «بعد فرز 97 بالمئة» that of فرز.
        subject: What the clause around it begins with: of «إن العجز زاد بالثلث إلى 5 ملايين دولار» that of العجز.
        fate: What became of those who are counted, if they are people of whom it is said: killed, wounded, arrested.
        is_toll: Whether it is how many were killed or wounded in what the article tells first.
        aged: If it is an age, the names before it; None if it is none.
        at_most: Whether it is the most that may be: «عقوبة قصوى بالسجن 14 عاما».
        telling_unit: How much it tells that another figure counts the same.
        beside: All numbers of its sentence.
    """

    telling: Telling
    sentence: Sentence
    quantity: Quantity
    around: Words
    governor: frozenset[str]
    subject: frozenset[str]
    fate: frozenset[str]
    is_toll: bool
    aged: frozenset[str] | None
    at_most: bool
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
    told: set[tuple[frozenset[str], frozenset[float]]] = set()
    for group, likeness in _groups(rivals(figures, _Figures(figures))):
        sides = _sides(group)
        what = frozenset(fate for figure in group for fate in figure.fate) or frozenset(group[0].quantity.units)
        given = what, frozenset(figure.quantity.value for figure in group)
        if len({figure.telling.teller for figure in group}) > 1 and given not in told:
            told.add(given)
            yield Difference(Kind.NUMBER, _summary(group), tuple(sides), round(likeness, 3))


def _figures(telling: Telling, context: Context) -> Iterator[Figure]:
    counted: set[str] = set()
    for sentence in telling.sentences:
        beside = frozenset(numbers(sentence.tokens))
        in_lead = by_form(sentence.tokens) if sentence.place < _LEAD_SENTENCES else ()
        for quantity in (*quantities(sentence.tokens), *in_lead):
            around = context.around(sentence, quantity.first, max(quantity.end, quantity.unit_end))
            telling_unit = _UNIT * context.rarity(quantity.units[0]) if quantity.units[0] not in _generic() else 0.0
            governor, fate = _governor(sentence, quantity), _fate(sentence, quantity)
            is_toll = _is_toll(sentence, quantity, fate) and counted.isdisjoint(fate)
            counted |= fate if is_toll else frozenset()
            near = sentence.tokens[max(0, quantity.first - _AT_MOST_WITHIN) : quantity.first]
            yield Figure(
                telling, sentence, quantity, around, governor, _subject(sentence, quantity), fate, is_toll,
                _aged(sentence, quantity), any(token.norm in _AT_MOST for token in near), telling_unit, beside,
            )  # fmt: skip


def _governor(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    """Return what a share is a share of, or whose: the nearest telling word before, in the same clause."""
    for token in reversed(sentence.tokens[max(0, quantity.first - _GOVERNOR_WITHIN) : quantity.first]):
        if token.norm in _OPENS_CLAUSE:
            break
        if token.stem not in _leading() and (found := forms(token)):
            return frozenset(found)
    return frozenset()


def _subject(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    """Return the word behind the «أن» that opens the clause of a figure; nothing if it is the figure itself."""
    tokens = sentence.tokens
    for at in range(quantity.first - 1, max(0, quantity.first - _SUBJECT_WITHIN) - 1, -1):
        if tokens[at].norm in _OPENS_CLAUSE:
            return frozenset(forms(tokens[at + 1]))
    return frozenset()


def _fate(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    """Return what is said to have become of those counted: «7 جرحى», «وأصيب 50 شخصا», «50 شخصا بجروح»."""
    tokens, first, end = sentence.tokens, quantity.first, max(quantity.end, quantity.unit_end)
    before = reversed(range(max(0, first - _FATE_BEFORE), first))
    near = (*range(quantity.end, end), *before, *range(end, min(len(tokens), end + _FATE_AFTER)))
    found = [(at, fate) for at in near if (fate := _FATES.intersection(forms(tokens[at])))]
    for (one, fate), (other, another) in pairwise(sorted(found, key=lambda pair: pair[0])):
        if fate != another and other - one == 1 and tokens[other].norm.startswith("و") and not _apart(tokens, one):
            return fate | another | {_ALL_TOGETHER}
    return found[0][1] if found else frozenset()


def _apart(tokens: Sequence[Token], first: int) -> bool:
    """Whether two fates, each beside the other, have a number each: «20 شخصا حتفهم وأصيب 40», not «مقتل وإصابة 40»."""
    own, others = tokens[max(0, first - _OWN_NUMBER_WITHIN) : first], tokens[first + 2 : first + 3]
    return all(next(numbers(each), None) is not None for each in (own, others))


def _is_toll(sentence: Sentence, quantity: Quantity, fate: frozenset[str]) -> bool:
    """Whether a figure is how many people were killed or wounded, all told, in what an article begins with.

    Whom «الذين قتلوا» have killed is told to say who they are.
    """
    before = sentence.tokens[max(0, quantity.first - _AMONG_WITHIN) : quantity.first]
    in_lead = sentence.place < _LEAD_SENTENCES and not quantity.by_form
    among = any(token.norm in _AMONG_THEM for token in before)
    further = sentence.tokens[max(0, quantity.first - _FATE_BEFORE) : quantity.first]
    done = any(token.norm in _WHO_DID for token in further)
    return in_lead and not among and not done and not fate.isdisjoint(_TOLLS) and quantity.units[0] in _people()


def _aged(sentence: Sentence, quantity: Quantity) -> frozenset[str] | None:
    """Return the names before an age, as «سامر درويش (54 عاما)» says whose it is; None if it is no age."""
    if quantity.units[0] not in _years():
        return None
    tokens, first = sentence.tokens, quantity.first
    near = tokens[max(0, first - _AGE_WORD_BEFORE) : first]
    if not near or (near[-1].norm != "(" and not any(token.norm in _ages() for token in near)):
        return None
    names: set[str] = set()
    for token in reversed(tokens[max(0, first - _AGE_BEFORE) : first]):
        if token.norm == ")":
            break
        if token.stem and token.norm not in _ages() and not token.norm.startswith("ال"):
            names.add(skeleton(token.norm))
    return frozenset(name for name in names if len(name) >= _SHORTEST_NAME)


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
        fates_differ = not one.fate & other.fate or _ALL_TOGETHER in one.fate ^ other.fate
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
        if unit in _generic() - _people() and one.governor and other.governor:
            same = one.governor & other.governor
            likeness = _surer(likeness, _SAME_GOVERNOR) if same else likeness * _OTHER_GOVERNOR
        if unit in _generic() - _people() and one.subject and other.subject and not one.subject & other.subject:
            likeness *= _OTHER_GOVERNOR
        counted = max(one.telling_unit, other.telling_unit) if unit == other.quantity.units[0] else 0.0
        return _surer(likeness, counted)

    def least(self, one: Figure, other: Figure) -> float:
        unit, times = one.quantity.units[0], one.quantity.times(other.quantity)
        if PERCENT in one.quantity.units or unit != other.quantity.units[0]:
            return SAME_SHARE
        if unit in _generic() or one.quantity.by_form or other.quantity.by_form or times > NEAR:
            return SAME_THING if times <= FAR else SAME_FAR
        tellers = (one.telling.teller, other.telling.teller)
        least = min(one.quantity.value, other.quantity.value, 3)
        counted = (
            each.quantity
            for each in self._by_unit[unit]
            if each.quantity.units[0] == unit and each.telling.teller in tellers and each.quantity.value >= least
        )
        only = all(not each.differs(one.quantity) or not each.differs(other.quantity) for each in counted)
        return SAME_THING if not only else SAME_PEOPLE if unit in _people() else SAME_ONLY

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


@cache
def _leading() -> frozenset[str]:
    return _stems("leading")


@cache
def _generic() -> frozenset[str]:
    return _stems("generic_units")


@cache
def _people() -> frozenset[str]:
    return _stems("people")


@cache
def _years() -> frozenset[str]:
    return _stems("years")


@cache
def _ages() -> frozenset[str]:
    return frozenset(map(fold, lexicon.entries("number_words")["ages"]))


def _stems(group: str) -> frozenset[str]:
    return frozenset(term.stem for term in analyzer().analyze(" ".join(lexicon.entries("number_words")[group])))


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

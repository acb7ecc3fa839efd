"""Figures where they stand: what each is of, as far as the words around it say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.officials.sounds import skeleton
from search.differences.context import Context, Words, forms
from search.differences.quantities import Quantity, by_form, numbers, quantities
from search.differences.reading import Sentence, Telling, Token

ALL_TOGETHER = "+"
"""Stands among fates where those killed and those wounded are counted together."""
_UNIT = 0.3
_LEAD_SENTENCES = 3
_GOVERNOR_WITHIN = 4
_FATES = frozenset(("=kill", "=wound", "=arrest", "=kidnap", "=free", "=flee", "=rescue"))
_AT_MOST_WITHIN = 5
_FATE_BEFORE, _FATE_AFTER = 6, 4
_OWN_NUMBER_WITHIN = 2
_TOLLS = ("=kill", "=wound")
_AMONG_THEM = frozenset(("بينهم", "منهم", "بينها", "منها", "ضمنهم", "ضمنها", "بينهن", "منهن"))
_AMONG_WITHIN = 2
_FIRST_YEAR, _MOST_IN_HEADING = "1900", 4
_SHORTEST_NAME = 3
_SINCE = frozenset(("بعد", "وبعد", "منذ", "ومنذ", "قبل", "وقبل"))
_AT_MOST = frozenset(("قصوي", "اقصي", "الاقصي", "القصوي"))
_OPENS_CLAUSE = frozenset(("ان", "بان", "وان", "وبان"))
_SUBJECT_WITHIN = 16
_WHO_DID = frozenset(("الذين", "والذين", "اللواتي", "اللاتي"))
_AGE_BEFORE, _AGE_WORD_BEFORE = 8, 4


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
        of_past: Whether it is told of an earlier year, in its sentence or in a line above that gives a date alone.
        elapsed: Whether it is how long ago something was when the article was published: «بعد 4 أيام من الزلزال».
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
    of_past: bool
    elapsed: bool
    at_most: bool
    telling_unit: float
    beside: frozenset[float]

    @property
    def place(self) -> tuple[str, int, int]:
        """Where it stands, for putting in order."""
        return self.telling.article.id, self.sentence.place, self.quantity.first


def figures_of(telling: Telling, context: Context) -> Iterator[Figure]:
    """Yield the figures of an article."""
    counted: set[str] = set()
    heading: Sentence | None = None
    for sentence in telling.sentences:
        of_past = any(_is_past(telling, each) for each in (sentence, heading) if each)
        heading = sentence if len(sentence.tokens) <= _MOST_IN_HEADING else None
        beside = frozenset(numbers(sentence.tokens))
        in_lead = by_form(sentence.tokens) if sentence.place < _LEAD_SENTENCES else ()
        for quantity in (*quantities(sentence.tokens), *in_lead):
            around = context.around(sentence, quantity.first, max(quantity.end, quantity.unit_end))
            telling_unit = (
                _UNIT * context.rarity(quantity.units[0]) if quantity.units[0] not in stems("generic_units") else 0.0
            )
            governor, fate = _governor(sentence, quantity), _fate(sentence, quantity)
            is_toll = _is_toll(sentence, quantity, fate) and counted.isdisjoint(fate)
            counted |= fate if is_toll else frozenset()
            yield Figure(
                telling, sentence, quantity, around, governor, _subject(sentence, quantity), fate, is_toll,
                _aged(sentence, quantity), of_past, _elapsed(sentence, quantity), _at_most(sentence, quantity),
                telling_unit, beside,
            )  # fmt: skip


def _governor(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    """Return what a share is a share of, or whose: the nearest telling word before, in the same clause."""
    for token in reversed(sentence.tokens[max(0, quantity.first - _GOVERNOR_WITHIN) : quantity.first]):
        if token.norm in _OPENS_CLAUSE:
            break
        if token.stem not in stems("leading") and (found := forms(token)):
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
            return fate | another | {ALL_TOGETHER}
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
    return in_lead and not among and not done and not fate.isdisjoint(_TOLLS) and quantity.units[0] in stems("people")


def _aged(sentence: Sentence, quantity: Quantity) -> frozenset[str] | None:
    """Return the names before an age, as «سامر درويش (54 عاما)» says whose it is; None if it is no age."""
    if quantity.units[0] not in stems("years"):
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


def _is_past(telling: Telling, sentence: Sentence) -> bool:
    """Whether a sentence names a year before that of publication."""
    published = telling.day[:4]
    years = (token.norm for token in sentence.tokens if token.norm.isdecimal() and len(token.norm) == len(published))
    return any(_FIRST_YEAR <= year < published for year in years)


def _elapsed(sentence: Sentence, quantity: Quantity) -> bool:
    before = sentence.tokens[max(0, quantity.first - 1) : quantity.first]
    return quantity.units[0] in stems("days") and any(token.norm in _SINCE for token in before)


def _at_most(sentence: Sentence, quantity: Quantity) -> bool:
    near = sentence.tokens[max(0, quantity.first - _AT_MOST_WITHIN) : quantity.first]
    return any(token.norm in _AT_MOST for token in near)


@cache
def stems(group: str) -> frozenset[str]:
    """Return the stems of a group of `number_words.yaml`."""
    return frozenset(term.stem for term in analyzer().analyze(" ".join(lexicon.entries("number_words")[group])))


@cache
def _ages() -> frozenset[str]:
    return frozenset(map(fold, lexicon.entries("number_words")["ages"]))

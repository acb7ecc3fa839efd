"""Quantities in Arabic text: numbers in digits and in words, how exact they are, and what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold
from search.differences.reading import Token

PERCENT = "%"
_CLITICS = ("", "و", "ب", "ل", "ف", "ال", "وال", "بال", "لل", "ول", "وب")
_VAGUE_FROM, _VAGUE_TO = 2, 100
_FAR_APART, _TOO_FAR_APART = 0.15, 10
"""From what part on two figures, not stated exactly, differ; from what factor on they are of different things."""
_ABOUT = 0.03
_SCALES, _BY_ROUNDING = (1e12, 1e9, 1e6, 1e3), 0.05
"""Numbers that are told in millions and the like, and how far rounding may take them."""
_YEARS = range(1900, 2101)
_THOUSANDS = re.compile(r"\d{1,3}(?:[,٬]\d{3})+")
_LOOK_BACK, _LOOK_BACK_TO_COUNT = 3, 6
_LONGEST_CLITIC = 2
_PARTICIPLE = 4
_MOST_DIGITS = 18
_WITHOUT_UNIT = frozenset(("في", "علي", "من", "الي", "عن", "منذ", "خلال", "بعد", "قبل", "مع", "بين", "ان", "ثم", "حتي"))
_TEENS = frozenset(("عشر", "عشره"))
_TIMES = frozenset(("بتوقيت", "ت", "صباحا", "مساء", "ظهرا"))


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something.

    Attributes:
        low: The least it can be.
        high: The most.
        value: The number as stated; of a vague one its order of magnitude.
        exact: Whether it is stated without «نحو», «أكثر من» and the like.
        vague: Whether no number is stated («آلاف»).
        units: Stems of what is counted, `%` for a share; the next words, nearest first.
        first: Index of its first token in the sentence.
        end: Index of the token after its number.
        unit_end: Index of the token after what is counted.
        by_form: Whether the noun's form alone says it («صاروخين»).
    """

    low: float
    high: float
    value: float
    exact: bool
    vague: bool
    units: tuple[str, ...]
    first: int
    end: int
    unit_end: int
    by_form: bool = False

    def differs(self, other: Quantity) -> bool:
        """Whether two quantities of one thing cannot both be meant the same."""
        if rounded(self.value, other.value):
            return False
        if self.vague and other.vague:
            return self.value != other.value
        if self.high < other.low or other.high < self.low:
            return max(self.low, other.low) <= _TOO_FAR_APART * min(self.high, other.high)
        largest = max(abs(self.value), abs(other.value)) or 1.0
        return not (self.vague or other.vague) and abs(self.value - other.value) / largest >= _FAR_APART

    def times(self, other: Quantity) -> float:
        """Return how many times the smaller number the larger one is; of orders of magnitude that is not said."""
        low, high = sorted((self.value, other.value))
        return high / low if low > 0 and not (self.vague or other.vague or self.by_form or other.by_form) else 1.0


def rounded(one: float, other: float) -> bool:
    """Whether one number is the other, rounded: 42.4 and 42, 6.16 and 6.2 million, 12 and 12.3 thousand."""
    scale = next((each for each in _SCALES if min(one, other) >= each), 1.0)
    short, long = sorted((f"{one / scale:g}", f"{other / scale:g}"), key=len)
    decimals = len(short.partition(".")[2])
    if scale > 1 and (abs(one - other) > _BY_ROUNDING * max(one, other) or (decimals and scale < 1e6)):
        return False
    return "." in long and abs(float(long) - float(short)) <= 0.5 * 10**-decimals


@dataclass(frozen=True, slots=True)
class _Words:
    cardinals: dict[str, float]
    multipliers: dict[str, float]
    parts: dict[str, float]
    duals: dict[str, float]
    vague: dict[str, float]
    about: frozenset[str]
    above: frozenset[str]
    below: frozenset[str]
    between: frozenset[str]
    percent: frozenset[str]
    counted_before: frozenset[str]
    count_of: frozenset[str]
    reaching: frozenset[str]
    several: frozenset[str]
    uncounted: frozenset[str]
    carrying: frozenset[str]
    numbered: frozenset[str]
    months: frozenset[str]


def quantities(tokens: Sequence[Token]) -> Iterator[Quantity]:
    """Yield the quantities of a sentence.

    Dates, years, times of day, scores and ordinals are none.
    """
    at = 0
    while at < len(tokens):
        found = _number(tokens, at)
        if found is None:
            at += 1
            continue
        value, at_end, vague = found
        other = _is_something_else(tokens, at, at_end, value, vague)
        quantity = None if other else _with_unit(tokens, at, at_end, value, vague)
        if quantity is not None:
            yield quantity
        at = max(at_end, quantity.unit_end if quantity and quantity.units == (PERCENT,) else 0)


def by_form(tokens: Sequence[Token]) -> Iterator[Quantity]:
    """Yield what is one or two by its form alone: «صاروخين», «صاروخا باليستيا».

    Only nouns with a broken plural are read, as ـين makes others plural («ناشطين»), and of single ones only the
    indefinite accusative, which hardly anything else looks like.
    """
    for at, token in enumerate(tokens):
        value = _one_or_two(token)
        if value and (at == 0 or not (_number(tokens, at - 1) or _is_several(tokens[at - 1]))):
            yield Quantity(value, value, value, True, False, (token.stem,), at, at + 1, at + 1, by_form=True)


def _one_or_two(token: Token) -> float | None:
    if not token.stem or token.stem not in _with_broken_plural():
        return None
    for clitic in ("", "و", "ب", "ل", "ف"):
        if token.norm in (f"{clitic}{token.stem}ين", f"{clitic}{token.stem}ان"):
            return 2.0
        if token.norm == f"{clitic}{token.stem}ا":
            return 1.0
    return None


def _is_several(token: Token) -> bool:
    """Tell whether a word makes what follows a plural: «عدة بلدان» are not two."""
    return any(token.norm.removeprefix(clitic) in _words().several for clitic in _CLITICS)


@cache
def _with_broken_plural() -> frozenset[str]:
    singulars = (fold(line.split()[-1]) for line in lexicon.words("broken_plurals"))
    return frozenset(each for each in singulars if not (_may_be_participle(each) or each in _words().uncounted))


def _may_be_participle(singular: str) -> bool:
    """Whether a noun has the form of a participle or of an adjective of belonging: those have a sound plural, too."""
    return singular.startswith("م") or singular.endswith("ي") or (len(singular) == _PARTICIPLE and singular[1] == "ا")


def numbers(tokens: Sequence[Token]) -> Iterator[float]:
    """Yield all numbers of a sentence, whatever they are; the hundred of «53 في المئة» is none."""
    at = 0
    while at < len(tokens):
        found = None if _is_percent(tokens, at) else _number(tokens, at)
        if found is not None:
            yield found[0]
        at = found[1] if found else at + 1


def _is_percent(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].norm if at else ""
    return tokens[at].norm in _words().percent or f"{before} {tokens[at].norm}" in _words().percent


def _number(tokens: Sequence[Token], at: int) -> tuple[float, int, bool] | None:
    """Read a number; returns its value, the token after it, and whether it is only an order of magnitude."""
    norm = tokens[at].norm
    if norm[0].isdecimal():
        value = _digits(norm)
        return None if value is None else (*_multiplied(tokens, at + 1, value), False)
    words = _words()
    first = _known(norm, words.vague, _CLITICS)
    if first is not None:
        return *_multiplied(tokens, at + 1, first), True
    part = _known(norm, words.parts, _CLITICS)
    if part is not None:
        value, end = _multiplied(tokens, at + 1, part)
        return (value, end, False) if value != part else None
    return _spelled(tokens, at)


def _digits(norm: str) -> float | None:
    if ":" in norm or "/" in norm or len(norm) > _MOST_DIGITS:
        return None
    if _THOUSANDS.fullmatch(norm):
        return float(re.sub("[,٬]", "", norm))
    try:
        return float(norm.replace("٫", ".").replace(",", ".").replace("٬", ""))
    except ValueError:
        return None


def _multiplied(tokens: Sequence[Token], at: int, value: float) -> tuple[float, int]:
    words = _words()
    while at < len(tokens):
        factor = _known(tokens[at].norm, words.multipliers, ("", "ال"))
        if factor is None:
            break
        value, at = value * factor, at + 1
    return value, at


def _spelled(tokens: Sequence[Token], at: int) -> tuple[float, int, bool] | None:
    """Read a number in words: «ثلاثة وعشرون ألفا», «مئتين وخمسين», «مليوني»."""
    words = _words()
    total = current = 0.0
    end = at
    while end < len(tokens):
        norm, clitics = tokens[end].norm, _CLITICS if end == at else ("و",)
        pair = f"{norm} {tokens[end + 1].norm}" if end + 1 < len(tokens) else ""
        value = _known(pair, words.cardinals, clitics)
        if value is not None:
            current, end = current + value, end + 2
            continue
        value = _known(norm, words.cardinals, clitics)
        if value is None and end > at and norm in ("عشر", "عشره") and 3 <= current <= 9:
            value = 10.0
        if value is not None:
            current, end = current + value, end + 1
            continue
        dual = _known(norm, words.duals, clitics)
        factor = _known(norm, words.multipliers, ("",) if end > at else clitics)
        if dual is not None and not current:
            total, end = total + dual, end + 1
        elif factor is not None and (current or end == at):
            total, current, end = total + (current or 1.0) * factor, 0.0, end + 1
        else:
            break
    value = total + current
    return (value, end, False) if end > at and value > 1 else None


def _is_something_else(tokens: Sequence[Token], at: int, end: int, value: float, vague: bool) -> bool:
    """Whether a number is a date, a year, a time, a score, or part of a name."""
    before = tokens[at - 1].norm if at else ""
    after = tokens[end].norm if end < len(tokens) else ""
    if vague:
        return False
    if tokens[at].norm.startswith(("ال", "وال")) and end == at + 1:
        return True
    if before in _words().numbered or (before.startswith("ال") and tokens[end - 1].norm in _TEENS):
        return True
    if (
        after.lstrip("ال") in _words().months
        or after in _words().months
        or (after == "-" and _is_digit(tokens, end + 1))
    ):
        return True
    if before in ("-", "/", ":") and at > 1 and tokens[at - 2].norm[0].isdecimal():
        return True
    if after in _TIMES or (after == "من" and end + 1 < len(tokens) and tokens[end + 1].norm == "الشهر"):
        return True
    if at and tokens[at - 1].end == tokens[at].start and len(before) > _LONGEST_CLITIC and before not in _WITHOUT_UNIT:
        return True
    is_year = end == at + 1 and tokens[at].norm.isdecimal() and int(value) in _YEARS
    return is_year and not _manner(tokens, at)[1]


def _is_digit(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].norm[0].isdecimal()


def _with_unit(tokens: Sequence[Token], at: int, end: int, value: float, vague: bool) -> Quantity | None:
    units, unit_end = _units(tokens, at, end)
    if not units:
        return None
    first, manner = _manner(tokens, at)
    if unit_end < len(tokens) - 1 and tokens[unit_end].norm == "علي" and tokens[unit_end + 1].norm == "الاقل":
        manner, unit_end = "above", unit_end + 2
    if vague:
        low, high = value * _VAGUE_FROM, value * _VAGUE_TO - 1
        if value >= 1000 and end > at + 1:
            high = value * 10
    else:
        low, high = _bounds(value, manner)
    return Quantity(low, high, value, not manner and not vague, vague, units, first, end, unit_end)


def _bounds(value: float, manner: str) -> tuple[float, float]:
    if manner == "above":
        return value, value * 1.5
    if manner == "below":
        return value * 0.5, value
    return (value * (1 - _ABOUT), value * (1 + _ABOUT)) if manner else (value, value)


def _manner(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Return where the quantity begins with the words that qualify it, and how they do."""
    words = _words()
    back = at
    while back > max(0, at - _LOOK_BACK):
        norm = tokens[back - 1].norm
        for manner, known in (("about", words.about), ("above", words.above), ("below", words.below)):
            if any(norm == clitic + word for word in known for clitic in ("", "ل", "ب", "و")):
                return (at, "") if norm in words.carrying and back == at else (back - 1, manner)
        if norm not in words.between:
            break
        back -= 1
    return at, ""


def _units(tokens: Sequence[Token], at: int, end: int) -> tuple[tuple[str, ...], int]:
    """Return what is counted and the token after it."""
    words = _words()
    after = tokens[end].norm if end < len(tokens) else ""
    pair = f"{after} {tokens[end + 1].norm}" if end + 1 < len(tokens) else ""
    if after in words.percent or pair in words.percent:
        return (PERCENT,), end + (1 if after in words.percent else 2)
    if at and tokens[at - 1].norm in words.percent:
        return (PERCENT,), end
    if (not after or not tokens[end].stem) and (noun := _counted_before(tokens, at)):
        return (noun,), end
    skip = end + 1 if after == "من" else end
    if skip >= len(tokens) or not tokens[skip].stem:
        return (), end
    units = [tokens[skip].stem]
    if skip + 1 < len(tokens) and tokens[skip + 1].stem and _number(tokens, skip + 1) is None:
        units.append(tokens[skip + 1].stem)
    return tuple(units), skip + 1


def _counted_before(tokens: Sequence[Token], at: int) -> str:
    """Return what stands before its number, or nothing: «الناخبين البالغ عددهم 56», «عدد القتلى ارتفع إلى 112»."""
    words = _words()
    for back in range(at - 1, max(-1, at - _LOOK_BACK - 1), -1):
        if tokens[back].norm in words.counted_before:
            nouns = (token for token in reversed(tokens[max(0, back - 3) : back]) if token.stem)
            noun = next((token.stem for token in nouns if token.norm not in words.counted_before), "")
            if noun:
                return noun
    for back in range(at - 1, max(-1, at - _LOOK_BACK_TO_COUNT - 1), -1):
        if tokens[back].norm.lstrip("وبل") in words.count_of:
            leads = all(token.norm in words.reaching or not token.stem for token in tokens[back + 3 : at])
            return tokens[back + 1].stem if leads else ""
    return ""


def _known(norm: str, table: dict[str, float], clitics: Sequence[str]) -> float | None:
    for clitic in clitics:
        if norm.startswith(clitic) and (found := table.get(norm[len(clitic) :])) is not None:
            return found
    return None


@cache
def _words() -> _Words:
    read = lexicon.entries("number_words")

    def table(name: str) -> dict[str, float]:
        return {fold(form): float(value) for value, forms in read[name].items() for form in forms}

    def group(name: str) -> frozenset[str]:
        return frozenset(" ".join(map(fold, form.split())) for form in read[name])

    return _Words(
        table("cardinals"), table("multipliers"), table("parts"), table("duals"), table("vague"), group("about"),
        group("above"), group("below"), group("between"), group("percent"), group("counted_before"), group("count_of"),
        group("reaching"), group("several"), group("uncounted"), group("carrying"), group("numbered"), _months(),
    )  # fmt: skip


def _months() -> frozenset[str]:
    return frozenset(fold(name.split()[0]) for entry in lexicon.entries("months") for name in entry["names"])

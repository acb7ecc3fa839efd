"""The words that dates are made of: text in, a row of tokens out, each with a one-letter code for what it does.

The grammar is a set of regular expressions over the row of codes, so a code is one letter; all other
words share the code `OTHER`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from indexer import lexicon
from indexer.analysis.letters import DIACRITICS, INVISIBLE, fold
from indexer.analysis.remembered import remembered
from indexer.attribution.dates.grammar import STARTS

NUMBER, LARGE, YEAR = "N", "n", "Y"
ORDINAL, CARDINAL, TEEN = "O", "C", "t"
WEEKDAY, DEICTIC, DAYPART, MOMENT = "W", "T", "P", "Z"
THE_UNIT, UNIT, TWO, MANY = "U", "u", "2", "p"
DAY_WORD, MONTH_WORD, YEAR_WORD = "d", "q", "y"
RELATIVE, THIS, ELSEWHERE = "R", "H", "a"
AGO, ABOUT, SOME, PART, ERA, SAME_DAY = "A", "G", "S", "E", "K", "X"
OF, AT, TO, AND, PREFIX = "F", "f", "I", "+", "b"
WHICH = "r"
OTHER, BREAK, QUOTE = "x", "|", '"'
MONTH_CODES = {"always": "M", "after": "m", "day": "j", "year": "L"}
PUNCTUATION = {"/": "/", "،": ",", ",": ",", "(": "(", ")": ")", "-": "-", "–": "-", ".": ".", "[": "(", "]": ")"}

_TOKEN = re.compile(rf"\d+|[^\W\d_][^\W\d_{INVISIBLE}]*(?:[{INVISIBLE}]+[^\W\d_]*)*|[^\w\s{INVISIBLE}]|\n")
_MARKS = re.compile(f"[{DIACRITICS}]")


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word or phrase does in a date.

    Attributes:
        code: One of the codes of this module.
        value: A number, the month or weekday, the days or steps from publication, or 1 for a unit with ال.
        unit: The unit, the calendar or the part, where the code has one.
    """

    code: str
    value: int = 0
    unit: str = ""


@dataclass(slots=True)
class Token:
    """A word, phrase or mark of the text and its sense; not frozen, since so many are made."""

    start: int
    end: int
    code: str
    value: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the lexicon knows about a written word: how long its prefixes are, and what it means alone or begins."""

    conjunction: int
    preposition: int
    sense: Sense | None
    phrases: tuple[tuple[tuple[str, ...], Sense], ...]


def lex(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `text[start:end]`, with offsets into `text`. The cost is linear in the length."""
    spans = [match.span() for match in _TOKEN.finditer(text, start, end)]
    tokens: list[Token] = []
    position = 0
    while position < len(spans):
        position += _next(text, spans, position, tokens)
    codes = {token.code for token in tokens}
    return _merge_numbers(tokens) if TEEN in codes or (AND in codes and not codes.isdisjoint("OC")) else tokens


def may_start(text: str, start: int, end: int) -> bool:
    """Whether a word of `text[start:end]` can have one of the codes with which dates start; most clauses have none."""
    return any(map(_starts, _TOKEN.findall(text, start, end)))


@remembered(1 << 15)
def may_hold_date(word: str) -> bool:
    """Whether a date can start in a word of a text, as it is written there."""
    return may_start(word, 0, len(word))


@remembered(1 << 15)
def _starts(surface: str) -> bool:
    """Whether a written word can have one of the codes with which dates start; «عشر» can become a number."""
    if surface[0].isdigit():
        return not STARTS.isdisjoint((NUMBER, LARGE, YEAR))
    entry = _entry(surface) if len(surface) < 32 else None
    if entry is None:
        return False
    codes = {sense.code for sense in (entry.sense, *(sense for _, sense in entry.phrases)) if sense is not None}
    return not STARTS.isdisjoint(codes | {CARDINAL} if TEEN in codes else codes)


def _next(text: str, spans: list[tuple[int, int]], position: int, tokens: list[Token]) -> int:
    """Append what stands at a position and return how many words it took."""
    start, end = spans[position]
    surface = text[start:end]
    entry = _entry(surface) if len(surface) < 32 else None
    if entry is None:
        if surface not in ("ال", "الـ", "لل"):
            tokens.append(_plain(surface, start, end))
        return 1
    taken, sense = _longest(text, spans, position, entry)
    if sense is None:
        tokens.append(Token(start, end, OTHER))
        return 1
    if entry.conjunction:
        tokens.append(Token(start, start + 1, AND))
    inner = start + entry.conjunction + entry.preposition
    if entry.preposition:
        tokens.append(Token(inner - 1, inner, PREFIX))
    tokens.append(Token(inner, spans[position + taken - 1][1], sense.code, sense.value, sense.unit))
    return taken


def _plain(surface: str, start: int, end: int) -> Token:
    """A number, a mark or a word that no date is made of."""
    if surface[0].isdigit():
        return _number(surface, start, end)
    if surface in "\"'«»“”„‘’":
        return Token(start, end, QUOTE)
    if surface[0].isalpha():
        return Token(start, end, AND if surface == "و" else OTHER)
    return Token(start, end, PUNCTUATION.get(surface, BREAK))


def _number(digits: str, start: int, end: int) -> Token:
    if len(digits) > 4 or not digits.isdecimal():
        return Token(start, end, OTHER)
    value = int(digits)
    if len(digits) == 4 and 1300 <= value < 2200:
        return Token(start, end, YEAR, value)
    return Token(start, end, NUMBER if 0 < value <= 31 else LARGE, value)


def _longest(text: str, spans: list[tuple[int, int]], position: int, entry: _Entry) -> tuple[int, Sense | None]:
    """The longest phrase that starts at a word, else the word."""
    for rest, sense in entry.phrases:
        following = spans[position + 1 : position + 1 + len(rest)]
        if len(following) == len(rest) and all(
            end - start < 32 and _folded(text[start:end]) == word
            for (start, end), word in zip(following, rest, strict=True)
        ):
            return 1 + len(rest), sense
    return 1, entry.sense


@remembered(65536)
def _folded(surface: str) -> str:
    return fold(surface)


@remembered(65536)
def _entry(surface: str) -> _Entry | None:
    """Look a written word up, whole and then without the letters that are written onto it."""
    if not surface[0].isalpha():
        return None
    alone, begins = _lexicon()
    for conjunction, preposition, word in _readings(fold(surface)):
        sense = _spelled(surface, word, alone.get(word))
        phrases = begins.get(word, ())
        if sense is not None or phrases:
            return _Entry(conjunction, preposition, sense, phrases)
    return None


def _readings(word: str) -> Iterator[tuple[int, int, str]]:
    yield 0, 0, word
    for conjunction in (0, 1) if word[:1] in "وف" else (0,):
        rest = word[conjunction:]
        if conjunction:
            yield 1, 0, rest
        if rest[:2] == "لل":
            yield conjunction, 0, "ا" + rest[1:]
        elif rest[:1] in "بلك" and len(rest) > 3:
            yield conjunction, 1, rest[1:]


def _spelled(surface: str, word: str, sense: Sense | None) -> Sense | None:
    """Keep آب and أب (a father) apart: folding makes them one, so the month needs its madda to stand with no day."""
    if word == "اب" and sense is not None and "آ" not in _MARKS.sub("", surface):
        return Sense("j", sense.value, sense.unit)
    return sense


def _merge_numbers(tokens: list[Token]) -> list[Token]:
    """Join «الخامس عشر», «الخامس والعشرين», «خمسة عشر» and «خمسة وتسعين» into one number."""
    merged: list[Token] = []
    for token in tokens:
        last = merged[-1] if merged else None
        before = merged[-2] if len(merged) > 1 else None
        if token.code == TEEN and last is not None and last.code in "OC" and last.value < 10:
            merged[-1] = Token(last.start, token.end, last.code, last.value + 10)
        elif _tens_after_and(before, last, token) and before is not None:
            merged[-2:] = [Token(before.start, token.end, before.code, before.value + token.value)]
        elif token.code == TEEN:
            merged.append(Token(token.start, token.end, CARDINAL, 10))
        else:
            merged.append(token)
    return merged


def _tens_after_and(before: Token | None, last: Token | None, token: Token) -> bool:
    return (
        token.code in "OC"
        and token.value in range(20, 100, 10)
        and last is not None
        and last.code == AND
        and before is not None
        and before.code == token.code
        and before.value < 10
    )


@cache
def _lexicon() -> tuple[dict[str, Sense], dict[str, tuple[tuple[tuple[str, ...], Sense], ...]]]:
    """The single words and the phrases by their first word, longest first."""
    alone: dict[str, Sense] = {}
    begins: dict[str, list[tuple[tuple[str, ...], Sense]]] = {}
    for form, sense in _senses():
        first, *rest = (fold(word) for word in form.split())
        if rest:
            begins.setdefault(first, []).append((tuple(rest), sense))
        else:
            alone.setdefault(first, sense)
    longest = {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in begins.items()}
    return alone, longest


def _senses() -> Iterator[tuple[str, Sense]]:
    for entry in lexicon.entries("weekdays"):
        yield from _each(entry["names"], WEEKDAY, entry["day"])
    words: dict[str, Any] = lexicon.entries("date_words")
    yield from _each(words["not_dates"], OTHER)
    for entry in words["deictic"]:
        yield from _each(entry["forms"], DEICTIC, entry["days"])
    for entry in words["relative"]:
        yield from _each(entry["forms"], RELATIVE, entry["step"])
    for entry in words["part"]:
        yield from _each(entry["forms"], PART, 0, entry["of"])
    yield from _units(words)
    for name, code in (("cardinal", CARDINAL), ("ordinal", ORDINAL)):
        for value, forms in words[name].items():
            yield from _each(forms, code, value)
    for calendar, forms in words["era"].items():
        yield from _each(forms, ERA, 0, calendar)
    for name, code in _FLAT.items():
        yield from _each(words[name], code)
    for entry in lexicon.entries("months"):
        yield from _each(entry["names"], MONTH_CODES[entry["alone"]], entry["month"], entry["calendar"])


_FLAT = {
    "daypart": DAYPART, "moment": MOMENT, "teen": TEEN, "this": THIS, "elsewhere": ELSEWHERE, "ago": AGO,
    "which": WHICH, "about": ABOUT, "some": SOME, "same_day": SAME_DAY, "of": OF, "at": AT, "to": TO,
}  # fmt: skip


def _units(words: dict[str, Any]) -> Iterator[tuple[str, Sense]]:
    codes = {"the": THE_UNIT, "a": UNIT, "two": TWO, "many": MANY}
    for unit, shapes in words["units"].items():
        for shape, forms in shapes.items():
            yield from _each(forms, codes[shape], 2 if shape == "two" else 0, unit)
    yield from _each(words["day_word"], DAY_WORD, 0, "day")
    yield from _each(words["month_word"], MONTH_WORD, 0, "month")
    for form in words["year_word"]:
        yield form, Sense(YEAR_WORD, int(form.startswith("ال")), "year")


def _each(forms: list[str], code: str, value: int = 0, unit: str = "") -> Iterator[tuple[str, Sense]]:
    return ((form, Sense(code, value, unit)) for form in forms)

"""Finding the dates of a text and saying which days they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.attribution.dates import words
from indexer.attribution.dates.found import Found
from indexer.attribution.dates.grammar import SHAPES, STARTS
from indexer.attribution.dates.reading import read
from indexer.attribution.dates.words import Token, lex, may_start


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words of a text that name days.

    Attributes:
        start: Offset of the first code point.
        end: Offset after the last.
        first: The first day meant, None if the words leave it open (no year, nothing to count from).
        last: The last day meant.
        stated: The words, verbatim.
        inferred: Whether the day of publication was needed to know the days.
        shape: The shape of grammar.py that was found.
        hijri: Whether the date is one of the Hijri calendar.
    """

    start: int
    end: int
    first: date | None
    last: date | None
    stated: str
    inferred: bool = False
    shape: str = ""
    hijri: bool = False


def find_dates(
    text: str, published: date | None, start: int = 0, end: int | None = None, *, past: bool = False
) -> list[DateMention]:
    """Return the dates that a text mentions, in order, without overlaps.

    Pure, and linear in the length of the text. A date that counts from another event («اليوم التالي», «بعد أسبوع»,
    «قبل يومين من الزيارة») is not returned; times of day and lengths of time are not dates.

    Args:
        text: Any text; offsets count its code points.
        published: The day of publication, None if unknown: then dates without a year, and those that count from
            publication, have neither first nor last.
        start: Where to begin.
        end: Where to stop, None for the end of the text.
        past: A day and month without a year is the last such day at or before publication. Otherwise it is the
            nearest, and one to come must be twice as near as one past.
            Who reads when something was said passes True: nobody has spoken on a day to come.
    """
    end = len(text) if end is None else end
    if not may_start(text, start, end):
        return []
    tokens = lex(text, start, end)
    codes = "".join([token.code for token in tokens])
    return list(_joined(text, codes, _scan(text, tokens, codes, published, past)))


_START = re.compile("[" + re.escape("".join(sorted(STARTS))) + "]")


def _scan(
    text: str, tokens: list[Token], codes: str, published: date | None, past: bool
) -> Iterator[tuple[int, int, DateMention]]:
    """The mentions, each with the numbers of its first token and of the one after its last."""
    place = _START.search(codes)
    while place is not None:
        position = place.start()
        found = _at(text, tokens, codes, position, published, past)
        if found is not None:
            yield found
            position = found[1] - 1
        place = _START.search(codes, position + 1)


def _at(
    text: str, tokens: list[Token], codes: str, position: int, published: date | None, past: bool
) -> tuple[int, int, DateMention] | None:
    for name, pattern in SHAPES:
        match = pattern.match(codes, position)
        if match is None:
            continue
        found = Found(name, match, tokens, codes, published, past, _named(text, tokens, codes, position))
        reading = read(found)
        if reading is None or _is_outlet(text, tokens, match):
            continue
        first, last = _balanced(text, tokens[match.start()].start, tokens[match.end() - 1].end)
        mention = DateMention(
            first, last, reading.first, reading.last, text[first:last], found.inferred, name, found.hijri
        )
        return match.start(), match.end(), mention
    return None


_CLOSING = re.compile(r"\s?[)\]]")


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in a closing bracket whose opening one belongs to the date, and leave out one whose does not."""
    opened = sum((c in "([") - (c in ")]") for c in text[start:end])
    if opened > 0 and (closing := _CLOSING.match(text, end)):
        return start, closing.end()
    return (start, end - 1) if opened < 0 and text[end - 1] in ")]" else (start, end)


def _named(text: str, tokens: list[Token], codes: str, position: int) -> frozenset[str]:
    """What the word before a date makes of it: the names of the lists of date_words.yaml that hold it."""
    while position and codes[position - 1] in (words.PREFIX, words.AND):
        position -= 1
    if not position or codes[position - 1] in ",(|.":
        return frozenset()
    token = tokens[position - 1]
    word = fold(text[token.start : token.end])
    return frozenset(
        name for name, forms in _before().items() if word in forms or (word[1:] in forms and word[0] in "وفبل")
    )


@cache
def _before() -> dict[str, frozenset[str]]:
    lists = lexicon.entries("date_words")
    names = ("names_before", "places_before", "habit_before", "two_before", "general_before")
    return {name: frozenset(fold(word) for word in lists[name]) for name in names}


def _is_outlet(text: str, tokens: list[Token], match: re.Match[str]) -> bool:
    """Whether the date stands alone in quotation marks, as the names of newspapers do."""
    first, last = tokens[match.start()].start, tokens[match.end() - 1].end
    return text[first - 1 : first] in tuple('"«“') and text[last : last + 1] in tuple('"»”')


_BETWEEN = re.compile(r"[,(/-]?X?[,(]?")


def _joined(text: str, codes: str, mentions: Iterator[tuple[int, int, DateMention]]) -> Iterator[DateMention]:
    """One mention of two that name the same day in two calendars: «15 رمضان 1445هـ الموافق 25 مارس 2024»."""
    last: tuple[int, int, DateMention] | None = None
    for found in mentions:
        if last is not None and _same_day(codes, last, found):
            last = (last[0], found[1], _join(text, last[2], found[2]))
            continue
        if last is not None:
            yield last[2]
        last = found
    if last is not None:
        yield last[2]


def _same_day(codes: str, one: tuple[int, int, DateMention], other: tuple[int, int, DateMention]) -> bool:
    if one[2].hijri == other[2].hijri or not _BETWEEN.fullmatch(codes, one[1], other[0]):
        return False
    shapes = {one[2].shape, other[2].shape}
    return len(shapes) == 1 or shapes <= {"day_of_month", "figures"}


def _join(text: str, one: DateMention, other: DateMention) -> DateMention:
    """The Gregorian day counts, if it is known: Hijri months may begin a day apart."""
    known = [mention for mention in (one, other) if mention.first is not None]
    best = next((mention for mention in known if not mention.hijri), known[0] if known else one)
    start, end = _balanced(text, one.start, other.end)
    return replace(best, start=start, end=end, stated=text[start:end], hijri=False)

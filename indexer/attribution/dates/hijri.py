"""The Hijri calendar as Saudi Arabia counts it (Umm al-Qura), to and from Gregorian days.

From 1343 to 1500 AH the published lengths of months are used (lexicon/months_hijri.yaml); before and after, the tabular
(civil) calendar, which may be a day or two off what was announced. Countries that announce months by sighting the moon
may differ from both by a day.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from indexer import lexicon

_TABULAR_EPOCH = 227015  # the proleptic ordinal of 1 Muharram 1 AH, 19 July 622 Gregorian, civil reckoning
_SHORTEST, _LONGEST = 29, 30


def month_days(year: int, month: int) -> tuple[date, date] | None:
    """Return the first and last day of a Hijri month, or None if it lies outside the years of `datetime.date`."""
    try:
        return date.fromordinal(_begin(year, month)), date.fromordinal(_begin(*_following(year, month)) - 1)
    except (ValueError, OverflowError):
        return None


def day(year: int, month: int, number: int) -> date | None:
    """Return the day of a Hijri date.

    The 30th of a month that has 29 days in this calendar was one in some country: it gives the first of the next.
    """
    days = month_days(year, month)
    if days is None or not 1 <= number <= max(_LONGEST, (days[1] - days[0]).days + 1):
        return None
    return days[0] + timedelta(days=number - 1)


def from_gregorian(when: date) -> tuple[int, int, int]:
    """Return the Hijri year, month and day of a Gregorian day."""
    first_year, starts = _table()
    ordinal = when.toordinal()
    if starts[0] <= ordinal < starts[-1]:
        index = bisect_right(starts, ordinal) - 1
        return first_year + index // 12, index % 12 + 1, ordinal - starts[index] + 1
    return _tabular(ordinal)


def _following(year: int, month: int) -> tuple[int, int]:
    return (year, month + 1) if month < 12 else (year + 1, 1)


def _begin(year: int, month: int) -> int:
    """The ordinal of the first day of a month."""
    first_year, starts = _table()
    index = (year - first_year) * 12 + month - 1
    return starts[index] if 0 <= index < len(starts) else _tabular_begin(year, month)


def _tabular_begin(year: int, month: int) -> int:
    return _TABULAR_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2


def _tabular(ordinal: int) -> tuple[int, int, int]:
    year = (30 * (ordinal - _TABULAR_EPOCH) + 10646) // 10631
    month = min(12, (ordinal - _SHORTEST - _tabular_begin(year, 1)) * 2 // 59 + 2) if ordinal else 1
    while month > 1 and _tabular_begin(year, month) > ordinal:
        month -= 1
    return year, month, ordinal - _tabular_begin(year, month) + 1


@cache
def _table() -> tuple[int, tuple[int, ...]]:
    """The first year, and the ordinals of the first days of its months, with one beyond the last."""
    data = lexicon.entries("months_hijri")
    lengths = (_days(digit) for year in data["lengths"] for digit in year)
    first = date.fromisoformat(data["begins"]).toordinal()
    return data["first_year"], tuple(accumulate(lengths, initial=first))


def _days(digit: str) -> int:
    """29, 30, 31 or 28 days from the last digit."""
    return {"9": 29, "0": 30, "1": 31, "8": 28}[digit]

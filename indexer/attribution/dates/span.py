"""Stretches of days: weeks, months, years and their parts, counted from a day.

A week runs from Sunday to Saturday, as in most Arab countries.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from indexer.attribution.dates import hijri

HIJRI = "hijri"


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included; one of no days is not known."""

    first: date | None = None
    last: date | None = None


UNKNOWN = Span()


def one(day: date | None) -> Span:
    """Return the span of a single day."""
    return Span(day, day)


def known(first: date | None, last: date | None) -> Span:
    """Return the span of two days in order; unknown if one lies beyond the years that dates can have."""
    return UNKNOWN if first is None or last is None else Span(first, last)


def shifted(day: date, days: int) -> Span:
    """Return the single day so many days away; unknown beyond the years that dates can have."""
    try:
        return one(day + timedelta(days=days))
    except OverflowError:
        return UNKNOWN


def between(first: date, last: date) -> Span:
    """Return the span of two days given in any order."""
    return Span(min(first, last), max(first, last))


def day_of(calendar: str, year: int, month: int, number: int) -> date | None:
    """Return the day of a date in a calendar, or None if there is no such day."""
    if calendar == HIJRI:
        return hijri.day(year, month, number)
    try:
        return date(year, month, number)
    except (ValueError, OverflowError):
        return None


def month(calendar: str, year: int, number: int) -> Span:
    """Return the days of a month; `number` may run over the year's end in either direction."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    if calendar == HIJRI:
        days = hijri.month_days(year, number)
        return Span(*days) if days else UNKNOWN
    if not 1 <= year <= 9999:
        return UNKNOWN
    return Span(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def year(calendar: str, number: int) -> Span:
    """Return the days of a year."""
    return known(month(calendar, number, 1).first, month(calendar, number, 12).last)


def week(day: date, step: int) -> Span:
    """Return the week of a day, or the one so many steps away."""
    sunday = shifted(day, 7 * step - day.isoweekday() % 7).first
    return known(sunday, shifted(sunday, 6).last) if sunday else UNKNOWN


def unit(name: str, day: date, step: int) -> Span:
    """Return the day, week, month or year of a day, or the one so many steps away; hours and minutes give the day."""
    if name == "week":
        return week(day, step)
    if name == "month":
        return month("gregorian", day.year, day.month + step)
    if name == "year":
        return year("gregorian", day.year + step)
    return shifted(day, step if name == "day" else 0)


_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def back(name: str, day: date, count: int) -> date | None:
    """Return the day so many units before (after, if negative); months and years keep the day number."""
    if name in ("month", "year"):
        target = month("gregorian", day.year, day.month - count * (12 if name == "year" else 1))
        return target.first and target.last and min(target.last, target.first + timedelta(days=day.day - 1))
    return shifted(day, -count * _DAYS.get(name, 0)).first


def part(name: str, whole: Span) -> Span:
    """Return the start, middle, end, half or quarter of a stretch; start, middle and end are its thirds.

    The end of a week is Friday to Sunday, the days that Arab countries keep as weekends.
    """
    if whole.first is None or whole.last is None:
        return UNKNOWN
    kind, _, number = name.partition(" ")
    days = (whole.last - whole.first).days + 1
    if kind == "end" and days == 7:
        return known(whole.first + timedelta(days=5), shifted(whole.last, 1).last)
    index, of = {"start": (0, 3), "middle": (1, 3), "end": (2, 3)}.get(kind, (0, 0))
    if not of:
        index, of = int(number) - 1, {"half": 2, "quarter": 4}[kind]
    if days > 360:
        return _months_of(whole, index * 12 // of, 12 // of)
    return Span(
        whole.first + timedelta(days=days * index // of), whole.first + timedelta(days=days * (index + 1) // of - 1)
    )


def _months_of(whole: Span, after: int, count: int) -> Span:
    """So many months of a year after its first so many."""
    assert whole.first is not None
    start = whole.first
    return Span(month("gregorian", start.year, start.month + after).first,
                month("gregorian", start.year, start.month + after + count - 1).last)  # fmt: skip


def weekday_near(published: date, weekday: int, step: int | None) -> date | None:
    """Return the day that a weekday names.

    Args:
        published: The day of publication.
        weekday: 1 for Monday to 7 for Sunday.
        step: None or 0 for the nearest at or before publication, -1 for the last one before it, -2 for the one before
            that, 1 for the next after it.
    """
    since = (published.isoweekday() - weekday) % 7
    if not step:
        return shifted(published, -since).first
    if step < 0:
        return shifted(published, -(since or 7) + 7 * (step + 1)).first
    return shifted(published, 7 - since).first

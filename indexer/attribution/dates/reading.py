"""What a date that the grammar found means: a reader for each shape, from its tokens to a span of days."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from indexer.attribution.dates import hijri, span
from indexer.attribution.dates.span import HIJRI, UNKNOWN, Span
from indexer.attribution.dates.words import ELSEWHERE, Token


@dataclass(slots=True)
class Found:
    """A shape that fits the tokens at a place, and what its reader learns of it.

    Attributes:
        before: The lists of date_words.yaml that hold the word before the date.
        inferred: Whether the day of publication was used.
        hijri: Whether the date is one of the Hijri calendar.
    """

    shape: str
    match: re.Match[str]
    tokens: list[Token]
    codes: str
    published: date | None
    past: bool
    before: frozenset[str]
    inferred: bool = False
    hijri: bool = False

    def token(self, group: str) -> Token | None:
        """The first token of a group of the shape, None if the date has none."""
        index = self.match.start(group)
        return None if index < 0 else self.tokens[index]

    def value(self, group: str) -> int | None:
        """The value of that token."""
        token = self.token(group)
        return None if token is None else token.value

    def previous(self) -> str:
        """The code before the date, a comma if there is none."""
        start = self.match.start()
        return self.codes[start - 1] if start else ","

    def today(self) -> date | None:
        """The day of publication; the date is marked as inferred from it."""
        self.inferred = True
        return self.published


def read(found: Found) -> Span | None:
    """Return the days that a date means: `UNKNOWN` if that cannot be told, None if the words are no date after all."""
    return _READERS[found.shape](found)


def _day_of_month(found: Found) -> Span | None:
    months = _months(found)
    days = [value for name in ("day", "day2", "day3") if (value := found.value(name)) is not None]
    if months is None or (months[0].code == "L" and found.token("year") is None and "q" not in found.match[0]):
        return None
    calendar, month = months[0].unit, _agreed(months)
    year = _stated_year(found, calendar)
    if "names_before" in found.before and year is None:
        return UNKNOWN
    if month is None or found.match["step"] == ELSEWHERE or found.match["year_step"] == ELSEWHERE:
        return UNKNOWN
    if year is None:
        year = _year_near(found, calendar, month, days[0])
    if year is None:
        return UNKNOWN
    ends = [span.day_of(calendar, year, month, number) for number in (days[0], days[-1])]
    return span.between(ends[0], ends[1]) if ends[0] and ends[1] else UNKNOWN


def _months(found: Found) -> tuple[Token, Token | None] | None:
    first = found.token("month")
    if first is None:
        return None
    found.hijri = first.unit == HIJRI
    return first, found.token("month2")


def _agreed(months: tuple[Token, Token | None]) -> int | None:
    """The number of the month, None if two names at once («تموز/ يونيو») contradict each other."""
    first, second = months
    return first.value if second is None or (second.value, second.unit) == (first.value, first.unit) else None


def _stated_year(found: Found, calendar: str) -> int | None:
    """The year that the words give, also «العام الماضي» where the day of publication is known."""
    year = found.value("year")
    if year is not None:
        return year
    step = 0 if found.token("this_year") else found.value("year_step")
    if step is None or found.match["year_step"] == ELSEWHERE or (today := found.today()) is None:
        return None
    return _in_calendar(calendar, today)[0] + step


def _in_calendar(calendar: str, day: date) -> tuple[int, int, int]:
    return hijri.from_gregorian(day) if calendar == HIJRI else (day.year, day.month, day.day)


def _year_near(found: Found, calendar: str, month: int, number: int) -> int | None:
    """The year of a day and month without one, from the day of publication, «الماضي» and the weekday beside it."""
    today = found.today()
    if today is None:
        return None
    this = _in_calendar(calendar, today)[0]
    days = [(day, year) for year in range(this - 2, this + 3) if (day := span.day_of(calendar, year, month, number))]
    step = found.value("step")
    if step == 0:
        return this
    if step == -1 or (step is None and found.past):
        days = [item for item in days if item[0] < today or (step is None and item[0] == today)]
    elif step == 1:
        days = [item for item in days if item[0] > today]
    weekday = found.value("weekday")
    nearest = sorted(days, key=lambda item: (abs((item[0] - today).days), item[0] > today))
    right = [year for day, year in nearest[:2] if day.isoweekday() == weekday]
    return right[0] if right else nearest[0][1] if nearest else None


def _figures(found: Found) -> Span | None:
    if not _contiguous(found):
        return None
    first, second, third = found.token("n1"), found.token("n2"), found.token("n3")
    assert first is not None
    assert second is not None
    if third is None:
        return _day_and_month(found, first.value, second.value) if first.code == second.code == "N" else None
    if first.code == "Y" and third.code == "N":
        return _figure_day(found, first.value, second.value, third.value)
    if third.code == "Y" and first.code == "N":
        return _figure_day(found, third.value, second.value, first.value)
    if first.code == "N" and second.code == "N" and third.end - third.start == 2 and found.match["s1"] == "/":
        return _figure_day(found, 2000 + third.value, second.value, first.value)
    return None


def _contiguous(found: Found) -> bool:
    """Whether the figures stand together, with one mark between them all."""
    start, end = found.match.start("n1"), found.match.end("n3") if found.match["n3"] else found.match.end("n2")
    row = found.tokens[start:end]
    together = all(one.end == other.start for one, other in pairwise(row))
    return together and found.match["s2"] in (None, found.match["s1"])


def _figure_day(found: Found, year: int, month: int, day: int) -> Span | None:
    """The day of three figures; day before month unless that cannot be. Years before 1600 are Hijri."""
    calendar = HIJRI if year < 1600 else "gregorian"
    found.hijri = calendar == HIJRI
    if month > 12 and day <= 12:
        month, day = day, month
    when = span.day_of(calendar, year, month, day) if month <= 12 else None
    return span.one(when) if when else None


def _day_and_month(found: Found, day: int, month: int) -> Span | None:
    """«الأحد 18/11»: two figures are a date only beside a weekday, يوم or بتاريخ."""
    if not re.search("[WdX]", found.match[0]) or found.match["s1"] != "/" or month > 12:
        return None
    year = (
        _year_near(found, "gregorian", month, day)
        if "step" in found.match.re.groupindex
        else _nearest(found, month, day)
    )
    return span.one(span.day_of("gregorian", year, month, day)) if year else UNKNOWN


def _nearest(found: Found, month: int, day: int) -> int | None:
    today = found.today()
    if today is None:
        return None
    days = [when for year in (-1, 0, 1) if (when := span.day_of("gregorian", today.year + year, month, day))]
    days = [when for when in days if when <= today or not found.past]
    return min(days, key=lambda when: abs((when - today).days)).year if days else None


def _day_of_unit(found: Found) -> Span | None:
    unit, day = found.token("unit"), found.value("day")
    if unit is not None and (unit.unit != "month" or found.match["unit_step"] is None):
        return None
    if found.match["unit_step"] == ELSEWHERE:
        return UNKNOWN
    return _numbered_day(found, day or 0, found.value("unit_step") or 0)


def _numbered_day(found: Found, day: int, step: int) -> Span:
    today = found.today()
    if today is None:
        return UNKNOWN
    month = span.month("gregorian", today.year, today.month + step).first
    last = found.value("day2") if "day2" in found.match.re.groupindex else None
    if month is None:
        return UNKNOWN
    ends = [span.day_of("gregorian", month.year, month.month, number) for number in (day, last or day)]
    return span.between(ends[0], ends[1]) if ends[0] and ends[1] else UNKNOWN


def _day_of_this(found: Found) -> Span | None:
    if found.value("step") != 0 or not (found.previous() in "fAIX" or re.search("[WdT]", found.match[0])):
        return None
    return _numbered_day(found, found.value("day") or 0, 0)


def _weekdays(found: Found) -> Span | None:
    first, last, today = found.value("weekday"), found.value("weekday2"), found.today()
    if first is None or last is None or today is None:
        return UNKNOWN
    end = span.weekday_near(today, last, found.value("step"))
    return Span(span.shifted(end, -((last - first) % 7)).first, end) if end else UNKNOWN


def _weekday(found: Found) -> Span | None:
    weekday, deictic, step = found.value("weekday"), found.value("deictic"), found.value("step")
    if {"names_before", "habit_before"} & found.before or weekday is None:
        return None
    if weekday == 1 and step is None and deictic is None and "two_before" in found.before:
        return None
    today = found.today()
    if today is None:
        return UNKNOWN
    if deictic is not None:
        return _named_day(today, deictic, weekday)
    if found.token("before_last") is not None and step is not None:
        step = 2 * step
    return span.one(span.weekday_near(today, weekday, step))


def _named_day(today: date, offset: int, weekday: int) -> Span:
    """«أمس الأحد»: where the day before publication is no Sunday, the nearest Sunday, for papers come out late."""
    counted = span.shifted(today, offset).first
    if counted is None:
        return UNKNOWN
    away = (weekday - counted.isoweekday() + 3) % 7 - 3
    return span.shifted(counted, away)


def _deictic(found: Found) -> Span | None:
    offset = found.value("deictic") or 0
    if {"names_before", "habit_before"} & found.before or (offset == 0 and found.previous() in "IA"):
        return None
    today = found.today()
    return span.shifted(today, offset) if today else UNKNOWN


def _month(found: Found) -> Span | None:
    months = _months(found)
    if months is None or not _is_month(found, months):
        return None
    calendar, month = months[0].unit, _agreed(months)
    year = _stated_year(found, calendar)
    if "names_before" in found.before and year is None:
        return None
    if month is None or found.match["step"] == ELSEWHERE or found.match["year_step"] == ELSEWHERE:
        return UNKNOWN
    if year is None:
        year = _year_of_month(found, calendar, month)
    if year is None:
        return UNKNOWN
    days = span.month(calendar, year, month)
    part = found.token("part")
    return span.part(part.unit, days) if part else days


def _is_month(found: Found, months: tuple[Token, Token | None]) -> bool:
    """Whether the name is a month and not the other word that it can be."""
    code, row = months[0].code, found.match[0]
    if code == "M" or "q" in row or found.token("year") or months[1] is not None:
        return True
    dated = any(found.token(name) for name in ("step", "part", "year_step", "this_year"))
    return code == "m" and (dated or found.previous() in "fAX")


def _year_of_month(found: Found, calendar: str, month: int) -> int | None:
    today = found.today()
    if today is None:
        return None
    year, now, _ = _in_calendar(calendar, today)
    step = found.value("step")
    if step == 0:
        return year
    if step == -1:
        return year if month < now else year - 1
    if step == 1:
        return year if month > now else year + 1
    away = (month - now + 5) % 12 - 5 if not found.past else -((now - month) % 12)
    return year + (now + away - 1) // 12


def _year(found: Found) -> Span | None:
    first, last = found.value("year") or 0, found.value("year2")
    token = found.token("era2") or found.token("era")
    calendar = HIJRI if token is not None and token.unit == HIJRI else "gregorian"
    found.hijri = calendar == HIJRI
    if not (found.token("word") or token or found.token("part") or _is_year(found, first, last)):
        return None
    if calendar != HIJRI and first < 1500 and not token:
        return None
    days = span.year(calendar, first)
    if last is not None:
        return Span(days.first, span.year(calendar, last).last)
    part = found.token("part")
    return span.part(part.unit, days) if part else days


def _is_year(found: Found, first: int, last: int | None) -> bool:
    """Whether four bare figures are a year: after a word of time, or «2011-2015»."""
    if last is not None:
        return 1800 <= first < last <= 2150
    after = found.codes[found.match.end() : found.match.end() + 1]
    return 1800 <= first <= 2150 and (found.previous() in "fAI" or (found.previous() == "(" and after == ")"))


def _unit(found: Found) -> Span | None:
    token = found.token("this") or found.token("unit")
    step = 0 if found.token("this") else found.value("step") or 0
    if token is None or (token.unit == "year" and "general_before" in found.before):
        return None
    today = found.today()
    if today is None:
        return UNKNOWN
    days = span.unit(token.unit, today, 2 * step if found.token("before_last") else step)
    part = found.token("part")
    return span.part(part.unit, days) if part else days


def _unit_now(found: Found) -> Span | None:
    token, part = found.token("unit"), found.token("part")
    if token is None or (token.unit == "year" and not token.value):
        return None
    today = found.today()
    if today is None:
        return UNKNOWN
    days = span.unit(token.unit, today, 0)
    return span.part(part.unit, days) if part else days


_FEW = 10  # the Arabic plural without a number is one of few: three to ten


def _units(found: Found) -> Span | None:
    token, step = found.token("many") or found.token("one"), found.value("step")
    if token is None or not step:
        return None
    counts = [value for name in ("count", "count2", "count3") if (value := found.value(name))]
    count = counts[0] if counts else token.value or _FEW
    today = found.today()
    if today is None:
        return UNKNOWN
    if token.unit in ("hour", "minute"):
        count = (count + 23) // 24 if counts else 1
    far = span.back("day" if token.unit in ("hour", "minute") else token.unit, today, -step * count)
    return span.between(far, today) if far else UNKNOWN


def _ago(found: Found) -> Span | None:
    """A day for days; for longer units the week, month or year of that day, for nobody counts weeks back to the day."""
    token = found.token("unit") or found.token("some")
    if token is None or (token.unit == "year" and token.value == 1):
        return None
    today = found.today()
    if today is None:
        return UNKNOWN
    count = found.value("count") or (token.value if token.code == "2" else 0)
    if token.unit in ("hour", "minute"):
        return span.between(span.back("day", today, max(1, count // 24)) or today, today)
    if not count and token.code == "p":
        return Span(span.back(token.unit, today, _FEW), span.back(token.unit, today, 1))
    return _around(token.unit, span.back(token.unit, today, count or 1))


def _around(unit: str, day: date | None) -> Span:
    if day is None:
        return UNKNOWN
    return {"day": span.one(day), "week": Span(span.shifted(day, -3).first, span.shifted(day, 3).last)}.get(
        unit, span.unit(unit, day, 0)
    )


_READERS: dict[str, Callable[[Found], Span | None]] = {
    "day_of_month": _day_of_month,
    "figures": _figures,
    "day_of_unit": _day_of_unit,
    "day_of_this": _day_of_this,
    "weekdays": _weekdays,
    "weekday": _weekday,
    "deictic": _deictic,
    "month": _month,
    "year": _year,
    "unit": _unit,
    "unit_now": _unit_now,
    "units": _units,
    "ago": _ago,
}

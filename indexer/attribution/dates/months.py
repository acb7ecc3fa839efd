"""The days of dates that name a month or a year: «5 تشرين الأول الماضي», «18/11/2024», «أوائل مايو», «عام 2011»."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from indexer.attribution.dates import hijri, span
from indexer.attribution.dates.found import Found
from indexer.attribution.dates.span import HIJRI, UNKNOWN, Span
from indexer.attribution.dates.words import ELSEWHERE, Token


def day_of_month(found: Found) -> Span | None:
    """Read «الاثنين 18 تشرين الثاني/نوفمبر 2024», with or without a year."""
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
    nearest = sorted(days, key=lambda item: _distance(item[0], today))
    right = [year for day, year in nearest[:2] if day.isoweekday() == weekday]
    return right[0] if right else nearest[0][1] if nearest else None


def _distance(day: date, today: date) -> int:
    """How far a day is, one to come counted twice: news tells more of what was than of what will be."""
    days = (day - today).days
    return 2 * days if days > 0 else -days


def figures(found: Found) -> Span | None:
    """Read «18/11/2024», «2024-11-18» and, beside a weekday, «18/11»."""
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
    year = _year_near(found, "gregorian", month, day)
    return span.one(span.day_of("gregorian", year, month, day)) if year else UNKNOWN


def month(found: Found) -> Span | None:
    """Read «تموز/يوليو 2006» and «أوائل نوفمبر الماضي»."""
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
    away = (month - now + 8) % 12 - 8 if not found.past else -((now - month) % 12)
    return year + (now + away - 1) // 12


def year(found: Found) -> Span | None:
    """Read «عام 2011», «مطلع عام 2020» and «1445هـ»."""
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

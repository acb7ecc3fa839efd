"""The days of dates that count from publication: «أمس الأحد», «الخميس الماضي», «قبل أسبوعين», «12 الجاري»."""

from __future__ import annotations

import re
from datetime import date

from indexer.attribution.dates import span
from indexer.attribution.dates.found import Found
from indexer.attribution.dates.span import UNKNOWN, Span
from indexer.attribution.dates.words import ELSEWHERE


def day_of_unit(found: Found) -> Span | None:
    """Read «الخامس من الشهر الجاري»."""
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
    last = found.value("day2")
    if month is None:
        return UNKNOWN
    ends = [span.day_of("gregorian", month.year, month.month, number) for number in (day, last or day)]
    return span.between(ends[0], ends[1]) if ends[0] and ends[1] else UNKNOWN


def day_of_this(found: Found) -> Span | None:
    """Read «12 الجاري»."""
    if found.value("step") != 0 or not (found.previous() in "fAIX" or re.search("[WdT]", found.match[0])):
        return None
    return _numbered_day(found, found.value("day") or 0, 0)


def weekdays(found: Found) -> Span | None:
    """Read «ليل الأربعاء الخميس» and «يومي الأحد والاثنين»."""
    first, last, today = found.value("weekday"), found.value("weekday2"), found.today()
    if first is None or last is None or today is None:
        return UNKNOWN
    end = span.weekday_near(today, last, found.value("step"))
    return span.known(span.shifted(end, -((last - first) % 7)).first, end) if end else UNKNOWN


def weekday(found: Found) -> Span | None:
    """Read «أمس الأحد» and «الخميس الماضي»; with neither, the nearest such day at or before publication."""
    weekday, deictic, step = found.value("weekday"), found.value("deictic"), found.value("step")
    if {"places_before", "habit_before"} & found.before or weekday is None:
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


def deictic(found: Found) -> Span | None:
    """Read «أمس» and «صباح اليوم»."""
    offset = found.value("deictic") or 0
    if "habit_before" in found.before or (offset == 0 and found.previous() in "IA"):
        return None
    today = found.today()
    return span.shifted(today, offset) if today else UNKNOWN


def unit(found: Found) -> Span | None:
    """Read «هذا الأسبوع» and «نهاية العام الماضي»."""
    token = found.token("this") or found.token("unit")
    step = 0 if found.token("this") else found.value("step") or 0
    if token is None or (token.unit == "year" and "general_before" in found.before):
        return None
    today = found.today()
    if today is None:
        return UNKNOWN
    year = found.value("year")
    days = span.unit(token.unit, today, 2 * step if found.token("before_last") else step)
    days = span.year("gregorian", year) if year else days
    part = found.token("part")
    return span.part(part.unit, days) if part else days


def unit_now(found: Found) -> Span | None:
    """Read «مطلع العام» and «وقت سابق من الشهر» as those of publication."""
    token, part = found.token("unit"), found.token("part")
    if token is None or (token.unit == "year" and not token.value):
        return None
    today = found.today()
    if today is None:
        return UNKNOWN
    days = span.unit(token.unit, today, 0)
    return span.part(part.unit, days) if part else days


_FEW = 10  # the Arabic plural without a number is one of few: three to ten


def units(found: Found) -> Span | None:
    """Read «الأيام القليلة الماضية» as the stretch up to publication."""
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


def ago(found: Found) -> Span | None:
    """Read «قبل ثلاثة أيام»: a day for days, else the week, month or year that it falls in."""
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
        return span.known(span.back(token.unit, today, _FEW), span.back(token.unit, today, 1))
    return _around(token.unit, span.back(token.unit, today, count or 1))


def _around(unit: str, day: date | None) -> Span:
    if day is None:
        return UNKNOWN
    return {"day": span.one(day), "week": span.known(span.shifted(day, -3).first, span.shifted(day, 3).last)}.get(
        unit, span.unit(unit, day, 0)
    )

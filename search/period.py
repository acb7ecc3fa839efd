"""Years, months and days as a user types them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_PERIOD = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")
_DAYS = {"today": 0, "اليوم": 0, "yesterday": 1, "امس": 1}


def period(text: str, today: date) -> tuple[str, str]:
    """Return the first and last day of a year, a month, a day or «أمس», as `YYYY-MM-DD`.

    Raises:
        ValueError: It is none of them.
    """
    if text.lower() in _DAYS:
        day = (today - timedelta(days=_DAYS[text.lower()])).isoformat()
        return day, day
    match = _PERIOD.fullmatch(text)
    if not match:
        raise ValueError(text)
    year, month, day_ = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[3]:
        single = date(year, month, day_).isoformat()
        return single, single
    first, last = date(year, month if match[2] else 1, 1), date(year, month if match[2] else 12, 1)
    return first.isoformat(), last.replace(day=monthrange(year, last.month)[1]).isoformat()

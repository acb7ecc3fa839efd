"""The reader of each shape of grammar.py: from what was found to a span of days."""

from __future__ import annotations

from collections.abc import Callable

from indexer.attribution.dates import counted, months
from indexer.attribution.dates.found import Found
from indexer.attribution.dates.span import Span


def read(found: Found) -> Span | None:
    """Return the days that a date means: `UNKNOWN` if that cannot be told, None if the words are no date after all."""
    return _READERS[found.shape](found)


_READERS: dict[str, Callable[[Found], Span | None]] = {
    "day_of_month": months.day_of_month,
    "figures": months.figures,
    "day_of_unit": counted.day_of_unit,
    "day_of_this": counted.day_of_this,
    "weekdays": counted.weekdays,
    "weekday": counted.weekday,
    "deictic": counted.deictic,
    "month": months.month,
    "year": months.year,
    "unit": counted.unit,
    "unit_now": counted.unit_now,
    "units": counted.units,
    "ago": counted.ago,
}

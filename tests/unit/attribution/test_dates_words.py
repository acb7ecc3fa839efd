"""The word lists of dates, and the Hijri calendar behind them."""

import json
import re
from datetime import date, timedelta

import pytest

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.attribution.dates import find_dates, hijri

MONTHS = [(entry, name) for entry in lexicon.entries("months") for name in entry["names"]]


@pytest.mark.parametrize(("entry", "name"), MONTHS, ids=[name for _, name in MONTHS])
def test_every_name_of_a_month_is_that_month(entry: dict[str, object], name: str) -> None:
    year = 1445 if entry["calendar"] == "hijri" else 2015
    found = find_dates(f"صدر في 5 {name} {year}هـ" if year == 1445 else f"صدر في 5 {name} {year}", None)
    assert [(mention.first, mention.hijri) for mention in found] == (
        [(hijri.day(1445, int(str(entry["month"])), 5), True)]
        if year == 1445
        else [(date(2015, int(str(entry["month"])), 5), False)]
    )


def test_every_weekday_is_that_day() -> None:
    weekdays = lexicon.entries("weekdays")
    assert sorted(entry["day"] for entry in weekdays) == [1, 2, 3, 4, 5, 6, 7]
    for entry in weekdays:
        assert entry["names"]
        for name in entry["names"]:
            (mention,) = find_dates(f"قال {name} إن", date(2024, 11, 19))
            assert mention.first is not None
            assert mention.first.isoweekday() == entry["day"]
            assert date(2024, 11, 13) <= mention.first <= date(2024, 11, 19)


def test_no_name_of_a_month_stands_twice() -> None:
    folded = [fold(name) for _, name in MONTHS]
    assert len(folded) >= 24, "twelve months in two calendars"
    assert len(set(folded)) == len(folded)


@pytest.mark.parametrize("name", ["months", "weekdays", "date_words", "date_cases", "date_cases_said"])
def test_lists_hold_no_presentation_forms_or_invisible_marks(name: str) -> None:
    text = json.dumps(lexicon.entries(name), ensure_ascii=False)
    assert not re.search("[\ufb50-\ufdff\ufe70-\ufefc\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", text)


@pytest.mark.parametrize(
    ("year", "month", "number", "expected"),
    [
        (1343, 1, 1, date(1924, 8, 1)),
        (1400, 1, 1, date(1979, 11, 20)),
        (1436, 10, 25, date(2015, 8, 10)),
        (1445, 9, 1, date(2024, 3, 11)),
        (1446, 1, 1, date(2024, 7, 7)),
        (1, 1, 1, date(622, 7, 19)),
    ],
)
def test_hijri_days_are_those_of_the_published_calendar(year: int, month: int, number: int, expected: date) -> None:
    assert hijri.day(year, month, number) == expected
    assert hijri.from_gregorian(expected) == (year, month, number)


def test_hijri_and_gregorian_agree_in_both_directions() -> None:
    for step in range(0, 1200 * 365, 997):
        when = date(700, 1, 1) + timedelta(days=step)
        assert hijri.day(*hijri.from_gregorian(when)) == when


def test_a_hijri_day_that_no_calendar_has_is_none() -> None:
    assert hijri.day(1445, 9, 31) is None
    assert hijri.day(99999, 1, 1) is None

"""Every sentence of the table that linguists keep is read as the table says."""

from datetime import date
from typing import Any

import pytest

from indexer import lexicon
from indexer.attribution.dates import find_dates

CASES: list[dict[str, Any]] = lexicon.entries("date_cases")


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_sentence_has_these_dates(case: dict[str, Any]) -> None:
    found = find_dates(case["text"], day(case["published"]))
    expected = [(item["stated"], *(map(day, item["days"]) if item["days"] else (None, None))) for item in case["dates"]]
    assert [(mention.stated, mention.first, mention.last) for mention in found] == expected
    assert all(case["text"][mention.start : mention.end] == mention.stated for mention in found)


def test_the_table_is_large_and_says_no_sentence_twice() -> None:
    assert len(CASES) >= 150
    keys = [(case["text"], case["published"]) for case in CASES]
    assert len(set(keys)) == len(keys)

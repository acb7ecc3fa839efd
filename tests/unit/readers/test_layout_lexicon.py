"""Every entry of the layout lexicon does what its examples say."""

from __future__ import annotations

import pytest

from indexer import lexicon
from indexer.readers import layout, lines

ENTRIES = [entry for entry in lexicon.entries("layout") if entry["part"] not in ("signature", "telling")]
KEYS = {
    "name", "part", "begins", "is", "ends", "credit", "then", "behind", "starred", "plain", "longest", "introduces",
    "closes", "examples", "body",
}  # fmt: skip


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_an_entry_has_known_keys_and_examples(entry):
    assert set(entry) <= KEYS
    assert entry["examples"], "a rule must show a line that it finds"


@pytest.mark.parametrize(
    ("entry", "line"), [(entry, line) for entry in ENTRIES for line in entry["examples"]], ids=lambda v: str(v)[:50]
)
def test_each_example_is_found(entry, line):
    found = lines.recognise(line)
    assert found, f"nothing was found in {line}"
    assert found.rule.part.value == entry["part"]


@pytest.mark.parametrize("line", [line for entry in ENTRIES for line in entry.get("body", ())])
def test_look_alikes_stay_body(line):
    assert lines.recognise(line) is None


def test_names_of_entries_are_unique():
    names = [entry["name"] for entry in ENTRIES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("text", ["أ ف ب، رويترز", "فرانس24/ أ ف ب", "رويترز وأسوشيتد برس", "وكالة فرانس برس", "AFP"])
def test_agencies_sign(text):
    assert lines.signs(text)


@pytest.mark.parametrize("text", ["", "الوزير", "قالت رويترز إن الوزير", "رويترز في المدينة"])
def test_other_words_do_not_sign(text):
    assert not lines.signs(text)


@pytest.mark.parametrize(
    "line", ["https://example.org/a/b?c=d", "name@example.org", "المصدر: https://example.org/x", "www.example.org"]
)
def test_addresses_alone_are_furniture(line):
    assert lines.recognise(line).rule is lines.ADDRESS


@pytest.mark.parametrize(
    "line",
    [
        "قال الوزير على https://example.org/x",
        "زوروا الموقع الجديد على www.example.org",
        "https://example.org قال الوزير",
    ],
)
def test_addresses_in_sentences_are_not(line):
    assert lines.recognise(line) is None


@pytest.mark.parametrize(
    ("line", "is_date"),
    [
        ("أخبار المدينة ١٩ نوفمبر ٢٠٢٤", True),
        ("17/04/2012", True),
        ("الخميس 9 تموز / يوليو 2020 - 10:40", True),
        ("الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس", True),
        ("يوليو 16, 2012 على الساعة 13:28 |", True),
        ("اجتمع الوزيران في 9 تموز 2020.", False),
        ("مفاوضات تبدأ قريبا في العاصمة", False),
    ],
)
def test_date_lines(line, is_date):
    assert layout.is_date_line(line) is is_date

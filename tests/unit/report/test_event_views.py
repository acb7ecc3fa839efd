"""What people read of events and of how sources tell them: each title once, each number once."""

from __future__ import annotations

from indexer.model import Article
from search.compare import Comparison, Teller
from search.differences import Difference, Kind, Side
from search.events import Event
from search.report.table import plain
from search.report.texts import Texts
from search.report.views import comparison, event

DAY = "2024-11-17"
TITLES = {"a": ("الأولى", "سيل يجرف جسرا"), "b": ("الأولى", "سيل يجرف جسرا"), "c": ("الثانية", "غرق قرية")}
FLOOD = Event("e0", "سيل يجرف جسرا", DAY, DAY, ("الأولى", "الثانية"), tuple(TITLES))


def article(identity: str) -> Article:
    source, title = TITLES[identity]
    return Article(identity, "نص", source, DAY, title)


def compared(*differences: Difference) -> list[str]:
    tellers = [
        Teller(key, key, articles, (), {"o1": ("السكان", "الأهالي"), "o2": ("السكان", "الأهالي")}, {})
        for key, articles in (("الأولى", ("a", "b")), ("الثانية", ("c",)))
    ]
    found = Comparison("السيل", FLOOD, False, tuple(tellers), (), differences)
    return [line for block in comparison.report(found, article).blocks(Texts("en")) for line in plain(block)]


def difference(kind: Kind, summary: str, *texts: str) -> Difference:
    return Difference(kind, summary, tuple(Side("الأولى", text, "a", 0, len(text)) for text in texts))


def test_an_event_shows_the_titles_of_each_source_and_a_title_once() -> None:
    lines = [line for block in event.report([FLOOD], article).blocks(Texts("en")) for line in plain(block)]
    assert lines[-4:] == ["الأولى", f"  {DAY} · سيل يجرف جسرا", "الثانية", f"  {DAY} · غرق قرية"]


def test_a_source_shows_a_title_and_a_row_of_names_once() -> None:
    lines = compared()
    assert lines.count(f"{DAY} · سيل يجرف جسرا") == 1
    assert sum("الأهالي" in line for line in lines) == 2


def test_a_number_that_two_sources_write_differently_heads_a_difference_once() -> None:
    one = difference(Kind.NUMBER, "الأولى: 4 جسور | الثانية: أربعة جسور | الثالثة: 7 جسور", "4 جسور", "7 جسور")
    assert "figures · 4 جسور ≠ 7 جسور" in compared(one)


def test_a_name_that_melted_into_a_preposition_is_shown_with_its_article() -> None:
    assert "    الحوثيين / الحوثيون" in compared(difference(Kind.NAMING, "الحوثيون | …", "للحوثيين", "الحوثيون"))

"""A query that names an event finds its articles, and lays what the sources have side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer import pipeline
from indexer.model import Kind as Marks
from search import compare as c
from search import groups
from search.filters import Filters
from tests.unit.search.indexed import indexed

QUAKE = "زلزال رودس"
NEWS = {
    "quake-1": ("الأولى", "2024-11-17T08:00:00Z", "زلزال قوي يضرب جزيرة رودس",
                "ضرب زلزال بقوة 6 درجات جزيرة رودس اليونانية صباح الأحد.\n"
                "قال رئيس بلدية رودس يانيس كوستاس إن 12 منزلا تضررت في المدينة القديمة.\n"
                "وأضاف كوستاس: \"لم نشهد هزة كهذه منذ أربعين عاما ونطلب من السكان البقاء خارج البيوت\"."),
    "quake-2": ("الثانية", "2024-11-17T09:00:00Z", "اليونان: زلزال رودس يدمر منازل",
                "هز زلزال بلغت قوته 6 درجات جزيرة رودس في اليونان صباح الأحد.\n"
                "وأعلن رئيس بلدية رودس يانيس كوستاس أن 30 منزلا تضررت في المدينة القديمة.\n"
                "وقال كوستاس: \"لم نشهد زلزالا كهذا منذ أربعين عاما ونطلب من الجميع البقاء خارج البيوت\"."),
    "quake-3": ("الثالثة", "2024-11-17T12:00:00Z", "زلزال رودس: فرق الإنقاذ تصل إلى الجزيرة",
                "وصلت فرق الإنقاذ إلى جزيرة رودس اليونانية بعد زلزال بقوة 6 درجات صباح الأحد.\n"
                "وقالت وزيرة الحماية المدنية إيليني باباس إن الوضع تحت السيطرة."),
    "strike-1": ("الأولى", "2024-11-17T10:00:00Z", "إضراب عمال القطارات في بروكسل",
                 "بدأ عمال السكك الحديدية في بروكسل إضرابا احتجاجا على خفض الأجور."),
    "fair-1": ("الثانية", "2024-11-18T10:00:00Z", "افتتاح معرض الكتاب في تونس",
               "افتتح وزير الثقافة معرض الكتاب الدولي في تونس بحضور ناشرين من بلدان عدة."),
    "flowers-1": ("الثانية", "2024-03-01T10:00:00Z", "معرض للزهور في بروكسل",
                  "افتتح في بروكسل معرض للزهور تشارك فيه حدائق من بلدان عدة."),
    "fire-1": ("الثالثة", "2024-11-16T10:00:00Z", "حريق يلتهم مصنعا للنسيج في دكا",
               "أتى حريق كبير على مصنع للنسيج في ضواحي دكا وأصيب عدد من العمال بحروق."),
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return indexed(tmp_path_factory.mktemp("compare"), NEWS)


def compared(folder: Path, query: str, filters: Filters | None = None) -> c.Comparison:
    with pipeline.opening(folder) as opened:
        return c.compare(opened.archive, opened.engine, query, filters)


def test_the_articles_of_the_event_are_compared_and_no_others(folder: Path) -> None:
    found = compared(folder, QUAKE)
    assert found.event is not None
    assert set(found.event.articles) == {"quake-1", "quake-2", "quake-3"}
    assert not found.related
    assert {teller.key for teller in found.tellers} == {"الأولى", "الثانية", "الثالثة"}


def test_what_shares_one_word_of_several_with_the_query_is_not_related(folder: Path) -> None:
    found = compared(folder, "إضراب الزهور")
    assert found.event is not None
    assert len(found.event.articles) == 1
    assert not found.related


def test_each_claim_says_who_reports_it_and_who_does_not(folder: Path) -> None:
    found = compared(folder, QUAKE)
    assert found.claims
    everyone = {"الأولى", "الثانية", "الثالثة"}
    for report in found.claims:
        assert set(report.reported_by) | set(report.not_reported_by) == everyone
        assert not set(report.reported_by) & set(report.not_reported_by)
        assert {each for ids in report.reported_by.values() for each in ids} == {q.id for q in report.claim.quotations}


def test_who_gives_the_words_to_somebody_without_a_name_reports_the_claim_too(tmp_path: Path) -> None:
    said = "السفينة ستغادر الرصيف الشمالي بعد إصلاح المحرك مباشرة"
    day, title = "2024-11-17T08:00:00Z", "سفينة رودس"
    folder = indexed(tmp_path, {
        "ship-1": ("الأولى", day, title, f"قال رئيس بلدية رودس يانيس كوستاس إن {said}."),
        "ship-2": ("الثانية", day, title, f"قال مسؤول في الميناء إن {said}."),
        "ship-3": ("الثالثة", day, title, f"قالت وزيرة النقل إيليني باباس إن {said}."),
    })  # fmt: skip
    reports = {each.claim.quotations[0].speaker: each for each in compared(folder, title).claims}
    mayor = reports["يانيس كوستاس"]
    assert set(mayor.reported_by) == {"الأولى", "الثانية"}
    assert mayor.not_reported_by == ("الثالثة",)
    (other,) = mayor.reported_by["الثانية"]
    assert other not in {each.id for each in mayor.claim.quotations}


def test_the_figures_that_differ_are_found(folder: Path) -> None:
    numbers = [each for each in compared(folder, QUAKE).differences if each.kind is c.Kind.NUMBER]
    assert len(numbers) == 1
    assert {side.source for side in numbers[0].sides} == {"الأولى", "الثانية"}
    assert ["12" in numbers[0].sides[0].text, "30" in numbers[0].sides[1].text] == [True, True]


def test_two_wordings_of_one_quotation_are_set_side_by_side(folder: Path) -> None:
    wordings = [each for each in compared(folder, QUAKE).differences if each.kind is c.Kind.WORDING]
    assert len(wordings) == 1
    assert "«السكان» ≠ «الجميع»" in wordings[0].summary


def test_who_is_quoted_by_one_source_alone_is_said(folder: Path) -> None:
    alone = [each for each in compared(folder, QUAKE).differences if each.kind is c.Kind.OMISSION]
    assert [each.sides[0].source for each in alone if "باباس" in each.summary] == ["الثالثة"]
    assert not any("كوستاس" in each.summary for each in alone)


def test_every_side_quotes_its_article_verbatim(folder: Path) -> None:
    for difference in compared(folder, QUAKE).differences:
        for side in difference.sides:
            assert NEWS[side.article][3][side.start : side.end] == side.text


def test_a_source_shows_how_it_names_people(folder: Path) -> None:
    first = next(teller for teller in compared(folder, QUAKE).tellers if teller.key == "الأولى")
    assert any("كوستاس" in speaker for speaker in first.speakers)
    assert any("يانيس كوستاس" in forms for forms in first.names_used.values())


def test_what_matches_nothing_is_no_event(folder: Path) -> None:
    assert compared(folder, "انتخابات الأرجنتين الرئاسية").event is None
    assert compared(folder, "؟").event is None
    assert compared(folder, "").event is None


def test_filters_narrow_what_is_compared(folder: Path) -> None:
    found = compared(folder, QUAKE, Filters(source="الثانية"))
    assert found.event is not None
    assert found.event.articles == ("quake-2",)
    assert compared(folder, QUAKE, Filters(until="2024-11-16")).event is None


def test_one_source_alone_is_set_beside_related_events(own_folder: Path) -> None:
    groups.update(own_folder)
    found = compared(own_folder, "زيارة وزير الدفاع الإيراني إلى دمشق")
    assert found.event is not None
    assert found.related
    assert found.event.label.startswith("في أول زيارة")
    named = {each.summary.split(" | ")[0]: each for each in found.differences}
    assert {each.kind for each in found.differences} == {c.Kind.NAMING}
    assert any(side.text.startswith("الإرهابي") for side in named["بشار الأسد"].sides)
    assert any(side.text.startswith("الرئيس السوري") for side in named["بشار الأسد"].sides)


def test_claims_of_the_event_come_before_those_of_related_ones(own_folder: Path) -> None:
    groups.update(own_folder)
    found = compared(own_folder, "زيارة وزير الدفاع الإيراني إلى دمشق")
    assert {each.article for each in found.claims[0].claim.quotations} == {"000_704a820db517942f.txt"}
    assert any(each.kind is Marks.DIRECT for report in found.claims[:8] for each in report.claim.quotations)

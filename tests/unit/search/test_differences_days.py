"""Days that two sources give for one thing, and that differ, are found."""

from __future__ import annotations

from indexer.model import Article, Paragraph
from search.differences import Difference, Kind, Telling, differences, read


def telling(source: str, text: str, date: str = "2024-11-20") -> Telling:
    return read(Article(f"{source}-1", text, source, date, paragraphs=(Paragraph(0, 0, len(text)),)))


def days(*tellings: Telling) -> list[Difference]:
    return [each for each in differences(tellings, ()) if each.kind is Kind.DATE]


def test_another_day_for_the_same_thing_is_a_difference() -> None:
    (found,) = days(
        telling("الأولى", "وقتل 16 مدنيا يوم الجمعة 15 نوفمبر 2024 في غارة على مستشفى المدينة."),
        telling("الثانية", "قتل 16 مدنيا السبت 16 نوفمبر 2024 في الغارة على مستشفى المدينة."),
    )
    assert "2024-11-15" in found.summary
    assert "2024-11-16" in found.summary
    assert ["الجمعة" in found.sides[0].text, "السبت" in found.sides[1].text] == [True, True]


def test_one_day_said_in_two_ways_is_none() -> None:
    assert not days(
        telling("الأولى", "وقتل 16 مدنيا أمس الثلاثاء في غارة على مستشفى المدينة."),
        telling("الثانية", "قتل 16 مدنيا في 19 تشرين الثاني/ نوفمبر 2024 في غارة على مستشفى المدينة."),
    )


def test_one_weekday_named_twice_is_none_whatever_the_week() -> None:
    assert not days(
        telling("الأولى", "سيقدم اللاعب رسميا في مقر الفريق يوم الثلاثاء."),
        telling("الثانية", "سيقدم اللاعب رسميا في مقر الفريق يوم الثلاثاء.", "2024-11-26"),
    )


def test_days_of_different_things_are_none() -> None:
    assert not days(
        telling("الأولى", "يزور الوزير العاصمة يوم الجمعة 15 نوفمبر 2024."),
        telling("الثانية", "انطلقت البطولة الدولية للسباحة السبت 16 نوفمبر 2024 بمشاركة عشرين فريقا."),
    )

"""Days that two sources give for one thing, and that differ, are found."""

from __future__ import annotations

from indexer.model import Article, Paragraph, Quotation, SpeakerType
from indexer.model import Kind as Marks
from search.differences import Difference, Kind, Telling, read
from tests.unit.search.tellings import differing, telling

REST = "يضم الحي محال كثيرة. وأغلقت المدارس أبوابها. ويسكن المنطقة صيادون. وتبعد الجزيرة ساعتين."


def days(*tellings: Telling) -> list[Difference]:
    return differing(Kind.DATE, *tellings)


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
        telling("الثانية", "سيقدم اللاعب رسميا في مقر الفريق يوم الثلاثاء.", date="2024-11-26"),
    )


def test_days_of_different_things_are_none() -> None:
    assert not days(
        telling("الأولى", "يزور الوزير العاصمة يوم الجمعة 15 نوفمبر 2024."),
        telling("الثانية", "انطلقت البطولة الدولية للسباحة السبت 16 نوفمبر 2024 بمشاركة عشرين فريقا."),
    )


def test_a_day_of_a_year_that_is_not_said_is_the_same_day() -> None:
    assert not days(
        telling("الأولى", "اتفق الطرفان على إجراء الانتخابات البلدية في 12 ديسمبر في كل المحافظات."),
        telling("الثانية", "اتفق الطرفان على إجراء الانتخابات البلدية في 12 كانون الأول/ ديسمبر 2024 في كل المحافظات."),
    )


def test_days_far_apart_are_of_two_things_that_happened() -> None:
    assert not days(
        telling("الأولى", "تعادل الفريقان في مباراة الذهاب التي أقيمت على ملعب الفريق السبت 2 نوفمبر 2024."),
        telling("الثانية", "تعادل الفريقان في المباراة التي أقيمت على ملعب الفريق الثلاثاء 19 نوفمبر 2024."),
    )


def test_the_day_of_a_statement_is_no_rival_of_the_day_it_speaks_of() -> None:
    said = "انفجار قنبلة في مقهى الميناء القديم"
    texts = (f"أعلنت الشرطة مساء الاثنين {said}. {REST}", f"روى شهود الأحد {said}. {REST}")
    one, other = (Article(f"{n}-1", text, n, "2024-11-20", paragraphs=(Paragraph(0, 0, len(text)),))
                  for n, text in zip(("الأولى", "الثانية"), texts, strict=True))  # fmt: skip
    start = texts[0].index(said)
    quoted = Quotation(
        one.id, 0, start, start + len(said), said, Marks.INDIRECT, SpeakerType.ORGANISATION, cue="أعلنت", cue_start=0
    )
    assert days(read(one), read(other))
    assert not days(read(one, [quoted]), read(other))


def test_a_day_that_the_others_sentence_has_as_well_is_no_difference() -> None:
    assert not days(
        telling("الأولى", f"تسلم النواب خطة الميناء الجمعة قبل جلسة تعقد الثلاثاء المقبل للتصويت عليها. {REST}"),
        telling("الثانية", f"تسلم النواب خطة الميناء قبل جلسة تعقد يوم الثلاثاء للتصويت عليها. {REST}"),
    )


def test_days_beside_unlike_figures_are_of_two_things() -> None:
    assert not days(
        telling("الأولى", f"قتل 11 مدنيا السبت في غارة على مدينة الميناء القديم. {REST}"),
        telling("الثانية", f"قتل 16 مدنيا الجمعة في غارة على مدينة الميناء القديم. {REST}"),
    )


def test_tomorrow_in_a_message_that_both_quote_is_one_day() -> None:
    message = "كتب الرئيس: سأعلن قراري بشأن الميناء غدا من القصر."
    assert not days(telling("الأولى", message), telling("الثانية", message, date="2024-11-21"))

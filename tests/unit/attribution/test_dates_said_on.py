"""When something was said: the date of the attributing clause, never one inside the content."""

from datetime import date
from typing import Any

import pytest

from indexer import lexicon
from indexer.attribution import extract
from indexer.attribution.dates import published_day, said_on
from indexer.model import Article, SaidOn
from indexer.readers.layout import paragraphs

CASES: list[dict[str, Any]] = lexicon.entries("date_cases_said")
ABOUT = "خبر قديم نشر في 3 مارس 1999.\n"


def read(case: dict[str, Any], before: str = "") -> SaidOn | None:
    text = before + case["text"]
    content = text.index(case["content"], len(before))
    published = date.fromisoformat(case["published"]) if case["published"] else None
    cue = text.index(case["cue"], len(before))
    return said_on(text, len(before), len(text), content, content + len(case["content"]), published, cue)


def expected(case: dict[str, Any]) -> SaidOn | None:
    if case["stated"] is None:
        return None
    first, last = case["days"] or (None, None)
    return SaidOn(first, last, case["stated"])


@pytest.mark.parametrize("case", CASES, ids=[f"{case['text']} {case['published']}" for case in CASES])
def test_clause_says_when(case: dict[str, Any]) -> None:
    assert read(case) == expected(case)


@pytest.mark.parametrize("case", CASES[:6], ids=[case["text"] for case in CASES[:6]])
def test_what_stands_before_the_clause_does_not_count(case: dict[str, Any]) -> None:
    assert read(case, before=ABOUT) == expected(case)


def test_the_day_of_publication_is_read_as_the_source_wrote_it() -> None:
    assert published_day("2018-05-10T23:57:56+04:00") == date(2018, 5, 10)
    assert published_day("2024-11-19") == date(2024, 11, 19)
    assert published_day("19 نوفمبر 2024") is None
    assert published_day("") is None
    assert published_day(None) is None


def test_a_date_inside_another_content_says_nothing_of_when_this_was_said() -> None:
    text = "قال الوزير سامر العلي إن الطريق أغلق يوم 5 مارس 2024، مضيفا أن الجسر قديم."
    road, bridge = extract(Article(id="a", text=text, date="2024-03-20", paragraphs=paragraphs(text)))
    assert (road.said_on, bridge.said_on) == (None, None)


def test_a_date_beside_two_cues_counts_for_both() -> None:
    text = "قال الوزير سامر العلي يوم 5 مارس 2024 إن الطريق مغلق، مضيفا أن الجسر قديم."
    quotations = extract(Article(id="a", text=text, date="2024-03-20", paragraphs=paragraphs(text)))
    assert [quotation.said_on and quotation.said_on.start for quotation in quotations] == ["2024-03-05", "2024-03-05"]


def test_a_month_that_begins_a_name_in_marks_is_no_date() -> None:
    text = "الطريق مغلق، وفقا لموقع «مايو هيلبرغ» الطبي."
    (quotation,) = extract(Article(id="a", text=text, date="2024-03-20", paragraphs=paragraphs(text)))
    assert quotation.said_on is None


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("تراجع النمو يوم الأحد، ويتوقع محللون أن يستمر التراجع.", None),
        ("تراجع النمو يوم الأحد، ولا يستبعد محللون أن يستمر التراجع.", None),
        ("تراجعت الأسهم أمس بينما كان محللون قد توقعوا ارتفاعا كبيرا.", None),
        ("أغلق الفندق يوم الأحد بعد خلاف على المبنى الذي وصف بأنه سجن قديم.", None),
        ("تعهد سامر العلي بخفض الرسوم بعدما توعد رامي العلي أمس بزيادة الضرائب.", None),
        ("وصل الوزير أمس إلى بيروت وأكد أن الاتفاق قريب.", "أمس"),
        ("اجتمع الوزير أمس مع الوفد، حيث أكد أن الاتفاق قريب.", "أمس"),
        ("ويوم الأحد، وصف الوزير سامر العلي الاتفاق بأنه قريب.", "يوم الأحد"),
        ("ونفت مصادر موثوقة، مطلع شباط/فبراير الماضي، ما تم تداوله من أخبار.", "مطلع شباط/فبراير الماضي"),
        ("وكانت الشركة أعلنت نهاية شهر يناير الماضي إغلاق المصنع.", "نهاية شهر يناير الماضي"),
    ],
)
def test_the_date_of_another_clause_is_none_of_this(text: str, stated: str | None) -> None:
    first = extract(Article(id="a", text=text, date="2024-05-16", paragraphs=paragraphs(text)))[0]
    assert (first.said_on and first.said_on.stated) == stated

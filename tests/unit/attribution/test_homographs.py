"""Homographs: verbs of saying in other senses, by whom nothing is said."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def contents(text: str) -> list[str]:
    return [quotation.text for quotation in extract(readers.article(text, id="example"))]


@pytest.mark.parametrize(
    "text",
    [
        "ويدين سامر العلي بنجاحه إلى مدربه الأول.",
        "ودعا الوزير الوفد إلى مأدبة عشاء في القصر.",
        "وقد دعت الحاجة إلى أن يبنى جسر جديد.",
        "وقبض عليهم، في وقت قياسي، يدعو للفخر، ويجعلنا مطمئنين.",
        "وستعلن النتائج الأولى خلال يومين.",
        "والكتاب يعتبر دليلا على أن العمل ممكن.",
        "وسجل اللاعب 41 هدفا في بطولتين، وهي: كأس الخليج وكأس آسيا.",
        "رفض الدعوات السياسية",
        "وعاد اللاعب مجددا إلى الفريق، ومن المقرر أن يشارك غدا.",
        "وقطع اللاعب الكرة عبر المدافع وسدد عن طريق الجناح.",
        "وأدانت هيئة المحلفين الأربعاء سامر العلي بتهمة القتل.",
        "القول بأن العمل انتهى كلام قديم.",
        "وسارت اللجنة وفق منهاج جديد كليا.",
        "وهي صورة صارخة على أن الحوار طويل.",
    ],
)
def test_a_verb_in_another_sense_says_nothing(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ويدين سامر العلي الهجوم على المدينة.", "الهجوم على المدينة"),
        ("ودعا الوزير إلى فتح الجسر.", "فتح الجسر"),
        ("وستعلن الوزارة فتح الجسر غدا.", "فتح الجسر غدا"),
        ("وسجل التقرير أن البطالة ارتفعت.", "البطالة ارتفعت"),
        ("ولم يشر الوزير إلى الجسر.", None),
        ("ويعتبر الخبير أن العمل ممكن.", "العمل ممكن"),
        ("رفض الوزير الدعوات السياسية.", "الدعوات السياسية"),
        ("وشدد الوزير، مجددا القول إن الجسر آمن.", "الجسر آمن"),
        ("وأدان الوزير الهجوم.", "الهجوم"),
        ("وانتهى اللقاء بالقول إن العمل مستمر.", "العمل مستمر"),
        ("وفتح الجسر وفق وزارة النقل.", "وفتح الجسر"),
    ],
)
def test_the_same_verb_speaks_elsewhere(text: str, content: str | None) -> None:
    assert contents(text) == ([content] if content else [])


def test_a_name_that_looks_like_a_verb_is_a_name() -> None:
    (quotation,) = extract(readers.article("وقال الرئيس النمساوي هاينز فيشر إن الحوار ممكن.", id="example"))
    assert quotation.speaker == "هاينز فيشر"

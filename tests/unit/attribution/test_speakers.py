"""Who is meant: names, titles and bodies beside a cue, and whoever goes on speaking behind them."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def speakers(text: str) -> list[str | None]:
    return [quotation.speaker for quotation in extract(readers.article(text, id="example"))]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("وقالت نجوى المصري إن المعرض يبدأ غدا.", "نجوى المصري"),
        ("وقالت ناجية الغربي كاتب عام النقابة إن الإضراب قائم.", "ناجية الغربي"),
        ("وقال السيد رضا المنوبي إن المعرض يبدأ غدا.", "رضا المنوبي"),
        ("ووصفت الوزيرة جوليا هارفست الوضع بأنه خطير.", "جوليا هارفست"),
        ("وقال النائب آلان كورفان لوكالة رويترز إن القانون عادل.", "آلان كورفان"),
        ("وقال رئيس المكتب السياسي للحوثيين مهدي الكبسي: «الهدنة صامدة».", "مهدي الكبسي"),
        ("وقال وزير الصناعة بن قاسم إن المصنع جاهز.", "بن قاسم"),
    ],
)
def test_a_name_is_read_to_its_end_and_no_further(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


@pytest.mark.parametrize("sentence", ["ورفض بعناد أن ينسحب من المدينة.", "وقال بهدوء إن القرار باطل."])
def test_manner_is_no_speaker(sentence: str) -> None:
    assert speakers(sentence) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وكان المهندس سامر العلي قد أبلغ الوزارة أن الجسر آمن.", ["سامر العلي"]),
        (
            "وأشاد الوزير سامر العلي بالاتفاق، لكنه حذر الحكومة من التسرع. وقال: «الوقت ما زال مبكرا».",
            ["سامر العلي"] * 3,
        ),
        (
            "قال سامر العلي إن الطريق مغلق.\nمن ناحيته حضر المهندس وليد صبري اللقاء.\nوأوضح أن العمل مستمر.\n"
            "وأضاف أن الطريق سيفتح.",
            ["سامر العلي", "وليد صبري", "وليد صبري"],
        ),
        ("قال سامر العلي في تصريح صحفي إن الطريق مغلق، مضيفا أن العمل مستمر.", ["سامر العلي"] * 2),
    ],
)
def test_who_goes_on_is_who_spoke_or_was_told_of(text: str, expected: list[str]) -> None:
    assert [speaker for speaker in speakers(text) if speaker] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استقبل الأمير فهد بن سلطان الوفد في مكتبه أمس. وقال سموه إن المشروع كبير.", ["فهد بن سلطان"]),
        ("قال وزير الصحة ماجد الراشد إن اللقاح آمن. وأضاف معاليه أن الكمية تكفي.", ["ماجد الراشد"] * 2),
        (
            "قال الأمين العام للأمم المتحدة وليد صبري إن الهدنة صامدة. وأكد الأمين العام الأممي أن الحل قريب.",
            ["وليد صبري"] * 2,
        ),
        ("قال مدير شركة البحيرة أمس إن المصنع جاهز. وأوضح سامر العلي أن العمل يبدأ غدا.", ["سامر العلي"] * 2),
        (
            "قال الوزير المصري سامر العلي إن الاتفاق قريب. وقال النائب الفرنسي لوك مارشان إن الاتفاق بعيد. "
            "وأكد المسؤول المصري أن الوقت يكفي.",
            ["سامر العلي", "لوك مارشان", "سامر العلي"],
        ),
        (
            "قال سامر العلي رئيس المكتب والناطق باسم الحركة إن الحوار مستمر. وأكد الناطق باسم الحركة أن الوقت يكفي.",
            ["سامر العلي"] * 2,
        ),
    ],
)
def test_a_title_means_its_bearer(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وجاء في رسالة وجهها الملك سامر إلى الشعب أن الوقت حان.", ["سامر"]),
        (
            "وذكر بيان صادر عن الخزانة البريطانية أن الضرائب سترتفع. وأضاف البيان أن القرار نهائي.",
            ["الخزانة البريطانية"] * 2,
        ),
        ("وأشار تقرير لعام 2017 أصدرته وزارة الزراعة إلى أن القمح يكفي.", ["وزارة الزراعة"]),
        ("وجاء في تقرير بموقع «البحيرة» اللبناني أن الأسعار ارتفعت.", ["موقع «البحيرة» اللبناني"]),
    ],
)
def test_a_document_speaks_for_its_issuer(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected

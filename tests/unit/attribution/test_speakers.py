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

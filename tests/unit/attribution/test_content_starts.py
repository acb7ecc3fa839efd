"""Content starts: behind words of time, relative clauses and ages, and speech with neither أن nor marks."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def contents(text: str) -> list[str]:
    return [quotation.text for quotation in extract(readers.article(text, id="example"))]


@pytest.mark.parametrize(
    "time",
    [
        "نهاية العام الماضي",
        "مطلع الشهر الجاري",
        "أواخر عام 2015",
        "منتصف يناير",
        "نهاية شهر يناير الماضي",
        "في نهاية شهر يناير الماضي",
        "بداية هذا الأسبوع",
    ],
)
def test_an_edge_of_a_span_of_time_is_stepped_over(time: str) -> None:
    assert contents(f"وأعلنت الوزارة {time} تخفيض الرسوم.") == ["تخفيض الرسوم"]
    assert contents(f"وأكدت الوزارة {time} أن الرسوم ستنخفض.") == ["الرسوم ستنخفض"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أعلن المدرب البالغ من العمر 75 عاما، إصابته بالمرض.", ["إصابته بالمرض"]),
        ("وأعلن سامر العلي المتحدث باسم الجيش مسؤولية جماعته عن الهجوم.", ["مسؤولية جماعته عن الهجوم"]),
        ("أعلن البنك المركزي في اجتماع طارئ الأربعاء، عن رفع الفائدة.", ["رفع الفائدة"]),
        ("وصف الوزير هذا القرار بأنه خطأ كبير.", ["هذا القرار بأنه خطأ كبير"]),
        (
            "وقال سامر العلي، الذي أكد أن فريقه استحق الخروج: من الصعب تقبل ذلك.",
            ["من الصعب تقبل ذلك", "فريقه استحق الخروج"],
        ),
        ("وقالت ليلى حداد، وهي باحثة تدرك أنها بعيدة، إن إنهاء القيود ممكن.", ["إنهاء القيود ممكن"]),
        (
            "وقال المدرب سامر العلي في المؤتمر الصحفي الذي عقد اليوم في العاصمة قبل مباراة الغد: الفوز صعب جدا.",
            ["الفوز صعب جدا"],
        ),
        ("وقال سامر العلي لم نصل إلى حل، على الرغم من أن الوقت كاف.", ["لم نصل إلى حل، على الرغم من أن الوقت كاف"]),
        ("وقال سامر العلي نأمل أن لا تتوقف الرسوم.", ["نأمل أن لا تتوقف الرسوم"]),
        ("وشدد على الحوار، مضيفا ليس من العدل أن يدفع الجميع.", ["الحوار", "ليس من العدل أن يدفع الجميع"]),
        ("وأضاف على الجانب الآخر أن يمتنع عن القتال.", ["على الجانب الآخر أن يمتنع عن القتال"]),
        ("وكما قال الوزير سامر العلي، فإن المشروع سينتهي هذا العام.", ["المشروع سينتهي هذا العام"]),
        ("كما قال الوزير إن المشروع سينتهي هذا العام.", ["المشروع سينتهي هذا العام"]),
    ],
)
def test_a_content_starts_where_the_cue_leads(text: str, said: list[str]) -> None:
    assert sorted(contents(text)) == sorted(said)


def test_a_verb_of_the_first_person_is_no_part_of_a_name() -> None:
    [quotation] = extract(readers.article("وقالت ليلى حداد أتمنى أن ينجح المشروع.", id="example"))
    assert (quotation.speaker, quotation.text) == ("ليلى حداد", "أتمنى أن ينجح المشروع")

"""Subjects that stand elsewhere than right behind their verb: before it, in the sentence before, in another clause."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def said(text: str) -> list[tuple[str | None, str]]:
    """Return the speakers of a text with what they say; one without a name is given by the mention."""
    found = sorted(extract(readers.article(text, id="example")), key=lambda quotation: quotation.start)
    return [(quotation.speaker or quotation.mention, quotation.text) for quotation in found]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وفي ختام الحفل شكر رامي الحلو الحضور، مشيرا إلى أهمية الموسم.", "رامي الحلو", "أهمية الموسم"),
        ("وخلال جولته بالميناء تفقد الوزير رامي الحلو الأرصفة، مؤكدا أن العمل مستمر.", "رامي الحلو", "العمل مستمر"),
        ("وعلى صعيد آخر استقبل المحافظ رامي الحلو الوفد. وقال إن الجسر جاهز.", "رامي الحلو", "الجسر جاهز"),
        ("وفي بيروت التقى رامي الحلو السفير، مؤكدا أن الجسر جاهز.", "رامي الحلو", "الجسر جاهز"),
        ("وأمس زار رامي الحلو الميناء، مشيرا إلى أهمية الموسم.", "رامي الحلو", "أهمية الموسم"),
        ("وتحدث في اللقاء مدير البلدية رامي الحلو، مشيرا إلى أهمية الموسم.", "رامي الحلو", "أهمية الموسم"),
        ("وحضر الحفل وزير الثقافة رامي الحلو، وقال إن الجسر جاهز.", "رامي الحلو", "الجسر جاهز"),
    ],
)
def test_the_sentence_is_about_the_speaker(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("لكن الحركة التي تبنت العملية هددت بمهاجمة الميناء.", "الحركة", "بمهاجمة الميناء"),
        ("الصيادون، الذين جلسوا أمام البلدية، قالوا إنهم باقون.", "الصيادون", "باقون"),
        ("السكان الذين تضررت بيوتهم طالبوا بالتعويض.", "السكان", "بالتعويض"),
        ("الوزيرة ليلى الحلو التي حضرت الحفل أعلنت بناء جسر جديد.", "ليلى الحلو", "بناء جسر جديد"),
        ("غير أن المدير الذي زار الميناء قال إن الجسر جاهز.", "المدير", "الجسر جاهز"),
    ],
)
def test_a_relative_clause_stands_between_a_subject_and_its_verb(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("قالت ليلى الحلو إن الجسر جاهز. ويرى مراقبون أن الثمن كبير.\nوأضافت أن العمل مستمر.", "ليلى الحلو"),
        ("قال رامي الحلو إن الجسر جاهز. ويرى البعض أن الثمن كبير.\nوأضاف أن العمل مستمر.", "رامي الحلو"),
        ("وقال رامي الحلو إن الجسر جاهز، وهو ما أكده سعيد مراد، مضيفا أن العمل مستمر.", "سعيد مراد"),
        ("وقال رامي الحلو إن الجسر جاهز. الأمر الذي رفضه سعيد مراد قائلا إن العمل مستمر.", "سعيد مراد"),
        ("هذا ما أكده سعيد مراد.\nوأضاف أن العمل مستمر.", "سعيد مراد"),
    ],
)
def test_whom_the_next_verb_goes_on_with(text: str, goes_on: str) -> None:
    assert said(text)[-1] == (goes_on, "العمل مستمر")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "كشفت دراسة جديدة أن النحل يختفي. وأكدت وزارة الزراعة أن الوضع جيد.\nوقالت الدراسة إن السبب معروف.",
            "الدراسة",
        ),
        (
            "توفي الرجل، وفقا لبيان صادر عن المدعي العام للمدينة.\nوطلبت الشرطة من الشركة معاينة الجسر.\n"
            "وجاء في البيان أن السبب معروف.",
            "البيان",
        ),
        (
            "أظهر تقرير حديث لمنظمة العفو أن السجون ممتلئة. وقالت الحكومة إنها ستتدخل.\nوأضاف التقرير أن السبب معروف.",
            "منظمة العفو",
        ),
    ],
)
def test_a_document_is_not_of_whoever_spoke_since(text: str, speaker: str) -> None:
    assert said(text)[-1] == (speaker, "السبب معروف")


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وتداول ناشطون مقطعا للشيخ رامي الحلو يقول فيه إن الحرب انتهت.", "رامي الحلو", "الحرب انتهت"),
        ('ونشر ناشطون تغريدة للمغنية ليلى الحلو كتبت فيها: "إنه خياري".', "ليلى الحلو", "إنه خياري"),
        ("وبثت القناة مقابلة مع المدرب رامي الحلو قال فيها إن الحل قريب.", "رامي الحلو", "الحل قريب"),
        ("وأرسل الوزير رامي الحلو رسالة إلى سعيد مراد قال فيها إن الحل قريب.", "رامي الحلو", "الحل قريب"),
        ("وهي الجلسة التي أعلن خلالها الوزير رامي الحلو استقالته.", "رامي الحلو", "استقالته"),
        ("هاجم صيادون المغنية، بينما دافع عنها آخرون معتبرين أن الثوب عادي.", "آخرون", "الثوب عادي"),
        ("انتقد صيادون المغنية لغيابها أثناء الحفل، في حين رد آخرون بأن الثمن كبير.", "آخرون", "الثمن كبير"),
    ],
)
def test_whose_words_a_clause_reports(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وسبق للوزير رامي الحلو أن أعلن إغلاق الميناء.", "رامي الحلو", "إغلاق الميناء"),
        ("سبق لسعيد مراد أن صرح بأن الحل قريب.", "سعيد مراد", "الحل قريب"),
        ("وكان قد سبق للمنظمة أن حذرت من المجاعة.", "المنظمة", "المجاعة"),
        (
            "قال رامي الحلو إن الوقت حان.\nودعا جامعة الدول العربية إلى التحرك.",
            "رامي الحلو",
            "جامعة الدول العربية إلى التحرك",
        ),
    ],
)
def test_who_said_it_earlier_and_who_is_called_on(text: str, speaker: str, content: str) -> None:
    assert said(text)[-1] == (speaker, content)

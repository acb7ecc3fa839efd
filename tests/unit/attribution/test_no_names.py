"""Words that are nobody's name: nothing is invented, and an honest unknown stands where a name is missing."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def speakers(text: str) -> list[str | None]:
    """Return the speakers of a text in its order."""
    found = sorted(extract(readers.article(text, id="example")), key=lambda quotation: quotation.start)
    return [quotation.speaker for quotation in found]


@pytest.mark.parametrize(
    "text",
    [
        "طلب مني أن أحمل التحية إلى أهله.",
        "وتقول الأم إن الزيارة هي الأولى.",
        "وقال معقبا: «الطريق مغلق منذ أيام».",
        "وقال مساعدوه إن الطريق مغلق.",
        "وزعم بعضهن أن الطريق مغلق.",
        "أما وزير خارجيته فقد أعرب عن أمله بأن يفتح الطريق.",
        "وكشفت ظنها في البداية أن الطريق مغلق.",
        "وقال لايمكن أن يغلق الطريق.",
        "واشتكى غزيون من أن الطريق مغلق.",
        "فيما أشار مشككون إلى أن الطريق مغلق.",
        "ولا يرى غضاضة في أن يغلق الطريق.",
        'وكتب بجانبها "كان يوما طويلا".',
        "أعلنت كتلتان أنهما ترفضان القرار.",
        "وأضاف لاعب باليرمو السابق: «إن الفريق خسر كثيرا».",
    ],
)
def test_a_word_that_news_inflects_is_no_name(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأضافت منى أن الطريق مغلق.", "منى"),
        ("طلبت منى من الشرطة أن تفتح الطريق.", "منى"),
        ("قال مدير الفريق الأول بنادي هجر فؤاد المسلم إن الفريق مستعد.", "فؤاد المسلم"),
        ("رفض مدافع هجر فيصل الخراع عرض النادي.", "فيصل الخراع"),
        ("وأوضح مدير عام جمرك سلوى علي العطوي أن الطريق مغلق.", "علي العطوي"),
        ("وأوضح المتحدث الرسمي للهيئة بالنيابة بندر ناصر الحلو، أن الطريق مغلق.", "بندر ناصر الحلو"),
        ('وتقول صانعة عطور تدعى مارينا العلي "إن المادة قوية".', "مارينا العلي"),
        ("وكشفت العالمة سلمى العلي وفريقها، عبر المنصة، عن نتائج جديدة.", "سلمى العلي"),
        ('وقال جلال بحديثه: "أتوقع النجاح للفريق".', "جلال"),
        ("وقالت المعارضة البيلاروسية سفيتلانا حداد إن الطريق مغلق.", "سفيتلانا حداد"),
        ("وقالت المعارضة السورية إن الطريق مغلق.", "المعارضة السورية"),
        ("وقال اللورد سامر العلي إن الطريق مغلق.", "سامر العلي"),
        ("وقالت المتسلقة هدى العلي إن الطريق مغلق.", "هدى العلي"),
        ("وقالت جمانة العلي في بيان إن الطريق مغلق.", "جمانة العلي"),
    ],
)
def test_the_name_beside_such_a_word_is_whole(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "told",
    [
        "وأضاف لبي بي سي أن العمل مستمر.",
        "وأضاف للبي بي سي: «العمل مستمر».",
        "وأضاف لسي إن إن أن العمل مستمر.",
        "وأضاف لرويترز أن العمل مستمر.",
    ],
)
def test_the_outlet_told_is_not_the_speaker(told: str) -> None:
    assert speakers(f"وقال سامر العلي إن الطريق مغلق. {told}") == ["سامر العلي", "سامر العلي"]


def test_a_verb_of_his_that_looks_like_hers_leaves_him_a_man() -> None:
    assert speakers("توجه زيد حداد إلى المدينة أمس. وأضاف أن الطريق مغلق.") == ["زيد حداد"]
    assert speakers("صوت زيد حداد ضد القرار أمس. وقال إن الطريق مغلق.") == ["زيد حداد"]


def test_who_goes_on_is_who_spoke_and_not_whom_the_narrator_tells_of() -> None:
    text = "قال سامر العلي إن الطريق مغلق.\nوتوجه زيد حداد إلى المدينة أمس. وأضاف أن الجسر مغلق أيضا."
    assert speakers(text) == ["سامر العلي", "سامر العلي"]


def test_a_minister_behind_a_speaker_of_whom_nothing_else_is_said() -> None:
    text = "وقال سامر العلي إن الطريق مغلق. وأكد وزير النقل السوري أن الجسر آمن."
    assert speakers(text) == ["سامر العلي", "سامر العلي"]
    other = "وقال الخبير سامر العلي إن الطريق مغلق. وأكد وزير النقل السوري أن الجسر آمن."
    assert speakers(other) == ["سامر العلي", None]

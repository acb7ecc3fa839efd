"""Truncated text: an article may stop anywhere, at a cue, a source, a comma or in the middle of a name."""

from __future__ import annotations

import pytest

from indexer import lexicon
from tests.unit.attribution.quoted import quotations

SENTENCES = (
    "وقال الوزير إن العمل انتهى، إلا أنه أكد أن الجسر مغلق، من دون أن يكشف عن السبب، دون تحديد الموعد",
    "وأكد سامر العلي، الذي قال إن العمل انتهى، أن الجسر آمن، وبحسب مصدر أمني ومسؤول محلي فإن الطريق مغلق",
    "وعندما اقترح عليه أحد مرافقيه العودة، رد الوزير، ودعا الوفد في مستهل مؤتمر دولي إلى تناول العشاء",
    "وقال سامر العلي، وفقا للوكالة، إن الطريق مغلق، على حد قوله",
    "وأعلن وزير النقل السوري زهير خزيم، السبت، نقلا عن مصادر في الوزارة، عن فتح الجسر، مشيرا إلى أن العمل مستمر",
    "واتهم مجلس النواب بأغلبية كبيرة حكومة البلاد بالتقصير، بينما نفت الحكومة، بحسب الناطق باسمها، هذه الاتهامات",
    "ونقلت صحيفة «النهار» عن مسؤول كبير في مكتب الرئيس قوله إن الملف، كما قال، أغلق: «لا عودة عنه»، وذلك بعد لقاء",
    "وجاء في بيان الوزارة أن الوزير أبلغ نظيره الفرنسي، مع تأكيده أن الحوار ممكن، أنه لن يعود، وذلك من خلال خطة",
    "دعا الوزير «» إلى الحوار، وطالب المجلس بالإصلاح، ولم يحدد من هو",
    "وقال مدير الأسواق في ملتقى المدينة إن السعر عادل، ونقلت الصحيفة عن سامر العلي تحذيره من السيول",
    "وقال نائب المدير سامر العلي رئيس اللجنة إن الطريق مغلق",
    "وقال وزير النقل بن سالم إن الطريق مغلق",
    "وأجاب الخبير عن السؤال: (لا أعرف ما الذي جرى هنا)، وهناك من يرى أن السبب معروف، وفق ما ذكرته الوكالة أمس",
)
EXAMPLES = tuple(entry["example"] for entry in lexicon.entries("cues"))


def prefixes(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[:count]) for count in range(1, len(words) + 1)]


@pytest.mark.parametrize("text", [*SENTENCES, *EXAMPLES])
def test_an_article_may_stop_anywhere(text: str) -> None:
    assert quotations(text)
    for prefix in prefixes(text):
        for whole in (prefix, prefix.rstrip(".،:»"), f"{prefix}،", f"{prefix} «", f"وقال سامر العلي إن {prefix}"):
            for quotation in quotations(whole):
                assert whole[quotation.start : quotation.end] == quotation.text


def test_an_article_may_stop_behind_an_opening_mark() -> None:
    assert quotations('زار المدير المدينة وقال فيها :"') == []
    assert quotations("زار المدير المدينة (أمس) وقال فيها ((") == []


def test_an_article_may_stop_behind_what_points() -> None:
    assert quotations("زار المدير المدينة. ووفقا لهذا") == []


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("marks", ["ًّ", "ـ", "\u200f"])
def test_a_word_of_marks_alone_may_stand_anywhere(text: str, marks: str) -> None:
    words = text.split()
    for count in range(len(words)):
        whole = " ".join([*words[:count], marks, *words[count:]])
        for quotation in quotations(whole):
            assert whole[quotation.start : quotation.end] == quotation.text

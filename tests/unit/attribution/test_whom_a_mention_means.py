"""Whom a mention means: titles, epithets and short names that stand for somebody named elsewhere in the article."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def speakers(text: str) -> list[str | None]:
    found = extract(readers.article(text.replace("¶", "\n"), id="example"))
    return [one.speaker for one in sorted(found, key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a father's name is not the son's
        (
            "استقبل الأمير ناصر بن سامر الثاني الضيوف. وقال الملك سامر الثاني إن الحل قريب.",
            ["سامر الثاني"],
        ),
        (
            "وحضرت هند بنت ماهر العلي الحفل. وأكد الوزير ماهر العلي أن المشروع جاهز.",
            ["ماهر العلي"],
        ),
        ("حضر محمد بن زايد العلي الحفل. وقال بن زايد إن المشروع جاهز.", ["محمد بن زايد العلي"]),
        # what the article takes for somebody's first name is no other bearer of the family's
        (
            "تروي صفية إدرموش أن الحفل تأخر. وبحسب ما روته إدرموش فإن الحظ عاد.",
            ["صفية إدرموش", "صفية إدرموش"],
        ),
    ],
)
def test_a_short_name_means_who_bears_it(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


def test_the_headline_s_spelling_is_not_another_person() -> None:
    text = "قال فراز جرموك، أستاذ الجامعة، إن الحل قريب.\nوأوضح جرموك أن الأزمة معقدة."
    found = extract(readers.article(text, id="example", title="فواز جرموك: الحل قريب"))
    assert [one.speaker for one in found] == ["فراز جرموك", "فراز جرموك"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the same office of another state
        ("قال الرئيس الصيني شي العلي إن الحل قريب.¶ورحب الرئيس الأميركي بالخطاب.", ["شي العلي", None]),
        ("نفت الصين أن يكون رئيسها وانغ العلي قد وافق.¶وأكد الرئيس الأميركي أن الحل قريب.", ["الصين", None]),
        (
            "قال وزير الخارجية بدولة قطر سامر العلي إن الحل قريب.¶والتقى وزير الخارجية الروسي ماهر فهد."
            "¶وأكد وزير الخارجية القطري أن اللقاء مثمر.",
            ["سامر العلي", "سامر العلي"],
        ),
        (
            "قال رئيس الولايات المتحدة جون سميث إن الحل قريب.¶وقالت وزيرة المالية إن الدين كبير."
            "¶وأكد الرئيس الأميركي أن اللقاء مثمر.",
            ["جون سميث", None, "جون سميث"],
        ),
        # who leads a body does not speak for it by that
        (
            "التقى رئيس المجلس الأوروبي سامر العلي الوفد.¶وقال المتحدث باسم المجلس الأوروبي إن الحل قريب.",
            [None],
        ),
        (
            "قال نائب رئيس الوزراء سامر العلي إن الحل قريب.¶وصرح المتحدث الأمني بوزارة الداخلية أن الوضع هادئ.",
            ["سامر العلي", None],
        ),
        ("قال المدير سامر العلي إن الحل قريب.¶وأضاف المتحدث أن الوضع هادئ.", ["سامر العلي", "سامر العلي"]),
    ],
)
def test_a_title_means_only_who_holds_it(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("التقى الرئيس أمس النجم سامر العلي.¶وقال نجم ليفربول إنه سعيد.", "سامر العلي"),
        ("جدد النادي عقد اللاعب المصري سامر العلي.¶وعبر لاعب الوسط المصري عن سعادته بالعقد.", "سامر العلي"),
        ("رد سامر العلي، المدير الفني للنادي، على الأسئلة.¶وقال المدرب الإسباني (53 عاما) إنه سعيد.", "سامر العلي"),
        ("فاز المدرب الصربي سامر العلي باللقب.¶وقال المدرب الإسباني إنه حزين.", None),
        ("استغرق رسم الوشم على ظهر سامر العلي مهاجم واتفورد عاما.¶وقال مهاجم مانشستر سيتي إنه سعيد.", None),
        ("وقال نجم ليفربول إنه سعيد.¶وصافح الرئيس النجم سامر العلي.", None),
    ],
)
def test_an_epithet_of_the_pitch_means_who_was_named_before(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قالت ضابطة بريطانية رفيعة إن الشبكات تؤذي الأطفال.¶وقالت الضابطة هند العلي إن الخطر كبير.",
            ["هند العلي", "هند العلي"],
        ),
        (
            "كشف نائب روسي أن القاعدة أخليت، مضيفا أن السفن رحلت.¶وأوضح النائب سامر العلي أن الخطر كبير.",
            ["سامر العلي", "سامر العلي", "سامر العلي"],
        ),
        (
            "قال متحدث باسم وزارة الصحة إن الوباء انتهى.¶وأكد سامر العلي، المتحدث باسم وزارة الصحة، أن الخطر زال.",
            ["سامر العلي", "سامر العلي"],
        ),
        (
            "قال متحدث باسم الحركة إن الحل قريب.¶وأكد المتحدث باسم الجيش سامر العلي أن الخطر زال.",
            [None, "سامر العلي"],
        ),
        # whoever was named before would have been named again
        (
            "قال سامر العلي إن الحل قريب.¶ويرى محلل غربي أن الخيار صعب.¶لكن المحلل سامر العلي يرى أن الهدف بعيد.",
            ["سامر العلي", None, "سامر العلي"],
        ),
    ],
)
def test_an_indefinite_title_may_be_named_soon(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected

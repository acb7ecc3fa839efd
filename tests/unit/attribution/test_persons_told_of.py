"""Persons told of: several named at once, names by their place, and what the article calls them later."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def speakers(text: str) -> list[str | None]:
    found = sorted(extract(readers.article(text, id="example")), key=lambda quotation: quotation.start)
    return [quotation.speaker for quotation in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال المحاميان رضا العلي وسامر الهادي في بيان إن الحكم ظالم.", "رضا العلي"),
        ("قال الكاتبان إدوارد ميلر وكاثرين هوفمان إن الرواية جاهزة.", "إدوارد ميلر"),
        ("وقالت الباحثتان ليلى العلي وهند الهادي إن الدراسة مهمة.", "ليلى العلي"),
        ("تعهد زعيما الحزبين رضا العلي وسامر الهادي بمقاومة الخطة.", "رضا العلي"),
        ("وأكد الوزيران الفرنسي جان لوران والألماني هايكو ميلر أن الحل قريب.", "جان لوران"),
        ("وبحسب الباحثين رضا العلي وسامر الهادي فإن الدراسة مهمة.", "رضا العلي"),
        ("وقال الصحفيون رضا العلي وسامر الهادي وهند العلي إن الطريق مغلق.", "رضا العلي"),
        ("وأكد الوزيران أن الحل قريب.", None),
        ("وأعلن رئيسا مصر والسودان أن الحل قريب.", None),
    ],
)
def test_of_several_who_are_named_the_first_speaks(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("وحضر اللقاء رضا العلي وسامر الهادي.\nوقال الهادي إن الحل قريب.", "سامر الهادي"),
        (
            "وقال رضا العلي رئيس اللجنة وسامر الهادي عضو اللجنة إنهما عادا.\nأما الهادي فقال إن الحل قريب.",
            "سامر الهادي",
        ),
        ("وصادق البرلمان على القانون.\nوقال البرلمان إن الحل قريب.", "البرلمان"),
    ],
)
def test_the_second_of_two_is_known_by_his_full_name(text: str, last: str) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أكد مهاجم تشلسي لكرة القدم، سامر العلي، أنه سعيد.", "سامر العلي"),
        ("أكد مدافع سوانزي الهولندي مايك ميلر أنه سعيد.", "مايك ميلر"),
        ("أكد حارس ليستر لكرة القدم أنه سعيد.", None),
        ("قال مدرب إيفرتون إنه سعيد.", None),
        ("وقال محافظ صلاح الدين، سامر العلي، إن الطريق مغلق.", "سامر العلي"),
    ],
)
def test_the_club_or_province_is_not_who_speaks(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال فخر الدين الهادي إن الموسم وفير.", "فخر الدين الهادي"),
        ("وذكر خير الدين زطشي في تصريح أن الموسم وفير.", "خير الدين زطشي"),
        ("ورأى نجم الدين أربكان أن الموسم وفير.", "نجم الدين أربكان"),
        ("وقال شمس الدين العربي، عضو اللجنة، إن الموسم وفير.", "شمس الدين العربي"),
        ("وقال رجل الدين رضا العلي إن الموسم وفير.", "رضا العلي"),
    ],
)
def test_a_name_may_open_with_a_word_before_the_faith(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال المحامي عن نيكاراغو سامر العلي إن الحكم ظالم.", "سامر العلي"),
        ("وقال السيناتور عن ولاية يوتا غاري ميلر إن الحكم ظالم.", "غاري ميلر"),
        ("ونقلت الوكالة عن مدير مكتب الشركة شهد العلي قولها إن الحكم ظالم.", "شهد العلي"),
        ("ونقلت الوكالة عن حاكم مدينة كيار قدم علي مرداني قوله إن الحكم ظالم.", "قدم علي مرداني"),
        ("ونقلت الوكالة عن مدير الشركة أمس قوله إن الحكم ظالم.", None),
        ("وقالت المتحدثة باسم البيت الأبيض، كارين ميلر، إن الحكم ظالم.", "كارين ميلر"),
        ("وقالت سارا فلوريس المتحدثة باسم الوزارة، إن الحكم ظالم.", "سارا فلوريس"),
        ("أوضحت الدكتورة ازدهار عبدالسلام الهادي أن الحكم ظالم.", "ازدهار عبدالسلام الهادي"),
    ],
)
def test_a_name_behind_a_title_is_whole_whatever_its_place(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]

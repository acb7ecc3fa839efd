"""Sources beside a clause: whose words they are, who passes them on, and what is nobody's."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract
from indexer.model import Quotation


def quotations(text: str) -> list[Quotation]:
    return sorted(extract(readers.article(text, id="example")), key=lambda quotation: quotation.start)


@pytest.mark.parametrize(
    ("text", "mention", "via"),
    [
        ("توقفت الرحلات، وفق ما نقلت وكالة رويترز عن مدير المطار.", "مدير المطار", "وكالة رويترز"),
        ("أغلق الطريق بحسب ما نقلته صحيفة النهار عن الوزير سامر العلي.", "سامر العلي", "صحيفة النهار"),
        ("ونقلت وكالة «رويترز» قول وزير النقل إن الجسر آمن.", "وزير النقل", "وكالة «رويترز»"),
        ("ونسبت صحيفة النهار إلى المدير سامر العلي قوله إن الجسر آمن.", "سامر العلي", "صحيفة النهار"),
        ("ونقلت صحيفة النهار تأكيد المدير سامر العلي أن الجسر آمن.", "سامر العلي", "صحيفة النهار"),
        ("وبحسب رويترز، كان الوزير سامر العلي قد أعلن أن الجسر آمن.", "سامر العلي", "رويترز"),
        ("وذكرت صحيفة النهار أن الوزير استقال، نقلا عن مصدر حكومي.", "مصدر حكومي", "صحيفة النهار"),
        ("وأفادت وسائل إعلام بمقتل ثلاثة رجال، نقلا عن شهود عيان.", "شهود عيان", "وسائل إعلام"),
        ("قال سامر إن الأمر انتهى، وفقا لتقرير وكالة تسنيم.", "سامر", "وكالة تسنيم"),
        ("أفادت قناة النور أمس، نقلا عن مسؤول أمني قوله إن الرجال فروا.", "مسؤول أمني", "قناة النور"),
        ("لم تذكر وكالة النور سببا، ولكنها نقلت عن وزير النقل قوله إن الجسر آمن.", "وزير النقل", "وكالة النور"),
    ],
)
def test_who_passes_words_on_is_told_apart_from_who_said_them(text: str, mention: str, via: str) -> None:
    assert [(q.mention, q.via) for q in quotations(text)] == [(mention, (via,))]


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير النقل عادل سالم إن الجسر آمن، بحسب ما ذكر سالم.",
        "وكشف مصدر مطلع أن الشركة تأخرت في دفع الرواتب للعمال حسب المصدر ذاته.",
        "أعلن المركز إغلاق الطريق، وفقا لبيان صادر عن المركز.",
        "وقال المدير إن البناء يتقدم وفق التوقعات.",
        "وأضاف أن الغرامات فرضت طبقا للائحة الجديدة.",
        "وأضاف أن الشركات تعمل وفق شروطها الخاصة.",
        "وأكد أن الحوار يجري وفقا للمبادرة العربية وبدعم خارجي.",
    ],
)
def test_nobody_passes_on_what_the_speaker_said_himself_or_what_is_done_by_a_rule(text: str) -> None:
    assert [q.via for q in quotations(text)] == [()]


def test_an_indictment_is_no_rule() -> None:
    (found,) = quotations("ووفقا للائحة الاتهام، فقد خطط المتهمون لاختراق الأجهزة.")
    assert found.text == "خطط المتهمون لاختراق الأجهزة"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("وقالت هند العلي أمام مجلس النواب: «لن يتأخر البناء عن موعده أبدا».", None),
        ('وقال سامر العلي امام اعضاء المجلس ان "البناء لن يتأخر عن موعده".', None),
        ("قال سامر العلي إمام المسجد الكبير إن الصلاة غدا.", "إمام المسجد الكبير"),
        ("وصرحت سعادة هند بنت سيف وكيلة وزارة السياحة أن الحملة بدأت.", "وكيلة وزارة السياحة"),
        ("قال السيد سامر العلي مدير الشركة إن البناء انتهى.", "مدير الشركة"),
        ("قال السيد سامر العلي إن البناء انتهى.", "السيد"),
        ("قال سامر العلي الوزير السابق في حكومة ماهر العلي إن البناء انتهى.", "الوزير السابق في حكومة ماهر العلي"),
    ],
)
def test_a_role_is_an_office_and_not_where_or_how_somebody_spoke(text: str, role: str | None) -> None:
    assert [q.role for q in quotations(text)] == [role]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("وأضاف رامي العلي أن الوزير سامر النجار أكد أن الجسر آمن.", [(), ("رامي العلي",)]),
        ("وجاء في بلاغ البنك الدولي أن الوزير سامر النجار قال إن النمو بطيء.", [(), ("البنك الدولي",)]),
        ("قال سامر النجار إنه يرفض القرار.", [()]),
    ],
)
def test_who_quotes_another_passes_his_words_on(text: str, via: list[tuple[str, ...]]) -> None:
    assert [q.via for q in quotations(text)] == via


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأضاف أن الوزارة حسبه فتحت مئة متجر.", "الوزارة حسبه فتحت مئة متجر"),
        ("وأكد أن الإنتاج تراجع حسبه.", "الإنتاج تراجع"),
        ("وكشف مصدر أن الشركة تأخرت حسب المصدر ذاته في دفع الرواتب.", "الشركة تأخرت حسب المصدر ذاته في دفع الرواتب"),
        ("وكشف مصدر أن الشركة تأخرت كثيرا، حسب المصدر ذاته.", "الشركة تأخرت كثيرا"),
    ],
)
def test_a_sentence_goes_on_behind_the_source_that_speaks_already(text: str, content: str) -> None:
    assert [q.text for q in quotations(text)] == [content]

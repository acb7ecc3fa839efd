"""Which articles tell the event that a query names, where several events are like it."""

from __future__ import annotations

from pathlib import Path

from indexer import pipeline
from search.compare.selection import Selection, best_event, how_many, select
from search.filters import Filters
from tests.unit.search.indexed import News, indexed

BRIDGE = {
    "bridge-1": ("الأولى", "2024-11-17T08:00:00Z", "انهيار جسر في مدينة كارلو",
                 "انهار جسر للسيارات فوق نهر لينا في مدينة كارلو صباح الأحد وسقطت شاحنات في الماء."),
    "bridge-2": ("الثانية", "2024-11-17T09:00:00Z", "سقوط شاحنات في نهر لينا بعد انهيار جسر كارلو",
                 "سقطت شاحنات في نهر لينا صباح الأحد بعد انهيار جسر للسيارات في مدينة كارلو."),
    "bridge-3": ("الثالثة", "2024-11-17T10:00:00Z", "غواصون في نهر لينا بعد سقوط شاحنات في الماء",
                 "سقطت شاحنات في نهر لينا صباح الأحد، ونزل غواصون إلى الماء فوق حطام السيارات."),
}  # fmt: skip
ATTACK = {
    "attack-1": ("الأولى", "2024-11-03T08:00:00Z", "هجوم بالقذائف على ميناء درنالا",
                 "أصابت قذائف رصيف الميناء في درنالا فجرا."),
    "attack-2": ("الثانية", "2024-11-03T09:00:00Z", "درنالا: هجوم بالقذائف على الميناء",
                 "سقطت قذائف فجرا على رصيف الميناء في درنالا."),
    "attack-3": ("الثالثة", "2024-11-03T10:00:00Z", "قذائف تصيب ميناء درنالا في هجوم",
                 "أصيب رصيف الميناء في درنالا بقذائف فجرا."),
    "show-1": ("الأولى", "2024-11-12T08:00:00Z", "آخر عرض لفرقة الباليه",
               "قدمت فرقة الباليه عرضا ختاميا أمام جمهور كبير."),
    "show-2": ("الثانية", "2024-11-12T09:00:00Z", "فرقة الباليه في آخر عرض",
               "ختاما للموسم قدمت فرقة الباليه عرضا أمام الجمهور."),
    **{f"town-{n}": ("الأولى", f"2024-11-03T{n:02}:30:00Z", f"{what} في درنالا", f"شهدت درنالا {what} أمس.")
       for n, what in enumerate(("سوق", "عرس", "سباق", "مزاد", "ندوة", "مطر", "قحط", "حصاد", "ازدحام", "تشجير"))},
    **{f"raid-{n}": ("الأولى", f"2024-11-05T{n:02}:30:00Z", f"هجوم في {where}", f"تعرضت {where} لهجوم أمس.")
       for n, where in enumerate(("سالدا", "كارمو", "بلفيرا", "تورنكا", "ميسالا", "غروفا", "هلدين", "زاركو"))},
}  # fmt: skip
OTHERS = {
    f"none-{number}": ("الأولى", f"2024-11-{day:02}T12:00:00Z", title, text)
    for number, (day, title, text) in enumerate((
        (17, "إضراب عمال القطارات", "بدأ عمال السكك الحديدية إضرابا احتجاجا على خفض الأجور."),
        (17, "افتتاح معرض الكتاب", "افتتح وزير الثقافة معرض الكتاب الدولي بحضور ناشرين من بلدان عدة."),
        (16, "حريق يلتهم مصنعا للنسيج", "أتى حريق كبير على مصنع للنسيج في الضواحي وأصيب عدد من العمال."),
        (18, "البنك المركزي يرفع سعر الفائدة", "رفع البنك المركزي سعر الفائدة نصف نقطة لكبح التضخم."),
        (4, "الآثار تعلن كشفا جديدا", "أعلنت بعثة أثرية كشف مقبرة ملونة جنوب الوادي."),
        (11, "علماء يرصدون مذنبا", "رصد علماء الفلك مذنبا يقترب من الشمس ويرى بالعين المجردة."),
    ))
}  # fmt: skip


def selected(place: Path, news: News, query: str) -> Selection:
    with pipeline.opening(indexed(place, news)) as opened:
        found = select(opened.archive, opened.engine, query, Filters())
    assert found is not None
    return found


def test_what_the_articles_of_an_event_have_counts_for_each_of_them(tmp_path: Path) -> None:
    found = selected(tmp_path, {**BRIDGE, **OTHERS}, "انهيار جسر كارلو")
    assert set(found.articles) == set(BRIDGE)


def test_a_rare_word_is_not_worth_what_happened_and_where(tmp_path: Path) -> None:
    found = selected(tmp_path, {**ATTACK, **OTHERS}, "آخر هجوم في درنالا")
    assert set(found.articles) == {"attack-1", "attack-2", "attack-3"}


def test_two_articles_that_fit_outweigh_many_that_half_do() -> None:
    fits = {"a1": 1.0, "a2": 0.9, **{f"b{number}": 0.6 for number in range(10)}}
    event, told_by = best_event({"a": ["a1", "a2"], "b": [f"b{number}" for number in range(10)]}, fits)
    assert (event, told_by) == ("a", ["a1", "a2"])


def test_many_articles_of_an_event_outweigh_one_that_fits_a_little_better() -> None:
    fits = {"a1": 0.9, **{f"b{number}": 0.8 for number in range(4)}}
    assert best_event({"a": ["a1"], "b": [f"b{number}" for number in range(4)]}, fits)[0] == "b"


def test_the_longer_the_list_the_more_an_article_has_to_fit() -> None:
    assert how_many([1.0, 0.9, 0.75, 0.72, 0.6]) == 4
    assert how_many([1.0, *[0.75] * 40]) < 12
    assert how_many([1.0] * 30) == 30
    assert how_many([1.0]) == 1

"""Figures of one thing that differ are found, whether in digits or in words; other figures are left alone."""

from __future__ import annotations

import pytest

from search.differences import Difference, Kind, Telling
from search.differences.quantities import PERCENT, Quantity, by_form, quantities
from tests.unit.search.tellings import differing, telling


def counted(text: str) -> list[Quantity]:
    return [found for sentence in telling("أ", text).sentences for found in quantities(sentence.tokens)]


def numbers(*tellings: Telling) -> list[Difference]:
    found = differing(Kind.NUMBER, *tellings)
    for side in (side for difference in found for side in difference.sides):
        text = next(each.article.text for each in tellings if each.article.id == side.article)
        assert text[side.start : side.end] == side.text
    return found


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("اعتقلت الشرطة 10 أشخاص", 10, "شخص"),
        ("اعتقلت الشرطة ١٠ أشخاص", 10, "شخص"),
        ("أصيب ثلاثة وعشرون جنديا", 23, "جندي"),
        ("وصل أحد عشر شخصا", 11, "شخص"),
        ("قتل اثنا عشر طفلا", 12, "طفل"),
        ("نحو مئتين وخمسين مدنيا", 250, "مدني"),
        ("خمسة عشر صاروخا", 15, "صاروخ"),
        ("بلغ عددهم 59 مليون ناخب", 59e6, "ناخب"),
        ("مليوني دولار", 2e6, "دولار"),
        ("25,000 تصريح", 25000, "تصريح"),
        ("ثلاثة آلاف مهاجر", 3000, "مهاجر"),
        ("حاز على53 في المئة من المقاعد", 53, PERCENT),
        ("حصل على 31,7 بالمئة", 31.7, PERCENT),
        ("وبنسبة 97.2% من المجموع", 97.2, PERCENT),
        ("الناخبين البالغ عددهم 56 مليونا", 56e6, "ناخب"),
    ],
)
def test_numbers_are_read_with_what_they_count(text: str, value: float, unit: str) -> None:
    (found,) = counted(text)
    assert found.value == pytest.approx(value)
    assert found.units[0] == unit


@pytest.mark.parametrize(
    "text",
    [
        "في 24 يونيو الماضي", "منذ عام 2018", "رؤية 2030 الطموحة", "عند الساعة 5 مساء", "فازت 6-1 على ضيفتها",
        "يوم الاثنين المقبل", "عند 14:30 بتوقيت غرينتش", "المادة 15 من القانون", "قناة فرانس24 الإخبارية",
    ],
)  # fmt: skip
def test_dates_times_scores_and_names_are_no_quantities(text: str) -> None:
    assert counted(text) == []


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("قتل 10 أشخاص", "قتل 12 شخصا", True),
        ("قتل 10 أشخاص", "قتل عشرة أشخاص", False),
        ("نحو 100 شخص", "قرابة 102 شخص", False),
        ("أكثر من 50 شخصا", "53 شخصا", False),
        ("أكثر من 60 شخصا", "46 شخصا", True),
        ("42.4 بالمئة", "42 بالمئة", False),
        ("22,7 بالمئة", "23 بالمئة", False),
        ("52.5 بالمئة", "53.5 بالمئة", True),
        ("آلاف الأشخاص", "مئات آلاف الأشخاص", True),
        ("آلاف الأشخاص", "5000 شخص", False),
        ("3 أشخاص", "650 ألف شخص", False),
        ("280 مليون درهم", "280.4 مليون درهم", False),
        ("7.2 مليار درهم", "7.16 مليار درهم", False),
        ("12 ألف خيمة", "12,345 خيمة", False),
        ("2 مليون درهم", "1.6 مليون درهم", True),
        ("59 مليون ناخب", "60 مليون ناخب", True),
        ("1300 خيمة", "1250 خيمة", True),
    ],
)
def test_quantities_differ_when_both_cannot_be_meant_the_same(one: str, other: str, differ: bool) -> None:
    (left,), (right,) = counted(one), counted(other)
    assert left.differs(right) is differ
    assert right.differs(left) is differ


def test_one_and_two_are_read_from_the_form_of_nouns_with_a_broken_plural() -> None:
    (sentence,) = telling("أ", "اعترضت الدفاعات صاروخين ثم صاروخا ثالثا بحضور ناشطين").sentences
    assert [found.value for found in by_form(sentence.tokens)] == [2, 1]


def test_a_toll_that_differs_is_found_with_the_words_of_both_sides() -> None:
    (found,) = numbers(
        telling("الأولى", "قالت الشرطة إن 80 سيارة أحرقت في ضواحي المدينة ليلة السبت."),
        telling("الثانية", "أعلنت الشرطة أن مئة سيارة أحرقت أو خربت في ضواحي المدينة."),
    )
    assert [(side.source, "80" in side.text or "مئة" in side.text) for side in found.sides] == [
        ("الأولى", True), ("الثانية", True),
    ]  # fmt: skip
    assert "80 سيارة" in found.summary
    assert "مئة سيارة" in found.summary


def test_figures_that_agree_are_no_difference() -> None:
    assert not numbers(
        telling("الأولى", "قالت الشرطة إن 80 سيارة أحرقت في ضواحي المدينة."),
        telling("الثانية", "أعلنت الشرطة أن ثمانين سيارة أحرقت في ضواحي المدينة."),
    )


def test_figures_of_different_things_are_no_difference() -> None:
    assert not numbers(
        telling("الأولى", "قتل 12 جنديا في كمين على الطريق الجبلي. وأغلقت السلطات ثلاث مدارس."),
        telling("الثانية", "وزعت المنظمة 40 خيمة على النازحين. ويضم المخيم 900 عائلة من القرى المجاورة."),
    )


def test_shares_are_compared_only_if_they_are_of_the_same_thing() -> None:
    found = numbers(
        telling("الأولى", "حصل حزب العمال على 18 بالمئة من الأصوات بعد فرز 27 بالمئة من الصناديق."),
        telling("الثانية", "نال حزب العمال 25 بالمئة من الأصوات بعد فرز 99 بالمئة من الصناديق."),
    )
    stated = {frozenset(part for part in ("18", "25", "27", "99") if part in each.summary) for each in found}
    assert stated == {frozenset({"18", "25"}), frozenset({"27", "99"})}


def test_one_source_does_not_differ_from_itself() -> None:
    lines = ("قتل 10 أشخاص في الهجوم على السوق.", "قتل 14 شخصا في الهجوم على السوق.")
    assert not numbers(telling("الأولى", lines[0]), telling("الأولى", lines[1]))


def test_very_many_figures_cost_little() -> None:
    line = "قتل 10 أشخاص وأصيب 20 جنديا و30 مدنيا في 40 غارة على 50 موقعا خلال 60 يوما. " * 40
    numbers(telling("الأولى", line), telling("الثانية", line.replace("10", "11")))


def test_hostile_articles_cost_little() -> None:
    from time import perf_counter

    texts = [" ".join(f"{n + shift} شخصا قتلوا في {n} غارة على المدينة." for n in range(3, 1500)) for shift in (0, 1)]
    began = perf_counter()
    numbers(telling("الأولى", texts[0]), telling("الثانية", texts[1]), telling("الثالثة", "١" * 50_000))
    assert perf_counter() - began < 10


def test_those_killed_and_those_wounded_are_not_one_thing() -> None:
    assert not numbers(
        telling("الأولى", "وقع انفجار في سوق مدينة كابول. وقتل في الهجوم الانتحاري 19 شخصا."),
        telling("الثانية", "انفجار في سوق مدينة كابول. وأصيب في الهجوم الانتحاري 50 شخصا."),
    )


def test_those_killed_are_compared_with_those_killed() -> None:
    (found,) = numbers(
        telling("الأولى", "وقع انفجار في سوق مدينة كابول. وقتل في الهجوم الانتحاري 19 شخصا."),
        telling("الثانية", "انفجار في سوق مدينة كابول. وأسفر الهجوم الانتحاري عن مقتل 50 شخصا."),
    )
    assert "19 شخصا" in found.summary
    assert "50 شخصا" in found.summary


def test_several_are_not_two() -> None:
    (sentence,) = telling("أ", "يزور الوزير عدة بلدان إفريقية").sentences
    assert list(by_form(sentence.tokens)) == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("كان القطار يقل 360 راكبا", 360, "راكب"),
        ("أكثر من نصف مليون لاجئ", 500_000, "لاجي"),
        ("عدد قتلى الزلزال ارتفع إلى 1,250 بحسب الوزارة", 1250, "قتيل"),
    ],
)
def test_numbers_are_read_however_they_are_put(text: str, value: float, unit: str) -> None:
    (found,) = counted(text)
    assert (found.value, found.units[0]) == (value, unit)


def test_what_a_train_carries_is_no_lower_bound() -> None:
    (carried,), (at_least,) = counted("كان القطار يقل 360 راكبا"), counted("لا يقل عن 360 راكبا")
    assert (carried.exact, at_least.exact) == (True, False)


@pytest.mark.parametrize("text", ["بموجب الفقرة الرابعة عشرة من القرار", "تنص الفقرة 14 من القرار على ذلك"])
def test_what_is_numbered_is_not_counted(text: str) -> None:
    assert not counted(text)


@pytest.mark.parametrize("text", ["أصابت شظايا عددا من السيارات", "وستعود روسيا إلى الاتفاق", "سنعود قريبا إلى البلدة"])
def test_not_every_word_in_this_form_counts(text: str) -> None:
    assert not [found for sentence in telling("أ", text).sentences for found in by_form(sentence.tokens)]


def test_the_tolls_of_two_leads_are_of_one_thing_however_told() -> None:
    (found,) = numbers(
        telling("الأولى", "قتل 40 شخصا على الأقل في انهيار جسر شمال المدينة."),
        telling("الثانية", "ارتفعت إلى 52 قتيلا حصيلة سقوط الجسر، بينهم 12 مدنيا."),
    )
    assert ["40" in found.sides[0].text, "52" in found.sides[1].text] == [True, True]


def test_the_killed_and_wounded_together_are_no_rivals_of_the_killed() -> None:
    assert not numbers(
        telling("الأولى", "قتل أربعة أشخاص في تفجير سيارة أمام المقر."),
        telling("الثانية", "أوقع التفجير تسعة ضحايا ما بين قتيل وجريح أمام المقر."),
    )


def test_two_ages_of_one_man_differ() -> None:
    (found,) = numbers(
        telling("الأولى", "عثرت الشرطة على جثة يان جروزيف (68 عاما) في منزله."),
        telling("الثانية", "وقال محامي غروزيف إنه مات وعمره 71 عاما في ظروف غامضة."),
    )
    assert {side.text.count("68") + side.text.count("71") for side in found.sides} == {1}


def test_an_age_is_no_length_of_time() -> None:
    assert not numbers(
        telling("الأولى", "اعتزل الحارس سامي درويش اللعب بعد 22 عاما في المنتخب."),
        telling("الثانية", "اعتزل الحارس سامي درويش (45 عاما) اللعب في المنتخب."),
    )


def test_orders_of_magnitude_differ_by_their_names() -> None:
    assert numbers(
        telling("الأولى", "فر مئات المدنيين من بلدة سهل الزيتون باتجاه الشمال."),
        telling("الثانية", "فر آلاف المدنيين من بلدة سهل الزيتون باتجاه الشمال."),
    )


def test_the_most_that_may_be_is_no_rival_of_what_is() -> None:
    assert not numbers(
        telling("الأولى", "حكمت المحكمة على الصحفي بالسجن 7 سنوات بتهمة النشر."),
        telling("الثانية", "يواجه الصحفي أمام المحكمة عقوبة قصوى بالسجن 14 سنوات بتهمة النشر."),
    )


def test_a_figure_that_is_no_round_one_is_known_wherever_it_stands() -> None:
    assert not numbers(
        telling("الأولى", "ارتفع معدل التضخم السنوي إلى 17.9 بالمئة في أغسطس."),
        telling(
            "الثانية", "ارتفع معدل التضخم السنوي إلى 13.6 بالمئة في أغسطس لدى المنتجين.", "وبلغ لدى المستهلكين 17.9%."
        ),
    )


def test_the_same_figures_of_one_thing_are_given_once() -> None:
    more = "وقال شهود في المكان إن 52 شخصا قتلوا في انهيار الجسر."
    found = numbers(
        telling("الأولى", "قتل 40 شخصا في انهيار جسر شمال المدينة.", "وقتل 40 عاملا في انهيار الجسر الحديدي."),
        telling("الثانية", "قتل 52 شخصا في انهيار جسر شمال المدينة.", "وقتل 52 عاملا في انهيار الجسر الحديدي.", more),
    )
    assert len(found) == 1


def test_sums_said_of_two_things_in_the_same_words_are_no_rivals() -> None:
    assert not numbers(
        telling("الأولى", "قال المصرف إن الصادرات زادت الثلث على أساس سنوي في مارس إلى 14 مليار دولار."),
        telling("الثانية", "أظهرت بيانات أن العجز زاد الثلث على أساس سنوي في مارس إلى 9 مليارات دولار."),
    )


def test_what_stands_before_the_clause_is_not_what_a_share_is_of() -> None:
    assert not numbers(
        telling("الأولى", "وجدت الدراسة التي أجريت في وهران أن 43 بالمئة من النساء يمشين إلى العمل."),
        telling("الثانية", "وجدت الدراسة التي أجريت في وهران أن 12 بالمئة من النساء يملكن سيارة."),
    )


def test_whom_the_dead_had_killed_are_not_those_who_died() -> None:
    assert not numbers(
        telling("الأولى", "أعلن الجيش مقتل 71 شخصا في حملة في شمال الصحراء."),
        telling("الثانية", "أعلن الجيش نتائج حملته في شمال الصحراء على المسلحين الذين قتلوا مئات من أفراد الشرطة."),
    )


def test_who_met_his_death_was_killed() -> None:
    (found,) = numbers(
        telling("الأولى", "لقي 20 شخصا حتفهم وأصيب 40 آخرون في تصادم حافلتين."),
        telling("الثانية", "أسفر تصادم حافلتين عن مقتل 16 شخصا وإصابة 40 آخرين."),
    )
    assert ("20" in found.summary, "16" in found.summary) == (True, True)


def test_days_since_something_are_compared_only_between_articles_of_one_day() -> None:
    lines = "وصل الطعام إلى جزيرة لومبا بعد 4 أيام من الزلزال.", "وصل الطعام إلى جزيرة لومبا بعد 6 أيام من الزلزال."
    assert numbers(telling("الأولى", lines[0]), telling("الثانية", lines[1]))
    assert not numbers(telling("الأولى", lines[0]), telling("الثانية", lines[1], date="2024-11-22"))


@pytest.mark.parametrize("past", ["- يناير 2013\nلقي", "في يناير 2013 لقي"])
def test_what_happened_in_another_year_is_no_rival_of_what_the_lead_tells(past: str) -> None:
    lead, other = "لقي 16 شخصا مصرعهم في تصادم قطارين في البحيرة.", "لقي 19 شخصا مصرعهم في تصادم قطارين في البحيرة."
    assert numbers(telling("الأولى", lead), telling("الثانية", other))
    assert not numbers(telling("الأولى", lead), telling("الثانية", *other.replace("لقي", past).split("\n")))

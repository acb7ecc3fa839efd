"""Places that two sources give for one thing, and that differ, are found."""

from __future__ import annotations

from search.differences import Difference, Kind, Telling
from tests.unit.search.tellings import differing, telling


def places(*tellings: Telling) -> list[Difference]:
    return differing(Kind.PLACE, *tellings)


def test_another_place_for_the_same_thing_is_a_difference() -> None:
    (found,) = places(
        telling("الأولى", "وقتل 16 مدنيا في غارة جوية على سوق شعبية في بلدة دوما. وتوعد الوزير بالرد."),
        telling("الثانية", "قتل 16 مدنيا في الغارة الجوية على السوق الشعبية في بلدة حرستا. وسارع الأهالي إليها."),
    )
    assert [("دوما" in side.text, "حرستا" in side.text) for side in found.sides] == [(True, False), (False, True)]
    assert "بلدة دوما" in found.summary
    assert "بلدة حرستا" in found.summary


def test_a_town_needs_no_word_before_it() -> None:
    (found,) = places(
        telling("الأولى", "وقتل 16 مدنيا في غارة جوية على سوق شعبية في حلب."),
        telling("الثانية", "قتل 16 مدنيا في الغارة الجوية على السوق الشعبية في إدلب."),
    )
    assert "حلب" in found.summary
    assert "إدلب" in found.summary


def test_one_place_spelled_in_two_ways_is_none() -> None:
    assert not places(
        telling("الأولى", "وقتل 16 شخصا في انهيار جسر كبير في مدينة جنوة."),
        telling("الثانية", "قتل 16 شخصا في انهيار الجسر الكبير في مدينة جنوى."),
    )


def test_a_town_and_the_province_around_it_are_none() -> None:
    assert not places(
        telling("الأولى", "وقتل 16 مدنيا في غارة جوية على سوق شعبية في بلدة دوما."),
        telling("الثانية", "قتل 16 مدنيا في الغارة الجوية على السوق الشعبية في محافظة ريف دمشق."),
    )


def test_a_place_that_the_other_names_too_is_none() -> None:
    assert not places(
        telling("الأولى", "وقتل 16 مدنيا في غارة جوية على سوق شعبية في بلدة دوما."),
        telling(
            "الثانية", "قتل 16 مدنيا في الغارة الجوية على السوق الشعبية في بلدة حرستا المجاورة. ونقل جرحى إلى دوما."
        ),
    )


def test_places_of_different_things_are_none() -> None:
    assert not places(
        telling("الأولى", "وصل الوزير مساء إلى مدينة جدة للقاء نظرائه."),
        telling("الثانية", "انطلقت البطولة الدولية للسباحة في مدينة وهران بمشاركة عشرين فريقا."),
    )


def test_a_name_of_two_words_may_be_written_as_one() -> None:
    assert not places(
        telling("الأولى", "وقتل 16 شخصا في انهيار جسر كبير في بيونغ يانغ. وتوعد الوزير بالرد."),
        telling("الثانية", "قتل 16 شخصا في انهيار جسر كبير في بيونغيانغ. وسارع الأهالي إليها."),
    )

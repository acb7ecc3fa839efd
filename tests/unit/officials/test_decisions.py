"""What the user decides about officials stays decided."""

import pytest
from sentences import Report, Said

from indexer.archive import Archive
from indexer.errors import InputError
from indexer.officials import find, forget, link, merge, rename, speakers, split, suggest, undo


@pytest.fixture
def two(archive: Archive, report: Report) -> tuple[str, str]:
    """Two officials who are one, as only the user knows."""
    report("الوطن", "2019-11-17", Said("سامر الجابري"), Said("ماجد الحمادي"))
    report("الفجر", "2019-11-17", Said("سامر الجابري"))
    link(archive)
    ids = {each.name: each.id for each in speakers(archive)}
    return ids["ماجد الحمادي"], ids["سامر الجابري"]


def test_merged_officials_are_one_now_and_later(archive: Archive, report: Report, two: tuple[str, str]) -> None:
    assert merge(archive, *two) == 1
    report("المدى", "2019-11-18", Said("ماجد الحمادي"))
    link(archive)
    assert [(each.id, each.quotations) for each in speakers(archive)] == [(two[1], 4)]
    assert [each.id for each in find(archive, "الحمادي")] == [two[1]]


def test_a_merge_survives_a_rebuild(archive: Archive, two: tuple[str, str]) -> None:
    merge(archive, *two)
    forget(archive)
    link(archive)
    assert [(each.id, each.quotations) for each in speakers(archive)] == [(two[1], 3)]


def test_a_merge_can_be_taken_back(archive: Archive, two: tuple[str, str]) -> None:
    merge(archive, *two)
    assert undo(archive)
    assert {each.id for each in speakers(archive)} == set(two)
    assert {each.name for each in speakers(archive)} == {"سامر الجابري", "ماجد الحمادي"}
    assert not undo(archive)


def test_a_form_can_be_given_to_somebody_else(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("عزيز نصير زاده"))
    report("الفجر", "2019-11-17", Said("عزيز نصير زادة"))
    link(archive)
    other = split(archive, speakers(archive)[0].id, "عزيز نصير زادة")
    forget(archive)
    link(archive)
    assert {each.id: each.names for each in speakers(archive)}[other] == ("عزيز نصير زادة",)


def test_the_name_shown_can_be_chosen(archive: Archive, two: tuple[str, str]) -> None:
    rename(archive, two[1], "سامر علي الجابري")
    forget(archive)
    link(archive)
    assert "سامر علي الجابري" in {each.name for each in speakers(archive)}


def test_what_was_merged_is_not_offered_again(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("محمد سعد العتيبي"))
    report("الفجر", "2019-11-17", Said("محمد العتيبي"))
    link(archive)
    (offer,) = suggest(archive)
    merge(archive, offer.official, offer.other)
    assert suggest(archive) == []


def test_who_is_unknown_or_the_same_cannot_be_merged(archive: Archive, two: tuple[str, str]) -> None:
    with pytest.raises(InputError, match="no official"):
        merge(archive, two[0], "o0000000000")
    with pytest.raises(InputError, match="one official already"):
        merge(archive, two[0], two[0])
    with pytest.raises(InputError, match="not quoted under"):
        split(archive, two[0], "لا أحد")

"""Titles: one office of one state however it is written."""

import pytest

from indexer import lexicon
from indexer.officials.countries import find, name_of
from indexer.officials.roles import agree, role
from indexer.officials.spelling import fold_name


@pytest.mark.parametrize(
    ("title", "office", "country"),
    [
        ("وزير الدفاع الإيراني", "defence_minister", "IR"),
        ("وزير الدفاع في حكومة النظام السوري", "defence_minister", "SY"),
        ("وزير دفاع النظام السوري", "defence_minister", "SY"),
        ("وزير الدفاع في حكومة الأسد", "defence_minister", "SY"),
        ("رئيس هيئة الأركان العامة للقوات المسلحة العمانية", "chief_of_staff", "OM"),
        ("رئيس الأركان الإيراني", "chief_of_staff", "IR"),
        ("رأس النظام السوري", "head_of_state", "SY"),
        ("الرئيس الأمريكي", "head_of_state", "US"),
        ("الرئيس الأميركي", "head_of_state", "US"),
        ("رئيسة الوزراء البريطانية", "prime_minister", "GB"),
        ("المتحدثة باسم الخارجية الأميركية", "foreign_spokesman", "US"),
        ("المتحدث باسم وزارة الخارجية الإيرانية", "foreign_spokesman", "IR"),
        ("ولي العهد السعودي", "crown_prince", "SA"),
        ("وزير خارجية كوريا الجنوبية", "foreign_minister", "KR"),
        ("السفير الإيراني في سورية", "ambassador", "IR"),
    ],
)
def test_an_office_is_read_from_its_title(title: str, office: str, country: str) -> None:
    read = role(title)
    assert read is not None
    assert (read.office, read.country) == (office, country)


def test_a_deputy_is_not_his_superior() -> None:
    deputy, minister = role("نائب وزير الخارجية الروسي"), role("وزير الخارجية الروسي")
    assert deputy is not None
    assert minister is not None
    assert not agree(deputy, minister)


def test_the_body_belongs_to_the_office() -> None:
    party, nations = role("أمين عام حزب الله"), role("الأمين العام للأمم المتحدة")
    assert party is not None
    assert nations is not None
    assert not agree(party, nations)


def test_who_once_held_an_office_is_told_apart() -> None:
    former = role("الرئيس الأمريكي السابق")
    assert former is not None
    assert former.former


@pytest.mark.parametrize("word", ["مالية", "بنين", "قمري", "مجرى"])
def test_words_that_look_like_states_are_none(word: str) -> None:
    assert not list(find((fold_name(word),)))


def test_every_state_is_found_by_every_name_and_adjective() -> None:
    for entry in lexicon.entries("countries"):
        for written in (*entry["names"], *(f"ال{adjective}ة" for adjective in entry.get("adjectives", ()))):
            words = tuple(fold_name(written).split())
            if len(words) == 1 and entry["code"] not in {"CG", "CD"}:
                assert [code for _, _, code in find(words)] == [entry["code"]], written
        assert name_of(entry["code"])


def test_every_title_of_the_lexicon_is_read_as_its_office() -> None:
    for entry in lexicon.entries("titles_offices"):
        for title in entry["titles"]:
            read = role(title)
            assert read is not None, title
            assert read.office.split(" ")[0] == entry["office"], title


def test_courtesy_is_no_part_of_the_office() -> None:
    general, plain = role("المتحدث باسم وزارة الداخلية اللواء"), role("المتحدث باسم وزارة الداخلية")
    assert general is not None
    assert plain is not None
    assert (general.office, general.text) == (plain.office, plain.text)


def test_a_title_ends_without_the_comma_before_the_courtesy() -> None:
    assert (found := role("قائد حركة أنصار الله، السيد")) is not None
    assert found.text == "قائد حركة أنصار الله"


@pytest.mark.parametrize("title", ["المدرب الألماني البالغ من العمر", "المدرب الألماني (53 عاما)", "المدرب الألماني،"])
def test_how_old_somebody_is_and_a_comma_are_no_part_of_the_office(title: str) -> None:
    read = role(title)
    assert read is not None
    assert read.text == "المدرب الألماني"


@pytest.mark.parametrize("words", ["بيان الوزير الإسرائيلي", "برقية الملك", "هذا اللاعب", "قادة الاتحاد", "البالغة"])
def test_what_somebody_issued_or_is_one_of_is_no_title(words: str) -> None:
    assert role(words) is None

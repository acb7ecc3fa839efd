"""A user names somebody: any spelling, a title, Latin letters."""

import pytest
from sentences import BODY, Report, Said

from indexer.archive import Archive
from indexer.errors import InputError
from indexer.officials import find, link
from indexer.officials.known import load


@pytest.fixture
def filled(archive: Archive, report: Report) -> Archive:
    report("الوطن", "2021-05-01", Said("محمد باقري", role="رئيس هيئة أركان الجيش الإيراني"))
    report("الوطن", "2022-09-10", Said("رضا أشتياني", role="وزير الدفاع الإيراني"))
    report("الوطن", "2024-11-17", Said("عزيز نصير زاده", role="وزير الدفاع الإيراني"), Said("علي عباس"))
    report("الوطن", "2024-12-01", Said("عباس عراقجي"), Said("وزارة الخارجية الإيرانية", type=BODY))
    report("الوطن", "2018-12-01", Said("بوريس جونسون"), Said("مايك جونسون"), Said("بنيامين نتنياهو"))
    link(archive)
    return archive


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("باقري", ["محمد باقري"]),
        ("محمد باقرى", ["محمد باقري"]),
        ("Bagheri", ["محمد باقري"]),
        ("Mohammad Bagheri", ["محمد باقري"]),
        ("Netanyahu", ["بنيامين نتنياهو"]),
        ("Benjamin Netanyahu", ["بنيامين نتنياهو"]),
        ("نتانياهو", ["بنيامين نتنياهو"]),
        ("رئيس الأركان الإيراني", ["محمد باقري"]),
        ("الخارجية الإيرانية", ["وزارة الخارجية الإيرانية"]),
        ("Mike Johnson", ["مايك جونسون"]),
        ("لا أحد", []),
        ("", []),
    ],
)
def test_a_speaker_is_found(filled: Archive, text: str, expected: list[str]) -> None:
    assert [each.name for each in find(filled, text)] == expected


def test_a_name_that_two_bear_is_answered_with_both(filled: Archive) -> None:
    found = find(filled, "جونسون")
    assert {each.name for each in found} == {"بوريس جونسون", "مايك جونسون"}
    assert not any(each.sure for each in found)


def test_a_title_is_narrowed_by_days(filled: Archive) -> None:
    assert len(find(filled, "وزير الدفاع الإيراني")) == 2
    assert [each.name for each in find(filled, "وزير الدفاع الإيراني", since="2024-11")] == ["عزيز نصير زاده"]


def test_a_title_with_a_country_never_means_who_holds_it_elsewhere(archive: Archive, report: Report) -> None:
    report(
        "الوطن", "2018-04-14", Said("سامر الجابري", role="الرئيس الأمريكي"), Said("ماهر العلي", role="الرئيس الفرنسي")
    )
    report("الخبر", "2018-04-15", Said("سامر الجابري", role="الرئيس"), Said("نبيل الحداد", role="الرئيس"))
    link(archive)
    assert [each.name for each in find(archive, "الرئيس الفرنسي")] == ["ماهر العلي"]
    assert [each.name for each in find(archive, "الرئيس الإيراني")] == ["نبيل الحداد"]


def test_an_archive_without_links_knows_nobody(archive: Archive) -> None:
    assert find(archive, "باقري") == []


def test_users_add_officials_of_their_own(archive: Archive, report: Report) -> None:
    own = archive.folder / "officials.yaml"
    own.write_text('- name: "سامر الجابري"\n  type: "person"\n  short: ["أبو علي"]\n', encoding="utf-8")
    load.cache_clear()
    report("الوطن", "2019-11-17", Said("أبو علي"))
    link(archive)
    assert [each.name for each in find(archive, "سامر الجابري")] == ["سامر الجابري"]


def test_a_file_of_officials_that_cannot_be_read_is_named(archive: Archive) -> None:
    own = archive.folder / "officials.yaml"
    own.write_text("- nonsense: [", encoding="utf-8")
    load.cache_clear()
    with pytest.raises(InputError, match=r"officials\.yaml"):
        link(archive)


def test_every_official_of_the_lexicon_has_an_id_of_his_own() -> None:
    listed = load()
    assert len({each.id for each in listed}) == len(listed)
    assert all(each.terms or each.type == BODY or each.country or each.latin for each in listed)


@pytest.fixture
def crowded(archive: Archive, report: Report) -> Archive:
    report(
        "الوطن", "2018-05-01", *(Said("رجب طيب أردوغان", role="الرئيس التركي", text=f"الطريق {n}") for n in range(3))
    )
    report("الوطن", "2018-05-01", Said("محمد بن سلمان"), Said("حارث سليمان محمد"), Said("سلمان بن عبد العزيز"))
    report("الوطن", "2018-05-01", Said("عبد الفتاح السيسي", role="الرئيس المصري"), Said("محمد الساسي"))
    report("الوطن", "2018-05-01", Said("منصور التركي"), Said("ماجد المصري"), Said("أحمد أبو الغيط"), Said("ماهر غيث"))
    report("الوطن", "2018-05-01", Said("تيريزا ماي", role="رئيسة الوزراء البريطانية"), Said("ابن خلدون"))
    report("الفجر", "2018-05-02", Said("سامر الجبير"), Said("ماجد الجبوري"), Said("حركة حماس", type=BODY))
    report("الفجر", "2018-05-02", Said("سامر الجابري", role="وزير النقل العراقي"), Said("ماجد الجابري"))
    report("الفجر", "2016-05-02", Said("ديفيد كاميرون", role="رئيس الوزراء البريطاني"), Said("أندرو هالدين"))
    link(archive)
    return archive


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("الرئيس التركي", "رجب طيب أردوغان"),  # and nobody of the family التركي
        ("الرئيس المصري", "عبد الفتاح السيسي"),
        ("رئيسة الوزراء البريطانية", "تيريزا ماي"),
        ("خادم الحرمين الشريفين", "سلمان بن عبدالعزيز"),
        ("الملك سلمان", "سلمان بن عبدالعزيز"),
        ("الوزير الجابري", None),
        ("الجابري", None),
        ("سامر", None),
        ("Mohammed bin Salman", "محمد بن سلمان"),
        ("Bin Salman", "محمد بن سلمان"),
        ("Sisi", "عبد الفتاح السيسي"),
        ("Aboul Gheit", "أحمد أبو الغيط"),
        ("Ibn Khaldun", "ابن خلدون"),
        ("Jubair", "سامر الجبير"),
        ("Jabouri", None),
        ("Hamas", "حركة حماس"),
    ],
)
def test_whom_a_text_surely_means(crowded: Archive, text: str, first: str | None) -> None:
    found = find(crowded, text)
    sure = [each.name for each in found if each.sure]
    assert sure == ([first] if first else [])
    assert len(found) > 1 or first

"""Names are compared by their structure and the sounds of Arabic, never by how similar they look."""

import pytest

from indexer.officials.names import Relation, asked, keys, name, relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("عزيز نصير زاده", "عزيز نصير زادة"),
        ("عبدالله المطوع", "عبد الله المطوع"),
        ("حسن نصرالله", "حسن نصر الله"),
        ("عبدربه منصور هادي", "عبد ربه منصور هادي"),
        ("أحمد أبوزيد", "أحمد أبو زيد"),
        ("جان إيف لو درايان", "جان إيف لودريان"),
        ("دونالد ترامب", "دونالد ترمب"),
        ("بنيامين نتنياهو", "بنيامين نتانياهو"),
        ("كوفي عنان", "كوفي أنان"),
        ("أنطونيو غوتيريش", "انطونيو جوتيريس"),
        ("علي أصغر خاجي", "علي أصغر حاجي"),
        ("دونالد «ترامب»", "دونالد #ترامب"),
        ("محمد بن سلمان", "الأمير محمد بن سلمان"),
        ("جوزيه مورينيو", "البرتغالي جوزيه مورينيو"),
        ("فيصل بن خالد", "فيصل بن خالد أمير منطقة عسير"),
        ("کریم گلستان", "كريم كلستان"),
        ("زيد بن سعد الكعبي", "زيد سعد الكعبي"),
        ("أبو سعد الكعبي", "أبي سعد الكعبي"),
        ("نزار ابن الكعبي", "نزار بن الكعبي"),
        ("الإمام ابن رستم", "ابن رستم"),
        ("سعد الكعبي المحامي", "المحامي سعد الكعبي"),
    ],
)
def test_spellings_of_one_name_are_equal(one: str, other: str) -> None:
    assert relation(name(one), name(other)) is Relation.EQUAL


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سيرغي كاربوف", "سيرجي كاربوف"),
        ("مارغريت فيستاجير", "مارغريت فيستاغر"),
        ("هيذر ناورت", "هيذر نويرت"),
        ("سعد الدين الحريري", "سعد الحريري"),
        ("ياسر البرهامي", "ياسر برهامي"),
        ("كيم جونغ ران", "كيم جون ران"),
    ],
)
def test_foreign_sounds_alternate(one: str, other: str) -> None:
    assert relation(name(one), name(other)) >= Relation.VARIANT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("بشار الأسد", "ماهر الأسد"),
        ("علي عباس", "عباس عراقجي"),
        ("بوريس جونسون", "مايك جونسون"),
        ("محمد حسن", "محمد حسين"),
        ("محمد الحسن", "محمد الحسين"),
        ("خالد الفالح", "خالد الفليح"),
        ("سالم محمود", "سليم محمود"),
        ("جون كيري", "جان كيري"),
        ("جورج بوش", "جورج بوش الابن"),
        ("حميد رضا أشتياني", "محمد رضا أشتياني"),
        ("كيم جونغ أون", "كيم جونغ إيل"),
        ("بوتين", "بوتينا"),
        ("علي حديدي", "علي بن داود حدادي"),
        ("مارك واتسن", "مارك تسانغ"),
        ("أولريك إيغلمان", "أولريك كولمان"),
        ("مارتن روس", "مارتن روش"),
        ("محمد بن سلمان", "محمد سلمان"),
        ("آبي أحمد", "أبو أحمد"),
    ],
)
def test_people_who_are_not_one_stay_apart(one: str, other: str) -> None:
    assert relation(name(one), name(other)) is Relation.NONE


@pytest.mark.parametrize(
    ("fuller", "shorter", "expected"),
    [
        ("علي محمود عباس", "علي عباس", Relation.PART),
        ("محمد بن سلمان بن عبدالعزيز", "محمد بن سلمان", Relation.PART),
        ("عزيز نصير زاده", "نصير زاده", Relation.SHORT),
        ("حسين أمير عبد اللهيان", "أمير عبداللهيان", Relation.SHORT),
        ("بشار الأسد", "بشار", Relation.SHORT),
        ("محمد باقري", "باقري", Relation.SHORT),
        ("محمد سعد بن علي العتيبي", "محمد بن سعد العتيبي", Relation.PART),
        ("ماهر الكعبي أبو سامر", "ماهر الكعبي", Relation.SHORT),
    ],
)
def test_a_shorter_form_is_known_as_such(fuller: str, shorter: str, expected: Relation) -> None:
    assert relation(name(fuller), name(shorter)) is expected
    assert relation(name(shorter), name(fuller)) is expected
    for one, other in ((fuller, shorter), (shorter, fuller)):
        assert set(keys(name(one))) & set(asked(name(other))), "whoever comes first, they must meet under some key"


@pytest.mark.parametrize("text", ["", " ", "«»", "12345", "ـ", "#", "\u200f", "ء"])
def test_what_is_no_name_relates_to_nothing(text: str) -> None:
    assert relation(name(text), name("محمد باقري")) is Relation.NONE

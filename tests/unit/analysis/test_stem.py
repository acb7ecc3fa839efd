"""What is taken off a word, and what stays on."""

import pytest

from indexer.analysis.pipeline import read_term


def stem_of(word: str) -> str:
    return read_term(word).stem


@pytest.mark.parametrize(
    ("word", "prefix", "stem", "ending"),
    [
        ("وبدفاعاتهم", "وب", "دفاع", "هم"),
        ("بالصواريخ", "بال", "صاروخ", ""),
        ("للفلسطينيين", "لل", "فلسطيني", "ين"),
        ("سيعلنون", "سي", "اعلن", "ون"),
        ("اعتقلته", "", "اعتقل", "ته"),
        ("حكومتها", "", "حكومه", "ها"),
        ("وزرائه", "", "وزير", "ه"),
        ("مستواه", "", "مستوي", "ه"),
        ("لدمشق", "ل", "دمشق", ""),
    ],
)
def test_what_is_attached_comes_off(word: str, prefix: str, stem: str, ending: str):
    assert read_term(word)[1:] == (stem, prefix, ending)


def test_a_root_is_never_made():
    stems = {stem_of(word) for word in ("كاتب", "مكتب", "مكتبة", "كتابة", "كتاب", "مكتوب")}
    assert len(stems) == 6


@pytest.mark.parametrize("word", ["والي", "لندن", "بوتين", "فلسطين", "كندا", "ألمانيا", "إلغاء", "ألكسندر", "وهران"])
def test_letters_that_belong_to_the_word_stay(word: str):
    assert read_term(word).prefix == ""


def test_taa_marbuta_is_told_from_his():
    assert stem_of("عملة") != stem_of("عمله") == stem_of("عمل")


def test_an_unknown_name_loses_no_more_than_its_article():
    assert stem_of("الزرنوقجي") == "زرنوقجي"
    assert stem_of("زرنوقان") == "زرنوقان"


@pytest.mark.parametrize("word", ["Reuters", "2024", "12.5", "北京", "و", "في"])
def test_what_is_no_arabic_word_of_three_letters_stays_whole(word: str):
    assert stem_of(word).casefold() == word.casefold()

"""Keys of sound: what a user types in Latin letters finds the name in Arabic."""

import pytest

from indexer.officials.sounds import latin_skeletons, same_sound, skeleton


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Bagheri", "باقري"), ("Netanyahu", "نتنياهو"), ("Trump", "ترامب"), ("Araghchi", "عراقجي"), ("Assad", "الأسد"),
        ("Johnson", "جونسون"), ("Guterres", "غوتيريش"), ("Khamenei", "خامنئي"), ("Erdogan", "أردوغان"),
        ("Lavrov", "لافروف"), ("Macron", "ماكرون"), ("Zarif", "ظريف"), ("Hariri", "الحريري"), ("Khaji", "حاجي"),
        ("Mourinho", "مورينيو"), ("Mourinho", "مورينهو"), ("Banha", "بنها"),
    ],
)  # fmt: skip
def test_latin_letters_and_arabic_share_a_key(latin: str, arabic: str) -> None:
    assert skeleton(arabic) in latin_skeletons(latin)


def test_a_vowel_at_the_end_is_heard() -> None:
    assert same_sound("راسموسن", "راسموسين")
    assert not same_sound("بوتين", "بوتينا")


def test_the_portuguese_sound_is_written_in_two_ways() -> None:
    assert same_sound("مورينيو", "مورينهو")
    assert same_sound("رونالدينيو", "رونالدينهو")


def test_sounds_are_compared_in_linear_time() -> None:
    assert not same_sound("ب" * 50_000, "ب" * 49_999 + "ت")

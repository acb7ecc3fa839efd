"""Variants of one spelling share an exact form; different words do not."""

import pytest

from indexer.analysis.spelling import spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد", "احمد"),
        ("أحـمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("هنية", "هنيه"),
        ("مسؤول", "مسئول"),
        ("شؤون", "شئون"),
        ("على", "علي"),
        ("المسـ.ـلحة", "المسلحة"),
        ("ﻻعب", "لاعب"),
        ("اﻟﺘﺄﻣﻴﻦ", "التأمين"),
        ("کیان", "كيان"),
        ("٢٠٢٤", "2024"),
        ("2,500", "2500"),
        ("٢٫٥", "2.5"),
        ("CNN", "cnn"),
        ("Café", "cafe"),
        ("آ", "ا\u0653"),
    ],
)
def test_variants_share_one_spelling(one: str, other: str):
    assert spelling(one) == spelling(other)


@pytest.mark.parametrize(("one", "other"), [("2.5", "25"), ("حرب", "حزب"), ("لاجئون", "لاجوون_"), ("الدفاع", "دفاع")])
def test_other_words_keep_their_own(one: str, other: str):
    assert spelling(one) != spelling(other)


@pytest.mark.parametrize("word", ["", "ـ", "ﷺ", "ß", "漢字", "\u0674", "İ"])
def test_any_word_has_a_spelling(word: str):
    assert isinstance(spelling(word), str)

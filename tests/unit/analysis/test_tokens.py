"""Where words begin and end."""

import time

import pytest

from indexer.analysis.tokens import spans


def words_of(text: str) -> list[str]:
    return [text[start:end] for start, end in spans(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال الوزير: «لا حرب».", ["قال", "الوزير", "لا", "حرب"]),
        ("القوات المسـ.ـلحة", ["القوات", "المسـ.ـلحة"]),
        ("الحـ.ـرب الإرهـ.ـابية", ["الحـ.ـرب", "الإرهـ.ـابية"]),
        ("قـ ـتل", ["قـ ـتل"]),
        ("مُحَمَّدٌ رَسُولٌ", ["مُحَمَّدٌ", "رَسُولٌ"]),
        ("#طوفان_الأقصى", ["طوفان", "الأقصى"]),
        ("الـ11م", ["الـ", "11", "م"]),
        ("بـ«العربية»", ["بـ", "العربية"]),
        ("569هـ/1174م", ["569", "هـ", "1174", "م"]),
        ("تموز/يوليو", ["تموز", "يوليو"]),
        ("عبد\u00a0الله", ["عبد", "الله"]),
        ("٢٬٥٠٠ و2,500 و1.5", ["٢٬٥٠٠", "و", "2,500", "و", "1.5"]),
        ("S-300", ["S", "300"]),
        ("ـــ", []),
        ("\u200f\u202bغزة\u202c", ["غزة"]),
    ],
)
def test_words_stand_where_a_reader_sees_them(text: str, words: list[str]):
    assert words_of(text) == words


@pytest.mark.parametrize(
    "hostile", ["ـ" * 200_000, "ا" + "ً" * 200_000, "اـ." * 70_000, "1," * 100_000, "\u200f" * 200_000]
)
def test_hostile_texts_cost_no_more_than_their_length(hostile: str):
    started = time.process_time()
    list(spans(hostile))
    assert time.process_time() - started < 2

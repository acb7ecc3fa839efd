"""Distances between words, as typing errors go."""

import pytest

from indexer.engine.spelling import distance, nearest


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [
        ("دمشق", "دمشق", 0),
        ("دمشق", "دمسق", 1),
        ("دمشق", "دشمق", 1),
        ("دمشق", "دمق", 1),
        ("دمشق", "حلب", 3),
        ("", "اب", 2),
    ],
)
def test_a_letter_more_less_other_or_swapped_counts_one(one: str, other: str, letters: int):
    assert distance(one, other, 2) == letters


def test_the_nearest_come_first_and_then_the_frequent():
    counts = {"دمشق": 5, "دمشقي": 9, "دمسق": 7, "بغداد": 99}
    assert nearest("دمشقا", counts, counts.__getitem__, 3) == ["دمشقي", "دمشق", "دمسق"]

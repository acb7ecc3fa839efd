"""The claims of the gold hold their floors."""

import claims_gold
import gold_records
import pytest

FLOORS = {False: (0.975, 0.88, 0.1), True: (0.96, 0.70, 0.1)}
"""For quotations as annotated and as extracted: B-cubed F1, pair F1, and the most near misses joined."""


@pytest.mark.parametrize("own", [False, True])
def test_claims_hold_their_floors(own: bool) -> None:
    try:
        figures = claims_gold.measure(own=own)
    except gold_records.TextMissingError as reason:
        pytest.skip(str(reason))
    b_cubed, pairs, near_misses = FLOORS[own]
    assert figures.b_cubed >= b_cubed, figures.errors
    assert figures.pairs >= pairs, figures.errors
    assert figures.near_misses <= near_misses, figures.errors


def test_what_is_grouped_as_in_the_gold_is_right() -> None:
    gold = {"claims": [[["a", 0, 10], ["b", 0, 10]]], "near_misses": [[["a", 0, 10], ["a", 20, 30]]]}
    quotations = [{"start": 0, "end": 10, "optional": False}, {"start": 20, "end": 30, "optional": False}]
    records = [{"id": "a", "quotations": quotations}, {"id": "b", "quotations": quotations[:1]}]
    right = claims_gold.score(gold, records, [("a", 0, 10, "c1"), ("b", 1, 10, "c1"), ("a", 20, 30, "c2")])
    assert (right.found, right.b_cubed, right.pairs, right.near_misses) == (3, 1.0, 1.0, 0.0)
    wrong = claims_gold.score(gold, records, [("a", 0, 10, "c1"), ("b", 1, 10, "c2"), ("a", 20, 30, "c1")])
    assert (wrong.pairs, wrong.near_misses) == (0.0, 1.0)

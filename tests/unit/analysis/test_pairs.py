"""Words that must be found by one another, and words that must not: a table to which a linguist adds lines."""

from pathlib import Path

import pytest

from indexer.analysis.pipeline import analyzer

PAIRS = [line.split("\t") for line in Path(__file__).with_name("pairs.tsv").read_text(encoding="utf-8").splitlines()]


def met_by(word: str) -> set[str]:
    return {term.stem or term.exact for term in analyzer().analyze(word)}


def test_the_table_is_large_and_has_no_line_twice():
    assert len(PAIRS) >= 500
    assert len({tuple(pair) for pair in PAIRS}) == len(PAIRS)


@pytest.mark.parametrize(("one", "other", "verdict"), PAIRS)
def test_forms_of_a_word_meet_and_different_words_stay_apart(one: str, other: str, verdict: str):
    assert (met_by(one) == met_by(other)) == (verdict == "meet"), (met_by(one), met_by(other))

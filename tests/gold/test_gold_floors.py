"""The figures on gold never fall below their floors (tests/gold/run.py --update raises them)."""

from __future__ import annotations

from pathlib import Path

import gold_records
import pytest
from extracting import SETS
from run import below, fingerprint, measure, of_corpus, raised, read_floors
from score import figures

REACHED = {"joint_f1": 0.71234, "f1": 0.8, "exact_recall": 0.7, "speaker_accuracy": 0.9}
SEEDS = gold_records.HERE / "seeds.jsonl"


@pytest.mark.parametrize("path", SETS, ids=[path.stem for path in SETS])
def test_figures_hold(path: Path) -> None:
    try:
        reached = figures(measure(path))
    except gold_records.TextMissingError as missing:
        pytest.skip(str(missing))
    assert list(below(path, reached, read_floors())) == []


def test_the_articles_of_one_corpus_are_told_from_the_others() -> None:
    whole = of_corpus(gold_records.HERE / "held_out.jsonl", None)
    parts = [of_corpus(gold_records.HERE / "held_out.jsonl", corpus) for corpus in gold_records.CORPORA]
    assert all(parts)
    assert sum(map(len, parts)) == len(whole)
    assert of_corpus(SEEDS, "saudi_2015") == []


def test_floors_are_raised_and_never_lowered() -> None:
    floors = raised(SEEDS, REACHED, {})
    assert floors["seeds"]["joint_f1"] == 0.712
    assert raised(SEEDS, {**REACHED, "joint_f1": 0.5}, floors) == floors
    assert raised(SEEDS, {**REACHED, "joint_f1": 0.9}, floors)["seeds"]["joint_f1"] == 0.9


def test_a_figure_below_its_floor_is_told() -> None:
    floors = raised(SEEDS, REACHED, {})
    assert list(below(SEEDS, REACHED, floors)) == []
    (line,) = below(SEEDS, {**REACHED, "exact_recall": 0.69}, floors)
    assert "exact_recall" in line


def test_floors_of_another_gold_do_not_hold() -> None:
    floors = {"seeds": {**raised(SEEDS, REACHED, {})["seeds"], "gold": "0" * 16}}
    (line,) = below(SEEDS, REACHED, floors)
    assert "changed" in line
    assert fingerprint(SEEDS) != "0" * 16

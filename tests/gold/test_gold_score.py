"""The scorer counts as docs/gold_guidelines.md says, and as the tool that the guidelines were first used with."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import gold_records
import pytest
from calibration import Judged, calibration, calibration_error
from extracting import predictions
from score import figures, report, same_speaker, score

REFERENCE = gold_records.TEXTS / "tools" / "score_quotations.py"
FULL = gold_records.TEXTS / "gold"

TEXT = """قال الوزير سامي الخطيب إن المدرسة ستفتح أبوابها غدا.
وأضاف أن الكتب جاهزة كلها.
وأفادت مصادر بأن المعلمين وصلوا."""


def quoted(words: str, **fields: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    rest = {"kind": "indirect", "cue": None, "mention": None, "optional": False, **fields}
    return {"start": start, "end": start + len(words), **rest}


PERSON = {"speaker": ["سامي الخطيب", "الخطيب"], "speaker_type": "person"}
GOLD = {
    "id": "x",
    "text": TEXT,
    "quotations": [
        quoted("المدرسة ستفتح أبوابها غدا", **PERSON),
        quoted("الكتب جاهزة كلها", **PERSON),
        quoted("المعلمين وصلوا", speaker=[], speaker_type="unnamed", mention="مصادر", optional=True),
    ],
}


def predicted(words: str, speaker: str | None = "سامي الخطيب", **fields: Any) -> dict[str, Any]:
    return {**quoted(words), "speaker": speaker, "speaker_type": "person", **fields}


def measured(*quotations: dict[str, Any]) -> dict[str, Any]:
    return figures(score([GOLD], [{"id": "x", "quotations": list(quotations)}]))


def test_all_found_with_the_right_speaker_is_one() -> None:
    result = measured(predicted("المدرسة ستفتح أبوابها غدا"), predicted("الكتب جاهزة كلها", "الخطيب"))
    assert (result["f1"], result["joint_f1"], result["exact_recall"]) == (1.0, 1.0, 1.0)


def test_a_wrong_speaker_counts_as_found_but_not_as_right() -> None:
    result = measured(predicted("المدرسة ستفتح أبوابها غدا", "ليلى"), predicted("الكتب جاهزة كلها"))
    assert (result["f1"], result["joint_f1"], result["speaker_accuracy"]) == (1.0, 0.5, 0.5)


def test_half_of_the_words_is_found_and_not_exact() -> None:
    result = measured(predicted("المدرسة ستفتح"), predicted("الكتب جاهزة كلها"))
    assert (result["recall"], result["exact_recall"]) == (1.0, 0.5)


def test_optional_gold_is_neither_missed_nor_wrong() -> None:
    both = (predicted("المدرسة ستفتح أبوابها غدا"), predicted("الكتب جاهزة كلها"))
    assert measured(*both) | {"gold": 0} == measured(*both, predicted("المعلمين وصلوا", None)) | {"gold": 0}


def test_one_prediction_finds_one_quotation() -> None:
    result = measured(predicted("الكتب جاهزة كلها"), predicted("الكتب جاهزة كلها"))
    assert (result["predicted"], result["precision"], result["recall"]) == (2, 0.5, 0.5)


def test_nothing_predicted_is_zero_and_told() -> None:
    assert figures(score([GOLD], []))["joint_f1"] == 0
    assert score([GOLD], []).unread == 1


NURSE = {"speaker_type": "person", "speaker": ["عبد الله شريف"]}
MINISTRY = {"speaker_type": "organisation", "speaker": ["وزارة الصحة"]}
SOURCES = {"speaker_type": "unnamed", "speaker": [], "mention": "المصادر"}


@pytest.mark.parametrize(
    ("gold", "ours", "same"),
    [
        (NURSE, {"speaker": "عبدالله شريف"}, True),
        (NURSE, {"speaker": "الوزير عبد اللّه شريف"}, True),
        (NURSE, {"speaker": "عبد الله شرف"}, False),
        (NURSE, {"speaker": None}, False),
        (MINISTRY, {"speaker": None, "mention": "وزارة الصحة"}, True),
        (MINISTRY, {"speaker": "وزارة الصحة العامة"}, True),
        (MINISTRY, {"speaker": "وزارة الدفاع الوطني"}, False),
        (SOURCES, {"speaker_type": "unnamed", "mention": "مصادر مطلعة"}, True),
        (SOURCES, {"speaker_type": "person", "mention": "المصادر"}, False),
        ({**SOURCES, "mention": None}, {"speaker_type": "unnamed", "mention": None}, True),
    ],
)
def test_speakers_are_the_same_by_the_rule_of_their_type(gold: Any, ours: Any, same: bool) -> None:
    assert same_speaker(gold, ours) is same


def test_confidence_is_calibrated_where_claim_and_truth_meet() -> None:
    judged = [Judged(0.92, number < 9) for number in range(10)] + [Judged(1.0, True), Judged(0.2, True)]
    bins = calibration(judged)
    assert [(item.low, item.count, item.right) for item in bins] == [(0.0, 1, 1.0), (0.9, 10, 0.9), (0.95, 1, 1.0)]
    assert calibration_error(bins) == pytest.approx((10 * 0.02 + 0.8) / 12)


def disturbed(record: dict[str, Any], chance: random.Random) -> list[dict[str, Any]]:
    """Predictions made of the gold: some left out, some moved, some with other speakers, some from nowhere."""
    made = []
    for quotation in record["quotations"]:
        start = max(0, quotation["start"] + chance.choice((0, 0, 0, 9, -20, 60)))
        names = [*quotation["speaker"], "أحمد", None]
        made.append(
            {
                "start": start,
                "end": max(start + 1, quotation["end"] + chance.choice((0, 0, 0, -12, 40))),
                "speaker": chance.choice(names[:1] + names),
                "speaker_type": chance.choice((quotation["speaker_type"], quotation["speaker_type"], "unnamed")),
                "mention": chance.choice((quotation["mention"], "مصادر", None)),
            }
        )
    places = chance.sample(range(len(record["text"])), 2)
    made += [{"start": place, "end": place + 50, "speaker": "أحمد"} for place in places]
    return [quotation for quotation in made if chance.random() < 0.9]


@pytest.mark.skipif(not REFERENCE.exists(), reason="the first scorer is not here (../shared/tools)")
@pytest.mark.parametrize("name", ["seeds", "dev"])
@pytest.mark.parametrize("kind", ["made up 1", "made up 2", "made up 3", "extracted"])
def test_figures_are_those_of_the_first_scorer(tmp_path: Path, name: str, kind: str) -> None:
    records = list(gold_records.complete(gold_records.load(gold_records.HERE / f"{name}.jsonl")))
    chance = random.Random(kind)
    ours = (
        list(predictions(records))
        if kind == "extracted"
        else [{"id": r.get("id") or r["doc"], "quotations": disturbed(r, chance)} for r in records]
    )
    file = tmp_path / "predicted.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in ours), encoding="utf-8")
    command = [sys.executable, str(REFERENCE), str(FULL / f"{name}.jsonl"), str(file), "--json"]
    theirs = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    result = report(score(records, ours))
    result.pop("calibration")
    assert result == theirs

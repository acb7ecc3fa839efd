"""What the repository holds of the gold: labels and places, and none of the texts that may not be passed on."""

from __future__ import annotations

from typing import Any

import gold_records
import pytest

SETS = sorted(path for path in gold_records.HERE.glob("*.jsonl") if path.stem != "seeds")
FULL = gold_records.TEXTS / "gold" / "dev.jsonl"
RECORD: dict[str, Any] = {
    "id": "x",
    "source": None,
    "date": None,
    "title": "عنوان",
    "url": None,
    "text": "أكد سالم.\nوقال سالم لوكالة الشرق إن الباب مفتوح.",
    "quotations": [
        {
            "start": 38,
            "end": 48,
            "kind": "indirect",
            "cue": "وقال",
            "mention": "سالم",
            "via": "وكالة الشرق",
            "speaker": ["سالم"],
            "speaker_type": "person",
            "optional": False,
        }
    ],
}


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in strings(item)]
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


def test_places_stand_for_words_and_give_them_back() -> None:
    bare = gold_records.without_text(RECORD, None)
    assert not {"text", "title"} & set(bare)
    assert bare["quotations"][0]["cue"] == [10, 14]
    full = gold_records.with_text(bare, RECORD["text"])
    for name in ("cue", "mention", "via", "speaker", "start", "end"):
        assert full["quotations"][0][name] == RECORD["quotations"][0][name]
    assert full["quotations"][0]["text"] == RECORD["text"][38:48]


def test_another_text_is_refused() -> None:
    bare = gold_records.without_text(RECORD, None)
    with pytest.raises(gold_records.TextMissingError):
        gold_records.with_text(bare, RECORD["text"] + " ")


def test_words_that_do_not_stand_in_the_text_are_refused() -> None:
    quotation = {**RECORD["quotations"][0], "cue": "وأعلن"}
    with pytest.raises(ValueError, match="38"):
        gold_records.without_text({**RECORD, "quotations": [quotation]}, None)


@pytest.mark.parametrize("path", SETS, ids=[path.stem for path in SETS])
def test_no_passage_of_a_text_is_in_the_repository(path: Any) -> None:
    for record in gold_records.load(path):
        assert set(record) == {"id", "source", "date", "url", "corpus", "sha256", "characters", "quotations"}
        for quotation in record["quotations"]:
            assert all(isinstance(quotation[name], list | None) for name in gold_records.VERBATIM)
            assert all(len(name.split()) <= 12 for name in quotation["speaker"])
            assert len(strings(quotation)) == len(quotation["speaker"]) + 2
            assert 0 <= quotation["start"] < quotation["end"] <= record["characters"]


@pytest.mark.skipif(not FULL.exists(), reason="the texts of dev are not here (../shared/gold)")
def test_dev_is_restored_as_it_was_annotated() -> None:
    restored = list(gold_records.complete(gold_records.load(gold_records.HERE / "dev.jsonl")))
    original = gold_records.load(FULL)
    assert [record["quotations"] for record in restored] == [record["quotations"] for record in original]
    assert [record["text"] for record in restored] == [record["text"] for record in original]

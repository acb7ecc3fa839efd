"""Articles whose men have other names: nothing else changes, and every place moves with the text."""

from __future__ import annotations

from typing import Any

from renamed import names_of, renamed

TEXT = "قال الوزير سامي الخطيب إن المدرسة مفتوحة. وأضاف الخطيب أن الكتب جاهزة. وقالت هدى العلي إن الطريق طويل."
NAMES = [("ماركوس", "هيلبرغ")]


def quoted(words: str, *speaker: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "speaker": list(speaker), "speaker_type": "person"}


RECORD = {
    "id": "x",
    "text": TEXT,
    "quotations": [
        quoted("المدرسة مفتوحة", "سامي الخطيب", "الخطيب"),
        quoted("الكتب جاهزة", "سامي الخطيب", "الخطيب"),
        quoted("الطريق طويل", "هدى العلي", "العلي"),
    ],
}


def test_a_man_has_his_new_name_wherever_he_is_named_and_women_keep_theirs() -> None:
    text = renamed(RECORD, NAMES, seed=1)["text"]
    assert text == TEXT.replace("سامي الخطيب", "ماركوس هيلبرغ").replace("الخطيب", "هيلبرغ")


def test_places_and_labels_move_with_the_text() -> None:
    other = renamed(RECORD, NAMES, seed=1)
    assert [other["text"][each["start"] : each["end"]] for each in other["quotations"]] == [
        "المدرسة مفتوحة",
        "الكتب جاهزة",
        "الطريق طويل",
    ]
    assert [each["speaker"] for each in other["quotations"]] == [
        ["ماركوس هيلبرغ", "هيلبرغ"],
        ["ماركوس هيلبرغ", "هيلبرغ"],
        ["هدى العلي", "العلي"],
    ]


def test_names_to_give_are_those_of_men_in_full() -> None:
    assert names_of([RECORD]) == [("سامي", "الخطيب")]

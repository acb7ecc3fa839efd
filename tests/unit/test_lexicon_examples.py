"""Every verb and every kind of speaker comes with a sentence that shows it, and the extractor agrees."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import Any

import pytest

from indexer import lexicon
from indexer.analysis.letters import fold
from tests.unit.attribution.quoted import quotations

CUES: list[dict[str, Any]] = lexicon.entries("cues")
SPEAKERS: dict[str, Any] = lexicon.entries("speakers")
KINDS = {name: value for name, value in SPEAKERS.items() if isinstance(value, dict) and "example" in value}


@pytest.mark.parametrize("entry", CUES, ids=lambda entry: entry["past"])
def test_a_verb_is_a_cue_in_its_example(entry: dict[str, Any]) -> None:
    found = {(one.explanation["cue"], one.act) for one in quotations(entry["example"])}
    assert (entry["past"], entry["act"]) in found, f"{entry['example']} gives {sorted(map(str, found))}"


def test_a_verb_stands_twice_only_with_other_complements() -> None:
    complements = [(entry["past"], frozenset(entry["takes"])) for entry in CUES]
    assert not [each for each, times in Counter(complements).items() if times > 1]


def test_acts_of_verbs_are_those_of_the_query_language() -> None:
    assert {entry["act"] for entry in CUES} == set(lexicon.entries("query_words")["acts"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_of_speaker_speaks_in_its_example(kind: str) -> None:
    types = [str(one.speaker_type) for one in quotations(KINDS[kind]["example"])]
    assert types == [KINDS[kind]["type"]]


def test_no_noun_is_two_kinds_of_speaker() -> None:
    written_alike = {"كتاب"}  # writers (كُتّاب), and a book or letter (كِتاب)
    heads = [{fold(word) for key in ("words", "feminine", "masculine") for word in kind.get(key, ())}
             for kind in KINDS.values()]  # fmt: skip
    twice = {word for word, times in Counter(chain.from_iterable(heads)).items() if times > 1}
    assert twice == written_alike

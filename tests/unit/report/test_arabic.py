"""Everything that the program says to people it says in Arabic too: help, errors, hints, refusals, notices."""

from __future__ import annotations

import inspect
import re
import string
import time
from collections import Counter
from pathlib import Path

import click
import pytest
import yaml

from indexer import lexicon
from indexer.officials.evidence import Rule
from indexer.officials.linking import DECIDED
from search.interface.options import OWN, SECTIONS
from search.report.arabic import FILES, arabic, entries
from search.report.texts import Texts
from tests.conftest import ROOT
from tests.docs.pages import commands
from tests.unit.report import sentences_for_users as code

ARABIC = re.compile("[\u0621-\u064a]")
MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ENTRIES = {name: entries(name) for name in FILES}
# What nobody has to translate: a command to type, an example of a query, a form to fill in.
TO_BE_TYPED = re.compile(r"(qawl|iconv|pip)( -t UTF-8)?( [a-z-]+| [A-Z-]+…?| \{\}| \"qawl\[web\]\")*")
ENGLISH = re.compile(r"(?<![-\w])[a-z]{2,}:? [a-z]{2,}")
COMMAND = re.compile(r"(qawl|pip|chmod|iconv)( (?!and|or|if)[-a-z]+)*")
HEADINGS = {OWN, *SECTIONS, "Usage:", "Commands", "Example:", "Error"}


def fields(text: str) -> list[str]:
    return sorted(field for _, field, _, _ in string.Formatter().parse(text) if field)


def with_values(template: str) -> str:
    """Return a sentence with figures where something is put in: figures can stand for anything."""
    pieces = template.split("{}")
    return "".join(
        piece + (f"{71 + number}" if number < len(pieces) - 1 else "") for number, piece in enumerate(pieces)
    )


def help_texts() -> set[str]:
    found = set(HEADINGS)
    for _, command in commands():
        paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
        found |= {" ".join(one.split()) for one in paragraphs if not one.startswith("\b")}
        found |= {option.help for option in command.params if isinstance(option, click.Option) and option.help}
    return found | {"Show this message and exit."}


@pytest.mark.parametrize("path", list(code.modules()), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sentence_of_a_module_is_said_in_arabic_with_all_its_values(path: Path) -> None:
    for template in code.sentences(path):
        if TO_BE_TYPED.fullmatch(template):
            continue
        said = arabic(with_values(template))
        assert ARABIC.search(re.sub('«.*?»|".*?"', "", said)), template
        for value in range(template.count("{}")):
            assert str(71 + value) in said, (template, said)


def test_every_help_text_is_said_in_arabic() -> None:
    assert not sorted(text for text in help_texts() if text and not ARABIC.search(arabic(text).replace("الدفاع", "")))


def test_no_help_text_is_left_that_the_program_has_no_more() -> None:
    assert not {one["en"] for one in ENTRIES["help.ar.toml"]} - help_texts()


def test_no_message_is_left_that_the_program_has_no_more() -> None:
    said = [with_values(template) for path in code.modules() for template in code.sentences(path)]
    for one in ENTRIES["messages.ar.toml"]:
        shape = "".join(
            re.escape(text) + (".*" if field else "") for text, field, _, _ in string.Formatter().parse(one["en"])
        )
        assert any(re.fullmatch(shape, sentence) for sentence in (*said, *code.PUT_TOGETHER)), one["en"]


@pytest.mark.parametrize("name", FILES)
def test_an_entry_has_the_same_values_in_both_languages(name: str) -> None:
    for one in ENTRIES[name]:
        assert fields(one["en"]) == fields(one["ar"]), one["en"]


@pytest.mark.parametrize("name", FILES)
def test_an_entry_is_arabic_and_bears_no_marks_of_direction(name: str) -> None:
    for one in ENTRIES[name]:
        assert ARABIC.search(one["ar"]) or one["en"] == one["ar"], one["en"]
        assert not MARKS.search(one["ar"]), one["en"]


def test_no_sentence_stands_twice() -> None:
    assert not [en for en, times in Counter(one["en"] for name in FILES for one in ENTRIES[name]).items() if times > 1]


def test_a_noun_that_a_message_counts_has_its_forms() -> None:
    counted = Texts("ar")
    for one in (one for name in FILES for one in ENTRIES[name]):
        for _, field, noun, _ in string.Formatter().parse(one["ar"]):
            assert not (field and noun) or counted.count(noun, 3), one["en"]


def test_a_number_in_a_message_agrees_with_its_noun() -> None:
    assert arabic("articles that the index has yet to take in: 1").endswith("مقال واحد")
    assert arabic("articles that the index has yet to take in: 2").endswith("مقالان")
    assert arabic("articles that the index has yet to take in: 12").endswith("12 مقالاً")


def test_a_message_inside_a_message_is_said_in_arabic_too() -> None:
    said = arabic("أخبار.jsonl:3: it is not JSON: Expecting value at column 1")
    assert said.startswith("أخبار.jsonl:3: ليس JSON")
    assert "القرص" in arabic("cannot make the folder /x: No space left on device")


def test_what_is_unknown_stays_as_it_is() -> None:
    assert arabic("a sentence that nobody wrote") == "a sentence that nobody wrote"


def test_every_way_in_which_a_quotation_is_found_has_its_words() -> None:
    ways = yaml.safe_load((Path(lexicon.__file__).parent / "confidence.yaml").read_text(encoding="utf-8"))
    words = {str(way[step]) for way in ways for step in ("pattern", "speaker", "name") if way.get(step)}
    words |= {*map(str, Rule), DECIDED}
    assert not sorted(word for word in words if not ARABIC.search(Texts("ar").explained(word)))


def test_a_hostile_sentence_costs_little() -> None:
    for hostile in (": " * 2000, "is " * 2000, "⟵here⟶" * 500, "is no " * 500 + ".", "{n} " * 1000):
        start = time.process_time()
        arabic(hostile)
        assert time.process_time() - start < 1.0

"""The word lists of attribution: each tells what it is for and shows it, in words that can stand in an article."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from indexer import lexicon
from indexer.attribution import words
from indexer.attribution.text.cues import readings
from indexer.attribution.text.tokens import read

_EXAMPLE = re.compile(r"«([^»]+)»")
# What is written onto a word, before it and behind it.
_BEFORE = r"[وف]?(?:لل|[بلك]?(?:ال)?)"
_BEHIND = r"(?:نا|ه|ها|هم|ي|ين|ون|ا)?"


@dataclass(frozen=True)
class List:
    """A list with the comment above it, and its words as they are written in the module."""

    name: str
    comment: str
    words: tuple[str, ...]
    written: tuple[str, ...]
    stems: bool


def _lists() -> Iterator[List]:
    for module in pkgutil.iter_modules(words.__path__, f"{words.__name__}."):
        loaded = importlib.import_module(module.name)
        source = Path(str(loaded.__file__)).read_text(encoding="utf-8")
        lines = source.split("\n")
        for node in ast.parse(source).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name, above = node.targets[0].id, node.lineno - 1
                while lines[above - 1].startswith("#"):
                    above -= 1
                value = getattr(loaded, name)
                literals = [each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant)]
                written = tuple(word for text in literals for word in str(text).split()) if _plain(value) else ()
                comment = " ".join(lines[above : node.lineno - 1])
                yield List(name, comment, tuple(_flat(value)), written, isinstance(value, tuple))


def _plain(value: object) -> bool:
    """Whether a list holds words, and no phrases or tables of them."""
    return not isinstance(value, dict) and all(isinstance(each, str) for each in value)  # type: ignore[attr-defined]


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from value.split()
    elif isinstance(value, dict):
        yield from _flat([*value, *value.values()])
    elif isinstance(value, (frozenset, list, tuple)):
        for each in value:
            yield from _flat(each)


LISTS = list(_lists())


@cache
def _lemmas() -> frozenset[str]:
    return frozenset(entry["past"] for entry in lexicon.entries("cues"))


def _shows(example: str, listed: List) -> bool:
    tokens = read(example, 0, len(example)).norm
    lemmas = {form.verb.lemma for token in tokens for form in readings(token)[1]}
    if not lemmas.isdisjoint(listed.words) or not set(tokens).isdisjoint(listed.words):
        return True
    if listed.stems:
        return any(token.startswith(listed.words) or token.endswith(listed.words) for token in tokens)
    around = re.compile(f"{_BEFORE}(?:{'|'.join(map(re.escape, listed.words))}){_BEHIND}")
    return any(around.fullmatch(token) for token in tokens)


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
def test_an_example_shows_a_word_of_the_list(listed: List) -> None:
    examples = _EXAMPLE.findall(listed.comment)
    assert any(_shows(example, listed) for example in examples), examples


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
def test_words_are_written_as_they_are_read(listed: List) -> None:
    assert not [word for word in listed.words if word not in _lemmas() and read(word, 0, len(word)).norm != [word]]


@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
def test_no_word_stands_twice_in_a_list(listed: List) -> None:
    assert not [word for word, times in Counter(listed.written).items() if times > 1]


def test_every_list_is_asked_by_a_stage() -> None:
    package = Path(str(words.__file__)).parents[1]
    asked = Counter(re.findall(r"\b[A-Z][A-Z_]+\b", "".join(each.read_text("utf-8") for each in package.rglob("*.py"))))
    assert not [listed.name for listed in LISTS if asked[listed.name] < 2]

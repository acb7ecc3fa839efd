"""What may stand in a lexicon file: one spelling of a letter, one line for a form, every string in quotes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from indexer import lexicon
from indexer.analysis.letters import BIDI, TATWEEL, ZERO_WIDTH

FOLDER = Path(lexicon.__file__).parent
FILES = sorted([*FOLDER.glob("*.txt"), *FOLDER.glob("*.yaml")])
LISTS = [path for path in FILES if path.suffix == ".txt"]
TREES = [path for path in FILES if path.suffix == ".yaml"]
CODE = [path for package in ("indexer", "search") for path in (FOLDER.parents[1] / package).rglob("*.py")]

LOOK_ALIKES = dict(zip("یکەہھۀڪ", "يكهههةك", strict=True))
# Lists about spelling itself, which must show the letters that others avoid.
SPELLINGS = {"name_variants": "یک"}
# Sentences as articles write them, on purpose with everything that articles do.
CASES = ("date_cases", "date_cases_said")
_ARABIC, _LATIN = r"[\u0621-\u06ff]", r"[A-Za-z\u0370-\u03ff\u0400-\u04ff]"
_MIXED = re.compile(f"{_ARABIC}{_LATIN}|{_LATIN}{_ARABIC}")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
# Behind a letter that is written onto the next word it is the way to write that letter alone: «خاص بـ».
_STRAY = re.compile(rf"(?<!\b[بلكفو]){TATWEEL}|{TATWEEL}{TATWEEL}|{TATWEEL}(?=[\u0621-\u06ff])")


def data(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not notes, with their numbers."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.lstrip().startswith("#"):
            yield number, line


def offending(path: Path, wrong: re.Pattern[str]) -> list[str]:
    return [f"{path.name}:{number}: {line.strip()}" for number, line in data(path) if wrong.search(line)]


def _bare(line: str) -> str:
    """Return what stands outside the quotes, before a note; keys of lists of words may be Arabic."""
    return _QUOTED.sub("", line).partition(" #")[0]


def named(path: Path) -> str:
    return path.name


class _Strict(yaml.SafeLoader):
    """Refuses a key that stands twice, of which YAML silently keeps the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = Counter(key.value for key, _ in node.value)
        if twice := [key for key, times in keys.items() if times > 1]:
            raise yaml.constructor.ConstructorError(None, None, f"keys that stand twice: {twice}", node.start_mark)
        return super().construct_mapping(node, deep)


def flat_lists(tree: Any, where: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield every list of nothing but Arabic strings, with the way to it."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from flat_lists(value, f"{where}/{key}")
    elif isinstance(tree, list):
        if all(isinstance(one, str) and re.search(_ARABIC, one) for one in tree):
            yield where, tree
        for number, one in enumerate(tree):
            yield from flat_lists(one, f"{where}/{number}")


@pytest.mark.parametrize("path", FILES, ids=named)
def test_letters_are_letters_and_not_their_shapes(path: Path) -> None:
    assert not offending(path, re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")), "presentation forms"
    assert unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=named)
def test_nothing_stands_there_unseen(path: Path) -> None:
    assert not re.search(f"[{ZERO_WIDTH}{BIDI}]", path.read_text(encoding="utf-8")), "zero-width or direction marks"
    if path.stem not in CASES:
        assert not offending(path, _STRAY), "tatweel"
        assert not offending(path, re.compile("[\u00a0\t\r]")), "no-break spaces, tabs"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_letters_that_look_alike_are_told_apart(path: Path) -> None:
    meant = SPELLINGS.get(path.stem, "")
    assert not offending(path, re.compile("[" + "".join(set(LOOK_ALIKES) - set(meant)) + "]")), "write ي ك ه ة"
    assert not offending(path, _MIXED), "Arabic and Latin letters in one word"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_file_says_what_it_holds(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize("path", LISTS, ids=named)
def test_a_list_holds_words_each_once(path: Path) -> None:
    assert not offending(path, re.compile(r"[^\u0621-\u065fa-z0-9 .\-]")), "a word has letters only"
    lines = Counter(line for _, line in data(path) if line.strip())
    assert not [line for line, times in lines.items() if times > 1]


@pytest.mark.parametrize("path", LISTS, ids=named)
def test_no_space_stands_around_a_form(path: Path) -> None:
    assert not [(number, line) for number, line in data(path) if line != line.strip() or "  " in line]


@pytest.mark.parametrize("path", TREES, ids=named)
def test_strings_are_quoted(path: Path) -> None:
    unquoted = [(number, line) for number, line in data(path) if re.search(_ARABIC, _bare(line))]
    assert not unquoted


@pytest.mark.parametrize("path", TREES, ids=named)
def test_nothing_stands_twice(path: Path) -> None:
    tree = yaml.load(path.read_text(encoding="utf-8"), Loader=_Strict)
    for where, forms in flat_lists(tree):
        assert not [form for form, times in Counter(forms).items() if times > 1], f"{path.name}{where}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_file_is_read_by_something(path: Path) -> None:
    texts = [*CODE, *(FOLDER.parents[1] / "tests").rglob("*.py")]
    assert any(f'"{path.stem}"' in source.read_text(encoding="utf-8") for source in texts)


def test_lists_of_given_names_keep_what_their_first_lines_promise() -> None:
    given, women, either, others = (
        set(lexicon.words(name))
        for name in ("given_names", "given_names_women", "given_names_either", "given_names_words")
    )
    assert given <= set(lexicon.words("names"))
    assert women | either <= given
    # What opens a name only before another name opens none by itself.
    assert others.isdisjoint(given)

"""Whose sentences may stand in the repository: our own, and those of the articles in `seeds/`.

The articles that qawl is developed on belong to their papers. An example, a note or a test shows how a sentence is
built, never whose it was: it tells of other people, other matters and other places in the words that the rule is about.
"""

from __future__ import annotations

import ast
import gzip
import io
import json
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from indexer.analysis.letters import BIDI, DIACRITICS, SPELLINGS, TATWEEL

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT.parent / "shared" / "data").glob("*.jsonl.gz"))
SUFFIXES = (".md", ".py", ".toml", ".txt", ".yaml")

WORDS = 6
"""So many words in a row are a passage."""
PAPERS = 3
"""What more articles than these have in common is a phrase of the language or a title: nobody's own."""
_STEP = 3

_CODE = "cp1256"
_BREAKS = re.compile(r"[^\u0621-\u064a]+")


def _bytes(letters: str) -> bytes:
    return letters.encode(_CODE, "ignore")


_LETTERS = {chr(code): chr(code) for code in range(0x0621, 0x064B) if chr(code) != TATWEEL} | {
    letter: one for letter, one in SPELLINGS.items() if not one.isdigit()
}
_TABLE = bytearray(b" " * 256)
for _letter, _one in _LETTERS.items():
    if code := _bytes(_letter):
        _TABLE[code[0]] = _bytes(_one)[0]
_MARKS = _bytes(DIACRITICS + TATWEEL + BIDI + "\u200c\u200d")


def words(text: str) -> list[bytes]:
    """Return the words in Arabic letters, folded."""
    return text.encode(_CODE, "replace").translate(bytes(_TABLE), _MARKS).split()


def _rows(found: list[bytes], length: int, step: int = 1) -> Iterator[tuple[bytes, ...]]:
    return zip(*(found[start::step] for start in range(length)), strict=False)


def _in_code(text: str) -> Iterator[tuple[int, str]]:
    """Yield strings and notes, with the lines they begin in."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else " " for part in node.values]
            yield node.lineno, " ".join(str(part) for part in parts)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def _in_prose(text: str) -> Iterator[tuple[int, str]]:
    lines = [*text.split("\n"), ""]
    for number, (line, following) in enumerate(pairwise(lines), 1):
        yield number, f"{line} {following}"


def strings() -> Iterator[tuple[str, list[bytes]]]:
    """Yield the words of everything that is written in Arabic for a person to read, with where it stands."""
    folders = [ROOT / name for name in ("docs", "indexer", "search", "tests")]
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES]
    for path in [*ROOT.glob("*.md"), *paths]:
        text = path.read_text(encoding="utf-8")
        # A list has one form in a line.
        if path.suffix != ".txt" and not text.isascii():
            for line, string in _in_code(text) if path.suffix == ".py" else _in_prose(text):
                if len(found := words(string)) >= WORDS:
                    yield f"{path.relative_to(ROOT)}:{line}", found


def shared(length: int = WORDS) -> dict[tuple[bytes, ...], tuple[list[str], list[str]]]:
    """Return passages that strings share with articles: in which strings and in which articles each stands."""
    own = {row for path in (ROOT / "seeds").glob("*.txt") for row in _rows(words(path.read_text("utf-8")), length)}
    where: dict[tuple[bytes, ...], list[str]] = defaultdict(list)
    for place, found in strings():
        for row in _rows(found, length):
            if row not in own and place not in where[row]:
                where[row].append(place)
    where = {row: places for row, places in where.items() if places}
    # Among so many words in a row, some begin where every third word does: only there is an article looked at.
    short = length - _STEP + 1
    begun = {row[start : start + short] for row in where for start in range(_STEP)}
    articles: dict[tuple[bytes, ...], set[str]] = defaultdict(set)
    for path in ARTICLES:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                found = words(line)
                if not begun.isdisjoint(zip(*(found[start::_STEP] for start in range(short)), strict=False)):
                    for row in where.keys() & set(_rows(found, length)):
                        articles[row].add(json.loads(line)["id"])
    return {row: (where[row], sorted(found)) for row, found in articles.items()}


@pytest.mark.skipif(not ARTICLES, reason="the shared collections of articles are not here")
def test_no_sentence_is_that_of_an_article() -> None:
    found = [
        f"{place}: {articles[0]}: {b' '.join(row).decode(_CODE)}"
        for row, (places, articles) in shared().items()
        if len(articles) <= PAPERS
        for place in places
    ]
    assert found == []

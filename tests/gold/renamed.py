"""How much hangs on names: the gold's men are called as men of other gold articles, and the extractor reads again.

usage: python tests/gold/renamed.py [--set NAME] [--seed N] [--errors] [--texts FOLDER]

A man of two names or more gets a name of as many words, whole and in its parts wherever the article has them; all
places move with the text. Nothing else changes, so what is lost hung on the name. Some losses are the tool's own: a
misprint of the old name stays, and so does what the lexicon of officials knew him by («الرئيس التركي»).
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import gold_records
from extracting import SETS, predictions
from score import Score, figures, score

from indexer import lexicon
from indexer.analysis.letters import fold

# Parts of names that belong to the next word: such names are neither given nor taken.
_BINDING = frozenset("عبد أبو ابو بن ابن آل أبي بنت أم بو كي دي".split())  # noqa: SIM905
_ARABIC = re.compile(r"[ء-ي ]+")
_LETTERS_BEFORE = r"(?<![ء-ي])([ولبكف]{0,2})"

Record = Mapping[str, Any]


def names_of(records: Iterable[Record]) -> list[tuple[str, ...]]:
    """Return the full names of all men, in words, sorted: those that can be given to others."""
    full = {tuple(name.split()) for record in records for name in _men(record)}
    return sorted(words for words in full if _ARABIC.fullmatch(" ".join(words)))


def _men(record: Record) -> dict[str, Sequence[str]]:
    """Return every form of the names of a record's men, by the fullest."""
    women = frozenset(lexicon.words("given_names_women"))
    men = {}
    for quotation in record["quotations"]:
        forms = quotation["speaker"]
        if quotation["speaker_type"] != "person" or not forms:
            continue
        words = forms[0].split()
        if len(words) > 1 and fold(words[0]) not in women and _BINDING.isdisjoint(words):
            men[forms[0]] = forms
    return men


def renamed(record: Record, names: Sequence[tuple[str, ...]], seed: int) -> dict[str, Any]:
    """Return a record whose men have other names, in its text, title and labels; the same seed gives the same names."""
    chance, new = random.Random(f"{seed} {record.get('id')}"), dict[str, str]()
    for full, forms in _men(record).items():
        old = full.split()
        fitting = [words for words in names if len(words) == len(old)]
        if not fitting:
            continue
        words = chance.choice(fitting)
        for form in forms:
            if set(form.split()) <= set(old):
                new.setdefault(form, " ".join(words[old.index(word)] for word in form.split()))
    return _with_names(record, new) if new else dict(record)


def _with_names(record: Record, new: Mapping[str, str]) -> dict[str, Any]:
    longest_first = sorted(map(re.escape, new), key=len, reverse=True)
    pattern = re.compile(_LETTERS_BEFORE + "(" + "|".join(longest_first) + r")(?![ء-ي])")
    places = [(*match.span(2), len(new[match[2]])) for match in pattern.finditer(record["text"])]

    def moved(offset: int) -> int:
        before = sum(length - (end - start) for start, end, length in places if end <= offset)
        inside = next((start - offset for start, end, _ in places if start < offset < end), 0)
        return offset + before + inside

    def called(text: str) -> str:
        return pattern.sub(lambda match: match[1] + new[match[2]], text)

    quotations = []
    for quotation in record["quotations"]:
        speaker = [called(form) for form in quotation["speaker"]]
        where = {name: moved(quotation[name]) for name in ("start", "end")}
        quotations.append({**quotation, **where, "speaker": speaker})
    title = {"title": called(record["title"])} if record.get("title") else {}
    return {**record, **title, "text": called(record["text"]), "quotations": quotations}


def measure(path: Path, seed: int, texts: Path = gold_records.TEXTS) -> tuple[Score, Score]:
    """Return the scores of a set as it is and with other names, which come from all sets but held_out.

    Raises:
        gold_records.TextMissingError: The texts of the set are not here.
    """
    names = names_of(record for each in SETS if each.stem != "held_out" for record in gold_records.load(each))
    records = list(gold_records.complete(gold_records.load(path), texts))
    others = [renamed(record, names, seed) for record in records]
    return score(records, predictions(records)), score(others, predictions(others))


def main() -> None:
    """Print both scores of each set."""
    parser = argparse.ArgumentParser(description="Measure what is lost when the gold's men have other names.")
    parser.add_argument("--set", default="practice", help="the set (default: practice)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other names (default: 1)")
    parser.add_argument("--errors", action="store_true", help="a line for each error with other names")
    parser.add_argument("--texts", type=Path, default=gold_records.TEXTS, help="where the texts are: docs/gold.md")
    arguments = parser.parse_args()
    try:
        before, after = measure(gold_records.HERE / f"{arguments.set}.jsonl", arguments.seed, arguments.texts)
    except gold_records.TextMissingError as missing:
        sys.exit(f"skipped: {missing}")
    if arguments.errors:
        print(*after.errors, sep="\n")
    for name, result in (("own names", before), ("other names", after)):
        reached = figures(result)
        shown = "  ".join(f"{each} {reached[each]:.3f}" for each in ("f1", "speaker_accuracy", "joint_f1"))
        print(f"{arguments.set}, {name}: {shown}")


if __name__ == "__main__":
    main()

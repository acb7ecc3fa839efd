"""Extract the gold articles and hold the figures against their floors.

usage: python tests/gold/run.py [--update] [--errors] [--json] [--set NAME] [--corpus NAME] [--texts FOLDER]

Every `.jsonl` file beside this one is a set: seeds, dev, and any further. A set whose texts are not here is skipped
with the reason. Exit status 1 if a figure is below its floor; `--update` raises floors and lowers none. Floors are
those of whole sets: with `--corpus` none is asked for.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import gold_records
import yaml
from extracting import SETS, predictions
from score import Score, figures, report, score, table

FLOORS = gold_records.HERE / "floors.yaml"
HELD = ("joint_f1", "f1", "exact_recall", "speaker_accuracy")
HEAD = """# Floors of the figures on gold: python tests/gold/run.py fails below them, and --update raises them.
# gold: the first digits of the SHA-256 of the set's file; figures on another file cannot be compared.
"""

Floors = dict[str, dict[str, Any]]


def measure(path: Path, texts: Path = gold_records.TEXTS, corpus: str | None = None) -> Score:
    """Return the score of the extractor on a set, or on its articles of one corpus.

    Raises:
        gold_records.TextMissingError: The texts of the set are not here.
    """
    records = list(gold_records.complete(of_corpus(path, corpus), texts))
    return score(records, predictions(records))


def of_corpus(path: Path, corpus: str | None) -> list[gold_records.Record]:
    """Return the records of a set, or those of one corpus."""
    return [record for record in gold_records.load(path) if corpus is None or record.get("corpus") == corpus]


def fingerprint(path: Path) -> str:
    """Return what tells one version of a set from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def read_floors(path: Path = FLOORS) -> Floors:
    """Return the floors by set."""
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {} if path.exists() else {}


def below(path: Path, reached: Mapping[str, float], floors: Floors) -> Iterator[str]:
    """Yield a line for each figure of a set that is below its floor, and one if the set is another than the floors'."""
    held = floors.get(path.stem, {})
    if held and held["gold"] != fingerprint(path):
        yield f"{path.stem}: the gold has changed since its floors were set: take it out of floors.yaml, then --update"
        return
    for name in HELD:
        if name in held and reached[name] < held[name]:
            yield f"{path.stem}: {name} is {reached[name]:.4f}, its floor is {held[name]}"


def raised(path: Path, reached: Mapping[str, float], floors: Floors) -> Floors:
    """Return the floors with those of a set raised to what was reached, in thousandths; none is lowered."""
    held = floors.get(path.stem, {})
    figures_held = {name: max(held.get(name, 0.0), math.floor(reached[name] * 1000) / 1000) for name in HELD}
    return {**floors, path.stem: {"gold": fingerprint(path), **figures_held}}


def main() -> int:
    """Print the figures and return the exit status."""
    arguments = _arguments()
    floors, low, results = read_floors(), [], {}
    for path in SETS:
        if arguments.set not in (None, path.stem) or not of_corpus(path, arguments.corpus):
            continue
        try:
            result = measure(path, arguments.texts, arguments.corpus)
        except gold_records.TextMissingError as missing:
            print(f"{path.stem}: skipped: {missing}", file=sys.stderr)
            continue
        reached = figures(result)
        results[path.stem] = report(result)
        missed = list(below(path, reached, floors)) if arguments.corpus is None else []
        low += missed
        floors = floors if missed or arguments.corpus is not None else raised(path, reached, floors)
        if not arguments.json:
            print(f"== {path.stem}", *(result.errors if arguments.errors else ()), *table(result), "", sep="\n")
    if arguments.json:
        print(json.dumps(results, ensure_ascii=False))
    if arguments.update and not low:
        FLOORS.write_text(HEAD + yaml.safe_dump(floors, sort_keys=False), encoding="utf-8")
    print(*low, sep="\n", end="\n" if low else "", file=sys.stderr)
    return 1 if low else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Extract the gold articles and hold the figures against their floors.")
    parser.add_argument("--update", action="store_true", help="raise the floors to what is reached, if none is missed")
    parser.add_argument("--errors", action="store_true", help="a line for each error")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--set", help="only this set")
    parser.add_argument("--corpus", choices=gold_records.CORPORA, help="only the articles of this corpus")
    parser.add_argument("--texts", type=Path, default=gold_records.TEXTS, help="where the texts are: docs/gold.md")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

"""Speed, memory, size and latency: `make bench`.

usage: python benchmarks/run.py [--write] [--data FOLDER] [--paragraphs N]

Measured on articles of mideast_2024 and on 30,000 paragraphs of ant_2018, drawn by chance and always the same, of
../shared/data; skipped where that is not there. Prints its tables; with --write they take the place of the old ones in
docs/performance.md, with the commit and the data named. Takes some minutes of one core.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import platform
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import page
from answering import Latency, latency, queries
from measuring import MEGABYTE, ROOT, Cost, apart, percentile, qawl
from stages import STAGES, speeds

DATA = ROOT.parent / "shared" / "data"
PAGE = ROOT / "docs" / "performance.md"
PARAGRAPHS = 30_000
QUERIES = 200
COMMANDS = 10
ARTICLES_A_STAGE = 1000


@dataclass(frozen=True, slots=True)
class Sample:
    """Articles to measure on.

    Attributes:
        name: For people.
        lines: A line of JSON each.
        titles: Of those that have one.
        words: How many their texts have, between blanks.
        paragraphs: How many lines of text, empty ones left out.
        size: Of their texts, in bytes of UTF-8.
    """

    name: str
    lines: list[str]
    titles: list[str]
    words: int
    paragraphs: int
    size: int


@dataclass(frozen=True, slots=True)
class Indexed:
    """What an index cost and what it gives.

    Attributes:
        index: Of `qawl index`, from nothing.
        archive: Size in bytes.
        engine: Size in bytes.
        latency: Of answers.
        search: Of `qawl search`, each with another query.
    """

    sample: Sample
    index: Cost
    archive: int
    engine: int
    latency: Latency
    search: list[Cost]


def main() -> int:
    options = _options()
    files = [options.data / f"{name}.jsonl.gz" for name in ("ant_2018", "mideast_2024")]
    if missing := [path.name for path in files if not path.exists()]:
        print(f"skipped: {' and '.join(missing)} not found in {options.data.name}; see docs/gold.md for the texts")
        return 0
    drawn, whole = _some(files[0], options.paragraphs), _sample("mideast_2024, whole", _lines(files[1]))
    with tempfile.TemporaryDirectory() as folder:
        parts = measured(Path(folder), drawn, [whole, drawn])
    parts["made"] = _made(files)
    for part in parts.values():
        print(part, end="\n\n")
    if options.write:
        PAGE.write_text(page.filled(PAGE.read_text(encoding="utf-8"), parts), encoding="utf-8")
    return 0


def measured(folder: Path, of_stages: Sample, of_indexes: list[Sample]) -> dict[str, str]:
    """Measure, and return a table a part of the page."""
    some = _written(folder / "stages.jsonl", of_stages.lines[:ARTICLES_A_STAGE])
    helped = [qawl("--help") for _ in range(COMMANDS)]
    reached = {name: speed.words_a_second for name, speed in speeds(some).items()}
    indexes = [_indexed(folder / f"index-{number}", sample) for number, sample in enumerate(of_indexes)]
    return {
        "speed": page.table(
            ("stage", "words a second"), [(_summary(name), f"{reached[name]:,.0f}") for name in reached]
        ),
        "index": _index_table(indexes),
        "latency": _latency_table(indexes),
        "commands": _command_table(helped, indexes),
    }


def _indexed(folder: Path, sample: Sample) -> Indexed:
    articles = _written(folder.with_suffix(".jsonl"), sample.lines)
    cost = qawl("index", articles, "--index", folder)
    archive, engine = _size(folder / "archive.sqlite"), _size(folder / "engine")
    asked = queries(sample.titles, QUERIES)
    searched = [qawl("search", "--index", folder, *text.split()) for text in asked[:COMMANDS]]
    return Indexed(sample, cost, archive, engine, apart(latency, folder, asked), searched)


def _summary(stage: str) -> str:
    summary = (STAGES[stage].__doc__ or "").split(".")[0]
    return f"{stage}: {summary[0].lower()}{summary[1:]}"


def _index_table(indexes: list[Indexed]) -> str:
    def row(one: Indexed) -> tuple[str, ...]:
        sizes = (one.sample.size, one.archive, one.engine)
        return (
            one.sample.name, f"{len(one.sample.lines):,}", f"{one.sample.paragraphs:,}", f"{one.sample.words:,}",
            f"{one.index.seconds:.0f}", f"{one.sample.words / one.index.seconds:,.0f}", f"{one.index.megabytes:,.0f}",
            *(f"{size / MEGABYTE:.1f}" for size in sizes),
        )  # fmt: skip

    head = ("articles of", "articles", "paragraphs", "words", "seconds", "words a second", "MB of memory")
    return page.table((*head, "MB of text", "MB of archive", "MB of engine"), map(row, indexes))


def _latency_table(indexes: list[Indexed]) -> str:
    def row(one: Indexed) -> tuple[str, ...]:
        times = (*one.latency.engine, *one.latency.answer)
        return (one.sample.name, f"{one.latency.found:,}", *(f"{1000 * time:,.0f}" for time in times))

    head = ("articles of", "paragraphs found, median", "matched and ranked, p50 ms", "p95 ms", "whole answer, p50 ms")
    return page.table((*head, "p95 ms"), map(row, indexes))


def _command_table(helped: list[Cost], indexes: list[Indexed]) -> str:
    rows = [("`qawl --help`", helped)] + [(f"`qawl search`, {one.sample.name}", one.search) for one in indexes]
    return page.table(
        ("command", "median seconds", "slowest", "MB of memory"),
        [
            (
                name,
                f"{percentile([cost.seconds for cost in costs], 0.5):.2f}",
                f"{max(cost.seconds for cost in costs):.2f}",
                f"{max(cost.megabytes for cost in costs):,.0f}",
            )
            for name, costs in rows
        ],
    )


def _made(files: list[Path]) -> str:
    """Say of what these figures are: the program's commit, the data, the machine."""
    commit = _git("rev-parse", "--short", "HEAD") + (", with changes" if _git("status", "--porcelain", "-uno") else "")
    data = "; ".join(f"{path.name}, SHA-256 {hashlib.sha256(path.read_bytes()).hexdigest()[:16]}…" for path in files)
    return f"Commit {commit}; Python {platform.python_version()}; {_processor()}. Data: {data}."


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown" * (done.returncode != 0)


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    lines = known.read_text().splitlines() if known.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _some(path: Path, paragraphs: int) -> Sample:
    """Draw articles until they have so many paragraphs together."""
    lines, drawn, left = list(_lines(path)), [], paragraphs
    random.Random(0).shuffle(lines)
    for line in lines:
        if left <= 0:
            break
        drawn.append(line)
        left -= _paragraphs(json.loads(line)["text"])
    return _sample(f"ant_2018, {paragraphs:,} paragraphs", drawn)


def _sample(name: str, lines: list[str] | Iterator[str]) -> Sample:
    lines = list(lines)
    records = [json.loads(line) for line in lines]
    texts = [record["text"] for record in records]
    return Sample(
        name,
        lines,
        [record["title"] for record in records if record.get("title")],
        sum(len(text.split()) for text in texts),
        sum(_paragraphs(text) for text in texts),
        sum(len(text.encode()) for text in texts),
    )


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from lines


def _paragraphs(text: str) -> int:
    return sum(bool(line.strip()) for line in text.split("\n"))


def _written(path: Path, lines: list[str]) -> Path:
    path.write_text("".join(lines), encoding="utf-8")
    return path


def _size(path: Path) -> int:
    return sum(file.stat().st_size for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="renew the tables of docs/performance.md")
    parser.add_argument("--data", type=Path, default=DATA, help="where the articles are")
    parser.add_argument("--paragraphs", type=int, default=PARAGRAPHS, help="of ant_2018; fewer for a trial")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

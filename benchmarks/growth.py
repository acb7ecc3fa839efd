"""How linking, claims and events grow with the archive: all at once, and a hundred articles more.

usage: python benchmarks/growth.py [--sizes 1000,10000,30000] [--shuffle] [FILE]

FILE: articles, one JSON object a line, gzipped or not (default: ../shared/data/ant_2018.jsonl.gz). For each size an
archive of that many articles is made: quotations are extracted and stored, then officials linked, copies, claims and
events found. Then a hundred articles more come, and are brought up to date. Printed are seconds of processor time for
each stage, memory at its highest and the archive's size. Near-linear means: ten times the articles, about ten times the
seconds; and the hundred more cost about the same at every size.

--shuffle: take the articles in an order of chance (always the same) instead of the file's, so that the hundred more
fall on many days; without it they are taken from the last days, as news comes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from indexer import officials, readers
from indexer.archive import Archive
from indexer.attribution import extract
from search import claims, copies, events

DATA = Path(__file__).parents[2] / "shared" / "data" / "ant_2018.jsonl.gz"
MORE = 100
STAGES: dict[str, Callable[[Archive], Any]] = {
    "officials": officials.link,
    "copies": copies.update,
    "claims": claims.update,
    "events": events.update,
}


def records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def store(archive: Archive, given: Sequence[dict[str, Any]]) -> None:
    for start in range(0, len(given), 500):
        with archive.batch():
            for record in given[start : start + 500]:
                names = ("id", "text", "source", "date", "title", "url")
                article = readers.article(**{name: record.get(name) for name in names})
                archive.add(article, extract(article))


def timed(work: Callable[[], Any]) -> float:
    began = process_time()
    work()
    return process_time() - began


def grown(archive: Archive, given: Sequence[dict[str, Any]]) -> list[float]:
    """Seconds for storing and for each stage."""
    return [timed(partial(store, archive, given)), *(timed(partial(stage, archive)) for stage in STAGES.values())]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=DATA)
    parser.add_argument("--sizes", default="1000,10000,30000")
    parser.add_argument("--shuffle", action="store_true")
    options = parser.parse_args()
    if not options.file.exists():
        sys.exit(f"{options.file} is not there")
    known = list(records(options.file))
    if options.shuffle:
        random.Random(0).shuffle(known)
    else:
        known.sort(key=lambda record: (record.get("date") or "", record["id"]))
    print("| articles | | store | " + " | ".join(STAGES) + " | MB of memory | MB on disk |")
    print("|" + " --- |" * (5 + len(STAGES)))
    for size in map(int, options.sizes.split(",")):
        if size + MORE > len(known):
            print(f"| {size:,} | fewer in the file |")
            continue
        with tempfile.TemporaryDirectory() as folder, Archive.open(folder, write=True) as archive:
            for name, part in (("at once", known[:size]), (f"{MORE} more", known[size : size + MORE])):
                seconds = " | ".join(f"{each:.1f}" for each in grown(archive, part))
                memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
                disk = sum(path.stat().st_size for path in Path(folder).rglob("*")) // 2**20
                print(f"| {size:,} | {name} | {seconds} | {memory:,} | {disk:,} |", flush=True)


if __name__ == "__main__":
    main()

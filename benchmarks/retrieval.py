"""How well a ranking by any of the words finds what it should: `make retrieval`.

Three sets, made by `../shared/tools/retrieval.py` (skipped where that is absent): questions on Wikipedia paragraphs
(arcd, xquad) and titles that look for their news article, whose first paragraph is left out (ant). The index is built
with the program's own readers and engine; what quotations are in it does not change this ranking, so they are not
looked for unless asked.

usage: python benchmarks/retrieval.py [--sets arcd,xquad,ant] [--seed N] [--quotations] [--rivals] [--floors]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
TOOL = ROOT.parent / "shared" / "tools" / "retrieval.py"
FLOORS = {"arcd": 0.80, "xquad": 0.94, "ant": 0.52}
RANKED = 10


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sets", default="arcd,xquad,ant")
    parser.add_argument("--seed", default="1", help="other titles of ant are drawn with another seed")
    parser.add_argument("--quotations", action="store_true", help="index as `qawl index` does; takes minutes")
    parser.add_argument("--rivals", action="store_true", help="Lucene's and Snowball's; needs bm25s, PyStemmer")
    parser.add_argument("--floors", action="store_true", help="fail below the floors")
    arguments = parser.parse_args()
    if not TOOL.exists():
        print(f"skipped: {TOOL} is not there")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, TOOL, "make", folder, arguments.seed], check=True, stdout=subprocess.DEVNULL)
        below = [name for name in arguments.sets.split(",") if measured(Path(folder), name, arguments) < FLOORS[name]]
        if arguments.rivals:
            subprocess.run([sys.executable, TOOL, "rivals", folder], check=True)
    if below:
        print("below the floor:", ", ".join(below))
    return int(bool(below) and arguments.floors)


def measured(folder: Path, name: str, arguments: argparse.Namespace) -> float:
    """Print the figures of one set and return its mean reciprocal rank."""
    articles, queries = folder / f"{name}.jsonl", folder / f"{name}.tsv"
    started = perf_counter()
    index = indexed(articles, folder / f"{name}.index", quotations=arguments.quotations)
    built = perf_counter()
    run = list(ranked(index, queries))
    done = perf_counter()
    wanted = dict(line.split()[::2] for line in (folder / f"{name}.qrels").read_text().splitlines())
    reciprocal, first, top = scored(wanted, run)
    print(
        f"{name:6} qawl  MRR@10 {reciprocal:.4f}  R@1 {first:.4f}  R@10 {top:.4f}  floor {FLOORS[name]:.2f}"
        f"  indexed in {built - started:.0f} s, {len(wanted)} queries in {done - built:.0f} s",
        flush=True,
    )
    return reciprocal


def indexed(articles: Path, folder: Path, *, quotations: bool) -> Path:
    """Index the articles of a JSONL file and return the folder of the engine."""
    from indexer.engine.whoosh import open_engine
    from indexer.model import Article
    from indexer.pipeline.documents import documents
    from indexer.readers import read

    if quotations:
        from indexer.pipeline import index

        index([articles], folder)
        return folder / "engine"
    engine = open_engine(folder, write=True)
    with engine.batch() as batch:
        for article in read([articles]):
            if isinstance(article, Article):
                batch.add(documents(article, ()))
    engine.close()
    return folder


def ranked(index: Path, queries: Path) -> Iterator[tuple[str, list[str]]]:
    from indexer.engine.whoosh import open_engine

    engine = open_engine(index)
    for line in queries.read_text(encoding="utf-8").splitlines():
        name, _, query = line.partition("\t")
        yield name, [hit.article for hit in engine.rank(query, limit=RANKED)]
    engine.close()


def scored(wanted: dict[str, str], run: list[tuple[str, list[str]]]) -> tuple[float, float, float]:
    """Return mean reciprocal rank, and the shares found first and among the first ten."""
    ranks = [found.index(wanted[name]) + 1 if wanted[name] in found else 0 for name, found in run]
    size = len(ranks)
    return (
        sum(1 / rank for rank in ranks if rank) / size,
        sum(rank == 1 for rank in ranks) / size,
        sum(rank > 0 for rank in ranks) / size,
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())

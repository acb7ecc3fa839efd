"""On real articles: indexing, checking and rebuilding agree with one another."""

import gzip
from itertools import islice
from pathlib import Path

import pytest

from indexer.pipeline import Opened, check, index, opening, rebuild

SEEDS = Path(__file__).parents[2] / "seeds"
DATA = Path(__file__).parents[3] / "shared" / "data" / "mideast_2024.jsonl.gz"
QUERIES = ["الدفاع الجوي", "وزير الخارجية", "سوريا", "النفط", "الولايات المتحدة"]


def answers(folder: Path) -> tuple[object, ...]:
    def of(there: Opened) -> tuple[object, ...]:
        said = [(q.id, q.text, q.speaker, q.said_on, q.official) for q in there.archive.quotations()]
        hits = [[(h.article, h.paragraph, h.score) for h in there.engine.rank(query, limit=50)] for query in QUERIES]
        return [(a.id, a.text, a.paragraphs) for a in there.archive.articles()], said, hits

    with opening(folder) as there:
        return of(there)


def agree(paths: list[Path], folder: Path) -> None:
    report = index(paths, folder)
    assert report.added > 0
    assert (report.refusals, [n for n in report.notices if "could not be found" in n.reason]) == ((), [])
    before = answers(folder)
    assert index(paths, folder).unchanged == report.added
    assert answers(folder) == before
    assert check(folder, deep=True).problems == ()
    rebuild(folder)
    assert answers(folder) == before


def test_the_seeds_give_the_same_answers_indexed_once_twice_and_rebuilt(tmp_path: Path) -> None:
    agree([SEEDS], tmp_path / "index")


def test_every_quotation_stands_where_it_says(tmp_path: Path) -> None:
    index([SEEDS], tmp_path / "index")
    with opening(tmp_path / "index") as there:
        texts = {article.id: article.text for article in there.archive.articles()}
        quotations = list(there.archive.quotations())
        assert len(quotations) > 20
        assert all(texts[q.article][q.start : q.end] == q.text for q in quotations)


@pytest.mark.slow
@pytest.mark.skipif(not DATA.exists(), reason="the shared collections of articles are not here")
def test_a_collection_gives_the_same_answers_indexed_once_twice_and_rebuilt(tmp_path: Path) -> None:
    with gzip.open(DATA, "rb") as collection:
        (tmp_path / "sample.jsonl").write_bytes(b"".join(islice(collection, 0, None, 13)))
    agree([tmp_path / "sample.jsonl"], tmp_path / "index")

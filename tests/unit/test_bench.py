"""The figures of docs/performance.md: what they are measured on is always the same, and tables are renewed in place."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BENCHMARKS = ROOT / "benchmarks"
TITLES = ["وزير الدفاع يزور حلب", "الجيش يعلن وقف إطلاق النار", "من هو", "غارات على ريف إدلب"]


@pytest.fixture(autouse=True)
def benchmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))


def test_queries_are_neighbouring_words_of_a_title_without_stop_words() -> None:
    from answering import queries

    drawn = queries(TITLES, 10)
    assert drawn
    assert all(any(query in title for title in TITLES) for query in drawn)
    assert not any(" على " in f" {query} " for query in drawn)


def test_the_same_titles_give_the_same_queries() -> None:
    from answering import queries

    assert queries(TITLES, 2) == queries(TITLES, 2)
    assert len(queries(TITLES, 2)) == 2


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.95, 95), (0.0, 1), (1.0, 100)])
def test_a_percentile_is_one_of_the_values(share: float, expected: int) -> None:
    from measuring import percentile

    assert percentile(list(range(100, 0, -1)), share) == expected


def test_tables_are_renewed_and_what_others_wrote_stays() -> None:
    import page

    before = (
        "# P\n<!-- bench: speed -->\nold\n<!-- end of bench -->\nby hand\n<!-- bench: size -->\n<!-- end of bench -->\n"
    )
    after = page.filled(before, {"speed": "new"})
    assert after == before.replace("old", "new")
    assert page.filled(after, {"speed": "new"}) == after


def test_a_table_that_has_no_place_is_told() -> None:
    import page

    with pytest.raises(ValueError, match="speed"):
        page.filled("# P\n", {"speed": "new"})


def test_the_page_has_a_place_for_every_table() -> None:
    import page

    text = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    assert set(page.names(text)) >= {"made", "speed", "index", "latency", "commands"}


def test_every_stage_is_measured(tmp_path: Path) -> None:
    from stages import STAGES

    articles = tmp_path / "articles.jsonl"
    text = "قال وزير الدفاع علي عباس إن الحرب انتهت.\n" * 20
    articles.write_text(json.dumps({"id": "1", "text": text}) + "\n", encoding="utf-8")
    for name, stage in STAGES.items():
        speed = stage(articles)
        assert speed.words == 20 * 8, name


def test_a_command_is_measured_and_a_failed_one_told(tmp_path: Path) -> None:
    from measuring import qawl

    cost = qawl("--help")
    assert 0 < cost.seconds < 10
    assert cost.megabytes > 1
    with pytest.raises(RuntimeError, match="ended with 2"):
        qawl("index", tmp_path / "nothing")


def test_without_the_articles_nothing_is_measured_and_it_is_said(tmp_path: Path) -> None:
    command = [sys.executable, str(BENCHMARKS / "run.py"), "--data", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("skipped: ")

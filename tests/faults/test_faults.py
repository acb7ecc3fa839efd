"""A sample of `make faults`: whatever fails, nothing is lost, nothing wrong is answered, nobody sees a traceback."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import faulty_disk
import pytest

pytestmark = pytest.mark.skipif(faulty_disk.why_not() is not None, reason=faulty_disk.why_not() or "")


@pytest.fixture(scope="module")
def outcomes() -> dict[str, dict[str, int]]:
    command = [sys.executable, str(Path(__file__).parent), "--short", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout, done.stderr
    return {outcome["name"]: outcome for outcome in json.loads(done.stdout)}


def test_every_campaign_was_run(outcomes: dict[str, dict[str, int]]) -> None:
    assert len(outcomes) == 21
    assert sum(outcome["points"] for outcome in outcomes.values()) > 200


@pytest.mark.parametrize("count", ["wrong", "lost", "tracebacks"])
def test_nothing_is_wrong_or_lost(outcomes: dict[str, dict[str, int]], count: str) -> None:
    bad = {name: outcome["remarks"] for name, outcome in outcomes.items() if outcome[count]}
    assert bad == {}


def test_no_crash_leaves_an_index_that_must_be_mended_by_hand(outcomes: dict[str, dict[str, int]]) -> None:
    crashes = [outcome for name, outcome in outcomes.items() if "operation" in name or "random" in name]
    assert len(crashes) == 11
    assert [outcome["remarks"] for outcome in crashes if outcome["refused"]] == []


UNREAD = {"archive.reached", "archive.sqlite-shm"}
HARMLESS = {
    "one bit flipped": UNREAD,
    "512 bytes zeroed": {*UNREAD, "archive.sqlite"},
    "truncated": UNREAD,
    "removed": {*UNREAD, "archive.seal", "_MAIN_1.toc"},
}


@pytest.mark.parametrize("kind", HARMLESS)
def test_damage_is_noticed_in_every_file_that_anything_is_answered_from(
    outcomes: dict[str, dict[str, Any]], kind: str
) -> None:
    """What is zero already may be zeroed; some is made anew, and some says nothing of an index that was closed."""
    silent = {name for name, times in outcomes[kind]["silent"].items() if times}
    assert {name for name in silent if not name.endswith(".lock")} <= HARMLESS[kind]


@pytest.mark.parametrize("kind", HARMLESS)
def test_a_damaged_log_of_a_killed_writer_loses_nothing_in_silence(
    outcomes: dict[str, dict[str, Any]], kind: str
) -> None:
    found = outcomes[f"{kind}, writer killed before"]
    assert found["points"] > 10
    assert (found["wrong"], found["remarks"]) == (0, [])

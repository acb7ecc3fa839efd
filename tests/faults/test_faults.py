"""A sample of `make faults`: whatever fails, nothing is lost, nothing wrong is answered, nobody sees a traceback."""

import json
import subprocess
import sys
from pathlib import Path

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
    assert len(outcomes) == 18
    assert sum(outcome["points"] for outcome in outcomes.values()) > 200


@pytest.mark.parametrize("count", ["wrong", "lost", "tracebacks"])
def test_nothing_is_wrong_or_lost(outcomes: dict[str, dict[str, int]], count: str) -> None:
    bad = {name: outcome["remarks"] for name, outcome in outcomes.items() if outcome[count]}
    assert bad == {}


def test_no_crash_leaves_an_index_that_must_be_mended_by_hand(outcomes: dict[str, dict[str, int]]) -> None:
    crashes = [outcome for name, outcome in outcomes.items() if "operation" in name or "random" in name]
    assert len(crashes) == 11
    assert [outcome["remarks"] for outcome in crashes if outcome["refused"]] == []


def test_every_damaged_table_of_contents_segment_and_manifest_is_noticed(outcomes: dict[str, dict[str, int]]) -> None:
    """Only what carries nothing (free pages, shared memory) may be damaged unnoticed."""
    for name in ("one bit flipped", "512 bytes zeroed", "truncated"):
        assert outcomes[name]["refused"] >= outcomes[name]["points"] / 2

"""Too little memory: said in words, with the status of a call that cannot be met, and nothing lost."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from indexer.pipeline import check
from search.interface import run
from tests.conftest import ROOT, SEEDS

MIB = 1 << 20
# With less than this the interpreter cannot load its own libraries, before anything of qawl runs.
LEAST, MOST, STEP = 44, 76, 8
CALLS = {
    "search": ["search", "سوريا"],
    "compare": ["compare", "سوريا"],
    "claims": ["claims", "--format", "json"],
    "index": ["index", "{more}"],
    "rebuild": ["rebuild"],
    "check": ["check", "--deep"],
    "export": ["export", "{out}"],
    "import": ["import", "{more}"],
}


def limited(arguments: list[str], mebibytes: int) -> subprocess.CompletedProcess[str]:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (mebibytes * MIB, mebibytes * MIB))

    command = [sys.executable, str(ROOT / "cli.py"), *arguments]
    environment = {**os.environ, "QAWL_LANG": "en"}
    return subprocess.run(
        command, capture_output=True, text=True, preexec_fn=limit, env=environment, check=False, timeout=120
    )


@pytest.fixture
def more(tmp_path: Path) -> Path:
    path = tmp_path / "more.jsonl"
    lines = "قال الوزير سعيد المثال إن الطريق مفتوح، وأضاف أن الجسر مغلق.\\n" * 300
    path.write_text(f'{{"id": "more", "text": "{lines}"}}\n', encoding="utf-8")
    return path


@pytest.mark.parametrize("what", CALLS)
def test_too_little_memory_is_told_and_leaves_a_sound_index(
    own_folder: Path, tmp_path: Path, more: Path, what: str
) -> None:
    seen = set()
    for mebibytes in range(LEAST, MOST, STEP):
        index, out = tmp_path / "index", tmp_path / f"out-{mebibytes}"
        shutil.rmtree(index, ignore_errors=True)
        shutil.copytree(own_folder, index)
        arguments = [one.replace("{more}", str(more)).replace("{out}", str(out)) for one in CALLS[what]]
        ran = limited([*arguments, "--index", str(index)], mebibytes)
        seen.add(ran.returncode)
        if ran.returncode in (-signal.SIGABRT, -signal.SIGSEGV):
            # Python itself gives up where no memory is left even to say so, and the system ends a process whose stack
            # cannot grow; the index must be sound all the same.
            assert ran.returncode == -signal.SIGSEGV or "MemoryError" in ran.stderr, ran.stderr
            assert check(index).sound
            continue
        assert ran.returncode in (0, 2), (mebibytes, ran.stderr)
        assert "Traceback" not in ran.stderr
        assert ran.returncode == 0 or "memory" in ran.stderr, ran.stderr
        assert check(index).sound
    assert seen & {0, 2}


def test_an_article_is_not_kept_without_its_quotations_because_memory_ran_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from indexer import attribution, pipeline

    def fail(article: object) -> None:
        raise MemoryError

    monkeypatch.setattr(attribution, "extract", fail)
    with pytest.raises(MemoryError):
        pipeline.index([SEEDS], tmp_path / "index")
    monkeypatch.undo()
    assert pipeline.index([SEEDS], tmp_path / "index").added == 5


def test_memory_that_runs_out_while_something_is_let_go_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    class LetGo:
        def __init__(self, error: Exception) -> None:
            self.error = error

        def __del__(self) -> None:
            raise self.error

    told = list[type[BaseException]]()
    monkeypatch.setattr(sys, "__unraisablehook__", lambda failed: told.append(failed.exc_type))
    monkeypatch.setattr(sys, "unraisablehook", run._let_go)
    for error in (MemoryError(), ValueError()):
        LetGo(error)
    assert told == [ValueError]

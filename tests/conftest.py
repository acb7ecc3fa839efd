"""What tests share: the command line run in this process, on an index of the seeds."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"


@dataclass(frozen=True)
class Ran:
    """What a command line printed, and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def jsonl(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture(scope="session")
def seeds_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of the seeds; not to be changed."""
    from indexer import pipeline

    folder = tmp_path_factory.mktemp("seeds") / "index"
    pipeline.index([SEEDS], folder)
    return folder


@pytest.fixture
def own_folder(seeds_folder: Path, tmp_path: Path) -> Path:
    """A copy of the index of the seeds, to be changed."""
    return Path(shutil.copytree(seeds_folder, tmp_path / "own"))


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Nothing of the user's settings, and an empty working folder."""
    for name in [name for name in os.environ if name.startswith(("QAWL_", "LC_")) or name in ("BIDI", "LANG")]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    (tmp_path / "cwd").mkdir()
    monkeypatch.chdir(tmp_path / "cwd")
    from search.interface import settings

    settings.forget()
    yield
    settings.forget()


@pytest.fixture
def qawl(
    clean_environment: None, seeds_folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run `qawl` with arguments, on the index of the seeds unless another is named."""
    from cli import cli
    from search.interface.run import run

    monkeypatch.setenv("QAWL_INDEX", str(seeds_folder))

    def call(*arguments: str | Path) -> Ran:
        capfd.readouterr()
        status = run(cli, [str(one) for one in arguments])
        return Ran(status, *capfd.readouterr())

    return call

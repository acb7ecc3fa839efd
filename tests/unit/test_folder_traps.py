"""An index folder that came from somebody else: what stands in it leads nowhere, waits for nothing, never ends."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from indexer.errors import IndexUnusableError
from indexer.pipeline import check, opening, rebuild, repair, take_in
from indexer.readers import article

ONE = article("قال الوزير سعيد المثال إن الطريق مفتوح.", id="a")
TRAPS: dict[str, Callable[[Path], None]] = {
    "link": lambda place: place.symlink_to(place.parent.parent / "precious"),
    "pipe": lambda place: os.mkfifo(place),
    "device": lambda place: place.symlink_to("/dev/zero"),
}


@pytest.fixture
def index(tmp_path: Path) -> Path:
    folder = tmp_path / "index"
    take_in([ONE], folder)
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    return folder


def _read(folder: Path) -> None:
    with opening(folder) as there:
        assert there.archive.article("a")


WAYS_IN: dict[str, Callable[[Path], object]] = {
    "read": _read,
    "index": lambda folder: take_in([ONE], folder),
    "rebuild": rebuild,
    "check": check,
    "repair": repair,
}


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("name", ["writer.lock", "archive.lock", "archive.seal", "archive.sqlite"])
@pytest.mark.parametrize("way_in", WAYS_IN)
def test_a_trap_is_refused_by_every_way_in(index: Path, name: str, trap: str, way_in: str) -> None:
    (index / name).unlink(missing_ok=True)
    TRAPS[trap](index / name)
    with pytest.raises(IndexUnusableError):
        WAYS_IN[way_in](index)
    assert (index.parent / "precious").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_beside_the_segments_is_not_read_past(index: Path, trap: str) -> None:
    TRAPS[trap](index / "engine" / "trap.toc")
    with pytest.raises(IndexUnusableError):
        _read(index)


def test_a_folder_that_is_a_link_itself_is_its_users_choice(index: Path) -> None:
    (index.parent / "here").symlink_to(index)
    _read(index.parent / "here")

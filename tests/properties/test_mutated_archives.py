"""Whatever happened to an archive: what is imported or saved of it is true, and what is lost is told."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from indexer.errors import QawlError
from indexer.pipeline import check, export, import_archive, opening, repair, take_in
from indexer.readers import article

ARTICLES = {f"a{n}": f"قال الوزير سعيد المثال إن الطريق {n} مفتوح. " * 20 for n in range(20)}
PAGE = 4096
Mutation = Callable[[bytearray, random.Random], None]


def flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 3, 30))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def replace_page(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(1, len(content) // PAGE) * PAGE
    content[start : start + PAGE] = chance.randbytes(PAGE)


def change_head(content: bytearray, chance: random.Random) -> None:
    for _ in range(3):
        content[chance.randrange(PAGE)] = chance.randrange(256)


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


MUTATIONS: list[Mutation] = [flip, replace_page, change_head, cut]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    take_in([article(text, id=name) for name, text in ARTICLES.items()], folder / "index")
    export(folder / "index", folder / "sent")
    return folder


def found(index: Path) -> dict[str, str]:
    with opening(index) as there:
        return {one.id: one.text for one in there.archive.articles()}


def told(error: QawlError) -> None:
    assert error.hint


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("seed", range(6))
def test_an_import_is_true_and_tells_what_it_refused(
    whole: Path, tmp_path: Path, mutation: Mutation, seed: int
) -> None:
    content = bytearray((whole / "sent").read_bytes())
    mutation(content, random.Random(seed))
    (tmp_path / "sent").write_bytes(content)
    try:
        report = import_archive(tmp_path / "sent", tmp_path / "index")
    except QawlError as error:
        told(error)
        return
    assert found(tmp_path / "index").items() <= ARTICLES.items()
    assert report.added + report.refused == len(ARTICLES)


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("seed", range(6))
def test_a_repair_keeps_what_is_whole_and_tells_what_is_lost(
    whole: Path, tmp_path: Path, mutation: Mutation, seed: int
) -> None:
    index = Path(shutil.copytree(whole / "index", tmp_path / "index"))
    content = bytearray((index / "archive.sqlite").read_bytes())
    mutation(content, random.Random(seed))
    (index / "archive.sqlite").write_bytes(content)
    try:
        repaired = repair(index)
    except QawlError as error:
        told(error)
        return
    kept = found(index)
    assert kept.items() <= ARTICLES.items()
    assert len(kept) + len(repaired.lost) >= len(ARTICLES)
    assert check(index, deep=True).sound


def test_of_an_archive_that_was_cut_off_the_beginning_is_saved(whole: Path, tmp_path: Path) -> None:
    index = Path(shutil.copytree(whole / "index", tmp_path / "index"))
    content = (index / "archive.sqlite").read_bytes()
    (index / "archive.sqlite").write_bytes(content[: len(content) * 2 // 3])
    repair(index)
    assert len(found(index)) > 5

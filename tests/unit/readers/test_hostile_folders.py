"""Folders that were prepared to hang, to fill the memory, or to have something else read than what stands in them."""

import os
from pathlib import Path

import pytest

from indexer import readers
from indexer.errors import InputError
from indexer.model import Article
from indexer.readers import known

TEXT = "قال الوزير إن الطريق مفتوح."


def test_a_pipe_in_a_folder_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    found = list(readers.read([tmp_path]))
    assert [one.id for one in found if isinstance(one, Article)] == ["b.txt"]
    assert ["pipe" in one.reason for one in found if isinstance(one, readers.Refusal)] == [True]


BOMBS = {
    "aliases of aliases": '"k0":\n  title: &a0 [x,x,x,x,x,x,x,x]\n'
    + "".join(f'"k{n}":\n  title: &a{n} [{",".join([f"*a{n - 1}"] * 8)}]\n' for n in range(1, 12)),
    "merges of merges": "a0: &a0 {source: x}\n"
    + "".join(f"a{n}: &a{n}\n  <<: [{','.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 12)),
    "brackets": "[" * 100_000,
    "a list for a title": '"a.txt":\n  title: [[1, 2], {3: 4}]\n',
    "a mapping for a date": '"a.txt":\n  date: {year: 2024}\n',
    "a call": '"a.txt":\n  date: !!python/object/apply:os.getcwd []\n',
}


@pytest.mark.parametrize("what", BOMBS)
def test_a_bomb_of_known_sources_is_an_error_of_the_input(what: str, tmp_path: Path) -> None:
    (tmp_path / known.FILE_NAME).write_text(BOMBS[what], encoding="utf-8")
    with pytest.raises(InputError):
        known.beside(tmp_path)


def read_all(folder: Path) -> tuple[list[str], list[readers.Refusal]]:
    found = list(readers.read([folder]))
    ids = [one.id for one in found if isinstance(one, Article)]
    return ids, [one for one in found if isinstance(one, readers.Refusal)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of articles beside a secret of its reader's."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "outside" / known.FILE_NAME).write_text('"*": {source: "كذا"}', encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "in"


@pytest.mark.parametrize(
    "target", ["../outside/secret.txt", "../outside", "/etc/passwd", "../in/../outside/secret.txt"]
)
def test_a_link_that_leads_out_of_the_folder_is_refused_and_told(folder: Path, target: str) -> None:
    (folder / "b.txt").symlink_to(target)
    ids, (refusal,) = read_all(folder)
    assert ids == ["a.txt"]
    assert "outside" in refusal.reason or "leads out" in refusal.reason
    assert refusal.hint == "if you want it read, name it itself"


def test_a_link_by_way_of_another_link_leads_where_it_ends(folder: Path) -> None:
    (folder / "step").symlink_to("../outside")
    (folder / "b.txt").symlink_to("step/secret.txt")
    ids, refusals = read_all(folder)
    assert ids == ["a.txt"]
    assert sorted(Path(one.path).name for one in refusals) == ["b.txt", "step"]


def test_a_link_to_a_file_of_the_same_folder_is_followed(folder: Path) -> None:
    (folder / ".store").mkdir()
    (folder / "a.txt").rename(folder / ".store" / "0a")
    (folder / "a.txt").symlink_to(".store/0a")
    assert read_all(folder) == (["a.txt"], [])


@pytest.mark.parametrize("target", [".", "..", "deeper"])
def test_links_in_a_circle_end(folder: Path, target: str) -> None:
    (folder / "deeper").mkdir()
    (folder / "deeper" / "b.txt").write_text(TEXT, encoding="utf-8")
    (folder / "circle").symlink_to(target)
    assert read_all(folder)[0] == ["a.txt", "deeper/b.txt"]


def test_a_link_to_itself_is_refused_with_the_reason(folder: Path) -> None:
    (folder / "b.txt").symlink_to("b.txt")
    ids, (refusal,) = read_all(folder)
    assert ids == ["a.txt"]
    assert "circle" in refusal.hint


def test_a_link_that_leads_nowhere_is_refused(folder: Path) -> None:
    (folder / "b.txt").symlink_to("nowhere")
    (refusal,) = read_all(folder)[1]
    assert "no such file" in refusal.reason
    assert "leads nowhere" in refusal.hint


def test_what_is_known_of_the_files_is_not_taken_from_outside(folder: Path) -> None:
    (folder / known.FILE_NAME).symlink_to("../outside/" + known.FILE_NAME)
    with pytest.raises(InputError, match="leads out"):
        read_all(folder)


def test_a_link_that_is_named_itself_is_its_users_choice(folder: Path) -> None:
    (folder / "b.txt").symlink_to("../outside/secret.txt")
    (folder.parent / "here").symlink_to(folder)
    assert [one.id for one in readers.read([folder / "b.txt"]) if isinstance(one, Article)] == ["b.txt"]
    assert read_all(folder.parent / "here")[0] == ["a.txt"]

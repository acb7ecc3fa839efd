"""Folders that were prepared to hang, to fill the memory, or to smuggle something in."""

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

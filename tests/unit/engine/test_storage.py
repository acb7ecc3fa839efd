"""The files of an index are private, complete, and noticed when they are not."""

import os
from pathlib import Path

import pytest

from indexer.engine.protocol import Document
from indexer.engine.storage import EngineStorage, open_storage
from indexer.engine.whoosh import open_engine
from indexer.errors import IndexUnusableError, InputError
from indexer.folder import exchange


def put(folder: Path, *articles: str, **facts: str | int) -> None:
    engine = open_engine(folder, write=True)
    try:
        with engine.batch(**facts) as batch:
            batch.delete(articles)
            batch.add(Document(article, 0, "قال إن الطريق مفتوح", lead=True) for article in articles)
    finally:
        engine.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "engine", "a1", "a2", archive="x", position=2)
    return tmp_path / "engine"


def test_files_are_private(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name for path in folder.iterdir() if path.stat().st_mode & 0o077} == set()


def test_a_generation_says_what_it_is_of_and_keeps_saying_it(folder: Path) -> None:
    assert {"archive": "x", "position": 2}.items() <= open_storage(folder).facts.items()
    put(folder, "a3", position=3)
    assert {"archive": "x", "position": 3}.items() <= open_storage(folder).facts.items()


def test_facts_of_a_batch_that_was_given_up_are_not_kept(folder: Path) -> None:
    engine = open_engine(folder, write=True)
    with pytest.raises(KeyboardInterrupt), engine.batch(position=9):
        raise KeyboardInterrupt
    with engine.batch():
        pass
    assert open_storage(folder).facts["position"] == 2


def test_only_files_of_the_newest_generation_stay(folder: Path) -> None:
    for number in range(4):
        put(folder, f"b{number}")
    storage = open_storage(folder)
    assert storage.orphans() == []
    assert len(list(folder.glob("manifest-*.json"))) == 1


def test_what_a_crash_left_behind_is_swept_away_by_the_next_writer(folder: Path) -> None:
    left = ["MAIN_0123456789abcdef.trm", "MAIN_0123456789abcdef.seg", "_MAIN_2.toc.1732.5", "manifest-9.json.new"]
    for name in left:
        (folder / name).write_bytes(b"half")
    (folder / "MAIN.tmp").mkdir()
    (folder / "MAIN.tmp" / "half").write_bytes(b"half")
    (folder / "notes.txt").write_text("mine")
    assert open_storage(folder).orphans() == sorted([*left, "MAIN.tmp"])
    open_storage(folder, write=True)
    assert open_storage(folder).orphans() == []
    assert (folder / "notes.txt").exists()


def test_a_second_writer_is_refused(folder: Path) -> None:
    engine = open_engine(folder, write=True)
    with engine.batch(), pytest.raises(InputError, match="another qawl"):
        put(folder, "a4")


def test_a_writer_that_failed_does_not_lock_out_the_next_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    engine = open_engine(folder, write=True)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"), engine.batch() as batch:
            batch.add([Document("a5", 0, "نص")])
    with engine.batch() as batch:
        batch.add([Document("a6", 0, "نص")])
    assert engine.documents() == 3


def test_damage_is_noticed_in_every_file(folder: Path) -> None:
    names = [path.name for path in folder.iterdir() if path.suffix in {".seg", ".toc", ".json"}]
    assert len(names) == 3
    for name in names:
        content = bytearray((folder / name).read_bytes())
        content[len(content) // 2] ^= 0x10
        damaged = folder.parent / "copy"
        damaged.mkdir()
        for path in folder.iterdir():
            (damaged / path.name).write_bytes(bytes(content) if path.name == name else path.read_bytes())
        with pytest.raises(IndexUnusableError) as refusal:
            open_engine(damaged)
        assert refusal.value.hint == "qawl rebuild"
        assert not damaged.exists(), "it was moved aside"


def test_a_missing_file_is_damage(folder: Path) -> None:
    next(folder.glob("*.seg")).unlink()
    with pytest.raises(IndexUnusableError, match="missing"):
        open_storage(folder)


def test_a_folder_that_others_can_write_to_is_not_opened(folder: Path) -> None:
    folder.chmod(0o777)
    for write in (False, True):
        with pytest.raises(IndexUnusableError, match="everybody"):
            open_storage(folder, write=write)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_another_user_is_not_opened(folder: Path) -> None:
    os.chown(folder, 12345, 12345)
    with pytest.raises(IndexUnusableError, match="another user"):
        open_storage(folder)


def test_a_reader_that_meets_a_writer_between_two_files_looks_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = open_storage(folder)
    stale = [storage.generation()]
    put(folder, "a7")
    true_generation = EngineStorage.generation
    monkeypatch.setattr(EngineStorage, "generation", lambda self: stale.pop() if stale else true_generation(self))
    storage.verify()
    assert storage.facts["position"] == 2


def test_a_folder_that_is_replaced_while_its_names_are_read_is_read_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "rebuilt", "a1", "a2", archive="y", position=2)
    base = EngineStorage.__mro__[1]
    names, calls = base.list, [0]

    def emptied_behind_the_first(storage: EngineStorage) -> list[str]:
        calls[0] += 1
        if calls[0] != 2:
            return list(names(storage))
        exchange(tmp_path / "rebuilt", folder)
        return []

    monkeypatch.setattr(base, "list", emptied_behind_the_first)
    assert open_storage(folder).facts["archive"] == "y"
    assert calls[0] > 2

"""A prepared index cannot make qawl run code, and a true one needs nothing that the guard refuses."""

import io
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from indexer.engine import guard
from indexer.engine.protocol import Document
from indexer.engine.storage import open_storage
from indexer.engine.whoosh import open_engine, schema
from indexer.errors import IndexUnusableError


class Evil:
    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return (os.system, (f"touch {self.mark}",))


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """The file that exists once code of the attacker's has run."""
    return tmp_path / "attacked"


def paragraphs(count: int) -> list[Document]:
    return [
        Document(
            f"a{n}",
            n,
            f"قال الوزير {n} إن الطريق مفتوح",
            "الوكالة",
            "2024-11-19",
            "خبر",
            True,
            ("سعيد",),
            said=((7, 12),),
        )
        for n in range(count)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    engine = open_engine(tmp_path / "engine", write=True)
    with engine.batch() as batch:
        batch.add(paragraphs(300))
    engine.close()
    return tmp_path / "engine"


def opened_unverified(folder: Path) -> object:
    """Open an index as if its manifest had been forged, too."""
    from indexer.engine.storage import EngineStorage

    guard.install()
    return EngineStorage(folder).open_index(schema=schema()).reader()


@pytest.mark.parametrize("protocol", [0, 2, 4])
def test_loading_refuses_what_is_not_on_the_list(mark: Path, protocol: int) -> None:
    evil = pickle.dumps(Evil(mark), protocol)
    for load in (lambda: guard.loads(evil), lambda: guard.load(io.BytesIO(evil))):
        with pytest.raises(IndexUnusableError, match="system"):
            load()
    assert not mark.exists()


@pytest.mark.parametrize("value", [b"", b"\xff\x00", [("x", 1.5)], {"a": {"offset": 3}}, None, "نص"])
@pytest.mark.parametrize("protocol", [2, 4])
def test_plain_values_are_read(value: object, protocol: int) -> None:
    assert guard.loads(pickle.dumps(value, protocol)) == value


def test_bytes_come_from_latin_1_only() -> None:
    with pytest.raises(IndexUnusableError):
        guard.loads(b"c_codecs\nencode\n(X\x02\x00\x00\x00abX\x03\x00\x00\x00hextR.")


def test_every_module_of_whoosh_has_the_guard_in_place_of_pickle() -> None:
    code = """
import sys, pickle
from indexer.engine.storage import open_storage
import indexer.engine.whoosh, whoosh.qparser, whoosh.searching, whoosh.writing, whoosh.multiproc, whoosh.sorting
open_storage(sys.argv[1])
unguarded = [
    f"{name}.{key}" for name, module in sys.modules.items() if name.startswith("whoosh")
    for key, value in vars(module).items() if value in (pickle.load, pickle.loads)
    or (value is pickle and name != "whoosh.util.loading")
]
print(unguarded)
"""
    done = subprocess.run([sys.executable, "-c", code, "/nowhere"], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_a_table_of_contents_that_would_run_code_does_not(folder: Path, mark: Path) -> None:
    [contents] = folder.glob("_MAIN_*.toc")
    whole = contents.read_bytes()
    evil = whole[: whole.rindex(b"\x80\x05\x95")] + pickle.dumps([Evil(mark)])
    contents.write_bytes(evil)
    with pytest.raises(IndexUnusableError, match="system"):
        opened_unverified(folder)
    assert not mark.exists()


def test_a_pickled_schema_is_never_read(folder: Path, mark: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import whoosh.index

    with monkeypatch.context() as patched:
        patched.setattr(whoosh.index.pickle, "dumps", lambda *_: pickle.dumps(Evil(mark)))
        with open_engine(folder, write=True).batch() as batch:
            batch.add(paragraphs(1))
    assert b"touch" in next(folder.glob("_MAIN_*.toc")).read_bytes()
    assert open_engine(folder).documents() == 301
    assert not mark.exists()


def test_a_segment_that_would_run_code_does_not(folder: Path, mark: Path) -> None:
    """The directory at the end of a segment is what Whoosh unpickles first."""
    [segment] = folder.glob("*.seg")
    whole = segment.read_bytes()
    at = int.from_bytes(whole[:8], "big")
    evil = pickle.dumps(Evil(mark), 2)
    segment.write_bytes(whole[:at] + evil)
    with pytest.raises(IndexUnusableError, match="system"):
        opened_unverified(folder)
    assert not mark.exists()


def test_a_true_index_needs_nothing_else(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = set()
    original = guard._Unpickler.find_class

    def note(self: guard._Unpickler, module: str, name: str) -> object:
        seen.add((module, name))
        return original(self, module, name)

    monkeypatch.setattr(guard._Unpickler, "find_class", note)
    engine = open_engine(folder, write=True)
    with engine.batch() as batch:
        batch.delete(["a1", "a2"])
        batch.add(paragraphs(10))
    assert engine.rank("الطريق")
    assert ("whoosh.codec.whoosh3", "W3Segment") in seen
    assert seen <= guard.ALLOWED | set(guard._STAND_INS)


def test_opening_an_index_checks_it_before_whoosh_sees_it(folder: Path) -> None:
    [segment] = folder.glob("*.seg")
    segment.write_bytes(segment.read_bytes()[:-1])
    with pytest.raises(IndexUnusableError, match="moved aside"):
        open_storage(folder)
    assert not folder.exists()
    assert len(list(folder.parent.glob("engine.damaged-*"))) == 1

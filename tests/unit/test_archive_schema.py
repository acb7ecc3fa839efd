"""An archive that was prepared: what stands in it besides plain tables is neither run nor read."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from indexer.archive import Archive
from indexer.archive.plain import foreign
from indexer.archive.seal import SEAL
from indexer.errors import IndexUnusableError, QawlError
from indexer.pipeline import export, import_archive, opening, repair, take_in
from indexer.readers import article

HUGE = "length(zeroblob(900000000))"
ENDLESS = "(WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT count(*) FROM r)"
REPLACED = "ALTER TABLE article RENAME TO a; "
PREPARED = {
    "a view without end": f"{REPLACED}CREATE VIEW article AS SELECT a.*, {ENDLESS} FROM a",
    "a view besides": f"CREATE VIEW besides AS SELECT {ENDLESS}",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON quotation BEGIN DELETE FROM article; END",
    "a trigger on deleting": f"CREATE TRIGGER t BEFORE DELETE ON watermark BEGIN SELECT {ENDLESS}; END",
    "a computed column": f"ALTER TABLE article ADD COLUMN x INTEGER AS ({HUGE})",
    "a computed column for the text": f"""{REPLACED}CREATE TABLE article(seq INTEGER PRIMARY KEY, id TEXT, source TEXT,
        date TEXT, title TEXT, url TEXT, author TEXT, origin TEXT, sha256 TEXT, paragraphs TEXT, crc INTEGER,
        text TEXT AS (hex(zeroblob({HUGE}))))""",
    "an index on what is computed": f"CREATE INDEX x ON article(id, ({HUGE}))",
    "an index of some rows": f"CREATE INDEX x ON article(id) WHERE {HUGE} > 0",
    "a check that computes": f"CREATE TABLE x(y TEXT CHECK({HUGE} > 0))",
    "a default that computes": f"CREATE TABLE x(y TEXT DEFAULT ({HUGE}))",
    "a table that is a program": "CREATE VIRTUAL TABLE x USING fts5(y)",
    "a table made of a question": "CREATE TABLE x AS SELECT * FROM article",
    "a name that is a statement": 'CREATE TABLE "x(y TEXT); DROP TABLE article"(y TEXT)',
    "a collation of its own": "CREATE TABLE x(y TEXT COLLATE nocase)",
    "a format before the first": "PRAGMA user_version=-5",
    "another program's": "PRAGMA application_id=1",
}
SECONDS = 5.0


def prepare(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = [article("قال الوزير سعيد المثال إن الطريق مفتوح.", id=name) for name in ("a", "b")]
    take_in(made, tmp_path / "index")
    return tmp_path / "index"


@pytest.fixture(autouse=True)
def soon() -> object:
    began = monotonic()
    yield
    assert monotonic() - began < SECONDS


@pytest.mark.parametrize("write", [False, True])
@pytest.mark.parametrize("what", PREPARED)
def test_a_prepared_archive_is_not_opened(folder: Path, what: str, write: bool) -> None:
    prepare(folder / "archive.sqlite", PREPARED[what])
    (folder / SEAL).unlink()
    with pytest.raises(IndexUnusableError) as refusal:
        Archive.open(folder, write=write)
    assert refusal.value.hint


@pytest.mark.parametrize("what", PREPARED)
def test_a_prepared_archive_is_not_imported(folder: Path, tmp_path: Path, what: str) -> None:
    export(folder, tmp_path / "theirs")
    prepare(tmp_path / "theirs", PREPARED[what])
    with pytest.raises(QawlError) as refusal:
        import_archive(tmp_path / "theirs", tmp_path / "mine")
    assert refusal.value.hint
    assert refusal.value.exit_status == 2


@pytest.mark.parametrize("what", PREPARED)
def test_repair_takes_the_articles_out_of_their_table_and_nothing_else(folder: Path, what: str) -> None:
    prepare(folder / "archive.sqlite", PREPARED[what])
    repair(folder)
    with opening(folder) as there:
        assert [one.id for one in there.archive.articles()] == ["a", "b"]
        assert foreign(there.archive.connection) is None


def test_repair_makes_the_tables_of_decisions_by_its_own_statements(folder: Path) -> None:
    mine = "CREATE TABLE IF NOT EXISTS decision(kind TEXT, other TEXT) STRICT"
    theirs = "CREATE TABLE decision(other TEXT, kind TEXT, more TEXT); INSERT INTO decision VALUES ('b', 'merge', 'x')"
    prepare(folder / "archive.sqlite", f"{theirs}; CREATE TABLE unknown(x TEXT)")
    repair(folder, decisions=(mine,))
    with Archive.open(folder) as archive:
        assert archive.connection.execute("SELECT * FROM decision").fetchall() == [("merge", "b")]
        assert not archive.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'unknown'").fetchone()


def test_decisions_that_are_computed_are_not_copied_and_that_is_told(folder: Path) -> None:
    mine = "CREATE TABLE IF NOT EXISTS decision(kind TEXT, other TEXT) STRICT"
    prepare(folder / "archive.sqlite", f"CREATE TABLE decision(kind TEXT, other TEXT AS ({HUGE}))")
    repaired = repair(folder, decisions=(mine,))
    assert any("look through it again: decision" in done for done in repaired.done)


def test_a_place_that_cannot_be_is_not_counted_up_to(folder: Path) -> None:
    flipped = "UPDATE sqlite_sequence SET seq = 1 << 60; UPDATE article SET text = 'x' WHERE id = 'b'"
    prepare(folder / "archive.sqlite", flipped)
    assert repair(folder).lost == ("b",)


def test_the_archive_of_a_whole_session_is_plain(qawl: Callable[..., object], own_folder: Path) -> None:
    for call in (["search", "سوريا", "--save", "x"], ["claims"], ["events"], ["compare", "سوريا"]):
        qawl(*call, "--index", own_folder)
    with Archive.open(own_folder) as archive:
        assert foreign(archive.connection) is None

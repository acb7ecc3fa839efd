"""An archive that was prepared: a schema that qawl did not write is not read."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexer.archive import Archive
from indexer.archive.seal import SEAL
from indexer.errors import IndexUnusableError, QawlError
from indexer.pipeline import repair, take_in
from indexer.readers import article

PREPARED = {
    "a view without end": "ALTER TABLE article RENAME TO a; CREATE VIEW article AS WITH RECURSIVE r(x) AS "
    "(SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT a.* FROM a, r",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON quotation BEGIN DELETE FROM article; END",
    "a format before the first": "PRAGMA user_version=-5",
}


@pytest.mark.parametrize("write", [False, True])
@pytest.mark.parametrize("what", PREPARED)
def test_a_prepared_schema_is_refused(what: str, write: bool, tmp_path: Path) -> None:
    take_in([article("قال الوزير سعيد المثال إن الطريق مفتوح.", id="a")], tmp_path / "index")
    with closing(sqlite3.connect(tmp_path / "index" / "archive.sqlite")) as connection:
        connection.executescript(PREPARED[what])
    (tmp_path / "index" / SEAL).unlink()
    with pytest.raises(IndexUnusableError):
        Archive.open(tmp_path / "index", write=write)


def test_repair_does_not_follow_a_view_without_end(tmp_path: Path) -> None:
    take_in([article("قال الوزير سعيد المثال إن الطريق مفتوح.", id="a")], tmp_path / "index")
    with closing(sqlite3.connect(tmp_path / "index" / "archive.sqlite")) as connection:
        connection.executescript(PREPARED["a view without end"])
    with pytest.raises(QawlError):
        repair(tmp_path / "index")

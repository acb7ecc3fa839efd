"""A check finds what is wrong and changes nothing; a repair mends it and says what was lost."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from indexer.archive import Archive
from indexer.errors import IndexUnusableError, InputError, QawlError
from indexer.pipeline import check, exchange, export, import_archive, index, opening, rebuild, repair, rules

LINES = ["قال الوزير سعيد المثال إن الطريق مفتوح.", "أكد المدير أن الجسر مغلق.", "السماء صافية اليوم."]


DECISIONS = "CREATE TABLE IF NOT EXISTS decision(kind TEXT) STRICT"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    records = [{"id": f"n{n}", "source": "الوكالة", "title": "خبر", "text": line} for n, line in enumerate(LINES)]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    index([path], tmp_path / "index")
    return tmp_path / "index"


def state(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file() and "-shm" not in path.name}


def hints(folder: Path, *, deep: bool = True) -> list[str]:
    return [problem.hint for problem in check(folder, deep=deep).problems]


def test_a_sound_index_has_no_problems_and_is_left_as_it_is(folder: Path) -> None:
    before = state(folder)
    for deep in (False, True):
        checked = check(folder, deep=deep)
        assert checked.problems == ()
        assert checked.sound
        assert (checked.articles, checked.paragraphs) == (3, 3)
    assert {path: content for path, content in state(folder).items() if "-wal" not in path} == before


def flip(path: Path, what: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[content.index(what)] ^= 1
    path.write_bytes(content)


def forget_paragraph(folder: Path) -> None:
    from indexer.engine.whoosh import open_engine

    engine = open_engine(folder / "engine", write=True)
    with engine.batch() as batch:
        batch.delete(["n1"])
    engine.close()


def swap_text(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.connection.execute("UPDATE quotation SET text = 'لم يقل هذا' WHERE rowid = 1")


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "a flipped bit in a text": (
        lambda folder: flip(folder / "archive.sqlite", "صافية".encode()),
        "qawl check --repair",
    ),
    "a forged quotation": (swap_text, "qawl check --repair"),
    "a damaged segment": (lambda folder: flip(next((folder / "engine").glob("*.seg")), b"\x00\x00"), "qawl rebuild"),
    "a missing index": (lambda folder: shutil.rmtree(folder / "engine"), "qawl rebuild"),
    "a paragraph that is not indexed": (forget_paragraph, "qawl rebuild"),
    "an orphaned file": (lambda folder: (folder / "engine/MAIN_aa.seg").write_bytes(b"?"), "qawl check --repair"),
    "a file open to others": (lambda folder: (folder / "archive.sqlite").chmod(0o644), "qawl check --repair"),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_damage_is_found_and_mended(folder: Path, what: str) -> None:
    damage, hint = DAMAGES[what]
    damage(folder)
    found = hints(folder)
    assert any(hint in each for each in found), found
    repair(folder)
    assert check(folder, deep=True).problems == ()
    with opening(folder) as opened:
        assert opened.engine.documents() == opened.archive.count()


def test_what_cannot_be_saved_is_named_and_the_damaged_archive_kept(folder: Path) -> None:
    flip(folder / "archive.sqlite", "صافية".encode())
    repaired = repair(folder)
    assert repaired.lost == ("n2",)
    assert len(list(folder.glob("archive.damaged-*/archive.sqlite"))) == 1
    with opening(folder) as opened:
        assert [a.id for a in opened.archive.articles()] == ["n0", "n1"]
        assert len(list(opened.archive.quotations())) >= 1


def test_what_users_decided_survives_a_repair(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.ensure(DECISIONS)
        archive.connection.execute("INSERT INTO decision VALUES ('merge')")
    flip(folder / "archive.sqlite", "صافية".encode())
    repair(folder, decisions=(DECISIONS,))
    with Archive.open(folder) as archive:
        assert archive.connection.execute("SELECT * FROM decision").fetchall() == [("merge",)]


def test_an_archive_of_which_nothing_can_be_read_is_left_where_it_is(folder: Path) -> None:
    content = (folder / "archive.sqlite").read_bytes()
    (folder / "archive.sqlite").write_bytes(b"\x00" * len(content))
    with pytest.raises(QawlError, match="not one article"):
        repair(folder)
    assert (folder / "archive.sqlite").stat().st_size == len(content)


def test_rebuild_does_not_begin_on_a_damaged_archive(folder: Path) -> None:
    flip(folder / "archive.sqlite", "صافية".encode())
    with pytest.raises(QawlError) as refusal:
        rebuild(folder)
    assert "check --repair" in refusal.value.hint


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.qawl"])
def test_an_exported_archive_gives_the_same_answers_elsewhere(folder: Path, tmp_path: Path, name: str) -> None:
    assert export(folder, tmp_path / name) == 3
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    report = import_archive(tmp_path / name, tmp_path / "elsewhere")
    assert (report.added, report.refused) == (3, 0)
    with opening(folder) as one, opening(tmp_path / "elsewhere") as other:
        assert list(one.archive.quotations()) == list(other.archive.quotations())
        assert [a.text for a in one.archive.articles()] == [a.text for a in other.archive.articles()]


@pytest.mark.parametrize("name", ["out.jsonl", "out.qawl"])
def test_an_export_does_not_tell_where_the_articles_were(folder: Path, tmp_path: Path, name: str) -> None:
    export(folder, tmp_path / name)
    assert str(tmp_path).encode() not in (tmp_path / name).read_bytes()


def test_an_export_does_not_overwrite(folder: Path, tmp_path: Path) -> None:
    export(folder, tmp_path / "out.qawl")
    with pytest.raises(InputError, match="already"):
        export(folder, tmp_path / "out.qawl")


def test_nothing_but_articles_is_believed_of_what_is_imported(folder: Path, tmp_path: Path) -> None:
    export(folder, tmp_path / "out.qawl")
    connection = sqlite3.connect(tmp_path / "out.qawl")
    connection.execute("UPDATE quotation SET text = 'لم يقل هذا'")
    connection.commit()
    connection.close()
    import_archive(tmp_path / "out.qawl", tmp_path / "elsewhere")
    with Archive.open(tmp_path / "elsewhere") as archive:
        assert all(quotation.text != "لم يقل هذا" for quotation in archive.quotations())


def test_a_tampered_article_is_refused_at_import(folder: Path, tmp_path: Path) -> None:
    export(folder, tmp_path / "out.qawl")
    connection = sqlite3.connect(tmp_path / "out.qawl")
    connection.execute("UPDATE article SET text = text || '!' WHERE id = 'n1'")
    connection.commit()
    connection.close()
    report = import_archive(tmp_path / "out.qawl", tmp_path / "elsewhere")
    assert (report.added, report.refused) == (2, 1)


def test_another_database_is_not_imported(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "other.sqlite")
    connection.executescript("CREATE TABLE article(x); PRAGMA user_version=1;")
    connection.close()
    with pytest.raises(QawlError, match="not an archive"):
        import_archive(tmp_path / "other.sqlite", tmp_path / "elsewhere")


@pytest.mark.parametrize("name", ["out.jsonl", "out.qawl"])
@pytest.mark.parametrize("beside", [".new", ".new-journal", "-journal", "-wal", ".draft"])
def test_an_export_writes_through_no_link_that_somebody_laid_beside_it(
    folder: Path, tmp_path: Path, name: str, beside: str
) -> None:
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    (tmp_path / f"{name}{beside}").symlink_to("precious")
    export(folder, tmp_path / name)
    assert (tmp_path / "precious").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / name).is_symlink()


def test_an_export_does_not_follow_a_link_to_nowhere(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out.qawl").symlink_to("elsewhere")
    with pytest.raises(InputError, match="already"):
        export(folder, tmp_path / "out.qawl")
    assert not (tmp_path / "elsewhere").exists()


def test_what_came_under_the_name_meanwhile_is_not_overwritten(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "_sync", lambda _: (tmp_path / "out.qawl").write_text("mine"))
    with pytest.raises(InputError, match="already"):
        export(folder, tmp_path / "out.qawl")
    assert (tmp_path / "out.qawl").read_text() == "mine"


@pytest.mark.parametrize("name", ["out.jsonl", "out.qawl"])
def test_an_export_that_fails_leaves_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def fail(_: Path) -> None:
        raise OSError(28, "No space left on device")

    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(exchange, "_sync", fail)
    with pytest.raises(OSError, match="No space"):
        export(folder, tmp_path / name)
    assert sorted(tmp_path.iterdir()) == before


def test_an_archive_that_fell_back_behind_what_was_reported_is_refused_and_the_loss_named(
    folder: Path, tmp_path: Path
) -> None:
    before = (folder / "archive.sqlite").read_bytes()
    more = tmp_path / "b.jsonl"
    more.write_text(json.dumps({"id": "n3", "text": "قال الوزير إن الميناء مغلق."}) + "\n", encoding="utf-8")
    index([more], folder)
    (folder / "archive.sqlite").write_bytes(before)
    (folder / "archive.seal").unlink()
    with pytest.raises(IndexUnusableError, match="articles lost from its end: 1") as refusal:
        Archive.open(folder)
    assert "check --repair" in refusal.value.hint
    assert repair(folder).lost == ("#4",)
    index([more], folder)
    assert check(folder, deep=True).problems == ()


def test_quotations_of_another_version_are_remarked_on_until_they_are_made_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(rules, "current", lambda: "a later version")
    assert [(problem.hint, problem.serious) for problem in check(folder).problems] == [("qawl rebuild", False)]
    more = tmp_path / "more.jsonl"
    more.write_text(json.dumps({"id": "n9", "text": "قال الوزير سعيد المثال إن المعبر مفتوح."}), encoding="utf-8")
    assert [notice.path for notice in index([more], folder).notices] == [str(folder)]
    assert hints(folder, deep=False) == ["qawl rebuild"]  # the new article is of today, the earlier ones are not
    rebuild(folder)
    assert check(folder).problems == ()
    assert index([more], folder).notices == ()


def test_quotations_depend_on_the_lists_that_their_modules_read() -> None:
    package = Path(rules.__file__).parents[1]
    lists = {path.stem for path in (package / "lexicon").iterdir() if path.suffix in (".txt", ".yaml")}
    code = "".join(path.read_text("utf-8") for name in rules.PACKAGES for path in (package / name).rglob("*.py"))
    assert set(rules.LISTS) == {name for name in lists if f'"{name}"' in code}

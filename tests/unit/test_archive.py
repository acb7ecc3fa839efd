"""The archive keeps what it was given, once, and loses nothing."""

import sqlite3
from pathlib import Path

import pytest

from indexer.archive import Archive, Change, ConflictError
from indexer.errors import IndexUnusableError, InputError
from indexer.model import Article, Kind, Official, Paragraph, Part, Quotation, SaidOn, SpeakerType

TEXT = "خبر قصير\nقال الوزير إن الطريق مفتوح."


def article(identity: str = "a1", text: str = TEXT, origin: str = "news.jsonl:1", **fields: str) -> Article:
    paragraphs = (Paragraph(0, 0, 8, Part.TITLE), Paragraph(1, 9, len(text)))
    return Article(
        identity, text, **({"source": "الوكالة", "date": "2024-11-19"} | fields), paragraphs=paragraphs, origin=origin
    )  # type: ignore[arg-type]


def quotation(identity: str = "a1", start: int = 20, **fields: object) -> Quotation:
    given = {
        "cue": "قال", "speaker": "سعيد المثال", "mention": "الوزير", "role": "الوزير", "via": ("رويترز", "مصادر"),
        "said_on": SaidOn("2024-11-18", "2024-11-18", "أمس"), "source": "الوكالة", "date": "2024-11-19",
        "confidence": 0.9, "cue_start": 9, "mention_start": 13, "explanation": {"cue": "قال", "steps": ["أ"]},
    } | fields  # fmt: skip
    return Quotation(identity, 1, start, len(TEXT), TEXT[start:], Kind.INDIRECT, SpeakerType.PERSON, **given)  # type: ignore[arg-type]


def interrupted_after_adding(archive: Archive) -> None:
    archive.add(article(), [quotation()])
    raise KeyboardInterrupt


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"


def test_gives_back_exactly_what_it_was_given(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        assert archive.add(article(), [quotation()]) is Change.ADDED
    with Archive.open(folder) as archive:
        stored = archive.article("a1")
        assert stored is not None
        assert (stored.text, stored.paragraphs, stored.origin) == (TEXT, article().paragraphs, "news.jsonl:1")
        [found] = archive.quotations()
        assert found == quotation()
        assert found.explanation == quotation().explanation
        assert found.text == stored.text[found.start : found.end]


def test_adding_twice_changes_nothing(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(), [quotation()])
        assert archive.add(article(origin="news.jsonl:7"), []) is Change.UNCHANGED
        assert len(list(archive.quotations())) == 1
        assert archive.last == 1


def test_a_changed_article_replaces_its_old_self_and_comes_last_in_the_order(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(), [quotation()])
        archive.add(article("a2"), [quotation("a2")])
        assert archive.add(article(text=TEXT + " ثم أغلق."), [quotation(start=21)]) is Change.UPDATED
        assert [a.id for a in archive.articles()] == ["a2", "a1"]
        assert [q.start for q in archive.quotations(article="a1")] == [21]


def test_a_source_learned_later_updates_the_article(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(), [])
        assert archive.add(article(source="الصحيفة"), []) is Change.UPDATED


def test_an_article_from_elsewhere_under_a_known_id_is_not_taken_for_a_new_version(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(origin="a/1.txt"), [])
        with pytest.raises(ConflictError, match=r"a/1\.txt"):
            archive.add(article(text="نص آخر تماما", origin="b/1.txt"), [])
        assert archive.article("a1").text == TEXT  # type: ignore[union-attr]


def test_an_article_at_the_same_address_is_a_new_version_wherever_it_was_read(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(origin="monday.jsonl:1", url="https://example.org/1"), [])
        later = article(text=TEXT + " تحديث", origin="tuesday.jsonl:9", url="https://example.org/1")
        assert archive.add(later, []) is Change.UPDATED


def test_a_batch_happens_wholly_or_not_at_all(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        with pytest.raises(KeyboardInterrupt), archive.batch():
            interrupted_after_adding(archive)
        assert archive.last == 0
        assert list(archive.quotations()) == []


def test_half_a_surrogate_pair_is_refused_and_leaves_nothing_behind(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        with pytest.raises(InputError):
            archive.add(article(text="نص \ud800"), [])
        assert archive.last == 0


def test_articles_can_be_narrowed_by_day_and_source(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        for number, date in enumerate(["2024-11-18", "2024-11-19T23:59:00+03:00", "2024-11-20"]):
            archive.add(article(f"a{number}", date=date), [])
        archive.add(article("undated", date=None), [])  # type: ignore[arg-type]
        assert [a.id for a in archive.articles(since="2024-11-19", until="2024-11-19")] == ["a1"]
        assert [a.id for a in archive.articles(after=2)] == ["a2", "undated"]
        assert list(archive.articles(source="غيرها")) == []


def test_officials_and_claims_are_filled_in_where_known_and_go_with_their_quotation(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        first, second = quotation(), quotation(start=21)
        archive.add(article(), [first, second])
        archive.assign_officials([("o1", "سعيد المثال")], [(first.id, "o1")])
        archive.assign_claims([(first.id, "c1")])
        known, unknown = archive.quotations()
        assert (known.official, known.claim) == (Official("o1", "سعيد المثال"), "c1")
        assert (unknown.official, unknown.claim) == (None, None)
        assert [q.id for q in archive.quotations(official="o1")] == [first.id]
        assert [q.id for q in archive.quotations(claim="c1")] == [first.id]
        assert [q.id for q in archive.quotations(ids=[second.id, "nothing"])] == [second.id]
        archive.replace_quotations("a1", [])
        assert archive.connection.execute("SELECT count(*) FROM quotation_claim").fetchone() == (0,)


def test_sources_count_what_they_carry(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(), [quotation()])
        archive.add(article("a2", date="2024-12-01"), [])
        [source] = archive.sources()
        assert (source.articles, source.quotations, source.first, source.last) == (2, 1, "2024-11-19", "2024-12-01")


def test_is_private(folder: Path) -> None:
    Archive.open(folder, write=True).close()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir() if path.stat().st_mode & 0o177} == {}


def test_a_folder_that_others_could_have_prepared_is_refused(folder: Path) -> None:
    Archive.open(folder, write=True).close()
    folder.chmod(0o777)
    with pytest.raises(IndexUnusableError, match="everybody"):
        Archive.open(folder)


def test_without_an_archive_reading_says_so_and_creates_nothing(folder: Path) -> None:
    with pytest.raises(IndexUnusableError, match="no archive"):
        Archive.open(folder)
    assert not folder.exists()


def test_another_programs_database_is_not_touched(folder: Path) -> None:
    folder.mkdir()
    other = sqlite3.connect(folder / "archive.sqlite")
    other.executescript("CREATE TABLE t(x); PRAGMA user_version=3;")
    other.close()
    for write in (False, True):
        with pytest.raises(IndexUnusableError, match="not an archive of qawl"):
            Archive.open(folder, write=write)


def test_a_flipped_bit_in_a_closed_archive_is_noticed_at_opening(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(), [quotation()])
    path = folder / "archive.sqlite"
    content = bytearray(path.read_bytes())
    content[content.find("مفتوح".encode())] ^= 1
    path.write_bytes(content)
    for write in (False, True):
        with pytest.raises(IndexUnusableError, match="damaged"):
            Archive.open(folder, write=write)


def test_a_changed_row_is_noticed_even_without_a_seal(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(article(), [quotation()])
    (folder / "archive.seal").unlink()
    path = folder / "archive.sqlite"
    path.write_bytes(path.read_bytes().replace("سعيد".encode(), "سعاد".encode()))
    with Archive.open(folder) as archive, pytest.raises(IndexUnusableError, match="not what was stored"):
        list(archive.quotations())


def test_readers_read_on_while_a_writer_writes(folder: Path) -> None:
    with Archive.open(folder, write=True) as writer:
        writer.add(article(), [])
        with Archive.open(folder) as reader, writer.batch():
            writer.add(article("a2"), [])
            assert [a.id for a in reader.articles()] == ["a1"]
        with Archive.open(folder) as reader:
            assert [a.id for a in reader.articles()] == ["a1", "a2"]


def test_two_writers_take_turns_and_the_last_one_seals(folder: Path) -> None:
    first, second = Archive.open(folder, write=True), Archive.open(folder, write=True)
    first.add(article(), [])
    first.close()
    assert not (folder / "archive.seal").exists()
    second.set_watermark("claims", 1)
    second.close()
    with Archive.open(folder) as archive:
        assert archive.watermark("claims") == 1
    assert (folder / "archive.seal").exists()


FORMER = sorted((Path(__file__).parents[1] / "fixtures").glob("archive_format_*.sql"))


@pytest.fixture(params=FORMER, ids=lambda path: path.stem)
def former(request: pytest.FixtureRequest, folder: Path) -> Path:
    folder.mkdir()
    connection = sqlite3.connect(folder / "archive.sqlite")
    connection.executescript(request.param.read_text(encoding="utf-8"))
    connection.close()
    return folder


def test_an_archive_of_an_older_format_is_not_read_as_if_it_were_new(former: Path) -> None:
    with pytest.raises(IndexUnusableError, match="older format") as refusal:
        Archive.open(former)
    assert refusal.value.hint == "qawl rebuild"


def test_an_archive_of_an_older_format_is_upgraded_with_nothing_lost(former: Path) -> None:
    with Archive.open(former, write=True) as archive:
        assert [a.id for a in archive.articles()] == ["a2", "a3", "a1"]
        assert [(q.article, q.claim, q.official) for q in archive.quotations()] == [
            ("a2", "c1", Official("o1", "سعيد المثال")),
            ("a1", None, None),
        ]
        assert archive.watermark("claims") == 3
        assert len(archive.uid) == 16
        assert archive.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_an_upgraded_archive_has_the_tables_of_a_new_one(former: Path, tmp_path: Path) -> None:
    layout = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    with Archive.open(former, write=True) as old, Archive.open(tmp_path / "new", write=True) as new:
        assert old.connection.execute(layout).fetchall() == new.connection.execute(layout).fetchall()


def test_an_archive_of_a_later_format_is_left_alone(folder: Path) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.connection.execute("PRAGMA user_version=99")
    (folder / "archive.seal").unlink()
    for write in (False, True):
        with pytest.raises(IndexUnusableError, match="99"):
            Archive.open(folder, write=write)

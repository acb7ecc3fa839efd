"""From files to an archive and an index that follow one another, whatever comes between."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer import attribution
from indexer.analysis.pipeline import analyzer
from indexer.archive import Archive
from indexer.engine.query import Word
from indexer.errors import IndexUnusableError, InputError
from indexer.folder import only_writer
from indexer.model import Article, Kind, Paragraph, Part, Quotation, SpeakerType
from indexer.pipeline import index, indexing, opening, rebuild
from indexer.pipeline.documents import documents

LINE = "قال الوزير إن الطريق مفتوح."


@pytest.fixture(autouse=True)
def what_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Attribution that anyone can follow: what comes after «إن» in a line is said by the minister."""

    def extract(article: Article) -> tuple[Quotation, ...]:
        found = []
        for p in article.paragraphs:
            at = article.text.find("إن ", p.start, p.end)
            if at >= 0:
                text = article.text[at : p.end]
                said = Quotation(
                    article.id, p.index, at, p.end, text, Kind.INDIRECT, SpeakerType.PERSON, cue="قال", mention="الوزير"
                )
                found.append(said)
        return tuple(found)

    monkeypatch.setattr(attribution, "extract", extract, raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"


def news(path: Path, *texts: str, first: int = 0) -> Path:
    records = [
        {"id": f"n{first + number}", "source": "الوكالة", "date": "2024-11-19", "title": "خبر", "text": f"خبر\n{text}"}
        for number, text in enumerate(texts)
    ]
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def found(folder: Path, word: str) -> list[str]:
    with opening(folder) as opened:
        query = Word.of(analyzer().analyze(word)[0])
        return sorted(hit.article for hit in opened.engine.search(query).hits)


def everything(folder: Path) -> tuple[list[Article], list[Quotation], list[str]]:
    with opening(folder) as opened:
        return list(opened.archive.articles()), list(opened.archive.quotations()), found(folder, "الطريق")


def test_what_is_indexed_is_archived_and_found(folder: Path, tmp_path: Path) -> None:
    report = index([news(tmp_path / "a.jsonl", LINE, "السماء صافية")], folder)
    assert (report.added, report.updated, report.unchanged, report.quotations, report.refused) == (2, 0, 0, 1, 0)
    assert found(folder, "الطريق") == ["n0"]
    with opening(folder) as opened:
        assert [q.text for q in opened.archive.quotations()] == ["إن الطريق مفتوح."]
        assert opened.behind == 0


def test_indexing_twice_changes_nothing(folder: Path, tmp_path: Path) -> None:
    path = news(tmp_path / "a.jsonl", LINE, LINE)
    index([path], folder)
    before = everything(folder)
    report = index([path, path], folder)
    assert (report.added, report.updated, report.unchanged) == (0, 0, 4)
    assert everything(folder) == before


def test_a_changed_article_replaces_its_old_self_in_archive_and_index(folder: Path, tmp_path: Path) -> None:
    index([news(tmp_path / "a.jsonl", LINE, LINE)], folder)
    report = index([news(tmp_path / "a.jsonl", "قال الوزير إن الجسر مغلق.", LINE)], folder)
    assert (report.added, report.updated, report.unchanged) == (0, 1, 1)
    assert found(folder, "الطريق") == ["n1"]
    assert found(folder, "الجسر") == ["n0"]


def test_a_bad_record_is_refused_with_its_place_and_the_rest_goes_on(folder: Path, tmp_path: Path) -> None:
    path = news(tmp_path / "a.jsonl", LINE)
    path.write_bytes(b"{broken\n" + path.read_bytes())
    report = index([path], folder)
    assert report.added == 1
    [refusal] = report.refusals
    assert (refusal.path, refusal.line) == (str(path), 1)


def test_two_articles_that_share_an_id_are_told_apart_and_none_is_lost(folder: Path, tmp_path: Path) -> None:
    report = index([news(tmp_path / "a.jsonl", LINE), news(tmp_path / "b.jsonl", "السماء صافية")], folder)
    assert report.added == 1
    [refusal] = report.refusals
    assert (refusal.path, refusal.line) == (str(tmp_path / "b.jsonl"), 1)
    assert "n0" in refusal.reason


def test_an_article_on_which_attribution_fails_is_kept_and_reported(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Article) -> tuple[Quotation, ...]:
        raise RecursionError

    monkeypatch.setattr(attribution, "extract", fail)
    report = index([news(tmp_path / "a.jsonl", LINE)], folder)
    assert report.added == 1
    assert "RecursionError" in report.notices[0].reason
    assert found(folder, "الطريق") == ["n0"]


def test_a_quotation_whose_id_is_taken_is_left_out_and_reported(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = news(tmp_path / "a.jsonl", LINE, LINE)
    monkeypatch.setattr(Quotation, "id", "q0000000000")
    report = index([path], folder)
    assert (report.added, report.quotations) == (2, 1)
    assert (report.notices[0].line, "q0000000000" in report.notices[0].reason) == (2, True)


def test_an_interrupted_run_keeps_whole_batches_and_the_next_one_finishes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "ARTICLES_IN_BATCH", 2)
    path = news(tmp_path / "a.jsonl", *[LINE] * 7)

    def interrupt(done: int, _: int | None) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index([path], folder, progress=interrupt)
    with Archive.open(folder) as archive:
        assert archive.count() == 4
    assert found(folder, "الطريق") == ["n0", "n1", "n2", "n3"], (
        "the index catches up with the archive when it is opened"
    )
    report = index([path], folder)
    assert (report.added, report.unchanged) == (3, 4)
    assert len(found(folder, "الطريق")) == 7


def test_while_another_process_writes_readers_get_what_is_indexed_and_are_told_what_is_missing(
    folder: Path, tmp_path: Path
) -> None:
    index([news(tmp_path / "a.jsonl", LINE)], folder)
    with Archive.open(folder, write=True) as archive:
        archive.add(Article("late", LINE, paragraphs=(Paragraph(0, 0, len(LINE)),)), ())
    with only_writer(folder), opening(folder) as opened:
        assert opened.behind == 1
        assert opened.engine.documents() == 1


def test_an_index_cut_off_before_its_first_commit_is_made_when_it_is_opened(folder: Path, tmp_path: Path) -> None:
    index([news(tmp_path / "a.jsonl", LINE)], folder)
    for path in (folder / "engine").iterdir():
        path.unlink()
    with only_writer(folder), pytest.raises(IndexUnusableError, match="being made"), opening(folder):
        pass
    assert found(folder, "الطريق") == ["n0"]


def test_a_second_writer_is_told_who_the_first_one_is(folder: Path, tmp_path: Path) -> None:
    path = news(tmp_path / "a.jsonl", LINE)
    index([path], folder)
    with only_writer(folder), pytest.raises(InputError, match=r"process \d+"):
        index([path], folder)


def test_rebuild_gives_the_same_answers(folder: Path, tmp_path: Path) -> None:
    index([news(tmp_path / "a.jsonl", LINE, "السماء صافية", LINE)], folder)
    before = everything(folder)
    report = rebuild(folder)
    assert (report.unchanged, report.quotations) == (3, 2)
    assert everything(folder) == before


def test_rebuild_makes_an_index_that_is_missing(folder: Path, tmp_path: Path) -> None:
    index([news(tmp_path / "a.jsonl", LINE)], folder)
    (folder / "engine").rename(tmp_path / "gone")
    with pytest.raises(IndexUnusableError) as refusal, opening(folder):
        pass
    assert refusal.value.hint == "qawl rebuild"
    rebuild(folder)
    assert found(folder, "الطريق") == ["n0"]


def test_rebuild_without_an_archive_makes_none(folder: Path) -> None:
    with pytest.raises(IndexUnusableError, match="no archive"):
        rebuild(folder)
    assert not folder.exists()


def test_an_index_of_another_archive_is_not_answered_from(folder: Path, tmp_path: Path) -> None:
    index([news(tmp_path / "a.jsonl", LINE)], folder)
    for path in folder.glob("archive.*"):
        path.unlink()
    with Archive.open(folder, write=True) as archive:
        archive.add(Article("other", "نص", paragraphs=(Paragraph(0, 0, 2),)), ())
    with pytest.raises(IndexUnusableError, match="another archive"), opening(folder):
        pass


def test_an_index_of_another_analyser_is_not_answered_from(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index([news(tmp_path / "a.jsonl", LINE)], folder)
    monkeypatch.setattr(type(analyzer()), "fingerprint", lambda _: "other")
    for use in (lambda: index([tmp_path / "a.jsonl"], folder), lambda: found(folder, "الطريق")):
        with pytest.raises(IndexUnusableError, match="another analyser") as refusal:
            use()
        assert refusal.value.hint == "qawl rebuild"
    rebuild(folder)
    assert found(folder, "الطريق") == ["n0"]


def paragraphs_of(text: str, *parts: Part) -> Iterator[Paragraph]:
    start = 0
    for number, (line, part) in enumerate(zip(text.split("\n"), parts, strict=True)):
        yield Paragraph(number, start, start + len(line), part)
        start += len(line) + 1


def test_a_document_knows_what_is_said_in_it() -> None:
    text = "عنوان\nقال إن كذا\nثم كذا"
    parts = tuple(paragraphs_of(text, Part.TITLE, Part.BODY, Part.BODY))
    article = Article("a", text, title="عنوان", paragraphs=parts)
    said = Quotation("a", 1, 10, len(text), text[10:], Kind.DIRECT, SpeakerType.UNNAMED, mention="مصدر", act="deny")
    inner = Quotation("a", 1, 13, 16, text[13:16], Kind.INDIRECT, SpeakerType.PERSON, speaker="سعيد", role="الوزير")
    first, second = documents(article, [said, inner])
    assert (first.paragraph, first.title, first.lead) == (1, "عنوان", True)
    assert (first.speakers, first.roles, first.acts) == (("مصدر", "سعيد"), ("الوزير",), ("deny", "say"))
    assert [first.text[start:end] for start, end in first.said] == ["إن كذا"]
    assert (second.title, second.speakers, second.said) == (None, ("مصدر",), ((0, 6),))


def test_what_an_article_shares_with_its_neighbours_is_not_found_in_it() -> None:
    text = "عنوان\nنص\nصورة\nاقرأ أيضا\nشارك"
    parts = tuple(paragraphs_of(text, Part.TITLE, Part.BODY, Part.CAPTION, Part.RELATED, Part.FURNITURE))
    assert [d.text for d in documents(Article("a", text, paragraphs=parts), ())] == ["نص", "صورة"]


def test_opening_knows_the_watermark_of_officials_without_importing_them() -> None:
    from indexer import officials
    from indexer.pipeline.opened import LINKING

    assert officials.STAGE == LINKING

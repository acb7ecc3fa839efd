"""Paths into articles: files, folders, standard input, and what is refused with its reason while the rest goes on."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import json
import lzma
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from indexer.errors import InputError
from indexer.model import Article
from indexer.readers import Notice, Refusal, read

SEEDS = Path(__file__).parents[3] / "seeds"
TEXT = "وزير يلتقي وزيرا\nقال الوزير إن العلاقات بين البلدين متينة، وأضاف أنه سيزور العاصمة قريبا.\n"


def record(**fields) -> str:
    return json.dumps({"id": "a", "text": TEXT, **fields}, ensure_ascii=False) + "\n"


def read_all(*paths, **options):
    notices: list[Notice] = []
    found = list(read(paths, notify=notices.append, **options))
    articles = [one for one in found if isinstance(one, Article)]
    refusals = [one for one in found if isinstance(one, Refusal)]
    return articles, refusals, notices


def test_a_text_file_is_an_article_under_its_name(tmp_path):
    path = tmp_path / "خبر.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    (article,), refusals, notices = read_all(path)
    assert article.id == "خبر.txt"
    assert article.text == TEXT
    assert article.title == "وزير يلتقي وزيرا"
    assert article.origin == str(path)
    assert article.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert (article.source, article.date, refusals, notices) == (None, None, [], [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1256"])
def test_the_text_is_the_same_in_every_encoding(tmp_path, encoding):
    (tmp_path / "a.txt").write_bytes(TEXT.encode(encoding))
    (article,), _, _ = read_all(tmp_path)
    assert article.text == TEXT


@pytest.mark.parametrize("content", [b"", b" \r\n\t", "\u200f\n".encode(), b"\xef\xbb\xbf"])
def test_a_file_without_text_is_refused(tmp_path, content):
    (tmp_path / "a.txt").write_bytes(content)
    _, (refusal,), _ = read_all(tmp_path)
    assert refusal.reason == "there is no text in it"


def test_a_picture_named_txt_is_refused(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    articles, (refusal,), _ = read_all(tmp_path)
    assert articles == []
    assert refusal.reason == "it is not a text file"


def test_control_characters_are_replaced_one_for_one_and_told(tmp_path):
    (tmp_path / "a.txt").write_text("قال\x00 الوزير\x1b[2J إن\u2028الأمر كله\x85جيد جدا\n", encoding="utf-8")
    (article,), _, (notice,) = read_all(tmp_path)
    assert article.text == "قال\ufffd الوزير\ufffd[2J إن\nالأمر كله\nجيد جدا\n"
    assert notice.reason.startswith("2 damaged or control characters")


def test_the_nul_at_the_end_of_old_files_is_not_worth_a_notice(tmp_path):
    (tmp_path / "a.txt").write_bytes((TEXT + "\0\n").encode("cp1256"))
    (article,), _, notices = read_all(tmp_path)
    assert article.text == TEXT + "\ufffd\n"
    assert notices == []


def test_bidi_marks_stay_in_the_text(tmp_path):
    (tmp_path / "a.txt").write_text("قال \u202bالوزير\u202c نعم\n", encoding="utf-8")
    (article,), _, _ = read_all(tmp_path)
    assert "\u202b" in article.text


def test_folders_are_read_in_the_order_of_names_with_paths_as_ids(tmp_path):
    (tmp_path / "ب").mkdir()
    for name in ("2.txt", "1.txt", "ب/1.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    articles, _, _ = read_all(tmp_path)
    assert [article.id for article in articles] == ["1.txt", "2.txt", "ب/1.txt"]


def test_what_is_no_article_in_a_folder_is_counted_not_refused(tmp_path):
    for name in ("a.txt", "b.jpg", "c.jpg", "d.css", ".hidden.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    articles, refusals, (notice,) = read_all(tmp_path)
    assert len(articles) == 1
    assert refusals == []
    assert notice.reason == "left out, as their kind is not read: 2 .jpg, 1 .css"


def test_a_file_that_was_named_is_known_by_its_content(tmp_path):
    (tmp_path / "plain").write_text(TEXT, encoding="utf-8")
    (tmp_path / "records").write_text(record(), encoding="utf-8")
    articles, _, _ = read_all(tmp_path / "plain", tmp_path / "records")
    assert [article.id for article in articles] == ["plain", "a"]


def test_a_path_that_is_not_there_is_an_error_before_anything_is_read(tmp_path):
    with pytest.raises(InputError, match="no file or folder"):
        read([tmp_path / "nowhere"])


def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    _, (refusal,), _ = read_all(tmp_path)
    assert refusal.reason == "no such file or directory"


def test_a_device_is_refused(tmp_path):
    _, (refusal,), _ = read_all("/dev/null")
    assert refusal.reason == "it is neither a file nor a folder"


def test_what_sources_yaml_says_of_a_text_file(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sources.yaml").write_text(
        'a.txt: {source: "الصحيفة", date: 2024-11-19, url: "https://example.org/a", known_from: {date: "line 1"}}\n'
        '"*": {source: "غيرها"}\n',
        encoding="utf-8",
    )
    (first, second), _, notices = read_all(tmp_path)
    assert (first.source, first.date, first.url) == ("الصحيفة", "2024-11-19", "https://example.org/a")
    assert (second.source, second.date) == ("غيرها", None)
    assert notices == []


@pytest.mark.parametrize("content", ["a: [", "- a\n- b\n", "a.txt: word\n", "\udcff"])
def test_a_sources_yaml_that_cannot_be_understood_is_an_error(tmp_path, content):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sources.yaml").write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError, match=r"sources\.yaml cannot be read"):
        read_all(tmp_path)


def test_jsonl_with_every_field(tmp_path):
    path = tmp_path / "a.jsonl"
    fields = {
        "source": "المصدر",
        "date": "2024-11-19T10:00:00+03:00",
        "title": "ع",
        "url": "https://x.org",
        "author": "ك",
    }
    path.write_text(record(**fields, other=[1]), encoding="utf-8")
    (article,), _, _ = read_all(path)
    assert {name: getattr(article, name) for name in fields} == fields
    assert (article.id, article.origin) == ("a", f"{path}:1")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "it is not JSON: Expecting property name enclosed in double quotes at column 2"),
        ("[1]", "it is no JSON object"),
        ('{"id": "a"}', "it has no text"),
        ('{"id": "a", "text": 3}', "its text is no string"),
        ('{"id": "a", "text": "  "}', "there is no text in it"),
        ('{"text": "نص"}', "it has neither id nor url"),
        ('{"id": "", "url": null, "text": "نص"}', "it has neither id nor url"),
        ('{"id": ["a"], "text": "نص"}', "its id is no string"),
        ('{"id": "a", "text": "نص", "title": {}}', "its title is no string"),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"a": ' + "9" * 5000 + "}", "it is not JSON: it holds a number that is too long"),
    ],
    ids=lambda value: value[:30],
)
def test_a_bad_record_is_refused_with_line_and_reason_and_the_rest_goes_on(tmp_path, line, reason):
    path = tmp_path / "a.jsonl"
    path.write_text(record(id="1") + "\n" + line + "\n" + record(id="2"), encoding="utf-8")
    articles, refusals, _ = read_all(path)
    assert [article.id for article in articles] == ["1", "2"]
    assert refusals == [Refusal(str(path), 3, reason)]


def test_a_line_longer_than_any_record_is_skipped_without_being_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("indexer.readers.jsonl.LARGEST_LINE", 1000)
    path = tmp_path / "a.jsonl"
    path.write_text(record(id="1") + "x" * 100_000 + "\n" + record(id="2"), encoding="utf-8")
    articles, (refusal,), _ = read_all(path)
    assert [article.id for article in articles] == ["1", "2"]
    assert refusal.line == 2


def test_a_text_of_too_many_lines_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("ا\n" * 50_002, encoding="utf-8")
    _, (refusal,), _ = read_all(tmp_path)
    assert "50,000 lines" in refusal.reason


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2024-11-19", "2024-11-19"),
        ("2024-11-19 10:00:00", "2024-11-19T10:00:00"),
        ("2024-11-19T10:00:00Z", "2024-11-19T10:00:00Z"),
        ("2024-11-19T10:00:00.123+0300", "2024-11-19T10:00:00.123+0300"),
    ],
)
def test_iso_dates_are_kept(tmp_path, given, kept):
    (tmp_path / "a.jsonl").write_text(record(date=given), encoding="utf-8")
    (article,), _, notices = read_all(tmp_path)
    assert article.date == kept
    assert notices == []


@pytest.mark.parametrize("given", ["19/11/2024", "2024-13-01", "2024-02-30", "أمس", "0001-01-01", "2024-11"])
def test_other_dates_are_left_out_and_told(tmp_path, given):
    (tmp_path / "a.jsonl").write_text(record(date=given), encoding="utf-8")
    (article,), _, (notice,) = read_all(tmp_path)
    assert article.date is None
    assert notice.line == 1
    assert given in notice.reason


def test_the_address_stands_in_for_a_missing_id(tmp_path):
    (tmp_path / "a.jsonl").write_text(record(id=None, url="https://example.org/1"), encoding="utf-8")
    (article,), _, _ = read_all(tmp_path)
    assert article.id == article.url == "https://example.org/1"


def test_an_address_that_is_not_of_the_web_is_left_out_and_told(tmp_path):
    (tmp_path / "a.jsonl").write_text(record(url="javascript:alert(1)"), encoding="utf-8")
    (article,), _, (notice,) = read_all(tmp_path)
    assert article.url is None
    assert "neither http nor https" in notice.reason


def test_fields_are_one_line_each(tmp_path):
    (tmp_path / "a.jsonl").write_text(record(id="a\nb", title="سطر\n\u202eآخر\x1b[0m"), encoding="utf-8")
    (article,), _, _ = read_all(tmp_path)
    assert (article.id, article.title) == ("a b", "سطر \u202eآخر\ufffd[0m")


def test_lone_surrogates_of_json_can_be_stored(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"id": "a\\ud800", "text": "نص \\ud83d نص"}\n', encoding="utf-8")
    (article,), _, _ = read_all(tmp_path)
    assert (article.id + article.text).encode("utf-8")
    assert len(article.text) == len("نص x نص")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1256"])
def test_jsonl_in_other_encodings(tmp_path, encoding):
    (tmp_path / "a.jsonl").write_bytes((record(id="1") + record(id="2")).encode(encoding))
    articles, refusals, _ = read_all(tmp_path)
    assert [(article.id, article.text) for article in articles] == [("1", TEXT), ("2", TEXT)]
    assert refusals == []


def test_standard_input_is_jsonl():
    (article,), (refusal,), _ = read_all("-", stdin=io.BytesIO((record() + "oops\n").encode()))
    assert article.origin == "<stdin>:1"
    assert (refusal.path, refusal.line) == ("<stdin>", 2)


@pytest.mark.parametrize(
    ("suffix", "compress"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)]
)
def test_compressed_files(tmp_path, suffix, compress):
    (tmp_path / f"a.jsonl{suffix}").write_bytes(compress(record().encode()))
    (article,), _, _ = read_all(tmp_path)
    assert article.text == TEXT


def test_a_cut_gzip_file_gives_what_it_holds_and_says_that_it_is_cut(tmp_path):
    data = gzip.compress("".join(record(id=str(n), author=os.urandom(40).hex()) for n in range(2000)).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(data[: len(data) // 2])
    articles, refusals, _ = read_all(tmp_path)
    assert len(articles) > 500
    assert "damaged or cut off" in refusals[-1].reason


@pytest.mark.parametrize("content", [b"\n", b"["])
def test_a_gzip_bomb_is_stopped(tmp_path, content):
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(content * 50_000_000))
    articles, refusals, _ = read_all(tmp_path)
    assert articles == []
    assert any("more than 200 times its size" in refusal.reason for refusal in refusals)


@pytest.mark.parametrize(
    "content",
    [(b"\x7fELF" + bytes(12) + b"code\n") * 3000, random.Random(1).randbytes(300_000), bytes(50_000_000)],
    ids=["program", "noise", "zeros"],
)
@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_what_is_no_text_is_refused_once_whatever_its_name(tmp_path, content, name):
    (tmp_path / name).write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    articles, (refusal,), _ = read_all(tmp_path)
    assert (articles, refusal.line, refusal.reason) == ([], None, "it is not a text file")
    assert refusal.hint


def test_lines_in_a_row_that_are_no_json_are_told_together_and_the_records_behind_them_read(tmp_path):
    lines = [record(id="1"), *("كلام\n" for _ in range(5000)), record(id="2"), "كلام\n", record(id="3")]
    (tmp_path / "a.jsonl").write_text("".join(lines), encoding="utf-8")
    articles, refusals, _ = read_all(tmp_path)
    assert [article.id for article in articles] == ["1", "2", "3"]
    assert [refusal.line for refusal in refusals] == [*range(2, 103), 5003]
    assert "4900 lines, up to line 5001" in refusals[100].reason


def test_a_hundred_bad_lines_are_told_one_by_one(tmp_path):
    (tmp_path / "a.jsonl").write_text("{\n" * 100, encoding="utf-8")
    assert [refusal.line for refusal in read_all(tmp_path)[1]] == list(range(1, 101))


def test_a_text_larger_than_any_article_is_refused_with_what_to_do(tmp_path):
    (tmp_path / "a.txt").write_text("كلام " * 700_000, encoding="utf-8")
    (refusal,) = read_all(tmp_path)[1]
    assert refusal.reason == "the text is larger than 3 MiB"
    assert "divide it" in refusal.hint


def test_reading_is_lazy(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(record() * 10 + "{", encoding="utf-8")
    assert next(iter(read([path]))).id == "a"


def test_nothing_heavy_is_imported_for_plain_text():
    code = (
        "import indexer.readers as r, sys; list(r.read(['seeds']));"
        "print([m for m in ('trafilatura', 'feedparser', 'warcio', 'lxml') if m in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=SEEDS.parent)
    assert done.stdout.strip() == "[]"


def test_offsets_of_paragraphs_are_those_of_the_text():
    for article in read([SEEDS]):
        for paragraph in article.paragraphs:
            assert article.text[paragraph.start : paragraph.end] == article.text.split("\n")[paragraph.index]


def test_the_seeds_are_read_byte_for_byte_with_what_is_known_of_them():
    articles = {article.id[:3]: article for article in read([SEEDS])}
    assert {key: (a.source, a.date) for key, a in articles.items()} == {
        "000": (None, "2024-11-19"),
        "001": (None, None),
        "002": ("طيف بوست", "2020-07-09"),
        "003": ("congluan.vn", None),
        "004": ("ميدل ايست نيوز", None),
    }
    assert articles["003"].url in articles["003"].text
    for article in articles.values():
        with open(SEEDS / article.id, encoding="utf-8", newline="") as file:
            assert article.text == file.read()

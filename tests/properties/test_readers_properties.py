"""Whatever bytes come in, what comes out is sound: no crash, no unsound text, offsets that hold."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from indexer.cleaning import printable, printable_line
from indexer.model import Article, Part
from indexer.readers import BadRecordError, Refusal, article, read
from indexer.readers.encoding import decode
from indexer.readers.layout import paragraphs
from indexer.readers.record import sound_text

WORDS = [
    "قال",
    "الوزير",
    "اقرأ أيضا",
    "(رويترز)",
    "تصوير:",
    "17/04/2012",
    ":",
    "/",
    "ـــ",
    "\u202b",
    "«",
    "»",
    ".",
    "https://a.b",
]
LINES = st.lists(st.sampled_from(WORDS) | st.text(max_size=12), max_size=12).map(" ".join)
TEXTS = st.lists(LINES, max_size=20).map("\n".join) | st.text()
FILES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def is_sound(made: Article) -> None:
    assert made.text.encode("utf-8")
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in made.text)
    lines = made.text.split("\n")
    for paragraph in made.paragraphs:
        assert made.text[paragraph.start : paragraph.end] == lines[paragraph.index]
    for value in (made.id, made.title, made.source, made.author, made.url, made.date, made.origin):
        assert value is None or ("\n" not in value and value.encode("utf-8") is not None)


@given(st.binary())
def test_decoding_never_fails(data):
    assert decode(data).encode("utf-8", "surrogatepass") is not None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
@given(text=st.text(alphabet="ابةتثجحخدذرزسشصضطظعغفقكلمنهويى «»؟،.:0123456789abc\n", min_size=20))
def test_arabic_text_is_told_from_every_other_encoding(encoding, text):
    # «ان» in windows-1256 has the bytes of «ال» in ISO 8859-6: «انانانان» is no Arabic, and could be either.
    assume(text.count("ان") <= text.count("ال") + 1)
    assert decode(f"قال الوزير {text}".encode(encoding)) == f"قال الوزير {text}"


@given(TEXTS)
def test_soundness_is_idempotent_and_keeps_length_but_for_line_ends(text):
    sound = sound_text(text)
    assert sound_text(sound) == sound
    assert len(sound) == len(text) - text.count("\r\n")


@given(TEXTS, st.none() | LINES)
def test_paragraphs_cover_the_visible_lines_in_order(text, title):
    found = paragraphs(text, title)
    assert [p.index for p in found] == sorted({p.index for p in found})
    for paragraph in found:
        assert text[paragraph.start : paragraph.end] == text.split("\n")[paragraph.index]


@given(
    st.lists(
        st.text(alphabet="ابتثجحخدذرز ،", min_size=150, max_size=200).map(lambda line: f"قال {line}."),
        min_size=2,
        max_size=8,
    )
)
def test_no_long_sentence_is_ever_lost(lines):
    assert all(p.part is Part.BODY for p in paragraphs("\n".join(lines)))


@given(TEXTS, st.none() | st.text(), st.none() | st.text(), st.none() | st.text(), st.none() | st.text())
def test_an_article_is_sound_or_refused(text, identity, date, title, url):
    try:
        made = article(text, id=identity, date=date, title=title, url=url)
    except BadRecordError:
        return
    is_sound(made)


@FILES
@given(st.lists(st.binary(max_size=200) | TEXTS.map(lambda t: json.dumps({"id": "a", "text": t}).encode()), max_size=6))
def test_any_jsonl_gives_articles_and_refusals(tmp_path, lines):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join(lines))
    for one in read([path]):
        assert isinstance(one, Refusal) or is_sound(one) is None


@FILES
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl.gz", "a.zip", "a.tar", "a.tgz", "plain"])
@given(st.binary(max_size=2000))
def test_any_bytes_under_any_name_give_articles_and_refusals(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    for one in read([path]):
        assert isinstance(one, Refusal) or is_sound(one) is None


@FILES
@pytest.mark.parametrize("name", ["a.html", "a.rss", "a.warc"])
@given(st.binary(max_size=500) | st.text(alphabet="<>/&;a=\"' قا!-[]?", max_size=400).map(lambda t: t.encode()))
def test_any_bytes_as_a_page_a_feed_or_a_warc(tmp_path, name, data):
    pytest.importorskip("trafilatura")
    path = tmp_path / name
    path.write_bytes(data)
    for one in read([path]):
        assert isinstance(one, Refusal) or is_sound(one) is None


@given(st.text())
def test_cleaning_is_idempotent_and_leaves_nothing_to_obey(text):
    shown = printable(text)
    assert printable(shown) == shown
    assert shown.encode("utf-8") is not None
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in shown)
    assert len(printable_line(text).splitlines()) <= 1

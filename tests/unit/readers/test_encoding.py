"""Files come in the encodings that Arabic newsrooms have used; the text must be the same."""

from __future__ import annotations

import codecs

import pytest

from indexer.readers.encoding import decode, detect

NEWS = "قال وزير الخارجية إن «العلاقات» بين البلدين متينة، وأضاف: لن نقبل بأقل من ذلك.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256"])
def test_the_encodings_of_arabic_news(encoding):
    assert decode(NEWS.encode(encoding)) == NEWS


def test_iso_8859_6_is_told_from_windows_1256_by_the_article():
    news = NEWS.replace("«", "").replace("»", "")
    assert decode(news.encode("iso8859-6")) == news


def test_windows_1256_is_told_by_what_iso_8859_6_does_not_have():
    news = "وقف فكري قرب أهرامات بلاده: اندلاع اندماج انتقال"
    assert decode(news.encode("cp1256")) == news


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_BE])
def test_a_byte_order_mark_is_no_part_of_the_text(mark):
    encoding = "utf-8" if mark == codecs.BOM_UTF8 else "utf-16-be"
    assert decode(mark + "نص".encode(encoding)) == "نص"


@pytest.mark.parametrize("text", ["نص", "قال", "ترامب: لا", "Beirut"])
def test_short_texts_are_not_mistaken_for_something_else(text):
    assert decode(text.encode("utf-8")) == text


def test_a_few_words_of_windows_1256():
    assert decode("الأسد: لا".encode("cp1256")) == "الأسد: لا"


def test_damaged_utf_8_stays_utf_8_and_shows_the_damage():
    damaged = (NEWS * 20).encode("utf-8").replace("متينة".encode(), b"\xd9", 1)
    text = decode(damaged)
    assert "وزير الخارجية" in text
    assert text.count("\ufffd") == 1


def test_a_page_may_declare_its_encoding_and_is_believed_if_it_fits():
    assert decode("été".encode("latin-1"), "iso-8859-1") == "été"
    assert decode(NEWS.encode("utf-8"), "ascii") == NEWS
    assert decode(NEWS.encode("utf-8"), "no such thing") == NEWS
    assert decode(codecs.BOM_UTF8 + NEWS.encode("utf-8"), "cp1256") == NEWS


@pytest.mark.parametrize("data", [b"", b"\x00", b"\xff", b"\xff\xfe", b"\xfe\xff\x06", bytes(range(256))])
def test_no_bytes_are_an_error(data):
    assert isinstance(decode(data), str)


def test_ascii_is_utf_8():
    assert detect(b"plain words") == "utf-8"

"""What must hold of whatever comes in: one function a target, which raises if it does not. `TARGETS` names them all."""

from __future__ import annotations

import tempfile
import time
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

from indexer import readers
from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.attribution import extract
from indexer.attribution.dates import find_dates
from indexer.cleaning import printable
from indexer.errors import InputError
from indexer.model import Article
from indexer.readers.encoding import decode
from search.query import parse

# Far above what any input of a fuzzer takes, far below what a user would wait.
SECONDS = 5.0
PUBLISHED = date(2024, 11, 19)


def text_of(data: bytes) -> str:
    """Return what a reader would make of some bytes."""
    return decode(data)


def decoding(data: bytes) -> None:
    """Bytes become text that can be written again."""
    assert decode(data).encode("utf-8", "surrogatepass") is not None


def cleaning(data: bytes) -> None:
    """Nothing that steers a terminal is left, and cleaning twice is cleaning once."""
    shown = printable(text_of(data))
    assert printable(shown) == shown
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in shown)


def reading(data: bytes) -> None:
    """A file is read into articles whose paragraphs are their lines, or refused; the first byte chooses the kind."""
    name = ("a.txt", "a.jsonl", "a.html", "a.rss", "a.warc", "a.zip", "a.tar", "a.jsonl.gz")[data[0] % 8 if data else 0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data[1:])
        for one in readers.read([path]):
            if isinstance(one, Article):
                lines = one.text.split("\n")
                assert all(one.text[p.start : p.end] == lines[p.index] for p in one.paragraphs)


def analysis(data: bytes) -> None:
    """Every term stands where it says, and folding twice is folding once."""
    text = text_of(data)
    for term in analyzer().analyze(text):
        assert text[term.start : term.end] == term.surface
        assert fold(term.exact) == term.exact


def attribution(data: bytes) -> None:
    """Every quotation stands inside its paragraph, and says what stands there."""
    try:
        article = readers.article(text_of(data), id="fuzz", date=PUBLISHED.isoformat())
    except readers.BadRecordError:
        return
    lines = {paragraph.index: paragraph for paragraph in article.paragraphs}
    for one in extract(article):
        assert one.text == article.text[one.start : one.end] != ""
        assert lines[one.paragraph].start <= one.start < one.end <= lines[one.paragraph].end
        assert one.cue is None or one.cue in article.text
        # «وفقاً للصفحة» names «الصفحة»
        assert one.mention is None or one.mention.removeprefix("ال") in article.text


def dates(data: bytes) -> None:
    """Every date stands where it says, begins before it ends, and overlaps no other."""
    text, last = text_of(data), 0
    for found in find_dates(text, PUBLISHED):
        assert last <= found.start < found.end <= len(text)
        last = found.end


def queries(data: bytes) -> None:
    """A query is read, or refused with a place and a hint."""
    refused = _refusal(text_of(data))
    assert refused is None or (str(refused) and refused.hint)


def _refusal(query: str) -> InputError | None:
    try:
        parse(query, today=PUBLISHED)
    except InputError as refused:
        return refused
    return None


Target = Callable[[bytes], None]
TARGETS: dict[str, Target] = {
    each.__name__: each for each in (decoding, cleaning, reading, analysis, attribution, dates, queries)
}


def timed(target: Target) -> Target:
    """Return the target, failing where it takes too long."""

    def run(data: bytes) -> None:
        before = time.process_time()
        target(data)
        spent = time.process_time() - before
        assert spent < SECONDS, f"{spent:.1f} s for {len(data)} bytes"

    return run

"""Whatever an article holds, the archive gives back exactly that, or refuses to give anything."""

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.archive import Archive
from indexer.errors import IndexUnusableError
from indexer.model import Article, Kind, Paragraph, Quotation, SaidOn, SpeakerType

texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=200)
maybe = st.none() | st.text(st.characters(codec="utf-8"), max_size=20)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(texts)
    fields = {name: draw(maybe) for name in ("source", "date", "title", "url", "author")}
    return Article(draw(texts), text, **fields, paragraphs=(Paragraph(0, 0, len(text)),), origin=draw(maybe) or "")


@st.composite
def quotations(draw: st.DrawFn, article: Article) -> Quotation:
    start = draw(st.integers(0, len(article.text) - 1))
    end = draw(st.integers(start + 1, len(article.text)))
    days = [draw(maybe) for _ in range(3)]
    return Quotation(
        article.id, 0, start, end, article.text[start:end],
        draw(st.sampled_from(Kind)), draw(st.sampled_from(SpeakerType)),
        cue=draw(maybe), speaker=draw(maybe), mention=draw(maybe), role=draw(maybe),
        via=tuple(draw(st.lists(texts, max_size=3))),
        said_on=SaidOn(*days) if any(days) else None, source=article.source, date=article.date,
        negated=draw(st.booleans()), confidence=draw(st.floats(0, 1)), cue_start=draw(st.none() | st.integers(0, 10)),
        explanation=draw(st.dictionaries(texts, st.integers() | maybe, max_size=3)),
    )  # fmt: skip


@st.composite
def stored(draw: st.DrawFn) -> tuple[Article, list[Quotation]]:
    article = draw(articles())
    return article, draw(st.lists(quotations(article), max_size=4, unique_by=lambda quotation: quotation.id))


def write(folder: Path, what: tuple[Article, list[Quotation]]) -> None:
    with Archive.open(folder, write=True) as archive:
        archive.add(*what)


def read(folder: Path) -> tuple[list[Article], list[tuple[object, ...]]]:
    with Archive.open(folder) as archive:
        said = sorted((q.id, q, q.explanation) for q in archive.quotations())
        return list(archive.articles()), [(q, explanation) for _, q, explanation in said]


@settings(max_examples=60, deadline=None)
@given(stored())
def test_what_was_stored_is_given_back(what: tuple[Article, list[Quotation]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        write(Path(place, "index"), what)
        [article], said = read(Path(place, "index"))
        assert (article.id, article.text, article.paragraphs) == (what[0].id, what[0].text, what[0].paragraphs)
        assert (article.source, article.date, article.title) == (what[0].source, what[0].date, what[0].title)
        assert [q for q, _ in said] == sorted(what[1], key=lambda quotation: quotation.id)
        assert all(article.text[q.start : q.end] == q.text for q, _ in said)


@settings(max_examples=60, deadline=None)
@given(stored(), st.floats(0, 1, exclude_max=True), st.integers(1, 255), st.booleans())
def test_a_damaged_archive_gives_the_same_or_nothing(
    what: tuple[Article, list[Quotation]], where: float, change: int, sealed: bool
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "index")
        write(folder, what)
        true = read(folder)
        if not sealed:
            (folder / "archive.seal").unlink()
        for leftover in folder.glob("archive.sqlite-*"):
            leftover.unlink()
        content = bytearray((folder / "archive.sqlite").read_bytes())
        content[int(where * len(content))] ^= change
        (folder / "archive.sqlite").write_bytes(content)
        with suppress(IndexUnusableError):
            assert read(folder) == true
            assert not sealed

"""What lists of all kinds have in common: how many there are, one after the other, how many more there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from indexer.model import Article, Quotation
from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Note
from search.report.texts import Texts

Listed = TypeVar("Listed")
Articles = Callable[[str], Article | None]


def report(
    command: str,
    field: str,
    shown: Sequence[Listed],
    document: Callable[[Listed], documents.Document],
    drawn: Callable[[Texts], Iterable[Block]],
    quotations: Callable[[], Iterable[tuple[Quotation, Article]]] = tuple,
) -> Report:
    """Return the report of a command that lists.

    Args:
        command: Its name.
        field: What JSON calls the list.
        shown: What is listed.
        document: Makes the JSON object of one of them.
        drawn: Makes what people read.
        quotations: Makes what citation formats write.
    """

    def rows() -> Iterator[documents.Document]:
        return (document(one) for one in shown)

    return Report(command, lambda: bool(shown), lambda: {field: list(rows())}, rows, drawn, quotations)


def blocks(
    noun: str,
    shown: Sequence[Listed],
    drawn: Callable[[Listed], Iterable[Block]],
    texts: Texts,
    *,
    hidden: int = 0,
    uncounted: bool = False,
) -> Iterator[Block]:
    """Yield a list.

    Args:
        noun: What is counted, as in `[counted]` of the words of the interface.
        shown: What is shown.
        drawn: Draws one of them.
        texts: The words of the interface.
        hidden: How many the limit left out.
        uncounted: Whether it left out some that nobody has counted.
    """
    head = Note(texts.count(noun, len(shown) + hidden) if shown else texts("nothing_found"))
    if not uncounted:
        yield head
    for at, one in enumerate(shown):
        if at or not uncounted:
            yield Gap()
        yield from drawn(one)
    yield from rest(hidden, texts)
    if uncounted:
        yield from (Gap(), Note(texts("and_more")))


def rest(hidden: int, texts: Texts) -> Iterator[Block]:
    """Yield how many were left out, if any were."""
    if hidden > 0:
        yield from (Gap(), Note(texts("more", n=hidden)))


def articles(identities: Sequence[str], article: Articles, texts: Texts, limit: int) -> tuple[list[Facts], int]:
    """Return a line for each article, by its title, and how many articles are left out.

    One that its outlet prints again under the same title on the same day has no line of its own.
    """
    lines: dict[tuple[str | None, str, str], Facts] = {}
    for at, identity in enumerate(identities):
        if known := article(identity):
            day, title = texts.date(known.date), known.title or known.id
            key = (known.source, day, title)
            if key not in lines and len(lines) == limit:
                return list(lines.values()), len(identities) - at
            lines.setdefault(key, Facts((day,), name=title, link=known.url or ""))
    return list(lines.values()), 0


def cited(quotations: Iterable[Quotation], article: Articles) -> Iterator[tuple[Quotation, Article]]:
    """Yield each quotation with its article, for the formats that cite."""
    for one in quotations:
        if found := article(one.article):
            yield one, found

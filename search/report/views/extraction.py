"""Quotations of files that were read just now, without an index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from indexer.model import Article, Quotation
from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading, Note
from search.report.texts import Texts
from search.report.views import quotation as one_quotation

Extracted = tuple[Article, tuple[Quotation, ...]]


def report(
    extracted: Callable[[], Iterable[Extracted]], *, explain: bool = False, refused: Callable[[], int] = int
) -> Report:
    """Return a report of articles and their quotations.

    Args:
        extracted: Reads them; called once, and article by article, so that a long list of files needs little memory.
        refused: Says, once all have been read, how many could not be.
        explain: Whether to say how each quotation was found.
    """

    total = articles = 0

    def read() -> Iterator[Extracted]:
        nonlocal total, articles
        for article, found in extracted():
            total, articles = total + len(found), articles + 1
            yield article, found

    def rows() -> Iterator[documents.Document]:
        return (documents.extraction(article, found, explain=explain) for article, found in read())

    def drawn(texts: Texts) -> Iterator[Block]:
        none = True
        for article, found in read():
            none = False
            yield Heading(article.title or article.id, 1)
            yield Facts((texts.date(article.date), texts.count("quotations", len(found))), name=article.source or "")
            for one in found:
                yield Gap()
                yield from one_quotation.blocks(one, texts, speaker=True)
                if explain:
                    yield from _explanation(one, texts)
            yield Gap()
        if none:
            yield Note(texts("no_articles"))

    def cited() -> Iterator[tuple[Quotation, Article]]:
        return ((one, article) for article, found in read() for one in found)

    def wrong() -> bool:
        return refused() > 0 and not articles

    return Report("extract", lambda: total > 0, lambda: {"articles": list(rows())}, rows, drawn, cited, wrong)


def _explanation(quotation: Quotation, texts: Texts) -> Iterator[Block]:
    yield Note(texts("confidence", share=f"{quotation.confidence:.2f}"))
    for step, value in quotation.explanation.items():
        yield Facts((texts.explained(str(step)),), name=texts.explained(str(value)))

"""The words of a query that nothing has, with what is spelled like them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from search.report import documents
from search.report.blocks import Block, Note
from search.report.texts import Texts

if TYPE_CHECKING:
    from search.missing import Missing


def document(missing: Iterable[Missing]) -> list[documents.Document]:
    """Return the words as JSON has them."""
    return [documents.plain(one) for one in missing]


def blocks(missing: Iterable[Missing], texts: Texts) -> Iterator[Block]:
    """Yield a sentence for each word, and one for what may have been meant."""
    for one in missing:
        yield Note(texts("no_hits_word", word=one.word))
        if one.nearest:
            yield Note(texts("nearest", words="، ".join(one.nearest)))

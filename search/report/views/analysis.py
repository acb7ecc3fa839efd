"""What the analyser makes of a text, token by token and step by step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading
from search.report.texts import Texts

if TYPE_CHECKING:
    from indexer.analysis.explain import Explained


def report(text: str) -> Report:
    """Return the report of `qawl analyze`."""
    from indexer.analysis.explain import explain
    from indexer.analysis.pipeline import analyzer

    found = explain(text)

    def rows() -> Iterator[documents.Document]:
        return (_document(one) for one in found)

    def drawn(texts: Texts) -> Iterator[Block]:
        for one in found:
            yield from _blocks(one, texts)
            yield Gap()

    def document() -> documents.Document:
        return {"text": text, "fingerprint": analyzer().fingerprint(), "tokens": list(rows())}

    return Report("analyze", lambda: bool(found), document, rows, drawn)


def _document(explained: Explained) -> documents.Document:
    return {
        **explained.term._asdict(),
        "marks": explained.marks,
        "folded": [list(pair) for pair in explained.folded],
        "prefix": explained.prefix,
        "ending": explained.ending,
        "reason": str(explained.reason),
    }


def _blocks(explained: Explained, texts: Texts) -> Iterator[Block]:
    term = explained.term
    yield Heading(term.surface, 2)
    yield Facts((f"{term.start}..{term.end}", texts("exact")), name=term.exact)
    if explained.folded:
        # An arrow would point the wrong way on half of the terminals.
        yield Facts(
            (texts("folded"),), name=" ".join(f"{one}={other}" for one, other in dict(explained.folded).items())
        )
    for label, taken in (("prefix", explained.prefix), ("ending", explained.ending)):
        if taken:
            yield Facts((texts(label),), name=taken)
    yield Facts((texts("stem"), texts(f"reason_{explained.reason}")), name=term.stem)

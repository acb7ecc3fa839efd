"""What the analyser makes of a text, token by token."""

from __future__ import annotations

from collections.abc import Iterator

from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading
from search.report.texts import Texts


def report(text: str) -> Report:
    """Return the report of `qawl analyze`."""
    from indexer.analysis.pipeline import analyzer

    terms = analyzer().analyze(text)

    def rows() -> Iterator[documents.Document]:
        return (term._asdict() for term in terms)

    def drawn(texts: Texts) -> Iterator[Block]:
        for term in terms:
            yield Heading(term.surface, 2)
            yield Facts((f"{term.start}–{term.end}", texts("exact")), name=term.exact)
            yield Facts((texts("stem"),), name=term.stem or texts("stopword"))
            yield Gap()

    def document() -> documents.Document:
        return {"text": text, "fingerprint": analyzer().fingerprint(), "tokens": list(rows())}

    return Report("analyze", lambda: bool(terms), document, rows, drawn)

"""What indexing, checking and rebuilding did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from search.report import Report, documents
from search.report.blocks import Block, Counts, Note
from search.report.texts import Texts

if TYPE_CHECKING:
    from indexer import pipeline

COUNTED = ("added", "updated", "unchanged", "quotations")


def indexed(report: pipeline.Report, command: str = "index") -> Report:
    """Return the report of `qawl index` and `qawl rebuild`: counts, and every refused file with its reason."""

    def document() -> documents.Document:
        counts = {name: getattr(report, name) for name in COUNTED}
        refused = [{"path": one.path, "line": one.line, "reason": one.reason} for one in report.refusals]
        notices = [{"path": one.path, "line": one.line, "notice": one.reason} for one in report.notices]
        return counts | {"refused": refused, "notices": notices, "seconds": round(report.seconds, 2)}

    def drawn(texts: Texts) -> Iterator[Block]:
        rows = tuple((int(getattr(report, name)), texts(f"{name}_counted")) for name in COUNTED)
        yield Counts((texts("count"), texts("what")), (*rows, (len(report.refusals), texts("refused"))))
        yield from (Note(texts("refusal", what=one)) for one in report.refusals)
        yield from (Note(texts("notice", what=one)) for one in report.notices)

    taken = report.added + report.updated + report.unchanged
    return Report(command, taken > 0, document, lambda: [document()], drawn)

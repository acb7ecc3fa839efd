"""What indexing, checking and rebuilding did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from search.report import Report, documents
from search.report.blocks import Block, Counts, Note
from search.report.texts import Texts
from search.report.views import reading

if TYPE_CHECKING:
    from indexer.pipeline import Checked, Repaired
    from indexer.pipeline import Report as Indexed

COUNTED = ("added", "updated", "unchanged", "quotations")


def indexed(report: Indexed, command: str = "index") -> Report:
    """Return the report of `qawl index` and `qawl rebuild`: counts, and every refused file with its reason."""
    taken = report.added + report.updated + report.unchanged

    def document() -> documents.Document:
        counts = {name: getattr(report, name) for name in COUNTED}
        refused = [
            {"path": one.path, "line": one.line, "reason": one.reason, "hint": one.hint} for one in report.refusals
        ]
        notices = [{"path": one.path, "line": one.line, "notice": one.reason} for one in report.notices]
        return counts | {"refused": refused, "notices": notices, "seconds": round(report.seconds, 2)}

    def drawn(texts: Texts) -> Iterator[Block]:
        rows = tuple((int(getattr(report, name)), texts(f"{name}_counted")) for name in COUNTED)
        yield Counts((texts("count"), texts("what")), (*rows, (len(report.refusals), texts("refused"))))
        if command == "index" and not (taken or report.refusals):
            yield Note(texts("no_articles"))
        yield from reading.refused(report.refusals, texts)
        yield from (reading.noticed(one, texts) for one in report.notices)

    refused = bool(report.refusals)
    return Report(
        command, lambda: taken > 0, document, lambda: [document()], drawn, wrong=lambda: refused and not taken
    )


def checked(found: Checked) -> Report:
    """Return the report of `qawl check`: what there is, and every problem with the command that mends it."""

    def document() -> documents.Document:
        return {"sound": found.sound, **documents.plain(found)}

    def drawn(texts: Texts) -> Iterator[Block]:
        names = ("articles", "quotations", "paragraphs")
        yield Counts(
            (texts("count"), texts("what")), tuple((getattr(found, one), texts(f"{one}_there")) for one in names)
        )
        for problem in found.problems:
            yield Note(texts("problem" if problem.serious else "remark", what=texts.told(problem.what)))
            yield Note("  " + texts.told(problem.hint))
        if not found.problems:
            yield Note(texts("sound_deep" if found.deep else "sound"))

    return Report("check", lambda: True, document, lambda: [document()], drawn, unusable=not found.sound)


def repaired(done: Repaired) -> Report:
    """Return the report of `qawl check --repair`."""

    def document() -> documents.Document:
        return {"done": list(done.done), "lost": list(done.lost)}

    def drawn(texts: Texts) -> Iterator[Block]:
        yield from (Note(texts.told(one)) for one in done.done or (texts("nothing_to_repair"),))
        yield from (Note(texts("lost", id=one)) for one in done.lost)

    return Report("repair", lambda: True, document, lambda: [document()], drawn)

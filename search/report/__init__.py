"""Reports: one answer of a command, drawn as a table for people, or as JSON, CSV, Markdown or a citation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from search.report.blocks import Block
from search.report.texts import Texts

if TYPE_CHECKING:
    from indexer.model import Article, Quotation
    from search.report.terminal import Screen


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MARKDOWN = "markdown"
    JSONLD = "jsonld"
    CSL = "csl"
    BIBTEX = "bibtex"


@dataclass(frozen=True, slots=True)
class Report:
    """What a command found, ready to be written in any format; each part is made only if the format needs it.

    Attributes:
        command: The command's name, which names the JSON schema.
        found: Says, once the report is written, whether anything was found; decides the exit status, 0 or 1.
        document: Makes the JSON object.
        rows: Makes the objects of JSONL and CSV.
        blocks: Makes what people read.
        cited: Makes the quotations, each with its article, that citation formats write.
        wrong: Says likewise, if nothing was found, whether that is so because all input was refused; status 2.
        unusable: Whether the index turned out to be unusable; the exit status is 3 then.
    """

    command: str
    found: Callable[[], bool]
    document: Callable[[], dict[str, Any]]
    rows: Callable[[], Iterable[dict[str, Any]]]
    blocks: Callable[[Texts], Iterable[Block]]
    cited: Callable[[], Iterable[tuple[Quotation, Article]]] = tuple
    wrong: Callable[[], bool] = bool
    unusable: bool = False


class CsvStyle(StrEnum):
    """For whom CSV is written.

    Excel takes Arabic for another encoding unless the file begins with a mark, and in many languages, French and
    Arabic among them, splits at semicolons only.
    """

    PLAIN = "plain"
    EXCEL = "excel"
    SEMICOLON = "semicolon"


def lines(
    report: Report, form: Format, screen: Screen, texts: Texts, *, style: CsvStyle = CsvStyle.PLAIN, raw: bool = False
) -> Iterator[str]:
    """Yield the lines of a report in a format, without line ends.

    Args:
        report: What to write.
        form: The format.
        screen: How to draw a table; other formats are the same everywhere.
        texts: The words of the interface, for tables and Markdown.
        style: For whom to write CSV.
        raw: Leave formulas in CSV as they are.
    """
    schema = {"schema": f"qawl/{report.command}/1"}
    match form:
        case Format.TABLE:
            from search.report import table

            yield from table.lines(report.blocks(texts), screen, texts)
        case Format.MARKDOWN:
            from search.report import markdown

            yield from markdown.lines(report.blocks(texts))
        case Format.JSON:
            from search.report.jsontext import dumps

            yield dumps(schema | report.document(), indent=2)
        case Format.JSONL:
            from search.report.jsontext import dumps

            yield from (dumps(schema | row) for row in report.rows())
        case Format.CSV:
            from search.report import sheet

            yield from sheet.lines(report.rows(), style=style, raw=raw)
        case _:
            from search.report import citation

            yield from citation.lines(report.cited(), form)

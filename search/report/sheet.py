"""CSV for spreadsheets: one row an object, lists joined, no cell that a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from indexer.cleaning import printable
from search.report import CsvStyle

BYTE_ORDER_MARK = "\ufeff"
# The wide forms are formulas to spreadsheets set to an East Asian language.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_UNSEEN = " \u00a0\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufffd"
# A row may have null where another has an object; both need the same columns.
OBJECTS = {"said_on": ("from", "to", "stated"), "official": ("id", "name")}


def lines(rows: Iterable[Mapping[str, Any]], *, style: CsvStyle = CsvStyle.PLAIN, raw: bool = False) -> Iterator[str]:
    """Yield CSV lines, a header first; nothing at all if there are no rows.

    Args:
        rows: Objects with the same fields, flat or nested; a nested field becomes `outer_inner`.
        style: For whom.
        raw: Leave out the `'` before cells that begin like a formula. Only for programs that never open a spreadsheet.
    """
    header: list[str] = []
    for row in rows:
        cells = dict(_cells("", row))
        if not header:
            header = list(cells)
            yield ("" if style is CsvStyle.PLAIN else BYTE_ORDER_MARK) + _line(header, style)
        yield _line([_guarded(cells.get(name), raw) for name in header], style)


def _cells(prefix: str, row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in row.items():
        if value is None and name in OBJECTS:
            value = dict.fromkeys(OBJECTS[name])
        if isinstance(value, Mapping):
            yield from _cells(f"{prefix}{name}_", value)
        else:
            yield prefix + name, value


def _guarded(value: Any, raw: bool) -> str:
    if isinstance(value, (list, tuple)):
        value = "; ".join(_listed(one) for one in value)
    if value is None or isinstance(value, (int, float)):
        return "" if value is None else str(value)
    # What is taken out or seen as a blank may stand before a formula: look at what the spreadsheet will get.
    text, shown = str(value), printable(str(value))
    risky = text.startswith(FORMULA_STARTS) or shown.lstrip(_UNSEEN).startswith(FORMULA_STARTS)
    return ("'" if risky and not raw else "") + shown


def _listed(one: Any) -> str:
    """Return what a cell says of one thing of a list: its id where it has one, else all its values."""
    if not isinstance(one, Mapping):
        return str(one)
    if "id" in one:
        return str(one["id"])
    said = (value for value in one.values() if value is not None and not isinstance(value, (list, Mapping)))
    return ", ".join(map(str, said))


def _line(cells: list[str], style: CsvStyle) -> str:
    buffer = io.StringIO()
    # Only characters of the line end are quoted as such: without one, every line of a cell would be a row.
    csv.writer(buffer, delimiter=";" if style is CsvStyle.SEMICOLON else ",", lineterminator="\r\n").writerow(cells)
    return buffer.getvalue().removesuffix("\r\n")

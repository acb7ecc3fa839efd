"""Figures in columns: numbers to the right, words to the left, the one Arabic column last and unpadded."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from search.report.blocks import Counts

SPACE = "  "


def lines(block: Counts, cell: Callable[[str], str]) -> Iterator[str]:
    """Yield a header line and a line a row.

    Args:
        block: The figures.
        cell: Makes a cell's text fit to print; widths are those of the text before.
    """
    table = [tuple(block.columns), *(tuple(str(one) for one in row) for row in block.rows)]
    numeric = [all(isinstance(row[place], int) for row in block.rows) for place in range(len(block.columns))]
    widths = [max(width(row[place]) for row in table) for place in range(len(block.columns))]
    for row in table:
        yield SPACE.join(_cells(row, widths, numeric, cell)).rstrip()


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(_width(character) for character in text)


def _cells(row: tuple[str, ...], widths: list[int], numeric: list[bool], cell: Callable[[str], str]) -> Iterator[str]:
    for place, text in enumerate(row):
        padding = " " * (widths[place] - width(text))
        if numeric[place]:
            yield padding + cell(text)
        else:
            yield cell(text) + ("" if place == len(row) - 1 else padding)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1

"""Figures in columns: numbers to the right, words to where their column begins, the one Arabic column last."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from search.report.blocks import Counts

SPACE = "  "


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell.

    Attributes:
        text: What stands in it.
        padding: The spaces that fill its column.
        numeric: Whether it stands in a column of numbers.
    """

    text: str
    padding: str
    numeric: bool


def lines(block: Counts, cell: Callable[[str], str]) -> Iterator[str]:
    """Yield a header line and a line a row, from left to right.

    Args:
        block: The figures.
        cell: Makes a cell's text fit to print; widths are those of the text before.
    """
    for row in rows(block):
        cells = (one.padding + cell(one.text) if one.numeric else cell(one.text) + one.padding for one in row)
        yield SPACE.join(cells).rstrip()


def rows(block: Counts) -> Iterator[list[Cell]]:
    """Yield the cells of the header, then those of each row."""
    table = [tuple(block.columns), *(tuple(str(one) for one in row) for row in block.rows)]
    places = range(len(block.columns))
    numeric = [all(isinstance(row[place], int) for row in block.rows) for place in places]
    widths = [max(width(row[place]) for row in table) for place in places]
    for row in table:
        yield [Cell(row[place], " " * (widths[place] - width(row[place])), numeric[place]) for place in places]


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1

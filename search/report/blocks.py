"""What an answer looks like to people, before it is known on what: headings, facts, passages, counts.

The table and the Markdown are two ways to draw the same blocks. No line holds two Arabic pieces, because terminals
disagree on the order of such pieces: facts are Latin (dates, counts, ids) with at most one Arabic piece, the last.
"""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Heading:
    """A name or a title on a line of its own; level 1 opens a part of the answer, level 2 an official, 3 a claim."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Facts:
    """A line of facts, left to right.

    Attributes:
        latin: Dates, counts, ids, and words of the interface.
        name: The one Arabic piece, such as a source; drawn last.
        link: An address for formats that can link.
    """

    latin: tuple[str, ...] = ()
    name: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Text of an article, verbatim.

    Attributes:
        marks: Places to highlight, as offsets into `text`.
        quoted: Whether it is somebody's words, for formats that tell quotations apart.
        indent: Levels of indentation.
    """

    text: str
    marks: tuple[Span, ...] = ()
    quoted: bool = False
    indent: int = 1


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of the interface."""

    text: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures in columns; only the last column may hold Arabic."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """An empty line."""


Block = Heading | Facts | Passage | Note | Counts | Gap

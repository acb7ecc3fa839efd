"""Blocks drawn on a terminal: wrapped, coloured, aligned by direction, ordered as the terminal needs.

rich wraps and colours; it is given `Text` objects only, never markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from search.report import bidi, columns
from search.report.blocks import Block, Counts, Facts, Heading, Note, Passage, Span
from search.report.sentences import LEFT_TO_RIGHT, RIGHT_TO_LEFT, placed
from search.report.table import BETWEEN, INDENT, clean, facts, one_line
from search.report.terminal import Bidi, Screen

STYLES = {1: "bold underline", 2: "bold magenta", 3: "bold"}
MARK, DIM = "bold red", "dim"
NEVER_WRAP = 10**6
NARROWEST_PASSAGE = 20


class Styled:
    """Draws blocks as lines with escape sequences of its own making.

    Args:
        screen: What the terminal is and does.
        rtl_interface: Whether the interface is in Arabic, so that lines of facts run right to left.
    """

    def __init__(self, screen: Screen, *, rtl_interface: bool = False) -> None:
        self._screen = screen
        self._rtl_interface = rtl_interface
        self._width = screen.width or NEVER_WRAP
        self._console = Console(
            width=self._width,
            force_terminal=True,
            color_system="standard" if screen.styles else None,
            no_color=not screen.color,
            highlight=False,
            markup=False,
            legacy_windows=False,
        )

    def block(self, block: Block) -> Iterator[str]:
        """Yield the lines of a block."""
        match block:
            case Heading(text=text, level=level):
                yield from self._passage(text, style=STYLES[level])
            case Facts():
                yield from self._facts(facts(block))
            case Passage(text=text, marks=marks, indent=indent):
                yield from self._passage(text, marks, indent)
            case Note(text=text):
                yield from self._note(one_line(text))
            case Counts():
                for number, line in enumerate(self._table(block)):
                    yield self._ansi(Text(line, style="" if number else "bold"))
            case _:
                yield ""

    def _passage(self, text: str, marks: tuple[Span, ...] = (), indent: int = 0, style: str = "") -> Iterator[str]:
        cleaned, moved = clean(text, marks)
        whole = Text(cleaned, style=style)
        for start, end in moved:
            whole.stylize(MARK, start, end)
        rtl = bidi.is_rtl(cleaned)
        margin = INDENT * indent
        # One column stays free: VTE drops a direction mark in the first.
        for line in whole.wrap(self._console, max(self._width - len(margin) - rtl, NARROWEST_PASSAGE)):
            line.rstrip()
            yield self._aligned(line, margin) if rtl and self._orders else margin + self._left_to_right(line)

    def _note(self, text: str) -> Iterator[str]:
        """Yield the lines of a sentence of the interface."""
        margin = text[: len(text) - len(text.lstrip())]
        wide = max(self._width - len(margin) - 1, NARROWEST_PASSAGE)
        for line in Text(text.strip()).wrap(self._console, wide):
            yield placed(margin + line.plain.rstrip(), self._screen)

    @property
    def _orders(self) -> bool:
        return self._screen.bidi in (Bidi.ISOLATE, Bidi.VISUAL)

    def _aligned(self, line: Text, margin: str) -> str:
        """Return a right-to-left line, moved to the right edge less the margin."""
        free = self._width - len(margin) - line.cell_len if self._screen.width else 1
        if self._screen.bidi is Bidi.VISUAL:
            return " " * max(free, 0) + self._ansi(_seen(line, rtl=True))
        return f"{' ' * max(free, 1)}{bidi.RIGHT_TO_LEFT_ISOLATE}{self._ansi(line)}{bidi.POP_ISOLATE}"

    def _left_to_right(self, line: Text) -> str:
        seen = self._screen.bidi is Bidi.VISUAL and not line.plain.isascii()
        return self._ansi(_seen(line, rtl=False) if seen else line)

    def _facts(self, parts: list[str]) -> Iterator[str]:
        """Yield lines of facts; a piece that is longer than a line is wrapped like a passage, after the others."""
        long = parts[-1:] if parts and cell_len(parts[-1]) > self._width - 2 * len(BETWEEN) else []
        if rest := parts[: len(parts) - len(long)]:
            yield from (self._fact_line(row) for row in self._rows(rest))
        for piece in long:
            yield from self._passage(piece, indent=1, style=DIM)

    def _rows(self, parts: list[str]) -> Iterator[list[str]]:
        """Yield the pieces that fit on a line together, line after line."""
        row: list[str] = []
        used = 0
        for part in parts:
            needed = cell_len(part) + len(BETWEEN)
            if row and used + needed > self._width:
                yield row
                row, used = [], 0
            row.append(part)
            used += needed
        yield row

    def _fact_line(self, parts: list[str]) -> str:
        cells = [self._cell(part) for part in parts]
        if self._rtl_interface and self._screen.bidi is Bidi.TERMINAL:
            cells = [_marked(part) for part in parts]
        if not (self._rtl_interface and self._orders):
            return self._ansi(Text(BETWEEN.join(cells), style=DIM))
        free = self._width - cell_len(BETWEEN.join(parts)) if self._screen.width else 1
        if self._screen.bidi is Bidi.VISUAL:
            return " " * max(free, 0) + self._ansi(Text(BETWEEN.join(reversed(cells)), style=DIM))
        joined = self._ansi(Text(BETWEEN.join(cells), style=DIM))
        return f"{' ' * max(free, 1)}{bidi.RIGHT_TO_LEFT_ISOLATE}{joined}{bidi.POP_ISOLATE}"

    def _table(self, block: Counts) -> Iterator[str]:
        if self._rtl_interface and self._screen.bidi is not Bidi.OFF:
            return (self._row(row) for row in columns.rows(block))
        return columns.lines(block, self._column)

    def _row(self, row: Sequence[columns.Cell]) -> str:
        """Return a row whose first column stands at the right edge, all its cells filled up at their left."""
        if self._screen.bidi is Bidi.TERMINAL:
            return columns.SPACE.join(_marked(one_line(one.text)) + one.padding for one in row).rstrip()
        cells = [self._cell(one.text) + one.padding for one in row]
        # Spaces at the end of a line would be set to its other end.
        used = columns.width(columns.SPACE.join(one.text + one.padding for one in row).rstrip())
        free = " " * max(self._width - used, 1) if self._screen.width else " "
        if self._screen.bidi is Bidi.VISUAL:
            seen = (one.padding + self._cell(one.text) for one in reversed(row))
            return free + columns.SPACE.join(seen).lstrip()
        return f"{free}{bidi.RIGHT_TO_LEFT_ISOLATE}{columns.SPACE.join(cells).rstrip()}{bidi.POP_ISOLATE}"

    def _column(self, text: str) -> str:
        """Return a cell of a table; its columns run left to right on a terminal that orders lines by itself, too."""
        if self._screen.bidi is Bidi.TERMINAL:
            return f"{LEFT_TO_RIGHT}{one_line(text)}{LEFT_TO_RIGHT}"
        return self._cell(text)

    def _cell(self, text: str) -> str:
        text = one_line(text)
        if (text.isascii() and not self._rtl_interface) or not self._orders:
            return text
        if self._screen.bidi is Bidi.VISUAL:
            return bidi.visual_text(text, rtl=bidi.is_rtl(text))
        # Not the isolate that looks for a letter: of «0..10», which has none, terminals make what they like.
        isolate = bidi.RIGHT_TO_LEFT_ISOLATE if bidi.is_rtl(text) else bidi.LEFT_TO_RIGHT_ISOLATE
        return f"{isolate}{text}{bidi.POP_ISOLATE}"

    def _ansi(self, text: Text) -> str:
        if not self._screen.styles:
            return text.plain
        with self._console.capture() as capture:
            self._console.print(text, end="", soft_wrap=True)
        return capture.get()


def _marked(text: str) -> str:
    """Return a piece of a line that runs right to left, on a terminal that orders lines by itself."""
    return RIGHT_TO_LEFT + (text if bidi.is_rtl(text) else f"{LEFT_TO_RIGHT}{text}{LEFT_TO_RIGHT}")


def _seen(line: Text, *, rtl: bool) -> Text:
    """Return a line in the order it is seen, its styles moved along."""
    styles: list[list[str]] = [[] for _ in line.plain]
    for span in line.spans:
        for place in range(span.start, span.end):
            styles[place].append(str(span.style))
    seen = Text(style=line.style)
    for style, clusters in groupby(bidi.visual(line.plain, rtl=rtl), lambda cluster: " ".join(styles[cluster.index])):
        seen.append("".join(cluster.text for cluster in clusters), style=style)
    return seen

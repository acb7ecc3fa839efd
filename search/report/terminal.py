"""What the output goes to: a terminal or not, how wide, in colour or not, and what it does with right-to-left text.

The rules were found by trying: docs/terminals.md says on what.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import IO

NARROWEST, WIDEST = 40, 100


class Bidi(StrEnum):
    """Who orders right-to-left text.

    `TERMINAL` and `OFF` leave it as it is; `TERMINAL` leaves alignment to the terminal too. `ISOLATE` marks each line's
    direction for a terminal that orders it; `VISUAL` orders and joins it here, for one that does not.
    """

    TERMINAL = "terminal"
    ISOLATE = "isolate"
    VISUAL = "visual"
    OFF = "off"


# The first that fits decides: variable, how its value begins, the terminal's name, what it needs. A terminal
# started from another inherits the other's variables, so those that name the innermost come first.
TERMINALS = (
    ("TERM_PROGRAM", "vscode", "VS Code", Bidi.VISUAL),
    ("TERM_PROGRAM", "Apple_Terminal", "macOS Terminal", Bidi.ISOLATE),
    ("TERM_PROGRAM", "WarpTerminal", "Warp", Bidi.VISUAL),
    ("MLTERM", "", "mlterm", Bidi.TERMINAL),
    ("KONSOLE_VERSION", "", "Konsole", Bidi.ISOLATE),
    ("VTE_VERSION", "", "VTE (GNOME Terminal and others)", Bidi.ISOLATE),
    ("XTERM_VERSION", "", "xterm", Bidi.VISUAL),
    ("ALACRITTY_WINDOW_ID", "", "Alacritty", Bidi.VISUAL),
    ("ALACRITTY_SOCKET", "", "Alacritty", Bidi.VISUAL),
    ("WT_SESSION", "", "Windows Terminal", Bidi.VISUAL),
)


@dataclass(frozen=True, slots=True)
class Screen:
    """How to draw.

    Attributes:
        width: Columns to wrap at; None leaves each passage on one line, as files and pipes want it.
        bidi: Who orders right-to-left text.
        styles: Whether to use bold and colour at all.
        color: Whether styles may use colour.
    """

    width: int | None = None
    bidi: Bidi = Bidi.OFF
    styles: bool = False
    color: bool = False


def screen(stream: IO[str], *, width: int | None = None, bidi: str = "auto", color: str = "auto") -> Screen:
    """Return how to draw on a stream.

    Args:
        stream: Where the output goes. If it is no terminal, text stays in logical order without marks.
        width: Columns asked for; else the terminal's, within what reads well.
        bidi: `auto` or a `Bidi`.
        color: `auto`, `always` or `never`; `auto` heeds NO_COLOR, FORCE_COLOR and TERM=dumb.
    """
    terminal = stream.isatty()
    styles, colored = _styles(terminal, color, os.environ)
    if not terminal:
        return Screen(width, Bidi.OFF, styles, colored)
    columns = width or min(shutil.get_terminal_size().columns, WIDEST)
    mode = detected(os.environ)[0] if bidi == "auto" else Bidi(bidi)
    return Screen(max(columns, NARROWEST), mode, styles, colored)


def detected(environment: Mapping[str, str]) -> tuple[Bidi, str]:
    """Return what a terminal needs by what it says of itself, and its name; an unknown terminal's name is empty."""
    for variable, value, name, mode in TERMINALS:
        if environment.get(variable, "").startswith(value) and variable in environment:
            return mode, name
    return Bidi.ISOLATE, ""


def _styles(terminal: bool, color: str, environment: Mapping[str, str]) -> tuple[bool, bool]:
    if color != "auto":
        return color == "always", color == "always"
    if environment.get("NO_COLOR"):
        return terminal and environment.get("TERM") != "dumb", False
    if environment.get("FORCE_COLOR", "0") != "0":
        return True, True
    return (terminal and environment.get("TERM") != "dumb",) * 2

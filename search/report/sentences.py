"""Sentences of the interface on a terminal: Arabic lines that name commands and options, in the order a reader expects.

Article text never comes here: what somebody wrote is shown as he wrote it.
"""

from __future__ import annotations

import re

from search.report import bidi
from search.report.columns import width
from search.report.terminal import Bidi, Screen

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
_RUN = re.compile("[!-~…]+(?: [!-~…]+)*")
_NAME = re.compile("[A-Za-z]|[0-9][^0-9 ]+[0-9]|--")
_STOPS = ".,:;!?"
_STOPS_BEFORE = re.compile(f"[{_STOPS}]+ +")
_ELLIPSIS = ("...", "…")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def isolated(line: str) -> str:
    """Return an Arabic line with each command, option, address and date in it held together, left to right.

    Without, `--limit 5` at the end of a line would be seen as `5 limit--`, and `2024-11` as `11-2024`.
    """
    return _RUN.sub(_held, line)


def placed(line: str, screen: Screen) -> str:
    """Return a line, already wrapped, as a terminal needs it; an Arabic one at the right edge.

    Args:
        line: Without styles. A right-to-left mark at its beginning says that it runs so, whatever its first letter is.
        screen: What the terminal is and does.
    """
    rtl, text = bidi.is_rtl(line), line.replace(RIGHT_TO_LEFT, "").rstrip()
    if screen.bidi is Bidi.OFF or (text.isascii() and not rtl):
        return text
    if not rtl:
        return bidi.visual_text(text, rtl=False) if screen.bidi is Bidi.VISUAL else text
    held = isolated(text)
    if screen.bidi is Bidi.TERMINAL:
        return RIGHT_TO_LEFT + held
    # One column stays free: VTE drops a direction mark in the first.
    free = (screen.width or 0) - width(text)
    if screen.bidi is Bidi.VISUAL:
        return " " * max(free, 0) + bidi.visual_text(held)
    return f"{' ' * max(free, 1)}{bidi.RIGHT_TO_LEFT_ISOLATE}{held}{bidi.POP_ISOLATE}"


def _held(match: re.Match[str]) -> str:
    """Mark a run of letters that are not Arabic, but for the stops and brackets of the sentence around it."""
    run = match[0]
    end = _end(run)
    start = _start(run, end)
    if not _NAME.search(run, start, end):
        return run
    # The last mark keeps a number behind the run from joining it.
    return f"{run[:start]}{LEFT_TO_RIGHT}{run[start:end]}{LEFT_TO_RIGHT}{RIGHT_TO_LEFT}{run[end:]}"


def _start(run: str, end: int) -> int:
    """Return where a run begins behind stops, and behind brackets that are not closed in it."""
    stops = _STOPS_BEFORE.match(run)
    start = stops.end() if stops else 0
    while start < end and run[start] in _BRACKETS and run.find(_BRACKETS[run[start]], start, end) < 0:
        start += 1
    return start


def _end(run: str) -> int:
    """Return where a run ends before stops, and before brackets that were not opened in it."""
    end = len(run)
    unopened = {closing: run.count(closing) - run.count(opening) for opening, closing in _BRACKETS.items()}
    while end and not run.endswith(_ELLIPSIS, 0, end):
        last = run[end - 1]
        if unopened.get(last, 0) > 0:
            unopened[last] -= 1
        elif last not in _STOPS:
            break
        end -= 1
    return end

"""Where an answer goes: stdout or a pager, in the format and the way that call, settings and terminal ask for."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import IO, NoReturn

import click

from indexer.errors import InputError
from search.interface.language import texts
from search.interface.options import given, setting
from search.report import CsvStyle, Format, Report, lines
from search.report.blocks import Block, Note
from search.report.terminal import Bidi, Screen, detected, screen

FOUND, NOTHING_FOUND, WRONG, UNUSABLE = 0, 1, 2, 3


def say(key: str, **values: object) -> None:
    """Tell the user something that is not part of the answer, on stderr."""
    tell([Note(texts()(key, **values))])


def tell(blocks: Iterable[Block]) -> None:
    """Tell the user something in several lines that is not part of the answer, on stderr."""
    from search.report.table import lines as of_blocks

    for line in of_blocks(blocks, screen_of(sys.stderr), texts()):
        click.echo(line, err=True)


def drawn(text: str, stream: IO[str]) -> list[str]:
    """Return the lines of a sentence as they have to be written to a stream."""
    from search.report.table import lines as of_blocks

    return list(of_blocks((Note(text),), screen_of(stream), texts()))


def finish(report: Report) -> NoReturn:
    """Write the report and end the command with the status that the report tells."""
    form, target = Format(setting("format")), screen_of(sys.stdout)
    written = lines(report, form, target, texts(), style=CsvStyle(setting("csv_style")), raw=bool(given("csv_raw")))
    if is_for_people():
        _page(written, target)
        _hint()
    else:
        _write(written)
    click.get_current_context().exit(_status(report))


def _status(report: Report) -> int:
    if report.unusable:
        return UNUSABLE
    if report.found():
        return FOUND
    return WRONG if report.wrong() else NOTHING_FOUND


def stream(written: Iterator[str]) -> None:
    """Write lines that are no report as they come, and end the command."""
    _write(written)
    click.get_current_context().exit(FOUND)


def limit(default: int | None = None) -> int | None:
    """Return how many results to show, None for all: what the call or the settings say, else the command's default."""
    text = setting("limit")
    if not text:
        return default
    if not text.isdecimal():
        raise InputError(f"the setting limit is no number: {text!r}", "see: qawl config")
    return int(text) or None


def is_for_people() -> bool:
    """Whether the answer is drawn for people to read; programs that read JSON or CSV expect all of it."""
    return Format(setting("format")) in (Format.TABLE, Format.MARKDOWN)


def screen_of(stream: IO[str]) -> Screen:
    """Return how to draw on a stream, as call, settings and terminal ask for."""
    width = setting("width")
    color = "never" if given("no_color") else setting("color")
    return screen(stream, width=int(width) if width.isdecimal() else None, bidi=setting("bidi"), color=color)


def _hint() -> None:
    """On a terminal that nothing is known of, say how to find out what it needs."""
    if sys.stdout.isatty() and setting("bidi") == "auto" and not detected(os.environ)[1]:
        say("unknown_terminal")


def _write(written: Iterator[str]) -> None:
    for line in written:
        sys.stdout.write(line + "\n")


def _page(written: Iterator[str], target: Screen) -> None:
    paged = sys.stdout.isatty() and sys.stdin.isatty() and not given("no_pager") and setting("pager") == "auto"
    rows = shutil.get_terminal_size().lines - 1
    first = list(islice(written, rows if paged else 0))
    if len(first) < rows or not paged:
        _write(iter(first))
        _write(written)
        return
    with _less(target):
        click.echo_via_pager(f"{line}\n" for part in (first, written) for line in part)


@contextmanager
def _less(target: Screen) -> Iterator[None]:
    """Have `less` show colours, and not show direction marks as codes."""
    if "LESS" not in os.environ:
        os.environ["LESS"] = "-rX" if target.bidi is Bidi.ISOLATE else "-RX"
    yield

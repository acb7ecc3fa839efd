"""The outermost frame of the command line: every way a command can end, as exit status and message."""

from __future__ import annotations

import errno
import os
import sys
import traceback
import warnings
from io import StringIO

import click

from indexer.errors import QawlError
from search.interface import language
from search.interface.help import lines_for

INTERRUPTED, WRONG, UNUSABLE = 130, 2, 3
_DEBUG = "qawl.debug"
_ELSEWHERE = "see whose it is and who may write there, or name another folder: --index PATH"
_ROOM = "make room on the disk, or name a folder on another one: --index PATH"
_LESS = "close other programs, or give it less at a time"
_UNMAPPED = "failed to map segment"
_LOST = ("without exception set", "without setting an exception")
_REMEDIES = {
    errno.EACCES: _ELSEWHERE,
    errno.EPERM: _ELSEWHERE,
    errno.EROFS: _ELSEWHERE,
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
}


def run(command: click.Group, arguments: list[str] | None = None) -> int:
    """Run a command line and return its exit status; never raises, and shows a traceback only with `--debug`."""
    if os.environ.get("_QAWL_COMPLETE"):
        command.main(prog_name="qawl", args=arguments)
    # Whoosh has escapes in its strings that newer Pythons warn of when they first compile it.
    warnings.simplefilter("ignore", SyntaxWarning)
    sys.unraisablehook = _let_go
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else arguments
    language.speak(given)
    try:
        status = _invoke(command, given)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough.
        _close_stdout()
        return 0
    except OSError as error:
        _close_stdout()
        return _unforeseen(error)
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except MemoryError:
        return _starved()
    return status


def _let_go(failed: sys.UnraisableHookArgs) -> None:
    """Say nothing of memory that ran out once more while something was let go: the command has said so."""
    if not issubclass(failed.exc_type, MemoryError):
        sys.__unraisablehook__(failed)


def _close_stdout() -> None:
    """Let what is still to be written go nowhere: Python would complain again when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _invoke(command: click.Group, arguments: list[str]) -> int:
    try:
        with command.make_context("qawl", list(arguments)) as context:
            try:
                command.invoke(context)
            except Exception as error:
                if context.meta.get(_DEBUG) and not isinstance(error, (click.exceptions.Exit, BrokenPipeError)):
                    traceback.print_exc()
                raise
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    except QawlError as error:
        complain(str(error), error.hint)
        return error.exit_status
    except (BrokenPipeError, click.Abort, MemoryError):
        raise
    except Exception as error:
        return _unforeseen(error)
    return 0


def complain(message: str, hint: str = "") -> None:
    """Write an error and what to do about it to stderr, in the language that is spoken."""
    first, *rest = f"{_sender()}: {language.told(message)}".split("\n")
    hints = (f"      {one}" for one in language.told(hint).split("\n") if one)
    for line in (language.marked(one) for one in (first, *rest, *hints)):
        for drawn in _drawn(line):
            click.echo(drawn, err=True)


def _sender() -> str:
    return language.told("Error") if language.is_arabic() else "qawl"


def _show(error: click.ClickException) -> None:
    """Write what is wrong with a call, and how it is made, in the language that is spoken."""
    written = StringIO()
    error.show(file=written)
    text = written.getvalue().rstrip("\n")
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(text, err=True)
        return
    for line in lines_for(sys.stderr, language.told(text)):
        click.echo(line, err=True)


def _drawn(line: str) -> list[str]:
    """Return a line of an error as the terminal needs it; plain if even the settings are what is wrong."""
    from search.report.table import one_line

    if not sys.stderr.isatty():
        return [language.unmarked(one_line(line))]
    from search.interface.output import drawn

    try:
        return drawn(line, sys.stderr)
    except QawlError:
        return [language.unmarked(one_line(line))]


def _starved() -> int:
    """Say that memory ran out, in plain bytes if what is left does not do for more."""
    message = "there is not enough memory"
    try:
        complain(message, _LESS)
    except (MemoryError, ImportError):
        os.write(2, f"qawl: {message}\n      {_LESS}\n".encode())
    return WRONG


def _unforeseen(error: Exception) -> int:
    # Where memory runs out inside Python itself, what it raises may be lost («error return without exception set»,
    # «returned NULL without setting an exception»).
    lost = isinstance(error, SystemError) and any(said in str(error) for said in _LOST)
    unmapped = isinstance(error, ImportError) and _UNMAPPED in str(error)
    if lost or unmapped or getattr(error, "errno", 0) == errno.ENOMEM:
        return _starved()
    import sqlite3

    if isinstance(error, sqlite3.DatabaseError):
        from indexer.archive.connecting import translated

        known = translated(error)
        complain(str(known), known.hint)
        return known.exit_status
    if isinstance(error, OSError):
        complain(f"{error.filename or ''}: {error.strerror or error}".lstrip(": "), _REMEDIES.get(error.errno or 0, ""))
        return WRONG
    complain(f"{type(error).__name__}: {error}", "this is a fault of qawl: run it again with --debug and report it")
    return WRONG

"""`qawl shell`: a prompt at which the commands are typed as they are, with history and completion.

With prompt_toolkit (the extra `qawl[shell]`) if it is installed, else with Python's own line editor.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from search.interface import session
from search.interface.output import texts
from search.interface.run import complain, run

LEAVE = ("exit", "quit", "خروج")
PROMPT = "qawl> "


def prompt(command: click.Group) -> None:
    """Read commands and run them until the end of the input; a wrong one is told and the next one read."""
    read = _reader(command) if sys.stdin.isatty() else _piped
    index = str(session.folder())
    if sys.stdin.isatty():
        click.echo(texts()("shell_welcome"), err=True)
    while (line := _line(read)) is not None:
        words = _words(line)
        if words and words[0] in LEAVE:
            return
        if words:
            run(command, _with_index(words, index))


def _line(read: Callable[[], str]) -> str | None:
    try:
        return read()
    except EOFError:
        return None
    except KeyboardInterrupt:
        return ""


def _words(line: str) -> list[str]:
    try:
        words = shlex.split(line)
    except ValueError as error:
        complain(f"{error}", "close the quotation mark")
        return []
    return words[1:] if words[:1] == ["qawl"] else words


def _with_index(words: list[str], index: str) -> list[str]:
    """Keep to the index that the prompt was opened on, whatever folder that was named from."""
    own = {"extract", "analyze", "config", "completion", "doctor", "shell", "--help", "-h", "--version"}
    asked = any(word == "--index" or word.startswith("--index=") for word in words)
    return words if asked or words[0] in own else [words[0], "--index", index, *words[1:]]


def _piped() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line


def _reader(command: click.Group) -> Callable[[], str]:
    try:
        from prompt_toolkit import PromptSession
        from prompt_toolkit.completion import WordCompleter
        from prompt_toolkit.history import FileHistory
    except ImportError:
        return _plain_reader(command)
    prompt_session: Any = PromptSession(
        history=FileHistory(str(_history())),
        completer=WordCompleter(lambda: list(_completions(command)), sentence=False),
        complete_while_typing=False,
    )
    return lambda: str(prompt_session.prompt(PROMPT))


def _plain_reader(command: click.Group) -> Callable[[], str]:
    import atexit
    import readline

    history = _history()
    if history.exists():
        readline.read_history_file(history)
    atexit.register(readline.write_history_file, history)

    def complete(text: str, state: int) -> str | None:
        found = [word for word in _completions(command) if word.startswith(text)]
        return found[state] if state < len(found) else None

    readline.set_completer(complete)
    readline.set_completer_delims(" \t\n")
    readline.parse_and_bind("tab: complete")
    return lambda: input(PROMPT)


def _completions(command: click.Group) -> Iterator[str]:
    """Yield commands, their options, and the speakers and sources of the index."""
    from search.interface import completing

    context = click.get_current_context()
    yield from sorted(command.commands)
    yield from sorted({flag for one in command.commands.values() for option in one.params for flag in option.opts})
    for name in (*completing.speakers(context, command, ""), *completing.sources(context, command, "")):  # type: ignore[arg-type]
        yield shlex.quote(name)


def _history() -> Path:
    from platformdirs import user_state_path

    folder = user_state_path("qawl", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "history"
    file.touch(mode=0o600)
    return file

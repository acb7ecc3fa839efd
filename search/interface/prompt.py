"""`qawl shell`: a prompt at which the commands are typed as they are, with history and completion.

With prompt_toolkit (the extra `qawl[shell]`) if it is installed, else with Python's own line editor.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from search.interface import language, session
from search.interface.options import given
from search.interface.output import say
from search.interface.run import complain, run

LEAVE = ("exit", "quit", "خروج")
PROMPT = "qawl> "

# Taking a line apart takes time by its length; nothing that a person types is longer.
_LONGEST_LINE = 20_000


def prompt(command: click.Group) -> None:
    """Read commands and run them until the end of the input; a wrong one is told and the next one read."""
    read = _reader(command) if sys.stdin.isatty() else _piped
    index, spoken = str(session.folder()), ["--lang", asked] if (asked := given("lang")) else []
    if sys.stdin.isatty():
        say("shell_welcome")
    while (line := _line(read)) is not None:
        words = _words(line)
        if words and words[0] in LEAVE:
            return
        if words:
            run(command, [*spoken, *_with_index(words, index)])
            language.speak(spoken)


def _line(read: Callable[[], str]) -> str | None:
    try:
        return read()
    except EOFError:
        return None
    except KeyboardInterrupt:
        return ""


def _words(line: str) -> list[str]:
    if len(line) > _LONGEST_LINE:
        complain(f"A line has at most {_LONGEST_LINE:,} characters; this has {len(line):,}.", "name files by folder")
        return []
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
    context = click.get_current_context()
    try:
        return _rich_reader(command, context)
    except ImportError:
        return _plain_reader(command, context)


def _rich_reader(command: click.Group, context: click.Context) -> Callable[[], str]:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.completion import CompleteEvent, Completer, Completion
    from prompt_toolkit.document import Document
    from prompt_toolkit.history import FileHistory

    class Names(Completer):
        """Completes what `candidates` gives."""

        def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
            """Yield completions of the word before the cursor."""
            before, word = _last_word(document.text_before_cursor)
            for found in candidates(command, context, before, word):
                yield Completion(found, start_position=-len(word))

    read = PromptSession[str](
        history=FileHistory(str(_history())), completer=Names(), complete_while_typing=False
    )  # fmt: skip
    return lambda: read.prompt(PROMPT)


def _plain_reader(command: click.Group, context: click.Context) -> Callable[[], str]:
    import atexit
    import readline

    history = _history()
    readline.read_history_file(history)
    atexit.register(readline.write_history_file, history)

    def complete(text: str, state: int) -> str | None:
        before = readline.get_line_buffer()[: readline.get_begidx()]
        found = candidates(command, context, before, text)
        return found[state] if state < len(found) else None

    readline.set_completer(complete)
    readline.set_completer_delims(" \t\n")
    readline.parse_and_bind("tab: complete")
    return lambda: input(PROMPT)


def candidates(command: click.Group, context: click.Context, before: str, word: str) -> list[str]:
    """Return what may stand in the place of a word that has been begun.

    Args:
        command: All commands.
        context: Of the running command line.
        before: The line up to the word.
        word: The beginning of the word; of a name it may be any part.
    """
    from search.interface import completing

    typed = before.split()
    if not typed:
        return [f"{name} " for name in sorted(command.commands) if name.startswith(word)]
    known = command.commands.get(typed[0])
    if known is None:
        return []
    if word.startswith("-"):
        flags = {flag for option in known.params for flag in option.opts if flag.startswith("--")}
        return sorted(flag for flag in flags if flag.startswith(word))
    names = completing.sources if typed[-1] == "--source" else completing.speakers
    return [shlex.quote(name) for name in names(context, known.params[0], word.strip("'\""))]


def _last_word(line: str) -> tuple[str, str]:
    """Return what stands before the last word, and the word."""
    word = line.split(" ")[-1]
    return line[: len(line) - len(word)], word


def _history() -> Path:
    from platformdirs import user_state_path

    folder = user_state_path("qawl", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "history"
    file.touch(mode=0o600)
    return file

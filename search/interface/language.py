"""The language that the interface speaks, known before a call is read: even what is wrong with it is told in it."""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from itertools import pairwise, takewhile

from indexer.errors import QawlError
from search.interface import settings
from search.interface.options import setting
from search.report.texts import LANGUAGES, Texts, preferred

_MARK = "\u200f"
_OPTION = "--lang"
_spoken: ContextVar[str] = ContextVar("language", default="en")


def speak(arguments: Sequence[str]) -> None:
    """Speak, from now on, the language that a call asks for, or else the settings, or else the locale."""
    _spoken.set(_asked(arguments) or _set() or preferred())


def texts() -> Texts:
    """Return the words of the interface in the language that is spoken.

    Raises:
        InputError: The settings name a language that there is not.
    """
    setting("lang")
    return Texts(_spoken.get())


def is_arabic() -> bool:
    """Whether Arabic is spoken."""
    return _spoken.get() == "ar"


def told(sentence: str) -> str:
    """Return a sentence, which the program says in English, in the language that is spoken."""
    return Texts(_spoken.get()).told(sentence)


def marked(line: str) -> str:
    """Return a line, marked to run right to left if Arabic is spoken, whatever its first letter is."""
    return _MARK + line if is_arabic() else line


def unmarked(line: str) -> str:
    """Return a line as pipes and files get it."""
    return line.replace(_MARK, "")


def _asked(arguments: Sequence[str]) -> str | None:
    """Return the last language that a call names, None if it names none that there is."""
    before = [*takewhile(lambda one: one != "--", arguments), ""]
    said = [
        option.partition("=")[2] or value for option, value in pairwise(before) if option.partition("=")[0] == _OPTION
    ]
    return next((one for one in reversed(said) if one in LANGUAGES), None)


def _set() -> str:
    try:
        return settings.value("lang").value
    except QawlError:
        return ""

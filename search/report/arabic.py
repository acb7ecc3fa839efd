"""What the program says in English, said in Arabic: help texts, errors, hints, and what was refused or noticed.

The parts that find a fault say so in English and know of no other language; a sentence is recognised here by its form
in `messages.ar.toml`, `foreign.ar.toml` (what click and the system say) and `help.ar.toml`. Each entry there has the
English, `en`, and the Arabic, `ar`. `{name}` stands for what the program puts in, which is said in Arabic too if it is
such a sentence itself; `{n:articles}` in the Arabic takes a number with its noun, in the forms of `ar.toml`.
"""

from __future__ import annotations

import re
import string
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from search.report.texts import Texts

FILES = ("messages.ar.toml", "foreign.ar.toml", "help.ar.toml")
_NUMBER = r"[\d,]+"
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence in which something is put.

    Attributes:
        pattern: Recognises the English, with a group for each thing put in.
        arabic: The Arabic, with the same names.
    """

    pattern: re.Pattern[str]
    arabic: str


def arabic(text: str) -> str:
    """Return a text in Arabic, line by line; a line that the catalogue does not know stays as it is."""
    if whole := _plain().get(text):
        return whole
    return "\n".join(_line(line, _DEEPEST) for line in text.split("\n"))


def entries(name: str) -> list[dict[str, str]]:
    """Return the entries of a file of the catalogue."""
    written = files(__package__).joinpath(name).read_text(encoding="utf-8")
    found: list[dict[str, str]] = tomllib.loads(written)["text"]
    return found


def _line(line: str, depth: int) -> str:
    text = line.strip()
    margin = line[: len(line) - len(line.lstrip())]
    if known := _plain().get(text):
        return margin + known
    for form in _forms() if depth else ():
        if match := form.pattern.fullmatch(text):
            return margin + _filled(form, match, depth)
    return line


def _filled(form: Form, match: re.Match[str], depth: int) -> str:
    values: dict[str, object] = {}
    for name, value in match.groupdict().items():
        values[name] = int(value.replace(",", "")) if _counts(form, name) else _line(value, depth - 1)
    return Texts("ar").filled(form.arabic, values)


def _counts(form: Form, name: str) -> bool:
    return f"{{{name}:" in form.arabic


@cache
def _plain() -> dict[str, str]:
    written = (one for name in FILES for one in entries(name) if not _fields(one["ar"]))
    return {one["en"].format(): one["ar"].format() for one in written}


@cache
def _forms() -> tuple[Form, ...]:
    """Return the sentences with something to put in, those with most words of their own first.

    A sentence that begins with words of its own may end in another; one that begins with a value comes after it.
    """
    found = [one for name in FILES for one in entries(name) if _fields(one["ar"])]
    found.sort(key=lambda one: (one["en"].startswith("{"), -len(re.sub(r"\{\w+\}", "", one["en"]))))
    return tuple(Form(_pattern(one["en"], one["ar"]), one["ar"]) for one in found)


def _fields(text: str) -> list[str]:
    return [field for _, field, _, _ in string.Formatter().parse(text) if field]


def _pattern(english: str, arabic: str) -> re.Pattern[str]:
    made = ""
    for literal, field, _, _ in string.Formatter().parse(english):
        made += re.escape(literal)
        if field:
            made += f"(?P<{field}>{_NUMBER if f'{{{field}:' in arabic else '.*?'})"
    return re.compile(made)

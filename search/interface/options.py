"""The options that several commands share, each defined once, and what a call says of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from search.interface import settings

Command = TypeVar("Command", bound=Callable[..., Any])

FORMATS = ("table", "json", "jsonl", "csv", "markdown")
CITATIONS = ("jsonld", "csl", "bibtex")
KINDS = ("direct", "indirect", "mixed")
SHEET = ("csv_style", "csv_raw")
LOOK = ("color", "no_color", "bidi", "width", "lang", "no_pager", "debug")
NARROW = ("since", "until", "source", "speaker", "kind")
OWN = "Options"
SECTIONS = {
    "Narrowing": (*NARROW, "sources", "limit"),
    "Writing": ("format", *SHEET),
    "On a terminal": ("color", "no_color", "bidi", "width", "no_pager"),
    "Everywhere": ("index", "lang", "debug", "help"),
}
_FORMATS = frozenset(("format", "citation", "search_format"))
_META = "qawl."


def _kept(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    if value is not None and value is not False and value != ():
        context.meta[_META + str(parameter.name)] = value
    return value


def names_of(what: str) -> Callable[..., list[str]]:
    """Return what completes the names of `speakers` or `sources` when a shell asks; nothing is opened before."""

    def complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
        from search.interface import completing

        names: list[str] = getattr(completing, what)(context, parameter, incomplete)
        return names

    return complete


def _format(*names: str) -> tuple[str, dict[str, Any]]:
    return "--format", {"type": click.Choice((*FORMATS, *names)), "help": "How to write the answer [table]."}


def _free(flag: str, metavar: str, text: str) -> tuple[str, dict[str, Any]]:
    return flag, {"metavar": metavar, "help": text}


def _named(flag: str, what: str, text: str) -> tuple[str, dict[str, Any]]:
    return flag, {"metavar": "NAME", "help": text, "shell_complete": names_of(what)}


def _repeated(option: tuple[str, dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    return option[0], {**option[1], "multiple": True}


def _number(flag: str, least: int, text: str) -> tuple[str, dict[str, Any]]:
    return flag, {"type": click.IntRange(min=least), "metavar": "N", "help": text}


def _flag(flag: str, text: str) -> tuple[str, dict[str, Any]]:
    return flag, {"is_flag": True, "help": text}


def _one_of(flag: str, choices: tuple[str, ...], text: str) -> tuple[str, dict[str, Any]]:
    return flag, {"type": click.Choice(choices), "help": text}


_BIDI_HELP = "Who orders Arabic on the terminal [auto]; see `qawl doctor terminal`."
_OPTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "index": _free("--index", "PATH", "Folder of the index [$QAWL_INDEX, ./index, your data folder]."),
    "format": _format(),
    "citation": _format(*CITATIONS),
    "search_format": _format(*CITATIONS, "trec"),
    "limit": _number("--limit", 0, "Show at most N; 0 shows all."),
    "since": _free("--since", "DATE", "Published on or after: 2024, 2024-11 or 2024-11-17."),
    "until": _free("--until", "DATE", "Published on or before."),
    "source": _named("--source", "sources", "Only this outlet, as `qawl sources` names it."),
    "sources": _repeated(_named("--source", "sources", "Only this outlet, as `qawl sources` names it; repeatable.")),
    "speaker": _named("--speaker", "speakers", "Only this speaker, in any spelling, or by title."),
    "kind": _one_of("--kind", KINDS, "Only quotations of this kind."),
    "color": _one_of("--color", settings.BY_NAME["color"].choices, "When to use colour [auto]."),
    "no_color": _flag("--no-color", "Same as --color never."),
    "bidi": _one_of("--bidi", settings.BIDI, _BIDI_HELP),
    "width": _number("--width", 40, "Wrap at N columns."),
    "lang": _one_of("--lang", settings.BY_NAME["lang"].choices, "Language of the interface [by your locale]."),
    "no_pager": _flag("--no-pager", "Never show a long answer in a pager."),
    "csv_style": _one_of(
        "--csv-style", settings.CSV_STYLES, "CSV for programs, Excel, or Excel that splits at ; [plain]."
    ),
    "csv_raw": _flag("--csv-raw", "CSV without the ' before cells that begin like a formula."),
    "debug": _flag("--debug", "Show where an error came from."),
}


def shared(*names: str) -> Callable[[Command], Command]:
    """Return a decorator that gives a command the options of these names; `given` says what the call sets.

    Who can choose a format can choose for whom CSV is written.
    """
    every = (*names, *SHEET) if _FORMATS.intersection(names) else names

    def decorate(command: Command) -> Command:
        for name in reversed(every):
            flag, how = _OPTIONS[name]
            click.option(flag, *([name] if "multiple" in how else []), expose_value=False, callback=_kept, **how)(
                command
            )
        return command

    return decorate


def given(name: str) -> Any:
    """Return what the call says for an option, or None; inside a command only."""
    context = click.get_current_context(silent=True)
    return context.meta.get(_META + name) if context else None


def setting(name: str) -> str:
    """Return what holds for a setting: the call's option, else the environment, the configuration or the default."""
    said = given(name)
    return settings.value(name, None if said is None else str(said)).value

"""Help texts: options in sections, and everything in Arabic, right to left, if that is what the interface speaks."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterable
from typing import IO, Any

import click

from indexer.errors import QawlError
from search.interface.language import is_arabic, marked, told, unmarked
from search.interface.options import OWN, SECTIONS

_MINUS = "\u2212"
_REFUSED = re.compile(r"-(?:[^-\x00-\x7f]|[\"(]|[a-z]+:|[^-].*\s)")


class ArabicFormatter(click.HelpFormatter):
    """Writes help in Arabic; a line that runs right to left though it begins with an option begins with a mark."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is called."""
        super().write_usage(prog, args, told("Usage:") + " ")

    def write_heading(self, heading: str) -> None:
        """Write the heading of a section."""
        super().write_heading(told(heading))

    def write_text(self, text: str) -> None:
        """Write paragraphs; of examples, which begin with a mark of click's, line by line."""
        paragraphs = text.split("\n\n")
        super().write_text("\n\n".join(told(one) if one.startswith("\b") else _sentence(one) for one in paragraphs))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write options or commands, each beside what it does."""
        begin = len(self.buffer)
        super().write_dl([(name, _told(text)) for name, text in rows], col_max, col_spacing)
        lines = "".join(self.buffer[begin:]).splitlines(keepends=True)
        self.buffer[begin:] = [marked(line) for line in lines]


class HelpContext(click.Context):
    """A context that writes help in the language that is spoken."""

    def make_formatter(self) -> click.HelpFormatter:
        """Return what help is written with."""
        if not is_arabic():
            return super().make_formatter()
        return ArabicFormatter(width=self.terminal_width, max_width=self.max_content_width)


class SectionedCommand(click.Command):
    """A command whose help has its options in sections."""

    context_class = HelpContext

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        _write_options(self, context, formatter)

    def get_help(self, context: click.Context) -> str:
        """Return the help as it has to be written to stdout."""
        return _drawn(super().get_help(context))

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the first sentence of the help."""
        return _first_sentence(self, limit) or super().get_short_help_str(limit)


class Commands(SectionedCommand, click.Group):
    """A group whose help, and that of its commands, has the options in sections."""

    command_class = SectionedCommand
    group_class = type

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(context, formatter)
        self.format_commands(context, formatter)


class QueryCommand(SectionedCommand):
    """A command whose argument is a query, in which `-word` and `-speaker:name` are no options.

    Only what could never be one of its options is taken for a query; a mistyped option stays an error.
    """

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        """Parse, with the minus of a word written as the sign that looks like it, which queries know too."""
        return super().parse_args(context, [_MINUS + one[1:] if _REFUSED.match(one) else one for one in arguments])


def lines_for(stream: IO[str], text: str) -> list[str]:
    """Return lines of the interface, already wrapped, as they have to be written to a stream."""
    if not stream.isatty():
        return unmarked(text).split("\n")
    if text.isascii():
        return text.split("\n")
    from search.interface.output import screen_of
    from search.report.sentences import placed
    from search.report.terminal import Screen

    try:
        screen = screen_of(stream)
    except QawlError:
        screen = Screen()
    return [placed(line, screen) for line in text.split("\n")]


def _drawn(text: str) -> str:
    return "\n".join(lines_for(sys.stdout, text))


def _sentence(paragraph: str) -> str:
    return told(" ".join(paragraph.split()))


def _told(text: str) -> str:
    """Return what an option does, with the note on its values that may stand behind it."""
    sentence, gap, values = text.partition("  [")
    return told(sentence) + gap + values


def _first_sentence(command: click.Command, limit: int) -> str:
    if not is_arabic():
        return ""
    sentence = _sentence(inspect.cleandoc(command.help or "").split("\n\n")[0])
    return sentence if len(sentence) <= limit else sentence[:limit].rsplit(" ", 1)[0] + "…"


def _section_of(option: click.Option) -> str:
    name = "help" if "--help" in option.opts else option.name
    return next((section for section, options in SECTIONS.items() if name in options), OWN)


def _write_options(command: click.Command, context: click.Context, formatter: click.HelpFormatter) -> None:
    """Write options in sections: the command's own first, then those that narrow, then those of looks."""
    sections: dict[str, list[tuple[str, str]]] = {name: [] for name in (OWN, *SECTIONS)}
    for option in command.get_params(context):
        record: Any = option.get_help_record(context)
        if isinstance(option, click.Option) and record:
            sections[_section_of(option)].append(record)
    for name, records in sections.items():
        if records:
            with formatter.section(name):
                formatter.write_dl(records)

"""Help texts in docs/cli.md: generated from the commands themselves. Run `python -m tests.docs.pages` to write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click

from cli import cli

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"
WIDTH = 100
_BLOCK = re.compile(r"(<!-- help: (qawl[a-z ]*) -->\n).*?(<!-- end -->)", re.DOTALL)


def commands(command: click.Command = cli, name: str = "qawl") -> Iterator[tuple[str, click.Command]]:
    """Yield every command and subcommand with its full name."""
    yield name, command
    if isinstance(command, click.Group):
        for part in command.commands:
            yield from commands(command.commands[part], f"{name} {part}")


def help_of(name: str, command: click.Command) -> str:
    context = click.Context(
        command, info_name=name, terminal_width=WIDTH, max_content_width=WIDTH, help_option_names=["-h", "--help"]
    )
    return "\n".join(line.rstrip() for line in command.get_help(context).splitlines())


def rewritten(page: str) -> str:
    """Return the page with every help text as the command has it now."""
    known = dict(commands())

    def block(match: re.Match[str]) -> str:
        return f"{match[1]}```text\n{help_of(match[2], known[match[2]])}\n```\n{match[3]}"

    return _BLOCK.sub(block, page)


def named(page: str) -> list[str]:
    """Return the commands whose help a page has."""
    return [match[2] for match in _BLOCK.finditer(page)]


if __name__ == "__main__":
    PAGE.write_text(rewritten(PAGE.read_text(encoding="utf-8")), encoding="utf-8")

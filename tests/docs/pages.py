"""What the documents show of the program: help texts and answers, made by the program itself.

A page has blocks `<!-- help: qawl search -->` and `<!-- run: search "…" -->`, each up to `<!-- end -->`; answers are on
the seeds. Run `python -m tests.docs.pages` to write them anew.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from cli import cli

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs").glob("*.md")), *sorted(ROOT.glob("README*.md"))]
WIDTH = 100
_HELP = re.compile(r"(<!-- help: (qawl[a-z ]*) -->\n).*?(<!-- end -->)", re.DOTALL)
_RUN = re.compile(r"(<!-- run: ([^\n]*) -->\n).*?(<!-- end -->)", re.DOTALL)


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


def answer_of(line: str, index: Path) -> str:
    """Return what a command line prints on an index of the seeds, its standard error too."""
    call = [sys.executable, str(ROOT / "cli.py"), *shlex.split(line)]
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR")}
    settings = {"QAWL_INDEX": str(index), "QAWL_CONFIG": os.devnull, "QAWL_WIDTH": str(WIDTH), "LC_ALL": "C.UTF-8"}
    environment = {**kept, **settings}
    ran = subprocess.run(call, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    answer = ran.stdout.decode("utf-8").rstrip()
    if "this is a fault of qawl" in answer:
        raise RuntimeError(answer)
    return answer


def rewritten(page: str, index: Path) -> str:
    """Return a page with every help text and every answer as the program gives it now."""
    known = dict(commands())

    def help_block(match: re.Match[str]) -> str:
        return f"{match[1]}```text\n{help_of(match[2], known[match[2]])}\n```\n{match[3]}"

    def run_block(match: re.Match[str]) -> str:
        return f"{match[1]}```text\n$ qawl {match[2]}\n{answer_of(match[2], index)}\n```\n{match[3]}"

    return _RUN.sub(run_block, _HELP.sub(help_block, page))


def named(page: str) -> list[str]:
    """Return the commands whose help a page has."""
    return [match[2] for match in _HELP.finditer(page)]


def seeds_index(folder: Path) -> Path:
    answer_of("index seeds", folder / "index")
    return folder / "index"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        made = seeds_index(Path(scratch))
        for path in PAGES:
            path.write_text(rewritten(path.read_text(encoding="utf-8"), made), encoding="utf-8")

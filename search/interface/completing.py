"""Completion: the script a shell loads, and the names that are completed from the index."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click.shell_completion import get_completion_class

from indexer.cleaning import printable_line

if TYPE_CHECKING:
    from indexer.archive import Archive

MOST = 50


def script(command: click.Command, shell: str) -> str:
    """Return what `bash`, `zsh` or `fish` has to read to complete the command."""
    made = get_completion_class(shell)
    assert made is not None, shell
    return made(command, {}, "qawl", "_QAWL_COMPLETE").source()


def speakers(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the officials whose names have the word typed, the most quoted first."""
    sql = """SELECT name FROM official JOIN quotation_official ON official = id
        WHERE instr(name, ?) GROUP BY id ORDER BY count(*) DESC LIMIT ?"""
    return _names(sql, incomplete)


def sources(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the outlets whose names have what was typed, those with most articles first."""
    sql = """SELECT source FROM article WHERE instr(source, ?) AND source IS NOT NULL
        GROUP BY source ORDER BY count(*) DESC LIMIT ?"""
    return _names(sql, incomplete)


def _names(sql: str, incomplete: str) -> list[str]:
    archive = _archive()
    if archive is None:
        return []
    with archive:
        return [printable_line(row[0]) for row in archive.connection.execute(sql, (incomplete, MOST))]


def _archive() -> Archive | None:
    """Return the archive, or None: completion never complains."""
    from indexer.archive import Archive
    from indexer.errors import QawlError
    from search.interface import session

    try:
        return None if session.is_empty(place := session.folder()) else Archive.open(place)
    except QawlError:
        return None

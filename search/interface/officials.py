"""`qawl speakers merge`, `split`, `rename`, `undo`: what users decide about officials, kept in the archive."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from search.interface import session
from search.interface.output import say

if TYPE_CHECKING:
    from indexer.archive import Archive


def merge(kept: str, other: str) -> None:
    """Decide that two officials are one."""
    from indexer import officials

    with _writing() as archive:
        say("merged", n=officials.merge(archive, other, kept), kept=kept)


def split(official: str, name: str) -> None:
    """Decide that who is quoted under one form of a name is somebody else."""
    from indexer import officials

    with _writing() as archive:
        say("split", id=officials.split(archive, official, name))


def rename(official: str, name: str) -> None:
    """Decide under which name an official is shown."""
    from indexer import officials

    with _writing() as archive:
        officials.rename(archive, official, name)
        say("renamed", id=official, name=name)


def undo() -> None:
    """Take back the last decision."""
    from indexer import officials

    with _writing() as archive:
        say("undone" if officials.undo(archive) else "nothing_to_undo")


@contextmanager
def _writing() -> Iterator[Archive]:
    """Open the archive for a decision, and let the claims follow it."""
    from indexer.archive import Archive
    from search import claims

    with Archive.open(session.existing(), write=True) as archive:
        yield archive
        claims.update(archive)

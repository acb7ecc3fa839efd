"""Claims and events brought up to date: what search makes of the archive and keeps in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.folder import only_writer

if TYPE_CHECKING:
    from pathlib import Path

    from indexer.archive import Archive

STAGES = ("claims", "events")
"""Watermarks of the stages; written out so that asking whether they are stale imports neither."""


def behind(archive: Archive) -> int:
    """Return how many places in the archive's order are not grouped yet."""
    return archive.last - min(archive.watermark(stage) for stage in STAGES)


def update(folder: Path) -> None:
    """Group what came since the last time; begin anew after a rebuild.

    Raises:
        InputError: Another process is writing.
    """
    from indexer.archive import Archive
    from search import claims, copies, events

    with only_writer(folder), Archive.open(folder, write=True) as archive:
        if archive.watermark(claims.STAGE) == 0:
            claims.forget(archive)
        if archive.watermark(copies.STAGE) == 0:
            copies.forget(archive)
        claims.update(archive)
        events.update(archive)

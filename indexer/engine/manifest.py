"""The manifest of a generation of an engine's files: names, lengths, CRC-32s, and what is known about the whole.

It is written before the generation becomes visible, in one step, so that there is no moment at which an index can be
opened that cannot be verified.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from indexer.errors import IndexUnusableError
from indexer.folder import write_durably

FORMAT = 1
_CHUNK = 2**20
READ_AT_EVERY_OPENING = 64 * 2**20
"""Of larger indexes only the files that were touched since are read at opening; `qawl check` reads all."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a file must be: its length, its CRC-32, and when it was last changed, in nanoseconds."""

    size: int
    crc32: int
    changed: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation consists of.

    Attributes:
        generation: Its number.
        files: By name.
        facts: What the index says of itself: fingerprint of the analyser, archive, place in its order.
    """

    generation: int
    files: dict[str, Entry]
    facts: dict[str, Any] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write it beside the files it speaks of."""
        entries = {name: [entry.size, entry.crc32, entry.changed] for name, entry in self.files.items()}
        body = {"format": FORMAT, "generation": self.generation, "files": entries, "facts": self.facts}
        content = {"crc32": _crc_of(body), **body}
        write_durably(folder / filename(self.generation), json.dumps(content, indent=1).encode())

    @classmethod
    def read(cls, folder: Path, generation: int) -> Manifest:
        """Read the manifest of a generation.

        Raises:
            FileNotFoundError: There is none.
            IndexUnusableError: It is damaged.
        """
        content = (folder / filename(generation)).read_bytes()
        try:
            body = json.loads(content)
            if body.pop("crc32") != _crc_of(body) or (body["format"], body["generation"]) != (FORMAT, generation):
                raise ValueError
            files = {name: Entry(*entry) for name, entry in body["files"].items()}
            return cls(generation, files, body["facts"])
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            message = f"the manifest of the index is damaged: {folder / filename(generation)}"
            raise IndexUnusableError(message, "qawl rebuild") from error

    def verify(self, folder: Path, *, fully: bool = False) -> None:
        """Compare the files with what they must be.

        Args:
            folder: Where they are.
            fully: Read all files, however large.

        Raises:
            FileNotFoundError: A file is missing.
            IndexUnusableError: A file is not what was written.
        """
        fully = fully or sum(entry.size for entry in self.files.values()) <= READ_AT_EVERY_OPENING
        for name, entry in self.files.items():
            state = (folder / name).stat()
            unread = not fully and state.st_mtime_ns == entry.changed
            if state.st_size != entry.size or not (unread or crc_of(folder / name) == entry.crc32):
                raise IndexUnusableError(f"the index is damaged: {folder / name}", "qawl rebuild")


def filename(generation: int) -> str:
    """Return the name of a generation's manifest."""
    return f"manifest-{generation}.json"


def entry_of(path: Path) -> Entry:
    """Return what a file is now."""
    state = path.stat()
    return Entry(state.st_size, crc_of(path), state.st_mtime_ns)


def crc_of(path: Path) -> int:
    """Return the CRC-32 of a file, read a part at a time."""
    crc = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            crc = zlib.crc32(chunk, crc)
    return crc


def _crc_of(body: dict[str, Any]) -> int:
    return zlib.crc32(json.dumps(body, sort_keys=True).encode())

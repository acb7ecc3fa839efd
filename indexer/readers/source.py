"""What a reader is given: the bytes of one file, wherever they stand, and how the user calls them."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from indexer.readers.known import Known
from indexer.readers.record import LARGEST_FILE, SPLIT_HINT, BadRecordError, Notice, Notify, unheard
from indexer.readers.streams import damage


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read.

    Attributes:
        path: As the user sees it; `archive.zip!name` for what stands in an archive.
        name: What identifies it among its neighbours: the file's name, or the path below the folder that was named.
        stream: Its bytes, decompressed; read once, forwards.
        known: What `sources.yaml` beside it says of it.
        notify: Told what was left out or repaired.
        depth: How many archives it stands in.
    """

    path: str
    name: str
    stream: io.BufferedReader
    known: Known = field(default_factory=Known)
    notify: Notify = unheard
    depth: int = 0

    def whole(self, largest: int = LARGEST_FILE) -> bytes:
        """Return all its bytes.

        Raises:
            BadRecordError: There are more than `largest`, or the stream is damaged.
        """
        data = self.stream.read(largest + 1)
        if error := damage(self.stream):
            raise error
        if len(data) > largest:
            raise BadRecordError(f"it is larger than {largest // 1024**2} MiB", SPLIT_HINT)
        return data

    def tell(self, reason: str, line: int | None = None) -> None:
        """Tell the user something about it."""
        self.notify(Notice(self.path, line, reason))

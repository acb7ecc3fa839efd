"""Streams of bytes with a limit on what may come out of them: against files that decompress to a thousandfold."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from typing import Any, Protocol

from indexer.readers.record import BOMB_HINT, DAMAGED_HINT, BadRecordError

GREATEST_RATIO = 200
# So much may come out of however little went in.
FREE = 1024 * 1024
_CHUNK = 65536


class Readable(Protocol):
    """A stream that gives what it has before it fails."""

    def read1(self, size: int, /) -> bytes:
        """Return at most so many bytes, none at the end."""
        ...


class Guarded(io.RawIOBase):
    """A stream that ends where it is damaged, and knows why: what came before is not lost.

    Attributes:
        damage: Why it ended, if it did not end well; ask for it with `damage` when nothing more comes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.damage: BadRecordError | None = None

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill the buffer with what comes; 0 at the end and at the damage."""
        if self.damage is not None:
            return 0
        try:
            data = self.take(min(len(buffer), _CHUNK))
        except BadRecordError as error:
            self.damage = error
            return 0
        except (EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError, OSError) as error:
            reason = f"its data is damaged or cut off: {' '.join(str(error).split())[:100]}"
            self.damage = BadRecordError(reason, DAMAGED_HINT)
            return 0
        buffer[: len(data)] = data
        return len(data)

    def take(self, size: int) -> bytes:
        """Return at most so many bytes, none at the end.

        Raises:
            BadRecordError: It goes on, and must not be read further.
        """
        raise NotImplementedError


class Bounded(Guarded):
    """A decompressing stream that ends when more comes out of it than honest compression explains."""

    def __init__(self, stream: Readable, spent: Callable[[], int], ratio: int = GREATEST_RATIO) -> None:
        """Guard `stream`; `spent` tells how many compressed bytes have gone in."""
        super().__init__()
        self._stream, self._spent, self._ratio, self._out = stream, spent, ratio, 0

    def take(self, size: int) -> bytes:
        """Return what comes, as long as it is not more than 200 times what went in."""
        data = self._stream.read1(size)
        self._out += len(data)
        if self._out > FREE + self._ratio * self._spent():
            raise BadRecordError(f"it decompresses to more than {self._ratio} times its size", BOMB_HINT)
        return data


def damage(stream: io.BufferedReader[Any]) -> BadRecordError | None:
    """Return why a stream ended before its end, or None if it ended well or is a file as it lies on the disk."""
    raw = getattr(stream, "raw", None)
    return raw.damage if isinstance(raw, Guarded) else None


def opened(raw: io.BufferedReader[Any]) -> io.BufferedReader[Any]:
    """Return a stream of the file's content, decompressed if its first bytes are those of gzip, bzip2 or xz."""
    head = raw.peek(6)[:6]
    decompressing = next((opener for magic, opener in _KINDS.items() if head.startswith(magic)), None)
    if decompressing is None:
        return raw
    metered = _Metered(raw)
    return io.BufferedReader(Bounded(decompressing(metered), lambda: metered.given), _CHUNK)


class _Metered:
    """A stream that counts what it gives; pipes and members of archives cannot tell their place."""

    def __init__(self, stream: io.BufferedReader[Any]) -> None:
        self._stream, self.given = stream, 0

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self.given += len(data)
        return data


_KINDS: dict[bytes, Callable[[Any], Readable]] = {
    b"\x1f\x8b": lambda stream: gzip.GzipFile(fileobj=stream, mode="rb"),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ\x00": lzma.LZMAFile,
}

"""Streams of bytes with a limit on what may come out of them: against files that decompress to a thousandfold."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable
from typing import Any, Protocol

from indexer.readers.record import BadRecordError

GREATEST_RATIO = 200
# So much may come out of however little went in.
FREE = 1024 * 1024
_CHUNK = 65536


class Readable(Protocol):
    """Anything that gives bytes."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes."""
        ...


class Bounded(io.RawIOBase):
    """A decompressing stream that stops when more comes out of it than honest compression explains."""

    def __init__(self, stream: Readable, spent: Callable[[], int], ratio: int = GREATEST_RATIO) -> None:
        """Guard `stream`; `spent` tells how many compressed bytes have gone in."""
        super().__init__()
        self._stream, self._spent, self._ratio, self._out = stream, spent, ratio, 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Fill the buffer.

        Raises:
            BadRecordError: The data is damaged, cut off, or more than 200 times as large as what it came from.
        """
        try:
            data = self._stream.read(min(len(buffer), _CHUNK))
        except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile) as error:
            raise BadRecordError(f"its compressed data is damaged or cut off: {error}") from error
        self._out += len(data)
        if self._out > FREE + self._ratio * self._spent():
            raise BadRecordError(f"it decompresses to more than {self._ratio} times its size")
        buffer[: len(data)] = data
        return len(data)


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

    def __init__(self, stream: Readable) -> None:
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

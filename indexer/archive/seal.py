"""The seal: what the archive's file was when its last writer closed it.

SQLite notices a page that makes no sense, not one that makes another sense. An archive that nobody is writing to
therefore has its size and CRC-32 beside it. A writer breaks the seal before it changes anything; after a crash there is
none, and the checksums of the rows have to do (see docs/reliability.md).
"""

from __future__ import annotations

import fcntl
import json
import os
import zlib
from contextlib import suppress
from pathlib import Path

from ..errors import IndexUnusableError
from ..folder import PRIVATE_FILE, sync_folder, write_durably

SEAL = "archive.seal"
LOCK = "archive.lock"
READ_AT_EVERY_OPENING = 256 * 2**20
"""Larger archives are read in full by `qawl check` only; at opening their size is compared."""
_CHUNK = 2**20


class BrokenSeal:
    """What a writer holds from its first change until it has closed the archive: the seal, broken.

    Any number may hold it at a time; the last one to let go seals the archive anew.
    """

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._lock = os.open(archive.with_name(LOCK), os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        fcntl.flock(self._lock, fcntl.LOCK_SH)
        self._before = _read(archive)
        with suppress(FileNotFoundError):
            archive.with_name(SEAL).unlink()
            sync_folder(archive.parent)

    def last(self) -> bool:
        """Say whether nobody else is writing, and keep others from beginning to until `release`."""
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def seal(self, *, changed: bool) -> None:
        """Seal the archive, which must be wholly in its file; only for the `last` writer.

        Args:
            changed: False saves reading the file if it was sealed before and nothing was written to it.
        """
        content = self._before
        if changed or content is None:
            content = {"size": self._archive.stat().st_size, "crc32": _crc(self._archive)}
        write_durably(self._archive.with_name(SEAL), json.dumps(content).encode())

    def release(self) -> None:
        """Let other writers begin."""
        os.close(self._lock)


def verify(archive: Path, *, fully: bool = False) -> bool:
    """Compare the archive's file with its seal.

    Args:
        archive: The SQLite file.
        fully: Read large archives, too.

    Returns:
        Whether it has a seal.

    Raises:
        IndexUnusableError: The file has changed since its last writer closed it.
    """
    content = _read(archive)
    if content is None:
        return False
    size = archive.stat().st_size
    whole = size == content["size"] and (
        (size > READ_AT_EVERY_OPENING and not fully) or _crc(archive) == content["crc32"]
    )
    # If a writer has come meanwhile, the file is in motion, not damaged.
    if not whole and _read(archive) == content:
        message = f"{archive} is damaged: it is not what qawl last wrote"
        raise IndexUnusableError(message, "qawl check --repair  (keeps every article that is whole)")
    return True


def abandoned(archive: Path) -> bool:
    """Say whether an archive without a seal is so because its last writer did not come to close it."""
    try:
        lock = os.open(archive.with_name(LOCK), os.O_RDONLY)
    except FileNotFoundError:
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(lock)
    return _read(archive) is None


def _read(archive: Path) -> dict[str, int] | None:
    try:
        content = json.loads(archive.with_name(SEAL).read_bytes())
        return {"size": int(content["size"]), "crc32": int(content["crc32"])}
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError) as error:
        message = f"{archive.with_name(SEAL)} is damaged"
        raise IndexUnusableError(message, "qawl check --repair") from error


def _crc(path: Path) -> int:
    crc = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            crc = zlib.crc32(chunk, crc)
    return crc

"""The faulty disk of `faulty_disk.c`: built, preloaded, and used on a forked child."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from enum import IntEnum
from hashlib import sha256
from pathlib import Path

SOURCE = Path(__file__).with_suffix(".c")
FLAGS = ["-shared", "-fPIC", "-O2", "-ldl"]


class Do(IntEnum):
    """What happens at the Nth operation."""

    COUNT = 0
    KILL = 1
    FAIL_ONCE = 2
    FULL = 3
    INTERRUPT = 4


def why_not() -> str | None:
    """Return why the faulty disk cannot be used here, or None if it can."""
    if not sys.platform.startswith("linux"):
        return "the faulty disk needs Linux"
    return None if shutil.which("cc") else "the faulty disk needs a C compiler"


def build() -> Path:
    """Return the compiled library; compiled once for each version of its source."""
    name = f"qawl-faulty-disk-{os.getuid()}-{sha256(SOURCE.read_bytes()).hexdigest()[:12]}.so"
    library = Path(tempfile.gettempdir()) / name
    if not library.exists():
        draft = library.with_suffix(f".{os.getpid()}")
        subprocess.run(["cc", "-o", str(draft), str(SOURCE), *FLAGS, "-w"], check=True)
        draft.replace(library)
    return library


def preloaded() -> bool:
    """Say whether this process runs on the faulty disk."""
    return hasattr(ctypes.CDLL(None), "arm")


def run_on(
    folder: Path, work: Callable[[], int], do: Do, at: int = 0, *, shadow: Path | None = None
) -> tuple[int, int]:
    """Do some work in a forked child on a disk that fails at one operation.

    Args:
        folder: Whose operations are counted.
        work: What to do; returns an exit status.
        do: What happens at the operation.
        at: Its number, from 1.
        shadow: An empty folder outside, in which to keep what a power cut would leave.

    Returns:
        The wait status of the child, and how many operations there were (0 if it was killed).
    """
    back, forth = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(back)
        status = 70
        try:
            disk = ctypes.CDLL(None)
            keep = os.fsencode(shadow) if shadow else b""
            disk.arm(os.fsencode(folder), keep, ctypes.c_long(at), int(do), errno.ENOSPC)
            status = work()
            os.write(forth, str(disk.operations()).encode())
        finally:
            os._exit(status)
    os.close(forth)
    with open(back) as pipe:
        count = int(pipe.read() or 0)
    return os.waitpid(child, 0)[1], count


def remember(folder: Path, shadow: Path) -> None:
    """Take what is in the folder now for durable."""
    for parent, folders, files in os.walk(folder):
        lines = [(name, 1) for name in folders] + [(name, 0) for name in files]
        states = [(os.lstat(Path(parent, name)).st_ino, is_folder, name) for name, is_folder in lines]
        listing = "".join(f"{inode} {is_folder} {name}\n" for inode, is_folder, name in states)
        (shadow / f"names-{os.stat(parent).st_ino}").write_text(listing, encoding="utf-8")
        for inode, is_folder, name in states:
            if not is_folder:
                shutil.copy(Path(parent, name), shadow / f"data-{inode}")


def after_power_cut(folder: Path, shadow: Path, target: Path) -> None:
    """Make a copy of the folder as a power cut leaves it if the disk kept nothing that it was not told to keep."""
    _restore(os.stat(folder).st_ino, shadow, target)


def _restore(inode: int, shadow: Path, target: Path) -> None:
    target.mkdir(mode=0o700)
    listing = shadow / f"names-{inode}"
    for line in listing.read_text(encoding="utf-8").splitlines() if listing.exists() else ():
        child, is_folder, name = line.split(" ", 2)
        if int(is_folder):
            _restore(int(child), shadow, target / name)
        else:
            content = shadow / f"data-{child}"
            (target / name).touch(mode=0o600)
            if content.exists():
                (target / name).write_bytes(content.read_bytes())

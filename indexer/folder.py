"""The folder that holds an archive and its index: private to one user, one writer at a time, written durably."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import IndexUnusableError, InputError, QawlError

LOCK = "writer.lock"
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_HERE, _EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of Linux


def refuse_foreign(folder: Path) -> None:
    """Refuse a folder that somebody else could have prepared: another user's, open to all, or with traps in it.

    Raises:
        IndexUnusableError: It must not be opened; the hint says how to get at its articles all the same.
    """
    try:
        state = folder.stat()
    except FileNotFoundError:
        return
    hint = "index the articles again into a folder of your own, or let its owner run: qawl export"
    if not stat.S_ISDIR(state.st_mode):
        raise IndexUnusableError(f"{folder} is not a folder", "name another folder with --index")
    if state.st_uid != os.geteuid():
        raise IndexUnusableError(f"{folder} belongs to another user", hint)
    if state.st_mode & stat.S_IWOTH:
        raise IndexUnusableError(f"{folder} can be written to by everybody", f"chmod o-w {folder}  (or: {hint})")
    if trap := _trap(folder):
        raise IndexUnusableError(
            f"{trap} is neither a file nor a folder: qawl made no such thing", f"remove it, or {hint}"
        )


def _trap(folder: Path) -> str | None:
    """Return a link, pipe or device in the folder: to open it could write elsewhere, wait or read without end."""
    with os.scandir(folder) as entries:
        for entry in entries:
            plain = entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)
            # What a writer removes meanwhile is gone, not a trap.
            if not plain and os.path.lexists(entry.path):
                return entry.path
    return None


def make_private(folder: Path) -> None:
    """Create the folder for its user alone; one that exists and is still empty is closed to others, too."""
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True)
        sync_folder(folder.parent)
    except FileExistsError:
        refuse_foreign(folder)
        if all(child.name.startswith(".") for child in folder.iterdir()):
            folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise InputError(f"cannot make the folder {folder}: {error.strerror}", "name another with --index") from error


@contextmanager
def plainly(folder: Path) -> Iterator[None]:
    """Turn what the system says about a folder into what a user should read.

    Raises:
        QawlError: A file could not be read or written; the message says why.
    """
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        hint = "free space, and run it again" if full else "look at the folder's permissions, or name another one"
        reason = error.strerror or str(error)
        raise QawlError(f"cannot go on in {folder}: {reason}; what was reported as done is kept", hint) from error


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable: what was created, renamed and removed there."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file in one step: after a crash it holds the old content or the new, never a part."""
    draft = path.with_name(f"{path.name}.new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    with open(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    os.replace(draft, path)
    sync_folder(path.parent)


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Hold the right to write to the folder; it dies with the process, so a crash leaves nothing locked.

    Raises:
        InputError: Another process is writing; the message names it.
    """
    descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
    try:
        _acquire(descriptor, folder)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, folder: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        holder = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip() or "unknown"
        message = f"another qawl (process {holder}) is writing to {folder}"
        raise InputError(message, "wait until it has finished; searching goes on meanwhile") from error


def move_aside(path: Path, stamp: str) -> Path:
    """Rename something damaged to `<name>.damaged-<stamp>`, for somebody to look at, and return its new path."""
    number, target = 1, path.with_name(f"{path.name}.damaged-{stamp}")
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    with suppress(FileNotFoundError):
        path.rename(target)
        sync_folder(path.parent)
    return target


def exchange(new: Path, old: Path) -> None:
    """Put a folder in the place of another one, which gets its name; in one step where the system can (Linux)."""
    if not old.exists():
        new.rename(old)
    elif not _exchange_in_one_step(new, old):
        aside = old.with_name(f"{old.name}.old")
        old.rename(aside)
        new.rename(old)
        aside.rename(new)
    sync_folder(old.parent)


def _exchange_in_one_step(one: Path, other: Path) -> bool:
    import ctypes

    try:
        rename = ctypes.CDLL(None).renameat2
    except (OSError, AttributeError):
        return False
    return bool(rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)

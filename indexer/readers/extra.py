"""Libraries of the extra `qawl[web]`: imported when a file needs one, and asked for by name when they are not there."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from indexer.readers.record import BadRecordError


def needed(module: str, kind: str) -> Any:
    """Import a library that only some users have.

    Args:
        module: What to import.
        kind: What cannot be read without it, as the user would call it: «web pages».

    Raises:
        BadRecordError: It is not installed; the message says how to install it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise BadRecordError(f"{kind} are read by an extra that is not installed", 'pip install "qawl[web]"') from error

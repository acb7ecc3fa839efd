"""A moment after which a search gives up."""

from __future__ import annotations

from time import monotonic

from indexer.errors import InputError


class Deadline:
    """A moment after which a search gives up, or none."""

    def __init__(self, seconds: float | None) -> None:
        self._end = None if seconds is None else monotonic() + seconds

    def check(self) -> None:
        """Raise an InputError if the moment has come."""
        if self._end is not None and monotonic() > self._end:
            raise InputError("The search took too long and was stopped.", "Ask for less: more letters, fewer words.")

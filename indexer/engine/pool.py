"""Postings on their way into a segment: gathered by term in memory, and in sorted runs on disk when they are many."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge
from itertools import count
from operator import itemgetter
from typing import Any

from indexer.engine import guard

Posting = tuple[str, bytes, int, float, bytes]
"""Field, term, paragraph, weight, value."""

BYTES_EACH = 120
"""What a posting takes in memory, roughly."""


class Pool:
    """Stands in for Whoosh's pool, which sorts and spills posting by posting, at several times the cost.

    Relies on what Whoosh's writer does: the paragraphs of a term come in ascending order.
    """

    def __init__(self, storage: Any, megabytes: int) -> None:
        """Make an empty pool.

        Args:
            storage: Whoosh's storage for drafts.
            megabytes: What may be held in memory.
        """
        self._storage = storage
        self._most = megabytes * 1024 * 1024 // BYTES_EACH
        self._held = 0
        self._terms: dict[tuple[str, bytes], list[Any]] = {}
        self._runs: list[str] = []
        self._numbers = count()

    def add(self, posting: Posting) -> None:
        """Take a posting in."""
        field, term, *rest = posting
        self._terms.setdefault((field, term), []).extend(rest)
        self._held += 1
        if self._held >= self._most:
            self._spill()

    def iter_postings(self) -> Iterator[Posting]:
        """Yield all postings by field, term and paragraph."""
        runs = [self._read(name) for name in self._runs]
        for (field, term), flat in merge(*runs, iter(self._sorted()), key=itemgetter(0)):
            for at in range(0, len(flat), 3):
                yield field, term, flat[at], flat[at + 1], flat[at + 2]

    def cleanup(self) -> None:
        """Remove the runs."""
        for name in self._runs:
            self._storage.delete_file(name)
        self._runs.clear()

    def _sorted(self) -> list[tuple[tuple[str, bytes], list[Any]]]:
        return sorted(self._terms.items(), key=itemgetter(0))

    def _spill(self) -> None:
        name = f"postings-{next(self._numbers)}.run"
        file = self._storage.create_file(name).raw_file()
        self._runs.append(name)
        for entry in self._sorted():
            guard.dump(entry, file)
        file.close()
        self._terms.clear()
        self._held = 0

    def _read(self, name: str) -> Iterator[tuple[tuple[str, bytes], list[Any]]]:
        file = self._storage.open_file(name).raw_file()
        try:
            while True:
                try:
                    yield guard.load(file)
                except EOFError:
                    return
        finally:
            file.close()

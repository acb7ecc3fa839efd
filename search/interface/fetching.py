"""Files and, if asked for by address, pages of the network, read one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexer.model import Article
    from indexer.readers import Notify, Refusal


def read(paths: Sequence[str], urls: Sequence[str], notify: Notify) -> Iterator[Article | Refusal]:
    """Return what the files hold, then what stands under the addresses; nothing is read before it is asked for.

    Raises:
        InputError: At once, if a path is not there.
    """
    from indexer import readers

    return chain(readers.read(paths, notify=notify), _fetched(urls, notify))


def _fetched(urls: Sequence[str], notify: Notify) -> Iterator[Article | Refusal]:
    from indexer.readers.fetch import fetch

    for url in urls:
        yield fetch(url, notify=notify)

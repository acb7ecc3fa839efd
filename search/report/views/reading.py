"""What could not be read, or not wholly: files, lines and records, each with the reason and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from search.report.blocks import Block, Note
from search.report.texts import Texts

if TYPE_CHECKING:
    from indexer.readers import Notice, Refusal


def refused(refusals: Iterable[Refusal], texts: Texts) -> Iterator[Block]:
    """Yield every refusal, and what to do about it once for all those in a row that ask for the same."""
    for hint, same in groupby(refusals, key=lambda one: one.hint):
        yield from (Note(texts("refusal", what=_placed(one, texts))) for one in same)
        if hint:
            yield Note("  " + texts.told(hint))


def noticed(notice: Notice, texts: Texts) -> Note:
    """Return what the user should know about something that was read."""
    return Note(texts("notice", what=_placed(notice, texts)))


def _placed(one: Refusal | Notice, texts: Texts) -> str:
    place = one.path if one.line is None else f"{one.path}:{one.line}"
    return f"{place}: {texts.told(one.reason)}"

"""Each quotation as a claim of its own, until `search.claims` groups them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from indexer.archive import Archive
from indexer.model import Official, Quotation, short_id


@dataclass(frozen=True, slots=True)
class Claim:
    """One official saying one thing, with every quotation that reports it."""

    id: str
    official: Official | None
    text: str
    sources: tuple[str, ...]
    first_said: str | None
    last_said: str | None
    quotations: tuple[Quotation, ...]


def claims_of(archive: Archive, ids: Iterable[str]) -> list[Claim]:
    """Return the claims that these quotations report."""
    return [_single(one) for one in archive.quotations(ids=ids)]


def _single(one: Quotation) -> Claim:
    day = one.said_on.start if one.said_on else (one.date or "")[:10] or None
    named = one.official or (Official(short_id("o", one.speaker), one.speaker) if one.speaker else None)
    return Claim(short_id("c", one.id), named, one.text, (one.source,) if one.source else (), day, day, (one,))

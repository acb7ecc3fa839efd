"""What an index keeps of a paragraph: its words with their places, its names, its dates as numbers."""

from __future__ import annotations

import struct
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

from indexer.analysis.pipeline import Term, analyzer
from indexer.engine import matching, scoring
from indexer.engine.protocol import Document

Entry = tuple[bytes, int, float, bytes]
"""A term, how often a paragraph has it, the same as a weight, and its places: twice the position, plus 1 if said."""

_PLACE = struct.Struct("<I")


def columns(document: Document) -> dict[str, Any]:
    """Return what is kept by paragraph and not looked for."""
    moment = _moment(document.date)
    return {
        "key": scoring.article_key(document.article),
        "lead": int(document.lead),
        "day": _day(document.date),
        "moment": moment,
        "number": document.paragraph,
        "place": document.article,
    }


def _day(date: str | None) -> int:
    """Return the day as written, as the number YYYYMMDD; 0 if there is none."""
    digits = (date or "")[:10].replace("-", "")
    return int(digits.ljust(8, "0")) if digits.isascii() and digits.isdigit() else 0


def _moment(date: str | None) -> int:
    """Return seconds since 1970 in UTC, at least 1; 0 if there is no date. A date without zone is taken as UTC."""
    try:
        parsed = datetime.fromisoformat(date or "")
    except ValueError:
        return 0
    return max(1, int((parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()))


def terms(document: Document) -> dict[str, Any]:
    """Return what is looked for, by field."""
    found = analyzer().analyze(document.text)
    made: dict[str, Any] = dict(_placed(found, document.said), length=len(found))
    if document.lead and document.title:
        title = _placed(analyzer().analyze(document.title), ())
        made |= {f"title_{field}": postings for field, postings in title.items()}
    named = {"speaker": document.speakers, "role": document.roles, "source": (document.source or "",)}
    for field, names in named.items():
        made[field] = _names(names)
    whole = {"article": (document.article,), "kind": document.kinds, "act": document.acts}
    for field, values in whole.items():
        made[field] = [(value.encode("utf-8", "replace"), 1, 1.0, b"") for value in dict.fromkeys(values)]
    return made


def _placed(terms: list[Term], said: tuple[tuple[int, int], ...]) -> dict[str, list[Entry]]:
    exact: dict[str, list[int]] = defaultdict(list)
    stems: dict[str, list[int]] = defaultdict(list)
    flags = _inside(terms, said)
    for term, inside in zip(terms, flags, strict=True):
        place = term.position << 1 | inside
        exact[term.exact].append(place)
        if term.stem:
            stems[term.stem].append(place)
    return {"exact": _packed(exact), "stem": _packed(stems)}


def _inside(terms: list[Term], said: tuple[tuple[int, int], ...]) -> list[int]:
    if not said:
        return [0] * len(terms)
    flags, left = [], list(reversed(said))
    for term in terms:
        while left and left[-1][1] <= term.start:
            left.pop()
        flags.append(int(bool(left) and left[-1][0] < term.end))
    return flags


def _packed(places: dict[str, list[int]]) -> list[Entry]:
    one = _PLACE.pack
    return [
        (term.encode(), len(at), float(len(at)), one(at[0]) if len(at) == 1 else struct.pack(f"<{len(at)}I", *at))
        for term, at in places.items()
    ]


def _names(names: tuple[str, ...]) -> list[Entry]:
    places: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        for term in analyzer().analyze(name)[: matching.NAME_GAP]:
            places[term.exact].append((number * matching.NAME_GAP + term.position) << 1)
    return _packed(places)

"""The gold sets, and what the extractor makes of their articles."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import gold_records

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import attribution, readers
from indexer.model import Quotation

SETS = sorted(path for path in gold_records.HERE.glob("*.jsonl"))


def predictions(records: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield what the extractor finds in each article, as the scorer reads it; it sees the text and no labels."""
    for record in records:
        yield {"id": _name(record), "quotations": [plain(quotation) for quotation in extracted(record)]}


def extracted(record: Mapping[str, Any]) -> tuple[Quotation, ...]:
    """Return the quotations that the extractor finds in the text of a record."""
    details: dict[str, Any] = {name: record.get(name) for name in ("source", "date", "title", "url")}
    article = readers.article(record["text"], id=_name(record), **details)
    assert len(article.text) == len(record["text"]), f"{_name(record)}: the reader moved the offsets"
    return attribution.extract(article)


def _name(record: Mapping[str, Any]) -> str:
    return str(record.get("id") or record["doc"])


def plain(quotation: Quotation) -> dict[str, Any]:
    """Return a quotation as the scorer reads it."""
    names = ("start", "end", "speaker", "mention", "cue")
    values = {name: getattr(quotation, name) for name in names}
    return {**values, "speaker_type": str(quotation.speaker_type), "confidence": quotation.confidence or None}

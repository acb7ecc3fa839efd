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
        name = record.get("id") or record["doc"]
        article = readers.article(
            record["text"],
            id=name,
            source=record.get("source"),
            date=record.get("date"),
            title=record.get("title"),
            url=record.get("url"),
        )
        assert len(article.text) == len(record["text"]), f"{name}: the reader moved the offsets"
        yield {"id": name, "quotations": [_plain(quotation) for quotation in attribution.extract(article)]}


def _plain(quotation: Quotation) -> dict[str, Any]:
    names = ("start", "end", "speaker", "mention", "cue")
    values = {name: getattr(quotation, name) for name in names}
    return {**values, "speaker_type": str(quotation.speaker_type), "confidence": quotation.confidence or None}

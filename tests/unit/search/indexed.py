"""News of a test's own, indexed: `indexed(place, {"quake-1": (source, date, title, text)})`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from indexer import pipeline
from search import groups

News = Mapping[str, tuple[str, str, str, str]]
"""By the id of each article its source, date, title and text."""


def indexed(place: Path, news: News) -> Path:
    """Index articles, with their events and claims, and return where the index is."""
    place.mkdir(parents=True, exist_ok=True)
    lines = place / "news.jsonl"
    with lines.open("w", encoding="utf-8") as out:
        for identity, (source, date, title, text) in news.items():
            record = {"id": identity, "source": source, "date": date, "title": title, "text": text}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    index = place / "index"
    pipeline.index([lines], index)
    groups.update(index)
    return index

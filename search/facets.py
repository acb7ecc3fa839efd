"""How the paragraphs that match spread over speakers, sources and months."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexer.archive import Archive
    from indexer.engine.protocol import Hit

MOST = 20
"""Values shown of each facet, the most frequent."""


@dataclass(frozen=True, slots=True)
class Facet:
    """Counts of paragraphs by one property.

    Attributes:
        name: speaker, source or month.
        counts: Values with their counts, most frequent first; None stands for articles that do not say.
    """

    name: str
    counts: tuple[tuple[str | None, int], ...]


def facets(archive: Archive, hits: Iterable[Hit], names: Iterable[str]) -> tuple[Facet, ...]:
    """Count hits by each of the properties named."""
    places = [(hit.article, hit.paragraph) for hit in hits]
    return tuple(Facet(name, _COUNTERS[name](archive, places)) for name in names)


def _by_article(archive: Archive, places: list[tuple[str, int]], column: str) -> tuple[tuple[str | None, int], ...]:
    articles = Counter(article for article, _ in places)
    sql = f"SELECT id, {column} FROM article WHERE id IN (SELECT value FROM json_each(?))"
    counts: Counter[str | None] = Counter()
    for identity, value in archive.connection.execute(sql, (json.dumps(list(articles)),)):
        counts[value] += articles[identity]
    return _most(counts)


def _sources(archive: Archive, places: list[tuple[str, int]]) -> tuple[tuple[str | None, int], ...]:
    return _by_article(archive, places, "source")


def _months(archive: Archive, places: list[tuple[str, int]]) -> tuple[tuple[str | None, int], ...]:
    return _by_article(archive, places, "substr(date, 1, 7)")


def _speakers(archive: Archive, places: list[tuple[str, int]]) -> tuple[tuple[str | None, int], ...]:
    sql = """SELECT a.id, q.paragraph, coalesce(o.name, q.speaker)
        FROM quotation q JOIN article a ON a.seq = q.article_seq
        LEFT JOIN quotation_official qo ON qo.quotation = q.id LEFT JOIN official o ON o.id = qo.official
        WHERE a.id IN (SELECT value FROM json_each(?)) GROUP BY 1, 2, 3"""
    wanted = set(places)
    counts: Counter[str | None] = Counter()
    for article, paragraph, name in archive.connection.execute(sql, (json.dumps([place[0] for place in places]),)):
        if (article, paragraph) in wanted and name:
            counts[name] += 1
    return _most(counts)


def _most(counts: Counter[str | None]) -> tuple[tuple[str | None, int], ...]:
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0] or ""))[:MOST])


_COUNTERS = {"speaker": _speakers, "source": _sources, "month": _months}

"""What an article looks like to the grouping into events: the words of its title and lead, its time, its source."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

from indexer.analysis.pipeline import analyzer
from indexer.model import Article, Part
from search.events.words import comparable

LEAD_WORDS = 60
"""News says what happened in its first sentences; what follows is background that many events share."""
TITLE_WEIGHT = 3
_LEAD_CHARACTERS = 12 * LEAD_WORDS
_UNDATED_BLOCK = 250
_DAY_ALONE = len("2024-11-19")


@dataclass(frozen=True, slots=True)
class Profile:
    """An article as the grouping sees it.

    Attributes:
        seq: Its place in the archive.
        article: The article's id.
        day: The day of publication (UTC), counted from 1970. Undated articles have negative numbers that stand for
            the stretch of the archive in which they came, so that they meet their neighbours only.
        hours: The time of publication, in hours since 1970, or None if undated.
        source: The outlet, if known.
        copy: What copies of one text share.
        words: How often each word stands in title and lead, those of the title counting more.
    """

    seq: int
    article: str
    day: int
    hours: float | None
    source: str | None
    copy: str
    words: dict[str, int]

    @property
    def order(self) -> tuple[float, str]:
        """Earlier ones first, in an order that does not depend on how they came into the archive."""
        return (float("inf") if self.hours is None else self.hours, self.article)


def profile(seq: int, article: Article) -> Profile:
    """Return what an article at its place in the archive looks like."""
    hours = published(article.date)
    day = -1 - seq // _UNDATED_BLOCK if hours is None else int(hours // 24)
    words = _weighted_words(article)
    digest = hashlib.blake2s(" ".join(sorted(words)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return Profile(seq, article.id, day, hours, article.source, digest, words)


def published(date: str | None) -> float | None:
    """Return a date of publication in hours since 1970 (UTC), noon where only the day is known; None if it is none."""
    try:
        moment = datetime.fromisoformat(date or "")
    except ValueError:
        return None
    if len(date or "") <= _DAY_ALONE:
        moment = moment.replace(hour=12)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() / 3600)


def lead(article: Article) -> str:
    """Return the beginning of an article's body, a little more than is compared."""
    pieces: list[str] = []
    left = _LEAD_CHARACTERS
    for paragraph in article.paragraphs:
        if left <= 0:
            break
        if paragraph.part is Part.BODY:
            pieces.append(article.text[paragraph.start : min(paragraph.end, paragraph.start + left)])
            left -= len(pieces[-1])
    return "\n".join(pieces)


def _weighted_words(article: Article) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for word in comparable(analyzer().analyze((article.title or "")[:_LEAD_CHARACTERS])):
        counts[word] += TITLE_WEIGHT
    for word in comparable(analyzer().analyze(lead(article))[:LEAD_WORDS]):
        counts[word] += 1
    return dict(counts)

"""Articles and quotations as rows of tables, each with a checksum, and back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from ..errors import IndexUnusableError
from ..model import Article, Kind, Official, Paragraph, Part, Quotation, SaidOn, SpeakerType

ARTICLE = "id, source, date, title, url, author, origin, text, sha256, paragraphs"
QUOTATION = (
    "id, paragraph, start, stop, text, kind, speaker_type, cue, act, speaker, mention, role, via, said_from, said_to,"
    " said_stated, negated, confidence, cue_start, mention_start, explanation"
)
Row = tuple[Any, ...]


def checksum(row: Sequence[Any]) -> int:
    """Return the CRC-32 of a row: it tells a damaged page from a true one, which SQLite does not."""
    return zlib.crc32("\x1f".join("" if value is None else str(value) for value in row).encode("utf-8"))


def verified(row: Row, what: str) -> Row:
    """Return the row without its checksum, the last value.

    Raises:
        IndexUnusableError: The row is not what was stored.
    """
    if checksum(row[:-1]) != row[-1]:
        raise damaged(what, row[0])
    return row[:-1]


def damaged(what: str, identity: str) -> IndexUnusableError:
    """Return the error for a row that is not what was stored."""
    return IndexUnusableError(
        f"the archive is damaged: {what} {identity!r} is not what was stored", "qawl check --repair"
    )


def article_row(article: Article, sha256: str) -> Row:
    """Return the values of `ARTICLE` and the checksum."""
    parts = json.dumps([[p.index, p.start, p.end, p.part.value] for p in article.paragraphs], separators=(",", ":"))
    row: Row = (article.id, article.source, article.date, article.title, article.url, article.author)
    row += (article.origin, article.text, sha256, parts)
    return (*row, checksum(row))


def article_of(row: Row) -> Article:
    """Return the article that `article_row` made the row of."""
    identity, source, date, title, url, author, origin, text, sha256, parts = verified(row, "article")
    paragraphs = tuple(Paragraph(index, start, end, Part(part)) for index, start, end, part in json.loads(parts))
    return Article(identity, text, source, date, title, url, author, paragraphs, origin, sha256)


def quotation_row(quotation: Quotation) -> Row:
    """Return the values of `QUOTATION` and the checksum."""
    q, said = quotation, quotation.said_on or SaidOn(None, None, None)
    row: Row = (q.id, q.paragraph, q.start, q.end, q.text, q.kind.value, q.speaker_type.value, q.cue, q.act, q.speaker)
    row += (q.mention, q.role, _json(q.via), said.start, said.end, said.stated, int(q.negated), float(q.confidence))
    row += (q.cue_start, q.mention_start, _json(q.explanation))
    return (*row, checksum(row))


def quotation_of(row: Row, article: str, source: str | None, date: str | None, links: Row) -> Quotation:
    """Return the quotation that `quotation_row` made the row of.

    Args:
        row: The values of `QUOTATION` and the checksum.
        article: The id of the article it stands in.
        source: The article's.
        date: The article's.
        links: The official's id and name and the claim's id, each None if not known.
    """
    values = verified(row, "quotation")
    identity, paragraph, start, end, text, kind, speaker_type, cue, act, speaker, mention, role, via = values[:13]
    said_from, said_to, stated, negated, confidence, cue_start, mention_start, explanation = values[13:]
    official, name, claim = links
    said = SaidOn(said_from, said_to, stated) if said_from or said_to or stated else None
    quotation = Quotation(
        article, paragraph, start, end, text, Kind(kind), SpeakerType(speaker_type),
        cue=cue, act=act, speaker=speaker, mention=mention, role=role, via=tuple(json.loads(via)), said_on=said,
        source=source, date=date, negated=bool(negated), confidence=confidence,
        cue_start=cue_start, mention_start=mention_start, explanation=json.loads(explanation),
        official=Official(official, name) if official else None, claim=claim,
    )  # fmt: skip
    if quotation.id != identity:  # The row is whole, but hangs on another article.
        raise damaged("quotation", identity)
    return quotation


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)

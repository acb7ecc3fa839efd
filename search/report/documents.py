"""The contract's JSON objects (docs/cli.md), made from what the program holds. Field order is the contract's."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import Enum
from typing import Any

from indexer.model import Article, Official, Quotation, SaidOn

Document = dict[str, Any]
QUOTATION_FIELDS = (
    "id", "article", "source", "date", "paragraph", "start", "end", "text", "kind", "cue", "act", "negated", "speaker",
    "speaker_type", "mention", "role", "via", "said_on", "official", "claim", "confidence",
)  # fmt: skip


def said_on(value: SaidOn | None) -> Document | None:
    """Return `{"from", "to", "stated"}`, or None if nothing says when."""
    return None if value is None else {"from": value.start, "to": value.end, "stated": value.stated}


def official(value: Official | None) -> Document | None:
    """Return `{"id", "name"}`, or None where the speaker was not linked."""
    return None if value is None else {"id": value.id, "name": value.name}


def quotation(value: Quotation, *, explain: bool = False) -> Document:
    """Return the contract's Quotation.

    Args:
        value: The quotation, with official and claim filled in where known.
        explain: Whether to add which cue entry, pattern and resolution step made it.
    """
    document = {
        "id": value.id,
        "article": value.article,
        "source": value.source,
        "date": value.date,
        "paragraph": value.paragraph,
        "start": value.start,
        "end": value.end,
        "text": value.text,
        "kind": str(value.kind),
        "cue": value.cue,
        "act": value.act,
        "negated": value.negated,
        "speaker": value.speaker,
        "speaker_type": str(value.speaker_type),
        "mention": value.mention,
        "role": value.role,
        "via": list(value.via),
        "said_on": said_on(value.said_on),
        "official": official(value.official),
        "claim": value.claim,
        "confidence": round(value.confidence, 3),
    }
    if explain:
        document["explanation"] = plain(value.explanation)
    return document


def extraction(article: Article, quotations: tuple[Quotation, ...], *, explain: bool = False) -> Document:
    """Return the line that `qawl extract` prints for an article."""
    return {
        "path": article.origin,
        "id": article.id,
        "source": article.source,
        "date": article.date,
        "title": article.title,
        "text": article.text,
        "quotations": [quotation(one, explain=explain) for one in quotations],
    }


def plain(value: Any) -> Any:
    """Return a value made of dicts, lists, strings and numbers only.

    Dataclasses become objects with their fields' names; the model's own classes become the contract's objects.
    """
    if isinstance(value, Quotation):
        return quotation(value)
    if isinstance(value, SaidOn):
        return said_on(value)
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(one) for one in value]
    return value

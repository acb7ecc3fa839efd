"""The words of the domain as types: articles, paragraphs, quotations, speakers.

Every offset counts Unicode code points of `Article.text`, in which line ends are `\\n`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Part(StrEnum):
    """What a paragraph is to its article; quotations are looked for in the body only."""

    BODY = "body"
    TITLE = "title"
    BYLINE = "byline"
    CAPTION = "caption"
    RELATED = "related"
    FURNITURE = "furniture"


class Kind(StrEnum):
    """How much of a quotation's content stands in quotation marks: all, none or some."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class SpeakerType(StrEnum):
    """Who speaks; `UNNAMED` covers sources, observers and officials whom the article never names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of an article's text, without its line end.

    Attributes:
        index: The number of the line, from 0; empty lines count.
        start: Offset of the first code point in `Article.text`.
        end: Offset after the last.
        part: What the line is to the article.
    """

    index: int
    start: int
    end: int
    part: Part = Part.BODY


@dataclass(frozen=True, slots=True)
class Article:
    """What a source published.

    Attributes:
        id: As given, or the address, or the file's name.
        text: The text with `\\n` line ends, otherwise as read.
        source: The outlet, or None if nothing says it.
        date: ISO 8601 date or date and time as given, or None.
        paragraphs: The lines of `text` that are not empty, in order.
        origin: Where it was read: a path, with `:line` for JSONL.
        sha256: Of the text in UTF-8, in hexadecimal.
    """

    id: str
    text: str
    source: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    origin: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class SaidOn:
    """When something was said, as ISO dates, and the words it was read from (None if inferred from nothing stated).

    Attributes:
        start: The first day, `YYYY-MM-DD`; JSON calls it `from`.
        end: The last day.
        stated: The words, verbatim.
    """

    start: str | None
    end: str | None
    stated: str | None


@dataclass(frozen=True, slots=True)
class Official:
    """The person or body behind speakers of many articles."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Content that an article attributes to a speaker. Fields are those of the contract's Quotation.

    Attributes:
        article: The article's id.
        paragraph: Index of the line in which the content stands.
        start: Offset of the content in the article's text; `text == article.text[start:end]`.
        cue: The words that attribute, verbatim; None where a running speech has none.
        act: What kind of act the cue names: say, stress, deny …
        speaker: The fullest name the article gives, without titles; None if unnamed.
        mention: The words beside the cue that stand for the speaker; None if the verb carries it.
        role: The title as written, or None.
        via: Who passed it on, outermost first.
        negated: Whether the cue is negated (لم يؤكد).
        confidence: The share of quotations made like this one that are right, measured on the gold; 0 to 1.
        explanation: Which cue entry, pattern and resolution step made it.
    """

    article: str
    paragraph: int
    start: int
    end: int
    text: str
    kind: Kind
    speaker_type: SpeakerType
    cue: str | None = None
    act: str = "say"
    speaker: str | None = None
    mention: str | None = None
    role: str | None = None
    via: tuple[str, ...] = ()
    said_on: SaidOn | None = None
    source: str | None = None
    date: str | None = None
    negated: bool = False
    confidence: float = 0.0
    cue_start: int | None = None
    mention_start: int | None = None
    explanation: dict[str, Any] = field(default_factory=dict, compare=False)
    official: Official | None = None
    claim: str | None = None

    @property
    def id(self) -> str:
        """`q` and ten hexadecimal digits, the same wherever the same article is read."""
        return short_id("q", self.article, str(self.start), str(self.end), self.cue or "")


def short_id(prefix: str, *parts: str) -> str:
    """Return an id that is short enough to type: the prefix and ten hexadecimal digits of a hash of the parts."""
    digest = hashlib.blake2s("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=5)
    return prefix + digest.hexdigest()

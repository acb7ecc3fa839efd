"""RSS and Atom files: an entry, an article. Most feeds carry summaries; what they carry is what is read."""

from __future__ import annotations

import calendar
import datetime
import io
from collections.abc import Iterator
from typing import Any

from indexer.model import Article
from indexer.readers.extra import needed
from indexer.readers.record import DAMAGED_HINT, BadRecordError, Refusal, article
from indexer.readers.source import Source

KIND = "feeds"


def read(source: Source) -> Iterator[Article | Refusal]:
    """Read the entries of a feed; the number in a refusal is that of the entry, from 1."""
    try:
        feed = _parsed(source.whole())
    except BadRecordError as error:
        yield Refusal.because(error, source.path)
        return
    outlet = source.known.source or feed.feed.get("title")
    for number, entry in enumerate(feed.entries, start=1):
        try:
            yield _article(entry, outlet, f"{source.path}:{number}", source, number)
        except BadRecordError as error:
            yield Refusal.because(error, source.path, number)
    if feed.bozo and feed.entries:
        read = len(feed.entries)
        source.tell(f"the feed is damaged, and may have had more than was read of it; entries read: {read}")


def _parsed(data: bytes) -> Any:
    feedparser = needed("feedparser", KIND)
    # A stream, never bytes: bytes that happen to be a path would be opened as that file.
    try:
        feed = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False, sanitize_html=True)
    except MemoryError:
        raise
    except Exception as error:  # a foreign library on files that anyone may have written
        raise BadRecordError(f"the feed could not be taken apart ({type(error).__name__})", DAMAGED_HINT) from error
    if not feed.entries:
        raise BadRecordError("no entry of a feed was found in it", "a web page must be named .html, a text .txt")
    return feed


def _article(entry: Any, outlet: str | None, origin: str, source: Source, number: int) -> Article:
    contents = [part.get("value") for part in entry.get("content", ())] or [entry.get("summary")]
    text = plain("\n".join(content for content in contents if content))
    if not text.strip():
        raise BadRecordError("the entry has no text but its title", "save the page that it leads to, and index that")
    return article(
        text,
        id=entry.get("link") or entry.get("id"),
        source=outlet,
        date=_date(entry),
        title=plain(entry.get("title") or "") or None,
        url=entry.get("link"),
        author=entry.get("author"),
        origin=origin,
        notice=lambda reason: source.tell(reason, number),
    )


def _date(entry: Any) -> str | None:
    """Return when the entry was published: in UTC where the feed's date could be read, else as it stands there."""
    # Not entry.get, which answers a question for one date with another.
    moment = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
    if moment is None:
        stated: str | None = dict.get(entry, "published") or dict.get(entry, "updated")
        return stated
    try:
        return datetime.datetime.fromtimestamp(calendar.timegm(moment), datetime.UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def plain(markup: str) -> str:
    """Return the text of a piece of HTML, a line a paragraph; text without markup as it is."""
    if "<" not in markup and "&" not in markup:
        return markup
    html = needed("lxml.html", KIND)
    try:
        tree = html.fragment_fromstring(markup, create_parent="div", parser=html.HTMLParser(no_network=True))
    except (ValueError, AssertionError, needed("lxml.etree", KIND).LxmlError):
        return ""
    for element in tree.iter("p", "br", "div", "li", "blockquote", "h1", "h2", "h3", "h4"):
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return "\n".join(line for line in lines if line)

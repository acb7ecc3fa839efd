"""Saved web pages: the article's text without its surroundings, and what the page's metadata say of it.

The text is found by trafilatura. Its guess of the date is not used: from «3 آذار 2024» it makes the first of January.
A page's date is taken from its metadata or not at all; the visible date line is a paragraph like the others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from indexer.model import Article
from indexer.readers import encoding
from indexer.readers.extra import needed
from indexer.readers.record import BadRecordError, Refusal, article
from indexer.readers.source import Source

KIND = "web pages"
_AS_TEXT = "if there is an article in it, save its text as a .txt file and index that"
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\s[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_HEAD = 4096
_LARGEST_TREE = 100_000
_MOST_NODES = 10_000
_DATES = (
    '//meta[@property="article:published_time"]/@content',
    '//meta[@itemprop="datePublished"]/@content',
    '//meta[@name="article:published_time" or @name="datePublished"]/@content',
    '//meta[@name="pubdate" or @name="publishdate" or @name="date"]/@content',
    '//meta[@name="DC.date.issued" or @name="dc.date" or @name="DC.date"]/@content',
    '//time[@itemprop="datePublished" or @pubdate]/@datetime',
)
_ARTICLES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BlogPosting",
)


def read(source: Source) -> Iterator[Article | Refusal]:
    """Read a saved page; its id is the file's name, so that no page can pass itself off as another."""
    try:
        known = source.known
        yield page(
            source.whole(),
            id=source.name,
            url=known.url,
            date=known.date,
            outlet=known.source,
            origin=source.path,
            notice=source.tell,
        )
    except BadRecordError as error:
        yield Refusal.because(error, source.path)


def page(
    data: bytes,
    *,
    id: str | None,
    url: str | None = None,
    date: str | None = None,
    outlet: str | None = None,
    charset: str | None = None,
    origin: str = "",
    notice: Callable[[str], None],
) -> Article:
    """Make an article of a web page.

    Args:
        data: The page as it came.
        id: The article's id; if None, its address.
        url: Where it was fetched from, if that is known better than from the page itself.
        date: Its date, if it is known better than from the page's metadata.
        outlet: Who published it, likewise.
        charset: What the server declared; the page's own declaration is used if it is None.

    Raises:
        BadRecordError: The page holds no text to speak of, or the extra is not installed.
    """
    tree = _tree(encoding.decode(data, charset or _declared(data)))
    date = date or _stated_date(tree)
    found = _extracted(tree, url)
    text = found.text if found else None
    if not text:
        raise BadRecordError("no article was found in the page", _AS_TEXT)
    if date is None:
        notice("the page's metadata state no date; a date in its text is not taken for that of the article")
    return article(
        text,
        id=id,
        source=outlet or found.sitename or found.hostname,
        date=date,
        title=found.title,
        url=url or found.url,
        author=found.author,
        origin=origin,
        notice=notice,
    )


def _extracted(tree: Any, url: str | None) -> Any:
    trafilatura = needed("trafilatura", KIND)
    try:
        return trafilatura.bare_extraction(
            tree,
            url=url,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except MemoryError:
        raise
    except Exception as error:  # a foreign library on pages that anyone may have written
        raise BadRecordError(f"the page could not be taken apart ({type(error).__name__})", _AS_TEXT) from error


def _declared(data: bytes) -> str | None:
    declared = _DECLARED.search(data[:_HEAD])
    return declared[1].decode("ascii", "replace") if declared else None


def _tree(text: str) -> Any:
    """Parse a page: no network, no entities of its own, no trees of unbounded depth."""
    html = needed("lxml.html", KIND)
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (ValueError, AssertionError, needed("lxml.etree", KIND).LxmlError) as error:
        raise BadRecordError("it cannot be parsed as a web page", _AS_TEXT) from error
    if tree.xpath("count(//*)") > _LARGEST_TREE:
        raise BadRecordError(f"the page has more than {_LARGEST_TREE:,} elements", _AS_TEXT)
    return tree


def _stated_date(tree: Any) -> str | None:
    if stated := _date_of_linked_data(tree):
        return stated
    for path in _DATES:
        if values := tree.xpath(path):
            return str(values[0]).strip() or None
    return None


def _date_of_linked_data(tree: Any) -> str | None:
    for script in tree.xpath('//script[@type="application/ld+json"]/text()'):
        try:
            content = json.loads(str(script), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(content):
            kinds = node.get("@type")
            if any(kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])):
                stated = node.get("datePublished") or node.get("dateCreated")
                if isinstance(stated, str) and stated.strip():
                    return stated.strip()
    return None


def _nodes(content: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects in a JSON value, outermost first, no more than a page has reason to hold."""
    waiting = [content]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, dict):
            yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)

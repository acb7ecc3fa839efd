"""Syndicated copy: articles that print one text, found by the word sequences that they share.

A third of what several outlets print is one agency's text. Copies are kept and shown, but three outlets with one text
are one witness. Every article is cut into runs of words; of these a fixed eighth is kept as numbers, so that two
articles with one text keep the same ones (sampling by value, as in Broder's resemblance). The cost of an article does
not grow with the archive: runs that very many articles share are boilerplate and are passed over.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from indexer.analysis.letters import fold
from indexer.archive import Archive
from indexer.model import Article, Part, Quotation

STAGE = "copies"
RUN = 5
"""Words of a run; five in a row are shared by accident hardly ever."""
KEPT_ONE_IN = 8
SHARE = 0.5
"""The part of the shorter text that the other must have to be a copy of it."""
_FEWEST, _BOILERPLATE = 4, 60
_PAGE = 300
_WORD = re.compile(r"\w+")
_TABLES = """
CREATE TABLE IF NOT EXISTS copy_run(
    run INTEGER NOT NULL, article_seq INTEGER NOT NULL REFERENCES article(seq) ON DELETE CASCADE,
    PRIMARY KEY(run, article_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS copy_run_article ON copy_run(article_seq);
CREATE TABLE IF NOT EXISTS copy_of(
    article_seq INTEGER PRIMARY KEY REFERENCES article(seq) ON DELETE CASCADE,
    runs INTEGER NOT NULL, original INTEGER NOT NULL
) STRICT
"""


def update(archive: Archive) -> int:
    """Look for copies among all articles that came since the last time.

    Args:
        archive: Open for writing.

    Returns:
        The number of articles that copy an earlier one.
    """
    archive.ensure(_TABLES)
    count = 0
    while (after := archive.watermark(STAGE)) < archive.last:
        with archive.batch():
            for seq, article in _page(archive, after):
                count += _place(archive, seq, article)
                after = seq
            archive.set_watermark(STAGE, after)
    return count


def forget(archive: Archive) -> None:
    """Forget all copies, so that `update` begins anew."""
    archive.ensure(_TABLES)
    with archive.batch():
        archive.connection.execute("DELETE FROM copy_run")
        archive.connection.execute("DELETE FROM copy_of")
        archive.set_watermark(STAGE, 0)


def originals(archive: Archive, articles: Iterable[str]) -> dict[str, int]:
    """Return for each article (by id) what all copies of one text share: the place of the first of them.

    Articles that nothing is known of yet stand for themselves.
    """
    found: dict[str, int] = {}
    for each in dict.fromkeys(articles):
        seq = archive.sequence(each)
        row = _row(archive, "SELECT original FROM copy_of WHERE article_seq = ?", (seq,))
        found[each] = row[0] if row else seq
    return found


def original(archive: Archive, seq: int) -> str | None:
    """Return the id of the first article that prints the text of the article at a place; None if that is itself."""
    sql = "SELECT a.id FROM copy_of c JOIN article a ON a.seq = c.original WHERE c.article_seq = ? AND a.seq <> ?"
    found = archive.connection.execute(sql, (seq, seq)).fetchone()
    return str(found[0]) if found else None


def witnesses(archive: Archive, quotations: Sequence[Quotation]) -> int:
    """Count the independent sources of quotations: outlets, less those that print one another's text.

    Outlets that share a text count once, however many texts of their own they add; quotations of unknown outlets
    count by their text.
    """
    shared = originals(archive, (each.article for each in quotations))
    root: dict[str, str] = {}

    def top(node: str) -> str:
        while root.setdefault(node, node) != node:
            node = root[node]
        return node

    for each in quotations:
        text = f"text {shared[each.article]}"
        root[top(text)] = top(f"outlet {each.source}") if each.source else top(text)
    return len({top(node) for node in list(root)})


def _place(archive: Archive, seq: int, article: Article) -> bool:
    """Note an article's runs, and whose copy it is; True if it is one."""
    kept = runs(article)
    original = _original(archive, kept)
    sql = "INSERT OR IGNORE INTO copy_run VALUES (?, ?)"
    archive.connection.executemany(sql, [(run, seq) for run in sorted(kept)])
    row = (seq, len(kept), seq if original is None else original)
    archive.connection.execute("INSERT OR REPLACE INTO copy_of VALUES (?, ?, ?)", row)
    return original is not None


def _original(archive: Archive, kept: frozenset[int]) -> int | None:
    """Return the original of the earlier article that shares most with these runs; None if none shares enough."""
    shared: Counter[int] = Counter()
    sql = "SELECT article_seq FROM copy_run WHERE run = ? LIMIT ?"
    for run in sorted(kept):
        found = archive.connection.execute(sql, (run, _BOILERPLATE + 1)).fetchall()
        if len(found) <= _BOILERPLATE:
            shared.update(seq for (seq,) in found)
    likely = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:8]
    for seq, count in likely:
        size, original = _row(archive, "SELECT runs, original FROM copy_of WHERE article_seq = ?", (seq,)) or (0, seq)
        if count >= _FEWEST and count >= SHARE * min(size, len(kept)):
            return int(original)
    return None


def runs(article: Article) -> frozenset[int]:
    """Return the numbers of the runs of an article's body that are kept; all of them for a text too short to sample."""
    body = [article.text[each.start : each.end] for each in article.paragraphs if each.part is Part.BODY]
    words = [fold(word) for word in _WORD.findall(" ".join(body) or article.text)]
    numbers = {_number(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))}
    return frozenset(number for number in numbers if number % KEPT_ONE_IN == 0)


def _number(words: Sequence[str]) -> int:
    digest = blake2b(" ".join(words).encode("utf-8", "surrogatepass"), digest_size=7).digest()
    return int.from_bytes(digest, "big")


def _page(archive: Archive, after: int) -> list[tuple[int, Article]]:
    return [pair for pair, _ in zip(archive.numbered_articles(after=after), range(_PAGE), strict=False)]


def _row(archive: Archive, sql: str, values: tuple[object, ...]) -> tuple[int, ...] | None:
    try:
        row: tuple[int, ...] | None = archive.connection.execute(sql, values).fetchone()
    except sqlite3.OperationalError:  # the stage has not been run in this archive
        return None
    return row


def groups(archive: Archive) -> list[list[str]]:
    """Return the ids of articles that print one text, for every text that more than one prints."""
    archive.ensure(_TABLES)
    found: defaultdict[int, list[str]] = defaultdict(list)
    sql = "SELECT c.original, a.id FROM copy_of c JOIN article a ON a.seq = c.article_seq ORDER BY c.article_seq"
    for original, article in archive.connection.execute(sql):
        found[original].append(article)
    return [articles for articles in found.values() if len(articles) > 1]

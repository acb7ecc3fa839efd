"""An archive read from end to end: is every row what was stored, does every quotation stand where it says?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from ..errors import IndexUnusableError
from ..model import Article, Quotation
from . import seal
from .store import FILE, Archive

_SHOWN = 5


def problems(archive: Archive) -> Iterator[str]:
    """Yield what is wrong with an archive, in words for the user.

    Reads every page and every row; an archive of 100 MB takes a few seconds.
    """
    try:
        seal.verify(Path(archive.folder) / FILE, fully=True)
    except IndexUnusableError as error:
        yield str(error)
    for pragma in ("integrity_check", "foreign_key_check"):
        found = archive.connection.execute(f"PRAGMA {pragma}").fetchmany(_SHOWN)
        yield from (f"SQLite's {pragma}: {' '.join(map(str, row))}" for row in found if row != ("ok",))
    yield from _rows(archive)


def _rows(archive: Archive) -> Iterator[str]:
    try:
        for article in archive.articles():
            if sha256(article.text.encode()).hexdigest() != article.sha256:
                yield f"the text of the article {article.id!r} does not have the SHA-256 it was stored with"
            yield from _misplaced(article, archive.quotations(article=article.id))
    except (IndexUnusableError, sqlite3.DatabaseError, UnicodeDecodeError) as error:
        yield str(error)


def _misplaced(article: Article, quotations: Iterator[Quotation]) -> Iterator[str]:
    for quotation in quotations:
        if article.text[quotation.start : quotation.end] != quotation.text:
            yield f"the quotation {quotation.id} does not stand in {article.id!r} where it says"

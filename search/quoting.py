"""Which articles quote somebody, or in some way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.filters import Filters, spelling

if TYPE_CHECKING:
    from indexer.archive import Archive


def articles_quoting(archive: Archive, filters: Filters) -> set[str]:
    """Return the articles that hold a quotation which the filters leave, whatever their days.

    Args:
        archive: With officials linked.
        filters: With their speaker made out.
    """
    sql = """SELECT DISTINCT a.id, a.source FROM quotation q JOIN article a ON a.seq = q.article_seq
             LEFT JOIN quotation_official o ON o.quotation = q.id
             WHERE (?1 IS NULL OR o.official = ?1) AND (?2 IS NULL OR q.kind = ?2)"""
    found = archive.connection.execute(sql, (filters.official, filters.kind))
    wanted = spelling(filters.source) if filters.source else None
    return {article for article, source in found if wanted is None or spelling(source or "") == wanted}

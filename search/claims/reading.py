"""Claims as they are shown: their quotations, the words that say them best, sources and days."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from indexer.archive import Archive
from indexer.model import Kind, Official, Quotation, short_id
from search import copies
from search.claims.content import contents
from search.claims.likeness import likeness
from search.claims.store import Contrary, kept_contents

_PAGE = 500
_MOST_COMPARED = 12
_READABLE = (6, 45)


@dataclass(frozen=True, slots=True)
class Claim:
    """One official saying one thing, with every quotation that reports it.

    Attributes:
        id: `c` and ten hexadecimal digits, of the first report in the archive.
        official: Whose claim it is; None for speakers whom nobody names.
        text: The quotation that says it best: in the middle of all reports, direct rather than indirect.
        sources: The outlets that report it, the first first.
        witnesses: How many of them are independent: those that print one agency's text count once.
        first_said: The first day on which it was said or else published, ISO; None if nothing is dated.
        last_said: The last.
        quotations: In the order of the archive.
    """

    id: str
    official: Official | None
    text: str
    sources: tuple[str, ...]
    witnesses: int
    first_said: str | None
    last_said: str | None
    quotations: tuple[Quotation, ...]


def claims_of(archive: Archive, ids: Iterable[str]) -> list[Claim]:
    """Return the claims that these quotations report, each with all its reports, in the order of the archive.

    Args:
        archive: With claims up to date; a quotation without a claim yet is a claim of its own.
        ids: Of quotations.
    """
    asked = list(archive.quotations(ids=ids))
    alone = [[each] for each in asked if each.claim is None]
    grouped = _reports(archive, list(dict.fromkeys(each.claim for each in asked if each.claim)))
    return [_claim(archive, reports) for reports in [*grouped, *alone]]


def claims(archive: Archive, *, official: str | None = None, min_sources: int = 1) -> Iterator[Claim]:
    """Yield all claims, those of most sources first.

    Args:
        archive: With claims up to date.
        official: Those of one official.
        min_sources: Only those that at least as many outlets report.
    """
    sql = """SELECT c.claim FROM quotation_claim c JOIN quotation q ON q.id = c.quotation
             JOIN article a ON a.seq = q.article_seq LEFT JOIN quotation_official o ON o.quotation = q.id
             WHERE ?1 IS NULL OR o.official = ?1 GROUP BY c.claim HAVING count(DISTINCT a.source) >= ?2 OR ?2 <= 1
             ORDER BY count(DISTINCT a.source) DESC, count(*) DESC, min(q.article_seq), min(q.start), c.claim"""
    ids = [row[0] for row in archive.connection.execute(sql, (official, min_sources))]
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        found = {reports[0].claim: reports for reports in _reports(archive, page)}
        yield from (_claim(archive, found[each]) for each in page if each in found)


def contraries(archive: Archive, claim: str) -> list[tuple[Contrary, Claim]]:
    """Return the claims of the same voice that differ from one in a figure or by a denial, the first said first.

    Where a figure rises from day to day, this is the series of what was said.
    """
    if not archive.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'claim_contrary'").fetchone():
        return []
    sql = "SELECT other, kind FROM claim_contrary WHERE claim = ? ORDER BY other"
    kinds = {other: Contrary(kind) for other, kind in archive.connection.execute(sql, (claim,))}
    found = [_claim(archive, reports) for reports in _reports(archive, list(kinds))]
    return sorted(((kinds[each.id], each) for each in found), key=lambda pair: (pair[1].first_said or "", pair[1].id))


def _reports(archive: Archive, ids: Sequence[str]) -> list[list[Quotation]]:
    """Return the quotations of claims, a list a claim."""
    sql = "SELECT quotation FROM quotation_claim WHERE claim = ?"
    wanted = [row[0] for each in ids for row in archive.connection.execute(sql, (each,))]
    found: defaultdict[str, list[Quotation]] = defaultdict(list)
    for quotation in archive.quotations(ids=wanted):
        found[quotation.claim or ""].append(quotation)
    return [found[each] for each in ids if each in found]


def _claim(archive: Archive, reports: Sequence[Quotation]) -> Claim:
    first = reports[0]
    officials = Counter(each.official for each in reports if each.official)
    official = min(officials, key=lambda each: (-officials[each], each.id), default=None)
    sources = tuple(dict.fromkeys(each.source for each in reports if each.source))
    days = sorted(filter(None, map(_day, reports)))
    witnesses = copies.witnesses(archive, reports) if len(reports) > 1 else 1
    return Claim(
        first.claim or short_id("c", first.id), official, _best(archive, reports).text, sources, witnesses,
        days[0] if days else None, days[-1] if days else None, tuple(reports),
    )  # fmt: skip


def _day(quotation: Quotation) -> str | None:
    said = quotation.said_on.start if quotation.said_on else None
    return said or (quotation.date or "")[:10] or None


def _best(archive: Archive, reports: Sequence[Quotation]) -> Quotation:
    """Return the report that stands in the middle of all, direct and of readable length rather than not."""
    if len(reports) == 1:
        return reports[0]
    compared = reports[:_MOST_COMPARED]
    kept = kept_contents(archive, compared)
    read = [(each, kept[each.id] if each.id in kept else contents([each])[0]) for each in compared]

    def merit(one: Quotation) -> float:
        own = next(words for each, words in read if each is one)
        central = sum(likeness(own, words).both for each, words in read if each is not one) / (len(read) - 1)
        readable = _READABLE[0] <= len(one.text.split()) <= _READABLE[1]
        return central + 0.15 * (one.kind is Kind.DIRECT) + 0.1 * (one.kind is Kind.MIXED) + 0.2 * readable

    return max((each for each, _ in read), key=lambda each: (merit(each), each.id))

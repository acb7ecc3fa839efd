"""Speakers → officials: an article at a time, in the order of the archive, so that a rebuild finds the same.

What an article says of a speaker (name, titles) is compared with the officials that share a key with the name; one is
recognised, or a new one opened. Then the article becomes evidence itself: its forms and roles are noted. The user's
decisions are laid over what is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from indexer.archive import Archive
from indexer.officials import decisions
from indexer.officials.dossiers import TABLES, Dossier
from indexer.officials.finding import has_links
from indexer.officials.recognition import Recognition
from indexer.officials.speaking import Place, Speaker, speakers

STAGE = "officials"
_LINKS = """
CREATE TABLE IF NOT EXISTS official_link(
    quotation TEXT PRIMARY KEY REFERENCES quotation(id) ON DELETE CASCADE,
    found TEXT NOT NULL, form TEXT NOT NULL, rule TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS official_link_found ON official_link(found, form);
CREATE TABLE IF NOT EXISTS official_offer(
    official TEXT NOT NULL, other TEXT NOT NULL, form TEXT NOT NULL, PRIMARY KEY(official, other)
) STRICT, WITHOUT ROWID
"""
DECIDED = "decided since"
_PAGE = 500


def link(archive: Archive) -> int:
    """Link the speakers of all articles that came since the last time.

    Args:
        archive: Open for writing.

    Returns:
        The number of quotations linked.
    """
    prepare(archive)
    linker = _Linker(archive)
    count = 0
    while (after := archive.watermark(STAGE)) < archive.last:
        with archive.batch():
            count += linker.link_after(after)
    return count


def prepare(archive: Archive) -> None:
    """Create the tables of this stage where they are missing."""
    archive.ensure(f"{TABLES};{_LINKS};{decisions.TABLES}")


def forget(archive: Archive) -> None:
    """Forget every link and everything learnt, so that `link` begins anew; the user's decisions stay."""
    prepare(archive)
    with archive.batch():
        for table in ("link", "offer", "same", "seen", "key", "form", "role"):
            archive.connection.execute(f"DELETE FROM official_{table}")
        archive.connection.execute("DELETE FROM official")
        archive.set_watermark(STAGE, 0)


def why(archive: Archive, quotation: str) -> str | None:
    """Return why the speaker of a quotation was taken for its official; None if it has none.

    It ends with `+` and `DECIDED` where a later article or the user decided whose it is.
    """
    if not has_links(archive):
        return None
    sql = """SELECT l.rule, l.found = o.official FROM official_link l JOIN quotation_official o USING(quotation)
             WHERE l.quotation = ?"""
    row = archive.connection.execute(sql, (quotation,)).fetchone()
    if row is None:
        return None
    rule, found = row
    return str(rule) if found else "+".join((rule, DECIDED))


class _Linker:
    """Links page after page; what it has learnt stays in memory between them."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._recognition = Recognition(archive)
        self._decided = decisions.Decided(archive)

    def link_after(self, after: int) -> int:
        """Link a page of articles and move the watermark behind it."""
        until = self._end_of_page(after)
        names: dict[str, str] = {}
        links: list[tuple[str, str]] = []
        for place, found in self._articles(after, until):
            recognised: dict[int, Dossier] = {}
            for speaker in found:
                linked = self._link(speaker, place, recognised)
                if linked:
                    official, shown = linked
                    names[official] = shown
                    links.extend((each, official) for each in speaker.quotations)
        self._archive.assign_officials(names.items(), links)
        self._store_offers()
        self._join()
        self._archive.set_watermark(STAGE, until)
        return len(links)

    def _end_of_page(self, after: int) -> int:
        sql = "SELECT seq FROM article WHERE seq > ? ORDER BY seq LIMIT 1 OFFSET ?"
        row = self._archive.connection.execute(sql, (after, _PAGE - 1)).fetchone()
        return int(row[0]) if row else self._archive.last

    def _articles(self, after: int, until: int) -> Iterator[tuple[Place, list[Speaker]]]:
        sql = """SELECT a.seq, a.id, a.date, q.id, q.speaker_type, q.speaker, q.mention, q.role
                 FROM quotation q JOIN article a ON a.seq = q.article_seq
                 WHERE a.seq > ? AND a.seq <= ? ORDER BY a.seq, q.start, q.stop, q.id"""
        rows = self._archive.connection.execute(sql, (after, until)).fetchall()
        for (seq, article, date), group in groupby(rows, key=lambda row: row[:3]):
            text = self._archive.connection.execute("SELECT text FROM article WHERE seq = ?", (seq,)).fetchone()[0]
            yield Place(seq, article, date[:10] if date else None), speakers((row[3:] for row in group), text)

    def _link(self, speaker: Speaker, place: Place, recognised: dict[int, Dossier]) -> tuple[str, str] | None:
        """Link the quotations of one speaker of one article; returns the official's id and the name to show."""
        same = recognised.get(id(speaker.same)) if speaker.same else None
        found = self._recognition.recognise(speaker, place, same)
        if found is None:
            return None
        dossier, rule = found
        recognised[id(speaker)] = dossier
        self._recognition.remember(dossier, speaker, place)
        rows = [(each, dossier.id, speaker.form, rule.value) for each in speaker.quotations]
        self._archive.connection.executemany("INSERT OR REPLACE INTO official_link VALUES (?, ?, ?, ?)", rows)
        official = self._decided.official(dossier.id, speaker.form)
        return official, self._shown(official, dossier, speaker)

    def _shown(self, official: str, dossier: Dossier, speaker: Speaker) -> str:
        named = self._decided.name(official)
        if named:
            return named
        owner = dossier if official == dossier.id else self._recognition.dossiers.get(official)
        return owner.shown_name() if owner.forms else speaker.form

    def _store_offers(self) -> None:
        sql = "INSERT OR IGNORE INTO official_offer VALUES (?, ?, ?)"
        self._archive.connection.executemany(sql, self._recognition.offers)
        self._recognition.offers.clear()

    def _join(self) -> None:
        """Bring together what was opened as two officials before there was evidence that they are one."""
        joined = dict.fromkeys(self._recognition.joined)
        self._recognition.joined.clear()
        for official, other in joined:
            one, kept = self._decided.official(official, ""), self._decided.official(other, "")
            if one != kept:
                self._archive.connection.execute("INSERT OR IGNORE INTO official_same VALUES (?, ?)", (one, kept))
                self._decided = decisions.Decided(self._archive)
        if joined:
            decisions.apply(self._archive, {official for pair in joined for official in pair})

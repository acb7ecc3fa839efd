"""Speakers → officials: an article at a time, in the order of the archive, so that a rebuild finds the same.

What an article says of a speaker (name, titles) is compared with the officials that share a key with the name; one is
recognised, or a new one opened. Then the article becomes evidence itself: its forms and roles are noted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date as Day
from datetime import timedelta
from itertools import groupby
from pathlib import Path

from indexer.archive import Archive
from indexer.model import SpeakerType
from indexer.officials import bodies, countries, decisions, known
from indexer.officials.dossiers import TABLES, Dossier, Dossiers, keys_for
from indexer.officials.evidence import Rule, weigh
from indexer.officials.names import Name, name
from indexer.officials.roles import Role, role
from indexer.officials.spelling import fold_name

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
_PAGE = 500
_TERM = timedelta(days=120)


@dataclass(slots=True)
class Speaker:
    """Whom one article quotes under one name.

    Attributes:
        form: The fullest name that the article gives; the title where it gives none.
        quotations: Ids of the quotations.
        titles: Roles as written, with how often.
    """

    form: str
    type: SpeakerType
    named: bool
    quotations: list[str] = field(default_factory=list)
    titles: Counter[str] = field(default_factory=Counter)

    def roles(self) -> list[Role]:
        """Return the titles that could be read."""
        return [read for read in map(role, self.titles) if read and read.telling]


@dataclass(frozen=True, slots=True)
class _Place:
    """The article that is being linked: its place in the archive, id, and day of publication."""

    seq: int
    id: str
    day: str | None


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
        for table in ("link", "offer", "seen", "key", "form", "role"):
            archive.connection.execute(f"DELETE FROM official_{table}")
        archive.connection.execute("DELETE FROM official")
        archive.set_watermark(STAGE, 0)


class _Linker:
    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._sql = archive.connection
        self._dossiers = Dossiers(archive, known.load(Path(archive.folder)))
        self._decided = decisions.Decided(archive)
        self._touched: dict[str, str] = {}
        self._links: list[tuple[str, str]] = []

    def link_after(self, after: int) -> int:
        """Link a page of articles and move the watermark behind it."""
        last = self._archive.last
        found = self._sql.execute(
            "SELECT seq FROM article WHERE seq > ? ORDER BY seq LIMIT 1 OFFSET ?", (after, _PAGE - 1)
        ).fetchone()
        until = found[0] if found else last
        for place, speakers in self._articles(after, until):
            for speaker in speakers:
                self._link(speaker, place)
        names = [(each, self._decided.name(each) or name) for each, name in self._touched.items()]
        self._archive.assign_officials(names, self._links)
        self._archive.set_watermark(STAGE, until)
        count = len(self._links)
        self._touched, self._links = {}, []
        return count

    def _articles(self, after: int, until: int) -> Iterator[tuple[_Place, list[Speaker]]]:
        sql = """SELECT a.seq, a.id, a.date, q.id, q.speaker_type, q.speaker, q.mention, q.role
                 FROM quotation q JOIN article a ON a.seq = q.article_seq
                 WHERE a.seq > ? AND a.seq <= ? ORDER BY a.seq, q.start, q.stop, q.id"""
        rows = self._sql.execute(sql, (after, until)).fetchall()
        for (seq, article, date), group in groupby(rows, key=lambda row: row[:3]):
            yield _Place(seq, article, date[:10] if date else None), _speakers(row[3:] for row in group)

    def _link(self, speaker: Speaker, place: _Place) -> None:
        if speaker.type is SpeakerType.ORGANISATION:
            found = self._body(speaker, place)
        elif speaker.named:
            found = self._person(speaker, place)
        else:
            found = self._bearer(speaker, place)
        if found is None:
            return
        dossier, rule = found
        self._note(dossier, speaker, place)
        official = self._decided.official(dossier.id, speaker.form)
        rows = [(each, dossier.id, speaker.form, rule.value) for each in speaker.quotations]
        self._sql.executemany("INSERT OR REPLACE INTO official_link VALUES (?, ?, ?, ?)", rows)
        self._links.extend((each, official) for each in speaker.quotations)
        shown = dossier if official == dossier.id else self._dossiers.get(official)
        self._touched[official] = shown.shown_name() if shown.forms else speaker.form

    def _person(self, speaker: Speaker, place: _Place) -> tuple[Dossier, Rule] | None:
        """Recognise a person by his name, or open a dossier for one first met here."""
        read, roles = name(speaker.form), speaker.roles()
        if not read.parts:
            return None
        rivals = self._sharing(keys_for(speaker.type, speaker.form), speaker.type)
        verdicts = [(weigh(read, roles, each, rivals), each) for each in rivals]
        best = max(((v.weight, each.id) for v, each in verdicts if v.rule), default=None)
        if best:
            verdict, dossier = next((v, each) for v, each in verdicts if each.id == best[1])
            return dossier, verdict.rule or Rule.FIRST
        dossier = self._first(_unused(read, roles, {each.id for each in rivals}), speaker.type)
        self._offer(dossier, [each for verdict, each in verdicts if verdict.offer], speaker.form)
        return dossier, Rule.FIRST

    def _bearer(self, speaker: Speaker, place: _Place) -> tuple[Dossier, Rule] | None:
        """Find who bore a title that only one person bears at a time; None if that is not certain."""
        asked = next((each for each in speaker.roles() if each.single and each.country and not each.former), None)
        if asked is None or place.day is None:
            return None
        listed = [
            each.id
            for each in self._dossiers.listed()
            if any(term.role.office == asked.office and term.role.country == asked.country and term.covers(place.day)
                   for term in each.terms)
        ]  # fmt: skip
        bearers = listed or self._attested(asked, place.day)
        return (self._dossiers.get(bearers[0]), Rule.TITLE) if len(bearers) == 1 else None

    def _attested(self, asked: Role, day: str) -> list[str]:
        try:
            middle = Day.fromisoformat(day)
        except ValueError:
            return []
        return self._dossiers.holders(asked.office, asked.country, str(middle - _TERM), str(middle + _TERM))

    def _body(self, speaker: Speaker, place: _Place) -> tuple[Dossier, Rule] | None:
        read = bodies.body(speaker.form)
        if not read.core and not read.country:
            return None
        state = self._state_of(place) if read.common and not read.country else None
        key = read.key(state, place.id)
        whole, aside = (
            f"+{bodies.folded(speaker.form)}",
            [f"+{bodies.folded(each)}" for each in bodies.asides(speaker.form)],
        )
        looked_for = (f"+{key}",) if read.common else (f"+{key}", whole, *aside)
        known_bodies = self._sharing(looked_for, SpeakerType.ORGANISATION)
        if known_bodies:
            return known_bodies[0], Rule.BODY
        dossier = self._first(known.official_id(SpeakerType.ORGANISATION, key), SpeakerType.ORGANISATION)
        for each in looked_for:
            self._dossiers.note_key(each, dossier.id)
        return dossier, Rule.FIRST

    def _sharing(self, keys: tuple[str, ...], type_: SpeakerType) -> list[Dossier]:
        found = {each.id: each for key in keys for each in self._dossiers.under(key) if each.type is type_}
        return list(found.values())

    def _state_of(self, place: _Place) -> str | None:
        """Return the state that an article is about: the one it names most, if clearly so."""
        row = self._sql.execute("SELECT coalesce(title, '') || ' ' || text FROM article WHERE seq = ?", (place.seq,))
        words = tuple(fold_name(row.fetchone()[0][:4000]).replace("،", " ").replace(".", " ").split())
        named = Counter(code for _, _, code in countries.find(words) if code not in {"UN", "EU"}).most_common(2)
        if not named or named[0][1] < 2:
            return None
        return named[0][0] if len(named) == 1 or named[0][1] >= 2 * named[1][1] else None

    def _first(self, official: str, type_: SpeakerType) -> Dossier:
        return self._dossiers.create(official, type_)

    def _note(self, dossier: Dossier, speaker: Speaker, place: _Place) -> None:
        if not dossier.articles:
            self._dossiers.create(dossier.id, dossier.type)
            dossier = self._dossiers.get(dossier.id)
        if speaker.named:
            self._dossiers.note_form(dossier, speaker.form, place.seq)
            if dossier.type is SpeakerType.PERSON:
                for key in keys_for(dossier.type, speaker.form):
                    self._dossiers.note_key(key, dossier.id)
        for held in speaker.roles():
            self._dossiers.note_role(dossier, held, place.seq, place.day)

    def _offer(self, dossier: Dossier, others: list[Dossier], form: str) -> None:
        rows = [(dossier.id, other.id, form) for other in others if other.articles]
        self._sql.executemany("INSERT OR IGNORE INTO official_offer VALUES (?, ?, ?)", rows)


def _unused(read: Name, roles: list[Role], taken: set[str]) -> str:
    """Return the id for a person first met: of the name, and for a namesake of the name and his state or office."""
    official = known.official_id(SpeakerType.PERSON, read.solid)
    marks = sorted(filter(None, (each.country for each in roles))) + sorted(each.office for each in roles)
    for mark in (*marks, *map(str, range(2, 100))):
        if official not in taken:
            return official
        official = known.official_id(SpeakerType.PERSON, f"{read.solid}\x1f{mark}")
    return official


def _speakers(rows: Iterator[tuple[str, str, str | None, str | None, str | None]]) -> list[Speaker]:
    """Bring the quotations of one article together by speaker, in the order of their first quotation."""
    found: dict[tuple[str, str], Speaker] = {}
    for quotation, type_, named, mention, title in rows:
        form = named or (title or mention if type_ == SpeakerType.PERSON else None)
        if not form or type_ == SpeakerType.UNNAMED:
            continue
        speaker = found.setdefault((type_, form), Speaker(form, SpeakerType(type_), bool(named)))
        speaker.quotations.append(quotation)
        if title:
            speaker.titles[title] += 1
        if mention and mention != named and type_ == SpeakerType.PERSON:
            _note_mention(speaker, mention)
    return list(found.values())


def _note_mention(speaker: Speaker, mention: str) -> None:
    """A mention that shares no part with the name is a title standing for it: «الوزير الصيني»."""
    parts = set(name(speaker.form).parts)
    if not parts & set(name(mention).parts):
        speaker.titles[mention] += 1

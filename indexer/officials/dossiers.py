"""What is known so far of each official: forms, offices, countries; kept in the archive, looked up by keys of names."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from indexer.archive import Archive
from indexer.model import SpeakerType
from indexer.officials import bodies, countries
from indexer.officials.known import Known, Term
from indexer.officials.names import Name, Relation, asked, differ_by_a_slip, keys, name, relation
from indexer.officials.roles import Role, agree, role, same_office
from indexer.officials.spelling import fold_name

TABLES = """
CREATE TABLE IF NOT EXISTS official_seen(
    official TEXT PRIMARY KEY, type TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS official_key(
    key TEXT NOT NULL, official TEXT NOT NULL, PRIMARY KEY(key, official)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS official_form(
    official TEXT NOT NULL, form TEXT NOT NULL, article_seq INTEGER NOT NULL REFERENCES article(seq) ON DELETE CASCADE,
    PRIMARY KEY(official, form, article_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS official_form_article ON official_form(article_seq);
CREATE TABLE IF NOT EXISTS official_role(
    official TEXT NOT NULL, title TEXT NOT NULL, office TEXT NOT NULL, country TEXT,
    article_seq INTEGER NOT NULL REFERENCES article(seq) ON DELETE CASCADE, day TEXT,
    PRIMARY KEY(official, title, article_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS official_role_article ON official_role(article_seq);
CREATE INDEX IF NOT EXISTS official_role_office ON official_role(office, country, day)
"""


_MOST_OF_ONE_NAME = 100
_NEAR_DAYS = 60
_HELD_DAYS = 120
"""How far from an article others may be that say who bore a title then."""
# In 9,000 articles of one country 71 officials share a family, and 17 both ends of a name.
MOST_OF_ONE_FAMILY = 500
MOST_OF_ONE_SOUND = 100


@dataclass(slots=True)
class Dossier:
    """What is known of one official, as it grows while articles are linked.

    Attributes:
        forms: Every name met, with the number of articles; names known beforehand count from 0.
        offices: Roles met, by office and country, with the number of articles.
        first: The first day of publication of an article that names him; None if none has a date.
        last: The last.
    """

    id: str
    type: SpeakerType
    known: Known | None = None
    forms: Counter[str] = field(default_factory=Counter)
    offices: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    names: dict[str, Name] = field(default_factory=dict)
    first: str | None = None
    last: str | None = None

    @property
    def articles(self) -> int:
        """About how many articles quote the official: the count of the form met most."""
        return max(self.forms.values(), default=0)

    @property
    def countries(self) -> Counter[str]:
        """The states of the official's roles, with how often they were met."""
        met: Counter[str] = Counter()
        for (_, country), count in self.offices.items():
            if country:
                met[country] += count
        if self.known and self.known.country:
            met[self.known.country] += 1
        return met

    @property
    def terms(self) -> tuple[Term, ...]:
        """Roles known beforehand."""
        return self.known.terms if self.known else ()

    def note_form(self, form: str, day: str | None = None) -> None:
        """Count a form of the name once more."""
        self.forms[form] += 1
        self.names.setdefault(form, name(form))
        self.note_days(day, day)

    def note_days(self, first: str | None, last: str | None) -> None:
        """Widen the days between which articles name him."""
        self.first = min(filter(None, (self.first, first)), default=None)
        self.last = max(filter(None, (self.last, last)), default=None)

    def is_near(self, day: str | None) -> bool:
        """Tell whether articles of these weeks name him; False where a day is not known."""
        try:
            first, asked, last = (date.fromisoformat(each or "").toordinal() for each in (self.first, day, self.last))
        except ValueError:
            return False
        return first - _NEAR_DAYS <= asked <= last + _NEAR_DAYS

    def relation(self, other: Name) -> Relation:
        """Return the nearest relation that a name has to any form met."""
        return self.nearest(other)[0]

    def nearest(self, other: Name) -> tuple[Relation, Name]:
        """Return the nearest relation that a name has to any form met, and the form.

        Short forms that articles use are left aside where a full name is known: عبد الله, said of one king, does not
        make him every عبد الله. Those of the lexicon count.
        """
        listed = self.known.short if self.known and not other.full else ()
        forms = [each for form, each in self.names.items() if each.full or form in listed] or self.names.values()
        return max(((relation(each, other), each) for each in forms), key=itemgetter(0), default=(Relation.NONE, other))

    def differs_by_a_slip(self, other: Name, *, foreign: bool = False) -> bool:
        """Tell whether a name is one of the official's but for a letter; `foreign` as for `differ_by_a_slip`."""
        return any(differ_by_a_slip(each, other, foreign=foreign) for each in self.names.values())

    def is_called(self, short: Name) -> bool:
        """Tell whether an article that names him in full calls him by a short name too."""
        return any(not each.full and each.parts == short.parts for each in self.names.values())

    def holds(self, asked: Role) -> bool:
        """Tell whether the official is known, from before or from articles, to hold such an office."""
        met = any(
            same_office(office, asked.office) and (country == asked.country or not country or not asked.country)
            for office, country in self.offices
        )
        return met or any(agree(term.role, asked) for term in self.terms)

    def holds_surely(self, asked: Role, day: str | None) -> bool:
        """Tell whether he holds just this office of just this state, or is known to have held it on the day."""
        met = asked.country is not None and (asked.office, asked.country) in self.offices
        return met or any(
            agree(term.role, asked) and (asked.country is not None or (asked.single and term.covers(day)))
            for term in self.terms
        )

    def shown_name(self) -> str:
        """Return the name to show: that of the lexicon, else the full form met most, else the form met most."""
        if self.known:
            return self.known.names[0]
        read = bodies.body(next(iter(self.forms), ""))
        if self.type is SpeakerType.ORGANISATION and read.country and not read.core:
            return countries.name_of(read.country)
        return min(self.forms, key=self._rank, default=self.id)

    def _rank(self, form: str) -> tuple[bool, bool, int, int, str]:
        person, read = self.type is SpeakerType.PERSON, self.names[form]
        shows = read.full if person else bodies.body(form).country is not None
        bare = not person or read.solid == fold_name(form).replace(" ", "")
        return not shows, not bare, -self.forms[form], -len(form), form


class Dossiers:
    """The dossiers of an archive; each is read once and then kept up to date in memory and in the archive."""

    def __init__(self, archive: Archive, known: tuple[Known, ...]) -> None:
        self._sql = archive.connection
        self._known = {each.id: each for each in known}
        self._open: dict[str, Dossier] = {}
        self._listed = _keys_of(known)
        self._keyed: dict[str, list[str]] = {}

    def under(self, key: str, most: int | None = None) -> list[Dossier]:
        """Return the officials that share a key, in the order of their ids.

        Nobody for a given name that very many share: it cannot mean any one of them. Where more than
        `most` share another key, those of the lexicon alone: comparing every name with all takes quadratic time.
        """
        ids = self._ids(key)
        if key[0] in "^!":
            return [] if len(ids) > _MOST_OF_ONE_NAME else [self.get(each) for each in ids]
        if most is not None and len(ids) > most:
            return [self.get(each) for each in sorted(self._listed.get(key, ()))]
        return [self.get(each) for each in ids]

    def _ids(self, key: str) -> list[str]:
        ids = self._keyed.get(key)
        if ids is None:
            found = self._sql.execute("SELECT official FROM official_key WHERE key = ?", (key,))
            ids = self._keyed[key] = sorted({row[0] for row in found} | self._listed.get(key, set()))
        return ids

    def get(self, official: str) -> Dossier:
        """Return an official's dossier; an empty one if nothing is known."""
        dossier = self._open.get(official)
        if dossier is None:
            dossier = self._open[official] = self._read(official)
        return dossier

    def listed(self) -> tuple[Known, ...]:
        """Return the officials known beforehand."""
        return tuple(self._known.values())

    def create(self, official: str, type_: SpeakerType) -> Dossier:
        """Open a dossier for an official met for the first time; a known id keeps its dossier."""
        self._sql.execute("INSERT OR IGNORE INTO official_seen VALUES (?, ?)", (official, type_.value))
        self._open.pop(official, None)
        return self.get(official)

    def note_key(self, key: str, official: str) -> None:
        """Let an official be found under a key."""
        ids = self._ids(key)
        if official not in ids:
            self._sql.execute("INSERT OR IGNORE INTO official_key VALUES (?, ?)", (key, official))
            insort(ids, official)

    def note_form(self, dossier: Dossier, form: str, article_seq: int, day: str | None) -> None:
        """Keep a form of the official's name, as one article writes it."""
        new = self._sql.execute("INSERT OR IGNORE INTO official_form VALUES (?, ?, ?)", (dossier.id, form, article_seq))
        if new.rowcount:
            dossier.note_form(form, day)

    def note_role(self, dossier: Dossier, held: Role, article_seq: int, day: str | None) -> None:
        """Keep a role that one article gives the official."""
        row = (dossier.id, held.text, held.office, held.country, article_seq, day)
        if self._sql.execute("INSERT OR IGNORE INTO official_role VALUES (?, ?, ?, ?, ?, ?)", row).rowcount:
            dossier.offices[held.office, held.country] += 1

    def _read(self, official: str) -> Dossier:
        seen = self._sql.execute("SELECT type FROM official_seen WHERE official = ?", (official,)).fetchone()
        known = self._known.get(official)
        type_ = SpeakerType(seen[0]) if seen else (known.type if known else SpeakerType.PERSON)
        dossier = Dossier(official, type_, known)
        for written in (*known.names, *known.short) if known else ():
            dossier.forms[written] = 0
            dossier.names[written] = name(written)
        forms = "SELECT form, count(*) FROM official_form WHERE official = ? GROUP BY form"
        for form, count in self._sql.execute(forms, (official,)):
            dossier.forms[form] += count
            dossier.names[form] = name(form)
        days = """SELECT min(substr(a.date, 1, 10)), max(substr(a.date, 1, 10)) FROM official_form f
                  JOIN article a ON a.seq = f.article_seq WHERE f.official = ?"""
        dossier.note_days(*self._sql.execute(days, (official,)).fetchone())
        roles = "SELECT office, country, count(*) FROM official_role WHERE official = ? GROUP BY office, country"
        for office, country, count in self._sql.execute(roles, (official,)):
            dossier.offices[office, country] += count
        return dossier


def holders(archive: Archive, office: str, country: str | None, first: str | None, last: str | None) -> Counter[str]:
    """Return whom articles call by an office of a state, and how many do.

    Those count that name him: a title alone, given to him by others, is no evidence for the next. And those that say
    he holds it: «وزير المالية السابق» does not.

    Args:
        archive: Need not be open for writing.
        office: As roles are compared.
        country: The code of the state, or None.
        first: The first of the days around which the articles were published, ISO; nobody is found if it is not known.
        last: The last of them.
    """
    sql = """SELECT r.official, r.title, count(*) FROM official_role r
             WHERE r.office = ? AND r.country IS ? AND r.day BETWEEN date(?, ?) AND date(?, ?) AND EXISTS
                   (SELECT 1 FROM official_form f WHERE f.article_seq = r.article_seq AND f.official = r.official)
             GROUP BY r.official, r.title"""
    values = (office, country, first, f"-{_HELD_DAYS} days", last, f"+{_HELD_DAYS} days")
    found: Counter[str] = Counter()
    for official, title, articles in archive.connection.execute(sql, values):
        held = role(title)
        if held is not None and not held.former:
            found[official] += articles
    return found


def _keys_of(known: tuple[Known, ...]) -> dict[str, set[str]]:
    """Return under which keys the officials known beforehand are found."""
    keyed: dict[str, set[str]] = {}
    for each in known:
        for written in (*each.names, *each.short):
            for key in keys_for(each.type, written):
                keyed.setdefault(key, set()).add(each.id)
    return keyed


def keys_for(type_: SpeakerType, written: str, *, looking: bool = False) -> tuple[str, ...]:
    """Return the keys under which an official of this name is found, or is to be looked for."""
    if type_ is SpeakerType.PERSON:
        return asked(name(written)) if looking else keys(name(written))
    read = bodies.body(written)
    return (f"+{bodies.folded(written)}", f"+{read.key()}")

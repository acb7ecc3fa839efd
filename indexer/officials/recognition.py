"""Who a speaker is: an official already known, or one who is first met here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from indexer.archive import Archive
from indexer.model import SpeakerType
from indexer.officials import bodies, countries, known
from indexer.officials.dossiers import MOST_OF_ONE_FAMILY, MOST_OF_ONE_SOUND, Dossier, Dossiers, holders, keys_for
from indexer.officials.evidence import Rule, all_common, weigh
from indexer.officials.names import Name, Relation, either_end, name
from indexer.officials.roles import Role
from indexer.officials.speaking import Place, Speaker
from indexer.officials.spelling import fold_name, is_given, is_title

MUCH_LESS = 9
"""Of how many articles that give an office to one person a single one that gives it to another counts as misread."""
_CLEARLY = 2
_READ_FOR_STATE = 4000
_MOST_HOLDERS = 200
_EVERYWHERE = frozenset(("UN", "EU"))
_MOST_OFFERED = 3
_SURER_THAN_ITS_ARTICLE = (Rule.SHORT_AND_ROLE, Rule.SHORT_AND_LISTED)
_WORD = re.compile(r"\w+")

Found = tuple[Dossier, Rule]


class Recognition:
    """Recognises speakers, and remembers what their articles say of them.

    Attributes:
        offers: Pairs of officials who may be one, with the name that raised the question; emptied by who stores them.
        joined: Pairs of officials who turned out to be one, the second being kept; emptied likewise.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.dossiers = Dossiers(archive, known.load(Path(archive.folder)))
        self.offers: list[tuple[str, str, str]] = []
        self.joined: list[tuple[str, str]] = []

    def recognise(self, speaker: Speaker, place: Place, same: Dossier | None = None) -> Found | None:
        """Return who a speaker is, and why; None where only a title is given and it is not certain who bore it.

        Args:
            speaker: One of an article's.
            place: The article.
            same: Whom the article names more fully and means by this name too.
        """
        if speaker.type is SpeakerType.ORGANISATION:
            return self._body(speaker, place)
        return self._person(speaker, place, same) if speaker.named else self._bearer(speaker, place)

    def remember(self, dossier: Dossier, speaker: Speaker, place: Place) -> None:
        """Note the form of the name and the roles that an article gives an official."""
        if speaker.named:
            self.dossiers.note_form(dossier, speaker.form, place.seq, place.day)
            if dossier.type is SpeakerType.PERSON:
                for key in keys_for(dossier.type, speaker.form):
                    self.dossiers.note_key(key, dossier.id)
        if dossier.type is SpeakerType.PERSON:
            for held in speaker.roles():
                self.dossiers.note_role(dossier, held, place.seq, place.day)

    def _person(self, speaker: Speaker, place: Place, same: Dossier | None) -> Found | None:
        """Recognise a person by his name, or open a dossier."""
        read, roles = name(speaker.form), speaker.roles()
        if not read.parts or (not read.full and is_title(read.parts[0])):
            return None
        most = MOST_OF_ONE_SOUND if read.full else MOST_OF_ONE_FAMILY
        rivals = self._sharing(keys_for(speaker.type, speaker.form, looking=True), speaker.type, most)
        verdicts = [(weigh(read, roles, each, rivals, place.day), each) for each in rivals]
        accepted = [(verdict.weight, each.id, each, verdict) for verdict, each in verdicts if verdict.rule]
        if same and not any(verdict.rule in _SURER_THAN_ITS_ARTICLE for _, _, _, verdict in accepted):
            return self._meant_here(read, same, [each for _, _, each, _ in accepted])
        if accepted:
            _, _, dossier, best = max(accepted, key=lambda each: each[:2])
            if best.certain or (best.rule is Rule.SAME_NAME and read.full):
                others = [each.id for _, _, each, verdict in accepted if verdict.certain and each is not dossier]
                self.joined.extend((each, dossier.id) for each in others)
            return dossier, best.rule or Rule.SAME_NAME
        dossier = self.dossiers.create(_unused(read, roles, {each.id for each in rivals}, place), speaker.type)
        doubtful = [each.id for verdict, each in verdicts if verdict.offer and each.articles]
        if len(doubtful) > _MOST_OFFERED:
            doubtful = []
        misspelt = self._with_a_slip(read, roles, place.day)
        self.offers.extend((dossier.id, each, speaker.form) for each in (*doubtful, *misspelt))
        return dossier, Rule.FIRST

    def _meant_here(self, read: Name, same: Dossier, others: list[Dossier]) -> Found:
        """Return whom an article means by a name that it gives more fully too, and join whom others call so.

        A full name that few can share is one person's, but «الجابري» may be a relative elsewhere.
        """
        alike = [each for each in others if each is not same and each.relation(read) is Relation.EQUAL]
        if read.full and not all_common(read):
            self.joined.extend((same.id, each.id) for each in alike)
        else:
            self.offers.extend((same.id, each.id, read.text) for each in alike)
        return same, Rule.SHORT_HERE

    def _with_a_slip(self, read: Name, roles: list[Role], day: str | None) -> list[str]:
        """Return who has the same name but for a letter, and the same office or a name in the news of these weeks.

        Nobody where more are called so than an office can have holders: it says nothing then, and takes long.
        """
        offices = dict.fromkeys((each.office, each.country) for each in roles if each.country)
        held = {official for office, country in offices for official in self._called(office, country, day)}
        held = set() if len(held) > _MOST_HOLDERS else held
        called_so = {each for each in held if self.dossiers.get(each).differs_by_a_slip(read)}
        around = self._sharing(either_end(read), SpeakerType.PERSON, _MOST_HOLDERS)
        near = {each.id for each in around if self._may_be_misprinted(each, read, roles, day)}
        return sorted(called_so | near)

    def _may_be_misprinted(self, dossier: Dossier, read: Name, roles: list[Role], day: str | None) -> bool:
        if dossier.is_near(day) and dossier.differs_by_a_slip(read, foreign=True):
            return True
        return any(dossier.holds_surely(each, day) for each in roles) and dossier.differs_by_a_slip(read)

    def _bearer(self, speaker: Speaker, place: Place) -> Found | None:
        """Find who bore a title that only one person bears at a time."""
        asked = next((each for each in speaker.roles() if each.single and each.country and not each.former), None)
        if asked is None or place.day is None:
            return None
        listed = [each.id for each in self.dossiers.listed() if _bore(each, asked, place.day)]
        bearers = listed or _clear(self._called(asked.office, asked.country, place.day))
        return (self.dossiers.get(bearers[0]), Rule.TITLE) if len(bearers) == 1 else None

    def _called(self, office: str, country: str | None, day: str | None) -> Mapping[str, int]:
        """Return whom articles of the days around call by an office; nobody where the day is not known."""
        return holders(self._archive, office, country, day, day)

    def _body(self, speaker: Speaker, place: Place) -> Found | None:
        """Recognise a body by its name as a whole, or by what distinguishes it."""
        read = bodies.body(speaker.form)
        if not read.core and not read.country:
            return None
        state = None
        if read.of_many:
            text = self._text_of(place)
            fuller = bodies.fuller(text, speaker.form)
            read = fuller or read
            state = None if fuller else _state_of(text)
        key = read.key(state, place.id)
        whole = [f"+{bodies.folded(each)}" for each in (speaker.form, *bodies.asides(speaker.form))]
        looked_for = (f"+{key}",) if read.common or read.of_many else (*whole, f"+{key}")
        met = self._sharing(looked_for, SpeakerType.ORGANISATION)
        if met:
            return met[0], Rule.BODY
        dossier = self.dossiers.create(known.official_id(SpeakerType.ORGANISATION, key), speaker.type)
        short = [bodies.body(each) for each in bodies.asides(speaker.form)]
        for each in (*looked_for, *(f"+{one.key()}" for one in short if one.core and not one.common)):
            self.dossiers.note_key(each, dossier.id)
        return dossier, Rule.FIRST

    def _sharing(self, keys: tuple[str, ...], type_: SpeakerType, most: int = MOST_OF_ONE_FAMILY) -> list[Dossier]:
        found = {each.id: each for key in keys for each in self.dossiers.under(key, most) if each.type is type_}
        return list(found.values())

    def _text_of(self, place: Place) -> str:
        sql = "SELECT coalesce(title, '') || '\n' || text FROM article WHERE seq = ?"
        return str(self._archive.connection.execute(sql, (place.seq,)).fetchone()[0])


def _state_of(text: str) -> str | None:
    """Return the state that a text is about: the one it names most, if clearly so."""
    words = tuple(_WORD.findall(fold_name(text[:_READ_FOR_STATE])))
    named = Counter(code for _, _, code in countries.find(words) if code not in _EVERYWHERE).most_common(2)
    if not named or named[0][1] < _CLEARLY:
        return None
    return named[0][0] if len(named) == 1 or named[0][1] >= _CLEARLY * named[1][1] else None


def _clear(called: Mapping[str, int]) -> list[str]:
    """Leave out those whom hardly any article calls by an office that most give to one: a slip, or misread."""
    most = max(called.values(), default=0)
    return [official for official, articles in called.items() if articles * MUCH_LESS > most]


def _bore(each: known.Known, asked: Role, day: str) -> bool:
    return any(
        term.role.office == asked.office and term.role.country == asked.country and term.covers(day)
        for term in each.terms
    )


def _unused(read: Name, roles: list[Role], taken: set[str], place: Place) -> str:
    """Return the id for a person first met: of the name, and for a namesake of the name and his state or office.

    A given name alone means somebody else in every article.
    """
    official = known.official_id(SpeakerType.PERSON, read.solid)
    marks = sorted(filter(None, (each.country for each in roles))) + sorted(each.office for each in roles)
    if not read.full and is_given(read.parts[0]):
        return known.official_id(SpeakerType.PERSON, f"{read.solid}\x1f{place.id}")
    for mark in (*marks, place.id, *map(str, range(2, 100))):
        if official not in taken:
            return official
        official = known.official_id(SpeakerType.PERSON, f"{read.solid}\x1f{mark}")
    return official

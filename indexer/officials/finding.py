"""Whom a user means: any spelling of a name, a title, or a name in Latin letters → candidates among the officials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from indexer.archive import Archive
from indexer.model import SpeakerType
from indexer.officials import known
from indexer.officials.dossiers import Dossier, Dossiers, keys_for
from indexer.officials.evidence import is_listed_short
from indexer.officials.names import Name, Relation, name
from indexer.officials.roles import Role, role, title_of
from indexer.officials.sounds import latin_skeletons, skeleton
from indexer.officials.spelling import fold_name, is_given, is_title

_ID = re.compile(r"o[0-9a-f]{10}")
_LATIN_WORD = re.compile(r"[a-z]+")
_LATIN_ARTICLE = frozenset(("al", "el", "ad", "as", "ash", "the"))
_LATIN_SON = frozenset(("bin", "ibn", "ben", "bint"))
_LATIN_JOINED = _LATIN_SON | {"abu", "abou", "abo", "abul", "aboul", "abd", "abdel", "abdul", "abdal"}
_LATIN_VOWELS = frozenset("aeiouyh")
_ARABIC_VOWELS = frozenset("اويه")
_MUCH_MORE = 9
_SPELLED_SO, _LISTED, _IN_OFFICE = 1, 2, 4
_MOST_PARTS = 12


@dataclass(frozen=True, slots=True)
class Candidate:
    """An official whom a query may mean.

    Attributes:
        quotations: How many there are; never 0.
        why: In which way the query means him: `id`, `name`, `short name`, `title`, `latin`, `body`.
        sure: Whether he can be taken without asking, though others may come after him.
    """

    id: str
    name: str
    quotations: int
    why: str
    sure: bool = False


def find(archive: Archive, text: str, *, since: str | None = None, until: str | None = None) -> list[Candidate]:
    """Return the officials whom a text may mean, the likeliest first.

    Args:
        archive: Need not be open for writing.
        text: A name in any spelling, full or short; a title («وزير الدفاع الإيراني»); Latin letters; or an id.
        since: The first day, ISO; narrows titles, which others bear at other times.
        until: The last day.

    Returns:
        Nobody if nobody quoted is meant. If the first is not `sure` and others follow, the query is ambiguous, and the
        caller must ask rather than choose.
    """
    if not has_links(archive):
        return []
    finder = _Finder(archive)
    if _ID.fullmatch(text.strip()):
        return finder.candidates([(text.strip(), 0)], "id")
    if latin := _latin_words(text):
        return finder.by_latin(latin)
    titled = finder.by_title(text, since, until) if _is_title_alone(text) else []
    return titled or finder.by_name(text) or finder.by_title(text, since, until)


def has_links(archive: Archive) -> bool:
    """Tell whether linking has been done in an archive at all."""
    sql = "SELECT 1 FROM sqlite_master WHERE name = 'official_link'"
    return archive.connection.execute(sql).fetchone() is not None


class _Finder:
    def __init__(self, archive: Archive) -> None:
        self._sql = archive.connection
        self._dossiers = Dossiers(archive, known.load(Path(archive.folder)))

    def by_name(self, text: str) -> list[Candidate]:
        """Find people by name; where nobody bears it, bodies."""
        read = name(text)
        near = [(each.relation(read), each) for each in self._sharing(SpeakerType.PERSON, text)]
        best = max((relation for relation, _ in near), default=Relation.NONE)
        if best is Relation.NONE:
            bodies = self._sharing(SpeakerType.ORGANISATION, text)
            return self.candidates(((each.id, 0) for each in bodies), "body")
        if best is Relation.SHORT or not read.full:
            office = _office_before(text)
            listed = [(each.id, _nearness(read, each, office)) for relation, each in near if relation]
            return self.candidates(listed, "short name")
        return self.candidates(((each.id, 0) for relation, each in near if relation is best), "name")

    def by_title(self, text: str, since: str | None, until: str | None) -> list[Candidate]:
        """Find who is called by a title in articles of these days, and who is known to have held it."""
        asked = role(text)
        if asked is None or not asked.telling:
            return []
        held = self._attested(asked, since, until)
        attested = [official for official, countries in held.items() if asked.country in countries]
        listed = [each.id for each in self._dossiers.listed() if _held(each, asked, since, until)]
        holders = list(dict.fromkeys([*attested, *listed]))
        if _is_feminine(asked):
            holders = self._women(holders, asked) or holders
        likeliest = self.candidates(((each, 0) for each in holders), "title")
        if likeliest or not asked.country:
            return likeliest
        # «الرئيس» alone may be the French one, unless the same man is called the American one elsewhere.
        unsaid = [official for official, countries in held.items() if countries == {None}]
        return self.candidates(((each, 0) for each in unsaid), "title")

    def _women(self, officials: list[str], asked: Role) -> list[str]:
        """Leave out whom no article calls by the title in the feminine: «رئيسة الوزراء البريطانية»."""
        sql = "SELECT DISTINCT official, title FROM official_role WHERE office = ?"
        read = ((official, role(title)) for official, title in self._sql.execute(sql, (asked.office,)))
        women = {official for official, held in read if held and _is_feminine(held)}
        return [each for each in officials if each in women]

    def _attested(self, asked: Role, since: str | None, until: str | None) -> dict[str, set[str | None]]:
        """Return whom articles of these days call by an office, and of which countries they say it is."""
        sql = "SELECT DISTINCT official, country FROM official_role WHERE office = ?"
        values = [asked.office]
        for bound, sign in ((since, ">="), (until, "<=")):
            if bound:
                sql += f" AND day {sign} ?"
                values.append(bound if sign == ">=" else f"{bound}\U0010ffff")
        held: dict[str, set[str | None]] = {}
        for official, country in self._sql.execute(sql, values):
            held.setdefault(official, set()).add(country)
        return held

    def by_latin(self, words: list[str]) -> list[Candidate]:
        """Find people whose name sounds like words in Latin letters, and whom the lexicon knows by these letters."""
        listed = [(each.id, _LISTED) for each in self._dossiers.listed() if _is_written(each, words)]
        ways = [way for way in dict.fromkeys((_joined_words(words), _plain_words(words))) if way]
        found = next((people for way in ways if (people := self._sounding(way))), [])
        by_sound = [each for each in found if each not in dict(listed)]
        return self.candidates([*listed, *((each, 0) for each in by_sound)], "latin")

    def _sounding(self, words: tuple[tuple[str, ...], ...]) -> list[str]:
        """Return who has a name with parts that sound like these words in their order, the last of them its end.

        Nobody whose name ends in a vowel that is not heard in the last word, if others are there: Jubair is no جبوري.
        """
        choices = [_skeletons(word) for word in words]
        last = {*choices[-1], *map("".join, product(*choices[-2:]))}
        keys = {f"{mark}{sound}" for sound in last for mark in "!~^"}
        found = {each.id: each for key in sorted(keys) for each in self._dossiers.under(key)}
        people = [each for each in found.values() if each.type is SpeakerType.PERSON and _sounds(each, choices)]
        by_family = [each for each in people if any(_ends(read, choices[-1]) for read in each.names.values())] or people
        vowel = words[-1][-1][-1] in _LATIN_VOWELS
        heard = [each for each in by_family if any(_ends_in_vowel(read) is vowel for read in each.names.values())]
        return [each.id for each in heard or by_family]

    def candidates(self, officials: Iterable[tuple[str, int]], why: str) -> list[Candidate]:
        """Return those who are quoted, after the user's decisions, the listed and the most quoted first."""
        counted: dict[str, tuple[int, int, str]] = {}
        for found, listed in officials:
            for official, shown, count in self._quoted(found):
                before = counted.get(official, (0, 0, ""))
                counted[official] = (max(listed, before[0]), max(count, before[1]), shown)
        ranked = sorted(counted.items(), key=lambda item: (-item[1][0], -item[1][1], item[0]))
        sure = bool(ranked) and _is_sure([values for _, values in ranked])
        return [
            Candidate(official, shown, count, why, sure and at == 0)
            for at, (official, (_, count, shown)) in enumerate(ranked)
        ]

    def _quoted(self, found: str) -> list[tuple[str, str, int]]:
        """Return whom quotations belong to that were found to be an official's, or were given to him by the user."""
        sql = """SELECT o.id, o.name, (SELECT count(*) FROM quotation_official n WHERE n.official = o.id)
                 FROM official o WHERE o.id IN (SELECT qo.official FROM official_link l
                                                JOIN quotation_official qo USING(quotation)
                                WHERE l.found = ?1) OR o.id = ?1"""
        return [row for row in self._sql.execute(sql, (found,)) if row[2]]

    def _sharing(self, type_: SpeakerType, text: str) -> list[Dossier]:
        found = {each.id: each for key in keys_for(type_, text, looking=True) for each in self._dossiers.under(key)}
        return [each for each in found.values() if each.type is type_]


def _is_sure(ranked: list[tuple[int, int, str]]) -> bool:
    """The only one, the one whom the lexicon knows by this form, or one quoted many times more than the rest.

    One who alone is spelled so need not be quoted more than once as much.
    """
    if len(ranked) == 1:
        return True
    (nearness, count, _), (next_nearness, _, _) = ranked[:2]
    if nearness // _LISTED != next_nearness // _LISTED:
        return True
    times = _MUCH_MORE if nearness == next_nearness else 1
    return count >= times * sum(others for _, others, _ in ranked[1:])


def _held(each: known.Known, asked: Role, since: str | None, until: str | None) -> bool:
    return any(
        term.role.office == asked.office
        and (term.role.country == asked.country or not asked.country)
        and (term.start or "") <= (until or "9999")
        and (term.end or "9999") >= (since or "")
        for term in each.terms
    )


def _is_title_alone(text: str) -> bool:
    """Tell whether a text is an office of a state and nothing else: «الرئيس التركي» is not a family called so."""
    asked = role(text)
    if asked is None or asked.country is None or title_of(asked.office) == asked.office:
        return False
    words = fold_name(text).split()
    return len(words) > 1 and not any(map(is_given, words))


def _office_before(text: str) -> str | None:
    """Return the office that stands before a name («الملك سلمان»), as roles are compared; None if there is none."""
    words = text.split()
    at = next((at for at, word in enumerate(words) if not is_title(fold_name(word))), 0)
    held = role(" ".join(words[:at])) if at else None
    return held.office if held else None


def _nearness(read: Name, dossier: Dossier, office: str | None) -> int:
    """Say how much speaks for whom a short name may mean: an office before it, the lexicon, the spelling."""
    held = office is not None and (
        any(office == met for met, _ in dossier.offices) or any(term.role.office == office for term in dossier.terms)
    )
    spelled = any(read.parts[-1] in (each.parts[0], each.parts[-1]) for each in dossier.names.values() if each.parts)
    return _IN_OFFICE * held + _LISTED * is_listed_short(read, dossier) + _SPELLED_SO * spelled


def _is_feminine(held: Role) -> bool:
    return fold_name(held.text).split()[0].endswith("ه")


def _latin_words(text: str) -> list[str]:
    """Return the words of a name in Latin letters; nothing if there are Arabic ones."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    plain = plain.replace("ı", "i")
    if any("\u0600" <= c <= "\u06ff" for c in plain):
        return []
    return [word for word in _LATIN_WORD.findall(plain) if word not in _LATIN_ARTICLE][:6]


def _is_written(each: known.Known, words: list[str]) -> bool:
    """Tell whether the lexicon writes an official's name with these words: Sisi for Abdel Fattah el-Sisi."""
    return each.latin is not None and f" {' '.join(words)} " in f" {' '.join(_latin_words(each.latin))} "


def _joined_words(words: list[str]) -> tuple[tuple[str, ...], ...]:
    """Put together what Arabic writes as one part: «bin Salman», «Abdel Fattah»; nothing if there is none."""
    found: list[tuple[str, ...]] = []
    before: tuple[str, ...] = ()
    for word in words:
        if word in _LATIN_JOINED and word is not words[-1]:
            before = (*before, word)
        else:
            found.append((*before, word))
            before = ()
    return tuple(found) if len(found) < len(words) else ()


def _plain_words(words: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple((word,) for word in words if word not in _LATIN_SON)


def _skeletons(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map("".join, product(*map(latin_skeletons, words))))


def _sounds(dossier: Dossier, choices: list[frozenset[str]]) -> bool:
    """Tell whether words sound like parts of one of the names, in their order."""
    return any(_sounds_like(each, choices) for each in dossier.names.values())


def _ends(written: Name, word: frozenset[str]) -> bool:
    return skeleton(written.parts[-1]) in word if written.parts else False


def _ends_in_vowel(written: Name) -> bool:
    return bool(written.parts) and written.parts[-1][-1] in _ARABIC_VOWELS


def _sounds_like(written: Name, choices: list[frozenset[str]]) -> bool:
    """Tell whether parts sound like words in their order; two words may be one part, and two parts one word."""
    return _follow(choices, [skeleton(part) for part in written.parts[:_MOST_PARTS]])


def _follow(words: list[frozenset[str]], parts: list[str]) -> bool:
    if not words:
        return True
    both = frozenset(map("".join, product(*words[:2]))) if len(words) > 1 else frozenset[str]()
    for at, part in enumerate(parts):
        if part in words[0] or "".join(parts[at : at + 2]) in words[0]:
            size = 1 if part in words[0] else 2
            return _follow(words[1:], parts[at + size :])
        if part in both:
            return _follow(words[2:], parts[at + 1 :])
    return False

"""Bearers: which person of an article a title alone means («الوزير», «معاليه», «الأخير», «المسؤول الفرنسي»)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from indexer.attribution.people.people import People
from indexer.attribution.people.person import Person
from indexer.attribution.people.titles_borne import (
    bare,
    first_of_state,
    kind_fit,
    of_other_state,
    on_the_pitch,
    role_fit,
    same_word,
)
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.words.titles import OFFICES

# Who heads the diplomats of a state, and the plurals of origins that do not end in «ين».
_HEADS = frozenset({"رييس", "رييسه", "كبير", "كبيره"})
_DIPLOMATS = frozenset({"دبلوماسيه", "دبلوماسيين", "ديبلوماسيه", "ديبلوماسيين"})
_OF_ONE = {
    "الروس": "الروسي",
    "الاتراك": "التركي",
    "الالمان": "الالماني",
    "الاسبان": "الاسباني",
    "الافغان": "الافغاني",
    "الامريكان": "الامريكي",
    "الانجليز": "البريطاني",
    "الانكليز": "البريطاني",
    "المغاربه": "المغربي",
    "الهنود": "الهندي",
}
# So many of those named last can «سموه» mean.
_REMEMBERED = 40
# So many titles of an article are asked whether they fit: of whole books, those met last before a place.
_TITLES = 128
# So many of those named last can «الوزيران» mean.
_OF_TWO = 8
# So many characters before «الأخير» stands whom it means.
_LATTER_WITHIN = 250


class Bearers:
    """Finds who bears a title.

    Args:
        people: Whom and which bodies the article names.
    """

    def __init__(self, people: People) -> None:
        self.people = people

    def bearer(self, role: tuple[str, ...], before: int = 0) -> Person | None:
        """Return the only person of the article who bears a title, or None.

        Args:
            role: The title.
            before: Where it stands in the text, for epithets that mean who was named before («نجم ليفربول»).
        """
        role = _by_office(role)
        best, fit = 1, dict[tuple[str, ...], Person]()
        states, whole = _states_of_office(role), _in_full(role)
        for roles, persons in self._titled(before):
            if any(of_other_state(role, r) for r in roles):
                continue
            alike = max(role_fit(role, r) for r in roles)
            if not alike and not self._may_fit(whole, roles):
                continue
            for person in persons:
                score = 0 if self._official_elsewhere(states, person) else alike or self._fit(whole, person, before)
                if score < best:
                    continue
                if score > best:
                    best = score
                    fit.clear()
                if len(fit) < 2:
                    full = self._full(person)
                    fit[full.key] = full
                elif alike:
                    # All others with these titles fit as well.
                    break
        if not fit and states:
            return self._known_official(role, states)
        return next(iter(fit.values())) if len(fit) == 1 else None

    def _known_official(self, role: tuple[str, ...], states: set[str]) -> Person | None:
        """Return the only person of the article of whom the lexicon knows that he serves a state that a title tells.

        «قالت وزيرة الخارجية هيلاري كلينتون …»، «وزيرة الخارجية الأميركية»; «أعلن جو بايدن …»، «الرئيس الأميركي»
        """
        vocab = vocabulary()
        own = [p for p in self.people.persons if vocab.nations.get(" ".join(self._full(p).key)) in states]
        office = tuple(word for word in role if not vocab.country(bare(word)))
        borne = [p for p in own if any(role_fit(office, r) and len(r) == len(office) for r in p.roles)]
        if borne or len(office) > 1:
            return self._only(borne)
        held = (p for p in own if bare(office[0]) in vocab.holders.get(" ".join(self._full(p).key), ()))
        return self._only(p for p in held if not self._full(p).roles)

    def _titled(self, before: int) -> Iterable[tuple[tuple[tuple[str, ...], ...], list[Person]]]:
        """Return who bears which titles, as `People.titled` does."""
        titled = self.people.titled().items()
        if len(titled) <= _TITLES:
            return titled
        return [one for one in titled if not before or one[1][0].start < before][-_TITLES:]

    def _may_fit(self, role: tuple[str, ...], roles: tuple[tuple[str, ...], ...]) -> bool:
        """Whether a title can mean somebody with others, if he is named in the right place."""
        return any(on_the_pitch(role, r) or kind_fit(role, r, known=True) for r in roles) or bool(
            kind_fit(role, roles[0])
        )

    def _fit(self, role: tuple[str, ...], person: Person, before: int) -> int:
        """How well a title at a place in the text means a person by where he is named."""
        score = 0
        if person.start < before and not person.headline:
            score = max(on_the_pitch(role, r) for r in person.roles)
        if not score and person.start > before:
            score = kind_fit(role, person.roles[0])
        if not score and person.start < before:
            told = (r for r in person.roles if kind_fit(role, r, known=True))
            score = int(any(self._only_one(role, r[-1], before) for r in told))
        return score

    def _only_one(self, role: tuple[str, ...], kind: str, before: int) -> bool:
        """Whether a body named before a place, and no other of its kind, is the one that a title tells in full.

        «وقال مدير المرصد سامر العلي …»، «وفق مدير المرصد المصري لحقوق الطفل»
        """
        asked, head = {bare(word) for word in role}, bare(kind)
        named = (one.parts for one in self.people.bodies.named if one.head == head and one.start < before)
        whole = [{bare(word) for word in name} for name in named if len(name) > 1]
        return all(words <= asked for words in whole)

    def of_other_state(self, role: tuple[str, ...], name: str) -> bool:
        """Whether a person of this name holds an office in another state than a title tells."""
        person = self.people.called(name)
        if person is None:
            return False
        return any(of_other_state(role, borne) for borne in person.roles) or self._official_elsewhere(
            _states_of_office(role), person
        )

    def _official_elsewhere(self, states: set[str], person: Person) -> bool:
        """Whether the lexicon knows a person as an official of another state than those of an office."""
        own = vocabulary().nations.get(" ".join(self._full(person).key)) if states else None
        return own is not None and own not in states

    def official(self, origin: str, before: int) -> Person | None:
        """Return the only official of a country named before a place («المسؤول الإماراتي» for a minister of state).

        Args:
            origin: The adjective of the country, without ال.
            before: The place in the text.
        """
        if origin not in vocabulary().origins:
            return None
        return self._only(
            p
            for p in self.people.persons
            if p.start < before and any(_office_of(role, origin) and not first_of_state(role) for role in p.roles)
        )

    def of_origin(self, origin: str, before: int) -> Person | None:
        """Return the only person named before a place who is told to be of a country.

        Args:
            origin: The adjective of the country, without ال.
            before: The place in the text.
        """
        if origin not in vocabulary().origins:
            return None
        told = (p for p in self.people.persons if p.start < before and not p.headline)
        return self._only(p for p in told if any(origin in map(bare, role) for role in p.roles))

    def pair(self, title: Sequence[str], before: int) -> Person | None:
        """Return the first of the two whom a title of two means («المحللان», «الوزيران»), or None.

        They are named before it right one behind the other, with that title together or with the same one each.
        """
        noun = title[0][2:-2] if len(title) == 1 and title[0].startswith("ال") and title[0].endswith("ان") else ""
        if noun not in vocabulary().roles:
            return None
        named = self.people.last_named(before, _OF_TWO)
        last = list({one.key: one for one in map(self._full, named)}.values())
        together = next((one for one in last if any(role[:1] == (title[0],) for role in one.roles)), None)
        if together is not None or len(last) < 2:
            return together
        each = (any(bare(role[0]).removesuffix("ه") == noun for role in one.roles if role) for one in last[:2])
        return last[1] if all(each) else None

    def honoured(self, titles: frozenset[str], before: int) -> Person | None:
        """Return the person named last before a place in the text who bears one of some titles, or any title."""
        for person in self.people.last_named(before, _REMEMBERED):
            borne = {bare(word) for role in person.roles for word in role}
            women = {word for word in borne if vocabulary().roles.get(word) == "f"}
            if borne and (titles & borne if titles else not women):
                return self._full(person)
        return None

    def honoured_first(self, noun: str, before: int) -> Person | None:
        """Return whom a text calls «معالي» or «سعادة» first, before a place: the one it is about."""
        named = (p for p in self.people.persons if p.start < before and (noun,) in p.roles and not p.headline)
        person = next(named, None)
        return None if person is None else self._full(person)

    def latter(self, before: int, gender: str) -> Person | None:
        """Return the person whom a text names last within a sentence or two before a place.

        None if a body that could be meant as well is named later.

        Args:
            before: The place in the text.
            gender: "m" or "f": what «الأخير», «الأخيرة» is.
        """
        here = self.people.last_place(before)
        if here is None or before - here > _LATTER_WITHIN:
            return None
        later = self.people.bodies.between(here + 1, before)
        body = any(vocabulary().organisations.get(one.head) == gender for one in later)
        person = next(self.people.last_named(before, 1))
        vocab, given = vocabulary(), person.key[0]
        surely = person.roles or given in vocab.given or given in vocab.names
        other = vocab.gender(given)
        if body or not surely or (other and other != gender):
            return None
        return self.people.fullest(person.key, before) or person

    def _full(self, person: Person) -> Person:
        """Return a person under the fullest name that the article gives."""
        return self.people.fullest(person.key) or person

    def _only(self, persons: Iterable[Person]) -> Person | None:
        """Return the only one of some persons, or None if there is none or more than one."""
        full = {one.key: one for one in map(self._full, persons)}
        return next(iter(full.values())) if len(full) == 1 else None


def _by_office(role: tuple[str, ...]) -> tuple[str, ...]:
    """Return a title in the words of its office: whoever heads the diplomats of a state is its foreign minister.

    «رئيس الدبلوماسية التركية», «كبير الدبلوماسيين الأتراك»: «وزير الخارجية التركي»
    """
    if len(role) < 2 or bare(role[0]) not in _HEADS or bare(role[1]) not in _DIPLOMATS:
        return role
    of_one = (_OF_ONE.get(word) or (word[:-2] if word.endswith("يين") else word) for word in role[2:])
    return ("وزير", "الخارجيه", *of_one)


def _in_full(role: tuple[str, ...]) -> tuple[str, ...]:
    """Return a title with the body that is left out: «رئيس الوزراء» is «رئيس المجلس سامر العلي» of that council."""
    at = role.index("الوزراء") if "الوزراء" in role[1:] else 0
    return (*role[:at], "مجلس", *role[at:]) if at and bare(role[at - 1]) == "رييس" else role


def _states_of_office(role: tuple[str, ...]) -> set[str]:
    """Return the states whose office a title is."""
    if bare(role[0]) not in OFFICES or len(role) < 2:
        return set()
    return {vocabulary().country(bare(word)) for word in role[1:]} - {""}


def _office_of(role: tuple[str, ...], origin: str) -> bool:
    """Whether a title is an office of a country («وزير الدولة الإماراتي»)."""
    words = [bare(word) for word in role]
    return any(word in OFFICES for word in words) and any(same_word(origin, word) for word in words[1:])

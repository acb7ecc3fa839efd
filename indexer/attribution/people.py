"""People: the persons and bodies that an article names, collected before its speakers are resolved."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from indexer import lexicon
from indexer.analysis.known import known as known_words
from indexer.analysis.letters import fold
from indexer.attribution.cues import readings, with_object
from indexer.attribution.mention import Mention
from indexer.attribution.mentions import LONGEST_NAME_IN_MARKS, MentionReader
from indexer.attribution.titles_borne import bare, introduced, of_other_state, on_the_pitch, role_fit, same_word
from indexer.attribution.tokens import OPEN, Words, called
from indexer.attribution.vocabulary import vocabulary, without_lam
from indexer.attribution.word_kinds import has_article
from indexer.attribution.words.adjectives import SUPERLATIVES
from indexer.attribution.words.bodies import OF_A_PERSON, PLACE_HEADS, PRESIDED
from indexer.attribution.words.documents import ADDRESSED_DOCUMENTS
from indexer.attribution.words.particles import PREPOSITIONS
from indexer.attribution.words.people import COUNTERPARTS, UNDER
from indexer.attribution.words.titles import COURTESY, HONOUR_NOUNS, OFFICES
from indexer.attribution.words.verbs import ISSUES
from indexer.model import SpeakerType

# No shorter family name is known in another spelling.
_LONG_NAME = 5
# Marks around so few words hold a name or a title, and no speech.
_SHORT_TITLE = 7
# So many words behind whoever issues a document it may stand.
_DOCUMENT_WITHIN = 25
# Behind these a name is the father's.
_MISTER = "السيد"
_SON_OF = frozenset({"بن", "ابن", "بنت", "ولد"})
# What و, ل or ب can be written onto may be a mention.
_WRITTEN_ON = frozenset("ولب")
# Second halves of names, which name nobody («صلاح الدين», «عبد الله»).
_BOUND = frozenset({"الدين", "الله", "الرحمن"})
# So many words before «برئاسة» stands what somebody is the head of.
_PRESIDES_WITHIN = 9
# So many words before «رئيسها» stands whose head somebody is.
_OWNER_WITHIN = 6
# So many words before «نظيره» stands the office that both hold.
_COUNTERPART_WITHIN = 14
# Letters that Arabic and Persian have not.
_URDU = frozenset("ہڈٹےںھڑ")
# So many of those named last can «سموه» mean.
_REMEMBERED = 40
# A family name that is a given name, too, may stand so many characters before the full name (as in a headline).
_SOON = 300
# So many characters before «الأخير» stands whom it means.
_LATTER_WITHIN = 250


@dataclass(slots=True)
class Person:
    """Somebody whom the article names.

    Attributes:
        name: The name as written where it is met first.
        key: Its parts, for comparing.
        roles: The titles that stand beside it, as folded words.
        start: Where it is met first.
        seen: How often it is met.
        speaks: Whether it stands behind a cue somewhere.
        joined: Whether it is only met behind و («سامر العلي وماهر العلي»).
        headline: Whether only the headline has it.
    """

    name: str
    key: tuple[str, ...]
    roles: list[tuple[str, ...]]
    start: int = 0
    seen: int = 1
    speaks: bool = False
    joined: bool = False
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A body where the article names it.

    Attributes:
        start: Where the mention starts in the article's text, or -1 in its headline.
        head: The head noun without ال.
        name: The name as written there.
        parts: Its words, folded.
    """

    start: int
    head: str
    name: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A statement or report where the article tells who issued it.

    Attributes:
        start: Where it is named in the article's text.
        head: Its noun without ال («بيان»).
        words: The paragraph.
        issuer: Who issued it.
    """

    start: int
    head: str
    words: Words
    issuer: Mention


def name_key(norms: Sequence[str]) -> tuple[str, ...]:
    """Return the parts of a name for comparing: «عبد الله» and «عبدالله» alike, particles of titles left out."""
    parts: list[str] = []
    for word in norms:
        if not word or not word[0].isalpha():
            continue
        if parts and parts[-1] in ("عبد", "ابو", "ابي", "ال"):
            parts[-1] += word
        else:
            parts.append(word)
    return tuple(parts)


# «بنموسى» and the like have more letters.
_JOINED_DESCENT = 4


class People:
    """The persons and bodies an article names.

    Attributes:
        persons: The persons, in the order in which they are first named.
        bodies: The bodies, at each place where they are named.
        documents: The documents of which the article tells who issued them, by their nouns, in its order.
    """

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self._by_key: dict[tuple[str, ...], Person] = {}
        self._starts: list[int] = []
        self._named: list[Person] = []
        self._by_name: dict[str, Person] = {}
        self._by_word: dict[str, list[Person]] = {}
        self.bodies: list[Body] = []
        self._first_of_kind: dict[str, int] = {}
        self.documents: dict[str, list[Document]] = {}
        self._told_in_headline: dict[str, Document] = {}
        self.in_headline = False
        self._fullest: dict[tuple[str, ...], Person | None] = {}
        self._by_roles: dict[tuple[tuple[str, ...], ...], list[Person]] = {}

    def add_body(self, words: Words, mention: Mention) -> None:
        """Take note of a body."""
        if mention.name is None:
            return
        key = tuple(w for w in words.norm[mention.name[0] : mention.name[1]] if w[:1].isalpha())
        described = len(key) == 2 and key[0].startswith("ال") and not key[1].endswith(("ي", "يه"))
        end = _where_name_ends(words, *mention.name)
        described = described or (end < mention.name[1] and words.norm[mention.name[0]].startswith("ال"))
        # «أكبر شركة منتجة للدخان»
        described = described or (mention.start > 0 and words.norm[mention.start - 1] in SUPERLATIVES)
        if len(key) > 1 and not described and end > mention.name[0] + 1:
            name = words.between(mention.name[0], _before_place(words, mention.name[0], end) - 1)
            if mention.attached:
                name = without_lam(name) if name.startswith("ل") else name.removeprefix("ب")
            # The headline, read last, comes before all of the text.
            body = Body(
                -1 if self.in_headline else words.start[mention.start], mention.head, name, tuple(fold(name).split())
            )
            self._first_of_kind.setdefault(body.head, body.start)
            if self.in_headline:
                self._first_of_kind[body.head] = body.start
            insort(self.bodies, body, key=lambda one: one.start)

    def _where(self, words: Words, at: int) -> int:
        """Return where a token stands in the text; the headline comes before all of it."""
        return 0 if self.in_headline else words.start[at]

    def add_documents(self, words: Words, mentions: list[Mention]) -> None:
        """Take note of the documents of a paragraph: «بيان صادر عن الوزارة», «أصدرت الوزارة أمس بيانا»."""
        documents = vocabulary().documents
        for mention in mentions:
            if mention.body is not None and mention.head not in ADDRESSED_DOCUMENTS:
                self._add_document(Document(self._where(words, mention.start), mention.head, words, mention.body))
            elif mention.start and words.norm[mention.start - 1].removeprefix("و") in ISSUES:
                reach = range(mention.end, min(mention.end + _DOCUMENT_WITHIN, len(words.norm)))
                stop = next((k for k in reach if words.norm[k] == "."), reach.stop)
                for k in range(mention.end, stop):
                    head = words.norm[k] if words.norm[k] in documents else words.norm[k].removesuffix("ا")
                    if head not in documents and has_article(head) and words.norm[k - 1] not in PREPOSITIONS:
                        # «أطلقت المنظمة أمس التقرير السنوي»
                        head = head.removeprefix("ال")
                    if head in documents:
                        self._add_document(Document(self._where(words, k), head, words, mention))
                        break

    def _add_document(self, document: Document) -> None:
        if self.in_headline:
            self._told_in_headline[document.head] = document
        else:
            insort(self.documents.setdefault(document.head, []), document, key=lambda one: one.start)

    def body_before(self, head: str, before: int) -> bool:
        """Whether a body of a kind is named before a place in the text, or in the headline."""
        return self._first_of_kind.get(head, before) < before

    def issued(self, head: str, before: int) -> Document | None:
        """Return the document of a kind in the headline, or that was named last before a place in the text, or None."""
        if before > 0 and head in self._told_in_headline:
            return self._told_in_headline[head]
        told = self.documents.get(head, [])
        last = bisect_left(told, before, key=lambda one: one.start) - 1
        return told[last] if last >= 0 else None

    def add(self, words: Words, mention: Mention) -> None:
        """Take note of a mention with a name."""
        if mention.type is not SpeakerType.PERSON or mention.name is None:
            return
        first, end = mention.name
        if words.inside[first] >= 0 and _part_of_title(words, first, end):
            return
        if mention.plural:
            # «الرئيسان سامر العلي وماهر البلندي»
            given = vocabulary().given
            seconds = (k for k in range(first + 1, end) if words.norm[k][0] == "و" and words.norm[k][1:] in given)
            end = next(seconds, end)
        norms, written = words.norm[first:end], words.between(first, end - 1)
        joined = mention.attached and norms[0][0] == "و"
        if mention.attached and not (mention.role is not None and mention.role[0] < first):
            norms, written = [norms[0][1:], *norms[1:]], written[1:]
        key = name_key(norms)
        titled = mention.role is not None and mention.role[0] < first
        if len(key) == 1 and not titled and key[0] not in vocabulary().names:
            # One unlisted word with no title before it may be a verb («شرفني فخامة الرئيس»), if nobody is named so.
            if (named := self.fullest(key)) is not None and named.key[-1] == key[0]:
                self._note(words.start[first], named)
            return
        if (
            len(key) == 2
            and not titled
            and key[0][0] in "يت"
            and key[0][1:] in known_words().present
            and not _listed(key[0])
        ):
            # «الشرعية التي يرتضيها الشعب», «يعمم عليهم»
            return
        roles = [title for span in (mention.role, mention.behind) if (title := _title(words, span))]
        roles.extend(_presided(words, mention.start))
        roles.extend(_as_counterpart(words, mention.role) or self._as_counterpart_of_named(words, mention.role))
        roles.extend(_of_state_before(words, mention.role))
        before = words.norm[max(0, mention.start - 1) : min(first, mention.role[0] if mention.role else first)]
        # «معالي وزير النقل سامر العلي»: later «معاليه» is he.
        roles.extend((word,) for word in before if word in HONOUR_NOUNS)
        text = called(written)
        if not _URDU.isdisjoint(text):
            # A tweet in Urdu has names that its neighbours spell in Arabic.
            return
        speaks = mention.start > 0 and bool(readings(words.norm[mention.start - 1])[1])
        self._forget()
        if (known := self._by_key.get(key)) is not None:
            known.seen += 1
            known.joined = known.joined and joined
            known.speaks = known.speaks or speaks
            known.roles.extend(role for role in dict.fromkeys(roles) if role not in known.roles)
            self._note(words.start[first], known)
            return
        person = Person(text, key, roles, words.start[first], speaks=speaks, joined=joined, headline=self.in_headline)
        self._by_key[key] = person
        self.persons.append(person)
        self._by_name[text] = person
        self._note(person.start, person)
        for word in set(key):
            self._by_word.setdefault(word, []).append(person)

    def _as_counterpart_of_named(self, words: Words, role: tuple[int, int] | None) -> list[tuple[str, ...]]:
        """Return the office of «نظيره الإيطالي» where that of whom he met was told before («بحث العلي مع نظيره …»)."""
        origin = _origin_of_counterpart(words, role)
        if role is None or not origin or not self._named:
            return []
        if self._starts[-1] < words.start[max(0, role[0] - _COUNTERPART_WITHIN)]:
            return []
        met = self.fullest(self._named[-1].key) or self._named[-1]
        return [_of_state(title, origin) for title in met.roles if bare(title[0]) in OFFICES][:1]

    def entitle(self, person: Person, title: tuple[str, ...]) -> None:
        """Give a person a title that stands elsewhere."""
        self._forget()
        person.roles.append(title)

    def _forget(self) -> None:
        """Forget what was found among the people: another is named, or has another title."""
        self._fullest.clear()
        self._by_roles.clear()

    def _note(self, start: int, person: Person) -> None:
        """Note where a person is named; the names of the headline, read last, have no place in the text."""
        if not self._starts or start >= self._starts[-1]:
            self._starts.append(start)
            self._named.append(person)

    def words(self) -> frozenset[str]:
        """Return the words of names that stand behind titles, or that have more than one word."""
        vocab = vocabulary()
        return frozenset(
            word
            for person in self.persons
            if person.roles or len(person.key) > 1
            for word in person.key
            if len(word) > 2
            and not (
                word[0] == "و" and (word[1:] in vocab.names or word[1:] in vocab.frequent or word != person.key[-1])
            )
            and (word not in vocab.roles or (word in vocab.names and word == person.key[-1] and len(person.key) > 1))
            and word not in _BOUND
            and vocab.head(word) not in COURTESY
        )

    def fullest(self, key: tuple[str, ...], before: int | None = None) -> Person | None:
        """Return the person with the fullest name that a short name can mean, or None if two people could be meant.

        Args:
            key: The parts of the short name.
            before: Where it stands in the text: whoever was named before is meant rather than one named later.
        """
        if before is not None:
            return self._fullest_at(key, before)
        if key not in self._fullest:
            self._fullest[key] = self._fullest_at(key, None)
        return self._fullest[key]

    def _fullest_at(self, key: tuple[str, ...], before: int | None) -> Person | None:
        longer = [p for p in self._by_word.get(key[0], ()) if len(p.key) > len(key) and contains(p.key, key)]
        longer = [p for p in longer if not self._has_a_word_too_many(p)]
        # «السيد العلي» is no fuller name than «سامر العلي».
        longer = [p for p in longer if len(p.key) > 2 or p.key[0] != _MISTER] or longer
        if key[0] in _SON_OF:
            longer = [p for p in longer if p.key[-len(key) :] == key] or longer
        if len(key) == 1:
            # «وأصيب سامر العلي وماهر العلي»: no «ماهر» of the article is the second of them for that.
            longer = [p for p in longer if not p.joined or p.key[-1] == key[0]]
        if before is not None:
            longer = [p for p in longer if _firm(p)]
            family = [p for p in longer if p.key[-1] == key[-1]] or longer
            earlier = [p for p in family if p.start < before]
            if not earlier and len(key) == 1 and key[0] in vocabulary().given and not key[0].startswith("ال"):
                # «وأوضح محمود …»: not «إبراهيم محمود», who comes much later.
                family = [p for p in family if p.key[0] == key[0] or p.start - before < _SOON]
            longer = earlier or family
        if not longer:
            return (
                self._without_last_word(key)
                or self._descended_otherwise(key, before)
                or self._without_article(key, before)
                or self._spelled_otherwise(key, before)
                or self._without_courtesy(key, before)
            )
        # A name met once, without a title, may have taken in a word too many: it does not outweigh a better one.
        firm = [p for p in longer if p.roles or p.seen > 1] or longer
        rather = [p for p in longer if not _doubtful(p)]
        found = _fullest_of(firm) or _fullest_of(rather) or _fullest_of([p for p in rather if p.speaks])
        family = [p for p in rather if p.key[-1] == key[0]]
        if found is None and len(key) == 1 and family and not _listed(key[0]):
            # A rare name has one bearer: «نيلاس كورنيليوسن» of the first words, and not «وانجذب كورنيليوسن إلى …».
            return min(family, key=lambda p: p.start)
        return found

    def _without_last_word(self, key: tuple[str, ...]) -> Person | None:
        """Return the person whose name a word has run into («عبد ربه منصور هادي تحايا»), or None."""
        person = self._by_key.get(key)
        return self._by_key[key[:-1]] if person is not None and self._has_a_word_too_many(person) else None

    def _descended_otherwise(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the only person named before whose «بن» is written apart or onto the name («بن موسى», «بنموسى»)."""
        joined = len(key) == 1 and key[0].startswith("بن") and len(key[0]) > _JOINED_DESCENT
        apart = len(key) == 2 and key[0] == "بن"
        if before is None or not (joined or apart):
            return None
        family = ("بن", key[0][2:]) if joined else ("بن" + key[1],)
        named = (p for p in self._by_word.get(family[-1], ()) if p.start < before and len(p.key) > len(family))
        same = {p.key: p for p in named if p.key[-len(family) :] == family}
        return next(iter(same.values())) if len(same) == 1 else None

    def _without_article(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the only person whose family name is written without ال elsewhere («جواد ناجي»، «الناجي»), or None."""
        if len(key) > 1 or before is None or not key[0].startswith("ال"):
            return None
        family = [p for p in self._by_word.get(key[0][2:], ()) if len(p.key) > 1 and p.key[-1] == key[0][2:]]
        return family[0] if len(family) == 1 and family[0].start < before else None

    def _without_courtesy(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the person named before whom a form of address before the family name means («السيد العلي»), or None.

        Of two listed words with ال it may be the first name («السيد البدوي»).
        """
        if len(key) != 2 or key[0] != _MISTER or before is None:
            return None
        family = [p for p in self._by_word.get(key[1], ()) if len(p.key) > 1 and p.key[-1] == key[1]]
        return _fullest_of([p for p in family if p.key[0] != _MISTER and p.start < before])

    def _spelled_otherwise(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the only person named before whose foreign family name is spelled otherwise («غاردنر», «جاردنر»)."""
        if len(key) > 1 or before is None or len(key[0]) < _LONG_NAME or _listed(key[0]):
            return None
        named = (p for p in self.persons if len(p.key) > 1 and p.start < before)
        same = {p.key: p for p in named if not _listed(p.key[-1]) and _one_sound_apart(p.key[-1], key[0])}
        return next(iter(same.values())) if len(same) == 1 else None

    def _has_a_word_too_many(self, person: Person) -> bool:
        """Whether a name met once is one that the article uses again and again, and one more word behind it."""
        if len(person.key) < 3 or person.seen > 1:
            return False
        shorter, last = self._by_key.get(person.key[:-1]), person.key[-1]
        thing = last in vocabulary().frequent and last not in vocabulary().names
        return shorter is not None and (shorter.seen > 1 or thing)

    def named_with(self, word: str) -> bool:
        """Whether a word is part of somebody's name of several parts, or stands behind a title."""
        return any(len(person.key) > 1 or person.roles for person in self._by_word.get(word, ()))

    def new_at(self, words: Words, mention: Mention) -> Person | None:
        """Return the person whom a mention without a title names in full for the first time, or None."""
        if mention.type is not SpeakerType.PERSON or mention.name is None:
            return None
        first, end = mention.name
        person = self._by_key.get(name_key(words.norm[first:end]))
        if person is None or person.roles or len(person.key) < 2 or person.start != words.start[first]:
            return None
        return None if self.fullest(person.key) is not None else person

    def first_of_two(self, key: tuple[str, ...]) -> Person | None:
        """Return the first of two people whose family names a verb brought together («حذر العلي الخوري من …»), or None.

        Of given names one person may be called.
        """
        if len(key) != 2 or not vocabulary().given.isdisjoint(key):
            return None
        borne = ([p for p in self._by_word.get(word, ()) if _family(p) == word and p.key != key] for word in key)
        first, second = borne
        if not first or not second or any(p in second for p in first):
            return None
        return _fullest_of(first)

    def first_named(self, norms: Sequence[str]) -> int:
        """Return where in the text the person of a name is first named, or -1: nowhere, or in the headline."""
        person = self._by_key.get(name_key(norms))
        first = person and (self.fullest(person.key) or person)
        return -1 if first is None or first.headline else first.start

    def titles_of(self, name: str) -> set[str]:
        """Return the words of all titles that a person of this name bears."""
        person = self._by_name.get(name)
        return {word for role in person.roles for word in role} if person is not None else set()

    def of_other_state(self, role: tuple[str, ...], name: str) -> bool:
        """Whether a person of this name holds an office in another state than a title tells."""
        person = self._by_name.get(name)
        if person is None:
            return False
        return any(of_other_state(role, borne) for borne in person.roles) or self._official_elsewhere(
            _states_of_office(role), person
        )

    def honoured(self, titles: frozenset[str], before: int) -> Person | None:
        """Return the person named last before a place in the text who bears one of some titles, or any title."""
        here = bisect_left(self._starts, before)
        for person in reversed(self._named[max(0, here - _REMEMBERED) : here]):
            borne = {bare(word) for role in person.roles for word in role}
            women = {word for word in borne if vocabulary().roles.get(word) == "f"}
            if borne and (titles & borne if titles else not women):
                return self.fullest(person.key) or person
        return None

    def honoured_first(self, noun: str, before: int) -> Person | None:
        """Return whom a text calls «معالي» or «سعادة» first, before a place: the one it is about."""
        named = (p for p in self.persons if p.start < before and (noun,) in p.roles and not p.headline)
        person = next(named, None)
        return None if person is None else self.fullest(person.key) or person

    def latter(self, before: int, gender: str) -> Person | None:
        """Return the person whom a text names last within a sentence or two before a place.

        None if a body that could be meant as well is named later.

        Args:
            before: The place in the text.
            gender: "m" or "f": what «الأخير», «الأخيرة» is.
        """
        here = bisect_left(self._starts, before)
        if not here or before - self._starts[here - 1] > _LATTER_WITHIN:
            return None
        span = (bisect_left(self.bodies, at, key=lambda one: one.start) for at in (self._starts[here - 1] + 1, before))
        later = self.bodies[slice(*span)]
        body = any(vocabulary().organisations.get(one.head) == gender for one in later)
        person = self._named[here - 1]
        vocab, given = vocabulary(), person.key[0]
        surely = person.roles or given in vocab.given or given in vocab.names
        other = vocab.gender(given)
        if body or not surely or (other and other != gender):
            return None
        return self.fullest(person.key, before) or person

    def official(self, origin: str, before: int) -> Person | None:
        """Return the only official of a country named before a place («المسؤول الإماراتي» for a minister of state).

        Args:
            origin: The adjective of the country, without ال.
            before: The place in the text.
        """
        if origin not in vocabulary().origins:
            return None
        borne = [p for p in self.persons if p.start < before and any(_office_of(role, origin) for role in p.roles)]
        people = {(self.fullest(person.key) or person).key: self.fullest(person.key) or person for person in borne}
        return next(iter(people.values())) if len(people) == 1 else None

    def of_origin(self, origin: str, before: int) -> Person | None:
        """Return the only person named before a place who is told to be of a country, and holds no office of it.

        Args:
            origin: The adjective of the country, without ال.
            before: The place in the text.
        """
        if origin not in vocabulary().origins:
            return None
        told = (p for p in self.persons if p.start < before and not p.headline)
        of_it = [p for p in told if any(origin in map(bare, role) for role in p.roles)]
        if any(bare(word) in OFFICES for person in of_it for role in person.roles for word in role):
            return None
        people = {(self.fullest(person.key) or person).key: self.fullest(person.key) or person for person in of_it}
        return next(iter(people.values())) if len(people) == 1 else None

    def bearer(self, role: tuple[str, ...], before: int = 0) -> Person | None:
        """Return the only person of the article who bears a title, or None.

        Args:
            role: The title.
            before: Where it stands in the text, for epithets that mean who was named before («نجم ليفربول»).
        """
        best, fit = 1, dict[tuple[str, ...], Person]()
        states = _states_of_office(role)
        for roles, persons in self._titled().items():
            if any(of_other_state(role, r) for r in roles):
                continue
            alike = max(role_fit(role, r) for r in roles)
            if not alike and not self._may_fit(role, roles):
                continue
            for person in persons:
                score = 0 if self._official_elsewhere(states, person) else alike or self._fit(role, person, before)
                if score >= best:
                    full = self.fullest(person.key) or person
                    fit = {full.key: full, **(fit if score == best else {})}
                    best = score
                    if alike and len(fit) > 1:
                        # All others with these titles fit as well.
                        break
        return next(iter(fit.values())) if len(fit) == 1 else None

    def _titled(self) -> dict[tuple[tuple[str, ...], ...], list[Person]]:
        """Return who bears titles, by all of them: what one of them fits, all others with the same fit, too."""
        if not self._by_roles:
            for person in self.persons:
                if person.roles:
                    self._by_roles.setdefault(tuple(person.roles), []).append(person)
        return self._by_roles

    def _may_fit(self, role: tuple[str, ...], roles: tuple[tuple[str, ...], ...]) -> bool:
        """Whether a title can mean somebody with others, if he is named in the right place."""
        return any(on_the_pitch(role, r) or introduced(role, r, known=True) for r in roles) or bool(
            introduced(role, roles[0])
        )

    def _fit(self, role: tuple[str, ...], person: Person, before: int) -> int:
        """How well a title at a place in the text means a person by where he is named."""
        score = 0
        if person.start < before and not person.headline:
            score = max(on_the_pitch(role, r) for r in person.roles)
        if not score and person.start > before:
            score = introduced(role, person.roles[0])
        if not score and person.start < before:
            told = (r for r in person.roles if introduced(role, r, known=True))
            score = int(any(self._only_one(role, r[-1], before) for r in told))
        return score

    def _only_one(self, role: tuple[str, ...], kind: str, before: int) -> bool:
        """Whether a body named before a place, and no other of its kind, is the one that a title tells in full.

        «وقال مدير المرصد سامر العلي …»، «وفق مدير المرصد المصري لحقوق الطفل»
        """
        asked, head = {bare(word) for word in role}, bare(kind)
        named = (one.parts for one in self.bodies if one.head == head and one.start < before)
        whole = [{bare(word) for word in name} for name in named if len(name) > 1]
        return bool(whole) and all(words <= asked for words in whole)

    def _official_elsewhere(self, states: set[str], person: Person) -> bool:
        """Whether the lexicon knows a person as an official of another state than those of an office."""
        own = vocabulary().nations.get(" ".join((self.fullest(person.key) or person).key)) if states else None
        return own is not None and own not in states


def _states_of_office(role: tuple[str, ...]) -> set[str]:
    """Return the states whose office a title is."""
    if bare(role[0]) not in OFFICES or len(role) < 2:
        return set()
    return {vocabulary().country(bare(word)) for word in role[1:]} - {""}


def _family(person: Person) -> str:
    """Return the last word of a full name."""
    return person.key[-1] if len(person.key) > 1 else ""


def _listed(word: str) -> bool:
    return word in vocabulary().names or word in vocabulary().given


def _before_place(words: Words, first: int, end: int) -> int:
    """Return where a body's name ends before the town it acts in («قوات الاحتلال في مدينة طوباس»)."""
    return next(
        (k for k in range(first + 1, end - 1) if words.norm[k] == "في" and words.norm[k + 1] in PLACE_HEADS), end
    )


def _part_of_title(words: Words, first: int, end: int) -> bool:
    """Whether a name is part of a short title in marks («دورة "ريد بول نيمار 5"»)."""
    opening = words.inside[first]
    close = words.partner[opening]
    return close - opening <= _SHORT_TITLE and (opening + 1, close) != (first, end)


@cache
def _sounds() -> frozenset[frozenset[str]]:
    """Return the letters between which the spelling of a foreign sound alternates."""
    return frozenset(frozenset(map(fold, pair)) for pair in lexicon.entries("name_variants")["alternations"])


def _one_sound_apart(one: str, other: str) -> bool:
    """Whether two words differ in one letter, which alternates with the other's."""
    if len(one) != len(other):
        return False
    apart = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and apart[0] in _sounds()


def _fullest_of(persons: list[Person]) -> Person | None:
    """Return the one with the fullest name if all the others' are part of it, or None."""
    best = max(persons, key=lambda person: len(person.key), default=None)
    same = best is not None and all(contains(best.key, other.key) for other in persons)
    return best if same else None


def _doubtful(person: Person) -> bool:
    """Whether a name met once may be none («انجذب كولمان إلى …»), or is a headline's way to write it."""
    first, verbs = person.key[0], known_words().past
    verb = first in verbs or first.removesuffix("ت") in verbs or bool(with_object(first))
    return person.headline or (verb and not _listed(first) and not person.roles and not person.speaks)


def _firm(person: Person) -> bool:
    """Whether the first word of a name is surely part of it («ذاع صيت كولمان» gives him no «صيت»)."""
    vocab, first = vocabulary(), person.key[0]
    return (
        bool(person.roles)
        or person.seen > 1
        or person.speaks
        or first in vocab.names
        or first in vocab.given
        or first not in vocab.common
    )


def _title(words: Words, role: tuple[int, int] | None) -> tuple[str, ...]:
    """Return the words of a title, without a و, ل or ب that is written onto it."""
    if role is None:
        return ()
    first, *rest = words.norm[role[0] : role[1]]
    bare = without_lam(first)
    joined = first[:1] in "ولب" and vocabulary().is_role(bare) and not vocabulary().is_role(first)
    if joined and first[0] == "و" and vocabulary().owned_role(bare) and not rest:
        # «فيسبوك ومديرها سامر العلي»: of what, the word before tells.
        return ()
    return (bare if joined else first, *rest)


def _office_of(role: tuple[str, ...], origin: str) -> bool:
    """Whether a title is an office of a country («وزير الدولة الإماراتي»)."""
    words = [bare(word) for word in role]
    return any(word in OFFICES for word in words) and any(same_word(origin, word) for word in words[1:])


def _of_state_before(words: Words, role: tuple[int, int] | None) -> Iterator[tuple[str, ...]]:
    """Yield the title that a pronoun gives somebody of a state named before («نفت الصين أن يكون رئيسها وانغ …»)."""
    if role is None or role[1] - role[0] != 1:
        return
    vocab = vocabulary()
    title = vocab.owned_role(words.norm[role[0]].removeprefix("و"))
    if title in OFFICES:
        before = reversed(words.norm[max(0, role[0] - _OWNER_WITHIN) : role[0]])
        state = next((word for word in before if word in vocab.states and vocab.country(bare(word))), None)
        if state is not None:
            yield title, state


def _as_counterpart(words: Words, role: tuple[int, int] | None) -> list[tuple[str, ...]]:
    """Return the office that «نظيره السعودي» holds as well («بحث وزير النقل المصري الملف مع نظيره السعودي …»)."""
    origin = _origin_of_counterpart(words, role)
    if role is None or not origin:
        return []
    reach = range(role[0] - 1, max(-1, role[0] - _COUNTERPART_WITHIN), -1)
    office = next((k for k in reach if bare(words.norm[k]) in OFFICES), -1)
    if office < 0:
        return []
    end = office + 1
    while end < role[0] and (has_article(words.norm[end]) or words.norm[end] in vocabulary().organisations):
        end += 1
    return [_of_state(words.norm[office:end], origin)]


def _origin_of_counterpart(words: Words, role: tuple[int, int] | None) -> str:
    """Return the adjective of «نظيره السعودي», or nothing."""
    if role is None or role[1] - role[0] != 2:
        return ""
    title, origin = words.norm[role[0]].removeprefix("و").removeprefix("ل"), words.norm[role[0] + 1]
    return origin if title in COUNTERPARTS and vocabulary().country(bare(origin)) else ""


def _of_state(office: Iterable[str], origin: str) -> tuple[str, ...]:
    """Return an office as one of another state («وزير النقل المصري», «السعودي»: «وزير النقل السعودي»)."""
    country = vocabulary().country
    return (*(word for word in office if not country(bare(word))), origin)


def _presided(words: Words, at: int) -> Iterator[tuple[str, ...]]:
    """Yield the title of whoever a body meets under («اجتمع المجلس أمس برئاسة سامر العلي»: he is its head)."""
    if not at or words.norm[at - 1] not in UNDER:
        return
    organisations = vocabulary().organisations
    for word in reversed(words.norm[max(0, at - _PRESIDES_WITHIN) : at - 1]):
        head = vocabulary().head(word)
        if head in PRESIDED and head in organisations:
            yield "رييس", "ال" + head
            return


def contains(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a short name is part of a full one, in order, ending or starting alike."""
    if len(short) == 1 and short[0].startswith("ال") and short[0] not in _BOUND and short[0] in full[1:-1]:
        # «محمد المنصوري الإدريسي», «المنصوري»
        return not vocabulary().is_role(full[-1])
    if short[0] in full and full[full.index(short[0]) - 1] in _SON_OF and short[0] != full[0]:
        # «الملك عبدالله الثاني» is not his son «الحسين بن عبدالله الثاني».
        return False
    if short[0] in _SON_OF and len(short) > 1 and short[0] in full:
        # «محمد بن زايد العلي», «بن زايد»
        at = full.index(short[0])
        return full[at : at + len(short)] == short
    if full[-1] != short[-1] and (full[0] != short[0] or full[0].startswith("ال")):
        return False
    it = iter(full)
    return all(word in it for word in short)


def people(read: Iterable[tuple[Words, list[Mention]]]) -> People:
    """Collect the persons and bodies of an article from the mentions of its paragraphs."""
    found = People()
    reached = -1
    for words, mentions in read:
        # The headline is read last, and its words are counted from its own start.
        found.in_headline = words.start[0] <= reached if words.start else False
        reached = words.start[0] if words.start else reached
        for mention in mentions:
            if mention.type is SpeakerType.PERSON:
                found.add(words, mention)
            else:
                found.add_body(words, mention)
            if mention.body is not None:
                # «بحسب الأرقام التي قدمها سامر العلي»
                found.add(words, mention.body)
        found.add_documents(words, mentions)
    return found


def _where_name_ends(words: Words, first: int, end: int) -> int:
    """Return the token behind a body's name where more was read.

    «الشرطة في المراحل الأولى», «الشركة ومشكلة الديون», «روسيا وأوكرانيا», «الحكومة “ليست لديها …”».
    """
    vocab = vocabulary()
    for k in range(first + 1, end):
        word, after = words.norm[k], words.norm[k + 1] if k + 1 < end else ""
        if word == OPEN and words.partner[k] - k > LONGEST_NAME_IN_MARKS:
            return k
        if k == first + 1 and word[:1] in ("ي", "ت") and word[1:] in known_words().present and word not in vocab.names:
            # «طرف يستثمر البحث»
            return k
        if word in ("في", "من") and not (after in vocab.places or after in vocab.states or after in PLACE_HEADS):
            return k
        joined = words.norm[first] in vocab.states and word[1:] in vocab.states
        alone = k == first + 1 and words.norm[first].startswith("ال") and not word.startswith("وال")
        if word[:1] == "و" and word not in vocab.names and (joined or alone):
            return k
    return end


def named(reader: MentionReader) -> list[Mention]:
    """Return the mentions of persons with names, and of bodies, in a paragraph."""
    words, found, norm = reader.words, [], reader.words.norm
    opens, names = reader.vocab.opens_mention, reader.context.names
    at, end = 0, len(norm)
    while at < end:
        word, mention = norm[at], None
        if at and readings(norm[at - 1])[1]:
            mention = reader.subject(at, end)
        elif opens(word) or word in names:
            mention = reader.read(at, end)
        if mention is None and word[:1] in _WRITTEN_ON:
            # «وقال لصحيفة الوطن»: it may be spoken of again.
            mention = reader.behind(at, end) if reader.kinds.to_outlet(word) else None
            if word[0] == "و":
                mention = mention or reader.behind_and(at, end) or reader.second_named(at, end)
            else:
                mention = mention or reader.behind_particle(at, end) or reader.body_behind_particle(at, end)
        if mention is None or (mention.type is not SpeakerType.ORGANISATION and not _named_person(mention)):
            at += 1
            continue
        found.append(mention)
        if mention.type is SpeakerType.ORGANISATION and words.norm[mention.start] in OF_A_PERSON:
            found.extend(_whose(reader, mention))
        several = mention.plural and mention.type is SpeakerType.PERSON and mention.name is not None
        at = max(mention.name[1] if several and mention.name else mention.end, at + 1)
    return found


def _whose(reader: MentionReader, body: Mention) -> list[Mention]:
    """Return the mention of whose a body is, if it names him («حملة الرئيس دونالد ترامب»)."""
    inner = (reader.read(at, body.end) for at in range(body.start + 1, body.end - 1))
    return [owner for owner in inner if owner is not None and _named_person(owner)][:1]


def _named_person(mention: Mention) -> bool:
    return mention.type is SpeakerType.PERSON and mention.name is not None

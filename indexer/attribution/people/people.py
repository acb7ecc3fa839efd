"""People: the persons, bodies and documents of an article, collected before its speakers are resolved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from indexer.analysis.known import known as known_words
from indexer.attribution.people.bodies_named import Bodies
from indexer.attribution.people.full_names import FullNames, listed
from indexer.attribution.people.issuers import Issuers
from indexer.attribution.people.named_mentions import NamedMentions
from indexer.attribution.people.person import Person, name_key
from indexer.attribution.people.titles_told import titles_told
from indexer.attribution.text.cues import readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import Words, called
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import has_article
from indexer.model import SpeakerType

# Marks around so few words hold a name or a title, and no speech.
_SHORT_TITLE = 7
# Letters that Arabic and Persian have not.
_URDU = frozenset("ہڈٹےںھڑ")


class People:
    """The persons and bodies an article names.

    Attributes:
        names: The names of the persons.
        bodies: The bodies.
        documents: The documents of which it tells who issued them.
    """

    def __init__(self) -> None:
        self.names = FullNames()
        self.bodies = Bodies()
        self.documents = Issuers()
        self._starts: list[int] = []
        self._named: list[Person] = []
        self._by_name: dict[str, Person] = {}
        self._by_roles: dict[tuple[tuple[str, ...], ...], list[Person]] = {}

    @property
    def persons(self) -> list[Person]:
        """The persons, in the order in which they are first named."""
        return self.names.persons

    def add(self, words: Words, mention: Mention, *, headline: bool = False) -> None:
        """Take note of a mention with a name.

        Args:
            words: The paragraph, or the headline.
            mention: The person as named there.
            headline: Whether it is the headline, which is read last.
        """
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
        verb = key[0][0] in "يت" and key[0][1:] in known_words().present and not listed(key[0])
        if verb and len(key) == 2 and not titled:
            # «الشرعية التي يرتضيها الشعب», «يعمم عليهم»
            return
        text = called(written)
        if not _URDU.isdisjoint(text):
            # A tweet in Urdu has names that its neighbours spell in Arabic.
            return
        titles = titles_told(words, mention, self._named_since)
        speaks = mention.start > 0 and bool(readings(words.norm[mention.start - 1])[1])
        self._meet(Person(text, key, titles, words.start[first], speaks=speaks, joined=joined, headline=headline))

    def add_stranger(self, words: Words, mention: Mention) -> None:
        """Take note of somebody with a full name whom only his place behind a verb made known.

        What may go on the verb is no part of a name («تصف هوغنز المشروع بأنه …»).
        """
        if mention.name is None or mention.attached or mention.name[1] - mention.name[0] < 2:
            return
        first, last = words.norm[mention.name[0]], words.norm[mention.name[1] - 1]
        if has_article(first) or (has_article(last) and not vocabulary().namelike(last)):
            return
        if self.names.of(name_key(words.norm[slice(*mention.name)])) is None:
            self.add(words, mention)

    def _meet(self, person: Person) -> None:
        """Keep somebody new, or what is told of somebody known where he is met again."""
        self._forget()
        known = self.names.of(person.key)
        if known is None:
            self.names.add(person)
            self._by_name[person.name] = person
        else:
            known.seen += 1
            known.joined = known.joined and person.joined
            known.speaks = known.speaks or person.speaks
            known.roles.extend(role for role in dict.fromkeys(person.roles) if role not in known.roles)
        self._note(person.start, known or person)

    def _named_since(self, place: int) -> Person | None:
        """Return who was named last, under the fullest name so far, or None if that was before a place in the text."""
        if not self._named or self._starts[-1] < place:
            return None
        return self.fullest(self._named[-1].key) or self._named[-1]

    def entitle(self, person: Person, title: tuple[str, ...]) -> None:
        """Give a person a title that stands elsewhere."""
        self._forget()
        person.roles.append(title)

    def _forget(self) -> None:
        """Forget what was found among the people: another is named, or has another title."""
        self.names.forget()
        self._by_roles.clear()

    def _note(self, start: int, person: Person) -> None:
        """Note where a person is named; the names of the headline, read last, have no place in the text."""
        if not self._starts or start >= self._starts[-1]:
            self._starts.append(start)
            self._named.append(person)

    def fullest(self, key: tuple[str, ...], before: int | None = None) -> Person | None:
        """Return whom a short name means, or None; see `FullNames.fullest`."""
        return self.names.fullest(key, before)

    def titled(self) -> dict[tuple[tuple[str, ...], ...], list[Person]]:
        """Return who bears titles, by all of them: what one of them fits, all others with the same fit, too."""
        if not self._by_roles:
            for person in self.persons:
                if person.roles:
                    self._by_roles.setdefault(tuple(person.roles), []).append(person)
        return self._by_roles

    def new_at(self, words: Words, mention: Mention) -> Person | None:
        """Return the person whom a mention without a title names in full for the first time, or None."""
        if mention.type is not SpeakerType.PERSON or mention.name is None:
            return None
        first, end = mention.name
        person = self.names.of(name_key(words.norm[first:end]))
        if person is None or person.roles or len(person.key) < 2 or person.start != words.start[first]:
            return None
        return None if self.fullest(person.key) is not None else person

    def first_named(self, norms: Sequence[str]) -> int:
        """Return where in the text the person of a name is first named, or -1: nowhere, or in the headline."""
        person = self.names.of(name_key(norms))
        first = person and (self.fullest(person.key) or person)
        return -1 if first is None or first.headline else first.start

    def last_named(self, before: int, most: int) -> Iterator[Person]:
        """Yield the persons named before a place in the text, the last one first.

        Args:
            before: The place.
            most: How many at most, each as often as it is named.
        """
        here = bisect_left(self._starts, before)
        yield from reversed(self._named[max(0, here - most) : here])

    def last_place(self, before: int) -> int | None:
        """Return where somebody is named last before a place in the text, or None."""
        here = bisect_left(self._starts, before)
        return self._starts[here - 1] if here else None

    def called(self, name: str) -> Person | None:
        """Return the person who is met first under a name as written, or None."""
        return self._by_name.get(name)

    def titles_of(self, name: str) -> set[str]:
        """Return the words of all titles that a person of this name bears."""
        person = self._by_name.get(name)
        return {word for role in person.roles for word in role} if person is not None else set()


def gather(paragraphs: Iterable[NamedMentions]) -> People:
    """Collect the persons and bodies of an article from the mentions of its paragraphs."""
    found = People()
    reached = -1
    for words, mentions in ((named.reader.words, named.found) for named in paragraphs):
        # The headline is read last, and its words are counted from its own start.
        headline = words.start[0] <= reached if words.start else False
        reached = words.start[0] if words.start else reached
        for mention in mentions:
            if mention.type is SpeakerType.PERSON:
                found.add(words, mention, headline=headline)
            else:
                found.bodies.add(words, mention, headline=headline)
            if mention.body is not None:
                # «بحسب الأرقام التي قدمها سامر العلي»
                found.add(words, mention.body, headline=headline)
        found.documents.add(words, mentions, headline=headline)
    return found


def _part_of_title(words: Words, first: int, end: int) -> bool:
    """Whether a name is part of a short title in marks («دورة "ريد بول نيمار 5"»)."""
    opening = words.inside[first]
    close = words.partner[opening]
    return close - opening <= _SHORT_TITLE and (opening + 1, close) != (first, end)

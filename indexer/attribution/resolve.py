"""Resolution in the article: short names to the fullest name given, a title alone to the person who bears it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from indexer.attribution.extraction import Draft, Speaker
from indexer.attribution.mention import Context, Mention
from indexer.attribution.mentions import MentionReader
from indexer.attribution.tokens import Words
from indexer.attribution.vocabulary import vocabulary
from indexer.attribution.words import EMPTY_ADJECTIVES, GENERIC_TITLES, LINKS
from indexer.model import SpeakerType


@dataclass(slots=True)
class Person:
    """Somebody whom the article names."""

    name: str
    key: tuple[str, ...]
    roles: list[tuple[str, ...]]
    seen: int = 1


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


class People:
    """The persons and bodies an article names.

    Attributes:
        persons: The persons, in the order in which they are first named.
        bodies: For each body named: where it stands, its head noun without ال, its name and the name's words.
    """

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self.bodies: list[tuple[tuple[int, int], str, str, tuple[str, ...]]] = []

    def add_body(self, words: Words, mention: Mention) -> None:
        """Take note of a body."""
        if mention.name is None:
            return
        key = tuple(w for w in words.norm[mention.name[0] : mention.name[1]] if w[:1].isalpha())
        if len(key) > 1:
            place = words.start[mention.start], mention.start
            self.bodies.append((place, mention.head, words.between(mention.name[0], mention.name[1] - 1), key))

    def add(self, words: Words, mention: Mention) -> None:
        """Take note of a mention with a name."""
        if mention.type is not SpeakerType.PERSON or mention.name is None:
            return
        first, end = mention.name
        key = name_key(words.norm[first:end])
        titled = mention.role is not None and mention.role[0] < first
        if len(key) == 1 and not titled and key[0] not in vocabulary().names:
            # One unlisted word with no title before it may be a verb («شرفني فخامة الرئيس»).
            return
        role = tuple(words.norm[mention.role[0] : mention.role[1]]) if mention.role else ()
        text = words.between(first, end - 1)
        for person in self.persons:
            if person.key == key:
                person.seen += 1
                if role:
                    person.roles.append(role)
                return
        self.persons.append(Person(text, key, [role] if role else []))

    def words(self) -> frozenset[str]:
        """Return the words of names that stand behind titles, or that have more than one word."""
        vocab = vocabulary()
        return frozenset(
            word
            for person in self.persons
            if person.roles or len(person.key) > 1
            for word in person.key
            if len(word) > 2
            and not (word[0] == "و" and (vocab.known(word[1:]) or vocab.namelike(word[1:])))
            and word not in vocab.roles
        )

    def fullest(self, key: tuple[str, ...]) -> Person | None:
        """Return the person with the fullest name that a short name can mean, or None if two people could be meant."""
        longer = [p for p in self.persons if len(p.key) > len(key) and _contains(p.key, key)]
        if not longer:
            return None
        # A name met once, without a title, may have taken in a word too many: it does not outweigh a better one.
        firm = [p for p in longer if p.roles or p.seen > 1] or longer
        firm.sort(key=lambda p: -len(p.key))
        best = firm[0]
        if all(_contains(best.key, other.key) for other in firm):
            return best
        return None

    def bearer(self, role: tuple[str, ...]) -> Person | None:
        """Return the only person of the article who bears a title, or None."""
        fit: list[tuple[int, Person]] = []
        for person in self.persons:
            score = max((_role_fit(role, r) for r in person.roles), default=0)
            if score:
                fit.append((score, self.fullest(person.key) or person))
        if not fit:
            return None
        best = max(score for score, _ in fit)
        names = {p.key for score, p in fit if score == best}
        if len(names) == 1:
            return next(p for score, p in fit if score == best)
        return None


def _contains(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a short name is part of a full one, in order, ending or starting alike."""
    if full[-1] != short[-1] and (full[0] != short[0] or full[0].startswith("ال")):
        return False
    it = iter(full)
    return all(word in it for word in short)


def _bare(word: str) -> str:
    return vocabulary().head("ال" + word[2:] if word.startswith("لل") else word)


def _same(a: str, b: str) -> bool:
    """Whether two words of titles mean the same: «الكوري» and «كوريا», «الرئيسة» and «رئيس»."""
    if {a, b} in _SYNONYMS:
        return True
    short, long = sorted((a, b), key=len)
    return a == b or (len(short) >= 4 and long.startswith(short[:-1]) and len(long) - len(short) <= 3)


def _role_fit(asked: tuple[str, ...], borne: tuple[str, ...]) -> int:
    """How well a title alone fits a title borne: 0 if its words are not among them."""
    a, b = [_bare(w) for w in asked if w.isalpha()], [_bare(w) for w in borne if w.isalpha()]
    a = [w for w in a if w not in EMPTY_ADJECTIVES and w not in LINKS]
    if not a or not b or not any(_same(a[0], w) for w in b):
        return 0
    missing = [w for w in a if not any(_same(w, x) for x in b)]
    if missing:
        # «الملك الأردني» is «الملك عبد الله» where the article names one king only.
        return 1 if len(b) == 1 and len(a) == 2 and missing[0].endswith(("ي", "يه")) else 0
    return 1 + len(a) + (2 if _same(a[0], b[0]) else 0)


def people(paragraphs: list[tuple[int, Words]], known: Context) -> People:
    """Collect the persons whom an article names, anywhere in its body."""
    found = People()
    for _, words in paragraphs:
        reader = MentionReader(words, known)
        at, end = 0, len(words.norm)
        while at < end:
            mention = reader.read(at, end)
            if mention is not None and mention.type is SpeakerType.PERSON and mention.name is not None:
                found.add(words, mention)
                at = max(mention.end, at + 1)
            elif mention is not None and mention.type is SpeakerType.ORGANISATION:
                found.add_body(words, mention)
                at = max(mention.end, at + 1)
            else:
                at += 1
    return found


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who speaks, as the quotation says it.

    Attributes:
        name: The fullest name of the article, or None.
        type: What kind of speaker.
        mention: The words beside the cue, or None if the verb carries its subject.
        role: The title as written, or None.
        how: Which step found the name.
        mention_start: Where the mention starts in the article's text, or None.
    """

    name: str | None
    type: SpeakerType
    mention: str | None
    role: str | None
    how: str
    mention_start: int | None = None


class Resolver:
    """Names the speakers of drafts, in the order of the article."""

    def __init__(self, persons: People) -> None:
        self.persons = persons
        self.last_person: Resolved | None = None
        self.last_body: Resolved | None = None
        self.last_unnamed = ""
        self._bodies: list[tuple[str, tuple[str, ...]]] = []

    def resolve(self, draft: Draft) -> Resolved:
        """Name the speaker of a draft; None as a name is an answer."""
        found = self._resolve(draft)
        mention, words = draft.speaker.mention, draft.speaker.words
        if mention is not None and words is not None and not draft.speaker.carried:
            found = replace(found, mention_start=words.start[(mention.name or (mention.start, mention.end))[0]])
        if found.type is SpeakerType.PERSON and found.name:
            self.last_person, self.last_unnamed = found, ""
        elif found.type is SpeakerType.UNNAMED and draft.speaker.mention is not None:
            self.last_unnamed = draft.speaker.mention.head
        elif found.type is SpeakerType.ORGANISATION and found.name:
            self.last_body = found
        return found

    def _resolve(self, draft: Draft) -> Resolved:
        speaker = draft.speaker
        mention, words = speaker.mention, speaker.words
        if mention is None or words is None:
            return Resolved(None, SpeakerType.UNNAMED, None, None, "nobody found")
        role = speaker.text(mention.role)
        shown = None if speaker.carried else speaker.text(mention.name or (mention.start, mention.end))
        if mention.type is SpeakerType.PERSON or (mention.role is not None and mention.definite):
            name, how = self._person(mention, words, draft)
            kind = SpeakerType.PERSON if name else SpeakerType.UNNAMED
            return Resolved(name, kind, shown, role, how)
        if mention.type is SpeakerType.ORGANISATION:
            name, how = self._body(mention, words, speaker)
            return Resolved(name, mention.type if name else SpeakerType.UNNAMED, shown, None, how)
        return Resolved(None, SpeakerType.UNNAMED, shown, role, "unnamed source")

    def _person(self, mention: Mention, words: Words, draft: Draft) -> tuple[str | None, str]:
        if mention.name is not None:
            norms = list(words.norm[mention.name[0] : mention.name[1]])
            if mention.attached and norms[0].startswith("ل"):
                norms[0] = norms[0][1:]
            full = self.persons.fullest(name_key(norms))
            if full:
                return full.name, "fullest name of the article"
            return draft.speaker.text(mention.name), "name as given"
        assert mention.role is not None
        title = tuple(words.norm[mention.role[0] : mention.role[1]])
        bearer = self.persons.bearer(title)
        if bearer is not None:
            return bearer.name, "only bearer of the title"
        short = [w for w in title if w not in EMPTY_ADJECTIVES]
        head = vocabulary().head(title[0])
        if head == self.last_unnamed:
            return None, "the unnamed one again"
        if (
            self.last_person is not None
            and len(short) <= 2
            and title[0] != head
            and (head in GENERIC_TITLES or head.removesuffix("ه") in GENERIC_TITLES)
        ):
            return self.last_person.name, "last person quoted"
        return None, "title without a bearer"

    def _body(self, mention: Mention, words: Words, speaker: Speaker) -> tuple[str | None, str]:
        if mention.name is None:
            if self.last_body is not None and mention.definite:
                return self.last_body.name, "issuer of the document"
            return None, "document without an issuer"
        name = speaker.text(mention.name) or ""
        key = tuple(w for w in words.norm[mention.name[0] : mention.name[1]] if w[:1].isalpha())
        if not key:
            return name, "name as given"
        longer = [
            n
            for n, k in self._bodies
            if len(k) > len(key)
            and _bare(k[0]) == _bare(key[0])
            and all(any(_same(_bare(w), _bare(x)) for x in k) for w in key)
        ]
        if len(key) == 1 and mention.definite and (last := self._last_of_kind(mention, words)) is not None:
            return last, "last body of this kind"
        if mention.definite and longer:
            return longer[-1], "fullest name of the article"
        self._bodies.append((name, key))
        return name, "name as given"

    def _last_of_kind(self, mention: Mention, words: Words) -> str | None:
        """Name what «الشركة» stands for: the last firm of the paragraph, or that spoke, or that was named."""
        here, paragraph = words.start[mention.start], words.start[0]
        before = [
            (place[0], name) for place, head, name, _ in self.persons.bodies if head == mention.head and place[0] < here
        ]
        if not before:
            return None
        if before[-1][0] >= paragraph:
            return before[-1][1]
        spoke = [name for name, key in self._bodies if len(key) > 1 and vocabulary().head(key[0]) == mention.head]
        return spoke[-1] if spoke else before[-1][1]


_SYNONYMS = ({"متحدث", "ناطق"}, {"متحدثه", "ناطقه"}, {"محلل", "خبير"}, {"باحث", "محلل"})

"""Resolution in the article: short names to the fullest name given, a title alone to the person who bears it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.analysis.known import known
from indexer.analysis.letters import fold
from indexer.attribution.cues import readings
from indexer.attribution.drafts import Draft, Speaker
from indexer.attribution.mention import Mention
from indexer.attribution.people import Body, Document, People, Person, name_key, people
from indexer.attribution.titles_borne import SPOKESMEN, bare, same_word
from indexer.attribution.tokens import OPEN, Words, called
from indexer.attribution.vocabulary import vocabulary, without_lam
from indexer.attribution.word_kinds import has_article
from indexer.attribution.words import (
    AGAIN,
    AGED,
    BRANDED,
    COMMAS,
    COMPLEMENTISERS,
    COURTESY,
    EMPTY_ADJECTIVES,
    FIGURES_OF_NOBODY,
    FORMS_OF_ADDRESS,
    GENERIC_TITLES,
    HONORIFICS,
    HONOUR_OF,
    HONOURS,
    KIN,
    KINDS_OF_BRANDS,
    LINKS,
    NETWORKS,
    NEWS_HOUSES,
    OF_ANY_RANK,
    OF_STATE,
    OFFICES,
    ON_THE_PITCH,
    OUTLETS,
    PROFESSIONS,
    RANKS,
    SENIOR,
    STUDIES,
    THE_LATTER,
    TRADES,
    WRITERS,
)
from indexer.model import SpeakerType

# So many quotations before another its speaker may be named in one of them.
_NEAR = 6
# So many paragraphs later whoever is quoted without a name may be named.
_SOON = 4
# So many of those quoted last can «المسؤول الفرنسي» mean.
_REMEMBERED = 12
# What opens a body's short name behind its full one.
_OPENING = frozenset('(«"“')
# No name of a firm or newspaper has more words.
_LONGEST_BRAND = 5
# Kinds that a firm is called by whose name does not tell its kind.
_FIRMS = frozenset({"شركه", "منصه", "شبكه"})
# Who wrote what an article tells of.
_WHO_WROTE = frozenset({"كاتب", "مولف"})
# Who serves a state or leads a party; who does neither by his trade; and who plays or trains.
_OFFICIALS = frozenset({"مسوول", "قيادي", "زعيم"})
_PLAYED = frozenset(ON_THE_PITCH) | {"نجم"}
_NO_OFFICIALS = TRADES | _PLAYED | {"محلل", "شاهد", "كوميدي", "مغني", "مطرب"}
# Who tells the news, and does not go on with it.
_ON_THE_SPOT = frozenset({"مراسل", "مراسله", "موفد", "مندوب"})
# In Maghrebi papers whoever speaks; who was quoted so many times in a row is he.
_WHOEVER_SPEAKS = ("المتحدث",)
_AT_LENGTH = 3
# What tells that somebody is meant again («المتحدث ذاته»).
_THE_SAME = AGAIN | {"نفس", "ذات"}


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
        self.last_issuer: Resolved | None = None
        self.last_unnamed = ""
        self.last_unnamed_as: frozenset[str] = frozenset()
        self._quoted: list[str] = []
        self._genders: dict[str, str] = {}
        self._last: Resolved | None = None
        self._spoke: list[tuple[str, tuple[str, ...]]] = []
        self._contents: list[tuple[Words, int, int, str]] = []
        self._named_next: dict[int, Resolved] = {}
        self._spoke_in: dict[str, tuple[int, Resolved]] = {}
        self._in_document: Resolved | None = None
        self._body_spoke_at = 0
        self._in_a_row = 0

    def introduce(self, drafts: list[Draft]) -> None:
        """Give a title that nobody bears to whoever the next words name.

        That is who bears the same title there («قال نائب روسي إن …», «وأضاف النائب سامر العلي أن …»), or somebody new
        without one: «قال مدير الشركة أمس إن …» in one sentence, «وأوضح سامر العلي أن …» in the next.
        """
        for k, draft in enumerate(drafts):
            title = draft.speaker.mention
            if title is not None and title.name is None and not draft.speaker.carried:
                near = (after for after in drafts[k + 1 : k + 1 + _NEAR] if after.paragraph <= draft.paragraph + _SOON)
                by_name = self._introduced_body if title.head in vocabulary().organisations else self._introduced_as
                named = next((name for after in near if (name := by_name(draft, after))), None)
                if named is not None:
                    self._named_next[_place(draft)] = named
        spoken = [draft for draft in drafts if draft.speaker.mention is not None and not draft.speaker.carried]
        for draft, following in pairwise(spoken):
            if _place(draft) not in self._named_next and following.paragraph <= draft.paragraph + 1:
                self._introduce_untitled(draft, following)

    def _introduce_untitled(self, draft: Draft, following: Draft) -> None:
        """Give the title of one speaker to the next, if that is somebody new without a title."""
        title, name = draft.speaker.mention, following.speaker.mention
        words, place = following.speaker.words, draft.speaker.words
        if title is None or name is None or words is None or place is None or title.role is None:
            return
        one = (title.type is SpeakerType.PERSON and title.definite) or (title.head in SPOKESMEN and not title.plural)
        asked = tuple(place.norm[title.role[0] : title.role[1]])
        other_gender = title.gender and name.gender and title.gender != name.gender
        if not one or title.name is not None or len(asked) < 2 or name.role is not None or other_gender:
            return
        person = self.persons.new_at(words, name)
        if person is None or self.persons.bearer(asked) is not None:
            return
        if name.start and words.norm[name.start - 1] in COMMAS:
            # «الناطق باسم اتحاد الفلاحين، قايد صالح، …»: his own stands before the comma.
            return
        if title.definite:
            person.roles.append(asked)
        else:
            self._named_next[_place(draft)] = _next_person(person.name)

    def _introduced_as(self, draft: Draft, following: Draft) -> Resolved | None:
        """Return the name behind the same title in later words («قالت متحدثة …», «وقالت المتحدثة هند العلي»)."""
        title, named = draft.speaker.mention, following.speaker.mention
        words, place = following.speaker.words, draft.speaker.words
        if title is None or named is None or words is None or place is None or title.plural:
            return None
        if title.head not in SPOKESMEN and title.role is None:
            return None
        if named.name is None or named.role is None or named.type is not SpeakerType.PERSON:
            return None
        if self.persons.first_named(words.norm[slice(*named.name)]) < place.start[title.start]:
            # Somebody named before would have been named here.
            return None
        asked, borne = (
            [_bare_of_particle(word) for word in title_words if word.isalpha() and word not in LINKS]
            for title_words in (place.norm[title.start + 1 : title.end], words.norm[named.role[0] + 1 : named.role[1]])
        )
        shared = sum(any(same_word(a, b) for b in borne) for a in asked)
        whole = shared > 1 and shared == sum(word not in SENIOR for word in asked)
        near = following.paragraph <= draft.paragraph + 1
        told = "باسم" in place.norm[title.start : title.end] or title.head not in SPOKESMEN
        if words.norm[named.role[0]] == "ال" + title.head:
            same = (near and not (told and borne)) or (shared > 0 and (near or not title.definite))
        elif bare(words.norm[named.role[0]]) == title.head:
            # «كشف عضو في المجلس الأعلى …», «وقال سامر العلي، عضو لجنة في المجلس الأعلى، …»
            same = near and not title.definite and whole
        else:
            same = near and title.head.removesuffix("ه") in OF_ANY_RANK and whole
        return _next_person(called(words.between(named.name[0], named.name[1] - 1))) if same else None

    def _introduced_body(self, draft: Draft, following: Draft) -> Resolved | None:
        """Return the body of the same kind that later words name («قالت صحيفة بريطانية …», «وقالت صحيفة ذي تايمز»)."""
        title, named = draft.speaker.mention, following.speaker.mention
        words, place = following.speaker.words, draft.speaker.words
        if title is None or named is None or words is None or place is None or title.plural or title.definite:
            return None
        body = named.type is SpeakerType.ORGANISATION and named.name is not None and named.head == title.head
        if not body or named.name is None or named.name[1] - named.name[0] < 2:
            return None
        name = called(words.between(named.name[0], named.name[1] - 1))
        here = place.start[title.start]
        known = any(one.start < here and one.head == title.head for one in self.persons.bodies)
        near = following.paragraph <= draft.paragraph + 1 and words.start[named.start] > here
        return (
            Resolved(name, SpeakerType.ORGANISATION, None, None, "named in the next words")
            if near and not known
            else None
        )

    def resolve(self, draft: Draft) -> Resolved:
        """Name the speaker of a draft; None as a name is an answer."""
        found = self._named(draft)
        if found.name is None and (named := self._named_next.get(_place(draft))) is not None:
            found = replace(found, name=named.name, type=named.type, how="named in the next words")
        if found.type is SpeakerType.PERSON and found.name and vocabulary().improbable_name(fold(found.name)):
            found = replace(found, name=None, type=SpeakerType.UNNAMED, how="nobody found")
        if (going_on := self._going_on(draft, found)) is not None:
            found = replace(found, name=going_on, type=SpeakerType.PERSON, how="last person quoted")
        if found.how == "last person quoted" and found.name in self._whose_words(draft):
            # «قال سامر العلي إن الوزير أكد …»: nobody speaks of himself so.
            found = replace(found, name=None, type=SpeakerType.UNNAMED, how="title without a bearer")
        mention, words = draft.speaker.mention, draft.speaker.words
        if mention is not None and words is not None and not draft.speaker.carried:
            found = replace(found, mention_start=words.start[(mention.name or (mention.start, mention.end))[0]])
        if mention is not None and mention.body is not None and found.name:
            self.last_issuer = found
        if found.type is SpeakerType.PERSON and found.name:
            again = self.last_person is not None and self.last_person.name == found.name
            self._in_a_row = self._in_a_row + 1 if again else 1
            self.last_person, self.last_unnamed, self.last_unnamed_as = found, "", frozenset()
            if not self._quoted or self._quoted[-1] != found.name:
                self._quoted.append(found.name)
            if mention is not None and mention.name is not None and mention.body is None and mention.gender:
                self._genders[found.name] = mention.gender
        elif found.type is SpeakerType.UNNAMED and draft.speaker.mention is not None:
            self.last_unnamed = draft.speaker.mention.head
            self.last_unnamed_as = _called(draft.speaker)
        elif found.type is SpeakerType.ORGANISATION and found.name:
            self.last_body, self._body_spoke_at = found, draft.words.start[draft.first]
        self._last = found
        if mention is not None and not draft.speaker.carried and mention.head != "مصدر":
            document = mention.head in vocabulary().documents
            if not document or found.name:
                # «وجاء في بلاغ البنك أن …. وأشار المصدر إلى …»
                self._in_document = found if document else None
        self._note_document(draft, found)
        if found.name:
            self._contents = [*self._contents[-_NEAR:], (draft.words, draft.first, draft.end, found.name)]
        return found

    def _going_on(self, draft: Draft, found: Resolved) -> str | None:
        """Name who spoke last where a title that nobody bears goes on with it («وأضاف الإعلامي المغربي: …»)."""
        mention, last = draft.speaker.mention, self._last
        if found.name is not None or mention is None or mention.role is None or mention.plural:
            return None
        if not mention.definite or draft.speaker.carried or last is None or last.type is not SpeakerType.PERSON:
            return None
        # «قال سامر العلي …. وأكد وزير النقل أن …»: nothing else was said of him.
        office = not self.persons.titles_of(last.name or "") and self._whole_office(draft.speaker)
        before = draft.speaker.words.norm[max(0, mention.start - 1) : mention.start] if draft.speaker.words else []
        if office and draft.pattern.startswith("past") and before and before[0] in ("كان", "وكان"):
            # «قال سامر العلي …. وكان مدير المركز قد قال أمس إن …»: somebody else, before.
            return None
        if not _adds(draft) and (not office or mention.head in _ON_THE_SPOT):
            return None
        fits = self._agrees(mention.gender, last.name) and self._may_bear(mention.head, last.name)
        return last.name if fits else None

    def _whole_office(self, speaker: Speaker) -> bool:
        """Whether a title tells its office whole and stands alone: nobody's («رئيس مجلسها»), and no name behind it."""
        mention, words = speaker.mention, speaker.words
        if mention is None or mention.role is None or words is None:
            return False
        office = words.norm[slice(*mention.role)]
        after = [word for word in words.norm[mention.end : mention.end + 2] if word not in COMMAS]
        owned = any(
            word.endswith(("ها", "هم")) or words.text[words.end[k] - 1] == "ه"
            for k, word in enumerate(office, mention.role[0])
        )
        definite = any(word.startswith("ال") for word in office[1:])
        # «مدير مكتب الشرق الأوسط وشمال أفريقيا …»
        cut = bool(after) and after[0][:1] == "و" and not readings(after[0])[1]
        named = bool(after) and vocabulary().namelike(after[0])
        return definite and OPEN not in office and not owned and not named and not cut

    def _whose_words(self, draft: Draft) -> list[str]:
        """Return who says the words in which the speaker of a draft stands before the cue."""
        mention, words = draft.speaker.mention, draft.speaker.words
        if mention is None or draft.speaker.carried or draft.cue is None or mention.start > draft.cue[0]:
            return []
        return [name for where, first, end, name in self._contents if where is words and first <= mention.start < end]

    def _named(self, draft: Draft) -> Resolved:
        speaker = draft.speaker
        mention, words = speaker.mention, speaker.words
        if mention is None or words is None:
            return Resolved(None, SpeakerType.UNNAMED, None, None, "nobody found")
        role = speaker.text(_office(mention, words))
        shown = None if speaker.carried else speaker.text(mention.name or (mention.start, mention.end))
        if mention.body is not None and self._somebody(mention.body, words):
            name, how = self._person(mention.body, words, speaker)
            return Resolved(name, SpeakerType.PERSON if name else SpeakerType.UNNAMED, shown, role, how)
        if (brand := self._brand_alone(mention, words) or self._brand_of_several(mention, words)) is not None:
            return Resolved(brand, SpeakerType.ORGANISATION, shown, None, "fullest name of the article")
        if mention.type is SpeakerType.PERSON or (mention.role is not None and mention.definite):
            name, how = self._person(mention, words, speaker)
            kind = SpeakerType.PERSON if name else SpeakerType.UNNAMED
            return Resolved(name, kind, shown, role, how)
        if mention.type is SpeakerType.ORGANISATION and mention.name is None:
            by_people = self._by_people(mention, words)
            issuer = self._issuer(mention, words) if mention.definite and not by_people else None
            if issuer is None:
                return Resolved(None, SpeakerType.UNNAMED, shown, None, "document without an issuer")
            return Resolved(issuer.name, issuer.type, shown, None, "issuer of the document")
        if mention.type is SpeakerType.ORGANISATION:
            # Of «بيان على موقع الهيئة» the body tells which is meant.
            own = mention.body if mention.body is not None and not mention.body.attached else None
            body = replace(own, definite=True) if own is not None and own.name == mention.name else mention
            name, how = self._body(body, words, speaker)
            return Resolved(name, mention.type if name else SpeakerType.UNNAMED, shown, None, how)
        if (kin := self._kin(mention, words)) is not None:
            return Resolved(kin, SpeakerType.PERSON, shown, role, "only bearer of the title")
        if (spokesman := self._spokesman(mention, words)) is not None:
            return Resolved(spokesman, SpeakerType.PERSON, shown, role, "only bearer of the title")
        if (known := self._source_again(mention, words)) is not None:
            return replace(known, mention=shown, role=None, how="the same source again")
        if (club := self._short_for_club(mention, words)) is not None:
            return Resolved(club, SpeakerType.ORGANISATION, shown, None, "fullest name of the article")
        return Resolved(None, SpeakerType.UNNAMED, shown, role, "unnamed source")

    def _kin(self, mention: Mention, words: Words) -> str | None:
        """Name who was told before to be somebody's father or lawyer («سامر العلي، والد الطفل، …. وزاد والد الطفل»)."""
        if mention.role is None or mention.head not in KIN:
            return None
        title = tuple(words.norm[mention.role[0] : mention.role[1]])
        here = words.start[mention.start]
        bearer = self.persons.bearer(title, here) if len(title) > 1 and has_article(title[-1]) else None
        return bearer.name if bearer is not None and bearer.start < here else None

    def _spokesman(self, mention: Mention, words: Words) -> str | None:
        """Name who was told to speak for a party («سامر العلي، المتحدث باسم حزب نداء …»، «المتحدث باسم نداء»)."""
        if mention.head not in SPOKESMEN or not mention.definite or mention.name is not None:
            return None
        title = tuple(words.norm[mention.start : mention.end])
        bearer = self.persons.bearer(title, words.start[mention.start]) if "باسم" in title else None
        return bearer.name if bearer is not None else None

    def _short_for_club(self, mention: Mention, words: Words) -> str | None:
        """Return the club or firm that its first word with ال is short for («الريال» for «ريال مدريد»)."""
        word = words.norm[mention.start]
        alone = mention.end - mention.start == 1 and mention.definite and not mention.plural
        vocab = vocabulary()
        bare = vocab.head(word)
        if not alone or bare == word or vocab.is_role(word) or bare in vocab.organisations or bare in vocab.sources:
            return None
        named = (fold(body.name).split() for body in self.persons.bodies)
        short = any(parts[0] == bare and len(parts) > 1 for parts in named)
        return next((b.name for b in self.persons.bodies if fold(b.name).split()[0] == bare), None) if short else None

    def _issuer(self, mention: Mention, words: Words) -> Resolved | None:
        """Name who issued «البيان»: who is told to have issued one last, or who spoke in one; else who spoke."""
        told = self.persons.issued(mention.head, words.start[mention.start])
        at, spoken = self._spoke_in.get(mention.head, (-1, None))
        issued = self._issued(told) if told is not None and told.start > at else None
        unnamed = told is not None and told.start > at and told.issuer.type is SpeakerType.UNNAMED
        if issued is None and (unnamed or (spoken is not None and not spoken.name)):
            # «كشفت دراسة أن …», «دراسة أجراها باحثون»: whoever spoke since without a paper has not made it.
            return self.last_issuer
        last = self.last_issuer or self.last_body
        reported = mention.head in STUDIES and last is not None and fold(last.name or "").split(" ", 1)[0] in OUTLETS
        if mention.head in FIGURES_OF_NOBODY or reported:
            # «وتشير التقديرات إلى …»: not the body's that happens to have spoken last; no study is a newspaper's.
            return issued or spoken
        return issued or spoken or last

    def _by_people(self, mention: Mention, words: Words) -> bool:
        """Whether people without a name made a document («تقرير الخبراء»): it is no body's that spoke before."""
        by = words.norm[mention.start + 1] if mention.end > mention.start + 1 else ""
        return has_article(by) and vocabulary().head(by) in vocabulary().people

    def _issued(self, document: Document) -> Resolved | None:
        issuer, speaker = document.issuer, Speaker(document.issuer, document.words)
        if self._somebody(issuer, document.words):
            name, how = self._person(issuer, document.words, speaker)
            return Resolved(name, SpeakerType.PERSON, None, None, how) if name else None
        if issuer.name is None or issuer.type is SpeakerType.UNNAMED:
            return None
        first, end = issuer.name
        if end - first == 1 and issuer.end == end + 1:
            # «بيان الخارجية الصينية»
            end = issuer.end
        key = tuple(w for w in document.words.norm[first:end] if w[:1].isalpha())
        vocab = vocabulary()
        if key and issuer.attached and key[0].startswith("ل"):
            # «التقرير الأخير لمؤسسة …»
            key = (without_lam(key[0]), *key[1:])
        kind = vocab.head(key[0]) if key else ""
        body = kind in vocab.organisations
        listed = body or (key[:1] and (key[0] in vocab.bodies or key[0] in vocab.states))
        if not (listed or (key and not vocab.known(kind))) or (len(key) == 1 and body):
            # «تقرير الأداء الاقتصادي» tells what it is about, «تقرير الشركة» not which.
            return None
        fuller = [name for name, words_of_it in self._spoke if key and _short_for(key, words_of_it)]
        if (ministry := self._ministry(key, document.start)) is not None:
            fuller.append(ministry)
        name = fuller[-1] if fuller else called(speaker.text((first, end)) or "")
        return Resolved(name, SpeakerType.ORGANISATION, None, None, "name as given") if name else None

    def _note_document(self, draft: Draft, found: Resolved) -> None:
        """Note that somebody spoke in a statement or report («قال الوزير في بيان إن …»): later «البيان» is his."""
        mention, where = draft.speaker.mention, draft.speaker.words
        if mention is not None and where is not None and _without_issuer(mention, found):
            before = None if mention.body is not None or mention.head in STUDIES else self.last_issuer or self.last_body
            self._spoke_in[mention.head] = where.start[mention.start], before or found
        several = mention is not None and mention.plural and not draft.speaker.carried
        if draft.cue is None or not (found.name or several):
            return
        documents, words = vocabulary().documents, draft.words
        for k in range(draft.cue[1], draft.first - 1):
            noun = words.norm[k + 1]
            bare = next((noun.removesuffix(ending) for ending in ("ها", "هم", "ه") if noun.endswith(ending)), noun)
            head = next((form for form in (noun, bare, bare.removesuffix("ت") + "ه") if form in documents), None)
            if words.norm[k] == "في" and head is not None:
                self._spoke_in[head] = words.start[k], found
                return

    def _source_again(self, mention: Mention, words: Words) -> Resolved | None:
        """Return whoever spoke last if a mention means the same («المصدر نفسه»), in a document by «المصدر» alone."""
        if mention.head != "مصدر" or not mention.definite:
            return None
        again = not _THE_SAME.isdisjoint(words.norm[max(0, mention.start - 1) : mention.end + 1])
        alone = mention.end - mention.start == 1
        known = self._last if again else self._in_document if alone else None
        return known if known is not None and known.name else None

    def _somebody(self, issuer: Mention, words: Words) -> bool:
        """Whether a document comes from a person; one unlisted word alone may as well name a body («تقرير ديلويت»)."""
        if issuer.type is not SpeakerType.PERSON or issuer.name is None or issuer.role is not None:
            return issuer.type is SpeakerType.PERSON
        first, end = issuer.name
        return end - first > 1 or words.norm[first] in vocabulary().names

    def _person(self, mention: Mention, words: Words, speaker: Speaker) -> tuple[str | None, str]:
        if mention.name is not None:
            norms = list(words.norm[mention.name[0] : mention.name[1]])
            if mention.attached and norms[0].startswith("ل"):
                norms[0] = without_lam(norms[0])
            full = self.persons.fullest(name_key(norms), words.start[mention.name[0]])
            if full:
                return full.name, "fullest name of the article"
            if mention.role is None and (first := self.persons.first_of_two(name_key(norms))) is not None:
                return first.name, "fullest name of the article"
            if self._thing(mention, norms[0]):
                return None, "title without a bearer"
            return called(speaker.text(mention.name) or ""), "name as given"
        assert mention.role is not None
        if mention.head in HONOURS:
            return self._honoured(mention, words)
        if mention.head in THE_LATTER:
            named = self.persons.latter(words.start[mention.start], mention.gender)
            return (named.name, "named last before") if named is not None else (None, "title without a bearer")
        if (same := self._same_person(mention, words)) is not None:
            return same, "last person quoted"
        title = tuple(words.norm[mention.role[0] : mention.role[1]])
        # «اللاعب (35 عاما)», «الطالب البالغ من العمر»
        age = next((k for k in range(1, len(title)) if title[k] in AGED or title[k] == "("), len(title))
        return self._bearer(title[:age], mention.gender, words.start[mention.start])

    def _thing(self, mention: Mention, word: str) -> bool:
        """Whether one word with ال that no list has and that stands nowhere else names a thing («ستكشف المستور»)."""
        assert mention.name is not None
        vocab = vocabulary()
        alone = mention.name[1] - mention.name[0] == 1 and mention.role is None and vocab.head(word) != word
        return alone and not word.endswith("ي") and word not in vocab.names and vocab.head(word) not in vocab.names

    def _same_person(self, mention: Mention, words: Words) -> str | None:
        """Name the person quoted last where «ذاته» or «نفسه» tells that a title means the same («المتحدث ذاته»)."""
        assert mention.role is not None
        around = words.norm[max(0, mention.start - 1) : mention.end + 1]
        if self.last_unnamed or self.last_person is None or _THE_SAME.isdisjoint(around):
            return None
        name = self.last_person.name
        return name if self._agrees(mention.gender, name) and self._may_bear(mention.head, name) else None

    def _brand_alone(self, mention: Mention, words: Words) -> str | None:
        """Return the firm or club that a word read as a person's name is elsewhere («شركة سيسكو», «تعتقد سيسكو»)."""
        if mention.type is not SpeakerType.PERSON or mention.name is None or mention.role is not None:
            return None
        if mention.name[1] - mention.name[0] > 1:
            return None
        word = words.norm[mention.name[0]]
        if mention.attached and word.startswith("ل"):
            word = word[1:]
        if word in vocabulary().given or self.persons.named_with(word):
            return None
        for body in self.persons.bodies:
            parts = fold(body.name).split()
            if parts[1:2] == [word] and body.head in BRANDED:
                return body.name
            if parts[2:3] == [word] and parts[1] == "انباء":
                return body.name
            if len(parts) > 1 and parts[-1][0] in _OPENING and parts[-1][1:-1] == word:
                # «المنظمة الأوروبية للسلامة الجوية (يوروكونترول)»
                return body.name
        return None

    def _brand_of_several(self, mention: Mention, words: Words) -> str | None:
        """Return the body that words without a title are elsewhere («صحيفة ذي تايمز», «وقالت ذي تايمز»)."""
        first, end = mention.name or (mention.start, mention.end)
        listed = words.norm[first] in vocabulary().given
        if (
            listed
            or mention.body is not None
            or mention.role is not None
            or mention.plural
            or not 1 < end - first < _LONGEST_BRAND
        ):
            return None
        if vocabulary().head(words.norm[first]) in vocabulary().organisations:
            # «الاتحاد الدولي لكرة القدم» is not «موقع الاتحاد الدولي لكرة القدم».
            return None
        named, bodies = list(words.norm[first:end]), self.persons.bodies
        return next((b.name for b in bodies if b.head in BRANDED and fold(b.name).split()[1:] == named), None)

    def _honoured(self, mention: Mention, words: Words) -> tuple[str | None, str]:
        """Name whom «سموه» stands for: who spoke last, if it is due to him, or was named last of those it is due to."""
        due, last, here = HONOURS[mention.head], self.last_person, words.start[mention.start]
        noun = HONOUR_OF.get(mention.head)
        if noun and (called_so := self.persons.honoured_first(noun, here)) is not None:
            if last is not None and last.name and self._bears(noun, last.name):
                return last.name, "last person quoted"
            return called_so.name, "only bearer of the title"
        named = self.persons.honoured(due, here)
        borne = {bare(word) for word in (last.role or "").split()} if last is not None else set()
        if last is not None and (named is None or (due and due & borne)):
            return last.name, "last person quoted"
        return (named.name, "only bearer of the title") if named is not None else (None, "title without a bearer")

    def _bearer(self, title: tuple[str, ...], gender: str, at: int) -> tuple[str | None, str]:
        """Name whom a title alone stands for: its only bearer, or for a title like «الخبير» the last person."""
        if title[0] in self.last_unnamed_as and len(title) == 1:
            return None, "the unnamed one again"
        bearer, last = self.persons.bearer(title, at), self.last_person.name if self.last_person is not None else None
        if bearer is not None and bearer.start > at and len(title) == 1 and self.last_unnamed:
            # «قال ضابط …. وتوقع المسؤول …»: not somebody whom the article names later.
            bearer = None
        if bearer is not None and title[0].endswith("يه") and not _bears_as_woman(bearer):
            bearer = None
        if len(title) == 1 and last is not None and self._bears(bare(title[0]), last):
            return last, "last person quoted" if bearer is None or bearer.name != last else "only bearer of the title"
        if title == _WHOEVER_SPEAKS and last is not None and self._in_a_row >= _AT_LENGTH:
            # «وأردف الباحث …. وشدد المتحدث على أن …»: no spokesman of before.
            return last, "last person quoted"
        if bearer is not None:
            return bearer.name, "only bearer of the title"
        head = vocabulary().head(title[0])
        if head == self.last_unnamed:
            return None, "the unnamed one again"
        short = sum(word not in EMPTY_ADJECTIVES for word in title) <= 2 and title[0] != head
        if head == "مسوول" and len(title) == 2 and (official := self.persons.official(bare(title[1]), at)) is not None:
            return official.name, "only bearer of the title"
        generic = head in GENERIC_TITLES or head.removesuffix("ه") in GENERIC_TITLES
        profession = head in PROFESSIONS or head.removesuffix("ه") in PROFESSIONS
        if profession and len(title) == 1:
            generic = True
        if self.last_person is not None and short and generic:
            described = [bare(word) for word in title[1:] if word not in EMPTY_ADJECTIVES]
            alone = not described and head not in (RANKS | OFFICES) and head.removesuffix("ه") not in TRADES
            # «المتحدث» alone is whoever speaks, «المتحدث الأمني» a spokesman.
            spokesman = bool(described) and head in SPOKESMEN and not self._bears(head, last)
            other = spokesman or self._of_another_state(title, last or "")
            if alone or (self._may_bear(head, last) and not other):
                meant = self._quoted_as(described) or self.last_person.name
                if self._agrees(gender, meant) or (meant := self._last_woman()) is not None:
                    return meant, "last person quoted"
        if (generic or profession) and head not in OFFICES:
            complement = [bare(word) for word in title[1:] if word.isalpha() and word not in LINKS]
            name = self._quoted_as(complement)
            if name is not None and (generic or self._of_profession(head.removesuffix("ه"), name)):
                return name, "last person quoted"
        return None, "title without a bearer"

    def _bears(self, head: str, name: str | None) -> bool:
        return any(bare(word) == head for word in self.persons.titles_of(name or ""))

    def _agrees(self, gender: str, name: str | None) -> bool:
        """Whether a title of a woman («الفنانة») can mean a person, by the verb and the title beside the name."""
        return gender != "f" or self._genders.get(name or "", "") != "m"

    def _last_woman(self) -> str | None:
        """Name the woman quoted last, if a verb or a title showed one."""
        return next((name for name in reversed(self._quoted[-_REMEMBERED:]) if self._genders.get(name) == "f"), None)

    def _may_bear(self, head: str, name: str | None) -> bool:
        """Whether a person can bear an office or rank, by his titles: an expert is not «الرئيس الأمريكي»."""
        borne = {bare(word) for word in self.persons.titles_of(name or "")} - FORMS_OF_ADDRESS
        if head in RANKS:
            return not borne or bool(borne & RANKS)
        men, head_of_men = {word.removesuffix("ه") for word in borne}, head.removesuffix("ه")
        if head_of_men in _OFFICIALS and not men.isdisjoint(_NO_OFFICIALS) and men.isdisjoint(_OFFICIALS | OFFICES):
            # «قال المحلل سامر العلي …. وأكد المسؤول السعودي أن …»
            return False
        if (head in ON_THE_PITCH or head == "نجم") and borne & OFFICES and borne.isdisjoint(_PLAYED):
            # «أعلن رئيس الهيئة سامر العلي …. وقال النجم الإسباني …»
            return False
        if head.removesuffix("ه") in TRADES and head not in borne and borne & OF_STATE:
            # «ويرجع الكاتب ذلك إلى …» is not the prime minister.
            return False
        if head.removesuffix("ه") in _WHO_WROTE and borne and borne.isdisjoint(WRITERS):
            # «علق الخبير سامر العلي بقوله …. ولفت الكاتب إلى …»: who wrote what is told of.
            return False
        parts = {ON_THE_PITCH[word] for word in borne if word in ON_THE_PITCH}
        if parts and head in ON_THE_PITCH and ON_THE_PITCH[head] not in parts:
            # «قال اللاعب سامر العلي …. وأكد المدرب أن …»
            return False
        if head not in OFFICES or head in borne:
            return True
        return not men & OFFICES and not men & (GENERIC_TITLES - RANKS)

    def _of_another_state(self, title: tuple[str, ...], name: str) -> bool:
        """Whether a person's titles tell of another state than that of an official («المسؤول الصيني»)."""
        if self.persons.of_other_state(title, name):
            return True
        if bare(title[0]).removesuffix("ه") not in _OFFICIALS | OFFICES:
            return False
        country, borne = vocabulary().country, self.persons.titles_of(name)
        ours, theirs = ({country(bare(word)) for word in words} - {""} for words in (title[1:], borne))
        return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)

    def _of_profession(self, head: str, name: str) -> bool:
        """Whether a title of a person is another word for a profession («السفير» is a «دبلوماسي»)."""
        borne = {bare(word).removesuffix("ه") for word in self.persons.titles_of(name)}
        return head in borne or bool(borne & PROFESSIONS.get(head, frozenset()))

    def _quoted_as(self, described: list[str]) -> str | None:
        """Name the person quoted last whose titles have the words that describe one («المسؤول الفرنسي»), or None."""
        if not described:
            return None
        for name in reversed(self._quoted[-_REMEMBERED:]):
            borne = self.persons.titles_of(name)
            if all(any(same_word(word, bare(other)) for other in borne) for word in described):
                return name
        return None

    def _body(self, mention: Mention, words: Words, speaker: Speaker) -> tuple[str | None, str]:
        assert mention.name is not None
        name = called(speaker.text(mention.name) or "")
        key = tuple(w for w in words.norm[mention.name[0] : mention.name[1]] if w[:1].isalpha())
        if not key:
            return name, "name as given"
        if len(key) < 4 and (ministry := self._ministry(key, words.start[mention.start])) is not None:
            return ministry, "fullest name of the article"
        adjective = words.norm[mention.name[1]] if mention.end == mention.name[1] + 1 else ""
        if len(key) == 1 and adjective.startswith("ال") and adjective.endswith("ه"):
            # «أرامكو السعودية»
            name, key = (
                called(speaker.text((mention.name[0], mention.end)) or ""),
                (key[0], words.norm[mention.end - 1]),
            )
        longer = [fuller for fuller, words_of_it in self._spoke if _short_for(key, words_of_it)]
        if len(key) == 1 and mention.definite and (last := self._last_of_kind(mention, words)) is not None:
            return last, "last body of this kind"
        if (
            len(key) == 1
            and mention.definite
            and mention.head in KINDS_OF_BRANDS
            and self._brand(mention.head) is not None
        ):
            return self._brand(mention.head) or name, "last body of this kind"
        if len(key) == 2 and mention.definite and (brand := self._described_brand(mention, key, words)) is not None:
            return brand, "last body of this kind"
        if mention.definite and longer:
            return longer[-1], "fullest name of the article"
        self._spoke.append((name, key))
        return name, "name as given"

    def _described_brand(self, mention: Mention, key: tuple[str, ...], words: Words) -> str | None:
        """Return the body named before that «المنظمة الحقوقية» describes: of this kind, and of no other origin."""
        if mention.head not in KINDS_OF_BRANDS or not key[1].endswith(("ي", "يه")) or not key[1].startswith("ال"):
            return None
        before = (body for body in reversed(self.persons.bodies) if body.start < words.start[mention.start])
        last = next((body for body in before if body.head == mention.head), None)
        if last is None or fold(last.name).split()[0].startswith("ال"):
            return None
        origins = vocabulary().origins
        origin = any(word.removeprefix("ال") in origins for word in fold(last.name).split()[1:])
        return None if origin and key[1].removeprefix("ال") in origins else last.name

    def _ministry(self, key: tuple[str, ...], here: int) -> str | None:
        """Return the ministry named last before a place that words are short for («الداخلية», «الداخلية السورية»)."""
        if key[0] not in vocabulary().bodies or not key[0].endswith("ه"):
            return None
        named = (body for body in reversed(self.persons.bodies) if body.start < here and body.head == "وزاره")
        full = ((body.name, fold(body.name).split()) for body in named)
        return next((name for name, of_it in full if of_it[1:2] == [key[0]] and set(key[1:]) <= set(of_it)), None)

    def _brand(self, head: str) -> str | None:
        """Return the body that spoke last if its name does not say what it is («غوغل»): «الشركة» may mean it."""
        if not self._spoke:
            return None
        name, key = self._spoke[-1]
        vocab = vocabulary()
        told = vocab.head(key[0]) in vocab.organisations or key[0] in vocab.states
        return None if told or (head == "شركه" and key[0] in NEWS_HOUSES) else name

    def _brand_since(self, firms: list[Body], mention: Mention, words: Words) -> str | None:
        """Return the firm without the word that a paragraph is about, or that spoke last («يذكر أن فيسبوك تعرضت …»)."""
        norm, past = words.norm, known().past
        networks = (k for k in range(mention.start - 1, 0, -1) if norm[k] in NETWORKS)
        subjects = (k for k in networks if norm[k - 1] in COMPLEMENTISERS or norm[k - 1].removesuffix("ت") in past)
        if (here := next(subjects, None)) is not None:
            return called(words.between(here, here))
        last = self.last_body
        if last is None or not last.name or self._body_spoke_at < firms[-1].start:
            return None
        key, vocab = fold(last.name), vocabulary()
        told = " " in key or key.startswith("ال") or key in vocab.organisations or key in vocab.states
        if told or key in NEWS_HOUSES or key in vocab.places:
            return None
        return next((firm.name for firm in firms if fold(firm.name).split()[1:] == [key]), last.name)

    def _last_of_kind(self, mention: Mention, words: Words) -> str | None:
        """Name what «الشركة» stands for: the last firm of the paragraph, or that spoke, or that was named."""
        here, paragraph = words.start[mention.start], words.start[0]
        before = [body for body in self.persons.bodies if body.head == mention.head and body.start < here]
        # «مجلة «ذي تايمز» البريطانية …. المجلة البريطانية …. وترى المجلة …»
        named = {origin for body in before if not _described(body) for origin in fold(body.name).split()}
        before = [body for body in before if _described(body) not in named] or before
        if not before:
            return None
        if before[-1].start >= paragraph:
            return before[-1].name
        if mention.head in _FIRMS and (brand := self._brand_since(before, mention, words)) is not None:
            return brand
        spoke = [name for name, key in self._spoke if len(key) > 1 and vocabulary().head(key[0]) == mention.head]
        return spoke[-1] if spoke else before[-1].name


def _described(body: Body) -> str:
    """Return where a body is from that is called by this and its kind alone («المجلة البريطانية»), or nothing."""
    words = fold(body.name).split()
    kind = body.head in KINDS_OF_BRANDS and len(words) == 2 and words[0].startswith("ال")
    return words[1] if kind and vocabulary().head(words[1]) in vocabulary().origins else ""


def _bare_of_particle(word: str) -> str:
    """Return a word of a title without ال and without ب («بمنظمة التجارة», «منظمة التجارة»)."""
    body = word[:1] == "ب" and vocabulary().head(word[1:]) in vocabulary().organisations
    return bare(word[1:] if body else word)


def _adds(draft: Draft) -> bool:
    """Whether a verb goes on with what was said («وأضاف المدرب أن …», «واستطرد المدرب قائلا …»)."""
    mention, words = draft.speaker.mention, draft.speaker.words
    if draft.act == "add" or mention is None or words is None or not mention.start:
        return draft.act == "add"
    told = draft.resolution == "subject of the sentence" and mention.end - mention.start > 1
    return told and any(form.verb.act == "add" for form in readings(words.norm[mention.start - 1])[1])


def _next_person(name: str) -> Resolved:
    return Resolved(name, SpeakerType.PERSON, None, None, "named in the next words")


def _place(draft: Draft) -> int:
    """Return where in the text the words stand that stand for the speaker, by which carried ones are known, or -1."""
    speaker = draft.speaker
    return -1 if speaker.mention is None or speaker.words is None else speaker.words.start[speaker.mention.start]


def _bears_as_woman(person: Person) -> bool:
    """Whether a title of a person is a woman's («البرلمانية السابقة» is not «مؤسس المبادرة»)."""
    return any(role and role[0].endswith("ه") for role in person.roles)


def _without_issuer(mention: Mention, found: Resolved) -> bool:
    """Whether a document speaks that no name was found for («كشفت دراسة جديدة أن …», «بيان صادر عن المدعي العام»)."""
    if found.name or mention.body is not None:
        return not found.name
    # Of statements it is told elsewhere whose they are.
    return not mention.definite and (mention.head in STUDIES or mention.head == "تقرير")


def _office(mention: Mention, words: Words) -> tuple[int, int] | None:
    """Return the title that tells most: the one behind the name where no office stands before it.

    «السيد سامر العلي، مدير الشركة», «الجنرال سامر العلي، قائد المنطقة»
    """
    if mention.role is None or mention.behind is None:
        return mention.role
    before = (bare(word) for word in words.norm[slice(*mention.role)])
    no_office = all(word in COURTESY or word in HONORIFICS or word in RANKS for word in before)
    return mention.behind if no_office else mention.role


def _called(speaker: Speaker) -> frozenset[str]:
    """Return how somebody without a name can be called again: «أحد الخبراء», «خبير» are «الخبير»."""
    mention, words = speaker.mention, speaker.words
    if mention is None or words is None or mention.plural:
        return frozenset()
    singular = known().fixed
    nouns = (bare(word) for word in words.norm[mention.start : mention.start + 2] if word.isalpha())
    return frozenset("ال" + singular.get(noun, noun) for noun in nouns)


def _short_for(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a body's name is short for a fuller one («الوزارة التركية», «وزارة الدفاع التركية»)."""
    if len(full) <= len(short) or bare(full[0]) != bare(short[0]):
        return False
    states = vocabulary().states
    if short[0] in states and any(word[:1] == "و" and word[1:] in states for word in full[1:]):
        # «إيطاليا» is not «إيطاليا واليونان».
        return False
    return all(any(same_word(bare(word), bare(other)) for other in full) for word in short)


__all__ = ["Resolved", "Resolver", "people"]

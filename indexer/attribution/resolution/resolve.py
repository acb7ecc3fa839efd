"""Resolution in the article: short names to the fullest name given, a title alone to the person who bears it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from indexer.analysis.letters import fold
from indexer.attribution.drafts import Draft, Speaker
from indexer.attribution.people.issuers import Document
from indexer.attribution.people.people import People
from indexer.attribution.people.person import Person, name_key
from indexer.attribution.people.titles_borne import SPOKESMEN, bare
from indexer.attribution.resolution.bearers import Bearers
from indexer.attribution.resolution.bodies_meant import BodiesMeant
from indexer.attribution.resolution.heard import Heard, Resolved
from indexer.attribution.resolution.introduced import Named, Place, named_next, place
from indexer.attribution.resolution.titles_alone import TitlesAlone
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN, Words, called
from indexer.attribution.text.vocabulary import vocabulary, without_lam
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words.documents import (
    ADDRESSED_DOCUMENTS,
    ARTICLES,
    FIGURES,
    FIGURES_OF_NOBODY,
    HIS_WORDS,
    STUDIES,
)
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import DIED, SONS_OF_OLD
from indexer.attribution.words.outlets import NEWS_HOUSES, OUTLETS
from indexer.attribution.words.particles import RELATIVES, THE_SAME
from indexer.attribution.words.people import AGED, KIN, REPORTERS, THE_LATTER, WINNERS, WRITERS
from indexer.attribution.words.titles import (
    COURTESY,
    FORMS_OF_ADDRESS,
    HONORIFICS,
    HONOURS,
    RANKS,
)
from indexer.model import SpeakerType

# Words in the names of outlets («شبكة النهار», «سكاي نيوز»).
_OUTLET_NAMES = OUTLETS | NEWS_HOUSES | {"نيوز"}
# So many quotations before another it may stand in the words of one of them.
_NEAR = 6
# Whoever spoke to the reporter last («وأوضح محدثنا أن …»).
_SPOKE_TO_US = frozenset({"محدثنا", "محدثتنا", "محدثي", "محدثتي"})
# A source that is an outlet («المصدر الإعلامي الإسباني»).
_OF_NEWS = frozenset({"الاعلامي", "الصحفي", "الصحافي", "الاخباري"})


class Resolver:
    """Names the speakers of drafts, in the order of the article."""

    def __init__(self, persons: People) -> None:
        self.persons = persons
        self.bearers = Bearers(persons)
        self.bodies = BodiesMeant(persons)
        self.heard = Heard()
        self.titles = TitlesAlone(persons, self.bearers, self.heard)
        self._contents: list[tuple[Words, int, int, str]] = []
        self._named_next: dict[Place, Named] = {}
        self._spoke_in: dict[str, tuple[int, Resolved]] = {}
        self._in_document: Resolved | None = None
        self._meant: dict[Place, Resolved] = {}
        self._source_spoke = False

    def introduce(self, drafts: Sequence[Draft]) -> None:
        """Look ahead over all drafts: whom the next words name is meant by a title that nobody bears.

        Strangers who speak are people of the article, too («وقالت ليني فولييه، …. وأضافت فولييه أن …»).
        """
        for draft in drafts:
            mention, words = draft.speaker.mention, draft.speaker.words
            if words is not None and mention is not None and not draft.speaker.carried:
                self.persons.add_stranger(words, mention)
        self._named_next = named_next(drafts, self.persons)

    def resolve(self, draft: Draft) -> Resolved:
        """Name the speaker of a draft; None as a name is an answer."""
        found = self._resolved_before(draft) or self._named(draft)
        if found.name is None and (named := self._named_next.get(place(draft))) is not None:
            found = replace(found, name=named[0], type=named[1], how="named in the next words")
        if found.type is SpeakerType.PERSON and found.name and vocabulary().improbable_name(fold(found.name)):
            found = self._no_name(draft, found)
        family = self._family_alone(draft, found)
        told = self._other_gender_told(draft, found, alone=family is not None)
        if family is not None and (told or found.name == family):
            # «وحضرت هدى العلي …. وقال العلي إن …»: he has her family name, and no other in this article.
            found = self._of_family(draft, found, family)
        elif told and draft.speaker.carried:
            # «قال سامر العلي …. والتقى السفيرة أمس. وأكدت أن …»: nothing tells who she is, but that he is not.
            found = replace(found, name=None, type=SpeakerType.UNNAMED, how="nobody found")
        if (going_on := self._going_on(draft, found)) is not None:
            found = replace(found, name=going_on, type=SpeakerType.PERSON, how="last person quoted")
        if found.how == "last person quoted" and found.name in self._whose_words(draft):
            # «قال سامر العلي إن الوزير أكد …»: nobody speaks of himself so.
            found = replace(found, name=None, type=SpeakerType.UNNAMED, how="title without a bearer")
        mention, words = draft.speaker.mention, draft.speaker.words
        if mention is not None and words is not None and not draft.speaker.carried:
            self._meant[place(draft)] = found
            self._source_spoke = found.name is None and mention.head == "مصدر"
            found = replace(found, mention_start=words.start[(mention.name or (mention.start, mention.end))[0]])
        self.heard.note(draft, found)
        if found.type is SpeakerType.ORGANISATION and found.name:
            self.bodies.heard(found.name, draft.words.start[draft.first])
        if mention is not None and not draft.speaker.carried and mention.head != "مصدر":
            document = mention.head in vocabulary().documents
            again = self._in_document is not None and self._in_document.name == found.name
            if (document and found.name) or not (document or again):
                # «وجاء في بلاغ البنك أن …. وأشار المصدر إلى …»
                self._in_document = found if document else None
        self._note_document(draft, found)
        if found.name:
            self._contents = [*self._contents[-_NEAR:], (draft.words, draft.first, draft.end, found.name)]
        return found

    def _of_family(self, draft: Draft, found: Resolved, family: str) -> Resolved:
        """Name the only man or woman, as the verb tells, who bears a family name that stands alone, or that name."""
        genders, (_, here) = self._genders_told(draft, alone=True), place(draft) or (0, 0)
        one = len(genders) == 1
        person = self.persons.names.of_family(fold(family), next(iter(genders)), here) if one else None
        if person is None:
            return replace(found, name=family, how="name as given")
        return replace(found, name=person.name, how="fullest name of the article")

    def _other_gender_told(self, draft: Draft, found: Resolved, *, alone: bool) -> str:
        """Return the gender that a verb or title tells, if the person found is of the other by name, or nothing.

        Args:
            draft: With the verb.
            found: The person.
            alone: Whether a family name stands alone for him or her.
        """
        if found.type is not SpeakerType.PERSON or not found.name:
            return ""
        told = self._genders_told(draft, alone=alone)
        given, *rest = fold(found.name).split()
        own = vocabulary().gender(given) if rest else ""
        seen = self.heard.genders.get(found.name, own)
        return next(iter(told)) if own and seen == own and len(told) == 1 and not told & {own, ""} else ""

    def _genders_told(self, draft: Draft, *, alone: bool) -> set[str]:
        """Return the genders that a verb, a title or the pronoun on «قوله» tell of a speaker.

        With a full name, or by whoever spoke beside a verb, a participle may be of the other gender by mistake.
        """
        if draft.speaker.via:
            # «ونقلت صحيفة النهار عنه أن …»: the verb is hers who passes it on; «نقلت … عن العلي قوله إن …»
            near = draft.words.norm[max(0, draft.first - 2) : draft.first]
            return {"f" if word.endswith("ها") else "m" for word in near if word in HIS_WORDS}
        mention, told = draft.speaker.mention, set[str]()
        if draft.cue is not None:
            words, at = draft.words, draft.cue[0]
            sure = alone and place(draft) not in self._meant and words.text[words.end[at] - 1] in "ةًا"
            forms = readings(words.norm[at])[1]
            told = {form.gender for form in forms if _shows_gender(form) or (sure and form.shape == "participle")}
        if mention is not None and mention.role is not None and not draft.speaker.carried:
            # «الرئيس العلي», «السيدة العلي»
            told |= {mention.gender}
        return told

    def _family_alone(self, draft: Draft, found: Resolved) -> str | None:
        """Return the family name of the person found where it stands alone for a speaker («وقال العلي إن …»), or None.

        Of somebody who did something before it is known by that verb («وغادرت العلي المدينة مؤكدة …»).
        """
        mention = draft.speaker.mention
        if mention is None or mention.name is None or mention.body is not None or mention.attached:
            return None
        if draft.cue is not None and draft.words.norm[draft.cue[0] - 1] in RELATIVES:
            # «حكومة سامر العلي التي أعلنت …»
            return None
        family = called(draft.speaker.text(mention.name) or "")
        known = mention.gender and vocabulary().namelike(fold(family))
        if draft.speaker.carried and (place(draft) in self._meant or not known):
            return None
        if mention.name[1] - mention.name[0] > 1:
            return None
        return family if family and fold(found.name or "").split()[-1:] == [fold(family)] else None

    def _no_name(self, draft: Draft, found: Resolved) -> Resolved:
        """Name whom a word means that cannot be a name: who is told to be of that country, or nobody."""
        mention, words = draft.speaker.mention, draft.speaker.words
        countryman = self._countryman(mention, words) if mention is not None and words is not None else None
        if countryman is not None:
            return replace(found, name=countryman, how="only bearer of the title")
        return replace(found, name=None, type=SpeakerType.UNNAMED, how="nobody found")

    def _resolved_before(self, draft: Draft) -> Resolved | None:
        """Return who a speaker carried on was found to be where he stands beside his cue.

        «وأضاف رئيس الجمعية أن …. وأشار إلى أن …»: he goes on, whoever spoke in between.
        """
        found = self._meant.get(place(draft)) if draft.speaker.carried else None
        return replace(found, mention=None) if found is not None and found.name is not None else None

    def _going_on(self, draft: Draft, found: Resolved) -> str | None:
        """Name who spoke last where a title that nobody bears goes on with it («وأضاف الإعلامي المغربي: …»)."""
        mention, last = draft.speaker.mention, self.heard.last
        if found.name is not None or mention is None or mention.plural:
            return None
        won = mention.role is None and mention.head in WINNERS and _adds(draft)
        if not (won or mention.role is not None) or not mention.definite:
            return None
        if draft.speaker.carried or last is None or last.type is not SpeakerType.PERSON:
            return None
        # «قال سامر العلي …. وأكد وزير النقل أن …»: nothing else was said of him.
        office = not self.persons.titles_of(last.name or "") and self._whole_office(draft.speaker)
        before = draft.speaker.words.norm[max(0, mention.start - 1) : mention.start] if draft.speaker.words else []
        if office and draft.pattern.startswith("past") and before and before[0] in ("كان", "وكان"):
            # «قال سامر العلي …. وكان مدير المركز قد قال أمس إن …»: somebody else, before.
            return None
        if not _adds(draft) and (not office or mention.head in REPORTERS):
            return None
        if not self.titles.agrees(mention.gender, last.name) or not self.titles.may_bear(mention.head, last.name):
            return None
        # «قال الرئيس التشادي السابق سامر العلي …. وأضاف الرئيس التشادي أن …»: somebody else.
        role = draft.speaker.words.norm[slice(*mention.role)] if mention.role and draft.speaker.words else ()
        other = bool(role) and last.name is not None and self.titles.holds_another(tuple(role), last.name)
        return None if other else last.name

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
        # «مدير مكتب جنوب آسيا وشمال أفريقيا …»
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
        if mention.body is not None and (
            self._somebody(mention.body, words) or self._family_of_article(mention.body, words)
        ):
            name, how = self._person(mention.body, words, speaker)
            return Resolved(name, SpeakerType.PERSON if name else SpeakerType.UNNAMED, shown, role, how)
        if (brand := self.bodies.brand(mention, words)) is not None:
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
            name, how = self.bodies.named(body, words, speaker)
            return Resolved(name, mention.type if name else SpeakerType.UNNAMED, shown, None, how)
        if (family := self._by_family(mention, words)) is not None:
            return Resolved(family, SpeakerType.PERSON, shown, None, "fullest name of the article")
        if (pair := self.bearers.pair(words.norm[mention.start : mention.end], words.start[mention.start])) is not None:
            return Resolved(pair.name, SpeakerType.PERSON, shown, role, "only bearer of the title")
        if (kin := self._kin(mention, words)) is not None:
            return Resolved(kin, SpeakerType.PERSON, shown, role, "only bearer of the title")
        if (spokesman := self._spokesman(mention, words)) is not None:
            return Resolved(spokesman, SpeakerType.PERSON, shown, role, "only bearer of the title")
        if (known := self._source_again(mention, words)) is not None:
            return replace(known, mention=shown, role=None, how="the same source again")
        if (same := self.titles.same_stranger(mention, words)) is not None:
            return Resolved(same, SpeakerType.PERSON, shown, role, "last person quoted")
        if (club := self.bodies.short_for_club(mention, words)) is not None:
            return Resolved(club, SpeakerType.ORGANISATION, shown, None, "fullest name of the article")
        if (countryman := self._countryman(mention, words)) is not None:
            return Resolved(countryman, SpeakerType.PERSON, shown, role, "only bearer of the title")
        return Resolved(None, SpeakerType.UNNAMED, shown, role, "unnamed source")

    def _countryman(self, mention: Mention, words: Words) -> str | None:
        """Name who is told to be of a country, where its adjective stands alone.

        «قال النجم المصري سامر العلي إن …. ويعتقد المصري أن …»
        """
        word = words.norm[mention.start]
        if mention.end > mention.start + 1 or mention.plural or not has_article(word):
            return None
        person = self.bearers.of_origin(bare(word), words.start[mention.start])
        return person.name if person is not None and self.titles.agrees(mention.gender, person.name) else None

    def _by_family(self, mention: Mention, words: Words) -> str | None:
        """Name who was named before in full, whose family name alone was read as a noun, or as somebody's son.

        «قال الخبير سامر سيد إن …. ويضيف سيد، أن …», «قال سامر بن ريحان …. وأشار ابن ريحان إلى أن …»
        """
        norms, here = words.norm[mention.start : mention.end], words.start[mention.start]
        if mention.plural or not norms:
            return None
        if norms[0] == "ابن" and len(norms) == 2:
            person = self.persons.fullest(("بن", norms[1]), here)
            if person is None and norms[1] in SONS_OF_OLD and not self.persons.names.named_with(norms[1]):
                return called(words.between(mention.start, mention.end - 1))
            return person.name if person is not None and person.start < here else None
        titled = mention.role is not None and mention.definite
        if len(norms) > 1 or titled or has_article(norms[0]) or mention.head in vocabulary().sources:
            return None
        person = self.persons.fullest(name_key(norms), here)
        fits = person is not None and person.start < here and len(person.key) > 1 and person.key[-1] == norms[0]
        return person.name if person is not None and fits and not person.headline else None

    def _kin(self, mention: Mention, words: Words) -> str | None:
        """Name who was told before to be somebody's father or lawyer («سامر العلي، والد الطفل، …. وزاد والد الطفل»)."""
        if mention.role is None or mention.head not in KIN:
            return None
        title = tuple(words.norm[mention.role[0] : mention.role[1]])
        here = words.start[mention.start]
        bearer = self.bearers.bearer(title, here) if len(title) > 1 and has_article(title[-1]) else None
        return bearer.name if bearer is not None and bearer.start < here else None

    def _spokesman(self, mention: Mention, words: Words) -> str | None:
        """Name who was told to speak for a party («سامر العلي، المتحدث باسم حزب نداء …»، «المتحدث باسم نداء»)."""
        if mention.head not in SPOKESMEN or not mention.definite or mention.name is not None:
            return None
        title = tuple(words.norm[mention.start : mention.end])
        bearer = self.bearers.bearer(title, words.start[mention.start]) if "باسم" in title else None
        return bearer.name if bearer is not None else None

    def _issuer(self, mention: Mention, words: Words) -> Resolved | None:
        """Name who issued «البيان»: who is told to have issued one last, or who spoke in one; else who spoke."""
        told = self.persons.documents.issued(mention.head, words.start[mention.start])
        at, spoken = self._spoke_in.get(mention.head, (-1, None))
        if mention.head in ARTICLES and (writer := self._writer(spoken)) is not None:
            return writer
        issued = self._issued(told) if told is not None and told.start > at else None
        unnamed = told is not None and told.start > at and told.issuer.type is SpeakerType.UNNAMED
        last, study = self.heard.issuer or self.heard.body, mention.head in STUDIES
        if study and issued is None and told is not None and told.start > at and self._of_another(told, last):
            return None
        if issued is None and (unnamed or (spoken is not None and not spoken.name)):
            # «كشفت دراسة أن …», «دراسة أجراها باحثون»: whoever spoke since without a paper has not made it.
            return self.heard.issuer
        if mention.head in ARTICLES:
            return issued or spoken or self.heard.issuer
        figures = study or mention.head in FIGURES
        reported = figures and last is not None and fold(last.name or "").split(" ", 1)[0] in OUTLETS
        if mention.head in ADDRESSED_DOCUMENTS and last is not None:
            # «قالت "سكاي نيوز" إن …. وطالبت الرسالة بـ…»: no letter is of the outlet that tells of it.
            reported = not _OUTLET_NAMES.isdisjoint(fold(last.name or "").split())
        if mention.head in FIGURES_OF_NOBODY or reported:
            # «وتشير التقديرات إلى …»: not the body's that happens to have spoken last; no study is a newspaper's.
            return issued or spoken
        return issued or spoken or last

    def _of_another(self, study: Document, last: Resolved | None) -> bool:
        """Whether whoever made a study is another than the body that spoke last: nobody with a name, or of a kind.

        «أجرى باحثون دراسة. وكشفت الدراسة أن …», «أجرى المعهد دراسة»
        """
        issuer, kinds = study.issuer, vocabulary().organisations
        if issuer.type is SpeakerType.UNNAMED:
            return True
        kind = bare(fold(last.name or "").split(" ", 1)[0]) if last is not None else ""
        some = issuer.head in kinds and has_article(study.words.norm[issuer.start])
        return some and kind in kinds and kind != issuer.head

    def _writer(self, spoken: Resolved | None) -> Resolved | None:
        """Return who wrote an article: whoever spoke in one, or a writer who was quoted last, and no paper.

        «قال سامر العلي في مقال نشرته المجلة إن …. ويضيف المقال أن …»
        """
        if spoken is not None and spoken.type is SpeakerType.PERSON:
            return spoken
        last = self.heard.last
        borne = set(map(bare, self.persons.titles_of(last.name or ""))) if last is not None else set[str]()
        return None if borne.isdisjoint(WRITERS) else last

    def _by_people(self, mention: Mention, words: Words) -> bool:
        """Whether people without a name made a document («تقرير الخبراء»): it is no body's that spoke before."""
        if mention.body is not None and mention.body.type is SpeakerType.UNNAMED and mention.body.plural:
            # «دراسة أعدها باحثون»
            return True
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
        name = self.bodies.fuller(key, document.start) or called(speaker.text((first, end)) or "")
        return Resolved(name, SpeakerType.ORGANISATION, None, None, "name as given") if name else None

    def _note_document(self, draft: Draft, found: Resolved) -> None:
        """Note that somebody spoke in a statement or report («قال الوزير في بيان إن …»): later «البيان» is his."""
        mention, where = draft.speaker.mention, draft.speaker.words
        if mention is not None and where is not None and _without_issuer(mention, found):
            own = mention.body is not None or mention.head in STUDIES
            before = None if own else self.heard.issuer or self.heard.body
            self._spoke_in[mention.head] = where.start[mention.start], before or found
        several = mention is not None and mention.plural and not draft.speaker.carried
        if draft.cue is None or not (found.name or several):
            return
        documents, words = vocabulary().documents, draft.words
        for k in range(draft.cue[1], draft.first - 1):
            if words.norm[k] not in ("في", "ضمن"):
                continue
            noun = words.norm[k + 1]
            bare = next((noun.removesuffix(ending) for ending in ("ها", "هم", "ه") if noun.endswith(ending)), noun)
            head = next((form for form in (noun, bare, bare.removesuffix("ت") + "ه") if form in documents), None)
            body = found.type is SpeakerType.ORGANISATION
            if head is not None and (words.norm[k] == "في" or (words.norm[k] == "ضمن" and body)):
                self._spoke_in[head] = words.start[k], found
                if body:
                    # «ودعت الجمعية، في بيان لها، إلى …. وأفاد المصدر بأن …»
                    self._in_document = found
                return

    def _source_again(self, mention: Mention, words: Words) -> Resolved | None:
        """Return whoever spoke last if a mention means the same («المصدر نفسه»), in a document by «المصدر» alone."""
        if words.norm[mention.start] in _SPOKE_TO_US:
            return self.heard.person
        if mention.head != "مصدر" or not mention.definite:
            return None
        if words.norm[mention.start + 1 : mention.end] and words.norm[mention.start + 1] in _OF_NEWS:
            # «كتبت صحيفة النهار …. وأوضح المصدر الإعلامي اللبناني أن …»
            outlet = self.heard.body
            return outlet if outlet is not None and fold(outlet.name or "").split(" ", 1)[0] in OUTLETS else None
        again = not THE_SAME.isdisjoint(words.norm[max(0, mention.start - 1) : mention.end + 1])
        alone = mention.end - mention.start == 1
        if again and self._source_spoke:
            # «وفق مصدر برلماني، فإن …. واستدل بـ…. وذكر المصدر ذاته أن …»
            return None
        known = self.heard.last if again else self._in_document if alone else None
        return known if known is not None and known.name else None

    def _somebody(self, issuer: Mention, words: Words) -> bool:
        """Whether a document comes from a person; one unlisted word alone may as well name a body («تقرير ديلويت»).

        It is somebody's whom the article names in full.
        """
        if issuer.type is not SpeakerType.PERSON or issuer.name is None or issuer.role is not None:
            return issuer.type is SpeakerType.PERSON
        first, end = issuer.name
        alone = words.norm[first]
        named = alone in vocabulary().names or self.persons.names.named_with(alone)
        return end - first > 1 or bool(named)

    def _family_of_article(self, issuer: Mention, words: Words) -> bool:
        """Whether what was read as a firm is the family name of somebody («معطيات العلي», «الوزير سامر العلي»)."""
        first, end = issuer.name or (0, 0)
        alone = end - first == 1 and issuer.role is None and issuer.type is SpeakerType.ORGANISATION
        word = words.norm[first] if alone else ""
        listed = vocabulary().head(word) in vocabulary().organisations or word in vocabulary().bodies
        return alone and not listed and self.persons.names.named_with(word)

    def _person(self, mention: Mention, words: Words, speaker: Speaker) -> tuple[str | None, str]:
        if mention.name is not None:
            norms = list(words.norm[mention.name[0] : mention.name[1]])
            if mention.attached and norms[0].startswith("ل"):
                # «للوسكي»: of «لوسكي», where the article names one.
                own = self.persons.fullest(name_key([norms[0][1:], *norms[1:]]), words.start[mention.name[0]])
                norms[0] = norms[0][1:] if own else without_lam(norms[0])
            full = self.persons.fullest(name_key(norms), words.start[mention.name[0]])
            if full and not self._namesake(full, norms, mention, words):
                return full.name, "fullest name of the article"
            if mention.role is None and (first := self.persons.names.first_of_two(name_key(norms))) is not None:
                return first.name, "fullest name of the article"
            # «ويروي الجاحظ (ت 255هـ) أن …»
            died = words.norm[mention.end : mention.end + 2] == ["(", DIED]
            if (same := self.titles.same_stranger(mention, words)) is not None:
                return same, "last person quoted"
            if self._thing(mention, norms[0]) and not died:
                return None, "title without a bearer"
            return called(speaker.text(mention.name) or ""), "name as given"
        assert mention.role is not None
        if mention.head in HONOURS:
            return self.titles.honoured(mention, words)
        if mention.head in THE_LATTER:
            named = self.bearers.latter(words.start[mention.start], mention.gender)
            return (named.name, "named last before") if named is not None else (None, "title without a bearer")
        if (same := self.titles.same_person(mention, words)) is not None:
            return same, "last person quoted"
        if (meant := self.titles.pointed_at(mention, words)) is not None:
            return meant, "last person quoted"
        title = tuple(words.norm[mention.role[0] : mention.role[1]])
        if mention.attached and title[0].startswith("لل"):
            # «ووفقا للكاتب»
            title = without_lam(title[0]), *title[1:]
        elif mention.attached and not vocabulary().is_role(title[0]) and vocabulary().is_role(title[0][1:]):
            # «تصريحات لقائد الفريق قال فيها إن …»
            title = title[0][1:], *title[1:]
        # «اللاعب (35 عاما)», «الطالب البالغ من العمر»
        age = next((k for k in range(1, len(title)) if title[k] in AGED or title[k] == "("), len(title))
        return self.titles.bearer(title[:age], mention.gender, words.start[mention.start])

    def _namesake(self, person: Person, norms: list[str], mention: Mention, words: Words) -> bool:
        """Whether a given name alone with a title of another calling is somebody else's («السائق سامر»)."""
        if mention.role is None or len(norms) > 1 or len(person.key) < 2 or person.key[0] != norms[0]:
            return False
        title = set(map(bare, words.norm[slice(*mention.role)])) - FORMS_OF_ADDRESS
        borne = set(map(bare, self.persons.titles_of(person.name))) - FORMS_OF_ADDRESS
        return bool(title) and bool(borne) and title.isdisjoint(borne) and mention.head not in FORMS_OF_ADDRESS

    def _thing(self, mention: Mention, word: str) -> bool:
        """Whether one word with ال that no list has and that stands nowhere else names a thing («ستكشف المستور»)."""
        assert mention.name is not None
        vocab = vocabulary()
        alone = mention.name[1] - mention.name[0] == 1 and mention.role is None and vocab.head(word) != word
        return alone and not word.endswith("ي") and word not in vocab.names and vocab.head(word) not in vocab.names


def _shows_gender(form: Form) -> bool:
    """Whether a verb tells by its form whether a man or a woman speaks («قالت», «يقول»).

    A present in ت may be a man's past («وتنبه إلى …»), one in ي is a man's.
    """
    return form.shape == "past" or (form.shape == "present" and form.gender == "m")


def _adds(draft: Draft) -> bool:
    """Whether a verb goes on with what was said («وأضاف المدرب أن …», «واستطرد المدرب قائلا …»)."""
    mention, words = draft.speaker.mention, draft.speaker.words
    if draft.act == "add" or mention is None or words is None or not mention.start:
        return draft.act == "add"
    told = draft.resolution == "subject of the sentence" and mention.end - mention.start > 1
    return told and any(form.verb.act == "add" for form in readings(words.norm[mention.start - 1])[1])


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

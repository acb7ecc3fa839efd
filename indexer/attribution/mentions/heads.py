"""Heads: mentions by what their head noun is; a word that no list knows may be a name."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.mentions.bodies import BodyReader
from indexer.attribution.mentions.documents import DocumentReader
from indexer.attribution.mentions.groups import GroupReader
from indexer.attribution.mentions.names_in_marks import LONGEST_NAME_IN_MARKS
from indexer.attribution.names.names import NameReader
from indexer.attribution.names.slots import SlotReader
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.phrases.titles import TitleReader
from indexer.attribution.text.cues import forms, readings, with_object
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, ends_subject, finite, has_article
from indexer.attribution.words.adjectives import OF_TEAMS
from indexer.attribution.words.bodies import DIRECTORATES, GATHERINGS, KINGS_CITY, LIMBS, NUMBERED_UNITS, SECTOR
from indexer.attribution.words.documents import EXAMINATIONS, PUBLISHED, SPEECHES
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION
from indexer.attribution.words.people import CALLINGS, HIS_FAMILY, THINGS_OR_WOMEN
from indexer.attribution.words.titles import HONOURS
from indexer.model import SpeakerType

# Endings of duals, and of plurals before a complement or with a pronoun («وزيران», «مسؤولو», «مسؤولوها»).
_PEOPLE_ENDS = ("ان", "ين", "و", "وه", "وها", "وهم", "ا")
# With these pronouns end.
_LAST_OF_PRONOUNS = frozenset("هام")
# Names of outlets written as one word end so, and are longer.
_OUTLET_ENDS = ("برس", "نيوز", "تايمز", "بوست")
_LONGEST_OUTLET_END = 5
# Post by wire, and no body.
_POST = frozenset({"بريد", "بريده", "بريدها"})
_BY_WIRE = frozenset({"الالكتروني", "الكتروني"})


class HeadReader(KindsReader):
    """Reads mentions by their heads in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        slots: Reads names by their place.
        phrases: Finds the ends of noun phrases.
        titles: Reads persons by their titles.
        bodies: Reads bodies and sources without a name.
        documents: Reads statements and reports.
        groups: Reads several people or bodies.
    """

    def __init__(
        self,
        kinds: WordKinds,
        names: NameReader,
        slots: SlotReader,
        phrases: PhraseReader,
        titles: TitleReader,
        bodies: BodyReader,
        documents: DocumentReader,
        groups: GroupReader,
    ) -> None:
        super().__init__(kinds)
        self.names = names
        self.slots = slots
        self.phrases = phrases
        self.titles = titles
        self.bodies = bodies
        self.documents = documents
        self.groups = groups

    def read(self, at: int, limit: int) -> Mention | None:
        """Read a mention by what its head noun is; a word that the lexicon does not know may be a name."""
        word, vocab = self.norm[at], self.vocab
        head = vocab.head(word)
        definite = head != word
        if _body_or_name_alone(word):
            # «نظام الضريبة الأوروبية»
            thing = word == "نظام" and self._of_thing(at + 1, limit)
            return None if thing else self._body_or_name(at, limit, head, definite=definite)
        if word == KINGS_CITY:
            kings = self.norm[at + 1 : min(at + 2, limit)] in (["الملك"], ["الامير"])
            return self.bodies.body(at, limit, head, definite) if kings else None
        if (owned := self._with_pronoun(at, limit)) is not None:
            return owned
        if word == "جانب" and at and self.norm[at - 1] in ("الي", "والى", "من", "على"):
            # «إلى جانب الحكومة، التي …»
            return None
        if word in HONOURS or (word == "امام" and self._in_front_of(at, limit)):
            # «أبدى سعادته بالقرار»
            return None
        if word.endswith(_PEOPLE_ENDS) and (people := self.bodies.inflected_people(at, limit, definite)) is not None:
            return self.groups.first_of_several(people, limit)
        if word.endswith("تا") and word[:-2] + "ه" in vocab.organisations and word not in vocab.names:
            return self.groups.two_bodies(at, limit)
        if word.endswith("ا") and (two := self.groups.two_of_men(at, limit)) is not None:
            return two
        if (told := self._paper_or_people(at, limit, head, definite=definite)) is not None:
            return told
        if word == "كبير" and at + 1 < limit and self.norm[at + 1] in FUNCTION:
            # «قدر كبير من الثناء على الرئيس …»
            return None
        if not definite and (self._adjective_of_noun_before(at) or self._before_somebody(at)):
            return None
        if (counted := self._unit(at, limit, head, definite=definite)) is not None:
            return counted
        if self.kinds.is_role(word) and not self.names.starts_with_role(at, limit):
            return self.titles.read(at, limit, head, definite)
        if head in GATHERINGS and at and (not self._may_be_subject(at) or self._to_meet(at, limit)):
            # «جاء في مؤتمر صحافي», «في مستهل المؤتمر»: where it was said; «وأكد المؤتمر أن …»
            return None
        return self._body_or_name(at, limit, head, definite=definite)

    def _of_thing(self, at: int, limit: int) -> bool:
        """Whether a noun in ة with ال stands at a token that names nobody and no state."""
        word = self.norm[at] if at < limit else ""
        named = word in self.vocab.names or word in self.vocab.states or word in self.context.names
        return has_article(word) and self.words.text[self.words.end[at] - 1] == "ة" and not named

    def _with_pronoun(self, at: int, limit: int) -> Mention | None:
        """Read a body or people that a pronoun is written onto («ناديه», «أنصاره», «وكالته الدعائية "أعماق"»)."""
        word, vocab = self.norm[at], self.vocab
        if word[-1] not in _LAST_OF_PRONOUNS:
            return None
        if (body := vocab.owned_body(word)) and (named := self._called_in_marks(at, limit, body)) is not None:
            return named
        if word in vocab.names and word[:-1] in vocab.organisations and self._his(at):
            # «أعلن ناديه»; «نادية» has a ة.
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word[:-1], definite=True)
        if word in HIS_FAMILY:
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, gender="f", definite=True)
        if word[-1] == "ه" and word[:-1] in vocab.people and self.words.text[self.words.end[at] - 1] == "ه":
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word[:-1], plural=True, definite=True)
        return None

    def _called_in_marks(self, at: int, limit: int, body: str) -> Mention | None:
        """Read the name in marks behind somebody's body and its adjective («حزبه "النور"», «قناته الرسمية "نماء"»)."""
        opening = at + 1
        while opening < limit and has_article(self.norm[opening]):
            opening += 1
        if opening >= limit or self.norm[opening] != OPEN or self.words.text[self.words.end[at] - 1] == "ة":
            return None
        close = self.words.partner[opening]
        if not 1 < close - opening <= LONGEST_NAME_IN_MARKS or close >= limit or opening > at + 2:
            return None
        gender = "" if body in LIMBS else "f" if body.endswith("ه") else "m"
        name = opening + 1, close
        return Mention(at, close + 1, SpeakerType.ORGANISATION, name, head=body, gender=gender, definite=True)

    def _paper_or_people(self, at: int, limit: int, head: str, *, definite: bool) -> Mention | None:
        """Read a document, a source or people («البيان», «نص البيان», «مصدر مطلع», «السكان»)."""
        word, vocab = self.norm[at], self.vocab
        if head in vocab.documents:
            return self.documents.read(at, limit, head, definite)
        if definite and head in PUBLISHED and (published := self.documents.published(at, limit, head)) is not None:
            return published
        if word in EXAMINATIONS and word not in self.context.names and self._says(at):
            return self.documents.read(at, limit, head, definite)
        if word in SPEECHES and at and self._may_be_subject(at) and (word != "بحث" or readings(self.norm[at - 1])[1]):
            # «وأشارت مداخلة الوزير إلى …»; without whose it is, it says nothing («وسجلت كلمة …»). «، بحث الوزير …» is
            # a verb, «ويشير بحث العلي إلى …» none.
            speech = self.documents.read(at, limit, head, definite)
            return speech if speech.body is not None else None
        if word == "نص" and at + 1 < limit and has_article(self.norm[at + 1]):
            document = vocab.head(self.norm[at + 1])
            if document in vocab.documents:
                return replace(self.documents.read(at + 1, limit, document, definite=True), start=at)
        if (word in vocab.sources and not self._called_so(word)) or (definite and head in vocab.sources):
            # «الموظف سامر العلي»: who is mostly quoted without a name has one here.
            titled = self.titles.read(at, limit, head, definite) if definite and head in vocab.ordinary else None
            named = titled is not None and titled.name is not None
            return titled if named else self.bodies.source(at, limit, head, definite)
        if word in vocab.people or (definite and head in vocab.people):
            return self.groups.first_of_several(self.bodies.people(at, limit, head, definite), limit)
        return None

    def _called_so(self, word: str) -> bool:
        """Whether somebody of the article has an ordinary noun for a name («سلام مسافر»)."""
        return word in self.vocab.ordinary and word in self.context.names

    def _says(self, at: int) -> bool:
        """Whether a verb stands right before a token («وأظهر بحث أجرته جامعة حلب أن …»), and no object or owner at it.

        «أكد بحث الوزراء المسألة», «مؤكدا بحث زيادة الأجور»
        """
        verbs = readings(self.norm[at - 1])[1] if at else ()
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        return any(form.shape == "past" for form in verbs) and not has_article(after)

    def _unit(self, at: int, limit: int, head: str, *, definite: bool) -> Mention | None:
        """Read a team, a directorate of a town, a unit of an army («فريق العمل», «صحة جدة», «اللواء 15»)."""
        if head == "فريق" and at + 1 < limit and self._team(at, limit, definite=definite):
            return self.bodies.body(at, limit, head, definite)
        if head == SECTOR and self._sector(at, limit, definite=definite):
            return self.bodies.body(at, limit, head, definite)
        if self.norm[at] in DIRECTORATES and self._local_office(at, limit):
            return self.bodies.organisation(at, at + 2, gender="f")
        if head in NUMBERED_UNITS and at + 1 < limit and self.norm[at + 1].isdigit():
            return self.bodies.organisation(at, at + 2)
        return None

    def _body_or_name(self, at: int, limit: int, head: str, *, definite: bool) -> Mention | None:
        """Read a body, or what may be a person's name or a plural of people that no list has."""
        word, vocab = self.norm[at], self.vocab
        after = self.norm[at + 1] if at + 1 < limit else ""
        # «هلال خشان», but not «هلال أحمر»
        given = word in vocab.given and after in vocab.names
        if head in _POST and after in _BY_WIRE:
            # «جاء في رسالة البريد الإلكتروني أن …»
            return None
        if head == "اعلام" and self.words.text[self.words.start[at] + 2 : self.words.start[at] + 3] == "أ":
            # «الأعلام», which are no media
            return None
        calling = head[:-1] in vocab.roles or head[:-1] in vocab.ordinary
        if definite and head.endswith("ه") and calling and after in vocab.women:
            # «المؤسسة هدى الحلو», and no body
            return self.titles.read(at, limit, head, definite)
        if head in vocab.organisations and not (given or self._family_of_article(at, after)):
            return self.bodies.body(at, limit, head, definite)
        if definite and (national := self.titles.national(at, limit, head)) is not None:
            return national
        if definite and word.startswith("الم") and word.endswith("ون"):
            # «المشككون», «المتربصون»
            return self.bodies.unlisted_people(at, limit, head, definite)
        if word.endswith("ات") and self._women(head):
            return self.bodies.people(at, limit, head, definite)
        if not definite and after in ("اخر", "اخري") and word not in self.context.names | vocab.given_words:
            # «وقال مسلم آخر»
            return Mention(at, at + 2, SpeakerType.UNNAMED, head=word)
        if word.endswith(_OUTLET_ENDS) and len(word) > _LONGEST_OUTLET_END and word not in vocab.names:
            # «أسوتشيدبرس», «ياهونيوز»: however a house spells it.
            return self.bodies.organisation(at, at + 1)
        if word.isascii() and word.isalpha() and not (after.isascii() and after.isalpha()):
            # «ذكرت CNN أن …»: one foreign word is a house's, two may be somebody's.
            return self.bodies.organisation(at, at + 1)
        if (name := self.names.read(at, limit)) is not None:
            if name == (at, at + 1) and self._verb_before_subject(word, after):
                return None
            if name == (at, at + 1) and word in self.context.brands:
                return self.bodies.organisation(at, at + 1, gender="f")
            if name == (at, at + 1) and not definite and self._common_noun(word):
                # «وقال متنزه في الحديقة إن …»
                return self.titles.read(at, limit, head, definite)
            # What stands before a mark is whole.
            whole = name[1] >= limit or (self.norm[name[1]] != "." and not self.norm[name[1]][:1].isalpha())
            slot = self.slots.read(at, limit, unlisted=1) if not whole else None
            return self.titles.named(at, slot if slot is not None and slot[1] > name[1] else name, limit)
        return self.bodies.unlisted_people(at, limit, head, definite) if word.endswith("ون") else None

    def _verb_before_subject(self, word: str, after: str) -> bool:
        """Whether a name that is a verb, too, is one before its subject («شهد فريق المراسلين», «فضل حزب البلد»)."""
        if word not in known().past or word in self.context.names or after in self.vocab.names:
            return False
        head = self.vocab.head(after)
        body = head in self.vocab.organisations or head in self.vocab.people or head in self.vocab.documents
        return body or head == "فريق"

    def _common_noun(self, word: str) -> bool:
        """Whether a word is a noun, and neither a name anywhere nor one of the article's."""
        noun = word in CALLINGS or (word in known().nouns and word not in self.vocab.names)
        return noun and word not in self.context.names

    def _women(self, noun: str) -> bool:
        """Whether a plural can only mean women («متدخلات», «المشاركات»; «المحافظات» and «منتجات» are things)."""
        one, vocab = noun[:-2], self.vocab
        things = noun in THINGS_OR_WOMEN or one + "ه" in vocab.organisations or one in vocab.organisations
        return one + "ون" in vocab.people and not things and noun not in vocab.names

    def _family_of_article(self, at: int, after: str) -> bool:
        """Whether a word that is a body elsewhere is the family name of a person before («وأضاف هلال أن …»)."""
        word = self.norm[at]
        named = word in self.context.names and word in self.vocab.names
        behind_verb = at > 0 and bool(readings(self.norm[at - 1])[1])
        return named and behind_verb and (ends_subject(after) or after in FUNCTION or after in self.vocab.asides)

    def _may_be_subject(self, at: int) -> bool:
        """Whether a subject can stand at a token: behind a cue, a comma or أن."""
        before = self.norm[at - 1]
        return bool(readings(before)[1]) or before in COMMAS or before in COMPLEMENTISERS

    def _to_meet(self, at: int, limit: int) -> bool:
        """Whether «الاجتماع» is what somebody is to do («رفض الاجتماع مع الوفد», «طلب الاجتماع بالوزير»)."""
        after = self.norm[at + 1] if at + 1 < limit else ""
        asked = any("ب" in form.verb.prepositions for form in readings(self.norm[at - 1])[1])
        met = after in ("مع", "بين", "به", "بها", "بهم") or (after[:1] == "ب" and not asked)
        return self.vocab.head(self.norm[at]) == "اجتماع" and (met or after in self.vocab.asides)

    def _his(self, at: int) -> bool:
        """Whether a word that could end in ة is written with the pronoun ه, behind a verb of a man's or a thing's."""
        before = readings(self.norm[at - 1])[1] if at else ()
        return self.words.text[self.words.end[at] - 1] == "ه" and bool(before) and before[0].gender != "f"

    def _team(self, at: int, limit: int, *, definite: bool) -> bool:
        """Whether «فريق» is a team or a parliamentary group, and no rank, by the words behind it."""
        after = self.norm[at + 1]
        if self.vocab.head(after) in self.vocab.organisations or after in OF_TEAMS or (after == OPEN and not definite):
            # «نشر فريق "رينو" تغريدة»
            return True
        group = not definite and has_article(after) and not self.kinds.namelike(after)
        return group or "لكره" in self.norm[at + 1 : min(at + 6, limit)]

    def _sector(self, at: int, limit: int, *, definite: bool) -> bool:
        """Whether a ministry's sector stands behind a verb («أعلن قطاع الصيد رفع الحظر»), and no strip of land."""
        named = not definite and at + 1 < limit and has_article(self.norm[at + 1])
        return named and at > 0 and bool(readings(self.norm[at - 1])[1])

    def _local_office(self, at: int, limit: int) -> bool:
        """Whether a directorate of a town speaks («أكدت صحة جدة أن …»)."""
        local = at + 1 < limit and (self.norm[at + 1] in self.vocab.places or self.norm[at + 1] in self.vocab.states)
        return local and at > 0 and self.kinds.feminine_verb(self.norm[at - 1])

    def _in_front_of(self, at: int, limit: int) -> bool:
        """Whether «امام» is the preposition («أمام حشد») and no imam («إمام المسجد»)."""
        raw = self.words.text[self.words.start[at]]
        after = self.norm[at + 1] if at + 1 < limit else ""
        return raw == "أ" or (raw == "ا" and bool(after) and not has_article(after) and not self.kinds.namelike(after))

    def _adjective_of_noun_before(self, at: int) -> bool:
        """Whether a feminine adjective goes on the noun before it: «تصريحات صحفية» are no «صحفية»."""
        before = self.norm[at - 1] if at else ""
        if not self.norm[at].endswith("يه") or not before.endswith(("ات", "ه")):
            return False
        # «بحسب ما ذكرته هيئة الطيران», «بلاغ أصدرته جمعية الحي»: no noun stands before her.
        verb = before in forms() or with_object(before) or self.documents.issues(at - 1)
        # «بدأت هيئة الطيران»
        verb = verb or (before.endswith("ات") and finite(before))
        return self.vocab.known(before) and not verb

    def _before_somebody(self, at: int) -> bool:
        """Whether «امام» is the preposition: only إ makes it an imam where a house writes the hamza or not."""
        return self.norm[at] == "امام" and self.words.text[self.words.start[at]] != "إ"


@remembered(1 << 15)
def _body_or_name_alone(word: str) -> bool:
    """Whether a word can be no head but of a body or a name: no title, source or document, nor a plural of people."""
    vocab = vocabulary()
    head = vocab.head(word)
    people = word in vocab.sources or word in vocab.people or head in vocab.sources or head in vocab.people
    if (
        people
        or head in vocab.documents
        or head in PUBLISHED
        or word in SPEECHES
        or word in EXAMINATIONS
        or vocab.is_role(word)
    ):
        return False
    unit = head == "فريق" or head == SECTOR or word in DIRECTORATES or head in NUMBERED_UNITS or head in GATHERINGS
    if unit or word in HONOURS or word in ("جانب", "امام", "كبير", "نص", KINGS_CITY):
        return False
    # What ends so may be people, two bodies, an adjective, or have a pronoun.
    return not word.endswith((*_PEOPLE_ENDS, "تا", "ه"))

"""Subjects behind: who stands behind the verb and says it, and who is only what the verb takes («اتهم الوزير …»)."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.clauses.ahead import NEAR_BY, Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import opens_clause
from indexer.attribution.clauses.speech import Speech
from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.text.cues import Form
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import accusative, bare_verbal_noun, has_article
from indexer.attribution.words.adverbs import ALSO, IN_TURN, IN_TURN_OF, MANNERS, STRONGLY
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import ALL_OF
from indexer.attribution.words.outlets import OUTLETS
from indexer.attribution.words.particles import COMPLEMENTISERS, NEGATIONS, PREPOSITIONS, RESUMPTIVES, WITH_SUBJECT
from indexer.attribution.words.people import COUNTERPARTS
from indexer.attribution.words.titles import GIVEN_ROLES, OFFICES
from indexer.attribution.words.verbs import ADDRESSING, IMPERSONAL, NEED_SOMEBODY, OF_WHOM, SAYING, TELLING
from indexer.model import SpeakerType

# The vowel that ends an object.
_FATHA = "\u064e"
_BLAME = frozenset({"المسووليه", "مسووليه", "كامل"})
# What was told before, which somebody confirms or denies.
_NEWS = frozenset({"النبا", "الخبر", "الانباء", "المعلومات"})
# «النائب سامر العلي عضو اللجنة» is himself its member.
_MEMBER = frozenset({"عضو", "عضوه"})
# Those in a dispute, who are asked rather than ask («وطالب أيضا الجانب التركي بفتح المعبر»).
_SIDES = frozenset({"جانب", "طرف"})
# What somebody takes for something, and what takes nothing for anything itself.
_JUDGED = frozenset({"قرار", "مشروع", "خبر", "نص", "اجراء", "خطوه", "تصريح", "تصريحات"})
# So many words behind a title that is addressed the preposition stands («وزير الخارجية سامر العلي إلى»).
_ADDRESSED_WITHIN = 4


class SubjectsBehind(Stage):
    """Reads the subjects behind the verbs of one paragraph."""

    def __init__(
        self, passage: Passage, asides: Asides, ahead: Ahead, speech: Speech, carried: CarriedSubjects
    ) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead
        self.speech = speech
        self.carried = carried

    def read(self, at: int, pos: int, limit: int, form: Form) -> Mention | None:
        """Read who stands behind a verb from `pos` on and before `limit`, and says it."""
        if (
            form.shape == "participle"
            or form.person != 3
            or (self.norm[at - 1 : at] and self.norm[at - 1] in WITH_SUBJECT)
            # «أكد أنه لن يستبعد قرار الإغلاق»
            or (at > 1 and self.norm[at - 1] in NEGATIONS and self.norm[at - 2] in WITH_SUBJECT)
        ):
            return None
        if pos > at + 1 and self.norm[pos - 1] in ADDRESSING:
            # «وأضاف مخاطبا وزير الصحة سامر العلي: …»: he is spoken to.
            return None
        if self.norm[at].lstrip("وف") in IMPERSONAL and self.norm[pos : pos + 1] == ["لكل"]:
            # «الحد الذي يفترض لكل حزب أن يبلغه»
            return None
        if form.verb.lemma in SAYING and any(self.speech.there_is(k, limit) for k in range(at + 1, pos)):
            return None
        subject = self._behind_that(pos, limit, form)
        if pos == at + 1 and pos < limit and self.norm[pos] in COMMAS:
            # «دان، الأربعاء، المتحدث باسم الوزارة القصف»
            named = self.mentions.subject(pos + 1, limit)
            if named is not None and named.name is not None and self.norm[named.end : named.end + 1] in (["،"], [","]):
                # «وكتب، سامر العلي، من بنك الزراعة: …»
                return named if agrees(form, named) else None
            dated = self.asides.skip(pos + 1, limit)
            pos = dated + 1 if pos + 1 < dated < limit - 1 and self.norm[dated] in COMMAS else pos
        subject = subject or self.mentions.subject(pos, limit) or self._past_addressee(at, pos, limit, form)
        if subject is not None and self._accusative(subject.start):
            return None
        if subject is not None and form.verb.lemma in TELLING and self._outlet(subject):
            # «وأبلغت «عكاظ» منسقة المبادرة نائلة عطار أن …»: the paper is told.
            teller = self.mentions.subject(subject.end, limit)
            told = teller is not None and (teller.type is SpeakerType.PERSON or self._source(teller))
            subject = teller if told else subject
        if subject is not None and form.verb.lemma == "حمّل":
            subject = self._before_whole(subject)
        if subject is not None and (self._taken(subject, form) or self._asked_besides(subject, form, at)):
            subject = self._before_object(subject, form)
        if subject is None:
            return None
        if self._woman_with_title(subject, form):
            subject = replace(subject, gender="f")
        if self._her_title_of_a_man(subject, form):
            subject = replace(subject, gender="")
        subject = self._before_own_preposition(self._before_addressee(subject, form, limit), form, limit)
        if not agrees(form, subject) or (form.number > 1 and not subject.plural):
            return None
        return subject

    def _accusative(self, at: int) -> bool:
        """Whether a noun is written with the ending of an object («ودعا رئيسَ المجلس إلى …»)."""
        return self.words.text[self.words.end[at] - 1] == _FATHA and not self.norm[at].endswith("ون")

    def _behind_that(self, pos: int, limit: int, form: Form) -> Mention | None:
        """Read the subject behind what the verb takes («أكد ذلك رئيس اللجنة»); «قال ذلك المسؤول» is he himself."""
        if pos + 1 < limit and self.norm[pos] in _NEWS and "object" in form.verb.takes:
            # «وأكد النبأ المحامي سامر العلي»
            teller = self.mentions.read(pos + 1, limit)
            told = teller is not None and teller.type is SpeakerType.PERSON and teller.name is not None
            return teller if told and not opens_clause(self.norm, pos + 1) else None
        that = pos + (pos + 1 < limit and self.norm[pos] in form.verb.prepositions)
        if that >= limit or self.norm[that] != "ذلك" or not ("object" in form.verb.takes or that > pos):
            return None
        subject = self.mentions.speaker(that + 1, limit)
        if subject is None or subject.type is SpeakerType.PERSON:
            return subject
        return subject if self._source(subject) and not subject.definite else None

    def _past_addressee(self, at: int, pos: int, limit: int, form: Form) -> Mention | None:
        """Read the subject behind whom a verb addresses («قال لـ"النهار"، سامر العلي …»)."""
        if pos > at + 1 and pos + 1 < limit and self.norm[pos] in COMMAS:
            behind = self.asides.skip(pos + 1, limit)
            behind += behind > pos + 1 and behind < limit and self.norm[behind] in COMMAS
            subject = self.mentions.subject(behind, limit)
            return subject if subject is not None and subject.type is not SpeakerType.ORGANISATION else None
        return self._past_question(pos, limit, form)

    def _past_question(self, pos: int, limit: int, form: Form) -> Mention | None:
        """Read the subject behind what somebody answers («أجاب عن السؤال سامر العلي …»)."""
        if form.verb.lemma != "أجاب" or self.norm[pos : pos + 1] not in (["عن"], ["على"]):
            return None
        asked = next((k for k in range(pos + 1, min(pos + 4, limit)) if self.norm[k] in ("السوال", "الاسيله")), 0)
        return self.mentions.subject(self.asides.skip(asked + 1, limit), limit) if asked else None

    def _before_addressee(self, subject: Mention, form: Form, limit: int) -> Mention:
        """End somebody with a title before whom he addresses («دعا الوزير سامر العلي رئيس البرلمان إلى التحرك»)."""
        if "party" in form.verb.takes and subject.name is not None and subject.end == subject.name[1]:
            near = range(subject.end, min(limit, subject.end + NEAR_BY))
            led = any(self.ahead.preposition_at(j, p) for j in near for p in form.verb.prepositions)
            return self._first_of_two(subject) if led else subject
        if "party" not in form.verb.takes or subject.name is None or subject.end <= subject.name[1]:
            return subject
        tail = self.norm[subject.name[1] : subject.end]
        in_office = subject.start < subject.name[0] and self.vocab.head(self.norm[subject.start]) in OFFICES
        titled = in_office and self.mentions.kinds.is_role(tail[0]) and tail[0] not in _MEMBER
        near = range(subject.end, min(limit, subject.end + _ADDRESSED_WITHIN))
        asked = any(self.ahead.preposition_at(j, p) for j in near for p in form.verb.prepositions)
        if not asked or not titled:
            return subject
        own = subject.role is not None and subject.role[0] < subject.name[0]
        return replace(subject, end=subject.name[1], role=subject.role if own else None)

    def _before_own_preposition(self, subject: Mention, form: Form, limit: int) -> Mention:
        """End people before «من» where no other من follows that the verb could take («حذر المشاركون من المخاطر»)."""
        if subject.type is not SpeakerType.UNNAMED or not subject.definite or "من" not in form.verb.prepositions:
            return subject
        inside = self.norm[subject.start + 1 : subject.end]
        beyond = range(subject.end, min(limit, subject.end + NEAR_BY))
        if (
            "من" not in inside
            or subject.head in ("عدد", "عديد")
            or any(self.norm[j] == "من" or opens_clause(self.norm, j) for j in beyond)
        ):
            return subject
        return replace(subject, end=subject.start + 1 + inside.index("من"))

    def _taken(self, mention: Mention, form: Form) -> bool:
        """Whether what stands right behind a verb is what it takes, and not who says it."""
        first, behind = self.norm[mention.start], self.norm[mention.end] if mention.end < len(self.norm) else ""
        if "ب" in form.verb.prepositions and self._with_ba(mention):
            # «يهدد بتفسخ الدولة»
            return True
        if form.verb.lemma in TELLING and (first in COUNTERPARTS or self.told_body(mention)):
            # «أبلغ الوزير نظيره الصيني أن …»: he is told.
            return True
        oblique = first.endswith("ي") and first[:-1] + "ون" in self.vocab.people and first not in self.vocab.roles
        if oblique and first not in self.vocab.names:
            # «أبلغ لاعبي فريقه أن …»: the subject would be «لاعبو».
            return True
        if mention.body is None and self.gives_paper(mention.start, form):
            return True
        known = mention.definite or mention.name is not None
        beyond = mention.end + (behind == OPEN)
        if (
            known
            and form.verb.lemma == "اتهم"
            and beyond < len(self.norm)
            and self.norm[beyond] not in MANNERS
            and self.ahead.preposition_at(beyond, "ب")
        ):
            # «تعهدت أثينا بالرد بعد أن اتهمت لشبونة بإغراق سفينتها»: she is accused.
            return True
        if form.verb.lemma == "اعتبر" and mention.head in _JUDGED and mention.body is None:
            # «واعتبر قرار المنع ضمن الخطة», but «واعتبر القرار أن الخطة ناقصة»
            return not self.ahead.complementiser_ahead(mention.end, self.passage.limit)
        if form.verb.lemma == "حمّل" and behind in _BLAME:
            # «وحملت دمشق المسؤولية عن الهجوم»: she is blamed; «حمل الوزير كامل المسؤولية للحكومة»: he blames.
            near = self.norm[mention.end + 1 : mention.end + 4]
            return not any(word == "الي" or (word[:1] == "ل" and self._blamed(word[1:])) for word in near)
        return (
            self._asked_by_speaker(mention, form)
            or self._asked_by_noun_before(mention, form)
            or self._accused_people(mention, form)
            or self._described(mention, form)
            or self._taken_for(mention, form)
        )

    def _taken_for(self, mention: Mention, form: Form) -> bool:
        """Whether what a body is taken for stands right behind it («واعتبرت الغرب منحازا»): it takes nothing itself."""
        if form.verb.lemma != "اعتبر" or form.shape != "past" or mention.type is not SpeakerType.ORGANISATION:
            return False
        k = mention.end
        word = self.norm[k] if k < len(self.norm) else ""
        judged = accusative(word) and word not in self.vocab.asides and word not in STRONGLY
        return judged and not self.ahead.complementiser_ahead(k + 1, self.passage.limit)

    def _before_whole(self, mention: Mention) -> Mention:
        """End a name before «كامل», which may be one, where it tells of blame («حمل العلي كامل المسؤولية للحكومة»)."""
        last = mention.end - 1
        if (
            mention.name is None
            or self.norm[last] != "كامل"
            or last == mention.name[0]
            or mention.end != mention.name[1]
        ):
            return mention
        blame = mention.end < len(self.norm) and self.norm[mention.end] in _BLAME
        return replace(mention, end=last, name=(mention.name[0], last)) if blame else mention

    def _blamed(self, word: str) -> bool:
        """Whether ل leads to somebody to blame («المسؤولية للحكومة», «… لأعضاء المجلس»), and to no reason."""
        roles = self.vocab.is_role(word) or known().fixed.get(word, "") in self.vocab.roles
        return (
            word[:1] == "ل" or roles or word in self.vocab.people or self.vocab.head(word) in self.vocab.organisations
        )

    def gives_paper(self, at: int, form: Form) -> bool:
        """Whether a masculine verb has a feminine text for its object («ووجه إليهم رسالة بأن …»)."""
        paper = self.norm[at] in self.vocab.documents and self.words.text[self.words.end[at] - 1] == "ة"
        return paper and form.gender == "m" and form.number == 1

    def _before_object(self, mention: Mention, form: Form) -> Mention | None:
        """Read whoever accuses or describes before what was read as part of his name or title.

        «وصف رئيس الحكومة اليمنية زيارة الوفد بأنها …», «اتهم الوزير سامر العلي المفوضية بـ …»
        """
        if form.verb.lemma not in OF_WHOM or mention.type is not SpeakerType.PERSON:
            return None
        if mention.role is None:
            first = self._first_of_two(mention)
            return first if first is not mention else None
        if mention.name is not None and mention.role[0] >= mention.name[1]:
            # «وصف سامر العلي القاضي بأنه …»
            return replace(mention, end=mention.name[1], role=None, behind=None)
        for k in range(mention.role[1], mention.end):
            if k > mention.start + 1 and self._object_opens(k, mention):
                shorter = self.mentions.subject(mention.start, k)
                return shorter if shorter is not None and shorter.end == k else None
        return None

    def _first_of_two(self, mention: Mention) -> Mention:
        """Return the first of two who were read as one name («وحث العلي هدى سالم على …», «وصف العلي الحداد بأنه …»).

        A family name stands before a full name, or before another that the article uses alone.
        """
        if mention.name is None or mention.role is not None or mention.type is not SpeakerType.PERSON:
            return mention
        first, end = mention.name
        norm, families = self.norm, self.mentions.context.families
        another = end - first > 2 and norm[first] not in self.vocab.given and norm[first + 1] in self.vocab.given
        both = end - first == 2 and norm[first] in families and norm[first + 1] in families
        # «ودعا أمير عبد اللهيان إلى …» is one.
        another = another and norm[first] not in GIVEN_ROLES
        if not (both or (another and (norm[first] in families or norm[first] in self.vocab.names))):
            return mention
        return replace(mention, end=first + 1, name=(first, first + 1))

    def _object_opens(self, at: int, mention: Mention) -> bool:
        """Whether what somebody describes opens at a word of his own mention: a thing, a body, another's title."""
        word, before = self.norm[at], self.norm[at - 1]
        if word in self.vocab.names or not word[:1].isalpha() or before in PREPOSITIONS:
            return False
        if mention.behind is not None and at == mention.behind[0]:
            return True
        past_name = mention.name is not None and mention.name[0] + 1 < at < mention.name[1]
        if has_article(word):
            return past_name and self.vocab.head(word) in self.vocab.organisations
        thing = word in known().nouns or word in known().fixed or word.endswith("ات")
        return thing and (has_article(before) or before in self.vocab.states)

    def _asked_by_speaker(self, mention: Mention, form: Form) -> bool:
        """Whether who speaks in the sentence goes on and asks somebody («أكد القائد …، ودعا الضباط إلى …»).

        Behind «إنه» the pronoun is the subject («قال إنه أبلغ الوزير بأن …»).
        """
        at = mention.start - 1
        if form.shape == "participle" or not ("party" in form.verb.takes or form.verb.lemma in TELLING) or at < 1:
            return False
        told_in_full = mention.name is not None and mention.type is SpeakerType.PERSON
        if self.norm[at][:1] != "و" or at == self.passage.first or told_in_full or "party" not in form.verb.takes:
            return False
        if mention.type is SpeakerType.ORGANISATION and not has_article(self.norm[mention.start]):
            return False
        # «جميع الأطراف»: whom somebody calls on, rather than who calls.
        everybody = self.norm[mention.start] in ALL_OF
        if mention.head in self.vocab.states or not (mention.definite or everybody):
            # «أدانت مصر الهجوم، ودعت السعودية إلى التهدئة»
            return False
        asked = mention.end < len(self.norm) and (
            self.norm[mention.end] == OPEN
            or any(self.ahead.preposition_at(mention.end, p) for p in form.verb.prepositions)
        )
        return asked and self.carried.told_of_here(form, at)

    def _asked_besides(self, mention: Mention, form: Form, at: int) -> bool:
        """Whether whoever spoke last asks somebody else besides («قال إن …. وحث في الوقت نفسه السكان على الهدوء»).

        «ودعا أيضا الاتحاد إلى الهدوء» may be of the union.
        """
        setting = self.norm[at + 1 : mention.start]
        if setting and setting[0] in RESUMPTIVES:
            # «رسالة طالبت فيها الوزارة بـ…»
            return False
        if "party" not in form.verb.takes or form.shape == "participle" or mention.type is SpeakerType.PERSON:
            return False
        definite = mention.definite or has_article(self.norm[mention.end - 1])
        another = any(word in IN_TURN or word in IN_TURN_OF for word in setting)
        if not definite or another or mention.head.endswith("ون"):
            return False
        needed = form.verb.lemma in NEED_SOMEBODY
        side = mention.type is SpeakerType.UNNAMED or mention.head in _SIDES
        if not (needed if not setting else needed or side or not ALSO.issuperset(setting)):
            return False
        asked = any(self.ahead.preposition_at(mention.end, p) for p in form.verb.prepositions)
        return asked and self.carried.goes_on(form, at)

    def _asked_by_noun_before(self, mention: Mention, form: Form) -> bool:
        """Whether a clause without التي describes a plural of things («شعارات تطالب الحكومة بالإصلاح»)."""
        at = mention.start - 1
        if "party" not in form.verb.takes or form.shape == "participle" or form.gender != "f" or at < 1:
            return False
        before = self.norm[at - 1]
        if form.shape == "past" and before.removesuffix("ات") not in self.vocab.documents:
            # «ألقى الجيش منشورات دعت السكان إلى الرحيل»
            return False
        plural = before.endswith("ات") or known().fixed.get(before, before) != before
        things = (
            plural and not has_article(before) and before not in self.vocab.names and before not in self.vocab.asides
        )
        return things and before not in self.vocab.organisations

    def _accused_people(self, mention: Mention, form: Form) -> bool:
        """Whether people are accused or warned («اتهم المسؤولين السابقين بـ…», «حذرت الطلاب من أن …»).

        The first are in the accusative; a verb before people who do it is masculine.
        """
        told = "party" in form.verb.takes or form.verb.lemma in TELLING
        if not told or form.number > 1 or mention.type is not SpeakerType.UNNAMED:
            return False
        word = self.norm[mention.start]
        accusative = word.endswith("ين") and has_article(word)
        return accusative or (form.gender == "f" and self._several_people(mention))

    def _several_people(self, mention: Mention) -> bool:
        """Whether a broken plural of people is definite («الطلاب», «علماء الآثار»)."""
        word, behind = self.norm[mention.start], self.norm[mention.start + 1 : mention.start + 2]
        definite = has_article(word) or (behind != [] and has_article(behind[0]))
        return definite and known().fixed.get(self.vocab.head(word), "") in self.vocab.roles

    def _described(self, subject: Mention, form: Form) -> bool:
        """Whether what stands behind a cue is its object, with nobody between it and «بأنه» («وصفت القرار بأنه …»)."""
        if form.verb.lemma not in OF_WHOM or subject.type == SpeakerType.UNNAMED:
            return False
        at = subject.end
        if self.norm[at : at + 1] == [OPEN] and self.mentions.kinds.state_in_marks(at):
            # «وصفت الحكومة "إسرائيل" بأنها …»
            return False
        if self.norm[at : at + 1] == [OPEN] and self.words.partner[at] + 1 < len(self.norm):
            # «ووصف حريق "كار" بأنه كبير»
            at = self.words.partner[at] + 1
        behind = self.norm[at] if at < len(self.norm) else ""
        # «ووصفت القمة بالـ"محتملة"»
        called = behind == "بال" and self.norm[at + 1 : at + 2] == [OPEN]
        return called or (behind in COMPLEMENTISERS and behind.startswith("ب"))

    def _with_ba(self, mention: Mention) -> bool:
        """Whether what was read as a name is a verbal noun behind ب («بتفسخ»)."""
        word = self.norm[mention.start]
        alone = mention.type is SpeakerType.PERSON and mention.end - mention.start == 1
        deed = bare_verbal_noun(word[1:]) or (len(word) == 5 and word.startswith("بت"))
        return alone and word[:1] == "ب" and word not in self.vocab.names and deed

    def _woman_with_title(self, subject: Mention, form: Form) -> bool:
        """Whether a title in apposition stays masculine behind a woman's name («تؤكد كيم براون مساعد المدير أن»)."""
        if form.gender != "f" or subject.gender != "m" or subject.name is None or subject.role is None:
            return False
        told = "party" in form.verb.takes or form.verb.lemma in TELLING
        return subject.role[0] >= subject.name[1] and not told

    def _her_title_of_a_man(self, subject: Mention, form: Form) -> bool:
        """Whether a verb agrees with a title and not with the woman («وأوضح المدير العام للمنظمة هدى العلي أن»)."""
        if form.gender != "m" or subject.gender != "f" or subject.name is None or subject.start >= subject.name[0]:
            return False
        return self.vocab.roles.get(self.vocab.head(self.norm[subject.start])) == "m"

    def _source(self, mention: Mention) -> bool:
        """Whether a mention is somebody without a name («مصادر مطلعة», «مسؤول لبناني»)."""
        head, vocab = mention.head, self.vocab
        people = head in vocab.sources or head in vocab.people or head in vocab.roles
        return mention.type is SpeakerType.UNNAMED and people

    def _outlet(self, mention: Mention) -> bool:
        """Whether a mention is an outlet: by its name, or a body whose name stands in marks («عكاظ»)."""
        marked = self.norm[mention.start] == OPEN and mention.type is SpeakerType.ORGANISATION
        named = self.vocab.head(self.norm[mention.start]) in OUTLETS
        return marked or named or self.mentions.kinds.to_outlet("ل" + self.norm[mention.start])

    def told_body(self, mention: Mention) -> bool:
        """Whether a body behind و and a verb is told something by the sentence's person («… وأخبر الجهاز أن …»)."""
        at = mention.start - 1
        if mention.type is not SpeakerType.ORGANISATION or at < 0 or self.norm[at][:1] != "و":
            return False
        here = [
            one for one in self.passage.subjects if one.speaker.words is self.words and one.at >= self.passage.first
        ]
        last = here[-1].speaker.mention if here else None
        return last is not None and last.type is SpeakerType.PERSON and last.end < at

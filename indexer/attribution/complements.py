"""Complements: what a cue takes, and where the content starts."""

from __future__ import annotations

from dataclasses import replace

from indexer.analysis.known import known
from indexer.attribution.asides import Asides
from indexer.attribution.content import on_terms, opens_clause
from indexer.attribution.cues import Form, readings, with_object
from indexer.attribution.drafts import Complement, Passage, Stage
from indexer.attribution.mention import Mention
from indexer.attribution.objects import Objects
from indexer.attribution.speech import Cue, Speech
from indexer.attribution.subjects import Subjects, agrees
from indexer.attribution.tokens import OPEN
from indexer.attribution.unread_subjects import UnreadSubjects
from indexer.attribution.word_kinds import bare_verbal_noun, has_article, speaks_of_himself, verbal_noun
from indexer.attribution.words.adjectives import SMALL_ADJECTIVES
from indexer.attribution.words.adverbs import MANNERS
from indexer.attribution.words.bodies import OF_OTHERS
from indexer.attribution.words.documents import FIGURES, HIS_WORDS, QUALIFIERS, STATEMENTS_OF
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.objects import WHAT_IT_IS
from indexer.attribution.words.outlets import CHANNELED, OUTLETS
from indexer.attribution.words.particles import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    FUNCTION,
    NEGATIONS,
    PREPOSITIONS,
    REASONS,
    RELATIVES,
    TRAILING,
    WITH_SUBJECT,
)
from indexer.attribution.words.people import COUNTERPARTS, EVERYBODY, REPORTERS
from indexer.attribution.words.speech import FIRST_PERSON, OPENS_AT_ONCE
from indexer.attribution.words.time import ADVERBS, OPENS_TIME, STAGES
from indexer.attribution.words.titles import OFFICES
from indexer.attribution.words.verbs import DOING, ON_CONDITION, SAYING, TELLING, THREATENING
from indexer.model import SpeakerType

# How many tokens behind a cue its content may start at the latest.
_REACH = 60
_SHORT_REACH = 18
# Behind these «عبر» is a verb, and so many words further عن leads to what is expressed («قد عبر في اللقاء عن أمله»).
_HAVING = frozenset({"قد", "ان", "عندما", "حين"})
_ABOUT_WITHIN = 14
# Lemmas behind whose subject speech may stand without أن.
_PLAIN = frozenset({"قال", "أضاف"})
# «جميع الأطراف»: whom somebody calls on, rather than who calls.
_ALL_OF = frozenset({"جميع", "كافه", "كل", "ساير"})
# What a question opens with behind «متسائلا»; «من», «ما» may be other words.
_ASKS = frozenset({"هل", "لماذا", "ماذا", "كيف", "متي", "اين"})
# No name of a body in marks that somebody calls on has more tokens.
_LONGEST_ADDRESSEE = 7
# So many words may stand between a comma behind a subject and أن.
_PAUSE_WITHIN = 5
# Behind these a verb is of whom the pronoun means.
_THAT_ONE = frozenset({"انه", "انها", "انهم", "بانه", "بانها", "بانهم", "لانه", "لانها", "لانهم"})
_BLAME = frozenset({"المسووليه", "مسووليه", "كامل"})
# «النائب سامر العلي عضو اللجنة» is himself its member.
_MEMBER = frozenset({"عضو", "عضوه"})
# So many words behind a title that is addressed the preposition stands («وزير الخارجية سامر العلي إلى»).
_ADDRESSED_WITHIN = 4
# Marks around more words than a name hold what somebody thinks («يرى الوزير "الأسعار الحالية مرتفعة كثيرا"»).
_THOUGHT = 5
# Acts whose object may open with marks.
_MINDING = frozenset({"condemn", "refuse", "express"})
# What goes on with a cue behind a clause between commas.
# So many words brackets hold.
_BRACKETED = 14
_RESUMES = frozenset({"ان", "انه", "انها", "انهم"})


class Complements(Stage):
    """Reads what follows the cues of one paragraph."""

    def __init__(self, passage: Passage, asides: Asides, subjects: Subjects, objects: Objects) -> None:
        super().__init__(passage)
        self.asides = asides
        self.subjects = subjects
        self.objects = objects
        self.speech = Speech(passage, asides, objects)
        self.unread = UnreadSubjects(passage, asides, subjects)

    def read(self, at: int, form: Form) -> Complement | None:
        """Return what a cue takes, or None if nothing that it says follows."""
        norm, verb = self.norm, form.verb
        limit = min(self.passage.limit, at + (_SHORT_REACH if verb.extra.get("by_document") else _REACH))
        pos = self.asides.skip(at + 1, limit)
        finite, conjunction = form.shape != "participle", readings(norm[at])[0]
        if verb.lemma in TELLING and norm[at][:1] == "ل" and norm[pos : pos + 1] and norm[pos] in EVERYBODY:
            # «المدينة تستعيد ملامحها لتخبر الجميع أنها بخير»
            return None
        subject = self._subject_behind(at, pos, limit, form)
        if (
            subject is None
            and finite
            and verb.lemma in SAYING
            and any(self._there_is(k, limit) for k in range(at, pos))
        ):
            # «وقال اليوم هناك نقص في المياه»
            return Complement("colon", at + 1, None)
        if verb.extra.get("in_document") and norm[at + 1 : at + 2] in (["فيه"], ["فيها"]):
            subject, pos = None, at + 2
        elif verb.extra.get("in_document"):
            subject = self._document_behind(at, limit)
            if subject is None:
                return None
            pos = subject.start
        if verb.extra.get("by_document") and not self._document(subject):
            return None
        if norm[at] == "عبر" and at and self._across(at, subject):
            return None
        # «الوزير الذي عبر عن تقديره»: the preposition «عبر» stands before no other.
        about = norm[at + 1 : at + 2] == ["عن"] or (at + 1 < limit and norm[at + 1] in COMMAS and norm[pos] in COMMAS)
        about = about or (norm[at - 1] in _HAVING and "عن" in norm[pos : min(limit, pos + _ABOUT_WITHIN)])
        expressed = norm[at] in ("عبر", "عبرت", "عبروا") and about
        if verb.extra.get("needs_subject") and finite and subject is None and not conjunction and not expressed:
            return None
        if subject is None and verb.extra.get("relays") and norm[pos : pos + 1] == ["عن"]:
            return self._relayed_by_medium(at, pos, limit, form)
        if norm[at + 1 : at + 2] in (["به"], ["بها"]) and "ب" not in verb.prepositions and "that" in verb.takes:
            # «رسالة توصلت بها الصحيفة»: she got it.
            return None
        pointed = norm[at + 1 : at + 2] in (["به"], ["بها"]) and "ب" in verb.prepositions
        if pointed and verb.lemma in THREATENING and not norm[at - 1].endswith("ما"):
            # «هجوما لوحت به دمشق، أن …»: what she threatens with stands before; «ما تعهد به، بإبقاء …» tells it.
            return None
        marked = pos + (norm[pos : pos + 1] == [OPEN])
        if verb.extra.get("party_needed") and subject is None and self.objects.preposition_at(marked, "ب"):
            return None
        before = None
        was = norm[self.passage.first].removeprefix("و") in ("كان", "كانت")
        in_which = norm[at - 1] in RELATIVES and subject is not None and subject.head in self.vocab.states
        # «المرة الأولى التي تدعو فيها أثينا …»
        if (
            finite
            and not conjunction
            and not in_which
            and (subject is not None or was or verb.lemma in TELLING or norm[at - 1 : at] == ["قد"])
        ):
            told = verb.lemma in TELLING or norm[at + 1 : at + 2] in (["فيه"], ["فيها"])
            before = self.subjects.before(at, self.passage.first, form, strict=not told)
        if verb.extra.get("homograph") and finite and not self._clause_right_behind(pos, limit, subject):
            return None
        if before is not None:
            return self._walk(Cue(at, form, before, at + 1, limit))
        if subject is not None:
            pos = subject.end
            if (relayed := self._relayed(pos, limit, subject, form)) is not None:
                return relayed
        return self._walk(Cue(at, form, subject, pos, limit))

    def _subject_behind(self, at: int, pos: int, limit: int, form: Form) -> Mention | None:
        if (
            form.shape == "participle"
            or form.person != 3
            or (self.norm[at - 1 : at] and self.norm[at - 1] in WITH_SUBJECT)
        ):
            return None
        if form.verb.lemma in TELLING and self.norm[pos : pos + 1] == [OPEN] and self.words.partner[pos] - pos == 2:
            # «أبلغ "الاقتصادية" الشريف شاكر الحارثي أن …»
            teller = self.mentions.subject(self.words.partner[pos] + 1, limit)
            if teller is not None and (teller.type is SpeakerType.PERSON or self._source(teller)):
                return teller
        if form.verb.lemma in SAYING and any(self._there_is(k, limit) for k in range(at + 1, pos)):
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
        if subject is not None and form.verb.lemma in TELLING and self._outlet(subject):
            # «وأبلغت «عكاظ» منسقة المبادرة نائلة عطار أن …»: the paper is told.
            teller = self.mentions.subject(subject.end, limit)
            told = teller is not None and (teller.type is SpeakerType.PERSON or self._source(teller))
            subject = teller if told else subject
        if subject is None or self._taken(subject, form):
            return None
        if self._woman_with_title(subject, form) or self._woman_by_family(subject, form):
            subject = replace(subject, gender="f")
        if self._her_title_of_a_man(subject, form):
            subject = replace(subject, gender="")
        subject = self._before_own_preposition(self._before_addressee(subject, form, limit), form, limit)
        if not agrees(form, subject) or (form.number > 1 and not subject.plural):
            return None
        return subject

    def _behind_that(self, pos: int, limit: int, form: Form) -> Mention | None:
        """Read the subject behind what the verb takes («أكد ذلك رئيس اللجنة»); «قال ذلك المسؤول» is he himself."""
        that = pos + (pos + 1 < limit and self.norm[pos] in form.verb.prepositions)
        if that >= limit or self.norm[that] != "ذلك" or not ("object" in form.verb.takes or that > pos):
            return None
        subject = self.mentions.speaker(that + 1, limit)
        if subject is None or subject.type is SpeakerType.PERSON:
            return subject
        return subject if self._source(subject) and not subject.definite else None

    def _of_us(self, word: str) -> bool:
        """Whether a verb of the first person opens what somebody says («وقال نعول على الشباب»)."""
        ours = word[:1] == "ن" and word not in self.vocab.names and speaks_of_himself(word)
        return word in FIRST_PERSON or ours

    def _there_is(self, k: int, limit: int) -> bool:
        """Whether speech with neither أن nor marks opens with «هناك» («وقال هناك ارتفاع في الأسعار»), and no place."""
        if k + 1 >= limit or self.norm[k] != "هناك":
            return False
        word = self.norm[k + 1]
        thing = word[:1].isalpha() and not has_article(word) and word not in COMPLEMENTISERS
        return thing and word not in FUNCTION and word not in self.vocab.asides and word not in self.vocab.names

    def _before_addressee(self, subject: Mention, form: Form, limit: int) -> Mention:
        """End somebody with a title before whom he addresses («دعا الوزير سامر العلي رئيس البرلمان إلى التحرك»)."""
        if "party" not in form.verb.takes or subject.name is None or subject.end <= subject.name[1]:
            return subject
        tail = self.norm[subject.name[1] : subject.end]
        in_office = subject.start < subject.name[0] and self.vocab.head(self.norm[subject.start]) in OFFICES
        titled = self.mentions.kinds.is_role(tail[0]) and tail[0] not in _MEMBER and (in_office or tail == ["الرييس"])
        other_gender = form.gender == "f" and not tail[0].endswith("ه") and subject.gender != "m"
        near = range(subject.end, min(limit, subject.end + _ADDRESSED_WITHIN))
        asked = any(self.objects.preposition_at(j, p) for j in near for p in form.verb.prepositions)
        if not asked or not (titled or (other_gender and self.mentions.kinds.is_role(tail[0]))):
            return subject
        own = subject.role is not None and subject.role[0] < subject.name[0]
        return replace(subject, end=subject.name[1], role=subject.role if own else None)

    def _before_own_preposition(self, subject: Mention, form: Form, limit: int) -> Mention:
        """End people before «من» where no other من follows that the verb could take («حذر المشاركون من المخاطر»)."""
        if subject.type is not SpeakerType.UNNAMED or not subject.definite or "من" not in form.verb.prepositions:
            return subject
        inside = self.norm[subject.start + 1 : subject.end]
        beyond = range(subject.end, min(limit, subject.end + _SHORT_REACH))
        if "من" not in inside or any(self.norm[j] == "من" or opens_clause(self.norm, j) for j in beyond):
            return subject
        return replace(subject, end=subject.start + 1 + inside.index("من"))

    def _across(self, at: int, subject: Mention | None) -> bool:
        """Whether «عبر» is the preposition («الوصول إليه عبر موقع المدينة»): behind it stands a noun, no person."""
        before = self.norm[at - 1]
        led = before in AUXILIARIES or before in RELATIVES or before in CLAUSE_OPENERS or not before[:1].isalpha()
        through = subject is not None and (subject.type is SpeakerType.ORGANISATION or subject.head in CHANNELED)
        return not led and through

    def _taken(self, mention: Mention, form: Form) -> bool:
        """Whether what stands right behind a verb is what it takes, and not who says it."""
        first, behind = self.norm[mention.start], self.norm[mention.end] if mention.end < len(self.norm) else ""
        if "ب" in form.verb.prepositions and self._with_ba(mention):
            # «يهدد بتفسخ الدولة»
            return True
        if form.verb.lemma in TELLING and (first in COUNTERPARTS or self.unread.told_body(mention)):
            # «أبلغ الوزير نظيره الصيني أن …»: he is told.
            return True
        oblique = first.endswith("ي") and first[:-1] + "ون" in self.vocab.people and first not in self.vocab.roles
        if oblique and first not in self.vocab.names:
            # «أبلغ لاعبي فريقه أن …»: the subject would be «لاعبو».
            return True
        known = mention.definite or mention.name is not None
        beyond = mention.end + (behind == OPEN)
        if (
            known
            and form.verb.lemma == "اتهم"
            and beyond < len(self.norm)
            and self.norm[beyond] not in MANNERS
            and self.objects.preposition_at(beyond, "ب")
        ):
            # «تعهدت أثينا بالرد بعد أن اتهمت لشبونة بإغراق سفينتها»: she is accused.
            return True
        if form.verb.lemma == "حمّل" and behind in _BLAME:
            # «وحملت دمشق المسؤولية عن الهجوم»: she is blamed; «حمل الوزير كامل المسؤولية للحكومة»: he blames.
            near = self.norm[mention.end + 1 : mention.end + 4]
            return not any(word.startswith("لل") or (word[:1] == "ل" and self.vocab.is_role(word[1:])) for word in near)
        return (
            self._asked_by_speaker(mention, form)
            or self._asked_by_noun_before(mention, form)
            or self._what_is_condemned(mention, form)
            or self._accused_people(mention, form)
            or self._described(mention, form)
        )

    def _asked_by_speaker(self, mention: Mention, form: Form) -> bool:
        """Whether who speaks in the sentence goes on and asks somebody («أكد القائد …، ودعا الضباط إلى …»).

        Behind «إنه» the pronoun is the subject («قال إنه أبلغ الوزير بأن …»).
        """
        at = mention.start - 1
        if form.shape == "participle" or not ("party" in form.verb.takes or form.verb.lemma in TELLING) or at < 1:
            return False
        if self.norm[at - 1] in _THAT_ONE and form.person == 3:
            return True
        told_in_full = mention.name is not None and mention.type is SpeakerType.PERSON
        if self.norm[at][:1] != "و" or at == self.passage.first or told_in_full or "party" not in form.verb.takes:
            return False
        if mention.type is SpeakerType.ORGANISATION and not has_article(self.norm[mention.start]):
            return False
        everybody = self.norm[mention.start] in _ALL_OF
        if mention.head in self.vocab.states or not (mention.definite or everybody):
            # «أدانت مصر الهجوم، ودعت السعودية إلى التهدئة»
            return False
        asked = mention.end < len(self.norm) and (
            self.norm[mention.end] == OPEN
            or any(self.objects.preposition_at(mention.end, p) for p in form.verb.prepositions)
        )
        return asked and self.subjects.told_of_here(form, at)

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

    def _what_is_condemned(self, subject: Mention, form: Form) -> bool:
        """Whether marks hold what a verb takes, and nobody («استنكرت "المجازر" و"العنف"», «أدانت "الحملة" ضد …»)."""
        if self.norm[subject.start] != OPEN or form.verb.act != "condemn" or subject.end + 1 >= len(self.norm):
            return False
        after = self.norm[subject.end : subject.end + 2]
        return after == ["و", OPEN] or after[0] in ("ضد", "بحق")

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

    def _woman_by_family(self, subject: Mention, form: Form) -> bool:
        """Whether a man's name behind «د.» is a woman's family name («وشددت د. سيف الدين على …»)."""
        initial = self.norm[subject.start] in ("د", "ا", "م") and self.norm[subject.start + 1 : subject.start + 2] == [
            "."
        ]
        return form.gender == "f" and subject.gender == "m" and initial and subject.name is not None

    def _several_people(self, mention: Mention) -> bool:
        """Whether the article stands before a broken plural of people («الطلاب», «العمال»)."""
        word = self.norm[mention.start]
        return has_article(word) and known().fixed.get(self.vocab.head(word), "") in self.vocab.roles

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

    def _with_ba(self, mention: Mention) -> bool:
        """Whether what was read as a name is a verbal noun behind ب («بتفسخ»)."""
        word = self.norm[mention.start]
        alone = mention.type is SpeakerType.PERSON and mention.end - mention.start == 1
        deed = bare_verbal_noun(word[1:]) or (len(word) == 5 and word.startswith("بت"))
        return alone and word[:1] == "ب" and word not in self.vocab.names and deed

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

    def _described(self, subject: Mention, form: Form) -> bool:
        """Whether what stands behind a cue is its object, with nobody between it and «بأنه» («وصفت القرار بأنه …»)."""
        if form.verb.lemma not in ("وصف", "اتهم") or subject.type == SpeakerType.UNNAMED:
            return False
        at = subject.end
        if self.norm[at : at + 1] == [OPEN] and self.words.partner[at] + 1 < len(self.norm):
            # «ووصف حريق "كار" بأنه كبير»
            at = self.words.partner[at] + 1
        behind = self.norm[at] if at < len(self.norm) else ""
        # «ووصفت القمة بالـ"محتملة"»
        called = behind == "بال" and self.norm[at + 1 : at + 2] == [OPEN]
        return called or (behind in COMPLEMENTISERS and behind.startswith("ب"))

    def _document(self, subject: Mention | None) -> bool:
        """Whether a report, a poll or figures are the subject."""
        if subject is None:
            return False
        head = self.vocab.head(self.norm[subject.start])
        return head in self.vocab.documents or head in FIGURES

    def _document_behind(self, at: int, limit: int) -> Mention | None:
        """Read the document or body that something stands in («جاء في بيان الوزارة أن», «على لسان الوزير أن»)."""
        if self.norm[at + 1 : at + 3] == ["على", "لسان"]:
            return self.mentions.speaker(at + 3, limit)
        inside = next((j for j in range(at + 1, min(at + 4, limit)) if self.norm[j] in ("في", "ضمن")), limit)
        document = self.mentions.read(inside + 1, limit) if inside < limit else None
        return None if document is None or document.type is SpeakerType.PERSON else document

    def _relayed_by_medium(self, at: int, pos: int, limit: int, form: Form) -> Complement | None:
        """Read «ونقلت عن مصدر أن …», where the outlet stands before the verb or was the subject before."""
        first = self.passage.first
        medium = self.subjects.before(at, first, form) or self.subjects.carried(form, at, first).mention
        # «ونقل عن الوزير أن …»: by whom, nobody tells.
        medium = medium or Mention(at, at + 1, SpeakerType.ORGANISATION)
        relayed = self._relayed(pos, limit, medium, form)
        return replace(relayed, subject=None) if relayed is not None else None

    def _clause_right_behind(self, pos: int, limit: int, subject: Mention | None) -> bool:
        """Whether أن stands where a verb that is also a common word must have it."""
        behind = pos if subject is None else subject.end
        if subject is not None and (subject.name is not None or subject.definite):
            behind = self.asides.skip_commas(self.asides.skip(behind, limit))
            behind += behind < limit and self.norm[behind] == "؛"
            paused = self.norm[behind - 1] in COMMAS and behind < limit and self.norm[behind][:1] != "و"
            if subject.name is not None and paused:
                # «وبين المدير سامر العلي، خلال الافتتاح أنه …»
                near = range(behind, min(limit, behind + _PAUSE_WITHIN))
                behind = next((j for j in near if opens_clause(self.norm, j)), behind)
        led = self.norm[pos - 1][:1] == "و"
        if (
            subject is not None
            and led
            and behind < limit
            and self.norm[behind][:1] == "و"
            and len(self.norm[behind]) > 3
        ):
            # «وبين متابعون ومكاتب التوظيف أن …»
            joined = range(behind, min(limit, behind + _PAUSE_WITHIN))
            opening = next((j for j in joined if opens_clause(self.norm, j)), behind)
            plain = all(self.norm[j][:1].isalpha() and not readings(self.norm[j])[1] for j in range(behind, opening))
            behind = opening if plain else behind
        if behind >= limit or not (self.norm[behind] in COMPLEMENTISERS or self.norm[behind] == ":"):
            return False
        return subject is None or self.norm[pos] != OPEN

    def _says_what_it_is(self, k: int, limit: int) -> bool:
        """Whether speech without «إن» begins at «من» («قال الوزير من الضروري أن تعود الشركات»)."""
        judged = k + 2 < limit and self.norm[k + 1] in WHAT_IT_IS and self.norm[k + 2] in COMPLEMENTISERS
        return judged and self.norm[k - 1][:1].isalpha() and self.norm[k - 1] not in RELATIVES

    def _may_be(self, k: int, cue: Cue) -> bool:
        """Whether a participle that takes أن, or a verb of saying, has none before «قد» and a verb of the present."""
        said = cue.form.verb.lemma in SAYING and (cue.subject is not None or bool(readings(self.norm[cue.at])[0]))
        takes = "that" in cue.form.verb.takes and (cue.form.shape == "participle" or said)
        after = self.norm[k + 1] if k + 1 < cue.limit else ""
        return takes and after[:1] in "يت" and after[1:] in known().present

    def _they_must(self, k: int, cue: Cue) -> bool:
        """Whether speech without «إن» begins at «على» («وأضاف على الحكومة أن تستقيل»)."""
        if cue.form.verb.lemma not in SAYING or k != cue.pos or k + 1 >= cue.limit or not has_article(self.norm[k + 1]):
            return False
        that = next((j for j in range(k + 2, min(cue.limit - 1, k + 6)) if self.norm[j] in COMPLEMENTISERS), 0)
        verb = self.norm[that + 1]
        return bool(that) and self.norm[that] == "ان" and verb[:1] in "يت" and verb[1:] in known().present

    def _walk(self, cue: Cue) -> Complement | None:
        """Walk from behind the cue and its subject to the first word that can start a content."""
        told = cue.subject is not None and cue.pos < cue.limit
        k = self.asides.addressee(cue.pos, cue.limit) if told else cue.pos
        while k < cue.limit:
            reached = self._step(k, cue)
            if reached is None and self._said_plainly(k, cue):
                return Complement("colon", cue.pos, cue.subject)
            if not isinstance(reached, int):
                return reached
            k = reached
        if self.speech.behind_comma(cue):
            return Complement("colon", cue.pos + 1, cue.subject)
        start = self.asides.skip(cue.pos, cue.limit)
        said = self.speech.bare(start, cue) or self.speech.of_another_gender(cue)
        if not said and self.speech.on_condition(cue):
            start, said = cue.pos, True
        return Complement("colon", start, cue.subject) if said else None

    def _said_plainly(self, k: int, cue: Cue) -> bool:
        """Whether a past behind the subject is said, before a participle («قال العلي تلقى المدير رسالة مضيفا»)."""
        form, start = cue.form, cue.pos
        if form.verb.lemma not in _PLAIN or form.shape == "participle" or cue.subject is None or k < start + _THOUGHT:
            return False
        word = self.norm[start]
        # «تلقى», and no «تلقي»
        noun = word in known().nouns and self.words.text[self.words.end[start] - 1] != "ى"
        past = word in known().past and word not in self.vocab.names and word not in self.vocab.asides and not noun
        return past and any(other.shape == "participle" for other in readings(self.norm[k])[1])

    def _step(self, k: int, cue: Cue) -> Complement | int | None:
        """Return the complement that starts at a token, the token to go on at, or None where the cue takes nothing."""
        norm, verb, subject = self.norm, cue.form.verb, cue.subject
        word = norm[k]
        if word in DASHES and (further := self.asides.between_dashes(k, cue.limit)) > k:
            return further
        if word in COMMAS and subject is not None and (behind := self.asides.title_between(k)) > k:
            if "party" in verb.takes and self._titled_party(k + 1, behind, cue):
                return Complement("party", k + 1, subject)
            return behind
        if (word in COMMAS or word in QUALIFIERS) and (behind := self._past_relative_clause(k, cue)) > k:
            opens = norm[behind] in COMPLEMENTISERS or norm[behind] == ":"
            if opens or any(self.objects.preposition_at(behind, p) for p in verb.prepositions):
                return behind
            return Complement("object", behind, subject)
        if (behind := self._past_aside(k, cue)) > k:
            return behind
        if word == OPEN:
            return self._marks(k, cue)
        if word == ":":
            return self._behind_colon(k, cue)
        if (speech := self._speech_without_marks(k, cue)) is not None:
            return speech
        if word == "على" and k + 1 < cue.limit and on_terms(norm, k + 1) and "على" not in verb.prepositions:
            # «أقر المجلس اللائحة، على أن يحتفظ بحقه»
            return None
        if opens_clause(norm, k) or (word in REASONS and "ل" in verb.prepositions):
            return self._clause_of(k, cue)
        if verb.lemma in DOING and norm[k - 1] in COMMAS and any(f.shape == "past" for f in readings(word)[1]):
            # «تواصل الحركة عملياتها، أبلغ القائد جنوده أن …»: somebody else's verb.
            return None
        if (described := self._past_description(k, cue)) > k:
            return described
        if self._noun_of_saying(k, cue):
            return Complement("object", k, subject)
        if (clause := self._past_manner(k, cue)) > k:
            return clause
        if k > cue.at + 1 and (self.objects.another_cue(k) or word in HIS_WORDS):
            return None
        return self._object_or_party(k, cue)

    def _past_manner(self, k: int, cue: Cue) -> int:
        """Return where what is said opens behind a participle that tells how, or `k` («قال العلي مستنكرا إن …»)."""
        how = readings(self.norm[k])[1] if k == cue.pos and cue.form.verb.lemma in SAYING else ()
        if not how or any(form.shape != "participle" or "that" in form.verb.takes for form in how):
            return k
        # «قال العلي مخاطبا الحضور إن …»
        behind = k + 1 + any(form.verb.lemma == "خاطب" and not opens_clause(self.norm, k + 1) for form in how)
        return behind if behind < cue.limit and opens_clause(self.norm, behind) else k

    def _past_aside(self, k: int, cue: Cue) -> int:
        """Return the token behind what stands between a cue and its content at a token, or `k`."""
        about = self.norm[k] == "نقلا" and self.norm[k + 1 : k + 2] == ["عن"]
        if about and (source := self.mentions.speaker(k + 2, cue.limit)) is not None:
            # «أفادت تقارير نقلا عن مصادر بفوز المرشح»: `with_source` makes the sources speak.
            return source.end
        behind = max(self._behind_parenthesis(k, cue.limit), self.asides.reply(k, cue.limit))
        behind = max(behind, self._behind_brackets(k, cue.limit))
        return max(behind, k + 1) if behind > k or self._told_to(k) else k

    def _marks(self, k: int, cue: Cue) -> Complement | int | None:
        """Read what an opening mark leads to: speech, whom somebody asks, an object; else go on behind the marks."""
        norm, verb, subject = self.norm, cue.form.verb, cue.subject
        close = self.words.partner[k]
        if "party" in verb.takes and self._asked_in_marks(k, close, cue):
            return Complement("party", k, subject)
        named = norm[k - 1][:1].isalpha() and "that" in verb.takes and self.objects.clause_resumed(close, cue.limit)
        if self.speech.in_marks(k, close, cue.limit) and not self.speech.object_of_deed(k, cue) and not named:
            judged = verb.act == "judge" or verb.lemma == "واصل"
            thought = verb.lemma == "رأى" and k == cue.pos and subject is not None and close - k > _THOUGHT
            if cue.form.shape == "present" and judged and norm[k - 1] != ":" and not thought:
                return None
            if norm[k - 1] == ":" or verb.takes & {"quote", "that"}:
                return Complement("quote", k, subject)
        if k == self.asides.skip(cue.pos, cue.limit) and any(
            self.objects.preposition_at(k + 1, p) for p in verb.prepositions
        ):
            # «وتعهد "بمعالجة" الخلل»
            return Complement("preposition", k, subject)
        minded = verb.act in _MINDING and "object" in verb.takes
        minding = subject is not None or (cue.form.shape == "participle" and verb.act == "express")
        if k == cue.pos and minding and minded and close + 1 < cue.limit:
            # «وأدان الوزير "المجازر" في القطاع», «أبدت الوزيرة "قلقها" من …», «مبديا "أسفه" للقرار»
            return Complement("object", k, subject)
        return close + 1

    def _speech_without_marks(self, k: int, cue: Cue) -> Complement | None:
        """Read speech that starts at a token with neither أن nor marks («قال نحن مستعدون», «متسائلا هل …»)."""
        norm, verb, subject = self.norm, cue.form.verb, cue.subject
        word = norm[k]
        apart = norm[k - 1] in COMMAS and subject is not None and verb.lemma in SAYING
        if (word == "نحن" or self._of_us(word)) and (k == cue.pos or apart) and "quote" in verb.takes:
            return Complement("colon", k, subject)
        if word == "من" and "quote" in verb.takes and self._says_what_it_is(k, cue.limit):
            # «مضيفا ليس من العدل أن …»
            return Complement("colon", k - (norm[k - 1] == "ليس" and k > cue.at + 1), subject)
        if self._there_is(k, cue.limit) and all(norm[j] in self.vocab.asides for j in range(cue.pos, k)):
            return Complement("colon", cue.pos, subject) if self.speech.bare(k, cue) else None
        if word == "قد" and k == cue.pos and self._may_be(k, cue):
            # «مؤكدا قد تغلق السلطات الجسر», «وأضاف العلي قد يغلق الجسر»
            return Complement("that", k, subject)
        if word in OPENS_AT_ONCE and k == self.asides.skip(cue.pos, cue.limit) and self.speech.bare(k, cue):
            # «وقال سامر العلي لم نصل إلى حل رغم أن …»
            return Complement("colon", k, subject)
        if word == "على" and self._they_must(k, cue):
            return Complement("colon", k, subject)
        if not word and self.speech.unclosed(k, cue):
            return Complement("colon", k + 1 + (norm[k + 1] in COMPLEMENTISERS), subject)
        if verb.lemma == "تساءل" and word in _ASKS and k <= self.asides.skip(cue.pos, cue.limit) + 1:
            # «متسائلا هل تستقيل الحكومة»
            return Complement("that", k, subject)
        return None

    def _object_or_party(self, k: int, cue: Cue) -> Complement | int | None:
        """Read an object, whom somebody asks or accuses, or what a preposition of the verb leads to; else go on."""
        verb, subject = cue.form.verb, cue.subject
        if self.objects.starts_here(k, cue.pos, cue.form, subject) or self.objects.late(k, cue.pos, verb, subject):
            if self.norm[k] == "التاكيد" and k + 1 < cue.limit and opens_clause(self.norm, k + 1):
                # «مجددا التأكيد أن …»
                return self.clause(k + 1, cue.limit, subject)
            return Complement("object", k, subject)
        if (party := self._late_party(k, cue)) is not None:
            return Complement("party", party, subject)
        if self._party_here(k, cue):
            return Complement("party", k, subject)
        if (start := self._behind_addressee(k, cue)) is not None:
            opened = self.norm[start] in COMPLEMENTISERS
            return self.clause(start, cue.limit, subject) if opened else Complement("object", start, subject)
        if self._preposition_counts(k, cue):
            content = self.objects.behind_preposition(k, verb, cue.limit)
            if content is not None and not self._clause_later(k, cue):
                return None if self._means_of_deed(k, cue) else Complement("preposition", content, subject)
        return k + 1

    def _preposition_counts(self, k: int, cue: Cue) -> bool:
        """Whether a preposition of the verb may lead to its content; of some verbs only right behind the subject."""
        verb = cue.form.verb
        pointed = self.norm[k][:1] == "ل" and "الي" in verb.prepositions
        if pointed and (
            self._leads_to_clause(k, cue.limit) or (verb.lemma == "لفت" and self._points_later(k, cue.limit))
        ):
            # «وتشير الإحصاءات الأولية للقطاع الزراعي إلى أن …», «ولفت الاتحاد الوطني للمزارعين، أمس، إلى الأزمة»
            return False
        if self.norm[k].startswith("لل") and k + 1 < cue.limit and opens_clause(self.norm, k + 1):
            # «أشارت مصادر تابعة للحزب أن …»
            return False
        if self.norm[k] == "على" and self.norm[k + 1 : k + 2] == ["لسان"]:
            # «وأكدت الحكومة على لسان وزيرها أن …»: through whom.
            return False
        joined = self.norm[k - 1].startswith("وال") and bare_verbal_noun(self.norm[k - 1][3:])
        if joined and cue.subject is None and self.norm[k] in PREPOSITIONS:
            # «الانتهاكات التي تحدث هناك والإفصاح عن تفاصيلها»
            return False
        near = verb.weak or (verb.lemma == "لفت" and self.norm[k][:1] == "ل")
        if not near:
            return True
        if not (verb.extra.get("preposition_counts") or not verb.weak) or k != self.asides.skip(cue.pos, cue.limit):
            return False
        # «وذكر المسؤولون بالوزارة أن …»: where they sit.
        led = self.norm[k][:1] == "ب" and "that" in verb.takes
        return not (led and self.objects.complementiser_ahead(k + 2, cue.limit))

    def _points_later(self, k: int, limit: int) -> bool:
        """Whether «إلى» follows before any other cue."""
        for j in range(k + 1, min(limit - 1, k + _SHORT_REACH)):
            if self.norm[j] == "الي" or self.objects.another_cue(j):
                return self.norm[j] == "الي"
        return False

    def _leads_to_clause(self, k: int, limit: int) -> bool:
        """Whether «إلى أن» follows with neither a comma nor another cue before it."""
        for j in range(k + 1, min(limit - 1, k + _SHORT_REACH)):
            if self.norm[j] == "الي" and self.norm[j + 1] in COMPLEMENTISERS:
                return True
            if self.norm[j] in COMMAS or self.objects.another_cue(j):
                return False
        return False

    def _asked_in_marks(self, opening: int, close: int, cue: Cue) -> bool:
        """Whether marks right behind the subject name whom somebody asks («دعت المنظمة "تحالف …" إلى التحقيق»)."""
        if opening != cue.pos or close - opening > _LONGEST_ADDRESSEE or close + 1 >= cue.limit:
            return False
        inner = self.norm[opening + 1 : close]
        if not inner or any(readings(word)[1] for word in inner):
            return False
        if self.vocab.head(inner[0]) not in self.vocab.organisations:
            return False
        behind = range(close + 1, min(cue.limit, close + _SHORT_REACH))
        return any(self.objects.preposition_at(j, p) for j in behind for p in cue.form.verb.prepositions)

    def _past_description(self, k: int, cue: Cue) -> int:
        """Return the token behind the verb of a clause that describes the subject («التجار الذين تحدثوا للجريدة»).

        A verb that أن follows at once has a content of its own; what follows the clause is then not the cue's.
        """
        norm, subject = self.norm, cue.subject
        if subject is None or k + 2 >= cue.limit:
            return k
        if k == subject.end and norm[k] in ON_CONDITION and not subject.definite:
            # «قال مصدر تحدث للجريدة إن …», «قال مسؤول طلب عدم ذكر اسمه إن …»
            reach = range(k + 1, min(cue.limit, k + _SHORT_REACH))
            return next((j for j in reach if opens_clause(norm, j) or norm[j] in (OPEN, ":")), k)
        if norm[k : k + 2] == ["بعد", "ان"] and norm[k - 1] in COMMAS:
            return self._resumed(k, cue)
        if norm[k] not in RELATIVES:
            return k
        verb = k + 1 + (norm[k + 1] in AUXILIARIES or norm[k + 1] in NEGATIONS)
        if norm[k - 1] in COMMAS and with_object(norm[verb]):
            # «قال الوزير، الذي وصفته الصحيفة بأنه عنيد، إن …»
            return self._resumed(k, cue)
        if not self.objects.another_cue(verb):
            return k
        if k > subject.end + 1 and verb + 1 < cue.limit and norm[verb + 1] == ":":
            # «نقلت صحيفة تصريحات المدرب الذي قال: …»: he says it.
            return k
        takes_clause = any("that" in form.verb.takes for form in readings(norm[verb])[1])
        near = range(verb + 1, min(verb + 4, cue.limit))
        if takes_clause and any(opens_clause(norm, j) for j in near):
            return self._resumed(k, cue) if norm[k - 1] in COMMAS else k
        return verb + 1

    def _past_relative_clause(self, k: int, cue: Cue) -> int:
        """Return the token behind a clause between commas that describes the subject, where the verb goes on, or `k`.

        «ودعا المدرب، الذي قاد فريقه إلى اللقب، إلى التركيز»: of two «إلى» the second is the verb's.
        """
        norm, prepositions = self.norm, cue.form.verb.prepositions
        if cue.subject is None or k != cue.subject.end or k + 1 >= cue.limit:
            return k
        if norm[k + 1] in ("وهو", "وهي", "وهم"):
            # «وقالت ليلى، وهي باحثة تدرك أنها …، إن …»
            return self._resumed(k, cue)
        issued = not cue.subject.definite and norm[k + (norm[k] in COMMAS)] in QUALIFIERS
        described = norm[k + 1] in RELATIVES or norm[k + 1] in OF_OTHERS
        if not issued and (norm[k] not in COMMAS or not described):
            # «قدرت دراسة صدرت عام 2006 عن البنك، الخسائر بمليار»
            return k
        for j in range(k + 3, cue.limit - 1):
            deed = norm[j + 1].removesuffix("ها").removesuffix("هم").removesuffix("ه")
            if norm[j] in COMMAS and "object" in cue.form.verb.takes and bare_verbal_noun(deed):
                # «أعلن سامر العلي، الذي فاز بالكأس، اعتزاله»
                return j + 1
            if norm[j] in COMMAS and any(self.objects.preposition_at(j + 1, p) for p in prepositions):
                return j + 1
            # «، دقائق قبل التصويت»
            timed = norm[j + 2 : j + 3] in (["قبل"], ["بعد"])
            taken = norm[j] in COMMAS and norm[j + 1][:1] != "و" and not timed
            if taken and self.objects.starts_here(j + 1, j + 1, cue.form, cue.subject):
                # «ونفت الشركة، التي تتخذ من باريس مقرا، الاتهامات»
                return j + 1
            if opens_clause(norm, j) or norm[j] in (OPEN, ":"):
                return k
        return k

    def _party_resumed(self, k: int, cue: Cue) -> int:
        """Return the token behind the comma that ends what describes a subject, where whom he asks follows, or `k`.

        «واتهم سامر العلي، وهو أحد وجهاء المدينة، عناصر من الحركة بقيادة الهجوم»
        """
        norm = self.norm
        if "party" not in cue.form.verb.takes or norm[k + 1 : k + 2] not in (["وهو"], ["وهي"]):
            return k
        pause = next((j for j in range(k + 3, min(cue.limit - 2, k + _BRACKETED)) if norm[j] in COMMAS), 0)
        if not pause or any(readings(word)[1] for word in norm[k + 1 : pause]):
            return k
        asked = range(pause + 2, min(cue.limit, pause + _SHORT_REACH))
        led = (j for j in asked if any(self.objects.preposition_at(j, p) for p in cue.form.verb.prepositions))
        stop = next((j for j in asked if norm[j] in COMMAS or norm[j] in COMPLEMENTISERS), cue.limit)
        return pause + 1 if next(led, stop) < stop else k

    def _resumed(self, k: int, cue: Cue) -> int:
        """Return the colon, or the أن behind a comma, that goes on with a cue over a clause with a content, or `k`.

        «وأكد شين، الذي قال إن الدراسة أمر معتاد، أن …», «وأضاف كاتس، بعد أن اعترفت إسرائيل بأنها …، أن …»
        """
        if "that" not in cue.form.verb.takes:
            return self._party_resumed(k, cue)
        for j in range(k + 4, cue.limit):
            if (self.norm[j - 1] in COMMAS and self.norm[j] in _RESUMES) or self.norm[j] == ":":
                return j
        return k

    def _behind_parenthesis(self, k: int, limit: int) -> int:
        """Return the comma that closes a source between commas («كشفت، حسب ما سمعته من مسؤول، أن»), or `k`."""
        if self.norm[k] not in TRAILING or self.norm[k] == "نقلا" or self.norm[k - 1] not in COMMAS:
            return k
        return next((j for j in range(k + 1, min(limit, k + 16)) if self.norm[j] in COMMAS), k)

    def _behind_brackets(self, k: int, limit: int) -> int:
        """Return the bracket that closes a title with a colon in it («في دورية (الطب: بحوث وآراء) إن …»), or `k`."""
        if self.norm[k] != "(":
            return k
        close = next((j for j in range(k + 2, min(limit - 1, k + _BRACKETED)) if self.norm[j] == ")"), k)
        return close if ":" in self.norm[k + 2 : close] else k

    def _told_to(self, k: int) -> bool:
        """Whether ل leads to whom a statement was made («في تصريح لصحيفة …»), and not to what it says."""
        if not self.norm[k].startswith("ل"):
            return False
        # «خلال جلسة طارئة لمجلس الأمن»
        described = self.norm[k - 1] in SMALL_ADJECTIVES or self.norm[k - 1].endswith(("ي", "يه"))
        held = described and self.norm[k - 2] in self.vocab.occasions and self.norm[k - 3] in PREPOSITIONS
        return held or self.norm[k - 1] in self.vocab.occasions

    def _behind_colon(self, k: int, cue: Cue) -> Complement | None:
        if k + 1 >= cue.limit:
            return None
        if self.norm[k + 1] == OPEN:
            return Complement("quote", k + 1, cue.subject)
        if not cue.form.verb.takes & {"that", "quote"}:
            return None
        if self.norm[k + 1] in COMPLEMENTISERS and self.norm[k + 1] != "انا":
            return self.clause(k + 1, cue.limit, cue.subject)
        # «وقال المدرب في المؤتمر الذي أقيم في النادي قبل مباراة الغد: …»
        far = cue.form.verb.lemma in SAYING and cue.subject is not None
        return Complement("colon", k + 1, cue.subject) if k - cue.pos < (_SHORT_REACH * 2 if far else 14) else None

    def _clause_of(self, k: int, cue: Cue) -> Complement | None:
        """Return the clause behind أن if the verb takes one, alone or behind its preposition."""
        verb = cue.form.verb
        far = cue.form.shape == "present" and verb.lemma in ("اعتبر", "تذكر")
        if far and k - self.asides.skip(cue.pos, cue.limit) > 2:
            return None
        behind_preposition = self.norm[k - 1] in verb.prepositions
        with_ba = "ب" in verb.prepositions and self.norm[k].startswith("ب")
        if verb.takes & {"that", "party"} or behind_preposition or with_ba:
            return self.clause(k, cue.limit, cue.subject)
        return None

    def _party_here(self, k: int, cue: Cue) -> bool:
        """Whether somebody addressed or accused stands right behind the subject («اتهم الوزير إيران بـ»)."""
        if "party" not in cue.form.verb.takes:
            return False
        right_behind = k == self.asides.skip_commas(self.asides.skip(cue.pos, cue.limit))
        # «دعا الوزير في مستهل مؤتمر دولي إلى …»
        right_behind = right_behind and self.norm[k - 1] not in STAGES
        return right_behind and self.objects.party(k, cue.limit, cue.form.verb)

    def _titled_party(self, at: int, end: int, cue: Cue) -> bool:
        """Whether whom a verb accuses stands between commas («اتهمت هند العلي، النائب سامر العلي بالكذب، …»)."""
        party = self.mentions.read(at, end)
        titled = party is not None and party.name is not None and party.role is not None and party.role[0] == at
        beyond = party.end if party is not None and titled else end
        return beyond < end and any(self.objects.preposition_at(beyond, p) for p in cue.form.verb.prepositions)

    def _late_party(self, k: int, cue: Cue) -> int | None:
        """Return where somebody accused starts behind a phrase of time («اتهمت للمرة الأولى منذ الحرب إيران بـ»)."""
        behind = k == self.asides.skip_commas(self.asides.skip(cue.pos, cue.limit))
        if "party" not in cue.form.verb.takes or not behind or self.norm[k] not in OPENS_TIME:
            return None
        for j in range(k + 2, min(cue.limit, k + 16)):
            party = self.mentions.read(j, cue.limit)
            if party is None or party.end >= cue.limit or party.type is SpeakerType.UNNAMED:
                continue
            if any(self.objects.preposition_at(party.end, p) for p in cue.form.verb.prepositions):
                return j
        return None

    def _behind_addressee(self, k: int, cue: Cue) -> int | None:
        """Return where a content starts behind the preposition and the one addressed («طلب من الحكومة وقف …»)."""
        norm, limit = self.norm, cue.limit
        preposition = cue.form.verb.extra.get("after_addressee")
        if preposition is None or k + 2 >= limit or k <= cue.at:
            return None
        him = {preposition + pronoun for pronoun in ("ه", "ها", "هم", "هما")}
        if (told := next((j for j in range(k, cue.at, -1) if norm[j] in him), -1)) > 0:
            # «طالبا منها العودة», «طلبت منه وثائق من الأرشيف», not «طلب منهم المتحدث …»
            return told + 1 if told + 1 >= k and self._asked_for(told + 1) else None
        if norm[k] != preposition or norm[k + 1] in COMPLEMENTISERS:
            return None
        if cue.form.shape == "participle" and k != self.asides.skip(cue.pos, limit):
            # «اشتباك طالبا للجوء مع شاب من توغو» is no demand.
            return None
        addressee = self.mentions.read(k + 1, limit)
        start = addressee.end if addressee is not None else k + 2
        construct = start + 1 < limit and not has_article(norm[start - 1]) and has_article(norm[start])
        if construct and norm[start - 1].endswith("ي") and norm[start + 1] in known().nouns:
            # «طلبت من سائقي السيارات تجنب المرور»
            start += 1
        while start < limit and self._of_origin(norm[start]):
            # «طلب من المجالس البلدية منع الشواء»
            start += 1
        raw = self.words.text[self.words.end[start] - 1] if start < limit else ""
        theirs = start + 1 < limit and self.norm[start].endswith(("هم", "ها", "ه")) and raw != "ة"
        if theirs and self.norm[start][:1] == "و" and not bare_verbal_noun(self.norm[start][1:]):
            # «طلب من الصغار وذويهم ملء استبيان»
            start += 1
        if start < limit and norm[start] in RELATIVES:
            # «اقترح على أعضاء الحزب الذي يرأسه، عقد مؤتمر»
            start = next((j for j in range(start + 1, min(limit, start + 6)) if norm[j] in COMMAS), limit)
        if start < limit and norm[start] in COMMAS:
            # «من الرئيس الفرنسي، فلان، …»
            start = next((j + 1 for j in range(start + 1, min(limit, start + 6)) if norm[j] in COMMAS), start + 1)
        if start >= limit or not norm[start][:1].isalpha() or norm[start] in PREPOSITIONS:
            return None
        # «يقترح المطعم على زبائنه أطباقا جديدة»
        return start if preposition == "من" or bare_verbal_noun(norm[start]) or norm[start] in COMPLEMENTISERS else None

    def _asked_for(self, k: int) -> bool:
        """Whether what somebody is asked for stands at a token: a deed, or a thing that no list of people has."""
        word = self.norm[k]
        if has_article(word):
            return verbal_noun(word)
        thing = word in known().nouns or word in known().fixed
        return bare_verbal_noun(word) or (thing and self.mentions.subject(k, self.passage.limit) is None)

    def _of_origin(self, word: str) -> bool:
        """Whether a word is an adjective of those before it («المجالس البلدية», «مستخدميه البريطانيين»)."""
        return has_article(word) and (word.endswith("يين") or self.mentions.kinds.is_nisba(word))

    def _noun_of_saying(self, k: int, cue: Cue) -> bool:
        """Whether a form that is also a noun stands right behind the subject («أعلنت اللجنة رفض الشكوى»)."""
        takes, subject = cue.form.verb.takes, cue.subject
        if subject is None or k != subject.end or "object" not in takes or "party" in takes or k + 1 >= cue.limit:
            return False
        conjunction, forms = readings(self.norm[k])
        nounlike = any(form.shape == "past" and form.verb.extra.get("nounlike") for form in forms)
        return nounlike and not conjunction and self.norm[k + 1][:1].isalpha()

    def _clause_later(self, k: int, cue: Cue) -> bool:
        """Whether أن follows what a preposition leads to («في رسالة بثتها على موقعها، أن»): that opens the content."""
        if "that" not in cue.form.verb.takes or self.norm[k] in ("بان", "بانه", "بانها"):
            return False
        described = any(self.norm[j] in RELATIVES for j in range(cue.pos, k))
        return self.objects.clause_resumed(k, cue.limit) or (
            described and self.objects.complementiser_ahead(k + 1, cue.limit)
        )

    def _means_of_deed(self, k: int, cue: Cue) -> bool:
        """Whether ب goes on a deed right behind the verb, not on the verb («نفى الهجوم بالصواريخ»)."""
        norm, near = self.norm, 0 < k - cue.pos <= 2
        if "party" in cue.form.verb.takes or not near or not norm[k].startswith("ب"):
            return False
        deed = norm[cue.pos]
        return deed.startswith("ال") and self.vocab.head(deed) in self.vocab.deeds

    def clause(self, k: int, limit: int, subject: Mention | None) -> Complement | None:
        """The content behind أن; marks or a colon right behind it are its start."""
        start = k + 1
        while start < limit and self.norm[start] in (":", "،", ","):
            start += 1
        if start >= limit:
            return None
        return Complement("quote" if self.norm[start] == OPEN else "that", start, subject)

    def _relayed(self, pos: int, limit: int, subject: Mention, form: Form) -> Complement | None:
        """Read «عن مصادر دبلوماسية أن …» behind an outlet: the words are the source's, the outlet passes them on."""
        k = pos
        while k < limit and self.norm[k] in (*COMMAS, *ADVERBS):
            k += 1
        if k + 1 < limit and self.norm[k] in ("عمن", "عما"):
            # «ونقلت رويترز عمن وصفته بموظف كبير أن …»
            whoever = Mention(k, k + 1, SpeakerType.UNNAMED, head="من", definite=True)
            opening = next((j for j in range(k + 1, min(limit, k + 14)) if opens_clause(self.norm, j)), 0)
            clause = self.clause(opening, limit, subject) if opening else None
            return Complement(clause.kind, clause.first, subject, whoever) if clause is not None else None
        if form.verb.extra.get("relays") and k < limit and self.norm[k][:1] == "ب":
            # «نقل موقع "النهار" المعني بالشؤون العسكرية، عن القائد تحذيره …»
            near = range(k, min(limit, k + _SHORT_REACH))
            k = next((j for j in near if self.norm[j] == "عن" and self.norm[j - 1] in COMMAS), k)
        passes_on = self.norm[k : k + 1] == ["عن"] or (
            bool(form.verb.extra.get("relays")) and k + 1 < limit and self.norm[k] in STATEMENTS_OF
        )
        if k >= limit or not passes_on or (subject.type is SpeakerType.PERSON and subject.head not in REPORTERS):
            return None
        source = self.mentions.speaker(k + 1, limit) or (
            self._somebody(k + 1, limit) if form.verb.extra.get("relays") else None
        )
        if source is None or ("عن" in form.verb.prepositions and source.type is SpeakerType.ORGANISATION):
            # «أعلن المتحدث عن فتح تحقيق»
            return None
        for j in range(source.end, min(limit, source.end + 14)):
            if opens_clause(self.norm, j):
                clause = self.clause(j, limit, subject)
                return Complement(clause.kind, clause.first, subject, source) if clause else None
            if self.norm[j] == ":" and j + 1 < limit:
                return Complement("quote" if self.norm[j + 1] == OPEN else "colon", j + 1, subject, source)
            if self.norm[j] == OPEN and self.speech.in_marks(j, self.words.partner[j], limit):
                return Complement("quote", j, subject, source)
            if self.objects.another_cue(j) or self.norm[j].startswith("قوله"):
                return None
        return None

    def _somebody(self, at: int, limit: int) -> Mention | None:
        """Take the words between «نقل … عن» and أن for a source without a name, whoever it is."""
        for j in range(at, min(limit, at + 8)):
            paused = self.norm[j] in COMMAS and self.norm[j + 1 : j + 2] and self.norm[j + 1] in COMPLEMENTISERS
            if self.norm[j] in COMPLEMENTISERS or self.norm[j] == ":" or paused:
                return (
                    Mention(at, j, SpeakerType.UNNAMED, head=self.vocab.head(self.norm[at]), definite=True)
                    if j > at
                    else None
                )
            if not self.norm[j][:1].isalpha():
                return None
        return None

    def with_source(self, at: int, complement: Complement) -> Complement:
        """Take the source behind «نقلا عن», «على لسان» for the speaker; the verb's subject passes it on."""
        outlet = complement.subject is not None and complement.subject.head in OUTLETS
        for k in range(at + 1, complement.first - 2):
            pair = self.norm[k], self.norm[k + 1]
            # «أعلنت روسيا على لسان وزيرها أن …»: the state speaks, a newspaper passes on.
            passed_on = pair == ("نقلا", "عن") or (outlet and pair == ("على", "لسان"))
            if passed_on and self.words.inside[k] < 0:
                source = self.mentions.speaker(k + 2, complement.first)
                if source is not None:
                    return replace(complement, source=source)
        return complement

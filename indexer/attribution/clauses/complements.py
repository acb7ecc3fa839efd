"""Complements: what a cue takes, with its subject and the start of its content."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.clauses.ahead import NEAR_BY, Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import opens_clause
from indexer.attribution.clauses.content_starts import ContentStarts
from indexer.attribution.clauses.objects import Objects
from indexer.attribution.clauses.relayed import Relayed
from indexer.attribution.clauses.speech import Speech
from indexer.attribution.clauses.subjects_behind import SubjectsBehind
from indexer.attribution.clauses.unread_subjects import UnreadSubjects
from indexer.attribution.drafts import Complement, Cue, Passage, Stage
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import accusative, has_article
from indexer.attribution.words.documents import EXAMINATIONS, FIGURES, TITLED
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.objects import ASSERTED
from indexer.attribution.words.outlets import CHANNELED
from indexer.attribution.words.particles import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    IN_WHICH,
    PREPOSITIONS,
    RELATIVES,
    SOME_ARE,
)
from indexer.attribution.words.people import RESEARCHERS
from indexer.attribution.words.titles import HONOURS
from indexer.attribution.words.verbs import SAYING, TELLING, THREATENING
from indexer.model import SpeakerType

# How many tokens behind a cue its content may start at the latest.
_REACH = 60
# Behind these «عبر» is a verb, and so many words further عن leads to what is expressed («قد عبر في اللقاء عن أمله»).
_HAVING = frozenset({"قد", "ان", "عندما", "حين"})
_ABOUT_WITHIN = 14
# So many words may stand between a comma behind a subject and أن.
_PAUSE_WITHIN = 5
# A verb behind these goes back to what stands before it.
_AS = frozenset({"كما", "حسبما", "مثلما"})
# Forms that explain where they open a sentence before what is asserted, and stand between two things elsewhere.
_BUT_EXPLAINS = frozenset({"وبين", "وبينت"})
_OPINIONS = frozenset({"judge", "claim", "expect"})


class Complements(Stage):
    """Reads what follows the cues of one paragraph."""

    def __init__(
        self,
        passage: Passage,
        asides: Asides,
        ahead: Ahead,
        objects: Objects,
        speech: Speech,
        before: SubjectsBefore,
        carried: CarriedSubjects,
    ) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead
        self.speech = speech
        self.before = before
        self.behind = SubjectsBehind(passage, asides, ahead, speech, carried)
        self.unread = UnreadSubjects(passage, asides, before, self.behind)
        self.relayed = Relayed(passage, asides, ahead, speech, before, carried)
        self.starts = ContentStarts(passage, asides, ahead, objects, speech, carried)

    def read(self, at: int, form: Form) -> Complement | None:
        """Return what a cue takes, or None if nothing that it says follows."""
        norm, verb = self.norm, form.verb
        limit = min(self.passage.limit, at + (NEAR_BY if verb.extra.get("by_document") else _REACH))
        finite = form.shape != "participle"
        # «متسائلا حول شرعية القرار»
        around = norm[at + 1 : at + 2] == ["حول"] and "حول" in verb.prepositions
        pos = at + 1 if around else self.asides.skip(at + 1, limit)
        pos += not finite and self._himself(pos, limit, form)
        subject = self.behind.read(at, pos, limit, form)
        if subject is None and finite and verb.takes_nouns and "party" not in verb.takes:
            subject = self._called_before_clause(pos, limit)
        if subject is None and verb.act in _OPINIONS and self._as_he_does(at):
            return None
        if (
            subject is None
            and finite
            and verb.lemma in SAYING
            and any(self.speech.there_is(k, limit) for k in range(at, pos))
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
        if self._takes_nothing(at, pos, limit, form, subject):
            return None
        if subject is None and verb.extra.get("relays") and norm[pos : pos + 1] == ["عن"]:
            return self.relayed.by_medium(at, pos, limit, form)
        before = None
        if finite and not readings(norm[at])[0]:
            before = self._who_stands_before(at, form, subject)
        if verb.extra.get("homograph") and finite and not self._clause_right_behind(pos, limit, subject):
            behind = pos if subject is None else subject.end
            opens = at == self.passage.first and norm[at] in _BUT_EXPLAINS and behind < limit
            # «وبين أهمية المشروع للمدينة.»
            return Complement("object", behind, subject) if opens and norm[behind] in ASSERTED else None
        if before is not None:
            return self.starts.find(Cue(at, form, before, at + 1, limit))
        if subject is not None:
            pos = subject.end
            if (relayed := self.relayed.from_source(pos, limit, subject, form)) is not None:
                return relayed
        return self.starts.find(Cue(at, form, subject, pos, limit))

    def _called_before_clause(self, at: int, limit: int) -> Mention | None:
        """Read a full name behind a calling that no list has, before أن («وأكدت المنقذة السورية هدى الحلو أن …»)."""
        if at + 3 >= limit or not has_article(self.norm[at]):
            return None
        called = self.mentions.whoever(at, limit)
        if called is None or called.name is None or called.role is None or called.end >= limit:
            return None
        full = called.name[1] - called.name[0] > 1
        return called if full and self.norm[called.end] in COMPLEMENTISERS else None

    def _himself(self, at: int, limit: int, form: Form) -> bool:
        """Whether whoever speaks is named again behind a participle («مؤكدا سعادته أن …», «مضيفا الوزير أن …»)."""
        word = self.norm[at] if at + 1 < limit else ""
        titled = has_article(word) and self.mentions.kinds.is_role(word) and word not in self.vocab.names
        if not (word in HONOURS or titled) or "party" in form.verb.takes or form.verb.act == "judge":
            return False
        return opens_clause(self.norm, at + 1) or any(
            self.ahead.preposition_at(at + 1, preposition) for preposition in form.verb.prepositions
        )

    def _takes_nothing(self, at: int, pos: int, limit: int, form: Form, subject: Mention | None) -> bool:
        """Whether a cue is another word without what it needs beside it, or takes what stands before it."""
        norm, verb = self.norm, form.verb
        studied = False
        if verb.extra.get("by_document") and not self._document(subject):
            # «لكن الدراسة أظهرت أن القهوة نافعة»
            alone = subject is None and form.shape != "participle" and pos < limit and opens_clause(norm, pos)
            studied = alone and self._document(self.before.read(at, self.passage.first, form))
            if not studied:
                return True
        if subject is not None and subject.head in RESEARCHERS and verb.extra.get("by_document"):
            # «وجد الباحثون "جرة مكسورة"»
            behind = self.asides.skip_commas(self.asides.skip(subject.end, limit))
            return behind >= limit or not opens_clause(norm, behind)
        if verb.lemma == "نشر" and subject is None and at and self._printed(at - 1):
            return True
        if norm[at] == "عبر" and at and self._across(at, subject):
            return True
        # «الوزير الذي عبر عن تقديره»: the preposition «عبر» stands before no other.
        # «كلمة عبر من خلالها عن سعادته»
        pointed = at + 1 + (norm[at + 1 : at + 2] == ["من"])
        behind = pointed + 1 if norm[pointed : pointed + 1] and norm[pointed] in IN_WHICH else at + 1
        paused = at + 1 < limit and norm[at + 1] in COMMAS and norm[pos] in COMMAS
        about = norm[behind : behind + 1] == ["عن"] or paused
        about = about or (norm[at - 1] in _HAVING and "عن" in norm[pos : min(limit, pos + _ABOUT_WITHIN)])
        expressed = norm[at] in ("عبر", "عبرت", "عبروا") and about
        alone = subject is None and form.shape != "participle" and not readings(norm[at])[0]
        state = self.mentions.kinds.phrase(at + 1, limit, self.vocab.states) if at + 1 < limit else None
        # «وكانت الحكومة قد حملت إسرائيل المسؤولية»
        blamed = verb.extra.get("noun_needed") and state is not None
        if verb.extra.get("needs_subject") and alone and not (expressed or blamed or studied):
            return True
        if norm[at + 1 : at + 2] in (["به"], ["بها"]):
            if "ب" not in verb.prepositions and "that" in verb.takes:
                # «رسالة توصلت بها الصحيفة»: she got it.
                return True
            if "ب" in verb.prepositions and verb.lemma in THREATENING and not norm[at - 1].endswith("ما"):
                # «هجوما لوحت به دمشق، أن …»: what she threatens with; «ما تعهد به، بإبقاء …» tells it.
                return True
        marked = pos + (norm[pos : pos + 1] == [OPEN])
        return bool(verb.extra.get("party_needed")) and subject is None and self.ahead.preposition_at(marked, "ب")

    def _printed(self, at: int) -> bool:
        """Whether a text stands before «نشر» that was printed («مقال نشر أمس ورد فيه أن …»)."""
        noun = self.vocab.head(self.norm[at].removesuffix("ا"))
        return noun in self.vocab.documents or noun in self.vocab.occasions or noun in TITLED

    def _before(self, at: int, form: Form, subject: Mention | None) -> Mention | None:
        """Read the subject before a verb behind which another noun may stand («وكانت النقابة قد طالبت الحكومة بـ…»)."""
        norm, telling = self.norm, form.verb.lemma in TELLING
        if subject is not None and norm[at - 1] in RELATIVES and subject.head in self.vocab.states:
            # «المرة الأولى التي تدعو فيها أثينا …»
            return None
        was = norm[self.passage.first].removeprefix("و") in ("كان", "كانت")
        if subject is None and not (was or telling or norm[at - 1 : at] == ["قد"]):
            return None
        pointed = norm[at + 1 : at + 2] in (["فيه"], ["فيها"])
        others = subject is not None and pointed and not telling and "party" not in form.verb.takes
        if others and subject is not None and subject.end < self.passage.limit and opens_clause(norm, subject.end):
            # «وأصدر الوزير تقريرا أكد فيه خبراء أن …»
            return None
        told = telling or pointed
        return self.before.read(at, self.passage.first, form, strict=not told)

    def whole(self, at: int, form: Form, complement: Complement) -> Complement | None:
        """Return a complement with a subject that no list knows and the source passed on; None if it says nothing."""
        whole = self.unread.read(at, form, complement)
        return self.relayed.with_source(at, whole) if whole is not None else None

    def _titled_before(self, at: int, form: Form) -> Mention | None:
        """Read who opens the sentence with what he is between commas, before a verb that takes somebody.

        «سامر العلي، وهو مدرب سابق للنادي، اعتبر ماهر الحلو أفضل اللاعبين»
        """
        if self.norm[at - 1] not in COMMAS or not ("party" in form.verb.takes or form.verb.act == "judge"):
            return None
        opening = self.before.read(at, self.passage.first, form)
        if opening is None or opening.type is not SpeakerType.PERSON or opening.name is None:
            return None
        apart = opening.name[1] < at - 1 and self.norm[opening.name[1]] in COMMAS
        return opening if apart and opening.start == self.passage.first else None

    def _before_setting(self, at: int, form: Form) -> Mention | None:
        """Read who opens the sentence before when or where he spoke («وكانت النقابة في بيان دعت الحكومة إلى …»)."""
        norm, first = self.norm, self.passage.first
        was = norm[first].removeprefix("و") in ("كان", "كانت")
        stop = at - (norm[at - 1] == "قد")
        opening = self.mentions.read(first + was, stop) if first + was + 1 < stop else None
        if opening is None or not opening.definite or not agrees(form, opening) or opening.end >= stop:
            return None
        return opening if self.starts.settings.past(opening.end, stop) == stop else None

    def _who_stands_before(self, at: int, form: Form, subject: Mention | None) -> Mention | None:
        """Read who speaks before a verb, behind which whom he speaks of may stand like a subject."""
        before = self._whoever(at) or self._before(at, form, subject)
        before = before or (self._titled_before(at, form) if subject is not None else self._judge(at, form))
        return before or self._before_setting(at, form)

    def _whoever(self, at: int) -> Mention | None:
        """Return «من» where it stands for somebody («هناك من يصف القرار بالخاطئ»): no word behind the verb does."""
        if at < self.passage.first + 2 or self.norm[at - 1] != "من" or self.norm[at - 2] not in SOME_ARE:
            return None
        return Mention(at - 1, at, SpeakerType.UNNAMED, head="من", definite=True)

    def _judge(self, at: int, form: Form) -> Mention | None:
        """Read who takes one thing for another before a present that may be a passive, too.

        «والمعارضة تعتبر القرار خطوة كبيرة», but «والمدينة تعتبر العاصمة الثانية»
        """
        if form.verb.lemma != "اعتبر" or form.shape != "present" or not self._one_for_another(at + 1):
            return None
        judge = self.before.read(at, self.passage.first, form)
        if judge is None and form.number > 1:
            judge = self.before.those(at, self.passage.first)
        if judge is None or judge.type is not SpeakerType.UNNAMED:
            return judge
        return judge if judge.plural or judge.head in self.vocab.people or judge.role is not None else None

    def _one_for_another(self, at: int) -> bool:
        """Whether a definite thing and what it is taken for stand at a token («القرار خطأ», «تأجيل الجلسة هزيمة»)."""
        norm, limit = self.norm, self.passage.limit
        end = at + (at + 1 < limit and not has_article(norm[at]) and has_article(norm[at + 1]))
        if end >= limit or not has_article(norm[end]):
            return False
        end += 1
        while end < limit and has_article(norm[end]):
            end += 1
        word = norm[end] if end < limit else ""
        if word == OPEN:
            return True
        # «تعتبر الأولى عالميا»: no noun.
        noun = word in known_words().nouns and word not in self.vocab.asides and word not in PREPOSITIONS
        return (noun or accusative(word)) and not word.endswith("يا")

    def _as_he_does(self, at: int) -> bool:
        """Whether a verb behind «كما» goes back to what stands before it («العدد كاف كما تعتقد، فأعلنت أن …»)."""
        if self.norm[at - 1 : at] == [] or self.norm[at - 1] not in _AS or self.norm[at + 1 : at + 2] == []:
            return False
        if self.norm[at + 1] not in COMMAS or at + 2 >= self.passage.limit:
            return False
        # «كما أكد، الثلاثاء، أن …»
        behind = self.asides.skip(at + 2, self.passage.limit)
        return behind == at + 2 and self.norm[behind] not in COMPLEMENTISERS and self.norm[behind][:1].isalpha()

    def _across(self, at: int, subject: Mention | None) -> bool:
        """Whether «عبر» is the preposition («الوصول إليه عبر موقع المدينة»): behind it stands a noun, no person."""
        before = self.norm[at - 1]
        led = before in AUXILIARIES or before in RELATIVES or before in CLAUSE_OPENERS or not before[:1].isalpha()
        through = subject is not None and (subject.type is SpeakerType.ORGANISATION or subject.head in CHANNELED)
        # «سجله عبر المهاجم سامر العلي الذي غاب عن المباراة»
        described = subject is not None and self.norm[subject.end : subject.end + 1] != []
        described = described and subject is not None and self.norm[subject.end] in RELATIVES
        return not led and (through or described)

    def _document(self, subject: Mention | None) -> bool:
        """Whether a report, a poll, figures or those who study something are the subject."""
        if subject is None:
            return False
        head = self.vocab.head(self.norm[subject.start])
        study = head in self.vocab.documents or head in FIGURES or head in EXAMINATIONS
        return study or head in RESEARCHERS

    def _document_behind(self, at: int, limit: int) -> Mention | None:
        """Read the document or body that something stands in («جاء في بيان الوزارة أن», «ورد بالتقرير أن»).

        What came on somebody's tongue he said («على لسان الوزير أن»).
        """
        if self.norm[at + 1 : at + 3] == ["على", "لسان"]:
            return self.mentions.speaker(at + 3, limit)
        near = range(at + 1, min(at + 4, limit))
        inside = next((j for j in near if self.norm[j] in ("في", "ضمن") or self._by_document(j)), limit)
        if inside < limit and self._by_document(inside):
            document = self.mentions.read_as(inside, self.norm[inside][1:], limit)
        else:
            document = self.mentions.read(inside + 1, limit) if inside < limit else None
        return None if document is None or document.type is SpeakerType.PERSON else document

    def _by_document(self, at: int) -> bool:
        """Whether ب is written onto a document («بالتقرير», «بمذكرة»)."""
        return self.norm[at][:1] == "ب" and self.vocab.head(self.norm[at][1:]) in self.vocab.documents

    def _clause_right_behind(self, pos: int, limit: int, subject: Mention | None) -> bool:
        """Whether أن stands where a verb that is also a common word must have it."""
        # «وبين، أن الطلبات كثيرة»
        behind = self.asides.skip_commas(pos) if subject is None else subject.end
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

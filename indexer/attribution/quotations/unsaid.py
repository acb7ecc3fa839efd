"""Unsaid: verbs with a content by which nobody is quoted: denied, passive, of things, of what is expected."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.drafts import Complement, Passage, Speaker, Stage
from indexer.attribution.quotations.homographs import Homographs
from indexer.attribution.text.cues import Form, conjunction_of, readings
from indexer.attribution.text.word_kinds import bare_verbal_noun, has_article, tells_what_for
from indexer.attribution.words.adverbs import TURNS
from indexer.attribution.words.documents import FIGURES, INFORMATION, REPORTS, THINGS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.objects import ASSERTED, LEFT_UNSAID
from indexer.attribution.words.particles import (
    AND_SO_HE,
    AUXILIARIES,
    BUT_HE,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    DEMONSTRATIVES,
    IN_WHICH,
    LEADERS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
)
from indexer.attribution.words.time import ADVERBS, TIMES
from indexer.attribution.words.verbs import DOUBLED, IMPERSONAL, INDICATING, NAMING
from indexer.model import SpeakerType

# What a sentence opens with that names its topic first («وعن أجور العمال شدد على …», «وفيما يخص الأجور شدد على …»).
_TOPIC = frozenset({"عن", "حول", "بشان", "بخصوص"})
_CONCERNS = frozenset({"يتعلق", "يخص"})
# A clause that starts farther behind a negated cue is seldom what was not said.
_NEAR = 3
# What tells that something may be said one day.
_IN_CASE = frozenset({("في", "حال"), ("في", "حاله"), ("وفي", "حال")})
# Behind «أن» with one of these somebody did speak («سبق أن أعلنوا رفضهم للخطة»).
_THAT_DID = frozenset({"غير", "بيد", "الا", "كما", "سبق", "وسبق"})


class Unsaid(Stage):
    """Tells the cues of one paragraph that quote nobody."""

    def __init__(self, passage: Passage, homographs: Homographs) -> None:
        super().__init__(passage)
        self.homographs = homographs

    def reports_nothing(self, at: int, form: Form, complement: Complement, *, negated: bool) -> bool:
        """Whether a cue is denied or a passive, or tells what for, so that nothing is said by it."""
        if negated and (not self._claims_negated(at, form, complement) or form.verb.lemma == "أفصح"):
            # «ولم يفصح الرئيس إن كانت بلاده ستنسحب»
            return True
        if at > self.passage.first + 1 and form.shape == "past" and tuple(self.norm[at - 2 : at]) in _IN_CASE:
            # «في حال أعلنت الشركة إفلاسها»
            return True
        if at > self.passage.first and self.norm[at - 1] == "لمن":
            # «وبالنسبة لمن يتساءلون إن كانت …»
            return True
        if self.norm[at : at + 2] == ["راي", ":"] and self.words.text[self.words.end[at] - 1] == "ي":
            # «رأي: سامر العلي» signs an article.
            return True
        return (
            self._behind_what(at, form, complement)
            or (complement.source is None and self._passive(at))
            or self._purpose(at, complement)
        )

    def points_back(self, complement: Complement) -> bool:
        """Whether a cue has what was told before («كما عبر عن ذلك غياب المدير»); «عن ذلك القرار» points at a noun."""
        loose = complement.kind == "preposition" and self.norm[complement.first - 1] not in COMPLEMENTISERS
        behind = self.norm[complement.first + 1 : complement.first + 2]
        return loose and self.norm[complement.first] == "ذلك" and not (behind != [] and has_article(behind[0]))

    def quotes_nobody(self, at: int, form: Form, complement: Complement, speaker: Speaker, how: str) -> bool:
        """Whether a cue whose speaker was found as `how` tells quotes nobody for all that."""
        if form.verb.lemma == "قلل" and self._lessens(speaker):
            return True
        if self._expected(at, speaker) or self._describes(at, form, complement, how, speaker):
            return True
        if form.shape == "participle":
            return False
        if how == "subject behind the cue":
            return form.verb.lemma in INDICATING and self._indicates(form, complement)
        return how == "carried" and self._by_nobody(at, form, complement)

    def _lessens(self, speaker: Speaker) -> bool:
        """Whether a thing makes another smaller («تناول البيض قلل من الخطر»), which nobody says."""
        mention = speaker.mention
        if mention is None:
            return True
        vocab, head = self.vocab, mention.head
        somebody = head in vocab.people or head in vocab.sources or vocab.is_role(head) or head in vocab.organisations
        return mention.type is SpeakerType.UNNAMED and not (somebody or mention.role is not None)

    def _claims_negated(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a negated cue has a content: a clause («لم يؤكد أن …»), or what is not denied («لم يستبعد …»)."""
        if complement.kind != "that" and self.norm[complement.first - 1] not in COMPLEMENTISERS:
            return form.verb.act in ("deny", "refuse") and complement.kind != "quote"
        subject = complement.subject
        nobody = subject is not None and subject.head == "احد" and not has_article(self.norm[subject.start + 1])
        if nobody and form.verb.act not in ("deny", "refuse"):
            # «لم يقل أحد إن الجسر مغلق», but «لم ينف أحد أن …», «لم يوضح أحد الحراس أن …»
            return False
        behind = subject.end if subject is not None and subject.end > at else at + 1
        return complement.first - behind <= _NEAR

    def _behind_what(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether «ما» before the cue makes it no report («ما يؤكد أن»); «ما قال إنه», «ما وصفه بأنه» are some."""
        # «أزمة، ما كان يهددها بالإفلاس»
        what = at - 1 - (self.norm[at - 1] in ("كان", "كانت"))
        if at <= self.passage.first or self.norm[what] not in ("ما", "وما", "مما"):
            return False
        if self.norm[what] == "مما" and self.norm[at + 1] in RESUMPTIVES:
            # «وكان مما توصل إليه العالم أن …»
            return False
        first = complement.first
        if (
            complement.kind == "that"
            and self.norm[at + 1] in RESUMPTIVES
            and self.norm[first - 2 : first - 1] == ["من"]
        ):
            # «ما كشف عنه المدير من أن المصنع سيغلق»
            return False
        described = form.verb.lemma == "وصف" and self.norm[complement.first - 1].startswith("بان")
        # «…، وهو ما اعتبرته الوزارة خرقا», but «ندد بكل ما اعتبره خرقا»
        before = self.norm[at - 2] if at - 1 > self.passage.first else ""
        judged = self._judged(at, form) and (before in ("وهو", "وهي", "وهذا") or before in COMMAS)
        return form.verb.lemma not in NAMING and not described and not judged

    def _judged(self, at: int, form: Form) -> bool:
        """Whether a pronoun on a verb stands for what somebody judges («اعتبرته», «تعتبرها»)."""
        return form.verb.lemma == "اعتبر" and not readings(self.norm[at])[1]

    def _purpose(self, at: int, complement: Complement) -> bool:
        """Whether ل before a present tells what for («اجتمعوا ليعلنوا الاتفاق»), and introduces no speech."""
        return readings(self.norm[at])[0] == "ل" and complement.kind not in ("that", "quote", "colon")

    def _passive(self, at: int) -> bool:
        """Whether the verb is a passive without a source («يُذكر أن»)."""
        raw = self.words.text[self.words.start[at] : self.words.end[at]]
        return self._damma(raw, at)

    def _damma(self, raw: str, at: int) -> bool:
        """Whether a written damma makes a verb a passive; the present of «أعلن» and «أكد» has one of its own."""
        raw = raw.lstrip("وفس")
        _, forms = readings(self.norm[at])
        # «واتُّهِمت»
        eighth = raw[:1] == "ا" and "\u064f" in raw[2:4]
        if not (raw[1:2] == "\u064f" or eighth) or any(f.shape == "participle" for f in forms):
            return False
        active = all(
            f.shape == "present"
            and (
                f.verb.lemma[0] == "أ"
                or (len(f.verb.lemma) > 3 and f.verb.lemma[0] not in "ات")
                or f.verb.lemma in DOUBLED
            )
            for f in forms
        )
        return not active

    def _expected(self, at: int, speaker: Speaker) -> bool:
        """Whether a passive in a relative clause tells what becomes of a thing («المشروع الذي يتوقع أن ينتهي»)."""
        mention = speaker.mention
        if (
            mention is None
            or mention.start > at
            or self.norm[at] not in IMPERSONAL
            or self.norm[at - 1] not in RELATIVES
        ):
            return False
        vocab, head = self.vocab, mention.head
        speaks = head in vocab.people or head in vocab.roles or (head in vocab.sources and head not in THINGS)
        return mention.type is SpeakerType.UNNAMED and not speaks

    def _describes(self, at: int, form: Form, complement: Complement, how: str, speaker: Speaker) -> bool:
        """Whether a relative clause tells what becomes of the noun before it («الأسرى الذين تطالب بهم السلطة»)."""
        before = self.norm[at - 1] if at > self.passage.first else ""
        if before in RELATIVES and how == "subject before the cue" and complement.kind == "object":
            if self._judged(at, form):
                return False
            person = speaker.mention is not None and speaker.mention.type is SpeakerType.PERSON
            if person and self._asserted(form, complement):
                # «التقى الوزير الذي أكد أهمية الحوار»
                return False
            if form.verb.act == "expect" and bare_verbal_noun(self.norm[complement.first]):
                # «المؤسسة التي تتوقع ارتفاع الأسعار»
                return False
            return form.verb.act != "deny" and not self.mentions.kinds.his_deed(complement.first)
        if before not in RELATIVES or how != "subject behind the cue" or self._judged(at, form):
            return False
        if self.norm[at - 2] == "الوقت" or self.norm[at + 1] in IN_WHICH:
            # «في الوقت الذي طالب النواب بـ…», «الجلسة التي أعلن خلالها الوزير استقالته»
            return False
        return complement.kind in ("object", "party", "preposition") and form.verb.act != "accuse"

    def _asserted(self, form: Form, complement: Complement) -> bool:
        """Whether what a verb takes can only be said («أكد أهمية الحوار», «أعلن تأجيل الجلسة»)."""
        word = self.norm[complement.first]
        if form.verb.act == "stress":
            return word in ASSERTED or word.removeprefix("ال") in ASSERTED
        return form.verb.act in ("announce", "refuse") and bare_verbal_noun(word) and word not in LEFT_UNSAID

    def _indicates(self, form: Form, complement: Complement) -> bool:
        """Whether things that are no reports point to something («تشير التحركات السياسية إلى بداية جديدة»)."""
        subject = complement.subject
        clause = complement.kind == "that" or self.norm[complement.first - 1] in COMPLEMENTISERS
        if subject is None or form.shape != "present" or subject.type is not SpeakerType.UNNAMED or clause:
            return False
        word = self.norm[subject.start]
        report = subject.head in self.vocab.documents or subject.head in FIGURES or subject.head in REPORTS
        return has_article(word) and not report and self._names_thing(word)

    def _by_nobody(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a verb with no subject of its own quotes nobody: a passive, or a verb whose subject is a thing.

        «هذه الانتخابات تهدد بتقسيم البلاد»: what stands right before the verb is its subject, and it is no speaker.
        «من المنتظر أن تعلن نتائج»: behind أن the verb says what is to be done.
        """
        before = self.norm[at - 1] if at > self.passage.first else ""
        if self.norm[at].lstrip("و") in IMPERSONAL or self._told_by_things(at, form, complement):
            return True
        if self.homographs.subjectless(at, form, complement):
            return True
        if self._thing_does(at, form, complement):
            return True
        loose = complement.kind in ("object", "party", "preposition")
        clause = complement.kind in ("that", "preposition")
        if form.shape == "present" and form.number == 1 and clause and self._noun_right_before(at):
            return True
        if before in COMPLEMENTISERS and loose:
            # «المجلس سبق أن أعلن …»: whoever stands before it did.
            named = self.norm[at - 2] == "سبق" and at - 2 > self.passage.first and self.norm[at - 3][:1].isalpha()
            did = at > self.passage.first + 1 and self.norm[at - 2] in _THAT_DID
            return named or not (did or self._said_next(at))
        if before in RELATIVES and self._judged(at, form):
            return False
        if before in RELATIVES and (complement.kind == "object" or self.norm[at + 1] in ("له", "لها", "اليه", "اليها")):
            return True
        if self._of_antecedent(at, form):
            return True
        return self._behind_thing(at, form, complement, before)

    def _thing_does(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a thing and its object stand behind a present («ويقترح البرنامج كلمات بديلة»), and nobody speaks."""
        first = complement.first
        if complement.kind != "object" or form.shape != "present" or first != at + 1 or first + 1 >= len(self.norm):
            return False
        thing, word = self.norm[first], self.norm[first + 1]
        several = word.endswith("ات") and not has_article(word) and word not in PREPOSITIONS
        named = word in self.vocab.asides or word in self.vocab.names or word in ADVERBS
        return has_article(thing) and several and not named and word[:1] not in "ولب"

    def _said_next(self, at: int) -> bool:
        """Whether «قبل أن» tells what somebody who was quoted said next («قال إن …، قبل أن يتهم الحزب بالكذب»).

        «قال إنه لن يسافر قبل أن يعلن استقالته»: what he will do first is part of what he said.
        """
        before, last = at - 2, self.passage.drafts[-1] if self.passage.drafts else None
        if self.norm[before] != "قبل" or last is None or last.words is not self.words:
            return False
        if last.sentence != self.passage.first or last.end > before:
            return False
        apart = self.norm[before - 1] in COMMAS or not self.norm[before - 1][:1].isalnum()
        return apart or NEGATIONS.isdisjoint(self.norm[last.first : last.end])

    def _behind_thing(self, at: int, form: Form, complement: Complement, before: str) -> bool:
        """Whether the word right before a verb can only be its subject, though it is no speaker."""
        loose = complement.kind in ("object", "party", "preposition")
        if self.norm[at + 1] in RESUMPTIVES or before in LEADERS or self.mentions.namelike(before):
            return False
        if form.shape == "past" and self._topic_before(at):
            return False
        clause = complement.kind in ("that", "preposition") or self.norm[complement.first - 1] in COMPLEMENTISERS
        goes_on = before in BUT_HE or before in AND_SO_HE
        if goes_on and (clause or form.shape == "past"):
            # «احتفلت الشركة، ولكنها أشارت إلى أن …», «وإذ أقر الوزير بالخطأ، فإنه دعا إلى …»
            return False
        conjoined = conjunction_of(self.norm[at])
        if conjoined or not before[:1].isalpha() or not loose:
            return False
        if (
            self.vocab.head(before.removesuffix("ا")) in self.vocab.documents
            or before.removesuffix("ا") in self.vocab.occasions
        ):
            # «بيانا يؤكد إصابة اللاعب»: whoever issues the statement speaks.
            return False
        return not (
            before in AUXILIARIES
            or before in CLAUSE_OPENERS
            or before in RELATIVES
            or before in NEGATIONS
            or before in self.vocab.asides
            or before in ADVERBS
            or before in RESUMPTIVES
            or (before == "بل" and form.shape == "past")
            or before in ("ما", "جانبه", "جانبها", "جهته", "جهتها", "السياق", "المقابل")
        )

    def _topic_before(self, at: int) -> bool:
        """Whether a sentence opens with its topic or purpose, which ends before a verb («وعن الأجور شدد على …»)."""
        first = self.passage.first
        opening = self.norm[first].removeprefix("و")
        concerns = opening in ("فيما", "في") and not _CONCERNS.isdisjoint(self.norm[first + 1 : first + 3])
        # «ولجذب السياح أعلن إلغاء التأشيرات»
        concerns = concerns or tells_what_for(opening)
        return (opening in _TOPIC or concerns) and not any(word in COMMAS for word in self.norm[first:at])

    def _noun_right_before(self, at: int) -> bool:
        """Whether a noun that nobody speaks by is the subject («خطوة تجديد العقد تؤكد أن …», «الخطة تنص على أن …»)."""
        before = self.norm[at - 1] if at > self.passage.first else ""
        if readings(self.norm[at])[0] or not before[:1].isalpha() or before in self.vocab.asides or before in ADVERBS:
            return False
        bare = before.removesuffix("ا")
        if bare in self.vocab.occasions or self.vocab.head(bare) in self.vocab.documents or before.endswith("ي"):
            # «في كلمة يؤكد أن …», «وبلادي ترى أن …»
            return False
        noun = has_article(before) or before in known().nouns
        return noun and before not in self.vocab.names and before not in TURNS

    def _of_antecedent(self, at: int, form: Form) -> bool:
        """Whether a relative clause tells what a thing says («الفصل الذي ينص على أن …», «النتائج التي تشير إلى …»).

        «الشركات التي يرى أنها …», «العصابات التي تقول إنها …»: whoever speaks is another.
        """
        of_others = form.verb.act == "judge" or form.verb.lemma in NAMING
        if form.shape != "present" or form.number > 1 or of_others or not readings(self.norm[at])[1]:
            return False
        return self.norm[at - 1].removeprefix("و") == ("التي" if form.gender == "f" else "الذي")

    def _told_by_things(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether what was told, or a deed, is the subject («وهذا يؤكد أن …», «وتشير هذه الخطوة إلى …»)."""
        word = self.norm[complement.first]
        if form.verb.lemma == "هدد" and complement.kind == "party" and form.gender == "f" and has_article(word):
            # «وتهدد الاتهامات بإسقاط الحكومة»
            return self._names_thing(word)
        if complement.kind not in ("that", "preposition"):
            return False
        before = self.norm[at - 1].lstrip("وف") if at > self.passage.first else ""
        if before in ("هذا", "ذلك") and form.gender != "f" and not readings(self.norm[at])[0]:
            return True
        if form.verb.takes_nouns or at + 2 >= complement.first - 1:
            return False
        # «وقال هذا الأسبوع إن …»
        thing = has_article(self.norm[at + 2]) and self.norm[at + 2] not in TIMES
        return self.norm[at + 1] in DEMONSTRATIVES and thing

    def _names_thing(self, word: str) -> bool:
        """Whether a definite noun names nobody who speaks («وتشير المؤشرات إلى …»)."""
        vocab, head = self.vocab, self.vocab.head(word)
        speaks = head in vocab.roles or head in vocab.people or head in vocab.sources or head in vocab.organisations
        named = word in vocab.names or word in vocab.places or word in vocab.asides or word in TIMES or word in ADVERBS
        told = head in vocab.occasions or head in INFORMATION
        return not (speaks or named or told or vocab.is_role(head)) and head.removesuffix("ات") in known().nouns

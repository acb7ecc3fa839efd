"""Finding cues: the words of a sentence that tell of somebody's speech and have a content."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.agreement import agrees
from indexer.attribution.ahead import Ahead
from indexer.attribution.asides import Asides
from indexer.attribution.complements import Complements
from indexer.attribution.content import verbal
from indexer.attribution.cues import Form, noun_reading, readings, with_object
from indexer.attribution.drafts import Complement, Passage, Stage
from indexer.attribution.homographs import Homographs
from indexer.attribution.subjects import Subjects
from indexer.attribution.subjects_before import SubjectsBefore
from indexer.attribution.tokens import OPEN
from indexer.attribution.word_kinds import bare_verbal_noun, has_article
from indexer.attribution.words.adverbs import TURNED_TO, TURNS
from indexer.attribution.words.documents import ABOUT_TO_SAY, BY_SAYING
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import NUMERALS, TENS
from indexer.attribution.words.objects import MOTIVES, WHAT_IT_IS
from indexer.attribution.words.particles import (
    AUXILIARIES,
    BECOMING,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    IN_WHICH,
    LED_BY,
    MEANWHILE,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    SECOND_PERSON,
    TRAILING,
    WITH_SUBJECT,
)
from indexer.attribution.words.time import ADVERBS
from indexer.attribution.words.verbs import CARRIED_ON, SAYING
from indexer.model import SpeakerType

# So many words before a noun joined by و the verbal noun is looked for that it is joined to.
_JOINED_WITHIN = 8
# Verbs to which whoever is told something, or what is judged, is attached («أبلغه بأن …», «ينبهونه إلى أن …»).
_WITH_SOMEBODY = frozenset({"أبلغ", "أخبر", "قدر", "نبه", "أطلع", "حمّل"})
_SHADDA = "\u0651"
# Complements that can only be speech.
_SPOKEN = frozenset({"quote", "colon"})
# Behind these أن and a present tell what was said («قبل أن يضيف أن …»).
_TOLD_BEHIND = frozenset({"قبل", "بعد", "الا", "غير", "كما", "منذ"})
# So many words have when and where something was said at most.
_SETTING = 10
# «صورة لما يبدو أنها …», «البلاد التي يبدو أنها …»: what something seems, and not what was said.
_SEEMS = frozenset({"يبدو", "تبدو"})
_WHAT = frozenset({"ما", "لما", "فيما", *RELATIVES})
# «وقد رد المتحدث بأن …» has a clause of its own.
_HAVING = frozenset({"وقد", "فقد"})
# Behind these a verbal noun tells of other words than those of the verb («بعد إعلان الوزير أن …»).
_SINCE = frozenset({"بعد", "من", "عقب", "منذ", "على", "رغم", "اثر", "قبل", "بسبب"})
# «He promises», and «promising».
_PROMISING = frozenset({"واعدا", "واعده", "واعدين"})


class CueFinder(Stage):
    """Finds the cues of one paragraph; forgets them at each new sentence."""

    def __init__(
        self,
        passage: Passage,
        asides: Asides,
        ahead: Ahead,
        before: SubjectsBefore,
        subjects: Subjects,
        complements: Complements,
    ) -> None:
        super().__init__(passage)
        self.asides = asides
        self.subjects = subjects
        self.before = before
        self.ahead = ahead
        self.complements = complements
        self.homographs = Homographs(passage)
        self._complements: dict[int, tuple[Form, Complement] | None] = {}

    def forget(self) -> None:
        """Forget the cues read so far: what a cue takes depends on the sentence."""
        self._complements.clear()

    def read(self, at: int) -> tuple[Form, Complement] | None:
        """Return the reading and the complement of a cue that starts here, or None."""
        if at not in self._complements:
            self._complements[at] = None
            _, forms = readings(self.norm[at])
            if self.norm[at] in ("ورد", "وردت", "ورده") and not self._in_document(at + 1):
                # «ورد الوزير: …» is و with رد, not ورد.
                forms = readings(self.norm[at][1:])[1]
            if not forms:
                self._complements[at] = self._with_object(at)
                return self._complements[at]
            behind = self.norm[at - 1].removeprefix("و") in PREPOSITIONS if at else False
            behind = behind and not self.subjects.some_say(at)
            for form in forms:
                if self._other_word(at, form) or self.norm[at].lstrip("و") == "تبين" or self._of_you(at, form):
                    continue
                if behind or (form.shape != "participle" and self._noun_here(at, form)):
                    # «على مقترحه»: a noun.
                    continue
                if self._say_themselves(at, form):
                    continue
                if (complement := self.complements.read(at, form)) is not None:
                    if self._anothers(at, form, complement):
                        continue
                    loose = complement.kind in ("object", "party", "preposition")
                    if loose and self.norm[complement.first] in BY_SAYING:
                        # «مبررا ذلك بالقول: …»: the noun has what was said.
                        continue
                    if form.shape == "participle" and (
                        self._tells_what_is(at, loose) or self._far_clause(at, complement)
                    ):
                        continue
                    if self.norm[at] == "بين" and self._between_deeds(at):
                        continue
                    if form.shape == "present" and complement.kind not in _SPOKEN and self._not_yet_said(at):
                        continue
                    if self.homographs.once_more(at, complement) or self._withholds(at, form):
                        continue
                    matter = at > 1 and self.norm[at - 1] in RELATIVES and self.norm[at - 2] in ("الامر", "الشيء")
                    matter = matter and form.shape == "present"
                    if self._backs(at, form, complement) or (matter and complement.subject is None):
                        # «…، الأمر الذي يؤكد أن العمل مستمر»: nobody says so.
                        continue
                    marked = complement.kind == "quote" and self.norm[complement.first - 1] != ":"
                    if (loose or marked) and at and self.norm[at - 1].removeprefix("و") == "حسبما":
                        # «…، حسبما أفادت المنظمة، أثناء إعلانها عن …»: what she said stands before.
                        continue
                    whole = self.complements.whole(at, form, complement)
                    if whole is not None:
                        self._complements[at] = form, whole
                    break
        return self._complements[at]

    def _in_document(self, at: int) -> bool:
        """Whether «في» or a document that ب is written onto stands at a token («ورد في التقرير», «ورد بالتقرير»)."""
        word = self.norm[at] if at < len(self.norm) else ""
        return word == "في" or (word[:1] == "ب" and self.vocab.head(word[1:]) in self.vocab.documents)

    def _say_themselves(self, at: int, form: Form) -> bool:
        """Whether a plural participle names those whose verb follows («لكن معارضين يقولون إن …»)."""
        if form.shape != "participle" or form.number < 3 or at + 1 >= self.passage.limit:
            return False
        conjunction, following = readings(self.norm[at + 1])
        return not conjunction and any(verb.shape != "participle" and verb.number == 3 for verb in following)

    def _between_deeds(self, at: int) -> bool:
        """Whether «بين» is the preposition before what somebody may do («يخير الناس بين أن يبقوا أو أن يرحلوا»)."""
        after = self.norm[at + 2] if at + 2 < self.passage.limit and self.norm[at + 1] == "ان" else ""
        return after[:1] in ("ي", "ن", "ت") and after[1:] in known_words().present

    def _withholds(self, at: int, form: Form) -> bool:
        """Whether somebody only keeps silent («وقال الموظف رافضا كشف اسمه إن …»)."""
        refused = form.verb.act == "refuse" and form.shape == "participle" and at + 1 < self.passage.limit
        return refused and self.ahead.withheld(at + 1)

    def _anothers(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a later verb has what was said («نشر ناشطون تغريدة كتبت فيها: "…"», «…، في حين رد آخرون بأن …»)."""
        k = complement.first - 1
        if complement.kind == "that":
            seems = self.norm[k - 1] in _SEEMS and self.norm[k - 2] in _WHAT
            if k > at + 2 and (seems or (self.norm[k - 1] in ("هو", "هي") and self.norm[at - 1] != "كما")):
                # «نشرت صورة لما يبدو أنها …», «لا يوضح الدليل مدتها، فالنصيحة هي أنها …»
                return True
            meanwhile = (j for j in range(at + 2, k) if self.norm[j] in MEANWHILE or self.norm[j] in _HAVING)
            if any(readings(self.norm[j + 1])[1] and self.read(j + 1) is not None for j in meanwhile):
                return True
            return any(self._has_it(j, k, form) for j in range(at + 2, k - 1))
        if complement.kind not in ("quote", "colon") or complement.source is not None:
            return False
        k -= self.norm[k] == ":"
        return k > at + 2 and self.norm[k] in IN_WHICH and self.read(k - 1) is not None

    def _has_it(self, at: int, that: int, form: Form) -> bool:
        """Whether أن goes with a verb that a comma and و set off («…، واقترحنا أن …»), or with a verbal noun.

        «أقرت الخطة بعد إعلان الوزير أن …»
        """
        word, joined = self.norm[at][1:], self.norm[at][:1] == "و" and self.norm[at] not in TRAILING
        joined = joined and self.norm[at] not in known_words().past
        if joined and word and self.norm[at - 1] in COMMAS and form.verb.lemma not in SAYING:
            return verbal(word) or bool(readings(word.removesuffix("نا"))[1])
        verb, pronoun = noun_reading(self.norm[at]) if self.norm[at - 1] in _SINCE else (None, "")
        if verb is None or pronoun or "that" not in verb.takes:
            return False
        speaker = self.mentions.speaker(at + 1, that)
        return speaker is not None and speaker.end == that

    def _backs(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether «كما يؤكد» backs what stands before it («…، كما يؤكد سامر العلي رئيس اللجنة في الحزب»)."""
        led = at > 1 and self.norm[at - 1] == "كما" and self.norm[at - 2] in COMMAS and form.shape == "present"
        named = complement.subject is not None and complement.subject.name is not None
        return led and named and complement.kind == "object"

    def _with_object(self, at: int) -> tuple[Form, Complement] | None:
        """Read a verb with somebody attached to it («ووصفتها بأنها …», «اتهموه بأنه …», «طالبها بمعالجة …»)."""
        if self.words.text[self.words.end[at] - 1] == "ة":
            # «في دعوة لإبقاء المصانع»: a noun, and nobody is called.
            return None
        if at > 1 and self.norm[at - 1] in RELATIVES and self.vocab.head(self.norm[at - 2]) in MOTIVES:
            # «الأسباب التي دعته إلى الاستقالة»: nobody called on him.
            return None
        for form in with_object(self.norm[at]):
            judged = form.verb.lemma == "اعتبر"
            if "party" not in form.verb.takes and form.verb.lemma not in _WITH_SOMEBODY and not judged:
                continue
            pos = self.asides.skip(at + 1, self.passage.limit)
            subject = self.mentions.read(pos, self.passage.limit) if pos < self.passage.limit else None
            if subject is not None and (not agrees(form, subject) or form.number > 1):
                subject = None
            k = self.asides.skip(subject.end if subject is not None else pos, self.passage.limit)
            if k >= self.passage.limit:
                continue
            if judged and self.norm[k - 1] == "غير" and k > at + 1:
                # «ويعتبرها غير قانونية»
                k -= 1
            if self.norm[k] in COMPLEMENTISERS:
                clause = Complement.behind_that(self.norm, k, self.passage.limit, subject)
                return (form, clause) if clause is not None else None
            if judged and self._judgement(k) and self._own_clause(at, form):
                return form, Complement("object", k, subject)
            if form.verb.lemma == "حمّل" and self.norm[k] in ("مسووليه", "المسووليه"):
                # «وحملتها مسؤولية الهجوم»
                return form, Complement("object", k, subject)
            marked = self.norm[k] == OPEN and k + 1 < self.passage.limit and self.norm[at - 1] not in RELATIVES
            if marked and any(self.ahead.preposition_at(k + 1, p) for p in form.verb.prepositions):
                # «ووصفتها "بالمسرحية الهزلية"»
                return form, Complement("quote", k, subject)
            for preposition in form.verb.prepositions:
                if self.ahead.preposition_at(k, preposition):
                    start = k if self.norm[k] != preposition else k + 1
                    start += self.norm[start : start + 1] != [] and self.norm[start] in COMPLEMENTISERS
                    return (form, Complement("preposition", start, subject)) if start < self.passage.limit else None
        return None

    def _told_by_somebody(self, at: int) -> bool:
        """Whether a person and أن stand behind a form that is also a noun («… كشف الوزير أن اللجنة اجتمعت»)."""
        subject = self.mentions.subject(at + 1, self.passage.limit)
        if subject is None or subject.type is not SpeakerType.PERSON or subject.end >= self.passage.limit:
            return False
        return self.norm[subject.end] in COMPLEMENTISERS

    def _joined_to_verbal_noun(self, at: int) -> bool:
        """Whether و joins a noun to a verbal noun of the same clause («إقصاء الأمازيغ ورفض دسترة لغتهم»)."""
        subject = self.mentions.subject(at + 1, self.passage.limit) if self.norm[at].startswith("و") else None
        if not self.norm[at].startswith("و") or (subject is not None and subject.type is SpeakerType.PERSON):
            return False
        for k in range(at - 1, max(self.passage.first, at - _JOINED_WITHIN) - 1, -1):
            word = self.norm[k]
            owned = has_article(self.norm[k + 1]) or self.norm[k + 1] in self.vocab.names
            if (owned and bare_verbal_noun(word)) or noun_reading(word)[1]:
                return True
            if not word[:1].isalpha() or word in COMPLEMENTISERS or self._finite(word):
                return False
        return False

    def _finite(self, word: str) -> bool:
        """Whether a word can only be a finite verb."""
        if any(form.shape != "participle" and not form.verb.extra.get("nounlike") for form in readings(word)[1]):
            return True
        known = known_words()
        return word not in known.nouns and (word.removesuffix("ت") in known.past or word[1:] in known.present)

    def _judgement(self, k: int) -> bool:
        """Whether what somebody takes it for stands here («اعتبرها قرارا متسرعا»), not an unread subject."""
        word = self.norm[k]
        return word == OPEN or (word[:1].isalpha() and not word.startswith("ال") and word not in PREPOSITIONS)

    def _own_clause(self, at: int, form: Form) -> bool:
        """Whether a verb has a clause of its own, and does not describe the noun before it («حركة تعتبرها لندن …»)."""
        before = self.norm[at - 1] if at > self.passage.first else ""
        if before in RELATIVES:
            return self.norm[at - 2] == "الامر"
        if self.norm[at][0] in "وف" or before in CLAUSE_OPENERS or before in LED_BY or before == "ما":
            return True
        return not before[:1].isalpha() or self.before.read(at, self.passage.first, form, strict=True) is not None

    def _not_yet_said(self, at: int) -> bool:
        """Whether a verb tells what somebody should, may or will say («طالب بأن يعلن الوزير عن …», «وقد يرفض …»).

        «قبل أن يضيف أن …» tells what he said.
        """
        before = self.norm[at - 1] if at > self.passage.first else ""
        if before in ("قد", "وقد"):
            return self.norm[self.passage.first].removeprefix("و") not in ("كان", "كانت")
        return before in ("ان", "بان") and not (at > 1 and self.norm[at - 2] in _TOLD_BEHIND)

    def _far_clause(self, at: int, complement: Complement) -> bool:
        """Whether the أن far behind a participle goes with another word («تظل معلقة في الأدراج، ولعلها أنها …»)."""
        if complement.kind != "that":
            return False
        clause = complement.first - 1
        between = self.norm[at + 1 : clause]
        if self.asides.skip_commas(self.asides.skip(at + 1, clause)) >= clause - 1:
            return False
        if any(self._finite(word) for word in between):
            return True
        # «مؤكدة في كلمتها أن …»
        told = between[0] in PREPOSITIONS and not any(word in COMMAS for word in between)
        return not told and self.norm[at].endswith("ه") and self._feminine_adjective(at)

    def _tells_what_is(self, at: int, loose: bool) -> bool:
        """Whether a participle goes with what is before it: «كان مطالبا بـ», «حصارا مشددا على المدينة»."""
        before = self.norm[at - 1] if at > self.passage.first else ""
        required = (
            self.norm[at] in ("مطالبه", "مهدده")
            and self.norm[at + 1 : at + 2]
            and self.norm[at + 1].startswith(("ب", "ل"))
        )
        if required and before[:1].isalpha() and before not in ADVERBS:
            # «المنظمة مطالبة بخفض إنتاجها», «إن الدولة اليوم مطالبة بأن …»: she must; «حياتهم مهددة بالخطر».
            return True
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        if self.norm[at] in _PROMISING and before not in COMMAS and not after.startswith("ب"):
            # «فرصا واعدة»
            return True
        if loose and self.norm[at + 1 : at + 2] in (["شريطه"], ["بشرط"]):
            # «قال مسؤول متحدثا شريطة عدم نشر اسمه إن …»
            return True
        if at <= self.passage.first:
            return False
        bare = before.removeprefix("و")
        if before in BECOMING or bare == "غير" or bare in ABOUT_TO_SAY or self._predicate(at):
            # «غرفة مظلمة وغير متوقعة», «يجب ملاحظة أن …»
            return True
        if not loose:
            return False
        count = before.removeprefix("و")
        if (count.isdigit() and len(count) != 4) or count in NUMERALS or count in TENS:
            # «150 طالبا للجوء»: a number counts them; behind «في 2016» it is the subject's.
            return True
        if self.norm[at].endswith("ه"):
            return self._feminine_adjective(at)
        indefinite = self.words.text[self.words.end[at - 1] - 1] in "اً" and len(before) > 4
        return indefinite and self.norm[at].endswith("ا") and before[:-1] in known_words().nouns

    def _predicate(self, at: int) -> bool:
        """Whether a noun stands between «to be» and a participle («ستكون المباراة القادمة كاشفة لـ …»)."""
        for k in range(at - 1, max(self.passage.first, at - 4) - 1, -1):
            if not has_article(self.norm[k]):
                return k < at - 1 and self.norm[k].removeprefix("و").removeprefix("ف") in BECOMING
        return False

    def _feminine_adjective(self, at: int) -> bool:
        """Whether a feminine participle describes the noun before it («حالات مؤكدة بالفيروس», «أنها مطالبة بـ»)."""
        before = self.norm[at - 1]
        if before in WITH_SUBJECT or self._subject_alone(at):
            # «إن الدول العربية مطالبة بـ…»
            return True
        definite = has_article(before) or before.startswith(("لل", "بال", "كال", "وال"))
        if before[:1] in "بل" and not definite and before not in known_words().nouns and before not in self.vocab.names:
            # «بحراسة مشددة», «لأسواق واعدة»
            before = before[1:]
        if not before[:1].isalpha() or definite or before in self.vocab.asides or before in self.vocab.names:
            return False
        spoken = self.vocab.occasions | self.vocab.documents
        known = known_words()
        plural = before.endswith("ات") or known.fixed.get(before, before) != before
        noun = plural or (before.endswith("ه") and before in known.nouns)
        return noun and before not in spoken and before not in self.vocab.places and not before.endswith("يه")

    def _subject_alone(self, at: int) -> bool:
        """Whether nothing but a definite noun phrase stands between أن and a token."""
        for k in range(at - 1, max(self.passage.first, at - 6) - 1, -1):
            word = self.norm[k]
            if word in COMPLEMENTISERS:
                return k < at - 1 and self._feminine(self.norm[k + 1])
            if not word[:1].isalpha() or readings(word)[1] or self._finite(word) or word in PREPOSITIONS:
                return False
        return False

    def _feminine(self, word: str) -> bool:
        """Whether a noun is feminine or a plural of things, for which the feminine stands («الدول مطالبة»)."""
        bare = self.vocab.head(word)
        plural = known_words().fixed.get(bare, bare) != bare
        return bare.endswith(("ه", "ات")) or plural

    def _of_you(self, at: int, form: Form) -> bool:
        """Whether the reader is spoken to («إذا كنت تظن أن …»)."""
        if form.shape != "present" or form.gender != "f" or at == 0:
            return False
        # «ألا تعتقد أن …؟»
        asked = self.norm[at - 1] == "الا" and self.words.text[self.words.start[at - 1]] == "أ"
        return asked or self.norm[at - 1] in SECOND_PERSON

    def _other_word(self, at: int, form: Form) -> bool:
        """Whether the spelling tells another word: «أعتقد» (I believe) for «اعتقد», «يدعى» (is named) for «يدعي»."""
        if self.homographs.part_of_name(at, form) or self._given_name(at, form) or self._name_of_article(at):
            return True
        if form.shape == "past" and at and self.norm[at - 1].lstrip("وف") in ("لم", "لن"):
            # «ما لم نقل إنه …», of «قال».
            return True
        if self.norm[at] in ("فدان", "فدانا"):
            # «خمسون فدانا», of no «دان».
            return True
        raw = self.words.text[self.words.start[at] : self.words.end[at]].lstrip("وف")
        if form.verb.lemma == "روى" and "ؤ" in raw:
            # «رؤى المعارضة»
            return True
        if raw in ("اقرأ", "إقرأ"):
            # «اقرأ: الجسر يفتح غدا»
            return True
        if form.verb.lemma in CARRIED_ON and form.shape == "present" and raw.startswith("س"):
            # «سيواصل الحزب الضغط إلى أن …»: a deed.
            return True
        if form.verb.lemma in ("ادعى", "أخفى") and form.shape == "present" and raw.endswith("ى"):
            return True
        if form.verb.lemma == "أطلع" and raw.startswith("ا") and self.norm[at + 1 : at + 2] == ["على"]:
            # «اطلع على الخطة»: he saw it.
            return True
        # «ذاكرة الهاتف»
        memo = form.verb.lemma in ("ذكّر", "ذكر") and form.gender == "f"
        if form.shape == "participle" and (memo or form.verb.lemma == "أقر") and not self._behind_that(at):
            # «تتخذ من لندن مقرا لها», «وقع مذكرة تفاهم»
            return True
        if form.verb.lemma == "أقر" and raw.endswith("أ"):
            # «أقرأ الصحف»: I read.
            return True
        if form.verb.lemma == "هنأ" and raw == "هنا":
            return True
        during = raw.startswith("إ") or self.norm[at] == "ابان"
        if form.verb.lemma == "أبان" and form.gender == "m" and during and not raw.startswith("أ"):
            # «إبان حكمه»: during it.
            return self.norm[at + 1 : at + 2] != [] and self.norm[at + 1] not in COMPLEMENTISERS
        if form.verb.lemma == "دعا" and _SHADDA in raw[:4]:
            # «ودّعت المدينة ضيوفها»
            return True
        if form.shape == "past" and raw.startswith("آ"):
            # «وآمل أن …»: I hope.
            return True
        paused = at > 0 and self.norm[at - 1] in COMMAS
        if (
            self.norm[at] == "لافته"
            and not paused
            and self.norm[at + 1 : at + 2] not in (["الي"], ["ان"], ["الانتباه"], ["النظر"])
        ):
            # «رفع لافتة كتب عليها …»
            return True
        return form.verb.lemma.startswith("ا") and raw.startswith("أ")

    def _behind_that(self, at: int) -> bool:
        """Whether أن behind ب follows a participle at once («مقرا بأن الأخطاء كثيرة»)."""
        behind = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        return behind in COMPLEMENTISERS and behind.startswith("ب")

    def _given_name(self, at: int, form: Form) -> bool:
        """Whether a participle is a given name behind a verb of saying («طالبت مشيرة خطاب بـ…»)."""
        if self.norm[at] not in self.vocab.given or not at:
            return False
        if form.shape != "participle":
            return False
        return any(f.shape != "participle" for f in readings(self.norm[at - 1])[1])

    def _name_of_article(self, at: int) -> bool:
        """Whether a word that looks like a cue is somebody's name here («أما راي، فأكد …», «لكن كوتس وراي رفضا …»)."""
        word, before, names = self.norm[at], self.norm[at - 1] if at else "", self.mentions.context.names
        if word in self.vocab.names and word[:1] == "ف" and before in self.vocab.given:
            # «المطرب وليد فايد»
            return True
        if word in names:
            return before in ("اما", "واما")
        return word[:1] == "و" and word[1:] in names and before in names

    def _noun_here(self, at: int, form: Form) -> bool:
        """Whether a form that is also a noun («كشف», «رفض») stands in a chain of nouns («تقديم كشف بأسماء»)."""
        if form.shape != "past" or form.number > 1 or form.gender == "f" or not form.verb.extra.get("nounlike"):
            return False
        if readings(self.norm[at])[0]:
            return self._joined_to_verbal_noun(at)
        before = self.norm[at - 1] if at > self.passage.first else ""
        if before == "وقت" and self.norm[at - 2 : at - 1] == ["في"]:
            # «…، في وقت حذر خبراء من …»
            return False
        if before.removeprefix("و") in ("هناك", "ثمه"):
            # «لن يكون هناك طلب على الطائرات»
            return True
        if form.verb.lemma == "أمل" and before in known_words().nouns:
            # «أعطت الهدنة بريق أمل أن …»
            return True
        if before in ("ان", "بان", "فان", "لان"):
            # «سبق أن كشف الوزير عن …» tells what he did.
            return self.norm[at - 2 : at - 1] not in (["سبق"], ["وسبق"])
        behind = self.asides.skip(at + 1, self.passage.limit)
        if behind < self.passage.limit and (self.norm[behind] in COMPLEMENTISERS or self.norm[at + 1] in ADVERBS):
            return False
        if (
            not before[:1].isalpha()
            or before in AUXILIARIES
            or before in CLAUSE_OPENERS
            or before in RELATIVES
            or before in COMPLEMENTISERS
            or before in NEGATIONS
            or before in ("ما", "مما", "بما")
        ):
            return False
        if at + 1 < self.passage.limit and self._told_by_somebody(at):
            return False
        # «في أول رفض علني للخطة»
        dated = (before in self.vocab.asides and before != "اول") or (before[:1] == "و" and before[1:] in ADVERBS)
        if dated or before in TURNS or before in TURNED_TO:
            return False
        if before in self.vocab.places or (before,) in self.vocab.states.get(before, ()):
            # «وفي أثينا حذر رئيس الغرفة من أن …»
            return self.norm[at - 2].removeprefix("و") not in PREPOSITIONS
        return self.before.read(at, self.passage.first, form) is None and not self._behind_setting(at)

    def _behind_setting(self, at: int) -> bool:
        """Whether when or where it was said opens the sentence before a verb («وفي نهاية اللقاء رفض الوزير تأجيل …»).

        Behind «اللقاء» no further noun can stand, as it can behind «في ظل»; behind «ومن المتوقع» stands what is.
        """
        first = self.passage.first
        if self.norm[first].removeprefix("و") == "من" and self.norm[first + 1] in WHAT_IT_IS:
            return False
        if not first + 1 < at <= first + _SETTING or self.norm[first].removeprefix("و") not in PREPOSITIONS:
            return False
        if not has_article(self.norm[at - 1]) or at + 1 >= self.passage.limit:
            return False
        if any(not word[:1].isalnum() or word in RELATIVES or self._finite(word) for word in self.norm[first + 1 : at]):
            return False
        return self.mentions.subject(at + 1, self.passage.limit) is not None

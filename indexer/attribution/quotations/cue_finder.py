"""Finding cues: the words of a sentence that tell of somebody's speech and have a content."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.clauses.ahead import Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.complements import Complements
from indexer.attribution.clauses.content import verbal
from indexer.attribution.drafts import Complement, Cue, Passage, Stage
from indexer.attribution.quotations.homographs import Homographs
from indexer.attribution.quotations.nounlikes import Nounlikes
from indexer.attribution.quotations.participles import Participles
from indexer.attribution.quotations.spelling import Spelling
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.subjects.subjects import Subjects
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.text.cues import Form, conjunction_of, noun_reading, readings, with_object
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import accusative, bare_verbal_noun, has_article
from indexer.attribution.words.adjectives import FIRST_OF_THEM
from indexer.attribution.words.adverbs import LEADS_TO_MANNER
from indexer.attribution.words.documents import BY_SAYING
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import ONE_OF
from indexer.attribution.words.particles import (
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    IN_WHICH,
    LEADS_TO_NOUN,
    LED_BY,
    MEANWHILE,
    PREPOSITIONS,
    RELATIVES,
    TRAILING,
)
from indexer.attribution.words.verbs import CUE_HOMOGRAPHS, SAYING

# Verbs to which whoever is told something, or what is judged, is attached («أبلغه بأن …», «ينبهونه إلى أن …»).
_WITH_SOMEBODY = frozenset({"أبلغ", "أخبر", "قدر", "نبه", "أطلع", "حمّل"})
# Verbs to which whoever is told something in his words is attached, or what is said («ما قاله سامر العلي: «…»»).
_TOLD = frozenset({"قال", "سأل", "أجاب", "رد", "خاطب", "أخبر", "أبلغ", "ناشد"})
# Complements that can only be speech.
_SPOKEN = frozenset({"quote", "colon"})
# Behind these أن and a present tell what was said («قبل أن يضيف أن …»).
_TOLD_BEHIND = frozenset({"قبل", "بعد", "الا", "غير", "بيد", "كما", "منذ"})
# «صورة لما يبدو أنها …», «البلاد التي يبدو أنها …»: what something seems, and not what was said.
_SEEMS = frozenset({"يبدو", "تبدو"})
_WHAT = frozenset({"ما", "لما", "فيما", *RELATIVES})
# «وقد رد المتحدث بأن …» has a clause of its own.
_HAVING = frozenset({"وقد", "فقد"})
# Behind these a verbal noun tells of other words than those of the verb («بعد إعلان الوزير أن …»).
_SINCE = frozenset({"بعد", "من", "عقب", "منذ", "على", "رغم", "اثر", "قبل", "بسبب"})
# So many words behind what somebody describes «بقوله» stands.
_SAID_WITHIN = 8
# So many words behind the verb marks open what somebody judges.
_JUDGED_WITHIN = 8


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
        self.spelling = Spelling(passage, self.homographs)
        self.participles = Participles(passage, asides)
        self.nounlikes = Nounlikes(passage, asides, before)

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
            behind = self.norm[at - 1] in LEADS_TO_NOUN if at else False
            behind = behind and not self.subjects.some_say(at)
            for form in forms:
                if self.spelling.another_word(at, form):
                    continue
                if behind or (form.shape != "participle" and self.nounlikes.stands(at, form)):
                    # «على مقترحه»: a noun.
                    continue
                if self.participles.names_those(at, form):
                    continue
                complement = self.complements.read(at, form)
                if complement is not None and not self._says_nothing(at, form, complement):
                    whole = self.complements.whole(at, form, complement)
                    if whole is not None:
                        self._complements[at] = form, whole
                    break
        return self._complements[at]

    def _says_nothing(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a cue with a complement says nothing by it: it describes, denies, or goes with another's words."""
        if self._anothers(at, form, complement):
            return True
        loose = complement.kind in ("object", "party", "preposition")
        if loose and self.norm[complement.first] in BY_SAYING:
            # «مبررا ذلك بالقول: …»: the noun has what was said.
            return True
        near = self.norm[complement.first : min(self.passage.limit, complement.first + _SAID_WITHIN)]
        if form.verb.lemma == "وصف" and complement.kind == "party" and not BY_SAYING.isdisjoint(near):
            # «وتصف هدى العلي تلك المرحلة بقولها: …»: so has it here.
            return True
        # «أمطارا غزيرة جدا مشيرا إلى أن …»: no adjective has a clause.
        clause = self.norm[complement.first - 1] in COMPLEMENTISERS
        if form.shape == "participle" and (
            self.participles.describes(at, (loose and not clause) or self._led_by_nothing(complement))
            or self.participles.far_clause(at, complement)
        ):
            return True
        if self.norm[at] == "بين" and self._between_deeds(at):
            return True
        if self.norm[at] == "اوضح" and at and self.norm[at - 1] in LEADS_TO_MANNER:
            # «ويظهر ذلك بشكل أوضح بأن …»
            return True
        if form.shape == "present" and complement.kind not in _SPOKEN and self._not_yet_said(at):
            return True
        if self.homographs.once_more(at, complement):
            return True
        matter = at > 1 and self.norm[at - 1] in RELATIVES and self.norm[at - 2] in ("الامر", "الشيء")
        matter = matter and form.shape == "present"
        if self._backs(at, form, complement) or (matter and complement.subject is None):
            # «…، الأمر الذي يؤكد أن العمل مستمر»: nobody says so.
            return True
        marked = complement.kind == "quote" and self.norm[complement.first - 1] != ":"
        # «…، حسبما أفادت المنظمة، أثناء إعلانها عن …»: what she said stands before.
        as_said = at > 0 and self.norm[at - 1].removeprefix("و") == "حسبما"
        return as_said and (loose or marked or self._goes_on_before(at, complement))

    def _goes_on_before(self, at: int, complement: Complement) -> bool:
        """Whether another clause begins between a cue and its أن («حسبما ذكر العلي، ولهذا السبب قدرت … أن …»)."""
        between = range(at + 1, complement.first - 1) if complement.kind == "that" else range(0)
        return any(self.norm[j] in COMMAS and self.norm[j + 1][:1] == "و" for j in between)

    def _led_by_nothing(self, complement: Complement) -> bool:
        """Whether neither أن nor a colon leads to a clause («أحكام مشددة قد تصل إلى السجن»)."""
        return complement.kind == "that" and self.norm[complement.first - 1] not in COMPLEMENTISERS

    def _in_document(self, at: int) -> bool:
        """Whether «في» or a document that ب is written onto stands at a token («ورد في التقرير», «ورد بالتقرير»)."""
        word = self.norm[at] if at < len(self.norm) else ""
        return word == "في" or (word[:1] == "ب" and self.vocab.head(word[1:]) in self.vocab.documents)

    def _between_deeds(self, at: int) -> bool:
        """Whether «بين» is the preposition before what somebody may do («يخير الناس بين أن يبقوا أو أن يرحلوا»)."""
        after = self.norm[at + 2] if at + 2 < self.passage.limit and self.norm[at + 1] == "ان" else ""
        return after[:1] in ("ي", "ن", "ت") and after[1:] in known_words().present

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
            # «…، ومقره صيدا، أن …»
            return verbal(word) or (word not in CUE_HOMOGRAPHS and bool(readings(word.removesuffix("نا"))[1]))
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
        # «بعد وصفه بالضعيف»: a noun, and nobody calls him so; «هناك من وصفه بالضعيف»
        noun = at > self.passage.first and self.norm[at - 1] in LEADS_TO_NOUN and self.norm[at - 1] != "من"
        for form in with_object(self.norm[at]):
            if noun and form.shape == "past" and form.verb.extra.get("nounlike"):
                continue
            judged = form.verb.lemma == "اعتبر"
            if (told := self._told(at, form)) is not None:
                return form, told
            if form.verb.extra.get("nounlike") and self._joined_to_deed(at):
                # «توعية السائقين وحثهم على التمهل»
                continue
            if "party" not in form.verb.takes and form.verb.lemma not in _WITH_SOMEBODY and not judged:
                continue
            pos = self.asides.skip(at + 1, self.passage.limit)
            limit = self._before_judgement(pos) if judged else self.passage.limit
            subject = self.mentions.read(pos, limit) if pos < limit else None
            # «واعتبرتها مبادرة جديدة», but «واعتبرتها نقابة العمال خطوة جديدة»
            taken_for = judged and subject is not None and not self._thing(subject.end) and self._thing(pos)
            if subject is not None and (taken_for or not agrees(form, subject) or form.number > 1):
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
            if judged and self._judgement(k) and self._own_clause(at, form, k):
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

    def _told(self, at: int, form: Form) -> Complement | None:
        """Read what somebody is told or asked («وسأله القاضي: «…»», «وناشدتهم: …», «فسألها إن كانت …»)."""
        if form.verb.lemma not in _TOLD or form.shape == "participle":
            return None
        pos, limit = self.asides.skip(at + 1, self.passage.limit), self.passage.limit
        subject = self.mentions.read(pos, limit) if pos < limit and self.norm[pos] not in (":", OPEN) else None
        behind = subject.end if subject is not None and agrees(form, subject) else pos
        if form.verb.act == "ask" and self.ahead.question_at(behind) and conjunction_of(self.norm[at]) != "ل":
            return Complement("that", behind, subject if behind > pos else None)
        if behind >= limit or self.norm[behind] not in (":", OPEN):
            return None
        found = self.complements.starts.find(Cue(at, form, subject, behind, limit))
        return found if found is not None and found.kind in _SPOKEN else None

    def _joined_to_deed(self, at: int) -> bool:
        """Whether و is written onto a word right behind a verbal noun and whom it is done to («توعية السائقين و»)."""
        deed = at > self.passage.first + 1 and bare_verbal_noun(self.norm[at - 2]) and has_article(self.norm[at - 1])
        return deed and self.norm[at][:1] == "و"

    def _before_judgement(self, at: int) -> int:
        """Return the mark that opens what a body takes a thing for («اعتبرته الحكومة "خرقا سافرا"»), or the limit."""
        near = range(at + 1, min(self.passage.limit - 1, at + _JUDGED_WITHIN))
        marks = (j for j in near if self.norm[j] == OPEN and accusative(self.norm[j + 1]))
        return next(marks, self.passage.limit)

    def _thing(self, at: int) -> bool:
        """Whether marks or an indefinite noun stand at a token, for which somebody can take something."""
        word = self.norm[at] if at < self.passage.limit else ""
        return word == OPEN or accusative(word) or (word in known_words().nouns and not has_article(word))

    def _judgement(self, k: int) -> bool:
        """Whether what somebody takes it for stands here («اعتبرها قرارا متسرعا»), not an unread subject."""
        word = self.norm[k]
        # «اعتبرته البلاد وحلفاؤها، خرقا», but «اعتبره واجبا»
        joined = word[:1] == "و" and word not in known_words().nouns and not accusative(word)
        other = joined or word.startswith("ال") or word in PREPOSITIONS
        return word == OPEN or (word[:1].isalpha() and not other)

    def _own_clause(self, at: int, form: Form, k: int) -> bool:
        """Whether a verb has a clause of its own, and does not describe the noun before it («حركة تعتبرها لندن …»).

        Args:
            at: The verb.
            form: Its reading.
            k: What the thing is taken for.
        """
        before = self.norm[at - 1] if at > self.passage.first else ""
        if before in RELATIVES:
            # «القرار الذي اعتبروه ظلما», «دوره الذي تعتبره "معطلا"»
            if k > at + 1 and (self.norm[k] in ONE_OF or self.norm[k] in FIRST_OF_THEM):
                # «المشروع الذي اعتبره كثيرون أحد أهم المشاريع»
                return True
            if form.shape == "past" and k > at + 1:
                # «القرارات التي اعتبرتها النقابة مجحفة»; «الحركة التي تعتبرها لندن إرهابية» tells what it is.
                return True
            return self.norm[at - 2] == "الامر" or self.norm[k] in (OPEN, "غير") or accusative(self.norm[k])
        if self.norm[at][0] in "وف" or before in CLAUSE_OPENERS or before in LED_BY or before in ("ما", "مما"):
            return True
        if form.shape == "past" and k > at + 1 and before in known_words().nouns:
            # «في خطوة اعتبرها مراقبون محاولة لكسب الوقت»
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

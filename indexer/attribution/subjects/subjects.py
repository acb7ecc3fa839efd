"""Subjects: who says what a cue takes: behind the verb, before it, or carried on from an earlier one."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.drafts import Complement, Passage, Speaker, Stage
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.subjects.joined_clauses import JoinedClauses
from indexer.attribution.subjects.named_last import NamedLast
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.text.cues import Form, conjunction_of, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import finite, has_article
from indexer.attribution.words import listed
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.outlets import WRITTEN_ON
from indexer.attribution.words.particles import COMPLEMENTISERS, PREPOSITIONS, RELATIVES, SOME_ARE
from indexer.attribution.words.verbs import GIVES_OUT
from indexer.model import SpeakerType

# So many words before a verb opens somebody whom its clause describes («رسالة من مزارع في القرية قال …»).
_DESCRIBED_WITHIN = 8
# So many words before a verb the clause opens that و joins it to.
_CLAUSE_WITHIN = 24
# Behind these whom somebody meets or names may stand first («وزار الوزير سامر العلي وأكد له أن …»).
_DOES_TO_SOMEBODY = listed(
    "استقبل التقي زار هاتف قابل كرم ودع هنا شكر عين اقال كلف رافق خلف منح سلم ضم دعا طالب سال حث اتهم اوقف قتل"
)
# So many subjects back a participle's sentence is looked over.
_NEAR = 8


class Subjects(Stage):
    """Finds the speakers of the cues of one paragraph."""

    def __init__(
        self, passage: Passage, before: SubjectsBefore, carried: CarriedSubjects, joined: JoinedClauses
    ) -> None:
        super().__init__(passage)
        self.before = before
        self.carried = carried
        self.joined = joined
        self.named_last = NamedLast(passage)

    def speaker(self, at: int, form: Form, complement: Complement, first: int) -> tuple[Speaker, str]:
        """Return who says it, and which step found them."""
        if complement.source is not None:
            via = Speaker(complement.subject, self.words)
            name = via.text((complement.subject.start, complement.subject.end)) if complement.subject else None
            return Speaker(complement.source, self.words, via=(name,) if name else ()), "source behind عن"
        if form.verb.extra.get("relays") and (told := self._whose_words(at, form, complement)) is not None:
            return told, "carried"
        if (once := self.before.once(at, first)) is not None:
            return Speaker(once, self.words), "subject before the cue"
        if complement.subject is not None and not self._asked(form, complement):
            side = "behind" if complement.subject.end > at else "before"
            return Speaker(complement.subject, self.words), f"subject {side} the cue"
        if (sign := self._sign(at, form)) is not None:
            return Speaker(sign, self.words), "subject before the cue"
        if self.some_say(at):
            whoever = Mention(at - 1, at, SpeakerType.UNNAMED, head="من", definite=True)
            return Speaker(whoever, self.words), "subject before the cue"
        before = self.before.read(at, first, form) if form.shape != "participle" else None
        by_another = before is not None and (
            self._described_by_another(at, before) or self._told_of(at, complement, before)
        )
        if before is not None and not by_another:
            return Speaker(before, self.words), "subject before the cue"
        if form.number > 1 and form.person == 3 and form.shape != "participle":
            clause = complement.kind in ("that", "quote") or self.norm[complement.first - 1] in COMPLEMENTISERS
            # «لكن خبراء، بينهم سامر العلي، حذروا من …»
            clause = clause or self.before.end_of_several(at, first) < at
            those = self.before.those(at, first) if clause or self.norm[at - 1] == "الذين" else None
            if those is not None and (clause or has_article(self.norm[those.start])):
                return Speaker(those, self.words), "subject before the cue"
        if form.shape == "past" and (who := self.before.behind_was(at, first)) is not None:
            return Speaker(who, self.words), "subject before the cue"
        if complement.kind == "that" and (described := self.before.indefinite(at, first, form)) is not None:
            return Speaker(described, self.words), "subject before the cue"
        if complement.kind != "preposition" and (somebody := self._somebody_described(at, first, form)) is not None:
            return Speaker(somebody, self.words), "subject before the cue"
        if form.shape != "participle" and (text := self._text_before(at, first, form)) is not None:
            return text, "subject of the sentence"
        if self._opened_by_another(at, first, form, clause=complement.kind in ("that", "quote")):
            if (another := self._unread_opening(at, first)) is None:
                return Speaker(None, None, carried=True), "carried"
            return Speaker(another, self.words), "subject before the cue"
        if (joined := self.joined.before(at, first, form)) is not None:
            return Speaker(joined, self.words), "subject of the sentence"
        if self._answers(at, form):
            # «سأله القاضي: «…»، فأجاب: «…»»: not who spoke last; who else, nothing tells.
            return Speaker(None, None, carried=True), "carried"
        if (asked := self._asked_before(at, first, form)) is not None:
            return Speaker(asked, self.words, carried=True), "carried"
        if (one := self._in_clause_before(at, first, form)) is not None:
            return Speaker(one, self.words, carried=True), "carried"
        carried = self.carried.by(form, at, first)
        if carried.mention is None and (doer := self.joined.main(at, first, form)) is not None:
            return Speaker(doer, self.words), "subject of the sentence"
        # «وسأل القاضي سامر العلي الشاهد عن السلاح فقال: …»: who asked is named last, and does not answer.
        questions = self.norm[first].removeprefix("و").removesuffix("ت") == "سال"
        if carried.mention is None and not questions and (last := self.named_last.read(at, first, form)) is not None:
            return Speaker(last, self.words, carried=True), "carried"
        return carried, "carried" if carried.carried else "subject of the sentence"

    def _in_clause_before(self, at: int, first: int, form: Form) -> Mention | None:
        """Read who did something in the clause that و joins a verb to, where nobody has been quoted in the sentence.

        «وصل الفريق أمس، واجتمع المدرب سامر العلي مع اللاعبين وشدد على …»
        """
        single = form.person == 3 and form.number == 1 and form.shape != "participle"
        last = self.passage.drafts[-1] if self.passage.drafts else None
        quoted = last is not None and last.words is self.words and last.end > first
        if not single or quoted or conjunction_of(self.norm[at]) != "و":
            return None
        for k in range(at - 3, max(first, at - _CLAUSE_WITHIN), -1):
            word, after = self.norm[k], self.norm[k + 1]
            if word in COMPLEMENTISERS or word in RELATIVES or word in (OPEN, ":"):
                return None
            if word in ("كان", "كانت") and self.norm[k - 1] in COMMAS:
                return self._was_doing(k, at, form)
            if word[:1] != "و" or len(word) < 4 or not finite(word[1:]) or self.mentions.joined_to_noun(k):
                continue
            if word[1:] in _DOES_TO_SOMEBODY or word[1:].removesuffix("ت") in _DOES_TO_SOMEBODY:
                return None
            one = self.mentions.speaker(k + 1, at)
            titled = one is not None and one.type is SpeakerType.PERSON and one.name and one.role and not one.plural
            if one is not None and titled and agrees(form, one):
                return one
            if one is not None or has_article(after):
                return None
        return None

    def _was_doing(self, was: int, at: int, form: Form) -> Mention | None:
        """Read who was doing something («…، كانت أسرة الشاب ترى الصور، وتقول: …»): the next verb is theirs, too."""
        one = self.mentions.speaker(was + 1, at) or self.mentions.subject(was + 1, at)
        doing = one is not None and one.end < at and finite(self.norm[one.end]) and self.norm[one.end][:1] in "يت"
        return one if one is not None and doing and form.shape == "present" and agrees(form, one) else None

    def _asked_before(self, at: int, first: int, form: Form) -> Mention | None:
        """Read who answers what he is asked for («طلب المذيع من سامر العلي أن يوجه كلمة …، فأكد أنه …»)."""
        if form.person != 3 or form.shape == "participle" or conjunction_of(self.norm[at]) != "ف":
            return None
        for k in range(at - 3, max(first, at - _CLAUSE_WITHIN), -1):
            near = (self.norm[k - 1], self.norm[k - 2]) if self.norm[k] == "من" else ()
            if any(one.verb.lemma == "طلب" and one.shape != "participle" for word in near for one in readings(word)[1]):
                asked = self.mentions.subject(k + 1, at)
                return asked if asked is not None and asked.end < at and agrees(form, asked) else None
        return None

    def _answers(self, at: int, form: Form) -> bool:
        """Whether a verb answers whoever spoke last («فأجابه», «فرد عليه»), who asked («وسأله المدير: … فأجاب: …»)."""
        last = self.passage.drafts[-1] if self.passage.drafts else None
        asked = last is not None and last.lemma == "سأل" and last.words is self.words and last.end <= at
        told = form.verb.lemma == "أجاب" and self.norm[at].endswith(("ه", "ها")) and not readings(self.norm[at])[1]
        told = told or self.norm[at + 1 : at + 2] in (["عليه"], ["عليها"])
        return form.verb.lemma in ("أجاب", "رد") and (asked or told)

    def _whose_words(self, at: int, form: Form, complement: Complement) -> Speaker | None:
        """Return whom a pronoun means whose words are passed on («ونقلت عنه الصحيفة أن …», «نقلت رويترز عنها: …»)."""
        if form.shape == "participle" or self.norm[at - 1] in RELATIVES:
            # «المصدر الذي نقلت عنه الصحيفة أن …»
            return None
        return self.carried.of_whom(at, form.verb, complement.first)

    def _asked(self, form: Form, complement: Complement) -> bool:
        """Whether those behind «ناشد» are to do what stands behind أن («وناشد زعماء الدول أن يعملوا …»).

        «وطالب السكان بأن يعودوا», «ونصح الأطباء بأن يناموا»: they may well be who asks, as are «المزارعون».
        """
        asked = complement.subject
        if asked is None or not asked.plural or form.verb.lemma != "ناشد" or complement.kind != "that":
            return False
        word = self.norm[complement.first]
        return not asked.head.endswith("ون") and word[:1] == "ي" and word.endswith("وا")

    def _somebody_described(self, at: int, first: int, form: Form) -> Mention | None:
        """Read somebody unnamed whom a clause without الذي describes («قرأ الوزير رسالة من مزارع قال إن …»)."""
        if form.shape == "participle" or form.number > 1 or conjunction_of(self.norm[at]):
            return None
        here = self.passage.paragraph, first
        told = (s.at for s in self.passage.subjects[-_NEAR:] if s.sentence == here)
        main = next(told, at)
        for k in range(max(main + 2, at - _DESCRIBED_WITHIN), at):
            led, before = self.norm[k - 1] in PREPOSITIONS, self.norm[k - 1]
            if before == "مع" or before in self.vocab.names or not (led or self.vocab.known(before)):
                # «في حديث مع صحيفة قال …»: whom he told.
                continue
            if has_article(before) or has_article(self.norm[k + 1]):
                continue
            one = self.mentions.read(k, at)
            if one is None or one.end != at or one.type is not SpeakerType.UNNAMED or one.definite or one.plural:
                continue
            person = one.head in self.vocab.roles or one.head in self.vocab.people or one.head == "مصدر"
            if person and (led or at - k > 1) and one.gender == form.gender:
                return one
        return None

    def _opened_by_another(self, at: int, first: int, form: Form, *, clause: bool) -> bool:
        """Whether a noun that nothing was made of opens the clause of a verb («والمقال الذي نشر أمس يتحدث عن …»).

        What stands between them belongs to it: no pause, no أن, and no verb but those of relative clauses.
        """
        opening, joined = self.norm[first], self.mentions.joined_to_noun(first)
        word = opening[joined:]
        if form.shape == "participle" or not has_article(word) or conjunction_of(self.norm[at]) or at == first:
            return False
        if at == first + 1 and (self.vocab.is_role(word) or self.vocab.namelike(word) or form.shape != "present"):
            # «والواقع يؤكد أن …»
            return False
        if word in self.vocab.asides or self.norm[at - 1] in RELATIVES or form.number > 1:
            return False
        if not (word.endswith("ات") or self.vocab.known(word[2:]) or word[2:] in known_words().nouns):
            # «التقينا بالتاجر سامر العلي.. قال إن …»
            return False
        # «والفنادق تعلن أن …»
        several = clause and known_words().fixed.get(word[2:], word[2:]) != word[2:]
        feminine = self.words.text[self.words.end[first] - 1] == "ة" or word.endswith("ات") or several
        if feminine != (form.gender == "f"):
            return False
        between = range(first + 1, at)
        return not any(
            self.norm[k] in COMMAS
            or self.norm[k] in COMPLEMENTISERS
            or (finite(self.norm[k]) and self.norm[k - 1] not in RELATIVES and self.norm[k] not in self.vocab.asides)
            for k in between
        )

    def _unread_opening(self, at: int, first: int) -> Mention | None:
        """Take the noun that opens a clause, whatever it is, for who speaks, if no name may stand with it."""
        stop = self.before.past_auxiliaries(at, first)
        ends = (k for k in range(first + 1, stop) if self.norm[k] in RELATIVES or not self.norm[k][:1].isalnum())
        end = next(ends, stop)
        joined = self.mentions.joined_to_noun(first)
        head = self.vocab.head(self.norm[first][joined:])
        if (
            not self.norm[end][:1].isalnum()
            or head in self.vocab.roles
            or any(self.norm[k] in self.vocab.given for k in range(first, end))
        ):
            return None
        return Mention(first, end, SpeakerType.UNNAMED, head=head, definite=True, attached=joined)

    def _sign(self, at: int, form: Form) -> Mention | None:
        """Read what somebody's words stand on, who is not named («لافتات كتب عليها "…"»)."""
        if form.verb.lemma != "كتب" or self.norm[at + 1 : at + 2] not in (["عليها"], ["عليه"]):
            return None
        k = next((k for k in (at - 1, at - 2) if k >= 0 and self.vocab.head(self.norm[k]) in WRITTEN_ON), -1)
        return Mention(k, k + 1, SpeakerType.UNNAMED, head=self.vocab.head(self.norm[k])) if k >= 0 else None

    def _described_by_another(self, at: int, antecedent: Mention) -> bool:
        """Whether a pronoun on the verb means the noun before الذي («الطرف الذي وصفه بـ…»): another described it."""
        which = self.norm[at - 1].removeprefix("و")
        if self.norm[at - 1] not in RELATIVES or readings(self.norm[at])[1]:
            return False
        feminine = self.norm[at].endswith("ها")
        # «عبر المهرجان، والتي اعتبرها "مهمة"»
        same = which in ("الذي", "التي") and feminine == (which == "التي")
        return same or antecedent.gender == "" or feminine == (antecedent.gender == "f")

    def _told_of(self, at: int, complement: Complement, antecedent: Mention) -> bool:
        """Whether a thing is what somebody speaks of, and no speaker («القوانين التي ترى أنها ظالمة»)."""
        clause = self.norm[complement.first - 1].removeprefix("ب") in ("انه", "انها")
        one = self.norm[at - 1].removeprefix("و") in ("الذي", "التي")
        if not one or antecedent.type is not SpeakerType.UNNAMED or not clause:
            return False
        head, vocab = antecedent.head, self.vocab
        speaks = head in vocab.roles or head in vocab.people or head in vocab.sources or head in vocab.documents
        return not speaks

    def some_say(self, at: int) -> bool:
        """Whether nobody in particular says it («هناك من يرى أن …», «ومنهم من قال إن …»)."""
        return at > 1 and self.norm[at - 1] == "من" and self.norm[at - 2] in SOME_ARE

    def _can_be_read(self, noun: str) -> bool:
        return noun in self.vocab.documents or noun in ("مقال", "كتاب", "منشور")

    def _text_before(self, at: int, first: int, form: Form) -> Speaker | None:
        """Return whose a text is that a clause describes («قدمت الشركة تقريرا تحدث عن …»), or the text."""
        word = self.norm[at - 1] if at > first else ""
        text = word.removesuffix("ا")
        read = word in self.vocab.documents and form.shape == "present" and not readings(self.norm[at])[0]
        if read and (form.gender == "f") == word.endswith("ه"):
            # «تغريدة تقول: …», «وانتشر في المدينة منشور يحذر من …»
            text = word
        elif readings(self.norm[at])[0] or text == word or not self._can_be_read(text) or form.gender == "f":
            return None
        gives = (
            k
            for k in range(at - 2, first - 1, -1)
            if self.norm[k].removeprefix("و") in GIVES_OUT or self.norm[k] in GIVES_OUT
        )
        issues = next(gives, -1)
        issuer = self.mentions.subject(issues + 1, at - 1) if issues >= 0 else None
        if issuer is None and issues > first:
            gender = "f" if self.norm[issues].endswith("ت") else "m"
            issuer = self.before.read(issues, first, Form(form.verb, "past", gender))
        if issuer is not None:
            return Speaker(issuer, self.words)
        here = (self.passage.paragraph, first)
        told = (s.speaker for s in reversed(self.passage.subjects[-_NEAR:]) if s.sentence == here and s.at < at)
        last = next((speaker for speaker in told if speaker.mention is not None), None) if issues >= 0 else None
        return last or Speaker(Mention(at - 1, at, SpeakerType.UNNAMED, head=text), self.words)

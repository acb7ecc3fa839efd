"""Content starts: the walk from a cue and its subject to the word at which what was said begins."""

from __future__ import annotations

from indexer.attribution.clauses.addressees import Addressees
from indexer.attribution.clauses.ahead import NEAR_BY, Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import on_terms, opens_clause
from indexer.attribution.clauses.insertions import Insertions
from indexer.attribution.clauses.objects import Objects
from indexer.attribution.clauses.prepositions import Prepositions
from indexer.attribution.clauses.settings import Settings
from indexer.attribution.clauses.speech import Speech
from indexer.attribution.drafts import Complement, Cue, Passage, Stage
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.text.cues import readings, with_object
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words.documents import HIS_WORDS, QUALIFIERS
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.particles import COMPLEMENTISERS, PREPOSITIONS, REASONS, RELATIVES
from indexer.attribution.words.verbs import CARRIED_ON, DOING, RECOUNTING, SAYING

# Marks around more words than a name hold what somebody thinks («يرى الوزير "الأسعار الحالية مرتفعة كثيرا"»).
_THOUGHT = 5
# No name in brackets has more words on either side of a colon.
_IN_BRACKETS = 6
# What leads to أن behind the verbs that take it.
_LEADS_ON = frozenset({"الي", "على"})
# Acts whose object may open with marks.
_MINDING = frozenset({"condemn", "refuse", "express"})
# So many words behind a cue a noun that looks like another may stand, behind a preposition.
_NOUN_WITHIN = 4
# Behind «سبق» somebody may be named who did something («الذي سبق له أن …»), so many words before it in all.
_DONE_WITHIN = 4
# What opens how or why a thing came about.
_HOW = frozenset({"كيف", "لماذا"})
# What leads to a clause: أن and its like, questions, how and why.
_LEADS_TO_CLAUSE = COMPLEMENTISERS | REASONS | _HOW | {"على", "ما", "عما", "ان"}
# What leads to a list.
_SUCH_AS = frozenset({"منها", "منهم", "بينها", "هي", "هم", "وهي", "وهم"})
# Behind these أن tells what is feared.
_LEST = frozenset({"خشيه", "مخافه"})


class ContentStarts(Stage):
    """Walks from the cues of one paragraph to their contents."""

    def __init__(
        self,
        passage: Passage,
        asides: Asides,
        ahead: Ahead,
        objects: Objects,
        speech: Speech,
        carried: CarriedSubjects,
    ) -> None:
        super().__init__(passage)
        self.carried = carried
        self.asides = asides
        self.ahead = ahead
        self.objects = objects
        self.speech = speech
        self.prepositions = Prepositions(passage, asides, ahead)
        self.addressees = Addressees(passage, asides, ahead)
        self.insertions = Insertions(passage, asides, ahead, objects)
        self.settings = Settings(passage, asides)

    def find(self, cue: Cue) -> Complement | None:
        """Walk from behind the cue and its subject to the first word that can start a content."""
        told = cue.subject is not None and cue.pos < cue.limit
        k = self.asides.addressee(cue.pos, cue.limit) if told else cue.pos
        right_behind = cue.pos, self.asides.skip(cue.pos, cue.limit)
        while k < cue.limit:
            reached = self._step(k, cue, right_behind)
            if reached is None and self.speech.plain(k, cue):
                return Complement("colon", cue.pos, cue.subject)
            if not isinstance(reached, int):
                return reached
            k = reached
        return self.speech.bare(cue)

    def _step(self, k: int, cue: Cue, right_behind: tuple[int, int]) -> Complement | int | None:
        """Return the complement that starts at a token, the token to go on at, or None where the cue takes nothing.

        Args:
            k: The token.
            cue: The cue.
            right_behind: The tokens behind the cue and its subject, and behind the time and manner that stand there.
        """
        norm, verb, subject = self.norm, cue.form.verb, cue.subject
        word = norm[k]
        if self.asides.firmly(k, cue.limit):
            return k + 2
        if word in DASHES and (further := self.asides.between_dashes(k, cue.limit)) > k:
            return further
        paused = subject is not None and norm[k - 1] in COMMAS
        if (paused or k in right_behind) and (set_off := self._behind_setting(k, cue)) is not None:
            return set_off
        if k == cue.pos and subject is not None and (written := self._behind_where_it_was_written(k, cue)) is not None:
            return written
        if word in COMMAS and self.addressees.between_commas(k + 1, cue):
            return Complement("party", k + 1, subject)
        if word in COMMAS and subject is not None and (behind := self.asides.title_between(k)) > k:
            asked = self.addressees.titled(k + 1, behind, cue) or self.addressees.set_off(k + 1, cue)
            if "party" in verb.takes and asked:
                return Complement("party", k + 1, subject)
            return behind
        if (word in COMMAS or word in QUALIFIERS) and (behind := self.insertions.past_clause(k, cue)) > k:
            opens = norm[behind] in COMPLEMENTISERS or norm[behind] == ":"
            if opens or any(self.ahead.preposition_at(behind, p) for p in verb.prepositions):
                return behind
            return Complement("object" if "object" in verb.takes else "party", behind, subject)
        if (behind := self.insertions.past_aside(k, cue)) > k:
            return behind
        if verb.lemma == "رأى" and (seen := self.objects.seen_in(k, cue)) > 0:
            return Complement("object", seen, subject)
        if word == OPEN:
            return self._marks(k, cue)
        if word == ":" and not self._in_brackets(k):
            return self._behind_colon(k, cue)
        if (speech := self.speech.unmarked(k, cue)) is not None:
            return speech
        if word in _LEADS_TO_CLAUSE and (led := self._behind_particle(k, cue)) != k:
            return led
        if verb.lemma in DOING and norm[k - 1] in COMMAS and any(f.shape == "past" for f in readings(word)[1]):
            # «تواصل الحركة عملياتها، أبلغ القائد جنوده أن …»: somebody else's verb.
            return None
        if (described := self.insertions.past_description(k, cue)) > k:
            return described
        if self.objects.noun_of_saying(k, cue):
            return Complement("object", k, subject)
        if k > cue.at + 1 and (self.ahead.another_cue(k) or word in HIS_WORDS):
            # «وقال الوزير عند وصف المدينة: …»
            near = k - cue.pos <= _NOUN_WITHIN and self.ahead.noun_behind_preposition(k)
            return k + 1 if near else None
        return self._object_or_party(k, cue)

    def _behind_particle(self, k: int, cue: Cue) -> Complement | int | None:
        """Return the clause that a particle at a token opens, the token to go on at, None, or `k` if it opens none."""
        norm, verb, subject = self.norm, cue.form.verb, cue.subject
        word = norm[k]
        if word == "على" and k + 1 < cue.limit and on_terms(norm, k + 1) and "على" not in verb.prepositions:
            # «أقر المجلس اللائحة، على أن يحتفظ بحقه»
            return None
        if self._done_before(k, cue):
            return k + 1
        if self.ahead.question_at(k) and (verb.act == "ask" or self._asked(k - 1)):
            # «لاحظ سامر العلي تعبها، فسألها إن كانت …»: what was asked, not what he noticed; behind «سأل» stands who
            # asks or whom.
            return Complement("that", k, subject) if verb.lemma == "تساءل" else None
        if self._recounted(k, cue):
            return Complement("object", k, subject)
        if opens_clause(norm, k) or (word in REASONS and "ل" in verb.prepositions):
            return self._clause_of(k, cue)
        return k

    def _recounted(self, k: int, cue: Cue) -> bool:
        """Whether somebody tells how or why a thing came about («وروى سامر العلي كيف نجا», «وشرحت لماذا تأخرت»)."""
        if self.norm[k] not in _HOW or self.norm[k + 1 : k + 2] == ["ان"]:
            # «وروى كيف أن السفينة غرقت»
            return False
        how = k == self.asides.skip_commas(self.asides.skip(cue.pos, cue.limit))
        if not how or cue.form.verb.lemma not in RECOUNTING or k + 1 >= cue.limit or not self.norm[k + 1][:1].isalpha():
            return False
        conjunction, _ = readings(self.norm[cue.at])
        # «والصورة توضح كيف تراجع النهر», «وسيشرح الوزير كيف …»
        shows = cue.form.shape == "present" and cue.subject is None and not conjunction
        return not (shows or self.norm[cue.at].lstrip("وف").startswith(("سي", "ست")))

    def _behind_where_it_was_written(self, k: int, cue: Cue) -> int | None:
        """Return the noun behind where it was said («وأكد الوزير عبر صفحته على الإنترنت أهمية الحوار»), or None."""
        behind = self.asides.place_of_speech(k, cue.limit)
        if not k < behind < cue.limit or self.norm[behind] in PREPOSITIONS:
            return None
        if self.norm[behind] in COMPLEMENTISERS:
            return behind
        # «وطالب الوزير في مقابلة مع الصحيفة بفتح الطريق»: what is asked for begins at the verb's own preposition.
        own = cue.form.verb.prepositions
        return None if any(self.ahead.preposition_at(i, p) for i in range(k + 1, behind + 1) for p in own) else behind

    def _done_before(self, k: int, cue: Cue) -> bool:
        """Whether أن tells what the subject has done before («ويرى العلي، الذي سبق له أن زار البلاد، أن …»)."""
        if self.norm[k] != "ان" or cue.subject is None or k - cue.pos < 2:
            return False
        before = self.norm[max(cue.at, k - _DONE_WITHIN) : k]
        once = next((j for j, word in enumerate(before) if word == "سبق"), 0)
        return once > 0 and before[once - 1] in RELATIVES and self.ahead.complementiser_ahead(k + 1, cue.limit)

    def _behind_setting(self, k: int, cue: Cue) -> Complement | int | None:
        """Return the content behind where or when it was said («في بيان نشر على الموقع بفتح تحقيق»), if one starts."""
        norm, verb = self.norm, cue.form.verb
        # Behind a verb alone some of it was stepped over when its subject was looked for.
        behind = self.settings.past(cue.at + 1 if cue.subject is None else k, cue.limit)
        if not k < behind < cue.limit:
            return None
        paused = behind + (norm[behind] in COMMAS and behind + 1 < cue.limit)
        led = any(self.ahead.preposition_at(paused, preposition) for preposition in verb.prepositions)
        if led or opens_clause(norm, behind) or norm[behind] in (":", OPEN):
            # «دعا في رسالة إلى الوزير، إلى الحوار»
            return paused if led else behind
        if self.objects.deed_behind_setting(behind, verb):
            return Complement("object", behind, cue.subject)
        # «وحث خلال زيارة إلى بغداد الوزير على …»: he may be the subject.
        if (those := self._nominative(behind, cue)) is not None:
            return self.find(Cue(cue.at, cue.form, those, those.end, cue.limit))
        asked = self.addressees.behind_setting(behind, cue)
        told = cue.subject is not None or cue.form.shape == "participle"
        told = told or (asked and self.carried.goes_on(cue.form, cue.at))
        return Complement("party", behind, cue.subject) if told and asked else None

    def _nominative(self, k: int, cue: Cue) -> Mention | None:
        """Read those who can only be the subject, behind a setting («ودعا خلال الاجتماع المشاركون إلى التهدئة»)."""
        word = self.norm[k]
        if cue.subject is not None or cue.form.shape == "participle" or not (has_article(word) and word.endswith("ون")):
            return None
        those = self.mentions.subject(k, cue.limit)
        return those if those is not None and those.plural else None

    def _in_brackets(self, k: int) -> bool:
        """Whether a colon stands in the name of something («في نشرة (علوم الغذاء: الممارسة) إن …»)."""
        before, behind = self.norm[max(0, k - _IN_BRACKETS) : k], self.norm[k + 1 : k + 1 + _IN_BRACKETS]
        return "(" in before and ")" not in before[before.index("(") :] and ")" in behind

    def _marks(self, k: int, cue: Cue) -> Complement | int | None:
        """Read what an opening mark leads to: speech, whom somebody asks, an object; else go on behind the marks."""
        norm, verb, subject = self.norm, cue.form.verb, cue.subject
        close = self.words.partner[k]
        if "party" in verb.takes and self.addressees.in_marks(k, close, cue):
            return Complement("party", k, subject)
        if subject is not None and self.objects.blamed_in_marks(k, close, cue):
            return Complement("object", k, subject)
        if self.speech.shouted(k, cue):
            return Complement("quote", k, subject)
        named = norm[k - 1][:1].isalpha() and "that" in verb.takes and self.ahead.clause_resumed(close, cue.limit)
        named = named or self.speech.name_further_on(k, close, cue)
        if self.speech.in_marks(k, close, cue.limit) and not self.speech.object_of_deed(k, cue) and not named:
            judged = verb.act == "judge" or verb.lemma == "واصل"
            thought = verb.lemma in ("رأى", "واصل") and k == cue.pos and subject is not None and close - k > _THOUGHT
            if cue.form.shape == "present" and judged and norm[k - 1] != ":" and not thought:
                return None
            if norm[k - 1] == ":" or verb.takes & {"quote", "that"}:
                return Complement("quote", k, subject)
        if k == self.asides.skip(cue.pos, cue.limit) and any(
            self.ahead.preposition_at(k + 1, p) for p in verb.prepositions
        ):
            # «وتعهد "بمعالجة" الخلل»
            return Complement("preposition", k, subject)
        minded = verb.act in _MINDING and "object" in verb.takes
        if k == cue.pos and subject is not None and minded and close + 1 < cue.limit:
            # «وأدان الوزير "المجازر" في القطاع», «أبدت الوزيرة "قلقها" من …»
            return Complement("object", k, subject)
        if subject is not None and self.objects.deed_in_marks(k, close, cue):
            # «أكد سامر العلي "التزام" بلاده بالهدنة»
            return Complement("object", k, subject)
        one = k == cue.at + 1 and close == k + 2 < cue.limit - 1 and cue.form.shape == "participle"
        if one and "object" in verb.takes and not has_article(norm[k + 1]) and has_article(norm[close + 1]):
            # «مؤكدا "نجاح" الموسم رغم الجفاف»
            return Complement("object", k, subject)
        return close + 1

    def _behind_colon(self, k: int, cue: Cue) -> Complement | None:
        if k + 1 >= cue.limit:
            return None
        if self.norm[k + 1] == OPEN:
            return Complement("quote", k + 1, cue.subject)
        if not cue.form.verb.takes & {"that", "quote"}:
            return None
        if cue.form.verb.lemma == "أضاف" and self.norm[k - 1] in _SUCH_AS:
            # «أضافت الشركة مزايا كثيرة، منها: …»: what it added to something.
            return None
        if self.norm[k + 1] in COMPLEMENTISERS and self.norm[k + 1] != "انا":
            return Complement.behind_that(self.norm, k + 1, cue.limit, cue.subject)
        # «وقال المدرب في المؤتمر الذي أقيم في النادي قبل مباراة الغد: …»
        far = cue.form.verb.lemma in SAYING and cue.subject is not None
        return Complement("colon", k + 1, cue.subject) if k - cue.pos < (NEAR_BY * 2 if far else 14) else None

    def _clause_of(self, k: int, cue: Cue) -> Complement | None:
        """Return the clause behind أن if the verb takes one, alone or behind its preposition."""
        verb = cue.form.verb
        far = cue.form.shape == "present" and verb.lemma in ("اعتبر", "تذكر")
        if far and k - self.asides.skip(cue.pos, cue.limit) > 2:
            return None
        if verb.lemma in CARRIED_ON and not RELATIVES.isdisjoint(self.norm[cue.pos : k]):
            # «وتواصل البعثة عملها في الواحة التي تذكر المصادر أنها …»
            return None
        if self.norm[k - 1] in _LEST and k - 1 > self.asides.skip(cue.pos, cue.limit):
            # «جددت الدول رفضها للضريبة خشية أن تستخدم لغرض آخر»
            return None
        behind_preposition = self.norm[k - 1] in verb.prepositions
        with_ba = "ب" in verb.prepositions and self.norm[k].startswith("ب")
        if self.norm[k - 1] in _LEADS_ON and not behind_preposition and self._led_by_another(k, cue):
            return None
        if verb.takes & {"that", "party"} or behind_preposition or with_ba:
            return Complement.behind_that(self.norm, k, cue.limit, cue.subject)
        return None

    def _asked(self, at: int) -> bool:
        """Whether a verb of asking stands here, alone or with whom it asks."""
        return any(f.verb.act == "ask" for f in (*readings(self.norm[at])[1], *with_object(self.norm[at])))

    def _led_by_another(self, k: int, cue: Cue) -> bool:
        """Whether another verb leads to أن behind a preposition that a cue does not take.

        «توصل دراسات نشرت أمس إلى أن …», «سجلت أعراض ينظر إليها على أنها …», «أظهرت الفحوص آثار السم، ما يشير إلى أن …»
        """
        preposition, verb = self.norm[k - 1], cue.form.verb
        near = k - 2 <= self.asides.skip(cue.pos, cue.limit)
        if verb.act == "write" or near:
            return verb.act == "write"
        if preposition == "على" and verb.act not in ("judge", "add"):
            return True
        return any(preposition in form.verb.prepositions for form in readings(self.norm[k - 2])[1])

    def _object_or_party(self, k: int, cue: Cue) -> Complement | int | None:
        """Read an object, whom somebody asks or accuses, or what a preposition of the verb leads to; else go on."""
        verb, subject = cue.form.verb, cue.subject
        if self.objects.starts_here(k, cue.pos, cue.form, subject) or self.objects.late(k, cue.pos, verb, subject):
            return Complement("object", k, subject)
        if "party" in verb.takes:
            if (party := self.addressees.late(k, cue)) is not None:
                return Complement("party", party, subject)
            if self.addressees.right_behind(k, cue) or self.addressees.set_off(k, cue):
                return Complement("party", k, subject)
        if (start := self.addressees.content_behind(k, cue)) is not None:
            if self.norm[start] in COMPLEMENTISERS:
                return Complement.behind_that(self.norm, start, cue.limit, subject)
            return Complement("object", start, subject)
        if (content := self.prepositions.start(k, cue)) is not None:
            if (party := self.addressees.behind_description(k, cue)) is not None:
                return Complement("party", party, subject)
            return None if self.prepositions.means_of_deed(k, cue) else Complement("preposition", content, subject)
        return k + 1

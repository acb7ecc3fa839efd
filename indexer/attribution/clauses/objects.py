"""Objects: contents that a cue takes without أن: a noun, somebody addressed, or what a preposition leads to."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.analysis.letters import fold
from indexer.attribution.clauses.ahead import Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import opens_clause
from indexer.attribution.drafts import Cue, Passage, Stage
from indexer.attribution.text.cues import Form, Verb, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import accusative, bare_verbal_noun, deed_noun, has_article
from indexer.attribution.words import listed
from indexer.attribution.words.adjectives import SUPERLATIVES
from indexer.attribution.words.adverbs import STRONGLY
from indexer.attribution.words.documents import FIGURES, QUALIFIERS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import QUANTIFIERS
from indexer.attribution.words.objects import ASSERTED, DEEDS_ABOUT, MADE_KNOWN
from indexer.attribution.words.particles import (
    AUXILIARIES,
    BECOMING,
    COMPLEMENTISERS,
    DEMONSTRATIVES,
    FUNCTION,
    NEGATIONS,
    PREPOSITIONS,
    QUESTIONS,
    RELATIVES,
    RESUMPTIVES,
    SECOND_PERSON,
    TRAILING,
)
from indexer.attribution.words.time import TIMES
from indexer.model import SpeakerType

# So many words behind a thing what it is taken for may stand.
_TAKEN_FOR_WITHIN = 9
# Bodies that take others for something, as states do («تعتبر الحكومة الحزب خطرا»); all others are taken for it.
_JUDGING_BODIES = frozenset({"حكومه", "سلطات", "سلطه", "اتحاد", "مجتمع", "معارضه", "اداره", "نظام", "قياده"})
# So far behind a noun its definite complement stands («فصائل المعارضة», «وحدات حماية الحدود»).
_COMPLEMENT_WITHIN = 4
# Behind these a noun in the accusative tells in what somebody has more or less («الدولة الأكثر استهلاكا»).
_MORE_OR_LESS = frozenset({"الاكثر", "الاقل", "اكثر", "اقل"})
# What somebody sees the need of, and what points back to what he sees something in.
_NEEDED = frozenset({"ضروره", "اهميه", "وجوب"})
_IN_IT = frozenset({"فيه", "فيها", "فيهم"})
# What a thing is seen as that is no verbal noun.
_SEEN_AS = listed(
    """
    خطر خطوه فرصه سبيل دليل موشر سبب عدو حليف شريك رساله وسيله حل ضمانه عقبه ذريعه نموذج نوع نصر هزيمه ظلم خرق مس
    بديل مدخل حاجز مقدمه محاوله تهديد انقلاب اعتداء تدخل تجاوز
    """
)
# So many nouns and adjectives a subject has that no reader of mentions knows, and so many words a clause about it.
_LONGEST_SUBJECT = 6
_RELATIVE_WITHIN = 14
# So many tokens marks may hold that open what is asserted («"حقه المطلق" في …»).
_DEED_IN_MARKS = 5
# Nouns that أن tells more of («نفى مزاعم الصحيفة أن …»).
_WITH_CLAUSE = frozenset(
    {"حقيقه", "احتمال", "احتماليه", "امكانيه", "شرط", "فرضيه", "مقوله", "واقع", "امل", "مبدا", "نظريه", "ما", "اراء"}
)
# Behind these stands where something was said, or what it is about.
_IN_OR_ABOUT = frozenset({"في", "حول", "بشان", "بخصوص"})
# Behind these a noun tells where or when something was said.
_IN_SETTINGS = frozenset({"على", "عبر", "خلال", "في"})
# Acts by which deeds are made known, whatever stands between the verb and them.
_OF_DEEDS = frozenset({"announce", "reveal", "stress", "deny", "refuse", "expect"})


class Objects(Stage):
    """Finds the contents that are no clauses in one paragraph."""

    def __init__(self, passage: Passage, asides: Asides, ahead: Ahead) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead
        self.forget()

    def forget(self) -> None:
        """Forget where an object was looked for last: how far asides go depends on the sentence."""
        self._last_expected: tuple[tuple[int, Form | None, Mention | None], int] = (-1, None, None), -1

    def starts_here(self, k: int, pos: int, form: Form, subject: Mention | None) -> bool:
        """Whether a noun that a cue takes for its content starts here («رفض القرار»)."""
        verb, limit = form.verb, self.passage.limit
        if "object" not in verb.takes or k != self._expected(pos, form, subject):
            return False
        if self.norm[k - 1] in _IN_SETTINGS:
            # «أكد الوزير، على هامش القمة، …»: what stands behind it is no object.
            return False
        if not self._fits(k, pos, form, subject) or self._goes_elsewhere(k, pos, form, subject):
            return False
        if verb.act == "refuse" and self.ahead.withheld(k):
            # «رفض المتحدث التعليق»: nothing was said.
            return False
        deed = subject is not None and k == subject.end and bare_verbal_noun(self.norm[k])
        deed = deed and not has_article(self.norm[k])
        about = self.norm[k + 1 : k + 2] == ["عن"] and self.vocab.head(self.norm[k]) in DEEDS_ABOUT
        # «أعلن الجيش الإفراج عن الأسرى»
        about = about or self.vocab.head(self.norm[k]) == "مسووليه"
        deed = deed or about or self.mentions.kinds.his_deed(k)
        if "عن" in verb.prepositions and not deed and self.ahead.about(k):
            return False
        if "that" in verb.takes and self.ahead.clause_resumed(k, limit):
            return False
        return self._object_wanted(k, verb)

    def _expected(self, pos: int, form: Form, subject: Mention | None) -> int:
        """Return where the object of a cue would stand, which is asked at each word behind it."""
        asked, at = self._last_expected
        if asked[0] != pos or asked[1] is not form or asked[2] is not subject:
            at = self._past_means(self._behind_subject(pos, self.passage.limit, subject), form.verb)
            self._last_expected = (pos, form, subject), at
        return at

    def _fits(self, k: int, pos: int, form: Form, subject: Mention | None) -> bool:
        """Whether a noun may be the object of this form of the verb."""
        verb = form.verb
        participle = form.shape == "participle"
        estimate = verb.extra.get("noun_preposition")
        # «معتبرا ذلك خطوة مهمة»
        taken_for = participle and verb.lemma == "اعتبر"
        judged = form.shape == "present" and verb.act == "judge" and not estimate
        # «تعتبر محطة الغاز ركنا»: things are taken for something, too.
        minded = subject is not None and (
            subject.plural
            or subject.type is SpeakerType.PERSON
            or subject.head in ("كثير", "عديد", "من")
            or subject.head in self.vocab.states
            or (subject.head in _JUDGING_BODIES and self._definite(k))
        )
        # «تعتبر هؤلاء القادة عاجزين»: they are what is judged.
        judging = judged and minded and self.norm[k - 1] not in DEMONSTRATIVES and self._taken_for(k, verb)
        if (judged and not judging) or (
            verb.extra.get("weak_object") and not participle and not self._listed_object(k, verb)
        ):
            return False
        if (
            not (
                self._may_be_object(k)
                or ((estimate == "إلى" or taken_for) and self.norm[k] == "ذلك")
                # «تعتبر الصين الجزيرة جزءا منها», «تعتبر بريطانيا إيران خطرا», «واعتبرت الغرب منحازا»
                or ((judging or form.shape == "past") and self._state(k) and self._taken_for(k, verb))
                or (self._body_behind(k, subject) and self._whom_it_judges(k, verb))
                # «حملت حماس إسرائيل المسؤولية», «ناشد الوزير فرنسا التدخل»
                or (self._state(k) and (self._blamed(k, form, subject) or self._called_on(k, verb)))
            )
            or (form.number == 2 and verb.extra.get("nounlike"))
            or (self.norm[k - 1] in RELATIVES and k == pos)
        ):
            return False
        if participle and verb.extra.get("participle_noun") and self._adjective(k):
            return False
        # «قدم مقترحا جديدا», but «، مقترحا تأجيل الجلسة»
        suggested = participle and verb.lemma == "اقترح"
        return not suggested or (k > 1 and self.norm[k - 2] in COMMAS and self._deed(k))

    def _body_behind(self, k: int, subject: Mention | None) -> bool:
        """Whether a body whose name begins with و stands right behind a named subject («وزارة المياه»)."""
        named = subject is not None and subject.name is not None and k == subject.end
        return named and self.norm[k] in self.vocab.organisations

    def blamed_in_marks(self, opening: int, close: int, cue: Cue) -> bool:
        """Whether marks behind a subject hold whom he holds responsible («حملت الحكومة "إسرائيل" المسؤولية»)."""
        blames = cue.form.verb.extra.get("noun_needed") and opening == self.asides.skip(cue.pos, cue.limit)
        return bool(blames) and any(
            word.endswith("مسووليه") for word in self.norm[close + 1 : min(cue.limit, close + _TAKEN_FOR_WITHIN)]
        )

    def _blamed(self, k: int, form: Form, subject: Mention | None) -> bool:
        """Whether a state is held responsible, and by somebody: «وحملت دمشق المسؤولية» may be about her."""
        somebody = subject is not None or form.shape == "participle" or k - 1 > self.passage.first
        return bool(form.verb.extra.get("noun_needed")) and somebody

    def _called_on(self, k: int, verb: Verb) -> bool:
        """Whether a deed that a state is called on to do stands right behind it («ناشد الوزير فرنسا التدخل»)."""
        end = self.mentions.kinds.phrase(k, self.passage.limit, self.vocab.states)
        return verb.lemma == "ناشد" and end is not None and end < self.passage.limit and self._deed(end)

    def _goes_elsewhere(self, k: int, pos: int, form: Form, subject: Mention | None) -> bool:
        """Whether a noun is still of the subject, or a clause further on is what the cue takes."""
        verb, limit, participle = form.verb, self.passage.limit, form.shape == "participle"
        unknown = subject is not None and subject.name is None and not subject.definite
        if unknown and not self._listed_object(k, verb) and self._relative_verb(k, pos):
            return True
        described = subject is not None and subject.name is None and not subject.definite and subject.role is None
        if described and "that" in verb.takes and self.ahead.complementiser_ahead(k + 1, limit):
            # «كشف استطلاع شمل ألف شخص أن …»
            return True
        # «أكد تقرير المجلس حول القمح أن …»
        set_off = self.norm[k - 1] in COMMAS or (pos < limit and self.norm[pos] in _IN_OR_ABOUT)
        if set_off and "that" in verb.takes and self._clause_ahead(k):
            return True
        if subject is None and verb.extra.get("object_needs_subject") and not participle:
            return True
        if verb.extra.get("object_behind_subject") and subject is None:
            return True
        if (
            subject is not None
            and k == subject.end
            and (self._goes_on(k, verb) or (self._titled_again(k, subject) and not self._whom_it_judges(k, verb)))
        ):
            return True
        if k == (pos if subject is None else subject.end) and not participle and self._rest_of_subject(k, verb):
            return True
        return subject is None and not participle and self._unread_subject(k, pos, form)

    def late(self, k: int, pos: int, verb: Verb, subject: Mention | None) -> bool:
        """Whether a noun that news asserts stands behind where or when («أكد الوزير في كلمته أهمية الحوار»)."""
        if "object" not in verb.takes or subject is None or k < pos + 2:
            return False
        if self.norm[k] not in ASSERTED or verb.act != "stress":
            return self._deed_set_off(k, pos, verb)
        before = self.norm[k - 1]
        closed = has_article(before) or before in COMMAS or before in self.vocab.asides or before[:1].isdigit()
        # «وأكد الوزير، سامر العلي، للمعارضة التزام الحكومة»
        closed = (
            closed or before.endswith(("ها", "هم")) or before.startswith("لل") or self.mentions.kinds.his_deed(k - 1)
        )
        return closed or before in self.vocab.states or before in self.vocab.places

    def _deed_set_off(self, k: int, pos: int, verb: Verb) -> bool:
        """Whether a deed behind a comma is announced, past what was not read («أعلن حلف الشمال "ناتو"، طرد سفيرين»)."""
        if verb.act not in _OF_DEEDS or verb.weak or "noun_objects" in verb.extra:
            return False
        if self.norm[k - 1] not in COMMAS or not self._deed(k):
            return False
        between = self.norm[pos : k - 1]
        if any(word in RELATIVES or word in COMPLEMENTISERS or self._finite(word) for word in between):
            return False
        about = "عن" in verb.prepositions and self.vocab.head(self.norm[k]) not in DEEDS_ABOUT and self.ahead.about(k)
        return not about and not self._clause_ahead(k)

    def _clause_ahead(self, k: int) -> bool:
        """Whether أن follows soon that the cue takes rather than the noun at a token.

        «نفى الحرس، أمس، تزويد الجيران بالسلاح، بعد الاتهامات التي وجهت إليه بأنه باعه»: the noun is what he denies.
        """
        end = min(self.passage.limit, k + 20)
        if not self.ahead.complementiser_ahead(k + 1, end):
            return False
        behind = next((j for j in range(k + 1, end) if self.norm[j] in COMPLEMENTISERS), end)
        apart = not RELATIVES.isdisjoint(self.norm[k:behind]) or "وذلك" in self.norm[k:behind]
        return behind == end or not (apart and self.norm[behind].startswith("ب") and self._deed(k))

    def deed_behind_setting(self, k: int, verb: Verb) -> bool:
        """Whether a deed that a verb takes stands behind when or where («توقع خلال زيارة إلى بغداد ارتفاع الأسعار»)."""
        if "object" not in verb.takes or verb.weak or self.norm[k] in COMMAS:
            return False
        if verb.act == "refuse" and self.ahead.withheld(k):
            return False
        asserted = self.norm[k] in ASSERTED and verb.act == "stress"
        return (asserted or self._deed(k)) and self._object_wanted(k, verb)

    def deed_in_marks(self, opening: int, close: int, cue: Cue) -> bool:
        """Whether marks right behind a subject hold the first words of a deed («أكد العلي "التزام" بلاده بالهدنة»)."""
        if "object" not in cue.form.verb.takes or close + 1 >= cue.limit or not self.norm[close + 1][:1].isalpha():
            return False
        near = close - opening <= _DEED_IN_MARKS and opening == self.asides.skip(cue.pos, cue.limit)
        return near and self._deed(opening + 1) and not self.ahead.clause_resumed(close, cue.limit)

    def _deed(self, k: int) -> bool:
        """Whether a verbal noun stands at a token, and no plural («أفراد» for «إفراد»)."""
        word = self.norm[k]
        if has_article(word):
            return self._may_be_object(k) and (deed_noun(word) or word[2:] in MADE_KNOWN)
        plural = self.words.text[self.words.start[k]] == "أ"
        deed = bare_verbal_noun(word) or word in MADE_KNOWN
        return (deed and not plural and self._may_be_object(k)) or self.mentions.kinds.his_deed(k)

    def _taken_for(self, k: int, verb: Verb) -> bool:
        """Whether what somebody takes a thing for follows («يعتبر الكثيرون الزيارة تطبيعا»)."""
        if verb.lemma not in ("اعتبر", "عد") or not self.norm[k][:1].isalpha():
            return False
        for j in range(k + 1, min(self.passage.limit, k + _TAKEN_FOR_WITHIN)):
            word, before = self.norm[j], self.norm[j - 1]
            if word in COMMAS or word in COMPLEMENTISERS or word in RELATIVES or self.ahead.another_cue(j):
                return False
            raw = self.words.text[self.words.start[j] : self.words.end[j]]
            if (accusative(word) and word not in self.vocab.asides) or raw.endswith(("ًا", "اً")):
                return before not in _MORE_OR_LESS
            if self._definite(k) and self._closed(j - 1) and self._opens_predicate(j, raw):
                return True
        return False

    def _opens_predicate(self, j: int, raw: str) -> bool:
        """Whether what a definite noun is taken for opens without an ending in ا.

        «تعتبر تركيا الحزب "تهديدا"», «… الحزب جماعة محظورة», «… الحزب من أخطر الجماعات», «… الاتفاق أهم إنجاز»
        """
        word, after = self.norm[j], self.norm[j + 1] if j + 1 < self.passage.limit else ""
        if word == OPEN or word in SUPERLATIVES:
            return True
        if word == "من":
            return after in SUPERLATIVES or after == "بين"
        noun = raw.endswith("ة") and word in known_words().nouns and not has_article(word)
        return noun and word not in self.vocab.asides and word[0] not in "بلو"

    def _definite(self, k: int) -> bool:
        """Whether a definite noun opens at a token: a name, with ال, or with a definite complement."""
        word = self.norm[k]
        if word in DEMONSTRATIVES or self._closed(k):
            return True
        for behind in range(k + 1, min(self.passage.limit, k + _COMPLEMENT_WITHIN)):
            if has_article(self.norm[behind]) or self.norm[behind].endswith(("ها", "هم")):
                return True
            if self.norm[behind] in FUNCTION or self.mentions.kinds.prefixed(self.norm[behind]):
                return False
        return False

    def _closed(self, k: int) -> bool:
        """Whether a name stands at a token, or a noun or an adjective with ال."""
        word = self.norm[k]
        return has_article(word) or self._state(k) or word in self.vocab.places or word in self.vocab.names

    def _state(self, k: int) -> bool:
        return self.mentions.kinds.phrase(k, k + 1, self.vocab.states) is not None

    def _behind_subject(self, pos: int, limit: int, subject: Mention | None) -> int:
        """Return the token behind a subject, where a body is and what is put between commas."""
        k = self.asides.skip(pos, limit)
        if subject is not None and subject.type is not SpeakerType.PERSON:
            k = self.asides.skip(self.asides.place(k, limit), limit)
        return self.asides.skip_commas(k)

    def _past_means(self, k: int, verb: Verb) -> int:
        """Return the token behind where, with what or for what («كشفت الشركة بالفعل أن»), where a verb takes no ب."""
        limit = self.passage.limit
        # «تقترح "للتسوية" حكما ذاتيا»
        marked = k + 3 < limit and self.norm[k] == OPEN and self.words.partner[k] == k + 2
        if "ب" in verb.prepositions or k + 2 >= limit or not self._with_article(self.norm[k + marked]):
            return k
        behind = k + 1 + 2 * marked
        while behind + 1 < limit and has_article(self.norm[behind]) and self.mentions.kinds.is_nisba(self.norm[behind]):
            behind += 1
        pause = next((j for j in range(behind, limit) if self.norm[j] in COMMAS), limit)
        further = self._may_be_object(behind) or (
            "that" in verb.takes and self.ahead.complementiser_ahead(behind, pause)
        )
        return behind if further and not self._listed_object(k, verb) else k

    def _with_article(self, word: str) -> bool:
        """Whether ب or ل and the article are written onto a noun («بالفعل», «بالوثائق», «للتسوية»)."""
        noun = word[3:] if word.startswith("بال") else word[2:] if word.startswith("لل") else ""
        return len(noun) > 2 and word not in self.vocab.names and self.vocab.known(noun)

    def _adjective(self, k: int) -> bool:
        """Whether the adjective of an indefinite noun stands here («لم يجد مبررا مقنعا»), and no content."""
        word = self.norm[k]
        return word.endswith("ا") and not word.endswith("ها") and not word.startswith("ال")

    def _goes_on(self, k: int, verb: Verb) -> bool:
        """Whether an adjective goes on the subject («كشفت الصحف البريطانية أمس أن»), and أن follows."""
        word = self.norm[k]
        adjective = word.startswith("ال") and word.endswith(("ي", "يه"))
        return adjective and "that" in verb.takes and self.ahead.complementiser_ahead(k + 1, self.passage.limit)

    def _rest_of_subject(self, k: int, verb: Verb) -> bool:
        """Whether nouns that أن follows are who speaks («أكد مدير مدرسة عين شمس أن», «يؤكد عمالقة الصناعة أن»).

        «أكد ضرورة التعاون أن …», «رفض فكرة الحزب أن …»: of what is taken, أن tells more.
        """
        if "that" not in verb.takes or (behind := self._behind_nouns(k)) is None:
            return False
        word, after = self.norm[k], self.norm[k + 1]
        if verb.act in ("demand", "judge") or not DEMONSTRATIVES.isdisjoint((word, after)) or readings(after)[1]:
            # «اعتبر هذا الخطأ أنه …», «انتقدت المقترحات وقالت إنها …»
            return False
        deed = word in self.vocab.deeds and word not in FIGURES
        told = deed or word in ASSERTED or word in _WITH_CLAUSE or bare_verbal_noun(word)
        told = told or word.endswith(("ها", "هم")) or self.mentions.kinds.his_deed(k)
        plain = word[:1].isalpha() and after[:1].isalpha() and after not in PREPOSITIONS and not self._joined(after)
        return plain and not told and self.norm[behind][:1] != "ب"

    def _behind_nouns(self, k: int) -> int | None:
        """Return where أن stands behind two nouns, adjectives and a relative clause, or None.

        «قوة الاتحاد الأفريقي أن», «نتائج البحث التي نشرت أمس أن»
        """
        end, limit = k + 2, self.passage.limit
        while end < limit and has_article(self.norm[end]) and end - k <= _LONGEST_SUBJECT:
            end += 1
        if end < limit and self.norm[end] in RELATIVES and has_article(self.norm[end - 1]):
            end = self._behind_relative(end, limit)
        return end if end < limit and opens_clause(self.norm, end) else None

    def _behind_relative(self, relative: int, limit: int) -> int:
        """Return where أن stands behind a relative clause that has no verb of saying, or the limit."""
        for j in range(relative + 1, min(limit, relative + _RELATIVE_WITHIN)):
            if opens_clause(self.norm, j):
                return j if self.norm[j - 1] not in PREPOSITIONS else limit
            if self.ahead.another_cue(j) or self.norm[j] in COMMAS:
                return limit
        return limit

    def _joined(self, word: str) -> bool:
        """Whether ب or و is written onto a word («نجاحها بدليل أن»), and no part of it («وحيدي»)."""
        return word[0] in "بو" and self.vocab.known(word[1:])

    def _whom_it_judges(self, k: int, verb: Verb) -> bool:
        """Whether whom a verb that needs somebody judges or blames stands here, by what follows him.

        «اعتبر المدير سامر العلي المدرب سببا للأزمة», «حمّل المدير سامر العلي وزارة المياه مسؤولية الجفاف»
        """
        if verb.lemma == "ناشد":
            # «ناشد المدير سامر العلي وزارة المياه التدخل»
            return any(deed_noun(word) for word in self.norm[k + 1 : min(self.passage.limit, k + _COMPLEMENT_WITHIN)])
        if verb.lemma == "اعتبر":
            return self._taken_for(k, verb) and not self.ahead.complementiser_ahead(k + 1, self.passage.limit)
        return bool(verb.extra.get("noun_needed"))

    def _titled_again(self, k: int, subject: Mention) -> bool:
        """Whether a further title of the speaker stands here («أكد فلان وكيل الوزارة رئيس مجلس الإدارة على …»)."""
        titled = subject.type is SpeakerType.PERSON and subject.role is not None and subject.name is not None
        return titled and self.mentions.kinds.is_role(self.norm[k]) and self.norm[k] not in self.vocab.names

    def _unread_subject(self, k: int, pos: int, form: Form) -> bool:
        """Whether the noun behind a verb is the subject, though nothing could be made of it («كشفت الوثائق أن»).

        Where أن or the verb's preposition follows, that leads to the content, and the noun to it.
        """
        verb = form.verb
        if "that" in verb.takes and self.norm[k].startswith("ال") and self._clause_behind(k + 1):
            return True
        if k != pos:
            return False
        if readings(self.norm[k - 1])[0]:
            return self._described_subject(k, verb)
        counted = self.norm[k] in QUANTIFIERS or self.norm[k][:1].isdigit()
        if not self.norm[k].startswith("ال") and not counted:
            return False
        for j in range(k + 1, min(self.passage.limit, k + 25)):
            if ("that" in verb.takes and opens_clause(self.norm, j)) or self.norm[j] in verb.prepositions - {"ب", "من"}:
                return True
            if self.ahead.another_cue(j):
                return False
        return False

    def _described_subject(self, k: int, verb: Verb) -> bool:
        """Whether a noun with ال and a relative clause stand before أن («وأكدت القوة الدولية التي وصلت أمس أن»)."""
        if "that" not in verb.takes or "party" in verb.takes or verb.act in ("demand", "judge"):
            return False
        end, limit = k, self.passage.limit
        while end < limit and has_article(self.norm[end]) and end - k <= _LONGEST_SUBJECT:
            end += 1
        relative = end > k and end < limit and self.norm[end] in RELATIVES
        behind = self._behind_relative(end, limit) if relative else limit
        return behind < limit and self.norm[behind][:1] != "ب"

    def _may_be_object(self, k: int) -> bool:
        """Whether a word can be a noun in the accusative: no function word, no state, nothing with و or ل."""
        word, vocab = self.norm[k], self.vocab
        if word in DEMONSTRATIVES and self.norm[k + 1 : k + 2] and self.norm[k + 1].startswith("ال"):
            return self.norm[k + 1] not in TIMES
        if word in ("ذلك", "هذا") and (self.norm[k + 1 : k + 2] == [OPEN] or self._judged_so(k)):
            # «اعتبر ذلك "مسا خطيرا"», «معتبرة ذلك تحديا»
            return True
        if not word[:1].isalnum() or word in PREPOSITIONS or word in vocab.asides or word in AUXILIARIES:
            return False
        if (
            word in TRAILING
            or word in BECOMING
            or word in SECOND_PERSON
            or word in NEGATIONS
            or word in RESUMPTIVES
            or word in RELATIVES
            or word in QUALIFIERS
            or word in ("او", "ثم", "بل")
        ):
            return False
        if word.endswith("ان") and len(word) > 6 and has_article(word) and self._two(word):
            # «المطاردان»: two in the nominative are no object.
            return False
        # «أكد وحدة البلاد», but «أكد وحده»
        noun = word in known_words().nouns and word not in vocab.organisations
        noun = noun and self.words.text[self.words.end[k] - 1] != "ه"
        attached = word[:1] in "ول" and word not in vocab.common and not noun
        if attached and (word.startswith("لل") or vocab.known(word[1:])):
            return False
        return not self._state(k)

    def _judged_so(self, k: int) -> bool:
        """Whether what somebody takes it for stands behind «ذلك» («واعتبر ذلك خرقا للاتفاق»)."""
        led = any(
            form.verb.lemma == "اعتبر"
            for j in range(k - 1, max(-1, k - _TAKEN_FOR_WITHIN), -1)
            for form in readings(self.norm[j])[1]
            if form.shape != "present"
        )
        word = self.norm[k + 1] if k + 1 < self.passage.limit else ""
        noun = word.endswith("ا") or word in known_words().nouns or word in ("بمثابه", "امرا", "غير", "اول", "اكبر")
        return led and noun and not has_article(word) and word not in self.vocab.asides

    def _two(self, word: str) -> bool:
        """Whether a word with ال in ان is no noun of one («المطاردان», but «البرلمان»)."""
        lists, one = known_words(), word[2:]
        named = word in self.vocab.names or word in self.vocab.common
        return not (named or one in lists.nouns or one in lists.fixed)

    def _object_wanted(self, k: int, verb: Verb) -> bool:
        """Whether a noun is one that the verb says something with («شن هجوما», «حمّل … المسؤولية»)."""
        word, limit = self.norm[k], self.passage.limit
        if "noun_objects" in verb.extra and not verb.extra.get("weak_object") and not self._listed_object(k, verb):
            return False
        if verb.extra.get("noun_preposition"):
            preposition = fold(verb.extra["noun_preposition"])
            return any(self._leads_on(j, preposition) for j in range(k + 1, min(limit, k + 25)))
        if "noun_objects" in verb.extra and not verb.extra.get("weak_object"):
            return True
        if verb.extra.get("noun_needed"):
            return any(self.norm[j].endswith("مسووليه") for j in range(k, min(limit, k + 12)))
        return not self._finite(word) and not (word.startswith("ب") and "ب" in verb.prepositions)

    def _listed_object(self, k: int, verb: Verb) -> bool:
        """Whether a noun is one of those that the lexicon lists as objects of a verb; ة is ت before a pronoun."""
        listed = verb.extra.get("noun_objects", ())
        return any(self.norm[k].startswith(fold(noun).removesuffix("ه")) for noun in listed)

    def _clause_behind(self, k: int) -> bool:
        """Whether أن follows at once, or behind words of time and those spoken to («وأكد المصرح لهسبريس أن»)."""
        behind = self.asides.skip(k, self.passage.limit)
        return behind < self.passage.limit and opens_clause(self.norm, behind)

    def _finite(self, word: str) -> bool:
        """Whether a word is a verb of its own clause («في ندوة خصصت لـ»), so no noun that the cue takes."""
        lists = known_words()
        if word in lists.nouns:
            return False
        plain = word in lists.past and word not in lists.fixed and word not in self.vocab.names
        if plain and len(word) > 2 and not bare_verbal_noun(word) and word[0] not in "مت" and word not in QUESTIONS:
            # «كشف استطلاع شمل ألف شخص أن …»
            return True
        if len(word) < 4:
            return False
        if (word[0] == "ي" and word in self.vocab.common) or (word[0] in "يت" and word.endswith("ون")):
            return True
        return word.endswith("ت") and word[:-1] in lists.past

    def _leads_on(self, k: int, preposition: str) -> bool:
        """Whether a preposition stands at a token, before a number too («بنحو مليار»)."""
        return self.ahead.preposition_at(k, preposition) or (
            preposition == "ب" and self.norm[k] in ("بنحو", "بما", "بحوالي")
        )

    def _relative_verb(self, k: int, pos: int) -> bool:
        """Whether a verb with a pronoun describes an indefinite subject («كشف تقرير قدمه المركز …»)."""
        word = self.norm[k]
        if (
            k != pos
            or not word.endswith(("ه", "ها", "ته", "تها"))
            or self.words.text[self.words.end[k] - 1] == "ة"
            or self.norm[k - 1].startswith("ال")
        ):
            return False
        stem = word.removesuffix("ها").removesuffix("ه")
        return stem.removesuffix("ت") in known_words().past

    def seen_in(self, k: int, cue: Cue) -> int:
        """Return the start of what somebody sees in a thing, or 0.

        «رأى الوزير في الخطوة خرقا للهدنة», «ويرون فيها "خرقا للهدنة"», «يرى الخبير ضرورة الإسراع»
        """
        behind = self.asides.skip(cue.pos, cue.limit)
        told = cue.subject is not None or cue.form.shape == "past"
        needed = told and self.norm[k] in _NEEDED
        in_it = not _IN_IT.isdisjoint(self.norm[cue.at + 1 : k])
        if k == behind and (needed or (in_it and (self._seen_as(k) or self._accusative_noun(k)))):
            return k
        subject = cue.subject
        if subject is not None and k == subject.end and "في" in self.norm[subject.start : k] and self._seen_as(k):
            # «ويرى مراقبون في الخطوة "خرقا للهدنة"»: where they are, as it seemed.
            return k
        if self.norm[k] != "في" or k != self.asides.skip_commas(behind) or not self._definite(k + 1):
            return 0
        for j in range(k + 2, min(cue.limit, k + _TAKEN_FOR_WITHIN)):
            if self._seen_as(j):
                return k + 1
            if not self.norm[j][:1].isalpha() or self.norm[j] in COMPLEMENTISERS or self.norm[j] in RELATIVES:
                return 0
        return 0

    def _accusative_noun(self, k: int) -> bool:
        """Whether an indefinite noun in the accusative stands at a token («ويرى فيه أنصاره مدافعا عنهم»)."""
        word = self.norm[k]
        return accusative(word) and not has_article(word) and word not in self.vocab.asides and word not in STRONGLY

    def _seen_as(self, k: int) -> bool:
        """Whether what a thing is seen as stands at a token, in marks or not."""
        k += self.norm[k] == OPEN
        word = self.norm[k] if k < self.passage.limit else ""
        stem = word.removesuffix("ا")
        return not has_article(word) and (stem in _SEEN_AS or (accusative(word) and bare_verbal_noun(stem)))

    def noun_of_saying(self, k: int, cue: Cue) -> bool:
        """Whether a form that is also a noun stands right behind the subject («أعلنت اللجنة رفض الشكوى»)."""
        takes, subject = cue.form.verb.takes, cue.subject
        if subject is None or k != subject.end or "object" not in takes or "party" in takes or k + 1 >= cue.limit:
            return False
        conjunction, forms = readings(self.norm[k])
        nounlike = any(form.shape == "past" and form.verb.extra.get("nounlike") for form in forms)
        return nounlike and not conjunction and self.norm[k + 1][:1].isalpha()

"""Speech: what stands in marks, behind marks that are never closed, or behind a verb with neither أن nor marks."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.clauses.ahead import Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import verbal
from indexer.attribution.drafts import Complement, Cue, Passage, Stage
from indexer.attribution.text.cues import readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import without_lam
from indexer.attribution.text.word_kinds import bare_verbal_noun, has_article, speaks_of_himself, we_did
from indexer.attribution.words.documents import TITLED
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.objects import WHAT_IT_IS
from indexer.attribution.words.outlets import PLATFORMS
from indexer.attribution.words.particles import (
    COMPLEMENTISERS,
    FUNCTION,
    NEGATIONS,
    PREPOSITIONS,
    QUESTIONS,
    RELATIVES,
)
from indexer.attribution.words.speech import FIRST_PERSON, OPENS_AT_ONCE, SPEECH_OPENERS
from indexer.attribution.words.verbs import CHANTING, DOING, SAYING, SPEECH_VERBS
from indexer.model import SpeakerType

# Lemmas behind whose subject speech may stand without أن.
_PLAIN = frozenset({"قال", "أضاف"})
# Marks around more words than a name hold what somebody thinks («يرى الوزير "الأسعار الحالية مرتفعة كثيرا"»).
_THOUGHT = 5
_CALLED_BY = frozenset({"بعنوان", "عنوان", "عنوانه", "عنوانها", "بعنوانه", "باسم", "اسم", "موضوع"})
# What has a title behind «ب» («مقاله المعنون بـ"…"»).
_TITLED_SO = frozenset({"المعنون", "المعنونه", "معنون", "معنونه", "الموسوم", "الموسومه", "موسوم", "موسومه"})
# What slogans open with.
_SLOGANS = frozenset({"الشعب", "يا", "يسقط", "ارحل", "عاش", "عاشت", "تحيا", "بالروح", "لا", "ابكي", "ثوره"})
# What a question opens with behind «متسائلا»; «من», «ما» may be other words.
_ASKS = QUESTIONS - {"من", "ما"}
# No name in marks has more words.
_LONGEST_NAME = 5
# Fewer words behind a comma are no speech.
_SHORTEST = 5
# Before these a verb tells that something was said, and what was said stands elsewhere.
_AS_SAID = frozenset({"كما", "وكما", "ما", "مما", "حسبما", "مثلما", "عندما", "حين", "فعندما", "وعندما"})
# What stands for what was said («قال ذلك», «قال كلمته»).
_SAYS_IT = frozenset(
    {"ذلك", "كلمته", "كلمتها", "كلمه", "الحقيقه", "الحق", "شييا", "الكثير", "كل", "ما", "مثل", "نفس", "رحمه"}
)
# How far behind its subject a sentence has its verb.
_VERB_WITHIN = 12


class Speech(Stage):
    """Tells speech from names, terms and deeds in one paragraph."""

    def __init__(self, passage: Passage, asides: Asides, ahead: Ahead) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead

    def in_marks(self, opening: int, close: int, limit: int) -> bool:
        """Whether marks hold what was said, and not a name or a term beside the cue."""
        before = self.norm[opening - 1]
        inner = close - opening - 1
        if before in ("ك", *_CALLED_BY) or self.norm[opening - 1 - (before == "ب")] in _TITLED_SO:
            # «نشرت مشروع القرار بعنوان "خطة الإجراءات"», «في ندوة حول موضوع "المدينة والذاكرة"»
            return False
        if self.vocab.head(before) in TITLED and self.ahead.complementiser_ahead(close + 1, limit):
            # «مؤلفة كتاب "…" إلى أن …»
            return False
        if inner == 1 and self.norm[opening + 1] in PLATFORMS:
            # «أن ترد عليهم عبر موقع التواصل "تويتر"»
            return False
        bare = before[1:] if before[:1] == "و" and before[1:] in self.vocab.organisations else before
        head = self.vocab.head(without_lam(bare) if bare[:1] == "ل" else bare)
        if self.mentions.kinds.speech_in_marks(opening, close):
            return True
        if inner <= 4 and (
            head in self.vocab.eponym_heads
            or head in self.vocab.organisations
            or before in ("ل", "ب", "على", "في", "مع", "من", "عن")
        ):
            return before == "ب" and close + 1 >= limit
        after = self.norm[close + 1] if close + 1 < limit else ""
        if inner <= 2 and before not in COMPLEMENTISERS and after:
            return False
        later = self.asides.skip(close + 1, limit) if after else close
        # «على شاشة "النهار" اليوم أن …»
        led = after == ":" or after in COMPLEMENTISERS or (later < limit and self.norm[later] in COMPLEMENTISERS)
        if (inner <= 6 or before in ("في", "لدي", "من")) and led:
            return False
        if inner > 3 or not after:
            return True
        goes_on = after[:1].isalpha() and self.ahead.complementiser_ahead(close + 1, limit)
        return after not in COMPLEMENTISERS and not goes_on

    def shouted(self, opening: int, cue: Cue) -> bool:
        """Whether a few words in marks were shouted, whatever follows them («وصرخ المهاجم "النجدة" قبل أن يهرب»)."""
        before = self.vocab.head(self.norm[opening - 1])
        named = before in self.vocab.organisations or before in self.vocab.eponym_heads
        several = self.words.partner[opening] > opening + 2
        return (
            cue.form.verb.lemma in CHANTING
            and several
            and not named
            and opening <= self.asides.skip(cue.pos, cue.limit)
        )

    def name_further_on(self, opening: int, close: int, cue: Cue) -> bool:
        """Whether a few words in marks, not right behind a cue, name a thing («رفض النادي تأجيل كأس "قمم الجنوب"»).

        Speech as short as that shows that somebody speaks («وقال في رسالة إلى الصحيفة "سنعود قريبا"»).
        """
        before, inner, verb = self.norm[opening - 1], self.norm[opening + 1 : close], cue.form.verb
        if not inner or len(inner) > _LONGEST_NAME or not before[:1].isalpha() or before in COMPLEMENTISERS:
            return False
        if before in verb.prepositions or any(self.ahead.preposition_at(opening + 1, p) for p in verb.prepositions):
            return False
        if verb.lemma in CHANTING or verb.act == "express" or verb.extra.get("after_addressee"):
            # «طلب من الحكومة "وقف العمل"»
            return False
        if verb.lemma in SAYING and close + 1 >= cue.limit and self.vocab.head(before) not in self.vocab.organisations:
            # «وقال المدرب في مؤتمر صحفي "فوز مستحق"»
            return False
        further = opening > self.asides.skip(cue.pos, cue.limit) + 1 or before in PREPOSITIONS
        # «نقل الموقع عن المدير "ارتياحه الكبير"»
        deed = bare_verbal_noun(inner[0]) or self.mentions.kinds.his_deed(opening + 1)
        return further and not deed and not any(map(self._told_in_person, inner))

    def _told_in_person(self, word: str) -> bool:
        """Whether a word shows that marks hold speech and no name: a verb, or one by which somebody speaks."""
        # «سيسلمون»; no word of two letters: names are spelled with them («إم آر زد»)
        bare = word.removeprefix("س").removesuffix("ون")
        opens = word in SPEECH_OPENERS or word in COMPLEMENTISERS or word in ("وانا", "ونحن")
        return opens or speaks_of_himself(word) or (len(bare) > 2 and bare.isalpha() and verbal(bare))

    def _unclosed(self, k: int, cue: Cue) -> bool:
        """Whether a mark that is never closed opens a speech here: right behind the cue and its subject."""
        if not self.words.unpaired(k) or "quote" not in cue.form.verb.takes or k + 2 >= cue.limit:
            return False
        before = self.vocab.head(self.norm[k - 1])
        if before in self.vocab.eponym_heads or before in self.vocab.organisations:
            return False
        if cue.form.verb.lemma in SAYING and self.words.opens(k):
            return True
        # «أكد الرئيس” سامر العلي” أن …»: an old hand closes where it should open.
        return not self.words.closes(k) and k == self.asides.skip_commas(self.asides.skip(cue.pos, cue.limit))

    def object_of_deed(self, k: int, cue: Cue) -> bool:
        """Whether a verb that is often a deed has something else to do before the marks («تواصل عملها و"ستنجح"»)."""
        if cue.form.verb.lemma not in DOING or self.norm[k - 1] == ":":
            return False
        return k > self.asides.skip_commas(self.asides.skip(cue.pos, cue.limit))

    def unmarked(self, k: int, cue: Cue) -> Complement | None:
        """Read speech that starts at a token with neither أن nor marks («قال نحن مستعدون», «متسائلا هل …»)."""
        norm, verb, subject = self.norm, cue.form.verb, cue.subject
        word = norm[k]
        apart = norm[k - 1] in COMMAS and subject is not None and verb.lemma in SAYING
        if (k == cue.pos or apart) and "quote" in verb.takes and (word == "نحن" or self._of_us(word)):
            return Complement("colon", k, subject)
        if word == "من" and "quote" in verb.takes and self._says_what_it_is(k, cue.limit):
            # «مضيفا ليس من العدل أن …»
            return Complement("colon", k - (norm[k - 1] == "ليس" and k > cue.at + 1), subject)
        if word == "قد" and k == cue.pos and self._may_be(k, cue):
            # «مؤكدا قد تغلق السلطات الجسر», «وأضاف العلي قد يغلق الجسر»
            return Complement("that", k, subject)
        opens = word in OPENS_AT_ONCE or self._we_tell(word)
        if opens and k == self.asides.skip(cue.pos, cue.limit) and self._opens(k, cue):
            # «وقال سامر العلي لم نصل إلى حل رغم أن …», «وقال حاولنا أن نصلح الجسر»
            return Complement("colon", k, subject)
        if not word and self._unclosed(k, cue):
            return Complement("colon", k + 1 + (norm[k + 1] in COMPLEMENTISERS), subject)
        if verb.lemma == "تساءل" and word in _ASKS and k <= self.asides.skip(cue.pos, cue.limit) + 1:
            # «متسائلا هل تستقيل الحكومة»
            return Complement("that", k, subject)
        return None

    def _we_tell(self, word: str) -> bool:
        """Whether a word can only be what we did («حاولنا»), and nothing of ours («عملنا»)."""
        return we_did(word) and len(word) > 4 and word[:-2] not in known_words().nouns and word not in self.vocab.names

    def _of_us(self, word: str) -> bool:
        """Whether a verb of the first person opens what somebody says («وقال نعول على الشباب»)."""
        ours = word[:1] == "ن" and word not in self.vocab.names and speaks_of_himself(word)
        return word in FIRST_PERSON or ours

    def there_is(self, k: int, limit: int) -> bool:
        """Whether speech with neither أن nor marks opens with «هناك» («وقال هناك ارتفاع في الأسعار»), and no place."""
        if k + 1 >= limit or self.norm[k] != "هناك":
            return False
        word = self.norm[k + 1]
        thing = word[:1].isalpha() and not has_article(word) and word not in COMPLEMENTISERS
        return thing and word not in FUNCTION and word not in self.vocab.asides and word not in self.vocab.names

    def _says_what_it_is(self, k: int, limit: int) -> bool:
        """Whether speech without «إن» begins at «من» («قال الوزير من الضروري أن تعود الشركات»)."""
        judged = k + 2 < limit and self.norm[k + 1] in WHAT_IT_IS and self.norm[k + 2] in COMPLEMENTISERS
        return judged and self.norm[k - 1][:1].isalpha() and self.norm[k - 1] not in RELATIVES

    def _may_be(self, k: int, cue: Cue) -> bool:
        """Whether a participle that takes أن, or a verb of saying, has none before «قد» and a verb of the present."""
        said = cue.form.verb.lemma in SAYING and (cue.subject is not None or bool(readings(self.norm[cue.at])[0]))
        takes = "that" in cue.form.verb.takes and (cue.form.shape == "participle" or said)
        after = self.norm[k + 1] if k + 1 < cue.limit else ""
        return takes and after[:1] in "يت" and after[1:] in known_words().present

    def plain(self, k: int, cue: Cue) -> bool:
        """Whether a past behind the subject is said, before a participle («قال العلي تلقى المدير رسالة مضيفا»)."""
        form, start = cue.form, cue.pos
        if form.verb.lemma not in _PLAIN or form.shape == "participle" or cue.subject is None or k < start + _THOUGHT:
            return False
        word = self.norm[start]
        # «تلقى», and no «تلقي»
        noun = word in known_words().nouns and self.words.text[self.words.end[start] - 1] != "ى"
        past = (
            word in known_words().past and word not in self.vocab.names and word not in self.vocab.asides and not noun
        )
        return past and any(other.shape == "participle" for other in readings(self.norm[k])[1])

    def bare(self, cue: Cue) -> Complement | None:
        """Read speech behind a cue where nothing further on opens any («وأضاف نريد ضمان الأمن …»)."""
        if self._behind_comma(cue):
            return Complement("colon", cue.pos + 1, cue.subject)
        start = self.asides.skip(cue.pos, cue.limit)
        if self._opens(start, cue) or self._sentence(start, cue):
            return Complement("colon", start, cue.subject)
        return None

    def _sentence(self, start: int, cue: Cue) -> bool:
        """Whether a whole sentence stands behind «قال» or «أضاف» alone («وقال العلي الأسعار ارتفعت هذا العام»)."""
        form, at, subject = cue.form, cue.at, cue.subject
        if form.verb.lemma not in _PLAIN or form.shape == "participle" or start + _SHORTEST >= cue.limit:
            return False
        before, word = self.norm[at - 1] if at else "", self.norm[start]
        if before in _AS_SAID or self.norm[at].startswith("ل") or self._no_sentence_opens(word):
            return False
        joined = form.shape == "past" and (bool(readings(self.norm[at])[0]) or before == "حيث")
        if self._no_sentence_opens(self.norm[cue.pos]):
            return False
        doer = self.vocab.is_role(word) or word[2:] in self.vocab.people or self.norm[start + 1] == "في"
        if subject is None and (not joined or (has_article(word) and doer)):
            # «وقال المدرب …», «وقال الطاغية في مقابلة …»
            return False
        if (subject is not None and self._somebody(subject)) or self.norm[at + 1] == OPEN:
            # «قال رجل يحمل لافتة», «كان يقول "لا" لأنه …»
            return False
        if form.verb.lemma == "أضاف":
            # «وأضافت نكهة خاصة», «أضاف اللاعب هدف الفوز», «ستضيف الشركة خدمة»: what something was added to.
            indefinite = not (has_article(word) or has_article(self.norm[start + 1]) or word in FUNCTION)
            added = indefinite and not verbal(word)
            goes_on = at == self.passage.first or before in COMMAS
            if form.shape != "past" or not joined or not goes_on or added or (subject is None and has_article(word)):
                return False
        return any(self._says_more(k) for k in range(start, min(cue.limit, start + _VERB_WITHIN)))

    def _no_sentence_opens(self, word: str) -> bool:
        """Whether a word goes on with the narrator's own clause («وقال ذلك», «وقال في رسالة», «قال الذي»)."""
        setting = word in PREPOSITIONS and word not in ("من", "رغم", "برغم", "مع")
        return not word[:1].isalpha() or word in _SAYS_IT or word in RELATIVES or setting

    def _says_more(self, k: int) -> bool:
        """Whether a word can only be the verb of a sentence."""
        word = self.norm[k]
        if word in NEGATIONS:
            return True
        return len(word) > 2 and word not in self.vocab.names and word not in known_words().nouns and verbal(word)

    def _opens(self, start: int, cue: Cue) -> bool:
        """Whether speech stands behind the verb with neither أن nor marks («وأضاف نريد ضمان الأمن …»)."""
        if start + 2 < cue.limit and cue.form.verb.lemma in CHANTING and self._slogan(self.norm[start]):
            return True
        if cue.form.verb.lemma not in SPEECH_VERBS:
            return False
        if cue.form.shape == "participle":
            # «مضيفا تم حتى الآن إصدار …»
            return cue.form.verb.lemma in ("أضاف", "قال") and start + 3 < cue.limit and self._may_open(self.norm[start])
        if start + 3 >= cue.limit or not self._may_open(self.norm[start]):
            return False
        if self.norm[start] in ("لم", "لن") and cue.subject is not None and self._somebody(cue.subject):
            # «قال مصدر أمني لم يذكر اسمه»: a clause that describes him.
            return False
        return cue.subject is not None or bool(readings(self.norm[cue.at])[0])

    def _somebody(self, subject: Mention) -> bool:
        """Whether an indefinite noun stands for who speaks («مصدر أمني»), which a clause may describe."""
        return subject.type is SpeakerType.UNNAMED and not subject.definite and not subject.plural

    def _slogan(self, word: str) -> bool:
        """Whether a word opens a slogan («وهتف المتظاهرون يا حرية …», «مرددين الشعب يريد …»)."""
        return word in _SLOGANS or (word.startswith("يا") and len(word) > 3 and word not in known_words().nouns)

    def _behind_comma(self, cue: Cue) -> bool:
        """Whether a comma stands for the colon («وقال الوزير، التجميد يؤثر على الميزانية», «ويضيف، نعود غدا»)."""
        at, comma = cue.at, cue.pos
        if cue.form.verb.lemma not in SPEECH_VERBS or comma + _SHORTEST >= cue.limit or self.norm[comma] not in COMMAS:
            return False
        if self.asides.title_between(comma) > comma:
            # «قال سامر العلي، مدير المركز، …»
            return False
        before, after = self.norm[at - 1] if at else "", self.norm[comma + 1]
        if before in COMMAS and cue.form.verb.lemma != "قال":
            # «…، تضيف الدراسة، …»
            return False
        if self.mentions.kinds.is_role(after) or self.asides.skip(comma + 1, cue.limit) > comma + 1:
            return False
        if before in ("كما", "وكما", "ما", "حسبما", "مثلما") or after in PREPOSITIONS or after in RELATIVES:
            return False
        return cue.subject is not None or comma == at + 1

    def _may_open(self, word: str) -> bool:
        """Whether a word opens a sentence of its own: a verb, a pronoun, a particle; a noun may be the narrator's."""
        if word in SPEECH_OPENERS or word in FIRST_PERSON or self._we_tell(word) or word in ("تم", "يتم", "سيتم"):
            return True
        lists = known_words()
        if word in lists.nouns or word in self.vocab.asides or word in PREPOSITIONS or len(word) < 3:
            return False
        past = word in lists.past or (word[-1] == "ت" and word[:-1] in lists.past)
        return past or (word[0] in "يتن" and word[1:] in lists.present)

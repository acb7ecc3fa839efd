"""Participles: where one that looks like a cue describes a noun, and says nothing («حالات مؤكدة بالفيروس»)."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.drafts import Complement, Passage, Stage
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.word_kinds import finite_alone, has_article, is_year
from indexer.attribution.words.documents import ABOUT_TO_SAY, RECORDED
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import NUMERALS, TENS
from indexer.attribution.words.particles import (
    BECOMING,
    COMPLEMENTISERS,
    FUNCTION,
    PREPOSITIONS,
    SECOND_PERSON,
    WITH_SUBJECT,
)
from indexer.attribution.words.time import ADVERBS

# So many subjects back whoever a sentence is about stands.
_NEAR = 4
# «He promises», and «promising».
_PROMISING = frozenset({"واعدا", "واعده", "واعدين"})


class Participles(Stage):
    """Tells the participles of one paragraph that describe from those that say something."""

    def __init__(self, passage: Passage, asides: Asides) -> None:
        super().__init__(passage)
        self.asides = asides

    def describes(self, at: int, loose: bool) -> bool:
        """Whether a participle goes with what is before it: «كان مطالبا بـ», «حصارا مشددا على المدينة»."""
        before = self.norm[at - 1] if at > self.passage.first else ""
        required = (
            self.norm[at] in ("مطالبه", "مهدده")
            and self.norm[at + 1 : at + 2]
            and self.norm[at + 1].startswith(("ب", "ل"))
        )
        if required and before[:1].isalpha() and before not in ADVERBS and not self._does_so(at):
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
        if self.norm[at] in RECORDED and (before in self.vocab.occasions or before in self.vocab.documents):
            # «قال المدير في رسالة مسجلة للموظفين إن …»
            return True
        if before in ("ان", "بان", "لان", "فان", "عدم"):
            # «أن مطالبة النقابة بالحوار مشروعة», «عدم متابعة الدراسة»: a noun.
            return True
        bare = before.removeprefix("و")
        is_so = before in BECOMING or before in SECOND_PERSON or bare == "غير"
        if is_so or bare in ABOUT_TO_SAY or self._predicate(at):
            # «غرفة مظلمة وغير متوقعة», «يجب ملاحظة أن …»
            return True
        if not loose:
            return False
        count = before.removeprefix("و").removeprefix("ل")
        if (count.isdigit() and not is_year(count)) or count in NUMERALS or count in TENS:
            # «150 طالبا للجوء»: a number counts them; behind «في 2016» it is the subject's.
            return True
        if self.norm[at].endswith("ه"):
            return self._feminine_adjective(at)
        # «إليها» is no «آلية» with a tanwin.
        indefinite = self.words.text[self.words.end[at - 1] - 1] in "اً" and len(before) > 3 and before not in FUNCTION
        return indefinite and self.norm[at].endswith("ا") and before[:-1] in known_words().nouns

    def _does_so(self, at: int) -> bool:
        """Whether the sentence tells what a body does as it demands («زادت أنقرة ضغوطها على أثينا مطالبة بالرد»)."""
        here = self.passage.paragraph, self.passage.first
        one = next((one for one in reversed(self.passage.subjects[-_NEAR:]) if one.sentence == here), None)
        mention = one.speaker.mention if one is not None else None
        if one is None or mention is None or one.speaker.words is not self.words or mention.gender == "m":
            return False
        verb, between = self.norm[mention.start - 1] if mention.start else "", self.norm[mention.end : at]
        hers = verb.endswith("ت") and finite_alone(verb.removeprefix("و")) and verb.removeprefix("و") not in BECOMING
        # «ودخلت الحكومة عاما جديدا مطالبة بخفض العجز»: she must.
        last = between[-1] if between else "ا"
        definite = not last.endswith("ا") or last in self.vocab.places or last in self.vocab.states
        return hers and definite and not any(w in COMMAS or w in COMPLEMENTISERS for w in between)

    def far_clause(self, at: int, complement: Complement) -> bool:
        """Whether the أن far behind a participle goes with another word («تظل معلقة في الأدراج، ولعلها أنها …»)."""
        if complement.kind != "that":
            return False
        clause = complement.first - 1
        between = self.norm[at + 1 : clause]
        if self.asides.skip_commas(self.asides.skip(at + 1, clause)) >= clause - 1:
            return False
        if any(finite_alone(word) for word in between):
            return True
        # «مؤكدة في كلمتها أن …»
        told = between[0] in PREPOSITIONS and not any(word in COMMAS for word in between)
        return not told and self.norm[at].endswith("ه") and self._feminine_adjective(at)

    def names_those(self, at: int, form: Form) -> bool:
        """Whether a plural participle names those whose verb follows («لكن معارضين يقولون إن …»)."""
        if form.shape != "participle" or form.number < 3 or at + 1 >= self.passage.limit:
            return False
        conjunction, following = readings(self.norm[at + 1])
        return not conjunction and any(verb.shape != "participle" and verb.number == 3 for verb in following)

    def _predicate(self, at: int) -> bool:
        """Whether a noun stands between «to be» and a participle («ستكون المباراة القادمة كاشفة لـ …»)."""
        for k in range(at - 1, max(self.passage.first, at - 4) - 1, -1):
            if not has_article(self.norm[k]):
                return k < at - 1 and self.norm[k].removeprefix("و").removeprefix("ف") in BECOMING
        return False

    def _feminine_adjective(self, at: int) -> bool:
        """Whether a feminine participle describes the noun before it («حالات مؤكدة بالفيروس», «أنها مطالبة بـ»)."""
        before = self.norm[at - 1]
        if self.words.text[self.words.end[at - 1] - 2 : self.words.end[at - 1]] in ("اً", "ًا"):
            # «أحكامًا مشددة»
            before = before[:-1]
        if before in WITH_SUBJECT or self._subject_alone(at):
            # «إن الدول العربية مطالبة بـ…»
            return True
        definite = has_article(before) or before.startswith(("لل", "بال", "كال", "وال"))
        led = before[:1] in "بل" and not definite and before not in known_words().nouns
        led = led and before not in self.vocab.names
        if led:
            # «بحراسة مشددة», «لأسواق واعدة»
            before = before[1:]
        if not before[:1].isalpha() or definite or before in self.vocab.asides or before in self.vocab.names:
            return False
        spoken = self.vocab.occasions | self.vocab.documents
        known = known_words()
        plural = before.endswith("ات") or known.fixed.get(before, before) != before
        noun = plural or (before.endswith("ه") and before in known.nouns)
        # «مجندة أميركية مطالبة بـ…», but «بحماية مشددة»: behind ب stands no adjective.
        noun = noun and (led or not before.endswith("يه"))
        return noun and before not in spoken and before not in self.vocab.places

    def _subject_alone(self, at: int) -> bool:
        """Whether nothing but a definite noun phrase stands between أن and a token."""
        for k in range(at - 1, max(self.passage.first, at - 6) - 1, -1):
            word = self.norm[k]
            if word in COMPLEMENTISERS:
                return k < at - 1 and self._feminine(self.norm[k + 1])
            if not word[:1].isalpha() or readings(word)[1] or finite_alone(word) or word in PREPOSITIONS:
                return False
        return False

    def _feminine(self, word: str) -> bool:
        """Whether a noun is feminine or a plural of things, for which the feminine stands («الدول مطالبة»)."""
        bare = self.vocab.head(word)
        plural = known_words().fixed.get(bare, bare) != bare
        return bare.endswith(("ه", "ات")) or plural

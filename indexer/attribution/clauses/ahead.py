"""Ahead: what stands further on in a clause: another cue, أن, the preposition that a verb takes."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.clauses.content import on_terms, opens_clause
from indexer.attribution.drafts import Stage
from indexer.attribution.text.cues import Form, conjunction_of, readings, speaking, with_object
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun
from indexer.attribution.words.documents import RECORDED
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.objects import DEED_NOUNS, WORDS_WITHHELD
from indexer.attribution.words.particles import FUNCTION, NEGATIONS, PREPOSITIONS, TRAILING
from indexer.attribution.words.verbs import CUE_HOMOGRAPHS, SAYING, WITHHOLDING

# What leads to a clause behind these prepositions, written as one word («حذر مما يجري»).
_WITH_WHAT = {"من": "مما", "عن": "عما"}
# What somebody asks («تساءل ما إذا كانت …», «سأله إن كان …»).
_WHETHER = frozenset({("ما", "اذا"), ("عما", "اذا"), ("ان", "كان"), ("ان", "كانت"), ("ان", "كانوا")})
# Verbal nouns of two letters («تعهد برد حاسم», «هدد بشن هجوم»).
_SHORT_DEEDS = frozenset({"رد", "شن", "ضم", "مد", "حل", "صد", "سن", "فك", "بث"})
# What somebody refuses who stays without a name («رافضا كشف هويته», «رافضا ذكر اسمه»).
_TELLING = frozenset({"كشف", "ذكر", "نشر", "اعلان", "اعطاء"})
_IDENTITY = frozenset({"هويته", "هويتها", "هويتهم", "اسمه", "اسمها", "اسمهم", "اسماءهم", "اسميهما"})
# «متحدثا إلى الصحافيين»: to whom and of what, and no content of its own.
_SPEAKING_TO = frozenset({"الي", "مع", "في", "امام", "خلال", "عبر", "من"})
# So many words further on a content, a preposition or a clause still goes with the word in question.
NEAR_BY = 18


class Ahead(Stage):
    """Looks further on from a word of one paragraph."""

    def another_cue(self, k: int) -> bool:
        """Whether another cue verb stands here, so that what follows is its content."""
        word = self.norm[k]
        if word not in speaking() and word != "مجددا":
            return word[:1] == "ف" and self._answered(k)
        if self.words.inside[k] >= 0 or self.norm[k + 1 : k + 2] in (["شريطه"], ["بشرط"]):
            return False
        behind = self.norm[k + 1] if k + 1 < self.passage.limit else ""
        if self.norm[k] in ("متحدث", "متحدثه") and behind == "باسم":
            # «وقالت هدى العلي، وهي متحدثة باسم الوزارة، إن …»
            return False
        if self.norm[k] in ("موجهه", "موجها") and (behind == "الي" or behind[:1] == "ل"):
            # «قال في رسالة موجهة إلى الوزير: …»
            return False
        message = self.norm[k - 1] in self.vocab.occasions or self.norm[k - 1] in self.vocab.documents
        if self.norm[k] in RECORDED and message:
            # «قال في رسالة مسجلة للموظفين إن …»
            return False
        if self.norm[k] in ("متحدثا", "متحدثه") and (behind in _SPEAKING_TO or behind[:1] == "ل"):
            # «وقال العلي متحدثا إلى الصحافيين إن …»
            return False
        if self.norm[k] in ("رافضا", "رافضه", "رافضين") and k + 1 < self.passage.limit and self.withheld(k + 1):
            # «وقال الموظف رافضا كشف اسمه إن …»
            return False
        if self.norm[k] in WITHHOLDING and self.norm[k - 1] in NEGATIONS:
            # «ذكرت الوكالة استنادا إلى دوائر لم تفصح عنها أن …»
            return False
        if self.norm[k] == "مجددا" and k + 1 < len(self.norm):
            # «أكد الوزير مجددا أن الطريق مغلق»: again; «مجددا رفضه للعرض» says something.
            return self.mentions.kinds.his_deed(k + 1)
        _, forms = readings(self.norm[k])
        if forms and forms[0].verb.lemma == "ادعى" and self.words.text[self.words.end[k] - 1] == "ى":
            # «شاب يدعى زهير»: is named.
            return False
        return (
            (any(not f.verb.weak or self._relays(k, f) for f in forms) or self._answered(k))
            and self.norm[k] not in CUE_HOMOGRAPHS
            and self.norm[k] not in TRAILING
            and self.norm[k - 1] != "ما"
        )

    def noun_behind_preposition(self, k: int) -> bool:
        """Whether a form that is also a noun can only be one («عند وصف بيته», «بعد رفض المجلس», «في حال رفض العرض»)."""
        conjunction, forms = readings(self.norm[k])
        if conjunction or not forms or not all(form.verb.extra.get("nounlike") for form in forms):
            return False
        before = self.norm[k - 1]
        return before in PREPOSITIONS or (before in ("حال", "حاله") and self.norm[k - 2] == "في")

    def _relays(self, k: int, form: Form) -> bool:
        """Whether an outlet passes somebody's words on here («ونقلت الصحيفة عن المحامي قوله»)."""
        return bool(form.verb.extra.get("relays")) and "عن" in self.norm[k + 1 : min(k + 6, self.passage.limit)]

    def _answered(self, k: int) -> bool:
        """Whether ف joins here what was said in turn («سأله القاضي عن السلاح فأجاب: …», «… فأجابه: …»)."""
        word = self.norm[k]
        if word[:1] != "ف" or conjunction_of(word) != "ف" or self.words.inside[k] >= 0:
            return False
        if word in known().nouns and self.norm[k - 1] not in COMMAS:
            # «2000 فرد من السكان»
            return False
        return any(f.shape == "past" and f.verb.lemma in SAYING for f in (*readings(word)[1], *with_object(word)))

    def complementiser_ahead(self, k: int, limit: int) -> bool:
        """Whether أن or a colon follows before any other cue."""
        for j in range(k, min(limit, k + 25)):
            if opens_clause(self.norm, j) or self.norm[j] == ":":
                return True
            if self.another_cue(j):
                return False
        return False

    def clause_resumed(self, k: int, limit: int) -> bool:
        """Whether أن behind a comma follows before any other cue: what stands before it goes on the subject."""
        for j in range(k + 1, min(limit, k + 25)):
            if opens_clause(self.norm, j):
                led = self.norm[j - 1] in ("الي", "على", "عن")
                if on_terms(self.norm, j):
                    # «أكد ضرورة التعاون، على أن يتم ذلك قريبا»
                    return False
                return self.norm[j - 2 if led else j - 1] in COMMAS
            conjunction, forms = readings(self.norm[j])
            if self.another_cue(j) or (conjunction and forms):
                return False
        return False

    def about(self, k: int) -> bool:
        """Whether عن follows in the same breath, which leads to the content («كشفت دراسة جديدة عن …»)."""
        for j in range(k + 1, min(self.passage.limit, k + 8)):
            if self.norm[j] == "عن":
                return not self.at_age(j + 1)
            if not self.norm[j][:1].isalpha() or self.another_cue(j):
                return False
        return False

    def at_age(self, k: int) -> bool:
        """Whether an age stands behind عن («أعلنت العائلة وفاة الفنان عن عمر ناهز 70 عاما», «عن 70 عاما»)."""
        after = self.norm[k : k + 2]
        return after[:1] == ["عمر"] or (len(after) == 2 and after[0].isdigit() and after[1] in ("عاما", "سنه"))

    def withheld(self, k: int) -> bool:
        """Whether what nobody says who refuses it stands at a token («رافضا التعليق», «رافضا كشف هويته»)."""
        word, whose = self.norm[k], self.norm[k + 1] if k + 1 < len(self.norm) else ""
        return word in WORDS_WITHHELD or (word in _TELLING and whose in _IDENTITY)

    def question_at(self, k: int) -> bool:
        """Whether what somebody asks stands at a token («ما إذا كانت …», «إن كان …»)."""
        return tuple(self.norm[k : k + 2]) in _WHETHER

    def preposition_at(self, k: int, preposition: str) -> bool:
        """Whether a preposition stands at a token, alone or written onto a word."""
        word = self.norm[k] if k < len(self.norm) else ""
        if word == preposition or word == _WITH_WHAT.get(preposition):
            return True
        if preposition == "ب" and word == "بغير":
            # «وصف القرار بغير القانوني»
            return True
        if preposition == "ب" and word == "بال" and self.norm[k + 1 : k + 2] == [OPEN]:
            # «بالـ "ضعيفة"»
            return True
        if len(preposition) == 1 and len(word) == 3 and word[0] == preposition and word[1:] in _SHORT_DEEDS:
            # «وتعهد الوزير برد حاسم»
            return True
        if len(preposition) == 1 and word.startswith(preposition) and len(word) > 3:
            rest = word[1:]
            return (
                word.startswith(preposition + "ال")
                or (preposition == "ل" and word.startswith("لل"))
                or (
                    rest not in FUNCTION
                    and (word not in self.vocab.common or bare_verbal_noun(rest) or rest in DEED_NOUNS)
                    and (word not in self.vocab.names or rest in DEED_NOUNS)
                    and (self.vocab.known(rest) or bare_verbal_noun(rest) or rest in DEED_NOUNS)
                )
            )
        return False

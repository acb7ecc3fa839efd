"""Spelling: where what looks like a cue is another word («أعتقد», «يدعى», «مذكرة») or a name («مشيرة خطاب»)."""

from __future__ import annotations

from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.quotations.homographs import Homographs
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import COMPLEMENTISERS, SECOND_PERSON
from indexer.attribution.words.verbs import CARRIED_ON

_SHADDA = "\u0651"
# So many words behind a subject the clause may stand that tells whose verb it is.
_CLAUSE_WITHIN = 5


class Spelling(Stage):
    """Tells the cues of one paragraph from other words."""

    def __init__(self, passage: Passage, homographs: Homographs) -> None:
        super().__init__(passage)
        self.homographs = homographs

    def another_word(self, at: int, form: Form) -> bool:
        """Whether a word is none of those that say something, though it has the letters of one."""
        return self._spelt_otherwise(at, form) or self.norm[at].lstrip("و") == "تبين" or self._of_you(at, form)

    def _spelt_otherwise(self, at: int, form: Form) -> bool:
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
        return form.verb.lemma.startswith("ا") and raw.startswith("أ") and not self._of_somebody(at)

    def _of_somebody(self, at: int) -> bool:
        """Whether somebody and أن stand behind a verb («وأعتبر المكتب في بيان أن …»): «واعتبر», misspelt."""
        subject = self.mentions.subject(at + 1, self.passage.limit) if at + 1 < self.passage.limit else None
        if subject is None:
            return False
        near = range(subject.end, min(self.passage.limit, subject.end + _CLAUSE_WITHIN))
        return any(self.norm[k] in COMPLEMENTISERS for k in near)

    def _of_you(self, at: int, form: Form) -> bool:
        """Whether the reader is spoken to («إذا كنت تظن أن …»)."""
        if form.shape != "present" or form.gender != "f" or at == 0:
            return False
        # «ألا تعتقد أن …؟»
        asked = self.norm[at - 1] == "الا" and self.words.text[self.words.start[at - 1]] == "أ"
        return asked or self.norm[at - 1] in SECOND_PERSON

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

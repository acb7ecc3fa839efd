"""Nounlikes: where a form that is also a noun is one («تقديم كشف بأسماء», «رفض الوزير يعني …»)."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.text.cues import Form, noun_reading, readings
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import bare_verbal_noun, finite_alone, has_article, tells_what_for
from indexer.attribution.words.adverbs import TURNED_TO, TURNS
from indexer.attribution.words.objects import WHAT_IT_IS
from indexer.attribution.words.particles import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    LEADS_TO_NOUN,
    NEGATIONS,
    RELATIVES,
)
from indexer.attribution.words.time import ADVERBS
from indexer.model import SpeakerType

# What أن behind these leads to is a verb («سبق أن كشف الوزير عن …», «بعد أن كشف الوزير …»).
_THAT_DID = frozenset({"سبق", "بعد", "منذ", "بمجرد", "الي", "قبل"})
# So many words before a noun joined by و the verbal noun is looked for that it is joined to.
_JOINED_WITHIN = 8
# So many words have when and where something was said at most.
_SETTING = 10


class Nounlikes(Stage):
    """Tells nouns from the cues of one paragraph that are written alike."""

    def __init__(self, passage: Passage, asides: Asides, before: SubjectsBefore) -> None:
        super().__init__(passage)
        self.asides = asides
        self.before = before

    def stands(self, at: int, form: Form) -> bool:
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
        if before == "هي":
            # «المشكلة هي ثمن العملة الواحدة»
            return True
        if form.verb.lemma == "أمل" and before in known_words().nouns:
            # «أعطت الهدنة بريق أمل أن …»
            return True
        if before in ("ان", "بان", "فان", "لان"):
            # «سبق أن كشف الوزير عن …», «بعد أن كشف تقرير أن …» tell what he did.
            leading = self.norm[at - 2].removeprefix("و") if at > 1 else ""
            return leading not in _THAT_DID
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
            return self.norm[at - 2] not in LEADS_TO_NOUN
        return self.before.read(at, self.passage.first, form) is None and not self._behind_setting(at, form)

    def _joined_to_verbal_noun(self, at: int) -> bool:
        """Whether و joins a noun to a verbal noun of the same clause («إقصاء الأمازيغ ورفض دسترة لغتهم»)."""
        subject = self.mentions.subject(at + 1, self.passage.limit) if self.norm[at].startswith("و") else None
        if not self.norm[at].startswith("و") or (subject is not None and subject.type is SpeakerType.PERSON):
            return False
        for k in range(at - 1, max(self.passage.first, at - _JOINED_WITHIN) - 1, -1):
            word = self.norm[k]
            owned = has_article(self.norm[k + 1]) or self.norm[k + 1] in self.vocab.names
            # «لتوعية السائقين وحث الشباب على التمهل»
            deed = bare_verbal_noun(word) or (word[:1] in ("ل", "ب") and bare_verbal_noun(word[1:]))
            if (owned and deed) or noun_reading(word)[1]:
                return True
            if not word[:1].isalpha() or word in COMPLEMENTISERS or finite_alone(word):
                return False
        return False

    def _told_by_somebody(self, at: int) -> bool:
        """Whether a person and أن stand behind a form that is also a noun («… كشف الوزير أن اللجنة اجتمعت»)."""
        subject = self.mentions.subject(at + 1, self.passage.limit)
        if subject is None or subject.type is not SpeakerType.PERSON or subject.end >= self.passage.limit:
            return False
        return self.norm[subject.end] in COMPLEMENTISERS

    def _behind_setting(self, at: int, form: Form) -> bool:
        """Whether when or where it was said opens the sentence before a verb («وفي نهاية اللقاء رفض الوزير تأجيل …»).

        Behind «اللقاء» no further noun can stand, as it can behind «في ظل»; behind «ومن المتوقع» stands what is.
        """
        first = self.passage.first
        if self.norm[first].removeprefix("و") == "من" and self.norm[first + 1] in WHAT_IT_IS:
            return False
        purpose = tells_what_for(self.norm[first])
        if not first + 1 < at <= first + _SETTING or not (purpose or self.norm[first] in LEADS_TO_NOUN):
            return False
        # «وخلال حملته وعد الوزير بخفض الضرائب»
        his = self.words.text[self.words.end[at - 1] - 1] != "ة" and owned(self.norm[at - 1])
        if not (has_article(self.norm[at - 1]) or his) or at + 1 >= self.passage.limit:
            return False
        if any(not word[:1].isalnum() or word in RELATIVES or finite_alone(word) for word in self.norm[first + 1 : at]):
            return False
        # «ولإرضاء الناخبين وعد بخفض الضرائب»
        led = purpose and any(self.norm[at + 1].startswith(preposition) for preposition in form.verb.prepositions)
        return led or self.mentions.subject(at + 1, self.passage.limit) is not None

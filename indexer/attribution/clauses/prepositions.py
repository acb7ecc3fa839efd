"""Prepositions: whether one is a cue's own («أشار إلى …», «ندد بـ…»), and the content that it leads to."""

from __future__ import annotations

from indexer.attribution.clauses.ahead import NEAR_BY, Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import opens_clause
from indexer.attribution.drafts import Cue, Passage, Stage
from indexer.attribution.text.cues import Verb
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun, finite_alone, has_article
from indexer.attribution.words.adjectives import INFORMED, SMALL_ADJECTIVES
from indexer.attribution.words.adverbs import LEADS_TO_MANNER, MANNERS, TURNING
from indexer.attribution.words.documents import ISSUED
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.objects import MOTION, RECOGNISED, WITH_ABOUT
from indexer.attribution.words.outlets import PLATFORMS
from indexer.attribution.words.particles import COMPLEMENTISERS, PREPOSITIONS, RELATIVES, THEREBY

# So many words behind على another one stands that leads to the clause.
_SECOND_WITHIN = 5
# No name in marks has more tokens with them.
_NAME_IN_MARKS = 4
# Behind على these tell where or in what respect.
_SCENES = PLATFORMS | {"الصعيد", "المستوي"}


class Prepositions(Stage):
    """Reads what the prepositions of cues lead to in one paragraph."""

    def __init__(self, passage: Passage, asides: Asides, ahead: Ahead) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead

    def start(self, k: int, cue: Cue) -> int | None:
        """Return where the content starts that a preposition of the verb leads to at a token, or None."""
        start = self._content(k, cue.form.verb, cue.limit)
        return start if start is not None and self._counts(k, cue) and not self._clause_later(k, cue) else None

    def _counts(self, k: int, cue: Cue) -> bool:
        """Whether a preposition of the verb may lead to its content; of some verbs only right behind the subject."""
        verb = cue.form.verb
        thereby = self.norm[cue.at + 1] in THEREBY and self.asides.skip(cue.at + 1, cue.limit) <= cue.at + 2
        if thereby and k > cue.at + 1 and self.norm[k][:1] == "ب":
            # «صرح بذلك المتحدث بالوزارة سامر العلي», but «هدد بهذا الخصوص بالرحيل»
            return False
        pointed = self.norm[k][:1] == "ل" and "الي" in verb.prepositions
        if pointed and (
            self._leads_to_clause(k, cue.limit) or (verb.lemma == "لفت" and self._points_later(k, cue.limit))
        ):
            # «وتشير الإحصاءات الأولية للقطاع الزراعي إلى أن …», «ولفت الاتحاد الوطني للمزارعين، أمس، إلى الأزمة»
            return False
        if self.norm[k].startswith("لل") and k + 1 < cue.limit and opens_clause(self.norm, k + 1):
            # «أشارت مصادر تابعة للحزب أن …»
            return False
        if self.norm[k] == "على" and self.norm[k + 1 : k + 2] == ["لسان"]:
            # «وأكدت الحكومة على لسان وزيرها أن …»: through whom.
            return False
        joined = self.norm[k - 1].startswith("وال") and bare_verbal_noun(self.norm[k - 1][3:])
        if joined and cue.subject is None and self.norm[k] in PREPOSITIONS:
            # «الانتهاكات التي تحدث هناك والإفصاح عن تفاصيلها»
            return False
        near = verb.weak or (verb.lemma == "لفت" and self.norm[k][:1] == "ل")
        if not near:
            return True
        if k != self.asides.skip(cue.pos, cue.limit) and not self._paused_behind_name(k, cue):
            return False
        if verb.weak and not verb.extra.get("preposition_counts"):
            return False
        # «وذكر المسؤولون بالوزارة أن …»: where they sit.
        led = self.norm[k][:1] == "ب" and "that" in verb.takes
        return not (led and self.ahead.complementiser_ahead(k + 2, cue.limit))

    def _paused_behind_name(self, k: int, cue: Cue) -> bool:
        """Whether two commas set off who the subject is («وجه سامر العلي، حاكم الإقليم، بتوفير …»), and no more."""
        if cue.subject is None or self.norm[cue.pos] not in COMMAS or not bare_verbal_noun(self.norm[k][1:]):
            return False
        return k in (cue.pos + 1, self.asides.title_between(cue.pos))

    def _points_later(self, k: int, limit: int) -> bool:
        """Whether «إلى» follows before any other cue."""
        for j in range(k + 1, min(limit - 1, k + NEAR_BY)):
            if self.norm[j] == "الي" or self.ahead.another_cue(j):
                return self.norm[j] == "الي"
        return False

    def _leads_to_clause(self, k: int, limit: int) -> bool:
        """Whether «إلى أن» follows with neither a comma nor another cue before it."""
        for j in range(k + 1, min(limit - 1, k + NEAR_BY)):
            if self.norm[j] == "الي" and self.norm[j + 1] in COMPLEMENTISERS:
                return True
            if self.norm[j] in COMMAS or self.ahead.another_cue(j):
                return False
        return False

    def _clause_later(self, k: int, cue: Cue) -> bool:
        """Whether أن follows what a preposition leads to («في رسالة بثتها على موقعها، أن»): that opens the content."""
        if "that" not in cue.form.verb.takes:
            return False
        described = any(self.norm[j] in RELATIVES for j in range(cue.pos, k))
        # «أكد مسؤول مطلع على المحادثات أن …»
        described = described or (self.norm[k] == "على" and self.norm[k - 1] in INFORMED)
        return self.ahead.clause_resumed(k, cue.limit) or (
            described and self.ahead.complementiser_ahead(k + 1, cue.limit)
        )

    def means_of_deed(self, k: int, cue: Cue) -> bool:
        """Whether ب goes on a deed right behind the verb, not on the verb («نفى الهجوم بالصواريخ»)."""
        norm, near = self.norm, 0 < k - cue.pos <= 2
        if "party" in cue.form.verb.takes or not near or not norm[k].startswith("ب"):
            return False
        deed = norm[cue.pos]
        return deed.startswith("ال") and self.vocab.head(deed) in self.vocab.deeds

    def _content(self, k: int, verb: Verb, limit: int) -> int | None:
        """Return where a content starts behind one of the verb's prepositions at a token, or None."""
        for preposition in verb.prepositions:
            if not self.ahead.preposition_at(k, preposition) or self.norm[k] in MANNERS:
                continue
            if self.norm[k] in LEADS_TO_MANNER:
                # «سوق موجهة، مثل الاقتصاد كله بشكل عام»
                continue
            if verb.lemma == "اعترف" and self.norm[k] in RECOGNISED:
                continue
            if self.norm[k] == "بسبب" and verb.act != "explain":
                continue
            if preposition == "عن" and (self.norm[k - 1] in ISSUED or self.norm[k - 1] in WITH_ABOUT):
                continue
            if self.norm[k] != preposition:
                return None if preposition == "ب" and self._that_ahead(k + 1, limit) else k
            start = k + 1
            if self.norm[start : start + 1] == ["ذلك"] and self.norm[start + 1 : start + 2] == ["،"]:
                # «مثلما أشارت الصحيفة إلى ذلك، بعد عامين»: what was told before.
                return None
            if preposition == "عن" and self.ahead.at_age(start):
                continue
            if preposition == "على" and self._upon_behind_noun(start, limit):
                continue
            if preposition == "من" and self.norm[start : start + 1] and self.norm[start] in TURNING:
                # «حذر الوزير، من جهة أخرى، من …»
                continue
            if preposition == "عن" and self._by_way_of(start):
                continue
            if preposition == "على" and self.norm[start : start + 1] and self.norm[start] in _SCENES:
                # «أكد في تغريدة على تويتر أن …», «أكد الجانبان، على الصعيد السياسي، ضرورة الحوار»
                continue
            if preposition == "على" and self._upon_whom(start, limit):
                continue
            if start >= limit or (
                preposition == "الي" and (self.norm[start] in self.vocab.places or self.norm[k - 1] in MOTION)
            ):
                return None
            if self.norm[start] in self.vocab.occasions and preposition in ("في",):
                return None
            while start < limit and (self.norm[start] == ":" or self.norm[start] in COMPLEMENTISERS):
                start += 1
            return start if start < limit else None
        return None

    def _upon_whom(self, start: int, limit: int) -> bool:
        """Whether على goes on a subject, or tells where («القائمون على "النهار" أن», «على مواقع التواصل أن»)."""
        if self.norm[start + 1 : start + 2] == ["التواصل"]:
            return self.ahead.complementiser_ahead(start + 2, min(limit, start + 5))
        if start >= limit or self.norm[start] != OPEN:
            return False
        close = self.words.partner[start]
        if close - start > _NAME_IN_MARKS or close + 1 >= limit:
            return False
        return opens_clause(self.norm, close + 1) and self.norm[close + 1][:1] != "ب"

    def _upon_behind_noun(self, start: int, limit: int) -> bool:
        """Whether a second على leads to the clause («شدد المسؤول الأول على الميناء على أن …»)."""
        if start >= limit or not has_article(self.norm[start]):
            # «على حرص الاتحاد على أن …»
            return False
        for j in range(start + 1, min(start + _SECOND_WITHIN, limit - 1)):
            if self.norm[j] == "على":
                return self.norm[j + 1] in COMPLEMENTISERS
            if not self.norm[j][:1].isalpha() or self.ahead.another_cue(j) or self.norm[j] in COMPLEMENTISERS:
                return False
        return False

    def _by_way_of(self, at: int) -> bool:
        """Whether «عن طريق» tells how («عن طريق البحر», «عن طريق وسيط») and names no road; «عن بعد» does so, too."""
        behind = self.norm[at + 1] if self.norm[at : at + 1] == ["طريق"] and at + 1 < len(self.norm) else ""
        return bool(behind) and not (behind in SMALL_ADJECTIVES or behind.endswith("ي"))

    def _that_ahead(self, k: int, limit: int) -> bool:
        """Whether بأن follows later in the clause, before any other cue: it leads to the content, a bare ب does not."""
        for j in range(k, min(limit, k + 25)):
            if self.norm[j] in COMPLEMENTISERS:
                return self.norm[j].startswith("ب")
            if self.ahead.another_cue(j) or finite_alone(self.norm[j]):
                # «تعهد بدعم مدينة كانت توصف بأنها …»
                return False
        return False

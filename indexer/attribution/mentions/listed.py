"""Listed bodies and states: those that the lexicon has whole («الأمم المتحدة», «روسيا وإيران», «ذا غارديان»)."""

from __future__ import annotations

from indexer.attribution.mentions.bodies import BodyReader
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.text.cues import readings
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, has_article
from indexer.attribution.words.bodies import MINISTRIES
from indexer.attribution.words.particles import COMPLEMENTISERS

# Behind these stands a source («وبحسب المالية العراقية»).
_BY_SOURCE = frozenset({"بحسب", "حسب", "وفق", "وبحسب", "وحسب", "ووفق"})


class ListedReader(KindsReader):
    """Reads bodies and states by their whole names in the words of one paragraph.

    Args:
        kinds: What the words can be.
        phrases: Finds where a longer name ends.
        bodies: Reads what stands beside a body.
    """

    def __init__(self, kinds: WordKinds, phrases: PhraseReader, bodies: BodyReader) -> None:
        super().__init__(kinds)
        self.phrases = phrases
        self.bodies = bodies

    def read(self, at: int, limit: int) -> Mention | None:
        """Read a body or state that the lexicon lists whole («الأمم المتحدة», «روسيا وإيران»)."""
        word, vocab = self.norm[at], self.vocab
        if word not in vocab.listed:
            return None
        after = self.norm[at + 1] if at + 1 < limit else ""
        named = self.kinds.namelike(after) or after not in vocab.common
        if (
            word in vocab.given
            and word not in vocab.bodies
            and after[:1].isalpha()
            and named
            and not has_article(after)
        ):
            # «أعلنت صوفيا ريتشي …»
            return None
        body = self.kinds.phrase(at, limit, vocab.bodies)
        if body is None and word in MINISTRIES:
            return self._ministry(at, limit)
        if body is not None and body + 1 < limit and self.norm[body] == "لكره":
            # «الاتحاد الأوروبي لكرة القدم» is none of states.
            return self.bodies.organisation(at, body + 2)
        if body is not None and (body - at > 1 or not self.kinds.is_role(word)):
            # «ودعا الأمم المتحدة إلى …»: she is asked.
            whole = body - at > 1 and has_article(word) and has_article(self.norm[body - 1])
            feminine = body - at > 1 and vocab.organisations.get(word) == "f"
            gender = "f" if feminine or (whole and self.norm[body - 1].endswith("ه")) else ""
            whole_name = self.bodies.organisation(at, body, gender=gender)
            origin = body < limit and has_article(self.norm[body]) and self.kinds.is_nisba(self.norm[body])
            if origin and body - at == 1 and vocab.head(word) in vocab.organisations and not word.endswith("يه"):
                # «التحالف العربي»
                return replace(whole_name, end=body + 1, name=(at, body + 1))
            if body - at == 1 and (ministry := self._ministry_of_state(at, limit)) is not None:
                return ministry
            # «ريال مدريد الإسباني»
            return replace(whole_name, end=body + 1) if origin else whole_name
        if (state := self.kinds.phrase(at, limit, vocab.states)) is not None:
            if word in vocab.organisations and state < limit and self.norm[state].startswith("لل"):
                # «منظمة الأمم المتحدة للأغذية والزراعة»
                return self.bodies.organisation(at, self.phrases.end(at + 1, limit, closed=False, definite=True), "f")
            gender = "" if word in vocab.masculine_states else "f"
            return self.bodies.joined(self.bodies.organisation(at, state, gender=gender), limit)
        return None

    def _ministry(self, at: int, limit: int) -> Mention | None:
        """Read a ministry that is called by its matter alone, told by the gender of what goes with it.

        «المالية العراقية تقر الموازنة», «النفط العراقية», «وقالت العدل إن …»; «التجارة العراقية» may be what it says.
        """
        before, after = self.norm[at - 1] if at else "", self.norm[at + 1] if at + 1 < limit else ""
        she = self.kinds.feminine_verb(before)
        told = she or before in _BY_SOURCE or not self.norm[at].endswith("ه")
        if told and (ministry := self._ministry_of_state(at, limit)) is not None:
            return ministry
        closed = after in COMPLEMENTISERS or after == ":"
        return self.bodies.organisation(at, at + 1, gender="f") if she and closed else None

    def _ministry_of_state(self, at: int, limit: int) -> Mention | None:
        """Read a ministry by its matter and the state («الخارجية الروسية», «الدفاع الكورية الجنوبية»)."""
        state = self.norm[at + 1] if at + 1 < limit else ""
        half = state == "الكوريه" and self.norm[at + 2 : min(at + 3, limit)] in (["الشماليه"], ["الجنوبيه"])
        whose = half or (state.endswith("ه") and self.vocab.head(state) in self.vocab.origins)
        if not whose or not has_article(state) or not has_article(self.norm[at]):
            return None
        return self.bodies.organisation(at, at + 2 + half, gender="f")

    def past_paper_abroad(self, at: int, limit: int) -> int:
        """Return the token behind the name of a paper with its foreign article («وقالت ذا غارديان إن …»), or 0."""
        if not at or at + 1 >= limit or not readings(self.norm[at - 1])[1]:
            return 0
        if (listed := self.kinds.phrase(at + 1, limit, self.vocab.bodies)) is not None:
            return listed
        arabic = "ال" + self.norm[at + 1]
        end = at + 1 + ((arabic,) in self.vocab.bodies.get(arabic, ()))
        while end < min(limit, at + 4) and self.kinds.namelike(self.norm[end]) and not has_article(self.norm[end]):
            end += 1
        return end if end > at + 1 else 0

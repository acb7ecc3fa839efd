"""Content spans: where the content of a verb begins and ends, past what else its sentence tells."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.drafts import Complement, Passage, Stage
from indexer.attribution.quotations.boundaries import Boundaries
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun
from indexer.attribution.words.documents import STATEMENTS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.outlets import ACCOUNTS, OUTLETS, PLATFORMS
from indexer.attribution.words.particles import COMPLEMENTISERS, QUESTIONS, RELATIVES
from indexer.attribution.words.verbs import CHANTING, SPEECH_VERBS

# A clause that starts farther behind a negated cue is seldom what was not said.
_NEAR = 3
# أن behind ب («وصف المناورات بأنها …»).
_BY_THAT = frozenset(word for word in COMPLEMENTISERS if word.startswith("ب"))
# Acts of wanting something or not.
_WISHING = frozenset({"demand", "refuse", "threaten", "promise", "accuse", "hope"})
# So many words have a speaker and what he speaks about at most, and no name in marks has more.
_TOPIC = 14
_NAME = 5
# What stands before a content that goes on behind a clause between commas.
_PAUSES = frozenset((*COMMAS, OPEN, ":"))


class ContentSpans(Stage):
    """Reads the contents of the cues of one paragraph."""

    def __init__(self, passage: Passage, boundaries: Boundaries) -> None:
        super().__init__(passage)
        self.boundaries = boundaries

    def read(self, at: int, form: Form, complement: Complement, first: int, end: int) -> tuple[int, int]:
        """Return where the content of a cue begins and ends in the sentence between two tokens."""
        start = complement.first
        if form.shape == "participle" and complement.kind == "preposition":
            start = self._past_topic(at, first, start, end)
        if self.norm[start] == OPEN:
            if form.verb.lemma in CHANTING and (close := self.words.partner[start]) < end:
                # «وصرخ المهاجم "النجدة" قبل أن يهرب»
                return start, close + 1
            return start, self.boundaries.direct_end(start, self.boundaries.past_sentence(start, end))
        running = form, complement.source or complement.subject
        stop = self.boundaries.content_end(start, end, narrated=complement.kind != "colon", running=running)
        stop = self.boundaries.before_main_clause(at, start, self._before_resumed(at, start, stop))
        stop = self._before_since(at, first, start, stop)
        if self._begins_with_not(start - 1):
            return start - 1, stop
        if complement.kind in ("object", "party", "preposition"):
            stop = self._before_meanwhile(start, stop)
            return start, self._before_where(start, stop) if form.verb.act in _WISHING else stop
        return start, self._further_questions(stop) if complement.kind in ("colon", "that") and stop == end else stop

    def _begins_with_not(self, at: int) -> bool:
        """Whether «ألا» stands at a token: not is part of what was said."""
        return self.norm[at] == "ان" and self.words.text.startswith(("ألا", "ألّا"), self.words.start[at])

    def _past_topic(self, at: int, first: int, start: int, end: int) -> int:
        """Return what is said behind what is spoken about, or `start`.

        «وقال سامر العلي مشيرا إلى المباراة: "…"»
        """
        if self.norm[start - 1] in COMPLEMENTISERS or self._saying(first, at) < 0:
            return start
        for k in range(start, min(end, start + _TOPIC)):
            if self.norm[k] in COMMAS or self.norm[k] in COMPLEMENTISERS:
                return start
            if self.norm[k] == OPEN:
                return k if self.words.partner[k] - k > _NAME else start
        return start

    def _saying(self, first: int, at: int) -> int:
        """Return the verb of saying right before a participle that has no content so far, or -1."""
        for k in range(at - 1, max(first, at - _TOPIC) - 1, -1):
            if self.norm[k] in COMMAS:
                return -1
            if any(
                form.verb.lemma in SPEECH_VERBS and form.shape != "participle" for form in readings(self.norm[k])[1]
            ):
                told = any(d.words is self.words and d.cue == (k, k + 1) for d in self.passage.drafts[-2:])
                return -1 if told else k
        return -1

    def _before_resumed(self, at: int, start: int, stop: int) -> int:
        """End the content of a clause between commas where the content of the cue around it starts."""
        if not at or not (self.norm[at - 1] in RELATIVES or self.norm[at - 1] == "ان"):
            return stop
        for draft in reversed(self.passage.drafts[-_NEAR:]):
            around = draft.words is self.words and draft.cue is not None and draft.cue[0] < at
            if around and start < draft.first < stop:
                stop = draft.first
                while stop > start + 1 and (self.norm[stop - 1] in COMPLEMENTISERS or self.norm[stop - 1] in _PAUSES):
                    stop -= 1
        return stop

    def _before_since(self, at: int, first: int, start: int, stop: int) -> int:
        """Leave out since when it was the first time («وهي المرة الأولى التي تتهم فيها … إيران بـ… منذ بدء النزاع»)."""
        before = self.norm[max(first, at - 6) : at]
        if "المره" not in before or "الاولي" not in before:
            return stop
        return next((k for k in range(start + 2, stop) if self.norm[k] == "منذ" and self.words.inside[k] < 0), stop)

    def _before_meanwhile(self, start: int, stop: int) -> int:
        """End a content that is no clause where the narrator tells of what went on at the time («في الوقت الذي …»)."""
        if not _BY_THAT.isdisjoint(self.norm[start:stop]):
            # «وصف المناورات في الوقت الذي … بأنها …»
            return stop
        for k in range(start, stop - 1):
            if self.words.inside[k] >= 0:
                continue
            if self.norm[k] in RELATIVES or self.norm[k] in ("ما", "بما", "عما", "مما"):
                return stop
            if self.norm[k : k + 3] == ["في", "الوقت", "الذي"] or self._where_said(start, k):
                return k - (self.norm[k - 1] in COMMAS)
        return stop

    def _before_where(self, start: int, stop: int) -> int:
        """End what somebody wants where the narrator tells what happened («دعا إلى وقف القتال، حيث زادت المخاوف»)."""
        for k in range(start + 2, stop - 1):
            if self.norm[k] == "حيث" and self.norm[k - 1] in COMMAS and self.words.inside[k] < 0:
                word = self.norm[k + 1]
                past = word.removesuffix("ت").removesuffix("وا")
                return k - 1 if past in known().past and not (past == word and past in known().nouns) else stop
        return stop

    def _where_said(self, start: int, k: int) -> bool:
        """Whether the narrator tells where a deed was announced («استقالته عبر حسابه على تويتر», «… في بيان»)."""
        word, where = self.norm[k], self.norm[k + 1]
        if word not in ("عبر", "على", "في", "خلال") or not any(map(self._deed, range(start, k))):
            return False
        if word == "على":
            # «… على حسابه في تويتر»; «على حساب» is at somebody's cost.
            return where in PLATFORMS and where.endswith(("ه", "ها", "هم"))
        if word == "عبر":
            return where in ACCOUNTS or self.vocab.head(where) in OUTLETS
        press = where == "موتمر" and self.norm[k + 2 : k + 3] in (["صحفي"], ["صحافي"])
        return where in STATEMENTS or press

    def _deed(self, at: int) -> bool:
        word = self.norm[at]
        return bare_verbal_noun(word) or bare_verbal_noun(word.removeprefix("ب")) or self.mentions.kinds.his_deed(at)

    def _further_questions(self, stop: int) -> int:
        """Go on over the questions that follow a first one («متسائلا: هل …؟ وهل …؟ أم …؟»)."""
        ends = dict(self.words.sentences)
        while stop + 1 < len(self.norm) and self.norm[stop] in ("؟", "?"):
            further = ends.get(stop + 1)
            opening = self.norm[stop + 1].removeprefix("و")
            if further is None or not (opening in QUESTIONS or opening == "ام"):
                break
            if further >= len(self.norm) or self.norm[further] not in ("؟", "?"):
                break
            stop = further
        return stop

"""Unquoted: who speaks where nothing is quoted («كتب الصدر تغريدة …», «نفى الوزير ذلك»); a later cue may be theirs."""

from __future__ import annotations

from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.text.cues import readings, with_object
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import IN_WHICH, NO_SUBJECT_BEHIND, PREPOSITIONS, RELATIVES, RESUMPTIVES
from indexer.model import SpeakerType

# What goes on with what was told before: «وهو ما أكده …», «الأمر الذي نفاه …».
WHICH = frozenset({("الامر", "الذي"), *((this, "ما") for this in ("هو", "وهو", "هذا", "وهذا"))})


class Unquoted(Stage):
    """Reads the subjects of verbs of saying that have no content of their own."""

    def __init__(self, passage: Passage, before: SubjectsBefore) -> None:
        super().__init__(passage)
        self.before = before

    def confirming(self, at: int, end: int) -> Mention | None:
        """Read who confirms or denies what was told before, at the verb.

        «وهو ما نفاه المدير، مشيرا إلى …», «وهو ما أشار إليه المدير، إذ طالب …»
        """
        if at < 2 or (self.norm[at - 2], self.norm[at - 1]) not in WHICH:
            return None
        resumed = at + 1 < end and self.norm[at + 1] in RESUMPTIVES
        behind = at + 1 + resumed
        # «وهو ما أكده أيضا المدير، إذ أشار إلى …»
        behind += behind < end and self.norm[behind] in self.vocab.asides
        mention = self.mentions.subject(behind, end)
        if mention is None and behind < end:
            mention = self.mentions.whoever(behind, end)
        forms = readings(self.norm[at])[1] if resumed else with_object(self.norm[at])
        return mention if mention is not None and any(agrees(form, mention) for form in forms) else None

    def answering(self, at: int) -> Mention | None:
        """Read who answers what was told, before a verb («لكن الوزير نفى ذلك وأكد أن …»)."""
        if self.norm[at + 1 : at + 2] not in (["ذلك"], ["هذا"], ["هذه"], ["الامر"]):
            return None
        forms = (form for form in readings(self.norm[at])[1] if form.shape in ("past", "present") and form.person == 3)
        befores = (self.before.read(at, self.passage.first, form, strict=True) for form in forms)
        return next((before for before in befores if before is not None), None)

    def without_content(self, at: int, end: int) -> Mention | None:
        """Read the subject of a verb of saying that has no content here («كتب الصدر تغريدة … قائلا»)."""
        _, forms = readings(self.norm[at])
        pointed = self.norm[at + 1 : at + 2] == ["ذلك"]
        # «ورد عليه المدير قائلا …»: no noun takes «عليه».
        resumed = at + 1 < end and self.norm[at + 1] in RESUMPTIVES
        forms = tuple(
            f
            for f in forms
            if f.shape in ("past", "present")
            and f.person == 3
            and (pointed or not f.verb.extra.keys() & {"homograph", "needs_subject"})
            and (pointed or resumed or not f.verb.extra.get("nounlike"))
        )
        if not forms or (at and self.norm[at - 1] in PREPOSITIONS):
            return None
        if at and self.norm[at - 1] in RELATIVES:
            # «انضم إليه المدير سامر العلي الذي انتقد بدوره ماهر العلي واصفا …»
            befores = (self.before.read(at, self.passage.first, form) for form in forms)
            described = next((one for one in befores if one is not None and one.type is SpeakerType.PERSON), None)
            if described is not None:
                return described
        behind = at + 1 + pointed
        if self.norm[behind : behind + 2] == ["ل", OPEN] and self.words.partner[behind + 1] < end:
            # «أوضح لـ«النهار» مدير العلاقات سامر العلي قائلا: …»
            behind = self.words.partner[behind + 1] + 1
        # «الأزمة التي تنبأ بها المفكر سامر العلي، إذ قال …»
        relative = at > 0 and self.norm[at - 1] in RELATIVES
        answers = any(form.verb.lemma in ("رد", "أجاب") for form in forms)
        # «كلمة تحدث فيها الوزير», but «كلمة خاطب فيها الوزير الحضور»
        spoke = any(form.verb.lemma == "تحدث" for form in forms)
        while behind < end and (
            self.norm[behind] in self.vocab.asides
            or (spoke and self.norm[behind] in IN_WHICH)
            or ((answers or relative) and self.norm[behind] in RESUMPTIVES)
        ):
            behind += 1
        if self.norm[behind - 1] in PREPOSITIONS or self.norm[behind - 1] in NO_SUBJECT_BEHIND:
            # «لم يتحدث بعد مع الوزير …»: he is no subject.
            return None
        mention = self.mentions.read(behind, end)
        if mention is None and behind == at + 1 and behind + 1 < end and self.norm[behind] in COMMAS:
            # «حيث علق، سامر العلي، مدير القناة، قائلا: …»
            named = self.mentions.read(behind + 1, end)
            apart = named is not None and named.type is SpeakerType.PERSON and named.name is not None
            mention = named if apart and named is not None and self.norm[named.end : named.end + 1] != [] else None
        if relative and resumed and not answers and (mention is None or mention.name is None or mention.role is None):
            # «السياق الذي تحدثت فيه الصحيفة»
            return None
        if pointed and mention is not None and mention.type is not SpeakerType.PERSON:
            # «اعتبر ذلك "مسا خطيرا"» names nobody, «أكد ذلك رئيس اللجنة» does.
            return None
        if self._is_called(at) and (mention is None or mention.name is None):
            # «طبيب، يدعى الدكتور أسد، قال»
            return None
        return mention if mention is not None and any(agrees(f, mention) for f in forms) else None

    def _is_called(self, at: int) -> bool:
        """Whether «يدعى» tells somebody's name, and «يدعي» no claim."""
        return self.norm[at].endswith("دعي") and self.words.text[self.words.end[at] - 1] == "ى"

"""Named last: who is named before a verb that nobody goes on with («… إعلان الجيش عن تصديه لصواريخ قال إنها …»)."""

from __future__ import annotations

from indexer.attribution.drafts import Stage
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.text.cues import Form, noun_reading, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun, finite
from indexer.attribution.words.particles import COMPLEMENTISERS, IN_WHICH, PREPOSITIONS, RELATIVES, WITH_SUBJECT
from indexer.model import SpeakerType

# So many words before a verb somebody is named whose it may be.
_NAMED_WITHIN = 24


class NamedLast(Stage):
    """Reads who is named last before a verb of one paragraph, where nothing else tells who speaks."""

    def read(self, at: int, first: int, form: Form) -> Mention | None:
        """Read who is named last in the sentence before a verb, if it can be his."""
        if form.person != 3 or form.number > 1 or self._describes(at):
            return None
        last, k = None, max(first, at - _NAMED_WITHIN)
        while k < at - 1:
            one = self.mentions.read(k, at) if self.words.inside[k] < 0 else None
            # «إعلان الجيش»: the army's.
            named = one.body if one is not None and one.body is not None else one
            does = named is not None and self._does(named.start, first)
            if named is not None and does and self._surely_named(named) and self._agrees(form, named):
                last = named
            elif form.shape == "participle" and (finite(self.norm[k]) or readings(self.norm[k])[1]):
                # «نشر سامر العلي كتابا فعلق ناقد قائلا: …»
                last = None
            k = one.end if one is not None else k + 1
        return last if last is not None and last.end < at else None

    def _does(self, at: int, first: int) -> bool:
        """Whether whoever stands at a token may do something there, and nothing is done to him.

        «لتهنئة الوزير», «الشركة التي تدعم الوزارة»; of «ترجمة: سامر العلي» nothing is told.
        """
        if at <= first:
            return True
        before, led = self.norm[at - 1], self.norm[at - 2] if at - 1 > first else ""
        if before in PREPOSITIONS or before == ":" or (before[:1] in "بل" and bare_verbal_noun(before[1:])):
            return False
        done = finite(before) and before not in COMPLEMENTISERS
        return not (done and (led in WITH_SUBJECT or led in RELATIVES))

    def _describes(self, at: int) -> bool:
        """Whether the clause of a verb describes what stands before it («بلاغ يؤكد …», «رسالة دعت فيها …»)."""
        before = self.norm[at - 1]
        described = before in RELATIVES or before in ("وهو", "وهي") or self.vocab.head(before) in self.vocab.documents
        return described or (at + 1 < len(self.norm) and self.norm[at + 1] in IN_WHICH)

    def _agrees(self, form: Form, one: Mention) -> bool:
        """Whether a verb can be somebody's; a feminine one is of no name that no woman is known to bear."""
        if form.gender != "f" or one.type is not SpeakerType.PERSON or one.gender == "f" or one.name is None:
            return agrees(form, one)
        # «عقوبات فرضها جون هوغنز على ما قالت إنها …»
        return self.vocab.gender(self.norm[one.name[0]]) == "f"

    def _surely_named(self, one: Mention) -> bool:
        """Whether a mention names one person, by title and name or by two names, or one body that does something."""
        if one.name is None or one.plural or self.norm[one.start] == OPEN:
            return False
        vocab, name = self.vocab, self.norm[slice(*one.name)]
        if one.type is SpeakerType.ORGANISATION:
            doing = self.norm[one.start - 1] if one.start else ""
            known = one.head in vocab.organisations or one.head in vocab.states
            # «إعلان الجيش», but «تأسيس الجيش»
            return known and (finite(doing) or noun_reading(doing)[0] is not None)
        if any(word in vocab.common and word not in vocab.names for word in name):
            return False
        given = len(name) > 1 and name[-1] not in vocab.common and name[0] in vocab.given
        return one.type is SpeakerType.PERSON and (given or (one.role is not None and name[0] in vocab.names))

"""Quotes: drafts of quotations from cues that are verbs."""

from __future__ import annotations

from dataclasses import replace

from indexer.attribution.clauses.content import kind_of
from indexer.attribution.drafts import TITLE, Complement, Draft, Passage, Speaker, Stage, Subject
from indexer.attribution.quotations.boundaries import Boundaries
from indexer.attribution.quotations.content_spans import ContentSpans
from indexer.attribution.quotations.homographs import Homographs
from indexer.attribution.quotations.unsaid import Unsaid
from indexer.attribution.subjects.agreement import agrees, of_gender
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.subjects.subjects import Subjects
from indexer.attribution.subjects.unquoted import WHICH
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.words.documents import REPORTS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import COMPLEMENTISERS, IN_WHICH, LEADERS, NEGATIONS, RELATIVES
from indexer.attribution.words.verbs import GOING_ON
from indexer.model import Kind, SpeakerType

# What opens a clause of time before its main clause.
_WHEN = frozenset({"عندما", "حينما", "لما", "بعدما", "حين"})
_AFTER = frozenset({("بعد", "ان"), ("وبعد", "ان")})
# A line of so many words may be a heading.
_HEADING = 18
_NAME = 5


class Quotes(Stage):
    """Makes drafts of the cues of one paragraph."""

    def __init__(self, passage: Passage, subjects: Subjects, carried: CarriedSubjects, boundaries: Boundaries) -> None:
        super().__init__(passage)
        self.subjects = subjects
        self.carried = carried
        self.homographs = Homographs(passage)
        self.spans = ContentSpans(passage, boundaries)
        self.unsaid = Unsaid(passage, self.homographs)

    def add(self, at: int, form: Form, complement: Complement, first: int, end: int) -> None:
        """Add the quotation of a cue to the drafts, unless nobody says it or it is denied."""
        start, negated = complement.first, at > first and self.norm[at - 1] in NEGATIONS
        if start >= len(self.norm) or (self.norm[start] == OPEN and start + 1 >= len(self.norm)):
            # «وقال فيها :"» stops behind its mark.
            return
        if self.unsaid.points_back(complement):
            speaker, how = self.subjects.speaker(at, form, complement, first)
            if how != "carried" and speaker.mention is not None:
                place = self.passage.paragraph, first
                self.passage.subjects.append(Subject(speaker, place, at, quoted=False, spoke=True))
            return
        if self.unsaid.reports_nothing(at, form, complement, negated=negated):
            self._note_confirming(at, complement, first)
            return
        start, stop = self.spans.read(at, form, complement, first, end)
        if stop <= start or self.homographs.says_nothing(at, form, complement, stop):
            return
        kind, a, b = kind_of(self.words, start, stop)
        if b <= a or self._taken(a):
            return
        speaker, how = self.subjects.speaker(at, form, complement, first)
        if self._is_called(at, form, complement):
            speaker, how = Speaker(None, None), "nobody"
        if form.verb.act == "condemn" and self.homographs.convicts(speaker.mention, start, stop):
            return
        if how != "carried":
            speaker = of_gender(speaker, form)
        if self.unsaid.quotes_nobody(at, form, complement, speaker, how):
            return
        draft = Draft(
            self.words, self.passage.paragraph, a, b, kind, (at - negated, at + 1), form.verb.act, speaker, negated,
            pattern=f"{form.shape}+{complement.kind}", lemma=form.verb.lemma, resolution=how, sentence=first,
            main=not (at and self.norm[at - 1] in RELATIVES),
        )  # fmt: skip
        if self._one_with_last(draft, complement):
            return
        if self._headline(draft, form):
            self._forget_line()
            return
        if self._keep(draft, at, form, complement):
            self._speech_behind(stop, end, draft)

    def _keep(self, draft: Draft, at: int, form: Form, complement: Complement) -> bool:
        """Add a draft and note its speaker, for later verbs; say whether it was added."""
        speaker, first, carried = draft.speaker, draft.sentence, draft.resolution == "carried"
        place, nested = (self.passage.paragraph, first), self._inside_earlier(draft) or self._speaks_in_earlier(draft)
        if nested:
            draft.main = False
            if carried and form.shape != "participle" and not self._inner_goes_on(draft, at, form):
                return False
            if self._held_view(draft, at, form, complement):
                self.passage.subjects.append(Subject(speaker, place, at, quoted=True, nested=True))
                return False
        self._named_at_last(draft)
        self.passage.drafts.append(draft)
        if carried:
            self.carried.heard(speaker)
        elif speaker.mention is not None:
            nested = nested or self._told_in_passing(at, first) or self._part_of_words(at, complement, speaker, first)
            relative = at > first and self.norm[at - 1] in RELATIVES
            if complement.source is not None and complement.subject is not None:
                # «نقلت الصحيفة عن الوزير أن …. وأضافت»: she goes on.
                outlet = Speaker(complement.subject, self.words)
                self.passage.subjects.append(Subject(outlet, place, at, quoted=True, nested=nested, relative=relative))
            self.passage.subjects.append(Subject(speaker, place, at, quoted=True, nested=nested, relative=relative))
        return True

    def _named_at_last(self, draft: Draft) -> None:
        """Give what nobody was named for to whom the next words name, where he only goes on.

        «وعن الموسم، أكد أن الثمر جيد. وأضاف العلي أن السعر ثابت»
        """
        mention, drafts = draft.speaker.mention, self.passage.drafts
        if draft.lemma not in GOING_ON or draft.speaker.carried or mention is None or mention.name is None:
            return
        if mention.type is not SpeakerType.PERSON or any(one.speaker.mention is not None for one in drafts):
            return
        for one in reversed(drafts):
            if one.paragraph < draft.paragraph - 1 or one.cue is None:
                return
            forms = readings(one.words.norm[one.cue[1] - 1])[1]
            if not any(form.number == 1 and agrees(form, mention) for form in forms):
                return
            one.speaker = replace(draft.speaker, carried=True)

    def _inner_goes_on(self, draft: Draft, at: int, form: Form) -> bool:
        """Whether somebody whose words are passed on goes on, and by the verb it is nobody else.

        «أوضح المدير أن الوزيرة قالت إن المصنع مغلق، وطالبت بفتحه»
        """
        inner = self.passage.drafts[-1]
        outer = next((d for d in reversed(self.passage.drafts[-6:-1]) if d.first <= at < d.end), None)
        if outer is None or inner.words is not self.words or outer.words is not self.words or inner.main:
            return False
        same = inner.speaker.mention is not None and inner.speaker.mention is draft.speaker.mention
        other = outer.speaker.mention is not None and not agrees(form, outer.speaker.mention)
        return same and other and readings(self.norm[at])[0] == "و" and inner.end <= at

    def _note_confirming(self, at: int, complement: Complement, first: int) -> None:
        """Note who confirms what was told, and goes on («وهو ما أشار إليه المدير سامر العلي من أن …، وقال»)."""
        subject, which = complement.subject, tuple(self.norm[max(0, at - 2) : at])
        if subject is not None and subject.name is not None and which in WHICH:
            place = self.passage.paragraph, first
            self.passage.subjects.append(Subject(Speaker(subject, self.words), place, at, quoted=False, spoke=True))

    def _headline(self, draft: Draft, form: Form) -> bool:
        """Whether a line without a stop that opens with its subject is a heading («الجزائر تعلن دعمها للملف»)."""
        mention = draft.speaker.mention
        if mention is None or draft.speaker.words is not self.words or len(self.norm) > _HEADING:
            return False
        # «الخارجية: سورية ترحب بالبيان»
        opens = mention.start == 0 or (mention.start < _NAME and self.norm[mention.start - 1] == ":")
        named = form.shape == "present" and draft.resolution == "subject before the cue" and opens
        return named and (self.norm[-1][:1].isalnum() or self.norm[-1] == CLOSE)

    def _forget_line(self) -> None:
        """Take back whom a heading in the body is about: what follows goes on with who spoke before it."""
        here = self.passage.paragraph
        if here != TITLE:
            self.passage.subjects[:] = [one for one in self.passage.subjects if one.sentence[0] != here]

    def _one_with_last(self, draft: Draft, complement: Complement) -> bool:
        """Whether a participle right behind a verb has no words of its own, or the verb has none besides its.

        «وأضاف مشيرا إلى المباراة: "…"» says what is in marks; «وأضاف مؤكدا نية "البلاد …"» all of it.
        """
        last = self.passage.drafts[-1] if self.passage.drafts else None
        if last is None or draft.cue is None or last.cue is None or last.words is not self.words:
            return False
        if last.lemma == "تحدث" and draft.lemma == "قال" and draft.pattern.startswith("participle"):
            # «تحدث المدير عن الجسر قائلا إن …»: what it is about.
            if last.pattern.endswith("+preposition") and last.end <= draft.cue[0] <= last.end + 1:
                self.passage.drafts.pop()
            return False
        if last.cue[1] != draft.cue[0] or not draft.first < last.first < last.end <= draft.end + 1:
            return False
        if complement.kind == "preposition":
            return True
        self.passage.drafts.pop()
        return False

    def _held_view(self, draft: Draft, at: int, form: Form, complement: Complement) -> bool:
        """Whether what is said tells of somebody's standing view («قال إن بلاده ترحب بالاتفاق»)."""
        loose = complement.kind in ("object", "party", "preposition")
        loose = loose and self.norm[complement.first - 1] not in COMPLEMENTISERS
        if not loose or form.shape != "present" or self.norm[at - 1] in RELATIVES or self.norm[at + 1] in IN_WHICH:
            # «قالت إن المدير وجه رسالة يدعوها فيها إلى …»
            return False
        mention = draft.speaker.mention
        if mention is None or mention.head in self.vocab.documents or mention.head in REPORTS:
            return False
        # «…، لكن ناشطين يحذرون من …»
        turned = draft.speaker.words is self.words and self.norm[mention.start - 1] in LEADERS
        return draft.resolution == "subject before the cue" and not turned

    def _told_in_passing(self, at: int, first: int) -> bool:
        """Whether a clause of time behind somebody's words has the verb («قالت إنها …، بعدما رفضت واشنطن …»)."""
        if at and self.norm[at - 1] == "ان" and self.norm[at][:1] in "يت":
            # «وهو يخشى أن يقول الناس …»: nobody said so yet.
            return True
        if at and self.norm[at - 1] in ("ما", "مما"):
            # «…، وهو ما اعتبرته البلاد خرقا. ودعت»
            return True
        in_clause = self.norm[at - 1] in _WHEN or tuple(self.norm[max(0, at - 2) : at]) in _AFTER if at else False
        earlier = self.passage.drafts[:-1]
        if self.norm[at - 2 : at] == ["في", "حين"]:
            # «…، في حين أكد الوزير أن …»
            return False
        return in_clause and bool(earlier) and earlier[-1].words is self.words and earlier[-1].sentence == first

    def _part_of_words(self, at: int, complement: Complement, speaker: Speaker, first: int) -> bool:
        """Whether a deed of a body is joined to what a person says, who goes on («قالت إن … ورفضت واشنطن الطلب»)."""
        loose = complement.kind in ("object", "party", "preposition") and readings(self.norm[at])[0] == "و"
        earlier = self.passage.drafts[:-1]
        if not loose or self.norm[at - 1] in COMMAS or not self.norm[at - 1][:1].isalnum() or not earlier:
            return False
        last, mention = earlier[-1], speaker.mention
        body = mention is not None and mention.type is SpeakerType.ORGANISATION
        who = last.speaker.mention
        person = who is not None and who.type is SpeakerType.PERSON
        clause = last.words is self.words and last.sentence == first and last.pattern.endswith(("+that", "+colon"))
        return body and person and clause

    def _speech_behind(self, stop: int, end: int, draft: Draft) -> None:
        """Add a speech in marks behind a colon that ends an indirect content; it has the same speaker and no cue."""
        if stop + 1 >= end or self.norm[stop] != ":" or self.norm[stop + 1] != OPEN:
            return
        if self.norm[stop - 1] in ("تعالي", "وجل", "وعلا", "وسلم", "وتعالي"):
            # «…، مستشهدا بقول الله تعالى: {…}»
            return
        close = min(self.words.partner[stop + 1], len(self.norm))
        if close - stop > 5:
            self.passage.drafts.append(
                replace(
                    draft,
                    first=stop + 2,
                    end=close,
                    kind=Kind.DIRECT,
                    cue=None,
                    pattern="speech behind",
                    resolution="carried",
                    speaker=replace(draft.speaker, carried=True),
                )
            )

    def _is_called(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a relative clause tells what something is called, by nobody named («قرار وصف بأنه "انقلاب"»)."""
        right_behind = complement.first <= at + 2 and self.norm[at + 1].startswith("ب")
        bare = form.verb.lemma == "وصف" and form.shape == "past" and bool(readings(self.norm[at])[1])
        return bare and right_behind and self.norm[at - 1] in RELATIVES

    def _taken(self, first: int) -> bool:
        """Whether a content that starts here has its cue («قال الوزير الذي طلب عدم النشر إن …»: not طلب)."""
        return any(d.words is self.words and d.first == first for d in self.passage.drafts[-6:])

    def _inside_earlier(self, draft: Draft) -> bool:
        return any(
            d.words is self.words and d.first <= (draft.cue or (0, 0))[0] < d.end for d in self.passage.drafts[-6:]
        )

    def _speaks_in_earlier(self, draft: Draft) -> bool:
        """Whether the speaker is named in a content before («قال إن النظام كان يأمل أن …»): others do not carry on."""
        mention = draft.speaker.mention
        if mention is None or draft.cue is None or draft.speaker.words is not self.words or draft.speaker.carried:
            return False
        if mention.start > draft.cue[0] or self.norm[draft.cue[0] - 1] in RELATIVES:
            return False
        return any(d.words is self.words and d.first <= mention.start < d.end for d in self.passage.drafts[-6:])

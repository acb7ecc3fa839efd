"""Paragraphs: the walk over the sentences, in which each stage has its turn."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import compress
from operator import itemgetter

from indexer.analysis.known import known
from indexer.attribution.clauses.ahead import Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.complements import Complements
from indexer.attribution.clauses.content import MAY_TRAIL, is_trailing
from indexer.attribution.clauses.objects import Objects
from indexer.attribution.clauses.speech import Speech
from indexer.attribution.drafts import Draft, Passage, Speaker, Stage, Subject
from indexer.attribution.quotations.boundaries import Boundaries
from indexer.attribution.quotations.cue_finder import CueFinder
from indexer.attribution.quotations.inverted import Inverted
from indexer.attribution.quotations.nouns import NounCues
from indexer.attribution.quotations.quotes import Quotes
from indexer.attribution.quotations.sources import SourceReader
from indexer.attribution.quotations.trailing import TrailingSources
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.subjects.joined_clauses import JoinedClauses
from indexer.attribution.subjects.narrated import NarratedSubjects
from indexer.attribution.subjects.subjects import Subjects
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.subjects.unquoted import Unquoted
from indexer.attribution.text.cues import may_speak, readings
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import speaks_of_himself
from indexer.model import Kind, SpeakerType

# Fewer tokens in marks that stand alone are no speech.
_SHORTEST_IN_MARKS = 8


class ParagraphReader(Stage):
    """Finds the quotations of one paragraph after another."""

    def __init__(self, passage: Passage) -> None:
        super().__init__(passage)
        self.asides = Asides(passage)
        self.ahead = Ahead(passage)
        self.before = SubjectsBefore(passage)
        self.carried = CarriedSubjects(passage)
        self.joined = JoinedClauses(passage)
        self.subjects = Subjects(passage, self.before, self.carried, self.joined)
        self.narrated = NarratedSubjects(passage, self.asides.skip)
        self.unquoted = Unquoted(passage, self.before)
        self.objects = Objects(passage, self.asides, self.ahead)
        self.speech = Speech(passage, self.asides, self.ahead)
        self.complements = Complements(
            passage, self.asides, self.ahead, self.objects, self.speech, self.before, self.carried
        )
        self.cues = CueFinder(passage, self.asides, self.ahead, self.before, self.subjects, self.complements)
        self.sources = SourceReader(passage, self.asides)
        self.boundaries = Boundaries(passage, self.cues, self.sources, self.joined)
        self.quotes = Quotes(passage, self.subjects, self.carried, self.boundaries)
        self.inverted = Inverted(passage, self.asides, self.boundaries)
        self.nouns = NounCues(passage, self.asides, self.ahead, self.speech, self.carried, self.boundaries)
        self.trailing_sources = TrailingSources(passage, self.carried, self.cues, self.sources, self.boundaries)

    def run(self) -> None:
        """Add the paragraph's quotations to the state."""
        found = len(self.passage.drafts)
        for first, end in self.words.sentences:
            self._sentence(first, end)
        if len(self.passage.drafts) == found:
            self._running_speech()
        elif len(self.words.sentences) > 1:
            self._speech_runs_on(self.passage.drafts[found:])
            self._further_marks(found)

    def _sentence(self, first: int, end: int) -> None:
        self.passage.first, self.passage.limit = first, end
        self.asides.forget()
        self.objects.forget()
        self.cues.forget()
        self.boundaries.forget()
        self.narrated.note(first, end)
        start = len(self.passage.drafts)
        named = first, first
        for i in compress(range(first, end), map(self.passage.telling.__contains__, self.norm[first:end])):
            if self.words.inside[i] < 0 and not named[0] <= i < named[1]:
                speaks = may_speak(self.norm[i])
                if speaks and (found := self.cues.read(i)) is not None:
                    if (before := self.inverted.first_part(i, *found, first)) is not None:
                        self.passage.drafts.append(before)
                    self.quotes.add(i, *found, first, end)
                    # «وقال دان أكرسون»: a word of the speaker's name is no verb.
                    subject = found[1].subject
                    named = subject.name or named if subject is not None else named
                elif speaks and (behind := self.inverted.read(i, first, end)) is not None:
                    self.passage.drafts.append(behind)
                    self._carry_on(behind.speaker, first, i, quoted=True)
                elif speaks and (noun := self.nouns.read(i, end)) is not None:
                    self.passage.drafts.append(noun)
                else:
                    told = len(self.passage.drafts) > start
                    if not told and i > first:
                        self.narrated.clause(i, first, end)
                    if speaks or self.norm[i] in MAY_TRAIL:
                        self._note_subject(i, first, end, speaks=speaks, told=told)
        self.trailing_sources.find(first, end, start)

    def _note_subject(self, i: int, first: int, end: int, *, speaks: bool, told: bool) -> None:
        """Note whom a word that quotes nobody makes the subject of what follows: a verb, or «حسب» and its source."""
        if speaks and (confirming := self.unquoted.confirming(i, end)) is not None:
            # «… وهو ما تنفيه البلاد. وقالت»: a body named in what somebody says does not go on with it.
            state = confirming.head in self.vocab.states
            nested = confirming.type is SpeakerType.ORGANISATION and (state or self._quoted(i))
            self._carry_on(Speaker(confirming, self.words), first, i, quoted=True, nested=nested)
        elif speaks and (answering := self.unquoted.answering(i)) is not None:
            self._carry_on(Speaker(answering, self.words), first, i, quoted=True, nested=self._quoted(i))
        elif speaks and (bare := self.unquoted.without_content(i, end)) is not None:
            self._carry_on(Speaker(bare, self.words), first, i, quoted=False, nested=self._quoted(i), spoke=True)
        elif is_trailing(self.words, i):
            source, _ = self.sources.read(i, end)
            if source is not None:
                # «أما الصحيفة فاعتبرت أن …، وجاء القرار على لسان المحكمة … وأضافت»: the sentence is hers.
                # «… "…". حسب فرانس برس.» passes on what stands before it.
                alone = i == first and source.end >= end - 1
                nested = self._quoted(i) or told or alone
                self._carry_on(Speaker(source, self.words), first, i, quoted=True, nested=nested)

    def _carry_on(
        self, speaker: Speaker, first: int, at: int, *, quoted: bool, nested: bool = False, spoke: bool = False
    ) -> None:
        sentence = self.passage.paragraph, first
        self.passage.subjects.append(Subject(speaker, sentence, at, quoted, nested, spoke=spoke))

    def _quoted(self, at: int) -> bool:
        """Whether a token stands in a content that was found already."""
        return any(draft.words is self.words and draft.first <= at < draft.end for draft in self.passage.drafts[-6:])

    def _speech_runs_on(self, drafts: list[Draft]) -> None:
        """Let a speech behind a colon go on over sentences in which somebody speaks of himself («وقال: … . نحن …»)."""
        sentences, told, his = self.words.sentences, self._by_sentence(drafts), set[int]()
        for draft in drafts:
            if not draft.pattern.endswith("+colon") or draft.kind is Kind.DIRECT or draft.cue is None:
                continue
            behind = bisect_left(sentences, (draft.end, 0))
            if id(draft) in his or behind == len(sentences) or sentences[behind][0] > draft.end + 1:
                continue
            for first, end in sentences[behind:]:
                here = told.get(first, [])
                if not all(self._his_own(one, draft.cue[0]) for one in here):
                    break
                if here or any(map(self._of_himself, range(first, end))):
                    draft.end = end
                    his.update(map(id, here))
        if his:
            self.passage.drafts[:] = [one for one in self.passage.drafts if id(one) not in his]

    def _by_sentence(self, drafts: list[Draft]) -> dict[int, list[Draft]]:
        """Return the quotations by the first token of the sentence in which they have their cues."""
        opens = [first for first, _ in self.words.sentences]
        found: dict[int, list[Draft]] = {}
        for one in drafts:
            at = bisect_right(opens, (one.cue or (one.first, 0))[0]) - 1
            found.setdefault(opens[max(at, 0)], []).append(one)
        return found

    def _his_own(self, draft: Draft, speech: int) -> bool:
        """Whether a verb without a subject is of the first person («قال: … . تحدثت معهم عن …»): it looks feminine."""
        if draft.cue is None or not draft.speaker.carried:
            return False
        told, cue = readings(self.norm[speech])[1], readings(self.norm[draft.cue[0]])[1]
        man = bool(told) and all(form.gender == "m" for form in told)
        return any(form.person == 1 for form in cue) or (man and any(form.gender == "f" for form in cue))

    def _of_himself(self, at: int) -> bool:
        """Whether a word is of the first person; «أعتقد» is by its hamza, which «اعتقد» has not."""
        word, written = self.norm[at], self.words.text[self.words.start[at] : self.words.end[at]]
        if speaks_of_himself(word):
            return True
        word = word[1:] if written.startswith(("وأ", "فأ")) else word
        stem = word[1:] if written.lstrip("وف").startswith("أ") else ""
        past = word in known().past and not (word[2:3] == "ت" or word.startswith("است"))
        return len(stem) > 1 and stem in known().present and not past and word not in known().nouns

    def _further_marks(self, found: int) -> None:
        """Let sentences wholly in marks, right behind what was said, go on with it («وقال إن … . "لكن الحل …".»)."""
        drafts = self.passage.drafts[found:]
        told, said = self._by_sentence(drafts), {draft.end: draft for draft in drafts}
        for draft in drafts:
            # «"…"، قال الوزير. "لكن الحل …".»
            if draft.kind is Kind.DIRECT and draft.cue is not None and draft.cue[0] >= draft.end:
                said.setdefault(self._sentence_end(draft.cue[0]), draft)
        further: dict[int, list[Draft]] = {}
        for first, end in self.words.sentences:
            close = self.words.partner[first] if self.norm[first] == OPEN else -1
            if close < end - 2 or close - first < _SHORTEST_IN_MARKS or first in told:
                continue
            last = next((said[at] for at in (first, first - 1, first - 2) if at in said), None)
            if last is not None:
                further.setdefault(id(last), []).append(self._going_on(last, first + 1, close))
        if further:
            self.passage.drafts[found:] = [one for last in drafts for one in (last, *further.get(id(last), ()))]

    def _sentence_end(self, at: int) -> int:
        """Return the token behind the sentence of a token."""
        sentences = self.words.sentences
        return sentences[max(0, bisect_right(sentences, at, key=itemgetter(0)) - 1)][1]

    def _going_on(self, last: Draft, first: int, end: int) -> Draft:
        """Return what goes on in marks with the speech of a quotation."""
        speaker = Speaker(last.speaker.mention, last.speaker.words, carried=True)
        return Draft(
            self.words, self.passage.paragraph, first, end, Kind.DIRECT, None, last.act, speaker,
            pattern="running speech", resolution="carried",
        )  # fmt: skip

    def _running_speech(self) -> None:
        """A paragraph wholly in marks, without a cue, goes on with the speech of the one before."""
        norm = self.norm
        if not norm or norm[0] != OPEN:
            return
        close = self.words.partner[0]
        if close < len(norm) - 2 or close < _SHORTEST_IN_MARKS or not self.passage.drafts:
            return
        last = self.passage.drafts[-1]
        if last.paragraph < self.passage.paragraph - 2 or last.kind is Kind.INDIRECT:
            return
        self.passage.drafts.append(self._going_on(last, 1, min(close, len(norm))))

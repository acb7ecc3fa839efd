"""Quotes: drafts of quotations from cues that are verbs."""

from __future__ import annotations

from dataclasses import replace

from indexer.analysis.known import known
from indexer.attribution.agreement import of_gender
from indexer.attribution.boundaries import Boundaries
from indexer.attribution.carried import CarriedSubjects
from indexer.attribution.content import kind_of
from indexer.attribution.cues import Form, readings, with_object
from indexer.attribution.drafts import TITLE, Complement, Draft, Passage, Speaker, Stage, Subject
from indexer.attribution.homographs import Homographs
from indexer.attribution.subjects import Subjects
from indexer.attribution.tokens import CLOSE, OPEN
from indexer.attribution.word_kinds import bare_verbal_noun, has_article, verbal_noun
from indexer.attribution.words.adverbs import TURNS
from indexer.attribution.words.documents import FIGURES, INFORMATION, REPORTS, STATEMENTS, THINGS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.outlets import ACCOUNTS, OUTLETS
from indexer.attribution.words.particles import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    DEMONSTRATIVES,
    IN_WHICH,
    LEADERS,
    NEGATIONS,
    QUESTIONS,
    RELATIVES,
    RESUMPTIVES,
    WITH_SUBJECT,
)
from indexer.attribution.words.time import ADVERBS, TIMES
from indexer.attribution.words.verbs import DOUBLED, IMPERSONAL, INDICATING, NAMING, SPEECH_VERBS
from indexer.model import Kind, SpeakerType

# A clause that starts farther behind a negated cue is seldom what was not said.
_NEAR = 3
# What opens a clause of time before its main clause.
_WHEN = frozenset({"عندما", "حينما", "لما", "بعدما", "حين"})
_AFTER = frozenset({("بعد", "ان"), ("وبعد", "ان")})
# A line of so many words may be a heading.
_HEADING = 18
# So many words have a speaker and what he speaks about at most, and no name in marks has more.
_TOPIC = 14
_NAME = 5
# What stands before a content that goes on behind a clause between commas.
_PAUSES = frozenset((*COMMAS, OPEN, ":"))


class Quotes(Stage):
    """Makes drafts of the cues of one paragraph."""

    def __init__(self, passage: Passage, subjects: Subjects, carried: CarriedSubjects, boundaries: Boundaries) -> None:
        super().__init__(passage)
        self.subjects = subjects
        self.carried = carried
        self.boundaries = boundaries
        self.homographs = Homographs(passage)

    def add(self, at: int, form: Form, complement: Complement, first: int, end: int) -> None:
        """Add the quotation of a cue to the drafts, unless nobody says it or it is denied."""
        negated = at > first and self.norm[at - 1] in NEGATIONS
        if (negated and not self._claims_negated(at, form, complement)) or self._behind_what(at, form, complement):
            return
        if negated and form.verb.lemma == "أفصح":
            # «ولم يفصح الرئيس إن كانت بلاده ستنسحب»
            return
        if self._passive(at) or self._purpose(at, complement):
            return
        start = complement.first
        if start >= len(self.norm) or (self.norm[start] == OPEN and start + 1 >= len(self.norm)):
            # «وقال فيها :"» stops behind its mark.
            return
        if form.shape == "participle" and complement.kind == "preposition":
            start = self._past_topic(at, first, start, end)
        if self.norm[start] == OPEN:
            stop = self.boundaries.direct_end(start, self.boundaries.past_sentence(start, end))
        else:
            running = form, complement.source or complement.subject
            stop = self.boundaries.content_end(start, end, narrated=complement.kind != "colon", running=running)
            stop = self._before_main_clause(at, first, start, self._before_resumed(at, start, stop))
            stop = self._before_since(at, first, start, stop)
            if complement.kind in ("object", "party", "preposition"):
                stop = self._before_meanwhile(start, stop)
            if complement.kind in ("colon", "that") and stop == end:
                stop = self._further_questions(stop)
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
        if (
            self._expected(at, speaker)
            or self._quotes_nobody(at, form, complement, how)
            or self._describes(at, form, complement, how)
        ):
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
        nested = self._inside_earlier(draft) or self._speaks_in_earlier(draft)
        if nested:
            draft.main = False
            if how == "carried" and form.shape != "participle":
                return
            if self._held_view(draft, at, form, complement):
                place = self.passage.paragraph, first
                self.passage.subjects.append(Subject(speaker, place, at, quoted=True, nested=True))
                return
        self.passage.drafts.append(draft)
        self._speech_behind(stop, end, draft)
        if how == "carried":
            self.carried.heard(speaker)
        elif speaker.mention is not None:
            nested = nested or self._told_in_passing(at, first) or self._part_of_words(at, complement, speaker, first)
            relative = at > first and self.norm[at - 1] in RELATIVES
            self.passage.subjects.append(
                Subject(speaker, (self.passage.paragraph, first), at, quoted=True, nested=nested, relative=relative)
            )

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

    def _one_with_last(self, draft: Draft, complement: Complement) -> bool:
        """Whether a participle right behind a verb has no words of its own, or the verb has none besides its.

        «وأضاف مشيرا إلى المباراة: "…"» says what is in marks; «وأضاف مؤكدا نية "البلاد …"» all of it.
        """
        last = self.passage.drafts[-1] if self.passage.drafts else None
        if last is None or draft.cue is None or last.cue is None or last.words is not self.words:
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
        if not loose or form.shape != "present" or self.norm[at - 1] in RELATIVES:
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

    def _before_meanwhile(self, start: int, stop: int) -> int:
        """End a content that is no clause where the narrator tells of what went on at the time («في الوقت الذي …»)."""
        if any(word in COMPLEMENTISERS and word.startswith("ب") for word in self.norm[start:stop]):
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

    def _where_said(self, start: int, k: int) -> bool:
        """Whether the narrator tells where a deed was announced («استقالته عبر حسابه على تويتر», «… في بيان»)."""
        word, where = self.norm[k], self.norm[k + 1]
        if word not in ("عبر", "في", "خلال") or not any(map(self._deed, range(start, k))):
            return False
        if word == "عبر":
            return where in ACCOUNTS or self.vocab.head(where) in OUTLETS
        press = where == "موتمر" and self.norm[k + 2 : k + 3] in (["صحفي"], ["صحافي"])
        return where in STATEMENTS or press

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

    def _before_main_clause(self, at: int, first: int, start: int, stop: int) -> int:
        """End the content of a clause of time where the main clause starts («وعندما اقترح أحدهم …، رد الوزير»)."""
        opening = tuple(self.norm[first : first + 2])
        # «وفي حين أقرت الحكومة بأن …، نعى الصحفيون مهنتهم»
        after = opening in _AFTER or (opening[0].lstrip("وف") in ("ي", "في") and opening[1:] == ("حين",))
        # «وإذ أكد أن …، دعا إلى …»
        when = self.norm[first].removeprefix("و") in _WHEN or self.norm[first] == "واذ"
        if not (at == first + 1 and when) and not (after and at == first + 2):
            return stop
        past = known().past
        for k in range(start + 2, stop):
            if self.norm[k - 1] in COMMAS and self.norm[k].removesuffix("ت") in past and self.words.inside[k] < 0:
                return k - 1
        return stop

    def _deed(self, at: int) -> bool:
        word = self.norm[at]
        return bare_verbal_noun(word) or bare_verbal_noun(word.removeprefix("ب")) or self.mentions.kinds.his_deed(at)

    def _before_since(self, at: int, first: int, start: int, stop: int) -> int:
        """Leave out since when it was the first time («وهي المرة الأولى التي تتهم فيها … إيران بـ… منذ بدء النزاع»)."""
        before = self.norm[max(first, at - 6) : at]
        if "المره" not in before or "الاولي" not in before:
            return stop
        return next((k for k in range(start + 2, stop) if self.norm[k] == "منذ" and self.words.inside[k] < 0), stop)

    def _speech_behind(self, stop: int, end: int, draft: Draft) -> None:
        """Add a speech in marks behind a colon that ends an indirect content; it has the same speaker and no cue."""
        if stop + 1 >= end or self.norm[stop] != ":" or self.norm[stop + 1] != OPEN:
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

    def _claims_negated(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a negated cue has a content: a clause («لم يؤكد أن …»), or what is not denied («لم يستبعد …»)."""
        if complement.kind != "that" and self.norm[complement.first - 1] not in COMPLEMENTISERS:
            return form.verb.act in ("deny", "refuse") and complement.kind != "quote"
        subject = complement.subject
        behind = subject.end if subject is not None and subject.end > at else at + 1
        return complement.first - behind <= _NEAR

    def _is_called(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a relative clause tells what something is called, by nobody named («قرار وصف بأنه "انقلاب"»)."""
        right_behind = complement.first <= at + 2 and self.norm[at + 1].startswith("ب")
        bare = form.verb.lemma == "وصف" and form.shape == "past" and bool(readings(self.norm[at])[1])
        return bare and right_behind and self.norm[at - 1] in RELATIVES

    def _behind_what(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether «ما» before the cue makes it no report («ما يؤكد أن»); «ما قال إنه», «ما وصفه بأنه» are some."""
        if at <= self.passage.first or self.norm[at - 1] not in ("ما", "وما"):
            return False
        described = form.verb.lemma == "وصف" and self.norm[complement.first - 1].startswith("بان")
        return form.verb.lemma not in NAMING and not described

    def _purpose(self, at: int, complement: Complement) -> bool:
        """Whether ل before a present tells what for («اجتمعوا ليعلنوا الاتفاق»), and introduces no speech."""
        return readings(self.norm[at])[0] == "ل" and complement.kind not in ("that", "quote", "colon")

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

    def _quotes_nobody(self, at: int, form: Form, complement: Complement, how: str) -> bool:
        """Whether a verb with no subject of its own quotes nobody: a passive, or a verb whose subject is a thing.

        «هذه الانتخابات تهدد بتقسيم البلاد»: what stands right before the verb is its subject, and it is no speaker.
        «من المنتظر أن تعلن نتائج»: behind أن the verb says what is to be done.
        """
        if form.shape == "participle":
            return False
        if how == "subject behind the cue" and form.verb.lemma in INDICATING and self._indicates(form, complement):
            return True
        if how != "carried":
            return False
        before = self.norm[at - 1] if at > self.passage.first else ""
        if self.norm[at].lstrip("و") in IMPERSONAL or self._told_by_things(at, form, complement):
            return True
        if self.homographs.subjectless(at, form, complement):
            return True
        loose = complement.kind in ("object", "party", "preposition")
        clause = complement.kind in ("that", "preposition")
        if form.shape == "present" and form.number == 1 and clause and self._noun_right_before(at):
            return True
        if before in COMPLEMENTISERS and loose:
            return not (at > self.passage.first + 1 and self.norm[at - 2] in ("غير", "الا", "كما"))
        if before in RELATIVES and (complement.kind == "object" or self.norm[at + 1] in ("له", "لها", "اليه", "اليها")):
            return True
        if self._of_antecedent(at, form):
            return True
        if self.norm[at + 1] in RESUMPTIVES or before in LEADERS or self.mentions.namelike(before):
            return False
        clause = complement.kind in ("that", "preposition") or self.norm[complement.first - 1] in COMPLEMENTISERS
        if before in WITH_SUBJECT and "لكن" in before and (clause or form.shape == "past"):
            # «احتفلت الشركة، ولكنها أشارت إلى أن …»
            return False
        conjoined = readings(self.norm[at])[0] or (self.norm[at][:1] in "وف" and with_object(self.norm[at][1:]))
        if conjoined or not before[:1].isalpha() or not loose:
            return False
        if (
            self.vocab.head(before.removesuffix("ا")) in self.vocab.documents
            or before.removesuffix("ا") in self.vocab.occasions
        ):
            # «بيانا يؤكد إصابة اللاعب»: whoever issues the statement speaks.
            return False
        return not (
            before in AUXILIARIES
            or before in CLAUSE_OPENERS
            or before in RELATIVES
            or before in NEGATIONS
            or before in self.vocab.asides
            or before in ADVERBS
            or before in RESUMPTIVES
            or (before == "بل" and form.shape == "past")
            or before in ("ما", "جانبه", "جانبها", "جهته", "جهتها", "السياق", "المقابل")
        )

    def _noun_right_before(self, at: int) -> bool:
        """Whether a noun that nobody speaks by is the subject («خطوة تجديد العقد تؤكد أن …», «الخطة تنص على أن …»)."""
        before = self.norm[at - 1] if at > self.passage.first else ""
        if readings(self.norm[at])[0] or not before[:1].isalpha() or before in self.vocab.asides or before in ADVERBS:
            return False
        bare = before.removesuffix("ا")
        if bare in self.vocab.occasions or self.vocab.head(bare) in self.vocab.documents or before.endswith("ي"):
            # «في كلمة يؤكد أن …», «وبلادي ترى أن …»
            return False
        noun = has_article(before) or before in known().nouns
        return noun and before not in self.vocab.names and before not in TURNS

    def _expected(self, at: int, speaker: Speaker) -> bool:
        """Whether a passive in a relative clause tells what becomes of a thing («المشروع الذي يتوقع أن ينتهي»)."""
        mention = speaker.mention
        if (
            mention is None
            or mention.start > at
            or self.norm[at] not in IMPERSONAL
            or self.norm[at - 1] not in RELATIVES
        ):
            return False
        vocab, head = self.vocab, mention.head
        speaks = head in vocab.people or head in vocab.roles or (head in vocab.sources and head not in THINGS)
        return mention.type is SpeakerType.UNNAMED and not speaks

    def _indicates(self, form: Form, complement: Complement) -> bool:
        """Whether things that are no reports point to something («تشير التحركات السياسية إلى بداية جديدة»)."""
        subject = complement.subject
        clause = complement.kind == "that" or self.norm[complement.first - 1] in COMPLEMENTISERS
        if subject is None or form.shape != "present" or subject.type is not SpeakerType.UNNAMED or clause:
            return False
        word = self.norm[subject.start]
        report = subject.head in self.vocab.documents or subject.head in FIGURES or subject.head in REPORTS
        return has_article(word) and not report and self._names_thing(word)

    def _of_antecedent(self, at: int, form: Form) -> bool:
        """Whether a relative clause tells what a thing says («الفصل الذي ينص على أن …», «النتائج التي تشير إلى …»).

        «الشركات التي يرى أنها …», «العصابات التي تقول إنها …»: whoever speaks is another.
        """
        of_others = form.verb.act == "judge" or form.verb.lemma in NAMING
        if form.shape != "present" or form.number > 1 or of_others or not readings(self.norm[at])[1]:
            return False
        return self.norm[at - 1].removeprefix("و") == ("التي" if form.gender == "f" else "الذي")

    def _told_by_things(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether what was told, or a deed, is the subject («وهذا يؤكد أن …», «وتشير هذه الخطوة إلى …»)."""
        word = self.norm[complement.first]
        if form.verb.lemma == "هدد" and complement.kind == "party" and form.gender == "f" and has_article(word):
            # «وتهدد الاتهامات بإسقاط الحكومة»
            return self._names_thing(word)
        if complement.kind not in ("that", "preposition"):
            return False
        before = self.norm[at - 1].lstrip("وف") if at > self.passage.first else ""
        if before in ("هذا", "ذلك") and form.gender != "f" and not readings(self.norm[at])[0]:
            return True
        pointed = self.norm[at + 1] in DEMONSTRATIVES
        k = at + 1 + pointed
        if form.verb.takes_nouns or k >= complement.first - 1 or not has_article(self.norm[k]):
            return False
        thing = verbal_noun(self.norm[k]) or (form.shape == "present" and self._names_thing(self.norm[k]))
        return pointed or (complement.kind == "preposition" and thing)

    def _names_thing(self, word: str) -> bool:
        """Whether a definite noun names nobody who speaks («وتشير المؤشرات إلى …»)."""
        vocab, head = self.vocab, self.vocab.head(word)
        speaks = head in vocab.roles or head in vocab.people or head in vocab.sources or head in vocab.organisations
        named = word in vocab.names or word in vocab.places or word in vocab.asides or word in TIMES or word in ADVERBS
        told = head in vocab.occasions or head in INFORMATION
        return not (speaks or named or told or vocab.is_role(head)) and head.removesuffix("ات") in known().nouns

    def _describes(self, at: int, form: Form, complement: Complement, how: str) -> bool:
        """Whether a relative clause tells what becomes of the noun before it («الأسرى الذين تطالب بهم السلطة»)."""
        before = self.norm[at - 1] if at > self.passage.first else ""
        if before in RELATIVES and how == "subject before the cue" and complement.kind == "object":
            if form.verb.act == "expect" and bare_verbal_noun(self.norm[complement.first]):
                # «المؤسسة التي تتوقع ارتفاع الأسعار»
                return False
            return form.verb.act != "deny" and not self.mentions.kinds.his_deed(complement.first)
        if before not in RELATIVES or how != "subject behind the cue":
            return False
        if self.norm[at - 2] == "الوقت" or self.norm[at + 1] in IN_WHICH:
            # «في الوقت الذي طالب النواب بـ…», «الجلسة التي أعلن خلالها الوزير استقالته»
            return False
        return complement.kind in ("object", "party", "preposition") and form.verb.act != "accuse"

    def _damma(self, raw: str, at: int) -> bool:
        """Whether a written damma makes a verb a passive; the present of «أعلن» and «أكد» has one of its own."""
        raw = raw.lstrip("وفس")
        _, forms = readings(self.norm[at])
        # «واتُّهِمت»
        eighth = raw[:1] == "ا" and "\u064f" in raw[2:4]
        if not (raw[1:2] == "\u064f" or eighth) or any(f.shape == "participle" for f in forms):
            return False
        active = all(
            f.shape == "present"
            and (
                f.verb.lemma[0] == "أ"
                or (len(f.verb.lemma) > 3 and f.verb.lemma[0] not in "ات")
                or f.verb.lemma in DOUBLED
            )
            for f in forms
        )
        return not active

    def _passive(self, at: int) -> bool:
        """Whether the verb is a passive without a source («يُذكر أن»)."""
        raw = self.words.text[self.words.start[at] : self.words.end[at]]
        return (self.norm[at] in ("يشار", "ويشار") and (at == 0 or self.norm[at - 1] not in ("الذي",))) or self._damma(
            raw, at
        )

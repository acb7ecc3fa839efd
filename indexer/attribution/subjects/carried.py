"""Carried subjects: who goes on speaking where a verb has no subject («… وأضاف أن …»)."""

from __future__ import annotations

from dataclasses import replace

from indexer.analysis.known import known as known_words
from indexer.attribution.drafts import TITLE, Speaker, Stage, Subject
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.text.cues import Form, Verb, conjunction_of, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.words.bodies import COLLECTIVE
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import GODS_NAMES, PRAISES
from indexer.attribution.words.outlets import NEWS_HOUSES, OUTLETS
from indexer.attribution.words.particles import COMPLEMENTISERS, IN_WHICH
from indexer.attribution.words.verbs import GOING_ON, SAYING
from indexer.model import SpeakerType

# Who is cited, with or without what blesses him («رسول الله», «النبي صلى الله عليه وسلم»).
_CITED = frozenset({("رسول", "الله"), ("نبي", "الله"), ("الله", "تعالي"), ("الله", "سبحانه")})
# So many words behind somebody stands with whom he did something («بحث الوزير الملف مع نظيره»).
_TOGETHER_WITHIN = 12
# These stand with somebody else for both («التقى الوزير نظيره …، وشددا على …»).
_WITH_HIM = frozenset({"مع", "نظيره", "نظيرته", "نظيرها", "نظيرتها"})
# Whose words are passed on: a man's, a woman's or some people's.
_OF_WHOM = {"عنه": ("m", 1), "عنها": ("f", 1), "عنهم": ("m", 3)}
# So many words behind a subject «يقول» goes on with its verb («كتب المدير على صفحته يقول»).
_SAYING_WITHIN = 6
# So many paragraphs back somebody is told of who speaks without a name.
_TOLD_WITHIN = 4
# So many words before it may open the sentence of a body's verb.
_SENTENCE_OPENS_WITHIN = 5
# So many words stand before a verb that goes on behind its setting («وفي السياق نفسه، أكدت أن …»).
_OPENING = 6
# So many subjects back a participle's sentence is looked over.
_NEAR = 8
# Nobody goes on speaking over so many others; a bound keeps the costs of long paragraphs linear.
_FARTHEST = 200
# Behind these a verb tells why whom its sentence is about does something.
_BECAUSE_HE = frozenset({"لانه", "لانها", "لانهم", "لكونه", "لكونها", "لكونهم"})


class CarriedSubjects(Stage):
    """Carries subjects on to the later verbs of one paragraph."""

    def by(self, form: Form, at: int, first: int) -> Speaker:
        """Return the last subject that agrees with a form, as carried on."""
        here = (self.passage.paragraph, first)
        if form.shape == "participle" and (main := self._main(form, at, here)) is not None:
            return Speaker(main.speaker.mention, main.speaker.words, carried=True, via=main.speaker.via)
        joined = form.shape != "participle" and conjunction_of(self.norm[at]) == "و"
        told = joined and any(
            s.sentence == here and s.quoted and not s.relative for s in self.passage.subjects[-_NEAR:]
        )
        single = form.number == 1 and form.person == 3 and form.shape in ("past", "present")
        resumed, men = joined and at == first and form.number == 1 and form.verb.lemma in SAYING, -1
        going_on = form.verb.act == "add" and form.shape != "participle" and self._spoken_lately(form)
        subjects = self.passage.subjects[-_FARTHEST:]
        for k in range(len(subjects) - 1, -1, -1):
            subject = subjects[k]
            mention = subject.speaker.mention
            if mention is None:
                # «من جهته، …»: another one has the word since, whom nothing read.
                return Speaker(None, None, carried=True)
            if not (self._carries(form, mention) or self._both(form, subject, here) or self._some(form, subject, here)):
                continue
            if form.number == 3 and form.gender == "m" and mention.head.endswith("ات") and not subject.quoted:
                # «قال الطلاب …. وقبلت الجامعات بعضهم. ويشيرون إلى أن …»
                continue
            if subject.sentence != here and self._cited(subject.speaker):
                # «قال المفتي …. ويقول النبي عليه السلام: …. وبين أن …»: the mufti goes on.
                continue
            if form.verb.lemma == "نص" and (mention.type is not SpeakerType.UNNAMED or subject.sentence != here):
                # «رأيا ينص على أن …»: a text does, and nobody.
                continue
            if going_on and not (subject.quoted or subject.spoke or subject.sentence == here):
                # «قالت الوزيرة …. وتستعد الحكومة لـ…. وأضافت»: she goes on.
                continue
            passed_on = at - first < _OPENING and (subject.speaker.via or mention.start == men)
            if single and (resumed or passed_on) and self._men(mention):
                # «… بحسب ما نقلت الصحيفة عن مزارعين. وأكدت أن …»: she goes on.
                men = mention.start
                continue
            if form.gender == "m" and self._passes_on(subject, subjects[max(0, k - _NEAR) : k + _NEAR]):
                continue
            if told and subject.relative and subject.sentence == here:
                # «أعربت المنظمة عن أسفها من الصحف التي تحدثت عن …، ودعت إلى …»
                continue
            if told and subject.sentence != here and self._of_body(form):
                # «ذكرت الصحيفة أن …، وأضاف أن …»: masculine by mistake, and of nobody before.
                break
            if form.number == 2 and not self._two(subject, mention, here):
                # «وصل خبيران أمس. وأكدا أن …»: the two may be others, but not in «وصل خبيران أمس حيث أكدا أن …».
                continue
            if subject.sentence == here and subject.at >= at and subject.speaker.words is self.words:
                continue
            if subject.sentence != here and (body := self._body_here(form, at, here)) is not None:
                return Speaker(body.speaker.mention, body.speaker.words, carried=True, via=body.speaker.via)
            if self._past(subject, here):
                continue
            # «أحد الخبراء تحدث إلى الجريدة، قائلا …»: the words for whoever speaks stand in the sentence itself.
            narrated = subject.sentence == here and not subject.quoted
            # «رفع الأهالي لافتة يطالبون فيها بـ…»
            in_which = self.norm[at + 1 : at + 2] != [] and self.norm[at + 1] in IN_WHICH
            # «وغادر الصيادون الميناء لأنهم يرون أن العاصفة قريبة»
            because = self.norm[at - 1] in _BECAUSE_HE
            spoken = because or form.shape in ("participle", "noun") or self._wrote_saying(subject, form, at)
            narrated = narrated and (spoken or (in_which and not joined and form.number == 3))
            return Speaker(mention, subject.speaker.words, carried=not narrated, via=subject.speaker.via)
        other = self._body_of_other_gender(form, at, here)
        if other is None and resumed:
            other = self._told_by_another(form) or self._told_of(form)
        return other or Speaker(None, None, carried=True)

    def goes_on(self, form: Form, at: int) -> bool:
        """Whether somebody known goes on speaking at a verb that needs no subject of its own then."""
        mention = self.by(form, at, self.passage.first).mention
        return mention is not None and mention.type is not SpeakerType.UNNAMED

    def _told_by_another(self, form: Form) -> Speaker | None:
        """Return whose words somebody else passed on last («ذكرت الوكالة أن الوزير أكد أن …. وأضاف أن …»)."""
        last = self.passage.drafts[-1] if self.passage.drafts else None
        mention = last.speaker.mention if last is not None else None
        if last is None or mention is None or last.paragraph < self.passage.paragraph - 1:
            return None
        if mention.type is not SpeakerType.PERSON or not self._carries(form, mention):
            return None
        return Speaker(mention, last.speaker.words, carried=True)

    def _past(self, subject: Subject, here: tuple[int, int]) -> bool:
        """Whether nobody goes on with a subject: he is in what somebody said, or long told of and silent."""
        told = not subject.quoted and subject.sentence[0] < self.passage.paragraph - 1
        return told or (subject.nested and subject.sentence != here)

    def _body_of_other_gender(self, form: Form, at: int, here: tuple[int, int]) -> Speaker | None:
        """Return a body of the sentence, feminine by name and masculine by sense («القيادة العامة … لكنه أقر»)."""
        for subject in reversed(self.passage.subjects[-_FARTHEST:]):
            mention = subject.speaker.mention
            if (
                mention is not None
                and subject.sentence == here
                and subject.at < at
                and mention.type is SpeakerType.ORGANISATION
                and (form.number == 1 or (form.number == 3 and mention.head in COLLECTIVE))
            ):
                return Speaker(mention, subject.speaker.words, carried=True, via=subject.speaker.via)
        return None

    def of_whom(self, at: int, verb: Verb, end: int) -> Speaker | None:
        """Return whom a pronoun between a verb of passing on and what was said means, who then is the last to speak."""
        near = (k for k in range(at + 1, end) if self.words.inside[k] < 0)
        him = next((k for k in near if self.norm[k] in _OF_WHOM), at)
        if him == at:
            return None
        gender, number = _OF_WHOM[self.norm[him]]
        whose = self.by(Form(verb, "past", gender, number), at, self.passage.first)
        by = self.mentions.subject(at + 1, him) or self.mentions.subject(him + 1, end)
        via = (self.words.between(by.start, by.end - 1),) if by is not None else whose.via
        speaker = replace(whose, carried=True, via=via)
        if speaker.mention is not None:
            place = self.passage.paragraph, self.passage.first
            self.passage.subjects.append(Subject(speaker, place, end, quoted=True))
        return speaker

    def told_of_here(self, form: Form, at: int) -> bool:
        """Whether the sentence before a verb is about somebody named whose verb it may be, too."""
        here = (self.passage.paragraph, self.passage.first)
        for one in reversed(self.passage.subjects[-_NEAR:]):
            mention = one.speaker.mention
            if one.sentence == here and one.at < at and mention is not None and one.speaker.words is self.words:
                named = mention.name is not None or mention.role is not None
                return named and not one.nested and self._carries(form, mention)
        return False

    def heard(self, carried: Speaker) -> None:
        """Note that a subject carried on has spoken, so that later paragraphs may carry it too."""
        if carried.mention is None or carried.mention.type is SpeakerType.UNNAMED:
            return
        for subject in reversed(self.passage.subjects[-_FARTHEST:]):
            if subject.speaker.mention is carried.mention and subject.speaker.words is carried.words:
                # «وتحدث في اللقاء المدير سامر العلي وعبر عن قلقه. وقال …»: he has spoken now.
                subject.nested = subject.nested and subject.quoted
                subject.quoted = True
                if subject.sentence[0] == TITLE:
                    # Who speaks in the body goes on there as any other speaker.
                    subject.sentence = self.passage.paragraph, -1
                return

    def _body_here(self, form: Form, at: int, here: tuple[int, int]) -> Subject | None:
        """Return the body that speaks in a participle's sentence, masculine by mistake («رحبت الرابطة …، معتبرا»)."""
        if form.shape != "participle" or form.number != 1 or form.gender != "m" or self.norm[at - 1] not in COMMAS:
            return None
        near = [s for s in self.passage.subjects[-_NEAR:] if s.sentence == here and s.at < at]
        last = self.passage.drafts[-1] if self.passage.drafts else None
        if not near or last is None or last.cue is None or last.words is not self.words or last.end < at - 2:
            return None
        opens = here[1] <= last.cue[0] <= here[1] + _SENTENCE_OPENS_WITHIN
        past = known_words().past
        further = (k for k in range(last.cue[1], at) if self.norm[k][:1] == "و" and self.norm[k - 1] in COMMAS)
        if not opens or any(self.norm[k][1:] in past for k in further):
            # «وأدانت الحكومة الهجوم، وقدم الوزير تعازيه، معربا عن …»
            return None
        subject = near[-1]
        mention = subject.speaker.mention
        if mention is None or mention.type is not SpeakerType.ORGANISATION or last.speaker.mention is not mention:
            return None
        own = subject.quoted and not subject.nested and not subject.relative
        return subject if own and mention.head not in OUTLETS else None

    def _passes_on(self, subject: Subject, near: list[Subject]) -> bool:
        """Whether an agency passes on what somebody says whom its sentence is about («وصف المدير …، بحسب رويترز»)."""
        mention, words = subject.speaker.mention, subject.speaker.words
        if mention is None or words is None or mention.gender:
            return False
        if words.norm[(mention.name or (mention.start, mention.end))[0]] not in NEWS_HOUSES:
            return False
        before = (
            s.speaker.mention for s in near if s.sentence == subject.sentence and s.at < subject.at and not s.nested
        )
        return any(one is not None and one.type is SpeakerType.PERSON and one.name is not None for one in before)

    def _wrote_saying(self, subject: Subject, form: Form, at: int) -> bool:
        """Whether a verb of saying goes with the one right before it («وكتب أحد الزملاء يقول: "…"»)."""
        mention = subject.speaker.mention
        said = form.verb.lemma == "قال" and form.shape == "present"
        saying = subject.spoke and said and not readings(self.norm[at])[0]
        return saying and mention is not None and mention.end <= at <= mention.end + _SAYING_WITHIN

    def _spoken_lately(self, form: Form) -> bool:
        """Whether somebody whom a form agrees with was quoted in this paragraph or the one before."""
        return any(
            s.quoted and not s.nested and s.sentence[0] >= self.passage.paragraph - 1
            and s.speaker.mention is not None and self._carries(form, s.speaker.mention)
            for s in self.passage.subjects[-_NEAR:]
        )  # fmt: skip

    def _of_body(self, form: Form) -> bool:
        """Whether a verb goes on with what a body is quoted with right before it."""
        last = self.passage.drafts[-1].speaker if self.passage.drafts else None
        body = last is not None and last.mention is not None and last.mention.type is SpeakerType.ORGANISATION
        return body and last is not None and not last.carried and form.verb.lemma in GOING_ON

    def _told_of(self, form: Form) -> Speaker:
        """Return the person told of last, if a paragraph goes on speaking and nobody has spoken since («… وقال: …»)."""
        for subject in reversed(self.passage.subjects[-_FARTHEST:]):
            mention = subject.speaker.mention
            if mention is None or subject.quoted or subject.nested:
                continue
            if subject.sentence[0] < self.passage.paragraph - _TOLD_WITHIN:
                break
            if mention.type is SpeakerType.PERSON and self._carries(form, mention):
                return Speaker(mention, subject.speaker.words, carried=True)
        return Speaker(None, None, carried=True)

    def _two(self, subject: Subject, mention: Mention, here: tuple[int, int]) -> bool:
        """Whether a dual can go on with a subject: with two who spoke or stand in its sentence, or with one of two."""
        if mention.plural:
            return subject.quoted or subject.sentence == here
        return self._with_another(subject.speaker)

    def _with_another(self, speaker: Speaker) -> bool:
        """Whether a second one stands beside a subject («الرئيس ونظيره», «بحث الوزير مع …»): a dual means both."""
        mention, words = speaker.mention, speaker.words
        if mention is None or words is None:
            return False
        behind = words.norm[mention.end : mention.end + _TOGETHER_WITHIN]
        if mention.type is SpeakerType.ORGANISATION:
            # «قال الاتحاد إنه تحدث مع اللاعب. وأكدا أن …»
            behind = behind[: next((k for k, word in enumerate(behind) if word in COMPLEMENTISERS), len(behind))]
        joined = behind[:1] and behind[0][:1] == "و" and len(behind[0]) > 3 and not readings(behind[0])[1]
        past_name = words.norm[mention.name[1] : mention.end] if mention.name is not None else []
        return bool(joined) or not _WITH_HIM.isdisjoint((*past_name, *behind))

    def _both(self, form: Form, subject: Subject, here: tuple[int, int]) -> bool:
        """Whether a plural participle means two of the same sentence («بحث الوزير مع نظيره الملف مؤكدين أن …»)."""
        mention = subject.speaker.mention
        pair = form.shape == "participle" and form.number == 3 and subject.sentence == here
        if not pair or mention is None or mention.type is not SpeakerType.PERSON:
            return False
        quoted = any(other.quoted and other.sentence == here for other in self.passage.subjects[-_NEAR:])
        return not quoted and self._with_another(subject.speaker)

    def _some(self, form: Form, subject: Subject, here: tuple[int, int]) -> bool:
        """Whether «البعض» goes on in the singular in its sentence («انتقد البعض القانون واعتبره ظالما»)."""
        mention = subject.speaker.mention
        one = form.number == 1 and form.verb.lemma not in SAYING and subject.sentence == here and not subject.nested
        return one and mention is not None and mention.head == "بعض"

    def _main(self, form: Form, at: int, here: tuple[int, int]) -> Subject | None:
        """Return the subject of the sentence's own verb: «قال فلان إن الوزير يرى …، مضيفا أن …» is فلان."""
        for subject in reversed(self.passage.subjects[-_NEAR:]):
            if subject.sentence != here or subject.nested or not subject.quoted or subject.at >= at:
                continue
            mention = subject.speaker.mention
            if mention is None or subject.speaker.words is not self.words:
                continue
            # «قالت المصادر إن …، مشيرا إلى …»: masculine by mistake, as «قال المصدر»
            if self._carries(form, mention) or mention.head == "مصادر":
                return subject
        return None

    def _carries(self, form: Form, mention: Mention) -> bool:
        if form.number == 3 and form.person == 3:
            listed = mention.head in self.vocab.states
            collective = (mention.head.endswith(("ات", "ين")) and not listed) or mention.head in COLLECTIVE
            body = mention.type is SpeakerType.ORGANISATION and form.shape != "participle"
            return mention.plural or (body and collective)
        if mention.plural:
            # «أكد خبيران أن …، وشددا على …»
            two = form.number == 2 and mention.head.endswith("ان")
            # «رفض الحزب وحركة العدل القرار، وأكدا أن …»
            both = form.number == 2 and mention.type is SpeakerType.ORGANISATION and mention.name is not None
            return form.gender != "m" or two or both
        return agrees(form, mention)

    def _cited(self, speaker: Speaker) -> bool:
        """Whether God or the Prophet was quoted: whoever quoted them goes on."""
        mention, words = speaker.mention, speaker.words
        if mention is None or words is None:
            return False
        opening = tuple(words.norm[mention.start : mention.start + 2])
        after = tuple(words.norm[mention.end : mention.end + 2])
        return opening[0] in GODS_NAMES or opening in _CITED or not PRAISES.isdisjoint((opening, after))

    def _men(self, mention: Mention) -> bool:
        """Whether several people are meant: no sentence goes on of them in the singular («يقول خبراء إن …. وقالت»)."""
        head, people = mention.head, self.vocab.people
        listed = head in people or (head.endswith("ين") and head[:-2] + "ون" in people)
        return mention.type is SpeakerType.UNNAMED and listed and head.endswith(("ون", "ين", "اء"))

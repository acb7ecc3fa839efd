"""Trailing sources: quotations whose speaker stands apart from any verb («… بحسب المصدر»)."""

from __future__ import annotations

from itertools import chain, compress

from indexer.analysis.known import known as known_words
from indexer.attribution.clauses.content import MAY_TRAIL, is_trailing, kind_of, past_by_the_way, verbal
from indexer.attribution.drafts import Draft, Passage, Speaker, Stage, Subject
from indexer.attribution.quotations.boundaries import Boundaries
from indexer.attribution.quotations.cue_finder import CueFinder
from indexer.attribution.quotations.sources import SourceReader, in_view
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.text.cues import Form, readings, saying, with_object
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.word_kinds import finite_alone, has_article
from indexer.attribution.words.adjectives import INFORMED
from indexer.attribution.words.documents import AS_HE_PUT_IT, HIS_WORDS, QUALIFIERS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import ABOUT_SO_MUCH
from indexer.attribution.words.objects import WHAT_IT_IS
from indexer.attribution.words.outlets import ACCOUNTS, OUTLETS, PASSES_ON
from indexer.attribution.words.particles import (
    ATTACHED,
    COMPLEMENTISERS,
    FUNCTION,
    IN_VIEW,
    LED_OFF,
    NO_PREDICATE,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
)
from indexer.attribution.words.verbs import SAID_AS
from indexer.model import Kind, SpeakerType

# What a verb goes on with behind a source that parts them («أسفر بحسب شهود عن …»).
_LEADS_ON = frozenset({"عن", "الي", "على", "من"})
# Fewer words between a content and a source behind it are no clause of their own.
_CLAUSE = 4
# What is said before a source is its, too, behind «كما» («…، كما قال الوزير»).
_MAY_TRAIL = MAY_TRAIL | {"كما", "وكما"}
# A sentence may open with a source by these, too.
_MAY_LEAD = _MAY_TRAIL | {"في", "وفي", "وعلى"} | IN_VIEW | {"و" + word for word in IN_VIEW}
# So many words before a source are a subject at most, without its predicate; and so few whatever they are.
_SUBJECT = 6
_FEW = 4
# So many words tell of a source before «فقد».
_TOLD_OF_SOURCE = 24
# So many words an aside has between commas.
_ASIDE = 14
# Behind these a source leads the clause that follows it («لكن بحسب المصدر فإن …»).
_OPENS_CLAUSE = COMPLEMENTISERS | {"لكن", "ولكن", "بينما", "فيما", "حيث", "اذ", "بل", "لانه", "و"}
# How words come from somebody («جاء الرد على لسان الوزير»).
_CAME = frozenset({"جاء", "جاءت", "ورد", "وردت", "صدر", "صدرت", "اتي", "اتت"})


class TrailingSources(Stage):
    """Finds the quotations with a source beside them in one paragraph."""

    def __init__(
        self, passage: Passage, carried: CarriedSubjects, cues: CueFinder, sources: SourceReader, boundaries: Boundaries
    ) -> None:
        super().__init__(passage)
        self.carried = carried
        self.cues = cues
        self.sources = sources
        self.boundaries = boundaries

    def find(self, first: int, end: int, start: int) -> None:
        """Find sources that stand apart from any verb: «وفق المصدر», «بحسب ما أعلن الجيش», «كما أفاد»."""
        reached = first + (self.norm[first] not in _MAY_LEAD)
        behind = compress(range(first + 1, end), map(_MAY_TRAIL.__contains__, self.norm[first + 1 : end]))
        for i in chain((first,), behind):
            if i < reached:
                continue
            source = is_trailing(self.words, i) or self.boundaries.as_said(i)
            source = source or (i == first and (self._fronted(i) or self._in_view_of(i) or self._as_he_put_it(i)))
            if self.words.inside[i] >= 0 or not source or self._came_from(i, first):
                continue
            if self.boundaries.parenthetical(i) and any(
                d.words is self.words and d.first <= i < d.end for d in self.passage.drafts[start:]
            ):
                # «قال إن الأزمة قد تدفع - بحسب الخبراء - إلى …»: they pass nothing on.
                continue
            mention, after = self.sources.read(i, end)
            here = [d for d in self.passage.drafts[start:] if d.main]
            if mention is None:
                self._pronoun_source(i, first, end, here)
                continue
            led = after + (after < end and self.norm[after] in COMMAS)
            if self.norm[led : led + 1] and self.norm[led] in HIS_WORDS:
                # «نقلا عن الوزارة قولها إن …»: the noun leads to what was said.
                reached = led
                continue
            self._source(i, after, mention, first, end, here)
            reached = after

    def _came_from(self, i: int, first: int) -> bool:
        """Whether words are only spoken of («ردا على ما جاء على لسان الوزير», «وجاء النفي على لسان الوزير»)."""
        if self.norm[i : i + 2] != ["على", "لسان"] or i - first < 2:
            return False
        near = self.norm[max(first, i - _CLAUSE) : i]
        came = next((k for k, word in enumerate(near) if word.removeprefix("و") in _CAME), -1)
        if came > 0 and near[came - 1] == "كما":
            # «…، كما جاء على لسان الوزير»: the two lead to him together.
            return False
        return came >= 0 and (came == len(near) - 1 or near[came] == self.norm[first])

    def _fronted(self, i: int) -> bool:
        """Whether «كما» and a verb of saying stand before what was said («وكما قال الوزير، فإن المشروع …»)."""
        if self.norm[i] not in ("كما", "وكما") or i + 1 >= len(self.norm):
            return False
        _, forms = readings(self.norm[i + 1])
        said = any(f.verb.lemma in SAID_AS and f.shape == "past" for f in forms)
        tells = any("that" in f.verb.takes and f.shape != "participle" for f in forms)
        if not (said or tells) or self.cues.read(i + 1) is not None:
            return False
        # «كما ذكرت الوزارة معلما شابا» leads nothing.
        mention, behind = self.sources.read(i, self.passage.limit)
        if behind >= self.passage.limit:
            return False
        led = behind + (self.norm[behind] in COMMAS)
        if not said:
            # «وكما تشرح الكاتبة هدى سالم، فإن الصمت مستحيل»
            named = mention is not None and mention.type is SpeakerType.PERSON
            return named and self.norm[led : led + 1] != [] and self.norm[led] in LED_OFF
        return led > behind or self.norm[behind] in LED_OFF

    def _in_view_of(self, i: int) -> bool:
        """Whether what somebody thinks follows his name («وبرأي سامر العلي فإن الخطة جيدة», «وفي تقدير البنك، …»)."""
        if not in_view(self.norm, i):
            return False
        mention, behind = self.sources.read(i, self.passage.limit)
        led = behind < self.passage.limit and (
            self.norm[behind] in COMMAS or self.norm[behind] in (*LED_OFF, "ان", OPEN)
        )
        return mention is not None and led

    def _as_he_put_it(self, i: int) -> bool:
        """Whether words open with whose they are («وعلى حد قول سامر العلي، فإن الخطة جيدة»)."""
        if self.norm[i].removeprefix("و") != "على" or self.norm[i + 1 : i + 2] != ["حد"]:
            return False
        mention, behind = self.sources.read(i, self.passage.limit)
        led = behind < self.passage.limit and (self.norm[behind] in COMMAS or self.norm[behind] in LED_OFF)
        return mention is not None and led

    def _source(self, i: int, after: int, mention: Mention, first: int, end: int, here: list[Draft]) -> None:
        """Give a source the clause beside it, or let it pass on the quotation that stands there already."""
        # «…، فحسب المصدر فإن …», «…، لكن بحسب المصدر، فإن …»
        opens = self.norm[i].startswith(("و", "ف")) or (i > first and self.norm[i - 1] in _OPENS_CLAUSE)
        opening = opens and any(w in LED_OFF for w in self.norm[after : after + 3])
        leading = opening or self._leads(i, first) or (not here and self._behind_an(i, first))
        # «وتشمل المطالب، بحسب البيان: "…"»: what is in marks is the statement's, wherever its name stands.
        marked = self.norm[after : after + 2] == [":", OPEN]
        leading = leading or (marked and not any(d.first <= after + 2 < d.end for d in here if d.words is self.words))
        a, b = self._source_span(i, after, first, end, leading)
        a = past_by_the_way(self.norm, a, b) if a == first else a
        if leading and b - a < 2 and after >= end - 1:
            a, b = self._previous_sentence(first)
        alone = a < i and is_trailing(self.words, a) and self.sources.read(a, b)[1] > b - _CLAUSE
        if b - a < 2 or alone:
            # «…، وفقا لوكالة الأنباء، نقلا عن الوزارة»: the first source has it already.
            return
        if b <= first:
            # A source alone behind its full stop passes on what the sentence before quotes.
            here = [d for d in self.passage.drafts if d.main and d.words is self.words]
        covered = [d for d in here if d.cue is not None and a - 1 <= d.cue[0] < b + 1]
        if leading and not covered and (next_one := self._only_subject(a, b, here)) is not None:
            covered = [next_one]
        if leading and self.norm[a - 1] in LED_OFF:
            # «وبحسب دراسة للجامعة، فإن اختبارات أجريت … كشفت أن …»: all of it is the study's.
            inside = [d for d in covered if d.cue is not None and d.cue[0] > a + 2 and d.speaker.carried]
            # «وبحسب الصحيفة، فإن المدير زار المصنع وأكد أن …»: he says so.
            told_of = [d for d in inside if self._names(d.speaker, a)]
            covered = [d for d in covered if d not in inside]
            inside = [d for d in inside if d not in told_of]
            self.passage.drafts[:] = [d for d in self.passage.drafts if d not in inside]
            if covered and (own := self._before_inner(a, covered[0])):
                # «وبحسب الصحيفة، فإن العدد زاد، وأن الوزير حذر من …»: what stands before it is the newspaper's.
                self._add(a, own, (i, i + 1), Speaker(mention, self.words), "source", first)
        last = self._past_commas(max(d.end for d in covered)) if covered else a
        if covered and last < i and b - last >= _CLAUSE and not leading and self._opens_clause(last):
            # «اتهمت إسرائيل إيران بـ…، فجاء الرد …، حسبما أعلن الجيش»: the last clause is the army's.
            a, covered = last, []
        if covered:
            passing_on = covered[-1].speaker
            if self._same(mention, passing_on):
                passing_on.via = (*self._relays(mention.relayed_by), *passing_on.via)
            elif self._in_anothers_words(i, covered[-1]):
                # «يريده الحزب …، وهو "واجب" على حد تعبير الوزير»
                covered[-1].speaker = Speaker(mention, self.words)
                covered[-1].cue, covered[-1].pattern = (i, i + 1), "source"
                covered[-1].lemma, covered[-1].resolution = self.norm[i], "source"
            elif self.norm[i] == "نقلا" and self._outlet(passing_on):
                # «أعلنت وسائل إعلام مقتل القائد، نقلا عن مصدر أمني»: the source said it, the media passed it on.
                covered[-1].speaker = Speaker(mention, self.words, via=self._named(passing_on))
            else:
                passing_on.via = (*self._relays(mention), *passing_on.via)
                self._goes_on_otherwise(mention, passing_on, first)
        elif not any(d.words is self.words and d.first <= a < d.end and d.pattern == "source" for d in here):
            speaker = Speaker(mention, self.words, via=self._relays(mention.relayed_by))
            self._add(a, b, (i, i + 1), speaker, "source", first)
            if mention.type is not SpeakerType.UNNAMED or self._speaks_on(mention.head):
                self._carry_on(Subject(speaker, (self.passage.paragraph, first), i, quoted=True), here)

    def _speaks_on(self, head: str) -> bool:
        """Whether whom a noun means may go on («وفقا للمصدر، …. وأضاف أن …»), which «وبحسب العرض فإن …» does not."""
        vocab = self.vocab
        someone = head in vocab.people or head.endswith("ين") or head in vocab.sources or vocab.is_role(head)
        return someone or head in vocab.documents or head in vocab.organisations

    def _names(self, speaker: Speaker, first: int) -> bool:
        """Whether a speaker stands in this paragraph, from a token on."""
        mention = speaker.mention
        return mention is not None and speaker.words is self.words and mention.start >= first

    def _in_anothers_words(self, i: int, draft: Draft) -> bool:
        """Whether «على حد تعبير فلان» stands right behind words in marks that a cue of another clause took."""
        if self.norm[i : i + 2] != ["على", "حد"] or draft.kind is not Kind.DIRECT or draft.cue is None:
            return False
        before = range(draft.cue[1], draft.first)
        return i <= draft.end + 2 and any(self.norm[k] in COMMAS for k in before)

    def _before_inner(self, a: int, inner: Draft) -> int:
        """Return where a clause ends before another that «وأن» or a comma leads and in which somebody speaks, or 0."""
        mention, cue = inner.speaker.mention, inner.cue
        if mention is None or cue is None or inner.speaker.words is not self.words:
            return 0
        opens = min(mention.start, cue[0])
        joined = self.norm[opens - 1] == "وان"
        opens -= joined
        paused = self.norm[opens - 1] in COMMAS
        return opens - paused if (joined or paused) and opens - a > _CLAUSE else 0

    def _opens_clause(self, at: int) -> bool:
        """Whether a clause of its own stands behind what was said («…، فجاء الرد …»), and not what is left of it.

        «اعتبر الأزمة "مفتعلة"، لكن الحل قريب، وفق رويترز»
        """
        word = self.norm[at]
        left = word in PREPOSITIONS or word in ("لكن", "ولكن", "بل") or self._attached(word)
        return word[:1].isalpha() and not left

    def _goes_on_otherwise(self, mention: Mention, speaker: Speaker, first: int) -> None:
        """Put who passed words on before their speaker, for a verb that he cannot be the subject of.

        «قال سامر العلي إن …، بحسب وكالة النهار. وأضافت أن …»
        """
        subjects = self.passage.subjects
        if mention.type is not SpeakerType.ORGANISATION or mention.name is None or mention.body is not None:
            return
        spoke = (k for k in range(len(subjects) - 1, -1, -1) if subjects[k].speaker.mention is speaker.mention)
        k = next(spoke, -1)
        if k >= 0 and speaker.mention is not None and speaker.mention.type is SpeakerType.PERSON:
            place = self.passage.paragraph, first
            subjects.insert(k, Subject(Speaker(mention, self.words), place, mention.start, quoted=True))

    def _only_subject(self, a: int, b: int, here: list[Draft]) -> Draft | None:
        """Return the quotation whose subject is all that a source leads («وبحسب رويترز، كان الوزير قد أعلن أن …»)."""
        for draft in here:
            mention, cue = draft.speaker.mention, draft.cue
            if mention is None or cue is None or draft.speaker.words is not self.words or draft.speaker.carried:
                continue
            if a <= mention.start <= a + 1 and mention.end >= b and b <= cue[0] <= b + 2:
                return draft
        return None

    def _relays(self, mention: Mention | None) -> tuple[str, ...]:
        """Return the name of whoever passes words on, and of whoever passes them on in turn."""
        if mention is None:
            return ()
        return (*self._named(Speaker(mention.body or mention, self.words)), *self._relays(mention.relayed_by))

    def _named(self, speaker: Speaker) -> tuple[str, ...]:
        """Return the name of a speaker, or the words that stand for one without a name."""
        mention = speaker.mention
        name = speaker.text(mention.name or (mention.start, mention.end)) if mention is not None else None
        return (name,) if name else ()

    def _same(self, source: Mention, speaker: Speaker) -> bool:
        """Whether a source is who speaks already («قال سامر العلي …، بحسب ما ذكر العلي», «حسب المصدر ذاته»)."""
        said, words = speaker.mention, speaker.words
        if said is None or words is None:
            return False
        if words is self.words and said.start == source.start:
            # «قال التلفزيون نقلا عن اللجنة إن …»: the words are hers already.
            return source.body is None
        issuer = source.body or source
        if issuer.name is None or said.name is None:
            return issuer.name is None and issuer.definite and issuer.head == said.head
        named = words.norm[said.name[0] : said.name[1]]
        return all(word in named for word in self.norm[issuer.name[0] : issuer.name[1]])

    def _outlet(self, speaker: Speaker) -> bool:
        """Whether an outlet passes on what others say («صحيفة النهار», «رويترز»)."""
        mention = speaker.mention
        return mention is not None and mention.head in PASSES_ON

    def _carry_on(self, source: Subject, here: list[Draft]) -> None:
        """Put a source before those who are quoted behind it in its sentence: they are nearer to the next verb."""
        cues = {draft.cue[0] for draft in here if draft.cue is not None and draft.words is self.words}
        subjects, k = self.passage.subjects, len(self.passage.subjects)
        while k and subjects[k - 1].at > source.at and subjects[k - 1].at in cues:
            k -= 1
        subjects.insert(k, source)

    def _behind_an(self, i: int, first: int) -> bool:
        """Whether a source leads what the narrator adds («يذكر أنه وفقا للوزارة، ارتفعت الأسعار»)."""
        return self.norm[i - 1] in COMPLEMENTISERS and first < i <= first + _CLAUSE

    def _leads(self, i: int, first: int) -> bool:
        """Whether a source opens its sentence, behind و at most."""
        return i == first or (i == first + 1 and self.norm[first] == "و")

    def _add(self, a: int, b: int, cue: tuple[int, int], speaker: Speaker, resolution: str, sentence: int) -> None:
        kind, a, b = kind_of(self.words, a, b)
        draft = Draft(
            self.words, self.passage.paragraph, a, b, kind, cue, "say", speaker,
            pattern="source", lemma=self.norm[cue[0]], resolution=resolution, sentence=sentence,
        )  # fmt: skip
        self.passage.drafts.append(draft)

    def _past_commas(self, at: int) -> int:
        while at < len(self.norm) and self.norm[at] in COMMAS:
            at += 1
        return at

    def _pronoun_source(self, i: int, first: int, end: int, here: list[Draft]) -> None:
        """Take «وفقا له», «كما قال» for the speaker carried on."""
        form, said, after = self.sources.alone(i, end) or (None, 0, 0)
        after = after or (i + 1 if self.norm[i] in ATTACHED else self._behind_pronoun(i, end))
        if not after or any(d.cue is not None for d in here):
            return
        a, b = self._source_span(i, after, first, end, self._leads(i, first))
        if form is None:
            several = self.norm[after - 1].endswith("هم")
            gender = "f" if self.norm[after - 1].endswith("ها") else "" if several else "m"
            form = Form(saying(), "noun", gender, number=3 if several else 1)
        speaker = self.carried.by(form, i, first)
        if b - a > 2 and speaker.mention is not None and self._put_so(after - 1, first, i, speaker.mention):
            self._add(a, b, (i, said or after), speaker, "carried", first)

    def _put_so(self, at: int, first: int, i: int, mention: Mention) -> bool:
        """Whether «على حد قوله» can only be of a person carried on: the sentence names nobody else."""
        if self.norm[at] not in AS_HE_PUT_IT:
            return True
        named = any(map(self.mentions.namelike, self.norm[first:i]))
        return mention.type is not SpeakerType.ORGANISATION and not named

    def _behind_pronoun(self, i: int, end: int) -> int:
        """Return the token behind «له» or behind «ما تابع، », where a source has no words of its own; else 0."""
        if self.norm[i + 1 : i + 2] in (["له"], ["لها"]):
            return i + 2
        put = i + 1 + (self.norm[i : i + 2] == ["على", "حد"])
        if put < end and self.norm[put] in AS_HE_PUT_IT:
            # «…، على حد قوله.», «…، حسب تعبيرها.»
            return put + 1
        if told := self._told_by_pronoun(i, end):
            return told
        if self.norm[i + 1 : i + 2] not in (["ما"], ["لما"]) or i + 3 >= end or not readings(self.norm[i + 2])[1]:
            return 0
        return i + 3 if self.norm[i + 3] in COMMAS else 0

    def _told_by_pronoun(self, i: int, end: int) -> int:
        """Return the token behind «لما أوضحه» where nobody is named behind it, or 0."""
        if self.norm[i + 1 : i + 2] not in (["ما"], ["لما"]) or i + 2 >= end or not with_object(self.norm[i + 2]):
            return 0
        if i + 3 < end and self.mentions.kinds.to_outlet(self.norm[i + 3]):
            # «بحسب ما ذكرته لشبكة CNN.»
            near = range(i + 4, min(end, i + 4 + _CLAUSE))
            return next((k for k in near if self.norm[k] in COMMAS), end if end <= i + 4 + _CLAUSE else 0)
        return i + 3 if i + 3 >= end or self.norm[i + 3] in COMMAS else 0

    def _source_span(self, i: int, after: int, first: int, end: int, leading: bool) -> tuple[int, int]:
        norm = self.norm
        if leading and norm[after : after + 2] == [":", OPEN]:
            return after + 1, self.boundaries.content_end(after + 1, end)
        if leading:
            a = after
            comma = next((k for k in range(after, min(end, after + 12)) if norm[k] in (*COMMAS, *LED_OFF)), None)
            if comma is not None and (
                comma == after
                or any(w in LED_OFF for w in norm[after : min(end, after + 14)])
                or norm[after].startswith("ال")
                or norm[after] in ("صدر", "صدرت", "نشر", "نشرت")
                or norm[after] in PREPOSITIONS
                or norm[after] in self.vocab.asides
                or norm[after] in QUALIFIERS
                or norm[after] == "("
                or self._attached(norm[after])
            ):
                a = next((k for k in range(after, min(end, after + _ASIDE)) if norm[k] in LED_OFF), comma)
            # «وفي رأي العلي أن الجسر قديم»: أن stands right behind whose view it is.
            a = self._far_led_off(after, end) or a
            led_off = (*COMMAS, *LED_OFF, *(("ان", "انه") if in_view(norm, i) else ()))
            while a < end and (norm[a] in led_off or (a > after and norm[a] in ("ان", "انه"))):
                a += 1
            return a, self.boundaries.content_end(a, end) if a < end else a
        b = i
        while b > first and norm[b - 1] in (*COMMAS, "-", "–", "(", "--", "وذلك"):
            b -= 1
        if self.boundaries.parenthetical(i):
            return self._aside_span(after, first, end)
        if self._describes(i, after, first):
            # «ضحايا قصف أسفر بحسب شهود عن مقتل خمسة»
            return i - 1, self.boundaries.content_end(after, end)
        if norm[i - 1] in (*COMMAS, CLOSE) or not (opens := self._clause_of(i, first)):
            return first, self._resumed(after, end) or self._predicate_behind(first, i, after, end) or b
        # «الحريق الذي أودى بحسب شهود بحياة خمسة»
        rest = after if norm[i - 2] in RELATIVES and self._goes_on(after) else 0
        stop = self.boundaries.content_end(rest, end) if rest else self._resumed(after, end)
        stop = stop or self._predicate_behind(first, i, after, end)
        return (opens, stop) if stop else (first, b)

    def _far_led_off(self, after: int, end: int) -> int:
        """Return «فقد» or its like behind all that tells of a source («ووفقا لمنشور سابق لها …، فقد شاركت»), or 0."""
        for k in range(after, min(end, after + _TOLD_OF_SOURCE)):
            if self.norm[k] in LED_OFF and self.norm[k - 1] in COMMAS:
                return k
            word = self.norm[k]
            if word[:1].isalpha() and word not in FUNCTION and verbal(word):
                return 0
        return 0

    def _goes_on(self, k: int) -> bool:
        """Whether a verb's complement stands behind the source that parts them («أودى بحسب شهود بحياة خمسة»)."""
        word = self.norm[k] if k + 1 < self.passage.limit else ""
        return word in PREPOSITIONS or self._attached(word)

    def _describes(self, i: int, after: int, first: int) -> bool:
        """Whether a verb right before a source describes a noun without «الذي», and goes on behind the source."""
        noun, word = self.norm[i - 2] if i - 2 > first else "", self.norm[i - 1]
        verb = finite_alone(word) and word[:1] != "و" and word not in FUNCTION and word not in RESUMPTIVES
        bare = noun[1:] if noun[:1] in "بل" and noun not in known_words().nouns else noun.removesuffix("ا")
        indefinite = not has_article(noun) and noun not in self.vocab.names and noun not in FUNCTION
        led = self.norm[after] if after + 1 < self.passage.limit else ""
        goes_on = led in _LEADS_ON or (led[:1] == "ب" and self._attached(led))
        return verb and indefinite and (noun in known_words().nouns or bare in known_words().nouns) and goes_on

    def _clause_of(self, i: int, first: int) -> int:
        """Return where the clause opens in whose middle a source stands, if not the sentence does, or 0.

        «بدأ العمل، ووصلت النسبة بحسب العلي إلى الثلث», «الحريق الذي أودى بحسب شهود بحياة خمسة»
        """
        if self.norm[i - 2] in RELATIVES and verbal(self.norm[i - 1]):
            return i - 1
        for k in range(i - 2, max(first, i - _ASIDE), -1):
            if self.norm[k - 1] in COMMAS:
                word = self.norm[k]
                joined = word[:1] == "و" and word not in known_words().nouns and word[1:] not in COMPLEMENTISERS
                joined = joined and verbal(word[1:])
                return k if joined else 0
            if self.words.inside[k] >= 0 or not self.norm[k][:1].isalnum():
                return 0
        return 0

    def _predicate_behind(self, first: int, i: int, after: int, end: int) -> int:
        """Return where a clause ends that a source stands in the middle of («وعلى الحكومة، بحسب العلي، وقف …»), or 0.

        So few words before the source are no clause of their own.
        """
        norm = self.norm
        k = after
        if norm[i - 1] in COMMAS:
            # «ويسعى المهرجان، وفق بيان تسلمته الجريدة، إلى …»: the comma behind all that tells of the source.
            k = next((j for j in range(after, min(end, after + _ASIDE)) if norm[j] in COMMAS), end) + 1
            few = i - 1 - first <= _SUBJECT
        else:
            opens = max((j + 1 for j in range(first, i) if norm[j] in COMMAS), default=first)
            few = i - opens <= _FEW and norm[k : k + 1] != [] and norm[k] not in PREPOSITIONS
            few = few or (i - opens <= _SUBJECT and k < end and self._tells_of(opens, i, k))
        expected = k < end and norm[k] == "ان" and norm[i - 1] in COMMAS and norm[i - 2] in WHAT_IT_IS
        if not few or norm[i - 1] == "وذلك" or k + _CLAUSE > end or self._where_told(k):
            return 0
        if self._no_predicate(k) and not expected:
            # «ومن المقرر، بحسب الوزارة، أن يعقد الاجتماع غدا»
            return 0
        if any(self.boundaries.starts_cue(j) for j in range(after, k + 1)) or self.boundaries.trailing(k):
            return 0
        return self.boundaries.content_end(k, end)

    def _no_predicate(self, k: int) -> bool:
        """Whether a word opens a clause of its own, or tells of the source before it."""
        word = self.norm[k]
        joined = word[:1] == "و" or (word[:1] == "ف" and not self.vocab.known(word) and self.vocab.known(word[1:]))
        return joined or word in NO_PREDICATE or word in RELATIVES or not (word[:1].isalpha() or word == OPEN)

    def _tells_of(self, first: int, i: int, k: int) -> bool:
        """Whether a verb behind a source tells of the noun before it («هذه المشاريع بحسب الخبير سارت ببطء»)."""
        before = (word for word in self.norm[first:i] if word not in FUNCTION and word not in COMPLEMENTISERS)
        return verbal(self.norm[k]) and not any(map(verbal, before))

    def _resumed(self, after: int, end: int) -> int:
        """Return where a clause ends that goes on behind the source («ارتفع العدد، بحسب الوزارة، إلى مئة»), or 0."""
        paused = after < end and self.norm[after] in COMMAS
        k = after + paused
        if k + 1 >= end or self.boundaries.starts_cue(k) or self.boundaries.trailing(k):
            return 0
        word = self.norm[k]
        if word == "على" and self.norm[k - 1] in INFORMED:
            # «…، وفقا لمصدر مطلع على المحادثات»
            return 0
        if (word in ("اثناء", "خلال") and paused) or self._where_told(k):
            # «…، حسبما أفادت المنظمة، أثناء إعلانها عن …»
            return 0
        if self.mentions.kinds.to_outlet(word):
            # «وفقا لما قاله المدير، سامر العلي، لصحيفة النهار»
            return 0
        led = word in PREPOSITIONS or self._attached(word) if paused else word in ("الي", "على")
        if not led and not self._wanted(k, paused):
            return 0
        return self.boundaries.content_end(k, end)

    def _where_told(self, k: int) -> bool:
        """Whether the words behind a source tell where it spoke («، عبر حسابها الرسمي», «وفقا لبيان على موقعها»)."""
        where = self.norm[k + 1]
        told = where in ACCOUNTS or self.vocab.head(where) in OUTLETS or where in self.vocab.occasions
        return told and self.norm[k] in PREPOSITIONS

    def _attached(self, word: str) -> bool:
        """Whether ب or ل is written onto a word («بنسبة»)."""
        particle = word[:1] in ("ب", "ل") and len(word) > 3 and word not in FUNCTION
        return particle and word not in self.vocab.names and self.vocab.known(word[1:])

    def _wanted(self, k: int, paused: bool) -> bool:
        """Whether the clause before a source wants the word behind it: its object or predicate, indefinite, or «هو».

        «تحتاج المدينة، حسب الخبير، مساعدة عاجلة», «الخط، وفق الموسوعة، هو علم»; «حسب الوزارة حوالي ألف».
        """
        word, after = self.norm[k], self.norm[k + 1]
        if word in ("هو", "هي") and paused:
            return True
        if word in ABOUT_SO_MUCH:
            return True
        if word in FUNCTION or word in PREPOSITIONS:
            return False
        known = known_words()
        noun = word in known.nouns or word.endswith("ا") or word == "عدم"
        verb = bool(readings(word)[1]) or word in known.past or word[1:] in known.present
        indefinite = noun and not verb and not word.startswith("ال") and word not in self.vocab.asides
        return indefinite and not word.startswith(("و", "ف")) and after[:1].isalpha()

    def _previous_sentence(self, first: int) -> tuple[int, int]:
        """The sentence before, for a source that stands alone behind its full stop («… . وفقا لوكالة الأنباء.»)."""
        before = [pair for pair in self.words.sentences if pair[1] <= first]
        return before[-1] if before else (first, first)

    def _aside_span(self, after: int, first: int, end: int) -> tuple[int, int]:
        """The clause around a source between dashes: the source qualifies all of it."""
        stop = self.boundaries.content_end(after + 1, end) if after + 1 < end else end
        return first, max(stop, after)

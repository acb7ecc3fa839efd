"""Nouns: cues that are verbal nouns with a claim of their own («قوله إن», «اعترافها بأن»)."""

from __future__ import annotations

from indexer.attribution.clauses.ahead import Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import kind_of, opens_clause
from indexer.attribution.clauses.speech import Speech
from indexer.attribution.drafts import Draft, Passage, Speaker, Stage, Subject
from indexer.attribution.quotations.boundaries import Boundaries
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.subjects.named_last import NamedLast
from indexer.attribution.text.cues import Form, Verb, noun_reading, nouns, readings, saying
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun, finite, has_article
from indexer.attribution.words.adverbs import TURNING
from indexer.attribution.words.documents import ABOUT_TO_SAY, BY_SAYING, HIS_WORDS, NOUNS_OF_SAYING
from indexer.attribution.words.objects import ASSERTED
from indexer.attribution.words.particles import (
    BECOMING,
    COMPLEMENTISERS,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
    TRAILING,
)
from indexer.attribution.words.titles import SPEAKS_FOR
from indexer.attribution.words.verbs import ASCRIBING, CONTENTED, RELAYING, TAKING_UP, TELLING, WITH_NOUN
from indexer.model import SpeakerType

# So many words behind «نقل» the noun of what somebody said may stand («نقل … عن المتحدث تأكيده أن»).
_RELAYED_WITHIN = 30
# So many subjects back an outlet stands that passes words on.
_TOLD = 3
# Lemmas whose verbal nouns say something with على alone.
_UPON = frozenset({"أكد", "شدد"})
_STRESSED = ASSERTED | {"حق"}
# «غني عن القول», «لا بد من القول»
_NEEDLESS = frozenset({("غني", "عن"), ("بد", "من")})
# Verbs that «للقول» goes on («وعاد الوزير للقول إن …»).
_BACK_TO = frozenset({"عاد", "عادت", "يعود", "تعود", "ليعود", "لتعود", "انتهي", "انتهت"})
# Lemmas whose verbal nouns stand behind verbs that lead to them, and the prepositions between («سارع إلى نفي …»).
_TAKEN_UP = frozenset({"أكد", "نفى", "شدد", "أعلن", "حذر", "أشار", "أوضح"})
_LEADS_TO_NOUN = frozenset({"على", "الي", "من", "في"})
# So many words before «بالقول» its verb may stand.
_CONTENT_WITHIN = 12
# So many words may part a verbal noun from its أن.
_CLAIMED_WITHIN = 10


class NounCues(Stage):
    """Reads the verbal nouns of one paragraph."""

    def __init__(
        self,
        passage: Passage,
        asides: Asides,
        ahead: Ahead,
        speech: Speech,
        carried: CarriedSubjects,
        boundaries: Boundaries,
    ) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead
        self.speech = speech
        self.carried = carried
        self.boundaries = boundaries
        self.named_last = NamedLast(passage)

    def read(self, at: int, end: int) -> Draft | None:
        """Read a noun of saying («قوله إن», «بالقول: …») or another verbal noun with a claim."""
        word = self.norm[at]
        bare = word[1:] if word[:1] in "وب" and len(word) > 4 else word
        led = at > self.passage.first + 1 and self.norm[at - 1] in _LEADS_TO_NOUN
        if led and (taken_up := self._taken_up(at, end)) is not None:
            return taken_up
        if word in WITH_NOUN and (closing := self._closing(at, end)) is not None:
            return closing
        if bare not in NOUNS_OF_SAYING:
            return self._of_saying(at, end)
        if self.mentions.kinds.scripture(at):
            # «مستشهدا بقوله تعالى: …»
            return None
        earlier = self.norm[at - 2].removeprefix("و") if at > 1 else ""
        if at and (self.norm[at - 1].removeprefix("و") in ABOUT_TO_SAY or (earlier, self.norm[at - 1]) in _NEEDLESS):
            # «وبذلك يمكننا القول: …», «خلاصة القول إن …»: the writer.
            return None
        if word == "القول" and earlier == "من" and has_article(self.norm[at - 1]):
            # «من الصعب القول إن …», «من الخطأ القول إن …»
            return None
        if self.norm[at + 1 : at + 2] in (["الفصل"], ["الاخير"]):
            # «للمحكمة القول الفصل»: she decides.
            return None
        if word == "للقول" and self._contented(at) < 0:
            # «ما يدعونا للقول إن …»
            return None
        opens = at == self.passage.first or self.norm[at - 1] in COMPLEMENTISERS
        if word in ("القول", "والقول") and opens and self.norm[at + 1 : at + 2] != [":"]:
            # «القول بأن الإصلاح انتهى خطأ»: whoever says so.
            return None
        k = at + 1
        while k < end and self.norm[k] in (",", "،", ":"):
            k += 1
        limit = min(end, at + 15)
        while k < limit and self.norm[k] not in COMPLEMENTISERS and self.norm[k - 1] != ":":
            if self.norm[k] == OPEN:
                if self.speech.in_marks(k, self.words.partner[k], limit) and not self.ahead.complementiser_ahead(
                    self.words.partner[k] + 1, limit
                ):
                    break
                k = self.words.partner[k]
            k += 1
        if k >= limit or (k > at + 2 and self.norm[at - 1 : at] == ["حد"]):
            # «الوثيقة، على حد قوله، لا تحمل تاريخا، وهو "خلل تقني"»
            return None
        # «بالقول: أنا لاعب طموح»
        myself = self.norm[k] == "انا" and self.norm[k - 1] == ":"
        start = k + 1 if self.norm[k] in COMPLEMENTISERS and not myself else k
        while start < end and self.norm[start] == ":":
            start += 1
        if start >= end:
            return None
        if self.norm[start] == OPEN:
            stop = self.boundaries.direct_end(start, self.boundaries.past_sentence(start, end))
        else:
            stop = self.boundaries.content_end(start, end)
        kind, a, b = kind_of(self.words, start, stop)
        gender = "f" if bare == "قولها" else "m" if bare == "قوله" else ""
        whose = Form(saying(), "noun", gender, number=3 if bare == "قولهم" else 1)
        speaker = (
            self._contents_himself(at)
            or self._ascribed(at)
            or self._behind_an(at)
            or self._of_him(at)
            or self._before_his_words(at)
            or self.carried.by(whose, at, self.words.sentences[0][0])
        )
        if speaker.mention is None and bare in HIS_WORDS:
            # «ورغم أن هدى العلي كانت تعمل، تصف تلك المرحلة بقولها: …»
            last = self.named_last.read(at, self.passage.first, whose)
            speaker = Speaker(last, self.words, carried=True) if last is not None else speaker
        if speaker.mention is not None and not speaker.carried:
            self.passage.subjects.append(Subject(speaker, (self.passage.paragraph, 0), at, quoted=True))
        return Draft(
            self.words,
            self.passage.paragraph,
            a,
            b,
            kind,
            (at, at + 1),
            "say",
            speaker,
            pattern="noun",
            lemma="قول",
            resolution="carried" if speaker.carried else "source behind عن",
        )

    def _contents_himself(self, at: int) -> Speaker | None:
        """The speaker between «اكتفى» and «بالقول» («اكتفى الوزير بالقول إن …»)."""
        verb = self._contented(at) if self.norm[at] in ("بالقول", "للقول") else -1
        mention = self.mentions.subject(verb + 1, at) if 0 <= verb < at - 1 else None
        return Speaker(mention, self.words) if mention is not None else None

    def _contented(self, at: int) -> int:
        """Return the verb of «اكتفى الوزير بالقول», «وعاد الوزير للقول», or -1."""
        verbs = _BACK_TO if self.norm[at] == "للقول" else CONTENTED
        reach = range(at - 1, max(self.passage.first, at - _CONTENT_WITHIN) - 1, -1)
        return next((k for k in reach if self.norm[k].removeprefix("و") in verbs), -1)

    def _closing(self, at: int, end: int) -> Draft | None:
        """Read what somebody closes his words with («واختتم الوزير كلمته بالتأكيد على أهمية الحوار»)."""
        verb, k = self._contented(at), at + 1
        if verb < 0 or k + 1 >= end or self.norm[k] not in WITH_NOUN[self.norm[at]]:
            return None
        start = k + 1 + (self.norm[k + 1] in COMPLEMENTISERS and k + 2 < end)
        kind, a, b = kind_of(self.words, start, self.boundaries.content_end(start, end))
        if any(d.words is self.words and d.first == a for d in self.passage.drafts[-6:]):
            return None
        # «واختتم الوزير كلمته بالتأكيد على ضرورة أن …»: what the verb took is part of it.
        self.passage.drafts[:] = [
            d for d in self.passage.drafts if d.words is not self.words or d.cue != (verb, verb + 1)
        ]
        word = self.norm[verb].removeprefix("و")
        hers = word.endswith(("ت", "ه")) or word.removeprefix("ل").removeprefix("ف")[:1] == "ت"
        # «قبل أن ترد عليه الوزارة بالتأكيد على أن …»
        behind = verb + 1 + (self.norm[verb + 1] in RESUMPTIVES)
        mention = self.mentions.subject(behind, at) if behind < at else None
        carried = self.carried.by(Form(saying(), "participle", "f" if hers else "m"), at, self.passage.first)
        speaker = Speaker(mention, self.words) if mention is not None else carried
        if mention is not None:
            place = self.passage.paragraph, self.passage.first
            self.passage.subjects.append(Subject(speaker, place, at, quoted=True))
        return Draft(
            self.words, self.passage.paragraph, a, b, kind, (at, at + 1), "stress", speaker,
            pattern="noun", lemma="قول", resolution="subject behind the cue" if mention is not None else "carried",
        )  # fmt: skip

    def _taken_up(self, at: int, end: int) -> Draft | None:
        """Read what somebody hastens, takes care or comes back to say.

        «وحرص الوزير على التأكيد على أن …», «وسارعت الوزارة إلى نفي وجود خلاف», «وعاد المدير إلى تأكيد أن …»
        """
        word = self.norm[at]
        verb = nouns().get(word[2:] if has_article(word) else word)
        if verb is None or verb.lemma not in _TAKEN_UP or at + 2 >= end:
            return None
        reach = range(at - 2, max(self.passage.first - 1, at - _CONTENT_WITHIN), -1)
        leads = next((k for k in reach if self.norm[k].removeprefix("و") in TAKING_UP), -1)
        if leads < 0 or any(self.norm[k] in COMPLEMENTISERS for k in range(leads, at)):
            return None
        k = at + 1
        led = self.norm[k] in verb.prepositions
        k = self.asides.skip(k + led, end)
        if k + 1 >= end:
            return None
        clause = self.norm[k] in COMPLEMENTISERS
        if not (clause or led or ("object" in verb.takes and self.norm[k][:1].isalpha())):
            return None
        kind, a, b = kind_of(self.words, k + clause, self.boundaries.content_end(k + clause, end))
        if b - a < 2 or any(d.words is self.words and d.first == a for d in self.passage.drafts[-6:]):
            return None
        mention = self.mentions.subject(leads + 1, at - 1) if leads < at - 2 else None
        gender = "f" if self.norm[leads].endswith("ت") else "m"
        carried = self.carried.by(Form(verb, "participle", gender), at, self.passage.first)
        speaker = Speaker(mention, self.words) if mention is not None else carried
        if speaker.mention is None:
            return None
        if mention is not None:
            place = self.passage.paragraph, self.passage.first
            self.passage.subjects.append(Subject(speaker, place, at, quoted=True))
        return Draft(
            self.words, self.passage.paragraph, a, b, kind, (at, at + 1), verb.act, speaker,
            pattern="noun", lemma=verb.lemma, resolution="subject behind the cue" if mention is not None else "carried",
        )  # fmt: skip

    def _ascribed(self, at: int) -> Speaker | None:
        """The speaker of «نسبت الصحيفة إلى الوزير قوله إن …», «ونسب للوزير القول إن …»."""
        reach = range(max(self.passage.first, at - _CONTENT_WITHIN), at)
        ascribes = next((k for k in reversed(reach) if self.norm[k].removeprefix("و") in ASCRIBING), at)
        for k in range(ascribes + 1, at):
            if self.norm[k] == "الي" or self.norm[k][:1] == "ل":
                mention = self.mentions.behind(k, at)
                if mention is not None and (mention.attached or self.norm[k] == "الي"):
                    media = self.mentions.read(ascribes + 1, k) if ascribes + 1 < k else None
                    via = (self.words.between(media.start, media.end - 1),) if media is not None else ()
                    return Speaker(mention, self.words, via=via)
        return None

    def _of_saying(self, at: int, end: int) -> Draft | None:
        """Read a verbal noun with a claim of its own («اعترافها بأن …», «اتهامات من الحكومة بأن …»)."""
        verb, pronoun = noun_reading(self.norm[at])
        if (
            verb is None
            or self._plural(at)
            or any(d.words is self.words and d.first <= at < d.end for d in self.passage.drafts[-6:])
        ):
            return None
        if pronoun and verb.lemma in TELLING:
            # «اتصل به المستشفى لإخباره بأنهم وصلوا»: he is told.
            return None
        k = at + 1
        mention = None
        if not pronoun:
            k += self.norm[k : k + 1] == ["من"]
            k += self.norm[k - 1] == "من" and self.norm[k : k + 1] != [] and self.norm[k] in TURNING
            mention = self.mentions.read(k, end) if k < end else None
            if mention is None or any(readings(word)[1] for word in self.norm[mention.start + 1 : mention.end]):
                # «وفي تصريح صحفي أكدت الشرطة أن …»
                return None
            k = mention.end
            if k < end and self.norm[k] in BY_SAYING and self.norm[at - 1] in ("على", "عن"):
                # «رد الحزب على تصريحات الوزير بالقول إن …»
                return None
        k = self.asides.skip(k, end)
        if k < end and self.norm[k] in ("الي", "على", "عن", "من"):
            k += 1
        upon = mention is not None and self._upon(verb, mention, k, end)
        if k + 1 < end and self.norm[k] not in COMPLEMENTISERS and not (verb.weak or upon):
            k = self._claim_ahead(at, k, end, named=mention is not None)
        if k + 1 >= end or not (upon or self.norm[k] in COMPLEMENTISERS):
            return None
        start = k if upon else k + 1
        if self.norm[start] == OPEN:
            stop = self.boundaries.direct_end(start, end)
        else:
            stop = self.boundaries.before_main_clause(at, start, self.boundaries.content_end(start, end))
        kind, a, b = kind_of(self.words, start, stop)
        if any(d.words is self.words and d.first == a for d in self.passage.drafts[-6:]):
            # «قال فلان في تصريح صحفي إن …»: the verb has the content already.
            return None
        gender = {"ه": "m", "ها": "f"}.get(pronoun, "")
        told = range(max(self.passage.first, at - _RELAYED_WITHIN), at) if pronoun else ()
        relaying = next((j for j in reversed(told) if self.norm[j].removeprefix("و") in RELAYING), at)
        relayed = self._behind_an(at, relaying) if relaying < at else None
        named = Speaker(mention, self.words) if mention is not None else None
        speaker = relayed or named or self.carried.by(Form(verb, "noun", gender), at, self.passage.first)
        if speaker.mention is None:
            return None
        if relayed or mention is not None:
            self.passage.subjects.append(
                Subject(speaker, (self.passage.paragraph, self.passage.first), at, quoted=True)
            )
        return Draft(
            self.words,
            self.passage.paragraph,
            a,
            b,
            kind,
            (at, at + 1),
            verb.act,
            speaker,
            pattern="noun+that",
            lemma=verb.lemma,
            resolution="source behind عن" if relayed else "carried" if pronoun else "subject behind the cue",
        )

    def _plural(self, at: int) -> bool:
        """Whether a hamza tells a plural from a verbal noun («أنباء», «أخبار», of no «إنباء», «إخبار»)."""
        return self.words.text[self.words.start[at] : self.words.end[at]].lstrip("وبلف").startswith("أ")

    def _upon(self, verb: Verb, mention: Mention, k: int, end: int) -> bool:
        """Whether a verbal noun needs no أن behind على («مع تشديد الوزير على ضرورة الإسراع في البناء»)."""
        if self.norm[k - 1] != "على" or verb.lemma not in _UPON or k + 1 >= end:
            return False
        word = self.norm[k]
        person = mention.type is SpeakerType.PERSON and bare_verbal_noun(word.removeprefix("ال"))
        return person or word in _STRESSED or self.norm[k] == OPEN

    def _claim_ahead(self, at: int, k: int, end: int, *, named: bool) -> int:
        """Return the أن that a phrase parts from its noun, or `end`.

        «إعلان الوزير بعد اللقاء، أن …», «توقعاته التي أصدرها في أبريل بأن …»
        """
        if named == (self.norm[k] in RELATIVES) or self.norm[at - 1] in TRAILING or readings(self.norm[at])[1]:
            return end
        for j in range(k, min(end, k + _CLAIMED_WITHIN)):
            if opens_clause(self.norm, j):
                return j if named or self.norm[j].startswith("ب") else end
            word = self.norm[j]
            described = not named and self.norm[j - 1] in RELATIVES
            if word == OPEN or word == ":" or self.ahead.another_cue(j) or noun_reading(word)[0] is not None:
                return end
            if word in BECOMING or (word[:1] == "و" and word[1:] in COMPLEMENTISERS) or (named and word in RELATIVES):
                return end
            if finite(word) and not described and word not in PREPOSITIONS:
                return end
        return end

    def _behind_an(self, at: int, first: int = 0) -> Speaker | None:
        """The speaker of «نقلت وكالة فارس عن باقري قوله», named behind a token."""
        for k in range(at - 1, max(first - 1, self.passage.first - 1, at - 40), -1):
            if self.norm[k] == "عن" and self.vocab.head(self.norm[k - 1]) in SPEAKS_FOR:
                # «نقلت عن النائب عن الحزب سامر العلي قوله»
                continue
            if self.norm[k] == "عن" and (mention := self.mentions.speaker(k + 1, at)) is not None:
                relaying = (j for j in range(k - 1, max(-1, k - 14), -1) if self.norm[j].lstrip("و") in RELAYING)
                relays = next(relaying, None)
                media = self.mentions.read(relays + 1, k) if relays is not None else None
                if media is None and relays is not None:
                    media = self._told_before(relays)
                via = (self.words.between(media.start, media.end - 1),) if media else ()
                return Speaker(mention, self.words, via=via)
        return None

    def _before_his_words(self, at: int) -> Speaker | None:
        """The speaker of «الذي لخصه المرشد سامر العلي بقوله …», named between the verb and the noun."""
        if self.norm[at] not in BY_SAYING:
            return None
        for s in range(at - 1, max(self.passage.first, at - _CONTENT_WITHIN), -1):
            verb = self.norm[s - 1].removesuffix("ها").removesuffix("ه")
            mention = self.mentions.read(s, at) if finite(self.norm[s - 1]) or finite(verb) else None
            # «ويصف سامر العلي نشاطهم بقوله: …»
            describes = any(form.verb.lemma == "وصف" for form in readings(self.norm[s - 1])[1])
            ends = mention is not None and (mention.end == at or (describes and mention.name is not None))
            person = mention is not None and ends and mention.type is SpeakerType.PERSON
            if mention is not None and person and not self.norm[mention.start].endswith("ين"):
                return Speaker(mention, self.words)
        return None

    def _of_him(self, at: int) -> Speaker | None:
        """The speaker of «ونقل التلفزيون عنه قوله إن …», told of before."""
        reach = range(at - 1, max(self.passage.first, at - _CONTENT_WITHIN) - 1, -1)
        relaying = next((k for k in reach if self.norm[k].removeprefix("و") in RELAYING), at)
        return self.carried.of_whom(relaying, saying(), at)

    def _told_before(self, at: int) -> Mention | None:
        """Return the body that the sentence told of last («أفادت القناة، نقلا عن مسؤول قوله»، «ولكنها نقلت عن …»)."""
        sentence = next((a for a, b in self.words.sentences if a <= at < b), 0)
        before = (one for one in reversed(self.passage.subjects[-_TOLD:]) if sentence <= one.at < at)
        told = next((one.speaker for one in before if one.speaker.words is self.words), None)
        body = told is not None and told.mention is not None and told.mention.type is SpeakerType.ORGANISATION
        return told.mention if told is not None and body else None

"""Relayed: whose words another passes on («نقلت الوكالة عن الوزير أن …», «نقلا عن مصادر»)."""

from __future__ import annotations

from dataclasses import replace

from indexer.attribution.clauses.ahead import NEAR_BY, Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import opens_clause
from indexer.attribution.clauses.speech import Speech
from indexer.attribution.drafts import Complement, Passage, Stage
from indexer.attribution.subjects.carried import CarriedSubjects
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.text.cues import Form, noun_reading
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun, has_article
from indexer.attribution.words.bodies import CONCERNED, TIED_TO
from indexer.attribution.words.documents import HIS_WORDS, OCCASION_ADJECTIVES, STATEMENTS_OF
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.objects import MADE_KNOWN
from indexer.attribution.words.outlets import OUTLETS
from indexer.attribution.words.particles import COMPLEMENTISERS
from indexer.attribution.words.people import REPORTERS
from indexer.attribution.words.time import ADVERBS
from indexer.model import SpeakerType

# A verbal noun of three letters, which is read as no cue elsewhere.
_HIS_DENIAL = frozenset({"نفيه", "نفيها", "نفيهم"})


class Relayed(Stage):
    """Reads the sources that the subjects of cues pass on."""

    def __init__(
        self,
        passage: Passage,
        asides: Asides,
        ahead: Ahead,
        speech: Speech,
        before: SubjectsBefore,
        carried: CarriedSubjects,
    ) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead
        self.speech = speech
        self.before = before
        self.carried = carried

    def from_source(self, pos: int, limit: int, subject: Mention, form: Form) -> Complement | None:
        """Read «عن مصادر دبلوماسية أن …» behind an outlet: the words are the source's, the outlet passes them on."""
        k = pos
        while k < limit and (self.norm[k] in (*COMMAS, *ADVERBS) or self._tells_what_kind(k)):
            k += 1
        if form.verb.extra.get("relays") and k < limit and self.norm[k][:1] == "ب":
            # «نقل موقع "النهار" المعني بالشؤون العسكرية، عن القائد تحذيره …»
            near = range(k, min(limit, k + NEAR_BY))
            k = next((j for j in near if self.norm[j] == "عن" and self.norm[j - 1] in COMMAS), k)
        statements = k if self.norm[k : k + 1] == ["عن"] else self.asides.skip(k, limit)
        told = bool(form.verb.extra.get("relays")) and statements + 1 < limit and self.norm[statements] in STATEMENTS_OF
        k = statements if told else k
        passes_on = told or self.norm[k : k + 1] == ["عن"]
        if k >= limit or not passes_on or (subject.type is SpeakerType.PERSON and subject.head not in REPORTERS):
            return None
        read = self.mentions.speaker(k + 1, limit) or (self._whose(k + 1, limit) if told else None)
        source = read or (self._somebody(k + 1, limit) if form.verb.extra.get("relays") else None)
        if source is None or ("عن" in form.verb.prepositions and source.type is SpeakerType.ORGANISATION):
            # «أعلن المتحدث عن فتح تحقيق»
            return None
        for j in range(source.end, min(limit, source.end + 14)):
            if opens_clause(self.norm, j):
                clause = Complement.behind_that(self.norm, j, limit, subject)
                return Complement(clause.kind, clause.first, subject, source) if clause else None
            if self.norm[j] == ":" and j + 1 < limit:
                return Complement("quote" if self.norm[j + 1] == OPEN else "colon", j + 1, subject, source)
            if self.norm[j] == OPEN and self.speech.in_marks(j, self.words.partner[j], limit):
                return Complement("quote", j, subject, source)
            if self.ahead.another_cue(j) or (read is not None and self.norm[j].startswith("قوله")):
                break
        return self._told_as_noun(source, limit, subject) if form.verb.extra.get("relays") else None

    def _whose(self, at: int, limit: int) -> Mention | None:
        """Read whose statements are passed on, behind ل («نقلت الوكالة تصريحات صحفية لوزير النفط، مفادها "…"»)."""
        while at < limit and self.norm[at] in OCCASION_ADJECTIVES:
            at += 1
        return self.mentions.behind(at, limit) if at < limit and self.norm[at][:1] == "ل" else None

    def _tells_what_kind(self, at: int) -> bool:
        """Whether an adjective goes on a name in marks («قناة "النهار" السعودية», «موقع "النهار" المعني بـ…»)."""
        word = self.norm[at]
        return has_article(word) and (self.mentions.kinds.is_nisba(word) or word in CONCERNED or word in TIED_TO)

    def _told_as_noun(self, source: Mention, limit: int, subject: Mention) -> Complement | None:
        """Read what is passed on without أن: what a source did with words, or a deed that it tells of.

        «نقلت الوكالة عن الشرطة نفيها الخبر», «نقلت الوكالة عن الوزير تحذيره من السيول», «… عن الدفاع المدني مقتل سائق»
        """
        k = self.asides.skip(source.end, limit)
        if k + 1 >= limit:
            return None
        word, after = self.norm[k], self.norm[k + 1]
        verb, pronoun = noun_reading(word)
        if word in _HIS_DENIAL and after[:1].isalnum():
            return Complement("object", k + 1, subject, source)
        if verb is None or not pronoun:
            told = (bare_verbal_noun(word) and verb is None) or word in MADE_KNOWN
            goes_on = after[:1].isalnum() and after not in HIS_WORDS and not has_article(word)
            return Complement("object", k, subject, source) if told and goes_on else None
        if any(self.ahead.preposition_at(k + 1, preposition) for preposition in verb.prepositions):
            content = k + 1 + (after in verb.prepositions)
            return Complement("preposition", content, subject, source) if content < limit else None
        return Complement("object", k + 1, subject, source) if "object" in verb.takes and after[:1].isalnum() else None

    def by_medium(self, at: int, pos: int, limit: int, form: Form) -> Complement | None:
        """Read «ونقلت عن مصدر أن …», where the outlet stands before the verb or was the subject before."""
        first = self.passage.first
        medium = self.before.read(at, first, form) or self.carried.by(form, at, first).mention
        # «ونقل عن الوزير أن …»: by whom, nobody tells.
        medium = medium or Mention(at, at + 1, SpeakerType.ORGANISATION)
        relayed = self.from_source(pos, limit, medium, form)
        return replace(relayed, subject=None) if relayed is not None else None

    def _somebody(self, at: int, limit: int) -> Mention | None:
        """Take the words between «نقل … عن» and أن for a source without a name, whoever it is."""
        for j in range(at, min(limit, at + 8)):
            paused = self.norm[j] in COMMAS and self.norm[j + 1 : j + 2] and self.norm[j + 1] in COMPLEMENTISERS
            if self.norm[j] in COMPLEMENTISERS or self.norm[j] in HIS_WORDS or self.norm[j] == ":" or paused:
                if j == at:
                    return None
                head = self.vocab.head(self.norm[at])
                if (title := self._title_behind(at, j)) > at:
                    return Mention(at, j, SpeakerType.PERSON, (at, title), (title, j), head=head, definite=True)
                again = self.mentions.context.words.get(self.norm[j - 1], 0) > 1
                if again and all(map(self.mentions.namelike, self.norm[at:j])):
                    # «نقلت الوكالة عن لو غريت قوله إن …», who is named elsewhere.
                    return Mention(at, j, SpeakerType.PERSON, (at, j), head=head, definite=True)
                return Mention(at, j, SpeakerType.UNNAMED, head=head, definite=True)
            if not self.norm[j][:1].isalpha():
                return None
        return None

    def _title_behind(self, at: int, end: int) -> int:
        """Return the title behind two words or three that can only be a name («عن روب كيم منسق البرنامج»), or 0."""
        title = next((k for k in range(at + 2, min(end, at + 4)) if self.mentions.kinds.is_role(self.norm[k])), 0)
        named = title > 0 and self.mentions.namelike(self.norm[title - 1])
        return title if named else 0

    def with_source(self, at: int, complement: Complement) -> Complement:
        """Take the source behind «نقلا عن», «على لسان» for the speaker; the verb's subject passes it on."""
        outlet = complement.subject is not None and complement.subject.head in OUTLETS
        for k in range(at + 1, complement.first - 2):
            pair = self.norm[k], self.norm[k + 1]
            # «أعلنت روسيا على لسان وزيرها أن …»: the state speaks, a newspaper passes on.
            passed_on = pair == ("نقلا", "عن") or (outlet and pair == ("على", "لسان"))
            if passed_on and self.words.inside[k] < 0:
                source = self.mentions.speaker(k + 2, complement.first)
                if source is not None:
                    return replace(complement, source=source)
        return complement

"""Complements: what a cue takes, and where the content starts."""

from __future__ import annotations

from dataclasses import replace

from indexer.attribution.asides import Asides
from indexer.attribution.content import opens_clause
from indexer.attribution.cues import Form, readings
from indexer.attribution.drafts import Complement, Passage
from indexer.attribution.mention import Mention
from indexer.attribution.objects import Objects
from indexer.attribution.subjects import Subjects, agrees
from indexer.attribution.tokens import OPEN
from indexer.attribution.words import (
    ADVERBS,
    COMMAS,
    COMPLEMENTISERS,
    HIS_WORDS,
    PREPOSITIONS,
    SAYING,
    SPEECH_OPENERS,
    SPEECH_VERBS,
)
from indexer.model import SpeakerType

# How many tokens behind a cue its content may start at the latest.
_REACH = 60


class Complements:
    """Reads what follows the cues of one paragraph."""

    def __init__(self, passage: Passage, asides: Asides, subjects: Subjects, objects: Objects) -> None:
        self.passage = passage
        self.asides = asides
        self.subjects = subjects
        self.objects = objects
        self.words = passage.words
        self.norm = passage.words.norm
        self.mentions = passage.mentions
        self.vocab = passage.mentions.vocab

    def read(self, at: int, form: Form) -> Complement | None:
        """Return what a cue takes, or None if nothing that it says follows."""
        norm, limit = self.norm, min(self.passage.limit, at + _REACH)
        verb = form.verb
        pos = self.asides.skip(at + 1, limit)
        subject = self.mentions.subject(pos, limit) if form.shape != "participle" and form.person == 3 else None
        if subject is not None and (not agrees(form, subject) or (form.number > 1 and not subject.plural)):
            subject = None
        if verb.extra.get("in_document"):
            pos = next((j for j in range(at + 1, min(at + 4, limit)) if norm[j] == "في"), limit)
            if (
                subject := self.mentions.read(pos + 1, limit) if pos < limit else None
            ) is None or subject.type is SpeakerType.PERSON:
                return None
            pos = subject.start
        if (
            verb.extra.get("needs_subject")
            and form.shape != "participle"
            and subject is None
            and not readings(norm[at])[0]
        ):
            return None
        if subject is None and verb.extra.get("relays") and norm[pos : pos + 1] == ["عن"]:
            medium = (
                self.subjects.before(at, self.passage.first, form)
                or self.subjects.carried(form, at, self.passage.first).mention
            )
            relayed = self._relayed(pos, limit, medium, form) if medium is not None else None
            return replace(relayed, subject=None) if relayed is not None else None
        before = None
        if form.shape != "participle" and subject is not None and not readings(norm[at])[0]:
            before = self.subjects.before(at, self.passage.first, form, strict=True)
        if verb.extra.get("homograph"):
            at_subject = pos if subject is None else subject.end
            if (
                at_subject >= limit
                or norm[at_subject] not in COMPLEMENTISERS
                or (subject is not None and norm[pos] == OPEN)
            ):
                return None
        if before is not None:
            subject, pos = before, at + 1
        elif subject is not None:
            pos = subject.end
            if (relayed := self._relayed(pos, limit, subject, form)) is not None:
                return relayed
        k = pos
        while k < limit:
            word = norm[k]
            if word in ("-", "–") and (further := self.asides.between_dashes(k, limit)) > k:
                k = further
                continue
            if word == OPEN:
                close = self.words.partner[k]
                if self.is_speech(k, close, limit, at, subject):
                    if form.shape == "present" and verb.act == "judge" and norm[k - 1] != ":":
                        return None
                    if "quote" in verb.takes or norm[k - 1] == ":" or "that" in verb.takes:
                        return Complement("quote", k, subject)
                k = close + 1
                continue
            if word == ":":
                if k + 1 < limit and norm[k + 1] == OPEN:
                    return Complement("quote", k + 1, subject)
                if k + 1 < limit and ("that" in verb.takes or "quote" in verb.takes) and (k - pos < 14):
                    if norm[k + 1] in COMPLEMENTISERS:
                        return Complement("that", k + 2, subject)
                    return Complement("colon", k + 1, subject)
                return None
            if opens_clause(norm, k):
                if form.shape == "present" and verb.lemma == "اعتبر" and k - self.asides.skip(pos, limit) > 2:
                    return None
                if (
                    "that" in verb.takes
                    or verb.prepositions & {norm[k - 1]}
                    or ("ب" in verb.prepositions and word.startswith("ب"))
                    or "party" in verb.takes
                ):
                    return self.clause(k, limit, subject)
                return None
            if k > at + 1 and (self.objects.another_cue(k) or word in HIS_WORDS):
                return None
            if self.objects.starts_here(k, pos, form, subject):
                return Complement("object", k, subject)
            if (
                "party" in verb.takes
                and k == self.asides.skip_commas(self.asides.skip(pos, limit))
                and self.objects.party(k, limit, verb)
            ):
                return Complement("party", k, subject)
            if (
                verb.extra.get("after_addressee") == word
                and k + 2 < limit
                and k > at
                and self.norm[k + 1] not in COMPLEMENTISERS
            ):
                addressee = self.mentions.read(k + 1, limit)
                start = addressee.end if addressee is not None else k + 2
                if start < limit and norm[start][:1].isalpha() and norm[start] not in PREPOSITIONS:
                    return (
                        self.clause(start, limit, subject)
                        if norm[start] in COMPLEMENTISERS
                        else Complement("object", start, subject)
                    )
            if not verb.weak or verb.extra.get("preposition_counts"):
                content = self.objects.behind_preposition(k, verb, limit)
                if (
                    content is not None
                    and "party" not in verb.takes
                    and norm[k].startswith("ب")
                    and 0 < k - pos <= 2
                    and norm[pos].startswith("ال")
                    and self.vocab.head(norm[pos]) in self.vocab.deeds
                ):
                    return None
                if content is not None:
                    return Complement("preposition", content, subject)
            k += 1
        if (
            form.verb.lemma in SPEECH_VERBS
            and form.shape != "participle"
            and pos < limit
            and norm[pos] in SPEECH_OPENERS
            and (subject is not None or readings(norm[at])[0])
        ):
            return Complement("colon", pos, subject)
        return None

    def clause(self, k: int, limit: int, subject: Mention | None) -> Complement | None:
        """The content behind أن; marks or a colon right behind it are its start."""
        start = k + 1
        while start < limit and self.norm[start] in (":", "،", ","):
            start += 1
        if start >= limit:
            return None
        return Complement("quote" if self.norm[start] == OPEN else "that", start, subject)

    def _relayed(self, pos: int, limit: int, subject: Mention, form: Form) -> Complement | None:
        """Read «عن مصادر دبلوماسية أن …» behind an outlet: the words are the source's, the outlet passes them on."""
        k = pos
        while k < limit and self.norm[k] in (*COMMAS, *ADVERBS):
            k += 1
        if k >= limit or self.norm[k] != "عن" or subject.type is SpeakerType.PERSON:
            return None
        source = self.mentions.read(k + 1, limit) or (
            self._somebody(k + 1, limit) if form.verb.extra.get("relays") else None
        )
        if source is None:
            return None
        for j in range(source.end, min(limit, source.end + 14)):
            if opens_clause(self.norm, j):
                clause = self.clause(j, limit, subject)
                return Complement(clause.kind, clause.first, subject, source) if clause else None
            if self.norm[j] == ":" and j + 1 < limit:
                return Complement("quote" if self.norm[j + 1] == OPEN else "colon", j + 1, subject, source)
            if self.norm[j] == OPEN and self.is_speech(j, self.words.partner[j], limit, pos, source):
                return Complement("quote", j, subject, source)
            if self.objects.another_cue(j) or self.norm[j].startswith("قوله"):
                return None
        return None

    def _somebody(self, at: int, limit: int) -> Mention | None:
        """Take the words between «نقل … عن» and أن for a source without a name, whoever it is."""
        for j in range(at, min(limit, at + 8)):
            if self.norm[j] in COMPLEMENTISERS or self.norm[j] == ":":
                return (
                    Mention(at, j, SpeakerType.UNNAMED, head=self.vocab.head(self.norm[at]), definite=True)
                    if j > at
                    else None
                )
            if not self.norm[j][:1].isalpha():
                return None
        return None

    def is_speech(self, opening: int, close: int, limit: int, cue: int, subject: Mention | None) -> bool:
        """Whether marks hold what was said, and not a name or a term beside the cue."""
        before = self.norm[opening - 1]
        inner = close - opening - 1
        if before == ":":
            return True
        if inner <= 4 and (
            self.vocab.head(before) in self.vocab.eponym_heads
            or self.vocab.head(before) in self.vocab.organisations
            or before in ("ل", "ب", "على", "في", "مع", "من", "عن")
        ):
            return before == "ب" and close + 1 >= limit
        after = self.norm[close + 1] if close + 1 < limit else ""
        if inner <= 2 and before not in COMPLEMENTISERS and after:
            return False
        if inner <= 6 and (after in COMPLEMENTISERS or after == ":"):
            return False
        if inner > 3 or not after:
            return True
        goes_on = after[:1].isalpha() and self.objects.complementiser_ahead(close + 1, limit)
        return after not in COMPLEMENTISERS and not goes_on

    def with_unknown_subject(self, at: int, form: Form, complement: Complement) -> Complement | None:
        """Take whoever stands right behind a verb of saying for its subject, where nothing better was read."""
        if (
            complement.subject is not None
            or complement.source is not None
            or form.shape == "participle"
            or form.person != 3
            or complement.kind not in ("that", "quote", "colon", "preposition")
        ):
            return complement
        pos = self.asides.skip(at + 1, complement.first)
        if (
            pos < complement.first - 1
            and form.verb.lemma not in SAYING
            and self.norm[pos].startswith("ال")
            and complement.kind == "that"
        ):
            return None
        if pos >= complement.first or (
            form.verb.takes & {"object", "party"} and self.norm[complement.first - 1] not in COMPLEMENTISERS
        ):
            return complement
        if any(self.norm[j] in PREPOSITIONS for j in range(at + 1, pos)) or readings(self.norm[at])[0] == "ف":
            return complement
        if complement.kind == "preposition" and not self._subject_runs(pos, complement.first):
            return complement
        mention = self.mentions.whoever(pos, complement.first)
        if mention is None or (form.number > 1 and not mention.plural):
            return complement
        return replace(complement, subject=mention)

    def _subject_runs(self, pos: int, first: int) -> bool:
        """Whether a noun phrase fills the room between a verb and its preposition («وعدت علامة … بالتبرع»)."""
        end = first if self.norm[first - 1] not in PREPOSITIONS else first - 1
        if not 0 < end - pos <= 5:
            return False
        return all(
            self.norm[j][:1].isalpha() and self.norm[j] not in PREPOSITIONS and self.norm[j] not in self.vocab.asides
            for j in range(pos, end)
        )

    def with_source(self, at: int, complement: Complement) -> Complement:
        """Take the source behind «نقلا عن» inside the clause for the speaker; the verb's subject passes it on."""
        for k in range(at + 1, complement.first - 2):
            if self.norm[k] == "نقلا" and self.norm[k + 1] == "عن" and self.words.inside[k] < 0:
                source = self.mentions.read(k + 2, complement.first)
                if source is not None:
                    return replace(complement, source=source)
        return complement

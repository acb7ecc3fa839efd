"""Extraction: the stages put together, paragraph by paragraph."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from indexer.analysis.known import known as known_words
from indexer.analysis.letters import fold
from indexer.attribution import tokens
from indexer.attribution.content import content_end, extend_direct, is_trailing, kind_of, opens_clause
from indexer.attribution.cues import Form, Verb, noun_reading, readings, with_object
from indexer.attribution.mention import Context, Mention
from indexer.attribution.mentions import MentionReader
from indexer.attribution.tokens import OPEN, Words
from indexer.attribution.vocabulary import Vocabulary, vocabulary
from indexer.attribution.words import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    COMMAS,
    COMPLEMENTISERS,
    CUE_HOMOGRAPHS,
    DOUBLED,
    FUNCTION,
    HIS_WORDS,
    IMPERSONAL,
    INFLECTED,
    INFORMATION,
    LEADERS,
    LED_BY,
    MOTION,
    NEGATIONS,
    NOT_STEPPED_OVER,
    NOUNS_OF_SAYING,
    OCCASION_ADJECTIVES,
    POINTING,
    PREPOSITIONS,
    QUALIFIERS,
    RELATIVES,
    RELAYING,
    RESUMPTIVES,
    SAID_AS,
    SAYING,
    SMALL_ADJECTIVES,
    SPEECH_OPENERS,
    SPEECH_VERBS,
    SPOKEN_TO,
    TURNS,
)
from indexer.model import Article, Kind, Part, SpeakerType

_REACH = 60


@dataclass(slots=True)
class Speaker:
    """Who speaks, as far as the words beside the cue tell."""

    mention: Mention | None
    words: Words | None
    carried: bool = False
    via: tuple[str, ...] = ()

    def text(self, span: tuple[int, int] | None) -> str | None:
        """Return the words of a span of tokens, without a preposition written onto them, or None."""
        if span is None or self.words is None:
            return None
        text = self.words.between(span[0], span[1] - 1)
        if self.mention is not None and self.mention.attached and text.startswith("ل"):
            return "ال" + text[2:] if text.startswith("لل") else text[1:]
        return text


@dataclass(slots=True)
class Draft:
    """A quotation before speakers are resolved over the whole article."""

    words: Words
    paragraph: int
    first: int
    end: int
    kind: Kind
    cue: tuple[int, int] | None
    act: str
    speaker: Speaker
    negated: bool = False
    pattern: str = ""
    lemma: str = ""
    resolution: str = ""
    main: bool = True
    sentence: int = 0


@dataclass(slots=True)
class Subject:
    """A subject that later verbs may carry."""

    speaker: Speaker
    sentence: tuple[int, int]
    at: int
    quoted: bool
    nested: bool = False


@dataclass(slots=True)
class _State:
    subjects: list[Subject] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)


@dataclass(slots=True)
class Complement:
    """What follows a cue: how it is introduced and where its content starts."""

    kind: str
    first: int
    subject: Mention | None
    source: Mention | None = None


class ParagraphReader:
    """Finds the quotations of one paragraph."""

    def __init__(self, words: Words, paragraph: int, state: _State, context: Context) -> None:
        self.words = words
        self.norm = words.norm
        self.paragraph = paragraph
        self.state = state
        self.mentions = MentionReader(words, context)
        self.vocab = vocabulary()
        self._complements: dict[int, tuple[Form, Complement] | None] = {}
        self._first = self._limit = 0

    def run(self) -> None:
        """Add the paragraph's quotations to the state."""
        found = len(self.state.drafts)
        for first, end in self.words.sentences:
            self._sentence(first, end)
        if len(self.state.drafts) == found:
            self._running_speech()

    # Sentences --------------------------------------------------------------------------------------------------

    def _sentence(self, first: int, end: int) -> None:
        self._first, self._limit = first, end
        self._complements.clear()
        self._narrator_subject(first, end)
        start = len(self.state.drafts)
        i = first
        while i < end:
            if self.words.inside[i] < 0:
                if (found := self._cue(i)) is not None:
                    self._quote(i, *found, first, end)
                elif (noun := self._noun_cue(i, end)) is not None:
                    self.state.drafts.append(noun)
                elif (bare := self._bare_subject(i, end)) is not None:
                    self.state.subjects.append(
                        Subject(Speaker(bare, self.words), (self.paragraph, first), i, quoted=False)
                    )
                elif i > first and is_trailing(self.words, i):
                    source, _ = self._source_mention(i, end)
                    if source is not None:
                        self.state.subjects.append(
                            Subject(Speaker(source, self.words), (self.paragraph, first), i, quoted=True)
                        )
            i += 1
        self._sources(first, end, start)

    def _bare_subject(self, at: int, end: int) -> Mention | None:
        """Read the subject of a verb of saying that has no content here («كتب الصدر تغريدة … قائلا»)."""
        _, forms = readings(self.norm[at])
        forms = tuple(
            f
            for f in forms
            if f.shape in ("past", "present")
            and f.person == 3
            and not f.verb.extra.keys() & {"homograph", "nounlike", "needs_subject"}
        )
        if not forms or (at and self.norm[at - 1] in PREPOSITIONS):
            return None
        mention = self.mentions.read(at + 1, end)
        return mention if mention is not None and any(self._agrees(f, mention) for f in forms) else None

    def _narrator_subject(self, first: int, end: int) -> None:
        at = first
        while (
            at < end
            and (
                self.norm[at] in AUXILIARIES
                or self.norm[at] in ("كما", "هذا", "ثم", "فيما", "لكن", "ولكن", "اما", "بينما", OPEN, "-", "–", "و")
                or self.norm[at] in NEGATIONS
            )
            and at - first < 3
        ):
            at += 1
        if at < end and (
            self.norm[at] in PREPOSITIONS or (self.norm[at].startswith("و") and self.norm[at][1:] in PREPOSITIONS)
        ):
            comma = next((k for k in range(at, min(end, at + 14)) if self.norm[k] in COMMAS), None)
            at = comma + 1 if comma is not None else at
        if at >= end:
            return
        mention = self.mentions.read(at, end)
        if (
            mention is None
            and at + 1 < end
            and self.norm[at] not in PREPOSITIONS
            and not self.norm[at].startswith("ال")
            and self.norm[at][:1].isalpha()
        ):
            mention = self.mentions.read(at + 1, end)
        if mention is not None and not self._byline(mention, first, end):
            self.state.subjects.append(
                Subject(Speaker(mention, self.words), (self.paragraph, first), mention.start, quoted=False)
            )

    def _byline(self, mention: Mention, first: int, end: int) -> bool:
        """Whether a name at the head of a paragraph signs it or dates it («أحمد حسن- سبق- جدة:»)."""
        return mention.start == first and mention.end < end and self.norm[mention.end] in ("-", "–", "/", ":", "ـ")

    # Cues -------------------------------------------------------------------------------------------------------

    def _cue(self, at: int) -> tuple[Form, Complement] | None:
        """Return the reading and the complement of a cue that starts here, or None."""
        if at not in self._complements:
            self._complements[at] = None
            _, forms = readings(self.norm[at])
            if self.norm[at] in ("ورد", "وردت", "ورده") and self.norm[at + 1 : at + 2] != ["في"]:
                # «ورد الوزير: …» is و with رد, not ورد.
                forms = readings(self.norm[at][1:])[1]
            if not forms:
                self._complements[at] = self._cue_with_object(at)
                return self._complements[at]
            behind = self.norm[at - 1] in PREPOSITIONS if at else False
            for form in forms:
                if self._first_person(at, form) or self.norm[at].lstrip("و") == "تبين":
                    continue
                if form.shape != "participle" and (behind or self._noun_here(at, form)):
                    continue
                if (complement := self._complement(at, form)) is not None:
                    whole = self._whoever(at, form, complement)
                    self._complements[at] = (form, self._sourced(at, whole)) if whole is not None else None
                    break
        return self._complements[at]

    def _subject_runs(self, pos: int, first: int) -> bool:
        """Whether a noun phrase fills the room between a verb and its preposition («وعدت علامة … بالتبرع»)."""
        end = first if self.norm[first - 1] not in PREPOSITIONS else first - 1
        if not 0 < end - pos <= 5:
            return False
        return all(
            self.norm[j][:1].isalpha() and self.norm[j] not in PREPOSITIONS and self.norm[j] not in self.vocab.asides
            for j in range(pos, end)
        )

    def _sourced(self, at: int, complement: Complement) -> Complement:
        """Take the source behind «نقلا عن» inside the clause for the speaker; the verb's subject passes it on."""
        for k in range(at + 1, complement.first - 2):
            if self.norm[k] == "نقلا" and self.norm[k + 1] == "عن" and self.words.inside[k] < 0:
                source = self.mentions.read(k + 2, complement.first)
                if source is not None:
                    return replace(complement, source=source)
        return complement

    def _cue_with_object(self, at: int) -> tuple[Form, Complement] | None:
        """Read a verb with somebody attached to it («ووصفتها بأنها …», «اتهموه بأنه …», «طالبها بمعالجة …»)."""
        for form in with_object(self.norm[at]):
            if "party" not in form.verb.takes and form.verb.lemma not in ("أبلغ", "أخبر"):
                continue
            pos = self._skip_asides(at + 1, self._limit)
            subject = self.mentions.read(pos, self._limit) if pos < self._limit else None
            if subject is not None and (not self._agrees(form, subject) or form.number > 1):
                subject = None
            k = self._skip_asides(subject.end if subject is not None else pos, self._limit)
            if k >= self._limit:
                continue
            if self.norm[k] in COMPLEMENTISERS:
                clause = self._clause(k, self._limit, subject)
                return (form, clause) if clause is not None else None
            for preposition in form.verb.prepositions:
                if self._preposition_at(k, preposition):
                    start = k if self.norm[k] != preposition else k + 1
                    return (form, Complement("preposition", start, subject)) if start < self._limit else None
        return None

    def _first_person(self, at: int, form: Form) -> bool:
        """Whether the spelling tells another word: «أعتقد» (I believe) for «اعتقد», «يدعى» (is named) for «يدعي»."""
        raw = self.words.text[self.words.start[at] : self.words.end[at]].lstrip("وف")
        if form.verb.lemma == "ادعى" and form.shape == "present" and raw.endswith("ى"):
            return True
        return form.verb.lemma.startswith("ا") and raw.startswith("أ")

    def _noun_here(self, at: int, form: Form) -> bool:
        """Whether a form that is also a noun («كشف», «رفض») stands in a chain of nouns («تقديم كشف بأسماء»)."""
        if (
            form.shape != "past"
            or form.number > 1
            or form.gender == "f"
            or not form.verb.extra.get("nounlike")
            or readings(self.norm[at])[0]
        ):
            return False
        before = self.norm[at - 1] if at > self._first else ""
        if before in ("ان", "بان"):
            return True
        if (
            not before[:1].isalpha()
            or before in AUXILIARIES
            or before in CLAUSE_OPENERS
            or before in RELATIVES
            or before in COMPLEMENTISERS
            or before in NEGATIONS
            or before in ("ما", "مما", "بما")
        ):
            return False
        if before in self.vocab.asides or before in TURNS:
            return False
        return self._subject_before(at, self._first, form) is None

    def _trailing(self, at: int) -> bool:
        """Whether a source that qualifies what is before it starts here; «حسب الأولويات» names none."""
        if not is_trailing(self.words, at):
            return False
        if self.norm[at] == "على" or self.norm[at].startswith("وال"):
            return True
        mention, _ = self._source_mention(at, self._limit)
        return mention is not None or self.norm[at + 1 : at + 2] in (["له"], ["لها"], ["لهم"])

    def _starts_cue(self, at: int) -> bool:
        """Whether a cue on the same level as the one before starts here."""
        if self.words.inside[at] >= 0:
            return False
        if self.norm[at] in RELATIVES:
            # A relative clause that reports other speech ends the content before it.
            found = self._cue(at + 1) if at + 1 < self._limit else None
            return found is not None and found[1].kind in ("that", "quote")
        conjunction, forms = readings(self.norm[at])
        if not forms and self.norm[at][:1] in "وف" and with_object(self.norm[at][1:]) and self._cue(at) is not None:
            return True
        if not forms:
            return self._leads_to_cue(at)
        if forms[0].shape == "participle" or any(f.shape == "participle" for f in forms):
            return self._cue(at) is not None
        if not conjunction and not self._led(at):
            return False
        return self._cue(at) is not None

    def _leads_to_cue(self, at: int) -> bool:
        """Whether a clause that attributes starts here with a connective («، لكن وزارة الداخلية قالت …»)."""
        word = self.norm[at]
        if self.norm[at - 1] not in COMMAS and word not in ("لكن", "ولكن", "بينما", "فيما"):
            return False
        if word not in LEADERS and not (word.startswith("و") and word[1:] in PREPOSITIONS):
            return False
        for j in range(at + 1, min(at + 12, self._limit)):
            if self.words.inside[j] >= 0 or self.norm[j] in (*COMMAS, OPEN, ":") or self.norm[j] in RELATIVES:
                return False
            if self.norm[j] in COMPLEMENTISERS and j > at + 1:
                return False
            _, forms = readings(self.norm[j])
            if any(form.shape != "participle" for form in forms) and (found := self._cue(j)) is not None:
                return found[1].kind in ("that", "quote", "colon")
        return False

    def _led(self, at: int) -> bool:
        before = self.norm[at - 1] if at else ""
        if before in COMPLEMENTISERS and at > 1 and self.norm[at - 2] in ("بعد", "قبل", "منذ"):
            return True
        if before in COMMAS:
            return True
        return before in LED_BY

    def _complement(self, at: int, form: Form) -> Complement | None:
        norm, limit = self.norm, min(self._limit, at + _REACH)
        verb = form.verb
        pos = self._skip_asides(at + 1, limit)
        subject = self.mentions.subject(pos, limit) if form.shape != "participle" and form.person == 3 else None
        if subject is not None and (not self._agrees(form, subject) or (form.number > 1 and not subject.plural)):
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
            medium = self._subject_before(at, self._first, form) or self._carried(form, at, self._first).mention
            relayed = self._relayed(pos, limit, medium, form) if medium is not None else None
            return replace(relayed, subject=None) if relayed is not None else None
        before = None
        if form.shape != "participle" and subject is not None and not readings(norm[at])[0]:
            before = self._subject_before(at, self._first, form, strict=True)
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
            if word in ("-", "–") and (further := self._between_dashes(k, limit)) > k:
                k = further
                continue
            if word == OPEN:
                close = self.words.partner[k]
                if self._speech(k, close, limit, at, subject):
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
                if form.shape == "present" and verb.lemma == "اعتبر" and k - self._skip_asides(pos, limit) > 2:
                    return None
                if (
                    "that" in verb.takes
                    or verb.prepositions & {norm[k - 1]}
                    or ("ب" in verb.prepositions and word.startswith("ب"))
                    or "party" in verb.takes
                ):
                    return self._clause(k, limit, subject)
                return None
            if k > at + 1 and (self._finite(k) or word in HIS_WORDS):
                return None
            if self._object_here(k, pos, form, subject):
                return Complement("object", k, subject)
            if (
                "party" in verb.takes
                and k == self._skip_commas(self._skip_asides(pos, limit))
                and self._party(k, limit, verb)
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
                        self._clause(start, limit, subject)
                        if norm[start] in COMPLEMENTISERS
                        else Complement("object", start, subject)
                    )
            if not verb.weak or verb.extra.get("preposition_counts"):
                content = self._preposition(k, verb, limit)
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

    def _whoever(self, at: int, form: Form, complement: Complement) -> Complement | None:
        """Take whoever stands right behind a verb of saying for its subject, where nothing better was read."""
        if (
            complement.subject is not None
            or complement.source is not None
            or form.shape == "participle"
            or form.person != 3
            or complement.kind not in ("that", "quote", "colon", "preposition")
        ):
            return complement
        pos = self._skip_asides(at + 1, complement.first)
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
                clause = self._clause(j, limit, subject)
                return Complement(clause.kind, clause.first, subject, source) if clause else None
            if self.norm[j] == ":" and j + 1 < limit:
                return Complement("quote" if self.norm[j + 1] == OPEN else "colon", j + 1, subject, source)
            if self.norm[j] == OPEN and self._speech(j, self.words.partner[j], limit, pos, source):
                return Complement("quote", j, subject, source)
            if self._finite(j) or self.norm[j].startswith("قوله"):
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

    def _clause(self, k: int, limit: int, subject: Mention | None) -> Complement | None:
        """The content behind أن; marks or a colon right behind it are its start."""
        start = k + 1
        while start < limit and self.norm[start] in (":", "،", ","):
            start += 1
        if start >= limit:
            return None
        return Complement("quote" if self.norm[start] == OPEN else "that", start, subject)

    def _speech(self, opening: int, close: int, limit: int, cue: int, subject: Mention | None) -> bool:
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
        goes_on = after[:1].isalpha() and self._complementiser_ahead(close + 1, limit)
        return after not in COMPLEMENTISERS and not goes_on

    def _complementiser_ahead(self, k: int, limit: int) -> bool:
        for j in range(k, min(limit, k + 25)):
            if opens_clause(self.norm, j) or self.norm[j] == ":":
                return True
            if self._finite(j):
                return False
        return False

    def _finite(self, k: int) -> bool:
        """Whether another cue verb stands here, so that what follows is its content."""
        if self.words.inside[k] >= 0:
            return False
        _, forms = readings(self.norm[k])
        return (
            any(not f.verb.weak or f.shape == "participle" for f in forms)
            and self.norm[k] not in CUE_HOMOGRAPHS
            and self.norm[k - 1] != "ما"
        )

    def _object_here(self, k: int, pos: int, form: Form, subject: Mention | None) -> bool:
        v = form.verb
        if "object" not in v.takes or k != self._skip_commas(self._skip_asides(pos, self._limit)):
            return False
        if form.shape == "present" and v.act == "judge":
            return False
        if v.extra.get("weak_object") and form.shape != "participle":
            return False
        word = self.norm[k]
        if (
            not word
            or not word[:1].isalnum()
            or word in PREPOSITIONS
            or word in self.vocab.asides
            or word in AUXILIARIES
            or word in NEGATIONS
            or word in RESUMPTIVES
            or word in RELATIVES
        ):
            return False
        if v.lemma == "سجل" and word[:1].isdigit():
            return False
        if subject is not None and subject.name is None and not subject.definite and self._relative_verb(k, pos):
            return False
        if (
            self.norm[k - 1] in COMMAS
            and "that" in v.takes
            and self._complementiser_ahead(k + 1, min(self._limit, k + 20))
        ):
            return False
        if (
            word.startswith("و") and word not in self.vocab.common and self.vocab.known(word[1:])
        ) or self.mentions.kinds.phrase(k, k + 1, self.vocab.states):
            return False
        if (
            (
                word.startswith("ل")
                and word not in self.vocab.common
                and (word.startswith("لل") or self.vocab.known(word[1:]))
            )
            or (self.norm[k - 1] in RELATIVES and k == pos)
            or form.number == 2
        ):
            return False
        needed = v.extra.get("noun_objects")
        if needed is not None:
            return any(word.startswith(fold(n)) for n in needed)
        if v.extra.get("noun_preposition"):
            p = fold(v.extra["noun_preposition"])
            return any(self.norm[j] == p for j in range(k, min(self._limit, k + 25)))
        if v.extra.get("noun_needed"):
            return any(self.norm[j].endswith("مسووليه") for j in range(k, min(self._limit, k + 12)))
        if (
            word[:1] in "يت"
            and len(word) > 3
            and self.vocab.head(word) == word
            and word in self.vocab.common
            and word[:1] == "ي"
        ):
            return False
        return not (word.startswith("ب") and "ب" in v.prepositions)

    def _relative_verb(self, k: int, pos: int) -> bool:
        """Whether a verb with a pronoun describes an indefinite subject («كشف تقرير قدمه المركز …»)."""
        word = self.norm[k]
        if (
            k != pos
            or not word.endswith(("ه", "ها", "ته", "تها"))
            or self.words.text[self.words.end[k] - 1] == "ة"
            or self.norm[k - 1].startswith("ال")
        ):
            return False
        stem = word.removesuffix("ها").removesuffix("ه")
        return stem.removesuffix("ت") in known_words().past

    def _skip_commas(self, k: int) -> int:
        while k < self._limit and self.norm[k] in COMMAS:
            k = self._skip_asides(self._apposition(k) or k + 1, self._limit)
        return k

    def _apposition(self, comma: int) -> int:
        """Return the comma that closes an apposition («سرايا القدس، الجناح العسكري لحركة الجهاد، …»), or 0."""
        if comma + 1 >= self._limit or not self.norm[comma + 1].startswith("ال") or self.norm[comma + 1] in RELATIVES:
            return 0
        for j in range(comma + 2, min(self._limit, comma + 16)):
            if self.norm[j] in COMMAS:
                return j
            if self.norm[j] in COMPLEMENTISERS or readings(self.norm[j])[1] or self.norm[j] in (OPEN, ":"):
                return 0
        return 0

    def _party(self, k: int, limit: int, verb: Verb) -> bool:
        """Whether somebody addressed or accused starts here, with the preposition behind."""
        word = self.norm[k]
        if (
            not word
            or not word[:1].isalnum()
            or word in PREPOSITIONS
            or word in self.vocab.asides
            or word in AUXILIARIES
        ):
            return False
        prepositions = verb.prepositions
        if any(self._preposition_at(k, p) for p in prepositions):
            return False
        for j in range(k + 1, min(limit, k + 30)):
            if any(self._preposition_at(j, p) for p in prepositions) or (
                self.norm[j] in COMPLEMENTISERS and self.norm[j].startswith("ب")
            ):
                return True
            if self._finite(j):
                return False
        return False

    def _that_ahead(self, k: int, limit: int) -> bool:
        """Whether بأن follows later in the clause, before any other cue: it leads to the content, a bare ب does not."""
        for j in range(k, min(limit, k + 25)):
            if self.norm[j] in COMPLEMENTISERS:
                return self.norm[j].startswith("ب")
            if self._finite(j):
                return False
        return False

    def _preposition_at(self, k: int, preposition: str) -> bool:
        word = self.norm[k]
        if word == preposition:
            return True
        if len(preposition) == 1 and word.startswith(preposition) and len(word) > 3:
            rest = word[1:]
            return (
                word.startswith(preposition + "ال")
                or (preposition == "ل" and word.startswith("لل"))
                or (
                    rest not in FUNCTION
                    and word not in self.vocab.common
                    and word not in self.vocab.names
                    and self.vocab.known(rest)
                )
            )
        return False

    def _preposition(self, k: int, verb: Verb, limit: int) -> int | None:
        for preposition in verb.prepositions:
            if not self._preposition_at(k, preposition):
                continue
            if self.norm[k] != preposition:
                return None if preposition == "ب" and self._that_ahead(k + 1, limit) else k
            start = k + 1
            if start >= limit or (
                preposition == "الي" and (self.norm[start] in self.vocab.places or self.norm[k - 1] in MOTION)
            ):
                return None
            if self.norm[start] in self.vocab.occasions and preposition in ("في",):
                return None
            while start < limit and (self.norm[start] == ":" or self.norm[start] in COMPLEMENTISERS):
                start += 1
            return start if start < limit else None
        return None

    def _skip_asides(self, k: int, limit: int) -> int:
        """Step over words of time and manner between a verb and its subject."""
        norm = self.norm
        while k < limit:
            word = norm[k]
            if word in self.vocab.asides and word not in RELATIVES and word not in NOT_STEPPED_OVER:
                k += 1
                continue
            if (
                word in ("ممثله", "ممثلا", "ممثلين")
                and k + 2 < limit
                and (norm[k + 1] in ("في", "ب") or norm[k + 1].startswith("ب"))
            ):
                represented = self.mentions.read(k + 2, limit) if norm[k + 1] in ("في", "ب") else None
                k = next(
                    (j + 1 for j in range(k + 2, min(limit, k + 16)) if norm[j] in COMMAS),
                    represented.end if represented is not None else k + 2,
                )
                continue
            if word in RESUMPTIVES:
                k += 1
                continue
            if word == "في" and (further := self._occasion(k, limit)) > k:
                k = further
                continue
            if norm[k : k + 2] == ["في", "وقت"] and norm[k + 2 : k + 3] in (["سابق"], ["لاحق"], ["متاخر"]):
                k += 3
                continue
            if word in ("-", "–") and (further := self._between_dashes(k, limit)) > k:
                k = further
                continue
            if (further := self._addressee(k, limit)) > k:
                k = further
                continue
            if word in ("الاول", "الثاني", "الاخر") and norm[k - 1] in ("تشرين", "كانون", "ربيع", "جمادي"):
                k += 1
                continue
            if word in ("يوم", "مساء", "صباح") or (
                word[:1].isdigit() and k + 1 < limit and norm[k - 1] in self.vocab.asides
            ):
                k += 1
                continue
            break
        return k

    def _occasion(self, k: int, limit: int) -> int:
        """Return the token behind «في بيان له», «في ذات السياق», or `k`; whatever subject may follow is left."""
        j = k + 1
        while j < limit and self.norm[j] in POINTING:
            j += 1
        if j >= limit or self.norm[j] not in self.vocab.occasions:
            return k
        definite = self.norm[j].startswith("ال")
        j += 1
        while (
            j < limit
            and definite
            and self.norm[j].startswith("ال")
            and self.norm[j] not in RELATIVES
            and self.norm[j] != "الي"
            and self.norm[j].endswith(("ي", "يه"))
        ):
            j += 1
        while j < limit and (self.norm[j] in RESUMPTIVES or self.norm[j] in OCCASION_ADJECTIVES):
            j += 1
        return j

    def _between_dashes(self, k: int, limit: int) -> int:
        """Return the token behind an aside between dashes («-في حديث للجزيرة نت-»), or `k`."""
        for j in range(k + 2, min(limit, k + 16)):
            if self.norm[j] == self.norm[k]:
                return j + 1
        return k

    def _addressee(self, k: int, limit: int) -> int:
        """Return the token behind an outlet or people spoken to («لرويترز», «للصحافيين»), or `k`."""
        word = self.norm[k]
        if word in ("ل", "ال") and k + 1 < limit:
            if self.norm[k + 1] == OPEN and self.words.partner[k + 1] < limit:
                return self.words.partner[k + 1] + 1
            return k + 2 if word == "ل" else k
        if not word.startswith("ل") or len(word) < 4 or word in self.vocab.names:
            return k
        bare = word[1:]
        for parts in self.vocab.bodies.get(bare, ()):
            if tuple(self.norm[k + 1 : k + len(parts)]) == parts[1:]:
                return k + len(parts)
        if word in SPOKEN_TO:
            return k + 1
        return k

    def _agrees(self, form: Form, mention: Mention) -> bool:
        if mention.plural or not mention.gender or not form.gender:
            return True
        return mention.gender == form.gender

    # Quotations -------------------------------------------------------------------------------------------------

    def _quote(self, at: int, form: Form, complement: Complement, first: int, end: int) -> None:
        negated = at > 0 and self.norm[at - 1] in NEGATIONS
        if negated and (complement.kind not in ("that", "quote") or form.verb.act not in ("deny", "stress", "refuse")):
            return
        if self._passive(at):
            return
        start = complement.first
        if start >= len(self.norm):
            return
        if self.norm[start] == OPEN:
            close = self.words.partner[start]
            stop = extend_direct(
                self.words, close, max(end, min(close + 1, len(self.norm))), self._starts_cue, self._trailing
            )
        else:
            stop = content_end(
                self.words, start, end, self._starts_cue, self._trailing, narrated=complement.kind != "colon"
            )
        if stop <= start:
            return
        kind, a, b = kind_of(self.words, start, stop)
        if b <= a:
            return
        speaker, how = self._speaker(at, form, complement, first)
        if self._quotes_nobody(at, form, complement, how):
            return
        draft = Draft(
            self.words, self.paragraph, a, b, kind, (at, at + 1), form.verb.act, speaker, negated,
            pattern=f"{form.shape}+{complement.kind}", lemma=form.verb.lemma, resolution=how, sentence=first,
            main=not (at and self.norm[at - 1] in RELATIVES),
        )  # fmt: skip
        nested = self._inside_earlier(draft)
        if nested:
            draft.main = False
            if how == "carried" and form.shape != "participle":
                return
        self.state.drafts.append(draft)
        self._speech_behind(stop, end, draft)
        if speaker.mention is not None and how != "carried":
            self.state.subjects.append(Subject(speaker, (self.paragraph, first), at, quoted=True, nested=nested))

    def _speech_behind(self, stop: int, end: int, draft: Draft) -> None:
        """Add a speech in marks behind a colon that ends an indirect content; it has the same speaker and no cue."""
        if stop + 1 >= end or self.norm[stop] != ":" or self.norm[stop + 1] != OPEN:
            return
        close = min(self.words.partner[stop + 1], len(self.norm))
        if close - stop > 5:
            self.state.drafts.append(
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

    def _inside_earlier(self, draft: Draft) -> bool:
        return any(
            d.words is self.words and d.first <= (draft.cue or (0, 0))[0] < d.end for d in self.state.drafts[-6:]
        )

    def _quotes_nobody(self, at: int, form: Form, complement: Complement, how: str) -> bool:
        """Whether a verb with no subject of its own quotes nobody: a passive, or a verb whose subject is a thing.

        «هذه الانتخابات تهدد بتقسيم البلاد»: what stands right before the verb is its subject, and it is no speaker.
        «من المنتظر أن تعلن نتائج»: behind أن the verb says what is to be done.
        """
        if how != "carried" or form.shape == "participle":
            return False
        before = self.norm[at - 1] if at > self._first else ""
        if self.norm[at].lstrip("و") in IMPERSONAL:
            return True
        loose = complement.kind in ("object", "party", "preposition")
        if before in COMPLEMENTISERS and loose:
            return True
        if before in RELATIVES and (complement.kind == "object" or self.norm[at + 1] in ("له", "لها", "اليه", "اليها")):
            return True
        if self.norm[at + 1] in RESUMPTIVES or before in LEADERS or self.mentions.namelike(before):
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
            or before in ("ما", "جانبه", "جانبها", "جهته", "جهتها", "السياق", "المقابل")
        )

    def _damma(self, raw: str, at: int) -> bool:
        """Whether a written damma makes the verb a passive; the present of «أعلن» and «أكد» has one of its own."""
        raw = raw.lstrip("وفس")
        if raw[1:2] != "\u064f":
            return False
        _, forms = readings(self.norm[at])
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
        return (
            self.norm[at] in ("يذكر", "ويذكر", "يشار", "ويشار") and (at == 0 or self.norm[at - 1] not in ("الذي",))
        ) or self._damma(raw, at)

    def _speaker(self, at: int, form: Form, complement: Complement, first: int) -> tuple[Speaker, str]:
        if complement.source is not None:
            via = Speaker(complement.subject, self.words)
            name = via.text((complement.subject.start, complement.subject.end)) if complement.subject else None
            return Speaker(complement.source, self.words, via=(name,) if name else ()), "source behind عن"
        if complement.subject is not None:
            return Speaker(complement.subject, self.words), "subject behind the cue"
        if form.shape != "participle" and (before := self._subject_before(at, first, form)) is not None:
            return Speaker(before, self.words), "subject before the cue"
        return self._carried(form, at, first), "carried"

    def _subject_before(self, at: int, first: int, form: Form, strict: bool = False) -> Mention | None:
        """Read the subject that stands before its verb.

        Args:
            at: The verb.
            first: The first token of the sentence.
            form: The verb's reading.
            strict: Whether the subject must stand right before the verb, at the start of the sentence or behind أن.
        """
        conjunction, _ = readings(self.norm[at])
        if strict and (
            at == first
            or not self.norm[at - 1][:1].isalpha()
            or self.norm[at - 1] in AUXILIARIES
            or self.norm[at - 1] in RELATIVES
        ):
            return None
        stop = at
        while stop > first and (
            self.norm[stop - 1] in COMMAS
            or self.norm[stop - 1] in AUXILIARIES
            or self.norm[stop - 1] in ("لا", "لم")
            or self.norm[stop - 1] in ADVERBS
        ):
            stop -= 1
        relative = stop > first and self.norm[stop - 1] in RELATIVES
        if conjunction == "ف" and self.norm[first] in ("اما", "واما"):
            return self.mentions.read(first + 1, at)
        if conjunction and not relative:
            return None
        if relative:
            stop -= 1
            while stop > first and self.norm[stop - 1] in (*COMMAS, "-", "–"):
                stop -= 1
        if at + 1 < len(self.norm) and self.norm[at + 1] in ("فيه", "فيها") and not conjunction:
            return self._owner(at, first, form)
        for s in range(max(first, stop - 22), stop):
            if not relative and s > first and not self._opens_clause(s):
                continue
            if (
                strict
                and s > first
                and self.norm[s - 1] not in COMPLEMENTISERS
                and self.norm[s - 1] not in ("كان", "وكان", "كانت", "وكانت", "لكن", "ولكن")
            ):
                continue
            mention = self.mentions.read(s, stop)
            if mention is not None and mention.end == stop and self._agrees_before(form, mention):
                return mention
        return None

    def _owner(self, at: int, first: int, form: Form) -> Mention | None:
        """Read whose speech a relative clause reports («تصريحات لقائد القوات قال فيها», «تقرير من الأمين دعا فيه»)."""
        reach = range(at - 1, max(first, at - 24) - 1, -1)
        speech = [
            s
            for s in reach
            if s > 0
            and (self.norm[s - 1] in self.vocab.occasions or self.vocab.head(self.norm[s - 1]) in self.vocab.documents)
        ]
        behind = [self.mentions.read(s + 1, at) for s in speech if self.norm[s] in ("من", "عن")]
        attached = [
            self.mentions.behind(s, at)
            for s in reach
            if self.norm[s].startswith("ل") and self.norm[s] not in self.vocab.common
        ]
        for mention in (*behind, *attached[:2]):
            if (
                mention is not None
                and (mention.name is not None or mention.role is not None or mention.type is SpeakerType.UNNAMED)
                and self._agrees(form, mention)
            ):
                return mention
        return None

    def _opens_clause(self, s: int) -> bool:
        """Whether a new clause can open at a token, so that a noun there can be its subject."""
        before = self.norm[s - 1]
        return (
            before in CLAUSE_OPENERS
            or before in COMPLEMENTISERS
            or before in self.vocab.asides
            or not before[:1].isalnum()
        )

    def _agrees_before(self, form: Form, mention: Mention) -> bool:
        if form.number == 3:
            return mention.plural
        return self._agrees(form, mention)

    def _carried(self, form: Form, at: int, first: int) -> Speaker:
        here = (self.paragraph, first)
        for subject in reversed(self.state.subjects):
            mention = subject.speaker.mention
            if mention is None or not self._carries(form, mention):
                continue
            if subject.sentence == here and subject.at >= at and subject.speaker.words is self.words:
                continue
            if subject.sentence != here and subject.nested:
                continue
            if not subject.quoted and subject.sentence[0] < self.paragraph - 1:
                continue
            return Speaker(mention, subject.speaker.words, carried=True, via=subject.speaker.via)
        for subject in reversed(self.state.subjects):
            # A body may be feminine by its name and masculine by its sense («القيادة العامة للجيش … لكنه أقر»).
            mention = subject.speaker.mention
            if (
                mention is not None
                and subject.sentence == here
                and subject.at < at
                and mention.type is SpeakerType.ORGANISATION
            ):
                return Speaker(mention, subject.speaker.words, carried=True, via=subject.speaker.via)
        return Speaker(None, None, carried=True)

    def _carries(self, form: Form, mention: Mention) -> bool:
        if form.number == 3 and form.person == 3:
            return mention.plural or mention.type is SpeakerType.ORGANISATION
        if mention.plural:
            return form.gender != "m"
        return self._agrees(form, mention)

    # Verbal nouns and trailing sources --------------------------------------------------------------------------

    def _noun_cue(self, at: int, end: int) -> Draft | None:
        word = self.norm[at]
        bare = word[1:] if word[:1] in "وب" and len(word) > 4 else word
        if bare not in NOUNS_OF_SAYING:
            return self._noun_of_saying(at, end)
        k = at + 1
        while k < end and self.norm[k] in (",", "،", ":"):
            k += 1
        limit = min(end, at + 15)
        while k < limit and self.norm[k] not in COMPLEMENTISERS and self.norm[k - 1] != ":":
            if self.norm[k] == OPEN:
                if self._speech(k, self.words.partner[k], limit, at, None) and not self._complementiser_ahead(
                    self.words.partner[k] + 1, limit
                ):
                    break
                k = self.words.partner[k]
            k += 1
        if k >= limit:
            return None
        start = k + 1 if self.norm[k] in COMPLEMENTISERS else k
        while start < end and self.norm[start] == ":":
            start += 1
        if start >= end:
            return None
        if self.norm[start] == OPEN:
            stop = extend_direct(
                self.words,
                self.words.partner[start],
                max(end, min(self.words.partner[start] + 1, len(self.norm))),
                self._starts_cue,
                self._trailing,
            )
        else:
            stop = content_end(self.words, start, end, self._starts_cue, self._trailing)
        kind, a, b = kind_of(self.words, start, stop)
        speaker = self._behind_an(at) or self._carried(
            Form(_say(), "noun", "f" if bare == "قولها" else "m" if bare == "قوله" else ""),
            at,
            self.words.sentences[0][0],
        )
        if speaker.mention is not None and not speaker.carried:
            self.state.subjects.append(Subject(speaker, (self.paragraph, 0), at, quoted=True))
        return Draft(
            self.words,
            self.paragraph,
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

    def _noun_of_saying(self, at: int, end: int) -> Draft | None:
        """Read a verbal noun with a claim of its own («اعترافها بأن …», «اتهامات من الحكومة بأن …»)."""
        verb, pronoun = noun_reading(self.norm[at])
        if verb is None or any(d.words is self.words and d.first <= at < d.end for d in self.state.drafts[-6:]):
            return None
        k = at + 1
        mention = None
        if not pronoun:
            k += self.norm[k : k + 1] == ["من"]
            mention = self.mentions.read(k, end) if k < end else None
            if mention is None:
                return None
            k = mention.end
        k = self._skip_asides(k, end)
        if k < end and self.norm[k] in ("الي", "على", "عن", "من"):
            k += 1
        if k + 1 >= end or self.norm[k] not in COMPLEMENTISERS:
            return None
        start = k + 1
        if self.norm[start] == OPEN:
            stop = extend_direct(self.words, self.words.partner[start], end, self._starts_cue, self._trailing)
        else:
            stop = content_end(self.words, start, end, self._starts_cue, self._trailing)
        kind, a, b = kind_of(self.words, start, stop)
        gender = {"ه": "m", "ها": "f"}.get(pronoun, "")
        speaker = (
            Speaker(mention, self.words)
            if mention is not None
            else self._carried(Form(verb, "noun", gender), at, self._first)
        )
        if speaker.mention is None:
            return None
        return Draft(
            self.words,
            self.paragraph,
            a,
            b,
            kind,
            (at, at + 1),
            verb.act,
            speaker,
            pattern="noun+that",
            lemma=verb.lemma,
            resolution="carried" if pronoun else "subject behind the cue",
        )

    def _behind_an(self, at: int) -> Speaker | None:
        """The speaker of «نقلت وكالة فارس عن باقري قوله»."""
        for k in range(at - 1, max(-1, at - 40), -1):
            if self.norm[k] == "عن" and (mention := self.mentions.read(k + 1, at)) is not None:
                media = None
                for j in range(k - 1, max(-1, k - 14), -1):
                    if self.norm[j].lstrip("و") in RELAYING:
                        media = self.mentions.read(j + 1, k)
                        break
                via = (self.words.between(media.start, media.end - 1),) if media else ()
                return Speaker(mention, self.words, via=via)
        return None

    def _sources(self, first: int, end: int, start: int) -> None:
        """Find sources that stand apart from any verb: «وفق المصدر», «بحسب ما أعلن الجيش», «كما أفاد»."""
        i = first
        while i < end:
            if self.words.inside[i] >= 0 or not (is_trailing(self.words, i) or self._as_said(i)):
                i += 1
                continue
            mention, after = self._source_mention(i, end)
            here = [d for d in self.state.drafts[start:] if d.main]
            if mention is None:
                self._pronoun_source(i, first, here)
                i += 1
                continue
            leading = i == first or (i == first + 1 and self.norm[first] == "و")
            leading = leading or (
                self.norm[i].startswith("و") and any(w in ("فان", "فقد") for w in self.norm[after : after + 3])
            )
            a, b = self._source_span(i, after, first, end, leading)
            if leading and b - a < 2 and after >= end - 1:
                a, b = self._previous_sentence(first)
            if b - a >= 2:
                covered = [d for d in here if d.cue is not None and a - 1 <= d.cue[0] < b + 1]
                if covered:
                    text = self.words.between(mention.start, mention.end - 1)
                    for draft in covered[-1:]:
                        draft.speaker.via = (text, *draft.speaker.via)
                elif not any(d.words is self.words and d.first <= a < d.end and d.pattern == "source" for d in here):
                    kind, a2, b2 = kind_of(self.words, a, b)
                    speaker = Speaker(mention, self.words)
                    self.state.drafts.append(
                        Draft(
                            self.words,
                            self.paragraph,
                            a2,
                            b2,
                            kind,
                            (i, i + 1),
                            "say",
                            speaker,
                            pattern="source",
                            lemma=self.norm[i],
                            resolution="source",
                            sentence=first,
                        )
                    )
                    self.state.subjects.append(Subject(speaker, (self.paragraph, first), i, quoted=True))
            i = max(after, i + 1)

    def _pronoun_source(self, i: int, first: int, here: list[Draft]) -> None:
        """Take «وفقا له» for the speaker carried on."""
        if self.norm[i + 1 : i + 2] not in (["له"], ["لها"]) or any(d.cue is not None for d in here):
            return
        a, b = self._source_span(i, i + 2, first, i, leading=False)
        speaker = self._carried(Form(_say(), "noun", "m" if self.norm[i + 1] == "له" else "f"), i, first)
        if b - a > 2 and speaker.mention is not None:
            kind, a, b = kind_of(self.words, a, b)
            self.state.drafts.append(
                Draft(
                    self.words,
                    self.paragraph,
                    a,
                    b,
                    kind,
                    (i, i + 2),
                    "say",
                    speaker,
                    pattern="source",
                    lemma=self.norm[i],
                    resolution="carried",
                    sentence=first,
                )
            )

    def _as_said(self, i: int) -> bool:
        if self.norm[i] != "كما" or i + 1 >= len(self.norm) or not i or self.norm[i - 1] not in COMMAS:
            return False
        _, forms = readings(self.norm[i + 1])
        return any(f.verb.lemma in SAID_AS for f in forms) and self._cue(i + 1) is None

    def _source_mention(self, i: int, end: int) -> tuple[Mention | None, int]:
        k = i + 1
        norm = self.norm
        if norm[i] == "على" and k < end and norm[k] in ("حد", "لسان"):
            k += 2 if norm[k] == "حد" else 1
            if norm[k - 1] != "لسان" and norm[k - 1] not in ("قول", "تعبير", "وصف", "زعم"):
                return None, i + 1
        while k < end and norm[k] in ("ما", "لما", "عن"):
            k += 1
        verb = k < end and (readings(norm[k])[1] or with_object(norm[k]))
        if (verb and (k > i + 1 or norm[i] in ("حسبما", "وحسبما", "كما"))) or (
            k < end and norm[k - 1] in ("ما", "لما")
        ):
            k += 1
            while k < end and norm[k] in ("به", "عنه", "عنها", "عنهم", "امس", "اليوم", "في"):
                k += 1
            k = self._skip_asides(k, end)
        mention = self._behind_information(k, end) or self.mentions.behind(k, end) or self.mentions.subject(k, end)
        if (
            mention is not None
            and norm[mention.end : mention.end + 1] == ["عن"]
            and k
            and any(f.verb.lemma == "نقل" for f in (*readings(norm[k - 1])[1], *with_object(norm[k - 1])))
        ):
            mention = self.mentions.read(mention.end + 1, end) or mention
        if mention is not None and norm[mention.end : mention.end + 2] == ["نقلا", "عن"]:
            mention = self.mentions.read(mention.end + 2, end) or mention
        return mention, (mention.end if mention else k)

    def _behind_information(self, k: int, end: int) -> Mention | None:
        """Read whose information it is: «لمعلومات من رامي عبد الرحمن», «لتصريحات أدلى بها الوزير»."""
        if k >= end or self.norm[k].lstrip("ل") not in INFORMATION:
            return None
        for j in range(k + 1, min(end, k + 6)):
            if self.norm[j] in ("من", "عن", "بها", "به", "لها", "لدي"):
                return self.mentions.read(j + 1, end)
            if (mention := self.mentions.behind(j, end)) is not None:
                return mention
        return None

    def _source_span(self, i: int, after: int, first: int, end: int, leading: bool) -> tuple[int, int]:
        norm = self.norm
        if leading:
            a = after
            comma = next((k for k in range(after, min(end, after + 12)) if norm[k] in (*COMMAS, "فان", "فقد")), None)
            if comma is not None and (
                comma == after
                or any(w in ("فان", "فقد") for w in norm[after : min(end, after + 14)])
                or norm[after].startswith("ال")
                or norm[after] in ("صدر", "صدرت", "نشر", "نشرت")
                or norm[after] in PREPOSITIONS
                or norm[after] in self.vocab.asides
                or norm[after] in QUALIFIERS
                or norm[after] == "("
            ):
                a = next((k for k in range(after, min(end, after + 14)) if norm[k] in ("فان", "فقد")), comma)
            while a < end and (norm[a] in COMMAS or norm[a] in ("فان", "فقد")):
                a += 1
            return a, content_end(self.words, a, end, self._starts_cue, self._trailing) if a < end else a
        b = i
        while b > first and norm[b - 1] in (*COMMAS, "-", "–", "(", "--"):
            b -= 1
        dashes = ("-", "–", "--")
        if norm[i - 1] in dashes and after < end and norm[after] in dashes:
            return self._aside_span(i, after, first, end)
        return first, b

    def _previous_sentence(self, first: int) -> tuple[int, int]:
        """The sentence before, for a source that stands alone behind its full stop («… . وفقا لوكالة الأنباء.»)."""
        before = [pair for pair in self.words.sentences if pair[1] <= first]
        return before[-1] if before else (first, first)

    def _aside_span(self, i: int, after: int, first: int, end: int) -> tuple[int, int]:
        """The clause around a source between dashes: the source qualifies all of it."""
        stop = content_end(self.words, after + 1, end, self._starts_cue, self._trailing) if after + 1 < end else end
        return first, max(stop, after)

    def _running_speech(self) -> None:
        """A paragraph wholly in marks, without a cue, goes on with the speech of the one before."""
        norm = self.norm
        if not norm or norm[0] != OPEN:
            return
        close = self.words.partner[0]
        if close < len(norm) - 2 or close < 8 or not self.state.drafts:
            return
        last = self.state.drafts[-1]
        if last.paragraph < self.paragraph - 2 or last.kind is Kind.INDIRECT:
            return
        speaker = Speaker(last.speaker.mention, last.speaker.words, carried=True)
        self.state.drafts.append(
            Draft(
                self.words,
                self.paragraph,
                1,
                min(close, len(norm)),
                Kind.DIRECT,
                None,
                last.act,
                speaker,
                pattern="running speech",
                resolution="carried",
            )
        )


def _say() -> Verb:
    return readings("قال")[1][0].verb


def body(article: Article) -> list[tuple[int, Words]]:
    """Cut the paragraphs of an article's body into words."""
    found = [(p.index, tokens.read(article.text, p.start, p.end)) for p in article.paragraphs if p.part is Part.BODY]
    if "ى" not in article.text:
        for _, words in found:
            _undotted(words.norm)
    return found


def _undotted(norm: list[str]) -> None:
    """Read «علي» as the preposition where a house writes no ى, unless a name follows."""
    names = vocabulary().names
    for i, word in enumerate(norm):
        if word == "علي" and not (i + 1 < len(norm) and norm[i + 1] in names):
            norm[i] = "على"


def context(paragraphs: list[tuple[int, Words]], names: frozenset[str] = frozenset()) -> Context:
    """Collect what the whole article tells about its words."""
    counts = Counter(word for _, words in paragraphs for word in words.norm)
    return Context(counts, names | _names_by_place(paragraphs))


def _names_by_place(paragraphs: list[tuple[int, Words]]) -> frozenset[str]:
    """Collect the words that only a name explains where they stand.

    A word alone between a verb of saying and أن or a colon («وأضاف نجم أنه …») names the speaker, and a word that
    follows a given name and a title («بطرس حرب»، «النائب حرب») is a family name.
    """
    vocab = vocabulary()
    alone: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for _, words in paragraphs:
        norm = words.norm
        for i in range(1, len(norm)):
            word = norm[i]
            title = (
                norm[i - 1].startswith("ال") and vocab.head(norm[i - 1]) in vocab.roles and not word.startswith("ال")
            )
            if (
                (norm[i - 1] in vocab.given or title)
                and _may_be_name(word, vocab)
                and not (word in vocab.roles and norm[i + 1 : i + 2] and norm[i + 1].startswith("ال"))
            ):
                pairs[word] += 1
                given[word] += not title
            if (
                i + 1 < len(norm)
                and (norm[i + 1] in COMPLEMENTISERS or norm[i + 1] in (":", OPEN) or norm[i + 1] in ADVERBS)
                and _may_be_name(word, vocab)
                and readings(norm[i - 1])[1]
            ):
                alone[word] += 1
    lone = {
        word
        for word, count in alone.items()
        if (word not in vocab.roles or given[word])
        and (count > 1 or not (word.endswith(INFLECTED) and vocab.known(word)))
    }
    twice = {word for word, count in pairs.items() if count > 1 and given[word]}
    return frozenset(lone | {word for word in twice if word not in vocab.frequent or pairs[word] > given[word]})


def _may_be_name(word: str, vocab: Vocabulary) -> bool:
    head = vocab.head(word)
    if len(word) < 3 or not word[:1].isalpha() or word in COMPLEMENTISERS or word in vocab.asides or readings(word)[1]:
        return False
    lists = (
        vocab.people,
        vocab.sources,
        vocab.documents,
        vocab.organisations,
        vocab.states,
        vocab.bodies,
        vocab.places,
        vocab.occasions,
    )
    if (
        word in SMALL_ADJECTIVES
        or any(word in known or head in known for known in lists)
        or (head in vocab.roles and head != word)
    ):
        return False
    return (
        not (word.endswith(INFLECTED) and (word in vocab.common or word.startswith("ال")))
        and word not in ADVERBS
        and word not in PREPOSITIONS
        and not word.startswith(("بال", "لل"))
    )


def drafts(paragraphs: list[tuple[int, Words]], known: Context) -> list[Draft]:
    """Find the quotations of an article, speakers as the words beside the cues give them."""
    state = _State()
    for index, words in paragraphs:
        ParagraphReader(words, index, state, known).run()
    return state.drafts


__all__ = ["Draft", "Speaker", "body", "context", "drafts"]

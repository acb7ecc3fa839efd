"""Boundaries: where a content must end because the next cue or a source starts."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.clauses.content import MAY_TRAIL, content_end, extend_direct, is_trailing, verbal
from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.quotations.cue_finder import CueFinder
from indexer.attribution.quotations.sources import SourceReader
from indexer.attribution.subjects.joined_clauses import JoinedClauses, joins_deed
from indexer.attribution.text.cues import Form, conjunction_of, noun_reading, readings, with_object
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.word_kinds import finite, finite_alone, has_article
from indexer.attribution.words.adverbs import TURNS
from indexer.attribution.words.documents import AS_HE_PUT_IT, BY_SAYING, HIS_WORDS
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.outlets import ACCOUNTS, PASSES_ON
from indexer.attribution.words.particles import (
    AGAIN,
    AND_SO_HE,
    ATTACHED,
    COMPLEMENTISERS,
    JOINED_PREPOSITIONS,
    LEADERS,
    LED_BY,
    LED_OFF,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    WITH_SUBJECT,
)
from indexer.attribution.words.verbs import CARRIED_ON, IMPERSONAL, PARENTHETIC, RELAYING, SAID_AS, SAYING
from indexer.model import SpeakerType

_QUALIFIES = (("مع",), ("رغم",), ("بالرغم", "من"), ("على", "الرغم", "من"))
_QUALIFIERS = frozenset(words[0] for words in _QUALIFIES)
# What a clause can open with in which a cue stands farther on («، لكن وزارة الداخلية قالت …»).
_CONNECTIVES = LEADERS | {"من", "ومن", *JOINED_PREPOSITIONS}
# With these a source can start that qualifies what is before it.
_MAY_TRAIL = MAY_TRAIL | {"كما"}
_JUDGING = frozenset({"وصف", "اعتبر"})
# So many words behind أن are a subject without its verb at most.
_SUBJECT = 7
# So many words behind «الذي كان» who had spoken before stands at most, with «قد».
_HAD_WITHIN = 14
# Lemmas of closing one's words («، وختم الوزير تدوينته قائلا: …»).
_CLOSING = frozenset({"ختم", "اختتم", "زاد"})
# What opens a clause that grants something, and so many words before a cue it counts.
_GRANTING = frozenset({"رغم", "برغم", "بالرغم", "لين"})
_GRANTED_WITHIN = 30
# What opens a clause of time before its main clause; with و, one of contrast; and what does so before a verbal noun.
_WHEN = frozenset({"عندما", "حينما", "لما", "بعدما", "حين"})
_WHILE = frozenset({"بينما", "فيما"})
_SINCE = frozenset({"بعد", "عقب", "اثر", "منذ", "مع", "رغم", "وسط"})
# A term in marks has no more tokens.
_TERM = 5
# So many words behind a verb of saying the participle may stand that goes on with it.
_PARTICIPLE_WITHIN = 14
# So many words behind «ونقل» its «قوله» may stand.
_HIS_WORDS_WITHIN = 20
# So many words before a verb the one that it is joined to may stand.
_JOINED_WITHIN = 20


class Boundaries(Stage):
    """Tells where contents end in one paragraph."""

    def __init__(self, passage: Passage, cues: CueFinder, sources: SourceReader, joined: JoinedClauses) -> None:
        super().__init__(passage)
        self.cues = cues
        self.sources = sources
        self.joined = joined
        self._starts: dict[int, bool] = {}
        self._trails: dict[int, bool] = {}

    def forget(self) -> None:
        """Forget what was read so far: what follows a word depends on the sentence."""
        self._starts.clear()
        self._trails.clear()

    def content_end(
        self, start: int, end: int, *, narrated: bool = True, running: tuple[Form, Mention | None] | None = None
    ) -> int:
        """Return the token before which a content without marks ends, before `end` at the latest.

        Args:
            start: The content's first token.
            end: The end of its sentence.
            narrated: Whether the narrator may take over again within the sentence.
            running: The cue of the content and its subject, where a verb leads to it.
        """

        def inner(at: int) -> bool:
            return running is not None and self._of_another(at, *running)

        if running is not None and running[1] is not None:
            end = self._told_of_speaker(start, end, running[1])
        return content_end(self.words, start, end, self.starts_cue, self.trailing, inner, narrated=narrated)

    def before_main_clause(self, at: int, start: int, stop: int) -> int:
        """Return where the content of a clause ends that stands before its main clause, or `stop`.

        «ورغم أن الوزير أكد أن المياه تكفي، إلا أن السكان قلقون»: what follows is the narrator's or of whoever speaks
        outside.

        Args:
            at: The cue, a verb or a verbal noun.
            start: The content's first token.
            stop: Where the content ends otherwise.
        """
        if self._opens_sentence(at):
            return self._at_verb(start, stop)
        if self.norm[at - 1] in RELATIVES or self.norm[at - 1] == "ما":
            return self._behind_relative(at, start, stop)
        paused = False
        for k in range(at - 1, max(self.passage.first, at - _GRANTED_WITHIN) - 1, -1):
            if self.norm[k] in COMMAS:
                paused = True
                if self._resumes(k) or finite(self.norm[k + 1]):
                    # «ورغم شح المياه، قال الوزير إن …»
                    return stop
            elif self._grants(k):
                if paused and COMPLEMENTISERS.isdisjoint(self.norm[k + 1 : k + 4]):
                    return stop
                return next((j for j in range(start + 1, stop) if self._resumes(j)), stop)
        return stop

    def _opens_sentence(self, at: int) -> bool:
        """Whether a cue opens a sentence whose main clause stands behind it («وعندما أكد الوزير أن …، رد العمال»)."""
        first = self.passage.first
        word, after = self.norm[first].removeprefix("و"), self.norm[first + 1]
        if at == first + 1:
            noun, joined = not readings(self.norm[at])[1], self.norm[first][:1] == "و"
            return word in (_SINCE if noun else _WHEN) or (joined and word in _WHILE) or self.norm[first] == "واذ"
        joined_while = self.norm[first] == "وفي" and after == "حين"
        return at == first + 2 and ((word in ("بعد", "منذ") and after == "ان") or joined_while)

    def _behind_relative(self, at: int, start: int, stop: int) -> int:
        """Return the comma that ends what a clause reports about the subject, before its verb, or `stop`.

        «والقرار الذي اعتبرته النقابة مجحفا، أغضب العمال»
        """
        first = self.passage.first
        if at - first > _GRANTED_WITHIN or any(map(self._verb_alone, range(first, at - 1))):
            return stop
        comma = next((k for k in range(start + 1, stop) if self.norm[k] in COMMAS and self.words.inside[k] < 0), stop)
        if comma + 1 >= stop or self._resumes(comma):
            return comma
        verb = self.norm[comma + 1].removeprefix("س")
        if self.norm[start - 1] in COMPLEMENTISERS or verb[:1] in ("و", "ف"):
            return stop
        return comma if finite_alone(verb) and verb not in PREPOSITIONS and verb not in self.vocab.asides else stop

    def _verb_alone(self, at: int) -> bool:
        """Whether a token can only be a verb: no preposition, and no noun behind one («وبعد نشر الصور»)."""
        word, before = self.norm[at].removeprefix("و"), self.norm[at - 1] if at > self.passage.first else ""
        noun = word in PREPOSITIONS or word in self.vocab.asides or before.removeprefix("و") in PREPOSITIONS
        return not noun and finite_alone(word)

    def _at_verb(self, start: int, stop: int) -> int:
        """Return the comma behind which a verb opens the main clause, or `stop`.

        «وعندما اقترح أحدهم …، رد الوزير», «وإذ أكد أن …، فإنه دعا …»; a present behind a second comma may go on with
        the content.
        """
        past, paused = known().past, False
        for k in range(start + 2, stop):
            if self.norm[k - 1] not in COMMAS or self.words.inside[k] >= 0:
                continue
            verb = k + (self.norm[k] in AND_SO_HE and k + 1 < stop)
            told = any(finite(one.removeprefix("س")) for one in self.norm[start : k - 1])
            word = self.norm[verb]
            if self._resumes(k - 1) or (word.removesuffix("ت").removesuffix("وا") in past and word not in PREPOSITIONS):
                return k - 1
            if told and not paused and word[:1] in ("ي", "ت", "ل") and (finite(word) or word in NEGATIONS):
                # «وبينما أكد الوزير أن المياه تكفي، لم يصدقه أحد»
                return k - 1
            paused = True
        return stop

    def _grants(self, at: int) -> bool:
        """Whether a clause opens here that grants something («رغم أن», «وعلى الرغم من», «ومع أن», «وإذا كان»)."""
        word, after = self.norm[at].removeprefix("و"), self.norm[at + 1 : at + 2]
        if word == "مع":
            return after != [] and after[0] in WITH_SUBJECT | {"ان"}
        if word == "اذا":
            return after in (["كان"], ["كانت"])
        return word in _GRANTING or (word == "على" and after == ["الرغم"])

    def _resumes(self, comma: int) -> bool:
        """Whether a comma stands here behind which the sentence goes on with its own («، إلا أن», «، فإن», «، فقد»)."""
        if self.norm[comma] not in COMMAS or comma + 2 >= self.passage.limit or self.words.inside[comma] >= 0:
            return False
        word, after = self.norm[comma + 1], self.norm[comma + 2]
        if word in ("الا", "غير"):
            return after in COMPLEMENTISERS or after in WITH_SUBJECT
        bare = word.removeprefix("و")
        return word == "فقد" or bare.startswith("لكن") or (word[:1] == "ف" and word[1:] in COMPLEMENTISERS)

    def _told_of_speaker(self, start: int, end: int, subject: Mention) -> int:
        """Return where a new clause tells what the speaker did, or the end («إن السد آمن، وزار العلي السد»)."""
        if subject.type is not SpeakerType.PERSON or subject.name is None or subject.start >= start:
            return end
        own = self.norm[subject.name[1] - 1]
        for k in range(start + 2, end):
            if self.norm[k] == own and self.norm[k - 2] in COMMAS and self.norm[k - 1][:1] == "و":
                verb = self.norm[k - 1]
                return k - 2 if finite(verb) and not readings(verb)[1] else end
        return end

    def _of_another(self, at: int, running: Form, subject: Mention | None) -> bool:
        """Whether a verb without a subject can only tell of somebody in the content («قال إن اللجنة تعمل وترفض …»)."""
        found = self.cues.read(at)
        if found is None or found[1].subject is not None or found[1].kind in ("quote", "colon"):
            return False
        if self._another_speaks(at):
            return False
        form, conjunction = found[0], readings(self.norm[at])[0]
        if form.shape == "participle" or form.person != 3 or form.verb.lemma in SAYING or conjunction == "ف":
            return False
        if running.shape == "participle" or (subject is None and running.shape != "past"):
            return False
        if self.norm[at - 1] in RELATIVES or self.norm[at - 1] in ("حيث", "فقد"):
            return False
        taken = found[1].kind in ("object", "party", "preposition")
        if running.person == 1 or (taken and self._joined_to_present(at, running, form)):
            return True
        if subject is not None and subject.type is SpeakerType.ORGANISATION:
            # «قالت الصحيفة إن المدرب غاضب وهدد بالرحيل»
            he = taken and running.gender == "f" and form.gender == "m" and running.number == form.number == 1
            return he and self.norm[at - 1] not in WITH_SUBJECT and self.norm[at - 1] != "كما"
        # «اشتكت مسافرة من أن الموظفين أهانوها ورفضوا مساعدتها»
        one = subject is not None and subject.type is SpeakerType.UNNAMED and bool(running.gender)
        person = subject is not None and (subject.type is SpeakerType.PERSON or one) and not subject.plural
        if found[1].kind == "party" and self.norm[at - 1] in COMMAS and not conjunction:
            # «…، تطالب أربيل بأن …»: she may be its subject.
            return False
        if form.number > 1:
            # «قال سامر العلي إن الناس غضبوا واتهموه بـ…»
            return person and running.number == 1 and form.number > 2
        return bool(form.gender and running.gender) and running.number == 1 and form.gender != running.gender

    def _joined_to_present(self, at: int, running: Form, form: Form) -> bool:
        """Whether و joins a present to one of the content behind a past cue («قال إن الشعب يدعم الاتفاق ويرفض …»)."""
        if running.shape != "past" or form.shape != "present" or self.norm[at][:1] != "و":
            return False
        near = self.norm[max(self.passage.first, at - _JOINED_WITHIN) : at]
        joined = self.norm[at][1:2]
        behind = next((k for k in range(len(near) - 1, -1, -1) if near[k] in COMPLEMENTISERS), len(near))
        clause = near[behind + 1 :]
        return not any(word in COMMAS for word in clause) and any(
            word[:1] == joined and verbal(word) for word in clause
        )

    def direct_end(self, opening: int, end: int) -> int:
        """Return the token behind a content that starts with an opening mark, and what goes on after its marks."""
        return extend_direct(self.words, self.words.partner[opening], end, self.starts_cue, self.trailing)

    def past_sentence(self, opening: int, end: int) -> int:
        """Return the end of the sentence, or the token behind the marks where a speech runs over it."""
        return max(end, min(self.words.partner[opening] + 1, len(self.norm)))

    def starts_cue(self, at: int) -> bool:
        """Whether a cue on the same level as the one before starts here; asked for at every word of every content."""
        if not _may_start_cue(self.norm[at]):
            return False
        if at not in self._starts:
            self._starts[at] = self._read_start(at)
        return self._starts[at]

    def _read_start(self, at: int) -> bool:
        if self.words.inside[at] >= 0:
            return False
        if self.norm[at] in RELATIVES:
            return at + 1 < self.passage.limit and (self._relative_reports(at) or self._had_reported(at))
        if self._conceded(at) or self._relayed(at) or self._another_speaks(at):
            return True
        conjunction, forms = readings(self.norm[at])
        led = (conjunction_of(self.norm[at]) or self.norm[at - 1] == "كما") and with_object(self.norm[at])
        if not forms and led and self.cues.read(at) is not None:
            # «وطالبهم بـ…», «كما طالبهم بـ…»
            return True
        if not forms:
            return self._leads_to_cue(at)
        if forms[0].shape == "participle" or any(f.shape == "participle" for f in forms):
            # «…، مهنئا الشعب»: the speaker again, whatever he says.
            goes_on = self.norm[at].endswith("ا") and self.norm[at - 1] in COMMAS and not conjunction
            goes_on = goes_on and forms[0].verb.lemma != "سأل"
            return goes_on or self.cues.read(at) is not None
        if not conjunction and not self._led(at):
            return False
        if self.norm[at - 1] in ("قد", "فقد") and all(form.shape == "present" for form in forms):
            # «…، فقد يصف الأطباء علاجا»: they may.
            return False
        if self.cues.read(at) is not None:
            return True
        return self._speaks_by_participle(at, forms) if conjunction else self._said_before(at, forms)

    def _another_speaks(self, at: int) -> bool:
        """Whether a clause begins in which somebody else does something and speaks («…، فقاطعه الوزير قائلا: …»)."""
        if not self.joined.opens(at):
            return False
        doer, speaks = self.joined.read(at)
        return doer is not None and (self.norm[speaks] in BY_SAYING or self.cues.read(speaks) is not None)

    def _speaks_by_participle(self, at: int, forms: tuple[Form, ...]) -> bool:
        """Whether و and a verb of saying lead to a participle that has the content («، وكتب على صفحته متسائلا: …»)."""
        speaks = SAYING | CARRIED_ON | _CLOSING
        if self.norm[at - 1] not in COMMAS or not any(form.verb.lemma in speaks for form in forms):
            return False
        for k in range(at + 1, min(self.passage.limit, at + _PARTICIPLE_WITHIN)):
            if self.norm[k] in COMMAS:
                return False
            if any(form.shape == "participle" for form in readings(self.norm[k])[1]):
                return self.cues.read(k) is not None
        return False

    def _said_before(self, at: int, forms: tuple[Form, ...]) -> bool:
        """Whether a verb and its speaker stand behind what was said and close it («…، يورد البيان»)."""
        if self.norm[at - 1] not in COMMAS or at + 1 >= self.passage.limit:
            return False
        if not any(form.verb.lemma in PARENTHETIC and form.person == 3 for form in forms):
            return False
        mention = self.cues.mentions.subject(at + 1, self.passage.limit)
        return mention is not None and (mention.end >= self.passage.limit or not self.norm[mention.end][:1].isalpha())

    def _relative_reports(self, at: int) -> bool:
        """Whether a relative clause reports other speech, which ends the content before it."""
        found = self.cues.read(at + 1)
        if found is None or (self.norm[at + 1] in IMPERSONAL and found[1].subject is None):
            # «المفاوضات التي يفترض أن تبدأ»
            return False
        form, complement = found
        named = form.verb.lemma in _JUDGING and bool(with_object(self.norm[at + 1]))
        if named and self.norm[complement.first] == OPEN:
            # «… الطرف الذي وصفه بـ"الشريك" سيكون …»: a name for it, and the clause goes on.
            close = self.words.partner[complement.first]
            behind = self.norm[close + 1] if close + 1 < self.passage.limit else ""
            return not (close - complement.first <= _TERM and behind[:1].isalpha() and behind[0] != "و")
        # «… القرار الذي اعتبروه مجحفا»
        return (named and complement.subject is None) or complement.kind in ("that", "quote")

    def _had_reported(self, at: int) -> bool:
        """Whether a relative clause tells what somebody else had said («الجسر الذي كان الوزير قد وعد بترميمه»)."""
        if self.norm[at + 1] not in ("كان", "كانت"):
            return False
        near = range(at + 2, min(self.passage.limit - 1, at + _HAD_WITHIN))
        had = next((k for k in near if self.norm[k] == "قد"), 0)
        return had > at + 2 and self.cues.read(had + 1) is not None

    def _conceded(self, at: int) -> bool:
        """Whether a verbal noun with a content of its own qualifies what was said («، مع تأكيده أن …»)."""
        if self.norm[at] not in _QUALIFIERS:
            return False
        noun = next((at + len(w) for w in _QUALIFIES if tuple(self.norm[at : at + len(w)]) == w), at)
        if noun == at or noun + 1 >= self.passage.limit:
            return False
        verb, pronoun = noun_reading(self.norm[noun])
        if verb is None or not pronoun:
            # «، مع إقرار الوزير بأن …»
            near = self.norm[noun + 2 : noun + 4]
            return verb is not None and has_article(self.norm[noun + 1]) and not COMPLEMENTISERS.isdisjoint(near)
        return self.norm[noun + 1] in COMPLEMENTISERS

    def _relayed(self, at: int) -> bool:
        """Whether somebody else's words are passed on («، ونقل البيان عن الوزير قوله», «، كما نقلت عنه قوله»)."""
        if self.norm[at - 1] == "كما" and self.norm[at - 2] in COMMAS:
            return self._passed_on(at, self.norm[at])
        return self.norm[at][:1] == "و" and self._passed_on(at, self.norm[at][1:])

    def _passed_on(self, at: int, verb: str) -> bool:
        if verb not in RELAYING:
            return False
        near = range(at + 1, min(self.passage.limit, at + _HIS_WORDS_WITHIN))
        his = next((k for k in near if self.norm[k] in HIS_WORDS), 0)
        return bool(his) and "عن" in self.norm[at:his]

    def _past_turn(self, at: int) -> int:
        """Return the token behind «وفي هذا الإطار، », by which a speaker goes over to something else, or `at`."""
        if self.norm[at] != "وفي" or at + 3 >= self.passage.limit or self.norm[at + 1] != "هذا":
            return at
        if self.norm[at + 2] not in ("الاطار", "السياق", "الصدد", "الشان"):
            return at
        return at + 3 + (self.norm[at + 3] in COMMAS)

    def _leads_to_cue(self, at: int) -> bool:
        """Whether a clause that attributes starts here with a connective («، لكن وزارة الداخلية قالت …»)."""
        word = self.norm[at]
        if (behind := self._past_turn(at)) > at:
            return behind < self.passage.limit and self.cues.read(behind) is not None
        paused = self.norm[at - 1] in COMMAS or self.words.two_stops(at - 1)
        # «… حتى توزع وفي المقابل قال …»
        paused = paused or (word in ("ومن", "وفي") and self.norm[at + 1 : at + 2] != [] and self.norm[at + 1] in TURNS)
        if not paused and word not in ("لكن", "ولكن", "بينما", "فيما"):
            return False
        if word == "في" and self.norm[at + 1 : at + 2] == ["المقابل"] and at + 2 < self.passage.limit:
            # «…، في المقابل نقلت الوكالة عن الوزير قوله إن …»
            return self._passed_on(at + 2, self.norm[at + 2]) or self.cues.read(at + 2) is not None
        turned = word in ("من", "ومن") and self.norm[at + 1 : at + 2] and self.norm[at + 1] in TURNS
        if word not in LEADERS and not turned and word not in JOINED_PREPOSITIONS:
            return False
        for j in range(at + 1, min(at + 12, self.passage.limit)):
            if self.words.inside[j] >= 0 or self.norm[j] in (*COMMAS, OPEN, ":") or self.norm[j] in RELATIVES:
                return False
            if self.norm[j] in COMPLEMENTISERS and j > at + 1:
                return False
            _, forms = readings(self.norm[j])
            if any(form.shape != "participle" for form in forms) and (found := self.cues.read(j)) is not None:
                # «غير أنه أبدى مخاوف»: the pronoun is the subject, so a noun will do.
                same = j == at + 2 and self.norm[j - 1] in WITH_SUBJECT
                subject = found[1].subject
                # «وكان المدير قد أعلن استقالته»
                before = j - (self.norm[j - 1] == "قد")
                noun = subject is not None and subject.end == before and subject.definite
                return same or noun or found[1].kind in ("that", "quote", "colon")
        return False

    def _led(self, at: int) -> bool:
        before = self.norm[at - 1] if at else ""
        if before in COMPLEMENTISERS and at > 1 and self.norm[at - 2] in ("بعد", "قبل"):
            return True
        if before in COMMAS or (at > 0 and self.words.two_stops(at - 1)):
            return True
        if before in WITH_SUBJECT and at > 1 and self.norm[at - 2] in ("كما", "حتي"):
            # «…، كما أنها طالبت المملكة بـ…»
            return True
        return before in LED_BY

    def trailing(self, at: int) -> bool:
        """Whether a source that qualifies what is before it starts here; «حسب الأولويات» names none."""
        if self.norm[at] not in _MAY_TRAIL:
            return False
        if at not in self._trails:
            self._trails[at] = self._read_trailing(at)
        return self._trails[at]

    def as_said(self, at: int) -> bool:
        """Whether «كما» passes what stands before it on as somebody's words («…، كما قال الوزير»)."""
        if self.norm[at] not in ("كما", "وكما") or at + 1 >= len(self.norm):
            return False
        _, forms = readings(self.norm[at + 1])
        said = any(f.verb.lemma in SAID_AS for f in forms) or self._stands_in_document(at + 1)
        # «…، كما جاء على لسان الوزير»
        said = said or tuple(self.norm[at + 2 : at + 4]) == ("على", "لسان")
        said = said or (any(f.verb.lemma == "نقل" for f in forms) and self._as_media_say(at))
        if not said or self.cues.read(at + 1) is not None:
            return False
        first = self.passage.first
        if self.norm[first].lstrip("وف") in NEGATIONS and readings(self.norm[first + 1])[1]:
            # «ولم يتحدث الوزير عن …، كما قال المدير»: he did not say it.
            return False
        # «…، كما قال الوزير», «…، وذلك كما قال الوزير»
        before = at - (at > 1 and self.norm[at - 1] == "وذلك")
        if at and (self.norm[before - 1] in COMMAS or self.norm[before - 1] in DASHES):
            return self.norm[at] == "كما"
        # «وكما ذكر الوزير، كان …»; «الأسعار سترتفع كما قال الوزير.»
        mention, behind = self.sources.read(at, self.passage.limit)
        # «… كما قال الوزير نفسه.», «… كما قالت الكاتبة لرويترز.»
        last = behind + 1 == self.passage.limit and behind > at + 2
        last = last and (self.norm[behind] in AGAIN or self.mentions.kinds.to_outlet(self.norm[behind]))
        ended = behind >= self.passage.limit or last
        closed = not ended and (self.norm[behind] in COMMAS or self.norm[behind] in LED_OFF)
        leads = at == self.passage.first
        if mention is None and (told := self.sources.alone(at, self.passage.limit)) is not None:
            # «… كما قال في حوار مع الصحيفة.»
            return not leads and told[2] >= self.passage.limit
        return mention is not None and (
            closed if leads else ended and (self.norm[at - 1][:1].isalpha() or self.norm[at - 1] == CLOSE)
        )

    def _as_media_say(self, at: int) -> bool:
        """Whether media are all that stands behind «كما نقلت» («كما نقلت وسائل إعلام محلية.»), and nothing moved."""
        mention, behind = self.sources.read(at, self.passage.limit)
        closed = behind >= self.passage.limit or self.norm[behind] in COMMAS
        outlet = mention is not None and mention.head in PASSES_ON
        return outlet and closed and at > self.passage.first

    def _stands_in_document(self, at: int) -> bool:
        """Whether a verb tells where something is written («كما جاء في بيان الوزارة»)."""
        norm = self.norm
        told = norm[at] in ("جاء", "جاءت", "ورد", "وردت") and norm[at + 1 : at + 2] == ["في"]
        return told and at + 2 < len(norm) and self.vocab.head(norm[at + 2]) in self.vocab.documents

    def _says_behind(self, at: int) -> bool:
        """Whether «حسبما» has a verb of saying and no other speaker («…، حسبما قال في حوار»): the words are his."""
        verb = at + 1 + (self.norm[at + 1 : at + 2] in (["ما"], ["لما"]))
        if verb >= self.passage.limit or (verb == at + 1 and not self.norm[at].endswith("حسبما")):
            return False
        told = (*readings(self.norm[verb])[1], *with_object(self.norm[verb]))
        return any(form.verb.lemma in SAID_AS for form in told)

    def _read_trailing(self, at: int) -> bool:
        if self.norm[at] == "كما":
            return (
                not self.parenthetical(at)
                and self.as_said(at)
                and self.sources.read(at, self.passage.limit)[0] is not None
            )
        if not is_trailing(self.words, at) or self.parenthetical(at):
            return False
        if self._says_behind(at):
            return True
        if self._in_his_words(at):
            return False
        if self.norm[at] == "على" or self.norm[at].startswith("وال"):
            return True
        if self.norm[at] in ATTACHED:
            return True
        if self.norm[at + 1 : at + 2] and self.norm[at + 1] in AS_HE_PUT_IT:
            # «…، وفق تعبيره.», but not «الأطباء الذين أكدوا، بحسب قوله، أن …»
            return at + 2 >= self.passage.limit or not self.norm[at + 2][:1].isalpha()
        mention, behind = self.sources.read(at, self.passage.limit)
        if mention is not None and self._goes_on_behind(at, behind):
            return False
        return mention is not None or self.norm[at + 1 : at + 2] in (["له"], ["لها"], ["لهم"])

    def _goes_on_behind(self, at: int, behind: int) -> bool:
        """Whether the clause in whose middle a source stands goes on behind it.

        «أكد أن الفشل يعود بحسب الخبراء إلى الفساد», «أكد أن الأزمة، وفق الوزارة، ستنتهي»
        """
        paused = self.norm[at - 1] in COMMAS
        k = behind + paused
        if k + 1 >= self.passage.limit or paused != (self.norm[behind] in COMMAS) or self.norm[at - 1] == CLOSE:
            return False
        word = self.norm[k]
        if word[:1] in ("و", "ف") or not word[:1].isalpha() or self.starts_cue(k) or self.norm[k + 1] in ACCOUNTS:
            return False
        if self._waits_for_verb(at - paused):
            return verbal(word.removeprefix("س")) or word in PREPOSITIONS
        return not paused and (word == "الي" or (word[0] == "ب" and self.vocab.known(word[1:]) and len(word) > 3))

    def _waits_for_verb(self, at: int) -> bool:
        """Whether a noun behind أن has no verb before a token («أن الأزمة، بحسب الوزارة، ستنتهي»)."""
        for k in range(at - 1, max(self.passage.first, at - _SUBJECT) - 1, -1):
            if self.norm[k] in COMPLEMENTISERS:
                return k + 1 < at and self.norm[k] in ("ان", "بان")
            if verbal(self.norm[k]) or self.norm[k] in RELATIVES:
                return False
        return False

    def _in_his_words(self, at: int) -> bool:
        """Whether «بحسبه», «على حد قوله» stands between commas and the sentence goes on («لم تكن، بحسبه، كافية»)."""
        behind = at + 1
        again = self.norm[at + 2 : at + 3] != [] and self.norm[at + 2] in AGAIN
        if again and at + 4 < self.passage.limit and self.norm[at - 1] not in COMMAS:
            # «تأخرت كثيرا حسب المصدر ذاته في دفع الرواتب»
            return self.norm[at + 3] in PREPOSITIONS
        if self.norm[at] not in ATTACHED:
            if self.norm[at : at + 2] != ["على", "حد"] or self.norm[at + 2] not in AS_HE_PUT_IT:
                return False
            behind = at + 3
        if behind + 1 >= self.passage.limit:
            return False
        if self.norm[at] == "على" and self.norm[at - 1] not in COMMAS and self.norm[behind] in PREPOSITIONS:
            # «إن وجودها على حد تعبيره في بلاده خطر»
            return True
        if self.norm[at] in ATTACHED and self.norm[at - 1] not in COMMAS and self.norm[behind][:1].isalpha():
            # «وصلت الوزارة حسبه إلى فتح مئة وحدة», «الوزارة حسبه فتحت مئة متجر»
            return not self.norm[behind].startswith("و") and not self.starts_cue(behind)
        if self.norm[at - 1] not in COMMAS or self.norm[behind] not in COMMAS:
            return False
        goes_on = self.norm[behind + 1]
        return (
            goes_on in PREPOSITIONS
            or goes_on in ("بل", "الا")
            or (goes_on[:1] == "و" and goes_on[1:] in COMPLEMENTISERS)
            or not (goes_on.startswith(("و", "ف")) or self.starts_cue(behind + 1) or not goes_on[:1].isalpha())
        )

    def parenthetical(self, at: int) -> bool:
        """Whether a source stands between dashes and the sentence goes on («قد يدفع - بحسب الخبراء - إلى …»)."""
        if not at or self.norm[at - 1] not in DASHES:
            return False
        behind = self.cues.asides.between_dashes(at - 1, self.passage.limit)
        return at < behind < self.passage.limit and (self.norm[behind][:1].isalnum() or self.norm[behind] == OPEN)


@remembered(1 << 15)
def _may_start_cue(word: str) -> bool:
    """Whether a cue, or a clause that has one, can start with a word; with most words of a text none does."""
    verb = bool(readings(word)[1] or with_object(word)) or joins_deed(word)
    led = word in RELATIVES or word in _QUALIFIERS or word in _CONNECTIVES
    return verb or led or (word[:1] in ("و", "ف") and word[1:] in RELAYING)

"""Narrated subjects: whom a sentence is about that quotes nobody; a later verb without a subject may be theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.drafts import Passage, Speaker, Stage, Subject
from indexer.attribution.subjects.agreement import of_gender
from indexer.attribution.subjects.contacted import Contacted
from indexer.attribution.text.cues import readings, with_object
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import bare_verbal_noun, finite, has_article
from indexer.attribution.words.adverbs import IN_TURN, IN_TURN_OF, TURNED_TO, TURNS
from indexer.attribution.words.documents import TALKS, THINGS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import SO_MANY_OF
from indexer.attribution.words.particles import (
    AUXILIARIES,
    COMPLEMENTISERS,
    DEMONSTRATIVES,
    LEADS_TO_NOUN,
    NEGATIONS,
    NO_SUBJECT_BEHIND,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
    THEREBY,
    TRAILING,
)
from indexer.attribution.words.time import ADVERBS
from indexer.attribution.words.verbs import IMPERSONAL, MEETINGS, THANKS
from indexer.model import SpeakerType

_WAS = frozenset({"كان", "كانت", "وكان", "وكانت"})
_MET = MEETINGS | {"و" + word for word in MEETINGS}
# What may stand before the verb of a sentence or before its subject.
_OPENERS = frozenset({"كما", "كذلك", "وكذلك", "هذا", "ثم", "فيما", "لكن", "ولكن", "اما", "بينما", OPEN, "-", "–", "و"})
# «أولا: أصدر المجلس قرارا …»
_FIRSTLY = frozenset({"اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا"})
_WHEN = ADVERBS | {"و" + word for word in ADVERBS}
# What opens a further clause with a subject of its own.
_YET = frozenset({("بيد", "ان"), ("غير", "ان"), ("الا", "ان"), ("في", "حين")})
# Behind these «أن» opens one, too («…، وخصوصا أن المدير غادر مؤكدا …»).
_ALL_THE_MORE = frozenset({"خصوصا", "وخصوصا", "خاصه", "وخاصه", "سيما", "لاسيما", "علما", "لدرجه"})
# «ما زال الوزير يسعى …»: the subject stands behind.
_STILL = frozenset((no, still) for no in ("ما", "لا", "لم") for still in ("زال", "زالت", "يزال", "تزال", "يزل", "تزل"))
_BUT = frozenset({"لكن", "ولكن", "بينما", "فيما"})
# With one of these a further clause begins.
MAY_OPEN_CLAUSE = _BUT | {"ان", "حين", "فان", "كان", "كانت", "وقد", "فقد"}
# «يبدو أن الوزير …»
_IT_SEEMS = frozenset({"يبدو", "بدا", "يظهر", "اتضح", "يتضح", "تبين", "صادف", "الواضح", "الواقع", "الحقيقه", "الموكد"})
_THAT_WITHIN = 3
# A paragraph of so many words and no mark behind them is a heading, or a byline.
_HEADING = 6
# Behind these a clause tells when, and who does something in it («وعندما أكمل المدرب عمله قال إن …»).
_WHEN_CLAUSES = frozenset({"عندما", "وعندما", "حينما", "وحينما", "بعدما", "وبعدما", "لما", "ولما"})
_ASKED_HIM = frozenset({"ساله", "سالها", "سالته", "سالتها", "سالناه", "سالناها"})
# «ومن بينهم …», «ومن هؤلاء …»
_OF_THEM = frozenset({"بينهم", "بينهن", "هولاء", "ضمنهم"})
# The main verb of a sentence stands within so many words, right behind these, too («هكذا يراها المدير»).
_MAIN_VERB_WITHIN = 30
_SO = frozenset({"هكذا", "وهكذا", "هنا", "وهنا", "قد", "وقد", "فقد"})
# What opens a phrase that tells when («يوم الثلاثاء الماضي، وقف الوزير …»).
_DAYS = frozenset({"يوم", "ويوم", "صباح", "وصباح", "مساء", "ومساء", "ليله", "وليله", "فجر", "وفجر", "ظهر", "عصر"})
# So far a phrase of time or place runs before the comma that ends it.
_LONGEST_PHRASE = 14
# No phrase before a verb without a comma between them is longer.
_PHRASE_WITHOUT_COMMA = 7


class NarratedSubjects(Stage):
    """Notes the subjects of the sentences of one paragraph.

    Args:
        passage: The paragraph.
        past_time: Steps over words of time and manner from a token on, before another.
    """

    def __init__(self, passage: Passage, past_time: Callable[[int, int], int]) -> None:
        super().__init__(passage)
        self.past_time = past_time
        self.contacted = Contacted(passage)

    def note(self, first: int, end: int) -> None:
        """Note whom the sentence is about, if its first words tell; a short line without a stop is a heading."""
        if len(self.norm) <= _HEADING and self.norm[-1][:1].isalnum():
            return
        if self.norm[first].removeprefix("و") in TRAILING:
            # «حسب فرانس برس.» passes on what stands before it.
            return
        if (met := self._met(first, end) or self._one_of(first, end)) is not None:
            self.passage.subjects.append(
                Subject(Speaker(met, self.words), (self.passage.paragraph, first), met.start, quoted=False)
            )
            return
        if (asked := self.contacted.read(first, end)) is not None:
            # «وتواصلت "النهار" مع المدير فأوضح أن …»: he does, and not the paper, named or not.
            answering = Speaker(asked[0], self.words) if asked[0] is not None else Speaker(None, None)
            at = asked[0].start if asked[0] is not None else first
            self.passage.subjects.append(Subject(answering, (self.passage.paragraph, first), at, quoted=False))
            return
        opening = self._past_openers(first, end)
        told = self._past_mention_that(opening, end)
        for at in self._starts(told, end):
            at += at + 1 < end and self.norm[at] in NEGATIONS
            mention = self._subject(at, end)
            if mention is None:
                continue
            if self.norm[at].removeprefix("و") in _ASKED_HIM:
                # «قال المدير … . وسألته «النهار» عن …، فأجاب»: he does.
                return
            if self.norm[at].removeprefix("و").removesuffix("ت") == "سال":
                # «وسألت «النهار» المدير سامر العلي عن …، فقال»: who is asked answers.
                self._note_asked(mention, first, end)
                return
            if self.norm[at].removeprefix("و") in THANKS and self.norm[mention.end : mention.end + 1] == ["على"]:
                # «وشكر الرئيس على الاستقبال، وقال»: whoever spoke before thanks him.
                return
            if mention.head in THINGS and mention.type is SpeakerType.UNNAMED:
                # «ويسمح المشروع بـ…، مضيفا»: it does not go on speaking.
                return
            if self._doubtful(mention):
                break
            if not self._byline(mention, first, end):
                speaker, place = Speaker(mention, self.words), (self.passage.paragraph, first)
                if mention.start > at:
                    speaker = self._of_gender(speaker, self.norm[at])
                # «وكان الأردن استفاد من قرض. ولفت إلى أن …»: a state that is looked back on does not speak on.
                looked_back = (
                    self.norm[first].removeprefix("و") in ("كان", "كانت") and mention.head in self.vocab.states
                )
                # «وتحدث في اللقاء مدير البنك …»: the next sentence need not be of him.
                beyond = mention.start > at + 1 and mention.start != self.past_time(at + 1, end)
                nested = told > opening or looked_back or beyond or self._opens_when(opening)
                subject = Subject(speaker, place, mention.start, quoted=False, nested=nested)
                self.passage.subjects.append(subject)
            return
        place = self.passage.paragraph, first
        if self._turns_to_another(first):
            self.passage.subjects.append(Subject(Speaker(None, None), place, first, quoted=False))
        elif self._goes_on(opening, end):
            return
        elif (further := self._further_on(opening, end)) is not None:
            speaker = self._of_gender(Speaker(further, self.words), self.norm[further.start - 1])
            self.passage.subjects.append(Subject(speaker, place, further.start, quoted=False, nested=True))

    def _note_asked(self, asking: Mention, first: int, end: int) -> None:
        """Note whom a question is put to, behind who puts it, or that nothing tells who answers."""
        asked = self.mentions.subject(asking.end, end) if asking.end < end else None
        known = asked is not None and asked.type is SpeakerType.PERSON
        speaker = Speaker(asked, self.words) if known else Speaker(None, None)
        self.passage.subjects.append(Subject(speaker, (self.passage.paragraph, first), asking.end, quoted=False))

    def _turns_to_another(self, first: int) -> bool:
        """Whether a sentence opens with what gives somebody else the word («من جهته», «بدورها»)."""
        opening, behind = self.norm[first].removeprefix("و"), self.norm[first + 1 : first + 2]
        return opening in IN_TURN or (opening == "من" and not IN_TURN_OF.isdisjoint(behind))

    def _goes_on(self, at: int, end: int) -> bool:
        """Whether a verb without a subject goes on with whom the paragraph before was about, who stays in mind.

        «وعرض المدير خطته. ¶ وتطرق إلى كلفتها. ¶ ولفت إلى أن …»
        """
        last = self.passage.subjects[-1] if self.passage.subjects else None
        if last is None or last.quoted or last.nested or last.sentence[0] != self.passage.paragraph - 1:
            return False
        mention, behind = last.speaker.mention, self.norm[at + 1] if at + 1 < end else ""
        alone = behind in PREPOSITIONS or behind in DEMONSTRATIVES
        if mention is None or mention.type is not SpeakerType.PERSON or not (alone and finite(self.norm[at])):
            return False
        gender = _gender(self.norm[at])
        if not gender or mention.gender not in ("", gender):
            return False
        last.sentence = self.passage.paragraph, -1
        return True

    def clause(self, i: int, first: int, end: int) -> None:
        """Note whom a further clause is about («انتهت المباراة، بينما هاجم المدرب سامر العلي الحكم قائلا …»)."""
        word, at = self.norm[i], i + 1
        more, was = word == "ان" and self.norm[i - 1] in _ALL_THE_MORE, word in ("كان", "كانت")
        # «…، وقد حاول الرئيس سامر العلي أن يقنعه، وأضاف …»
        did = word in ("وقد", "فقد") and self.norm[i - 1] in COMMAS
        # «ووفقا للصحيفة فإن المدير سامر العلي زار المصنع حيث أعلن …»
        passed_on = word == "فان" and self.norm[first].removeprefix("و") in TRAILING
        opens = more or was or did or passed_on or (self.norm[i - 1], word) in _YET or word in _BUT
        if not opens or at + 1 >= end:
            return
        mention = self._subject(at, end)
        if mention is None or mention.start > at + 1 or mention.plural or self._doubtful(mention):
            return
        if was and self.norm[mention.end : mention.end + 1] != ["قد"]:
            # «التي كان المدير قد افتتحها، حيث قال»
            return
        if mention.type is SpeakerType.UNNAMED and mention.head not in self.vocab.sources:
            return
        speaker, place = Speaker(mention, self.words), (self.passage.paragraph, first)
        if mention.start > at:
            speaker = self._of_gender(speaker, self.norm[at])
        self.passage.subjects.append(Subject(speaker, place, mention.start, quoted=False, nested=True))

    def _met(self, first: int, end: int) -> Mention | None:
        """Read whom the reporter met: he is about to speak («التقينا التاجر سامر العلي حيث قال …»)."""
        near = range(first, min(end - 1, first + _LONGEST_PHRASE))
        if (begun := self._begun_with(near)) > first:
            whom = self.mentions.subject(begun, end) or self.mentions.whoever(begun, end)
            told = whom is not None and whom.type is SpeakerType.PERSON and whom.name is not None
            return whom if told else None
        if _MET.isdisjoint(self.norm[first : near.stop]):
            return None
        met = next((k for k in near if self.norm[k] in _MET), -1)
        at = met + 1 + (self.norm[met + 1] in ("مع", "ب", "الي")) if met >= 0 else end
        if at >= end:
            return None
        mention = (
            self.mentions.subject(at, end)
            or self.mentions.particles.behind_particle(at, end)
            or (self.mentions.whoever(at, end) if has_article(self.norm[at]) else None)
        )
        person = mention is not None and mention.type is SpeakerType.PERSON and mention.name is not None
        return mention if person else None

    def _begun_with(self, near: range) -> int:
        """Return the token behind «مع» where a talk is told of («كانت البداية مع سامر العلي», «كان لنا لقاء مع …»)."""
        words = self.norm[near.start : near.stop]
        if _WAS.isdisjoint(words):
            return -1
        talk = next((k for k in near if self.vocab.head(self.norm[k]) in TALKS), -1)
        led = next((k for k in near if k > talk >= 0 and self.norm[k] == "مع"), -1)
        ours = led > 0 and ("لنا" in words or self.vocab.head(self.norm[talk]) == "بدايه")
        return led + 1 if ours and led - talk <= _THAT_WITHIN else -1

    def _one_of(self, first: int, end: int) -> Mention | None:
        """Read who is told to be one of many, of whom more is told («ومن هؤلاء العمال سامر العلي، الذي …»)."""
        if self.norm[first].removeprefix("و") != "من" or self.norm[first + 1 : first + 2] == []:
            return None
        at = first + 2 if self.norm[first + 1] in _OF_THEM else end
        at += at + 1 < end and self.norm[first + 1] in DEMONSTRATIVES and has_article(self.norm[at])
        one = self.mentions.subject(at, end) if at < end else None
        if one is None or one.type is not SpeakerType.PERSON or one.name is None or one.plural:
            return None
        beyond = one.end + (self.norm[one.end : one.end + 1] == ["،"])
        return one if beyond < end and self.norm[beyond] in RELATIVES else None

    def _past_openers(self, first: int, end: int) -> int:
        at = first
        if self.norm[first + 1 : first + 2] and (self.norm[first].removeprefix("و"), self.norm[first + 1]) in _STILL:
            return first + 2
        if self.norm[first].removeprefix("و").removeprefix("ف") in ("قد", "سبق"):
            # «فقد سبق وأن تعرض المدير …»
            once = next((k for k in range(first, min(end, first + 3)) if self.norm[k] in ("ان", "وان")), -1)
            if once > 0 and self.norm[once - 1].removeprefix("و") == "سبق":
                return once + 1
        if self.norm[first] in _FIRSTLY and self.norm[first + 1 : first + 2] == [":"]:
            at += 2
        if self.norm[first].endswith("ا") and first + 1 < end and self.norm[first + 1] in COMMAS:
            # «سياسيا، تراجعت موسكو عن القرار مؤكدة أن …»
            at += 2
        while at < min(end, first + 3):
            word = self.norm[at]
            turned = word in COMMAS or word.removeprefix("و") in IN_TURN
            opens = turned or word in AUXILIARIES or word in _OPENERS or word in NEGATIONS or word in _WHEN
            if not opens:
                break
            at += 1
        return at

    def _past_mention_that(self, at: int, end: int) -> int:
        """Step over «يذكر أن», «يشار إلى أن», «يبدو أن»: the sentence, and no other, is about whoever follows."""
        if at < end and (self.norm[at].lstrip("و") in IMPERSONAL or self.norm[at].removeprefix("و") in _IT_SEEMS):
            for k in range(at + 1, min(end, at + _THAT_WITHIN)):
                if self.norm[k] == "ان":
                    return k + 1
        return at

    def _starts(self, at: int, end: int) -> Iterator[int]:
        """Where the verb or its subject may stand: at once, behind «من جانبه», behind a phrase and its comma."""
        if at >= end:
            return
        if self._opens_when(at):
            yield at + 1
        opening = self.norm[at]
        if opening not in LEADS_TO_NOUN and not self._in_reply(at) and opening not in _DAYS:
            yield at
            return
        comma = next((k for k in range(at, min(end, at + _LONGEST_PHRASE)) if self.norm[k] in COMMAS), at - 1)
        if at + 2 < end and self.norm[at + 1] in TURNS:
            yield at + 2
        elif (verb := self._verb_behind_phrase(at, end)) > at:
            yield verb
        if comma + 1 < end:
            yield comma + 1

    def _in_reply(self, at: int) -> bool:
        """Whether a sentence opens with what its verb is a reply to («وجوابا عن سؤال للصحيفة، ربط الوزير …»)."""
        word = self.norm[at].removeprefix("و")
        led = word.endswith("ا") and self.norm[at + 1 : at + 2] != [] and self.norm[at + 1] in PREPOSITIONS
        return led and word[:-1] in known().nouns and not readings(word)[1]

    def _further_on(self, at: int, end: int) -> Mention | None:
        """Read somebody named behind the main verb, wherever it stands («بهذه الكلمات وصف سامر العلي المدينة»)."""
        for k in range(at, min(end - 1, at + _MAIN_VERB_WITHIN)):
            word = self.norm[k]
            if word in COMPLEMENTISERS:
                return None
            if not _may_be_main(word) and not at < k <= at + _PHRASE_WITHOUT_COMMA:
                continue
            main = self._main_verb(k, at)
            if self.words.inside[k] >= 0 or not (main or self._behind_opening_phrase(k, at)):
                continue
            behind = k + 1 + (self.norm[k + 1] in RESUMPTIVES)
            whoever = self.mentions.speaker(behind, end) or self.mentions.subject(behind, end) if behind < end else None
            person = whoever is not None and whoever.type is SpeakerType.PERSON and not whoever.plural
            name = whoever.name if person and whoever is not None else None
            if not main and (name is None or name[1] - name[0] == 1):
                # «وكما ردد كثيرا، يقود سامر العلي حملة»
                continue
            return whoever if name is not None and whoever is not None and not self._doubtful(whoever) else None
        return None

    def _main_verb(self, at: int, first: int) -> bool:
        """Whether a verb stands at a token that describes no noun before it («هكذا يراها المدير …»)."""
        if not _may_be_main(self.norm[at]):
            return False
        before = self.norm[at - 1] if at > first else ""
        if not before or before in COMMAS or before in NEGATIONS or before in _SO or before in self.vocab.names:
            return True
        return self._closes_phrase(before) or self.mentions.kinds.definite_by_pronoun(at - 1)

    def _behind_opening_phrase(self, at: int, first: int) -> bool:
        """Whether a verb stands behind the few words that tell when or how («وبالمناسبة نشر سامر العلي بيانا، مؤكدا»).

        It may look like a noun; a clause that describes the word before it would have a pronoun («في بيان نشره»).
        """
        word, opening = self.norm[at], self.norm[first].removeprefix("و")
        past = word in known().past or (word.endswith("ت") and word[:-1] in known().past)
        if not past or not first < at <= first + _PHRASE_WITHOUT_COMMA or self.norm[at - 1] in LEADS_TO_NOUN:
            return False
        before = self.norm[at - 1]
        apart = at == first + 1 or before.endswith(("ه", "ين")) or self._closes_phrase(before)
        if word in known().nouns and not apart:
            # «وفي وثائق وقف سامر العلي», but «وفي خطوة مفاجئة نشر سامر العلي بيانا»
            return False
        phrase = self.norm[first + 1 : at]
        if not all(told[:1].isalnum() for told in phrase) or not RELATIVES.isdisjoint(phrase):
            return False
        led = opening in LEADS_TO_NOUN or opening in PREPOSITIONS or (opening[:1] in "بل" and len(opening) > 3)
        return led or opening in ADVERBS or opening in _SO or (len(phrase) == 0 and opening.endswith(("ا", "اه")))

    def _opens_when(self, at: int) -> bool:
        """Whether a clause tells when something happened, in which nothing is done to whoever spoke before."""
        when = self.norm[at] in _WHEN_CLAUSES and at + 1 < len(self.norm)
        return when and finite(self.norm[at + 1]) and not with_object(self.norm[at + 1])

    def _verb_behind_phrase(self, at: int, end: int) -> int:
        """Return the verb right behind a phrase without a comma («وفي ختام اللقاء شكر المدير الحضور»), or `at`.

        What stands before it is definite, so that no noun of its form can go on the phrase.
        """
        for k in range(at + 1, min(end - 1, at + _PHRASE_WITHOUT_COMMA)):
            word, before = self.norm[k], self.norm[k - 1]
            if not word[:1].isalnum() or word in RELATIVES or word in COMPLEMENTISERS:
                return at
            if finite(word) and self._closes_phrase(before) and self.mentions.read(k, end) is None:
                return k
        return at

    def _closes_phrase(self, word: str) -> bool:
        """Whether a word ends a phrase of time or place: no noun goes on it but a definite one."""
        definite = has_article(word) or word.startswith(("لل", "بال")) or word in self.vocab.places
        return (
            definite
            or word.isdigit()
            or word in ADVERBS
            or word in TURNED_TO
            or word in DEMONSTRATIVES
            or word == "ذلك"
        )

    def _subject(self, at: int, end: int) -> Mention | None:
        """Read a mention at a token or, where a verb stands there, behind it."""
        mention = self.mentions.speaker(at, end) or self.mentions.particles.behind_and(at, end)
        word = self.norm[at]
        if mention is not None and (self._verb_as_body(mention, end) or self._ratifies(mention, at)):
            mention = None
        if mention is not None or at + 1 >= end or word in PREPOSITIONS or has_article(word):
            return mention
        if (bare_verbal_noun(word) and not finite(word)) or _led(word):
            # «اختيار المدرب صعب»: it is about no trainer, nor is «وبحضور المدرب قال إن …».
            return None
        # «انضم إليه الوزير سامر العلي قائلا …», «صرح بذلك الوزير سامر العلي موضحا …»
        behind_verb = self.norm[at + 1] in RESUMPTIVES or self.norm[at + 1] in THEREBY
        to_him = at + 2 < end and behind_verb and finite(word)
        # «ويوافقه الرأي سامر العلي», «ويتفق معه في الرأي سامر العلي»
        shared = at + 1 + to_him
        shared += self.norm[shared : shared + 2] == ["في", "الراي"]
        shared += self.norm[shared : shared + 1] == ["الراي"] and (shared > at + 1 or word.endswith(("ه", "ها")))
        behind = self.mentions.speaker(shared, end) if word[:1].isalpha() and shared < end else None
        if behind is None and self.norm[at + 1] in SO_MANY_OF:
            # «ونظم العشرات مسيرة وطالبوا بـ…»
            behind = self.mentions.subject(at + 1, end)
        if behind is None and word.endswith("ت") and word[:-1].removeprefix("و") in known().past:
            # «تأسفت أودي باسو، رئيسة البنك، …»
            stranger = self.mentions.whoever(at + 1, end)
            behind = stranger if stranger is not None and self._introduced(stranger, end) else None
        return behind or self._behind_place(at, end) or self._behind_time(at, end)

    def _verb_as_body(self, mention: Mention, end: int) -> bool:
        """Whether a verb before somebody was read as the body of its name («فتح والد اللاعب النار على الإدارة»)."""
        word, behind = self.norm[mention.start], mention.end
        if mention.type is not SpeakerType.ORGANISATION or behind != mention.start + 1 or behind >= end:
            return False
        return word in known().past and self.mentions.speaker(behind, end) is not None

    def _of_gender(self, speaker: Speaker, verb: str) -> Speaker:
        """Return a person with the gender of the verb, by which later verbs know him or her."""
        for form in readings(verb)[1]:
            speaker = of_gender(speaker, form)
        mention = speaker.mention
        if mention is None or mention.gender or mention.type is not SpeakerType.PERSON:
            return speaker
        gender = _gender(verb)
        return replace(speaker, mention=replace(mention, gender=gender)) if gender else speaker

    def _behind_place(self, at: int, end: int) -> Mention | None:
        """Read a titled person behind a verb and where it was («وحضر الحفل وزير الثقافة …», «وتحدث في اللقاء …»)."""
        if not finite(self.norm[at]):
            return None
        noun = at + 1 + (self.norm[at + 1] in ("في", "الي", "علي", "على"))
        if noun + 1 >= end or not has_article(self.norm[noun]):
            return None
        person = self.mentions.speaker(noun + 1, end)
        titled = person is not None and person.type is SpeakerType.PERSON and person.name and person.role
        return person if titled else None

    def _behind_time(self, at: int, end: int) -> Mention | None:
        """Read a person behind a verb and when it was («حل مساء أمس الممثل سامر العلي ضيفا على البرنامج»)."""
        behind = self.past_time(at + 1, end) if finite(self.norm[at]) else at + 1
        person = self.mentions.speaker(behind, end) if at + 1 < behind < end else None
        named = person is not None and person.type is SpeakerType.PERSON and person.name is not None
        return person if named and person is not None and not self._doubtful(person) else None

    def _ratifies(self, mention: Mention, at: int) -> bool:
        """Whether a verb that is a given name, too, stands before a title or a body.

        «صادق الرئيس سامر العلي على القانون», «حكمت محكمة الجنايات على سامر العلي»
        """
        named = mention.type is SpeakerType.PERSON and mention.name == (at, at + 1) and at + 1 < len(self.norm)
        after, word = self.norm[at + 1] if named else "", self.norm[at]
        if word in known().past:
            return has_article(after) and self.mentions.kinds.is_role(after)
        return word.endswith("ت") and word[:-1] in known().past and self.vocab.head(after) in self.vocab.organisations

    def _introduced(self, stranger: Mention, end: int) -> bool:
        """Whether a title behind a comma tells who a stranger is."""
        at = stranger.end
        titled = at + 1 < end and self.norm[at] in COMMAS and self.mentions.kinds.is_role(self.norm[at + 1])
        return titled and stranger.type is SpeakerType.PERSON

    def _doubtful(self, mention: Mention) -> bool:
        """Whether one word that tells an origin, or of which no list knows, would make a person («واللدائن …»)."""
        if mention.name is None or mention.name[1] - mention.name[0] > 1:
            return False
        word = self.norm[mention.name[0]]
        if mention.role is not None:
            # «لاعب المنتخب السويدي»
            return (
                has_article(word)
                and mention.role[1] - mention.role[0] > 1
                and self.vocab.head(word) in self.vocab.origins
            )
        return (
            mention.type is SpeakerType.PERSON
            and word not in self.vocab.names
            and word not in self.mentions.context.names
        )

    def _byline(self, mention: Mention, first: int, end: int) -> bool:
        """Whether a name at the head of a paragraph signs it or dates it («أحمد حسن- سبق- جدة:», «جدة في 9 يوليو»)."""
        if mention.start != first or mention.end >= end:
            return False
        dated = self.norm[mention.end] == "في" and any(map(str.isdigit, self.norm[mention.end + 1 : mention.end + 2]))
        return dated or self.norm[mention.end] in ("-", "–", "/", ":")


def _gender(verb: str) -> str:
    """Return the gender that a verb shows, or nothing: «تحدث» may be his past or her present."""
    past, present = known().past, known().present
    bare = verb if verb in past else verb.removeprefix("و")
    stem = bare[:-1] if bare.endswith("ت") else ""
    # «تلقت» is of «تلقى»; «وقت» is no verb.
    his, hers = bare in past, stem in past or (bool(stem) and stem + "ي" in past and bare not in known().nouns)
    if his or hers:
        return "" if his and hers else "m" if his else "f"
    return "m" if bare.startswith("ي") and bare[1:] in present else ""


@remembered(1 << 15)
def _may_be_main(word: str) -> bool:
    """Whether a word may be the verb of a sentence, with a pronoun or without («يراها»)."""
    vocab = vocabulary()
    if not word[:1].isalpha() or word in vocab.compound_names or word in vocab.asides:
        return False
    stems = (word.removesuffix(him) for him in ("ها", "هم", "ه") if word.endswith(him))
    bare = next((stem for stem in stems if finite(stem)), word)
    # «وقف» is no «قف».
    verb = finite(bare) or bare.removesuffix("ت") in known().past
    return verb and not bare_verbal_noun(word) and word not in LEADS_TO_NOUN


def _led(word: str) -> bool:
    """Whether a word tells whom somebody is with or before («وبحضور الوزير», «وبخلاف المدير», «أمام اللجنة»)."""
    bare = word.removeprefix("و")
    noun = bare[:1] in ("ب", "ك") and bare[1:] in known().nouns and bare not in known().nouns
    return bare in NO_SUBJECT_BEHIND or bare == "امام" or (noun and not finite(word))

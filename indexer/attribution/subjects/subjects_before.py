"""Subjects before: who stands before the verb («الوزير سامر العلي قال إن …») or has the speech that is told of."""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.drafts import Stage
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.text.cues import Form, conjunction_of, readings
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import bare_verbal_noun, finite, finite_alone, has_article
from indexer.attribution.words.adverbs import IN_TURN_OF, TURNS
from indexer.attribution.words.documents import INTERVIEWS, OWN_WORDS, QUALIFIERS, UTTERANCES
from indexer.attribution.words.marks import COMMAS, DASHES, PAUSES
from indexer.attribution.words.numbers import ALL_OF, ONE_OF, QUANTIFIERS
from indexer.attribution.words.outlets import OUTLETS, PLATFORMS, PUBLISHED_IN
from indexer.attribution.words.particles import (
    AUXILIARIES,
    BECOMING,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    FUNCTION,
    IN_WHICH,
    NEGATIONS,
    NO_SUBJECT_BEHIND,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
)
from indexer.attribution.words.time import ADVERBS, TIMES
from indexer.attribution.words.verbs import GIVES_OUT, MAKING, NAMING, ON_CONDITION
from indexer.model import SpeakerType

# What can stand between a subject and its verb.
_BETWEEN = frozenset((*COMMAS, *AUXILIARIES, *ADVERBS, "لا", "لم"))
# Behind these a verb tells what whoever was named last does meanwhile.
_WHILE_HE = frozenset({"وهو", "وهي"})
# No name that nobody knows has more words.
_STRANGERS_NAME = 3
# Who is one of several, or what most of them are («خبراء، بينهم سامر العلي، …»).
_AMONG_THEM = frozenset(
    {"بينهم", "بينهن", "منهم", "منهن", "ضمنهم", "راسهم", "مقدمتهم", "طليعتهم", "معظمهم", "غالبيتهم", "اغلبهم", "بعضهم"}
)
# What is published stands «في موقع المدينة», «على صفحته».
_PUBLISHED_ON = frozenset({"في", "على", "عبر"})
# Whom these stand before is told something.
_IN_FRONT_OF = frozenset({"امام", "لدي"})
# So many words of a subject before its verb are read.
_SUBJECT_WITHIN = 22
# So many words of a subject and the clause that describes it.
_DESCRIBED_WITHIN = 28
# So many words before «الذين» stands the preposition before those whom it describes.
_DESCRIBED_LED = 4
# What opens a phrase between a subject and its verb.
_ASIDE_OPENERS = frozenset({"في", "وفي", "خلال", "وخلال", "عبر", "وعبر", "ومن", "وبعد"})
# What opens where or when somebody spoke, between him and his verb.
_SETTING = _ASIDE_OPENERS | {"امام", "عقب"}
# Behind these and their subject a verb tells what is begun («وبدأ المشجعون يطالبون بـ…»).
_BEGINNING = frozenset({"بدا", "بدات", "اخذ", "اخذت", "راح", "راحت", "عاد", "عادت", "صار", "صارت", "بات", "باتت"})
# So many words behind «وهو» tell what somebody is.
_DESCRIPTION_WITHIN = 14
# So many words behind a subject its verb stands where somebody else is named, too.
_REST_WITHIN = 8


class SubjectsBefore(Stage):
    """Reads the subjects before the verbs of one paragraph."""

    def read(self, at: int, first: int, form: Form, strict: bool = False) -> Mention | None:
        """Read the subject that stands before its verb.

        Args:
            at: The verb.
            first: The first token of the sentence.
            form: The verb's reading.
            strict: Whether the subject must stand right before the verb, at the start of the sentence or behind أن.
        """
        if strict and not self._goes_on_noun(at, first):
            return None
        conjunction = conjunction_of(self.norm[at])
        if self.norm[at - 1] in _WHILE_HE and at - 1 > first and form.shape == "present":
            # «وظهر المدير سامر العلي وهو يقترح …»
            whoever = self._ending_at(at - 1, first, at, form, relative=True, strict=False)
            person = whoever is not None and whoever.type is SpeakerType.PERSON and whoever.start > first
            if whoever is not None and person and self.norm[whoever.start - 1] not in PREPOSITIONS:
                return whoever
        stop = self.past_auxiliaries(at, first)
        relative = stop > first and self.norm[stop - 1] in RELATIVES
        if (conjunction == "ف" or self.norm[at - 1] == "فقد") and (topic := self._topic(at, first, form)) is not None:
            return topic
        if conjunction and not relative:
            pointed = at + 1 < len(self.norm) and self.norm[at + 1] in IN_WHICH
            return self._given(range(at - 1, max(first, at - 24) - 1, -1), at, form) if pointed else None
        if at + 1 < len(self.norm) and self.norm[at + 1] in IN_WHICH and not conjunction:
            return self._owner(at, first, form)
        if relative:
            stop -= 1
            while stop > first and self.norm[stop - 1] in (*COMMAS, "-", "–"):
                stop -= 1
        if not relative and (apart := self._before_what_he_is(at, stop, first)) < stop:
            # «سامر العلي، وهو تاجر، قال إن …»
            described = self._ending_at(apart, first, at, form, relative=False, strict=strict)
            if described is not None:
                return described
        if (mention := self._ending_at(stop, first, at, form, relative=relative, strict=strict)) is not None:
            title = mention.name is None and mention.start > first + 1 and self.norm[mention.start - 1] in DASHES
            # «سامر العلي- رئيس اتحاد الفلاحين قال: …»
            return (self._before_dash(first, stop, form) if title and not strict else None) or mention
        if relative or strict:
            return None
        return (
            self._described(first, stop, form)
            or self._qualified(first, stop, form)
            or self._before_aside(first, stop, form)
            or self._before_setting(first, stop, form)
            or self._his(stop, first, form)
        )

    def _topic(self, at: int, first: int, form: Form) -> Mention | None:
        """Read whom «أما» turns to («أما البوليساريو، فتطالب بتنظيم استفتاء», «أما أمه فقد قالت إنه عنيد»).

        What does not agree is spoken of («أما الوزارة فقال إنها متعثرة», «أما الأجور فقال إنها كافية»).
        """
        near = range(at - 2, max(first, at - _SUBJECT_WITHIN) - 1, -1)
        opening = next((k for k in near if self.norm[k] in ("اما", "واما")), -1)
        if opening < 0 or "إ" in self.words.text[self.words.start[opening] : self.words.end[opening]]:
            # «إما أن يبقى الجسر، فيقول الناس إن …»
            return None
        topic = self.mentions.read(opening + 1, at) or self.mentions.whoever(opening + 1, at)
        if topic is None or self.norm[topic.end] not in (*COMMAS, self.norm[at], "فقد"):
            # «أما الأسد هيلبرغ، فقال …»: more of a name that no list has.
            return topic
        noun = self.norm[topic.start].removeprefix("ال")
        several = known_words().fixed.get(noun, noun) != noun and topic.type is SpeakerType.UNNAMED
        # No masculine singular verb is of a broken plural.
        spoken_of = not agrees(form, topic) or (several and form.number == 1 and form.gender == "m")
        return None if spoken_of else topic

    def _before_what_he_is(self, at: int, stop: int, first: int) -> int:
        """Return where a subject ends before what he is or did between commas, or `stop`.

        «سامر العلي، وهو تاجر، قال إن …», «لكن مسؤولا في الوزارة، طلب عدم كشف اسمه، قال إن …»
        """
        comma = at - 1 - (self.norm[at - 1] == "قد")
        if self.norm[comma] not in COMMAS:
            return stop
        for k in range(comma - 2, max(first + 1, comma - _DESCRIPTION_WITHIN), -1):
            word = self.norm[k]
            told = word in _WHILE_HE or word in ON_CONDITION or word in QUALIFIERS or self.mentions.documents.issues(k)
            told = told or self._among_them(k)
            if told and self.norm[k - 1] in COMMAS:
                return k - 1
            if word in COMMAS or word in COMPLEMENTISERS or word in RELATIVES:
                return stop
        return stop

    def end_of_several(self, at: int, first: int) -> int:
        """Return where several end before who is one of them («لكن نوابا، بينهم سامر العلي، قالوا …»), or the token."""
        return self._before_what_he_is(at, at, first) if at > first + 1 else at

    def _among_them(self, at: int) -> bool:
        """Whether it is told who is one of several («بينهم سامر العلي», «على رأسهم …», «معظمهم من النساء»)."""
        word, after = self.norm[at].removeprefix("و"), self.norm[at + 1]
        return word in _AMONG_THEM or (word in ("من", "على", "في") and after in _AMONG_THEM)

    def _his(self, stop: int, first: int, form: Form) -> Mention | None:
        """Read somebody's people right before their verb, whom no list knows («لكن دفاعه أكد أن …»)."""
        at = stop - 1
        if at < first or not (at == first or self._opens_own_clause(at)) or form.number > 1:
            return None
        word = self.norm[at]
        other = word in self.vocab.asides or word in self.vocab.names or word in FUNCTION or word[:1] in "بل"
        if other or form.shape == "participle" or not self.mentions.kinds.definite_by_pronoun(at):
            return None
        head = word.removesuffix("هم").removesuffix("ها").removesuffix("ه")
        if head not in known_words().nouns or form.gender != "m":
            return None
        return Mention(at, stop, SpeakerType.UNNAMED, head=head, definite=True)

    def those(self, at: int, first: int) -> Mention | None:
        """Take the words of the clause before a plural verb for those who say it («أن قراصنة أعلنوا أنهم …»)."""
        conjunction, forms = readings(self.norm[at])
        if conjunction or not (forms or self.norm[at - 1] == "الذين") or self.norm[at - 1] in BECOMING:
            return None
        stop = at - (self.norm[at - 1] == "قد")
        apart = self.end_of_several(at, first)
        stop = apart if apart < at else stop
        if self.norm[stop - 1] == "الذين":
            stop -= 1 + (self.norm[stop - 2] in COMMAS)
            led = (
                k for k in range(stop - 2, max(first, stop - _DESCRIBED_LED) - 1, -1) if self.norm[k] in PREPOSITIONS
            )
            if (k := next(led, -1)) >= first and has_article(self.norm[k + 1]) and self.norm[k + 1].endswith("ين"):
                # «انضموا إلى المحتجين الذين هتفوا …»
                head = self.vocab.head(self.norm[k + 1])
                return Mention(k + 1, stop, SpeakerType.UNNAMED, head=head, plural=True, definite=True)
            if (k := self._several_alone(stop, first)) < stop:
                # «أثار القرار غضب التجار الذين اعتبروه ظالما»
                head = self.vocab.head(self.norm[k])
                return Mention(k, stop, SpeakerType.UNNAMED, head=head, plural=True, definite=True)
        start = stop
        while start > max(first, stop - 9) and self.norm[start - 1][:1].isalnum() and not self._opens_clause(start):
            if start < stop and self._verb(start - 1):
                break
            start -= 1
        opened = start == first or self._opens_clause(start) or self._verb(start - 1)
        if start == stop or not opened or self.norm[start] in PREPOSITIONS:
            return None
        last = self.norm[stop - 1]
        if self.norm[start] in NEGATIONS or last in FUNCTION or last in TURNS or last in self.vocab.asides:
            return None
        # «لكن منتقدين يقولون إن …»
        verbs = (form for word in self.norm[start:stop] for form in readings(word)[1])
        if any(form.shape != "participle" or form.number < 3 for form in verbs) or any(
            word.endswith(("وا", "ها", "هم")) for word in self.norm[start:stop]
        ):
            return None
        joined = bool(self.mentions.joined_to_noun(start)) or self.norm[start][1:] in QUANTIFIERS
        noun = self.norm[start][joined:]
        head, definite = self.vocab.head(noun), noun != self.vocab.head(noun)
        return Mention(
            start, stop, SpeakerType.UNNAMED, head=head, plural=True, definite=definite, attached=joined
        )  # fmt: skip

    def _verb(self, at: int) -> bool:
        """Whether a verb stands at a token, behind which its subject is («وبدأ مشجعو الفريق يطالبون بـ…»)."""
        word = self.norm[at]
        opens = at == self.passage.first and finite_alone(word[1:])
        return (finite(word) and (word[:1] != "و" or opens)) or word.removeprefix("و") in _BEGINNING

    def _several_alone(self, stop: int, first: int) -> int:
        """Return where the words with ال right before a token begin, if they name several people, or the token."""
        k = stop
        while k > first and has_article(self.norm[k - 1]):
            k -= 1
        word = self.norm[k] if k < stop else ""
        one = known_words().fixed.get(word[2:], word[2:])
        several = word.endswith(("ين", "ون")) or word[2:] in self.vocab.people or one != word[2:]
        # «عشاقه الصغار الذين …»: whose they are stands before.
        whose = k > first and self.mentions.kinds.definite_by_pronoun(k - 1)
        return k if several and not whose and word[2:] not in self.vocab.roles else stop

    def indefinite(self, at: int, first: int, form: Form) -> Mention | None:
        """Take the indefinite noun that a clause without الذي describes («شائعات تفيد بأنه …»), if it is no speech."""
        if form.shape != "present" or readings(self.norm[at])[0] or at <= first + 1:
            return None
        word = self.norm[at - 1]
        if not word[:1].isalpha() or word.startswith("ال") or word in FUNCTION or word in self.vocab.asides:
            return None
        known = known_words()
        indefinite = word.endswith("ات") or (form.gender == "f" and word in known.fixed and word not in known.names)
        named = word in self.vocab.names or word in self.vocab.states or word in self.vocab.places
        if not indefinite or named or word in self.vocab.documents or finite(word):
            # «الحفريات التي بدأت تكشف أن …»: a verb.
            return None
        return Mention(at - 1, at, SpeakerType.UNNAMED, head=word, plural=True)

    def behind_was(self, at: int, first: int) -> Mention | None:
        """Take what stands between كان and قد for the subject, whoever it is («وكانت التقارير السابقة قد أشارت»).

        What he is may stand between commas («وكان جيلمار، وهو وكيل الوزارة، قد قال»).
        """
        if at - 3 < first or self.norm[at - 1] != "قد" or readings(self.norm[at])[0]:
            return None
        stop = at - 1
        for k in range(at - 3, max(first, at - _SUBJECT_WITHIN) - 1, -1):
            if self.norm[k].removeprefix("و") in ("كان", "كانت", "كانوا"):
                return self.mentions.speaker(k + 1, stop) or self.mentions.whoever(k + 1, stop)
            if self.norm[k] in PAUSES and self.norm[at - 2] in PAUSES:
                stop = k
            elif not self.norm[k][:1].isalnum():
                return None
        return None

    def once(self, at: int, first: int) -> Mention | None:
        """Read who said something earlier («وسبق للوزير سامر العلي أن أعلن …»)."""
        if self.norm[at - 1] != "ان":
            return None
        stop = at - 1 - (self.norm[at - 2] in COMMAS)
        for k in range(at - 3, max(first, at - _SUBJECT_WITHIN) - 1, -1):
            if self.norm[k].removeprefix("و") == "سبق":
                mention = self.mentions.behind(k + 1, stop)
                # «وسبق لمصدر في الوزارة، الأسبوع الماضي، أن أكد …»
                between = self.norm[mention.end : stop] if mention is not None else [""]
                timed = all(word in self.vocab.asides or word in TIMES or word in COMMAS for word in between)
                return mention if timed else None
        return None

    def _ending_at(self, stop: int, first: int, at: int, form: Form, *, relative: bool, strict: bool) -> Mention | None:
        """Read the mention that ends right before a verb, or before what stands between them."""
        for s in range(max(first, stop - _SUBJECT_WITHIN), stop):
            if s > first and not self._may_open(s, stop, relative):
                continue
            own = s > first and self._opens_own_clause(s)
            if strict and s > first and not own:
                continue
            opens = s == first or (self.norm[s - 1] in COMMAS and self.norm[stop] not in COMMAS)
            mention = self.mentions.opening(s, stop) if opens else self.mentions.read(s, stop)
            if mention is None and self.norm[s] in ALL_OF and s + 1 < stop and has_article(self.norm[s + 1]):
                # «لكن كل الصحف ذكرت أن …»
                whole = self.mentions.read(s + 1, stop)
                mention = replace(whole, start=s, plural=True) if whole is not None and whole.end == stop else None
            if mention is None and relative:
                mention = self._behind_letter(s, stop, form)
            if mention is None and own:
                mention = self._accusative(s, stop) or self._stranger(s, stop)
            if mention is None and s == first and self.norm[stop] in COMMAS:
                # «هيكلان بورتو، رئيس النادي، قال إن …»
                mention = self._stranger(s, stop)
            if mention is None and (s == first or own):
                # «وكانت "بي إن سبورتس" قالت إن …»
                mention = self.mentions.name_in_marks(s, stop)
            if mention is not None and mention.end != stop and mention.role is not None and mention.name is None:
                # «أن قائد المنطقة، يهودا فوكس، أبلغ …»
                mention = self._named_between(mention, stop, at) or self.mentions.speaker(s, stop) or mention
            if mention is not None:
                mention = self.mentions.past_leader(mention, stop)
                if not relative or form.number > 1:
                    mention = self._with_the_rest(mention, stop)
                if relative and self._of_another_noun(at, mention):
                    continue
                ends = mention.end == stop or (not relative and self._tells_outlet(mention, stop))
                ends = ends or (own and self._of_body(mention, stop))
                if ends and self._agrees_before(form, mention):
                    return mention
        return None

    def _may_open(self, at: int, stop: int, relative: bool) -> bool:
        """Whether a subject that ends before a token can start at another, by what stands before it."""
        before = self.norm[at - 1]
        # «سامر العلي أحد رجال الأعمال والذي قال …», «ونشرت رسالة على موقع فيسبوك، أكدت فيها أن …»
        if before in ONE_OF or (before in _PUBLISHED_ON and self.norm[at] in PUBLISHED_IN):
            return False
        if relative:
            return not self._describes_things(at)
        # «وفي كلمة أمام أنصاره وصف العلي خصمه بأنه …»
        somebody = has_article(self.norm[at]) or self.mentions.kinds.definite_by_pronoun(at)
        # «الخلاف مع العلي لا ينفي أن …», but «في مقابلة مع سامر العلي قال إن …»
        somebody = somebody or (before == "مع" and has_article(self.norm[at - 2].removeprefix("و")))
        # «مع معلومات كشفت أن …»
        led = before in NO_SUBJECT_BEHIND and (somebody or self.norm[stop] in COMMAS)
        return not led and before not in _IN_FRONT_OF and self._opens_clause(at)

    def _behind_letter(self, at: int, stop: int, form: Form) -> Mention | None:
        """Read whom a relative clause describes behind an attached ل or ب («وفقا لصحيفة النهار، التي ذكرت أن …»)."""
        letter, bare, before = self.norm[at][:1], self.norm[at][1:], self.norm[at - 1]
        if letter == "ب" and bare in OUTLETS:
            # «ورد في تقرير بصحيفة ذا صن التي أضافت أن …»
            told = self.mentions.read_as(at, bare, stop)
            return replace(told, attached=True, body=replace(told, attached=True)) if told is not None else None
        behind = self.mentions.behind(at, stop) if letter in ("ل", "ب") else None
        # «التقرير الأخير لوزارة التجارة التي تتوقع …»
        if behind is None or form.verb.act == "expect" or (letter == "ل" and before in ("وفقا", "طبقا", "ووفقا")):
            return behind
        # «اجتماع للمجلس الأعلى الذي دعا إلى …», «أعطى الكلمة لرئيس الجمعية الذي عبر عن …»
        # «هدف لقوات الحكومة التي تقول إنها …»: no thing says so.
        named = behind.role is not None or before in self.vocab.occasions or form.verb.lemma in NAMING
        known = letter == "ل" and named
        return behind if known and behind.type is not SpeakerType.UNNAMED and not bare_verbal_noun(bare) else None

    def _describes_things(self, at: int) -> bool:
        """Whether a feminine word with ال describes the things before it («القطاعات الاقتصادية الواعدة والتي …»)."""
        word, before = self.norm[at], self.norm[at - 1]
        things = has_article(before) and before.endswith("ات") and before not in self.vocab.asides
        return things and has_article(word) and word.endswith("يه") and word not in self.vocab.organisations

    def _tells_outlet(self, mention: Mention, stop: int) -> bool:
        """Whether only the outlet that he tells stands between a subject and its verb («المتحدث للنهار أشار»)."""
        end = mention.end
        if end >= stop or not self.mentions.kinds.to_outlet(self.norm[end]):
            return False
        told = self.mentions.behind(end, stop)
        return end + 1 == stop or (told is not None and told.end == stop)

    def _of_body(self, mention: Mention, stop: int) -> bool:
        """Whether only where somebody works stands between him and his verb («لكن هيلبرغ من شركة «نماء» قال إن …»)."""
        end = mention.end
        if mention.type is not SpeakerType.PERSON or mention.name is None or self.norm[end] not in ("من", "في", "لدي"):
            return False
        body = self.mentions.read(end + 1, stop) if end + 1 < stop else None
        return body is not None and body.type is SpeakerType.ORGANISATION and body.end == stop

    def _of_another_noun(self, at: int, mention: Mention) -> bool:
        """Whether «التي» right before a verb means another noun than the masculine before it («خطة الموقع التي …»).

        A surname behind another name is of a man whose body it is («حكومة سامر العلي، والتي تتهم …»).
        """
        if self.norm[at - 1].removeprefix("و") != "التي" or mention.plural or mention.type is SpeakerType.UNNAMED:
            return False
        before = self.norm[mention.start - 1] if mention.start else ""
        inside = before[:1].isalpha() and before not in FUNCTION and not finite(before)
        surname = mention.type is SpeakerType.PERSON and mention.role is None and inside
        return mention.gender == "m" or (mention.gender != "f" and surname)

    def _described(self, first: int, stop: int, form: Form) -> Mention | None:
        """Read whom a relative clause describes before the verb («الحركة التي تبنت الهجوم هددت»)."""
        if stop - first > _DESCRIBED_WITHIN or RELATIVES.isdisjoint(self.norm[first:stop]):
            return None
        for s in range(first, stop - 2):
            if s > first and not self._opens_own_clause(s):
                continue
            mention = self.mentions.opening(s, stop) if s == first else self.mentions.read(s, stop)
            if mention is None:
                continue
            k = mention.end + (self.norm[mention.end : mention.end + 1] == ["،"])
            if k + 1 < stop and self.norm[k] in RELATIVES and self._agrees_before(form, mention):
                return None if self._told_between(k, stop) else mention
        return None

    def _qualified(self, first: int, stop: int, form: Form) -> Mention | None:
        """Read whom an adjective and its preposition describe («لكن التقديرات القادمة من حلب تعتبر أن …»)."""
        for s in range(max(first, stop - _DESCRIBED_WITHIN), stop - 3):
            if s > first and not self._opens_own_clause(s):
                continue
            mention = self.mentions.opening(s, stop) if s == first else self.mentions.read(s, stop)
            if mention is None or mention.end + 2 >= stop or not self._agrees_before(form, mention):
                continue
            quality, rest = self.norm[mention.end], self.norm[mention.end + 1 : stop]
            described = has_article(quality) and has_article(self.norm[mention.end - 1]) and rest[0] in PREPOSITIONS
            ends = any(finite(w) or w in COMPLEMENTISERS or w in RELATIVES or not w[:1].isalnum() for w in rest)
            if described and not ends and mention.name is None and not self.mentions.kinds.is_role(quality):
                return replace(mention, end=stop)
        return None

    def _before_aside(self, first: int, stop: int, form: Form) -> Mention | None:
        """Read the subject that a phrase parts from its verb («المنظمة، وفي بيان لها، طالبت»)."""
        if self.norm[stop] not in COMMAS:
            return self._before_dash(first, stop, form)
        comma = next((k for k in range(first + 1, min(stop, first + _REST_WITHIN)) if self.norm[k] in COMMAS), stop)
        if comma + 2 >= stop or self.norm[comma + 1] not in _ASIDE_OPENERS or self._told_between(comma, stop):
            return None
        mention = self.mentions.read(first, comma)
        if mention is None or not self._agrees_before(form, mention):
            return None
        return mention if all(not finite(word) for word in self.norm[mention.end : comma]) else None

    def _before_setting(self, first: int, stop: int, form: Form) -> Mention | None:
        """Read the subject of a clause that where or when he spoke parts from his verb, with commas or without.

        «لكن رئيس البلدية، في حديث للقناة، حذر من …», «وقالت الوكالة إن الوزير خلال زيارة إلى القرية دعا إلى …»
        """
        reach, turned = range(stop - 2, max(first, stop - _SUBJECT_WITHIN) - 1, -1), self._behind_turn(first)
        s = next((k for k in reach if k in (first, turned) or self._opens_own_clause(k)), -1)
        if s < 0 or form.shape == "participle":
            return None
        whole = self.mentions.opening(s, stop) if s == first else self.mentions.read(s, stop)
        last = self.norm[stop - 1]
        definite = has_article(last) or self.norm[stop] in _BETWEEN or last in self.vocab.asides or last in IN_TURN_OF
        if form.verb.extra.get("nounlike") and not definite:
            # «إنها حملة في إطار نشر الوعي»
            return None
        if whole is not None:
            speaks = self._agrees_before(form, whole) and self._somebody(whole)
            return whole if speaks and self._set_before(whole.end, stop) else None
        commas = [k for k in range(s + 1, stop) if self.norm[k] in COMMAS][:2]
        for k in (*commas, *[k for k in range(s + 1, stop) if self._opens_setting(k)][:1]):
            mention = self._accusative(s, k) or self._stranger(s, k)
            if mention is not None and self._agrees_before(form, mention) and self._set_before(mention.end, stop):
                return mention
        return None

    def _set_before(self, end: int, stop: int) -> bool:
        """Whether nothing but a setting stands between the end of a subject and its verb."""
        apart = self.norm[end] in COMMAS
        opening = end + apart
        if not opening + 1 < stop:
            return False
        # «الوزير، ومقره لندن، قال»
        his = apart and self.norm[stop] in COMMAS and self.norm[opening][:1] == "و"
        if not (his and owned(self.norm[opening][1:])) and not self._opens_setting(opening):
            return False
        return not any(
            finite_alone(word) or word in COMPLEMENTISERS or word in RELATIVES or not word[:1].isalnum()
            for word in self.norm[opening:stop]
        )

    def _behind_turn(self, first: int) -> int:
        """Return the token behind what a sentence turns with to somebody («وفي المقابل، …», «من جهته، …»), or -1."""
        comma = first + 2 + (self.norm[first + 1 : first + 2] == ["هذا"])
        turns = self.norm[comma - 1 : comma] != [] and self.norm[comma - 1] in TURNS
        return comma + 1 if turns and self.norm[comma : comma + 1] != [] and self.norm[comma] in COMMAS else -1

    def _opens_setting(self, at: int) -> bool:
        """Whether where or when somebody spoke, or a turn to him, begins at a token («من جانبه»)."""
        word, after = self.norm[at], self.norm[at + 1]
        told = (word == "على" and (after in PLATFORMS or after == "هامش")) or (word == "من" and after in IN_TURN_OF)
        return word in _SETTING or told

    def _somebody(self, mention: Mention) -> bool:
        """Whether a mention is a body, or of people whom lists know, named or not."""
        word = self.norm[mention.start]
        if mention.type is SpeakerType.PERSON and mention.end == mention.start + 1 and word.endswith("ا"):
            # «غير أن خبازا في القرية أكد»
            return word in self.vocab.given
        listed = mention.head in self.vocab.people or mention.head in self.vocab.sources or mention.role is not None
        return mention.type is not SpeakerType.UNNAMED or mention.plural or listed

    def _before_dash(self, first: int, stop: int, form: Form) -> Mention | None:
        """Read somebody named whom a dash parts from what he is («المزارع سامر العلي - منطقة الجبل قال: …»)."""
        # «من جانبه المحامي سامر العلي- رئيس البلدية أوضح …»
        turned = self.norm[first].removeprefix("و") == "من" and self.norm[first + 1] in IN_TURN_OF
        mention = self.mentions.opening(first + 2 * turned, stop)
        if mention is None or mention.name is None or mention.end + 1 >= stop or self.norm[mention.end] not in DASHES:
            return None
        told = any(finite(word) for word in self.norm[mention.end : stop]) or self._told_between(mention.end, stop)
        return mention if not told and stop - first <= _SUBJECT_WITHIN and self._agrees_before(form, mention) else None

    def _told_between(self, first: int, end: int) -> bool:
        """Whether somebody is quoted between two tokens, or a clause opens that may have the verb."""
        if any(word in COMPLEMENTISERS for word in self.norm[first:end]):
            return True
        return any(d.words is self.words and d.cue and first <= d.cue[0] < end for d in self.passage.drafts[-6:])

    def _with_the_rest(self, mention: Mention, stop: int) -> Mention:
        """Take in who else stands between a subject and its verb («الحركة وبقية الفصائل تؤكد», «فلان ووكيله قالا»)."""
        end = mention.end
        if not end + 1 <= stop <= end + _REST_WITHIN or self.norm[end][:1] != "و" or len(self.norm[end]) < 4:
            return mention
        rest, second = self.norm[end:stop], self.norm[end][1:]
        if bare_verbal_noun(second) or second in FUNCTION or (mention.role is not None and mention.name is None):
            return mention
        if any(not w[:1].isalpha() or w in RELATIVES or w in COMPLEMENTISERS or w in self.vocab.asides for w in rest):
            return mention
        if any(readings(word)[1] for word in rest):
            return mention
        return replace(mention, end=stop, plural=True)

    def _named_between(self, title: Mention, stop: int, at: int) -> Mention | None:
        """Take what commas set off between a title and its verb for a name («قائد المنطقة، يهودا فوكس، أبلغ»)."""
        first = title.end + 1
        if self.norm[title.end] not in COMMAS or self.norm[at - 1] not in COMMAS or not 2 <= stop - first <= 3:
            return None
        names = self.norm[first:stop]
        # «وزير الصيد، ومقره لندن، قال»
        if any(word in self.vocab.frequent for word in names) or owned(names[0].removeprefix("و")):
            return None
        return replace(title, end=stop, name=(first, stop))

    def _stranger(self, s: int, stop: int) -> Mention | None:
        """Read two words or three that nobody knows right before a verb, or with a title between commas.

        «إلا أن هيكلان بورتو قال إن …», «لكن هيكلان بورتو، رئيس النادي، قال إن …»
        """
        end, unlisted = s, self.mentions.unlisted
        while end < min(stop, s + _STRANGERS_NAME) and (unlisted.foreign(self.norm[end]) or unlisted.strange(end)):
            end += 1
        titled = end < stop and self.norm[end] in COMMAS and self.mentions.kinds.is_role(self.norm[end + 1])
        if end - s < 2 or not (end == stop or titled) or any(map(has_article, self.norm[s:end])):
            return None
        body = self.norm[s] in self.vocab.organisations or self.norm[s] in self.vocab.documents
        if body or self.mentions.kinds.is_role(self.norm[s]) or not any(map(unlisted.foreign, self.norm[s:end])):
            return None
        return Mention(s, stop, SpeakerType.PERSON, (s, end), head=self.norm[s], definite=True)

    def _accusative(self, s: int, stop: int) -> Mention | None:
        """Read somebody unnamed in the accusative behind لكن or أن («لكن مسؤولا سعوديا قال إن …»)."""
        head = self.norm[s].removesuffix("ا")
        listed = head in self.vocab.roles or head in self.vocab.sources
        documents = head in self.vocab.documents
        if head == self.norm[s] or not (listed or documents) or self.norm[s] in self.vocab.names:
            return None
        plain = all(word.endswith("ا") and word[:1].isalpha() for word in self.norm[s + 1 : stop])
        if listed and plain:
            return Mention(s, stop, SpeakerType.UNNAMED, head=head)
        # «لكن متحدثا باسم الوزارة قال إن …»
        return self.mentions.accusative(s, stop)

    def _goes_on_noun(self, at: int, first: int) -> bool:
        """Whether a noun stands right before a verb, or قد alone between them."""
        before = self.norm[at - 1] if at > first else ""
        if before in COMMAS and self.norm[first] in ("كان", "وكان", "كانت", "وكانت"):
            # «وكان بلاغ للمكتب السياسي، اتهم رئيس الحكومة بـ…»
            return True
        return before[:1].isalpha() and (before not in AUXILIARIES or before == "قد") and before not in RELATIVES

    def past_auxiliaries(self, at: int, first: int) -> int:
        """Return the first of the commas, auxiliaries, negations, adverbs and outlets told right before a verb."""
        while at > first and (self.norm[at - 1] in _BETWEEN or self._outlet_told(at, first) < at):
            at = min(at - 1, self._outlet_told(at, first))
        return at

    def _outlet_told(self, end: int, first: int) -> int:
        """Return the ل before marks that end before a token («مصادر لـ«النهار» قالت إن …»), or the token."""
        opening = self.words.inside[end - 2] if end - 3 > first and self.norm[end - 1] == CLOSE else -1
        return opening - 1 if opening > first and self.norm[opening - 1] == "ل" else end

    def _owner(self, at: int, first: int, form: Form) -> Mention | None:
        """Read whose speech a relative clause reports («تصريحات لقائد القوات قال فيها», «تقرير من الأمين دعا فيه»)."""
        reach = range(at - 1, max(first, at - 24) - 1, -1)
        speech = [s for s in reach if s > 0 and self._speech(self.norm[s - 1])]
        from_whom = [k for s in speech for k in range(s, min(s + 3, at)) if self.norm[k] in ("من", "عن")]
        behind = [self.mentions.read(k + 1, at) for k in from_whom]
        # «وجاء رد الوزير في تغريدة قال فيها …»
        construct = (s for s in speech if not self.norm[s - 1].endswith("ا"))
        owners = [self.mentions.read(s, at) for s in construct]
        named = [one for one in owners if one is not None and one.name is not None and self.norm[one.start] != OPEN]
        asked = [self.mentions.read(s, at) for s in reach if s > 1 and self._with_whom(s)]
        named += [one for one in asked if one is not None and one.type is SpeakerType.PERSON and one.name is not None]
        own, attached = self._attached(reach, at)
        told = any(self._speech(self.norm[s]) for s in reach)
        issuing = [s for s in reach if told and self._gives_out(s)]
        # «كان المدير قد نشر رسالة، بعد إعلان النادي …، قال فيها …»
        # «على رسالة بعث بها المدير يطالب فيها …»
        issuers = [
            self.behind_was(s, first)
            or self.mentions.subject(s + 1 + (self.norm[s + 1] in RESUMPTIVES), at)
            or self._those_behind(s + 1, at, form)
            for s in issuing[:1]
        ]
        # «وذكرت الوكالة أن المدير سامر العلي نشر رسالة قال فيها …»
        issuers += [self.read(s, first, form, strict=True) for s in issuing[:1] if s > first + 1]
        if issuers and issuers[0] is not None and issuers[0].head in OUTLETS:
            # «بثت القناة بيانا للحركة قالت فيه …»: hers who made it.
            issuers = [*attached[:2], *issuers]
        for mention in (*behind, *own, self._given(reach, at, form), *issuers, *named, *attached[:2]):
            if (
                mention is not None
                and (mention.name is not None or mention.role is not None or mention.type is SpeakerType.UNNAMED)
                and agrees(form, mention)
            ):
                return mention
        return None

    def _gives_out(self, at: int) -> bool:
        """Whether a verb of giving out a text stands at a token; «وجه» is a face elsewhere than at once or behind و."""
        word = self.norm[at]
        joined = word[:1] == "و" and word[1:] in GIVES_OUT
        opens = at == self.passage.first or self.norm[at - 1] in AUXILIARIES or self.norm[at - 1] in COMMAS
        text = at + 1 < len(self.norm) and self._speech(self.norm[at + 1])
        return joined or (word in GIVES_OUT and (opens or text or word != "وجه"))

    def _those_behind(self, first: int, end: int, form: Form) -> Mention | None:
        """Take the words between a verb and a text for those who write it («وقع 300 مثقف بيانا أعلنوا فيه رفضهم»)."""
        text = next((k for k in range(first + 1, end) if self._speech(self.norm[k])), end)
        stop = next((k for k in range(first + 1, text) if self._part_of_clause(k)), text)
        word = self.norm[first] if first < text < end else ""
        if form.number < 3 or not word[:1].isalnum() or word in FUNCTION or word in self.vocab.asides:
            return None
        return Mention(first, stop, SpeakerType.UNNAMED, head=self.vocab.head(word), plural=True)

    def _part_of_clause(self, at: int) -> bool:
        """Whether a particle or a mark ends the subject of a verb («أهل الشاب عند الشرطة»), but «أكثر من»."""
        word = self.norm[at]
        return not word[:1].isalnum() or ((word in PREPOSITIONS or word in FUNCTION) and word != "من")

    def _given(self, reach: range, at: int, form: Form) -> Mention | None:
        """Read who gave a speech that a clause names («تصريحات أدلى بها الوزير وأعرب فيها عن», «كلمة ألقاها»)."""
        for s in reach:
            given = self.norm[s].startswith("ادل") and self.norm[s + 1] in ("بها", "به")
            if not given and not (self.mentions.documents.issues(s) and self._speech_before(s)):
                continue
            giver = self.mentions.subject(self.mentions.documents.past_attributes(s + 1 + given, at), at)
            if giver is not None and agrees(form, giver):
                return giver
        return None

    def _speech_before(self, at: int) -> bool:
        """Whether a speech stands before a verb that has it for its object («كلمة ألقاها», «خطاب الفوز الذي ألقاه»)."""
        relative = self.norm[at - 1] in RELATIVES
        return any(k >= 0 and self._speech(self.norm[k]) for k in ((at - 2, at - 3) if relative else (at - 1,)))

    def _with_whom(self, at: int) -> bool:
        """Whether somebody is named whom an interview was led with («حوارا مع المدرب سامر العلي قال فيه»)."""
        return self.norm[at - 1] == "مع" and self.norm[at - 2].removesuffix("ا") in INTERVIEWS

    def _attached(self, reach: range, at: int) -> tuple[list[Mention | None], list[Mention | None]]:
        """Read whom ل ties to a speech or text: whose it is («تغريدة للوزير»), and whose it may be («كلمة للوزير»)."""
        own: list[Mention | None] = []
        others: list[Mention | None] = []
        for s in reach:
            word = self.norm[s]
            if not word.startswith("ل") or word in self.vocab.names or word in self.vocab.states:
                continue
            told = next((k for k in (s - 1, s - 2) if self._words_of(k)), -1)
            if told < 0 or (word in self.vocab.common and not word.startswith("لل")):
                continue
            owns = self.norm[told].removesuffix("ا") in OWN_WORDS
            (own if owns else others).append(self.mentions.behind(s, at))
        return own, others

    def _words_of(self, at: int) -> bool:
        """Whether somebody's words stand at a token («تصريحات لـ…»), and no meeting («جلسة للمجلس»)."""
        word = self.norm[at].removesuffix("ا")
        word = word[1:] if word[:1] == "ب" and word[1:] in UTTERANCES else word
        return word in UTTERANCES or self.vocab.head(word) in self.vocab.documents

    def _speech(self, word: str) -> bool:
        """Whether a word is a speech or a text («خطابا», «تصريحات», «اتصالا»)."""
        bare = word.removesuffix("ا")
        spoken = word in self.vocab.occasions or bare in self.vocab.occasions
        # «بعث برسالة»
        documents = self.vocab.documents
        return spoken or self.vocab.head(word) in documents or bare in documents or word.removeprefix("ب") in documents

    def _opens_clause(self, s: int) -> bool:
        """Whether a new clause can open at a token, so that a noun there can be its subject.

        None does right behind the verb of another («الوزير الذي عينه الرئيس قال إن …»), though it looks like an aside.
        """
        before = self.norm[s - 1]
        return (
            before in CLAUSE_OPENERS
            or before in COMPLEMENTISERS
            or (before in self.vocab.asides and self.norm[s - 2] not in RELATIVES)
            or before in MAKING
            or not before[:1].isalnum()
        )

    def _opens_own_clause(self, s: int) -> bool:
        """Whether a clause behind أن, كان or لكن opens at a token, whose first noun is its subject."""
        before = self.norm[s - 1]
        return before in COMPLEMENTISERS or before in ("كان", "وكان", "كانت", "وكانت", "لكن", "ولكن", "فان")

    def _agrees_before(self, form: Form, mention: Mention) -> bool:
        if form.number == 3:
            return mention.plural
        return agrees(form, mention)

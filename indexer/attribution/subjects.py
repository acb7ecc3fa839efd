"""Subjects: who speaks, behind the verb, before it, or carried on from an earlier one."""

from __future__ import annotations

from dataclasses import replace

from indexer.analysis.known import known as known_words
from indexer.attribution.cues import Form, Verb, readings, with_object
from indexer.attribution.drafts import TITLE, Complement, Speaker, Stage, Subject
from indexer.attribution.mention import Mention
from indexer.attribution.tokens import OPEN
from indexer.attribution.word_kinds import bare_verbal_noun, has_article
from indexer.attribution.words.adverbs import TURNS
from indexer.attribution.words.bodies import COLLECTIVE
from indexer.attribution.words.documents import INTERVIEWS, OWN_WORDS, REPLIES, STUDIES, UTTERANCES
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.numbers import ONE_OF
from indexer.attribution.words.outlets import NEWS_HOUSES, OUTLETS, PUBLISHED_IN, WRITTEN_ON
from indexer.attribution.words.particles import (
    AUXILIARIES,
    BECOMING,
    CLAUSE_OPENERS,
    COMPLEMENTISERS,
    FUNCTION,
    IN_WHICH,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
    SOME_ARE,
)
from indexer.attribution.words.time import ADVERBS, PLURALS_OF_TIME
from indexer.attribution.words.verbs import GOING_ON, ISSUES, MAKING, SAYING
from indexer.model import SpeakerType

# The last paragraph that may go on with the subject of the headline.
_GOES_ON_WITH_TITLE = 2


def agrees(form: Form, mention: Mention) -> bool:
    """Whether a verb's gender allows a mention for its subject."""
    if mention.plural or not mention.gender or not form.gender:
        return True
    return mention.gender == form.gender


def of_gender(speaker: Speaker, form: Form) -> Speaker:
    """Return a person with the gender of the verb, by which later verbs know him or her."""
    mention = speaker.mention
    if mention is None or mention.type is not SpeakerType.PERSON or mention.gender or form.shape == "participle":
        return speaker
    return replace(speaker, mention=replace(mention, gender=form.gender))


# What can stand between a subject and its verb.
_BETWEEN = frozenset((*COMMAS, *AUXILIARIES, *ADVERBS, "لا", "لم"))
# What opens a clause without a noun that a verb may be about.
_WHAT = frozenset({"ما", "وما", "فما"})
# Who does this with a text speaks in it («قدمت الشركة تقريرا تحدث عن …»).
_GIVES_OUT = ISSUES | {"قدم", "قدمت", "يقدم", "تقدم", "اعد", "اعدت", "وزع", "وزعت", "القي", "القت"}
# Behind these a verb tells what whoever was named last does meanwhile.
_WHILE_HE = frozenset({"وهو", "وهي"})
# Behind these a noun is theirs and no subject («وعن لقائه مع الرئيس، قال …»).
_WITH_NOUNS = frozenset({"مع", "ضد", "بحضور", "برفقه", "مخاطبا", "ممثلا", "ممازحا"})
# Behind these stands who did something to somebody.
_BY = frozenset({("من", "قبل"), ("من", "طرف"), ("من", "جانب"), ("على", "يد"), ("على", "ايدي")})
# Behind these stands a plural that is the subject («كل الصحف ذكرت أن …»).
_ALL_OF = frozenset({"كل", "جميع", "كافه", "سائر"})
# What is published stands «في موقع المدينة», «على صفحته».
_PUBLISHED_ON = frozenset({"في", "على", "عبر"})
# What goes on with what was told before: «وهو ما أكده …», «الأمر الذي نفاه …».
_WHICH = frozenset({("الامر", "الذي"), *((this, "ما") for this in ("هو", "وهو", "هذا", "وهذا"))})
# What tells when something was said between a subject and its verb («خبراء قبل أيام قالوا»).
_TIME_OPENERS = frozenset({"قبل", "بعد", "منذ", "خلال"})
# So many words of a subject before its verb are read.
_SUBJECT_WITHIN = 22
# So many words of a subject and the clause that describes it.
_DESCRIBED_WITHIN = 28
# So many words before «الذين» stands the preposition before those whom it describes.
_DESCRIBED_LED = 4
# What opens a phrase between a subject and its verb.
_ASIDE_OPENERS = frozenset({"في", "وفي", "خلال", "وخلال", "عبر", "وعبر", "ومن", "وبعد"})
# So many words behind a subject its verb stands where somebody else is named, too.
_REST_WITHIN = 8
# So many words behind somebody stands with whom he did something («بحث الوزير الملف مع نظيره»).
_TOGETHER_WITHIN = 12
# These stand with somebody else for both («التقى الوزير نظيره …، وشددا على …»).
_WITH_HIM = frozenset({"مع", "نظيره", "نظيرته", "نظيرها", "نظيرتها"})
# Whose words are passed on: a man's, a woman's or some people's.
_OF_WHOM = {"عنه": ("m", 1), "عنها": ("f", 1), "عنهم": ("m", 3)}
# So many words behind «آخرون» a participle of theirs stands.
_OTHERS_WITHIN = 10
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


def finite(word: str) -> bool:
    """Whether a word can be a verb of a third person, with و or without."""
    bare, lists = word.removeprefix("و"), known_words()
    return bare.removesuffix("ت") in lists.past or (bare[:1] in ("ي", "ت") and bare[1:] in lists.present)


class Subjects(Stage):
    """Finds the speakers of the cues of one paragraph."""

    def speaker(self, at: int, form: Form, complement: Complement, first: int) -> tuple[Speaker, str]:
        """Return who says it, and which step found them."""
        if complement.source is not None:
            via = Speaker(complement.subject, self.words)
            name = via.text((complement.subject.start, complement.subject.end)) if complement.subject else None
            return Speaker(complement.source, self.words, via=(name,) if name else ()), "source behind عن"
        if form.verb.extra.get("relays") and (told := self._whose_words(at, form, complement)) is not None:
            return told, "carried"
        if (once := self._once_before(at, first)) is not None:
            return Speaker(once, self.words), "subject before the cue"
        if complement.subject is not None:
            side = "behind" if complement.subject.end > at else "before"
            return Speaker(complement.subject, self.words), f"subject {side} the cue"
        if (sign := self._sign(at, form)) is not None:
            return Speaker(sign, self.words), "subject before the cue"
        if self.some_say(at):
            whoever = Mention(at - 1, at, SpeakerType.UNNAMED, head="من", definite=True)
            return Speaker(whoever, self.words), "subject before the cue"
        before = self.before(at, first, form) if form.shape != "participle" else None
        if before is not None and not self._described_by_another(at, before):
            return Speaker(before, self.words), "subject before the cue"
        if form.number > 1 and form.person == 3 and form.shape != "participle":
            clause = complement.kind in ("that", "quote") or self.norm[complement.first - 1] in COMPLEMENTISERS
            if clause and (those := self._those_before(at, first)) is not None:
                return Speaker(those, self.words), "subject before the cue"
        if form.shape == "past" and (who := self._behind_was(at, first)) is not None:
            return Speaker(who, self.words), "subject before the cue"
        if complement.kind == "that" and (described := self._indefinite_before(at, first, form)) is not None:
            return Speaker(described, self.words), "subject before the cue"
        if form.shape != "participle" and (text := self._text_before(at, first, form)) is not None:
            return text, "subject of the sentence"
        if form.shape == "participle" and form.number == 3 and (others := self._others(at, first)) is not None:
            return Speaker(others, self.words), "subject of the sentence"
        if self._opened_by_another(at, first, form):
            if (another := self._unread_opening(at, first)) is None:
                return Speaker(None, None, carried=True), "carried"
            return Speaker(another, self.words), "subject before the cue"
        carried = self.carried(form, at, first)
        return carried, "carried" if carried.carried else "subject of the sentence"

    def _whose_words(self, at: int, form: Form, complement: Complement) -> Speaker | None:
        """Return whom a pronoun means whose words are passed on («ونقلت عنه الصحيفة أن …», «نقلت رويترز عنها: …»)."""
        if form.shape == "participle" or self.norm[at - 1] in RELATIVES:
            # «المصدر الذي نقلت عنه الصحيفة أن …»
            return None
        return self.of_whom(at, form.verb, complement.first)

    def of_whom(self, at: int, verb: Verb, end: int) -> Speaker | None:
        """Return whom a pronoun between a verb of passing on and what was said means, who then is the last to speak."""
        near = (k for k in range(at + 1, end) if self.words.inside[k] < 0)
        him = next((k for k in near if self.norm[k] in _OF_WHOM), at)
        if him == at:
            return None
        gender, number = _OF_WHOM[self.norm[him]]
        whose = self.carried(Form(verb, "past", gender, number), at, self.passage.first)
        by = self.mentions.subject(at + 1, him) or self.mentions.subject(him + 1, end)
        via = (self.words.between(by.start, by.end - 1),) if by is not None else whose.via
        speaker = replace(whose, carried=True, via=via)
        if speaker.mention is not None:
            place = self.passage.paragraph, self.passage.first
            self.passage.subjects.append(Subject(speaker, place, end, quoted=True))
        return speaker

    def _opened_by_another(self, at: int, first: int, form: Form) -> bool:
        """Whether a noun that nothing was made of opens the clause of a verb («والمقال الذي نشر أمس يتحدث عن …»).

        What stands between them belongs to it: no pause, no أن, and no verb but those of relative clauses.
        """
        opening, joined = self.norm[first], self.mentions.joined_to_noun(first)
        word = opening[joined:]
        if form.shape == "participle" or not has_article(word) or readings(self.norm[at])[0] or at - first < 2:
            return False
        if word in self.vocab.asides or word in FUNCTION or self.norm[at - 1] in RELATIVES or form.number > 1:
            return False
        if not (word.endswith("ات") or self.vocab.known(word[2:]) or word[2:] in known_words().nouns):
            # «التقينا بالتاجر سامر العلي.. قال إن …»
            return False
        feminine = self.words.text[self.words.end[first] - 1] == "ة" or word.endswith("ات")
        if feminine != (form.gender == "f"):
            return False
        between = range(first + 1, at)
        return not any(
            self.norm[k] in COMMAS
            or self.norm[k] in COMPLEMENTISERS
            or (finite(self.norm[k]) and self.norm[k - 1] not in RELATIVES and self.norm[k] not in self.vocab.asides)
            for k in between
        )

    def _unread_opening(self, at: int, first: int) -> Mention | None:
        """Take the noun that opens a clause, whatever it is, for who speaks, if no name may stand with it."""
        stop = self._past_auxiliaries(at, first)
        ends = (k for k in range(first + 1, stop) if self.norm[k] in RELATIVES or not self.norm[k][:1].isalnum())
        end = next(ends, stop)
        joined = self.mentions.joined_to_noun(first)
        head = self.vocab.head(self.norm[first][joined:])
        if (
            not self.norm[end][:1].isalnum()
            or head in self.vocab.roles
            or any(self.norm[k] in self.vocab.given for k in range(first, end))
        ):
            return None
        return Mention(first, end, SpeakerType.UNNAMED, head=head, definite=True, attached=joined)

    def _once_before(self, at: int, first: int) -> Mention | None:
        """Read who said something earlier («وسبق للوزير سامر العلي أن أعلن …»)."""
        if self.norm[at - 1] != "ان":
            return None
        stop = at - 1 - (self.norm[at - 2] in COMMAS)
        for k in range(at - 3, max(first, at - _REST_WITHIN) - 1, -1):
            if self.norm[k].removeprefix("و") == "سبق":
                mention = self.mentions.behind(k + 1, stop)
                return mention if mention is not None and mention.end == stop else None
        return None

    def _sign(self, at: int, form: Form) -> Mention | None:
        """Read what somebody's words stand on, who is not named («لافتات كتب عليها "…"»)."""
        if form.verb.lemma != "كتب" or self.norm[at + 1 : at + 2] not in (["عليها"], ["عليه"]):
            return None
        k = next((k for k in (at - 1, at - 2) if k >= 0 and self.vocab.head(self.norm[k]) in WRITTEN_ON), -1)
        return Mention(k, k + 1, SpeakerType.UNNAMED, head=self.vocab.head(self.norm[k])) if k >= 0 else None

    def _others(self, at: int, first: int) -> Mention | None:
        """Read those of whom a clause before a plural participle is («دافع عنها آخرون معتبرين أن …»)."""
        near = range(at - 1, max(first, at - _OTHERS_WITHIN) - 1, -1)
        k = next((k for k in near if self.norm[k] == "اخرون"), -1)
        return Mention(k, k + 1, SpeakerType.UNNAMED, head="اخرون", plural=True) if k >= 0 else None

    def _described_by_another(self, at: int, antecedent: Mention) -> bool:
        """Whether a pronoun on the verb means the noun before الذي («الطرف الذي وصفه بـ…»): another described it."""
        if self.norm[at - 1] not in RELATIVES or readings(self.norm[at])[1]:
            return False
        feminine = self.norm[at].endswith("ها")
        return antecedent.gender == "" or feminine == (antecedent.gender == "f")

    def some_say(self, at: int) -> bool:
        """Whether nobody in particular says it («هناك من يرى أن …», «ومنهم من قال إن …»)."""
        return at > 1 and self.norm[at - 1] == "من" and self.norm[at - 2] in SOME_ARE

    def _text_before(self, at: int, first: int, form: Form) -> Speaker | None:
        """Return whose a text is that a clause describes («قدمت الشركة تقريرا تحدث عن …»), or the text."""
        word = self.norm[at - 1] if at > first else ""
        text = word.removesuffix("ا")
        if readings(self.norm[at])[0] or text == word or text not in self.vocab.documents or form.gender == "f":
            return None
        gives = (k for k in range(at - 2, first - 1, -1) if self.norm[k].lstrip("وف") in _GIVES_OUT)
        issues = next(gives, -1)
        issuer = self.mentions.subject(issues + 1, at - 1) if issues >= 0 else None
        if issuer is None and issues > first:
            gender = "f" if self.norm[issues].endswith("ت") else "m"
            issuer = self.before(issues, first, Form(form.verb, "past", gender))
        if issuer is not None:
            return Speaker(issuer, self.words)
        here = (self.passage.paragraph, first)
        told = (s.speaker for s in reversed(self.passage.subjects[-_NEAR:]) if s.sentence == here and s.at < at)
        last = next((speaker for speaker in told if speaker.mention is not None), None) if issues >= 0 else None
        return last or Speaker(Mention(at - 1, at, SpeakerType.UNNAMED, head=text), self.words)

    def what_happens(self, at: int) -> bool:
        """Whether a clause with «ما» is what a verb is about («فما نحن عليه اليوم يؤكد أن …»)."""
        first = self.passage.first
        if readings(self.norm[at])[0] or self.norm[first] not in _WHAT or at < first + 3:
            return False
        here = (self.passage.paragraph, first)
        clause = self.norm[first + 1 : at]
        plain = all(word[:1].isalnum() and word not in COMPLEMENTISERS for word in clause)
        return plain and not any(s.sentence == here and s.quoted for s in self.passage.subjects[-_NEAR:])

    def _behind_was(self, at: int, first: int) -> Mention | None:
        """Take what stands between كان and قد for the subject, whoever it is («وكانت التقارير السابقة قد أشارت»)."""
        if at - 3 < first or self.norm[at - 1] != "قد" or readings(self.norm[at])[0]:
            return None
        for k in range(at - 3, max(first, at - _SUBJECT_WITHIN) - 1, -1):
            if self.norm[k].removeprefix("و") in ("كان", "كانت", "كانوا"):
                return self.mentions.speaker(k + 1, at - 1) or self.mentions.whoever(k + 1, at - 1)
            if not self.norm[k][:1].isalnum():
                return None
        return None

    def _indefinite_before(self, at: int, first: int, form: Form) -> Mention | None:
        """Take the indefinite noun that a clause without الذي describes («شائعات تفيد بأنه …»), if it is no speech."""
        if form.shape != "present" or readings(self.norm[at])[0] or at <= first + 1:
            return None
        word = self.norm[at - 1]
        if not word[:1].isalpha() or word.startswith("ال") or word in FUNCTION or word in self.vocab.asides:
            return None
        known = known_words()
        indefinite = word.endswith("ات") or (form.gender == "f" and word in known.fixed and word not in known.names)
        speech = word in self.vocab.documents or word in self.vocab.occasions
        named = word in self.vocab.names or word in self.vocab.states or word in self.vocab.places
        if not indefinite or speech or named or word in self.vocab.bodies:
            return None
        return Mention(at - 1, at, SpeakerType.UNNAMED, head=word, plural=True)

    def _those_before(self, at: int, first: int) -> Mention | None:
        """Take the words of the clause before a plural verb for those who say it («أن قراصنة أعلنوا أنهم …»)."""
        conjunction, forms = readings(self.norm[at])
        if conjunction or not forms or self.norm[at - 1] in BECOMING:
            return None
        stop = at - (self.norm[at - 1] == "قد")
        if stop > first + 2 and self.norm[stop - 2] in _TIME_OPENERS and self.norm[stop - 1] in PLURALS_OF_TIME:
            # «لكن خبراء قبل أيام قالوا إن …»
            stop -= 2
        if self.norm[stop - 1] == "الذين":
            stop -= 1 + (self.norm[stop - 2] in COMMAS)
            led = (
                k for k in range(stop - 2, max(first, stop - _DESCRIBED_LED) - 1, -1) if self.norm[k] in PREPOSITIONS
            )
            if (k := next(led, -1)) >= first and has_article(self.norm[k + 1]) and self.norm[k + 1].endswith("ين"):
                # «انضموا إلى المحتجين الذين هتفوا …»
                head = self.vocab.head(self.norm[k + 1])
                return Mention(k + 1, stop, SpeakerType.UNNAMED, head=head, plural=True, definite=True)
        start = stop
        while start > max(first, stop - 9) and self.norm[start - 1][:1].isalnum() and not self._opens_clause(start):
            start -= 1
        if start == stop or not (start == first or self._opens_clause(start)):
            return None
        if (
            self.norm[stop - 1] in TURNS
            or self.norm[start] in NEGATIONS
            or self.norm[stop - 1] in FUNCTION
            or self.norm[stop - 1] in self.vocab.asides
        ):
            return None
        # «لكن منتقدين يقولون إن …»
        verbs = (form for word in self.norm[start:stop] for form in readings(word)[1])
        if any(form.shape != "participle" or form.number < 3 for form in verbs) or any(
            word in RELATIVES or word.endswith(("وا", "ها", "هم")) for word in self.norm[start:stop]
        ):
            return None
        head = self.vocab.head(self.norm[start])
        return Mention(start, stop, SpeakerType.UNNAMED, head=head, plural=True, definite=self.norm[start] != head)

    def before(self, at: int, first: int, form: Form, strict: bool = False) -> Mention | None:
        """Read the subject that stands before its verb.

        Args:
            at: The verb.
            first: The first token of the sentence.
            form: The verb's reading.
            strict: Whether the subject must stand right before the verb, at the start of the sentence or behind أن.
        """
        if strict and not self._goes_on_noun(at, first):
            return None
        conjunction, _ = readings(self.norm[at])
        if self.norm[at - 1] in _WHILE_HE and at - 1 > first and form.shape == "present":
            # «وظهر المدير سامر العلي وهو يقترح …»
            whoever = self._ending_at(at - 1, first, at, form, relative=True, strict=False)
            person = whoever is not None and whoever.type is SpeakerType.PERSON and whoever.start > first
            if whoever is not None and person and self.norm[whoever.start - 1] not in PREPOSITIONS:
                return whoever
        stop = self._past_auxiliaries(at, first)
        relative = stop > first and self.norm[stop - 1] in RELATIVES
        if conjunction == "ف" and self.norm[first] in ("اما", "واما"):
            # «أما البوليساريو، فتطالب بتنظيم استفتاء»
            subject = self.mentions.read(first + 1, at) or self.mentions.whoever(first + 1, at)
            things = subject is not None and subject.head.endswith("ات")
            return None if things and form.number == 1 and form.gender == "m" else subject
        if conjunction and not relative:
            pointed = at + 1 < len(self.norm) and self.norm[at + 1] in IN_WHICH
            return self._given(range(at - 1, max(first, at - 24) - 1, -1), at, form) if pointed else None
        if at + 1 < len(self.norm) and self.norm[at + 1] in IN_WHICH and not conjunction:
            return self._owner(at, first, form)
        if relative:
            stop -= 1
            while stop > first and self.norm[stop - 1] in (*COMMAS, "-", "–"):
                stop -= 1
        if (mention := self._ending_at(stop, first, at, form, relative=relative, strict=strict)) is not None:
            return mention
        if relative or strict:
            return None
        return self._described(first, stop, form) or self._before_aside(first, stop, form)

    def _ending_at(self, stop: int, first: int, at: int, form: Form, *, relative: bool, strict: bool) -> Mention | None:
        """Read the mention that ends right before a verb, or before what stands between them."""
        for s in range(max(first, stop - _SUBJECT_WITHIN), stop):
            if s > first and not (relative or self._opens_clause(s)):
                continue
            if s > first and self.norm[s - 1] in ONE_OF:
                # «سامر العلي أحد رجال الأعمال والذي قال …»
                continue
            if strict and s > first and not self._opens_own_clause(s):
                continue
            if self.norm[stop] in COMMAS and not relative and s > first and self.norm[s - 1] in _WITH_NOUNS:
                continue
            if self.norm[stop] in COMMAS and not relative and tuple(self.norm[max(0, s - 2) : s]) in _BY:
                # «وإيقاف اللاعب من قبل لجنة الانضباط، طالبت الجماهير …»
                continue
            if s > first and self.norm[s - 1] in _PUBLISHED_ON and self.norm[s] in PUBLISHED_IN:
                # «ونشرت رسالة على موقع فيسبوك، أكدت فيها أن …»
                continue
            opens = s == first or (self.norm[s - 1] in COMMAS and self.norm[stop] not in COMMAS)
            mention = self.mentions.opening(s, stop) if opens else self.mentions.read(s, stop)
            if mention is None and self.norm[s] in _ALL_OF and s + 1 < stop and has_article(self.norm[s + 1]):
                # «لكن كل الصحف ذكرت أن …»
                whole = self.mentions.read(s + 1, stop)
                mention = replace(whole, start=s, plural=True) if whole is not None and whole.end == stop else None
            if (
                mention is None
                and relative
                and self.norm[s][:1] == "ل"
                and self.norm[s - 1] in ("وفقا", "طبقا", "ووفقا")
            ):
                # «وفقا لصحيفة النهار، التي ذكرت أن …»
                mention = self.mentions.behind(s, stop)
            if mention is None and relative and self.norm[s][:1] in ("ل", "ب") and form.verb.act == "expect":
                # «التقرير الأخير لوزارة التجارة التي تتوقع …»
                mention = self.mentions.behind(s, stop)
            if mention is None and s > first and self._opens_own_clause(s):
                mention = self._accusative(s, stop)
            if mention is None and (s == first or self._opens_own_clause(s)):
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
                if mention.end == stop and self._agrees_before(form, mention):
                    return mention
        return None

    def _of_another_noun(self, at: int, mention: Mention) -> bool:
        """Whether «التي» right before a verb means another noun than the masculine before it («خطة الموقع التي …»)."""
        man = mention.gender == "m" and not mention.plural and mention.type is not SpeakerType.UNNAMED
        return man and self.norm[at - 1] == "التي"

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

    def _before_dash(self, first: int, stop: int, form: Form) -> Mention | None:
        """Read somebody named whom a dash parts from what he is («المزارع سامر العلي - منطقة الجبل قال: …»)."""
        mention = self.mentions.opening(first, stop)
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
        if has_article(names[0]) or any(word in self.vocab.frequent or word in FUNCTION for word in names):
            return None
        return replace(title, end=stop, name=(first, stop))

    def _accusative(self, s: int, stop: int) -> Mention | None:
        """Read somebody unnamed in the accusative behind لكن or أن («لكن مسؤولا سعوديا قال إن …»).

        What describes a report may be longer («لكن تقريرا جديدا للأمم المتحدة كشف أن …»).
        """
        head = self.norm[s].removesuffix("ا")
        paper = head in self.vocab.documents or head in STUDIES or head == "تحليل"
        if head != self.norm[s] and paper and s + 1 < stop:
            rest = self.norm[s + 1 : stop]
            described = rest[0].endswith("ا") and len(rest) < _REST_WITHIN
            described = described and all(w[:1].isalpha() and w[:2] != "سي" and not finite(w) for w in rest)
            return Mention(s, stop, SpeakerType.UNNAMED, head=head) if described else None
        listed = head in self.vocab.roles or head in self.vocab.sources
        if head == self.norm[s] or not listed or self.norm[s] in self.vocab.names:
            return None
        plain = all(word.endswith("ا") and word[:1].isalpha() for word in self.norm[s + 1 : stop])
        return Mention(s, stop, SpeakerType.UNNAMED, head=head) if plain else None

    def _goes_on_noun(self, at: int, first: int) -> bool:
        """Whether a noun stands right before a verb, or قد alone between them."""
        before = self.norm[at - 1] if at > first else ""
        if before in COMMAS and self.norm[first] in ("كان", "وكان", "كانت", "وكانت"):
            # «وكان بلاغ للمكتب السياسي، اتهم رئيس الحكومة بـ…»
            return True
        return before[:1].isalpha() and (before not in AUXILIARIES or before == "قد") and before not in RELATIVES

    def _past_auxiliaries(self, at: int, first: int) -> int:
        """Return the first of the commas, auxiliaries, negations and adverbs right before a verb."""
        while at > first and self.norm[at - 1] in _BETWEEN:
            at -= 1
        return at

    def _owner(self, at: int, first: int, form: Form) -> Mention | None:
        """Read whose speech a relative clause reports («تصريحات لقائد القوات قال فيها», «تقرير من الأمين دعا فيه»)."""
        reach = range(at - 1, max(first, at - 24) - 1, -1)
        speech = [s for s in reach if s > 0 and self._speech(self.norm[s - 1])]
        from_whom = [k for s in speech for k in range(s, min(s + 3, at)) if self.norm[k] in ("من", "عن")]
        behind = [self.mentions.read(k + 1, at) for k in from_whom]
        # «وجاء رد الوزير في تغريدة قال فيها …»
        construct = (s for s in speech if not self.norm[s - 1].endswith("ا"))
        owners = [self.mentions.read(s, at) for s in (*construct, *(s for s in reach if self.norm[s - 1] in REPLIES))]
        named = [one for one in owners if one is not None and one.name is not None and self.norm[one.start] != OPEN]
        asked = [self.mentions.read(s, at) for s in reach if s > 1 and self._with_whom(s)]
        named += [one for one in asked if one is not None and one.type is SpeakerType.PERSON and one.name is not None]
        own, attached = self._attached(reach, at)
        told = any(self._speech(self.norm[s]) for s in reach)
        issuing = [s for s in reach if told and self.norm[s].removeprefix("و") in ISSUES]
        # «كان المدير قد نشر رسالة، بعد إعلان النادي …، قال فيها …»
        issuers = [self._behind_was(s, first) or self.mentions.subject(s + 1, at) for s in issuing]
        for mention in (*behind, *own, self._given(reach, at, form), *issuers[:1], *named, *attached[:2]):
            if (
                mention is not None
                and (mention.name is not None or mention.role is not None or mention.type is SpeakerType.UNNAMED)
                and agrees(form, mention)
            ):
                return mention
        return None

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
        spoken = word in self.vocab.occasions or bare in self.vocab.occasions or bare in ("اتصال", "خطاب", "كلمه")
        return spoken or self.vocab.head(word) in self.vocab.documents or bare in self.vocab.documents

    def _opens_clause(self, s: int) -> bool:
        """Whether a new clause can open at a token, so that a noun there can be its subject."""
        before = self.norm[s - 1]
        return (
            before in CLAUSE_OPENERS
            or before in COMPLEMENTISERS
            or before in self.vocab.asides
            or before in MAKING
            or not before[:1].isalnum()
        )

    def _opens_own_clause(self, s: int) -> bool:
        """Whether a clause behind أن, كان or لكن opens at a token, whose first noun is its subject."""
        before = self.norm[s - 1]
        return before in COMPLEMENTISERS or before in ("كان", "وكان", "كانت", "وكانت", "لكن", "ولكن")

    def _agrees_before(self, form: Form, mention: Mention) -> bool:
        if form.number == 3:
            return mention.plural
        return agrees(form, mention)

    def carried(self, form: Form, at: int, first: int) -> Speaker:
        """Return the last subject that agrees with a form, as carried on."""
        here = (self.passage.paragraph, first)
        if form.shape == "participle" and (main := self._main(form, at, here)) is not None:
            return Speaker(main.speaker.mention, main.speaker.words, carried=True, via=main.speaker.via)
        joined = form.shape != "participle" and readings(self.norm[at])[0] == "و"
        told = joined and any(
            s.sentence == here and s.quoted and not s.relative for s in self.passage.subjects[-_NEAR:]
        )
        single = form.number == 1 and form.person == 3 and form.shape in ("past", "present")
        resumed, men = joined and at == first and form.number == 1 and form.verb.lemma in SAYING, -1
        going_on = form.verb.act == "add" and form.shape != "participle" and self._spoken_lately(form)
        for subject in reversed(self.passage.subjects):
            mention = subject.speaker.mention
            if mention is None:
                # «من جهته، …»: another one has the word since, whom nothing read.
                return Speaker(None, None, carried=True)
            if not (self._carries(form, mention) or self._both(form, subject, here)):
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
            if form.gender == "m" and self._passes_on(subject):
                continue
            if told and subject.relative and subject.sentence == here:
                # «أعربت المنظمة عن أسفها من الصحف التي تحدثت عن …، ودعت إلى …»
                continue
            if told and subject.sentence != here and self._of_body(form):
                # «ذكرت الصحيفة أن …، وأضاف أن …»: masculine by mistake, and of nobody before.
                break
            if form.number == 2 and not mention.plural and not self._with_another(subject.speaker):
                continue
            if subject.sentence == here and subject.at >= at and subject.speaker.words is self.words:
                continue
            if subject.sentence != here and (body := self._body_here(form, at, here)) is not None:
                return Speaker(body.speaker.mention, body.speaker.words, carried=True, via=body.speaker.via)
            if subject.sentence != here and (subject.nested or mention.head == "البعض"):
                # «ويرى البعض أن …. وأضاف»: whoever spoke before goes on.
                continue
            if not subject.quoted and subject.sentence[0] < self.passage.paragraph - 1:
                continue
            if subject.sentence[0] == TITLE and self.passage.paragraph > _GOES_ON_WITH_TITLE:
                continue
            # «أحد الخبراء تحدث إلى الجريدة، قائلا …»: the words for whoever speaks stand in the sentence itself.
            narrated = subject.sentence == here and not subject.quoted
            narrated = narrated and (form.shape in ("participle", "noun") or self._wrote_saying(subject, form, at))
            return Speaker(mention, subject.speaker.words, carried=not narrated, via=subject.speaker.via)
        for subject in reversed(self.passage.subjects):
            # A body may be feminine by its name and masculine by its sense («القيادة العامة للجيش … لكنه أقر»).
            mention = subject.speaker.mention
            if (
                mention is not None
                and subject.sentence == here
                and subject.at < at
                and mention.type is SpeakerType.ORGANISATION
                and (form.number == 1 or (form.number == 3 and mention.head in COLLECTIVE))
            ):
                return Speaker(mention, subject.speaker.words, carried=True, via=subject.speaker.via)
        return self._told_of(form) if resumed else Speaker(None, None, carried=True)

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

    def _passes_on(self, subject: Subject) -> bool:
        """Whether an agency passes on what somebody says whom its sentence is about («وصف المدير …، بحسب رويترز»)."""
        mention, words = subject.speaker.mention, subject.speaker.words
        if mention is None or words is None or mention.gender or words.norm[mention.start] not in NEWS_HOUSES:
            return False
        before = (
            s.speaker.mention
            for s in self.passage.subjects
            if s.sentence == subject.sentence and s.at < subject.at and not s.nested
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
        for subject in reversed(self.passage.subjects):
            mention = subject.speaker.mention
            if mention is None or subject.quoted or subject.nested:
                continue
            if subject.sentence[0] < self.passage.paragraph - _TOLD_WITHIN:
                break
            if mention.type is SpeakerType.PERSON and self._carries(form, mention):
                return Speaker(mention, subject.speaker.words, carried=True)
        return Speaker(None, None, carried=True)

    def _with_another(self, speaker: Speaker) -> bool:
        """Whether a second one stands beside a subject («الرئيس ونظيره», «بحث الوزير مع …»): a dual means both."""
        mention, words = speaker.mention, speaker.words
        if mention is None or words is None:
            return False
        behind = words.norm[mention.end : mention.end + _TOGETHER_WITHIN]
        joined = behind[:1] and behind[0][:1] == "و" and len(behind[0]) > 3 and not readings(behind[0])[1]
        past_name = words.norm[mention.name[1] : mention.end] if mention.name is not None else []
        before = words.norm[max(0, mention.start - 3) : mention.start]
        return bool(joined) or not _WITH_HIM.isdisjoint((*past_name, *behind)) or "مع" in before

    def _both(self, form: Form, subject: Subject, here: tuple[int, int]) -> bool:
        """Whether a plural participle means two of the same sentence («بحث الوزير مع نظيره الملف مؤكدين أن …»)."""
        mention = subject.speaker.mention
        pair = form.shape == "participle" and form.number == 3 and subject.sentence == here
        if not pair or mention is None or mention.type is not SpeakerType.PERSON:
            return False
        quoted = any(other.quoted and other.sentence == here for other in self.passage.subjects[-_NEAR:])
        return not quoted and self._with_another(subject.speaker)

    def _main(self, form: Form, at: int, here: tuple[int, int]) -> Subject | None:
        """Return the subject of the sentence's own verb: «قال فلان إن الوزير يرى …، مضيفا أن …» is فلان."""
        for subject in reversed(self.passage.subjects[-_NEAR:]):
            if subject.sentence != here or subject.nested or not subject.quoted or subject.at >= at:
                continue
            mention = subject.speaker.mention
            if mention is not None and subject.speaker.words is self.words and self._carries(form, mention):
                return subject
        return None

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
        for subject in reversed(self.passage.subjects):
            if subject.speaker.mention is carried.mention and subject.speaker.words is carried.words:
                subject.quoted = True
                if subject.sentence[0] == TITLE:
                    # Who speaks in the body goes on there as any other speaker.
                    subject.sentence = self.passage.paragraph, -1
                return

    def _carries(self, form: Form, mention: Mention) -> bool:
        if form.number == 3 and form.person == 3:
            listed = mention.head in self.vocab.states
            collective = (mention.head.endswith(("ات", "ين")) and not listed) or mention.head in COLLECTIVE
            body = mention.type is SpeakerType.ORGANISATION and form.shape != "participle"
            return mention.plural or (body and collective)
        if mention.plural:
            return form.gender != "m"
        return agrees(form, mention)

    def _men(self, mention: Mention) -> bool:
        """Whether several people are meant: no sentence goes on of them in the singular («يقول خبراء إن …. وقالت»)."""
        head, people = mention.head, self.vocab.people
        listed = head in people or (head.endswith("ين") and head[:-2] + "ون" in people)
        return mention.type is SpeakerType.UNNAMED and listed and head.endswith(("ون", "ين", "اء"))

    def confirming(self, at: int, end: int) -> Mention | None:
        """Read who confirms or denies what was told before, at the verb.

        «وهو ما نفاه المدير، مشيرا إلى …», «وهو ما أشار إليه المدير، إذ طالب …»
        """
        if at < 2 or (self.norm[at - 2], self.norm[at - 1]) not in _WHICH:
            return None
        resumed = at + 1 < end and self.norm[at + 1] in RESUMPTIVES
        behind = at + 1 + resumed
        mention = self.mentions.subject(behind, end)
        if mention is None and behind < end:
            mention = self.mentions.whoever(behind, end)
        forms = readings(self.norm[at])[1] if resumed else with_object(self.norm[at])
        return mention if mention is not None and any(agrees(form, mention) for form in forms) else None

    def answering(self, at: int) -> Mention | None:
        """Read who answers what was told, before a verb («لكن الوزير نفى ذلك وأكد أن …»)."""
        if self.norm[at + 1 : at + 2] not in (["ذلك"], ["هذا"], ["هذه"], ["الامر"]):
            return None
        forms = (form for form in readings(self.norm[at])[1] if form.shape in ("past", "present") and form.person == 3)
        befores = (self.before(at, self.passage.first, form, strict=True) for form in forms)
        return next((before for before in befores if before is not None), None)

    def _is_called(self, at: int) -> bool:
        """Whether «يدعى» tells somebody's name, and «يدعي» no claim."""
        return self.norm[at].endswith("دعي") and self.words.text[self.words.end[at] - 1] == "ى"

    def without_content(self, at: int, end: int) -> Mention | None:
        """Read the subject of a verb of saying that has no content here («كتب الصدر تغريدة … قائلا»)."""
        _, forms = readings(self.norm[at])
        pointed = self.norm[at + 1 : at + 2] == ["ذلك"]
        # «ورد عليه المدير قائلا …»: no noun takes «عليه».
        resumed = at + 1 < end and self.norm[at + 1] in RESUMPTIVES
        forms = tuple(
            f
            for f in forms
            if f.shape in ("past", "present")
            and f.person == 3
            and (pointed or not f.verb.extra.keys() & {"homograph", "needs_subject"})
            and (pointed or resumed or not f.verb.extra.get("nounlike"))
        )
        if not forms or (at and self.norm[at - 1] in PREPOSITIONS):
            return None
        if at and self.norm[at - 1] in RELATIVES:
            # «انضم إليه المدير سامر العلي الذي انتقد بدوره ماهر العلي واصفا …»
            befores = (self.before(at, self.passage.first, form) for form in forms)
            described = next((one for one in befores if one is not None and one.type is SpeakerType.PERSON), None)
            if described is not None:
                return described
        behind = at + 1 + pointed
        if self.norm[behind : behind + 2] == ["ل", OPEN] and self.words.partner[behind + 1] < end:
            # «أوضح لـ«النهار» مدير العلاقات سامر العلي قائلا: …»
            behind = self.words.partner[behind + 1] + 1
        answers = any(form.verb.lemma in ("رد", "أجاب") for form in forms)
        # «كلمة تحدث فيها الوزير», but «كلمة خاطب فيها الوزير الحضور»
        spoke = any(form.verb.lemma == "تحدث" for form in forms)
        while behind < end and (
            self.norm[behind] in self.vocab.asides
            or (spoke and self.norm[behind] in IN_WHICH)
            or (answers and self.norm[behind] in RESUMPTIVES)
        ):
            behind += 1
        if self.norm[behind - 1] in PREPOSITIONS or self.norm[behind - 1] in _WITH_NOUNS:
            # «لم يتحدث بعد مع الوزير …»: he is no subject.
            return None
        mention = self.mentions.read(behind, end)
        if pointed and mention is not None and mention.type is not SpeakerType.PERSON:
            # «اعتبر ذلك "مسا خطيرا"» names nobody, «أكد ذلك رئيس اللجنة» does.
            return None
        if self._is_called(at) and (mention is None or mention.name is None):
            # «طبيب، يدعى الدكتور أسد، قال»
            return None
        return mention if mention is not None and any(agrees(f, mention) for f in forms) else None

"""Shares: how many of those asked or counted speak, where a verb's subject stands («وقال أكثر من نصفهم إن …»)."""

from __future__ import annotations

from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.text.cues import forms, readings
from indexer.attribution.text.mention import Mention, Read, replace
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, has_article
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import (
    ABOUT_SO_MUCH,
    AS_MANY_AS,
    HOW_MANY_OF_THEM,
    NUMERALS,
    OF_THEM,
    PARTS_OF_WHOLE,
    PERCENT,
    SEVERAL_PARTS,
)
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, PREPOSITIONS
from indexer.attribution.words.verbs import TELLING
from indexer.model import SpeakerType

# So many words behind «الذين» a clause tells who they are.
_DESCRIBED_WITHIN = 20

# So many people, whoever they are.
_DOZENS = frozenset({"العشرات", "الميات", "المءات", "الالاف"})
# Larger numbers, and people as they are counted («400 ألف شخص»).
_THOUSANDS = frozenset({"مايه", "ميه", "ميتا", "ميتي", "الف", "الفا", "الاف", "مليون", "ملايين"})
_PERSONS = frozenset({"شخص", "شخصا", "اشخاص"})
# What makes a number one of percent («70 في المئة»).
_OPENS_PERCENT = frozenset(parts[0] for parts in PERCENT)
# With one of these a share or a count begins, or with a digit.
_OPENERS = frozenset({"كل", "اي", "كلا", "كلتا", "واحد", "نسبه", AS_MANY_AS[0][0], *HOW_MANY_OF_THEM, *_DOZENS})
_OPENERS |= ABOUT_SO_MUCH | PARTS_OF_WHOLE | NUMERALS


class ShareReader(KindsReader):
    """Reads counted subjects in the words of one paragraph.

    Args:
        kinds: What the words can be.
        phrases: Finds the ends of noun phrases.
        read: Reads any mention.
        oblique: Reads people behind a preposition.
    """

    def __init__(self, kinds: WordKinds, phrases: PhraseReader, read: Read, oblique: Read) -> None:
        super().__init__(kinds)
        self.phrases = phrases
        self.read_any = read
        self.oblique = oblique

    def percentage(self, at: int, limit: int) -> Mention | None:
        """Read a percentage of those asked, wherever it stands («14% منهم», «70 في المئة من المشاركين»)."""
        end = self._past_percentage(at)
        if not end or end >= limit:
            return self._several(at, end) if end == limit else None
        if self.norm[end] == "من":
            end = self._past_people(end + 1, limit)
        else:
            end += self.norm[end] == "منهم"
        return self._several(at, end) if end else None

    def read(self, at: int, limit: int) -> Mention | None:
        """Read a share or a count, right behind a verb: nothing else that stands there starts so."""
        word = self.norm[at] if at < limit else ""
        if word not in _OPENERS and not word[:1].isdigit():
            return None
        if word in HOW_MANY_OF_THEM:
            return None if self._asked(at) else self._several(at, at + 1)
        if word in _DOZENS and not self._asked(at) and not (at + 1 < limit and self._goes_on(at + 1)):
            # «ونظم العشرات مسيرة وطالبوا بـ…»
            return self._several(at, at + 1)
        if word == "كل" and at + 1 < limit and self.norm[at + 1] in OF_THEM:
            return self._several(at, at + 2)
        if word == "اي" and at + 1 < limit and (self.kinds.is_role(self.norm[at + 1]) or self._sources(at + 1)):
            # «ولم يقل أي مسؤول إن …»
            return Mention(at, at + 2, SpeakerType.UNNAMED, head=word)
        more_than_one = at + 2 < limit and self.norm[at : at + 2] == ["اكثر", "من"]
        if more_than_one and self.norm[at + 2] in self.vocab.roles:
            # «ودعا أكثر من نائب في المجلس إلى …»
            return self._several(at, self.phrases.end(at + 3, limit, closed=False, definite=False))
        if word in ("كلا", "كلتا") and at + 1 < limit and self.norm[at + 1].startswith("ال"):
            # «ويقول كلا البلدين إن …»
            return self._several(at, at + 2) if self.norm[at + 1].endswith("ين") else None
        start = self._past_about(at, limit)
        if end := self._past_ratio(start, limit):
            return self._several(at, end) if self._closed(end, limit) else None
        if (counted := self._counted(start, limit, at - 1)) is not None:
            return replace(counted, start=at)
        end = self._past_figure(start, limit) or self._past_fraction(start, limit)
        if not end:
            return None
        end = self._past_bracket(end, limit)
        people = self._past_people(end + (self.norm[end : end + 1] == ["من"]), limit) if end < limit else 0
        end = self._past_bracket(people or self._past_whole(end, limit), limit)
        if not people and self._may_be_object(at):
            # «رفضت نصف المقترحات»; «وأكدت 95% من الشركات أنها …»
            return self._several(at, end) if end < limit and self.norm[end] in COMPLEMENTISERS else None
        return self._several(at, end) if self._closed(end, limit) else None

    def _goes_on(self, at: int) -> bool:
        """Whether a number is of somebody who stands behind it («العشرات من العمال», «المئات منهم»)."""
        return self.norm[at] in ("من", "منهم", "منهن") or has_article(self.norm[at])

    def _several(self, at: int, end: int) -> Mention:
        return Mention(at, end, SpeakerType.UNNAMED, head=self.norm[at], plural=True)

    def _sources(self, at: int) -> bool:
        """Whether a source or somebody of a kind stands at a token («أي مصدر», «أي جمهوري»)."""
        word, vocab = self.norm[at], self.vocab
        return word in vocab.sources or word in vocab.organisations or word + "ون" in vocab.people

    def _counted(self, at: int, limit: int, verb: int) -> Mention | None:
        """Read so many bodies or people, of whom a figure tells («19 منظمة حقوقية», «5 دبلوماسيين»)."""
        behind = self._past_number(at, limit)
        noun = self.norm[behind] if at < behind < limit else ""
        if noun in _PERSONS:
            return self._several(at, behind + 1) if self._opens_sentence(verb) or not self._asked(verb + 1) else None
        noun = noun if (behind == at + 1 and self.norm[at].isdigit()) or self.norm[behind - 1] in _THOUSANDS else ""
        several = noun.endswith("ين") and (noun[:-2] in self.vocab.roles or noun[:-2] + "ون" in self.vocab.people)
        gender = self.vocab.organisations.get(noun, "") or self._gender_of_one(noun)
        if not (several or gender) or (gender == "f" and not (verb >= 0 and self.kinds.feminine_verb(self.norm[verb]))):
            return None
        # «دعت 19 منظمة الحكومة إلى …»: an article behind the noun is another's.
        end = behind + 1
        while noun.endswith("ا") and end < limit and self.norm[end].endswith("يا"):
            # «83 عضوا ديمقراطيا في المجلس»
            end += 1
        if end < limit and not has_article(self.norm[end]):
            end = self.phrases.end(end, limit, closed=False, definite=False)
        if end < limit and self.norm[end][:1] == "و" and self.norm[end].endswith(("ين", "ات")):
            # «5 دبلوماسيين ومسؤولين»
            end = self.phrases.end(end + 1, limit, closed=False, definite=False)
        return Mention(at, end, SpeakerType.UNNAMED, head=noun, plural=True)

    def _gender_of_one(self, noun: str) -> str:
        """Return the gender of one of those counted («100 موظف», «20 ناشطا»), or nothing if they are no people."""
        one = noun.removesuffix("ا")
        if one in self.vocab.ordinary:
            return "f" if one.endswith("ه") else "m"
        return self.vocab.roles.get(noun, "") or self.vocab.roles.get(one, "")

    def _past_number(self, at: int, limit: int) -> int:
        """Return the token behind a number in digits or words («400 ألف», «مئة»)."""
        while at < limit and (self.norm[at].isdigit() or self.norm[at] in _THOUSANDS or self.norm[at] in NUMERALS):
            at += 1
        return at

    def _opens_sentence(self, verb: int) -> bool:
        """Whether a verb opens a sentence, so that nobody who spoke before asks those behind it."""
        return verb == 0 or (verb > 0 and self.norm[verb - 1] == "." and self.norm[verb][:1] != "و")

    def _asked(self, at: int) -> bool:
        """Whether a verb before a token is one behind which those stand who are asked or told («دعا الجميع إلى …»)."""
        before = readings(self.norm[at - 1])[1] if at else ()
        return any("party" in form.verb.takes or form.verb.lemma in TELLING for form in before)

    def _past_about(self, at: int, limit: int) -> int:
        """Return the token behind «أكثر من», «حوالي», «ما يقرب من», «نسبة»."""
        if self.norm[at : at + 1] == ["نسبه"]:
            return self._past_about(at + 1, limit)
        for about in AS_MANY_AS if self.norm[at : at + 1] == [AS_MANY_AS[0][0]] else ():
            if tuple(self.norm[at : at + len(about)]) == about:
                return at + len(about)
        if at >= limit or self.norm[at] not in ABOUT_SO_MUCH:
            return at
        return at + 1 + (self.norm[at + 1 : at + 2] == ["من"])

    def _past_ratio(self, at: int, limit: int) -> int:
        """Return the token behind so many of so many («واحد من كل سبعة», «ثلاثة من كل عشرة مزارعين (31%)»), or 0."""
        counts = ("واحد", "واحده", *NUMERALS)
        few, of, many = at, self.norm[at + 1 : at + 3], at + 3
        if of not in (["من", "كل"], ["من", "اصل"], ["من", "بين"]) or many >= limit:
            return 0
        if not all(self.norm[k] in counts or self.norm[k].isdigit() for k in (few, many)):
            return 0
        end = many + 1
        if end < limit and (not self._closed(end, limit) or self.norm[end].endswith("ين")):
            # «مجيبين» is no verb here.
            end = self.phrases.end(end + 1, limit, closed=False, definite=False)
        return self._past_bracket(end, limit)

    def _past_percentage(self, at: int) -> int:
        """Return the token behind a percentage, or 0."""
        if at and self.norm[at - 1] == "ال":
            # «تجاوز نسبة الـ 10 في المئة»
            return 0
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        percent = PERCENT if after in _OPENS_PERCENT else ()
        written = next((len(p) for p in percent if tuple(self.norm[at + 1 : at + 1 + len(p)]) == p), 0)
        return at + 1 + written if written or self.norm[at].endswith(("%", "٪")) else 0

    def _past_figure(self, at: int, limit: int) -> int:
        """Return the token behind a percentage, or behind a figure before «منهم» or «من المشاركين», or 0."""
        if at >= limit or not self.norm[at][:1].isdigit():
            return 0
        after = self.norm[at + 1] if at + 1 < limit else ""
        return self._past_percentage(at) or (at + 1 if after in OF_THEM or after == "من" else 0)

    def _past_fraction(self, at: int, limit: int) -> int:
        """Return the token behind «نصف», «الثلثين», «ثلاثة أرباع», «غالبية», or 0."""
        word = self.norm[at] if at < limit else ""
        if word in PARTS_OF_WHOLE:
            return at + 1
        several = word in NUMERALS and at + 1 < limit and self.norm[at + 1] in SEVERAL_PARTS
        return at + 2 if several else 0

    def _past_bracket(self, at: int, limit: int) -> int:
        """Return the token behind the figure in brackets that goes on a share («نصف المشاركين (51%)»)."""
        if at >= limit or self.norm[at] != "(":
            return at
        close = self.kinds.bracket(at, limit)
        figure = any(word[:1].isdigit() for word in self.norm[at + 1 : close])
        return close + 1 if close > at and figure else at

    def _past_people(self, at: int, limit: int) -> int:
        """Return the token behind people or those whom «الذين» describes, or 0."""
        if at >= limit:
            return 0
        people = self.read_any(at, limit) or self.oblique(at, limit)
        if people is not None and people.plural:
            return people.end
        word = self.norm[at]
        if word in ("اوليك", "هولاء") or (has_article(word) and word.endswith("ين") and word not in self.vocab.names):
            return at + 1
        return self._past_clause(at + 1, limit) if word == "الذين" else 0

    def _past_whole(self, at: int, limit: int) -> int:
        """Return the token behind that of which a share is told («من عينة الدراسة», «العائلات», «منهم»), or `at`."""
        if at >= limit or self.norm[at] in OF_THEM:
            return min(at + 1, limit)
        if self.norm[at] == "ممن":
            return self._past_clause(at + 1, limit)
        noun = at + (self.norm[at] == "من")
        if noun >= limit or not self.norm[noun][:1].isalpha() or (noun == at and not has_article(self.norm[noun])):
            return at
        end = self.phrases.end(noun + 1, limit, closed=has_article(self.norm[noun]), definite=True)
        return self.phrases.inside_body(end, limit)

    def _past_clause(self, at: int, limit: int) -> int:
        """Return the token at which a clause behind «الذين» ends: أن, a comma, or where it is cut."""
        near = range(at, min(limit, at + _DESCRIBED_WITHIN))
        return next((k for k in near if self.norm[k] in COMPLEMENTISERS or self.norm[k] in COMMAS), at)

    def _closed(self, at: int, limit: int) -> bool:
        """Whether a share can end before a token: no adjective, noun or verb goes on it."""
        if at >= limit:
            return True
        word = self.norm[at]
        if not word[:1].isalpha() or word in COMPLEMENTISERS or word in PREPOSITIONS or word in self.vocab.asides:
            return True
        return word in FUNCTION or word in forms() or word[:1] in "بل" or has_article(word)

    def _may_be_object(self, at: int) -> bool:
        """Whether a verb before a token takes nouns, so that what stands there may be its object."""
        return any(form.verb.takes_nouns for form in readings(self.norm[at - 1])[1]) if at else False

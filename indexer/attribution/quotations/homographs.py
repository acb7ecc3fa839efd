"""Homographs: verbs of saying in other senses: debts, invitations, goals, banners, passives, what things call for."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.drafts import Complement, Stage
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.word_kinds import bare_verbal_noun, finite, has_article, is_year, speaks_of_himself
from indexer.attribution.words.adverbs import BY_HAND
from indexer.attribution.words.bodies import CHARGES, COURTS
from indexer.attribution.words.documents import LAWS, TERMS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import BINDING_PARTICLES
from indexer.attribution.words.numbers import NUMERALS, SO_MANY_OF
from indexer.attribution.words.objects import (
    FEELINGS,
    LEFT_OUT,
    OTHERWISE,
    OTHERWISE_WITH,
    WORDS_WITHHELD,
)
from indexer.attribution.words.particles import COMPLEMENTISERS, DEMONSTRATIVES, NEGATIONS, PREPOSITIONS, WITH_SUBJECT
from indexer.attribution.words.time import TIMES
from indexer.attribution.words.verbs import INDICATING, SHORT_PRESENTS
from indexer.model import SpeakerType

# «ترفض الدعوات السياسية» over a paragraph has no more words.
_CROSS_HEADING = 5
_DIRECTED = frozenset({"موجها", "موجهه", "موجهين"})
# So many words behind «رفض» what is withheld may stand.
_WITHHELD_WITHIN = 7
# So many words from its first on may count or tell of the noun of a content («41 هدفا», «عن بقايا جدران»).
_COUNTED = 3
# So many words behind a passive «من قبل» tells who did it.
_BY_WITHIN = 4
# Behind these «طالب» is a noun.
_BEFORE_STUDENT = BINDING_PARTICLES | {"هو", "وهو", "كل", "لكل", "اي"}
# So many words behind «ما إذا» its verb may stand.
_WHETHER_WITHIN = 6
# So many words before «طالب لجوء» it may be told when he was one.
_WAS_WITHIN = 5
# What somebody owes stands so near behind «يدين».
_OWED = frozenset({"بالفضل", "بالولاء", "بالشكر", "بالجميل"})
_OWED_WITHIN = 5


def _noun(word: str) -> str:
    """Return a noun without ال, the pronoun and the ending of an object («الإجراءات», «إجراءاتها», «هدفا»)."""
    bare = word.removeprefix("ال").removesuffix("ها").removesuffix("هم")
    bare = bare.removesuffix("ه") if bare.endswith("ته") else bare.removesuffix("ا")
    return bare[:-1] + "ه" if bare.endswith("ت") and not bare.endswith("ات") else bare


class Homographs(Stage):
    """Tells in one paragraph where a cue says nothing."""

    def _one_of_study(self, at: int) -> bool:
        """Whether «طالب» and what he seeks is what somebody was («كان حينئذ طالب لجوء»)."""
        what = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        after = self.norm[at + 2] if at + 2 < len(self.norm) else ""
        sought = what in known().nouns and not has_article(what) and not what.endswith("ا")
        was = any(word.removeprefix("و") in ("كان", "يكون") for word in self.norm[max(0, at - _WAS_WITHIN) : at])
        return sought and was and not has_article(after)

    def says_nothing(self, at: int, form: Form, complement: Complement, stop: int) -> bool:
        """Whether a cue with its content has another sense, whoever its subject is.

        Args:
            at: The cue.
            form: Its reading.
            complement: What it takes.
            stop: The token behind the content.
        """
        if self._asked_whether(at, form, complement):
            return True
        lemma, start = form.verb.lemma, complement.first
        if lemma == "أمل" and self.words.text[self.words.start[start - 1]] == "إ":
            # «ويتبقى للفريق أمل أخير إن فاز»
            return True
        if lemma == "قال" and self.mentions.kinds.scripture(at):
            return True
        content, behind = self.norm[start:stop], self.norm[at + 1 : at + 2]
        if (lemma == "أطلع" and behind and behind[0].startswith("علي")) or (behind == ["على"] and lemma == "أطلع"):
            # «رسالة اطلع عليها موقع المدينة»: he read it.
            return True
        led = complement.subject is not None and complement.subject.start > at
        alone = behind and not led and bool(readings(self.norm[at])[1])
        if lemma == "اعتبر" and form.shape == "present" and alone and self._accusative(behind[0]):
            return True
        if lemma == "طالب" and form.shape == "past" and at and self._student(self.norm[at - 1]):
            return True
        if lemma == "طالب" and complement.kind == "party" and complement.subject is None and self._one_of_study(at):
            return True
        if lemma == "أفاد" and form.shape == "participle" and form.gender == "f" and complement.kind != "that":
            # «الرضاعة مفيدة بالنسبة للأم»
            return True
        if lemma == "أضاف" and any(word.lstrip("ل").startswith("رصيده") for word in content):
            # «وأضاف "هدفين" لرصيده»
            return True
        if lemma == "زاد" and complement.kind == "that" and behind and behind[0] in PREPOSITIONS:
            # «وزاد من القلق أن الطريق مغلق»
            return True
        if lemma == "أبرز" and complement.kind != "that":
            foremost = self._foremost(complement.subject, behind) or self._foremost_are(at, start, behind)
            if foremost or (complement.subject is None and self._foremost_of_his(at, behind)):
                return True
        provided = self.norm[max(0, start - 2) : start] == ["على", "ان"]
        if lemma == "أقر" and (complement.kind != "that" or provided) and self._passes(at, complement):
            return True
        told = complement.subject is not None or complement.kind == "quote"
        if lemma == "رفض" and not told and not WORDS_WITHHELD.isdisjoint(content[1:_WITHHELD_WITHIN]):
            # «رفضت البعثات لدى المنظمة التعليق على الأمر»: nothing was said.
            return True
        if lemma == "أخفى" and complement.kind != "that" and not self._negated(at):
            # «أخفى قلقه»; «لم يخف قلقه» tells of it.
            return True
        if lemma == "استبعد" and complement.kind == "object" and self._left_out(start):
            return True
        if lemma in INDICATING and behind and self.vocab.head(behind[0]) in TERMS:
            # «ويشير مصطلح "القوة الناعمة" إلى …»: it means that.
            return True
        if lemma in INDICATING and complement.kind != "that" and self._this_shows(at, complement.subject):
            return True
        if lemma in ("أشار", "تحدث") and self._points_at(at, form, complement):
            return True
        if lemma == "أوصى" and complement.kind == "preposition" and self.vocab.is_role(content[0].removeprefix("ب")):
            # «وتوصي الدول بمدير للصندوق»: whom they want in an office.
            return True
        if lemma in OTHERWISE and self._otherwise(at, form, complement):
            return True
        if lemma in OTHERWISE_WITH and self._otherwise_with(at, form, content):
            return True
        if lemma == "اعتبر" and form.shape == "present" and self._considered(at, complement):
            return True
        if lemma == "أدان" and form.shape == "present" and self._owes(at, start, stop):
            return True
        return self._cross_heading(at, form, complement)

    def _owes(self, at: int, start: int, stop: int) -> bool:
        """Whether somebody owes what stands behind «يدين» («يدين بنجاحه لمدربه», «ويدين الفريق بالفضل لمدربه»)."""
        owed = self.norm[start : start + 1]
        behind = self.norm[at + 1 : min(stop, at + _OWED_WITHIN)]
        return bool(owed and owed[0].startswith("ب")) or not _OWED.isdisjoint(behind)

    def _this_shows(self, at: int, subject: Mention | None) -> bool:
        """Whether a thing that was told before stands behind a verb («وكشف هذا اللقاء عن براعته»)."""
        behind = self.norm[at + 1 : at + 3]
        # «وكشف هذا الأسبوع عن خطته»
        this_time = len(behind) > 1 and behind[1] in TIMES
        return subject is None and bool(behind) and behind[0] in DEMONSTRATIVES and not this_time

    def _student(self, before: str) -> bool:
        """Whether «طالب» is a student, or a part of a name («وهو طالب بالكلية», «100 طالب», «علي بن أبي طالب»)."""
        counted = before.isdigit() and not is_year(before)
        return counted or before in _BEFORE_STUDENT

    def _foremost(self, subject: Mention | None, behind: list[str]) -> bool:
        """Whether «أبرز» tells the most prominent of several («ضم الوفد أبرز أحزاب المعارضة: "…"»)."""
        several = subject is not None and subject.type is SpeakerType.UNNAMED
        return several and bool(behind) and not has_article(behind[0])

    def _foremost_are(self, at: int, start: int, behind: list[str]) -> bool:
        """Whether «أبرز» opens what tells who or what they are («أبرز الكتب التي عرضت هي: …», «أبرز اللاعبين: …»)."""
        if self.norm[at] != "ابرز" or self.norm[start - 1] != ":" or not behind:
            return False
        oblique = has_article(behind[0]) and behind[0].endswith("ين") and not self.vocab.is_role(behind[0])
        return oblique or self.norm[start - 2] in ("هي", "هو", "هم")

    def _foremost_of_his(self, at: int, behind: list[str]) -> bool:
        """Whether «أبرز» tells the most prominent of somebody's («ونعرض أبرز فصوله فيما يلي: …»)."""
        before = self.norm[at - 1] if at else ""
        his = bool(behind) and behind[0].endswith(("ه", "ها", "هم"))
        return his and (finite(before) or speaks_of_himself(before))

    def once_more(self, at: int, complement: Complement) -> bool:
        """Whether «مجددا» is the adverb («بدأوا الشراء مجددا في …») and «موجهة» an adjective («موجهة إلى الوزارة»)."""
        told = any(has_article(word) for word in self.norm[at + 1 : at + 2])
        if self.norm[at].removeprefix("و") in _DIRECTED:
            # «رسالة موجهة إلى الوزارة», but «موجها بفتح الجسر»
            behind = self.norm[at + 1]
            return behind in PREPOSITIONS or behind[:1] == "ل" or not behind[:1].isalpha()
        return self.norm[at] == "مجددا" and complement.kind in ("that", "preposition") and not told

    def convicts(self, judge: Mention | None, start: int, stop: int) -> bool:
        """Whether somebody is found guilty («أدانت هيئة المحلفين المتهم بتهمة القتل»), which says nothing."""
        charged = any(word in CHARGES for word in self.norm[start:stop])
        return charged or (judge is not None and judge.head in COURTS)

    def subjectless(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a verb with no subject of its own is a passive, or tells what a thing gives rise to."""
        word, lemma, start = self.norm[at].lstrip("وف"), form.verb.lemma, complement.first
        begins = not at and form.shape == "past" and self.norm[1:2] != [] and self.norm[1] in PREPOSITIONS
        if lemma == "أعلن" and begins and complement.kind == "preposition":
            # «أعلن في المدينة أمس عن تأسيس جمعية»: a paragraph begins, and nobody goes on.
            return True
        before = self.norm[at - 1] if at else ""
        apart = at == 1 or (at > 1 and self.norm[at - 2] in COMMAS)
        if before in ("وذلك", "وهذا") or (before in ("ذلك", "هذا") and apart):
            # «…، وذلك طمأن الأسواق», but «ورغم ذلك طمأن الأسواق»
            return True
        if lemma == "رفض" and form.shape == "past" and self._by_somebody(at):
            return True
        behind = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        if word.startswith("ست") and form.gender == "f" and complement.kind == "object":
            # «وستعلن النتائج غدا»
            return True
        bare = word.endswith(("صف", "صفت", "صفا", "صفوا"))
        led = behind.startswith("بال") or behind in ("بانه", "بانها", "بانهم", "ب")
        if lemma == "وصف" and form.shape == "past" and bare and led:
            # «في جلسة وصفت بالصعبة»
            return True
        beyond = self.norm[at + 2] if at + 2 < len(self.norm) else ""
        if behind in ("هذا", "ذلك") and beyond in PREPOSITIONS and complement.kind in ("that", "preposition"):
            # «ويشير هذا إلى أن …»
            return True
        if lemma == "أرجع" and form.shape == "present":
            # «ويرجع ذلك إلى …», «ويرجع تأخر القطار إلى …»: it comes of that.
            return self.norm[at - 1] not in WITH_SUBJECT
        feeling = self.norm[start].removeprefix("لل").removeprefix("ال")
        return form.shape == "present" and lemma == "دعا" and feeling in FEELINGS

    def _considered(self, at: int, complement: Complement) -> bool:
        """Whether what stands behind somebody tells what he is taken for («يعتبر سامر العلي قائدا»)."""
        if complement.kind != "object" or not readings(self.norm[at])[1]:
            # «يعتبره سامر العلي قائدا»: he takes another for it.
            return False
        word = self.norm[complement.first]
        lists = known()
        noun = word.endswith("ا") and (word[:-1] in lists.nouns or self.vocab.is_role(word[:-1]))
        return noun and word not in self.vocab.names

    def _by_somebody(self, at: int) -> bool:
        """Whether «من قبل» tells who did what a passive tells («ورفض تماما من قبل المجلس»)."""
        near = range(at + 1, min(at + _BY_WITHIN, len(self.norm) - 2))
        by = next((k for k in near if self.norm[k] == "من" and self.norm[k + 1] in ("قبل", "جانب", "طرف")), -1)
        return by > 0 and self.norm[by + 2][:1].isalpha() and self.norm[by + 2] not in COMPLEMENTISERS

    def part_of_name(self, at: int, form: Form) -> bool:
        """Whether a short present without لم is a name («هاينز فيشر»), or روي one («روي كاسترو»)."""
        word = self.norm[at]
        if word[word[:1] in "وف" :] in SHORT_PRESENTS or word in SHORT_PRESENTS:
            return not at or self.norm[at - 1].removeprefix("و") not in ("لم", "فلم")
        raw = self.words.text[self.words.start[at] : self.words.end[at]]
        return form.verb.lemma == "روى" and form.shape == "past" and form.gender == "m" and raw.endswith("ي")

    def _otherwise(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether behind a verb and its subject stands what it does when it says nothing («شدد العقوبات»)."""
        lemma = form.verb.lemma
        before = self.norm[max(0, at - 2) : at]
        if form.shape == "participle" and any(_noun(word.removeprefix("ب")) in OTHERWISE[lemma] for word in before):
            # «وسط حراسة أمنية مشددة من الشرطة»
            return True
        subject, last = complement.subject, complement.first + _COUNTED
        taken = at + 1 if subject is None else max(at + 1, subject.end)
        taken += taken > at + 1 and self.norm[taken] in COMMAS and taken + 1 < len(self.norm)
        if self.norm[at + 1] in OTHERWISE[lemma] or self._takes_otherwise(lemma, taken, complement.first, last):
            return True
        # A subject without a name may run on into what the verb takes («ويروي المسلسل قصة …», «رأى مغن النور»).
        unnamed = subject is not None and (subject.type is SpeakerType.UNNAMED or subject.name is None)
        return unnamed and self._takes_otherwise(lemma, at + 1, complement.first, last)

    def _takes_otherwise(self, lemma: str, taken: int, first: int, last: int) -> bool:
        """Whether a noun with which a verb says nothing stands from a token on, before what that noun may take."""
        for k in range(taken, min(last, len(self.norm))):
            word = self.norm[k]
            if word in PREPOSITIONS or word in COMPLEMENTISERS or not word[:1].isalnum():
                return k == taken and word in OTHERWISE[lemma]
            if word in OTHERWISE[lemma] or _noun(word) in OTHERWISE[lemma]:
                # «وشدد المجلس والدول الأوروبية العقوبات على …», «سجل اللاعب 41 هدفا»
                return True
            if k >= first and word not in NUMERALS and not word.isdigit():
                return False
        return False

    def _otherwise_with(self, at: int, form: Form, content: list[str]) -> bool:
        """Whether what ب or عن leads to is nothing that one says («لوحوا بالأعلام», «كشف الحفر عن أنقاض منزل»)."""
        if form.verb.lemma == "هدد" and (form.shape != "participle" or self.norm[at - 1] in COMMAS):
            # «رفض القرار، مهددا بالسجن» threatens with it, «ويظل الفريق مهددا بالهبوط» does not.
            return False
        other = OTHERWISE_WITH[form.verb.lemma]
        # «لوحوا بمئات الآلاف من الأعلام»
        many = content[0].removeprefix("ب") in SO_MANY_OF if content else False
        nouns = (word if word in other else word.removeprefix("ب") for word in content[: _COUNTED + 2 * many])
        return any(noun in other or _noun(noun) in other for noun in nouns)

    def _accusative(self, behind: str) -> bool:
        """Whether what something is taken for stands behind «يعتبر» («الكتاب يعتبر دليلا على أن …»)."""
        accusative = len(behind) > 3 and behind.endswith("ا") and behind not in self.vocab.asides
        return accusative and not behind.endswith(("ها", "بهذا", "لهذا"))

    def _negated(self, at: int) -> bool:
        """Whether a negation stands right before a verb («ولم يخف قلقه»)."""
        return at > 0 and self.norm[at - 1].removeprefix("و") in NEGATIONS

    def _asked_whether(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether it is open if anybody says so («سئل عما إذا كانت الحركة ترفض المقترح»)."""
        before = self.norm[max(0, at - _WHETHER_WITHIN) : at]
        if "اذا" not in before:
            return False
        whether = len(before) - 1 - before[::-1].index("اذا")
        if self.norm[at][:1] == "ف" or any(word in COMMAS for word in before[whether:]):
            # «سئل عما إذا كان الجسر مغلقا، فأكد الوزير أنه مفتوح»
            return False
        asked = before[whether + 1 :]
        answers = form.shape == "past" and complement.subject is not None and complement.subject.start > at
        if answers and len(asked) > 1 and asked[-1] not in ("قد", "ان") and asked[-1] not in NEGATIONS:
            # «وردا على سؤال عما إذا كان سيستقيل قال الوزير إنه باق»
            return False
        return whether > 0 and before[whether - 1] in ("ما", "عما", "فيما", "بما", "مما")

    def _passes(self, at: int, complement: Complement) -> bool:
        """Whether somebody passes what stands between him and ب («أقر الاتحاد استخدام التقنية بالملاعب»)."""
        if not LAWS.isdisjoint(self.norm[at + 1 : complement.first + 1]):
            return True
        subject = complement.subject
        passed = range(at + 1 if subject is None else subject.end, complement.first)
        return any(bare_verbal_noun(self.norm[k]) and not has_article(self.norm[k]) for k in passed)

    def _left_out(self, start: int) -> bool:
        """Whether a coach leaves players out («استبعد المدرب كلا من الحارس سامر العلي …»)."""
        word = self.norm[start]
        if word in NUMERALS and start + 1 < len(self.norm):
            word = self.norm[start + 1]
        return _noun(word) in LEFT_OUT or self.vocab.head(word) in self.vocab.roles or word in self.vocab.given

    def _points_at(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether somebody points with his hand, or the narrator tells what was meant («وكان الوزير يشير إلى …»)."""
        if any(word in BY_HAND for word in self.norm[at + 1 : complement.first]):
            return True
        opening = self.norm[self.passage.first : self.passage.first + 1]
        was = opening in (["كان"], ["وكان"], ["كانت"], ["وكانت"])
        return was and form.shape == "present" and complement.kind == "preposition"

    def _cross_heading(self, at: int, form: Form, complement: Complement) -> bool:
        """Whether a form that is also a noun opens a heading of a few words («رفض الدعوات السياسية»)."""
        noun = form.shape == "past" and bool(form.verb.extra.get("nounlike"))
        return noun and not at and complement.subject is None and len(self.norm) <= _CROSS_HEADING

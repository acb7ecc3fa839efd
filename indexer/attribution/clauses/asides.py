"""Asides: what stands between a verb and its subject or content, and is stepped over."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.clauses.content import in_cnn
from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.text.cues import readings
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import owned, vocabulary
from indexer.attribution.text.word_kinds import bare_verbal_noun, deed_noun, has_article, is_year
from indexer.attribution.words.adjectives import FIRST_OF_THEM
from indexer.attribution.words.adverbs import LEADS_TO_MANNER, REPLYING, STRONGLY, TURNED_TO, TURNING
from indexer.attribution.words.bodies import PLACE_HEADS
from indexer.attribution.words.documents import OCCASION_ADJECTIVES, QUALIFIERS
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.numbers import ONE_OF
from indexer.attribution.words.objects import MADE_KNOWN
from indexer.attribution.words.outlets import ACCOUNTS, ON_ACCOUNTS, SPOKEN_TO
from indexer.attribution.words.particles import (
    CALLED_SO,
    COMPLEMENTISERS,
    IN_WHICH,
    NOT_STEPPED_OVER,
    POINTING,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
)
from indexer.attribution.words.people import AGED, COUNTERPARTS
from indexer.attribution.words.time import (
    AGO,
    AGO_IN,
    ORDINAL_DAYS,
    PARTS_OF_TIME,
    SO_LONG,
    STAGES,
    STAGES_OF_TALK,
    TENS_OF_DAYS,
    TIMES,
    WHICH_TIME,
)
from indexer.model import SpeakerType

_OF_THREE = frozenset({("بالرغم", "من", "ذلك"), ("على", "الرغم", "من"), ("اكثر", "من", "مره")})
# So many words two commas set off, so many tokens further an apposition ends, and one that says whose equal it is.
_SET_OFF = 14
_APPOSITION_WITHIN = 16
_ONE_OF_MANY_WITHIN = 30
_YEAR = frozenset({"عام", "العام", "سنه"})
_ABOUT = frozenset({"عن", "حول", "بشان"})
# Behind these stands who was there when something was said.
_IN_COMPANY = frozenset({"مع", "امام", "في"})
_MEANWHILE = frozenset({"خلال", "لدي", "عقب", "اثناء"})
_BEHIND_IT = frozenset({"بعده", "بعدها", "قبله", "قبلها", "عقبه", "عقبها", "اثناءه", "اثناءها", "خلالها"})
_SPANS = frozenset({"شهر", "اسبوع", "عام", "سنه", "يوم", "صباح"})
_THIS = WHICH_TIME | {"هذا", "هذه", "نفسه", "ذاته"}
_WHO_ARE = frozenset({"وهو", "وهي", "وهم", "وهما"})
_THIS_ONE = frozenset({"هذا", "هذه"})
_NUMBERED_MONTHS = frozenset({"تشرين", "كانون", "ربيع", "جمادي"})
# How often and how soon («نفت على الدوام أي علاقة»).
_OF_TWO = frozenset(
    {
        *(("على", "الدوام"), ("على", "الفور"), ("على", "الاطلاق"), ("من", "جديد"), ("بلا", "تردد"), ("غير", "مره")),
        ("جمله", "وتفصيلا"),
    }
)
# Verbal nouns that with an adjective tell how firmly their own verb is meant («نفى نفيا قاطعا وجود خلاف»).
_OF_THEIR_VERB = {"رفضا": "رفض", "نفيا": "نفى"}
_FIRMLY = frozenset({"قاطعا", "تاما", "باتا", "مطلقا", "كاملا", "شديدا", "قطعيا"})
# So many words before such a noun its verb stands.
_VERB_WITHIN = 10
_SOONER_OR_LATER = frozenset({"سابق", "لاحق", "متاخر", "مبكر", "متاخره", "مبكره"})
# What tells by which name somebody is known, too, within so many words.
_KNOWN_AS = frozenset(
    {"المعروف", "المعروفه", "الملقب", "الملقبه", "المسمي", "المسماه", "المشهور", "المشهوره", "المكني", "المعروفين"}
)
_KNOWN_WITHIN = 7


class Asides(Stage):
    """Steps over words of time, place and manner in one paragraph."""

    def __init__(self, passage: Passage) -> None:
        super().__init__(passage)
        self._skipped: dict[tuple[int, int], int] = {}
        self._commas_skipped: dict[int, int] = {}

    def forget(self) -> None:
        """Forget what was stepped over so far: how far an aside goes depends on the sentence."""
        self._skipped.clear()
        self._commas_skipped.clear()

    def skip(self, k: int, limit: int) -> int:
        """Step over words of time and manner between a verb and its subject: asked at each word behind them."""
        key = k, limit
        behind = self._skipped.get(key)
        if behind is None:
            behind = self._skipped[key] = self._skip(k, limit)
        return behind

    def _skip(self, k: int, limit: int) -> int:
        while k < limit and (further := self._past_one(k, limit)) > k:
            k = further
        return k

    def _past_one(self, k: int, limit: int) -> int:
        """Return the token behind the aside that starts here, or `k`."""
        norm = self.norm
        if not (_may_open(norm[k]) or norm[k - 1] == "العمر" or (k + 1 < limit and norm[k + 1] in PARTS_OF_TIME)):
            return k
        for past in (self._past_word, self._past_pair, self._past_time, self._past_phrase):
            if (further := past(k, limit)) > k:
                return further
        return k

    def _past_word(self, k: int, limit: int) -> int:
        """Return the token behind what a word opens whatever follows («أمس», «ردا على …», «قبل أيام»), or `k`."""
        norm, word = self.norm, self.norm[k]
        if (further := self.reply(k, limit)) > k:
            return further
        if word in ("قبل", "منذ") and (further := self._so_long_ago(k, limit)) > k:
            return further
        if word == "ضمن" and (further := self._occasion(k, limit)) > k and self._closes(further, limit):
            # «وأكد المدير، ضمن بيان له، أن …»
            return further
        once = (word, norm[k + 1] if k + 1 < limit else "") in _OF_TWO
        if word in self.vocab.asides and word not in RELATIVES and word not in NOT_STEPPED_OVER and not once:
            # «اليوم (السبت)»
            dated = norm[k + 1 : k + 2] == ["("] and norm[k + 3 : k + 4] == [")"] and norm[k + 2] in self.vocab.asides
            return k + 1 + 3 * dated
        kinds = self.mentions.kinds
        alone = word in RESUMPTIVES or word in STRONGLY or word == "القول" or kinds.to_me(k) or kinds.her_state(k)
        return k + alone

    def _past_pair(self, k: int, limit: int) -> int:
        """Return the token behind two words, or three, that are an aside together («قبل ذلك», «عام 2019»), or `k`."""
        norm, word = self.norm, self.norm[k]
        after = norm[k + 1] if k + 1 < limit else ""
        if word == "ما" and after in CALLED_SO:
            # «أعلن ما يسمى المجلس أن …»
            return k + 2
        if word == "من" and after in TURNING and k + 2 < limit and norm[k + 2] in TURNED_TO:
            # «ونفى من جهة أخرى وجود خلاف»
            return k + 3
        if word in _BEHIND_IT:
            # «حيث قال بعده الوزير إنه …»
            return k + 1
        if word in ("قبل", "بعد") and after == "ذلك":
            # «أعلن الوزير قبل ذلك استدعاء السفير»
            return k + 2
        if (word, after) in _OF_TWO or (word in _YEAR and len(after) == 4 and after.isdigit()):
            # «نشرت عام 2019»
            return k + 2
        if self.firmly(k, limit):
            return k + 2
        if word == "بمشييه" and after == "الله":
            # «بمشيئة الله تعالى»
            return k + 2 + (norm[k + 2 : k + 3] == ["تعالي"])
        if word == "من" and after in IN_WHICH:
            # «كلمة عبر من خلالها عن …»
            return k + 2
        if word == "مره" and after in ("اخري", "ثانيه", "جديده"):
            return k + 2
        if word in ("بهذا", "بهذه", "لهذا") and (after in TIMES or after in ("الخصوص", "الشان")):
            # «أكد الوزير بهذا الخصوص على …»
            return k + 2
        if word in _THIS_ONE and after in TIMES:
            # «أعلن الوزير هذا الأسبوع استقالته»
            return k + 2
        if (word in TIMES and after in self.vocab.asides) or (word in LEADS_TO_MANNER and after[:1].isalpha()):
            return k + 2
        if (word, after) == ("على", "لسان") and (through := self.mentions.speaker(k + 2, limit)) is not None:
            # «أعلنت النقابة على لسان رئيسها رفضها للقرار»
            return through.end
        if tuple(norm[k : k + 3]) in _OF_THREE or (
            word == "في" and after in ("وقت", "ساعه") and norm[k + 2 : k + 3] and norm[k + 2] in _SOONER_OR_LATER
        ):
            return k + 3 + self._of_this_time(k + 3, limit)
        # «في البداية», «في 2014»
        return k + 2 * (word == "في" and (after in STAGES_OF_TALK or is_year(after)))

    def firmly(self, k: int, limit: int) -> bool:
        """Whether a verbal noun tells how firmly its own verb is meant («نفى الوزير نفيا قاطعا وجود خلاف»).

        «أبدى الوزير رفضا قاطعا للقرار»: there it is what he says.
        """
        lemma = _OF_THEIR_VERB.get(self.norm[k])
        if lemma is None or k + 1 >= limit or self.norm[k + 1] not in _FIRMLY:
            return False
        near = self.norm[max(0, k - _VERB_WITHIN) : k]
        return any(form.verb.lemma == lemma for word in near for form in readings(word)[1])

    def _past_time(self, k: int, limit: int) -> int:
        """Return the token behind a part of a year, a date or an age («في نهاية يناير», «البالغ 30 عاما»), or `k`."""
        norm, word = self.norm, self.norm[k]
        after = norm[k + 1] if k + 1 < limit else ""
        if (further := self._part_of_time(k, limit)) > k:
            return further
        if word == "في" and (further := self._numbered_day(k + 1, limit)):
            return further
        day = k + 2 < limit and after.isdigit() and norm[k + 2] in self.vocab.months
        if word == "في" and (after in self.vocab.months or day):
            # «أعلن الاتحاد في أيار (مايو) الماضي استخدام …», «أعلن القائد في 7 مايو بدء …»
            return self._rest_of_date(k + 2 + day, limit)
        if word in AGED or norm[k - 1] == "العمر" or norm[k - 1] in AGED:
            return self._age(k, limit)
        return self._edge_of_span(k, limit) if word in PARTS_OF_TIME or after in PARTS_OF_TIME else k

    def _past_phrase(self, k: int, limit: int) -> int:
        """Return the token behind where, when or to whom it was said («خلال مؤتمر», «-في بيان-», «لرويترز»), or `k`."""
        word, after = self.norm[k], self.norm[k + 1] if k + 1 < limit else ""
        if word in _MEANWHILE and (further := self._while_meeting(k, limit)) > k:
            return further
        if word in ("على", "عبر", "في") and (further := self.place_of_speech(k, limit)) > k:
            return further
        if word in DASHES and (further := self.between_dashes(k, limit)) > k:
            return further
        if (further := self.addressee(k, limit)) > k:
            return further
        return k + 1 if self._part_of_date(k, after) else k

    def _closes(self, k: int, limit: int) -> bool:
        return k < limit and (self.norm[k] in COMMAS or self.norm[k] in COMPLEMENTISERS)

    def _second_of_month(self, k: int) -> bool:
        """Whether a number goes on a month's name («تشرين الثاني»)."""
        return self.norm[k] in ("الاول", "الثاني", "الاخر") and self.norm[k - 1] in _NUMBERED_MONTHS

    def _rest_of_date(self, k: int, limit: int) -> int:
        """Return the token behind what goes on a month («أيار/مايو الماضي», «تشرين الثاني (نوفمبر)»)."""
        while k < limit and (self.norm[k] in self.vocab.asides or self.norm[k] in "()/" or self._second_of_month(k)):
            k += 1
        return k

    def _numbered_day(self, k: int, limit: int) -> int:
        """Return the token behind a day in words («الثالث من أيار/مايو», «السابع عشر من الشهر الجاري»), or 0."""
        norm = self.norm
        if k + 2 >= limit or norm[k] not in ORDINAL_DAYS:
            return 0
        of = k + 1 + (norm[k + 1] in TENS_OF_DAYS)
        month = of + 1 + (norm[of + 1 : of + 2] == ["شهر"])
        if norm[of] != "من" or month >= limit:
            return 0
        if norm[month] in self.vocab.months:
            return self._rest_of_date(month + 1, limit)
        this = norm[month] in TIMES or (month > of + 1 and norm[month] in WHICH_TIME)
        return month + 1 + (month + 1 < limit and norm[month + 1] in WHICH_TIME) if this else 0

    def _part_of_time(self, k: int, limit: int) -> int:
        """Return the token behind a part of a month or year («توقعت نهاية العام الماضي إفلاس مئة شركة»), or `k`."""
        at = k + (self.norm[k] == "في")
        if at + 2 >= limit or self.norm[at] not in PARTS_OF_TIME:
            return k
        months = self.vocab.months
        unit = self.norm[at + 1] in TIMES or self.norm[at + 1] in ("شهر", "عام")
        if not unit and self.norm[at + 1] not in months:
            return k
        end = at + 2
        while end < limit and (
            self.norm[end] in months
            or self.norm[end] in WHICH_TIME
            or self.norm[end].isdigit()
            or self.norm[end] in "/()"
        ):
            end += 1
        return end if end > at + 2 or not unit else k

    def _so_long_ago(self, k: int, limit: int) -> int:
        """Return the token behind how long ago something was said («أعلن الوزير قبل أيام استقالته»), or `k`."""
        end = k + 1
        while end < limit and (self.norm[end] in SO_LONG or self.norm[end].isdigit()):
            end += 1
        if end >= limit or self.norm[end] not in AGO_IN:
            return k
        end += 1
        if end == k + 2 and self._of_what_time(end, limit):
            return end + 1
        while end < limit and self.norm[end] in AGO:
            end += 1
        # «قبل شهرين من الانتخابات», «قبل يوم على انتهاء المهلة», «منذ عام 2015»
        return end if end < limit and self.norm[end] not in ("من", "على") and not self.norm[end].isdigit() else k

    def _of_what_time(self, k: int, limit: int) -> bool:
        """Whether a word tells which month or day one is («قبل شهر رمضان», «قبل عام الانتخابات تأجيل الجلسة»)."""
        if k + 1 >= limit or self.norm[k - 1].endswith("ين"):
            return False
        word, after = self.norm[k], self.norm[k + 1]
        # «قبل أيام السماح بالسفر», «قبل عام الانتخابات المبكرة»
        of_something = has_article(word) and not bare_verbal_noun(word[2:]) and bare_verbal_noun(after)
        return word in self.vocab.months or of_something

    def _of_this_time(self, k: int, limit: int) -> int:
        """Return how many words say of when «في وقت سابق» is («من هذا الشهر», «من الشهر الجاري»)."""
        named = self.norm[k + 1 : min(k + 3, limit)]
        if self.norm[k : k + 1] != ["من"] or len(named) < 2:
            return 0
        if all(word in self.vocab.asides or word in TIMES or word in _SPANS for word in named):
            # «في وقت متأخر من مساء الأربعاء»
            return 3
        times = [word for word in named if word.removeprefix("ال") in _SPANS or word in _THIS]
        return 3 if len(times) == 2 else 0

    def _age(self, k: int, limit: int) -> int:
        """Return the token behind an age («البالغ من العمر 32 عاما»), or `k`."""
        near = range(k, min(limit - 1, k + 5))
        years = (j + 2 for j in near if self.norm[j].isdigit() and self.norm[j + 1] in ("عاما", "سنه", "ربيعا"))
        return next(years, k)

    def _edge_of_span(self, k: int, limit: int) -> int:
        """Return the token behind «مطلع الشهر الجاري», «في نهاية العام الماضي», «منتصف يناير 2015», or `k`."""
        start = k + 1 + (self.norm[k] in ("في", "منذ"))
        if start > k + 1 and self.norm[k + 1] not in PARTS_OF_TIME:
            return k
        end = start
        while end < limit and (
            self.norm[end].removeprefix("ال") in _SPANS
            or self.norm[end] in _THIS
            or self.norm[end] in self.vocab.months
            or self.norm[end].isdigit()
        ):
            end += 1
        # «نهاية 40 شخصا», «بداية الماضي»
        first = self.norm[start] if end > start else ""
        named = first.removeprefix("ال") in _SPANS or first in self.vocab.months or first == "هذا"
        return end if named or (len(first) == 4 and first.isdigit()) else k

    def place_of_speech(self, k: int, limit: int) -> int:
        """Return the token behind «في بيان له», «على صفحته في فيسبوك», or `k`."""
        if self.norm[k] not in ("على", "عبر", "في"):
            return k
        if self.norm[k] == "في" and (further := max(self._occasion(k, limit), self._his_report(k, limit))) > k:
            return further
        account = self._account(k + 1, limit)
        return account if account > k + 1 else k

    def _while_meeting(self, k: int, limit: int) -> int:
        """Return the token behind «خلال مؤتمر صحفي في باريس», «خلال لقائه السفير الفرنسي», or `k`.

        Behind «لقائه» whoever is named first was met, and says nothing.
        """
        if k + 2 >= limit:
            return k
        if not (self.mentions.kinds.his_deed(k + 1) or self._his_occasion(self.norm[k + 1])):
            further = self._occasion(k, limit)
            return further if further > k and self._may_go_on(further, limit) else k
        met = self.mentions.read(k + 2, limit)
        if met is None and self.norm[k + 2][:1].isalnum() and self.norm[k + 2] not in PREPOSITIONS:
            # «خلال لقائه وفدا من الحزب»
            return k + 2 if self.norm[k + 2] in COMPLEMENTISERS else k
        end = met.end if met is not None else k + 2
        while (further := self._company(end, limit, written=False)) > end:
            end = further
        return end if self._may_go_on(end, limit) else k

    def _his_occasion(self, word: str) -> bool:
        """Whether a pronoun stands on an occasion («لقائه», «كلمتها», «اجتماعهم»)."""
        stem = next((word.removesuffix(his) for his in ("هما", "هم", "ها", "ه") if word.endswith(his)), "")
        # «لقائه» is «لقاء», «كلمته» is «كلمة».
        bare = (stem, stem.removesuffix("ي") + "ء", stem.removesuffix("ت") + "ه")
        return bool(stem) and stem != word and any(form in self.vocab.occasions for form in bare)

    def _may_go_on(self, k: int, limit: int) -> bool:
        """Whether no clause describes the occasion before a token («خلال حفل الافتتاح الذي أقيم …»)."""
        if k >= limit:
            return False
        word, before = self.norm[k], self.norm[k - 1]
        verb = word in known().past and word not in known().nouns
        plain = before in self.vocab.occasions and not has_article(before)
        # «خلال حفل الافتتاح», «خلال اجتماع موسع»
        construct = plain and word[:1].isalpha() and word not in COMPLEMENTISERS and word not in PREPOSITIONS
        return not (word in RELATIVES or word in ("منذ", "له", "لها") or verb or construct)

    def place(self, k: int, limit: int) -> int:
        """Return the token behind where a body is («وزارة الصحة في قطاع غزة»), or `k`."""
        if k + 1 >= limit or self.norm[k] != "في":
            return k
        named = k + 1 + (self.norm[k + 1] in PLACE_HEADS)
        if named >= limit:
            return k
        listed = self.mentions.kinds.phrase(named, limit, self.vocab.states)
        return listed or (named + 1 if self.norm[named] in self.vocab.places else k)

    def _part_of_date(self, k: int, after: str) -> bool:
        """Whether a word goes on a date: «الثاني» of a month, a day's number behind «الأحد»."""
        word, before, months = self.norm[k], self.norm[k - 1], self.vocab.months
        if (word == "/" and before in months and after in months) or (word.isdigit() and after in months):
            # «أبريل/نيسان», «12 أبريل»
            return True
        if word in ("الاول", "الثاني", "الاخر"):
            return before in _NUMBERED_MONTHS or before == "امس"
        return word in ("يوم", "مساء", "صباح") or (word[:1].isdigit() and bool(after) and before in self.vocab.asides)

    def skip_commas(self, k: int) -> int:
        """Step over commas, with the asides and appositions between them."""
        if k not in self._commas_skipped:
            self._commas_skipped[k] = self._skip_commas(k)
        return self._commas_skipped[k]

    def _skip_commas(self, k: int) -> int:
        dated = False
        while k < self.passage.limit and self.norm[k] in COMMAS:
            # Behind «، أمس،» nobody is described any more («أعلن الحزب، أمس، الجدول الجديد للمناظرات، …»).
            start = (0 if dated else self._apposition(k)) or k + 1
            further = self.skip(start, self.passage.limit)
            dated = start == k + 1 < further
            k = further
        return k

    def reply(self, k: int, limit: int) -> int:
        """Return the token behind what somebody replies to («ردا على سؤال», «تعليقا على القرار»), or `k`."""
        replies = self.norm[k] in REPLYING and self.norm[k + 1 : k + 2] == ["على"]
        if replies and self.norm[k - 1] in COMMAS and (closed := self._closing_comma(k + 2, limit)):
            return closed
        if not replies or k + 2 >= limit or not self.norm[k + 2][:1].isalpha():
            return k
        # «ردا على أسئلة الصحافيين»
        asked = self.norm[k + 2] == "اسيله" and self.norm[k + 3 : k + 4] != [] and has_article(self.norm[k + 3])
        return k + 3 + asked

    def _closing_comma(self, k: int, limit: int) -> int:
        """Return the comma that closes what two commas set off, if no verb of saying stands before it, or 0."""
        for j in range(k + 1, min(limit, k + _SET_OFF)):
            if self.norm[j] in COMMAS:
                return j
            if self.norm[j] in COMPLEMENTISERS or readings(self.norm[j])[1] or self.norm[j] in (OPEN, ":"):
                return 0
        return 0

    def _occasion(self, k: int, limit: int) -> int:
        """Return the token behind «في بيان له», «في ذات السياق», or `k`; whatever subject may follow is left."""
        j = k + 1
        while j < limit and self.norm[j] in POINTING:
            j += 1
        if j >= limit or self.norm[j] not in self.vocab.occasions:
            return k
        opening = self.norm[j] in STAGES and j + 1 < limit and self.norm[j + 1] in self.vocab.occasions
        j += opening
        # «في بيانها الختامي»; behind «في كلمتها» the speaker may stand («القيادية»).
        hers = self.norm[j].endswith(("ها", "هم"))
        definite = self.norm[j].startswith("ال") or hers
        j += 1
        while (
            j < limit
            and definite
            and self.norm[j].startswith("ال")
            and not (hers and self.mentions.kinds.is_role(self.norm[j]))
            and self.norm[j] not in RELATIVES
            and self.norm[j] != "الي"
            and self.norm[j].endswith(("ي", "يه"))
        ):
            j += 1
        while j < limit and (self.norm[j] in RESUMPTIVES or self.norm[j] in OCCASION_ADJECTIVES):
            j += 1
        described = (
            j + 1 < limit and not definite and self.norm[j].endswith(("ي", "يه")) and self.vocab.known(self.norm[j])
        )
        j += described and self.norm[j + 1] in (*PREPOSITIONS, *COMMAS)
        written = self.norm[k + 1] in self.vocab.documents
        if written and self.norm[j : j + 2] == ["موجهه", "الي"]:
            # «في رسالة موجهة إلى الوزيرة»
            j += self._company(j + 1, limit, written=True) > j + 1
        while (further := self._company(j, limit, written=written)) > j:
            j = further
        if j + 1 < limit and self.norm[j] in _YEAR and self.norm[j + 1].isdigit():
            # «في اجتماع عام 2013»
            j += 2
        return self._issued(j, limit)

    def _his_report(self, k: int, limit: int) -> int:
        """Return the token behind «في تقريرها عن حالة السوق», or `k`."""
        if k + 3 >= limit or owned(self.norm[k + 1]) not in self.vocab.documents or self.norm[k + 2] not in _ABOUT:
            return k
        return self.mentions.phrases.end(k + 4, limit, closed=has_article(self.norm[k + 3]), definite=True)

    def _company(self, k: int, limit: int, *, written: bool) -> int:
        """Return the token behind with whom, before whom, where or to whom it was said («أمام البرلمان»), or `k`."""
        at, word = k + 1, self.norm[k] if k < limit else ""
        if at >= limit or not (word in _IN_COMPANY or (word == "الي" and written)):
            return k
        if word == "في":
            return self.place(k, limit)
        somebody = self.mentions.read(at, limit)
        if somebody is None or somebody.type is SpeakerType.UNNAMED:
            return at + 1 if self.norm[at] in COUNTERPARTS else k
        return somebody.end

    def _issued(self, k: int, limit: int) -> int:
        """Return the comma behind who issued a document and when («في بلاغ أصدره أمس في ختام اجتماعه، …»), or `k`."""
        if k >= limit or self.norm[k] not in QUALIFIERS:
            return k
        for j in range(k + 1, min(limit, k + 25)):
            if self.norm[j] in COMMAS:
                return j
            if self.norm[j] in COMPLEMENTISERS or self.norm[j] in (OPEN, ":"):
                return k
        return k

    def _account(self, k: int, limit: int) -> int:
        """Return the token behind the page that something was written on («على صفحته في فيسبوك»), or `k`."""
        if k >= limit or self.norm[k] not in ACCOUNTS:
            return k
        while k < limit and (self.norm[k] in ACCOUNTS or self.norm[k] in ON_ACCOUNTS):
            k += 1
        if k < limit and self.norm[k] == OPEN and self.words.partner[k] - k <= 3:
            k = min(limit, self.words.partner[k] + 1)
        return k

    def between_dashes(self, k: int, limit: int) -> int:
        """Return the token behind an aside between dashes («-في حديث للجزيرة نت-»), or `k`."""
        for j in range(k + 2, min(limit, k + 16)):
            if self.norm[j] == self.norm[k]:
                return j + 1
        return k

    def addressee(self, k: int, limit: int) -> int:
        """Return the token behind an outlet or people spoken to («لرويترز», «للصحافيين»), or `k`."""
        word = self.norm[k]
        if word in ("ل", "ال") and k + 1 < limit:
            if self.norm[k + 1] == OPEN and self.words.partner[k + 1] < limit:
                return self.words.partner[k + 1] + 1
            if word == "ل" and self.norm[k + 1] == "(" and (close := self.mentions.kinds.bracket(k + 1, limit)) > k:
                return close + 1
            return self._past_origin(k + 2, limit) if word == "ل" else k
        if not word.startswith("ل") or word in self.vocab.names:
            return k
        bare = word[1:]
        for parts in self.vocab.bodies.get(bare, ()):
            # «لبي بي سي», «لبي بي سي العربية»
            if tuple(self.norm[k + 1 : k + len(parts)]) == parts[1:]:
                return self._past_origin(k + len(parts), limit)
        if len(word) < 4:
            return k
        if word == "لوسايل":
            # «لوسائل الإعلام الرسمية»
            media = k + 1
            while media < limit and (
                self.norm[media] in ("الاعلام", "اعلام") or self.mentions.kinds.is_nisba(self.norm[media])
            ):
                media += 1
            return media
        if word in SPOKEN_TO or (bare.isascii() and bare.isalpha()):
            # «للجزيرة نت»
            return k + 1 + (self.norm[k + 1 : k + 2] == ["نت"])
        return self._outlet(k, limit) if self.mentions.kinds.to_outlet(word) else k

    def _outlet(self, k: int, limit: int) -> int:
        """Return the token behind an outlet that is told something («لقناة "النهار" المصرية»), or `k`."""
        if self.norm[k + 1 : k + 2] and self.norm[k + 1].isascii() and self.norm[k + 1].isalpha():
            # «لشبكة CNN»
            return k + 2
        outlet = self.mentions.behind(k, limit)
        if outlet is None or not outlet.attached or outlet.type is not SpeakerType.ORGANISATION:
            return k
        end = self._past_origin(outlet.end, limit)
        while end > k + 1 and self.norm[end - 1] in COMPLEMENTISERS and not in_cnn(self.norm, end - 1):
            # «لقناة سي إن إن إن الطريق مغلق»
            end -= 1
        return end

    def _past_origin(self, end: int, limit: int) -> int:
        """Return the token behind the adjectives of an outlet («لـ القدس العربي», «لقناة النهار المصرية»)."""
        while end < limit and has_article(self.norm[end]) and self.mentions.kinds.is_nisba(self.norm[end]):
            end += 1
        return end

    def title_between(self, comma: int) -> int:
        """Return the comma that closes a title between commas («…، مرشح الحزب عن المنطقة، …»), or 0."""
        at = comma + 1
        # «…، أول رئيس يزور المدينة، …»
        at += at + 1 < self.passage.limit and self.norm[at] in FIRST_OF_THEM
        if (known := self._known_as(at)) > at:
            return known
        titled = at < self.passage.limit and self.mentions.kinds.is_role(self.norm[at])
        return self._apposition(comma) if titled or self._one_of_many(comma + 1) else 0

    def _known_as(self, at: int) -> int:
        """Return the comma behind what a body is called, too («الشبكة الوطنية، المعروفة بـ"بحر"، …»), or `at`."""
        if at >= self.passage.limit or self.norm[at] not in _KNOWN_AS:
            return at
        for k in range(at + 1, min(self.passage.limit, at + _KNOWN_WITHIN)):
            if self.norm[k] == OPEN:
                close = self.words.partner[k] + 1
                return close if close < self.passage.limit and self.norm[close] in COMMAS else at
            if self.norm[k] in COMMAS:
                return k
        return at

    def _one_of_many(self, at: int) -> bool:
        """Whether it is told that somebody is one of the first of their kind («إحدى أكبر شركات المنطقة»)."""
        after = self.norm[at + 1] if at + 1 < self.passage.limit else ""
        return at < self.passage.limit and self.norm[at] in ONE_OF and (after in FIRST_OF_THEM or has_article(after))

    def _apposition(self, comma: int) -> int:
        """Return the comma that closes an apposition («سرايا القدس، الجناح العسكري لحركة الجهاد، …»), or 0."""
        if comma + 1 >= self.passage.limit or not self._opens_apposition(comma + 1):
            return 0
        reach = _ONE_OF_MANY_WITHIN if self._one_of_many(comma + 1) else _APPOSITION_WITHIN
        for j in range(comma + 2, min(self.passage.limit, comma + reach)):
            if self.norm[j] in COMMAS:
                return j
            if self.norm[j] in COMPLEMENTISERS or readings(self.norm[j])[1] or self.norm[j] in (OPEN, ":"):
                return 0
        return 0

    def _opens_apposition(self, at: int) -> bool:
        """Whether what describes somebody starts at a token: a title, a noun with ال, «ضمن …»."""
        word = self.norm[at]
        if has_article(word):
            deed = deed_noun(word) or bare_verbal_noun(word[2:]) or word[2:] in MADE_KNOWN
            return word not in RELATIVES and not deed and word[2:] not in self.vocab.deeds
        # «وأكد الوزير، تالياً بيان الحكومة، أن …»
        doing = self.mentions.kinds.manner(at) and not readings(word)[1]
        if word in FIRST_OF_THEM and at + 1 < self.passage.limit:
            return self.mentions.kinds.is_role(self.norm[at + 1])
        if word in _WHO_ARE and at + 1 < self.passage.limit:
            # «وأعلنت الهند، وهي من أكبر زبائنها، نيتها خفض وارداتها»
            return self.norm[at + 1] not in ("ما", "امر", "الامر") and self.norm[at + 1] not in RELATIVES
        return doing or self.mentions.kinds.is_role(word) or word in PREPOSITIONS or self._one_of_many(at)


@remembered(1 << 15)
def _may_open(word: str) -> bool:
    """Whether an aside may start with a word; most words that are no asides are so wherever they stand."""
    leads = word in _THIS_ONE or word in ("قبل", "بعد", "منذ", "ضمن", "عبر", "على", "في", "ما", "بهذا", "بهذه")
    date = word[:1].isdigit() or word in ("الاول", "الثاني", "الاخر", "يوم", "مساء", "صباح") or word in _YEAR
    time = date or word in TIMES or word in PARTS_OF_TIME or word in AGED or word in _MEANWHILE
    once = word in ("مره", "مني", "القول", "بمشييه") or word in _OF_THEIR_VERB
    manner = once or word in STRONGLY or word in LEADS_TO_MANNER or word in RESUMPTIVES or word in REPLYING
    several = any(word == parts[0] for parts in (*_OF_TWO, *_OF_THREE))
    # «لرويترز», «وتابعت باكية»
    attached = word[:1] == "ل" or word == "ال" or word[-1:] == "ه" or word in _BEHIND_IT
    parts = word in DASHES or word == "/" or word in vocabulary().asides
    return time or manner or several or attached or leads or parts

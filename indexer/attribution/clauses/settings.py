"""Settings: when, where and on what occasion something was said, between who says it and what is said.

«وتوقع الوزير خلال زيارة إلى بغداد ارتفاع الأسعار», «وطالبت النقابة في بيان نشر على موقعها بفتح تحقيق»
"""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.text.cues import readings
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import bare_verbal_noun, has_article
from indexer.attribution.words import listed
from indexer.attribution.words.bodies import PLACE_HEADS
from indexer.attribution.words.documents import OCCASION_ADJECTIVES, QUALIFIERS, UTTERANCES
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.outlets import ACCOUNTS, OUTLETS, PLATFORMS, PUBLISHED_IN
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, POINTING, PREPOSITIONS, RELATIVES
from indexer.attribution.words.people import COUNTERPARTS
from indexer.attribution.words.time import STAGES, TIMES

# What opens a setting behind a subject; behind «في» an occasion or place must stand, behind «على» «هامش» or its like.
_OPENERS = frozenset({"خلال", "اثناء", "عقب", "اثر", "بعد", "قبل", "بعيد", "قبيل", "لدي", "حين", "عند", "فور"})
_ON_THE_FRINGE = frozenset({"هامش", "هوامش"})
# Whose turn it is («من جهته»).
_ON_HIS_PART = frozenset({"جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "ناحيته", "ناحيتها", "طرفه", "طرفها"})
# What is told of a document: who sent it, and who got a copy of it.
_SENT = frozenset({"بعث", "بعثت", "تقدم", "تقدمت"})
_SENT_IT = frozenset({"وجهها", "وجهتها", "وجهه", "ارسلها", "ارسلتها"})
_GOT = listed("حصلت حصل تلقت تلقي تسلمت تسلم وصلت وصل اطلعت اطلع توصلت توصل")
_OF_IT = frozenset({"منه", "منها", "عليه", "عليها", "به", "بها"})
_COPIED_WITHIN = 10
# Behind «في» these tell what somebody answers or speaks of, and no name in marks is longer.
_HIS_ANSWER = listed("رده ردها تعليقه تعليقها حديثه حديثها جوابه جوابها اجابته اجابتها")
_LONGEST_NAME = 6
# With whom, before whom and where an occasion was.
_COMPANY = frozenset({"مع", "امام", "بين"})
_WHERE = frozenset({"في", "الي", "من", "على", "عبر"})
# Which of several it was («اجتماعه الثالث»).
_WHICH_ONE = listed("اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه اخير اخيره مقبل مقبله جديد جديده")
# So many adjectives an occasion has at most.
_ADJECTIVES = 3
# What leads to whom a letter is sent.
_ADDRESSED = frozenset({"موجهه", "موجه", "مفتوحه"})


class Settings(Stage):
    """Steps over settings in one paragraph."""

    def __init__(self, passage: Passage, asides: Asides) -> None:
        super().__init__(passage)
        self.asides = asides

    def past(self, k: int, limit: int) -> int:
        """Return the token behind the settings that start at a token, or `k`."""
        end, told = k, False
        while end < limit:
            aside = self.asides.skip(end, limit)
            # «قبل أيام»
            setting = 0 if aside > end and self.norm[end] in ("قبل", "بعد") else self._past_one(end, limit)
            further = max(setting, aside)
            if further <= end or (readings(self.norm[end])[1] and self.norm[end] != "عبر"):
                # «في بيان قائلا: …»
                break
            told, end = told or setting > 0, further
        return end if told else k

    def _past_one(self, k: int, limit: int) -> int:
        """Return the token behind one setting, or 0."""
        word, after = self.norm[k], self.norm[k + 1] if k + 1 < limit else ""
        if word == "من":
            return k + 2 if after in _ON_HIS_PART else self._place(k + 1, limit)
        if word == "على" and after in _ON_THE_FRINGE:
            return self._occasion(k + 2, limit)
        if word == "امام":
            behind = self._somebody(k + 1, limit)
            return behind if behind > k + 1 else 0
        if word == "بمناسبه" or (word, after) == ("نيابه", "عن"):
            # «بمناسبة عيد العمال», «نيابة عن الحكومة»
            led = k + 1 + (after == "عن")
            if led < limit and self._noun(led):
                return self._phrase(led, limit)
            behind = self._somebody(led, limit)
            return behind if behind > led else 0
        if word in _OPENERS:
            return self._occasion(k + 1, limit)
        if word in ("على", "عبر") and (written := self._on_platform(k, limit)):
            return written
        if word == "في" and (answered := self._his_answer(k, limit)):
            return answered
        if word == "في" and after in POINTING and self.norm[k + 2 : k + 3] and self.norm[k + 2] in TIMES:
            # «في هذا الصدد»
            return k + 3
        if word == "في":
            stage = after in STAGES
            occasion = stage or after in self.vocab.occasions
            return self._occasion(k + 1 + stage, limit) if occasion else self._place(k + 1, limit)
        return 0

    def _occasion(self, at: int, limit: int) -> int:
        """Return the token behind an occasion with what belongs to it («زيارته إلى بغداد», «بيان نشر أمس»), or 0."""
        if at >= limit or not self._noun(at):
            return 0
        his = self.mentions.kinds.his_deed(at) or self._his(at)
        end = self._met(at + 1, limit) if his else self._phrase(at, limit)
        copied = self._copied(end, limit)
        if not his and end == at + 1 and end < limit and copied == end and not self._closed(end):
            # «خلال حفل تخريج طلاب الكلية»: nothing tells where it ends.
            return 0
        end = self._titled_in_marks(copied, limit)
        if end + 2 < limit and self.norm[at] in self.vocab.documents:
            # «في رسالة إلى رئيس البلدية», «في رسالة موجهة إلى وزيرة الصيد»
            to = end + (self.norm[end] in _ADDRESSED)
            addressed = self._addressed(to, limit)
            end = addressed if addressed > to else end
        while (further := self._further(end, limit)) > end:
            end = further
        return end

    def _copied(self, at: int, limit: int) -> int:
        """Return the token behind who got a document («بيان تلقت الجريدة نسخة منه», «رسالة بعث بها إلى الوزير»)."""
        if at + 2 >= limit:
            return at
        if self.norm[at] in _SENT and self.norm[at + 1] in ("بها", "به"):
            led = at + 2 + (self.norm[at + 2] == "الي")
            return self._whoever(led, limit) if led > at + 2 else led
        if self.norm[at] in _SENT_IT:
            return self._whoever(at + 2, limit) if self.norm[at + 1] == "الي" else self._addressed(at + 1, limit)
        if self.norm[at] not in _GOT:
            return at
        copy = next((k for k in range(at + 1, min(limit, at + _COPIED_WITHIN)) if self.norm[k] in _OF_IT), at - 1)
        return copy + 1

    def _addressed(self, at: int, limit: int) -> int:
        """Return the token behind whom a letter is sent («إلى الوزير», «للوزير سامر العلي»), or `at`."""
        if self.norm[at] == "الي":
            behind = self._somebody(at + 1, limit)
            return behind if behind > at + 1 else at
        to = self.mentions.particles.behind_particle(at, limit) if self.norm[at][:1] == "ل" else None
        return to.end if to is not None else at

    def _whoever(self, at: int, limit: int) -> int:
        """Return the token behind somebody, though only a noun with ال tells who («إلى الشعب»)."""
        behind = self._somebody(at, limit)
        return behind + (behind == at < limit and has_article(self.norm[at]))

    def _titled_in_marks(self, at: int, limit: int) -> int:
        """Return the token behind the name of a programme in marks («في برنامج "صباح الخير"»), or `at`."""
        if at >= limit or self.norm[at] != OPEN or self.norm[at - 1] != "برنامج":
            return at
        close = self.words.partner[at]
        return close + 1 if close - at <= _LONGEST_NAME else at

    def _on_platform(self, k: int, limit: int) -> int:
        """Return the token behind where something was written («على منصة "إكس"», «عبر موقع تويتر»), or 0."""
        if k + 2 >= limit or self.norm[k + 1] not in PUBLISHED_IN:
            return 0
        if self.norm[k + 2] == OPEN:
            close = self.words.partner[k + 2]
            end = close + 1 if close - k <= _LONGEST_NAME else 0
        else:
            end = k + 3 if self.norm[k + 2] in PLATFORMS else 0
        # «إكس (تويتر سابقا)»
        if end and end < limit and self.norm[end] == "(":
            end = self.mentions.kinds.bracket(end, limit) + 1
        return end

    def _his_answer(self, k: int, limit: int) -> int:
        """Return the token behind what somebody speaks of («في رده على سؤال حول الجسر»), or 0."""
        at = k + 1 + (self.norm[k + 1 : k + 2] == ["معرض"])
        if at + 2 >= limit or self.norm[at] not in _HIS_ANSWER or self.norm[at + 1] not in ("على", "عن"):
            return 0
        end = self._phrase(at + 2, limit)
        about = end + 1 < limit and self.norm[end] in ("حول", "بشان", "عن")
        return self._phrase(end + 1, limit) if about else end

    def _noun(self, at: int) -> bool:
        word = self.norm[at]
        noun = word.removeprefix("ال") if has_article(word) else word
        if word in FUNCTION or word in PREPOSITIONS or word in COMPLEMENTISERS:
            return False
        listed = noun in known().nouns or noun in known().fixed or noun in self.vocab.occasions
        return listed or bare_verbal_noun(noun) or self.mentions.kinds.his_deed(at) or self._his(at)

    def _his(self, at: int) -> bool:
        """Whether a pronoun stands on an occasion («زيارته», «كلمتها»)."""
        word = self.norm[at]
        stem = next((word.removesuffix(his) for his in ("ها", "هم", "ه") if word.endswith(his)), "")
        written = self.words.text[self.words.end[at] - 1] != "ة"
        noun = any(form in known().nouns for form in (stem, stem.removesuffix("ت") + "ه", stem.removesuffix("ي") + "ء"))
        return written and len(stem) > 2 and noun

    def _met(self, at: int, limit: int) -> int:
        """Return the token behind whom somebody met («لقائه نظيره التركي», «استقباله الوفد»)."""
        if at >= limit or self.norm[at] in PREPOSITIONS:
            return at
        # «اجتماعه الدوري الثالث»
        described = self._adjectives(at, limit, definite=True)
        if described > at or owned(self.norm[at - 1]) in UTTERANCES:
            # «وطالب في كلمته الحكومة بـ…»: nobody is met there.
            return described
        # «ترؤسه اجتماع اللجنة»
        return self._phrase(at, limit) if self.norm[at] in self.vocab.occasions else self._somebody(at, limit)

    def _somebody(self, at: int, limit: int) -> int:
        """Return the token behind somebody, or `at`."""
        if at >= limit:
            return at
        if self.norm[at] in COUNTERPARTS:
            return self._adjectives(at + 1, limit, definite=True)
        mention = self.mentions.read(at, limit)
        if mention is None and self._definite(at) and self.norm[at].endswith("ين"):
            # «أمام الصحافيين»
            return at + 1
        return mention.end if mention is not None else at

    def _phrase(self, at: int, limit: int) -> int:
        """Return the token behind a noun with what it belongs to and its adjectives («جلسة مجلس الأمن الطارئة»)."""
        end, definite = at + 1, has_article(self.norm[at])
        if not definite and end < limit:
            if self._definite(end) and not self._deed(end):
                end, definite = end + 1, True
            elif end + 1 < limit and self._noun(end) and self._definite(end + 1) and not self._deed(end):
                end, definite = end + 2, True
            elif self.norm[end] in self.vocab.places or self.norm[end] in self.vocab.states:
                end, definite = end + 1, True
        return self._adjectives(end, limit, definite=definite)

    def _definite(self, at: int) -> bool:
        """Whether a noun with ال stands at a token («إلى» and «الذي» are none)."""
        word = self.norm[at]
        return has_article(word) and word not in PREPOSITIONS and word not in RELATIVES and word not in FUNCTION

    def _adjectives(self, at: int, limit: int, *, definite: bool) -> int:
        end = at
        while end < min(limit, at + _ADJECTIVES) and self._adjective(end, definite=definite):
            end += 1
        return end

    def _adjective(self, at: int, *, definite: bool) -> bool:
        """Whether an adjective of an occasion stands at a token («الطارئ», «المشتركة», «طارئة», «أمني»)."""
        word = self.norm[at]
        if definite != has_article(word) or word in PREPOSITIONS or word in FUNCTION:
            return False
        if not definite and word in known().nouns and at + 1 < self.passage.limit and self._definite(at + 1):
            # «ووصف الوزير في منشور سابق عملية الإخلاء بأنها …»: a noun, and what is described.
            return False
        bare = word[2:] if definite else word
        return bare in OCCASION_ADJECTIVES or bare in _WHICH_ONE or self.mentions.kinds.is_nisba("ال" + bare)

    def _further(self, at: int, limit: int) -> int:
        """Return the token behind with whom or where an occasion was, or by whom it was held, or `at`."""
        if at + 1 >= limit:
            return at
        word = self.norm[at]
        if (timed := self.asides.skip(at, limit)) > at:
            return timed
        if word in _COMPANY:
            behind = self._somebody(at + 1, limit)
            return behind if behind > at + 1 else at
        if word in QUALIFIERS or self._held(at):
            # «بيان نشر على الموقع», «جلسة عقدت أمس», «مؤتمر عقده الوزير في بيروت»
            # «مقابلة أجرتها معه الجريدة»
            held = at + 1 + (self.norm[at + 1] in ("معه", "معها"))
            behind = held if self.norm[held] in PREPOSITIONS else self._somebody(held, limit)
            return self._published(behind, limit)
        if word in ("الي", "على", "عبر"):
            # «في حديث إلى صحيفة النهار», «في تدوينة على منصة "إكس"»
            spoken_to = self._somebody(at + 1, limit) if self.norm[at + 1] in OUTLETS else at + 1
            written = self._on_platform(at, limit)
            if written or spoken_to > at + 1:
                return written or spoken_to
        return (self._place(at + 1, limit) or at) if word in _WHERE else at

    def _closed(self, end: int) -> bool:
        """Whether an occasion of one word ends before a token: it has ال, or a preposition or verb tells more of it."""
        word = self.norm[end]
        led = word in PREPOSITIONS or word in COMPLEMENTISERS or word in _COMPANY or word in COMMAS
        led = led or word in QUALIFIERS or word in _ADDRESSED
        return has_article(self.norm[end - 1]) or led or self._held(end)

    def _held(self, at: int) -> bool:
        """Whether a verb tells what became of an occasion without ال before it («جلسة عقدت أمس»)."""
        word = self.norm[at]
        stem = word.removesuffix("ها").removesuffix("ه")
        past = word in known().past or stem in known().past or stem.removesuffix("ت") in known().past
        past = past and word not in COMPLEMENTISERS and word not in FUNCTION
        return past and not has_article(self.norm[at - 1]) and word not in known().nouns and not readings(word)[1]

    def _published(self, at: int, limit: int) -> int:
        """Return the token behind where something was published («على الموقع»), or `at`."""
        led = at + 1 < limit and self.norm[at] in ("على", "عبر", "في")
        if led and (self.norm[at + 1] in ACCOUNTS or has_article(self.norm[at + 1])):
            return self._phrase(at + 1, limit)
        return at

    def _place(self, at: int, limit: int) -> int:
        """Return the token behind a place («بيروت», «مدينة حلب», «العاصمة الفرنسية باريس»), or 0."""
        if at >= limit:
            return 0
        head = self.norm[at] in PLACE_HEADS
        end = self._adjectives(at + 1, limit, definite=True) if head else at
        if end >= limit:
            return 0
        state = self.mentions.kinds.phrase(end, limit, self.vocab.states)
        behind = state or (end + 1 if self.norm[end] in self.vocab.places else end)
        return behind if behind > end or (head and end > at + 1) else 0

    def _deed(self, at: int) -> bool:
        """Whether a verbal noun stands at a token, which may be what is said («أثناء جلسة رفض القرار»)."""
        word = self.norm[at]
        return bare_verbal_noun(word.removeprefix("ال")) and word.removeprefix("ال") not in self.vocab.occasions

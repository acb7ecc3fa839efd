"""Nouns and adjectives inside a chain: which of them go on it, and which start something else."""

from __future__ import annotations

import re

from indexer.analysis.known import known
from indexer.attribution.chain import Chain
from indexer.attribution.cues import forms, readings
from indexer.attribution.tokens import CLOSE
from indexer.attribution.word_kinds import KindsReader, bare_verbal_noun, deed_noun, has_article, verbal_noun
from indexer.attribution.words.adjectives import (
    ADJECTIVAL_ENDS,
    FURTHER_ADJECTIVES,
    OF_REGIONS,
    ORIGINS_OF_SEVERAL,
    SMALL_ADJECTIVES,
)
from indexer.attribution.words.bodies import (
    KINDS_OF_BODIES,
    OF_FIELDS,
    OF_MEMBERS,
    OF_OTHERS,
    ORGANISED_BY,
    PLACE_HEADS,
)
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import CONNECTORS, HOLY, HOLY_ADJECTIVES
from indexer.attribution.words.numbers import NUMERALS
from indexer.attribution.words.outlets import PAPERS
from indexer.attribution.words.particles import COMPLEMENTISERS, PREPOSITIONS
from indexer.attribution.words.time import FOR_PERIOD
from indexer.attribution.words.titles import (
    ADDRESSED_BARE,
    EXPERTS,
    OFFICEHOLDERS,
    OFFICES,
    ON_THE_PITCH,
    SERVES,
)

# What belongs to the body that ل leads to.
WITH_OWNER = frozenset({"الموقع", "الصفحه", "الحساب", "البوابه", "القناه", "المنصه"})
# Feminine nouns in ى.
_FEMININE_IN_YA = frozenset({"شكوي", "دعوي", "فتوي"})
# What ends a title («الوزير السابق», «الرئيسة الحالية»).
_ONCE = frozenset({"السابق", "السابقه", "الاسبق", "الحالي", "الحاليه", "الراحل", "الراحله", "المقبل", "المستقيل"})
# Whose title tells the matters, one behind the other.
_IN_CHARGE_OF_MATTERS = frozenset({"وزير", "وزيره", "وزاره", "مديريه", "مندوبيه"})
# The verbal noun of the second form («التقليل», «التخفيف»).
_SECOND_FORM = re.compile(r"الت\w\wي[^ه]")


class ChainNouns(KindsReader):
    """Takes nouns and adjectives into the chains of one paragraph.

    Its steps answer as those of `ChainReader` do.
    """

    def step(self, chain: Chain, word: str) -> bool:
        """Take in a noun or adjective if it belongs to the chain, and say whether it does."""
        i, limit, vocab = chain.i, chain.limit, self.vocab
        latin = i > chain.at and self.norm[i - 1].isascii() and self.norm[i - 1].isalpha()
        if latin and not chain.role and not (word.startswith(("ال", "لل")) or word.isascii()):
            # «أرسلت منظمة Free Trade رسالة إلى …»
            return False
        if i > chain.at and not chain.role and self.kinds.his_deed(i):
            # «أعلنت حركة حسم مسؤوليتها عن …»
            return False
        state, body = self.kinds.phrase(i, limit, vocab.states), self.kinds.phrase(i, limit, vocab.bodies)
        # «صحيفة واشنطن بوست»: the longer of the two.
        listed = max(state, body) if state is not None and body is not None else state or body
        if has_article(word):
            named = chain.closed or self.kinds.namelike(word)
            if chain.role and named and i + 1 < limit and self.norm[i + 1] in ("بن", "بنت"):
                return False
            # «المنظمة العربية», «السلطات السعودية»: the name of a body or state is the adjective, too.
            adjective = chain.closed and (word,) in vocab.bodies.get(word, ()) and (chain.role or word.endswith("ه"))
            adjective = adjective or (chain.closed and word == "السعوديه" and has_article(self.norm[i - 1]))
            if len(word) > 3 and (not listed or adjective):
                return self._articled(chain, word)
        if word in ("عشر", "عشره") and self.norm[i - 1].startswith("ال"):
            # «المؤتمر الخامس عشر»
            return chain.on(i + 1)
        if chain.closed:
            return self._behind_closed(chain, word, listed)
        if listed is not None and not chain.definite and word in vocab.origins and word.endswith("يه"):
            # «مصادر سورية»
            return chain.on(i + 1)
        if listed is not None:
            return not self._described_already(chain) and chain.on(listed, closed=True)
        if word in vocab.places:
            # «محافظ محايل عسير سامر العلي»
            region = i + 1 < limit and self.norm[i + 1] in vocab.places and self.norm[i + 1] not in vocab.states
            return chain.on(i + 1 + (chain.role and region), closed=True)
        if not chain.definite and not self.kinds.heads_body_behind_preposition(self.norm[i - 1]):
            of_somebody = (
                self._adjective(word) or self.kinds.origin_of_somebody(i) or self._origin_of_several(chain, word)
            )
            return of_somebody and chain.on(i + 1)
        return self._in_construct(chain, word)

    def _articled(self, chain: Chain, word: str) -> bool:
        """Take in a word with ال, which closes the chain or is an adjective of what it closed."""
        if not (chain.closed or chain.definite) and self._origin_of_several(chain, word):
            # «دبلوماسيون ألمان»
            return chain.on(chain.i + 1)
        if word in ("الصادر", "الصادره", "البالغ", "البالغه", "المنشور", "المنشوره"):
            # «تقرير إدارة الطاقة الصادر أمس»: the report's adjective; «الكاتبة البالغة من العمر …».
            return False
        before = self.norm[chain.i - 1]
        origin = before in self.vocab.origins or before in OF_REGIONS or "ال" + before in ORIGINS_OF_SEVERAL
        if not (chain.closed or chain.definite) and chain.i > chain.at and origin:
            # «اتهم مسؤول أفغاني الحركة بـ…», «رفض نواب عرب القانون»
            return False
        people = before.endswith("ون") and (before in self.vocab.people or before[:-2] in self.vocab.roles)
        if not (chain.closed or chain.definite) and people:
            # «واتهم ناشطون الحكومة بـ…»: before its complement it would be «ناشطو».
            return False
        high = self.norm[chain.i - 1] in ("رفيع", "رفيعه", "قريب", "قريبه", "واسع", "واسعه")
        if not (chain.closed or chain.definite or high) and chain.i > chain.at and self._described_already(chain):
            # «واتهمت منظمات حقوقية الحكومة بـ…», «ودعت مصادر مطلعة النواب إلى …»
            return False
        if not chain.closed:
            return chain.on(chain.i + 1, closed=True, head=word)
        town = word in self.vocab.places and not word.endswith(("ي", "يه")) and word != "الاحمر"
        if town and not chain.role and chain.i > chain.at and has_article(before):
            # «أعلنت منظمة التعاون الإسلامي القدس عاصمة لفلسطين»
            return False
        if word in ORIGINS_OF_SEVERAL and self.norm[chain.i - 1].startswith("ال") and not chain.role:
            # «المحققون الروس»
            return chain.on(chain.i + 1)
        if word in HOLY_ADJECTIVES and before in HOLY:
            # «رئيس جمعية تحفيظ القرآن الكريم سامر العلي»
            return chain.on(chain.i + 1)
        after = self.norm[chain.i + 1] if chain.i + 1 < chain.limit else ""
        if chain.role and word in self.vocab.given and after[:1].isalpha() and self.kinds.namelike(after):
            # «الممثل الهاشمي بنعمرو»
            return False
        if chain.role and self.kinds.namelike(word) and not self.kinds.is_nisba(word):
            return self._origin_before_name(chain, word) and chain.on(chain.i + 1)
        if self.vocab.head(word) in self.vocab.deeds and self.norm[chain.i - 1] not in ("في", "من"):
            return False
        if chain.role and word == "الرييس":
            # «حثت المتحدثة الرئيس على …»
            return False
        player = self.vocab.head(word) in ON_THE_PITCH and chain.i > chain.at
        if chain.role and player and self.vocab.head(self.norm[chain.at - 1]) in OFFICES:
            # «وحذر رئيس النادي اللاعب سامر العلي من …»
            return False
        if chain.role and self.kinds.is_role(word) and not word.endswith(("ي", "يه")):
            # A second title in apposition («الوزير المفوض» is an adjective, «الوزير الدكتور» is not).
            return chain.on(chain.i + 1)
        if chain.role and before in _ONCE and not self.kinds.is_nisba(word):
            # «أدان الوزير السابق التدخل الأميركي»: nothing goes on the title behind that.
            return False
        noun = self.vocab.head(word)
        people = word in self.vocab.people or noun in self.vocab.people or self._women(noun)
        if word.startswith("الم") and word.endswith("ات") and not chain.role and self._singular_before(chain):
            # «دعت مديرية السجون بمنطقة جازان المتقدمات إلى …»
            return False
        if self._new_subject(chain, word) or (people and not before.startswith(("ال", "وال"))):
            return False
        return chain.on(chain.i + 1, head=word)

    def _described_already(self, chain: Chain) -> bool:
        """Whether an indefinite phrase cannot go on with a name («أعلن مسؤول أميركي فتح المعبر», «محللون إيران»)."""
        before = self.norm[chain.i - 1]
        origin = before in self.vocab.origins or before in OF_REGIONS
        described = before in SMALL_ADJECTIVES or origin or self._relational(before)
        adjective = chain.i > chain.at and described
        several = before.endswith("ون") and before in self.vocab.people
        return not chain.definite and (adjective or several)

    def _relational(self, word: str) -> bool:
        """Whether a word can only be an adjective of origin or kind («حقوقية», «أمنية»), and no noun («حماية»)."""
        nisba = word.endswith(("ي", "يه")) and self.vocab.known(word) and word not in self.vocab.names
        noun = word in known().nouns or word in known().fixed or word in self.vocab.organisations
        return nisba and not noun and not self.kinds.prefixed(word) and word[:1] not in "بل"

    def _singular_before(self, chain: Chain) -> bool:
        """Whether a feminine plural cannot be the adjective of what stands before it («جازان»)."""
        before = self.norm[chain.i - 1]
        return not before.startswith(("ال", "وال")) and not before.endswith(("ات", "ه"))

    def _kind_of_body(self, head: str, noun: str) -> bool:
        """Whether the name of a body says of what kind another is («الحكومة الفيدرالية», «اللجنة المنظمة»)."""
        body = self.vocab.head(head)
        return (noun == "منظمه" and body in ORGANISED_BY) or (
            noun in KINDS_OF_BODIES and self.vocab.organisations.get(body) == "f"
        )

    def _new_subject(self, chain: Chain, word: str) -> bool:
        """Whether a word with ال behind a closed chain is no adjective of it: its kind or its gender tells."""
        head = self.norm[chain.at - 1]
        if self._kind_of_body(head, self.vocab.head(word)):
            return False
        if word.endswith(("يون", "يين", "يان")) and head[-2:] == word[-2:] and chain.i == chain.at:
            # «الاقتصاديون الأميركيون»
            return False
        if word.endswith("يون") and self.norm[chain.i - 1].endswith("ون"):
            # «الصحفيون والإعلاميون العراقيون»
            return False
        broken_plural = known().fixed.get(self.vocab.head(word), "") not in ("", self.vocab.head(word))
        if (
            broken_plural
            and not word.endswith(("ه", "ي", "ا"))
            and chain.i > chain.at
            and self.kinds.is_nisba(self.norm[chain.i - 1])
        ):
            # «دانت وزارة الخارجية الأميركية الأحداث»
            return True
        if word.endswith("ون") and chain.i == chain.at and self.vocab.head(head) in self.vocab.people:
            # «النواب المعارضون»
            return False
        if not chain.role and chain.i > chain.at and self._not_of_her_kind(chain, word):
            return True
        body = not chain.role and all(has_article(w) for w in self.norm[chain.at - 1 : chain.i])
        noun = self.vocab.head(word)
        if not chain.role and chain.closed and chain.i > chain.at and self._after_whole_body(chain, noun):
            return True
        if not chain.role and noun in OFFICEHOLDERS and (chain.i > chain.at or has_article(head)):
            # «اتهمت منظمة السلام الأخضر الرئيس الأمريكي بـ…», «دعا المجلس الرئيس إلى …»
            return True
        if self.norm[chain.i - 1].endswith("يه") and self._of_document(chain, head, word):
            return True
        if body and (self._disagrees(head, word) or _feminine_noun(noun) or deed_noun(word)):
            return True
        body_noun = noun in self.vocab.organisations and (not noun.startswith("م") or noun == "مجلس")
        if body_noun and has_article(self.norm[chain.i - 1]) and not self.kinds.is_nisba(word):
            # «طالب أعضاء مجلس النواب الحكومة بـ…»
            return True
        if not chain.role and noun in self.vocab.organisations and self.kinds.is_nisba(self.norm[chain.i - 1]):
            # «حضت منظمة العفو الدولية الحكومة على …»
            return True
        if not chain.role and _SECOND_FORM.fullmatch(word) and has_article(self.norm[chain.i - 1]):
            # «حاولت وزارة الصحة التقليل من الأمر»
            return True
        if (
            chain.closed
            and (verbal_noun(word) or ((chain.i > chain.at or has_article(head)) and bare_verbal_noun(noun)))
            and not self.kinds.is_nisba(word)
            and noun not in self.vocab.organisations
        ):
            # «أرجع تقرير مجموعة البنك الأفريقي للتنمية الانخفاض إلى …»
            return True
        origin = self.vocab.head(self.norm[chain.i - 1]) in self.vocab.origins
        described = noun in SMALL_ADJECTIVES or noun.startswith("م") or self.kinds.is_nisba(word)
        if chain.role and origin and noun in known().nouns and not described and noun not in FURTHER_ADJECTIVES:
            # «ودعا القنصل الفرنسي القطاع الخاص إلى …»
            return True
        if chain.role and chain.i > chain.at and noun in self.vocab.people and has_article(self.norm[chain.i - 1]):
            # «ووعد رئيس الوزراء النواب بـ…»
            return True
        before = self.vocab.head(self.norm[chain.i - 1].removeprefix("و"))
        several = before.endswith("ين") or before in self.vocab.people or known().fixed.get(before, before) != before
        many = noun.endswith("ين") and (noun[:-2] + "ون" in self.vocab.people or noun[:-2] in self.vocab.sources)
        many = many and noun[:-2] not in self.vocab.origins
        described = has_article(self.norm[chain.i - 1]) and not head.endswith(("ون", "ين"))
        if many and not several and (chain.role or described):
            # «وعد المتحدث باسم التحالف الصحفيين بـ…», «نصح قطاع التجارة الداخلية المستهلكين بـ…»
            return True
        if chain.i > chain.at or not has_article(head):
            return False
        if noun in self.vocab.organisations or word in self.vocab.people or noun in self.vocab.people:
            return True
        return chain.role and self._not_of_his_gender(head, word)

    def _after_whole_body(self, chain: Chain, noun: str) -> bool:
        """Whether a noun goes on no body that has its name («حركة حماس القيادة», «شركة النهار السكان»).

        Behind a feminine or a plural it may be an adjective («شركة الطرق السيارة», «حزب الوطنيين الأحرار»).
        """
        before, lists = self.norm[chain.i - 1], known()
        singular = lists.fixed.get(noun, noun)
        named = not has_article(before)
        several = before.endswith(("ات", "ين", "ون")) or lists.fixed.get(self.vocab.head(before), "") != ""
        described = has_article(before) and not self.kinds.is_nisba(before)
        if noun in self.vocab.people or (singular != noun and (named or singular in self.vocab.roles)):
            return not (described and several)
        one = noun[:-2] + "ه"
        # «الشركات», «التنظيمات»
        kinds = one in lists.nouns or one in self.vocab.organisations or bare_verbal_noun(noun[:-2])
        things = noun.endswith("ات") and kinds
        return (_feminine_noun(noun) or things) and not (described and (several or before.endswith("ه")))

    def _of_document(self, chain: Chain, head: str, word: str) -> bool:
        """Whether a masculine adjective behind a feminine one is the document's («تقرير البورصة المصرية الأسبوعي»)."""
        document = chain.at > 1 and self.vocab.head(self.norm[chain.at - 2]) in self.vocab.documents
        return document and head.endswith("ه") and word.endswith("ي") and self.kinds.is_nisba(word)

    def _not_of_his_gender(self, title: str, word: str) -> bool:
        """Whether a feminine right behind a man's title is no adjective of it («دعا الرئيس الحكومة»)."""
        bare = self.vocab.head(title)
        masculine = bare in self.vocab.roles and not bare.endswith("ه") and not title.endswith("ات")
        return masculine and word.endswith("ه") and not self.kinds.is_nisba(word)

    def _not_of_her_kind(self, chain: Chain, word: str) -> bool:
        """Whether a masculine behind a feminine adjective goes on no feminine body («مجموعة النور المصرفية الفائز»)."""
        before = self.norm[chain.i - 1]
        feminine = self.vocab.organisations.get(self.vocab.head(self.norm[chain.at - 1])) == "f"
        described = feminine and has_article(before) and before.endswith("يه") and self.kinds.is_nisba(before)
        return described and not word.endswith(("ه", "ي", "ات", "ا"))

    def _disagrees(self, head: str, word: str) -> bool:
        """Whether a word with ال cannot be the adjective of a body («الشرطة … القبض», «الجيش … الحكومة»)."""
        noun = self.vocab.head(head)
        listed = noun in self.vocab.organisations or (noun in self.vocab.people and noun not in PAPERS)
        things = not listed and known().fixed.get(noun, noun) != noun
        without = "f" if noun.endswith("ه") or noun in _FEMININE_IN_YA else "m"
        # «الصحف الإسرائيلية»
        feminine = things or self.vocab.organisations.get(noun, without) == "f"
        return feminine != word.endswith("ه") and not word.endswith(("ي", "ات", "ا"))

    def _behind_closed(self, chain: Chain, word: str, listed: int | None) -> bool:
        """Take in what can still follow a closed chain: a place behind في, what ل or و adds to it."""
        i = chain.i
        if listed is not None and self.norm[i - 1] in ("في", "من", "كردستان"):
            # «رئيس إقليم كردستان العراق»
            return chain.on(listed)
        if word in FOR_PERIOD:
            # «بحسب أرقام دائرة الصحة للعام 2015»
            return False
        if word[0] == "و" and self._second_of_two(chain):
            # «المتحدث باسم جامعتي القاهرة وعين شمس»
            return chain.on(i + 1)
        if word.startswith("لل") and self.norm[i - 2 : i] == ["الامم", "المتحده"] and not self.kinds.to_outlet(word):
            # «منظمة الأمم المتحدة للأغذية والزراعة»
            own = self.kinds.takes_eponym(self.norm[i - 3]) and not word.startswith("للصح")
            return own and chain.on(i + 1)
        before_name = chain.role and i + 1 < chain.limit and self.norm[i + 1] in self.vocab.given
        if not chain.role and i > chain.at and word[0] == "ل" and (whose := self._of_its_members(chain, word)):
            return chain.on(i + 1, closed=whose == "closed")
        listed_word = self.vocab.known(word) or (not chain.role and self.vocab.known("ال" + word[2:]))
        listed_word = listed_word or (chain.role and bare_verbal_noun(word[2:]))
        served = word.startswith("لل") and (listed_word or before_name)
        if served and (not self.kinds.is_addressee(word[2:]) or self._serves(chain) or self._of_group(chain, word)):
            return chain.on(i + 1)
        if not chain.role and word[0] == "ل" and (behind := self._served_by_body(chain)) > i:
            return chain.on(behind, closed=behind > i + 1)
        if (
            word[0] == "ل"
            and self.kinds.is_role(word[1:])
            and chain.role
            and chain.i > chain.at
            and self._serves(chain)
        ):
            # «النائب الأول لرئيس مجلس الإدارة»
            return chain.on(i + 1, closed=False, head=word[1:])
        if word.startswith("و") and self._joins(i, chain.limit, self.vocab.head(self.norm[chain.at - 1])):
            return chain.on(i + 1, closed=word.startswith("وال"))
        if chain.role and self._belongs_behind_lam(word):
            bare = word[1:]
            listed_whole = (bare,) in self.vocab.states.get(bare, ()) or (bare,) in self.vocab.bodies.get(bare, ())
            place = bare in self.vocab.places or listed_whole
            return chain.on(i + 1, closed=place)
        return False

    def _second_of_two(self, chain: Chain) -> bool:
        """Whether a body's noun in the dual stands in a chain with one name behind it so far."""
        i, word = chain.i, self.norm[chain.i]
        dual = next((k for k in range(i - 2, chain.at - 2, -1) if self.kinds.two_bodies(self.norm[k])), -1)
        if dual < 0 or any(w[0] == "و" and w not in self.vocab.names for w in self.norm[dual + 1 : i]):
            return False
        second = word[1:]
        return second in self.vocab.places or second in self.vocab.names or has_article(second)

    def _of_its_members(self, chain: Chain, word: str) -> str:
        """Tell whether ل says whose a body is: `closed` with ال, `open` before their complement, or nothing.

        «الاتحاد الوطني للسينمائيين», «الجمعية المغربية لمربي النحل»; «قال اتحاد الكرة للصحافيين» tells them.
        """
        head, i = self.norm[chain.at - 1], chain.i
        body = self.vocab.head(head)
        if not (has_article(head) or self.norm[i - 1] == CLOSE):
            return ""
        if word.startswith("لل"):
            # «المعهد الوطني للطبوغرافيا»: of no word that is used otherwise.
            strange = body in OF_FIELDS and has_article(self.norm[i - 1]) and not self.kinds.is_addressee(word[2:])
            return "closed" if body in OF_MEMBERS or strange else ""
        if body not in OF_MEMBERS or i + 1 >= chain.limit:
            return ""
        noun, after = word[1:], self.norm[i + 1]
        singular = known().fixed.get(noun, "")
        broken = noun in self.vocab.people or singular in self.vocab.roles
        people = broken or (noun.endswith("ي") and self._sound_plural(noun[:-1]))
        joined = after[:1] == "و" and after.endswith("ي")
        return "open" if people and (has_article(after) or joined or after in known().nouns) else ""

    def _sound_plural(self, noun: str) -> bool:
        """Whether people do what a noun says, whose plural loses its ن before a complement («منتجي», «مربي»)."""
        return noun in self.vocab.roles or noun + "ون" in self.vocab.people or (noun[:1] == "م" and len(noun) > 3)

    def _served_by_body(self, chain: Chain) -> int:
        """Return the token behind what ل says a body is for or of whom it is, or `chain.i`.

        «المرصد السوري لحقوق الإنسان», «المكتب السياسي لأنصار الله», «القناة التابعة للحوثيين»; behind a verb that
        takes ل itself («دعت الحكومة لدعم …») it is what was said.
        """
        i, bare = chain.i, self.norm[chain.i][1:]
        if party := self._listed_behind_lam(i, chain.limit):
            return party
        if self.norm[i - 1] in OF_OTHERS:
            return i + 1
        described = i > chain.at and has_article(self.norm[i - 1])
        cause = described and bare in self.vocab.causes and i + 1 < chain.limit and self.norm[i + 1][:1].isalpha()
        verb = readings(self.norm[chain.at - 2])[1] if chain.at > 1 else ()
        asked = any("ل" in form.verb.prepositions for form in verb)
        return i + 1 if cause and not (asked and not self._asked_later(i, chain.limit)) else i

    def _asked_later(self, i: int, limit: int) -> bool:
        """Whether what a verb takes follows behind a body's cause («أشارت اللجنة الوطنية لمكافحة الفساد إلى …»)."""
        return any(word in ("الي", "على") or word in COMPLEMENTISERS for word in self.norm[i + 1 : min(i + 5, limit)])

    def _listed_behind_lam(self, i: int, limit: int) -> int:
        """Return the token behind a party or body, no outlet, that ل is written onto («لأنصار الله»), or 0."""
        bare = self.norm[i][1:]
        for parts in self.vocab.parties.get(bare, ()):
            if i + len(parts) <= limit and tuple(self.norm[i + 1 : i + len(parts)]) == parts[1:]:
                return i + len(parts)
        return 0

    def _of_group(self, chain: Chain, word: str) -> bool:
        """Whether a title of several words belongs to a group («رئيس المجلس السياسي للحوثيين»)."""
        return chain.role and chain.i > chain.at and self.kinds.is_group(word[2:])

    def _origin_before_name(self, chain: Chain, word: str) -> bool:
        """Whether a word that is a family name elsewhere is an origin here («النجم السويدي زلاتان إبراهيموفيتش»)."""
        after = chain.i + 1
        if not word.endswith(("ي", "يه")) or after >= chain.limit:
            return False
        if self.norm[after] in _ONCE and self.vocab.head(word) in self.vocab.origins:
            # «نجم المنتخب السويدي السابق»
            return True
        if has_article(self.norm[after]):
            # «الطبيب النفساني المتخصص في علاج الإدمان»: behind a name no adjective stands.
            listed = word in self.vocab.names or word in self.context.names
            return not listed and (self.norm[after] in EXPERTS or self.kinds.is_nisba(self.norm[after]))
        return self.norm[after] not in CONNECTORS and self.kinds.namelike(self.norm[after])

    def _belongs_behind_lam(self, word: str) -> bool:
        """Whether ل ties a thing to a title («المدير العام لشركة …»), and is no address («لوزير»)."""
        bare = word[1:]
        if not word.startswith("ل") or len(word) <= 3 or not self.vocab.known(bare) or self.kinds.namelike(word):
            return False
        if self.kinds.in_order_to_say(word):
            return False
        return bare not in self.vocab.asides and word not in forms() and not self.kinds.is_addressee(bare)

    def _serves(self, chain: Chain) -> bool:
        """Whether the title is one that ل goes with («المستشارة السابقة للرئيس»)."""
        nearest = self.norm[max(chain.at - 1, chain.i - 4) : chain.i]
        return any(self.vocab.head(w).rstrip("ه") in SERVES for w in nearest)

    def _joins(self, i: int, limit: int, title: str) -> bool:
        """Whether و joins a further noun of the same title («وزير الخارجية والمغتربين»)."""
        word = self.norm[i]
        rest, vocab = word[1:], self.vocab
        own = word in known().nouns or known().fixed.get(word, word) != word
        if own or word in vocab.organisations or word in vocab.places or word in vocab.states:
            # «طالب النائب وزارة العمل بدعم القطاع»
            return False
        if word in vocab.given:
            # «وزير الخارجية السوري وليد المعلم»
            return False
        if i + 1 < limit and has_article(self.norm[i + 1]) and rest in vocab.common:
            speaker = self.kinds.is_role(rest) or rest in vocab.people or rest in vocab.organisations
            # «رئيس اللجنة وسامر الهادي»
            speaker = speaker or (rest in vocab.given and self.norm[i + 1] in vocab.names)
            if not speaker and rest not in forms():
                return True
        closed = i + 1 >= limit or self.norm[i + 1] in COMMAS or self.norm[i + 1] in COMPLEMENTISERS
        head = rest[2:]
        # «وزير الشغل والمقاولة الصغرى»: a matter, though a woman may be called so.
        woman = i + 1 < limit and self.norm[i + 1] in vocab.given
        matter = title in _IN_CHARGE_OF_MATTERS and rest.endswith("ه") and not woman
        if not (word.startswith("وال") and len(word) > 5 and (vocab.known(word) or closed or matter)):
            return False
        speaker = (self.kinds.is_role(rest) and not matter) or rest in vocab.people
        speaker = speaker or head in vocab.sources or head in vocab.organisations
        return rest == "الاعلام" or not (speaker or rest in vocab.asides)

    def _origin_of_several(self, chain: Chain, word: str) -> bool:
        """Whether a broken plural tells whence people are («دبلوماسيون ألمان», «خبراء روس»)."""
        before = self.norm[chain.i - 1]
        several = before in self.vocab.people or before.endswith("ون")
        return chain.i == chain.at and several and "ال" + word in ORIGINS_OF_SEVERAL

    def _adjective(self, word: str) -> bool:
        """Whether a word is an adjective without ال («وزير إسرائيلي», «مصدر مطلع»)."""
        if word in SMALL_ADJECTIVES:
            return True
        # «مسؤول أميركي», but not «أكدت مصادر مطلعة أهمية التعاون», «أعلن مسؤول تعيين مدير»
        deed = bare_verbal_noun(word) or (word.endswith("يه") and word in known().nouns)
        noun = (deed and word not in self.vocab.origins) or self.kinds.prefixed(word)
        return word.endswith(ADJECTIVAL_ENDS) and self.vocab.known(word) and word not in self.vocab.names and not noun

    def _in_construct(self, chain: Chain, word: str) -> bool:
        """Take in a noun without ال of an open chain («وزير خارجية …»)."""
        i, articled = chain.i, chain.i + 1 < chain.limit and has_article(self.norm[chain.i + 1])
        if word in forms() and not (articled and word[0] != "ي" and word not in ("قال", "اعلن", "اكد")):
            # What could be a cue («مدير», «معلق») goes on the chain where something definite follows.
            return False
        if self.kinds.two_bodies(word):
            return chain.on(i + 1, head=word)
        if self._verb_with_preposition(i, chain.limit):
            # «مجموعة تطلق على نفسها …»
            return False
        if articled and (self.kinds.is_role(word) or known().fixed.get(word, "") in self.vocab.roles):
            # «رئيس منتدى رؤساء المؤسسات»
            return chain.on(i + 1, head=word)
        if self.kinds.namelike(word) or self.vocab.head(self.norm[i - 1]) in PLACE_HEADS:
            return self._name_in_construct(chain)
        return chain.on(i + 1, closed=self.kinds.definite_by_pronoun(i), head=word)

    def _verb_with_preposition(self, i: int, limit: int) -> bool:
        """Whether a verb of the present opens a clause without الذي («مجموعة تطلق على نفسها …»)."""
        word = self.norm[i]
        noun = word in known().nouns or word in known().fixed or bare_verbal_noun(word) or word in self.vocab.names
        verb = word[0] in "يت" and word[1:] in known().present and not noun
        return verb and i + 1 < limit and self.norm[i + 1] in PREPOSITIONS

    def _name_in_construct(self, chain: Chain) -> bool:
        """Take in a name that belongs to a place or body («مطار هيثرو»); behind a title it may be the bearer's own."""
        i, limit, prior = chain.i, chain.limit, self.norm[chain.i - 1]
        of_body = self.kinds.takes_eponym(chain.head) or self.kinds.takes_eponym(prior) or prior in ("في", "من")
        if of_body or not chain.role:
            return chain.on(self._eponym_end(i, limit, chain.role or chain.within_title), closed=True)
        if i == chain.at and prior in ADDRESSED_BARE:
            return False
        # A construct with a foreign place or club: «رئيس كاتالونيا كارليس …».
        after = self.norm[i + 1] if i + 1 < limit else ""
        foreign = bool(after) and (self.kinds.namelike(after) or after in (",", "،") or self.kinds.his_deed(i + 1))
        if prior == "محافظ" and after == "الدين":
            # «محافظ صلاح الدين»
            return chain.on(i + 2, closed=True)
        # «مدير هجر فؤاد المسلم»
        given = i > chain.at and self.norm[i] in self.vocab.given and self.norm[i] not in self.vocab.places
        if given and self.norm[i] in self.vocab.women:
            # «رئيس قسم جمرك سلوى علي الخزيمي»
            given = self.vocab.roles.get(self.vocab.head(self.norm[chain.at - 1])) == "f"
        return foreign and not given and chain.on(i + 1, closed=True)

    def _eponym_end(self, at: int, limit: int, role: bool) -> int:
        """Return where a foreign name of a body or place ends; behind a title a person's name may follow it."""
        end = at + 1
        while end < min(limit, at + 4) and (self.kinds.namelike(self.norm[end]) or self._joined_abroad(end)):
            if role and self.norm[end] in self.vocab.names:
                break
            end += 1
        return end

    def _women(self, noun: str) -> bool:
        """Whether a plural means women («المواطنات»)."""
        return noun.endswith("ات") and noun[:-2] + "ون" in self.vocab.people

    def _joined_abroad(self, at: int) -> bool:
        """Whether a foreign particle joins a word to a body's name («بنك أوف أمريكا»)."""
        return self.norm[at - 1] in ("اوف", "اند") and self.norm[at][:1].isalpha()


def _feminine_noun(noun: str) -> bool:
    """Whether a feminine is a noun and no adjective («وصفت اللجنة الغارة …»); «المنظمة» may be either."""
    if noun in SMALL_ADJECTIVES or noun in NUMERALS or noun.startswith("م"):
        return False
    return noun.endswith("ه") and not noun.endswith("يه") and noun in known().nouns

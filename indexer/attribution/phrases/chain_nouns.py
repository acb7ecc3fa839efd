"""Nouns and adjectives inside a chain: which of them go on it, and which start something else."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.phrases.chain import Chain
from indexer.attribution.phrases.chain_additions import ChainAdditions
from indexer.attribution.phrases.second_nouns import SecondNouns
from indexer.attribution.text.cues import forms, noun_reading
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, bare_verbal_noun, has_article, verbal_noun
from indexer.attribution.words.adjectives import (
    ADJECTIVAL_ENDS,
    OF_REGIONS,
    ONCE,
    ORIGINS_OF_SEVERAL,
    SMALL_ADJECTIVES,
)
from indexer.attribution.words.bodies import PLACE_HEADS
from indexer.attribution.words.names import CONNECTORS, HOLY, HOLY_ADJECTIVES
from indexer.attribution.words.particles import PREPOSITIONS
from indexer.attribution.words.titles import ADDRESSED_BARE, EXPERTS, OFFICES, ON_THE_PITCH

# Shorter words in ين may be no plurals («الأمين», «اليقين»).
_LONG_PLURAL = 6


class ChainNouns(KindsReader):
    """Takes nouns and adjectives into the chains of one paragraph.

    Its steps answer as those of `ChainReader` do.
    """

    def __init__(self, kinds: WordKinds) -> None:
        super().__init__(kinds)
        self.second = SecondNouns(kinds)
        self.additions = ChainAdditions(kinds)

    def step(self, chain: Chain, word: str) -> bool:
        """Take in a noun or adjective if it belongs to the chain, and say whether it does."""
        i, limit, vocab = chain.i, chain.limit, self.vocab
        latin = self.norm[i - 1].isascii() and i > chain.at and self.norm[i - 1].isalpha()
        if latin and not (word.startswith(("ال", "لل")) or word.isascii()):
            # «أرسلت منظمة Free Trade رسالة إلى …», «مدير شركة Hooli سامر العلي»
            return False
        if i > chain.at and not chain.role and self.kinds.his_deed(i):
            # «أعلنت حركة حسم مسؤوليتها عن …»
            return False
        if not (chain.definite or chain.closed) and noun_reading(word)[1]:
            # «نقلت الوكالة عن مسؤول تأكيده أن …»
            return False
        listed = None
        if word in vocab.listed:
            state, body = self.kinds.phrase(i, limit, vocab.states), self.kinds.phrase(i, limit, vocab.bodies)
            # «صحيفة واشنطن بوست»: the longer of the two.
            listed = max(state, body) if state is not None and body is not None else state or body
        if has_article(word):
            father = chain.role and i + 1 < limit and self.norm[i + 1] in ("بن", "بنت")
            if father and (chain.closed or self.kinds.namelike(word)):
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
            return self.additions.take(chain, word, listed)
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
        if chain.closed:
            return self._adjective_of_closed(chain, word)
        if not chain.definite and self._ended_before(chain):
            return False
        return chain.on(chain.i + 1, closed=True, head=word)

    def _ended_before(self, chain: Chain) -> bool:
        """Whether an indefinite noun phrase has ended before a word with ال, by its last word."""
        before = self.norm[chain.i - 1]
        origin = before in self.vocab.origins or before in OF_REGIONS or "ال" + before in ORIGINS_OF_SEVERAL
        if chain.i > chain.at and origin:
            # «اتهم مسؤول أفغاني الحركة بـ…», «رفض نواب عرب القانون»
            return True
        if before.endswith("ون") and (before in self.vocab.people or before[:-2] in self.vocab.roles):
            # «واتهم ناشطون الحكومة بـ…»: before its complement it would be «ناشطو».
            return True
        high = before in ("رفيع", "رفيعه", "قريب", "قريبه", "واسع", "واسعه")
        # «واتهمت منظمات حقوقية الحكومة بـ…», «ودعت مصادر مطلعة النواب إلى …»
        return not high and chain.i > chain.at and self._described_already(chain)

    def _adjective_of_closed(self, chain: Chain, word: str) -> bool:
        """Take in a word with ال behind a closed chain, if it is an adjective of it or a second title."""
        before, noun = self.norm[chain.i - 1], self.vocab.head(word)
        town = word in self.vocab.places and not word.endswith(("ي", "يه")) and word != "الاحمر"
        if town and not chain.role and chain.i > chain.at and has_article(before):
            # «أعلنت منظمة التعاون الإسلامي القدس عاصمة لفلسطين»
            return False
        if word in ORIGINS_OF_SEVERAL and before.startswith("ال") and (not chain.role or before.endswith("ين")):
            # «المحققون الروس»
            return chain.on(chain.i + 1)
        if word in HOLY_ADJECTIVES and before in HOLY:
            # «رئيس جمعية تحفيظ القرآن الكريم سامر العلي»
            return chain.on(chain.i + 1)
        after = self.norm[chain.i + 1] if chain.i + 1 < chain.limit else ""
        if chain.role and word in self.vocab.given and after[:1].isalpha() and self.kinds.namelike(after):
            # «الممثل الهاشمي بنعمرو»
            return False
        matters = word.endswith(("ي", "يه")) and after.startswith("وال") and after[3:] in known().nouns
        if chain.role and matters and has_article(before) and not self.kinds.is_role(after[1:]):
            # «خبير التخطيط العمراني والإسكان»
            return chain.on(chain.i + 1)
        if chain.role and self.kinds.namelike(word) and not self.kinds.is_nisba(word):
            return self._origin_before_name(chain, word) and chain.on(chain.i + 1)
        if noun in self.vocab.deeds and before not in ("في", "من"):
            return False
        if chain.role and word == "الرييس":
            # «حثت المتحدثة الرئيس على …»
            return False
        player = noun in ON_THE_PITCH and chain.i > chain.at
        if chain.role and player and self.vocab.head(self.norm[chain.at - 1]) in OFFICES:
            # «وحذر رئيس النادي اللاعب سامر العلي من …»
            return False
        if chain.role and self.kinds.is_role(word) and not word.endswith(("ي", "يه")):
            # A second title in apposition («الوزير المفوض» is an adjective, «الوزير الدكتور» is not).
            return chain.on(chain.i + 1)
        if chain.role and before in ONCE and not self.kinds.is_nisba(word):
            # «أدان الوزير السابق التدخل الأميركي»: nothing goes on the title behind that.
            return False
        people = word in self.vocab.people or noun in self.vocab.people or self._women(noun)
        if chain.role and word.endswith("ين") and len(word) > _LONG_PLURAL and self._origin_of_one(before):
            # «ودعا رئيس الوزراء اليوناني الدائنين إلى …»
            return False
        if not chain.role and chain.i == chain.at and self._several(word) and not self._several(before):
            # «ودعا البيان الفاعلين إلى …», «طالب التقرير القائمين على الحفل بـ…»
            return False
        if word.startswith("الم") and word.endswith("ات") and not chain.role and self._singular_before(chain):
            # «دعت مديرية السجون بمنطقة جازان المتقدمات إلى …»
            return False
        if not chain.role and chain.i > chain.at and self._origin_of_one(before) and self._things_or_deed(word):
            # «وحذرت وزارة الخارجية الأميركية الرعايا من …», «رفضت الرابطة الإنجليزية السماح بـ…»
            return False
        if self.second.opens(chain, word) or (people and not before.startswith(("ال", "وال"))):
            return False
        return chain.on(chain.i + 1, head=word)

    def _things_or_deed(self, word: str) -> bool:
        """Whether a word with ال is a broken plural of the dictionary or a verbal noun, and so no adjective."""
        noun = self.vocab.head(word)
        return known().fixed.get(noun, noun) != noun or verbal_noun(word)

    def _several(self, word: str) -> bool:
        """Whether a word with ال ends as a plural does, or names people («الفاعلين», «السكان»)."""
        noun = self.vocab.head(word)
        if word in self.vocab.people or noun in self.vocab.people or word.endswith(("ون", "ات")):
            return True
        one = noun[:-2]
        listed = one in known().nouns or one in self.vocab.roles or one + "ون" in self.vocab.people
        return len(word) > _LONG_PLURAL and word.endswith("ين") and listed

    def _origin_of_one(self, word: str) -> bool:
        """Whether a word with ال tells whence one is («اليوناني»), and not whence several are («اليونانيين»)."""
        return has_article(word) and self.vocab.head(word) in self.vocab.origins and not word.endswith(("ين", "ون"))

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

    def _origin_before_name(self, chain: Chain, word: str) -> bool:
        """Whether a word that is a family name elsewhere is an origin here («النجم السويدي زلاتان إبراهيموفيتش»)."""
        after = chain.i + 1
        if not word.endswith(("ي", "يه")) or after >= chain.limit:
            return False
        if self.norm[after] in ONCE and self.vocab.head(word) in self.vocab.origins:
            # «نجم المنتخب السويدي السابق»
            return True
        if has_article(self.norm[after]):
            # «الطبيب النفساني المتخصص في علاج الإدمان»: behind a name no adjective stands.
            listed = word in self.vocab.names or word in self.context.names
            return not listed and (self.norm[after] in EXPERTS or self.kinds.is_nisba(self.norm[after]))
        return self.norm[after] not in CONNECTORS and self.kinds.namelike(self.norm[after])

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
        if not word.endswith(ADJECTIVAL_ENDS) or not self.vocab.known(word) or word in self.vocab.names or noun:
            return False
        return word in self.vocab.origins or not self._verb(word)

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
        if self.kinds.opens_office(i, chain.limit):
            return chain.on(i + 1, head=word)
        if self.kinds.namelike(word) or self.vocab.head(self.norm[i - 1]) in PLACE_HEADS:
            return self._name_in_construct(chain)
        return chain.on(i + 1, closed=self.kinds.definite_by_pronoun(i), head=word)

    def _verb_with_preposition(self, i: int, limit: int) -> bool:
        """Whether a verb of the present opens a clause without الذي («مجموعة تطلق على نفسها …»)."""
        return self._verb(self.norm[i]) and i + 1 < limit and self.norm[i + 1] in PREPOSITIONS

    def _verb(self, word: str) -> bool:
        """Whether a word can only be a verb of the present («رجل يرتدي»)."""
        noun = word in known().nouns or word in known().fixed or bare_verbal_noun(word) or word in self.vocab.names
        return word[0] in "يت" and word[1:] in known().present and not noun

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

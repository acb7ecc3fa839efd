"""Chains: the walk over the words behind a noun that belong to it, one word or phrase at a time.

A noun in Arabic takes its complements behind it: a construct chain (وزير خارجية إيران), adjectives (الخارجية الإيراني),
what follows باسم, لشؤون or في. Each step below knows one kind of word that can stand there.
"""

from __future__ import annotations

import re

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.names.names import NameReader
from indexer.attribution.phrases.chain import Chain
from indexer.attribution.phrases.chain_nouns import ChainNouns
from indexer.attribution.text.cues import readings
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import (
    KindsReader,
    WordKinds,
    bare_verbal_noun,
    has_article,
    to_outlet,
    verbal_noun,
)
from indexer.attribution.words.adjectives import INFORMED, NEAR_TO, OF_MOVEMENTS, OF_REGIONS
from indexer.attribution.words.adverbs import TURNING
from indexer.attribution.words.bodies import (
    ASSOCIATIONS,
    COMMITTEES,
    COURTS,
    EPONYM_TITLES,
    EPONYM_TITLES_IN_FULL,
    IN_BEHALF,
    MEETINGS,
    OF_OTHERS,
    PARTY_KINDS,
)
from indexer.attribution.words.documents import HIS_WORDS
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.names import CONNECTORS, NAME_OPENERS, SAINTS
from indexer.attribution.words.outlets import OUTLETS, PUBLISHED_IN
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, PREPOSITIONS, RESUMPTIVES
from indexer.attribution.words.people import AGED, CALLED
from indexer.attribution.words.time import ORDINAL_DAYS, PLURALS_OF_TIME, PRESENT_HOLDER, TIMES
from indexer.attribution.words.titles import (
    ABBREVIATED_TITLES,
    DEALINGS,
    EXPERTS,
    FORMS_OF_ADDRESS,
    HIS_NAME,
    IN_CHARGE,
    INSIDE_TITLES,
    MEMBERS,
    SENT,
    SPEAKS_FOR,
)

# For what somebody sits in a parliament.
_SEATS = frozenset({"مقعد", "دايره"})
# So many words behind a verb of asking its subject may run.
_ASKED_WITHIN = 8
# Participles that go on with a preposition and a pronoun («الحكومة المعترف بها», «الهيئة المشار إليها»).
_ADMITTED = frozenset({"المعترف", "المشهود", "المنوط", "المشار", "المتفق", "المسموح", "المعمول", "الموكل"})
# Whose term or contract ends.
_ENDING = frozenset({"المنتهي", "المنتهيه"})
# The passive ones of the first form («موثوق», «المشكوك»).
_PASSIVE = re.compile(r"(?:ال)?م\w\wو\w")
# So many words behind a ب another one may stand that the verb takes.
_LED_WITHIN = 24
# No name in marks or brackets is longer.
_LONGEST_INSERT = 8


@remembered(1 << 15)
def _led_by(word: str) -> frozenset[str]:
    """Return the prepositions that lead to the content of a verb («طالب بـ», «حذر من»), or none if it is no cue."""
    leads = (form.verb.prepositions for form in readings(word)[1] if form.shape != "participle")
    return frozenset[str]().union(*leads)


# What belongs to the body that ل leads to.
_WITH_OWNER = frozenset({"الموقع", "الصفحه", "الحساب", "البوابه", "القناه", "المنصه"})
# What numbers tell apart («قناة روسيا 24»), and how long they are.
_CHANNELS = frozenset({"قناه", "فضاييه", "تلفزيون", "اذاعه"})
_LONGEST_CHANNEL = 2


class ChainReader(KindsReader):
    """Finds where noun phrases end in the words of one paragraph.

    A step returns True if it took in the word, False if the phrase ends before it, and None if the word is not of
    the kind that it knows.
    """

    def __init__(self, kinds: WordKinds, names: NameReader) -> None:
        super().__init__(kinds)
        self.names = names
        self.nouns = ChainNouns(kinds)

    def end(self, chain: Chain) -> int:
        """Walk to the end of a chain and return it."""
        while chain.i < chain.limit and self._step(chain):
            pass
        return chain.i

    def _step(self, chain: Chain) -> bool:
        word = self.norm[chain.i]
        if word in ABBREVIATED_TITLES and self.norm[chain.i + 1 : chain.i + 2] == ["."]:
            # «رئيس البلدية بالإنابة م. سامر العلي»
            return False
        after = self.norm[chain.i + 1] if chain.i + 1 < chain.limit else ""
        if (after in RESUMPTIVES or word in _ENDING) and self._of_which(chain, word, after):
            return chain.on(chain.i + 2, closed=True)
        taken = self._by_word(chain, word) if _announces(word) else None
        if taken is None and chain.role and word in PRESENT_HOLDER:
            # «مدير المتحف الحالي»
            return chain.closed and chain.on(chain.i + 1)
        if taken is None and _ends(word):
            return False
        if taken is None:
            taken = self._by_beginning(chain, word)
        return self.nouns.step(chain, word) if taken is None else taken

    def _by_word(self, chain: Chain, word: str) -> bool | None:
        """Take in what the word itself announces: marks, brackets, numbers, particles."""
        i = chain.i
        if word == OPEN:
            return self._marks(chain)
        if word == "(":
            return self._brackets(chain)
        if word in SAINTS and chain.role and not chain.closed and i + 1 < chain.limit and self.norm[i + 1].isalpha():
            # «مدرب سان خوسيه», «حاكم سانتا كروز»
            return chain.on(i + 2, closed=True)
        if word in TIMES and self.norm[chain.i + 1 : chain.i + 2] and self.norm[chain.i + 1] in self.vocab.asides:
            # «وأعلن البنك الأسبوع الماضي …»
            return False
        if word in INSIDE_TITLES:
            return self._inside_title(chain, word)
        if word in OF_MOVEMENTS:
            title = self.vocab.head(self.norm[chain.i - 1])
            member = chain.role and chain.i == chain.at and title in MEMBERS
            return chain.on(chain.i + 1, closed=True) if member else None
        if word in HIS_NAME and chain.role and chain.i == chain.at:
            # «المتحدث باسمها», but «وأعرب الملك باسمه واسم شعبه عن …»
            spokesman = self.vocab.head(self.norm[chain.at - 1].removeprefix("و")).removesuffix("ه") in SPEAKS_FOR
            return (spokesman or word in AGED) and chain.on(chain.i + 1, closed=True)
        if word in ("ل", "ال", "وال"):
            return self._particle_before_marks(chain, word)
        if word.isdigit() and len(word) <= _LONGEST_CHANNEL and self.vocab.head(self.norm[chain.at - 1]) in _CHANNELS:
            # «قناة روسيا 24 إن»
            after = self.norm[chain.i + 1] if chain.i + 1 < len(self.norm) else ""
            closes = after in COMPLEMENTISERS or after in PREPOSITIONS or (after != "" and not after[0].isalnum())
            # «القناة 12 الإسرائيلية»
            described = has_article(after) and self.kinds.is_nisba(after)
            return (closes or described) and chain.on(chain.i + 1, closed=True)
        if word.startswith("لل") and word[2:] in OUTLETS and not chain.role:
            head = self.vocab.head(self.norm[chain.at - 1])
            if head in self.vocab.sources or head in self.vocab.people:
                # «وكشفت المصادر للصحيفة أن …»
                return False
        return self._by_particle(chain, word)

    def _by_particle(self, chain: Chain, word: str) -> bool | None:
        """Take in what a preposition, «غير» or a dash goes on with («جمعية الدفاع عن …», «منظمة غير حكومية»)."""
        if word == "عن" and self._in_behalf(chain):
            return chain.on(chain.i + 1, closed=False)
        if word in ("على", "عن") and chain.role:
            noun = self.norm[chain.i + 1] if chain.i + 1 < chain.limit else ""
            return not self.wanted_by_verb(chain.i, chain.limit, word, noun) and self._charge(chain, word)
        if word == "وسط" and chain.role and self.norm[chain.i - 1] in ("لاعب", "متوسط"):
            return chain.on(chain.i + 1, closed=False)
        if word == "غير" and chain.i + 1 < chain.limit and self.norm[chain.i + 1].endswith(("يه", "ي")):
            # «منظمة تونسية غير حكومية», «المنظمات غير الحكومية»; «الأجهزة غير كافية» tells how they are.
            definite = chain.closed or chain.definite
            return definite == has_article(self.norm[chain.i + 1]) and chain.on(chain.i + 2)
        if word in DASHES and self._origin(chain.i - 1) and self._origin(chain.i + 1):
            # «قس أفريقي - أميركي», «المجلس الأميركي - الإسرائيلي»
            return chain.on(chain.i + 2)
        if word == "مع" and chain.role and self._dealings(chain):
            # «المكلف بالعلاقات مع البرلمان», «المسؤول عن المفاوضات مع كييف»
            return chain.on(chain.i + 1, closed=False)
        if word in RESUMPTIVES and chain.closed and self.norm[chain.i - 1] in _ADMITTED:
            # «الحكومة المعترف بها»
            return chain.on(chain.i + 1)
        if not chain.role and (near := self._in_the_know(chain, word)) > chain.i:
            return chain.on(near, closed=True)
        if word in ("في", "لدي", "من"):
            return self._within(chain, word)
        if word == "الي" and chain.role and chain.i + 1 < chain.limit:
            place = chain.i + 1
            end = self.kinds.phrase(place, chain.limit, self.vocab.states) or place + 1
            return self._sent(chain, " ".join(self.norm[place:end]), end)
        return None

    def _of_which(self, chain: Chain, word: str, after: str) -> bool:
        """Whether a participle with what has a pronoun describes a noun («المصادر الموثوق بها»)."""
        if word in _ENDING and after.endswith(("ه", "ها", "هم")):
            # «الرئيس المنتهية ولايته»
            return True
        described = after in RESUMPTIVES and has_article(word) == has_article(self.norm[chain.at - 1])
        return described and bool(_PASSIVE.fullmatch(word)) and not self.kinds.is_role(word)

    def _in_the_know(self, chain: Chain, word: str) -> int:
        """Return the token behind whom or what a source is near to or knows of, or where the chain is.

        «مصادر مقربة من سامر العلي», «مصدر قريب من الوزير سامر العلي», «مسؤول مطلع على الملف»
        """
        here, inner, limit = self.norm[chain.i - 1], chain.i + 1, chain.limit
        if inner >= limit or self.kinds.definite_by_pronoun(inner):
            return chain.i
        if word == "على" and here in INFORMED and not self.wanted_by_verb(chain.i, limit, word, self.norm[inner]):
            return self.end(Chain(inner + 1, limit, True, False, inner + 1, has_article(self.norm[inner]), ""))
        if word != "من" or here not in NEAR_TO:
            return chain.i
        titled = self.kinds.is_role(self.norm[inner])
        name = self.end(Chain(inner + 1, limit, True, True, inner + 1, False, self.norm[inner])) if titled else inner
        named = self.names.read(name, limit) if name < limit else None
        return named[1] if named is not None else chain.i

    def _in_behalf(self, chain: Chain) -> bool:
        """Whether a body's name goes on over «عن» («جمعية الدفاع عن المستأجرين»), and no verb takes it.

        «أعلنت لجنة الدفاع عن خطة»; «وزارة الدفاع» is whole.
        """
        what = self.norm[chain.i - 1] if chain.i > chain.at else ""
        noun = self.norm[chain.i + 1] if chain.i + 1 < chain.limit else ""
        if what not in IN_BEHALF or not noun[:1].isalpha() or self.kinds.definite_by_pronoun(chain.i + 1):
            return False
        body = self.vocab.head(self.norm[chain.i - 2])
        whose = what.startswith("لل") or body in ASSOCIATIONS or body in PARTY_KINDS or body in COMMITTEES
        return whose and not self.wanted_by_verb(chain.i, chain.limit, "عن", noun)

    def _dealings(self, chain: Chain) -> bool:
        """Whether what somebody is in charge of stands before «مع»: talks, relations («لشؤون الحوار مع الجيران»)."""
        before = self.norm[chain.i - 1]
        charged = before[:1] == "ب" or (chain.i > chain.at + 1 and has_article(before))
        return charged and before.removeprefix("ب").removeprefix("ال") in DEALINGS

    def _sent(self, chain: Chain, place: str, end: int) -> bool:
        """Take in where somebody is sent («المبعوث الأممي إلى ليبيا سامر العلي»), if his name stands behind it."""
        if end >= chain.limit or self.vocab.head(self.norm[chain.at - 1]).removesuffix("ه") not in SENT:
            return False
        # A word of marks alone has no letters left.
        words = place.split() or [""]
        known = place in self.vocab.places or tuple(words) in self.vocab.states.get(words[0], ())
        return known and self.names.read(end, chain.limit) is not None and chain.on(end, closed=True)

    def _origin(self, at: int) -> bool:
        """Whether an adjective of a state or of a part of the world stands at a token."""
        word = self.vocab.head(self.norm[at]) if at < len(self.norm) else ""
        return word in self.vocab.origins or word in OF_REGIONS

    def _marks(self, chain: Chain) -> bool:
        """Take in a name in marks («حزب "الخضر"»); behind a closed title marks open speech."""
        close = self.words.partner[chain.i]
        if close >= chain.limit or close - chain.i > _LONGEST_INSERT or self.kinds.speech_in_marks(chain.i, close):
            return False
        bare = chain.i == chain.at and not has_article(self.norm[chain.i - 1])
        if not bare and not chain.role and self.kinds.state_in_marks(chain.i):
            # «دعت الحكومة "إسرائيل" إلى …», but «جيش "إسرائيل"»
            return False
        prior = self.norm[chain.i - 1]
        takes = prior in ("ل", "ب", "ال") or self.kinds.takes_eponym(prior)
        bearer = chain.role and has_article(prior) and self._name_in_marks(chain.i, close)
        if bearer or (not takes and (chain.closed or not chain.role)):
            # «المتحدث باسم الوزارة "سامر العلي"»
            return False
        return chain.on(close + 1, closed=True)

    def _name_in_marks(self, opening: int, close: int) -> bool:
        """Whether a person's name stands in marks: a given name, or two words that can only be a name."""
        first = self.norm[opening + 1]
        two = close - opening == 3 and self.kinds.namelike(self.norm[opening + 2])
        return first in self.vocab.given or (two and self.kinds.namelike(first) and not has_article(first))

    def _brackets(self, chain: Chain) -> bool:
        close = self.kinds.bracket(chain.i, chain.limit)
        if not 0 <= close <= chain.i + _LONGEST_INSERT:
            return False
        after = self.norm[close + 1] if close + 1 < chain.limit else ""
        head = self.vocab.head(after)
        body = head in self.vocab.organisations or head in self.vocab.people
        if chain.closed and not chain.role and has_article(after) and body:
            # «اتهمت منظمة الصحة العالمية (الصحة) الشركة بـ…»
            chain.limit = close + 1
        return chain.on(close + 1)

    def _inside_title(self, chain: Chain, word: str) -> bool:
        """Take in «باسم», «لشؤون», «المكلف بـ», which open a further part of a title."""
        charged = word == "المكلف"
        after = self.norm[chain.i + 1] if chain.i + 1 < chain.limit else ""
        again = "باسم" in self.norm[chain.at : chain.i]
        called = after in self.vocab.names or self.vocab.head(self.norm[chain.i - 1]) in FORMS_OF_ADDRESS
        if word == "باسم" and (again or (called and not self.kinds.speaks_for(chain.i))):
            # «المتحدث باسم الحكومة باسم العوادي», «الباحث باسم حداد», «الدكتور باسم مكحول»
            return False
        if word == "لدي" and after and self.kinds.definite_by_pronoun(chain.i + 1):
            # «وقال الرئيس لدى وصوله إن …»
            return False
        alone = not after or after in self.vocab.occasions or (charged and not after.startswith("ب"))
        if alone:
            chain.closed = chain.closed or charged
            return charged and chain.on(chain.i + 1)
        return chain.on(chain.i + 1, closed=False)

    def _particle_before_marks(self, chain: Chain, word: str) -> bool | None:
        """Take in a particle that marks cut off its noun («لـ"القاعدة"»), unless speech stands in the marks."""
        opening = chain.i + 1
        if opening >= chain.limit or self.norm[opening] != OPEN:
            return None
        beyond = self.words.partner[opening] + 1
        # «قال رئيس الجمعية لـ"النهار"، إن»
        said = beyond + (beyond + 1 < chain.limit and self.norm[beyond] in COMMAS)
        speech = said < chain.limit and (self.norm[said] in COMPLEMENTISERS or self.norm[said] == ":")
        # «قال وزير الخارجية البريطاني لـ«الشرق الأوسط» إن»
        told = not chain.role and chain.closed and chain.i > chain.at and beyond < chain.limit
        told = told and self.norm[chain.at - 1] not in _WITH_OWNER
        source = self.vocab.head(self.norm[chain.at - 1])
        if word == "ل" and not chain.role and (source in self.vocab.sources or source in self.vocab.people):
            # «قالت مصادر مطلعة لـ«الشرق الأوسط» إن», but «مصادر تابعة لـ"القاعدة"»
            return self.norm[chain.i - 1] in OF_OTHERS and chain.on(opening)
        speech = speech or told or (chain.role and self.norm[chain.i - 1].removeprefix("ال") in self.vocab.origins)
        return not (chain.closed and word == "ل" and speech) and chain.on(opening)

    def _charge(self, chain: Chain, word: str) -> bool | None:
        """Take in whom or what a title is over or speaks for («المشرف على الدوري», «النائب عن حزب العمال»)."""
        title = self.vocab.head(self.norm[chain.i - 1])
        if word == "عن" and chain.i == chain.at + 1 and self.kinds.is_nisba(self.norm[chain.at]):
            # «النائب البرلماني عن الحزب»
            title = self.vocab.head(self.norm[chain.at - 1])
            title = title if title in SPEAKS_FOR else ""
        behind = chain.i + 1
        if word == "عن" and title in IN_CHARGE and chain.i > chain.at:
            # «المستشار المسؤول عن المفاوضات»; «أعلن المسؤول عن …» tells of something.
            his = behind < chain.limit and self.kinds.definite_by_pronoun(behind)
            if his and title != self.vocab.head(self.norm[chain.i - 1]):
                # «أعرب المسؤول اللبناني عن أمله»
                return None
            return chain.on(behind + his, closed=his)
        if (
            word == "عن"
            and behind < chain.limit
            and (self.kinds.his_deed(behind) or self.kinds.definite_by_pronoun(behind))
        ):
            # «أعرب المسؤول اللبناني عن أمله»
            return None
        party = self.norm[behind] in PARTY_KINDS if behind + 1 < chain.limit else False
        speaks_for = word == "عن" and self.vocab.head(self.norm[chain.at - 1]) in SPEAKS_FOR
        if speaks_for and behind + 1 < chain.limit and self.norm[behind].removeprefix("ال") in _SEATS:
            # «مرشح المدينة عن المقعد الثاني»
            return chain.on(behind + 1, closed=has_article(self.norm[behind]))
        if speaks_for and party:
            # «عضو المجلس الوطني عن حركة النهضة سامر العلي»; «أعلن عضو المجلس عن حركة نقل»
            return (has_article(self.norm[behind + 1]) or None) and chain.on(behind, closed=False)
        if word == "على":
            if title in ("عام", "عامه") and chain.i > chain.at:
                # «المشرف العام على برنامج التطوير»
                title = self.vocab.head(self.norm[chain.i - 2])
            return chain.on(chain.i + 1, closed=False) if title.removesuffix("ه") in ("مشرف", "قايم") else None
        if chain.i + 1 >= chain.limit or title not in SPEAKS_FOR:
            return None
        body = self.vocab.head(self.norm[chain.i + 1])
        spoken_for = body in self.vocab.organisations or body in self.vocab.eponym_heads
        return spoken_for and chain.on(chain.i + 1, closed=False)

    def _within(self, chain: Chain, word: str) -> bool:
        """Take in the place or body behind في («الناطق في وزارة الدفاع»)."""
        inner = chain.i + 1
        if word == "من" and inner < chain.limit and self.wanted_by_verb(chain.i, chain.limit, word, self.norm[inner]):
            return False
        if word == "من" and chain.role and self.norm[inner : inner + 1] in (["اصل"], ["اصول"]):
            # «الخبير الفرنسي من أصل جزائري»
            return inner + 1 < chain.limit and chain.on(inner + 2, closed=True)
        body = self.vocab.head(self.norm[chain.at - 1])
        if word == "من" and not chain.role and self.norm[inner : inner + 1] == ["اجل"] and body in ASSOCIATIONS:
            # «الشبكة الأمازيغية من أجل المواطنة»
            return chain.i > chain.at and inner + 1 < chain.limit and chain.on(inner + 1, closed=False)
        whole = chain.closed and has_article(self.norm[chain.at - 1])
        if not chain.role and body in self.vocab.organisations and self._document(inner):
            # «وقال المعهد في التقرير إن …»
            return False
        beyond = self.norm[inner + 1] if inner + 1 < len(self.norm) else ""
        said = not beyond or beyond in COMPLEMENTISERS or beyond in (":", OPEN, ".")
        if chain.role and whole and word == "في" and chain.i == chain.at and said and self._document(inner):
            # «ويقول الكاتب في التقرير إن …», but «وقال الباحث المشارك في الدراسة إن …»
            return False
        held = word == "في" and inner < chain.limit and self.vocab.head(self.norm[inner]) in MEETINGS
        if chain.role and whole and held and chain.i > chain.at:
            # «وقال الوزير الأردني في منتدى للطاقة إن …»
            return False
        after = self.norm[inner] if inner < chain.limit else ""
        if word == "في" and (after.removeprefix("ال") in PLURALS_OF_TIME or after in ORDINAL_DAYS):
            # «وأشار الوزير في الأيام الأخيرة إلى أن …», «وأعلنت الوزارة في الثالث من أيار أن …»
            return False
        if word == "من" and not chain.role and whole and body in self.vocab.organisations:
            # «انسحبت الشركات الأوروبية من إيران»
            return False
        expert = chain.role and chain.i > chain.at and self.norm[chain.i - 1] in EXPERTS and inner < chain.limit
        if not expert and not self.kinds.place_follows(inner, chain.limit):
            return False
        if word == "من" and self._asked(chain):
            # «طلب فريق الإنقاذ في لندن من المدارس منع السباحة»
            return False
        if word == "من" and self.norm[inner] in TURNING:
            # «أشارت المتحدثة من جهة أخرى إلى …»
            return False
        if (
            word == "من"
            and chain.closed
            and chain.i == chain.at
            and self.vocab.head(self.norm[inner]) in self.vocab.people
        ):
            # «طلب الوزير من النواب أن …»: they are asked, the minister is none of them.
            return False
        titled = chain.role or chain.within_title
        end = self.end(Chain(inner, chain.limit, True, False, inner, False, self.norm[inner - 1], titled))
        return end > inner and chain.on(end, closed=True, head=word)

    def _document(self, at: int) -> bool:
        word = self.norm[at] if at < len(self.norm) else ""
        return has_article(word) and word[2:] in self.vocab.documents

    def _asked(self, chain: Chain) -> bool:
        """Whether the phrase stands behind a verb that من leads on to those who are asked."""
        for k in range(chain.i - 1, max(-1, chain.i - _ASKED_WITHIN), -1):
            if not self.norm[k][:1].isalnum():
                return False
            if any(form.verb.extra.get("after_addressee") == "من" for form in readings(self.norm[k])[1]):
                return True
        return False

    def _bearer_behind(self, at: int, limit: int) -> bool:
        """Whether a form of address or the letter of one stands at a token, and a given name behind it."""
        if at + 1 >= limit:
            return False
        letter = self.norm[at] in ABBREVIATED_TITLES and self.norm[at + 1] == "."
        addressed = has_article(self.norm[at]) and self.vocab.head(self.norm[at]) in FORMS_OF_ADDRESS
        name = at + 1 + letter
        return (letter or addressed) and name < limit and self.norm[name] in self.vocab.given

    def wanted_by_verb(self, i: int, limit: int, preposition: str, noun: str) -> bool:
        """Whether the verb before the phrase takes the preposition here («طالبت المنظمة بتطبيق القانون»).

        What may be a body as well («تطبيق», «إدارة») is the verb's only if nothing else follows that it takes: in
        «طالب أعضاء بلجنة الخمسين بتعديل المادة» that is the second ب.
        """
        leads = frozenset[str]()
        for word in reversed(self.norm[max(0, i - _ASKED_WITHIN + 1) : i]):
            leads = _led_by(word) if word[:1].isalnum() else frozenset()
            if leads or not word[:1].isalnum():
                break
        if preposition not in leads:
            return False
        if preposition == "عن" and i + 2 < limit and self.kinds.namelike(self.norm[i + 2]):
            # «أعلن النائب عن الحزب سامر العلي تأجيل الجلسة»
            return False
        if preposition == "ب" and self._bearer_behind(i + 1, limit):
            # «أكد وزير الدولة بالمالية الدكتور سامر العلي عجز الموازنة»
            return False
        bare = self.vocab.head(noun)
        vocab = self.vocab
        body = bare in vocab.organisations or bare in vocab.eponym_heads or bare in vocab.bodies
        somewhere = noun in vocab.places or noun in vocab.states or noun in vocab.names or bare in vocab.causes
        charge = preposition in ("ل", "عن", "على")
        if not (body or somewhere or charge or vocab.is_role(bare) or bare in vocab.people):
            return verbal_noun(noun) or bare_verbal_noun(bare) or bare in known().nouns
        for word in self.norm[i + 1 : min(limit, i + _LED_WITHIN)]:
            if word in COMPLEMENTISERS or word in (":", OPEN) or word in leads:
                return False
            rest = word[2:] if word.startswith(("بال", "لل")) else word[1:]
            if word[:1] in leads and (rest != word[1:] or bare_verbal_noun(rest) or rest in known().nouns):
                return False
        return True

    def _by_beginning(self, chain: Chain, word: str) -> bool | None:
        """Take in a word by what is written onto it or opens it: a preposition, a digit, a king's title."""
        if not (word[0] in "بل" or word[0].isdigit() or word in EPONYM_TITLES or word in EPONYM_TITLES_IN_FULL):
            return None
        i = chain.i
        noun = "ال" + word[2:] if word.startswith("لل") else word[1:]
        named = word in self.vocab.places or word in self.vocab.names
        named = named or self.kinds.phrase(i, chain.limit, self.vocab.states) is not None
        if word[0] == "ب" and word[1:] in PUBLISHED_IN:
            # «أعلن الاتحاد الدولي بموقعه الرسمي أن …»
            return False
        led = word[0] in "بل" and len(word) > 3 and not named
        if led and self.wanted_by_verb(i, chain.limit, word[0], noun):
            return False
        if chain.role and word[0] == "ب" and i > chain.at and self.norm[i - 1] in EXPERTS and len(word) > 3:
            # «الطبيبة المختصة بعلاج الإدمان»
            return chain.on(i + 1, closed=word.startswith("بال"), head=word[1:])
        # «الناطق بقيادة حرس الحدود»
        commanded = word == "بقياده" and chain.role and i + 1 < chain.limit
        if commanded and self.vocab.head(self.norm[i + 1]) in self.vocab.organisations:
            return chain.on(i + 1, closed=False, head=word[1:])
        if chain.role and word[0] == "ل" and led and self._sent(chain, noun, i + 1):
            # «مبعوث الأمم المتحدة لليمن سامر العلي»
            return True
        attached = self._attached_place(i, chain.limit) if chain.role or chain.closed else None
        if chain.role and attached is not None and attached > i + 1:
            # «المسؤول التنظيمي لحركة أمل»
            return chain.on(attached, closed=True)
        if word == "بسجن" and not COURTS.isdisjoint(map(self.vocab.head, self.norm[chain.at - 1 : i])):
            # «قضت المحكمة بسجن العلي»
            return False
        # «المستشار بالديوان الملكي»
        served = chain.role and word.startswith("بال")
        # «وزير الدولة بالمالية الدكتور سامر العلي»
        served = served and (word[3:] in self.vocab.organisations or self._bearer_behind(i + 1, chain.limit))
        if served or self.kinds.heads_body_behind_preposition(word):
            whole = (word[1:],) in self.vocab.bodies.get(word[1:], ())
            return chain.on(i + 1, closed=whole or word.startswith("بال"), head=word[1:])
        if word[:1].isdigit() and not (chain.role and i == chain.at):
            return False
        whole = word in EPONYM_TITLES_IN_FULL
        titled = (whole or word in EPONYM_TITLES) and not has_article(self.norm[i - 1])
        if titled and self.kinds.takes_eponym(self.norm[i - 1]):
            eponym = self.names.read(i + 1, chain.limit)
            if eponym is not None:
                return chain.on(eponym[1] if whole else self._short_eponym(eponym), closed=True)
        here = chain.role or (chain.closed and word[1:] in self.vocab.places)
        return chain.on(attached, closed=True) if attached is not None and here else None

    def _short_eponym(self, name: tuple[int, int]) -> int:
        """Return where the name of a king or the like ends in the name of a body («جامعة الأمير محمد بن فهد»)."""
        first, end = name
        i = first + (2 if self.norm[first] in NAME_OPENERS else 1)
        while i < end and self.norm[i] in CONNECTORS:
            i += 2
        return min(i, end)

    def _attached_place(self, i: int, limit: int) -> int | None:
        """Return where a state or body ends that ب or ل puts behind a title («المندوب بالأمم المتحدة»), or None.

        Of ل only with several words («المدير الفني لمانشستر يونايتد»): behind others it may lead to somebody told.
        """
        word = self.norm[i]
        if word[:1] not in "بل" or len(word) < 4 or word in self.vocab.names:
            return None
        if self.kinds.phrase(i, limit, self.vocab.bodies):
            return None
        bare, several = word[1:], word[0] == "ل"
        for phrases in (self.vocab.bodies, self.vocab.states):
            for parts in phrases.get(bare, ()):
                whole = tuple(self.norm[i + 1 : i + len(parts)]) == parts[1:] and i + len(parts) <= limit
                if whole and len(parts) > several:
                    return i + len(parts)
        return i + 1 if bare in self.vocab.places and not several else None


@remembered(1 << 15)
def _announces(word: str) -> bool:
    """Whether a word itself may tell what it adds to a noun phrase: a mark, a number, a particle."""
    particle = word in ("ل", "ال", "وال", "على", "عن", "مع", "في", "لدي", "من", "الي", "وسط", "غير")
    listed = word in SAINTS or word in TIMES or word in INSIDE_TITLES or word in HIS_NAME or word in RESUMPTIVES
    listed = listed or word in OF_MOVEMENTS
    marks = word in (OPEN, "(") or word in DASHES
    return particle or listed or marks or word.isdigit() or word.startswith("لل")


@remembered(1 << 15)
def _ends(word: str) -> bool:
    """Whether no noun phrase goes on over a word."""
    if not word or word in FUNCTION or word in COMPLEMENTISERS or word in vocabulary().asides or word in CALLED:
        return True
    if word in HIS_WORDS:
        # «نقلت الوكالة عن عاملين بالمركز قولهم إن …»
        return True
    return not word[:1].isalnum() or to_outlet(word)

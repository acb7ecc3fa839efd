"""Additions to a closed chain: a place behind في, whom ل says it is for, what و joins («… الخارجية والمغتربين»)."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.phrases.chain import Chain
from indexer.attribution.text.cues import forms, readings
from indexer.attribution.text.tokens import CLOSE
from indexer.attribution.text.word_kinds import KindsReader, bare_verbal_noun, has_article
from indexer.attribution.words.adjectives import IN_WHAT_RESPECT
from indexer.attribution.words.bodies import OF_CAUSES, OF_FIELDS, OF_MEMBERS, OF_OTHERS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import COMPLEMENTISERS
from indexer.attribution.words.time import FOR_PERIOD
from indexer.attribution.words.titles import SERVES

# Whose title tells the matters, one behind the other.
_IN_CHARGE_OF_MATTERS = frozenset({"وزير", "وزيره", "وزاره", "مديريه", "مندوبيه"})

# What a document is besides: no part of the name of who issued it.
_GIVEN_OUT = frozenset({"منشور", "صادر", "مورخ", "موقع", "موجه", "مرسل"})


class ChainAdditions(KindsReader):
    """Takes into the closed chains of one paragraph what particles tie to them.

    Its steps answer as those of `ChainReader` do.
    """

    def take(self, chain: Chain, word: str, listed: int | None) -> bool:
        """Take in what can still follow a closed chain: a place behind في, what ل or و adds to it."""
        i = chain.i
        if listed is not None and self.norm[i - 1] in ("في", "من", "كردستان"):
            # «رئيس إقليم كردستان العراق»
            return chain.on(listed)
        if word in FOR_PERIOD:
            # «بحسب أرقام دائرة الصحة للعام 2015»
            return False
        if word in IN_WHAT_RESPECT and self.norm[i - 1].startswith("الم") and i > chain.at:
            # «المقاتلون المدعومون عسكريا», «الأحزاب المتشددة دينيا»
            return chain.on(i + 1)
        if word[0] == "و" and self._second_of_two(chain):
            # «المتحدث باسم جامعتي القاهرة وعين شمس»
            return chain.on(i + 1)
        if word.startswith("لل") and self.norm[i - 2 : i] == ["الامم", "المتحده"] and not self.kinds.to_outlet(word):
            # «منظمة الأمم المتحدة للأغذية والزراعة»
            own = self.kinds.takes_eponym(self.norm[i - 3]) and not word.startswith("للصح")
            if own or not chain.role:
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

        «المرصد السوري لحقوق الإنسان», «الهيئة الوطنية لمسيرات الماء», «المكتب السياسي لأنصار الله», «القناة التابعة
        للحوثيين»; behind a verb that takes ل itself («دعت الحكومة لدعم …») it is what was said.
        """
        i, bare = chain.i, self.norm[chain.i][1:]
        if party := self._listed_behind_lam(i, chain.limit):
            return party
        if self.norm[i - 1] in OF_OTHERS:
            return i + 1
        described = i > chain.at and has_article(self.norm[i - 1])
        after = self.norm[i + 1] if i + 1 < chain.limit else ""
        cause = described and after[:1].isalpha() and (bare in self.vocab.causes or self._works_for(chain, bare))
        verb = readings(self.norm[chain.at - 2])[1] if chain.at > 1 else ()
        asked = any("ل" in form.verb.prepositions for form in verb)
        return i + 1 if cause and not (asked and not self._asked_later(i, chain.limit)) else i

    def _works_for(self, chain: Chain, bare: str) -> bool:
        """Whether a noun with its complement is what an association works for, and nobody who is told something."""
        body = self.vocab.head(self.norm[chain.at - 1])
        works = body in OF_CAUSES or body in OF_FIELDS
        matter = bare in known().nouns or bare in known().fixed or bare.endswith("ات")
        told = self.kinds.is_addressee(bare) or bare in self.vocab.people or bare in self.vocab.organisations
        if not works or not matter or told or self.kinds.to_outlet("ل" + bare):
            return False
        after, beyond = (self.norm[k] if k < chain.limit else "" for k in (chain.i + 1, chain.i + 2))
        construct = after in known().nouns or after in known().fixed
        return has_article(after) or (construct and has_article(beyond))

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
        if rest.removeprefix("ال").removesuffix("ه") in _GIVEN_OUT:
            # «التقرير الصادر عن شركة النخلة والمنشور على موقعها»
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

"""Superiors: whether the name behind a title is that of whom its bearer serves or speaks for.

«مستشار للرئيس التركي سامر العلي», «متحدث باسم رئيسة الحكومة، تيريزا ماي», «السكرتير الخاص للرئيس العلي»; or of whom
something belongs to that its bearer has to do with («مدير أعمال سامر العلي», «عضو كتلة سامر العلي»).
"""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.vocabulary import vocabulary, without_lam
from indexer.attribution.text.word_kinds import KindsReader, form_of_address, has_article
from indexer.attribution.words import listed
from indexer.attribution.words.bodies import OF_A_PERSON, OFFICES_OF
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.titles import FOREMOST, OFFICES, ON_THE_PITCH, RANK_ADDITIONS, SPEAKS_OR_SERVES

# What belongs to one person, whose title may stand before his name («مدير حملة المرشح سامر العلي»).
_OF_ONE = OF_A_PERSON - {"مكتب", "اداره", "حكومه", "ديوان"}
# These open names of places («بيت لحم», «عين دارة»), and «أركان» a rank («عقيد أركان حرب»).
_OPEN_PLACES = listed("بيت عين راس وادي جبل تل دير بير ام ابو خان باب برج اركان")
_CHARGES = frozenset({"لشوون", "لشيون"})
# For whose sake a body is there («المجلس القومي للمرأة»): nobody's superior.
_SERVED = frozenset({"مراه", "طفل", "ام", "فتاه", "شهيد"})


class Superiors(KindsReader):
    """Tells whose the names behind titles are in the words of one paragraph."""

    def office_of_another(self, at: int, end: int, *, indefinite: bool) -> bool:
        """Whether the name behind somebody unnamed is his superior's («مسؤول في مكتب الرئيس سامر العلي»)."""
        for k in range(at + 1, end):
            word, led = self.norm[k], indefinite and self.norm[k - 1] in OFFICES_OF
            office = without_lam(word) if word.startswith("لل") else word if led and has_article(word) else ""
            if self.kinds.is_role(office) and self.vocab.head(office) not in _SERVED:
                # «مستشار للرئيس التركي سامر العلي»
                return True
        return False

    def serves(self, at: int, name: tuple[int, int], head: str, definite: bool) -> bool:
        """Whether a name is known as that of whom somebody speaks for or serves: he held the office named before it.

        Right behind the title it is his, too («مستشار ترامب الاقتصادي لاري كادلو»).
        """
        offices = self.vocab.holders.get(" ".join(self.norm[name[0] : name[1]]))
        if self.norm[at] in FOREMOST and name[0] > at + 1:
            # «كبير مستشاري ترامب لشؤون الطاقة»
            head, at = self.norm[at + 1].removesuffix("ي"), at + 1
        bare, beside = head.removesuffix("ه"), name[0] == at + 1 and not definite
        if beside and bare == "وكيل":
            # «وكيل كلوب»
            return True
        if beside and bare in SPEAKS_OR_SERVES and self._of_charge(name):
            return True
        inner = [served(word) for word in self.norm[at + 1 : name[0]]]
        right_behind = self.norm[name[0] - 1] not in COMMAS
        if bare == "وكيل" and right_behind and any(self.vocab.head(word) in ("نجم", *ON_THE_PITCH) for word in inner):
            return True
        if bare in SPEAKS_OR_SERVES and offices is None and name[1] - name[0] == 1 and inner:
            # «السكرتير الخاص للرئيس العلي»
            return self.vocab.head(inner[-1]) in OFFICES
        if bare not in SPEAKS_OR_SERVES or offices is None:
            return False
        return beside or any(self.vocab.head(word) in offices for word in inner)

    def _of_charge(self, name: tuple[int, int]) -> bool:
        """Whether what a title is for stands behind one name («مستشار هيلبرغ للأمن القومي، سامر العلي، إن …»)."""
        first, end = name
        charge = self.norm[end] if end - first == 1 and end < len(self.norm) else ""
        return charge in _CHARGES or (charge.startswith("لل") and not self.kinds.is_addressee(charge[2:]))

    def of_their_gender(self, title: Mention, name: tuple[int, int]) -> bool:
        """Whether the gender of a full name tells that it is that of whoever a title is told by.

        «سكرتيرة الكاتب سامر العلي», «مدير أعمال الفنانة هدى العلي»; but «رئيس اللجنة هدى العلي» is a woman, and so is
        «عضو المجلس النائبة هدى العلي».
        """
        first, end = name
        gender = self.vocab.gender(self.norm[first]) if end - first > 1 else ""
        if not gender or gender == title.gender or not title.gender:
            return False
        return any(self._owner(k, gender) for k in range(title.start + 1, first))

    def _owner(self, at: int, gender: str) -> bool:
        """Whether somebody's title goes on another noun («أعمال الفنانة») and is no further one of its bearer."""
        word, before = self.norm[at], self.norm[at - 1]
        noun = self.vocab.head(served(word))
        theirs = self.vocab.roles.get(noun) == gender and not form_of_address(word)
        ended = has_article(before) or before in self.vocab.places or before in self.vocab.states
        return theirs and not ended and before[:1].isalpha()

    def represented(self, at: int, name: tuple[int, int], definite: bool) -> bool:
        """Whether a name is that of whom a spokesman speaks for («متحدث باسم رئيسة الحكومة، تيريزا ماي»)."""
        behind = next((k + 1 for k in range(at, name[0]) if self.norm[k] == "باسم"), name[1])
        return behind == name[0] or (behind < name[0] and not definite and self.kinds.is_role(self.norm[behind]))

    def owns(self, at: int, name: tuple[int, int]) -> bool:
        """Whether a name right behind a title goes on its last noun («مدير أعمال سامر العلي», «بطولة سامر العلي»)."""
        first, end = name
        last, before = self.norm[first - 1], self.norm[first - 2]
        led = last[:1] in ("ب", "ل", "و") and last[1:2] != "ل" and not self._noun(last) and last not in self.vocab.names
        noun = last[1:] if led else last
        whole = has_article(before) or before.startswith(("لل", "بال"))
        if first - 1 <= at or (whole and not led):
            return False
        if noun in self.vocab.given and not self.kinds.is_role(noun):
            # «عضو كتلة سامر العلي», «مدير المركز وسامر العلي»: the family's name alone was left.
            return end - first == 1
        if has_article(last):
            return self.kinds.is_role(last) and before in _OF_ONE
        led = led or before in known().nouns or self.kinds.is_role(before)
        player = self.vocab.head(self.norm[at]) in ON_THE_PITCH
        return led and not player and before not in _OPEN_PLACES and self._common_thing(noun, before)

    def _common_thing(self, noun: str, before: str) -> bool:
        """Whether a word is a thing («أعمال», «سيارة»), and names no place or body («بيت لحم», «شركة اتصالات»)."""
        vocab, kinds = self.vocab, self.kinds
        named = noun in vocab.names or noun in vocab.places or noun in vocab.states or kinds.takes_eponym(before)
        other = kinds.takes_eponym(noun) or kinds.is_role(noun) or noun in RANK_ADDITIONS or kinds.is_nisba(noun)
        body = (noun,) in vocab.bodies.get(noun, ())
        return self._noun(noun) and noun in vocab.common and not (named or other or body)

    def _noun(self, word: str) -> bool:
        return word in known().nouns or known().fixed.get(word, word) != word


def served(word: str) -> str:
    """Return the office that ل is written onto («للرئيس», «لمرشد»), or the word."""
    if word.startswith("لل"):
        return without_lam(word)
    return word[1:] if word[:1] == "ل" and vocabulary().is_role(word[1:]) else word

"""Slots: names read by their place, between a title or verb and a mark or أن, where listed names do not suffice."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.analysis.known import known
from indexer.attribution.names.names import NameReader
from indexer.attribution.names.slot_ends import SlotEnds
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import (
    KindsReader,
    WordKinds,
    bare_verbal_noun,
    ends_subject,
    has_article,
    listed_verb,
    verbal_noun,
)
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import BINDING_PARTICLES, CONNECTORS, NAME_OPENERS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, RELATIVES

# No name has more tokens; one with a doubtful word has no more parts than three.
_LONGEST_NAME = 7
_LONGEST_DOUBTFUL = 3
# Arabic words end so with pronouns, in the accusative, the plural and the dual.
_INFLECTED = ("ا", "ه", "ها", "هم", "ات", "ون", "ين", "تان")


@dataclass(slots=True)
class _Slot:
    """The place of a name while it is being read.

    Attributes:
        at: Its first token.
        limit: Where it must end.
        unlisted: How many words that news uses otherwise may be part of the name.
        title: The head of the title before it, if one stands there.
        end: Where what was read ends.
        parts: How many parts the name has so far.
        namelike: How many of them can be names.
        other: How many of them news uses otherwise.
        doubtful: The last frequent word among them, or -1.
    """

    at: int
    limit: int
    unlisted: int
    title: str
    end: int
    parts: int = 0
    namelike: int = 0
    other: int = 0
    doubtful: int = -1

    def take(self, tokens: int, *, namelike: bool) -> bool:
        """Take in a part, and say so."""
        self.end += tokens
        self.parts += 1
        self.namelike += namelike
        self.other += not namelike
        return True


class SlotReader(KindsReader):
    """Reads what stands in the place of a name, in the words of one paragraph."""

    def __init__(self, kinds: WordKinds, names: NameReader) -> None:
        super().__init__(kinds)
        self.names = names
        self.ends = SlotEnds(kinds)

    def read(self, at: int, limit: int, unlisted: int = 1, title: str = "") -> tuple[int, int] | None:
        """Read a name between a title and a mark or أن: whatever stands there is the name, listed or not.

        Args:
            at: The first token.
            limit: Where the name must end.
            unlisted: How many words that news uses otherwise may be part of the name.
            title: The head of the title that stands before it, if one does; then a word of time closes the name too.
        """
        if self.kinds.brought(at) or self.kinds.refuses(at):
            return None
        if (compound := self.kinds.compound_name(at, limit)) is not None:
            return at, compound
        slot = _Slot(at, limit, unlisted, title, at)
        if whole := self.names.family_first(at, limit):
            slot.take(whole, namelike=True)
            return (at, slot.end) if self._is_closed(slot) else None
        while slot.end < limit and slot.end - at < _LONGEST_NAME and self._take(slot):
            pass
        return (at, slot.end) if self._is_name(slot) and self._is_closed(slot) else None

    def _take(self, slot: _Slot) -> bool:
        """Take in the next part of the name, and say whether there is one."""
        i, word = slot.end, self.norm[slot.end]
        if slot.parts and (whole := self.kinds.compound_family(i, slot.limit)) is not None:
            return slot.take(whole - i, namelike=True)
        if not word[:1].isalpha() or word in COMPLEMENTISERS or (not slot.parts and _opens_none(word)):
            return False
        if self.ends.ends_name(i, slot.at, slot.limit):
            return False
        if self.kinds.of_kin(i, slot.limit) or (slot.parts and self.kinds.ends_before(i, slot.at)):
            return False
        # «ألقى هيلبرغ كلمة», but «عبد الرقيب فتح»
        thing = word in self.vocab.frequent and self.words.text[self.words.end[i] - 1] == "ة"
        thing = thing or (slot.parts > 1 and has_article(self.norm[i - 1]))
        if slot.parts > 1 and self.kinds.several_people(i):
            return False
        if slot.parts and thing and self.names.is_noun(i):
            # «ألقى سامر العلي قصيدة أمام …»
            return False
        if self._particle(slot):
            # «بن سلمان», «بن عبد الله», «بن أبي طالب»
            binds = self.norm[i + 1] in BINDING_PARTICLES and self.ends.after(i + 2, slot.limit)[:1].isalpha()
            return slot.take(2 + binds, namelike=True)
        if slot.parts and (initials := self.names.initials(i, slot.limit)):
            return slot.take(initials, namelike=True)
        if slot.parts and self.kinds.regnal(i, slot.at):
            return slot.take(1, namelike=True)
        if word in FUNCTION or self.kinds.verb_with_object(i):
            return False
        if self._known_part(slot):
            return slot.take(1, namelike=True)
        if has_article(word):
            named = self._family_name(i, slot.at, slot.limit) or (i == slot.at and self._has_father(i))
            return named and slot.take(1, namelike=False)
        return self._unlisted_part(slot)

    def _particle(self, slot: _Slot) -> bool:
        """Whether a particle and a further word of the name follow («بن سلمان», «أبو العز»)."""
        i = slot.end
        if i + 1 >= slot.limit:
            return False
        clan = self.norm[i] == "ال" and has_article(self.norm[i + 1])
        if not (self.kinds.connects(i) if slot.parts else self.norm[i] in NAME_OPENERS or clan):
            return False
        after = self.norm[i + 1]
        if not after[:1].isalpha() or after in FUNCTION or after in COMPLEMENTISERS:
            return False
        return not self.names.other_behind_particle(i + 1)

    def _known_part(self, slot: _Slot) -> bool:
        """Whether the next word can be a name by the lists, by its place, or as a family name."""
        i, word = slot.end, self.norm[slot.end]
        if self.kinds.namelike(word) or (word in ("الدين", "الله") and slot.parts):
            return True
        if self.names.surname(i, slot.parts, slot.title) or self.ends.family_of_origin(i, slot.at, slot.limit):
            return True
        if self.ends.family_of_day(i, slot.at, slot.limit):
            return True
        return slot.parts == 1 and word.startswith("بال") and self.ends.maghrebi(i, slot.limit)

    def _unlisted_part(self, slot: _Slot) -> bool:
        """Take in a word that news uses otherwise, unless its form or the number of such words forbids it."""
        i, word, vocab = slot.end, self.norm[slot.end], self.vocab
        after = self.ends.after(i + 1, slot.limit)
        # «وانتقد هيلبرغ سياسة الرئيس», but «قال نادر بن سامر عناية، مدير المركز، إن»
        noun = self.kinds.feminine_noun(i) and after[:1].isalpha() and after not in COMPLEMENTISERS
        noun = noun or self.kinds.his_noun(i) or self.kinds.opens_outlet(i, slot.limit)
        if i > slot.at and noun:
            # «وهاجم هيلبرغ موقع النهار، وقال»
            return False
        if self.kinds.definite_by_pronoun(i) and not (self._closes_name(slot) or self._not_ours(slot)):
            return False
        behind_given = i > slot.at and (self.norm[i - 1] in vocab.given or self.norm[i - 2] == "عبد")
        if word.endswith("ا") and word in vocab.common and not behind_given:
            return False
        present = i > slot.at and word[0] in "يت" and word[1:] in known().present and word not in vocab.names
        present = present and (word in vocab.common or slot.parts > 1)
        if present and not self._before_paused_clause(i, slot.limit):
            # «فالرئيس مرسي يحاول أن …», «سامر العلي يخطب ابنة الوزير»
            return False
        if not (slot.title or self.norm[slot.at] in vocab.given or slot.other < slot.unlisted):
            return False
        if word in vocab.frequent and not (vocab.head(word) in vocab.roles and i > slot.at):
            slot.doubtful = i
        return slot.take(1, namelike=False)

    def _before_paused_clause(self, i: int, limit: int) -> bool:
        """Whether a comma and أن follow, between which no verb stands («الدكتور سامر بن عيسى توكل، أن …»)."""
        return self.ends.after(i + 1, limit) in COMMAS and self.ends.after(i + 2, limit) in COMPLEMENTISERS

    def _is_name(self, slot: _Slot) -> bool:
        """Whether what was read is a name: one part at least can be one, and it starts like one."""
        if slot.end == slot.at:
            return False
        after = self.ends.after(slot.end, slot.limit)
        by_place = bool(slot.title) and slot.parts >= 2 and ends_subject(after)
        if not slot.namelike and not (by_place and after) and not self._before_relative(slot):
            return False
        first = self.norm[slot.at]
        speech = first in self.vocab.documents or first in self.vocab.occasions or first.endswith("ات")
        if speech and first not in self.vocab.names and not slot.title:
            # «ووصفت تعليقات جونسون بأنها …»
            return False
        if first in self.vocab.organisations and not self.kinds.namelike(first):
            # «أبلغ مسؤول بالوزارة محطة إذاعة أن …»
            return False
        present = first[0] in "يت" and len(first) > 3 and first[1:] in known().present
        if present and first not in self.vocab.names and first not in self.context.names:
            # «وقال مسؤول أميركي يرافق كلينتون إن …»
            return False
        if not slot.namelike and first in known().past:
            # «الرئيس أصدر توجيهات بأن …»
            return False
        if has_article(first) and first.endswith("يه") and first not in self.vocab.names:
            # «خبير التماثيل الخزفية»
            return False
        return not has_article(first) or self.kinds.namelike(first) or self._has_father(slot.at)

    def _before_relative(self, slot: _Slot) -> bool:
        """Whether a bare word behind a definite title can only be a name («وقالت زوجته جانيتا، التي تعمل، إن …»)."""
        at, word = slot.at, self.norm[slot.at]
        if not slot.title or slot.parts != 1 or self.ends.after(slot.end, slot.limit) not in COMMAS:
            return False
        told = has_article(self.norm[at - 1]) or self.kinds.definite_by_pronoun(at - 1)
        other = has_article(word) or word in self.vocab.asides or self.kinds.prefixed(word) or word[0] == "و"
        # «مجددا», but «جانيتا»
        manner = word.endswith("ا") and (word in self.vocab.common or word[:-1] in known().nouns)
        other = other or manner or self.kinds.definite_by_pronoun(at)
        return told and not other and self.ends.after(slot.end + 1, slot.limit) in RELATIVES

    def _is_closed(self, slot: _Slot) -> bool:
        """Whether what follows closes the name; the more doubtful its words, the surer it must."""
        i, limit = slot.end, slot.limit
        given = self._before_family(slot)
        between = given or (
            slot.at < slot.doubtful < i - 1
            and self.kinds.namelike(self.norm[slot.at])
            and self.kinds.namelike(self.norm[i - 1])
        )
        if (slot.doubtful >= 0 and not between) or slot.other > slot.unlisted:
            titled = bool(slot.title) and slot.doubtful < 0
            closes = slot.parts <= _LONGEST_DOUBTFUL and self.ends.closed_beyond_doubt(i, limit, titled=titled)
        else:
            closes = self.ends.closed(i, limit)
        sure = not slot.other or given or (slot.doubtful < 0 and slot.other == 1 and slot.parts == 2)
        titled = bool(slot.title) and sure and self.ends.closed_behind_title(i, limit)
        return closes or titled or (sure and self._foreign(slot))

    def _foreign(self, slot: _Slot) -> bool:
        """Whether two words are in no dictionary («زار الوزير كلاي بافور المدينة»), whatever follows them.

        Of those that could be names anywhere the reader of listed names knows more.
        """
        words = self.norm[slot.at : slot.end]
        unheard = [word for word in words if not self.kinds.namelike(word)]
        joined = words[0][0] in "بل" and words[0] not in self.vocab.names
        if len(words) != 2 or len(unheard) != 1 or joined:
            # «بتأدب»
            return False
        # «بوتين» has his family's name alone.
        family = words[0] in self.vocab.names and words[0] not in self.vocab.given
        inflected = any(word.endswith(_INFLECTED) for word in words)
        return not (family or inflected) and self._unheard(unheard[0])

    def _unheard(self, word: str) -> bool:
        """Whether no list has a word, with and without what can be written onto it («خجولا», «كمثال», «بنيويورك»)."""
        lists, vocab = known(), self.vocab
        told = word in lists.nouns or word in lists.fixed or word in lists.past or word in vocab.common
        told = told or has_article(word) or bool(owned(word)) or listed_verb(word) or vocab.is_role(word)
        joined = word[0] in "وبلف" and (vocab.known(word[1:]) or word[1:] in vocab.places or word[1:] in vocab.names)
        joined = joined or (word[0] == "ك" and word[1:] in lists.nouns)
        return len(word) > 2 and not (told or joined or vocab.no_name_by_form(word) or word.isascii())

    def _before_family(self, slot: _Slot) -> bool:
        """Whether a frequent word between a title and a listed name is a given one («النائب دوري شمعون»)."""
        if not slot.title or slot.doubtful != slot.at or slot.parts != 2:
            return False
        last = self.norm[slot.end - 1]
        # «قبل الملك استقالة الملقي»
        listed = self.kinds.namelike(last) and last not in self.vocab.common and not has_article(last)
        prefixed = last[0] in "بل" and last not in self.vocab.names
        if prefixed and (bare_verbal_noun(last[1:]) or last.endswith(("ين", "ات")) or self.vocab.known(last[1:])):
            # «الحارس الألماني أصيب بارتجاج»
            return False
        # «الممثلة شهرة ميغالو، التي …», where «ميغالو» speaks elsewhere
        woman = self.vocab.roles.get(slot.title) == "f" and last in self.context.names
        deed = bare_verbal_noun(self.norm[slot.at]) or self.norm[slot.at] in self.vocab.deeds
        return listed and (not self.names.is_noun(slot.at) or (woman and not deed))

    def _has_father(self, i: int) -> bool:
        origin = has_article(self.norm[i]) and self.norm[i][2:] in self.vocab.origins
        # «رئيس الوزراء التركي بن علي يلدريم»
        return self.norm[i + 1 : i + 2] in (["بن"], ["بنت"]) and not origin

    def _not_ours(self, slot: _Slot) -> bool:
        """Whether «نا» ends a given name between a title and a listed name («الباحثة رمينا خليل»)."""
        i = slot.end
        listed = i + 1 < slot.limit and self.norm[i + 1] in self.vocab.names
        return self.norm[i].endswith("نا") and i == slot.at and bool(slot.title) and listed

    def _closes_name(self, slot: _Slot) -> bool:
        """Whether a word stands between a name's first word and أن, a colon or a comma."""
        i, after = slot.end, self.ends.after(slot.end + 1, slot.limit)
        closed = ends_subject(after)
        return i == slot.at + 1 and self.kinds.namelike(self.norm[i - 1]) and closed

    def _family_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a known word with ال is a family name («مقتدى الصدر»): alone behind a given name, closed at once."""
        word = self.norm[i]
        if word in ("الدين", "الله", "الرحمن"):
            return i > at
        if i == at or not self.kinds.namelike(self.norm[i - 1]) or self.kinds.is_role(word):
            return False
        if word.endswith("ه") and word[2:] in self.vocab.organisations and word not in self.vocab.names:
            # «تود الهيئة أن توضح …»
            return False
        deed = verbal_noun(word) or bare_verbal_noun(word[2:])
        if word in ("الاخ", "الاخت") or (deed and word not in self.vocab.names):
            # «جدد أبو مازن التأكيد أن …»
            return False
        people = word[2:-2] + "ون" in self.vocab.people or word in self.vocab.common
        one = known().fixed.get(word[2:], word[2:])
        several = word[2:] in self.vocab.people or (one != word[2:] and one in self.vocab.roles)
        if several and word not in self.vocab.names:
            # «هاجم مدرب ضمك الحكام»
            return False
        people = people or (word.endswith("ات") and word[2:] in self.vocab.common)
        if people and word.endswith(("ون", "ين", "ات")) and word not in self.vocab.names:
            # «أبلغ المدير الصحفيين»: several people, or things.
            return False
        if self.kinds.is_nisba(word) and not (self.norm[i - 1] in self.vocab.given or self.norm[i - 2] in NAME_OPENERS):
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        thing = word not in self.vocab.names and word[2:] in known().nouns and word[2:] not in self.vocab.names
        if thing and word.endswith("ه") and word in self.vocab.common and self.norm[i - 1] in self.vocab.common:
            # «القطار فائق السرعة»
            return False
        if after.startswith("بان") and (thing or i > at + 1):
            # «وصف بوتين الهجوم بأنه …».
            return False
        usual = thing and word[2:] in self.vocab.frequent and not self.kinds.is_nisba(word)
        if usual and i > at + 1 + (self.norm[at] in NAME_OPENERS):
            # «زار سامر العلي المدينة، وقال …»
            return False
        if thing and after in ("الذي", "التي"):
            # «أيدت ميركل الموعد الذي حدده …»
            return False
        if i > at + 1 + (self.norm[at] in NAME_OPENERS) and self._behind_family_name(i):
            return False
        titled = self.kinds.is_role(after) and not thing and word not in self.vocab.common
        return not after or ends_subject(after) or after in ("الذي", "التي") or titled

    def _behind_family_name(self, i: int) -> bool:
        """Whether a common word with ال follows what ends a name already («وصفت أنجيلا ميركل الوضع»)."""
        before, noun = self.norm[i - 1], self.norm[i][2:]
        common = noun in known().nouns or noun.endswith("ه")
        if has_article(before) and common and self.norm[i] not in self.vocab.names:
            return True
        if noun in self.vocab.deeds or noun in self.vocab.occasions or noun in self.vocab.organisations:
            return True
        return before not in self.vocab.given and noun in self.vocab.frequent and self.norm[i - 2] not in CONNECTORS


def _opens_none(word: str) -> bool:
    """Whether a name never starts with a word, listed or not: with a particle, which most titles have behind them."""
    return word in FUNCTION and word not in NAME_OPENERS

"""Names behind titles: where the name of a title's bearer starts, and what of the words there it is.

«وزير النقل زهير خزيم», «الوزير آنذاك، سامر العلي،», «رئيس جهاز المخابرات "الموساد"، فلان»; but none is in
«المتحدثة لهسبريس».
"""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.names.names import NameReader
from indexer.attribution.names.slots import SlotReader
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, accusative, form_of_address, has_article
from indexer.attribution.words.marks import COMMAS, PAUSES
from indexer.attribution.words.names import CONNECTORS
from indexer.attribution.words.time import AT_SOME_TIME, AT_THAT_TIME, THEN

# Marks around more words hold a speech, and no name.
NAME_IN_MARKS = 6
_LONGEST_IN_MARKS = 10

_THAT = frozenset({"تلك", "ذلك"})

# Shorter words in ين may be no plurals («المعين»).
_LONG_PLURAL = 6


class NameBehindTitle(KindsReader):
    """Reads names behind titles in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        slots: Reads names by their place.
    """

    def __init__(self, kinds: WordKinds, names: NameReader, slots: SlotReader) -> None:
        super().__init__(kinds)
        self.names = names
        self.slots = slots

    def start(self, end: int, limit: int) -> int:
        """Step over a comma and an opening mark between a title and its name."""
        at = end
        once = at + 1 < limit and self.norm[at] in AT_SOME_TIME and self.norm[at + 1] in COMMAS
        if once or (at + 1 < limit and self.norm[at] in AT_THAT_TIME):
            # «قال الوزير آنذاك، سامر العلي، إن …»
            at += 1
        elif at + 3 < limit and self.norm[at] == "في" and self.norm[at + 1] in _THAT and self.norm[at + 2] in THEN:
            # «كان الوزير في تلك الفترة سامر العلي قد أعلن …»
            at += 3
        if at + 2 < limit and self.norm[at] == OPEN and self.kinds.phrase(at + 1, limit, self.vocab.bodies):
            # «رئيس جهاز المخابرات "الموساد"، فلان»
            at = self.words.partner[at] + 1
        # «قال مدير المركز؛ سامر العلي، إن …»
        if at + 1 < limit and self.norm[at] in PAUSES:
            at += 1
        if at < limit and self.norm[at] == OPEN and self._name_in_marks(at):
            at += 1
            # «مدير المركز "المهندس سامر العلي"»
            at += form_of_address(self.norm[at]) and at + 1 < limit and self.kinds.namelike(self.norm[at + 1])
        # «البطريرك مار بشارة الراعي»
        at += at + 1 < limit and self.norm[at] == "مار" and self.kinds.namelike(self.norm[at + 1])
        if at + 1 < limit and self.norm[at] in ("السيد", "السيده") and self.norm[at + 1] in self.vocab.names:
            # «مبعوث الرئيس السيد علوي بن شهاب», but «السيد البدوي»
            at += not has_article(self.norm[at + 1])
        return at

    def read(self, at: int, limit: int, head: str) -> tuple[int, int] | None:
        """Read the name that starts at a token behind a title."""
        if at >= limit or (self.norm[at] == OPEN and not self._name_in_marks(at)):
            return None
        if self.kinds.to_outlet(self.norm[at]) or self.norm[at : at + 2] == ["لوسايل", "اعلام"]:
            # «المتحدثة لهسبريس», «قال الوزير لوسائل إعلام محلية إن …»
            return None
        if (self.norm[at],) in self.vocab.bodies.get(self.norm[at], ()) and self.norm[at] not in self.vocab.names:
            # «أبلغ متحدث باسم الشركة رويترز أن …»
            return None
        if (opened := self.names.behind_word(at, limit)) is not None:
            return opened
        if self._thing(at, limit) or self._several(self.norm[at]) or self.kinds.brought(at):
            return None
        slot = self.slots.read(at, limit, title=head)
        if slot is not None and not (slot[1] < limit and self.kinds.is_role(self.norm[slot[1]])):
            return slot
        name = self.names.read(at, limit)
        if slot is not None and name is not None and slot[0] == name[0]:
            # «المدير محمد المرشد أن»: a title may close a name, and be its end.
            return max(slot, name)
        return slot or name

    def _name_in_marks(self, opening: int) -> bool:
        """Whether marks are close enough around a name, or hold nothing else («"سامر بن علي آل سالم الحداد"»)."""
        close = self.words.partner[opening]
        if close - opening <= NAME_IN_MARKS:
            return True
        whole = close - opening <= _LONGEST_IN_MARKS
        return whole and all(word in self.vocab.names or word in CONNECTORS for word in self.norm[opening + 1 : close])

    def _thing(self, at: int, limit: int) -> bool:
        """Whether a word in ة that no name has goes on a title, or opens what its bearer speaks of.

        «المشرف على حماية الآثار المستعادة، سامر العلي، إن …», «وصف المدير رصانة المتعلمين بأنها …»
        """
        word, after = self.norm[at], self.norm[at + 1] if at + 1 < limit else ""
        if accusative(word) and self.norm[at - 1] in COMMAS and word[:-1] in known().nouns and not self._named(word):
            # «لا يعد خروجها، حسب عضو في الدائرة، التفافا على القانون»
            return True
        if self.words.text[self.words.end[at] - 1] != "ة" or self._named(word) or self.norm[at - 1] == "باسم":
            return False
        if has_article(word):
            before = self.norm[at - 1]
            return has_article(before) or before.startswith(("لل", "بال"))
        return has_article(after) and not self._named(after)

    def _several(self, word: str) -> bool:
        """Whether a word that no name has means several who do something («دعا الوزير اليوناني المنسحبين إلى …»)."""
        return (
            word.startswith("الم") and word.endswith("ين") and len(word) > _LONG_PLURAL and word not in self.vocab.names
        )

    def _named(self, word: str) -> bool:
        return word in self.vocab.names or word in self.context.names

    def set_off(self, comma: int, limit: int, head: str) -> tuple[int, int] | None:
        """Return a full name behind a comma that what follows closes, or None."""
        name = self.read(comma + 1, limit, head) if comma < limit and self.norm[comma] in PAUSES else None
        full = name is not None and name[1] - name[0] > 1 and self.kinds.closes_apposition(name[1], limit)
        return name if full else None

"""A name before a particle: right before أن, behind a long title with names of its own.

«مدير مركز الملك فهد بقرية الصفصاف نادر بن خزيم أن …»
"""

from __future__ import annotations

from indexer.attribution.names.slots import SlotReader
from indexer.attribution.text.cues import forms
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, accusative, has_article
from indexer.attribution.words.adjectives import OF_MOVEMENTS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION
from indexer.attribution.words.speech import FIRST_PERSON
from indexer.attribution.words.time import AT_SOME_TIME
from indexer.attribution.words.titles import KINGS, MEMBERS

# No name has more tokens.
_LONGEST_NAME = 7
# Words that no long title runs over («مدير المركز في المدينة سعيد بن محيا»), but «ممثل الاتحاد لدى الهيئة».
_CLOSES_TITLE = FUNCTION - {"لدي"}
# No listed body's name has more words.
_LONGEST_BODY = 4


class NameBeforeParticle(KindsReader):
    """Reads names by what follows them in the words of one paragraph.

    Args:
        kinds: What the words can be.
        slots: Reads names by their place.
    """

    def __init__(self, kinds: WordKinds, slots: SlotReader) -> None:
        super().__init__(kinds)
        self.slots = slots

    def read(self, at: int, limit: int, name: tuple[int, int] | None) -> tuple[int, int] | None:
        """Read the name right before أن, or return None if none stands there.

        Args:
            at: The first token of the title.
            limit: The token before which the name must end.
            name: What was read as the name nearer to the title, if anything was.
        """
        start = name[1] if name is not None else at + 1
        particle = self._particle_behind(start, min(limit, at + 24), limit, named=name is not None)
        if particle is None:
            return None
        if name is not None and (name[1] == particle or self.norm[particle].startswith("بان")):
            # «وصفت الوزيرة فلانة الوضع بأنه …»: what stands before بأن is her object.
            return None
        for s in range(max(start, particle - _LONGEST_NAME), particle):
            if self.norm[s] in ("بن", "بنت") and self.kinds.namelike(self.norm[s - 1]):
                # «بن» goes on a name.
                continue
            if self.norm[s] in OF_MOVEMENTS and self.vocab.head(self.norm[s - 1]) in MEMBERS:
                # «القيادي الحوثي إن»
                continue
            if self._another_bears(s, limit) or not (
                self.kinds.namelike(self.norm[s]) or self.norm[s] in self.vocab.given
            ):
                continue
            found = self.slots.read(s, particle + 1, unlisted=0)
            if found == (s, particle):
                return found
        return None

    def _particle_behind(self, start: int, stop: int, limit: int, *, named: bool) -> int | None:
        """Find the أن, the colon or the mark that a long title runs up to."""
        norm = self.norm
        for k in range(start, stop):
            word = norm[k]
            led = word in ("الي", "على", "عن") and k + 1 < limit and norm[k + 1] in COMPLEMENTISERS
            if word in COMPLEMENTISERS or word in (":", OPEN) or led or (word in FIRST_PERSON and k > start):
                # «وقال عضو اللجنة وعضو الغرفة سامر العلي نأمل أن …»
                return k
            if (
                named
                and self.kinds.addressed(word)
                and (not word.startswith("لل") or self.kinds.is_addressee(word[2:]))
            ):
                return None
            if self._breaks_off(k, start):
                return None
        return None

    def _breaks_off(self, k: int, start: int) -> bool:
        """Whether a word ends a long title: an address, something joined to it, a particle, a verb."""
        word = self.norm[k]
        if word.startswith("لل") and (
            k > start or (self.kinds.is_addressee(word[2:]) and not self.kinds.is_group(word[2:]))
        ):
            return True
        paired = word.startswith("وال") and self.norm[k - 1].startswith(("لل", "ال", "وال")) and k > start
        if word[:1] == "و" and word not in self.vocab.names and self.vocab.known(word) and not paired:
            # «شركة نور للسفر والسياحة هلال الرواحي إن»
            return True
        if self._to_or_with_another(word) or self._while_doing(word):
            return True
        if word == "امام" and self.words.text[self.words.start[k]] == "إ":
            # «مستشار الوزارة إمام المسجد سامر العلي أن»
            return False
        # «قال مسؤول أميركي يرافق هيلبرغ إن …»
        verb = word in forms() or self.kinds.acts_now(word)
        return not word[:1].isalpha() or word in _CLOSES_TITLE or word in self.vocab.asides or verb

    def _to_or_with_another(self, word: str) -> bool:
        """Whether ل is written onto whom something is told, or و onto who is there («لسامر», «لضيفه», «ونائبه»)."""
        rest, vocab = word[1:], self.vocab
        if word[:1] not in ("ل", "و") or word in vocab.names:
            return False
        told = word[:1] == "ل" and (rest in vocab.given or self.kinds.is_role(rest))
        return told or bool(vocab.owned_role(rest))

    def _while_doing(self, word: str) -> bool:
        """Whether a word tells what somebody did to whoever stands behind («رئيس النادي مودعا سامر العلي»)."""
        if not accusative(word) or word in AT_SOME_TIME or word in self.vocab.names:
            return False
        return self.vocab.known(word[:-1]) and word not in self.vocab.places and word not in self.vocab.states

    def _another_bears(self, s: int, limit: int) -> bool:
        """Whether a name at a token is that of a body or a place, and nobody's own."""
        return (
            self.norm[s] == "باسم"
            or "الشهيد" in self.norm[max(0, s - 3) : s]
            or self.kinds.phrase(s - 1, limit, self.vocab.bodies) is not None
            or self.kinds.phrase(s, limit, self.vocab.bodies) is not None
            # «رئيس بوركينا فاسو»
            or (self.kinds.phrase(s - 1, limit, self.vocab.states) or s) > s
            or (self.kinds.phrase(s, limit, self.vocab.states) or s) > s + 1
            or self.kinds.takes_eponym(self.norm[s - 1])
            or self._king_of_body(s - 1)
            or self.kinds.origin_of_somebody(s)
            or self._in_body_told(s)
        )

    def _in_body_told(self, s: int) -> bool:
        """Whether a token goes on the name of a body that ل or ب is written onto («قال المتحدث لسكاي نيوز إن …»)."""
        for k in range(max(0, s - _LONGEST_BODY + 1), s):
            if self.norm[k][:1] in ("ل", "ب"):
                for parts in self.vocab.bodies.get(self.norm[k][1:], ()):
                    if s < k + len(parts) and tuple(self.norm[k + 1 : k + len(parts)]) == parts[1:]:
                        return True
        return False

    def _king_of_body(self, at: int) -> bool:
        """Whether a king or prince is one that a body is called by («عضو هيئة التدريس بجامعة الملك فهد»)."""
        word, before = self.norm[at], self.norm[at - 1]
        king = has_article(word) and self.vocab.head(word) in KINGS
        return king and not has_article(before) and self.kinds.takes_eponym(before)

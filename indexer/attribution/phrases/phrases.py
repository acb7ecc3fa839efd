"""Phrases: where the words end that belong to a noun, be it a title, a body or a source."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.names.names import NameReader
from indexer.attribution.phrases.chain import Chain
from indexer.attribution.phrases.chains import ChainReader
from indexer.attribution.text.cues import noun_reading
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, has_article
from indexer.attribution.words.adjectives import ADJECTIVAL_ENDS, SMALL_ADJECTIVES
from indexer.attribution.words.bodies import FIELDS_OF_WORK
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION
from indexer.attribution.words.titles import ON_THE_PITCH, POSITIONS

# No name of a body in marks behind a title has more tokens.
_NAME_IN_MARKS = 5


class PhraseReader(KindsReader):
    """Finds the ends of noun phrases in the words of one paragraph."""

    def __init__(self, kinds: WordKinds, names: NameReader) -> None:
        super().__init__(kinds)
        self.chains = ChainReader(kinds, names)

    def end(self, at: int, limit: int, *, closed: bool, definite: bool, role: bool = False) -> int:
        """Return where the words end that belong to a noun: construct chain, adjectives, «باسم …», «في وزارة …».

        Args:
            at: The token after the noun.
            limit: Where to stop at the latest.
            closed: Whether the construct chain is closed already: the noun has ال or an attached pronoun.
            definite: Whether the noun phrase is definite; an indefinite one takes adjectives without ال.
            role: Whether the noun is a person's title, behind which a name may start.
        """
        return self.chains.end(Chain(at, limit, definite, role, at, closed, self.norm[at - 1]))

    def _definite(self, at: int, limit: int) -> bool:
        if at >= limit:
            return False
        word = self.norm[at]
        named = word in self.vocab.places or self.kinds.namelike(word)
        return has_article(word) or named or self.kinds.phrase(at, limit, self.vocab.states) is not None

    def _definite_plural(self, at: int, limit: int) -> bool:
        """Whether a broken plural with its definite complement stands at a token («رؤساء المؤسسات»)."""
        if at >= limit:
            return False
        word = self.norm[at]
        return (self._sound_plural(word) or word in known().fixed) and self._definite(at + 1, limit)

    def _sound_plural(self, word: str) -> bool:
        """Whether people are meant whose plural loses its ن («جمعية باحثي المعهد», «اتحاد منتجي السيارات»)."""
        one, lists = word[:-1], known()
        if not word.endswith("ي"):
            return False
        does = word.startswith("م") and word not in lists.nouns and one in lists.nouns
        return does or one in self.vocab.roles or one + "ون" in self.vocab.people

    def _body_in_marks(self, opening: int, limit: int) -> bool:
        """Whether marks hold the definite name of a body."""
        head = self.norm[opening + 1] if opening + 1 < limit else ""
        short = self.words.partner[opening] - opening <= _NAME_IN_MARKS
        return short and has_article(head) and self.vocab.head(head) in self.vocab.organisations

    def inside_body(self, end: int, limit: int, *, people: bool = False) -> int:
        """Take in «في/من/باسم/داخل …» behind an unnamed source («مصدر من داخل الحزب»)."""
        while end + 1 < limit and self.norm[end] in ("في", "من", "باسم", "داخل", "لدي"):
            at = end + 1 + (self.norm[end] == "من" and self.norm[end + 1] in ("داخل", "خارج"))
            if at >= limit:
                break
            work = people and self.norm[at] in FIELDS_OF_WORK
            if not work and not self.kinds.place_follows(at, limit):
                break
            if self.chains.wanted_by_verb(end, limit, self.norm[end], self.norm[at]):
                break
            further = self.end(at, limit, closed=False, definite=True)
            if further <= at:
                break
            end = further
        return end

    def _position_in_team(self, at: int, limit: int) -> bool:
        """Whether a player's position and his team stand behind «لاعب» («لاعب وسط منتخب مصر», «حارس مرمى برشلونة»)."""
        k = at + 1
        while k < limit and self.norm[k] in POSITIONS:
            k += 1
        if k == at + 1 or k >= limit or self.norm[at] not in ON_THE_PITCH:
            return False
        word, vocab = self.norm[k], self.vocab
        place = word in vocab.places or self.kinds.phrase(k, limit, vocab.states) is not None
        return place or word in vocab.organisations or word in vocab.eponym_heads or self.kinds.namelike(word)

    def indefinite_after(self, at: int, limit: int) -> bool:
        """Whether an indefinite adjective («وزير إسرائيلي», «مصدر عسكري») or nothing of its own follows a bare noun."""
        if at + 1 >= limit:
            return True
        word = self.norm[at + 1]
        if word == OPEN and self._body_in_marks(at + 1, limit):
            # «محلل "القناة 12"»
            return False
        if self._position_in_team(at, limit):
            return False
        if word in COMPLEMENTISERS or word in FUNCTION or word in ",،:(" or word in self.vocab.asides or word == OPEN:
            return True
        if word == "باسم" or has_article(word):
            return False
        if noun_reading(word)[1]:
            # «نقلت الوكالة عن مسؤول تأكيده أن …»
            return True
        if self.kinds.origin_of_somebody(at + 1):
            return True
        if word in self.vocab.causes and self._definite(at + 2, limit):
            # «جهاز حماية المنافسة»
            return False
        noun = self.vocab.head(word)
        body = noun in self.vocab.organisations or noun in self.vocab.eponym_heads
        if self._sound_plural(word) and word not in self.vocab.origins and self._definite(at + 2, limit):
            return False
        if word[0] == "و" and word[1:] in self.vocab.organisations:
            # «إذاعة وتلفزيون "فانا"»
            return False
        if body and (self._definite(at + 2, limit) or self._definite_plural(at + 2, limit)):
            # «وزيرة خارجية النرويج», «رئيس منتدى رؤساء المؤسسات»: a noun of the chain, and no adjective.
            return False
        if body and at + 3 < limit and self.kinds.takes_eponym(self.norm[at + 2]) and self._definite(at + 3, limit):
            # «رئيس هيئة ميناء العقبة»
            return False
        return word in SMALL_ADJECTIVES or (
            word.endswith(ADJECTIVAL_ENDS)
            and self.vocab.known(word)
            and not self.kinds.phrase(at + 1, limit, self.vocab.states)
            and word not in self.vocab.names
            and word not in self.vocab.places
        )

"""Name ends: what was read as the last words of a name, and is no part of it («حداد قبلها», «فلان منصب وزير»)."""

from __future__ import annotations

import re

from indexer.analysis.known import known
from indexer.attribution.text.cues import forms
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import KindsReader, bare_verbal_noun, has_article, speaks_of_himself
from indexer.attribution.words.names import CONNECTORS, LETTERS
from indexer.attribution.words.particles import COMPLEMENTISERS, DEMONSTRATIVES, FUNCTION, RELATIVES
from indexer.model import SpeakerType

# Prepositions and adverbs with a pronoun («قبلها», «ضدهم»).
_WITH_PRONOUN = re.compile(r"(?:قبل|بعد|خلال|ضد|امام|حول|بين|عند|لدي|دون|نحو|وراء|تحت|فوق|مع|ضمن)(?:ها|هم|هما|ه|هن|نا)")
# «مودعا», «صامتا»: how somebody does what he does.
_STATE = re.compile(r"م\w{3,4}ا|\wا\w\wا")

# No second name of a body in brackets has more words («(لجنة المتابعة)»).
_LONGEST_SECOND_NAME = 2
# Shorter ones are syllables of names («جونغ أون»), too.
_LONG_NOUN = 4


class NameEnds(KindsReader):
    """Cuts the names of persons and bodies in the words of one paragraph where they end."""

    def cut(self, mention: Mention) -> Mention:
        """Return a mention without the last words of its name that can be no part of it; its first word stays."""
        if mention.name is None:
            return mention
        first, end = mention.name
        if mention.type is SpeakerType.ORGANISATION and self.norm[end - 1] == ")":
            return replace(mention, name=(first, self._before_gloss(first, end)))
        if mention.type is not SpeakerType.PERSON:
            return mention
        while end - first > 1 and self._no_part(end - 1):
            end -= 1
        if end == mention.name[1]:
            return mention
        return replace(mention, end=end, name=(first, end), behind=None)

    def _before_gloss(self, first: int, end: int) -> int:
        """Return where a body's name ends before what brackets tell of it («النهار» (… الوزير السابق)), or its end.

        Another name stays, which is short («حركة المقاومة (حماس)») or in foreign letters.
        """
        opening = next((k for k in range(end - 2, first, -1) if self.norm[k] == "("), first)
        inner = self.norm[opening + 1 : end - 1]
        if opening <= first + 1 or not inner or all(word.isascii() or word in LETTERS for word in inner):
            # «قناة (إي بي سي)»
            return end
        opens, nouns = inner[0], known().nouns
        told = opens in RELATIVES or opens in self.vocab.asides or (opens[:1] == "و" and bool(owned(opens[1:])))
        long = len(inner) > _LONGEST_SECOND_NAME and any(has_article(word) or word in nouns for word in inner)
        return opening if told or long else end

    def _no_part(self, at: int) -> bool:
        """Whether a word behind a name is something else: somebody's, the speaker's own, how or with whom."""
        word, vocab = self.norm[at], self.vocab
        if word in vocab.names or not word[:1].isalpha() or self.norm[at - 1] in CONNECTORS:
            return False
        owned_by_him = bool(owned(word)) and self.words.text[self.words.end[at] - 1] != "ة"
        if owned_by_him or _WITH_PRONOUN.fullmatch(word) or (word in vocab.common and speaks_of_himself(word)):
            # «أخبر سعود سائقه», «وقالت زينب نتمنى أن …»
            return True
        if (
            has_article(word)
            and vocab.head(word) in vocab.organisations
            and self.words.text[self.words.end[at] - 1] == "ة"
        ):
            # «اتهم الوزير سامر العلي المفوضية بالتقصير»
            return True
        if word[:1] == "و" and word.endswith("نا") and word[1:-2] in known().nouns:
            # «بين اللاعب سامر العلي ونادينا»
            return True
        if word.startswith("المت") and word[2:] in known().nouns and self.norm[at - 1] not in vocab.given:
            # «أما سامر العلي المتفائل فيرى أن …»
            return True
        if self._that_noun(at) or self._how_or_to_whom(at):
            return True
        return self._goes_on(at) and (self._behind_letter(word) or self._state(word) or self._object(at))

    def _how_or_to_whom(self, at: int) -> bool:
        """Whether a word tells how or to whom somebody speaks, or what he asks for, whatever follows it.

        «ونفى حداد بقوة أن …», «قال آبي للبرلمان: …», «يقول الترمذي مثلا: …»
        """
        word, nouns = self.norm[at], known().nouns
        if word.startswith("لل") or (word[0] in "يت" and word in forms()):
            # «وأضاف حداد يقول: …»
            return True
        usual = word in self.vocab.frequent
        if word[0] == "ب" and word[1:] in nouns and word not in nouns:
            return usual or self.words.text[self.words.end[at] - 1] == "ة"
        # «فيلا» is no «فيل»
        return usual and word.endswith("ا") and word[:-1] in self.vocab.frequent and word[:-1] in nouns

    def _that_noun(self, at: int) -> bool:
        """Whether أن goes on a feminine noun that news often uses («أكد سامر ضرورة أن …»)."""
        word, after = self.norm[at], at + 1
        noun = word in self.vocab.frequent and word in known().nouns and word not in self.context.names
        if not noun or self.words.text[self.words.end[at] - 1] != "ة":
            return False
        return self.norm[after : after + 1] == ["ان"] and self.words.text[self.words.start[after]] == "أ"

    def _goes_on(self, at: int) -> bool:
        """Whether the sentence goes on behind a word as it does behind no name («محمد لمسلك، مدير المركز»)."""
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        return after[:1].isalpha() and after not in COMPLEMENTISERS and not self.kinds.is_role(after)

    def _behind_letter(self, word: str) -> bool:
        """Whether ب or ل is written onto a noun, or onto a name of the article («آبي بحذر», «شبه خامنئي بهتلر»)."""
        bare = word[1:]
        if word[0] not in "بل" or len(bare) < 3 or word in known().nouns:
            return False
        # «محمد لمسلك»: of nouns, ل is written onto deeds («لتسوية النزاع»).
        noun = bare in known().nouns and (word[0] == "ب" or bare_verbal_noun(bare))
        return noun or (bare in self.vocab.names and bare in self.context.words)

    def _state(self, word: str) -> bool:
        return bool(_STATE.fullmatch(word)) and (word[1:-1] in known().present or word[0] + word[2:-1] in known().past)

    def _object(self, at: int) -> bool:
        """Whether a noun with what it belongs to stands behind a name: its verb's object («ذكر فلان افتتاح المركز»)."""
        word, after = self.norm[at], self.norm[at + 1] if at + 1 < len(self.norm) else ""
        if word in self.context.names or has_article(word) or word.endswith("ي") or self.kinds.is_role(word):
            return False
        if bare_verbal_noun(word) and has_article(after) and len(word) > _LONG_NOUN:
            # «أعلن فلان تنكيس الأعلام»
            return self._once(at)
        if len(word) < _LONG_NOUN or word not in self.vocab.frequent or word not in known().nouns:
            return False
        noun = after in known().nouns and after in self.vocab.common and after not in FUNCTION
        other = noun or has_article(after) or after in DEMONSTRATIVES
        return other and self._once(at)

    def _once(self, at: int) -> bool:
        """Whether a word stands behind the one before it here alone («وصف سامح عودة هذا القرار …»: twice)."""
        return self.words.text.count(self.words.between(at - 1, at)) == 1

"""Unlisted names: names that no list has, by words that news does not use otherwise.

«ماركوس رودلاور» behind a title can only be a name: neither word has another use, and what stands behind the last one
(«إن», a comma, «خلال») closes a name. «استلام» and «أمس» have another use, and are part of none.
"""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.text.cues import forms, noun_reading, readings
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import KindsReader, bare_verbal_noun, has_article, listed_verb
from indexer.attribution.words.bodies import OF_OTHERS
from indexer.attribution.words.documents import HIS_WORDS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import BINDING_PARTICLES, CONNECTORS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, PREPOSITIONS, RELATIVES
from indexer.attribution.words.speech import FIRST_PERSON
from indexer.attribution.words.time import AT_THAT_TIME
from indexer.attribution.words.titles import FORMS_OF_ADDRESS, HIS_NAME

# No such name has more words.
LONGEST_NAME = 5
# Arabic plurals end so.
PLURAL_ENDS = ("ات", "ون", "ين", "و", "وا")
# What ends a name before it wherever it stands.
ENDS_NAME = frozenset((*COMMAS, *COMPLEMENTISERS, *HIS_WORDS, *FIRST_PERSON, ":", OPEN, "احد", "احدي"))
# And what may go on the clause behind one.
MAY_END_NAME = frozenset(
    (
        *RELATIVES,
        ".",
        "(",
        "-",
        "–",
        "خلال",
        "في",
        "بعد",
        "عقب",
        "قبل",
        "عبر",
        "امام",
        "على",
        "عن",
        "عما",
        "الي",
        "من",
        "بعدما",
    )
)
# What is the first or the best of its kind, and opens no name behind a preposition.
_ORDINALS = frozenset({"اول", "اولي", "ثاني", "ثانيه", "اخر", "اكبر", "اكثر", "احدث", "ابرز", "افضل"})
# Shorter words that look like verbs may open a foreign name («بيت», «دون»).
_LONG_VERB = 5


class UnlistedNames(KindsReader):
    """Tells which words of one paragraph can only be part of a name, and where such a name ends."""

    def name_end(self, at: int, stop: int) -> int | None:
        """Return where a name of two words or more ends, one of which names know or nothing else explains, or None."""
        end = at
        if self.norm[at] in FORMS_OF_ADDRESS and at + 1 < stop:
            # «حاج الطيب الطاهر»
            end += 1
        elif self.norm[at] in BINDING_PARTICLES and at + 2 < stop:
            # «عبد الله المحيسني»
            end += 2
        while end < stop and end - at < LONGEST_NAME:
            connected = end > at and self.norm[end] in CONNECTORS and end + 1 < stop
            if connected or (self.kinds.of_the_faith(end, stop) and not self.has_another_use(end)):
                end += 2
            elif self._unexplained(end):
                end += 1
            else:
                break
        if end - at < 2 or has_article(self.norm[at]):
            return None
        if not (self.closed(end, stop) or self._body_or_several(self.norm[end])):
            return None
        first = self.norm[at]
        if first[:1] == "و" and first not in self.vocab.names and first not in self.context.names:
            # «فيسبوك ومديرها زوكربيرغ», «لبرشلونة الإسباني ويوفنتوس الإيطالي»
            return None
        return end if any(self.strange(k) or self.norm[k] == "الدين" for k in range(at, end)) else None

    def _body_or_several(self, word: str) -> bool:
        """Whether a word with ال is a body or a broken plural («انتقدت ليلى المجلس», «دعا سامر الأحزاب»)."""
        if not has_article(word) or word in self.vocab.names or word in self.context.names:
            return False
        noun, fixed = word[2:], known_words().fixed
        return noun in self.vocab.organisations or noun in self.vocab.people or fixed.get(noun, noun) != noun

    def _unexplained(self, at: int) -> bool:
        """Whether a word can only be part of a name."""
        word = self.norm[at]
        if self.strange(at):
            return True
        if not word[:1].isalpha() or self.has_another_use(at) or word in self.vocab.common or word.startswith("وال"):
            return False
        if self._body_or_several(word):
            return False
        if word[:1] == "و" and word[1:] in self.vocab.common and word not in self.vocab.names:
            # «وتعافى من التهاب الأذن الوسطى والتهاب اللوزتين، وقال …»
            return False
        return not word.endswith(("ا", "ه")) and not self.kinds.prefixed(word)

    def strange(self, at: int) -> bool:
        """Whether a word is a listed name, or news does not use it, under a prefix either («بيارا», «وارين»)."""
        word, vocab = self.norm[at], self.vocab
        if not word[:1].isalpha() or self.has_another_use(at):
            return False
        if self.kinds.namelike(word):
            return True
        if word in vocab.common or word[:1] not in "بو" or word[1:3] == "ال" or word[1:] in vocab.frequent:
            return False
        return word[1:] not in vocab.names

    def foreign(self, word: str) -> bool:
        """Whether news does not use a word and the dictionary has it in no form, though its letters may be read so.

        «وترى ليني فولي المكلفة بالمبيعات أن …»: neither what the verb takes nor people stand there.
        """
        lists, vocab = known_words(), self.vocab
        if len(word) < 4 or word.endswith((*PLURAL_ENDS, "ه", "ها", "هم", "نا")) or word[:1] == "و":
            return False
        told = word in vocab.common or word in vocab.people or word in vocab.places
        told = told or word in forms() or (word[:1] == "ف" and word[1:] in forms())
        return not (told or word in lists.nouns or word in lists.fixed or word in lists.past or owned(word))

    def calling(self, at: int) -> bool:
        """Whether somebody's calling stands at a token that no list of titles has («المكلفة بالإعلام», «المقيم في …»).

        It has ال, a word without it is before it, and a preposition behind.
        """
        word, after = self.norm[at : at + 1], self.norm[at + 1 : at + 2]
        if not word or not after or not has_article(word[0]) or has_article(self.norm[at - 1]):
            return False
        led = after[0] in PREPOSITIONS or self.kinds.prefixed(after[0])
        return led and word[0] not in self.vocab.names

    def has_another_use(self, at: int) -> bool:
        """Whether a word is a particle, a verb, a title, or a word of time or of the news."""
        word, vocab = self.norm[at], self.vocab
        if word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES or word in HIS_WORDS or word in HIS_NAME:
            return True
        deed = bare_verbal_noun(word) and not word.startswith("ال") and word in known_words().nouns
        if deed and word not in vocab.names and word not in self.context.names:
            # «رفض العنزي استلام ابنته»
            return True
        if (
            word in FIRST_PERSON
            or word in OF_OTHERS
            or word in AT_THAT_TIME
            or self.kinds.his_deed(at)
            or self.kinds.his_noun(at)
            or self.kinds.manner(at)
            or self.kinds.thing_behind_ba(word)
            or self.kinds.brought(at)
            or self.kinds.in_order_to_say(word)
        ):
            return True
        if word in vocab.deeds and word not in vocab.names:
            return True
        if word[:1] in "بل" and word[1:] in _ORDINALS:
            # «المصنع لأول مرة»
            return True
        if word[:1] == "ب" and word[1:] in vocab.documents and word not in vocab.names:
            # «وقال سامر العلي ببيان صحفي»
            return True
        if word in vocab.asides or word in vocab.occasions or word in forms() or self.kinds.addressed(word):
            return True
        if self.kinds.is_role(word) or self.kinds.verb_with_object(at) or noun_reading(word)[0] is not None:
            return True
        if word in vocab.names:
            return False
        if word in vocab.places or (word,) in vocab.states.get(word, ()):
            return True
        if word[:1] in "وف" and (word[1:] in forms() or listed_verb(word[1:])):
            return True
        return (word[:1] == "ك" and vocab.known(word[1:])) or listed_verb(word)

    def acts(self, at: int) -> bool:
        """Whether a verb stands at a token, where none of saying is before («استفاد مادورو»); two verbs do not meet."""
        word = self.norm[at]
        named = word in self.vocab.names or word in self.context.names
        if named or len(word) < _LONG_VERB or not listed_verb(word):
            return False
        return not (at and readings(self.norm[at - 1])[1])

    def closed(self, end: int, stop: int) -> bool:
        """Whether what stands behind a name ends it."""
        if end >= stop:
            return True
        word = self.norm[end]
        if word in ENDS_NAME or word in MAY_END_NAME or word in self.vocab.asides or word == "ل":
            return True
        if word[:1] in "بل" and word[1:] in self.vocab.common and word not in self.vocab.names:
            return True
        second = word.startswith("وال") and self.kinds.is_role(word[1:])
        return second or self.kinds.is_role(word) or self.kinds.addressed(word) or self.kinds.prefixed(word)

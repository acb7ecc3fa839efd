"""Context: what the whole article tells about its words, collected before any mention is read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import compress

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.mentions.particles import may_be_written_onto
from indexer.attribution.text.cues import readings, speaking
from indexer.attribution.text.mention import Context
from indexer.attribution.text.tokens import OPEN, Words
from indexer.attribution.text.vocabulary import Vocabulary, owned, verb_or_manner, vocabulary
from indexer.attribution.text.word_kinds import bare_verbal_noun, has_article
from indexer.attribution.words.adjectives import SMALL_ADJECTIVES
from indexer.attribution.words.bodies import EPONYM_TITLES
from indexer.attribution.words.documents import EXAMINATIONS
from indexer.attribution.words.names import DIED, INFLECTED
from indexer.attribution.words.numbers import QUANTIFIERS
from indexer.attribution.words.outlets import OUTLETS
from indexer.attribution.words.particles import COMPLEMENTISERS, DEMONSTRATIVES, FUNCTION, PREPOSITIONS
from indexer.attribution.words.people import CALLINGS
from indexer.attribution.words.speech import FIRST_PERSON
from indexer.attribution.words.time import ADVERBS


def context_of(paragraphs: list[tuple[int, Words]], names: frozenset[str] = frozenset()) -> Context:
    """Collect what the whole article tells about its words."""
    counts = Counter[str]()
    for _, words in paragraphs:
        counts.update(words.norm)
    cues = speaking().intersection(counts)
    standing = _standing(paragraphs, counts, cues)
    lone = frozenset(word for word in standing.alone if standing.names_speaker(word, counts))
    vocab = vocabulary()
    listed = (word for word in standing.led if word in vocab.names)
    families = frozenset(word for word in (*lone, *listed) if standing.given[word] and word not in vocab.given)
    led = frozenset(word for word in standing.led if standing.given[word] and word not in vocab.common)
    given = _given_before(lone, paragraphs, counts)
    known_names = names | lone | standing.families_named_twice() | given | _with_year_of_death(paragraphs, counts)
    # A word opens a mention itself, or what is behind a letter that is written onto it does.
    openers = frozenset(filter(_may_open, counts))
    brands = _brands(lone, paragraphs)
    return Context(counts, known_names, families, led, brands, cues, openers | known_names)


@remembered(1 << 16)
def _may_open(word: str) -> bool:
    """Whether a mention may start with a word, or with what a letter is written onto in it."""
    return vocabulary().opens_mention(word) or may_be_written_onto(word)


def _with_year_of_death(paragraphs: list[tuple[int, Words]], counts: Counter[str]) -> frozenset[str]:
    """Return the words before the year in which somebody died («الذهبي (ت 748هـ)»): the last ones of names."""
    if DIED not in counts:
        return frozenset()
    norms = [words.norm for _, words in paragraphs]
    ends = (norm[i - 1] for norm in norms for i in range(1, len(norm) - 1) if norm[i : i + 2] == ["(", DIED])
    # «ابن كثير (ت 774هـ)» makes no name of «كثير» alone, nor «بطرس الروسي (ت 1725م)» one of «الروسي».
    return frozenset(word for word in ends if word[:1].isalpha() and not _used_otherwise(word))


def _used_otherwise(word: str) -> bool:
    """Whether a word that ends a name is a title, an origin, or a noun or verb without ال elsewhere."""
    vocab = vocabulary()
    if word.startswith("ال"):
        return vocab.is_role(word) or word in EPONYM_TITLES or word[2:] in vocab.origins
    return word in vocab.common or vocab.is_role(word)


@dataclass(slots=True)
class _Standing:
    """How often words stand where names do.

    Attributes:
        alone: Between a verb of saying and أن, a colon, a mark or an adverb («وأضاف نجم أنه …»).
        behind: Behind a given name or a title («بطرس حرب»، «النائب حرب»).
        given: Behind a given name.
        led: Behind a verb of saying, whatever follows («وأبلغ حداد الشرطة أن …»).
    """

    alone: Counter[str] = field(default_factory=Counter)
    behind: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)
    led: Counter[str] = field(default_factory=Counter)

    def names_speaker(self, word: str, counts: Counter[str]) -> bool:
        """Whether a word that stands alone behind a verb of saying names the speaker."""
        vocab, given = vocabulary(), self.given[word]
        if not given and (word in vocab.roles or _thing(word, vocab)):
            return False
        if counts[word] == 1 and (word in CALLINGS or (word in known().nouns and word not in vocab.names)):
            # «وقال حلاق في السوق إن …»
            return False
        if word in EXAMINATIONS and not given:
            # «كشف بحث أن …», «وأظهر فحص أن …»
            return False
        if word not in vocab.names and counts[word] < 2 and (verb_or_manner(word) or word[1:] in vocab.names):
            return False
        inflected = word.endswith(INFLECTED) and vocab.known(word)
        return self.alone[word] > 1 or given > 0 or word[0] == "و" or not inflected

    def families_named_twice(self) -> frozenset[str]:
        """Return the words that stand behind given names and titles more than once."""
        frequent = vocabulary().frequent
        twice = (word for word, count in self.behind.items() if count > 1 and self.given[word])
        return frozenset(word for word in twice if word not in frequent or self.behind[word] > self.given[word])


def _standing(paragraphs: list[tuple[int, Words]], counts: Counter[str], cues: frozenset[str]) -> _Standing:
    """Count how often words stand where names do: behind given names, titles and verbs of saying."""
    vocab, found = vocabulary(), _Standing()
    given, titles = vocab.given.intersection(counts), vocab.titles.intersection(counts)
    leading = cues | given | titles
    for _, words in paragraphs:
        norm = words.norm
        for i in compress(range(1, len(norm)), map(leading.__contains__, norm)):
            word, before = norm[i], norm[i - 1]
            if len(word) < 3:
                # No name is that short.
                continue
            after = norm[i + 1] if i + 1 < len(norm) else ""
            # «النائب»
            title = before in titles and not word.startswith("ال")
            goes_on = after.startswith("ال") or (after[:1].isalpha() and word not in vocab.names)
            behind = (title or before in given) and not (word in vocab.roles and goes_on)
            # «القطار فائق السرعة»: what opens a name elsewhere is an adjective here.
            behind = behind and not (word.endswith("ه") and _thing(word, vocab))
            behind_verb = before in cues
            alone = behind_verb and _closed(word, after, vocab)
            surname = word in vocab.names or not word.startswith("ال")
            if surname and behind_verb and word not in vocab.given:
                found.led[word] += 1
            if not (behind or alone) or not _may_be_name(word, vocab, counts):
                continue
            if behind:
                found.behind[word] += 1
                found.given[word] += not title
            if alone:
                found.alone[word] += 1
    return found


def _closed(word: str, after: str, vocab: Vocabulary) -> bool:
    """Whether what stands behind a name closes a word behind a verb: أن, a colon, a mark, an adverb."""
    if not (after in COMPLEMENTISERS or after in (":", OPEN) or after in ADVERBS):
        return False
    # «وأعلن مطعم "النهار" …»: the name stands in the marks; «وكتب مستخدم: …».
    noun = word in known().nouns and word not in vocab.names
    if noun and (after == OPEN or (after == ":" and word in vocab.frequent)):
        return False
    # «الوزير يرحب بإقرار "القانون"»
    deed = word[:1] == "ب" and bare_verbal_noun(word[1:]) and word not in vocab.names
    return not (deed and after == OPEN)


def _given_before(
    speakers: frozenset[str], paragraphs: list[tuple[int, Words]], counts: Counter[str]
) -> frozenset[str]:
    """Return nouns that stand nowhere but before the family name of a speaker («غصن ميلهاوزر … وقال ميلهاوزر»)."""
    vocab = vocabulary()
    strange = {word for word in speakers if word not in vocab.common and word not in vocab.names}
    if not strange:
        return frozenset()
    before: Counter[str] = Counter()
    for _, words in paragraphs:
        norm = words.norm
        before.update(norm[i - 1] for i in range(1, len(norm)) if norm[i] in strange)
    return frozenset(
        word
        for word, count in before.items()
        if 1 < count == counts[word] and word not in vocab.frequent and _may_be_name(word, vocab, counts)
    )


def _brands(lone: frozenset[str], paragraphs: list[tuple[int, Words]]) -> frozenset[str]:
    """Return the words before which nothing stands but feminine verbs of saying, particles and what a body is.

    «شركة داماك … وقالت داماك إن …»: before a woman's name her first name or her office stands somewhere.
    """
    vocab = vocabulary()
    strange = {word for word in lone if not (has_article(word) or vocab.known(word) or word in vocab.names)}
    said: set[str] = set()
    bodies: set[str] = set()
    for _, words in paragraphs if strange else ():
        norm = words.norm
        for i in compress(range(len(norm)), map(strange.__contains__, norm)):
            before = norm[i - 1] if i else ""
            verbs = readings(before)[1]
            if verbs and all(form.gender == "f" for form in verbs):
                said.add(norm[i])
            elif before in vocab.organisations:
                bodies.add(norm[i])
            elif verbs or (before[:1].isalpha() and before not in FUNCTION):
                strange.discard(norm[i])
    return frozenset(strange & said & bodies)


def _used(word: str, vocab: Vocabulary) -> bool:
    """Whether news uses a word with ال so often that it names nobody («الأم»)."""
    return word.startswith("ال") and word in vocab.frequent


def _thing(word: str, vocab: Vocabulary) -> bool:
    """Whether a word with ال is a noun of the dictionary, or its plural, that no list of names has («النتائج»)."""
    noun = vocab.head(word)
    if noun == word or word in vocab.names or noun in vocab.names:
        return False
    words = known()
    return noun in words.nouns or words.fixed.get(noun, noun) != noun


def _behind_preposition(bare: str, vocab: Vocabulary) -> bool:
    """Whether what ب or ل is written onto is an outlet or words of somebody's («لشبكة "…"», «بحديثه: …»)."""
    return bare in OUTLETS or bare.removesuffix("ه") in vocab.documents or bare.removesuffix("ه") in vocab.occasions


def _may_be_name(word: str, vocab: Vocabulary, counts: Counter[str]) -> bool:
    head = vocab.head(word)
    if word[:1] in "بل" and word not in vocab.names and _behind_preposition(word[1:], vocab):
        return False
    if word[:1] in "بلو" and word not in vocab.names and owned(word[1:]):
        # «زاد سامر بحديثه: …»
        return False
    if head != word and word.endswith("ان") and head[:-2] in vocab.roles and word not in vocab.names:
        # «وأضاف الوزيران أن …»
        return False
    if word not in vocab.names and (bare_verbal_noun(word) or known().fixed.get(word, word) != word):
        # «وأكد استمرار "المسيرة"», «وطالب تلاميذ "المدرسة" …»
        return False
    if len(word) < 3 or not word[:1].isalpha() or word in COMPLEMENTISERS or word in vocab.asides or readings(word)[1]:
        return False
    if (
        word in SMALL_ADJECTIVES
        or word in vocab.no_names
        or head in vocab.no_names
        or (head != word and (head in vocab.roles or head in vocab.eponym_heads))
    ):
        return False
    return (
        not (word.endswith(INFLECTED) and (word in vocab.common or word.startswith("ال")))
        and word not in ADVERBS
        and word not in PREPOSITIONS
        and word not in FIRST_PERSON
        # «وأوضح هؤلاء: …»
        and word not in DEMONSTRATIVES
        and word not in ("مني", "معي", "معنا", "لنا", "كيف")
        and not (word.endswith("هن") and word[:-2] in QUANTIFIERS)
        and not word.startswith("لل")
        # «وقال بالمر: …» beside «بالنسبة لبالمر»: no preposition stands behind another.
        and (not word.startswith("بال") or "ل" + word in counts)
    )

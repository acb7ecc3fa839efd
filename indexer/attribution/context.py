"""Context: what the whole article tells about its words, collected before any mention is read."""

from __future__ import annotations

from collections import Counter

from indexer.analysis.known import known
from indexer.attribution.cues import readings
from indexer.attribution.mention import Context
from indexer.attribution.tokens import OPEN, Words
from indexer.attribution.vocabulary import Vocabulary, verb_or_manner, vocabulary
from indexer.attribution.words import (
    ADVERBS,
    COMPLEMENTISERS,
    FIRST_PERSON,
    INFLECTED,
    PREPOSITIONS,
    SMALL_ADJECTIVES,
)


def context(paragraphs: list[tuple[int, Words]], names: frozenset[str] = frozenset()) -> Context:
    """Collect what the whole article tells about its words."""
    counts = Counter(word for _, words in paragraphs for word in words.norm)
    return Context(counts, names | _names_by_place(paragraphs, counts))


def _names_by_place(paragraphs: list[tuple[int, Words]], counts: Counter[str]) -> frozenset[str]:
    """Collect the words that only a name explains where they stand.

    A word alone between a verb of saying and أن or a colon («وأضاف نجم أنه …») names the speaker, and a word that
    follows a given name and a title («بطرس حرب»، «النائب حرب») is a family name.
    """
    vocab = vocabulary()
    alone: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for _, words in paragraphs:
        norm = words.norm
        for i in range(1, len(norm)):
            word = norm[i]
            title = (
                norm[i - 1].startswith("ال") and vocab.head(norm[i - 1]) in vocab.roles and not word.startswith("ال")
            )
            if (
                (norm[i - 1] in vocab.given or title)
                and _may_be_name(word, vocab)
                and not (word in vocab.roles and norm[i + 1 : i + 2] and norm[i + 1].startswith("ال"))
            ):
                pairs[word] += 1
                given[word] += not title
            if (
                i + 1 < len(norm)
                and (norm[i + 1] in COMPLEMENTISERS or norm[i + 1] in (":", OPEN) or norm[i + 1] in ADVERBS)
                and _may_be_name(word, vocab)
                and readings(norm[i - 1])[1]
            ):
                alone[word] += 1
    lone = {
        word
        for word, count in alone.items()
        if (word not in vocab.roles or given[word])
        and (given[word] or not _thing(word, vocab))
        and (word in vocab.names or counts[word] > 1 or not (verb_or_manner(word) or word[1:] in vocab.names))
        and (count > 1 or given[word] or word[0] == "و" or not (word.endswith(INFLECTED) and vocab.known(word)))
    }
    twice = {word for word, count in pairs.items() if count > 1 and given[word]}
    return frozenset(lone | {word for word in twice if word not in vocab.frequent or pairs[word] > given[word]})


def _thing(word: str, vocab: Vocabulary) -> bool:
    """Whether a word with ال is a noun of the dictionary, or its plural, that no list of names has («النتائج»)."""
    noun = vocab.head(word)
    if noun == word or word in vocab.names or noun in vocab.names:
        return False
    words = known()
    return noun in words.nouns or words.fixed.get(noun, noun) != noun


def _may_be_name(word: str, vocab: Vocabulary) -> bool:
    head = vocab.head(word)
    if len(word) < 3 or not word[:1].isalpha() or word in COMPLEMENTISERS or word in vocab.asides or readings(word)[1]:
        return False
    lists = (
        vocab.people,
        vocab.sources,
        vocab.documents,
        vocab.organisations,
        vocab.states,
        vocab.bodies,
        vocab.places,
        vocab.occasions,
    )
    if (
        word in SMALL_ADJECTIVES
        or any(word in known or head in known for known in lists)
        or (head in vocab.roles and head != word)
    ):
        return False
    return (
        not (word.endswith(INFLECTED) and (word in vocab.common or word.startswith("ال")))
        and word not in ADVERBS
        and word not in PREPOSITIONS
        and word not in FIRST_PERSON
        and not word.startswith(("بال", "لل"))
    )

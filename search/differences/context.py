"""What words of several tellings speak of, compared by the rarer words around them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from indexer.analysis.pipeline import Term
from search.differences.reading import Sentence, Telling, Token
from search.events.words import comparable

AROUND = 10
_FAR = 0.5
_OWN_SENTENCE_OF_TITLE = 3

Words = dict[str, float]


class Context:
    """Weighs words by how few sentences of the tellings have them: what all speak of tells nothing apart."""

    def __init__(self, tellings: Iterable[Telling]) -> None:
        sentences = [sentence for telling in tellings for sentence in telling.sentences]
        self._sentences = len(sentences)
        self._having: Counter[str] = Counter()
        for sentence in sentences:
            self._having.update({form for token in sentence.tokens for form in forms(token)})

    def weight(self, form: str) -> float:
        """Return how rare a word is."""
        return math.log((self._sentences + 1) / (self._having[form] + 0.5))

    def rarity(self, form: str) -> float:
        """Return how rare a word is, from 0 to 1."""
        return max(0.0, self.weight(form)) / (math.log(2 * (self._sentences + 1)))

    def around(self, sentence: Sentence, first: int, end: int, *, before: bool = True) -> Words:
        """Return the words around some words of a sentence, or only those behind, the nearer ones counting more."""
        found: Words = {}
        for at in range(max(0, first - AROUND) if before else end, min(len(sentence.tokens), end + AROUND)):
            if first <= at < end:
                continue
            distance = first - at if at < first else at - end + 1
            nearness = 1 - (1 - _FAR) * (distance - 1) / AROUND
            for form in forms(sentence.tokens[at]):
                found[form] = max(found.get(form, 0.0), nearness * max(0.0, self.weight(form)))
        return found


def alike(one: Words, other: Words) -> float:
    """Return how alike two surroundings are, from 0 to 1."""
    shared = sum(min(weight, other[form]) * max(weight, other[form]) for form, weight in one.items() if form in other)
    lengths = [math.sqrt(sum(weight * weight for weight in words.values())) for words in (one, other)]
    return shared / (lengths[0] * lengths[1]) if all(lengths) else 0.0


def forms(token: Token) -> Sequence[str]:
    """Return what a word is compared by: its stem, its consonants, the state or the happening that it names."""
    return _forms(token.norm, token.stem) if token.stem else ()


@lru_cache(maxsize=1 << 15)
def _forms(norm: str, stem: str) -> tuple[str, ...]:
    found = dict.fromkeys(comparable([Term(0, 0, 0, norm, norm, stem)]))
    return (
        *found,
        *(form for form in comparable([Term(0, 0, 0, norm, norm, norm)]) if form[0] == "~" and form not in found),
    )

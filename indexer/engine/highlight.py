"""Where a query's words stand in a text: the same for every engine, and exact in the original spelling."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from indexer.analysis.pipeline import Term, analyzer
from indexer.engine.query import Near, Node, Phrase, Prefix, Word, wanted


def highlights(query: Node, text: str) -> list[tuple[int, int]]:
    """Return the places of a text that answer a query, in order and apart from one another.

    Words of a phrase are marked only where the phrase stands, as one place from its first letter to its last. Scope is
    not looked at: a word asked for inside quotations is marked outside them too.

    Returns:
        Pairs of start and end, in code points of the text.
    """
    terms = analyzer().analyze(text)
    places: list[tuple[int, int]] = []
    for leaf in wanted(query):
        places += _FINDERS[type(leaf)](leaf, terms)
    return _merged(places)


def _word(leaf: Word, terms: Sequence[Term]) -> list[tuple[int, int]]:
    return [(term.start, term.end) for term in terms if _same(leaf, term)]


def _same(word: Word, term: Term) -> bool:
    return term.stem == word.stem if word.stem else term.exact == word.exact


def _phrase(leaf: Phrase, terms: Sequence[Term]) -> list[tuple[int, int]]:
    size, wanted_forms = len(leaf.words), [word.exact for word in leaf.words]
    return [
        (terms[i].start, terms[i + size - 1].end)
        for i in range(len(terms) - size + 1)
        if terms[i].exact == wanted_forms[0] and [term.exact for term in terms[i : i + size]] == wanted_forms
    ]


def _near(leaf: Near, terms: Sequence[Term]) -> list[tuple[int, int]]:
    reach = leaf.within + len(leaf.words) - 1
    hits = [i for i, term in enumerate(terms) if any(_same(word, term) for word in leaf.words)]
    marked: set[int] = set()
    first = 0
    for last, place in enumerate(hits):
        while place - hits[first] > reach:
            first += 1
        window = hits[first : last + 1]
        if all(any(_same(word, terms[i]) for i in window) for word in leaf.words):
            marked.update(window)
    return [(terms[i].start, terms[i].end) for i in marked]


def _prefix(leaf: Prefix, terms: Sequence[Term]) -> list[tuple[int, int]]:
    return [
        (term.start, term.end)
        for term in terms
        if term.exact.startswith(leaf.exact) or (term.stem and term.stem.startswith(leaf.exact))
    ]


def _merged(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


_FINDERS: dict[type, Callable[..., list[tuple[int, int]]]] = {
    Word: _word,
    Phrase: _phrase,
    Near: _near,
    Prefix: _prefix,
}

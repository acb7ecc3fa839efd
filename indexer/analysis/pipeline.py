"""From a text or a query to its terms: the one analyser that both go through."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from typing import NamedTuple

from indexer import lexicon
from indexer.analysis.known import LISTS as STEM_LISTS
from indexer.analysis.known import Reading
from indexer.analysis.letters import INVISIBLE
from indexer.analysis.remembered import remembered
from indexer.analysis.spelling import spelling
from indexer.analysis.stem import read
from indexer.analysis.tokens import words

VERSION = "2"
_HAMZA_LAM = re.compile("[وفبكل]?[أإآ]ل")
_LISTS = ("stopwords", *STEM_LISTS)


class Term(NamedTuple):
    """A word of a text and what it is indexed under. A tuple because texts have millions of them.

    Attributes:
        position: The number of the word in its text, from 0; stop words count.
        start: Offset of its first code point in the text.
        end: Offset after its last.
        surface: As written, marks and all.
        exact: The one spelling its variants share.
        stem: What all its forms share; empty for stop words, which are found by `exact` alone.
    """

    position: int
    start: int
    end: int
    surface: str
    exact: str
    stem: str


class Analyzer:
    """Makes terms of texts. Stateless but for caches; one is enough for a process (see `analyzer`)."""

    def analyze(self, text: str) -> list[Term]:
        """Return the terms of a text in order, with offsets into it."""
        found = ((match, *_forms(match.group())) for match in words(text))
        return [
            Term(position, match.start(), match.end(), match.group(), exact, stemmed)
            for position, (match, exact, stemmed) in enumerate(found)
        ]

    def fingerprint(self) -> str:
        """Return what an index must be built with to be searched by this analyser: code version and word lists."""
        return _fingerprint()


@cache
def analyzer() -> Analyzer:
    """Return the process's analyser."""
    return Analyzer()


@remembered(1 << 17)
def _forms(surface: str) -> tuple[str, str]:
    exact = spelling(surface)
    return exact, "" if _is_stopword(exact) else read_term(surface).stem


def read_term(surface: str) -> Reading:
    """Return how a word is taken apart, given as it was written: ة and أ say what their folded letters do not."""
    feminine = surface.rstrip(INVISIBLE).endswith("ة")
    return read(spelling(surface), feminine=feminine, article=not _HAMZA_LAM.match(surface))


def _is_stopword(exact: str) -> bool:
    known = _stopwords()
    return exact in known or (len(exact) > 3 and exact[0] in "وفبلك" and exact[1:] in known)


@cache
def _stopwords() -> frozenset[str]:
    return frozenset(lexicon.words("stopwords"))


@cache
def _fingerprint() -> str:
    digest = hashlib.blake2s(VERSION.encode(), digest_size=8)
    for name in _LISTS:
        digest.update("\n".join(lexicon.words(name)).encode())
    return digest.hexdigest()

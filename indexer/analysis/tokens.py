"""Where the words of a text stand.

A word is a run of letters, with the marks that stand on or between them, or a number. Letters and digits part («الـ11م»
is three), underscores of hashtags part words, and the dots of censored spellings («المسـ.ـلحة») do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from indexer.analysis.letters import BIDI, DIACRITICS, INVISIBLE, TATWEEL, ZERO_WIDTH

_LETTER = f"[^\\W\\d_{TATWEEL}]"
_MARK = f"[{INVISIBLE}]"
# Between two tatweels, up to three signs that censor a word for the filters of social media.
_CENSORED = f"(?:(?<={TATWEEL})[.·•…*/|\\-\u00a0 ]{{1,3}}{TATWEEL}{_MARK}*+)?+"
# Possessive quantifiers keep hostile runs of marks linear.
_WORD = f"{_LETTER}(?:{_MARK}*+{_CENSORED}{_LETTER})*+[{DIACRITICS}{TATWEEL}]*+"
_NUMBER = r"\d{1,3}(?:[,٬]\d{3})++(?!\d)|\d++(?:[.٫]\d++)?+"
_TOKEN = re.compile(f"{_WORD}|{_NUMBER}")

MARKS = frozenset(INVISIBLE)
EDGE_MARKS = frozenset(ZERO_WIDTH + BIDI)


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of every word, as offsets into the text."""
    return (match.span() for match in _TOKEN.finditer(text))


def words(text: str) -> Iterator[re.Match[str]]:
    """Yield a match for every word; `spans` for those who need no surface."""
    return _TOKEN.finditer(text)

"""Arabic letters: which code points carry no word meaning, and which are spellings of one another.

Folding keeps one code point for one, so that offsets into the original stay true; what has to be removed
(diacritics, tatweel, invisible marks) is listed apart in `INVISIBLE`.
"""

from __future__ import annotations

import unicodedata

from pyarabic import araby

# The table of marks is pyarabic's: short vowels, Quranic signs and the dagger alif.
DIACRITICS = "".join(araby.DIACRITICS)
TATWEEL: str = araby.TATWEEL
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
INVISIBLE = TATWEEL + DIACRITICS + ZERO_WIDTH + BIDI

SPELLINGS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
    "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي",
    "ؤ": "و",
    "ة": "ه", "ە": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه",
    "ک": "ك", "گ": "ك", "ڪ": "ك",
    "چ": "ج", "پ": "ب", "ڤ": "ف", "ژ": "ز",
    **{chr(0x0660 + i): str(i) for i in range(10)},
    **{chr(0x06F0 + i): str(i) for i in range(10)},
}  # fmt: skip
# The shapes that letters have inside words, which old encodings write for them («ﺍﻟﻌﻤﻞ»); some are two letters («ﻻ»).
_SHAPES = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD))
_SHAPED = {chr(code): unicodedata.normalize("NFKC", chr(code)).replace(" ", "") for code in _SHAPES}
_LETTERS = {**SPELLINGS, **dict.fromkeys(INVISIBLE, "")}
_FOLD = str.maketrans(
    {**{shape: "".join(_LETTERS.get(c, c) for c in letters) for shape, letters in _SHAPED.items()}, **_LETTERS}
)


def fold(word: str) -> str:
    """Return the one spelling that variants of a word share, without marks.

    «أحمد», «احمد» and «أحـمد» give «احمد»; «مسؤول» gives «مسوول»; digits become ASCII. Lengths may change: use it on
    words, not on texts whose offsets matter.
    """
    return word.translate(_FOLD)

"""The one spelling that the variants of a word share."""

from __future__ import annotations

import re
import unicodedata

from indexer.analysis.letters import fold

_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
# Egyptian «مسئول، شئون» for «مسؤول، شؤون»; a plural in ون behind ئ (لاجئون) is something else.
_EGYPTIAN = re.compile("ئو(?!ن$)|(?<=ش)ئو(?=ن$)")
_DECIMAL = str.maketrans("٫", ".", ",٬")


def spelling(surface: str) -> str:
    """Return a word with its letters folded, its marks and censoring signs gone, Latin in lower case without accents.

    «أحـمد» and «احمد» give «احمد», «المسـ.ـلحة» gives «المسلحه», «٢٬٥٠٠» and «2,500» give «2500».
    """
    if surface[:1].isdecimal():
        return fold(surface.translate(_DECIMAL))
    if not surface.isalpha():
        surface = "".join(c for c in surface if c.isalnum() or unicodedata.combining(c))
    if _PRESENTATION.search(surface):
        surface = unicodedata.normalize("NFKC", surface).replace(" ", "")
    folded = fold(_EGYPTIAN.sub("ؤو", surface))
    if not folded or "\u0600" <= folded[0] <= "\u06ff":
        return folded
    if folded.isascii():
        return folded.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", folded.casefold()) if not unicodedata.combining(c))

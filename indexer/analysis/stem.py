"""The stem that the forms of one Arabic word share; never its root.

What may be attached (و ف ب ك ل س ال in front; endings of gender, number, case and person, pronouns behind) is taken off
only if what is left is a known word: a noun, a verb in any person, a name. Of several ways to take a word apart the one
with the lowest price wins. A word that stays unknown loses no more than its article and the endings that names do not
have. Broken plurals go to their singulars by a list. Derived words stay apart: كاتب، مكتب، مكتبة.
"""

from __future__ import annotations

from indexer.analysis.known import NONE, Reading, known
from indexer.analysis.nouns import noun
from indexer.analysis.verbs import verb

# What a prefix costs: the price says how seldom it is that prefix when the rest is a word, too.
_PREFIXES = (
    ("ال", 0.1),
    ("وال", 0.3), ("فال", 0.4), ("بال", 0.3), ("كال", 0.5), ("لل", 0.3), ("ولل", 0.5), ("فلل", 0.6),
    ("وبال", 0.5), ("فبال", 0.6), ("وكال", 0.7), ("اال", 0.8),
    ("و", 1.0), ("ف", 1.6), ("ب", 1.5), ("ل", 1.5), ("ك", 2.2),
    ("وب", 2.4), ("ول", 2.4), ("فب", 2.9), ("فل", 2.9), ("وك", 3.2),
)  # fmt: skip
_ARTICLES = tuple(prefix for prefix, _ in _PREFIXES if prefix.endswith(("ال", "لل")))
_BEFORE_NOUNS = frozenset((*_ARTICLES, "ب", "ك", "وب", "فب", "وك"))
_NOT_OF_NAMES = (
    ("يات", "ي"), ("يون", "ي"), ("يين", "ي"), ("يه", "ي"), ("ات", ""), ("ه", ""), ("ون", ""), ("ين", ""),
)  # fmt: skip


def stem(word: str, *, feminine: bool = False, article: bool = True) -> str:
    """Return the stem of a word.

    Args:
        word: A folded word.
        feminine: Whether it was written with ة: folding has made a ه of it, which could also be «his».
        article: Whether ال in it can be the article; where it was written أل or إل it cannot.
    """
    return read(word, feminine=feminine, article=article).stem


def read(word: str, *, feminine: bool = False, article: bool = True) -> Reading:
    """Return how a word is taken apart; the arguments are those of `stem`."""
    if len(word) < 3 or not "\u0621" <= word[0] <= "\u064a":
        return Reading(0.0, word)
    best = _bare(word, feminine)
    for prefix, price in _PREFIXES:
        rest = word[len(prefix) :]
        if price >= best.price or len(rest) < 2 or not word.startswith(prefix):
            continue
        if prefix in _ARTICLES and not article:
            continue
        found = noun(rest, feminine=feminine) if prefix in _BEFORE_NOUNS else _bare(rest, feminine)
        paid = found.price + _price(price, rest)
        if paid < best.price:
            best = Reading(paid, found.stem, prefix + found.prefix, found.ending)
    return best if best.price < NONE.price else _unknown(word, article)


def _bare(word: str, feminine: bool) -> Reading:
    """Return the better reading of a word without prefixes, as a noun or a verb."""
    as_noun = noun(word, feminine=feminine)
    return as_noun if as_noun.price == 0 or feminine else min(as_noun, verb(word))


def _price(price: float, rest: str) -> float:
    if rest.startswith("ال") and rest in known().fixed:
        # «والتقى» is not «and the God-fearing»: a protected word that begins with ال keeps it.
        return 0.2
    return price + (1.0 if len(rest) == 2 else 0.0)


def _unknown(word: str, article: bool) -> Reading:
    """Return an unknown word without its article and without endings that names do not have."""
    prefix = next((p for p in _ARTICLES if article and word.startswith(p) and len(word) - len(p) >= 3), "")
    rest = word[len(prefix) :]
    for ending, kept in _NOT_OF_NAMES:
        if rest.endswith(ending) and len(rest) - len(ending) >= 3:
            return Reading(NONE.price, rest[: -len(ending)] + kept, prefix, ending)
    return Reading(NONE.price, rest, prefix)

"""The stem that the forms of one Arabic word share; never its root.

What may be attached (و ف ب ك ل س ال in front; endings of gender, number, case and person, pronouns behind) is taken off only if
what is left is a known word: a noun, a verb in any person, a name. Of several ways to take a word apart the one that takes least
wins. A word that stays unknown loses no more than its article and the endings that names do not have. Broken plurals go to their
singulars by a list. Derived words stay apart: كاتب، مكتب، مكتبة.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from indexer import lexicon

LISTS = ("protected", "nouns", "verbs", "broken_plurals", "foreign_words")

_NO = 99.0
# What a prefix costs: the price says how seldom it is that prefix when the rest is a word, too.
_PREFIXES = (
    ("ال", 0.1),
    ("وال", 0.3), ("فال", 0.4), ("بال", 0.3), ("كال", 0.5), ("لل", 0.3), ("ولل", 0.5), ("فلل", 0.6), ("وبال", 0.5), ("فبال", 0.6),
    ("وكال", 0.7), ("اال", 0.8),
    ("و", 1.0), ("ف", 1.6), ("ب", 1.5), ("ل", 1.5), ("ك", 2.2),
    ("وب", 2.4), ("ول", 2.4), ("فب", 2.9), ("فل", 2.9), ("وك", 3.2), ("ولا", 9.0),
)  # fmt: skip
_ARTICLES = frozenset(p for p, _ in _PREFIXES if p.endswith("ال") or p.endswith("لل"))
_FUTURES = (("س", 0.6), ("وس", 1.4), ("فس", 1.8), ("", 0.0))
_PRONOUNS = (
    ("ها", 0.9),
    ("هم", 0.9),
    ("ه", 0.9),
    ("هما", 1.0),
    ("نا", 1.5),
    ("هن", 1.4),
    ("كم", 1.7),
    ("ك", 1.9),
    ("ي", 2.0),
    ("ني", 1.6),
)
_PERFECT = (("ت", 0.6), ("وا", 0.5), ("تا", 0.7), ("ا", 0.9), ("ن", 1.3), ("نا", 1.1), ("و", 1.6))
# Ending, price, and what stood in its place.
_ENDINGS = (
    ("ه", 0.3, ("",)),
    ("ات", 0.4, ("ه", "", "اه")), ("ون", 0.5, ("", "ي")), ("ين", 0.5, ("", "ي")), ("ان", 0.8, ("",)),
    ("تين", 0.6, ("ه", "")), ("تان", 0.6, ("ه", "")), ("تي", 1.0, ("ه", "")), ("تا", 1.0, ("ه", "")),
    ("ا", 0.7, ("",)), ("ي", 0.8, ("", "ه", "ا")), ("و", 1.6, ("",)),
    ("يه", 0.6, ("", "ه", "ا")), ("يا", 1.0, ("", "ه")), ("يات", 0.8, ("", "ه", "ا")), ("يون", 0.8, ("", "ه", "ا")), ("يين", 0.8, ("", "ه", "ا")),
    ("ويه", 1.0, ("", "ه", "اء")), ("وي", 1.0, ("", "ه", "اء")),
    ("يي", 1.0, ("",)), ("اوات", 0.6, ("اء",)), ("اءات", 0.4, ("اء",)),
)  # fmt: skip
_PLURAL = frozenset(("ات", "ون", "ين", "ان"))
_NISBA = frozenset(("ي", "يه", "يا", "يات", "يون", "يين", "يي"))
_IMPERFECT = (("ون", 0.2), ("وا", 0.3), ("ان", 0.5), ("ين", 0.8), ("ا", 0.8), ("ن", 0.9), ("و", 1.2))


@dataclass(frozen=True, slots=True)
class _Known:
    """The words that stripping is checked against.

    Attributes:
        fixed: Words that stay whole or are indexed under another: protected words, names, plurals.
        nouns: Singulars, and what they are if a final ه is no ة.
        past: Verbs as in «he did».
        present: What stands behind the ي of the present, and the verb it belongs to.
    """

    fixed: dict[str, str]
    nouns: dict[str, str]
    past: frozenset[str]
    present: dict[str, str]

    def noun(self, word: str, *, feminine: bool = True) -> str | None:
        """Return what a bare noun is indexed under, None if it is not known; `feminine` as in `stem`."""
        return self.fixed.get(word) or (word if feminine and word in self.nouns else self.nouns.get(word))


@cache
def _known() -> _Known:
    verbs = [line.removeprefix("-").split() for line in lexicon.words("verbs")]
    present: dict[str, str] = {}
    for past, *stems in verbs:
        for present_stem in stems:
            # Where verbs share a present (يعد: عاد، أعد، وعد) the more frequent one has it.
            present.setdefault(present_stem, past)
    fixed = {name: name for name in lexicon.words("foreign_words")}
    fixed |= dict(line.split() for line in lexicon.words("broken_plurals"))
    fixed |= {line.split()[0]: line.split()[-1] for line in lexicon.words("protected")}
    nouns = {line.split()[0]: line.split()[-1] for line in lexicon.words("nouns")}
    past_forms = frozenset(line.split()[0] for line in lexicon.words("verbs") if not line.startswith("-"))
    return _Known(fixed, nouns, past_forms, present)


def stem(word: str, *, feminine: bool = False) -> str:
    """Return the stem of a word.

    Args:
        word: A folded word.
        feminine: Whether it was written with ة: folding has made a ه of it, which could also be «his».
    """
    if len(word) < 3 or not "\u0621" <= word[0] <= "\u064a":
        return word
    return _best(word, feminine)[1]


def _best(word: str, feminine: bool) -> tuple[float, str]:
    best = _bare(word, feminine)
    for prefix, price in _PREFIXES:
        if price >= best[0]:
            continue
        if word.startswith(prefix) and len(word) - len(prefix) >= 2:
            rest = word[len(prefix) :]
            found = _noun(rest, feminine) if prefix in _ARTICLES else _bare(rest, feminine)
            best = min(best, (price + found[0] + (1.0 if len(rest) == 2 else 0.0), found[1]))
    return best if best[0] < _NO else (_NO, _unknown(word, feminine))


def _bare(word: str, feminine: bool) -> tuple[float, str]:
    """Return what a word without prefixes costs and is: the better of noun and verb."""
    noun = _noun(word, feminine)
    return noun if noun[0] == 0 or feminine else min(noun, _verb(word))


_NONE = (_NO * 2, "")


def _noun(word: str, feminine: bool) -> tuple[float, str]:
    found = _known().noun(word, feminine=feminine)
    if found:
        return 0.0, found
    return min(_ended(word, feminine), default=_NONE)


def _ended(word: str, feminine: bool) -> Iterator[tuple[float, str]]:
    """Yield the ways in which a noun with an ending can be taken apart."""
    noun = _known().noun
    for ending, price, joins in _ENDINGS:
        base = word[: -len(ending)]
        # Neither has a word of two letters a regular plural, nor ة an accusative ا.
        if (
            not word.endswith(ending)
            or len(base) < (3 if ending in _PLURAL else 2)
            or (ending == "ا" and base[-1] == "ه")
        ):
            continue
        for joint in joins:
            found = noun(base + joint)
            if found:
                yield price, _of_nisba(base, found) if ending in _NISBA else found
                break
    if not feminine:
        yield from _owned(word)


def _of_nisba(base: str, found: str) -> str:
    """Return the stem of what is derived by ي: of a masculine person its own («مسؤولي»), of anything else the adjective's."""
    if base.endswith("ي") or (len(base) > 4 and base[0] == "م" and base + "ي" not in _known().nouns):
        return found
    return _known().fixed.get(base + "ي", base + "ي")


def _owned(word: str) -> Iterator[tuple[float, str]]:
    """Yield the ways in which a noun with a pronoun can be taken apart: «حكومتها», «وزرائه», «مستواه», «مسؤوليها»."""
    for pronoun, price in _PRONOUNS:
        base = word[: -len(pronoun)]
        if not word.endswith(pronoun) or len(base) < 2:
            continue
        for form, extra in _unjoined(base):
            found = _known().noun(form)
            if found:
                yield price + extra, found


def _unjoined(base: str) -> Iterator[tuple[str, float]]:
    """Yield what a noun may have been before a pronoun joined it."""
    yield base, 0.0
    last, rest = base[-1], base[:-1]
    if last == "ت":
        yield rest + "ه", 0.0
        yield rest, 0.05
        if rest.endswith("ا"):
            yield rest[:-1] + "ه", 0.1
            yield rest[:-1], 0.15
    elif last in "يو":
        yield rest + "ء", 0.0
        yield rest, 0.2
        if rest.endswith("ت"):
            yield rest[:-1] + "ه", 0.3
    elif last == "ا":
        yield rest + "ي", 0.1
        yield rest, 0.4


def _verb(word: str) -> tuple[float, str]:
    past = _known().past
    if word in past:
        return 0.3 if word.startswith("ال") else 0.1, word
    return min((*_perfect(word), *_imperfect(word)), default=_NONE)


def _perfect(word: str) -> Iterator[tuple[float, str]]:
    past = _known().past
    for form, extra in _unpronouned(word):
        if form != word and form in past:
            yield 1.1 + extra, form
        if form != word and form.endswith("ا") and form[:-1] + "ي" in past:
            yield 1.2 + extra, form[:-1] + "ي"
        for ending, price in _PERFECT:
            base = form[: -len(ending)]
            if form.endswith(ending) and len(base) >= 2:
                for weak in ("", "ي", "ا"):
                    if (
                        base + weak in past
                        and (weak == "" or ending in ("ت", "وا", "تا", "و"))
                        and len(base + weak) > 2
                    ):
                        yield price + extra + (0.2 if weak else 0.0), base + weak


def _imperfect(word: str) -> Iterator[tuple[float, str]]:
    present = _known().present
    for future, price in _FUTURES:
        rest = word[len(future) :]
        if not word.startswith(future) or len(rest) < 3 or rest[0] not in "يتنا":
            continue
        price += {"ي": 0.3, "ت": 0.4, "ن": 0.9, "ا": 1.3}[rest[0]]
        for form, extra in _unpronouned(rest[1:]):
            if form in present:
                yield price + extra + (0.8 if len(form) == 2 else 0.0), present[form]
            for ending, more in _IMPERFECT:
                base = form[: -len(ending)]
                if form.endswith(ending) and len(base) >= 2:
                    for weak, most in (("", 0.9 if len(base) == 2 else 0.0), ("ي", 0.2), ("و", 0.2)):
                        if base + weak in present and (not weak or ending in ("ون", "وا", "و")):
                            yield price + extra + more + most, present[base + weak]


def _unpronouned(word: str) -> Iterator[tuple[str, float]]:
    yield word, 0.0
    for pronoun in ("ها", "هم", "ه", "هما", "نا", "ني"):
        if word.endswith(pronoun) and len(word) - len(pronoun) >= 2:
            yield word[: -len(pronoun)], 0.7


def _unknown(word: str, feminine: bool) -> str:
    """Return an unknown word without its article and without endings that names do not have."""
    for prefix in sorted(_ARTICLES, key=len, reverse=True):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix) :]
            break
    for ending, kept in (
        ("يات", "ي"),
        ("يون", "ي"),
        ("يين", "ي"),
        ("يه", "ي"),
        ("ات", ""),
        ("ه", ""),
        ("ون", ""),
        ("ين", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + kept
    return word

"""Nouns and adjectives: gender, number, case, what is derived by ي, attached pronouns."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.analysis.known import NONE, Reading, known

# Ending, price, and what may have stood in its place.
_ENDINGS = (
    ("ه", 0.3, ("",)),
    ("ات", 0.4, ("ه", "", "اه")), ("ون", 0.5, ("", "ي")), ("ين", 0.5, ("", "ي")), ("ان", 0.8, ("",)),
    ("تين", 0.6, ("ه", "")), ("تان", 0.6, ("ه", "")), ("تي", 1.0, ("ه", "")), ("تا", 1.0, ("ه", "")),
    ("ا", 0.7, ("",)), ("و", 1.6, ("",)), ("اوات", 0.6, ("اء",)), ("اءات", 0.4, ("اء",)),
)  # fmt: skip
_NUMBER = frozenset(("ون", "ين", "ان"))
_ADJECTIVE = (
    ("ي", 0.8, ("", "ه", "ا")), ("يه", 0.6, ("", "ه", "ا")), ("يا", 1.0, ("", "ه")),
    ("يات", 0.8, ("", "ه", "ا")), ("يون", 0.8, ("", "ه", "ا")), ("يين", 0.8, ("", "ه", "ا")), ("يي", 1.0, ("",)),
)  # fmt: skip
_PRONOUNS = (
    ("ها", 0.9), ("هم", 0.9), ("ه", 0.9), ("هما", 1.0), ("نا", 1.5), ("هن", 1.4), ("كم", 1.7), ("ك", 1.9), ("ي", 2.0),
)  # fmt: skip


def noun(word: str, *, feminine: bool) -> Reading:
    """Return the best reading of a word as a noun without prefixes.

    Args:
        word: Folded.
        feminine: Whether it was written with ة.
    """
    found = known().noun(word, feminine=feminine)
    if found:
        return Reading(0.0, found)
    readings = [*_numbered(word), *_adjectives(word)]
    if not feminine:
        readings += _owned(word)
    return min(readings, default=NONE)


def _numbered(word: str) -> Iterator[Reading]:
    for ending, price, joints in _ENDINGS:
        base = word[: -len(ending)]
        if not word.endswith(ending) or len(base) < (3 if ending in _NUMBER else 2):
            continue
        if ending in ("ا", "ه") and base[-1] == "ه" and base[-2:] != "يه":
            # What ends in ة takes neither the accusative's ا nor another ة.
            continue
        if ending in _NUMBER and base in known().names:
            price += 1.0
        found = next((stem for joint in joints if (stem := known().noun(base + joint))), None)
        if found:
            yield Reading(price, found, ending=ending)


def _adjectives(word: str) -> Iterator[Reading]:
    """Yield «سياسية» and its like, which are indexed as adjectives of their own: «سياسي»."""
    for ending, price, joints in _ADJECTIVE:
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) >= 2:
            found = next((stem for joint in joints if (stem := known().noun(base + joint))), None)
            if found:
                # Adjectives of short words that are not listed themselves are mostly something else.
                yield Reading(price + (0.6 if len(base) < 4 else 0.0), _adjective(base, found, ending), ending=ending)


def _adjective(base: str, found: str, ending: str) -> str:
    lists = known()
    of_people = ending == "ي" and len(base) > 4 and base[0] == "م" and base + "ي" not in lists.nouns
    if base.endswith("ي") or of_people:
        # «مسؤولي الدولة»: the plural of a participle before what it governs.
        return found
    return lists.fixed.get(base + "ي", base + "ي")


def _owned(word: str) -> Iterator[Reading]:
    """Yield «حكومتها», «وزرائه», «مستواه», «مسؤوليها» without their pronouns."""
    for pronoun, price in _PRONOUNS:
        base = word[: -len(pronoun)]
        if word.endswith(pronoun) and len(base) >= 2:
            for form, more in _before_pronoun(base):
                found = known().noun(form)
                if found:
                    yield Reading(price + more, found, ending=pronoun)


def _before_pronoun(base: str) -> Iterator[tuple[str, float]]:
    """Yield what a noun may have been before a pronoun joined it, and what that adds to the price."""
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

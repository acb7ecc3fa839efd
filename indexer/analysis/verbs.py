"""Verbs: persons of the past and the present, the future's س, attached pronouns, weak endings."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.analysis.known import NONE, Reading, known

_FUTURES = (("", 0.0), ("س", 0.6), ("وس", 1.4), ("فس", 1.8))
_PERSONS = {"ي": 0.3, "ت": 0.4, "ن": 0.9, "ا": 1.3}
_PAST = (("ت", 0.6), ("وا", 0.5), ("تا", 0.7), ("ا", 0.9), ("ن", 1.3), ("نا", 1.1), ("و", 1.6))
_PRESENT = (("ون", 0.2), ("وا", 0.3), ("ان", 0.5), ("ين", 0.8), ("ا", 0.8), ("ن", 0.9), ("و", 1.2))
_PRONOUNS = ("ها", "هم", "ه", "هما", "نا", "ني")
_BEHIND_WEAK_PAST = frozenset(("ت", "وا", "تا", "و"))
_BEHIND_WEAK_PRESENT = frozenset(("ون", "وا", "و"))


def verb(word: str) -> Reading:
    """Return the best reading of a folded word as a verb; the stem is the past, as in «he did»."""
    if word in known().past:
        # Few verbs begin with ال, many nouns do.
        return Reading(0.3 if word.startswith("ال") else 0.1, word)
    return min((*_in_the_past(word), *_in_the_present(word)), default=NONE)


def _in_the_past(word: str) -> Iterator[Reading]:
    past = known().past
    for form, more, pronoun in _without_pronouns(word):
        if pronoun and form in past:
            yield Reading(1.1 + more, form, ending=pronoun)
        if pronoun and form.endswith("ا") and form[:-1] + "ي" in past:
            yield Reading(0.4 + more, form[:-1] + "ي", ending=pronoun)
        for ending, price in _PAST:
            base = form[: -len(ending)]
            if not form.endswith(ending) or len(base) < 2:
                continue
            for weak in ("", "ي", "ا") if ending in _BEHIND_WEAK_PAST else ("",):
                if base + weak in past:
                    paid = price + more + (0.2 if weak else 0.0) + (0.3 if len(base + weak) < 3 else 0.0)
                    yield Reading(paid, base + weak, ending=ending + pronoun)


def _in_the_present(word: str) -> Iterator[Reading]:
    for future, price in _FUTURES:
        rest = word[len(future) :]
        if word.startswith(future) and len(rest) >= 3 and rest[0] in _PERSONS:
            for reading in _present(rest[1:]):
                paid = price + _PERSONS[rest[0]] + reading.price
                yield reading._replace(price=paid, prefix=future + rest[0])


def _present(word: str) -> Iterator[Reading]:
    present = known().present
    for form, more, pronoun in _without_pronouns(word):
        if form in present:
            yield Reading(more + (0.8 if len(form) == 2 else 0.0), present[form], ending=pronoun)
        for ending, price in _PRESENT:
            base = form[: -len(ending)]
            if not form.endswith(ending) or len(base) < 2:
                continue
            if base in present:
                yield Reading(more + price + (0.9 if len(base) == 2 else 0.0), present[base], ending=ending + pronoun)
            for weak in ("ي", "و") if ending in _BEHIND_WEAK_PRESENT else ():
                if base + weak in present:
                    yield Reading(more + price + 0.2, present[base + weak], ending=ending + pronoun)


def _without_pronouns(word: str) -> Iterator[tuple[str, float, str]]:
    yield word, 0.0, ""
    for pronoun in _PRONOUNS:
        if word.endswith(pronoun) and len(word) - len(pronoun) >= 2:
            yield word[: -len(pronoun)], 0.7, pronoun

"""Which states a title or a body's name speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from indexer import lexicon
from indexer.officials.spelling import fold_name

_WRITTEN_ON = frozenset("لبو")
_ENDINGS = ("", "ه", "ين", "ون", "ان", "ات", "تين", "يين", "يون")


def find(words: tuple[str, ...], *, capitals: bool = True) -> Iterator[tuple[int, int, str]]:
    """Yield where folded words name a state or say that something is a state's: first word, end, code.

    Longer names win: «كوريا الشمالية» is one state, «جنوب السودان» is not السودان.

    Args:
        words: As `spelling.fold_name` makes them.
        capitals: Whether a capital counts as its state; not in names of bodies, as a town has bodies of its own.
    """
    at = 0
    while at < len(words):
        for phrase, code in _beginning_with(words[at], capitals):
            if words[at + 1 : at + 1 + len(phrase)] == phrase:
                yield at, at + 1 + len(phrase), code
                at += len(phrase)
                break
        at += 1


def state_named(words: tuple[str, ...]) -> str | None:
    """Return the code if the words are a state's name or its capital and nothing else: «واشنطن» → US."""
    return _states().get(" ".join(words))


def name_of(code: str) -> str:
    """Return the usual Arabic name of a state, or the code if the lexicon has none."""
    return _names().get(code, code)


@lru_cache(maxsize=1 << 17)
def _beginning_with(word: str, capitals: bool) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return what may follow a word so that both name a state, with the code; the longest first.

    The word may have something written onto it: «لإيران», «بسورية», «للعراق», «والروسي».
    """
    table = _table(capitals)
    if word in table:
        return table[word]
    if word.startswith("لل") and len(word) > 4:
        return table.get("ال" + word[2:], ())
    return table.get(word[1:], ()) if word[:1] in _WRITTEN_ON and len(word) > 4 else ()


@cache
def _table(capitals: bool) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return for the first word of every phrase what follows it."""
    codes: dict[str, str] = {}
    for code, phrase in _phrases(capitals):
        codes.setdefault(phrase, code)
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, code in codes.items():
        first, *rest = phrase.split()
        table.setdefault(first, []).append((tuple(rest), code))
    return {first: tuple(sorted(each, key=lambda pair: -len(pair[0]))) for first, each in table.items()}


def _phrases(capitals: bool) -> Iterable[tuple[str, str]]:
    for entry in lexicon.entries("countries"):
        code = entry["code"]
        for written in (*entry["names"], *(entry.get("capitals", ()) if capitals else ())):
            yield code, fold_name(written)
        for written in entry.get("adjectives", ()):
            yield from ((code, phrase) for phrase in _inflected(fold_name(written).split()))
        for written in entry.get("definite", ()):
            inflected = _inflected(fold_name(written).split())
            yield from ((code, phrase) for phrase in inflected if phrase.startswith("ال"))


def _inflected(words: list[str]) -> Iterable[str]:
    """Return «سوري», «السورية», «السوريين» …; of «كوري شمالي» every word takes the same ending."""
    for ending in _ENDINGS:
        inflected = [word + ending for word in words]
        yield " ".join(inflected)
        yield " ".join("ال" + word for word in inflected)


@cache
def _states() -> dict[str, str]:
    return {
        fold_name(written): entry["code"]
        for entry in lexicon.entries("countries")
        for written in (*entry.get("names", ()), *entry.get("capitals", ()))
    }


@cache
def _names() -> dict[str, str]:
    return {entry["code"]: entry["names"][0] for entry in lexicon.entries("countries")}

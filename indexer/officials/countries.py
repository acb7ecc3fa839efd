"""Which states a title or a body's name speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from indexer import lexicon
from indexer.officials.spelling import fold_name

_ENDINGS = ("", "ه", "ين", "ون", "ان", "ات", "تين", "يين", "يون")


def find(words: tuple[str, ...], *, capitals: bool = True) -> Iterator[tuple[int, int, str]]:
    """Yield where folded words name a state or say that something is a state's: first word, end, code.

    Longer names win: «كوريا الشمالية» is one state, «جنوب السودان» is not السودان.

    Args:
        words: As `spelling.fold_name` makes them.
        capitals: Whether a capital counts as its state; not in names of bodies, as a town has bodies of its own.
    """
    table, longest = _table(capitals)
    at = 0
    while at < len(words):
        for size in range(min(longest, len(words) - at), 0, -1):
            code = table.get(" ".join(words[at : at + size])) or _with_clitic(table, words[at : at + size])
            if code:
                yield at, at + size, code
                at += size
                break
        else:
            at += 1


def state_named(words: tuple[str, ...]) -> str | None:
    """Return the code if the words are a state's name or its capital and nothing else: «واشنطن» → US."""
    return _states().get(" ".join(words))


def name_of(code: str) -> str:
    """Return the usual Arabic name of a state, or the code if the lexicon has none."""
    return _names().get(code, code)


def _with_clitic(table: dict[str, str], words: tuple[str, ...]) -> str | None:
    """Look for «لإيران», «بسورية», «للعراق», «والروسي»."""
    first = words[0]
    if first.startswith("لل") and len(first) > 4:
        return table.get(" ".join(("ال" + first[2:], *words[1:])))
    if first[:1] in set("لبو") and len(first) > 4:
        return table.get(" ".join((first[1:], *words[1:])))
    return None


@cache
def _table(capitals: bool) -> tuple[dict[str, str], int]:
    table: dict[str, str] = {}
    for code, phrase in _phrases(capitals):
        table.setdefault(phrase, code)
    return table, max(len(phrase.split()) for phrase in table)


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

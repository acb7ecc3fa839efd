"""Names as written → the parts that are compared: folded, without titles, with what belongs together joined."""

from __future__ import annotations

import re
from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.analysis.remembered import remembered

NATIVE_ARTICLE = "ال"
_WRITTEN_ON, _SHORTEST_WITH_CLITIC = "لبفو", 5
_ONE_JOINED = 2
_FAITH = "الدين"
_NOT_NAME = re.compile(r"[^\w\s]|_|\d{5,}")
_SPACE = re.compile(r"\s+")


@remembered(100_000)
def fold_name(word: str) -> str:
    """Return the spelling under which a part of a name is compared: letters folded, a hamza alone dropped."""
    return fold(word).replace("ء", "")


@remembered(100_000)
def parts(name: str) -> tuple[str, ...]:
    """Return the folded parts of a name in order, without titles before it.

    What belongs together is one part, however outlets space it: عبد الله and عبدالله, أبو زيد and أبوزيد, بن سلمان,
    آل الشيخ, نصر الله, نور الدين, لو درايان.

    Args:
        name: A name as an article writes it, quotation marks and all.
    """
    words = [word for word in _SPACE.split(_NOT_NAME.sub(" ", fold_name(name))) if word]
    return _joined(_without_clitic(_without_state(_without_titles(words))))


def is_native(part: str) -> bool:
    """Tell whether a folded part is an Arabic name, whose spelling is fixed: listed, with the article, or with عبد."""
    if part.startswith((NATIVE_ARTICLE, "عبد", "ابو", "بن")) and len(part) > 4:
        return True
    return part in _native_names()


def is_given(part: str) -> bool:
    """Tell whether a folded part is a given name, which alone names nobody outside its article."""
    return part in _given_names() or (part.startswith("عبد") and len(part) > 5) or part.endswith(_FAITH)


def is_very_common(part: str) -> bool:
    """Tell whether a folded part is one of the given names that most people bear: محمد, أحمد."""
    return part in _very_common()


def is_title(part: str) -> bool:
    """Tell whether a folded word is a title and no name of its own: خادم, سماحة."""
    return part in _titles("before") or part in _titles("behind")


def canonical(part: str) -> str:
    """Return the spelling that listed variants of one name share (دميتري for ديمتري), else the part itself."""
    return _variants().get(part, part)


def _without_titles(words: list[str]) -> list[str]:
    before, behind = _titles("before"), _titles("behind")
    start = 0
    while start < len(words) - 1 and words[start] in before:
        start += 1
    end = next((at for at in range(start + 2, len(words)) if words[at] in behind), len(words))
    return words[start:end]


def _without_state(words: list[str]) -> list[str]:
    """Drop the adjective of a state before a full name: «البرتغالي جوزيه مورينيو»."""
    from indexer.officials import countries

    if len(words) < 3 or not words[0].startswith(NATIVE_ARTICLE):
        return words
    return words[1:] if any(countries.find((words[0],), capitals=False)) else words


def _without_clitic(words: list[str]) -> list[str]:
    """Drop what an article wrote onto a given name, where only this makes it one: «لدونالد ترامب»."""
    if len(words) < 2 or words[0][:1] not in _WRITTEN_ON or len(words[0]) < _SHORTEST_WITH_CLITIC:
        return words
    return words if is_given(words[0]) or not is_given(words[0][1:]) else [words[0][1:], *words[1:]]


def _joined(words: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    pending = ""
    for at, word in enumerate(words):
        if word in _prefixes() and at < len(words) - 1:
            pending += _declined(word, alone=len(words) == _ONE_JOINED)
        elif word in _suffixes() and found and not pending:
            found[-1] += word
        else:
            found.append(canonical(pending + word))
            pending = ""
    return tuple(found)


def _declined(word: str, *, alone: bool) -> str:
    """Return one form for أبو, أبي, أبا and for بن, ابن before a name; آبي أحمد alone is no أبو أحمد."""
    return word if alone and word != "ابن" else canonical(word)


@cache
def _titles(place: str) -> frozenset[str]:
    return frozenset(fold_name(word) for word in lexicon.entries("titles_honorific")[place])


@cache
def _prefixes() -> frozenset[str]:
    return frozenset(fold_name(word) for word in lexicon.entries("name_variants")["joined_to_next"])


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(fold_name(word) for word in lexicon.entries("name_variants")["joined_to_previous"])


@cache
def _native_names() -> frozenset[str]:
    return frozenset(fold_name(word) for word in lexicon.entries("name_variants")["native"])


@cache
def _given_names() -> frozenset[str]:
    native = (word for word in _native_names() if not word.startswith(NATIVE_ARTICLE))
    return frozenset([*map(fold_name, lexicon.words("given_names")), *native])


@cache
def _very_common() -> frozenset[str]:
    return frozenset(fold_name(word).replace(" ", "") for word in lexicon.entries("name_variants")["very_common"])


@cache
def _variants() -> dict[str, str]:
    groups = lexicon.entries("name_variants")["variants"]
    return {
        fold_name(word).replace(" ", ""): fold_name(group[0]).replace(" ", "") for group in groups for word in group
    }

"""Titles as articles write them → offices that can be compared: «وزير دفاع النظام السوري» is a defence minister."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from indexer import lexicon
from indexer.analysis.remembered import remembered
from indexer.officials import countries
from indexer.officials.spelling import NATIVE_ARTICLE, fold_name

_WORD = re.compile(r"\w+")
_AGE = re.compile(r"\s*(?:\bالبالغة?\b|\(\s*[0-9٠-٩]+).*", re.DOTALL)
_OF_ONE_STATE = {"الاسد": "SY", "الحرمين": "SA"}
_TELLING_SPACES = 2
_AROUND = ".()،,"
_SHORTEST_OWN = 4
_EDGES = " \t،,؛;:.-–—"


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is.

    Attributes:
        text: The title as written.
        office: A name of `titles_offices.yaml`, else the title's own words, folded and without the state's.
        country: The code of the state that the title names first, or None.
        single: Whether one person holds the office at a time, so that the title alone names him.
        former: Whether the title says that he no longer holds it.
    """

    text: str
    office: str
    country: str | None
    single: bool
    former: bool

    @property
    def telling(self) -> bool:
        """Whether the title says more than what anybody could be called (المتحدث, الوزير)."""
        return self.country is not None or " " in self.office or self.office in _titles()


@remembered(50_000)
def role(text: str) -> Role | None:
    """Read a title; None if it judges, or has no word of an office: a state's adjective alone says nothing."""
    text = _without_courtesy(_AGE.sub("", text).strip(_EDGES))
    words = tuple(word for word in _WORD.findall(fold_name(text)) if word not in _words("courtesy"))[:20]
    if any(word.removeprefix("ال") in _words("judging") for word in words) or _is_none(text):
        return None
    found = list(countries.find(words))
    left = _without(words, found)
    bare = tuple(_bare(word) for word in left if word not in _words("leading", "former", "beside"))
    country = found[0][2] if found else next((_OF_ONE_STATE[word] for word in words if word in _OF_ONE_STATE), None)
    bare = _without_regime(bare)
    if not bare:
        return None
    office, single = _office(bare)
    return Role(
        _without_courtesy(text), office, country, single and _is_one(words), not _words("former").isdisjoint(words)
    )


def _is_one(words: tuple[str, ...]) -> bool:
    """Tell whether a title can be one person's: not «متحدث باسم الخارجية» nor «وزير الدفاع ورئيس الأركان»."""
    several = any(word.startswith("و") and word[1:] in _words("heads") for word in words)
    definite = words[0].startswith("ال") or len(words) < 2 or words[1] not in _words("leading")
    return definite and not several


def _without_courtesy(text: str) -> str:
    """Drop what stands between a title and the name, and what follows both: «المتحدث باسم الوزارة اللواء»."""
    words = text.split()
    while len(words) > 1 and fold_name(words[-1].strip(_AROUND)) in _words("courtesy", "behind"):
        words.pop()
    return " ".join(words).rstrip(_EDGES)


def agree(one: Role, other: Role) -> bool:
    """Tell whether two titles speak of one office of one state; a state left out contradicts nothing."""
    return one.office == other.office and (one.country == other.country or not one.country or not other.country)


def same_office(one: str, other: str) -> bool:
    """Tell whether two offices are one, or one is told at more length: «مدير الحملة الوطنية», «… لنصرة الأشقاء»."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return short.count(" ") >= _TELLING_SPACES and long.startswith(f"{short} ")


def title_of(office: str) -> str:
    """Return the title shown for an office of the lexicon, or the words that stand for it."""
    return _titles().get(office, office)


def _without(words: tuple[str, ...], found: list[tuple[int, int, str]]) -> list[str]:
    """Leave out the words that name a state."""
    taken = {at for start, end, _ in found for at in range(start, end)}
    return [word for at, word in enumerate(words) if at not in taken]


def _office(bare: tuple[str, ...]) -> tuple[str, bool]:
    """Look the words up, then without what follows them: the office is what the title begins with."""
    table, longest = _offices()
    for size in range(min(longest, len(bare)), 0, -1):
        entry = table.get(bare[:size])
        if entry and entry.of_a_body and len(bare) > size:
            return " ".join((entry.office, *bare[size : size + 4])), False
        if entry and (size > 1 or len(bare) == 1):
            return entry.office, entry.single
    return " ".join(bare[:6]), False


def _without_regime(bare: tuple[str, ...]) -> tuple[str, ...]:
    """Drop what only says whose government it is: «رأس النظام», «وزير دفاع الأسد»."""
    return tuple(word for word in bare if word not in _regime()) or bare


def _bare(word: str) -> str:
    """Drop the article and the feminine: «الوزيرة» → «وزير»."""
    for prefix in ("لل", "وال", "ال"):
        if word.startswith(prefix) and len(word) - len(prefix) > 2:
            word = word[len(prefix) :]
            break
    return _same().get(word, word)


class _Office(NamedTuple):
    office: str
    single: bool
    of_a_body: bool


@cache
def _offices() -> tuple[dict[tuple[str, ...], _Office], int]:
    table: dict[tuple[str, ...], _Office] = {}
    for entry in lexicon.entries("titles_offices"):
        for title in entry["titles"]:
            words = tuple(_bare(word) for word in _WORD.findall(fold_name(title)) if word not in _words("leading"))
            office = _Office(entry["office"], entry["single"], entry.get("of_a_body", False))
            table.setdefault(_without_regime(words), office)
    return table, max(map(len, table))


@cache
def _titles() -> dict[str, str]:
    return {entry["office"]: entry["titles"][0] for entry in lexicon.entries("titles_offices")}


@cache
def _words(*kinds: str) -> frozenset[str]:
    """Return the words of these kinds, as they stand in titles and without the article."""
    listed = lexicon.entries("titles_words")
    return frozenset(fold_name(word) for kind in kinds for word in listed[kind])


def _is_none(text: str) -> bool:
    """Tell whether words only look like a title («أمام النواب») or point back to somebody («منافسه», «ناطق باسمه»)."""
    words = text.split()
    first = words[0] if words else ""
    own = len(first) > _SHORTEST_OWN and first.endswith(("ه", "ها")) and not first.startswith(NATIVE_ARTICLE)
    return own or first in _words_as_written() or not _words("back").isdisjoint(words)


@cache
def _words_as_written() -> frozenset[str]:
    return frozenset(lexicon.entries("titles_words")["none"])


@cache
def _same() -> dict[str, str]:
    return {fold_name(word): fold_name(same) for word, same in lexicon.entries("titles_words")["same"].items()}


@cache
def _regime() -> frozenset[str]:
    return frozenset(map(_bare, _words("regime")))

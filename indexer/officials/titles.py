"""Titles beside names in running text: «وزير الدفاع الإيراني عزيز نصير زاده», also where he is not quoted.

Only titles that certainly belong to the name are read: in front of it, made of an office's word and definite words
behind it; or after it, up to the next mark. «كبير مستشاري المرشد علي خامنئي» tells of two people and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from indexer import lexicon
from indexer.analysis.remembered import remembered
from indexer.officials import countries
from indexer.officials.spelling import fold_name, is_given, is_title

_MOST_PLACES = 4
_SERVANT = "عبد"  # «عبد الملك المراكشي» is no king
_REACH = 110
_BREAK = re.compile(r"[.،؛:!؟?()\[\]\n\-–—,;]")
_CENSORED = re.compile("\u0640[.\u0640]*")
_MARKS = " \t\u00a0\"'«»“”„‟‹›#"
_WORD = re.compile(r"[\w]+")


def titles_of(text: str, names: tuple[str, ...]) -> list[str]:
    """Return the titles that a text gives to a person, as written, each once, in the order of the text.

    Args:
        text: An article's.
        names: The forms of the name that the article uses.
    """
    found: dict[str, None] = {}
    for name in names:
        for start in _places(text, name):
            title = _before(text[max(0, start - _REACH) : start]) or _after(text[start + len(name) :][:_REACH])
            if title:
                found[title] = None
    return list(found)


def _places(text: str, name: str) -> Iterator[int]:
    """Yield the first places where a name stands as words of its own."""
    at = text.find(name)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        end = at + len(name)
        around = text[at - 1 : at] + text[end : end + 1]
        if not any(mark.isalnum() or mark == "_" for mark in around):
            yield at
        at = text.find(name, end)


def _before(left: str) -> str | None:
    """Read the title that ends where a name begins."""
    clause = _BREAK.split(_CENSORED.sub("", left).rstrip(_MARKS))[-1]
    words = list(_WORD.finditer(clause))[-9:]
    while words and is_title(fold_name(words[-1].group())) and not _is_kept(words[-1].group()):
        words.pop()
    for at in range(len(words) - 1, -1, -1):
        word = words[at].group()
        if _is_head(word):
            before = words[at - 1].group() if at else ""
            first = at - 1 if before and _is_deputy(before) else at
            of_another = first == at and before and (_is_head(before) or fold_name(before) == _SERVANT)
            if of_another or not _is_definite(words[at:]):
                return None
            return clause[words[first].start() + _written_on(words[first].group()) : words[-1].end()]
        if not _continues(word):
            return None
    return None


def _is_definite(words: list[re.Match[str]]) -> bool:
    """Tell whether a title is complete; «وزير خارجية» before a name makes him the minister's master."""
    folded = tuple(fold_name(word.group()) for word in words)
    return any(word.startswith(("ال", "لل", "وال")) for word in folded) or any(countries.find(folded))


def _after(right: str) -> str | None:
    """Read the title that follows a name and fills the clause up to the next mark.

    Not one that its own bearer follows: «وصف سامر العلي وزير النقل، ماجد الجابري، بـ…».
    """
    clause = _BREAK.split(right.lstrip(_MARKS + "،,"), maxsplit=1)
    words = [match.group() for match in _WORD.finditer(clause[0])]
    if len(clause) < 2 or not 1 < len(words) <= 8 or not _is_head(words[0]):
        return None
    if words[0].startswith("و") and _written_on(words[0]):
        # «رعى سامر العلي، والوزير رامي الخوري، …»: somebody else's.
        return None
    following = _WORD.search(clause[1][:_REACH])
    if following and clause[1][: following.start()].isspace() and is_given(fold_name(following.group())):
        return None
    rest = words[2:] if _is_deputy(words[0]) else words[1:]
    return clause[0].strip() if all(map(_continues, rest)) else None


@remembered(1 << 16)
def _continues(word: str) -> bool:
    """Tell whether a word may go on with a title: it is definite, or belongs to an office, a state or its regime."""
    folded = fold_name(word)
    return folded.startswith(("ال", "لل", "وال", "بال")) or folded in _inside()


def _is_kept(word: str) -> bool:
    """Tell whether a word beside a name is the office itself, or says that it is no longer held: «الوزير السابق»."""
    return _is_head(word) or fold_name(word) in _listed("former")


def _is_head(word: str) -> bool:
    return fold_name(word) in _listed("heads")


def _written_on(word: str) -> int:
    """Return the length of what is written onto an office's word: «لوزير خارجية إيران»."""
    return 0 if fold_name(word) in map(fold_name, lexicon.entries("titles_words")["heads"]) else 1


def _is_deputy(word: str) -> bool:
    return fold_name(word) in _listed("deputies")


@cache
def _listed(kind: str) -> frozenset[str]:
    words = [fold_name(word) for word in lexicon.entries("titles_words")[kind]]
    return frozenset([*words, *(f"{clitic}{word}" for clitic in "وفل" for word in words)])


@cache
def _inside() -> frozenset[str]:
    """Return the words that titles of the lexicon are made of, and the names of states."""
    offices = [title for entry in lexicon.entries("titles_offices") for title in entry["titles"]]
    states = [name for entry in lexicon.entries("countries") for name in entry["names"]]
    leading = [*lexicon.entries("titles_words")["leading"], *lexicon.entries("titles_words")["regime"]]
    words = {fold_name(word) for phrase in (*offices, *states, *leading) for word in phrase.split()}
    return frozenset(words - {fold_name(word) for word in ("في", "من", "إلى", "لدى")}) | {"في", "لدي"}

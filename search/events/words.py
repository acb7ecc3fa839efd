"""The words by which articles are compared: stems, and beside them what stems differ in and mean alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from indexer import lexicon
from indexer.analysis.pipeline import Term, analyzer
from indexer.officials import countries

_LEAST_LETTERS = 2
_SKELETON_FROM = 4
_LONG_VOWELS = str.maketrans("", "", "اويه")


def comparable(terms: Sequence[Term]) -> Iterator[str]:
    """Yield the words of a text for comparison.

    Beside each stem: the consonants of longer ones, as foreign names are spelt many ways (إنجه, إينجة); the state that
    a name, an adjective or a capital stands for (`@TR`: تركيا، التركي، أنقرة); what happens (`=vote`: اقتراع، يصوت).
    """
    for _, _, code in countries.find(tuple(term.exact for term in terms)):
        yield f"@{code}"
    for term in terms:
        if len(term.stem) >= _LEAST_LETTERS:
            yield from _forms(term.stem)


@lru_cache(maxsize=1 << 16)
def _forms(stem: str) -> tuple[str, ...]:
    skeleton = _skeleton(stem)
    return (stem, *((skeleton,) if skeleton else ()), *_happenings().get(stem, ()))


def _skeleton(stem: str) -> str | None:
    """Return the first letter and the consonants after it, marked, if that says more than a letter or two."""
    if len(stem) < _SKELETON_FROM or stem.isascii():
        return None
    bones = stem[0] + stem[1:].translate(_LONG_VOWELS)
    return f"~{bones}" if bones != stem and len(bones) >= _SKELETON_FROM - 1 else None


@cache
def _happenings() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for entry in lexicon.entries("event_words"):
        for term in analyzer().analyze(" ".join(entry["forms"])):
            if term.stem:
                found.setdefault(term.stem, {})[f"={entry['happening']}"] = None
    return {stem: tuple(names) for stem, names in found.items()}

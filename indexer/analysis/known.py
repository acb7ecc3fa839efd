"""The words that taking a word apart is checked against."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from indexer import lexicon

LISTS = ("protected", "nouns", "verbs", "broken_plurals", "foreign_words")


class Reading(NamedTuple):
    """A way to take a word apart; the one with the lowest price wins.

    Attributes:
        price: How seldom a word that can be read so is meant so.
        stem: What is left, as it is indexed.
        prefix: What was taken off in front.
        ending: What was taken off behind.
    """

    price: float
    stem: str
    prefix: str = ""
    ending: str = ""


NONE = Reading(99.0, "")


@dataclass(frozen=True, slots=True)
class Known:
    """The words of the lists.

    Attributes:
        fixed: Words that stay whole or are indexed under another: protected words, names, plurals.
        names: Those of `fixed` that take neither dual nor plural.
        nouns: Singulars, and what they are if a final ه is no ة.
        past: Verbs as in «he did».
        present: What stands behind the ي of the present, and the verb it belongs to.
    """

    fixed: dict[str, str]
    names: frozenset[str]
    nouns: dict[str, str]
    past: frozenset[str]
    present: dict[str, str]

    def noun(self, word: str, *, feminine: bool = True) -> str | None:
        """Return what a bare noun is indexed under, None if it is not known.

        Args:
            word: Folded.
            feminine: Whether a final ه stands for ة; if not, it may be «his» on a shorter noun.
        """
        return self.fixed.get(word) or (word if feminine and word in self.nouns else self.nouns.get(word))


@cache
def known() -> Known:
    """Return the words of the lists, read once a process."""
    verbs = [line.removeprefix("-").split() for line in lexicon.words("verbs")]
    present: dict[str, str] = {}
    for past, *stems in verbs:
        for stem in stems:
            # Where verbs share a present (يعد: عاد، أعد، وعد) the more frequent one has it.
            present.setdefault(stem, past)
    names = frozenset(lexicon.words("foreign_words"))
    return Known(
        fixed={name: name for name in names} | _mapped("broken_plurals") | _mapped("protected"),
        names=names,
        nouns=_mapped("nouns"),
        past=frozenset(line.split()[0] for line in lexicon.words("verbs") if not line.startswith("-")),
        present=present,
    )


def _mapped(name: str) -> dict[str, str]:
    """Read a list whose lines hold a form and, if it is another, what it is indexed under."""
    return {forms[0]: forms[-1] for line in lexicon.words(name) if (forms := line.split())}

"""Words that belong together without being forms of one another: weak evidence for a ranking, never a match."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from indexer import lexicon


def families(stem: str) -> tuple[tuple[str, ...], ...]:
    """Return the families of a stem: a verb with its verbal noun and participles, a noun with its adjective.

    A word that has none is its own family, so that it counts no less than the others.
    """
    return _families().get(stem, ((stem,),))


@cache
def _families() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for line in lexicon.words("families"):
        members = tuple(line.split())
        for member in members:
            found[member].append(members)
    return {member: tuple(groups) for member, groups in found.items()}

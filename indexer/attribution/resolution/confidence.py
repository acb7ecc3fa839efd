"""How sure a quotation is: how often quotations made the same way are right on the gold.

The counts stand in `lexicon/confidence.yaml`; `python tests/gold/calibrate.py` counts them anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from indexer import lexicon

# So many quotations of the wider kind stand behind a rare one: few counted cases say little on their own.
_WEIGHT = 4.0
# The ways a quotation is made, from the outermost choice to the innermost.
STEPS = ("pattern", "speaker", "name")

Way = tuple[str, ...]


def way(explanation: Mapping[str, str]) -> Way:
    """Return how a quotation was made, from its explanation."""
    return tuple(explanation.get(step, "") for step in STEPS)


def share_right(explanation: Mapping[str, str]) -> float:
    """Return the share of quotations made like this one that are found with the right speaker; 0 to 1.

    Args:
        explanation: `pattern`, `speaker` and `name` of the quotation; unknown ones count as the kind above them.
    """
    return _share(way(explanation))


@cache
def _share(made: Way) -> float:
    right, counted = _counts().get(made, (0, 0))
    above = _share(made[:-1]) if made else 0.5
    return (right + _WEIGHT * above) / (counted + _WEIGHT)


@cache
def _counts() -> dict[Way, tuple[int, int]]:
    """Sum the counts of every way and of all the wider kinds that it belongs to."""
    sums: dict[Way, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for entry in lexicon.entries("confidence"):
        made = way(entry)
        for depth in range(len(made) + 1):
            right, counted = sums[made[:depth]]
            sums[made[:depth]] = right + entry["right"], counted + entry["counted"]
    return dict(sums)

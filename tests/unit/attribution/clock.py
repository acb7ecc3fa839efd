"""The processor as a clock: limits in seconds are meant for one that nobody else uses."""

from __future__ import annotations

import time

_WORK = 100_000
_SECONDS = 0.025
"""What the work takes on a processor of its own, for which the limits were set."""


def slowness() -> float:
    """Return how many times as long the work takes here and now, at least 1: neighbours take caches and turns."""
    return max(1.0, min(_spent() for _ in range(3)) / _SECONDS)


def _spent() -> float:
    """Return what a look at so many words costs."""
    began, seen = time.process_time(), dict[str, int]()
    for number in range(_WORK):
        word = "كلمة" + str(number % 1000)
        seen[word] = seen.get(word, 0) + word.startswith("ال")
    return time.process_time() - began

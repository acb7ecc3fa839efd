"""The targets of `make fuzz`, for a moment each: what nobody would write is read or refused, and crashes nothing."""

from __future__ import annotations

import pytest

from tests.fuzz.pieces import Mixer
from tests.fuzz.targets import TARGETS, timed


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_comes_is_answered_or_refused(name: str) -> None:
    mixer = Mixer(20241119)
    for _ in range(150):
        timed(TARGETS[name])(mixer.next())


def test_inputs_can_be_brought_back() -> None:
    one, other = Mixer(7), Mixer(7)
    assert [one.next() for _ in range(20)] == [other.next() for _ in range(20)]


@pytest.mark.parametrize(("name", "found"), [("attribution", "قال:أن")])
def test_what_was_found_stays_mended(name: str, found: str) -> None:
    TARGETS[name](found.encode("utf-8"))

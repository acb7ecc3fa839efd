"""What is asked again is not worked out again, and no more is kept than was said."""

from __future__ import annotations

from indexer.analysis.remembered import remembered


def test_asked_once() -> None:
    asked: list[str] = []

    @remembered(4)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in ("a", "bb", "a", "bb")] == [1, 2, 1, 2]
    assert asked == ["a", "bb"]


def test_what_is_asked_often_stays() -> None:
    asked: list[int] = []

    @remembered(4)
    def same(number: int) -> int:
        asked.append(number)
        return number

    for number in range(1, 100):
        assert same(0) == 0
        assert same(number) == number
    assert asked.count(0) == 1
    assert same(1) == 1
    assert asked.count(1) == 2

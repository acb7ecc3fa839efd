"""Remembered: what is asked of the same words over and over is worked out once, and kept while memory allows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


def remembered(most: int) -> Callable[[Callable[[Asked], Answer]], Callable[[Asked], Answer]]:
    """Have a function of one argument answer from memory, as `lru_cache` does, in less than half its time and memory.

    To find an answer is to look into a dictionary and nothing more: `lru_cache` also notes what was asked last.

    Args:
        most: How many answers are kept. Of those last asked half as many are sure to be among them.
    """
    return lambda ask: _Answers(ask, most).__getitem__


class _Answers(dict[Asked, Answer]):
    """The answers to what was asked lately; those before them are forgotten together when as many new ones came."""

    __slots__ = ("ask", "before", "most")

    def __init__(self, ask: Callable[[Asked], Answer], most: int) -> None:
        super().__init__()
        self.ask = ask
        self.most = most // 2
        self.before: dict[Asked, Answer] = {}

    def __missing__(self, asked: Asked) -> Answer:
        before = self.before
        answer = before[asked] if asked in before else self.ask(asked)
        if len(self) >= self.most:
            self.before = dict(self)
            self.clear()
        self[asked] = answer
        return answer

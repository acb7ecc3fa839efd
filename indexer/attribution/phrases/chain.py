"""A chain: a noun with what belongs to it, while the reader is on its way through it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Chain:
    """A noun phrase while it is being read.

    Attributes:
        at: The token after the noun.
        limit: Where to stop at the latest.
        definite: Whether the noun phrase is definite; an indefinite one takes adjectives without ال.
        role: Whether the noun is a person's title, behind which a name may start.
        i: The token that is being looked at; when all is read, where the phrase ends.
        closed: Whether the construct chain is closed: its last noun has ال or an attached pronoun, or is a name.
        head: The last noun that opened a new part of the chain.
        within_title: Whether it goes on a person's title, so that the person's name may follow.
    """

    at: int
    limit: int
    definite: bool
    role: bool
    i: int
    closed: bool
    head: str
    within_title: bool = False

    def on(self, to: int, *, closed: bool | None = None, head: str | None = None) -> bool:
        """Go on to a token, and say so."""
        self.i = to
        if closed is not None:
            self.closed = closed
        if head is not None:
            self.head = head
        return True

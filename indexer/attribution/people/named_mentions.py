"""Named mentions: which words of a paragraph name persons and bodies, wherever they stand."""

from __future__ import annotations

from collections.abc import Set
from itertools import compress
from operator import and_
from typing import NamedTuple

from indexer.attribution.mentions.mentions import BEFORE, BEHIND, MentionReader, is_near
from indexer.attribution.mentions.particles import may_be_written_onto
from indexer.attribution.text.mention import Mention
from indexer.attribution.words.bodies import OF_A_PERSON
from indexer.model import SpeakerType


class _Step(NamedTuple):
    """What the walk over a paragraph read at a token.

    Attributes:
        found: Whom it names.
        behind: Where the walk went on.
        end: Where the mention ends that stands there, of whatever kind.
    """

    found: list[Mention]
    behind: int
    end: int


class NamedMentions:
    """The mentions of persons with names, and of bodies, in one paragraph.

    Attributes:
        reader: Of the paragraph's mentions.
        found: The mentions, in their order.
    """

    def __init__(self, reader: MentionReader) -> None:
        self.reader = reader
        self.norm = reader.norm
        self.found: list[Mention] = []
        self._steps: dict[int, _Step] = {}
        self._worth = self._worth_reading()
        self._walk(self._worth, {})

    def again(self, named: Set[str]) -> bool:
        """Read once more where names stand that are new to the context; say whether that found others.

        Args:
            named: The words of the article that are, or that hold behind a letter, words of those names.
        """
        if named.isdisjoint(self.norm):
            return False
        new = bytearray(map(named.__contains__, self.norm))
        self.reader.forget(new)
        near, kept = bytearray(len(self.norm)), dict[int, _Step]()
        for i in compress(range(len(new)), new):
            self._worth[i] = True
            _mark(near, i - BEHIND, i + BEFORE + 1)
        for at, step in self._steps.items():
            # Inside a mention nothing was read; it is, where a new one ends there.
            _mark(near, at, step.behind)
            if not is_near(new, at, step.end):
                kept[at] = step
        before, self.found, self._steps = self.found, [], {}
        self._walk(bytearray(map(and_, near, self._worth)), kept)
        return self.found != before

    def _worth_reading(self) -> bytearray:
        """Return for each token whether a mention may start there: most words of a text are passed over at once."""
        norm, context = self.norm, self.reader.context
        worth = bytearray(map(context.openers.__contains__, norm))
        for verb in compress(range(len(norm) - 1), map(context.cues.__contains__, norm)):
            worth[verb + 1] = True
        return worth

    def _walk(self, worth: bytearray, kept: dict[int, _Step]) -> None:
        """Find the mentions one behind the other.

        Args:
            worth: For each token, whether to read there.
            kept: What was read there before and holds.
        """
        at = worth.find(1)
        while at >= 0:
            behind = at + 1
            if (step := kept.get(at) or self._step(at)) is not None:
                self._steps[at] = step
                self.found += step.found
                behind = step.behind
            at = worth.find(1, behind)

    def _step(self, at: int) -> _Step | None:
        """Return whom the words from a token on name and where to go on, or None if no mention stands there."""
        mention = self._read(at, len(self.norm))
        if mention is None:
            return None
        body = mention.type is SpeakerType.ORGANISATION
        if not body and not _named_person(mention):
            return _Step([], at + 1, mention.end)
        found = [mention]
        if body and self.norm[mention.start] in OF_A_PERSON:
            found += self._whose(mention)
        several = mention.plural and not body and mention.name is not None
        behind = max(mention.name[1] if several and mention.name else mention.end, at + 1)
        return _Step(found, behind, max(behind, mention.end))

    def _read(self, at: int, end: int) -> Mention | None:
        word, reader = self.norm[at], self.reader
        behind_verb = at > 0 and self.norm[at - 1] in reader.context.cues
        mention = reader.subject(at, end) if behind_verb else reader.read(at, end)
        if mention is not None or not may_be_written_onto(word):
            return mention
        # «وقال لصحيفة الوطن»: it may be spoken of again.
        mention = reader.behind(at, end) if reader.kinds.to_outlet(word) else None
        particles = reader.particles
        if word[0] == "و":
            return mention or particles.behind_and(at, end) or particles.second_named(at, end)
        return mention or particles.behind_particle(at, end) or particles.body_behind_particle(at, end)

    def _whose(self, body: Mention) -> list[Mention]:
        """Return the mention of whose a body is, if it names him («حملة الرئيس دونالد ترامب»)."""
        inner = (self.reader.read(at, body.end) for at in range(body.start + 1, body.end - 1))
        return [owner for owner in inner if owner is not None and _named_person(owner)][:1]


def _mark(tokens: bytearray, first: int, end: int) -> None:
    """Mark the tokens from one to before another."""
    first, end = max(0, first), min(len(tokens), end)
    tokens[first:end] = b"\1" * (end - first)


def _named_person(mention: Mention) -> bool:
    return mention.type is SpeakerType.PERSON and mention.name is not None

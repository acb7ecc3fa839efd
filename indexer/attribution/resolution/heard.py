"""Heard: whom an article has quoted so far, which tells whom its next words mean."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.analysis.known import known
from indexer.attribution.drafts import Draft, Speaker
from indexer.attribution.people.titles_borne import bare
from indexer.model import SpeakerType


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who speaks, as the quotation says it.

    Attributes:
        name: The fullest name of the article, or None.
        type: What kind of speaker.
        mention: The words beside the cue, or None if the verb carries its subject.
        role: The title as written, or None.
        how: Which step found the name.
        mention_start: Where the mention starts in the article's text, or None.
    """

    name: str | None
    type: SpeakerType
    mention: str | None
    role: str | None
    how: str
    mention_start: int | None = None


class Heard:
    """Whom an article has quoted so far, in its order.

    Attributes:
        last: Who was quoted last, whoever it is.
        person: The person quoted last.
        in_a_row: So many times in a row.
        body: The body quoted last.
        issuer: Whose document was quoted last.
        unnamed: The head noun of whoever spoke last without a name, if nobody with one has spoken since.
        unnamed_as: How he can be called again («أحد الخبراء» is «الخبير»).
        quoted: The names of the persons quoted.
        genders: Those of whom a verb or title showed one.
        called: Whom titles without a name have meant.
    """

    def __init__(self) -> None:
        self.last: Resolved | None = None
        self.person: Resolved | None = None
        self.in_a_row = 0
        self.body: Resolved | None = None
        self.issuer: Resolved | None = None
        self.unnamed = ""
        self.unnamed_as = frozenset[str]()
        self.quoted = list[str]()
        self.genders = dict[str, str]()
        self.called = dict[tuple[str, ...], set[str]]()
        self._last_at = 0

    def note(self, draft: Draft, found: Resolved) -> None:
        """Note who the speaker of a draft is."""
        mention, words = draft.speaker.mention, draft.speaker.words
        if mention is not None and mention.body is not None and found.name:
            self.issuer = found
        if found.type is SpeakerType.PERSON and found.name:
            self._note_person(found.name, found, draft.speaker)
        elif found.type is SpeakerType.UNNAMED and mention is not None:
            self.unnamed, self.unnamed_as = mention.head, _called(draft.speaker)
        elif found.type is SpeakerType.ORGANISATION and found.name:
            self.body = found
        where = -1 if mention is None or words is None else words.start[mention.start]
        if draft.resolution != "source" or self.last is None or where > self._last_at:
            # «وفق الوزير، أكد النائب أن …»: what stands behind was said last.
            self.last, self._last_at = found, where

    def _note_person(self, name: str, found: Resolved, speaker: Speaker) -> None:
        again = self.person is not None and self.person.name == name
        self.in_a_row = self.in_a_row + 1 if again else 1
        self.person, self.unnamed, self.unnamed_as = found, "", frozenset()
        if not self.quoted or self.quoted[-1] != name:
            self.quoted.append(name)
        mention, words = speaker.mention, speaker.words
        if mention is None or words is None:
            return
        if mention.name is not None and mention.body is None and mention.gender:
            self.genders[name] = mention.gender
        if mention.name is None and mention.role is not None and not speaker.carried:
            self.called.setdefault(tuple(map(bare, words.norm[slice(*mention.role)])), set()).add(name)


def _called(speaker: Speaker) -> frozenset[str]:
    """Return how somebody without a name can be called again: «أحد الخبراء», «خبير» are «الخبير»."""
    mention, words = speaker.mention, speaker.words
    if mention is None or words is None or mention.plural:
        return frozenset()
    singular = known().fixed
    nouns = (bare(word) for word in words.norm[mention.start : mention.start + 2] if word.isalpha())
    return frozenset("ال" + singular.get(noun, noun) for noun in nouns)

"""Drafts: quotations before their speakers are resolved, and what the stages of one paragraph share."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from indexer.attribution.mentions.mentions import MentionReader
from indexer.attribution.text.cues import Form
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN, Words
from indexer.attribution.text.vocabulary import without_lam
from indexer.model import Kind

TITLE = -1
"""Where a paragraph's index stands: the headline, which is none of them."""


@dataclass(slots=True)
class Speaker:
    """Who speaks, as far as the words beside the cue tell."""

    mention: Mention | None
    words: Words | None
    carried: bool = False
    via: tuple[str, ...] = ()

    def text(self, span: tuple[int, int] | None) -> str | None:
        """Return the words of a span of tokens, without a preposition written onto them, or None."""
        if span is None or self.words is None:
            return None
        text = self.words.between(span[0], span[1] - 1)
        mention = self.mention
        if mention is None or not mention.attached:
            return text
        if text.startswith(("و", "ف")) and span[0] == mention.start:
            # «والحكومة ترى أن …», «فتركيا ترى أن …»
            return text[1:]
        # In «لتقرير بلومبيرغ» the document has the preposition, in «تقرير لهانسون», «تقرير بموقع …» whoever issued it.
        issuer = mention.body is not None and mention.body.attached and span[0] == mention.body.start
        if text.startswith(("ل", "ب") if issuer else "ل") and (issuer or span[0] == mention.start):
            return without_lam(text)
        return text


@dataclass(slots=True)
class Draft:
    """A quotation before speakers are resolved over the whole article."""

    words: Words
    paragraph: int
    first: int
    end: int
    kind: Kind
    cue: tuple[int, int] | None
    act: str
    speaker: Speaker
    negated: bool = False
    pattern: str = ""
    lemma: str = ""
    resolution: str = ""
    main: bool = True
    sentence: int = 0


@dataclass(slots=True)
class Subject:
    """A subject that later verbs may carry."""

    speaker: Speaker
    sentence: tuple[int, int]
    at: int
    quoted: bool
    nested: bool = False
    relative: bool = False
    spoke: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue whose content is looked for, from `pos` on and before `limit`."""

    at: int
    form: Form
    subject: Mention | None
    pos: int
    limit: int


@dataclass(slots=True)
class Complement:
    """What follows a cue: how it is introduced and where its content starts."""

    kind: str
    first: int
    subject: Mention | None
    source: Mention | None = None

    @classmethod
    def behind_that(cls, norm: list[str], at: int, limit: int, subject: Mention | None) -> Complement | None:
        """Return the clause behind أن, or None; marks or a colon right behind it are its start."""
        start = at + 1
        while start < limit and norm[start] in (":", "،", ","):
            start += 1
        if start >= limit:
            return None
        return cls("quote" if norm[start] == OPEN else "that", start, subject)


@dataclass(slots=True)
class Passage:
    """The paragraph of an article that is being read, with what the article has given so far.

    Attributes:
        words: The paragraph.
        paragraph: Its index in the article.
        mentions: Reads who is named in it.
        subjects: The subjects of the article up to here, nearest last.
        drafts: The quotations of the article up to here.
        telling: The words of the article that may be cues, lead to a source or open a clause with a subject.
        first: The first token of the sentence being read.
        limit: The token behind it.
        stages: The stages that read it.
    """

    words: Words
    paragraph: int
    mentions: MentionReader
    subjects: list[Subject]
    drafts: list[Draft]
    telling: Set[str]
    first: int = 0
    limit: int = 0
    stages: list[Stage] = field(default_factory=list)

    def turn_to(self, paragraph: int, mentions: MentionReader) -> None:
        """Go on to another paragraph, and all stages with it: there are too many to make them anew for each.

        Args:
            paragraph: Its index.
            mentions: Reads who is named in it.
        """
        self.words, self.paragraph, self.mentions = mentions.words, paragraph, mentions
        words, norm = mentions.words, mentions.norm
        for stage in self.stages:
            stage.words, stage.norm, stage.mentions = words, norm, mentions

    def let_go(self) -> None:
        """Let go of the stages, which hold this passage: so they go at once, and no collector has to look for them."""
        self.stages.clear()


class Stage:
    """One stage of the reading of a paragraph, with its words, its mentions and the lexicon at hand."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.words = passage.words
        self.norm = passage.words.norm
        self.mentions = passage.mentions
        self.vocab = passage.mentions.vocab
        passage.stages.append(self)

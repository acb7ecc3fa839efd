"""Articles as they are compared: sentences of words with their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.model import Article, Kind, Paragraph, Part, Quotation

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u0640"
_TOKEN = re.compile(rf"\d+(?:[.,٫٬:/]\d+)*|(?:[^\W\d_]|[{_MARKS}])+|[^\s\w]")
_ENDS = frozenset(".!?؟؛")
_LONGEST_SENTENCE = 120


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark.

    Attributes:
        start: Offset in the article's text.
        end: Offset after it.
        norm: The folded form.
        stem: What its forms share; empty for stop words, numbers and marks.
    """

    start: int
    end: int
    norm: str
    stem: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article's body.

    Attributes:
        paragraph: The index of its line.
        place: Its number in the article, from 0.
        tokens: Its words, numbers and marks, without the full stop.
    """

    paragraph: int
    place: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article tells.

    Attributes:
        teller: Who tells it: the outlet, or the article where the outlet is not known.
        article: The article itself.
        sentences: Those of its body.
        quoted: Where it quotes verbatim: pairs of start and end.
        reported: Where it reports what somebody says, in whatever words.
        cues: Offsets of the words that tell that somebody says it.
    """

    teller: str
    article: Article
    sentences: tuple[Sentence, ...]
    quoted: tuple[tuple[int, int], ...] = ()
    reported: tuple[tuple[int, int], ...] = ()
    cues: tuple[int, ...] = ()

    @property
    def day(self) -> str:
        """When it was published, `YYYY-MM-DD`; nothing if it is not known."""
        return (self.article.date or "")[:10]

    def text(self, start: int, end: int) -> str:
        """Return words of the article, verbatim."""
        return self.article.text[start:end]

    def is_quoted(self, token: Token) -> bool:
        """Whether a word stands in what the article quotes verbatim."""
        return any(start <= token.start < end for start, end in self.quoted)


def read(article: Article, quotations: Iterable[Quotation] = ()) -> Telling:
    """Read the body of an article.

    Args:
        article: The article.
        quotations: Those found in it.
    """
    sentences: list[Sentence] = []
    for paragraph in article.paragraphs:
        if paragraph.part is Part.BODY:
            for tokens in _sentences(article.text, paragraph):
                sentences.append(Sentence(paragraph.index, len(sentences), tokens))
    every = list(quotations)
    quoted = tuple((each.start, each.end) for each in every if each.kind is Kind.DIRECT)
    reported = tuple((each.start, each.end) for each in every)
    cues = tuple(each.cue_start for each in every if each.cue_start is not None)
    return Telling(article.source or article.id, article, tuple(sentences), quoted, reported, cues)


def _sentences(text: str, paragraph: Paragraph) -> Iterator[tuple[Token, ...]]:
    stems = {
        paragraph.start + term.start: term.stem
        for term in analyzer().analyze(text[paragraph.start : paragraph.end])
        if term.stem
    }
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, paragraph.start, paragraph.end):
        if match.group() in _ENDS or len(tokens) == _LONGEST_SENTENCE:
            if tokens:
                yield tuple(tokens)
            tokens = []
        elif norm := fold(match.group()):
            stem = stems.get(match.start(), "") if norm[0].isalpha() else ""
            tokens.append(Token(match.start(), match.end(), norm, stem))
    if tokens:
        yield tuple(tokens)


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the words of a few words, to read the numbers among them."""
    return tuple(tokens for sentence in _sentences(text, Paragraph(0, 0, len(text))) for tokens in sentence)

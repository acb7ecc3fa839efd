"""Extraction: the stages put together, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from indexer.analysis.known import known
from indexer.attribution.clauses.content import MAY_TRAIL
from indexer.attribution.drafts import TITLE, Draft, Passage
from indexer.attribution.mentions.mentions import MentionReader
from indexer.attribution.quotations.interviews import with_answers
from indexer.attribution.quotations.paragraphs import ParagraphReader
from indexer.attribution.subjects.narrated import MAY_OPEN_CLAUSE
from indexer.attribution.text import tokens
from indexer.attribution.text.cues import may_speak, readings
from indexer.attribution.text.dateline import set_off
from indexer.attribution.text.tokens import Words
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words.adverbs import ON_WHAT
from indexer.model import Article, Part

# Names in آ that are particles where a house writes ا («آن», «آي», «آلي»).
_WITH_MADDA = frozenset({"ان", "اي", "الي"})
# What may lead to a source, or open a clause with a subject.
_LEADING = MAY_TRAIL | MAY_OPEN_CLAUSE
# What shows that a house writes ي for ى; a short text without any ى shows nothing.
_UNDOTTED = re.compile(r"\b(?:[إا]لي|حتي|[أا]خري)\b")


def body(article: Article) -> list[tuple[int, Words]]:
    """Cut the paragraphs of an article's body into words."""
    found = [(p.index, tokens.read(article.text, p.start, p.end)) for p in article.paragraphs if p.part is Part.BODY]
    if "ى" not in article.text and _UNDOTTED.search(article.text):
        for _, words in found:
            _undotted(words.norm)
    with_madda = "آ" in article.text
    for _, words in found:
        _on_what(words.norm)
        _that_not(words)
        if with_madda:
            _called_ann(words)
        set_off(words)
    return found


def _undotted(norm: list[str]) -> None:
    """Read «علي» as the preposition where a house writes no ى, unless a name stands before or behind it."""
    for i, word in enumerate(norm):
        if word == "علي" and not _named_ali(norm, i):
            norm[i] = "على"


def _on_what(norm: list[str]) -> None:
    """Read «علي» as the preposition before what can only follow that («وشدد علي ضرورة …»)."""
    for i, word in enumerate(norm[:-1] if "علي" in norm else ()):
        if word == "علي" and norm[i + 1] in ON_WHAT:
            norm[i] = "على"


def _that_not(words: Words) -> None:
    """Read «ألا» before a verb of the present as أن, whose clause begins with it («وتوقع الخبير ألا يزيد السعر»)."""
    norm, present = words.norm, known().present
    for i in range(1, len(norm) - 1) if "الا" in norm else ():
        written = norm[i] == "الا" and norm[i - 1][:1].isalpha() and words.text[words.start[i]] == "أ"
        if written and norm[i + 1][:1] in "يتن" and norm[i + 1][1:] in present:
            norm[i] = "ان"


def _called_ann(words: Words) -> None:
    """Keep the آ of a name that is a particle without it («وقالت آن إن …», «وأضاف آي …», «الممثلة آن كليمان»)."""
    for i, word in enumerate(words.norm):
        if i and word in _WITH_MADDA and words.text[words.start[i]] == "آ" and words.norm[i + 1 : i + 2] != ["الاوان"]:
            before = words.norm[i - 1]
            if readings(before)[1] or vocabulary().is_role(before):
                words.norm[i] = "آ" + word[1:]


def _named_ali(norm: list[str], at: int) -> bool:
    """Whether «علي» goes on a name («علي المؤمن», «الدكتور ياسر علي ان»)."""
    vocab = vocabulary()
    after = norm[at + 1] if at + 1 < len(norm) else ""
    if after in vocab.names:
        return True
    if at and norm[at - 1] in vocab.given and has_article(after) and after.endswith("ي") and not vocab.known(after):
        # «محمد علي الدمنهوري»: a family of which no list knows.
        return True
    titled = at > 1 and vocab.is_role(norm[at - 2]) and norm[at - 2].startswith("ال")
    return titled and not vocab.is_role(norm[at - 1]) and not norm[at - 1].startswith("ال")


def draft_quotations(readers: Sequence[MentionReader], title: MentionReader | None = None) -> list[Draft]:
    """Find the quotations of an article, speakers as the words beside the cues give them.

    The paragraph of a draft is its place in the body: blank lines and captions put nothing farther away.

    Args:
        readers: Of the paragraphs of the body; what they have read once they know.
        title: Of the headline; a body that goes on with it («وأضاف أن …») carries its subject.
    """
    every = readers if title is None else [title, *readers]
    if not every:
        return []
    words = every[0].context.words
    telling = {*filter(may_speak, words), *_LEADING.intersection(words)}
    passage = Passage(every[0].words, TITLE, every[0], [], [], telling)
    paragraphs = ParagraphReader(passage)
    if title is not None:
        paragraphs.run()
    passage.drafts = found = list[Draft]()
    for ordinal, mentions in enumerate(readers):
        passage.turn_to(ordinal, mentions)
        paragraphs.run()
    passage.let_go()
    return with_answers(readers, found)

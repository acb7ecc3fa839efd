"""Issuers: who issued the statements and reports of an article, for where only the document speaks."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass
from itertools import compress

from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import Words
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words import listed
from indexer.attribution.words.documents import ADDRESSED_DOCUMENTS, STUDIES
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import COMPLEMENTISERS, PREPOSITIONS, RELATIVES
from indexer.attribution.words.verbs import ISSUES
from indexer.model import SpeakerType

# Who does this makes one («أجرى البنك دراسة», «أعدت الوزارة تقريرا»).
_MAKES = ISSUES | listed("اجري اجرت اعد اعدت انجز انجزت نفذ نفذت")
_MADE_PAPERS = STUDIES | {"تقرير", "احصاء", "استبيان", "تحليل", "تحقيق", "ورقه"}
# Behind these a study stands whose maker may have no name («أجريت دراسة», «أجرى باحثون دراسة»).
_MADE = {verb for verb in (*_MAKES, "اجريت") if verb[0] != "و"} | {"و" + verb for verb in (*_MAKES, "اجريت")}
# Where none of these stands nothing is made.
_MAY_MAKE = _MADE | _MAKES
_MADE_WITHIN = 8
# So many words behind whoever issues a document it may stand.
_DOCUMENT_WITHIN = 25


@dataclass(frozen=True, slots=True)
class Document:
    """A statement or report where the article tells who issued it.

    Attributes:
        start: Where it is named in the article's text; 0 in the headline, which comes before all of it.
        head: Its noun without ال («بيان»).
        words: The paragraph.
        issuer: Who issued it.
    """

    start: int
    head: str
    words: Words
    issuer: Mention


class Issuers:
    """The documents of which an article tells who issued them."""

    def __init__(self) -> None:
        self._told: dict[str, list[Document]] = {}
        self._told_in_headline: dict[str, Document] = {}

    def add(self, words: Words, mentions: list[Mention], *, headline: bool) -> None:
        """Take note of the documents of a paragraph: «بيان صادر عن الوزارة», «أصدرت الوزارة أمس بيانا».

        Args:
            words: The paragraph, or the headline.
            mentions: The persons and bodies that it names.
            headline: Whether it is the headline, which comes before all of the text.
        """
        documents, starts = vocabulary().documents, {mention.start for mention in mentions}
        noted = set[int]()
        made = not _MAY_MAKE.isdisjoint(words.norm)
        for mention in mentions:
            if mention.body is not None and mention.head not in ADDRESSED_DOCUMENTS:
                start = 0 if headline else words.start[mention.start]
                noted.add(mention.start)
                self._note(Document(start, mention.head, words, mention.body), headline)
            elif made and (begin := _issues(words.norm, mention)) and not (begin > mention.end and begin in starts):
                reach = range(begin, min(begin + _DOCUMENT_WITHIN, len(words.norm)))
                stop = next((k for k in reach if words.norm[k] == "."), reach.stop)
                verb = _verb(words.norm[(mention.start if begin == mention.end else begin) - 1])
                papers = documents if verb in ISSUES else _MADE_PAPERS
                for k in range(begin, stop):
                    head = words.norm[k] if words.norm[k] in documents else words.norm[k].removesuffix("ا")
                    if head.removeprefix("ب") in documents:
                        # «بعث المدير برسالة إلى الوزارة»
                        head = head.removeprefix("ب")
                    if head not in documents and has_article(head) and words.norm[k - 1] not in PREPOSITIONS:
                        # «أطلقت المنظمة أمس التقرير السنوي»
                        head = head.removeprefix("ال")
                    if head in papers:
                        start = 0 if headline else words.start[k]
                        noted.add(k)
                        self._note(Document(start, head, words, mention), headline)
                        break
        if made and not headline:
            self._add_nameless(words, noted)

    def _add_nameless(self, words: Words, noted: set[int]) -> None:
        """Take note of the studies of a paragraph that somebody without a name made («أجرى باحثون دراسة»)."""
        norm = words.norm
        for verb in compress(range(len(norm)), map(_MADE.__contains__, norm)):
            for k in range(verb + 1, min(verb + 1 + _MADE_WITHIN, len(norm))):
                head = norm[k] if norm[k] in STUDIES else norm[k].removesuffix("ا")
                if norm[k] == "." or norm[k] in COMPLEMENTISERS or k in noted:
                    break
                if head in STUDIES and norm[k - 1] not in PREPOSITIONS:
                    nobody = Mention(verb, verb + 1, SpeakerType.UNNAMED)
                    self._note(Document(words.start[k], head, words, nobody), headline=False)
                    break

    def _note(self, document: Document, headline: bool) -> None:
        if headline:
            self._told_in_headline[document.head] = document
        else:
            insort(self._told.setdefault(document.head, []), document, key=lambda one: one.start)

    def issued(self, head: str, before: int) -> Document | None:
        """Return the document of a kind in the headline, or that was named last before a place in the text, or None."""
        if before > 0 and head in self._told_in_headline:
            return self._told_in_headline[head]
        told = self._told.get(head, [])
        last = bisect_left(told, before, key=lambda one: one.start) - 1
        return told[last] if last >= 0 else None


def _verb(word: str) -> str:
    """Return a verb without و before it, which «وزع» and «وجه» have of their own."""
    return word if word in _MAKES else word.removeprefix("و")


def _issues(norm: list[str], mention: Mention) -> int:
    """Return the token from which on the document stands that somebody issues, or 0 («أصدرت الوزارة أمس بيانا»).

    His verb may stand behind him («وكانت النقابة قد نشرت تقريرا», «النقابة، التي نشرت تقريرا»), unless it is another's
    («بعد لقاء مع الوزير، نشرت صحيفة تقريرا»).
    """
    if mention.start and _verb(norm[mention.start - 1]) in _MAKES:
        return mention.end
    at = mention.end
    led = at + (norm[at : at + 1] != [] and norm[at] in COMMAS)
    if norm[led : led + 1] != [] and (norm[led] == "قد" or norm[led] in RELATIVES):
        at = led + 1
    if at >= len(norm) or norm[at] not in _MAKES or _superior(norm, mention):
        # «المحامي الخاص للوزير سامر العلي بعث برسالة»: the minister does not.
        return 0
    gender = mention.gender or (vocabulary().gender(norm[mention.name[0]]) if mention.name is not None else "")
    another = gender and not mention.plural and (gender == "f") != norm[at].endswith("ت")
    return 0 if another else at + 1


def _superior(norm: list[str], mention: Mention) -> bool:
    """Whether a person is named in the title of somebody else («المحامي الخاص للوزير سامر العلي»)."""
    named = mention.name[0] if mention.name is not None else mention.start + 1
    return any(word.startswith("لل") for word in norm[mention.start : max(named, mention.start + 1)])

"""Bodies named: the bodies of an article, at each place where it names one."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass

from indexer.analysis.known import known as known_words
from indexer.analysis.letters import fold
from indexer.attribution.mentions.names_in_marks import LONGEST_NAME_IN_MARKS
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN, Words
from indexer.attribution.text.vocabulary import vocabulary, without_lam
from indexer.attribution.words.adjectives import SUPERLATIVES
from indexer.attribution.words.bodies import PLACE_HEADS

# A name of fewer words tells nothing that its head does not.
_SHORTEST = 2


@dataclass(slots=True)
class Body:
    """A body where the article names it; not frozen, since so many are made.

    Attributes:
        start: Where the mention starts in the article's text, or -1 in its headline.
        head: The head noun without ال.
        name: The name as written there.
        parts: Its words, folded.
    """

    start: int
    head: str
    name: str
    parts: tuple[str, ...]


class Bodies:
    """The bodies that an article names.

    Attributes:
        named: The bodies, at each place where they are named, in its order.
    """

    def __init__(self) -> None:
        self.named: list[Body] = []
        self._first_of_kind: dict[str, int] = {}

    def add(self, words: Words, mention: Mention, *, headline: bool) -> None:
        """Take note of a body.

        Args:
            words: The paragraph, or the headline.
            mention: The body as it is named there.
            headline: Whether it is the headline, which is read last and comes before all of the text.
        """
        if mention.name is None or mention.name[1] - mention.name[0] < _SHORTEST:
            return
        key = tuple([word for word in words.norm[mention.name[0] : mention.name[1]] if word[:1].isalpha()])
        end = _where_name_ends(words, *mention.name)
        if len(key) < _SHORTEST or end < mention.name[0] + 2 or _described(words, mention, key, end):
            return
        name = words.between(mention.name[0], _before_place(words, mention.name[0], end) - 1)
        if mention.attached:
            name = without_lam(name) if name.startswith("ل") else name.removeprefix("ب")
        body = Body(-1 if headline else words.start[mention.start], mention.head, name, tuple(fold(name).split()))
        self._first_of_kind.setdefault(body.head, body.start)
        if headline:
            self._first_of_kind[body.head] = body.start
        if not self.named or body.start >= self.named[-1].start:
            self.named.append(body)
        else:
            insort(self.named, body, key=lambda one: one.start)

    def of_kind_before(self, head: str, before: int) -> bool:
        """Whether a body of a kind is named before a place in the text, or in the headline."""
        return self._first_of_kind.get(head, before) < before

    def between(self, start: int, end: int) -> list[Body]:
        """Return the bodies named from one place in the text to another."""
        first, last = (bisect_left(self.named, at, key=lambda one: one.start) for at in (start, end))
        return self.named[first:last]


def _described(words: Words, mention: Mention, key: tuple[str, ...], end: int) -> bool:
    """Whether words tell what a body is, and are no name («أكبر شركة منتجة للدخان»)."""
    first, last = mention.name or (mention.start, mention.end)
    if len(key) == 2 and key[0].startswith("ال") and not key[1].endswith(("ي", "يه")):
        return True
    if end < last and words.norm[first].startswith("ال"):
        return True
    return mention.start > 0 and words.norm[mention.start - 1] in SUPERLATIVES


def _before_place(words: Words, first: int, end: int) -> int:
    """Return where a body's name ends before the town it acts in («قوات الاحتلال في مدينة طوباس»)."""
    return next(
        (k for k in range(first + 1, end - 1) if words.norm[k] == "في" and words.norm[k + 1] in PLACE_HEADS), end
    )


def _where_name_ends(words: Words, first: int, end: int) -> int:
    """Return the token behind a body's name where more was read.

    «الشرطة في المراحل الأولى», «الشركة ومشكلة الديون», «روسيا وأوكرانيا», «الحكومة “ليست لديها …”».
    """
    vocab = vocabulary()
    for k in range(first + 1, end):
        word, after = words.norm[k], words.norm[k + 1] if k + 1 < end else ""
        if word == OPEN and words.partner[k] - k > LONGEST_NAME_IN_MARKS:
            return k
        if k == first + 1 and word[:1] in ("ي", "ت") and word[1:] in known_words().present and word not in vocab.names:
            # «طرف يستثمر البحث»
            return k
        if word in ("في", "من") and not (after in vocab.places or after in vocab.states or after in PLACE_HEADS):
            return k
        joined = words.norm[first] in vocab.states and word[1:] in vocab.states
        alone = k == first + 1 and words.norm[first].startswith("ال") and not word.startswith("وال")
        if word[:1] == "و" and word not in vocab.names and (joined or alone):
            return k
    return end

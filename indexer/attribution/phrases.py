"""Phrases: where the words end that belong to a noun, be it a title, a body or a source."""

from __future__ import annotations

from indexer.attribution.cues import forms
from indexer.attribution.names import NameReader
from indexer.attribution.tokens import OPEN
from indexer.attribution.word_kinds import WordKinds, has_article
from indexer.attribution.words import (
    ADDRESSED_BARE,
    ADJECTIVAL_ENDS,
    COMPLEMENTISERS,
    CONNECTORS,
    EPONYM_TITLES,
    FUNCTION,
    INSIDE_TITLES,
    NAME_OPENERS,
    SERVES,
    SMALL_ADJECTIVES,
    SPEAKS_FOR,
)


class PhraseReader:
    """Finds the ends of noun phrases in the words of one paragraph."""

    def __init__(self, kinds: WordKinds, names: NameReader) -> None:
        self.kinds = kinds
        self.names = names
        self.words = kinds.words
        self.norm = kinds.norm
        self.vocab = kinds.vocab

    def end(self, at: int, limit: int, *, closed: bool, definite: bool, role: bool = False) -> int:
        """Return where the words end that belong to a noun: construct chain, adjectives, «باسم …», «في وزارة …».

        Args:
            at: The token after the noun.
            limit: Where to stop at the latest.
            closed: Whether the construct chain is closed already: the noun has ال or an attached pronoun.
            definite: Whether the noun phrase is definite; an indefinite one takes adjectives without ال.
            role: Whether the noun is a person's title, behind which a name may start.
        """
        norm, vocab = self.norm, self.vocab
        last_head = norm[at - 1]
        i = at
        while i < limit:
            word = norm[i]
            if word == OPEN:
                close = self.words.partner[i]
                if close >= limit or close - i > 6:
                    break
                prior = norm[i - 1]
                takes = prior in ("ل", "ب", "ال") or self.kinds.takes_eponym(prior)
                if not takes and (closed or not role):
                    break
                i, closed = close + 1, True
                continue
            if word == "(":
                close = self.kinds.bracket(i, limit)
                if close < 0 or close - i > 6:
                    break
                i = close + 1
                continue
            if word in INSIDE_TITLES:
                if (
                    i + 1 >= limit
                    or norm[i + 1] in vocab.occasions
                    or (word == "المكلف" and not norm[i + 1].startswith("ب"))
                ):
                    closed = closed or word == "المكلف"
                    if word != "المكلف":
                        break
                    i += 1
                    continue
                i, closed = i + 1, False
                continue
            if word in ("ل", "ال", "وال") and i + 1 < limit and norm[i + 1] == OPEN:
                beyond = self.words.partner[i + 1] + 1
                if (
                    closed
                    and word == "ل"
                    and beyond < limit
                    and (norm[beyond] in COMPLEMENTISERS or norm[beyond] == ":")
                ):
                    break
                i += 1
                continue
            if word == "على" and vocab.head(norm[i - 1]) in ("مشرف", "قايم") and role:
                i, closed = i + 1, False
                continue
            if word == "عن" and role and i + 1 < limit and vocab.head(norm[i - 1]) in SPEAKS_FOR:
                if (
                    vocab.head(norm[i + 1]) not in vocab.organisations
                    and vocab.head(norm[i + 1]) not in vocab.eponym_heads
                ):
                    break
                i, closed = i + 1, False
                continue
            if word in ("في", "لدي", "من"):
                if not self.kinds.place_follows(i + 1, limit, last_head):
                    break
                if word == "من" and closed and i == at and vocab.head(norm[i + 1]) in vocab.people:
                    # «طلب الوزير من النواب أن …»: they are asked, the minister is none of them.
                    break
                further = self.end(i + 1, limit, closed=False, definite=True)
                if further <= i + 1:
                    break
                i, closed, last_head = further, True, word
                continue
            if (
                not word
                or word in FUNCTION
                or word in COMPLEMENTISERS
                or word in vocab.asides
                or not word[:1].isalnum()
            ):
                break
            if self.kinds.to_outlet(word):
                break
            if self.kinds.heads_body_behind_preposition(word):
                i, closed, last_head = i + 1, word.startswith("بال"), word[1:]
                continue
            if word[:1].isdigit() and not (role and i == at):
                break
            if (
                word in EPONYM_TITLES
                and self.kinds.takes_eponym(norm[i - 1])
                and (eponym := self.names.read(i + 1, limit)) is not None
            ):
                i, closed = self._short_eponym(eponym), True
                continue
            if (role or (closed and word[1:] in vocab.places)) and (
                attached := self._attached_place(i, limit)
            ) is not None:
                i, closed = attached, True
                continue
            state = self.kinds.phrase(i, limit, vocab.states) or self.kinds.phrase(i, limit, vocab.bodies)
            if has_article(word) and i + 1 < limit and norm[i + 1] in ("بن", "بنت") and role:
                break
            if (
                has_article(word)
                and len(word) > 3
                and (not state or (closed and role and (word,) in vocab.bodies.get(word, ())))
            ):
                if self.kinds.namelike(word) and closed and role and not self.kinds.is_nisba(word):
                    break
                if closed and vocab.head(word) in vocab.deeds and norm[i - 1] not in ("في", "من"):
                    break
                if closed and role and self.kinds.is_role(word) and not self._adjective_like(word):
                    # A second title in apposition («الوزير المفوض» is an adjective, «الوزير الدكتور» is not).
                    i += 1
                    continue
                if (
                    closed
                    and not role
                    and all(has_article(w) for w in norm[at - 1 : i])
                    and self._disagrees(norm[at - 1], word)
                ):
                    break
                if (
                    closed
                    and i == at
                    and has_article(norm[at - 1])
                    and (
                        vocab.head(word) in vocab.organisations
                        or word in vocab.people
                        or vocab.head(word) in vocab.people
                    )
                ):
                    break
                if (
                    closed
                    and role
                    and i == at
                    and word.endswith("ه")
                    and not norm[i - 1].endswith(("ه", "ات"))
                    and not self.kinds.is_nisba(word)
                    and vocab.head(norm[at - 1]) in vocab.roles
                    and not vocab.head(norm[at - 1]).endswith("ه")
                    and has_article(norm[i - 1])
                ):
                    break
                i, closed = i + 1, True
                last_head = word
                continue
            if closed:
                if state is not None and norm[i - 1] in ("في", "من"):
                    i = state
                    continue
                if (
                    word.startswith("لل")
                    and vocab.known(word)
                    and (not self.kinds.is_addressee(word[2:]) or self._serves(at, i))
                ):
                    i += 1
                    continue
                if word.startswith("و") and self._joins(i, limit):
                    i, closed = i + 1, word.startswith("وال")
                    continue
                if (
                    word.startswith("ل")
                    and len(word) > 3
                    and vocab.known(word[1:])
                    and not self.kinds.namelike(word)
                    and role
                    and word[1:] not in vocab.asides
                    and word not in forms()
                    and not self.kinds.is_addressee(word[1:])
                ):
                    i, closed = i + 1, word[1:] in vocab.places or (word[1:],) in vocab.states.get(word[1:], ())
                    continue
                break
            if state is not None:
                i, closed = state, True
                continue
            if word in vocab.places:
                i, closed = i + 1, True
                continue
            if not definite:
                if word in SMALL_ADJECTIVES or (
                    word.endswith(ADJECTIVAL_ENDS) and vocab.known(word) and word not in vocab.names
                ):
                    i += 1
                    continue
                break
            if word in forms() and not self._noun_in_chain(i, limit):
                break
            if self.kinds.is_role(word) and i + 1 < limit and has_article(norm[i + 1]):
                i, last_head = i + 1, word
                continue
            if self.kinds.namelike(word):
                if (
                    self.kinds.takes_eponym(last_head)
                    or self.kinds.takes_eponym(norm[i - 1])
                    or not role
                    or norm[i - 1] in ("في", "من")
                ):
                    i = self._eponym_end(i, limit, role)
                    closed = True
                    continue
                if role and i == at and self._bare_title(at - 1):
                    break
                # A construct with a foreign place or club: «رئيس كاتالونيا كارليس …».
                if i + 1 < limit and (self.kinds.namelike(norm[i + 1]) or norm[i + 1] in (",", "،")):
                    i, closed = i + 1, True
                    continue
                break
            i += 1
            last_head = word
            closed = self.kinds.definite_by_pronoun(i - 1)
        return i

    def inside_body(self, end: int, limit: int) -> int:
        """Take in «في/من/باسم/داخل …» behind an unnamed source."""
        while (
            end + 1 < limit
            and self.norm[end] in ("في", "من", "باسم", "داخل", "لدي")
            and self.kinds.place_follows(end + 1, limit, "")
        ):
            further = self.end(end + 1, limit, closed=False, definite=True)
            if further <= end + 1:
                break
            end = further
        return end

    def indefinite_after(self, at: int, limit: int) -> bool:
        """Whether an indefinite adjective («وزير إسرائيلي», «مصدر عسكري») or nothing of its own follows a bare noun."""
        if at + 1 >= limit:
            return True
        word = self.norm[at + 1]
        if word in COMPLEMENTISERS or word in FUNCTION or word in ",،:(" or word in self.vocab.asides or word == OPEN:
            return True
        if word == "باسم" or has_article(word):
            return False
        return word in SMALL_ADJECTIVES or (
            word.endswith(ADJECTIVAL_ENDS)
            and self.vocab.known(word)
            and not self.kinds.phrase(at + 1, limit, self.vocab.states)
            and word not in self.vocab.names
        )

    def _serves(self, at: int, i: int) -> bool:
        """Whether the title is one that ل goes with («المستشارة السابقة للرئيس»)."""
        return any(self.vocab.head(w).rstrip("ه") in SERVES for w in self.norm[max(at - 1, i - 4) : i])

    def _disagrees(self, head: str, word: str) -> bool:
        """Whether a word with ال cannot be the adjective of a body («الشرطة … القبض», «الجيش … الحكومة»)."""
        feminine = self.vocab.organisations.get(self.vocab.head(head)) == "f"
        return feminine != word.endswith("ه") and not word.endswith(("ي", "ات", "ا"))

    def _short_eponym(self, name: tuple[int, int]) -> int:
        """Return where the name of a king or the like ends in the name of a body («جامعة الأمير محمد بن فهد»)."""
        first, end = name
        i = first + (2 if self.norm[first] in NAME_OPENERS else 1)
        while i < end and self.norm[i] in CONNECTORS:
            i += 2
        return min(i, end)

    def _eponym_end(self, at: int, limit: int, role: bool) -> int:
        """Return where a foreign name of a body or place ends; behind a title a person's name may follow it."""
        i = at + 1
        while (
            i < limit
            and i - at < 3
            and self.kinds.namelike(self.norm[i])
            and not (role and self.norm[i] in self.vocab.names)
        ):
            i += 1
        return i

    def _attached_place(self, i: int, limit: int) -> int | None:
        """Return where a state or body ends that ب puts behind a title («المندوب بالأمم المتحدة»), or None."""
        word = self.norm[i]
        if word[:1] != "ب" or len(word) < 4 or word in self.vocab.names:
            return None
        bare = word[1:]
        for phrases in (self.vocab.bodies, self.vocab.states):
            for parts in phrases.get(bare, ()):
                if tuple(self.norm[i + 1 : i + len(parts)]) == parts[1:] and i + len(parts) <= limit:
                    return i + len(parts)
        return i + 1 if bare in self.vocab.places else None

    def _bare_title(self, at: int) -> bool:
        """Whether a bare noun is used as a form of address before a name («لواء», «دكتور», «شيخ»)."""
        return self.norm[at] in ADDRESSED_BARE

    def _noun_in_chain(self, at: int, limit: int) -> bool:
        """Whether a word that could be a cue («مدير», «معلق») goes on the chain: something definite follows."""
        return at + 1 < limit and has_article(self.norm[at + 1]) and self.norm[at] not in ("قال", "اعلن", "اكد")

    def _adjective_like(self, word: str) -> bool:
        return word.endswith(("ي", "يه"))

    def _joins(self, i: int, limit: int) -> bool:
        """Whether و joins a further noun of the same title («وزير الخارجية والمغتربين»)."""
        word = self.norm[i]
        rest = word[1:]
        if (
            i + 1 < limit
            and has_article(self.norm[i + 1])
            and rest in self.vocab.common
            and not self.kinds.is_role(rest)
            and rest not in forms()
            and rest not in self.vocab.people
            and rest not in self.vocab.organisations
        ):
            return True
        if not (word.startswith("وال") and len(word) > 5 and self.vocab.known(word)):
            return False
        head = rest[2:]
        return not (
            self.kinds.is_role(rest)
            or rest in self.vocab.people
            or head in self.vocab.sources
            or head in self.vocab.organisations
            or rest in self.vocab.asides
        )

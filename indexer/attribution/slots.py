"""Slots: names read by their place, between a title or verb and a mark or أن, where listed names do not suffice."""

from __future__ import annotations

from indexer.attribution.cues import forms
from indexer.attribution.names import NameReader
from indexer.attribution.tokens import CLOSE, OPEN
from indexer.attribution.word_kinds import WordKinds, has_article
from indexer.attribution.words import (
    COMPLEMENTISERS,
    CONNECTORS,
    FUNCTION,
    NAME_OPENERS,
)

# What closes a name: marks, a relative clause, «كبير المفاوضين».
_CLOSES_NAME = (",", "،", ":", ".", CLOSE, OPEN, "-", "–", "(", "الذي", "التي", "كبير", "كبيره")


class SlotReader:
    """Reads what stands in the place of a name, in the words of one paragraph."""

    def __init__(self, kinds: WordKinds, names: NameReader) -> None:
        self.kinds = kinds
        self.names = names
        self.context = kinds.context
        self.norm = kinds.norm
        self.vocab = kinds.vocab

    def read(self, at: int, limit: int, unlisted: int = 1, title: str = "") -> tuple[int, int] | None:
        """Read a name between a title and a mark or أن: whatever stands there is the name, listed or not.

        Args:
            at: The first token.
            limit: Where the name must end.
            unlisted: How many words that news uses otherwise may be part of the name.
            title: The head of the title that stands before it, if one does; then a word of time closes the name too.
        """
        norm, vocab = self.norm, self.vocab
        if (compound := self.kinds.compound_name(at, limit)) is not None:
            return at, compound
        i = at
        parts = namelike = other = 0
        doubtful = -1
        while i < limit and i - at < 7:
            word = norm[i]
            if not word or not word[:1].isalpha() or word in COMPLEMENTISERS or self._ends_name(i, at, limit):
                break
            if (
                word in (CONNECTORS if parts else NAME_OPENERS)
                and i + 1 < limit
                and norm[i + 1][:1].isalpha()
                and norm[i + 1] not in FUNCTION
            ):
                i, parts, namelike = i + 2, parts + 1, namelike + 1
                continue
            if parts and self.kinds.regnal(i, at):
                i, parts, namelike = i + 1, parts + 1, namelike + 1
                continue
            if word in FUNCTION or self.kinds.verb_with_object(i):
                break
            if (
                self.kinds.namelike(word)
                or (word in ("الدين", "الله") and parts)
                or self.names.surname(i, parts, title)
                or (parts and word.startswith("بال") and self._maghrebi(i, limit))
            ):
                namelike += 1
            elif has_article(word):
                if not self._family_name(i, at, limit) and not (i == at and norm[i + 1 : i + 2] in (["بن"], ["بنت"])):
                    break
                other += 1
            elif (
                (self.kinds.definite_by_pronoun(i) and not self._closes_name(i, at, limit))
                or (word.endswith("ا") and word in vocab.common and not (i > at and norm[i - 1] in vocab.given))
                or not (title or norm[at] in vocab.given or other < unlisted)
            ):
                break
            else:
                other += 1
                if word in vocab.frequent and not (vocab.head(word) in vocab.roles and i > at):
                    doubtful = i
            i, parts = i + 1, parts + 1
        if (
            title
            and not namelike
            and parts >= 2
            and i < limit
            and (norm[i] in COMPLEMENTISERS or norm[i] in (",", "،", ":"))
        ):
            namelike = 1
        if (
            i == at
            or not namelike
            or (
                has_article(norm[at])
                and not self.kinds.namelike(norm[at])
                and norm[at + 1 : at + 2] not in (["بن"], ["بنت"])
            )
        ):
            return None
        between = at < doubtful < i - 1 and self.kinds.namelike(norm[at]) and self.kinds.namelike(norm[i - 1])
        if (doubtful >= 0 and not between) or other > unlisted:
            closes = parts <= 3 and self._closed_beyond_doubt(i, limit, titled=bool(title) and doubtful < 0)
        else:
            closes = self._closed(i, limit)
        sure = not other or (doubtful < 0 and other == 1 and parts == 2)
        if not closes and title and sure:
            closes = self._closed_behind_title(i, limit)
        return (at, i) if closes else None

    def _closed(self, i: int, limit: int) -> bool:
        """Whether what stands at a token closes the name before it: a mark, أن, a title, nothing."""
        after = self.norm[i] if i < limit else ""
        if not after or after in COMPLEMENTISERS or after in _CLOSES_NAME:
            return True
        if self.kinds.is_role(after) or self.kinds.to_outlet(after):
            return True
        return after[:1] == "و" and self.kinds.is_role(after[1:])

    def _closed_beyond_doubt(self, i: int, limit: int, *, titled: bool) -> bool:
        """Whether a name with a doubtful word is closed so that nothing but a name can stand there."""
        after = self.norm[i] if i < limit else ""
        beyond = self.norm[i + 1] if i + 1 < limit else ""
        if after in COMPLEMENTISERS or after == ":" or self.kinds.to_outlet(after):
            return True
        if has_article(after) and self.kinds.is_role(after):
            return True
        return after in (",", "،") and (titled or self.kinds.is_role(beyond) or beyond in COMPLEMENTISERS)

    def _closed_behind_title(self, i: int, limit: int) -> bool:
        """Whether a word of time or a preposition closes a name that stands behind a title."""
        after = self.norm[i] if i < limit else ""
        return after in self.vocab.asides or after in FUNCTION or after == "ل" or self.kinds.addressed(after)

    def _ends_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a word cannot be part of a name: it has a life of its own in the sentence."""
        word, vocab = self.norm[i], self.vocab
        if word in self.context.names:
            return False
        if (word in vocab.places or self.kinds.phrase(i, i + 1, vocab.states)) and not (
            i > at and self.norm[i - 1] in vocab.given and i + 1 < limit and self.norm[i + 1] in COMPLEMENTISERS
        ):
            return True
        if word in vocab.asides or word in vocab.people or word in ("كبير", "كبيره") or (word == "باسم" and i > at):
            return True
        if self.kinds.is_role(word) and word not in vocab.names and not (i > at and self._role_in_name(i, limit)):
            return True
        if word in forms() and word not in vocab.names:
            return True
        if (
            i > at
            and self.norm[i - 1] in vocab.given
            and i + 1 < limit
            and self.norm[i + 1] in COMPLEMENTISERS
            and word[1:] not in forms()
        ):
            return False
        if (
            word[:1] in "وف"
            and len(word) > 3
            and word not in vocab.names
            and (i == at or self.kinds.namelike(word[1:]) or word[1:] in forms() or vocab.known(word[1:]))
            and not self.kinds.namelike(word)
        ):
            return True
        if (
            i > at
            and word[:1] in "وف"
            and (len(word) > 3 or word[1:] in vocab.names)
            and word not in vocab.names
            and (word[1:] in forms() or word[1:] in vocab.names or word[1:] in self.context.words)
        ):
            return True
        if (
            word[:1] in "وف"
            and word not in vocab.names
            and (word[1:] in forms() or self.kinds.is_role(word[1:]) or word[1:-1] in vocab.roles)
        ):
            return True
        if word.startswith("بال") and i > at and self._maghrebi(i, limit):
            return False
        return self.kinds.separable(word, i, at) or (self.kinds.prefixed(word) and i > at) or self.kinds.addressed(word)

    def _closes_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a word stands between a name's first word and أن, a colon or a comma."""
        after = self.norm[i + 1] if i + 1 < limit else ""
        return (
            i == at + 1
            and self.kinds.namelike(self.norm[i - 1])
            and (after in COMPLEMENTISERS or after in (":", ",", "،"))
        )

    def _maghrebi(self, i: int, limit: int) -> bool:
        """Whether «بالطيب» ends a name: behind a given name, closed by أن or a comma, and no place."""
        after = self.norm[i + 1] if i + 1 < limit else ""
        closed = after in COMPLEMENTISERS or after in (",", "،", ":") or self.kinds.is_role(after)
        bare = self.norm[i][3:]
        thing = "ال" + bare in self.vocab.places or bare in self.vocab.frequent
        return closed and not thing and self.norm[i - 1] in self.vocab.names

    def _family_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a known word with ال is a family name («مقتدى الصدر»): alone behind a given name, closed at once."""
        word = self.norm[i]
        if word in ("الدين", "الله", "الرحمن"):
            return i > at
        if i == at or not self.kinds.namelike(self.norm[i - 1]) or self.kinds.is_role(word):
            return False
        if self.kinds.is_nisba(word) and not (self.norm[i - 1] in self.vocab.given or self.norm[i - 2] in NAME_OPENERS):
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        if i > at + 1 and (after.startswith("بان") or self._behind_family_name(i)):
            return False
        return not after or after in COMPLEMENTISERS or after in (",", "،", ":", "الذي", "التي")

    def _behind_family_name(self, i: int) -> bool:
        """Whether a common word with ال follows what ends a name already («وصفت أنجيلا ميركل الوضع»)."""
        before, noun = self.norm[i - 1], self.norm[i][2:]
        if noun in self.vocab.deeds or noun in self.vocab.occasions or noun in self.vocab.organisations:
            return True
        return before not in self.vocab.given and noun in self.vocab.frequent and self.norm[i - 2] not in CONNECTORS

    def _role_in_name(self, i: int, limit: int) -> bool:
        """Whether a word that is a role elsewhere is part of a name: «حسين أمير عبد اللهيان», «كنعاني مقدم،»."""
        after = self.norm[i + 1] if i + 1 < limit else ""
        if has_article(self.norm[i]):
            return False
        return after in (",", "،", "-", "–") or after in CONNECTORS or after in self.vocab.names

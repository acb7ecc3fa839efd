"""Names: the words of a person's name, read by what the lexicon and the article know of each."""

from __future__ import annotations

from indexer.attribution.cues import forms
from indexer.attribution.tokens import CLOSE, OPEN
from indexer.attribution.word_kinds import WordKinds, has_article
from indexer.attribution.words import (
    BINDING_PARTICLES,
    COMPLEMENTISERS,
    CONNECTORS,
    COURTESY,
    FUNCTION,
    NAME_OPENERS,
    SINGLE_NAME_TITLES,
)


class NameReader:
    """Reads persons' names in the words of one paragraph."""

    def __init__(self, kinds: WordKinds) -> None:
        self.kinds = kinds
        self.context = kinds.context
        self.norm = kinds.norm
        self.vocab = kinds.vocab

    def read(self, at: int, limit: int) -> tuple[int, int] | None:
        """Read a person's name; return its first token and end, or None."""
        norm, vocab = self.norm, self.vocab
        i = at
        if i < limit and norm[i] == OPEN:
            i += 1
        while i + 1 < limit and (len(norm[i]) == 1 and norm[i] in "دأام" and norm[i + 1] == "."):
            i += 2
        first = i
        seen = 0
        if i < limit and (norm[i] in ("صلي", "الله") or (norm[i] == "باسم" and i and self.kinds.is_role(norm[i - 1]))):
            return None
        while i < limit and i - first < 7:
            word = norm[i]
            if not word or not (word[:1].isalpha()):
                break
            if (word in vocab.asides or word in COMPLEMENTISERS) and word not in CONNECTORS:
                break
            if word in (CONNECTORS if seen else NAME_OPENERS) and i + 1 < limit and self._goes_on(i + 1, limit):
                i += 2
                seen += 1
                continue
            if seen and self.kinds.regnal(i, first):
                i += 1
                continue
            if self.kinds.verb_with_object(i):
                # «سامر العلي أبلغه»: the verb is no part of the name.
                break
            if word in FUNCTION or (
                word == "علي" and i == first and not (i + 1 < limit and self.kinds.namelike(norm[i + 1]))
            ):
                break
            if word in vocab.states and word not in vocab.names and self.kinds.phrase(i, limit, vocab.states):
                break
            if (
                word[:1] in "وف"
                and word not in vocab.names
                and (word[1:] in forms() or self.kinds.is_role(word[1:]) or word[1:-1] in vocab.roles)
            ):
                break
            if (
                word.startswith("و")
                and len(word) > 3
                and word not in vocab.names
                and (self.kinds.namelike(word[1:]) or not seen)
            ):
                break
            if (
                self.kinds.separable(word, i, first)
                or self.kinds.addressed(word)
                or (word == "باسم" and i > first)
                or (word in forms() and word not in self.context.names)
            ):
                break
            if (
                i > first
                and word[:1] in "وف"
                and (len(word) > 3 or word[1:] in vocab.names)
                and word not in vocab.names
                and (word[1:] in forms() or word[1:] in vocab.names or word[1:] in self.context.words)
            ):
                break
            if self.kinds.namelike(word):
                if word in forms() and word not in vocab.names:
                    break
                if not seen and word not in vocab.names and word[:1] in "بلك" and word[1:] in vocab.places:
                    break
                if (
                    not seen
                    and word not in self.context.names
                    and (
                        (has_article(word) and self.kinds.is_nisba(word))
                        or (word not in vocab.names and word not in self.context.names and self.kinds.prefixed(word))
                    )
                ):
                    break
                if seen and self.kinds.is_role(word) and has_article(word) and word not in vocab.names:
                    break
                if seen and self._definite_title(i, limit):
                    break
                i += 1
                seen += 1
                continue
            if word in self.context.names or (seen and word in ("الدين", "الله")):
                i += 1
                seen += 1
                continue
            if self._family_before_title(i, first, seen, limit) or (seen == 1 and self.surname(i, 1, "name")):
                i += 1
                seen += 1
                continue
            if seen and self._between_names(i, limit):
                i += 1
                continue
            break
        return (first, i) if seen and i > first and norm[first:i] != ["ال"] else None

    def starts_with_role(self, at: int, limit: int) -> bool:
        """Whether a word that is both a role and a name (سلطان، أمين) starts a name here."""
        word = self.norm[at]
        if word not in self.vocab.names or at + 1 >= limit:
            return False
        if has_article(word):
            # «السيد البدوي» is a name, «السيد رضا مؤمون» has a title.
            return has_article(self.norm[at + 1]) and self.norm[at + 1] in self.vocab.names
        return self.norm[at + 1] in self.vocab.names and self.norm[at + 1] not in self.vocab.roles

    def _goes_on(self, i: int, limit: int) -> bool:
        word = self.norm[i]
        if not word or not word[:1].isalpha() or word in COMPLEMENTISERS or word in FUNCTION:
            return False
        if self.norm[i - 1] in BINDING_PARTICLES:
            return True
        return self.kinds.namelike(word) or has_article(word) or word in CONNECTORS

    def _definite_title(self, i: int, limit: int) -> bool:
        """Whether a word that could go on the name starts a title in apposition («سلطان عمان», «رئيس»)."""
        word = self.norm[i]
        return (
            self.kinds.is_role(word)
            and i + 1 < limit
            and has_article(self.norm[i + 1])
            and not self.kinds.namelike(self.norm[i + 1])
        )

    def _family_before_title(self, i: int, first: int, seen: int, limit: int) -> bool:
        """Whether a known word with ال ends a name: a title or أن stands behind («عبد اللطيف المكي وزير الصحة»)."""
        word, vocab = self.norm[i], self.vocab
        if (
            i - first != (2 if self.norm[first] in NAME_OPENERS else 1)
            or not has_article(word)
            or len(word) < 5
            or self.norm[first] not in vocab.names
            or self.kinds.is_role(word)
        ):
            return False
        if (
            word in vocab.frequent
            or word[2:] in vocab.frequent
            or word in vocab.asides
            or word in vocab.people
            or self.kinds.phrase(i, i + 1, vocab.states)
            or word in vocab.places
        ):
            return False
        if (
            word[2:] in vocab.organisations
            or word[2:] in vocab.sources
            or word[2:] in vocab.people
            or word[2:] in vocab.documents
        ):
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        return (
            after in COMPLEMENTISERS
            or after in (",", "،", ":", OPEN)
            or self.kinds.is_role(after)
            or after in vocab.asides
            or after == "ل"
            or self.kinds.addressed(after)
        )

    def surname(self, i: int, parts: int, title: str) -> bool:
        """Whether a known word with ال is the family name behind a title and one name («الوزير عبد اللطيف المكي»)."""
        word, vocab = self.norm[i], self.vocab
        if parts != 1 or not title or not has_article(word) or self.kinds.is_role(word):
            return False
        if title in SINGLE_NAME_TITLES and self.kinds.is_role(self.norm[i - 2]):
            return False
        if (
            word in vocab.asides
            or word in vocab.people
            or self.kinds.phrase(i, i + 1, vocab.states)
            or word[2:] in vocab.organisations
            or word[2:] in vocab.sources
            or word[2:] in vocab.people
        ):
            return False
        before = self.norm[i - 1]
        if self.kinds.is_nisba(word) and before in vocab.given:
            return True
        if (self.kinds.is_nisba(word) or word in vocab.frequent or word[2:] in vocab.frequent) and title == "name":
            return False
        if (
            title in COURTESY
            and (before not in vocab.names or before in vocab.given)
            and before not in vocab.frequent
            and word not in vocab.frequent
            and word[2:] not in vocab.frequent
        ):
            return True
        return before in vocab.given or (i > 1 and self.norm[i - 2] in ("عبد", "ابو", "بن"))

    def _between_names(self, i: int, limit: int) -> bool:
        """Whether a word that is no name is part of one here («أمير» in «حسين أمير عبد اللهيان»)."""
        norm = self.norm
        word = norm[i]
        if (
            word in FUNCTION
            or word in forms()
            or word.endswith("ا")
            or word.startswith(("ال", "ب", "ل", "و", "ي", "ت"))
            or self.kinds.is_nisba("ال" + word)
        ):
            return False
        after = norm[i + 1] if i + 1 < limit else ""
        if self.kinds.is_role(word) and (after in self.vocab.names or after == "عبد"):
            return True
        return (
            bool(after)
            and (after in ",،-–" or after in COMPLEMENTISERS or after == CLOSE)
            and not self.kinds.is_role(word)
            and word != "مقدم"
        ) or (word == "مقدم" and after in ",،-–")

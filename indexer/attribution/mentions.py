"""Mentions: the words that stand for a speaker, read from a given word on.

A mention is a title with or without a name, a name, a body or a state, or a source without a name. Arabic has no
capitals; where a mention ends is read from the closing of the construct chain (وزير خارجية إيران), from the words that
the lexicon knows otherwise than as names, and from what cannot stand inside a mention.
"""

from __future__ import annotations

from dataclasses import replace

from indexer.attribution.bodies import BodyReader
from indexer.attribution.cues import forms
from indexer.attribution.mention import Context, Mention
from indexer.attribution.names import NameReader
from indexer.attribution.phrases import PhraseReader
from indexer.attribution.slots import SlotReader
from indexer.attribution.titles import TitleReader
from indexer.attribution.tokens import OPEN, Words
from indexer.attribution.vocabulary import Vocabulary, vocabulary
from indexer.attribution.word_kinds import WordKinds, has_article
from indexer.attribution.words import (
    COMPLEMENTISERS,
    FUNCTION,
)
from indexer.model import SpeakerType


class MentionReader:
    """Reads mentions in the words of one paragraph."""

    def __init__(self, words: Words, context: Context | None = None, vocab: Vocabulary | None = None) -> None:
        self.words = words
        self.context = context or Context()
        self.norm = words.norm
        self.vocab = vocab or vocabulary()
        self.kinds = WordKinds(words, self.context, self.vocab)
        self.names = NameReader(self.kinds)
        self.slots = SlotReader(self.kinds, self.names)
        self.phrases = PhraseReader(self.kinds, self.names)
        self.titles = TitleReader(self.kinds, self.names, self.slots, self.phrases, self.read)
        self.bodies = BodyReader(self.kinds, self.phrases, self.read, self._behind_lam)
        self.namelike = self.kinds.namelike
        self._cache: dict[tuple[int, int], Mention | None] = {}

    def read(self, at: int, limit: int) -> Mention | None:
        """Read the mention that starts at a token, or return None if none does.

        Args:
            at: The token.
            limit: The token before which the mention must end.
        """
        key = (at, limit)
        if key not in self._cache:
            self._cache[key] = self._read(at, limit) if at < limit else None
        return self._cache[key]

    def subject(self, at: int, limit: int) -> Mention | None:
        """Read a mention where a verb's subject is expected: there a name may start with a word used otherwise."""
        mention = self.read(at, limit)
        if mention is not None or at + 1 >= limit:
            return mention
        word, after = self.norm[at], self.norm[at + 1]
        if (
            not word[:1].isalpha()
            or has_article(word)
            or self.kinds.prefixed(word)
            or word in FUNCTION
            or word in self.vocab.asides
            or word in forms()
        ):
            return None
        if not self.kinds.namelike(after) or (has_article(after) and not self.kinds.namelike(after)):
            return None
        slot = self.slots.read(at, limit, unlisted=1)
        return self.titles.named(at, slot, limit) if slot is not None and slot[1] > at + 1 else None

    def whoever(self, at: int, limit: int) -> Mention | None:
        """Read the noun phrase right behind a verb that takes no object: it can only be the subject, known or not."""
        norm, vocab = self.norm, self.vocab
        i = at
        while i < limit and i - at < 4:
            word = norm[i]
            if (
                not word
                or not word[:1].isalpha()
                or word in FUNCTION
                or word in COMPLEMENTISERS
                or word in vocab.asides
                or word in forms()
                or self.kinds.addressed(word)
                or self.kinds.prefixed(word)
            ):
                break
            i += 1
        first = norm[at]
        if (
            i == at
            or any(character.isdigit() for character in first)
            or (first[:1] == "ب" and first not in vocab.names and first[1:] in vocab.common)
        ):
            return None
        if (first[:1] in "وف" and first[1:] in forms()) or (first.endswith("ا") and first in vocab.common):
            return None
        if has_article(first):
            recurs = self.context.words.get(first, 0) > 1 and i == at + 1
            kind = SpeakerType.PERSON if recurs and not vocab.known(first[2:]) else SpeakerType.UNNAMED
        else:
            named = (
                (self.kinds.namelike(first) and (i > at + 1 or self.context.words.get(first, 0) > 1))
                or first in vocab.given
                or (
                    i > at + 1
                    and self.context.words.get(norm[i - 1], 0) > 1
                    and has_article(norm[i - 1])
                    and first not in vocab.frequent
                )
            )
            kind = SpeakerType.PERSON if named else SpeakerType.UNNAMED
        plural = first.endswith(("ون", "ين")) or first in vocab.people
        return Mention(
            at,
            i,
            kind,
            name=(at, i) if kind is SpeakerType.PERSON else None,
            head=vocab.head(first),
            plural=plural,
            definite=True,
        )

    def behind(self, at: int, limit: int) -> Mention | None:
        """Read a mention behind a preposition that may be attached to it (وفقا لهانسون، للبيان، عن باقري).

        Args:
            at: The token behind the cue.
            limit: Where the mention must end.
        """
        if at >= limit:
            return None
        word = self.norm[at]
        if word in ("ل", "عن", "الي", "من", "ب", "لدي"):
            return self.read(at + 1, limit)
        if (
            word.startswith("ل")
            and len(word) > 2
            and (mention := self._behind_lam(at, limit)) is not None
            and not (word in self.vocab.names and self.norm[at - 1] not in ("وفقا", "طبقا", "ووفقا", "خلافا"))
        ):
            return mention
        return self.read(at, limit)

    def _read(self, at: int, limit: int) -> Mention | None:
        norm, vocab = self.norm, self.vocab
        word = norm[at]
        if word == OPEN:
            return self._marked(at, limit)
        if word[:1].isdigit() and at + 1 < limit and norm[at + 1] in vocab.people:
            return replace(self.bodies.people(at + 1, limit, norm[at + 1], False), start=at)
        if word in ("هولاء", "وهولاء"):
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, plural=True, definite=True)
        after = norm[at + 1] if at + 1 < limit else ""
        chained = has_article(after) or after in vocab.places or after in vocab.states or self.kinds.is_role(after)
        if (
            word in self.context.names
            and (has_article(word) or (word in vocab.roles and not chained))
            and (name := self.names.read(at, limit)) is not None
        ):
            return self.titles.named(at, name, limit)
        if (compound := self.kinds.phrase(at, limit, vocab.compound_names)) is not None and not (
            compound < limit and norm[compound] in vocab.names and has_article(norm[compound])
        ):
            return self.titles.named(at, (at, compound), limit)
        if word == "(" and 0 < (close := self.kinds.bracket(at, limit)) <= at + 5 and after not in vocab.asides:
            return Mention(
                at, close + 1, SpeakerType.ORGANISATION, name=(at + 1, close), head=norm[at + 1], definite=True
            )
        if (
            word == "باسم"
            and at + 1 < limit
            and (has_article(norm[at + 1]) or vocab.head(norm[at + 1]) in vocab.organisations)
        ):
            return None
        if word in ("ذات", "نفس") and at + 1 < limit:
            inner = self.read(at + 1, limit)
            return replace(inner, start=at) if inner else None
        if word in ("كل", "كلا", "كلتا", "كلا") and at + 1 < limit:
            inner = self.read(at + (2 if norm[at + 1] == "من" else 1), limit)
            return replace(inner, start=at) if inner else None
        if (body := self.kinds.phrase(at, limit, vocab.bodies)) is not None and not self.kinds.is_role(word):
            return self.titles.with_apposition(self.bodies.organisation(at, body), limit)
        if (state := self.kinds.phrase(at, limit, vocab.states)) is not None:
            return self.bodies.joined(
                self.bodies.organisation(at, state, gender="" if word in vocab.masculine_states else "f"), limit
            )
        head = vocab.head(word)
        definite = head != word
        if not definite and word.endswith(("ان", "ين")) and word[:-2] in vocab.roles and len(word) > 5:
            end = self.phrases.end(at + 1, limit, closed=False, definite=False)
            return Mention(at, self.phrases.inside_body(end, limit), SpeakerType.UNNAMED, head=word, plural=True)
        if word.endswith("و") and word + "ن" in vocab.people and at + 1 < limit:
            end = self.phrases.end(at + 1, limit, closed=False, definite=True)
            return Mention(at, end, SpeakerType.UNNAMED, head=word, plural=True)
        if word.endswith(("وها", "وهم")) and word[:-2] + "ن" in vocab.people:
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, plural=True, definite=True)
        if head in vocab.documents:
            return self.bodies.document(at, limit, head, definite)
        if word in vocab.sources or (definite and head in vocab.sources):
            return self.bodies.source(at, limit, head, definite)
        if word in vocab.people or (definite and head in vocab.people):
            return self.bodies.people(at, limit, head, definite)
        if (
            not definite
            and word.endswith("يه")
            and at
            and norm[at - 1].endswith(("ات", "ه"))
            and vocab.known(norm[at - 1])
            and norm[at - 1] not in forms()
        ):
            # An adjective: «تصريحات صحفية» are no «صحفية».
            return None
        if self.kinds.is_role(word) and not self.names.starts_with_role(at, limit):
            return self.titles.read(at, limit, head, definite)
        if head in vocab.organisations and (definite or word in vocab.organisations):
            return self.bodies.body(at, limit, head, definite)
        if (
            definite
            and self.kinds.is_nisba(word)
            and at + 1 < limit
            and self.kinds.namelike(norm[at + 1])
            and (name := self.names.read(at + 1, limit)) is not None
        ):
            gender = "f" if word.endswith("ه") else "m"
            return Mention(
                at, name[1], SpeakerType.PERSON, name=name, role=(at, at + 1), head=head, gender=gender, definite=True
            )
        if (name := self.names.read(at, limit)) is not None:
            slot = self.slots.read(at, limit, unlisted=1)
            return self.titles.named(at, slot if slot is not None and slot[1] > name[1] else name, limit)
        if not definite and len(word) > 5 and word.endswith("يون") and word[:1] not in "يت" and vocab.known(word):
            end = self.phrases.end(at + 1, limit, closed=False, definite=False)
            return Mention(at, self.phrases.inside_body(end, limit), SpeakerType.UNNAMED, head=word, plural=True)
        if definite and word.endswith(("ون", "يون")) and len(word) > 6 and word not in vocab.names:
            end = self.phrases.end(at + 1, limit, closed=True, definite=True)
            return Mention(at, end, SpeakerType.UNNAMED, head=head, plural=True, definite=True)
        return None

    def _behind_lam(self, at: int, limit: int) -> Mention | None:
        """Read the mention behind an attached ل («للرئاسة», «لهانسون»)."""
        word = self.norm[at]
        bare = "ال" + word[2:] if word.startswith("لل") else word[1:]
        self.norm[at], kept = bare, word
        try:
            mention = self._read(at, limit)
        finally:
            self.norm[at] = kept
        return replace(mention, attached=True) if mention else None

    def _marked(self, at: int, limit: int) -> Mention | None:
        close = self.words.partner[at]
        if close >= limit or close - at > 7:
            return None
        inner = self.read(at + 1, close)
        if inner is not None and inner.end == close:
            mention = replace(inner, start=at, end=close + 1)
            return self.titles.with_apposition(mention, limit)
        beyond = self.norm[close + 1] if close + 1 < limit else ""
        if close - at <= 4 and beyond and beyond not in ".،," and self.norm[at - 1 : at] != [":"]:
            return Mention(
                at, close + 1, SpeakerType.ORGANISATION, name=(at + 1, close), head=self.norm[at + 1], definite=True
            )
        return None

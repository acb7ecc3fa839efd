"""Late names: a name behind the rest of a long title, and the rest of a name that was read in part.

What stands between a verb's subject and the content that it says must have a reason to stand there. Words right behind
a name, or behind the place or body that a title belongs to, and right before أن, a mark or a word of time, that news
does not use otherwise, are the name: «رئيس البعثة إلى الصين ماركوس رودلاور إن», «أليكس وارين إن».
"""

from __future__ import annotations

from dataclasses import replace

from indexer.analysis.known import known as known_words
from indexer.attribution.cues import forms, noun_reading
from indexer.attribution.drafts import Complement, Passage
from indexer.attribution.mention import Mention
from indexer.attribution.tokens import CLOSE, OPEN
from indexer.attribution.word_kinds import has_article
from indexer.attribution.words import COMMAS, COMPLEMENTISERS, CONNECTORS, FORMS_OF_ADDRESS, FUNCTION, RELATIVES
from indexer.model import SpeakerType

_LONGEST_GAP = 24
_LONGEST_NAME = 5
_CLAUSES = frozenset(("that", "quote", "colon"))
# What leads on within a title («في غزة», «إلى الصين», «عن القطاع»); words of time and company end it.
_WITHIN_TITLES = frozenset(("في", "الي", "عن", "من", "على", "لدي", "هذا", "هذه", "و"))
_CLOSERS = frozenset((*COMMAS, *RELATIVES, OPEN, "(", "-", "–", ":", "خلال", "في", "بعد", "عقب", "قبل", "امام", "على"))


class LateNames:
    """Completes the subjects of verbs in one paragraph."""

    def __init__(self, passage: Passage) -> None:
        self.norm = passage.words.norm
        self.partner = passage.words.partner
        self.mentions = passage.mentions
        self.kinds = passage.mentions.kinds
        self.vocab = passage.mentions.vocab

    def complete(self, at: int, complement: Complement) -> Complement:
        """Return what a cue at a token takes, with the whole name of the subject between them."""
        subject = complement.subject
        if subject is None or subject.start <= at or complement.source is not None or complement.kind not in _CLAUSES:
            return complement
        stop = self._stop(complement.first)
        if not subject.end < stop or stop - subject.end > _LONGEST_GAP or subject.plural:
            return complement
        if subject.name is not None:
            completed = self._with_rest(subject, stop)
        else:
            completed = self._with_name(subject, stop) if subject.role is not None else None
        return replace(complement, subject=completed) if completed is not None else complement

    def _stop(self, first: int) -> int:
        """Step back over أن, what leads to it, and marks before a content."""
        stop = first
        while self.norm[stop - 1] in COMPLEMENTISERS or self.norm[stop - 1] in (":", OPEN):
            stop -= 1
        return stop - 1 if stop < first and self.norm[stop - 1] in ("الي", "على", "عن") else stop

    def _with_rest(self, subject: Mention, stop: int) -> Mention | None:
        """Take in the words right behind a person's name that can only be its rest."""
        if subject.type is not SpeakerType.PERSON or subject.name is None or subject.name[1] != subject.end:
            return None
        end = subject.end
        while end < stop and end - subject.end < 2 and self._unexplained(end):
            end += 1
        if end == subject.end or not self._closed(end, stop):
            return None
        if has_article(self.norm[end - 1]) and end < stop and self.norm[end] not in COMMAS:
            # «سمير حليلة المطور الرئيس للمنطقة»: a title that the lexicon does not know.
            return None
        return replace(subject, end=end, name=(subject.name[0], end))

    def _with_name(self, title: Mention, stop: int) -> Mention | None:
        """Find the name behind what goes on a title."""
        i = title.end
        if i - 1 > title.start and self.kinds.is_role(self.norm[i - 1]) and has_article(self.norm[i - 1]):
            return self._addressed(title, i - 1, stop)
        while i < stop:
            word = self.norm[i]
            if word == OPEN and self.partner[i] < stop:
                i = self.partner[i] + 1
                continue
            if self._form_of_address(word):
                return self._addressed(title, i, stop)
            if self._name_may_start(i, title) and (end := self._name_end(i, stop)) is not None:
                return self._named(title, i, i, end)
            if not self._goes_on(word):
                return None
            i += 1
        return None

    def _form_of_address(self, word: str) -> bool:
        return has_article(word) and self.vocab.head(word) in FORMS_OF_ADDRESS

    def _addressed(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read «الدكتور فاضل» behind a title."""
        person = self.mentions.read(at, stop)
        if person is None or person.name is None or person.type is not SpeakerType.PERSON:
            return None
        end = person.name[1]
        while end < stop and end - person.name[1] < 2 and self._unexplained(end):
            end += 1
        return self._named(title, at, person.name[0], end) if self._closed(end, stop) else None

    def _named(self, title: Mention, behind: int, first: int, end: int) -> Mention:
        role = (title.start, behind)
        return replace(title, end=end, name=(first, end), role=role, type=SpeakerType.PERSON, definite=True)

    def _goes_on(self, word: str) -> bool:
        """Whether a word can go on a title: no time, no company, no verb, no other person's title."""
        if word in COMMAS or word in _WITHIN_TITLES:
            return True
        if not word[:1].isalpha() or word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES:
            return False
        return not (word in self.vocab.asides or word in forms() or self.kinds.is_role(word))

    def _name_may_start(self, at: int, title: Mention) -> bool:
        """Whether the title is closed before a token: a name behind «حكومة» or «عن» is another's."""
        before = self.norm[at - 1]
        if before in COMMAS or before == CLOSE:
            return True
        if at == title.end and any(self.kinds.is_role(self.norm[k]) for k in range(title.start + 1, at)):
            return False
        if self.kinds.is_role(before) or (self.kinds.takes_eponym(before) and not has_article(before)):
            return False
        return has_article(before) or before in self.vocab.places or (before,) in self.vocab.states.get(before, ())

    def _name_end(self, at: int, stop: int) -> int | None:
        """Return where a name of two words or more ends, one of which names know and nothing else explains."""
        end = at
        while end < stop and end - at < _LONGEST_NAME:
            if end > at and self.norm[end] in CONNECTORS and end + 1 < stop:
                end += 2
            elif self._unexplained(end):
                end += 1
            else:
                break
        if end - at < 2 or has_article(self.norm[at]) or not self._closed(end, stop):
            return None
        return end if any(self.kinds.namelike(self.norm[k]) for k in range(at, end)) else None

    def _unexplained(self, at: int) -> bool:
        """Whether a word can only be part of a name."""
        word, vocab = self.norm[at], self.vocab
        if not word[:1].isalpha() or word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES:
            return False
        if word in vocab.asides or word in vocab.occasions or word in forms() or self.kinds.addressed(word):
            return False
        if self.kinds.is_role(word) or self.kinds.verb_with_object(at) or noun_reading(word)[0] is not None:
            return False
        if word[:1] in "نيتا" and word[1:] in known_words().present and word not in vocab.names:
            return False
        if word[:1] == "ك" and vocab.known(word[1:]) and word not in vocab.names:
            return False
        if self.kinds.namelike(word):
            return True
        return word not in vocab.common and not word.endswith(("ا", "ه")) and not self.kinds.prefixed(word)

    def _closed(self, end: int, stop: int) -> bool:
        """Whether what stands behind a name ends it."""
        if end == stop:
            return True
        word = self.norm[end]
        if word in _CLOSERS or word in self.vocab.asides or word == "ل":
            return True
        return self.kinds.is_role(word) or self.kinds.addressed(word)

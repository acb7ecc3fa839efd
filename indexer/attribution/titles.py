"""Titles: an office or occupation with the name before or behind it."""

from __future__ import annotations

from dataclasses import replace

from indexer.attribution.cues import forms
from indexer.attribution.mention import Mention, Read
from indexer.attribution.names import NameReader
from indexer.attribution.phrases import PhraseReader
from indexer.attribution.slots import SlotReader
from indexer.attribution.tokens import OPEN
from indexer.attribution.word_kinds import WordKinds
from indexer.attribution.words import (
    CLOSES_LONG_TITLE,
    COMPLEMENTISERS,
    EPICENE,
    FORMS_OF_ADDRESS,
    KIN,
)
from indexer.model import SpeakerType


class TitleReader:
    """Reads persons by their titles in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        slots: Reads names by their place.
        phrases: Finds where a title ends.
        read: Reads any mention, for a second title behind the first.
    """

    def __init__(
        self, kinds: WordKinds, names: NameReader, slots: SlotReader, phrases: PhraseReader, read: Read
    ) -> None:
        self.kinds = kinds
        self.names = names
        self.slots = slots
        self.phrases = phrases
        self.read_any = read
        self.context = kinds.context
        self.words = kinds.words
        self.norm = kinds.norm
        self.vocab = kinds.vocab

    def read(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        """Read the person or office that a title starts («وزير النقل زهير خزيم», «الوزير»)."""
        gender = self.vocab.roles.get(head) or self.vocab.roles.get(self.norm[at], "")
        if (
            not definite
            and self.norm[at].endswith("ه")
            and self.norm[at][:-1] in self.vocab.roles
            and self.words.text[self.words.end[at] - 1] == "ه"
        ):
            definite, gender = True, self.vocab.roles[self.norm[at][:-1]]
        elif not definite and self.norm[at].endswith(("ها", "هم")) and self.norm[at][:-2] in self.vocab.roles:
            definite, gender = True, self.vocab.roles[self.norm[at][:-2]]
        if gender == "m" and head in EPICENE and not definite and at and self.kinds.feminine_verb(self.norm[at - 1]):
            gender = "f"
        indefinite = not definite and self.phrases.indefinite_after(at, limit)
        end = self.phrases.end(at + 1, limit, closed=definite, definite=not indefinite, role=True)
        name_at = end
        if name_at < limit and self.norm[name_at] in (",", "،") and name_at + 1 < limit:
            name_at += 1
        if name_at < limit and self.norm[name_at] == OPEN and self.words.partner[name_at] - name_at <= 6:
            name_at += 1
        name = (
            self.slots.read(name_at, limit, title=head) or self.names.read(name_at, limit) if name_at < limit else None
        )
        if name is None and name_at < limit and name_at > end and self.kinds.is_role(self.norm[name_at]):
            further = self.read_any(name_at, limit)
            if (
                further is not None
                and further.name is not None
                and further.role is not None
                and further.role[0] == name_at
                and self.kinds.closes_apposition(further.end, limit)
            ):
                return replace(further, start=at, role=(at, end), head=head, gender=gender)
        if (
            name is not None
            and name_at > end
            and self.norm[name_at - 1] != OPEN
            and not self.kinds.closes_apposition(name[1], limit)
            and name[1] - name[0] < 2
        ):
            name = None
        if name is None and end < limit and (second := self._second_title(end, limit, head)) is not None:
            return Mention(
                at,
                self.kinds.past_mark(second[1], limit),
                SpeakerType.PERSON,
                name=second,
                role=(at, second[0]),
                head=head,
                gender=gender,
                definite=True,
            )
        if name is None and end < limit and self.kinds.is_role(self.norm[end]) and end > at:
            further = self.read_any(end, limit)
            if (
                further is not None
                and further.name is not None
                and further.role is not None
                and further.type is SpeakerType.PERSON
                and further.role[0] == end
            ):
                return replace(further, start=at, role=(at, further.role[1]), head=head, gender=gender)
        name = self._name_before_particle(at, limit, name, head) or name
        if name is not None and name[1] < limit and (further := self._addressed_by_title(name[1], limit)) is not None:
            return replace(further, start=at, role=(at, name[1]), head=head, gender=gender)
        if name is not None and not (head in KIN and not definite):
            name = self._behind_brand(name)
            end = max(end, name[0]) if name[0] > end and self.norm[name[0] - 1] not in (OPEN, ",", "،") else end
            after = self.kinds.past_mark(name[1], limit)
            mention = Mention(
                at, after, SpeakerType.PERSON, name=name, role=(at, end), head=head, gender=gender, definite=True
            )
            return replace(mention, end=self.with_apposition(mention, limit).end)
        if head in KIN and not definite:
            return Mention(
                at,
                after if name is not None and (after := self.kinds.past_mark(name[1], limit)) else end,
                SpeakerType.UNNAMED,
                role=(at, end),
                head=head,
                gender=gender,
            )
        if indefinite or (not definite and (end == at + 1 or self.norm[at + 1] == "باسم")):
            return Mention(at, end, SpeakerType.UNNAMED, role=(at, end), head=head, gender=gender)
        return Mention(at, end, SpeakerType.PERSON, role=(at, end), head=head, gender=gender, definite=True)

    def _name_before_particle(
        self, at: int, limit: int, name: tuple[int, int] | None, title: str
    ) -> tuple[int, int] | None:
        """Read the name right before أن behind a long title («مدير مركز الملك فهد بقرية المفتاحة سعيد بن محيا أن»)."""
        norm = self.norm
        start = name[1] if name is not None else at + 1
        for k in range(start, min(limit, at + 24)):
            word = norm[k]
            if (
                word in COMPLEMENTISERS
                or word in (":", OPEN)
                or (word in ("الي", "على", "عن") and k + 1 < limit and norm[k + 1] in COMPLEMENTISERS)
            ):
                break
            if (
                word.startswith("لل")
                and (k > start or (self.kinds.is_addressee(word[2:]) and not self.kinds.is_group(word[2:])))
            ) or (word[:1] == "و" and word not in self.vocab.names and self.vocab.known(word)):
                return None
            if not word[:1].isalpha() or word in CLOSES_LONG_TITLE or word in self.vocab.asides or word in forms():
                return None
        else:
            return None
        if name is not None and name[1] == k:
            return None
        for s in range(max(at + 1, k - 5), k):
            if (
                norm[s] == "باسم"
                or self.kinds.phrase(s - 1, limit, self.vocab.bodies)
                or self.kinds.phrase(s, limit, self.vocab.bodies)
            ):
                continue
            if self.kinds.takes_eponym(norm[s - 1]) or not (
                self.kinds.namelike(norm[s]) or norm[s] in self.vocab.given
            ):
                continue
            found = self.slots.read(s, k + 1, unlisted=0)
            if found == (s, k):
                return found
        return None

    def _addressed_by_title(self, at: int, limit: int) -> Mention | None:
        """Read a name behind a form of address that follows what looked like one («مدير سوق عكاظ الدكتور راشد»)."""
        head = self.vocab.head(self.norm[at])
        if head == self.norm[at] or head not in FORMS_OF_ADDRESS:
            return None
        further = self.read_any(at, limit)
        return (
            further if further is not None and further.name is not None and further.type is SpeakerType.PERSON else None
        )

    def _second_title(self, at: int, limit: int, head: str) -> tuple[int, int] | None:
        """Read the name behind a second title of the same person («أستاذة التسويق والمستشارة السابقة فلانة»)."""
        word = self.norm[at]
        if (
            not word.startswith("و")
            or not self.kinds.is_role(word[1:])
            or self.vocab.head(word[1:]) == head
            or word in self.vocab.names
        ):
            return None
        end = self.phrases.end(at + 1, limit, closed=word.startswith("وال"), definite=True, role=True)
        return self.slots.read(end, limit, title=head) if end < limit else None

    def _behind_brand(self, name: tuple[int, int]) -> tuple[int, int]:
        """Start a name at its given name where a hotel's or firm's name runs into it («فندق بارك إن فهد بن سعيد»)."""
        first, end = name
        if self.norm[first] in self.vocab.names or self.norm[first] in self.context.names:
            return name
        for j in range(first + 1, end - 1):
            if self.norm[j] in self.vocab.given:
                return j, end
        return name

    def named(self, at: int, name: tuple[int, int], limit: int) -> Mention:
        """A name, with the title in apposition behind it if one follows."""
        end = self.kinds.past_mark(name[1], limit) if at < name[0] else name[1]
        mention = Mention(at, end, SpeakerType.PERSON, name=name, head=self.norm[name[0]], definite=True)
        return self.with_apposition(mention, limit)

    def with_apposition(self, mention: Mention, limit: int) -> Mention:
        """Take in a title behind a name («زهير خزيم، وزير النقل»)."""
        i = mention.end
        comma = i < limit and self.norm[i] in (",", "،")
        if comma:
            i += 1
        if i >= limit or mention.type is not SpeakerType.PERSON or not self.kinds.is_role(self.norm[i]):
            return mention
        head = self.vocab.head(self.norm[i])
        end = self.phrases.end(i + 1, limit, closed=head != self.norm[i], definite=True, role=True)
        if comma and end < limit and not self.kinds.closes_apposition(end, limit):
            return mention
        return replace(mention, end=end, role=(i, end), gender=self.vocab.roles.get(head, mention.gender))

    def national(self, at: int, limit: int, head: str) -> Mention | None:
        """Read a person named behind an adjective of origin («الإسباني كارليس بويول»)."""
        word = self.norm[at]
        if not self.kinds.is_nisba(word) or at + 1 >= limit or not self.kinds.namelike(self.norm[at + 1]):
            return None
        if (name := self.names.read(at + 1, limit)) is None:
            return None
        gender = "f" if word.endswith("ه") else "m"
        role = at, at + 1
        return Mention(at, name[1], SpeakerType.PERSON, name, role, head=head, gender=gender, definite=True)

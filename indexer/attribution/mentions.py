"""Mentions: the words that stand for a speaker, read from a given word on.

A mention is a title with or without a name, a name, a body or a state, or a source without a name. Arabic has no
capitals; where a mention ends is read from the closing of the construct chain (وزير خارجية إيران), from the words that
the lexicon knows otherwise than as names, and from what cannot stand inside a mention.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from indexer.attribution.cues import forms
from indexer.attribution.tokens import CLOSE, OPEN, Words
from indexer.attribution.vocabulary import Vocabulary, vocabulary
from indexer.attribution.words import (
    ADDRESSED_BARE,
    ADJECTIVAL_ENDS,
    BINDING_PARTICLES,
    CLOSES_LONG_TITLE,
    COMPLEMENTISERS,
    CONNECTORS,
    COURTESY,
    DOCUMENT_ATTRIBUTES,
    EPICENE,
    EPONYM_TITLES,
    FORMS_OF_ADDRESS,
    FUNCTION,
    INSIDE_TITLES,
    KIN,
    NAME_OPENERS,
    OUTLETS,
    ROOT_ALIF_LAM,
    SERVES,
    SINGLE_NAME_TITLES,
    SMALL_ADJECTIVES,
    SPEAKS_FOR,
)
from indexer.model import SpeakerType


def _has_article(word: str) -> bool:
    """Whether a word has the article ال; «الذي» has not, nor has «التزام», whose ال is of its root."""
    return word.startswith("ال") and word not in FUNCTION and not word.startswith(ROOT_ALIF_LAM)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for a speaker.

    Attributes:
        start: First token.
        end: Token after the last.
        type: What kind of speaker they name.
        name: Tokens of the name without titles, as a pair of first and end; None where there is none.
        role: Tokens of the title, or None.
        head: The folded head noun without ال, or the first word of a name.
        gender: `m`, `f` or empty.
        plural: Whether the head is a plural.
        definite: Whether the head is definite («المصدر», «الوزارة»).
        body: For a document («بيان»), the mention of whoever issued it.
        attached: Whether a preposition is written onto the first word («لهانسون»).
    """

    start: int
    end: int
    type: SpeakerType
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    head: str = ""
    gender: str = ""
    plural: bool = False
    definite: bool = False
    body: Mention | None = None
    attached: bool = False


@dataclass(slots=True)
class Context:
    """What the whole article tells about its words.

    Attributes:
        words: Every folded word with its count, to tell «لسيليجر» (to Seliger) from a name that starts with ل.
        names: The words of names that stand behind titles somewhere («الصدر»), to know them where they stand alone.
    """

    words: Mapping[str, int] = field(default_factory=dict)
    names: frozenset[str] = frozenset()


class MentionReader:
    """Reads mentions in the words of one paragraph."""

    def __init__(self, words: Words, context: Context | None = None, vocab: Vocabulary | None = None) -> None:
        self.words = words
        self.context = context or Context()
        self.norm = words.norm
        self.vocab = vocab or vocabulary()
        self._cache: dict[tuple[int, int], Mention | None] = {}

    def namelike(self, word: str) -> bool:
        """Whether the word can be part of a person's name, by the lexicon or by its places in the article."""
        return word in self.context.names or self.vocab.namelike(word)

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
            or _has_article(word)
            or self._prefixed(word)
            or word in FUNCTION
            or word in self.vocab.asides
            or word in forms()
        ):
            return None
        if not self.namelike(after) or (_has_article(after) and not self.namelike(after)):
            return None
        slot = self._slot(at, limit, unlisted=1)
        return self._named(at, slot, limit) if slot is not None and slot[1] > at + 1 else None

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
                or self._addressed(word)
                or self._prefixed(word)
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
        if _has_article(first):
            recurs = self.context.words.get(first, 0) > 1 and i == at + 1
            kind = SpeakerType.PERSON if recurs and not vocab.known(first[2:]) else SpeakerType.UNNAMED
        else:
            named = (
                (self.namelike(first) and (i > at + 1 or self.context.words.get(first, 0) > 1))
                or first in vocab.given
                or (
                    i > at + 1
                    and self.context.words.get(norm[i - 1], 0) > 1
                    and _has_article(norm[i - 1])
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

    def _read(self, at: int, limit: int) -> Mention | None:
        norm, vocab = self.norm, self.vocab
        word = norm[at]
        if word == OPEN:
            return self._marked(at, limit)
        if word[:1].isdigit() and at + 1 < limit and norm[at + 1] in vocab.people:
            return replace(self._people(at + 1, limit, norm[at + 1], False), start=at)
        if word in ("هولاء", "وهولاء"):
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, plural=True, definite=True)
        after = norm[at + 1] if at + 1 < limit else ""
        chained = _has_article(after) or after in vocab.places or after in vocab.states or self._is_role(after)
        if (
            word in self.context.names
            and (_has_article(word) or (word in vocab.roles and not chained))
            and (name := self._name(at, limit)) is not None
        ):
            return self._named(at, name, limit)
        if (compound := self.phrase(at, limit, vocab.compound_names)) is not None and not (
            compound < limit and norm[compound] in vocab.names and _has_article(norm[compound])
        ):
            return self._named(at, (at, compound), limit)
        if word == "(" and 0 < (close := self._bracket(at, limit)) <= at + 5 and after not in vocab.asides:
            return Mention(
                at, close + 1, SpeakerType.ORGANISATION, name=(at + 1, close), head=norm[at + 1], definite=True
            )
        if (
            word == "باسم"
            and at + 1 < limit
            and (_has_article(norm[at + 1]) or vocab.head(norm[at + 1]) in vocab.organisations)
        ):
            return None
        if word in ("ذات", "نفس") and at + 1 < limit:
            inner = self.read(at + 1, limit)
            return replace(inner, start=at) if inner else None
        if word in ("كل", "كلا", "كلتا", "كلا") and at + 1 < limit:
            inner = self.read(at + (2 if norm[at + 1] == "من" else 1), limit)
            return replace(inner, start=at) if inner else None
        if (body := self.phrase(at, limit, vocab.bodies)) is not None and not self._is_role(word):
            return self._with_apposition(self._organisation(at, body), limit)
        if (state := self.phrase(at, limit, vocab.states)) is not None:
            return self._joined(
                self._organisation(at, state, gender="" if word in vocab.masculine_states else "f"), limit
            )
        head = vocab.head(word)
        definite = head != word
        if not definite and word.endswith(("ان", "ين")) and word[:-2] in vocab.roles and len(word) > 5:
            end = self._modifiers(at + 1, limit, closed=False, definite=False)
            return Mention(at, self._inside_body(end, limit), SpeakerType.UNNAMED, head=word, plural=True)
        if word.endswith("و") and word + "ن" in vocab.people and at + 1 < limit:
            end = self._modifiers(at + 1, limit, closed=False, definite=True)
            return Mention(at, end, SpeakerType.UNNAMED, head=word, plural=True)
        if word.endswith(("وها", "وهم")) and word[:-2] + "ن" in vocab.people:
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, plural=True, definite=True)
        if head in vocab.documents:
            return self._document(at, limit, head, definite)
        if word in vocab.sources or (definite and head in vocab.sources):
            return self._source(at, limit, head, definite)
        if word in vocab.people or (definite and head in vocab.people):
            return self._people(at, limit, head, definite)
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
        if self._is_role(word) and not self._name_not_role(at, limit):
            return self._titled(at, limit, head, definite)
        if head in vocab.organisations and (definite or word in vocab.organisations):
            return self._body(at, limit, head, definite)
        if (
            definite
            and self._nisba(word)
            and at + 1 < limit
            and self.namelike(norm[at + 1])
            and (name := self._name(at + 1, limit)) is not None
        ):
            gender = "f" if word.endswith("ه") else "m"
            return Mention(
                at, name[1], SpeakerType.PERSON, name=name, role=(at, at + 1), head=head, gender=gender, definite=True
            )
        if (name := self._name(at, limit)) is not None:
            slot = self._slot(at, limit, unlisted=1)
            return self._named(at, slot if slot is not None and slot[1] > name[1] else name, limit)
        if not definite and len(word) > 5 and word.endswith("يون") and word[:1] not in "يت" and vocab.known(word):
            end = self._modifiers(at + 1, limit, closed=False, definite=False)
            return Mention(at, self._inside_body(end, limit), SpeakerType.UNNAMED, head=word, plural=True)
        if definite and word.endswith(("ون", "يون")) and len(word) > 6 and word not in vocab.names:
            end = self._modifiers(at + 1, limit, closed=True, definite=True)
            return Mention(at, end, SpeakerType.UNNAMED, head=head, plural=True, definite=True)
        return None

    # Titles -----------------------------------------------------------------------------------------------------

    def _is_role(self, word: str) -> bool:
        return (
            self.vocab.head(word) in self.vocab.roles
            or word in self.vocab.roles
            or (word.endswith(("ها", "هم")) and word[:-2] in self.vocab.roles)
        )

    def _name_not_role(self, at: int, limit: int) -> bool:
        """Whether a word that is both a role and a name (سلطان، أمين) starts a name here."""
        word = self.norm[at]
        if word not in self.vocab.names or at + 1 >= limit:
            return False
        return self.norm[at + 1] in self.vocab.names and self.norm[at + 1] not in self.vocab.roles

    def _titled(self, at: int, limit: int, head: str, definite: bool) -> Mention:
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
        if gender == "m" and head in EPICENE and not definite and at and self._feminine_verb(self.norm[at - 1]):
            gender = "f"
        indefinite = not definite and self._indefinite_after(at, limit)
        end = self._modifiers(at + 1, limit, closed=definite, definite=not indefinite, role=True)
        name_at = end
        if name_at < limit and self.norm[name_at] in (",", "،") and name_at + 1 < limit:
            name_at += 1
        if name_at < limit and self.norm[name_at] == OPEN and self.words.partner[name_at] - name_at <= 6:
            name_at += 1
        name = self._slot(name_at, limit, title=head) or self._name(name_at, limit) if name_at < limit else None
        if name is None and name_at < limit and name_at > end and self._is_role(self.norm[name_at]):
            further = self.read(name_at, limit)
            if (
                further is not None
                and further.name is not None
                and further.role is not None
                and further.role[0] == name_at
                and self._closes_apposition(further.end, limit)
            ):
                return replace(further, start=at, role=(at, end), head=head, gender=gender)
        if (
            name is not None
            and name_at > end
            and self.norm[name_at - 1] != OPEN
            and not self._closes_apposition(name[1], limit)
            and name[1] - name[0] < 2
        ):
            name = None
        if name is None and end < limit and (second := self._second_title(end, limit, head)) is not None:
            return Mention(
                at,
                self._past_mark(second[1], limit),
                SpeakerType.PERSON,
                name=second,
                role=(at, second[0]),
                head=head,
                gender=gender,
                definite=True,
            )
        if name is None and end < limit and self._is_role(self.norm[end]) and end > at:
            further = self.read(end, limit)
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
            after = self._past_mark(name[1], limit)
            mention = Mention(
                at, after, SpeakerType.PERSON, name=name, role=(at, end), head=head, gender=gender, definite=True
            )
            return replace(mention, end=self._with_apposition(mention, limit).end)
        if head in KIN and not definite:
            return Mention(
                at,
                after if name is not None and (after := self._past_mark(name[1], limit)) else end,
                SpeakerType.UNNAMED,
                role=(at, end),
                head=head,
                gender=gender,
            )
        if indefinite or (not definite and (end == at + 1 or self.norm[at + 1] == "باسم")):
            return Mention(at, end, SpeakerType.UNNAMED, role=(at, end), head=head, gender=gender)
        return Mention(at, end, SpeakerType.PERSON, role=(at, end), head=head, gender=gender, definite=True)

    def _feminine_verb(self, word: str) -> bool:
        return word in forms() and (word.endswith("ت") or word.removeprefix("و").startswith("ت"))

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
            if (word.startswith("لل") and (k > start or (self._addressee(word[2:]) and not self._group(word[2:])))) or (
                word[:1] == "و" and word not in self.vocab.names and self.vocab.known(word)
            ):
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
                or self.phrase(s - 1, limit, self.vocab.bodies)
                or self.phrase(s, limit, self.vocab.bodies)
            ):
                continue
            if self._takes_eponym(norm[s - 1]) or not (self.namelike(norm[s]) or norm[s] in self.vocab.given):
                continue
            found = self._slot(s, k + 1, unlisted=0)
            if found == (s, k):
                return found
        return None

    def _addressed_by_title(self, at: int, limit: int) -> Mention | None:
        """Read a name behind a form of address that follows what looked like one («مدير سوق عكاظ الدكتور راشد»)."""
        head = self.vocab.head(self.norm[at])
        if head == self.norm[at] or head not in FORMS_OF_ADDRESS:
            return None
        further = self.read(at, limit)
        return (
            further if further is not None and further.name is not None and further.type is SpeakerType.PERSON else None
        )

    def _second_title(self, at: int, limit: int, head: str) -> tuple[int, int] | None:
        """Read the name behind a second title of the same person («أستاذة التسويق والمستشارة السابقة فلانة»)."""
        word = self.norm[at]
        if (
            not word.startswith("و")
            or not self._is_role(word[1:])
            or self.vocab.head(word[1:]) == head
            or word in self.vocab.names
        ):
            return None
        end = self._modifiers(at + 1, limit, closed=word.startswith("وال"), definite=True, role=True)
        return self._slot(end, limit, title=head) if end < limit else None

    def _behind_brand(self, name: tuple[int, int]) -> tuple[int, int]:
        """Start a name at its given name where a hotel's or firm's name runs into it («فندق بارك إن فهد بن سعيد»)."""
        first, end = name
        if self.norm[first] in self.vocab.names or self.norm[first] in self.context.names:
            return name
        for j in range(first + 1, end - 1):
            if self.norm[j] in self.vocab.given:
                return j, end
        return name

    def _closes_apposition(self, at: int, limit: int) -> bool:
        """Whether a name behind a comma is an apposition: something that cannot go on a list follows it."""
        at = self._past_mark(at, limit)
        if at >= limit:
            return True
        word = self.norm[at]
        return (
            word in ",،:.(-–"
            or word in COMPLEMENTISERS
            or word in FUNCTION
            or word in self.vocab.asides
            or word == OPEN
            or word in forms()
        )

    def _past_mark(self, at: int, limit: int) -> int:
        return at + 1 if at < limit and self.norm[at] == CLOSE else at

    def _indefinite_after(self, at: int, limit: int) -> bool:
        """Whether an indefinite adjective («وزير إسرائيلي», «مصدر عسكري») or nothing of its own follows a bare noun."""
        if at + 1 >= limit:
            return True
        word = self.norm[at + 1]
        if word in COMPLEMENTISERS or word in FUNCTION or word in ",،:(" or word in self.vocab.asides or word == OPEN:
            return True
        if word == "باسم" or _has_article(word):
            return False
        return word in SMALL_ADJECTIVES or (
            word.endswith(ADJECTIVAL_ENDS)
            and self.vocab.known(word)
            and not self.phrase(at + 1, limit, self.vocab.states)
            and word not in self.vocab.names
        )

    def _modifiers(self, at: int, limit: int, *, closed: bool, definite: bool, role: bool = False) -> int:
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
                takes = prior in ("ل", "ب", "ال") or self._takes_eponym(prior)
                if not takes and (closed or not role):
                    break
                i, closed = close + 1, True
                continue
            if word == "(":
                close = self._bracket(i, limit)
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
                if not self._place_follows(i + 1, limit, last_head):
                    break
                further = self._modifiers(i + 1, limit, closed=False, definite=True)
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
            if self._to_outlet(word):
                break
            if self._heads_body_behind_preposition(word):
                i, closed, last_head = i + 1, word.startswith("بال"), word[1:]
                continue
            if word[:1].isdigit() and not (role and i == at):
                break
            if (
                word in EPONYM_TITLES
                and self._takes_eponym(norm[i - 1])
                and (eponym := self._name(i + 1, limit)) is not None
            ):
                i, closed = self._short_eponym(eponym), True
                continue
            if (role or (closed and word[1:] in vocab.places)) and (
                attached := self._attached_place(i, limit)
            ) is not None:
                i, closed = attached, True
                continue
            state = self.phrase(i, limit, vocab.states) or self.phrase(i, limit, vocab.bodies)
            if _has_article(word) and i + 1 < limit and norm[i + 1] in ("بن", "بنت") and role:
                break
            if (
                _has_article(word)
                and len(word) > 3
                and (not state or (closed and role and (word,) in vocab.bodies.get(word, ())))
            ):
                if self.namelike(word) and closed and role and not self._nisba(word):
                    break
                if closed and vocab.head(word) in vocab.deeds and norm[i - 1] not in ("في", "من"):
                    break
                if closed and role and self._is_role(word) and not self._adjective_like(word):
                    # A second title in apposition («الوزير المفوض» is an adjective, «الوزير الدكتور» is not).
                    i += 1
                    continue
                if (
                    closed
                    and not role
                    and all(_has_article(w) for w in norm[at - 1 : i])
                    and self._disagrees(norm[at - 1], word)
                ):
                    break
                if (
                    closed
                    and i == at
                    and _has_article(norm[at - 1])
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
                    and not self._nisba(word)
                    and vocab.head(norm[at - 1]) in vocab.roles
                    and not vocab.head(norm[at - 1]).endswith("ه")
                    and _has_article(norm[i - 1])
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
                    and (not self._addressee(word[2:]) or self._serves(at, i))
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
                    and not self.namelike(word)
                    and role
                    and word[1:] not in vocab.asides
                    and word not in forms()
                    and not self._addressee(word[1:])
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
            if self._is_role(word) and i + 1 < limit and _has_article(norm[i + 1]):
                i, last_head = i + 1, word
                continue
            if self.namelike(word):
                if (
                    self._takes_eponym(last_head)
                    or self._takes_eponym(norm[i - 1])
                    or not role
                    or norm[i - 1] in ("في", "من")
                ):
                    i = self._eponym_end(i, limit, role)
                    closed = True
                    continue
                if role and i == at and self._bare_title(at - 1):
                    break
                # A construct with a foreign place or club: «رئيس كاتالونيا كارليس …».
                if i + 1 < limit and (self.namelike(norm[i + 1]) or norm[i + 1] in (",", "،")):
                    i, closed = i + 1, True
                    continue
                break
            i += 1
            last_head = word
            closed = self._definite_by_pronoun(i - 1)
        return i

    def _serves(self, at: int, i: int) -> bool:
        """Whether the title is one that ل goes with («المستشارة السابقة للرئيس»)."""
        return any(self.vocab.head(w).rstrip("ه") in SERVES for w in self.norm[max(at - 1, i - 4) : i])

    def _disagrees(self, head: str, word: str) -> bool:
        """Whether a word with ال cannot be the adjective of a body («الشرطة … القبض», «الجيش … الحكومة»)."""
        feminine = self.vocab.organisations.get(self.vocab.head(head)) == "f"
        return feminine != word.endswith("ه") and not word.endswith(("ي", "ات", "ا"))

    def _addressee(self, word: str) -> bool:
        """Whether the noun behind an attached ل is somebody spoken to («لوزير الخارجية», «لنظيره», «للصحافيين»)."""
        bare = word[:-1] if word.endswith("ه") else word
        return (
            self._is_role(word)
            or bare in self.vocab.roles
            or word in self.vocab.people
            or word.endswith(("يين", "يون"))
        )

    def _heads_body_behind_preposition(self, word: str) -> bool:
        """Whether a place or body goes on the title behind an attached ب or ل («بمحافظة القطيف», «لحزب "الخضر"»)."""
        if word[:1] not in "بل" or len(word) < 4 or word in self.vocab.common or word in self.vocab.names:
            return False
        if word.startswith("بال") and (word[3:] in self.vocab.organisations or word[3:] in self.vocab.eponym_heads):
            return True
        return word[1:] in self.vocab.eponym_heads or word[1:] in self.vocab.organisations

    def _group(self, word: str) -> bool:
        """Whether a plural names people that a title belongs to («للحوثيين»), not those spoken to («للصحافيين»)."""
        return word.endswith(("يين", "يون")) and not word.startswith(("صح", "اعلام")) and word not in self.vocab.people

    def _takes_eponym(self, word: str) -> bool:
        head = self.vocab.head(word)
        if head in self.vocab.eponym_heads or head in self.vocab.organisations:
            return True
        return self._heads_body_behind_preposition(word) if word else False

    def _short_eponym(self, name: tuple[int, int]) -> int:
        """Return where the name of a king or the like ends in the name of a body («جامعة الأمير محمد بن فهد»)."""
        first, end = name
        i = first + (2 if self.norm[first] in NAME_OPENERS else 1)
        while i < end and self.norm[i] in CONNECTORS:
            i += 2
        return min(i, end)

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

    def _to_outlet(self, word: str) -> bool:
        """Whether ل is written onto an outlet that somebody speaks to («لوكالة رويترز», «لبي بي سي»)."""
        if word[:1] != "ل" or word in self.vocab.names:
            return False
        bare = word[1:]
        return bare in OUTLETS or (
            bare in self.vocab.bodies and bare not in self.vocab.organisations and bare not in self.vocab.eponym_heads
        )

    def _bare_title(self, at: int) -> bool:
        """Whether a bare noun is used as a form of address before a name («لواء», «دكتور», «شيخ»)."""
        return self.norm[at] in ADDRESSED_BARE

    def _noun_in_chain(self, at: int, limit: int) -> bool:
        """Whether a word that could be a cue («مدير», «معلق») goes on the chain: something definite follows."""
        return at + 1 < limit and _has_article(self.norm[at + 1]) and self.norm[at] not in ("قال", "اعلن", "اكد")

    def _definite_by_pronoun(self, at: int) -> bool:
        """Whether an attached pronoun makes a noun definite («مستشاره»); ة is none."""
        word = self.norm[at]
        if self.words.text[self.words.end[at] - 1] == "ة":
            return False
        for ending in ("ها", "هم", "هما", "ه", "نا"):
            stem = word[: -len(ending)]
            if (
                word.endswith(ending)
                and len(stem) > 2
                and (stem in self.vocab.common or stem[-1:] == "ت")
                and (ending == "ه" or word not in self.vocab.common)
            ):
                return True
        return False

    def _nisba(self, word: str) -> bool:
        bare = word[2:]
        return (
            word.endswith(("ي", "يه"))
            and (bare in self.vocab.common or word in self.vocab.common)
            and word not in self.vocab.names
        )

    def _adjective_like(self, word: str) -> bool:
        return word.endswith(("ي", "يه"))

    def _joins(self, i: int, limit: int) -> bool:
        """Whether و joins a further noun of the same title («وزير الخارجية والمغتربين»)."""
        word = self.norm[i]
        rest = word[1:]
        if (
            i + 1 < limit
            and _has_article(self.norm[i + 1])
            and rest in self.vocab.common
            and not self._is_role(rest)
            and rest not in forms()
            and rest not in self.vocab.people
            and rest not in self.vocab.organisations
        ):
            return True
        if not (word.startswith("وال") and len(word) > 5 and self.vocab.known(word)):
            return False
        head = rest[2:]
        return not (
            self._is_role(rest)
            or rest in self.vocab.people
            or head in self.vocab.sources
            or head in self.vocab.organisations
            or rest in self.vocab.asides
        )

    def _place_follows(self, at: int, limit: int, head: str) -> bool:
        if at >= limit:
            return False
        word = self.norm[at]
        if (
            word in self.vocab.occasions
            or word in self.vocab.asides
            or word in FUNCTION
            or word in COMPLEMENTISERS
            or word[:1].isdigit()
        ):
            return False
        if self.vocab.head(word) in self.vocab.organisations or self.vocab.head(word) in self.vocab.eponym_heads:
            return True
        if self.phrase(at, limit, self.vocab.states) or self.phrase(at, limit, self.vocab.bodies):
            return True
        return _has_article(word) and self.vocab.known(word)

    def _bracket(self, at: int, limit: int) -> int:
        for i in range(at, min(limit, at + 12)):
            if self.norm[i] == ")":
                return i
        return -1

    def _eponym_end(self, at: int, limit: int, role: bool) -> int:
        """Return where a foreign name of a body or place ends; behind a title a person's name may follow it."""
        i = at + 1
        while (
            i < limit and i - at < 3 and self.namelike(self.norm[i]) and not (role and self.norm[i] in self.vocab.names)
        ):
            i += 1
        return i

    # Names ------------------------------------------------------------------------------------------------------

    def _name(self, at: int, limit: int) -> tuple[int, int] | None:
        """Read a person's name; return its first token and end, or None."""
        norm, vocab = self.norm, self.vocab
        i = at
        if i < limit and norm[i] == OPEN:
            i += 1
        while i + 1 < limit and (len(norm[i]) == 1 and norm[i] in "دأام" and norm[i + 1] == "."):
            i += 2
        first = i
        seen = 0
        if i < limit and (norm[i] in ("صلي", "الله") or (norm[i] == "باسم" and i and self._is_role(norm[i - 1]))):
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
            if word in FUNCTION or (
                word == "علي" and i == first and not (i + 1 < limit and self.namelike(norm[i + 1]))
            ):
                break
            if self.phrase(i, limit, vocab.states) and word not in vocab.names:
                break
            if (
                word[:1] in "وف"
                and word not in vocab.names
                and (word[1:] in forms() or self._is_role(word[1:]) or word[1:-1] in vocab.roles)
            ):
                break
            if (
                word.startswith("و")
                and len(word) > 3
                and word not in vocab.names
                and (self.namelike(word[1:]) or not seen)
            ):
                break
            if (
                self._separable(word, i, first)
                or self._addressed(word)
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
            if self.namelike(word):
                if word in forms() and word not in vocab.names:
                    break
                if not seen and word not in vocab.names and word[:1] in "بلك" and word[1:] in vocab.places:
                    break
                if (
                    not seen
                    and word not in self.context.names
                    and (
                        (_has_article(word) and self._nisba(word))
                        or (word not in vocab.names and word not in self.context.names and self._prefixed(word))
                    )
                ):
                    break
                if seen and self._is_role(word) and _has_article(word) and word not in vocab.names:
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
            if self._family_before_title(i, first, seen, limit) or (seen == 1 and self._surname(i, 1, "name")):
                i += 1
                seen += 1
                continue
            if seen and self._between_names(i, limit):
                i += 1
                continue
            break
        return (first, i) if seen and i > first and norm[first:i] != ["ال"] else None

    def _slot(self, at: int, limit: int, unlisted: int = 1, title: str = "") -> tuple[int, int] | None:
        """Read a name between a title and a mark or أن: whatever stands there is the name, listed or not.

        Args:
            at: The first token.
            limit: Where the name must end.
            unlisted: How many words that news uses otherwise may be part of the name.
            title: The head of the title that stands before it, if one does; then a word of time closes the name too.
        """
        norm, vocab = self.norm, self.vocab
        if (compound := self.phrase(at, limit, vocab.compound_names)) is not None and not (
            compound < limit and norm[compound] in vocab.names and _has_article(norm[compound])
        ):
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
            if word in FUNCTION:
                break
            if (
                self.namelike(word)
                or (word in ("الدين", "الله") and parts)
                or self._surname(i, parts, title)
                or (parts and word.startswith("بال") and self._maghrebi(i, limit))
            ):
                namelike += 1
            elif _has_article(word):
                if not self._family_name(i, at, limit) and not (i == at and norm[i + 1 : i + 2] in (["بن"], ["بنت"])):
                    break
                other += 1
            elif (
                (self._definite_by_pronoun(i) and not self._closes_name(i, at, limit))
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
                _has_article(norm[at])
                and not self.namelike(norm[at])
                and norm[at + 1 : at + 2] not in (["بن"], ["بنت"])
            )
        ):
            return None
        after = norm[i] if i < limit else ""
        closes = (
            not after
            or after in COMPLEMENTISERS
            or after in (",", "،", ":", ".", CLOSE, OPEN, "-", "–", "(", "الذي", "التي", "كبير", "كبيره")
            or self._is_role(after)
            or (after[:1] == "و" and self._is_role(after[1:]))
        )
        between = at < doubtful < i - 1 and self.namelike(norm[at]) and self.namelike(norm[i - 1])
        if (doubtful >= 0 and not between) or other > unlisted:
            beyond = norm[i + 1] if i + 1 < limit else ""
            closes = parts <= 3 and (
                (title and doubtful < 0 and after in (",", "،", ":"))
                or after in COMPLEMENTISERS
                or after == ":"
                or (_has_article(after) and self._is_role(after))
                or (after in (",", "،") and (self._is_role(beyond) or beyond in COMPLEMENTISERS))
            )
        if not closes and title and (not other or (doubtful < 0 and other == 1 and parts == 2)):
            closes = after in vocab.asides or after in FUNCTION or after == "ل" or self._addressed(after)
        return (at, i) if closes else None

    def _ends_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a word cannot be part of a name: it has a life of its own in the sentence."""
        word, vocab = self.norm[i], self.vocab
        if word in self.context.names:
            return False
        if (word in vocab.places or self.phrase(i, i + 1, vocab.states)) and not (
            i > at and self.norm[i - 1] in vocab.given and i + 1 < limit and self.norm[i + 1] in COMPLEMENTISERS
        ):
            return True
        if word in vocab.asides or word in vocab.people or word in ("كبير", "كبيره") or (word == "باسم" and i > at):
            return True
        if self._is_role(word) and word not in vocab.names and not (i > at and self._role_in_name(i, limit)):
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
            and (i == at or self.namelike(word[1:]) or word[1:] in forms() or vocab.known(word[1:]))
            and not self.namelike(word)
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
            and (word[1:] in forms() or self._is_role(word[1:]) or word[1:-1] in vocab.roles)
        ):
            return True
        if word.startswith("بال") and i > at and self._maghrebi(i, limit):
            return False
        return self._separable(word, i, at) or (self._prefixed(word) and i > at) or self._addressed(word)

    def _closes_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a word stands between a name's first word and أن, a colon or a comma."""
        after = self.norm[i + 1] if i + 1 < limit else ""
        return (
            i == at + 1 and self.namelike(self.norm[i - 1]) and (after in COMPLEMENTISERS or after in (":", ",", "،"))
        )

    def _maghrebi(self, i: int, limit: int) -> bool:
        """Whether «بالطيب» ends a name: behind a given name, closed by أن or a comma, and no place."""
        after = self.norm[i + 1] if i + 1 < limit else ""
        closed = after in COMPLEMENTISERS or after in (",", "،", ":") or self._is_role(after)
        return closed and "ال" + self.norm[i][3:] not in self.vocab.places and self.norm[i - 1] in self.vocab.names

    def _addressed(self, word: str) -> bool:
        """Whether ل is written onto an outlet or onto people spoken to («لرويترز», «للصحافيين»)."""
        if not word.startswith("ل") or word in self.vocab.names or len(word) < 4:
            return False
        return (
            self._to_outlet(word)
            or word[1:] in self.vocab.bodies
            or word.startswith("لل")
            or (word[1:] in self.context.words and not self._common_l(word))
        )

    def _common_l(self, word: str) -> bool:
        return word in self.vocab.common

    def _surname(self, i: int, parts: int, title: str) -> bool:
        """Whether a known word with ال is the family name behind a title and one name («الوزير عبد اللطيف المكي»)."""
        word, vocab = self.norm[i], self.vocab
        if parts != 1 or not title or title in SINGLE_NAME_TITLES or not _has_article(word) or self._is_role(word):
            return False
        if (
            word in vocab.asides
            or word in vocab.people
            or self.phrase(i, i + 1, vocab.states)
            or word[2:] in vocab.organisations
            or word[2:] in vocab.sources
            or word[2:] in vocab.people
        ):
            return False
        if (self._nisba(word) or word in vocab.frequent or word[2:] in vocab.frequent) and title == "name":
            return False
        before = self.norm[i - 1]
        if (
            title in COURTESY
            and before not in vocab.frequent
            and word not in vocab.frequent
            and word[2:] not in vocab.frequent
        ):
            return True
        return before in vocab.given or (i > 1 and self.norm[i - 2] in ("عبد", "ابو", "بن"))

    def _family_before_title(self, i: int, first: int, seen: int, limit: int) -> bool:
        """Whether a known word with ال ends a name: a title or أن stands behind («عبد اللطيف المكي وزير الصحة»)."""
        word, vocab = self.norm[i], self.vocab
        if (
            i - first != (2 if self.norm[first] in NAME_OPENERS else 1)
            or not _has_article(word)
            or len(word) < 5
            or self.norm[first] not in vocab.names
            or self._is_role(word)
        ):
            return False
        if (
            word in vocab.frequent
            or word[2:] in vocab.frequent
            or word in vocab.asides
            or word in vocab.people
            or self.phrase(i, i + 1, vocab.states)
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
            or self._is_role(after)
            or after in vocab.asides
            or after == "ل"
            or self._addressed(after)
        )

    def _family_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a known word with ال is a family name («مقتدى الصدر»): alone behind a given name, closed at once."""
        word = self.norm[i]
        if word in ("الدين", "الله", "الرحمن"):
            return i > at
        if i == at or not self.namelike(self.norm[i - 1]) or self._is_role(word):
            return False
        if self._nisba(word) and not (self.norm[i - 1] in self.vocab.given or self.norm[i - 2] in NAME_OPENERS):
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        if after.startswith("بان") and i > at + 1:
            return False
        return not after or after in COMPLEMENTISERS or after in (",", "،", ":", "الذي", "التي")

    def _role_in_name(self, i: int, limit: int) -> bool:
        """Whether a word that is a role elsewhere is part of a name: «حسين أمير عبد اللهيان», «كنعاني مقدم،»."""
        after = self.norm[i + 1] if i + 1 < limit else ""
        if _has_article(self.norm[i]):
            return False
        return after in (",", "،", "-", "–") or after in CONNECTORS or after in self.vocab.names

    def _prefixed(self, word: str) -> bool:
        """Whether a word is a known word behind an attached preposition («بهذه», «للصحافيين»)."""
        if word in self.vocab.names or word in self.vocab.common:
            return False
        if word.startswith(("لل", "بال")):
            return True
        return word[:1] in "بل" and len(word) > 3 and (word[1:] in self.vocab.common or word[1:] in FUNCTION)

    def _separable(self, word: str, i: int, at: int) -> bool:
        """Whether a word is a preposition attached to a name that the article also uses alone («لسيليجر»)."""
        return (
            i > at
            and word[:1] in "لبوك"
            and len(word) > 4
            and word not in self.vocab.names
            and word[1:] in self.context.words
        )

    def _definite_title(self, i: int, limit: int) -> bool:
        """Whether a word that could go on the name starts a title in apposition («سلطان عمان», «رئيس»)."""
        word = self.norm[i]
        return (
            self._is_role(word)
            and i + 1 < limit
            and _has_article(self.norm[i + 1])
            and not self.namelike(self.norm[i + 1])
        )

    def _goes_on(self, i: int, limit: int) -> bool:
        word = self.norm[i]
        if not word or not word[:1].isalpha() or word in COMPLEMENTISERS or word in FUNCTION:
            return False
        if self.norm[i - 1] in BINDING_PARTICLES:
            return True
        return self.namelike(word) or _has_article(word) or word in CONNECTORS

    def _between_names(self, i: int, limit: int) -> bool:
        """Whether a word that is no name is part of one here («أمير» in «حسين أمير عبد اللهيان»)."""
        norm = self.norm
        word = norm[i]
        if (
            word in FUNCTION
            or word in forms()
            or word.endswith("ا")
            or word.startswith(("ال", "ب", "ل", "و", "ي", "ت"))
            or self._nisba("ال" + word)
        ):
            return False
        after = norm[i + 1] if i + 1 < limit else ""
        if self._is_role(word) and (after in self.vocab.names or after == "عبد"):
            return True
        return (
            bool(after)
            and (after in ",،-–" or after in COMPLEMENTISERS or after == CLOSE)
            and not self._is_role(word)
            and word != "مقدم"
        ) or (word == "مقدم" and after in ",،-–")

    def _named(self, at: int, name: tuple[int, int], limit: int) -> Mention:
        """A name, with the title in apposition behind it if one follows."""
        end = self._past_mark(name[1], limit) if at < name[0] else name[1]
        mention = Mention(at, end, SpeakerType.PERSON, name=name, head=self.norm[name[0]], definite=True)
        return self._with_apposition(mention, limit)

    def _with_apposition(self, mention: Mention, limit: int) -> Mention:
        i = mention.end
        comma = i < limit and self.norm[i] in (",", "،")
        if comma:
            i += 1
        if i >= limit or mention.type is not SpeakerType.PERSON or not self._is_role(self.norm[i]):
            return mention
        head = self.vocab.head(self.norm[i])
        end = self._modifiers(i + 1, limit, closed=head != self.norm[i], definite=True, role=True)
        if comma and end < limit and not self._closes_apposition(end, limit):
            return mention
        return replace(mention, end=end, role=(i, end), gender=self.vocab.roles.get(head, mention.gender))

    def _marked(self, at: int, limit: int) -> Mention | None:
        close = self.words.partner[at]
        if close >= limit or close - at > 7:
            return None
        inner = self.read(at + 1, close)
        if inner is not None and inner.end == close:
            mention = replace(inner, start=at, end=close + 1)
            return self._with_apposition(mention, limit)
        beyond = self.norm[close + 1] if close + 1 < limit else ""
        if close - at <= 4 and beyond and beyond not in ".،," and self.norm[at - 1 : at] != [":"]:
            return Mention(
                at, close + 1, SpeakerType.ORGANISATION, name=(at + 1, close), head=self.norm[at + 1], definite=True
            )
        return None

    # Bodies, states, sources ------------------------------------------------------------------------------------

    def phrase(self, at: int, limit: int, phrases: dict[str, list[tuple[str, ...]]]) -> int | None:
        """Return where the longest listed phrase ends that starts at a token, or None."""
        for parts in phrases.get(self.norm[at], ()):
            end = at + len(parts)
            if end <= limit and tuple(self.norm[at:end]) == parts:
                return end
        return None

    def _organisation(self, at: int, end: int, gender: str = "") -> Mention:
        return Mention(
            at, end, SpeakerType.ORGANISATION, name=(at, end), head=self.norm[at], gender=gender, definite=True
        )

    def _body(self, at: int, limit: int, head: str, definite: bool) -> Mention | None:
        gender = self.vocab.organisations.get(head, "")
        named = at + 1 < limit and self.norm[at + 1] == OPEN and self.words.partner[at + 1] - at <= 6
        if not definite and not named and self._indefinite_after(at, limit):
            end = self._modifiers(at + 1, limit, closed=False, definite=False)
            return Mention(at, end, SpeakerType.UNNAMED, head=head, gender=gender)
        end = self._modifiers(at + 1, limit, closed=definite, definite=True)
        if not definite and self._indefinite_chain(at, end):
            end = self._modifiers(end, limit, closed=False, definite=False)
            return Mention(at, end, SpeakerType.UNNAMED, head=head, gender=gender)
        end = self._quoted_name(end, limit)
        mention = Mention(
            at, end, SpeakerType.ORGANISATION, name=(at, end), head=head, gender=gender, definite=definite
        )
        return self._joined(mention, limit)

    def _indefinite_chain(self, at: int, end: int) -> bool:
        """Whether no word of a chain makes it definite and it ends in an adjective («وكالة أنباء إيرانية»)."""
        words = self.norm[at + 1 : end]
        if not words or any(
            _has_article(w) or self.namelike(w) or w in self.vocab.states or w in (OPEN, CLOSE) for w in words
        ):
            return False
        return words[-1].endswith(("يه", "ي")) and self.vocab.known(words[-1])

    def _quoted_name(self, end: int, limit: int) -> int:
        """Take in an abbreviation in marks right behind a body («القيادة المركزية الأمريكية "سنتكوم"»)."""
        if (
            end < limit
            and self.norm[end] == OPEN
            and self.words.partner[end] - end == 2
            and self.words.partner[end] < limit
        ):
            return self.words.partner[end] + 1
        return end

    def _joined(self, mention: Mention, limit: int) -> Mention:
        """Take in further states joined by و («الولايات المتحدة وبريطانيا وفرنسا»)."""
        end = mention.end
        while end < limit and self.norm[end].startswith("و") and len(self.norm[end]) > 3:
            rest = self.norm[end][1:]
            if (rest,) in self.vocab.states.get(rest, ()):
                end += 1
            else:
                break
        return replace(mention, end=end, name=(mention.start, end)) if end > mention.end else mention

    def _document(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        i = at + 1
        while i < limit and (self.norm[i] in DOCUMENT_ATTRIBUTES):
            i += 1
        body = self.read(i, limit)
        if body is None and i < limit and self.norm[i].startswith("ل") and len(self.norm[i]) > 3:
            body = self._behind_lam(i, limit)
        if body is not None and not definite:
            return Mention(
                at,
                body.end,
                SpeakerType.ORGANISATION,
                name=body.name,
                head=head,
                gender="m",
                definite=True,
                body=body,
                attached=body.attached,
            )
        end = self._modifiers(at + 1, limit, closed=definite, definite=definite) if definite else i
        return Mention(at, max(end, at + 1), SpeakerType.ORGANISATION, head=head, gender="m", definite=definite)

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

    def _source(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        end = self._modifiers(
            at + 1, limit, closed=definite or head in ("احد", "احدي", "عدد", "عديد"), definite=definite
        )
        if head in ("احد", "احدي", "عدد", "عديد") and end == at + 1 and end < limit:
            end = self._modifiers(end, limit, closed=False, definite=True)
        end = self._inside_body(end, limit)
        gender = "f" if head in ("احدي", "دراسه", "وثيقه", "مذكره", "لايحه", "ماده") else "m"
        many = head in ("عدد", "عديد")
        return Mention(
            at, end, SpeakerType.UNNAMED, head=head, gender="" if many else gender, plural=many, definite=definite
        )

    def _people(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        if at + 1 < limit and self.norm[at + 1] in ("اعلام", "انباء"):
            end = self._modifiers(at + 2, limit, closed=False, definite=False)
            return Mention(at, self._inside_body(end, limit), SpeakerType.UNNAMED, head=head, plural=True)
        construct = not definite and at + 1 < limit and _has_article(self.norm[at + 1])
        end = self._modifiers(at + 1, limit, closed=definite, definite=definite or construct)
        end = self._inside_body(end, limit)
        return Mention(at, end, SpeakerType.UNNAMED, head=head, plural=True, definite=definite)

    def _inside_body(self, end: int, limit: int) -> int:
        """Take in «في/من/باسم/داخل …» behind an unnamed source."""
        while (
            end + 1 < limit
            and self.norm[end] in ("في", "من", "باسم", "داخل", "لدي")
            and self._place_follows(end + 1, limit, "")
        ):
            further = self._modifiers(end + 1, limit, closed=False, definite=True)
            if further <= end + 1:
                break
            end = further
        return end

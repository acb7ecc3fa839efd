"""Particles: mentions that و, ل or ب is written onto, or that a preposition leads («ووزير النقل», «وفقا لهانسون»)."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.mentions.speakers import SpeakerReader
from indexer.attribution.text.cues import forms
from indexer.attribution.text.mention import Mention, Read, ReadAs, replace
from indexer.attribution.text.vocabulary import vocabulary, without_lam
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, has_article, to_outlet
from indexer.attribution.words.documents import THINGS
from indexer.model import SpeakerType

# What points at the source behind ل («ووفقا لهذا الخبير»).
_OF_THIS = frozenset({"لهذا", "لهذه", "لهولاء"})


class ParticleReader(KindsReader):
    """Reads mentions behind particles in the words of one paragraph.

    Args:
        kinds: What the words can be.
        read: Reads any mention.
        read_as: Reads a mention as if another word opened it.
        speakers: Reads mentions where a speaker is expected.
        oblique: Reads people behind a preposition.
    """

    def __init__(self, kinds: WordKinds, read: Read, read_as: ReadAs, speakers: SpeakerReader, oblique: Read) -> None:
        super().__init__(kinds)
        self.read_any = read
        self.read_as = read_as
        self.speaker, self.whole = speakers.read, speakers.whole
        self.oblique = oblique

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
            return self.speaker(at + 1, limit)
        if word in _OF_THIS:
            # «ووفقا لهذا الخبير، …», «ووفقا لهذه المصادر، …», but not «ووفقا لهذا المشروع، …»
            pointed = (self.speaker(at + 1, limit) or self.oblique(at + 1, limit)) if at + 1 < limit else None
            somebody = pointed is not None and (pointed.role is not None or pointed.type is not SpeakerType.UNNAMED)
            return pointed if somebody or (pointed is not None and self._tellers(pointed)) else None
        if (
            word.startswith("ل")
            and len(word) > 2
            and (mention := self.behind_lam(at, limit)) is not None
            and not (word[1] != "ل" and self._noun_in_lam(word, mention))
            and not self._state_in_lam(at, limit, mention)
            and not (self._whole_name(word) and self.norm[at - 1] not in ("وفقا", "طبقا", "ووفقا", "خلافا"))
        ):
            return self.whole(mention, limit)
        return self.speaker(at, limit) or self.oblique(at, limit)

    def _tellers(self, pointed: Mention) -> bool:
        """Whether people without a name are pointed at, or a source («هذه المصادر»), and nothing they go by."""
        head = pointed.head
        return head in self.vocab.people or (head in self.vocab.sources and head not in THINGS)

    def _noun_in_lam(self, word: str, mention: Mention) -> bool:
        """Whether the ل is of a noun, and what stands behind it nobody's name («بحسب لقائها», «وفق لغة البلاغ»)."""
        bare = without_lam(word)
        if mention.type is not SpeakerType.PERSON or mention.role is not None or mention.name is None:
            return False
        met = bare in self.vocab.names or bare in self.context.words or self.vocab.known(bare)
        return self.vocab.known(word) and not met

    def _state_in_lam(self, at: int, limit: int, mention: Mention) -> bool:
        """Whether the ل is of a state or a body, and what stands behind it nobody's name («بحسب لوفيغارو»)."""
        untitled = mention.type is SpeakerType.PERSON and mention.role is None
        lists = self.vocab.states, self.vocab.bodies
        return untitled and any(self.kinds.phrase(at, limit, listed) is not None for listed in lists)

    def _whole_name(self, word: str) -> bool:
        """Whether the ل of a word is of a name («بحسب لاغارد»)."""
        return word in self.vocab.names or word in self.context.names

    def behind_lam(self, at: int, limit: int) -> Mention | None:
        """Read the mention behind an attached ل («للرئاسة», «لهانسون»)."""
        word = self.norm[at]
        bare = without_lam(word)
        mention = self.read_as(at, bare, limit)
        return replace(mention, attached=True) if mention else None

    def behind_and(self, at: int, limit: int) -> Mention | None:
        """Read the title that و is written onto, with its name («… ووزير النقل زهير خزيم»)."""
        word = self.norm[at]
        if not _title_behind_and(word):
            return None
        mention = self.read_as(at, word[1:], limit)
        # «وابن خلدون»
        return replace(mention, attached=True) if mention is not None and mention.role is None else mention

    def opening(self, at: int, limit: int) -> Mention | None:
        """Read what a sentence opens with, with or without و or ف («والحكومة التي شكلت أمس ترى أن …»)."""
        if not self.joined_to_noun(at):
            return self.read_any(at, limit)
        mention = self.read_as(at, self.norm[at][1:], limit)
        return replace(mention, attached=True) if mention is not None else None

    def joined_to_noun(self, at: int) -> bool:
        """Whether و or ف is written onto a noun with ال or a state («والحكومة», «فتركيا», but «والد», «فالح»)."""
        word = self.norm[at]
        joined = word.startswith(("وال", "فال")) or (word[:1] in "وف" and word[1:] in self.vocab.states)
        listed = word in self.vocab.names or word in known().nouns or word in self.vocab.states
        return joined and not (listed or self.kinds.is_role(word))

    def second_named(self, at: int, limit: int) -> Mention | None:
        """Read the full name that و is written onto («… سامر العلي وماهر العلي»)."""
        word = self.norm[at]
        if not _given_behind_and(word):
            return None
        after = self.norm[at + 1] if at + 1 < limit else ""
        if has_article(after) and after not in self.vocab.names:
            # «وصادق البرلمان»
            return None
        name = self.read_as(at, word[1:], limit)
        full = name is not None and name.name is not None and name.name[1] - name.name[0] > 1
        return replace(name, attached=True) if name is not None and full else None

    def behind_particle(self, at: int, limit: int) -> Mention | None:
        """Read the title or name that ل or ب is written onto («للطبيب الشرعي سامر العلي», «لإسماعيل هنية»)."""
        word = self.norm[at]
        if _given_behind_particle(word):
            name = self.read_as(at, without_lam(word), limit)
            full = name is not None and name.name is not None and name.name[1] - name.name[0] > 1
            return replace(name, attached=True) if name is not None and full else None
        if not _title_behind_particle(word):
            return None
        mention = self.read_as(at, without_lam(word), limit)
        return mention if mention is not None and mention.name is not None and mention.role is not None else None

    def body_behind_particle(self, at: int, limit: int) -> Mention | None:
        """Read the body with a longer name that للـ or بالـ is written onto («ينتمون للمعهد الملكي للثقافة»)."""
        word = self.norm[at]
        if not _body_behind_particle(word):
            return None
        mention = self.read_as(at, _with_article(word), limit)
        long = mention is not None and mention.type is SpeakerType.ORGANISATION and mention.end > at + 1
        return replace(mention, attached=True) if mention is not None and long else None


def may_be_written_onto(word: str) -> bool:
    """Whether a word may be somebody's title or name, a body or an outlet onto which و, ل or ب is written."""
    return word[:1] in ("و", "ل", "ب") and _written_onto(word)


@remembered(1 << 15)
def _written_onto(word: str) -> bool:
    if word in vocabulary().names:
        return False
    if word[0] == "و":
        return _title_behind_and(word) or _given_behind_and(word)
    person = _given_behind_particle(word) or _title_behind_particle(word)
    return person or _body_behind_particle(word) or to_outlet(word)


def _title_behind_and(word: str) -> bool:
    vocab = vocabulary()
    return word[:1] == "و" and word not in vocab.names and word[1:] not in forms() and vocab.is_role(word[1:])


def _given_behind_and(word: str) -> bool:
    vocab = vocabulary()
    return word[:1] == "و" and word[1:] in vocab.given and word not in vocab.names and word[1:] not in forms()


def _given_behind_particle(word: str) -> bool:
    vocab = vocabulary()
    if word[:1] not in ("ل", "ب") or len(word) < 4 or word in vocab.names:
        return False
    bare = without_lam(word)
    given = len(bare) > 3 and bare in vocab.given and bare not in vocab.common and word != "لصالح"
    return given or bare == "عبد"


def _title_behind_particle(word: str) -> bool:
    vocab = vocabulary()
    if word[:1] not in ("ل", "ب") or len(word) < 4 or word in vocab.names:
        return False
    bare = without_lam(word)
    return vocab.is_role(bare) or bool(vocab.owned_role(bare))


def _body_behind_particle(word: str) -> bool:
    vocab = vocabulary()
    if not word.startswith(("لل", "بال")) or len(word) < 5 or word in vocab.names:
        return False
    return vocab.head(_with_article(word)) in vocab.organisations


def _with_article(word: str) -> str:
    """Return a word with ال without the particle written onto it («للمعهد», «بالمعهد»)."""
    return without_lam(word) if word[0] == "ل" else word[1:]

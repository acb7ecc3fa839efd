"""Which body is meant: by a short name, by its kind alone («الشركة»), by a brand without it («سيسكو»)."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.letters import fold
from indexer.attribution.drafts import Speaker
from indexer.attribution.mention import Mention
from indexer.attribution.people import Body, People
from indexer.attribution.titles_borne import bare, same_word
from indexer.attribution.tokens import Words, called
from indexer.attribution.vocabulary import vocabulary
from indexer.attribution.words import BRANDED, COMPLEMENTISERS, KINDS_OF_BRANDS, NETWORKS, NEWS_HOUSES, THE_SAME
from indexer.model import SpeakerType

# What opens a body's short name behind its full one.
_OPENING = frozenset('(«"“')
# No name of a firm or newspaper has more words.
_LONGEST_BRAND = 5
# Kinds that a firm is called by whose name does not tell its kind.
_FIRMS = frozenset({"شركه", "منصه", "شبكه"})


class BodiesMeant:
    """Tells which body of the article a short name, a kind or a brand stands for.

    Args:
        persons: Whom and which bodies the article names.
    """

    def __init__(self, persons: People) -> None:
        self.persons = persons
        self._spoke: list[tuple[str, tuple[str, ...]]] = []
        self._last = ""
        self._spoke_at = 0

    def heard(self, name: str, at: int) -> None:
        """Note which body spoke last, and where in the text."""
        self._last, self._spoke_at = name, at

    def fuller(self, key: tuple[str, ...], here: int) -> str | None:
        """Return the ministry, or the body that spoke before, that words are short for at a place of the text."""
        spoke = [name for name, full in self._spoke if key and _short_for(key, full)]
        return self._ministry(key, here) or (spoke[-1] if spoke else None)

    def brand(self, mention: Mention, words: Words) -> str | None:
        """Return the body that words without what it is are the name of, one or several («سيسكو», «ذي تايمز»)."""
        return self._alone(mention, words) or self._of_several(mention, words)

    def _alone(self, mention: Mention, words: Words) -> str | None:
        """Return the firm or club that a word read as a person's name is elsewhere («شركة سيسكو», «تعتقد سيسكو»)."""
        if mention.type is not SpeakerType.PERSON or mention.name is None or mention.role is not None:
            return None
        if mention.name[1] - mention.name[0] > 1:
            return None
        word = words.norm[mention.name[0]]
        if mention.attached and word.startswith("ل"):
            word = word[1:]
        if word in vocabulary().given or self.persons.named_with(word):
            return None
        for body in self.persons.bodies:
            parts = fold(body.name).split()
            if parts[1:2] == [word] and body.head in BRANDED:
                return body.name
            if parts[2:3] == [word] and parts[1] == "انباء":
                return body.name
            if len(parts) > 1 and parts[-1][0] in _OPENING and parts[-1][1:-1] == word:
                # «المنظمة الأوروبية للسلامة الجوية (يوروكونترول)»
                return body.name
        return None

    def _of_several(self, mention: Mention, words: Words) -> str | None:
        """Return the body that words without a title are elsewhere («صحيفة ذي تايمز», «وقالت ذي تايمز»)."""
        first, end = mention.name or (mention.start, mention.end)
        listed = words.norm[first] in vocabulary().given
        if (
            listed
            or mention.body is not None
            or mention.role is not None
            or mention.plural
            or not 1 < end - first < _LONGEST_BRAND
        ):
            return None
        if vocabulary().head(words.norm[first]) in vocabulary().organisations:
            # «الاتحاد الدولي لكرة القدم» is not «موقع الاتحاد الدولي لكرة القدم».
            return None
        named, bodies = list(words.norm[first:end]), self.persons.bodies
        return next((b.name for b in bodies if b.head in BRANDED and fold(b.name).split()[1:] == named), None)

    def short_for_club(self, mention: Mention, words: Words) -> str | None:
        """Return the club or firm that its first word with ال is short for («الريال» for «ريال مدريد»)."""
        word = words.norm[mention.start]
        alone = mention.end - mention.start == 1 and mention.definite and not mention.plural
        vocab = vocabulary()
        bare = vocab.head(word)
        if not alone or bare == word or vocab.is_role(word) or bare in vocab.organisations or bare in vocab.sources:
            return None
        named = ((body.name, fold(body.name).split()) for body in self.persons.bodies)
        return next((name for name, parts in named if parts[0] == bare and len(parts) > 1), None)

    def named(self, mention: Mention, words: Words, speaker: Speaker) -> tuple[str | None, str]:
        """Return the name of the body that a mention names or means, and which step found it."""
        assert mention.name is not None
        name = called(speaker.text(mention.name) or "")
        key = tuple(w for w in words.norm[mention.name[0] : mention.name[1]] if w[:1].isalpha())
        if not key:
            return name, "name as given"
        if len(key) < 4 and (ministry := self._ministry(key, words.start[mention.start])) is not None:
            return ministry, "fullest name of the article"
        adjective = words.norm[mention.name[1]] if mention.end == mention.name[1] + 1 else ""
        if len(key) == 1 and adjective.startswith("ال") and adjective.endswith("ه"):
            # «أرامكو السعودية»
            name, key = (
                called(speaker.text((mention.name[0], mention.end)) or ""),
                (key[0], words.norm[mention.end - 1]),
            )
        if len(key) == 1 and (same := self._same(mention, words)) is not None:
            return same, "last body of this kind"
        longer = [fuller for fuller, words_of_it in self._spoke if _short_for(key, words_of_it)]
        if len(key) == 1 and mention.definite and (last := self._last_of_kind(mention, words)) is not None:
            return last, "last body of this kind"
        if (
            len(key) == 1
            and mention.definite
            and mention.head in KINDS_OF_BRANDS
            and self._brand(mention.head) is not None
        ):
            return self._brand(mention.head) or name, "last body of this kind"
        if len(key) == 2 and mention.definite and (brand := self._described_brand(mention, key, words)) is not None:
            return brand, "last body of this kind"
        if mention.definite and longer:
            return longer[-1], "fullest name of the article"
        self._spoke.append((name, key))
        return name, "name as given"

    def _same(self, mention: Mention, words: Words) -> str | None:
        """Return the body that spoke last where its kind means it again («نفس الصحيفة», «الهيئة ذاتها»)."""
        if not self._last or THE_SAME.isdisjoint(words.norm[max(0, mention.start - 1) : mention.end + 1]):
            return None
        return self._last if bare(fold(self._last).split()[0]) == mention.head else None

    def _described_brand(self, mention: Mention, key: tuple[str, ...], words: Words) -> str | None:
        """Return the body named before that «المنظمة الحقوقية» describes: of this kind, and of no other origin."""
        if mention.head not in KINDS_OF_BRANDS or not key[1].endswith(("ي", "يه")) or not key[1].startswith("ال"):
            return None
        before = (body for body in reversed(self.persons.bodies) if body.start < words.start[mention.start])
        last = next((body for body in before if body.head == mention.head), None)
        if last is None or fold(last.name).split()[0].startswith("ال"):
            return None
        origins = vocabulary().origins
        origin = any(word.removeprefix("ال") in origins for word in fold(last.name).split()[1:])
        return None if origin and key[1].removeprefix("ال") in origins else last.name

    def _ministry(self, key: tuple[str, ...], here: int) -> str | None:
        """Return the ministry named last before a place that words are short for («الداخلية», «الداخلية السورية»)."""
        if key[0] not in vocabulary().bodies or not key[0].endswith("ه"):
            return None
        named = (body for body in reversed(self.persons.bodies) if body.start < here and body.head == "وزاره")
        full = ((body.name, fold(body.name).split()) for body in named)
        return next((name for name, of_it in full if of_it[1:2] == [key[0]] and set(key[1:]) <= set(of_it)), None)

    def _brand(self, head: str) -> str | None:
        """Return the body that spoke last if its name does not say what it is («غوغل»): «الشركة» may mean it."""
        if not self._spoke:
            return None
        name, key = self._spoke[-1]
        vocab = vocabulary()
        told = vocab.head(key[0]) in vocab.organisations or key[0] in vocab.states
        return None if told or (head == "شركه" and key[0] in NEWS_HOUSES) else name

    def _brand_since(self, firms: list[Body], mention: Mention, words: Words) -> str | None:
        """Return the firm without the word that a paragraph is about, or that spoke last («يذكر أن فيسبوك تعرضت …»)."""
        norm, past = words.norm, known().past
        networks = (k for k in range(mention.start - 1, 0, -1) if norm[k] in NETWORKS)
        subjects = (k for k in networks if norm[k - 1] in COMPLEMENTISERS or norm[k - 1].removesuffix("ت") in past)
        if (here := next(subjects, None)) is not None:
            return called(words.between(here, here))
        last = self._last
        if not last or self._spoke_at < firms[-1].start:
            return None
        key, vocab = fold(last), vocabulary()
        told = " " in key or key.startswith("ال") or key in vocab.organisations or key in vocab.states
        if told or key in NEWS_HOUSES or key in vocab.places:
            return None
        return next((firm.name for firm in firms if fold(firm.name).split()[1:] == [key]), last)

    def _last_of_kind(self, mention: Mention, words: Words) -> str | None:
        """Name what «الشركة» stands for: the last firm of the paragraph, or that spoke, or that was named."""
        here, paragraph = words.start[mention.start], words.start[0]
        before = [body for body in self.persons.bodies if body.head == mention.head and body.start < here]
        # «مجلة «ذي تايمز» البريطانية …. المجلة البريطانية …. وترى المجلة …»
        named = {origin for body in before if not _described(body) for origin in fold(body.name).split()}
        before = [body for body in before if _described(body) not in named] or before
        if not before:
            return None
        if before[-1].start >= paragraph:
            return before[-1].name
        if mention.head in _FIRMS and (brand := self._brand_since(before, mention, words)) is not None:
            return brand
        spoke = [name for name, key in self._spoke if len(key) > 1 and vocabulary().head(key[0]) == mention.head]
        return spoke[-1] if spoke else before[-1].name


def _described(body: Body) -> str:
    """Return where a body is from that is called by this and its kind alone («المجلة البريطانية»), or nothing."""
    words = fold(body.name).split()
    kind = body.head in KINDS_OF_BRANDS and len(words) == 2 and words[0].startswith("ال")
    return words[1] if kind and vocabulary().head(words[1]) in vocabulary().origins else ""


def _short_for(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a body's name is short for a fuller one («الوزارة التركية», «وزارة الدفاع التركية»)."""
    if len(full) <= len(short) or bare(full[0]) != bare(short[0]):
        return False
    states = vocabulary().states
    if short[0] in states and any(word[:1] == "و" and word[1:] in states for word in full[1:]):
        # «إيطاليا» is not «إيطاليا واليونان».
        return False
    return all(any(same_word(bare(word), bare(other)) for other in full) for word in short)

"""Which body is meant: by a short name, by its kind alone («الشركة»), by a brand without it («سيسكو»)."""

from __future__ import annotations

from bisect import bisect_left

from indexer.analysis.letters import fold
from indexer.attribution.drafts import Speaker
from indexer.attribution.people.bodies_named import Body
from indexer.attribution.people.people import People
from indexer.attribution.people.titles_borne import bare, same_word
from indexer.attribution.text.cues import readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN, Words, called
from indexer.attribution.text.vocabulary import vocabulary, without_lam
from indexer.attribution.words.bodies import ALLIANCES, ASSOCIATIONS_ALIKE, BRANDED, KINDS_OF_BRANDS
from indexer.attribution.words.outlets import NEWS_HOUSES
from indexer.attribution.words.particles import AGAIN, THE_SAME
from indexer.model import SpeakerType

# What opens a body's short name behind its full one.
_OPENING = frozenset('(«"“')
# What a body's name stands in.
_MARKS = '"«»“”'
# No name of a firm or newspaper has more words.
_LONGEST_BRAND = 5
# Kinds that a firm is called by whose name does not tell its kind.
_FIRMS = frozenset({"شركه", "منصه", "شبكه"})
# A ministry named by its matter and its state.
_WITH_ITS_STATE = 2


class BodiesMeant:
    """Tells which body of the article a short name, a kind or a brand stands for.

    Args:
        persons: Whom and which bodies the article names.
    """

    def __init__(self, persons: People) -> None:
        self.persons = persons
        self._spoke: dict[str, dict[str, tuple[str, ...]]] = {}
        self._spoke_last: tuple[str, tuple[str, ...]] | None = None
        self._kind_spoke: dict[str, str] = {}
        self._last = ""
        self._spoke_at = 0
        self._of_kind: dict[str, list[Body]] = {}
        self._called: dict[tuple[str, str], list[Body]] = {}
        self._without_kind: dict[tuple[str, ...], Body] = {}
        self._alone_as: dict[str, Body] = {}
        self._agencies: dict[str, Body] = {}
        self._by_first: dict[str, Body] = {}
        self._origins: dict[tuple[str, str], int] = {}
        for body in persons.bodies.named:
            self._index(body)

    def _index(self, body: Body) -> None:
        """Keep a body by its kind and by the words that it may be called by; the one named first answers."""
        parts = body.parts
        self._of_kind.setdefault(body.head, []).append(body)
        self._called.setdefault((body.head, parts[1] if len(parts) > 1 else ""), []).append(body)
        if len(parts) > 1:
            self._by_first.setdefault(parts[0], body)
            # «صحيفة "النهار"»
            alone = parts[1].strip(_MARKS)
            if body.head == "وكاله":
                self._agencies.setdefault(alone, body)
            if body.head in BRANDED:
                self._alone_as.setdefault(alone, body)
                self._without_kind.setdefault(parts[1:], body)
            if len(parts) > 2 and parts[1] == "انباء":
                self._alone_as.setdefault(parts[2], body)
            another = parts[-2][0] == "ل" and without_lam(parts[-2]) in vocabulary().organisations
            if parts[-1][0] in _OPENING and not another:
                # «المنظمة الأوروبية للسلامة الجوية (يوروكونترول)», but not «المجلس الوطني لمنظمة "النهار"»
                self._alone_as.setdefault(parts[-1][1:-1], body)
        if not _described(body):
            for word in parts:
                self._origins.setdefault((body.head, word), body.start)

    def _say(self, name: str, key: tuple[str, ...]) -> None:
        """Note that a body spoke under a name: of those that a short name fits the last is meant."""
        named = self._spoke.setdefault(bare(key[0]), {})
        named.pop(name, None)
        named[name] = key
        self._spoke_last = name, key
        if len(key) > 1:
            self._kind_spoke[vocabulary().head(key[0])] = name

    def _longer(self, key: tuple[str, ...]) -> str | None:
        """Return the body that spoke last of those whose names words are short for."""
        named = self._spoke.get(bare(key[0]), {}) if key else {}
        return next((name for name, full in reversed(named.items()) if _short_for(key, full)), None)

    def heard(self, name: str, at: int) -> None:
        """Note which body spoke last, and where in the text."""
        self._last, self._spoke_at = name, at

    def fuller(self, key: tuple[str, ...], here: int) -> str | None:
        """Return the ministry, or the body that spoke before, that words are short for at a place of the text."""
        return self._ministry(key, here) or self._longer(key)

    def brand(self, mention: Mention, words: Words) -> str | None:
        """Return the body that words without what it is are the name of, one or several («سيسكو», «ذي تايمز»)."""
        return self._alone(mention, words) or self._of_several(mention, words)

    def _alone(self, mention: Mention, words: Words) -> str | None:
        """Return the firm or club that a word read as a person's name is elsewhere («شركة سيسكو», «تعتقد سيسكو»)."""
        marked = words.norm[mention.start] == OPEN
        person = mention.type is SpeakerType.PERSON or (marked and mention.type is SpeakerType.ORGANISATION)
        if not person or mention.name is None or mention.role is not None:
            return None
        if mention.name[1] - mention.name[0] > 1:
            return None
        word = words.norm[mention.name[0]]
        if (mention.attached or (marked and word[1:] in self._alone_as)) and word.startswith("ل"):
            # «ووفقا "للنهار"»: the marks may hold the preposition, too.
            word = word[1:]
        # «وكالة دوران» spoke where the verb is feminine; «وكالة بوتيغيغ» is a man's.
        told = readings(words.norm[mention.start - 1])[1] if mention.start else ()
        she = bool(told) and all(form.gender == "f" for form in told) and vocabulary().gender(word) != "f"
        if self.persons.names.named_with(word) and not (she and self._of_men(word)):
            return None
        body = self._agencies.get(word) if she else None
        if body is None and (marked or word not in vocabulary().given):
            body = self._alone_as.get(word)
        return body.name if body is not None else None

    def _of_men(self, word: str) -> bool:
        """Whether nobody with a family name is a woman: his firm is meant («مؤسس الشركة سامر العلي»، «ردت العلي»)."""
        return all(
            vocabulary().gender(person.key[0]) == "m"
            or any(vocabulary().roles.get(bare(role[0])) == "m" for role in person.roles if role)
            for person in self.persons.persons
            if word in person.key and len(person.key) > 1
        )

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
        body = self._without_kind.get(tuple(words.norm[first:end]))
        return body.name if body is not None else None

    def short_for_club(self, mention: Mention, words: Words) -> str | None:
        """Return the club or firm that its first word with ال is short for («الريال» for «ريال مدريد»)."""
        word = words.norm[mention.start]
        alone = mention.end - mention.start == 1 and mention.definite and not mention.plural
        vocab = vocabulary()
        bare = vocab.head(word)
        if not alone or bare == word or vocab.is_role(word) or bare in vocab.organisations or bare in vocab.sources:
            return None
        body = self._by_first.get(bare)
        return body.name if body is not None else None

    def named(self, mention: Mention, words: Words, speaker: Speaker) -> tuple[str | None, str]:
        """Return the name of the body that a mention names or means, and which step found it."""
        assert mention.name is not None
        name = called(speaker.text(mention.name) or "")
        key = tuple(w for w in words.norm[mention.name[0] : mention.name[1]] if w[:1].isalnum())
        if not key:
            return name, "name as given"
        if len(key) < 4 and (ministry := self._ministry(key, words.start[mention.start])) is not None:
            return ministry, "fullest name of the article"
        if len(key) == 2 and key[1] in AGAIN:
            # «الوكالة المذكورة»
            key = key[:1]
        adjective = words.norm[mention.name[1]] if mention.end == mention.name[1] + 1 else ""
        if len(key) == 1 and adjective.startswith("ال") and adjective.endswith("ه"):
            # «أرامكو السعودية»
            name, key = (
                called(speaker.text((mention.name[0], mention.end)) or ""),
                (key[0], words.norm[mention.end - 1]),
            )
        if len(key) == 1 and (same := self._same(mention, words)) is not None:
            return same, "last body of this kind"
        if len(key) == 1 and mention.definite and (last := self._last_of_kind(mention, words)) is not None:
            return last, "last body of this kind"
        if (
            len(key) == 1
            and mention.definite
            and mention.head in KINDS_OF_BRANDS
            and self._brand(mention.head) is not None
        ):
            return self._brand(mention.head) or name, "last body of this kind"
        if len(key) == 1 and mention.definite and (alike := self._association(mention, words)) is not None:
            return alike, "last body of this kind"
        if len(key) == 2 and mention.definite and (brand := self._described_brand(mention, key, words)) is not None:
            return brand, "last body of this kind"
        # «نشرت واشنطن بوست تقريرا. وأعلنت واشنطن أن …»: the state, and no newspaper.
        state = len(key) == 1 and key[0] in vocabulary().states
        if mention.definite and not state and (longer := self._longer(key)) is not None:
            return longer, "fullest name of the article"
        if (fuller := self._named_with_more(mention, key, words.start[mention.start])) is not None:
            return fuller.name, "fullest name of the article"
        self._say(name, key)
        return name, "name as given"

    def _named_with_more(self, mention: Mention, key: tuple[str, ...], here: int) -> Body | None:
        """Return the body named before whose name goes on behind the words («موقع التواصل الاجتماعي فيسبوك»)."""
        of_kind = self._of_kind.get(mention.head, []) if len(key) > 2 else []
        before = (body for body in of_kind[: _before(of_kind, here)] if body.parts[: len(key)] == key)
        return next((body for body in before if len(body.parts) == len(key) + 1), None)

    def _same(self, mention: Mention, words: Words) -> str | None:
        """Return the body that spoke last where its kind means it again («نفس الصحيفة», «الهيئة ذاتها»)."""
        if not self._last or THE_SAME.isdisjoint(words.norm[max(0, mention.start - 1) : mention.end + 1]):
            return None
        return self._last if bare(fold(self._last).split()[0]) == mention.head else None

    def _association(self, mention: Mention, words: Words) -> str | None:
        """Return the association that spoke last, where another word for one stands that names none of the article.

        «قالت منظمة النهار إن …. ودعت الجمعية إلى …»; «الهيئة ذاتها» may mean any body.
        """
        named = self._of_kind.get(mention.head, [])
        again = not THE_SAME.isdisjoint(words.norm[mention.end : mention.end + 1])
        alike = mention.head in ASSOCIATIONS_ALIKE or (again and mention.head in ALLIANCES)
        if not self._last or not alike or _before(named, words.start[mention.start]):
            return None
        return self._last if again or bare(fold(self._last).split()[0]) in ASSOCIATIONS_ALIKE else None

    def _described_brand(self, mention: Mention, key: tuple[str, ...], words: Words) -> str | None:
        """Return the body named before that «المنظمة الحقوقية» describes: of this kind, and of no other origin."""
        if mention.head not in KINDS_OF_BRANDS or not key[1].endswith(("ي", "يه")) or not key[1].startswith("ال"):
            return None
        of_kind = self._of_kind.get(mention.head, [])
        here = _before(of_kind, words.start[mention.start])
        # «قالت مجلة "النهار" …. وأضافت المجلة الإسبانية …. وتورد المجلة الإسبانية …»
        last = next((one for one in reversed(of_kind[:here]) if one.parts != key), None)
        if last is None or last.parts[0].startswith("ال"):
            return None
        origins = vocabulary().origins
        if key[1].removeprefix("ال") not in origins and (spoke := self._kind_spoke.get(mention.head)) is not None:
            # «قال نادي النهار إن لاعبه رحل إلى نادي المساء. وأكد النادي الملكي …»
            return spoke
        origin = any(word.removeprefix("ال") in origins for word in last.parts[1:])
        return None if origin and key[1].removeprefix("ال") in origins else last.name

    def _ministry(self, key: tuple[str, ...], here: int) -> str | None:
        """Return the ministry named last before a place that words are short for («الداخلية», «الداخلية السورية»)."""
        # «الدفاع الروسية»: «وزارة» is feminine.
        hers = len(key) == _WITH_ITS_STATE and all(word.startswith("ال") for word in key) and key[1].endswith("ه")
        if not hers and (key[0] not in vocabulary().bodies or not key[0].endswith("ه")):
            return None
        named = self._called.get(("وزاره", key[0]), [])
        before = (named[k] for k in range(_before(named, here) - 1, -1, -1))
        return next((body.name for body in before if set(key[1:]) <= set(body.parts)), None)

    def _brand(self, head: str) -> str | None:
        """Return the body that spoke last if its name does not say what it is («غوغل»): «الشركة» may mean it."""
        if self._spoke_last is None:
            return None
        name, key = self._spoke_last
        vocab = vocabulary()
        told = vocab.head(key[0]) in vocab.organisations or key[0] in vocab.states
        return None if told or (head == "شركه" and key[0] in NEWS_HOUSES) else name

    def _brand_since(self, firm: Body, mention: Mention) -> str | None:
        """Return the firm without the word that a paragraph is about, or that spoke last («يذكر أن فيسبوك تعرضت …»)."""
        last = self._last
        if not last or self._spoke_at < firm.start:
            return None
        key, vocab = fold(last), vocabulary()
        told = " " in key or key.startswith("ال") or key in vocab.organisations or key in vocab.states
        if told or key in NEWS_HOUSES or key in vocab.places:
            return None
        named = self._called.get((mention.head, key), [])
        return next((one.name for one in named if len(one.parts) == 2 and one.start <= firm.start), last)

    def _last_of_kind(self, mention: Mention, words: Words) -> str | None:
        """Name what «الشركة» stands for: the last firm of the paragraph, or that spoke, or that was named."""
        here, paragraph = words.start[mention.start], words.start[0]
        of_kind = self._of_kind.get(mention.head, [])
        count = _before(of_kind, here)
        if not count:
            return None
        # «مجلة «ذي تايمز» البريطانية …. المجلة البريطانية …. وترى المجلة …»
        before = (of_kind[k] for k in range(count - 1, -1, -1))
        other = (body for body in before if self._origins.get((body.head, _described(body)), here) >= here)
        last = next(other, of_kind[count - 1])
        if _described(last):
            last = self._of_no_origin(of_kind[:count]) or last
        if last.start >= paragraph:
            return last.name
        if mention.head in _FIRMS and (brand := self._brand_since(last, mention)) is not None:
            return brand
        return self._kind_spoke.get(mention.head, last.name)

    def _of_no_origin(self, bodies: list[Body]) -> Body | None:
        """Return the body named last whose name tells no origin, which «المجلة الفرنسية» may describe."""
        named = (body for body in reversed(bodies) if not _described(body))
        last = next(named, None)
        origins = vocabulary().origins
        told = last is not None and any(word.removeprefix("ال") in origins for word in last.parts[1:])
        return None if told else last


def _before(bodies: list[Body], here: int) -> int:
    """Return how many bodies are named before a place in the text."""
    return bisect_left(bodies, here, key=lambda body: body.start)


def _described(body: Body) -> str:
    """Return where a body is from that is called by this and its kind alone («المجلة البريطانية»), or nothing."""
    words = body.parts
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

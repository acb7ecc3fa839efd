"""Cues: the inflected forms of the lexicon's verbs, each with what may follow it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.analysis.remembered import remembered
from indexer.attribution.words.documents import NOUNS_OF_SAYING
from indexer.attribution.words.verbs import NOUNS_TAKEN_UP, WITH_NOUN

# How many words' readings are kept; an article has some hundreds.
_WORDS_KEPT = 1 << 16
# What the pronouns end in that are written onto verbs.
_PRONOUNS_IN = {"ا": ("هما", "ها"), "م": ("هم",), "ه": ("ه",)}
# Nouns that say something as they stand («أضاف القول إن …», «بقوله»).
_SPEAKING_NOUNS = frozenset(
    (*WITH_NOUN, *NOUNS_TAKEN_UP, *NOUNS_OF_SAYING, *(led + noun for noun in NOUNS_OF_SAYING for led in "وب"))
)
# What is written onto verbal nouns.
_BEFORE_NOUNS = frozenset("وبلف")


@dataclass(frozen=True, slots=True)
class Verb:
    """An entry of cues.yaml.

    Attributes:
        lemma: The past, third person masculine, as the lexicon spells it.
        act: What kind of act it names.
        takes: What may follow: `that`, `quote`, `object`, `party`.
        prepositions: Folded prepositions that lead to the content.
        weak: Whether it counts only with أن, marks or a colon.
        praise: Whether it praises or condemns.
    """

    lemma: str
    act: str
    takes: frozenset[str]
    prepositions: frozenset[str]
    weak: bool = False
    praise: bool = False
    extra: dict[str, Any] = field(default_factory=dict, compare=False)

    @property
    def takes_nouns(self) -> bool:
        """Whether any noun may follow as its content or its addressee, not only those that the lexicon lists."""
        return not self.takes.isdisjoint(("object", "party")) and "noun_objects" not in self.extra


@dataclass(frozen=True, slots=True)
class Form:
    """One inflected form.

    Attributes:
        verb: Its entry.
        shape: `past`, `present`, `participle` or `noun`.
        gender: `m`, `f` or empty where the form does not tell.
        number: 1, 2 (dual) or 3 (plural).
        person: 1 or 3.
    """

    verb: Verb
    shape: str
    gender: str = ""
    number: int = 1
    person: int = 3


_BASIC = frozenset({"that", "quote", "object", "party"})


def _verb(entry: dict[str, Any], takes_key: str = "takes") -> Verb:
    takes = frozenset(entry.get(takes_key) or entry["takes"])
    extra: dict[str, Any] = {
        k: entry[k]
        for k in (
            "noun_objects",
            "noun_needed",
            "noun_preposition",
            "preposition_counts",
            "after_addressee",
            "weak_object",
            "homograph",
            "relays",
            "needs_subject",
            "nounlike",
            "in_document",
            "by_document",
            "participle_noun",
            "object_needs_subject",
            "party_needed",
            "object_behind_subject",
        )
        if k in entry
    }
    weak = bool(entry.get("weak")) and takes_key == "takes"
    return Verb(
        entry["past"],
        entry["act"],
        takes & _BASIC,
        frozenset("على" if t == "على" else fold(t) for t in takes - _BASIC),
        weak,
        bool(entry.get("praise")),
        extra,
    )


def _past(entry: dict[str, Any]) -> Iterator[tuple[str, str, int, int]]:
    # The first person is left out here and in the present: «كما قلت» is the writer's, who does not quote himself.
    past = fold(entry["past"])
    stem = fold(entry.get("past_stem", "")) or past
    fem = fold(entry.get("past_fem", "")) or past + "ت"
    defective = "past_fem" in entry
    base = past[:-1] if defective else past
    yield past, "m", 1, 3
    yield fem, "f", 1, 3
    yield (base + "وا"), "m", 3, 3
    yield fem + "ا", "f", 2, 3
    if not entry.get("weak"):
        # «كتبا» are books more often than «both wrote»; «أيدن» is a name more often than «they (women) supported».
        yield (base + "يا" if defective else past + "ا"), "m", 2, 3
        if not defective:
            # «اثنين» are two, and no women who praise.
            yield stem + "ن", "f", 3, 3


def _present(entry: dict[str, Any]) -> Iterator[tuple[str, str, int, int]]:
    present = fold(entry.get("present") or "")
    if not present:
        return
    body = present[1:]
    short = fold(entry.get("jussive", ""))[1:]
    plural = body[:-1] if body[-1] in "يو" else body
    for prefix, gender, number, person in (("ي", "m", 1, 3), ("ت", "f", 1, 3)):
        yield prefix + body, gender, number, person
        if short and prefix in "يت":
            yield prefix + short, gender, number, person
    yield "ي" + plural + "ون", "m", 3, 3
    yield "ي" + plural + "وا", "m", 3, 3
    yield "ي" + body + "ان", "m", 2, 3
    yield "ت" + body + "ان", "f", 2, 3


def _participles(entry: dict[str, Any]) -> Iterator[tuple[str, str, int]]:
    base = fold(entry.get("participle") or "")
    if not base:
        return
    stem = base[:-1] if base[-1] == "ي" else base
    for form in {base + "ا", stem + "يا"} if base[-1] == "ي" else {base + "ا"}:
        yield form, "m", 1
    if not entry.get("masculine_only"):
        yield (base + "ه"), "f", 1
    yield stem + "ين", "m", 3


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """Return every inflected form of the lexicon's verbs, folded, with its readings."""
    found: dict[str, dict[tuple[str, str, int, int, str], Form]] = {}

    def add(word: str, form: Form) -> None:
        found.setdefault(word, {}).setdefault(
            (form.shape, form.gender, form.number, form.person, form.verb.lemma), form
        )

    for entry in lexicon.entries("cues"):
        verb, participial = _verb(entry), _verb(entry, "participle_takes")
        if not entry.get("participle_only"):
            for word, gender, number, person in _past(entry):
                add(word, Form(verb, "past", gender, number, person))
            for word, gender, number, person in _present(entry):
                add(word, Form(verb, "present", gender, number, person))
                add("س" + word, Form(verb, "present", gender, number, person))
        for word, gender, number in _participles(entry):
            add(word, Form(participial, "participle", gender, number))
    # «طالبا» is «demanding» and «a student», never «both demanded».
    return {word: tuple(_without_dual(readings.values())) for word, readings in found.items()}


def _without_dual(readings: Iterable[Form]) -> list[Form]:
    """Leave out the dual of the past where the form is a participle, too."""
    every = list(readings)
    participle = any(form.shape == "participle" for form in every)
    return [form for form in every if not (participle and form.shape == "past" and form.number == 2)]


@cache
def nouns() -> dict[str, Verb]:
    """Return the verbal nouns of the lexicon, folded, with their entries."""
    return {fold(entry["masdar"]): _verb(entry) for entry in lexicon.entries("cues")}


@cache
def _heads_of_nouns() -> frozenset[str]:
    """Return the letters with which verbal nouns begin, whatever is written onto their ends."""
    return frozenset(noun[:3] for noun in nouns())


@remembered(_WORDS_KEPT)
def readings(word: str) -> tuple[str, tuple[Form, ...]]:
    """Return the conjunction a word starts with (و, ف, ل before a present, or nothing) and its readings as a cue.

    A form that begins with و of its own (وصف، وعد) is read without a conjunction first.
    """
    table = forms()
    if word in table:
        return "", table[word]
    if word[:1] in "وف" and word[1:] in table:
        return word[0], table[word[1:]]
    if word[:2] in ("لي", "لت") and word[1:] in table:
        # «ليؤكد أن …», «لتضيف: …» go on with what was told.
        return "ل", tuple(form for form in table[word[1:]] if form.shape == "present")
    return "", ()


@cache
def speaking() -> frozenset[str]:
    """Return every word that has a reading as a cue, with what may be written onto it (و, ف, ل before a present)."""
    table = forms()
    joined = (conjunction + word for word in table for conjunction in "وف")
    present = (word for word, read in table.items() if any(form.shape == "present" for form in read))
    return frozenset((*table, *joined, *("ل" + word for word in present if word[0] in "يت")))


def _before_pronoun(stem: str) -> tuple[str, ...]:
    """Return what a verb may be where a pronoun follows: «اتهموا» loses its ا there, and «نفى» gets one («نفاه»)."""
    if stem.endswith("و"):
        return stem, stem + "ا"
    return (stem, stem[:-1] + "ي") if stem.endswith("ا") else (stem,)


def _without_pronoun(word: str) -> tuple[str, tuple[Form, ...]]:
    """Return what a cue with an attached pronoun reads as without it («وصفها», «واتهموه»)."""
    for pronoun in _PRONOUNS_IN.get(word[-1:], ()):
        if word.endswith(pronoun) and len(word) > len(pronoun) + 2:
            stem = word[: -len(pronoun)]
            for form in _before_pronoun(stem):
                if form in speaking():
                    conjunction, found = readings(form)
                    return conjunction, tuple(one for one in found if one.shape in ("past", "present"))
    return "", ()


@remembered(_WORDS_KEPT)
def with_object(word: str) -> tuple[Form, ...]:
    """Return the readings of a cue with an attached pronoun («أكده», «وصفها», «اعتبرهم»), without the pronoun."""
    return _without_pronoun(word)[1]


def conjunction_of(word: str) -> str:
    """Return the conjunction that a cue starts with, behind which a pronoun may stand, too («وأكد», «ووصفه»)."""
    conjunction, found = readings(word)
    return conjunction if found else _without_pronoun(word)[0]


@remembered(_WORDS_KEPT)
def may_speak(word: str) -> bool:
    """Whether a word can be a cue of any kind; most words of a text are none."""
    if word in speaking() or word in _SPEAKING_NOUNS:
        return True
    if word[-1:] in _PRONOUNS_IN and with_object(word):
        return True
    return _begins_like_noun(word) and noun_reading(word)[0] is not None


def _begins_like_noun(word: str) -> bool:
    """Whether a verbal noun begins as a word does, so that it may be one."""
    heads = _heads_of_nouns()
    return word[:3] in heads or (word[:1] in _BEFORE_NOUNS and word[1:4] in heads)


@remembered(_WORDS_KEPT)
def noun_reading(word: str) -> tuple[Verb | None, str]:
    """Read a verbal noun, bare, plural or with a pronoun («إعلان», «اتهامات», «اعترافها», «باعتقاده»).

    Returns:
        The verb, or None, and the pronoun, or nothing.
    """
    table = nouns()
    for stem in (word, word[1:] if word[:1] in _BEFORE_NOUNS else ""):
        if stem == "قول":
            return table[stem], ""
        if len(stem) < 4 or stem[:3] not in _heads_of_nouns():
            continue
        for pronoun in ("هما", "هم", "ها", "ه", ""):
            if not stem.endswith(pronoun):
                continue
            bare = stem[: len(stem) - len(pronoun)]
            for base in (bare, bare.removesuffix("ات"), bare[:-1] + "ه" if pronoun and bare[-1:] == "ت" else ""):
                if len(base) > 3 and base in table and not (pronoun == "" and base != bare and not bare.endswith("ات")):
                    return table[base], pronoun
    return None, ""


def saying() -> Verb:
    """Return the verb «قال», for sources that stand without any verb."""
    return readings("قال")[1][0].verb

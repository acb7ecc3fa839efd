"""What a quotation says, as it is compared: weighted words, figures with what they count, and whether it is denied."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.analysis.pipeline import Term, analyzer
from indexer.model import Quotation
from indexer.officials import countries

_DENIALS = frozenset(("deny", "reject"))
_NEGATIONS = frozenset(
    ("لم", "لن", "لا", "ليس", "ليست", "عدم", "دون", "بدون", "ما", "غير", "ولم", "ولن", "ولا", "وليس", "بعدم")
)
_CONDITIONS = frozenset(("اذا", "لو", "واذا", "فاذا", "ولو", "طالما"))
_OWN_COUNTRY = frozenset(("بلاده", "بلادها", "بلادهم", "بلادنا", "بلدنا", "بلده", "بلدي", "بلادي"))
_HUNDRED, _PERCENT = frozenset(map(fold, ("المئة", "المائة", "بالمئة", "بالمائة"))), "%"
_LARGE, _YEAR = 3, re.compile(r"(?:19|20)\d\d")
_DECIMAL, _THOUSANDS = re.compile(r"(?<=\d)[,،٫](?=\d{1,2}(?!\d))"), re.compile(r"(?<=\d)[,،٬](?=\d{3}(?!\d))")
_LEAST, _LONG_VOWELS = 0.12, str.maketrans("", "", "اوي")
_DIGITS_WEIGHT, _STATE_WEIGHT, _OWN_COUNTRY_WEIGHT, _FILLER_WEIGHT = 0.5, 0.35, 0.15, 0.15
_ECHO_FROM = 3
CONSONANTS = "~"
"""What the consonants of a word begin with among what may stand for it."""
_SHARED_TOPIC, _FEW = 0.34, 4
_BEGINNINGS = ("است", "مست", "يست", "تست", "مت", "يت", "تت", "ان", "ين", "تن", "من", "ا", "ي", "ت", "ن", "م")


@dataclass(frozen=True, slots=True)
class Content:
    """What a quotation says.

    Attributes:
        words: Stems with their weights, 0 to 1: rare words tell, common ones hardly. A state is one word however it is
            named (`#IR`: إيران، الإيراني، طهران).
        figures: Numbers with the stem of what they count, («20», «صاروخ»).
        negative: Whether the statement is that something is not so; «نفى» makes a positive content negative.
    """

    words: dict[str, float]
    figures: frozenset[tuple[str, str]]
    negative: bool

    @property
    def weight(self) -> float:
        """The weights of all words together."""
        return sum(self.words.values())

    def worn(self, wear: Mapping[str, float]) -> Content:
        """Return the content with the weights of some words lessened to a share of what they were."""
        if wear.keys().isdisjoint(self.words):
            return self
        words = {word: weight * wear.get(word, 1.0) for word, weight in self.words.items()}
        return Content(words, self.figures, self.negative)


def contents(quotations: Sequence[Quotation]) -> list[Content]:
    """Read what the quotations of one article say.

    What all of them are about tells them apart badly, so a word that stands in many of them weighs less.

    Args:
        quotations: All of the article's; their texts, acts and negations are read.
    """
    texts = [_with_plain_numbers(each.text) for each in quotations]
    terms = [analyzer().analyze(text) for text in texts]
    weighed = [dict(_weighed(each)) for each in terms]
    topic = _topic(weighed)
    damped = [{key: _damped(key, weight, topic) for key, weight in words.items()} for words in weighed]
    figures = [frozenset(_figures(text, read)) for text, read in zip(texts, terms, strict=True)]
    negative = [_denies(quotation, read) for quotation, read in zip(quotations, terms, strict=True)]
    return list(map(Content, damped, figures, negative))


def of_text(text: str) -> Content:
    """Read what any text is about; nothing in it is denied or counted."""
    return Content(dict(_weighed(analyzer().analyze(text))), frozenset(), False)


def _denies(quotation: Quotation, terms: list[Term]) -> bool:
    """Tell whether something is said not to be so; who denies that it is not so says that it is."""
    return (_is_negative(terms) != quotation.negated) != (quotation.act in _DENIALS)


def _topic(weighed: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return in how large a part of an article's quotations each stem stands; nothing for articles with few."""
    if len(weighed) < _FEW:
        return {}
    counts = Counter(key for keys in weighed for key in keys)
    return {key: count / len(weighed) for key, count in counts.items() if count >= _SHARED_TOPIC * len(weighed)}


@lru_cache(maxsize=100_000)
def echoes(stem: str) -> frozenset[str]:
    """Return what a word shares with words that may stand for it: meanings (`@attack`) and consonants (`~قتل`).

    قصف and استهدف share a meaning, تدمير and دمرت their consonants. Too loose for search; for two statements of one
    official about one thing it is what paraphrase leaves.
    """
    found = set(_meanings().get(stem, ()))
    bones = _bones(stem)
    if len(bones) >= _ECHO_FROM:
        found.add(CONSONANTS + bones)
    return frozenset(found)


def _with_plain_numbers(text: str) -> str:
    """Write «1,7%» as «1.7 المئة» and «26,000» as «26000»: outlets differ in it."""
    plain = _THOUSANDS.sub("", _DECIMAL.sub(".", text))
    return plain.replace("%", " المئة ").replace("٪", " المئة ")


def _weighed(terms: list[Term]) -> Iterable[tuple[str, float]]:
    states = _states(terms)
    for at, term in enumerate(terms):
        if at in states:
            if states[at]:
                yield f"#{states[at]}", _STATE_WEIGHT
        elif number := _number(term.exact):
            yield number, _DIGITS_WEIGHT
        elif term.stem and term.exact not in _NEGATIONS:
            own = term.exact in _OWN_COUNTRY
            yield term.stem, _OWN_COUNTRY_WEIGHT if own else _weight(term.stem)


def _states(terms: list[Term]) -> dict[int, str]:
    """Return the places of words that name states, each with the code; the empty code behind the first of several."""
    found: dict[int, str] = {}
    for start, end, code in countries.find(tuple(term.exact for term in terms)):
        found.update(dict.fromkeys(range(start, end), ""))
        found[start] = code
    return found


def _damped(key: str, weight: float, topic: Mapping[str, float]) -> float:
    return round(weight * (1 - 0.6 * topic.get(key, 0.0)), 3)


def _weight(stem: str) -> float:
    return _weights().get(stem, 1.0)


def _figures(text: str, terms: list[Term]) -> Iterable[tuple[str, str]]:
    """Yield numbers with what they count: the next word; «2 في المئة» counts per cent.

    A large number with nothing behind it (ارتفعت إلى 77575،) counts what is told before: its unit is empty.
    """
    for at, term in enumerate(terms):
        number = _number(term.exact)
        if not number:
            continue
        after = terms[at + 1 : at + 3]
        if any(each.exact in _HUNDRED for each in after):
            yield number, _PERCENT
        elif after and after[0].stem and not text[term.end : after[0].start].strip():
            yield number, after[0].stem
        elif len(number) >= _LARGE and not _YEAR.fullmatch(number):
            yield number, ""


def _number(exact: str) -> str:
    """Return a number in digits, written so or as one word; nothing for other words."""
    return exact if exact[:1].isdecimal() else _number_words().get(exact, "")


def _is_negative(terms: list[Term]) -> bool:
    """Tell whether the clause that comes first is negated; what comes later qualifies."""
    first = {term.exact for term in terms[:4]}
    return not first.isdisjoint(_NEGATIONS) and first.isdisjoint(_CONDITIONS)


def _bones(stem: str) -> str:
    """Return the consonants without what derivation puts before them: استهداف and استهدف give هدف."""
    for beginning in _BEGINNINGS:
        if stem.startswith(beginning) and len(stem) - len(beginning) >= _ECHO_FROM:
            stem = stem[len(beginning) :]
            break
    return stem.translate(_LONG_VOWELS).removesuffix("ه")


@cache
def _weights() -> dict[str, float]:
    """Return how much common stems tell, by the rank of their commonest form."""
    ranks: dict[str, int] = {}
    listed = lexicon.words("news_words")
    for rank, term in enumerate(analyzer().analyze(" ".join(listed))):
        if term.stem:
            ranks.setdefault(term.stem, rank)
    top = math.log(1 + len(listed))
    weights = {stem: round(_LEAST + (1 - _LEAST) * math.log(1 + rank) / top, 3) for stem, rank in ranks.items()}
    fillers = analyzer().analyze(" ".join(lexicon.words("claim_fillers")))
    return weights | {term.stem: _FILLER_WEIGHT for term in fillers if term.stem}


@cache
def _number_words() -> dict[str, str]:
    listed = lexicon.entries("number_words")["cardinals"]
    return {fold(form): str(number) for number, forms in listed.items() for form in forms if " " not in form}


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for meaning, forms in lexicon.entries("claim_synonyms").items():
        for term in analyzer().analyze(" ".join(forms)):
            if term.stem:
                found.setdefault(term.stem, []).append(f"@{meaning}")
    return {stem: tuple(dict.fromkeys(meanings)) for stem, meanings in found.items()}

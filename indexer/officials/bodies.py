"""Names of bodies → keys that their spellings and short forms share: «الخارجية التركية» is «وزارة الخارجية التركية»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice

from indexer import lexicon
from indexer.analysis.remembered import remembered
from indexer.officials import countries
from indexer.officials.spelling import fold_name

_WORD = re.compile(r"\w+")
_MORE = {size: re.compile(rf"(?:[ \u00a0](?:ال|لل)\w+){{{size}}}") for size in (1, 2, 3)}
_MOST_PLACES = 20
_MOST_WORDS_IN_COMMON = 2
_MINISTRY = fold_name("وزارة")
_WITHIN = frozenset(("لدي", "التابع", "التابعه"))
_DEFINITE = ("ال", "لل", "وال")
_ASIDE = re.compile(r"[(\[]([^()\[\]]{2,40})[)\]]|[\"«“]([^\"»”]{2,40})[\"»”]\s*$")


@dataclass(frozen=True, slots=True)
class Body:
    """A body's name, ready to be compared.

    Attributes:
        text: As the article writes it.
        core: What is left of the name without its kind, its state and articles; empty for a state itself.
        country: The code of the state it belongs to, or None.
        common: Whether many bodies bear the name, so that one without a state is still to be told.
        within_article: Whether the name alone means nothing outside its article (الشركة).
        ministry: Whether it is a ministry, which other states may have too (وزارة السياحة).
    """

    text: str
    core: str
    country: str | None
    common: bool = False
    within_article: bool = False
    ministry: bool = False

    @property
    def of_many(self) -> bool:
        """Whether the name alone leaves open whose the body is."""
        return not self.country and (self.common or self.ministry)

    def key(self, country: str | None = None, article: str = "") -> str:
        """Return the key under which bodies are one.

        Args:
            country: The state that the article is about, for a name of many that gives none.
            article: The article's id, for a name that means nothing outside of it.
        """
        state = self.country or (country if self.of_many else None)
        if self.within_article and not self.country:
            return f"{self.core}#{article}"
        if self.common and not state:
            return f"{self.core}#{article}"
        return f"{self.core}@{state or ''}"


@remembered(50_000)
def body(text: str) -> Body:
    """Read the name of a body as an article writes it."""
    words = _words(_ASIDE.sub(" ", text) if asides(text) else text)
    state = countries.state_named(words) or (countries.state_named(words[1:]) if words[:1] in _states() else None)
    if state:
        return Body(text, "", state)
    found = list(countries.find(words, capitals=False))
    country = found[0][2] if found else None
    taken = {at for start, end, _ in found for at in range(start, end)}
    rest = tuple(word for at, word in enumerate(words) if at not in taken)
    others = tuple(code for _, _, code in found[1:] if code != country)
    return _named(text, rest) or _of_state(text, words, (*rest, *others), country)


@remembered(50_000)
def asides(text: str) -> tuple[str, ...]:
    """Return the short names that a body's name carries with it: «القيادة المركزية الأميركية (سنتكوم)» → سنتكوم.

    Where only a kind of body stands before it, the name in marks is the name: «صحيفة "معاريف" الإسرائيلية».
    """
    found = list(_ASIDE.finditer(text))
    if not found or any(_is_part_of_the_name(text, match) for match in found):
        return ()
    words = _words(_ASIDE.sub(" ", text))
    kinds, states = _kinds()[0], list(countries.find(words))
    named = {at for start, end, _ in states for at in range(start, end)}
    telling = [word for at, word in enumerate(words) if at not in named and word not in kinds]
    in_brackets = all(match.group(1) for match in found)
    if len(telling) < (1 if in_brackets else 2) or {words[-1], words[-1][1:]} & kinds:
        return ()
    inside = (each.strip() for match in found for each in match.groups() if each)
    return tuple(each for each in inside if not countries.state_named(_words(each)))


def _is_part_of_the_name(text: str, aside: re.Match[str]) -> bool:
    """Tell whether words in marks or brackets are not short for what stands before them.

    Behind a word that they complete they are its name («اللجنة التنفيذية لسوق "عكاظ"»), and a mission to a body, or a
    committee in one, is not the body: «بعثة ليبيا لدى حلف الأطلسي (الناتو)».
    """
    before, kinds = _words(text[: aside.start()]), _kinds()[0]
    if aside.group(1):
        of_another = (
            word in _WITHIN or word.startswith("بال") or (word[0] == "ل" and word[1:] in kinds) for word in before
        )
        return any(of_another)
    return not before or (before[0] not in kinds and not before[-1].startswith(_DEFINITE))


def fuller(text: str, form: str) -> Body | None:
    """Return what a common name is short for in a text: «الجيش», where the text says «الجيش الإسرائيلي».

    Args:
        text: An article's.
        form: The name as its quotation gives it.

    Returns:
        The fuller body if all fuller names that the text uses belong to one state; None if there are none or several.
    """
    found: dict[str | None, Body] = {}
    for match in islice(re.finditer(re.escape(form) + r"(?=\W)", text), _MOST_PLACES):
        for size in (3, 2, 1):
            more = _MORE[size].match(text, match.end())
            read = body(f"{form}{more.group()}") if more else None
            if read and read.country:
                found.setdefault(read.country, read)
                break
    return next(iter(found.values())) if len(found) == 1 else None


@remembered(50_000)
def folded(text: str) -> str:
    """Return a body's name for comparing it whole: folded, without articles, marks and spaces."""
    return "".join(_bare(word) for word in _words(text))


def _named(text: str, rest: tuple[str, ...]) -> Body | None:
    """Read «صحيفة وول ستريت جورنال الأميركية»: the kind and the state do not distinguish.

    They do where only a common name or nothing is left: «إذاعة الجيش» is not the army, and «وكالة الأنباء الرسمية»
    has no name of its own.
    """
    kinds, common = _kinds()
    if not rest or rest[0] not in kinds:
        return None
    left = _core(tuple(word for word in rest if word not in kinds and f"ال{word}" not in kinds))
    if not left or left in _dropped() or left.split()[0] in common:
        return None
    return Body(text, left, None)


def _of_state(text: str, words: tuple[str, ...], rest: tuple[str, ...], country: str | None) -> Body:
    core = _core(rest)
    common, within = _kinds()[1], _within()
    if not core:
        return Body(text, " ".join(map(_bare, words)), country)
    ministry = words[0] == _MINISTRY and core.count(" ") < _MOST_WORDS_IN_COMMON
    return Body(text, core, country, core in common, core in within and country is None, ministry)


def _core(words: tuple[str, ...]) -> str:
    """Return what distinguishes: without articles and without phrases that add nothing, if anything is left then."""
    bare = " ".join(map(_bare, words))
    left = f" {bare} "
    for phrase in _dropped():
        left = left.replace(f" {phrase} ", " ", 1)
    return left.strip() or bare


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold_name(text).replace("_", " ")))[:16]


def _bare(word: str) -> str:
    for prefix in ("لل", "ال"):
        if word.startswith(prefix) and len(word) - len(prefix) > 2:
            return word[len(prefix) :]
    return word


def _cores(name: str) -> frozenset[str]:
    entries = lexicon.entries("officials_bodies")[name]
    return frozenset(_core(_words(phrase)) for phrase in entries)


@cache
def _kinds() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words for kinds of bodies, and the names that are common."""
    kinds = {word for phrase in lexicon.entries("officials_bodies")["named"] for word in _words(phrase)}
    return frozenset(kinds), _cores("common")


@cache
def _states() -> frozenset[tuple[str, ...]]:
    """Return what a state may be called before its name, as the beginnings of names."""
    return frozenset(_words(word) for word in lexicon.entries("officials_bodies")["states"])


@cache
def _within() -> frozenset[str]:
    return _cores("within_article")


@cache
def _dropped() -> tuple[str, ...]:
    return tuple(" ".join(map(_bare, _words(phrase))) for phrase in lexicon.entries("officials_bodies")["dropped"])

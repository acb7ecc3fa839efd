"""How sources introduce one person, and how they spell the name of one body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.attribution.text.vocabulary import vocabulary
from indexer.model import Quotation, SpeakerType
from indexer.officials import countries
from indexer.officials.sounds import same_sound
from search.differences.context import forms
from search.differences.model import Difference, Kind, Side
from search.differences.reading import Telling, Token

_QUOTES = frozenset("\"«»“”„'#")
_MOST_WORDS, _MOST_INDEFINITE = 5, 2
_SHORTEST_NAME = 3
_BODY_WORDS = 3
_BEFORE_WHOM, _IN_THE_NAME_OF = "امام", "باسم"
_OF_GOD = "ايه"  # «آية الله», and the last letter of «سي آي إيه»
_MERE = frozenset(("رييسي", "رييسيه", "سابق", "سابقه"))


@dataclass(frozen=True, slots=True)
class Introduction:
    """Words that say who somebody is, beside the name.

    Attributes:
        stems: Their stems, for comparing.
        start: Offset of the first word; the name belongs to the span.
        end: Offset after the last.
    """

    telling: Telling
    stems: frozenset[str]
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words, verbatim."""
        return self.telling.text(self.start, self.end)


def people_differences(tellings: Sequence[Telling], quotations: Iterable[Quotation]) -> Iterator[Difference]:
    """Yield the people whom two tellers introduce by words of which neither's are among the other's.

    Args:
        tellings: What the articles tell.
        quotations: Those found in them; who is quoted somewhere is looked for everywhere.
    """
    told: set[str] = set()
    for shown, name, parts, full in _names(quotations):
        if shown in told:
            continue
        found: dict[str, list[Introduction]] = defaultdict(list)
        for telling in tellings:
            found[telling.teller] += _introductions(telling, name, parts, full=full)
        introduced = {teller: kept for teller, of_teller in sorted(found.items()) if (kept := _distinct(of_teller))}
        if _apart(introduced):
            told.add(shown)
            sides = [side for of_teller in introduced.values() for side in map(_side, of_teller)]
            called = (f"{teller}: {'، '.join(one.text for one in kept)}" for teller, kept in introduced.items())
            yield Difference(Kind.NAMING, " | ".join((shown, *called)), tuple(sides), 0.8)


def body_differences(tellings: Sequence[Telling]) -> Iterator[Difference]:
    """Yield the bodies whose name tellers spell with other forms of the same words: «حزب الشعب», «حزب الشعوب»."""
    named: dict[tuple[str, ...], dict[str, dict[tuple[str, ...], Side]]] = defaultdict(lambda: defaultdict(dict))
    for telling in tellings:
        for stems, norms, side in _bodies(telling):
            named[stems][telling.teller].setdefault(norms, side)
    for _, by_teller in sorted(named.items()):
        written = [frozenset(map(_with_states, of_teller)) for of_teller in by_teller.values()]
        if any(not (one & other) for at, one in enumerate(written) for other in written[:at]):
            sides = tuple(side for _, of_teller in sorted(by_teller.items()) for side in of_teller.values())
            summary = " | ".join(f"{side.source or side.article}: {side.text}" for side in sides)
            yield Difference(Kind.NAMING, summary, sides, 0.6)


def _names(quotations: Iterable[Quotation]) -> list[tuple[str, str, frozenset[str], bool]]:
    """Return the people who are quoted: name, last name, its other parts, and whether the full name has to be there.

    Two people with one last name, and the sons of somebody (بن سلمان), are told apart by what stands before it.
    """
    people: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    shown: dict[str, str] = {}
    for each in quotations:
        if each.speaker_type is SpeakerType.PERSON and each.speaker:
            parts = [fold(part) for part in each.speaker.split()]
            if len(parts) > 1 and len(parts[-1]) >= _SHORTEST_NAME:
                who = each.official.id if each.official else parts[0]
                people[parts[-1]][who].update(parts[:-1])
                shown.setdefault(who, each.official.name if each.official else each.speaker)
    found = []
    for name, bearers in sorted(people.items()):
        for who, others in sorted(bearers.items()):
            found.append((shown[who], name, frozenset(others), len(bearers) > 1 or "بن" in others))
    return found


def _introductions(telling: Telling, name: str, parts: frozenset[str], *, full: bool) -> Iterator[Introduction]:
    spelt = {token.norm for sentence in telling.sentences for token in sentence.tokens if _is_name(token.norm, name)}
    for sentence in telling.sentences if spelt else ():
        tokens = [token for token in sentence.tokens if token.norm not in _QUOTES and not telling.is_quoted(token)]
        for at, token in enumerate(tokens):
            if token.norm not in spelt:
                continue
            first = at
            while first and any(_is_name(tokens[first - 1].norm, part) for part in parts):
                first -= 1
            begin = _before(tokens, first)
            if begin < first and (first < at or not (full or _is_adjective(name))):
                yield _introduction(telling, tokens[begin:first], tokens[begin].start, token.end)


def _is_name(norm: str, part: str) -> bool:
    """Whether a word is a part of a name, however it is spelt: ترمب, ترامب."""
    return norm == part or same_sound(norm, part)


def _is_adjective(name: str) -> bool:
    """Whether a last name alone may say what somebody belongs to: «القيادي الحوثي»."""
    return name.startswith("ال") and name.endswith("ي")


def _before(tokens: Sequence[Token], name: int) -> int:
    """Return where the words that introduce a name begin: a role or an epithet and what belongs to it.

    A single word without article is another's, whom the name says more of («منافس سامي درويش», «منافسة سامي درويش»),
    or says whose he is: «زميله سامي درويش». Behind «المتحدث باسم الرئيس» the name may be the president's or not.
    """
    at = name - 1 if name and tokens[name - 1].norm in ("،", ",") else name
    begin, indefinite = name, 0
    while at and name - at < _MOST_WORDS + 1:
        at -= 1
        token = tokens[at]
        definite = token.norm.startswith("ال") and len(token.norm) > _SHORTEST_NAME
        indefinite += not definite
        if not token.stem or indefinite > _MOST_INDEFINITE or (definite and indefinite):
            break
        if _introduces(token) and not (token.norm == _OF_GOD and tokens[at + 1].norm != "الله"):
            begin = at
            if not definite:
                begin = _construct(tokens, at)
                break
    alone = begin == name - 1 and not tokens[begin].norm.startswith("ال")
    return name if alone or (begin and tokens[begin - 1].norm == _IN_THE_NAME_OF) else begin


def _construct(tokens: Sequence[Token], at: int) -> int:
    """Return where a row of words that introduce begins: «حفيد مؤسس الحزب» is no founder."""
    while at and not tokens[at - 1].norm.startswith("ال") and _introduces(tokens[at - 1]):
        at -= 1
    return at


def _introduces(token: Token) -> bool:
    head = vocabulary().head(token.norm)
    return token.norm != _BEFORE_WHOM and head not in _MERE and (head in vocabulary().roles or head in _epithets())


def _introduction(telling: Telling, words: Sequence[Token], start: int, end: int) -> Introduction:
    return Introduction(telling, frozenset(form for token in words for form in forms(token)), start, end)


def _distinct(introductions: Iterable[Introduction]) -> list[Introduction]:
    """Leave out what says no more than another one does, and honorifics alone."""
    kept: list[Introduction] = []
    for each in sorted(introductions, key=lambda one: (-len(one.stems), one.telling.article.id, one.start)):
        if not any(each.stems <= other.stems for other in kept) and not each.stems <= _honorifics():
            kept.append(each)
    return kept


def _apart(introduced: Mapping[str, Sequence[Introduction]]) -> bool:
    """Whether two tellers have nothing in common in how they introduce somebody."""
    every = list(introduced.values())
    return any(
        not any(a.stems & b.stems for a in one for b in other) for at, one in enumerate(every) for other in every[:at]
    )


def _side(introduction: Introduction) -> Side:
    article = introduction.telling.article
    return Side(article.source, introduction.text, article.id, introduction.start, introduction.end)


def _bodies(telling: Telling) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], Side]]:
    for sentence in telling.sentences:
        tokens = [token for token in sentence.tokens if token.norm not in _QUOTES]
        for at, token in enumerate(tokens):
            words = _body_at(tokens, at)
            if len(words) > _BODY_WORDS - 1:
                stems, norms = tuple(word.stem for word in words), tuple(word.norm for word in words[1:])
                start, end = token.start, words[-1].end
                source, identity = telling.article.source, telling.article.id
                yield stems, norms, Side(source, telling.text(start, end), identity, start, end)


def _with_states(norms: tuple[str, ...]) -> tuple[str, ...]:
    """Return words with the codes of states in place of their names, without gender: أمريكي and أميركية are one."""
    written = [norm.removesuffix("ه") for norm in norms]
    for start, end, code in countries.find(norms, capitals=False):
        written[start:end] = [f"@{code}"] * (end - start)
    return tuple(written)


def _body_at(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the words of a body's name: a word like حزب and the definite words behind it."""
    if tokens[at].norm not in vocabulary().organisations:
        return ()
    end = at + 1
    while end < len(tokens) and end - at <= _BODY_WORDS - 1 and tokens[end].norm.startswith("ال") and tokens[end].stem:
        end += 1
    return tokens[at:end]


@cache
def _epithets() -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon.words("epithets"))


@cache
def _honorifics() -> frozenset[str]:
    tokens = (Token(0, 0, term.exact, term.stem) for term in analyzer().analyze(" ".join(lexicon.words("courtesies"))))
    return frozenset(form for token in tokens for form in forms(token)) | {"رييس"}

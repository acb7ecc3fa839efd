"""Places that differ for the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.officials import countries
from indexer.officials.sounds import skeleton
from search.differences.context import Context, Words, forms
from search.differences.model import Difference, Kind, Side
from search.differences.reading import Sentence, Telling, Token
from search.differences.rivals import ByWords, rivals

SAME_THING = 0.3
"""How alike the words around two places have to be for them to be of one thing."""
MOST_IN_ARTICLE, MOST = 30, 300
"""Places that are looked at; all are compared with one another."""
_WHEREABOUTS = "whereabouts"
_AROUND, _NAME_WORDS = 6, 2
_LEAST_LETTERS = 3
_HARDLY_HEARD = "اويهء"
_CLITICS = ("", "و", "ب", "ل", "ف", "وب", "ول")


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    telling: Telling
    sentence: Sentence
    first: int
    end: int
    kind: str
    sounds: frozenset[str]
    forms: frozenset[str]
    around: Words

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands, for putting in order."""
        return self.telling.article.id, self.sentence.tokens[self.first].start


def place_differences(tellings: Sequence[Telling], context: Context) -> Iterator[Difference]:
    """Yield pairs of places of one kind that two tellers give for one thing, neither of whom names the other's."""
    places = [place for telling in tellings for place in islice(_places(telling, context), MOST_IN_ARTICLE)][:MOST]
    words = _words_by_teller(tellings)

    def differ(one: _Place, other: _Place) -> bool:
        apart = one.kind == other.kind and not _same(one, other)
        return apart and not (_names(words[one.telling.teller], other) or _names(words[other.telling.teller], one))

    for likeness, one, other in rivals(places, ByWords(places, SAME_THING, differ, _same)):
        stated = (f"{each.telling.teller}: {_text(each, each.first, each.end)}" for each in (one, other))
        yield Difference(Kind.PLACE, " | ".join(stated), (_side(one), _side(other)), round(likeness, 3))


def _places(telling: Telling, context: Context) -> Iterator[_Place]:
    for sentence in telling.sentences:
        tokens, at = sentence.tokens, 0
        while at < len(tokens):
            kind, first, end = _place_at(tokens, at)
            if kind:
                known = frozenset(form for token in tokens[first:end] for form in forms(token))
                around = context.around(sentence, at, end)
                yield _Place(telling, sentence, at, end, kind, _sounds(tokens, first), known, around)
            at = max(at + 1, end)


def _place_at(tokens: Sequence[Token], at: int) -> tuple[str, int, int]:
    """Return of what kind a place named here is, and from which token to which its name goes; no kind if none is."""
    kind = _kind(tokens[at].norm)
    first = at + 1
    if kind and first < len(tokens) and _is_name(tokens[first]):
        end = first + 1
        while end < len(tokens) and end - first < _NAME_WORDS and tokens[end].norm in _towns():
            end += 1
        return kind, first, end
    if tokens[at].norm in _kinds()[_WHEREABOUTS] and first < len(tokens) and _bare(tokens[first].norm) in _towns():
        return _WHEREABOUTS, first, first + 1
    return "", first, first


def _kind(norm: str) -> str:
    kinds = _kinds()
    for clitic in _CLITICS:
        if norm.startswith(clitic):
            for kind, heads in kinds.items():
                if kind != _WHEREABOUTS and norm[len(clitic) :] in heads:
                    return kind
    return ""


def _is_name(token: Token) -> bool:
    return bool(token.stem) and len(token.norm) >= _LEAST_LETTERS and not _is_state(token.norm)


def _bare(norm: str) -> str:
    return norm.removeprefix("ال")


def _same(one: _Place, other: _Place) -> bool:
    return bool(one.forms & other.forms) or bool(one.sounds & other.sounds)


def _names(words: frozenset[str], place: _Place) -> bool:
    """Whether a teller has a place's name anywhere."""
    return not words.isdisjoint(place.forms | place.sounds)


def _sound(norm: str) -> str:
    """Return what all spellings of a name sound like: جنوة and جنوى, شدا and شداء. In doubt two places are one."""
    return "=" + skeleton(norm.rstrip(_HARDLY_HEARD) or norm)


def _sounds(tokens: Sequence[Token], first: int) -> frozenset[str]:
    """Return what a name sounds like, and what it does with the next word: «بيونغ يانغ» may be written as one."""
    joined = "".join(token.norm for token in tokens[first : first + _NAME_WORDS] if token.stem)
    return frozenset((_sound(tokens[first].norm), _sound(joined)))


def _words_by_teller(tellings: Sequence[Telling]) -> Mapping[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        for sentence in telling.sentences:
            for token in sentence.tokens:
                if token.stem:
                    found[telling.teller].update((*forms(token), _sound(token.norm)))
    return {teller: frozenset(words) for teller, words in found.items()}


def _text(place: _Place, first: int, end: int) -> str:
    tokens = place.sentence.tokens
    return place.telling.text(tokens[first].start, tokens[end - 1].end)


def _side(place: _Place) -> Side:
    tokens = place.sentence.tokens
    first, end = max(0, place.first - _AROUND), min(len(tokens), place.end + _AROUND)
    article = place.telling.article
    start, stop = tokens[first].start, tokens[end - 1].end
    return Side(article.source, article.text[start:stop], article.id, start, stop)


@cache
def _kinds() -> dict[str, frozenset[str]]:
    return {kind: frozenset(map(fold, words)) for kind, words in lexicon.entries("place_words").items()}


@cache
def _towns() -> frozenset[str]:
    """Return the names of places that are no states, without article."""
    return frozenset(_bare(name) for name in map(fold, lexicon.words("places")) if not _is_state(name))


def _is_state(norm: str) -> bool:
    return any(True for _ in countries.find((norm,), capitals=False))

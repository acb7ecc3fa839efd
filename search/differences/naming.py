"""What sources call one party, one person, one body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.officials.sounds import skeleton
from search.differences.model import Difference, Kind, Side
from search.differences.reading import Telling, Token

_CLITICS = ("", "و", "ب", "ل", "ف", "ك", "وب", "ول")
_QUOTES = frozenset("\"«»“”„'()")


@dataclass(frozen=True, slots=True)
class Form:
    """A way to call a party.

    Attributes:
        party: What all its forms mean.
        words: The folded words.
        charged: Whether the form judges.
    """

    party: str
    words: tuple[str, ...]
    charged: bool


@dataclass(frozen=True, slots=True)
class Use:
    """A name where it stands."""

    telling: Telling
    form: Form
    start: int
    end: int


def party_differences(tellings: Sequence[Telling]) -> Iterator[Difference]:
    """Yield the parties that one source calls by a name that judges and another source does not."""
    uses: dict[str, list[Use]] = defaultdict(list)
    for telling in tellings:
        for use in _uses(telling):
            uses[use.form.party].append(use)
    for party, of_party in uses.items():
        chosen = _by_teller(of_party)
        charged = {teller for teller, found in chosen.items() if any(use.form.charged for use in found.values())}
        if charged and len(chosen) > 1 and _differ(chosen):
            yield Difference(Kind.NAMING, _summary(party, chosen), tuple(_sides(chosen)), 1.0)


def names_used(telling: Telling) -> Mapping[str, tuple[str, ...]]:
    """Return the names that an article uses for each party, in the order of their first use."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for use in _uses(telling):
        found[use.form.party][telling.text(use.start, use.end)] = None
    return {party: tuple(forms) for party, forms in found.items()}


def _by_teller(uses: Sequence[Use]) -> dict[str, dict[tuple[str, ...], Use]]:
    """Return for each teller the first use of each form."""
    chosen: dict[str, dict[tuple[str, ...], Use]] = defaultdict(dict)
    for use in uses:
        chosen[use.telling.teller].setdefault(use.form.words, use)
    return dict(sorted(chosen.items()))


def _differ(chosen: Mapping[str, Mapping[tuple[str, ...], Use]]) -> bool:
    """Whether some teller's judging names are not another teller's."""
    judging = [
        frozenset(_heard(words) for words, use in found.items() if use.form.charged) for found in chosen.values()
    ]
    return any(one != other and not (one & other) for at, one in enumerate(judging) for other in judging[:at])


def _heard(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return what spellings of one name have in common: ميليشيا الحوثي, مليشيات الحوثي."""
    return tuple(skeleton(word.removesuffix("ات")) for word in words)


def _sides(chosen: Mapping[str, Mapping[tuple[str, ...], Use]]) -> Iterator[Side]:
    for found in chosen.values():
        for use in sorted(found.values(), key=lambda each: (not each.form.charged, each.start)):
            article = use.telling.article
            yield Side(article.source, article.text[use.start : use.end], article.id, use.start, use.end)


def _summary(party: str, chosen: Mapping[str, Mapping[tuple[str, ...], Use]]) -> str:
    called = (
        f"{teller}: {'، '.join(use.telling.text(use.start, use.end) for use in found.values())}"
        for teller, found in chosen.items()
    )
    return f"{party} | {' | '.join(called)}"


def _uses(telling: Telling) -> Iterator[Use]:
    """Yield the names that an article itself uses; what it quotes verbatim others have said."""
    for sentence in telling.sentences:
        tokens = [token for token in sentence.tokens if token.norm not in _QUOTES and not telling.is_quoted(token)]
        at = 0
        while at < len(tokens):
            form, clitic = _form_at(tokens, at)
            if form is None:
                at += 1
                continue
            end = at + len(form.words)
            yield Use(telling, form, tokens[at].start + clitic, tokens[end - 1].end)
            at = end


def _form_at(tokens: Sequence[Token], at: int) -> tuple[Form | None, int]:
    """Return the longest form that begins at a word, and how many letters are written onto it."""
    norm = tokens[at].norm
    for clitic in _CLITICS:
        if norm.startswith(clitic):
            rest = norm[len(clitic) :]
            if form := _longest(tokens, at, rest):
                return form, len(clitic)
            if clitic.endswith("ل") and rest.startswith("ل") and (form := _longest(tokens, at, f"ا{rest}")):
                return form, 0
    return None, 0


def _longest(tokens: Sequence[Token], at: int, first: str) -> Form | None:
    """Return the longest form whose first word this is and whose others follow."""
    for form in _forms().get(first, ()):
        following = tokens[at + 1 : at + len(form.words)]
        if [token.norm for token in following] == list(form.words[1:]):
            return form
    return None


@cache
def _forms() -> dict[str, tuple[Form, ...]]:
    found: dict[str, list[Form]] = defaultdict(list)
    for entry in lexicon.entries("party_names"):
        for key in ("names", "charged"):
            for written in entry.get(key, ()):
                words = tuple(fold(word) for word in written.split())
                found[words[0]].append(Form(entry["party"], words, key == "charged"))
    return {first: tuple(sorted(forms, key=lambda form: -len(form.words))) for first, forms in found.items()}

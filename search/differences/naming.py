"""What sources call one party, one person, one body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.officials.sounds import skeleton
from search.differences.context import forms
from search.differences.model import Difference, Kind, Side
from search.differences.reading import Sentence, Telling, Token

_CLITICS = ("", "و", "ب", "ل", "ف", "ك", "وب", "ول")
_OPENING, _CLOSING, _BOTH = frozenset("«“„"), frozenset("»”"), '"'
_QUOTES = _OPENING | _CLOSING | frozenset("\"'()")
_STATE = "@"
_SHORTEST_WORD = 3
_MELTED = "لل"
_NAME_GOES_ON = 20


@dataclass(frozen=True, slots=True)
class Form:
    """A way to call a party.

    Attributes:
        party: What all its forms mean.
        words: The folded words.
        charged: Whether the form judges.
        generic: Whether others are called by it, too: «النظام».
        state: What names the party's state, so that in an article that does a generic form is the party's; or nothing.
        plain: What the words of the party's plain names sound like.
    """

    party: str
    words: tuple[str, ...]
    charged: bool
    generic: bool = False
    state: str = ""
    plain: frozenset[str] = frozenset()


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
    of_party: dict[str, list[Use]] = defaultdict(list)
    for use in _uses(telling):
        of_party[use.form.party].append(use)
    return {
        party: tuple(map(_called, found.values()))
        for party, uses in of_party.items()
        for found in _by_teller(uses).values()
    }


def unmelted(text: str) -> str:
    """Return a name with its article where that has melted into a preposition: «للحوثيين» is «الحوثيين»."""
    return f"ال{text.removeprefix(_MELTED)}" if text.startswith(_MELTED) else text


def _by_teller(uses: Sequence[Use]) -> dict[str, dict[tuple[str, ...], Use]]:
    """Return for each teller the first use of each form, whatever its case; one with its article if there is one."""
    chosen: dict[str, dict[tuple[str, ...], Use]] = defaultdict(dict)
    for use in uses:
        known = chosen[use.telling.teller].setdefault(_nominative(use.form.words), use)
        if _is_melted(known) and not _is_melted(use):
            chosen[use.telling.teller][_nominative(use.form.words)] = use
    return dict(sorted(chosen.items()))


def _is_melted(use: Use) -> bool:
    return use.telling.article.text.startswith(_MELTED, use.start)


def _called(use: Use) -> str:
    return unmelted(use.telling.text(use.start, use.end))


def _nominative(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a form as subjects: «الحوثيين» is «الحوثيون»."""
    return tuple(f"{word[:-2]}ون" if word.endswith("ين") else word for word in words)


def _differ(chosen: Mapping[str, Mapping[tuple[str, ...], Use]]) -> bool:
    """Whether some teller's judging names are not another teller's."""
    judging = [[use.form for use in found.values() if use.form.charged] for found in chosen.values()]
    return any(
        bool(mine or theirs) and not any(_heard_alike(one, other) for one in mine for other in theirs)
        for at, mine in enumerate(judging)
        for theirs in judging[:at]
    )


def _heard_alike(one: Form, other: Form) -> bool:
    """Whether two forms judge alike: spelt differently (ميليشيا الحوثي، مليشيات الحوثي), or one is short for the other.

    What the longer one adds has to be plain: «النظام السوري» is «النظام», but «الميليشيات الإيرانية» says more.
    """
    mine, theirs = ({_heard(word): word for word in form.words} for form in (one, other))
    added = [word for heard, word in (mine | theirs).items() if (heard in mine) != (heard in theirs)]
    short = mine.keys() <= theirs.keys() or theirs.keys() <= mine.keys()
    telling = (word for word in added if len(word) >= _SHORTEST_WORD)
    return short and all(_heard(word) in one.plain or one.state in _states(word) for word in telling)


def _heard(word: str) -> str:
    return skeleton(word.removesuffix("ات"))


def _states(word: str) -> Sequence[str]:
    """Return the states that a word names, as words are compared."""
    return [form for form in forms(Token(0, 0, word, word)) if form.startswith(_STATE)]


def _sides(chosen: Mapping[str, Mapping[tuple[str, ...], Use]]) -> Iterator[Side]:
    for found in chosen.values():
        for use in sorted(found.values(), key=lambda each: (not each.form.charged, each.start)):
            article = use.telling.article
            yield Side(article.source, article.text[use.start : use.end], article.id, use.start, use.end)


def _summary(party: str, chosen: Mapping[str, Mapping[tuple[str, ...], Use]]) -> str:
    called = (f"{teller}: {'، '.join(map(_called, found.values()))}" for teller, found in chosen.items())
    return f"{party} | {' | '.join(called)}"


def _uses(telling: Telling) -> Iterator[Use]:
    """Yield the names that an article itself uses.

    What it quotes verbatim others have said, and names that judge, set between marks («من أسمتهم "الإرهابيين"»), are
    others' as well.
    """
    found = [(use, after) for sentence in telling.sentences for use, after in _uses_in(telling, sentence)]
    named = {use.form.party for use, _ in found if not use.form.generic}
    named |= _states_named(telling) if any(use.form.generic for use, _ in found) else frozenset()
    for use, after in found:
        known = use.form.party in named or use.form.state in named
        if not use.form.generic or (known and not _of_another(use.form, after)):
            yield use


def _uses_in(telling: Telling, sentence: Sentence) -> Iterator[tuple[Use, Token | None]]:
    """Yield the names in a sentence, each with the word behind it."""
    marked = frozenset(_marked(sentence.tokens))
    tokens = [token for token in sentence.tokens if token.norm not in _QUOTES and not telling.is_quoted(token)]
    at = 0
    while at < len(tokens):
        form, clitic = _form_at(tokens, at)
        if form is None:
            at += 1
            continue
        end = at + len(form.words)
        if not (form.charged and tokens[at] in marked):
            after = tokens[end] if end < len(tokens) else None
            start = tokens[at].start + clitic
            yield Use(telling, form, start, _closed(telling.article.text, start, tokens[end - 1].end)), after
        at = end


def _closed(text: str, start: int, end: int) -> int:
    """Return where a name ends with the mark that closes one within it: «الإرهابي "فلان"», «قوات "الدعم في الشرق"»."""
    for opening, closing in ((_BOTH, _BOTH), ("«", "»")):
        opened = text.count(opening, start, end)
        is_open = opened % 2 if opening == closing else opened > text.count(closing, start, end)
        closed = text.find(closing, end, end + _NAME_GOES_ON) + 1
        if is_open and closed and "\n" not in text[end:closed]:
            return closed
    return end


def _marked(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the words between quotation marks that are closed in the sentence."""
    since: int | None = None
    for at, token in enumerate(tokens):
        if since is not None and (token.norm in _CLOSING or token.norm == _BOTH):
            yield from tokens[since:at]
            since = None
        elif token.norm in _OPENING or token.norm == _BOTH:
            since = at


def _states_named(telling: Telling) -> frozenset[str]:
    tokens = (token for sentence in telling.sentences for token in sentence.tokens)
    return frozenset(form for token in tokens for form in forms(token) if form.startswith(_STATE))


def _of_another(form: Form, after: Token | None) -> bool:
    """Whether the word behind a generic form says whose it is: «الاحتلال البريطاني», «النظام الصحي»."""
    if after is None or not after.norm.startswith("ال"):
        return False
    states = _states(after.norm)
    return form.state not in states if states else len(form.words) == 1


def _form_at(tokens: Sequence[Token], at: int) -> tuple[Form | None, int]:
    """Return the longest form that begins at a word, and how many letters are written onto it."""
    norm = tokens[at].norm
    for clitic in _CLITICS:
        if norm.startswith(clitic):
            rest = norm[len(clitic) :]
            if form := _longest(tokens, at, rest):
                return form, len(clitic)
            if clitic.endswith("ل") and rest.startswith("ل") and (form := _longest(tokens, at, f"ا{rest}")):
                return form, len(clitic) - 1
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
        generic = frozenset(entry.get("generic", ()))
        state = f"{_STATE}{entry['state']}" if "state" in entry else ""
        plain = frozenset(_heard(fold(word)) for written in entry["names"] for word in written.split())
        for key in ("names", "charged"):
            for written in entry[key]:
                words = tuple(fold(word) for word in written.split())
                form = Form(entry["party"], words, key == "charged", written in generic, state, plain)
                found[words[0]].append(form)
    return {first: tuple(sorted(of_first, key=lambda form: -len(form.words))) for first, of_first in found.items()}

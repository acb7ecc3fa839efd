"""The signs of the query language, and the error for a query that cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from indexer.errors import InputError


class QueryError(InputError):
    """A query that cannot be read.

    Attributes:
        query: What was typed.
        position: Offset of the place that is wrong.
    """

    def __init__(self, query: str, position: int, problem: str, hint: str = "") -> None:
        self.query = query
        self.position = position
        self.problem = problem
        super().__init__(f"{problem}\n  {_pointed(query, position)}", hint)


def _pointed(query: str, position: int) -> str:
    """Return the query with a sign before the place: a caret on a line of its own would miss it in Arabic."""
    start, end = max(0, position - 60), position + 60
    before = ("…" if start else "") + query[start:position]
    return f"{before} ⟵here⟶ {query[position:end]}" + ("…" if end < len(query) else "")


@dataclass(frozen=True, slots=True)
class Token:
    """A sign, a word, or what stands between quotation marks, without them; its place is that of the whole."""

    kind: str
    text: str
    start: int
    end: int


# A star, a tilde with a number and a minus count only where they touch a word, a phrase or a bracket.
_SIGN = re.compile(
    r"""(?P<space>\s+)
    | (?P<phrase>["“”„«»])
    | (?P<open>\() | (?P<close>\))
    | (?P<or>\|+)
    | (?P<minus>(?<!\S)[-−–](?=[^\s\-−–]) | (?<=\()[-−–](?=[^\s\-−–]))
    | (?P<field>[^\W\d_]+:(?!\s|$))
    | (?P<word>[^\s()"“”„«»|]+)""",
    re.VERBOSE,
)
_CLOSING = {'"': '"', "“": "”", "„": "“”", "«": "»", "”": "”"}


def tokens(text: str) -> list[Token]:
    """Return the tokens of a query; spaces are left out.

    Raises:
        QueryError: A quotation mark has no partner.
    """
    found, place = [], 0
    while place < len(text):
        match = _SIGN.match(text, place)
        assert match is not None  # every character begins a token
        if match.lastgroup == "phrase":
            token = _phrase_token(text, place)
        else:
            token = Token(str(match.lastgroup), match.group(), place, match.end())
        if token.kind != "space":
            found.append(token)
        place = token.end
    return found


def _phrase_token(text: str, place: int) -> Token:
    closing = _CLOSING.get(text[place], "")
    end = min((i for c in closing if (i := text.find(c, place + 1)) >= 0), default=-1)
    if end < 0:
        problem = "This quotation mark is never closed." if closing else "This quotation mark closes nothing."
        raise QueryError(text, place, problem, 'Put words that belong together between two marks: "الدفاع الجوي"')
    return Token("phrase", text[place + 1 : end], place, end + 1)

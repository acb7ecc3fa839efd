"""The query language: what a user types, read into the engine's query tree.

Bare words are all wanted, in any form; `"…"` as written; `"…"~5` near one another; `دفاع*` beginnings; `OR`, `-word`,
brackets; fields. What cannot be read is refused with its place and a suggestion, never read as something else; and no
query, however it is made, may cost more than the limits below let it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.engine.query import And, Dates, Field, Filter, Near, Node, Not, Or, Phrase, Prefix, Scope, Word
from search.period import period
from search.query_tokens import QueryError, Token, tokens
from search.query_words import EXAMPLES, closest, fields, operators, values

MAX_CHARACTERS = 2000
MAX_TERMS = 64
MAX_NESTING = 50
MAX_PHRASE = 40
MAX_DISTANCE = 100
MIN_PREFIX = 2


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was read.

    Attributes:
        text: What was typed.
        node: What the engine is asked.
        dropped: Words that were not looked for because they carry no topic (في، من …).
    """

    text: str
    node: Node
    dropped: tuple[str, ...] = ()


def parse(text: str, *, today: date | None = None) -> Query:
    """Read a query.

    Args:
        text: What was typed.
        today: The day that «اليوم» and `yesterday` are counted from.

    Raises:
        QueryError: It cannot be read, or asks for more than the limits allow.
    """
    if len(text) > MAX_CHARACTERS:
        problem = f"A query has at most {MAX_CHARACTERS} characters; this has {len(text)}."
        raise QueryError(text, MAX_CHARACTERS, problem, "Keep the most telling words.")
    parser = _Parser(text, tokens(text), today or date.today())
    node = parser.query()
    return Query(text, node, tuple(parser.dropped))


_DISTANCE = re.compile(r"~(\d*)")


class _Parser:
    """Recursive descent: or → and → item; depth is limited, and a run of refusals does not recurse."""

    def __init__(self, text: str, tokens: list[Token], today: date) -> None:
        self._text = text
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self._terms = 0
        self._today = today
        self.dropped: list[str] = []

    def query(self) -> Node:
        if not self._tokens:
            raise QueryError(self._text, 0, "The query is empty.", 'Type what to look for: "الدفاع الجوي"')
        node = self._or(Scope.TEXT)
        if self._at < len(self._tokens):
            raise self._error("This bracket closes nothing.", "Take it out, or open one before.")
        if isinstance(node, Not):
            raise QueryError(self._text, 0, "The query says only what not to find.", "Add what to find: دمشق -حلب")
        return node

    def _peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _error(self, problem: str, hint: str = "", token: Token | None = None, offset: int = 0) -> QueryError:
        token = token or self._peek()
        return QueryError(self._text, (token.start if token else len(self._text)) + offset, problem, hint)

    def _operator(self, token: Token | None) -> str | None:
        if token is None or token.kind not in ("word", "or"):
            return None
        return "or" if token.kind == "or" else operators().get(fold(token.text))

    def _or(self, scope: Scope) -> Node:
        nodes = [self._and(scope)]
        while self._operator(self._peek()) == "or":
            self._at += 1
            nodes.append(self._and(scope))
        return nodes[0] if len(nodes) == 1 else Or(tuple(nodes))

    def _and(self, scope: Scope) -> Node:
        begin, nodes = self._at, []
        while (token := self._peek()) and token.kind != "close":
            operator = self._operator(token)
            if operator == "or":
                break
            if operator == "and":
                self._between(token)
                continue
            node = self._item(scope)
            if node is not None:
                nodes.append(node)
        if self._at == begin:
            raise self._error(
                "Here something to look for is missing.", "Write words on both sides of OR, inside brackets."
            )
        return self._joined(nodes, begin)

    def _between(self, token: Token) -> None:
        """Step over AND, which must stand between two things."""
        self._at += 1
        after = self._peek()
        lonely = after is None or after.kind == "close" or self._operator(after) in ("and", "or")
        if lonely or self._at == 1 or self._tokens[self._at - 2].kind == "open":
            raise self._error(
                f"Here {token.text} joins nothing.", f'To look for the word itself: "{token.text}"', token
            )

    def _joined(self, nodes: list[Node], begin: int) -> Node:
        """Return all of the nodes as one; words that carry no topic go if any other is left."""
        topics = [node for node in nodes if not (isinstance(node, Word) and not node.stem)]
        if topics and not all(isinstance(node, Not) for node in topics):
            self.dropped += [node.surface for node in nodes if isinstance(node, Word) and not node.stem]
            nodes = topics
        if not nodes:
            raise self._error("Here stands no word to look for.", "Type at least one word.", self._tokens[begin])
        return nodes[0] if len(nodes) == 1 else And(tuple(nodes))

    def _item(self, scope: Scope) -> Node | None:
        refused = False
        while (token := self._peek()) and (token.kind == "minus" or self._operator(token) == "not"):
            refused = not refused
            self._at += 1
        if token is None or token.kind == "close" or self._operator(token):
            raise self._error("Here the word that is not wanted is missing.", 'For the sign itself use marks: "-"')
        node = self._operand(token, scope)
        return Not(node) if refused and node is not None else node

    def _operand(self, token: Token, scope: Scope) -> Node | None:
        self._at += 1
        if token.kind == "open":
            return self._bracket(token, scope)
        if token.kind == "phrase":
            return self._phrase(token, scope)
        if token.kind == "field":
            return self._field(token, scope)
        return self._spaced_field(token, scope) or self._word(token, scope)

    def _bracket(self, opening: Token, scope: Scope) -> Node:
        self._depth += 1
        if self._depth > MAX_NESTING:
            raise self._error(f"Brackets nest at most {MAX_NESTING} deep.", "Write the query flatter.", opening)
        node = self._or(scope)
        if self._peek() is None:
            raise self._error("This bracket is never closed.", "Add ) at the end.", opening)
        self._at += 1
        self._depth -= 1
        return node

    def _phrase(self, token: Token, scope: Scope) -> Node:
        words = self._words(token.text, scope)
        if not words:
            raise self._error("Between these marks stands no word.", "Put a word between them.", token)
        if len(words) > MAX_PHRASE:
            raise self._error(f"A phrase has at most {MAX_PHRASE} words.", "Give its most telling part.", token)
        if "*" in token.text:
            hint = "Write the beginning by itself, without marks: دفاع*"
            raise self._error("A beginning cannot stand in a phrase.", hint, token, 1 + token.text.index("*"))
        self._count(len(words), token)
        after = self._peek()
        if after and after.start == token.end and after.text.startswith("~"):
            return Near(words, self._distance(after), scope)
        return Phrase(words, scope)

    def _distance(self, token: Token) -> int:
        self._at += 1
        match = _DISTANCE.fullmatch(token.text)
        if not match or not match[1] or int(match[1]) > MAX_DISTANCE:
            hint = 'So: "صواريخ دمشق"~5'
            raise self._error(f"Behind ~ stands a number of words, at most {MAX_DISTANCE}.", hint, token)
        return int(match[1])

    def _words(self, text: str, scope: Scope) -> tuple[Word, ...]:
        return tuple(Word.of(term, scope) for term in analyzer().analyze(text))

    def _count(self, terms: int, token: Token) -> None:
        self._terms += terms
        if self._terms > MAX_TERMS:
            raise self._error(f"A query has at most {MAX_TERMS} words.", "Keep the most telling ones.", token)

    def _word(self, token: Token, scope: Scope) -> Node | None:
        if "~" in token.text:
            hint = 'Put the words between marks: "صواريخ دمشق"~5'
            raise self._error("~ stands behind a phrase only.", hint, token, token.text.index("~"))
        if "*" in token.text:
            return self._prefix(token, scope)
        words = self._words(token.text, scope)
        self._count(len(words), token)
        if len(words) > 1:
            return Phrase(words, scope)
        return words[0] if words else None

    def _prefix(self, token: Token, scope: Scope) -> Node:
        start = token.text.replace("*", "")
        words = self._words(start, scope)
        if token.text != start + "*" or len(words) != 1:
            hint = f"Write a beginning: {words[0].surface if words else 'دفاع'}*"
            raise self._error("* stands at the end of a word only.", hint, token, token.text.index("*"))
        if len(words[0].exact) < MIN_PREFIX:
            raise self._error(f"A beginning has at least {MIN_PREFIX} letters.", "Give more letters.", token)
        self._count(1, token)
        return Prefix(start, words[0].exact, scope)

    def _spaced_field(self, token: Token, scope: Scope) -> Node | None:
        """Read `speaker: الأسد`; the colon of a headline («الأسد: …») is no field's."""
        if token.text.endswith(":") and fold(token.text[:-1].lower()) in fields():
            return self._field(token, scope)
        return None

    def _field(self, token: Token, scope: Scope) -> Node:
        name = fields().get(fold(token.text[:-1].lower()))
        if name is None:
            raise self._error(f"There is no field {token.text[:-1]}.", closest(token.text[:-1]), token)
        if scope is not Scope.TEXT:
            raise self._error(
                f"{token.text} cannot stand inside {scope}:", "Put it before or behind the brackets.", token
            )
        value = self._peek()
        if value is None or value.kind == "close":
            raise self._error(f"Behind {token.text} the value is missing.", f"So: {EXAMPLES[name]}", token)
        self._at += 1
        if name in ("said", "title"):
            return self._scoped(value, Scope(name), token)
        return self._filter(name, value)

    def _scoped(self, value: Token, scope: Scope, token: Token) -> Node:
        self._at -= 1
        usable = value.kind in ("open", "phrase", "word") and value.text[:1] not in ("-", "−", "–")
        node = self._operand(value, scope) if usable else None
        if node is None:
            raise self._error(f"Behind {token.text} stands no word to look for.", f"So: {EXAMPLES[scope]}", value)
        return node

    def _filter(self, name: str, value: Token) -> Node:
        if value.kind == "open":
            return self._alternatives(name, value)
        if value.kind not in ("phrase", "word", "field") or value.text[:1] in ("-", "−", "–"):
            raise self._error("Here a value is missing.", f"So: {EXAMPLES[name]}", value)
        self._count(1, value)
        if name == "date":
            return self._dates(value)
        if name in ("kind", "act"):
            return Filter(Field(name), self._known(name, value))
        if not analyzer().analyze(value.text):
            raise self._error("This value holds no word.", f"So: {EXAMPLES[name]}", value)
        return Filter(Field(name), value.text)

    def _alternatives(self, name: str, opening: Token) -> Node:
        """Read `source:(CNN OR الميادين)`: values, any of which will do."""
        nodes = []
        while (token := self._peek()) and token.kind != "close":
            self._at += 1
            if self._operator(token) != "or":
                nodes.append(self._filter(name, token) if token.kind != "open" else self._nested(token))
        if token is None or not nodes:
            raise self._error("Here a value and ) are missing.", f"So: {name}:(… OR …)", opening)
        self._at += 1
        return Or(tuple(nodes))

    def _nested(self, token: Token) -> Node:
        raise self._error("Brackets cannot nest in a field's values.", "Write the values side by side.", token)

    def _known(self, name: str, value: Token) -> str:
        known = values(name)
        found = known.get(fold(value.text.lower()).replace("_", " "))
        if found is None:
            near = get_close_matches(value.text, known, 1) or [f"one of {', '.join(sorted(set(known.values())))}"]
            raise self._error(f"{value.text} is no {name}.", f"Do you mean {near[0]}?", value)
        return found

    def _dates(self, value: Token) -> Dates:
        first, dots, last = fold(value.text).partition("..")
        try:
            since = period(first, self._today)[0] if first else None
            until = period(last if dots else first, self._today)[1] if last or not dots else None
        except ValueError:
            raise self._error(f"{value.text} is no date.", f"So: {EXAMPLES['date']}", value) from None
        if since is None and until is None:
            raise self._error("A range needs a date on one side at least.", f"So: {EXAMPLES['date']}", value)
        if since and until and since > until:
            raise self._error("This range ends before it begins.", f"Turn it round: date:{last}..{first}", value)
        return Dates(since, until)

"""Which paragraphs of a segment a query tree matches, given the segment's postings.

Kept apart from any one engine: what it asks of a segment is small, and matching by sets of numbers is linear and can be
interrupted.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Protocol

from indexer.analysis.pipeline import analyzer
from indexer.engine.query import And, Dates, Everything, Field, Filter, Near, Node, Not, Or, Phrase, Prefix, Scope, Word
from indexer.errors import InputError

MAX_EXPANSIONS = 2000
NAME_GAP = 64
"""Names of one paragraph stand this many positions apart, so that words of two names do not make a third."""
NAMES = (Field.SPEAKER, Field.ROLE, Field.SOURCE)


class Segment(Protocol):
    """The postings of a part of an index; paragraphs are numbered from 0. Deleted ones may be among them."""

    def ids(self, field: str, term: str) -> array[int]:
        """Return the paragraphs that have a term, ascending."""

    def positions(self, field: str, term: str, among: set[int]) -> dict[int, list[int]]:
        """Return a term's places in those of its paragraphs that are wanted: twice the position, plus 1 if said."""

    def terms(self, field: str, prefix: str) -> Iterator[str]:
        """Yield the terms that begin so, in order."""

    def between(self, since: int, until: int) -> set[int]:
        """Return the paragraphs whose day (as the number YYYYMMDD) lies so; undated ones are not among them."""

    def article_of(self, leads: Iterable[int]) -> set[int]:
        """Return all paragraphs of the articles of these paragraphs."""

    def everything(self) -> set[int]:
        """Return all paragraphs that are not deleted."""


def match(node: Node, segment: Segment) -> set[int]:
    """Return the paragraphs that match; deleted ones may be among them unless `everything` was asked.

    Raises:
        InputError: A beginning fits more words than `MAX_EXPANSIONS`.
    """
    return _MATCHERS[type(node)](node, segment)


def _and(node: And, segment: Segment) -> set[int]:
    wanted = [child for child in node.nodes if not isinstance(child, Not)]
    unwanted = [child.node for child in node.nodes if isinstance(child, Not)]
    found = match(wanted[0], segment) if wanted else segment.everything()
    for child in wanted[1:]:
        found = found and found & match(child, segment)
    for refused in unwanted:
        found = found and found - match(refused, segment)
    return found


def _or(node: Or, segment: Segment) -> set[int]:
    found: set[int] = set()
    for child in node.nodes:
        found |= match(child, segment)
    return found


def _not(node: Not, segment: Segment) -> set[int]:
    return segment.everything() - match(node.node, segment)


def _everything(node: Everything, segment: Segment) -> set[int]:
    return segment.everything()


def _dates(node: Dates, segment: Segment) -> set[int]:
    since = int((node.since or "0001-01-01").replace("-", ""))
    until = int((node.until or "9999-12-31").replace("-", ""))
    return segment.between(since, until)


def fields(word: Word) -> tuple[str, str]:
    """Return the index field and the term under which a word is found in any form."""
    prefix = "title_" if word.scope is Scope.TITLE else ""
    return (prefix + "stem", word.stem) if word.stem else (prefix + "exact", word.exact)


def _word(node: Word, segment: Segment) -> set[int]:
    field, term = fields(node)
    return _scoped(node.scope, field, term, segment)


def _scoped(scope: Scope, field: str, term: str, segment: Segment) -> set[int]:
    found = set(segment.ids(field, term))
    if scope is Scope.SAID and found:
        return {doc for doc, places in segment.positions(field, term, found).items() if any(p & 1 for p in places)}
    return segment.article_of(found) if scope is Scope.TITLE else found


def _phrase(node: Phrase, segment: Segment) -> set[int]:
    field = "title_exact" if node.scope is Scope.TITLE else "exact"
    terms = [word.exact for word in node.words]
    return _by_positions(node.scope, [(field, term) for term in terms], segment, _in_a_row)


def _near(node: Near, segment: Segment) -> set[int]:
    reach = node.within + len(node.words) - 1
    terms = [fields(word) for word in node.words]
    return _by_positions(node.scope, terms, segment, lambda places: _within(places, reach))


def _by_positions(
    scope: Scope, terms: list[tuple[str, str]], segment: Segment, fits: Callable[[list[list[int]]], bool]
) -> set[int]:
    found = set.intersection(*(set(segment.ids(field, term)) for field, term in terms))
    places = {term: segment.positions(*term, found) for term in dict.fromkeys(terms)} if found else {}
    said = scope is Scope.SAID
    fitting = set()
    for doc in found:
        columns = [[p >> 1 for p in places[term].get(doc, ()) if p & 1 or not said] for term in terms]
        if all(columns) and fits(columns):
            fitting.add(doc)
    return segment.article_of(fitting) if scope is Scope.TITLE else fitting


def _in_a_row(columns: list[list[int]]) -> bool:
    starts = set(columns[0])
    for offset, places in enumerate(columns[1:], 1):
        starts &= {place - offset for place in places}
    return bool(starts)


def _within(columns: list[list[int]], reach: int) -> bool:
    """Tell whether one place of each column lies within `reach` of all others, no place being used twice."""
    merged = sorted((place, column) for column, places in enumerate(columns) for place in places)
    last: dict[int, int] = {}
    for place, column in merged:
        last[column] = place
        if len(last) == len(columns) and place - min(last.values()) <= reach and _distinct(columns, last, place, reach):
            return True
    return False


def _distinct(columns: list[list[int]], last: dict[int, int], end: int, reach: int) -> bool:
    if len(set(last.values())) == len(last):
        return True
    # The same word asked for twice: its places have to be told apart, which is rare and small.
    near = [[place for place in places if 0 <= end - place <= reach][:4] for places in columns[:6]]
    return any(len(set(choice)) == len(near) for choice in product(*near))


def _prefix(node: Prefix, segment: Segment) -> set[int]:
    title = "title_" if node.scope is Scope.TITLE else ""
    found: set[int] = set()
    for field in (title + "exact", title + "stem"):
        for number, term in enumerate(segment.terms(field, node.exact)):
            if number >= MAX_EXPANSIONS:
                raise InputError(f"More than {MAX_EXPANSIONS} words begin with {node.surface}.", "Give more letters.")
            found |= _scoped(node.scope, field, term, segment)
    return found


def _filter(node: Filter, segment: Segment) -> set[int]:
    if node.field not in NAMES:
        return set(segment.ids(node.field, node.value))
    terms = [term.exact for term in analyzer().analyze(node.value)]
    if not terms:
        return set()
    return _by_positions(Scope.TEXT, [(node.field.value, term) for term in terms], segment, _in_one_name)


def _in_one_name(columns: list[list[int]]) -> bool:
    return bool(set.intersection(*({place // NAME_GAP for place in places} for places in columns)))


_MATCHERS: dict[type, Callable[..., set[int]]] = {
    And: _and,
    Or: _or,
    Not: _not,
    Everything: _everything,
    Dates: _dates,
    Word: _word,
    Phrase: _phrase,
    Near: _near,
    Prefix: _prefix,
    Filter: _filter,
}

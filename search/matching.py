"""Whether one quotation of a paragraph that was found answers the query too, and how fully."""

from __future__ import annotations

from indexer.analysis.pipeline import analyzer
from indexer.engine.highlight import highlights
from indexer.engine.query import And, Field, Filter, Node, Not, Or, Scope, wanted
from indexer.model import Quotation

ENOUGH = 0.5
"""The share of the wanted words that has to stand in a quotation; the others may stand beside it."""


def fit(node: Node, quotation: Quotation) -> float:
    """Return how fully a quotation answers a query: 0 for not at all, 1 for every word of it.

    What the query says of speaker, role, kind and act has to hold for this very quotation, and what it excludes must
    not stand in it. Its words may stand in part beside the quotation.
    """
    if not _allowed(node, quotation):
        return 0.0
    share = _share(node, quotation)
    return share if share >= ENOUGH else 0.0


def _allowed(node: Node, quotation: Quotation) -> bool:
    match node:
        case And(nodes):
            return all(_allowed(child, quotation) for child in nodes)
        case Or(nodes):
            return any(_allowed(child, quotation) for child in nodes)
        case Not(child):
            return not (_stands(child, quotation) and _allowed(child, quotation))
        case Filter(field, value):
            return _holds(field, value, quotation)
        case _:
            return True


def _share(node: Node, quotation: Quotation) -> float:
    match node:
        case And(nodes):
            shares = [_share(child, quotation) for child in nodes if next(wanted(child), None)]
            return sum(shares) / len(shares) if shares else 1.0
        case Or(nodes):
            return max(_share(child, quotation) for child in nodes)
        case _:
            return float(_stands(node, quotation))


def _stands(node: Node, quotation: Quotation) -> bool:
    """Whether the words of a part of the query stand in the quotation; a part without words stands anywhere."""
    leaves = list(wanted(node))
    if not leaves or leaves[0].scope is Scope.TITLE:
        return True
    return bool(highlights(node, quotation.text))


def _holds(field: Field, value: str, quotation: Quotation) -> bool:
    match field:
        case Field.KIND:
            return value == quotation.kind
        case Field.ACT:
            return value == quotation.act
        case Field.SPEAKER:
            official = quotation.official.name if quotation.official else None
            return any(_has_words(value, name) for name in (quotation.speaker, quotation.mention, official))
        case Field.ROLE:
            return _has_words(value, quotation.role)
        case _:
            return True


def _has_words(value: str, name: str | None) -> bool:
    return name is not None and _words(value) <= _words(name)


def _words(text: str) -> set[str]:
    return {term.exact for term in analyzer().analyze(text)}

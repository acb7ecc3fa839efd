"""Why a word is indexed as it is: what `qawl analyze` shows, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from indexer.analysis.known import NONE, known
from indexer.analysis.letters import INVISIBLE
from indexer.analysis.pipeline import Term, analyzer, read_term


class Reason(StrEnum):
    """What a stem was found by."""

    STOPWORD = "stopword"
    PROTECTED = "protected"
    KNOWN = "known"
    UNKNOWN = "unknown"
    NOT_ARABIC = "not_arabic"


@dataclass(frozen=True, slots=True)
class Explained:
    """A term with the steps that made it.

    Attributes:
        term: The term.
        marks: What was left out of it: diacritics, tatweel, invisible and censoring signs.
        folded: Letters that stand for others in the exact form, as pairs: («أ», «ا»).
        prefix: What was taken off in front: وال, سي …
        ending: What was taken off behind: ات, ها …
        reason: Why the rest is the stem.
    """

    term: Term
    marks: str
    folded: tuple[tuple[str, str], ...]
    prefix: str
    ending: str
    reason: Reason


def explain(text: str) -> list[Explained]:
    """Return the terms of a text, each with the steps that made it."""
    return [_explained(term) for term in analyzer().analyze(text)]


def _explained(term: Term) -> Explained:
    letters = [c for c in term.surface if c.isalnum() and c not in INVISIBLE]
    marks = "".join(c for c in term.surface if not c.isalnum() or c in INVISIBLE)
    same_length = len(letters) == len(term.exact)
    folded = tuple((a, b) for a, b in zip(letters, term.exact, strict=False) if a != b) if same_length else ()
    if not term.stem:
        return Explained(term, marks, folded, "", "", Reason.STOPWORD)
    reading = read_term(term.surface)
    return Explained(term, marks, folded, reading.prefix, reading.ending, _reason(term, reading.price))


def _reason(term: Term, price: float) -> Reason:
    if not "\u0621" <= term.exact[0] <= "\u064a":
        return Reason.NOT_ARABIC
    if price >= NONE.price:
        return Reason.UNKNOWN
    return Reason.PROTECTED if term.exact in known().fixed else Reason.KNOWN

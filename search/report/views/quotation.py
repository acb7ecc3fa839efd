"""Quotations: as a list, one under the other, and as part of other answers."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.model import Quotation
from search.report.blocks import Block, Facts, Heading, Passage, Span
from search.report.texts import Texts


def facts(quotation: Quotation, texts: Texts, *, claim: bool = False) -> Facts:
    """Return where and when a quotation stands: its date, kind, id, and source."""
    latin = [texts.date(quotation.date), texts(quotation.kind)]
    if quotation.negated:
        latin.append(texts("negated"))
    latin.append(quotation.claim if claim and quotation.claim else quotation.id)
    return Facts(tuple(latin), name=quotation.source or texts("no_source"))


def blocks(
    quotation: Quotation, texts: Texts, *, marks: tuple[Span, ...] = (), speaker: bool = False
) -> Iterator[Block]:
    """Yield a quotation: who (if asked for), where and when, on whose word, and the words."""
    if speaker:
        yield Heading(spoken_by(quotation, texts), 3)
    yield facts(quotation, texts)
    for via in quotation.via:
        yield Facts((texts("via"),), name=via)
    if quotation.said_on and quotation.said_on.stated:
        days = texts.days(quotation.said_on.start, quotation.said_on.end)
        yield Facts((texts("said_on", day=days),), name=quotation.said_on.stated)
    yield Passage(quotation.text, marks, quoted=True)


def spoken_by(quotation: Quotation, texts: Texts) -> str:
    """Return who speaks, in the fullest words there are: role and name, else the words for an unnamed speaker."""
    named = " ".join(part for part in (quotation.role, quotation.speaker) if part)
    return named or quotation.mention or texts("unnamed")

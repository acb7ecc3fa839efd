"""How the sources differ on one event: each source, the claims, the differences with the words of each side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from search.differences import unmelted
from search.differences.quantities import numbers
from search.differences.reading import tokens_of
from search.report import Report, documents
from search.report.blocks import Block, Facts, Gap, Heading, Note, Passage
from search.report.texts import Texts
from search.report.views import claim as one_claim
from search.report.views import event as one_event
from search.report.views import lists, missing

if TYPE_CHECKING:
    from search.compare import Comparison, Teller
    from search.compare import Report as Reported
    from search.differences import Difference, Side

CLAIMS_SHOWN = 12
ARTICLES_SHOWN = 10
SPEAKERS_SHOWN = 12
NAMES_SHOWN = 8
OMISSIONS_SHOWN = 6


def report(comparison: Comparison, article: lists.Articles, limit: int | None = CLAIMS_SHOWN) -> Report:
    """Return the report of `qawl compare`.

    Args:
        comparison: What was found.
        article: Finds an article, for its title.
        limit: How many claims to draw at most; JSON has all.
    """

    def drawn(texts: Texts) -> Iterator[Block]:
        if comparison.event is None:
            yield Note(texts("no_event"))
            yield from missing.blocks(comparison.missing, texts)
            return
        yield from missing.blocks(comparison.missing, texts)
        yield from one_event.blocks(comparison.event, texts)
        if comparison.related:
            yield Note(texts("related_events"))
        yield from _tellers(comparison.tellers, article, texts)
        yield from _differences(comparison.differences, texts)
        yield from _claims(comparison.claims, limit, texts)

    return Report(
        "compare",
        lambda: comparison.event is not None,
        lambda: _document(comparison),
        lambda: (_difference(one) for one in comparison.differences),
        drawn,
    )


def _document(comparison: Comparison) -> documents.Document:
    event = comparison.event
    return {
        "query": comparison.query,
        "event": one_event.document(event) if event else None,
        "related": comparison.related,
        "sources": [_teller(one) for one in comparison.tellers],
        "claims": [_reported(one) for one in comparison.claims],
        "differences": [_difference(one) for one in comparison.differences],
        "missing": missing.document(comparison.missing),
    }


def _teller(teller: Teller) -> documents.Document:
    return {
        "key": teller.key,
        "source": teller.source,
        "articles": list(teller.articles),
        "speakers": list(teller.speakers),
        "names_used": _lists(teller.names_used),
        "parties": _lists(teller.parties),
    }


def _reported(reported: Reported) -> documents.Document:
    return one_claim.document(reported.claim) | {
        "reported_by": _lists(reported.reported_by),
        "not_reported_by": list(reported.not_reported_by),
    }


def _difference(difference: Difference) -> documents.Document:
    return {
        "type": str(difference.kind),
        "summary": difference.summary,
        "sides": [documents.plain(side) for side in difference.sides],
    }


def _lists(forms: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    return {key: list(values) for key, values in forms.items()}


def _tellers(tellers: Sequence[Teller], article: lists.Articles, texts: Texts) -> Iterator[Block]:
    yield from (Gap(), Heading(texts("sources_heading"), 1))
    for teller in tellers:
        yield from (Gap(), Heading(teller.source or texts("no_source"), 2))
        titles, left_out = lists.articles(teller.articles, article, texts, ARTICLES_SHOWN)
        yield from titles
        if left_out:
            yield Note(texts("more_of_source", n=left_out))
        if teller.speakers:
            yield Facts((texts("quotes"),), name="، ".join(teller.speakers[:SPEAKERS_SHOWN]))
        yield from _names(teller, texts)


def _names(teller: Teller, texts: Texts) -> Iterator[Block]:
    """Yield what a source calls officials and parties, where it has more than one name for them."""
    several = (forms for forms in (*teller.names_used.values(), *teller.parties.values()) if len(forms) > 1)
    for forms in list(dict.fromkeys(several))[:NAMES_SHOWN]:
        yield Facts((texts("calls"),), name=" / ".join(forms))


def _differences(differences: Sequence[Difference], texts: Texts) -> Iterator[Block]:
    if not differences:
        return
    yield from (Gap(), Heading(texts("differences_heading"), 1))
    omissions = [one for one in differences if one.kind == "omission"]
    for one in (*(one for one in differences if one.kind != "omission"), *omissions[:OMISSIONS_SHOWN]):
        yield from (Gap(), Facts((texts(f"difference_{one.kind}"),), name=_about(one)))
        yield from _sides(one, texts)
    if len(omissions) > OMISSIONS_SHOWN:
        yield from (Gap(), Note(texts("more_omissions", n=len(omissions) - OMISSIONS_SHOWN)))


def _about(difference: Difference) -> str:
    """Return what a difference is about: of figures and days what each says, without saying who; one number once."""
    pieces = [piece.partition(": ") for piece in difference.summary.split(" | ")]
    if difference.kind in ("number", "date", "place") and all(said for _, _, said in pieces):
        told: dict[object, str] = {}
        for _, _, said in pieces:
            told.setdefault(tuple(numbers(tokens_of(said))) or said, said)
        return " ≠ ".join(told.values())
    return difference.summary.split(" | ")[0]


def _sides(difference: Difference, texts: Texts) -> Iterator[Block]:
    """Yield the words of each side; of a difference in names, all names of a source together."""
    if difference.kind != "naming":
        for side in difference.sides:
            yield _side_facts(side, texts)
            yield Passage(side.text, quoted=True, indent=2)
        return
    by_source: dict[str, list[Side]] = {}
    for side in difference.sides:
        by_source.setdefault(side.source or side.article, []).append(side)
    for sides in by_source.values():
        yield Facts(name=sides[0].source) if sides[0].source else _side_facts(sides[0], texts)
        yield Passage(" / ".join(dict.fromkeys(unmelted(side.text) for side in sides)), indent=2)


def _side_facts(side: Side, texts: Texts) -> Facts:
    return Facts((side.article,) if side.article.isascii() else (), name=side.source or texts("no_source"))


def _claims(claims: Sequence[Reported], limit: int | None, texts: Texts) -> Iterator[Block]:
    if not claims:
        return
    yield from (Gap(), Heading(texts("claims_heading"), 1))
    for reported in claims[:limit]:
        yield from (Gap(), Heading(one_claim.speaker(reported.claim, texts), 2))
        yield from one_claim.blocks(reported.claim, texts)
        own = {each.id for each in reported.claim.quotations}
        if same := [key for key, ids in reported.reported_by.items() if own.isdisjoint(ids)]:
            yield Facts((texts("same_words"),), name="، ".join(same))
        if reported.not_reported_by:
            yield Facts((texts("not_reported"),), name="، ".join(reported.not_reported_by))
    yield from lists.rest(len(claims) - limit if limit else 0, texts)

"""Lay what the sources have on one event side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from indexer.analysis.pipeline import analyzer
from indexer.archive import Archive
from indexer.engine.protocol import Engine
from indexer.model import Quotation
from search.claims import Claim, claims_of, contraries
from search.compare.model import Comparison, Report, Teller
from search.compare.selection import select
from search.differences import Difference, SameWords, Telling, differences, names_used, read
from search.events import of_articles
from search.filters import Filters
from search.missing import missing
from search.quoting import articles_quoting


def compare(
    archive: Archive, engine: Engine, query: str, filters: Filters | None = None, outlets: Collection[str] = ()
) -> Comparison:
    """Compare how the sources tell the event that a query names.

    Args:
        archive: With officials, claims and events up to date.
        engine: The archive's index.
        query: What a journalist would call the event («فوز أردوغان برئاسة تركيا»).
        filters: Days and source narrow which articles are compared; speaker and kind, which claims and differences.
        outlets: Those to compare; all if none is named.
    """
    filters = filters or Filters()
    narrow = filters.official or filters.kind
    quoting = articles_quoting(archive, filters) if narrow else None
    chosen = select(archive, engine, query, filters, outlets, quoting)
    absent = missing(engine, (term for term in analyzer().analyze(query) if term.stem))
    if chosen is None:
        return Comparison(query, None, missing=absent)
    event = of_articles(archive, chosen.event, chosen.articles)
    articles = [found for each in event.articles if (found := archive.article(each)) is not None]
    quotations = {each.id: [q for q in archive.quotations(article=each.id) if filters.keep(q)] for each in articles}
    tellings = [read(each, quotations[each.id]) for each in articles]
    quoted = [each for of_article in quotations.values() for each in of_article]
    claims = claims_of(archive, (each.id for each in quoted))
    contrary = [(kind, claim, other) for claim in claims for kind, other in contraries(archive, claim.id)]
    apart = differences(_without_copies(tellings), quoted, contrary, one_event=not chosen.related)
    if narrow:
        apart = [each for each in apart if _is_quoted(each, quoted)]
    reports = _reports(claims, tellings, SameWords(quoted), _Relevance(query, chosen.articles))
    tellers = _tellers(tellings, quotations)
    return Comparison(query, event, chosen.related, tuple(tellers), tuple(reports), tuple(apart), absent)


def _is_quoted(difference: Difference, quoted: Iterable[Quotation]) -> bool:
    """Whether every side of a difference stands in one of the quotations, or names who speaks in one."""
    spans = defaultdict(list)
    for each in quoted:
        mentioned = each.start if each.mention_start is None else each.mention_start
        first = min(each.start, mentioned, each.start if each.cue_start is None else each.cue_start)
        spans[each.article].append((first, max(each.end, mentioned + len(each.mention or ""))))
    return all(
        any(start <= side.start and side.end <= end for start, end in spans[side.article])
        for side in difference.sides
    )  # fmt: skip


def _without_copies(tellings: Iterable[Telling]) -> list[Telling]:
    """Leave out what a teller printed twice."""
    kept = {(telling.teller, telling.article.sha256 or telling.article.text): telling for telling in tellings}
    return list(kept.values())


def _tellers(tellings: Sequence[Telling], quotations: dict[str, list[Quotation]]) -> list[Teller]:
    by_teller: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        by_teller[telling.teller].append(telling)
    made = [_teller(key, of_teller, quotations) for key, of_teller in by_teller.items()]
    return sorted(made, key=lambda each: (-len(each.articles), each.key))


def _teller(key: str, tellings: Sequence[Telling], quotations: dict[str, list[Quotation]]) -> Teller:
    articles = [telling.article for telling in tellings]
    quoted = [each for article in articles for each in quotations[article.id]]
    return Teller(
        key, articles[0].source, tuple(article.id for article in articles), _speakers(quoted), _names(quoted),
        _parties(tellings),
    )  # fmt: skip


def _speakers(quoted: Iterable[Quotation]) -> tuple[str, ...]:
    names = (each.official.name if each.official else each.speaker or each.mention for each in quoted)
    return tuple(name for name, _ in Counter(filter(None, names)).most_common())


def _names(quoted: Iterable[Quotation]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for each in quoted:
        if each.official:
            given = (each.role, each.mention, each.speaker)
            found[each.official.id] |= dict.fromkeys(name for name in given if name)
    return {official: tuple(forms) for official, forms in found.items()}


def _parties(tellings: Iterable[Telling]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for telling in tellings:
        for party, forms in names_used(telling).items():
            found[party] |= dict.fromkeys(forms)
    return {party: tuple(forms) for party, forms in found.items()}


class _Relevance:
    """Puts claims in order: those of articles that fit the query best, and of these those with the query's words."""

    def __init__(self, query: str, articles: Sequence[str]) -> None:
        self._stems = {term.stem for term in analyzer().analyze(query) if term.stem}
        self._places = {article: place for place, article in enumerate(articles)}

    def of(self, claim: Claim) -> tuple[int, int, str]:
        """Return what to sort a claim by."""
        places = [self._places[each.article] for each in claim.quotations if each.article in self._places]
        words = {term.stem for term in analyzer().analyze(claim.text)}
        return min(places, default=len(self._places)), -len(words & self._stems), claim.id


def _reports(
    claims: Iterable[Claim], tellings: Sequence[Telling], same: SameWords, relevance: _Relevance
) -> list[Report]:
    tellers = {telling.article.id: telling.teller for telling in tellings}
    everyone = tuple(dict.fromkeys(tellers.values()))
    made = []
    for claim in claims:
        by: dict[str, list[str]] = defaultdict(list)
        for each in claim.quotations:
            if each.article in tellers:
                by[tellers[each.article]].append(each.id)
        for other in (other for each in claim.quotations for other in same.of(each)):
            if other.id not in by[tellers[other.article]]:
                by[tellers[other.article]].append(other.id)
        others = tuple(each for each in everyone if each not in by)
        made.append(Report(claim, {key: tuple(ids) for key, ids in by.items()}, others))
    return sorted(made, key=lambda each: (-len(each.reported_by), relevance.of(each.claim)))

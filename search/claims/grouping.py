"""Quotations → claims: an article at a time, in the order of the archive, each compared with few that went before.

Two quotations report one claim if they are of one voice, said within a few days, and alike in what they say. How alike
they must be depends on where they stand: reports of one speech by several outlets are alike by accident more seldom
than two sentences that one speaker says in a row, which are about one thing and yet two statements.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from indexer.analysis.letters import fold
from indexer.archive import Archive
from indexer.model import Article, Kind, Part, Quotation, short_id
from indexer.officials import decisions
from indexer.officials.voices import Voices
from search import copies
from search.claims.content import Content, contents, of_text
from search.claims.likeness import Likeness, likeness
from search.claims.store import UNDATED, Contrary, Kept, Store, telling_weight

STAGE = "claims"
_ANYBODY = "?"
_DECIDED = "claims: decisions"
DAYS_APART = 7
RELATED = 0.15
"""How alike the leads of two articles are that tell of one occasion."""
ACROSS, ACROSS_OCCASIONS, UNNAMED = 0.40, 0.62, 0.8
WITHIN, IN_A_ROW, IN_HIS_WORDS = 0.5, 0.55, 0.40
NOTHING_IN_COMMON = 0.1
_NEAREST = 0.5
_PLAIN_ACTS = frozenset(("say", "state", "write", "explain", "add"))
_MOST_COMPARED, _MOST_REPORTS = 24, 12
# The longest of the articles tried holds fewer statements of one voice; comparing all with all would cost their square.
_MOST_COMPARED_WITHIN = 64
_LEAST_MET = 0.1
_ARTICLES_A_BATCH = 200
_LEAD_CHARACTERS = 600


@dataclass(slots=True)
class _Placed:
    """A quotation of the article at hand."""

    quotation: Quotation
    content: Content
    voice: str
    claim: str = ""


class _Compared(NamedTuple):
    """How alike a quotation is to a report of a claim, and how alike they have to be."""

    claim: str
    likeness: Likeness
    least: float
    number: int = 0


def update(archive: Archive) -> int:
    """Group the quotations of all articles that came since the last time.

    Args:
        archive: Open for writing, with its officials linked.

    Returns:
        The number of quotations grouped.
    """
    copies.update(archive)
    grouping = _Grouping(archive)
    count = grouping.group_disowned()
    while (after := archive.watermark(STAGE)) < archive.last:
        with archive.batch():
            count += grouping.group_after(after)
    return count


def forget(archive: Archive) -> None:
    """Forget all claims, so that `update` begins anew."""
    store = Store(archive)
    with archive.batch():
        store.forget()
        archive.set_watermark(STAGE, 0)


class _Grouping:
    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._store = Store(archive)
        self._voices = Voices(archive)

    def group_disowned(self) -> int:
        """Group anew what was grouped before it was decided whose it is."""
        decided = decisions.signature(self._archive)
        if self._archive.watermark(_DECIDED) == decided:
            return 0
        with self._archive.batch():
            dropped = self._store.disown(DAYS_APART)
            for identity, quotations in dropped.items():
                article = self._archive.article(identity)
                found = list(self._archive.quotations(article=identity))
                if article:
                    self._group(self._archive.sequence(identity), article, found, only=frozenset(quotations))
            self._archive.set_watermark(_DECIDED, decided)
        return sum(map(len, dropped.values()))

    def group_after(self, after: int) -> int:
        """Group a batch of articles and move the watermark behind it."""
        count = 0
        for seq, article in self._batch(after):
            found = list(self._archive.quotations(article=article.id))
            if found:
                self._group(seq, article, found)
            count += len(found)
            after = seq
        self._archive.set_watermark(STAGE, after)
        return count

    def _batch(self, after: int) -> list[tuple[int, Article]]:
        articles = self._archive.numbered_articles(after=after)
        return [pair for pair, _ in zip(articles, range(_ARTICLES_A_BATCH), strict=False)]

    def _group(
        self, seq: int, article: Article, found: Sequence[Quotation], only: frozenset[str] | None = None
    ) -> None:
        """Group the quotations of an article, or only some of them."""
        read = [pair for pair in zip(found, contents(found), strict=True) if only is None or pair[0].id in only]
        voices = self._voices_in_original(seq)
        placed = [
            _Placed(quotation, content, voices.get(_named(quotation)) or self._voices.of(quotation))
            for quotation, content in read
        ]
        lead = of_text(_lead(article))
        self._store.keep_lead(seq, lead)
        before: defaultdict[str, deque[_Placed]] = defaultdict(lambda: deque(maxlen=_MOST_COMPARED_WITHIN))
        for one in placed:
            compared = list(self._compared(one, before[one.voice], lead))
            whole = self._with_whole_claims(one, compared, lead)
            one.claim = _likeliest(whole) or short_id("c", one.quotation.id)
            self._store.keep_contraries(one.claim, _contraries(compared))
            before[one.voice].append(one)
        self._archive.assign_claims((one.quotation.id, one.claim) for one in placed)
        for one in placed:
            self._store.add(one.quotation, seq, one.content, one.voice, day_of(one.quotation))

    def _voices_in_original(self, seq: int) -> dict[str, str]:
        """Return the voices of the text that an article prints after another one, by the speakers' names as written.

        «محمد» and «الشرطة» may be somebody else in every article, but not in two copies of one text.
        """
        original = copies.original(self._archive, seq)
        quoted = self._archive.quotations(article=original) if original else ()
        return {name: self._voices.of(each) for each in quoted if (name := _named(each))}

    def _compared(self, one: _Placed, own: Sequence[_Placed], lead: Content) -> Iterator[_Compared]:
        """Yield how alike a quotation is to others of its voice, of this article (`own`) and of earlier ones."""
        for other in own:
            least = _least_within(other, one, in_a_row=other is own[-1])
            yield _Compared(other.claim, likeness(one.content, other.content), least)
        candidates, wear = self._candidates(one)
        worn = one.content.worn(wear)
        for kept in candidates:
            least = self._least_across(one, kept, lead)
            yield _Compared(kept.claim, likeness(worn, kept.content.worn(wear)), least, kept.number)

    def _with_whole_claims(self, one: _Placed, compared: list[_Compared], lead: Content) -> list[_Compared]:
        """Add the reports, which share no telling word with a quotation, of the claims that it comes near to."""
        met = {each.number for each in compared}
        near = dict.fromkeys(each.claim for each in compared if each.likeness.score >= each.least)
        reports = (kept for claim in near for kept in self._store.reports(claim, _MOST_REPORTS))
        others = [kept for kept in reports if kept.number not in met]
        alike = (likeness(one.content, kept.content) for kept in others)
        leasts = (self._least_across(one, kept, lead) for kept in others)
        unlike = zip((kept.claim for kept in others), alike, leasts, strict=True)
        return [*compared, *(_Compared(*each) for each in unlike)]

    def _candidates(self, one: _Placed) -> tuple[list[Kept], dict[str, float]]:
        """Return quotations of earlier articles to compare with, and which words tell less among them."""
        day = day_of(one.quotation)
        days = (day - DAYS_APART, day + DAYS_APART) if day != UNDATED else (UNDATED, 10**9)
        least = _LEAST_MET * telling_weight(one.content)
        met, wear = self._store.meeting(one.content, one.voice, days)
        kept = (self._store.kept(number) for number, weight in met if weight >= least)
        return list(islice((each for each in kept if each), _MOST_COMPARED)), wear

    def _least_across(self, one: _Placed, other: Kept, lead: Content) -> float:
        """Return how alike quotations of two articles have to be."""
        if one.voice.startswith("?"):
            return UNNAMED
        related = likeness(lead, self._store.lead(other.article_seq)).both >= RELATED
        return ACROSS if related else ACROSS_OCCASIONS


def _named(quotation: Quotation) -> str:
    """Return the name that an article gives to an official; nothing for a speaker whom it does not name."""
    return fold(quotation.speaker or "") if quotation.official else ""


def _least_within(earlier: _Placed, later: _Placed, *, in_a_row: bool) -> float:
    """Return how alike two quotations of one article have to be.

    Two speakers of whom nothing at all is said may be anybody.
    """
    if later.voice == _ANYBODY:
        return UNNAMED
    if _says_in_his_words(earlier, later):
        return IN_HIS_WORDS
    return IN_A_ROW if in_a_row else WITHIN


def _says_in_his_words(earlier: _Placed, later: _Placed) -> bool:
    """Tell whether a report may be followed by the words themselves: «لوّح بنشر الحرس», then «وأضاف: "…"»."""
    return (
        later.quotation.kind is not Kind.INDIRECT
        and earlier.quotation.kind is not Kind.DIRECT
        and later.quotation.act in _PLAIN_ACTS
        and earlier.content.weight <= 1.1 * later.content.weight
    )


def _likeliest(compared: Sequence[_Compared]) -> str | None:
    """Return the claim that a quotation reports; None if it is like none.

    It reports none that has a report with nothing in common: one long statement would tie its parts together.
    """
    by_claim: defaultdict[str, list[float]] = defaultdict(list)
    strange = {each.claim for each in compared if each.likeness.topic < NOTHING_IN_COMMON}
    for each in compared:
        if each.claim not in strange:
            by_claim[each.claim].append(each.likeness.score - each.least)
    excess = {claim: _excess(found) for claim, found in by_claim.items()}
    best = max(excess, key=lambda claim: (excess[claim], claim), default=None)
    return best if best is not None and excess[best] >= 0 else None


def _excess(found: Sequence[float]) -> float:
    """Return by how much a quotation is more like the reports of a claim than it has to be.

    The nearest report and all reports together decide: by the nearest alone, a chain of steps joins what is far apart.
    """
    return _NEAREST * max(found) + (1 - _NEAREST) * sum(found) / len(found)


def _contraries(compared: Sequence[_Compared]) -> Iterator[tuple[str, Contrary]]:
    """Yield the claims that would be the same but for a figure or a denial."""
    for each in compared:
        if each.likeness.topic < each.least:
            continue
        if each.likeness.opposed:
            yield each.claim, Contrary.DENIAL
        elif each.likeness.figures_differ:
            yield each.claim, Contrary.FIGURES


def day_of(quotation: Quotation) -> int:
    """Return the day on which something was said, or else published, as a number; `UNDATED` if neither is known."""
    said = quotation.said_on.start if quotation.said_on else None
    try:
        return date.fromisoformat((said or quotation.date or "")[:10]).toordinal()
    except ValueError:
        return UNDATED


def _lead(article: Article) -> str:
    """Return the title and the first paragraphs."""
    body = [article.text[each.start : each.end] for each in article.paragraphs if each.part is Part.BODY][:3]
    return f"{article.title or ''}\n{' '.join(body)[:_LEAD_CHARACTERS]}"

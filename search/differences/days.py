"""Days that differ for the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from indexer.analysis.letters import fold
from indexer.attribution.dates import DateMention, find_dates
from search.differences.context import Context, Words
from search.differences.model import Difference, Kind, Side
from search.differences.quantities import quantities
from search.differences.reading import Sentence, Telling
from search.differences.rivals import ByWords, rivals

SAME_THING, SAME_STATEMENT = 0.45, 0.6
"""How alike the words around two days have to be for them to be of one thing; more where they say when somebody spoke,
as everybody speaks of it, and on several days."""
MOST_IN_ARTICLE, MOST = 20, 300
"""Days that are looked at; all are compared with one another."""
_AROUND = 6
_AFTER_CUE = 80
_BETWEEN, _BETWEEN_WITHIN = "بين", 4
_DAYS_APART = 3
"""How far apart two tellers put what has happened; what is further apart happened twice."""


@dataclass(frozen=True, slots=True)
class _Beside:
    """What else its sentence gives.

    Attributes:
        days: All its days.
        figures: All its numbers of something.
    """

    days: frozenset[date | None]
    figures: frozenset[float]


@dataclass(frozen=True, slots=True, eq=False)
class _Day:
    telling: Telling
    sentence: Sentence
    first: int
    end: int
    mention: DateMention
    around: Words
    of_statement: bool
    beside: _Beside

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands, for putting in order."""
        return self.telling.article.id, self.mention.start


class _Days(ByWords[_Day]):
    """Compares days of what happened with one another, and those of what was said."""

    def likeness(self, one: _Day, other: _Day) -> float:
        if one.of_statement != other.of_statement or not _near(one, other):
            return 0.0
        return super().likeness(one, other)

    def least(self, one: _Day, other: _Day) -> float:
        return SAME_STATEMENT if one.of_statement else SAME_THING


def day_differences(tellings: Sequence[Telling], context: Context) -> Iterator[Difference]:
    """Yield pairs of days that two tellers give for one thing, and that differ."""
    days = [day for telling in tellings for day in islice(_days(telling, context), MOST_IN_ARTICLE)][:MOST]
    for likeness, one, other in rivals(days, _Days(days, SAME_THING, _differ, _same)):
        stated = (f"{each.telling.teller}: {each.mention.stated} ({each.mention.first})" for each in (one, other))
        yield Difference(Kind.DATE, " | ".join(stated), (_side(one), _side(other)), round(likeness, 3))


def _days(telling: Telling, context: Context) -> Iterator[_Day]:
    published = _published(telling)
    for sentence in telling.sentences:
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        mentions = list(find_dates(telling.article.text, published, start, end))
        if not mentions:
            continue
        figures = frozenset(found.value for found in quantities(sentence.tokens))
        beside = _Beside(frozenset(mention.first for mention in mentions), figures)
        for mention in mentions:
            within = [n for n, token in enumerate(sentence.tokens) if mention.start <= token.start < mention.end]
            first, last = (within[0], within[-1] + 1) if within else (0, 0)
            between = any(token.norm == _BETWEEN for token in sentence.tokens[max(0, first - _BETWEEN_WITHIN) : first])
            if within and mention.first is not None and mention.first == mention.last and not between:
                of_statement = _of_statement(telling, start, mention)
                around = context.around(sentence, first, last, before=not of_statement)
                yield _Day(telling, sentence, first, last, mention, around, of_statement, beside)


def _of_statement(telling: Telling, sentence: int, mention: DateMention) -> bool:
    """Whether a day says when somebody spoke: «أعلن الوزير، الثلاثاء، أن …»."""
    if any(start <= mention.start < end for start, end in telling.reported):
        return False
    return any(max(sentence, mention.start - _AFTER_CUE) <= cue < mention.start for cue in telling.cues)


def _differ(one: _Day, other: _Day) -> bool:
    """Whether two days differ, and nothing beside them says that they are of two things.

    «الثلاثاء» twice, or «10 ديسمبر», may be the last one here and the next one there; «غدا» twice, in a tweet that both
    quote, is the day after it and not after either article.
    """
    mine, theirs = one.mention.first, other.mention.first
    if mine is None or theirs is None or mine == theirs or fold(one.mention.stated) == fold(other.mention.stated):
        return False
    one_of_year = (mine.month, mine.day) == (theirs.month, theirs.day)
    if one_of_year and (one.mention.inferred or other.mention.inferred):
        return False
    if _is_among(mine, other.beside.days) or _is_among(theirs, one.beside.days):
        return False
    figures = one.beside.figures, other.beside.figures
    if all(figures) and figures[0].isdisjoint(figures[1]):
        return False
    return not (one.mention.inferred and other.mention.inferred and mine.weekday() == theirs.weekday())


def _near(one: _Day, other: _Day) -> bool:
    """Whether two days may be meant for one: both lie ahead, or they are not far apart."""
    days = [each.mention.first or date.min for each in (one, other)]
    ahead = [_published(each.telling) or date.max for each in (one, other)]
    both_ahead = all(day > published for day, published in zip(days, ahead, strict=True))
    return both_ahead or abs((days[0] - days[1]).days) <= _DAYS_APART


def _is_among(day: date, days: frozenset[date | None]) -> bool:
    """Whether a day, or its weekday in another week, is among those of a sentence."""
    return any(other is not None and other.weekday() == day.weekday() for other in days)


def _same(one: _Day, other: _Day) -> bool:
    return one.mention.first == other.mention.first


def _published(telling: Telling) -> date | None:
    try:
        return date.fromisoformat((telling.article.date or "")[:10])
    except ValueError:
        return None


def _side(day: _Day) -> Side:
    tokens = day.sentence.tokens
    first, end = max(0, day.first - _AROUND), min(len(tokens), day.end + _AROUND)
    start, stop = tokens[first].start, tokens[end - 1].end
    article = day.telling.article
    return Side(article.source, article.text[start:stop], article.id, start, stop)

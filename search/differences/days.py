"""Days that differ for the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from indexer.attribution.dates import DateMention, find_dates
from search.differences.context import Context, Words
from search.differences.model import Difference, Kind, Side
from search.differences.reading import Sentence, Telling
from search.differences.rivals import ByWords, rivals

SAME_THING = 0.4
"""How alike the words around two days have to be for them to be of one thing."""
MOST_IN_ARTICLE, MOST = 20, 300
"""Days that are looked at; all are compared with one another."""
_AROUND = 6


@dataclass(frozen=True, slots=True, eq=False)
class _Day:
    telling: Telling
    sentence: Sentence
    first: int
    end: int
    mention: DateMention
    around: Words

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands, for putting in order."""
        return self.telling.article.id, self.mention.start


def day_differences(tellings: Sequence[Telling], context: Context) -> Iterator[Difference]:
    """Yield pairs of days that two tellers give for one thing, and that differ."""
    days = [day for telling in tellings for day in islice(_days(telling, context), MOST_IN_ARTICLE)][:MOST]
    for likeness, one, other in rivals(days, ByWords(days, SAME_THING, _differ, _same)):
        stated = (f"{each.telling.teller}: {each.mention.stated} ({each.mention.first})" for each in (one, other))
        yield Difference(Kind.DATE, " | ".join(stated), (_side(one), _side(other)), round(likeness, 3))


def _days(telling: Telling, context: Context) -> Iterator[_Day]:
    published = _published(telling)
    for sentence in telling.sentences:
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        for mention in find_dates(telling.article.text, published, start, end):
            if mention.first is not None and mention.first == mention.last:
                within = [n for n, token in enumerate(sentence.tokens) if mention.start <= token.start < mention.end]
                if within:
                    first, last = within[0], within[-1] + 1
                    yield _Day(telling, sentence, first, last, mention, context.around(sentence, first, last))


def _differ(one: _Day, other: _Day) -> bool:
    """Whether two days differ; «الثلاثاء» twice may be the last one here and the next one there."""
    days = one.mention.first, other.mention.first
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    return not (one.mention.inferred and other.mention.inferred and days[0].weekday() == days[1].weekday())


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

"""Days that differ for the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from indexer.attribution.dates import DateMention, find_dates
from search.differences.context import Context, Words, alike
from search.differences.model import Difference, Kind, Side
from search.differences.reading import Sentence, Telling

SAME_THING = 0.4
"""How alike the words around two days have to be for them to be of one thing."""
MOST_IN_ARTICLE, MOST = 20, 300
"""Days that are looked at; all are compared with one another."""
_AGREE = 0.75
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
    """Yield pairs of days that two tellers give for one thing: each is the other's nearest, and they differ."""
    days = [day for telling in tellings for day in islice(_days(telling, context), MOST_IN_ARTICLE)][:MOST]
    nearest: dict[tuple[_Day, str], tuple[float, _Day]] = {}
    for at, one in enumerate(days):
        for other in days[:at]:
            if one.telling.teller == other.telling.teller:
                continue
            likeness = alike(one.around, other.around)
            for mine, theirs in ((one, other), (other, one)):
                key = (mine, theirs.telling.teller)
                if likeness > nearest.get(key, (0.0, theirs))[0]:
                    nearest[key] = likeness, theirs
    for (one, _), (likeness, other) in nearest.items():
        mutual = nearest.get((other, one.telling.teller), (0.0, other))[1] is one
        apart = likeness >= SAME_THING and _differ(one.mention, other.mention)
        if mutual and apart and one.place < other.place and not _agreed(one, other, likeness, days):
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


def _differ(one: DateMention, other: DateMention) -> bool:
    """Whether two days differ; «الثلاثاء» twice may be the last one here and the next one there."""
    if one.first is None or other.first is None or one.first == other.first:
        return False
    return not (one.inferred and other.inferred and one.first.weekday() == other.first.weekday())


def _agreed(one: _Day, other: _Day, likeness: float, days: Sequence[_Day]) -> bool:
    """Whether either teller gives the other's day, too, for something like it."""
    return any(
        third.mention.first == mine.mention.first and alike(third.around, mine.around) >= _AGREE * likeness
        for mine, theirs in ((one, other), (other, one))
        for third in days
        if third.telling.teller == theirs.telling.teller
    )


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

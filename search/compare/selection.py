"""From a query, as a journalist would name an event, to the articles that tell it.

Not every article that matches tells the event, and not every one that tells it has the query's words. So: which of the
events found beforehand does the query fit best, what are its articles like, and which others of the same days fit the
query and are like them. What the articles of one event have of both counts for each of them, more than its own share:
one report of a collapse says «bridge», the next the town.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache

from indexer import lexicon
from indexer.analysis.pipeline import Term, analyzer
from indexer.archive import Archive
from indexer.engine.protocol import Engine
from search.events.profile import TITLE_WEIGHT, Profile
from search.events.reading import event_ids
from search.events.similarity import Rarity, Vector, cosine
from search.events.tables import Tables
from search.events.words import comparable
from search.filters import Filters

MOST_RANKED, MOST_COMPARED = 80, 60
NEAR_DAYS = 2
BELONGS = 0.7
"""How well an article must fit, compared with the event that fits the query best, to be told with it."""
FEW, MORE = 8, 0.15
"""Up to how many articles that is enough, and how much more each has to fit with every doubling: where a story fills
the news, hundreds are alike."""
SHARED = 0.8
"""How much of an article's fitness is the mean of its event's."""
RELATED = 0.5
"""The part of a query that articles of other times have to have, where one source alone tells the event."""
RELATED_WORDS = 2
"""How many of the query's words they have to have at least; a place or a person alone relates nothing."""
SHARPNESS = 4
"""The power to which an article's fitness counts for its event: one that fits well outweighs many that half do."""
LEAST = 0.4
"""The part of a query that an event has to have at all."""
TOLD_IN_LEADS = 0.8
"""From what part of the query on titles and leads tell the event, and what stands further down is background."""
_CORE, _AS_WELL = 0.5, 0.85
_IN_TITLE, _IN_LEAD, _IN_BODY = 1.0, 0.8, 0.75
_ALIKE = {"@": 0.8, "~": 0.85, "=": 0.75}
_LEAST_RARITY = 0.3

Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """The articles that are compared.

    Attributes:
        event: The id of the event that fits the query best.
        articles: Ids, the best first.
        related: Whether they tell several events, because one source alone tells the one that fits best.
    """

    event: str
    articles: tuple[str, ...]
    related: bool = False


def naming(query: str) -> list[Term]:
    """Return the words by which a query names an event; «لا شيء هنا» has none."""
    return [term for term in analyzer().analyze(query) if term.stem and term.exact not in _vague()]


@cache
def _vague() -> frozenset[str]:
    return frozenset(term.exact for term in analyzer().analyze(" ".join(lexicon.words("vague_words"))))


def select(
    archive: Archive,
    engine: Engine,
    query: str,
    filters: Filters,
    outlets: Collection[str] = (),
    quoting: Set[str] | None = None,
) -> Selection | None:
    """Return the articles that tell the event which a query names, or None if nothing matches.

    Args:
        archive: With events up to date.
        engine: Finds articles with the query's words.
        query: Words; no operators.
        filters: Days and source narrow what is compared.
        outlets: Those whose articles are compared; all if none is named.
        quoting: Articles of which the event has to have one; None for any.
    """
    nearby = _Nearby(archive, filters, frozenset(outlets))
    ranked = (hit for hit in engine.rank(query, limit=MOST_RANKED) if quoting is None or hit.article in quoting)
    hits = {hit.article: hit.paragraph for hit in ranked if nearby.load(hit.article)}
    wanted = _Wanted(query, nearby.profiles.values())
    fits = {article: wanted.fit(profile.words) for article, profile in nearby.profiles.items()}
    if max((fits[article] for article in hits), default=0.0) < TOLD_IN_LEADS:
        for article, paragraph in hits.items():
            fits[article] = max(fits[article], _IN_BODY * wanted.fit(_words_of(archive, article, paragraph)))
    if not hits or max(fits[article] for article in hits) < LEAST:
        return None
    event, core = best_event(nearby.events(hits), fits)
    chosen = _alike(nearby, wanted, fits, core)
    if len({nearby.profiles[article].source or article for article in chosen}) > 1:
        return Selection(event, chosen)

    def has_words(article: str) -> bool:
        words = {**nearby.profiles[article].words, **_words_of(archive, article, hits[article])}
        return wanted.count(words) >= min(RELATED_WORDS, len(wanted.forms))

    akin = (article for article in hits if fits[article] >= RELATED and has_words(article))
    others = sorted(akin, key=lambda each: (-fits[each], each))
    return Selection(event, tuple(dict.fromkeys((*chosen, *others))), related=len(others) > len(chosen))


class _Nearby:
    """The articles of the days that come into question."""

    def __init__(self, archive: Archive, filters: Filters, outlets: frozenset[str]) -> None:
        self._archive, self._tables, self._filters, self._outlets = archive, Tables(archive), filters, outlets
        self._days: set[int] = set()
        self.profiles: dict[str, Profile] = {}

    def load(self, article: str) -> bool:
        """Take in the articles of an article's day; says whether the filters leave it."""
        day = self._tables.day_of(article)
        if day is not None:
            self.load_days((day,))
        return article in self.profiles

    def load_days(self, days: Iterable[int]) -> None:
        for day in days:
            if day not in self._days:
                self._days.add(day)
                self.profiles |= {each.article: each for each in self._tables.of_day(day) if self._keeps(each)}

    def around(self, articles: Iterable[str]) -> list[Profile]:
        """Return the articles of the days of some, and of the days near them."""
        days = {self.profiles[article].day for article in articles}
        near = {day for middle in days for day in range(middle - NEAR_DAYS, middle + NEAR_DAYS + 1)}
        self.load_days(sorted(near))
        return [profile for profile in self.profiles.values() if profile.day in near]

    def events(self, articles: Iterable[str]) -> dict[str, list[str]]:
        """Return the events of articles, with those of their articles that are at hand."""
        wanted = set(event_ids(self._archive, articles).values())
        members: dict[str, list[str]] = defaultdict(list)
        for article, event in event_ids(self._archive, self.profiles).items():
            if event in wanted:
                members[event].append(article)
        return dict(members)

    def event_ids(self, articles: Iterable[str]) -> dict[str, str]:
        """Return the event of each article."""
        return event_ids(self._archive, articles)

    def _keeps(self, profile: Profile) -> bool:
        if self._outlets and profile.source not in self._outlets:
            return False
        given = self._filters
        date = self._archive.connection.execute("SELECT date FROM article WHERE seq = ?", (profile.seq,)).fetchone()
        day = (date[0] or "")[:10] if date else ""
        early = given.since is not None and day < given.since
        late = given.until is not None and not (day and day <= given.until)
        return not (early or late or (given.source is not None and profile.source != given.source))


class _Wanted:
    """What the query asks for, each word weighed by how rare it is.

    By the square root of that: «last» may be rarer in the days at hand than the name of the place, and tells less.
    """

    def __init__(self, query: str, profiles: Iterable[Profile]) -> None:
        forms = (tuple(dict.fromkeys(comparable([term]))) for term in naming(query))
        self.forms: list[Forms] = [each for each in dict.fromkeys(forms) if each]
        stems = {form: form for each in self.forms for form in each}
        texts = [profile.words for profile in profiles]
        having = Counter(form for words in texts for form in stems if form in words)
        self._weights = [
            math.sqrt(max(_LEAST_RARITY, math.log((len(texts) + 1) / (having[_stem(each)] + 0.5))))
            for each in self.forms
        ]

    def fit(self, words: Mapping[str, int]) -> float:
        """Return the part of the query that an article's words have, from 0 to 1; those of its title count most."""
        had = sum(
            weight * max(_met(form, words) for form in each)
            for each, weight in zip(self.forms, self._weights, strict=True)
        )
        return had / (sum(self._weights) or 1.0)

    def count(self, words: Mapping[str, int]) -> int:
        """Return how many of the query's words are among an article's."""
        return sum(any(form in words for form in each) for each in self.forms)


def _words_of(archive: Archive, identity: str, index: int) -> dict[str, int]:
    """Return the words of a paragraph, as if they stood in a title."""
    article = archive.article(identity)
    found = [each for each in article.paragraphs if each.index == index] if article else []
    text = article.text[found[0].start : found[0].end] if article and found else ""
    return dict.fromkeys(comparable(analyzer().analyze(text)), TITLE_WEIGHT)


def _stem(forms: Forms) -> str:
    return next((form for form in forms if form[0] not in _ALIKE), forms[0])


def _met(form: str, words: Mapping[str, int]) -> float:
    count = words.get(form, 0)
    if not count:
        return 0.0
    return _ALIKE.get(form[0], 1.0) * (_IN_TITLE if count >= TITLE_WEIGHT else _IN_LEAD)


def best_event(events: Mapping[str, Sequence[str]], fits: Mapping[str, float]) -> tuple[str, list[str]]:
    """Return the event that fits best, many articles that fit counting more than one, and those of it that do."""
    event = max(events, key=lambda each: (sum(fits[article] ** SHARPNESS for article in events[each]), each))
    best = max(fits[article] for article in events[event])
    return event, [article for article in events[event] if fits[article] >= _CORE * best]


def _with_others(nearby: _Nearby, wanted: _Wanted, fits: Mapping[str, float], core: Sequence[str]) -> list[str]:
    """Add what fits the query about as well as the event, and is of its days: events have many sides."""
    best = max(fits[article] for article in core)
    near = (each.article for each in nearby.around(core) if each.article not in core)
    return [*core, *(article for article in near if _fit(nearby, wanted, fits, article) >= _AS_WELL * best)]


def _fit(nearby: _Nearby, wanted: _Wanted, fits: Mapping[str, float], article: str) -> float:
    return fits[article] if article in fits else wanted.fit(nearby.profiles[article].words)


def _alike(nearby: _Nearby, wanted: _Wanted, fits: Mapping[str, float], core: Sequence[str]) -> tuple[str, ...]:
    """Return what fits the query and is like the articles given, the best first."""
    core = _with_others(nearby, wanted, fits, core)
    near = nearby.around(core)
    rarity = Rarity(near)
    vectors = {profile.article: rarity.weigh(profile.words) for profile in near}
    middle = _middle([vectors[article] for article in core])
    alone = {article: _fit(nearby, wanted, fits, article) + cosine(own, middle) for article, own in vectors.items()}
    merit = _shared(alone, nearby.event_ids(alone))
    full = sum(merit[article] for article in core) / len(core)
    ordered = sorted(merit, key=lambda article: (-merit[article], article))
    return tuple(ordered[:MOST_COMPARED][: how_many([merit[article] / full for article in ordered])])


def _shared(merits: Mapping[str, float], events: Mapping[str, str]) -> dict[str, float]:
    """Let the articles of one event share what they merit."""
    of_event: dict[str, list[float]] = defaultdict(list)
    for article, merit in merits.items():
        of_event[events[article]].append(merit)
    means = {event: sum(each) / len(each) for event, each in of_event.items()}
    return {
        article: (1 - SHARED) * merit + SHARED * means[events[article]] for article, merit in merits.items()
    }  # fmt: skip


def how_many(merits: Sequence[float]) -> int:
    """Return how many of the merits, highest first, belong together; the more there are, the more is asked of each."""
    count = 1
    while count < len(merits) and merits[count] >= BELONGS + MORE * max(0.0, math.log2((count + 1) / FEW)):
        count += 1
    return count


def _middle(vectors: Iterable[Vector]) -> Vector:
    total: Counter[str] = Counter()
    for vector in vectors:
        total.update(vector)
    length = math.sqrt(sum(weight * weight for weight in total.values())) or 1.0
    return {word: weight / length for word, weight in total.items()}

"""When a quotation was said: the date that the attributing clause states."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from operator import itemgetter

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.attribution.dates.find import DateMention, find_dates
from indexer.attribution.dates.words import may_hold_date
from indexer.model import SaidOn

_RELATIVE = re.compile(r"(?<!\w)[وفبل]?(?:ال[ذت]ي|الذين|اللذ[اي]ن|اللت[اي]ن|[لت]لتي|للذي)(?!\w)")
_PURPOSE = re.compile(r"(?<!\w)(?:المقررة?|المرتقبة?|المزمعة?|المتوقعة?|المنتظرة?)(?!\w)[^،,]*$")
_SINCE = re.compile(r"(?<!\w)(?:منذ|حتى|لغاية|قبيل|بعد|عقب|قبل)\s*$")
# What goes on since then has the day: «في أول بيان منذ اختفائه، في 2 أكتوبر».
_SINCE_WHAT = re.compile(r"(?<!\w)منذ(?:\s+\w+){1,4}[،,]?(?:\s+(?:في|يوم|بتاريخ))?\s*$")
# «الأسبوع المنتهي في 11 مايو»، «بيانات المركز لنهاية الشهر»: the period of what is spoken of.
_PERIOD = re.compile(r"(?<!\w)(?:ال)?منتهية?(?: في)?\s*$|(?<!\w)ل$")
# What was yet to come as it was said, with its own time: «قبل مباراة النصر يوم الأربعاء».
_BEFORE = re.compile(r"(?<!\w)(?:قبل|قبيل|عشية|استعدادا ل|تحضيرا ل)(?! أن)\s*\w+[^،,]*$")
# Between a date and a verb of saying these open a clause that the date is not in; the second need a subject of its own.
_OTHER_CLAUSE = re.compile(
    r"(?<!\w)(?:بعدما|بعد أن|قبل أن|غداة|وه[وي]|وهم)(?!\w)|(?<!\w)(?:الذي|التي|الذين)\s+(?:قد\s+)?$"
)
_OTHER_SUBJECT = re.compile(r"(?<!\w)(?:و?بينما|و?فيما(?! يتعلق| يخص)|في حين|و?لكن\w{0,3}|و?حيث)(?!\w)")
# Behind what was said these open one: «…، وأقامت الشركة مصنعا»، «…، مضفيا طابعا رسميا على …», «…، في إشارة إلى …».
_GOES_ON = re.compile(
    r"[،,]\s*و(?!ذلك|قال|فق|حسب|بحسب)\w"
    r"|(?<!\w)(?:م\w{3,}ا|بعدما|بعد أن|بينما|فيما|في حين|في [إا]شارة|لكن\w{0,3}|[إا]ذ|حيث|لاحق)(?!\w)"
    r"|(?<!\w)وذلك (?:بعد|عقب|منذ)(?!\w)"
)
# What is spoken of has its own time: «بشأن حادثة المصنع الأسبوع الماضي».
_TOPIC = re.compile(r"(?<!\w)و?(?:بشأن|بخصوص|حول|حيال|إزاء|تعليقا على|تعليقاً على|ردا على|رداً على)(?:\s+\w+){1,8}\s+$")
_TIME = re.compile(r"(?:^|[،,(]|(?<!\w)[وف]?(?:في|خلال))\s*$|(?<!\w)ب$")
_TO_COME = re.compile(r"(?<!\w)(?:ال)?(?:مقبل|قادم|غد)(?:ة|ين|ا|اً)?(?!\w)")
_SENTENCE_END = re.compile(r"[.؟?!\n]")
_OPENING_MARKS = ("«", '"', "“", "'")
_LONG = 31
_NEAR = 30
_LOOK_BACK = 300
_REACH = 300  # A caller may give a whole paragraph, with a thousand quotations, for a clause.


def published_day(stamp: str | None) -> date | None:
    """Return the day of an article's date as the source wrote it, None if it is no ISO 8601 date."""
    try:
        return date.fromisoformat((stamp or "")[:10])
    except ValueError:
        return None


def may_say_when(words: Sequence[str], length: int) -> bool:
    """Whether a clause may state a date: most have no word with which one starts.

    Args:
        words: Its words, as they are written.
        length: How long it is; of a longer one parts of words may be read, which tell more than the words do.
    """
    return length > _REACH or any(map(may_hold_date, words))


def said_on(
    text: str,
    clause_start: int,
    clause_end: int,
    content_start: int,
    content_end: int,
    published: date | None,
    cue: int | None = None,
    contents: Sequence[tuple[int, int]] = (),
    *,
    subject: int | None = None,
    joined: bool = False,
) -> SaidOn | None:
    """Return when something was said, as far as the clause that attributes it states it.

    Dates inside this or another content are about what was said, dates in relative clauses («الذي وصل أمس») about
    something else, and nobody has spoken on a day to come: none of these count. Of several dates the most exact
    counts, then the first after the cue, then the nearest before it.

    Args:
        text: The article's text; all offsets count its code points.
        clause_start: Where the attributing clause begins.
        clause_end: Where it ends; the content may lie inside or after it.
        content_start: Where the content begins.
        content_end: Where it ends.
        published: The day of publication, None if unknown.
        cue: Where the cue begins, None if unknown.
        contents: Where all that the article quotes begins and ends, sorted, none overlapping another.
        subject: Where the speaker stands if it is named beside the cue: a date before both may be of another clause
            («تراجع النمو في 2010، ويتوقع محللون»).
        joined: Whether و joins the cue to a clause before it.

    Returns:
        The days with the words they were read from; days are None where words are there but nothing settles the year
        or the day they count from. None if the clause states no date: the caller knows the article's own.
    """
    origin = clause_start if cue is None else cue
    after = max(clause_start, content_end)
    clause_start, clause_end = max(clause_start, min(origin, content_start) - _REACH), min(clause_end, after + _REACH)
    sentence_end = _SENTENCE_END.search(text, after, clause_end)
    trailing = (after, sentence_end.start() if sentence_end else clause_end)
    leading = (clause_start, min(clause_end, content_start))
    mentions = [
        mention
        for low, high in (leading, trailing)
        if low < high
        for mention in _times(text, low, high, published, origin)
        if _content_at(contents, mention.start) in (None, _content_at(contents, origin))
        and not _apart(text, mention, origin, content_end, subject, joined=joined)
    ]
    if not mentions:
        return None
    best = min(mentions, key=lambda mention: _preference(mention, origin))
    last = best.last
    if published is not None and best.first is not None and last is not None and best.first <= published:
        # «في وقت سابق من هذا العام»
        last = min(last, published)
    return SaidOn(_iso(best.first), _iso(last), best.stated)


def _apart(
    text: str, mention: DateMention, origin: int, content_end: int, subject: int | None, *, joined: bool
) -> bool:
    """Whether another clause than the one that attributes has the date."""
    if mention.start >= content_end:
        return bool(_GOES_ON.search(text, max(content_end, origin), mention.end))
    if mention.start > origin:
        return False
    between = text[mention.end : origin]
    other = subject is not None and subject >= mention.end and (joined or bool(_OTHER_SUBJECT.search(between)))
    return other or bool(_OTHER_CLAUSE.search(between))


def _content_at(contents: Sequence[tuple[int, int]], place: int) -> int | None:
    """Return the index of the content in which a place lies, None if it lies in none."""
    at = bisect_right(contents, place, key=itemgetter(0)) - 1
    return at if at >= 0 and place < contents[at][1] else None


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _preference(mention: DateMention, origin: int) -> tuple[int, bool, int]:
    length = 10_000 if mention.first is None or mention.last is None else (mention.last - mention.first).days
    return length, mention.start < origin, abs(mention.start - origin)


def _times(text: str, start: int, end: int, published: date | None, origin: int) -> Iterator[DateMention]:
    """The dates of a stretch that can say when its verb happened."""
    return (
        mention
        for mention in find_dates(text, published, start, end, past=True)
        if not _in_future(mention, published)
        # «قبل ثلاثة أشهر على انطلاق البطولة»
        and not (mention.shape == "ago" and text.startswith(" على ", mention.end))
        and _is_time(text[max(start, mention.start - _LOOK_BACK) : mention.start], mention, mention.start - origin)
    )


def _in_future(mention: DateMention, published: date | None) -> bool:
    if published is None or mention.first is None:
        return bool(_TO_COME.search(mention.stated))
    return mention.first > published or (mention.last != published and bool(_TO_COME.search(mention.stated)))


def _is_time(before: str, mention: DateMention, after_cue: int) -> bool:
    """Whether a date after these words of its clause dates the clause, not a thing in it.

    A year or a stretch of months does so only after a comma or في, or «قبل عامين» close behind the cue.
    """
    if any(shape.search(before) for shape in (_SINCE, _PURPOSE, _TOPIC, _PERIOD, _BEFORE)):
        return False
    if _in_relative_clause(before) or _belongs_to_event(before):
        return False
    since = _SINCE_WHAT.search(before)
    if since is not None and not 0 <= after_cue < len(since[0]):
        # «منذ أن قال العلي أمس إن …» has the cue in it.
        return False
    if mention.shape == "month" and before[-1:] in _OPENING_MARKS:
        # «وفقا لموقع "مايو كلينك"»
        return False
    if mention.first is None or mention.last is None or (mention.shape == "ago" and 0 <= after_cue < _NEAR):
        return True
    return (mention.last - mention.first).days < _LONG or bool(_TIME.search(before))


def _belongs_to_event(before: str) -> bool:
    words = before.rsplit(maxsplit=1)[-1:]
    return bool(words) and before[-1:].isspace() and fold(words[0]).lstrip("وفبلك").removeprefix("ال") in _events()


@cache
def _events() -> frozenset[str]:
    return frozenset(fold(word).lstrip("وفبلك") for word in lexicon.entries("date_words")["events_before"])


def _in_relative_clause(before: str) -> bool:
    opened = max((match.end() for match in _RELATIVE.finditer(before)), default=None)
    return opened is not None and not re.search(r"[،,)]", before[opened:])

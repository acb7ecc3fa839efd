"""How many of the dates that others marked in Arabic news are read as they read them.

usage: python benchmarks/dates.py [--errors] [FILE]

FILE: the archive of 50 documents with TimeML marks of github.com/dahmri/Enhancing-HeidelTime (default:
../shared/data/dates/timex_ar.tgz). Scored are the marks of type DATE whose value is a full day, month or year. The
documents carry no day of publication; their relative values were counted from 24 December 2015, and so are ours.

Printed for days, months and years: how many are marked, how many we find (our words overlap theirs) and how many have
the same value; where we read two dates as one stretch («عامي 2002 و2003»), either end counts. Printed apart: the same
without the marks that contradict themselves, as «أمس الجمعة» with the value of a Wednesday, «أبريل الجاري» counted from
December, or «اب» (a father) marked as a month.
"""

from __future__ import annotations

import re
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from indexer.attribution.dates import DateMention, find_dates

DATA = Path(__file__).parents[2] / "shared" / "data" / "dates" / "timex_ar.tgz"
COUNTED_FROM = date(2015, 12, 24)
MARK = re.compile(r"<TIMEX3([^>]*)>(.*?)</TIMEX3>|<[^>]*>", re.DOTALL)
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
KINDS = {10: "day", 7: "month", 4: "year"}


@dataclass(frozen=True, slots=True)
class Marked:
    start: int
    end: int
    value: str
    words: str


def read(marked_up: str) -> tuple[str, list[Marked]]:
    """The text without marks, and its dates with full values."""
    text, marks, done = "", [], 0
    for match in MARK.finditer(marked_up):
        text += marked_up[done : match.start()]
        done = match.end()
        words = match[2] or ""
        attributes = dict(ATTRIBUTE.findall(match[1] or ""))
        if attributes.get("type") == "DATE" and re.fullmatch(r"\d{4}(-\d\d){0,2}", attributes["value"]):
            marks.append(Marked(len(text), len(text) + len(words), attributes["value"], words))
        text += words
    return text + marked_up[done:], marks


def value(mention: DateMention) -> str | None:
    """Our days as TimeML writes them: a day, a month or a year; parts of a month or year give the whole."""
    first, last = mention.first, mention.last
    if first is None or last is None:
        return None
    if first == last:
        return first.isoformat()
    if (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    return first.isoformat()[:4] if first.year == last.year else None


def is_right(mark: Marked, ours: DateMention | None) -> bool:
    if ours is None or ours.first is None or ours.last is None:
        return False
    ends = {day.isoformat()[: len(mark.value)] for day in (ours.first, ours.last)}
    several = " و" in ours.stated or "-" in ours.stated
    return value(ours) == mark.value or (several and mark.value in ends)


def contradicts_itself(mark: Marked) -> bool:
    """Whether the marked words cannot mean the marked value, counted from the day that the marks count from."""
    if re.search("الجاري|المقبل|القادم", mark.words) and mark.value[:7] < COUNTED_FROM.isoformat()[:7]:
        return True
    if mark.words == "اب" or (re.search("العام الماضي", mark.words) and mark.value[:4] != str(COUNTED_FROM.year - 1)):
        return True
    if len(mark.value) < 10:
        return False
    days = [found.first for found in find_dates(mark.words, date.fromisoformat(mark.value)) if found.shape == "weekday"]
    named = days[0].isoweekday() if days and days[0] else None
    return named is not None and named != date.fromisoformat(mark.value).isoweekday()


def pairs(path: Path) -> Iterator[tuple[str, Marked, DateMention | None]]:
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda item: item.name):
            stream = archive.extractfile(member) if member.isfile() else None
            if stream is None:
                continue
            text, marks = read(stream.read().decode("utf-8-sig"))
            found = find_dates(text, COUNTED_FROM)
            for mark in marks:
                ours = [item for item in found if item.start < mark.end and mark.start < item.end]
                yield member.name, mark, ours[0] if ours else None


def main(arguments: list[str]) -> None:
    files = [argument for argument in arguments if not argument.startswith("--")]
    path = Path(files[0]) if files else DATA
    if not path.exists():
        print(f"skipped: {path.name} is not here; see the usage for where it is to be had")
        return
    tally: Counter[tuple[str, str]] = Counter()
    sound: Counter[bool] = Counter()
    for name, mark, ours in pairs(path):
        kind = KINDS[len(mark.value)]
        right = is_right(mark, ours)
        if not contradicts_itself(mark):
            sound[right] += 1
        tally.update([(kind, "marked"), (kind, "found" if ours else "missed"), (kind, "right" if right else "wrong")])
        if "--errors" in arguments and not right:
            print(f"{name}: «{mark.words}» {mark.value}, we: {ours and (ours.stated, value(ours))}")
    for kind in KINDS.values():
        marked, found, same = (tally[kind, what] for what in ("marked", "found", "right"))
        print(f"{kind:5}  marked {marked:3}  found {found / marked:.3f}  right {same / marked:.3f}")
    marked, same = (
        sum(tally[kind, "marked"] for kind in KINDS.values()),
        sum(tally[kind, "right"] for kind in KINDS.values()),
    )
    print(f"all    marked {marked:3}  right {same / marked:.3f}")
    print(f"without marks that contradict themselves: {sound.total()}  right {sound[True] / sound.total():.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])

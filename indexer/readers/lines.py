"""What a line of an article's text is by its own words: the rules of `lexicon/layout.yaml`.

Which of the lines around it belong to it, and where titles and bylines stand, is the business of `layout`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.model import Part

_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[^\W_\u0640]")
_EDGE = 48
_MARKS = frozenset(":.…|/\\()[]-–—_!?؟*")
_QUOTES = frozenset('«»"“”„‟')
_ADDRESS = re.compile(r"https?\s?:\s?/|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.|\[email")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_LABEL_WORDS = 2
_RIDDLE = re.compile(r"\W*\w+\s*[-+×xX*−]\s*\w*\s*=\s*\w*\W*")
_CREDIT_WORDS = 5
_SIGNATURE_WORDS = 16


@dataclass(frozen=True, slots=True)
class Rule:
    """An entry of the lexicon.

    Attributes:
        name: For explanations and tests.
        part: What a line that fits is.
        longest: The longest line that can be meant, in code points.
        before_mark: The words must be followed by a mark or end the line.
        behind_mark: Closing words must stand behind a mark.
        starred: The line must open with an asterisk.
        plain: The line must hold no quotation marks.
        introduces: How many lines after a line of these words alone belong to it.
        closes: Whether short lines between two of the kind belong to them.
        endings: With opening words, the closing words one of which must be there too.
    """

    name: str
    part: Part
    longest: int
    before_mark: bool = False
    behind_mark: bool = False
    starred: bool = False
    plain: bool = False
    introduces: int = 0
    closes: bool = False
    endings: frozenset[tuple[str, ...]] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a line is, by which rule, and whether it holds nothing but the rule's words."""

    rule: Rule
    bare: bool = False


Phrases = dict[str, list[tuple[tuple[str, ...], Rule]]]


@dataclass(frozen=True, slots=True)
class _Rules:
    openings: Phrases
    endings: Phrases
    wholes: dict[tuple[str, ...], Rule]
    credits: Phrases
    signatures: frozenset[tuple[str, ...]]
    telling: frozenset[str]
    longest: int


NO_WORDS = Rule("no words", Part.FURNITURE, 10**9)
ADDRESS = Rule("an address alone", Part.FURNITURE, 400, closes=True)
RIDDLE = Rule("sum of a comment form", Part.FURNITURE, 40, closes=True)


def recognise(line: str) -> Finding | None:
    """Return what the line is by its own words, or None if they say nothing (most lines are body).

    Args:
        line: A line without its line end. Only lines as short as the lexicon says are looked at.
    """
    rules = _rules()
    if len(line) > rules.longest:
        return None
    if _LETTER.search(line) is None:
        return Finding(NO_WORDS)
    if ("@" in line or "/" in line or "www" in line) and _is_address(line):
        return Finding(ADDRESS)
    if "=" in line and len(line) <= RIDDLE.longest and _RIDDLE.fullmatch(line):
        return Finding(RIDDLE)
    first = words(line[:_EDGE])
    last = words(line[-_EDGE:]) if len(line) > _EDGE else first
    return (
        _opening(line, first, rules)
        or _ending(line, last, rules)
        or _credit(line, last, rules)
        or _whole(line, first, rules)
    )


def _is_address(line: str) -> bool:
    """Return whether the line is a web or mail address, alone or behind a label such as «المصدر:»."""
    found = _ADDRESS.search(line)
    if found is None or len(words(line[: found.start()])) > _LABEL_WORDS:
        return False
    address = line[found.start() :]
    return _ARABIC.search(address) is None and all("/" in part or "." in part for part in address.split()[1:])


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded, without marks."""
    return tuple(_WORD.findall(fold(text).lower()))


def signs(text: str) -> bool:
    """Return whether the text names agencies and nothing else: «أ ف ب، رويترز»."""
    names, left = _rules().signatures, words(text)
    if not left or len(left) > _SIGNATURE_WORDS:
        return False
    while left:
        size = next((n for n in (4, 3, 2, 1) if left[:n] in names), 0)
        if not size:
            return False
        left = left[size:]
        if left and left[0].startswith("و") and not any(left[:n] in names for n in (1, 2, 3)):
            left = (left[0][1:], *left[1:])
    return True


def tells(text: str) -> bool:
    """Return whether the text holds a word that bylines do not: قالت, أن."""
    return not _rules().telling.isdisjoint(words(text))


def _opening(line: str, first: tuple[str, ...], rules: _Rules) -> Finding | None:
    for phrase, rule in rules.openings.get(first[0] if first else "", ()):
        if first[: len(phrase)] != phrase or not _fits(line, rule):
            continue
        rest = _after(line, len(phrase))
        if rule.before_mark and rest[:1] not in _MARKS and rest:
            continue
        if rule.endings and not any(words(line)[-len(e) :] == e for e in rule.endings):
            continue
        return Finding(rule, bare=_WORD.search(rest) is None)
    return None


def _ending(line: str, last: tuple[str, ...], rules: _Rules) -> Finding | None:
    for phrase, rule in rules.endings.get(last[-1] if last else "", ()):
        if last[-len(phrase) :] == phrase and _fits(line, rule):
            before = _before(line, len(phrase))
            if not rule.behind_mark or before[-1:] in _MARKS or not before:
                return Finding(rule)
    return None


def _credit(line: str, last: tuple[str, ...], rules: _Rules) -> Finding | None:
    if ":" not in line and "/" not in line:
        return None
    for after in range(1, min(_CREDIT_WORDS + 1, len(last))):
        for phrase, rule in rules.credits.get(last[-after - 1], ()):
            named = last[: len(last) - after][-len(phrase) :] == phrase
            if named and _fits(line, rule) and _before(line, after).endswith((":", "/")):
                return Finding(rule)
    return None


def _whole(line: str, first: tuple[str, ...], rules: _Rules) -> Finding | None:
    if len(line) > _EDGE:
        return None
    while first and first[-1].isdigit():
        first = first[:-1]
    rule = rules.wholes.get(first)
    return Finding(rule, bare=True) if rule and _fits(line, rule) else None


def _fits(line: str, rule: Rule) -> bool:
    if len(line) > rule.longest or (rule.starred and not line.lstrip().startswith("*")):
        return False
    return not rule.plain or _QUOTES.isdisjoint(line)


def _after(line: str, count: int) -> str:
    """Return what stands after the first words, without leading blanks."""
    folded = fold(line)
    matches = _WORD.finditer(folded)
    end = [next(matches).end() for _ in range(count)][-1]
    return folded[end:].lstrip()


def _before(line: str, count: int) -> str:
    folded = fold(line)
    return folded[: [match.start() for match in _WORD.finditer(folded)][-count]].rstrip()


@cache
def _rules() -> _Rules:
    openings: Phrases = defaultdict(list)
    endings: Phrases = defaultdict(list)
    credits: Phrases = defaultdict(list)
    wholes: dict[tuple[str, ...], Rule] = {}
    signatures: set[tuple[str, ...]] = set()
    telling: set[str] = set()
    longest = 0
    for entry in lexicon.entries("layout"):
        if entry["part"] == "signature":
            signatures.update(_phrases(entry, "is"))
            continue
        if entry["part"] == "telling":
            telling.update(phrase[0] for phrase in _phrases(entry, "is"))
            continue
        rule = _rule(entry)
        longest = max(longest, rule.longest)
        wholes.update(dict.fromkeys(_phrases(entry, "is"), rule))
        for phrase in _phrases(entry, "begins"):
            openings[phrase[0]].append((phrase, rule))
        for phrase in _phrases(entry, "credit"):
            credits[phrase[-1]].append((phrase, rule))
        if "begins" not in entry:
            for phrase in _phrases(entry, "ends"):
                endings[phrase[-1]].append((phrase, rule))
    for phrases in (*openings.values(), *endings.values()):
        phrases.sort(key=lambda pair: -len(pair[0]))
    return _Rules(
        dict(openings), dict(endings), wholes, dict(credits), frozenset(signatures), frozenset(telling), longest
    )


def _rule(entry: dict[str, Any]) -> Rule:
    return Rule(
        name=entry["name"],
        part=Part(entry["part"]),
        longest=entry["longest"],
        before_mark=entry.get("then") == "mark",
        behind_mark=entry.get("behind") == "mark",
        starred=entry.get("starred", False),
        plain=entry.get("plain", False),
        introduces=entry.get("introduces", 0),
        closes=entry.get("closes", False),
        endings=frozenset(_phrases(entry, "ends")) if "begins" in entry else frozenset(),
    )


def _phrases(entry: dict[str, Any], key: str) -> Iterator[tuple[str, ...]]:
    return (words(phrase) for phrase in entry.get(key, ()))

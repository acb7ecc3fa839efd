"""Right-to-left text for terminals that do not do it themselves: joined letter forms, in the order they are seen.

The order is that of the Unicode Bidirectional Algorithm (UAX 9) for one line without explicit controls, which are
removed before; the forms are the presentation forms of Unicode's own tables. Every function is linear in the line.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache

LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, POP_ISOLATE = "\u2066", "\u2067", "\u2069"
MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤")
BRACKETS = {"(": ")", "[": "]", "{": "}"}
BRACKET_DEPTH = 63
_PRESENTATION = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD))
_FORMS = ("isolated", "final", "initial", "medial")
TATWEEL = "\u0640"
MARKS = frozenset("\u061c\u200e\u200f")
"""Direction marks: they have done their work once the order is made."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A character with the marks on it, and where it stood."""

    text: str
    index: int


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction is right-to-left."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def visual(line: str, *, rtl: bool = True) -> list[Cluster]:
    """Return the line's characters in the order they are seen from left to right, in their joined forms.

    Args:
        line: One line, already wrapped; reordering before wrapping would put a sentence's end first.
        rtl: Whether the line as a whole runs right to left.

    Returns:
        Clusters; `index` is the offset of each in `line`, so that styles can follow.
    """
    clusters = _clusters(line)
    levels = _levels([one.text[0] for one in clusters], int(rtl))
    shaped = _shaped(clusters)
    for index, level in enumerate(levels):
        if level % 2:
            shaped[index] = Cluster(shaped[index].text.translate(MIRRORED), shaped[index].index)
    return [one for one in _reordered(shaped, levels) if one.text not in MARKS]


def visual_text(line: str, *, rtl: bool = True) -> str:
    """Return the line as one string in the order it is seen."""
    return "".join(one.text for one in visual(line, rtl=rtl))


def _clusters(line: str) -> list[Cluster]:
    clusters: list[Cluster] = []
    for index, character in enumerate(line):
        if clusters and unicodedata.combining(character):
            clusters[-1] = Cluster(clusters[-1].text + character, clusters[-1].index)
        else:
            clusters.append(Cluster(character, index))
    return clusters


def _levels(characters: list[str], base: int) -> list[int]:
    kinds = [unicodedata.bidirectional(one) or "L" for one in characters]
    sides = _neutrals(characters, _numbers(kinds, base), base)
    levels = [_level(side, base) for side in sides]
    for index in range(len(levels) - 1, -1, -1):  # L1: white space at the end of the line goes with the line
        if kinds[index] not in ("WS", "B", "S", "BN"):
            break
        levels[index] = base
    return levels


def _numbers(kinds: list[str], base: int) -> list[str]:
    """Rules W1 to W7: what digits and the signs in and around them become."""
    strong, kinds = "RL"[base == 0], list(kinds)
    last = strong
    for index, kind in enumerate(kinds):  # W1, W2, W3
        if kind in ("L", "R", "AL"):
            last = kind
        elif kind == "NSM":
            kinds[index] = kinds[index - 1] if index else strong
        elif kind == "EN" and last == "AL":
            kinds[index] = "AN"
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for index in range(1, len(kinds) - 1):  # W4
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and ((kind == "ES" and before == "EN") or (kind == "CS" and before in ("EN", "AN"))):
            kinds[index] = before
    _terminators(kinds)
    last = strong
    for index, kind in enumerate(kinds):  # W6, W7
        if kind in ("L", "R"):
            last = kind
        elif kind in ("ES", "ET", "CS"):
            kinds[index] = "ON"
        elif kind == "EN" and last == "L":
            kinds[index] = "L"
    return kinds


def _terminators(kinds: list[str]) -> None:
    """Rule W5: signs such as % and $ beside a European number belong to it."""
    for order in (range(len(kinds)), range(len(kinds) - 1, -1, -1)):
        beside = False
        for index in order:
            if kinds[index] == "ET" and beside:
                kinds[index] = "EN"
            beside = kinds[index] == "EN"


def _neutrals(characters: list[str], kinds: list[str], base: int) -> list[str]:
    """Rules N0 to N2: brackets and other neutrals take the direction of what they join, or the line's."""
    line = "LR"[base]
    sides = ["R" if kind in ("EN", "AN") else kind if kind in ("L", "R") else "" for kind in kinds]
    for opening, closing in _bracket_pairs(characters, sides):
        inside = set(sides[opening + 1 : closing]) - {""} if closing - opening < 1000 else {line}
        if not inside:
            continue
        side = line
        if line not in inside:
            before = next((one for one in reversed(sides[max(0, opening - 1000) : opening]) if one), line)
            side = before if before in inside else line
        sides[opening] = sides[closing] = side
    _fill(sides, line)
    return [kind if kind in ("EN", "AN") else side for kind, side in zip(kinds, sides, strict=True)]


def _bracket_pairs(characters: list[str], sides: list[str]) -> list[tuple[int, int]]:
    open_brackets: list[tuple[str, int]] = []
    pairs = []
    for index, character in enumerate(characters):
        if sides[index]:
            continue
        if character in BRACKETS:
            if len(open_brackets) >= BRACKET_DEPTH:
                break
            open_brackets.append((BRACKETS[character], index))
        elif character in ")]}":
            for depth in range(len(open_brackets) - 1, -1, -1):
                if open_brackets[depth][0] == character:
                    pairs.append((open_brackets[depth][1], index))
                    del open_brackets[depth:]
                    break
    return sorted(pairs)


def _fill(sides: list[str], line: str) -> None:
    before, start = line, 0
    for index in range(len(sides) + 1):
        side = sides[index] if index < len(sides) else line
        if side:
            sides[start:index] = [before if before == side else line] * (index - start)
            before, start = side, index + 1


def _level(side: str, base: int) -> int:
    if base:
        return 1 if side == "R" else 2
    return {"R": 1, "L": 0}.get(side, 2)


def _reordered(clusters: list[Cluster], levels: list[int]) -> list[Cluster]:
    """Rule L2: reverse the runs of each level and above, from the highest level down to the lowest odd one."""
    order = list(range(len(clusters)))
    for level in range(max(levels, default=0), 0, -1):
        start = None
        for place in range(len(order) + 1):
            if place < len(order) and levels[order[place]] >= level:
                start = place if start is None else start
            elif start is not None:
                order[start:place] = order[start:place][::-1]
                start = None
    return [clusters[index] for index in order]


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return for each letter its forms, as Unicode's tables give them: letter → {"initial": …}."""
    forms: dict[str, dict[str, str]] = {}
    for code in _PRESENTATION:
        form, *letters = unicodedata.decomposition(chr(code)).strip("<").split(" ")
        if form[:-1] in _FORMS and len(letters) == 1:
            forms.setdefault(chr(int(letters[0], 16)), {}).setdefault(form[:-1], chr(code))
    return forms


def _joins_next(character: str) -> bool:
    return character == TATWEEL or "initial" in _forms().get(character, {})


def _joins_previous(character: str) -> bool:
    return character == TATWEEL or "final" in _forms().get(character, {})


def _shaped(clusters: list[Cluster]) -> list[Cluster]:
    bases = [one.text[0] for one in clusters]
    shaped = []
    for place, cluster in enumerate(clusters):
        base = bases[place]
        after = place > 0 and _joins_next(bases[place - 1]) and _joins_previous(base)
        before = place + 1 < len(bases) and _joins_next(base) and _joins_previous(bases[place + 1])
        form = _FORMS[after + 2 * before]
        shaped.append(Cluster(_forms().get(base, {}).get(form, base) + cluster.text[1:], cluster.index))
    return shaped

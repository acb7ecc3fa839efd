"""How foreign sounds are spelled in Arabic: which spellings may stand for one name, and keys that they share.

Arabic has no letters for g, p, v and short vowels, so outlets spell one foreign name in several ways: غوتيريش، جوتيريش،
غوتيريس. The alternations are few and known; names are compared through them and never by how similar they look, because
بشار and ماهر الأسد are nearer by edit distance than two spellings of غوتيريش.
"""

from __future__ import annotations

from functools import cache, lru_cache

from indexer import lexicon
from indexer.analysis.remembered import remembered
from indexer.officials.spelling import NATIVE_ARTICLE, fold_name, is_native

_CLASSES = {
    "B": "ب", "F": "ف", "T": "تط", "K": "كقغج", "S": "سصشثزذظ", "D": "دض", "H": "هحخ",
    "L": "ل", "M": "م", "N": "ن", "R": "ر",
}  # fmt: skip
_CLASS_OF = {letter: name for name, letters in _CLASSES.items() for letter in letters}
_WEAK = set("اوي")
_SILENT = set("عء")
_SIBILANTS = frozenset("سصشزثذظ")
_LATIN = (
    ("sch", "S"), ("tch", "K"), ("sh", "S"), ("ch", "K"), ("gh", "K"), ("kh", "H"), ("th", "S"), ("dh", "S"),
    ("zh", "S"), ("ph", "F"), ("ck", "K"), ("q", "K"), ("x", "KS"), ("b", "B"), ("p", "B"), ("f", "F"), ("v", "F"),
    ("t", "T"), ("d", "D"), ("k", "K"), ("g", "K"), ("j", "K"), ("c", "K"), ("s", "S"), ("z", "S"), ("h", "H"),
    ("l", "L"), ("m", "M"), ("n", "N"), ("r", "R"),
)  # fmt: skip


@remembered(100_000)
def skeleton(part: str) -> str:
    """Return the key that all spellings of a name's part share: classes of its consonants, without vowels.

    Args:
        part: One part of a name in Arabic script; it is folded here.

    Returns:
        Capital letters, «غوتيريش» → `KTRS`; the folded part itself where nothing but vowels is left.
    """
    folded = fold_name(part).removeprefix(NATIVE_ARTICLE)
    classes = [_CLASS_OF[letter] for letter in _foreign_digraphs(folded) if letter in _CLASS_OF]
    return _without_doubles(classes) or folded


def latin_skeletons(part: str) -> frozenset[str]:
    """Return the keys under which a name's part in Latin letters is looked for: with and without an h or j inside.

    «Netanyahu» has a sounded h and «Johnson» a silent one, «Benjamin» is بنيامين and «Hijazi» حجازي, and nothing in the
    spelling tells.
    """
    letters = part.lower()
    ways = (letters, letters[:1] + letters[1:].replace("j", "y"), letters.replace("nho", "nio"))
    return frozenset({_latin_classes(each) for way in ways for each in (way, _without_silent_h(way))} - {""})


@lru_cache(maxsize=100_000)
def same_sound(one: str, other: str) -> bool:
    """Tell whether two folded parts of names are spellings of one foreign name.

    Args:
        one: A part as `spelling.parts` gives it.
        other: Another.

    Returns:
        True for غوتيريش and جوتيريس, نتنياهو and نتانياهو. False for two different native names, whose vowels
        distinguish (حسن, حسين), and for names too short for their vowels to be doubted (جون, جان).
    """
    if one == other:
        return True
    if is_native(one) or is_native(other) or skeleton(one) != skeleton(other):
        return False
    return _differ_by_alternations(_foreign_digraphs(one), _foreign_digraphs(other))


def _differ_by_alternations(one: str, other: str) -> bool:
    """Align consonants one for one and compare the vowels between them."""
    left, right = _consonants(one), _consonants(other)
    count = len(left) - 1
    if len(left) != len(right) or count < 2:
        return False
    changed = [(a, b) for (a, _), (b, _) in zip(left, right, strict=True) if a != b]
    if not _alternations().issuperset(map(frozenset, changed)) or len(changed) > (1 if count < 4 else 2):
        return False
    if bool(left[-1][1]) != bool(right[-1][1]) or not _begin_alike(left[0][1], right[0][1]):
        return False  # a vowel at the end is heard, and often the feminine: بوتين, بوتينا
    vowels = [(a, b) for (_, a), (_, b) in zip(left, right, strict=True) if a != b]
    if count == 2:
        if any(_SIBILANTS.issuperset(pair) for pair in changed):
            return False  # in so short a name they distinguish: روس, روش
        return not vowels or (not changed and all(not a or not b for a, b in vowels) and max(len(one), len(other)) > 4)
    swapped = sum(1 for a, b in vowels if a and b)
    return swapped <= 1 and len(vowels) <= 2


def _begin_alike(one: str, other: str) -> bool:
    """Tell whether the vowels that begin two parts may be one sound: they are heard there, and و is a consonant."""
    return bool(one) == bool(other) and one.startswith("و") == other.startswith("و")


def _consonants(part: str) -> list[tuple[str, str]]:
    """Return each consonant with the vowels before it; vowels at the end come with an empty consonant.

    The first entry holds the vowels that begin the part, so a beginning ا counts like any other vowel.
    """
    found: list[tuple[str, str]] = []
    vowels = ""
    for letter in part:
        if letter in _WEAK or letter in _SILENT:
            vowels += letter
        elif found and found[-1][0] == letter and not vowels:
            continue
        else:
            found.append((letter, vowels))
            vowels = ""
    return [*found, ("", vowels)]


def _foreign_digraphs(folded: str) -> str:
    """Write sounds that take two Arabic letters as one: تش (ch) as ج, a final نغ (ng) as ن, كس as one x.

    The Portuguese -nho is written نيو and نهو (مورينيو, مورينهو).
    """
    written = folded.replace("تش", "ج").replace("اكس", "كس")
    if written.endswith("نهو"):
        return written.removesuffix("هو") + "يو"
    for ending in ("نغ", "نج", "نك", "نق"):
        if len(written) > 3 and written.endswith(ending):
            return written[:-1]
    return written


def _latin_classes(letters: str) -> str:
    classes: list[str] = []
    at = 0
    while at < len(letters):
        spelled = next(((s, c) for s, c in _LATIN if letters.startswith(s, at)), None)
        classes.extend(spelled[1] if spelled else "")
        at += len(spelled[0]) if spelled else 1
    return _without_doubles(classes)


def _without_silent_h(letters: str) -> str:
    return "".join(
        letter
        for at, letter in enumerate(letters)
        if not (letter == "h" and at and letters[at - 1] in "aeiou" and letters[at + 1 : at + 2] not in set("aeiou"))
    )


def _without_doubles(classes: list[str]) -> str:
    return "".join(c for at, c in enumerate(classes) if at == 0 or c != classes[at - 1])


@cache
def _alternations() -> frozenset[frozenset[str]]:
    """Return the letters that alternate; a class of `_CLASSES` is coarser and serves for finding candidates only."""
    return frozenset(map(frozenset, lexicon.entries("name_variants")["alternations"]))

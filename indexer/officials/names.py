"""How two names of people relate: equal, spelled differently, one fuller than the other, or a short form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from indexer import lexicon
from indexer.analysis.remembered import remembered
from indexer.officials.sounds import same_sound, skeleton
from indexer.officials.spelling import fold_name, is_given, is_native, parts

_SHORTEST_WITH_SLIP = 3
_SHORTEST_FOREIGN = 4
_SHORTEST_WITH_FATHER = 3
_SON = "بن"


class Relation(IntEnum):
    """What two names can be to one another; a higher value says more for one person behind both."""

    NONE = 0
    SHORT = 1
    PART = 2
    VARIANT = 3
    EQUAL = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name, ready to be compared.

    Attributes:
        text: As the article writes it.
        parts: Folded, without titles, with what belongs together joined.
    """

    text: str
    parts: tuple[str, ...]

    @property
    def full(self) -> bool:
        """Whether there is more than one part, so that the name can name a person by itself."""
        return len(self.parts) > 1

    @property
    def solid(self) -> str:
        """The parts without spaces: outlets disagree on spacing more than on letters."""
        return "".join(self.parts)


@remembered(50_000)
def name(text: str) -> Name:
    """Read a name as an article writes it."""
    return Name(text, parts(text))


def relation(one: Name, other: Name) -> Relation:
    """Return how two names relate; the order of the two makes no difference.

    Nothing is decided here: `EQUAL` may be two people, and `PART` and `SHORT` need evidence from outside the names.
    """
    if not one.parts or not other.parts:
        return Relation.NONE
    if one.solid == other.solid or _plain(one.parts) == _plain(other.parts):
        return Relation.EQUAL
    short, long = sorted((one, other), key=lambda each: len(each.parts))
    if _distinguished(short) != _distinguished(long):
        return Relation.NONE
    if len(short.parts) == len(long.parts):
        return _relation_of_equally_long(short, long)
    if short.full:
        return Relation.PART if _is_part(short.parts, long.parts) else _relation_of_end(short, long)
    return _relation_of_end(short, long)


def differ_by_a_slip(one: Name, other: Name, *, foreign: bool = False) -> bool:
    """Tell whether two full names differ in one letter of one part, as misprints do: دومالد ترامب, ليبرلمان.

    It says nothing by itself, as two ministers may have such names; between two Arabic names a letter distinguishes.

    Args:
        one: A name.
        other: Another.
        foreign: Only where neither of the parts that differ is an Arabic name or a short one, so that there need not be
            much else.
    """
    if not one.full or len(one.parts) != len(other.parts):
        return False
    apart = [(a, b) for a, b in zip(one.parts, other.parts, strict=True) if not _close(a, b)]
    if len(apart) != 1 or not _one_letter_apart(*apart[0]):
        return False
    if foreign:
        return not any(is_native(part) or len(part) < _SHORTEST_FOREIGN for part in apart[0])
    return not all(map(is_native, apart[0]))


def says_more_fully(long: Name, short: Name) -> bool:
    """Tell whether one name of an article gives in full whom another one of it means: سامر الجابري, الجابري.

    It tells a daughter from her father, though: «سامر الجابري» is not short for «هدى سامر الجابري».
    """
    near = relation(short, long)
    if near is not Relation.SHORT:
        return near is not Relation.NONE or differ_by_a_slip(short, long)
    if long.parts[: len(short.parts)] == short.parts:
        return short.full or is_given(short.parts[0])
    dropped = long.parts[: -len(short.parts)]
    return not (short.full and is_native(short.parts[0]) and all(map(is_given, dropped)))


def _one_letter_apart(one: str, other: str) -> bool:
    """Tell whether one letter is changed, left out or put in, or two have changed places."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or len(short) < _SHORTEST_WITH_SLIP:
        return False
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    swapped = short[same : same + 2] == long[same : same + 2][::-1] and short[same + 2 :] == long[same + 2 :]
    return short[same + 1 :] == long[same + 1 :] or swapped


def keys(name: Name) -> tuple[str, ...]:
    """Return the keys under which an official of this name is found.

    A full name has keys for its two ends and its beginning (`BR SD`), for the whole (`=`), and for what it may be
    called for short: the family (`~`), the last two parts (`~`), the given name (`^`). One part alone has one (`!`).
    """
    if not name.full:
        return ("!" + skeleton(name.parts[0]),) if name.parts else ()
    sounds = [skeleton(part) for part in name.parts]
    short = ("~" + sounds[-1], "~" + "".join(sounds[-2:]), "^" + sounds[0])
    return tuple(dict.fromkeys([*_of_full(sounds), *short]))


def asked(name: Name) -> tuple[str, ...]:
    """Return the keys under which to look for officials whom a name may mean.

    They are not those of `keys`: two full names that have only the family in common cannot be one person's, and very
    many people share a given name.
    """
    if not name.full:
        return tuple(mark + skeleton(part) for part in name.parts for mark in "!~^")
    sounds = [skeleton(part) for part in name.parts]
    shorter = ("~" + "".join(sounds), "~" + "".join(sounds[-2:]), "!" + sounds[-1], "!" + sounds[0])
    return tuple(dict.fromkeys([*_of_full(sounds), *shorter]))


def either_end(name: Name) -> tuple[str, ...]:
    """Return the keys under which officials are found who share the given name, or what a full name ends with."""
    return ("^" + skeleton(name.parts[0]), "~" + skeleton(name.parts[-1])) if name.full else ()


def _of_full(sounds: list[str]) -> tuple[str, ...]:
    return f"{sounds[0]} {sounds[-1]}", f"{sounds[0]} {sounds[1]}", "=" + "".join(sounds)


def _relation_of_equally_long(one: Name, other: Name) -> Relation:
    same = [a == b for a, b in zip(one.parts, other.parts, strict=True)]
    close = [_close(a, b) for a, b in zip(one.parts, other.parts, strict=True)]
    if not all(close):
        return Relation.NONE
    return Relation.VARIANT if any(same) or not one.full or len(one.parts) > 1 else Relation.NONE


def _relation_of_end(short: Name, long: Name) -> Relation:
    """Compare a name with the end of a longer one (نصير زاده), or with its beginning (بشار, محمود عباس أبو مازن)."""
    size = len(short.parts)
    if all(_close(a, b) for a, b in zip(short.parts, long.parts[-size:], strict=True)):
        return Relation.SHORT
    if short.solid == "".join(long.parts[-2:]) or short.parts == long.parts[:size]:
        return Relation.SHORT
    return Relation.NONE


def _plain(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the بن before a father's name, as many do: محمد بن سعد العتيبي, محمد سعد العتيبي.

    At the end it stays: محمد بن سلمان is no محمد سلمان.
    """
    if len(parts) < _SHORTEST_WITH_FATHER:
        return parts
    return (parts[0], *map(_without_son, parts[1:-1]), parts[-1])


def _without_son(part: str) -> str:
    bare = part.removeprefix(_SON)
    return bare if bare != part and is_given(bare) else part


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether a name leaves out only what lies in the middle of a longer one, or its end after بن."""
    if not _same(short[0], long[0]):
        return False
    inside = iter(long)
    before_last = all(any(_same(_without_son(part), _without_son(each)) for each in inside) for part in short[:-1])
    in_order = before_last and any(_same(short[-1], each) for each in inside)
    return in_order and (_same(short[-1], long[-1]) or short[1].startswith(_SON) or long[-1].startswith(_SON))


def _close(one: str, other: str) -> bool:
    return _same(one, other) or same_sound(one, other)


def _same(one: str, other: str) -> bool:
    """Tell whether two parts are one, or one with what is left out at will: سعد الدين and سعد, البرهامي and برهامي."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if long == short + "الدين":
        return len(short) > 2
    return long == "ال" + short and len(short) > 3 and not is_native(short)


def _distinguished(name: Name) -> str:
    return name.parts[-1] if name.parts[-1] in _distinguishing() else ""


@cache
def _distinguishing() -> frozenset[str]:
    return frozenset(fold_name(word) for word in lexicon.entries("name_variants")["distinguishing"])

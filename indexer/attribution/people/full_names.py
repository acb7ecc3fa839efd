"""Full names: which person of an article a short name means, however the article spells it."""

from __future__ import annotations

from functools import cache

from indexer import lexicon
from indexer.analysis.known import known as known_words
from indexer.analysis.letters import fold
from indexer.attribution.people.person import Person
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.words.titles import COURTESY, FAMILY_CALLINGS, FORMS_OF_ADDRESS

# Letters that one spelling of a foreign name has and another has not («ياماشيتا», «يامشيتا»).
_VOWELS = frozenset("اوي")
# No shorter family name is known in another spelling.
_LONG_NAME = 5
_LONG_LISTED = 7
# Behind these a name is the father's.
_MISTER = "السيد"
_SON_OF = frozenset({"بن", "ابن", "بنت", "ولد"})
# Second halves of names, which name nobody («صلاح الدين», «عبد الله»).
_BOUND = frozenset({"الدين", "الله", "الرحمن"})
# A family name that is a given name, too, may stand so many characters before the full name (as in a headline).
_SOON = 300
# «بنموسى» and the like have more letters.
_JOINED_DESCENT = 4


class FullNames:
    """Tells whom of the persons that were added a name means.

    Attributes:
        persons: The persons, in the order in which they were added.
    """

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self._by_key: dict[tuple[str, ...], Person] = {}
        self._by_word: dict[str, list[Person]] = {}
        self._fullest: dict[tuple[str, ...], Person | None] = {}

    def add(self, person: Person) -> None:
        """Take note of somebody under a new name."""
        self._by_key[person.key] = person
        self.persons.append(person)
        for word in set(person.key):
            self._by_word.setdefault(word, []).append(person)

    def of(self, key: tuple[str, ...]) -> Person | None:
        """Return the person of exactly this name, or None."""
        return self._by_key.get(key)

    def forget(self) -> None:
        """Forget what was found: another person is named, or one has another title or was met again."""
        self._fullest.clear()

    def words(self) -> frozenset[str]:
        """Return the words of names that stand behind titles, or that have more than one word."""
        vocab = vocabulary()
        return frozenset(
            word
            for person in self.persons
            if person.roles or len(person.key) > 1
            for word in person.key
            if len(word) > 2
            and not (
                word[0] == "و" and (word[1:] in vocab.names or word[1:] in vocab.frequent or word != person.key[-1])
            )
            and (word not in vocab.roles or (word in vocab.names and word == person.key[-1] and len(person.key) > 1))
            and word not in _BOUND
            # «قال خالد الشيخ …» makes no name of «الشيخ» in «الشيخ سامر العلي»: it is one behind others only.
            and vocab.head(word) not in COURTESY
            and not (word in FAMILY_CALLINGS and vocab.head(word) in FORMS_OF_ADDRESS)
        )

    def fullest(self, key: tuple[str, ...], before: int | None = None) -> Person | None:
        """Return the person with the fullest name that a short name can mean, or None if two people could be meant.

        Args:
            key: The parts of the short name.
            before: Where it stands in the text: whoever was named before is meant rather than one named later.
        """
        if before is not None:
            return self._fullest_at(key, before)
        if key not in self._fullest:
            self._fullest[key] = self._fullest_at(key, None)
        return self._fullest[key]

    def _fullest_at(self, key: tuple[str, ...], before: int | None) -> Person | None:
        longer = [p for p in self._by_word.get(key[0], ()) if len(p.key) > len(key) and contains(p.key, key)]
        longer = [p for p in longer if not self._has_a_word_too_many(p) and not self._behind_noun(p)]
        # «السيد العلي» is no fuller name than «سامر العلي».
        longer = [p for p in longer if len(p.key) > 2 or p.key[0] != _MISTER] or longer
        if key[0] in _SON_OF:
            longer = [p for p in longer if p.key[-len(key) :] == key] or longer
        if len(key) == 1:
            # «وأصيب سامر العلي وماهر العلي»: no «ماهر» of the article is the second of them for that.
            longer = [p for p in longer if not p.joined or p.key[-1] == key[0]]
        if before is not None:
            longer = [p for p in longer if _firm(p)]
            family = [p for p in longer if p.key[-1] == key[-1]] or longer
            earlier = [p for p in family if p.start < before]
            if not earlier and len(key) == 1 and key[0] in vocabulary().given and not key[0].startswith("ال"):
                # «وأوضح محمود …»: not «إبراهيم محمود», who comes much later.
                family = [p for p in family if p.key[0] == key[0] or p.start - before < _SOON]
            longer = earlier or family
        if not longer:
            return (
                self._without_last_word(key)
                or self._descended_otherwise(key, before)
                or self._without_article(key, before)
                or self._spelled_otherwise(key, before)
                or self._without_courtesy(key, before)
            )
        # A name met once, without a title, may have taken in a word too many: it does not outweigh a better one.
        firm = [p for p in longer if p.roles or p.seen > 1] or longer
        rather = [p for p in longer if not _doubtful(p)]
        found = fullest_of(firm) or fullest_of(rather) or fullest_of([p for p in rather if p.speaks])
        family = [p for p in rather if p.key[-1] == key[0]]
        if found is None and len(key) == 1 and family and not listed(key[0]):
            # A rare name has one bearer: «نيلاس كورنيليوسن» of the first words, and not «وانجذب كورنيليوسن إلى …».
            return min(family, key=lambda p: p.start)
        return found

    def _without_last_word(self, key: tuple[str, ...]) -> Person | None:
        """Return the person whose name a word has run into («عبد ربه منصور هادي تحايا»), or None."""
        person = self._by_key.get(key)
        if person is None or not self._has_a_word_too_many(person):
            return None
        shorter = self._by_key[key[:-1]]
        return self.fullest(shorter.key) or shorter

    def _descended_otherwise(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the only person named before whose «بن» is written otherwise («بن موسى», «بنموسى», «ابن موسى»)."""
        joined = len(key) == 1 and key[0].startswith("بن") and len(key[0]) > _JOINED_DESCENT
        apart = len(key) == 2 and key[0] in ("بن", "ابن")
        if before is None or not (joined or apart):
            return None
        family = ("بن", key[0][2:]) if joined else ("بن" + key[1],) if key[0] == "بن" else ("بن", key[1])
        named = (p for p in self._by_word.get(family[-1], ()) if p.start < before and len(p.key) > len(family))
        same = {p.key: p for p in named if p.key[-len(family) :] == family}
        return next(iter(same.values())) if len(same) == 1 else None

    def _without_article(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the only person whose family name is written without ال elsewhere («جواد ناجي»، «الناجي»), or None."""
        if len(key) > 1 or before is None or not key[0].startswith("ال"):
            return None
        family = [p for p in self._by_word.get(key[0][2:], ()) if len(p.key) > 1 and p.key[-1] == key[0][2:]]
        return family[0] if len(family) == 1 and family[0].start < before else None

    def _without_courtesy(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the person named before whom a form of address before the family name means («السيد العلي»), or None.

        Of two listed words with ال it may be the first name («السيد البدوي»).
        """
        if len(key) != 2 or key[0] != _MISTER or before is None:
            return None
        family = [p for p in self._by_word.get(key[1], ()) if len(p.key) > 1 and p.key[-1] == key[1]]
        return fullest_of([p for p in family if p.key[0] != _MISTER and p.start < before])

    def _spelled_otherwise(self, key: tuple[str, ...], before: int | None) -> Person | None:
        """Return the only person named before whose foreign family name is spelled otherwise («غاردنر», «جاردنر»)."""
        if len(key) > 1 or before is None or not _foreign_family(key[0]):
            return None
        named = (p for p in self.persons if len(p.key) > 1 and p.start < before)
        same = {p.key: p for p in named if _foreign_family(p.key[-1]) and _one_sound_apart(p.key[-1], key[0])}
        return next(iter(same.values())) if len(same) == 1 else None

    def _has_a_word_too_many(self, person: Person) -> bool:
        """Whether a name met once is one that the article uses again and again, and one more word behind it."""
        if len(person.key) < 2 or person.seen > 1:
            return False
        shorter, last = self._by_key.get(person.key[:-1]), person.key[-1]
        if len(person.key) == 2:
            # «وفاز رونالدو بالمونديال»: a family name that stands alone, and a word that is no name.
            alone = shorter is not None and shorter.seen > 1 and shorter.key[0] not in vocabulary().given
            return alone and not person.roles and not vocabulary().namelike(last)
        thing = last in vocabulary().frequent and last not in vocabulary().names
        return shorter is not None and (shorter.seen > 1 or thing)

    def _behind_noun(self, person: Person) -> bool:
        """Whether a full name of the article stands behind a noun that may be a name («نجاح سامر العلي»)."""
        first = person.key[0]
        noun = first in known_words().nouns and first not in vocabulary().given
        return noun and not (person.roles or person.speaks) and len(person.key) > 2 and person.key[1:] in self._by_key

    def named_with(self, word: str) -> bool:
        """Whether a word is part of somebody's name of several parts, or stands behind a title."""
        return any(len(person.key) > 1 or person.roles for person in self._by_word.get(word, ()))

    def of_family(self, family: str, gender: str, before: int) -> Person | None:
        """Return the only man or woman named before of a family that has both, all by their given names, or None."""
        borne = [p for p in self._by_word.get(family, ()) if _family(p) == family and p.start < before]
        genders = [vocabulary().gender(p.key[0]) for p in borne]
        if set(genders) != {"m", "f"}:
            return None
        return fullest_of([p for p, own in zip(borne, genders, strict=True) if own == gender])

    def first_of_two(self, key: tuple[str, ...]) -> Person | None:
        """Return the first of two people whose family names a verb brought together («حذر العلي الخوري من …»), or None.

        Of given names one person may be called.
        """
        if len(key) != 2 or not vocabulary().given.isdisjoint(key):
            return None
        borne = ([p for p in self._by_word.get(word, ()) if _family(p) == word and p.key != key] for word in key)
        first, second = borne
        if not first or not second or any(p in second for p in first):
            return None
        return fullest_of(first)


def contains(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a short name is part of a full one, in order, ending or starting alike."""
    if len(short) == 1 and short[0].startswith("ال") and short[0] not in _BOUND and short[0] in full[1:-1]:
        # «محمد المنصوري الإدريسي», «المنصوري»
        return not vocabulary().is_role(full[-1])
    if len(full) == 2 and full[0] == "بن" and short == full[1:]:
        # «بن كارفان» is called so, and no son of «كارفان».
        return not listed(short[0])
    if short[0] in full and full[full.index(short[0]) - 1] in _SON_OF and short[0] != full[0]:
        # «الملك عبدالله الثاني» is not his son «الحسين بن عبدالله الثاني».
        return False
    if short[0] in _SON_OF and len(short) > 1 and short[0] in full:
        # «محمد بن زايد العلي», «بن زايد»
        at = full.index(short[0])
        return full[at : at + len(short)] == short
    if full[-1] != short[-1] and (full[0] != short[0] or full[0].startswith("ال")):
        return False
    it = iter(full)
    return all(word in it for word in short)


def fullest_of(persons: list[Person]) -> Person | None:
    """Return the one with the fullest name if all the others' are part of it, or None."""
    best = max(persons, key=lambda person: len(person.key), default=None)
    same = best is not None and all(contains(best.key, other.key) for other in persons)
    return best if same else None


def _family(person: Person) -> str:
    """Return the last word of a full name."""
    return person.key[-1] if len(person.key) > 1 else ""


def _foreign_family(word: str) -> bool:
    """Whether a family name may be spelled in two ways: no list has it, or it is longer than names a letter apart.

    «سلمان» and «سليمان» are two names, «كورنيلسوني» and «كورنيليسوني» one.
    """
    return len(word) >= (_LONG_LISTED if listed(word) else _LONG_NAME) and not word.startswith("ال")


def listed(word: str) -> bool:
    """Whether a word is in a list of names."""
    return word in vocabulary().names or word in vocabulary().given


def _doubtful(person: Person) -> bool:
    """Whether a name met once may be none («انجذب كولمان إلى …»), or is a headline's way to write it."""
    first, verbs = person.key[0], known_words().past
    verb = first in verbs or first.removesuffix("ت") in verbs or _her_deed(person)
    return person.headline or (verb and not listed(first) and not person.roles and not person.speaks)


def _her_deed(person: Person) -> bool:
    """Whether a name met once may be what a woman did, and her given name («بل ارتجلت سلوى …»)."""
    first, *rest = person.key
    hers = first.endswith("ت") and len(rest) == 1 and rest[0] in vocabulary().given
    return hers and not listed(first) and person.seen == 1


def _firm(person: Person) -> bool:
    """Whether the first word of a name is surely part of it («ذاع صيت كولمان» gives him no «صيت»)."""
    vocab, first = vocabulary(), person.key[0]
    if _her_deed(person) and not person.roles:
        return False
    return (
        bool(person.roles)
        or person.seen > 1
        or person.speaks
        or first in vocab.names
        or first in vocab.given
        or first not in vocab.common
    )


@cache
def _sounds() -> frozenset[frozenset[str]]:
    """Return the letters between which the spelling of a foreign sound alternates."""
    return frozenset(frozenset(map(fold, pair)) for pair in lexicon.entries("name_variants")["alternations"])


def _one_sound_apart(one: str, other: str) -> bool:
    """Whether two words differ in one letter, which alternates with the other's, or in a vowel that one has not."""
    if len(one) != len(other):
        longer, shorter = sorted((one, other), key=len, reverse=True)
        vowels = (k for k in range(1, len(longer)) if longer[k] in _VOWELS)
        return len(shorter) >= _LONG_NAME and any(longer[:k] + longer[k + 1 :] == shorter for k in vowels)
    apart = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and apart[0] in _sounds()

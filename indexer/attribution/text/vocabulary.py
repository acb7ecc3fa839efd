"""What the lexicon says of a folded word: role, body, name, state, time word, cue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from indexer import lexicon
from indexer.analysis.known import known
from indexer.analysis.letters import fold
from indexer.analysis.remembered import remembered
from indexer.attribution.words.adjectives import SUPERLATIVES
from indexer.attribution.words.bodies import DIRECTORATES, KINGS_CITY, LIMBS, MINISTRIES, SECTOR
from indexer.attribution.words.documents import EXAMINATIONS, PUBLISHED, SPEECHES
from indexer.attribution.words.names import FAMILIES_OF_ASIA, HER_NAMES_APART, INITIALS, NAMES_APART, OF_THE_FAITH
from indexer.attribution.words.numbers import QUANTIFIERS, SO_MANY_OF
from indexer.attribution.words.outlets import THE_ABROAD
from indexer.attribution.words.particles import FUNCTION
from indexer.attribution.words.people import HIS_FAMILY, KIN, THE_LATTER
from indexer.attribution.words.titles import COURTEOUS, HONOURS

_PROCLITICS = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك")
_ENCLITICS = ("هما", "هم", "ها", "نا", "كم", "ات", "ون", "ين", "ان", "يه", "ه", "ا", "ي", "ت")
# By the letter with which a word begins or ends, in the same order: most words need not be compared with any.
_PROCLITICS_IN = {first: [it for it in _PROCLITICS if it[0] == first] for first in "وبكفلا"}
_ENCLITICS_IN = {last: [it for it in _ENCLITICS if it[-1] == last] for last in "امتنهي"}
# Pronouns written onto titles and bodies, by their last letters.
_OWNERS_IN = {"ا": ("نا", "هما", "ها"), "م": ("هم",), "ه": ("ه",)}
_OWNER_IN = {"ا": "ها", "م": "هم", "ه": "ه"}
# Words of more letters are no part of a foreign name whose first letter looks like ف.
_LONG = 4
# With these letters words end or begin whose form tells that they are no names.
_TELLING_ENDS = frozenset("هامنك")
_TELLING_HEADS = frozenset("لف")
# Pronouns end so.
_LAST_OF_PRONOUNS = frozenset("هام")
# Endings that are of the name itself as often.
_ENDS_NAMES = ("ان", "ي", "ين", "ت")
_FREQUENT = 5000
# What else can start a mention: pointing words, openers of names, initials.
_OPENERS = frozenset(
    "هولاء وهولاء عده ذات نفس كل كلا كلتا بن ابن بنت ابو ابي ابا ام عبد د أ ا م".split()  # noqa: SIM905
)
# «ظنها», «بعضهن».
_PRONOUNS = ("ها", "هم", "هن")
# Active participles of derived verbs, plural or adverb («مشككون», «معقبا», «متشائما»), or of those who do it to him
# («مناهضوه», «متتبعيه»); a long vowel behind م is of a name.
_PARTICIPLES = re.compile(r"م([^اوي]{3,4}|ت\wا\w\w|ست\w{3})(ون|ا)|م\w{3,5}و(ه|ها|هم)|م\w{4,5}ي(ه|ها|هم)")
# No name in «ستان» that no list has is so long; states are.
_TRISTAN = 7
# Family names of Hadramaut («باداود») are longer.
_HADRAMI = 5
_ARABIC = re.compile(r"^[ء-ي][ء-ي_-]*$")


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


class Vocabulary:
    """The speaker words of the lexicon, folded, with their inflections."""

    def __init__(self) -> None:
        data = lexicon.entries("speakers")
        self.head = _head
        self.people = _folded(data["people"]["words"])
        self.ordinary = _folded(data["ordinary"]["words"])
        self.sources = _folded(data["sources"]["words"]).union(self.ordinary)
        self.documents = _folded(data["documents"]["words"])
        self.organisations: dict[str, str] = {}
        for gender in ("masculine", "feminine"):
            for word in map(fold, data["organisations"][gender]):
                self.organisations.setdefault(word, gender[0])
        self.roles: dict[str, str] = {}
        women = _folded(data["roles"]["women"])
        for word in map(fold, data["roles"]["words"]):
            feminine = word if word.endswith("ه") else word + "ه"
            self.roles.setdefault(word, "f" if word in women else "m")
            if feminine not in self.organisations:
                self.roles.setdefault(feminine, "f")
        articled = ("ال" + role for role in self.roles)
        self.titles = frozenset(
            word for word in (*self.roles, *articled) if word.startswith("ال") and self.head(word) in self.roles
        )
        self.bodies = _by_first_word([*data["bodies"], *data["clubs"], *_with_article(data["bodies"])])
        self.states = _by_first_word([*data["states"], *_places_of_states()])
        # With one of these a listed body or state may start.
        self.listed = frozenset((*self.bodies, *self.states, *MINISTRIES))
        self.origins = _origins()
        self._countries = {**_states_of_one_word(), **self.origins}
        self.eponym_heads = _folded(data["eponym_heads"])
        self.deeds = _folded(data["deeds"])
        self.causes = _folded(data["causes"])
        self.parties = _by_first_word(data["parties"])
        self.occasions = _folded(data["occasions"])
        self.asides = _folded(data["asides"])
        self.months = _months()
        self.names = frozenset(lexicon.words("names"))
        self.holders = _holders()
        self.nations = _nations()
        self.masculine_states = _folded(data["masculine_states"])
        self.compound_names = _by_first_word(data["compound_names"])
        self.given = NAMES_APART | frozenset(lexicon.words("given_names"))
        self.women = HER_NAMES_APART | frozenset(lexicon.words("given_names_women"))
        self.given_words = frozenset(lexicon.words("given_names_words"))
        self.men = self.given - self.women - frozenset(lexicon.words("given_names_either"))
        self.places = frozenset(lexicon.words("places"))
        # What names somebody or something else than a person where a name could stand.
        things = self.documents, self.organisations, self.listed, self.places, self.occasions
        self.no_names = self.people.union(self.sources, *things)
        common = lexicon.words("common_words")
        self.common = frozenset(common)
        self.frequent = frozenset(common[:_FREQUENT])
        phrases = self.compound_names, self.bodies, self.states
        # What follows the first words of phrases.
        self._firsts = _seconds_by_first(phrases)
        self._openers = frozenset(
            {
                *_OPENERS,
                SECTOR,
                KINGS_CITY,
                *self.given_words,
                *FAMILIES_OF_ASIA,
                *HONOURS,
                *COURTEOUS,
                *THE_LATTER,
                *HIS_FAMILY,
                *DIRECTORATES,
                *MINISTRIES,
                *SO_MANY_OF,
                *EXAMINATIONS,
                *SPEECHES,
                *("ال" + noun for noun in PUBLISHED),
                *OF_THE_FAITH,
                *SUPERLATIVES,
                *THE_ABROAD,
                *(first for known in phrases for first, parts in known.items() if len(parts[-1]) == 1),
            }
        )
        nouns = self.documents, self.sources, self.people, self.roles, self.organisations
        self._nouns = frozenset(word for known in nouns for word in known)
        self.known = remembered(1 << 16)(self._known)
        self.is_role = remembered(1 << 16)(self._is_role)
        self.namelike = remembered(1 << 16)(self._namelike)
        self.opens_mention = remembered(1 << 16)(self._opens_mention)

    def _known(self, word: str) -> bool:
        """Whether news uses the word otherwise than as a name, as it stands or under a prefix or an ending."""
        if word in self.common or self.head(word) in self.origins:
            return True
        for prefix in _PROCLITICS_IN.get(word[:1], ()):
            rest = word[len(prefix) :]
            if prefix == "ب" and rest[:1] == "ي" and rest not in known().nouns:
                # «بيليه»: ب stands before no verb.
                continue
            if prefix == "ف" and len(rest) < _LONG and self._rare(rest):
                # «فليك»: ف joins clauses, which seldom open with a short rare word.
                continue
            if len(rest) > 1 and word.startswith(prefix) and (rest in self.common or self._inflected(rest)):
                return True
        return self._inflected(word)

    def _rare(self, word: str) -> bool:
        """Whether a word is no verb of the dictionary, has no ending, and is seldom used."""
        lists = known()
        verb = word in lists.past or word[1:] in lists.present
        return not (verb or word.endswith("ه") or word in self.frequent or self._inflected(word))

    def _inflected(self, word: str) -> bool:
        for ending in _ENCLITICS_IN.get(word[-1:], ()):
            stem = word[: -len(ending)]
            if ending == "ون" and stem.endswith("س") and stem not in known().nouns:
                # «هانسون», but «مهندسون»
                continue
            if len(stem) < 3 or not word.endswith(ending) or not (stem in self.common or stem + "ه" in self.common):
                continue
            if ending not in _ENDS_NAMES or stem[-1] == "ت" or word.startswith("ال") or self._used(stem):
                return True
        return False

    def _used(self, stem: str) -> bool:
        """Whether news uses what is left of a word, and often, or the dictionary has it, too.

        The tail of the common words has names and what was misspelt: «درايان» is no «دراي», «نانوت» no «نانو».
        """
        lists = known()
        told = stem in lists.nouns or lists.fixed.get(stem, stem) != stem or stem in lists.past
        told = told or stem in self.people or stem in self.roles or stem in self.frequent
        return told or len(stem) > _LONG or (stem[0] in "وبلكف" and len(stem) == _LONG and stem[1:] in lists.nouns)

    def _namelike(self, word: str) -> bool:
        """Whether the word can be part of a person's name: it is listed, or nothing else is known of it."""
        return self.may_close_name(word) and not self._of_dictionary(word)

    def _of_dictionary(self, word: str) -> bool:
        """Whether the dictionary has a word that no list of names has («ممارس», «فلاسفة», «ترافع», «بثت»)."""
        if len(word) < 3 or word in self.names:
            # «آل» is folded to a verb, too.
            return False
        lists = known()
        verb = word in lists.past or (word.endswith("ت") and word[:-1] in lists.past)
        # «احتضنتني»
        verb = verb or (word.endswith("تني") and word[:-3] in lists.past)
        # «بمعاقبتهما»
        his = word[0] == "ب" and bool(owned(word[1:]))
        return his or verb or word in lists.nouns or lists.fixed.get(word) in lists.nouns

    def may_close_name(self, word: str) -> bool:
        """Whether the word can stand behind a name as its last part: no name, or one that news does not use otherwise.

        What the dictionary has may close a name, and open none («إيلون ماسك», «فون دير لاين»).
        """
        if word in self.names:
            return word not in self.asides
        if word in self.common and not word.startswith("با"):
            return False
        if (
            len(word) < 2
            or not _ARABIC.match(word)
            or word in self.asides
            or word in self.people
            or word in self.places
            or word in FUNCTION
        ):
            return False
        if word.startswith("با") and len(word) > _HADRAMI and word[2:] in self.names and not self._known(word[1:]):
            # «باداود», but «بأنور» is «أنور».
            return word[1:] not in self.names
        if self.no_name_by_form(word):
            return False
        if word.startswith(("است", "يست", "تست", "واست", "الاست")) or (word.endswith("وا") and len(word) > 5):
            return False
        if len(word) > 4 and word[0] in "يتنس" and self._present_or_future(word):
            return False
        if word.startswith("لل") or (word[0] in "بل" and self._is_thing(word[1:])):
            return False
        return not self._known(word) and not verb_or_manner(word)

    def _present_or_future(self, word: str) -> bool:
        """Whether a word may be a verb in the present («يعود», «نعود») or future («ستعود», «سأعود»), known or not.

        «نايار» is none, for all that «أيار» is a word, nor is «سايمن».
        """
        rest = word[1:]
        if rest not in self.common or (word[0] == "س" and rest[0] not in "يتنا"):
            return False
        if word[0] == "ن":
            return rest in known().present or not self._rare(rest)
        return not word.startswith("سا") or rest[1:] in known().present

    def no_name_by_form(self, word: str) -> bool:
        """Whether the form of a word that no list of names has tells that it is none, known or not."""
        if word[-1:] not in _TELLING_ENDS and word[:1] not in _TELLING_HEADS:
            return False
        if word.endswith("ستان") and len(word) > _TRISTAN:
            # «حض أردوغان قيرغيزستان على …»
            return True
        if word.endswith(("ته", "تها", "تهم")):
            # «ختم الدبلوماسي مداخلته», «غير القائد لهجته»
            return len(word) > 5 or bool(owned(word))
        if word.endswith(_PRONOUNS):
            # «سرها», «بعضهن»
            stem = word[:-2]
            if stem.endswith(("اي", "او")) and (stem[:-1] + "ء" in known().fixed or stem[:-1] + "ء" in known().nouns):
                # «أسمائهم», «آراؤها»
                return True
            return stem in QUANTIFIERS or (len(stem) == 2 and (stem in self.common or stem in known().nouns))
        if word.endswith("وه") and (word[:-1] + "ن" in self.people or word[:-2] in self.roles):
            # «مساعدوه»
            return True
        if word.endswith("يون") and (word[:-2] in self.origins or word[:-3] + "ه" in self.places):
            # «غزيون»
            return True
        if word.startswith("ال") and word.endswith(("يين", "يون")) and len(word) > 7:
            # «البهائيين»
            return True
        if word.startswith("لا") and len(word) > 4 and verb_or_manner(word[2:]):
            # «لاينبغي»
            return True
        if word.endswith("ك") and word[:-1] in known().fixed:
            # «لا ترد أخبارك»
            return True
        return (word[0] == "ف" and self._is_thing(word[1:])) or (word[0] == "م" and bool(_PARTICIPLES.fullmatch(word)))

    def improbable_name(self, name: str) -> bool:
        """Whether one word that was read as a whole name is none: it is unlisted, and inflected or used otherwise."""
        if " " in name or name in self.names or not _ARABIC.match(name):
            return False
        if name.startswith("ال"):
            return self.head(name) in self.origins or name in self.frequent
        bare = name[1:] if name[0] in "وبل" else name
        owned = [(his, bare.removesuffix(his)) for his in (*_PRONOUNS, "ه", "ك") if bare.endswith(his)]
        inflected = any(
            self._noun(stem) or (his in _PRONOUNS and stem in self.common) for his, stem in owned if len(stem) > 2
        )
        attached = bare != name and self._noun(bare)
        mine = name.endswith("ي") and name[:-1] in KIN
        several = name.endswith("و") and (name + "ن" in self.people or name[:-1] in self.roles)
        dual = name.endswith(("تان", "تين")) and self._noun(name[:-3] + "ه")
        return inflected or attached or mine or several or dual or self.no_name_by_form(name)

    def _noun(self, word: str) -> bool:
        return word in known().nouns and word not in self.names

    def _is_thing(self, word: str) -> bool:
        """Whether what ب or ل is written onto is a place, a state, a body or two things («بمراكش», «بتهمتي سرقة»)."""
        two = word.endswith("تي") and word[:-2] + "ه" in known().nouns
        return two or word in self.places or word in self.states or word in self.bodies

    def _is_role(self, word: str) -> bool:
        """Whether a word is an office or occupation, with ال or a pronoun too («الوزير», «وزيرها»)."""
        return self.head(word) in self.roles or word in self.roles or bool(self.owned_role(word))

    def owned_people(self, word: str) -> bool:
        """Whether a pronoun is written onto a broken plural of people that ends in اء («أصدقاؤها», «زملاؤه»)."""
        bare = next((word.removesuffix(his) for his in (*_PRONOUNS, "ه") if word.endswith(his)), "")
        people = bare[:-1] + "ء"
        return bare.endswith("او") and people in self.people

    def owned_role(self, word: str) -> str:
        """Return the title that a pronoun is written onto («وزيرها», «مراسلتنا»), or nothing; ه may be a ة."""
        for ending in _OWNERS_IN.get(word[-1:], ()):
            if not word.endswith(ending):
                continue
            stem = word.removesuffix(ending)
            if ending != "ه" and stem in self.roles:
                return stem
            if stem.endswith("ت") and stem[:-1] + "ه" in self.roles:
                return stem[:-1] + "ه"
        return ""

    def owned_body(self, word: str) -> str:
        """Return the body that a pronoun is written onto («وكالته», «حزبها», «ذراعه»), or nothing; ه may be a ة."""
        ending = _OWNER_IN.get(word[-1:], "")
        if not ending or not word.endswith(ending):
            return ""
        stem = word.removesuffix(ending)
        noun = stem[:-1] + "ه" if stem.endswith("ت") else stem
        return noun if len(stem) > 2 and (noun in self.organisations or noun in LIMBS) else ""

    def gender(self, given: str) -> str:
        """Return "m" or "f" for a given name that men alone or women alone bear, or nothing."""
        return "f" if given in self.women else "m" if given in self.men else ""

    def country(self, word: str) -> str:
        """Return the code of the state that an adjective or a name without ال tells of («صيني», «صين»), or nothing."""
        return self._countries.get(word, "")

    def _opens_mention(self, word: str) -> bool:
        """Whether a mention can start with the word, if the right words follow; most words of a text start none."""
        return word in self._firsts or self._opens_by_itself(word)

    def seconds(self, word: str) -> frozenset[str] | None:
        """Return the words of which one must follow if a mention can only start with the word in a listed phrase.

        «أن» opens none but in «أن بي سي»; None if others may follow, too.
        """
        if word not in self._firsts or word in INITIALS or self._opens_by_itself(word):
            # «بي. سميث»
            return None
        # «وقال مسلم آخر»
        return self._firsts[word] | {"اخر", "اخري"}

    def _opens_by_itself(self, word: str) -> bool:
        if not word or not word[0].isalpha():
            return word in ("«", "(") or word[:1].isdigit()
        head = self.head(word)
        if word in self._openers or word in self._nouns or head in self._nouns:
            return True
        if word.endswith("ون") or (head != word and word.endswith(("ي", "يه"))) or self.namelike(word):
            return True
        last = word[-1]
        if last == "و":
            return word + "ن" in self.people
        if last == "ن":
            return self._is_two(word, head)
        if last not in _LAST_OF_PRONOUNS:
            return False
        if self.owned_role(word) or self.owned_body(word):
            return True
        if last == "ا" and self._two_of_somebody(word):
            return True
        # «أنصاره», «منتقدوه», «منتقدوها»
        people = word[:-1] if last == "ه" else word[:-2] if word.endswith(("ها", "هم")) else ""
        return people + "ن" in self.people or (last == "ه" and people in self.people)

    def _is_two(self, word: str, head: str) -> bool:
        """Whether a word in ن is two of those who speak («المحاميان», «وزيرين», «الوزارتان», «البلدان»)."""
        if word.endswith(("ان", "ين")) and word[:-2] in self.roles:
            return True
        if word.endswith("تان") and word[:-3] + "ه" in self.organisations:
            return True
        # «الباحثتان»
        one = head[:-2] if head != word and word.endswith("ان") else ""
        return bool(one) and (one == "بلد" or self._speaks(one) or self._speaks(one[:-1] + "ه"))

    def _two_of_somebody(self, word: str) -> bool:
        """Whether a word in ا is two of those who speak before whose they are («وزارتا الدفاع والداخلية»)."""
        if word.endswith("تا") and word[:-2] + "ه" in self.organisations:
            return True
        two = not word.endswith("ها") and word not in self.names
        if two and (word[:-1] in self.roles or word[:-1] in self.sources):
            # «زعيما الحزبين», «شاهدا عيان»
            return True
        # «حزبا الفجر والنور»
        return self.organisations.get(word[:-1]) == "m"

    def _speaks(self, noun: str) -> bool:
        return noun in self.organisations or noun in self.roles


@remembered(1 << 15)
def _head(word: str) -> str:
    """Return the noun without ال; that of «ألوية» is of its root, and of short words «القس» alone has it."""
    return word[2:] if word.startswith("ال") and (len(word) > 4 or word == "القس") and word != "الويه" else word


def _origins() -> dict[str, str]:
    """Return the adjectives of states, without ال («تايلندي», «تايلندية»), with the codes of the states."""
    entries = lexicon.entries("countries")
    folded = {fold(word): entry["code"] for entry in entries for word in entry.get("adjectives", ())}
    return folded | {word + "ه": code for word, code in folded.items()}


def _states_of_one_word() -> dict[str, str]:
    """Return the names of states without ال, with their codes; of «الولايات المتحدة» the first word tells."""
    named = [(fold(name), entry["code"]) for entry in lexicon.entries("countries") for name in entry["names"]]
    first = {name.split()[0]: code for name, code in named if " " not in name or name.startswith("الولايات")}
    return {name.removeprefix("ال"): code for name, code in first.items()}


def _places_of_states() -> list[str]:
    """Return the names of states and their capitals that have several words («بوركينا فاسو», «عشق آباد»)."""
    entries = lexicon.entries("countries")
    return [name for entry in entries for name in (*entry["names"], *entry.get("capitals", ())) if " " in name]


def _months() -> frozenset[str]:
    """Return the months that nothing else is called by; of the counted ones the first word («كانون الثاني»)."""
    months = (entry for entry in lexicon.entries("months") if entry["alone"] in ("always", "after"))
    names = [fold(name).split() for entry in months for name in entry["names"]]
    return frozenset(name[0] for name in names if len(name) == 1 or name[1] in ("الاول", "الثاني"))


def _holders() -> dict[str, frozenset[str]]:
    """Return the heads of the offices that each known official held, by every name he goes by («دونالد ترامب»)."""
    held: dict[str, frozenset[str]] = {}
    for entry in lexicon.entries("officials"):
        heads = frozenset(fold(role["title"].split()[0]).removeprefix("ال") for role in entry.get("roles", ()))
        for name in (entry["name"], *entry.get("names", ()), *entry.get("short", ())):
            held[fold(name)] = held.get(fold(name), frozenset()) | heads
    return held


def _nations() -> dict[str, str]:
    """Return the country of each known official, by every full name («دونالد ترامب»)."""
    entries = [entry for entry in lexicon.entries("officials") if entry.get("country") and entry["type"] == "person"]
    return {fold(name): entry["country"] for entry in entries for name in (entry["name"], *entry.get("names", ()))}


def behind_letter(word: str) -> str:
    """Return what a letter may be written onto («لسامر», «وسامر»); «للعدوان» is «العدوان» with ل."""
    return "ال" + word[2:] if word[:2] == "لل" else word[1:]


def without_lam(word: str) -> str:
    """Return a word without the one letter that is written onto it («لهانسون»); «للرئاسة» is «الرئاسة».

    Of two ل the second may be of the noun: «للاعب» is «اللاعب», «للجنة» «اللجنة», «لليبيا» «ليبيا».
    """
    if not word.startswith("لل"):
        return word[1:]
    vocab, noun = vocabulary(), fold(word.split(" ", 1)[0][1:])
    if (noun in vocab.states or noun in vocab.places) and word[2:] not in vocab.common:
        # «لوزير الدولة للحج»: no «لحج».
        return word[1:]
    return "ال" + (word[1:] if noun in vocab.roles or noun in vocab.organisations else word[2:])


@remembered(1 << 16)
def owned(word: str) -> str:
    """Return the noun that a pronoun of the third person is written onto («فريقها», «لهجته»), or nothing."""
    nouns = known().nouns
    for his in ("هما", "ها", "هم", "ه"):
        if not word.endswith(his) or len(stem := word[: -len(his)]) < 3:
            continue
        feminine = stem[:-1] + "ه" if stem.endswith("ت") else stem
        if stem in nouns or feminine in nouns:
            return stem if stem in nouns else feminine
    return ""


def verb_or_manner(word: str) -> bool:
    """Whether the dictionary has the word as a verb of the present («يختار») or as a noun behind ب («بعناد»)."""
    words = known()
    if word[0] in "يت" and len(word) > 3 and word[1:] in words.present:
        return True
    return word[0] == "ب" and len(word) > 3 and word[1:] in words.nouns


def _with_article(bodies: Iterable[str]) -> Iterator[str]:
    """Give foreign names of several words the ال that houses put before them («الواشنطن بوست»)."""
    for body in bodies:
        words = body.split()
        if len(words) > 1 and not any(word.startswith("ال") for word in words):
            yield "ال" + body


def _by_first_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        parts = tuple(fold(phrase).split())
        if parts not in found.setdefault(parts[0], []):
            found[parts[0]].append(parts)
    for choices in found.values():
        choices.sort(key=len, reverse=True)
    return found


def _seconds_by_first(lists: Iterable[dict[str, list[tuple[str, ...]]]]) -> dict[str, frozenset[str]]:
    """Return the second words of the phrases of several lists by their first words."""
    found: dict[str, set[str]] = {}
    for phrases in lists:
        for first, choices in phrases.items():
            found.setdefault(first, set()).update(parts[1] for parts in choices if len(parts) > 1)
    return {first: frozenset(seconds) for first, seconds in found.items()}


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary; read once a process."""
    return Vocabulary()

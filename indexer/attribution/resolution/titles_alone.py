"""Titles alone: whom a title without a name means, by who bears it in the article and by who has been quoted."""

from __future__ import annotations

from indexer.analysis.letters import fold
from indexer.attribution.people.people import People
from indexer.attribution.people.person import Person
from indexer.attribution.people.titles_borne import (
    SPOKESMEN,
    bare,
    first_of_state,
    of_former,
    own_words,
    role_fit,
    same_word,
)
from indexer.attribution.resolution.bearers import Bearers
from indexer.attribution.resolution.heard import Heard
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import OPEN, Words
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words.adjectives import EMPTY_ADJECTIVES
from indexer.attribution.words.particles import AGAIN, DEMONSTRATIVES, THE_SAME
from indexer.attribution.words.people import WRITERS
from indexer.attribution.words.titles import (
    FORMS_OF_ADDRESS,
    GENERIC_TITLES,
    HONOUR_OF,
    HONOURS,
    LINKS,
    OF_STATE,
    OFFICES,
    ON_THE_PITCH,
    PROFESSIONS,
    RANKS,
    SPEAKS_OR_SERVES,
    TRADES,
)

# So many of those quoted last can «المسؤول الفرنسي» mean.
_REMEMBERED = 12
# Who wrote what an article tells of.
_WHO_WROTE = frozenset({"كاتب", "مولف"})
# Who serves a state or leads a party; who does neither by his trade; and who plays or trains.
_OFFICIALS = frozenset({"مسوول", "قيادي", "زعيم"})
_PLAYED = frozenset(ON_THE_PITCH) | {"نجم"}
_NO_OFFICIALS = TRADES | _PLAYED | {"محلل", "شاهد", "كوميدي", "مغني", "مطرب"}
# Who serves another does not hold his office («قال وكيل الوزارة سامر العلي …. وأكد الوزير أن …»).
_SERVE = SPEAKS_OR_SERVES | {"وكيل"}
# Who neither plays nor trains by his title.
_NO_PLAYERS = OFFICES | TRADES | _SERVE
# Who is versed in what a title names.
_VERSED = frozenset({"خبير", "محلل", "باحث", "طبيب", "استاذ"})
# In Maghrebi papers whoever speaks; who was quoted so many times in a row is he.
_WHOEVER_SPEAKS = ("المتحدث",)
_AT_LENGTH = 3


class TitlesAlone:
    """Names whom titles without a name mean.

    Args:
        persons: Whom the article names.
        bearers: Who bears which title.
        heard: Whom it has quoted so far.
    """

    def __init__(self, persons: People, bearers: Bearers, heard: Heard) -> None:
        self.persons = persons
        self.bearers = bearers
        self.heard = heard

    def same_person(self, mention: Mention, words: Words) -> str | None:
        """Name the person quoted last where «ذاته» or «نفسه» tells that a title means the same («المتحدث ذاته»)."""
        around = words.norm[max(0, mention.start - 1) : mention.end + 1]
        if self.heard.unnamed or self.heard.person is None or THE_SAME.isdisjoint(around):
            return None
        name = self.heard.person.name
        return name if self.agrees(mention.gender, name) and self.may_bear(mention.head, name) else None

    def same_stranger(self, mention: Mention, words: Words) -> str | None:
        """Name the person quoted last where «ذاته» stands behind a word that no list has («السياسي ذاته»)."""
        # «المشتكي ذاته» is read as a name; «الكرماني نفسه» is one.
        named = mention.name is not None and not words.norm[mention.name[0]].startswith("الم")
        again = words.norm[mention.end] in AGAIN if mention.end < len(words.norm) else False
        head = vocabulary().head(words.norm[mention.start])
        source = head == "مصدر" or head in vocabulary().organisations
        if named or mention.plural or source or not again or not has_article(words.norm[mention.start]):
            return None
        return self.same_person(mention, words)

    def pointed_at(self, mention: Mention, words: Words) -> str | None:
        """Name the person quoted last, whom «هذا» and the first word of a title of his mean («هذا النازح المسن»)."""
        last = self.heard.person.name if self.heard.person is not None else None
        if last is None or self.heard.unnamed or words.norm[mention.start] not in DEMONSTRATIVES:
            return None
        return last if self._bears(mention.head, last) and self.agrees(mention.gender, last) else None

    def honoured(self, mention: Mention, words: Words) -> tuple[str | None, str]:
        """Name whom «سموه» stands for: who spoke last, if it is due to him, or was named last of those it is due to."""
        due, last, here = HONOURS[mention.head], self.heard.person, words.start[mention.start]
        noun = HONOUR_OF.get(mention.head)
        if noun and (called_so := self.bearers.honoured_first(noun, here)) is not None:
            if last is not None and last.name and self._bears(noun, last.name):
                return last.name, "last person quoted"
            return called_so.name, "only bearer of the title"
        named = self.bearers.honoured(due, here)
        borne = {bare(word) for word in (last.role or "").split()} if last is not None else set()
        if last is not None and (named is None or (due and due & borne)):
            return last.name, "last person quoted"
        return (named.name, "only bearer of the title") if named is not None else (None, "title without a bearer")

    def bearer(self, title: tuple[str, ...], gender: str, at: int) -> tuple[str | None, str]:
        """Name whom a title alone stands for: its only bearer, or for a title like «الخبير» the last person."""
        if title[0] in self.heard.unnamed_as and len(title) == 1:
            return None, "the unnamed one again"
        bearer = self._only_bearer(title, gender, at)
        last = self.heard.person.name if self.heard.person is not None else None
        if len(title) == 1 and last is not None and self._bears(bare(title[0]), last) and self.agrees(gender, last):
            return last, "last person quoted" if bearer is None or bearer.name != last else "only bearer of the title"
        if title == _WHOEVER_SPEAKS and last is not None and self.heard.in_a_row >= _AT_LENGTH:
            # «وأردف الباحث …. وشدد المتحدث على أن …»: no spokesman of before.
            return last, "last person quoted"
        if bearer is not None:
            return bearer.name, "only bearer of the title"
        if last is not None and self._goes_on_under_title(title, gender, last):
            return last, "last person quoted"
        head = vocabulary().head(title[0])
        if head == self.heard.unnamed:
            return None, "the unnamed one again"
        if last is not None and self._head_of_body_in_marks(title, last):
            return last, "last person quoted"
        if head == "مسوول" and len(title) == 2 and (official := self.bearers.official(bare(title[1]), at)) is not None:
            return official.name, "only bearer of the title"
        return self._by_quoted(title, head, gender, last)

    def _goes_on_under_title(self, title: tuple[str, ...], gender: str, last: str) -> bool:
        """Whether of several who bear a title it means the one who spoke last.

        «قال وزير النقل السوري سامر العلي إنه التقى وزير النقل الأردني رامي خزيم. وأكد وزير النقل أن …»
        """
        person = self.persons.called(last)
        if person is None or len(title) < 2 or self.heard.unnamed or not self.agrees(gender, last):
            return False
        fits = any(role_fit(title, role) for role in person.roles)
        return fits and not self.holds_another(title, last)

    def _head_of_body_in_marks(self, title: tuple[str, ...], last: str) -> bool:
        """Whether whoever spoke last bears a title of a body that is called by its short name in marks here.

        «قال سامر العلي، رئيس الشبكة الوطنية من أجل الماء، إن …. وقال رئيس شبكة "نماء" …»
        """
        person = self.persons.called(last)
        if person is None or title[2:3] != (OPEN,) or vocabulary().head(title[1]) not in vocabulary().organisations:
            return False
        asked = [bare(word) for word in title[:2]]
        return any([bare(word) for word in role[:2]] == asked and OPEN not in role for role in person.roles)

    def _only_bearer(self, title: tuple[str, ...], gender: str, at: int) -> Person | None:
        """Return the only person of the article who bears a title, if it can mean him at a place in the text."""
        bearer = self.bearers.bearer(title, at)
        if bearer is None:
            return None
        if bearer.start > at and len(title) == 1 and self.heard.unnamed:
            # «قال ضابط …. وتوقع المسؤول …»: not somebody whom the article names later.
            return None
        woman = _bears_as_woman(bearer)
        if (
            gender == "m"
            and len(title) == 1
            and woman
            and not self.agrees(gender, bearer.name)
            and not _bears_word(bearer, title[0])
        ):
            # «المؤلف» is not «الكاتبة هدى العلي»; «رئيس الجمعية» may be «هدى العلي، رئيسة الجمعية».
            return None
        if title[0].endswith("ه") and not woman:
            # «الممثلة» is not «الممثل سامر العلي», nor «الأكاديمية» «الأكاديمي».
            man = any(role and role[0] == title[0].removesuffix("ه") for role in bearer.roles)
            if man or title[0].endswith("يه"):
                return None
        return None if gender == "f" and _man(bearer.name) and not woman else bearer

    def _by_quoted(self, title: tuple[str, ...], head: str, gender: str, last: str | None) -> tuple[str | None, str]:
        """Name whom a title like «الخبير», that many can bear, means of those who were quoted."""
        # «وقالت خبيرة الطيران», «ورأى محلل السوق»: with ال behind it, too, it is somebody whom the article has named.
        of_a_field = head.removesuffix("ه") in _VERSED and title[1:2] != () and title[1].startswith("ال")
        definite = title[0] != head or of_a_field
        short = sum(word not in EMPTY_ADJECTIVES for word in title) <= 2 and definite
        generic = head in GENERIC_TITLES or head.removesuffix("ه") in GENERIC_TITLES
        profession = head in PROFESSIONS or head.removesuffix("ه") in PROFESSIONS
        if profession and len(title) == 1:
            generic = True
        if last is not None and short and generic:
            described = [bare(word) for word in title[1:] if word not in EMPTY_ADJECTIVES]
            alone = not described and head not in (RANKS | OFFICES) and head.removesuffix("ه") not in TRADES
            # «المتحدث» alone is whoever speaks, «المتحدث الأمني» a spokesman.
            spokesman = bool(described) and head in SPOKESMEN and not self._bears(head, last)
            other = spokesman or self.holds_another(title, last)
            # «قال المدرب سامر العلي …. وقال المهاجم …»
            alone = alone and head not in ON_THE_PITCH
            if not other and (alone or self.may_bear(head, last)):
                meant = self._quoted_as(described) or last
                name = meant if self.agrees(gender, meant) else self._last_of_gender(gender)
                if name is not None:
                    return name, "last person quoted"
        if (generic or profession) and head not in OFFICES:
            complement = [bare(word) for word in title[1:] if word.isalpha() and word not in LINKS]
            name = self._quoted_as(complement)
            above = name is not None and self.holds_another(title, name)
            if name is not None and not above and (generic or self._of_profession(head.removesuffix("ه"), name)):
                return name, "last person quoted"
            if len(before := self.heard.called.get(tuple(map(bare, title)), ())) == 1:
                # «قال سامر العلي في مقاله إن …. وأضاف الكاتب أن …. وقال الوزير إن …. ويرى الكاتب أن …»
                return next(iter(before)), "called so before"
            if last is not None and profession and self._countryman_goes_on(title, gender, last):
                return last, "last person quoted"
        return None, "title without a bearer"

    def _countryman_goes_on(self, title: tuple[str, ...], gender: str, last: str) -> bool:
        """Whether «البرلماني المغربي» is the member of parliament who spoke last, and nobody without a name since."""
        head, *described = title
        same = self._of_profession(bare(head).removesuffix("ه"), last) and self.agrees(gender, last)
        at_home = bool(described) and all(bare(word) in vocabulary().origins for word in described)
        return same and at_home and not self.heard.unnamed and not self.holds_another(title, last)

    def _bears(self, head: str, name: str | None) -> bool:
        return head in self._own_titles(name)

    def _own_titles(self, name: str | None) -> set[str]:
        """Return the words of a person's titles that he himself can be called by: of «نائب الرئيس» not «الرئيس»."""
        person = self.persons.called(name) if name else None
        return {word for role in person.roles for word in own_words(role)} if person is not None else set()

    def agrees(self, gender: str, name: str | None) -> bool:
        """Whether a title of a woman («الفنانة») or a man can mean a person, by the verb and title beside the name."""
        told = self.heard.genders.get(name or "", "")
        if gender == "m":
            return told == "m" or not _woman(name or "")
        return gender != "f" or told == "f" or (told != "m" and not _man(name or ""))

    def _last_of_gender(self, gender: str) -> str | None:
        """Name the woman or the man quoted last, if a verb or a title showed one."""
        lately = reversed(self.heard.quoted[-_REMEMBERED:])
        return next((name for name in lately if self.heard.genders.get(name) == gender), None)

    def may_bear(self, head: str, name: str | None) -> bool:
        """Whether a person can bear an office or rank, by his titles: an expert is not «الرئيس الأمريكي»."""
        borne = self._own_titles(name) - FORMS_OF_ADDRESS
        if head in RANKS:
            return not borne or bool(borne & RANKS)
        men, head_of_men = {word.removesuffix("ه") for word in borne}, head.removesuffix("ه")
        if head_of_men in _OFFICIALS and not men.isdisjoint(_NO_OFFICIALS) and men.isdisjoint(_OFFICIALS | OFFICES):
            # «قال المحلل سامر العلي …. وأكد المسؤول السعودي أن …»
            return False
        if (head in ON_THE_PITCH or head == "نجم") and men & _NO_PLAYERS and borne.isdisjoint(_PLAYED):
            # «أعلن رئيس الهيئة سامر العلي …. وقال النجم الإسباني …», «قال طبيب الفريق …. وقال المدرب …»
            return False
        if head.removesuffix("ه") in TRADES and head not in borne and borne & OF_STATE:
            # «ويرجع الكاتب ذلك إلى …» is not the prime minister.
            return False
        whole = map(bare, self.persons.titles_of(name or ""))
        if head.removesuffix("ه") in _WHO_WROTE and borne and WRITERS.isdisjoint(whole):
            # «علق الخبير سامر العلي بقوله …. ولفت الكاتب إلى …»: who wrote what is told of.
            return False
        parts = {ON_THE_PITCH[word] for word in borne if word in ON_THE_PITCH}
        if parts and head in ON_THE_PITCH and ON_THE_PITCH[head] not in parts:
            # «قال اللاعب سامر العلي …. وأكد المدرب أن …»
            return False
        if head not in OFFICES or head in borne:
            return True
        return not men & (OFFICES | _SERVE) and not men & (GENERIC_TITLES - RANKS)

    def holds_another(self, title: tuple[str, ...], name: str) -> bool:
        """Whether a person has left an office, is above it, or of another state by his titles («المسؤول الصيني»)."""
        person = self.persons.called(name)
        roles = person.roles if person is not None else ()
        if bare(title[0]) == "مسوول" and any(map(first_of_state, roles)):
            return True
        if any(of_former(title, role) for role in roles) or self.bearers.of_other_state(title, name):
            return True
        if bare(title[0]).removesuffix("ه") not in _OFFICIALS | OFFICES:
            return False
        country, borne = vocabulary().country, self.persons.titles_of(name)
        ours, theirs = ({country(bare(word)) for word in words} - {""} for words in (title[1:], borne))
        return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)

    def _of_profession(self, head: str, name: str) -> bool:
        """Whether a title of a person is another word for a profession («السفير» is a «دبلوماسي»)."""
        borne = {bare(word).removesuffix("ه") for word in self.persons.titles_of(name)}
        return head in borne or bool(borne & PROFESSIONS.get(head, frozenset()))

    def _quoted_as(self, described: list[str]) -> str | None:
        """Name the person quoted last whose titles have the words that describe one («المسؤول الفرنسي»), or None."""
        if not described:
            return None
        for name in reversed(self.heard.quoted[-_REMEMBERED:]):
            borne = self.persons.titles_of(name)
            if all(any(same_word(word, bare(other)) for other in borne) for word in described):
                return name
        return None


def _man(name: str) -> bool:
    """Whether a full name opens with a man's («الأستاذة» is not «سامر العلي»)."""
    given, *rest = fold(name).split() or [""]
    return bool(rest) and vocabulary().gender(given) == "m"


def _woman(name: str) -> bool:
    """Whether a full name opens with a woman's («الأستاذ» is not «هدى العلي»)."""
    given, *rest = fold(name).split() or [""]
    return bool(rest) and vocabulary().gender(given) == "f"


def _bears_word(person: Person, word: str) -> bool:
    """Whether a title of a person opens with a word, with ال or without."""
    return any(role and bare(role[0]) == bare(word) for role in person.roles)


def _bears_as_woman(person: Person) -> bool:
    """Whether a title of a person is a woman's («البرلمانية السابقة» is not «مؤسس المبادرة»)."""
    return any(role and role[0].endswith("ه") for role in person.roles)

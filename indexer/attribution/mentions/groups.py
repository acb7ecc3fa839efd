"""Groups: several people or bodies that speak as one («أربعة أحزاب», «وزارتا الدفاع والداخلية», «ثلاثة من الأعضاء»)."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.mentions.bodies import BodyReader
from indexer.attribution.mentions.names_in_marks import LONGEST_NAME_IN_MARKS
from indexer.attribution.names.names import NameReader
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.phrases.titles import TitleReader
from indexer.attribution.text.cues import forms
from indexer.attribution.text.mention import Mention, Read, ReadAs, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, has_article, listed_verb
from indexer.attribution.words.numbers import NUMERALS, SO_MANY_OF
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION
from indexer.model import SpeakerType


class GroupReader(KindsReader):
    """Reads several people or bodies in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        phrases: Finds the ends of noun phrases.
        titles: Reads persons by their titles.
        bodies: Reads bodies and people without a name.
        read: Reads any mention.
        read_as: Reads a mention as if another word opened it, for names behind و.
    """

    def __init__(
        self,
        kinds: WordKinds,
        names: NameReader,
        phrases: PhraseReader,
        titles: TitleReader,
        bodies: BodyReader,
        read: Read,
        read_as: ReadAs,
    ) -> None:
        super().__init__(kinds)
        self.names = names
        self.phrases = phrases
        self.titles = titles
        self.bodies = bodies
        self.read_any = read
        self.read_as = read_as

    def counted(self, at: int, limit: int) -> Mention | None:
        """Read those of whom the first word tells how many or which they are («83 عضوا», «أربعة أحزاب», «هؤلاء»)."""
        norm, word = self.norm, self.norm[at]
        after = norm[at + 1] if at + 1 < limit else ""
        if word[:1].isdigit() and after in self.vocab.people:
            return replace(self.bodies.people(at + 1, limit, after, False), start=at)
        if word[:1].isdigit() and after.endswith("ا") and after[:-1] in self.vocab.roles:
            # «83 عضوا في المجلس»
            end = at + 2
            while end < limit and norm[end].endswith("يا"):
                end += 1
            if end < limit and not has_article(norm[end]):
                end = self.phrases.end(end, limit, closed=False, definite=False)
            return Mention(at, end, SpeakerType.UNNAMED, head=after[:-1], plural=True)
        if word == "عده" and after in self.vocab.people:
            # «عدة وسائل إعلام بريطانية»
            return replace(self.bodies.people(at + 1, limit, after, False), start=at)
        if (word in NUMERALS or word == "عده") and self._several(after):
            # «أعلنت أربعة أحزاب معارضة»
            end = self.phrases.end(at + 2, limit, closed=False, definite=False)
            closed = end + 1 < limit and (norm[end + 1] in COMPLEMENTISERS or norm[end + 1] in FUNCTION)
            end += closed and word in NUMERALS and norm[end].endswith("ه") and not has_article(norm[end])
            return Mention(at, end, SpeakerType.UNNAMED, head=after, plural=True)
        if word in SO_MANY_OF and (some := self._some_of(at, limit)) is not None:
            return some
        if word in ("هولاء", "وهولاء"):
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, plural=True, definite=True)
        return None

    def _some_of(self, at: int, limit: int) -> Mention | None:
        """Read how many of some people speak («ثلاثة من أعضاء المجلس», «مئات المتظاهرين»)."""
        at_last = at + (self.norm[at + 1 : at + 2] != [] and self.norm[at + 1] in SO_MANY_OF)
        people = at_last + 1 + (self.norm[at_last + 1 : at_last + 2] == ["من"])
        if people >= limit or (people == at_last + 1 and not has_article(self.norm[people])):
            return None
        word = self.norm[people]
        if (whole := self.read_any(people, limit)) is not None:
            several = whole.type is SpeakerType.UNNAMED and whole.plural
            return replace(whole, start=at, definite=False) if several else None
        if not has_article(word) or not word.endswith("ين") or word[2:] in known().fixed or word in self.vocab.places:
            # «عشرات القوانين»
            return None
        end = self.phrases.end(people + 1, limit, closed=True, definite=True)
        return Mention(at, end, SpeakerType.UNNAMED, head=self.vocab.head(word), plural=True)

    def _several(self, word: str) -> bool:
        """Whether «عدة» counts those who can speak («عدة شركات», «عدة مسؤولين»)."""
        return word in self.vocab.organisations or word in self.vocab.people or word[:-2] in self.vocab.roles

    def two_bodies(self, at: int, limit: int) -> Mention:
        """Read two bodies of a kind («صحيفتا يديعوت أحرونوت ومعاريف», «حزبا الفجر والنور»)."""
        feminine = self.norm[at].endswith("تا")
        head, gender = (self.norm[at][:-2] + "ه", "f") if feminine else (self.norm[at][:-1], "m")
        end = self._past_marked(at + 1, limit)
        if end == at + 1:
            end = self.phrases.end(at + 1, limit, closed=False, definite=True)
        while end < limit and self.norm[end][:1] == "و":
            if self.norm[end] == "و" and (behind := self._past_marked(end + 1, limit)) > end + 1:
                end = behind
            elif self._names_second(end):
                end += 1
            else:
                break
        return Mention(
            at, end, SpeakerType.ORGANISATION, (at, end), head=head, gender=gender, plural=True, definite=True
        )

    def two_of_men(self, at: int, limit: int) -> Mention | None:
        """Read two bodies whose noun is masculine («حزبا "الفجر" و"النور"»), and no object («أسس حزبا وطنيا»)."""
        word = self.norm[at]
        after = self.norm[at + 1] if at + 1 < limit else ""
        if self.vocab.organisations.get(word[:-1]) != "m" or not (has_article(after) or after == OPEN):
            return None
        first = self._past_marked(at + 1, limit)
        first += first == at + 1
        if first >= limit or self.norm[first][:1] != "و" or (after == OPEN) != (self.norm[first] == "و"):
            return None
        two = self.two_bodies(at, limit)
        return two if two.end > first else None

    def _names_second(self, at: int) -> bool:
        """Whether a word with و names the second of two («ومعاريف», «والداخلية»), and does not tell what they did."""
        word = self.norm[at][1:]
        return has_article(word) or not (
            word in forms() or listed_verb(word) or self.kinds.is_role(word) or word in FUNCTION
        )

    def _past_marked(self, at: int, limit: int) -> int:
        """Return the token behind a name in marks («مجلتا "النهار" و"السفير"»), or `at`."""
        marked = at < limit and self.norm[at] == OPEN and self.words.partner[at] - at <= LONGEST_NAME_IN_MARKS
        return min(limit, self.words.partner[at] + 1) if marked else at

    def oblique(self, at: int, limit: int) -> Mention | None:
        """Read people behind a preposition, whose plural ends otherwise there («وحسب المحللين», «وفقا للمراقبين»)."""
        word = self.norm[at]
        bare = word[1:] if word.startswith("ل") and word not in self.vocab.names else word
        if bare.endswith("ي") and bare[:-1] + "ون" in self.vocab.people and self.norm[at + 1 : at + 2] != []:
            # «وباعتراف مسؤولي الإغاثة», «وفقا لمسؤولي الوزارة»
            end = self.phrases.end(at + 1, limit, closed=False, definite=True)
            people = Mention(at, end, SpeakerType.UNNAMED, head=bare[:-1] + "ون", plural=True, definite=True)
            return replace(people, attached=bare != word) if end > at + 1 else None
        head, attached, definite = self.vocab.head(word), False, has_article(word)
        if word[:1] == "ل" and not self._people_of(head):
            attached, definite = True, word.startswith("لل")
            head = self.vocab.head("ا" + word[1:] if definite else word[1:])
        if not self._people_of(head):
            return None
        end = at + 1
        while end < limit and self.norm[end].endswith("ين") and has_article(self.norm[end]) == definite:
            # «وفقا للمراقبين الدوليين», «وفقا لمراقبين دوليين»
            end += 1
        people = Mention(at, end, SpeakerType.UNNAMED, head=head[:-2] + "ون", plural=True, definite=True)
        return self.first_of_several(replace(people, attached=attached), limit)

    def _people_of(self, noun: str) -> bool:
        """Whether a noun ends as a plural of people does behind a preposition («مراقبين»)."""
        return noun.endswith("ين") and (noun[:-2] + "ون" in self.vocab.people or noun[:-2] in self.vocab.roles)

    def first_of_several(self, people: Mention, limit: int) -> Mention:
        """Name the first of several who are all named behind what they are («المحاميان سامر العلي وماهر العلي»)."""
        for at in range(people.start + 1, min(people.end + 2, limit - 1)):
            if not self.kinds.namelike(self.norm[at]) or (name := self.names.read(at, limit)) is None or name[0] != at:
                continue
            end = self._past_others(name[1], limit)
            full = name[1] - at > 1 or self.norm[at] in self.vocab.given
            # «الباحثان ديكل وغوجنسكي»
            full = full or (self.norm[people.start].endswith("ان") and end > name[1])
            title = name[1] < limit and self.kinds.is_role(self.norm[name[1]]) and not has_article(self.norm[name[1]])
            if full and title and self.norm[people.start].endswith(("ان", "ا")):
                # «المهندسان منذر العلي مدير الشركة وماهر العلي …»
                first = self.titles.named(at, name, limit)
                return replace(first, start=people.start, role=(people.start, at), plural=True)
            told = any(map(self.bodies.dual, range(end - 1, min(end + 1, limit))))
            if not full or end == name[1] or told:
                # «سامر العلي ونجله المطاردان بقضايا فساد»: more is told of them than their names.
                return people
            role = people.start, at
            return replace(people, type=SpeakerType.PERSON, end=end, name=name, role=role, definite=True)
        return people

    def _past_others(self, at: int, limit: int) -> int:
        """Return the token behind further people whom و joins to one («وماهر العلي», «ونظيره الألماني ماهر العلي»)."""
        while at + 1 < limit and self.norm[at][:1] == "و" and len(self.norm[at]) > 3:
            other = self.read_as(at, self.norm[at][1:], limit)
            if other is None or other.type is not SpeakerType.PERSON or other.name is None:
                break
            at = other.end
        return at

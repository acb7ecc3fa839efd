"""Strangers: who speaks where no list, title or mark tells that a noun phrase can."""

from __future__ import annotations

from collections.abc import Callable

from indexer.analysis.known import known
from indexer.attribution.names.late_names import LateNames
from indexer.attribution.names.unlisted_names import PLURAL_ENDS, UnlistedNames
from indexer.attribution.text.cues import forms, readings
from indexer.attribution.text.mention import Mention, Read
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import owned, verb_or_manner
from indexer.attribution.text.word_kinds import (
    KindsReader,
    WordKinds,
    bare_verbal_noun,
    has_article,
    listed_verb,
    speaks_of_himself,
)
from indexer.attribution.words.adverbs import ADVERBIAL_NOUNS, ON_WHAT
from indexer.attribution.words.documents import BY_SAYING
from indexer.attribution.words.marks import COMMAS, PAUSES
from indexer.attribution.words.names import LETTERS
from indexer.attribution.words.numbers import ABOUT_SO_MUCH, ONE_OF, QUANTIFIERS
from indexer.attribution.words.particles import (
    COMPLEMENTISERS,
    FUNCTION,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
)
from indexer.attribution.words.people import AGED, COUNTERPARTS
from indexer.attribution.words.speech import FIRST_PERSON
from indexer.attribution.words.titles import HIS_NAME, SENIOR
from indexer.model import SpeakerType

# What somebody is that no list of titles has is no longer.
_LONGEST_EPITHET = 6


class StrangerReader(KindsReader):
    """Reads the noun phrase right behind a verb that takes no object, in the words of one paragraph.

    Args:
        kinds: What the words can be.
        unlisted: Reads names that no list has.
        late_names: Reads names behind the rest of long titles.
        read: Reads any mention.
        called: Reads the name of somebody unnamed that is told behind him.
    """

    def __init__(
        self,
        kinds: WordKinds,
        unlisted: UnlistedNames,
        late_names: LateNames,
        read: Read,
        called: Callable[[Mention, int], Mention | None],
    ) -> None:
        super().__init__(kinds)
        self.unlisted = unlisted
        self.late_names = late_names
        self.read_any = read
        self.called = called

    def read(self, at: int, limit: int) -> Mention | None:
        """Read the noun phrase right behind a verb that takes no object: it can only be the subject, known or not."""
        vocab = self.vocab
        if self.norm[at] == "الذين" and limit - at > 2:
            # «وقال الذين كانوا بقربه إن …»
            end = limit - (self.norm[limit - 1] in COMPLEMENTISERS)
            return Mention(at, end, SpeakerType.UNNAMED, head="الذين", plural=True, definite=True)
        end, first = at, self.norm[at]
        while end < min(limit, at + 4) and (self._in_unknown_subject(self.norm[end]) or self._noun_like_verb(end, at)):
            if end > at and (self.kinds.manner(end) or self.kinds.his_noun(end)):
                # «واختتم هيلبرغ تصريحه بأن …»
                break
            if end > at + 1 and self.norm[end] in SENIOR:
                break
            strange = self._stranger(first) or self.unlisted.strange(end - 1)
            if end > at + 1 and (self.kinds.is_role(self.norm[end]) or self.norm[end] in ONE_OF) and strange:
                # «محرم إنجه منافس أردوغان», «رايدن شيل أحد منظمي المعرض»
                break
            if end > at + 1 and self._stranger(first) and self.unlisted.calling(end):
                break
            end += 1
        if (full := self._before_strange_family(at, limit) or self._woman_alone(at)) is not None:
            return full
        manner = self.kinds.manner(at) or self.kinds.her_state(at)
        if end == at or self._no_subject(first) or self.kinds.definite_by_pronoun(at) or manner:
            return None
        family = first == "ال" and self.words.text[self.words.start[at]] == "آ"
        if family and at + 1 < limit and self._in_unknown_subject(self.norm[at + 1]):
            # «وشدد آل الشيخ على …»
            return Mention(at, at + 2, SpeakerType.PERSON, (at, at + 2), head=self.norm[at + 1], definite=True)
        # «داروين» is no subject in the plural.
        several = first.endswith("ون") or (first.endswith("ين") and has_article(first))
        plural = several or first in vocab.people
        if not plural and (named := self._named_behind(at, limit)) is not None:
            return named
        if self._unknown_person(at, end):
            name = at, self._listed_end(at, end, limit)
            # «داروين كينغ» is one man.
            return Mention(at, end, SpeakerType.PERSON, name, head=vocab.head(first), definite=True)
        unnamed = Mention(at, end, SpeakerType.UNNAMED, head=vocab.head(first), plural=plural, definite=True)
        return self.called(unnamed, limit) or self.late_names.behind_epithet(unnamed, limit)

    def _before_strange_family(self, at: int, limit: int) -> Mention | None:
        """Read two words of which no dictionary has the second: a name, whatever the first is otherwise.

        «وقالت شورنا هوغين، وهي …», «وقال دون ريجل إن …»: what follows closes the name.
        """
        first, family = self.norm[at], self.norm[at + 1] if at + 1 < limit else ""
        if not family[:1].isalpha() or has_article(first) or has_article(family) or self.kinds.manner(at):
            return None
        other = first in self.vocab.asides or first in RESUMPTIVES or first in FUNCTION or self.unlisted.acts(at)
        if other or not self.kinds.namelike(family) or family in self.vocab.given:
            return None
        noun = first in known().nouns or first in known().fixed
        noun = noun or self.kinds.prefixed(first) or self.kinds.addressed(first)
        if noun or self.kinds.is_role(first) or not self.unlisted.strange(at + 1):
            return None
        after = self.norm[at + 2] if at + 2 < len(self.norm) else ""
        beyond = self.norm[at + 3] if at + 3 < len(self.norm) else ""
        told = self.kinds.is_role(beyond) or beyond in RELATIVES or beyond in ("من", "وهو", "وهي")
        closed = after in COMPLEMENTISERS or after in (":", OPEN) or self.kinds.is_role(after)
        if not closed and not (after in PAUSES and told):
            return None
        return Mention(at, at + 2, SpeakerType.PERSON, (at, at + 2), head=first, definite=True)

    def _woman_alone(self, at: int) -> Mention | None:
        """Read a woman's name that is a word otherwise, before what she is («وقالت أمل، المهندسة …، إن»)."""
        word, beyond = self.norm[at], self.norm[at + 2] if at + 2 < len(self.norm) else ""
        apart = self.norm[at + 1 : at + 2] != [] and self.norm[at + 1] in COMMAS
        woman = word in self.vocab.given_words or word in self.vocab.women
        if not apart or not woman or not (at and self.kinds.feminine_verb(self.norm[at - 1])):
            return None
        titled = self.kinds.is_role(beyond) and beyond.endswith("ه")
        return Mention(at, at + 1, SpeakerType.PERSON, (at, at + 1), head=word, gender="f") if titled else None

    def _named_behind(self, at: int, limit: int) -> Mention | None:
        """Read a full name behind what its bearer is, right before أن or closed («المضيف ديفيد ليترمان»)."""
        if (alone := self._given_alone(at, limit)) is not None:
            return alone
        for k in range(at + 1, min(limit - 1, at + _LONGEST_EPITHET)):
            apart = self.norm[k - 1] in COMMAS and k > at + 1
            if not apart and (not self._in_unknown_subject(self.norm[k - 1]) or self.kinds.manner(k - 1)):
                return None
            behind = apart or has_article(self.norm[k - 1])
            end = self._full_name(k, limit, apart=apart) if behind and has_article(self.norm[at]) else None
            if end is not None:
                head, stop = self.vocab.head(self.norm[at]), k - apart
                return Mention(at, end, SpeakerType.PERSON, (k, end), (at, stop), head=head, definite=True)
        return None

    def _given_alone(self, at: int, limit: int) -> Mention | None:
        """Read a given name right behind what its bearer is, and before what was said («وقالت الطفلة سيلين إن»)."""
        head, vocab, end = self.vocab.head(self.norm[at]), self.vocab, at + 2
        name = self.norm[at + 1] if at + 1 < limit else ""
        kunya = name == "ام" and end < limit and self.norm[end] in vocab.names
        end += kunya
        if not has_article(self.norm[at]) or not (kunya or name in vocab.given) or name in vocab.asides:
            return None
        lists = vocab.organisations, vocab.documents, vocab.deeds, vocab.occasions, vocab.sources, vocab.eponym_heads
        after = self.norm[end] if end < len(self.norm) else ""
        closed = after in COMPLEMENTISERS or after in (":", OPEN, "(") or self.kinds.to_outlet(after)
        if not closed or any(head in words for words in lists):
            return None
        return Mention(at, end, SpeakerType.PERSON, (at + 1, end), (at, at + 1), head=head, definite=True)

    def _full_name(self, at: int, limit: int, *, apart: bool) -> int | None:
        """Return where a full name ends that is closed by أن, or one that starts with a given name, by less."""
        end = self.unlisted.name_end(at, limit)
        if self.norm[at] in self.vocab.given:
            read = self.read_any(at, limit)
            name = read.name if read is not None else None
            end = name[1] if name is not None and name[1] - name[0] > 1 else end
        if end is None:
            return None
        after = self.norm[end] if end < len(self.norm) else ""
        # «المدون سامر العلي بالقول: …», «المدون سامر العلي قائلا: …»
        says = after in BY_SAYING or any(form.shape == "participle" for form in readings(after)[1])
        sure = after in COMPLEMENTISERS or after in (":", OPEN) or says
        closed = after in FUNCTION or after == "(" or self.kinds.addressed(after)
        closed = after in COMMAS or (closed and not apart)
        return end if sure or (closed and self.norm[at] in self.vocab.given) else None

    def _noun_like_verb(self, at: int, first: int) -> bool:
        """Whether a noun that looks like a verb stands right behind one («تذكر كتب الرحالة أن …»): two do not meet."""
        word = self.norm[at]
        if at != first or not at or word in PREPOSITIONS or self.norm[at + 1 : at + 2] == [OPEN]:
            return False
        if not (past := forms().get(word, ())) or any(form.shape != "past" for form in past):
            return False
        verbs = readings(self.norm[at - 1])[1]
        noun = word in known().nouns or known().fixed.get(word, word) != word
        return noun and any(form.shape != "participle" for form in verbs) and not verbs[0].verb.takes_nouns

    def _in_unknown_subject(self, word: str) -> bool:
        if not word[:1].isalpha() or word in FUNCTION or word in COMPLEMENTISERS or word in self.vocab.asides:
            return False
        if word in AGED or word in ABOUT_SO_MUCH:
            return False
        said = word in forms() or (word[0] == "ف" and word[1:] in forms() and word not in self.vocab.names)
        return not (said or self.kinds.addressed(word) or self.kinds.prefixed(word))

    def _no_subject(self, word: str) -> bool:
        """Whether a word opens something else: «بقوة», «فقال», «مؤكدا», a number."""
        vocab = self.vocab
        bare = word[1:]
        manner = bare in vocab.common or bare in known().nouns or bare_verbal_noun(bare) or verb_or_manner(word)
        # «يكشف بعدوانه»
        manner = manner or bool(owned(bare))
        with_preposition = word[:1] == "ب" and word not in vocab.names and word not in self.context.names and manner
        # «وتدعو لإعلان الحرب»
        purpose = word[:1] == "ل" and word not in known().nouns and bare_verbal_noun(bare)
        # «وقال لكبير المراسلين: …»
        purpose = purpose or (word[:1] == "ل" and self.kinds.is_role(word[1:]) and word not in vocab.names)
        with_conjunction = word[:1] in "وف" and (word[1:] in forms() or word[1:] in QUANTIFIERS)
        adverb = word.endswith("ا") and word in vocab.common and self._may_be_accusative(word)
        # «وقال اتفقنا على …»
        first_person = word in FIRST_PERSON or (
            (word.endswith("نا") or word[:1] == "ن") and word not in vocab.names and speaks_of_himself(word)
        )
        return (
            word in ("الله", "صلي")
            or word in ADVERBIAL_NOUNS
            or word in ON_WHAT
            or word in RESUMPTIVES
            or word in COUNTERPARTS
            or word in HIS_NAME
            or with_preposition
            or purpose
            or with_conjunction
            or adverb
            or first_person
            or any(character.isdigit() for character in word)
        )

    def _may_be_accusative(self, word: str) -> bool:
        """Whether the dictionary has a word without its last ا («قطعا»), so that it tells how; «إيلا» is a name."""
        bare, lists = word[:-1], known()
        listed = bare in lists.nouns or bare in lists.fixed or bare in lists.past or word in lists.past
        inflected = word.endswith(("ها", "هما", "نا")) or word[:1] in "بلك" or not 4 <= len(word) <= 6
        return listed or inflected or bare in self.vocab.common or bare.removesuffix("ي") in lists.nouns

    def _unknown_person(self, at: int, end: int) -> bool:
        """Whether words behind a verb name a person: by their kind, or because the article uses them again."""
        first, last, counts = self.norm[at], self.norm[end - 1], self.context.words
        several = end > at + 1
        thing = first in known().nouns or first in known().fixed or first.endswith("ات") or has_article(first)
        if end - at > 2 and self.norm[at + 1] in self.vocab.given and not thing:
            # «وذكر فكري علي صالح أنه كان هناك»
            return all(word in self.vocab.names for word in self.norm[at + 2 : end]) and not self.kinds.is_role(first)
        people = first.startswith("الم") and first.endswith("ون")
        # «أكد مصابو الانفجار الأخير أن …»
        people = people or (first[0] == "م" and first.endswith("و") and several and has_article(self.norm[at + 1]))
        if people and first not in self.vocab.names:
            # «يعتقد المشككون أن …»
            return False
        if self._introduced(at, end) or self._strangers(at, end) or self._told_of(at, end):
            return True
        if has_article(first):
            noun = first[2:]
            thing = noun not in self.vocab.names and (self.vocab.known(noun) or noun in known().nouns)
            return counts.get(first, 0) > 1 and not several and not thing
        if first in self.vocab.given or (self.kinds.namelike(first) and (several or counts.get(first, 0) > 1)):
            return True
        after = self.norm[end] if end < len(self.norm) else ""
        if not several and self.kinds.namelike(first) and (after == ":" or after in COMPLEMENTISERS):
            # «وقال تسور: …»: a word that nothing else explains.
            return first[0] not in "وفيتن" and first not in known().nouns
        # «ويؤكد عمالقة الصناعة أن …», «أفاد مقتنو اللوحات أن …»
        thing = thing or (first[0] == "م" and first.endswith("و")) or first in self.vocab.frequent
        return several and counts.get(last, 0) > 1 and has_article(last) and not thing

    def _told_of(self, at: int, end: int) -> bool:
        """Whether «وهو» and a title tell that two words name somebody («وقال سداد الكرمي وهو مسؤول سابق إن …»)."""
        pronoun, beyond = (self.norm[k] if k < len(self.norm) else "" for k in (end, end + 1))
        first, last = self.norm[at], self.norm[end - 1]
        if end - at != 2 or pronoun not in ("وهو", "وهي") or not self.kinds.is_role(beyond) or has_article(first):
            return False
        body = first in self.vocab.organisations or first in self.vocab.eponym_heads or self.kinds.is_role(first)
        return not body and self.kinds.namelike(last) and not has_article(beyond)

    def _listed_end(self, at: int, end: int, limit: int) -> int:
        """Return where the name that lists know ends if more follows («سأل بولين هوغنز وأعضاء حكومته»), or the end."""
        known_name = self.read_any(at, limit)
        name = known_name.name if known_name is not None else None
        return name[1] if name is not None and name[0] == at and at + 1 < name[1] < end else end

    def _strangers(self, at: int, end: int) -> bool:
        """Whether two words or three without ال, of which the first is in no dictionary, can only be a name."""
        words = self.norm[at:end]
        if len(words) not in (2, 3) or any(map(self._with_article, range(at, end))) or not LETTERS.isdisjoint(words):
            return False
        after = self.norm[end] if end < len(self.norm) else ""
        closed = after in COMPLEMENTISERS or after in (":", OPEN) or after in AGED or self.kinds.is_role(after)
        # «وقالت نيلا بنغتون في بيان إن», «وقالت نيلا بنغتون وهي من كبار الباحثين إن»
        closed = closed or after in FUNCTION or after in self.vocab.asides or after in ONE_OF
        if not closed and not self.unlisted.calling(end):
            return False
        first = words[0]
        if not self._stranger(first) or self.unlisted.has_another_use(at) or self.kinds.prefixed(first):
            return False
        if any(word in self.vocab.roles for word in words):
            return False
        # «وقال سايمن كو إن»: the first word alone tells a name.
        alone = len(words) == 2 and self._unheard(first) and not words[1].endswith(("ون", "ين", "ات", "ي", "يه"))
        # «وقال نانو كوتيف رئيس البلدية إن»
        told = self.unlisted.calling(end) or self.kinds.is_role(after) or after in COMPLEMENTISERS
        told = told or after in (":", OPEN)
        return (
            alone
            or self.unlisted.strange(end - 1)
            or (len(words) == 2 and told and all(map(self.unlisted.foreign, words)))
        )

    def _unheard(self, word: str) -> bool:
        """Whether neither news nor the dictionary knows a word in any form, nor has it an ending of Arabic plurals."""
        inflected = word.endswith((*PLURAL_ENDS, "يه", "ه")) or len(word) < 4
        return not inflected and not self.vocab.known(word) and not listed_verb(word) and not owned(word)

    def _with_article(self, at: int) -> bool:
        """Whether a word has the article, and does not begin with the same letters («ألدر», «إلهام»)."""
        return has_article(self.norm[at]) and self.words.text[self.words.start[at]] == "ا"

    def _stranger(self, word: str) -> bool:
        """Whether no dictionary has a word, or only as a name."""
        known_otherwise = word in known().nouns or word in known().fixed or word in self.vocab.common
        return word in self.vocab.given or not (has_article(word) or known_otherwise)

    def _introduced(self, at: int, end: int) -> bool:
        """Whether two words that no list has stand before a comma and a title («أمارا إيسي، المبعوث الخاص …»).

        Before a third one, a family name, the second may be any («شير أكبر خان، المسؤول في الشرطة، إن …»).
        """
        closed, beyond = (self.norm[k] if k < len(self.norm) else "" for k in (end, end + 1))
        if closed not in PAUSES or not self.kinds.is_role(beyond):
            return False
        # «العربي ثابت، الكاتب العام»
        named = self.norm[at] in self.vocab.names and end - at > 1
        if any(map(self._with_article, range(at + named, end))):
            return False
        words, frequent = self.norm[at:end], self.vocab.frequent
        if len(words) == 3:
            several = known().fixed.get(words[0], words[0]) != words[0]
            noun = words[0] in known().nouns or several or words[0] in frequent
            listed = words[-1] in self.vocab.names and words[-1] not in frequent
            return (listed or all(map(self.unlisted.strange, range(at, end)))) and not noun
        used = [word for word in words if word in self.vocab.common]
        return len(words) == 2 and len(used) < 2 and not any(word in frequent for word in words)

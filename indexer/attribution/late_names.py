"""Late names: a name behind the rest of a long title, and the rest of a name that was read in part.

What stands between a speaker's title and أن, a mark or a word of time must have a reason to stand there. Words that
news does not use otherwise, behind the place or body that closes the title, are the bearer's name («رئيس البعثة إلى
الصين ماركوس رودلاور إن»); a word between a given name and such a close is the family name («ماجد الغربي أن»).
"""

from __future__ import annotations

from dataclasses import replace

from indexer.analysis.known import known as known_words
from indexer.attribution.cues import forms, noun_reading, readings
from indexer.attribution.mention import Mention, Read
from indexer.attribution.tokens import CLOSE, OPEN
from indexer.attribution.vocabulary import owned
from indexer.attribution.word_kinds import KindsReader, WordKinds, bare_verbal_noun, has_article, speaks_of_himself
from indexer.attribution.words.bodies import OF_OTHERS
from indexer.attribution.words.documents import HIS_WORDS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import BINDING_PARTICLES, CONNECTORS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, RELATIVES
from indexer.attribution.words.people import KIN
from indexer.attribution.words.speech import FIRST_PERSON, OF_ONESELF
from indexer.attribution.words.time import AT_THAT_TIME, POINTS_IN_TIME
from indexer.attribution.words.titles import FAMILY_CALLINGS, FORMS_OF_ADDRESS, HIS_NAME, HONORIFICS, SENIOR
from indexer.model import SpeakerType

_LONGEST_GAP = 24
_LONGEST_NAME = 5
# What leads on within a title («في غزة», «إلى الصين», «عن القطاع»); words of time and company end it.
_WITHIN_TITLES = frozenset(
    ("في", "الي", "عن", "من", "على", "حول", "لدي", "نفس", "هذا", "هذه", "و", "-", "–", "", "\u200f")
)
# What leads to a place or body of a title, known or not.
_LEADS_TO_PLACE = frozenset(("في", "عن", "لدي"))
# When somebody bore a title, between it and his name («وزير النقل سابقا سامر العلي»).
_AT_SOME_TIME = frozenset(("سابقا", "حاليا"))
# With whom somebody does these («مسؤول المفاوضات مع الاتحاد», «مدير التعاون مع الجامعات»).
_WITH_OTHERS = frozenset(
    ("المفاوضات", "التفاوض", "العلاقات", "للعلاقات", "التعاون", "للتعاون", "التنسيق", "التواصل", "الحوار")
)
_CLOSES = frozenset((*COMMAS, *COMPLEMENTISERS, *HIS_WORDS, *FIRST_PERSON, ":", OPEN, "احد", "احدي"))
_MAY_CLOSE = frozenset(
    (
        *RELATIVES,
        "(",
        "-",
        "–",
        "خلال",
        "في",
        "بعد",
        "عقب",
        "قبل",
        "عبر",
        "امام",
        "على",
        "عن",
        "عما",
        "الي",
        "من",
        "بعدما",
    )
)
_WHO_IS = frozenset(("وهو", "وهي"))
# Shorter words that look like verbs may open a foreign name («بيت», «دون»).
_LONG_VERB = 5
# Verbs of saying that no noun goes on without أن or a mark.
_TAKES_NO_NOUN = frozenset({"قال", "صرح", "أضاف", "أردف", "استطرد", "استدرك", "أشار", "أفاد", "تساءل"})


class LateNames(KindsReader):
    """Completes the mentions of one paragraph.

    Args:
        kinds: What the words can be.
        read: Reads any mention, for a form of address inside a title.
    """

    def __init__(self, kinds: WordKinds, read: Read) -> None:
        super().__init__(kinds)
        self.partner = kinds.words.partner
        self.read_any = read

    def with_rest(self, mention: Mention, limit: int) -> Mention:
        """Return a mention with the rest of its name, where more of it stands behind than was read."""
        if mention.type is not SpeakerType.PERSON or mention.name is None:
            return mention
        if mention.end == mention.name[1] + 1 and self._surely_ends_name(mention.name[1], limit):
            # What looked like a title behind the name is its last part.
            role = mention.role if mention.role is not None and mention.role[0] < mention.name[0] else None
            return replace(mention, name=(mention.name[0], mention.end), role=role, behind=None)
        if mention.name[1] != mention.end or (mention.end < limit and self.norm[mention.end] in OF_ONESELF):
            return mention
        stop = min(limit, mention.end + _LONGEST_NAME)
        return self._with_rest(mention, mention.name, stop) or self._behind_verb(mention, mention.name, stop) or mention

    def with_name(self, mention: Mention, limit: int) -> Mention:
        """Return a title that stands where a speaker is expected with the name behind what goes on the title."""
        if mention.plural or mention.role is None or mention.name is not None:
            return mention
        return self._with_name(mention, min(limit, mention.end + _LONGEST_GAP)) or mention

    def behind_epithet(self, mention: Mention, limit: int) -> Mention:
        """Return somebody who is told by a word that is no title with the name behind it.

        «وقال المستثمر في قطاع الدواجن سامر العلي إن …», «قالت المكلفة بالتواصل في المعهد، هدى العلي، إن …»: only right
        before what was said, for what is no person has nobody's name there.
        """
        vocab, start = self.vocab, mention.start
        other = mention.head in vocab.documents or mention.head in vocab.deeds or mention.head in vocab.occasions
        other = other or mention.head in vocab.organisations or mention.head in vocab.eponym_heads
        if mention.type is not SpeakerType.UNNAMED or mention.plural or mention.role is not None or other:
            return mention
        if not mention.definite or not has_article(self.norm[start]):
            return mention
        named = self.with_name(replace(mention, role=(start, mention.end)), limit)
        return named if named.name is not None and self._before_words(named.name[1]) else mention

    def _before_words(self, at: int) -> bool:
        """Whether what was said or to whom follows at once, a comma or not."""
        at += self.norm[at : at + 1] != [] and self.norm[at] in COMMAS
        word = self.norm[at] if at < len(self.norm) else ""
        return word in COMPLEMENTISERS or word in (":", OPEN, "ل") or self.kinds.addressed(word)

    def _with_rest(self, mention: Mention, name: tuple[int, int], stop: int) -> Mention | None:
        """Take in the words right behind a person's name that can only be its rest."""
        end = mention.end
        if end - name[0] == 1 and self.vocab.head(self.norm[name[0]]) in FORMS_OF_ADDRESS:
            return None
        if end < stop and self.kinds.behind_family(end, name[0]):
            return None
        while end < stop and end - mention.end < 2 and self._rest(end):
            end += 1
        if end > mention.end:
            foreign = end < stop and self.norm[end][:1].isascii()
            closed = end >= stop or foreign or self.norm[end] in _CLOSES or self.kinds.is_role(self.norm[end])
            if closed:
                return replace(mention, end=end, name=(name[0], end))
        if self._family_between(name, stop):
            return replace(mention, end=mention.end + 2, name=(name[0], mention.end + 2))
        if not self._family_name(name, stop, titled=mention.role is not None):
            return None
        return replace(mention, end=mention.end + 1, name=(name[0], mention.end + 1))

    def _behind_verb(self, mention: Mention, name: tuple[int, int], stop: int) -> Mention | None:
        """Take in the family name between a given name behind a verb and what closes the subject, whatever else it is.

        «يقول نعيم ناشد من كبار التجار إن», «وقال هيثم غيمة في بيان إن»: two verbs do not meet, and no noun that is said
        stands without أن or a mark.
        """
        at = mention.end
        one, given = at - name[0] == 1, self.norm[name[0]] in self.vocab.given
        if not mention.start or at + 1 >= stop or (mention.role is not None and not given):
            return None
        verbs = readings(self.norm[mention.start - 1])[1]
        if not verbs or any(form.shape == "participle" for form in verbs):
            return None
        if one and self._verbal_family(at, given=given):
            return replace(mention, end=at + 1, name=(name[0], at + 1))
        plain = all(form.verb.lemma in _TAKES_NO_NOUN for form in verbs)
        if one and given and (end := self._before_clause(at, stop, plain=plain)) is not None:
            return replace(mention, end=end, name=(name[0], end))
        if mention.role is not None or (not one and not given):
            return None
        unlisted = self.strange(at - 1) and self.norm[at - 1] not in known_words().nouns
        if not given and not (plain and unlisted and not has_article(self.norm[at - 1])):
            return None
        end = at
        while end < min(stop, at + 2) and self._may_be_family(end, plain=plain and given and one):
            end += 1
        closed = end > at and self._closes_subject(end, stop, plain=plain)
        return replace(mention, end=end, name=(name[0], end)) if closed else None

    def _before_clause(self, at: int, stop: int, *, plain: bool) -> int | None:
        """Return where one word or two end between a given name and what was said, or None.

        «يقول الكاتب مارتن فورد إن», «ويضيف شوكت المفتي أن»: whatever they are otherwise, they go on the name. Behind a
        verb that takes nouns, one with ال could be whom or what it takes («أخبر سامر الحضور أن»), but no adjective.
        """
        for end in range(at + 1, min(stop, at + 3)):
            word = self.norm[end - 1]
            joined = word[:1] == "و" and not self.kinds.begins_with_w(end - 1, stop)
            if joined or self._closed_class(end - 1) or self._how(end - 1):
                return None
            after, beyond = (self.norm[k] if k < stop else "" for k in (end, end + 1))
            if not plain and not self._adjective(at) and (after != "ان" or has_article(self.norm[at])):
                continue
            told = after in COMMAS and (self.kinds.is_role(beyond) or beyond in COMPLEMENTISERS or beyond in _WHO_IS)
            if told or after in COMPLEMENTISERS or after in (":", OPEN):
                return end
            if plain and (after in FUNCTION or after in self.vocab.asides or self._closes_subject(end, stop)):
                # «قال راجح بادي في تصريح إن»
                return end
        return None

    def _adjective(self, at: int) -> bool:
        """Whether an adjective of a family stands at a token («أكد ربيع السلمي، مدير المركز، أن»), and no origin."""
        word = self.norm[at]
        return has_article(word) and word.endswith("ي") and self.vocab.head(word) not in self.vocab.origins

    def _closed_class(self, at: int) -> bool:
        """Whether a particle, an adverb, a word of time or of the first person stands at a token, or no word at all."""
        word, vocab = self.norm[at], self.vocab
        if not word[:1].isalpha() or word.isascii() or word in vocab.asides or word in vocab.occasions:
            return True
        if word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES or word in HIS_WORDS or word in HIS_NAME:
            return True
        other = word in OF_OTHERS or word in AT_THAT_TIME or word in POINTS_IN_TIME
        return other or word in OF_ONESELF or speaks_of_himself(word)

    def _how(self, at: int) -> bool:
        """Whether a word tells how something was said, or is somebody's («مازحا», «بحزم», «لزملائه», «كلمته»)."""
        word = self.norm[at]
        if any(form.shape == "participle" for form in readings(word)[1]) or self.kinds.manner(at):
            return True
        if self.kinds.his_deed(at) or self.kinds.definite_by_pronoun(at) or bare_verbal_noun(word):
            return True
        if word[:1] in "بل" and (self.kinds.addressed(word) or not self.vocab.may_close_name(word)):
            return True
        return word.endswith("ا") and not self.kinds.namelike(word)

    def _verbal_family(self, at: int, *, given: bool) -> bool:
        """Whether a word that looks like a verb ends a name («يقول نعيم ناشد من كبار التجار إن»)."""
        word, after = self.norm[at], self.norm[at + 1]
        conjunction, family = readings(word)
        past = family and not conjunction and all(form.shape == "past" for form in family)
        closed = after == "من" or after in COMMAS or after in COMPLEMENTISERS
        if given and not family and word not in FUNCTION and word not in COMPLEMENTISERS and listed_verb(word):
            # «يؤكد الكاتب باتريك سيل: …»
            past, closed = True, closed or after in (":", OPEN) or self.kinds.is_role(after)
        return bool(past) and closed

    def _may_be_family(self, at: int, *, plain: bool) -> bool:
        """Whether a word can be a family name where nothing but one can stand; not plain: where an object can, too."""
        word, vocab = self.norm[at], self.vocab
        if self._closed_class(at) or self.kinds.is_role(word):
            return False
        if any(form.shape == "participle" for form in readings(word)[1]):
            # «أضافت هند موضحة: …»
            return False
        if word in vocab.people or word in vocab.documents or word in vocab.organisations or word in vocab.deeds:
            return False
        if self.kinds.his_deed(at) or self.kinds.definite_by_pronoun(at) or self.kinds.manner(at):
            return False
        if word[:1] in "بل" and (self.kinds.addressed(word) or not vocab.namelike(word)):
            return False
        if word in vocab.places or (word,) in vocab.states.get(word, ()):
            return False
        if word[:1] == "و":
            return self.kinds.begins_with_w(at, len(self.norm))
        noun = word in known_words().nouns
        if word.endswith("ا") and (noun or word[:-1] in known_words().nouns or word[:-1] in vocab.common):
            return False
        if word.endswith(("ات", "ين", "ون")) and (word[:-2] in known_words().nouns or word[:-2] + "ه" in vocab.common):
            return False
        if bare_verbal_noun(word.removeprefix("ال")) or (has_article(word) and self.kinds.is_nisba(word)):
            return False
        return plain or not (noun or has_article(word) or readings(word)[1] or listed_verb(word))

    def _closes_subject(self, at: int, stop: int, *, plain: bool = True) -> bool:
        """Whether the subject of a verb ends before a token."""
        if at >= stop:
            return False
        word = self.norm[at]
        if word in COMPLEMENTISERS:
            return plain or not word.startswith("با")
        if word in _CLOSES or word in ("(", "-", "–") or self.kinds.is_role(word) or self.kinds.to_outlet(word):
            return True
        return plain and (word in _MAY_CLOSE or word in ("ل", "عبر", "وهو", "وهي") or self.kinds.addressed(word))

    def _family_between(self, name: tuple[int, int], stop: int) -> bool:
        """Whether a word with ال and a strange one end a name («محمد الصغير بابس، رئيس …»)."""
        first, at = name
        if at - first > 1 or at + 2 >= stop or self.norm[first] not in self.vocab.given:
            return False
        if not has_article(self.norm[at]):
            return False
        closed = self.norm[at + 2] in _CLOSES or self.kinds.is_role(self.norm[at + 2])
        return closed and not self.has_another_use(at) and self._rest(at + 1)

    def _rest(self, at: int) -> bool:
        """Whether a word behind a name can only go on it."""
        word = self.norm[at]
        if word[:1] == "و" and word[1:] in self.vocab.given and word not in self.vocab.names:
            # «سامر العلي وعبدالإله البلندي»
            return False
        if word in self.context.names and not self.has_another_use(at):
            return True
        if has_article(word) or word in SENIOR or not self.strange(at):
            return False
        # «قال محمد بحزن إن»: a noun behind ب tells how; «أكد أردوغان لهنية أن»: a name behind ل, to whom.
        bare = word[1:]
        if self._owned_behind_particle(word):
            return False
        deed = any(word.endswith(his) and bare_verbal_noun(bare.removesuffix(his)) for his in ("ه", "ها", "هم"))
        other = deed or bare in known_words().nouns or bare in FUNCTION or bare in self.vocab.names
        return not (word[:1] in "بل" and other and word not in self.vocab.names)

    def _owned_behind_particle(self, word: str) -> bool:
        """Whether و, ب or ل is written onto somebody's own («سمية وفريقها», «زاد سامر بحديثه»)."""
        if word in self.vocab.names or word[:1] not in "وبل":
            return False
        return bool(owned(word[1:]) or self.vocab.owned_role(word[1:]))

    def _family_name(self, name: tuple[int, int], stop: int, *, titled: bool) -> bool:
        """Whether a word that news uses otherwise too ends a name: «سامح عودة أن», «ناجية الغربي، كاتبة …»."""
        first, at = name
        descent = any(word in CONNECTORS for word in self.norm[first:at])
        if at >= stop or (at - first > 3 and not descent) or self._owned_behind_particle(self.norm[at]):
            return False
        short = at - first == 1 or (at - first == 2 and self.norm[first] in ("عبد", "ابو"))
        family = self.norm[at].endswith(("ي", "يه")) or self.vocab.head(self.norm[at]) in FORMS_OF_ADDRESS
        if not short and not (has_article(self.norm[at]) and family):
            return False
        if not descent and self.norm[first] not in self.vocab.given and self.norm[first] not in self.context.names:
            return False
        word, after = self.norm[at], self.norm[at + 1] if at + 1 < stop else ""
        to_somebody = word[:1] == "ل" and word[1:] in self.vocab.names and word not in self.vocab.names
        noun = self.vocab.head(word)
        deed = has_article(word) and (
            noun in self.vocab.deeds or (after.startswith("بان") and noun in known_words().nouns)
        )
        # «مغادرة سامر المستشفى», «تود الهيئة أن توضح …»
        body = has_article(word) and (noun in self.vocab.organisations or noun in self.vocab.eponym_heads)
        body = body and word not in self.vocab.names
        if not word[:1].isalpha() or self.has_another_use(at) or to_somebody or deed or body:
            return False
        group = has_article(word) and word.endswith(("يين", "ون", "ات")) and word not in self.vocab.names
        if group or (word.endswith(("ا", "ون", "ين", "ات")) and self.context.words.get(word, 0) < 2):
            return False
        if descent:
            return self._closed(at + 1, stop)
        # «وزير السياحة جيوفاني كوستا الأسبوع الماضي»
        again = self.context.words.get(word, 0) > 1 and not word.startswith("بال")
        again = again or (titled and not has_article(word))
        closed = after in _CLOSES or self.kinds.is_role(after) or self.kinds.to_outlet(after)
        return closed or (again and after in self.vocab.asides)

    def _surely_ends_name(self, at: int, stop: int) -> bool:
        """Whether a word is a family name by what follows it: «أمين طالب، إن», «محمد حسن الشيخ ل(الغد)»."""
        word, after = self.norm[at], self.norm[at + 1] if at + 1 < stop else ""
        if has_article(word):
            calling = self.vocab.head(word) in FORMS_OF_ADDRESS or word in FAMILY_CALLINGS
            return calling and (after in _CLOSES or after == "ل")
        beyond = self.norm[at + 2] if at + 2 < stop else ""
        # «سامر طالب، إن», «سامر طالب لرويترز إن»
        closed = (after in COMMAS and beyond in COMPLEMENTISERS) or self.kinds.to_outlet(after)
        return word in self.vocab.roles and closed

    def _with_name(self, title: Mention, stop: int) -> Mention | None:
        """Find the name behind what goes on a title."""
        i = title.end
        rank = self.norm[i - 1] != "الفريق" or i >= stop or self.norm[i] not in COMMAS
        if rank and i - 1 > title.start and self.kinds.is_role(self.norm[i - 1]) and has_article(self.norm[i - 1]):
            if title.head in KIN:
                # «خطيبة الصحفي والكاتب السعودي، سامر العلي»: the name is his.
                return None
            if (addressed := self._addressed(title, i - 1, stop)) is not None:
                return addressed
        while i < stop:
            word = self.norm[i]
            if word == OPEN and self.partner[i] < stop:
                i = self.partner[i] + 1
                continue
            if word == "(" and (behind := self.kinds.bracket(i, stop)) > i:
                # «مدير جمعية الطبيعة (Nature)، أندرو غاردنر»
                i = behind + 1
                continue
            # «د.», «م.»
            doctor = word in ("د", "م") and self.norm[i + 1 : i + 2] == ["."]
            form = has_article(word) and self.vocab.head(word) in FORMS_OF_ADDRESS
            if doctor or form or word in HONORIFICS:
                return self._addressed(title, i, stop) or (self._behind_initial(title, i, stop) if doctor else None)
            if (told := self._titled_again(title, i, stop) or self._of_origin(title, i, stop)) is not None:
                return told
            if self._name_may_start(i, title):
                end = self.name_end(i, stop)
                if end is None and self.norm[i - 1] in COMMAS:
                    end = self._between_commas(i, stop)
                if end is None:
                    end = self._before_his_words(i, stop) or self._behind_adjective(i, stop)
                if end is not None:
                    return self._named(title, i, i, end)
            if not self._goes_on(i):
                return None
            i += 1
        return None

    def _addressed(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read «الدكتور فاضل» behind a title."""
        person = self.read_any(at, stop)
        if person is None or person.name is None or person.type is not SpeakerType.PERSON:
            return None
        first, end = person.name
        # «وأرجع مدير المركز د. سامر العلي ارتفاع الأسعار إلى …»
        object_behind = end - first > 1 and end + 1 < stop and self._object_at(end)
        return self._named(title, at, first, end) if object_behind or self._closed(end, stop) else None

    def _titled_again(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read a further title behind a place or body, with the name («مدير المركز في حلب المؤرخ سامر العلي أن»).

        A verb that takes people («دعا رئيس الحزب الوزير سامر العلي …») may be about him.
        """
        word, before = self.norm[at], self.norm[at - 1]
        if not has_article(word) or not self.kinds.is_role(word) or at == title.end or not title.start:
            return None
        if not (has_article(before) or before == CLOSE or before in self.vocab.places or before in self.vocab.states):
            return None
        verbs = readings(self.norm[title.start - 1])[1]
        if not verbs or any(form.verb.lemma not in _TAKES_NO_NOUN for form in verbs):
            return None
        person = self.read_any(at, stop)
        if person is None or person.name is None or person.name[1] - person.name[0] < 2 or person.role is None:
            return None
        first, end = person.name
        return self._named(title, first, first, end) if self._closed(end, stop) else None

    def _of_origin(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read a name behind a comma and where its bearer is from («مدرب ضمك، البرتغالي سامر العلي»)."""
        word = self.norm[at]
        if self.norm[at - 1] not in COMMAS or not has_article(word) or word[2:] not in self.vocab.origins:
            return None
        person = self.read_any(at, stop)
        if person is None or person.name is None or person.name[1] - person.name[0] < 2 or person.name[0] != at + 1:
            return None
        return self._named(title, at, *person.name)

    def _object_at(self, at: int) -> bool:
        """Whether a deed, or a noun with its complement, stands at a token, which what was said opens with."""
        word = self.norm[at]
        noun = word in known_words().nouns and word not in self.vocab.names and not self.kinds.is_role(word)
        return bare_verbal_noun(word) or (noun and has_article(self.norm[at + 1]))

    def _behind_initial(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read two words or three behind «د.» that what follows closes: whatever they are otherwise, a name."""
        first = end = at + 2
        while end < stop and end - first < _LONGEST_NAME and self._plain_word(end):
            end += 1
        closed = end < stop and (self.norm[end] in _CLOSES or bare_verbal_noun(self.norm[end]))
        return self._named(title, at, first, end) if end - first > 1 and closed else None

    def _plain_word(self, at: int) -> bool:
        """Whether a word can stand in a name that no list has: no particle, title, verbal noun or noun with ال."""
        word = self.norm[at]
        other = word in FUNCTION or word in _CLOSES or self.kinds.is_role(word) or bare_verbal_noun(word)
        family = has_article(word) and not self.kinds.namelike(word)
        return word[:1].isalpha() and not other and not family and word not in self.vocab.asides

    def _named(self, title: Mention, behind: int, first: int, end: int) -> Mention:
        role = (title.start, behind - (self.norm[behind - 1] in COMMAS))
        return replace(title, end=end, name=(first, end), role=role, type=SpeakerType.PERSON, definite=True)

    def _goes_on(self, at: int) -> bool:
        """Whether a word can go on a title: no time, no company, no verb, no other person's title, nothing of his."""
        word = self.norm[at]
        if word in COMMAS or word in _WITHIN_TITLES or word in _AT_SOME_TIME:
            return True
        if word in ("ب", "ل") and self.norm[at + 1 : at + 2] == [OPEN]:
            # «مدير الطوارئ بـ"صحة حائل" سامر العلي»
            return True
        if word == "مع" and self.norm[at - 1] in _WITH_OTHERS:
            return True
        if word in ("العام", "العامه") and self.kinds.is_role(self.norm[at - 1]):
            # «نائب المدير العام»: no year.
            return True
        if not word[:1].isalpha() or word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES:
            return False
        if word in self.vocab.occasions or self.kinds.definite_by_pronoun(at):
            return False
        if word in self.vocab.asides or word in forms():
            return False
        if word.startswith("ل") and self.kinds.is_role(word[1:]):
            # «تقدم رئيس الشركة بالشكر لعضو المجلس فلان»: the name is the other's.
            return False
        if self.norm[at - 1] in COMMAS and self.kinds.is_role(word) and not has_article(word):
            # «مطور الألعاب، نائب المدير، السعودي سامر العلي»
            return True
        # «المدير والعضو المنتدب», «معهد العالم العربي»
        joined = word.startswith("وال") and self.kinds.is_role(word[1:])
        if has_article(self.norm[at - 1]) and self._strange_noun(at):
            # «الباحثة الزراعية رمينا خليل»: whatever it is, it is no part of the title.
            return False
        chained = has_article(word) and self.norm[at - 1][:1].isalpha() and not has_article(self.norm[at - 1])
        return joined or chained or not self.kinds.is_role(word)

    def _strange_noun(self, at: int) -> bool:
        """Whether a bare word stands at a token that is no place and has no preposition."""
        word = self.norm[at]
        listed = word in self.vocab.places or word in self.vocab.states or word in self.vocab.bodies
        # «الجنوب أفريقي»
        listed = listed or (word.endswith(("ي", "يه")) and word not in self.vocab.names)
        return not (has_article(word) or listed or word[0] in "بلو")

    def _name_may_start(self, at: int, title: Mention) -> bool:
        """Whether the title is closed before a token: a name behind «حكومة» or «عن» is another's."""
        before = self.norm[at - 1]
        if before in COMMAS or before in (CLOSE, ")") or before in _AT_SOME_TIME:
            return True
        if at == title.end and any(self.kinds.is_role(self.norm[k]) for k in range(title.start + 1, at)):
            return False
        if self.kinds.is_role(before) or (self.kinds.takes_eponym(before) and not has_article(before)):
            return False
        if self.kinds.namelike(before) and self.kinds.takes_eponym(self.norm[at - 2]):
            # «موفد القناة إلى منتدى دافوس محمود مراد»
            return True
        if self.norm[at] in self.vocab.given and self._unlisted_place(at - 1):
            return True
        if before.startswith("وال") and before not in self.vocab.names and not self.kinds.is_role(before[1:]):
            # «مستشار البحوث الزراعية والبيئة سامر العلي»
            return True
        return has_article(before) or before in self.vocab.places or (before,) in self.vocab.states.get(before, ())

    def _unlisted_place(self, at: int) -> bool:
        """Whether a place or body that no list of places has ends a title.

        «المحامي عن نيكاراغو سامر العلي», «أمين اللجنة في ينبع سامر العلي», «الأمين العام لأوبك سامر العلي»
        """
        word, vocab = self.norm[at], self.vocab
        if word[:1] == "ل" and (word[1:] in vocab.bodies or word[1:] in vocab.states or word[1:] in vocab.places):
            return True
        if self.norm[at - 1] not in _LEADS_TO_PLACE or word in vocab.names or self.kinds.definite_by_pronoun(at):
            return False
        return not (word in known_words().nouns or self.kinds.takes_eponym(word) or self.has_another_use(at))

    def name_end(self, at: int, stop: int) -> int | None:
        """Return where a name of two words or more ends, one of which names know or nothing else explains, or None."""
        end = at
        if self.norm[at] in FORMS_OF_ADDRESS and at + 1 < stop:
            # «حاج الطيب الطاهر»
            end += 1
        elif self.norm[at] in BINDING_PARTICLES and at + 2 < stop:
            # «عبد الله المحيسني»
            end += 2
        while end < stop and end - at < _LONGEST_NAME:
            connected = end > at and self.norm[end] in CONNECTORS and end + 1 < stop
            if connected or (self.kinds.of_the_faith(end, stop) and not self.has_another_use(end)):
                end += 2
            elif self._unexplained(end):
                end += 1
            else:
                break
        if end - at < 2 or has_article(self.norm[at]):
            return None
        if not (self._closed(end, stop) or self._body_or_several(self.norm[end])):
            return None
        first = self.norm[at]
        if first[:1] == "و" and first not in self.vocab.names and first not in self.context.names:
            # «فيسبوك ومديرها زوكربيرغ», «لبرشلونة الإسباني ويوفنتوس الإيطالي»
            return None
        return end if any(self.strange(k) or self.norm[k] == "الدين" for k in range(at, end)) else None

    def _between_commas(self, at: int, stop: int) -> int | None:
        """Return where a name ends that commas close on both sides («، حسين داعي الإسلام، إن»), or None."""
        first, end = self.norm[at], at
        if has_article(first) or self.kinds.prefixed(first) or self.has_another_use(at):
            return None
        while end < min(stop, at + _LONGEST_NAME) and self.norm[end][:1].isalpha() and not self._particle(end):
            end += 1
        if end - at < 2 or end >= stop or self.norm[end] not in COMMAS:
            return None
        if first in self.vocab.given:
            return end
        words = range(at, end)
        plain = not any(self.has_another_use(k) or has_article(self.norm[k]) for k in words)
        return end if plain and not first.endswith("ا") and any(self.strange(k) for k in words) else None

    def _before_his_words(self, at: int, stop: int) -> int | None:
        """Return where a name ends before «قوله», verb or not («عن رئيس بلدية النبطية شهد العلي قولها»), or None."""
        end = at
        while end < min(stop, at + _LONGEST_NAME) and self.norm[end][:1].isalpha() and self.norm[end] not in HIS_WORDS:
            if self.norm[end] in FUNCTION or self.norm[end] in self.vocab.asides or self.kinds.is_role(self.norm[end]):
                return None
            end += 1
        closed = at + 1 < end < len(self.norm) and self.norm[end] in HIS_WORDS
        names = self.vocab.names
        return end if closed and self.strange(end - 1) and any(word in names for word in self.norm[at:end]) else None

    def _behind_adjective(self, at: int, stop: int) -> int | None:
        """Return where a name ends whose first word is a place or body otherwise, or None.

        «قالت رئيسة البلدية الهولندية سانا هوغنز إن»: no bare word goes on a title that one with ال closes.
        """
        first, end = self.norm[at], at + 1
        other = first in FUNCTION or first in COMPLEMENTISERS or first in RELATIVES or first in forms()
        other = other or first in self.vocab.asides or first in known_words().nouns or self.kinds.is_role(first)
        if not has_article(self.norm[at - 1]) or has_article(first) or not first[:1].isalpha() or other:
            return None
        if first[0] in "بل" or self.kinds.definite_by_pronoun(at) or bare_verbal_noun(first):
            return None
        while end < min(stop, at + 3) and self.strange(end) and not has_article(self.norm[end]):
            end += 1
        after, beyond = (self.norm[k] if k < len(self.norm) else "" for k in (end, end + 1))
        if after in COMMAS:
            after = beyond
        closed = after in (":", OPEN) or after in HIS_WORDS or (after in COMPLEMENTISERS and after[0] != "ب")
        return end if end > at + 1 and closed else None

    def _particle(self, at: int) -> bool:
        word = self.norm[at]
        return word in FUNCTION or word in self.vocab.asides or word in forms() or self.kinds.is_role(word)

    def rest_of_two(self, at: int) -> bool:
        """Whether a word with و names the second of two («ومعاريف», «والداخلية»), and does not tell what they did."""
        word = self.norm[at][1:]
        return has_article(word) or not (
            word in forms() or listed_verb(word) or self.kinds.is_role(word) or word in FUNCTION
        )

    def _body_or_several(self, word: str) -> bool:
        """Whether a word with ال is a body or a broken plural («انتقدت ليلى المجلس», «دعا سامر الأحزاب»)."""
        if not has_article(word) or word in self.vocab.names or word in self.context.names:
            return False
        noun, fixed = word[2:], known_words().fixed
        return noun in self.vocab.organisations or noun in self.vocab.people or fixed.get(noun, noun) != noun

    def _unexplained(self, at: int) -> bool:
        """Whether a word can only be part of a name."""
        word = self.norm[at]
        if self.strange(at):
            return True
        if not word[:1].isalpha() or self.has_another_use(at) or word in self.vocab.common or word.startswith("وال"):
            return False
        if self._body_or_several(word):
            return False
        if word[:1] == "و" and word[1:] in self.vocab.common and word not in self.vocab.names:
            # «وتعافى من التهاب الأذن الوسطى والتهاب اللوزتين، وقال …»
            return False
        return not word.endswith(("ا", "ه")) and not self.kinds.prefixed(word)

    def strange(self, at: int) -> bool:
        """Whether a word is a listed name, or news does not use it, under a prefix either («بيارا», «وارين»)."""
        word, vocab = self.norm[at], self.vocab
        if not word[:1].isalpha() or self.has_another_use(at):
            return False
        if self.kinds.namelike(word):
            return True
        if word in vocab.common or word[:1] not in "بو" or word[1:3] == "ال" or word[1:] in vocab.frequent:
            return False
        return word[1:] not in vocab.names

    def has_another_use(self, at: int) -> bool:
        """Whether a word is a particle, a verb, a title, or a word of time or of the news."""
        word, vocab = self.norm[at], self.vocab
        if word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES or word in HIS_WORDS or word in HIS_NAME:
            return True
        deed = bare_verbal_noun(word) and not word.startswith("ال") and word in known_words().nouns
        if deed and word not in vocab.names and word not in self.context.names:
            # «رفض العنزي استلام ابنته»
            return True
        if (
            word in FIRST_PERSON
            or word in OF_OTHERS
            or word in AT_THAT_TIME
            or self.kinds.his_deed(at)
            or self.kinds.his_noun(at)
            or self.kinds.manner(at)
            or self.kinds.thing_behind_ba(word)
            or self.kinds.in_order_to_say(word)
        ):
            return True
        if word in vocab.deeds and word not in vocab.names:
            return True
        if word[:1] == "ب" and word[1:] in vocab.documents and word not in vocab.names:
            # «وقال سامر العلي ببيان صحفي»
            return True
        if word in vocab.asides or word in vocab.occasions or word in forms() or self.kinds.addressed(word):
            return True
        if self.kinds.is_role(word) or self.kinds.verb_with_object(at) or noun_reading(word)[0] is not None:
            return True
        if word in vocab.names:
            return False
        if word in vocab.places or (word,) in vocab.states.get(word, ()):
            return True
        if word[:1] in "وف" and (word[1:] in forms() or listed_verb(word[1:])):
            return True
        return (word[:1] == "ك" and vocab.known(word[1:])) or listed_verb(word)

    def acts(self, at: int) -> bool:
        """Whether a verb stands at a token, where none of saying is before («استفاد مادورو»); two verbs do not meet."""
        word = self.norm[at]
        named = word in self.vocab.names or word in self.context.names
        if named or len(word) < _LONG_VERB or not listed_verb(word):
            return False
        return not (at and readings(self.norm[at - 1])[1])

    def _closed(self, end: int, stop: int) -> bool:
        """Whether what stands behind a name ends it."""
        if end >= stop:
            return True
        word = self.norm[end]
        if word in _CLOSES or word in _MAY_CLOSE or word in self.vocab.asides or word == "ل":
            return True
        if word[:1] in "بل" and word[1:] in self.vocab.common and word not in self.vocab.names:
            return True
        second = word.startswith("وال") and self.kinds.is_role(word[1:])
        return second or self.kinds.is_role(word) or self.kinds.addressed(word) or self.kinds.prefixed(word)


def listed_verb(word: str) -> bool:
    """Whether the word lists know a verb («جاءت», «نأمل»)."""
    known = known_words()
    past = word in known.past or word.removesuffix("ت") in known.past
    return past or (word[:1] in "نيت" and word[1:] in known.present)

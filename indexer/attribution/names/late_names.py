"""Late names: a name behind what goes on a long title.

Words that news does not use otherwise, behind the place or body that closes the title, are the bearer's name («رئيس
البعثة إلى الصين ماركوس رودلاور إن»), and so is one behind a form of address («مدير المركز في حلب الدكتور فاضل أن») or
between commas («محامي النقابة، حسين داعي الإسلام، إن»).
"""

from __future__ import annotations

from indexer.analysis.known import known as known_words
from indexer.attribution.names.superiors import Superiors
from indexer.attribution.names.unlisted_names import ENDS_NAME, LONGEST_NAME, UnlistedNames
from indexer.attribution.text.cues import forms, readings
from indexer.attribution.text.mention import Mention, Read, replace
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, bare_verbal_noun, form_of_address, has_article
from indexer.attribution.words.adjectives import ONCE
from indexer.attribution.words.bodies import EPONYM_TITLES
from indexer.attribution.words.documents import HIS_WORDS
from indexer.attribution.words.marks import PAUSES
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, PREPOSITIONS, RELATIVES
from indexer.attribution.words.people import CALLED, DEPUTIES, KIN
from indexer.attribution.words.time import AT_SOME_TIME
from indexer.attribution.words.titles import ABBREVIATED_TITLES
from indexer.attribution.words.verbs import TAKES_NO_NOUN, TELLING
from indexer.model import SpeakerType

# No name stands further behind its title.
_LONGEST_GAP = 24
# What leads on within a title («في غزة», «إلى الصين», «عن القطاع»); words of time and company end it.
_WITHIN_TITLES = frozenset(
    ("في", "الي", "عن", "من", "على", "حول", "لدي", "نفس", "هذا", "هذه", "و", "-", "–", "", "\u200f")
)
# What leads to a place or body of a title, known or not.
_LEADS_TO_PLACE = frozenset(("في", "عن", "لدي"))
# What opens a clause that tells more of whom or what was named, with و or not («، وهو أكبر الأحزاب، »).
_CLAUSE_OPENERS = RELATIVES | {"هو", "هي"}
# With whom somebody does these («مسؤول المفاوضات مع الاتحاد», «مدير التعاون مع الجامعات»).
_WITH_OTHERS = frozenset(
    ("المفاوضات", "التفاوض", "العلاقات", "للعلاقات", "التعاون", "للتعاون", "التنسيق", "التواصل", "الحوار")
)


class LateNames(KindsReader):
    """Finds the late names of one paragraph.

    Args:
        kinds: What the words can be.
        unlisted: Reads names that no list has.
        read: Reads any mention, for a form of address inside a title.
    """

    def __init__(self, kinds: WordKinds, unlisted: UnlistedNames, read: Read) -> None:
        super().__init__(kinds)
        self.partner = kinds.words.partner
        self.unlisted = unlisted
        self.read_any = read
        self.superiors = Superiors(kinds)

    def with_name(self, mention: Mention, limit: int) -> Mention:
        """Return a title that stands where a speaker is expected with the name behind what goes on the title."""
        if mention.plural or mention.role is None:
            return mention
        if mention.name is not None:
            return self._behind_strange_word(mention, mention.name, limit)
        named = self._with_name(mention, min(limit, mention.end + _LONGEST_GAP))
        if named is None or named.name is None or self.superiors.of_their_gender(mention, named.name):
            return mention
        return named

    def _behind_strange_word(self, mention: Mention, name: tuple[int, int], limit: int) -> Mention:
        """Return a title with the full name that commas set off, where one word nobody knows was read as its bearer's.

        «رئيس الجمعية للأمن السيبراني والبرمجة، سامر العلي، إن»: the word goes on the title, since a second part of it
        follows with و.
        """
        first, end = name
        joined = self.norm[end - 1 : end + 1]
        if first != mention.end - (end - first) or any(self._listed(word) for word in self.norm[first:end]):
            return mention
        if self.norm[first - 1] in PAUSES or not any(word[:1] == "و" for word in joined):
            return mention
        title = replace(mention, name=None, role=(mention.start, end))
        named = self._with_name(title, min(limit, end + _LONGEST_GAP))
        apart = named is not None and named.name is not None and self.norm[named.name[0] - 1] in PAUSES
        return named if named is not None and apart else mention

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
        told = has_article(self.norm[start])
        if not mention.definite or (not told and (mention.head in vocab.sources or mention.head in vocab.people)):
            return mention
        named = self.with_name(replace(mention, role=(start, mention.end)), limit)
        if named.name is None or not self._before_words(named.name):
            return mention
        before = self.norm[named.name[0] - 1]
        # «عاشق الطائرات، سامر العلي، إن», but «دفاع المتهم، سامر العلي، أن»
        whose = any(map(self.kinds.is_role, self.norm[start + 1 : named.name[0]])) or before not in PAUSES
        if not told and whose:
            return mention
        # «المقرب من الراحل سامر العلي», «المصابة في حادث السائق سامر العلي»
        return mention if before in ONCE or self.kinds.is_role(before) else named

    def _before_words(self, name: tuple[int, int]) -> bool:
        """Whether what was said or to whom follows a name at once, a comma or not, or commas set a full name off.

        «وقالت المشاركة في الدراسة، هدى العلي، من جامعة حلب، إن …»
        """
        first, end = name
        paused = self.norm[end : end + 1] != [] and self.norm[end] in PAUSES
        word = self.norm[end + paused] if end + paused < len(self.norm) else ""
        if word in COMPLEMENTISERS or word in (":", OPEN, "ل") or self.kinds.addressed(word):
            return True
        return paused and self.norm[first - 1] in PAUSES and word == "من" and end - first > 1

    def _with_name(self, title: Mention, stop: int) -> Mention | None:
        """Find the name behind what goes on a title."""
        i = title.end
        rank = self.norm[i - 1] != "الفريق" or i >= stop or self.norm[i] not in PAUSES
        if rank and i - 1 > title.start and self.kinds.is_role(self.norm[i - 1]) and has_article(self.norm[i - 1]):
            if title.head in KIN:
                # «خطيبة الصحفي والكاتب السعودي، سامر العلي»: the name is his.
                return None
            if (addressed := self._addressed(title, i - 1, stop)) is not None:
                return addressed
        while i < stop:
            word = self.norm[i]
            if word == OPEN and self.partner[i] < stop:
                # «مدير المبيعات في "مايكروسوفت لبنان"»: whom he works for.
                if self._name_in_marks(i) and self.norm[i - 1] not in PREPOSITIONS:
                    return replace(self._named(title, i, i + 1, self.partner[i]), end=self.partner[i] + 1)
                i = self.partner[i] + 1
                continue
            if word == "(" and (behind := self.kinds.bracket(i, stop)) > i:
                # «مدير جمعية الطبيعة (Nature)، أندرو غاردنر»
                i = behind + 1
                continue
            if word in PAUSES and (behind := self._past_clause(i, stop)) > i:
                named = self._set_off(title, behind, stop) or self._strange_set_off(title, behind, stop)
                return replace(named, role=(title.start, i)) if named is not None else None
            if word in PAUSES and (named := self._titled_apart(title, i + 1, stop)) is not None:
                return named
            # «د.», «م.»
            doctor = word in ABBREVIATED_TITLES and self.norm[i + 1 : i + 2] == ["."]
            if doctor or form_of_address(word):
                return self._addressed(title, i, stop) or (self._behind_initial(title, i, stop) if doctor else None)
            if (told := self._titled_again(title, i, stop) or self._of_origin(title, i, stop)) is not None:
                return told
            if self.norm[i - 1] in EPONYM_TITLES and self.kinds.takes_eponym(self.norm[i - 2]):
                # «جامعة الملك عبدالعزيز»
                i += 1
                continue
            if self._name_may_start(i, title):
                end = self.unlisted.name_end(i, stop)
                if end is None and self.norm[i - 1] in PAUSES:
                    end = self._between_commas(i, stop)
                if end is None:
                    end = self._before_his_words(i, stop) or self._behind_adjective(i, stop)
                    end = end or self._given(i, stop) or self._before_object(title, i, stop)
                if end is not None:
                    return self._named(title, i, i, end)
                # «مؤسسة الموانئ والمنطقة الحرة، سلطان أحمد العلي، إن»
                if self.norm[i - 1] in PAUSES and (listed := self._set_off(title, i, stop)) is not None:
                    return listed
            if not self._goes_on(i):
                return self._behind_more(title, i, stop)
            i += 1
        return None

    def _titled_apart(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read the full name behind a further title between commas («رئيسة الكتلة، النائبة هدى العلي، إن»)."""
        if at >= stop or not self.kinds.is_role(self.norm[at]) or title.head in KIN:
            return None
        person = self.read_any(at, stop)
        if person is None or person.type is not SpeakerType.PERSON or person.name is None or person.plural:
            return None
        first, end = person.name
        other = {person.gender, title.gender} == {"f", "m"} or end - first < 2
        closed = end < stop and (self.norm[end] in PAUSES or self.norm[end] in COMPLEMENTISERS)
        return self._named(title, at, first, end) if closed and not other and self._before_words((first, end)) else None

    def _behind_more(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read a full name behind what else is told of its bearer, or where he spoke, and a comma.

        «قال مدير المركز في لقاء مع النهار، سامر العلي، إن», «مؤسسة الشركة التي صممت جسر حلب، هدى العلي، إن». What may
        be another's title or calling between them makes the name his («في لقاء مع الوزير، سامر العلي، إن»).
        """
        k = at
        while k + 2 < stop:
            word = self.norm[k]
            if word == OPEN and self.kinds.takes_eponym(self.norm[k - 1]) and self.partner[k] < stop:
                # «ومضيفة قناة "النهار"»
                k = self.partner[k] + 1
                continue
            if word in COMPLEMENTISERS or word in (":", OPEN) or self._another_at(k):
                return None
            if word in PAUSES and (self.norm[k + 1] in self.vocab.given or form_of_address(self.norm[k + 1])):
                named = self._set_off(title, k + 1, stop) if self._nobody_before(k) else None
                return replace(named, role=(title.start, title.end)) if named is not None else None
            if word in PAUSES and self.norm[at] in RELATIVES:
                # «قائد الفرقة الذي أشرف على العملية، مينو هيلبرغ، إن»
                named = self._strange_set_off(title, k + 1, stop)
                return replace(named, role=(title.start, title.end)) if named is not None else None
            k += 1
        return None

    def _nobody_before(self, comma: int) -> bool:
        """Whether a place, a body or its name stands before a comma, or a title ends there: nobody else is told of."""
        word, before = self.norm[comma - 1], self.norm[comma - 2]
        if word in ONCE:
            # «مديرة مكتب النهار السابقة، هدى العلي، إن», but «في حديث عن الراحل، سامر العلي، إن»
            return before not in PREPOSITIONS
        if word == CLOSE or self.kinds.takes_eponym(word) or self.kinds.takes_eponym(before):
            return True
        foreign, bare = word.isascii() or before.isascii(), word[1:] if word[:1] in "بل" else word
        return foreign or word in self.vocab.places or bare in self.vocab.places or bare in self.vocab.states

    def _another_at(self, at: int) -> bool:
        """Whether somebody else's title stands at a token; behind a comma or و it is a further one of the bearer."""
        word = self.norm[at]
        if word[:1] in "بل" and self.kinds.is_role(word[1:]):
            return True
        return self.kinds.is_role(word) and self.norm[at - 1] not in PAUSES

    def _past_clause(self, comma: int, stop: int) -> int:
        """Return the token behind a clause between commas («المدير، الذي زار القرية، الدكتور …»), or 0."""
        if comma + 1 >= stop or self.norm[comma + 1].removeprefix("و") not in _CLAUSE_OPENERS:
            return 0
        ends = (k for k in range(comma + 2, stop - 1) if self.norm[k] in PAUSES or self.norm[k] in COMPLEMENTISERS)
        close = next(ends, 0)
        return close + 1 if close and self.norm[close] in PAUSES else 0

    def _set_off(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read a full name right before what was said, a comma or not («الدير، وهو قديم، سامر العلي، إن»).

        A source is told without أن («وفقا لعالمة الأغذية في المعهد، هدى العلي، …»); a verb may take who stands there
        («طالب المدير، الذي زار القرية، الدكتور سامر العلي بالصبر»).
        """
        person = self.read_any(at, stop)
        start = at + form_of_address(self.norm[at])
        if person is None or person.name is None or person.name[0] != start or person.type is not SpeakerType.PERSON:
            return None
        first, end = person.name
        source = not (title.start and readings(self.norm[title.start - 1])[1])
        closed = source and end < stop and self.norm[end] in PAUSES
        full = end - first > 1 and (closed or self._before_words((first, end)))
        return self._named(title, at, first, end) if full else None

    def _strange_set_off(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read a name that no list has between commas, right before what was said."""
        end = self._between_commas(at, stop)
        return self._named(title, at, at, end) if end is not None and self._before_words((at, end)) else None

    def _name_in_marks(self, opening: int) -> bool:
        """Whether marks behind a title hold a name that no list has («الباحث الرئيسي بالدراسة "تشو مين سو" إن»)."""
        close = self.partner[opening]
        inner = self.norm[opening + 1 : close]
        after = self.norm[close + 1] if close + 1 < len(self.norm) else ""
        if not 1 < len(inner) <= LONGEST_NAME or not (after in PAUSES or after in COMPLEMENTISERS):
            return False
        other = (word in self.vocab.frequent or word in forms() or has_article(word) for word in inner)
        listed = (word in known_words().nouns and word not in self.vocab.names for word in inner[:-1])
        return all(word[:1].isalpha() for word in inner) and not any(other) and not any(listed)

    def _addressed(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read «الدكتور فاضل» behind a title."""
        person = self.read_any(at, stop)
        if person is None or person.name is None or person.type is not SpeakerType.PERSON:
            return None
        first, end = person.name
        # «وأرجع مدير المركز د. سامر العلي ارتفاع الأسعار إلى …»
        object_behind = end - first > 1 and end + 1 < stop and self._object_at(end)
        closed = object_behind or self.unlisted.closed(end, stop) or self._his_at(end, stop)
        return self._named(title, at, first, end) if closed else None

    def _his_at(self, at: int, stop: int) -> bool:
        """Whether what is his, or how he said it, stands at a token («ختم المدير د. سامر العلي حديثه بأن»)."""
        if at >= stop or self.norm[at] in self.vocab.names:
            return False
        participle = any(form.shape == "participle" for form in readings(self.norm[at])[1])
        return participle or self.kinds.his_deed(at) or self.kinds.his_noun(at)

    def _titled_again(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read a further title behind a place or body, with the name («مدير المركز في حلب المؤرخ سامر العلي أن»).

        A verb that takes people («دعا رئيس الحزب الوزير سامر العلي …») may be about him, unless أن follows, and behind
        two titles the name may be the second one's («سكرتيرة مدير المركز في حلب المؤرخ سامر العلي»), but that a deputy
        is called so, too («نائب رئيس الاتحاد رئيس الوفد سامر العلي»).
        """
        word, before = self.norm[at], self.norm[at - 1]
        if not self.kinds.is_role(word) or (at == title.end and has_article(word)) or not title.start:
            return None
        own = (title.role[0] if title.role is not None else title.start) + 1 + (title.head in DEPUTIES)
        if any(self.kinds.is_role(self.norm[k]) for k in range(own, at)):
            return None
        if not (has_article(before) or before == CLOSE or before in self.vocab.places or before in self.vocab.states):
            return None
        verbs = readings(self.norm[title.start - 1])[1]
        if not verbs or any("party" in form.verb.takes or form.verb.lemma in TELLING for form in verbs):
            return None
        person = self.read_any(at, stop)
        if person is not None and person.name is None and person.role is not None and not has_article(word):
            # «رئيس المصرف رئيس اتحاد المصارف في حلب، سامر العلي، إن»
            person = self._with_name(person, stop)
        if person is None or person.name is None or person.name[1] - person.name[0] < 2 or person.role is None:
            return None
        first, end = person.name
        plain = all(form.verb.lemma in TAKES_NO_NOUN for form in verbs)
        closed = self.unlisted.closed(end, stop) if plain else self._before_words(person.name)
        return self._named(title, first, first, end) if closed else None

    def _of_origin(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read a name behind a comma and where its bearer is from («مدرب ضمك، البرتغالي سامر العلي»).

        Behind more words he may be another («أشاد المدرب باللاعبين، البرازيلي سامر العلي و…»), unless «إن» follows.
        """
        word = self.norm[at]
        if self.norm[at - 1] not in PAUSES or not has_article(word) or word[2:] not in self.vocab.origins:
            return None
        person = self.read_any(at, stop)
        if person is None or person.name is None or person.name[1] - person.name[0] < 2 or person.name[0] != at + 1:
            return None
        apart = at > title.end + 1 and not self._before_words(person.name)
        return None if apart else self._named(title, at, *person.name)

    def _object_at(self, at: int) -> bool:
        """Whether a deed, or a noun with its complement, stands at a token, which what was said opens with."""
        word = self.norm[at]
        noun = word in known_words().nouns and word not in self.vocab.names and not self.kinds.is_role(word)
        return bare_verbal_noun(word) or (noun and has_article(self.norm[at + 1]))

    def _before_object(self, title: Mention, at: int, stop: int) -> int | None:
        """Return where a name ends before what its bearer did («وجه مدير المركز في حلب سامر العلي انتقادات إلى …»)."""
        end = at
        if self.norm[at] not in self.vocab.given or any(word[:1] == "ب" for word in self.norm[title.end : at]):
            # «أفاد المراسل بإصابة الفتى سامر العلي بجروح»
            return None
        while (
            end < min(stop, at + LONGEST_NAME)
            and self.unlisted.strange(end)
            and not self.kinds.prefixed(self.norm[end])
        ):
            end += 1
        if end - at < 2 or end + 1 >= stop:
            return None
        several = self.norm[end].endswith("ات") and self.vocab.known(self.norm[end])
        return end if several or self._object_at(end) else None

    def _behind_initial(self, title: Mention, at: int, stop: int) -> Mention | None:
        """Read two words or three behind «د.» that what follows closes: whatever they are otherwise, a name."""
        first = end = at + 2
        while end < stop and end - first < LONGEST_NAME and self._plain_word(end) and not self._his_at(end, stop):
            end += 1
        closed = end < stop and (self.norm[end] in ENDS_NAME or bare_verbal_noun(self.norm[end]))
        return self._named(title, at, first, end) if end - first > 1 and closed else None

    def _plain_word(self, at: int) -> bool:
        """Whether a word can stand in a name that no list has: no particle, title, verbal noun or noun with ال."""
        word = self.norm[at]
        other = word in FUNCTION or word in ENDS_NAME or self.kinds.is_role(word) or bare_verbal_noun(word)
        family = has_article(word) and not self.kinds.namelike(word)
        return word[:1].isalpha() and not other and not family and word not in self.vocab.asides

    def _named(self, title: Mention, behind: int, first: int, end: int) -> Mention:
        role = (title.start, behind - (self.norm[behind - 1] in PAUSES))
        return replace(title, end=end, name=(first, end), role=role, type=SpeakerType.PERSON, definite=True)

    def _goes_on(self, at: int) -> bool:
        """Whether a word can go on a title: no time, no company, no verb, no other person's title, nothing of his."""
        word = self.norm[at]
        if word in PAUSES or word in _WITHIN_TITLES or word in AT_SOME_TIME:
            return True
        if word.isdigit() and self.norm[at - 1][:1].isalpha():
            # «رئيس اللجنة المنظمة لمهرجان الزيتون 12 في مدينة الجوف سامر العلي»
            return True
        if word in ("ب", "ل") and self.norm[at + 1 : at + 2] == [OPEN]:
            # «مدير الطوارئ بـ"صحة حائل" سامر العلي»
            return True
        if word == "مع" and self.norm[at - 1] in _WITH_OTHERS:
            return True
        joined = self.norm[at - 1].startswith("وال")
        if word in ("العام", "العامه") and (self.kinds.is_role(self.norm[at - 1]) or joined):
            # «نائب المدير العام», «والمشرف العام»: no year.
            return True
        if not word[:1].isalpha() or word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES:
            return False
        if self.kinds.definite_by_pronoun(at):
            # «مدير الشركة وكبير مهندسيها»
            return self.norm[at - 1][:1] == "و" and self.kinds.is_role(self.norm[at - 1][1:])
        if word in self.vocab.occasions:
            return False
        if word in self.vocab.asides or word in forms():
            return False
        if word.startswith("ل") and self.kinds.is_role(word[1:]):
            # «تقدم رئيس الشركة بالشكر لعضو المجلس فلان»: the name is the other's.
            return False
        if self.norm[at - 1] in PAUSES and self.kinds.is_role(word) and not has_article(word):
            # «مطور الألعاب، نائب المدير، السعودي سامر العلي»
            return True
        # «المدير والعضو المنتدب», «معهد العالم العربي»
        joined = word.startswith("وال") and self.kinds.is_role(word[1:])
        if has_article(self.norm[at - 1]) and self._strange_noun(at):
            # «الباحثة الزراعية رمينا خليل»: whatever it is, it is no part of the title.
            return False
        chained = has_article(word) and self.norm[at - 1][:1].isalpha() and not has_article(self.norm[at - 1])
        return joined or chained or not self.kinds.is_role(word) or self._describes_noun(at)

    def _describes_noun(self, at: int) -> bool:
        """Whether a word that is a title, too, describes the noun before it («إحدى الشركات المتخصصة في التبريد»)."""
        word, before, after = self.norm[at], self.norm[at - 1], self.norm[at + 1 : at + 2]
        alike = has_article(word) == has_article(before) and before[:1].isalpha() and not self.kinds.is_role(before)
        return alike and after != [] and after[0] in PREPOSITIONS

    def _strange_noun(self, at: int) -> bool:
        """Whether a bare word stands at a token that is no place and has no preposition."""
        word = self.norm[at]
        listed = word in self.vocab.places or word in self.vocab.states or word in self.vocab.bodies
        # «رئيس لجنة السوق، الواقعة شمال المدينة، سامر العلي، إن»
        listed = listed or word in self.vocab.eponym_heads
        # «الجنوب أفريقي»
        listed = listed or (word.endswith(("ي", "يه")) and word not in self.vocab.names)
        return not (has_article(word) or listed or word[0] in "بلو")

    def _name_may_start(self, at: int, title: Mention) -> bool:
        """Whether the title is closed before a token: a name behind «حكومة» or «عن» is another's."""
        word, before = self.norm[at], self.norm[at - 1]
        if word in CALLED:
            # «سيدة من سكان القرية اسمها هدى»
            return False
        if before in PAUSES or before in (CLOSE, ")") or before in AT_SOME_TIME:
            return True
        if self.kinds.acts_now(word):
            # «قال مسؤول في الوزارة يرافق هيلبرغ إن …»
            return False
        if before.isdigit() and at > title.end and self.norm[at - 2][:1].isalpha():
            # «مراسل الشؤون العسكرية في القناة 12 سامر العلي»
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
        another = before in self.vocab.names or before[3:] in self.vocab.origins or self.kinds.is_role(before[1:])
        joined = before[:1] == "و" and (before[1:] in self.vocab.places or before[1:] in self.vocab.states)
        if (before.startswith("وال") or joined) and not another:
            # «مستشار البحوث الزراعية والبيئة سامر العلي», «ممثل المنظمة في المغرب وتونس سامر العلي», not «البرتغالي
            # ماهر حداد والأردني سامر العلي»
            return True
        return has_article(before) or before in self.vocab.places or (before,) in self.vocab.states.get(before, ())

    def _unlisted_place(self, at: int) -> bool:
        """Whether a place or body that no list of places has ends a title.

        «المحامي عن نيكاراغو سامر العلي», «أمين اللجنة في ينبع سامر العلي», «الأمين العام لأوبك سامر العلي»
        """
        word, vocab = self.norm[at], self.vocab
        if word.startswith("بال") and word not in vocab.names:
            # «المتحدث الرسمي للهلال الأحمر بالباحة سامر العلي»
            return True
        if word[:1] == "ل" and (word[1:] in vocab.bodies or word[1:] in vocab.states or word[1:] in vocab.places):
            return True
        if self.norm[at - 1] not in _LEADS_TO_PLACE or word in vocab.names or self.kinds.definite_by_pronoun(at):
            return False
        return not (word in known_words().nouns or self.kinds.takes_eponym(word) or self.unlisted.has_another_use(at))

    def _between_commas(self, at: int, stop: int) -> int | None:
        """Return where a name ends that commas close on both sides («، حسين داعي الإسلام، إن»), or None."""
        first, end = self.norm[at], at
        # «، قائد نصر، أن»
        given = first in self.vocab.given_words and at + 1 < stop and self.norm[at + 1] in self.vocab.given
        if self._two_words_set_off(at, stop):
            return at + 2
        if not given and (has_article(first) or self.kinds.prefixed(first) or self.unlisted.has_another_use(at)):
            return None
        end += given
        while end < min(stop, at + LONGEST_NAME) and self.norm[end][:1].isalpha() and not self._particle(end):
            end += 1
        if end - at < 2 or end >= stop or self.norm[end] not in PAUSES:
            return None
        if given or first in self.vocab.given:
            return end
        words = range(at, end)
        if end - at == 2 and has_article(self.norm[at + 1]) and self._before_words((at, end)):
            # «رئيس لجنة التشريع، عبادة الكافي، لوكالة الأنباء، إن»
            body = first in self.vocab.organisations or first in self.vocab.eponym_heads or first in self.vocab.people
            return None if body else end
        plain = not any(self.unlisted.has_another_use(k) or has_article(self.norm[k]) for k in words)
        return end if plain and not first.endswith("ا") and any(self.unlisted.strange(k) for k in words) else None

    def _two_words_set_off(self, at: int, stop: int) -> bool:
        """Whether commas set two words off before what was said, which can be a name whatever they are otherwise.

        «كشف وزير المالية، لعزيز حمود، أن …», «حذر مدير المركز، سلامة مشهور، الجمعة، من أن …»
        """
        if at + 3 >= stop or self.norm[at + 2] not in PAUSES:
            return False
        first, second = self.norm[at], self.norm[at + 1]
        opens = self._listed(first) or first in self.vocab.given_words or (first[:1] == "ل" and self._listed(first[1:]))
        # «كوبي ماروم»: news use the second for nothing else.
        strange = self._listed(second) or not (second in self.vocab.common or self.vocab.known(second))
        strange = strange and not (self.kinds.addressed(first) or self.kinds.prefixed(first))
        if not (opens or strange):
            return False
        unlisted = (k for k in (at, at + 1) if not self._listed(self.norm[k]))
        other = any(has_article(self.norm[k]) or self._particle(k) for k in unlisted)
        return not other and self._said_behind(at + 3, stop)

    def _listed(self, word: str) -> bool:
        return word in self.vocab.names or word in self.context.names

    def _said_behind(self, at: int, stop: int) -> bool:
        """Whether what was said opens at a token, behind a time or a preposition or not («، الجمعة، من أن …»)."""
        at += at < stop and self.norm[at] in self.vocab.asides
        at += at < stop and self.norm[at] in PAUSES
        at += at + 1 < stop and self.norm[at] in ("من", "على", "الي", "عن")
        return at < stop and (self.norm[at] in COMPLEMENTISERS or self.norm[at] in HIS_WORDS)

    def _before_his_words(self, at: int, stop: int) -> int | None:
        """Return where a name ends before «قوله», verb or not («عن رئيس بلدية النبطية شهد العلي قولها»), or None."""
        end = at
        while end < min(stop, at + LONGEST_NAME) and self.norm[end][:1].isalpha() and self.norm[end] not in HIS_WORDS:
            if self.norm[end] in FUNCTION or self.norm[end] in self.vocab.asides or self.kinds.is_role(self.norm[end]):
                return None
            end += 1
        closed = at + 1 < end < len(self.norm) and self.norm[end] in HIS_WORDS
        listed = closed and any(word in self.vocab.names for word in self.norm[at:end])
        return end if listed and self.unlisted.strange(end - 1) else None

    def _given(self, at: int, stop: int) -> int | None:
        """Return where a given name ends that lists read on, or one word behind, right before what was said, or None.

        «مستشار العلاقات والإعلام سامر علي ماهر، إن»: «علي» is no particle there; «وقالت الباحثة في علم النفس تاتيانا
        نحول إن»: the second word may look like a verb.
        """
        end = at + 2
        if end >= stop or self.norm[at] not in self.vocab.given or self.unlisted.has_another_use(at):
            return None
        person = self.read_any(at, stop)
        name = person.name if person is not None and person.type is SpeakerType.PERSON else None
        if name is not None and name[0] == at and name[1] > end and self._before_words(name):
            return name[1]
        family = self.norm[at + 1]
        other = family in FUNCTION or family in COMPLEMENTISERS or family in self.vocab.asides
        other = other or family in known_words().nouns or self.kinds.is_role(family) or has_article(family)
        return end if family[:1].isalpha() and not other and self._before_words((at, end)) else None

    def _behind_adjective(self, at: int, stop: int) -> int | None:
        """Return where a name ends whose first word is a place or body otherwise, or None.

        «قالت رئيسة البلدية الهولندية سانا هوغنز إن»: no bare word goes on a title that one with ال closes.
        """
        first, end = self.norm[at], at + 1
        other = first in FUNCTION or first in COMPLEMENTISERS or first in RELATIVES or first in forms()
        other = other or first in self.vocab.asides or first in known_words().nouns or self.kinds.is_role(first)
        if not has_article(self.norm[at - 1]) or has_article(first) or not first[:1].isalpha() or other:
            return None
        if first[0] in "بلو" or self.kinds.definite_by_pronoun(at) or bare_verbal_noun(first):
            return None
        while end < min(stop, at + 3) and self.unlisted.strange(end) and not has_article(self.norm[end]):
            end += 1
        after, beyond = (self.norm[k] if k < len(self.norm) else "" for k in (end, end + 1))
        if after in PAUSES:
            after = beyond
        closed = after in (":", OPEN) or after in HIS_WORDS or (after in COMPLEMENTISERS and after[0] != "ب")
        return end if end > at + 1 and closed else None

    def _particle(self, at: int) -> bool:
        word = self.norm[at]
        return word in FUNCTION or word in self.vocab.asides or word in forms() or self.kinds.is_role(word)

"""Names: the words of a person's name, read by what the lexicon and the article know of each."""

from __future__ import annotations

import re

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.text.cues import forms, readings
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import (
    KindsReader,
    bare_verbal_noun,
    deed_noun,
    ends_subject,
    finite_alone,
    form_of_address,
    has_article,
    verbal_noun,
)
from indexer.attribution.words.bodies import OF_OTHERS, PLACE_HEADS
from indexer.attribution.words.documents import HIS_WORDS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import (
    BINDING_PARTICLES,
    CONNECTORS,
    DIED,
    FAMILIES_OF_ASIA,
    INITIALS,
    NAME_OPENERS,
    OF_GOD,
    OF_THE_FAITH,
    PARTICLES_OF_ASIA,
    SONS_OF_OLD,
)
from indexer.attribution.words.particles import BECOMING, COMPLEMENTISERS, FUNCTION, PREPOSITIONS
from indexer.attribution.words.people import AGED, KINSHIP, OF_SOMEBODY, YEARS
from indexer.attribution.words.speech import OF_HIMSELF, SPEECH_OPENERS
from indexer.attribution.words.titles import (
    ABBREVIATED_TITLES,
    ADDRESSED_BARE,
    COURTESY,
    FAMILY_CALLINGS,
    FAMILY_TRADES,
    GIVEN_ROLES,
    HIS_NAME,
    OVER,
    RANK_ADDITIONS,
    SECOND_OF_TITLE,
    SINGLE_NAME_TITLES,
)
from indexer.attribution.words.verbs import ON_CONDITION

# The verbal noun of the third form («مشاركة», «موافاة»).
_DEED_WITH_ANOTHER = re.compile(r"م\wا\w\w?ه")
# Articles behind «فون» and «فان».
_ARTICLES_ABROAD = frozenset({"دير", "دن", "در"})
# Given names that are offices otherwise, but of no town.
_SELDOM_OFFICES = frozenset({"اميره", "صديق", "رايد", "مرشد"})
# No name has more tokens.
_LONGEST_NAME = 7
# No part of an East Asian name that stands apart has more letters («تشيانغ»).
_LONGEST_SYLLABLE = 6


class NameReader(KindsReader):
    """Reads persons' names in the words of one paragraph."""

    def read(self, at: int, limit: int) -> tuple[int, int] | None:
        """Read a person's name; return its first token and end, or None."""
        if at >= limit or not self._may_open(at):
            return None
        first = self.past_initials(at, limit)
        if first < limit and (self._opens_no_name(first) or self.kinds.refuses(first)):
            return None
        if at < first < limit and (called := self.behind_word(first, limit)) is not None:
            return called
        if first < limit and (whole := self.family_first(first, limit)):
            return first, first + whole
        i, parts = first, 0
        while i < limit and i - first < _LONGEST_NAME:
            tokens, counted = self._part(i, first, parts, limit)
            if not tokens:
                break
            i, parts = i + tokens, parts + counted
        return (first, i) if parts and i > first and self.norm[first:i] != ["ال"] else None

    def _may_open(self, at: int) -> bool:
        """Whether a name may start with a word: most that are asked for are no names, whatever stands behind them."""
        word = self.norm[at]
        if _may_open_name(word) or word in self.context.names:
            return True
        return at + 1 < len(self.norm) and self.norm[at + 1] in ("الدين", "الله")

    def behind_word(self, at: int, limit: int) -> tuple[int, int] | None:
        """Read a name that opens with a word of the news, right before another name («نجم عبد الله», «صباح أحمد»)."""
        word = self.norm[at]
        if at + 1 < limit and self._addressed(at) and self._given_before_family(at):
            # «المهندس عجب القحطاني», «م. شارع السبيعي»
            end = at + 1 + (self.norm[at + 1] == "الله" and at + 2 < limit)
            return at, end + 1
        if at + 1 < limit and word in GIVEN_ROLES and self._addressed(at):
            if self._family(at + 1):
                # «الدكتور مساعد العتيبي»
                return at, at + 2
            if self.norm[at + 1] in self.vocab.given and (further := self.read(at + 1, limit)) is not None:
                # «المهندس صديق سامر العلي»
                return at, further[1]
        if at + 1 < limit and word in GIVEN_ROLES and self._role_before_family(at):
            return at, at + 2
        his = self.words.text[self.words.end[at] - 1] == "ه" and word[:-1] in self.vocab.roles
        if word not in self.vocab.given_words or at + 1 >= limit or his:
            # «نجمه سامر العلي»: no «نجمة».
            return None
        if self.kinds.phrase(at + 1, limit, self.vocab.bodies) is not None:
            # «نجم ميلان»
            return None
        after, before = self.norm[at + 1], self.norm[at - 1] if at else ""
        family = after in self.vocab.names and after not in self.vocab.frequent and not self.kinds.is_role(after)
        over = word in OVER and not self._addressed(at)
        if not over and (readings(before)[1] or has_article(before)) and self._strange_family(after):
            # «وقالت فيلما هوغنز إن …», «المتحدثة باسم المفوضية مينا هوغنز»: there a name nobody knows is one, too.
            family = True
        if not (family or after in self.vocab.given or after in ("عبد", "ابو", "بن", "بنت")):
            return None
        if word in forms() and not readings(before)[1]:
            # «طالب سامر العلي بالإصلاح»
            return None
        rest = self.read(at + 1, limit)
        return (at, rest[1]) if rest is not None else None

    def _strange_family(self, word: str) -> bool:
        """Whether a word that no list has can only be a family name («هوغنز», «العجيزي»)."""
        if not has_article(word):
            return self.kinds.namelike(word) and not self.kinds.prefixed(word)
        return word.endswith("ي") and self.kinds.namelike(word)

    def family_first(self, at: int, limit: int) -> int:
        """Return how many tokens a name has whose family name stands first («ليو ويمين», «هوا تشون ينغ»), or 0."""
        if self.norm[at] not in FAMILIES_OF_ASIA or at + 1 >= limit:
            return 0
        if self.norm[at + 1] == "كي" and at + 2 < limit and self._third_syllable(at + 2, limit):
            # «كيم كي هيون»
            return 3
        if self._ends_given(at + 1):
            return 0
        particle = self.norm[at] in PARTICLES_OF_ASIA
        if particle and (self.vocab.known(self.norm[at + 1]) or not at or not has_article(self.norm[at - 1])):
            # «قال لي صديق», but «المتحدث لو كانغ»
            return 0
        return 3 if at + 2 < limit and self._third_syllable(at + 2, limit) else 2

    def _third_syllable(self, i: int, limit: int) -> bool:
        """Whether a short word ends the name of three parts, used otherwise or not («وانغ شي هوى رئيس الجمعية»)."""
        word = self.norm[i]
        if len(word) > _LONGEST_SYLLABLE:
            return False
        listed = word in self.vocab.names and not has_article(word) and not self.kinds.is_role(word)
        if self.kinds.namelike(word) and (listed or not self._ends_given(i)):
            # «وانغ لينغ جون»
            return True
        if known().fixed.get(word) == word and word not in known().nouns and word not in self.vocab.frequent:
            # «تشو ميونغ غيون»: a foreign word of the lists.
            return not (self._ends_given(i) or word in self.vocab.places)
        after = self.norm[i + 1] if i + 1 < limit else ""
        other = word in FUNCTION or word in self.vocab.asides or has_article(word) or self.kinds.is_role(word)
        if other or not word[:1].isalpha() or word in COMPLEMENTISERS or word in self.vocab.frequent or word in forms():
            return False
        verb = word in known().past or word[1:] in known().present
        # «كيم يونغ شول في بيان», «عن تشو ميونغ غيون قوله»
        led = after in PREPOSITIONS or after in HIS_WORDS
        return ends_subject(after) or after == "." or self.kinds.is_role(after) or (led and not verb)

    def _ends_given(self, i: int) -> bool:
        """Whether a word cannot be the name behind the family's: a particle, a verb, a title, a word with ال."""
        word = self.norm[i]
        other = word in FUNCTION or word in COMPLEMENTISERS or word in self.vocab.asides or word in forms()
        # «أعلن كيم وقف التجارب»
        other = other or word in known().nouns or has_article(word) or self.kinds.is_role(word)
        return not word[:1].isalpha() or other

    def past_initials(self, at: int, limit: int) -> int:
        """Step over an opening mark and «د.», «أ.»."""
        if at < limit and self.norm[at] == OPEN:
            at += 1
        while at + 1 < limit and self.norm[at] in ABBREVIATED_TITLES and self.norm[at + 1] == ".":
            at += 2
        # «وقالت د هدى العلي»
        at += at + 2 < limit and self.norm[at] == "د" and self.norm[at + 1] in self.vocab.given
        return at

    def before_initials(self, end: int, start: int) -> int:
        """Return where a title that starts at a token ends before «د.», «أ.د.» at its end."""
        while end - 2 > start and self.norm[end - 1] == "." and self.norm[end - 2] in ABBREVIATED_TITLES:
            end -= 2
        return end

    def _opens_no_name(self, first: int) -> bool:
        word = self.norm[first]
        if self.kinds.opens_office(first, len(self.norm)):
            return True
        if word in self.vocab.documents or (word in SPEECH_OPENERS and word not in self.vocab.names):
            # «بعث رئيس المجلس برقية …», «وقال يجب أن …»
            return True
        listed = word in self.vocab.names or word in self.context.names
        if word[:1] == "ل" and not listed:
            bare = word[1:]
            cause = bare in self.vocab.organisations or bare in self.vocab.causes or bare_verbal_noun(bare)
            if cause or self.kinds.is_role(bare) or bare in ADDRESSED_BARE:
                # «استطلاع رأي لمعهد "…"», «محاولة لتسقيط سامر العلي», «رفع الوزير التهنئة لخادم الحرمين»
                return True
        if not listed and word[:1] in "وف" and word[1:] in BECOMING:
            # «ويكون الحكم نافذا»
            return True
        after = self.norm[first + 1] if first + 1 < len(self.norm) else ""
        if word == "رمضان" and (after == "المبارك" or (first and self.norm[first - 1].endswith("شهر"))):
            return True
        short = word[:1] == "ي" and len(word) == 4 and after in self.vocab.given
        if not listed and (short or self.kinds.acts_now(word)):
            # «مسؤول أمريكي يرافق كلينتون», «يحدق مارك في الشاشة»
            return True
        if word[:3] in ("فلي", "ولي") and len(word) > 5 and word[3:] in known().present and not listed:
            # «فليعلم القادة أن …»
            return True
        return (
            self.kinds.blessing(first)
            or word in ("صلي", "الله", "الدين")
            or (word == "باسم" and self.kinds.speaks_for(first))
            or (word == "حسن" and self._good(first))
        )

    def _good(self, at: int) -> bool:
        """Whether «حسن» tells how good something is («أكد حسن سير العمل», «حسن نوايا الموزعين»), and is no name."""
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        other = after in self.vocab.names or after in self.context.names or self.kinds.is_role(after)
        noun = after in known().nouns or known().fixed.get(after, after) != after
        return noun and not other and not has_article(after)

    def _part(self, i: int, first: int, seen: int, limit: int) -> tuple[int, int]:
        """Return how many tokens the next part of a name has, none if the name ends, and whether the part counts."""
        word, vocab = self.norm[i], self.vocab
        if seen and (whole := self.kinds.compound_family(i, limit)) is not None:
            return whole - i, 1
        if seen and (self._of_the_morning(i, limit) or (word == "امام" and self._imam(i, limit))):
            return 1, 1
        if not word[:1].isalpha() or ((word in vocab.asides or word in COMPLEMENTISERS) and word not in CONNECTORS):
            return 0, 0
        if seen and (self.is_noun(i) or (word in OF_HIMSELF and word not in vocab.names)):
            # «وقال سامر العلي نأمل أن …»
            return 0, 0
        if self.kinds.of_kin(i, limit) or (seen and self.kinds.ends_before(i, first)):
            return 0, 0
        known = word in vocab.names or word in self.context.names
        if seen and word[0] == "ب" and bare_verbal_noun(word[1:]) and not known:
            # «وعد سامر العلي بإحقاق العدالة»
            return 0, 0
        if seen > 1 and has_article(word) and vocab.head(word) in vocab.organisations and not known:
            # «غادر سامر العلي النادي»
            return 0, 0
        if seen > 1 and self.kinds.several_people(i):
            return 0, 0
        if seen and word == "ابي" and self.words.text[self.words.start[i]] == "آ":
            # «شينزو آبي»: no «أبي»
            return 1, 1
        if word in INITIALS and i + 1 < limit and self.norm[i + 1] == ".":
            # «دي.تي فاسافادا»
            return 2, 0
        if i > first and word in INITIALS and self.norm[i - 1] == ".":
            return 1, 0
        if seen and (initials := self.initials(i, limit)):
            return initials, 0
        if tokens := self._with_particle(i, seen, limit):
            return tokens, 1
        if self.kinds.of_the_faith(i, limit) and (seen or self.norm[i + 1] == "الله" or word in OF_THE_FAITH):
            return 2, 1
        if seen and self.kinds.regnal(i, first):
            return 1, 0
        if i > first and self.kinds.begins_with_w(i, limit):
            return 1, 1
        if self._office_as_family(i, first, limit):
            return 1, 1
        if self._other_word(i, first, limit) or self._conjoined(i, first, seen):
            return 0, 0
        if self._family_behind_father(i, first) or self._before_deed(i, first, limit):
            return 1, 1
        if self.kinds.namelike(word) or (seen and vocab.may_close_name(word)):
            return (1, 1) if self._namelike_part(i, seen, limit) else (0, 0)
        god = word == "الله" and (seen == 1 or self.norm[i - 1] in OF_GOD)
        if word in self.context.names or (seen and (word == "الدين" or god)):
            return 1, 1
        if self._family_before_title(i, first, limit) or (seen == 1 and self.surname(i, 1, "name")):
            return 1, 1
        if self._family_of_two(i, seen, limit) or (seen and has_article(word) and self._father_follows(i, limit)):
            return 1, 1
        return (1, 0) if seen and self._between_names(i, limit) else (0, 0)

    def _with_particle(self, i: int, seen: int, limit: int) -> int:
        """Return how many tokens a particle has with what it leads to («بن سالم», «فون دير لاين»), or 0."""
        word = self.norm[i]
        # «السفير آل الشيخ»
        if i + 1 >= limit:
            return 0
        clan = word == "ال" and has_article(self.norm[i + 1])
        if not (self.kinds.connects(i) if seen else word in NAME_OPENERS or clan):
            return 0
        if seen and word in ("فون", "فان") and self.norm[i + 1] in _ARTICLES_ABROAD and i + 2 < limit:
            return 3
        if self._goes_on(i + 1, limit):
            return 2
        return 1 if seen and self.other_behind_particle(i + 1) else 0

    def initials(self, i: int, limit: int) -> int:
        """Return how many tokens the initials behind a given name have («ويتني س. جونسون», «ويليام و. ب. سميث»)."""
        end = i
        while end + 2 < limit and len(self.norm[end]) == 1 and self.norm[end].isalpha() and self.norm[end + 1] == ".":
            end += 2
        if end == i:
            return 0
        if not self.kinds.namelike(self.norm[end]):
            # «جون ب. هيلبرغ»: the family name, whether a list has it or not.
            return end + 1 - i if self._strange(end) else 0
        # «مدير مؤسسة جميل أ. سامر العلي»: a title before a name of its own.
        titled = self.norm[i] in ABBREVIATED_TITLES and self.norm[end] in self.vocab.given
        return 0 if titled else end - i

    def _strange(self, i: int) -> bool:
        """Whether a bare word stands at a token that news use for nothing else («جون ف. هيلبرغ»)."""
        word = self.norm[i]
        plain = word[:1].isalpha() and not has_article(word) and word not in FUNCTION and word not in COMPLEMENTISERS
        plain = plain and not self.kinds.addressed(word)
        return plain and not (self.vocab.known(word) or word in self.vocab.common or word in forms())

    def _imam(self, i: int, limit: int) -> bool:
        """Whether «إمام» ends a name («سامر إمام، مدير المركز»): with its hamza, and nobody whose imam he is."""
        if self.words.text[self.words.start[i]] != "إ":
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        return not after or ends_subject(after) or after in (".", OPEN) or after in FUNCTION

    def _of_the_morning(self, i: int, limit: int) -> bool:
        """Whether «صباح» or «الصباح» behind a name is its next part («سالم صباح الناصر», «سالم الناصر الصباح»)."""
        word, before = self.norm[i], self.norm[i - 1]
        if word == "الصباح":
            return before in self.vocab.names
        after = self.norm[i + 1] if i + 1 < limit else ""
        return word == "صباح" and after in self.vocab.names and after not in self.vocab.asides

    def is_noun(self, i: int) -> bool:
        """Whether a word behind a name is a noun of the dictionary: feminine, a deed, or somebody's.

        «وجهت نافراتيلوفا نصيحة», «وصف أبو سامر شعوره».
        """
        word, vocab = self.norm[i], self.vocab
        if word in vocab.names or word in self.context.names:
            return False
        if self.kinds.his_noun(i):
            return True
        # «انتقد بنيامين نتنياهو تعليق عباس»
        deed = bare_verbal_noun(word) and word in known().nouns and self.norm[i + 1 : i + 2] != ["الله"]
        return deed or self.kinds.feminine_noun(i)

    def _other_word(self, i: int, first: int, limit: int) -> bool:
        """Whether a word is something else than a name here: a verb, a particle, a state, somebody spoken to."""
        word, vocab = self.norm[i], self.vocab
        if not _may_be_other(word):
            return i > first and (self.kinds.blessing(i) or self.kinds.behind_family(i, first))
        if self.kinds.verb_with_object(i) or word in FUNCTION or self.kinds.manner(i) or word in HIS_NAME:
            # «سامر العلي أبلغه»: the verb is no part of the name.
            return True
        if i > first and (self.kinds.his_deed(i) or self.kinds.blessing(i) or self.kinds.of_noun_before(i, first)):
            return True
        if i > first and (self.kinds.thing_behind_ba(word) or self.kinds.body_alone(word)):
            return True
        if i > first and self.kinds.in_order_to_say(word):
            return True
        if (
            self.kinds.behind_family(i, first)
            or self.kinds.to_me(i)
            or self.kinds.her_state(i)
            or self.kinds.declines(i)
        ):
            return True
        if word == "علي" and i == first and not (i + 1 < limit and self.kinds.namelike(self.norm[i + 1])):
            return True
        if word in vocab.states and word not in vocab.names and self.kinds.phrase(i, limit, vocab.states):
            return True
        if self.kinds.separable(word, i, first) or self.kinds.addressed(word) or (word == "باسم" and i > first):
            return True
        if word not in forms() or word in self.context.names or (i > first and self.norm[i - 1] in BINDING_PARTICLES):
            # «علي بن أبي طالب»
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        # «روى ابن كثير أن …», «روى الإمام أن …»: no «رؤى».
        title = self.kinds.is_role(after) and after not in vocab.names
        named = (self.kinds.namelike(after) and after != "ابن") or (has_article(after) and not title)
        return not (word in vocab.given and named)

    def _conjoined(self, i: int, first: int, seen: int) -> bool:
        """Whether و or ف is written onto a word that is no part of the name («وقال», «ووزير», «وسامر»)."""
        word, vocab = self.norm[i], self.vocab
        if word[:1] not in "وف" or word in vocab.names or self.kinds.named_after(word):
            return False
        if word in self.context.led:
            # «حضر هارفي واينستين …. ونفى واينستين الخبر»
            return False
        rest = word[1:]
        if self.kinds.and_another(word) or rest == "ابن":
            return True
        if word[0] == "و" and len(word) > 3 and (self.kinds.namelike(rest) or not seen):
            return True
        return i > first and (rest in vocab.names or (len(word) > 3 and rest in self.context.words))

    def _namelike_part(self, i: int, seen: int, limit: int) -> bool:
        """Whether a word that could be a name is part of one where it stands."""
        word, vocab = self.norm[i], self.vocab
        if not seen:
            return not self._opens_other(i, limit)
        if self.kinds.is_role(word) and i + 1 < limit and self.norm[i + 1] in SECOND_OF_TITLE:
            # «سمير فهمي أمين صندوق النقابة»
            return False
        if self.kinds.opens_office(i, limit):
            # «استقبل سامر العلي أمير قطر»
            return False
        if (self.kinds.is_role(word) or deed_noun(word)) and has_article(word) and word not in vocab.names:
            # «رفض المولد الالتحاق بالنادي»
            return False
        return not self._definite_title(i, limit)

    def _opens_other(self, i: int, limit: int) -> bool:
        """Whether a word that could be a name is an adjective or has a preposition, where it would open the name."""
        word, vocab = self.norm[i], self.vocab
        prefixed = word not in vocab.names and word[:1] in "بلك"
        # «شرق لخان يونس»
        named = self.norm[i + 1 : i + 2] != [] and self.norm[i + 1] in vocab.names
        given = (len(word) > 4 or named) and word[1:] in vocab.given and word[1:] not in vocab.common
        if prefixed and (word[1:] in vocab.places or given):
            return True
        if word in self.context.names:
            return False
        if word not in vocab.names and word not in CONNECTORS and word in known().past:
            # «أدى مرسي اليمين»: the verb is no part of the name.
            return True
        if word in vocab.names:
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        if word.endswith("ي") and after in vocab.origins and not has_article(after):
            # «قال خبير ديموغرافي لبناني بارز إن …»: behind a name it would have ال.
            return True
        of_somebody = has_article(after) or after in vocab.given
        if bare_verbal_noun(word) and not has_article(word) and (after[:1].isdigit() or of_somebody):
            # «ويتوقع إبحار 100 قارب», «إبحار القوارب», «استبعاد كيفين سبيسي»
            return True
        if _DEED_WITH_ANOTHER.fullmatch(word) and self.words.text[self.words.end[i] - 1] == "ة" and of_somebody:
            # «يطلب موافاة المجلس بالأرقام»
            return True
        if word[0] == "م" and word.endswith("و") and len(word) > 3 and has_article(after):
            # «معدو الدراسة»
            return True
        noun = self.words.text[self.words.end[i] - 1] == "ة" and not has_article(word) and not word.startswith("بو")
        used = after in FUNCTION or after in COMPLEMENTISERS or after in vocab.common or self.kinds.is_nisba(after)
        if noun and used and not self.kinds.namelike(after):
            # «لا يرى غضاضة في ذلك»
            return True
        # «خبير التماثيل الخزفية»
        quality = has_article(word) and (word.endswith("يه") or self.kinds.is_nisba(word))
        return quality or self.kinds.prefixed(word)

    def starts_with_role(self, at: int, limit: int) -> bool:
        """Whether a word that is both a role and a name (سلطان، أمين) starts a name here."""
        word = self.norm[at]
        if at + 1 < limit and self.norm[at + 1] in ("بن", "بنت") and not has_article(word):
            # «مساعد بن غالي»
            return True
        if word in OF_THE_FAITH and self.norm[at + 1 : min(at + 2, limit)] == ["الدين"]:
            # «نجم الدين أربكان»
            return True
        if word in OF_GOD and self.norm[at + 1 : min(at + 2, limit)] == ["الله"]:
            # «ولي الله رحيمي»
            return True
        if word == "ابن" and at + 1 < limit and self._known_by_father(at + 1):
            return True
        if word in self.vocab.given and not has_article(word) and self._aged(at + 1):
            # «وقال أمين (45 عاما) إن …»
            return True
        if word not in self.vocab.names or at + 1 >= limit:
            return False
        if has_article(word):
            # «السيد البدوي» is a name, «السيد رضا مؤمون» has a title.
            return has_article(self.norm[at + 1]) and self.norm[at + 1] in self.vocab.names
        after = self.norm[at + 1]
        place = after in self.vocab.places or after in self.vocab.states
        strange = after not in self.vocab.common and not has_article(after) and after[:1].isalpha() and not place
        if word in OVER and strange and after not in self.vocab.names and not self._addressed(at):
            # «حاكم كاليفورنيا»
            return False
        if word in self.vocab.given and (self.kinds.namelike(after) or strange) and after not in self.vocab.roles:
            return True
        return after in self.vocab.names and after not in self.vocab.roles

    def _aged(self, at: int) -> bool:
        """Whether how old somebody is stands at a token («(27 عاما)», «، 27 عاما،», «البالغ من العمر»)."""
        behind = self.norm[at : at + 3]
        if behind[:1] and behind[0] in AGED:
            return True
        return len(behind) == 3 and behind[0] in ("(", *COMMAS) and behind[1].isdigit() and behind[2] in YEARS

    def _known_by_father(self, at: int) -> bool:
        """Whether a word behind «ابن» makes a name of it («ابن خلدون», «ابن الجوزي»), and tells not whose son he is."""
        word, vocab = self.norm[at], self.vocab
        if (word in SONS_OF_OLD and word not in vocab.names) or self.norm[at + 1 : at + 3] == ["(", DIED]:
            # «ابن شمائل (ت 739هـ)»
            return True
        noun = vocab.head(word)
        other = word in FUNCTION or word in vocab.given or word in vocab.places or word in vocab.states
        other = other or noun in PLACE_HEADS or noun in KINSHIP or self.kinds.definite_by_pronoun(at)
        # «ابن الـ24 عاما»
        other = other or not word.isalpha() or len(word) < 3 or self.kinds.is_role(word)
        if other or noun in vocab.people or word in forms():
            return False
        return word in vocab.names or not (noun in vocab.common or (has_article(word) and noun in known().nouns))

    def _role_before_family(self, at: int) -> bool:
        """Whether a family name tells that a title is a given name («الباحثة أميرة الزهراني», «قالت أميرة الفهيد»)."""
        word, surname, before = self.norm[at], self.norm[at + 1], self.norm[at - 1] if at else ""
        if not (has_article(before) or readings(before)[1]) or not self._family(at + 1):
            return False
        listed = surname in self.vocab.names and surname not in self.vocab.common
        # «أمير المخواة» is of a town that no list has.
        strange = word in _SELDOM_OFFICES and surname not in self.vocab.places and surname not in self.vocab.states
        return listed or strange

    def _given_before_family(self, at: int) -> bool:
        """Whether a bare word of any other use stands before a listed family name, or before God's («وصل الله»)."""
        word, family = self.norm[at], self.norm[at + 1]
        if family == "الله":
            family = self.norm[at + 2] if at + 2 < len(self.norm) else ""
        if not has_article(family) or family not in self.vocab.names or self.kinds.is_role(family):
            return False
        other = word in self.vocab.names or word in FUNCTION or word in forms() or word in RANK_ADDITIONS
        other = other or self.kinds.is_role(word)
        # «الدكتور شارع البقمي», but «المهندس قسم الفيصل»
        body = word in self.vocab.organisations or word in self.vocab.eponym_heads
        other = other or (body and family in self.vocab.frequent)
        return word[:1].isalpha() and not other and not has_article(word) and not self.kinds.prefixed(word)

    def _addressed(self, at: int) -> bool:
        """Whether a form of address stands before a token («الدكتور», «العقيد», «م.»)."""
        before = self.norm[at - 1] if at else ""
        if before == "." and at > 1 and self.norm[at - 2] in ABBREVIATED_TITLES:
            return True
        return form_of_address(before)

    def _family(self, i: int) -> bool:
        """Whether a word with ال is a family name and nothing that an office is over («مساعد الوزير»)."""
        word = self.norm[i]
        return has_article(word) and (word in self.vocab.names or not self.vocab.known(word))

    def _goes_on(self, i: int, limit: int) -> bool:
        word = self.norm[i]
        if not word or not word[:1].isalpha() or word in COMPLEMENTISERS or word in FUNCTION:
            return False
        if self.kinds.addressed(word):
            # «شينزو آبي للصحفيين»
            return False
        if self.norm[i - 1] in BINDING_PARTICLES:
            return True
        after = self.norm[i + 1] if i + 1 < limit else ""
        if self.norm[i - 1] == "فان" and ends_subject(after):
            return True
        if self.other_behind_particle(i):
            return False
        return self.kinds.namelike(word) or has_article(word) or word in CONNECTORS

    def other_behind_particle(self, i: int) -> bool:
        """Whether a title or deed stands behind what can be a particle («تايرون لو مدرب …», «جونغ أون دعوة …»)."""
        word = self.norm[i]
        title = self.kinds.is_role(word) and not has_article(word) and word not in self.vocab.names
        return self.norm[i - 1] not in BINDING_PARTICLES and (title or self.is_noun(i))

    def _definite_title(self, i: int, limit: int) -> bool:
        """Whether a word that could go on the name starts a title in apposition («سلطان عمان», «رئيس»)."""
        word = self.norm[i]
        return (
            self.kinds.is_role(word)
            and i + 1 < limit
            and (has_article(self.norm[i + 1]) or self.norm[i + 1] in self.vocab.eponym_heads)
            and not self.kinds.namelike(self.norm[i + 1])
        )

    def _family_before_title(self, i: int, first: int, limit: int) -> bool:
        """Whether a known word with ال ends a name: a title or أن stands behind («عبد اللطيف المكي وزير الصحة»)."""
        word, vocab = self.norm[i], self.vocab
        second = i - first == (2 if self.norm[first] in NAME_OPENERS else 1)
        if not second or len(word) < 5 or self.norm[first] not in vocab.names or not self._may_be_family(i):
            return False
        if word in vocab.frequent or word[2:] in vocab.frequent or word in vocab.places:
            return False
        after = self.norm[i + 1] if i + 1 < limit else ""
        if after in COMPLEMENTISERS or after in (",", "،", ":", OPEN, "ل") or after in vocab.asides:
            return True
        return self.kinds.is_role(after) or self.kinds.addressed(after)

    def _family_of_two(self, i: int, seen: int, limit: int) -> bool:
        """Whether a word like an adjective ends two listed names («مولاي حفيظ العلمي»); «السوري» tells of origin."""
        word, vocab = self.norm[i], self.vocab
        if seen != 2 or not self.kinds.is_nisba(word) or word[2:] in vocab.origins or self.kinds.is_role(word):
            return False
        listed = all(before in vocab.names and not has_article(before) for before in self.norm[i - 2 : i])
        after = self.norm[i + 1] if i + 1 < limit else ""
        return listed and (after in FUNCTION or ends_subject(after) or after == OPEN)

    def _family_behind_father(self, i: int, first: int) -> bool:
        """Whether a given name with ال, or a word like an adjective, ends a name with «بن» («عامر بن يحيى العربي»)."""
        word, vocab = self.norm[i], self.vocab
        given = has_article(word) and word[2:] in vocab.given and word not in vocab.common
        return i - first >= 3 and self.norm[i - 2] in ("بن", "بنت") and (given or self.kinds.is_nisba(word))

    def _before_deed(self, i: int, first: int, limit: int) -> bool:
        """Whether a word with ال ends a name before a bare verbal noun, as whose noun it cannot stand.

        «توقع عضو المجلس عبدالعزيز السريع ارتفاع الأسعار»
        """
        if i != first + 1 or i + 2 >= limit or self.norm[first] not in self.vocab.given or not self._may_be_family(i):
            return False
        after = self.norm[i + 1]
        deed = bare_verbal_noun(after) and after in known().nouns and after not in self.vocab.names
        return deed and not self.kinds.is_role(after) and self.norm[i + 2] not in FUNCTION

    def _father_follows(self, i: int, limit: int) -> bool:
        """Whether «بن» stands behind a word («محمد العيد بن أعمر»)."""
        return i + 2 < limit and self.norm[i + 1] in ("بن", "بنت") and not self.kinds.is_role(self.norm[i])

    def _office_as_family(self, i: int, first: int, limit: int) -> bool:
        """Whether a title that nothing follows is the family name behind a given one («إبراهيم الأمين إن»)."""
        if i <= first or self.norm[first] not in self.vocab.given:
            return False
        word = self.norm[i]
        called, second = word in FAMILY_CALLINGS, i == first + 1
        alone = second and (called or word in FAMILY_TRADES)
        if i + 1 >= limit:
            return alone
        after = self.norm[i + 1]
        if not called and not self.kinds.is_role(word):
            return False
        beyond = self.norm[i + 2] if i + 2 < limit else ""
        if called and second and after in self.vocab.given and (beyond in COMMAS or ends_subject(beyond)):
            # «وقال النائب سامر الشيخ علي إن»
            return True
        if not has_article(word):
            # «آدم شيف إن», «آدم شيف: "…"», «رامي قاضي الذي قال», «سلمى والي، وزيرة التضامن»
            apart = after in COMMAS and i + 2 < limit and self.kinds.is_role(self.norm[i + 2])
            closed = apart or after in COMPLEMENTISERS or after in (":", OPEN, "الذي", "التي")
            return second and closed
        if after in COMMAS or after in self.vocab.asides or self.kinds.to_outlet(after):
            # «خالد يوسف الشاعر، مدير المركز»
            return called or second
        if self.kinds.is_role(after):
            # «محمد علي الجندي الناطق باسم الحزب», «عبد الله بن عبد الملك المرشد مدير الإدارة»
            return called or not has_article(after)
        if alone and self._calling_of_subject(first, after):
            return True
        if called and not second and after[:1].isalpha() and not has_article(after) and not self.kinds.namelike(after):
            # «أكد سامر علي الشيخ أهمية المشروع», but «استقبل سامر علي الشيخ ماهر»
            return True
        # «سامر بن عبدالرحمن المخرج أن», but «وقال سامر العلي المحامي إن»
        family = called or second or self.norm[i - 2] in ("بن", "بنت")
        return family and (after in COMPLEMENTISERS or after in (":", OPEN))

    def _calling_of_subject(self, first: int, after: str) -> bool:
        """Whether a calling behind one given name is the family name of whoever speaks.

        «نادية الجندي أكدت أن», «أشار سامر الشيخ إلى أن», «أكد سامر القاضي أهمية الحوار»; but «اتهم سامر القاضي بـ…».
        """
        if after == "قد" or after == "." or finite_alone(after.removeprefix("ف")):
            return True
        before = self.norm[first - 1] if first else ""
        said = readings(before)[1]
        if not self.kinds.is_role(before) and (not said or any("party" in form.verb.takes for form in said)):
            return False
        bare = after[:1].isalpha() and not has_article(after) and not self.kinds.namelike(after)
        return after in FUNCTION or bare

    def surname(self, i: int, parts: int, title: str) -> bool:
        """Whether a known word with ال is the family name behind a title and one name («الوزير عبد اللطيف المكي»)."""
        if parts != 1 or not title or not self._may_be_family(i):
            return False
        word, before, vocab = self.norm[i], self.norm[i - 1], self.vocab
        if title in SINGLE_NAME_TITLES and self.kinds.is_role(self.norm[i - 2]):
            return False
        if self.kinds.is_nisba(word) and before in vocab.given:
            return True
        frequent = word in vocab.frequent or word[2:] in vocab.frequent
        if frequent and word.endswith("يه"):
            # «أكاديمية زيدان الرياضية»
            return False
        if title == "name" and (frequent or self.kinds.is_nisba(word)):
            return False
        full = before in vocab.names and before not in vocab.given
        if title in COURTESY and not full and not frequent and before not in vocab.frequent:
            return True
        return before in vocab.given or (i > 1 and self.norm[i - 2] in ("عبد", "ابو", "بن"))

    def _may_be_family(self, i: int) -> bool:
        """Whether a word with ال can be a family name: it is no title, body, state or group of people."""
        word, vocab = self.norm[i], self.vocab
        if verbal_noun(word) and word not in vocab.names:
            return False
        if not has_article(word) or self.kinds.is_role(word) or word in vocab.people:
            return False
        noun = word[2:]
        things = word.endswith("ات") and noun in vocab.common and word not in vocab.names
        if word in OF_OTHERS or things:
            # «مرصد كيبلر التابع للوكالة», «تذكر ليلى السنوات الأولى»
            return False
        if noun in vocab.organisations or noun in vocab.sources or noun in vocab.people or noun in vocab.documents:
            return False
        if noun in vocab.deeds and word not in vocab.names:
            # «بحث تميم الاتفاق»
            return False
        after = self.norm[i + 1] if i + 1 < len(self.norm) else ""
        if noun[:1] == "م" and word not in vocab.names and after[:1] == "ب" and vocab.known(after[1:]):
            # «اعتبر رونالدو المتوج بالجائزة أن …»: a participle has what follows.
            return False
        if word.endswith("ه") and noun in known().nouns and after.endswith("ه") and has_article(after):
            # «أدرك الملازم سامر الكلفة العالية»
            return False
        return word in vocab.names or not word.endswith(("يين", "ون", "ات"))

    def _between_names(self, i: int, limit: int) -> bool:
        """Whether a word that is no name is part of one here («أمير» in «حسين أمير عبد اللهيان»)."""
        norm = self.norm
        word = norm[i]
        if has_article(word) and norm[i - 1] in self.vocab.given and self._may_be_family(i):
            # «سعد الرحيل الخالدي»
            family = norm[i + 1] if i + 1 < limit else ""
            return has_article(family) and family in self.vocab.names and family not in self.vocab.common
        if word[0] == "ب" and norm[i - 1] in self.vocab.given and not self.vocab.known(word[1:]):
            # «فهد بتال الدوسري»
            return i + 1 < limit and has_article(norm[i + 1]) and norm[i + 1] in self.vocab.names
        if word.endswith("ا") or word.startswith(("ال", "ب", "ل", "و", "ي", "ت")) or self.kinds.is_nisba("ال" + word):
            return False
        after = norm[i + 1] if i + 1 < limit else ""
        office = after in self.vocab.roles and i + 2 < limit and not self.kinds.namelike(norm[i + 2])
        if self.kinds.is_role(word) and word not in OF_SOMEBODY and after in self.vocab.names and not office:
            # «هشام الفالح مستشار أمير المنطقة», «سامر العلي مستشار ترامب» go on with his title.
            return norm[i - 1] in self.vocab.given
        closed = bool(after) and (after in ",،-–" or after in COMPLEMENTISERS or after == CLOSE)
        return closed and not self.kinds.is_role(word)


@remembered(1 << 15)
def _may_be_other(word: str) -> bool:
    """Whether a word can be something else than a name, with or without the right neighbours."""
    vocab = vocabulary()
    if word in FUNCTION or word in HIS_NAME or word in ON_CONDITION or word in ("علي", "لي", "مني", "باسم"):
        return True
    if word in forms() or word[1:] in forms():
        return True
    if word in vocab.names:
        return False
    # A pronoun or the accusative at its end, a particle before it, a verb in ى.
    joined = word[-1:] in ("ه", "ا", "م") or word[:1] in ("ل", "ب", "و", "ك")
    return joined or word in vocab.states or word in vocab.bodies or word in known().past


@remembered(1 << 16)
def _may_open_name(word: str) -> bool:
    """Whether a name may start with a word that no name of the article has, unless «الدين» or «الله» follows."""
    particle = word in NAME_OPENERS or word in FAMILIES_OF_ASIA or word in INITIALS
    return particle or word in ABBREVIATED_TITLES or word == OPEN or vocabulary().namelike(word)

"""Kinds of words: what a word of a paragraph can be, by the lexicon and by its places in the article."""

from __future__ import annotations

import re

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.text.cues import forms, readings, with_object
from indexer.attribution.text.mention import Context
from indexer.attribution.text.tokens import CLOSE, OPEN, Words
from indexer.attribution.text.vocabulary import Vocabulary, verb_or_manner, vocabulary
from indexer.attribution.words.adjectives import DENOMINATIONS, FIRST_OF_THEM
from indexer.attribution.words.bodies import FIELDS_OF_STUDY, PLACE_HEADS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import (
    BLESSINGS,
    CONNECTORS,
    GODS_NAMES,
    GODS_PRAISE,
    NAMES_IN_ALIF_LAM,
    OF_GOD,
    OF_THE_FAITH,
    PRAISES,
    REGNAL,
    ROOT_ALIF_LAM,
    WORDS_IN_ALIF_LAM,
)
from indexer.attribution.words.objects import SHORT_VERBAL_NOUNS
from indexer.attribution.words.outlets import CHANNELS, OUTLETS, SEVERAL_OUTLETS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, TRAILING
from indexer.attribution.words.people import KINSHIP, UNDER
from indexer.attribution.words.speech import FIRST_PERSON, OF_ONESELF, SPEECH_OPENERS
from indexer.attribution.words.time import STAGES_OF_TALK
from indexer.attribution.words.titles import ADDRESSED_BARE, FORMS_OF_ADDRESS, RANKS, SINGLE_NAME_TITLES, SPOKESMEN
from indexer.attribution.words.verbs import ON_CONDITION, SPEECH_VERBS

# تفعيل, إفعال, افتعال, انفعال, استفعال
_VERBAL_NOUN = re.compile(r"ت\w{2}ي\w|ا\w{2,4}ا\w")
# Of these, those in which no name is written: افتعال, انفعال, استفعال
_OF_THE_DERIVED_FORMS = re.compile(r"ا(?:ن\w{2}|\w[تطد]\w|ست\w{2})ا\w")
# No sentence in marks behind a body's name has fewer words.
_SHORTEST_SPEECH = 4
# And none that ends the clause of a verb of saying fewer than these, of which so many words back the verb stands.
_SHORTEST_LAST = 3
_SUBJECT_WITHIN = 16
# Verbal nouns of three letters that with a pronoun are no verbs («رفضهم المشروع», «عزمه على السفر»).
_SHORT_DEEDS = frozenset({"رفض", "دعم", "عزم", "حرص"})
# What tells what something is done for has no fewer letters («ليعيد»).
_SHORTEST_PURPOSE = 5
# What is somebody's has no fewer letters; a foreign name may («فينه»).
_OWNED = 5
# Pronouns written onto a noun.
_HIS = ("ها", "هم", "ه")
# The letters with which pronouns written onto a noun or a verb end.
_LAST_OF_PRONOUNS = frozenset("هام")
# With these a verb with its object ends, or one in ى, which is folded to ي.
_LAST_OF_OBJECTS = _LAST_OF_PRONOUNS | {"ي", "ى"}
# Behind these a participle tells how somebody spoke.
_TELLS_HOW = SPEECH_VERBS | {"علق", "كتب", "زاد", "صرح", "ختم", "أجاب", "رد"}
# Participles of a woman («باكية», «مازحة», «معتذرة», «متحدثة»).
_HER_STATE = re.compile(r"(?:\wا\w\w?ه|م\w{2,5}ه)")
# Of these the ones of the first form («مازحةً»).
_ACTIVE = re.compile(r"\wا\w\w?ه")
# Verbs of the present begin so, and ب.
_MAY_ACT = ("ي", "ت", "ب")
# What the years begin with that news tell of.
_CENTURIES = ("19", "20", "14")
# Rulers whose title is a given name, too («أمير قطر»).
_RULERS = frozenset({"امير", "سلطان"})
# «أعلن الجيش الكرواتي التوصل إلى هدنة»
_DEED = re.compile(r"الت[^اي]\w[^يهو]|الت[^اي]\w[^يهو]\w?[^يهو]")


def ends_subject(word: str) -> bool:
    """Whether a word shows that the subject before it has ended: أن, a comma or a colon."""
    return word in COMPLEMENTISERS or word in COMMAS or word == ":"


@remembered(1 << 16)
def has_article(word: str) -> bool:
    """Whether a word has the article ال; «الذي» has not, nor has «التزام», whose ال is of its root."""
    if not word.startswith("ال") or word in FUNCTION or word in NAMES_IN_ALIF_LAM or word in WORDS_IN_ALIF_LAM:
        return False
    return not word.startswith(ROOT_ALIF_LAM)


def accusative(word: str) -> bool:
    """Whether a word ends like an indefinite noun in the accusative («خرقا»)."""
    pronoun = word.endswith(("ها", "نا")) or (word.endswith("ما") and word[:-1] not in known().nouns)
    return len(word) > 3 and word.endswith("ا") and not pronoun


def is_year(word: str) -> bool:
    """Whether digits are a year that news tell of, by either calendar («في 2012 طالب الوزير بـ…»)."""
    return len(word) == 4 and word.isdigit() and word.startswith(_CENTURIES)


@remembered(1 << 16)
def speaks_of_himself(word: str) -> bool:
    """Whether a word is of the first person («نحن», «أعتقد», «سنواجه», «فريقنا», «لدينا»)."""
    bare = word[1:] if word[:1] in "وف" and len(word) > 4 else word
    if bare in FIRST_PERSON or bare in OF_ONESELF:
        return True
    lists = known()
    if bare.endswith("نا") and len(bare) > 4 and bare not in lists.nouns and bare[:-1] not in lists.nouns:
        # «فريقنا», «تدعمنا», but no «جبانا»
        stem = bare[:-2]
        noun = stem in lists.nouns or stem in lists.fixed
        return noun or we_did(bare) or stem[1:] in lists.present or stem[:-1] + "ه" in lists.nouns
    if bare.endswith("ني") and len(bare) > 5 and bare[-3] not in "اي" and bare not in lists.nouns:
        # «تعجبني», «أعجبني», but no «ياباني»
        return bare[:-2] in lists.past or (bare[0] in "يت" and bare[1:-2] in lists.present)
    we = bare[1:] if bare.startswith("سن") else bare
    return we[:1] == "ن" and len(we) > 3 and we[1:] in lists.present and we not in lists.nouns and we not in lists.past


@remembered(1 << 15)
def we_did(word: str) -> bool:
    """Whether a word is a past verb of the first person plural («حاولنا», «ظللنا»)."""
    stem, past = word.removesuffix("نا"), known().past
    return stem != word and (stem in past or (len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in past))


@remembered(1 << 15)
def _ends_in_ha(word: str) -> bool:
    """Whether the ه of a noun is its own («مياه», «وجوه», «تنبيه»), since nothing is a noun without it."""
    stem, lists = word.removesuffix("ه"), known()
    listed = word in lists.fixed or (word in lists.nouns and bare_verbal_noun(word))
    return stem != word and listed and stem not in lists.nouns


def verbal_noun(word: str) -> bool:
    """Whether a word with ال has the shape of a verbal noun of a derived verb («الاعتذار», «الاستقالة», «الانسحاب»)."""
    bare = word[2:].removesuffix("ه")
    return word.startswith("الا") and len(bare) > 5 and bare[0] == "ا" and bare[-2] == "ا"


def deed_noun(word: str) -> bool:
    """Whether a word with ال has the shape of a verbal noun, of the fifth and sixth forms too («التوصل», «التعاقد»)."""
    return verbal_noun(word) or bool(_DEED.fullmatch(word))


@remembered(1 << 16)
def bare_verbal_noun(word: str) -> bool:
    """Whether a word without ال has the shape of a verbal noun («تسليم», «إقصاء», «استخدام») or is a common one."""
    return word in SHORT_VERBAL_NOUNS or bool(_VERBAL_NOUN.fullmatch(word))


def form_of_address(word: str) -> bool:
    """Whether a word is «الدكتور», «السيدة» or their like."""
    return has_article(word) and word[2:].removesuffix("ه") in FORMS_OF_ADDRESS


@remembered(1 << 15)
def to_outlet(word: str) -> bool:
    """Whether ل is written onto an outlet that somebody speaks to («لوكالة رويترز», «لبي بي سي»)."""
    vocab = vocabulary()
    if word[:1] != "ل" or word in vocab.names:
        return False
    bare = word[1:]
    if (bare.isascii() and bare.isalpha()) or "ا" + bare in CHANNELS:
        # «لـCNN», «للجزيرة»
        return True
    return (
        bare in OUTLETS
        or bare in SEVERAL_OUTLETS
        or (bare in vocab.bodies and bare not in vocab.organisations and bare not in vocab.eponym_heads)
    )


@remembered(1 << 15)
def is_nisba(word: str) -> bool:
    """Whether a word is an adjective of origin or kind («السورية»), and no name."""
    bare, vocab = word[2:], vocabulary()
    if not word.endswith(("ي", "يه")) or word in vocab.names:
        return False
    # «الباحث الأنثروبولوجي»
    science = bare.endswith(("لوجي", "لوجيه", "غرافي", "غرافيه"))
    # News use it with ال, or it tells of an origin or a calling («الفاعل الجمعوي»).
    known_quality = bare in vocab.common or word in vocab.common or bare in vocab.origins or bare in vocab.roles
    return science or bare in DENOMINATIONS or known_quality


class WordKinds:
    """Answers what the words of one paragraph can be.

    Attributes:
        words: The paragraph.
        norm: Its folded words.
        context: What the whole article tells.
        vocab: The lexicon.
        is_role: Whether a word is an office or occupation.
        to_outlet: Whether ل is written onto an outlet.
        is_nisba: Whether a word is an adjective of origin or kind, and no name.
    """

    def __init__(self, words: Words, context: Context, vocab: Vocabulary) -> None:
        self.words = words
        self.norm = words.norm
        self.context = context
        self.vocab = vocab
        self.is_role = vocab.is_role
        self.to_outlet = to_outlet
        self.is_nisba = is_nisba

    def namelike(self, word: str) -> bool:
        """Whether the word can be part of a person's name, by the lexicon or by its places in the article."""
        return word in self.context.names or self.vocab.namelike(word)

    def origin_of_somebody(self, at: int) -> bool:
        """Whether an adjective of origin that is a name, too, tells what somebody without ال is («مسؤول تركي»)."""
        word, before = self.norm[at], self.norm[at - 1]
        if word not in self.vocab.origins or word not in self.vocab.given or has_article(before):
            return False
        return before in self.vocab.roles and before not in ADDRESSED_BARE and before not in RANKS

    def prefixed(self, word: str) -> bool:
        """Whether a word is a known word behind an attached preposition («بهذه», «للصحافيين»)."""
        if word in self.vocab.names or word in self.vocab.common or word in self.context.names:
            return False
        if word.startswith(("لل", "بال")) or (word[:1] == "ب" and verb_or_manner(word)):
            return True
        if word.startswith("بي") and word[1:] not in known().nouns and word[1:] not in FUNCTION:
            # «بيليه»: ب stands before no verb.
            return False
        if word[:1] == "ب" and _OF_THE_DERIVED_FORMS.fullmatch(word[1:]):
            # «تنصح المدونة بانتعال حذاء», «ويجيب باقتضاب»
            return True
        if word[:1] == "ب" and word.endswith("ك") and len(word) > 5 and self.vocab.known(word[1:-1]):
            # «اعترف بمشاعرك»
            return True
        return word[:1] in "بل" and len(word) > 3 and (word[1:] in self.vocab.common or word[1:] in FUNCTION)

    def named_after(self, word: str) -> bool:
        """Whether a family name is made of a given one, whose و or ف it begins with («وحيدي»; «وسامي» is «سامي»)."""
        return word.endswith("ي") and word[:-1] in self.vocab.given and word[1:] not in self.vocab.names

    def and_another(self, word: str) -> bool:
        """Whether و or ف is written onto a verb, a title, a state or a body («وقال», «ووزير», «والصين»)."""
        rest, vocab = word[1:], self.vocab
        if word[0] == "ف" and not has_article(rest):
            # «جين فولي» is no «ولي».
            return rest in forms()
        other = rest in forms() or self.is_role(rest) or word[1:-1] in vocab.roles or bool(vocab.owned_role(rest))
        return other or rest in vocab.states or rest in vocab.bodies

    def begins_with_w(self, i: int, limit: int) -> bool:
        """Whether the و of a foreign name's last part is its own («سارة ويتسن، مديرة المركز»)."""
        word = self.norm[i]
        if word[0] != "و" or len(word) < 4 or word[1] not in "ايو" or word in self.vocab.places:
            return False
        rest = word[1:]
        # «أدريان ويلنغز من النادي»: behind a verb «من» does not close a clause.
        origin = i + 1 < limit and self.norm[i + 1] == "من" and rest[1:] not in known().present
        after = self.norm[i + 1] if i + 1 < limit else ""
        # «جيف ويات المدير العام»
        titled = has_article(after) and self.is_role(after) and (len(rest) < 4 or rest[1:] not in known().present)
        if not (i + 1 == limit or self._closes(i + 1) or titled or (origin and not self.vocab.known(word))):
            return False
        if rest in self.vocab.names or rest in self.context.words or self.and_another(word):
            return False
        # «واضاف», «والتي»; a verb like «يتسن» does not end a clause.
        return rest not in known().nouns if word[1] != "ا" else not (self.vocab.known(rest) or rest.startswith("ال"))

    def _closes(self, i: int) -> bool:
        return self.norm[i] in COMMAS or self.norm[i] in COMPLEMENTISERS or self.norm[i] in (OPEN, ":")

    def thing_behind_ba(self, word: str) -> bool:
        """Whether ب and ال are written onto a noun («قال المدير سامي بالقاعة إن», «بالهجمات»), and not onto a name."""
        if not word.startswith("بال") or word in self.vocab.names or word in self.context.names:
            return False
        noun, vocab = word[3:], self.vocab
        several = noun.endswith("ات") and word[1:] in vocab.common
        used = several or (noun in vocab.frequent and (noun in known().nouns or noun in vocab.deeds))
        return used or noun in vocab.organisations or word[1:] in vocab.places

    def brought(self, at: int) -> bool:
        """Whether ب leads to what somebody brings («تقدم الوزير بجزيل الشكر», «بأحر التعازي»), and opens no name."""
        first = self.norm[at]
        if first[:1] != "ب" or first in self.vocab.names:
            return False
        second = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        if not has_article(second) or second in self.vocab.names:
            return False
        lists, brought = known(), second[2:]
        if first in lists.nouns:
            # «بحر العلوم»
            return False
        most = first[1:2] == "ا" and len(first) in (4, 5)
        noun = first[1:] in lists.nouns or first[1:] in self.vocab.common
        return (noun or most) and (brought in lists.nouns or brought in lists.fixed)

    def refuses(self, at: int) -> bool:
        """Whether «أبى» is a verb with what somebody refuses («الرجل أبى التراجع»), and opens no name («أبي الفضل»)."""
        if self.norm[at] != "ابي" or self.words.text[self.words.end[at] - 1] != "ى":
            return False
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        return has_article(after) and after not in self.vocab.names and after[2:] in known().nouns

    def separable(self, word: str, i: int, at: int) -> bool:
        """Whether a word is a preposition attached to a name that the article also uses alone («لسيليجر»)."""
        return (
            i > at
            and word[:1] in "لبوك"
            and len(word) > 4
            and word not in self.vocab.names
            and word[1:] in self.context.words
        )

    def connects(self, at: int) -> bool:
        """Whether a token is a particle inside names («محمد بن سلمان», «فان دايك»), and not «فإن»."""
        if self.norm[at] == "لا" and any(self.norm[at + 1 : at + 2]) and finite(self.norm[at + 1]):
            # «أوسكار دي لا هويا», but «الخلاف مع العلي لا ينفي أن …»
            return False
        if self.norm[at] != "فان":
            return self.norm[at] in CONNECTORS
        written = self.words.text[self.words.start[at] : self.words.end[at]]
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        return written == "فان" and not has_article(after) and not self.is_role(after)

    def of_kin(self, at: int, limit: int) -> bool:
        """Whether «ابن» tells whose kin or from where somebody is, and is no part of his name.

        «ماهر مخلوف ابن خال الرئيس», «عبد المالك ابن مدينة الدار»
        """
        if self.norm[at] not in ("ابن", "بنت") or at + 1 >= limit:
            return False
        return self.norm[at + 1] in KINSHIP or self.norm[at + 1] in PLACE_HEADS

    def of_the_faith(self, at: int, limit: int) -> bool:
        """Whether a name with الدين or الله starts at a token («سري الدين», «جاب الله»), and no «رجل الدين»."""
        word, after = self.norm[at], self.norm[at + 1] if at + 1 < limit else ""
        if after == "الله":
            return word in OF_GOD and not self.blessing(at)
        if after != "الدين":
            return False
        other = word in FUNCTION or word in self.vocab.people or (self.is_role(word) and word not in OF_THE_FAITH)
        return word[:1].isalpha() and not other

    def blessing(self, at: int) -> bool:
        """Whether what is wished the dead and the great stands at a token («رضي الله عنه», «رحمه الله»)."""
        if at + 1 >= len(self.norm) or self.norm[at + 1] != "الله":
            return False
        his = self.norm[at] in BLESSINGS and self.words.text[self.words.end[at] - 1] != "ة"
        return his or (self.norm[at + 2 : at + 3] != [] and self.norm[at + 2].startswith("عن"))

    def behind_family(self, at: int, first: int) -> bool:
        """Whether a word stands behind a family name that stands for itself («وانتقد هيلبرغ نزوع الناس إلى …»)."""
        word, family, context = self.norm[at], self.norm[first], self.context
        if at != first + 1 or not (family in context.families or family in context.led):
            return False
        if word in self.vocab.names or word in context.names:
            return False
        return family in context.families or (has_article(word) and word[2:] in known().nouns)

    def acts_now(self, word: str, shortest: int = 5) -> bool:
        """Whether a word is a verb in the present, and no listed name («مسؤول يرافق هيلبرغ»)."""
        verb = word[:1] in "يت" and len(word) >= shortest and word[1:] in known().present
        return verb and word not in self.vocab.names

    def ends_before(self, at: int, first: int) -> bool:
        """Whether a name ends before a word that could be its next part.

        «عين الرئيس دونالد ترامب هدى كولمان سفيرة», but «علي عباس خزيم» is no «علي عباس»; «قرار ترامب القاضي بالتأجيل»;
        «أبلغ سامر الحلبي رامي حداد أن …»: behind a family's name with ال a given one and more are another's;
        «ترامب يقيل وزيرا», «ترامب بأول ظهور له», but «جانيت يلين» is a name
        """
        word = self.norm[at]
        given_alone = at - first == 1 and self.norm[first] in self.vocab.given
        another = at - first > 1 and word in self.vocab.given and self.norm[at - 1] not in self.vocab.given
        if not another and word != "القاضي" and word[:1] not in _MAY_ACT:
            return False
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        if word == "القاضي":
            return not given_alone and after[:1] == "ب" and after not in self.vocab.names
        if word[:1] == "ب" and word[1:] in FIRST_OF_THEM and self.words.text.startswith("بأ", self.words.start[at]):
            # not «جيروم باول»
            return True
        if not given_alone and self.acts_now(word, 4) and not ends_subject(after) and word not in self.context.names:
            return True
        family = self.norm[at - 1]
        ended = has_article(family) and family.endswith("ي") and not self.is_role(family)
        ended = ended and self.namelike(after) and not {word, after} & CONNECTORS
        return another and (ended or " ".join(self.norm[first:at]) in self.vocab.nations)

    def addressed(self, word: str) -> bool:
        """Whether ل is written onto an outlet or onto whom somebody speaks to («لرويترز», «للصحافيين», «لرامي»)."""
        if not word.startswith("ل") or word in self.vocab.names or len(word) < 4:
            return False
        return (
            self.to_outlet(word)
            or word[1:] in self.vocab.bodies
            or word.startswith("لل")
            or (len(word) > 4 and word[1:] in self.vocab.given and word not in self.context.names)
            or (word[1:] in self.context.words and word not in self.vocab.common)
        )

    def in_order_to_say(self, word: str) -> bool:
        """Whether ل is written onto a verb of saying («وعاد الوزير ليؤكد أن …»)."""
        return word[:2] in ("لي", "لت") and word[1:] in forms()

    def opens_outlet(self, at: int, limit: int) -> bool:
        """Whether an outlet and its name stand at a token («موقع النهار»); «دفتر دار، مدير النادي» is a name."""
        if self.norm[at] not in OUTLETS or self.norm[at] in self.vocab.names or at + 1 >= limit:
            return False
        after = self.norm[at + 1]
        return after == OPEN or (after[:1].isalpha() and after not in FUNCTION and not ends_subject(after))

    def is_addressee(self, word: str) -> bool:
        """Whether the noun behind an attached ل is somebody spoken to («لوزير الخارجية», «لنظيره», «للصحافيين»)."""
        bare = word[:-1] if word.endswith("ه") else word
        if word in FIELDS_OF_STUDY:
            # «مركز النهار للدراسات»
            return False
        return (
            self.is_role(word) or bare in self.vocab.roles or word in self.vocab.people or word.endswith(("يين", "يون"))
        )

    def is_group(self, word: str) -> bool:
        """Whether a plural names people that a title belongs to («للحوثيين»), not those spoken to («للصحافيين»)."""
        return word.endswith(("يين", "يون")) and not word.startswith(("صح", "اعلام")) and word not in self.vocab.people

    def to_me(self, at: int) -> bool:
        """Whether «لي» is «to me» («قالت لي إيمان إن …»), «مني» «of me» («طلب مني الوزير أن …»), and no name."""
        word = self.norm[at]
        if word not in ("لي", "مني") or not at:
            return False
        before = readings(self.norm[at - 1])[1]
        if word == "مني":
            mona = self.words.text[self.words.end[at] - 1] == "ى"
            return not mona and any(form.verb.lemma == "طلب" for form in before)
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        return bool(before) and (after in self.vocab.given or not self.vocab.namelike(after))

    def body_alone(self, word: str) -> bool:
        """Whether a word with ال is the whole name of a body, and nobody's («دان الكرملين القصف»)."""
        return has_article(word) and (word,) in self.vocab.bodies.get(word, ()) and word not in self.vocab.names

    def of_noun_before(self, at: int, first: int) -> bool:
        """Whether a feminine adjective behind a name goes with the noun before the name («تصريحات ترامب الأخيرة»)."""
        word, noun = self.norm[at], self.norm[first - 1] if first else ""
        if not noun.endswith("ات") or not word.endswith("ه") or word in self.vocab.names:
            return False
        return has_article(word) and not has_article(noun) and self.vocab.known(noun) and self.vocab.known(word)

    def declines(self, at: int) -> bool:
        """Whether a word that is also a name or noun tells what a source did not want.

        «محلل فضل عدم ذكر اسمه», «مسؤول بالوزارة رفض الكشف عن هويته»
        """
        if self.norm[at] not in ON_CONDITION:
            return False
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        refused = self.norm[at] in ("رفض", "رفضت") and after.removeprefix("ال") in ("كشف", "ذكر", "افصاح")
        return after == "عدم" or refused

    def scripture(self, at: int) -> bool:
        """Whether God is quoted («قال الله تعالى», «بقول المولى عز وجل»), which no reporter attributes.

        So is the Prophet without his name («وقال صلى الله عليه وسلم: …»): nobody who spoke before goes on.
        """
        word, after = (self.norm[k] if k < len(self.norm) else "" for k in (at + 1, at + 2))
        if word in ("الله", "تعالي", "سبحانه", "تبارك") or (word in GODS_NAMES and after in GODS_PRAISE):
            return True
        return (word, after) in PRAISES

    def opens_office(self, at: int, limit: int) -> bool:
        """Whether a given name is an office here («نائب أمير منطقة الباحة», «أمين مجلس الشباب», «سلطان عُمان»)."""
        word = self.norm[at]
        named = word in self.vocab.names and self.is_role(word)
        if not named and word not in _RULERS:
            return False
        after = self.norm[at + 1] if at + 1 < limit else ""
        if word in _RULERS and after in self.vocab.states and after not in self.vocab.given:
            return True
        if not named or after in self.vocab.names or after in FUNCTION:
            return False
        return after in ("عام", "صندوق", "سر") or after in self.vocab.organisations or after in self.vocab.eponym_heads

    def speaks_for(self, at: int) -> bool:
        """Whether «باسم» at a token goes on a title («الناطق الرسمي باسم …») and is no name («الخبير باسم جميل»)."""
        return any(self.vocab.head(word).removesuffix("ه") in SPOKESMEN for word in self.norm[max(0, at - 3) : at])

    def takes_eponym(self, word: str) -> bool:
        """Whether a name behind the word belongs to a place or body («مطار», «شركة», «بجامعة»)."""
        head = self.vocab.head(word)
        if head in self.vocab.eponym_heads or head in self.vocab.organisations or self.two_bodies(word):
            return True
        return self.heads_body_behind_preposition(word) if word else False

    def two_bodies(self, word: str) -> bool:
        """Whether a word is a body's noun in the dual before its names («باسم جامعتي القاهرة وعين شمس»)."""
        if not word.endswith("تي") or word in self.vocab.names:
            return False
        one = word[:-2] + "ه"
        return one in self.vocab.organisations or one in self.vocab.eponym_heads or one in PLACE_HEADS

    def heads_body_behind_preposition(self, word: str) -> bool:
        """Whether a place or body goes on the title behind an attached ب or ل («بمحافظة القطيف», «لحزب "الخضر"»)."""
        if word[:1] not in "بل" or len(word) < 4 or word[1:] == "شعبه" or word in self.vocab.names:
            # «لشعبه»: of his people, and of no branch.
            return False
        if word in UNDER or word in ("باغلبيه", "بغالبيه"):
            # «محكمة الجنايات برئاسة المستشار فلان»
            return False
        if word.startswith("بال"):
            return word[3:] in self.vocab.eponym_heads
        return word[1:] in self.vocab.eponym_heads or word[1:] in self.vocab.organisations

    def speech_in_marks(self, opening: int, close: int) -> bool:
        """Whether marks hold a sentence and no name («قالت الحكومة "هذا الطريق مغلق"»)."""
        inner = self.norm[opening + 1 : close]
        told = len(inner) >= _SHORTEST_SPEECH and not SPEECH_OPENERS.isdisjoint(inner)
        return told or (len(inner) >= _SHORTEST_LAST and self._said_last(opening, close))

    def _said_last(self, opening: int, close: int) -> bool:
        """Whether a verb of saying stands before marks that end the sentence («وقال المجلس "العملية مستمرة الآن"»).

        A body named in marks would have something to say behind them; behind speech it may stand last.
        """
        if close >= len(self.norm) or self.words.text[self.words.end[close] :].lstrip(" ")[:1] not in ("", ".", "\n"):
            return False
        for k in range(opening - 1, max(-1, opening - _SUBJECT_WITHIN), -1):
            if any("quote" in form.verb.takes and form.shape != "participle" for form in readings(self.norm[k])[1]):
                before = self.norm[k - 1] if k else ""
                return not k or not (
                    before in COMMAS or before in TRAILING or before in ("ما", "لما", "كما") or before == CLOSE
                )
            if not self.norm[k][:1].isalnum():
                return False
        return False

    def definite_by_pronoun(self, at: int) -> bool:
        """Whether an attached pronoun makes a noun definite («مستشاره»); ة is none, nor the ه of «مياه», «تنبيه»."""
        word = self.norm[at]
        if word[-1:] not in _LAST_OF_PRONOUNS:
            return False
        if self.words.text[self.words.end[at] - 1] == "ة" or _ends_in_ha(word):
            return False
        for ending in ("ها", "هم", "هما", "ه", "نا"):
            stem = word[: -len(ending)]
            if (
                word.endswith(ending)
                and len(stem) > 2
                and (stem in self.vocab.common or stem[-1:] == "ت")
                and (ending == "ه" or word not in self.vocab.common)
            ):
                return True
        return False

    def feminine_noun(self, at: int) -> bool:
        """Whether a noun in ة stands at a token («وانتقد هيلبرغ سياسة الرئيس», «… جاهزية الفريق»), and no name."""
        word = self.norm[at]
        named = word in self.vocab.names or word in self.context.names
        noun = word in known().nouns or (word.endswith("يه") and word in self.vocab.common)
        return noun and self.words.text[self.words.end[at] - 1] == "ة" and not named

    def several_people(self, at: int) -> bool:
        """Whether several people stand at a token whom somebody asks («حث سامر العلي لاعبي الفريق»), and no name."""
        word = self.norm[at]
        if word in self.vocab.names or word in self.context.names:
            return False
        after = self.norm[at + 1] if at + 1 < len(self.norm) else ""
        oblique = word.endswith("ي") and (word[:-1] in self.vocab.roles or word[:-1] + "ون" in self.vocab.people)
        return (oblique and has_article(after)) or (has_article(word) and self.vocab.head(word) in self.vocab.people)

    def his_noun(self, at: int) -> bool:
        """Whether a noun of the dictionary with a pronoun stands at a token («وصف أبو سامر شعوره»), and no name."""
        word = self.norm[at]
        if word[-1:] != "ه" or len(word) < _OWNED or word in self.vocab.names or word in self.context.names:
            # «دانيال فينه»
            return False
        stem, lists = word[:-1], known()
        # «شعوره», «سعادته»
        noun = stem in lists.nouns or (stem in lists.fixed and stem not in self.vocab.names)
        noun = noun or (stem.endswith("ت") and stem[:-1] + "ه" in lists.nouns)
        return noun and self.definite_by_pronoun(at)

    def his_deed(self, at: int) -> bool:
        """Whether a verbal noun with a pronoun stands at a token («تأكيده», «استقالته»), and no name."""
        word = self.norm[at]
        if not word.endswith(_HIS) or word in self.vocab.names or word in self.context.names:
            return False
        if self.words.text[self.words.end[at] - 1] == "ة":
            return False
        stem = next((word.removesuffix(his) for his in _HIS if word.endswith(his)), "")
        if stem in _SHORT_DEEDS:
            return True
        if len(stem) < 4 or stem.startswith("ال"):
            return False
        noun = stem if bare_verbal_noun(stem) else stem.removesuffix("ت") + "ه"
        if noun in self.vocab.organisations or noun in self.vocab.roles or noun in self.vocab.documents:
            # «حكومته»
            return False
        # «ترشحه», «تنازله»
        fifth = stem[0] == "ت" and 4 <= len(stem) <= 5
        return noun in known().nouns and (bare_verbal_noun(stem) or stem.endswith("ت") or fifth)

    def manner(self, i: int) -> bool:
        """Whether a word tells how something is done («مستعرضا», «قليلاً»): by its tanween, or as a participle."""
        word = self.norm[i]
        if word[-1:] not in ("ه", "ا"):
            return False
        accusative = word.endswith("ه") and self.words.text[self.words.end[i] - 1] == "\u064b"
        if accusative and bool(_ACTIVE.fullmatch(word)) and word not in known().nouns and word not in self.vocab.names:
            # «قالت ماري مازحةً»
            return True
        if not word.endswith("ا") or word in self.vocab.names:
            return False
        marked = "\u064b" in self.words.text[self.words.end[i] - 2 : self.words.end[i]]
        participle = word[:-1] in known().nouns or word[1:-1] in known().present
        return marked or (word[0] == "م" and len(word) > 5 and participle)

    def her_state(self, i: int) -> bool:
        """Whether a word behind a verb tells how a woman said it («وقالت باكية», «وتابعت معتذرة»), and names nobody."""
        word, vocab = self.norm[i], self.vocab
        if word[-1:] != "ه" or self.words.text[self.words.end[i] - 1] not in "ةً":
            return False
        if not i or not self.feminine_verb(self.norm[i - 1]):
            return False
        participle = bool(_HER_STATE.fullmatch(word))
        listed = word in vocab.names or word in vocab.given
        noun = self.is_role(word) or word in vocab.organisations or word in vocab.documents or word in vocab.sources
        noun = noun or word in known().nouns or vocab.head(word[:-1]) in vocab.sources
        told = any(form.verb.lemma in _TELLS_HOW for form in readings(self.norm[i - 1])[1])
        return participle and told and not (listed or noun or has_article(word))

    def regnal(self, i: int, first: int) -> bool:
        """Whether an ordinal counts the bearers of a name («الملك عبد الله الثاني»): behind a title of one name."""
        if self.norm[i] not in REGNAL or not first:
            return False
        return self.vocab.head(self.norm[first - 1]) in SINGLE_NAME_TITLES

    def verb_with_object(self, i: int) -> bool:
        """Whether a word is a verb with somebody attached («أبلغه», «يسميه»), or one in ى («سعى»), and no name's part.

        ة is no pronoun («سلامة»).
        """
        word = self.norm[i]
        if word[-1:] not in _LAST_OF_OBJECTS:
            return False
        last = self.words.text[self.words.end[i] - 1]
        if word[-1:] not in _LAST_OF_PRONOUNS and last != "ى":
            return False
        if word in self.vocab.names or word in self.context.names or last == "ة":
            return False
        if last == "ى" and word in known().past:
            return True
        present = word[:1] in ("ي", "ت") and word.endswith(("ه", "ها", "هم"))
        stem = word[1:].removesuffix("ها").removesuffix("هم").removesuffix("ه") if present else ""
        # «رواه», «حكاها»: ى turns to ا before a pronoun.
        told = word.endswith(("اه", "اها", "اهم")) and word[: word.rindex("اه")] + "ي" in known().past
        if self.words.text[self.words.start[i]] == "إ":
            # «إنداه» is a name.
            told = False
        return bool(with_object(word)) or (present and stem in known().present) or told

    def feminine_verb(self, word: str) -> bool:
        """Whether a word is a feminine form of a cue («قالت», «تقول»)."""
        found = readings(word)[1]
        return bool(found) and all(form.gender == "f" for form in found)

    def phrase(self, at: int, limit: int, phrases: dict[str, list[tuple[str, ...]]]) -> int | None:
        """Return where the longest listed phrase ends that starts at a token, or None."""
        word = self.norm[at]
        if word in phrases:
            for parts in phrases[word]:
                end = at + len(parts)
                if end <= limit and tuple(self.norm[at:end]) == parts:
                    return end
        return None

    def state_in_marks(self, opening: int) -> bool:
        """Whether marks hold the name of a state, as some outlets write it («الحكومة "إسرائيل"»), and of no body."""
        close = self.words.partner[opening]
        return opening + 1 < close and self.phrase(opening + 1, close, self.vocab.states) == close

    def compound_name(self, at: int, limit: int) -> int | None:
        """Return where a listed name of several words ends («بان كي مون»), or None."""
        known = self.norm[at] in self.vocab.compound_names
        return self.phrase(at, limit, self.vocab.compound_names) if known else None

    def compound_family(self, at: int, limit: int) -> int | None:
        """Return where a listed name of several words ends behind a given one («إبراهيم بحر العلوم»), or None.

        Behind a form of address it is the whole name («السيد بحر العلوم»).
        """
        if self.norm[at] not in self.vocab.compound_names:
            return None
        end = self.phrase(at, limit, self.vocab.compound_names)
        return None if end is None or self.is_role(self.norm[at - 1]) else end

    def place_follows(self, at: int, limit: int) -> bool:
        """Whether a place or body starts at a token, so that في before it goes on the title."""
        if at >= limit:
            return False
        word = self.norm[at]
        if word == OPEN and at + 1 < limit and has_article(self.norm[at + 1]):
            # «محلل الشؤون العربية في "القناة 12"»
            return self.vocab.head(self.norm[at + 1]) in self.vocab.organisations
        if (
            word in self.vocab.occasions
            or word in self.vocab.asides
            # «وأكدت الصحيفة في الختام أن …»
            or word in STAGES_OF_TALK
            or word in FUNCTION
            or word in COMPLEMENTISERS
            or word[:1].isdigit()
        ):
            return False
        if self.vocab.head(word) in self.vocab.organisations or self.vocab.head(word) in self.vocab.eponym_heads:
            return True
        if self.phrase(at, limit, self.vocab.states) or self.phrase(at, limit, self.vocab.bodies):
            return True
        return has_article(word) and self.vocab.known(word)

    def closes_apposition(self, at: int, limit: int) -> bool:
        """Whether a name behind a comma is an apposition: something that cannot go on a list follows it."""
        at = self.past_mark(at, limit)
        if at >= limit:
            return True
        word = self.norm[at]
        return (
            word in ",،؛:.(-–"
            or word in COMPLEMENTISERS
            or word in FUNCTION
            or word in self.vocab.asides
            or word == OPEN
            or word in forms()
        )

    def past_mark(self, at: int, limit: int) -> int:
        """Return the token behind a closing mark at a token, or the token."""
        return at + 1 if at < limit and self.norm[at] == CLOSE else at

    def bracket(self, at: int, limit: int) -> int:
        """Return the bracket that closes behind a token, or -1."""
        for i in range(at, min(limit, at + 12)):
            if self.norm[i] == ")":
                return i
        return -1


class KindsReader:
    """Reads one kind of mention in the words of one paragraph, by what each word can be."""

    def __init__(self, kinds: WordKinds) -> None:
        self.kinds = kinds
        self.words = kinds.words
        self.norm = kinds.norm
        self.context = kinds.context
        self.vocab = kinds.vocab


@remembered(1 << 15)
def finite(word: str) -> bool:
    """Whether a word can be a verb of a third person, with و or without."""
    bare, lists = word.removeprefix("و"), known()
    return bare.removesuffix("ت") in lists.past or (bare[:1] in ("ي", "ت") and bare[1:] in lists.present)


def listed_verb(word: str) -> bool:
    """Whether the word lists know a verb («جاءت», «نأمل»)."""
    lists = known()
    past = word in lists.past or word.removesuffix("ت") in lists.past
    return past or (word[:1] in "نيت" and word[1:] in lists.present)


def tells_what_for(word: str) -> bool:
    """Whether ل and a present or a verbal noun tell what something is done for («ليعيد الثقة», «ولإرضاء الناخبين»)."""
    bare = word.removeprefix("و")
    if bare[:1] != "ل" or len(bare) < _SHORTEST_PURPOSE:
        return False
    return (bare[1] in "يتن" and bare[2:] in known().present) or bare_verbal_noun(bare[1:])


def finite_alone(word: str) -> bool:
    """Whether a word can only be a finite verb."""
    if any(form.shape != "participle" and not form.verb.extra.get("nounlike") for form in readings(word)[1]):
        return True
    lists = known()
    return word not in lists.nouns and (word.removesuffix("ت") in lists.past or word[1:] in lists.present)

"""Titles borne: whether a title alone can mean the bearer of a fuller one («الوزير», «وزير النقل السوري»)."""

from __future__ import annotations

from functools import lru_cache

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.text.vocabulary import vocabulary, without_lam
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words.adjectives import EMPTY_ADJECTIVES, PRAISE
from indexer.attribution.words.bodies import PLACE_HEADS
from indexer.attribution.words.particles import PREPOSITIONS
from indexer.attribution.words.people import AGED
from indexer.attribution.words.titles import (
    ADDRESSED_BARE,
    COURTESY,
    FOREMOST,
    FORMS_OF_ADDRESS,
    HONORIFICS,
    LINKS,
    ON_THE_PITCH,
    POSITIONS,
)

# So many words and pairs of titles are kept: an article asks for the same ones again and again.
_KEPT = 1 << 14
# Words of titles that mean the same.
_SAME = (
    ("حكومه", "وزراء"),
    ("اممي", "امم"),
    ("اممي", "امميه"),
    ("عاهل", "ملك"),
    ("متحدث", "ناطق"),
    ("متحدثه", "ناطقه"),
    ("محلل", "خبير"),
    ("باحث", "محلل"),
    ("موفد", "مبعوث"),
    ("وسيط", "مبعوث"),
    ("دولي", "اممي"),
    ("بروفيسور", "بروفسور"),
    ("نادي", "فريق"),
)
_SYNONYMS = {word: {x for pair in _SAME for x in pair if word in pair} for pair in _SAME for word in pair}
# Titles that mean the same of whoever serves one body: «الممثل» alone is an actor, too.
_ENVOYS = ({"ممثل", "مبعوث"}, {"ممثله", "مبعوثه"}, {"ممثل", "مندوب"}, {"ممثله", "مندوبه"})
# Seats of power and chambers, and what they stand for («المتحدث باسم الكرملين», «المتحدث باسم الرئاسة الروسية»;
# «رئيس فريق النخيل بالغرفة الأولى», «رئيس فريق النخيل بمجلس النواب»).
_SEATS = {
    ("كرملين",): ["رياسه", "روسيه"],
    ("اليزيه",): ["رياسه", "فرنسيه"],
    ("بيت", "ابيض"): ["رياسه", "امريكيه"],
    ("سلطه", "فلسطينيه"): ["فلسطيني"],
    ("بنتاغون",): ["وزاره", "دفاع", "امريكيه"],
    ("بنتاجون",): ["وزاره", "دفاع", "امريكيه"],
    ("غرفه", "اولي"): ["مجلس", "نواب"],
    ("غرفه", "ثانيه"): ["مجلس", "مستشارين"],
}
# Whoever is called so has left the office to another («الرئيس التونسي الأسبق»).
_FORMER = frozenset({"سابق", "سابقه", "اسبق"})
# Whoever is called so has not, yet: of a title that tells more, it tells nothing («الرئيس المصري الجديد»).
_IN_OFFICE = frozenset({"جديد", "جديده", "حالي", "حاليه", "منتخب", "منتخبه"})
# What goes on titles of many bodies.
_OF_ANY_KIND = frozenset({"عام", "عامه", "تنفيذي", "تنفيذيه", "فني", "رسمي", "رسميه", "اداره", "اعلي"})
# These open what somebody is over, or when he held an office.
_CHARGES = ("لشوون", "لشيون", "للشوون", "للشيون", "بشوون", "المكلف", "سابقا", "حاليا")
# Who speaks for a body.
SPOKESMEN = frozenset({"متحدث", "متحدثه", "ناطق", "ناطقه"})
# Titles of which a state has one bearer, or whose bearer speaks for one state.
_OF_ONE_STATE = frozenset({"رييس", "رييسه", "وزير", "وزيره", "ملك", "عاهل", "سفير", "سفيره"})
# Whose office a title of the first man of a state is, without its name («رئيس البلاد»).
_OF_HIS_STATE = (["بلاد"], ["دوله"])
_FIRST_MEN = frozenset({"رييس", "ملك", "عاهل"})
# What is no state, and has presidents and ministers of all of them.
_UNIONS = frozenset({"UN", "EU"})


@remembered(_KEPT)
def bare(word: str) -> str:
    """Return a word without ال, and without لل or و where that is written onto it."""
    if word.startswith("وال") and len(word) > 5:
        word = word[1:]
    if word.startswith("ل") and (word[1:] in vocabulary().organisations or _noun_behind_lam(word)):
        # «المدير العام لمؤسسة البريد», «المدير العام للمؤسسة»; «القوة الخاصة لأمن الطرق», «قوة أمن الطرق»
        return word[1:]
    bodies, states, names = vocabulary().organisations, vocabulary().states, vocabulary().names
    if word.startswith("ل") and word[1:] in states and word not in states:
        # «الممثل الدائم لكندا», «ممثل كندا»
        return word[1:]
    if word.startswith("بال") and word not in names and word[3:] not in PLACE_HEADS and word[1:] not in names:
        # «المختص بالطاقة», «المختص في الطاقة»
        return word[3:]
    if word.startswith("ب") and word[1:] in bodies and word not in bodies and word[1:] not in PLACE_HEADS:
        # «مدير الأسواق بوزارة التجارة», «مدير الأسواق في وزارة التجارة»; not «مدير الصحة بمحافظة إربد», «المحافظ»
        return word[1:]
    if word.startswith("و") and word[1:] in vocabulary().roles and word not in vocabulary().roles:
        # «عضو المجلس ورئيس اللجنة», «رئيس اللجنة»
        return word[1:]
    return vocabulary().head(without_lam(word) if word.startswith("لل") else word)


def _noun_behind_lam(word: str) -> bool:
    """Whether ل is written onto a word («لأمن») and none of its own («لقاء», «لون»)."""
    vocab = vocabulary()
    return word[1:] in vocab.common and not (
        word.startswith("لل") or word in vocab.common or word in vocab.names or word in known().nouns
    )


def same_word(a: str, b: str) -> bool:
    """Whether two words of titles mean the same: «الكوري» and «كوريا», «الرئيسة» and «رئيس»."""
    if a == b or b in _SYNONYMS.get(a, ()):
        return True
    if a.replace("ج", "غ") == b.replace("ج", "غ"):
        # «رئيس جواتيمالا», «رئيس غواتيمالا»
        return True
    if (country := vocabulary().country(a)) and country == vocabulary().country(b):
        # «الرئيس الأميركي», «رئيس الولايات المتحدة»
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return len(short) >= 4 and len(long) - len(short) <= 3 and long.startswith(short[:-1])


@lru_cache(_KEPT)
def of_former(asked: tuple[str, ...], borne: tuple[str, ...]) -> bool:
    """Whether a title is an office that somebody has left («الرئيس الكيني», «الرئيس الكيني السابق سامر العلي»).

    «الرئيس» alone may still be he, and «رئيس الحزب ووزير النقل السابق» is the head of the party.
    """
    words = [bare(word) for word in asked]
    if len(words) < 2 or words[0] not in _OF_ONE_STATE or not _FORMER.isdisjoint(words):
        return False
    second = (k for k, word in enumerate(borne) if k and word[:1] == "و" and vocabulary().is_role(word[1:]))
    first = [bare(word) for word in borne[: next(second, len(borne))]]
    return bool(first) and same_word(words[0], first[0]) and not _FORMER.isdisjoint(first)


@lru_cache(_KEPT)
def first_of_state(title: tuple[str, ...]) -> bool:
    """Whether a title is that of a king or president («الرئيس», «رئيس كينيا»), whom nobody calls «المسؤول»."""
    head, *rest = _plain(title) or ("",)
    told = _FORMER | _IN_OFFICE | {"جمهوريه", "دوله"}
    return head.removesuffix("ه") in _FIRST_MEN and all(word in told or vocabulary().country(word) for word in rest)


@lru_cache(_KEPT)
def own_words(title: tuple[str, ...]) -> frozenset[str]:
    """Return the words of a title, without ال, but those that tell whose it is: «نائب الرئيس» is no «الرئيس».

    «مدير المرور العميد» is «المدير» and «العميد», «كبير المهندسين» an engineer.
    """
    own = (k for k in range(len(title)) if not k or not _another(title[k - 1], title[k]))
    return frozenset(bare(title[k]) for k in own)


def _another(before: str, word: str) -> bool:
    """Whether a word of a title is of somebody else by the one before it («نائب», «بمكتب», «باسم», «من»)."""
    vocab, noun = vocabulary(), before[1:] if before[:1] in ("ب", "ل") else before
    if word.startswith("لل") or before == "باسم" or before in PREPOSITIONS:
        return True
    # «مؤسس ومدير المهرجان»
    joined = word[:1] == "و" and vocab.is_role(word[1:])
    if joined or before in FOREMOST or before in HONORIFICS or before in ADDRESSED_BARE or has_article(before):
        return False
    place = before in vocab.places or before in vocab.states or before in vocab.names
    return not place and (vocab.is_role(before) or before in known().nouns or noun in known().nouns)


@lru_cache(_KEPT)
def of_other_state(asked: tuple[str, ...], borne: tuple[str, ...]) -> bool:
    """Whether two titles are the same office of two states («الرئيس الأميركي», «رئيس الصين»)."""
    head = bare(asked[0])
    if head not in _OF_ONE_STATE or not borne or not same_word(head, bare(borne[0])):
        return False
    country = vocabulary().country
    ours, theirs = ({country(bare(word)) for word in title[1:]} - {"", *_UNIONS} for title in (asked, borne))
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _same_charge(asked: list[str], borne: list[str]) -> bool:
    """Whether two titles differ in their first word alone («قائد قوات حفظ السلام», «مسؤول قوات حفظ السلام»).

    Who speaks for a body is not who leads it. A state's adjective is no charge («الناشط الكوري الجنوبي»).
    """
    if asked[0] in SPOKESMEN or borne[0] in SPOKESMEN:
        return False
    charged = len(asked) > 2 and not asked[1].endswith(("ي", "يه"))
    return charged and len(asked) <= len(borne) and all(map(same_word, asked[1:], borne[1:]))


def _charge_named(asked: list[str], borne: list[str]) -> bool:
    """Whether a title names the body that the other only calls by its kind («عضو مكتب التجمع», «عضو مكتب الحزب»)."""
    kind = len(borne) > 2 and borne[-1] in vocabulary().organisations and "اممي" not in asked
    return kind and len(asked) >= len(borne) and all(map(same_word, asked[: len(borne) - 1], borne[:-1]))


def _fuller(asked: list[str], borne: list[str]) -> bool:
    """Whether a title says where, too («سفير روسيا في لبنان» is «السفير الروسي»)."""
    where = asked[len(borne) :]
    places = vocabulary().places, vocabulary().states
    # «عمدة نيس» is «العمدة».
    plain = len(borne) > 1 or borne == ["عمده"]
    told = where and all(any(word in known or "ال" + word in known for known in places) for word in where)
    # «مدير المختبر بجامعة حلب» is «مدير المختبر», but «المدير العام لشركة …» need not be «المدير العام».
    told = told or (where[:1] != [] and where[0] in vocabulary().organisations and borne[-1] not in _OF_ANY_KIND)
    return bool(told) and plain and all(map(same_word, asked, borne))


def _charge_told(asked: tuple[str, ...], borne: tuple[str, ...]) -> bool:
    """Whether a title says for what, too («المفوض الأوروبي لشؤون الطاقة» is «المفوض الأوروبي»)."""
    charge = next((k for k, word in enumerate(asked) if k > 1 and word.startswith(_CHARGES)), 0)
    return charge > 0 and len(borne) == charge and all(map(same_word, map(bare, asked[:charge]), map(bare, borne)))


@lru_cache(_KEPT)
def kind_fit(asked: tuple[str, ...], borne: tuple[str, ...], *, known: bool = False) -> int:
    """How well a title that is told in full first fits one that only calls the body by its kind afterwards.

    «صرح مدير المرصد المصري لحقوق الطفل بأن …. وقال مدير المرصد سامر العلي …»

    Args:
        asked: The title in full.
        borne: The one that may be short for it.
        known: Whether the body was named before, so that its state tells nothing new.
    """
    ours, theirs = map(list, (_plain(asked), _plain(borne)))
    if theirs[1:2] == ["عام"] != ours[1:2]:
        # «مدير عام المنظمة»
        del theirs[1]
    kind = len(theirs) > 1 and borne[-1].startswith("ال") and theirs[-1] in vocabulary().organisations
    # «وزير الخارجية الصيني» is of another state than «وزير الخارجية سامر العلي» may be.
    state = not known and any(vocabulary().country(word) for word in ours[len(theirs) :])
    return int(kind and not state and len(ours) > len(theirs) and all(map(same_word, ours, theirs)))


@lru_cache(_KEPT)
def _plain(title: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a title without ال and forms of address, and what tells an age or another name behind it."""
    end = next((k for k, word in enumerate(title) if word == "(" or word in AGED), len(title))
    words = [bare(word) for word in title[:end] if word.isalpha()]
    if len(words) > 2 and words[0] in HONORIFICS:
        # «معالي وزير النقل»
        del words[0]
    while len(words) > 2 and words[-1] in COURTESY:
        # «وزير النقل الأستاذ سامر العلي»
        del words[-1]
    if words[:2] == ["رييس", "بلديه"]:
        # «رئيس البلدية», «عمدة المدينة»
        words[:2] = ["عمده"]
    if words[:2] == ["مدير", "فني"]:
        # «المدير الفني لنادي …» is its «مدرب».
        words[:2] = ["مدرب"]
    if words[:2] == ["مدير", "كره"]:
        # «مدير الكرة بنادي الوحدة» is «مدير فريق الوحدة».
        words[:2] = ["مدير", "فريق"]
        del words[2 : 2 + (words[2:3] in (["نادي"], ["فريق"]))]
    if "امم" in words[:-1] and words[(at := words.index("امم")) + 1].startswith("متحد"):
        # «المبعوث الأممي», «مبعوث الأمم المتحدة»
        words[at : at + 2] = ["اممي"]
    for seat, body in _SEATS.items():
        if words[-1:] == [seat[-1]] and tuple(words[-len(seat) :]) == seat:
            words[-len(seat) :] = body
    return tuple(words)


@lru_cache(_KEPT)
def on_the_pitch(asked: tuple[str, ...], borne: tuple[str, ...]) -> int:
    """How well an epithet fits a player or coach whose title tells less, or something else: 0 if it cannot mean him.

    «نجم ليفربول» is «النجم سامر العلي» or «لاعب ليفربول», «المدرب الإسباني» may be «مدرب الفريق».
    """
    ours, theirs = _plain(asked), _plain(borne)
    if not ours or not theirs or (ours[0] not in ON_THE_PITCH and ours[0] != "نجم"):
        return 0
    # «لاعب الوسط المصري» may be «النجم المصري», too.
    star = "نجم" in (ours[0], theirs[0]) and "player" in (ON_THE_PITCH.get(ours[0]), ON_THE_PITCH.get(theirs[0]))
    # «الظهير المصري» may be «اللاعب المصري».
    star = star or ("لاعب" in (ours[0], theirs[0]) and ON_THE_PITCH.get(ours[0]) == ON_THE_PITCH.get(theirs[0]))
    if theirs[0] != ours[0] and not star:
        return 0
    if len(theirs) == 1:
        return int(borne[0].startswith("ال"))
    country = vocabulary().country
    left = [word for word in ours[1:] if word not in POSITIONS and not any(same_word(word, x) for x in theirs)]
    other = len(ours) > 1 and bool(country(ours[1])) and bool(country(theirs[1]))
    if not left:
        return 2
    return int(not other and all(country(word) for word in left))


@lru_cache(_KEPT)
def role_fit(asked: tuple[str, ...], borne: tuple[str, ...]) -> int:
    """How well a title alone fits a title borne: 0 if its words are not among them."""
    asked_plain = _plain(asked)
    a, b = map(list, (asked_plain, _plain(borne)))
    if a[1:3] == ["مجلس", "وزراء"]:
        # «رئيس مجلس الوزراء» is «رئيس الوزراء».
        del a[1]
    plain = [w for k, w in enumerate(a) if not (k and w in PRAISE) and w not in EMPTY_ADJECTIVES and w not in LINKS]
    # «رئيس قطاع» alone is no head of a place.
    a = [w for w in plain if w not in PLACE_HEADS] if len(plain) > 2 else plain
    if len(a) > 3:
        # «رئيس الهيئة العامة للرياضة» is «رئيس هيئة الرياضة».
        a = [w for w in a if w not in ("عام", "عامه")]
    if len(a) > 2 and not _IN_OFFICE.isdisjoint(a[1:]) and any(map(vocabulary().country, a[1:])):
        a = [w for w in a if w not in _IN_OFFICE] if _FORMER.isdisjoint(b) else []
    if not a or not b:
        return 0
    if asked_plain[0] not in _FORMER and not _FORMER.isdisjoint(asked_plain):
        # «الوزير السابق» is rather who is told to have left the office than who holds it.
        fit = role_fit(*(tuple(word for word in title if bare(word) not in _FORMER) for title in (asked, borne)))
        return fit and (1 if _FORMER.isdisjoint(b) else 1 + fit)
    if of_former(asked, borne):
        return 0
    if {a[0], b[0]} in _ENVOYS and any(same_word(x, y) for x in a[1:] for y in b[1:]):
        b = [a[0], *b[1:]]
    if a[1:] in _OF_HIS_STATE and b[0].removesuffix("ه") == "رييس" == a[0].removesuffix("ه"):
        # «رئيس بيرو», «الرئيس»; «رئيس البلاد»
        return int(len(b) == 1 or (len(b) == 2 and bool(vocabulary().country(b[1]) or b[1] == "جمهوريه")))
    office = [word for word in b if word not in FORMS_OF_ADDRESS]
    if len(office) == 1 and office[0].removesuffix("ها").removesuffix("ه") == a[0] != office[0] and len(a) > 1:
        # «قال رئيسه», «كتاب لمؤلفه الأستاذ سامر العلي»: whose, the sentence before told.
        return 1
    if not same_word(a[0], b[0]) and not any(same_word(a[0], w) for w in own_words(borne)):
        return int(_same_charge(a, b))
    missing = [w for w in a if not any(same_word(w, x) for x in b)]
    if missing:
        if _charge_named(a, b) or _fuller(a, b) or _charge_told(asked, borne):
            return 1
        # «العاهل الأردني» is «الملك عبد الله» where the article names one king only; «مدرب الوحدة» names a club.
        alone = len(b) == 1 and same_word(a[0], b[0]) and borne[0] != b[0]
        # «ولي العهد الشاب»
        heir = [w for w in b if w not in PRAISE] == ["ولي", "عهد"] == a[:2] and len(a) == 3
        return 1 if (heir or (alone and len(a) == 2)) and missing[0].endswith(("ي", "يه")) else 0
    # «مدير الوكالة» is rather «مدير الوكالة الوطنية» than «مدير بعثة الوكالة».
    if b[1:2] == ["عام"] != a[1:2]:
        # «مدير الوكالة» is rather «المدير العام للوكالة» than «مديرها الفني».
        del b[1]
    begins = len(a) <= len(b) and all(map(same_word, a, b))
    return 1 + len(a) + (2 if same_word(a[0], b[0]) else 0) + begins + (begins and len(a) == len(b))

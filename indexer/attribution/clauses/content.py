"""Content: where what was said starts and where the narrator takes over again."""

from __future__ import annotations

import re
from collections.abc import Callable

from indexer.analysis.known import known as known_words
from indexer.analysis.remembered import remembered
from indexer.attribution.text.cues import readings, with_object
from indexer.attribution.text.tokens import CLOSE, OPEN, Words
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.words.documents import RULES
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.objects import LEFT_UNSAID, WHAT_IT_IS
from indexer.attribution.words.particles import (
    BUT_HE,
    COMPLEMENTISERS,
    FUNCTION,
    LEADS_TO_CUE,
    MOREOVER,
    NOT_SAID_BEHIND,
    REASONS,
    RELATIVES,
    TRAILING,
    WITH_SUBJECT,
)
from indexer.attribution.words.time import TIME_BEHIND_MARKS
from indexer.attribution.words.verbs import SAID_AS, WITHHOLDING
from indexer.model import Kind

Test = Callable[[int], bool]
_RETURNS: tuple[tuple[str, ...], ...] = (
    ("وفضلا", "عن"),
    ("وعلاوه", "على"),
    ("في", "اول"), ("في", "تصعيد"), ("في", "محاوله"), ("في", "تطور"),
    ("في", "اشاره", "الي"), ("بعدما",), ("بعد", "ان"), ("قبل", "ان"),
    ("في", "وقت"), ("غير", "ان"), ("بيد", "ان"),
    ("جاء", "ذلك"), ("جاءت", "تصريحاته"), ("جاءت", "تصريحاتها"),
    ("وكذلك", "فعل"), ("وكذلك", "فعلت"), ("كذلك", "فعل"), ("كذلك", "فعلت"),
    ("فجاء",), ("فجاءت",), ("وجاء",), ("وياتي",), ("وجاءت",), ("وتاتي",),
)  # fmt: skip
_FIRST_OF_RETURNS = frozenset(parts[0] for parts in _RETURNS)
# These lead to the next cue («… في الوقت الذي أكد فيه المدرب أن …»).
_LEADS = (
    ("وفي", "وقت", "سابق"),
    ("وفي", "وقت", "لاحق"),
    ("في", "الوقت", "الذي"),
    ("في", "الوقت"),
    ("بعد", "ان"),
    ("قبل", "ان"),
)
_WHEN = frozenset(
    {"وفقا", "بحسب", "حسب", "وفق", "بعد", "بعيد", "عقب", "اثر", "قبل", "قبيل", "ردا", "تعليقا", "عشيه", "غداه"}
)
_OCCASIONS = frozenset({"اول", "اعقاب", "اشاره", "وقت", "ختام", "رد", "رده", "تعليق", "مستهل", "خطوه", "خلفيه", "هامش"})
_AT_THE_SAME_TIME = frozenset({"في", "الوقت", "نفسه", "ذاته", "عينه", "ايضا", "المقابل", "بالمقابل", "كذلك"})
# What somebody's words amount to, as the narrator sees it («، في دعوة لإبقاء المصانع …»).
_STEPS = frozenset({"خطوه", "دعوه", "تلميح", "تلويح", "موشر", "سابقه"})
_AMOUNTS_TO = frozenset({"يمثل", "يعد", "بدا", "يبدو"})
# «مشجعا»، «مضيفا»
_PARTICIPLE = re.compile("(?!مما$|مهما$)م.{2,}ا")
# With these a trailing source may start.
MAY_TRAIL = TRAILING | {"على", "والكلام", "والحديث", "والقول"}
# «…، الأمر الذي قال إنه …»
_MATTERS = frozenset({"الامر", "الشيء"})
# What the narrator says that somebody did as he spoke.
_MEANWHILE = frozenset(
    {
        "متطرقا",
        "متطرقه",
        "مستعيدا",
        "مستعيده",
        "مستشهدا",
        "مستشهده",
        "مستدلا",
        "مستدله",
        "مكتفيا",
        "مكتفيه",
        "حامدا",
        "حامده",
        "شاكرا",
        "شاكره",
    }
)
# What else a report goes by («استنادا إلى رسالة موقعة من المدير»).
_SEEN = frozenset(
    {"رساله", "رسايل", "وثيقه", "وثايق", "تسجيل", "تسجيلات", "صور", "محاضر", "مصادر", "مقابلات", "شهادات"}
)
# With these the narrator tells what he knows besides.
_BY_THE_WAY = frozenset({("يذكر", "ان"), ("ويذكر", "ان"), ("يشار", "الي"), ("ويشار", "الي"), ("وتجدر", "الاشاره")})
# So many words behind «أما» the verb stands at the latest.
_TOPIC = 12
_SHORT_SPEECH = 6
# So many words two commas set off within a clause.
_SET_OFF = 14
# A noun phrase of so many words before a comma can be a subject that waits for its verb.
_SUBJECT_ALONE = 12
# What is not given of what was said; anything else may be what somebody is not to give or to touch upon.
_UNGIVEN = frozenset({"تقديم", "اعطاء", "الاشاره", "التطرق", "الخوض"})
_GIVEN = frozenset(
    {"ادله", "دليل", "تفاصيل", "المزيد", "مزيد", "معلومات", "توضيحات", "ايضاحات", "توضيح", "اي", "اسباب"}
)
# With these the narrator can take over without a comma.
_MAY_COMMENT = BUT_HE | {"في", "فيما", "وذلك", "من", "دون", "بدون"}


def is_trailing(words: Words, at: int) -> bool:
    """Whether a token starts a trailing source: «وفق المصدر», «على حد قوله», «كما أفاد»."""
    norm = words.norm
    word = norm[at]
    if word not in MAY_TRAIL:
        return False
    if word in TRAILING:
        return word != "نقلا" or (at + 1 < len(norm) and norm[at + 1] == "عن")
    if word != "على":
        return norm[at + 1 : at + 2] != [] and norm[at + 1][:1] == "ل"
    after = norm[at + 1] if at + 1 < len(norm) else ""
    if after == "حد":
        return at + 2 < len(norm) and norm[at + 2][:4] in ("قوله", "قولي", "تعبي", "وصفه", "زعمه", "قول")
    if after == "ما":
        # «…، على ما أوردت مصادر طبية»
        return at + 2 < len(norm) and any(form.verb.lemma in SAID_AS for form in readings(norm[at + 2])[1])
    return after == "لسان"


def nowhere(_at: int) -> bool:
    """Tell of no token."""
    return False


def content_end(
    words: Words,
    first: int,
    limit: int,
    starts_cue: Test,
    trailing: Test,
    inner: Test = nowhere,
    *,
    narrated: bool = True,
) -> int:
    """Return the token before which an indirect content ends.

    Args:
        words: The paragraph.
        first: The content's first token.
        limit: The end of its sentence.
        starts_cue: Tells whether a cue with a content of its own starts at a token.
        trailing: Tells whether a source stands at a token that qualifies what is before it.
        inner: Tells whether a cue can only be of somebody in the content.
        narrated: Whether the narrator may take over again within the sentence; not in a speech behind a colon.
    """
    norm = words.norm
    i = first
    while i < limit:
        word = norm[i]
        if word == OPEN:
            i = min(words.partner[i], limit - 1) + 1
            continue
        if i > first and trailing(i):
            return _before(norm, i, first)
        if word == ":" and i > first + 2 and i + 1 < limit and norm[i + 1] == OPEN:
            return _before(norm, i, first)
        if (
            (narrated or (norm[i] == "في" and norm[i + 1 : i + 3] == ["اشاره", "الي"]))
            and i > first + 1
            and (norm[i - 1] in (",", "،", "؛", CLOSE) or (word in _MAY_COMMENT and _unpaused(norm, i)))
            and _returns(words, i, limit, clause=norm[first - 1] in COMPLEMENTISERS, behind=norm[first - 1])
            and not (norm[i] in BUT_HE and i + 1 < limit and inner(i + 1))
        ):
            return _before(norm, i, first)
        if i > first and starts_cue(i) and not _predicate(norm, first, i) and not inner(i):
            return _before(norm, i, first)
        if narrated and word[:1] == "و" and i > first + 1 and _narrates_on(words, first, i):
            return _before(norm, i, first)
        i += 1
    return _before(norm, limit, first)


def _narrates_on(words: Words, first: int, at: int) -> bool:
    """Whether و joins a verb to a content that is a noun phrase («سعادتهم بالحفل ونشروا صورا»): the narrator's."""
    norm = words.norm
    word = norm[at]
    clause = first > 0 and norm[first - 1] in COMPLEMENTISERS
    if word[:1] != "و" or clause or word in TRAILING or not _past(word[1:]):
        return False
    if words.text[words.end[at] - 1] == "ي":
        # «وسعي الأطراف» is no «وسعى».
        return False
    return not any(
        word in COMPLEMENTISERS or word in RELATIVES or (verbal(word) and word[:1].isalpha()) for word in norm[first:at]
    )


def _past(word: str) -> bool:
    """Whether a word can only be a verb of the past («نشروا», «أثارت»)."""
    if word in FUNCTION or word in COMPLEMENTISERS or word in REASONS:
        return False
    known = known_words()
    bare = word.removesuffix("وا").removesuffix("ت")
    noun = word in known.nouns or word in known.fixed or word.endswith(("ه", "ها", "هم", "ما", "نا"))
    return bare in known.past and not noun and len(word) > 2


def _predicate(norm: list[str], first: int, at: int) -> bool:
    """Whether a verb behind a comma tells of the noun that the content begins with («أن هذه الأسباب, أكدت ما سبق»)."""
    clause = first > 0 and norm[first - 1] in COMPLEMENTISERS
    # «أن تلك الدراسات كانت قد أشارت إلى …»
    was = norm[at - 2 : at] in (["كانت", "قد"], ["كان", "قد"])
    # «أن الدستور قد نص على أن …»
    done = norm[at - 1] == "قد" and at > first + 1
    # «…، ورد المدير قائلا …» is و with رد.
    paused = norm[at - 1] in COMMAS and not (norm[at][:1] == "و" and readings(norm[at][1:])[1])
    if not clause or not (paused or done) or at - first > _SUBJECT_ALONE or readings(norm[at])[0]:
        return False
    finite = any(form.shape != "participle" for form in readings(norm[at])[1])
    subject = norm[first : at - 1 - was]
    vocab = vocabulary()
    listed = subject and (vocab.is_role(subject[0]) or subject[0] in vocab.organisations)
    noun = listed or (subject and subject[0].startswith(("ال", "هذ", "تلك")))
    rest = subject[1:] if was else subject
    return bool(finite and noun) and not any(verbal(word) for word in rest if word not in COMMAS)


@remembered(1 << 15)
def verbal(word: str) -> bool:
    """Whether a word can only be a verb, a particle before one, or a mark."""
    known = known_words()
    verb = word in known.past or word.removesuffix("ت") in known.past
    # «سيعمل»
    present = word[1:] if word[:2] in ("سي", "ست", "سن") else word
    verb = verb or (present[:1] in "يتن" and present[1:] in known.present)
    return not word[:1].isalpha() or (verb and word not in known.nouns) or word in ("لا", "لم", "لن", "سوف", "قد")


def _returns(words: Words, at: int, limit: int, *, clause: bool, behind: str) -> bool:
    """Whether the narrator takes over at a token; after «لكنه» a clause behind أن may go on, a noun phrase does not.

    Args:
        words: The paragraph.
        at: The token.
        limit: The end of the sentence.
        clause: Whether the content stands behind أن.
        behind: The word before the content.
    """
    norm = words.norm
    if (
        norm[at] in TIME_BEHIND_MARKS
        and norm[at - 1] in (",", "،")
        and norm[at - 2] == CLOSE
        and at - 2 - words.partner[at - 2] > 4
    ):
        return True
    if _comments(norm, at) or (norm[at] in ("ما", "مما") and norm[at - 2] == CLOSE):
        # «"…"، ما لقي استنكارا»
        return True
    if tuple(norm[at : at + 2]) in _BY_THE_WAY:
        # «…، يذكر أن الجسر قديم»
        return True
    if norm[at : at + 2] in (["استنادا", "الي"], ["بناء", "على"]) and _read_in(norm, at + 2, limit):
        # «…، استنادا إلى وثائق اطلعت عليها»
        return True
    if norm[at] in _MEANWHILE or (norm[at + 1 : at + 2] == ["بذلك"] and _PARTICIPLE.fullmatch(norm[at])):
        # «…، مستشهدا بما جرى», «…، منهيا بذلك جدلا طويلا»
        return True
    if norm[at : at + 2] in (["الا", "انه"], ["الا", "انها"], ["الا", "انهم"]):
        return not clause or (
            _speaks_on(norm, at + 2, limit) and not WITHHOLDING.isdisjoint(norm[at + 3 : min(limit, at + 7)])
        )
    if (contrasted := _past_contrast(norm, at)) > at:
        return not clause or (
            contrasted < limit and any(form.shape != "participle" for form in readings(norm[contrasted])[1])
        )
    if (without := _left_out(norm, at, limit)) and (without > 1 or not clause or norm[at - 1] in COMMAS):
        # «…، دون أن يكشف عن التفاصيل», «مسؤوليته عن الحريق دون تقديم أدلة»
        return True
    if norm[at] == "وذلك" and not clause and norm[at + 1 : at + 2] != [] and norm[at + 1].startswith("لان"):
        # «رفض الوزير القرار، وذلك لأنه يخالف القانون»: why he did; behind أن the reason is part of what he said.
        return True
    if not clause and behind[:1].isalpha() and behind not in ("فان", "فقد") and _comes_of_it(norm, at):
        return True
    if norm[at] in ("وهو", "وهي") and (which := _behind_which(norm, at)) and with_object(norm[which]):
        # «…، وهو ما نفته الوزارة»: another one says it, behind أن too.
        return True
    if norm[at] in ("لكن", "ولكن", "وبدا"):
        # Behind «ووفق المصادر، …» a clause stands, too; «لكن منذ ذلك الحين …» is told.
        told = norm[at + 1 : at + 3] == ["منذ", "ذلك"]
        return told or (not clause and behind[:1].isalpha() and behind not in ("فان", "فقد"))
    if norm[at] in BUT_HE:
        return not clause or _speaks_on(norm, at + 1, limit)
    if clause and (verb := _behind_after(norm, at)) > at:
        # «قال إن المشروع تعثر، بعدما فشل في …» is all his; «…، بعدما أفادت الصحف بأن …» is the narrator's.
        return verb < limit and (bool(readings(norm[verb])[1]) or norm[verb] in ("يعود", "تعود", "يتراجع", "تتراجع"))
    if norm[at] in _FIRST_OF_RETURNS and any(
        tuple(norm[at : min(at + len(parts), limit)]) == parts for parts in _RETURNS
    ):
        return True
    return _on_occasion(norm, at)


def _unpaused(norm: list[str], at: int) -> bool:
    """Whether the narrator takes over without a comma, too («… غدا وذلك خلال كلمة له»)."""
    spoken = norm[at] == "وذلك" and norm[at + 1 : at + 2] in (["في"], ["خلال"]) and norm[at + 2 : at + 3] != []
    if norm[at] in ("من", "دون", "بدون") and (without := _left_out(norm, at, len(norm))):
        # «طالب بالإفراج عنهم دون تقديم تنازلات» is all his.
        noun = at + 1 + (norm[at] == "من")
        return without > 1 or norm[noun] not in _UNGIVEN or not _GIVEN.isdisjoint(norm[noun + 1 : noun + 2])
    return _comments(norm, at) or _withholds(norm, at) or (spoken and norm[at + 2] in vocabulary().occasions)


def _left_out(norm: list[str], at: int, limit: int) -> int:
    """Whether the narrator tells what was left unsaid: 2 by a verb, which has its subject («دون أن يكشف عن السبب»), 1
    by a noun, which may be anybody's («دون تقديم أدلة»), 0 if he does not.
    """
    without = at + (norm[at] == "من")
    if without + 2 >= limit or norm[without] not in ("دون", "بدون"):
        return 0
    if norm[without + 1] == "ان":
        return 2 if norm[without + 2] in WITHHOLDING and not _has_subject(norm, without + 2, limit) else 0
    return int(norm[without + 1] in LEFT_UNSAID)


def _has_subject(norm: list[str], verb: int, limit: int) -> bool:
    """Whether whose deed a verb tells of stands behind it («تقدم الحكومة مشروعها», but «يحدد الجهة التي …»)."""
    vocab, noun = vocabulary(), verb + 1
    if noun >= limit or not (vocab.is_role(norm[noun]) or vocab.head(norm[noun]) in vocab.organisations):
        return False
    return norm[verb].startswith("ت") == norm[noun].endswith("ه")


def _comes_of_it(norm: list[str], at: int) -> bool:
    """Whether the narrator tells what a thing led to, or what else was done («، مما أثار الغضب», «، كما نشرت …»)."""
    after = norm[at + 1] if at + 1 < len(norm) else ""
    if norm[at] == "وذلك" and len(after) > 4 and after.endswith("ا"):
        # «، وذلك تمهيدا لافتتاحه»
        return True
    if norm[at] in ("وهو", "وهي", "وهذا") and _behind_which(norm, at):
        return True
    if norm[at] in ("ولم", "وكان", "وكانت"):
        # «دعا إلى وقف القتال، وكانت الأمم المتحدة …»
        return True
    if norm[at] == "الامر" and after in RELATIVES and at + 2 < len(norm):
        # «، الأمر الذي تنفيه موسكو», «، الأمر الذي أثار الغضب»
        return norm[at + 2].endswith("ه") or _past(norm[at + 2])
    # «مما أثار الغضب», «مما اعتبره المدير ظلما», but «مما يثير الغضب» may be the speaker's.
    verb = after not in FUNCTION and after not in COMPLEMENTISERS and after.removesuffix("ت") in known_words().past
    judged = norm[at] in ("مما", "ما") and any(form.verb.lemma == "اعتبر" for form in with_object(after))
    return judged or (norm[at] in ("مما", "ما", "كما", "لذلك", "لذا", "ولذلك", "ولذا") and verb)


def _behind_which(norm: list[str], at: int) -> int:
    """Return the token behind «وهو ما», «وهو الأمر الذي», or 0."""
    which = at + 2 if norm[at + 1 : at + 2] == ["ما"] else at + 3 if norm[at + 1 : at + 3] == ["الامر", "الذي"] else 0
    return which if which < len(norm) else 0


def _behind_after(norm: list[str], at: int) -> int:
    """Return the token behind «بعدما», «بعد أن», «قبل أن», or `at`."""
    if norm[at : at + 2] in (["بعد", "ان"], ["قبل", "ان"]):
        return at + 2
    return at + (norm[at] == "بعدما")


def _on_occasion(norm: list[str], at: int) -> bool:
    """Whether the narrator tells when it was said («وذلك بعد لقاء …», «وذلك في أول تعليق»); what for, the speaker."""
    if norm[at] != "وذلك" or at + 2 >= len(norm):
        return False
    place = norm[at + 1] in ("في", "على", "خلال", "اثناء") and (
        norm[at + 2] in _OCCASIONS or norm[at + 2] in vocabulary().occasions
    )
    by_rule = norm[at + 2].removeprefix("ل").removeprefix("ل").removeprefix("ال") in RULES
    # «وذلك وفق اللائحة» is part of what was said.
    return (norm[at + 1] in _WHEN and not (by_rule and norm[at + 1] in TRAILING)) or place


def _withholds(norm: list[str], at: int) -> bool:
    """Whether the narrator says what was left unsaid, even without a comma («… تحقيقا لكنها لم تذكر الأسماء»)."""
    if norm[at] not in BUT_HE or norm[at + 1 : at + 2] != ["لم"]:
        return False
    return not WITHHOLDING.isdisjoint(norm[at + 2 : at + 3]) or _left_unsaid(norm, at + 3, len(norm))


def _comments(norm: list[str], at: int) -> bool:
    """Whether the narrator says at a token what it amounts to («في خطوة تهدف إلى …», «فيما يعد أول …»)."""
    amounts = norm[at] == "في" and norm[at + 1 : at + 2] != [] and norm[at + 1] in _STEPS
    return amounts or (norm[at] == "فيما" and norm[at + 1 : at + 2] != [] and norm[at + 1] in _AMOUNTS_TO)


def _past_contrast(norm: list[str], at: int) -> int:
    """Return the token behind «في حين», «بينما», «فيما», or `at`: what is set against it may be said by the same."""
    if norm[at : at + 2] == ["في", "حين"]:
        return at + 2 + (norm[at + 2 : at + 3] == ["ان"])
    return at + (norm[at] in ("بينما", "فيما"))


def _read_in(norm: list[str], at: int, limit: int) -> bool:
    """Whether what a report goes by stands at a token («رسالة موقعة من المدير», «مصادر مطلعة»), and no law or plan."""
    return at < limit and norm[at] in _SEEN


def _speaks_on(norm: list[str], at: int, limit: int) -> bool:
    """Whether the narrator tells behind «لكنه» what else somebody said or kept silent on («لكنه لم يوضح السبب»)."""
    while at < limit and norm[at] in _AT_THE_SAME_TIME:
        at += 1
    if at >= limit:
        return False
    if norm[at] in ("لم", "لن", "لا"):
        return at + 1 < limit and (
            norm[at + 1] in WITHHOLDING or bool(readings(norm[at + 1])[1]) or _left_unsaid(norm, at + 2, limit)
        )
    forms = readings(norm[at])[1]
    clause = any(word in COMPLEMENTISERS for word in norm[at + 1 : min(at + 4, limit)])
    return any(form.shape == "past" or clause for form in forms)


def _left_unsaid(norm: list[str], at: int, limit: int) -> bool:
    """Whether saying is what was not done («لم يتمكن من تحديد الموعد», «لم يصل إلى حد القول إن …»)."""
    return any(word in LEFT_UNSAID or word in ("القول", "الحديث") for word in norm[at : min(at + 3, limit)])


def _before(norm: list[str], at: int, first: int) -> int:
    """Step back over commas, dashes and words that only lead to what follows."""
    if at < len(norm) and at > first + 2 and (norm[at - 1] in ("فقد", "فلم") or norm[at][:1] == "ف"):
        # «…، أما الوزير، فقد أكد أن …»: he is whom the next cue is about.
        near = range(at - 1, max(first + 1, at - _TOPIC), -1)
        if topic := next((j for j in near if norm[j] in ("اما", "واما") and norm[j - 1] in COMMAS), 0):
            return _before(norm, topic, first)
    if at > first + 1 and at < len(norm) and norm[at] in RELATIVES and norm[at - 1] in _MATTERS:
        at -= 1
    while at > first + 1 and (
        norm[at - 1] in ",،؛:-–—…([" or not norm[at - 1] or norm[at - 1] in LEADS_TO_CUE or norm[at - 1] in ("و", "--")
    ):
        # «… في حين حث الوزير على …»
        at -= 1 + (norm[at - 2 : at] in (["في", "حين"], ["وفي", "حين"]) and at > first + 2)
    if at > first + 2 and norm[at - 1] in WITH_SUBJECT and norm[at - 2] == "كما":
        return _before(norm, at - 2, first)
    if at > first + 2 and norm[at : at + 1] == ["ثم"] and norm[at - 1] == "ومن":
        return _before(norm, at - 1, first)
    for lead in _LEADS:
        if at - len(lead) > first and tuple(norm[at - len(lead) : at]) == lead:
            return _before(norm, at - len(lead), first)
    return at


def extend_direct(words: Words, close: int, limit: int, starts_cue: Test, trailing: Test) -> int:
    """Return the token after a content that starts with marks: behind the marks, or behind what goes on after them.

    A short piece in marks that the sentence goes on with («"نزع فتيل التصعيد" بين الجانبين») is the start of a mixed
    content; a long one is a speech, and what follows it is the narrator's.
    """
    norm = words.norm
    opening = words.partner[close] if close < len(norm) else -1
    end = close + 1
    while end < limit:
        word = norm[end]
        joined = word in ("و", "او") and end + 1 < limit and norm[end + 1] == OPEN
        # «إن "سهيل" "لم تعد إلى الميناء"»
        subject = word == OPEN and end == close + 1 == opening + 3 and norm[opening - 1] in COMPLEMENTISERS
        if joined or subject:
            end = words.partner[end + joined] + 1
            continue
        if word in ("،", ",") and (further := _goes_on_in_marks(words, end + 1, limit, starts_cue, trailing)):
            end = further
            continue
        break
    if end >= limit or opening < 0:
        return min(end, limit)
    inner = close - opening - 1
    word = norm[end]
    if norm[opening - 1] in COMPLEMENTISERS and inner < _SHORT_SPEECH and _waits_for_verb(words, opening, end, limit):
        # «إن "المرحلة الثانية"، في حال نجاحها، ستكون صعبة»
        return content_end(words, end + 1, limit, starts_cue, trailing)
    predicate = norm[opening - 1] in COMPLEMENTISERS and _opens_with_verb(word) and _without_verb(norm[opening:close])
    if (
        end == close + 1
        and (inner < _SHORT_SPEECH or predicate)
        and word
        and word[0].isalpha()
        and not starts_cue(end)
        # «"المهمة صعبة" في إشارة إلى الخلاف»
        and not (word == "في" and norm[end + 1 : end + 2] != [] and norm[end + 1] in _OCCASIONS)
        # «"المهمة صعبة" لكنه تعهد بالبقاء»
        and not (word in BUT_HE and end + 1 < limit and starts_cue(end + 1))
        # «"المهمة صعبة" قبل أن يتهم …»
        and not (tuple(norm[end : end + 2]) in _LEADS and end + 2 < limit and starts_cue(end + 2))
        and not trailing(end)
    ):
        return content_end(words, end, limit, starts_cue, trailing)
    return end


def _waits_for_verb(words: Words, opening: int, comma: int, limit: int) -> bool:
    """Whether a term in marks behind أن has no verb yet, and one stands behind what two commas set off."""
    norm = words.norm
    if comma == opening + 3 and comma + 1 < limit:
        # «إن "سهيل"، وهي أكبر السفن، عادت»: one word is no clause, but «إنها "زائفة"، …».
        return norm[comma] in COMMAS and norm[opening - 1] in ("ان", "بان", "فان")
    if norm[comma] not in COMMAS or any(verbal(word) for word in norm[opening + 1 : words.partner[opening]]):
        return False
    if comma + 1 < limit and _opens_with_verb(norm[comma + 1]):
        # «أن "مجلس المدينة"، قرر سحب اللقب»
        return True
    second = next((k for k in range(comma + 1, min(limit - 1, comma + _SET_OFF)) if norm[k] in COMMAS), 0)
    if not second or any(readings(word)[1] for word in norm[comma + 1 : second]):
        return False
    # «أن "المدينة"، التي شهدت المعارك، "لم تسقط"»
    # «أن "المدينة القديمة"، التي شهدت المعارك، هي العاصمة»
    behind = norm[second + 1 + (norm[second + 1] == OPEN)]
    return behind in ("هو", "هي", "هم") or _opens_with_verb(behind)


def _without_verb(inner: list[str]) -> bool:
    """Whether marks hold a noun alone, with clauses that describe it («إن "الكتاب الذي صدر أمس" يثير …»)."""
    described = next((at for at, word in enumerate(inner) if word in RELATIVES), len(inner))
    return not any(word[:1].isalpha() and verbal(word) for word in inner[:described])


def _opens_with_verb(word: str) -> bool:
    """Whether a word is a verb without a conjunction («قرر», «ستكون»)."""
    return word[:1].isalpha() and word[0] not in "وف" and verbal(word[1:] if word[:2] in ("سي", "ست") else word)


def _goes_on_in_marks(words: Words, at: int, limit: int, starts_cue: Test, trailing: Test) -> int:
    """Return the token behind the next marks if at most three words lead to them («"…"، كما استهدفت "…"»), or 0."""
    if at < limit and _PARTICIPLE.fullmatch(words.norm[at]):
        # «"…"، مشجعا "…"»: the narrator tells what else he did.
        return 0
    for i in range(at, min(at + 4, limit)):
        if words.norm[i] == OPEN and words.partner[i] < limit:
            return words.partner[i] + 1 if words.partner[i] - i > 2 else 0
        if starts_cue(i) or trailing(i) or not words.norm[i][:1].isalpha():
            return 0
    return 0


def past_by_the_way(norm: list[str], at: int, limit: int) -> int:
    """Return the token behind «يذكر أن», «ويشار إلى أن» with which the narrator adds what follows, or `at`."""
    if tuple(norm[at : at + 2]) not in _BY_THE_WAY:
        return at
    return next((k + 1 for k in range(at + 1, min(limit, at + 4)) if norm[k] == "ان"), at)


def kind_of(words: Words, first: int, end: int) -> tuple[Kind, int, int]:
    """Return the kind of a content and its span without outer marks."""
    norm = words.norm
    if norm[first] == OPEN and words.partner[first] in (end - 1, len(norm)) and end - first > 2:
        return Kind.DIRECT, first + 1, end - 1 if words.partner[first] == end - 1 else end
    vocab = vocabulary()
    for i in range(first, end):
        if norm[i] == OPEN and words.partner[i] < end:
            prior = norm[i - 1] if i > first else ""
            if vocab.head(prior) not in vocab.eponym_heads and vocab.head(prior) not in vocab.organisations:
                return Kind.MIXED, first, end
    return Kind.INDIRECT, first, end


def in_cnn(norm: list[str], at: int) -> bool:
    """Whether a token is one of the two that are no أن in «سي إن إن», which «بي بي سي إن» is not."""
    for first in (at - 1, at - 2):
        if first >= 0 and norm[first : first + 3] == ["سي", "ان", "ان"]:
            return not (first and norm[first - 1] == "بي")
    return False


def on_terms(norm: list[str], at: int) -> bool:
    """Whether a token is the أن of «، على أن يكون …», the terms on which something is done."""
    if norm[at] != "ان" or at < 2 or norm[at - 1] != "على" or norm[at - 2] not in COMMAS or at + 1 >= len(norm):
        return False
    verb = norm[at + 1]
    return verb[:1] in "يت" and verb[1:] in known_words().present


def _wants(before: str, behind: str) -> bool:
    """Whether أن stands between two verbs of the present of which the first says nothing («تحاول أن تقنع»)."""
    lists = known_words()
    verbs = all(word[:1] in ("ي", "ت") and word[1:] in lists.present for word in (before, behind))
    return verbs and not readings(before)[1] and not vocabulary().namelike(before) and before not in lists.nouns


def opens_clause(norm: list[str], at: int) -> bool:
    """Whether أن at a token opens what was said, and not a clause of time or of the narrator's own."""
    if norm[at] not in COMPLEMENTISERS or norm[at] in REASONS:
        return False
    if norm[at] == "ان" and in_cnn(norm, at):
        return False
    if norm[at] == "بان" and at + 1 < len(norm) and norm[at + 1].startswith("كي"):
        # «بان كي مون» is a name.
        return False
    if at > 2 and norm[at - 2] == "من" and norm[at - 1] in WHAT_IT_IS and norm[at - 3] in RELATIVES:
        # «المدينة التي من المتوقع أن تشهد …»
        return False
    if norm[at] == "ان" and 0 < at < len(norm) - 1 and _wants(norm[at - 1], norm[at + 1]):
        # «كتب رسالة تحاول أن تقنع الجميع»
        return False
    if tuple(norm[max(0, at - 2) : at]) in MOREOVER:
        # «نشرت الوزارة حراسا في المدينة، فضلا عن أن المستشار …»
        return False
    earlier = norm[max(0, at - 2) : at] == ["من", "قبل"]
    return earlier or not (at and norm[at - 1] in NOT_SAID_BEHIND)


__all__ = ["content_end", "extend_direct", "in_cnn", "is_trailing", "kind_of", "on_terms", "opens_clause", "verbal"]

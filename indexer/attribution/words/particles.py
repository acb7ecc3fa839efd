"""Words of closed classes: prepositions, conjunctions, pronouns, negations, forms of «to be».

The lists say what may stand before, behind or between a verb and what it takes.
"""

from __future__ import annotations

from indexer.attribution.words import listed

# What tells that somebody is meant who was named already («المصدر ذاته»).
AGAIN = listed("ذاته ذاتها نفسه نفسها عينه عينها المذكور المذكوره")
# What somebody said already, behind the verb («صرح بذلك المدير سامر العلي»).
THEREBY = frozenset({"بذلك", "بهذا"})
# What tells that somebody is meant again («المتحدث ذاته», «نفس الصحيفة»).
THE_SAME = AGAIN | {"نفس", "ذات"}
# What opens a clause that somebody says («قال إن الطريق مغلق», «بأنه سيعود»).
COMPLEMENTISERS = listed(
    """
    ان بان انه بانه انها بانها انهم بانهم انهما بانهما انهن انني اني باني بانني اننا انا باننا انك انكم لان لانه
    لانها
    """
)
# Those among them that give a reason, and no content («رفض لأنه …»).
REASONS = listed("لان لانه لانها")
# Words that are part of no noun phrase and no name («قال الوزير في بيان»: «في» ends the title).
FUNCTION = listed(
    """
    في من الي على عن مع حتي منذ خلال عبر بعد قبل عند لدي بين ضد نحو دون بدون حول تحت فوق امام وراء كي لكي او ثم بل
    لكن ولكن لا لم لن ما قد كان كانت ليس هل كل كلا كلتا هذا هذه ذلك تلك الذي التي الذين اللذين اللتين وقد فقد وكان
    وكانت اذ اذا لو كما حيث حين عندما بينما فيما لما مما بما وما ولا ولم ولن وفي ومن وعلى والى وعن فان وان انما وهو
    لقد وهي هو هي هم وهم الا غير سوي له لها لهم قوله قولها قولهم بقوله بقولها به بها فيه فيها منه منها عنه عنها عليه
    عليها اليه اليها وفق وفقا بحسب حسب حسبما نقلا ايضا بان وانه وانها اي ايه نعم و ف ب ل ك
    بعدما حينما قبلما طالما مثلما عما عمن ممن
    """
)
# A cue behind these reports that something was not said («لم يؤكد أن …»).
NEGATIONS = listed("لم لا لن ولم ولا ولن فلم فلا دون بدون ليس")
# Behind these stands a verb, whatever it looks like («ولم يخض العلي في التفاصيل»).
BEFORE_VERBS = listed("لم ولم فلم لن ولن فلن")
# What may stand right before a verb of its clause («وكان الوزير قد أعلن»).
AUXILIARIES = listed("قد كان كانت وكان وكانت وقد لقد ولقد ايضا كذلك وكذلك بدوره بدورها فقد")
# «لكنه», «ولكنها»: who was spoken of does or says something else («لكنه حذر من التسرع»).
BUT_HE = listed("لكنه لكنها لكنهم ولكنه ولكنها ولكنهم")
# «وإذ أكد أن …، فإنه دعا إلى …»: the main clause of whoever spoke in the one before it.
AND_SO_HE = listed("فانه فانها فانهم")
# Behind these a verb has its subject already: the pronoun («لكنه حذر المجلس من …»).
WITH_SUBJECT = BUT_HE | AND_SO_HE | listed("انه انها انهم بانه بانها بانهم وانه وانها هو هي وهو وهي")
# Behind these a participle tells what somebody is («كان مطالبا بتسجيل هدفين»).
BECOMING = listed(
    """
    يكن تكن كان كانت كانوا كانا كانتا يكون تكون سيكون ستكون اصبح اصبحت بات باتت صار ليس ليست
    ظل ظلت يظل تظل سيظل ستظل بقي بقيت يبقي تبقي سيبقي ستبقي
    """
)
# Behind these a verb is said of the reader («إذا كنت تظن أن …»).
SECOND_PERSON = listed("كنت انت كنتم انتم انك بانك لانك لعلك")
# Words that open a question («وتساءل: هل نستسلم؟»).
QUESTIONS = listed("هل ماذا لماذا كيف اين متي كم من ما اليس الم افلا")
# «ما يسمى المجلس الوطني»: the body is meant all the same.
CALLED_SO = listed("يسمي تسمي سمي يدعي")
# What ties a clause to the noun before it («الوزير الذي قال إن …»).
RELATIVES = listed("الذي التي الذين اللذان اللتان اللذين اللتين والذي والتي")
# Pointing words that stand before a noun («وعزا مراقبون هذا الانكماش إلى …»), unless it is a time.
DEMONSTRATIVES = listed("هذا هذه تلك هولاء")
# What leads to a clause behind its source («وبحسب الوزارة فإن …»).
LED_OFF = listed("فان فقد فانه فانها فانهم فاننا")
# Behind these «من» is somebody («هناك من يرى أن …»).
SOME_ARE = listed("هناك وهناك فهناك هنالك وهنالك فهنالك ثمه وثمه فثمه منهم ومنهم فمنهم بينهم وبينهم منا ومنا فمنا")
# Behind these a clause goes on with what was told («فضلا عن إغلاق الطرق»).
MOREOVER = frozenset({("فضلا", "عن"), ("ناهيك", "عن"), ("علاوه", "على"), ("اضافه", "الي"), ("بالاضافه", "الي")})
# Prepositions with a pronoun that points back («تصريحات قال فيها»).
RESUMPTIVES = listed(
    """
    فيها فيه فيهم به بها بهم له لها لهم عليه عليها منه منها عنه عنها اليه اليها معه معها خلاله خلالها لنا منهم منهن لهن
    لك لكم منا بهما فيهما عليهما منهما عنهما عنهم اليهما معهما معهم معي معنا اليهم عليهم
    """
)
# Of these, those that point back to a speech or an occasion («تصريحات قال فيها», «الجلسة التي أعلن خلالها»).
IN_WHICH = listed("فيه فيها خلاله خلالها")
# Behind these stands a noun, so a verb's form is none («من كشف»); no subject starts with them.
PREPOSITIONS = listed(
    """
    في من الي على عن مع خلال عبر بعد قبل عند لدي بين ضد نحو حول امام عقب اثر منذ وسط ضمن اثناء بشان بخصوص رغم بسبب
    دون بدون حسب وفق
    """
)
# The same behind و («وعن لقائه», «وإلى جانبه»).
JOINED_PREPOSITIONS = frozenset("و" + word for word in PREPOSITIONS) - {"والي"} | {"والى"}
# With و or without («عن لقائه», «وعن لقائه»).
LEADS_TO_NOUN = PREPOSITIONS | JOINED_PREPOSITIONS
# Behind these a noun is theirs and no subject («وعن لقائه مع الرئيس، قال …»).
NO_SUBJECT_BEHIND = listed("مع ضد بحضور برفقه مخاطبا ممثلا ممازحا")
# Behind these a new clause can open with its subject («فيما الوزير قال»).
CLAUSE_OPENERS = listed(
    """
    كان كانت وكان وكانت قد وقد لكن ولكن بينما فيما حيث كما و ف ان الا لان وان فان بعدما عندما حين اذ واذ غير اما
    """
)
# Behind a source these open a clause of their own, and are no predicate of what stands before it («، بحسب الشهود، ثم
# انسحب»).
NO_PREDICATE = listed("لكن بينما فيما حيث كما ان الا لان بعدما عندما حين اذ اما ثم بل مما ما امس اليوم اثناء")
# Behind these a clause with a subject of its own opens («…، في حين رد آخرون بأن»).
MEANWHILE = listed("بينما فيما حين")
# Connectives that lead a clause with a cue («، لكن وزارة الداخلية قالت»).
LEADERS = listed("لكن ولكن بينما فيما وفيما وبينما الا غير بيد وكان وكانت في")
# Behind these a cue is on the level of the one before, not in its content («كما أكد», «لكنه قال»).
LED_BY = BUT_HE | listed(
    "و اذ وفيما وبينما كما فيما بينما حيث قد فقد وكان وكانت وقد كان كانت ثم حين كذلك بعدما لكن ولكن ولم"
)
# These lead to the next cue and are cut from the end of a content («… وقد» before «أكد»).
LEADS_TO_CUE = (LED_BY - {"و"}) | {"ايضا", "وذلك", "لذا"}
# Asides behind which a noun of theirs follows: not to be stepped over («قال خلال المؤتمر»).
NOT_STEPPED_OVER = listed(
    "هذا هذه ذلك هو هي وهو وهي لدي امام خلال عبر قبل بعد عقب مع كان كانت حين عند قبيل بعيد فور اثر"
)
# What may stand before an occasion («في هذا السياق», «في ذات الوقت»).
POINTING = listed("هذا هذه ذات نفس ذلك")
# Behind these words أن opens a clause of the narrator's own or of time, not what was said («بعد أن»).
NOT_SAID_BEHIND = listed(
    """
    بعد قبل منذ الا غير كما حيث رغم علما سيما خصوصا خاصه دون بدون حتي يمكن يجب ينبغي بد عوض بدل لولا مجرد كون فور مع
    سبق وسبق يكفي ويكفي عند بيد اي لدرجه شان شانه شانها شانهم حين طالما لو اعتبار باعتبار بحيث اذ شرط بشرط شريطه ما عما
    """
)
# What a source behind or before a content starts with («وفق المصدر», «بحسب الوزير»).
TRAILING = listed(
    """
    وباعتراف تبعا وتبعا فطبقا فبحسب فحسب فوفق فوفقا وطبقا واستنادا وفق وفقا بحسب حسب حسبما طبقا
    نقلا ووفق ووفقا وبحسب وحسب وحسبما حسبه حسبها بحسبه بحسبها وحسبه وحسبها
    """
)
# What opens a sentence before the one whose view it tells («وبرأي المدير فإن الخطة جيدة»).
IN_VIEW = listed("براي بنظر بتقدير باعتقاد")
# The same behind «في» («وفي تقدير البنك، فإن الخطة جيدة»).
VIEWS = listed("راي نظر تقدير اعتقاد")
# Of these, those that carry their source with them («يتعرضون، حسبه، لضغوط»).
ATTACHED = listed("حسبه حسبها بحسبه بحسبها وحسبه وحسبها")
# Particles that و joins to the clause before («…، ولا يستبعد المدير أن …»).
JOINED = listed("ولا ولم ولن وقد وما")

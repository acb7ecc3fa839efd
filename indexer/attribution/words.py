"""Word sets of the grammar of attribution, folded: what the stages ask of a word beyond the lexicon.

Nouns that a linguist would add to are in `speakers.yaml` and verbs in `cues.yaml`; here are words of closed classes and
the short lists that one rule needs. «على» stands apart from the name «علي», as in `tokens`.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Grammar: words of closed classes -----------------------------------------------------------------------------------

# What tells that somebody is meant who was named already («المصدر ذاته»).
AGAIN = _words("ذاته ذاتها نفسه نفسها عينه عينها")
# What tells that somebody is meant again («المتحدث ذاته», «نفس الصحيفة»).
THE_SAME = AGAIN | {"نفس", "ذات"}
# What opens a clause that somebody says («قال إن الطريق مغلق», «بأنه سيعود»).
COMPLEMENTISERS = _words(
    """
    ان بان انه بانه انها بانها انهم بانهم انهما بانهما انهن انني اني باني بانني اننا انا باننا انك انكم لان لانه
    لانها
    """
)
# Behind these عن leads to whoever issued a document, and to no content («التقرير الصادر عن …»).
ISSUED = _words("صادر صادره الصادر الصادره صدر صدرت")
# Nouns and adverbs that عن goes on («لقاء مع ممثلين عن دمشق»).
WITH_ABOUT = _words("ممثل ممثله ممثلين ممثلون ممثلي نايب نواب بعيدا فضلا عوضا نيابه كنايه دفاعا بديلا بمعزل بعيد خارجه")
# With an adjective these tell how something was said («بشكل قاطع»).
LEADS_TO_MANNER = _words("بشكل بصوره بصفه بنحو باسلوب بلهجه")
# What opens a phrase of time or occasion between a verb and whoever is accused.
OPENS_TIME = _words("للمره منذ خلال بعد قبل")
# Those among them that give a reason, and no content («رفض لأنه …»).
REASONS = _words("لان لانه لانها")
# Words that are part of no noun phrase and no name («قال الوزير في بيان»: «في» ends the title).
FUNCTION = _words(
    """
    في من الي على عن مع حتي منذ خلال عبر بعد قبل عند لدي بين ضد نحو دون بدون حول تحت فوق امام وراء كي لكي او ثم بل
    لكن ولكن لا لم لن ما قد كان كانت ليس هل كل كلا كلتا هذا هذه ذلك تلك الذي التي الذين اللذين اللتين وقد فقد وكان
    وكانت اذ اذا لو كما حيث حين عندما بينما فيما لما مما بما وما ولا ولم ولن وفي ومن وعلي والي وعن فان وان انما وهو
    لقد وهي هو هي هم وهم الا غير سوي له لها لهم قوله قولها قولهم بقوله بقولها به بها فيه فيها منه منها عنه عنها عليه
    عليها اليه اليها وفق وفقا بحسب حسب حسبما نقلا ايضا بان وانه وانها اي ايه نعم و ف ب ل ك
    بعدما حينما قبلما طالما مثلما
    """
)
# Commas of both scripts.
COMMAS = (",", "،")
# Marks before a title in apposition; some houses write «سامر العلي؛ مدير المركز».
PAUSES = (*COMMAS, "؛")
# A cue behind these reports that something was not said («لم يؤكد أن …»).
NEGATIONS = _words("لم لا لن ولم ولا ولن فلم فلا دون بدون ليس")
# What may stand right before a verb of its clause («وكان الوزير قد أعلن»).
AUXILIARIES = _words("قد كان كانت وكان وكانت وقد ايضا كذلك بدوره بدورها فقد")
# Behind these a verb has its subject already: the pronoun («لكنه حذر المجلس من …»).
WITH_SUBJECT = _words(
    "لكنه لكنها لكنهم ولكنه ولكنها ولكنهم انه انها انهم بانه بانها بانهم فانه فانها وانه وانها هو هي وهو وهي"
)
# Behind these a participle tells what somebody is («كان مطالبا بتسجيل هدفين»).
BECOMING = _words(
    """
    يكن تكن كان كانت كانوا يكون تكون سيكون ستكون اصبح اصبحت بات باتت صار ليس ليست
    ظل ظلت يظل تظل سيظل ستظل بقي بقيت يبقي تبقي سيبقي ستبقي
    """
)
# Behind these a verb is said of the reader («إذا كنت تظن أن …»).
SECOND_PERSON = _words("كنت انت كنتم انتم انك بانك لانك لعلك")
SHORT_VERBAL_NOUNS = _words("سجن حبس صرف دفع قطع وقف منع حمايه دعم فتح نشر رفع خفض سحب قبول رفض طرد عزل ضرب ردع صد فشل")
# What somebody did not do who said no more («لكنه لم يدل بتفاصيل»).
WITHHOLDING = _words(
    """
    يوضح توضح يوضحوا يذكر تذكر يكشف تكشف يدل تدل يدلوا يقدم تقدم يفصح تفصح يحدد تحدد يخض تخض يعط تعط يتطرق تتطرق يسم
    تسم
    """
)
# What has a title, in marks («كتاب "…"», «بيان بعنوان "…"»).
TITLED = _words("كتاب كتابه كتابها مقال مقاله روايه فيلم دوره برنامج وثيقه حمله مبادره شعار مسلسل")
# Verbal nouns that a preposition is often written onto («متهما أنقرة بمحاولة …»).
DEED_NOUNS = _words("دوي محاوله مواصله مهاجمه معارضه ملاحقه ممارسه مخالفه مشاركه مساعده قتل ارتكاب نقل")
# Before figures that are not exact («حوالي مئة»).
ABOUT_SO_MUCH = _words("حوالي نحو زهاء قرابه اكثر اقل")
AS_MANY_AS = ["ما", "يقرب", "من"]
# Parts of those asked or meant («نصف المشاركين», «غالبية السكان»), and what several parts are of («ثلاثة أرباع»).
PARTS_OF_WHOLE = _words(
    """
    نصف النصف ثلث الثلث ربع الربع ثلثا ثلثي الثلثين الثلثان خمس خمسا خمسي عشر معشار غالبيه اغلبيه اكثريه اقليه جل معظم
    اغلب جميع
    """
)
SEVERAL_PARTS = _words("ارباع اخماس اسداس اسباع اثمان اعشار")
# Behind a count: those of whom the talk is («12 منهم», «كل منا»); and in one word («جميعهم», «كلاهما»).
OF_THEM = _words("منهم منهن منها منهما منا منكم")
HOW_MANY_OF_THEM = _words(
    "كلاهما كلتاهما كلانا كلهم كلهن جميعهم جميعهن الجميع معظمها اغلبها غالبيتها اكثرهم اكثريتهم جلهم"
)
DASHES = frozenset({"-", "–", "—", "ـ"})
# Words that open a question.
QUESTIONS = _words("هل ماذا لماذا كيف اين متي كم من ما اليس الم افلا")
# Bodies of whom a plural verb may speak («وقالت الشرطة …، وأكدوا أن …»).
COLLECTIVE = _words(
    """
    شرطه فريق منتخب نادي حزب جماعه حركه قياده اداره لجنه
    وفد طاقم اسره عايله نقابه تنظيم حكومه مجلس الاخوان الحوثيون الحوثيين
    """
)
# What a team is called by, which a general is not («الفريق الاستقلالي», «الفريق البحثي»).
OF_TEAMS = _words("البرلماني النيابي الاستقلالي الاشتراكي الاتحادي الحركي البحثي الطبي العلمي القانوني الوطني الامني")
# «وقال مخاطبا الحضور: …»: behind it stands whom he speaks to.
ADDRESSING = _words("مخاطبا مخاطبه")
# «ما يسمى المجلس الوطني»: the body is meant all the same.
CALLED_SO = _words("يسمي تسمي سمي يدعي")
# Adjectives of offices that are nouns, too («الرئيس الفرنسي الراحل», «القنصل الفرنسي العام»).
FURTHER_ADJECTIVES = _words("رفيع عام اعلي اول راحل جديد حالي اسبق سابق شاب اخر ثاني كبير خاص وطني")
# Words of time that tell of a title who bears it now.
PRESENT_HOLDER = _words("الحالي الحاليه")
# What stands behind «على» and behind nobody's name.
ON_WHAT = _words("ضروره اهميه الرغم حد هامش غرار صعيد مستوي اساس وجوب حرص خلفيه الاقل")
# Verbs that say to whom somebody says it.
TELLING = frozenset({"أبلغ", "أخبر"})
# «من الضروري أن …» is said of a matter, not by somebody.
WHAT_IT_IS = _words(
    "الضروري المهم المتوقع المقرر المرجح المحتمل الممكن العدل الواضح المنتظر المفترض الصعب الطبيعي الواجب"
)
# What ties a clause to the noun before it («الوزير الذي قال إن …»).
RELATIVES = _words("الذي التي الذين اللذان اللتان اللذين اللتين والذي والتي")
# Pointing words that stand before a noun («وعزا مراقبون هذا الانكماش إلى …»), unless it is a time.
DEMONSTRATIVES = _words("هذا هذه تلك هولاء")
TIMES = _words("الاسبوع الشهر العام المساء الصباح اليوم السنه الليله المره الاثناء السياق الاطار الصدد المجال")
# What so much time ago is counted in («قبل أيام»).
PLURALS_OF_TIME = _words("ايام اسابيع اشهر شهور سنوات ساعات دقايق يومين اسبوعين شهرين عامين سنتين اعوام")
# Parts of a month or year, and which one it is («نهاية العام الماضي»).
PARTS_OF_TIME = _words("مطلع اوايل بدايه مستهل منتصف اواسط اواخر نهايه")
WHICH_TIME = _words(
    "الماضي الماضيه الفائت الفايت المنصرم المنصرمه الجاري الجاريه الحالي الحاليه المقبل المقبله القادم القادمه"
)
# What a source without a name did besides speaking («قال مصدر طلب عدم ذكر اسمه إن …»).
ON_CONDITION = _words("تحدث تحدثت تحدثوا طلب طلبت طلبوا فضل فضلت رفض رفضت اشترط اشترطت")
# How strongly something was said: it stands between a verb and its object («نفت بشدة تورطها»).
STRONGLY = _words("بشده بقوه بوضوح بحراره بالاجماع مجددا صراحه علنا رسميا مرارا وتكرارا جميعا")
# How something was done or said, behind ب or على («أقر المجلس بالإجماع …»).
MANNERS = _words(
    """
    برياسه بقياده بزعامه بحضور بمناسبه برفقه بصفته بصفتها بصفتهم بالتزامن بالاضافه بموجب برعايه باشراف بوصفه بوصفها
    بالاجماع بالاسم بالاغلبيه باغلبيه بغالبيه بالتوافق بالفعل بالكامل بالتالي بالتفصيل بالقوه بالذات باسم باسمه باسمها
    بشده بوضوح بصراحه بحراره بقوه بدوره بدورها بدورهم بجديه بسرعه
    """
)
# Plurals that mean those over, in or behind what follows them («قادة دول غرب إفريقيا», «أصحاب محال»).
PEOPLE_OF = _words("قاده زعماء روساء اعضاء اصحاب ملاك سكان اهالي ابناء ممثلو انصار وزراء سفراء مندوبو مدراء")
# What leads to a clause behind its source («وبحسب الوزارة فإن …»).
LED_OFF = _words("فان فقد فانه فانها فانهم")
# What somebody refuses who says nothing («رفض التعليق», «رفض الإدلاء بأي تصريح»).
WORDS_WITHHELD = _words(
    "التعليق الادلاء الافصاح الكشف الحديث التحدث الاجابه الخوض التصريح الرد المصافحه مصافحه مصافحته"
)
# Verbal nouns that عن goes on («الإفراج عن الأسرى», «التخلي عن المشروع»).
DEEDS_ABOUT = _words(
    """
    افراج كشف اعلان تخلي دفاع امتناع تراجع بحث اعتذار تنازل استغناء توقف تعبير انفصال استقلال انشقاق تعويض عفو تنحي
    خروج ابتعاد عدول اعراض نزول انسلاخ
    """
)
# What a body is for, and nobody who is spoken to («مركز النهار للدراسات»).
FIELDS_OF_STUDY = _words("دراسات ابحاث بحوث تحقيقات معلومات انباء")
# What is said again behind «مجددا», which is else an adverb.
SAID_AGAIN = _words("التاكيد الدعوه المطالبه الرفض العهد التعبير الادانه الالتزام الثقه")
# In these something is announced; what they are about is no part of it («استقالته في بيان»).
STATEMENTS = _words(
    "بيان بيانه بيانها تصريح تصريحات تصريحاته تصريحاتها مقابله تغريده تغريدته تغريدتها كلمته كلمتها خطابه"
)
# How foreign letters are spelt («بي إم دبليو»).
LETTERS = _words("ايه بي سي دي اف جي اتش اي جيه كيه ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد")
# Those that stand in names cut short («آر. في شاندرافادان»).
INITIALS = _words("ار جي اس ام دي سي بي اي كي اف تي يو اتش")
# What leads to an age behind a name.
AGED = _words("البالغ البالغه")
# Who leads a body, behind its name («محكمة الجنايات برئاسة المستشار فلان»).
UNDER = _words("برياسه بقياده بزعامه")
# Behind these «من» is somebody («هناك من يرى أن …»).
SOME_ARE = _words("هناك وهناك فهناك ثمه وثمه فثمه منهم ومنهم فمنهم بينهم وبينهم منا ومنا فمنا")
# Where those work who serve somebody in office («مكتب الرئيس», «إدارة الرئيس»).
OFFICES_OF = _words("مكتب اداره حكومه ديوان فريق حمله طاقم محيط")
# Bodies that somebody leads, who is named with them («حملة الرئيس دونالد ترامب», «جماعة فتح الله غولن»).
OF_A_PERSON = OFFICES_OF | _words("نظام حركه جماعه ميليشيا عايله اسره")
# Where somebody is invited («دعاه إلى العشاء»).
MEALS = _words("عشاء غداء افطار مادبه فطور سحور وليمه")
# What is asserted without أن, behind words of time and place too («أكد الوزير خلال الافتتاح أهمية المشروع»).
ASSERTED = _words(
    """
    ضروره اهميه حرص حرصه حرصها حرصهم استعداد استعداده استعدادها التزام التزامه التزامها وقوع وجوب عدم
    دعم دعمه دعمها رفض رفضه رفضها تمسك تمسكه تمسكها موقف وقوف عمق متانه
    """
)
# What news makes known besides deeds with the shape of verbal nouns («أعلن الاتحاد، الخميس، فوز الفريق»).
MADE_KNOWN = _words(
    """
    فوز فرض مقتل وفاه اصابه نمو بدء زياده عوده نجاح فشل وصول سقوط خروج دخول عقد ضبط حصول ظهور وجود حدوث وقوع موافقه عدم
    صحه منح بيع شراء نقل قتل اسر توقف تسلم تراجع تجاوز تعرض تحقق تضرر تورط تاخر تقدم تعافي انتهاء ميلاد رحيل هبوط صعود
    خساره خساير هزيمه اقامه اعاده استقاله اقاله احاله سماح عثور شروع افراج
    """
)
# What calls for something, and is nobody («دعت الحاجة إلى …»).
NEEDS = _words("حاجه ضروره ظروف مصلحه")
# What a thing gives rise to («أمر يدعو للفخر»).
FEELINGS = _words("فخر قلق دهشه استغراب تساول تفاول سخريه اسف خجل حزن ريبه شك اطمينان غرابه عجب شفقه ارتياح امل")
# What a verb of saying is no more with («رأت النور», «رجحت كفة الفريق»).
OTHERWISE = {
    "رأى": _words("النور"),
    "رجح": _words("كفه الكفه"),
    "علق": _words("الامال امالا امال اماله امالها"),
    "لفت": _words("للانظار للنظر للانتباه"),
    "لوح": _words("في"),
    "طلب": _words("العلم"),
    "ثمن": _words("النهايي نهايي"),
    "شدد": _words(
        """
        العقوبات عقوبات العقوبه عقوبته الحصار حصارا حصاره حصارها الخناق قبضته قبضتها القبضه القيود قيودا قيوده قيودها
        الرقابه رقابته رقابتها الحراسه حراسته حراستها الاجراءات اجراءات اجراءاته اجراءاتها التدابير تدابير تدابيره
        تدابيرها الضغط ضغوط ضغوطه ضغوطها الضغوط لهجته لهجتها اللهجه الحملات حملته حملتها هجماته هجماتها
        القصف هجومه هجومها خناقه خناقها
        """
    ),
    "أوضح": _words("ادناه اعلاه"),
    "زعم": _words("اول وفد وفدا الوفد حزب الحزب الحركه عصابه تنظيم التنظيم كتله الكتله"),
}
# What is for a farewell («رسالة وداعية للجماهير»), and whom somebody leaves out of a team.
FAREWELLS = _words("رساله كلمه كلمات حفله مباراه زياره جوله تغريده عباره عبارات تحيه")
LEFT_OUT = _words(
    "كلا كل لاعب لاعبا لاعبين لاعبيه اللاعب اللاعبين الثنايي الثلاثي الحارس المدافع المهاجم الجناح نجم نجمه"
)
# What threatens, and is no threat of anybody's («حياتهم مهددة بالخطر»).
ENDANGERED = _words("بالخطر بالانقراض بالانهيار بالزوال بالضياع بالفناء بالاندثار بالافلاس بالاغلاق بالغرق بالموت")
# What somebody else threatens with, too («الفريق مهدد بالهبوط», «المتهم مهدد بالسجن»).
RELEGATED = _words(
    """
    بالهبوط بالاقصاء بالجفاف بالسقوط بالتشرد بالترحيل بالهدم بالاخلاء بالمجاعه بالاعدام بالسجن بالطرد بالغياب بالايقاف
    بالفشل بالتوقف بالاعتقال بالاختفاء بالعقوبات
    """
)
# Behind these a clause goes on with what was told.
MOREOVER = frozenset({("فضلا", "عن"), ("ناهيك", "عن"), ("علاوه", "على"), ("اضافه", "الي"), ("بالاضافه", "الي")})
# Lemmas whose به points back to a threat or a promise («هجوما لوحت به دمشق»).
THREATENING = frozenset({"لوح", "هدد", "توعد", "تعهد", "وعد", "طالب", "ندد", "أشاد", "نادى", "أوصى", "نصح"})
# What is dug up («كشفت الحفريات عن مقبرة»).
UNCOVERED = _words("انقاض اثار بقايا مقبره مقابر مقبرتين جدران تمثال تماثيل هيكل هياكل جثه جثث نقوش فسيفساء")
# Whoever scores these says nothing («سجل 41 هدفا»).
GOALS = _words("هدف هدفا اهداف اهدافا هدفين هدفيه ثناييه نقطه نقاط")
# Short presents, which stand behind لم.
SHORT_PRESENTS = _words("يشر تشر يفد تفد يضف تضف يقل تقل")
# Who passes words on for his house («نقل مراسل الجزيرة عن المتحدث قوله»), and what of.
REPORTERS = _words("مراسل مراسله موفد موفده مندوب مندوبه")
STATEMENTS_OF = _words("تصريحات تصريح اقوال كلام حديث قول تاكيد نفي اعلان اعتراف اقرار تشديد")
# What is waved, and threatens nobody («لوحوا بالأعلام»), and what is shown, not said («أبدى مرونة»).
WAVED = _words("اعلام علم رايات رايه لافتات ايدي يد")
SHOWN = _words("مرونه مقاومه بساله صمودا تعاونا شجاعه")
# Whom somebody tells («أبلغ الوزير نظيره الصيني»), and no further title of his.
COUNTERPARTS = _words("نظيره نظيرها نظيرته نظيرتها نظيرهما نظراءه نظراءها")
# Heads of those whose أدان convicts and says nothing.
COURTS = _words("محكمه قضا قاض قاضي")
CHARGES = _words("بتهمه بتهم")
# What states recognise: no words of theirs («اعترفت لندن بالدولة الجديدة»).
RECOGNISED = _words(
    "باستقلال باستقلاله باستقلالها بالدوله بدوله بالقدس بالحكومه بحكومه باسراييل بشرعيه بسياده بالجمهوريه"
)
# What counts a subject («معظم الصحف»).
QUANTIFIERS = _words("معظم اغلب غالبيه اغلبيه جميع كل بعض عده كثير عدد")
# Prepositions with a pronoun that points back («تصريحات قال فيها»).
RESUMPTIVES = _words(
    """
    فيها فيه فيهم به بها له لها لهم عليه عليها منه منها عنه عنها اليه اليها معه معها خلاله خلالها لنا منهم منهن لهن لك
    لكم منا بهما فيهما عليهما منهما عنهما عنهم اليهما معهما
    """
)
# Of these, those that point back to a speech or an occasion («تصريحات قال فيها», «الجلسة التي أعلن خلالها»).
IN_WHICH = _words("فيه فيها خلاله خلالها")
# Behind these stands a noun, so a verb's form is none («من كشف»); no subject starts with them.
PREPOSITIONS = _words(
    """
    في من الي على عن مع خلال عبر بعد قبل عند لدي بين ضد نحو حول امام عقب اثر منذ وسط ضمن اثناء بشان بخصوص رغم بسبب
    دون بدون حسب وفق
    """
)
# Behind these a new clause can open with its subject («فيما الوزير قال»).
CLAUSE_OPENERS = _words(
    """
    كان كانت وكان وكانت قد وقد لكن ولكن بينما فيما حيث كما و ف ان الا لان وان فان بعدما عندما حين اذ واذ غير اما
    """
)
# Behind a source these open a clause of their own, and are no predicate of what stands before it.
NO_PREDICATE = _words("لكن بينما فيما حيث كما ان الا لان بعدما عندما حين اذ اما ثم بل مما ما امس اليوم اثناء")
# Behind these a clause with a subject of its own opens («…، في حين رد آخرون بأن»).
MEANWHILE = _words("بينما فيما حين")
# Behind these a name tells which of them («وقال أحدهم سامر العلي إن …»).
ONE_OF_THEM = _words("احدهم احدهما احداهن احداهما احداهم")
# What moves somebody to do something («الأسباب التي دعته إلى الاستقالة»).
MOTIVES = _words("سبب اسباب دافع دوافع عامل عوامل ظرف ظروف مبرر مبررات اعتبار اعتبارات حاجه ضروره مصلحه")
# Connectives that lead a clause with a cue («، لكن وزارة الداخلية قالت»).
LEADERS = _words("لكن ولكن بينما فيما وفيما وبينما الا غير وكان وكانت في")
# Behind these a cue is on the level of the one before, not in its content («كما أكد», «لكنه قال»).
LED_BY = _words(
    """
    و اذ وفيما وبينما كما فيما بينما حيث قد فقد وكان وكانت وقد كان كانت لكنه لكنها ولكنه ولكنها ثم حين كذلك بعدما لكن
    ولكن ولم
    """
)
# These lead to the next cue and are cut from the end of a content («… وقد» before «أكد»).
LEADS_TO_CUE = _words(
    """
    كما فيما وفيما بينما وبينما حيث وكان وكانت وقد كان كانت قد فقد كذلك ثم لكن ولكن لكنه لكنها ولكنه ولكنها حين بعدما
    ايضا ولم اذ وذلك
    """
)
# Words of time that stand between subject and verb («الوزير أمس قال»).
ADVERBS = _words(
    """
    انذاك حينها حينيذ حينذاك وقتها وقتيذ وقتذاك يوميذ يومذاك ساعتها ساعتيذ
    اليوم امس ايضا سابقا لاحقا بعده بعدها مباشره مجددا موخرا مرارا دايما مرتين
    الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت
    """
)
# Nouns that tell how or when something was said («قال صراحة», «قال فجأة»).
ADVERBIAL_NOUNS = _words("مباشره فجاه صراحه علانيه عاده حقيقه خلسه جهره بدايه تاره مره مرات")
# Asides behind which a noun of theirs follows: not to be stepped over («قال خلال المؤتمر»).
NOT_STEPPED_OVER = _words("هذا هذه ذلك هو هي وهو وهي لدي امام خلال عبر قبل بعد عقب مع كان كانت")
# What may stand before an occasion («في هذا السياق», «في ذات الوقت»).
POINTING = _words("هذا هذه ذات نفس ذلك")
# What the formulas end in that turn to another speaker («من جانبه», «في المقابل»).
TURNS = _words("جانبه جانبها جهته جهتها جانبهم ناحيته ناحيتها السياق المقابل الاطار الاثناء الصدد الشان")
# Of these, what gives somebody else the word behind «من», and what does so alone.
IN_TURN_OF = _words("جانبه جانبها جهته جهتها جانبهم جهتهم ناحيته ناحيتها")
IN_TURN = _words("بدوره بدورها بدورهم")
# What a clause turns with before its verb («من جهة أخرى ذكر …», «وهنا حذر …»).
TURNED_TO = _words("اخري اخر متصل متصله ثانيه مماثل موازي موازيه منفصل وهنا وهناك وبعدها وعندها")
# What «من» turns to something else with («من جهة أخرى»).
TURNING = _words("جهه جانب ناحيه جديد قبل")
# Right behind a closing mark and a comma, words of time and occasion are the narrator's («"…"، بعد لقائه»).
TIME_BEHIND_MARKS = _words("بعد قبل خلال عقب اثر تعليقا مع عبر منذ في عشيه قبيل بعيد اثناء")
# Behind these words أن opens a clause of the narrator's own or of time, not what was said («بعد أن»).
NOT_SAID_BEHIND = _words(
    """
    بعد قبل منذ الا غير كما حيث رغم علما سيما خصوصا خاصه دون بدون حتي يمكن يجب ينبغي بد عوض بدل لولا مجرد كون فور مع
    سبق وسبق عند بيد لدرجه شان شانه شانها شانهم حين طالما اعتبار باعتبار بحيث اذ شرط بشرط شريطه
    """
)
# What a source behind or before a content starts with («وفق المصدر», «بحسب الوزير»).
TRAILING = _words(
    """
    وباعتراف تبعا وتبعا فطبقا فبحسب فحسب فوفق فوفقا وطبقا واستنادا وفق وفقا بحسب حسب حسبما طبقا
    نقلا ووفق ووفقا وبحسب وحسب وحسبما حسبه حسبها بحسبه بحسبها وحسبه وحسبها
    """
)
# Of these, those that carry their source with them («يتعرضون، حسبه، لضغوط»).
ATTACHED = _words("حسبه حسبها بحسبه بحسبها وحسبه وحسبها")

# Verbs and nouns of saying ------------------------------------------------------------------------------------------

# What somebody presents («قدم الوزير تهانيه إلى …»), though some of it is a name, too.
GREETINGS = _words("تهاني تعازي تحيات تحياتي تمنيات تبريكات")
# Plurals that speak like people, and are feminine all the same («الصحف الإسرائيلية»).
PAPERS = _words("صحف مصادر تقارير ارقام مواقع وسايل انباء مجلات")
# What a book or film tells («يروي الفيلم قصة …»).
TALES = _words("قصه قصص حكايه حكايات سيره رحله مغامره مغامرات احداث ملحمه ماساه")
# Behind «من» these open a clause of their own («من الصعب على البلدين أن …»).
IMPERSONAL_QUALITIES = _words(
    "المستحيل الصعب السهل الضروري المهم الممكن المتوقع المقرر المنتظر المفترض المرجح الواضح المستبعد المعروف الطبيعي"
)
# Without a subject of their own these say what one notes or expects, and quote nobody («يتوقع أن»).
IMPERSONAL = _words("يعتقد يلاحظ يفترض يشترط يذكر يشار يتوقع يرجح يقال يزعم يخشي يومل يستبعد")
# Lemmas of three letters whose middle one is doubled: the damma of «يُشدد» makes no passive.
DOUBLED = _words(
    """
    شدد جدد كرر بين فسر ذكّر سجل علق غرد صرح رحب ندد ثمن برر حذر هدد لوح عبر كذب لمح نوه نبه حمّل رجح شكك علل قلل
    قدر
    """
)
# Lemmas whose subject can only be somebody who speaks («أضاف فلان أن»).
SAYING = _words("قال أضاف تابع أوضح ذكر صرح أردف أخبر كتب روى استطرد علق رد أجاب")
# Lemmas that only go on with what somebody is saying already.
GOING_ON = _words("أضاف تابع أردف استطرد")
# Lemmas whose future tells of a deed («ستواصل الوزارة العمل إلى أن …»).
CARRIED_ON = _words("تابع واصل أكمل")
# Lemmas that are deeds unless speech stands at once behind them («تواصل», «تبرز», «تختتم»).
DOING = _words("واصل أكمل زاد ختم اختتم أبرز سجل استذكر تذكر جدد")
# Reports that are no documents of anybody's: polls, figures, studies in the plural.
FIGURES = _words("استطلاع استطلاعات احصاء احصاءات احصاييات احصايات بيانات ارقام دراسات تقارير محضر وثايق نتايج ابحاث")
# Lemmas behind which speech may stand with neither أن nor marks («وأضاف لا يوجد في العالم …»).
SPEECH_VERBS = _words("قال أضاف تابع أردف")
# Lemmas behind marks that hold what was said («…"، يقول المتحدث»).
INVERTING = _words("قال أضاف تابع أردف أوضح أكد صرح علق كتب استطرد شدد ختم أجاب هتف تساءل زاد أورد")
# Lemmas that are put into what was said («شهد القطاع، يضيف المصدر، تراجعا»).
PARENTHETIC = _words("قال أضاف تابع أردف استطرد أوضح حذر سجل أكد ذكر أورد")
# Words that open such speech («وقال نحن لا نريد الحرب»).
SPEECH_OPENERS = _words(
    "لو لا ليس هناك نحن لقد اذا انا ربما لدينا كنا لم لن يجب ينبغي يتعين لابد علينا سوف هذا هذه نعم بصراحه"
)
# Words by which somebody speaks of himself («لدينا فريق جيد»).
OF_ONESELF = _words(
    """
    نحن انا اننا انني باننا بانني لاننا لانني لدينا لدي عندنا لنا علينا معنا منا فينا عنا بيننا كنا كنت لسنا لست
    لكننا ولكننا لكني ولكني لكنني ولكنني اعتقد نعتقد
    """
)
# Of the words that open speech, those that stand in no title and no phrase of time.
OPENS_AT_ONCE = _words("لم لن ليس لقد نحن لدينا كنا سوف لسنا لست يجب ينبغي يتعين لابد علينا")
# What the speaker says of himself right behind the cue («وقال أريد أن …»).
FIRST_PERSON = _words(
    """
    اريد نريد اعتقد نعتقد اظن نظن اقول نقول اود نود اري نري اتمني نتمني نامل اطالب نطالب اوكد نوكد احب نحب اشكر نشكر
    نرحب نرفض ندعو نسعي نستطيع نحتاج نتوقع نحاول نعرف نرجو ندعم نشعر نعتبر نخشي نعمل نواصل نلتزم نتطلع نناشد نحذر نعلن
    """
)
# Forms of cues that are nouns or prepositions more often («بين», «رد», «طلب»).
CUE_HOMOGRAPHS = _words("مذكره ومذكره مقرا مقره مقرين ومقرا ومقره ومقرين بين رد عبر طلب طالبا طالبه نشر وعد كشف")
# Lemmas of what things do, too («تشير التحركات إلى …», «تكشف الصور عن …»).
INDICATING = frozenset({"أشار", "كشف", "عبر", "أظهر", "أوضح", "بين", "أكد"})
# What somebody reveals, not who («كشف النقاب عن …», «كشفت تفاصيل عن …»).
REVEALED = _words(
    """
    النقاب القناع الستار الغطاء اللثام تفاصيل التفاصيل معلومات المعلومات اسرار الاسرار حقايق خفايا كواليس ملامح هويه
    الهويه اسماء خطه خطط جوانب جانبا
    """
)
# Who told the reporter something («وأوضح محدثنا أن …»).
TELLERS = _words("محدث محدثت مصدر مصادر مخاطب محاور متحدث مراسل مراسلت مندوب زميل زميلت")
# Broken plurals of what is read that look like verbs («تذكر كتب التاريخ أن …»).
BOOKS = _words("كتب خطب نسخ نصوص")
# Whose attention is drawn, who says nothing («لفت انتباه الحاضرين إلى …»).
ATTENTION = _words("انتباه نظر انظار الانتباه النظر الانظار انتباهه نظره انتباههم نظرهم")
# When something was said, before its number or name («أعربت عام 1990 عن …»).
POINTS_IN_TIME = _words("عام سنه يوم شهر صباح مساء ظهر فجر ليله ليل نهار عشيه مطلع اوايل اواخر نهايه بدايه منتصف غداه")
# Lemmas that call something what the speaker calls it («ما قالت إنها شبكة تهريب»).
NAMING = _words("قال زعم ادعى")
# Nouns of saying behind a verb: the content is theirs («نقل عنه قوله إن»).
HIS_WORDS = _words("قوله قولها قولهم بقوله بقولها قولهما")
# «وفق تعبيره»: whoever spoke is meant.
AS_HE_PUT_IT = _words("تعبيره تعبيرها تعبيرهم قوله قولها قولهم وصفه وصفها وصفهم زعمه زعمها زعمهم كلامه كلامها رايه")
# Nouns of saying that take a content of their own («قوله إن», «بالقول: …»).
NOUNS_OF_SAYING = _words("قوله قولها قولهم قولهما القول بالقول للقول")
# Behind these «القول» is the writer's own («خلاصة القول إن …»).
ABOUT_TO_SAY = _words(
    """
    يمكن يمكننا نستطيع يجوز يصح يجدر وجب يجب ينبغي يبقي اود نود اريد
    خلاصه نافله صفوه مجمل زبده حاصل جمله محصله
    """
)
# What an outlet does that passes words on («نقلت وكالة فارس عن باقري»).
RELAYING = _words("نقل نقلت تنقل ينقل نفلت نقلا اوردت اورد")
# What leads to whose words somebody gives («نسبت الصحيفة إلى الوزير قوله إن …»).
ASCRIBING = _words("نسب نسبت ينسب تنسب")
# Bodies that meet under whoever is their head («اجتمعت اللجنة برئاسة …»).
PRESIDED = frozenset({"مجلس", "لجنه", "هييه", "وفد", "جمعيه"})
# What tells what a body is for («المركز المعني بمراقبة القرصنة»).
CONCERNED = _words(
    "المعني المعنيه المختص المختصه المكلف المكلفه للنهوض للعنايه للتعريف للارتقاء للتوعيه للرفق للرقي للتبرع للاهتمام"
)
# Forms of «to be»: behind a mark they open speech, no name («"كانت جيدة وجدية"»).
BEING = _words("كان كانت كانوا ليس ليست")
# What somebody grants who speaks, and nobody's name («قال سامر صحيح أن الطريق طويل لكن …»).
GRANTED = _words("صحيح موكد واضح طبيعي ممكن مستحيل معلوم")
# Behind a title these say when he held it («رئيس الوزراء آنذاك»).
AT_THAT_TIME = _words("انذاك حينها حينيذ حينذاك وقتها وقتيذ وقتذاك يوميذ يومذاك عامذاك عاميذ ساعتها ساعتيذ")
# Documents that an outlet reports on and does not make.
STUDIES = _words("دراسه بحث استطلاع مسح")
# Documents in which a body says something itself, and those that others read of it.
OFFICIAL_PAPERS = _words("بيان بلاغ منشور تعميم")
REPORTING = OFFICIAL_PAPERS | STUDIES | _words("تقرير تحقيق احصاء احصاءات ارقام بيانات معطيات تقديرات توقعات")
# Lemmas that make «كما …» behind a comma a source («…، كما أفاد المصدر»).
SAID_AS = frozenset(
    {"أفاد", "قال", "ذكر", "أعلن", "أورد", "أوضح", "أكد", "صرح", "كرر", "أبلغ", "بين", "كتب", "أشار", "لفت", "رأى"}
)
# Lists by which bodies rank («حسب لائحة منظمة الصحة»).
RANKINGS = _words("لايحه قايمه تصنيف ترتيب مؤشر")
# Nouns for what somebody gave, between بحسب and whose it is («وفقا لمعلومات من الشرطة»).
INFORMATION = _words(
    """
    معلومات تصريحات تصريح اقوال افادات افاده اعتراف اعترافات اقرار روايه شهاده ارقام تقديرات بيانات وصف تعبير قول راي
    كلام تاكيد تاكيدات تقدير توضيحات
    """
)
# What stands before such a noun («وفقا لأحدث بيانات البنك»).
LATEST = _words("احدث اخر")
# What something is done by («طبقا للائحة»): it says nothing itself.
RULES = _words(
    """
    لايحه دستور ماده رزنامه فصل معايير مرسوم شروط جدول بند بنود مواد قواعد اسس ضوابط اجراءات اولويات ظروف مقتضيات
    متطلبات احتياجات امكانات امكانيات رغبه حاجه نوع حجم نسبه طبيعه منهاج منهج نهج منهجيه مقاييس مقياس خطه اليه صيغه
    نمط نموذج قانون قوانين تشريع تشريعات لوايح انظمه توجيهات تعليمات مبادي اهداف مواصفات حكمه حكمها عقود
    """
)
# Particles that و joins to the clause before («…، ولا يستبعد المدير أن …»).
JOINED = _words("ولا ولم ولن وقد وما")
# What points to what follows («وفقا للجدول التالي»).
POINTS_ON = _words("التالي التاليه الاتي الاتيه")
# Of these what opens a sentence may tell something; within one it is what others go by («يجري وفقا للقرار»).
STANDARDS = _words("قرار قرارات مبادره مصلحه مصالح نظام حكم استراتيجيه رويه")
# Documents that go to somebody, who is named behind them, too («رسالة الاتحاد للحكومة»).
ADDRESSED_DOCUMENTS = _words("تعميم رساله برقيه تغريده نداء اخطار اشعار")
# What goes back to a cause («ويرجع ذلك إلى …»), and what a parliament passes («أقر البرلمان قانونا»).
TRACED_BACK = _words("ذلك هذا سبب السبب تاريخ تاريخه تاريخها اصل اصله اصلها تاسيس الفضل")
LAWS = _words(
    """
    قانون قانونا القانون مشروع ميزانيه الميزانيه موازنه الموازنه تعديل تعديلا تعديلات الخطه خطه تشكيل انشاء تاسيس اعتماد
    مساعدات مساعده قرضا قروضا اجراءات اتفاقيه اتفاقا لايحه نظاما استراتيجيه برنامجا حزمه دعما تمويلا عقوبات رسوما زياده
    """
)
# Behind «دون» what the narrator says was left out («دون تحديد الموعد»).
LEFT_UNSAID = _words("تحديد توضيح ذكر الكشف الافصاح الخوض تقديم اعطاء الاشاره التطرق")
# Adjectives of origin in the plural («المحققون الروس»).
ORIGINS_OF_SEVERAL = _words(
    """
    الروس الاتراك العرب الاكراد الالمان الافغان الانجليز الانكليز الاسبان المغاربه الامريكان الهنود الصرب الكروات التتار
    الافارقه البربر الارمن الاقباط اليهود الشيعه السنه الدروز الموارنه المسلمون المسيحيون
    """
)
# Adjectives of parts of the world and of peoples of no one state («دبلوماسي غربي»); some are nouns, too.
OF_REGIONS = _words(
    """
    عربي عربيه غربي غربيه شرقي شرقيه افريقي افريقيه اسيوي اسيويه خليجي خليجيه مغاربي مغاربيه كردي كرديه تركماني تركمانيه
    امازيغي امازيغيه بلقاني بلقانيه
    """
)
# Of which church or faith somebody is («البطريرك الماروني»).
DENOMINATIONS = _words(
    """
    ماروني قبطي ارثوذكسي ارثوذوكسي كاثوليكي انجيلي سرياني كلداني اشوري بروتستانتي انغليكاني انجليكاني لاتيني شيعي سني
    درزي ايزيدي يزيدي صوفي سلفي يهودي مسيحي هندوسي بوذي
    """
)
# Parts of an occasion, which follows them («في مستهل مؤتمر دولي»).
STAGES = _words("مستهل ختام بدايه نهايه اعقاب هامش افتتاح")
# Verbs of issuing a document («أصدرت الوزارة بيانا»).
ISSUES = _words("بعث بعثت ارسل ارسلت ابرق وجه وجهت اصدر اصدرت نشر نشرت اذاع اذاعت وزع وزعت اصدروا اطلق اطلقت")
# What goes on the name of a report («وفق تقرير نشرته الوزارة، …»).
QUALIFIERS = _words(
    """
    صادر صادره نشرته نشره اصدرته اصدره نقلته الصادر الصادره المنشور نشرتها اصدرتها عقده عقدته عقدها القاه القاها بثته
    بثه وزعته ادلي ادلت صدر صدرت نشر نشرت نشرها وجهه وجهها وجهته وجهتها كتبها كتبه كتبته كتبتها ارسله ارسلها ارسلته
    ارسلتها تلقته تلقتها تلقت تسلمته تسلمتها تسلمت تلاه تلته القتها بثتها اجراه اجرته اجراها اجرتها جمعه جمعها جمعته
    اطلعت حصلت توصلت
    """
)
# What something is told through («عبر مواقع التواصل», «عبر وسائل الإعلام»).
CHANNELED = _words("مواقع وسايل شبكات منصات صفحات قنوات حسابات تطبيقات")
# Nouns of going, behind which إلى leads to a place and not to a content («زيارة إلى»).
MOTION = _words("زياره زيارته زيارتها وصول وصوله رحله عوده عودته سفر طريقه توجهه الاخيره الحاليه الاولي")

# Speakers: titles, bodies, names ------------------------------------------------------------------------------------

# Titles that stand right before a name, behind an office too («مدير السوق الدكتور راشد»).
FORMS_OF_ADDRESS = _words("بروف دكتور مهندس لواء عميد شيخ استاذ فريق عقيد جنرال بروفيسور امير سيد حاج نقيب رايد مقدم")
# These honour an office or a name behind them.
HONORIFICS = _words("سماحه معالي سعاده سمو فخامه جلاله فضيله غبطه نيافه قداسه")
# Of these, what is due to nobody but the head of a state, and who that is.
HONOURS_OF_KINGS = _words("فخامه جلاله")
KINGS_AND_PRESIDENTS = _words("رييس رييسه ملك ملكه سلطان امير عاهل امبراطور")
# What goes on a military rank («العميد الركن», «اللواء متقاعد»).
RANK_ADDITIONS = _words("جنرال ركن الركن متقاعد المتقاعد طيار الطيار بحري البحري بحار البحار مهندس المهندس")
RANKS = _words("فريق لواء عميد عقيد مقدم رايد نقيب ملازم رقيب عريف جنرال مارشال مشير ادميرال كولونيل ضابط قايد")
# Ranks that «أول» goes on («الفريق أول»).
FIRST_RANKS = _words("فريق ملازم رقيب نقيب")
# These make a title of the word before them («أمين عام», «أمين صندوق», «مدير عام»).
SECOND_OF_TITLE = _words("عام عامه صندوق سر سابق مساعد تنفيذي")
# Titles that stand without ال before a name («لواء», «سماحة»).
ADDRESSED_BARE = _words(
    """
    دكتور بروفيسور بروفسور شيخ لواء عميد سيد ملازم نقيب مقدم عقيد لفتنانت كولونيل سماحه معالي سعاده سمو فخامه جلاله
    """
)
# Channels and papers to which people speak, by names with ال.
CHANNELS = _words("الجزيره الميادين العربيه الحره الاناضول المنار الحدث الغارديان التايمز الاهرام")
# How shares are written behind their figure, folded.
PERCENT = (("في", "المايه"), ("في", "الميه"), ("بالمايه",), ("بالميه",), ("بالمءه",), ("٪",), ("%",))
# Titles that only go before somebody's name or title.
COURTEOUS = _words("الاخ الاخت السير اللورد الليدي بروف البروف")
# Titles behind which a known word with ال may be a family name («الدكتور نبيل العربي»).
COURTESY = _words("سيد سيده دكتور دكتوره مهندس مهندسه استاذ استاذه حاج")
# Titles that go before one name alone, so no family name follows («الملك سلمان», «البابا فرنسيس»).
SINGLE_NAME_TITLES = _words("امير اميره ملك ملكه شيخ بابا سلطان امام رييس")
# Of these, those by which universities and hospitals are called («جامعة الملك فهد»).
KINGS = _words("امير اميره ملك ملكه سلطان امام شيخ")
# Ordinals that count kings and popes of one name («عبد الله الثاني»).
REGNAL = _words("الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر")
# Offices that women hold under the masculine word («قالت عضو اللجنة فلانة»).
EPICENE = _words(
    """
    عضو رييس نايب وزير مدير امين سفير عميد قاضي محامي متحدث ناطق مستشار وكيل مفوض استاذ طبيب كاتب منسق حاكم عمده محافظ
    مقرر مراسل
    """
)
# Somebody else's relative or counsel: the name that follows is not the speaker's («زوجة الرئيس»).
KIN = _words(
    """
    حفيد حفيده صهر ضيف ضيفه خطيبه خطيب زوجه زوج والد والده شقيق شقيقه ابن ابنه نجل محامي محام محاميه ارمله صديق
    """
)
# What somebody is to whoever is named behind («خايمي تابيا محامي تشافيز»), and no part of a name.
OF_SOMEBODY = (KIN - {"ابن", "صديق", "ضيف", "ضيفه", "خطيب"}) | _words("مدرب مدربه وكيل وكيله مساعد مساعده")
# Behind «ابن» these tell whose kin somebody is.
KINSHIP = _words("خال خاله عم عمه اخ اخت شقيق شقيقه اخيه شقيقته عمه خاله")
# Titles that عن goes on («النائب عن حزب العمال»).
SPEAKS_FOR = _words("نايب مسوول قيادي ممثل ناطق متحدث عضو مرشح نايبه مسووله")
# Those who speak «باسم» others.
SPOKESMEN = _words("متحدث ناطق محام محامي مسوول")
# Who speaks for or serves somebody whose own name may follow («مستشار الرئيس الأميركي دونالد ترامب»).
SPEAKS_OR_SERVES = _words("متحدث ناطق محام محامي مستشار مبعوث موفد مساعد معاون سكرتير")
# Who is the first of them («كبير مستشاري الرئيس»).
FOREMOST = _words("كبير كبيره احد احدي ابرز اقرب اكبر")
# Titles that ل goes on («المستشارة السابقة للرئيس»).
SERVES = _words("مستشار مساعد ممثل مبعوث معاون نايب امين")
# Participles behind a body's name that tell to whom or what it is tied («وكالة النهار للأنباء المقربة من الحكومة»).
TIED_TO = _words(
    """
    المرتبطه المرتبط المقربه المقرب المواليه الموالي المدعومه المدعوم المويده المويد المناهضه المناهض المحسوبه المحسوب
    المتخصصه المتخصص المعروفه المعروف المغاليه المغالي المنبثقه المنبثق المدرجه المدرج المملوكه المملوك المتحالفه
    المتحالف المنشقه المنشق المنضويه المنضوي القريبه القريب الناطقه المشرفه التابعه التابع الممثله الممثل الخاضعه
    """
)
# The English article before a paper's name («ذا غارديان»).
THE_ABROAD = _words("ذا ذي")
# Where something is published, behind whoever does («المنتخب بموقع تويتر»).
ON_ITS_SITE = _words("بموقع بموقعه بموقعها بصفحته بصفحتها بحسابه بحسابها")
# What tells the period of a body's figures, and is no part of its name.
FOR_PERIOD = _words("للعام لعام للسنه لسنه للفتره للشهر لشهر للربع لنهايه")
# Titles that end as adjectives do («مكتب مدعي عام باريس»).
TITLES_IN_YA = _words("مدعي قاضي مفتي والي")
# Names of bodies that say of what kind another body is («الحكومة الفيدرالية»); «المنظمة» does so of these alone.
KINDS_OF_BODIES = _words("فيدراليه فدراليه فديراليه بحريه تعاونيه")
ORGANISED_BY = _words("لجنه هييه جهه")
# Adjectives behind which ل says whose a body is («القناة التابعة للحوثيين»).
OF_OTHERS = _words("تابع تابعه التابع التابعه الموالي المواليه المقرب المقربه المملوك المملوكه الممثل الممثله الخاضعه")
# Words that go on inside a title («المتحدث باسم الجيش», «نائب الوزير لشؤون النفط»).
INSIDE_TITLES = _words("باسم لشيون لشوون للشيون للشوون بشيون المكلف بالنيابه بالوكاله بالانابه لدي")
# Behind these any word is the name of a place («محافظة ينبع»).
PLACE_HEADS = _words("محافظه مدينه ولايه بلده قريه مقاطعه جزيره قطاع منطقه اقليم العاصمه الضفه")
# What opens the names of towns and clubs abroad («سان خوسيه», «سانتا كروز»).
SAINTS = _words("سان سانت سانتا ساو")
# Titles within names of bodies («مستشفى الملك فهد»).
EPONYM_TITLES = _words("الشهيد الملك الامير الاميره الشيخ الامام السلطان الملكه")
ONE_OF = _words("احد احدي")
# لا with a verb that some papers do not write apart («قال لاينبغي أن …»).
NOT_WRITTEN_APART = _words(
    "لاينبغي لايمكن لايجوز لايوجد لاتوجد لايزال لاتزال لايعني لايجب لايصح لايحق لايكون لاتكون لانريد لانعرف لايستطيع"
)
# For which of these a member sits («عضو المجلس عن حركة النهضة»).
PARTY_KINDS = _words("حزب حركه كتله جبهه تيار قايمه ايتلاف تحالف دايره محافظه ولايه")
# In what people work («نشطاء في مجال حقوق الإنسان»).
FIELDS_OF_WORK = _words("مجال ميدان مجالات ميادين")
# Given names of men that are titles otherwise.
GIVEN_ROLES = _words("اميره مساعد عميد رايد امين امير سلطان حارس مرشد معاون مفتي شيخ ضابط عريف زعيم")
# Titles behind which a body bears a full name («مستشفى الدكتور …», «مدرسة الشاعر …»).
EPONYM_TITLES_IN_FULL = _words(
    """
    الشهيد الشهيده الدكتور الدكتوره البروفيسور البروفسور الشاعر الفنان الاديب العالم العلامه الحاج القديس القديسه
    """
)
# What is holy, and the adjectives of it that are family names, too («تحفيظ القرآن الكريم», «وكيل الأزهر الشريف»).
HOLY = _words("القران المصحف الازهر القدس الحديث الكتاب المولد الحرم المسجد الشهر البيت")
HOLY_ADJECTIVES = _words("الكريم الشريف المجيد العظيم الحكيم")
# Adjectives of sources without a name («مصدر مطلع»); none is part of a name.
SMALL_ADJECTIVES = _words(
    """
    عليم عليمه مرموق مرموقه قريب قريبه قريبون كبير كبيره كبار رفيع رفيعه مطلع مطلعه مطلعون بارز بارزه سابق سابقه سابقون
    مقرب مقربه
    مقربون موثوق موثوقه خاص خاصه ميداني ميدانيه محلي محليه متطابق متطابقه اخر اخري اخرون اعلاميه امنيه امني طبيه طبي
    صغيره قليله كثيره محدوده متزايده متنوعه معينه ضييله
    رسمي رسميه حكومي حكوميه مختلفه عده عديده عديدون مشترك مستقل مستقله دبلوماسيه دبلوماسي اعلامي مسوول مسووله عسكري
    عسكريه سياسي سياسيه قضاييه قضايي متعدده واسعه جديده جديد حديث حديثه مجهول عيان متابعون متابع
    """
)
# Of these, behind which على says what somebody knows or sees to («مصدر مطلع على المحادثات»).
INFORMED = _words(
    "مطلع مطلعه مطلعون مطلعين المطلع المطلعه المطلعون المطلعين القائم القائمون القائمين مشرف المشرف المشرفون"
)
# Numbers behind what they count («القادة الثلاثة», «الدول الخمس»).
NUMERALS = _words(
    """
    ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثمان تسعه تسع عشره عشر ثالثه رابعه خامسه سادسه
    """
)
TENS = _words("عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين")
# What one counts back in («قبل ثلاثة أيام», «منذ أسبوعين», «قبل نحو شهر»), and how many.
AGO_IN = _words(
    """
    ايام يوم يومين اسبوع اسبوعين اسابيع شهر شهرين اشهر شهور عام عامين اعوام سنه سنتين سنوات ساعه ساعتين ساعات دقايق
    لحظات قليل فتره مده عقود
    """
)
SO_LONG = NUMERALS | _words("عده بضعه بضع نحو حوالي قرابه اقل اكثر من")
AGO = _words("قليله طويله وجيزه قصيره معدوده مضت خلت فقط تقريبا")
# Numbers before some of those whom a phrase names («اثنان من النواب», «ثلاثة من أعضاء المجلس», «عشرات المحتجين»).
SO_MANY_OF = NUMERALS | _words("اثنان اثنين اثنتان اثنتين عشرات ميات الاف العشرات المءات الميات الالاف")
# Family names of East Asia that stand first: what follows them is the name, whatever it looks like («ليو ويمين»).
FAMILIES_OF_ASIA = _words(
    """
    ليو وانغ تشانغ تشن هوا قوه قنغ غنغ تشاو ماو لين جيانغ يانغ هونغ تشين دنغ سون غاو تشو كيم بارك تشوي نغوين تران هوانغ
    تساي تسو شو شيونغ لي لو ما وو يي جانغ كانغ شياو فنغ بنغ تساو وونغ فام
    """
)
# Of these, what is a particle or a word with a pronoun elsewhere.
PARTICLES_OF_ASIA = _words("لي لو ما وو يي شو")
# Callings that are family names behind a given one where nothing goes on them («خالد الشيخ», «أحمد القاضي»).
FAMILY_CALLINGS = _words(
    """
    الشيخ القاضي الشاعر الخطيب الحكيم العريف النقيب الاديب السيد المختار المعلم الحاج العمده الراعي الامام الامير
    الجندي السلطان البستاني الراهب القس القسيس الشماس الطيار الفقيه الخطاط التاجر الوالي الفارس الضيف الحارس الزعيم
    """
)
# «ممثلة في الوزير فلان»
REPRESENTING = _words("ممثله ممثلا ممثلين")
# «ردا على سؤال»: what follows على is what somebody replies to.
REPLYING = _words("ردا وردا تعليقا وتعليقا جوابا وجوابا تعقيبا وتعقيبا")
# Endings of the adjectives of origin («إسرائيلي», «تركية»).
ADJECTIVAL_ENDS = ("ي", "يه", "يون", "يين", "يتان", "يان")
# Stems that start with ال of their root («التزام», «التزامها»).
ROOT_ALIF_LAM = ("التزام", "التحاق", "التماس", "التهاب", "التفاف", "التفات", "التباس", "الحاق", "الزام")
# Such words in whole, because longer ones have the article («إلقاء», but «القاعدة»; «إلغاء», but «الغاز»).
WORDS_IN_ALIF_LAM = _words(
    """
    القا القاه القاها الغا الغاه الغاها التقا التقاه التقاها التقاهم الهام اليات اليه التقي التقت القي القت الغي الغت
    الحقت التفت الغاء القاء التقاء الغاءه الغاءها القاءه القاءها التقاءه التقاءها الغاوه الغاوها القاوه القاوها
    الماني المانيه الباني البانيه الكتروني الكترونيه العاب الوان الغام الحان الياف الواح الاف
    """
)
# Names that start with ال of their own.
NAMES_IN_ALIF_LAM = _words(
    """
    الكسندر الكسندرا الكسي الكسيس الكساندر الكساندرا الكسيي اليكس اليكسي اليكساندر البرت الفريد الفونسو الفونس
    اليزابيث اليساندرو الفارو الين اليسون الهان اليانور اليوت البرتو الياس الياسي الهامي الفت الطاف الاء الكس السا الدو
    اليزا اليسا اليستر اليسيا اليخاندرا اليخاندرو اليكسندر اليكسيس التون الفرد الفريدو البيرتو البير البرتي البريشت
    الونسو اليغري اليجري الفيش الفيس الفارادو الفاريز الفاريس الكاراز الكاراس الكانتارا الكاسير الميدا المودوفار
    الدرين الاردايس الدرفيريلد الستون البانيز البانيزي البيراق البيرق التماير التمان التان التينتوب الكاي الكسندروف
    الكسييف الكسيفيتش اليكسييف
    """
)
# Outlets that somebody speaks to («قال لوكالة رويترز»).
OUTLETS = _words("وكاله صحيفه قناه موقع شبكه اذاعه مجله جريده تلفزيون نشره برنامج راديو بوابه")
# Those spoken to, with ل written on («للصحافيين»).
SPOKEN_TO = _words(
    """
    للجريده للموقع للاذاعه للتلفزيون للشبكه للمجله للصحافيين للصحفيين لصحافيين لصحفيين للصحفيه للصحيفه للقناه للوكاله
    لهسبريس للجزيره للانباء
    """
)
# Where people write, behind على or عبر («عبر حسابه الرسمي على تويتر»), and what goes on such words.
ACCOUNTS = _words(
    """
    حساب حسابه حسابها حساباته صفحه صفحته صفحتها صفحتهم موقعه موقعها مدونته مدونتها قناته قناتها تويتر فيسبوك
    انستغرام انستجرام يوتيوب تلغرام تليغرام توتير سناب
    """
)
# Of these and one more, those that على leads to («في تغريدة على تويتر»).
PLATFORMS = (ACCOUNTS - {"حساب", "صفحه"}) | {"اكس"}
# Networks that are firms and speak («تعرضت فيسبوك لخرق، بحسب ما أعلنت الشركة»).
NETWORKS = _words("فيسبوك تويتر يوتيوب انستغرام انستجرام تليغرام تلغرام واتساب تيكتوك")
# Where something is published, in all its words («على موقع فيسبوك»).
PUBLISHED_IN = PLATFORMS | {"موقع", "منصه", "شبكه", "صفحه", "حساب"}
# Who may be told something, and never speaks («يخبر الجميع أنها …»).
EVERYBODY = frozenset({"الجميع", "الناس", "العالم"})
ON_ACCOUNTS = _words(
    """
    الرسمي الرسميه الشخصي الشخصيه الخاص الخاصه الالكتروني الالكترونيه على في عبر ب بموقع بشبكه موقع شبكه منصه مواقع
    التواصل الاجتماعي للتواصل التدوين المصغر للتدوين اكس
    """
)
# Adjectives of an occasion («في بيان صحفي», «في كلمة متلفزة»).
OCCASION_ADJECTIVES = _words(
    """
    ذاته نفسه ذاتها نفسها صحفي صحافي رسمي مشترك متلفز مكتوب صحفيه متلفزه خاص خاصه حصري مقتضب مطول
    صحافيه رسميه مشتركه سابق سابقه خطي خطيه مقتضبه مطوله حصريه تلفزيوني تلفزيونيه هاتفي هاتفيه اذاعي اذاعيه لاحق لاحقه
    طاري طاريه عاجل عاجله مغلق مغلقه استثنايي استثناييه
    """
)
# Plurals of documents that do not look like plurals.
BROKEN_PLURALS = _words("ارقام")
# What stands between a document and who issued it («بيان صادر عن», «تقرير نشرته»).
DOCUMENT_ATTRIBUTES = _words(
    """
    راي للراي مشترك صحفي صحافي رسمي احصايي له لها مقتضب مكتوب جديد صدر صادر صادره نشرته نشره اصدرته عن وزعته حديثا
    اخيرا موخرا
    """
)
# Documents in the plural that are given by another («معطيات الدراسة»).
FIGURES_GIVEN = _words("معطيات بيانات ارقام نتايج خلاصات")
# The reporter met those behind these («التقينا التاجر سامر العلي»).
MEETINGS = _words("التقينا التقيناه قابلنا سالنا استطلعنا حاورنا استوقفنا")
# Whoever is named behind these is asked, and is about to answer («وسألت الصحيفة الوزير سامر العلي عن …، فقال»).
ASKS = _words("سال سالت يسال تسال")
ASKED_HIM = _words("سالته سالتها ساله سالها سالناه سالناها")
# Behind one of these with a pronoun «كتب عليها» tells what stands on it («لافتات كتب عليها …»).
WRITTEN_ON = _words("لافته لافتات يافطه يافطات لوحه لوحات ملصق ملصقات قمصان قميص ورقه اوراق جدار جدران شعارات شارات")
# With «على» behind their object these have no subject of their own («وشكر الرئيس على الاستقبال، وقال»).
THANKS = _words("شكر شكرت هنا هنات")
# Behind these stands who thinks the same («وشاركه الرأي المواطن سامر العلي»), and of what.
AGREEING = _words(
    "وافقه وافقته شاركه شاركته شاطره شاطرته ايده ايدته يوافقه توافقه يشاركه تشاركه يشاطره تشاطره خالفه خالفته"
)
AGREES_WITH = _words("يتفق تتفق اتفق اتفقت")
OPINIONS = _words("الراي القول الحديث بالراي")
# What somebody points with («أشار بيده إلى …»).
BY_HAND = _words("بيده بيدها بيديه باصبعه باصبعها باصابع باصابعه باصابعها باصبع براسه براسها بسبابته")
# Where in a talk something is said («يقول في البداية …»).
STAGES_OF_TALK = _words("البدايه النهايه المقابل")
# Units of armies that have a number for a name («اللواء 15»).
NUMBERED_UNITS = _words("لواء فرقه كتيبه فوج")
# Meetings that speak («وأكد المؤتمر أن …») where they are not the place of a speech («قال في المؤتمر إن …»).
GATHERINGS = _words("موتمر ملتقي قمه ندوه")
# Behind these somebody is made to do something («ما جعل الجيش يقول إنه …»).
MAKING = _words("جعل جعلت يجعل تجعل")
# «أكبر هيئة بحثية», «أقدم جامعة»: what a body is, and not its name.
SUPERLATIVES = _words("اصغر اكبر اعلي ابرز اهم اقدم اشهر اضخم")
# Verbs that «بالقول» goes on («اكتفى الوزير بالقول إن …»).
CONTENTED = _words(
    """
    اكتفي اكتفت رد ردت علق علقت ختم ختمت استهل استهلت بادر بادرت اختتم اختتمت انهي انهت مكتفيا مكتفيه مختتما مختتمه
    """
)
# Other nouns that such verbs go on with, and what leads to their content («واكتفى بالتأكيد على …»).
WITH_NOUN = {
    "بالتاكيد": _words("على ان"),
    "بالتشديد": _words("على"),
    "بالاشاره": _words("الي"),
    "بالدعوه": _words("الي ل"),
    "بالتحذير": _words("من"),
}
# Plurals of people who are quoted as somebody's («أصدقاؤها»).
COMPANIONS = _words("اصدقاء زملاء اشقاء اقرباء نظراء جلساء")
# Bodies whose names say what they work for («الشبكة الأمازيغية من أجل المواطنة»).
ASSOCIATIONS = _words("شبكه جمعيه منظمه تحالف ايتلاف حمله مبادره رابطه تنسيقيه هييه اتحاد منتدي حزب مواطنون")
# Bodies that have members, whom their names tell behind ل («الاتحاد الدولي للصحافيين»).
OF_MEMBERS = _words("اتحاد نقابه رابطه جمعيه فدراليه كونفدراليه فيدراليه كونفيدراليه تنسيقيه منسقيه ايتلاف تجمع مجلس")
# Bodies whose names tell behind ل what they study or care for («المعهد الوطني للطبوغرافيا»).
OF_FIELDS = _words("معهد مركز كليه اكاديميه مرصد مختبر صندوق مدرسه")
# Plurals before what they own, which are no listed people («أرباب المقاهي»).
OWNERS = _words("ارباب ملاك اصحاب ذوي")
# Reports in the plural, behind which ل says whose they are («تقارير لبلومبرغ»).
REPORTS = _words("تقارير دراسات تسريبات وثايق ابحاث")
# What somebody says or writes («تصريحات لقائد القوات قال فيها»).
UTTERANCES = _words(
    """
    تصريح تصريحات كلمه خطاب حديث كلام تغريده منشور رساله مقال مقاله تدوينه حوار مقابله مداخله اتصال بيان محاضره خطبه
    مقطع فيديو تسجيل شريط موقف
    """
)
# Of these, those that ل says whose they are, and not to whom they go («تغريدة للوزير»).
OWN_WORDS = _words("تصريح تصريحات حديث كلام تغريده منشور مقال مقاله تدوينه مقطع فيديو تسجيل شريط موقف")
# Talks that are led with who speaks in them («حوارا مع المدرب سامر العلي قال فيه»).
INTERVIEWS = _words("حوار مقابله")
# «بعض جماهير النادي»: what counts people, before a noun of theirs.
SOME = _words("بعض معظم اغلب")
# Behind a pause these go on with a speaker whose speech was never closed («… التنمية. وأشار إلى أن …»).
RESUMING = _words(
    """
    واضاف واضافت وتابع وتابعت واوضح واوضحت واكد واكدت واشار واشارت وشدد وشددت ولفت ولفتت ودعا ودعت وطالب وطالبت
    """
)
# What an office of a ministry goes by before its town («أكدت صحة جدة أن …»).
SECTOR = "قطاع"
DIRECTORATES = _words("صحه تعليم مرور جوازات")
# A mark written onto these opens («وأضافت" لن نعود"»).
BEFORE_SPEECH = _words(
    """
    قال قالت وقال وقالت اضاف اضافت واضاف واضافت تابع تابعت وتابع وتابعت قايلا قايله مضيفا مضيفه واوضح واوضحت واكد واكدت
    """
)
# What a state calls itself («مملكة البحرين»).
KINDS_OF_STATES = _words("دوله مملكه جمهوريه سلطنه")
# Nouns of answering («رد الوزير», «تعليقه»).
REPLIES = _words("رد ورد تعليق وتعليق")
# What is quoted as a source is, and does nothing besides speaking («القرار», «النص»).
THINGS = _words("خبر نص كتاب فيديو تسجيل لايحه قرار ماده قانون مشروع")
# Figures and forecasts that need no issuer («وتشير التقديرات إلى …»): no body's merely because it spoke last.
FIGURES_OF_NOBODY = _words("تقديرات توقعات تحليلات احصايات احصاييات احصاءات استطلاعات ارقام")
# Who tells the news is no «شركة» that was spoken of.
NEWS_HOUSES = _words("رويترز فرانس بلومبرغ بلومبيرغ بلومبرج الاناضول اسوشيتد سبوتنيك تاس الجزيره العربيه شينخوا")
# What tells that media speak («وسائل إعلام», «مصادر صحفية»).
OF_MEDIA = _words("اعلام اعلاميه صحفيه صحافيه")
# Words of time between a document and who issued it («بيان صدر الاثنين الماضي عن»).
TIME_OF_ISSUE = _words("اخيرا الماضي الماضيه يوم مساء صباح اول في")
# Particles that open a name («أبو مازن», «عبد الله»).
NAME_OPENERS = _words("بن ابن بنت ابو ابي ابا ام عبد")
# Particles inside a name («محمد بن سلمان», «بان كي مون»).
CONNECTORS = _words(
    """
    بن ابن بنت ابو ابي ابا ام عبد ال ولد فون فان دي دو دا دل ديل لا لو لي مونغ جون اون اوف سان حاج بو با آل
    """
)
# Given names that are particles otherwise («دون ريجل»).
GIVEN_PARTICLES = _words("دون")
# Articles of foreign names that open one where a family name stands alone («وقال فان غال إن …»), and what follows them.
FOREIGN_ARTICLES = _words("فان فون دي دا دو دل ديل لو لا")
SECOND_ARTICLES = _words("دير دن در دي لا")
# What makes a name with الله («جاب الله», «نصر الله»).
OF_GOD = _words(
    """
    عبد نصر سعد حمد جاب جار دفع فتح فضل عطا خير رزق ضيف شكر عون سيف رحمه منح وعد هبه امان جود جاد لطف اسد
    ذبيح قريب صنع عبيد نعمه حبيب حفيظ روح عنايه احسان حكمت صبغه هدايه ظفر عوض غلام حسب فرج خلف ولي مطيع فيض دخيل جبر
    عطيه شفيع سميع مال قدره عطاء
    """
)
# What God is asked to do for somebody («رحمه الله», «حفظه الله»).
BLESSINGS = _words(
    """
    رضي رحمه رحمها رحمهم حفظه حفظها حفظهم رعاه رعاها ايده ايدها وفقه وفقها يحفظه يحفظها يرحمه يرحمها اعزه سلمه ابقاه
    شفاه غفر اطال ادامه نصره
    """
)
# Before الدين these open a name («فخر الدين ألتون»), and are nobody's otherwise.
OF_THE_FAITH = _words("شمس تاج فخر ركن مجد صدر قطب ظهير خير نجم اسد شجاع قمر قلب معين سري")
# Behind these الدين is religion, and no part of a name («رجل الدين»).
OF_RELIGION = _words("رجل رجال علم علماء عالم يوم امور شوون احكام اصول باسم حريه اهل")
# Behind these any word is part of the name («أبو صاع», «بن علي», «آل ثاني»).
BINDING_PARTICLES = _words("ابو ابي ابا بن ابن عبد بنت ال")
# For whom a spokesman speaks who was named before («المتحدث باسمها»).
HIS_NAME = _words("باسمه باسمها باسمهم باسمهما البالغ البالغه")
# Adjectives in titles that say what somebody is over («المستشار المسؤول عن المفاوضات») or versed in.
IN_CHARGE = _words("مسوول مسيول")
EXPERTS = _words("الخبير الخبيره المختص المختصه المتخصص المتخصصه المعني المعنيه المهتم المهتمه الملم الملمه المكلفه")
# Those whom others ask, and who are no part of a title.
ASKED = _words("المولي الكونغرس البرلمان الكنيست")
# Words that no long title before a name runs over («مدير مركز … سعيد بن محيا»).
CLOSES_LONG_TITLE = _words("في من الي على عن مع خلال عبر امام الذي التي")
# Endings of plurals and feminines, which no lone family name has («مسؤولون», «وزارة»).
INFLECTED = ("ون", "ين", "ات", "ا", "ه")

# Titles that stand for somebody named before ------------------------------------------------------------------------

# Words in titles that tell nothing («المتحدث باسم الجيش» is «متحدث الجيش»).
LINKS = _words("في من لدي على باسم عن الي")
# What a body can be whose name does not say it («غوغل»: «الشركة»).
KINDS_OF_BRANDS = _words("شركه منصه وكاله صحيفه حركه تنظيم جماعه نادي منظمه موقع مجله قناه شبكه")
# Those among them, and a few more, that no person's name follows («وكالة بوتيغيغ» is his).
BRANDED = _words("شركه منصه صحيفه نادي موقع مجله قناه شبكه بنك فريق منتخب")
# Adjectives that single nobody out («المصدر نفسه»).
EMPTY_ADJECTIVES = _words("مفدي المفدي نفسه ذاته نفسها ذاتها المذكور سابق رسمي لكره")
# Adjectives that praise or judge whoever bears a title, and tell no other («الفنان الشاب», «الوزير اليميني»).
PRAISE = _words(
    """
    شاب شابه مخضرم مخضرمه شهير شهيره كبير كبيره معروف معروفه قدير قديره بارز بارزه راحل راحله يميني يمينيه يساري يساريه
    متشدد متشدده معتدل معتدله متطرف متطرفه ليبرالي ليبراليه اصلاحي اصلاحيه شعبوي شعبويه وسطي وسطيه
    """
)
# Of these only the ones that another bears: «الرئيس الأمريكي» is not whoever spoke last.
OFFICES = _words("سفير مدير وزير رييس نايب امين ملك امير محافظ حاكم")
# Those whom advisers and deputies serve («مستشار المرشد علي خامنئي»).
SERVED = OFFICES | _words("مرشد زعيم عاهل بابا قايد رييسه وزيره")
# Of these, those that are no adjectives of a body («الحزب الحاكم», «الحزب المحافظ»).
OFFICEHOLDERS = OFFICES - {"محافظ", "حاكم"}
# Titles that may stand for any other one («مسؤول بوزارة النقل», an under-secretary).
OF_ANY_RANK = _words("مسوول قيادي")
# What courtesy calls somebody named before, with the titles that it is due to («وقال سموه»); none: anybody.
HONOURS = {
    "سموه": _words("امير سمو شيخ ولي"),
    "سموها": _words("اميره سمو شيخه"),
    "جلالته": _words("ملك جلاله عاهل"),
    "معاليه": _words("وزير معالي محافظ رييس مدير امين"),
    "فخامته": _words("رييس فخامه"),
    "سيادته": _words("رييس وزير"),
    "معاليها": _words("وزيره معالي محافظه رييسه مديره امينه"),
    **dict.fromkeys(("سعادته", "فضيلته", "سماحته", "دولته", "نيافته", "غبطته", "قداسته"), frozenset[str]()),
    "سعادتها": frozenset[str](),
}
# The noun of which courtesy has the pronoun: «معالي وزير النقل سامر العلي» is «معاليه».
HONOUR_OF = {
    **dict.fromkeys(("معاليه", "معاليها"), "معالي"),
    **dict.fromkeys(("سعادته", "سعادتها"), "سعاده"),
    **dict.fromkeys(("سموه", "سموها"), "سمو"),
    "فضيلته": "فضيله",
    "سماحته": "سماحه",
    "جلالته": "جلاله",
    "فخامته": "فخامه",
}
HONOUR_NOUNS = frozenset(HONOUR_OF.values())
# Titles that alone stand for the person quoted last («وأضاف الخبير»).
GENERIC_TITLES = _words(
    """
    مصرح
    فاعل متدخل متحدث ناطق مسوول كاتب باحث محلل خبير مصور نايب دكتور مدرب لاعب مولف قيادي معلق ناشط سيد استاذ فنان مخرج
    ممثل مهندس شيخ طبيب محامي متحدثه مسووله كاتبه باحثه نجم نقابي اكاديمي سفير مدير وزير رييس لواء عميد فريق جنرال زعيم
    """
)
# Of these, those of a trade, by which nobody is called whose titles have one of the second words («رئيس الوزراء»).
TRADES = _words("كاتب باحث محلل مصور مدرب لاعب مولف معلق فنان مخرج طبيب نجم مذيع")
# Titles of those who write.
WRITERS = _words(
    """
    كاتب كاتبه مولف مولفه صحفي صحفيه صحافي صحافيه اعلامي اعلاميه محلل محلله باحث باحثه اديب اديبه روايي رواييه شاعر
    شاعره تحرير ناقد ناقده مورخ مورخه مفكر مفكره اكاديمي اكاديميه استاذ استاذه بروفيسور مدون مدونه معلق محرر محرره
    مراسل مراسله
    """
)
# Who plays, who trains and who judges: nobody is two of them at once.
ON_THE_PITCH = dict.fromkeys(_words("لاعب حارس مهاجم مدافع جناح ظهير هداف"), "player") | {
    "مدرب": "coach",
    "حكم": "referee",
}
# Where on the pitch a player stands («لاعب خط الوسط المصري»).
POSITIONS = _words("وسط خط هجوم دفاع ظهير مرمي ايمن ايسر محترف مخضرم شاب دولي")
OF_STATE = _words("وزير وزراء ملك جمهوريه")
# Further ones: with an adjective they mean only who bears a title of their kind («الدبلوماسي المغربي», the ambassador).
PROFESSIONS = {
    "دبلوماسي": _words("سفير قنصل مبعوث مندوب وزير"),
    "برلماني": _words("نايب عضو"),
    "اعلامي": _words("صحفي صحافي مذيع مقدم معد كاتب مراسل"),
    "صحفي": _words("صحافي اعلامي مراسل كاتب محرر"),
    "صحافي": _words("صحفي اعلامي مراسل كاتب محرر"),
    "حقوقي": _words("ناشط محامي محام رييس عضو"),
    "سياسي": _words("وزير نايب زعيم قيادي رييس عضو امين"),
    "معارض": _words("زعيم قيادي رييس نايب"),
    "روايي": _words("كاتب اديب"),
    "شاعر": _words("اديب كاتب"),
    "مطرب": _words("فنان مغني"),
    "مغني": _words("فنان مطرب"),
    "مهاجم": _words("لاعب نجم"),
    "مدافع": _words("لاعب نجم"),
    "مقرر": _words("خبير"),
    "مبعوث": _words("ممثل"),
    "مرشح": _words("نايب رييس"),
}
# Whoever was named last («وقال الأخير إن …»).
THE_LATTER = _words("الاخير الاخيره")
# Open a title behind a name: «كبير المفاوضين».
SENIOR = ("كبير", "كبيره")
# Tell the name of somebody who was mentioned without one: «أحد الشهود، واسمه سامر العلي».
CALLED = ("واسمه", "واسمها", "ويدعي", "وتدعي", "يدعي", "تدعي", "اسمه", "اسمها")
# Sources that are people; mostly they are quoted without a name: «الموظف سامر العلي», «قال موظف».
SELDOM_NAMED = _words("شاهد مرجع مراقب مستثمر مستهلك سايح موظف معلم مدرس لاجي مريض زبون ناخب")

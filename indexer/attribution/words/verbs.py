"""Lemmas and forms of verbs that one rule needs beyond `cues.yaml`."""

from __future__ import annotations

from indexer.attribution.words import listed

# What somebody did not do who said no more («لكنه لم يدل بتفاصيل»).
WITHHOLDING = listed(
    """
    يوضح توضح يوضحوا يذكر تذكر يكشف تكشف يدل تدل يدلوا يقدم تقدم يفصح تفصح يحدد تحدد يخض تخض يعط تعط يتطرق تتطرق يسم
    تسم
    """
)
# Lemmas of chanting and shouting, behind which a few words in marks are speech («هتف الناس "ارحل ارحل" أمام القصر»).
CHANTING = frozenset({"هتف", "ردد", "صرخ"})
# Verbs that say to whom somebody says it («أبلغ الصحفيين أن …»).
TELLING = frozenset({"أبلغ", "أخبر"})
# Lemmas that need somebody who is asked («حث الوزير السكان على الهدوء»).
NEED_SOMEBODY = frozenset({"حث", "حض", "ناشد"})
# Lemmas that tell more of somebody or something («وصف الزيارة بأنها ناجحة», «اتهم الوزير بالتقصير»).
OF_WHOM = frozenset({"وصف", "اتهم"})
# Behind these stands whom somebody speaks to («وأضاف مخاطبا الوزير: …», «وتابع متوجها إلى الحضور: …»).
ADDRESSING = listed("مخاطبا مخاطبه مخاطبين موجها موجهه متوجها متوجهه")
# What a source without a name did besides speaking («قال مصدر طلب عدم ذكر اسمه إن …»).
ON_CONDITION = listed(
    """
    تحدث تحدثت تحدثا تحدثتا تحدثوا طلب طلبت طلبا طلبتا طلبوا فضل فضلت فضلا فضلوا رفض رفضت رفضا رفضوا
    اشترط اشترطت اشترطا اشترطتا اشترطوا مشترطا مشترطه مشترطين
    """
)
# Lemmas whose به points back to a threat or a promise («هجوما لوحت به دمشق»).
THREATENING = frozenset({"لوح", "هدد", "توعد", "تعهد", "وعد", "طالب", "ندد", "أشاد", "أوصى", "نصح"})
# Short presents, which stand behind لم («لم يشر إلى …»).
SHORT_PRESENTS = listed("يشر تشر يفد تفد يضف تضف يقل تقل")
# Without a subject of their own these say what one notes or expects, and quote nobody («يتوقع أن»).
IMPERSONAL = listed("يعتقد يلاحظ يفترض يشترط يذكر يشار يتوقع يرجح يقال يزعم يخشي يومل يستبعد")
# Lemmas of three letters whose middle one is doubled: the damma of «يُشدد» makes no passive.
DOUBLED = listed(
    """
    شدد جدد كرر بين فسر ذكّر سجل علق غرد صرح رحب ندد ثمن برر حذر هدد لوح عبر كذب لمح نوه نبه حمّل رجح شكك علل قلل
    قدر
    """
)
# Lemmas that only go on with what somebody is saying already («وتابع: …»).
GOING_ON = listed("أضاف تابع أردف استطرد")
# Lemmas behind which speech may stand with neither أن nor marks («وأضاف لا يوجد في العالم …»).
SPEECH_VERBS = GOING_ON | {"قال"}
# Lemmas that no noun goes on without أن or a mark («قال راجح بادي إن»: two names).
TAKES_NO_NOUN = listed("قال صرح أضاف أردف استطرد استدرك أشار أفاد تساءل أفصح شدد ألمح ألح أصر أقسم") | listed(
    "أعرب ندد رحب أشاد أثنى شكك احتج جزم"
)
# Lemmas whose subject can only be somebody who speaks («أضاف فلان أن»).
SAYING = SPEECH_VERBS | listed("أوضح ذكر صرح أخبر كتب روى علق رد أجاب")
# With these somebody answers what another said («فتدخل سامر العلي قائلا …»), folded.
ANSWERS = listed("رد اجاب علق عقب تدخل")
# Lemmas whose future tells of a deed («ستواصل الوزارة العمل إلى أن …»).
CARRIED_ON = listed("تابع واصل أكمل")
# Lemmas that are deeds unless speech stands at once behind them («تواصل», «تبرز», «تختتم»).
DOING = listed("واصل أكمل زاد ختم اختتم أبرز سجل استذكر تذكر جدد")
# Lemmas behind marks that hold what was said («…"، يقول المتحدث»).
INVERTING = SPEECH_VERBS | listed("أوضح أكد صرح علق كتب شدد ختم أجاب هتف تساءل زاد أورد")
# Lemmas that are put into what was said («شهد القطاع، يضيف المصدر، تراجعا»).
PARENTHETIC = SPEECH_VERBS | listed("أوضح حذر سجل أكد ذكر أورد")
# Forms of cues that are nouns or prepositions more often («بين», «رد», «طلب»).
CUE_HOMOGRAPHS = listed("مذكره ومذكره مقرا مقره مقرين ومقرا ومقره ومقرين بين رد عبر طلب طالبا طالبه نشر وعد كشف")
# Lemmas of what things do, too («تشير التحركات إلى …», «تكشف الصور عن …»).
INDICATING = frozenset({"أشار", "كشف", "عبر", "أظهر", "أوضح", "بين", "أكد"})
# Lemmas that call something what the speaker calls it («ما قالت إنها شبكة تهريب»).
NAMING = listed("قال زعم ادعى")
# What an outlet does that passes words on («نقلت وكالة فارس عن باقري»).
RELAYING = listed("نقل نقلت تنقل ينقل نفلت نقلا اوردت اورد")
# What leads to whose words somebody gives («نسبت الصحيفة إلى الوزير قوله إن …»).
ASCRIBING = listed("نسب نسبت ينسب تنسب")
# Lemmas that make «كما …» behind a comma a source («…، كما أفاد المصدر»).
SAID_AS = frozenset(
    {"أفاد", "قال", "ذكر", "أعلن", "أورد", "أوضح", "أكد", "صرح", "كرر", "أبلغ", "بين", "كتب", "أشار", "لفت", "رأى"}
)
# Lemmas that tell how and why something came about («روى سامر العلي كيف نجا»).
RECOUNTING = listed("روى حكى شرح وصف أوضح ذكر كشف أخبر تذكر استذكر بين")
# Verbs of issuing a document («أصدرت الوزارة بيانا»).
ISSUES = listed(
    """
    بعث بعثت ارسل ارسلت ابرق وجه وجهت اصدر اصدرت نشر نشرت اذاع اذاعت وزع وزعت اصدروا اطلق اطلقت اعتمد اعتمدت
    """
)
# Who does this with a text speaks in it («قدمت الشركة تقريرا تحدث عن …», «وقع الأطباء خطابا طالبوا فيه بـ…»).
GIVES_OUT = ISSUES | listed(
    """
    قدم قدمت يقدم تقدم تقدمت اعد اعدت القي القت وقع وقعت سجل سجلت رفع رفعت رفعوا بث بثت كتب كتبت حرر حررت
    """
)
# The reporter met those behind these («التقينا التاجر سامر العلي»).
MEETINGS = listed("التقينا التقيناه قابلنا سالنا استطلعنا حاورنا استوقفنا تحدثنا")
# With «على» behind their object these have no subject of their own («وشكر الرئيس على الاستقبال، وقال»).
THANKS = listed("شكر شكرت هنا هنات")
# Behind these somebody is made to do something («ما جعل الجيش يقول إنه …»).
MAKING = listed("جعل جعلت يجعل تجعل")
# Verbs that «بالقول» goes on («اكتفى الوزير بالقول إن …»).
CONTENTED = listed(
    """
    اكتفي اكتفت رد ردت علق علقت ختم ختمت استهل استهلت بادر بادرت اختتم اختتمت انهي انهت مكتفيا مكتفيه مختتما مختتمه
    يكتفي تكتفي يرد ترد ليرد لترد فيرد فترد فرد فردت فعلق فعلقت يعلق تعلق يختم تختم ليختم لتختم
    """
)
# Verbs that lead to a noun of saying behind a preposition («حرص الوزير على التأكيد أن …», «ولم يمنعه ذلك من نفي …»).
TAKING_UP = listed(
    """
    حرص حرصت حرصوا سارع سارعت سارعوا عاد عادت عادوا بادر بادرت بادروا عمد عمدت داب دابت اضطر اضطرت منع منعت يمنع تمنع
    انتقل انتقلت تردد ترددت يتردد تتردد
    """
)
# With ال, the nouns of saying that such verbs lead to («إلى التأكيد أن …»).
NOUNS_TAKEN_UP = listed("التاكيد التشديد النفي الاعلان التحذير الاشاره التوضيح")
# Other nouns that such verbs go on with, and what leads to their content («واكتفى بالتأكيد على …»).
WITH_NOUN = {
    "بالتاكيد": listed("على ان انه انها انهم"),
    "بالتشديد": listed("على"),
    "بالاشاره": listed("الي"),
    "بالدعوه": listed("الي ل"),
    "بالتحذير": listed("من"),
}

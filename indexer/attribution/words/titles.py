"""Titles: forms of address, honours, ranks, offices, professions, and what goes on inside a title."""

from __future__ import annotations

from indexer.attribution.words import listed
from indexer.attribution.words.numbers import ONE_OF
from indexer.attribution.words.people import AGED

# Titles that stand right before a name, behind an office too («مدير السوق الدكتور راشد»).
FORMS_OF_ADDRESS = listed("بروف دكتور مهندس لواء عميد شيخ استاذ فريق عقيد جنرال بروفيسور امير سيد حاج نقيب رايد مقدم")
# The same in a letter: a doctor, a teacher, an engineer («د. سامر العلي», «أ. سامر العلي», «م. سامر العلي»).
ABBREVIATED_TITLES = listed("د ا م")
# These honour an office or a name behind them («سماحة المفتي», «معالي الوزير»).
HONORIFICS = listed("سماحه معالي سعاده سمو فخامه جلاله فضيله غبطه نيافه قداسه")
# What goes on a military rank («العميد الركن», «اللواء متقاعد»).
RANK_ADDITIONS = listed("احتياط جنرال ركن الركن متقاعد المتقاعد طيار الطيار بحري البحري بحار البحار مهندس المهندس")
# Ranks of armies and of the police («العقيد», «الملازم أول»).
RANKS = listed("فريق لواء عميد عقيد مقدم رايد نقيب ملازم رقيب عريف جنرال مارشال مشير ادميرال كولونيل ضابط قايد")
# Ranks that «أول» goes on («الفريق أول»).
FIRST_RANKS = listed("فريق ملازم رقيب نقيب")
# These make a title of the word before them («أمين عام», «أمين صندوق», «مدير عام»).
SECOND_OF_TITLE = listed("عام عامه صندوق سر سابق مساعد تنفيذي")
# Titles that stand without ال before a name («لواء», «سماحة»).
ADDRESSED_BARE = HONORIFICS | listed(
    "دكتور بروفيسور بروفسور شيخ لواء عميد سيد ملازم نقيب مقدم عقيد لفتنانت كولونيل مولانا"
)
# Titles that only go before somebody's name or title («السير سامر», «الأخ القائد»).
COURTEOUS = listed("الاخ الاخت السير اللورد الليدي بروف البروف")
# Titles behind which a known word with ال may be a family name («الدكتور نبيل العربي»).
COURTESY = listed("سيد سيده دكتور دكتوره مهندس مهندسه استاذ استاذه حاج")
# Behind these some houses write a stroke before the name («المهندس/ سامر العلي», «د/ سامر العلي»).
BEFORE_STROKE = (FORMS_OF_ADDRESS | ABBREVIATED_TITLES | HONORIFICS | RANK_ADDITIONS | RANKS | COURTESY) | listed(
    "اخ اخت اميره شيخه كابتن المستشار المستشاره السفير الرييس الوزير النايب الشهيد القس المحامي"
)
# Titles by which universities and hospitals are called («جامعة الملك فهد»).
KINGS = listed("امير اميره ملك ملكه سلطان امام شيخ")
# Titles that go before one name alone, so no family name follows («الملك سلمان», «البابا فرنسيس»).
SINGLE_NAME_TITLES = KINGS | {"بابا", "رييس"}
# Offices that women hold under the masculine word («قالت عضو اللجنة فلانة»).
EPICENE = listed(
    """
    عضو رييس نايب وزير مدير امين سفير عميد قاضي محامي متحدث ناطق مستشار وكيل مفوض استاذ طبيب كاتب منسق حاكم عمده محافظ
    مقرر مراسل
    """
)
# Titles that عن goes on («النائب عن حزب العمال»).
SPEAKS_FOR = listed("نايب مسوول قيادي ممثل ناطق متحدث عضو مرشح نايبه مسووله")
# Those who speak «باسم» others («المتحدث باسم الوزارة»).
SPOKESMEN = listed("متحدث ناطق محام محامي مسوول")
# Who speaks for or serves somebody whose own name may follow («مستشار الرئيس الأميركي دونالد ترامب»).
SPEAKS_OR_SERVES = listed("متحدث ناطق محام محامي مستشار مبعوث موفد مساعد معاون سكرتير")
# These open a title behind a name («سامر العلي كبير المفاوضين»).
SENIOR = ("كبير", "كبيره")
# Who is the first of them («كبير مستشاري الرئيس»).
FOREMOST = ONE_OF | listed("كبير كبيره ابرز اقرب اكبر")
# Titles that ل goes on («المستشارة السابقة للرئيس»).
SERVES = listed("مستشار مساعد ممثل مبعوث معاون نايب امين")
# Titles that إلى goes on («المبعوث الأممي إلى ليبيا»).
SENT = listed("مبعوث موفد سفير مندوب ممثل وسيط قنصل")
# Words that go on inside a title («المتحدث باسم الجيش», «نائب الوزير لشؤون النفط»).
INSIDE_TITLES = listed("باسم لشيون لشوون للشيون للشوون بشيون المكلف بالنيابه بالوكاله بالانابه لدي")
# Given names of men that are titles otherwise («رائد صالح», «أمير كمال»).
GIVEN_ROLES = listed("اميره صديق مساعد عميد رايد امين امير سلطان حارس مرشد معاون مفتي شيخ ضابط عريف زعيم")
# Callings that are family names behind a given one where nothing goes on them («خالد الشيخ», «أحمد القاضي»).
FAMILY_CALLINGS = listed(
    """
    الشيخ القاضي الشاعر الخطيب الحكيم العريف النقيب الاديب السيد المختار المعلم الحاج العمده الراعي الامام الامير
    الجندي السلطان البستاني الراهب القس القسيس الشماس الطيار الفقيه الخطاط التاجر الوالي الفارس الضيف الحارس الزعيم
    المفتي الامين
    """
)
# Trades that are family names right behind one given name only («فؤاد المهندس», «أحمد الوكيل»).
FAMILY_TRADES = listed("المهندس الوكيل الرسام الكاتب العالم الموذن المقري النجم الحاكم المحامي")
# For whom a spokesman speaks who was named before («المتحدث باسمها»), and what tells his age or birth: no names.
HIS_NAME = AGED | listed("باسمه باسمها باسمهم باسمهما المولود المولوده")
# Adjectives in titles that say what somebody is over («المستشار المسؤول عن المفاوضات»).
IN_CHARGE = listed("مسوول")
# With whom somebody has to do these a title tells («المكلف بالعلاقات مع البرلمان»).
DEALINGS = listed("علاقات علاقه مفاوضات تفاوض محادثات حوار تواصل تنسيق اتصال تعاون شراكه شراكات")
# Of what somebody is versed («الباحث المختص في المناخ»).
EXPERTS = listed("الخبير الخبيره المختص المختصه المتخصص المتخصصه المعني المعنيه المهتم المهتمه الملم الملمه المكلفه")
# Words in titles that tell nothing («المتحدث باسم الجيش» is «متحدث الجيش»).
LINKS = listed("في من لدي على باسم عن الي")
# Of these only the ones that another bears: «الرئيس الأمريكي» is not whoever spoke last.
OFFICES = listed("سفير مدير وزير رييس نايب امين ملك امير محافظ حاكم")
# Those whom advisers and deputies serve («مستشار المرشد علي خامنئي»).
SERVED = OFFICES | listed("مرشد زعيم عاهل بابا قايد رييسه وزيره")
# Of these, those that are no adjectives of a body («المدير»; «الحزب الحاكم», «الحزب المحافظ»).
OFFICEHOLDERS = OFFICES - {"محافظ", "حاكم"}
# Titles that may stand for any other one («مسؤول بوزارة النقل», an under-secretary).
OF_ANY_RANK = listed("مسوول قيادي")
# What courtesy calls somebody named before, with the titles that it is due to («وقال سموه»); none: anybody.
HONOURS = {
    "سموه": listed("امير سمو شيخ ولي"),
    "سموها": listed("اميره سمو شيخه"),
    "جلالته": listed("ملك جلاله عاهل"),
    "معاليه": listed("وزير معالي محافظ رييس مدير امين"),
    "فخامته": listed("رييس فخامه"),
    "سيادته": listed("رييس وزير"),
    "معاليها": listed("وزيره معالي محافظه رييسه مديره امينه"),
    "سماحته": listed("مفتي سماحه شيخ سيد"),
    "فضيلته": listed("شيخ فضيله قاضي امام خطيب مفتي"),
    **dict.fromkeys(("سعادته", "دولته", "نيافته", "غبطته", "قداسته"), frozenset[str]()),
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
# These nouns («معالي», «سمو»).
HONOUR_NOUNS = frozenset(HONOUR_OF.values())
# Titles that alone stand for the person quoted last («وأضاف الخبير»).
GENERIC_TITLES = listed(
    """
    مصرح
    فاعل متدخل متحدث ناطق مسوول كاتب باحث محلل خبير مصور نايب دكتور مدرب لاعب مولف قيادي معلق ناشط سيد استاذ فنان مخرج
    ممثل مهندس شيخ طبيب محامي متحدثه مسووله كاتبه باحثه نجم نقابي اكاديمي سفير مدير وزير رييس لواء عميد فريق جنرال زعيم
    """
)
# Of these, those of a trade («الكاتب»): nobody is called so whose titles have one of the words of state («رئيس
# الوزراء»).
TRADES = listed("كاتب باحث محلل مصور مدرب لاعب مولف معلق فنان مخرج طبيب نجم مذيع")
# Further ones: with an adjective they mean only who bears a title of their kind («الدبلوماسي المغربي», the ambassador).
PROFESSIONS = {
    "دبلوماسي": listed("سفير قنصل مبعوث مندوب وزير"),
    "برلماني": listed("نايب عضو"),
    "اعلامي": listed("صحفي صحافي مذيع مقدم معد كاتب مراسل"),
    "صحفي": listed("صحافي اعلامي مراسل كاتب محرر"),
    "صحافي": listed("صحفي اعلامي مراسل كاتب محرر"),
    "حقوقي": listed("ناشط محامي محام رييس عضو"),
    "سياسي": listed("وزير نايب زعيم قيادي رييس عضو امين"),
    "معارض": listed("زعيم قيادي رييس نايب"),
    "روايي": listed("كاتب اديب"),
    "شاعر": listed("اديب كاتب"),
    "مطرب": listed("فنان مغني"),
    "مغني": listed("فنان مطرب"),
    "مهاجم": listed("لاعب نجم"),
    "مدافع": listed("لاعب نجم"),
    "مقرر": listed("خبير"),
    "مبعوث": listed("ممثل"),
    "مرشح": listed("نايب رييس"),
}
# Who plays, who trains and who judges: nobody is two of them at once («المدرب», «اللاعب»).
ON_THE_PITCH = dict.fromkeys(listed("لاعب حارس مهاجم مدافع جناح ظهير هداف"), "player") | {
    "مدرب": "coach",
    "حكم": "referee",
}
# Of these a movement has many («القيادي الحوثي», but «السيد الحوثي», «الزعيم الحوثي»).
MEMBERS = listed("قيادي مسوول متحدث ناطق مفاوض وزير عضو مشرف قايد ناشط مقاتل")
# Without ال, what stands right behind these is what somebody is over, and no name («حاكم كاليفورنيا», «قائد أتلتيكو»).
OVER = listed("رييس حاكم قايد مدير محافظ عمده زعيم والي سفير")
# Where on the pitch a player stands («لاعب خط الوسط المصري»).
POSITIONS = listed("وسط خط هجوم دفاع ظهير مرمي ايمن ايسر محترف مخضرم شاب دولي")
# What tells that a title is one of state («وزير النقل»).
OF_STATE = listed("وزير وزراء ملك جمهوريه")

"""Kinds of people besides their titles: kin, those who write, tell or own, and who was named last."""

from __future__ import annotations

from indexer.attribution.words import listed

# Whose family speaks is told by the pronoun («واتهمت أسرته الشرطة بالتقصير»).
HIS_FAMILY = listed("اسرته عايلته")
# Somebody else's relative or counsel: the name that follows is not the speaker's («زوجة الرئيس»).
KIN = listed(
    """
    حفيد حفيده صهر ضيف ضيفه خطيبه زوجه زوج والد والده شقيق شقيقه ابن ابنه نجل محامي محام محاميه ارمله صديق
    زميل زميله منافس مرافق
    """
)
# Those behind whose title another one stands that is theirs («نائب رئيس الاتحاد»).
DEPUTIES = listed("نايب نايبه مساعد مساعده وكيل وكيله معاون")
# What somebody is to whoever is named behind («خايمي تابيا محامي تشافيز»), and no part of a name.
OF_SOMEBODY = (KIN - {"ابن", "صديق", "ضيف", "ضيفه"}) | listed("مدرب مدربه وكيل وكيله مساعد مساعده")
# Behind «ابن» these tell whose kin somebody is («ابن عم الرئيس»).
KINSHIP = listed("خال خاله عم عمه اخ اخت شقيق شقيقه اخيه شقيقته")
# Plurals that mean those over, in or behind what follows them («قادة دول غرب إفريقيا», «أصحاب محال»).
PEOPLE_OF = listed("قاده زعماء روساء اعضاء اصحاب ملاك سكان اهالي ابناء ممثلو انصار وزراء سفراء مندوبو مدراء")
# Whom somebody tells («أبلغ الوزير نظيره الصيني»), and no further title of his.
COUNTERPARTS = listed("نظيره نظيرها نظيرته نظيرتها نظيرهما نظراءه نظراءها")
# Who told the reporter something («وأوضح محدثنا أن …»).
TELLERS = listed("محدث محدثت مصدر مصادر مخاطب محاور متحدث مراسل مراسلت مندوب زميل زميلت")
# Who passes words on for his house («نقل مراسل الجزيرة عن المتحدث قوله»).
REPORTERS = listed("مراسل مراسله موفد موفده مندوب مندوبه")
# What leads to an age behind a name («سامر العلي البالغ من العمر 30 عاما»).
AGED = listed("البالغ البالغه")
# Behind how old somebody is («سامر (27 عاما)»).
YEARS = listed("عاما عام سنه سنوات اعوام ربيعا")
# Who leads a body, behind its name («محكمة الجنايات برئاسة المستشار فلان»).
UNDER = listed("برياسه بقياده بزعامه")
# Titles of those who write («قال الروائي سامر العلي»).
WRITERS = listed(
    """
    كاتب كاتبه مولف مولفه صحفي صحفيه صحافي صحافيه اعلامي اعلاميه محلل محلله باحث باحثه اديب اديبه روايي رواييه شاعر
    شاعره تحرير ناقد ناقده مورخ مورخه مفكر مفكره اكاديمي اكاديميه استاذ استاذه بروفيسور مدون مدونه معلق محرر محرره
    مراسل مراسله
    """
)
# Who is nobody's («طالب مواطن الجهات الأمنية بـ…»).
ANYBODY = listed("مواطن مقيم شاب فتاه")
# What somebody is told to have won, where his name stood before («وأضاف الفائز بالكأس»).
WINNERS = listed("فايز فايزه حايز حايزه حاصل حاصله متوج متوجه")
# Whoever was named last («وقال الأخير إن …»).
THE_LATTER = listed("الاخير الاخيره")
# Tell the name of somebody who was mentioned without one: «أحد الشهود، واسمه سامر العلي».
CALLED = ("واسمه", "واسمها", "ويدعي", "وتدعي", "يدعي", "تدعي", "اسمه", "اسمها")
# Callings that are family names, too: whoever is called so has no ال («قال حلاق»), or his name («الحلاق سامر العلي»).
CALLINGS = listed("خباز حلاق جزار فلاح بقال طباخ صياد لحام اسكافي حطاب سماك نحال حمال بحار سباك")
# Who finds out what a study then says («وجد الباحثون أن …»).
RESEARCHERS = listed("باحثون باحثين باحث باحثه علماء دارسون")
# Plurals of things that would mean women by their men's («محافظون»: «محافظات»).
THINGS_OR_WOMEN = listed(
    """
    محافظات منتجات مصنعات مجتمعات معتقلات مخرجات مصدرات مستوردات منافسات مساهمات مشاركات محركات معلقات مداخلات
    مستحضرات مطورات موردات مستخدمات
    """
)

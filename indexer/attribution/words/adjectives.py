"""Adjectives that say of whom, from where or how well known somebody is."""

from __future__ import annotations

from indexer.attribution.words import listed
from indexer.attribution.words.particles import AGAIN

# What a team is called by, which a general is not («الفريق الاستقلالي», «الفريق البحثي»).
OF_TEAMS = listed("البرلماني النيابي الاستقلالي الاشتراكي الاتحادي الحركي البحثي الطبي العلمي القانوني الوطني الامني")
# Adjectives of offices that are nouns, too («الرئيس الفرنسي الراحل», «القنصل الفرنسي العام»).
FURTHER_ADJECTIVES = listed("رفيع عام اعلي اول راحل جديد حالي اسبق سابق شاب اخر ثاني كبير خاص وطني شهير مخضرم")
# Adjectives of origin in the plural («المحققون الروس»).
ORIGINS_OF_SEVERAL = listed(
    """
    الروس الاتراك العرب الاكراد الالمان الافغان الانجليز الانكليز الاسبان المغاربه الامريكان الهنود الصرب الكروات التتار
    الافارقه البربر الارمن الاقباط اليهود الشيعه السنه الدروز الموارنه المسلمون المسيحيون
    """
)
# Adjectives of parts of the world and of peoples of no one state («دبلوماسي غربي»); some are nouns, too.
OF_REGIONS = listed(
    """
    عربي عربيه غربي غربيه شرقي شرقيه افريقي افريقيه اسيوي اسيويه خليجي خليجيه مغاربي مغاربيه كردي كرديه تركماني تركمانيه
    امازيغي امازيغيه بلقاني بلقانيه
    """
)
# Of which movement somebody is, where a family has the same name («القيادي الحوثي»).
OF_MOVEMENTS = listed("الحوثي الحوثيه الحمساوي الفتحاوي")
# Of which church or faith somebody is («البطريرك الماروني»).
DENOMINATIONS = listed(
    """
    ماروني قبطي ارثوذكسي ارثوذوكسي كاثوليكي انجيلي سرياني كلداني اشوري بروتستانتي انغليكاني انجليكاني لاتيني شيعي سني
    درزي ايزيدي يزيدي صوفي سلفي يهودي مسيحي هندوسي بوذي
    """
)
# Adjectives of sources without a name («مصدر مطلع»); none is part of a name.
SMALL_ADJECTIVES = listed(
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
INFORMED = listed(
    """
    مطلع مطلعه مطلعان مطلعتان مطلعون مطلعين المطلع المطلعه المطلعون المطلعين قايم قايمون القايم القايمون القايمين
    مشرف مشرفه مشرفون المشرف المشرفه المشرفون اطلع اطلعت اطلعا اطلعوا
    """
)
# And of whom those hear something who are near to him («مصادر مقربة من الوزير»).
NEAR_TO = listed("مقرب مقربه مقربون مقربين قريب قريبه قريبون قريبين المقرب المقربه المقربون القريبه")
# What stands before such a noun («وفقا لأحدث بيانات البنك»).
LATEST = listed("احدث اخر")
# «أكبر هيئة بحثية», «أقدم جامعة»: what a body is, and not its name.
SUPERLATIVES = listed("اصغر اكبر اعلي ابرز اهم اقدم اشهر اضخم")
# What tells somebody from others of his kind («أول رئيس يزور المدينة»).
FIRST_OF_THEM = SUPERLATIVES | listed("اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر اخر")
# What ends a title («الوزير السابق», «الرئيسة الحالية»).
ONCE = listed("السابق السابقه الاسبق الحالي الحاليه الراحل الراحله المقبل المستقيل")
# Endings of the adjectives of origin («إسرائيلي», «تركية»).
ADJECTIVAL_ENDS = ("ي", "يه", "يون", "يين", "يتان", "يان")
# Adjectives that single nobody out («المصدر نفسه»).
EMPTY_ADJECTIVES = AGAIN | listed("مفدي المفدي سابق رسمي سامي لكره")
# Adjectives that praise or judge whoever bears a title, and tell no other («الفنان الشاب», «الوزير اليميني»).
PRAISE = listed(
    """
    شاب شابه مخضرم مخضرمه شهير شهيره كبير كبيره معروف معروفه قدير قديره بارز بارزه راحل راحله يميني يمينيه يساري يساريه
    متشدد متشدده معتدل معتدله متطرف متطرفه ليبرالي ليبراليه اصلاحي اصلاحيه شعبوي شعبويه وسطي وسطيه
    """
)
# In what respect an adjective holds («الأحزاب المتشددة دينيا»).
IN_WHAT_RESPECT = listed(
    """
    دينيا اقتصاديا سياسيا امنيا عسكريا ماليا ماديا فكريا اجتماعيا ثقافيا قضاييا قانونيا جنسيا عقليا حركيا ذهنيا نفسيا
    عالميا دوليا محليا اقليميا وراثيا جينيا
    """
)

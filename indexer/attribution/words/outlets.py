"""Where something is published: papers, channels, agencies, accounts."""

from __future__ import annotations

from indexer.attribution.words import listed

# Plurals that speak like people, and are feminine all the same («الصحف الإسرائيلية»).
PAPERS = listed("صحف مصادر تقارير ارقام مواقع وسايل انباء مجلات")
# What something is told through («عبر مواقع التواصل», «عبر وسائل الإعلام»).
CHANNELED = listed("مواقع وسايل شبكات منصات صفحات قنوات حسابات تطبيقات")
# Channels and papers to which people speak, by names with ال («قال لقناة الجزيرة»).
CHANNELS = listed("الجزيره الميادين العربيه الحره الاناضول المنار الحدث الغارديان التايمز الاهرام")
# The English article before a paper's name («ذا غارديان»).
THE_ABROAD = listed("ذا ذي")
# Outlets that somebody speaks to («قال لوكالة رويترز»).
OUTLETS = listed("وكاله صحيفه قناه موقع شبكه اذاعه مجله جريده تلفزيون نشره برنامج راديو بوابه")
# Several of them («قال لصحف محلية»).
SEVERAL_OUTLETS = listed("صحف قنوات مجلات محطات اذاعات وكالات")
# Those spoken to, with ل written on («قال للصحافيين»).
SPOKEN_TO = listed(
    """
    للجريده للموقع للاذاعه للتلفزيون للشبكه للمجله للصحافيين للصحفيين لصحافيين لصحفيين للصحفيه للصحيفه للقناه للوكاله
    لهسبريس للجزيره للانباء
    """
)
# Where people write, behind على too («في تغريدة على حسابها»); «على حساب» is at somebody's cost.
PLATFORMS = listed(
    """
    حسابه حسابها حساباته صفحته صفحتها صفحتهم موقعه موقعها مدونته مدونتها قناته قناتها منصته منصتها تويتر فيسبوك
    انستغرام انستجرام يوتيوب تلغرام تليغرام توتير سناب اكس
    """
)
# The same in all their words, behind عبر («عبر حسابه الرسمي على تويتر», «عبر حساب رسمي»).
ACCOUNTS = PLATFORMS | {"حساب", "صفحه"}
# Where something is published, in all its words («على موقع فيسبوك»).
PUBLISHED_IN = ACCOUNTS | {"موقع", "منصه", "شبكه"}
# What goes on such words («حسابه الرسمي على موقع التواصل الاجتماعي»).
ON_ACCOUNTS = listed(
    """
    الرسمي الرسميه الشخصي الشخصيه الخاص الخاصه الالكتروني الالكترونيه على في عبر ب بموقع بشبكه موقع شبكه منصه مواقع
    التواصل الاجتماعي للتواصل التدوين المصغر للتدوين اكس الانترنت التدوينات القصيره المصغره للتدوينات التغريدات
    """
)
# Behind one of these with a pronoun «كتب عليها» tells what stands on it («لافتات كتب عليها …»).
WRITTEN_ON = listed("لافته لافتات يافطه يافطات لوحه لوحات ملصق ملصقات قمصان قميص ورقه اوراق جدار جدران شعارات شارات")
# Who tells the news is no «شركة» that was spoken of («وقالت رويترز إن …»).
NEWS_HOUSES = listed("رويترز فرانس بلومبرغ بلومبيرغ بلومبرج الاناضول اسوشيتد سبوتنيك تاس الجزيره العربيه شينخوا")
# Who passes on what others say («كما نقلت وسائل إعلام محلية»).
PASSES_ON = OUTLETS | CHANNELED | NEWS_HOUSES

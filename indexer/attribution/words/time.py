"""When something is said: days, parts of a year, how long ago, stages of an occasion."""

from __future__ import annotations

from indexer.attribution.words import listed
from indexer.attribution.words.numbers import ABOUT_SO_MUCH, NUMERALS

# What opens a phrase of time or occasion between a verb and whoever is accused («اتهم خلال لقائه الحكومة بـ…»).
OPENS_TIME = listed("للمره منذ خلال بعد قبل")
# Words of time that tell of a title who bears it now («الوزير الحالي سامر العلي»).
PRESENT_HOLDER = listed("الحالي الحاليه")
# Words of time and occasion that a pointing word goes with («هذا الأسبوع», «في هذا السياق»).
TIMES = listed("الاسبوع الشهر العام المساء الصباح اليوم السنه الليله المره الاثناء السياق الاطار الصدد المجال")
# Times of which only a pronoun tells which («في تلك الفترة»).
THEN = listed("الفتره الاونه الوقت الحين الاثناء")
# What so much time ago is counted in («قبل أيام»).
PLURALS_OF_TIME = listed("ايام اسابيع اشهر شهور سنوات ساعات دقايق يومين اسبوعين شهرين عامين سنتين اعوام")
# Parts of a month or year («نهاية العام الماضي»).
PARTS_OF_TIME = listed("مطلع اوايل بدايه مستهل منتصف اواسط اواخر نهايه")
# Which day of a month it is («في الثالث من أيار», «في الحادي والعشرين من الشهر الجاري»).
ORDINAL_DAYS = listed(
    """
    الاول الفاتح الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين الثلاثين
    """
)
# What goes on such a number («السابع عشر», «الثالث والعشرين»).
TENS_OF_DAYS = listed("عشر والعشرين والثلاثين")
# Which month or year it is («الشهر الجاري», «العام الماضي»).
WHICH_TIME = listed(
    "الماضي الماضيه الفايت المنصرم المنصرمه الجاري الجاريه الحالي الحاليه المقبل المقبله القادم القادمه"
)
# Behind a title these say when he held it («رئيس الوزراء آنذاك»).
AT_THAT_TIME = listed("انذاك حينها حينيذ حينذاك وقتها وقتيذ وقتذاك يوميذ يومذاك عامذاك عاميذ ساعتها ساعتيذ")
# When somebody bore a title, between it and his name («وزير النقل سابقا سامر العلي»).
AT_SOME_TIME = listed("سابقا حاليا")
# Words of time that stand between subject and verb («الوزير أمس قال»).
ADVERBS = AT_THAT_TIME | listed(
    """
    اليوم امس ايضا سابقا لاحقا بعده بعدها مباشره مجددا موخرا مرارا دايما مرتين
    الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت
    """
)
# Right behind a closing mark and a comma, words of time and occasion are the narrator's («"…"، بعد لقائه»).
TIME_BEHIND_MARKS = listed("بعد قبل خلال عقب اثر تعليقا مع عبر منذ في عشيه قبيل بعيد اثناء")
# When something was said, before its number or name («أعربت عام 1990 عن …»).
POINTS_IN_TIME = listed("عام سنه يوم شهر صباح مساء ظهر فجر ليله ليل نهار عشيه مطلع اوايل اواخر نهايه بدايه منتصف غداه")
# Parts of an occasion, which follows them («في مستهل مؤتمر دولي»).
STAGES = listed("مستهل ختام بدايه نهايه اعقاب هامش افتتاح")
# Where in a talk something is said («يقول في البداية …»).
STAGES_OF_TALK = listed("البدايه النهايه المقابل الختام")
# What tells the period of a body's figures, and is no part of its name («تقرير البنك للعام 2015»).
FOR_PERIOD = listed("للعام لعام للسنه لسنه للفتره للشهر لشهر للربع لنهايه")
# What one counts back in («قبل ثلاثة أيام», «منذ أسبوعين»).
AGO_IN = PLURALS_OF_TIME | listed("يوم اسبوع شهر عام سنه ساعه ساعتين لحظات قليل فتره مده عقود")
# How many of these («قبل نحو شهر», «قبل بضعة أيام»).
SO_LONG = NUMERALS | ABOUT_SO_MUCH | listed("عده بضعه بضع من")
# What goes on such a phrase («قبل أيام قليلة»).
AGO = listed("قليله طويله وجيزه قصيره معدوده مضت خلت فقط تقريبا")
# Words of time between a document and who issued it («بيان صدر الاثنين الماضي عن»).
TIME_OF_ISSUE = listed("اخيرا الماضي الماضيه يوم مساء صباح اول في")

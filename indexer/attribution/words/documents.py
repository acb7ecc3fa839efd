"""What is said or written: statements, reports, studies, and nouns of saying."""

from __future__ import annotations

from indexer.attribution.words import listed
from indexer.attribution.words.particles import AGAIN

# Behind these عن leads to whoever issued a document, and to no content («التقرير الصادر عن …»).
ISSUED = listed("صادر صادره الصادر الصادره صدر صدرت")
# What has a title, in marks («كتاب "…"», «بيان بعنوان "…"»).
TITLED = listed("كتاب كتابه كتابها مقال مقاله روايه فيلم دوره برنامج وثيقه حمله مبادره شعار مسلسل")
# In these something is announced; what they are about is no part of it («استقالته في بيان»).
STATEMENTS = listed(
    "بيان بيانه بيانها تصريح تصريحات تصريحاته تصريحاتها مقابله تغريده تغريدته تغريدتها كلمته كلمتها خطابه"
)
# What somebody passes on of another («نقل عنه تصريحات»).
STATEMENTS_OF = listed("تصريحات تصريح اقوال كلام حديث قول تاكيد نفي اعلان اعتراف اقرار تشديد")
# What words mean something («ويشير مصطلح "القوة الناعمة" إلى …»).
TERMS = listed("مصطلح تعبير عباره لفظ لفظه مفهوم تسميه اختصار")
# Reports that are no documents of anybody's: polls, figures, studies in the plural («وأظهرت نتائج الفحص أن …»).
FIGURES = listed(
    """
    استطلاع استطلاعات احصاء احصاءات احصاييات احصايات بيانات ارقام دراسات تقارير محضر وثايق نتايج ابحاث تحقيقات اختبارات
    فحوصات تحاليل
    """
)
# Nouns of saying behind a verb: the content is theirs («نقل عنه قوله إن»).
HIS_WORDS = listed("قوله قولها قولهم بقوله بقولها قولهما")
# «وفق تعبيره»: whoever spoke is meant.
AS_HE_PUT_IT = listed("تعبيره تعبيرها تعبيرهم قوله قولها قولهم وصفه وصفها وصفهم زعمه زعمها زعمهم كلامه كلامها رايه")
# Nouns of saying that take a content of their own («قوله إن», «بالقول: …»).
NOUNS_OF_SAYING = listed("قوله قولها قولهم قولهما القول بالقول للقول")
# Of these, those that another verb's content stands behind («رد الوزير على التصريحات بقوله …»).
BY_SAYING = listed("بالقول بقوله بقولها بقولهم")
# Behind these «القول» is the writer's own («خلاصة القول إن …»).
ABOUT_TO_SAY = listed(
    """
    يمكن يمكننا نستطيع يجوز يصح يجدر وجب يجب ينبغي يبقي اود نود اريد
    خلاصه نافله نافل لاوانه صفوه مجمل زبده حاصل جمله محصله
    """
)
# Documents that an outlet reports on and does not make («وكشفت دراسة أن …»).
STUDIES = listed("دراسه بحث استطلاع مسح")
# Behind a verb of saying these are studies («كشف فحص أن …»), elsewhere deeds or verbs («فحص الخبير العينة»).
EXAMINATIONS = listed("بحث فحص")
# Documents in which a body says something itself («أفاد بيان الوزارة أن …»).
OFFICIAL_PAPERS = listed("بيان بلاغ منشور تعميم")
# With these, documents that others read something of («تقرير الهيئة»).
REPORTING = OFFICIAL_PAPERS | STUDIES | listed("تقرير تحقيق احصاء احصاءات ارقام بيانات معطيات تقديرات توقعات")
# Lists by which bodies rank («حسب لائحة منظمة الصحة»).
RANKINGS = listed("لايحه قايمه تصنيف ترتيب موشر")
# Nouns for what somebody gave, between بحسب and whose it is («وفقا لمعلومات من الشرطة»).
INFORMATION = listed(
    """
    معلومات تصريحات تصريح اقوال افادات افاده اعتراف اعترافات اقرار روايه شهاده ارقام تقديرات بيانات وصف تعبير قول راي
    كلام تاكيد تاكيدات تقدير حسابات توضيحات حصيله نتايج وثايق شهادات تقييم تقييمات كلمات تحذيرات
    """
)
# What tells something, whoever gave it («وفقا لوثائق المحكمة», «وفق حصيلة جديدة», «وبحسب أوراق القضية»).
UNSIGNED = listed("حصيله وثايق شهادات شهاده افادات افاده نتايج اقوال اوراق سجلات ملفات رسايل ملخص محاضر")
# Behind «بحسب», where they are no deeds, these are studies («وفقا لبحث أجرته الجامعة», «وبحسب مراجعة علمية»).
RESEARCH = listed("بحث مراجعه")
# More of what leads to whoever gave it, behind «بحسب» («وحسب ادعاءات المجلة، فإن …»).
GIVEN = INFORMATION | listed("ادعاءات اتهامات رصد تصنيف بحث تحقيقات اصدارات تفسير قناعه مزاعم محتوي")
# From these something is told, too, where «فإن» leads to it («وبحسب العرض فإن …»).
TOLD_FROM = listed("عرض موشر توصيات توصيه نسخه ملخص مقتطفات مقتطف صور مسوده عينه بحث بوابه خدمه تعليقات ارشادات")
# What something is done by («طبقا للائحة»): it says nothing itself.
RULES = listed(
    """
    لايحه دستور ماده رزنامه فصل معايير مرسوم شروط جدول بند بنود مواد قواعد اسس ضوابط اجراءات اولويات ظروف مقتضيات
    متطلبات احتياجات امكانات امكانيات رغبه حاجه نوع حجم نسبه طبيعه منهاج منهج نهج منهجيه مقاييس مقياس خطه اليه صيغه
    نمط نموذج قانون قوانين تشريع تشريعات لوايح انظمه توجيهات تعليمات مبادي اهداف مواصفات حكمه حكمها عقود شريعه تقاليد
    معتقدات سعر اسعار مرحله مجريات نظريه تقنيه مستجدات
    """
)
# Of these what opens a sentence may tell something; within one it is what others go by («يجري وفقا للقرار»).
STANDARDS = listed("قرار قرارات مبادره مصلحه مصالح نظام حكم استراتيجيه رويه")
# Documents that go to somebody, who is named behind them, too («رسالة الاتحاد للحكومة»).
ADDRESSED_DOCUMENTS = listed("تعميم رساله برقيه تغريده نداء اخطار اشعار")
# What a parliament passes («أقر البرلمان قانونا»).
LAWS = listed(
    """
    قانون قانونا القانون مشروع ميزانيه الميزانيه موازنه الموازنه تعديل تعديلا تعديلات الخطه خطه تشكيل انشاء تاسيس اعتماد
    مساعدات مساعده قرضا قروضا اجراءات اتفاقيه اتفاقا لايحه نظاما استراتيجيه برنامجا حزمه دعما تمويلا عقوبات رسوما زياده
    """
)
# What goes on the name of a report («وفق تقرير نشرته الوزارة، …»).
QUALIFIERS = listed(
    """
    صادر صادره نشرته نشره اصدرته اصدره نقلته الصادر الصادره المنشور نشرتها اصدرتها عقده عقدته عقدها القاه القاها بثته
    بثه وزعته ادلي ادلت صدر صدرت نشر نشرت نشرها وجهه وجهها وجهته وجهتها كتبها كتبه كتبته كتبتها ارسله ارسلها ارسلته
    ارسلتها تلقته تلقتها تلقت تسلمته تسلمتها تسلمت تلاه تلته القتها بثتها اجراه اجرته اجراها اجرتها جمعه جمعها جمعته
    اطلعت حصلت توصلت
    """
)
# Adjectives of an occasion («في بيان صحفي», «في كلمة متلفزة»).
OCCASION_ADJECTIVES = AGAIN | listed(
    """
    صحفي صحافي رسمي مشترك متلفز مكتوب صحفيه متلفزه خاص خاصه حصري مقتضب مطول
    صحافيه رسميه مشتركه سابق سابقه خطي خطيه مقتضبه مطوله حصريه تلفزيوني تلفزيونيه هاتفي هاتفيه اذاعي اذاعيه لاحق لاحقه
    اخر اخري منفصل منفصله طاري طاريه عاجل عاجله مغلق مغلقه استثنايي استثناييه
    """
)
# What a message is that was recorded or written down («في رسالة مسجلة»), and says nothing by that.
RECORDED = listed("مسجل مسجله مكتوب مكتوبه موثق موثقه معلن معلنه منشور منشوره")
# Plurals of documents that do not look like plurals («أرقام رسمية»).
BROKEN_PLURALS = listed("ارقام")
# What somebody publishes, and of which he tells in a clause behind it («الصور التي نشرتها الوزارة»).
PUBLISHED = listed(
    """
    تقارير دراسات ابحاث بحوث تحاليل وثايق تحقيقات تسريبات معلومات موشرات سجلات شهادات فيديو تسجيل تسجيلات مقطع
    مقاطع شريط صوره صور
    """
)
# By these somebody gives out papers again and again, before a pronoun («التقارير التي تصدرها الوزارة»).
GIVES_NOW = listed(
    """
    تصدر يصدر تنشر ينشر تعد يعد تقدم يقدم تجري يجري تنجز ينجز تبث يبث توزع يوزع تنتج ينتج تكتب يكتب ترفع يرفع
    """
)
# What stands between a document and who issued it («بيان صادر عن», «تقرير نشرته»).
DOCUMENT_ATTRIBUTES = listed(
    """
    راي للراي مشترك صحفي صحافي رسمي احصايي له لها مقتضب مكتوب جديد صدر صادر صادره نشرته نشره اصدرته عن وزعته حديثا
    اخيرا موخرا
    """
)
# Documents in the plural that are given by another («معطيات الدراسة»).
FIGURES_GIVEN = listed("معطيات بيانات ارقام نتايج خلاصات")
# What somebody writes, and a paper only prints («في مقال نشرته المجلة»).
ARTICLES = listed("مقال مقاله تدوينه")
# Reports in the plural, behind which ل says whose they are («تقارير لبلومبرغ»).
REPORTS = listed("تقارير دراسات تسريبات وثايق ابحاث")
# What ل behind it says whose it is, and not to whom it goes («تغريدة للوزير»).
OWN_WORDS = listed("تصريح تصريحات حديث كلام تغريده منشور مقال مقاله تدوينه مقطع فيديو تسجيل شريط موقف تعليق تعليقات")
# What somebody says or writes («تصريحات لقائد القوات قال فيها»).
UTTERANCES = OWN_WORDS | listed("كلمه خطاب رساله حوار مقابله مداخله اتصال بيان محاضره خطبه تحذيرات")
# What is spoken or asked, and says something where it is told whose it is («وأكدت كلمة الوزير أن …»).
SPEECHES = listed("كلمه مداخله سوال خطاب محاضره بحث")
# Talks that are led with who speaks in them («حوارا مع المدرب سامر العلي قال فيه»).
INTERVIEWS = listed("حوار مقابله")
# Talks that a report tells of before whom it talks with speaks («البداية كانت مع سامر العلي», «كان لنا لقاء مع …»).
TALKS = INTERVIEWS | listed("بدايه وقفه لقاء حديث")
# What says that questions and answers follow («في حوار مع …»), where these stand before it or behind.
ASKED_IN = INTERVIEWS | listed("حوارا الحوار حوارنا حواره حوارها المقابله حاورته حاورتها حاورناه حاورناها حاوره حاورها")
# «في حوار», «نص الحوار»
BEFORE_INTERVIEWS = listed("في وفي نص تفاصيل هذا هذه وهنا هنا اجرينا اجرت خلال")
# «حوار مع …», «الحوار التالي»
BEHIND_INTERVIEWS = listed("مع التالي التاليه خاص خاصه شامل شامله حصري مطول صحفي صحافي الذي التي") | {":", ".", "،"}
# What says so only where both have marks («في لقاء معه: * كيف ترى …؟ | - أراه …»).
ASKED_WITH_MARKS = listed("حديث لقاء اللقاء حديثه حديثها لقايه التقته التقتها التقيناه التقيناها اسيله الاسيله")
# What is quoted as a source is, and does nothing besides speaking («القرار», «النص»).
THINGS = listed("خبر نص كتاب فيديو تسجيل لايحه قرار ماده قانون مشروع")
# Figures and forecasts that need no issuer («وتشير التقديرات إلى …»): no body's merely because it spoke last.
FIGURES_OF_NOBODY = listed("تقديرات توقعات تحليلات احصايات احصاييات احصاءات استطلاعات ارقام")

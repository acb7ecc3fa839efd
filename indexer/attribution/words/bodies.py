"""Kinds of bodies, and what their names go on with."""

from __future__ import annotations

from indexer.attribution.words import listed

# Bodies of whom a plural verb may speak («وقالت الشرطة …، وأكدوا أن …»).
COLLECTIVE = listed(
    """
    شرطه فريق منتخب نادي حزب جماعه حركه قياده اداره لجنه
    وفد طاقم اسره عايله نقابه تنظيم حكومه مجلس الاخوان الحوثيون الحوثيين
    """
)
# What a body is for, and nobody who is spoken to («مركز النهار للدراسات»).
FIELDS_OF_STUDY = listed("دراسات ابحاث بحوث تحقيقات معلومات انباء")
# Where those work who serve somebody in office («مكتب الرئيس», «إدارة الرئيس»).
OFFICES_OF = listed("مكتب اداره حكومه ديوان فريق حمله طاقم محيط")
# Bodies that somebody leads, who is named with them («حملة الرئيس دونالد ترامب», «جماعة فتح الله غولن»).
OF_A_PERSON = OFFICES_OF | listed("نظام حركه جماعه ميليشيا عايله اسره")
# Heads of those whose أدان convicts and says nothing («أدانت المحكمة المتهم»).
COURTS = listed("محكمه قضا قاض قاضي")
# Bodies of one kind, who have no name unless more than adjectives follow («المنظمات الحقوقية»).
MANY_BODIES = listed("منظمات شركات موسسات جمعيات وكالات نقابات بنوك مصارف هييات صحف جامعات مواقع قنوات محطات")
# What tells without a name of what kind bodies are, besides adjectives in ي («فصائل مسلحة»).
OF_BANDS = listed("مسلح مسلحه معارض معارضه متشدد متشدده متطرف متطرفه متمرده متحاربه مستقله متخصصه")
# Of what a court finds somebody guilty («أدين بتهمة الرشوة»).
CHARGES = listed("بتهمه بتهم")
# Bodies that meet under whoever is their head («اجتمعت اللجنة برئاسة …»).
PRESIDED = frozenset({"مجلس", "لجنه", "هييه", "وفد", "جمعيه"})
# What tells what a body is for («المركز المعني بمراقبة القرصنة»).
CONCERNED = listed(
    "المعني المعنيه المختص المختصه المكلف المكلفه للنهوض للعنايه للتعريف للارتقاء للتوعيه للرفق للرقي للتبرع للاهتمام"
)
# Names of bodies that say of what kind another body is («الحكومة الفيدرالية»); «المنظمة» does so of these alone.
KINDS_OF_BODIES = listed("فيدراليه فدراليه فديراليه بحريه تعاونيه")
# Behind a meeting these stand alone for who called it («اللجنة المنظمة»).
ORGANISED_BY = listed("لجنه هييه جهه")
# Adjectives behind which ل says whose a body is («القناة التابعة للحوثيين»).
OF_OTHERS = listed("تابع تابعه التابع التابعه الموالي المواليه المقرب المقربه المملوك المملوكه الممثل الممثله الخاضعه")
# Participles behind a body's name that tell to whom or what it is tied («وكالة النهار للأنباء المقربة من الحكومة»).
TIED_TO = (OF_OTHERS - {"تابع", "تابعه"}) | listed(
    """
    المرتبطه المرتبط المدعومه المدعوم المويده المويد المناهضه المناهض المحسوبه المحسوب المتخصصه المتخصص المعروفه المعروف
    المغاليه المغالي المنبثقه المنبثق المدرجه المدرج المتحالفه المتحالف المنشقه المنشق المنضويه المنضوي القريبه القريب
    الناطقه المشرفه
    """
)
# Behind these any word is the name of a place («محافظة ينبع»).
PLACE_HEADS = listed("محافظه مدينه ولايه بلده قريه مقاطعه جزيره قطاع منطقه اقليم العاصمه الضفه")
# Titles within names of bodies («مستشفى الملك فهد»).
EPONYM_TITLES = listed("الشهيد الملك الامير الاميره الشيخ الامام السلطان الملكه")
# A hospital or a body for research that bears a king's name («مدينة الملك فهد الطبية»).
KINGS_CITY = "مدينه"
# Titles behind which a body bears a full name («مستشفى الدكتور …», «مدرسة الشاعر …»).
EPONYM_TITLES_IN_FULL = listed(
    """
    الشهيد الشهيده الدكتور الدكتوره البروفيسور البروفسور الشاعر الفنان الاديب العالم العلامه الحاج القديس القديسه
    """
)
# For which of these a member sits («عضو المجلس عن حركة النهضة»).
PARTY_KINDS = listed("حزب حركه كتله جبهه تيار قايمه ايتلاف تحالف دايره محافظه ولايه")
# In what people work («نشطاء في مجال حقوق الإنسان»).
FIELDS_OF_WORK = listed("مجال ميدان مجالات ميادين")
# Units of armies that have a number for a name («اللواء 15»).
NUMBERED_UNITS = listed("لواء فرقه كتيبه فوج")
# Meetings that speak («وأكد المؤتمر أن …») where they are not the place of a speech («قال في المؤتمر إن …»).
GATHERINGS = listed("موتمر ملتقي قمه ندوه اجتماع")
# Where officials speak («قال الوزير الأردني في منتدى للطاقة إن …»).
MEETINGS = GATHERINGS | listed("منتدي جلسه لقاء حفل مهرجان معرض كلمه خطاب")
# Limbs, which bodies have («ذراعه العسكرية "كتائب النخيل"»).
LIMBS = listed("ذراع جناح")
# Bodies whose names say what they work for («الشبكة الأمازيغية من أجل المواطنة»).
ASSOCIATIONS = listed("شبكه جمعيه منظمه تحالف ايتلاف حمله مبادره رابطه تنسيقيه هييه اتحاد منتدي حزب مواطنون")
# What a body does about what its name tells behind عن («جمعية الدفاع عن المستأجرين»).
IN_BEHALF = listed("الدفاع للدفاع البحث للبحث الكشف للكشف التنقيب للتنقيب")
# These have such names, too («لجنة البحث عن المفقودين»).
COMMITTEES = listed("لجنه لجان")
# Of these and their like each may be called by the other's kind («قالت منظمة النهار …. ودعت الجمعية إلى …»).
ASSOCIATIONS_ALIKE = listed(
    """
    جمعيه منظمه هييه شبكه رابطه تنسيقيه نقابه عصبه فدراليه فيدراليه كونفدراليه كونفيدراليه مركزيه
    """
)
# Alone these mean somebody else («قالت منظمة النهار …. وأعلن التنظيم مسؤوليته»), «التنظيم نفسه» whoever spoke.
ALLIANCES = listed("تنظيم ايتلاف جبهه جهه اطار")
# Bodies whose names tell behind ل what they work for («الهيئة الوطنية لسباقات الهجن»).
OF_CAUSES = ASSOCIATIONS | ASSOCIATIONS_ALIKE | COMMITTEES | ALLIANCES | listed("مكتب مجلس مديريه اداره برنامج موسسه")
# Bodies that have members, whom their names tell behind ل («الاتحاد الدولي للصحافيين»).
OF_MEMBERS = listed("اتحاد نقابه رابطه جمعيه فدراليه كونفدراليه فيدراليه كونفيدراليه تنسيقيه منسقيه ايتلاف تجمع مجلس")
# Bodies whose names tell behind ل what they study or care for («المعهد الوطني للطبوغرافيا»).
OF_FIELDS = listed("معهد مركز كليه اكاديميه مرصد مختبر صندوق مدرسه")
# Part of a ministry, before what it is for («أعلن قطاع المعاهد أن …»).
SECTOR = "قطاع"
# What an office of a ministry goes by before its town («أكدت صحة جدة أن …»).
DIRECTORATES = listed("صحه تعليم مرور جوازات")
# By these a ministry is called in short, with its state («المالية العراقية») or behind a verb («وأعلنت المالية أن …»).
MINISTRIES = listed(
    """
    العدل الماليه الخزانه التربيه التعليم الزراعه الصناعه الطاقه الكهرباء النقل الثقافه السياحه الاوقاف الاقتصاد الري
    التموين الاتصالات الهجره البييه البترول النفط العمل الاسكان التخطيط الرياضه الاشغال
    """
)
# What a state calls itself («مملكة البحرين»).
KINDS_OF_STATES = listed("دوله مملكه جمهوريه سلطنه")
# What a body can be whose name does not say it («غوغل»: «الشركة»).
KINDS_OF_BRANDS = listed("شركه منصه وكاله صحيفه حركه تنظيم جماعه نادي منظمه موقع مجله قناه شبكه")
# Those among them, and a few more, that no person's name follows («شركة أدوار»; «وكالة بوتيغيغ» is his).
BRANDED = listed("شركه منصه صحيفه نادي موقع مجله قناه شبكه بنك فريق منتخب")

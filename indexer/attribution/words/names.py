"""What names are made of: particles, spelt letters, names with God's, those that start with ال of their own."""

from __future__ import annotations

from indexer.attribution.words import listed

# How foreign letters are spelt («بي إم دبليو»).
LETTERS = listed("ايه بي سي دي اف جي اتش اي جيه كيه ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد")
# Those that stand in names cut short («آر. في شاندرافادان»).
INITIALS = listed("ار جي اس ام دي سي بي اي كي اف تي يو اتش")
# Names that are other words when folded («آلان», but «الآن»).
NAMES_APART = frozenset({"آلان", "ألان", "آنا", "آن", "إلهام"})
# Those of women among them («آنا», but «أنا»; «آن», but «أن»).
HER_NAMES_APART = frozenset({"آنا", "آن"})
# Ordinals that count kings and popes of one name («عبد الله الثاني»).
REGNAL = listed("الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر")
# What is holy («تحفيظ القرآن الكريم»).
HOLY = listed("القران المصحف الازهر القدس القدسي النبوي الحديث الكتاب المولد الحرم المسجد الشهر البيت")
# Of what is holy, but family names, too («وكيل الأزهر الشريف»).
HOLY_ADJECTIVES = listed("الكريم الشريف المجيد العظيم الحكيم")
# Family names of East Asia that stand first: what follows them is the name, whatever it looks like («ليو ويمين»).
FAMILIES_OF_ASIA = listed(
    """
    ليو وانغ تشانغ تشن هوا قوه قنغ غنغ تشاو ماو لين جيانغ يانغ هونغ تشين دنغ سون غاو تشو كيم بارك تشوي نغوين تران هوانغ
    تساي تسو شو شيونغ لي لو ما وو يي جانغ كانغ شياو فنغ بنغ تساو وونغ فام ري بايك
    """
)
# Of these, what is a particle or a word with a pronoun elsewhere («لي هونغ», but «قالت لي»).
PARTICLES_OF_ASIA = listed("لي لو ما وو يي شو")
# Stems that start with ال of their root («التزام», «التزامها»).
ROOT_ALIF_LAM = ("التزام", "التحاق", "التماس", "التهاب", "التفاف", "التفات", "التباس", "الحاق", "الزام")
# Such words in whole, because longer ones have the article («إلقاء», but «القاعدة»; «إلغاء», but «الغاز»).
WORDS_IN_ALIF_LAM = listed(
    """
    القا القاه القاها الغا الغاه الغاها التقا التقاه التقاها التقاهم الهام اليات اليه التقي التقت القي القت الغي الغت
    الحقت التفت الغاء القاء التقاء الغاءه الغاءها القاءه القاءها التقاءه التقاءها الغاوه الغاوها القاوه القاوها
    الماني المانيه الباني البانيه الكتروني الكترونيه العاب الوان الغام الحان الياف الواح الاف
    """
)
# Names that start with ال of their own («إلياس», «ألكسندر»).
NAMES_IN_ALIF_LAM = listed(
    """
    الكسندر الكسندرا الكسي الكسيس الكساندر الكساندرا الكسيي اليكس اليكسي اليكساندر البرت الفريد الفونسو الفونس
    اليزابيث اليساندرو الفارو الين اليسون الهان اليانور اليوت البرتو الياس الياسي الهامي الفت الطاف الاء الكس السا الدو
    اليزا اليسا اليستر اليسيا اليخاندرا اليخاندرو اليكسندر اليكسيس التون الفرد الفريدو البيرتو البير البرتي البريشت
    الونسو اليغري اليجري الفيش الفيس الفارادو الفاريز الفاريس الكاراز الكاراس الكانتارا الكاسير الميدا المودوفار
    الدرين الاردايس الدرفيريلد الستون البانيز البانيزي البيراق البيرق التماير التمان التان التينتوب الكاي الكسندروف
    الكسييف الكسيفيتش اليكسييف
    """
)
# Particles that open a name («أبو مازن», «عبد الله»).
NAME_OPENERS = listed("بن ابن بنت ابو ابي ابا ام عبد")
# Articles of foreign names that open one where a family name stands alone («وقال فان غال إن …»).
FOREIGN_ARTICLES = listed("فان فون دي دا دو دل ديل لو لا")
# What follows such an article («فان دير لاين», «دي لا كروز»).
SECOND_ARTICLES = listed("دير دن در دي لا")
# What opens the names of towns and clubs abroad («سان خوسيه», «سانتا كروز»).
SAINTS = listed("سان سانت سانتا ساو")
# Particles inside a name («محمد بن سلمان», «بان كي مون»).
CONNECTORS = NAME_OPENERS | FOREIGN_ARTICLES | listed("ال ولد مونغ جون اون اوف سان حاج بو با")
# What makes a name with الله («جاب الله», «نصر الله»).
OF_GOD = listed(
    """
    عبد نصر سعد حمد جاب جار دفع فتح فضل عطا خير رزق ضيف شكر عون سيف رحمه منح وعد هبه امان جود جاد لطف اسد
    ذبيح قريب صنع عبيد نعمه حبيب حفيظ روح عنايه احسان حكمت صبغه هدايه ظفر عوض غلام حسب فرج خلف ولي مطيع فيض دخيل جبر
    عطيه شفيع سميع مال قدره عطاء
    """
)
# What God is asked to do for somebody («رحمه الله», «حفظه الله»).
BLESSINGS = listed(
    """
    رضي رحمه رحمها رحمهم حفظه حفظها حفظهم رعاه رعاها ايده ايدها وفقه وفقها يحفظه يحفظها يرحمه يرحمها اعزه سلمه ابقاه
    شفاه غفر اطال ادامه نصره
    """
)
# Names of God before His praise («المولى عز وجل», «الحق تبارك وتعالى»).
GODS_NAMES = listed("المولي الحق الباري ربنا الرب الخالق")
# What praises Him («جل جلاله», «سبحانه وتعالى»).
GODS_PRAISE = listed("عز جل سبحانه تبارك تعالي جلت")
# Praise that stands for God or the Prophet («قال عز وجل», «قال صلى الله عليه وسلم», «قال عليه الصلاة والسلام»).
PRAISES = frozenset(
    {
        ("عز", "وجل"),
        ("عز", "من"),
        ("جل", "وعلا"),
        ("جل", "جلاله"),
        ("جل", "شانه"),
        ("جل", "في"),
        ("صلي", "الله"),
        ("عليه", "الصلاه"),
        ("عليه", "السلام"),
    }
)
# Before الدين these open a name («فخر الدين ألتون»), and are nobody's otherwise.
OF_THE_FAITH = listed("شمس تاج فخر ركن مجد صدر قطب ظهير خير نجم اسد شجاع قمر قلب معين سري")
# Behind these any word is part of the name («أبو صاع», «بن علي», «آل ثاني»).
BINDING_PARTICLES = listed("ابو ابي ابا بن ابن عبد بنت ال")
# «توفي», before a year in brackets («الجاحظ (ت 255هـ)»)
DIED = "ت"
# Endings of plurals and feminines, which no lone family name has («مسؤولون», «وزارة»).
INFLECTED = ("ون", "ين", "ات", "ا", "ه")
# Whom history calls by his father behind «ابن», and nobody's son in the news («ابن كثير», «ابن القيم»).
SONS_OF_OLD = listed(
    """
    كثير حجر الاثير خلدون تيميه القيم سينا رشد بطوطه جبير عباس مسعود قدامه الجوزي عساكر ماجه حزم عربي باز عثيمين جني
    منظور قتيبه طفيل زيدون النديم اياس خلكان الفارض المقفع فضلان حبان الصلاح البيطار الهيثم النفيس الرومي
    المعتز قيم الحاجب مالك المبارك المنذر الاعرابي العربي ماكولا
    الجزري دقيق الحنفيه شهاب سيرين ابي الضياء المنير الفقيه الاخوه عقيل
    """
)

"""How many: numerals, parts of a whole, quantifiers."""

from __future__ import annotations

from indexer.attribution.words import listed

# Before figures that are not exact («حوالي مئة»).
ABOUT_SO_MUCH = listed("حوالي نحو زهاء قرابه اكثر اقل")
# The same in more words («ما يقرب من مئة», «ما لا يقل عن مئة»).
AS_MANY_AS = (
    ("ما", "يقرب", "من"),
    ("ما", "يقارب"),
    ("ما", "لا", "يقل", "عن"),
    ("ما", "يزيد", "على"),
    ("ما", "يزيد", "عن"),
    ("ما", "يربو", "على"),
)
# Parts of those asked or meant («نصف المشاركين», «غالبية السكان»).
PARTS_OF_WHOLE = listed(
    """
    نصف النصف ثلث الثلث ربع الربع ثلثا ثلثي الثلثين الثلثان خمس خمسا خمسي عشر معشار غالبيه اغلبيه اكثريه اقليه جل معظم
    اغلب جميع
    """
)
# What several parts are of («ثلاثة أرباع السكان»).
SEVERAL_PARTS = listed("ارباع اخماس اسداس اسباع اثمان اعشار")
# Behind a count: those of whom the talk is («12 منهم», «كل منا»).
OF_THEM = listed("منهم منهن منها منهما منا منكم")
# The same in one word («جميعهم», «كلاهما»).
HOW_MANY_OF_THEM = listed(
    "كلاهما كلتاهما كلانا كلهم كلهن جميعهم جميعهن الجميع معظمها اغلبها غالبيتها اكثرهم اكثريتهم جلهم"
)
# What counts a subject («معظم الصحف»).
QUANTIFIERS = listed("معظم اغلب غالبيه اغلبيه جميع كل بعض عده كثير عدد")
# How many of something, before من («العديد من المزايا»).
MANY_OF = listed("العديد الكثير المزيد القليل")
# What counts all of those behind it («كافة أعضاء المجلس», «سائر المدن»).
ALL_OF = listed("كل جميع كافه ساير")
# «بعض جماهير النادي»: what counts people, before a noun of theirs.
SOME = listed("بعض معظم اغلب")
# Before those of whom one is meant («أحد الشهود», «إحدى الجارات»).
ONE_OF = listed("احد احدي")
# How shares are written behind their figure, folded («45 بالمئة»).
PERCENT = (("في", "المايه"), ("في", "الميه"), ("بالمايه",), ("بالميه",), ("بالمءه",), ("٪",), ("%",))
# Numbers behind what they count («القادة الثلاثة», «الدول الخمس»).
NUMERALS = listed(
    """
    ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثمان تسعه تسع عشره عشر ثالثه رابعه خامسه سادسه
    """
)
# Tens before what they count («عشرون شخصا»).
TENS = listed("عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين")
# Numbers before some of those whom a phrase names («اثنان من النواب», «ثلاثة من أعضاء المجلس», «عشرات المحتجين»).
SO_MANY_OF = NUMERALS | listed(
    "اثنان اثنين اثنتان اثنتين عشرات ميات الاف العشرات المءات الميات الالاف لفيف نخبه جمع شريحه جزء واحد واحده"
)

"""How something is said, and what a clause turns with to another speaker."""

from __future__ import annotations

from indexer.attribution.words import listed

# With an adjective these tell how something was said («بشكل قاطع»).
LEADS_TO_MANNER = listed("بشكل بصوره بصفه بنحو باسلوب بلهجه")
# What stands behind «على» and behind nobody's name («أكد على ضرورة التعاون»).
ON_WHAT = listed("ضروره اهميه الرغم حد هامش غرار صعيد مستوي اساس وجوب حرص خلفيه الاقل")
# How strongly something was said: it stands between a verb and its object («نفت بشدة تورطها»).
STRONGLY = listed("بشده بقوه قطعيا بوضوح بحراره بالاجماع مجددا صراحه علنا رسميا مرارا وتكرارا جميعا")
# How something was done or said, behind ب or على («أقر المجلس بالإجماع …»).
MANNERS = listed(
    """
    برياسه بقياده بزعامه بحضور بمناسبه برفقه بصفته بصفتها بصفتهم بالتزامن بالاضافه بموجب برعايه باشراف بوصفه بوصفها
    بالاجماع بالاسم بالاغلبيه باغلبيه بغالبيه بالتوافق بالفعل بالكامل بالتالي بالتفصيل بالقوه بالذات باسم باسمه باسمها
    بشده بوضوح بصراحه بحراره بقوه بدوره بدورها بدورهم بجديه بسرعه
    """
)
# Nouns that tell how or when something was said («قال صراحة», «قال فجأة»).
ADVERBIAL_NOUNS = listed("مباشره فجاه صراحه علانيه عاده حقيقه خلسه جهره بدايه تاره مره مرات")
# What gives somebody else the word behind «من» («من جانبه»).
IN_TURN_OF = listed("جانبه جانبها جهته جهتها جانبهم جهتهم ناحيته ناحيتها")
# What the formulas end in that turn to another speaker («من جانبه», «في المقابل»).
TURNS = IN_TURN_OF | listed("السياق المقابل الاطار الاثناء الصدد الشان")
# What gives somebody else the word alone («بدوره»).
IN_TURN = listed("بدوره بدورها بدورهم")
# What tells that more is said, by the same one or by another («ودعا أيضا …»).
ALSO = listed("ايضا كذلك")
# What a clause turns with before its verb («من جهة أخرى ذكر …», «وهنا حذر …»).
TURNED_TO = listed("اخري اخر متصل متصله ثانيه مماثل موازي موازيه منفصل وهنا وهناك وبعدها وعندها")
# What «من» turns to something else with («من جهة أخرى»).
TURNING = listed("جهه جانب ناحيه جديد قبل")
# «ردا على سؤال»: what follows على is what somebody replies to.
REPLYING = listed("ردا وردا تعليقا وتعليقا جوابا وجوابا تعقيبا وتعقيبا")
# What somebody points with («أشار بيده إلى …»).
BY_HAND = listed("بيده بيدها بيديه باصبعه باصبعها باصابع باصابعه باصابعها باصبع براسه براسها بسبابته")

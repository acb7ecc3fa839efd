"""Words by which what was said shows itself without أن or marks, and those on either side of its marks."""

from __future__ import annotations

from indexer.attribution.words import listed

# Words that open speech, and stand in no title and no phrase of time («وقال لن نعود»).
OPENS_AT_ONCE = listed("طالما لم لن ليس لقد نحن لدينا كنا سوف لسنا لست يجب ينبغي يتعين لابد علينا")
# Words that open speech with neither أن nor marks («وقال نحن لا نريد الحرب»).
SPEECH_OPENERS = OPENS_AT_ONCE | listed("لو لا هناك اذا انا ربما هذا هذه نعم بصراحه")
# Words by which somebody speaks of himself («لدينا فريق جيد»).
OF_ONESELF = listed(
    """
    نحن انا اننا انني باننا بانني لاننا لانني لدينا لدي عندنا لنا علينا معنا منا فينا عنا بيننا كنا كنت لسنا لست
    لكننا ولكننا لكني ولكني لكنني ولكنني اعتقد نعتقد
    """
)
# What the speaker says of himself right behind the cue («وقال أريد أن …»).
FIRST_PERSON = listed(
    """
    اريد نريد اعتقد نعتقد اظن نظن اقول نقول اود نود اري نري اتمني نتمني نامل اطالب نطالب اوكد نوكد احب نحب اشكر نشكر
    نرحب نرفض ندعو نسعي نستطيع نحتاج نتوقع نحاول نعرف نرجو ندعم نشعر نعتبر نخشي نعمل نواصل نلتزم نتطلع نناشد نحذر نعلن
    """
)
# All by which somebody speaks of himself («قال سامر العلي نأمل أن …», «وقال لدينا فريق جيد»).
OF_HIMSELF = FIRST_PERSON | OF_ONESELF
# Behind a pause these go on with a speaker whose speech was never closed («… التنمية. وأشار إلى أن …»).
RESUMING = listed(
    """
    واضاف واضافت وتابع وتابعت واوضح واوضحت واكد واكدت واشار واشارت وشدد وشددت ولفت ولفتت ودعا ودعت وطالب وطالبت
    """
)
# The same behind a full stop alone: «…، وقال لي: عد» may be told in a speech.
RESUMING_BEHIND_STOP = RESUMING | listed("وقال وقالت وقالوا")
# A mark written onto these opens («وأضافت" لن نعود"»).
BEFORE_SPEECH = listed(
    """
    قال قالت وقال وقالت اضاف اضافت واضاف واضافت تابع تابعت وتابع وتابعت قايلا قايله مضيفا مضيفه واوضح واوضحت واكد واكدت
    """
)

"""Names that the words around them tell: an age, «يدعى», a calling behind them, the gender of their verb."""

from __future__ import annotations

import pytest

from tests.unit.attribution.quoted import only, said, speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a given name that is a calling, too, with an age
        ("وقال رائد (31 عاما) في السوق: «لن نترك بساتيننا هذا العام».", "رائد"),
        ("وقال أمين، 45 سنة، إن الموسم وفير.", "أمين"),
        ("وقالت أمينة البالغة من العمر 45 عاما إن الموسم وفير.", "أمينة"),
        ("وقال حارس (45 عاما) إن الموسم وفير.", None),
        # who is called so behind where he is or works
        ("وقال نادل في مقهى قريب يدعى مارتيلو، لصحيفة النهار: «رأيت السيارة تسرع نحو الجسر».", "مارتيلو"),
        ("وقال مسؤول آخر في البلدية يدعى ماهر هيلبرغ إن الموسم وفير.", "ماهر هيلبرغ"),
        ("وقالت سيدة من سكان القرية اسمها نورا، إن الموسم وفير.", "نورا"),
        ("وقال موظف في شركة تدعى نايت هوغنز إن الموسم وفير.", None),
        ("وقال موظف في البلدية طلب عدم ذكر اسمه إن الموسم وفير.", None),
        # a name far behind a title that is told of a place, by a word that is a title, too
        (
            "وأكد أخصائي موارد في إحدى التعاونيات المتخصصة في تجارة البذور فهد حسن الزهراني، أن الموسم وفير.",
            "فهد حسن الزهراني",
        ),
        ("وأكد مرشد في أحد المراكز الكبيرة في القرية فهد الزهراني، أن الموسم وفير.", "فهد الزهراني"),
        # two words that nobody knows before a calling that no list has
        ("وترى ليني فولي المكلفة بالبذور في التعاونية أن الموسم وفير.", "ليني فولي"),
        ("وقال ليني فولي المقيم في القرية منذ عام إن الموسم وفير.", "ليني فولي"),
        # or before one that a list has
        ("وقال نانو كوتيف رئيس بلدية القرية لرويترز، إن الموسم وفير.", "نانو كوتيف"),
        ("وقالت توبا لاسو كبيرة الباحثين إن الموسم وفير.", "توبا لاسو"),
        # before the verb
        ("إلا أن هيكلان بورتو قال إن الموسم وفير.", "هيكلان بورتو"),
        ("لكن زندا كومبو، المتحدثة باسم التعاونية، قالت إن الموسم وفير.", "زندا كومبو"),
        ("لكن سائقي شاحنات قالوا إن الموسم وفير.", None),
        # a name behind a calling that no list has, before how it was said
        ("في حين علق المغرد جورج الخياط بالقول: «لن نترك بساتيننا».", "جورج الخياط"),
        ("وتساءل المدون ماهر الحلو قائلا: «لماذا نترك بساتيننا؟».", "ماهر الحلو"),
    ],
)
def test_what_stands_beside_a_word_tells_that_it_is_a_name(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


def test_who_was_known_only_by_her_place_is_so_under_her_family_name() -> None:
    text = "وأوضحت كابولين توفييه، المسؤولة عن البذور، أن الموسم وفير.\nوقالت توفييه إن المطر قليل."
    assert speakers(text) == ["كابولين توفييه"] * 2


SHE = "زارت هدى العلي المدينة أمس.\n"
BOTH = "حضر سامر العلي الحفل. وحضرت هدى العلي متأخرة.\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (SHE + "وعاد العلي عن القرار، معلنا أن الموسم وفير.", "العلي"),
        (SHE + "وغادر العلي القرية أمس مؤكدا أن الموسم وفير.", "العلي"),
        (SHE + "لكن العلي قال إن الموسم وفير.", "العلي"),
        (SHE + "ونقلت صحيفة النهار عن العلي قوله إن الموسم وفير.", "العلي"),
        (SHE + "ونقلت صحيفة النهار عن العلي قولها إن الموسم وفير.", "هدى العلي"),
        (SHE + "وعادت العلي عن القرار، معلنة أن الموسم وفير.", "هدى العلي"),
        (BOTH + "وقال العلي إن الموسم وفير.", "سامر العلي"),
        (BOTH + "وقالت العلي إن الموسم وفير.", "هدى العلي"),
    ],
)
def test_a_family_name_is_of_whom_the_verb_can_be(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # what brackets tell of a body is no part of its name; another name is
        ("وذكرت صحيفة «النماء» (رئيس تحريرها سامر العلي) أن الموسم وفير.", "صحيفة «النماء»"),
        ("وذكرت تعاونية البذور (ومقرها حلب) أن الموسم وفير.", "تعاونية البذور"),
        ("وذكرت حركة العدل (نماء) أن الموسم وفير.", "حركة العدل (نماء)"),
        ("وذكرت قناة (إي بي سي) أن الموسم وفير.", "قناة (إي بي سي)"),
        # somebody's body that marks name
        ('وفقا لقناته الرسمية "نماء"، فإن الموسم وفير.', "نماء"),
        ('وقال حزبه "العدل والنماء" إن الموسم وفير.', "العدل والنماء"),
        ('وقالت ذراعه التجارية "بذور الشرق" إن الموسم وفير.', "بذور الشرق"),
    ],
)
def test_a_body_is_called_by_its_name_alone(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize("two", ["شاهدا عيان", "شاهدا عيان ومصدر قضائي", "مصدرا الشرطة"])
def test_two_sources_in_a_chain_speak(two: str) -> None:
    assert said(f"وأفاد {two} أن الموسم وفير.") == [(two, "الموسم وفير")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وفي تعليق لماهر الحلو الذي يزرع التفاح قال: «الموسم وفير جدا هذا العام».", "ماهر الحلو"),
        ("وفي تصريح صحفي للوزير ماهر الحلو أكد أن الموسم وفير.", "ماهر الحلو"),
        ("وفي لقاء آخر مع ماهر الحلو الذي يزرع التفاح، أوضح أن الموسم وفير.", "ماهر الحلو"),
    ],
)
def test_in_whose_words_a_sentence_opens_speaks(text: str, speaker: str) -> None:
    assert speakers("وقال خالد العلي إن المطر قليل.\n" + text) == ["خالد العلي", speaker]


@pytest.mark.parametrize(
    ("source", "condition"),
    [
        ("مسؤولون", "اشترطوا عدم نشر أسمائهم"),
        ("مسؤولان", "اشترطا عدم كشف اسميهما كي يتسنى لهما الحديث"),
        ("نازحون", "رفضوا ذكر أسمائهم"),
    ],
)
def test_on_what_condition_several_speak_is_no_demand_of_theirs(source: str, condition: str) -> None:
    quotation = only(f"وقال {source} {condition} إن السد آمن.")
    assert (quotation.cue, quotation.mention, quotation.text) == ("وقال", source, "السد آمن")


@pytest.mark.parametrize("clause", ["يرتدي قفازات", "يشتري بيوتا", "ينتمي للنادي"])
def test_a_verb_that_ends_like_an_adjective_is_no_part_of_who_a_source_is(clause: str) -> None:
    quotation = only(f"وقال رجل {clause} إن السد آمن.")
    assert (quotation.speaker, quotation.mention) == (None, "رجل")

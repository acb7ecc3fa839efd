"""Interviews: whose the answers are between the questions, and which questions are a writer's own."""

from __future__ import annotations

import pytest

from tests.unit.attribution.quoted import quotations, said

ASKED = "قال البستاني سامر العلي في حوار مع المجلة إن الورد يحتاج إلى صبر.\n"
SAID = ("سامر العلي", "الورد يحتاج إلى صبر")
FIRST, SECOND, THIRD = "زرعته أول مرة مع جدي", "لا أسقيه إلا مساء", "نبيع نصفه في السوق"
ANSWERS = [("سامر العلي", answer) for answer in (FIRST, SECOND, THIRD)]


def _answered(text: str) -> list[tuple[str | None, str]]:
    """Return who said what, with a name where nobody stands beside the words, too."""
    return [(quotation.speaker, quotation.text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    "questions",
    [
        f"متى زرعت الورد؟\n{FIRST}.\nكيف تسقيه؟\n{SECOND}.\nوأين تبيعه؟\n{THIRD}.",
        f"* متى زرعت الورد؟.\n- {FIRST}.\n* وكيف تسقيه؟\n- {SECOND}.\n* وهل تبيعه؟\n- {THIRD}.",
        f"• متى زرعت الورد؟\n•• العلي: {FIRST}.\n• كيف تسقيه؟\n•• {SECOND}.\n• وهل تبيعه؟\n•• {THIRD}.",
        f"متى زرعت الورد؟\n{FIRST}.\nماء الورد\nكيف تسقيه؟\n{SECOND}.\nوأين تبيعه؟\n{THIRD}.\nسوق الورد",
    ],
)
def test_what_stands_between_questions_is_answered(questions: str) -> None:
    assert _answered(ASKED + questions) == [SAID, *ANSWERS]


def test_with_whom_an_interview_was_led_answers() -> None:
    text = f"وهنا نص حوارنا مع البستاني سامر العلي:\n* متى؟\n- {FIRST}.\n* كيف؟\n- {SECOND}.\n* وأين؟\n- {THIRD}."
    assert _answered(text) == ANSWERS


def test_the_narrator_is_back_where_who_answered_is_named() -> None:
    text = f"{ASKED}متى؟\n{FIRST}.\nكيف؟\n{SECOND}.\nوأين؟\n{THIRD}.\nوقال العلي عند الباب إن الموسم قصير.\nوهو مزارع."
    assert _answered(text) == [SAID, *ANSWERS, ("سامر العلي", "الموسم قصير")]


@pytest.mark.parametrize(
    "text",
    [
        # nobody is asked, two are, and no interview is told of
        "متى زرعنا الورد؟\nزرعناه مع الأجداد.\nكيف نسقيه؟\nنسقيه مساء.\nوأين نبيعه؟\nنبيعه في السوق.",
        ASKED + "وقال الفلاح ماهر خزيم إن الماء قليل.\nمتى؟\nقبل سنة.\nكيف؟\nمساء كل يوم.\nوأين؟\nفي السوق القديم.",
        ASKED + "ما هو الورد؟\nالورد في الشتاء.. ماذا بعد؟\nكيف بدأت أزمة الماء؟\nوزار الناس السوق.\nوعاد الباعة.",
        "قال البستاني سامر العلي إن الورد جميل.\nمتى؟\nقبل سنة.\nكيف؟\nمساء كل يوم.\nوأين؟\nفي السوق القديم.",
        # the answers are nobody's own: it is told with whom one should talk
        "دعا المجلس إلى حوار مع البستاني سامر العلي.\nمتى بدأ الخلاف؟\nقبل سنة.\nمن بدأه؟\nالباعة.\nوهل ينتهي؟\nقريبا.",
    ],
)
def test_questions_of_the_writer_have_no_answers(text: str) -> None:
    assert all(quotation.cue is not None for quotation in quotations(text))


def test_others_are_quoted_in_answers() -> None:
    text = f"{ASKED}متى؟\n{FIRST}، وقال الفلاح ماهر خزيم إن الموسم طويل.\nكيف؟\n{SECOND}.\nوأين؟\n{THIRD}."
    assert ("ماهر خزيم", "الموسم طويل") in said(text)

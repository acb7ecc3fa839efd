"""What a clause sets off: who is asked, whose words a piece in marks is, and clauses that run on without a pause."""

from __future__ import annotations

import pytest

from tests.unit.attribution.quoted import quotations, said

COACH = "سامر العلي"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is asked answers, and not who asks
        ("وسألت «المجلة» المدرب سامر العلي عن الغياب، فقال إن الفريق متعب.", [(COACH, "الفريق متعب")]),
        (
            "قال المدرب سامر العلي إن الفوز قريب.\nوسألته «المجلة» عن الغياب فقال إن الفريق متعب.",
            [(COACH, "الفوز قريب"), (COACH, "الفريق متعب")],
        ),
        # «فإنه» opens the main clause of the same speaker
        (
            "وإذ أشار العلي إلى أن الملعب جاهز، فإنه دعا الجمهور إلى الصبر.",
            [("العلي", "الملعب جاهز"), ("العلي", "الجمهور إلى الصبر")],
        ),
        # «إليها» is no noun that the participle describes
        (
            "وأكد المدرب سامر العلي أن القرية بعيدة ولا طريق إليها مشددا على أن الفريق متعب.",
            [(COACH, "القرية بعيدة ولا طريق إليها"), (COACH, "الفريق متعب")],
        ),
        # what a man gives out does not speak for him
        (
            "قال المدرب سامر العلي إن الفوز قريب.\nوجلس مع الحكام. ووجه إليهم رسالة بأن الصبر واجب.",
            [(COACH, "الفوز قريب"), (COACH, "الصبر واجب")],
        ),
        # words in marks are of whom «على حد تعبير» names
        (
            "وسيغلق الملعب الأحد كما يطالب الحزب، لأنه «خطر» على حد تعبير المدرب سامر العلي.",
            [(COACH, "خطر")],
        ),
        # a speech without أن opens with a deed of several words, or with «طالما»
        (
            "وشكك المدرب سامر العلي في الحكم، وقال إلغاء نتيجة المباراة «ليس خيارا لأحد».",
            [(COACH, "الحكم"), (COACH, "إلغاء نتيجة المباراة «ليس خيارا لأحد»")],
        ),
        ("وقال المدرب سامر العلي طالما بقي الجمهور فالفريق بخير.", [(COACH, "طالما بقي الجمهور فالفريق بخير")]),
        # a text speaks behind the verb by which it came to be, and those who hold a sign by what stands on it
        ("وانتشر في البلدة منشور يحذر من شرب الماء.", [("منشور", "شرب الماء")]),
        ("ورفع المشجعون لافتة كبيرة طالبوا فيها بفتح الملعب.", [("المشجعون", "بفتح الملعب")]),
        ("بلغ الحضور مئة ألف، بحسب تحليل جديد.", [("تحليل جديد", "بلغ الحضور مئة ألف")]),
        (
            "ومن المقرر، بحسب مدير الملعب، أن تقام المباراة غدا.",
            [("مدير الملعب", "ومن المقرر، بحسب مدير الملعب، أن تقام المباراة غدا")],
        ),
    ],
)
def test_whose_words_a_clause_holds(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_adjectives_of_things_do_not_speak() -> None:
    assert said("وتحدد الخطة القطاعات الصناعية الواعدة والتي شددت على تطوير الموانئ.") == [(None, "تطوير الموانئ")]


def test_a_house_without_alif_maqsura_has_families_no_list_knows() -> None:
    text = "أكد سمير محمد علي الطوخاوي في خطبته التي ألقاها أمس أن إلي جانب العمل راحة."
    assert said(text) == [("سمير محمد علي الطوخاوي", "إلي جانب العمل راحة")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «ألا» is أن with a not that was said
        ("وتوقع المدرب سامر العلي ألا يتأخر الفوز.", [(COACH, "ألا يتأخر الفوز")]),
        # what a speech is told of by, with or without «من»
        (
            "وألقى المدرب سامر العلي كلمة عبر من خلالها عن سعادته بالملعب.",
            [(COACH, "سعادته بالملعب")],
        ),
        ("ونشر المدرب سامر العلي تغريدة أعلن من خلالها اعتزاله.", [(COACH, "اعتزاله")]),
        # two who ask are no addressees, and what was told before is no content
        ("ودعا كل من سامر العلي وماهر خزيم إلى فتح الملعب.", [(COACH, "فتح الملعب")]),
        ("كما عبر عن ذلك غياب الجمهور عن الملعب.", []),
        # a quality is no name
        ("وأكد المدرب حسن سير البطولة.", [("المدرب", "حسن سير البطولة")]),
        ("وقال الدكتور باسم الخزيمي إن الملعب جاهز.", [("باسم الخزيمي", "الملعب جاهز")]),
        # an arm of the forces speaks in its statement
        ("ووزع سلاح المدفعية بيانا يرفض فيه المناورة ليلا.", [("سلاح المدفعية", "المناورة ليلا")]),
        # behind a verb of beginning its subject speaks
        ("وفي المدرجات بدأ مشجعو الفريق يعلنون أن المباراة انتهت.", [("مشجعو الفريق", "المباراة انتهت")]),
    ],
)
def test_what_stands_between_a_verb_and_what_it_takes(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(quotation.speaker or quotation.mention, quotation.text) for quotation in quotations(text)]
    assert found == expected

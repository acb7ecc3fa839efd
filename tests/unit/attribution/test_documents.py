"""Documents: whose «البيان» and «التقرير» are."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أصدرت وزارة الدفاع أمس بيانا عن الحادث. وجاء في البيان أن الطائرة سقطت.", "وزارة الدفاع"),
        ("قال الوزير سامر العلي في بيان إن الطائرة سقطت. وأضاف البيان أن الطيار نجا.", "سامر العلي"),
        (
            "قالت وزارة الدفاع إن الطائرة سقطت. وفتح المعرض، بحسب تقرير لوزارة الثقافة. وأضاف التقرير أن الزوار كثر.",
            "وزارة الثقافة",
        ),
        (
            "كشف تقرير للبنك الدولي أن الدين ارتفع. وقالت الحكومة إن الدين انخفض. وأوضح التقرير أن الفائدة عالية.",
            "البنك الدولي",
        ),
        ("ونشرت مجلة «المسار» تقريرا عن القمح. ويقول التقرير إن المخزون يكفي.", "مجلة «المسار»"),
        ("وذكر تقرير سنوي أصدرته وزارة العدل هذا الأسبوع أن المحاكم مزدحمة.", "وزارة العدل"),
        ("وبحسب استطلاع مؤسسة إيفوب فإنه لم يخسر سوى نقطة واحدة.", "مؤسسة إيفوب"),
        ("فأفاد تحقيق أجرته مؤسسة إيلاب أن الناس راضون.", "مؤسسة إيلاب"),
    ],
)
def test_a_document_is_of_whoever_issued_one_of_its_kind_last(text: str, speaker: str) -> None:
    assert extract(readers.article(text, id="example"))[-1].speaker == speaker


def test_where_an_inquiry_was_made_is_no_issuer() -> None:
    (quotation,) = extract(readers.article("كشف تحقيق في ولاية بنسلفانيا تورط المدير في السرقة.", id="example"))
    assert (quotation.speaker, quotation.mention) == (None, "تحقيق")


def test_what_a_report_is_about_did_not_issue_it() -> None:
    text = "وقال صندوق النقد إن النمو بطيء. وصدر أمس تقرير الأداء الاقتصادي. وأشار التقرير إلى أن الدين ارتفع."
    assert extract(readers.article(text, id="example"))[-1].speaker == "صندوق النقد"


def test_who_passes_on_a_statement_keeps_its_first_letter() -> None:
    (quotation,) = extract(
        readers.article("وأضافت الوكالة نقلا عن بيان لصحيفة «النهار» أن النموذج جديد.", id="example")
    )
    assert quotation.via == ("بيان لصحيفة «النهار»", "الوكالة")

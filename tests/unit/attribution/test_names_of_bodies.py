"""Bodies: where their names begin and end, what they are called for short, and whose they are."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract
from indexer.model import Quotation, SpeakerType


def quotations(text: str) -> list[Quotation]:
    return sorted(extract(readers.article(text, id="example")), key=lambda quotation: quotation.start)


@pytest.mark.parametrize(
    ("text", "body", "content"),
    [
        ("ودعت الحكومة الفيدرالية الصومالية الأحزاب إلى الحوار.", "الحكومة الفيدرالية الصومالية", "الأحزاب إلى الحوار"),
        ("قالت الشرطة الفدرالية إنها أوقفت رجلا.", "الشرطة الفدرالية", "أوقفت رجلا"),
        ("أكدت اللجنة المنظمة للبطولة أن الملعب جاهز.", "اللجنة المنظمة للبطولة", "الملعب جاهز"),
        ("اتهمت الحكومة المنظمة بنشر الأكاذيب.", "الحكومة", "المنظمة بنشر الأكاذيب"),
        ("قال مكتب مدعي عام باريس إن الرجل متهم.", "مكتب مدعي عام باريس", "الرجل متهم"),
        ("وقال مكتب دبي الإعلامي إن الطريق مفتوح.", "مكتب دبي الإعلامي", "الطريق مفتوح"),
        ('وقالت إذاعة وتلفزيون "نوفا" إن المدير بخير.', 'إذاعة وتلفزيون "نوفا"', "المدير بخير"),
        ('ولفتت جريدة "ميرور Mirror" إلى أن الجرائم زادت.', 'جريدة "ميرور Mirror"', "الجرائم زادت"),
        ("توقعت الأرصاد هطول أمطار متفرقة.", "الأرصاد", "هطول أمطار متفرقة"),
        ("أعلن خفر السواحل اليوناني إنقاذ ستين مهاجرا.", "خفر السواحل اليوناني", "إنقاذ ستين مهاجرا"),
        ("وقالت ذا غارديان إن الأمر صعب.", "ذا غارديان", "الأمر صعب"),
        ("وذكرت ذي إندبندنت أن الأمر صعب.", "ذي إندبندنت", "الأمر صعب"),
        ("أعلنت شركة النور العقارية الرابح في المسابقة.", "شركة النور العقارية", "الرابح في المسابقة"),
        (
            "وأوصت المراكز الأمريكية لمكافحة الأمراض والوقاية منها بغسل اليدين.",
            "المراكز الأمريكية لمكافحة الأمراض والوقاية منها",
            "بغسل اليدين",
        ),
    ],
)
def test_a_body_has_its_whole_name_and_no_more(text: str, body: str, content: str) -> None:
    found = quotations(text)
    assert [(q.speaker_type, q.speaker, q.text) for q in found] == [(SpeakerType.ORGANISATION, body, content)]


@pytest.mark.parametrize(
    ("text", "body", "content"),
    [
        ("وقالت صحيفة «النهار» المغالية في التشاؤم إن الحرب قريبة.", "صحيفة «النهار»", "الحرب قريبة"),
        ("وأوقف الرجال، وفقا لوكالة ميزان للأنباء المرتبطة بالقضاء.", "وكالة ميزان للأنباء", "وأوقف الرجال"),
        ("قالت صحيفة الوطن المقربة من الحكومة إن الاتفاق قريب.", "صحيفة الوطن", "الاتفاق قريب"),
        ('وبحسب موقع "تيك" المتخصص في التقنية، فإن الشركة ستغلق.', 'موقع "تيك"', "الشركة ستغلق"),
        ("قال مركز النهار التابع للحكومة المؤقتة إن القصف مستمر.", "مركز النهار", "القصف مستمر"),
        ("قالت الجماعة المرتبطة بتنظيم القاعدة إنها باقية.", "الجماعة المرتبطة بتنظيم القاعدة", "باقية"),
        ("أعلنت القوات الموالية للحكومة السيطرة على المدينة.", "القوات الموالية للحكومة", "السيطرة على المدينة"),
        ("أعلنت «نور مولز»، المدرجة في سوق دبي المالي، عن تحقيق أرباح كبيرة.", "نور مولز", "تحقيق أرباح كبيرة"),
    ],
)
def test_whose_a_body_is_stands_behind_its_name(text: str, body: str, content: str) -> None:
    assert [(q.speaker, q.text) for q in quotations(text)] == [(body, content)]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت المنظمة الأوروبية للسلامة الجوية (يوروسيف) إغلاق المجال.\nوقالت يوروسيف في بيان إن القرار مؤقت.",
        'أكدت الهيئة العامة للطيران "غاكا" أن الرحلات عادت.\nوقالت غاكا إن المطار مفتوح.',
    ],
)
def test_a_short_name_behind_a_body_is_the_body_s(text: str) -> None:
    first, second = quotations(text)
    assert second.speaker_type is SpeakerType.ORGANISATION
    assert second.speaker == first.speaker


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("بحسب أرقام دائرة الصحة للعام 2015 فإن عدد المصابين يزداد.", "دائرة الصحة", "عدد المصابين يزداد"),
        ("وبحسب بيانات مركز الإيداع لنهاية الشهر، وصلت النسبة إلى الثلث.", "مركز الإيداع", "وصلت النسبة إلى الثلث"),
        ("ووفقا لأرقام رسمية، استوردت اليابان بضائع كثيرة.", None, "استوردت اليابان بضائع كثيرة"),
    ],
)
def test_whose_figures_they_are(text: str, speaker: str | None, content: str) -> None:
    assert [(q.speaker, q.text) for q in quotations(text)] == [(speaker, content)]

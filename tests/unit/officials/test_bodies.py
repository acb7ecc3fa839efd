"""Bodies: a ministry is one with or without the word وزارة; a common name belongs to a state or to its article."""

import pytest

from indexer.officials.bodies import asides, body, fuller


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وزارة الخارجية التركية", "الخارجية التركية"),
        ("القيادة العامة للجيش السوري", "الجيش السوري"),
        ("صحيفة «وول ستريت جورنال» الأميركية", "وول ستريت جورنال"),
        ("شركة غوغل", "#غوغل"),
        ("واشنطن", "الولايات المتحدة الأميركية"),
        ("وزارة الدفاع الأمريكية", "وزارة الدفاع الأميركية"),
        ("وكالة فارس للأنباء", "وكالة أنباء فارس"),
        ("تنظيم «داعش» الإرهابي", "داعش"),
        ("السفارة الليبية في أميركا", "سفارة ليبيا في الولايات المتحدة"),
    ],
)
def test_one_body_has_one_key(one: str, other: str) -> None:
    assert body(one).key() == body(other).key()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وزارة الخارجية التركية", "وزارة الخارجية الروسية"),
        ("الجيش السوري", "الجيش الإسرائيلي"),
        ("إذاعة الجيش الإسرائيلي", "الجيش الإسرائيلي"),
        ("الوكالة الوطنية", "الشركة الوطنية"),
        ("وكالة الأنباء الإريترية الرسمية", "قناة الإخبارية السورية الرسمية"),
        ("جامعة دمشق", "سوريا"),
        ("وزارة المالية البريطانية", "وزارة المالية الأميركية"),
        ("موقع «أكسيوس»", "موقع «يورو سبورت»"),
        ("صحيفة «معاريف» الإسرائيلية", "صحيفة «هآرتس» الإسرائيلية"),
        ("السفارة الليبية في بريطانيا", "السفارة الليبية في روسيا"),
        ("الموقع الإلكتروني الرسمي لـ«دار الكتب»", "الموقع الإلكتروني الرسمي لـ«مجمع اللغة»"),
    ],
)
def test_bodies_that_are_not_one_have_keys_of_their_own(one: str, other: str) -> None:
    assert body(one).key() != body(other).key()


def test_a_common_name_takes_the_state_that_its_article_is_about() -> None:
    assert body("الحكومة").key("IQ", "a1") == body("الحكومة العراقية").key()
    assert body("الحكومة").key(None, "a1") != body("الحكومة").key(None, "a2")


def test_a_company_without_a_name_is_that_of_its_article() -> None:
    assert body("الشركة").key("US", "a1") != body("الشركة").key("US", "a2")


def test_a_short_name_beside_the_full_one_is_seen() -> None:
    assert asides("القيادة المركزية الأميركية «سنتكوم»") == ("سنتكوم",)
    assert asides("منظمة الصحة العالمية (WHO)") == ("WHO",)
    assert asides("شركة اتحاد الملاحة «نورا»") == ("نورا",)
    assert asides("وزارة الصحة لوكالة «نوفوستي»") == ()
    assert asides("اللجنة المنظمة لمهرجان «قرطاج»") == ()
    assert asides("وكالتا «موديز» و«فيتش»") == ()
    assert asides("بعثة ليبيا لدى حلف الأطلسي (الناتو)") == ()
    assert asides("اللجنة الطبية بالاتحاد الليبي للملاكمة (ملاك)") == ()
    assert body("وكالة الأنباء (إرنا)").key() == body("إرنا").key()


def test_a_common_name_is_short_for_what_the_article_says_elsewhere() -> None:
    text = "أعلنت القيادة العامة للجيش السوري ذلك. وقال الجيش إن الدفاعات تصدت. وأكد الجيش السوري."
    for short in ("القيادة العامة", "الجيش"):
        found = fuller(text, short)
        assert found is not None
        assert found.key() == body("الجيش السوري").key()


def test_a_common_name_of_two_states_is_short_for_neither() -> None:
    assert fuller("الجيش السوري والجيش الإسرائيلي. قال الجيش الإسرائيلي.", "الجيش") is None
    assert fuller("قال الجيش إن الدفاعات تصدت.", "الجيش") is None


def test_a_ministry_without_its_state_is_that_of_the_state_its_article_is_about() -> None:
    one = "وزارة السياحة"
    assert body(one).key("TN", "a1") == body("وزارة السياحة التونسية").key()
    assert body(one).key("TN", "a1") != body(one).key("JO", "a2")
    assert body(one).key(None, "a1") == body(one).key(None, "a2")

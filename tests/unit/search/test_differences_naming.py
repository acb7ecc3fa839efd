"""What sources call a party says where they stand; what they quote others have said."""

from __future__ import annotations

import pytest

from indexer import lexicon
from indexer.model import Article, Kind, Paragraph, Quotation, SpeakerType
from search import differences as d
from search.differences.naming import names_used, party_differences
from search.differences.people import body_differences, people_differences


def telling(source: str, text: str, *quoted: str) -> d.Telling:
    article = Article(f"{source}-1", text, source, paragraphs=(Paragraph(0, 0, len(text)),))
    quotations = [
        Quotation(
            article.id, 0, text.index(words), text.index(words) + len(words), words, Kind.DIRECT, SpeakerType.PERSON
        )
        for words in quoted
    ]
    return d.read(article, quotations)


def test_judging_names_are_set_against_the_plain_ones() -> None:
    one = telling("الأولى", 'التقى الوزير الإرهابي "بشار الأسد" في دمشق.')
    other = telling("الثانية", "التقى الوزير الرئيس السوري بشار الأسد في دمشق.")
    third = telling("الثالثة", "التقى الوزير رأس النظام السوري في دمشق.")
    (found,) = party_differences([one, other, third])
    assert found.kind is d.Kind.NAMING
    assert [side.text for side in found.sides] == [
        'الإرهابي "بشار الأسد"', "رأس النظام السوري", "الرئيس السوري بشار الأسد",
    ]  # fmt: skip
    assert found.summary.startswith("بشار الأسد | ")


def test_plain_names_on_all_sides_are_no_difference() -> None:
    one = telling("الأولى", "أطلق الحوثيون صاروخا.")
    other = telling("الثانية", "أطلقت جماعة أنصار الله صاروخا.")
    assert not list(party_differences([one, other]))


def test_a_name_in_a_verbatim_quotation_is_not_the_sources_own() -> None:
    words = "سنواجه الكيان الصهيوني"
    one = telling("الأولى", f'قال القائد: "{words}".', words)
    other = telling("الثانية", "قالت إسرائيل إنها سترد.")
    assert not list(party_differences([one, other]))
    assert list(party_differences([telling("الأولى", "قال القائد إنهم سيواجهون الكيان الصهيوني."), other]))


@pytest.mark.parametrize("text", ["هاجمت قوات الأسد البلدة", "وقوات الأسد", "لقوات الأسد", "بقوات الأسد", "قُوات الأسد"])
def test_names_are_known_with_what_is_written_onto_them(text: str) -> None:
    (forms,) = names_used(telling("الأولى", text)).values()
    assert forms[0].endswith("الأسد")


def test_the_article_melts_into_the_preposition() -> None:
    assert names_used(telling("الأولى", "صاروخ للحوثيين")) == {"الحوثيون": ("الحوثيين",)}


def test_a_name_is_shown_with_its_article() -> None:
    one = telling("الأولى", "وقال متحدث تابع للميليشيات الحوثية إن الميناء مغلق.")
    other = telling("الثانية", "رسالة للحوثيين. ورد الحوثيون عليها.")
    (found,) = party_differences([one, other])
    assert found.summary == "الحوثيون | الأولى: الميليشيات الحوثية | الثانية: الحوثيون"
    assert [side.text for side in found.sides] == ["للميليشيات الحوثية", "الحوثيون"]


def test_a_name_between_marks_goes_on_to_the_closing_one() -> None:
    assert names_used(telling("الأولى", 'أعلنت قوات "تحالف دعم الشرعية في البلاد" ذلك'))["التحالف في اليمن"] == (
        'قوات "تحالف دعم الشرعية في البلاد"',
    )


def test_the_longest_name_wins() -> None:
    assert names_used(telling("الأولى", "ميليشيا الحوثي الإيرانية")) == {"الحوثيون": ("ميليشيا الحوثي الإيرانية",)}


def test_no_name_means_two_parties() -> None:
    seen: dict[str, str] = {}
    for entry in lexicon.entries("party_names"):
        for form in (*entry["names"], *entry["charged"]):
            assert seen.setdefault(form, entry["party"]) == entry["party"], form


def speaking(source: str, text: str, speaker: str) -> tuple[d.Telling, Quotation]:
    told = telling(source, text)
    return told, Quotation(told.article.id, 0, 0, 3, text[:3], Kind.INDIRECT, SpeakerType.PERSON, speaker=speaker)


def test_one_man_introduced_as_two_things_is_a_difference() -> None:
    one, quoted = speaking("الأولى", "وقال مرشح حزب العمال سامي درويش إنه سيفوز.", "سامي درويش")
    other = telling("الثانية", "وتحدث منافس يسار الوسط، سامي درويش عن الاقتصاد.")
    (found,) = people_differences([one, other], [quoted])
    assert found.summary == "سامي درويش | الأولى: مرشح حزب العمال سامي درويش | الثانية: منافس يسار الوسط، سامي درويش"


def test_a_title_that_says_more_is_no_difference() -> None:
    one, quoted = speaking("الأولى", "وقال الرئيس سامي درويش إنه سيفوز.", "سامي درويش")
    other = telling("الثانية", "وتحدث الرئيس التركي سامي درويش عن الاقتصاد.")
    assert not list(people_differences([one, other], [quoted]))


def test_the_last_letter_of_an_abbreviation_is_no_ayatollah() -> None:
    one, quoted = speaking("الأولى", 'وقال مدير وكالة "بي آي إيه" سامي درويش إنه سيفوز.', "سامي درويش")
    other = telling("الثانية", "وتحدث الرئيس التركي سامي درويش عن الاقتصاد.")
    assert not list(people_differences([one, other], [quoted]))
    third = telling("الثالثة", "وتحدث آية الله سامي درويش عن الاقتصاد.")
    assert list(people_differences([other, third], [quoted]))


def test_two_people_of_one_last_name_stay_apart() -> None:
    one, quoted = speaking("الأولى", "وقال وزير الدفاع عزيز درويش إنه سيزور.", "عزيز درويش")
    other, also = speaking("الثانية", "وتحدث المحلل السياسي حسن درويش عن الاقتصاد.", "حسن درويش")
    assert not list(people_differences([one, other], [quoted, also]))


def test_a_body_spelt_with_other_forms_of_its_words_is_a_difference() -> None:
    one = telling("الأولى", "فاز حزب الشعوب الديمقراطي بمقاعد.")
    other = telling("الثانية", "فاز حزب الشعب الديمقراطي بمقاعد.")
    third = telling("الثالثة", "فاز حزب الشعب الجمهوري بمقاعد.")
    (found,) = body_differences([one, other, third])
    assert {side.text for side in found.sides} == {"حزب الشعوب الديمقراطي", "حزب الشعب الديمقراطي"}


def test_a_militia_is_called_the_same_in_singular_and_plural() -> None:
    one, other = (telling(name, f"قصفت {word} الحوثي المدينة.") for name, word in (("أ", "ميليشيا"), ("ب", "مليشيات")))
    assert not list(party_differences([one, other]))


def test_two_spellings_of_a_state_are_no_two_names_of_a_body() -> None:
    one, other = (
        telling(name, f"أعلنت وزارة الخارجية {word} ذلك.") for name, word in (("أ", "الأمريكية"), ("ب", "الأميركية"))
    )
    assert not list(body_differences([one, other]))


def test_before_whom_somebody_spoke_is_no_title() -> None:
    words = "الطريق مفتوح"
    one = telling("الأولى", f'تحدث الوفد أمام دونالد كاربوف. وقال دونالد كاربوف: "{words}".', words)
    other = telling("الثانية", "وصل الرئيس الروسي دونالد كاربوف.")
    start = one.article.text.index(words)
    said = Quotation(
        one.article.id, 0, start, start + len(words), words, Kind.DIRECT, SpeakerType.PERSON, speaker="دونالد كاربوف"
    )
    assert not list(people_differences([one, other], [said]))


@pytest.mark.parametrize(
    "text",
    [
        "ناقش البرلمان النظام الانتخابي في سوريا.",
        "قاومت القرى الاحتلال البريطاني، وزار الوفد إسرائيل لاحقا.",
        "لاحق الجيش المصري الإرهابيين في سيناء.",
        "تبنى الهجوم التنظيم الإرهابي في شرق البلاد.",
        "وتمسك الوفد بقرارات الشرعية الدولية بشأن اليمن.",
        'نشرت الوكالة السورية عن فصائل المعارضة أن من أسمتهم "الإرهابيين" هاجموا.',
    ],
)
def test_words_that_others_are_called_by_mean_no_party_by_themselves(text: str) -> None:
    judging = {"النظام", "الاحتلال", "الإرهابيين", "التنظيم الإرهابي", "الشرعية"}
    assert judging.isdisjoint(name for names in names_used(telling("الأولى", text)).values() for name in names)


@pytest.mark.parametrize(
    ("text", "party", "name"),
    [
        ("قصف النظام بلدة في ريف دمشق.", "الحكومة السورية", "النظام"),
        ("شيعت إسرائيل قتلاها فيما أغلق الاحتلال معبرا.", "إسرائيل", "الاحتلال"),
        ("هاجم الإرهابيون حاجزا، وقالت فصائل المعارضة إنها انسحبت.", "المعارضة السورية المسلحة", "الإرهابيون"),
    ],
)
def test_they_do_where_its_state_or_a_name_of_its_own_stands_beside(text: str, party: str, name: str) -> None:
    assert name in names_used(telling("الأولى", text))[party]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("رد النظام السوري", "رد نظام دمشق، والنظام السوري"),
        ("تقدمت قوات النظام السوري", "تقدمت قوات النظام في سوريا"),
        ("أعلن تحالف دعم الشرعية", "أعلن تحالف دعم الشرعية في اليمن"),
        ("سيطر تنظيم داعش الإرهابي", "سيطر داعش الإرهابي"),
    ],
)
def test_a_judging_name_in_short_is_the_same_name(one: str, other: str) -> None:
    assert not list(party_differences([telling("الأولى", one), telling("الثانية", other)]))


def test_what_a_longer_name_judges_beside_is_a_difference() -> None:
    one, other = telling("الأولى", "تراجعت ميليشيا الحوثي."), telling("الثانية", "تراجعت ميليشيا الحوثي الإيرانية.")
    assert list(party_differences([one, other]))


@pytest.mark.parametrize(
    "text",
    [
        "وقال محامي سامي درويش إن الجلسة تأجلت.",
        "ووصل الدكتور سامي درويش.",
        "وحضر حفيد سامي درويش الجلسة.",
        "وتفوق عليه غريمه سامي درويش.",
        "وشهدت منافسة سامي درويش إقبالا.",
        "وقال المتحدث باسم الرئيس سامي درويش إن القمة تأجلت.",
    ],
)
def test_who_belongs_to_somebody_and_courtesies_say_nothing_of_him(text: str) -> None:
    one, quoted = speaking("الأولى", "وقال مرشح حزب العمال سامي درويش إنه سيفوز.", "سامي درويش")
    assert not list(people_differences([one, telling("الثانية", text)], [quoted]))


def test_a_man_is_introduced_whatever_the_spelling_of_his_name() -> None:
    one, quoted = speaking("الأولى", "وقال مرشح حزب العمال يان كوفالتشوك إنه سيفوز.", "يان كوفالتشوك")
    other = telling("الثانية", "وتحدث منافس يسار الوسط، يان كوفالتشوق عن الاقتصاد.")
    assert list(people_differences([one, other], [quoted]))

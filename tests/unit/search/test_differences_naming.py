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
        'الإرهابي "بشار الأسد', "رأس النظام السوري", "الرئيس السوري بشار الأسد",
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


@pytest.mark.parametrize(
    "text", ["هاجمت قوات النظام البلدة", "وقوات النظام", "لقوات النظام", "بقوات النظام", "قُوات النظام"]
)
def test_names_are_known_with_what_is_written_onto_them(text: str) -> None:
    (forms,) = names_used(telling("الأولى", text)).values()
    assert forms[0].endswith("النظام")


def test_the_article_melts_into_the_preposition() -> None:
    assert names_used(telling("الأولى", "صاروخ للحوثيين")) == {"الحوثيون": ("للحوثيين",)}


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

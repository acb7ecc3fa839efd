"""A statement and its denial contradict; two denials do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from indexer.model import Article, Official, Paragraph, Quotation, SpeakerType
from indexer.model import Kind as Marks
from search.claims import Claim, Contrary
from search.differences import Difference, Kind, differences, read
from search.differences.statements import figures_of_one_official

CLOSED = "إغلاق معبر القائم الحدودي أمام الشاحنات"


def told(source: str, text: str, act: str) -> tuple[Article, Quotation]:
    article = Article(f"{source}-1", text, source, "2024-11-20", paragraphs=(Paragraph(0, 0, len(text)),))
    quotation = Quotation(article.id, 0, 0, len(text), text, Marks.INDIRECT, SpeakerType.PERSON, speaker="سامر الجابري")
    return article, replace(quotation, act=act, source=source)


def of_kind(kind: Kind, *pairs: tuple[Article, Quotation]) -> list[Difference]:
    quotations = [quotation for _, quotation in pairs]
    found = differences([read(article, [quotation]) for article, quotation in pairs], quotations)
    return [each for each in found if each.kind is kind]


def contradictions(*pairs: tuple[Article, Quotation]) -> list[Difference]:
    return of_kind(Kind.CONTRADICTION, *pairs)


def test_a_statement_and_its_denial_contradict() -> None:
    (found,) = contradictions(told("الأولى", CLOSED, "announce"), told("الثانية", CLOSED, "deny"))
    assert [side.source for side in found.sides] == ["الأولى", "الثانية"]


@pytest.mark.parametrize(
    ("text", "act"), [(CLOSED, "deny"), (CLOSED, "refuse"), (f"المعبر مفتوح، نافيا {CLOSED}", "say")]
)
def test_two_denials_do_not_contradict(text: str, act: str) -> None:
    assert not contradictions(told("الأولى", text, act), told("الثانية", CLOSED, "deny"))


def by(speaker: str, pair: tuple[Article, Quotation]) -> tuple[Article, Quotation]:
    return pair[0], replace(pair[1], speaker=speaker, official=Official(f"o-{speaker}", speaker))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("المعبر غير مغلق أمام الشاحنات", "say"),
        (f"شائعات {CLOSED}", "condemn"),
        (f"المعبر مفتوح، وشكك في {CLOSED}", "say"),
    ],
)
def test_who_says_the_same_or_states_nothing_contradicts_no_denial(text: str, act: str) -> None:
    denial = by("رامي حداد", told("الثانية", CLOSED, "deny"))
    assert not contradictions(by("سامر الجابري", told("الأولى", text, act)), denial)


def test_what_is_likest_to_a_denial_decides_whether_it_contradicts() -> None:
    same = by("سامر الجابري", told("الأولى", f"لم يتقرر {CLOSED}", "say"))
    near = by("رامي حداد", told("الثالثة", "إغلاق معبر القائم الحدودي يضر التجار", "say"))
    denial = by("سامر الجابري", told("الثانية", CLOSED, "deny"))
    assert contradictions(near, denial)
    assert not contradictions(same, near, denial)


def test_who_did_not_say_it_does_not_deny_it() -> None:
    article, quotation = told("الثانية", CLOSED, "say")
    one = by("سامر الجابري", told("الأولى", CLOSED, "announce"))
    assert not contradictions(one, by("رامي حداد", (article, replace(quotation, negated=True))))
    assert contradictions(one, by("رامي حداد", (article, replace(quotation, act="expect", negated=True))))


def of_one_official(one: str, other: str) -> list[Difference]:
    """Return in what figures two claims of one official differ."""
    pairs = [told("الأولى", one, "say"), told("الثانية", other, "say")]
    made = [
        Claim(f"c-{each.article}", None, each.text, (each.article,), 1, None, None, (each,)) for _, each in pairs
    ]  # fmt: skip
    tellings = [read(article, [each]) for article, each in pairs]
    return list(figures_of_one_official([(Contrary.FIGURES, made[0], made[1])], tellings))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("عجز الميزان بلغ 943 مليار دينار في مارس", "عجز الميزان بلغ 943,4 مليار دينار في مارس"),
        ("6 آبار حفرت فارتفع عدد الآبار في الوادي إلى 100، والماء كاف", "ارتفع عدد الآبار في الوادي إلى 100 بئر"),
    ],
)
def test_claims_with_a_figure_in_common_do_not_differ(one: str, other: str) -> None:
    assert not of_one_official(one, other)
    assert of_one_official("عجز الميزان بلغ 943 مليار دينار", "عجز الميزان بلغ 800 مليار دينار")


def test_two_shares_have_no_hundred_in_common() -> None:
    assert of_one_official("نسبة المشاركة بلغت 53 في المئة من المزارعين", "نسبة المشاركة بلغت 41 بالمئة من المزارعين")


def quoting(source: str, text: str, speaker: str, kind: Marks = Marks.INDIRECT) -> tuple[Article, Quotation]:
    article, quotation = told(source, text, "say")
    return article, replace(
        quotation, kind=kind, speaker=speaker, official=Official(f"o-{speaker}", speaker), role="النائب"
    )


def test_whom_another_names_in_another_spelling_no_source_has_alone() -> None:
    one = quoting("الأولى", "السفينة ستغادر الميناء", "ريتشارد بلومنتال")
    named = quoting("الثانية", "وحضر بلومينثال الجلسة", "سامر الجابري")
    silent = quoting("الثانية", "وحضر النواب الجلسة", "سامر الجابري")
    assert not [each for each in of_kind(Kind.OMISSION, one, named) if "بلومنتال" in each.summary]
    misprinted = quoting("الثانية", "وأبحرت القوارب قبل أسبوع", "ريتشارد بلومتنال")
    assert not of_kind(Kind.OMISSION, one, misprinted)
    assert [each for each in of_kind(Kind.OMISSION, one, silent) if "بلومنتال" in each.summary]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("4 أشهر", "أربعة أشهر"),
        ("ثلاثة أيام لدعم حرية", "ثلاثة أيام لدعم بحرية"),
        ("لبريكست", "لبريكسيت"),
        ("انسحاب المراقبين الكينيين", "أن المراقبين سينسحبون"),
    ],
)
def test_two_spellings_of_a_word_or_a_number_are_no_two_wordings(one: str, other: str) -> None:
    words = "سنفتح الجسر الجديد أمام الحافلات والشاحنات الكبيرة بعد"
    pair = (quoting(n, f"{words} {end}", "سامر الجابري", Marks.DIRECT) for n, end in (("أ", one), ("ب", other)))
    assert not of_kind(Kind.WORDING, *pair)
    changed = (
        quoting(n, f"{words} {end}", "سامر الجابري", Marks.DIRECT) for n, end in (("أ", "شهرين"), ("ب", "أسبوع"))
    )
    assert of_kind(Kind.WORDING, *changed)


PIER = "السفينة ستغادر الرصيف الشمالي بعد إصلاح المحرك"


@pytest.mark.parametrize(
    ("text", "act", "is_alone"),
    [
        (f"إن {PIER} مباشرة", "say", False),
        (PIER, "deny", True),
        ("إصلاح المحرك سيكلف الشركة كثيرا", "say", True),
        (PIER.replace("بعد", "مع 40 راكبا بعد"), "say", True),
    ],
)
def test_what_another_has_from_somebody_without_a_name_no_source_has_alone(text: str, act: str, is_alone: bool) -> None:
    words = PIER.replace("بعد", "مع 52 راكبا بعد") if "40" in text else PIER
    one = quoting("الأولى", words, "ريتشارد بلومنتال")
    article, quotation = told("الثانية", text, act)
    unnamed = replace(quotation, speaker=None, speaker_type=SpeakerType.UNNAMED, mention="مسؤول في الميناء")
    alone = of_kind(Kind.OMISSION, one, (article, unnamed))
    assert bool([each for each in alone if "بلومنتال" in each.summary]) == is_alone

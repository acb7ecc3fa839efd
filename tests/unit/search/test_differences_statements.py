"""A statement and its denial contradict; two denials do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from indexer.model import Article, Official, Paragraph, Quotation, SpeakerType
from indexer.model import Kind as Marks
from search.differences import Difference, Kind, differences, read

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

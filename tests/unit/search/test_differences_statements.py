"""A statement and its denial contradict; two denials do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from indexer.model import Article, Paragraph, Quotation, SpeakerType
from indexer.model import Kind as Marks
from search.differences import Difference, Kind, differences, read

CLOSED = "إغلاق معبر القائم الحدودي أمام الشاحنات"


def told(source: str, text: str, act: str) -> tuple[Article, Quotation]:
    article = Article(f"{source}-1", text, source, "2024-11-20", paragraphs=(Paragraph(0, 0, len(text)),))
    quotation = Quotation(article.id, 0, 0, len(text), text, Marks.INDIRECT, SpeakerType.PERSON, speaker="سامر الجابري")
    return article, replace(quotation, act=act, source=source)


def contradictions(*pairs: tuple[Article, Quotation]) -> list[Difference]:
    quotations = [quotation for _, quotation in pairs]
    found = differences([read(article, [quotation]) for article, quotation in pairs], quotations)
    return [each for each in found if each.kind is Kind.CONTRADICTION]


def test_a_statement_and_its_denial_contradict() -> None:
    (found,) = contradictions(told("الأولى", CLOSED, "announce"), told("الثانية", CLOSED, "deny"))
    assert [side.source for side in found.sides] == ["الأولى", "الثانية"]


@pytest.mark.parametrize(
    ("text", "act"), [(CLOSED, "deny"), (CLOSED, "refuse"), (f"المعبر مفتوح، نافيا {CLOSED}", "say")]
)
def test_two_denials_do_not_contradict(text: str, act: str) -> None:
    assert not contradictions(told("الأولى", text, act), told("الثانية", CLOSED, "deny"))

"""The answer to a search: who is found, with what, in which order."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from indexer.model import Kind, Quotation, SpeakerType
from search.matching import fit
from search.query import parse
from tests.conftest import Ran

Qawl = Callable[..., Ran]


def article(identity: str, source: str, date: str, *lines: str) -> str:
    return json.dumps(
        {"id": identity, "source": source, "date": date, "title": None, "text": "\n\n".join(lines)}, ensure_ascii=False
    )


ARTICLES = (
    article(
        "a1", "صحيفة الشرق", "2024-03-01", "قال وزير الزراعة سامر الحداد إن محصول القمح سيتضاعف هذا العام في البلاد."
    ),
    article("a2", "وكالة الغد", "2024-03-02", "قال سامر الحداد إن محصول القمح سيتضاعف هذا العام في البلاد كلها."),
    article("a3", "قناة النهر", "2024-03-04", "قالت وزيرة التجارة ليلى العمري إن القمح متوفر في المخازن."),
    article("a4", "وكالة الغد", "2024-04-05", "ارتفعت أسعار القمح في الأسواق خلال الشهر الماضي ارتفاعاً كبيراً."),
    article("a5", "قناة النهر", "2024-04-06", "أكدت مصادر مطلعة أن شحنة من القمح الفاسد دخلت البلاد."),
)


@pytest.fixture
def found(qawl: Qawl, tmp_path: Path) -> Callable[..., Any]:
    lines = tmp_path / "news.jsonl"
    lines.write_text("\n".join(ARTICLES), encoding="utf-8")
    assert qawl("index", lines, "--index", tmp_path / "wheat").status == 0
    return lambda *call: qawl("search", *call, "--index", tmp_path / "wheat", "--format", "json").json


def names(answer: Any) -> list[str]:
    return [official["name"] for official in answer["officials"]]


def test_quotations_stand_under_their_officials_and_other_paragraphs_apart(found: Callable[..., Any]) -> None:
    answer = found("القمح")
    assert answer["paragraphs_found"] == 5
    assert set(names(answer)) == {"سامر الحداد", "ليلى العمري"}
    assert [one["article"] for one in answer["paragraphs"]] == ["a4"]
    assert [claim["quotations"][0]["article"] for claim in answer["unnamed"]] == ["a5"]


def test_one_statement_in_two_outlets_is_one_claim_and_its_official_comes_first(found: Callable[..., Any]) -> None:
    first = found("محصول القمح")["officials"][0]
    assert first["name"] == "سامر الحداد"
    (claim,) = first["claims"]
    assert claim["sources"] == ["صحيفة الشرق", "وكالة الغد"]
    assert (claim["first_said"], claim["last_said"]) == ("2024-03-01", "2024-03-02")


def test_highlights_are_the_words_as_they_stand(found: Callable[..., Any]) -> None:
    (passage,) = found("اسعار القمح")["paragraphs"]
    assert [passage["text"][start:end] for start, end in passage["highlights"]] == ["أسعار", "القمح"]


def test_filters_narrow_what_is_found(found: Callable[..., Any]) -> None:
    assert names(found("القمح", "--since", "2024-03-03")) == ["ليلى العمري"]
    assert names(found("القمح", "--until", "2024-03")) != []
    assert found("القمح", "--until", "2024-03")["paragraphs"] == []
    assert names(found("القمح", "--speaker", "الحداد")) == ["سامر الحداد"]
    assert [one["source"] for one in found("القمح", "--source", "وكالة الغد")["paragraphs"]] == ["وكالة الغد"]
    assert found("القمح", "--kind", "direct")["officials"] == []


def test_nobody_of_that_name_is_nothing_found(found: Callable[..., Any]) -> None:
    assert found("القمح", "--speaker", "زيد الفلاني")["paragraphs_found"] == 0


def test_fields_of_the_query_hold_for_the_quotation_itself(found: Callable[..., Any]) -> None:
    assert names(found("speaker:العمري")) == ["ليلى العمري"]
    assert names(found('القمح -speaker:العمري role:"وزير الزراعة"')) == ["سامر الحداد"]


def test_a_word_that_is_not_wanted_is_no_option_and_a_mistyped_option_is_no_word(
    found: Callable[..., Any], qawl: Qawl
) -> None:
    assert names(found("القمح", "-speaker:العمري")) == ["سامر الحداد"]
    assert names(found("-المخازن القمح")) == ["سامر الحداد"]
    assert qawl("search", "القمح", "-formt").status == 2


def test_a_speaker_is_found_by_any_form_of_the_name(qawl: Qawl, tmp_path: Path) -> None:
    lines = tmp_path / "names.jsonl"
    lines.write_text(
        "\n".join(
            (
                article(
                    "b1",
                    "قناة النهر",
                    "2024-03-01",
                    "قال رئيس الوزراء الإسرائيلي بنيامين نتنياهو إن محصول القمح سيكفي البلاد سنة كاملة.",
                ),
                article(
                    "b2",
                    "وكالة الغد",
                    "2024-03-02",
                    "قال رئيس الوزراء الإسرائيلي بنيامين نتانياهو إن التجار لن يبيعوا القمح لأحد من جيرانها.",
                ),
            )
        ),
        encoding="utf-8",
    )
    assert qawl("index", lines, "--index", tmp_path / "names").status == 0
    for name in ("نتنياهو", "نتانياهو"):
        for call in (["القمح", "--speaker", name], [f"القمح speaker:{name}"]):
            answer = qawl("search", *call, "--index", tmp_path / "names", "--format", "json").json
            (official,) = answer["officials"]
            found = {quotation["article"] for claim in official["claims"] for quotation in claim["quotations"]}
            assert found == {"b1", "b2"}, call


def test_by_date_the_newest_or_the_oldest_comes_first(found: Callable[..., Any]) -> None:
    assert names(found("القمح", "--sort", "newest"))[0] == "ليلى العمري"
    assert names(found("القمح", "--sort", "oldest"))[0] == "سامر الحداد"


def test_the_limit_holds_for_claims_and_for_paragraphs_each(found: Callable[..., Any]) -> None:
    answer = found("القمح", "--limit", "1")
    assert len(answer["officials"]) == len(answer["unnamed"]) == len(answer["paragraphs"]) == 1
    assert answer["paragraphs_found"] == 5


def test_facets_count_the_paragraphs_that_match(found: Callable[..., Any]) -> None:
    facets = found("القمح", "--facet", "source", "--facet", "month", "--facet", "speaker")["facets"]
    assert facets["month"] == [{"value": "2024-03", "count": 3}, {"value": "2024-04", "count": 2}]
    assert facets["source"][0] == {"value": "قناة النهر", "count": 2}
    assert facets["speaker"][0] == {"value": "سامر الحداد", "count": 2}


def test_without_hits_it_says_which_word_is_missing_and_what_is_near(found: Callable[..., Any]) -> None:
    (missing,) = found("محصول المخاازن")["missing"]
    assert missing["word"] == "المخاازن"
    assert "المخازن" in missing["nearest"]


def quotation(text: str, **more: Any) -> Quotation:
    values: dict[str, Any] = {"kind": Kind.INDIRECT, "speaker_type": SpeakerType.PERSON, "speaker": "محمد باقري"} | more
    return Quotation("a", 0, 0, len(text), text, **values)


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ("الدفاع الجوي", True),
        ("الدفاع دمشق", True),  # the other word may stand beside the quotation
        ("دمشق حلب الدفاع", False),
        ('"الدفاع الجوي"', True),
        ('"الجوي الدفاع"', False),
        ("دفاع*", True),
        ("حلب OR الجوي", True),
        ("الدفاع -سوريا", False),
        ("الدفاع -حلب", True),
        ("speaker:باقري", True),
        ("speaker:الأسد", False),
        ("kind:direct الدفاع", False),
        ("act:deny OR act:say", True),
        ("title:زيارة", True),
    ],
)
def test_a_quotation_fits_a_query_if_it_answers_enough_of_it(query: str, fits: bool) -> None:
    said = quotation("تعزيز قدرات الدفاع الجوي في سوريا")
    assert (fit(parse(query).node, said) > 0) is fits


def test_the_more_of_the_words_stand_in_a_quotation_the_better_it_fits() -> None:
    node = parse("الدفاع الجوي").node
    assert fit(node, quotation("الدفاع الجوي")) > fit(node, quotation("الدفاع عن البلاد")) > 0

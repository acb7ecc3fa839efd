"""The words of the interface."""

import string
import tomllib
from typing import Any

import pytest

from indexer import lexicon
from search.report import texts
from tests.conftest import ROOT

CATEGORIES = {"en": {"one", "other"}, "ar": {"one", "two", "few", "many", "other"}}
OPTIONAL = {"zero"}


def table(language: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "search" / "report" / f"{language}.toml").read_text(encoding="utf-8"))


def fields(template: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(template) if field}


def test_arabic_says_everything_that_english_says_with_the_same_values() -> None:
    english, arabic = table("en"), table("ar")
    assert set(english) == set(arabic) - {"explained"}
    for key in set(english) - {"counted"}:
        assert fields(english[key]) == fields(arabic[key]), key


def test_every_noun_has_the_forms_that_its_language_counts_with() -> None:
    for language, categories in CATEGORIES.items():
        for noun, forms in table(language)["counted"].items():
            assert categories <= set(forms) <= categories | OPTIONAL, (language, noun)
            for form in ("few", "many", "other"):
                assert form not in forms or "n" in fields(forms[form]), (language, noun, form)
    assert set(table("en")["counted"]) <= set(table("ar")["counted"])


def test_a_noun_that_a_text_counts_is_there() -> None:
    for language in CATEGORIES:
        words = table(language)
        for key, template in words.items():
            for _, field, noun, _ in string.Formatter().parse(template) if isinstance(template, str) else ():
                assert not (field and noun) or noun in words["counted"], (language, key)


@pytest.mark.parametrize("act", lexicon.entries("query_words")["acts"])
def test_every_act_of_saying_has_its_word(act: str) -> None:
    assert all(f"act_{act}" in table(language) for language in CATEGORIES)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "لا أقوال"),
        (1, "قول واحد"),
        (2, "قولان"),
        (3, "3 أقوال"),
        (10, "10 أقوال"),
        (11, "11 قولاً"),
        (99, "99 قولاً"),
        (100, "100 قول"),
        (102, "102 قول"),
        (103, "103 أقوال"),
        (111, "111 قولاً"),
        (1000, "1000 قول"),
    ],
)
def test_arabic_numbers_agree_with_what_is_counted(number: int, said: str) -> None:
    assert texts.Texts("ar").count("claims", number) == said


def test_one_is_one_and_not_a_plural() -> None:
    english = texts.Texts("en")
    assert [english.count("claims", number) for number in (0, 1, 2)] == ["0 claims", "1 claim", "2 claims"]
    assert english("statements", claims=1, quotations=2).startswith("1 claim in 2 quotations")
    assert texts.Texts("ar")("statements", claims=2, quotations=11).startswith("قولان في 11 اقتباساً")


def test_dates_are_iso_in_english_and_named_in_arabic() -> None:
    assert texts.Texts("en").date("2024-11-19T10:00:00Z") == "2024-11-19"
    assert texts.Texts("ar").date("2024-11-19") == "19 تشرين الثاني/نوفمبر 2024"
    assert texts.Texts("ar").date("nonsense") == "nonsense"

"""The words of the interface."""

import string
import tomllib

from search.report import texts
from tests.conftest import ROOT


def table(language: str) -> dict[str, str]:
    return tomllib.loads((ROOT / "search" / "report" / f"{language}.toml").read_text(encoding="utf-8"))


def test_arabic_says_everything_that_english_says_with_the_same_values() -> None:
    english, arabic = table("en"), table("ar")
    assert not set(english) - set(arabic)
    for key, template in english.items():
        fields = {field for _, field, _, _ in string.Formatter().parse(template) if field}
        assert fields == {field for _, field, _, _ in string.Formatter().parse(arabic[key]) if field}, key


def test_dates_are_iso_in_english_and_named_in_arabic() -> None:
    assert texts.Texts("en").date("2024-11-19T10:00:00Z") == "2024-11-19"
    assert texts.Texts("ar").date("2024-11-19") == "19 تشرين الثاني/نوفمبر 2024"
    assert texts.Texts("ar").date("nonsense") == "nonsense"


def test_one_is_one_and_not_a_plural() -> None:
    assert texts.Texts("en").count("claims", 1) == "1 claim"
    assert texts.Texts("en").count("claims", 2) == "2 claims"

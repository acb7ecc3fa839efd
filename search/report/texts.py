"""The words of the interface, in Arabic or English; the words themselves are in en.toml and ar.toml."""

from __future__ import annotations

import os
import string
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("en", "ar")
MONTHS_AR = (
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيو",
    "تموز/يوليو",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
)


class Texts(string.Formatter):
    """Looks up what the interface says, in one language.

    In a text `{n}` is a value that is put in, `{n:articles}` a number of something, with the noun in the form that the
    number asks for: `1 article`, `مقالان`.

    Args:
        language: `en` or `ar`.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = _table(language)
        self._fallback = _table("en")

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of a key with its values put in; an unknown key is its own text, `_` read as a space."""
        template = self._words.get(key) or self._fallback.get(key) or key.replace("_", " ")
        return self.filled(template, values)

    def filled(self, template: str, values: Mapping[str, object]) -> str:
        """Return a text with its values put in."""
        return self.vformat(template, (), values) if values else template

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return a value as its place in a text asks for it."""
        if format_spec in self._words["counted"]:
            return self.count(format_spec, int(value))
        return str(super().format_field(value, format_spec))

    def count(self, key: str, number: int, **values: object) -> str:
        """Return a number with its noun: `1 claim`, `2 claims`, `قول واحد`, `قولان`, `3 أقوال`, `11 قولاً`."""
        forms = self._words["counted"][key]
        wanted = plural(self.language, number)
        return self.filled(forms.get(wanted) or forms["other"], {"n": number, **values})

    def explained(self, step: str) -> str:
        """Return what the explanation of a quotation says; its parts are joined by `+`."""
        words = self._words.get("explained", {})
        joined = " + " if words else "+"
        return joined.join(words.get(part, part) for part in step.split("+"))

    def told(self, sentence: str) -> str:
        """Return a sentence that other parts say in English in the language of the interface."""
        if self.language != "ar":
            return sentence
        from search.report.arabic import arabic

        return arabic(sentence)

    def date(self, iso: str | None) -> str:
        """Return an ISO date as people read it: as it is in English, with the month's two names in Arabic."""
        if not iso:
            return self("no_date")
        day = iso[:10]
        if self.language != "ar" or len(day) != 10 or not day.replace("-", "").isdigit():
            return day
        return f"{int(day[8:])} {MONTHS_AR[(int(day[5:7]) - 1) % 12]} {day[:4]}"

    def days(self, first: str | None, last: str | None) -> str:
        """Return a day, or a range of days; two dates beside one another would change places in Arabic."""
        if first == last or not last:
            return self.date(first)
        return self("days", first=self.date(first), last=self.date(last))


def plural(language: str, number: int) -> str:
    """Return which form of a noun a number asks for, by the categories of the Unicode CLDR; 0 has one too."""
    if language != "ar":
        return {0: "zero", 1: "one"}.get(number, "other")
    if number < 3:
        return ("zero", "one", "two")[number]
    rest = number % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


def preferred() -> str:
    """Return the language of the user's locale if the interface has it, else English."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "en"
    return "ar" if locale.lower().startswith("ar") else "en"


@cache
def _table(language: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))

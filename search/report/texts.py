"""The words of the interface, in Arabic or English; the words themselves are in en.toml and ar.toml."""

from __future__ import annotations

import os
import tomllib
from functools import cache
from importlib.resources import files

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


class Texts:
    """Looks up what the interface says, in one language.

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
        return template.format(**values) if values else template

    def count(self, key: str, number: int, **values: object) -> str:
        """Return a number with its noun: `1 claim`, `2 claims`; Arabic puts the noun first: `ادعاءات: 2`."""
        wanted = f"{key}_1" if number == 1 and f"{key}_1" in self._words else f"{key}_n"
        return self(wanted, n=number, **values)

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


def preferred() -> str:
    """Return the language of the user's locale if the interface has it, else English."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "en"
    return "ar" if locale.lower().startswith("ar") else "en"


@cache
def _table(language: str) -> dict[str, str]:
    data: dict[str, str] = tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    return data

"""Every verb of the lexicon with every kind of subject: what stands behind it is whole, and whose it is is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from indexer import lexicon
from tests.unit.attribution.quoted import quotations

# Each with the name that it gives, or None, and whether a verb before it is feminine.
SUBJECTS = [
    ("سامر العلي", "سامر العلي", False),
    ("الوزير سامر العلي", "سامر العلي", False),
    ("وزير الخارجية المصري سامر العلي", "سامر العلي", False),
    ("المتحدث باسم الوزارة سامر العلي", "سامر العلي", False),
    ("النائب عن الحزب سامر العلي", "سامر العلي", False),
    ("وزير الخارجية الروسي", None, False),
    ("مسؤول أميركي", None, False),
    ("مصدر في وزارة الداخلية", None, False),
    ("متحدث باسم الجيش", None, False),
    ("الجيش السوري", "الجيش السوري", False),
    ("مجلس الأمن الدولي", "مجلس الأمن الدولي", False),
    ("النواب", None, False),
    ("محللون", None, False),
    ("ناشطون سوريون", None, False),
    ("سكان المدينة", None, False),
    ("رئيس الوزراء", None, False),
    ("هند العلي", "هند العلي", True),
    ("وزيرة الصحة هند العلي", "هند العلي", True),
    ("وزارة الدفاع الروسية", "وزارة الدفاع الروسية", True),
    ("الحكومة", "الحكومة", True),
    ("روسيا", "روسيا", True),
    ("منظمة الصحة العالمية", "منظمة الصحة العالمية", True),
    ("حركة حماس", "حركة حماس", True),
    ("مصادر مطلعة", None, True),
    ("وسائل إعلام محلية", None, True),
    ("القوات العراقية", "القوات العراقية", True),
]
DEEDS = ["تأجيل الانتخابات", "حماية المدنيين", "تطبيق القانون", "الإفراج عن الأسرى", "تعيين مدير جديد"]
ADDRESSED = ["الحكومة", "وزارة الداخلية", "وسائل الإعلام", "النواب", "إيران", "الدول العربية"]
# Of these the noun behind them is not what they say, or they need other words.
_OTHER = frozenset({"وعد", "ناشد", "تأسف", "أسف", "أجمع", "وجّه", "اتهم", "تعهد", "عبر", "تحدث", "تذكر"})


def verbs(*, feminine: bool) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the verbs that stand before a subject, as they are written there, with their entries."""
    for entry in lexicon.entries("cues"):
        narrow = entry.keys() & {"participle_only", "in_document", "by_document", "relays"}
        if narrow or entry["past"] in _OTHER:
            continue
        yield "و" + (entry.get("past_fem", entry["past"] + "ت") if feminine else entry["past"]), entry


def missed(name: str | None, expected: Mapping[str, str]) -> list[str]:
    """Return the sentences in which something else is found than this content of this speaker; some must be given."""
    assert expected
    return [
        sentence
        for sentence, content in expected.items()
        if [(quotation.speaker, quotation.text) for quotation in quotations(sentence)] != [(name, content)]
    ]


@pytest.mark.parametrize(("subject", "name", "feminine"), SUBJECTS)
def test_a_clause_is_its_subject_s(subject: str, name: str | None, feminine: bool) -> None:
    content = "الطريق إلى المدينة مغلق"
    expected = {
        f"{verb} {subject} أن {content}.": content
        for verb, entry in verbs(feminine=feminine)
        if "that" in entry["takes"]
    }
    assert not missed(name, expected)


@pytest.mark.parametrize(("subject", "name", "feminine"), SUBJECTS)
def test_a_deed_is_whole(subject: str, name: str | None, feminine: bool) -> None:
    expected = {
        f"{verb} {subject} {deed}.": deed
        for verb, entry in verbs(feminine=feminine)
        if "object" in entry["takes"] and not entry.keys() & {"noun_objects", "noun_preposition", "noun_needed"}
        for deed in DEEDS
    }
    assert not missed(name, expected)


@pytest.mark.parametrize(("subject", "name", "feminine"), SUBJECTS)
@pytest.mark.parametrize("preposition", ["ب", "من", "على", "إلى"])
def test_a_preposition_leads_to_the_deed(subject: str, name: str | None, feminine: bool, preposition: str) -> None:
    expected = {}
    for verb, entry in verbs(feminine=feminine):
        if preposition not in entry["takes"] or (entry.get("weak") and not entry.get("preposition_counts")):
            continue
        for deed in DEEDS:
            if preposition == "ب":
                expected[f"{verb} {subject} ب{deed}."] = f"ب{deed}"
            else:
                expected[f"{verb} {subject} {preposition} {deed}."] = deed
    assert not missed(name, expected)


@pytest.mark.parametrize(("subject", "name", "feminine"), SUBJECTS)
def test_whoever_is_addressed_is_no_part_of_the_subject(subject: str, name: str | None, feminine: bool) -> None:
    expected = {}
    for verb, entry in verbs(feminine=feminine):
        leads = [lead for lead in ("ب", "على ", "إلى ") if {lead.strip(), "party"} <= set(entry["takes"])]
        for lead in leads:
            for addressed in ADDRESSED:
                content = f"{addressed} {lead}تأجيل الانتخابات"
                expected[f"{verb} {subject} {content}."] = content
    assert not missed(name, expected)

"""JSON, CSV and Markdown of what articles hold, whatever that is."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.model import Article, Kind, Quotation, SpeakerType
from search.report import citation, markdown, sheet
from search.report.blocks import Facts, Heading, Passage
from search.report.jsontext import dumps

ANYTHING = st.text(st.characters(), max_size=40)
UNPRINTABLE = set(
    map(chr, [*range(0x7F, 0xA0), 0x061C, *range(0x2028, 0x202F), *range(0x2066, 0x206A), 0xD800, 0xE0041])
)


@given(ANYTHING)
def test_json_gives_back_what_was_put_in_and_shows_no_control(text: str) -> None:
    written = dumps({"text": text})
    assert json.loads(written) == {"text": text}
    assert not set(written) & UNPRINTABLE
    written.encode("utf-8")


def test_json_shows_arabic_as_it_is() -> None:
    assert dumps({"قول": "نعم"}) == '{"قول": "نعم"}'


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"])
def test_no_cell_of_a_sheet_is_a_formula(start: str) -> None:
    _, row = csv.reader(io.StringIO("\n".join(sheet.lines([{"text": start}]))))
    assert row[0].startswith("'")


def test_a_raw_sheet_keeps_formulas() -> None:
    assert list(sheet.lines([{"text": "=1+1"}], raw=True))[1] == "=1+1"


def test_numbers_and_nothing_stay_what_they_are() -> None:
    rows = [{"n": -3, "none": None, "official": None}, {"n": 4, "none": None, "official": {"id": "o1", "name": "ن"}}]
    assert list(sheet.lines(rows)) == ["n,none,official_id,official_name", "-3,,,", "4,,o1,ن"]


@given(ANYTHING)
def test_markdown_interprets_nothing_of_an_article(text: str) -> None:
    for line in markdown.lines((Heading(text), Facts(("a",), name=text), Passage(text, quoted=True))):
        assert "\n" not in line
        for special in ("<", "[", "`", "*", "_"):
            assert special not in line.replace("\\" + special, "")


def test_markdown_links_to_web_addresses_only() -> None:
    (good, _), (bad, _) = (
        tuple(markdown.lines((Facts(("a",), link=link),))) for link in ("https://a.b/c", "javascript:alert(1)")
    )
    assert good == "[a](<https://a.b/c>)"
    assert bad == "a"


@given(ANYTHING)
def test_citations_hold_any_text(text: str) -> None:
    article = Article("a", f"x{text}y", title=text or None, author=text or None, date="2024-11-19T10:00:00Z")
    quotation = Quotation("a", 0, 1, 1 + len(text), text, Kind.DIRECT, SpeakerType.PERSON, speaker=text or None)
    for form in ("jsonld", "csl"):
        json.loads("\n".join(citation.lines([(quotation, article)], form)))
    entry = list(citation.lines([(quotation, article)], "bibtex"))
    assert entry[-1] == "}"
    for line in entry[1:-1]:
        bare = line.replace("\\{", "").replace("\\}", "")
        assert bare.count("{") == bare.count("}")

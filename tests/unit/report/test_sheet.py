"""What a spreadsheet gets: no cell of somebody else's words is a formula, however its beginning is hidden."""

import csv
import io

import pytest

from search.report import sheet

HIDDEN = ["\u202e", "\u2066", "\U000e0041", "\u200b", "\u200e\u200f", "\ufeff", "\u00a0", " \u2060", "\x00", "\r", "\t"]


@pytest.mark.parametrize("formula", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\uff1d1+1", "\uff20SUM(A1)"])
@pytest.mark.parametrize("before", ["", *HIDDEN])
def test_a_formula_behind_something_invisible_is_still_guarded(before: str, formula: str) -> None:
    lines = "\n".join(sheet.lines([{"title": before + formula, "sources": [before + formula]}]))
    _, row = csv.reader(io.StringIO(lines))
    assert [cell[0] for cell in row] == ["'", "'"]


def test_words_are_left_alone() -> None:
    _, row = sheet.lines([{"title": "الطريق = مفتوح", "id": "q1-2"}])
    assert row == "الطريق = مفتوح,q1-2"


def test_a_text_of_several_lines_stays_one_cell() -> None:
    text = "الخبر الأول\n=1+1\nقال الوزير، «كذا»"
    lines = "\n".join(sheet.lines([{"text": text, "id": "q1"}]))
    assert list(csv.reader(io.StringIO(lines)))[1:] == [[text, "q1"]]


def test_what_a_list_holds_without_an_id_is_told_in_its_cell() -> None:
    roles = [
        {"role": "وزير الدفاع", "from": "2024-11-17", "to": None, "sources": ["سانا"]},
        {"role": "نائب القائد", "from": None, "to": None, "sources": []},
    ]
    _, row = csv.reader(io.StringIO("\n".join(sheet.lines([{"roles": roles, "quotations": [{"id": "q1"}]}]))))
    assert row == ["وزير الدفاع, 2024-11-17; نائب القائد", "q1"]

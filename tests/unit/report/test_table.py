"""What people read: in pipes, on terminals of every kind, in narrow windows."""

import io
import re

import pytest

from search.report import table
from search.report.blocks import Counts, Facts, Gap, Heading, Note, Passage
from search.report.columns import width
from search.report.terminal import Bidi, Screen, detected, screen
from search.report.texts import Texts

TEXT = "وأضاف أن الدفاع الجوي في سوريا سيعزز وأن البلدين وقعا اتفاقية عسكرية شاملة من أجل ذلك في دمشق أمس الأربعاء"
BLOCKS = (
    Heading("محمد باقري", 2),
    Facts(("q0a1b2c3d4e", "2020-07-09"), name="طيف بوست"),
    Passage(TEXT, ((9, 21),), quoted=True),
    Facts(("quotes",), name="، ".join(["عباس عراقجي", "محمد باقري", "إسماعيل بقائي", "علي لاريجاني"] * 4)),
    Counts(("count", "source"), ((12, "طيف بوست"), (3, "CNN"))),
    Gap(),
    Note("Nothing found."),
)
MODES = (Bidi.ISOLATE, Bidi.VISUAL, Bidi.TERMINAL, Bidi.OFF)
HOSTILE = "\x1b[2J\x1b]0;x\x07\x9b1m\u202eمرحبا\u2066[/][bold]\x00\r\nقال"
ESCAPE = re.compile("\x1b\\[[0-9;]*m")


def drawn(blocks: tuple[object, ...], on: Screen, language: str = "en") -> list[str]:
    return list(table.lines(blocks, on, Texts(language)))  # type: ignore[arg-type]


def bare(line: str) -> str:
    return re.sub("[\u2066-\u2069]", "", ESCAPE.sub("", line))


class TestPipe:
    def test_a_passage_is_one_line_in_logical_order(self) -> None:
        assert "  " + TEXT in drawn(BLOCKS, Screen())

    def test_no_mark_and_no_escape_is_added(self) -> None:
        assert not set("\x1b\u2066\u2067\u2068\u2069") & set("".join(drawn(BLOCKS, Screen())))


@pytest.mark.parametrize("bidi", MODES)
@pytest.mark.parametrize("columns", [60, 80, 100])
@pytest.mark.parametrize("language", ["en", "ar"])
class TestTerminal:
    def test_no_line_is_wider_than_the_terminal(self, bidi: Bidi, columns: int, language: str) -> None:
        for line in drawn(BLOCKS, Screen(columns, bidi, True, True), language):
            assert width(bare(line)) <= columns

    def test_no_line_holds_two_arabic_pieces(self, bidi: Bidi, columns: int, language: str) -> None:
        if language == "en":
            for line in drawn(BLOCKS, Screen(columns, bidi, False, False)):
                assert len([part for part in bare(line).split(" · ") if re.search("[\u0600-\ufefc]", part)]) <= 1

    def test_nothing_is_lost_by_wrapping(self, bidi: Bidi, columns: int, language: str) -> None:
        lines = drawn((Passage(TEXT),), Screen(columns, bidi, True, True), language)
        if bidi is not Bidi.VISUAL:
            assert " ".join(bare(line).strip() for line in lines) == TEXT
        assert sum(len(bare(line).replace(" ", "")) for line in lines) == len(TEXT.replace(" ", ""))


class TestTablesInArabic:
    TABLE = (Counts(("العدد", "المصدر"), ((12, "طيف بوست"), (3, "CNN"), (5, "الجزيرة نت"))),)

    def test_the_first_column_stands_at_the_right_edge(self) -> None:
        lines = drawn(self.TABLE, Screen(60, Bidi.VISUAL), "ar")
        assert {width(line) for line in lines} == {60}
        assert [line.split()[-1] for line in lines[1:]] == ["12", "3", "5"]

    def test_no_line_ends_in_spaces_which_would_be_set_to_its_other_end(self) -> None:
        for bidi in (Bidi.ISOLATE, Bidi.TERMINAL):
            for line in drawn(self.TABLE, Screen(60, bidi), "ar"):
                assert not bare(line).endswith(" ")

    def test_every_row_runs_right_to_left_whatever_it_begins_with(self) -> None:
        rows = drawn(self.TABLE, Screen(60, Bidi.TERMINAL), "ar")
        assert all(line.startswith("\u200f") for line in rows)
        facts = drawn((Facts(("q0a1b2c3d4e", "قولان"), name="CNN"),), Screen(60, Bidi.TERMINAL), "ar")
        assert facts[0].startswith("\u200f")


class TestDirection:
    def test_isolated_lines_have_a_space_before_and_close_what_they_open(self) -> None:
        for line in drawn((Passage(TEXT),), Screen(60, Bidi.ISOLATE)):
            assert re.fullmatch(" +\u2067[^\u2066-\u2069]*\u2069", line)

    def test_a_line_ends_at_the_right_edge_less_its_indent(self) -> None:
        lines = drawn((Passage(TEXT),), Screen(60, Bidi.VISUAL))
        assert {width(line) for line in lines} == {58}

    def test_wrapping_comes_before_ordering(self) -> None:
        """Ordered first, the end of the sentence would stand on the first line."""
        first = drawn((Passage(TEXT),), Screen(60, Bidi.VISUAL))[0]
        assert first.rstrip()[-1] in "\ufeee\ufeed"  # the waw of «وأضاف», at the right end

    def test_the_words_that_match_are_marked_in_every_mode(self) -> None:
        for bidi in MODES:
            line = drawn((Passage("قال الدفاع", ((4, 10),)),), Screen(60, bidi, True, True))[0]
            marked = re.search("\x1b\\[1;31m(.*?)\x1b", line)
            assert marked
            assert len(marked[1]) == 6


class TestHostileText:
    @pytest.mark.parametrize("on", [Screen(), *(Screen(60, mode, True, True) for mode in MODES)])
    def test_no_control_of_an_article_reaches_the_output(self, on: Screen) -> None:
        blocks = (Heading(HOSTILE), Facts((HOSTILE,), name=HOSTILE), Passage(HOSTILE, ((3, 12),)), Note(HOSTILE))
        for line in drawn((*blocks, Counts((HOSTILE,), ((HOSTILE,),))), on):
            rest = ESCAPE.sub("", line)
            assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e]", rest)
            assert "[/][bold]" in rest or on.bidi is Bidi.VISUAL

    def test_marks_follow_their_words_when_controls_before_them_are_gone(self) -> None:
        cleaned, marks = table.clean("\u202eقال\u202c الدفاع", ((6, 12),))
        assert [cleaned[start:end] for start, end in marks] == ["الدفاع"]


class TestWhichTerminal:
    @pytest.mark.parametrize(
        ("environment", "mode"),
        [
            ({"MLTERM": "3.9.0"}, Bidi.TERMINAL),
            ({"VTE_VERSION": "7006"}, Bidi.ISOLATE),
            ({"KONSOLE_VERSION": "221203"}, Bidi.ISOLATE),
            ({"XTERM_VERSION": "XTerm(379)"}, Bidi.VISUAL),
            ({"TERM_PROGRAM": "vscode", "VTE_VERSION": "7006"}, Bidi.VISUAL),
            ({"WT_SESSION": "x"}, Bidi.VISUAL),
            ({}, Bidi.ISOLATE),
        ],
    )
    def test_is_known_by_what_it_says_of_itself(self, environment: dict[str, str], mode: Bidi) -> None:
        assert detected(environment)[0] is mode

    def test_a_pipe_is_none_and_gets_no_direction_marks_even_if_they_are_asked_for(self) -> None:
        assert screen(io.StringIO(), bidi="visual").bidi is Bidi.OFF

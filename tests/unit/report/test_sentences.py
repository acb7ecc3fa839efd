"""Arabic sentences that name commands and options read right on every terminal."""

import re

import pytest

from search.report.sentences import isolated, placed
from search.report.terminal import Bidi, Screen

MARK, MARKS = "\u200e", re.compile("[\u200e\u200f]")


def held(line: str) -> list[str]:
    return re.findall(f"{MARK}(.*?){MARK}", isolated(line))


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("للمساعدة: qawl search --help", ["qawl search --help"]),
        ("الاستعمال: qawl [OPTIONS] COMMAND [ARGS]...", ["qawl [OPTIONS] COMMAND [ARGS]..."]),
        ("أنشئ فهرساً: qawl index PATH…", ["qawl index PATH…"]),
        ("ما يرتبه --queries.", ["--queries"]),
        ("مع --saved: ما جدّ", ["--saved"]),
        ("2024 أو 2024-11 أو 2024-11-17.", ["2024-11", "2024-11-17"]),
        ("[$QAWL_INDEX أو ./index أو مجلد بياناتك].", ["$QAWL_INDEX", "./index"]),
        ("أعد الفهرسة (انظر qawl rebuild)", ["qawl rebuild"]),
        ("إضافة (يلزمها qawl[web])؛ تتكرر", ["qawl[web]"]),
        ("عدد الفقرات 31، وفي الأرشيف 12", []),
        ("لا كلمة هنا.", []),
    ],
)
def test_commands_options_and_dates_are_held_together_without_the_stops_around_them(line: str, runs: list[str]) -> None:
    assert held(line) == runs
    assert MARKS.sub("", isolated(line)) == line


def seen(line: str, width: int = 60) -> str:
    return placed(line, Screen(width, Bidi.VISUAL))


def test_an_option_is_seen_with_its_dashes_before_it() -> None:
    assert "--limit 0" in seen("الخيار --limit 0 يعرضها كلها")
    assert "2024-11-17" in seen("أو 2024-11-17.")
    assert seen("ما يرتبه --queries.").lstrip().startswith(".--queries")


def test_a_line_of_options_runs_right_to_left_though_it_begins_with_an_option() -> None:
    line = "\u200f  --limit N    عرض N على الأكثر"
    assert seen(line).endswith("--limit N  ")
    assert len(seen(line)) == 60
    assert "\u200f" not in placed(line, Screen(60, Bidi.OFF))


def test_a_number_behind_an_id_stays_behind_it() -> None:
    shown = seen("\u200fo7fdee1b803   3  علي عباس").split()
    assert shown[-2:] == ["3", "o7fdee1b803"]


def test_a_command_to_be_typed_stays_at_the_left() -> None:
    line = '    qawl search "الدفاع الجوي"'
    assert seen(line).startswith('    qawl search "')
    assert placed(line, Screen(60, Bidi.ISOLATE)) == line


@pytest.mark.parametrize("bidi", [Bidi.ISOLATE, Bidi.TERMINAL, Bidi.VISUAL])
def test_nothing_but_marks_is_added_or_lost(bidi: Bidi) -> None:
    line = "لا فهرس في /nix"
    shown = re.sub("[\u200e\u200f\u2067\u2069]", "", placed(line, Screen(60, bidi)))
    assert len(shown.strip()) == len(line)


def test_a_hostile_line_costs_little() -> None:
    for hostile in ("(" * 20000, ")" * 20000, ". " * 10000, "ا(" * 10000, "a-" * 10000 + "ا"):
        assert MARKS.sub("", isolated(hostile)) == hostile

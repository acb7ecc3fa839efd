"""On a terminal (a pseudo-terminal): order of Arabic, pager, progress, and the doctor's question."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, SEEDS

On = Callable[..., str]
MARKS = re.compile("[\u2066-\u2069]")
FORMS = re.compile("[\ufe70-\ufefc]")


@pytest.fixture
def on_terminal(clean_environment: None, seeds_folder: Path, tmp_path: Path) -> On:
    """Run a command line on a pseudo-terminal, typing an answer, and return what it showed."""

    def call(*arguments: str | Path, typed: str = "", **environment: str) -> str:
        terminal, inside = pty.openpty()
        kept = {name: os.environ[name] for name in os.environ if name.startswith(("XDG_", "PATH", "HOME"))}
        child = subprocess.Popen(
            [sys.executable, str(ROOT / "cli.py"), *map(str, arguments)],
            stdin=inside,
            stdout=inside,
            stderr=inside,
            env={**kept, "TERM": "xterm", "QAWL_INDEX": str(seeds_folder), "LC_ALL": "C.UTF-8", **environment},
            close_fds=True,
            start_new_session=True,
        )
        os.close(inside)
        os.write(terminal, typed.encode())
        shown, end = b"", time.monotonic() + 20
        while time.monotonic() < end:
            ready, _, _ = select.select([terminal], [], [], 0.2)
            try:
                piece = os.read(terminal, 65536) if ready else b""
            except OSError:
                break
            shown += piece
            if not piece and child.poll() is not None:
                break
        child.kill()
        child.wait()
        os.close(terminal)
        return shown.decode("utf-8", "replace").replace("\r\n", "\n")

    return call


def test_a_terminal_that_orders_gets_marked_lines_and_one_that_does_not_gets_ordered_ones(on_terminal: On) -> None:
    vte = on_terminal("search", "الدفاع الجوي", "--no-pager", VTE_VERSION="7006")
    xterm = on_terminal("search", "الدفاع الجوي", "--no-pager", XTERM_VERSION="XTerm(379)")
    mlterm = on_terminal("search", "الدفاع الجوي", "--no-pager", MLTERM="3.9.0")
    assert (bool(MARKS.search(vte)), bool(FORMS.search(vte))) == (True, False)
    assert (bool(MARKS.search(xterm)), bool(FORMS.search(xterm))) == (False, True)
    assert (bool(MARKS.search(mlterm)), bool(FORMS.search(mlterm))) == (False, False)


def test_the_option_and_the_variable_win_over_what_was_found(on_terminal: On) -> None:
    off = on_terminal("search", "الدفاع الجوي", "--no-pager", "--bidi", "off", XTERM_VERSION="XTerm(379)")
    assert not FORMS.search(off)
    assert FORMS.search(on_terminal("search", "الدفاع الجوي", "--no-pager", VTE_VERSION="7006", BIDI="visual"))


def test_an_error_is_ordered_too(on_terminal: On) -> None:
    assert FORMS.search(on_terminal("quotes", "عباس", XTERM_VERSION="XTerm(379)"))
    assert "علي عباس" in on_terminal("quotes", "عباس", VTE_VERSION="7006")


def test_an_unknown_terminal_is_told_how_to_find_out(on_terminal: On) -> None:
    assert "qawl doctor terminal" in on_terminal("sources", "--no-pager")
    assert "qawl doctor terminal" not in on_terminal("sources", "--no-pager", VTE_VERSION="7006")


def test_no_color_leaves_bold_and_a_dumb_terminal_gets_nothing(on_terminal: On) -> None:
    plain = on_terminal("search", "الدفاع", "--no-pager", NO_COLOR="1", VTE_VERSION="7006")
    assert "\x1b[1m" in plain
    assert not re.search("\x1b\\[[0-9;]*3[0-9]", plain)
    assert "\x1b[" not in on_terminal("search", "الدفاع", "--no-pager", TERM="dumb")


def test_json_is_the_same_on_a_terminal(on_terminal: On) -> None:
    shown = on_terminal("sources", "--format", "json")
    assert shown.startswith("{")
    assert not MARKS.search(shown)
    assert "\x1b" not in shown


def test_a_long_answer_goes_to_the_pager_and_a_short_one_does_not(on_terminal: On, tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho PAGED\ncat >/dev/null\n")
    pager.chmod(0o700)
    assert "PAGED" in on_terminal("quotes", "باقري", PAGER=str(pager))
    assert "PAGED" not in on_terminal("quotes", "باقري", "--no-pager", PAGER=str(pager))
    assert "PAGED" not in on_terminal("sources", PAGER=str(pager), LINES="50")


def test_the_doctor_keeps_the_sample_that_reads_right(on_terminal: On) -> None:
    shown = on_terminal("doctor", "terminal", typed="2\n", VTE_VERSION="7006")
    assert MARKS.search(shown)
    assert FORMS.search(shown)
    assert "bidi = visual" in shown
    assert FORMS.search(on_terminal("search", "الدفاع الجوي", "--no-pager", VTE_VERSION="7006"))


def test_the_doctor_asks_again_for_a_number_that_is_none_of_the_samples(on_terminal: On) -> None:
    shown = on_terminal("doctor", "terminal", typed="9\nx\n0\n", VTE_VERSION="7006")
    assert shown.count("Type a number from 0 to 3.") == 2
    assert "bidi =" not in shown


def test_progress_is_shown_and_cleared(on_terminal: On, tmp_path: Path) -> None:
    shown = on_terminal("index", SEEDS, "--index", tmp_path / "index", VTE_VERSION="7006")
    assert shown.count("\r\x1b[K") >= 1

"""The command line speaks Arabic to whoever asks for it: help, usage, errors and hints, and they read right."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Ran
from tests.docs.pages import commands
from tests.unit.report.test_arabic import ARABIC, COMMAND, ENGLISH
from tests.unit.test_cli_terminal import FORMS, On, on_terminal  # noqa: F401

Qawl = Callable[..., Ran]
MARKS = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")
NAMES = [name.split()[1:] for name, _ in commands()]
WRONG = [
    ["serch"],
    ["nonsense"],
    ["search", "--sort", "x"],
    ["search", "--frmat", "json"],
    ["search", "x", "--lmt", "3"],
    ["search", "--queries", "/no/such/file"],
    ["search", "سوريا ("],
    ["search", "سوريا OR"],
    ["search", "لون:أحمر"],
    ["search", "دمشق date:2024-13"],
    ["search", "د*"],
    ["search", "دمشق", "--format", "trec"],
    ["search", "--saved", "لا وجود له"],
    ["search", "دمشق", "--since", "أمس الأول جدا"],
    ["search", "دمشق", "--since", "2024", "--until", "2020"],
    ["claims", "--min-sources", "0"],
    ["claims", "--min-sources", "many"],
    ["claims", "--limit"],
    ["claims", "--limit", "-1"],
    ["claims", "--debug=3"],
    ["quotes"],
    ["quotes", "عباس"],
    ["show"],
    ["sources", "extra"],
    ["sources", "1", "2"],
    ["sources", "--index", "/no/such/index"],
    ["completion"],
    ["completion", "tcsh"],
    ["index"],
    ["index", "/no/such/file"],
    ["index", "--fetch", "nonsense"],
    ["extract"],
    ["export", "/no/such/folder/x.sqlite"],
    ["import", "/no/such/file"],
    ["speakers", "merge", "o1", "o2"],
    ["config", "nosuch", "x"],
    ["config", "lang", "fr"],
    ["doctor", "terminal"],
]


@pytest.mark.parametrize("call", WRONG, ids=" ".join)
def test_whatever_is_wrong_is_told_in_arabic(qawl: Qawl, call: list[str]) -> None:
    ran = qawl("--lang", "ar", *call)
    assert ran.status in (2, 3)
    assert ran.err.startswith(("خطأ: ", "الاستعمال: "))
    for line in ran.err.splitlines():
        assert not ENGLISH.search(COMMAND.sub("", line)), line
    assert not MARKS.search(ran.err)


@pytest.mark.parametrize("name", NAMES, ids=" ".join)
def test_help_is_arabic_and_the_same_options_stand_in_it(qawl: Qawl, name: list[str]) -> None:
    arabic, english = (qawl(*name, "--help", *which).out for which in (["--lang", "ar"], []))
    assert re.findall(r"--[a-z-]+", english)[0] in arabic
    assert set(re.findall(r"^ *(--[a-z-]+)", english, re.M)) == set(re.findall(r"^ *(--[a-z-]+)", arabic, re.M))
    for line in arabic.splitlines():
        if not line.startswith(("    ", "  qawl")) and line:
            assert ARABIC.search(line) or line.lstrip().startswith("--"), line
        assert not ENGLISH.search(COMMAND.sub("", line)), line
    assert not MARKS.search(arabic)


@pytest.mark.parametrize("arguments", [["--lang", "ar", "sources", "--help"], ["sources", "--lang=ar", "--help"]])
def test_the_option_counts_wherever_it_stands(qawl: Qawl, arguments: list[str]) -> None:
    assert qawl(*arguments).out.startswith("الاستعمال: ")


@pytest.mark.parametrize("variable", ["QAWL_LANG", "LANG", "LC_ALL", "LC_MESSAGES"])
def test_the_environment_chooses_the_language(qawl: Qawl, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "ar" if variable == "QAWL_LANG" else "ar_SY.UTF-8")
    assert qawl("--help").out.startswith("الاستعمال: ")
    assert qawl("serch").err.startswith("الاستعمال: ")
    assert qawl("--lang", "en", "--help").out.startswith("Usage: ")


def test_the_language_that_was_kept_is_that_of_help_too(qawl: Qawl) -> None:
    qawl("config", "lang", "ar")
    assert qawl("--help").out.startswith("الاستعمال: ")
    assert qawl("serch").err.startswith("الاستعمال: ")


def test_english_is_the_default(qawl: Qawl) -> None:
    assert qawl("--help").out.startswith("Usage: ")
    assert not ARABIC.search(qawl("sources", "--index", "/no/such/index").err)


def test_help_comes_though_the_settings_are_broken(qawl: Qawl, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "config.toml"
    broken.write_text("lang = ", encoding="utf-8")
    monkeypatch.setenv("QAWL_CONFIG", str(broken))
    assert qawl("--help").status == 0


def test_a_word_after_two_dashes_chooses_no_language(qawl: Qawl) -> None:
    assert ARABIC.search(qawl("search", "--", "--lang", "ar").out.split("\n")[0]) is None


def test_json_is_the_same_in_every_language(qawl: Qawl, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{\n", encoding="utf-8")
    for call in (["sources"], ["extract", "--explain", str(ROOT / "seeds" / "002_fd9f9ff1609d1fae.txt")]):
        assert qawl(*call, "--format", "json", "--lang", "ar").out == qawl(*call, "--format", "json").out


def test_what_is_refused_is_told_in_arabic_with_its_place(qawl: Qawl, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"id": "a", "text": 3}\n', encoding="utf-8")
    out = qawl("index", tmp_path / "bad.jsonl", "--index", tmp_path / "i", "--lang", "ar").out
    assert "bad.jsonl:1: " in out
    assert not ENGLISH.search(COMMAND.sub("", out.replace(str(tmp_path), "")))


def test_on_a_terminal_options_keep_their_dashes_before_them(on_terminal: On) -> None:  # noqa: F811
    shown = on_terminal("--lang", "ar", "claims", "--help", XTERM_VERSION="XTerm(379)")
    assert FORMS.search(shown)
    assert "--limit N" in shown
    assert "2024-11" in shown
    marked = on_terminal("--lang", "ar", "claims", "--help", VTE_VERSION="7006")
    assert re.search("\u2067 *\u200e--limit N\u200e", marked)


def test_an_error_on_a_terminal_is_ordered_and_its_command_held_together(on_terminal: On) -> None:  # noqa: F811
    shown = on_terminal("--lang", "ar", "serch", XTERM_VERSION="XTerm(379)")
    assert "qawl --help" in shown
    assert FORMS.search(shown)
    assert "\u200eqawl index PATH…\u200e" in on_terminal(
        "--lang", "ar", "sources", "--index", "/nix", VTE_VERSION="7006"
    )  # fmt: skip


def test_arabic_help_needs_nothing_heavy() -> None:
    program = "import sys, cli; from search.interface.run import run; run(cli.cli, sys.argv[1:]); print(*sys.modules)"
    call = [sys.executable, "-c", program, "--lang", "ar", "search", "--help"]
    ran = subprocess.run(call, cwd=ROOT, capture_output=True, check=True, env={**os.environ, "QAWL_CONFIG": os.devnull})
    loaded = set(ran.stdout.decode().splitlines()[-1].split())
    assert not loaded & {"rich", "yaml", "whoosh", "sqlite3", "indexer.analysis", "trafilatura"}


def test_the_prompt_goes_on_in_the_language_it_was_opened_in(seeds_folder: Path) -> None:
    call = [sys.executable, str(ROOT / "cli.py"), "shell", "--lang", "ar", "--index", str(seeds_folder)]
    environment = {**os.environ, "QAWL_CONFIG": os.devnull, "LC_ALL": "C.UTF-8"}
    typed = "sources\nserch\n'open\nsources --lang en\nخروج\n"
    ran = subprocess.run(call, input=typed.encode(), capture_output=True, check=True, env=environment)
    assert ran.stdout.decode().startswith("4 مصادر")
    assert "4 sources" in ran.stdout.decode()
    assert [line for line in ran.stderr.decode().splitlines() if line.startswith("خطأ: ")] == [
        "خطأ: لا أمر اسمه 'serch'؛ هل تقصد 'search'؟",
        "خطأ: علامة تنصيص لم تُغلق",
    ]

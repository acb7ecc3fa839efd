"""The command line says what is wrong with what was asked, instead of finding nothing in silence."""

from __future__ import annotations

import errno
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from search.interface.run import run
from search.report.texts import Texts
from tests.conftest import Ran
from tests.unit.test_cli import process

Qawl = Callable[..., Ran]
OUTLET = "طيف بوست"


@pytest.mark.parametrize("call", [["search", "سوريا"], ["claims"], ["events"], ["speakers"], ["quotes", "باقري"]])
def test_an_outlet_that_the_index_does_not_have_is_told(qawl: Qawl, call: list[str]) -> None:
    ran = qawl(*call, "--source", "جريدة لا وجود لها")
    assert ran.status == 1
    assert "جريدة لا وجود لها" in ran.err
    assert "qawl sources" in ran.err
    assert qawl(*call, "--source", OUTLET).err == ""


@pytest.mark.parametrize("call", [["search", "سوريا"], ["claims"], ["events"], ["speakers"], ["quotes", "باقري"]])
def test_an_outlet_is_found_in_any_spelling(qawl: Qawl, call: list[str]) -> None:
    assert qawl(*call, "--source", "طَيْف بوسـت").out == qawl(*call, "--source", OUTLET).out


@pytest.mark.parametrize("call", [["search", "سوريا"], ["claims"]])
def test_a_speaker_whom_nobody_quotes_is_told(qawl: Qawl, call: list[str]) -> None:
    ran = qawl(*call, "--speaker", "فلان الفلاني")
    assert ran.status == 1
    assert "فلان الفلاني" in ran.err
    assert "qawl speakers" in ran.err


@pytest.mark.parametrize("command", ["index", "extract"])
def test_a_folder_without_articles_is_told(qawl: Qawl, tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    place = ["--index", tmp_path / "new"] if command == "index" else []
    ran = qawl(command, tmp_path / "empty", *place)
    assert ran.status == 1
    assert ".jsonl" in ran.out


def test_an_interrupted_indexing_says_that_it_can_go_on(clean_environment: None, tmp_path: Path) -> None:
    waiting = process("index", "-", "--index", tmp_path / "index", stdin=subprocess.PIPE)
    time.sleep(2.0)
    waiting.send_signal(signal.SIGINT)
    _, err = waiting.communicate(timeout=10)
    assert waiting.returncode == 130
    assert b"Interrupted" in err


def test_language_and_index_are_taken_before_the_command_too(qawl: Qawl, tmp_path: Path) -> None:
    assert qawl("--lang", "ar", "sources").out == qawl("sources", "--lang", "ar").out
    assert qawl("--index", tmp_path / "nothing", "sources").status == 3


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT])
def test_what_the_system_refuses_is_told_with_the_place_and_a_way_out(
    capsys: pytest.CaptureFixture[str], number: int
) -> None:
    @click.group()
    def commands() -> None: ...

    @commands.command()
    def write() -> None:
        raise OSError(number, os.strerror(number), "مجلد/archive.sqlite")

    assert run(commands, ["write"]) == 2
    said = capsys.readouterr().err
    assert "مجلد/archive.sqlite" in said
    assert "--index" in said


@pytest.mark.parametrize("key", ["more_reports", "more_articles"])
def test_what_is_left_out_is_counted_in_words_that_fit_one_and_many(key: str) -> None:
    english = Texts("en")
    assert english.count(key, 1, id="c1").endswith("1 more " + key[5:-1] + ": qawl show c1")
    assert english.count(key, 3, id="c1").endswith("3 more " + key[5:] + ": qawl show c1")
    assert "3" in Texts("ar").count(key, 3, id="c1")
    assert "c1" in Texts("ar").count(key, 1, id="c1")


def test_the_days_of_a_saying_read_well_in_arabic_whether_one_or_from_and_to() -> None:
    arabic = Texts("ar")
    assert "في من" not in arabic("said_on", day=arabic.days("2018-04-01", "2018-04-07"))


def test_a_trec_run_without_queries_and_queries_in_another_encoding_are_wrong_calls(qawl: Qawl, tmp_path: Path) -> None:
    queries = tmp_path / "queries.tsv"
    queries.write_bytes("1\tالدفاع الجوي\n".encode("windows-1256"))
    for call in (["search", "سوريا", "--format", "trec"], ["search", "--queries", str(queries)]):
        ran = qawl(*call)
        assert ran.status == 2
        assert "fault of qawl" not in ran.err
        assert len(ran.err.splitlines()) == 2


def test_everybody_who_may_be_meant_is_listed_one_under_the_other(qawl: Qawl) -> None:
    for language in ("en", "ar"):
        _, *listed = qawl("quotes", "عباس", "--lang", language).err.splitlines()
        assert len(listed) == 2
        assert {re.match(r" *", line)[0] for line in listed} == {" " * 6}  # type: ignore[index]


@pytest.mark.parametrize(
    "lost", ["error return without exception set", "<built-in> returned NULL without setting an exception"]
)
def test_memory_that_ran_out_inside_python_is_told_as_such(capfd: pytest.CaptureFixture[str], lost: str) -> None:
    @click.group()
    def starved() -> None:
        """Fail as Python does where it has no memory for an exception."""

    @starved.command()
    def search() -> None:
        raise SystemError(lost)

    assert run(starved, ["search"]) == 2
    assert "there is not enough memory" in capfd.readouterr().err

"""The command line as a whole: every exit status, clean streams, settings, formats."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from search.interface import settings
from tests.conftest import ROOT, SEEDS, Ran

Qawl = Callable[..., Ran]
PHRASE = "الدفاع الجوي"


def process(*arguments: str | Path, **kwargs: object) -> subprocess.Popen[bytes]:
    """Start a command that can be interrupted, even where the tests themselves, behind `&` of a script, cannot."""
    command = [sys.executable, str(ROOT / "cli.py"), *map(str, arguments)]
    return subprocess.Popen(  # type: ignore[call-overload, no-any-return]
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        **kwargs,
    )


class TestExitStatus:
    def test_0_if_something_is_found(self, qawl: Qawl) -> None:
        assert qawl("search", PHRASE).status == 0

    def test_1_if_nothing_is_found(self, qawl: Qawl) -> None:
        assert qawl("search", "كلمةلاتوجد").status == 1
        assert qawl("quotes", "فلان الفلاني").status == 1
        assert qawl("show", "q0123456789").status == 1
        assert "q0123456789" in qawl("show", "q0123456789").err

    def test_1_if_there_is_no_quotation_in_a_file(self, qawl: Qawl, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("عنوان قصير\n\nالسماء زرقاء والأرض خضراء في الربيع.", encoding="utf-8")
        for form in ("table", "json", "jsonl"):
            assert qawl("extract", tmp_path / "a.txt", "--format", form).status == 1

    @pytest.mark.parametrize(
        "call",
        [
            ["search", '"لم تغلق'],
            ["search", ")"],
            ["search", "دمشق", "--since", "أمس الأول"],
            ["search", "دمشق", "--since", "2024-12", "--until", "2024-11"],
            ["search", "دمشق", "--format", "xml"],
            ["search", "--saved", "لم يحفظ"],
            ["quotes", "عباس"],
            ["index"],
            ["index", "لا ملف بهذا الاسم"],
            ["extract", "لا ملف بهذا الاسم"],
            ["nosuchcommand"],
            ["config", "nosuchsetting", "x"],
            ["config", "bidi", "sideways"],
        ],
    )
    def test_2_if_the_call_or_the_input_is_wrong_and_the_message_says_what_to_do(
        self, qawl: Qawl, call: list[str]
    ) -> None:
        ran = qawl(*call)
        assert ran.status == 2
        assert ran.out == ""
        assert len(ran.err.splitlines()) >= 2
        assert "Traceback" not in ran.err

    @pytest.mark.parametrize("command", ["sources", "claims", "events", "speakers", "check", "rebuild"])
    def test_3_if_there_is_no_index_and_the_message_names_the_command_that_makes_it(
        self, qawl: Qawl, tmp_path: Path, command: str
    ) -> None:
        ran = qawl(command, "--index", tmp_path / "nothing")
        assert ran.status == 3
        assert "qawl index" in ran.err

    def test_3_if_the_index_is_damaged_and_the_message_names_the_command_that_mends_it(
        self, qawl: Qawl, own_folder: Path
    ) -> None:
        for file in (own_folder / "engine").iterdir():
            if file.suffix == ".seg":
                file.write_bytes(file.read_bytes()[:-9])
        ran = qawl("search", PHRASE, "--index", own_folder)
        assert ran.status == 3
        assert "qawl rebuild" in ran.err
        assert qawl("rebuild", "--index", own_folder).status == 0
        assert qawl("search", PHRASE, "--index", own_folder).status == 0

    def test_130_if_interrupted(self, clean_environment: None, tmp_path: Path) -> None:
        waiting = process("index", "-", "--index", tmp_path / "index", stdin=subprocess.PIPE)
        time.sleep(1.0)
        waiting.send_signal(signal.SIGINT)
        _, err = waiting.communicate(timeout=10)
        assert waiting.returncode == 130
        assert b"Traceback" not in err

    def test_130_if_watching_is_interrupted_and_what_came_meanwhile_is_indexed(
        self, qawl: Qawl, tmp_path: Path
    ) -> None:
        (tmp_path / "news").mkdir()
        (tmp_path / "news" / "a.txt").write_text("قال زيد العمري إن السماء زرقاء.", encoding="utf-8")
        watching = process("index", tmp_path / "news", "--watch", "--index", tmp_path / "index")
        time.sleep(2.0)
        watching.send_signal(signal.SIGINT)
        watching.communicate(timeout=10)
        assert watching.returncode == 130
        assert qawl("search", "السماء", "--index", tmp_path / "index").status == 0


class TestStreams:
    def test_a_closed_pipe_ends_quietly(self, seeds_folder: Path) -> None:
        many = process("search", "في OR من OR على OR سوريا", "--limit", "0", "--index", seeds_folder)
        assert many.stdout and many.stderr  # noqa: PT018
        many.stdout.read(10)
        many.stdout.close()
        assert many.stderr.read() == b""
        assert many.wait(10) == 0

    def test_with_json_nothing_else_is_on_stdout_even_when_the_seeds_are_indexed_first(
        self, qawl: Qawl, tmp_path: Path
    ) -> None:
        ran = qawl("search", PHRASE, "--format", "json", "--index", tmp_path / "new")
        assert ran.json["schema"] == "qawl/search/1"
        assert "seed" in ran.err

    def test_output_that_is_no_terminal_has_no_escapes_and_no_direction_marks(self, qawl: Qawl) -> None:
        for command in (["search", PHRASE], ["quotes", "باقري"], ["extract", str(SEEDS / "002_fd9f9ff1609d1fae.txt")]):
            out = qawl(*command).out
            assert not set(out) & set("\x1b\u2066\u2067\u2068\u2069\u202a\u202b")

    def test_force_color_colours_a_pipe_and_no_color_wins_over_nothing(
        self, qawl: Qawl, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FORCE_COLOR", "1")
        assert "\x1b[" in qawl("search", PHRASE).out
        assert "\x1b[" not in qawl("search", PHRASE, "--no-color").out

    def test_debug_shows_where_an_error_came_from(self, qawl: Qawl) -> None:
        assert "Traceback" in qawl("search", ")", "--debug").err


class TestIndexing:
    def test_indexing_twice_changes_nothing(self, qawl: Qawl, tmp_path: Path) -> None:
        first = qawl("index", SEEDS, "--index", tmp_path / "i", "--format", "json").json
        again = qawl("index", SEEDS, "--index", tmp_path / "i", "--format", "json").json
        assert (first["added"], first["unchanged"]) == (5, 0)
        assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 5)

    def test_a_refused_record_is_told_with_its_reason_and_the_rest_goes_on(self, qawl: Qawl, tmp_path: Path) -> None:
        lines = tmp_path / "news.jsonl"
        lines.write_text('{"id": "a", "text": "قال زيد إن السماء زرقاء."}\nnot json\n', encoding="utf-8")
        ran = qawl("index", lines, "--index", tmp_path / "i", "--format", "json")
        assert ran.status == 0
        assert ran.json["added"] == 1
        assert [(one["path"], one["line"]) for one in ran.json["refused"]] == [(str(lines), 2)]
        assert all(one["reason"] and one["hint"] for one in ran.json["refused"])

    @pytest.mark.parametrize("command", ["index", "extract", "import"])
    def test_if_everything_is_refused_the_input_is_wrong(self, qawl: Qawl, tmp_path: Path, command: str) -> None:
        (tmp_path / "empty.jsonl").write_text('{"id": "a", "text": ""}\n')
        place = [] if command == "extract" else ["--index", tmp_path / "i"]
        ran = qawl(command, tmp_path / "empty.jsonl", *place)
        assert ran.status == 2
        assert "look whether it is the file you meant" in ran.out + ran.err

    def test_what_is_known_already_is_found_though_the_rest_is_refused(self, qawl: Qawl, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("قال زيد إن السماء زرقاء.", encoding="utf-8")
        (tmp_path / "empty.txt").write_text("")
        assert [qawl("index", tmp_path, "--index", tmp_path / "i").status for _ in range(2)] == [0, 0]

    def test_what_to_do_is_said_once_for_refusals_of_one_reason(self, qawl: Qawl, tmp_path: Path) -> None:
        (tmp_path / "a.jsonl").write_text("[\n" * 3)
        ran = qawl("index", tmp_path / "a.jsonl", "--index", tmp_path / "i")
        assert (ran.out.count("refused: "), ran.out.count("one JSON object")) == (3, 1)


class TestFormats:
    def test_every_line_of_jsonl_is_an_object_that_names_its_schema(self, qawl: Qawl) -> None:
        for command in (["search", PHRASE], ["quotes", "باقري"], ["sources"], ["speakers"]):
            assert all(line["schema"] == f"qawl/{command[0]}/1" for line in qawl(*command, "--format", "jsonl").jsonl)

    def test_csv_has_one_header_and_rows_of_its_length(self, qawl: Qawl) -> None:
        for command in (["search", PHRASE], ["quotes", "باقري"], ["sources"], ["speakers"]):
            rows = list(csv.reader(io.StringIO(qawl(*command, "--format", "csv").out)))
            assert len(rows) > 1
            assert {len(row) for row in rows} == {len(rows[0])}

    def test_quotations_in_json_are_verbatim(self, qawl: Qawl) -> None:
        (article,) = qawl("extract", SEEDS / "002_fd9f9ff1609d1fae.txt", "--format", "jsonl").jsonl
        assert article["quotations"]
        for one in article["quotations"]:
            assert one["text"] == article["text"][one["start"] : one["end"]]

    def test_citations_point_to_the_place_in_the_article(self, qawl: Qawl) -> None:
        everything = qawl("quotes", "باقري", "--format", "jsonld").json["@graph"]
        graph = [node for node in everything if node["@type"] == "Quotation"]
        ids = {node["@id"] for node in graph}
        claims = [node for node in everything if node["@type"] == "Claim"]
        assert claims
        assert all(report["@id"] in ids for claim in claims for report in claim["appearance"])
        quote, position = graph[0]["oa:hasSelector"]
        assert quote["oa:exact"] == graph[0]["text"]
        assert position["oa:end"] - position["oa:start"] == len(graph[0]["text"])
        items = qawl("quotes", "باقري", "--format", "csl").json
        assert items[0]["issued"]["date-parts"] == [[2020, 7, 9]]
        assert qawl("quotes", "باقري", "--format", "bibtex").out.startswith("@article{q")

    def test_markdown_quotes_the_words_and_escapes_the_rest(self, qawl: Qawl) -> None:
        out = qawl("search", PHRASE, "--format", "markdown").out
        assert "> طهران ستعزز قدرات أنظمة **الدفاع** **الجوي** في سوريا" in out

    def test_a_trec_run_lists_the_articles_for_each_query_by_rank(self, qawl: Qawl, tmp_path: Path) -> None:
        queries = tmp_path / "queries.tsv"
        queries.write_text("q1\tالدفاع الجوي السوري\nq2\tروسيا\n", encoding="utf-8")
        lines = [line.split() for line in qawl("search", "--queries", queries, "--format", "trec").out.splitlines()]
        assert {line[0] for line in lines} == {"q1", "q2"}
        assert [line[3] for line in lines if line[0] == "q1"][:2] == ["1", "2"]
        assert all(len(line) == 6 and line[1] == "Q0" and line[5] == "qawl" for line in lines)


class TestSettings:
    def test_the_call_wins_over_the_environment_over_the_file_over_the_default(
        self, qawl: Qawl, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def lang(*more: str) -> tuple[str, str]:
            (one,) = qawl("config", "lang", "--format", "json", *more).json["settings"]
            return one["value"], one["origin"]

        assert lang() == (None, "default")
        assert qawl("config", "lang", "ar").status == 0
        assert lang() == ("ar", "config")
        monkeypatch.setenv("QAWL_LANG", "en")
        assert lang() == ("en", "environment")
        assert lang("--lang", "ar") == ("ar", "option")

    def test_keeping_one_setting_leaves_the_other_lines_of_the_file_alone(self, qawl: Qawl) -> None:
        qawl("config", "bidi", "visual")
        path = Path(qawl("config", "--format", "json").json["file"])
        path.write_text("# mine\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
        qawl("config", "lang", "ar")
        qawl("config", "bidi", "off")
        assert path.read_text(encoding="utf-8") == '# mine\nlang = "ar"\nbidi = "off"\n'

    def test_a_file_that_sets_what_does_not_exist_is_refused(self, qawl: Qawl) -> None:
        qawl("config", "lang", "ar")
        path = Path(qawl("config", "--format", "json").json["file"])
        for content in ('langue = "ar"\n', "lang = \n", 'lang = "fr"\n'):
            path.write_text(content, encoding="utf-8")
            settings.forget()
            ran = qawl("sources")
            assert (ran.status, str(path) in ran.err) == (2, True)

    def test_the_interface_speaks_arabic_if_asked(self, qawl: Qawl) -> None:
        assert "فقرات مطابقة خارج الاقتباسات" in qawl("search", "دمشق", "--lang", "ar").out

    def test_the_index_of_the_working_folder_is_used_if_it_is_there(
        self, qawl: Qawl, monkeypatch: pytest.MonkeyPatch, seeds_folder: Path
    ) -> None:
        monkeypatch.delenv("QAWL_INDEX")
        os.symlink(seeds_folder, "index")
        ran = qawl("sources", "--format", "json")
        assert len(ran.json["sources"]) == 4


class TestSavedSearches:
    def test_new_shows_what_came_since_the_last_run(self, qawl: Qawl, own_folder: Path, tmp_path: Path) -> None:
        here = ("--index", own_folder)
        assert qawl("search", "دمشق", "--save", "watch", *here).status == 0
        assert qawl("search", "--saved", "watch", "--new", *here).status == 0
        assert qawl("search", "--saved", "watch", "--new", *here).status == 1
        (tmp_path / "new.txt").write_text(
            "خبر جديد\n\nقال الوزير زيد العمري إن دمشق ستستقبل الوفد غداً.", encoding="utf-8"
        )
        assert qawl("index", tmp_path / "new.txt", *here).status == 0
        ran = qawl("search", "--saved", "watch", "--new", "--format", "json", *here)
        assert ran.json["paragraphs_found"] == 1
        assert qawl("search", "--saved", "watch", *here).status == 0

    def test_kept_searches_are_listed_with_their_filters(self, qawl: Qawl, own_folder: Path) -> None:
        qawl("search", "دمشق", "--since", "2024-11", "--save", "watch", "--index", own_folder)
        (saved,) = qawl("search", "--format", "json", "--index", own_folder).json["saved"]
        assert (saved["name"], saved["query"], saved["filters"]["since"]) == ("watch", "دمشق", "2024-11-01")


class TestPrompt:
    def test_commands_are_typed_as_they_are_and_a_wrong_one_ends_nothing(self, seeds_folder: Path) -> None:
        typed = f'search "{PHRASE}"\nnosuchcommand\nsearch )\nsources --format json\nexit\nsources\n'
        shell = process("shell", "--index", seeds_folder, stdin=subprocess.PIPE)
        out, err = shell.communicate(typed.encode(), timeout=20)
        assert shell.returncode == 0
        assert "الجوي" in out.decode()
        assert json.loads(out.decode()[out.decode().index("{") :])["schema"] == "qawl/sources/1"
        assert b"nosuchcommand" in err
        assert b"Traceback" not in err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(qawl: Qawl, shell: str) -> None:
    assert "_QAWL_COMPLETE" in qawl("completion", shell).out


def test_completion_completes_speakers_from_the_index(seeds_folder: Path) -> None:
    asked = {"COMP_WORDS": "qawl quotes باق", "COMP_CWORD": "2", "_QAWL_COMPLETE": "bash_complete"}
    shell = process(env={**os.environ, **asked, "QAWL_INDEX": str(seeds_folder)})
    assert "محمد باقري" in shell.communicate(timeout=20)[0].decode()


def test_help_and_search_import_only_what_they_need(seeds_folder: Path) -> None:
    """Start-up stays short as long as these stay out; the seconds are measured by `make bench`."""
    program = "import sys, cli; from search.interface.run import run; run(cli.cli, sys.argv[1:]); print(*sys.modules)"

    def modules(*arguments: str) -> set[str]:
        ran = subprocess.run([sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, check=True)
        return set(ran.stdout.decode().splitlines()[-1].split())

    heavy = {"rich", "trafilatura", "yaml", "prompt_toolkit"}
    assert not modules("--help") & (heavy | {"whoosh", "sqlite3", "indexer.analysis"})
    assert not modules("search", "دمشق", "--index", str(seeds_folder)) & (heavy - {"yaml"})


class TestCandidates:
    @pytest.fixture
    def candidates(self, qawl: Qawl) -> Iterator[Callable[[str, str], list[str]]]:
        from cli import cli
        from search.interface import prompt

        with click.Context(cli) as context:
            yield lambda before, word: prompt.candidates(cli, context, before, word)

    def test_the_first_word_is_a_command(self, candidates: Callable[[str, str], list[str]]) -> None:
        assert candidates("", "quo") == ["quotes "]

    def test_a_dash_begins_an_option_of_that_command(self, candidates: Callable[[str, str], list[str]]) -> None:
        assert candidates("quotes ", "--ab") == ["--about"]

    def test_other_words_are_speakers_of_the_index_quoted_for_the_prompt(
        self, candidates: Callable[[str, str], list[str]]
    ) -> None:
        assert candidates("quotes ", "باق") == ["'محمد باقري'"]

    def test_behind_source_stand_sources(self, candidates: Callable[[str, str], list[str]]) -> None:
        assert candidates("search دمشق --source ", "طيف") == ["'طيف بوست'"]


class TestDecisions:
    """What users say of officials holds at once, survives a rebuild, and can be taken back."""

    def names(self, qawl: Qawl, folder: Path) -> dict[str, str]:
        listed = qawl("speakers", "--index", folder, "--format", "json").json["speakers"]
        return {one["name"]: one["id"] for one in listed}

    def test_two_officials_are_made_one(self, qawl: Qawl, own_folder: Path) -> None:
        before = self.names(qawl, own_folder)
        kept, other = before["بشار الأسد"], before["محمد باقري"]
        assert qawl("speakers", "merge", kept, other, "--index", own_folder).status == 0
        assert other not in self.names(qawl, own_folder).values()
        assert qawl("rebuild", "--index", own_folder).status == 0
        assert other not in self.names(qawl, own_folder).values()
        assert qawl("speakers", "undo", "--index", own_folder).status == 0
        assert other in self.names(qawl, own_folder).values()

    def test_an_official_gets_the_name_that_the_user_gives(self, qawl: Qawl, own_folder: Path) -> None:
        known = self.names(qawl, own_folder)["محمد باقري"]
        assert qawl("speakers", "rename", known, "اللواء محمد باقري", "--index", own_folder).status == 0
        assert self.names(qawl, own_folder)["اللواء محمد باقري"] == known

    def test_what_cannot_be_decided_is_refused(self, qawl: Qawl, own_folder: Path) -> None:
        assert qawl("speakers", "merge", "o0000000000", "o1111111111", "--index", own_folder).status == 2
        known = self.names(qawl, own_folder)["محمد باقري"]
        assert qawl("speakers", "split", known, "فلان", "--index", own_folder).status == 2


class TestExchange:
    def test_what_is_exported_can_be_imported_elsewhere(self, qawl: Qawl, tmp_path: Path) -> None:
        for name in ("articles.jsonl", "articles.sqlite"):
            assert qawl("export", tmp_path / name).status == 0
            ran = qawl("import", tmp_path / name, "--index", tmp_path / f"index of {name}", "--format", "json")
            assert ran.json["added"] == 5
            found = qawl("search", PHRASE, "--index", tmp_path / f"index of {name}", "--format", "json").json
            assert found["paragraphs_found"] == qawl("search", PHRASE, "--format", "json").json["paragraphs_found"]

    def test_no_file_is_overwritten(self, qawl: Qawl, tmp_path: Path) -> None:
        (tmp_path / "there").write_text("mine")
        assert qawl("export", tmp_path / "there").status == 2
        assert (tmp_path / "there").read_text() == "mine"


def test_the_version_is_known_in_a_checkout_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    from configparser import ConfigParser
    from importlib.metadata import PackageNotFoundError

    from search.interface import version

    def missing(_name: str) -> str:
        raise PackageNotFoundError

    settings = ConfigParser()
    settings.read("setup.cfg", encoding="utf-8")
    monkeypatch.setattr("importlib.metadata.version", missing)
    assert version.current() == settings["metadata"]["version"]


def test_a_monstrous_line_of_the_shell_is_refused_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    from search.interface import prompt

    assert prompt._words("ب" * 1_000_000) == []
    assert "1,000,000" in capsys.readouterr().err

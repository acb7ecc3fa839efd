"""Whatever others write into articles, names and addresses: no command, in no format, lets it reach the terminal."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click
import pytest
from hostile import OWN, PAYLOADS, damage, forbidden_in, on_terminal, tag, warm_up, write_corpus

ALL = "".join(PAYLOADS).replace("\x00", "")
ESCAPE, TITLE = "\x1b[2J\u202e", "\x1b]0;owned\x07\u2067"


@dataclass(frozen=True)
class Call:
    """A way to call a command.

    Attributes:
        arguments: `{corpus}` is the folder of hostile articles, `{place}` an empty one, ids by what they are of.
        complete: Whether the answer must hold something of every payload's articles.
        changes: Whether it needs an index of its own.
        damaged: Whether the archive is damaged before.
    """

    arguments: list[str]
    complete: bool = False
    changes: bool = False
    damaged: bool = False
    typed: str = ""
    piped: bytes | None = None
    environment: dict[str, str] = field(default_factory=dict)


def call(*arguments: str, **more: object) -> Call:
    return Call(list(arguments), **more)  # type: ignore[arg-type]


EVERY_HOSTILE = [f"hostile-{number}" for number in range(len(PAYLOADS))]
CALLS = {
    "search": call("search", "الطريق"),
    "search all": call("search", "الطريق OR الميناء OR الجسر", "--limit", "0", complete=True),
    "search facets": call("search", "الطريق", "--facet", "speaker", "--facet", "source", "--facet", "month"),
    "search in vain": call("search", "لاشيءكهذا"),
    "search save": call("search", "الطريق", "--save", ESCAPE, "--source", TITLE, changes=True),
    "search saved": call("search", "--saved", ESCAPE),
    "search list": call("search"),
    "quotes": call("quotes", "سعيد المثال", "--all", "--limit", "0", complete=True),
    "quotes folded": call("quotes", "سعيد المثال"),
    "quotes by name": call("quotes", "كريم"),
    "speakers": call("speakers", "--limit", "0"),
    "speakers suggest": call("speakers", "--suggest"),
    "speakers merge": call("speakers", "merge", "{speaker}", "{other}", changes=True),
    "speakers merge hostile": call("speakers", "merge", ESCAPE, TITLE, changes=True),
    "speakers split": call("speakers", "split", "{speaker}", ALL, changes=True),
    "speakers rename": call("speakers", "rename", "{speaker}", ALL, changes=True),
    "speakers undo": call("speakers", "undo", changes=True),
    "claims": call("claims", "--limit", "0", complete=True),
    "events": call("events", "--limit", "0", complete=True),
    "compare": call("compare", "الطريق", "--limit", "0"),
    "sources": call("sources", complete=True),
    "show articles": call("show", *EVERY_HOSTILE, complete=True),
    "show paragraph": call("show", "hostile-9#1"),
    "show quotation": call("show", "{quotation}"),
    "show claim": call("show", "{claim}"),
    "show event": call("show", "{event}"),
    "show speaker": call("show", "{speaker}"),
    "extract": call("extract", "{corpus}", "--explain", complete=True),
    "analyze": call("analyze", ALL),
    "check": call("check", "--deep"),
    "check damaged": call("check", "--deep", damaged=True),
    "check repair": call("check", "--repair", damaged=True),
    "rebuild": call("rebuild", changes=True),
    "index": call("index", "{corpus}", "--index", "{place}/new", changes=True),
    "index again": call("index", "{corpus}", changes=True),
    "index piped": call("index", "-", piped=f'{{"id": "{ESCAPE}\n'.encode(), changes=True),
    "index fetch": call("index", "--fetch", f"http://127.0.0.1/{ESCAPE}", changes=True),
    "export": call("export", "{place}/" + ESCAPE + ".jsonl"),
    "export again": call("export", "{corpus}/news" + ESCAPE + ".jsonl"),
    "import": call("import", "{corpus}/news" + ESCAPE + ".jsonl", changes=True),
    "import nothing": call("import", "{corpus}/empty" + ESCAPE + ".txt", changes=True),
    "config": call("config"),
    "config store": call("config", "format", ESCAPE, environment={"QAWL_CONFIG": "/nowhere/" + ESCAPE}),
    "config of a file": call("config", environment={"QAWL_CONFIG": "{place}/config.toml"}),
    "config of the environment": call("config", environment={"QAWL_LANG": ESCAPE}),
    "completion": call("completion", "bash"),
    "completion of speakers": call(
        environment={"_QAWL_COMPLETE": "bash_complete", "COMP_WORDS": "qawl quotes ", "COMP_CWORD": "2"}
    ),
    "completion of sources": call(
        environment={"_QAWL_COMPLETE": "bash_complete", "COMP_WORDS": "qawl search --source ", "COMP_CWORD": "3"}
    ),
    "doctor terminal": call("doctor", "terminal", typed="0\n", environment={"TERM_PROGRAM": ESCAPE}),
    "shell": call("shell", piped=f'search الطريق\nshow hostile-1\n{ESCAPE}\n"{TITLE}\nspeakers\n'.encode()),
    "hostile speaker": call("quotes", TITLE),
    "hostile id": call("show", TITLE),
    "hostile path": call("index", ESCAPE + "nowhere"),
    "hostile index": call("search", "الطريق", "--index", "{place}/" + ESCAPE),
    "hostile date": call("search", "الطريق", "--since", ESCAPE),
    "hostile outlet": call("claims", "--source", TITLE),
    "hostile choice": call("search", "الطريق", "--kind", ESCAPE),
    "hostile option": call("search", "الطريق", "--" + ESCAPE),
    "hostile command": call(ESCAPE),
    "hostile language": call("--lang", ESCAPE, "search", "الطريق"),
} | {f"hostile query {n}": call("search", f"الطريق {one}".replace("\x00", "")) for n, one in enumerate(PAYLOADS)}
RANKED = "search --queries"


def commands(group: click.Group, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name, command in group.commands.items():
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)


def formats_of(arguments: list[str]) -> list[str]:
    """Return the formats in which a call can be answered, none if there is no choice."""
    from cli import cli

    for path, command in sorted(commands(cli), key=lambda pair: -len(pair[0])):
        if tuple(arguments[: len(path)]) == path:
            choices = [one.type.choices for one in command.params if one.name == "format"]  # type: ignore[attr-defined]
            return [one for one in choices[0] if one != "trec"] if choices else []
    return []


def test_every_command_is_called() -> None:
    from cli import cli

    called = {tuple(one.arguments[:length]) for one in CALLS.values() for length in (1, 2)}
    assert {path for path, _ in commands(cli)} - called - {("doctor",)} == set()


def test_every_format_is_tried() -> None:
    from search.report import Format

    tried = {one for each in CALLS.values() for one in formats_of(each.arguments)}
    assert tried == set(Format)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    write_corpus(folder)
    return folder


@pytest.fixture(scope="module")
def index(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    warm_up(tmp_path_factory.mktemp("warm"))
    folder = tmp_path_factory.mktemp("index") / "index"
    status, out = on_terminal(["index", str(corpus)], folder)
    assert status == 0, out
    assert on_terminal(["search", "الطريق", "--save", ESCAPE], folder)[0] == 0
    return folder


@pytest.fixture(scope="module")
def ids(index: Path) -> dict[str, str]:
    """Ids of each kind of thing that can be shown."""

    def first(*arguments: str) -> list[str]:
        lines = on_terminal([*arguments, "--format", "jsonl"], index)[1].splitlines()
        return [json.loads(line)["id"] for line in lines if line.startswith("{")]

    speakers = first("speakers", "--limit", "2")
    return {
        "{quotation}": first("quotes", "سعيد المثال")[0],
        "{claim}": first("claims")[0],
        "{event}": first("events")[0],
        "{speaker}": speakers[0],
        "{other}": speakers[1],
    }


def filled(text: str, places: dict[str, str]) -> str:
    for name, value in places.items():
        text = text.replace(name, value)
    return text


def ways_of(name: str, arguments: list[str]) -> list[list[str]]:
    """Return the options with which a call is tried: every format, and in Arabic; for a mistaken call, two formats."""
    forms = formats_of(arguments)
    if name.startswith("hostile"):
        forms = [form for form in forms if form in ("table", "json")]
    if name.startswith(("completion", "hostile command", "hostile language")):
        return [[]]
    unordered = [["--bidi", "off"]] if "table" in forms and not name.startswith("hostile") else []
    return [*(["--format", form] for form in forms), *unordered, ["--lang", "ar"]]


@pytest.mark.parametrize("name", CALLS)
def test_nothing_forbidden_reaches_the_terminal(
    corpus: Path, index: Path, ids: dict[str, str], tmp_path: Path, name: str
) -> None:
    one = CALLS[name]
    (tmp_path / "config.toml").write_text('lang = "\\u001b[2J\\u202e"\n', encoding="utf-8")
    places = {"{corpus}": str(corpus), "{place}": str(tmp_path), **ids}
    arguments = [filled(argument, places) for argument in one.arguments]
    environment = {key: filled(value, places) for key, value in one.environment.items()}
    for way in ways_of(name, arguments):
        mine = index
        if one.changes or one.damaged:
            mine = tmp_path / "own"
            shutil.rmtree(mine, ignore_errors=True)
            shutil.copytree(index, mine)
        if one.damaged:
            damage(mine)
        status, shown = on_terminal([*arguments, *way], mine, typed=one.typed, piped=one.piped, **environment)
        assert status in (0, 1, 2, 3), (way, status, shown[-2000:])
        assert "Traceback" not in shown, (way, shown)
        assert "fault of qawl" not in shown, (way, shown)
        assert forbidden_in(shown, isolated="off" not in way) == [], way
        if one.complete and way[-1] in ("json", "jsonl", "csv"):
            assert [number for number in range(len(PAYLOADS)) if tag(number) not in shown.replace("\n", "")] == [], way
        for made in tmp_path.glob("*.jsonl"):
            made.unlink()


def test_a_run_of_queries_that_others_wrote(index: Path, tmp_path: Path) -> None:
    lines = [
        f"{payload}\tالطريق {payload}" for payload in PAYLOADS if not set(payload) & set("\r\x0b\x0c\x85\u2028\u2029")
    ]
    (tmp_path / "queries.tsv").write_text("\n".join(lines), encoding="utf-8")
    for unit in ("article", "paragraph"):
        call = ["search", "--queries", str(tmp_path / "queries.tsv"), "--format", "trec", "--unit", unit]
        status, shown = on_terminal(call, index)
        assert (status in (0, 2), "Traceback" in shown, forbidden_in(shown)) == (True, False, [])


@pytest.mark.parametrize("bidi", ["terminal", "isolate", "visual", "off"])
@pytest.mark.parametrize("color", ["always", "never"])
def test_nor_in_any_way_of_drawing(index: Path, bidi: str, color: str) -> None:
    for name in ("search all", "speakers", "show articles"):
        _, shown = on_terminal([*CALLS[name].arguments, "--bidi", bidi, "--color", color], index)
        assert forbidden_in(shown, isolated=bidi == "isolate") == []
        assert color == "always" or not OWN.search(shown)


def test_markup_is_shown_as_it_was_written(index: Path) -> None:
    _, shown = on_terminal(["show", "hostile-12", "--bidi", "off", "--color", "never"], index)
    assert "[bold red]أحمر[/bold red]" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize("style", ["plain", "excel", "semicolon"])
@pytest.mark.parametrize("name", ["search all", "speakers", "sources", "claims", "quotes", "events", "extract"])
def test_no_cell_of_a_sheet_is_a_formula(index: Path, corpus: Path, name: str, style: str) -> None:
    arguments = [filled(one, {"{corpus}": str(corpus)}) for one in CALLS[name].arguments]
    _, shown = on_terminal([*arguments, "--format", "csv", "--csv-style", style], index)
    sheet = "\n".join(line for line in shown.splitlines() if not line.startswith(("qawl:", "      ")))
    rows = list(csv.reader(io.StringIO(sheet.removeprefix("\ufeff")), delimiter=";" if style == "semicolon" else ","))
    assert len(rows) > 1
    assert [cell for row in rows for cell in row if re.match(r"[=+@\t\r]|-(?![0-9.]+$)", cell)] == []


def test_json_gives_back_what_was_stored(index: Path) -> None:
    _, shown = on_terminal(["show", "hostile-9", "--format", "json"], index)
    assert "\u202e\u2066\u2068ملف txt.exe" in json.dumps(json.loads(shown), ensure_ascii=False)

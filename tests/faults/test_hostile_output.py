"""Whatever others write into articles, names and addresses: no command, in no format, lets it reach the terminal."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import select
import termios
from pathlib import Path

import pytest

PAYLOADS = [
    "\x1b[2J\x1b[H",
    "\x1b]0;owned\x07",
    "\x1b]52;c;cm0gLXJmIC8=\x07",
    "\x1b]8;;https://evil.example\x1b\\اضغط\x1b]8;;\x1b\\",
    "\x9b2J\x9d0;owned\x9c",
    "\x1bP+q544e\x1b\\",
    "\x00\x07\x08\x7f\x0e",
    "\rلم يقل",
    "a\x0bb\x0cc\x85d\u2028e\u2029f",
    "\u202e\u2066\u2068ملف txt.exe",
    "\U000e0001\U000e0041\U000e007f",
    "\ufff9\ufffb\ufffe\uffff",
    "[/][bold red]أحمر[/bold red][link=https://evil.example]",
    "\\[/] [bold",
    "=1+1",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "%s{0}$(reboot)`reboot`",
]
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
OWN = re.compile(r"\x1b\[[0-9;]*m")  # colours; nothing else may begin with an escape
ISOLATED = re.compile(
    "[\u2067\u2068]([^\u2066-\u2069\n]*)\u2069"
)  # what `--bidi isolate` puts around words of one line
PROGRESS = re.compile(r"\r\x1b\[K")
FORMATS = ["table", "json", "jsonl", "csv", "markdown"]
COMMANDS = {
    "search": ["search", "الطريق"],
    "search all": ["search", "الطريق OR الجسر", "--limit", "0"],
    "quotes": ["quotes", "سعيد المثال"],
    "speakers": ["speakers"],
    "claims": ["claims"],
    "events": ["events"],
    "compare": ["compare", "الطريق"],
    "sources": ["sources"],
    "show article": ["show", "hostile-9"],
    "show paragraph": ["show", "hostile-9#1"],
    "analyze": ["analyze", "".join(PAYLOADS).replace("\x00", "")],
    "check": ["check"],
    "index again": ["index", "{corpus}"],
    "extract": ["extract", "{corpus}"],
    "hostile query": ["search", "\x1b[2J\u202eالطريق"],
    "hostile speaker": ["quotes", "\x1b]0;owned\x07"],
    "hostile id": ["show", "\x1b]0;owned\x07"],
    "hostile path": ["index", "\x1b[2Jnowhere"],
    "hostile index": ["search", "الطريق", "--index", "{folder}/\x1b[2Jnowhere"],
    "hostile option": ["search", "الطريق", "--since", "\x1b[2J"],
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles with a payload in every place that others can write to, and records that are refused with one."""
    folder = tmp_path_factory.mktemp("hostile")
    records = []
    for number, payload in enumerate(PAYLOADS):
        records.append(
            {
                "id": f"hostile-{number}",
                "source": f"{payload}الوكالة",
                "date": "2024-11-19",
                "title": f"{payload}خبر الطريق",
                "url": f"https://example.org/{payload}",
                "author": payload,
                "text": f"{payload}خبر\nقال الوزير سعيد المثال {payload} إن الطريق مفتوح {payload}.\n{payload} الجسر",
            }
        )
        records.append(
            {"id": f"{payload}", "source": "الوكالة", "text": f"قال {payload} المدير «الطريق {payload} مغلق»."}
        )
        records.append({"id": f"bad-{number}", "date": payload, "url": payload, "text": ""})
    lines = [json.dumps(record, ensure_ascii=number % 2 == 0) for number, record in enumerate(records)]
    raw = "\n".join(lines).encode("utf-8", "surrogatepass") + b'\n{"id": "\x1b[2J\xff\n'
    (folder / "news\x1b[2J\u202e.jsonl").write_bytes(raw)
    (folder / "خبر\x1b]0;owned\x07\u202e.txt").write_text("قال الوزير إن الطريق مفتوح.\x1b[2J", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def index(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    warm_up()
    folder = tmp_path_factory.mktemp("index") / "index"
    status, out, _ = on_terminal(["index", str(corpus)], folder)
    assert status == 0, out
    return folder


def warm_up() -> None:
    """Import and load here what every child would have to load by itself."""
    import rich.console  # noqa: F401

    import cli
    import search.report.styled  # noqa: F401
    from indexer import attribution, officials, pipeline
    from indexer.readers import article
    from search import claims, events

    attribution.extract(article("قال الوزير سعيد المثال إن الطريق مفتوح.", id="a"))
    assert all((cli, officials.link, pipeline.opening, pipeline.index, claims.update, events.update))


def on_terminal(arguments: list[str], index: Path) -> tuple[int, str, str]:
    """Run a command on a terminal of its own; return its exit status and what the terminal got."""
    child, terminal = pty.fork()
    if child == 0:
        status = 99
        try:
            status = _run(arguments, index)
        finally:
            os._exit(status)
    shown = _drain(terminal)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return status, shown.decode("utf-8", "surrogateescape"), " ".join(arguments)


def _run(arguments: list[str], index: Path) -> int:
    import sys

    mode = termios.tcgetattr(1)
    mode[1] &= ~termios.OPOST  # The terminal must not add carriage returns of its own.
    termios.tcsetattr(1, termios.TCSANOW, mode)
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(number, how) for number, how in ((0, "r"), (1, "w"), (2, "w")))
    os.environ.update(TERM="xterm-256color", PAGER="cat", QAWL_INDEX=str(index), HOME=str(index.parent))
    for name in ("VTE_VERSION", "NO_COLOR", "COLUMNS", "TMUX"):
        os.environ.pop(name, None)
    from cli import cli
    from search.interface.run import run

    status = run(cli, arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    return status


def _drain(terminal: int) -> bytes:
    parts = []
    while select.select([terminal], [], [], 60)[0]:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end was closed
            break
        if not part:
            break
        parts.append(part)
    os.close(terminal)
    return b"".join(parts)


def forbidden_in(shown: str) -> list[str]:
    """Return what a terminal could obey or be misled by, with what stands around it."""
    left = ISOLATED.sub(r"\1", OWN.sub("", PROGRESS.sub("", shown)))
    return [repr(left[max(0, m.start() - 20) : m.end() + 20]) for m in FORBIDDEN.finditer(left)]


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_forbidden_reaches_the_terminal(corpus: Path, index: Path, command: str, format_: str) -> None:
    places = {"{corpus}": str(corpus), "{folder}": str(index.parent)}
    arguments = list(COMMANDS[command])
    for name, place in places.items():
        arguments = [argument.replace(name, place) for argument in arguments]
    status, shown, _ = on_terminal([*arguments, "--format", format_], index)
    assert status in (0, 1, 2, 3), shown
    assert "Traceback" not in shown
    assert forbidden_in(shown) == []


@pytest.mark.parametrize("bidi", ["terminal", "isolate", "off"])
@pytest.mark.parametrize("color", ["always", "never"])
def test_nor_in_any_way_of_drawing(index: Path, bidi: str, color: str) -> None:
    for command in ("search all", "speakers", "show article"):
        _, shown, _ = on_terminal([*COMMANDS[command], "--bidi", bidi, "--color", color], index)
        assert forbidden_in(shown) == []
        assert color == "always" or not OWN.search(shown)


def test_markup_is_shown_as_it_was_written(index: Path) -> None:
    _, shown, _ = on_terminal(["show", "hostile-12", "--bidi", "off", "--color", "never"], index)
    assert "[bold red]أحمر[/bold red]" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize("command", ["search all", "speakers", "sources", "claims", "quotes"])
def test_no_cell_of_a_sheet_is_a_formula(index: Path, command: str) -> None:
    _, shown, _ = on_terminal([*COMMANDS[command], "--format", "csv"], index)
    rows = list(csv.reader(io.StringIO(shown)))
    assert len(rows) > 1
    assert [cell for row in rows for cell in row if re.match(r"[=+@\t\r]|-(?![0-9.]+$)", cell)] == []


def test_json_gives_back_what_was_stored(index: Path) -> None:
    _, shown, _ = on_terminal(["show", "hostile-9", "--format", "json"], index)
    assert "\u202e\u2066\u2068ملف txt.exe" in json.dumps(json.loads(shown), ensure_ascii=False)

"""Payloads that others may write into articles, names and addresses, and a terminal that sees what comes of them."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import sqlite3
import sys
import termios
import threading
from contextlib import closing
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import indexer
import search

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
    "\u2069\u202cخرج\u2067\u2066",
]
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
OWN = re.compile(r"\x1b\[[0-9;]*m")  # colours; nothing else may begin with an escape
ISOLATED = re.compile(
    "[\u2066-\u2068]([^\u2066-\u2069\n]*)\u2069"
)  # what `--bidi isolate` puts around words of one line
PROGRESS = re.compile(r"\r\x1b\[K")


def tag(number: int) -> str:
    """Return what tells a payload's articles from those of others, and that they are in an answer at all."""
    return f"رمز{number}رمز"


def write_corpus(folder: Path) -> None:
    """Write articles with a payload in every place that others can write to, and records that are refused with one."""
    records: list[dict[str, str]] = []
    for number, payload in enumerate(PAYLOADS):
        mark = tag(number)
        said = f"قال الوزير سعيد المثال إن {payload} الطريق {mark} مفتوح {payload}."
        plain = f"وأكد الوزير سعيد المثال أن الطريق {mark} آمن."
        records += [
            {
                "id": f"hostile-{number}",
                "source": f"{payload}الوكالة {mark}",
                "date": "2024-11-19",
                "title": f"{payload}خبر الطريق {mark}",
                "url": f"https://example.org/{payload}",
                "author": payload,
                "text": f"{payload}خبر\n{said}\n{payload} الجسر {mark}\n{plain}",
            },
            {"id": f"{payload}{mark}", "source": "الوكالة", "text": f"قال {payload} المدير «الطريق {payload} مغلق»."},
            {
                "id": f"named-{number}",
                "source": "الوكالة",
                "text": f"قال كريم {payload} العينة إن الميناء {mark} مفتوح.",
            },
            {"id": f"bad-{number}", "date": payload, "url": payload, "text": ""},
        ]
    lines = [json.dumps(record, ensure_ascii=number % 2 == 0) for number, record in enumerate(records)]
    raw = "\n".join(lines).encode("utf-8", "surrogatepass") + b'\n{"id": "\x1b[2J\xff\n'
    (folder / "news\x1b[2J\u202e.jsonl").write_bytes(raw)
    (folder / "خبر\x1b]0;owned\x07\u202e.txt").write_text("قال الوزير إن الطريق مفتوح.\x1b[2J", encoding="utf-8")
    (folder / "empty\x1b[2J\u202e.txt").write_text("", encoding="utf-8")


def damage(index: Path) -> None:
    """Make every article other than what was stored, so that a check has to name them."""
    with closing(sqlite3.connect(index / "archive.sqlite")) as connection:
        connection.execute("UPDATE article SET text = text || 'x' WHERE id NOT LIKE 'named-%'")
        connection.commit()
    (index / "archive.seal").unlink(missing_ok=True)


def warm_up(folder: Path) -> None:
    """Import and load here what every child would have to load by itself."""
    for package in (indexer, search):
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(found.name)
    import_module("rich.console")
    from cli import cli
    from search.interface.run import run

    (folder / "a.txt").write_text("قال الوزير سعيد المثال إن الطريق مفتوح.", encoding="utf-8")
    index = ["--index", str(folder / "index")]
    for call in (["index", str(folder / "a.txt")], ["compare", "الطريق"], ["search", "الطريق", "--lang", "ar"]):
        run(cli, [*call, *index])


def on_terminal(
    arguments: list[str], index: Path, *, typed: str = "", piped: bytes | None = None, **environment: str
) -> tuple[int, str]:
    """Run a command on a terminal of its own; return its exit status and what the terminal got.

    Args:
        arguments: What follows `qawl`.
        index: The index folder.
        typed: What is typed on the terminal.
        piped: What stdin has, if it is no terminal.
        environment: What is set besides.
    """
    child, terminal = pty.fork()
    if child == 0:
        status = 99
        try:
            os.environ.update(environment)
            status = _run(arguments, index, piped)
        except SystemExit as end:
            sys.stdout.flush()
            status = int(end.code or 0)
        finally:
            os._exit(status)
    shown = _drain(terminal, typed)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode("utf-8", "surrogateescape")


def _run(arguments: list[str], index: Path, piped: bytes | None) -> int:
    mode = termios.tcgetattr(1)
    mode[1] &= ~termios.OPOST  # The terminal must not add carriage returns of its own,
    mode[3] &= ~termios.ECHO  # nor show what is typed.
    termios.tcsetattr(1, termios.TCSANOW, mode)
    if piped is not None:
        _pipe_in(piped)
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


def _pipe_in(content: bytes) -> None:
    back, forth = os.pipe()
    os.dup2(back, 0)
    threading.Thread(target=lambda: (os.write(forth, content), os.close(forth)), daemon=True).start()


def _drain(terminal: int, typed: str) -> bytes:
    parts: list[bytes] = []
    while select.select([terminal], [], [], 60)[0]:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end was closed
            break
        if not part:
            break
        if typed and not parts:
            os.write(terminal, typed.encode())
        parts.append(part)
    os.close(terminal)
    return b"".join(parts)


def forbidden_in(shown: str, *, isolated: bool = True) -> list[str]:
    """Return what a terminal could obey or be misled by, with what stands around it.

    Args:
        shown: What the terminal got.
        isolated: Whether qawl may have put isolates around words; each must end in its line.
    """
    left = OWN.sub("", PROGRESS.sub("", shown))
    while isolated and (fewer := ISOLATED.sub(r"\1", left)) != left:
        left = fewer
    return [repr(left[max(0, m.start() - 20) : m.end() + 20]) for m in FORBIDDEN.finditer(left)]

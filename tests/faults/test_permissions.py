"""What its user may not read or write: said in words with what to do, with the right status, and nothing lost.

Root may do everything, so each call is made in a child that has become somebody else.
"""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

NOBODY = 65534
ROOT_RUNS = os.geteuid() == 0
TEXT = "قال الوزير سعيد المثال إن الطريق مفتوح."


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def call(arguments: list[str], limit: Callable[[], object] = int) -> Ran:
    """Run a command line as somebody who is not root."""
    back, forth = os.pipe()
    behind, ahead = os.pipe()
    child = os.fork()
    if child == 0:
        status = 99
        try:
            os.dup2(forth, 1), os.dup2(ahead, 2)
            limit()
            status = _run(arguments)
        finally:
            os._exit(status)
    os.close(forth), os.close(ahead)
    with open(back) as out, open(behind) as err:
        texts = out.read(), err.read()
    return Ran(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), *texts)


def _run(arguments: list[str]) -> int:
    import sys

    from cli import cli
    from search.interface.run import run

    if ROOT_RUNS:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
    status = run(cli, arguments)
    sys.stderr.flush()
    return status


CALLS: dict[str, list[str]] = {
    "search": ["search", "الطريق"],
    "quotes": ["quotes", "سعيد"],
    "compare": ["compare", "الطريق"],
    "speakers": ["speakers"],
    "claims": ["claims"],
    "events": ["events"],
    "sources": ["sources"],
    "show": ["show", "a.txt"],
    "index": ["index", "{articles}"],
    "check": ["check", "--deep"],
    "repair": ["check", "--repair"],
    "rebuild": ["rebuild"],
    "export": ["export", "{home}/out.qawl"],
    "import": ["import", "{home}/sent.jsonl"],
    "save": ["search", "الطريق", "--save", "x"],
}
WRITING = {"index", "rebuild", "repair", "import", "save"}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index, and all that the calls import, which the one who makes them may not be allowed to read."""
    from cli import cli
    from search.interface.run import run

    home = tmp_path_factory.mktemp("home")
    (home / "articles").mkdir()
    (home / "articles" / "a.txt").write_text(TEXT, encoding="utf-8")
    (home / "sent.jsonl").write_text('{"id": "b", "text": "قال الوزير إن الجسر مغلق."}\n', encoding="utf-8")
    os.environ["QAWL_LANG"] = "en"
    for name in ("index", *CALLS, "index"):
        run(cli, [*filled(CALLS[name], home), "--index", str(home / "index")])
    (home / "out.qawl").unlink()
    shutil.rmtree(home / "index")
    run(cli, ["index", str(home / "articles"), "--index", str(home / "index")])
    return home


@pytest.fixture
def home(template: Path) -> Iterator[Path]:
    """A folder of somebody's who is not root, with articles and an index in it."""
    place = Path(tempfile.mkdtemp(prefix="qawl-permissions-"))
    shutil.copytree(template, place, dirs_exist_ok=True)
    place.chmod(0o755)
    if ROOT_RUNS:
        for path in (place, *place.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    yield place
    for path in (place, *place.rglob("*")):
        if path.is_dir():
            path.chmod(0o700)
    shutil.rmtree(place)


def filled(arguments: list[str], home: Path) -> list[str]:
    return [one.replace("{articles}", str(home / "articles")).replace("{home}", str(home)) for one in arguments]


def told(ran: Ran, *statuses: int) -> None:
    assert ran.status in statuses, ran
    assert "Traceback" not in ran.err
    assert "fault of qawl" not in ran.err
    first, *rest = ran.err.strip().splitlines()
    assert first.startswith("qawl: ")
    assert rest, f"nothing says what to do: {ran.err}"


@pytest.mark.parametrize("name", CALLS)
def test_everything_works_for_who_is_not_root(home: Path, name: str) -> None:
    ran = call([*filled(CALLS[name], home), "--index", str(home / "index")])
    assert (ran.status, "Traceback" in ran.err) == (0, False), ran


DO_WITHOUT = {"export", "rebuild", "repair"}
CLOSED = [
    "",
    "archive.sqlite",
    "archive.seal",
    "writer.lock",
    "archive.lock",
    "engine",
    "engine/_MAIN_*.toc",
    "engine/*.seg",
]


@pytest.mark.parametrize("closed", CLOSED)
@pytest.mark.parametrize("name", CALLS)
def test_a_file_of_the_index_that_may_not_be_read_is_told(home: Path, name: str, closed: str) -> None:
    (path,) = (home / "index").glob(closed) if closed else [home / "index"]
    before = path.stat().st_mode
    path.chmod(0)
    ran = call([*filled(CALLS[name], home), "--index", str(home / "index")])
    if ran.status == 0:
        assert closed.endswith(".lock") or (closed.startswith("engine") and name in DO_WITHOUT)
        return
    path.chmod(before)
    told(ran, 2, 3)
    assert call(["check", "--index", str(home / "index")]).status == 0


@pytest.mark.parametrize("name", CALLS)
def test_an_index_that_may_not_be_written_is_read_all_the_same(home: Path, name: str) -> None:
    for path in ((home / "index"), *(home / "index").rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)
    ran = call([*filled(CALLS[name], home), "--index", str(home / "index")])
    if name in WRITING:
        told(ran, 2)
    else:
        assert ran.status == 0, ran


@pytest.mark.skipif(not ROOT_RUNS, reason="only root can give files away")
@pytest.mark.parametrize("name", CALLS)
def test_an_index_of_somebody_else_is_refused(home: Path, name: str) -> None:
    os.chown(home / "index", 0, 0)
    told(call([*filled(CALLS[name], home), "--index", str(home / "index")]), 3)


@pytest.mark.parametrize("name", sorted(WRITING - {"repair", "rebuild", "save"}))
def test_a_place_where_no_index_can_be_made_is_told(home: Path, name: str) -> None:
    (home / "closed").mkdir(mode=0o500)
    if ROOT_RUNS:
        os.chown(home / "closed", NOBODY, NOBODY)
    told(call([*filled(CALLS[name], home), "--index", str(home / "closed" / "index")]), 2)


def test_an_export_to_a_place_that_is_closed_is_told(home: Path) -> None:
    (home / "articles").chmod(0o500)
    told(call(["export", str(home / "articles" / "out.qawl"), "--index", str(home / "index")]), 2)


def test_what_cannot_be_imported_because_it_is_closed_is_told(home: Path) -> None:
    (home / "sent.jsonl").chmod(0)
    told(call(["import", str(home / "sent.jsonl"), "--index", str(home / "index")]), 2)


@pytest.mark.parametrize("command", ["index", "extract"])
def test_articles_that_may_not_be_read_are_refused_and_the_rest_goes_on(home: Path, command: str) -> None:
    place = ["--index", str(home / "new")] if command == "index" else []
    (home / "articles" / "b.txt").write_text(TEXT, encoding="utf-8")
    (home / "articles" / "b.txt").chmod(0)
    ran = call([command, str(home / "articles"), *place])
    assert ran.status == 0
    assert "permission denied" in ran.out + ran.err
    assert "look who may read it" in ran.out + ran.err
    assert call([command, str(home / "articles" / "b.txt"), *place]).status == 2
    (home / "articles").chmod(0)
    assert call([command, str(home / "articles"), *place]).status == 2


def test_a_home_that_is_closed_is_no_hindrance(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "closed").mkdir(mode=0)
    monkeypatch.setenv("HOME", str(home / "closed"))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "QAWL_CONFIG", "QAWL_INDEX"):
        monkeypatch.delenv(name, raising=False)
    assert call(["search", "الطريق", "--index", str(home / "index")]).status == 0
    monkeypatch.chdir("/")
    told(call(["search", "الطريق"]), 2, 3)


def _small_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))


@pytest.mark.parametrize("name", sorted((WRITING | {"export"}) - {"repair"}))
def test_a_file_that_may_not_grow_is_told_and_what_was_there_stays(home: Path, name: str) -> None:
    (home / "articles" / "b.txt").write_text(TEXT * 2000, encoding="utf-8")
    told(call([*filled(CALLS[name], home), "--index", str(home / "index")], _small_files), 2)
    assert call(["show", "a.txt", "--index", str(home / "index")]).status == 0
    assert not (home / "out.qawl").exists()


@pytest.mark.parametrize("name", ["search", "speakers", "check"])
@pytest.mark.parametrize("format_", ["table", "json", "csv"])
def test_an_answer_that_cannot_be_written_is_told(home: Path, name: str, format_: str) -> None:
    def full() -> None:
        os.dup2(os.open("/dev/full", os.O_WRONLY), 1)

    told(call([*filled(CALLS[name], home), "--format", format_, "--index", str(home / "index")], full), 2)

"""What somebody reads is nobody else's business: no connection, no file that others can read, no text in messages."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
SESSION = [
    ["search", "سوريا"],
    ["quotes", "باقري"],
    ["speakers"],
    ["claims"],
    ["events"],
    ["compare", "سوريا"],
    ["sources"],
    ["check", "--deep"],
    ["rebuild"],
    ["search", "سوريا", "--format", "json"],
]


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def session(qawl: Callable[..., Any], open_umask: None, tmp_path: Path) -> Callable[[], Path]:
    """A whole session with an index of one's own, under the most careless umask."""

    def run() -> Path:
        place = tmp_path / "mine"
        for arguments in (["index", str(SEEDS)], *SESSION, ["export", str(tmp_path / "out.qawl")]):
            assert qawl(*arguments, "--index", str(place)).status == 0, arguments
        assert qawl("import", str(tmp_path / "out.qawl"), "--index", str(tmp_path / "theirs")).status == 0
        return place

    return run


def test_a_session_reaches_for_no_network(session: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something reached for the network")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    session()


def test_every_file_of_a_session_is_its_owners_alone(session: Callable[[], Path], tmp_path: Path) -> None:
    place = session()
    made = [place, *place.rglob("*"), tmp_path / "theirs", *(tmp_path / "theirs").rglob("*"), tmp_path / "out.qawl"]
    assert len(made) > 15
    assert [str(path) for path in made if path.stat().st_mode & 0o077] == []


def test_messages_about_a_failure_quote_no_article(
    qawl: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from indexer import attribution

    secret = "قال المصدر السري إن الوثيقة عنده."

    def fail(article: Any) -> None:
        raise ValueError(article.text)

    monkeypatch.setattr(attribution, "extract", fail)
    (tmp_path / "a.txt").write_text(secret, encoding="utf-8")
    ran = qawl("index", str(tmp_path / "a.txt"), "--index", str(tmp_path / "mine"))
    assert "ValueError" in ran.out + ran.err
    assert "السري" not in ran.out + ran.err

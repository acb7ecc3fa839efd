"""What is installed is what is here: packages, data, dependencies; and imports that the linter cannot see."""

from __future__ import annotations

import ast
import configparser
import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import packages_distributions, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from tests.supply import audit

SETUP = configparser.ConfigParser()
SETUP.read(ROOT / "setup.cfg", encoding="utf-8")
OPTIONS = SETUP["options"]
LOCKS = [ROOT / "requirements" / "lock.txt", ROOT / "requirements" / "audit.txt"]
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]


def listed(text: str) -> list[str]:
    return text.split()


def folders() -> list[Path]:
    """Return every folder that holds a module or is a package of data."""
    found = {path.parent for top in ("indexer", "search") for path in (ROOT / top).rglob("*.py")}
    return sorted({*found, ROOT / "seeds"})


def test_the_packages_listed_are_the_packages_on_disk() -> None:
    on_disk = [".".join(folder.relative_to(ROOT).parts) for folder in folders()]
    assert sorted(listed(OPTIONS["packages"])) == sorted(on_disk)


def test_every_package_of_code_is_a_package() -> None:
    assert not [folder for folder in folders() if folder.name != "seeds" and not (folder / "__init__.py").exists()]


@pytest.mark.slow
def test_a_wheel_holds_every_file_of_the_packages(tmp_path: Path) -> None:
    source = tmp_path / "source"
    skipped = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for name in ("indexer", "search", "seeds"):
        shutil.copytree(ROOT / name, source / name, ignore=skipped)
    for name in ("cli.py", "setup.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    build = [*PIP, "wheel", "-qq", "--no-deps", "--no-build-isolation", "--wheel-dir", str(tmp_path), str(source)]
    subprocess.run(build, check=True, cwd=tmp_path, env={**os.environ, "PYTHONPATH": ""})
    (wheel,) = tmp_path.glob("qawl-*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    here = {str(path.relative_to(ROOT)) for folder in folders() for path in folder.iterdir() if path.is_file()}
    assert {name for name in packed if "dist-info" not in name} == {*here, "cli.py"}


def test_whoosh_is_whoosh_and_no_look_alike() -> None:
    assert version("whoosh") == "2.7.4"
    assert packages_distributions()["whoosh"] == ["Whoosh"]
    assert "whoosh==2.7.4" in listed(OPTIONS["install_requires"])


def test_the_lock_holds_what_is_asked_for() -> None:
    locked = audit.pinned(LOCKS[0].read_text(encoding="utf-8"))
    asked = [OPTIONS["install_requires"], *SETUP["options.extras_require"].values()]
    for line in (line for text in asked for line in text.strip().splitlines()):
        requirement = Requirement(line)
        assert locked[canonicalize_name(requirement.name)] in requirement.specifier, line


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_pin_has_a_hash(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert len(audit.pinned(text)) == len(re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE)) > 20


def test_no_file_names_the_host_of_an_index() -> None:
    files = [*LOCKS, ROOT / "requirements" / "audit.in", ROOT / "Makefile", ROOT / ".ci" / "run"]
    for path in [*files, ROOT / "setup.cfg", ROOT / "pyproject.toml"]:
        assert not re.search(r"https?://|--(extra-)?index-url|--find-links|--trusted", path.read_text(encoding="utf-8"))


def test_packages_installed_are_those_of_the_lock_under_free_licences() -> None:
    assert list(audit.faults()) == []


@pytest.mark.parametrize("stated", ["Proprietary", "CC-BY-NC-4.0", "SSPL-1.0", "not stated", ""])
def test_other_licences_are_told(stated: str) -> None:
    assert not audit.is_free(stated)


def test_a_pin_without_a_hash_is_no_pin() -> None:
    digest = "--hash=sha256:" + "0" * 64
    assert audit.pinned(f"a==1 \\\n    {digest}\nb==2\nc==3 \\\n    {digest}\n") == {"a": "1", "c": "3"}


def test_the_list_of_licences_names_every_package_of_the_lock() -> None:
    rows = re.findall(r"^\| ([a-z0-9-]+) \| [^|]+ \| (?:run|web|shell|dev) \|$", audit.PAGE.read_text(), re.MULTILINE)
    assert sorted(rows) == sorted(audit.pinned(LOCKS[0].read_text(encoding="utf-8")))


def imported(path: Path) -> set[str]:
    """Return the full names of the modules that a file imports anywhere in it."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_the_command_line_calls_and_prints_and_does_nothing_else() -> None:
    foreign = {name for name in imported(ROOT / "cli.py") if name.partition(".")[0] not in ("search", "indexer")}
    assert foreign == {"__future__.annotations", "click", "sys", "typing.IO"}


def test_nothing_is_imported_from_the_tests() -> None:
    code = [path for top in ("indexer", "search") for path in (ROOT / top).rglob("*.py")]
    foreign = {"tests", "benchmarks", "cli"}
    assert not [path for path in code if foreign & {name.partition(".")[0] for name in imported(path)}]


def test_of_urllib_nothing_is_imported_that_opens_addresses() -> None:
    code = [path for top in ("indexer", "search") for path in (ROOT / top).rglob("*.py")]
    used = {name for path in code for name in imported(path) if name.startswith("urllib")}
    assert all(name.startswith("urllib.parse.") for name in used)

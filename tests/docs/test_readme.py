"""What the README promises holds: its two commands, its numbers, how to install; test_pages tries its answers."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib

import pytest
import yaml

from tests.conftest import ROOT

PAGES = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.ar.md", "CONTRIBUTING.md")}
READMES = ("README.md", "README.ar.md")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):.*##", MAKEFILE, re.MULTILINE))


def blocks(page: str) -> list[list[str]]:
    """Return the commands of every `sh` block, without their notes."""
    found = re.findall(r"```sh\n(.*?)```", PAGES[page], re.DOTALL)
    return [[line.partition("  #")[0].strip() for line in block.splitlines()] for block in found]


@pytest.mark.parametrize("page", READMES)
def test_the_two_commands_come_first(page: str) -> None:
    assert blocks(page)[0] == ["make demo", "make test"]


@pytest.mark.parametrize("page", READMES)
def test_installation_comes_next_then_three_uses(page: str) -> None:
    assert blocks(page)[1] == ["pipx install .", "uv tool install ."]
    used = re.findall(r"<!-- run: (\w+)", PAGES[page])
    assert used == ["search", "show", "quotes", "compare"]


def test_both_languages_show_the_same_commands() -> None:
    english, arabic = ({line.split()[0:2][-1] for block in blocks(page) for line in block} for page in READMES)
    assert english == arabic


@pytest.mark.parametrize("page", PAGES)
def test_every_target_that_is_named_can_be_made(page: str) -> None:
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", PAGES[page], re.MULTILINE))
    assert named
    assert named <= TARGETS


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_demo_ends_with_the_search_that_the_readme_shows() -> None:
    call = ["make", "--no-print-directory", "-n", "demo"]
    dry = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True)
    *_, index, search = dry.stdout.splitlines()
    assert index.endswith("qawl index --index index seeds")
    assert search.endswith('qawl search --index index "الدفاع الجوي"')


def test_ci_runs_the_tests_as_the_readme_says() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "set -euo pipefail" in script
    assert "\nmake test\nmake lint\n" in script


def test_a_verb_in_contributing_is_an_entry_that_fires() -> None:
    from indexer import readers
    from indexer.attribution import extract

    (block,) = re.findall(r"```yaml\n(.*?)```", PAGES["CONTRIBUTING.md"], re.DOTALL)
    (entry,) = yaml.safe_load(block)
    (quotation,) = extract(readers.article(entry["example"], id="example"))
    assert quotation.act == entry["act"]


def test_the_changelog_knows_this_version() -> None:
    import configparser

    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    assert f"## [{setup['metadata']['version']}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_page_is_in_the_list_of_documents() -> None:
    listed = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    assert not [
        path.name for path in (ROOT / "docs").glob("*.md") if path.name != "README.md" and path.name not in listed
    ]


def test_the_python_that_is_asked_for_is_the_one_that_is_checked() -> None:
    configured = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert configured["tool"]["mypy"]["python_version"] == "3.11"
    assert "sys.version_info < (3, 11)" in MAKEFILE
    assert all("3.11" in PAGES[page] for page in READMES)

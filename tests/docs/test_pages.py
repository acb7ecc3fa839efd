"""The documents say what the program does."""

import re
from pathlib import Path

import click
import pytest

from search.interface import settings
from search.report import Format
from tests.conftest import ROOT
from tests.docs import pages

PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", pages.PAGES, ids=lambda path: path.name)
def test_help_texts_and_answers_are_those_of_the_program(path: Path, seeds_folder: Path) -> None:
    page = path.read_text(encoding="utf-8")
    assert pages.rewritten(page, seeds_folder) == page, "run: python -m tests.docs.pages"


def test_every_command_is_documented() -> None:
    assert sorted(pages.named(PAGE)) == sorted(name for name, _ in pages.commands())


def test_every_command_has_an_example_in_its_help() -> None:
    for name, command in pages.commands():
        if name != "qawl doctor":
            assert "\n  Example:\n" in pages.help_of(name, command), name


def test_every_option_says_what_it_does() -> None:
    for name, command in pages.commands():
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.help, (name, option.name)


def test_every_setting_and_every_format_is_documented() -> None:
    for setting in settings.SETTINGS:
        assert f"`{setting.name}`" in PAGE
        assert f"`{setting.variable}`" in PAGE
    for form in Format:
        assert f"`{form}`" in PAGE


def test_every_schema_is_linked() -> None:
    for path in (ROOT / "docs" / "schemas").glob("*.json"):
        if not path.name.endswith(".line.json"):
            assert f"schemas/{path.name}" in PAGE, path.name


@pytest.mark.parametrize("path", pages.PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target

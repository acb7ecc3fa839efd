"""The version of the program, installed or in a bare checkout."""

from __future__ import annotations

from pathlib import Path

import click

_SETTINGS = Path(__file__).parents[2] / "setup.cfg"


def current() -> str:
    """Return the version of the installed package; of the checkout's `setup.cfg` where none is installed."""
    from configparser import ConfigParser
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("qawl")
    except PackageNotFoundError:
        settings = ConfigParser()
        settings.read(_SETTINGS, encoding="utf-8")
        return settings.get("metadata", "version", fallback="unknown")


def show(context: click.Context, _option: click.Parameter, asked: bool) -> None:
    """Print the version and leave, if it was asked for."""
    if asked and not context.resilient_parsing:
        click.echo(f"qawl {current()}")
        context.exit()

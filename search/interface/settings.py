"""Settings and where each comes from: the call, the environment, the configuration file, or the default."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from indexer.errors import InputError

FILE = "config.toml"
CSV_STYLES = ("plain", "excel", "semicolon")
BIDI = ("auto", "terminal", "isolate", "visual", "off")


@dataclass(frozen=True, slots=True)
class Setting:
    """Something that can be set.

    Attributes:
        name: Its name in the configuration file, and of its option with `--`.
        variable: The environment variable.
        default: What holds if nothing sets it; empty if it is found out at run time.
        choices: The values it can take; empty if it is free.
        help: What it does.
    """

    name: str
    variable: str
    default: str
    choices: tuple[str, ...]
    help: str


@dataclass(frozen=True, slots=True)
class Value:
    """A setting's value and its origin: `option`, `environment`, `config` or `default`."""

    setting: Setting
    value: str
    origin: str


SETTINGS = (
    Setting("index", "QAWL_INDEX", "", (), "the folder of the index"),
    Setting("format", "QAWL_FORMAT", "table", ("table", "json", "jsonl", "csv", "markdown"), "how answers are written"),
    Setting("lang", "QAWL_LANG", "", ("ar", "en"), "the language of the interface"),
    Setting("bidi", "BIDI", "auto", BIDI, "who orders Arabic on a terminal"),
    Setting("color", "QAWL_COLOR", "auto", ("auto", "always", "never"), "when to use colour"),
    Setting("pager", "QAWL_PAGER", "auto", ("auto", "never"), "whether long answers on a terminal go to a pager"),
    Setting("csv_style", "QAWL_CSV_STYLE", "plain", CSV_STYLES, "for whom CSV is written"),
    Setting("width", "QAWL_WIDTH", "", (), "columns to wrap at"),
    Setting("limit", "QAWL_LIMIT", "", (), "how many results to show"),
)
BY_NAME = {setting.name: setting for setting in SETTINGS}


def value(name: str, given: str | None = None) -> Value:
    """Return what a setting is, and why.

    Args:
        name: The setting's.
        given: What the call says, if it says it.

    Raises:
        InputError: The environment or the configuration file sets it to what it cannot be.
    """
    setting = BY_NAME[name]
    for origin, found in (
        ("option", given),
        ("environment", os.environ.get(setting.variable) or None),
        ("config", _configured().get(name)),
        ("default", setting.default),
    ):
        if found is not None:
            return Value(setting, _checked(setting, str(found), origin), origin)
    raise AssertionError(name)


def config_path() -> Path:
    """Return where the configuration file is, or would be: `$QAWL_CONFIG` or the user's configuration folder."""
    if chosen := os.environ.get("QAWL_CONFIG"):
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("qawl", appauthor=False) / FILE


def store(name: str, text: str) -> Path:
    """Keep a setting in the configuration file, whose other lines stay as they are, and return the file's path.

    Raises:
        InputError: There is no such setting, or it cannot be that.
    """
    if name not in BY_NAME:
        raise InputError(f"there is no setting {name}", "the settings are: " + ", ".join(BY_NAME))
    _checked(BY_NAME[name], text, "option")
    path = config_path()
    _configured()
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    others = [line for line in lines if line.partition("=")[0].strip() != name]
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in (*others, f"{name} = {_quoted(text)}")), encoding="utf-8")
    forget()
    return path


def forget() -> None:
    """Read the configuration file again when it is next asked for."""
    _configured.cache_clear()


def _checked(setting: Setting, text: str, origin: str) -> str:
    if (
        text
        and setting.choices
        and text not in setting.choices
        and not (setting.name == "format" and origin == "option")
    ):
        names = {"environment": setting.variable, "config": str(config_path())}
        where = names.get(origin, "--" + setting.name)
        raise InputError(f"{where} sets {setting.name} to {text!r}", "it can be: " + ", ".join(setting.choices))
    return text


@cache
def _configured() -> dict[str, Any]:
    path = config_path()
    # Of a home that is closed to its user (`su` without `-`) nothing is known, not even whether it is there.
    if not os.path.isfile(path):
        return {}
    import tomllib

    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        problem = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"{path} cannot be read: {problem}", "mend it or move it away") from error
    if unknown := set(found) - set(BY_NAME):
        raise InputError(f"{path} sets what does not exist: {', '.join(sorted(unknown))}", "see: qawl config")
    return found


def _quoted(text: str) -> str:
    from json import dumps

    return dumps(text, ensure_ascii=False)

"""What is known of plain text files besides their text: `sources.yaml` in the same folder.

    "report.txt":
      source: "The outlet"
      date: "2024-11-19"
      known_from:
        date: "line 3 of the text"

The entry `"*"` holds for every file of the folder that has none of its own. `known_from` is for readers of the file.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from indexer.errors import InputError

FILE_NAME = "sources.yaml"
_LARGEST = 4 * 1024 * 1024
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one file; None where nothing is."""

    source: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None


class KnownSources:
    """The entries of one folder's `sources.yaml`."""

    def __init__(self, entries: Mapping[str, Known]) -> None:
        self._entries = entries

    def of(self, name: str) -> Known:
        """Return what is known of the file of that name."""
        return self._entries.get(name) or self._entries.get("*") or Known()


def leads_out(path: str | Path, top: Path) -> bool:
    """Return whether a path is a link to something outside of the folder that the user named."""
    return os.path.islink(path) and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(top))


def beside(folder: Path, top: Path | None = None) -> KnownSources:
    """Read what is known of a folder's files; nothing is, if it holds no `sources.yaml`.

    Args:
        folder: Where the files stand.
        top: The folder that the user named; `folder` itself if None.

    Raises:
        InputError: The file is there and cannot be understood, or is a link that leads out of `top`.
    """
    path = folder / FILE_NAME
    if not path.is_file():
        return KnownSources({})
    if leads_out(path, top or folder):
        raise InputError(f"{path} is a link that leads out of the folder", "put the file itself in its place")
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path} is larger than {_LARGEST // 1024**2} MiB", "divide the folder into several")
        written = path.read_text(encoding="utf-8-sig")
        _refuse_bombs(yaml.parse(written, Loader=loader))
        content = yaml.load(written, Loader=loader) or {}
        return KnownSources({str(name): _known(entry) for name, entry in content.items()})
    except (yaml.YAMLError, UnicodeDecodeError, AttributeError, TypeError, RecursionError, OSError) as error:
        raise InputError(
            f"{path} cannot be read: {' '.join(str(error).split())[:200]}",
            "It must map file names to source, date, title, url and author.",
        ) from error


def _refuse_bombs(events: Iterable[Any]) -> None:
    """Refuse what makes a small file large or slow: aliases of aliases, and brackets within brackets without end.

    Raises:
        TypeError: It holds such a thing; the message says which.
    """
    depth = 0
    for event in events:
        kind = type(event).__name__
        depth += kind.endswith("StartEvent") - kind.endswith("EndEvent")
        if kind == "AliasEvent":
            raise TypeError("it holds an alias (*name): write the values out")
        if depth > _DEEPEST:
            raise TypeError("it is nested too deeply")


def _known(entry: Any) -> Known:
    return Known(**{field.name: _plain(entry.get(field.name)) for field in fields(Known)})


def _plain(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, (list, dict, set, bytes)):
        raise TypeError("a list or mapping stands where a text should")
    # YAML reads an unquoted date as one.
    return value.isoformat() if isinstance(value, datetime.date) else str(value)

"""Every setting, its value, and where the value comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from search.report import Report, documents
from search.report.blocks import Block, Counts, Note
from search.report.texts import Texts

if TYPE_CHECKING:
    from search.interface.settings import Value


def report(values: Sequence[Value], path: Path) -> Report:
    """Return the report of `qawl config`."""

    def rows() -> Iterator[documents.Document]:
        for one in values:
            yield {
                "name": one.setting.name,
                "value": one.value or None,
                "origin": one.origin,
                "variable": one.setting.variable,
                "choices": list(one.setting.choices),
                "help": one.setting.help,
            }

    def drawn(texts: Texts) -> Iterator[Block]:
        yield Note(texts("config_file", path=path))
        columns = (texts("setting"), texts("origin"), texts("variable"), texts("value"))
        made = (
            (one.setting.name, texts(f"origin_{one.origin}"), one.setting.variable, one.value or "–") for one in values
        )
        yield Counts(columns, tuple(made))

    return Report("config", lambda: bool(values), lambda: {"file": str(path), "settings": list(rows())}, rows, drawn)

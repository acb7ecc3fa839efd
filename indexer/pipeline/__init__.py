"""The one place where the stages are put together: files to articles to quotations, to the archive, to the index.

The archive is written first, a batch a transaction; the index follows it and notes, in one step with what it takes in,
up to which place in the archive's order it has come. Whatever is interrupted leaves the archive with whole batches and
the index at such a place, and the next opening brings it up.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .checking import Checked, Problem, Repaired, check, repair
    from .exchange import export, import_archive
    from .indexing import Progress, Report, index, take_in
    from .opened import Opened, opening
    from .rebuilding import rebuild

__all__ = [
    "Checked",
    "Opened",
    "Problem",
    "Progress",
    "Repaired",
    "Report",
    "check",
    "export",
    "import_archive",
    "index",
    "opening",
    "rebuild",
    "repair",
    "take_in",
]

_HOMES = {
    "checking": {"Checked", "Problem", "Repaired", "check", "repair"},
    "exchange": {"export", "import_archive"},
    "indexing": {"Progress", "Report", "index", "take_in"},
    "opened": {"Opened", "opening"},
    "rebuilding": {"rebuild"},
}


def __getattr__(name: str) -> Any:
    # A search opens an index and needs neither readers nor attribution: they are imported by what uses them.
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f".{home}", __name__), name)
    raise AttributeError(name)

"""The one place where the stages are put together: files to articles to quotations, to the archive, to the index.

The archive is written first, a batch a transaction; the index follows it and notes, in one step with what it takes in,
up to which place in the archive's order it has come. Whatever is interrupted leaves the archive with whole batches and
the index at such a place, and the next opening brings it up.
"""

from .checking import Checked, Problem, Repaired, check, repair
from .exchange import export, import_archive
from .indexing import Progress, Report, index, take_in
from .opening import Opened, opening
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

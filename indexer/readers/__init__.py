"""Files of many kinds, read into articles.

    for read in readers.read(["seeds"]):
        if isinstance(read, readers.Refusal): ...

One module a kind of file; `files` finds out the kind, `record` makes the article, `layout` tells its lines apart.
"""

from indexer.readers.files import read
from indexer.readers.record import BadRecordError, Notice, Notify, Refusal, article

__all__ = ["BadRecordError", "Notice", "Notify", "Refusal", "article", "read"]

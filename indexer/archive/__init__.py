"""The archive: one SQLite file with the articles, their quotations, and what is known about them."""

from .store import Archive, Change, ConflictError, Source

__all__ = ["Archive", "Change", "ConflictError", "Source"]

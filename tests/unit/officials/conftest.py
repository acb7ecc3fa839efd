"""Fixtures of this folder."""

from sentences import archive, report

__all__ = ["archive", "report"]

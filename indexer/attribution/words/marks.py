"""The marks between words."""

from __future__ import annotations

# Commas of both scripts.
COMMAS = (",", "،")
# Marks before a title in apposition; some houses write «سامر العلي؛ مدير المركز».
PAUSES = (*COMMAS, "؛")
DASHES = frozenset({"-", "–", "—", "ـ"})

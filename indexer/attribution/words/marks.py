"""The marks between words."""

from __future__ import annotations

# Commas of both scripts («أمس، قال»).
COMMAS = (",", "،")
# Marks before a title in apposition; some houses write «سامر العلي؛ مدير المركز».
PAUSES = (*COMMAS, "؛")
# Dashes of every house («دمشق - قال الوزير»); a lengthening of no letter is read as one.
DASHES = frozenset({"-", "–", "—"})

"""Compare: how the sources differ on one event."""

from search.compare.comparing import compare
from search.compare.model import Comparison, Report, Teller
from search.differences import Difference, Kind, Side

__all__ = ["Comparison", "Difference", "Kind", "Report", "Side", "Teller", "compare"]

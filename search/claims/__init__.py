"""Claims: one official saying one thing, with every quotation that reports it."""

from .grouping import STAGE, forget, update
from .reading import Claim, claims, claims_of, contraries
from .store import Contrary

__all__ = ["STAGE", "Claim", "Contrary", "claims", "claims_of", "contraries", "forget", "update"]

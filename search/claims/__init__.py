"""Claims: one official saying one thing, with every quotation that reports it."""

from .grouping import STAGE, forget, update
from .reading import Claim, claims, claims_of

__all__ = ["STAGE", "Claim", "claims", "claims_of", "forget", "update"]

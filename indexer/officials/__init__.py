"""Who is behind the speakers of many articles: linking, finding, listing, and what users decide."""

from .decisions import merge, rename, split, undo
from .finding import Candidate, find
from .linking import STAGE, forget, link, why
from .listing import HeldRole, Listed, speakers
from .offers import Offer, suggest

__all__ = [
    "STAGE",
    "Candidate",
    "HeldRole",
    "Listed",
    "Offer",
    "find",
    "forget",
    "link",
    "merge",
    "rename",
    "speakers",
    "split",
    "suggest",
    "undo",
    "why",
]

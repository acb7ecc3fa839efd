"""Operators, field names and values of the query language, in English and Arabic, and examples of each field."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold

EXAMPLES = {
    "speaker": 'speaker:"بشار الأسد"',
    "source": "source:الميادين",
    "role": 'role:"وزير الدفاع"',
    "kind": "kind:direct",
    "act": "act:deny",
    "date": "date:2024-11-01..2024-11-30",
    "said": "said:(وقف إطلاق النار)",
    "title": "title:دمشق",
}


@cache
def operators() -> dict[str, str]:
    """Return what the folded forms of operators stand for: and, or, not."""
    return {fold(form): name for name, forms in lexicon.entries("query_words")["operators"].items() for form in forms}


@cache
def fields() -> dict[str, str]:
    """Return what the folded names of fields stand for."""
    return {fold(form): name for name, forms in lexicon.entries("query_words")["fields"].items() for form in forms}


@cache
def values(name: str) -> dict[str, str]:
    """Return what the folded values of kind or act stand for."""
    table = lexicon.entries("query_words")[f"{name}s"]
    return {fold(form): key for key, forms in table.items() for form in [key, *forms]}


def closest(name: str) -> str:
    """Return a hint for a field that is none."""
    near = get_close_matches(fold(name.lower()), fields(), 1)
    if near:
        return f"Do you mean {near[0]}: ? To look for the words themselves put them between marks."
    return f"Fields are {', '.join(EXAMPLES)}. To look for the words themselves put them between marks."

"""Tables of a page that a program writes: each between two comments, what stands around them is left alone.

<!-- bench: speed -->
…
<!-- end of bench -->
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

_END = "<!-- end of bench -->"
_PART = re.compile(rf"(<!-- bench: (\w+) -->\n).*?({_END})", re.DOTALL)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown; columns but the first hold numbers."""
    rules = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rules, *rows))


def names(page: str) -> list[str]:
    """Return the names of the parts that a page has."""
    return [match[2] for match in _PART.finditer(page)]


def filled(page: str, parts: Mapping[str, str]) -> str:
    """Return the page with its parts replaced.

    Raises:
        ValueError: The page has no place for a part, or more than one.
    """
    for name in parts:
        if names(page).count(name) != 1:
            raise ValueError(f"the page must have one place that begins <!-- bench: {name} --> and ends {_END}")
    return _PART.sub(lambda part: f"{part[1]}{parts[part[2]]}\n{part[3]}" if part[2] in parts else part[0], page)

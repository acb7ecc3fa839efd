"""In what several tellings of one event differ."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.model import Quotation
from search.differences.context import Context
from search.differences.model import Difference, Kind, Side
from search.differences.naming import names_used, party_differences
from search.differences.numbers import number_differences
from search.differences.reading import Telling, read
from search.differences.statements import contradictions, omissions, wording_differences

__all__ = ["Difference", "Kind", "Side", "Telling", "differences", "names_used", "read"]


def differences(
    tellings: Sequence[Telling], quotations: Sequence[Quotation], *, one_event: bool = True
) -> list[Difference]:
    """Return in what tellers differ: figures first, then names and words, then what one of them alone has.

    Args:
        tellings: What each article tells; copies of one text by one teller are better left out.
        quotations: Those found in them.
        one_event: Whether they tell one event. If not, what they call the parties is compared, and nothing else.
    """
    found = list(party_differences(tellings))
    if one_event:
        found += number_differences(tellings, Context(tellings))
        found += wording_differences(quotations, tellings)
        found += contradictions(quotations, tellings)
        found += omissions(quotations, tellings)
    order = list(Kind)
    return sorted(found, key=lambda each: (order.index(each.kind), -each.weight, each.summary))

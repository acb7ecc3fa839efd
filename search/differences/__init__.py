"""In what several tellings of one event differ."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.model import Quotation
from search.claims import Claim, Contrary
from search.differences.context import Context
from search.differences.days import day_differences
from search.differences.model import Difference, Kind, Side
from search.differences.naming import names_used, party_differences, unmelted
from search.differences.numbers import number_differences
from search.differences.people import body_differences, people_differences
from search.differences.places import place_differences
from search.differences.reading import Telling, read
from search.differences.same_words import SameWords
from search.differences.statements import contradictions, figures_of_one_official, omissions, wording_differences

__all__ = ["Difference", "Kind", "SameWords", "Side", "Telling", "differences", "names_used", "read", "unmelted"]


def differences(
    tellings: Sequence[Telling],
    quotations: Sequence[Quotation],
    contraries: Sequence[tuple[Contrary, Claim, Claim]] = (),
    *,
    one_event: bool = True,
) -> list[Difference]:
    """Return in what tellers differ: figures first, then names and words, then what one of them alone has.

    Args:
        tellings: What each article tells; copies of one text by one teller are better left out.
        quotations: Those found in them.
        contraries: Claims of one official that differ in a figure or by a denial.
        one_event: Whether they tell one event. If not, what they call the parties is compared, and nothing else.
    """
    found = list(party_differences(tellings))
    found += _further([*people_differences(tellings, quotations), *body_differences(tellings)], found)
    if one_event:
        context = Context(tellings)
        found += number_differences(tellings, context)
        found += day_differences(tellings, context)
        found += place_differences(tellings, context)
        found += wording_differences(quotations, tellings)
        found += contradictions(quotations, tellings)
        found += _further(list(figures_of_one_official(contraries, tellings)), found)
        found += omissions(quotations, tellings)
    order = list(Kind)
    return sorted(found, key=lambda each: (order.index(each.kind), -each.weight, each.summary))


def _further(found: Sequence[Difference], known: Sequence[Difference]) -> list[Difference]:
    """Leave out differences all of whose words stand in others."""
    taken = [(side.article, side.start, side.end) for each in known for side in each.sides]

    def is_new(side: Side) -> bool:
        return not any(
            side.article == article and side.start < end and start < side.end for article, start, end in taken
        )

    return [each for each in found if any(is_new(side) for side in each.sides)]

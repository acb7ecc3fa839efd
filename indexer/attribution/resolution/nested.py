"""Nesting: who passes on a quotation that stands within another's words («قال العلي إن الوزير رفض الاستقالة»)."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.attribution.drafts import Draft
from indexer.attribution.resolution.heard import Resolved

# So many quotations back the one stands whose words another is part of.
_NEAR = 6


def passed_on_by(found: Sequence[Draft], who: Sequence[Resolved], at: int) -> tuple[str, ...]:
    """Return who passes the words of a draft on: whoever it names itself, then whoever says the words it stands in.

    Args:
        found: The drafts of an article, in the order in which they were found.
        who: Their speakers.
        at: Which draft.
    """
    draft = found[at]
    via = tuple(name for name in draft.speaker.via if name)
    if draft.cue is None or draft.speaker.carried or draft.speaker.mention is None:
        return via
    for k in range(at - 1, max(-1, at - _NEAR - 1), -1):
        outer = found[k]
        if outer.words is draft.words and outer.first <= draft.cue[0] < outer.end:
            name = who[k].mention or who[k].name
            himself = who[k].name is not None and who[k].name == who[at].name
            return via if name is None or himself or name in via else (*via, name)
    return via

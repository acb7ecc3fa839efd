"""Word lists of the grammar of attribution, folded: what the stages ask of a word beyond the lexicon.

Nouns that a linguist would add to are in `speakers.yaml` and verbs in `cues.yaml`; here are words of closed classes and
the short lists that one rule needs, each with a sentence that shows it. «على» stands apart from the name «علي», as in
`tokens`.

- Grammar: `marks`, `particles`, `adverbs`, `time`, `numbers`.
- Who speaks: `titles`, `people`, `names`, `adjectives`, `bodies`, `outlets`.
- What is said: `documents`, `verbs`, `speech`, `objects`.
"""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """Return the words of a list, which spaces and lines part."""
    return frozenset(text.split())

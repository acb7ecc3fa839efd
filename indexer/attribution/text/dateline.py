"""The dateline before an article's first sentence: place, agency, date («غزة - رويترز:», «القدس (CNN) --»)."""

from __future__ import annotations

from functools import cache

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.attribution.text.cues import readings
from indexer.attribution.text.tokens import OPEN, Words
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.words.marks import DASHES
from indexer.attribution.words.particles import RELATIVES

# «دبي، الإمارات العربية المتحدة (CNN) --» has nine words and marks, a date adds some.
_LONGEST = 14
_ENDS = frozenset({OPEN, ".", "!", "؟", "?"})
_JOINS = frozenset("()/،,")
# A dateline is closed by what begins so; most paragraphs have none of that among their first words.
_CLOSING = DASHES | {":"}
_RELATIVE = RELATIVES | {"وهي", "وهو", "او"}


def set_off(words: Words) -> None:
    """Leave the dateline of a paragraph out of its first sentence: no content begins with it, and it tells nobody."""
    end = dateline_end(words.norm)
    if end and words.sentences[0][0] < end < words.sentences[0][1]:
        last = words.sentences[0][1]
        words.sentences[0] = end, last


def dateline_end(norm: list[str]) -> int:
    """Return the index behind the dateline with which a paragraph begins, 0 if it has none.

    Args:
        norm: The folded words of the paragraph.
    """
    if _CLOSING.isdisjoint(word[:1] for word in norm[1:_LONGEST]):
        return 0
    for i, word in enumerate(norm[:_LONGEST]):
        if word in _ENDS or _says(word):
            # «قال سامر العلي - رئيس مركز الإعلام - إن …»
            break
        if i and _closes(norm, i):
            i = _signed(norm, i)
            return next((k for k in range(i + 1, len(norm)) if norm[k] != ":" and not _dash(norm[k])), len(norm))
    return 0


def _says(word: str) -> bool:
    """Whether a word is a finite verb of saying, and none that bylines have («كتب - سامر العلي:»)."""
    return any(form.shape in ("past", "present") and form.verb.lemma != "كتب" for form in readings(word)[1])


def _signed(norm: list[str], at: int) -> int:
    """Return the colon behind the agencies that sign behind a place's dash («غزة ـ وكالات:»), or the dash."""
    behind = range(at + 1, min(len(norm), _LONGEST))
    colon = next((k for k in behind if not (_agency(norm[k]) or _dash(norm[k]) or norm[k] in _JOINS)), at)
    return colon if colon > at + 1 and norm[colon] == ":" else at


def _closes(norm: list[str], at: int) -> bool:
    """Whether a mark ends a dateline: the word before it is an agency, or the place itself."""
    word, before = norm[at], norm[at - 1]
    if not _dash(word):
        # «وقال في حديث لرويترز:» leads to speech; only behind a place's dash is it an agency's line.
        return word == ":" and _agency(before) and _dashed(norm, at)
    if len(word) > 1:
        return word.startswith("--")
    if before == ")":
        opening = max((k for k in range(at) if norm[k] == "("), default=at)
        return opening < at - 2 and all(_agency(w) for w in norm[opening + 1 : at - 1] if w != "(")
    if at <= 3 and norm[0] in vocabulary().places:
        # «واشنطن - التي تدعم الاتفاق - تقول إن …» is no dateline.
        return not norm[at + 1 : at + 2] or norm[at + 1] not in _RELATIVE
    return _agency(before) and (at == 1 or _dashed(norm, at))


def _dashed(norm: list[str], at: int) -> bool:
    """Whether a dash stands between the words before `at`, or inside one («بنغازي-ا ف ب»)."""
    return any("-" in word or _dash(word) for word in norm[:at])


def _dash(word: str) -> bool:
    return word[:1] in DASHES and word[:1] == word[-1:]


def _agency(word: str) -> bool:
    return word in _agency_words() or (word.isascii() and word.isalpha())


@cache
def _agency_words() -> frozenset[str]:
    """Return the words that agencies and desks sign with: those of the layout's lines."""
    entries = [e for e in lexicon.entries("layout") if e["name"] in ("agencies", "desks and agencies")]
    return frozenset(fold(word) for entry in entries for line in entry["is"] for word in line.split())

"""The border to the outside: what other people wrote, made safe to show.

Article text, titles, file names, queries: everything that reaches a terminal, a log or an error message goes through
`printable` or `printable_line`. What is stored keeps what was published; only what is shown is cleaned. Offsets into a
stored text do not hold in its cleaned form: cut first, then clean the pieces.

This makes text harmless to a terminal. It does not escape rich markup, HTML or CSV formulas, which only the writer of
that format can do.
"""

from __future__ import annotations

import re

# Seen as U+FFFD, so that the reader knows that something was there: with its introducer gone, an escape sequence is
# plain characters. C0 but newline and tab, DEL, C1, the separators U+2028 and U+2029, lone surrogates (which no
# terminal encoding can write), interlinear annotation, and code points that are no characters.
_CONTROLS = [
    *(code for code in range(0x20) if code not in (0x09, 0x0A)),
    *range(0x7F, 0xA0),
    0x2028,
    0x2029,
    *range(0xD800, 0xE000),
    *range(0xFDD0, 0xFDF0),
    *range(0xFFF9, 0xFFFC),
    0xFFFE,
    0xFFFF,
]
# Gone without a trace: they have no width, and they reorder or hide what stands beside them. U+061C, U+200E and U+200F
# stay (they set the direction of nothing but themselves), as do ZWNJ and ZWJ, which Arabic script needs.
_HIDDEN = [*range(0x202A, 0x202F), *range(0x2066, 0x2070), *range(0xE0000, 0xE0080)]
_TABLE: dict[int, str | None] = {**dict.fromkeys(_CONTROLS, "\ufffd"), **dict.fromkeys(_HIDDEN)}
# The same code points as ranges: as single ones, the search would be five times as slow.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
_BIDI = re.compile("[\u202a-\u202e\u2066-\u206f]")


def printable(text: str) -> str:
    """Return the text without anything that could steer a terminal or reorder its lines.

    Newlines and tabs stay. Control characters become U+FFFD, one for one; bidi controls and tag characters are removed.
    Idempotent and linear; most texts are returned as they are.
    """
    return text.translate(_TABLE) if _UNSAFE.search(text) else text


def printable_line(text: str) -> str:
    """Return the text on one line: for titles, names, ids, paths and messages."""
    return " ".join(printable(text).split())


def had_bidi_controls(text: str) -> bool:
    """Return whether the text holds controls that reorder what stands around them."""
    return _BIDI.search(text) is not None

"""JSON that is verbatim for programs and harmless for the terminals it is looked at in."""

from __future__ import annotations

import json
import re
from typing import Any

# json.dumps escapes C0; these it would print as they are. All of them stand inside strings, where \\u means the same.
_UNPRINTABLE = re.compile(
    "[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)


def _escaped(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def dumps(value: Any, *, indent: int | None = None) -> str:
    """Return JSON in which Arabic is readable and no control, bidi control or lone surrogate stands unescaped.

    Reading it gives the value back exactly, whatever the text holds, so that offsets stay true.
    """
    return _UNPRINTABLE.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False))

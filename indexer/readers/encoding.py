"""Bytes to text: which encoding a file of Arabic news is in.

The order is that of what was tried on real files: a byte order mark, UTF-16 without one (seen in its bytes), strict
UTF-8, UTF-8 with a few damaged bytes, then the one-byte Arabic code pages. Statistical detectors are not used: on short
Arabic texts in windows-1256 they answer with Cyrillic code pages.
"""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
# In UTF-16 every second byte of Arabic, of ASCII and of the space is one of these.
_UTF16_HIGH_BYTES = b"\x00\x06"
# A text is taken for damaged UTF-8 if it holds this many well-formed sequences for each malformed one.
_GOOD_PER_BAD = 10
# «ال» opens a third of the words: in windows-1256 it is C7 E1, in ISO 8859-6 it is C7 E4.
_ARTICLE_1256 = b"\xc7\xe1"
_ARTICLE_8859 = b"\xc7\xe4"
# Where windows-1256 has غ, ف, ق, ك and its marks, ISO 8859-6 has nothing.
_NOT_IN_8859 = bytes(code for code in range(0xA1, 0x100) if not bytes([code]).decode("iso8859-6", "ignore"))


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text that the bytes stand for, without a byte order mark.

    Args:
        data: A whole file or record.
        declared: The encoding that a header or a meta element claims; believed if the bytes agree, after a byte order
            mark. Pass it for web pages only.

    Returns:
        The text; never an error. Bytes that are nothing in the encoding found become U+FFFD. Line ends and control
        characters are left as they are.
    """
    encoding, mark = marked(data)
    if encoding:
        return data[mark:].decode(encoding, "replace")
    if declared and (text := _as_declared(data, declared)) is not None:
        return text
    return data.decode(detect(data), "replace")


def marked(data: bytes) -> tuple[str | None, int]:
    """Return the encoding that a byte order mark names and the length of the mark, or None and 0."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return None, 0


def detect(data: bytes) -> str:
    """Return the name of the encoding of bytes that bear no byte order mark."""
    if wide := _utf16_without_mark(data[:_SAMPLE]):
        return wide
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "utf-8" if _is_damaged_utf8(data) else _code_page(data)
    return "utf-8"


def _as_declared(data: bytes, declared: str) -> str | None:
    try:
        return data.decode(declared)
    except (LookupError, UnicodeError, ValueError):
        return None


def _utf16_without_mark(sample: bytes) -> str | None:
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = sample[offset::2]
        if sum(map(high.count, _UTF16_HIGH_BYTES)) >= 0.8 * pairs:
            other = sample[1 - offset :: 2]
            return encoding if other.count(0) < 0.5 * pairs else None
    return None


def _is_damaged_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(character > "\x7f" for character in text) - bad
    return good >= _GOOD_PER_BAD * bad


def _code_page(data: bytes) -> str:
    foreign = len(data) - len(data.translate(None, _NOT_IN_8859))
    if data.count(_ARTICLE_8859) > data.count(_ARTICLE_1256) + foreign:
        return "iso8859-6"
    return "cp1256"

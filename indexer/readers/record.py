"""One record into one article: the border at which everything that was read is made sound.

What holds for every `Article` that leaves this package: `text` can be written as UTF-8, its line ends are `\\n`, and
it holds no control character but `\\n` and the tab. Control characters and lone surrogates become U+FFFD and the other
line ends of Unicode (vertical tab, form feed, NEL, U+2028, U+2029) become `\\n`, each one for one, so that offsets into
a text with `\\n` line ends stay true and the damage stays visible. Bidi controls and other invisible characters are
kept: they are part of what was published; `indexer.cleaning` takes them out where text is shown.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from indexer.model import Article, Part
from indexer.readers import layout

LARGEST_FILE = 10 * 1024 * 1024
"""Of a page with all that surrounds its text."""
LARGEST_TEXT = 3 * 1024 * 1024
"""Of one article, in UTF-8: twenty-five times the longest of 50,000 that were looked at, a book with its notes."""
MOST_LINES = 50_000
SPLIT_HINT = "divide it into its articles, and give each a file or a line of its own"
OTHER_KIND_HINT = "save it as plain text or as a web page, or rename it if its name says the wrong kind"
BOMB_HINT = "if it is honest all the same, decompress it yourself and index what comes out"
DAMAGED_HINT = "get it again from where you had it"
_LONGEST_FIELD = 2000
_CONTROLS = dict.fromkeys([*range(32), *range(127, 160), *range(55296, 57344)], "�")
_CONTROLS.update(dict.fromkeys(map(ord, "\n\x0b\x0c\x85\u2028\u2029"), "\n"))
_CONTROLS[ord("\t")] = "\t"
_UNSOUND = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_INVISIBLE_EDGES = " \t\n\ufeff\u200b\u200e\u200f"
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What could not be read as an article, or not wholly.

    Attributes:
        path: The file, with `!member` for what stands inside an archive.
        line: The line of a JSONL file, from 1; the record of a WARC or feed; None for a whole file.
        reason: Why, in words for the user.
        hint: What the user can do about it; it follows from the reason.
    """

    path: str
    line: int | None
    reason: str
    hint: str = field(default="", compare=False)

    @classmethod
    def because(cls, error: Exception, path: str, line: int | None = None) -> Refusal:
        """Return the refusal that an error leads to, with the error's hint."""
        return cls(path, line, str(error), getattr(error, "hint", ""))

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about what was read that the user should know, though no article was lost."""

    path: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.line is None else f"{self.path}:{self.line}: {self.reason}"


Notify = Callable[[Notice], None]


class BadRecordError(ValueError):
    """A record that makes no article; the message is the reason.

    Attributes:
        hint: What the user can do about it.
    """

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


def unheard(notice: Notice) -> None:
    """Take a notice and do nothing with it: for callers that have nobody to tell."""


def article(
    text: str,
    *,
    id: str | None = None,
    source: str | None = None,
    date: str | None = None,
    title: str | None = None,
    url: str | None = None,
    author: str | None = None,
    origin: str = "",
    notice: Callable[[str], None] | None = None,
) -> Article:
    """Make an article of what was read; every reader ends here.

    Args:
        text: The decoded text, with any line ends.
        id: As given; the address stands in for a missing one.
        date: Kept if it is ISO 8601; anything else is left out and told to `notice`.
        title: If None, the line of the text that is its title, if one is.
        url: Kept if it is http or https; anything else is left out and told to `notice`.
        origin: Where it was read.
        notice: Called with a sentence for each thing that was left out or repaired.

    Raises:
        BadRecordError: There is no text, neither id nor address, or the text is larger than 3 MiB or 50,000 lines.
    """
    tell = notice or (lambda reason: None)
    text = sound_text(text)
    if damaged := text.rstrip("\ufffd \n").count("\ufffd"):  # old files end in NUL or Ctrl-Z
        tell(f"{damaged} damaged or control characters stand as U+FFFD in the text")
    if not text.strip(_INVISIBLE_EDGES):
        raise BadRecordError("there is no text in it", "look whether it is the file you meant")
    encoded = text.encode("utf-8")
    if len(encoded) > LARGEST_TEXT:
        raise BadRecordError(f"the text is larger than {LARGEST_TEXT // 1024**2} MiB", SPLIT_HINT)
    if text.count("\n") > MOST_LINES:
        raise BadRecordError(f"the text has more than {MOST_LINES:,} lines", SPLIT_HINT)
    address = _address(url, tell)
    name = sound_line(id) or sound_line(url)
    if not name:
        raise BadRecordError("it has neither id nor url", "give each record an id of its own, or its url")
    heading = sound_line(title)
    paragraphs = layout.paragraphs(text, heading)
    if heading is None:
        heading = next((sound_line(text[p.start : p.end]) for p in paragraphs if p.part is Part.TITLE), None)
    return Article(
        id=name,
        text=text,
        source=sound_line(source),
        date=_iso_date(date, tell),
        title=heading,
        url=address,
        author=sound_line(author),
        paragraphs=paragraphs,
        origin=sound_line(origin) or "",
        sha256=hashlib.sha256(encoded).hexdigest(),
    )


def sound_text(text: str) -> str:
    """Return the text with `\\n` line ends and without control characters (see the module's docstring)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_CONTROLS) if _UNSOUND.search(text) else text


def sound_line(value: str | None) -> str | None:
    """Return a field on one line, or None if nothing is in it; at most 2,000 characters are kept."""
    if value is None:
        return None
    line = " ".join(sound_text(value[: 4 * _LONGEST_FIELD]).split())
    return line[:_LONGEST_FIELD] or None


def _iso_date(value: str | None, tell: Callable[[str], None]) -> str | None:
    stated = sound_line(value)
    if stated is None:
        return None
    if _ISO.fullmatch(stated) and not stated.startswith("0"):
        try:
            datetime.datetime.fromisoformat(stated)
            return stated.replace(" ", "T")
        except ValueError:
            pass
    tell(f"its date is no ISO 8601 date and was left out: {stated[:60]}")
    return None


def _address(value: str | None, tell: Callable[[str], None]) -> str | None:
    stated = sound_line(value)
    if stated is None or _WEB.fullmatch(stated):
        return stated
    tell(f"its address is neither http nor https and was left out: {stated[:60]}")
    return None

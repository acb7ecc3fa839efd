"""What each line of an article's text is: title, byline, caption, "read also", furniture of the page, or body.

Two things decide: the line's own words (`lines`, from `lexicon/layout.yaml`), and its place: above the first line of
prose stand title, sub-headline, byline, date and caption; below the last one stand signatures, links and forms.
In doubt a line is body: to lose a paragraph of an article is worse than to search a button for quotations. A line of
prose, that is a long one or one that ends as sentences do, is never taken for anything by its place alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from indexer.model import Paragraph, Part
from indexer.readers import lines

_LONG = 120
_SENTENCE = 40
_HEADLINE = 180
_SHORT = 70
_HEAD_LINES = 8
_TAIL_LINES = 12
_LINK_LENGTH = 130
_VISIBLE = re.compile(r"[^\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_CLOSERS = ' \t\u00a0\u200e\u200f"”»)]'
_STOPS = (".", "؟", "?", "!", "…", ":", "،", "؛")
_DATE = re.compile(
    r"\d{1,2}\s+[^\W\d_]{3,12}(?:\s?/\s?[^\W\d_]{3,12}(?:\s[^\W\d_]{3,6})?|\s[^\W\d_]{3,6})?,?\s+\d{4}"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[^\W\d_]{3,12}\s\d{1,2},\s\d{4}"
)
_DATE_LINE_WORDS = 6
_NAME_WORDS = 4
_BYLINE_WORDS = 8
_DASH = re.compile(r"\s[-–—]|[-–—]\s|ــ|/")
_BULLETS = " \t-–—*•·●:"
_FROM = re.compile(r"\s*(?:بحسب|عن|وفق|نقلا عن|نقلاً عن|المصدر:)\s+")
_BRACKETS_LAST = re.compile(r"\(([^()]{2,60})\)\W*")


@dataclass(slots=True)
class _Line:
    """A line that is not empty, and what it has been found to be so far."""

    index: int
    start: int
    end: int
    text: str
    part: Part = Part.BODY
    finding: lines.Finding | None = None

    @property
    def prose(self) -> bool:
        """Whether nothing but its words can take it out of the body."""
        if self.part is not Part.BODY:
            return False
        return len(self.text) >= _LONG or (len(self.text) >= _SENTENCE and ends_sentence(self.text))


def paragraphs(text: str, title: str | None = None) -> tuple[Paragraph, ...]:
    """Return the lines of a text that are not empty, in order, each with what it is to the article.

    Args:
        text: The article's text, with `\\n` line ends; offsets count its code points.
        title: The title, if it is known from elsewhere; lines that repeat it are told from the body. If None, the
            first line is the title if it looks like a headline above prose.

    Returns:
        A paragraph a line; a line of blanks and invisible characters is an empty one. Linear in the text's length.
    """
    found = _split(text)
    for line in found:
        line.finding = lines.recognise(line.text)
        if line.finding:
            line.part = line.finding.rule.part
    if len(found) > 1:
        _mark_links(found)
        _mark_title(found, title)
        _mark_head(found)
        _mark_tail(found)
    return tuple(Paragraph(line.index, line.start, line.end, line.part) for line in found)


def ends_sentence(line: str) -> bool:
    """Return whether the line ends as a sentence does: with one full stop, closing marks aside."""
    bare = line.rstrip(_CLOSERS)
    return bare.endswith(".") and not bare.endswith("..")


def _split(text: str) -> list[_Line]:
    found, start = [], 0
    for index, content in enumerate(text.split("\n")):
        if _VISIBLE.search(content):
            found.append(_Line(index, start, start + len(content), content.strip()))
        start += len(content) + 1
    return found


def _mark_links(found: list[_Line]) -> None:
    """Mark the headlines that stand under «اقرأ أيضاً:»."""
    left = 0
    for line in found:
        finding = line.finding
        if finding:
            left = finding.rule.introduces if finding.bare else 0
        elif left and _is_link(line.text):
            line.part = Part.RELATED
            left -= 1
        else:
            left = 0


def _is_link(line: str) -> bool:
    return len(line) <= _LINK_LENGTH and not ends_sentence(line) and line[-1] not in ":،؛"


def _mark_title(found: list[_Line], title: str | None) -> None:
    head = found[:_HEAD_LINES]
    if title is None:
        first = next((line for line in head if line.part is Part.BODY and not is_date_line(line.text)), None)
        if first is None or not _is_headline(first.text) or not _prose_below(found, first):
            return
        title = first.text
    wanted = lines.words(title)
    for line in head:
        if abs(len(line.text) - len(title)) <= 20 and line.part is Part.BODY and lines.words(line.text) == wanted:
            line.part = Part.TITLE


def _is_headline(line: str) -> bool:
    return len(line) <= _HEADLINE and not ends_sentence(line) and line[-1] not in ":،؛"


def _prose_below(found: list[_Line], line: _Line) -> bool:
    return any(other.prose for other in found if other.index > line.index and other is not line)


def is_date_line(line: str) -> bool:
    """Return whether the line is a date with little around it: «أخبار المدينة ١٩ نوفمبر ٢٠٢٤»."""
    if len(line) > _SHORT or ends_sentence(line):
        return False
    rest, dates = _DATE.subn(" ", line)
    return dates > 0 and len(lines.words(rest)) <= _DATE_LINE_WORDS


def _mark_head(found: list[_Line]) -> None:
    """Mark bylines, dates and signed captions above the first prose, and the sub-headlines above those."""
    head = []
    for line in found[:_HEAD_LINES]:
        if line.prose:
            break
        head.append(line)
    else:
        return
    titled = any(line.part is Part.TITLE for line in head)
    for place, line in enumerate(head):
        if line.part is Part.BODY:
            line.part = _part_in_head(line.text, last=place == len(head) - 1, titled=titled)
        if line.part in (Part.BYLINE, Part.CAPTION):
            _mark_sub_headlines(head[:place])


def _part_in_head(line: str, *, last: bool, titled: bool) -> Part:
    if is_date_line(line):
        return Part.BYLINE
    if _is_signed(line):
        return Part.BYLINE if len(lines.words(line)) <= _BYLINE_WORDS else Part.CAPTION
    if len(line) > _SHORT or (line.endswith(_STOPS[:-2]) and not line.endswith(":")):
        return Part.BODY
    count = len(lines.words(line))
    inside = line.strip(_BULLETS)
    joined = (count <= _BYLINE_WORDS and _DASH.search(inside)) or (count <= _NAME_WORDS and ":" in inside)
    if _quotes(line) or lines.tells(line):
        return Part.BODY
    if joined:
        return Part.BYLINE
    if last and titled and 2 <= count <= _NAME_WORDS and not any(c.isdigit() for c in line):
        return Part.BYLINE
    return Part.BODY


def _is_signed(line: str) -> bool:
    """Return whether the line ends in brackets with nothing but agencies in them."""
    signed = _BRACKETS_LAST.fullmatch(line, max(line.rfind("("), 0))
    return signed is not None and lines.signs(_FROM.sub("", signed[1]))


def _quotes(line: str) -> bool:
    return any(mark in line for mark in '«"“')


def _mark_sub_headlines(above: list[_Line]) -> None:
    for line in above:
        if line.part is Part.BODY and _is_headline(line.text):
            line.part = Part.TITLE


def _mark_tail(found: list[_Line]) -> None:
    """Mark signatures below the last prose, and the short lines between pieces of a page's foot."""
    prose = max((place for place, line in enumerate(found) if line.prose), default=-1)
    foot, closing = found[prose + 1 :], None
    for line in foot:
        if line.finding and line.finding.rule.closes:
            closing = Part.FURNITURE
        elif line.finding and line.finding.rule.introduces and line.finding.bare:
            closing = Part.RELATED
        elif line.part is Part.BODY and closing and len(line.text) <= _LINK_LENGTH and prose >= 0:
            line.part = closing
    for line in foot[-_TAIL_LINES:]:
        if line.part is Part.BODY and prose >= 0 and _is_signature(line.text):
            line.part = Part.BYLINE


def _is_signature(line: str) -> bool:
    if len(line) > _SHORT or len(lines.words(line)) > _BYLINE_WORDS or ends_sentence(line):
        return False
    return _is_signed(line) or lines.signs(line) or is_date_line(line)

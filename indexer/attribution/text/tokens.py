"""The words and marks of a paragraph, with their places, quotation marks paired and sentences found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, repeat

from indexer.analysis.letters import BIDI, DIACRITICS, ZERO_WIDTH, fold
from indexer.analysis.remembered import remembered
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import INITIALS, LETTERS, NAMES_APART
from indexer.attribution.words.speech import BEFORE_SPEECH, RESUMING, RESUMING_BEHIND_STOP
from indexer.attribution.words.titles import ABBREVIATED_TITLES, BEFORE_STROKE

OPEN, CLOSE = "«", "»"
_MARK_CHARS = frozenset("\"«»“”„‟″‘’‚❝❞¢'{}")
# What a closing mark may stand before.
_STOPS = frozenset(".,،؛:!؟?)]")
_MARKS = _MARK_CHARS | {"''"}
# Words first, as most are, and in them letters in runs: what may stand between letters is looked for only behind one.
_WORD = re.compile(
    rf"#?[^\W\d_][^\W_]*(?:(?:[{DIACRITICS}{ZERO_WIDTH}{BIDI}]|-(?=[^\W\d_])|\.(?=ـ)|(?<=ـ)\.)[^\W_]*)*"
    rf"|\d+(?:[.,٫،:/?؟]\d+)*%?|%\d+(?:[.,٫]\d+)*"
    rf"|''|\.{{2,}}|--+|ـ{{2,}}|[^\s{ZERO_WIDTH}{BIDI}]"
)
# Not the mark in «لـ"الغد"», which keeps the letter apart from what follows.
_LENGTHENED = re.compile(r"(?<=[^\W\d_])ـ+(?=[^\W\d_ـ])")
_HIDDEN = re.compile(rf"[{BIDI}{ZERO_WIDTH}]")
# More letters, inside foreign names only («أيه.بي.سي», «دي.إتش.إل»).
_SPELT = INITIALS | LETTERS | {"بيه"}
# What ends the name of a site, behind a stop.
_OF_SITES = frozenset({"نت", "كوم"})
# With what stands before it one of these may make a name of several words.
_OF_NAMES = _OF_SITES | {"_", ".", "/"}
# Nobody reads a sentence of so many words for one: text without full stops is cut, so that its costs stay linear.
LONGEST_SENTENCE = 200
# A word that runs into «إلى» without a space, and how long the two are at least.
_GLUED = ("إلى", "إلي")
_SHORTEST_BEFORE_GLUED = 6
# Brackets around fewer words behind a colon hold a number or a name.
_SHORTEST_SPEECH = 4
_ENDS = frozenset(".!؟?")
# What a line of a list begins with.
BULLETS = frozenset({"-", "–", "—", "--", "*", "•", "●", "▪", "■", "◄", ">"})
_MAY_PART = _ENDS | BULLETS
# Lengthenings of no letter, which some houses write for dashes.
_LONG_DASHES = frozenset({"ـ", "ــ"})


@remembered(1 << 16)
def _norm(word: str) -> str:
    """Fold a word, but keep «على» apart from «علي», «وإلى» from «والي» and the name «آلان» from «الآن»."""
    if word in NAMES_APART:
        return word
    if word in _LONG_DASHES:
        # «قال المدير ـ في بيان ـ إن …»
        return "-"
    if len(word) == 1 and not word.isalnum():
        return word
    if word[0] == "%":
        # «%16 من الناس»
        return word[1:] + "%"
    folded = fold(word.lstrip("#")).replace(".", "").lower().replace("مسيول", "مسوول")
    if folded == "ففي":
        # «ففي مقال نشره أمس، كتب أن …»
        return "وفي"
    if folded == "والي" and ("إ" in word or word.endswith("ى")):
        # «وإلى جانبه»: no governor («والي حلب»).
        return "والى"
    # «على», «وعلى»
    return folded[:-1] + "ى" if folded in ("علي", "وعلي") and word.endswith("ى") else folded


@dataclass(slots=True)
class Words:
    """A paragraph as parallel lists: a word, number or mark has one index in all of them.

    Attributes:
        text: The text of the whole article; `start` and `end` are its code points.
        start: Where each token starts.
        end: Where it ends.
        norm: Its folded form; paired quotation marks are `«` and `»`, unpaired ones the empty string.
        partner: For an opening or closing mark, the index of the other; elsewhere -1.
        inside: The index of the outermost opening mark that encloses a token, or -1.
        sentences: Pairs of first token and end, terminators excluded.
    """

    text: str
    start: list[int]
    end: list[int]
    norm: list[str]
    partner: list[int]
    inside: list[int]
    sentences: list[tuple[int, int]]

    def unpaired(self, at: int) -> bool:
        """Whether a quotation mark without a partner stands at a token."""
        return not self.norm[at] and self.text[self.start[at]] in _MARK_CHARS

    def two_stops(self, at: int) -> bool:
        """Whether two stops stand at a token, which some houses write for a pause («يجلب عبر البنك.. من جانبه أكد»)."""
        return not self.norm[at] and self.text[self.start[at] : self.end[at]] == ".."

    def opens(self, at: int) -> bool:
        """Whether a mark at a token looks like one that opens: a word follows at once, none stands before."""
        start, end = self.start[at], self.end[at]
        after = self.text[end : end + 1]
        return (not start or self.text[start - 1].isspace()) and bool(after) and not after.isspace()

    def closes(self, at: int) -> bool:
        """Whether a mark at a token looks like one that closes: it is written onto the word before, none follows."""
        start, end = self.start[at], self.end[at]
        return bool(start) and not self.text[start - 1].isspace() and self.text[end : end + 1].isspace()

    def written(self, first: int, end: int) -> list[str]:
        """Return the words from one token to before another, verbatim."""
        text = self.text
        return [text[at:behind] for at, behind in zip(self.start[first:end], self.end[first:end], strict=True)]

    def between(self, first: int, last: int) -> str:
        """Return the text from token `first` to the end of token `last`, verbatim."""
        return self.text[self.start[first] : self.end[last]]


def called(text: str) -> str:
    """Return a name as it is said, without a hashtag's marks («#محمود_عباس») or lengthened letters («حوريــة»)."""
    text = text.replace("_", " ").replace("#", "") if "#" in text else text
    text = " ".join(text.split()) if "  " in text else text
    return _HIDDEN.sub("", _LENGTHENED.sub("", text) if "ـ" in text else text)


def read(text: str, start: int, end: int) -> Words:
    """Cut a paragraph into words and marks.

    Args:
        text: The article's text.
        start: The paragraph's first code point.
        end: The code point after its last.
    """
    starts: list[int] = []
    ends: list[int] = []
    norms: list[str] = []
    behind = start
    for word in _WORD.findall(text, start, end):
        # Nothing stands between two words but what no word begins with.
        first = text.find(word, behind)
        behind = first + len(word)
        if word in _OF_NAMES:
            if word in _OF_SITES and len(ends) > 1 and norms[-1] == "." and ends[-2] == starts[-1] == first - 1:
                # «العربية.نت» is one word.
                del starts[-1], ends[-1], norms[-1]
                ends[-1] = behind
                continue
            if word == "_" or (word == "." and norms and norms[-1] in _SPELT and _spells_on(text, first, ends[-1])):
                # «#محمود_عباس» are two words, «سي.إن.إن» three.
                continue
            if word == "/" and norms and _titled(norms):
                if norms[-1] not in ABBREVIATED_TITLES:
                    # «المهندس/ سامر العلي»
                    continue
                # «د/ سامر العلي» is «د. سامر العلي».
                word = "."
        if len(word) > _SHORTEST_BEFORE_GLUED and word.endswith(_GLUED):
            # «وأشار التقريرإلى أن …»
            starts.append(first)
            ends.append(behind - 3)
            norms.append(_norm(word[:-3]))
            first, word = behind - 3, word[-3:]
        starts.append(first)
        ends.append(behind)
        norms.append(_norm(word))
    if "?" in norms and _lost_commas(text):
        norms = ["،" if norm == "?" else norm for norm in norms]
    partner = _pair_marks(text, start, end, starts, ends, norms)
    inside = _outermost(norms, partner)
    return Words(text, starts, ends, norms, partner, inside, _sentences(text, ends, norms, inside))


def _titled(norms: list[str]) -> bool:
    """Whether the last word is a title, behind which some houses write a stroke before the name («الدكتور/ سامر»)."""
    title = norms[-1].removeprefix("و")
    # «30 م/ث»
    measured = title in ABBREVIATED_TITLES and len(norms) > 1 and norms[-2][-1:].isdigit()
    return not measured and not BEFORE_STROKE.isdisjoint((title, title.removeprefix("ال")))


def _spells_on(text: str, stop: int, before: int) -> bool:
    """Whether a stop stands between the spelt letters of a name, with no space around it («بي.بي.سي»)."""
    after = _WORD.match(text, stop + 1) if before == stop else None
    return after is not None and _norm(after.group()) in _SPELT


@lru_cache(maxsize=8)
def _lost_commas(text: str) -> bool:
    """Whether an old encoding turned the commas of an article into question marks of the Latin alphabet."""
    return "؟" not in text and text.count("?") > max(2, text.count("،"))


def _pair_marks(text: str, first: int, last: int, starts: list[int], ends: list[int], norms: list[str]) -> list[int]:
    """Pair quotation marks of every house, by their shape where it tells and by the spaces around them where not.

    A mark that finds no partner is made empty, so that one odd mark costs one quotation and not the paragraph.
    """
    partner = [-1] * len(norms)
    if "(" in norms and ")" in norms:
        _pair_brackets(starts, norms, partner)
    stack: list[int] = []
    for i in compress(range(len(norms)), map(_MARKS.__contains__, norms)):
        norm = norms[i]
        if partner[i] >= 0 or _apostrophe(text, starts[i], norm):
            continue
        glued = not stack and i and norms[i - 1] in BEFORE_SPEECH and ends[i - 1] == starts[i]
        glued = glued or (not stack and _closed_further_on(text, first, last, starts, ends, norms, i))
        if glued or _opens(text, first, last, starts[i], ends[i], norm, bool(stack)):
            stack.append(i)
            norms[i] = ""
        else:
            norms[i] = ""
            if stack:
                opening = stack.pop()
                partner[opening], partner[i] = i, opening
                norms[opening], norms[i] = OPEN, CLOSE
    for opening in stack:
        # A speech that runs on into the next paragraph stays open behind a colon.
        if opening == stack[-1] and opening and norms[opening - 1] == ":":
            norms[opening] = OPEN
            partner[opening] = close = _resumed(norms, opening)
            if close < len(norms):
                norms[close], partner[close] = CLOSE, opening
    return partner


def _pair_brackets(starts: list[int], norms: list[str], partner: list[int]) -> None:
    """Pair the brackets that some houses write for marks."""
    for opening, closing in _doubled_brackets(starts, norms):
        # «قال تعالى: ((…))»
        norms[opening - 1], norms[closing + 1] = "", ""
        partner[opening], partner[closing] = closing, opening
        norms[opening], norms[closing] = OPEN, CLOSE
    for opening, closing in _bracketed_speech(norms):
        partner[opening], partner[closing] = closing, opening
        norms[opening], norms[closing] = OPEN, CLOSE


def _closed_further_on(
    text: str, first: int, last: int, starts: list[int], ends: list[int], norms: list[str], i: int
) -> bool:
    """Whether a mark written onto the word before it opens, as the next one closes («قال الوزير" لن نعود "»)."""
    if not i or ends[i - 1] != starts[i] or not norms[i - 1][-1:].isalpha() or norms[i] in "»}":
        return False
    if not norms[i + 1 : i + 2] or not norms[i + 1][:1].isalnum():
        # «… لن نعود"، وأضاف الوزير" …»
        return False
    same = (k for k in range(i + 1, len(norms)) if norms[k] in _MARKS and not _apostrophe(text, starts[k], norms[k]))
    k = next(same, 0)
    return bool(k) and norms[k] == norms[i] and not _opens(text, first, last, starts[k], ends[k], norms[k], True)


def _resumed(norms: list[str], opening: int) -> int:
    """Return the pause before the verb that goes on behind a speech whose mark was never closed, or the end."""
    for i in range(opening + _SHORTEST_SPEECH, len(norms)):
        if norms[i] in (RESUMING_BEHIND_STOP if norms[i - 1] == "." else RESUMING) and norms[i - 1] in (".", *COMMAS):
            return i - 1
    return len(norms)


def _bracketed_speech(norms: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the round brackets that some houses write for marks behind a colon («وأجاب: (لا أعرف ما جرى هنا)»)."""
    at = 1
    while at < len(norms):
        if norms[at] != "(" or norms[at - 1] != ":":
            at += 1
            continue
        reach = range(at + 1, min(len(norms), at + LONGEST_SENTENCE))
        closing = next((k for k in reach if norms[k] in ("(", ")")), at)
        marks = sum(norm in _MARK_CHARS for norm in norms[at:closing])
        if closing - at > _SHORTEST_SPEECH and norms[closing] == ")" and not marks % 2:
            yield at, closing
        at = closing if norms[closing] == "(" and closing > at else max(at, closing) + 1


def _doubled_brackets(starts: list[int], norms: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the inner ones of brackets that some houses write twice for marks («((من غشنا فليس منا))»)."""
    at = 1
    while at < len(norms):
        if norms[at] != "(" or norms[at - 1] != "(" or starts[at - 1] + 1 != starts[at]:
            at += 1
            continue
        reach = range(at + 1, min(len(norms) - 1, at + LONGEST_SENTENCE))
        # «… وقال ((»: a paragraph may end with them.
        closing = next((k for k in reach if norms[k] in ("(", ")")), at)
        twice = closing > at and norms[closing] == norms[closing + 1] == ")"
        if twice and starts[closing] + 1 == starts[closing + 1] and closing - at > _SHORTEST_SPEECH:
            yield at, closing
        at = max(at, closing) + 1


def _apostrophe(text: str, at: int, norm: str) -> bool:
    """Whether a mark stands inside a foreign word («O'Neill»)."""
    return norm == "'" and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _opens(text: str, first: int, last: int, start: int, end: int, norm: str, open_before: bool) -> bool:
    if norm in "«„‚{":
        return True
    before = text[start - 1] if start > first else " "
    after = text[end] if end < last else " "
    if norm in "»}":
        # «وأوضح ل»النهار» أن …»: some houses write one shape for both.
        apart = before.isspace() or before in ":(ـ" or (before in "بلوك" and _lone_letter(text, first, start - 1))
        return norm == "»" and not open_before and after.isalpha() and apart
    if before.isspace() or before in "(:؛-–—ـ[" or (before in "بلوكف" and _lone_letter(text, first, start - 1)):
        # «قال: " لن نعود ".»
        return not (open_before and (after.isspace() or after in _STOPS)) if before.isspace() else True
    if after.isspace() or after in _STOPS or after in "-–—":
        return False
    return not open_before


def _lone_letter(text: str, first: int, at: int) -> bool:
    return at <= first or not (text[at - 1].isalpha())


def _outermost(norms: list[str], partner: list[int]) -> list[int]:
    inside = [-1] * len(norms)
    i = 0 if OPEN in norms else len(norms)
    while i < len(norms):
        if norms[i] == OPEN:
            close = partner[i]
            inside[i + 1 : close] = [i] * (min(close, len(norms)) - i - 1)
            i = close
        i += 1
    return inside


def _sentences(text: str, ends: list[int], norms: list[str], inside: list[int]) -> list[tuple[int, int]]:
    found = []
    first = 0
    # In a short paragraph only a mark can begin or end one.
    may_part = map(_MAY_PART.__contains__, norms) if len(norms) <= LONGEST_SENTENCE else repeat(True)
    for i, norm in compress(enumerate(norms), may_part):
        if i == first and norm in BULLETS:
            # «- حسب تقرير البنك، …»
            first = i + 1
        if i - first >= LONGEST_SENTENCE and inside[i] < 0:
            found.append((first, i))
            first = i
        if norm not in _ENDS or inside[i] >= 0:
            continue
        percent = norm == "?" and i > first and norms[i - 1][-1:].isdigit()
        if not percent and not _abbreviates(text, ends, norms, i):
            if i > first:
                found.append((first, i))
            first = i + 1
    if first < len(norms):
        found.append((first, len(norms)))
    return found


def _abbreviates(text: str, ends: list[int], norms: list[str], i: int) -> bool:
    """Whether a stop abbreviates («د. فضل», «إس.سي.إل»): a lone letter or initial before it, or no space behind."""
    if norms[i] != ".":
        return False
    before = norms[i - 1] if i else ""
    after = norms[i + 1] if i + 1 < len(norms) else ""
    alone = len(before) == 1 and before.isalpha() and (ends[i] < 3 or not text[ends[i] - 3].isalnum())
    return alone or before in INITIALS or _runs_on(text, ends[i], before, after)


def _runs_on(text: str, end: int, before: str, after: str) -> bool:
    """Whether a stop with no space behind it is of a number or a name («قدره1.8», «أيه.بي.سي», but «2011.أما»)."""
    glued = _HIDDEN.sub("", text[end : end + 2])[:1]
    if not glued.isalnum() or not before:
        return False
    if glued.isdigit() or before[-1].isdigit():
        return glued.isdigit() and before[-1].isdigit()
    return before.isascii() or glued.isascii() or before in _SPELT or after in _SPELT or len(before) < len(after) == 2

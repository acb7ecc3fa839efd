"""Attribution takes time in proportion to what it reads: paragraphs of 100 kB that nobody would print."""

from __future__ import annotations

import gc
import math
import random
import time
from collections.abc import Callable, Iterator

import pytest

from indexer import attribution, readers
from indexer.model import Article, Part
from tests.unit.attribution.clock import slowness

LARGEST = 100_000
"""Bytes of UTF-8."""
MOST_SECONDS = 1.0
SPEECH_SECONDS = 3.0
"""Where every few words are another quotation, ten times as many as in news."""
MOST_GROWTH = 3.0
"""What twice the text may cost; twice if costs are linear, four times if they are quadratic."""
NOTICEABLE = 0.4
"""Seconds below which the clock says nothing of growth."""
HOPELESS = 10
"""Times what was expected: no neighbour slows a measurement so much, and repeating it would take minutes."""

REPEATED = {
    "one letter": "ب",
    "letters apart": "ب ",
    "one word": "كلمة ",
    "tatweels": "ـ",
    "diacritics": "َ",
    "zero-width joiners": "\u200d",
    "censoring dots": "ـ.",
    "open guillemets": "«",
    "open guillemets apart": "« ",
    "a guillemet before each word": "«كلمة ",
    "closing guillemets": "»",
    "straight quotation marks": '"',
    "marks of all houses": "\"“„'’«",
    "pairs of marks": "«كلمة» ",
    "commas": "،",
    "commas apart": "، ",
    "a comma behind each word": "كلمة، ",
    "full stops apart": ". ",
    "colons": ":",
    "dashes": "- ",
    "digits": "1",
    "numbers": "1,",
    "round brackets": "(",
    "brackets of two kinds": "[(",
    "pairs of brackets": "(كلمة) ",
}
SPEECH = {
    "قال": "قال ",
    "وقال": "وقال ",
    "قال إن": "قال إن ",
    "وأضاف أن": "وأضاف أن ",
    "sentences of قال": "قال. ",
    "قال with a colon and an open mark": "قال: «",
    "speeches behind colons": "قال: «كلمة كلمة كلمة» ",
    "participles": "مشيراً إلى أن ",
    "participles behind commas": "قال محمد إن، مشيراً إلى أن، مضيفاً أن، ",
    "verbal nouns": "قوله إن ",
    "agencies that pass on his words": "ونقلت عنه رويترز أن الحرب انتهت. ",
    "agencies that quote": "نقلت وكالة عن محمد قوله إن ",
    "sources behind what they said": "«كلمة كلمة كلمة كلمة»، بحسب المصدر، ",
    "clauses of time": "بعد أن قال محمد إن ",
    "relative clauses": "الرئيس الذي قال ",
    "words that lead to a source": "وفق ",
    "connectives": "، لكن ",
    "days": "قال أمس الأحد إن ",
    "names": "محمد أحمد ",
    "names with titles": "الرئيس السوري بشار الأسد ",
    "titles": "وزير ",
    "titles that are verbs, too": "مضيفة ",
    "offices": "وزير الدفاع ",
    "whole quotations": "قال وزير الدفاع علي عباس إن الحرب انتهت. ",
    "whole quotations with no full stop": "قال وزير الدفاع علي عباس إن الحرب انتهت ",
    "paragraphs": "وأضاف أن الحرب انتهت.\n",
}
VARIED = {
    "speakers that are all different": "قال وزير الدفاع {} {} إن الحرب انتهت. ",
    "speakers with no full stop": "قال محمد {} إن الحرب انتهت، ",
    "speakers, a paragraph each": "قال الوزير محمد {} إن الحرب انتهت.\n",
    "ministers that are all different": "وزير الدفاع محمد {}، ",
    "a title that many bear": "وقال مدير الشركة سامر {} إن الحرب انتهت. وأضاف المدير أن الأمر صعب.\n",
    "titles that are all different": "وقال رئيس لجنة {0} سامر {1} إن الحرب انتهت. وأضاف رئيس لجنة {0} أن الأمر صعب.\n",
    "players of clubs that are all different": "وقال لاعب {0} سامر {1} إن اللقاء صعب. وأضاف لاعب {0} أن الفوز قريب.\n",
    "one title, and it alone": "وقال رئيس {0} محمد {1} إن الحرب انتهت. وقال الرئيس إن الأمر صعب.\n",
    "firms, and the firm": "وقالت شركة {} إن السوق ينمو. وأضافت الشركة أن الأرباح ارتفعت.\n",
    "firms without what they are": "وقالت شركة {0} إن السوق ينمو. وأضافت {0} أن الأرباح ارتفعت.\n",
    "ministries, and a short name": "وقالت وزارة الصحة {} إن الأمر صعب. وأكدت الصحة أن الحل قريب.\n",
    "reports, and the report": "وكشف تقرير لمنظمة {} أن الأمر صعب. وأكد التقرير أن الحل قريب.\n",
}


@pytest.fixture(autouse=True, scope="module")
def what_other_tests_left_is_kept_out() -> Iterator[None]:
    """Have the collector of garbage walk through what these tests make, and not through all that is in memory."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED)
def test_the_same_over_and_over(unit: str) -> None:
    check_costs(lambda size: repeated(unit, size), MOST_SECONDS)


@pytest.mark.parametrize("unit", SPEECH.values(), ids=SPEECH)
def test_the_same_speech_over_and_over(unit: str) -> None:
    check_costs(lambda size: repeated(unit, size), SPEECH_SECONDS)


@pytest.mark.parametrize("pattern", VARIED.values(), ids=VARIED)
def test_a_new_name_each_time(pattern: str) -> None:
    check_costs(lambda size: varied(pattern, size).encode()[:size].decode(errors="ignore"), SPEECH_SECONDS)


def repeated(unit: str, size: int) -> str:
    """Whole units only: half a word at the end would be a name, for which the paragraph is read a second time."""
    return unit * (size // len(unit.encode()))


def check_costs(text: Callable[[int], str], most: float) -> None:
    before = math.inf
    for size in (LARGEST >> halvings for halvings in range(5, -1, -1)):
        allowed = max(NOTICEABLE, MOST_GROWTH * before)
        spent = seconds(body(text(size)), expected=min(allowed, most))
        assert spent < most or spent < most * slowness(), f"{size} bytes take {spent:.2f} s"
        assert spent < allowed, f"{size} bytes take {spent / before:.1f} times as long as half of them"
        before = spent


def seconds(article: Article, *, expected: float) -> float:
    """Return the least of the processor's times, up to five, until one is as expected: others share its caches."""
    least = once(article)
    for _ in range(4):
        if least < expected or least > HOPELESS * expected:
            break
        least = min(least, once(article))
    return least


def once(article: Article) -> float:
    gc.collect()
    gc.disable()
    try:
        began = time.process_time()
        attribution.extract(article)
        return time.process_time() - began
    finally:
        gc.enable()


def body(text: str) -> Article:
    """Return an article with text that is read for quotations; a word makes one of what has none."""
    article = readers.article(f"{text} كلمة", id="hostile", date="2024-11-20")
    assert any(paragraph.part is Part.BODY for paragraph in article.paragraphs)
    return article


def varied(pattern: str, size: int) -> str:
    chance, text = random.Random(size), ""
    while 2 * len(text) <= size + 100:
        text += pattern.format(*("".join(chance.choices("بتثجحخدرزسشصضطعغفقكلمنهوي", k=4)) for _ in range(2)))
    return text

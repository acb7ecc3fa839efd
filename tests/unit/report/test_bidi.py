"""Right-to-left lines for terminals that do not order them."""

import random
import time
import unicodedata

import pytest

from search.report import bidi


def seen(line: str, rtl: bool = True) -> str:
    """The line in the order it is seen, its letters in their plain forms again."""
    return unicodedata.normalize("NFKC", bidi.visual_text(line, rtl=rtl))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("سلام", "مالس"),
        ("في 9 تموز 2020", "2020 زومت 9 يف"),
        ("قناة CNN الأميركية", "ةيكريمألا CNN ةانق"),
        ("(وسط)", "(طسو)"),
        ("قال: «نعم»", "«معن» :لاق"),
        ("نسبة 12.5% اليوم", "مويلا %12.5 ةبسن"),
        ("رقم ٢٤ هنا", "انه ٢٤ مقر"),
    ],
)
def test_a_line_is_seen_in_the_order_of_the_unicode_algorithm(line: str, expected: str) -> None:
    assert seen(line) == expected


def test_an_id_and_a_date_beside_arabic_keep_their_own_order() -> None:
    assert seen("2024-11-19 · عنب بلدي", rtl=False) == "2024-11-19 · يدلب بنع"


def test_letters_join_as_their_neighbours_let_them() -> None:
    forms = [unicodedata.name(letter) for letter in bidi.visual_text("بابب")]
    assert [name.rsplit(" ", 2)[-2] for name in forms] == ["FINAL", "INITIAL", "FINAL", "INITIAL"]


def test_a_mark_stays_behind_its_letter() -> None:
    assert bidi.visual_text("سيُعزَّز")[-1] != "\u064f"
    clusters = bidi.visual("مُحمد")
    assert [len(one.text) for one in clusters] == [1, 1, 1, 2]
    assert [one.index for one in clusters] == [4, 3, 2, 0]


def test_direction_marks_do_their_work_and_are_gone() -> None:
    assert seen("زد \u200e--limit\u200e هنا") == "انه --limit دز"


def test_it_agrees_with_the_reference_on_any_line() -> None:
    reference = pytest.importorskip("bidi", reason="python-bidi is not installed")
    letters = "اب1٢.,()- aB%$«»[]/:+{}"
    chance = random.Random(1)
    for _ in range(3000):
        line = "".join(chance.choice(letters) for _ in range(chance.randint(1, 14)))
        for rtl in (True, False):
            clusters = bidi._clusters(line)
            levels = bidi._levels([one.text for one in clusters], int(rtl))
            ours = "".join(one.text for one in bidi._reordered(clusters, levels))
            assert ours == reference.get_display(line, base_dir="R" if rtl else "L"), line


@pytest.mark.parametrize("hostile", ["ا", "(", "(ا)", "1,", "%", "ا a ", "َ"])
def test_its_cost_grows_with_the_line_and_no_faster(hostile: str) -> None:
    half, whole = (min(_seconds(hostile * (size // len(hostile))) for _ in range(3)) for size in (10_000, 20_000))
    assert whole < max(0.2, 3 * half)


def _seconds(line: str) -> float:
    began = time.process_time()
    bidi.visual(line)
    return time.process_time() - began

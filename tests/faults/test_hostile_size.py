"""Articles that nobody would write: taken in soon, whole, and with every quotation where it says."""

from pathlib import Path
from time import monotonic

import pytest

from indexer.pipeline import check, opening, take_in
from indexer.readers import article
from search import groups

TEXTS = {
    "one word": "قال الوزير " + "ا" * 100_000,
    "nothing but opening marks": "«" * 30_000 + " قال الوزير إن كذا",
    "marks of every house in turn": "«\"“„'‘" * 5_000,
    "marks inside marks": "قال: " + "«نعم " * 5_000 + "»" * 5_000,
    "one paragraph": "قال الوزير سعيد المثال إن الطريق مفتوح، وأضاف أن الجسر مغلق " * 500,
    "one open quotation": "قال الوزير: «" + "كلام طويل " * 5_000,
    "paragraph after paragraph": "قال الوزير إن الطريق مفتوح.\n" * 1_000,
    "one letter and its marks": "قَ" + "ً" * 100_000 + "ال",
    "cue after cue": "قال " * 10_000,
    "and he added that": "وأضاف أن " * 5_000,
    "colons": "قال: " * 1_000,
    "dashes": "قال الوزير - " * 5_000,
    "dates": "الأحد 12 تشرين الثاني/ نوفمبر 2023 " * 2_000,
    "brackets": "(" * 20_000 + "قال" + ")" * 20_000,
    "what nobody sees": "قال الوزير إن الطريق " + "\u200b\u200c\u2060\ufeff" * 70_000,
    "marks without end": "«" * 200_000,
}
SECONDS = 20.0


@pytest.mark.parametrize("what", TEXTS)
def test_a_monstrous_article_is_taken_in_soon_and_whole(what: str, tmp_path: Path) -> None:
    began = monotonic()
    report = take_in([article(TEXTS[what], id="monster")], tmp_path / "index")
    groups.update(tmp_path / "index")
    assert monotonic() - began < SECONDS
    assert (report.added, report.notices) == (1, ())
    checked = check(tmp_path / "index")
    assert checked.problems == ()
    with opening(tmp_path / "index") as there:
        stored = there.archive.article("monster")
        assert stored is not None
        assert stored.text == TEXTS[what]


def seconds(lines: int, folder: Path) -> float:
    began = monotonic()
    take_in([article("قال الوزير إن الطريق مفتوح.\n" * lines, id="monster")], folder)
    groups.update(folder)
    return monotonic() - began


def test_one_speaker_who_says_one_thing_without_end_costs_what_he_says_and_no_more(tmp_path: Path) -> None:
    seconds(100, tmp_path / "warm")
    few, many = seconds(400, tmp_path / "few"), seconds(1600, tmp_path / "many")
    assert many < 10 * few

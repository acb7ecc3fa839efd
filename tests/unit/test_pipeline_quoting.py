"""An article longer than articles are is read in parts: memory stays bounded, and ordinary ones are read whole."""

import tracemalloc
from pathlib import Path

import pytest

from indexer import attribution
from indexer.pipeline import quoting, take_in
from indexer.pipeline.quoting import quotations
from indexer.readers import article
from tests.conftest import SEEDS

SENTENCE = "قال الوزير سعيد المثال إن الطريق مفتوح. "


def test_an_ordinary_article_is_read_whole() -> None:
    for path in sorted(SEEDS.glob("*.txt")):
        one = article(path.read_text(encoding="utf-8"), id=path.name)
        assert quotations(one) == attribution.extract(one)


@pytest.mark.parametrize("between", ["", "\n"])
def test_in_parts_no_quotation_is_lost_and_each_stands_where_it_says(
    monkeypatch: pytest.MonkeyPatch, between: str
) -> None:
    monkeypatch.setattr(quoting, "CHARACTERS_IN_PART", 1000)
    one = article((SENTENCE + between) * 200, id="a")
    found = quotations(one)
    assert [each.text.rstrip(".") for each in found] == ["الطريق مفتوح"] * 200
    assert [each.start for each in found] == sorted({each.start for each in found})
    for each in found:
        assert one.text[each.start : each.end] == each.text
        assert each.paragraph == one.text.count("\n", 0, each.start)


def test_a_word_longer_than_a_part_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quoting, "CHARACTERS_IN_PART", 1000)
    assert quotations(article("قال الوزير إن " + "ا" * 5000, id="a"))


def test_that_it_was_read_in_parts_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(quoting, "CHARACTERS_IN_PART", 1000)
    report = take_in([article(SENTENCE * 50, id="a")], tmp_path / "index")
    assert ["in parts" in notice.reason for notice in report.notices] == [True]


def test_memory_does_not_grow_with_what_nobody_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quoting, "CHARACTERS_IN_PART", 20_000)

    def peak(times: int) -> int:
        one = article(SENTENCE + "(" * 20_000 * times, id="a")
        tracemalloc.start()
        quotations(one)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(8) < 1.5 * peak(2)

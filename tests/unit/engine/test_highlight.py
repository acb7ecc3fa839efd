"""Highlights are exact in the original spelling, diacritics and all."""

import pytest

from indexer.analysis.pipeline import analyzer
from indexer.engine.highlight import highlights
from indexer.engine.query import And, Near, Node, Not, Or, Phrase, Prefix, Word


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word.of(term) for term in analyzer().analyze(text))


TEXT = "تعزيزُ الدِّفاعِ الجويّ، والدفاعات المسـ.ـلحة في دمشق وحلب"


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        (words("دفاع")[0], ["الدِّفاعِ", "والدفاعات"]),
        (Phrase(words("الدفاع الجوي")), ["الدِّفاعِ الجويّ"]),
        (Phrase(words("الجوي الدفاع")), []),
        (words("المسلحة")[0], ["المسـ.ـلحة"]),
        (Prefix("دف", "دف"), ["الدِّفاعِ", "والدفاعات"]),
        (Near(words("دمشق حلب"), 0), ["دمشق", "وحلب"]),
        (Near(words("دفاع حلب"), 1), []),
        (Or((words("دفاع")[0], Phrase(words("الدفاع الجوي")))), ["الدِّفاعِ الجويّ", "والدفاعات"]),
        (And((words("حلب")[0], Not(words("دمشق")[0]))), ["وحلب"]),
        (words("في")[0], ["في"]),
    ],
)
def test_the_places_are_those_of_the_words_as_written(query: Node, marked: list[str]):
    assert [TEXT[start:end] for start, end in highlights(query, TEXT)] == marked

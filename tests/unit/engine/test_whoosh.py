"""What the engine finds, in which order, and that changes come all at once or not at all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.analysis.pipeline import analyzer
from indexer.engine.protocol import Document, Sort, Unit
from indexer.engine.query import (
    And,
    Dates,
    Everything,
    Field,
    Filter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Scope,
    Word,
)
from indexer.engine.whoosh import WhooshEngine, open_engine
from indexer.errors import IndexUnusableError, InputError

DOCUMENTS = [
    Document(
        "a", 0, "بحث الوزير تعزيز الدفاع الجوي في دمشق", "الميادين", "2024-11-17", "زيارة وزير الدفاع", lead=True,
        speakers=("عزيز نصير زاده",), roles=("وزير الدفاع",), kinds=("indirect",), acts=("stress",), said=((11, 30),),
    ),
    Document("a", 1, "وقال إن الصواريخ سقطت قرب دمشق ولم تصب أحدا", "الميادين", "2024-11-17"),
    Document(
        "b", 0, "الجو صاف والدفاعات في حالة تأهب", "CNN Arabic", "2024-12-01T01:00:00+03:00", "طقس اليوم", lead=True,
        speakers=("بشار الأسد", "ماهر محمود"), kinds=("direct",), acts=("deny",),
    ),
    Document("c", 2, "صاروخ واحد أصاب مطار دمشق الدولي أمس", None, None),
    Document("d", 0, "دفاع وجوي كلمتان، والدفاع عن الجوي شيء آخر", "الجزيرة", "2024-11-30T23:30:00Z", lead=True),
]  # fmt: skip


def words(text: str, scope: Scope = Scope.TEXT) -> tuple[Word, ...]:
    return tuple(Word.of(term, scope) for term in analyzer().analyze(text))


def word(text: str, scope: Scope = Scope.TEXT) -> Word:
    return words(text, scope)[0]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WhooshEngine]:
    opened = open_engine(tmp_path_factory.mktemp("engine"), write=True)
    with opened.batch() as batch:
        batch.add(DOCUMENTS)
    yield opened
    opened.close()


def found(engine: WhooshEngine, query: Node) -> set[str]:
    return {f"{hit.article}{hit.paragraph}" for hit in engine.search(query).hits}


@pytest.mark.parametrize(
    ("query", "paragraphs"),
    [
        (word("دمشق"), {"a0", "a1", "c2"}),
        (word("صاروخ"), {"a1", "c2"}),
        (word("في"), {"a0", "b0"}),
        (And(words("الدفاع الجوي")), {"a0", "d0"}),
        (Phrase(words("الدفاع الجوي")), {"a0"}),
        (Phrase(words("الدفاع الجوى")), {"a0"}),
        (Near(words("صواريخ دمشق"), 3), {"a1", "c2"}),
        (Near(words("صواريخ دمشق"), 2), {"a1"}),
        (Near(words("دمشق صواريخ"), 3), {"a1", "c2"}),
        (Prefix("دفاع", "دفاع"), {"a0", "b0", "d0"}),
        (Prefix("والدفا", "والدفا"), {"b0", "d0"}),
        (Or(words("طقس تأهب مطار")), {"b0", "c2"}),
        (And((word("دمشق"), Not(word("صاروخ")))), {"a0"}),
        (Not(word("دمشق")), {"b0", "d0"}),
        (Not(Not(word("مطار"))), {"c2"}),
        (Everything(), {"a0", "a1", "b0", "c2", "d0"}),
        (word("الدفاع", Scope.SAID), {"a0"}),
        (word("الوزير", Scope.SAID), set()),
        (Phrase(words("الدفاع الجوي", Scope.SAID), Scope.SAID), {"a0"}),
        (word("زيارة", Scope.TITLE), {"a0", "a1"}),
        (Phrase(words("وزير الدفاع", Scope.TITLE), Scope.TITLE), {"a0", "a1"}),
        (Filter(Field.SOURCE, "الميادين"), {"a0", "a1"}),
        (Filter(Field.SOURCE, "cnn"), {"b0"}),
        (Filter(Field.SPEAKER, "الأسد"), {"b0"}),
        (Filter(Field.SPEAKER, "بشار محمود"), set()),
        (Filter(Field.ROLE, "وزير"), {"a0"}),
        (Filter(Field.KIND, "direct"), {"b0"}),
        (Filter(Field.ACT, "deny"), {"b0"}),
        (Filter(Field.ARTICLE, "a"), {"a0", "a1"}),
        (Dates("2024-11-01", "2024-11-30"), {"a0", "a1", "d0"}),
        (Dates(None, "2024-11-17"), {"a0", "a1"}),
        (Dates("2024-12-01", None), {"b0"}),
    ],
)
def test_it_finds_what_matches_and_nothing_else(engine: WhooshEngine, query: Node, paragraphs: set[str]):
    assert found(engine, query) == paragraphs
    assert engine.count(query) == engine.search(query, limit=1).total == len(paragraphs)


def test_of_two_bare_words_the_phrase_comes_first(engine: WhooshEngine):
    assert [hit.article for hit in engine.search(And(words("الدفاع الجوي"))).hits] == ["a", "d"]


def test_an_exact_form_comes_before_other_forms(engine: WhooshEngine):
    assert engine.search(word("صاروخ")).hits[0].article == "c"
    assert engine.search(word("الصواريخ")).hits[0].article == "a"


def test_dates_sort_by_the_moment_in_utc_and_undated_last(engine: WhooshEngine):
    order = [hit.article for hit in engine.search(Everything(), sort=Sort.NEWEST).hits]
    # b came out at 22:00 UTC on the day before its date says, d one and a half hours later.
    assert order == ["d", "b", "a", "a", "c"]
    assert [hit.article for hit in engine.search(Everything(), sort=Sort.OLDEST).hits][-1] == "c"


def test_a_ranking_takes_any_of_the_words_and_tells_the_best_paragraph(engine: WhooshEngine):
    best = engine.rank("ماذا أصابت الصواريخ في دمشق؟")
    assert {hit.article for hit in best} >= {"a", "c"}
    assert {(hit.article, hit.paragraph) for hit in best} >= {("a", 1), ("c", 2)}
    assert len(engine.rank("دمشق", unit=Unit.PARAGRAPH)) == 3


def test_a_word_without_hits_has_neighbours(engine: WhooshEngine):
    assert engine.frequency("مطاار") == 0
    assert engine.nearest("مطاار") == ["مطار"]
    assert engine.nearest("") == []


def test_the_vocabulary_counts_paragraphs(engine: WhooshEngine):
    assert dict(engine.vocabulary("دمش")) == {"دمشق": 3}
    assert dict(engine.vocabulary("زيار", scope=Scope.TITLE)) == {"زياره": 1}


def test_an_article_is_replaced_and_a_failed_batch_leaves_nothing(tmp_path: Path):
    engine = open_engine(tmp_path, write=True)
    with engine.batch() as batch:
        batch.add(DOCUMENTS)
    with engine.batch() as batch:
        assert batch.delete(["a", "nobody"]) == 2
        batch.add([Document("a", 5, "نص جديد عن دمشق")])
    assert found(engine, word("دمشق")) == {"a5", "c2"}
    assert engine.documents() == 4

    def fail() -> None:
        with engine.batch() as batch:
            batch.delete(["a"])
            batch.add([Document("x", 0, "دمشق")])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert found(engine, word("دمشق")) == {"a5", "c2"}
    with engine.batch() as batch:
        batch.add([Document("x", 0, "دمشق")])
    assert "x0" in found(open_engine(tmp_path), word("دمشق"))


def test_no_index_is_said(tmp_path: Path):
    with pytest.raises(IndexUnusableError, match="no index"):
        open_engine(tmp_path / "nothing")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WhooshEngine]:
    """Six thousand paragraphs with as many different words, and some words in all of them."""
    opened = open_engine(tmp_path_factory.mktemp("large"), write=True)
    letters = "ابتثجحخدذرزس"
    with opened.batch() as batch:
        for number in range(6000):
            rare = "كل" + "".join(letters[number // 12**place % 12] for place in range(4))
            batch.add([Document(f"n{number}", 0, f"{rare} قال الوزير في دمشق إن الحرب لن تطول كما قال الرئيس أمس")])
    yield opened
    opened.close()


def test_a_beginning_of_too_many_words_is_refused(large: WhooshEngine):
    with pytest.raises(InputError, match="begin with"):
        large.search(Prefix("كل", "كل"))
    assert large.count(Prefix("كلاب", "كلاب")) > 0


def test_a_search_can_be_stopped(large: WhooshEngine):
    with pytest.raises(InputError, match="too long"):
        large.search(And(words("الوزير دمشق الحرب الرئيس")), timeout=0.0)


@pytest.mark.parametrize(
    "query",
    [
        And(words("قال الوزير في دمشق إن الحرب لن تطول كما قال الرئيس أمس " * 5)),
        Near(words("قال قال قال قال قال قال الوزير دمشق"), 100),
        Or(tuple(Phrase(words("قال الوزير في دمشق إن الحرب")) for _ in range(10))),
        Not(And((Not(word("قال")), Not(word("دمشق"))))),
    ],
)
def test_the_worst_queries_end_in_time(large: WhooshEngine, query: Node):
    started = time.process_time()
    large.search(query, limit=10)
    assert time.process_time() - started < 5

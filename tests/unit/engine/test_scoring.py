"""What makes one article answer a question better than another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.engine.families import families
from indexer.engine.protocol import Document
from indexer.engine.whoosh import WhooshEngine, open_engine

TEXTS = {
    "verb": ["اعتقلت الشرطة عشرة أشخاص في المدينة"],
    "other": ["زار الوزير المدينة القديمة أمس مع الوفد"],
    "lead": ["غرقت السفينة في البحر قبالة الساحل", "لم تعرف الأسباب بعد"],
    "tail": ["لم تعرف الأسباب بعد عند السلطات", "غرقت السفينة في البحر قبالة الساحل"],
    "denied": ["ما قال الوزير ذلك ولا لمح إليه"],
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WhooshEngine]:
    folder: Path = tmp_path_factory.mktemp("scoring")
    opened = open_engine(folder, write=True)
    with opened.batch() as batch:
        for name, lines in TEXTS.items():
            batch.add([Document(name, index, line, lead=index == 0) for index, line in enumerate(lines)])
    yield opened
    opened.close()


def ranked(engine: WhooshEngine, question: str) -> list[str]:
    return [hit.article for hit in engine.rank(question)]


def test_a_verbal_noun_is_weak_evidence_for_its_verb(engine: WhooshEngine):
    assert ranked(engine, "اعتقال") == ["verb"]


def test_the_lead_counts_more_than_the_tail(engine: WhooshEngine):
    assert ranked(engine, "غرق سفينة في البحر")[:2] == ["lead", "tail"]


def test_the_best_paragraph_is_told(engine: WhooshEngine):
    assert {(hit.article, hit.paragraph) for hit in engine.rank("السفينة")} == {("lead", 0), ("tail", 1)}


def test_what_asks_at_the_head_of_a_question_does_not_count(engine: WhooshEngine):
    assert "denied" not in ranked(engine, "ما الأسباب")
    assert "denied" in ranked(engine, "الأسباب ما")


def test_nothing_asked_finds_nothing(engine: WhooshEngine):
    assert ranked(engine, "") == ranked(engine, "؟") == ranked(engine, "في من") == []


def test_a_word_without_family_is_its_own():
    assert families("زرنوقجي") == (("زرنوقجي",),)
    assert any("اعتقال" in family for family in families("اعتقل"))

"""The lists of names and titles: no entry twice, and every entry does what it is there for."""

from itertools import combinations

import pytest

from indexer import lexicon
from indexer.officials.names import Relation, name, relation
from indexer.officials.spelling import fold_name, is_native, parts


@pytest.mark.parametrize("kind", ["joined_to_next", "joined_to_previous", "distinguishing", "native", "alternations"])
def test_no_word_is_listed_twice(kind: str) -> None:
    words = [fold_name(word) for word in lexicon.entries("name_variants")[kind]]
    assert len(words) == len(set(words)), sorted(word for word in words if words.count(word) > 1)


def test_variants_of_a_name_are_one() -> None:
    for group in lexicon.entries("name_variants")["variants"]:
        for one, other in combinations(group, 2):
            assert relation(name(f"سامر {one}"), name(f"سامر {other}")) is Relation.EQUAL, (one, other)


def test_no_variant_belongs_to_two_names() -> None:
    words = [
        fold_name(word) for group in lexicon.entries("name_variants")["variants"] for word in set(map(fold_name, group))
    ]
    assert len(words) == len(set(words)), sorted(word for word in words if words.count(word) > 1)


def test_two_native_names_are_never_one() -> None:
    natives = [word for word in lexicon.entries("name_variants")["native"] if is_native(fold_name(word))]
    for one, other in combinations(natives[:150], 2):
        if parts(one) != parts(other):
            assert relation(name(f"{one} الجابري"), name(f"{other} الجابري")) is Relation.NONE, (one, other)


@pytest.mark.parametrize("kind", ["before", "behind"])
def test_titles_are_no_part_of_the_name(kind: str) -> None:
    for title in lexicon.entries("titles_honorific")[kind]:
        written = f"{title} سامر الجابري" if kind == "before" else f"سامر الجابري {title} المنطقة"
        assert parts(written) == parts("سامر الجابري"), title

"""The lists are folded, free of look-alikes and duplicates, and agree with the analyser."""

import pytest

from indexer import lexicon
from indexer.analysis.letters import fold
from indexer.analysis.pipeline import analyzer
from indexer.analysis.stem import stem

LISTS = ("stopwords", "protected", "nouns", "verbs", "broken_plurals", "foreign_words", "families")
NEGATIONS = ("لا", "لم", "لن", "ليس", "ليست", "غير", "دون", "ما")


@pytest.mark.parametrize("name", LISTS)
def test_forms_are_folded_and_arabic(name: str):
    for line in lexicon.words(name):
        for form in line.removeprefix("-").split():
            assert form == fold(form), line
            assert all("\u0621" <= letter <= "\u064a" for letter in form), line


@pytest.mark.parametrize("name", ["stopwords", "protected", "nouns", "verbs", "broken_plurals", "foreign_words"])
def test_no_form_stands_twice(name: str):
    forms = [line.split()[0] for line in lexicon.words(name)]
    assert len(forms) == len(set(forms))


def test_negations_are_no_stop_words():
    assert not set(NEGATIONS) & set(lexicon.words("stopwords"))


def test_a_plural_meets_its_singular():
    apart = [line for line in lexicon.words("broken_plurals") if len({stem(form) for form in line.split()}) > 1]
    assert len(apart) <= 6, apart


def test_members_of_families_are_stems():
    assert not [line for line in lexicon.words("families") if any(stem(member) != member for member in line.split())]


def test_verbs_meet_their_present():
    for past, present in [
        ("اعتقل", "يعتقل"),
        ("استخدم", "تستخدم"),
        ("قال", "يقول"),
        ("انتهى", "ينتهي"),
        ("أعلن", "يعلن"),
    ]:
        one, other = analyzer().analyze(f"{past} {present}")
        assert one.stem == other.stem

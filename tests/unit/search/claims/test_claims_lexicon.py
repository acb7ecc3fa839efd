"""The word lists of claims: every entry counts, none twice, and what one entry means is found."""

from indexer import lexicon
from indexer.analysis.pipeline import analyzer
from search.claims.content import echoes, of_text


def test_every_word_of_a_meaning_has_it() -> None:
    for meaning, words in lexicon.entries("claim_synonyms").items():
        assert len(words) == len(set(words)), meaning
        for word in words:
            stems = [term.stem for term in analyzer().analyze(word) if term.stem]
            assert not stems or any(f"@{meaning}" in echoes(stem) for stem in stems), (meaning, word)


def test_derived_words_share_their_consonants() -> None:
    for one, other in (("تدمير", "دمرت"), ("استهداف", "استهدفت"), ("إطلاق", "أطلقت"), ("انسحاب", "انسحبت")):
        stems = [term.stem for term in analyzer().analyze(f"{one} {other}")]
        assert stems[0] == stems[1] or echoes(stems[0]) & echoes(stems[1]), (one, other)


def test_the_commoner_a_word_the_less_it_tells() -> None:
    words = of_text("الرئيس يزور مستشفى الخنادق").words
    weights = list(words.values())
    assert weights[0] < weights[-1]


def test_hinges_and_days_weigh_little() -> None:
    for filler in lexicon.words("claim_fillers"):
        assert all(weight < 0.3 for weight in of_text(filler).words.values()), filler


def test_a_state_is_one_word_however_it_is_named() -> None:
    assert set(of_text("إيران الإيراني طهران الجمهورية الإسلامية الإيرانية").words) == {"#IR"}


def test_no_common_word_is_listed_twice() -> None:
    words = lexicon.words("news_words")
    assert len(words) == len(set(words))

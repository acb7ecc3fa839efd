"""One analyser for texts and queries: offsets, stop words, fingerprint."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from indexer.analysis.explain import Reason, explain
from indexer.analysis.pipeline import Analyzer, analyzer

LETTERS = st.text(alphabet="ابتةىيءأإآؤئوهـًَُّ.٠١2 \u00a0\u200f\n«»aB-_", max_size=60)


@given(st.one_of(LETTERS, st.text(max_size=60)))
def test_every_term_stands_where_it_says(text: str):
    terms = analyzer().analyze(text)
    assert all(text[term.start : term.end] == term.surface for term in terms)
    assert [term.position for term in terms] == list(range(len(terms)))
    assert all(one.end <= other.start for one, other in pairwise(terms))
    assert all(term.exact for term in terms)


@given(LETTERS)
def test_an_exact_form_is_analysed_to_itself(text: str):
    for term in analyzer().analyze(text):
        again = analyzer().analyze(term.exact)
        assert "".join(each.exact for each in again) == term.exact


def test_stop_words_have_no_stem_and_negations_have():
    stems = {term.surface: term.stem for term in analyzer().analyze("لم يقل في بيان ولا ليس بهذا غير وهو")}
    assert stems["في"] == stems["بهذا"] == stems["وهو"] == ""
    assert all(stems[word] for word in ("لم", "ليس", "غير"))


def test_the_fingerprint_is_that_of_code_and_lists():
    assert Analyzer().fingerprint() == analyzer().fingerprint()
    assert len(analyzer().fingerprint()) == 16


def test_long_words_and_texts_cost_no_more_than_their_length():
    started = time.process_time()
    analyzer().analyze("و" * 300_000)
    analyzer().analyze("وال" * 100_000 + " " + "ها" * 100_000)
    assert time.process_time() - started < 5


def test_the_steps_of_a_word_are_told():
    army, his = explain("المسـ.ـلحة زرنوقجي")
    assert (army.marks, army.prefix, army.ending, army.reason) == ("ـ.ـ", "ال", "ه", Reason.KNOWN)
    assert ("ة", "ه") in army.folded
    assert his.reason is Reason.UNKNOWN

"""The query language: what is read, what is refused and where, and what no query may cost."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.engine.query import And, Dates, Field, Filter, Near, Node, Not, Or, Phrase, Prefix, Scope, Word
from search.query import QueryError, parse

TODAY = date(2024, 11, 24)


def short(node: Node) -> str:
    """Write a tree so that it can be read in a table."""
    match node:
        case Word():
            return _scoped(node.scope, node.surface)
        case Phrase():
            return _scoped(node.scope, '"' + " ".join(word.surface for word in node.words) + '"')
        case Near():
            return '"' + " ".join(word.surface for word in node.words) + f'"~{node.within}'
        case Prefix():
            return node.surface + "*"
        case Filter():
            return f"{node.field}={node.value}"
        case Dates():
            return f"{node.since}..{node.until}"
        case And() | Or():
            joint = " & " if isinstance(node, And) else " | "
            return "(" + joint.join(short(child) for child in node.nodes) + ")"
        case Not():
            return "!" + short(node.node)
    raise AssertionError(node)


def _scoped(scope: Scope, text: str) -> str:
    return text if scope is Scope.TEXT else f"{scope}:{text}"


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("الدفاع الجوي", "(الدفاع & الجوي)"),
        ('"الدفاع الجوي"', '"الدفاع الجوي"'),
        ("«الدفاع الجوي»", '"الدفاع الجوي"'),
        ("“الدفاع الجوي”", '"الدفاع الجوي"'),
        ('"صواريخ دمشق"~5', '"صواريخ دمشق"~5'),
        ('"صواريخ دمشق"~٥', '"صواريخ دمشق"~5'),
        ("دفاع*", "دفاع*"),
        ("دمشق OR حلب", "(دمشق | حلب)"),
        ("دمشق أو حلب", "(دمشق | حلب)"),
        ("دمشق|حلب", "(دمشق | حلب)"),
        ("غارة دمشق OR حلب", "((غارة & دمشق) | حلب)"),
        ("غارة (دمشق OR حلب)", "(غارة & (دمشق | حلب))"),
        ("دمشق AND حلب", "(دمشق & حلب)"),
        ("دمشق و حلب", "(دمشق & حلب)"),
        ("دمشق -حلب", "(دمشق & !حلب)"),
        ("دمشق NOT حلب", "(دمشق & !حلب)"),
        ("دمشق وليس حلب", "(دمشق & !حلب)"),
        ("دمشق -(حلب حمص)", "(دمشق & !(حلب & حمص))"),
        ('دمشق -"وقف النار"', '(دمشق & !"وقف النار")'),
        ("دمشق NOT NOT حلب", "(دمشق & حلب)"),
        ("الحرب في سوريا", "(الحرب & سوريا)"),
        ("في من", "(في & من)"),
        ('"في"', '"في"'),
        ("#طوفان_الأقصى", '"طوفان الأقصى"'),
        ("S-300", '"S 300"'),
        ("الأسد: سوريا قادرة", "(الأسد & سوريا & قادرة)"),
        ("10:30", '"10 30"'),
        ("دمشق - حلب", "(دمشق & حلب)"),
        ('speaker:"بشار الأسد" الحرب', "(speaker=بشار الأسد & الحرب)"),
        ("قائل:الأسد", "speaker=الأسد"),
        ("speaker: الأسد", "speaker=الأسد"),
        ("المصدر:الميادين", "source=الميادين"),
        ("source:(CNN OR الميادين)", "(source=CNN | source=الميادين)"),
        ("منصب:وزير", "role=وزير"),
        ("kind:direct", "kind=direct"),
        ('نوع:"غير مباشر"', "kind=indirect"),
        ("نوع:غير_مباشر", "kind=indirect"),
        ("فعل:نفي", "act=deny"),
        ("-kind:direct حرب", "(!kind=direct & حرب)"),
        ("date:2024", "2024-01-01..2024-12-31"),
        ("date:2024-02", "2024-02-01..2024-02-29"),
        ("تاريخ:٢٠٢٤-١١-٠١", "2024-11-01..2024-11-01"),
        ("date:2024-11-01..2024-11-30", "2024-11-01..2024-11-30"),
        ("date:2024-11..", "2024-11-01..None"),
        ("date:..2024", "None..2024-12-31"),
        ("date:أمس", "2024-11-23..2024-11-23"),
        ("date:today", "2024-11-24..2024-11-24"),
        ("said:(وقف إطلاق النار)", "(said:وقف & said:إطلاق & said:النار)"),
        ('said:"وقف إطلاق"', 'said:"وقف إطلاق"'),
        ("عنوان:دمشق", "title:دمشق"),
        ("title:(دمشق -حلب)", "(title:دمشق & !title:حلب)"),
    ],
)
def test_a_query_is_read_as_it_is_meant(query: str, tree: str):
    assert short(parse(query, today=TODAY).node) == tree


def test_dropped_words_are_told():
    assert parse("الحرب في سوريا").dropped == ("في",)


@pytest.mark.parametrize(
    ("query", "place", "problem"),
    [
        ("", 0, "empty"),
        ("؟!", 0, "no word"),
        ("(دمشق", 0, "never closed"),
        ("دمشق)", 4, "closes nothing"),
        ("()", 1, "missing"),
        ("دمشق OR", 7, "missing"),
        ("OR دمشق", 0, "missing"),
        ("دمشق AND", 5, "joins nothing"),
        ('غارة "دمشق', 5, "never closed"),
        ("»دمشق", 0, "closes nothing"),
        ('""', 0, "no word"),
        ("-دمشق", 0, "not to find"),
        ("دمشق NOT", 8, "missing"),
        ("*دفاع", 0, "end of a word"),
        ("دف*ع", 2, "end of a word"),
        ("د*", 0, "at least"),
        ('"دفاع* جوي"', 5, "in a phrase"),
        ("حرب~2", 3, "behind a phrase"),
        ('"صواريخ دمشق"~', 13, "number of words"),
        ('"صواريخ دمشق"~999', 13, "number of words"),
        ("sourc:CNN", 0, "no field"),
        ("http://x.y", 0, "no field"),
        ("said:", 0, "missing"),
        ("speaker:()", 8, "missing"),
        ("speaker:(a (b))", 11, "nest"),
        ("said:(speaker:x)", 6, "inside said"),
        ("said:-x", 5, "no word"),
        ("speaker:-x", 8, "missing"),
        ("act:denied", 4, "is no act"),
        ("kind:unknown", 5, "is no kind"),
        ("date:2024-13", 5, "is no date"),
        ("date:2024-02-30", 5, "is no date"),
        ("date:..", 5, "one side"),
        ("date:2025..2024", 5, "before it begins"),
        ("a " * 65, 128, "at most 64"),
        ('"' + "a " * 41 + '"', 0, "at most 40"),
        ("(" * 51 + "a" + ")" * 51, 50, "at most 50"),
        ("a" * 2001, 2000, "at most 2000"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place_and_a_hint(query: str, place: int, problem: str):
    with pytest.raises(QueryError, match=problem) as refused:
        parse(query, today=TODAY)
    assert refused.value.position == place
    assert refused.value.hint


def test_a_field_that_is_misspelt_is_guessed():
    with pytest.raises(QueryError) as refused:
        parse("spaeker:x")
    assert "speaker" in refused.value.hint


BOMBS = [
    "NOT " * 499 + "x",
    "(" * 1000,
    ")" * 1000,
    "(a " * 49 + ")" * 49,
    "a" * 2000,
    "a " * 1000,
    '"a"~5 ' * 300,
    "-" * 2000,
    "a:" * 999,
    '"' * 2000,
    "«" * 2000,
    "|" * 2000,
    "x*" * 1000,
    "date:" * 400,
    "ـ" * 2000,
    "اِ" * 1000,
    "~" * 2000,
    "a" * 1_000_000,
]


def refusal(query: str) -> QueryError | None:
    try:
        parse(query, today=TODAY)
    except QueryError as refused:
        return refused
    return None


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb[:12])
def test_bombs_are_read_or_refused_at_once(bomb: str):
    started = time.process_time()
    refusal(bomb)
    assert time.process_time() - started < 0.5


@given(st.text(alphabet='ابوأ "«»()-~*:.|0ORNTAD', max_size=40))
def test_any_query_is_read_or_refused(query: str):
    refused = refusal(query)
    assert refused is None or 0 <= refused.position <= len(query)


@given(
    st.lists(
        st.sampled_from(["دمشق", "حلب", "OR", "-", "(", ")", '"', "said:", "speaker:", "date:", "2024", "~5", "*"])
    )
)
def test_any_mixture_of_signs_is_read_or_refused(parts: list[str]):
    for joint in ("", " "):
        refused = refusal(joint.join(parts))
        assert refused is None or refused.hint


def test_values_that_are_known_are_shown():
    with pytest.raises(QueryError) as refused:
        parse("kind:xyz")
    assert "direct" in refused.value.hint


def test_field_filters_are_nodes_of_the_engine():
    assert parse("role:وزير").node == Filter(Field.ROLE, "وزير")

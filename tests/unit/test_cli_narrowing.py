"""What the shared options mean to each command that takes them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest

from tests.conftest import Ran

Qawl = Callable[..., Ran]
OUTLET, VISITOR = "طيف بوست", "باقري"


def ids(ran: Ran) -> set[str]:
    return {one["id"] for one in ran.jsonl}


def test_speakers_of_a_time_an_outlet_or_a_kind_are_counted_by_such_quotations_only(qawl: Qawl) -> None:
    everyone = {one["id"]: one["quotations"] for one in qawl("speakers", "--format", "jsonl").jsonl}
    for narrowing in (["--since", "2024-11"], ["--until", "2020"], ["--source", OUTLET], ["--kind", "direct"]):
        some = {one["id"]: one["quotations"] for one in qawl("speakers", *narrowing, "--format", "jsonl").jsonl}
        assert some
        assert sum(some.values()) < sum(everyone.values())
        assert all(0 < count <= everyone[speaker] for speaker, count in some.items())


def test_one_speaker_is_listed_alone_and_a_stranger_is_told(qawl: Qawl) -> None:
    (one,) = qawl("speakers", "--speaker", VISITOR, "--format", "jsonl").jsonl
    assert one["name"] == "محمد باقري"
    ran = qawl("speakers", "--speaker", "فلان الفلاني")
    assert ran.status == 1
    assert "فلان الفلاني" in ran.err


def test_events_of_a_speaker_are_those_in_which_an_article_quotes_him(qawl: Qawl) -> None:
    everything = qawl("events", "--format", "jsonl")
    some = qawl("events", "--speaker", VISITOR, "--format", "jsonl")
    quoting = {one["article"] for one in qawl("quotes", VISITOR, "--format", "jsonl").jsonl}
    assert ids(some) < ids(everything)
    assert all(quoting & set(one["articles"]) for one in some.jsonl)
    assert not any(quoting & set(one["articles"]) for one in everything.jsonl if one["id"] not in ids(some))


def test_events_of_a_kind_hold_a_quotation_of_that_kind(qawl: Qawl) -> None:
    claims = qawl("claims", "--kind", "mixed", "--format", "jsonl").jsonl
    mixed = {one["article"] for claim in claims for one in claim["quotations"] if one["kind"] == "mixed"}
    found = qawl("events", "--kind", "mixed", "--format", "jsonl").jsonl
    assert {article for one in found for article in one["articles"]} & mixed == mixed


@pytest.mark.parametrize("command", ["sources", "speakers", "events", "claims"])
def test_a_limit_shows_so_many_and_says_that_there_are_more(qawl: Qawl, command: str) -> None:
    assert len(qawl(command, "--limit", "1", "--format", "jsonl").jsonl) == 1
    assert "--limit" in qawl(command, "--limit", "1").out
    assert "--limit" not in qawl(command, "--limit", "0").out


class TestCompare:
    QUERY = "زيارة دمشق"

    def test_only_the_outlets_that_are_named_are_compared(self, qawl: Qawl) -> None:
        outlets = ("congluan.vn", "ميدل ايست نيوز")
        named = [part for outlet in outlets for part in ("--source", outlet)]
        found = qawl("compare", "الأسد إيران", *named, "--format", "json").json
        assert {one["source"] for one in found["sources"]} <= set(outlets)
        assert "لا وجود لها" in qawl("compare", "سوريا", "--source", "جريدة لا وجود لها").err

    def test_claims_are_those_of_the_speaker_and_the_event_is_one_in_which_he_is_quoted(self, qawl: Qawl) -> None:
        found = qawl("compare", "سوريا", "--speaker", VISITOR, "--format", "json").json
        assert found["claims"]
        assert {one["official"]["name"] for one in found["claims"]} == {"محمد باقري"}
        assert qawl("compare", "سوريا", "--speaker", "فلان الفلاني").status == 1

    def test_every_claim_is_reported_in_a_quotation_of_the_kind(self, qawl: Qawl) -> None:
        found = qawl("compare", "سوريا", "--kind", "direct", "--format", "json").json
        reported = {one for claim in found["claims"] for ids in claim["reported_by"].values() for one in ids}
        kinds = {one["id"]: one["kind"] for claim in found["claims"] for one in claim["quotations"]}
        assert reported
        assert any(kinds[one] == "direct" for one in reported)

    @pytest.mark.parametrize("query", ["لا شيء هنا", "شيء", "لا"])
    def test_words_that_name_no_event_compare_nothing(self, qawl: Qawl, query: str) -> None:
        ran = qawl("compare", query)
        assert ran.status == 1
        assert "No event found" in ran.out

    def test_the_word_that_no_article_has_is_told_with_what_is_spelled_like_it(self, qawl: Qawl) -> None:
        found = qawl("compare", "زيارة الدفااع", "--format", "json").json
        assert [one["word"] for one in found["missing"]] == ["الدفااع"]
        assert "الدفاع" in found["missing"][0]["nearest"]
        ran = qawl("compare", "زلزال الدفااع")
        assert ran.status == 1
        assert "No paragraph has the word الدفااع." in ran.out
        assert "Did you mean: " in ran.out


class TestSheets:
    @pytest.mark.parametrize(("style", "separator"), [("plain", ","), ("excel", ","), ("semicolon", ";")])
    def test_a_sheet_is_split_as_its_program_splits_it(self, qawl: Qawl, style: str, separator: str) -> None:
        out = qawl("sources", "--format", "csv", "--csv-style", style).out
        assert out.startswith("\ufeff") == (style != "plain")
        header, *rows = csv.reader(io.StringIO(out.removeprefix("\ufeff")), delimiter=separator)
        assert header[:2] == ["name", "articles"]
        assert all(len(row) == len(header) for row in rows)

    def test_the_style_can_be_kept(self, qawl: Qawl) -> None:
        qawl("config", "csv_style", "semicolon")
        assert qawl("sources", "--format", "csv").out.startswith("\ufeffname;")
        assert qawl("config", "csv_style", "lotus").status == 2

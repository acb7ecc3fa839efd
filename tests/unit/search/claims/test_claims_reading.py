"""A claim as it is shown: the words that say it best, its sources, its days, its independent witnesses."""

from sentences import Report, Said

from indexer.archive import Archive
from indexer.model import Kind
from indexer.officials import link, speakers
from search import copies
from search.claims import Contrary, claims, claims_of, contraries, update

TITLE = "الوزير الجابري يعلن إغلاق معبر القائم الحدودي"
AGENCY = " ".join(f"كلمة{number} خبر{number % 7} معبر" for number in range(80))
WORDS = "معبر القائم الحدودي سيغلق اعتبارا من الأحد"


def filled(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("سامر الجابري", "إغلاق معبر القائم الحدودي"), title=TITLE, text=AGENCY)
    report("الفجر", "2019-11-18", Said("سامر الجابري", WORDS, kind=Kind.DIRECT), title=TITLE, text=AGENCY)
    report("المدى", "2019-11-19", Said("سامر الجابري", WORDS), title=TITLE, text="تقرير آخر من مراسلنا")
    report("المدى", "2019-11-19", Said("ماجد الحمادي", "الحكومة ستعوض التجار"))
    link(archive)
    update(archive)


def test_the_words_themselves_say_it_best(archive: Archive, report: Report) -> None:
    filled(archive, report)
    claim = next(claims(archive))
    assert claim.text == WORDS
    assert claim.official is not None
    assert claim.official.name == "سامر الجابري"
    assert (claim.first_said, claim.last_said) == ("2019-11-17", "2019-11-19")


def test_one_agency_text_is_one_witness(archive: Archive, report: Report) -> None:
    filled(archive, report)
    claim = next(claims(archive))
    assert claim.sources == ("الوطن", "الفجر", "المدى")
    assert claim.witnesses == 2


def test_claims_can_be_asked_for_by_official_and_sources(archive: Archive, report: Report) -> None:
    filled(archive, report)
    other = next(each.id for each in speakers(archive) if each.name == "ماجد الحمادي")
    assert [len(each.quotations) for each in claims(archive, official=other)] == [1]
    assert [len(each.quotations) for each in claims(archive, min_sources=2)] == [3]


def test_claims_of_quotations_come_with_all_reports(archive: Archive, report: Report) -> None:
    filled(archive, report)
    whole = next(claims(archive))
    assert claims_of(archive, [whole.quotations[2].id]) == [whole]


def test_copies_are_known_as_such(archive: Archive, report: Report) -> None:
    filled(archive, report)
    assert [len(each) for each in copies.groups(archive)] == [2]


def test_what_changed_over_time_shows_as_a_series(archive: Archive, report: Report) -> None:
    for day, count in ((17, 12), (18, 30), (19, 41)):
        report(
            "الوطن", f"2019-11-{day}", Said("سامر الجابري", f"الغارة أوقعت {count} قتيلا في القائم"), title=TITLE
        )  # fmt: skip
    link(archive)
    update(archive)
    first = min(claims(archive), key=lambda claim: claim.first_said or "")
    series = contraries(archive, first.id)
    assert [(kind, claim.first_said) for kind, claim in series] == [
        (Contrary.FIGURES, "2019-11-18"),
        (Contrary.FIGURES, "2019-11-19"),
    ]


def test_a_denial_is_shown_beside_the_claim_it_denies(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("سامر الجابري", "إغلاق معبر القائم الحدودي"), title=TITLE)
    report("الفجر", "2019-11-18", Said("سامر الجابري", "إغلاق معبر القائم الحدودي", act="deny"), title=TITLE)
    link(archive)
    update(archive)
    ((kind, other),) = contraries(archive, next(claims(archive)).id)
    assert kind is Contrary.DENIAL
    assert other.quotations[0].act == "deny"

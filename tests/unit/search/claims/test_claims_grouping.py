"""One official, one statement, every report of it; what only looks alike stays apart."""

import pytest
from sentences import UNNAMED, Report, Said

from indexer.archive import Archive
from indexer.model import Kind
from indexer.officials import link
from search.claims import Claim, claims, claims_of, forget, update

MINISTER = "سامر الجابري"


def said(text: str, speaker: str = MINISTER, **more: object) -> Said:
    return Said(speaker, text, **more)  # type: ignore[arg-type]


def grouped(archive: Archive) -> list[Claim]:
    link(archive)
    update(archive)
    return list(claims(archive))


TITLE = "الوزير الجابري يعلن إغلاق معبر القائم الحدودي"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("معبر القائم الحدودي سيغلق اعتبارا من الأحد", "معبر القائم الحدودي سيغلق اعتبارا من الأحد"),
        ("معبر القائم الحدودي سيغلق اعتبارا من الأحد", "إغلاق معبر القائم الحدودي اعتبارا من الأحد"),
        ("القوات العراقية دمرت سبعة أنفاق للتنظيم قرب القائم", "تدمير سبعة أنفاق للتنظيم قرب القائم"),
        ("الاقتصاد ينمو بنسبة 1,7% هذا العام", "نمو الاقتصاد هذا العام بنسبة 1.7 في المئة"),
        ("سقوط ثلاثة شهداء في غارة على القائم", "3 شهداء سقطوا في غارة على القائم"),
        ("الغارات الأميركية استهدفت مخازن ذخيرة في القائم", "واشنطن قصفت مخازن للذخيرة في القائم"),
    ],
)
def test_reports_of_one_statement_meet(archive: Archive, report: Report, one: str, other: str) -> None:
    report("الوطن", "2019-11-17", said(one), title=TITLE)
    report("الفجر", "2019-11-18", said(other), title=TITLE)
    assert len(grouped(archive)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("معبر القائم الحدودي سيغلق اعتبارا من الأحد", "الحكومة ستعوض التجار عن خسائرهم"),
        ("معبر القائم الحدودي سيغلق الأحد", "معبر القائم الحدودي لن يغلق الأحد"),
        ("الغارة أوقعت 12 قتيلا في القائم", "الغارة أوقعت 30 قتيلا في القائم"),
        ("الاقتصاد ينمو بنسبة 1,7% هذا العام", "الاقتصاد ينمو بنسبة 2,2 بالمائة هذا العام"),
        ("حصيلة المصابين ارتفعت إلى 61,280 منذ بدء الفيضان", "حصيلة الغرقى ارتفعت إلى 23170، منذ بدء الفيضان"),
    ],
)
def test_statements_that_differ_stay_apart(archive: Archive, report: Report, one: str, other: str) -> None:
    report("الوطن", "2019-11-17", said(one), title=TITLE)
    report("الفجر", "2019-11-18", said(other), title=TITLE)
    assert len(grouped(archive)) == 2


def test_one_long_statement_does_not_tie_together_what_else_has_nothing_in_common(
    archive: Archive, report: Report
) -> None:
    bridge, compensation = "معبر القائم الحدودي سيغلق اعتبارا من الأحد", "الحكومة ستعوض التجار عن خسائرهم بالكامل"
    report("الوطن", "2019-11-17", said(f"{bridge} و{compensation}"), title=TITLE)
    report("الفجر", "2019-11-17", said(bridge), title=TITLE)
    report("النهار", "2019-11-17", said(compensation), title=TITLE)
    together = [{each.text for each in claim.quotations} for claim in grouped(archive)]
    assert not [texts for texts in together if {bridge, compensation} <= texts]


@pytest.mark.parametrize("act", ["say", "add"])
def test_a_report_and_then_the_words_themselves_are_one_claim(archive: Archive, report: Report, act: str) -> None:
    told = said("معبر القائم الحدودي سيغلق اعتبارا من الأحد", kind=Kind.MIXED)
    words = said("قررنا إغلاق معبر القائم أمام الشاحنات والمسافرين حتى إشعار آخر", act=act, kind=Kind.DIRECT)
    report("الوطن", "2019-11-17", told, said("الحكومة ستعوض التجار"), words)
    assert sorted(len(claim.quotations) for claim in grouped(archive)) == [1, 2]


def test_a_denial_is_not_the_claim_it_denies(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", said("إغلاق معبر القائم الحدودي"), title=TITLE)
    report("الفجر", "2019-11-17", said("إغلاق معبر القائم الحدودي", act="deny"), title=TITLE)
    assert len(grouped(archive)) == 2


def test_a_denial_and_a_negated_sentence_say_the_same(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", said("لم نغلق معبر القائم الحدودي"), title=TITLE)
    report("الفجر", "2019-11-17", said("إغلاق معبر القائم الحدودي", act="deny"), title=TITLE)
    assert len(grouped(archive)) == 1


def test_two_officials_who_say_the_same_make_two_claims(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", said("معبر القائم الحدودي سيغلق الأحد"), said("معبر القائم سيغلق", "ماجد الحمادي"))
    assert len(grouped(archive)) == 2


def test_what_was_said_again_weeks_later_is_another_claim(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", said("معبر القائم الحدودي سيغلق"), title=TITLE)
    report("الفجر", "2019-12-17", said("معبر القائم الحدودي سيغلق"), title=TITLE)
    assert len(grouped(archive)) == 2


def test_two_sentences_in_a_row_are_two_statements(archive: Archive, report: Report) -> None:
    report(
        "الوطن", "2019-11-17",
        said("العلاقات بين العراق والأردن استراتيجية"),
        said("العلاقات المتينة بين العراق والأردن ثمرة سنوات من العمل المشترك", act="add"),
    )  # fmt: skip
    assert len(grouped(archive)) == 2


def test_a_report_may_be_followed_by_the_words_themselves(archive: Archive, report: Report) -> None:
    report(
        "الوطن", "2019-11-17",
        said("إيران أخطبوط الإرهاب", act="judge"),
        said("إيران أخطبوط رأسه في طهران وأذرعه في أرجاء المنطقة", kind=Kind.DIRECT),
    )  # fmt: skip
    assert len(grouped(archive)) == 1


def test_a_state_and_its_capital_are_one_voice(archive: Archive, report: Report) -> None:
    from sentences import BODY

    report("الوطن", "2019-11-17", said("الحرس يتحمل مسؤولية تصرفاته المتهورة", "البيت الأبيض", type=BODY), title=TITLE)
    report("الفجر", "2019-11-17", said("الحرس يتحمل عواقب تصرفاته المتهورة", "واشنطن", type=BODY), title=TITLE)
    (claim,) = grouped(archive)
    assert claim.sources == ("الوطن", "الفجر")


def test_sources_without_a_name_meet_only_word_for_word(archive: Archive, report: Report) -> None:
    def source(text: str) -> Said:
        return Said(None, text, type=UNNAMED, mention="مصدر عسكري")

    report("الوطن", "2019-11-17", source("الغارة أصابت فوج الدفاع الجوي قرب الضمير"))
    report("الفجر", "2019-11-17", source("الغارة أصابت فوج الدفاع الجوي قرب الضمير"))
    report("المدى", "2019-11-17", source("فوج الدفاع الجوي لم يصب بأي أضرار كبيرة في الغارة"))
    assert sorted(len(each.quotations) for each in grouped(archive)) == [1, 2]


def _many(report: Report) -> None:
    for day in range(10, 24):
        report(
            "الوطن", f"2019-11-{day}", said(f"الغارة أوقعت {day} قتيلا في القائم"), said("المعبر سيغلق"), title=TITLE
        )
        report("الفجر", f"2019-11-{day}", said(f"مقتل {day} شخصا في القائم بالغارة"), said("إغلاق المعبر"), title=TITLE)


def _kept(archive: Archive) -> list[tuple[str, str]]:
    return archive.connection.execute("SELECT * FROM quotation_claim ORDER BY 1").fetchall()


def test_rebuilding_finds_the_same_claims(archive: Archive, report: Report) -> None:
    _many(report)
    grouped(archive)
    before = _kept(archive)
    forget(archive)
    grouped(archive)
    assert _kept(archive) == before


def test_it_makes_no_difference_in_how_many_batches_articles_come(archive: Archive, report: Report) -> None:
    def one_by_one(*given: object, **more: object) -> str:
        identity = report(*given, **more)
        grouped(archive)
        return identity

    _many(one_by_one)
    before = _kept(archive)
    forget(archive)
    grouped(archive)
    assert _kept(archive) == before


def test_an_article_that_is_gone_leaves_the_rest_of_its_claims(archive: Archive, report: Report) -> None:
    first = report("الوطن", "2019-11-17", said("معبر القائم الحدودي سيغلق"), title=TITLE)
    report("الفجر", "2019-11-17", said("معبر القائم الحدودي سيغلق"), title=TITLE)
    grouped(archive)
    archive.connection.execute("DELETE FROM article WHERE id = ?", (first,))
    report("المدى", "2019-11-17", said("معبر القائم الحدودي سيغلق"), title=TITLE)
    (claim,) = grouped(archive)
    assert claim.sources == ("الفجر", "المدى")


def test_hostile_contents_are_grouped_without_complaint(archive: Archive, report: Report) -> None:
    for text in ("\u202e" * 50, "«" * 1000, "ا" * 20_000, "123 " * 2000, "،", "لا لا لا", "قال " * 5000):
        report("الوطن", "2019-11-17", said(text))
        report("الفجر", None, said(text))
    assert sum(len(each.quotations) for each in grouped(archive)) == 14


def test_a_quotation_that_is_not_grouped_yet_is_a_claim_of_its_own(archive: Archive, report: Report) -> None:
    article = report("الوطن", "2019-11-17", said("معبر القائم الحدودي سيغلق"))
    (quotation,) = archive.quotations(article=article)
    (claim,) = claims_of(archive, [quotation.id])
    assert claim.quotations == (quotation,)


def test_claims_follow_what_is_decided_about_officials(archive: Archive, report: Report) -> None:
    from indexer.officials import merge, speakers, undo

    report("الوطن", "2019-11-17", said("معبر القائم الحدودي سيغلق"), said("العطلة تبدأ غدا"), title=TITLE)
    report("الفجر", "2019-11-17", said("معبر القائم الحدودي سيغلق", "ماجد الحمادي"), title=TITLE)
    report("المدى", "2019-11-17", said("معبر القائم الحدودي سيغلق"), title=TITLE)
    before = {each.id for each in grouped(archive)}
    ids = {each.name: each.id for each in speakers(archive)}
    merge(archive, ids["ماجد الحمادي"], ids[MINISTER])
    assert sorted(len(each.quotations) for each in grouped(archive)) == [1, 3]
    merged = _kept(archive)
    forget(archive)
    grouped(archive)
    assert _kept(archive) == merged
    undo(archive)
    assert {each.id for each in grouped(archive)} == before


def test_a_given_name_alone_is_one_man_in_copies_of_one_text(archive: Archive, report: Report) -> None:
    text = " ".join(f"وتفقد الأهالي في اليوم {n} من الفيضان الجسر رقم {n * 7} في القرية" for n in range(20))
    words = said("انتظرنا القارب ثلاث ليال على سطح المدرسة", "محمد")
    for source, told in (("الوطن", text), ("الفجر", text), ("المدى", "غرق وادي الزيتون كله")):
        report(source, "2019-11-17", words, text=told)
    assert sorted(claim.sources for claim in grouped(archive)) == [("المدى",), ("الوطن", "الفجر")]

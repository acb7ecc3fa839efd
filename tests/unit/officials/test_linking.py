"""Linking: evidence decides who is behind a name; what stays doubtful is offered and not made."""

import pytest
from sentences import BODY, UNNAMED, Report, Said

from indexer.archive import Archive
from indexer.officials import decisions, find, forget, link, recognition, speakers, suggest, why


def officials(archive: Archive) -> dict[str, set[str]]:
    """Return the forms under which each official is quoted, by the name shown."""
    link(archive)
    return {each.name: set(each.names) for each in speakers(archive)}


def test_spellings_of_one_person_meet_across_articles(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said("عزيز نصير زاده", role="وزير الدفاع الإيراني"))
    report("الفجر", "2024-11-18", Said("عزيز نصير زادة"), Said("سيرجي كاربوف", role="الخبير الروسي"))
    report("المدى", "2024-11-18", Said("سيرغي كاربوف"))
    found = officials(archive).values()
    assert {"عزيز نصير زاده", "عزيز نصير زادة"} in found
    assert {"سيرجي كاربوف", "سيرغي كاربوف"} in found


def test_brothers_and_namesakes_stay_two(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said("بشار الأسد"), Said("ماهر الأسد"))
    report("الوطن", "2024-11-17", Said("علي عباس"), Said("عباس عراقجي"))
    report("الوطن", "2024-11-17", Said("بوريس جونسون"), Said("مايك جونسون"))
    assert len(officials(archive)) == 6


def test_a_short_name_follows_the_office(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("سامر الجابري", role="وزير النقل العراقي"))
    report("الوطن", "2019-11-17", Said("ماجد الجابري", role="وزير النقل الأردني"))
    report("الفجر", "2019-11-18", Said("الجابري", role="وزير النقل العراقي"))
    assert officials(archive)["سامر الجابري"] == {"سامر الجابري", "الجابري"}


def test_a_short_name_alone_that_several_bear_is_left_alone(archive: Archive, report: Report) -> None:
    for source in ("الوطن", "الفجر", "المدى"):
        report(source, "2019-11-17", Said("سامر الجابري"), Said("ماجد الجابري"))
    report("النهار", "2019-11-18", Said("الجابري"))
    assert officials(archive)["الجابري"] == {"الجابري"}
    assert {each.other_name for each in suggest(archive)} == {"سامر الجابري", "ماجد الجابري"}


def test_a_given_name_alone_means_somebody_else_in_every_article(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("عبد الله"), Said("مارتن"), Said("الجابري"))
    report("الفجر", "2019-11-17", Said("عبدالله"), Said("مارتن"), Said("الجابري"))
    link(archive)
    assert sorted(each.articles for each in speakers(archive)) == [1, 1, 1, 1, 2]


def test_two_officials_of_one_name_in_two_states_are_two(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("محمد حسن", role="وزير الخارجية السوداني"))
    report("الفجر", "2019-11-17", Said("محمد حسن", role="وزير الخارجية المصري"))
    link(archive)
    assert len(speakers(archive)) == 2


def test_a_fuller_name_needs_the_office_where_the_name_is_common(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("محمد بن سعد العتيبي", role="مدير التعليم"))
    report("الفجر", "2019-11-17", Said("محمد العتيبي", role="مدير التعليم"))
    report("المدى", "2019-11-17", Said("خالد العتيبي", role="مدرب المنتخب"))
    found = officials(archive)
    assert {"محمد بن سعد العتيبي", "محمد العتيبي"} in found.values()


def test_later_evidence_joins_what_was_opened_as_two(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-16", Said("محمد العتيبي"))
    report("الوطن", "2019-11-17", Said("محمد بن سعد العتيبي", role="مدير التعليم"))
    report("الفجر", "2019-11-18", Said("محمد العتيبي", role="مدير التعليم"))
    link(archive)
    assert [each.quotations for each in speakers(archive)] == [3]


def test_a_title_alone_is_who_bore_it_then(archive: Archive, report: Report) -> None:
    report("الوطن", "2018-05-10", Said(None, role="الرئيس الأميركي"))
    report("الوطن", "2023-05-10", Said(None, role="الرئيس الأمريكي"))
    report("الوطن", None, Said(None, role="الرئيس الأمريكي"))
    assert set(officials(archive)) == {"دونالد ترامب", "جو بايدن"}
    assert archive.connection.execute("SELECT count(*) FROM quotation_official").fetchone() == (2,)


def test_an_office_learnt_from_articles_names_its_bearer(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("سامر الجابري", role="وزير الدفاع الليبي"))
    report("الفجر", "2019-12-01", Said(None, role="وزير الدفاع الليبي"))
    report("الفجر", "2021-12-01", Said(None, role="وزير الدفاع الليبي"))
    link(archive)
    assert [each.quotations for each in speakers(archive)] == [2]


def test_bodies_meet_too(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said("وزارة الخارجية التركية", type=BODY), Said("واشنطن", type=BODY))
    report("الفجر", "2024-11-17", Said("الخارجية التركية", type=BODY), Said("الولايات المتحدة", type=BODY))
    link(archive)
    assert [each.quotations for each in speakers(archive)] == [2, 2]


def test_the_unnamed_have_no_official(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said(None, type=UNNAMED, mention="مصدر عسكري"))
    assert link(archive) == 0


def test_a_title_that_was_taken_for_a_name_is_nobody(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said("سماحته"), Said("الوزير"))
    assert officials(archive) == {}


def test_roles_are_learnt_with_days_and_sources(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said("عزيز نصير زاده", role="وزير الدفاع الإيراني"))
    report("الفجر", "2024-11-19", Said("عزيز نصير زاده", role="وزير الدفاع الإيراني"))
    link(archive)
    (role,) = speakers(archive)[0].roles
    assert (role.title, role.country) == ("وزير الدفاع الإيراني", "IR")
    assert (role.start, role.end, role.sources) == ("2024-11-17", "2024-11-19", ("الفجر", "الوطن"))


def _many(report: Report) -> None:
    for day in range(10, 28):
        report("الوطن", f"2019-11-{day}", Said("الجابري", role="وزير النقل العراقي"), Said("سامر الجابري"))
        report(
            "الفجر", f"2019-11-{day}", Said(f"سامر بن علي{'' if day % 2 else ' محمد'} الجابري"), Said("محمد العتيبي")
        )
        report("المدى", f"2019-11-{day}", Said("محمد سعد العتيبي", role="مدير التعليم"), Said("الحكومة", type=BODY))


def _links(archive: Archive) -> list[tuple[str, str]]:
    return archive.connection.execute("SELECT * FROM quotation_official ORDER BY 1").fetchall()


def test_rebuilding_finds_the_same_officials(archive: Archive, report: Report) -> None:
    _many(report)
    link(archive)
    before = _links(archive)
    forget(archive)
    link(archive)
    assert _links(archive) == before


def test_it_makes_no_difference_in_how_many_batches_articles_come(archive: Archive, report: Report) -> None:
    def one_by_one(*given: object, **more: object) -> str:
        identity = report(*given, **more)
        link(archive)
        return identity

    _many(one_by_one)
    before = _links(archive)
    forget(archive)
    link(archive)
    assert _links(archive) == before


def test_linking_again_changes_nothing(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said("محمد باقري"))
    assert link(archive) == 1
    assert link(archive) == 0


def test_an_article_that_is_gone_takes_its_evidence_along(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-11-17", Said("محمد باقري", role="رئيس الأركان الإيراني"))
    link(archive)
    archive.connection.execute("DELETE FROM article")
    assert speakers(archive) == []
    assert find(archive, "باقري") == []
    assert decisions.apply(archive) == 0


def test_hostile_names_are_linked_without_complaint(archive: Archive, report: Report) -> None:
    hostile = (
        "ا" * 100_000,
        "محمد " * 20_000,
        "\u202e\u2066",
        "«»",
        "()" * 500,
        "😀",
        "O'Neil",
        "'; DROP TABLE official",
        "%",
        "ـ",
    )
    report("الوطن", "2019-11-17", *(Said(each, role=each) for each in hostile))
    report("الفجر", "not a date", *(Said(each, type=BODY, mention=each) for each in hostile))
    report("المدى", None, *(Said(None, role=each) for each in hostile))
    link(archive)
    for each in hostile:
        find(archive, each)
    assert all(each.name for each in speakers(archive))


@pytest.mark.parametrize("slip", ["دومالد ترامب", "دوناد ترامب", "دونادل ترامب", "دونالد ترامبل"])
def test_a_misprint_of_one_letter_is_offered_and_not_made(archive: Archive, report: Report, slip: str) -> None:
    report("الوطن", "2019-11-17", Said("دونالد ترامب", role="الرئيس الأميركي"))
    report("الفجر", "2019-11-18", Said(slip, role="الرئيس الأميركي"))
    assert len(officials(archive)) == 2
    (offer,) = suggest(archive)
    assert {offer.name, offer.other_name} == {slip, "دونالد ترامب"}


@pytest.mark.parametrize(
    ("one", "other", "role", "day"),
    [
        ("دونالد ترامب", "دومالد ترامب", "الممثل الأميركي", "2021-11-18"),  # another office, years later
        ("حسن كاربوف", "حسين كاربوف", "الرئيس الأميركي", "2019-11-18"),  # two Arabic names
        ("دونالد ترامب", "رونالد ريغان", "الرئيس الأميركي", "2019-11-18"),
    ],
)
def test_names_that_look_alike_are_not_offered_for_that(
    archive: Archive, report: Report, one: str, other: str, role: str, day: str
) -> None:
    report("الوطن", "2019-11-17", Said(one, role="الرئيس الأميركي"))
    report("الفجر", day, Said(other, role=role))
    link(archive)
    assert suggest(archive) == []


def test_what_is_written_onto_a_given_name_is_no_part_of_it(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("دونالد ترامب"), Said("بلال كاربوف"))
    report("الفجر", "2019-11-18", Said("لدونالد ترامب"))
    assert sorted(map(len, officials(archive).values())) == [1, 2]


def test_words_that_judge_are_no_title(archive: Archive, report: Report) -> None:
    text = "وقال كبير القتلة دونالد كاربوف ثم عاد رئيس الوزراء الروسي دونالد كاربوف."
    report("الوطن", "2019-11-17", Said("دونالد كاربوف"), text=text)
    link(archive)
    (listed,) = speakers(archive)
    assert [held.title for held in listed.roles] == ["رئيس الوزراء الروسي"]


def test_what_only_looks_like_a_title_is_none(archive: Archive, report: Report) -> None:
    for role in ("أمام النواب", "نظيره الروسي", "رئيسه السابق", "إمام المسجد الكبير"):
        report("الوطن", "2019-11-17", Said("دونالد كاربوف", role=role))
    link(archive)
    (listed,) = speakers(archive)
    assert [held.title for held in listed.roles] == ["إمام المسجد الكبير"]


def test_an_office_that_nearly_all_give_to_another_is_misread(archive: Archive, report: Report) -> None:
    for day in range(10, 20):
        report("الوطن", f"2019-11-{day}", Said("دونالد كاربوف", role="رئيس الوزراء الفنلندي"))
    report("الفجر", "2019-11-20", Said("سيرغي بلاتوف", role="رئيس الوزراء الفنلندي"))
    report("الفجر", "2019-11-21", Said(None, role="رئيس الوزراء الفنلندي", mention="رئيس الوزراء الفنلندي"))
    link(archive)
    roles = {each.name: [held.title for held in each.roles] for each in speakers(archive)}
    assert roles == {"دونالد كاربوف": ["رئيس الوزراء الفنلندي"], "سيرغي بلاتوف": []}
    assert {each.name: each.quotations for each in speakers(archive)}["دونالد كاربوف"] == 11


def test_an_office_of_a_state_that_hardly_an_article_gives_him_is_misread(archive: Archive, report: Report) -> None:
    for day in range(10, 20):
        report("الوطن", f"2019-11-{day}", Said("دونالد كاربوف", role="وزير الخارجية الفنلندي"))
    for title in ("الزعيم الكوري الشمالي", "الرئيس الصيني", "سفير النوايا الحسنة"):
        report("الفجر", "2019-11-20", Said("دونالد كاربوف", role=title))
    link(archive)
    (listed,) = speakers(archive)
    assert [held.title for held in listed.roles] == ["وزير الخارجية الفنلندي", "سفير النوايا الحسنة"]


def test_a_state_is_one_with_and_without_what_it_is(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("مملكة البحرين", type=BODY), Said("البحرين", type=BODY))
    assert list(officials(archive)) == ["البحرين"]


def test_names_that_sound_alike_are_not_all_compared_with_all(
    archive: Archive, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = 0
    weigh = recognition.weigh

    def counting(*arguments: object, **named: object) -> object:
        nonlocal compared
        compared += 1
        return weigh(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(recognition, "weigh", counting)
    report("الوطن", "2019-11-17", *(Said(f"سعيد رقم{number}") for number in range(300)))
    link(archive)
    first, compared = compared, 0
    report("الفجر", "2019-11-18", *(Said(f"سعيد رقم{number}") for number in range(300, 600)))
    link(archive)
    assert 0 < compared <= first
    assert len(speakers(archive)) > 300


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("سامر الجابري", "الجابري"),
        ("يورغن شتاينباخ", "شتينباخ"),
        ("الوليد بن نزار", "الوليد"),
        ("هنريك سولبرغ لارسن", "سولبرغ لارسن"),
        ("ماجد العتيبي", "يرى ماجد العتيبي"),
        ("أورهان كارليك", "لأورهان كارليك"),
    ],
)
def test_an_article_means_by_a_short_name_whom_it_names_in_full(
    archive: Archive, report: Report, full: str, short: str
) -> None:
    report("الوطن", "2019-11-17", Said(short), Said(full))
    link(archive)
    assert [each.quotations for each in speakers(archive)] == [2]


@pytest.mark.parametrize(
    ("spoke", "text"),
    [
        (("سامر الجابري", "ماجد الجابري", "الجابري"), ""),  # either may be meant
        (("سامر الجابري", "الجابري"), "وحضرت هدى الجابري الافتتاح"),  # so may who does not speak
        (("هدى سامر الجابري", "سامر الجابري"), ""),  # a daughter and her father
        (("إيفانكا ترامب", "ترامب"), ""),  # whom everybody knows by this name
    ],
)
def test_an_article_that_may_mean_somebody_else_joins_nobody(
    archive: Archive, report: Report, spoke: tuple[str, ...], text: str
) -> None:
    report("الوطن", "2019-11-17", *map(Said, spoke), text=text)
    assert len(officials(archive)) == len(spoke)


def test_what_one_article_shows_to_be_one_is_one_in_others(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("سيرغي كاربوف"))
    report("الفجر", "2019-11-18", Said("ذكر سيرغي كاربوف"), Said("سيرغي كاربوف"))
    link(archive)
    assert [each.quotations for each in speakers(archive)] == [3]


def test_namesakes_whose_titles_have_nothing_in_common_are_two(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("محمد سعيد", role="محافظ البحر الأحمر"))
    report("الفجر", "2019-11-18", Said("محمد سعيد", role="محافظ البحر"))
    report("المدى", "2019-11-18", Said("محمد سعيد", role="مراسل القناة الثالثة"))
    link(archive)
    assert sorted(each.articles for each in speakers(archive)) == [1, 2]
    assert len(suggest(archive)) == 1


def test_a_fuller_name_is_judged_by_what_both_share(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("محمد كرد علي"))
    report("الفجر", "2019-11-18", Said("محمد علي"))
    assert len(officials(archive)) == 2


def test_an_office_told_at_more_length_is_the_same(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("بدر سعد العتيبي", role="مدير حملة التشجير الكبرى لحدائق المدينة"))
    report("الفجر", "2019-11-18", Said("بدر العتيبي", role="مدير حملة التشجير الكبرى"))
    assert len(officials(archive)) == 1


def test_a_name_told_at_more_length_needs_the_office(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-11-17", Said("ماهر الكعبي", role="وزير النقل العراقي"))
    report("الفجر", "2019-11-18", Said("ماهر الكعبي أبو سامر", role="وزير النقل العراقي"))
    report("المدى", "2019-11-18", Said("ماهر الكعبي الزين"))
    assert len(officials(archive)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ألكسيس ستاثوريس", "ستاثوريس"),
        ("ستاثوريس", "ألكسيس ستاثوريس"),
        ("مارسيل دوفانييه", "مارسيل دوفالييه"),
        ("ماتيوش دوفانييه", "ماتيوس دوفالييه"),
    ],
)
def test_what_may_be_one_is_offered_if_it_is_in_the_news_of_the_same_weeks(
    archive: Archive, report: Report, one: str, other: str
) -> None:
    report("الوطن", "2019-11-17", Said(one))
    report("الفجر", "2019-12-18", Said(other))
    report("المدى", "2021-12-18", Said("كارل شتاينباخ"))
    report("المدى", "2023-12-18", Said("شتاينباخ"))
    report("المدى", "2023-12-18", Said("سامر محمود"), Said("محمود"))
    link(archive)
    (offer,) = suggest(archive)
    assert {offer.name, offer.other_name} == {one, other}


def test_a_short_name_that_everybody_knows_is_not_caught_by_one_misread_title(archive: Archive, report: Report) -> None:
    report("الوطن", "2024-04-17", Said("نتنياهو", role="القيادي الفلسطيني"))
    report("الفجر", "2024-04-18", Said("نتنياهو"))
    link(archive)
    assert sorted(each.name for each in speakers(archive)) == ["بنيامين نتنياهو", "نتنياهو"]


@pytest.mark.parametrize(
    ("title", "bearer"),
    [
        ("الرئيس الأميركي", "دونالد ترامب"),
        ("متحدث باسم الرئيس الأميركي", None),
        ("الرئيس الأميركي ووزير الدفاع", None),
        ("رئيس أميركي سابق", None),
    ],
)
def test_a_title_without_a_name_in_its_article_is_who_bore_it_then(
    archive: Archive, report: Report, title: str, bearer: str | None
) -> None:
    report("الوطن", "2018-05-10", Said(None, type=UNNAMED, role=title, mention=title))
    assert set(officials(archive)) == ({bearer} if bearer else set())


TITLE = "وزير الداخلية الفنلندي"


def untold(report: Report, day: str) -> str:
    """Report what a minister without a name says; returns the id of the article."""
    return report("الفجر", day, Said(None, type=UNNAMED, role=TITLE, mention=TITLE))


def quoted(archive: Archive, article: str) -> str | None:
    """Return whom the one quotation of an article is linked with."""
    (found,) = archive.quotations(article=article)
    return found.official.name if found.official else None


def test_a_title_given_to_somebody_is_no_evidence_of_who_bears_it(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-03-01", Said("دونالد كاربوف", role=TITLE))
    first = [untold(report, f"2019-03-{day:02}") for day in range(2, 12)]
    report("الوطن", "2019-04-01", Said("ماجد الكعبي", role=TITLE))
    late = [untold(report, "2019-04-02"), untold(report, "2019-07-05")]
    link(archive)
    assert {quoted(archive, each) for each in first} == {"دونالد كاربوف"}
    assert [quoted(archive, each) for each in late] == [None, "ماجد الكعبي"]


def test_who_held_an_office_before_is_not_meant_by_its_title(archive: Archive, report: Report) -> None:
    text = f"قال {TITLE} السابق دونالد كاربوف إن المحصول جيد."
    report("الوطن", "2019-03-01", Said("دونالد كاربوف", role=f"{TITLE} السابق"), text=text)
    told = untold(report, "2019-03-02")
    link(archive)
    assert quoted(archive, told) is None
    (listed,) = speakers(archive)
    assert [held.title for held in listed.roles] == [f"{TITLE} السابق"]


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_days_at_the_ends_of_the_calendar_are_compared(archive: Archive, report: Report, day: str) -> None:
    for source in ("الوطن", "الفجر"):
        report(source, day, Said("دونالد كاربوف", role=TITLE), Said("ستاثوريس"))
    untold(report, day)
    assert set(officials(archive)) == {"دونالد كاربوف", "ستاثوريس"}


def test_why_a_quotation_is_an_officials_is_told(archive: Archive, report: Report) -> None:
    report("الوطن", "2019-03-01", Said("دونالد كاربوف", role=TITLE), Said("ماجد الكعبي"))
    told, other = (next(archive.quotations(article=untold(report, day))).id for day in ("2019-03-02", "2021-03-02"))
    link(archive)
    assert why(archive, told) == "title that one person held then"
    assert why(archive, other) is None
    ids = {each.name: each.id for each in speakers(archive)}
    decisions.merge(archive, ids["دونالد كاربوف"], ids["ماجد الكعبي"])
    assert why(archive, told) == "title that one person held then+decided since"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("رئيس البرلمان العراقي اليوم", "رئيس البرلمان العراقي"),
        ("قائد شرطة البصرة للصحفيين أمس", "قائد شرطة البصرة"),
        ("البيان المشترك", None),
        ("ذات المتحدث", None),
        ("منافسه الفنلندي", None),
        ("المتحدث الرسمي باسمه", None),
        ("المتحدث باسم وزارة النقل الفنلندية العقيد الركن", "المتحدث باسم وزارة النقل الفنلندية"),
        ("رئيس الحزب الفنلندي (الخميس)", "رئيس الحزب الفنلندي"),
    ],
)
def test_a_role_is_no_more_than_the_office(archive: Archive, report: Report, title: str, shown: str | None) -> None:
    report("الوطن", "2019-11-17", Said("دونالد كاربوف", role=title))
    link(archive)
    (listed,) = speakers(archive)
    assert [held.title for held in listed.roles] == ([shown] if shown else [])


def test_a_family_name_alone_is_anothers_in_other_years(archive: Archive, report: Report) -> None:
    report("الوطن", "2015-11-17", Said("كاربوفيتش"))
    report("الوطن", "2015-11-18", Said("كاربوفيتش", role="مدرب الفريق"))
    report("الفجر", "2023-11-18", Said("كاربوفيتش", role="الرئيس البرازيلي"))
    link(archive)
    assert sorted(each.articles for each in speakers(archive)) == [1, 2]
    assert len(suggest(archive)) == 1


def test_one_word_for_an_office_is_not_listed_beside_it(archive: Archive, report: Report) -> None:
    for role in ("وزير النقل الفنلندي", "الوزير الفنلندي", "الخبير الفنلندي"):
        report("الوطن", "2019-11-17", Said("دونالد كاربوف", role=role))
    link(archive)
    (listed,) = speakers(archive)
    assert [held.title for held in listed.roles] == ["الخبير الفنلندي", "وزير النقل الفنلندي"]


def test_whom_the_lexicon_knows_holds_no_office_of_another_state(archive: Archive, report: Report) -> None:
    text = "وصل الرئيس السوري بشار الأسد، ثم الرئيس السوري ماجد الكعبي."
    met = (Said("بشار الأسد", role="الرئيس الفنلندي"), Said("ماجد الكعبي", role="الرئيس الفنلندي"))
    report("الوطن", "2019-11-17", *met, text=text)
    link(archive)
    roles = {each.name: {held.country for held in each.roles} for each in speakers(archive)}
    assert roles == {"بشار الأسد": {"SY"}, "ماجد الكعبي": {"SY", "FI"}}

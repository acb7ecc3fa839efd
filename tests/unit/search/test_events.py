"""Articles that tell one thing are one event, in whatever order and portions they come."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from indexer.archive import Archive
from indexer.model import Article, Paragraph
from search import events

DAY = "2024-11-17T{hour:02}:00:00+00:00"


def article(identity: str, title: str, text: str, *, source: str | None = "أ", date: str | None = None) -> Article:
    paragraphs, start = [], 0
    for index, line in enumerate(text.split("\n")):
        paragraphs.append(Paragraph(index, start, start + len(line)))
        start += len(line) + 1
    return Article(identity, text, source, date or DAY.format(hour=10), title, paragraphs=tuple(paragraphs))


QUAKE = [
    article(
        "q1",
        "زلزال قوي يضرب جزيرة رودس",
        "ضرب زلزال بقوة 6 درجات جزيرة رودس اليونانية صباح الأحد، وهرع السكان إلى الشوارع.",
    ),
    article(
        "q2",
        "هزة أرضية عنيفة في رودس",
        "شعر سكان جزيرة رودس اليونانية بهزة أرضية قوية صباح الأحد بلغت قوتها 6 درجات.",
        source="ب",
    ),
    article(
        "q3",
        "اليونان: زلزال رودس لم يخلف ضحايا",
        "قالت السلطات اليونانية إن زلزال رودس الذي بلغت قوته 6 درجات لم يخلف ضحايا.",
        source="ج",
    ),
]
STRIKE = [
    article("s1", "إضراب عمال القطارات في بروكسل", "بدأ عمال السكك الحديدية في بروكسل إضرابا احتجاجا على خفض الأجور."),
    article(
        "s2",
        "قطارات بروكسل تتوقف بسبب إضراب",
        "توقفت القطارات في بروكسل بعد إضراب عمال السكك الحديدية على خفض الأجور.",
        source="ب",
    ),
]
OTHERS = [
    article(
        "o1", "افتتاح معرض الكتاب في تونس", "افتتح وزير الثقافة معرض الكتاب الدولي في تونس بحضور ناشرين من بلدان عدة."
    ),
    article(
        "o2", "حريق يلتهم مصنعا للنسيج في دكا", "أتى حريق كبير على مصنع للنسيج في ضواحي دكا وأصيب عدد من العمال بحروق."
    ),
    article(
        "o3", "البنك المركزي يرفع سعر الفائدة", "رفع البنك المركزي سعر الفائدة نصف نقطة لكبح التضخم وسط تراجع العملة."
    ),
    article("o4", "فريق الهلال يتعاقد مع حارس جديد", "أعلن نادي الهلال تعاقده مع حارس مرمى برازيلي لثلاثة مواسم."),
]
ALL = [*QUAKE, *STRIKE, *OTHERS]


def grouped(folder: Path, portions: Iterable[Sequence[Article]]) -> set[frozenset[str]]:
    with Archive.open(folder, write=True) as archive:
        for portion in portions:
            for each in portion:
                archive.add(each, ())
            events.update(archive)
        return {frozenset(event.articles) for event in events.events(archive)}


def ids(articles: Iterable[Article]) -> frozenset[str]:
    return frozenset(each.id for each in articles)


def test_articles_of_one_happening_meet_and_others_stay_alone(tmp_path: Path) -> None:
    found = grouped(tmp_path, [ALL])
    assert ids(QUAKE) in found
    assert ids(STRIKE) in found
    assert {ids([each]) for each in OTHERS} <= found


@pytest.mark.parametrize("seed", range(6))
def test_the_order_and_the_portions_in_which_articles_come_make_no_difference(tmp_path: Path, seed: int) -> None:
    shuffled = list(ALL)
    rolled = random.Random(seed)
    rolled.shuffle(shuffled)
    cut = sorted(rolled.sample(range(1, len(ALL)), 3))
    portions = [shuffled[a:b] for a, b in zip([0, *cut], [*cut, len(ALL)], strict=True)]
    assert grouped(tmp_path / "portions", portions) == grouped(tmp_path / "once", [ALL])


def test_beginning_anew_gives_the_same_events_with_the_same_ids(tmp_path: Path) -> None:
    with Archive.open(tmp_path, write=True) as archive:
        for each in ALL:
            archive.add(each, ())
            events.update(archive)
        before = list(events.events(archive))
        events.forget(archive)
        assert list(events.events(archive)) == []
        events.update(archive)
        assert list(events.events(archive)) == before


def test_events_of_an_older_way_of_grouping_are_made_anew(tmp_path: Path) -> None:
    with Archive.open(tmp_path, write=True) as archive:
        for each in ALL[:-1]:
            archive.add(each, ())
        events.update(archive)
        archive.connection.execute("UPDATE event_article SET event = NULL")
        archive.connection.execute("DELETE FROM event")
        archive.set_watermark("events.version", 0)
        archive.add(ALL[-1], ())
        assert events.update(archive) == len(ALL)
        assert ids(QUAKE) in {frozenset(event.articles) for event in events.events(archive)}


def test_an_article_that_changes_leaves_its_event(tmp_path: Path) -> None:
    changed = article("q2", "وفاة شاعر كبير", "توفي الشاعر الكبير في منزله بعد صراع مع المرض.", source="ب")
    with Archive.open(tmp_path / "changed", write=True) as archive:
        for each in ALL:
            archive.add(each, ())
        events.update(archive)
        archive.add(changed, ())
        assert events.is_stale(archive)
        events.update(archive)
        found = {frozenset(event.articles) for event in events.events(archive)}
    anew = [changed if each.id == "q2" else each for each in ALL]
    assert frozenset({"q2"}) in found
    assert found == grouped(tmp_path / "anew", [anew])


def test_what_is_alike_but_weeks_apart_is_not_one_event(tmp_path: Path) -> None:
    later = article("q9", QUAKE[0].title or "", QUAKE[0].text, source="ب", date="2024-12-20T10:00:00+00:00")
    assert frozenset({"q9"}) in grouped(tmp_path, [[*ALL, later]])


def test_articles_without_a_date_are_grouped_too(tmp_path: Path) -> None:
    undated = [
        Article(f"u{each.id}", each.text, each.source, None, each.title, paragraphs=each.paragraphs) for each in ALL
    ]
    assert any({"uq1", "uq2"} <= group for group in grouped(tmp_path, [undated]))


def test_an_event_says_what_when_and_who(tmp_path: Path) -> None:
    with Archive.open(tmp_path, write=True) as archive:
        for each in ALL:
            archive.add(each, ())
        events.update(archive)
        quake = next(event for event in events.events(archive) if "q1" in event.articles)
        assert quake.id.startswith("e")
        assert quake.label in {each.title for each in QUAKE}
        assert (quake.start, quake.end) == ("2024-11-17", "2024-11-17")
        assert set(quake.sources) == {"أ", "ب", "ج"}
        assert events.event(archive, quake.id) == quake
        assert events.event_ids(archive, ["q2", "nobody"]) == {"q2": quake.id}


def test_events_can_be_narrowed(tmp_path: Path) -> None:
    with Archive.open(tmp_path, write=True) as archive:
        for each in ALL:
            archive.add(each, ())
        events.update(archive)
        assert {len(event.sources) for event in events.events(archive, min_sources=3)} == {3}
        assert not list(events.events(archive, since="2024-11-18"))
        assert not list(events.events(archive, until="2024-11-16"))
        assert all("ب" in event.sources for event in events.events(archive, source="ب"))


def test_an_archive_without_events_has_none(tmp_path: Path) -> None:
    with Archive.open(tmp_path, write=True) as archive:
        assert list(events.events(archive)) == []
        assert events.event(archive, "e0123456789") is None
        assert events.event_ids(archive, ["x"]) == {}


@pytest.mark.parametrize("date", ["gestern", "2024-13-40", "", "0001-01-01", "9999-12-31T23:59:59+00:00"])
def test_dates_that_are_none_do_no_harm(tmp_path: Path, date: str) -> None:
    odd = Article("odd", QUAKE[0].text, "أ", date, QUAKE[0].title, paragraphs=QUAKE[0].paragraphs)
    assert any("odd" in group for group in grouped(tmp_path, [[odd, *OTHERS]]))

"""No text makes the reading of dates fail or take more than its length deserves."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.attribution.dates import find_dates, said_on
from tests.unit.attribution.clock import slowness

LONG = 100_000
DATE_WORDS = """
أمس اليوم غدا الأحد الاثنين الخميس يوم يومي شهر الشهر عام العام سنة الأسبوع الماضي الجاري المقبل
نفسه هذا من في إلى و قبل منذ نحو بضعة مطلع نهاية الأول الثاني عشر والعشرين خمسة تشرين كانون نوفمبر
آب مارس رمضان صفر محرم ربيع هـ م الموافق بتاريخ وقت سابق 18 5 31 0 99 2024 1445 ٢٠٢٤ 9999 / - . ، (
) « » : و5 بالأمس للعام ليل صباح ثورة بين كل أيام ساعات يومين
""".split()  # noqa: SIM905
ROWS = st.lists(st.sampled_from(DATE_WORDS), max_size=30).map(" ".join)


@pytest.mark.parametrize(
    "piece", ["ا", "ـ", "أ\u064b", "«", "،", "(", "1", "١/", "الأحد ", "يوم ", "5 و", "تشرين ", "عام ", "قبل ", "2024-"]
)
def test_time_grows_with_the_length_of_the_text(piece: str) -> None:
    text = piece * (LONG // len(piece))
    before = time.process_time()
    find_dates(text, date(2024, 11, 19))
    assert time.process_time() - before < 2


def test_a_clause_of_nothing_but_dates_is_read_in_time() -> None:
    text = "الذي المقررة أمس " * (LONG // 16)
    before = time.process_time()
    said_on(text, 0, len(text), len(text) // 2, len(text) // 2 + 1, date(2024, 11, 19))
    assert time.process_time() - before < 2


def test_words_without_dates_cost_almost_nothing() -> None:
    text = "وشدد الوزير على أن بلاده مستعدة لكل الاحتمالات في المنطقة " * 2_000
    find_dates(text[:200], None)
    spent = []
    for _ in range(3):
        before = time.process_time()
        assert find_dates(text, date(2024, 11, 19)) == []
        spent.append(time.process_time() - before)
    assert len(text.split()) / min(spent) > 40_000 / slowness()


@given(
    ROWS,
    st.none() | st.dates() | st.sampled_from([date.min, date.max]),
    st.booleans(),
)
def test_any_row_of_date_words_is_read(text: str, published: date | None, past: bool) -> None:
    end = 0
    for mention in find_dates(text, published, past=past):
        assert end <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.stated
        assert (mention.first is None) == (mention.last is None)
        assert mention.first is None or mention.last is None or mention.first <= mention.last
        end = mention.end


@given(st.text(max_size=60) | ROWS, st.integers(0, 60), st.integers(0, 60))
def test_any_text_and_any_places_are_read(text: str, one: int, other: int) -> None:
    for mention in find_dates(text, date(2024, 11, 19), one, other):
        assert one <= mention.start < mention.end <= other
        assert text[mention.start : mention.end] == mention.stated
    said = said_on(text, min(one, other), max(one, other), one, other, date(2024, 11, 19))
    assert said is None or (said.stated and said.stated in text)

"""Dates in Arabic news: which days words such as «أمس الأحد» and «5 تشرين الأول الماضي» mean.

words (text to tokens) → grammar (the shapes of dates) → reading (a shape's days) → find (the dates of a text) → clause
(the date that says when a quotation was said). The words are data, in lexicon/months, weekdays, date_words; what must
hold is lexicon/date_cases, sentences that a test runs.
"""

from indexer.attribution.dates.clause import may_say_when, published_day, said_on
from indexer.attribution.dates.find import DateMention, find_dates

__all__ = ["DateMention", "find_dates", "may_say_when", "published_day", "said_on"]

"""The shapes that dates take, as regular expressions over the codes of words.py.

The first shape that fits at a token wins, so longer ones come first. Every repetition is bounded: a row of 100,000 date
words costs no more a word than a short one.
"""

from __future__ import annotations

import re

_MONTH = "[MmjL]"
_HEAD = r"(?:Z[Ff]?)?P?,?d?(?P<deictic>T)?[,(]?d?P?(?P<weekday>W)?\)?P?[,(]?"
_DAY = r"(?P<day>[NO])(?:[-+I]d?(?P<day2>[NO]))?(?:\+(?P<day3>[NO])){0,4}"
_MONTHS = rf"[Fb/-]?q?(?P<month>{_MONTH})(?:[/(\"-]?q?(?P<month2>{_MONTH})[)\"]?)?"
_YEAR = r"[,/-]?[Fbf]?b?y?\(?(?P<year>Y)\)?(?P<era>K)?"
_YEAR_BY_STEP = r"[Fbf]?b?(?:(?P<this_year>H)y|y(?P<year_step>[Ra]))"
_TAIL = rf"(?:{_YEAR}|{_YEAR_BY_STEP}|(?P<step>[Ra]))?"
_FIGURES = r"(?P<n1>[NYn])(?P<s1>[/.-])(?P<n2>[Nn])(?:(?P<s2>[/.-])(?P<n3>[NYn])(?P<era>K)?)?"
_COUNTED = r"(?P<count>[CNn])(?P<one>u)|(?:(?P<count2>[CNn]))?(?P<many>[p2])(?:S|(?P<count3>[CNn]))?"
_MONTH_UNIT = r"(?:H[Uq]|(?P<unit>U)(?P<unit_step>[Ra])?)"

SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        # مساء الاثنين 18 تشرين الثاني/نوفمبر 2024؛ الخامس من أكتوبر الماضي؛ يومي 5 و6 مايو
        ("day_of_month", rf"{_HEAD}(?:X[,:]?)?[fFb]?(?:[dP])?{_DAY}{_MONTHS}{_TAIL}"),
        # 18/11/2024، 2024-11-18، بتاريخ 18/11
        ("figures", rf"{_HEAD}(?:X[,:]?)?b?d?{_FIGURES}"),
        # الخامس من الشهر الجاري
        ("day_of_unit", rf"{_HEAD}[fb]?{_DAY}F{_MONTH_UNIT}"),
        # 12 الجاري
        ("day_of_this", rf"{_HEAD}[fb]?(?P<day>N)(?P<step>R)"),
        # ليل الأربعاء الخميس، يومي الأحد والاثنين
        ("weekdays", r"(?:Z[Ff]?)?(?:(?P<part_of_day>P)|d)(?P<weekday>W)[-/+I(]?[PdI]?(?P<weekday2>W)\)?(?P<step>R)?"),
        # أمس الأحد، اليوم (الجمعة)، الخميس الماضي
        ("weekday", r"(?:Z[Ff]?)?P?,?d?b?(?:(?P<deictic>T)P?(?:\(d?(?=W\))|,?d?))?P?d?(?P<weekday>W)(?:(?<=\(W)\))?"
                    r"(?:(?P<before_last>A)?(?P<step>R))?P?"),
        # مساء أمس، في وقت سابق اليوم
        ("deictic", r"(?:Z[Ff]?)?P?,?d?(?P<deictic>T)P?(?![aORr])"),
        # أوائل نوفمبر الماضي، تموز/يوليو 2006
        ("month", rf"(?:(?P<part>E)[Fb]?)?{_MONTHS.removeprefix('[Fb/-]?')}{_TAIL}"),
        # بين عامي 2011 و2015، مطلع عام 2020، 1445هـ
        ("year", r"(?:(?P<part>E)F?)?(?P<word>y)?\(?(?P<year>Y)(?P<era>K)?(?:[-+I/]b?y?(?P<year2>Y))?(?P<era2>K)?"),
        # هذا الأسبوع، نهاية العام الماضي، وقت سابق من الشهر
        ("unit", r"(?:Z[Ff]?)?(?:(?P<part>E)F?)?(?:H(?P<this>[Uy])|(?P<unit>[Uy])(?P<before_last>A)?(?P<step>R))"
                 r"(?:(?P<year>Y)K?)?"),
        ("unit_now", r"(?:Z[Ff]?|(?P<part>E)F?)(?P<unit>[Uy])(?![YRaO])"),
        # الأيام القليلة الماضية، العامين الماضيين، الـ24 ساعة الماضية
        ("units", rf"(?:{_COUNTED})(?P<step>R)"),
        # قبل ثلاثة أيام، منذ نحو شهرين، قبل أيام قليلة
        ("ago", r"AG?(?:(?P<count>[NnCO])?(?P<unit>[udqy2p])S?|S(?P<some>p))(?![FYMmjLWTNORaH]|\+[uy2]|d)"),
    )
)  # fmt: skip
STARTS = frozenset("ZPdTWNOXfFbYnMmjLEyHUqCp2ASu,(") - frozenset(",(fFb")

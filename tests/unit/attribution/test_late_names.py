"""Late names: a name behind the rest of a long title, and the rest of a name that no list knows."""

from __future__ import annotations

import pytest

from indexer import readers
from indexer.attribution import extract


def speaker(sentence: str) -> str | None:
    (quotation,) = extract(readers.article(sentence, id="example"))
    return quotation.speaker


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وقال رئيس البعثة الدولية إلى الصين ماركوس هيلبرغ خلال لقاء صحافي إن القرار عادل.", "ماركوس هيلبرغ"),
        ("وقال وزير النقل في غزة سامر العيسوي إن المعبر مفتوح.", "سامر العيسوي"),
        ("وقال وزير الثقافة والإعلام، زهير خزيم إن المسرح افتتح.", "زهير خزيم"),
        ("وقال مدير هذا المقر جمال بوكرين إن الأبواب كسرت.", "جمال بوكرين"),
        ("وأكد مسؤول المختبر بمكتب الزراعة والري بالمحافظة الدكتور فاضل العامري أن القمح سليم.", "فاضل العامري"),
        ("ويقول أليكس وارين إن الشركات عادت.", "أليكس وارين"),
        ("وقال سامح عودة، وهو مزارع، إن القمح سليم.", "سامح عودة"),
        ("ونقلت الوكالة عن وزير الاقتصاد شمس الدين حسيني قوله إن القمح سليم.", "شمس الدين حسيني"),
        ("ويرى الدبلوماسي والرئيس السابق لمعهد العالم العربي، دنيس بوشار، أن الوقت حان.", "دنيس بوشار"),
        ("وقال الأخ الوزير سامر العلي إن الطريق مغلق.", "سامر العلي"),
        ("وقال العميد الركن حاتم كريم الفلاحي إن الطريق مغلق.", "حاتم كريم الفلاحي"),
    ],
)
def test_the_name_behind_the_title_is_found_whole(sentence: str, name: str) -> None:
    assert speaker(sentence) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "وقال وزير الزراعة خلال لقائه وزير النقل زهير خزيم إن القمح سليم.",
        "وقال وزير الخارجية في حكومة سامر العيسوي إن الحوار بدأ.",
        "وتطرق أمير الدولة في كلمته إلى اغتيال الزميلة سلمى حداد، وقال إن الحوار بدأ.",
    ],
)
def test_somebody_else_s_name_is_not_taken(sentence: str) -> None:
    assert speaker(sentence) is None

"""Who stands before his verb, and where, when or in what he spoke between them."""

from __future__ import annotations

import pytest

from tests.unit.attribution.quoted import said

OPENINGS = ["لكن ", "إلا أن ", "وكان ", "وفي المقابل، ", "ورغم ذلك، فإن ", "كما أن "]
SETTINGS = [
    "، في بيان،",
    "، خلال مؤتمر صحفي،",
    " خلال زيارة إلى القرية",
    " في مؤتمر صحفي اليوم",
    " أمام الصحفيين",
    " من جانبه",
]


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(
    ("subject", "verb", "speaker"),
    [
        ("رئيس البلدية", "نبه إلى", "رئيس البلدية"),
        ("سامر العلي، مدير السد،", "حذر من", "سامر العلي"),
        ("نقابة الصيادين", "حذرت من", "نقابة الصيادين"),
    ],
)
def test_a_setting_parts_a_subject_from_its_verb(
    opening: str, subject: str, setting: str, verb: str, speaker: str
) -> None:
    settled = setting.removeprefix("،") if subject.endswith("،") else setting
    assert said(f"{opening}{subject}{settled} {verb} شح المياه.") == [(speaker, "شح المياه")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وقال المذيع إن وزير الصيد، في حديث للقناة، حذر من شح المياه.",
            [("المذيع", "وزير الصيد، في حديث للقناة، حذر من شح المياه"), ("وزير الصيد", "شح المياه")],
        ),
        ("غير أن مصدرا في البلدية، في حديث للقناة، حذر من شح المياه.", [("مصدرا في البلدية", "شح المياه")]),
        ("هيكلان بورتو، مدير السد، في حديث للقناة، حذر من شح المياه.", [("هيكلان بورتو", "شح المياه")]),
        ("لكن سامر العلي، وزير الصيد، ومقره صيدا، حذر من شح المياه.", [("سامر العلي", "شح المياه")]),
        ("لكن الأزمة في الشمال على المدى الطويل تطالب بحل.", []),
    ],
)
def test_who_stands_before_a_setting(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected

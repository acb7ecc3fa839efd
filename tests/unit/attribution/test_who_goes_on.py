"""Who goes on: behind scripture that somebody cites, under a title that several bear, and who speaks by number."""

from __future__ import annotations

import pytest

from tests.unit.attribution.quoted import only, said, speakers


@pytest.mark.parametrize(
    "cited",
    [
        "وقال جل وعلا: ((من أحيا نفسا فكأنما أحيا الناس جميعا)).",
        "قال تعالى: {من أحيا نفسا فكأنما أحيا الناس جميعا}.",
        "ويقول المولى عز وجل: «من أحيا نفسا فكأنما أحيا الناس جميعا».",
        "وقال صلى الله عليه وسلم: «خير الناس أنفعهم للناس».",
        "وجاء ذلك في قوله تعالى: «من أحيا نفسا فكأنما أحيا الناس جميعا».",
    ],
)
def test_whoever_cites_scripture_goes_on(cited: str) -> None:
    text = f"وقال المفتي سامر العلي إن الصيام صحة. {cited} وبين أن الصدقة واجبة."
    assert speakers(text) == ["سامر العلي", "سامر العلي"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of two who bear a title it means the one who spoke last
        (
            "وقال وزير النقل السوري سامر العلي إنه التقى وزير النقل الأردني رامي خزيم. وأكد وزير النقل أن الجسر آمن.",
            ["سامر العلي", "سامر العلي"],
        ),
        # «سماحته» is the mufti, and nobody a mosque is called by
        (
            "حذر مفتي البلاد الشيخ سامر العلي من الفتنة في جامع الإمام راشد بن نادر. وأكد سماحته أن الصيام صحة.",
            ["سامر العلي", "سامر العلي"],
        ),
    ],
)
def test_a_title_or_honour_that_several_could_bear(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_how_many_and_a_king_s_city_speak() -> None:
    assert only("وأعلنت مدينة الملك خالد الطبية أن الدخول مجاني.").speaker == "مدينة الملك خالد الطبية"
    assert only("ويقول %16 من السكان إن الماء قليل.").mention == "%16 من السكان"
    assert only("وذكرت عدة وسائل إعلام بلجيكية أن الميناء مغلق.").mention == "عدة وسائل إعلام بلجيكية"


def test_a_content_ends_before_what_the_speaker_did() -> None:
    text = "وأوضح المدير سامر العلي أن السد آمن، وبدد العلي مخاوف السكان."
    assert only(text).text == "السد آمن"


@pytest.mark.parametrize(
    "again",
    ["السياسي ذاته", "المهني نفسه", "المشتكي ذاته", "الإطار التربوي عينه", "المستثمر نفسه", "الفلاح ذاته"],
)
def test_the_same_one_is_whoever_spoke_last_whatever_he_is_called(again: str) -> None:
    text = f"قال رامي حداد، المقيم في حلب، إن السد آمن. وأضاف {again} أن النهر هادئ."
    assert speakers(text) == ["رامي حداد", "رامي حداد"]


def test_the_same_one_may_stand_behind_his_words() -> None:
    text = "قال رامي حداد، المقيم في حلب، إن السد آمن. “النهر هادئ في هذا الموسم”، يضيف السياسي ذاته."
    assert speakers(text) == ["رامي حداد", "رامي حداد"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who does something in the clause before the verb
        (
            "أكد سامر العلي أن السد آمن. وأنهى النادي رحلته، واجتمع المدرب رامي حداد مع اللاعبين وشدد على الهدوء.",
            ["سامر العلي", "رامي حداد"],
        ),
        # things do not speak as people do
        ("قال المزارعون إن السد آمن. وفتحت المكتبات أبوابها. ويشيرون إلى أن النهر هادئ.", [None, None]),
        ("قالت هدى العلي إن السد آمن. والفنادق تعلن أن غرفها محجوزة.", ["هدى العلي", None]),
        # what he said already
        ("صرح بذلك مدير الري بالحكومة السورية سامر العلي، وأضاف أن السد آمن.", ["سامر العلي"]),
        ("نوه بذلك مدير السد سامر العلي مؤكدا أن النهر هادئ.", ["سامر العلي"]),
        # when it was stands before who did it
        ("زار صباح أمس مدير الري سامر العلي القرية.\n\nوأكد أن السد آمن.", ["سامر العلي"]),
        ("حل مساء السبت الفنان سامر العلي ضيفا على الحفل.\n\nوفي لقاء قصير أكد أن النهر هادئ.", ["سامر العلي"]),
        # whom a programme has as its guest
        ('استضاف برنامج "ضفاف" الصيادة الوزيرة هدى العلي.\n\nوأكدت أن النهر هادئ.', ["هدى العلي"]),
        ("واستضافت قناة الضفاف الخبير سامر العلي، وقال إن النهر هادئ.", ["سامر العلي"]),
    ],
)
def test_whoever_did_something_last_goes_on(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "asking",
    [
        'وتواصلت "النهار" مع مدير المرفأ سامر العلي فأوضح',
        'والتقت "النهار" مدير المرفأ سامر العلي، حيث أكد',
        '"النهار" بدورها نقلت التساؤلات إلى مدير المرفأ سامر العلي فأوضح',
        'وباتصال "النهار" بمدير المرفأ سامر العلي أكد',
        'وفي حوار أجرته "النهار" مع مدير المرفأ سامر العلي، أكد',
        "وبعرض الأمر على مدير المرفأ سامر العلي، أوضح",
        "وباستفسار صحيفة النهار من مدير المرفأ سامر العلي أوضح",
        'وتحدث إلى "النهار" مدير المرفأ سامر العلي مؤكدا',
        "وتحدث لهسبريس سامر العلي مؤكدا",
        'وكانت "النهار" قد تواصلت مع مدير المرفأ سامر العلي الذي أوضح',
    ],
)
def test_whom_an_outlet_asks_answers(asking: str) -> None:
    assert speakers(f"{asking} أن الميناء واسع.") == ["سامر العلي"]


def test_an_outlet_does_not_answer_its_own_question() -> None:
    assert speakers('وتواصلت "النهار" مع رئيس البلدية فأوضح أن الميناء واسع.') == [None]


def test_who_adopts_a_statement_has_issued_it() -> None:
    text = "أعلن المركز في بيان أن النهر هادئ. واعتمد مجلس الأمن الدولي بيانا. وحث البيان على الصبر."
    assert speakers(text)[-1] == "مجلس الأمن الدولي"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال المدرب سامر العلي إن الفريق متعب، قبل أن يتهم الحكم بالانحياز.",
            [("سامر العلي", "الفريق متعب"), ("سامر العلي", "الحكم بالانحياز")],
        ),
        (
            'وأضافت الوزيرة هند العلي أن "المحصول وفير" قبل أن تدعو المزارعين إلى الصبر.',
            [("هند العلي", "المحصول وفير"), ("هند العلي", "المزارعين إلى الصبر")],
        ),
        (
            "وانتقد النائب سامر العلي الميزانية قبل أن يتعهد بتعديلها.",
            [("سامر العلي", "الميزانية"), ("سامر العلي", "بتعديلها")],
        ),
        # what he will do first is part of what he said
        ("وقال المدرب سامر العلي إنه لن يسافر قبل أن يعلن استقالته.", [("سامر العلي", "لن يسافر")]),
        ("زار الوزير سامر العلي المصنع قبل أن يعلن تأجيل المشروع.", []),
    ],
)
def test_what_somebody_said_next(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وخلال حملته وعد سامر العلي (75 عاما) بإصلاح الطرق.", "بإصلاح الطرق"),
        ("زار سامر العلي القرية وخطب فيها. ولإرضاء المزارعين وعد ببناء سد.", "ببناء سد"),
        ("زار سامر العلي القرية وخطب فيها. وليجذب السياح أعلن إلغاء الرسوم.", "إلغاء الرسوم"),
    ],
)
def test_what_opens_a_sentence_before_a_promise(text: str, content: str) -> None:
    assert said(text) == [("سامر العلي", content)]

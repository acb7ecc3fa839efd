"""How Arabic news attributes speech: verbs, marks, sources and datelines, and what each makes of a sentence."""

from __future__ import annotations

import pytest

from indexer.model import Kind, SpeakerType
from tests.unit.attribution.quoted import contents, only, quotations, said, speakers


def test_those_who_are_asked_are_no_part_of_the_title() -> None:
    assert only("طلب الوزير من النواب أن يوافقوا على القانون.").mention == "الوزير"


def test_the_source_speaks_and_the_agency_passes_on() -> None:
    quotation = only("ونقلت وكالة سانا عن الوزير زهير خزيم قوله إن الجسر آمن.")
    assert (quotation.speaker, quotation.via) == ("زهير خزيم", ("وكالة سانا",))


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("أفادت تقارير صحفية نقلا عن مصادر في اللجنة بفوز المرشح الأول.", "مصادر في اللجنة", "تقارير صحفية"),
        ("قال التلفزيون نقلا عن اللجنة العليا إن النتائج نهائية.", "اللجنة العليا", "التلفزيون"),
        ("ونقل الموقع تصريحات أحمد جاب الله، وجاء فيها: «خضع اللاعب لعملية أمس».", "أحمد جاب الله", "الموقع"),
    ],
)
def test_who_cites_a_source_passes_on_what_it_says(text: str, speaker: str, via: str) -> None:
    quotation = only(text)
    assert (quotation.mention, quotation.via) == (speaker, (via,))


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("وقال الوزير زهير خزيم: «الجسر آمن».", Kind.DIRECT),
        ("وقال الوزير زهير خزيم إن الجسر آمن.", Kind.INDIRECT),
        ("وأكد الوزير زهير خزيم أن بلاده «لن تتراجع عن حقوقها» في المياه.", Kind.MIXED),
    ],
)
def test_kinds(sentence: str, kind: Kind) -> None:
    assert only(sentence).kind is kind


@pytest.mark.parametrize(
    ("sentence", "cue", "act", "content"),
    [
        ("ولم يقل الوزير زهير خزيم إن الجسر خطر.", "ولم يقل", "say", "الجسر خطر"),
        ("لم يؤكد الوزير زهير خزيم أن الجسر آمن.", "لم يؤكد", "stress", "الجسر آمن"),
        ("لا يعتقد الخبير زهير خزيم أن الجسر آمن.", "لا يعتقد", "judge", "الجسر آمن"),
        ("ولم يستبعد الوزير زهير خزيم إغلاق الجسر.", "ولم يستبعد", "deny", "إغلاق الجسر"),
    ],
)
def test_what_was_not_said_is_told_apart(sentence: str, cue: str, act: str, content: str) -> None:
    quotation = only(sentence)
    assert (quotation.negated, quotation.cue, quotation.act, quotation.text) == (True, cue, act, content)
    assert quotation.speaker == "زهير خزيم"


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("وأضاف زهير خزيم نريد جسرا جديدا قبل الشتاء.", "نريد جسرا جديدا قبل الشتاء"),
        ("وقال زهير خزيم بلغت كلفة الجسر مليون ليرة.", "بلغت كلفة الجسر مليون ليرة"),
        ("وقال زهير خزيم «سنبني جسرا جديدا قبل الشتاء.", "سنبني جسرا جديدا قبل الشتاء"),
        ('وأضاف زهير خزيم " أنه سيبني جسرا جديدا.', "سيبني جسرا جديدا"),
    ],
)
def test_speech_without_marks_or_in_marks_that_are_never_closed(sentence: str, content: str) -> None:
    assert (only(sentence).text, only(sentence).speaker) == (content, "زهير خزيم")


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("«سيفتح الجسر قبل الشتاء»، يقول زهير خزيم.", "سيفتح الجسر قبل الشتاء"),
        ("ومن المنتظر أن يفتح الجسر قبل الشتاء، يضيف زهير خزيم.", "ومن المنتظر أن يفتح الجسر قبل الشتاء"),
        ("وفي المقابل، يضيف زهير خزيم، سيغلق الطريق القديم.", "سيغلق الطريق القديم"),
        (
            "وسيغلق الطريق القديم قبل نهاية السنة، يضيف زهير خزيم، إلا في أيام العيد الكبير.",
            "وسيغلق الطريق القديم قبل نهاية السنة، يضيف زهير خزيم، إلا في أيام العيد الكبير",
        ),
    ],
)
def test_the_verb_may_stand_behind_what_was_said_or_inside_it(sentence: str, content: str) -> None:
    assert (only(sentence).text, only(sentence).speaker) == (content, "زهير خزيم")


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("وانتقدت وزارة الصحة القرار واعتبرته خطأ فادحا.", ["القرار", "خطأ فادحا"]),
        ("وقدرت وزارة الصحة كلفة المستشفى بنحو مليون ليرة.", ["كلفة المستشفى بنحو مليون ليرة"]),
        ("وأكدت لنا وزارة الصحة أن اللقاح وصل.", ["اللقاح وصل"]),
        ("وهاجم الجيش حركة تعتبرها لندن إرهابية.", []),
    ],
)
def test_judgements_and_estimates(sentence: str, content: list[str]) -> None:
    assert contents(sentence) == content


def test_commas_that_an_old_encoding_lost_end_no_sentence() -> None:
    text = "وأكدت وزارة الصحة? في بيان لها? أن اللقاح وصل? وأنه مجاني."
    assert only(text).text == "اللقاح وصل? وأنه مجاني"


def test_the_pronoun_of_a_turn_is_the_subject() -> None:
    text = "وتوقع البنك الدولي أن ينمو الاقتصاد، غير أنه أبدى مخاوف من الجفاف."
    assert said(text) == [("البنك الدولي", "ينمو الاقتصاد"), ("البنك الدولي", "مخاوف من الجفاف")]


def test_an_unknown_subject_is_no_content() -> None:
    quotation = only("وأمس كشفت الوثائق التي بحوزة الصحيفة أن الجسر خطر.")
    assert quotation.text == "الجسر خطر"


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("ويتعرض العمال، حسبه، لضغوط يومية.", "ويتعرض العمال، حسبه، لضغوط يومية"),
        ("ووفقا له، فإن العمال تعبوا من الضغوط.", "العمال تعبوا من الضغوط"),
        ("وبحسب ما أضاف، فإن العمال تعبوا من الضغوط.", "العمال تعبوا من الضغوط"),
    ],
)
def test_a_source_that_is_a_pronoun_is_carried(sentence: str, content: str) -> None:
    text = f"وقال زهير خزيم إن الجسر خطر. {sentence}"
    assert said(text) == [("زهير خزيم", "الجسر خطر"), ("زهير خزيم", content)]


@pytest.mark.parametrize(
    ("sentence", "mention"),
    [
        ("غير أن عددا من مراقبي السوق يرون أن الأسعار سترتفع.", "عددا من مراقبي السوق"),
        ("وكان قراصنة أعلنوا أنهم اخترقوا الأجهزة.", "قراصنة"),
    ],
)
def test_a_plural_verb_is_said_by_those_before_it(sentence: str, mention: str) -> None:
    assert (only(sentence).mention, only(sentence).speaker_type) == (mention, SpeakerType.UNNAMED)


def test_a_clause_that_describes_the_speaker_is_stepped_over() -> None:
    quotation = only("وأكد التجار الذين تحدثوا للجريدة أن الأسعار ارتفعت.")
    assert (quotation.mention, quotation.text) == ("التجار", "الأسعار ارتفعت")


def test_what_a_fact_shows_nobody_says() -> None:
    assert quotations("وهطلت الأمطار ليلا، ما يؤكد أن الموسم قد بدأ.") == []
    assert not only("وفرضت لندن غرامات على ما قالت إنها شركة وهمية.").negated


def test_who_is_described_still_speaks() -> None:
    quotation = only("وقال موظف طلب عدم الكشف عن اسمه إن الجسر آمن.")
    assert (quotation.cue, quotation.mention) == ("وقال", "موظف")


@pytest.mark.parametrize("marks", ["«»", "“”", '""', "„“", "‘’", "''", "¢¢"])
def test_every_kind_of_marks_holds_a_quotation(marks: str) -> None:
    quotation = only(f"وقال الوزير زهير خزيم: {marks[0]}الجسر آمن{marks[1]}.")
    assert (quotation.text, quotation.kind) == ("الجسر آمن", Kind.DIRECT)


def test_a_quotation_tells_what_made_it_and_how_sure_it_is() -> None:
    quotation = only("قال وزير النقل السوري زهير خزيم إن الجسر آمن.")
    assert quotation.explanation == {
        "cue": "قال",
        "pattern": "past+that",
        "speaker": "subject behind the cue",
        "name": "name as given",
    }
    assert 0.85 < quotation.confidence < 1.0
    nobody = only("وقال إن الأمور بخير.")
    assert nobody.confidence < quotation.confidence


def test_bylines_do_not_speak() -> None:
    text = "عبدالله السالم- الوطن- جدة: أحبطت الجمارك شحنة من الممنوعات.\nوقال: تم ضبط الكمية أمس."
    assert speakers(text) == [None]


def test_a_reason_is_no_content() -> None:
    assert quotations("وكتب سامر العلي في كل شيء لأن الوقت طويل.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أما صحيفة «الغد» فاعتبرت أن القرار متأخر، وجاء الرد على لسان المحكمة العليا. وأضافت أن الحوار ممكن.",
            ["صحيفة «الغد»", "صحيفة «الغد»"],
        ),
        (
            "وتساءل كثيرون عن موعد الحوار، ونقلت الصحيفة عن سامر العلي قوله إن الحوار قريب.",
            [None, "سامر العلي"],
        ),
        ("وقال الوزير سامر العلي إن القمح يكفي. وأوضح أمام حشد كبير أن السعر ثابت.", ["سامر العلي", "سامر العلي"]),
        ("وقال الدكتور ياسر علي ان القمح يكفي علي مدار العام.", ["ياسر علي"]),
    ],
)
def test_what_stands_between_does_not_take_the_word(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


def test_the_accused_stands_behind_the_time() -> None:
    text = (
        "اتهمت كندا للمرة الأولى منذ بدء العام اليونان بالصيد في مياهها، "
        "فجاء الرد بإغلاق عشرات الموانئ ليل السبت، حسبما أعلن الجيش الكندي."
    )
    assert said(text) == [
        ("كندا", "اليونان بالصيد في مياهها"),
        ("الجيش الكندي", "فجاء الرد بإغلاق عشرات الموانئ ليل السبت"),
    ]


def test_what_draws_attention_is_no_speaker() -> None:
    text = "وقال الوزير سامر العلي إن الطريق مغلق. ولفت الانتباه إلى أن الجسر قديم."
    assert speakers(text) == ["سامر العلي", "سامر العلي"]


def test_what_is_refused_is_no_family_name() -> None:
    text = "ورفضت السيدة هيلبرغ الاعتذار رغم ظهورها في الصورة. وقالت إن الطفل بخير."
    assert speakers(text) == ["هيلبرغ", "هيلبرغ"]


def test_who_is_told_of_in_the_sentence_is_mentioned_by_it() -> None:
    quotation = only("أحد الخبراء العقاريين تحدث إلى الجريدة دون ذكر اسمه، قائلا إن السعر ثابت.")
    assert (quotation.speaker, quotation.mention) == (None, "أحد الخبراء العقاريين")


@pytest.mark.parametrize(
    "text",
    [
        "وبين المدير العام للبريد سامر العلي، أن الطريق مغلق.",
        "وفي أثينا حذر سامر العلي رئيس الغرفة من أن الطريق مغلق.",
    ],
)
def test_a_verb_that_is_also_a_common_word_is_known_by_its_clause(text: str) -> None:
    assert only(text).speaker == "سامر العلي"


def test_what_went_on_meanwhile_is_the_narrator_s() -> None:
    assert only("وأوصى الرئيس سامر العلي بالصبر في الوقت الذي ارتفعت فيه الأسعار.").text == "بالصبر"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("والتقى الوزير سامر العلي الذي عبر عن تقديره للجهود.", "سامر العلي"),
        ("وذكر سوق العراق للأوراق المالية أن الأرباح زادت.", "سوق العراق للأوراق المالية"),
        ("وأفاد المتحدث باسم الشرطة في سوهاج سامر العلي بأن الطريق مغلق.", "سامر العلي"),
        ("وقال مدير مطار أبها فهد هيلبرغ إن الحركة زادت.", "فهد هيلبرغ"),
    ],
)
def test_verbs_bourses_and_towns_are_told_from_their_like(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


def test_a_mark_that_closes_where_it_should_open_begins_no_speech() -> None:
    text = "في حين أكد الرئيس الروسي” فلاديمير بوتين” خلال القمة، أن بلاده تبذل جهوداً إضافية."
    assert only(text).text == "بلاده تبذل جهوداً إضافية"


def test_a_senior_adviser_s_name_ends_before_his_title() -> None:
    assert only("وقال علي أصغر حاجي كبير مستشاري الوزير إن بلاده قوية.").speaker == "علي أصغر حاجي"


@pytest.mark.parametrize(
    "dateline",
    [
        "دبي، الإمارات العربية المتحدة (CNN) --",
        "(CNN)—",
        "القدس -",
        "الوطن - وكالات:",
        "بنغازي-ا ف ب -",
        "واس-",
        "غزة (رويترز) -",
    ],
)
def test_the_dateline_is_no_part_of_what_was_said(dateline: str) -> None:
    assert only(f"{dateline} الطريق مفتوح أمام الشاحنات، بحسب مسؤول محلي.").text == "الطريق مفتوح أمام الشاحنات"


def test_a_place_with_a_clause_in_dashes_is_no_dateline() -> None:
    quotation = only("عمان - وهي أقرب المدن - مفتوحة للقوافل، بحسب مسؤول محلي.")
    assert quotation.text == "عمان - وهي أقرب المدن - مفتوحة للقوافل"


def test_an_agency_in_the_dateline_says_nothing() -> None:
    quotation = only("دبي، الإمارات العربية المتحدة (CNN)-- أوقفت الشرطة الألمانية مؤتمراً، معتبرة أنه مخالف للقانون.")
    assert quotation.speaker == "الشرطة الألمانية"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ووصفت اللجنة الغارة التي وقعت أمس بالانتهاك الخطير.", "اللجنة"),
        ("وحملت الفصائل الإدارة الأميركية المسؤولية الكاملة عن الهجوم.", "الفصائل"),
        ("وقالت اللجنة الخاصة إن الطريق مغلق.", "اللجنة الخاصة"),
        ("وقالت الأحزاب الثلاثة إن الطريق مغلق.", "الأحزاب الثلاثة"),
    ],
)
def test_what_a_body_speaks_of_is_no_part_of_its_name(text: str, speaker: str) -> None:
    assert only(text).mention == speaker


def test_a_family_name_that_stands_for_itself_takes_no_further_name() -> None:
    text = "قال مارك هيلبرغ إن الطريق مغلق. وأضاف هيلبرغ أن الجسر قديم. وانتقد هيلبرغ نزوع الناس إلى الشكوى."
    assert speakers(text) == ["مارك هيلبرغ"] * 3


def test_a_woman_s_title_means_no_man() -> None:
    text = (
        'قالت سلمى العلي: "اللوحة جديدة".\nوأفاد الحكم سامر هيلبرغ: "الجائزة كبيرة".\n'
        "وأوضحت الفنانة أن الرسم مأخوذ من المدينة."
    )
    assert speakers(text) == ["سلمى العلي", "سامر هيلبرغ", "سلمى العلي"]


@pytest.mark.parametrize(
    "text",
    [
        "وداهمت الشرطة ملجأ شهد اشتباكات بين 150 طالبا للجوء من عدة مدن يبلغ بعضهم الستين.",
        "وقضت المحكمة بسجن 17 متهما بإحراق الجسر.",
        "وترجم سامر العلي كتبا كثيرة أبرزها: «تاريخ المدينة القديمة وأسواقها وأبوابها».",
        "وقررت المدينة إغلاق الجسر ردا على «ما حدث في السوق القديم أمس».",
    ],
)
def test_nouns_that_look_like_cues_quote_nobody(text: str) -> None:
    assert quotations(text) == []


def test_what_somebody_replies_to_is_not_what_he_says() -> None:
    text = "ويؤكد الوزير سامر العلي ردا على سؤال «أن الطريق مفتوح أمام الشاحنات»."
    assert only(text).text == "أن الطريق مفتوح أمام الشاحنات"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقالت صحيفة واشنطن بوست الأمريكية إن الطريق مغلق.", "صحيفة واشنطن بوست الأمريكية"),
        ("وقالت صحيفة الواشنطن بوست إن الطريق مغلق.", "صحيفة الواشنطن بوست"),
        ("وذكر موقع روسيا اليوم أن الطريق مغلق.", "موقع روسيا اليوم"),
    ],
)
def test_an_outlet_named_after_a_place_is_named_whole(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


def test_an_office_that_nothing_follows_is_a_family_name() -> None:
    assert only("وقال إبراهيم الأمين إن الطريق مغلق.").speaker == "إبراهيم الأمين"
    assert only("وقال إبراهيم، الأمين العام للحزب، إن الطريق مغلق.").speaker == "إبراهيم"


def test_a_name_is_given_without_lengthened_letters() -> None:
    quotation = only("وقالت الخبيرة حوريــة مشــهور إن الطريق مغلق.")
    assert (quotation.speaker, quotation.mention) == ("حورية مشهور", "حوريــة مشــهور")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ذكر المرصد المحلي لحقوق الإنسان أن الطريق مغلق.", "المرصد المحلي لحقوق الإنسان"),
        ("قالت المنظمة العربية لحقوق الإنسان إن الطريق مغلق.", "المنظمة العربية لحقوق الإنسان"),
        ("أعلن المكتب السياسي لحركة حماس أن الطريق مغلق.", "المكتب السياسي لحركة حماس"),
        ("أعلن المكتب السياسي لأنصار الله أن الطريق مغلق.", "المكتب السياسي لأنصار الله"),
        ("أعلنت الهيئة الوطنية لمكافحة الفساد أن الطريق مغلق.", "الهيئة الوطنية لمكافحة الفساد"),
        ("قالت القناة الثانية التابعة للحوثيين إن الطريق مغلق.", "القناة الثانية التابعة للحوثيين"),
        ("أعلنت وزارة الشؤون الخارجية أن الطريق مغلق.", "وزارة الشؤون الخارجية"),
        ("وقال المكتب السياسي لرويترز إن الطريق مغلق.", "المكتب السياسي"),
        ("ودعت الحكومة التركية لدعم المدنيين.", "الحكومة التركية"),
    ],
)
def test_a_body_is_named_with_what_it_is_for_and_whose_it_is(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


@pytest.mark.parametrize(
    "content",
    [
        "الدول مطالبة بالوضوح",
        "ثلاث حالات مؤكدة بالفيروس سجلت أمس",
        "حالة طوارئ غير معلنة, وأن الطريق مغلق",
        "ذلك يتطلب قطع الطرق ورفض السيادة",
        "الحل بيد الحكومة ويتهم بالتقصير",
        "مشاركة 130 طالبا وطالبة، قاموا بالزيارة",
    ],
)
def test_adjectives_nouns_and_passives_do_not_cut_what_was_said(content: str) -> None:
    assert only(f"قال الوزير سامر العلي إن {content}.").text == content


def test_participles_that_attribute_are_no_adjectives() -> None:
    assert contents("وقالت الوزارة إن الطريق مغلق، مطالبة بفتح الجسر.") == ["الطريق مغلق", "بفتح الجسر"]
    without_comma = "وقالت الوزارة إن الطريق مغلق مطالبة الحكومة بفتح الجسر."
    assert contents(without_comma) == ["الطريق مغلق", "الحكومة بفتح الجسر"]


def test_what_rumours_say_is_not_the_last_speaker_s() -> None:
    text = "قال سامر العلي إن الطريق مغلق. وترددت شائعات تفيد بأنه ترك المدينة."
    assert speakers(text) == ["سامر العلي", None]


def test_a_noun_of_saying_behind_a_relayed_source_leads_to_the_content() -> None:
    text = "وذكرت وكالة «تاس» نقلا عن وزارة النقل قولها إن الطريق مغلق."
    assert (only(text).speaker, only(text).text) == ("وزارة النقل", "الطريق مغلق")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وحسب الخبير أحمد آدم فإن الرئيس سامر يحاول أن يرضي كل الأطراف.", "أحمد آدم"),
        ("وحسب الخبير أحمد آدم فالوزير سامر العلي يحاول أن يرضي كل الأطراف.", "أحمد آدم"),
        ("وبدأ اللقاء برئاسة د. هاني نور الدين الذي أكد أن الطريق مغلق.", "هاني نور الدين"),
        ("وقال سمير فهمي أمين صندوق النقابة إن الطريق مغلق.", "سمير فهمي"),
        ("طالبت سها عرفات أرملة الرئيس الراحل باستخراج رفاته.", "سها عرفات"),
        ("وقال وزير النقل الإسرائيلي، إسرائيل كاتس، الأحد، إن الطريق مغلق.", "إسرائيل كاتس"),
    ],
)
def test_names_end_where_the_clause_goes_on(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


@pytest.mark.parametrize("full", ["ممتاز السعيد", "جد هيلبرغ", "غيدو هيلبرغ"])
def test_a_family_name_means_whoever_was_named_before(full: str) -> None:
    family = full.split()[1]
    text = f"أكد {full} أن الدين زاد.\nوأشار {family} إلى أن الدخل قل.\nوحضر اللقاء كارل {family}."
    assert speakers(text) == [full, full]


def test_an_officer_is_not_the_minister_quoted_before() -> None:
    text = "قال الوزير سلمان العلي إن الأمر واضح. وأكد الفريق أول القبيل أن القوات مستعدة."
    assert speakers(text) == ["سلمان العلي", "القبيل"]


def test_hidden_marks_are_no_part_of_a_name() -> None:
    assert only("أكد سامر العلي\u200f أن الطريق مغلق.").speaker == "سامر العلي"


@pytest.mark.parametrize(
    "content",
    [
        "البلد لا يحتاج إلى نمو فقط، لكنه في حاجة إلى عدل",
        "المشكلة حقيقية، لكنها ليست ناجمة عن الفساد",
        "هذه الأسباب, أكدت ما سبق وأن ذكره",
    ],
)
def test_a_clause_goes_on_where_its_own_subject_does(content: str) -> None:
    assert only(f"قال الوزير سامر العلي إن {content}.").text == content


def test_but_he_kept_silent_is_the_narrator_s() -> None:
    assert only("قال الوزير سامر العلي إن الطريق مغلق، لكنه لم يوضح الأسباب.").text == "الطريق مغلق"


def test_what_a_paper_received_it_does_not_say() -> None:
    assert quotations("وتوصلت به الجريدة أمس مع صور تظهر أن الطريق مغلق.") == []


def test_a_heading_speaks_of_nobody() -> None:
    text = "قالت سلمى العلي إن الطريق مغلق.\nالكويت والسعودية\nوبينت أن الجسر قديم."
    assert speakers(text) == ["سلمى العلي", "سلمى العلي"]


def test_what_an_army_announces_is_no_part_of_its_name() -> None:
    quotation = only("أعلن الجيش الكرواتي التوصل إلى هدنة.")
    assert (quotation.speaker, quotation.text) == ("الجيش الكرواتي", "التوصل إلى هدنة")


def test_a_news_agency_is_not_the_company_that_the_news_is_of() -> None:
    text = "وكشفت رويترز عن الخبر. وأصدرت الشركة بيانا وقالت إن الطريق مغلق."
    assert speakers(text) == ["رويترز", "الشركة"]


def test_questions_go_on_over_their_marks() -> None:
    text = "وقال سامر العلي متسائلا: هل نعيش في دولة واحدة؟ وهل القانون للجميع؟ ثم غادر القاعة."
    assert only(text).text == "هل نعيش في دولة واحدة؟ وهل القانون للجميع"


def test_two_stops_are_a_pause_before_another_speaker() -> None:
    text = "قال سامر العلي إن الذرة تباع عبر السوق المركزي.. من جانبه أكد ماهر فاضل أن الطريق مغلق."
    assert said(text) == [("سامر العلي", "الذرة تباع عبر السوق المركزي"), ("ماهر فاضل", "الطريق مغلق")]


def test_a_ministry_is_known_by_its_short_name() -> None:
    text = "قالت وزارة الداخلية المصرية إن الطريق مغلق. وأضافت الداخلية أن الجسر قديم."
    assert speakers(text) == ["وزارة الداخلية المصرية"] * 2


def test_a_call_is_made_by_whom_it_comes_from() -> None:
    text = "تلقى الوزير سامر العلي اتصالا هاتفيا من الرئيس كارل هيلبرغ دعاه فيه لحضور القمة."
    assert only(text).speaker == "كارل هيلبرغ"


def test_one_unknown_word_in_marks_is_a_body() -> None:
    assert only("وذكر «أتالايار» أن الطريق مغلق.").speaker_type == SpeakerType.ORGANISATION
    text = "وقال “هيلبرغ” إن الطريق مغلق. والتقى الوزير كارل هيلبرغ أمس."
    assert only(text).speaker == "كارل هيلبرغ"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال الوزير أحمد علي لـBBC إن الطريق مغلق.", "أحمد علي"),
        ("قالت المديرة منى زكي لرويترز إن الطريق مغلق.", "منى زكي"),
        ("قال الوزير أحمد علي للجزيرة إن الطريق مغلق.", "أحمد علي"),
        ("قال الممثل الهاشمي هيلبرغ إن الطريق مغلق.", "الهاشمي هيلبرغ"),
        ("كشف وزير السياحة، السيد نادر بن خزيم، عن خطة جديدة.", "نادر بن خزيم"),
        ("كانت خديجة العلي، خطيبة الصحفي كارل هيلبرغ، قد قالت إنها بخير.", "خديجة العلي"),
        ("قال نائب القائد سامر العلي، أبلغ وزير الدفاع كارل هيلبرغ أن الطريق مغلق.", "سامر العلي"),
        ("وأكد فريق حزب التقدم بمجلس النواب أن الطريق مغلق.", "فريق حزب التقدم بمجلس النواب"),
        ("وقال الوزير المكلف بالعلاقات مع البرلمان، سامر العلي، إن الطريق مغلق.", "سامر العلي"),
    ],
)
def test_speakers_are_told_from_whom_they_speak_to_and_belong_to(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "وقال متحدث باسم رئيسة الحكومة، تيريزا هيلبرغ، إن الطريق مغلق.",
        "صرح ناطق باسم هيلبرغ بأن الطريق مغلق.",
        "وأوضح ضيف كارل هيلبرغ أن الطريق مغلق.",
    ],
)
def test_nobody_speaks_under_the_name_of_another(text: str) -> None:
    assert only(text).speaker is None


def test_they_are_not_the_channel() -> None:
    text = "وذكرت القناة أن العمال تلقوا أمرا بالعودة، لكنهم أبلغوا مديرهم أنهم لن يحضروا."
    assert speakers(text) == ["القناة", None]


def test_a_body_is_known_by_what_describes_it() -> None:
    text = "قالت صحيفة «هيلبرغ» إن الطريق مغلق.\nوذكرت الصحيفة البريطانية أن الجسر قديم."
    assert speakers(text) == ["صحيفة «هيلبرغ»"] * 2


def test_a_verb_is_found_behind_what_turns_to_it() -> None:
    assert only("ومن جهة أخرى ذكر الوزير سامر العلي أن الطريق مغلق.").speaker == "سامر العلي"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أظهرت دراسة حديثة لجامعة القاهرة أن الأسعار ارتفعت.", "جامعة القاهرة"),
        ("وأظهر تقرير استيكو أن الإيجارات ارتفعت.", "استيكو"),
        ("وأعلن ما يسمى المجلس الوطني السوري أن المؤتمر فشل.", "المجلس الوطني السوري"),
        ("وقال نادر عبد الرحيم جاب الله إن الميناء جاهز.", "نادر عبد الرحيم جاب الله"),
        ("وقال المتحدث ذبيح الله هيلبرغ إن الطريق مغلق.", "ذبيح الله هيلبرغ"),
        ("وشدد الوزير أحمد بلبع علي ضرورة التركيز على الأمن.", "أحمد بلبع"),
        ("وقال الوزير سامر العلي مخاطبا الحضور: «لن نتراجع عن القرار».", "سامر العلي"),
        ("ودعا الوزير الله أن يحفظ البلاد.", None),
    ],
)
def test_issuers_and_names_are_whole(text: str, speaker: str | None) -> None:
    assert only(text).speaker == speaker


def test_an_office_described_by_its_country_ends_before_whom_it_calls_on() -> None:
    quotation = only("ودعا القنصل الفرنسي القطاع الخاص إلى الاستفادة من المنحة.")
    assert quotation.mention == "القنصل الفرنسي"
    assert quotation.text == "القطاع الخاص إلى الاستفادة من المنحة"


def test_a_percentage_sign_lost_in_a_scan_ends_no_sentence() -> None:
    assert only("وقال سامر العلي إن 70? من السلع تباع في السوق.").text == "70? من السلع تباع في السوق"


def test_what_is_necessary_is_part_of_what_was_said() -> None:
    text = "وقال الوزير سامر العلي من الضروري أن تعود الشركات."
    assert only(text).text == "من الضروري أن تعود الشركات"
    pointed_at = only("وأشار الوزير سامر العلي إلى المدينة التي من المتوقع أن تشهد معارك.")
    assert pointed_at.text == "المدينة التي من المتوقع أن تشهد معارك"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأعلنت إدارة الرئيس الأميركي دونالد ترامب خطة طموحة.", "إدارة الرئيس الأميركي دونالد ترامب"),
        ("وأبلغ «هيلبرغ» مدير الشرطة العقيد سامر العلي أن الطريق مغلق.", "سامر العلي"),
        ("وقال مرتضى الأندلسي لقد «أغلقنا الطريق أمام الجميع».", "مرتضى الأندلسي"),
    ],
)
def test_a_speaker_ends_where_his_words_or_those_he_tells_begin(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


def test_the_most_prominent_is_no_deed() -> None:
    assert quotations("ومن أبرز السلع المحفوظة في هذا المخزن: الحبال والأشرعة القديمة.") == []


def test_a_source_between_dashes_does_not_cut_a_statement_in_two() -> None:
    quotation = only("قال الوزير سامر العلي إن القرار قد يدفع المملكة – بحسب المختصين – إلى ترشيد إنفاقها.")
    assert quotation.text == "القرار قد يدفع المملكة – بحسب المختصين – إلى ترشيد إنفاقها"
    assert quotation.via == ()


@pytest.mark.parametrize("put", ["وفق تعبيره", "حسب وصفه", "على حد قوله"])
def test_as_he_put_it_is_no_part_of_what_was_said(put: str) -> None:
    assert only(f"قال الوزير سامر العلي إن الطريق مغلق أمام الجميع، {put}.").text == "الطريق مغلق أمام الجميع"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('شكك العميد في احتياط "جيش" الشمال، كارل هيلبرغ، في بقاء الطريق مفتوحا.', "بقاء الطريق مفتوحا"),
        ("وقال العميد في احتياط الجيش كارل هيلبرغ إن الطريق مغلق.", "الطريق مغلق"),
    ],
)
def test_an_army_of_reservists_goes_on_their_rank(text: str, content: str) -> None:
    quotation = only(text)
    assert (quotation.speaker, quotation.text) == ("كارل هيلبرغ", content)

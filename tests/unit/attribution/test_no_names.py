"""Words that are nobody's name: nothing is invented, and an honest unknown stands where a name is missing."""

from __future__ import annotations

import pytest

from tests.unit.attribution.quoted import only, quotations, speakers


@pytest.mark.parametrize(
    "text",
    [
        "طلب مني أن أحمل التحية إلى أهله.",
        "لذا أبلغت شقيقي أن الطريق مغلق.",
        "وأكد شبان من القرية أن الطريق مغلق.",
        "وتقول الأم إن الزيارة هي الأولى.",
        "وقال معقبا: «الطريق مغلق منذ أيام».",
        "وقال مساعدوه إن الطريق مغلق.",
        "وزعم بعضهن أن الطريق مغلق.",
        "أما وزير ماليته فقد عبر عن أمله بأن يفتح الطريق.",
        "وكشفت ظنها في البداية أن الطريق مغلق.",
        "وقال لايمكن أن يغلق الطريق.",
        "واشتكى غزيون من أن الطريق مغلق.",
        "فيما أشار مشككون إلى أن الطريق مغلق.",
        "ولا يرى غضاضة في أن يغلق الطريق.",
        'وكتب بجانبها "كان يوما طويلا".',
        "أعلنت كتلتان أنهما ترفضان القرار.",
        "وقال محامي المتهم سامر العلي إن القرار صدر.",
        "قال خبير ديموغرافي لبناني بارز إن الطريق مغلق.",
        "وأضاف لاعب باليرمو السابق: «إن الفريق خسر كثيرا».",
        'وكتب مستخدم: "القطار تأخر ثلاث ساعات".',
        "يؤكد عمالقة الحديد أنهم خسروا. وقد باع عمالقة الحديد أسهمهم لأن الحديد رخيص.",
    ],
)
def test_a_word_that_news_inflects_is_no_name(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "وأكد هروب العلي، وقال «إن الحراس ناموا».",
        "غير أن خبازا في القرية أكد لصحيفة «النهار» هروب العلي، وقال «إن الحراس ناموا».",
        "غير أن خبازا في القرية، نفى طلاق العلي، وقال «إن الجيران يكذبون».",
    ],
)
def test_what_is_told_of_somebody_is_no_name(text: str) -> None:
    assert set(speakers(text)) == {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأضافت منى أن الطريق مغلق.", "منى"),
        ("وهي محاولة لتسقيط سامر العلي. وأكد العلي أن الطريق مغلق.", "سامر العلي"),
        ("رفض أنجيل رامي توريس، رئيس البلدية، إغلاق الطريق.", "أنجيل رامي توريس"),
        ("طلبت منى من الشرطة أن تفتح الطريق.", "منى"),
        ("قال مدير الفريق الأول بنادي هجر فؤاد المسلم إن الفريق مستعد.", "فؤاد المسلم"),
        ("رفض مهاجم هجر سامر الخراع عرض النادي.", "سامر الخراع"),
        ("وأوضح رئيس قسم جمرك سلوى علي الخزيمي أن الطريق مغلق.", "علي الخزيمي"),
        ("وأوضح المتحدث الرسمي للهيئة بالنيابة بندر ناصر الحلو، أن الطريق مغلق.", "بندر ناصر الحلو"),
        ('وتقول صانعة عطور تدعى مارينا العلي "إن المادة قوية".', "مارينا العلي"),
        ("وكشفت العالمة سلمى العلي وفريقها، عبر المنصة، عن نتائج جديدة.", "سلمى العلي"),
        ('وقال جلال بحديثه: "أتوقع النجاح للفريق".', "جلال"),
        ("وقالت المعارضة السورية إن الطريق مغلق.", "المعارضة السورية"),
        ("وقال اللورد سامر العلي إن الطريق مغلق.", "سامر العلي"),
        ("وقالت المتسلقة هدى العلي إن الطريق مغلق.", "هدى العلي"),
        ("وقالت جمانة العلي في بيان إن الطريق مغلق.", "جمانة العلي"),
        ("وقال النائب الجمهوري آدم شيف: «الطريق مغلق منذ أيام».", "آدم شيف"),
        ("حضر الجمهور من أجل نجمه سامر العلي. وقال العلي إن الطريق مغلق.", "سامر العلي"),
    ],
)
def test_the_name_beside_such_a_word_is_whole(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "told",
    [
        "وأضاف لبي بي سي أن العمل مستمر.",
        "وأضاف للبي بي سي: «العمل مستمر».",
        "وأضاف لسي إن إن أن العمل مستمر.",
        "وأضاف لرويترز أن العمل مستمر.",
    ],
)
def test_the_outlet_told_is_not_the_speaker(told: str) -> None:
    assert speakers(f"وقال سامر العلي إن الطريق مغلق. {told}") == ["سامر العلي", "سامر العلي"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال حداد قبلها «لن نخسر هذا السباق».", "حداد"),
        ("ورحب حداد بحذر باللقاء بين الوفدين.", "حداد"),
        ("وأضافت هدى نتمنى أن يفتح الطريق.", "هدى"),
        ("ووصف سامر العلي رسالة المجلس بأنها متأخرة.", "سامر العلي"),
        ("وقال سامح عودة من إدارة المدينة إن الطريق مغلق.", "سامح عودة"),
        ("وقال محمد لمسلك، مدير المركز، إن الطريق مغلق.", "محمد لمسلك"),
    ],
)
def test_a_name_ends_before_what_belongs_to_somebody_or_tells_how(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "وقال ممارس للطب إن الطريق مغلق.",
        "ويرى فلاسفة المدينة أن الطريق مغلق.",
        "ووفقا لمقتطف من الكتاب فإن الطريق مغلق.",
        "قال جنرال منشق إن الطريق مغلق.",
        "وطالب بمعاقبتهما الوزير، وقال إن الطريق مغلق.",
    ],
)
def test_a_noun_of_the_dictionary_that_no_list_of_names_has_is_no_name(text: str) -> None:
    assert speakers(text) == [None]


def test_a_verb_before_a_name_is_no_part_of_it() -> None:
    assert speakers("ترافع نادين حداد عن المتهم. وقالت حداد إن الطريق مغلق.") == ["نادين حداد"]


def test_a_verb_of_his_that_looks_like_hers_leaves_him_a_man() -> None:
    assert speakers("توجه زيد حداد إلى المدينة أمس. وأضاف أن الطريق مغلق.") == ["زيد حداد"]
    assert speakers("صوت زيد حداد ضد القرار أمس. وقال إن الطريق مغلق.") == ["زيد حداد"]


def test_who_goes_on_is_who_spoke_and_not_whom_the_narrator_tells_of() -> None:
    text = "قال سامر العلي إن الطريق مغلق.\nوتوجه زيد حداد إلى المدينة أمس. وأضاف أن الجسر مغلق أيضا."
    assert speakers(text) == ["سامر العلي", "سامر العلي"]


def test_a_minister_behind_a_speaker_of_whom_nothing_else_is_said() -> None:
    text = "وقال سامر العلي إن الطريق مغلق. وأكد وزير النقل السوري أن الجسر آمن."
    assert speakers(text) == ["سامر العلي", "سامر العلي"]
    other = "وقال الخبير سامر العلي إن الطريق مغلق. وأكد وزير النقل السوري أن الجسر آمن."
    assert speakers(other) == ["سامر العلي", None]


@pytest.mark.parametrize(
    "text",
    [
        "وقال المتحدث لسكاي نيوز إن الأمر انتهى.",
        "وقال الوزير لهيومن رايتس ووتش إن الأمر انتهى.",
        "قال مسؤول أميركي لوول ستريت جورنال إن الأمر انتهى.",
        "قال مسؤول كبير لفرانس برس إن الأمر انتهى.",
    ],
)
def test_a_body_of_several_words_that_is_told_is_nobody(text: str) -> None:
    assert speakers(text) == [None]


def test_two_letters_that_open_a_word_are_no_family() -> None:
    assert speakers("وقال الـ سفير إن الأمر انتهى.") == [None]
    assert speakers("وشدد آل المهيري على أن الأمر انتهى.") == ["آل المهيري"]


@pytest.mark.parametrize(
    "text",
    [
        "وبدوره، سجل مؤشر “إن تي زد-سي إل موروكو 90″ تحسنا طفيفا.",
        "تتحرك الحافلة بحماية مشددة من رجال الأمن، التي اعتدت على عدد من الركاب بالضرب.",
    ],
)
def test_an_index_and_tight_protection_say_nothing(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وبدأت مدونة الطبخ تنصح بانتعال حذاء واسع. وأضافت أن المطبخ ضيق.", None),
        ("شهد فريق المدينة وصول الضيوف إلى الملعب. وأغلق الشارع مساء، بحسب الفريق.", None),
        ("فضل حزب النخلة الانتظار. ثم اعتبر أن القرار متسرع.", "حزب النخلة"),
        ('احتضنتني جدتها طويلا، وقالت "من لم يتعب في هذه السنة يا ابنتي؟".', None),
        ("والاتفاق مع سامر حداد يؤكد أن البلدية ضعيفة.", None),
        ("وقال سامر حداد إن الجسر قديم. ويطلق على قارب سامر حداد اسم الثريا. وأضاف حداد أن السد قديم.", "سامر حداد"),
    ],
)
def test_verbs_things_and_what_they_are_called_are_nobody(text: str, speaker: str | None) -> None:
    assert speakers(text)[-1] == speaker


def test_a_foreign_family_name_may_look_like_a_word_with_f() -> None:
    said = quotations("أدان النائب الجمهوري سامر فليك تصريحات الوزير الأخيرة.")
    assert [(q.speaker, q.text) for q in said] == [("سامر فليك", "تصريحات الوزير الأخيرة")]


def test_a_calling_may_open_a_family_name() -> None:
    assert (
        speakers("وقال النائب فائق الشيخ هادي إن الجسر قديم. وأضاف الشيخ هادي أن السد قديم.") == ["فائق الشيخ هادي"] * 2
    )


@pytest.mark.parametrize("title", ["حاكم هوغنتاون", "رئيس هوغنتاون", "قائد هوغنتاون", "مدرب هوغنتاون"])
def test_what_somebody_is_over_is_not_his_name(title: str) -> None:
    (quotation,) = quotations(f"وقال {title} إن الطريق مغلق.")
    assert (quotation.speaker, quotation.mention) == (None, title)


def test_a_governor_by_name_is_one() -> None:
    assert speakers("وقال حاكم الزاملي إن الطريق مغلق. وقال قائد صالح إن السد قديم.") == ["حاكم الزاملي", "قائد صالح"]
    assert speakers("وقال الدكتور قائد هوغنتاون إن الطريق مغلق.") == ["قائد هوغنتاون"]


@pytest.mark.parametrize(
    "text",
    [
        "وتقدم وزير الري بجزيل الشكر للمزارعين، كما تمنى التوفيق للجميع.",
        "وتقدم أمير القبيلة بأصدق التعازي للأسرة، كما تمنى الصبر للجميع.",
        "وكان الرجل أبى التراجع، وأصر على إغلاق الطريق.",
        'وتقول للجريدة (بالروسية) "سافرت سنوات طويلة في البحر".',
    ],
)
def test_what_somebody_brings_or_refuses_is_no_name(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize("who", ["مسافر", "متنزه", "جزار", "صياد", "مراهق", "راكب", "حلاق"])
@pytest.mark.parametrize("where", ["", " في المدينة"])
def test_a_noun_alone_behind_a_verb_of_saying_is_nobodys_name(who: str, where: str) -> None:
    quotation = only(f"وقال {who}{where} إن السد آمن.")
    assert (quotation.speaker, quotation.text) == (None, "السد آمن")
    assert str(quotation.mention).startswith(who)


@pytest.mark.parametrize("who", ["موظفة", "سائحة", "طفلة"])
def test_who_is_mostly_quoted_without_a_name_is_no_part_of_what_she_says(who: str) -> None:
    quotation = only(f"وأكدت {who} أن السد آمن.")
    assert (quotation.mention, quotation.text) == (who, "السد آمن")


def test_a_name_may_follow_who_is_mostly_quoted_without_one() -> None:
    assert speakers("وقالت الطفلة هدى الحلو إن المدرسة بعيدة.") == ["هدى الحلو"]


def test_a_noun_that_ends_a_name_of_the_article_is_a_name_there() -> None:
    text = "قال الكاتب سامر مسافر إن النهر هادئ. وأضاف مسافر أن السد آمن."
    assert speakers(text) == ["سامر مسافر"] * 2

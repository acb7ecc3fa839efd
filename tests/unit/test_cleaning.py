"""Nothing that others wrote may steer the terminal, reorder its lines, or break the writing of them."""

from __future__ import annotations

import time

import pytest

from indexer.cleaning import had_bidi_controls, printable, printable_line

# What a terminal might obey; none of it may pass.
PAYLOADS = {
    "clear the screen": "\x1b[2J\x1b[H",
    "colour": "\x1b[31mأحمر\x1b[0m",
    "window title": "\x1b]0;owned\x07",
    "hyperlink (OSC 8)": "\x1b]8;;https://evil.example\x1b\\اضغط\x1b]8;;\x1b\\",
    "clipboard (OSC 52)": "\x1b]52;c;cm0gLXJmIC8=\x07",
    "CSI in one byte": "\x9b2J",
    "OSC in one byte": "\x9d0;owned\x9c",
    "device control": "\x1bP+q544e\x1b\\",
    "mouse and paste modes": "\x1b[?1003h\x1b[?2004l",
    "bell, backspace, delete": "نعم\x07\x08\x08\x08لا\x7f",
    "carriage return": "قال الوزير نعم\rقال الوزير لا",
    "vertical tab, form feed": "a\x0bb\x0cc",
    "shift out": "\x0eabc\x0f",
    "NUL": "قا\x00ل",
    "line separators": "سطر\u2028سطر\u2029سطر\x85سطر",
    "right-to-left override": "ملف \u202etxt.exe",
    "unclosed isolate": "\u2068اسم",
    "embeddings": "\u202aa\u202bb\u202cc\u202dd",
    "tags": "قال\U000e0001\U000e0041\U000e007f",
    "annotation": "\ufff9a\ufffab\ufffb",
    "lone surrogate": "\ud83d \udcff",
    "no character": "\ufffe\uffff\ufdd0",
}
FORBIDDEN = (
    set(map(chr, range(0x20))) - {"\n", "\t"}
    | set(map(chr, range(0x7F, 0xA0)))
    | set(map(chr, range(0xD800, 0xE000)))
    | set("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufff9\ufffa\ufffb\ufffe\uffff")
    | set(map(chr, range(0xE0000, 0xE0080)))
)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_no_payload_passes(payload):
    for clean in (printable, printable_line):
        shown = clean(f"قال الوزير {payload} إن")
        assert FORBIDDEN.isdisjoint(shown)
        assert shown.startswith("قال الوزير ")
        assert shown.encode("utf-8")
        assert clean(shown) == shown


def test_every_code_point_is_safe_afterwards():
    assert FORBIDDEN.isdisjoint(printable("".join(map(chr, range(0x110000)))))


def test_the_reader_sees_that_something_was_there():
    assert printable("\x1b[2J") == "\ufffd[2J"
    assert printable("قا\x00ل") == "قا\ufffdل"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "قالَ الوزيرُ: «نعم»\n\tثمّ سكت.",
        "می\u200cخواهد",
        "\u200f(أ)\u200e 5%",
        "🇱🇧 👨\u200d👩\u200d👧",
        "\u00adنص\ufeff",
    ],
)
def test_what_arabic_and_its_neighbours_need_is_left_alone(text):
    assert printable(text) is text


def test_bidi_controls_go_without_a_trace_and_can_be_asked_for():
    text = "اسم \u2067#وسم\u2069"
    assert printable(text) == "اسم #وسم"
    assert had_bidi_controls(text)
    assert not had_bidi_controls(printable(text))


def test_a_line_is_one_line():
    assert printable_line(" عنوان\n\tآخر\u2028 ثالث ") == "عنوان آخر\ufffd ثالث"


def test_markup_is_not_touched_here():
    assert printable("[red]=1+1[/] <b>") == "[red]=1+1[/] <b>"


def test_a_million_characters_are_cleaned_at_once():
    text = "قال\x1b\u202e" * 200_000
    start = time.perf_counter()
    assert len(printable(text)) == 800_000
    assert time.perf_counter() - start < 2

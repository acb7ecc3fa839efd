"""What news, queries and files are made of, for putting together what nobody would write."""

from __future__ import annotations

import random
from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds"
WORDS = (
    *(
        "قال",
        "وأضاف",
        "إن",
        "أن",
        "مشيراً",
        "إلى",
        "الوزير",
        "باقري",
        "بشار الأسد",
        "وزارة الدفاع",
        "عن",
        "وفق",
        "بحسب",
        "نقلت",
    ),
    *(
        "«",
        "»",
        '"',
        "“",
        "”",
        "(",
        ")",
        ":",
        "،",
        ".",
        "-",
        "..",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\u200f",
        "\u202b",
        "\u00a0",
        "\u0640",
    ),
    *(
        "أمس",
        "الأحد",
        "تشرين الثاني",
        "٢٠٢٤",
        "18/11/2024",
        "تموز/ يوليو",
        "مطلع",
        "قبل",
        "بعد",
        "منذ",
        "يومين",
        "هـ",
        "1446",
    ),
    *(
        "speaker:",
        "قائل:",
        "date:",
        "said:(",
        "act:",
        "2024-11..",
        "~5",
        "~",
        "*",
        "?",
        "OR",
        "AND",
        "NOT",
        "أو",
        "\\",
        "^",
        "[",
        "]",
    ),
    *(
        "<p>",
        "</p>",
        "<script>",
        "&#x202e;",
        "<!--",
        "]]>",
        '{"id": "a", "text": "',
        '"}',
        "WARC/1.0\r\n",
        "PK\x03\x04",
        "\x1f\x8b",
    ),
    *("\x00", "\x1b[2J", "\x1b]0;", "\u2028", "\ufeff", "\ufdfa", "\ufefb", "ا" * 50, "َ" * 20, "\ud800", "\U000e0041"),
)


def seeds() -> list[bytes]:
    """Return the paragraphs of the seed articles."""
    return [line for path in sorted(SEEDS.glob("*.txt")) for line in path.read_bytes().splitlines() if line]


class Mixer:
    """Puts pieces together and breaks them, the same for the same number."""

    def __init__(self, number: int) -> None:
        self._chance = random.Random(number)
        self._lines = seeds()

    def next(self) -> bytes:
        """Return some bytes, mostly text, at times half a letter."""
        pieces = [self._piece() for _ in range(self._chance.randint(0, 30))]
        data = bytearray(self._chance.choice([b"", b" ", b"\n"]).join(pieces))
        for _ in range(self._chance.choice([0, 0, 0, 1, 5])):
            if data:
                data[self._chance.randrange(len(data))] = self._chance.randrange(256)
        return bytes(data)

    def _piece(self) -> bytes:
        if self._chance.random() < 0.2:
            line = self._chance.choice(self._lines)
            start = self._chance.randrange(len(line))
            return line[start : start + self._chance.randint(1, 200)]
        return self._chance.choice(WORDS).encode("utf-8", "surrogatepass")

"""Score extracted quotations against gold, as docs/gold_guidelines.md defines it.

usage: python tests/gold/score.py GOLD.jsonl PREDICTED.jsonl [--errors] [--json] [--texts FOLDER]

GOLD: a line an article, as in this folder or with the text in it: {"id" or "doc", "quotations": [...]}.
PREDICTED: what `qawl extract --format jsonl` prints: {"id" or "path", "quotations": [{"start", "end", "speaker",
"speaker_type", "mention", "confidence" …}]}; start and end count code points of the text.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import gold_records
from calibration import Judged, calibration, calibration_error

Quotation = Mapping[str, Any]
Span = tuple[int, int]

FOUND, EXACT, SAME_BODY = 0.5, 0.8, 0.6
_MARKS = [*range(0x64B, 0x660), 0x670, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_LETTERS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ؤ": "و", "ئ": "ي"}
_FOLD = str.maketrans({**_LETTERS, "ـ": None, **dict.fromkeys(map(chr, _MARKS))})
_WORD = re.compile(r"\w[\w\u064b-\u065f\u0670ـ]*")
_PREFIX = re.compile(r"^(و|ال|وال)(?=\w{3})")
TITLES = frozenset(
    """السيد السيده الرئيس رئيس وزير وزيره الوزير اللواء العميد الفريق الجنرال العقيد الملك الملكه الامير الاميره الشيخ
    الامام الدكتور الدكتوره المتحدث الناطق السفير النائب المرشد الارهابي سماحه ايه الله المستشار المستشاره القائد الباحث
    المحلل""".split()  # noqa: SIM905
)


def fold(text: str) -> str:
    """Return a text without marks and punctuation, spelling variants unified, for comparing names."""
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s]", " ", text.translate(_FOLD))).strip()


def word_spans(text: str) -> list[Span]:
    """Return the words of a text by their places."""
    return [match.span() for match in _WORD.finditer(text)]


def overlap(one: Set[object], other: Set[object]) -> float:
    """Return the F1 of two sets."""
    both = len(one & other)
    return 2 * both / (len(one) + len(other)) if both else 0.0


def same_speaker(gold: Quotation, predicted: Quotation) -> bool:
    """Whether the predicted speaker is the gold one, by the rule for persons, organisations or unnamed sources."""
    name, mention = predicted.get("speaker") or "", predicted.get("mention") or ""
    if gold["speaker_type"] == "person":
        accepted = {_bare(form) for form in gold["speaker"]}
        return _bare(name) in accepted or _joined(_bare(name)) in {_joined(form) for form in accepted}
    if gold["speaker_type"] == "organisation":
        words = set(fold(name or mention).split())
        return any(overlap(set(fold(form).split()), words) >= SAME_BODY for form in gold["speaker"])
    if predicted.get("speaker_type") != "unnamed":
        return False
    heads = _without_prefixes(gold.get("mention") or "")[:1]
    return not gold.get("mention") or (bool(heads) and heads[0] in _without_prefixes(mention or name))


def _bare(name: str) -> str:
    """A name without titles; those with ئ (الرئيس، النائب) stay, as in the figures published first."""
    parts = fold(name).split()
    while len(parts) > 1 and parts[0] in TITLES:
        parts.pop(0)
    return " ".join(parts)


def _joined(name: str) -> str:
    return name.replace(" ", "")


def _without_prefixes(text: str) -> list[str]:
    return [_PREFIX.sub("", word) for word in fold(text).split()]


@dataclass(slots=True)
class Tally:
    """Counts over the gold quotations that are not optional; `predicted` is known for all kinds together only."""

    gold: int = 0
    predicted: int = 0
    found: int = 0
    exact: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """Share of the predicted that are found in the gold."""
        return _ratio(self.found, self.predicted)

    @property
    def recall(self) -> float:
        """Share of the gold that is found."""
        return _ratio(self.found, self.gold)

    @property
    def exact_recall(self) -> float:
        """Share of the gold that is found with nearly the same words."""
        return _ratio(self.exact, self.gold)

    @property
    def speaker_accuracy(self) -> float:
        """Share of the found whose speaker is right."""
        return _ratio(self.right, self.found)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return _harmonic(self.precision, self.recall)

    @property
    def joint_f1(self) -> float:
        """The same, where a quotation counts only if its speaker is right too."""
        return _harmonic(_ratio(self.right, self.predicted), _ratio(self.right, self.gold))


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _harmonic(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0.0


@dataclass(slots=True)
class Score:
    """What was counted over all articles.

    Attributes:
        total: All kinds together.
        by: The same by kind and by type of speaker.
        judged: Every prediction that states a confidence, for calibration.
        unread: Articles without any prediction.
        errors: A line for each quotation that was missed, is spurious or has a wrong speaker.
    """

    total: Tally = field(default_factory=Tally)
    by: dict[str, Tally] = field(default_factory=dict)
    judged: list[Judged] = field(default_factory=list)
    unread: int = 0
    errors: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Article:
    """An article's gold and predictions; `match` gives for a gold number the predicted number and the overlap."""

    name: str
    text: str
    gold: Sequence[Quotation]
    predicted: Sequence[Quotation]
    match: Mapping[int, tuple[int, float]]


def match(text: str, gold: Sequence[Quotation], predicted: Sequence[Quotation]) -> dict[int, tuple[int, float]]:
    """Pair gold and predicted quotations, best overlap first, each at most once."""
    spans = word_spans(text)
    covers = [[_cover(spans, item["start"], item["end"]) for item in items] for items in (gold, predicted)]
    pairs = ((overlap(one, other), i, j) for i, one in enumerate(covers[0]) for j, other in enumerate(covers[1]))
    matched: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for score, i, j in sorted((pair for pair in pairs if pair[0] >= FOUND), key=lambda pair: (-pair[0], *pair[1:])):
        if i not in matched and j not in used:
            matched[i] = (j, score)
            used.add(j)
    return matched


def _cover(spans: Sequence[Span], start: int, end: int) -> set[int]:
    return {number for number, (first, last) in enumerate(spans) if first < end and last > start}


def score(gold: Iterable[Mapping[str, Any]], predicted: Iterable[Mapping[str, Any]]) -> Score:
    """Score predictions against gold records that have their texts."""
    by_name = {
        os.path.basename(str(r[key])): r["quotations"] for r in predicted for key in ("id", "doc", "path") if r.get(key)
    }
    result = Score()
    for record in gold:
        name = os.path.basename(str(record.get("id") or record.get("doc") or record.get("path")))
        result.unread += name not in by_name
        ours = by_name.get(name, [])
        _count(
            result,
            _Article(
                name, record["text"], record["quotations"], ours, match(record["text"], record["quotations"], ours)
            ),
        )
    return result


def _count(result: Score, article: _Article) -> None:
    rights: set[int] = set()
    for number, quotation in enumerate(article.gold):
        if quotation["optional"]:
            continue
        pair = article.match.get(number)
        right = pair is not None and same_speaker(quotation, article.predicted[pair[0]])
        if pair is not None and right:
            rights.add(pair[0])
        for tally in _tallies(result, quotation):
            tally.gold += 1
            tally.found += pair is not None
            tally.exact += pair is not None and pair[1] >= EXACT
            tally.right += right
        if not right:
            result.errors.append(_gold_error(article, quotation, None if pair is None else article.predicted[pair[0]]))
    _count_predicted(result, article, rights)


def _tallies(result: Score, quotation: Quotation) -> Iterator[Tally]:
    yield result.total
    yield result.by.setdefault(quotation["kind"], Tally())
    yield result.by.setdefault(quotation["speaker_type"], Tally())


def _count_predicted(result: Score, article: _Article, rights: set[int]) -> None:
    """Count what was predicted, but for what matches optional gold."""
    ignored = {pair[0] for number, pair in article.match.items() if article.gold[number]["optional"]}
    used = {pair[0] for pair in article.match.values()}
    result.total.predicted += len(article.predicted) - len(ignored)
    for number, quotation in enumerate(article.predicted):
        if number not in ignored and quotation.get("confidence") is not None:
            result.judged.append(Judged(quotation["confidence"], number in rights))
        if number not in used:
            result.errors.append(_spurious(article, quotation))


def _gold_error(article: _Article, quotation: Quotation, predicted: Quotation | None) -> str:
    what = "MISSED" if predicted is None else "WRONG SPEAKER"
    who = quotation["speaker"][:1] or quotation["mention"]
    ours = predicted and (predicted.get("speaker"), predicted.get("mention"))
    words = article.text[quotation["start"] : quotation["end"]][:70]
    return f"{what} {article.name} [{quotation['cue']}] {who} <- {ours}: {words}"


def _spurious(article: _Article, quotation: Quotation) -> str:
    words = article.text[quotation["start"] : quotation["end"]]
    who = quotation.get("speaker") or quotation.get("mention")
    return f"SPURIOUS {article.name} [{quotation.get('cue')}] {who}: {words[:70]}"


def figures(result: Score) -> dict[str, Any]:
    """Return what is reported, under the names that the project uses everywhere."""
    total = result.total
    return {
        "gold": total.gold,
        "predicted": total.predicted,
        "precision": total.precision,
        "recall": total.recall,
        "f1": total.f1,
        "exact_recall": total.exact_recall,
        "speaker_accuracy": total.speaker_accuracy,
        "joint_f1": total.joint_f1,
        "articles_without_prediction": result.unread,
    }


def table(result: Score) -> Iterator[str]:
    """Yield the lines of the report for people."""
    for name, tally in result.by.items():
        yield (
            f"{name:13} gold {tally.gold:4}  recall {tally.recall:.3f}  exact {tally.exact_recall:.3f}"
            f"  speaker {tally.speaker_accuracy:.3f}"
        )
    yield "  ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in figures(result).items())
    bins = calibration(result.judged)
    if bins:
        yield f"confidence: mean distance from the truth {calibration_error(bins):.3f}"
    for item in bins:
        claimed = f"{item.low:.2f} to {item.high:.2f}"
        yield f"  {claimed}  {item.count:4} quotations  claimed {item.confidence:.3f}  right {item.right:.3f}"


def report(result: Score) -> dict[str, Any]:
    """Return the whole result as JSON values."""
    by = {
        name: {key: value for key, value in asdict(tally).items() if key != "predicted"}
        for name, tally in result.by.items()
    }
    return {**figures(result), "by": by, "calibration": [asdict(item) for item in calibration(result.judged)]}


def _gold(path: Path, folder: Path) -> Iterator[Mapping[str, Any]]:
    for record in gold_records.load(path):
        yield from [record] if "text" in record else gold_records.complete([record], folder)


def main() -> None:
    """Print the score of a file of predictions."""
    parser = argparse.ArgumentParser(description="Score extracted quotations against gold.")
    parser.add_argument("gold", type=Path)
    parser.add_argument("predicted", type=Path)
    parser.add_argument("--errors", action="store_true", help="a line for each error")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--texts", type=Path, default=gold_records.TEXTS, help="the folder with the texts (docs/gold.md)"
    )
    arguments = parser.parse_args()
    result = score(_gold(arguments.gold, arguments.texts), gold_records.load(arguments.predicted))
    if arguments.errors:
        print("\n".join(result.errors))
    print(json.dumps(report(result), ensure_ascii=False) if arguments.json else "\n".join(table(result)))


if __name__ == "__main__":
    main()

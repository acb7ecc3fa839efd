"""Count how often each way of making a quotation is right on the gold, for `lexicon/confidence.yaml`.

usage: python tests/gold/calibrate.py [--texts FOLDER]

Counted on dev and practice; held_out stays out, so that it can tell whether the confidence is true:
`python tests/gold/run.py --set held_out` prints the calibration.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

import gold_records
from extracting import extracted
from extracting import plain as as_predicted
from score import match, same_speaker

from indexer.attribution.resolution.confidence import STEPS, Way, way

COUNTED_ON = ("dev", "practice")
TABLE = gold_records.REPOSITORY / "indexer" / "lexicon" / "confidence.yaml"
HEAD = """# How often quotations made in one way are right: found, and with the right speaker. Never by hand:
# python tests/gold/calibrate.py counts anew on the gold sets dev and practice. Optional quotations are left out.
"""


def counts(texts: Path) -> dict[Way, list[int]]:
    """Return by way how many are right and how many were counted."""
    counted: dict[Way, list[int]] = defaultdict(lambda: [0, 0])
    for name in COUNTED_ON:
        records = gold_records.complete(gold_records.load(gold_records.HERE / f"{name}.jsonl"), texts)
        for record in records:
            found = extracted(record)
            plain = [as_predicted(quotation) for quotation in found]
            gold = record["quotations"]
            matched = {there: here for here, (there, _) in match(record["text"], gold, plain).items()}
            for place, quotation in enumerate(found):
                here = matched.get(place)
                if here is not None and gold[here]["optional"]:
                    continue
                tally = counted[way(quotation.explanation)]
                tally[0] += here is not None and same_speaker(gold[here], plain[place])
                tally[1] += 1
    return counted


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description="Count how often each way of making a quotation is right on the gold.")
    parser.add_argument("--texts", type=Path, default=gold_records.TEXTS, help="where the texts are: docs/gold.md")
    table = counts(parser.parse_args().texts)
    lines = [
        "- {"
        + ", ".join(f'{step}: "{value}"' for step, value in zip(STEPS, made, strict=True))
        + f", right: {right}, counted: {counted}}}"
        for made, (right, counted) in sorted(table.items(), key=lambda item: (-item[1][1], item[0]))
    ]
    TABLE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{TABLE.name}: {len(lines)} ways, {sum(counted for _, counted in table.values())} quotations")


if __name__ == "__main__":
    main()

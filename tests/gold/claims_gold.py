"""Group the gold's quotations into claims and score the groups.

usage: python tests/gold/claims_gold.py [--errors]

`claims/claims.json` says which quotations of 21 articles report one claim, and which pairs look alike and are two
claims (near misses). The figures are those of quotations as annotated, and of quotations as the extractor finds
them. Texts that may not be passed on have to be there, as for run.py.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Any

import gold_records

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import attribution, officials, readers
from indexer.archive import Archive
from indexer.model import Article, Kind, Quotation, SpeakerType
from search import claims

GOLD = gold_records.HERE / "claims" / "claims.json"
Place = tuple[str, int, int]
"""An article, and where in its text a quotation begins and ends."""


@dataclass(frozen=True)
class Figures:
    """How well groups of quotations agree with the gold.

    Attributes:
        found: How many of the gold's quotations were there to be grouped.
        b_cubed: F1 of B-cubed precision and recall, over quotations.
        pairs: F1 of the pairs of quotations in one group.
        near_misses: The share of near misses that were wrongly joined.
        errors: Pairs wrongly apart and wrongly together.
    """

    found: int
    b_cubed: float
    pairs: float
    near_misses: float
    errors: tuple[str, ...]


def measure(*, own: bool = False, texts: Path = gold_records.TEXTS) -> Figures:
    """Group the quotations of the covered articles and score the claims.

    Args:
        own: Those that the extractor finds, instead of those of the gold.
        texts: Where the texts are that the repository has not.

    Raises:
        gold_records.TextMissingError: The texts are not here.
    """
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    records = [each for each in _records(texts) if _name(each) in gold["articles"]]
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "index", write=True) as archive:
        for record in records:
            article = _article(record)
            found = attribution.extract(article)
            archive.add(article, found if own else _annotated(record, article, found))
        officials.link(archive)
        claims.update(archive)
        grouped = [(q.article, q.start, q.end, q.claim or q.id) for q in archive.quotations()]
    return score(gold, records, grouped)


def score(
    gold: Mapping[str, Any], records: Iterable[Mapping[str, Any]], grouped: Iterable[tuple[str, int, int, str]]
) -> Figures:
    """Compare groups with the gold; a quotation is found if it overlaps with a gold one by an F1 of half or more."""
    true = {tuple(place): number for number, claim in enumerate(gold["claims"]) for place in claim}
    by_article: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for article, start, end, claim in grouped:
        by_article[article].append((start, end, claim))
    counted = [(_name(r), q["start"], q["end"]) for r in records for q in r["quotations"] if not q["optional"]]
    found = {place: claim for place in counted if (claim := _claim_at(place, by_article))}
    wanted = {place: str(true.get(place, place)) for place in found}
    together, should = _pairs(found), _pairs(wanted)
    near = [(tuple(one), tuple(other)) for one, other in gold["near_misses"]]
    near = [pair for pair in near if set(pair) <= found.keys()]
    joined = [pair for pair in near if found[pair[0]] == found[pair[1]]]
    errors = [f"SPLIT {pair}" for pair in sorted(should - together)]
    errors += [f"JOINED {pair}" for pair in sorted(together - should)]
    right = len(together & should)
    pairs = 2 * right / (len(together) + len(should)) if together or should else 1.0
    return Figures(len(found), _b_cubed(found, wanted), pairs, len(joined) / max(1, len(near)), tuple(errors))


def _b_cubed(found: Mapping[Place, str], wanted: Mapping[Place, str]) -> float:
    ours, theirs = _members(found), _members(wanted)
    precision = recall = 0.0
    for place in found:
        both = len(ours[found[place]] & theirs[wanted[place]])
        precision += both / len(ours[found[place]])
        recall += both / len(theirs[wanted[place]])
    return 2 * precision * recall / (precision + recall) / len(found) if found else 0.0


def _members(grouped: Mapping[Place, str]) -> defaultdict[str, set[Place]]:
    members: defaultdict[str, set[Place]] = defaultdict(set)
    for place, group in grouped.items():
        members[group].add(place)
    return members


def _pairs(grouped: Mapping[Place, str]) -> set[tuple[Place, Place]]:
    return {pair for members in _members(grouped).values() for pair in combinations(sorted(members), 2)}


def _claim_at(place: Place, by_article: Mapping[str, list[tuple[int, int, str]]]) -> str | None:
    article, start, end = place
    overlaps = [(_overlap(start, end, *span), claim) for *span, claim in by_article.get(article, ())]
    best = max(overlaps, default=(0.0, ""))
    return best[1] if best[0] >= 0.5 else None


def _overlap(start: int, end: int, other_start: int, other_end: int) -> float:
    both = max(0, min(end, other_end) - max(start, other_start))
    return 2 * both / (end - start + other_end - other_start) if both else 0.0


def _records(texts: Path) -> list[Mapping[str, Any]]:
    paths = [gold_records.HERE / "seeds.jsonl", gold_records.HERE / "dev.jsonl"]
    return [record for path in paths for record in gold_records.complete(gold_records.load(path), texts)]


def _name(record: Mapping[str, Any]) -> str:
    return Path(record.get("id") or record["doc"]).name


def _article(record: Mapping[str, Any]) -> Article:
    fields: dict[str, Any] = {name: record.get(name) for name in ("source", "date", "title", "url")}
    return readers.article(record["text"], id=_name(record), **fields)


def _annotated(record: Mapping[str, Any], article: Article, found: Iterable[Quotation]) -> list[Quotation]:
    """Return the gold's quotations; what the gold does not say of a cue, its act, is the extractor's."""
    acts = [((each.start, each.end), each.act, each.negated) for each in found]
    made = []
    for given in record["quotations"]:
        start, end = given["start"], given["end"]
        line = next((each.index for each in article.paragraphs if each.start <= start < each.end), 0)
        type_, speaker = SpeakerType(given["speaker_type"]), next(iter(given["speaker"]), None)
        quotation = Quotation(article.id, line, start, end, article.text[start:end], Kind(given["kind"]), type_)
        near = max(
            ((_overlap(start, end, *span), act, negated) for span, act, negated in acts), default=(0, "say", False)
        )
        act, negated = near[1:] if near[0] >= 0.5 else ("say", False)
        made.append(
            replace(
                quotation, cue=given["cue"], act=act, negated=negated, speaker=speaker, mention=given["mention"],
                source=article.source, date=article.date,
            )
        )  # fmt: skip
    return made


def main() -> None:
    """Print the figures, and with `--errors` the pairs that are wrong."""
    for name, own in (("as annotated", False), ("as extracted", True)):
        figures = measure(own=own)
        print(
            f"{name}: quotations {figures.found}  B-cubed F1 {figures.b_cubed:.3f}  pair F1 {figures.pairs:.3f}"
            f"  near misses joined {figures.near_misses:.2f}"
        )
        if "--errors" in sys.argv:
            print("\n".join(figures.errors))


if __name__ == "__main__":
    main()

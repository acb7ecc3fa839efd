"""Gold articles as files without their texts: offsets, labels and the SHA-256 of the text that they belong to.

The texts of most gold articles may not be passed on. What stands verbatim in a text is kept as `[start, end]` (content,
cue, mention, via); names of speakers are labels of ours. With the text at hand the full record is restored, exactly.

usage: python tests/gold/gold_records.py FULL.jsonl --texts FOLDER > tests/gold/NAME.jsonl
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
TEXTS = REPOSITORY.parent / "shared"
CORPORA = ("ant_2018", "mideast_2024", "saudi_2015", "maghreb_2022", "newspapers_2013")
VERBATIM = ("cue", "mention", "via")
LABELS = ("kind", "speaker", "speaker_type", "optional")

Record = dict[str, Any]


class TextMissingError(Exception):
    """The text of a gold article is not here, or it is not the text that was annotated."""


def load(path: Path) -> list[Record]:
    """Return the records of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def sha256(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def without_text(record: Mapping[str, Any], corpus: str | None) -> Record:
    """Return a record without its text and without any passage of it.

    Raises:
        ValueError: A cue, mention or via does not stand in the paragraph of its content.
    """
    text = record["text"]
    kept = {name: record.get(name) for name in ("id", "source", "date", "url")}
    quotations = [_quotation_without_text(text, quotation) for quotation in record["quotations"]]
    return {**kept, "corpus": corpus, "sha256": sha256(text), "characters": len(text), "quotations": quotations}


def _quotation_without_text(text: str, quotation: Mapping[str, Any]) -> Record:
    start, end = quotation["start"], quotation["end"]
    places = {name: _place(text, quotation.get(name), start, end) for name in VERBATIM}
    return {"start": start, "end": end, **{name: quotation[name] for name in LABELS}, **places}


def _place(text: str, words: str | None, start: int, end: int) -> list[int] | None:
    """Where words stand: in the paragraph of the content if they can, nearest before it, else nearest after."""
    if words is None:
        return None
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    places = [text.rfind(words, line_start, start), text.find(words, end, line_end), text.find(words, start, end)]
    places += [text.rfind(words, 0, start), text.find(words, end)]
    place = next((place for place in places if place >= 0), None)
    if place is None:
        raise ValueError(f"words of the quotation at {start} do not stand in the text")
    return [place, place + len(words)]


def with_text(record: Mapping[str, Any], text: str) -> Record:
    """Return the full record, as it was annotated.

    Raises:
        TextMissingError: It is another text.
    """
    if sha256(text) != record["sha256"]:
        raise TextMissingError(f"{record['id']}: the text differs from the one that was annotated")
    quotations = []
    for quotation in record["quotations"]:
        words = {name: (text[slice(*quotation[name])] if quotation[name] else None) for name in VERBATIM}
        quotations.append({**quotation, **words, "text": text[quotation["start"] : quotation["end"]]})
    return {**record, "text": text, "quotations": quotations}


def complete(records: Iterable[Record], folder: Path = TEXTS) -> Iterator[Record]:
    """Yield the records with their texts, from the repository (`doc`) or from a folder of corpora.

    Args:
        records: As in the files beside this module.
        folder: With `gold/*.jsonl` or `data/<corpus>.jsonl.gz`.

    Raises:
        TextMissingError: For the first record whose text is not there.
    """
    texts = _Texts(folder)
    for record in records:
        if "doc" in record:
            yield {**record, "text": (REPOSITORY / record["doc"]).read_text(encoding="utf-8")}
        else:
            text, title = texts.of(record)
            yield {**with_text(record, text), "title": title}


class _Texts:
    """Texts of a folder with their titles, by SHA-256; a corpus is read when the first of its articles is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.found: dict[str, tuple[str, str | None]] = {
            sha256(record["text"]): (record["text"], record.get("title"))
            for path in sorted(folder.glob("gold/*.jsonl"))
            for record in load(path)
            if "text" in record
        }
        self.read: set[str] = set()

    def of(self, record: Record) -> tuple[str, str | None]:
        corpus = record["corpus"]
        if record["sha256"] not in self.found and corpus and corpus not in self.read:
            self.read.add(corpus)
            self.found.update((sha256(text), (text, title)) for text, title in _articles(self.folder, corpus))
        if record["sha256"] not in self.found:
            raise TextMissingError(f"the text of {record['id']} is not here (docs/gold.md says where it is to be had)")
        return self.found[record["sha256"]]


def _articles(folder: Path, corpus: str) -> Iterator[tuple[str, str | None]]:
    """The text and title of every article of a corpus; nothing if the corpus is not here."""
    path = folder / "data" / f"{corpus}.jsonl.gz"
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                yield record["text"], record.get("title")


def _corpora(records: list[Record], folder: Path) -> dict[str, str]:
    """The corpus of each text, by SHA-256."""
    wanted = {sha256(record["text"]) for record in records}
    return {
        digest: corpus
        for corpus in CORPORA
        for text, _ in _articles(folder, corpus)
        if (digest := sha256(text)) in wanted
    }


def main() -> None:
    """Print a file of full records without their texts."""
    parser = argparse.ArgumentParser(description="Gold records without their texts.")
    parser.add_argument("full", type=Path)
    parser.add_argument("--texts", type=Path, default=TEXTS)
    arguments = parser.parse_args()
    records = load(arguments.full)
    corpora = _corpora(records, arguments.texts)
    for record in records:
        json.dump(without_text(record, corpora.get(sha256(record["text"]))), sys.stdout, ensure_ascii=False)
        print()


if __name__ == "__main__":
    main()

"""The work that faults are put into, and what must be true after any of them.

A small archive is there; more articles come, some of them changed; then everything is rebuilt. Batches are tiny, so
there are many commits. Whatever happens on the way: what was reported as archived is there, nothing is answered that is
not true of the articles that are there, and doing the work again leads to where it would have led without the fault.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from indexer import pipeline
from indexer.analysis.pipeline import analyzer
from indexer.engine.query import Word
from indexer.errors import QawlError
from indexer.model import Article
from indexer.pipeline import indexing, opened

PEOPLE = ["سعيد المثال", "ليلى النموذج", "كريم العينة"]
PLACES = ["الطريق", "الجسر", "المطار", "الميناء"]
WORDS = [*PLACES, "الوزير", "مفتوح", "مغلق", "أكد", "المثال"]


@dataclass(frozen=True, slots=True)
class Answers:
    """What an index answers: texts, quotations, and which articles each word is found in."""

    texts: dict[str, str]
    quotations: frozenset[tuple[str, ...]]
    hits: dict[str, frozenset[str]]

    @classmethod
    def none(cls) -> Answers:
        """Return what there is before anything is indexed."""
        return cls({}, frozenset(), dict.fromkeys(WORDS, frozenset()))


def small_batches() -> None:
    """Let every second article make a commit."""
    indexing.ARTICLES_IN_BATCH = 2
    indexing.ARTICLES_IN_INDEX_BATCH = 3
    opened.ARTICLES_IN_BATCH = 2


def write_corpus(folder: Path) -> tuple[Path, Path]:
    """Write the articles that are there before, and those that come."""
    before = [_record(n, "مفتوح") for n in range(4)]
    after = [_record(1, "مغلق"), *(_record(n, "مفتوح") for n in range(4, 9)), _record(2, "مغلق")]
    # The same name in another folder, so that a changed article comes from where it came from.
    paths = []
    for name, records in (("before", before), ("after", after)):
        (folder / name).mkdir()
        path = folder / name / "news.jsonl"
        path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
        paths.append(path)
    return paths[0], paths[1]


def _record(number: int, state: str) -> dict[str, str]:
    person, place = PEOPLE[number % 3], PLACES[number % 4]
    text = f"خبر عن {place}\nقال الوزير {person} إن {place} {state} منذ الصباح.\nوأكد أن العمل في {place} يستمر."
    url = f"https://example.org/{number}"
    return {"id": url, "url": url, "source": "الوكالة", "date": "2024-11-19", "title": f"خبر عن {place}", "text": text}


def work(folder: Path, corpus: Path, told: int) -> Callable[[], int]:
    """Return the work: index, then rebuild. It writes how many records are archived to a file descriptor as it goes."""

    def tell(done: int, _: int | None) -> None:
        os.write(told, f"{done}\n".encode())

    def do() -> int:
        try:
            pipeline.index([corpus], folder, progress=tell)
            pipeline.rebuild(folder)
        except KeyboardInterrupt:
            return 130
        except QawlError as error:
            return error.exit_status
        return 0

    return do


def answers(folder: Path) -> Answers:
    """Ask an index for everything it has.

    Raises:
        QawlError: It does not answer.
    """
    with pipeline.opening(folder) as there:
        texts = {article.id: _digest(article) for article in there.archive.articles()}
        quotations = frozenset((q.article, q.id, q.text, q.speaker or "") for q in there.archive.quotations())
        hits = {}
        for word in WORDS:
            query = Word.of(analyzer().analyze(word)[0])
            hits[word] = frozenset(hit.article for hit in there.engine.search(query).hits)
        return Answers(texts, quotations, hits)


def _digest(article: Article) -> str:
    return sha256(article.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Truth:
    """What may be answered on the way: for each version of an article, its quotations and words.

    Attributes:
        records: The articles that come, as (id, text), in their order.
        final: What is answered when all is done.
    """

    said: dict[tuple[str, str], frozenset[tuple[str, ...]]]
    words: dict[tuple[str, str], frozenset[str]]
    records: list[tuple[str, str]]
    final: Answers

    @classmethod
    def learn(cls, before: Answers, final: Answers, corpus: Path) -> Truth:
        """Learn it from an index before and after the work was done without a fault."""
        said, words = {}, {}
        for stage in (before, final):
            for identity, digest in stage.texts.items():
                said[identity, digest] = frozenset(q for q in stage.quotations if q[0] == identity)
                words[identity, digest] = frozenset(word for word, hits in stage.hits.items() if identity in hits)
        records = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
        return cls(said, words, [(r["id"], sha256(r["text"].encode()).hexdigest()) for r in records], final)

    def wrong(self, found: Answers) -> str | None:
        """Say what in the answers is not true of the articles that are there; None if all of it is."""
        for version in found.texts.items():
            if version not in self.said:
                return f"an article that never was: {version[0]}"
            if frozenset(q for q in found.quotations if q[0] == version[0]) != self.said[version]:
                return f"other quotations in {version[0]}"
            if frozenset(word for word, hits in found.hits.items() if version[0] in hits) != self.words[version]:
                return f"{version[0]} is found by other words"
        if any(hits - set(found.texts) for hits in found.hits.values()):
            return "an article is found that is not there"
        return None

    def lost(self, found: Answers, archived: int) -> list[str]:
        """Return the articles that were reported as archived and are not there."""
        expected = dict(self.records[:archived])
        return [identity for identity, digest in expected.items() if found.texts.get(identity) != digest]


def fresh(template: Path, target: Path) -> Path:
    """Return a copy of an index folder."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(template, target)
    return target

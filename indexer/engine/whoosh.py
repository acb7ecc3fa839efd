"""Paragraphs in a Whoosh index. The only module that knows Whoosh, but for `indexer.engine.storage`.

Of Whoosh 2.7.4 it uses the inverted index, the columns and the merging of segments; words come from our analyser,
matching and scoring are ours (`matching`, `scoring`), because Whoosh's cannot be stopped in time. Not used, as they
were found unsafe: several processes (documents get lost silently), `Searcher.refresh`, the pickled schema (ours is
always passed).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from heapq import nsmallest
from itertools import chain
from pathlib import Path
from typing import Any

from whoosh import columns, fields, formats, index
from whoosh.codec.whoosh3 import W3Codec

from indexer.analysis.pipeline import analyzer
from indexer.engine import entries, matching, scoring, spelling
from indexer.engine.deadline import Deadline
from indexer.engine.pool import Pool
from indexer.engine.protocol import Document, Hit, Results, Sort, Unit
from indexer.engine.query import Node, Scope, Word
from indexer.engine.segment import Segment
from indexer.engine.storage import another_writes, open_storage
from indexer.errors import IndexUnusableError

LAYOUT = 1
"""Of the fields; an index with another is refused like one built with another analyser."""
MEMORY_MB = 64
"""What a batch may hold of postings before it spills them to disk."""
LONGEST_MISSPELT = 40


class _Terms(fields.FieldType):  # type: ignore[misc]
    """Terms that come ready: tuples of bytes, frequency, weight and value; a text is analysed once for two fields."""

    scorable = False
    stored = False

    def __init__(self, format_: Any) -> None:
        super().__init__(format_, None)

    def index(self, value: list[tuple[bytes, int, float, bytes]], **_: Any) -> list[tuple[bytes, int, float, bytes]]:
        return value


class _Stored(fields.FieldType):  # type: ignore[misc]
    """A number kept by paragraph, not looked for."""

    indexed = False
    scorable = False
    stored = False

    def __init__(self, typecode: str) -> None:
        super().__init__(None, None, sortable=columns.NumericColumn(typecode, default=0))

    def to_column_value(self, value: int) -> int:
        return value

    def from_column_value(self, value: int) -> int:
        return value


@cache
def schema() -> Any:
    """Return the fields of a paragraph; Whoosh is always given this, never what it finds pickled in a folder."""
    placed, bare = formats.Positions(), formats.Existence()
    return fields.Schema(
        exact=_Terms(placed), stem=_Terms(placed), title_exact=_Terms(placed), title_stem=_Terms(placed),
        speaker=_Terms(placed), role=_Terms(placed), source=_Terms(placed),
        article=_Terms(bare), kind=_Terms(bare), act=_Terms(bare),
        key=_Stored("I"), number=_Stored("I"), lead=_Stored("B"), length=_Stored("I"),
        day=_Stored("I"), moment=_Stored("q"),
        place=fields.STORED(),
    )  # fmt: skip


def _fingerprint() -> str:
    return f"{analyzer().fingerprint()}-{LAYOUT}"


def _codec() -> Any:
    codec = W3Codec()
    # Our scoring keeps lengths in a column of its own; Whoosh would ask the disk for one with every posting.
    codec.length_stats = False
    return codec


def open_engine(folder: Path | str, *, write: bool = False) -> WhooshEngine:
    """Open the index of a folder, verified, or make it if it is to be written.

    Raises:
        IndexUnusableError: There is none, it is damaged, or it was built with another analyser.
    """
    storage = open_storage(folder, write=write)
    if storage.verified >= 0:
        if storage.facts.get("fingerprint") != _fingerprint():
            raise IndexUnusableError(f"The index in {folder} was built with another analyser.", "qawl rebuild")
        return WhooshEngine(storage.open_index(schema=schema()))
    if not write:
        raise IndexUnusableError(f"There is no index in {folder}.", "qawl index PATH…")
    storage.facts["fingerprint"] = _fingerprint()
    return WhooshEngine(storage.create_index(schema()))


class WhooshEngine:
    """See `indexer.engine.protocol.Engine`."""

    def __init__(self, opened: Any) -> None:
        self._index = opened
        self._segments: list[Segment] | None = None

    @property
    def facts(self) -> Mapping[str, Any]:
        """See the protocol."""
        return dict(self._index.storage.facts)

    @contextmanager
    def batch(self, **facts: str | int) -> Iterator[WhooshBatch]:
        """Change the index; what is done becomes visible at the end, all of it or, after an error, nothing."""
        storage, before = self._index.storage, self.facts
        try:
            writer = self._index.writer(codec=_codec())
        except index.LockError as error:
            raise another_writes(storage.path) from error
        writer.pool = Pool(writer.temp_storage(), MEMORY_MB)
        try:
            batch = WhooshBatch(writer)
            yield batch
            batch.finish()
            storage.facts = {**before, **facts}
            writer.commit()
        except BaseException:
            storage.facts = dict(before)
            _give_up(writer)
            raise
        self._release()
        self._index = self._index.storage.open_index(schema=schema())

    def search(
        self, query: Node, *, limit: int | None = None, sort: Sort = Sort.RELEVANCE, timeout: float | None = None
    ) -> Results:
        """See the protocol."""
        deadline = Deadline(timeout)
        segments = self._open(deadline)
        found = [(number, matching.match(query, segment) - segment.deleted) for number, segment in enumerate(segments)]
        total = sum(len(docs) for _, docs in found)
        scorer = scoring.Scorer(query, segments)
        scored = [
            (score, number, doc) for number, docs in found for doc, score in scorer.scores(segments[number], docs)
        ]
        first = self._first(scored, sort, total if limit is None else limit)
        return Results(total, tuple(segments[number].hit(doc, score) for score, number, doc in first))

    def _first(self, scored: list[tuple[float, int, int]], sort: Sort, limit: int) -> list[tuple[float, int, int]]:
        segments = self._open()
        if sort is Sort.RELEVANCE:
            return nsmallest(limit, scored, key=lambda hit: (-hit[0], hit[1], hit[2]))
        sign = -1 if sort is Sort.NEWEST else 1

        def by_date(hit: tuple[float, int, int]) -> tuple[bool, int, int, int]:
            moment = segments[hit[1]].moments[hit[2]]
            return (moment == 0, sign * moment, hit[1], hit[2])

        return nsmallest(limit, scored, key=by_date)

    def rank(self, text: str, *, limit: int = 10, unit: Unit = Unit.ARTICLE) -> tuple[Hit, ...]:
        """See the protocol."""
        segments = self._open()
        best = scoring.rank([Word.of(term) for term in analyzer().analyze(text)], segments, limit, unit)
        return tuple(segments[number].hit(doc, score) for score, number, doc in best)

    def count(self, query: Node) -> int:
        """See the protocol."""
        return sum(len(matching.match(query, segment) - segment.deleted) for segment in self._open())

    def frequency(self, word: str) -> int:
        """See the protocol."""
        return sum(self.count(Word.of(term)) for term in analyzer().analyze(word)[:1])

    def vocabulary(self, prefix: str = "", *, scope: Scope = Scope.TEXT) -> Iterator[tuple[str, int]]:
        """See the protocol."""
        field = "title_exact" if scope is Scope.TITLE else "exact"
        counts: dict[str, int] = defaultdict(int)
        for segment in self._open():
            for term in segment.terms(field, prefix):
                counts[term] += segment.frequency(field, term)
        return iter(sorted(counts.items()))

    def nearest(self, word: str, *, limit: int = 3) -> list[str]:
        """See the protocol."""
        terms = analyzer().analyze(word[:LONGEST_MISSPELT])
        if not terms:
            return []
        exact, segments = terms[0].exact, self._open()

        def frequency(other: str) -> int:
            return sum(segment.frequency("exact", other) for segment in segments)

        for prefix in (exact[:1], ""):
            vocabulary = chain.from_iterable(segment.terms("exact", prefix) for segment in segments)
            found = spelling.nearest(exact, vocabulary, frequency, limit)
            if found:
                return found
        return []

    def documents(self) -> int:
        """See the protocol."""
        return int(self._index.doc_count())

    def contents(self) -> Iterator[tuple[str, int]]:
        """See the protocol."""
        for segment in self._open():
            segment.read_all()
            yield from ((hit.article, hit.paragraph) for hit in (segment.hit(doc, 0.0) for doc in segment.everything()))

    def close(self) -> None:
        """See the protocol."""
        self._release()
        self._index.close()

    def _open(self, deadline: Deadline | None = None) -> list[Segment]:
        if self._segments is None:
            self._reader = self._index.reader()
            leaves = self._reader.leaf_readers() if self._reader.doc_count_all() else []
            self._segments = [Segment(leaf) for leaf, _ in leaves]
        for segment in self._segments:
            segment.deadline = deadline or Deadline(None)
        return self._segments

    def _release(self) -> None:
        if self._segments is not None:
            self._reader.close()
            self._segments = None


def _give_up(writer: Any) -> None:
    """Cancel a writer; one that failed half-way cannot even do that, but must not keep its lock."""
    try:
        if not writer.is_closed:
            writer.cancel()
    except Exception:
        if writer.writelock.fd is not None:
            writer.writelock.release()


class WhooshBatch:
    """See `indexer.engine.protocol.Batch`."""

    def __init__(self, writer: Any) -> None:
        self._writer = writer

    def add(self, documents: Iterable[Document]) -> None:
        """See the protocol."""
        for document in documents:
            self._writer.add_document(**entries.columns(document), **entries.terms(document))

    def delete(self, articles: Iterable[str]) -> int:
        """See the protocol."""
        reader = self._writer.reader()
        doomed = [
            doc
            for article in articles
            if ("article", article.encode("utf-8", "replace")) in reader
            for doc in reader.postings("article", article.encode("utf-8", "replace")).all_ids()
        ]
        for doc in doomed:
            self._writer.delete_document(doc)
        reader.close()
        return len(doomed)

    def finish(self) -> None:
        """Do what is left before the commit."""

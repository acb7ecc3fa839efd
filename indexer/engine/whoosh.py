"""Paragraphs in a Whoosh index. The only module that knows Whoosh, but for `indexer.engine.storage`.

Of Whoosh 2.7.4 it uses the inverted index, the columns and the merging of segments; words come from our analyser,
matching and scoring are ours (`matching`, `scoring`), because Whoosh's cannot be stopped in time. Not used, as they
were found unsafe: several processes (documents get lost silently), `Searcher.refresh`, the pickled schema (ours is
always passed).
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache, cached_property
from heapq import nsmallest
from itertools import chain
from pathlib import Path
from time import monotonic
from typing import Any

from whoosh import columns, fields, formats, index
from whoosh.codec.whoosh3 import W3Codec
from whoosh.matching import ListMatcher
from whoosh.reading import TermNotFound

from indexer.analysis.pipeline import Term, analyzer
from indexer.engine import matching, scoring, spelling
from indexer.engine.pool import Pool
from indexer.engine.protocol import Document, Hit, Results, Sort, Unit
from indexer.engine.query import Node, Scope, Word
from indexer.engine.storage import another_writes, open_storage
from indexer.errors import IndexUnusableError, InputError

_PLACE = struct.Struct("<I")
MEMORY_MB = 64
"""What a batch may hold of postings before it spills them to disk."""
LONGEST_MISSPELT = 40
MOST_CACHED = 2_000_000
"""Postings that a part of the index keeps in memory between searches, at eight bytes each."""


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
        if storage.facts.get("fingerprint") != analyzer().fingerprint():
            raise IndexUnusableError(f"The index in {folder} was built with another analyser.", "qawl rebuild")
        return WhooshEngine(storage.open_index(schema=schema()))
    if not write:
        raise IndexUnusableError(f"There is no index in {folder}.", "qawl index PATH…")
    storage.facts["fingerprint"] = analyzer().fingerprint()
    return WhooshEngine(storage.create_index(schema()))


class WhooshEngine:
    """See `indexer.engine.protocol.Engine`."""

    def __init__(self, opened: Any) -> None:
        self._index = opened
        self._segments: list[_Segment] | None = None

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
        deadline = _Deadline(timeout)
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

    def _open(self, deadline: _Deadline | None = None) -> list[_Segment]:
        if self._segments is None:
            self._reader = self._index.reader()
            leaves = self._reader.leaf_readers() if self._reader.doc_count_all() else []
            self._segments = [_Segment(leaf) for leaf, _ in leaves]
        for segment in self._segments:
            segment.deadline = deadline or _Deadline(None)
        return self._segments

    def _release(self) -> None:
        if self._segments is not None:
            self._reader.close()
            self._segments = None


class _Deadline:
    """A moment after which a search gives up."""

    def __init__(self, seconds: float | None) -> None:
        self._end = None if seconds is None else monotonic() + seconds

    def check(self) -> None:
        if self._end is not None and monotonic() > self._end:
            raise InputError("The search took too long and was stopped.", "Ask for less: more letters, fewer words.")


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
        self._doomed: set[str] = set()

    def add(self, documents: Iterable[Document]) -> None:
        """See the protocol."""
        for document in documents:
            self._writer.add_document(**_columns(document), **_terms(document))

    def delete(self, articles: Iterable[str]) -> int:
        """See the protocol."""
        reader = self._writer.reader()
        doomed = [
            doc
            for article in articles
            if ("article", article.encode()) in reader
            for doc in reader.postings("article", article.encode()).all_ids()
        ]
        for doc in doomed:
            self._writer.delete_document(doc)
        reader.close()
        return len(doomed)

    def finish(self) -> None:
        """Do what is left before the commit."""


def _columns(document: Document) -> dict[str, Any]:
    moment = _moment(document.date)
    return {
        "key": scoring.article_key(document.article),
        "lead": int(document.lead),
        "day": _day(document.date),
        "moment": moment,
        "number": document.paragraph,
        "place": document.article,
    }


def _day(date: str | None) -> int:
    """Return the day as written, as the number YYYYMMDD; 0 if there is none."""
    digits = (date or "")[:10].replace("-", "")
    return int(digits.ljust(8, "0")) if digits.isascii() and digits.isdigit() else 0


def _moment(date: str | None) -> int:
    """Return seconds since 1970 in UTC, at least 1; 0 if there is no date. A date without zone is taken as UTC."""
    try:
        parsed = datetime.fromisoformat(date or "")
    except ValueError:
        return 0
    return max(1, int((parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()))


def _terms(document: Document) -> dict[str, Any]:
    terms = analyzer().analyze(document.text)
    made: dict[str, Any] = dict(_placed(terms, document.said), length=len(terms))
    if document.lead and document.title:
        title = _placed(analyzer().analyze(document.title), ())
        made |= {f"title_{field}": postings for field, postings in title.items()}
    named = {"speaker": document.speakers, "role": document.roles, "source": (document.source or "",)}
    for field, names in named.items():
        made[field] = _names(names)
    whole = {"article": (document.article,), "kind": document.kinds, "act": document.acts}
    for field, values in whole.items():
        made[field] = [(value.encode("utf-8", "replace"), 1, 1.0, b"") for value in dict.fromkeys(values)]
    return made


def _placed(terms: list[Term], said: tuple[tuple[int, int], ...]) -> dict[str, list[tuple[bytes, int, float, bytes]]]:
    exact: dict[str, list[int]] = defaultdict(list)
    stems: dict[str, list[int]] = defaultdict(list)
    flags = _inside(terms, said)
    for term, inside in zip(terms, flags, strict=True):
        place = term.position << 1 | inside
        exact[term.exact].append(place)
        if term.stem:
            stems[term.stem].append(place)
    return {"exact": _packed(exact), "stem": _packed(stems)}


def _inside(terms: list[Term], said: tuple[tuple[int, int], ...]) -> list[int]:
    if not said:
        return [0] * len(terms)
    flags, left = [], list(reversed(said))
    for term in terms:
        while left and left[-1][1] <= term.start:
            left.pop()
        flags.append(int(bool(left) and left[-1][0] < term.end))
    return flags


def _packed(places: dict[str, list[int]]) -> list[tuple[bytes, int, float, bytes]]:
    one = _PLACE.pack
    return [
        (term.encode(), len(at), float(len(at)), one(at[0]) if len(at) == 1 else struct.pack(f"<{len(at)}I", *at))
        for term, at in places.items()
    ]


def _names(names: tuple[str, ...]) -> list[tuple[bytes, int, float, bytes]]:
    places: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        for term in analyzer().analyze(name)[: matching.NAME_GAP]:
            places[term.exact].append((number * matching.NAME_GAP + term.position) << 1)
    return _packed(places)


class _Segment:
    """What matching and scoring ask of a part of the index; reads blocks whole, ten times as fast as matchers do."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader
        self._cache: dict[tuple[str, str], tuple[array[int], array[float]]] = {}
        self._cached = 0
        self.deadline = _Deadline(None)
        self.deleted: frozenset[int] = frozenset(reader._perdoc.deleted_docs())
        self.size: int = reader.doc_count_all()

    @cached_property
    def lengths(self) -> array[int]:
        """Words of each paragraph."""
        return self._column("length")

    @cached_property
    def leads(self) -> array[int]:
        """Whether a paragraph is its article's lead."""
        return self._column("lead")

    @cached_property
    def moments(self) -> array[int]:
        """When each paragraph was published, in seconds since 1970; 0 if undated."""
        return self._column("moment")

    @cached_property
    def starts(self) -> array[int]:
        """The first paragraph of each paragraph's article; the paragraphs of an article are neighbours."""
        starts, before, start = array("I"), None, 0
        for doc, key in enumerate(self._column("key")):
            if key != before:
                before, start = key, doc
            starts.append(start)
        return starts

    @cached_property
    def paragraphs(self) -> scoring.Places:
        """Paragraphs as what competes in a ranking."""
        return scoring.Places(dict(enumerate(self.lengths)), {})

    @cached_property
    def articles(self) -> scoring.Places:
        """Articles as what competes in a ranking, each by its first paragraph."""
        whole: dict[int, int] = defaultdict(int)
        leads = {}
        for start, length, lead in zip(self.starts, self.lengths, self.leads, strict=True):
            whole[start] += length
            if lead:
                leads[start] = length
        return scoring.Places(whole, leads)

    def _column(self, name: str) -> array[int]:
        """Read a column whole; Whoosh's own way reads number by number."""
        reader = self._reader.column_reader(name, translate=False)
        if not hasattr(reader, "_dbfile"):
            return array("q", [0]) * self.size
        numbers = array(reader._typecode)
        numbers.frombytes(bytes(reader._dbfile.get(reader._basepos, reader._count * reader._fixedlen)))
        if sys.byteorder == "little":
            numbers.byteswap()
        numbers.extend([0] * (self.size - len(numbers)))
        return numbers

    def _blocks(self, field: str, term: str) -> Iterator[tuple[Any, Any, Any]]:
        try:
            matcher = self._reader._terms.matcher(field, term.encode("utf-8", "replace"), schema()[field].format)
        except (TermNotFound, KeyError):
            return
        if isinstance(matcher, ListMatcher):
            yield matcher._ids, matcher._weights, matcher._values
            return
        while True:
            matcher._read_ids()
            matcher._read_weights()
            matcher._read_values()
            yield matcher._ids, matcher._weights, matcher._values
            if matcher._lastblock:
                return
            self.deadline.check()
            matcher._next_block()

    def postings(self, field: str, term: str) -> tuple[array[int], array[float]]:
        """Return the paragraphs that have a term, ascending, and how often each has it."""
        found = self._cache.get((field, term))
        if found is None:
            docs, freqs = array("I"), array("f")
            for ids, weights, _ in self._blocks(field, term):
                docs.extend(ids)
                freqs.extend(weights)
            found = (docs, freqs)
            self._keep((field, term), found)
        return found

    def _keep(self, term: tuple[str, str], found: tuple[array[int], array[float]]) -> None:
        if self._cached + len(found[0]) > MOST_CACHED:
            self._cache.clear()
            self._cached = 0
        self._cache[term] = found
        self._cached += len(found[0])

    def ids(self, field: str, term: str) -> array[int]:
        return self.postings(field, term)[0]

    def positions(self, field: str, term: str, among: set[int]) -> dict[int, list[int]]:
        found = {}
        for ids, _, values in self._blocks(field, term):
            for doc, value in zip(ids, values, strict=True):
                if doc in among:
                    found[doc] = list(struct.unpack(f"<{len(value) // 4}I", value))
        return found

    def terms(self, field: str, prefix: str) -> Iterator[str]:
        start = prefix.encode("utf-8", "replace")
        for name, term in self._reader._terms.terms_from(field, start):
            if name != field or not term.startswith(start):
                return
            yield term.decode()

    def frequency(self, field: str, term: str) -> int:
        """Return how many paragraphs have a term."""
        return int(self._reader.doc_frequency(field, term.encode("utf-8", "replace")))

    def between(self, since: int, until: int) -> set[int]:
        return {doc for doc, day in enumerate(self._column("day")) if day and since <= day <= until}

    def article_of(self, leads: Iterable[int]) -> set[int]:
        found = set()
        for start in {self.starts[lead] for lead in leads}:
            doc = start
            while doc < self.size and self.starts[doc] == start:
                found.add(doc)
                doc += 1
        return found

    def read_all(self) -> None:
        """Read every posting of every term; what cannot be read raises."""
        for field, term in self._reader._terms.terms():
            for _ in self._blocks(field, term.decode()):
                pass

    def everything(self) -> set[int]:
        return set(range(self.size)) - self.deleted

    def hit(self, doc: int, score: float) -> Hit:
        """Return what the rest of the program knows a paragraph by."""
        return Hit(self._reader.stored_fields(doc)["place"], self._column_value("number", doc), score)

    def _column_value(self, name: str, doc: int) -> int:
        return int(self._reader.column_reader(name, translate=False)[doc])

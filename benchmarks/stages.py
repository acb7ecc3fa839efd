"""Words a second of each stage by itself. A word is what stands between blanks."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measuring import apart, seconds

from indexer.model import Article

WARMED_UP = 20
"""Articles on which a stage has read its word lists before it is measured."""


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a stage was.

    Attributes:
        words: How many it went through.
        seconds: Of the processor.
    """

    words: int
    seconds: float

    @property
    def words_a_second(self) -> float:
        """The figure that is printed."""
        return self.words / self.seconds


def speeds(path: Path) -> dict[str, Speed]:
    """Return the speed of every stage on the articles of a file, each in a process of its own."""
    return {name: apart(stage, path) for name, stage in STAGES.items()}


def reading(path: Path) -> Speed:
    """Lines of JSON into articles, with what each paragraph is to its article."""
    began = time.process_time()
    articles = _articles(path)
    spent = time.process_time() - began
    return Speed(_words(articles), spent)


def analysis(path: Path) -> Speed:
    """Texts into terms: spelling, stem and place of every word."""
    from indexer.analysis.pipeline import analyzer

    return _over(_articles(path), lambda article: analyzer().analyze(article.text))


def attribution(path: Path) -> Speed:
    """Articles into quotations with speakers and days."""
    from indexer.attribution import extract

    return _over(_articles(path), extract)


def storing(path: Path) -> Speed:
    """Articles and quotations into the archive, in one transaction."""
    from indexer.archive import Archive
    from indexer.attribution import extract

    found = [(article, extract(article)) for article in _articles(path)]

    def store() -> None:
        with archive.batch():
            for article, quotations in found:
                archive.add(article, quotations)

    with tempfile.TemporaryDirectory() as folder, Archive.open(folder, write=True) as archive:
        return Speed(_words(article for article, _ in found), seconds(store))


def engine(path: Path) -> Speed:
    """Paragraphs into the engine's index, up to the end of its commit; their analysis is taken off."""
    from indexer.analysis.pipeline import analyzer
    from indexer.attribution import extract
    from indexer.engine.whoosh import open_engine
    from indexer.pipeline.documents import documents

    articles = _articles(path)
    made = [documents(article, extract(article)) for article in articles]
    texts = [document.text for article in made for document in article]

    def analyse() -> None:
        for text in texts:
            analyzer().analyze(text)

    def take_in() -> None:
        with index.batch() as batch:
            for article in made:
                batch.add(article)

    analyse()
    with tempfile.TemporaryDirectory() as folder:
        index = open_engine(Path(folder) / "engine", write=True)
        spent = seconds(take_in) - seconds(analyse)
        index.close()
    return Speed(_words(articles), spent)


STAGES = {
    "reading": reading,
    "analysis": analysis,
    "attribution": attribution,
    "archive": storing,
    "engine": engine,
}


def _articles(path: Path) -> list[Article]:
    from indexer.readers import read

    return [made for made in read([path]) if isinstance(made, Article)]


def _words(articles: Iterable[Article]) -> int:
    return sum(len(article.text.split()) for article in articles)


def _over(articles: list[Article], stage: Callable[[Article], object]) -> Speed:
    for article in articles[:WARMED_UP]:
        stage(article)

    def go_through() -> None:
        for article in articles:
            stage(article)

    return Speed(_words(articles), seconds(go_through))

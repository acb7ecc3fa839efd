"""An archive made of sentences, for tests of officials and claims: `report("الوطن", "2024-11-17", Said("باقري"))`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from indexer.archive import Archive
from indexer.model import Article, Kind, Paragraph, Quotation, SpeakerType

PERSON, BODY, UNNAMED = SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.UNNAMED


@dataclass(frozen=True)
class Said:
    """What a test lets somebody say."""

    speaker: str | None
    text: str = "الطريق مفتوح"
    type: SpeakerType = PERSON
    role: str | None = None
    mention: str | None = None
    act: str = "say"
    kind: Kind = Kind.INDIRECT


Report = Callable[..., str]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "index", write=True) as opened:
        yield opened


@pytest.fixture
def report(archive: Archive) -> Report:
    """Add an article with what it quotes; returns its id."""

    def add(source: str, date: str | None, *quoted: Said, title: str = "", text: str = "") -> str:
        identity = f"{source}-{archive.last + 1}"
        contents = "\n".join([text, *(each.text for each in quoted)])
        lines = contents.split("\n")
        starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
        paragraphs = tuple(
            Paragraph(n, s, s + len(line)) for n, (s, line) in enumerate(zip(starts, lines, strict=True))
        )
        article = Article(identity, contents, source, date, title, paragraphs=paragraphs, origin=identity)
        quotations = [
            replace(_quotation(identity, number + 1, starts[number + 1], each), source=source, date=date)
            for number, each in enumerate(quoted)
        ]
        archive.add(article, quotations)
        return identity

    return add


def _quotation(article: str, line: int, start: int, each: Said) -> Quotation:
    return Quotation(
        article, line, start, start + len(each.text), each.text, each.kind, each.type,
        cue="قال", act=each.act, speaker=each.speaker, role=each.role, mention=each.mention or each.role,
    )  # fmt: skip

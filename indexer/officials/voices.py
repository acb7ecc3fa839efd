"""Who speaks for whom: the bodies through which one state speaks, so that a claim of one is a claim of the other."""

from __future__ import annotations

from pathlib import Path

from indexer.archive import Archive
from indexer.model import Official, Quotation, SpeakerType
from indexer.officials import bodies, known

_GOVERNMENTS = frozenset(("حكومه", "نظام", "سلط", "سلطات"))


class Voices:
    """Tells of quotations whose voice they are."""

    def __init__(self, archive: Archive) -> None:
        listed = known.load(Path(archive.folder))
        self._speaking = {each.id: f"state:{each.voice}" for each in listed if each.voice}

    def of(self, quotation: Quotation) -> str:
        """Return what quotations of one voice share.

        That is the official's id; for a state, its government, its capital and whatever the lexicon says speaks for it,
        the state; for speakers whom nobody could name, what they are called.
        """
        official = quotation.official
        if official is None:
            return "?" + unnamed(quotation)
        if official.id in self._speaking:
            return self._speaking[official.id]
        return _state(official) if quotation.speaker_type is SpeakerType.ORGANISATION else official.id


def unnamed(quotation: Quotation) -> str:
    """Return what a speaker without a name is called, folded: the first word of the mention, مصدر for مصادر."""
    words = bodies.folded((quotation.speaker or quotation.mention or "").split(" ")[0].strip("\"'«»“”،"))
    return {"مصادر": "مصدر", "مسوولون": "مسوول", "مسوولين": "مسوول", "شهود": "شاهد"}.get(words, words)


def _state(official: Official) -> str:
    read = bodies.body(official.name)
    if read.country and (not read.core or read.core in _GOVERNMENTS):
        return f"state:{read.country}"
    return official.id

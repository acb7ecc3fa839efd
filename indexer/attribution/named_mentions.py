"""Named mentions: which words of a paragraph name persons and bodies, wherever they stand."""

from __future__ import annotations

from indexer.attribution.cues import readings
from indexer.attribution.mention import Mention
from indexer.attribution.mentions import MentionReader
from indexer.attribution.words.bodies import OF_A_PERSON
from indexer.model import SpeakerType

# What و, ل or ب can be written onto may be a mention.
_WRITTEN_ON = frozenset("ولب")


def named(reader: MentionReader) -> list[Mention]:
    """Return the mentions of persons with names, and of bodies, in a paragraph."""
    found, norm, particles = list[Mention](), reader.norm, reader.particles
    opens, names = reader.vocab.opens_mention, reader.context.names
    at, end = 0, len(norm)
    while at < end:
        word, mention = norm[at], None
        if at and readings(norm[at - 1])[1]:
            mention = reader.subject(at, end)
        elif opens(word) or word in names:
            mention = reader.read(at, end)
        if mention is None and word[:1] in _WRITTEN_ON:
            # «وقال لصحيفة الوطن»: it may be spoken of again.
            mention = reader.behind(at, end) if reader.kinds.to_outlet(word) else None
            if word[0] == "و":
                mention = mention or particles.behind_and(at, end) or particles.second_named(at, end)
            else:
                mention = mention or particles.behind_particle(at, end) or particles.body_behind_particle(at, end)
        if mention is None or (mention.type is not SpeakerType.ORGANISATION and not _named_person(mention)):
            at += 1
            continue
        found.append(mention)
        if mention.type is SpeakerType.ORGANISATION and norm[mention.start] in OF_A_PERSON:
            found.extend(_whose(reader, mention))
        several = mention.plural and mention.type is SpeakerType.PERSON and mention.name is not None
        at = max(mention.name[1] if several and mention.name else mention.end, at + 1)
    return found


def _whose(reader: MentionReader, body: Mention) -> list[Mention]:
    """Return the mention of whose a body is, if it names him («حملة الرئيس دونالد ترامب»)."""
    inner = (reader.read(at, body.end) for at in range(body.start + 1, body.end - 1))
    return [owner for owner in inner if owner is not None and _named_person(owner)][:1]


def _named_person(mention: Mention) -> bool:
    return mention.type is SpeakerType.PERSON and mention.name is not None

"""Agreement: whether a verb can have somebody for its subject."""

from __future__ import annotations

from dataclasses import replace

from indexer.attribution.drafts import Speaker
from indexer.attribution.text.cues import Form
from indexer.attribution.text.mention import Mention
from indexer.model import SpeakerType


def agrees(form: Form, mention: Mention) -> bool:
    """Whether a verb's gender allows a mention for its subject."""
    if mention.plural or not mention.gender or not form.gender:
        return True
    return mention.gender == form.gender


def of_gender(speaker: Speaker, form: Form) -> Speaker:
    """Return a person with the gender of the verb, by which later verbs know him or her."""
    mention = speaker.mention
    if mention is None or mention.type is not SpeakerType.PERSON or mention.gender or form.shape == "participle":
        return speaker
    return replace(speaker, mention=replace(mention, gender=form.gender))

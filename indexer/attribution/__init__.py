"""Who said what: quotations with their speakers, found in the text of an article.

Text in, quotations out: no files, no index, no clock. The stages are modules: `tokens` cuts a paragraph into words and
pairs its marks, `cues` knows the verbs, `mentions` reads who is named, `content` finds where what was said ends,
`extraction` puts them together, and `resolve` ties short names and titles to the people of the article.
"""

from __future__ import annotations

from indexer.attribution import tokens
from indexer.attribution.extraction import Draft, drafts
from indexer.attribution.mentions import MentionReader
from indexer.attribution.resolve import People, name_key
from indexer.model import Article, Part, Quotation, SpeakerType


def extract(article: Article) -> tuple[Quotation, ...]:
    """Find the quotations of an article, in the order of their contents.

    Args:
        article: With its paragraphs; only those of the body are read.
    """
    found = drafts(article)
    people = _people(article)
    quotations = [_quotation(article, draft, people, found) for draft in found]
    unique = {(q.start, q.end): q for q in quotations}
    return tuple(sorted(unique.values(), key=lambda q: (q.start, q.end)))


def _people(article: Article) -> People:
    people = People()
    for paragraph in article.paragraphs:
        if paragraph.part is not Part.BODY:
            continue
        words = tokens.read(article.text, paragraph.start, paragraph.end)
        reader = MentionReader(words)
        at = 0
        while at < len(words.norm):
            mention = reader.read(at, len(words.norm))
            if mention is not None and mention.type is SpeakerType.PERSON and mention.name is not None:
                people.add(words, mention)
                at = mention.end
            else:
                at += 1
    return people


def _quotation(article: Article, draft: Draft, people: People, found: list[Draft]) -> Quotation:
    words = draft.words
    start, end = words.start[draft.first], words.end[draft.end - 1]
    name, kind, mention, role = _named(draft, people)
    cue = words.between(draft.cue[0], draft.cue[1] - 1) if draft.cue else None
    return Quotation(
        article=article.id,
        paragraph=draft.paragraph,
        start=start,
        end=end,
        text=article.text[start:end],
        kind=draft.kind,
        speaker_type=kind,
        cue=cue,
        act=draft.act,
        speaker=name,
        mention=mention,
        role=role,
        via=tuple(v for v in draft.speaker.via if v),
        source=article.source,
        date=article.date,
        negated=draft.negated,
        explanation={"cue": draft.lemma, "pattern": draft.pattern, "speaker": draft.resolution},
    )


def _named(draft: Draft, people: People) -> tuple[str | None, SpeakerType, str | None, str | None]:
    speaker = draft.speaker
    mention = speaker.mention
    if mention is None or speaker.words is None:
        return None, SpeakerType.UNNAMED, None, None
    words = speaker.words
    role = speaker.text(mention.role)
    shown = speaker.text(mention.name or (mention.start, mention.end))
    name = speaker.text(mention.name)
    kind = mention.type
    if kind is SpeakerType.PERSON:
        if mention.name is not None:
            key = name_key(words.norm[mention.name[0] : mention.name[1]])
            full = people.fullest(key)
            name = full.name if full else name
        elif mention.role is not None:
            bearer = people.bearer(tuple(words.norm[mention.role[0] : mention.role[1]]))
            name = bearer.name if bearer else None
            kind = SpeakerType.PERSON if bearer else SpeakerType.UNNAMED
    return name, kind, None if speaker.carried else shown, role

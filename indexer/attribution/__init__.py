"""Who said what: quotations with their speakers, found in the text of an article.

Text in, quotations out: no files, no index, no clock. The stages are modules: `tokens` cuts a paragraph into words and
pairs its marks, `cues` knows the verbs, `mentions` reads who is named, `content` finds where what was said ends,
`extraction` puts them together, and `resolve` ties short names and titles to the people of the article.
"""

from __future__ import annotations

from dataclasses import replace

from indexer.attribution.extraction import Draft, body, context, drafts
from indexer.attribution.resolve import Resolved, Resolver, people
from indexer.attribution.tokens import read
from indexer.model import Article, Quotation


def extract(article: Article) -> tuple[Quotation, ...]:
    """Find the quotations of an article, in the order of their contents.

    Args:
        article: With its paragraphs; only those of the body are read.
    """
    paragraphs = body(article)
    titled = [*paragraphs, (-1, read(article.title, 0, len(article.title)))] if article.title else paragraphs
    known = context(titled)
    persons = people(titled, known)
    known = replace(known, names=known.names | persons.words())
    resolver = Resolver(people(titled, known))
    found = drafts(paragraphs, known)
    quotations = [_quotation(article, draft, resolver.resolve(draft)) for draft in found]
    unique = {(q.start, q.end): q for q in quotations}
    return tuple(sorted(unique.values(), key=lambda q: (q.start, q.end)))


def _quotation(article: Article, draft: Draft, who: Resolved) -> Quotation:
    words = draft.words
    start, end = words.start[draft.first], words.end[draft.end - 1]
    return Quotation(
        article=article.id,
        paragraph=draft.paragraph,
        start=start,
        end=end,
        text=article.text[start:end],
        kind=draft.kind,
        speaker_type=who.type,
        cue=words.between(draft.cue[0], draft.cue[1] - 1) if draft.cue else None,
        act=draft.act,
        speaker=who.name,
        mention=who.mention,
        role=who.role,
        via=tuple(v for v in draft.speaker.via if v),
        source=article.source,
        date=article.date,
        negated=draft.negated,
        explanation={"cue": draft.lemma, "pattern": draft.pattern, "speaker": draft.resolution, "name": who.how},
    )

"""Who said what: quotations with their speakers, found in the text of an article.

Text in, quotations out: no files, no index, no clock. The stages are packages; each knows only those above it here:

- `words` holds the word lists that all of them ask, by topic.
- `text` cuts a paragraph into words and pairs its marks (`tokens`), sets its `dateline` off, and tells what words can
  be: the `vocabulary`, their kinds (`word_kinds`), and the forms of the verbs that speak (`cues`). What is read of
  somebody is a `mention`.
- `names` reads names of persons: `names` by the lists, `slots` (with `slot_ends`) by their place, `unlisted_names`,
  `late_names` far behind a title, `name_before_particle`, `name_rests` and `name_ends`; `superiors` tells whose name
  stands behind a title that names somebody else, too.
- `phrases` reads noun phrases (`chains` with `chain_nouns`, `second_nouns` and `chain_additions`) and `titles` with
  `appositions`.
- `mentions` reads who is meant by the words from one on, by what opens them: `heads` by their head noun, `listed` and
  `names_in_marks` bodies, `groups` and `shares` several at once, `bodies` and `documents`. Where a speaker is expected
  `speakers` reads more, `particles` behind و, ل and ب, and `strangers` where nothing but the place shows one. `context`
  looks over the whole article.
- `people` keeps each `person` of the article (`named_mentions`), by `full_names` and by `titles_told` (`titles_borne`
  says which titles fit), with its bodies (`bodies_named`) and who issued its documents (`issuers`).
- `drafts` are quotations while they are found; `dates` reads when they were said.
- `subjects` says who speaks: behind the verb, before it (`subjects_before`; `agreement` in gender and number) or
  `carried` on from those before, of whom `unquoted` reads who spoke without a quotation and `narrated` whom a sentence
  is about that quotes nobody (or whom an outlet has `contacted`); else whoever is `named_last`.
- `clauses` reads what a verb takes (`complements`): who stands behind it (`subjects_behind`; `unread_subjects` where no
  list knows him) or is passed on (`relayed`), and from there on `content_starts` walks past `asides`, `settings` and
  `insertions` to the content: `speech`, `objects`, what `addressees` are asked, what `prepositions` lead to; `ahead`
  looks further on in the clause.
- `quotations` walks over the sentences (`extraction`, `paragraphs`): `cue_finder` finds the verbs and tells them from
  other words by their `spelling`, from nouns (`nounlikes`), from `participles` that describe, and from `homographs`
  that say nothing; `inverted` those behind what was said, `nouns` the verbal nouns, `trailing` the `sources` that stand
  behind; `quotes` makes quotations of them: from where to where (`content_spans`, `boundaries`), and none of what is
  `unsaid`. `interviews` takes what stands between questions for the words of whom they are put to.
- `resolution` ties short names and titles to the people of the article (`resolve`), with `titles_alone` for titles
  without a name (by their `bearers` and by whom it has `heard`), `bodies_meant` for its bodies and `introduced` for
  whom the next words name; `nested` tells who passes on whose words; `confidence` says how sure that is.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from indexer.analysis.known import known as known_words
from indexer.attribution.dates import may_say_when, published_day, said_on
from indexer.attribution.drafts import TITLE, Draft
from indexer.attribution.mentions.context import context_of
from indexer.attribution.mentions.mentions import MentionReader
from indexer.attribution.names.slot_ends import only_a_name
from indexer.attribution.people.named_mentions import NamedMentions
from indexer.attribution.people.people import gather
from indexer.attribution.quotations.extraction import body, draft_quotations
from indexer.attribution.resolution.confidence import share_right
from indexer.attribution.resolution.heard import Resolved
from indexer.attribution.resolution.nested import passed_on_by
from indexer.attribution.resolution.resolve import Resolver
from indexer.attribution.text.cues import readings
from indexer.attribution.text.tokens import Words, read
from indexer.attribution.text.vocabulary import behind_letter, vocabulary
from indexer.attribution.words.particles import JOINED
from indexer.model import Article, Quotation, SaidOn


def extract(article: Article) -> tuple[Quotation, ...]:
    """Find the quotations of an article, in the order of their contents.

    Args:
        article: With its paragraphs; only those of the body are read.
    """
    paragraphs = body(article)
    title = read(article.title, 0, len(article.title)) if article.title else None
    titled = [*paragraphs, (TITLE, title)] if title is not None else paragraphs
    readers, resolver = _names(titled)
    found = draft_quotations(readers[: len(paragraphs)], readers[-1] if title is not None else None)
    resolver.introduce(found)
    contents = _contents(found)
    who = [resolver.resolve(draft) for draft in found]
    quotations = [
        _quotation(article, draft, who[at], passed_on_by(found, who, at), contents, paragraphs[draft.paragraph][0])
        for at, draft in enumerate(found)
    ]
    for reader in readers:
        reader.let_go()
    # The first cue of a content is the outer one; a later one stands in what the narrator adds before أن.
    unique: dict[tuple[int, int], Quotation] = {}
    for quotation in quotations:
        unique.setdefault((quotation.start, quotation.end), quotation)
    return tuple(sorted(unique.values(), key=lambda q: (q.start, q.end)))


def _names(titled: list[tuple[int, Words]]) -> tuple[list[MentionReader], Resolver]:
    """Read who is named in the paragraphs and the headline: a reader for each, and who they are in the article."""
    known = context_of(titled)
    readers = [MentionReader(words, known) for _, words in titled]
    named = [NamedMentions(reader) for reader in readers]
    people = gather(named)
    fresh = people.names.words() - known.names
    known.names |= fresh
    # Only where a name stands that was not known before can a second reading find something else.
    told = {word for word in fresh if not _always_a_name(word)}
    last = {word[-1] for word in told}
    new = {word for word in known.words if word[-1:] in last and (word in told or behind_letter(word) in told)}
    others = [mentions.again(new) for mentions in named]
    if any(others):
        people = gather(named)
    return readers, Resolver(people)


def _always_a_name(word: str) -> bool:
    """Whether a listed word is a name in every article, whoever is named in it («سامر», but not «الخطيب»)."""
    vocab = vocabulary()
    head = vocab.head(word)
    used = word in vocab.common or head in vocab.common or head in known_words().nouns
    return only_a_name(word) and not (used or vocab.is_role(word) or head in vocab.origins)


def _contents(drafts: list[Draft]) -> list[tuple[int, int]]:
    """Return where the contents of drafts begin and end, in order, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((draft.words.start[draft.first], draft.words.end[draft.end - 1]) for draft in drafts):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _said_on(article: Article, draft: Draft, contents: list[tuple[int, int]]) -> SaidOn | None:
    """Read when it was said from the sentence of the cue, in which the content may stand or end."""
    if draft.cue is None:
        return None
    start, end = draft.words.start[draft.first], draft.words.end[draft.end - 1]
    words, cue = draft.words, draft.cue[0]
    first, last = words.sentences[max(0, bisect_right(words.sentences, cue, key=itemgetter(0)) - 1)]
    if not first <= cue < last:
        first, last = cue, cue + 1
    clause = words.start[first], max(words.end[min(last, len(words.end)) - 1], end)
    if not may_say_when(words.written(first, max(last, draft.first)), clause[1] - clause[0]):
        return None
    mention = draft.speaker.mention
    beside = mention is not None and not draft.speaker.carried and draft.speaker.words is words
    subject = words.start[mention.start] if mention is not None and beside else None
    day, at, joined = published_day(article.date), words.start[cue], _joined(words.norm, cue)
    return said_on(article.text, *clause, start, end, day, at, contents, subject=subject, joined=joined)


def _joined(norm: list[str], cue: int) -> bool:
    """Whether و joins a cue, or what stands right before it, to the clause before («…، ولا يستبعد المدير أن …»)."""
    return bool(readings(norm[cue])[0]) or norm[cue] in JOINED or (cue > 0 and norm[cue - 1] in JOINED)


def _quotation(
    article: Article,
    draft: Draft,
    who: Resolved,
    via: tuple[str, ...],
    contents: list[tuple[int, int]],
    paragraph: int,
) -> Quotation:
    words = draft.words
    start, end = words.start[draft.first], words.end[draft.end - 1]
    explanation = {"cue": draft.lemma, "pattern": draft.pattern, "speaker": draft.resolution, "name": who.how}
    return Quotation(
        article=article.id,
        paragraph=paragraph,
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
        via=via,
        said_on=_said_on(article, draft, contents),
        source=article.source,
        date=article.date,
        cue_start=words.start[draft.cue[0]] if draft.cue else None,
        mention_start=who.mention_start,
        negated=draft.negated,
        confidence=share_right(explanation),
        explanation=explanation,
    )

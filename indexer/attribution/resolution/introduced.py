"""Introductions: a title that nobody bears («قال مدير الشركة»), given to whoever the next words name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from indexer.attribution.drafts import Draft
from indexer.attribution.people.people import People
from indexer.attribution.people.titles_borne import SPOKESMEN, bare, of_former, same_word
from indexer.attribution.resolution.bearers import Bearers
from indexer.attribution.text.tokens import called
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.titles import LINKS, OF_ANY_RANK, SENIOR
from indexer.model import SpeakerType

# So many quotations later whoever is quoted without a name may be named, and so many paragraphs.
_NEAR = 6
_SOON = 4


Named = tuple[str, SpeakerType]
Place = tuple[int, int] | None


def place(draft: Draft) -> Place:
    """Return in which words, and where, those stand that stand for the speaker, by which carried ones are known.

    The headline and the body are two texts, and each is counted from its own start.
    """
    words, mention = draft.speaker.words, draft.speaker.mention
    return None if mention is None or words is None else (id(words), words.start[mention.start])


def named_next(drafts: Sequence[Draft], persons: People) -> dict[Place, Named]:
    """Return whom the next words name that a title means which nobody bears, by the places of their words.

    That is who bears the same title there («قال نائب روسي إن …», «وأضاف النائب سامر العلي أن …»), or somebody new
    without one: «قال مدير الشركة أمس إن …» in one sentence, «وأوضح سامر العلي أن …» in the next. To him a definite
    title is added among `persons`, where it is found wherever the article has it.
    """
    found: dict[Place, Named] = {}
    for k, draft in enumerate(drafts):
        title = draft.speaker.mention
        if title is not None and title.name is None and not draft.speaker.carried:
            near = (after for after in drafts[k + 1 : k + 1 + _NEAR] if after.paragraph <= draft.paragraph + _SOON)
            by_name = _body_named if title.head in vocabulary().organisations else _named_as
            named = next((name for after in near if (name := by_name(draft, after, persons))), None)
            if named is not None:
                found[place(draft)] = named
    beside = [draft for draft in drafts if draft.speaker.mention is not None and not draft.speaker.carried]
    spoken = [*beside[:1], *(draft for outer, draft in pairwise(beside) if not _told_in(outer, draft))]
    for draft, following in pairwise(spoken):
        if place(draft) in found or following.paragraph > draft.paragraph + 1:
            continue
        if (somebody := _untitled(draft, following, persons)) is not None:
            found[place(draft)] = somebody, SpeakerType.PERSON
    return found


def _told_in(outer: Draft, draft: Draft) -> bool:
    """Whether somebody's words tell who speaks («نفى هيلبرغ أن المدرب انتقد اللاعبين. وقال سامر العلي …»)."""
    mention = draft.speaker.mention
    return mention is not None and draft.speaker.words is outer.words and outer.first <= mention.start < outer.end


def _untitled(draft: Draft, following: Draft, persons: People) -> str | None:
    """Give the title of one speaker to the next, if that is somebody new without a title; name him if it may be his."""
    title, name = draft.speaker.mention, following.speaker.mention
    words, there = following.speaker.words, draft.speaker.words
    if title is None or name is None or words is None or there is None or title.role is None:
        return None
    one = (title.type is SpeakerType.PERSON and title.definite) or (title.head in SPOKESMEN and not title.plural)
    asked = tuple(there.norm[title.role[0] : title.role[1]])
    other_gender = title.gender and name.gender and title.gender != name.gender
    if not one or title.name is not None or len(asked) < 2 or name.role is not None or other_gender:
        return None
    person = persons.new_at(words, name)
    if person is None or Bearers(persons).bearer(asked) is not None:
        return None
    if name.start and words.norm[name.start - 1] in COMMAS:
        # «الناطق باسم اتحاد الفلاحين، قايد صالح، …»: his own stands before the comma.
        return None
    if title.definite:
        persons.entitle(person, asked)
        return None
    return person.name


def _named_as(draft: Draft, following: Draft, persons: People) -> Named | None:
    """Return the name behind the same title in later words («قالت متحدثة …», «وقالت المتحدثة هند العلي»)."""
    title, named = draft.speaker.mention, following.speaker.mention
    words, there = following.speaker.words, draft.speaker.words
    if title is None or named is None or words is None or there is None or title.plural:
        return None
    if title.head not in SPOKESMEN and title.role is None:
        return None
    if named.name is None or named.role is None or named.type is not SpeakerType.PERSON:
        return None
    if persons.first_named(words.norm[slice(*named.name)]) < there.start[title.start]:
        # Somebody named before would have been named here.
        return None
    if title.role and of_former(tuple(there.norm[slice(*title.role)]), tuple(words.norm[slice(*named.role)])):
        return None
    asked, borne = (
        [_bare_of_particle(word) for word in title_words if word.isalpha() and word not in LINKS]
        for title_words in (there.norm[title.start + 1 : title.end], words.norm[named.role[0] + 1 : named.role[1]])
    )
    shared = sum(any(same_word(a, b) for b in borne) for a in asked)
    whole = shared > 1 and shared == sum(word not in SENIOR for word in asked)
    near = following.paragraph <= draft.paragraph + 1
    told = "باسم" in there.norm[title.start : title.end] or title.head not in SPOKESMEN
    if words.norm[named.role[0]] == "ال" + title.head:
        same = (near and not (told and borne)) or (shared > 0 and (near or not title.definite))
    elif bare(words.norm[named.role[0]]) == title.head:
        # «كشف عضو في المجلس الأعلى …», «وقال سامر العلي، عضو لجنة في المجلس الأعلى، …»
        same = near and not title.definite and whole
    else:
        same = near and title.head.removesuffix("ه") in OF_ANY_RANK and whole
    return (called(words.between(named.name[0], named.name[1] - 1)), SpeakerType.PERSON) if same else None


def _body_named(draft: Draft, following: Draft, persons: People) -> Named | None:
    """Return the body of the same kind that later words name («قالت صحيفة بريطانية …», «وقالت صحيفة ذي تايمز»)."""
    title, named = draft.speaker.mention, following.speaker.mention
    words, there = following.speaker.words, draft.speaker.words
    if title is None or named is None or words is None or there is None or title.plural or title.definite:
        return None
    body = named.type is SpeakerType.ORGANISATION and named.name is not None and named.head == title.head
    if not body or named.name is None or named.name[1] - named.name[0] < 2:
        return None
    name = called(words.between(named.name[0], named.name[1] - 1))
    here = there.start[title.start]
    known = persons.bodies.of_kind_before(title.head, here)
    near = following.paragraph <= draft.paragraph + 1 and words.start[named.start] > here
    of_another = _of_another(there.norm[title.start + 1 : title.end], words.norm[named.start + 1 : named.end])
    several = title.head.endswith("ات") and title.head[:-2] + "ه" in vocabulary().organisations
    return (name, SpeakerType.ORGANISATION) if near and not known and not of_another and not several else None


def _of_another(asked: list[str], named: list[str]) -> bool:
    """Whether a name tells another origin than a title («صحيفة بريطانية», «صحيفة زود دويتشه الألمانية»)."""
    country = vocabulary().country
    ours, theirs = ({country(bare(word)) for word in told} - {""} for told in (asked, named))
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _bare_of_particle(word: str) -> str:
    """Return a word of a title without ال and without ب («بمنظمة التجارة», «منظمة التجارة»)."""
    body = word[:1] == "ب" and vocabulary().head(word[1:]) in vocabulary().organisations
    return bare(word[1:] if body else word)

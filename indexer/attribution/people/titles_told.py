"""Titles told: those that the words beside a name give its bearer («وزير النقل سامر العلي», «برئاسة سامر العلي»)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from indexer.attribution.people.person import Person
from indexer.attribution.people.titles_borne import bare
from indexer.attribution.text.cues import forms
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import CLOSE, Words
from indexer.attribution.text.vocabulary import vocabulary, without_lam
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words.bodies import PRESIDED
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.particles import COMPLEMENTISERS, RELATIVES
from indexer.attribution.words.people import COUNTERPARTS, UNDER
from indexer.attribution.words.titles import HONOUR_NOUNS, OFFICES

# So many words before «برئاسة» stands what somebody is the head of.
_PRESIDES_WITHIN = 9
# So many words before «رئيسها» stands whose head somebody is.
_OWNER_WITHIN = 6
# So many words before «نظيره» stands the office that both hold.
_COUNTERPART_WITHIN = 14
# Who wrote these may be called their writer, where they stand before him or, as his, so many words behind.
_WRITINGS = frozenset({"مقال", "مقاله", "كتاب", "روايه", "كتيب", "مولف"})
_HIS_WRITINGS = frozenset({"كتابه", "كتابها", "مقاله", "مقالها", "مقالته", "مقالتها", "روايته", "روايتها"})
_HIS_WITHIN = 3
# These open a clause that tells what somebody is, no longer than so many words.
_WHO_IS = frozenset({"وهو", "وهي"})
_LONGEST_TOLD = 10
_ENDS_TITLE = COMPLEMENTISERS | RELATIVES


def titles_told(words: Words, mention: Mention, met: Callable[[int], Person | None]) -> list[tuple[str, ...]]:
    """Return the titles that stand beside a name, or that it has by the body or the person named before.

    Args:
        words: The paragraph.
        mention: The mention with the name.
        met: Tells who was named last before it, if that was behind a place in the text.
    """
    of_state = _of_state_before(words, mention.role)
    # «كينيا التي هنأ رئيسها سامر العلي رئيس الوزراء التشادي»: later neither «رئيس الجمعية» nor «رئيس الوزراء» is he.
    beside = (of_state,) if of_state else (_title(words, mention.role), _title(words, mention.behind))
    titles = [title for title in beside if title]
    titles.extend(_presided(words, mention.start))
    titles.extend(_as_counterpart(words, mention.role) or _as_counterpart_of(met, words, mention.role))
    titles.extend(_of_writer(words, mention))
    behind = _told_behind(words, mention.end), _told_further(words, mention)
    titles.extend(title for title in behind if title is not None)
    # «معالي وزير النقل سامر العلي»: later «معاليه» is he.
    first = mention.start if mention.name is None else mention.name[0]
    before = words.norm[max(0, mention.start - 1) : min(first, mention.role[0] if mention.role else first)]
    titles.extend((word,) for word in before if word in HONOUR_NOUNS)
    return titles


def _of_writer(words: Words, mention: Mention) -> list[tuple[str, ...]]:
    """Return what a writer is called («مقال لسامر العلي», «كتاب "الطريق" لسامر العلي», «سامر العلي في كتابه»)."""
    at, norm = mention.start, words.norm
    before = words.partner[at - 1] - 1 if at and norm[at - 1] == CLOSE else at - 1
    text = norm[before] if before >= 0 else ""
    led = norm[at].startswith("لل") or (mention.attached and norm[at][:1] == "ل")
    his = led and text.removeprefix("ال").removesuffix("ا") in _WRITINGS
    own = not _HIS_WRITINGS.isdisjoint(norm[mention.end : mention.end + _HIS_WITHIN])
    return [("الكاتب",), ("المولف",)] if his or own or text == "بقلم" else []


def _told_behind(words: Words, end: int) -> tuple[str, ...] | None:
    """Return the title that a clause, a bracket or a dash tells («سامر العلي، وهو مدير المركز», «… (مدير المركز)»)."""
    norm, vocab = words.norm, vocabulary()
    # «سامر العلي - مدير المركز - يقول إن»
    dash = end < len(norm) and norm[end] in DASHES
    apart = dash or (end < len(norm) and norm[end] in COMMAS)
    first = end + apart
    if first + 1 >= len(norm):
        return None
    clause = norm[first] in _WHO_IS or norm[end] == "("
    title = first + clause
    if not (clause or apart) or not vocab.is_role(norm[title]):
        return None
    behind = range(title + 1, min(len(norm), title + _LONGEST_TOLD))
    if not (clause or dash):
        # «سامر العلي، وزير النقل وسفير السلام السابق، …»: the first of two; behind one alone another's name may follow.
        ends = (k for k in behind if norm[k] in COMMAS or (norm[k][:1] == "و" and vocab.is_role(norm[k][1:])))
        stop = next(ends, 0)
        named = _names_somebody(norm[title:stop]) or any(word in _ENDS_TITLE for word in norm[title:stop])
        return tuple(norm[title:stop]) if stop and norm[stop] not in COMMAS and not named else None
    stop = next((k for k in behind if not norm[k][:1].isalpha() or norm[k] in _ENDS_TITLE or norm[k] in forms()), 0)
    return tuple(norm[title:stop]) if stop else None


def _told_further(words: Words, mention: Mention) -> tuple[str, ...] | None:
    """Return the title that commas set off behind another one («سامر العلي، وزير النقل، وعضو اللجنة، قد أكد أن»)."""
    norm, vocab, at = words.norm, vocabulary(), mention.end
    last = mention.behind or mention.role
    if mention.name is None or last is None or last[0] < mention.name[1] or at + 1 >= len(norm):
        return None
    first, *_ = title = norm[at + 1 : at + 1 + _LONGEST_TOLD]
    if norm[at] not in COMMAS or not (vocab.is_role(first) or (first[:1] == "و" and vocab.is_role(first[1:]))):
        return None
    stop = next((k for k, word in enumerate(title) if not word[:1].isalpha() or word in _ENDS_TITLE), 0)
    if not stop or title[stop] not in COMMAS or at + stop + 2 >= len(norm):
        return None
    # «سامر العلي، وزير النقل، ورئيس البلدية، رامي الخوري، …» are two.
    after = norm[at + stop + 2]
    his = after in COMPLEMENTISERS or after == "قد" or after in forms()
    return _title(words, (at + 1, at + 1 + stop)) if his and not _names_somebody(title[:stop]) else None


def _names_somebody(title: Sequence[str]) -> bool:
    """Whether a given name stands in a title; «باسم» there is none («الناطق الرسمي باسم الحكومة»)."""
    given = vocabulary().given
    return any(word in given and word != "باسم" for word in title)


def _title(words: Words, role: tuple[int, int] | None) -> tuple[str, ...]:
    """Return the words of a title, without a و, ل or ب that is written onto it."""
    if role is None:
        return ()
    first, *rest = words.norm[role[0] : role[1]]
    if rest and first in forms() and vocabulary().is_role(rest[0]):
        # «طالب الرئيس سامر العلي بـ…»: a verb.
        first, *rest = rest
    bare = without_lam(first)
    joined = first[:1] in "ولب" and vocabulary().is_role(bare) and not vocabulary().is_role(first)
    if joined and first[0] == "و" and vocabulary().owned_role(bare) and not rest:
        # «فيسبوك ومديرها سامر العلي»: of what, the word before tells.
        return ()
    return (bare if joined else first, *rest)


def _presided(words: Words, at: int) -> Iterator[tuple[str, ...]]:
    """Yield the title of whoever a body meets under («اجتمع المجلس أمس برئاسة سامر العلي»: he is its head)."""
    if not at or words.norm[at - 1] not in UNDER:
        return
    organisations = vocabulary().organisations
    for word in reversed(words.norm[max(0, at - _PRESIDES_WITHIN) : at - 1]):
        head = vocabulary().head(word)
        if head in PRESIDED and head in organisations:
            yield "رييس", "ال" + head
            return


def _as_counterpart(words: Words, role: tuple[int, int] | None) -> list[tuple[str, ...]]:
    """Return the office that «نظيره السعودي» holds as well («بحث وزير النقل المصري الملف مع نظيره السعودي …»)."""
    origin = _origin_of_counterpart(words, role)
    if role is None or not origin:
        return []
    reach = range(role[0] - 1, max(-1, role[0] - _COUNTERPART_WITHIN), -1)
    office = next((k for k in reach if bare(words.norm[k]) in OFFICES), -1)
    if office < 0:
        return []
    end = office + 1
    while end < role[0] and (has_article(words.norm[end]) or words.norm[end] in vocabulary().organisations):
        end += 1
    return [_of_state(words.norm[office:end], origin)]


def _as_counterpart_of(
    met: Callable[[int], Person | None], words: Words, role: tuple[int, int] | None
) -> list[tuple[str, ...]]:
    """Return the office of «نظيره الإيطالي» where that of whom he met was told before («بحث العلي مع نظيره …»)."""
    origin = _origin_of_counterpart(words, role)
    somebody = met(words.start[max(0, role[0] - _COUNTERPART_WITHIN)]) if role is not None and origin else None
    if somebody is None:
        return []
    return [_of_state(title, origin) for title in somebody.roles if bare(title[0]) in OFFICES][:1]


def _origin_of_counterpart(words: Words, role: tuple[int, int] | None) -> str:
    """Return the adjective of «نظيره السعودي», or nothing."""
    if role is None or role[1] - role[0] != 2:
        return ""
    title, origin = words.norm[role[0]].removeprefix("و").removeprefix("ل"), words.norm[role[0] + 1]
    return origin if title in COUNTERPARTS and vocabulary().country(bare(origin)) else ""


def _of_state(office: Iterable[str], origin: str) -> tuple[str, ...]:
    """Return an office as one of another state («وزير النقل المصري», «السعودي»: «وزير النقل السعودي»)."""
    country = vocabulary().country
    return (*(word for word in office if not country(bare(word))), origin)


def _of_state_before(words: Words, role: tuple[int, int] | None) -> tuple[str, ...]:
    """Return the title that a pronoun gives somebody of a state named before («نفت الصين أن يكون رئيسها وانغ …»)."""
    if role is None or role[1] - role[0] != 1:
        return ()
    vocab = vocabulary()
    title = vocab.owned_role(words.norm[role[0]].removeprefix("و"))
    if title not in OFFICES:
        return ()
    before = reversed(words.norm[max(0, role[0] - _OWNER_WITHIN) : role[0]])
    # «لكينيا التي هنأ رئيسها سامر العلي …»
    names = (name for word in before for name in (word, without_lam(word) if word[:1] in ("و", "ل", "ب") else ""))
    state = next((name for name in names if name in vocab.states and vocab.country(bare(name))), None)
    return () if state is None else (title, state)

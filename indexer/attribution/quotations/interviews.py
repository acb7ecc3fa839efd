"""Interviews: questions that stand as paragraphs of their own, and the answers behind them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from indexer.attribution.drafts import Draft, Speaker
from indexer.attribution.mentions.mentions import MentionReader
from indexer.attribution.text.tokens import BULLETS, Words
from indexer.attribution.text.word_kinds import speaks_of_himself
from indexer.attribution.words.documents import ASKED_IN, ASKED_WITH_MARKS, BEFORE_INTERVIEWS, BEHIND_INTERVIEWS
from indexer.model import Kind, SpeakerType

# Fewer questions are no interview: a report asks one or two itself.
_QUESTIONS = 3
# A writer's own questions are rarer among his paragraphs than those of an interview.
_ONE_QUESTION_IN = 7
# No question has more tokens, and no heading between two answers.
_LONGEST_QUESTION = 100
_LONGEST_HEADING = 9
# Whoever is asked names others in fewer answers.
_OTHERS_IN_ONE_OF = 6
# And speaks of himself in more («أعتقد», «لدينا»): what a writer asks and explains himself has nothing of it.
_OF_HIMSELF_IN_ONE_OF = 10
# So many tokens behind «حوار» stands «مع» with who was asked.
_WITH_WHOM = 4
# No title before a colon says who answers in more («الوزير: …»).
_LONGEST_LABEL = 4


def with_answers(readers: Sequence[MentionReader], drafts: list[Draft]) -> list[Draft]:
    """Return the quotations of an article, with the answers of whom it asks.

    «قال المدرب سامر العلي في حوار مع «النهار» إن … | كيف ترى الموسم؟ | الموسم طويل …»: the last paragraph is his.

    Args:
        readers: Of the paragraphs of the body.
        drafts: The quotations that were found in them, in their order.
    """
    asked = {at for at, reader in enumerate(readers) if _asks(reader.words) or (at and _labels(readers[at - 1].norm))}
    # Links to other reports («ماذا بعد؟») stand in a row, and nothing answers them.
    put = [at for at in asked if at + 1 < len(readers) and at + 1 not in asked]
    first = min(asked, default=0)
    if len(put) < _QUESTIONS or len(put) * _ONE_QUESTION_IN < len(readers) - first:
        return drafts
    bullet = _bullet(readers[first].words)
    answers = {at for at in range(first, len(readers)) if at not in asked}
    if bullet and bullet != next((_bullet(readers[at].words) for at in sorted(answers)), ""):
        # «* حدثنا عن الموسم. | - كان طويلا.»
        answers = {at for at in answers if _bullet(readers[at].words) != bullet}
    else:
        bullet = ""
    introduced = [draft for draft in drafts if draft.paragraph < first]
    speaker = _who_is_asked(readers[:first], introduced, marked=bool(bullet))
    if speaker is None or not _in_first_person([readers[at].words for at in answers]):
        return drafts
    if not bullet and _tells_of_others(drafts, answers, speaker):
        return drafts
    return _answered(readers, drafts, answers, speaker)


def _in_first_person(answers: list[Words]) -> bool:
    """Whether somebody speaks of himself in what may be his answers, outside marks («دعا إلى حوار مع سامر العلي»)."""
    told = sum(any(o < 0 and speaks_of_himself(w) for w, o in zip(a.norm, a.inside, strict=True)) for a in answers)
    return told * _OF_HIMSELF_IN_ONE_OF >= len(answers)


def _answered(
    readers: Sequence[MentionReader], drafts: list[Draft], answers: set[int], speaker: Speaker
) -> list[Draft]:
    """Put the answers among the quotations, for those in which a verb without a subject speaks of himself."""
    by_paragraph: dict[int, list[Draft]] = {}
    for draft in drafts:
        by_paragraph.setdefault(draft.paragraph, []).append(draft)
    found: list[Draft] = []
    told = False
    for at, reader in enumerate(readers):
        here = by_paragraph.get(at, [])
        # «… . وقال العلي في ختام الحوار إن …»: the narrator is back, up to the next question.
        told = at in answers and (told or any(_of_himself(draft, speaker) for draft in here))
        span = _answer(reader.words, at_once=at - 1 not in answers) if at in answers and not told else None
        if span is not None:
            found.append(_draft(reader.words, at, span, speaker))
            here = [draft for draft in here if not draft.speaker.carried]
        found += here
    return found


def _draft(words: Words, paragraph: int, span: tuple[int, int], speaker: Speaker) -> Draft:
    spoken = Speaker(speaker.mention, speaker.words, carried=True)
    return Draft(
        words, paragraph, *span, Kind.DIRECT, None, "say", spoken, pattern="running speech", resolution="carried"
    )


def _tells_of_others(drafts: list[Draft], answers: set[int], speaker: Speaker) -> bool:
    """Whether what may be answers quotes others by name too often for anybody's answers: a writer does so."""
    told = {
        draft.paragraph
        for draft in drafts
        if draft.paragraph in answers and _name(draft.speaker) and not draft.speaker.carried
        and not _same(draft.speaker, speaker)
    }  # fmt: skip
    return len(told) > 1 and len(told) * _OTHERS_IN_ONE_OF >= len(answers)


def _labels(norm: list[str]) -> bool:
    """Whether a paragraph says no more than that a question follows («* سؤال:»)."""
    return "سوال" in norm and [word for word in norm if word[:1].isalpha()] == ["سوال"]


def _asks(words: Words) -> bool:
    """Whether a paragraph ends with a question mark."""
    end = len(words.norm)
    while end and (words.norm[end - 1] in (".", "*") or not words.norm[end - 1]):
        end -= 1
    return 0 < end <= _LONGEST_QUESTION and words.norm[end - 1] in ("؟", "?")


def _bullet(words: Words) -> str:
    """Return the marks that a paragraph begins with («*», «••»), or nothing."""
    return "".join(takewhile(BULLETS.__contains__, words.norm))


def _answer(words: Words, *, at_once: bool) -> tuple[int, int] | None:
    """Return where what is answered stands in a paragraph, or None for what may be a heading further down."""
    norm = words.norm
    if not words.sentences or (not at_once and len(norm) < _LONGEST_HEADING and norm[-1][:1].isalnum()):
        return None
    first, end = words.sentences[0][0], words.sentences[-1][1]
    label = next((at for at in range(first, min(end, first + _LONGEST_LABEL)) if norm[at] == ":"), first - 1)
    return (label + 1, end) if label + 1 < end else None


def _who_is_asked(before: Sequence[MentionReader], drafts: list[Draft], *, marked: bool) -> Speaker | None:
    """Return whom an interview asks: who stands behind «حوار مع», or the one whom all before the questions is of."""
    names_it = False
    for reader in before:
        norm = reader.norm
        for at, word in enumerate(norm):
            led = at and norm[at - 1] in BEFORE_INTERVIEWS
            led = led or at + 1 == len(norm) or norm[at + 1] in BEHIND_INTERVIEWS
            if not (word in ASKED_IN and led) and not (marked and word in ASKED_WITH_MARKS):
                continue
            names_it = True
            whom = next((k + 1 for k in range(at + 1, min(len(norm), at + _WITH_WHOM)) if norm[k] == "مع"), 0)
            behind = Speaker(reader.read(whom, len(norm)) if whom else None, reader.words)
            if len(_name(behind)) > 1:
                return behind
    quoted = [one.speaker for one in drafts if _name(one.speaker) and not one.speaker.carried]
    fullest = max(quoted, key=lambda one: len(_name(one)), default=None)
    if not names_it or fullest is None or len(_name(fullest)) < 2:
        return None
    return fullest if all(_same(one, fullest) for one in quoted) else None


def _name(speaker: Speaker) -> list[str]:
    """Return the words of a person's name, or nothing."""
    mention, words = speaker.mention, speaker.words
    if mention is None or words is None or mention.type is not SpeakerType.PERSON or mention.name is None:
        return []
    return words.norm[slice(*mention.name)]


def _same(one: Speaker, fuller: Speaker) -> bool:
    """Whether somebody's name is all part of another's («العلي», «سامر العلي»)."""
    return set(_name(one)) <= set(_name(fuller))


def _of_himself(draft: Draft, speaker: Speaker) -> bool:
    """Whether a quotation names whom an interview asks: nobody does so in his own answers."""
    return bool(_name(draft.speaker)) and not draft.speaker.carried and _same(draft.speaker, speaker)

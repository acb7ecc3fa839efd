"""Differences in what is quoted: one quotation in other words, a statement and its denial, a speaker one source has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from indexer.analysis.letters import fold
from indexer.analysis.pipeline import Term, analyzer
from indexer.model import Kind as Marks
from indexer.model import Quotation, SpeakerType
from indexer.officials.names import differ_by_a_slip
from indexer.officials.names import name as read_name
from indexer.officials.sounds import same_sound
from search.claims import Claim, Contrary
from search.claims.content import CONSONANTS, Content, contents, echoes
from search.claims.likeness import likeness
from search.differences.model import Difference, Kind, Side
from search.differences.quantities import numbers, rounded
from search.differences.reading import Telling, tokens_of
from search.differences.same_words import SameWords

_SAME_WORDING, _OTHER_STATEMENT = 0.97, 0.5
_LONGEST = 90
_OPPOSED, _OPPOSED_TO_HIMSELF = 0.45, 0.6
"""How alike a statement and a denial have to be; more where it is one official's: what he denies is seldom his own."""
_MOST_STATEMENTS = 300
_FEWEST_SHARED, _ALIKE = 3, 0.5
_MOST_ALONE = 4
_MOST_REPORTS, _ONE_THING = 8, 0.55
_MOST_DENIALS = 30
_TH = ("ث", "ت")
_WRITTEN_ON = frozenset("وبلفك")
_DENIALS = frozenset(("deny", "reject"))
_THOUGHTS = frozenset(("claim", "expect", "judge"))
"""Acts that deny where they are negated: «لا يعتقد أن»; whoever «لم يقل» something does not deny it."""
_WITHOUT_STATEMENT = frozenset(
    ("ask", "condemn", "demand", "express", "hope", "praise", "promise", "propose", "refuse", "threaten", "warn")
)
"""Acts whose content is not said to be so: who condemns «هذه الاتهامات» does not accuse."""
_DENYING = frozenset(
    ("نفي", "نفت", "نفوا", "ينفي", "تنفي", "نافيا", "نافيه", "نافين", "شكك", "شككت", "يشكك", "تشكك", "مشككا", "مشككه")
)


def wording_differences(quotations: Sequence[Quotation], tellings: Sequence[Telling]) -> Iterator[Difference]:
    """Yield verbatim quotations of two tellers that are one quotation in words that differ."""
    tellers = {telling.article.id: telling.teller for telling in tellings}
    direct = [each for each in quotations if each.kind is Marks.DIRECT and each.article in tellers]
    read = [(each, frozenset(term.stem for term in analyzer().analyze(each.text) if term.stem)) for each in direct]
    found: dict[tuple[str, str], Difference] = {}
    for at, (one, stems) in enumerate(read[:_MOST_STATEMENTS]):
        for other, others in read[:at]:
            pair = (tellers[other.article], tellers[one.article])
            shared = len(stems & others)
            if pair[0] == pair[1] or shared < max(_FEWEST_SHARED, _ALIKE * min(len(stems), len(others))):
                continue
            share, words = _compared(other.text, one.text)
            if words and _OTHER_STATEMENT <= share < _SAME_WORDING:
                name = one.speaker or one.mention or other.speaker or other.mention or "؟"
                key = (min(one.id, other.id), max(one.id, other.id))
                found[key] = Difference(Kind.WORDING, f"{name} | {words}", (_side(other), _side(one)), round(share, 3))
    yield from _once_a_quotation(found)


def contradictions(quotations: Sequence[Quotation], tellings: Sequence[Telling]) -> Iterator[Difference]:
    """Yield what one teller quotes and another reports to be denied.

    Only what is likest to the denial counts: where that says the same, or nothing, the next one is of something else.
    """
    tellers = {telling.article.id: telling.teller for telling in tellings}
    read = _read([each for each in quotations if each.article in tellers][:_MOST_STATEMENTS])
    denials = [(each, said) for each, said in read if said.negative and _is_denial(each)][:_MOST_DENIALS]
    others = [(each, said) for each, said in read if not (said.negative and _is_denial(each))]
    for denial, denied in denials:
        candidates = (
            (likeness(denied, said).both, each.id, each, said)
            for each, said in others
            if tellers[each.article] != tellers[denial.article]
        )
        weight, _, claimed, said = max(candidates, default=(0.0, "", denial, denied))
        least = _OPPOSED_TO_HIMSELF if _of_one_official(claimed, denial) else _OPPOSED
        if weight >= least and not said.negative and _states(claimed):
            summary = f"{claimed.speaker or claimed.mention or '؟'} ≠ {denial.speaker or denial.mention or '؟'}"
            yield Difference(Kind.CONTRADICTION, summary, (_side(claimed), _side(denial)), round(weight, 3))


def _is_denial(quotation: Quotation) -> bool:
    return (quotation.act in _DENIALS) != (quotation.negated and quotation.act in _THOUGHTS | _DENIALS)


def _states(quotation: Quotation) -> bool:
    """Tell whether somebody says that something is so, and is not told to have denied something more: «…، نافيا أن»."""
    says = quotation.act not in _DENIALS | _WITHOUT_STATEMENT and not quotation.negated
    return says and _DENYING.isdisjoint(word.removeprefix("و") for word in fold(quotation.text).split())


def _of_one_official(one: Quotation, other: Quotation) -> bool:
    return one.official is not None and other.official is not None and one.official.id == other.official.id


def figures_of_one_official(
    pairs: Iterable[tuple[Contrary, Claim, Claim]], tellings: Sequence[Telling]
) -> Iterator[Difference]:
    """Yield claims of one official that differ in a figure only, and that different tellers report.

    Of each claim that report is shown which says most of what one of the other does.
    """
    tellers = {telling.article.id: telling.teller for telling in tellings}
    seen: set[frozenset[str]] = set()
    for contrary, one, other in pairs:
        reports = [[each for each in claim.quotations if each.article in tellers] for claim in (one, other)]
        apart = {tellers[each.article] for each in reports[0]} ^ {tellers[each.article] for each in reports[1]}
        both = frozenset((one.id, other.id))
        if contrary is Contrary.FIGURES and all(reports) and apart and both not in seen:
            seen.add(both)
            shown = _likest(*reports)
            if shown is None or tellers[shown[0].article] == tellers[shown[1].article] or _share_figures(*shown):
                continue
            sides = (_side(shown[0]), _side(shown[1]))
            name = one.official.name if one.official else shown[0].speaker or shown[0].mention or "؟"
            yield Difference(Kind.NUMBER, " | ".join((name, *(side.text for side in sides))), sides, 0.5)


def _share_figures(one: Quotation, other: Quotation) -> bool:
    """Whether two reports give a figure in common: who gives more of them does not contradict."""
    mine, theirs = (list(numbers(tokens_of(each.text))) for each in (one, other))
    return any(figure == another or rounded(figure, another) for figure in mine for another in theirs)


def _likest(mine: Sequence[Quotation], theirs: Sequence[Quotation]) -> tuple[Quotation, Quotation] | None:
    """Return the reports of two claims that differ in a figure and are most alike otherwise."""
    pairs = (
        (likeness(said, other), one, another)
        for one, said in _read(mine[:_MOST_REPORTS])
        for another, other in _read(theirs[:_MOST_REPORTS])
    )
    differing = (
        (alike.topic, one.id, another.id, one, another) for alike, one, another in pairs if alike.figures_differ
    )
    best = max(differing, key=lambda each: each[:3], default=None)
    return best[3:] if best and best[0] >= _ONE_THING else None


def _read(quotations: Sequence[Quotation]) -> list[tuple[Quotation, Content]]:
    by_article: dict[str, list[Quotation]] = defaultdict(list)
    for each in quotations:
        by_article[each.article].append(each)
    return [pair for own in by_article.values() for pair in zip(own, contents(own), strict=True)]


def omissions(quotations: Sequence[Quotation], tellings: Sequence[Telling]) -> Iterator[Difference]:
    """Yield the officials whom one teller alone quotes, while the others do not even name them.

    Each with one statement of theirs: what the others leave out, and do not have from somebody without a name either.
    Only who is named in full or bears a title counts.
    """
    tellers = {telling.article.id: telling.teller for telling in tellings}
    same = SameWords(each for each in quotations if each.article in tellers)
    quoted: dict[str, list[Quotation]] = defaultdict(list)
    written: dict[str, set[str]] = defaultdict(set)
    for each in quotations:
        if each.official is not None and each.article in tellers and each.speaker_type is SpeakerType.PERSON:
            quoted[each.official.id].append(each)
            written[tellers[each.article]].add(each.speaker or "")
    found: dict[str, list[Difference]] = defaultdict(list)
    for reports in quoted.values():
        by = {tellers[each.article] for each in reports}
        known = any(each.role or len((each.speaker or "").split()) > 1 for each in reports)
        if known and len(by) == 1 < len(set(tellers.values())) and not _named_elsewhere(reports, tellings, by):
            alone = [each for each in reports if not any(tellers[other.article] not in by for other in same.of(each))]
            others = (each for teller in written.keys() - by for each in written[teller])
            if not alone or _is_misprinted(reports, others):
                continue
            best = max(alone, key=lambda each: (each.kind is Marks.DIRECT, min(len(each.text), 200), each.id))
            name = best.official.name if best.official else best.speaker
            weight = round(1 - 1 / (1 + len(reports)), 3)
            teller = by.pop()
            found[teller].append(Difference(Kind.OMISSION, f"{name} | {teller}", (_side(best),), weight))
    for of_teller in found.values():
        yield from sorted(of_teller, key=lambda each: (-each.weight, each.summary))[:_MOST_ALONE]


def _once_a_quotation(found: dict[tuple[str, str], Difference]) -> Iterator[Difference]:
    """Yield the likest pairs, each quotation in one of them at most."""
    used: set[str] = set()
    for pair, difference in sorted(found.items(), key=lambda item: (-item[1].weight, item[0])):
        if not used & set(pair):
            used |= set(pair)
            yield difference


def _compared(one: str, other: str) -> tuple[float, str]:
    """Return the share of words that two wordings have in common, and where they part, in the words of both."""
    left, right = (analyzer().analyze(text)[:_LONGEST] for text in (one, other))
    matcher = SequenceMatcher(None, [term.exact for term in left], [term.exact for term in right], autojunk=False)
    replaced = [(left[a:b], right[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag == "replace"]
    parted = [
        f"«{_words(mine)}» ≠ «{_words(theirs)}»"
        for mine, theirs in replaced
        if not _same_forms(mine, theirs) and _says_more(mine, right) and _says_more(theirs, left)
    ]
    return matcher.ratio(), "، ".join(parted[:3])


def _says_more(words: Sequence[Term], other: Sequence[Term]) -> bool:
    """Whether words say what another wording does not say anywhere; «تنسحب» says no more than «انسحاب»."""
    said = {form for term in other if term.stem for form in _forms(term.stem)}
    return any(said.isdisjoint(_forms(term.stem)) for term in words if term.stem)


def _forms(stem: str) -> set[str]:
    """Return a stem and its consonants."""
    return {stem, *(echo for echo in echoes(stem) if echo[0] == CONSONANTS)}


def _same_forms(one: Sequence[Term], other: Sequence[Term]) -> bool:
    """Whether words differ in their spelling, their endings or in what is written onto them only, or tell nothing."""
    stems = [[term.stem for term in terms if term.stem] for terms in (one, other)]
    if stems[0] == stems[1] or not all(stems) or _one_number(_words(one), _words(other)):
        return True
    spelt = sorted((fold("".join(term.surface for term in terms)).replace("ا", "") for terms in (one, other)), key=len)
    written_on = spelt[1].endswith(spelt[0]) and len(spelt[1]) - len(spelt[0]) <= 1
    return written_on or (len(one) == len(other) == 1 and same_sound(one[0].exact, other[0].exact))


def _one_number(one: str, other: str) -> bool:
    """Whether two wordings say one number: «4», «أربعة»."""
    mine, theirs = (list(numbers(tokens_of(words))) for words in (one, other))
    return bool(mine) and mine == theirs


def _words(terms: Sequence[Term]) -> str:
    return " ".join(term.surface for term in terms)


def _named_elsewhere(reports: Sequence[Quotation], tellings: Sequence[Telling], by: set[str]) -> bool:
    """Whether another teller names somebody, however the name is spelt: بلومنتال, بلومينثال."""
    names = {fold((each.speaker or "").split()[-1]) for each in reports if each.speaker}
    others = (telling for telling in tellings if telling.teller not in by)
    words = {token.norm for telling in others for sentence in telling.sentences for token in sentence.tokens}
    return any(word.endswith(name) or _is_spelling(word, name) for word in words for name in names)


def _is_misprinted(reports: Sequence[Quotation], others: Iterable[str]) -> bool:
    """Whether one of the other names is somebody's foreign name but for a letter: كارلسون, كالسون."""
    names = [read_name(each) for each in {report.speaker or "" for report in reports}]
    return any(differ_by_a_slip(one, read_name(other), foreign=True) for other in others for one in names)


def _is_spelling(word: str, name: str) -> bool:
    """Whether a word is a name in another spelling, whatever is written onto it: «لترمب» is ترامب."""
    word, name = word.replace(*_TH), name.replace(*_TH)
    return same_sound(word, name) or (word[0] in _WRITTEN_ON and same_sound(word[1:], name))


def _side(quotation: Quotation) -> Side:
    return Side(quotation.source, quotation.text, quotation.article, quotation.start, quotation.end)

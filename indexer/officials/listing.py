"""Everyone who is quoted: names, roles over time, counts and sources, as `qawl speakers` shows them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from indexer.archive import Archive
from indexer.officials import known
from indexer.officials.dossiers import holders
from indexer.officials.finding import has_links
from indexer.officials.recognition import MUCH_LESS
from indexer.officials.roles import role, title_of


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role as articles attest it.

    Attributes:
        title: The title as it is written most.
        office: What is compared.
        start: The first day of publication of an article that gives it; None if none has a date.
        end: The last.
        sources: The outlets that give it.
    """

    title: str
    office: str
    country: str | None
    start: str | None
    end: str | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """An official with everything that the archive holds of him: the contract's Speaker."""

    id: str
    name: str
    names: tuple[str, ...]
    type: str
    roles: tuple[HeldRole, ...]
    quotations: int
    claims: int
    articles: int
    sources: tuple[str, ...]


_OF = """quotation_official o JOIN quotation q ON q.id = o.quotation JOIN article a ON a.seq = q.article_seq
         LEFT JOIN official_link l ON l.quotation = o.quotation
         LEFT JOIN quotation_claim c ON c.quotation = o.quotation"""


def speakers(
    archive: Archive,
    official: str | None = None,
    *,
    since: str | None = None,
    until: str | None = None,
    source: str | None = None,
    kind: str | None = None,
) -> list[Listed]:
    """Return the officials that are quoted, the most quoted first.

    Args:
        archive: Need not be open for writing.
        official: One id only.
        since: Names, roles and counts from quotations published on this day (ISO) or later only.
        until: On this day or earlier.
        source: In this outlet.
        kind: Of this kind.
    """
    if not has_links(archive):
        return []
    day = "substr(a.date, 1, 10)"
    asked = {"o.official = ?": official, f"{day} >= ?": since, f"{day} <= ?": until, "a.source = ?": source,
             "q.kind = ?": kind}  # fmt: skip
    held = {condition: value for condition, value in asked.items() if value is not None}
    where, values = ("WHERE " + " AND ".join(held), tuple(held.values())) if held else ("", ())
    sql = f"""SELECT o.official, f.name, count(*), count(DISTINCT c.claim), count(DISTINCT q.article_seq),
                     min(q.speaker_type) FROM {_OF} JOIN official f ON f.id = o.official {where} GROUP BY o.official"""
    counted = archive.connection.execute(sql, values).fetchall()
    names, sources = _names(archive, where, values), _sources(archive, where, values)
    roles = _roles(archive, where, values)
    listed = [
        Listed(each, name, names[each], type_, tuple(roles[each]), quotations, claims, articles, sources[each])
        for each, name, quotations, claims, articles, type_ in counted
    ]
    return sorted(listed, key=lambda each: (-each.quotations, each.name, each.id))


def _names(archive: Archive, where: str, values: tuple[object, ...]) -> defaultdict[str, tuple[str, ...]]:
    sql = f"""SELECT o.official, l.form FROM {_OF} {where} GROUP BY 1, 2
              ORDER BY 1, count(DISTINCT q.article_seq) DESC, 2"""
    return _gathered(archive.connection.execute(sql, values))


def _sources(archive: Archive, where: str, values: tuple[object, ...]) -> defaultdict[str, tuple[str, ...]]:
    sql = f"SELECT o.official, a.source FROM {_OF} {where} GROUP BY 1, 2 ORDER BY 1, count(*) DESC, 2"
    return _gathered(archive.connection.execute(sql, values))


def _roles(archive: Archive, where: str, values: tuple[object, ...]) -> defaultdict[str, list[HeldRole]]:
    sql = f"""SELECT DISTINCT o.official, r.official, r.office, r.country, r.title, r.day, a.source, a.seq FROM {_OF}
              JOIN official_role r ON r.official = l.found AND r.article_seq = q.article_seq {where}"""
    # An office without its state (الرئيس) says nothing where another article gives the office with it.
    attested: defaultdict[tuple[str, str, str | None], list[tuple[str, str | None, str | None]]] = defaultdict(list)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for official, met, office, country, title, day, source, _ in archive.connection.execute(sql, values):
        attested[official, office, country].append((title, day, source))
        found[official].add(met)
    roles: defaultdict[str, list[HeldRole]] = defaultdict(list)
    served: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (official, _, country), of_office in attested.items():
        if country:
            served[official][country] += len(of_office)
    known_states = {each.id: each.states for each in known.load(Path(archive.folder)) if each.states}
    states = {
        official: known_states[met] for official, all_met in found.items() for met in all_met if met in known_states
    }
    for (official, office, country), of_office in attested.items():
        held_role = _held(office, country, of_office)
        of_another = _is_of_another(archive, found[official], held_role)
        theirs = states.get(official)
        if not of_another and not _is_of_another_state(served[official], held_role, theirs):
            roles[official].append(held_role)
    for held in roles.values():
        stated = {each.office for each in held if each.country}
        held[:] = [each for each in held if (each.country or each.office not in stated) and not _says_less(each, held)]
        held.sort(key=lambda each: (each.start or "", each.title))
    return roles


def _says_less(one: HeldRole, others: list[HeldRole]) -> bool:
    """Tell whether a role is one word («الوزير الفنلندي») for what another one of the same state says in full."""
    if one.country is None or " " in title_of(one.office):
        return False
    return any(
        each.country == one.country and " " in title_of(each.office) and title_of(each.office).split()[0] == one.office
        for each in others
    )


def _is_of_another(archive: Archive, found: Set[str], held: HeldRole) -> bool:
    """Tell whether an office that one person holds at a time is clearly another's by the articles of these months."""
    read = role(held.title)
    if read is None or not read.single or read.former or held.country is None:
        return False
    counts = holders(archive, held.office, held.country, held.start, held.end)
    own = sum(counts.pop(each, 0) for each in found)
    return max(own, 1) * MUCH_LESS <= max(counts.values(), default=0)


def _is_of_another_state(served: Mapping[str, int], held: HeldRole, known_states: Set[str] | None) -> bool:
    """Tell whether an office is of a state that its holder does not serve: «التقى العلي رئيس فنلندا».

    Of whom the lexicon knows that is sure, of others it is so if hardly an article gives it.
    """
    if held.country is None or title_of(held.office) == held.office:
        return False
    if known_states is not None and held.country not in known_states:
        return True
    return served[held.country] * MUCH_LESS <= max(served.values())


def _held(office: str, country: str | None, found: list[tuple[str, str | None, str | None]]) -> HeldRole:
    titles = Counter(title for title, _, _ in found)
    title = min(titles, key=lambda each: (-titles[each], each))
    days = sorted(day for _, day, _ in found if day)
    sources = sorted({source for _, _, source in found if source})
    start, end = (days[0], days[-1]) if days else (None, None)
    return HeldRole(title or title_of(office), office, country, start, end, tuple(sources))


def _gathered(rows: Iterator[tuple[str, str | None]]) -> defaultdict[str, tuple[str, ...]]:
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for official, value in rows:
        if value:
            found[official] += (value,)
    return found

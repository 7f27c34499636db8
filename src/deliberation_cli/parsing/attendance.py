"""Who was there: the lists under their headings, and the counts stated beside them. Lists and counts are read apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from deliberation_cli.models import AbsentPerson, Attendance, Person, Proxy
from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.counts import read_counts
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.lexer import Kind, lex
from deliberation_cli.parsing.headings import Heading, find_headings
from deliberation_cli.parsing.list_ends import closed_list, list_end
from deliberation_cli.parsing.movements import read_movements
from deliberation_cli.parsing.proof import Proven
from deliberation_cli.parsing.roster import Entry, ProxyFound, Roster, read_roster

HEADER_REACH = 2500
"""A list whose heading stands further than so many characters behind the last one belongs to something else."""


@dataclass(slots=True)
class Section:
    """A heading and the list under it."""

    heading: Heading
    span: Span
    roster: Roster


@dataclass(slots=True)
class Lists:
    """The people of all sections, before they are put into the contract's words."""

    present: list[Found[Person]] = field(default_factory=list)
    proxies: list[ProxyFound] = field(default_factory=list)
    absent: list[tuple[Found[Person], bool | None]] = field(default_factory=list)


@dataclass(slots=True)
class HeaderRead:
    """The attendance, and the stretch of text it was read from."""

    attendance: Proven[Attendance]
    span: Span | None
    headed: bool = True
    """False where no heading says what the list is."""


def read_attendance(flow: Flow, span: Span) -> HeaderRead:
    """Read the attendance of the session in `span`."""
    sections = read_sections(flow, span)
    lists = gather(flow, sections)
    start = sections[0].heading.span.start if sections else span.start
    end = max((s.span.end for s in sections), default=min(span.start + HEADER_REACH, span.end))
    zone = Span(span.start, min(_counts_end(flow, end), span.end))
    attendance = _assemble(flow, lists)
    _nobody(flow, sections, attendance)
    counts = read_counts(flow, zone)
    for section in sections:
        _heading_count(flow, section, counts)
    for name, found in counts.items():
        setattr(attendance.value, name, found.value)
        attendance.prove(f"/{name}", found)
    citation = _citation(flow, sections)
    if citation:
        attendance.value.proxies_citation = citation.value
        attendance.prove("/proxies_citation", citation)
    movements = read_movements(flow, span, sections_span := Span(start, end))
    attendance.value.movements = movements.value
    attendance.take("/movements", movements)
    headed = all(section.heading.words for section in sections)
    return HeaderRead(attendance, sections_span if sections else None, headed)


def _citation(flow: Flow, sections: Sequence[Section]) -> Found[str] | None:
    """The text that the heading of the proxies cites: « conformément à l'article L. 2121-20 du CGCT »."""
    for section in sections:
        if section.heading.kind == "proxies":
            cited = cue("attendance", "citation").search(flow.fold, *section.heading.span)
            if cited:
                span = Span(cited.start(), section.heading.span.end)
                return Found(flow.slice(span).rstrip(" :"), span)
    return None


def _counts_end(flow: Flow, end: int) -> int:
    """Counts may follow the lists; they stop where the act itself begins."""
    after = flow.fold[end : end + 900]
    stop = re.search(r"\b(objet ?:|vu (le|la|l')|ordre du jour|delibere\b|vote\b.{0,20}:|deliberation n)", after)
    return end + (stop.start() if stop else 900)


def read_sections(flow: Flow, span: Span) -> list[Section]:
    """Sections of the header of the session: the first lists, and those that follow them closely."""
    headings = find_headings(flow, Span(span.start, min(span.end, span.start + 40_000)))
    sections: list[Section] = []
    last = span.start
    for i, heading in enumerate(headings):
        if sections and heading.span.start - last > HEADER_REACH:
            break
        if not sections and heading.span.start - span.start > 3 * HEADER_REACH:
            break
        following = headings[i + 1].span.start if i + 1 < len(headings) else span.end
        section = _section(flow, heading, min(following, span.end))
        if _starts_over(sections, section):
            break
        sections.append(section)
        last = section.span.end
    if not any(s.heading.kind == "present" and s.roster.people for s in sections):
        sections = [*_unheaded(flow, span, sections), *sections]
    return sections


_FEW = 8
"""So few names may be a sentence that mentions people, not the list of a council."""


def _unheaded(flow: Flow, span: Span, sections: Sequence[Section]) -> list[Section]:
    """The list of the present without a heading: many names, by commune, behind the opening sentence."""
    limit = min([s.heading.span.start for s in sections] + [span.start + 2 * HEADER_REACH, span.end])
    closing = cue("attendance", "closes")
    position = span.start
    for stop in re.finditer(r"(?<=[a-z]{3})[.:](?=\s)|\n", flow.fold[span.start : limit]):
        start = span.start + stop.end()
        if start < position:
            continue
        match = closing.search(flow.fold, start, limit)
        end = list_end(flow, Span(start, match.start() if match else limit))
        roster = read_roster(flow, Span(start, end))
        named = sum(len(entry.person.value.name.split()) > 1 for entry in roster.people)
        if named >= _FEW and _parted(flow, Span(start, end)) >= named / 2:
            heading = Heading("present", Span(start, start), "")
            return [Section(heading, Span(start, end), roster)]
        position = max(start, start + (end - start) // 2)
    return []


def _parted(flow: Flow, span: Span) -> int:
    """How many separators, civilities and colons stand in `span`."""
    return sum(token.kind in (Kind.SEPARATOR, Kind.CIVILITY, Kind.COLON) for token in lex(flow, span))


def _starts_over(sections: Sequence[Section], section: Section) -> bool:
    """A second list of the present after lists of absents: another act's header, or another competence."""
    if section.heading.kind != "present" or not section.roster.people:
        return False
    listed = [s.heading.kind for s in sections if s.roster.people or s.roster.proxies]
    return "present" in listed and listed[-1] != "present"


def _section(flow: Flow, heading: Heading, limit: int) -> Section:
    span = closed_list(flow, heading.span.end, limit)
    return Section(heading, span, read_roster(flow, span, of_proxies=heading.kind == "proxies"))


def gather(flow: Flow, sections: Sequence[Section]) -> Lists:
    """Put the people of all sections where they belong."""
    lists = Lists()
    for section in sections:
        lists.proxies += section.roster.proxies
        for entry in section.roster.people:
            _place(lists, section.heading, entry)
    if not lists.proxies:
        lists.proxies = [p for s in sections for p in s.roster.represented] or _by_marks(sections)
        _forget(lists, [p.giver for p in lists.proxies])
    lists.proxies = _once(lists.proxies)
    headed = {e.person.span for s in sections if s.heading.kind == "absent" for e in s.roster.people}
    names = [f.value.name for f, _ in lists.absent if f.span in headed]
    lists.absent = [r for r in lists.absent if r[0].span in headed or not _named_in(r[0].value.name, names)]
    givers = [p.giver.value.name for p in lists.proxies]
    moved = {e.person.span for s in sections for e in s.roster.people if e.moved}
    there = [f.value.name for f in lists.present]
    lists.absent = [r for r in lists.absent if r[0].span not in moved or not _named_in(r[0].value.name, there)]
    lists.absent = [row for row in lists.absent if not _named_in(row[0].value.name, givers)]
    return lists


def _named_in(name: str, names: Sequence[str]) -> bool:
    return any(part_of(name, other) for other in names)


def _by_marks(sections: Sequence[Section]) -> list[ProxyFound]:
    """An absent and a present member who bear the same mark: giver and holder."""
    holders = {m: p for s in sections if s.heading.kind == "present" for m, p in s.roster.marks.items()}
    givers = [(m, g) for s in sections if s.heading.kind == "absent" for m, ps in s.roster.marks.items() for g in ps]
    return [ProxyFound(giver, holders[mark][0]) for mark, giver in givers if len(holders.get(mark, ())) == 1]


def _place(lists: Lists, heading: Heading, entry: Entry) -> None:
    if heading.kind == "proxies":
        lists.proxies.append(ProxyFound(entry.person, None))
    elif heading.kind == "absent" or cue("attendance", "mark_absent").match(entry.after):
        lists.absent.append((entry.person, _excused(heading.words, entry.after)))
    else:
        lists.present.append(entry.person)


def _excused(words: str, after: str) -> bool | None:
    if cue("attendance", "not_excused").search(words):
        return False
    if cue("attendance", "excused").search(words) or re.match(r"[^a-z]*excus", after):
        return True
    return None


def _forget(lists: Lists, givers: Sequence[Found[Person]]) -> None:
    spans = {g.span for g in givers}
    lists.present = [p for p in lists.present if p.span not in spans]
    lists.absent = [row for row in lists.absent if row[0].span not in spans]


def _once(proxies: Sequence[ProxyFound]) -> list[ProxyFound]:
    """A proxy told twice (beside the holder and beside the giver) counts once, in the giver's spelling."""
    kept: list[ProxyFound] = []
    for proxy in sorted(proxies, key=lambda p: (p.told_by_holder, p.holder is None)):
        twin = next((k for k in kept if _same_proxy(k, proxy)), None)
        if twin is None:
            kept.append(proxy)
    return sorted(kept, key=lambda p: p.giver.span.start)


def _same_proxy(one: ProxyFound, other: ProxyFound) -> bool:
    if not part_of(one.giver.value.name, other.giver.value.name):
        return False
    if one.holder is None or other.holder is None:
        return True
    return part_of(one.holder.value.name, other.holder.value.name)


def _assemble(flow: Flow, lists: Lists) -> Proven[Attendance]:
    attendance = Proven(Attendance())
    for i, found in enumerate(lists.present):
        attendance.value.present.append(found.value)
        attendance.prove(f"/present/{i}", found)
    for i, proxy in enumerate(lists.proxies):
        holder = proxy.holder.value if proxy.holder else None
        attendance.value.proxies.append(Proxy(giver=proxy.giver.value, holder=holder))
        doubt = 1.0 if proxy.sure else 0.6
        attendance.prove(f"/proxies/{i}/giver", Found(None, proxy.giver.span, doubt))
        if proxy.holder:
            attendance.prove(f"/proxies/{i}/holder", Found(None, proxy.holder.span, doubt))
    for i, (found, excused) in enumerate(lists.absent):
        attendance.value.absent.append(AbsentPerson(**found.value.model_dump(), excused=excused))
        attendance.prove(f"/absent/{i}", found)
    for name in ("present", "proxies", "absent"):
        _prove_list(attendance, name)
    return attendance


def _prove_list(attendance: Proven[Attendance], name: str) -> None:
    """The list as a whole is proved by the stretch from its first to its last person."""
    spans = [f.span for pointer, f in attendance.proofs.items() if pointer.startswith(f"/{name}/")]
    if spans:
        attendance.prove(f"/{name}", Found(None, Span(min(s.start for s in spans), max(s.end for s in spans))))


def _nobody(flow: Flow, sections: Sequence[Section], attendance: Proven[Attendance]) -> None:
    """« Absents : néant », « Présents : tous les membres »: a list without names is proved by the words that say so."""
    for section in sections:
        said = "everybody" if section.heading.kind == "present" else "nobody"
        nil = cue("attendance", said).match(flow.fold, section.heading.span.end)
        if nil and f"/{section.heading.kind}" not in attendance.proofs:
            span = Span(section.heading.span.start, nil.end())
            attendance.prove(f"/{section.heading.kind}", Found(None, span))


_COUNT_OF = {"present": "present_count", "proxies": "proxies_count", "absent": "absent_count"}


def _heading_count(flow: Flow, section: Section, counts: dict[str, Found[int]]) -> None:
    """« PRÉSENTS (8) : … » or « … (55) », behind the list."""
    name = _COUNT_OF[section.heading.kind]
    if name in counts or cue("attendance", "both").search(section.heading.words):
        return
    span = section.heading.count or _count_behind(flow, section)
    value = numbers.value(flow.fold[span.start : span.end]) if span else None
    if span and value is not None:
        counts[name] = Found(value, span)


def _count_behind(flow: Flow, section: Section) -> Span | None:
    if not (section.roster.people or section.roster.proxies):
        return None
    match = re.compile(r"[\s).,;]*\(\s?(\d{1,3})\s?\)").match(flow.fold, section.roster.end, section.span.end + 8)
    return Span(*match.span(1)) if match else None

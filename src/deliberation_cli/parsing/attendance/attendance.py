"""Who was there: the lists under their headings, and the counts stated beside them. Lists and counts are read apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from deliberation_cli.models import AbsentPerson, Attendance, Proxy
from deliberation_cli.parsing.attendance.doubts import doubt_names, doubt_refused, doubt_unnamed
from deliberation_cli.parsing.attendance.far_holders import pair_far, pair_headed
from deliberation_cli.parsing.attendance.gathering import Lists, gather, strike
from deliberation_cli.parsing.attendance.late_proxies import add_late
from deliberation_cli.parsing.attendance.meanwhile import at_opening
from deliberation_cli.parsing.attendance.movements import read_movements
from deliberation_cli.parsing.attendance.open_lists import OPEN_REACH, doubt_cut_lists, doubt_open_lists
from deliberation_cli.parsing.attendance.partly import read_partly
from deliberation_cli.parsing.attendance.section import HEADER_REACH, Section
from deliberation_cli.parsing.attendance.sections import read_sections
from deliberation_cli.parsing.attendance.starred import without_starred
from deliberation_cli.parsing.attendance.table_traces import without_traces
from deliberation_cli.parsing.attendance.told import add_told
from deliberation_cli.parsing.counts.at_the_vote import told_at_the_vote
from deliberation_cli.parsing.counts.counts import read_counts
from deliberation_cli.parsing.counts.moved_on import moved_on
from deliberation_cli.parsing.counts.no_count import OF_PROXIES, of_titulars, opens_roll
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.sections import with_tables
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT, Proven


@dataclass(slots=True)
class HeaderRead:
    """The attendance, and the stretch of text it was read from."""

    attendance: Proven[Attendance]
    span: Span | None
    headed: bool = True
    """False where no heading says what the list is."""


_TOLD_REACH = 1_000
"""A proxy told in a sentence behind the lists stands within so many characters of them."""


def read_attendance(flow: Flow, span: Span) -> HeaderRead:
    """Read the attendance of the session in `span`."""
    header = with_tables(flow, span, read_sections(flow, span))
    sections = without_starred(flow, at_opening(flow, header.sections))
    start = sections[0].heading.span.start if sections else span.start
    end = _lists_end(flow, sections) if sections else min(span.start + HEADER_REACH, span.end)
    zone = Span(span.start, min(_counts_end(flow, end), span.end))
    counts = told_at_the_vote(flow, span) | header.counts | read_counts(flow, zone)
    pair_far(flow, sections)
    pair_headed(flow, sections)
    lists = gather(sections, counts)
    if flow.first(cue("attendance", "struck"), zone):
        strike(lists)
    read = [Span(section.heading.span.start, section.span.end) for section in sections]
    add_told(flow, Span(zone.start, min(end + _TOLD_REACH, zone.end)), lists, read)
    if sections:
        add_late(flow, Span(min(end, span.end), span.end), lists)
    lists.proxies = without_traces(lists.proxies, lists.present)
    attendance = _assemble(lists)
    _nobody(flow, sections, attendance)
    for table in header.unread:
        _doubt(attendance, table)
    _forget_shares(sections, counts)
    for section in sections:
        listed = section.roster.people or section.roster.proxies
        if section.heading.span.start >= zone.end and not listed:
            continue  # « Pour : 25 – Abstentions : 0 – Absents excusés : 1 », behind the decision: of its vote
        if _of_titulars_alone(flow, section, sections, counts):
            _forget_count(section, counts)
        else:
            _heading_count(flow, section, counts)
    _drop_marks(flow, lists, counts)
    moved_on(flow, counts, len(attendance.value.present))
    for name, found in counts.items():
        setattr(attendance.value, name, found.value)
        attendance.prove(f"/{name}", found)
    citation = _citation(flow, sections)
    if citation:
        attendance.value.proxies_citation = citation.value
        attendance.prove("/proxies_citation", citation)
    if not attendance.proofs.keys() - {"/members_in_office"}:
        _unread(flow, Span(span.start, min(span.end, span.start + HEADER_REACH)), attendance)
    doubt_open_lists(flow, sections, attendance)
    doubt_cut_lists(flow, sections, span.end, attendance)
    doubt_names(attendance)
    doubt_refused(flow, attendance)
    there = (s for s in sections if s.heading.kind == "present" and s.roster.people)
    doubt_unnamed(flow, (Span(s.heading.span.start, s.roster.end + OPEN_REACH) for s in there), attendance)
    sections_span = Span(start, end) if sections else Span(span.start, span.start)
    movements = read_movements(flow, span, sections_span)
    for moved in list(read_partly(flow, attendance, movements.value)):
        movements.prove(f"/{len(movements.value)}", moved)
        movements.value.append(moved.value)
    attendance.value.movements = movements.value
    attendance.take("/movements", movements)
    headed = all(section.heading.words for section in sections)
    return HeaderRead(attendance, sections_span if sections else None, headed)


_APART = 600
"""A heading without names so far behind the lists opens none: « Présents : dix-huit », told again at an arrival."""


def _lists_end(flow: Flow, sections: Sequence[Section]) -> int:
    """Where the lists of the header end."""
    for last, before in zip(sections[:0:-1], sections[-2::-1], strict=True):
        near = last.heading.span.start <= min(before.roster.end + _APART, _counts_end(flow, before.roster.end))
        if last.roster.people or last.roster.proxies or near:
            return max(section.span.end for section in sections[: sections.index(last) + 1])
        if before.roster.people or before.roster.proxies:
            return before.roster.end
    return max(section.span.end for section in sections)


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
    stop = re.search(
        r"\b(objet ?:|vu (le|la|l')|(?<!points de l')ordre du jour|delibere\b|decide\b|article (?:premier|1er|1)\b"
        r"|votants? ?:? ?\d{1,3}\s?[,;–-]\s?(?:pour|contre|blancs?|abst)"  # of the first item's vote
        r"|(?<!au )(?<!delegation de )(?<!delegations de )(?<!procurations de )vote\b.{0,20}:"
        r"|(?<!la )(?<!\()deliberation n|adopte[es]*\b|prend acte"
        r"|approuve[es]*\b|(?<=\n)[a-z]{2,5} \d{2,4}[-/][\d./-]*\d(?=\n))",  # an act's number alone on its line
        after,
    )
    titled = stop is not None and stop[0].startswith("objet")
    beside = (_COUNT_LINES.search(after) or _COUNTS_IN_ROW.search(after)) if titled else None
    if stop and stop[0].startswith(("approuve", "adopte")):
        beside = _COUNT_ROW.match(after, stop.end())
    return end + (beside.end() if beside else stop.start() if stop else 900)


_COUNT_ROW = late(r"[^\n:\d]{0,60}\n\s*en exercice\s?:\s?\d{1,3}\s[^\n]{0,60}votants?\s?:\s?\d{1,3}(?=\s*\n)")
"""« Le procès-verbal est approuvé. / EN EXERCICE : 14 PRÉSENTS : 8 VOTANTS : 11 », a line of its own behind it."""
_COUNT_LINES = late(
    r"(?:\n[^\n:]{0,30}(?:en exercice|inscrits|afferents[^\n:]{0,20})\s?:?\s?\d{1,3}(?=\n))"
    r"(?:\n[^\n:]{0,30}(?:presents?|pouvoirs?|procurations?|votants|absents?|excuses?)\s?:?\s?\d{1,3}(?=\n)){1,6}"
)
"""« Délégués inscrits : 18 / Présents : 15 / Votants : 16 », a line each: a column's counts, read behind the title."""


_COUNTS_IN_ROW = late(
    r"nombre de (?:membres|conseillers|delegues)(?: [a-z]+)? en exercice ?: ?\d{1,3}"
    r"(?: nombre de [a-z ]{4,40} ?: ?\d{1,3}){1,6}"
)
"""The same, its line ends lost."""


def _assemble(lists: Lists) -> Proven[Attendance]:
    attendance = Proven(Attendance())
    for i, found in enumerate(lists.present):
        attendance.value.present.append(found.value)
        attendance.prove(f"/present/{i}", found)
    for i, proxy in enumerate(lists.proxies):
        holder = proxy.holder.value if proxy.holder else None
        attendance.value.proxies.append(Proxy(giver=proxy.giver.value, holder=holder))
        doubt = 1.0 if proxy.sure else DOUBT
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
    """The list as a whole is proved by the stretch from its first to its last person; one doubt is its doubt."""
    parts = [found for pointer, found in attendance.proofs.items() if pointer.startswith(f"/{name}/")]
    if parts:
        span = Span(min(part.span.start for part in parts), max(part.span.end for part in parts))
        attendance.prove(f"/{name}", Found(None, span, DOUBT if any(p.confidence <= DOUBT for p in parts) else 1.0))


def _doubt(attendance: Proven[Attendance], table: Span) -> None:
    """A table of people that could not be read: whatever the lists hold, somebody may be missing from them."""
    for name in ("present", "proxies", "absent"):
        found = attendance.proofs.get(f"/{name}")
        attendance.prove(f"/{name}", Found(None, found.span if found else table, _UNREAD))


_UNREAD = 0.5


def _nobody(flow: Flow, sections: Sequence[Section], attendance: Proven[Attendance]) -> None:
    """« Absents : néant », « Présents : tous les membres »: a list without names is proved by the words that say so."""
    for section in sections:
        said = "everybody" if section.heading.kind == "present" else "nobody"
        nil = cue("attendance", said).match(flow.fold, section.heading.span.end)
        # « Excusés : Mme Zoé BRUN … Absents : néant »: some are away, whatever the second says
        listed = any(s.roster.people or s.roster.proxies for s in sections if s.heading.kind == section.heading.kind)
        if nil and not listed and f"/{section.heading.kind}" not in attendance.proofs:
            span = Span(section.heading.span.start, nil.end())
            attendance.prove(f"/{section.heading.kind}", Found(None, span))


def _unread(flow: Flow, head: Span, attendance: Proven[Attendance]) -> None:
    """Words that tell who was there, where nothing was read of it: they prove that the act told it."""
    for told in cue("attendance", "told_of").finditer(flow.fold, head.start, head.end):
        if told[0] != "en exercice" or not attendance.proofs:
            attendance.prove("", Found(None, Span(*told.span())))
            return


_PAGE_HEAD = late(
    r"\s*(?:ville|commune|mairie|departement|communaute|syndicat|metropole|conseil|proces-verbal|compte)\b"
)
_COUNT_OF = {"present": "present_count", "proxies": "proxies_count", "absent": "absent_count"}


def _heading_count(flow: Flow, section: Section, counts: dict[str, Found[int]]) -> None:
    """« PRÉSENTS (8) : … » or « … (55) », behind the list."""
    name = _COUNT_OF.get(section.heading.kind)
    if name is None:
        return
    stated = counts.get(name)
    beside = section.heading.count and stated and stated.span.start > section.heading.span.end
    of_absent = stated and "absent" in flow.fold[stated.span.start : stated.span.end]
    if of_absent and "absent" not in section.heading.words and section.heading.kind == "absent":
        return  # « Excusé : 1 … Absents : 2 … »
    if (stated and not beside) or cue("attendance", "both").search(section.heading.words):
        return
    span = section.heading.count or _count_behind(flow, section)
    value = numbers.value(flow.fold[span.start : span.end]) if span else None
    if span and name == "absent_count" and OF_PROXIES.match(flow.fold, span.end):
        return
    if span and of_titulars(flow, Span(min(section.heading.span.start, span.start), span.end)):
        return
    if span and value is not None and not _footnote(flow, section, span, value):
        counts[name] = Found(value, span)


def _drop_marks(flow: Flow, lists: Lists, counts: dict[str, Found[int]]) -> None:
    """Figures behind a heading that count nobody: the number of a page that ends there, the mark of a note.

    « Ont donné procuration : 1 VILLE DE VALMARIN M. ROY à … », « Absents (1) : … (1) Préciser s'ils sont excusés ».
    """
    listed = {"present_count": len(lists.present), "proxies_count": len(lists.proxies)}
    for name, found in list(counts.items()):
        of_a_page = 2 * found.value < listed.get(name, 0) and _PAGE_HEAD.match(flow.fold, found.span.end)
        below = found.span.end, found.span.end + _NOTE_REACH
        marked = found.value < _HIGHEST_NOTE and flow.text.startswith(")", found.span.end)
        note = _NOTE_BELOW.search(flow.fold, *below) if marked else None
        if of_a_page or (note and int(note[1]) == found.value):
            del counts[name]


_HIGHEST_NOTE, _NOTE_REACH = 4, 2_000
_NOTE_BELOW = late(r"(?<![\w°./-])\(?(\d)\)?\s(?:preciser s'il|indiquer (?:s'il|les? )|(?:rayer|biffer|supprimer) l)")


def _forget_shares(sections: Sequence[Section], counts: dict[str, Found[int]]) -> None:
    """« Collège A : Présents (4) : … Collège B : Présents (6) : … »: no one of them counts all who are present."""
    for kind, name in _COUNT_OF.items():
        shares = [s for s in sections if s.heading.kind == kind and s.heading.count and s.roster.people]
        if len(shares) > 1 and len({s.heading.words for s in shares}) == 1:
            for section in shares:
                _forget_count(section, counts, name)
                section.heading = replace(section.heading, count=None)


def _of_titulars_alone(
    flow: Flow, section: Section, sections: Sequence[Section], counts: dict[str, Found[int]]
) -> bool:
    """« Titulaires présents (15) : … Suppléants avec voix (2) : … »: neither number is that of the present.

    A number that is not that of its own list may still count everybody.
    """
    there = [
        s
        for s in sections
        if (s.heading.kind == "present" and s.roster.people)
        or (s.heading.kind == "substituted" and (s.roster.people or s.roster.proxies or s.roster.represented))
    ]
    substitutes = [s for s in there if "suppleant" in s.heading.words and not _BOTH.search(s.heading.words)]
    if section not in there or not substitutes or len(substitutes) == len(there):
        return False
    count, stated = section.heading.count, counts.get("present_count")
    number = numbers.value(flow.fold[count.start : count.end]) if count else stated and stated.value
    titulars = "titulaire" in section.heading.words and number in (None, len(section.roster.people))
    return section in substitutes or titulars


_BOTH = late(r"titulaires? ?(?:et|ou|/)")
"""« Titulaires et suppléants présents (17) »."""


def _forget_count(section: Section, counts: dict[str, Found[int]], name: str = "present_count") -> None:
    stated = counts.get(name)
    if stated and section.heading.span.start <= stated.span.start <= section.heading.span.end:
        del counts[name]


def _footnote(flow: Flow, section: Section, span: Span, value: int) -> bool:
    """« Présents :1 » before a long list: a note's mark; « Présents : 1. ROY Max 2. … », the first row's number."""
    if any(opens_roll(flow, figure, span.end) for figure in (str(value), flow.fold[span.start : span.end])):
        return True
    glued = flow.text[span.start - 1] == ":"
    return glued and 2 * value < len(section.roster.people)


def _count_behind(flow: Flow, section: Section) -> Span | None:
    if not (section.roster.people or section.roster.proxies):
        return None
    match = _SUM_BEHIND.match(flow.fold, section.roster.end, section.span.end + 12)
    if match and flow.text[match.end() : match.end() + 2].strip()[:1].islower():
        return None  # « … Mme BRUN (1), M. ROY (1) arrivée à 20 h »: the mark of a note
    if match and _MARKED.search(flow.fold, section.span.start, match.start()):
        return None  # « Zoé BRUN (1), Max ROY (2) »: so is the second
    return Span(*match.span(match.lastindex or 1)) if match else None


_MARKED = late(r"(?<=[a-z]) ?\(\d\)")
_SUM_BEHIND = late(r"[\s).,;]*(?:\(\s?(?:soit\s?:?\s?)?(\d{1,3})\s?\)|soit\s?:?\s?(\d{1,3})(?=\s*(?:[;.\n]|$)))")
"""« (55) », « (soit : 24) », « ; soit : 4 »."""

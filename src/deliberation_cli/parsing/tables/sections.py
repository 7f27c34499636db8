"""What tables of people tell, beside the lists of the text: in its own place a table speaks, and no list does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from deliberation_cli.models import Person
from deliberation_cli.models.names import part_of, words
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.attendance.section import HEADER_REACH, Section
from deliberation_cli.parsing.tables.list_columns import WORDS
from deliberation_cli.parsing.tables.roster import RosterTable, read_roster_tables
from deliberation_cli.parsing.text.flow import Flow, Found, Span

_REACH = 40_000
"""A table further behind the start of the session is an annex of something else."""
_MANY = 3


@dataclass(slots=True)
class Header:
    """The sections of a header, and what its tables tell beside the lists."""

    sections: list[Section]
    unread: list[Span] = field(default_factory=list)
    """Where tables of people stand that could not be read."""
    counts: dict[str, Found[int]] = field(default_factory=dict)


def with_tables(flow: Flow, span: Span, sections: list[Section]) -> Header:
    """The sections of the header with those of its tables."""
    header = Header(sections)
    last: int | None = None
    tables = read_roster_tables(flow, Span(span.start, min(span.end, span.start + _REACH)))
    readable = [table for table in tables if table.read and table.lists]
    for table in tables:
        if last is not None and table.span.start - last > HEADER_REACH:
            break
        if table.signed:
            header.sections = [_before(section, table) for section in header.sections]
            continue
        outside = [s for s in header.sections if not _touches(s, table)]
        # « Commune | Délégué | P » twice abreast: a list read out of the second half tells nothing of the first
        again = _told_again(table, [s for s in outside if _of_table(s) or not any(_touches(s, t) for t in readable)])
        if not table.read:
            if not any(_people(s) >= _MANY and s.heading.kind == "present" for s in outside):
                header.sections = outside
                header.unread.append(table.span)
        elif again:
            header.sections = outside
        else:
            both = [*_sections(table, outside), *_beside(table, outside)]
            header.sections = sorted(both, key=lambda s: s.span.start)
            header.counts |= table.counts
            last = table.span.end
    return header


def _before(section: Section, table: RosterTable) -> Section:
    """A list of the text that ran on into a sheet to be signed, without those of the sheet."""
    listed = section.roster.people
    own = [entry for entry in listed if not table.span.start <= entry.person.span.start < table.span.end]
    if len(own) < _MANY or len(own) == len(listed):
        return section
    return replace(section, roster=replace(section.roster, people=own))


def _touches(section: Section, table: RosterTable) -> bool:
    """Whether the list of a section was read out of the table, or has its heading in it."""
    inside = table.span.start <= section.heading.span.start < table.span.end
    places = [entry.person.span.start for entry in section.roster.people]
    places += [proxy.giver.span.start for proxy in section.roster.proxies]
    return inside or any(table.span.start <= place < table.span.end for place in places)


def _people(section: Section) -> int:
    return len(section.roster.people) + len(section.roster.proxies)


def _told_again(table: RosterTable, outside: Sequence[Section]) -> bool:
    """Whether the present are listed already: a signed sheet repeats them, another college's does not."""
    there = [s for s in outside if s.heading.kind == "present"]
    told = [entry.person.value.name for s in there for entry in s.roster.people]
    mine = [e.person.value.name for heading, r in table.lists if heading.kind == "present" for e in r.people]
    if len(told) < _MANY or not mine:
        return False
    again = sum(any(part_of(name, other) for other in told) for name in mine)
    return again * 2 >= len(mine) or not all(_of_table(s) for s in there)


def _of_table(section: Section) -> bool:
    return section.heading.words.startswith(WORDS)


def _sections(table: RosterTable, outside: Sequence[Section]) -> list[Section]:
    """The table's lists; a proxy whose holder the text names is the text's, under the fuller name of its giver."""
    for _, roster in table.lists:
        kept = []
        for proxy in roster.proxies:
            told = [] if proxy.holder else [s for s in outside if _tells(s, proxy.giver)]
            for section in told:
                section.roster.proxies = [_in_full(p, proxy.giver) for p in section.roster.proxies]
            kept += [] if told else [proxy]
        roster.proxies = kept
    return [Section(heading, table.span, roster) for heading, roster in table.lists]


def _tells(section: Section, giver: Found[Person]) -> bool:
    return any(p.holder and part_of(giver.value.name, p.giver.value.name) for p in section.roster.proxies)


def _in_full(told: ProxyFound, giver: Found[Person]) -> ProxyFound:
    """« M. ROY à Mme BRUN » below a table in which « ROY Luc » is marked as represented."""
    name, full = told.giver.value.name, giver.value.name
    return replace(told, giver=giver) if len(words(name)) < len(words(full)) and part_of(name, full) else told


def _beside(table: RosterTable, outside: Sequence[Section]) -> list[Section]:
    """The sections that tell what the table does not: other tables', and those of the text of other kinds."""
    kinds = {heading.kind for heading, _ in table.lists}
    return [
        s
        for s in outside
        if _of_table(s) or s.heading.kind not in kinds or (s.heading.kind == "proxies" and s.roster.proxies)
    ]

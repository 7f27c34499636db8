"""What tables of people tell, beside the lists of the text: in its own place a table speaks, and no list does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.flow import Flow, Span
from deliberation_cli.parsing.sections import Section
from deliberation_cli.parsing.tables.roster import RosterTable, read_roster_tables

_REACH = 40_000
"""A table further behind the start of the session is an annex of something else."""
_MANY = 3


def with_tables(flow: Flow, span: Span, sections: list[Section]) -> tuple[list[Section], list[Span]]:
    """The sections of the header with those of its tables, and where tables stand that could not be read."""
    reach = Span(span.start, min(span.end, span.start + _REACH))
    for table in read_roster_tables(flow, reach):
        if table.signed:
            sections = [_before(section, table) for section in sections]
            continue
        outside = [s for s in sections if not _touches(s, table)]
        if not table.read:
            if any(_people(s) >= _MANY and s.heading.kind == "present" for s in outside):
                continue  # the text lists them all
            return outside, [table.span]
        if _told_again(table, outside):
            sections = outside
            continue
        return sorted([*_sections(table, outside), *_beside(table, outside)], key=lambda s: s.span.start), []
    return sections, []


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
    """Whether the text lists the present too: the sheet that was signed repeats them."""
    there = [e.person.value.name for s in outside if s.heading.kind == "present" for e in s.roster.people]
    return len(there) >= _MANY and any(heading.kind == "present" for heading, _ in table.lists)


def _sections(table: RosterTable, outside: Sequence[Section]) -> list[Section]:
    """The table's lists; a proxy whose holder the text names is the text's."""
    told = [p.giver.value.name for s in outside for p in s.roster.proxies if p.holder]
    for _, roster in table.lists:
        roster.proxies = [
            p for p in roster.proxies if p.holder or not any(part_of(p.giver.value.name, name) for name in told)
        ]
    return [Section(heading, table.span, roster) for heading, roster in table.lists]


def _beside(table: RosterTable, outside: Sequence[Section]) -> list[Section]:
    """The sections of the text that tell what the table does not."""
    kinds = {heading.kind for heading, _ in table.lists}
    return [s for s in outside if s.heading.kind not in kinds or (s.heading.kind == "proxies" and s.roster.proxies)]

"""Lists in columns whose lines a dump read across: told apart by their words, or left unread."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.attendance.section import FEW, Section
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.text.flow import Flow


def _beside(flow: Flow, one: Section, other: Section) -> bool:
    return flow.text[one.heading.span.end : other.heading.span.start].strip() == ""


def read_across(flow: Flow, sections: list[Section]) -> list[Section]:
    """« Présents : Pouvoirs : M. LEROY M. ROY à M. LEROY Mme PETIT … »: two columns whose lines a dump read across.

    The words between the names tell the columns apart: pairs are proxies, the others are present.
    """
    for at, one in enumerate(sections[:-1]):
        if one.heading.kind != "present" or one.roster.people:
            continue
        last = at + 1
        while last + 1 < len(sections) and sections[last].heading.kind == "absent" and not sections[last].roster.people:
            last += 1
        other, empty = sections[last], sections[at:last]
        beside = all(_beside(flow, a, b) for a, b in pairwise(sections[at : last + 1]))
        beside = beside or (len(empty) == 1 and _as_many_pairs(flow, other))
        if other.heading.kind == "proxies" and beside and other.roster.proxies and other.roster.people:
            for section, people in zip(empty, _shares(other.roster.people, len(empty)), strict=False):
                section.roster = Roster(people=people, end=other.roster.end)
            other.roster = Roster(proxies=other.roster.proxies, end=other.roster.end)
    return sections


def _split_by_givers(sections: Sequence[Section]) -> None:
    """« Présents : Excusés : M. LEROY, Mme PETIT M. ROY … Procurations : M. ROY à M. LEROY »: two columns in one list.

    Those who give a proxy stand last, all of them and nobody else: they were the second column.
    """
    for there, away in pairwise(sections):
        if there.heading.kind != "present" or there.roster.people or away.heading.kind != "absent":
            continue
        givers = [proxy.giver.value.name for s in sections for proxy in s.roster.proxies]
        names = [entry.person.value.name for entry in away.roster.people]
        first = len(names) - len(givers)
        if givers and first > len(givers) and sorted(names[first:]) == sorted(givers):
            there.roster = Roster(people=away.roster.people[:first], end=away.roster.end)
            away.roster = Roster(people=away.roster.people[first:], end=away.roster.end)


def _as_many_pairs(flow: Flow, section: Section) -> bool:
    """« Présents (25) : … Pouvoirs (2) : » and then all names: two of them are pairs, so the others give nothing."""
    count = section.heading.count
    stated = numbers.value(flow.fold[count.start : count.end]) if count else None
    return stated is not None and stated == len(section.roster.proxies)


def _shares(people: Sequence[Entry], lists: int) -> list[list[Entry]]:
    """« M. LEROY, Mme ROY M. BRUN, Mme PETIT »: so many lists, one behind the other, parted by no comma."""
    starts = [i for i, entry in enumerate(people) if not i or "," not in entry.before]
    if len(starts) != lists:
        return [list(people)]
    return [list(people[start:end]) for start, end in pairwise([*starts, len(people)])]


def without_lost_columns(flow: Flow, sections: list[Section]) -> list[Section]:
    """« PRÉSENTS ABSENTS » and then all names: nobody can say whose column a name stood in, so nothing is read."""
    _split_by_givers(sections)
    if any(s.heading.kind == "present" and s.roster.people for s in sections):
        return sections
    for one, other in pairwise(sections):
        beside = _beside(flow, one, other)
        column = one.heading.count is None and (
            ":" not in flow.text[one.heading.span.start : one.heading.span.end] or len(other.roster.people) > FEW
        )
        if column and beside and one.heading.kind == "present" and other.heading.kind != "present":
            other.roster = Roster()
    return sections

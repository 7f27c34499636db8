"""Stars behind names in the list of the present, and below the list what they say.

« * absent excusé », « ** M. Guy BRET, à partir du point 4 (procuration à Mme Zoé BRUN) ».
"""

from __future__ import annotations

from dataclasses import replace

from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.heading import Heading
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold

_LEGEND = late(
    r"(?<![^\s(;])(?P<mark>\*{1,3})\s?[:=–-]?\s?(?:membres? |conseillers? )?(?P<means>absente?s?|excusee?s?|represente"
    r"|(?:a|ont|ayant) donne|pouvoir|procuration)(?P<more>[^\n;*]{0,60})"
)
_GIVES = late(r"pouvoir|procuration|represent|donne")
_REACH = 1_500
"""Characters behind the list in which its stars are explained."""
_NEAR = 20
_STAR = late(r"[ ]?(?P<mark>\*{1,3})(?!\*)")


def without_starred(flow: Flow, sections: list[Section]) -> list[Section]:
    """The sections, those whom a star marks as away taken out of the list of the present."""
    there = [section for section in sections if section.heading.kind == "present" and section.roster.people]
    marks = {mark for section in there for entry in section.roster.people if (mark := _mark(flow, entry))}
    if not marks:
        return sections
    last = max(section.span.end for section in there)
    zone = there[0].span.start, min(len(flow.text), last + _REACH)
    for section in there:
        section.roster.proxies += _noted(flow, section, Span(section.roster.end, zone[1]))
    told = {match["mark"]: match for match in _LEGEND.finditer(flow.fold, *zone)}
    gone = {mark: _GIVES.search(told[mark]["means"] + told[mark]["more"]) is None for mark in marks if mark in told}
    if not gone:
        return sections
    starred = [entry for section in there for entry in section.roster.people if _mark(flow, entry) in gone]
    away = [entry for entry in starred if gone[_mark(flow, entry)]]
    for entry in (section.roster.people[-1] for section in there):
        if any(0 <= match.start() - entry.person.span.end < _NEAR for match in told.values()):
            entry.after = ""  # the legend below the last name is no note on it
    place = Span(there[-1].span.end, there[-1].span.end)
    listed = [_without(section, starred) if section in there else section for section in sections]
    absent = Section(Heading("absent", place, "absents"), place, Roster(people=away, end=place.end))
    return [*listed, absent] if away else listed


def _noted(flow: Flow, section: Section, zone: Span) -> list[ProxyFound]:
    """« * Mme Zoé BRUN, à partir du point 4 (procuration à M. Guy BRET) »: a note gives the proxy of a part of it."""
    found: list[ProxyFound] = []
    for note in _NOTE.finditer(flow.fold, *zone):
        holders = read_names(flow, Span(*note.span("to")))
        for entry in section.roster.people if len(holders) == 1 else ():
            name = fold(entry.person.value.name)
            if _mark(flow, entry) == note["mark"] and name in " ".join(note["who"].split()):
                giver = Found(entry.person.value, Span(*note.span("who")), entry.person.confidence)
                found.append(ProxyFound(giver, holders[0]))
    return found


_NOTE = late(
    r"(?<!\S)(?P<mark>\*{1,3})\s?(?P<who>[^;*(),]{3,60}),\s[^;()]{3,160}"
    r"\((?:procuration|pouvoir)s?(?: donnee?)? a (?P<to>[^();]{3,60})\)"
)


def _mark(flow: Flow, entry: Entry) -> str:
    star = _STAR.match(flow.text, entry.person.span.end)
    return star["mark"] if star else ""


def _without(section: Section, starred: list[Entry]) -> Section:
    kept = [entry for entry in section.roster.people if not any(entry is other for other in starred)]
    return replace(section, roster=replace(section.roster, people=kept))

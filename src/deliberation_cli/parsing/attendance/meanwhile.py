"""Who comes, leaves or hands over a vote in the course of the sitting (en cours de séance), told in a list of its own.

« PROCURATIONS EN COURS DE SÉANCE : Mme Zoé BRUN à M. Luc ROY à partir de 17h20 »: at the opening she is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from deliberation_cli.models import Movement, Person
from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.headings import Heading, find_headings
from deliberation_cli.parsing.attendance.list_ends import closed_list
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.hours import read_hour
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import ITEM

_REACH = 1_500
"""Characters of the longest list of that kind."""
_COMES = late(r"(?:(?:sont|est) )?(?:arriv|retour)")
_NEXT_CIVILITY = late(r"[\s(,;–-]+(?:MM?|M(?:me|lle|r)s?|Monsieur|Madame)\.?\s*$")
_UNTIL = late(r"\s*[(,]?\s?jusqu")


def is_meanwhile(heading: Heading) -> bool:
    """Whether a list tells what happens in the course of the sitting, and nothing of its opening."""
    return cue("movements", "meanwhile").search(heading.words) is not None


def at_opening(flow: Flow, sections: Sequence[Section]) -> list[Section]:
    """The sections, without those whom the present name and who hand over their vote later, or miss one vote."""
    there = [e.person.value.name for s in sections if s.heading.kind == "present" for e in s.roster.people]
    return [_at_opening(flow, section, there) for section in sections]


def _at_opening(flow: Flow, section: Section, there: Sequence[str]) -> Section:
    """« ABSENT AU MOMENT DU VOTE : M. Luc ROY », whom the present name: he was there at the opening."""
    roster = section.roster
    if is_meanwhile(section.heading):
        return replace(section, roster=Roster(proxies=_of_others(roster, there), end=roster.end))
    if section.heading.kind == "absent" and _AT_THE_VOTE.match(flow.fold, section.heading.span.start):
        roster.people = [e for e in roster.people if not any(part_of(e.person.value.name, name) for name in there)]
    return section


def _of_others(roster: Roster, there: Sequence[str]) -> list[ProxyFound]:
    return [p for p in roster.proxies if not any(part_of(p.giver.value.name, name) for name in there)]


_AT_THE_VOTE = late(
    r"(?:(?:etai(?:en)?t|est|sont) )?absent[(e·.)s-]* (?:au(?: moment)?|lors|durant|pendant|pour)"
    r" (?:(?:du|de|l[ea]|ce|cette|l') ?)?(?:moment du )?(?:la |l'|cette |ce )?"
    rf"(?:{ITEM}|vote|scrutin)\b"
)


def read_meanwhile(flow: Flow, span: Span) -> Iterator[Found[Movement]]:
    """The movements that lists of their own tell in `span`."""
    titles = [m for m in flow.scan(cue("movements", "meanwhile"), span) if flow.text[m.start()].isupper()]
    limits = [title.start() for title in titles[1:]] + [span.end]
    for title, following in zip(titles, limits[: len(titles)], strict=True):
        counted = _HOW_MANY.match(flow.fold, title.end())
        if not (title["colon"] or counted or flow.text[title.end() : title.end() + 2].strip()[:1].isupper()):
            continue
        limit = min(following, title.end() + _REACH)
        limit = next((h.span.start for h in find_headings(flow, Span(title.end(), limit))), limit)
        yield from _listed(flow, closed_list(flow, title.end(), limit, of_present=False), title[0])


_HOW_MANY = late(r"\s?[(–-]\s?\d{1,2}\s?\)?(?: (?:elus?|conseillers?|membres?|delegues?))?\s?(?:\)|:|\n)")
"""« Arrivées en cours de séance – 2 élus », over their names."""


def _listed(flow: Flow, span: Span, title: str) -> Iterator[Found[Movement]]:
    """Everybody in a list, and the words behind his name as the note."""
    roster = read_roster(flow, span, "proxies")
    people = [entry.person for entry in roster.people] + [proxy.giver for proxy in roster.proxies]
    people.sort(key=lambda person: person.span)
    ends = [person.span.start for person in people[1:]] + [span.end]
    for person, end in zip(people, ends[: len(people)], strict=True):
        yield _movement(flow, person, Span(person.span.end, end), title)


def _movement(flow: Flow, person: Found[Person], behind: Span, title: str) -> Found[Movement]:
    comes = _COMES.match(title) or _UNTIL.match(flow.fold, *behind)
    note = _NEXT_CIVILITY.sub("", flow.slice(behind)).strip(" \n,;.()–-")
    hour = read_hour(flow.fold[behind.start : behind.end]) or read_hour(title)  # « Arrivé à 20 h : M. Guy BRET »
    told = {"person": person.value, "kind": "arrival" if comes else "departure", "time": hour, "note": note or None}
    return Found(Movement.model_validate(told), Span(person.span.start, person.span.end + len(note)))

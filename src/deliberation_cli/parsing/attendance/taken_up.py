"""A list of the present that a margin interrupts after its first name, and that goes on below it.

« ÉTAIENT PRÉSENTS : / M. Luc PETIT, Maire. / ONT ÉTÉ / AFFICHÉES / LES / … / M. Guy BRET, Mme Zoé BRUN, … »
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.words import CIVILITY

_FEW = 2
"""So few names, before names in a row that no list has, are the beginning of a list."""
_FEWEST = 5
"""So many people in a row are the rest of it."""
_REACH = 600
_ROW = late(rf"(?<=\n)(?:{CIVILITY}\s[a-z][a-z' -]{{2,40}},\s){{2,}}{CIVILITY}\s[a-z]")


def taken_up(
    flow: Flow, sections: Sequence[Section], end: int, read: Callable[[Span], Section | None]
) -> list[Section]:
    """The sections, a list of the present that broke off read on; `read` reads the list in a stretch."""
    kept = list(sections)
    for i, section in enumerate(sections):
        if section.heading.kind != "present" or not 0 < len(section.roster.people) <= _FEW:
            continue
        limit = sections[i + 1].heading.span.start if i + 1 < len(sections) else end
        row = _ROW.search(flow.fold, section.span.end, min(section.span.end + _REACH, limit))
        rest = read(Span(row.start(), limit)) if row else None
        if rest is None or len(rest.roster.people) < _FEWEST or rest.roster.proxies:
            continue
        first = [entry.person.value.name for entry in section.roster.people]
        more = [e for e in rest.roster.people if not any(part_of(e.person.value.name, name) for name in first)]
        roster = replace(section.roster, people=[*section.roster.people, *more], end=rest.roster.end)
        kept[i] = replace(section, span=Span(section.span.start, rest.span.end), roster=roster)
    return kept

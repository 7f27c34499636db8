"""A table of crosses that a dump flattened: « COMMUNE PRÉSENT EXCUSÉ POUVOIR À Val M. BRET X Mont Mme BRUN X M. BRET ».

Which column a cross stood in is lost. Who is followed by a holder gave a proxy; the others were there only where the
header lists those who were not, and its count of the present agrees. Otherwise nothing is read.
"""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.entries import Entry, bare_entry
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

CROSSES = 5
"""So many crosses, a name before each, are a table."""
_ROW = 140
"""A row of the table is no longer than so many characters."""
_ROWS = 300
"""Nor are two or three of those who were away, one behind the other."""
CROSS = late(r"[xX×✓✔☒☑](?<![\w'’.].)(?![\w'’.])")
_NAMED = late(r"[A-ZÀ-Þ][\w'’.-]*\s$")
_HEAD = 260


def find_crosses(flow: Flow, span: Span) -> Span | None:
    """Where a table of crosses stands, its head included."""
    run: list[re.Match[str]] = []
    for cross in CROSS.finditer(flow.text, span.start, min(span.end, span.start + 8000)):
        if run and cross.start() - run[-1].end() > _ROWS:
            if len(run) >= CROSSES:
                break
            run = []
        run.append(cross)
    named = sum(_NAMED.search(flow.text, max(cross.start() - 30, 0), cross.start()) is not None for cross in run)
    if len(run) < CROSSES or 2 * named < len(run):
        return None  # « ORDRE DU JOUR : ✓ Budget communal ✓ Tarifs de la cantine »: signs before titles
    head = Span(max(span.start, run[0].start() - _HEAD), run[0].start())
    words = list(cue("attendance", "column").finditer(flow.fold, *head))
    return Span(words[0].start(), min(run[-1].end() + _ROW, span.end)) if len(words) > 1 else None


def read_crosses(flow: Flow, table: Span, absent: list[str], count: int | None) -> tuple[Roster, Roster] | None:
    """Who was there, with the proxies, and who was not, in the words of the table.

    Given the `absent` that the header names and its `count` of present; None where these do not agree.
    """
    crosses = list(CROSS.finditer(flow.text, table.start, table.end))
    named: list[Entry] = []
    roster = Roster(end=crosses[-1].end())
    starts = [table.start, *(cross.end() for cross in crosses)]
    rows = [read_names(flow, Span(start, cross.start())) for start, cross in zip(starts, crosses, strict=False)]
    civil = any(found.value.civility for row in rows for found in row)
    for i, row in enumerate(rows):
        people = [found for found in row if found.value.civility] if civil else row if i else row[-1:]
        if i and len(people) == 2:
            roster.proxies.append(ProxyFound(named.pop().person, people[0]))
        elif len(people) != 1:
            return None
        named.append(bare_entry(people[-1]))
    members = [entry.person for entry in named]
    last = next(iter(read_names(flow, Span(crosses[-1].end(), table.end))), None)
    if last and last.span.start - crosses[-1].end() <= _BESIDE and last.value.name in _names(members):
        roster.proxies.append(ProxyFound(named.pop().person, last))
        roster.end = last.span.end
    for proxy in roster.proxies:
        proxy.holder = _without_place(flow, proxy.holder, members) if proxy.holder else None
    away = [e for e in named if any(part_of(e.person.value.name, name) for name in absent)]
    roster.people = [e for e in named if not any(e is other for other in away)]
    return (roster, Roster(people=away, end=roster.end)) if count == len(roster.people) else None


_BESIDE = 2
"""A holder so near behind the last cross belongs to it."""


def _names(members: list[Found[Person]]) -> set[str]:
    return {member.value.name for member in members}


def _without_place(flow: Flow, holder: Found[Person], rows: list[Found[Person]]) -> Found[Person]:
    """« M. Paul BOUVERET VAL »: the place of the next row follows the holder; his own row tells where his name ends."""
    for row in rows:
        name = row.value.name
        if holder.value.name.startswith(f"{name} "):
            end = holder.span.start + len(name)
            if flow.text[holder.span.start : end] == name:
                return Found(holder.value.model_copy(update={"name": name}), Span(holder.span.start, end))
    return holder

"""A roll of boxes to tick: « ☒ présent ☐ absent ☐ pouvoir BRUN Zoé ☐ présent ☐ absent ☒ pouvoir à BRUN Zoé … »."""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.entries import bare_entry
from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.text.flow import Flow, Found, Span

ROWS = 5
"""So many rows of boxes are a roll."""
_TICKED = "☒☑✓✔■▣"
_NAME = 60
"""A name stands within so many characters of its boxes."""

_BESIDE = 3
"""A name so near behind the last boxes belongs to them."""

Group = list[re.Match[str]]


def read_boxes(flow: Flow, span: Span) -> list[tuple[ListKind, Span, Roster]]:
    """The lists that the boxes tell, and where they stand; none where a row has no box ticked, or no name."""
    groups = _groups(flow, span)
    if len(groups) < ROWS:
        return []
    end = groups[-1][-1].end()
    after = read_names(flow, Span(end, min(end + _NAME, span.end)))[:1]
    before = not after or after[0].span.start - end > _BESIDE
    lists: dict[ListKind, Roster] = {"present": Roster(), "absent": Roster(), "proxies": Roster()}
    for i, group in enumerate(groups):
        last = groups[i - 1][-1].end() if i else max(span.start, group[0].start() - _NAME)
        following = groups[i + 1][0].start() if i + 1 < len(groups) else min(group[-1].end() + _NAME, span.end)
        behind = read_names(flow, Span(group[-1].end(), following))
        named = read_names(flow, Span(last, group[0].start()))[-1:] if before else behind[-1:]
        said = [box for box in group if flow.text[box.start()] in _TICKED]
        if len(said) != 1 or not named:
            return []
        _place(lists, said[0][0], named[0], behind[:1] if before or len(behind) > 1 else [])
    place = Span(groups[0][0].start(), end)
    return [(kind, place, roster) for kind, roster in lists.items()]


def _place(lists: dict[ListKind, Roster], said: str, person: Found[Person], holder: list[Found[Person]]) -> None:
    entry = bare_entry(person)
    if "present" in said and "represent" not in said:
        lists["present"].people.append(entry)
    elif "absent" in said or "excus" in said:
        lists["absent"].people.append(entry)
    else:
        lists["proxies"].proxies.append(ProxyFound(person, holder[0] if holder else None))


def _groups(flow: Flow, span: Span) -> list[Group]:
    """Boxes that stand beside each other, two or more: one row of the roll each."""
    groups: list[Group] = []
    for box in flow.scan(cue("attendance", "box"), Span(span.start, min(span.end, span.start + 12_000))):
        if groups and box.start() - groups[-1][-1].end() < 4:
            groups[-1].append(box)
        elif not groups or box.start() - groups[-1][-1].end() < 2 * _NAME:
            groups.append([box])
    return [group for group in groups if len(group) > 1]

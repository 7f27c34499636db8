"""A roll of codes whose legend the page gives: « P = présent, Pv = pouvoir : BRUN Zoé P, BRET Guy Pv à BRUN Zoé »."""

from __future__ import annotations

import re
from typing import cast

from deliberation_cli.parsing.cues import value_cues
from deliberation_cli.parsing.flow import Flow, Span
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.headings import ListKind
from deliberation_cli.parsing.roster import Entry, ProxyFound, Roster

_ENTRY = re.compile(r"(?<!\w)(?P<code>[A-Z][A-Za-z]{0,3})\s?[=:–-]\s?(?=[a-zé])")
_NEAR = 45
"""The entries of a legend stand so near to each other."""
_ROW = 110
"""A row of the roll is no longer than so many characters."""
CODES = 5
"""So many codes, a name before each, are a roll."""


def _legend(flow: Flow, span: Span) -> tuple[dict[str, ListKind], int]:
    """What each code says, and where the legend ends."""
    said: dict[str, ListKind] = {}
    end = span.start
    for entry in _ENTRY.finditer(flow.text, span.start, min(span.end, span.start + 6000)):
        kind = next((v for p, v in value_cues("attendance", "code") if p.match(flow.fold, entry.end())), None)
        if kind and (not said or entry.start() - end < _NEAR):
            said[entry["code"]] = cast("ListKind", kind)
            end = entry.end()
    return said, end


def read_codes(flow: Flow, span: Span) -> list[tuple[ListKind, Span, Roster]]:
    """The lists that the codes tell, and where they stand; none where a row cannot be told."""
    legend, end = _legend(flow, span)
    if len(legend) < 2 or "present" not in legend.values():
        return []
    codes = "|".join(map(re.escape, sorted(legend, key=len, reverse=True)))
    pattern = re.compile(rf"(?<![\w'’.-])(?:{codes})(?![\w'’.=-]|\s?=)")
    lists: dict[ListKind, Roster] = {"present": Roster(), "absent": Roster(), "proxies": Roster()}
    giver: Entry | None = None
    position, rows = end, 0
    for code in pattern.finditer(flow.text, end, min(span.end, end + 12_000)):
        people = read_names(flow, Span(position, code.start())) if code.start() - position < _ROW else []
        if not people or len(people) > (2 if giver else 1):
            if rows:
                break
            position = code.end()
            continue
        if giver and len(people) == 2:
            lists["proxies"].proxies.append(ProxyFound(giver.person, people[0]))
        elif giver:
            lists["proxies"].people.append(giver)
        entry = Entry(people[-1], bracketed=False, before="")
        kind = legend[code[0]]
        giver = entry if kind == "proxies" else None
        if giver is None:
            lists[kind].people.append(entry)
        position, rows = code.end(), rows + 1
    place = Span(end, position)
    return [(kind, place, roster) for kind, roster in lists.items()] if rows >= CODES else []

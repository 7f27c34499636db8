"""A table whose last column counts votes, flattened: « Présents Absents ont donné procuration à Votants M. ROY 1 … ».

« M. ROY 1 » was there; « Mme BRUN M. ROY 1 » gave him her vote; « M. BRET 0 » neither came nor gave.
"""

from __future__ import annotations

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.entries import bare_entry
from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

ROWS = 5
"""So many rows, each with its figure, are a table."""
_ROW = 90
"""A row is no longer than so many characters."""
_REACH = 8_000
_HEAD = late(r"presents?\s+(?:absents?|excuses?)[^:;\d]{0,40}(?:procuration|pouvoir)[^:;\d]{0,20}\s+votants?(?=\s)")
_VOTES = late(r"(?<![\w./,-])[01](?![\w./,-])")


def read_vote_column(flow: Flow, span: Span) -> list[tuple[ListKind, Span, Roster]]:
    """The lists that the table tells, and where they stand; none where a row names nobody, or too many."""
    head = _HEAD.search(flow.fold, span.start, min(span.end, span.start + _REACH))
    if head is None:
        return []
    lists: dict[ListKind, Roster] = {"present": Roster(), "absent": Roster(), "proxies": Roster()}
    rows, position = 0, head.end()
    for votes in _VOTES.finditer(flow.fold, head.end(), min(span.end, head.end() + _REACH)):
        if votes.start() - position > _ROW:
            break
        people = _whole(flow, list(read_names(flow, Span(position, votes.start()))))
        if len(people) == 1:
            kind: ListKind = "present" if votes[0] == "1" else "absent"
            lists[kind].people.append(bare_entry(people[0]))
        elif len(people) == _AND_HOLDER and votes[0] == "1":
            lists["proxies"].proxies.append(ProxyFound(people[0], people[1]))
        else:
            break
        rows, position = rows + 1, votes.end()
    if rows < ROWS:
        return []
    place = Span(head.start(), position)
    for roster in lists.values():
        roster.end = position
    return [(kind, place, roster) for kind, roster in lists.items()]


_AND_HOLDER = 2


def _whole(flow: Flow, people: list[Found[Person]]) -> list[Found[Person]]:
    """« M. ROY Mme Marie – Paule BRUN »: where everybody has a civility, what has none goes on with the name before."""
    whole: list[Found[Person]] = []
    for found in people:
        if found.value.civility or not whole or not whole[-1].value.civility:
            whole.append(found)
        else:
            span = Span(whole[-1].span.start, found.span.end)
            named = whole[-1].value.model_copy(update={"name": flow.text[span.start : span.end]})
            whole[-1] = Found(named, span)
    return whole

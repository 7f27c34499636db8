"""Tables of people over whose columns nothing known stands: told by what fills them, names in one and marks in another.

« Conseillers départementaux | | ROY Luc | P | BRUN Zoé | E », and below « P : présent, E : excusé »: a column of names,
and one of words or codes that the page explains, each beside a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.tables.columns import STATES, Head, code_of, is_blank, legend, says, words
from deliberation_cli.parsing.tables.people import one_person
from deliberation_cli.parsing.text.flow import Flow, Grid, Span

_FEWEST = 5
"""So many rows show what a column holds."""
_MOSTLY = 0.9
_HEAD_ROWS = 2


def told_head(flow: Flow, grid: Grid) -> Head | None:
    """The head of a ruled table by what its columns hold; None where no column tells who was there."""
    if not grid.ruled or len(grid.rows) < _FEWEST:
        return None
    codes = legend(flow, grid)
    for first in range(_HEAD_ROWS + 1):
        rows = grid.rows[first:]
        if len(rows) < _FEWEST:
            return None
        states = [[_state(flow, row[column], codes) for row in rows] for column in range(len(grid.rows[0]))]
        told = [column for column, said in enumerate(states) if _is_told(said)]
        if len(told) != 1:
            continue
        named = [column for column in range(told[0]) if _are_names(flow, [row[column] for row in rows])]
        if len(named) == 1:
            roles: list[str | None] = [None] * len(grid.rows[0])
            roles[named[0]], roles[told[0]] = "name", "status"
            return Head(tuple(roles), first, Span(grid.span.start, grid.span.start))
    return None


def with_states(flow: Flow, grid: Grid, head: Head) -> Head:
    """« Commune | Conseiller | P/R/E/A », « Commune | Délégué | »: a column of codes under an unknown head."""
    if not grid.ruled or not head.columns("name") or head.columns(*STATES, "status", "signature"):
        return head
    codes, rows = legend(flow, grid), grid.rows[head.first :]
    unknown = [column for column, role in enumerate(head.roles) if role is None and column > head.columns("name")[0]]
    told = [column for column in unknown if _is_told([_state(flow, row[column], codes) for row in rows])]
    if len(rows) < _FEWEST or len(told) != 1:
        return head
    return head._replace(roles=tuple("status" if i == told[0] else role for i, role in enumerate(head.roles)))


def _state(flow: Flow, cell: Span | None, codes: Sequence[tuple[str, str]]) -> str | None:
    text = words(flow, cell)
    if not text or is_blank(text):
        return None
    coded = code_of(text, codes) if codes else None
    return coded or says(text)


def _is_told(states: Sequence[str | None]) -> bool:
    """Whether nearly every row says something of somebody, and several that he was there."""
    told = [state for state in states if state]
    return len(told) >= _MOSTLY * len(states) and "present" in told and len(set(told)) > 1


def _are_names(flow: Flow, cells: Sequence[Span | None]) -> bool:
    filled = [cell for cell in cells if cell and cell.end > cell.start]
    if len(filled) < _MOSTLY * len(cells):
        return False
    return sum(one_person(flow, cell) is not None for cell in filled) >= _MOSTLY * len(filled)

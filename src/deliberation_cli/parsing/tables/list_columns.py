"""Tables whose columns are lists: « Présents | Excusés | Pouvoirs », and the names of each under its head."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.attendance.headings import Heading, ListKind
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.tables.columns import Head, is_blank, role_of, words
from deliberation_cli.parsing.text.flow import Flow, Grid, Span

WORDS = "tableau"
"""The words of the heading that a table does without."""
_KINDS: dict[str, tuple[ListKind, str]] = {
    "present": ("present", "presents"),
    "absent": ("absent", "absents"),
    "excused": ("absent", "excuses"),
    "proxy": ("proxies", "pouvoirs"),
    "represented": ("proxies", "pouvoirs"),
}


def lists_by_column(flow: Flow, grid: Grid, head: Head) -> list[tuple[Heading, Roster]]:
    """The lists of a table, a column each; none where a cell holds no names, or one column alone is a list."""
    columns = head.columns(*_KINDS)
    if len(columns) > 1 and any(_names(flow, grid, head, column) for column in _unheaded(head)):
        return []  # « PRÉSENTS » over two columns of names: the second has no head of its own
    lists: list[tuple[Heading, Roster]] = []
    for column in columns if len(columns) > 1 else ():
        kind, word = _KINDS[str(head.roles[column])]
        cells = [row[column] for row in grid.rows[head.first :]]
        if any(role_of(words(flow, cell)) in _KINDS for cell in cells):
            return []  # « Excusés : », a list of its own under the first one
        for cell in _joined(flow, cells):
            if is_blank(words(flow, cell)):
                continue
            roster = read_roster(flow, cell, kind)
            if not roster.people and not roster.proxies:
                return []
            lists.append((Heading(kind, Span(cell.start, cell.start), f"{WORDS} {word}"), roster))
    return lists


def _joined(flow: Flow, cells: Sequence[Span | None]) -> list[Span]:
    """The cells of a column; those that follow each other in the text are one, for a name may run on in the next."""
    joined: list[Span] = []
    for cell in cells:
        if cell is None:
            continue
        if joined and not flow.text[joined[-1].end : cell.start].strip() and joined[-1].end <= cell.start:
            joined[-1] = Span(joined[-1].start, cell.end)
        else:
            joined.append(cell)
    return joined


def _unheaded(head: Head) -> list[int]:
    """The columns over which nothing stands, or nothing that is known."""
    return [column for column, role in enumerate(head.roles) if role is None]


def _names(flow: Flow, grid: Grid, head: Head, column: int) -> bool:
    """Whether several cells of a column name somebody."""
    cells = [row[column] for row in grid.rows[head.first :]]
    return sum(bool(cell and read_roster(flow, cell, "present").people) for cell in cells) >= _SEVERAL


_SEVERAL = 2

"""Tables whose columns are lists: « Présents | Excusés | Pouvoirs », and the names of each under its head."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.attendance.entries import bare_entry
from deliberation_cli.parsing.attendance.headings import Heading, ListKind
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.tables.columns import Head, Row, is_blank, role_of, words
from deliberation_cli.parsing.tables.people import one_person
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
    """The lists of a table, a column each; none where a cell holds no names, or one column alone is a list.

    Beside the names of their communes one column is one too.
    """
    columns = head.columns(*_KINDS)
    several = len(columns) > 1 or bool(head.columns("place"))
    if several and any(_names(flow, grid, head, column) for column in _unheaded(head)):
        return []  # « PRÉSENTS » over two columns of names: the second has no head of its own
    lists: list[tuple[Heading, Roster]] = []
    given = _line_by_line(flow, grid, head)
    lists += [] if given else _one_cell_each(flow, grid, head)
    if given:
        lists += given
        columns = [column for column in columns if head.roles[column] == "present"]
    for column in columns if given or several else ():
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


def _line_by_line(flow: Flow, grid: Grid, head: Head) -> list[tuple[Heading, Roster]]:
    """« ABSENTS | POUVOIRS DONNÉS À », as many lines under both, or in a row: the holder beside his giver, or none."""
    away, holders = head.columns("absent", "excused"), head.columns("holder")
    if len(away) != 1 or len(holders) != 1:
        return []
    rows = grid.rows[head.first :]
    givers, beside = ([line for row in rows for line in _lines(flow, row[c])] for c in (away[0], holders[0]))
    pairs = _row_by_row(flow, rows, away[0], holders[0])
    pairs = pairs or (list(zip(givers, beside, strict=True)) if len(givers) == len(beside) else [])
    told = [(one_person(flow, one), other and one_person(flow, other), words(flow, other)) for one, other in pairs]
    if not all(one and (other or is_blank(text)) for one, other, text in told):
        return []
    place = Span(grid.span.start, grid.span.start)
    absent = Roster(people=[bare_entry(one) for one, other, _ in told if one and not other], end=grid.span.end)
    proxies = Roster(proxies=[ProxyFound(one, other) for one, other, _ in told if one and other], end=grid.span.end)
    told_of: tuple[tuple[ListKind, str, Roster], ...] = (
        ("absent", "absents", absent),
        ("proxies", "pouvoirs", proxies),
    )
    return [(Heading(kind, place, f"{WORDS} {word}"), r) for kind, word, r in told_of if r.people or r.proxies]


def _lines(flow: Flow, cell: Span | None) -> list[Span]:
    """The lines of a cell that say something."""
    return [line for line in flow.lines(cell) if flow.slice(line).strip()] if cell else []


def _row_by_row(flow: Flow, rows: Sequence[Row], away: int, holder: int) -> list[tuple[Span, Span | None]]:
    """Who is away in each row, and the words beside him; nothing where a row holds more of one than of the other."""
    pairs: list[tuple[Span, Span | None]] = []
    for row in rows:
        if role_of(words(flow, row[holder])) == "total":
            continue
        givers, holders = _lines(flow, row[away]), _lines(flow, row[holder])
        if holders and len(holders) != len(givers):
            return []
        pairs += zip(givers, holders, strict=True) if holders else ((giver, None) for giver in givers)
    return pairs


def _one_cell_each(flow: Flow, grid: Grid, head: Head) -> list[tuple[Heading, Roster]]:
    """« Mandant | Mandataire », a cell of several people under each: the first gives to the first."""
    givers, holders = head.columns("giver"), head.columns("holder")
    if len(givers) != 1 or len(holders) != 1:
        return []
    pairs: list[ProxyFound] = []
    for row in grid.rows[head.first :]:
        cells = [row[givers[0]], row[holders[0]]]
        sides = [[e.person for e in read_roster(flow, cell, "present").people] if cell else [] for cell in cells]
        if len(sides[0]) != len(sides[1]):
            return []
        pairs += [ProxyFound(one, other) for one, other in zip(*sides, strict=True)]
    place = Span(grid.span.start, grid.span.start)
    roster = Roster(proxies=pairs, end=grid.span.end)
    return [(Heading("proxies", place, f"{WORDS} pouvoirs"), roster)] if len(pairs) > 1 else []


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

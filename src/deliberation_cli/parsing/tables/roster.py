"""A table of people that says of each whether he was there: a cross in a column, a code, or words.

Each row is about one person. What the table tells becomes lists under headings, as the text's own lists are. A table
whose head is one of a roll call and whose rows cannot be told gives no people: the lists are then a doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.entries import bare_entry
from deliberation_cli.parsing.attendance.headings import Heading, ListKind
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.tables.columns import (
    BETWEEN_PAGES,
    STATES,
    Head,
    Row,
    filled,
    is_blank,
    legend,
    read_head,
    says,
    words,
)
from deliberation_cli.parsing.tables.headless import told_head, with_states
from deliberation_cli.parsing.tables.list_columns import WORDS, lists_by_column
from deliberation_cli.parsing.tables.people import one_person, person_of
from deliberation_cli.parsing.tables.roster_rows import TOLD_BY, Told, tell
from deliberation_cli.parsing.tables.totals import read_totals
from deliberation_cli.parsing.text.flow import Flow, Found, Grid, Span
from deliberation_cli.parsing.text.proof import DOUBT

_FEWEST = 3
"""So few people are no roll call."""
_MOST_UNTOLD = 0.1
"""Share of the rows that may tell nothing, for the table still to be read."""
_NAMES = ("name", "giver", "deputy", "missing")


@dataclass(slots=True)
class RosterTable:
    """The lists of a table, as sections are; no people where it could not be read."""

    span: Span
    lists: list[tuple[Heading, Roster]] = field(default_factory=list)
    counts: dict[str, Found[int]] = field(default_factory=dict)
    """What its row of totals states."""
    read: bool = True
    signed: bool = False
    """A sheet to be signed: it names everybody, and tells nothing of them."""


def read_roster_tables(flow: Flow, span: Span) -> list[RosterTable]:
    """The tables of people in `span`; a table that goes on over the page is one."""
    out: list[RosterTable] = []
    head: Head | None = None
    for grid in flow.grids:
        if not span.start <= grid.span.start < span.end:
            continue
        read = read_head(flow, grid)
        own = with_states(flow, grid, read) if read else told_head(flow, grid)
        carried = own is None and head is not None and len(head.roles) == len(grid.rows[0]) and bool(out)
        head = own or (Head(head.roles, 0, head.span) if carried and head else None)
        table = _read(flow, grid, head) if head else None
        if table is None or (carried and not table.read and not _goes_on(flow, out[-1], grid)):
            head = None
        elif carried or (out and _goes_on(flow, out[-1], grid)):
            out[-1] = _joined(out[-1], table)
        else:
            out.append(table)
    return out


def _goes_on(flow: Flow, before: RosterTable, grid: Grid) -> bool:
    """Whether a page's end is all that stands between a table and the one before it."""
    return grid.span.start - before.span.end < BETWEEN_PAGES and flow.page_of(before.span.end - 1) != flow.page_of(
        grid.span.start
    )


def _joined(one: RosterTable, other: RosterTable) -> RosterTable:
    span = Span(one.span.start, other.span.end)
    read = one.read and other.read
    return RosterTable(span, [*one.lists, *other.lists] if read else [], one.counts | other.counts, read)


def _read(flow: Flow, grid: Grid, head: Head) -> RosterTable | None:
    """The lists of one table; None where its head is of no roll call."""
    if not head.columns(*TOLD_BY) or head.columns("subject"):
        return None
    head = _of_missing(flow, grid, head)
    groups = _groups(head)
    if not groups:
        lists = lists_by_column(flow, grid, head)
        people = sum(len(roster.people) + len(roster.proxies) for _, roster in lists)
        return RosterTable(grid.span, lists, read_totals(flow, grid, head)) if people >= _FEWEST else None
    told, untold, rows = _rows(flow, grid, head, groups)
    if _only_signed(head, told):
        return RosterTable(grid.span, signed=True) if rows >= _FEWEST else None
    if not told and untold < _FEWEST:
        return None
    table = RosterTable(grid.span)
    if untold > _MOST_UNTOLD * rows or (head.first and not any(row.state for row in told)):
        table.read = False
        return table if grid.ruled or head.columns("name") else None
    table.counts = read_totals(flow, grid, head)
    table.lists = _lists(grid, told, DOUBT if untold else 1.0)
    return table


def _of_missing(flow: Flow, grid: Grid, head: Head) -> Head:
    """« Absents | Ni pouvoir | Pouvoir donné à … »: a table of those who were not there, named under that word."""
    if head.roles[0] not in {"absent", "excused"} or head.columns(*_NAMES[:2]) or not head.columns("holder", "proxy"):
        return head
    cells = [cell for row in grid.rows[head.first :] if (cell := row[0]) and cell.end > cell.start]
    named = sum(one_person(flow, cell) is not None for cell in cells)
    if named < max(_FEWEST, (1 - _MOST_UNTOLD) * len(cells)):
        return head
    roles = ("missing", *(None if role == "deputy" else role for role in head.roles[1:]))
    return head._replace(roles=roles)


def _groups(head: Head) -> list[tuple[int, Sequence[int]]]:
    """Each column of names with the columns that speak of it: those up to the next column of names."""
    names = head.columns(*_NAMES)
    if not names and head.columns("first_name"):
        names = head.columns("first_name")[:1]
    if not names:
        return []
    if len(names) == 1:
        return [(names[0], range(len(head.roles)))]
    ends = [*names[1:], len(head.roles)]
    groups = [(name, tuple(range(name, end))) for name, end in zip(names, ends, strict=True)]
    groups = [group for group in groups if any(head.roles[i] in TOLD_BY for i in group[1])]
    return [*groups[:-2], *_of_the_titular(head, groups[-2:])]


_OF_PROXIES = frozenset(("note", "holder", "proxy"))


def _of_the_titular(head: Head, pair: Sequence[tuple[int, Sequence[int]]]) -> Sequence[tuple[int, Sequence[int]]]:
    """« Titulaire | Présence | Suppléant | Présence | Pouvoir à »: the member gives it, not his substitute."""
    if len(pair) < _BOTH or [head.roles[name] == "deputy" for name, _ in pair] != [False, True]:
        return pair
    (member, his), (deputy, own) = pair
    last = [i for i in own if head.roles[i] in _OF_PROXIES]
    if any(head.roles[i] in _OF_PROXIES for i in his) or not any(
        head.roles[i] in TOLD_BY for i in set(own) - set(last)
    ):
        return pair
    return [(member, (*his, *last)), (deputy, [i for i in own if i not in last])]


_BOTH = 2


def _rows(
    flow: Flow, grid: Grid, head: Head, groups: Sequence[tuple[int, Sequence[int]]]
) -> tuple[list[Told], int, int]:
    """What the rows say, how many of them say nothing that is understood, and how many name somebody."""
    codes = legend(flow, grid)
    implied = _implied(head)
    told: list[Told] = []
    untold = count = 0
    rows = grid.rows[head.first :]
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        unmarked = None
        for name, columns in groups:
            cell = row[name]
            if cell is None or cell.end <= cell.start or _title_row(flow, row, cell):
                continue
            if below and _replaced(flow, head, row, below):
                continue
            person = person_of(flow, row, head, name)
            if person is None:
                untold += not cue("tables", "total_row").fullmatch(words(flow, cell)) and len(filled(row)) > 1
                continue
            count += 1
            one = tell(flow, row, head, columns, person, codes)
            if one is None or (one.state is None and not implied and head.roles[name] != "deputy"):
                untold += 1
                continue
            if head.roles[name] == "deputy" and one.state != "present":
                continue  # a deputy who does not sit is no absent member
            if head.roles[name] == "deputy":
                one.person = _substitute(one.person)
                told = [other for other in told if other is not unmarked]  # whose seat is taken is no absent member
            if head.roles[name] == "giver" and one.state is None:
                one.state = "represented"
            if one.state is None and (not grid.ruled or flow.confidence(person.span) < 1.0):
                one.person = Found(person.value, person.span, DOUBT)  # a scan may have lost his cross
            unmarked = one if one.state is None else None
            one.state = one.state or implied
            told.append(one)
    return told, untold, count


def _replaced(flow: Flow, head: Head, row: Row, below: Row) -> bool:
    """« Titulaire | ROY Luc | | Suppléant | BRUN Zoé | signé », row under row: she signed in his stead."""
    qualities, signatures = head.columns("quality"), head.columns("signature")
    if len(qualities) != 1 or len(signatures) != 1 or not is_blank(words(flow, row[signatures[0]])):
        return False
    sits = words(flow, below[qualities[0]]).startswith("suppleant") and says(words(flow, below[signatures[0]]))
    return words(flow, row[qualities[0]]).startswith("titulaire") and sits == "present"


def _implied(head: Head) -> str | None:
    """Where the one column of marks is that of the present, who has no mark was not."""
    if head.columns("giver"):
        return "represented"
    if head.columns("missing"):
        return "absent"
    marked = {role for role in head.roles if role in STATES}
    return "absent" if marked == {"present"} and not head.columns("status") else None


def _title_row(flow: Flow, row: Row, cell: Span) -> bool:
    """The title of the rows under it: a cell over all columns, or one that names a commune or a group alone."""
    alone = len(filled(row)) == 1 and len(row) > 1
    wide = sum(part is None for part in row) >= len(row) - 1
    return alone and (wide or cue("tables", "title_row").match(words(flow, cell)) is not None)


def _only_signed(head: Head, told: Sequence[Told]) -> bool:
    """A sheet to be signed, in which nothing is told of most: who signed by hand is not seen in the text."""
    signed = not any(head.columns(role) for role in (*STATES, "status", "giver", "missing"))
    everybody = bool(told) and all(row.state for row in told)
    return signed and not everybody and sum(row.state == "present" for row in told) < _FEWEST


def _lists(grid: Grid, told: Sequence[Told], confidence: float) -> list[tuple[Heading, Roster]]:
    """The lists of the present, the absent and the proxies, each under the heading of its kind."""
    present, excused, absent, proxies = Roster(), Roster(), Roster(), Roster()
    for row in told:
        person = Found(row.person.value, row.person.span, min(row.person.confidence, confidence))
        if row.state == "present":
            present.people.append(bare_entry(person))
        elif row.state == "substituted" and row.substitute:
            present.people.append(bare_entry(_substitute(row.substitute)))
            if row.excused:
                excused.people.append(bare_entry(person))
        elif row.state == "represented":
            proxies.proxies.append(ProxyFound(person, row.holder, sure=confidence == 1.0))
        else:
            (excused if row.state == "excused" else absent).people.append(bare_entry(person))
        if row.giver:
            proxies.proxies.append(ProxyFound(row.giver, person, told_by_holder=True, sure=confidence == 1.0))
    place = Span(grid.span.start, grid.span.start)
    named = (("present", "presents", present), ("absent", "excuses", excused), ("absent", "absents", absent))
    lists = [(Heading(cast("ListKind", kind), place, f"{WORDS} {word}"), roster) for kind, word, roster in named]
    lists.append((Heading("proxies", place, f"{WORDS} pouvoirs"), proxies))
    for _, roster in lists:
        roster.end = grid.span.end
    return [(heading, roster) for heading, roster in lists if roster.people or roster.proxies]


def _substitute(person: Found[Person]) -> Found[Person]:
    """The person with the function that the column tells, where his name tells none."""
    return person._replace(value=person.value.model_copy(update={"role": person.value.role or "suppléant"}))

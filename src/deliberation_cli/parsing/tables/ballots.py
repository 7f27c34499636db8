"""A vote told in a table: figures under « Pour », « Contre », « Abstention », or a cross or a letter for each voter.

Where a table has a row for each group, only its total is the item's figure: nothing is added up. Where it has a row for
each voter, the names are read and no figure is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.tables.columns import (
    FIGURES,
    Head,
    Row,
    code_of,
    filled,
    is_blank,
    is_mark,
    legend,
    read_head,
    role_of,
    words,
)
from deliberation_cli.parsing.tables.people import person_of
from deliberation_cli.parsing.text.flow import Flow, Found, Grid, Span, remembered
from deliberation_cli.parsing.votes.figures import NUMBER_OR_NIL, Label, Number, Tally, to_number

_SIDES = frozenset(("in_favour", "against", "abstentions"))
_NAMED = {"against": "names_against", "abstentions": "names_abstaining", "not_voting": "names_not_voting"}
_LABELLED = 2
"""So many rows that open with a label are a table read downwards."""
_VOTERS = 3
"""So few rows with a cross or a code are no roll call of voters."""


@dataclass(slots=True)
class Ballot:
    """What a table tells of one vote."""

    span: Span
    tallies: list[Tally] = field(default_factory=list)
    names: dict[str, list[Found[Person]]] = field(default_factory=dict)


@remembered
def find_ballots(flow: Flow, span: Span) -> list[Ballot]:
    """The tables of a vote that lie inside `span`, in order."""
    inside = (grid for grid in flow.grids if span.start <= grid.span.start and grid.span.end <= span.end)
    return [ballot for grid in inside if (ballot := _ballot(flow, grid))]


def _ballot(flow: Flow, grid: Grid) -> Ballot | None:
    if grid not in flow.memo:
        head = read_head(flow, grid)
        across = _across(flow, grid, head) if head and not head.columns("subject", "number") else None
        alone = _labels_with_figures(flow, grid) or _downwards(flow, grid) if not head and grid.ruled else None
        flow.memo[grid] = across or alone
    found: Ballot | None = flow.memo[grid]
    return found


def _across(flow: Flow, grid: Grid, head: Head) -> Ballot | None:
    """Labels side by side over the figures, or over the crosses of each voter."""
    people = head.columns("name")
    if people and (len(head.columns(*_SIDES)) > 1 or head.columns("outcome")):
        return _voters(flow, grid, head, people[0])
    if len(head.columns(*FIGURES)) < _LABELLED or not head.columns(*_SIDES):
        return None
    rows = [row for row in grid.rows[head.first :] if filled(row)]
    ballot = Ballot(grid.span)
    counted = next((row for row in rows if row[0] and cue("tables", "total_row").fullmatch(words(flow, row[0]))), None)
    if counted is None and not _labelled(flow, rows, head):
        counted = rows[0] if rows else None
    if counted is not None:
        under = rows[rows.index(counted) + 1 :][:1] if len(rows) > 1 else []
        ballot.tallies = _figures(flow, head, counted, under)
    return ballot


def _labelled(flow: Flow, rows: Sequence[Row], head: Head) -> bool:
    """Whether each row is a group's: words stand in a column that is none of figures, and the rows are many."""
    figures = head.columns(*FIGURES)
    worded = [row for row in rows if any(cell and i not in figures and words(flow, cell) for i, cell in enumerate(row))]
    return len(rows) > 1 and len(worded) > 1


def _figures(flow: Flow, head: Head, row: Row, under: Sequence[Row]) -> list[Tally]:
    tallies = []
    for column in head.columns(*FIGURES, "total"):
        role, cell = str(head.roles[column]).replace("total", "voters"), row[column]
        if cell is None or cell.end <= cell.start:
            continue
        below = under[0][column] if under else None
        tally = _tally(flow, role, cell, below)
        tallies += [tally] if tally else []
    return tallies


def _tally(flow: Flow, role: str, cell: Span, below: Span | None = None) -> Tally | None:
    """The figure of a cell, and the voters named behind it or in the cell under it."""
    text = flow.fold[cell.start : cell.end]
    if is_mark(text) and text != "1":
        return None
    match = NUMBER_OR_NIL.match(flow.fold, *cell)
    number = to_number(match) if match else None
    start = number.span.end if number else cell.start
    rest = _unbracketed(flow, Span(start, cell.end))
    named = rest if _names_somebody(flow, rest) else None
    if named is None and below and not NUMBER_OR_NIL.match(flow.fold, *below) and _names_somebody(flow, below):
        named = below
    if number is None and named is None:
        return None
    return Tally(Label(role, cell), number, number.span if number else cell, names=named if role in _NAMED else None)


def _unbracketed(flow: Flow, span: Span) -> Span:
    """« (Mme BRUN, M. ROY) »: the brackets around names are no part of them."""
    inner = re.match(r"\s*(?:voix\s*)?[(\[:–-]+\s*(?P<in>.*?)[\s)\]]*$", flow.text[span.start : span.end], re.DOTALL)
    return Span(span.start + inner.start("in"), span.start + inner.end("in")) if inner else span


def _names_somebody(flow: Flow, span: Span) -> bool:
    text = flow.text[span.start : span.end]
    return any(word[:1].isupper() and len(word) > 1 for word in text.replace("(", " ").split())


def _labels_with_figures(flow: Flow, grid: Grid) -> Ballot | None:
    """« Pour : 10 | Contre : 7 », and under them those who voted so."""
    heads = [(i, cell, *_label(flow, cell)) for i, cell in enumerate(grid.rows[0]) if cell and cell.end > cell.start]
    known = [(i, cell, role, number) for i, cell, role, number in heads if role in FIGURES and number]
    if len(known) < _LABELLED or len(known) < len(heads) or not any(role in _SIDES for _, _, role, _ in known):
        return None
    ballot = Ballot(grid.span)
    for column, cell, role, number in known:
        below = grid.rows[1][column] if len(grid.rows) > 1 else None
        named = below if below and role in _NAMED and _names_somebody(flow, below) else None
        ballot.tallies.append(Tally(Label(str(role), cell), number, cell, names=named))
    return ballot


def _label(flow: Flow, cell: Span) -> tuple[str | None, Number | None]:
    """« Contre : 7 »: what the label says, and its figure."""
    told = re.compile(r"(?P<label>[^\d:=]+?)\s*[:=]\s*(?P<figure>\S.*)", re.DOTALL).fullmatch(flow.fold, *cell)
    number = NUMBER_OR_NIL.match(flow.fold, told.start("figure"), cell.end) if told else None
    if told is None or number is None:
        return None, None
    return role_of(" ".join(told["label"].split())), to_number(number)


def _downwards(flow: Flow, grid: Grid) -> Ballot | None:
    """« Pour | 12 », « Contre | 1 | Mme BRUN »: a label opens each row."""
    labelled = [row for row in grid.rows if row[0] and len(filled(row)) > 1]
    rows = [row for row in labelled if role_of(words(flow, row[0])) in FIGURES]
    roles = [role_of(words(flow, row[0])) for row in rows]
    if len(rows) < _LABELLED or not _SIDES & set(roles) or len(set(roles)) < len(roles):
        return None
    ballot = Ballot(grid.span)
    for row, role in zip(rows, roles, strict=True):
        cells = filled(row[1:])
        tally = _tally(flow, str(role), cells[0], cells[1] if len(cells) > 1 else None) if cells else None
        ballot.tallies += [tally] if tally else []
    return ballot if any(tally.number for tally in ballot.tallies) and 2 * len(rows) > len(labelled) else None


def _voters(flow: Flow, grid: Grid, head: Head, column: int) -> Ballot | None:
    """Who voted how, by a cross under a side or a letter under « Vote »; None where a row is not understood."""
    codes = legend(flow, grid, votes=True)
    names: dict[str, list[Found[Person]]] = {}
    count = 0
    for row in grid.rows[head.first :]:
        person = person_of(flow, row, head, column)
        side = _side(flow, row, head, codes) if person else None
        if person is None or side is None:
            continue
        if side == "?":
            return Ballot(grid.span)
        count += 1
        if side in _NAMED:
            names.setdefault(_NAMED[side], []).append(person)
    return Ballot(grid.span, names=names) if count >= _VOTERS else None


def _side(flow: Flow, row: Row, head: Head, codes: Sequence[tuple[str, str]]) -> str | None:
    """The side that a row's voter took: None where it says none, "?" where it says two or is not understood."""
    said: set[str] = set()
    for column in head.columns(*_SIDES, "not_voting", "outcome"):
        role, text = str(head.roles[column]), words(flow, row[column])
        if is_blank(text):
            continue
        if role == "outcome":
            said.add(code_of(text, codes, "vote_code") or "?")
        else:
            said.add(role if is_mark(text) or code_of(text, codes, "vote_code") == role else "?")
    return said.pop() if len(said) == 1 else "?" if said else None


def figure_of(flow: Flow, cell: Span) -> Number | None:
    """The figure alone in a cell."""
    match = NUMBER_OR_NIL.fullmatch(flow.fold, *cell)
    return to_number(match) if match else None

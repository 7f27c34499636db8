"""A list of deliberations as a table: « N° | Objet | Vote », each row an item (liste des délibérations examinées)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.ballots import figure_of
from deliberation_cli.parsing.tables.columns import FIGURES, Head, Row, filled, is_blank, read_head, words
from deliberation_cli.parsing.text.flow import Flow, Found, Grid, Span, remembered
from deliberation_cli.parsing.votes.figures import Label, Number, Tally
from deliberation_cli.parsing.votes.labels import find_labels

_SIDES = ("in_favour", "against", "abstentions")
_FEWEST = 2
"""So few rows that tell a decision are a list."""
_TOLD_SHARE = 0.5
"""Share of the rows that tell a decision, in a list of decisions."""
_TITLE_REACH = 500
_LONGEST_NUMBER = 30


class ListRow(NamedTuple):
    """One deliberation of a list."""

    span: Span
    subject: tuple[Span, ...]
    """The lines of its subject: a table drawn in the text breaks them."""
    number: Found[str] | None = None
    told: tuple[Span, ...] = ()
    """The cells that say what was decided."""
    figures: tuple[Tally, ...] = ()

    @property
    def title(self) -> Span:
        """From the first word of the subject to its last."""
        return Span(self.subject[0].start, self.subject[-1].end)


@dataclass(slots=True)
class DeliberationList:
    """A table that lists deliberations."""

    span: Span
    rows: list[ListRow] = field(default_factory=list)


@remembered
def find_lists(flow: Flow, span: Span) -> list[DeliberationList]:
    """The lists of deliberations in `span`; one that goes on over the page is two here."""
    out: list[DeliberationList] = []
    head: Head | None = None
    above: Grid | None = None
    for grid in flow.grids:
        if not (span.start <= grid.span.start and grid.span.end <= span.end):
            continue
        own = _headed(flow, grid)
        same = head.roles == own.roles if head and own else bool(head and len(head.roles) == len(grid.rows[0]))
        goes_on = same and bool(out)
        carried = own is None and goes_on
        head = own or (head._replace(first=0) if carried and head else None)
        rows = _rows(flow, grid, head) if head else _numbered_rows(flow, grid)
        if rows and not head:
            out.append(DeliberationList(grid.span, rows))
            continue
        if head and (_tells(flow, rows) or (goes_on and rows) or (rows and _titled(flow, grid, head))):
            if above and out and above.rows and len(above.rows[0]) == len(head.roles):
                _rejoin(flow, out[-1], above.rows[-1], grid.rows[head.first], head)
            out.append(DeliberationList(grid.span, rows))
            above = grid
        else:
            head = None
    return out


def _rejoin(flow: Flow, listed: DeliberationList, last: Row, first: Row, head: Head) -> None:
    """A row that the end of a page cuts: its subject stands, or goes on, in the first row of the next page."""
    rest = _cells(first, head, "subject")
    if not rest or len(filled(first)) > len(rest) or not _number(flow, last, head):
        return
    whole = _row(
        flow,
        tuple(cell if cell and cell.end > cell.start else under for cell, under in zip(last, first, strict=True)),
        head,
    )
    if whole is None:
        return
    whole = whole._replace(subject=tuple(dict.fromkeys((*whole.subject, rest[-1]))))
    if listed.rows and listed.rows[-1].number == whole.number:
        listed.rows.pop()
    listed.rows.append(whole)


def _headed(flow: Flow, grid: Grid) -> Head | None:
    """The head of a table, if it is one of deliberations."""
    head = read_head(flow, grid)
    if head is None:
        return None
    roles = list(head.roles)
    subjects = head.columns("subject")
    if len(subjects) > 1 and not head.columns("number"):
        roles[subjects[0]] = "number"  # « Délibération | Objet | Vote »
    for column in _ranks(flow, grid, head):
        roles[column] = "other"
    if not subjects and "civility" in roles and "name" not in roles:
        roles[roles.index("civility")] = "subject"  # « N° | Titre | Décision »
    if "subject" not in roles or "name" in roles:
        return None
    told = "outcome" in roles or sum(role in _SIDES for role in roles) > 1
    return head._replace(roles=tuple(roles)) if told or "number" in roles else None


def _ranks(flow: Flow, grid: Grid, head: Head) -> list[int]:
    """« N° ordre | N° délibération | Objet »: of several columns of numbers, all but the one of the longest."""
    columns = head.columns("number")
    lengths = {c: sum(len(words(flow, row[c])) for row in grid.rows[head.first :]) for c in columns}
    longest = max(columns, key=lambda c: lengths[c], default=None)
    return [column for column in columns if column != longest]


def _titled(flow: Flow, grid: Grid, head: Head) -> bool:
    """Whether the words above say that a table without a column of decisions lists deliberations."""
    above = Span(max(grid.span.start - _TITLE_REACH, 0), grid.span.start)
    return bool(head.columns("number")) and cue("tables", "list_title").search(flow.fold, *above) is not None


def _tells(flow: Flow, rows: Sequence[ListRow]) -> bool:
    telling = sum(bool(row.figures) or any(decided(flow, cell) for cell in row.told) for row in rows)
    return telling >= _FEWEST and telling >= _TOLD_SHARE * len(rows)


def decided(flow: Flow, cell: Span) -> str | None:
    """What a cell says was decided."""
    text = words(flow, cell)
    outcome = next((value for pattern, value in value_cues("tables", "decided") if pattern.search(text)), None)
    return outcome or ("figures" if cue("tables", "votes").search(text) else None)


def _rows(flow: Flow, grid: Grid, head: Head) -> list[ListRow]:
    rows: list[ListRow] = []
    for cells in grid.rows[head.first :]:
        if not grid.ruled and rows and (wrapped := _wrapped(flow, rows[-1], cells, head)):
            rows[-1] = wrapped
            continue
        row = _row(flow, cells, head)
        if row is None:
            continue
        bare = not row.told and not row.figures
        if rows and row.number is None and head.columns("number") and not _complete(rows[-1]):
            rows[-1] = _joined(rows[-1], row)
        elif row.number or not (bare and head.columns("number")):
            rows.append(row)
    return rows


def _wrapped(flow: Flow, above: ListRow, cells: Row, head: Head) -> ListRow | None:
    """The row above with a line under it in which its cells go on; None where a row of its own starts."""
    if above.number is None or above.figures or _number(flow, cells, head) or list(_figures(flow, cells, head)):
        return None
    subject = tuple(_cells(cells, head, "subject")[-1:])
    told = tuple(cell for cell in _cells(cells, head, "outcome") if not is_blank(words(flow, cell)))
    first = next(iter(told or subject), None)
    if first is None:
        return None
    opens = subject and all(flow.text[cell.start].isupper() for cell in (*subject, *told))
    if opens and (told or not _OPEN_END.search(flow.fold, above.subject[-1].start, above.subject[-1].end)):
        return None
    end = max(cell.end for cell in (*subject, *told))
    return above._replace(span=Span(above.span.start, end), subject=above.subject + subject, told=above.told + told)


_OPEN_END = late(r"(?:(?<![a-z])(?:d[eu]s?|l[ae]s?|et|a|au|aux|en|par|pour|sur|un|une)|['’–:-])\s*$")
"""« Convention auprès du », and its last word in the next line of the table."""


def _numbered_rows(flow: Flow, grid: Grid) -> list[ListRow]:
    """« 2023-41 | Tarifs de la | 29 Pour / | cantine | 6 Contre »: columns of white space without heads.

    Each number opens a row; lines without one go on with its subject and its vote.
    """
    rows: list[ListRow] = []
    if grid.ruled or any(len(cells) != _COLUMNS for cells in grid.rows):
        return rows
    for number, subject, told in grid.rows:
        opens = number is not None and _ACT.fullmatch(words(flow, number)) is not None
        if not opens and (not rows or (number and number.end > number.start)):
            return []
        parts = [cell for cell in (number if opens else None, subject, told) if cell and cell.end > cell.start]
        titles = tuple(cell for cell in (subject,) if cell and cell.end > cell.start)
        votes = tuple(cell for cell in (told,) if cell and cell.end > cell.start)
        if not opens or number is None:
            row, end = rows[-1], max(part.end for part in parts)
            rows[-1] = row._replace(span=Span(row.span.start, end), subject=row.subject + titles, told=row.told + votes)
        elif titles:
            span = Span(number.start, max(part.end for part in parts))
            rows.append(ListRow(span, titles, Found(clean_number(flow.slice(number)), number), votes))
    telling = sum(any(decided(flow, cell) for cell in row.told) for row in rows)
    return rows if len(rows) >= _FEWEST_ACTS and telling >= _MOST_ACTS * len(rows) else []


_COLUMNS = 3
_ACT = late(r"(?:n ?[°o] ?)?(?:[a-z]{1,8}[ _.-]?)?\d[\w./-]*\d")
"""An act's number: more than one figure, so that no rank of a plain table is one."""
_FEWEST_ACTS, _MOST_ACTS = 3, 0.7
"""So many rows, of which so many tell what was decided, are a list though no head says so."""


def _complete(row: ListRow) -> bool:
    return bool(row.told or row.figures)


def _joined(row: ListRow, rest: ListRow) -> ListRow:
    """A row whose subject goes on in the next line of a table drawn in the text."""
    return row._replace(
        span=Span(row.span.start, rest.span.end),
        subject=row.subject + rest.subject,
        told=rest.told,
        figures=rest.figures,
    )


def _row(flow: Flow, cells: Row, head: Head) -> ListRow | None:
    """A row with a subject; None where it has none, or counts the others."""
    column = head.columns("subject")[-1]
    subject = cells[column]
    parts = filled(cells)
    if subject is None or not any(map(str.isalpha, flow.text[subject.start : subject.end])):
        return None
    if cue("tables", "total_row").fullmatch(words(flow, parts[0])):
        return None
    span = Span(min(part.start for part in parts), max(part.end for part in parts))
    told = [cell for cell in _cells(cells, head, "outcome") if not is_blank(words(flow, cell))]
    figures = list(_figures(flow, cells, head))
    told += [cell for cell in _cells(cells, head, *FIGURES) if not figures and decided(flow, cell)]
    if told or figures:
        told += [cell for cell in _cells(cells, head, "note") if decided(flow, cell) or find_labels(flow, cell)]
    return ListRow(span, (subject,), _number(flow, cells, head), tuple(told), tuple(figures))


def _cells(cells: Row, head: Head, *roles: str) -> list[Span]:
    return [cell for i in head.columns(*roles) if (cell := cells[i]) and cell.end > cell.start]


def _number(flow: Flow, cells: Row, head: Head) -> Found[str] | None:
    for cell in _cells(cells, head, "number"):
        text = flow.slice(cell)
        if len(text) <= _LONGEST_NUMBER and any(map(str.isdigit, text)):
            return Found(clean_number(text), cell)
    return None


def _figures(flow: Flow, cells: Row, head: Head) -> Iterator[Tally]:
    for column in head.columns(*FIGURES):
        cell = cells[column]
        number: Number | None = figure_of(flow, cell) if cell and cell.end > cell.start else None
        if cell and number and number.value is not None:
            yield Tally(Label(str(head.roles[column]), cell), number, cell)

"""Rows of a block: runs that face each other, and cells of two lines beside which a single line stands half-way."""

from __future__ import annotations

import re

from deliberation_cli.reading.cells import TableRun
from deliberation_cli.reading.runs import Run

_TRIPLE = 3


def rows_of(block: list[Run]) -> list[list[Run]]:
    """Runs of a block as rows from top to bottom; a cell of two lines is one run of its row."""
    rows = _with_wrapped(_rows(block))
    return _with_centred(rows) if len(rows) >= _TRIPLE else rows


def _rows(block: list[Run]) -> list[list[Run]]:
    rows: list[list[Run]] = []
    head: Run | None = None
    for run in sorted(block, key=lambda run: run.top + run.bottom):
        if head is not None:
            facing = min(run.bottom, head.bottom) - max(run.top, head.top)
            near = facing >= 0.5 * min(run.bottom - run.top, head.bottom - head.top)
            if near and not any(_stacked(run, other) for other in rows[-1]):
                rows[-1].append(run)
                continue
        head = run
        rows.append([run])
    return rows


def _stacked(run: Run, other: Run) -> bool:
    """Whether two runs share most of their width: one stands under the other, though a tall run faces both."""
    shared = min(run.x1, other.x1) - max(run.x0, other.x0)
    apart = abs(run.bottom - other.bottom)
    narrower = min(run.width, other.width)
    # Two long lines that share most of their width are two, however bent the page: « Présents : … » over « Morel – … ».
    least = _BENT if narrower > _LONG * run.height else 0.5
    return shared > 0.5 * narrower and apart > least * run.height


_BENT, _LONG = 0.25, 5.0
"""Heights by which two long lines stand apart at least, and heights from which a line is long."""


def _with_centred(rows: list[list[Run]]) -> list[list[Run]]:
    """« excusée, suppléée par M. Luc », half a line below it « Mme Zoé BRUN », half a line below that « ROY »: one row.

    Cells are often centred in their rows: a cell of two lines stands half above and half below the others.
    """
    kept: list[list[Run]] = []
    i = 0
    while i < len(rows):
        row = _centred(*rows[i : i + _TRIPLE]) if i + _TRIPLE <= len(rows) else None
        kept.append(row or rows[i])
        i += _TRIPLE if row else 1
    return kept


def _centred(above: list[Run], row: list[Run], below: list[Run]) -> list[Run] | None:
    """The row with the cells of two lines that stand around it; None where these are three rows."""
    if len(above) != len(below) or any(isinstance(run, TableRun) for run in (*above, *row, *below)):
        return None
    cells = list(zip(sorted(above, key=left_edge), sorted(below, key=left_edge), strict=True))
    if not all(_of_one_cell(one, two) for one, two in cells):
        return None
    middle = (above[0].top + below[0].bottom) / 2
    for run in row:
        beside = all(run.x1 <= min(one.x0, two.x0) or run.x0 >= max(one.x1, two.x1) for one, two in cells)
        if not beside or abs((run.top + run.bottom) / 2 - middle) > _HALF_WAY * run.height:
            return None
    return [*row, *(_joined(one, two) for one, two in cells)]


def _with_wrapped(rows: list[list[Run]]) -> list[list[Run]]:
    """« M. Guy BRET | Mme Zoé | M. Luc ROY », and below « BRUN » alone under « Mme Zoé »: her cell has two lines."""
    kept: list[list[Run]] = []
    for row in rows:
        lone = row[0] if len(row) == 1 and kept and len(kept[-1]) > 1 else None
        cell = next((run for run in kept[-1] if _lacks_family(run, lone)), None) if lone else None
        if lone and cell:
            kept[-1] = [_joined(run, lone) if run is cell else run for run in kept[-1]]
        else:
            kept.append(row)
    return kept


def _lacks_family(run: Run, below: Run) -> bool:
    """Whether a civility and a given name stand right above a family name in capitals, at the same edge."""
    if isinstance(run, TableRun) or isinstance(below, TableRun) or abs(run.x0 - below.x0) > _SAME_EDGE:
        return False
    named = _GIVEN_ALONE.fullmatch(run.text) and _FAMILY_ALONE.fullmatch(below.text)
    return bool(named) and _of_one_cell(run, below)


_SAME_EDGE = 2.0
"""Points by which the lines of a cell begin apart, at most."""
_GIVEN_ALONE = re.compile(r"(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s(?:[A-ZÀ-Þ][a-zà-ÿ]+[ -]?)+")
_FAMILY_ALONE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,}")
_HALF_WAY = 0.3
"""Heights by which a line stands off the middle of two others, at most."""
_NEXT_LINE = (0.85, 1.7)
"""Heights from one line of a cell to the next."""


def _of_one_cell(one: Run, two: Run) -> bool:
    """Whether two runs are a line and the next one of the same cell."""
    height = max(one.height, two.height)
    overlap = min(one.x1, two.x1) - max(one.x0, two.x0)
    return overlap > 0 and _NEXT_LINE[0] * height <= two.bottom - one.bottom <= _NEXT_LINE[1] * height


def _joined(one: Run, two: Run) -> Run:
    """Both lines as one run."""
    box = min(one.x0, two.x0), min(one.top, two.top), max(one.x1, two.x1), max(one.bottom, two.bottom)
    run = Run(one.words[0], box, one.index)
    run.words = [*one.words, *two.words]
    return run


def left_edge(run: Run) -> float:
    """Where a run begins, in points."""
    return run.x0

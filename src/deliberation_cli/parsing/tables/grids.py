"""Tables in the text: cells of ruled tables, of office documents, and those drawn with bars, as stretches of a flow.

A reader hands over tables as cells of text or of boxes; here each cell is found again among the words of the flow,
so that what is read there leads back to its page and place. A table whose cells stand mixed in the text is left.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, repeat

from deliberation_cli.models import BBox
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.stretches import even, grid_of
from deliberation_cli.parsing.tables.unruled import find_unruled
from deliberation_cli.parsing.text.drawn import BAR
from deliberation_cli.parsing.text.flow import Flow, Grid, Span, fold
from deliberation_cli.reading.page import Page, Table

_HEAD_ROWS = 4
"""The words over the columns stand in the first rows, under a title at most."""
_FEWEST = 2
"""So few rows are a table already: labels, and figures under them."""


def find_grids(flow: Flow, pages: Sequence[Page]) -> tuple[Grid, ...]:
    """The tables of the text that may tell who was there, what was decided or how it was voted, in order."""
    found: list[Grid] = []
    for page, words in zip(pages, _words_of(flow), strict=True):
        position = words.start
        for table in page.tables:
            if len(table.rows) < _FEWEST:
                continue
            if table.box:
                grid = _by_place(flow, table, words) if _worth(table) or _goes_on(found, table) else None
            else:
                grid, position = _by_text(flow, table, range(position, words.stop))
            found += [grid] if grid else []
        if page.number:
            found += find_unruled(flow, words, found)
    found += _drawn(flow)
    return tuple(sorted(found, key=lambda grid: grid.span))


def _words_of(flow: Flow) -> Iterator[range]:
    """Indexes of the words of each page."""
    firsts = [bisect_left(flow.starts, offset) for offset, _ in flow.page_starts]
    for first, following in zip(firsts, [*firsts[1:], len(flow.words)], strict=True):
        yield range(first, following)


def _worth(table: Table) -> bool:
    """Whether the first rows say something of people, items or votes: most tables tell of money."""
    head = " ".join(cell.text for row in table.rows[:_HEAD_ROWS] for cell in row if cell)
    return cue("tables", "worth").search(fold(head)) is not None or any(
        map(_coded, range(len(table.rows[0])), repeat(table))
    )


def _coded(column: int, table: Table) -> bool:
    """« P », « E », « P », « A » under each other: a column of marks, whatever its head."""
    cells = [cell.text for row in table.rows if (cell := row[column]) and cell.text.strip()]
    marks = {cell for cell in cells if _MARK.fullmatch(cell)}
    return len(cells) >= _MARKS and len(marks) > 1 and sum(cell in marks for cell in cells) >= _MOSTLY * len(cells)


_MARK = late(r"[A-Z]{1,3}\.?")
_MARKS, _MOSTLY = 5, 0.8


def _goes_on(found: Sequence[Grid], table: Table) -> bool:
    """Whether a table may carry on the one before it, whose head stands on the page before."""
    return bool(found) and len(found[-1].rows[0]) == len(table.rows[0])


def _by_place(flow: Flow, table: Table, words: range) -> Grid | None:
    """Cells by the words that stand inside their boxes."""
    boxes = [
        (cell.box, row, column)
        for row, cells in enumerate(table.rows)
        for column, cell in enumerate(cells)
        if cell and cell.box
    ]
    boxes.sort()
    held: dict[tuple[int, int], list[int]] = {}
    for index in words:
        box = flow.words[index].box
        if box is None or table.box is None or not _inside(box, table.box):
            continue
        place = next(((row, column) for cell, row, column in boxes if _inside(box, cell)), None)
        if place:
            held.setdefault(place, []).append(index)
    if not all(part[-1] - part[0] + 1 == len(part) for part in held.values()):
        return None  # the words of one cell stand apart in the text
    shape = [[None if cell is None else held.get((r, c), []) for c, cell in enumerate(row)] for r, row in
             enumerate(table.rows)]  # fmt: skip
    return grid_of(flow, shape)


def _inside(box: BBox, cell: BBox) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return cell[0] <= x <= cell[2] and cell[1] <= y < cell[3]


def _by_text(flow: Flow, table: Table, words: range) -> tuple[Grid | None, int]:
    """Cells by their words, which follow one another in the text; and where the words behind the table start."""
    texts = [word for row in table.rows for cell in row if cell for word in cell.text.split()]
    start = _find(flow, texts, words)
    if not texts or start is None:
        return None, words.start
    shape: list[list[list[int] | None]] = []
    position = start
    for row in table.rows:
        cells: list[list[int] | None] = []
        for cell in row:
            count = len(cell.text.split()) if cell else 0
            cells.append(list(range(position, position + count)) if cell else None)
            position += count
        shape.append(cells)
    return grid_of(flow, shape, ruled=table.ruled) if _worth(table) else None, position


def _find(flow: Flow, texts: Sequence[str], words: range) -> int | None:
    for index in words:
        if flow.words[index].text == texts[0] and [w.text for w in flow.words[index : index + len(texts)]] == texts:
            return index
    return None


def _drawn(flow: Flow) -> Iterator[Grid]:
    """Tables drawn with bars: lines that follow one another with as many cells each."""
    if not BAR.search(flow.text):
        return
    run: list[tuple[Span, ...]] = []
    for line in [*flow.lines(), None]:
        cells = _cells(flow, line) if line else ()
        if run and not 1 < len(cells) <= len(run[0]):
            yield from _run(flow, run)
            run = []
        if len(cells) > 1:
            run.append(cells)


def _run(flow: Flow, run: Sequence[tuple[Span, ...]]) -> Iterator[Grid]:
    """The table of the lines of a run; a line of fewer cells ends with a wide one."""
    span = Span(run[0][0].start, run[-1][-1].end)
    head = Span(span.start, run[min(_HEAD_ROWS, len(run)) - 1][-1].end)
    if len(run) >= _FEWEST and cue("tables", "worth").search(flow.fold, *head):
        yield Grid(even(run), span)


def _cells(flow: Flow, line: Span) -> tuple[Span, ...]:
    """The cells of a line parted by bars; the bars at its ends frame it."""
    bars = [match.start() for match in BAR.finditer(flow.text, *line)]
    if not bars:
        return ()
    edges = [line.start - 1, *bars, line.end]
    cells = [_trimmed(flow, Span(left + 1, right)) for left, right in pairwise(edges)]
    first = 1 if not flow.text[line.start : bars[0]].strip() else 0
    last = len(cells) - 1 if not flow.text[bars[-1] + 1 : line.end].strip() else len(cells)
    return tuple(cells[first:last])


def _trimmed(flow: Flow, span: Span) -> Span:
    text = flow.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.start + len(text.rstrip())))

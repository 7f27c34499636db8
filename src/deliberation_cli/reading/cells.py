"""A ruled table in the flow of a page: short cells of one row make one line, longer cells are blocks of their own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import pairwise

from deliberation_cli.models import BBox
from deliberation_cli.reading.page import Cell, Line, Table, Word
from deliberation_cli.reading.runs import Run
from deliberation_cli.reading.sheet import SHORT_CELL
from deliberation_cli.reading.tables import rows_of

Arrange = Callable[[list[Word]], list[Line]]

_BULLETS = "-–−•▪➢✓"
_MOST_STRAYS = 0.1
"""Share of the words inside a table's frame that may stand in no cell; more, and its lines rule no table."""


class TableRun(Run):
    """A whole table as one atom of the reading order; `blocks` are its lines by block."""

    __slots__ = ("blocks", "table")

    def __init__(self, box: BBox, table: Table, blocks: list[list[Line]]) -> None:
        super().__init__(Word("", box), box, 0)
        self.table, self.blocks, self.upright = table, blocks, True


def take_tables(words: list[Word], grids: list[list[BBox]], arrange: Arrange) -> tuple[list[Word], list[TableRun]]:
    """The words outside the tables, and the tables with theirs."""
    tables: list[TableRun] = []
    for cells in grids:
        frame = (min(c[0] for c in cells), min(c[1] for c in cells), max(c[2] for c in cells), max(c[3] for c in cells))
        filled, strays = _fill(frame, cells, words)
        if len(filled) < 2 or strays > _MOST_STRAYS * sum(map(len, filled.values())):
            continue
        tables.append(_table(frame, cells, filled, arrange))
        gone = {id(word) for part in filled.values() for word in part}
        words = [word for word in words if id(word) not in gone]
    return words, tables


def _fill(frame: BBox, cells: list[BBox], words: list[Word]) -> tuple[dict[BBox, list[Word]], int]:
    """The words of each cell, and how many words of the frame stand in none."""
    levels = sorted({edge for cell in cells for edge in (cell[1], cell[3])})
    slabs = [[c for c in cells if c[1] < low and c[3] > high] for high, low in pairwise(levels)]
    filled: dict[BBox, list[Word]] = {}
    strays = 0
    left, top, right, bottom = frame
    for word in words:
        if word.box is None:
            continue
        x0, y0, x1, y1 = word.box
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        if not (top <= y < bottom and left <= x <= right):
            continue
        for cell in slabs[bisect_right(levels, y) - 1]:
            if cell[0] <= x <= cell[2]:
                filled.setdefault(cell, []).append(word)
                break
        else:
            strays += 1
    return filled, strays


def _is_short(lines: list[Line]) -> bool:
    """Whether a cell reads as one phrase: two lines at most, and no list."""
    return len(lines) <= SHORT_CELL and not any(line.text[:1] in _BULLETS for line in lines[1:])


def _table(frame: BBox, cells: list[BBox], filled: dict[BBox, list[Word]], arrange: Arrange) -> TableRun:
    edges = sorted({round(cell[0]) for cell in cells})
    rows: list[list[Cell | None]] = []
    read: list[dict[BBox, list[Line]]] = []
    for row in rows_of(cells):
        texts = {cell: arrange(filled[cell]) for cell in row if cell in filled}
        places: list[Cell | None] = [None] * len(edges)
        for cell in row:
            text = "\n".join(line.text for line in texts.get(cell, ()))
            places[edges.index(round(cell[0]))] = Cell(text, cell)
        rows.append(places)
        read.append(texts)
    return TableRun(frame, Table(rows, frame), [block for block in _blocks(read) if block])


def _blocks(rows: list[dict[BBox, list[Line]]]) -> list[list[Line]]:
    """The lines of a table: a row of short cells is one, under its neighbours; longer cells are blocks."""
    blocks: list[list[Line]] = [[]]
    for i, texts in enumerate(rows):
        if i + 1 < len(rows) and _heads_of(texts, rows[i + 1]):
            continue
        if i and _heads_of(rows[i - 1], texts):
            heads = dict(zip(texts, rows[i - 1].values(), strict=True))
            blocks += [*([*heads[cell], *lines] for cell, lines in texts.items()), []]
        elif all(map(_is_short, texts.values())):
            words = [word for lines in texts.values() for line in lines for word in line.words]
            if words:
                blocks[-1].append(Line(words))
        else:
            blocks += [*texts.values(), []]
    return blocks


def _heads_of(above: dict[BBox, list[Line]], below: dict[BBox, list[Line]]) -> bool:
    """« PRÉSENTS | EXCUSÉS », and under each a cell of many lines: a column is read to its end before the next."""
    if len(above) < _ABREAST or [round(cell[0]) for cell in above] != [round(cell[0]) for cell in below]:
        return False
    heads = all(sum(len(line.text) for line in lines) <= _LONGEST_HEAD for lines in above.values())
    return heads and sum(len(lines) > SHORT_CELL for lines in below.values()) >= _ABREAST


_ABREAST, _LONGEST_HEAD = 2, 60
"""Columns side by side, and characters of the words over one."""

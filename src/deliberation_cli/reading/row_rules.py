"""Tables ruled between their rows alone: lines that break off at the columns, or white strips that part them.

Many lists of deliberations have no vertical line. Each of their horizontal ones is drawn cell by cell, so that the
places where one stroke ends and the next begins, the same from line to line, are the edges of the columns. Where the
lines run through, the words of every row must leave the same strips white. The heads stand above the first line, and a
row may go on below the last; a filled band between two lines is a row of one cell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from deliberation_cli.models import BBox
from deliberation_cli.reading.page import Word

_SNAP = 3.0
"""Points: places nearer than this are one."""
_FEWEST_LINES, _FEWEST_THROUGH = 2, 4
"""So many lines of one shape rule a table, where they break at the columns; and where they run through."""
_NARROWEST = 80.0
"""Points: narrower lines underline words."""
_STRIP = 8.0
"""Points: a narrower strip parts no columns."""
_BAND = 0.6
"""Share of the table's width that a filled band takes at least."""
_HEADS = 3
"""Lines of words that may stand over the first line of the table."""
_WHITE, _MOST_WORDS = 1.5, 8
"""Points between a word and the edge of a column, and words of a cell, in a line that no line of the table bounds."""
_ABREAST = 0.6
"""Share of the rows that fill two columns at least, where white strips alone part them."""
_LEADING, _WRAPPED = 0.9, 0.5
"""White between two lines, and two lines of a cell, in heights of a line, at most."""


class _Level(NamedTuple):
    """The strokes of one height: left, right, and where one ends and the next begins."""

    y: float
    x0: float
    x1: float
    breaks: tuple[float, ...]


def row_ruled(
    rulings: Iterable[BBox], bands: Sequence[BBox], words: Sequence[Word], others: Sequence[Sequence[BBox]] = ()
) -> list[list[BBox]]:
    """Such tables as lists of cells, from top to bottom; what lies in one of the `others` is ruled already."""
    frames = [(min(c[1] for c in cells), max(c[3] for c in cells)) for cells in others]
    levels = [
        level
        for level in _levels(rulings)
        if not any(top - _SNAP <= level.y <= bottom + _SNAP for top, bottom in frames)
    ]
    tables = (_table(group, bands, words) for group in _groups(levels))
    return [cells for cells in tables if cells]


def with_heads(tables: Iterable[Sequence[BBox]], words: Sequence[Word]) -> list[list[BBox]]:
    """The cells of ruled tables, with the heads that stand in their columns above the first line."""
    whole: list[list[BBox]] = []
    for cells in map(list, tables):
        top, rows = min(cell[1] for cell in cells), Counter(cell[1] for cell in cells)
        row = sorted(cell for cell in cells if cell[1] == max(rows, key=lambda y: (rows[y], -y)))
        breaks = [cell[0] for cell in row[1:]]
        boxes = [w.box for w in words if w.box and row[0][0] - _SNAP <= w.box[0] and w.box[2] <= row[-1][2] + _SNAP]
        over = _lines_of(sorted((box for box in boxes if box[3] <= top + 1), key=lambda box: -box[3]))[:1]
        heads = _filled([-inf, *breaks, inf], over[0][2]) if over else []
        short = all(len(head) <= _WORDS_OF_A_HEAD for head in heads)
        above = _reach(over, top, breaks, up=True) if len(heads) == len(row) > 1 and short else None
        whole.append([*((cell[0], above, cell[2], top) for cell in row), *cells] if above else cells)
    return whole


_WORDS_OF_A_HEAD = 4


def _levels(rulings: Iterable[BBox]) -> list[_Level]:
    """The heights at which strokes make one line, from top to bottom."""
    strokes = sorted((line[1], line[0], line[2]) for line in rulings if line[1] == line[3])
    levels: list[_Level] = []
    row: list[tuple[float, float, float]] = []
    for stroke in [*strokes, None]:
        if row and (stroke is None or stroke[0] - row[0][0] > _SNAP):
            levels += _lines(row)
            row = []
        if stroke:
            row.append(stroke)
    return levels


def _lines(row: list[tuple[float, float, float]]) -> Iterator[_Level]:
    """The line that strokes of one height make; none where they stand apart, or lie over each other."""
    ordered = sorted({(round(x0), round(x1)): (x0, x1) for _, x0, x1 in row}.values())
    joined = all(abs(right[0] - left[1]) <= _SNAP for left, right in pairwise(ordered))
    x0, x1 = ordered[0][0], ordered[-1][1]
    if joined and x1 - x0 >= _NARROWEST:
        yield _Level(row[0][0], x0, x1, tuple((left[1] + right[0]) / 2 for left, right in pairwise(ordered)))


def _groups(levels: Sequence[_Level]) -> Iterator[list[_Level]]:
    """Lines of one shape that follow each other."""
    group: list[_Level] = []
    for level in levels:
        if group and not _alike(group[-1], level):
            yield group
            group = []
        group.append(level)
    if group:
        yield group


def _alike(one: _Level, other: _Level) -> bool:
    places = zip((one.x0, one.x1, *one.breaks), (other.x0, other.x1, *other.breaks), strict=False)
    return len(one.breaks) == len(other.breaks) and all(abs(a - b) <= _SNAP for a, b in places)


def _table(group: Sequence[_Level], bands: Sequence[BBox], words: Sequence[Word]) -> list[BBox]:
    first = group[0]
    under_heads = len(group) == 1 and len(first.breaks) >= _UNDER_HEADS
    if len(group) < (_FEWEST_LINES if first.breaks else _FEWEST_THROUGH) and not under_heads:
        return []
    boxes = [w.box for w in words if w.box and first.x0 - _SNAP <= w.box[0] and w.box[2] <= first.x1 + _SNAP]
    edges = _edges(group, _bands(first, bands))
    rows = [(top, bottom) for top, bottom in pairwise(edges) if bottom - top > _SNAP]
    over = _lines_of(sorted((box for box in boxes if box[3] <= edges[0] + 1), key=lambda box: -box[3]))
    under = _lines_of(sorted((box for box in boxes if box[1] >= edges[-1] - 1), key=lambda box: box[1]))
    inside = [_inside(boxes, *row) for row in rows]
    breaks = list(first.breaks) or max(_strips([*inside, *(line[2] for line in over[:1])]), _strips(inside), key=len)
    if not breaks:
        return []
    head, foot = _reach(over, edges[0], breaks, up=True), _reach(under, edges[-1], breaks, up=False)
    if under_heads and (head is None or len(_filled([-inf, *breaks, inf], over[0][2])) <= len(breaks)):
        return []
    below = _rows_under(under, edges[-1], breaks) if under_heads else [(edges[-1], foot)] if foot else []
    rows = [*([(head, edges[0])] if head else []), *rows, *below]
    columns = [first.x0, *breaks, first.x1]
    cells = [[(x0, top, x1, bottom) for x0, x1 in _cells(columns, _inside(boxes, top, bottom))] for top, bottom in rows]
    return [cell for row in cells for cell in row] if sum(len(row) > 1 for row in cells) >= _FEWEST_LINES else []


def _edges(group: Sequence[_Level], bands: Sequence[BBox]) -> list[float]:
    """The heights between the rows: the lines, and the edges of bands between them or right above and below."""
    edges = sorted(level.y for level in group)
    for _, top, _, bottom in sorted(bands, key=lambda band: band[1]):
        if edges[0] - _SNAP <= bottom and top <= edges[-1] + _SNAP:
            edges = sorted([*edges, top, bottom])
    return [edge for i, edge in enumerate(edges) if i == 0 or edge - edges[i - 1] > _SNAP]


def _bands(level: _Level, bands: Sequence[BBox]) -> list[BBox]:
    """The filled shapes that lie across the table; those of one height, side by side, are one."""
    across: dict[tuple[int, int], list[BBox]] = {}
    for band in bands:
        if level.x0 - _SNAP <= band[0] and band[2] <= level.x1 + _SNAP:
            across.setdefault((round(band[1]), round(band[3])), []).append(band)
    return [parts[0] for parts in across.values() if sum(p[2] - p[0] for p in parts) >= _BAND * (level.x1 - level.x0)]


def _inside(boxes: Sequence[BBox], top: float, bottom: float) -> list[BBox]:
    return [box for box in boxes if top <= (box[1] + box[3]) / 2 < bottom]


def _strips(rows: Sequence[Sequence[BBox]]) -> list[float]:
    """The middle of each strip that the words of all rows leave white; none where few rows have words abreast."""
    if not all(rows):
        return []
    covered = sorted((box[0], box[2]) for row in rows for box in row)
    strips: list[float] = []
    reach = covered[0][1]
    for x0, x1 in covered[1:]:
        if x0 - reach >= _STRIP:
            strips.append((reach + x0) / 2)
        reach = max(reach, x1)
    abreast = sum(len(_filled([-inf, *strips, inf], row)) > 1 for row in rows)
    return strips if abreast >= _ABREAST * len(rows) else []


def _cells(columns: Sequence[float], boxes: Sequence[BBox]) -> list[tuple[float, float]]:
    """Left and right of the cells of a row: a word over an edge of the columns makes one cell of two."""
    kept = [edge for edge in columns[1:-1] if not any(box[0] < edge - 1 and edge + 1 < box[2] for box in boxes)]
    return list(pairwise([columns[0], *kept, columns[-1]]))


def _filled(columns: Sequence[float], boxes: Sequence[BBox]) -> list[list[BBox]]:
    """The words of each cell of a row that holds some."""
    cells = [[b for b in boxes if x0 <= (b[0] + b[2]) / 2 < x1] for x0, x1 in _cells(columns, boxes)]
    return [cell for cell in cells if cell]


def _rows_under(lines: Sequence[Line], edge: float, breaks: Sequence[float]) -> list[tuple[float, float]]:
    """The rows under heads that one line underlines: a word in the first column opens each."""
    columns = [-inf, *breaks, inf]
    tops, reach = [edge], edge
    for top, bottom, words in lines:
        whole = len(_cells(columns, words)) == len(columns) - 1
        if not whole or top - reach > _ROW_GAP * (bottom - top):
            break
        if reach > edge and any((b[0] + b[2]) / 2 < breaks[0] for b in words):
            tops.append((reach + top) / 2)
        reach = bottom
    return list(pairwise([*tops, reach + 1]))


_UNDER_HEADS, _ROW_GAP = 2, 2.5
"""Columns less one that such a table has at least, and white between its lines, in heights of a line, at most."""
Line = tuple[float, float, list[BBox]]
"""Top and bottom of a line of words, and its words."""


def _lines_of(boxes: Iterable[BBox]) -> list[Line]:
    """Words whose middles face each other, in the order given."""
    lines: list[Line] = []
    for box in boxes:
        if lines and lines[-1][0] <= (box[1] + box[3]) / 2 <= lines[-1][1]:
            lines[-1][2].append(box)
        else:
            lines.append((box[1], box[3], [box]))
    return lines


def _reach(lines: Sequence[Line], edge: float, breaks: Sequence[float], *, up: bool) -> float | None:
    """How far lines of words go on from a line of the table, above or below it; None where they stand in no columns."""
    reach, abreast = edge, False
    columns = [-inf, *breaks, inf]
    for top, bottom, words in lines[:_HEADS]:
        height, gap = bottom - top, reach - bottom if up else top - reach
        cells = _filled(columns, words)
        white = all(abs(b[0] - edge) >= _WHITE and abs(b[2] - edge) >= _WHITE for b in words for edge in breaks)
        wraps = abreast and gap <= _WRAPPED * height and len(_cells(columns, words)) == len(columns) - 1
        if not white or len(cells) * _MOST_WORDS < len(words) or not (len(cells) > 1 or wraps):
            break
        if gap > (_LEADING + (not abreast)) * height:
            break
        abreast = True
        reach = top if up else bottom
    if not abreast:
        return None
    return reach - 1 if up else reach + 1

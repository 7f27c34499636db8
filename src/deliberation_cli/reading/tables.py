"""Ruled tables: cells from the ruling lines of a page, by pdfplumber's geometry; called only where lines cross."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from deliberation_cli.models import BBox

_SNAP = 3.0
"""Points: ruling lines nearer than this are one line drawn twice."""
_CROSS = 3.0
"""Points: lines that miss each other by no more than this still cross."""
_MOST_RULINGS = 600
"""More merged lines than this are a drawing."""
_ROW = 2.0


def grids(rulings: list[BBox]) -> list[list[BBox]]:
    """Tables as lists of cells (two cells at least), from top to bottom; the lines may be in any order."""
    heights = {round(line[1] / _SNAP) for line in rulings if line[1] == line[3]}
    widths = {round(line[0] / _SNAP) for line in rulings if line[0] == line[2]}
    if len(heights) < 2 or len(widths) < 2 or len(heights) + len(widths) < 5:
        return []
    from pdfplumber.table import cells_to_tables, merge_edges

    edges = merge_edges([_edge(line) for line in rulings], _SNAP, _SNAP, _SNAP, _SNAP)
    if len(edges) > _MOST_RULINGS:
        return []
    edges += [_edge(line) for line in _open_ends(edges)]
    return [table for table in cells_to_tables(_cells(_crossings(edges))) if len(table) > 1]


def _open_ends(edges: Sequence[Mapping[str, Any]]) -> list[BBox]:
    """Where the end of a page cuts a table, its vertical lines end together, and no line closes them."""
    upright = [edge for edge in edges if edge["orientation"] == "v"]
    level = [edge["top"] for edge in edges if edge["orientation"] == "h"]
    ends: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
    for side in ("top", "bottom"):
        for edge in upright:
            ends[round(edge[side])].append(edge)
    closing: list[BBox] = []
    for y, lines in ends.items():
        places = [edge["x0"] for edge in lines]
        if len(set(places)) >= _TOGETHER and not any(abs(y - height) <= _CROSS for height in level):
            closing.append((min(places), y, max(places), y))
    return closing


_TOGETHER = 3


Point = tuple[float, float]


class _Crossing(NamedTuple):
    """The lines that cross at a point."""

    vertical: set[BBox]
    horizontal: set[BBox]


def _crossings(edges: Iterable[Mapping[str, Any]]) -> dict[Point, _Crossing]:
    """Where a vertical line crosses a horizontal one, or misses it by little."""
    boxes = [(edge["x0"], edge["top"], edge["x1"], edge["bottom"], edge["orientation"]) for edge in edges]
    across = [box[:4] for box in boxes if box[4] == "h"]
    found: dict[Point, _Crossing] = {}
    for vertical in (box[:4] for box in boxes if box[4] == "v"):
        x, top, _, bottom = vertical
        for horizontal in across:
            x0, y, x1, _ = horizontal
            if top <= y + _CROSS and bottom >= y - _CROSS and x0 - _CROSS <= x <= x1 + _CROSS:
                crossing = found.setdefault((x, y), _Crossing(set(), set()))
                crossing.vertical.add(vertical)
                crossing.horizontal.add(horizontal)
    return found


def _cells(crossings: Mapping[Point, _Crossing]) -> list[BBox]:
    """The smallest cell of which each crossing is the top left corner, by pdfplumber's rule: a line joins each side."""
    points = sorted(crossings)
    columns: dict[float, list[Point]] = defaultdict(list)
    rows: dict[float, list[Point]] = defaultdict(list)
    for x, y in reversed(points):
        columns[x].append((x, y))
        rows[y].append((x, y))
    return [cell for x, y in points if (cell := _smallest(crossings, columns[x], rows[y]))]


def _smallest(crossings: Mapping[Point, _Crossing], column: list[Point], row: list[Point]) -> BBox | None:
    """The smallest cell at the last point of `column` and `row`, which are left to the next: the nearest stand last."""
    (x, y), here = column.pop(), crossings[row.pop()]
    right = [point for point in reversed(row) if not here.horizontal.isdisjoint(crossings[point].horizontal)]
    for below in reversed(column):
        if here.vertical.isdisjoint(crossings[below].vertical):
            continue
        for beside in right:
            corner = crossings.get((beside[0], below[1]))
            if (
                corner
                and not corner.vertical.isdisjoint(crossings[beside].vertical)
                and not corner.horizontal.isdisjoint(crossings[below].horizontal)
            ):
                return x, y, beside[0], below[1]
    return None


def _edge(line: BBox) -> dict[str, float | str]:
    x0, top, x1, bottom = line
    return {
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "width": x1 - x0,
        "height": bottom - top,
        "orientation": "h" if top == bottom else "v",
    }


def rows_of(cells: list[BBox]) -> list[list[BBox]]:
    """Cells by the row in which they begin, each row from left to right."""
    ordered = sorted(cells, key=lambda cell: (round(cell[1] / _ROW), cell[0]))
    return [list(row) for _, row in groupby(ordered, key=lambda cell: round(cell[1] / _ROW))]

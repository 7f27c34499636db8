"""Ruled tables: cells from the ruling lines of a page, by pdfplumber's own geometry; called only where lines cross."""

from __future__ import annotations

from itertools import groupby

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
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges

    edges = merge_edges([_edge(line) for line in rulings], _SNAP, _SNAP, _SNAP, _SNAP)
    if len(edges) > _MOST_RULINGS:
        return []
    cells = intersections_to_cells(edges_to_intersections(edges, _CROSS, _CROSS))
    return [table for table in cells_to_tables(cells) if len(table) > 1]


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

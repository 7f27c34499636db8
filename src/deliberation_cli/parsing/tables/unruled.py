"""Tables without ruling lines: heads side by side on a page, and words that stand in columns under them.

White strips between the heads part the columns. A line of words goes on the table as long as it leaves each strip
open; the first that crosses one ends it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.columns import STATES, role_of
from deliberation_cli.parsing.tables.stretches import grid_of, word_end
from deliberation_cli.parsing.text.bands import Band, Placed, bands_of, cells_of, narrowed, side_by_side
from deliberation_cli.parsing.text.flow import Flow, Grid, Span

_CUE = late(
    r"present|absent|excus|pouvoir|procuration|represent|presence|mandataire|emargement|situation|observations|contre$"
)
"""Words of which two stand in one line over the columns."""
_LINE_GAP = 1.5
"""A line that stands lower than so many of the table's steps is none of its rows."""
_STEPS = 2
"""The first rows show how far apart the table's lines stand."""
_WIDEST = 5.0
"""Lines further apart than so many of their heights are no table."""
_FEWEST_ROWS = 3
_MOST_ROWS = 150
_TOLD = (*STATES, "status", "holder", "proxy", "received")


def find_unruled(flow: Flow, words: range, ruled: Sequence[Grid]) -> Iterator[Grid]:
    """The tables without ruling lines among the words of a page, outside the `ruled` ones."""
    told = _telling(flow, words)
    if not side_by_side([box for i in told if (box := flow.words[i].box)]):
        return
    bands = bands_of([Placed(i, box) for i in words if (box := flow.words[i].box)])
    position = 0
    while position < len(bands):
        head = bands[position]
        grid, rows = _table(flow, bands, position) if sum(word.index in told for word in head) > 1 else (None, 0)
        if grid and not any(grid.span.start < other.span.end and other.span.start < grid.span.end for other in ruled):
            yield grid
        position += 1 + (rows if grid else 0)


def _telling(flow: Flow, words: range) -> set[int]:
    """Indexes of the words that may stand over a column."""
    if not words:
        return set()
    starts = flow.starts
    first, last = starts[words.start], starts[words.stop - 1] + _LONGEST
    places = ((m.start(), bisect_left(starts, m.start())) for m in flow.scan(_CUE, Span(first, last)))
    return {i for place, i in places if i < words.stop and starts[i] == place}


_LONGEST = 14
"""Characters of the longest of these words."""


def _table(flow: Flow, bands: Sequence[Band], first: int) -> tuple[Grid | None, int]:
    """The table whose heads are the band `first`, and how many rows it has."""
    heads = cells_of(bands[first])
    roles = [role_of(" ".join(_words(flow, cell))) for cell in heads]
    known = sum(role is not None for role in roles)
    if len(heads) < 2 or known < len(heads) - 1 or known < 2 or not any(role in _TOLD for role in roles):
        return None, 0
    strips = [(left[-1].box[2], right[0].box[0]) for left, right in pairwise(heads)]
    rows: list[Band] = []
    above, step = bands[first], 0.0
    for band in bands[first + 1 : first + 1 + _MOST_ROWS]:
        down = band[0].box[1] - above[0].box[1]
        if len(rows) < _STEPS:
            step = max(step, down)
        open_strips = narrowed(strips, band)
        if open_strips is None or down > _LINE_GAP * step or step > _WIDEST * (band[0].box[3] - band[0].box[1]):
            break
        strips = open_strips
        rows.append(band)
        above = band
    edges = [(left + right) / 2 for left, right in strips]
    shape = [_split(band, edges) for band in [bands[first], *rows]]
    while shape and not any(shape[-1][1:]) and not _names(flow, shape[-1][0]):
        shape.pop()  # a line that stands in the first column alone goes on below the table
    return (grid_of(flow, shape, ruled=False), len(shape) - 1) if len(shape) > _FEWEST_ROWS else (None, 0)


def _names(flow: Flow, words: Sequence[int]) -> bool:
    """« Samuel LEROY – Zoé BRUN »: words with capitals, as the first and longest of several lists has them."""
    written = [flow.text[flow.starts[i] : word_end(flow, i)] for i in words]
    named = [word for word in written if word[:1].isalpha()]
    capitals = all(word[0].isupper() or len(word) < _SMALL for word in named)
    return len(named) > 1 and capitals and ":" not in "".join(written)


_SMALL = 4
"""« de », « du », « van »: letters of a word inside names are fewer."""


def _words(flow: Flow, cell: Band) -> Iterator[str]:
    for word in cell:
        start = flow.starts[word.index]
        yield flow.fold[start : word_end(flow, word.index)]


def _split(band: Band, edges: Sequence[float]) -> list[list[int]]:
    """The words of a line by column."""
    cells: list[list[int]] = [[] for _ in range(len(edges) + 1)]
    for word in band:
        middle = (word.box[0] + word.box[2]) / 2
        cells[sum(middle > edge for edge in edges)].append(word.index)
    return cells

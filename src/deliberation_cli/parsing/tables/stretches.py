"""Cells of a table as stretches of the text, from the indexes of their words."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.text.flow import Flow, Grid, Span


def grid_of(flow: Flow, shape: Sequence[Sequence[list[int] | None]], *, ruled: bool = True) -> Grid | None:
    """The table whose cells hold the words of these indexes; None where a cell's words stand apart in the text."""
    used = [index for row in shape for cell in row for index in cell or ()]
    apart = any(cell and max(cell) - min(cell) + 1 != len(cell) for row in shape for cell in row)
    if not used or apart:
        return None
    position = flow.starts[min(used)]
    rows: list[tuple[Span | None, ...]] = []
    for row in shape:
        spans: list[Span | None] = []
        for cell in row:
            if cell:
                position = word_end(flow, max(cell))
                spans.append(Span(flow.starts[min(cell)], position))
            else:
                spans.append(None if cell is None else Span(position, position))
        rows.append(tuple(spans))
    return Grid(even(rows), Span(flow.starts[min(used)], word_end(flow, max(used))), ruled)


def even(rows: Sequence[tuple[Span | None, ...]]) -> tuple[tuple[Span | None, ...], ...]:
    """Rows of as many columns each."""
    width = max(map(len, rows))
    return tuple(row + (None,) * (width - len(row)) for row in rows)


def word_end(flow: Flow, index: int) -> int:
    """Where the word of this index ends in the text."""
    following = flow.starts[index + 1] if index + 1 < len(flow.starts) else len(flow.text)
    return flow.starts[index] + len(flow.text[flow.starts[index] : following].rstrip())
